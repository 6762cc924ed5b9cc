@story w5-paramaribo-colonel
@topic Coup in Suriname: the night of 14 June to the fourth day
@subject C = Coup in Suriname | the coup | the putsch | the takeover | the uprising
@subject P = Radjinder Kwamikondre | Kwamikondre | the president | the ousted president | the head of state
@subject K = Delano Apinti | Apinti | the colonel | the coup leader | the junta leader
@subject L = National Army | the army | the armed forces
@subject J = Council of National Order | the council | the junta
@subject B = Third Battalion | the battalion | the mutineers | the rebels
@subject PO = Police | the force | officers
@subject NA = National Assembly | the legislature | parliament | the Assembly
@subject VU = Verenigd Unie | VU | the ruling party
@subject BO = Opposition parties | the opposition
@subject Z = Zanderij airport | Zanderij | the airport | Pengel International
@subject CA = Caribbean Community | CARICOM | the bloc
@subject NL = Netherlands | The Hague | Dutch government
@subject R = Radio Boskopu | the broadcaster | the state broadcaster
@subject S = Surinamese dollar | the currency | SRD
@subject H = Academic Hospital | the hospital | AZ
@subject O = March for the Constitution | the march | the protest
@fact n1 = 02:40 | clock | C | first shots | 2038-06-14 | constant
@fact n2 = 05:15 | clock | K | address on the radio | 2038-06-14 | constant
@fact n3 = 03:30 | clock | Z | flights stopped | 2038-06-14 | constant
@fact n4 = 10:00 | clock | Z | flights resumed | 2038-06-16 | constant
@fact n5 = 19:00 | clock | J | start of the curfew | from 2038-06-14 | constant
@fact n6 = 06:00 | clock | J | end of the curfew | from 2038-06-14 | constant
@fact ap = 61 | age | P | age | 2038 | constant
@fact ak = 44 | age | K | age | 2038 | constant
@fact ad = 68 | address | R | house number in Cornelisstraat | - | constant
@fact d1 = 7 | deaths | C | people killed | 2038-06-14 evening | cumulative
@fact d2 = 12 | deaths | C | people killed | 2038-06-16 | cumulative
@fact ds = 5 | deaths | L | soldiers killed | 2038-06-16 | cumulative
@fact dp = 4 | deaths | PO | police officers killed | 2038-06-16 | cumulative
@fact dc = 3 | deaths | C | civilians killed | 2038-06-16 | cumulative
@fact w1 = 31 | injuries | H | people treated for wounds | 2038-06-14 evening | cumulative
@fact w2 = 46 | injuries | H | people treated for wounds | 2038-06-16 | cumulative
@fact w3 = 9 | injuries | H | people in intensive care | 2038-06-16 | snapshot
@fact m1 = 180 | officers | B | soldiers who took part | 2038-06-14 | constant
@fact m2 = 2100 | officers | L | soldiers | 2038 | constant
@fact m3 = 8.57 | other | B | percent of the soldiers who took part | 2038-06-14 | constant
@fact h1 = 64 | arrests | J | people detained | 2038-06-14 evening | cumulative
@fact h2 = 118 | arrests | J | people detained | 2038-06-17 | cumulative
@fact hs = 41 | arrests | J | soldiers detained | 2038-06-17 | cumulative
@fact hp = 22 | arrests | J | police officers detained | 2038-06-17 | cumulative
@fact hc = 55 | arrests | J | politicians and civil servants detained | 2038-06-17 | cumulative
@fact c1 = 17 | other | P | ministers in the cabinet | 2038-06-13 | constant
@fact c2 = 9 | arrests | J | ministers detained | 2038-06-15 | snapshot
@fact se = 51 | seats | NA | seats | - | constant
@fact sv = 29 | seats | VU | seats | 2038-06-13 | constant
@fact so = 22 | seats | BO | seats | 2038-06-13 | constant
@fact sm = 7 | margin | VU | lead in seats over the opposition | 2038-06-13 | constant
@fact t1 = 18 | duration | J | months until elections | 2038-06-14 | plan | pledged
@fact t2 = 6 | duration | CA | months until elections | 2038-06-16 | plan | threshold
@fact t3 = 72 | duration | CA | hours to release the president | 2038-06-16 | plan | threshold
@fact g1 = 58000000 | budget | NL | euros of aid this year | 2038 | plan | pledged
@fact g2 = 34000000 | budget | NL | euros of aid frozen | 2038-06-15 | snapshot
@fact g3 = 58.62 | other | NL | percent of the aid frozen | 2038-06-15 | snapshot
@fact g4 = 24000000 | budget | NL | euros of aid already paid | 2038-06-15 | cumulative
@fact v1 = 1300 | other | NL | citizens in the country | 2038-06-14 | snapshot
@fact v2 = 410 | evacuated | NL | citizens flown out | 2038-06-17 | cumulative
@fact x1 = 38.5 | price | S | price of a US dollar | 2038-06-13 | snapshot
@fact x2 = 47.2 | price | S | price of a US dollar | 2038-06-17 | snapshot
@fact x3 = 22.6 | rate | S | percent rise in the price of a US dollar | 2038-06-13 to 2038-06-17 | cumulative
@fact op = 6000 | crowd | O | people at the march | 2038-06-16 | constant
@fact oo = 20000 | crowd | O | people at the march according to the organisers | 2038-06-16 | constant
@fact sd = 10 | duration | J | days for which schools are shut | 2038-06-15 | plan
@fact lim = 200 | price | J | US dollars a customer may withdraw a day | from 2038-06-15 | constant
@fact gd = 4 | price | K | percent royalty to be added on gold | 2038-06-14 | plan | pledged
@trap d1 d2 :: the toll grew
@trap w1 w2 :: wounded on the first evening and on day three
@trap w2 w3 :: all treated and those in intensive care
@trap h1 h2 :: detained on the first evening and on day four
@trap t1 t2 :: the junta's calendar and the bloc's demand
@trap op oo :: police and organisers
@trap ds hs :: soldiers killed and soldiers detained
@trap g1 g2 :: aid of the year and the part frozen
@trap n1 n2 :: shots and speech
@trap c1 c2 :: ministers and ministers held
@rel sum d2 = ds + dp + dc
@rel share m3 = m1 / m2
@rel sum h2 = hs + hp + hc
@rel sum se = sv + so
@rel diff sm = sv - so
@rel share g3 = g2 / g1
@rel diff g4 = g1 - g2
@rel change x3 = x1 -> x2
@race crowd-count = op oo

