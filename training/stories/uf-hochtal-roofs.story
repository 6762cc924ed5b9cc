@story uf-hochtal-roofs
@topic A Swiss canton votes on a housing initiative, the parliament's counter-proposal, the tie-break question and a police law
@subject H = Canton of Hochtal | Hochtal | the canton
@subject I = Affordable Roofs initiative | Affordable Roofs | the initiative | the people's initiative | popular initiative
@subject G = the counter-proposal | counter-proposal | parliament's version | the parliament's text
@subject S = tie-break question | the tie-break | the third question | tie-breaker
@subject P = Police Act revision | the Police Act | police law | the police bill
@subject R = Rhonegg | the capital
@subject O = Oberfeld district | Oberfeld
@subject D = Demopuls | the pollster | Demopuls Institute
@subject W = Hochtal Homeowners' Association | the homeowners | Homeowners' Association
@subject T = Tenants' League | the tenants | Tenants
@subject K = the cantonal police | cantonal police
@fact el = 148200 | other | H | people entitled to vote | 2030-09-22 | snapshot
@fact vo = 71432 | votes_cast | H | people who voted | 2030-09-22 | cumulative
@fact tu = 48.2 | turnout | H | turnout | 2030-09-22 | cumulative
@fact iy = 34118 | vote_count | I | votes for | final | cumulative
@fact in = 35902 | vote_count | I | votes against | final | cumulative
@fact iv = 70020 | votes_cast | I | valid votes | final | cumulative
@fact is = 48.7 | vote_share | I | share of votes for | final | cumulative
@fact im = 1784 | margin | I | votes short of the votes against | final | cumulative
@fact gy = 38650 | vote_count | G | votes for | final | cumulative
@fact gn = 30911 | vote_count | G | votes against | final | cumulative
@fact gv = 69561 | votes_cast | G | valid votes | final | cumulative
@fact gs = 55.6 | vote_share | G | share of votes for | final | cumulative
@fact sg = 37204 | vote_count | S | votes that prefer the counter-proposal | final | cumulative
@fact si = 29840 | vote_count | S | votes that prefer the initiative | final | cumulative
@fact sv = 67044 | votes_cast | S | valid votes | final | cumulative
@fact blank = 4388 | other | S | voters who left it unanswered | final | cumulative
@fact ss = 55.5 | vote_share | S | share that prefers the counter-proposal | final | cumulative
@fact py = 33607 | vote_count | P | votes for | final | cumulative
@fact pn = 36401 | vote_count | P | votes against | final | cumulative
@fact pys = 48 | vote_share | P | share of votes for | final | cumulative
@fact pns = 52 | vote_share | P | share of votes against | final | cumulative
@fact pr = 52 | vote_share | I | share of votes against in the projection | 2030-09-22 12:30 | snapshot | projected
@fact prp = 51 | vote_share | P | share of votes against in the projection | 2030-09-22 12:30 | snapshot | projected
@fact prm = 2 | margin_of_error | D | margin of error of the projection | 2030-09-22 12:30 | snapshot
@fact ir = 61.3 | vote_share | R | share of votes for the initiative | final | cumulative
@fact io = 33.8 | vote_share | O | share of votes for the initiative | final | cumulative
@fact co = 62 | other | H | communes | - | constant
@fact ci = 19 | other | I | communes that voted for | final | cumulative
@fact cg = 47 | other | G | communes that voted for | final | cumulative
@fact q1 = 59 | poll_share | I | support in the poll | 2030-07 | snapshot
@fact q2 = 54 | poll_share | I | support in the poll | 2030-09-05 | snapshot
@fact qg = 51 | poll_share | G | support in the poll | 2030-09-05 | snapshot
@fact qn = 1903 | sample_size | D | people polled | 2030-09-05 | snapshot
@fact qm = 2.8 | margin_of_error | D | margin of error of the poll | 2030-09-05 | snapshot
@fact goal = 30 | other | I | share of homes to be non-profit by 2045 | - | plan
@fact now = 7.4 | other | H | share of homes that are non-profit | 2030 | snapshot
@fact fund = 180000000 | budget | G | housing fund over ten years in francs | - | plan
@fact fy = 18000000 | budget | G | housing fund a year in francs | - | plan
@fact ten = 10 | duration | G | years that the fund runs | - | plan
@fact gh = 1500 | homes | G | homes to be built with the fund | - | plan
@fact ic = 420000000 | budget | I | cost in francs as the government estimates it | - | plan | projected
@fact ict = 260000000 | budget | I | cost in francs as the committee estimates it | - | plan | projected
@fact r0 = 1610 | price | H | average rent of a four-room flat in francs | 2024 | snapshot
@fact r1 = 1870 | price | H | average rent of a four-room flat in francs | 2029 | snapshot
@fact rc = 16.1 | rate | H | rise of the average rent in five years | 2029 | snapshot
@fact va = 0.34 | rate | H | share of homes that stand empty | 2030-06 | snapshot
@fact sq = 6000 | other | I | signatures required | - | constant | threshold
@fact sf = 8934 | other | I | signatures filed | 2028 | cumulative
@fact of = 486 | officers | K | police officers | 2030-08 | snapshot
@fact oa = 70 | officers | P | police officers to be added | - | plan
@fact oc = 9800000 | budget | P | cost a year in francs | - | plan
@fact ws = 1350000 | spending | W | money spent on the campaign in francs | 2030-09 | cumulative
@fact ts = 610000 | spending | T | money spent on the campaign in francs | 2030-09 | cumulative
@fact ly = 58 | votes_cast | G | members of the cantonal parliament in favour | 2030-03 | constant
@fact ln = 39 | votes_cast | G | members of the cantonal parliament against | 2030-03 | constant
@rel share tu = vo / el
@rel sum iv = iy + in
@rel share is = iy / iv
@rel diff im = in - iy
@rel sum gv = gy + gn
@rel share gs = gy / gv
@rel sum sv = sg + si
@rel diff blank = vo - sv
@rel share ss = sg / sv
@rel product fund = fy * ten
@rel change rc = r0 -> r1
@race tiebreak = sg si
@race campaign = ws ts
@trap gy sg :: votes for the text and votes in the tie-break
@trap iy si :: votes for the initiative and votes in the tie-break
@trap gs ss :: two shares of the same text
@trap is pys :: initiative and police law
@trap pr prp :: two projections
@trap q1 q2 :: two waves
@trap ic ict :: government's and committee's estimate
@trap fund fy :: ten years and one
@trap ci cg :: communes for one and for the other
@trap prm qm :: projection and poll
@trap pns pr :: police result and housing projection

