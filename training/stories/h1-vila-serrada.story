@story h1-vila-serrada
@topic Municipal election in Vila Serrada, Portugal: exit poll at eight, count at midnight, seats
@subject V = Vila Serrada council election | the council election | the câmara | the vote
@subject A = Graça Moutinho | Moutinho | the socialist | the outgoing deputy mayor
@subject B = Lourenço Bettencourt | Bettencourt | the vet | the centre-right candidate
@subject C = Yannick Semedo | Semedo | the independent
@subject S = Sondamar | the pollster | the institute
@subject F = Vila Serrada municipal police | the municipal police | the corps
@fact ea = 38 | poll_share | A | share in the exit poll | 2029-10-07 20:00 | snapshot
@fact eb = 34 | poll_share | B | share in the exit poll | 2029-10-07 20:00 | snapshot
@fact ec = 17 | poll_share | C | share in the exit poll | 2029-10-07 20:00 | snapshot
@fact en = 2140 | sample_size | S | voters interviewed | 2029-10-07 | constant
@fact em = 2.1 | margin_of_error | S | margin of error in points | 2029-10-07 | constant
@fact ra = 35.9 | vote_share | A | share of the vote | final | snapshot
@fact rb = 36.4 | vote_share | B | share of the vote | final | snapshot
@fact rc = 18.2 | vote_share | C | share of the vote | final | snapshot
@fact el = 4 | margin | A | percentage points ahead in the exit poll | 2029-10-07 20:00 | snapshot
@fact lk = 1 | seats | B | seats short of a majority | final | constant
@fact tv = 38000 | votes_cast | V | votes cast | final | snapshot
@fact na = 13642 | vote_count | A | votes | final | snapshot
@fact nb = 13832 | vote_count | B | votes | final | snapshot
@fact d = 190 | margin | B | votes ahead of the runner-up | final | snapshot
@fact sa = 4 | seats | A | seats on the council | final | constant
@fact sb = 5 | seats | B | seats on the council | final | constant
@fact sc = 2 | seats | C | seats on the council | final | constant
@fact st = 11 | seats | V | seats on the council | - | constant
@fact mj = 6 | seats | V | seats needed for a majority | - | constant | threshold
@fact ab = 45.7 | other | V | abstention rate | final | snapshot
@fact ab5 = 49.2 | other | V | abstention rate | 2025 | snapshot
@fact cl = 19:00 | clock | V | when the polls closed | 2029-10-07 | constant
@fact cw = 23:47 | clock | V | when the result was declared | 2029-10-07 | constant
@fact ga = 61 | age | A | age | 2029-10 | constant
@fact gb = 44 | age | B | age | 2029-10 | constant
@fact pf = 58 | officers | F | agents in service | 2029-10 | snapshot
@fact pb = 25 | units_pledged | B | extra agents | - | plan | pledged
@fact po = 70000 | other | V | inhabitants of the municipality | - | constant
@fact hs = 400 | units_pledged | A | affordable homes | - | plan | pledged
@rel share ra = na / tv
@rel share rb = nb / tv
@rel diff el = ea - eb
@rel diff lk = mj - sb
@rel diff d = nb - na
@rel sum st = sa + sb + sc
@race exit = ea eb ec
@race final = ra rb rc
@trap ea ra :: exit poll and result
@trap pf pb :: agents there are and agents promised
@trap d em :: votes against points

@doc a-live | live blog | 2029-10-07
AUTÁRQUICAS 2029 | Vila Serrada: the night as it happened

23:52 — It is over. The returning officer signed at {23.47|cw|v=23:47} and the hall has gone half silent, half mad. Lourenço Bettencourt {36.4%|rb|t=at 23.47}, Graça Moutinho {35.9%|ra|^}, Yannick Semedo {18.2%|rc|^}. Between first and second: {190|d|^} ballots.

23:10 — One parish to go and nobody breathing. Abstention will land under {46%|<ab|v=46}, people at the council tell us.