@doc a-wire | wire agency | 2038-06-14
UPDATE 4-Suriname army colonel seizes power, president held

* First shots heard before dawn
* Airport shut, curfew imposed
* Junta promises vote (Adds death toll, CARICOM reaction)

PARAMARIBO, June 14 (Corriente) - A colonel of Suriname's National Army declared himself head of a Council of National Order on Monday after a night of fighting that left {seven|d1|t=by nightfall|by=hospital staff} people dead by nightfall, according to hospital staff.

Delano Apinti, {44|ak}, spoke to the nation at {5:15 a.m.|n2} from the studios of Radio Boskopu at Cornelisstraat {68|ad}, saying President Radjinder Kwamikondre, {61|ap}, was "safe and in our care". Residents around the Cabinet building had been woken by gunfire at {2:40 a.m.|n1|by=Residents}; flights were suspended {50 minutes|-} later.

About {180|~m1|by=two diplomats} men of the Third Battalion took part, two diplomats estimated, out of {2,100|m2} in the armed forces. The Academic Hospital had treated {31|w1|t=by evening|by=The Academic Hospital} people for wounds by evening. The junta acknowledged {64|h1|by=The junta} detentions.

Apinti promised elections within {18|t1|by=Apinti} months and an extra royalty of {4%|gd|by=Apinti} on gold. Nobody may be on the streets from {7 p.m.|n5} until {6 a.m.|n6}

The ruling Verenigd Unie, or VU, holds {29|sv} of the {51|se} seats in the National Assembly, whose doors were chained on Monday. A secretary there said deputies had been told by text message to stay home.

@doc b-dutch | national daily, translated | 2038-06-15
The Hague freezes aid; {nine|c2} ministers behind bars
Our correspondent Machteld Soerodimedjo, Paramaribo

Each time the phone of Sharda Jankie rings she hopes for her brother, the minister of education. He is one of the {nine|c2} who were taken from their beds. The cabinet counted {seventeen|c1} members; the others have gone into hiding or, as in the case of the minister of sport, offered themselves to the colonel.

In The Hague the Dutch government decided last night to hold back {34 million euros|g2|t=last night} in aid. {Twenty-four million|g4} had already gone out this year, and that will not be asked back. The package for 2038 was worth {58 million|g1}.

There were {1,300|v1|t=when the shooting began|by=the foreign ministry} Dutch citizens in the country when the shooting began, the foreign ministry thinks, most of them visiting family. An air force transport stands ready at Curaçao but Zanderij has been closed since {half past three|n3} on Monday morning.

How could so few do it? The battalion mustered not quite {two hundred|~m1} men, less than {one tenth|<m3|v=10} of the troops. "The rest stayed under their mosquito nets," says a retired major, "and waited for who would win."

The colonel, {46|!ak}, is known in barracks as a reader. It was shortly after {five|?~n2} when he came on the air. On Cornelisstraat, in front of number {86|!ad}, where he spoke, an armoured car still has its engine running. Schools will remain shut for {ten|sd} days.

(page 1 and 4; opinion page 22)

@doc c-carib | regional news site | 2038-06-16
CARICOM to Paramaribo: free him in {72|t3} hours
By Kezron St. Hilaire | Bridgetown | Updated 21:08 AST | 3 min read

Caribbean leaders have told Suriname's new rulers to release the ousted president by Saturday night and to hold an election inside {six|t2|by=Caribbean leaders} months, {a third|-} of the time the colonel has asked for. The council's own calendar runs to {a year and a half|t1|v=18}.

The warning came as the dead from Monday's takeover rose to {a dozen|d2|t=as of Wednesday afternoon}. {Five|ds} soldiers, {four|dp} policemen and {three|dc} bystanders had lost their lives as of Wednesday afternoon, among the last a mango seller struck on the Waterkant. At the hospital the number who had come through casualty stood at {46|w2|t=Wednesday afternoon|by=a nursing sister}, said a nursing sister, with {nine|w3|^} of those on ventilators or under close watch.