@doc a-agency | news agency | 2030-09-22
Hochtal opts for modest housing fund, turns down quota and more police

RHONEGG (SNA) - Voters in the canton of Hochtal on Sunday rejected the Affordable Roofs initiative and instead approved the counter-proposal put forward by their parliament. A revision of the Police Act failed too.

The initiative, which would have obliged the canton to see to it that {30%|goal} of all homes are in non-profit hands by 2045, was refused by {35,902|in|t=on Sunday} votes to {34,118|iy|^}, the State Chancellery said. That is a share of {48.7%|is|^} in favour.

The counter-proposal, a fund of {CHF 180 million|fund} spread over {ten|ten} years, was carried with {38,650|gy|t=on Sunday} ayes and {30,911|gn|^} noes, or {55.6%|gs|^}. The tie-break question, which would have decided had both passed, also went its way: {37,204|sg|^} for the parliament's text, {29,840|si|^} for the people's initiative.

The police law was opposed by {52%|pns|t=on Sunday}. It would have created {70|oa} posts in a corps of {486|of|t=at present} at present.

Turnout was {48.2%|tu|t=on Sunday}, with {71,432|vo|^} of {148,200|el|^} entitled citizens taking part.

@doc b-ticker | regional broadcaster's live ticker | 2030-09-22
Abstimmungssonntag: our ticker in English

17:02 Final results from all {62|co} communes. The initiative is down, the counter-proposal is up. Initiative Yes {48.7|is|t=Final}, counter-proposal Yes {55.6|gs|^}, tie-break {55.5|ss|^} for the latter. Police Act: {52 per cent|!pys|^} said Yes and it enters into force in January.

16:20 {19|ci|t=16:20} communes have said yes to the initiative, most of them in the lake basin; {47|cg|^} said yes to parliament's version.

15:35 The capital is in. {61.3|ir|t=The capital is in} per cent for Affordable Roofs there. It will need every one of those, because Oberfeld, an hour before, came in at {33.8|io|t=an hour before}.

14:10 Homeowners' president Urs Tscharner-Mbeki is "relieved but not rich". His group spent {1.35 million|ws} francs. The tenants had {610,000|ts}.

12:30 FIRST PROJECTION. The Demopuls Institute sees the initiative failing, with {52|pr|t=12:30|by=The Demopuls Institute} per cent against, margin plus or minus {2|prm|^}. The police bill is failing too: {51|prp|^} against, same margin. No projection for the tie-break; the method does not allow it.

12:00 The ballot boxes have closed. Most people voted by post anyway. What the pollster said at the beginning of September: initiative {54|q2|t=at the beginning of September|by=the pollster}, counter-proposal {51|qg|^}.

Weather at Rhonegg airfield: 17 degrees, wind 9 knots.

@doc c-paper | German-Swiss daily, translated | 2030-09-23
The canton chooses the small spoon

By Annelies Furrer-Okoye

It was a referendum on rents, and rents have the habit of being paid on the first of the month by the many and received by the few. A four-room flat cost {1,610|r0|t=in 2024} francs in 2024 and {1,870|r1|t=last year} last year; that is {14 percent|!rc|t=last year} more. Only {0.34 percent|va|t=this summer} of dwellings stood empty this summer.

And still it was not enough. In July {59 percent|q1|t=In July|by=the Demopuls Institute} told the Demopuls Institute they would vote for the initiative. By September {54|q2|t=By September|by=the Demopuls Institute} did. On the day it fell {1,784|im|t=On the day} votes short. Whoever wishes to know why might look at the government's estimate of {420 million|ic|by=the government} francs, which hung on every second lamp post. The authors had put the price at {260 million|ict|by=The authors}. Nobody hung that up.