21:30 — A reminder of the arithmetic. The council has {eleven|st} members, so you need {six|mj} to govern alone. No one is going to.

20:00 — EXIT POLL (Sondamar): Moutinho {38%|ea|t=20:00|by=Sondamar}, Bettencourt {34%|eb|^}, Semedo {17%|ec|^}. The institute questioned {2,140|en|by=The institute} people outside 31 stations; margin ±{2.1|em|^} points.

{19:00|cl} — Polls have closed. [photo 1 of 24]

@doc b-agency | wire agency | 2029-10-08
Centre-right takes Vila Serrada by a whisker, exit poll confounded

VILA SERRADA, Oct 8 (Lusitana) - A veterinarian who promised to enlarge the municipal police snatched the town hall of Vila Serrada from the socialists, in a count that turned an exit poll on its head.

Lourenço Bettencourt, {44|gb}, obtained {13,832|nb|t=the definitive count} votes against {13,642|na|^|s=the outgoing deputy mayor} for the outgoing deputy mayor, Graça Moutinho, {61|ga}, in the definitive count. Four hours earlier the institute Sondamar had given her {38 percent|ea|t=Four hours earlier|by=Sondamar}, a cushion of {four points|el|^}.

His list will hold {five|sb} of the {11|st} council seats, hers {four|sa|s=hers}, and the independent Yannick Semedo {two|sc}. Semedo said on Monday he would "sell himself dear".

Abstention fell to {45.7 percent|ab} from {49.2|ab5|t=in 2025} in 2025.

@doc c-daily | regional daily | 2029-10-08
«{Twenty-five|pb} more agents»: the promise that moved {190|d} votes

Correio da Serrada – edition 14,902 – €1.60

At closing time, {19h00|cl|v=19:00}, the mood at the socialist headquarters on Rua 5 de Outubro was of a family waiting for cake. An hour later the television gave them the cake. By midnight it had been taken away.

Graça Moutinho, {61|ga}, had been number two in the town for three terms. Her flagship, {400|hs|by=Her flagship|s=Her} homes at controlled rent, was well liked; but nobody in the cafés talked about it. They talked about the {58|pf} agents who patrol a municipality of {70,000|po}, and about the {25|pb|s=the vet} the vet wanted to add.

In the end, {36.4%|rb|t=In the end|s=him} for him and {35.6%|!ra|t=In the end|s=her} for her. Semedo, who had spent less than either on posters, surprised with {18.2%|rc|t=In the end}. The distribution of seats is cruel to the winner: with {five|sb}, he lacks {one|lk} for an absolute majority.

At {23h57|!cw|v=23:57|by=the returning officer}, when the returning officer read the result, someone unplugged the loudspeakers.

Leia também: Fire in the industrial zone burns 3 warehouses

@doc d-expat | English-language weekly | 2029-10-12
What last Sunday means if you live in Vila Serrada

By Thornton Achebe-Wills. Photograph: Solveig Prata / 2 of 9

Foreign residents could vote for the third time, and quite a few asked us what they had voted for. Briefly: a new mayor. Mr Bettencourt, the {54|!gb}-year-old vet with the practice by the roundabout, pipped Ms Moutinho, {61|ga}, by {190|d} votes out of roughly {38,000|~tv}.

He does not command the chamber. Of {eleven|st} councillors {five|sb} are his, {four|sa} are hers and {two|sc} belong to Mr Semedo. Expect haggling.

His headline pledge is {25|pb} more municipal police, on top of {fewer than 60|<pf|v=60} now. Hers was {400|hs} flats, and Mr Bettencourt told us he "will build some of them", without a number.

A word on polls. Sondamar's exit survey, put out as voting ended, had Ms Moutinho on {38%|ea|t=as voting ended|by=Sondamar} and Mr Bettencourt on {34%|eb|^}. The pollster's stated error was {2.1 points|em|by=The pollster}. It was not, on the night, a good {2.1|em}.

NEXT WEEK: IMI bills – 7 ways to appeal
