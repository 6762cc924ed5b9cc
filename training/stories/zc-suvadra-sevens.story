@story zc-suvadra-sevens
@topic A Pacific rugby union's accounts: a tour that cost more than it brought, unpaid bonuses, an Olympic qualifier
@subject U = Suvadra Rugby Union | the union | SRU
@subject T = the northern tour | the tour
@subject P = players' association | the players | the squad
@subject M = Ministry of Youth and Sport | the ministry | government
@subject C = Ratu Semi Navakasuasua | Navakasuasua | the chairman
@subject S = Savusavu Water | the sponsor
@fact rev = 21400000 | revenue | U | dollars of income | 2034 | cumulative
@fact exp = 24900000 | spending | U | dollars spent | 2034 | cumulative
@fact def = 3500000 | profit | U | dollars of deficit | 2034 | cumulative
@fact def0 = 1200000 | profit | U | dollars of deficit | 2033 | cumulative
@fact tour = 2860000 | spending | T | dollars spent on the tour | November 2034 | cumulative
@fact tourr = 1940000 | revenue | T | dollars earned by the tour | November 2034 | cumulative
@fact tl = 920000 | profit | T | dollars lost on the tour | November 2034 | cumulative
@fact bon = 15000 | price | P | dollars of bonus for each player | - | plan | pledged
@fact pl = 26 | other | P | players who are owed a bonus | February 2035 | snapshot
@fact bont = 390000 | other | P | dollars of bonuses owed | February 2035 | snapshot
@fact gr = 4000000 | budget | M | dollars of grant | 2035 | plan | pledged
@fact gr0 = 3200000 | budget | M | dollars of grant | 2034 | constant
@fact sp = 5500000 | fundraising | S | dollars of sponsorship | 2034 | constant
@fact staff = 57 | jobs | U | employees | 2034 | snapshot
@fact cut = 12 | jobs | U | posts to be cut | 2035 | plan
@fact clubs = 38 | votes_cast | U | delegates who passed the accounts | 2035-03-01 | snapshot
@fact clubn = 21 | votes_cast | U | delegates who voted against the accounts | 2035-03-01 | snapshot
@fact rank = 5 | score | U | place in the world sevens ranking | March 2035 | snapshot
@trap def def0 :: another year
@trap def tl :: the union's loss and the tour's
@trap rev exp :: income and spending
@trap bon bont :: per head and in all
@trap gr gr0 :: this year's and last year's grant
@trap staff cut :: employees and cuts
@rel diff def = exp - rev
@rel diff tl = tour - tourr
@rel product bont = bon * pl

@doc fijitimes-like | national daily | 2035-03-02
Union {$3.5m|def} in red as delegates pass books {38|clubs}–{21|clubn}

By Sereana Vakacegu

SUVADRA Rugby Union lost {$3.5 million|def|t=last year} last year, almost three times the {$1.2m|def0|t=the year before} of the year before, its annual meeting heard at the Trade Winds yesterday.

Income was {$21.4m|rev|t=last year} and spending {$24.9m|exp|^}, treasurer Anshu Prakash told delegates. {Thirty-eight|clubs} passed the accounts. {Twenty-one|clubn}, mostly from the West, did not.

The November tour alone left a hole of {$920,000|tl}. "Two of our three games were played on plastic in front of empty seats," Prakash said.

Chairman Ratu Semi Navakasuasua announced that {12|cut} of {57|staff} posts at Rugby House would go. Government has pledged {$4m|gr|t=this year} this year, up from {$3.2m|gr0}.

The {26|pl} sevens players who are still waiting for their {$15,000|bon} each were not on the agenda.

INSIDE: Sugar price • Crossword • Flights {3|-}A

@doc players-letter | open letter | 2035-02-18
To the Chairman and Board

Sir,

We write as the {26|pl} men who wore the jersey in Dubai, Cape Town and Perth.

In September you shook our hands and said {fifteen thousand|bon} for each of us if we kept the top {four|-}. We kept it. It is now the third week of February. By our sum the union owes us {$390,000|bont}.

We have seen {$1.94 million|tourr|t=in November} come in from the fifteens' tour in November and {$2.86 million|tour|^} go out, some of it on {eleven|-} officials in business class. We have seen the sponsor's {five and a half|sp|x=1000000} million. We do not see a bus.

We will train. We will play Hong Kong. But we ask for an answer by {1 March|-}.

We are ranked {fifth|rank} now. We were {third|-} when we were promised.

Vinaka,
for the squad, Josaia Tuilagi-Rokotuibau, captain

@doc nz-rugby-site | New Zealand rugby website | 2035-03-03
Suvadra's money pit: what's going on up there?

The sevens kings are skint again. Here's the guts of it.

*How bad?* In the 2034 year the union spent {$24.9m|exp|t=2034} and took in {$21.4m|rev|^}. You do the subtraction. In '33 it was {$1.2m|def0|t='33} short.

*Where did it go?* The northern tour. It cost {$2.86m|tour} and returned {$1.94m|tourr}. {Eleven|-} suits travelled.

*Sponsors?* The water company's {$5.5m|sp|t=a year} a year runs to the {2035|-} World Cup. After that, crickets.

*Who's paying?* The taxpayer: {$4m|gr|t=in 2035} in 2035, {a quarter|-} more than the {$3.2m|gr0|t=in 2034} in 2034. And {12|cut} staff out of {57|staff}, with their jobs.

*The players?* Owed {$390,000|bont} all up. They've been told "end of the month".

*On the paddock?* {Fifth|rank}. Only the top {eight|-} go to Brisbane-plus-three.

All figures in local dollars. {$1|-} = NZ{$0.74|-}.

@doc ministry-pr | ministry press release | 2035-03-05
GOVERNMENT STANDS BY RUGBY

The Minister for Youth and Sport, Hon. Lavenia Dakunimata, today reaffirmed a grant of {$4 million|gr} to the Suvadra Rugby Union for 2035, subject to conditions.

The Union must submit monthly accounts, publish the contract for each tour, and settle bonuses of {$15,000|bon} to each of {26|pl} players by {30 April|-}. {$1 million|-} is withheld until it does.

"A deficit of {$3.5 million|def} is not a crisis; a second one would be," the Minister said. She noted that the reduction of {12|cut} positions is a matter for the Board, and that {38|clubs} delegates had expressed confidence.

She wished the team, currently {fifth|rank} in the world, well in Hong Kong. An application by the Union for a further {$2 million|-} has been declined.

Media: 331 {5|-}960
