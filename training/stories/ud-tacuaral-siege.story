@story ud-tacuaral-siege
@topic Hostage siege at a bank in Villa Tacuaral, Uruguay: from the first report to the minister's account
@subject S = Villa Tacuaral siege | the siege | the bank siege | the standoff
@subject B = Banco Litoral Oriental | the bank | Litoral
@subject G = the gunmen | the robbers | the raiders | the assailants
@subject L = Ruben Etchegoyhen | Etchegoyhen | the eldest robber | "El Relojero"
@subject N = Nahuel Sequeira | Sequeira | the second robber
@subject M = Maicol Pintos | Pintos | the youngest robber
@subject O = Delia Fagúndez | Fagúndez | Doña Delia
@subject A = Horacio Wlasow | Wlasow | the manager
@subject C = Graciela Bonifaz | Bonifaz | the negotiator
@subject P = Uruguayan police | the police | the force
@subject V = Villa Tacuaral | the town
@subject U = Uruguay | the country
@fact h0 = 23 | other | S | hostages held | 2032-08-18 10:20 | snapshot
@fact f1 = 6 | rescued | S | hostages let go | 2032-08-18 15:30 | cumulative
@fact h1 = 17 | other | S | hostages held | 2032-08-18 15:30 | snapshot
@fact f2 = 11 | rescued | S | hostages let go | 2032-08-18 21:00 | cumulative
@fact h2 = 12 | other | S | hostages held | 2032-08-18 21:00 | snapshot
@fact esc = 2 | rescued | S | hostages who got away by themselves | 2032-08-19 02:10 | cumulative
@fact f3 = 19 | rescued | S | hostages let go | 2032-08-19 05:30 | cumulative
@fact h3 = 2 | other | S | hostages held | 2032-08-19 05:30 | snapshot
@fact g0 = 4 | other | G | robbers inside as first believed | 2032-08-18 noon | snapshot
@fact g = 3 | other | G | robbers inside | - | constant
@fact cs = 10:20 | clock | S | time that it began | 2032-08-18 | constant
@fact ce = 07:45 | clock | S | time that it ended | 2032-08-19 | constant
@fact css = 15:20 | clock | S | time that it began in Spain's time | 2032-08-18 | constant
@fact ces = 12:45 | clock | S | time that it ended in Spain's time | 2032-08-19 | constant
@fact cc = 10:27 | clock | P | time of the first emergency call | 2032-08-18 | constant
@fact cp = 10:34 | clock | P | time that the first car arrived | 2032-08-18 | constant
@fact cx = 02:10 | clock | S | time of the flight through the skylight | 2032-08-19 | constant
@fact dur = 21.42 | duration | S | hours that it lasted | - | constant
@fact resp = 14 | duration | P | minutes from the start to the first car | 2032-08-18 | constant
@fact al = 51 | age | L | age | - | constant
@fact an = 24 | age | N | age | - | constant
@fact am = 20 | age | M | age | - | constant
@fact ao = 83 | age | O | age | - | constant
@fact aa = 47 | age | A | age | - | constant
@fact p1 = 90 | officers | P | officers at the scene | 2032-08-18 noon | snapshot
@fact p2 = 160 | officers | P | officers at the scene | 2032-08-18 night | snapshot
@fact padd = 70 | officers | P | officers who joined in the afternoon | 2032-08-18 | cumulative
@fact ih = 3 | injuries | S | hostages hurt | 2032-08-19 | cumulative
@fact it = 5 | injuries | S | people hurt | 2032-08-19 | cumulative
@fact dd = 1 | deaths | S | people killed | 2032-08-19 | cumulative
@fact sg = 9 | other | G | shots fired | 2032-08-19 | cumulative
@fact sp = 4 | other | P | shots fired | 2032-08-19 | cumulative
@fact st = 13 | other | S | shots fired | 2032-08-19 | cumulative
@fact de1 = 2000000 | other | G | dollars demanded | 2032-08-18 noon | constant | hypothetical
@fact de2 = 400000 | other | G | dollars demanded | 2032-08-18 night | constant | hypothetical
@fact lt = 3700000 | other | G | pesos found in their bags | 2032-08-19 | constant
@fact ld = 92500 | other | G | dollars' worth found in their bags | 2032-08-19 | constant
@fact ev = 340 | evacuated | V | residents moved out | 2032-08-18 | constant
@fact sch = 212 | evacuated | V | pupils led out of the school | 2032-08-18 | constant
@fact evt = 552 | evacuated | V | people moved out | 2032-08-18 | constant
@fact call = 47 | other | C | telephone calls with the robbers | 2032-08-19 | cumulative
@fact adr = 432 | address | B | house number of the branch | - | constant
@fact adp = 445 | address | P | house number of the command post | - | constant
@fact pop = 9400 | other | V | inhabitants | 2032 | constant
@fact rb1 = 14 | cases | U | bank robberies in a year | 2031 | constant
@fact rb0 = 19 | cases | U | bank robberies in a year | 2030 | constant
@fact rbc = 26.3 | rate | U | percent fall in bank robberies | 2030 to 2031 | constant
@fact jail = 12 | duration | L | years served for an earlier robbery | - | constant
@fact out = 4 | duration | L | months out of prison | 2032-08 | constant
@fact maxs = 18 | sentence | N | years in prison at most | - | constant | hypothetical
@fact brs = 27 | other | B | branches | 2032 | constant
@fact oth = 26 | other | B | branches open | 2032-08-19 | snapshot
@fact dis = 430 | distance | V | kilometres from Montevideo | - | constant
@fact sps = 2 | other | S | Spaniards among the hostages | 2032-08-18 | constant
@fact leave = 15 | duration | B | days of paid leave for the staff | 2032-08 | plan | pledged
@fact stf = 8 | jobs | B | staff among the hostages | 2032-08-18 | constant
@fact cus = 15 | other | B | customers among the hostages | 2032-08-18 | constant
@trap f1 f2 :: the second group came out at night
@trap h1 h2 :: seventeen at half past three, twelve at nine
@trap esc h3 :: two fled and two others were the last held
@trap g0 g :: the police first believed in a fourth man
@trap cs css :: Uruguay's clock and Spain's
@trap cs cc :: the start and the call
@trap de1 de2 :: the demand shrank
@trap lt ld :: pesos and dollars
@trap p1 p2 :: reinforcements came
@trap sg st :: the robbers' shots and all shots
@trap out sp :: four months and four shots
@trap cus leave :: fifteen customers and fifteen days
@trap ih it :: hurt hostages and all hurt
@rel diff h1 = h0 - f1
@rel diff h2 = h0 - f2
@rel sum h0 = f3 + esc + h3
@rel sum h0 = stf + cus
@rel sum st = sg + sp
@rel diff padd = p2 - p1
@rel sum evt = ev + sch
@rel change rbc = rb0 -> rb1
@rel convert ld = lt