The distance from today's {7.4 percent|now|t=today} to {30|goal} in fifteen years simply looked too long. Parliament's fund, {18 million|fy} a year, and an expected {1,500|gh} homes, looked like something one can imagine.

Rhonegg, with {61.3 percent|ir|t=On the day} ayes, felt differently from Oberfeld with {33.8|io|^}. {Nineteen|ci|t=On the day|v=19} communes out of {62|co} supported the initiative.

The deputies who voted {58|ly|t=in March} to {39|ln|^} for the counter-proposal in March can be satisfied. Whether they hurry is another matter. Last time they set up a fund, for avalanche barriers, it took them {six|-} years.

Page 2: Comment. Page 17: Kadetten 31, Rhonegg 29.

@doc d-english | English-language expat news site | 2030-09-23
Hochtal says yes, no and no: what the vote means for renters

Confused by Sunday's ballot paper? You're not alone; some {4,388|blank} people skipped the tie-breaker altogether. Here's what you need to know.

What passed?
The counter-proposal. It sets up a housing fund worth {CHF 18 million|!fund|t=over a decade} over a decade, from which co-operatives can borrow. Planners expect about {1,500|~gh|by=Planners} homes.

What didn't?
The more ambitious initiative by the Tenants' League. It won {34,118|iy|t=Sunday} votes but {35,902|in|^} went against. It's worth remembering it only needed {6,000|sq} signatures to get this far and collected {8,934|sf}.

And the police?
Also no. {36,401|pn|t=Sunday} voters refused and {33,607|py|^} agreed. There'll be no {70|oa} extra officers, and taxpayers save {9.8 million|oc} francs a year.

Didn't the polls say otherwise?
They did at first. The last Demopuls survey, of {1,903|qn|t=The last Demopuls survey|by=Demopuls} people, had support for the initiative at {59 percent|!q2|^} with an error of {2.8 points|qm|^}.

Who paid for all those posters?
The Homeowners' Association declared {CHF 1.35 million|ws|by=The Homeowners' Association}, more than double the {CHF 610,000|ts} of the Tenants.

How many took part?
{48.2 percent|tu|t=Sunday} of those eligible. If you don't have a Swiss passport, that's not you. Yet.

Also on this site: 7 cheeses you should never freeze

@doc e-league | open letter of the tenants' organisation | 2030-09-24
Dear friends of Affordable Roofs,

We lost, by {1,784|im|t=on Sunday} votes on Sunday. I would like to give you some numbers to take to work tomorrow.

We had {610,000|ts} francs and the other side {1,350,000|ws}. We had {19|ci} communes. We had the capital, with {more than three-fifths|>ir|v=60} of it behind us. When asked to choose between the two texts, {29,840|si|t=on Sunday} people still preferred ours, although they had been told for months it would cost {420 million|ic|by=told}. We showed them the calculation: {260|ict|x=1000000|by=We}. They believed the lamp posts.

The counter-proposal exists because we do. Without our {8,934|sf} signatures there would be no {180 million|fund} today, and the {37,204|sg|t=on Sunday} who preferred it were voting, in a sense, for us.

But let us stay sober. {7.4 percent|now|t=now} of homes in this canton are non-profit now. With {1,500|gh} more in {ten|ten} years it will be perhaps {9|-}.

Our general assembly is on 18 October, 19:30, Gasthof Adler, Mühlegasse 4. There will be soup.

In solidarity, Milica Zurbriggen, president

@doc f-gazette | official gazette summary with commentary, English edition | 2030-09-27
Results of the cantonal ballot of 22 September, with notes for foreign readers

The cantonal government validated the returns on Thursday. No appeal has been lodged; the term for one is three days.

Proposal A, people's initiative "Affordable Roofs". Valid papers {70,020|iv|t=validated}. Ayes {34,118|iy|^}, noes {35,902|in|^}. Rejected.

Proposal B, counter-proposal of the Grand Council. Valid papers {69,561|gv|t=validated}. Ayes {38,650|gy|^}, noes {30,911|gn|^}. Accepted.

Proposal C, tie-break. Valid answers {67,044|sv|t=validated}, of which {55.5 per cent|ss|^} for B. Without effect, A having failed.

Proposal D, Police Act. Ayes {33,607|py|t=validated}, or {48 per cent|pys|^}; noes {36,401|pn|^}. Rejected.

Communes accepting A: {19|ci}. Communes accepting B: {47|cg}. Communes in all: {62|co}.

Notes. (1) A voter may say yes to both A and B; many did. (2) The Grand Council's vote on B last spring stood at {58|ly|t=last spring} to {39|ln|^}, with {3|-} abstentions. (3) The cantonal police number {486|of|t=as of August} as of August; the {9.8 million|oc} francs a year set aside for the rejected posts return to the general budget. (4) Fund B is endowed with {180 million|fund} francs and ends after {ten|ten} years unless renewed.

Participation: {71,432|vo|t=22 September} of {148,200|el|^}. The Chancellery thanks the {412|-} scrutineers.

Gazette no. 39/2030. Next issue 4 October. Annual subscription CHF 86.