The first big protest filled Independence Square. Police spoke of {6,000|op|by=Police}. The organisers of the March for the Constitution insisted on {20,000|oo|by=The organisers}. Our drone image, counted square by square, sits much closer to the lower figure.

Flights came back at {10 this morning|n4}: a Copa jet to Panama, then nothing until dusk.

What they want: VU leaders demand that the Assembly be unlocked. Their edge over the opposition was {seven|sm} seats, {29|sv} against {22|so}.

MOST READ
1. Trini soca star denies owing $2.{3|-}m
2. Hurricane desk: {14|-} named storms forecast

@doc d-timeline | broadcaster's timeline | 2038-06-16
Seventy hours in Suriname: how it unfolded

SUNDAY 13 JUNE. The president dines with miners at Brokopondo. At the cambio on the Domineestraat a US dollar costs SRD {38.50|x1}.

MONDAY, {02:40|n1}. Bursts of automatic fire from the direction of Fort Zeelandia. A neighbour films tracers.

MONDAY, {03:50|!n3}. The tower at Zanderij turns back an inbound flight. The runway lights are put out.

MONDAY, {05:15|n2}. Martial music stops. A calm voice introduces itself: Colonel Apinti.

MONDAY, noon. The junta lists restrictions. Curfew runs from {19:00|n5} to {05:00|!n6}. Bank customers may draw no more than {US$200|lim} a day, starting Tuesday.

MONDAY evening. Toll: {seven|d1|t=MONDAY evening} dead, {31|w1|^} wounded. {64|h1|^} persons locked up.

TUESDAY. {Nine|c2} of {17|c1} ministers confirmed in custody at Memre Boekoe barracks. The Netherlands stops {€34m|g2}. Classes cancelled for {10|sd} days.

WEDNESDAY, {10:00|n4}. Departures board lights up again.

WEDNESDAY afternoon. The death count is put at {12|d2|t=WEDNESDAY afternoon}: {five|ds} from the army, {four|dp} from the police, and {three|dc} passers-by. The marchers' own stewards claim {20,000|oo|by=The marchers' own stewards}; the force says {6,000|op|by=the force}.

Compiled by Anouk Tjong-A-Hung and the graphics desk. Corrections: ring {020 555 7714|-}.

@doc e-business | financial news site | 2038-06-17
Suriname's dollar slides as gold buyers step back

The price of a greenback in Paramaribo touched {47.20|x2|t=on Thursday} Surinamese dollars on Thursday, up from {38.50|x1|t=the day before the coup} the day before the coup. That is a rise of {18.4 percent|!x3} in four days, and the official window has not opened since Friday.

"There are no sellers," said Priya Ramautar of Courantyne Brokers. Customers queued to take out their {$200|lim} daily allowance. Miners, for their part, wonder whether the new royalty of {4 percent|gd} will be levied on what lies in the vault or only on what is dug from now on.

Aid matters less than gold, yet The Hague's decision bites: {59 percent|g3} of what it meant to spend in 2038 is on hold, or {€34 million|g2} out of {€58 million|g1}.

The council reported {118|h2|t=this morning|by=The council} arrests this morning. {Forty-one|hs} are military men, {22|hp} wear police blue and {55|hc} are politicians or officials, among them the deputy governor of the central bank. He signs the import permits. Nobody else may.

Airlines: {410|v2|t=by Thursday|by=the Dutch embassy} Dutch nationals had left by Thursday, the Dutch embassy said. Fares to Amsterdam were quoted above {€2,900|-}.

Brent ${81.40|-} | Gold ${2,912|-} | SRD/EUR n/a

@doc f-diaspora | community newsletter | 2038-06-18
Brasa! Letter from Rotterdam-Zuid, no. {88|-}
by Oom Harold Pinas

Family, you have all been calling. Here is what I know and what I don't.

My cousin at the AZ counted {forty-six|w2|t=since Monday|by=My cousin} wounded through her doors since Monday. She does not count the dead, she washes them; the council's own paper speaks of {twelve|d2|by=the council's own paper}. On the prisoners: by Thursday it was {118|h2|t=by Thursday}, nearly double Monday's {64|h1|t=Monday}. Most of the {fifty-five|hc} who are not in uniform are people we went to school with.

The flight: {410|v2} of us are home. A lot of the {thirteen hundred|v1|v=1300} never wanted to leave and I understand them.

The president is {61|ap} and has a bad heart. The bloc's {three days|t3|v=72} run out on Saturday evening. If they pass, we stand on the Coolsingel on Sunday with candles. Do not believe those who say the whole army did this. It was {180|m1} men, hardly {one in twelve|~m3|v=8.3}.

In parliament the VU had {29|sv}, the other side {22|so}. You do not lose {51|se} seats to {180|m1} rifles unless somebody opens the gate. Ask who.

Collection box so far: {€3,415|-}. Moksi alesi in the hall on Saturday, {€8|-} a plate.