@doc a-wire | international wire, noon | 2032-08-18
Gunmen seize bank in western Uruguay, hold customers and staff

VILLA TACUARAL, Uruguay, Aug 18 (NPA) - Armed men stormed a branch of Banco Litoral Oriental in the Uruguayan town of Villa Tacuaral on Wednesday and were holding {23|h0|by=the provincial police} people inside, the provincial police said.

{Four|g0|t=at midday|by=a police source} assailants were believed to be in the building at midday, a police source said, adding that cameras showed no more than their hats.

The raid started at {10:20 a.m.|cs} A clerk reached the emergency number at {10:27|cc}, and at {10:34|cp} a patrol car drew fire as it pulled up at {432|adr} Calle 18 de Julio. Nobody was hit.

By noon some {90|~p1|t=By noon} officers ringed the block, and {212|sch} children had been led from a primary school behind it. The robbers want {$2 million|de1|by=a radio reporter who spoke to one of them} and a light aircraft, according to a radio reporter who spoke to one of them.

Villa Tacuaral, a rice and cattle town of {9,400|pop}, lies {430|dis} km northwest of Montevideo. Uruguay counted {14|rb1|t=last year|by=interior ministry} bank robberies last year, interior ministry data show.

(Reporting by Lucinda Abreu-Haas; editing by K. Oyelaran)

