@story rosario-club-election
@topic Presidential election of the Argentine football club Deportivo Saladillo, votes by polling place and membership figures
@subject D = Deportivo Saladillo | Saladillo | the club
@subject B = Graciela Bonafede | Bonafede | the sitting president | Orgullo Saladillero
@subject M = Nahuel Markievicz | Markievicz | the agent | Nuevo Saladillo
@subject Z = Rubén Zelaya | Zelaya | the former goalkeeper | the old keeper
@subject S = sede social | the headquarters | clubhouse
@subject T = the stadium | stadium | Estadio Arrabal
@fact me = 61200 | other | D | members | 2040-12 | snapshot
@fact me0 = 54700 | other | D | members | 2036-12 | snapshot
@fact el = 38450 | other | D | members entitled to vote | 2040-12 | snapshot
@fact vo = 17830 | votes_cast | D | members who voted | 2040-12-06 | snapshot
@fact to = 46.4 | turnout | D | turnout | 2040-12-06 | snapshot
@fact vo0 = 12940 | votes_cast | D | members who voted | 2036-12 | snapshot
@fact b = 7395 | vote_count | B | votes | final | snapshot
@fact m = 7648 | vote_count | M | votes | final | snapshot
@fact z = 2561 | vote_count | Z | votes | final | snapshot
@fact bl = 226 | votes_cast | D | blank or spoilt votes | final | snapshot
@fact ma = 253 | margin | M | lead over Bonafede in votes | final | snapshot
@fact bs = 4012 | vote_count | B | votes cast at the headquarters | final | snapshot
@fact ms = 3390 | vote_count | M | votes cast at the headquarters | final | snapshot
@fact bt = 3383 | vote_count | B | votes cast at the stadium | final | snapshot
@fact mt = 4258 | vote_count | M | votes cast at the stadium | final | snapshot
@fact b9 = 2870 | vote_count | B | votes | 21:00, 40 of 112 tables | snapshot
@fact m9 = 2655 | vote_count | M | votes | 21:00, 40 of 112 tables | snapshot
@fact sd = 622 | margin | B | lead over Markievicz in votes cast at the headquarters | final | snapshot
@rel diff sd = bs - ms
@fact tt = 112 | other | D | polling tables | 2040-12-06 | constant
@fact t9 = 40 | other | D | polling tables counted | 21:00 | snapshot
@fact xp = 43 | poll_share | B | exit poll | 2040-12-06 18:30 | snapshot | projected
@fact xm = 39 | poll_share | M | exit poll | 2040-12-06 18:30 | snapshot | projected
@fact de = 21500000 | other | D | dollars of debt, gross | 2040-06-30 | snapshot
@fact dn = 14200000 | other | D | dollars of debt, net | 2040-06-30 | snapshot
@fact pr = 8 | other | M | signings promised | 2040-12 | plan | pledged
@fact sc = 52000 | other | M | seats of the planned stadium | - | plan | pledged
@fact sn = 41500 | other | T | seats | - | constant
@rel sum vo = b + m + z + bl
@rel share to = vo / el
@rel sum b = bs + bt
@rel sum m = ms + mt
@rel diff ma = m - b
@race final = m b z
@race tables40 = b9 m9
@race exit = xp xm
@trap me el :: members and members who may vote
@trap b9 b :: part and whole
@trap bs bt :: two polling places
@trap de dn :: gross and net debt
@trap vo vo0 :: two elections
@trap xp b :: exit poll against result
@trap sn sc :: seats now and planned

@doc a-agency | news agency | 2040-12-07
Markievicz elected president of Deportivo Saladillo by {253|ma} votes

ROSARIO (NS) - Player agent Nahuel Markievicz won Saturday's election at Deportivo Saladillo with {7,648|m} votes, ahead of sitting president Graciela Bonafede with {7,395|b} and former goalkeeper Rubén Zelaya with {2,561|z}.

{17,830|vo|t=Saturday's} members cast a ballot, {226|bl} of them blank or spoilt, out of {38,450|el} with three years' seniority. The turnout, {46.4%|to}, is the highest in the club's 121 years; four years ago {12,940|vo0|t=four years ago} people voted.

Bonafede prevailed at the headquarters, {4,012|bs|s=Bonafede} to {3,390|ms|s=Markievicz}, but Markievicz carried the stadium by {4,258|mt} to {3,383|bt}.

The new president inherits debts of {$21.5 million|de}, or {14.2 million|dn} once money owed by other clubs is deducted.

@doc b-sports | sports daily | 2040-12-07
¡Nahuel! The night the stadium turned it round

By Pipo Arrascaeta

At nine o'clock Graciela was dancing. {Forty|t9|t=At nine o'clock} tables out of {112|tt} were in, and Orgullo Saladillero had {2,870|b9|^} to the agent's {2,655|m9|^|s=the agent}. The television had already given it to her: {43|xp|by=The television} to {39|xm|^|s=the agent}, said the mouth of the urn.

Then the boxes from the Arrabal came in. In the stadium, where the young vote, Markievicz had {4,258|mt|t=In the stadium}; she barely {3,120|!bt|^|s=she}. By midnight it was over.

"We're {61,200|me|s=We} members and tonight {61,200|me} won," he shouted from the bar. Not exactly: not quite eight thousand had chosen him. He promised {eight|pr} signings before the Clausura. His stadium will have {52,000|sc|s=His stadium} seats, ten thousand more than today's {41,500|sn|t=today's}.

Zelaya, idol of '19, ended on {2,480|!z} and went home to his grandchildren.

PARTIDOS DE HOY: Tigre–Lanús 17:00 · Banfield–Unión 19:15

@doc c-radio | radio transcript | 2040-12-06
LT-something, "Cancha Chica", 22:10

– We have the official data from the electoral board, Tito?
– Partial, partial. I have the sede social...
– Give me the sede.
– {Four thousand and twelve|bs|t=22:10|s=Bonafede} Bonafede, {three thousand three hundred and ninety|ms|s=Markievicz} Markievicz. 
– She wins by {six hundred and twenty-two|sd|s=She} there.
– She wins there. But at the Arrabal I'm told it's the reverse and bigger.
– How many came to vote in all?
– {Sixteen thousand nine hundred|!vo|v=16900}, the board says. Four years ago they weren't thirteen thousand.
– And the exit poll?
– {Forty-three|xp|by=the exit poll}, {thirty-nine|xm|^}. Burn it.

@doc d-economy | business newsletter | 2040-12-09
Reading a club's balance sheet

Mr Markievicz will find that the office he has bought with so many barbecues comes with creditors. Gross liabilities came to {$21.5m|de|t=at the end of June} at the end of June; against this stand receivables, leaving {$14.2m|dn|^}.

Income is better. Fee-paying membership has gone from {54,700|me0|t=when Ms Bonafede took over} when Ms Bonafede took over to {61,200|me|t=now} now. Only {38,450|el} of these are old enough in the faith to vote, and {46.4%|to} did. She lost by {253|ma|s=She}: the crowd at an under-14 game.

The programme is costly. A ground for {52,000|sc} (present capacity: {41,500|sn}) can't be paid for with {eight|pr} new wages on the books.
