@story frigate-tornborg
@topic Finland's order of corvettes and the call-up of 2030
@subject C = Tornborg class corvettes | Tornborg class | the corvettes | the ships
@subject D = Defence ministry | the ministry | Helsinki
@subject Y = Satamo yard | the yard | Satamo
@subject O = Elina Raivio | Raivio | the opposition's spokeswoman
@subject V = Navy | the navy
@subject K = conscripts | call-up | the intake
@subject S = Swedish order | Stockholm | the Swedish Visby successors
@fact n = 4 | other | C | ships on order | 2030-05-20 | constant
@fact cost = 1860000000 | budget | C | euros for the ships | 2030-05-20 | constant
@fact cost0 = 1320000000 | budget | C | euros for the ships as first voted | 2026 | plan
@fact over = 540000000 | budget | C | euros above the first vote | 2030-05-20 | constant
@fact pct = 40.9 | rate | C | rise over the first vote | 2030-05-20 | snapshot
@fact len = 114 | distance | C | metres long | - | constant
@fact crew = 70 | other | C | crew of a ship | - | constant
@fact fst = 2033-09 | date | C | month of the first handover | 2030-05-20 | plan
@fact lst = 2036-02 | date | C | month of the last handover | 2030-05-20 | plan
@fact lat = 19 | duration | C | months that the first is late | 2030-05-20 | constant
@fact jobs = 2300 | jobs | Y | people at work | 2030-05 | snapshot
@fact add = 350 | jobs | Y | people to be hired | 2030-05 | plan | pledged
@fact arm = 640000000 | budget | C | euros of weapons | - | constant
@fact sw = 5 | other | S | ships on order | 2030-05-20 | constant
@fact bud = 8100000000 | budget | D | euros of defence spending in 2030 | 2030 | plan
@fact gdp = 2.6 | rate | D | defence spending in percent of output | 2030 | plan
@fact con = 23400 | officers | K | people called up | 2030 | plan
@fact vol = 1480 | officers | K | women who volunteered | 2030 | constant
@fact conly = 21900 | officers | K | people called up in 2029 | 2029 | constant
@fact pol = 57 | poll_share | D | people for the ships | 2030-05 | snapshot
@fact polno = 29 | poll_share | D | people against the ships | 2030-05 | snapshot
@fact sam = 1012 | sample_size | D | people asked | 2030-05 | snapshot
@fact vfor = 112 | votes_cast | D | members of parliament for | 2030-05-20 | constant
@fact vag = 71 | votes_cast | D | members of parliament against | 2030-05-20 | constant
@fact vabs = 17 | votes_cast | D | members of parliament who stayed away | 2030-05-20 | constant
@fact infl = 33.3 | other | C | share of the rise due to inflation | 2030-05-20 | constant
@rel diff over = cost - cost0
@rel change pct = cost0 -> cost
@rel sum parl = vfor + vag + vabs
@fact parl = 200 | seats | D | members of parliament | - | constant
@trap cost cost0 :: today's price against the first vote
@trap cost arm :: all against the weapons
@trap n sw :: Finland's ships against Sweden's
@trap con conly :: this year's call-up against last year's
@trap jobs add :: now against to be hired
@trap fst lst :: first handover against the last
@trap vfor pol :: parliament's vote against the public's

@doc a-wire | wire agency | 2030-05-20
Finland's parliament clears {1.86|cost|x=1000000000} billion euros for {four|n} corvettes

HELSINKI, May 20 - Finland's parliament voted by {112|vfor} to {71|vag} on Monday to pay {1.86|cost|x=1000000000} billion euros for {four|n} Tornborg class corvettes, {540 million|over} more than it first approved in 2026. {Seventeen|vabs} members were absent.

The first will be handed over in {September 2033|fst|v=2033-09}, {19|lat} months late, and the last in {February 2036|lst|v=2036-02}. The Satamo yard, which employs {2,300|jobs}, will hire {350|add}.

Neighbour Sweden has {five|sw} such ships on order. Weapons make up {640 million|arm} of the Finnish price.

Helsinki spends {8.1 billion|bud|t=this year} euros, {2.6|gdp|^} percent of output, on defence this year. A poll of {1,012|sam} Finns last week had {57|pol|t=last week} percent for the ships and {29|polno|^} percent against.

@doc b-daily | daily | 2030-05-21
"One ship's worth of overruns"

Elina Raivio did the arithmetic on the back of the order paper. In 2026 parliament voted {1,320|cost0|t=In 2026|x=1000000} million euros; on Monday it voted {1,860|cost|t=on Monday|x=1000000}. "That's a whole ship, we are paying for {five|-} and getting {four|n}," she said, and was asked by the speaker to sit down.

She has a point about the sum: it has risen {41|pct|round} per cent, {540 million|over}. But inflation alone, the ministry says, accounts for {a third|infl|by=the ministry|v=33.3}.

In the chamber {71|vag} stood by her, {112|vfor} against her motion to delay; {17|vabs} of {200|parl} did not stand at all.

At the yard nobody asked about votes. There, shop steward Jouni Kekki says, {2,900|!jobs|by=shop steward Jouni Kekki} work on a good day. For the next {four|-} years they know what they'll do.

WEATHER Turku 14 | Oulu 9 | Inari 6     CROSSWORD p. 22

@doc c-navy | navy's newsletter | 2030-06-01
Shipmates

The vote is in. We get our {four|n} hulls of {114|len} metres, each with a crew of {70|crew}, and sixty-odd of those ratings, we're told, will be men and women of the call-up. That call-up is larger this year: {23,400|con|t=this year} in uniform from July and January together, against {21,900|conly|t=in 2029} in 2029. {1,480|vol|t=this year} women volunteered, a record.

The first corvette's keel has been down since last autumn. Handover in {September 2033|fst|v=2033-09}, please don't ask again. It's {nineteen|lat} months off the old date.

The ministry's annual report has us at {2.4|!gdp|by=The ministry's annual report} per cent of output, if you are asked at home.

Lost property: one beret, size 58, and 3 gloves, all left.

@doc d-broadcaster | broadcaster's site | 2030-05-20
Five questions on the corvettes

What was decided?
To raise the price. The ships were to cost {1.32|cost0|t=at first|x=1000000000} billion at first; they cost {1.86|cost|x=1000000000} billion now, {640|arm|x=1000000} million of it missiles and guns.

Who was against?
{Seventy-one|vag}. The government's own majority is {six|-}, so some of Raivio's friends must have crossed over.

How big are they?
{114|len} metres. The last will be delivered in {February 2036|lst|v=2036-02}.

Is it a lot?
Defence takes {8.1 billion|bud|t=2030} in 2030, {2.6|gdp|t=2030} per cent of everything Finland makes.

And the people?
{Fifty-four|!pol} in a hundred in favour, {29|polno} against, said our poll of {1,012|sam}.

Read also: Conscription at {23,400|con}: who goes where?