@doc b-live | TV channel's live page | 2032-08-19
MINUTE BY MINUTE | Siege at the bank

21:15 — Recap for those just joining us. Since half past three it was {17|h1|t=Since half past three}. Then, shortly before nine, {five|-} more walked through the revolving door, hands on heads. {Eleven|f2|t=As of 21:00|by=Commissioner Bonifaz} free, {twelve|h2|^} inside. As of 21:00, that's the official count, from Commissioner Bonifaz herself.

21:40 — She has, we learn, dropped the plane. The men are down to {400,000|de2|t=tonight|s=The men} dollars tonight. And pizza.

22:30 — You asked: how many police? {160|p2|t=now|by=the ministry} now, says the ministry. {Seventy|padd|t=in the course of the afternoon} came in the course of the afternoon, mostly from Paysandú.

23:05 — The command post is a shoe shop, number {445|adp}, right across from the branch.

00:20 — All quiet. 6 °C. Neighbours bring soup.

02:16 — SOMETHING IS HAPPENING ON THE ROOF.

02:31 — {Two|esc|by=Channel sources} people, a cashier and a boy, are out. Channel sources: they climbed through a skylight at {ten past two|cx} when the guard dozed off. They weren't let go; they *left*.

05:34 — Women coming out. Counting... It's {19|f3|t=now|by=Bonifaz} released now, says Bonifaz, not counting the pair on the roof. Just {two|h3|t=now} remain.

07:45 — Shots. Shots. {07:45|ce}.

07:58 — "It's over." The negotiator, in tears.

@doc c-daily | Montevideo daily, next morning's edition | 2032-08-20
The man who mended watches

From our special correspondent, Ximena Barrenechea

In Salto prison they called him El Relojero, because in his {12|jail} years there he took apart every clock he was given. Ruben Etchegoyhen, {51|al}, had been a free man for {four|out} months when he walked into a bank at {20 past ten|cs} on Wednesday morning, and he was the only one not to leave it alive.

With him were two boys from the same wing. Nahuel Sequeira is {24|an}, Maicol Pintos {20|am}. That makes {three|g}. The fourth man for whom the police searched the ceiling half the night turned out to be a coat.

They'd come for the safe and found a queue: {15|cus} customers, {eight|stf} employees. Doña Delia Fagúndez, {83|ao}, was there to collect her pension. "The skinny one brought me a chair," she told me. She was one of the {six|f1|t=at half past three} whom the robbers sent out at half past three against a crate of water. {Seventeen|h1|t=when she had gone} people had to stay when she had gone.

Bonifaz and Etchegoyhen spoke {47|call} times. By her notes, his price fell from {two million|de1|t=at noon|s=his price} at noon to {400,000|de2|t=by bedtime|s=his price} by bedtime. In the end the bags held {3.7 million|lt} pesos, what a good flat here costs.

The end came at a {quarter to eight|ce}, after more than {21|>dur} hours. Wlasow, the branch's {47|aa}-year-old manager, had a gun in his neck when a sniper fired from the shoe shop at number {445|adp}. {Thirteen|st} shots are on the tape; {nine|sg|s=the robbers'} are the robbers'.

Tomorrow: Inside the Salto wing. Page 14: Peñarol 3, Danubio 3.

@doc d-madrid | Madrid newspaper, web | 2032-08-19
Sniper ends {21|dur|round}-hour bank siege in Uruguay; {two|sps} Spaniards among the freed

