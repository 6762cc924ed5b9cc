@story u1-chadileo-legislature
@topic Argentina: mid-term election for half of the provincial chamber of Río Chadileo, seats and definitive count
@subject F = Frente Pampeano | the governing front | FP | the front | the Frente
@subject U = Unión por el Cambio | UC | the opposition union | the Unión
@subject T = Tercera Vía | the third list | the Third Way
@subject I = Izquierda Obrera | the left | the workers' list
@subject O = Other lists | the other lists | other
@subject P = Río Chadileo | the province
@subject J = Electoral Tribunal | the tribunal | electoral court
@subject G = Governor Selva Echenique | Echenique | the governor | Selva
@fact f = 71420 | vote_count | F | votes | definitive count | snapshot
@fact u = 66180 | vote_count | U | votes | definitive count | snapshot
@fact t = 24300 | vote_count | T | votes | definitive count | snapshot
@fact i = 11090 | vote_count | I | votes | definitive count | snapshot
@fact o = 5910 | vote_count | O | votes | definitive count | snapshot
@fact pos = 178900 | votes_cast | P | positive votes | definitive count | snapshot
@fact bl = 14720 | other | P | blank votes | definitive count | snapshot
@fact nu = 3380 | other | P | null votes | definitive count | snapshot
@fact cast = 197000 | votes_cast | P | votes cast | definitive count | snapshot
@fact reg = 278400 | other | P | electors | - | constant
@fact to = 70.8 | turnout | P | share of electors who voted | definitive count | snapshot
@fact top = 61.4 | turnout | P | share of electors who voted | August primary | snapshot
@fact fs = 39.9 | vote_share | F | share of positive votes | definitive count | snapshot
@fact us = 37 | vote_share | U | share of positive votes | definitive count | snapshot
@fact ts = 13.6 | vote_share | T | share of positive votes | definitive count | snapshot
@fact is = 6.2 | vote_share | I | share of positive votes | definitive count | snapshot
@fact fp = 39.4 | vote_share | F | share of positive votes | provisional count, 97.8% of tables | snapshot
@fact up = 37.3 | vote_share | U | share of positive votes | provisional count, 97.8% of tables | snapshot
@fact cp = 97.8 | counted_share | P | share of tables in the provisional count | Sunday night | snapshot
@fact fa = 36.2 | vote_share | F | share of positive votes | August primary | snapshot
@fact ua = 38.5 | vote_share | U | share of positive votes | August primary | snapshot
@fact thr = 3 | vote_share | P | share of electors below which a list gets no seat | - | constant | threshold
@fact up15 = 15 | seats | P | seats up for election | - | constant
@fact f15 = 7 | seats | F | seats won | definitive count | snapshot
@fact u15 = 6 | seats | U | seats won | definitive count | snapshot
@fact t15 = 2 | seats | T | seats won | definitive count | snapshot
@fact all = 30 | seats | P | seats in the chamber | - | constant
@fact fall = 14 | seats | F | seats in the new chamber | from 10 December | snapshot
@fact uall = 12 | seats | U | seats in the new chamber | from 10 December | snapshot
@fact tall = 3 | seats | T | seats in the new chamber | from 10 December | snapshot
@fact iall = 1 | seats | I | seats in the new chamber | from 10 December | snapshot
@fact fold = 16 | seats | F | seats in the chamber | until 10 December | snapshot
@fact maj = 16 | seats | P | seats needed for a majority | - | constant | threshold
@fact lost = 2 | seats | F | seats lost | from 10 December | snapshot
@fact abst = 29.2 | turnout | P | share of electors who did not vote | definitive count | snapshot
@fact bls = 7.5 | other | P | share of votes cast that were blank | definitive count | snapshot
@fact bn = 18100 | other | P | blank and null votes together | definitive count | snapshot
@fact friends = 2 | seats | F | seats missing to a majority | from 10 December | snapshot
@fact seatc = 86000000 | budget | P | pesos a year that a seat costs | - | constant
@fact gap = 5240 | margin | F | votes between first and second | definitive count | snapshot
@fact gp = 2.9 | margin | F | points between first and second | definitive count | snapshot
@fact tab = 1012 | other | P | voting tables | - | constant
@fact tabre = 38 | other | J | tables opened again | definitive count | snapshot
@rel sum pos = f + u + t + i + o
@rel sum cast = pos + bl + nu
@rel share to = cast / reg
@rel share fs = f / pos
@rel share us = u / pos
@rel share ts = t / pos
@rel share is = i / pos
@rel sum bn = bl + nu
@rel diff lost = fold - fall
@rel share bls = bl / cast
@rel diff gap = f - u
@rel diff gp = fs - us
@rel sum up15 = f15 + u15 + t15
@rel sum all = fall + uall + tall + iall
@race definitive = f u t i
@race provisional = fp up
@race august = ua fa
@trap fs fp fa :: definitive, provisional, primary
@trap us up ua :: definitive, provisional, primary
@trap f15 fall fold :: seats won and seats in the chamber
@trap pos cast :: positive votes and all of them
@trap to top :: an election and its primary
@trap fall maj :: what there is and what is needed