ELISENDA VALLVÉ | Buenos Aires
19 AUG 2032 - 15:02 CEST

The longest hostage-taking that Uruguay remembers was over at {12.45|ces|t=this Thursday|s=Spanish time} this Thursday, Spanish time – a winter sunrise in Villa Tacuaral. It had begun on Wednesday at {15.20|css|t=on Wednesday|s=It}, hence took nearly {21 and a half|~dur|v=21.5} hours.

{One|dd|by=the Interior Ministry} person died, the leader of the raiders. {Five|it|by=the Interior Ministry} were wounded, according to the Interior Ministry: {three|ih|^} captives, an officer and the youngest of the gang. Of the {23|h0} people who had been seized, {19|f3|s=of the} were handed over in stages, {two|esc} escaped over the roof, and {two|h3} were still being held when the marksman pulled the trigger.

Among those let go at night were a couple from Lugo who own a vineyard nearby. "They let us go as numbers ten and {11|f2}," said Xosé Lamas by phone. "Behind us there were {12|h2} left. I counted them because I thought somebody should."

To reduce the danger, {552|evt} people were moved away: {340|ev} who live on the surrounding streets and {212|sch} schoolchildren.

Bank hold-ups are going out of fashion in the country. They numbered {19|rb0|t=in 2030} in 2030 and {14|rb1|t=in 2031} in 2031, a fall of {26.3%|rbc|t=in 2031}.

The loot, recovered in full, was worth {$92,500|ld}.

@doc e-bank | statement of the bank | 2032-08-19
Banco Litoral Oriental
To our clients, our shareholders and the public

Banco Litoral Oriental shares the relief of the people of Villa Tacuaral. All {eight|stf} colleagues who were inside our branch at 18 de Julio {432|adr} are with their families. Our manager Horacio Wlasow, {47|aa}, is under observation after slight injuries.

We thank the police, and Commissioner Bonifaz in particular, whose {47|call} conversations with the assailants kept everyone alive for over {21|>dur} hours.

To be clear about what was taken, since larger amounts have been named: the cash in the robbers' bags came to {3.7 million|lt} pesos. It's back in the vault. The sum of {two million|de1|s=the robbers'} dollars was a demand that no one at this bank considered, nor the {400,000|de2} that succeeded it.

The branch will stay shut until further notice. Our other {twenty-six|oth} of {27|brs} are open as usual. Those who were on duty will have {15|leave} days of paid leave, and a psychologist.

Customers with urgent matters: *2432, option 3.

@doc f-minister | parliamentary report, news agency | 2032-08-25
Minister defends the shot: "She had run out of words"

MONTEVIDEO – Interior Minister Baltasar Iriondo told a committee of the Senate on Wednesday that officers had fired {four|sp|by=Interior Minister Baltasar Iriondo} times and the robbers {nine|sg|^}, and that the first of the {13|st|^} shots had come from inside.

Answering Senator Pilar Ghisolfi, who wanted to know why it took {14|resp|by=Senator Pilar Ghisolfi} minutes for a car to appear in a town whose police station is four blocks away, he said that for {seven|-} of these no one had called: the alarm had been cut, and the clerk's call came at {10.27|cc|by=he}.

He gave the strength deployed as {90|p1|t=at midday|by=He} at midday, rising to {160|p2|t=after dark|by=He} after dark. The early talk of {four|g0|t=early|by=he} robbers, he conceded, had "cost us time". There were {three|g}.

Sequeira, {24|an}, and Pintos, {20|am}, could be given up to {18|<maxs|s=Sequeira} years, the minister said. Their late companion had left prison just {four|out|s=companion} months before. Iriondo refused to call that a failure of supervision.

Ghisolfi noted that {three|ih} hostages had been hurt. "By flying glass," said the minister. "{Twenty-three|h0|by=the minister} went in and {23|h0|by=the minister} came out."