@doc a-telam | news agency | 2037-11-06
Definitive count confirms front's win in Río Chadileo

SANTA ROSA DEL CHADILEO, Nov 6 (Telar) - The definitive count of the October 25 legislative election in Río Chadileo gave the governing Frente Pampeano {71,420|f|by=the provincial Electoral Tribunal} votes and Unión por el Cambio {66,180|u|^}, the provincial Electoral Tribunal said on Friday.

The difference, {5,240|gap}, amounts to {2.9 points|gp}. Third came Tercera Vía with {24,300|t}, ahead of Izquierda Obrera on {11,090|i}. The other lists totalled {5,910|o}.

Of {15|up15} seats at stake, the front took {seven|f15}, the Unión {six|u15}, Tercera Vía {two|t15}. From December the {30|all}-member chamber will have {14|fall|t=From December} from the front, {12|uall|^} from the Unión, {three|tall|^} from Tercera Vía and {one|iall|^} from the left.

Governor Selva Echenique thus loses the absolute majority ({16|maj}) that she had until now.

Turnout reached {70.8 percent|to} of {278,400|reg} electors. Blank votes were {14,720|bl}, null ones {3,380|nu}.

@doc b-local | provincial daily | 2037-11-07
Half a point, and nobody fell out of his chair

Por Remo Giacobbe Painé

The vote that matters is the one that is counted slowly. For twelve days the employees of the court, with gloves, opened {38|tabre} of {1,012|tab} tables again, and what came out differs from the night's screen by a hair.

The night of Sunday gave Frente {39.4|fp|t=The night of Sunday} and Unión {37.3|up|^} with {97.8 per cent|cp|^} of the tables in. The definitive sheet says {39.9|fs} and {37.0|us}.

Who gained? Tercera Vía didn't: {13.6|ts}. Nor did the workers' list, at {6.2|is}, which needed {three per cent|thr} of the electors and kept its single deputy, who isn't up until {2039|-}.

And the blank vote, that fourth party, {14,720|bl}. Add the {3,380|nu} null and you have some {eighteen thousand|~bn} people who walked to the school to say nothing, or something unprintable.

The governor's {14|fall} deputies will need {two|friends} friends.

TODAY: 33° | dollar 1,410 / 1,450 | Quiniela: 0417

@doc c-policy | newsletter for the farm trade | 2037-10-27
Campo & Cámara

Who will make the land law? After Sunday, no one alone.

With {97.8%|cp|t=Sunday} of tables counted the front has {39.4%|fp|^} and the Unión {37.3%|up|^}. In August, at the primary, the order was the other way: {38.5|ua|t=In August} for the Unión to {36.2|fa|^}. So the governor recovered ground, as governors do.

On our projection the {15|up15} seats divide {7|f15|m=projected} - {6|u15|m=projected} - {2|t15|m=projected}. The chamber of {30|all} would be {14|fall|m=projected}, {12|uall|m=projected}, {3|tall|m=projected}, {1|iall|m=projected}. Today the front has {16|fold|t=Today}.

That makes the third list's men from the irrigated valley, all {three|tall} of them, the hinge. They want two things: the canal and the tax.

Participation, by the way, was {61.4|top|t=in the primary} in the primary and is now close to {71|~to}.

Steers 2,310/kg live. Soya rosario 390 dollars

@doc d-court | tribunal resolution, extract | 2037-11-06
RESOLUTION No. 214/37

WHEREAS the definitive scrutiny of {1,012|tab} tables has concluded, {38|tabre} of which were opened at the request of parties;

THE ELECTORAL TRIBUNAL RESOLVES
1. To declare valid the election of 25 October.
2. To record: positive votes {178,900|pos}; blank {14,720|bl}; null {3,380|nu}; total {197,000|cast}.
3. To record by list: Frente Pampeano {71,420|f}; Unión por el Cambio {66,180|u}; Tercera Vía {24,300|t}; Izquierda Obrera {11,090|i}; others {5,910|o}.
4. To distribute {fifteen|up15} seats under article 46: {seven|f15}, {six|u15} and {two|t15} respectively. The lists under {three per cent|thr|m=threshold} of the roll do not take part.
5. To notify.

Registered electors: {278,400|reg}.

@doc e-opinion | left-wing weekly | 2037-11-11
They won and they lost

Selva wins with {39.9|fs}, they write, and they forget to say that she has lost {two|lost} seats, and with them the right to be alone. In the last chamber {16|fold|t=In the last chamber} hands went up when she coughed. From December it will be {14|fall|t=From December}.

We ask who won them. Not the Unión, which slid from {38.5|ua|t=in August} in August to {37|us}, and not us, who with {6.2|is} have the {one|iall} chair we had.

It's those who did not vote. {29.2 per cent|abst} of the electorate stayed away. Of those who did come, nearly {one in thirteen|~bls} put in an empty envelope.

Every seat in the chamber costs the province {86 million|seatc} pesos a year. With that, comrades, one could plant a lot of poplars.

Solidarity price: 500 pesos
