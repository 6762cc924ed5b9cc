@story torre-calanca-smuggling
@topic Guardia di Finanza operation against cigarette smugglers at Torre Calanca, Italy
@subject G = Guardia di Finanza | the Guardia | GdF | finance police | Colonel Fabrizio Amendolara | Amendolara
@subject O = Operation Libeccio | the operation | Libeccio | the sweep
@subject R = Rosario Scognamillo | Scognamillo | 'o Barbiere | the Barber | the alleged boss
@subject M = Mirela Dragoti | Dragoti | the accountant
@subject J = investigating judge Ilaria Contursi | Contursi | the judge
@subject E = European Anti-Fraud Office | OLAF
@subject S = the smugglers | the network | the organisation
@fact ton = 48.6 | other | O | tonnes of cigarettes seized | 2012-04-17 | cumulative
@fact pk = 2430000 | other | O | packets of cigarettes seized | 2012-04-17 | cumulative
@fact tax = 8700000 | other | S | euros of duty and VAT evaded | 2011 to 2012 | cumulative
@fact ar = 26 | arrests | O | people arrested | 2012-04-17 | cumulative
@fact pri = 19 | arrests | O | people sent to prison | 2012-04-17 | constant
@fact hou = 7 | arrests | O | people put under house arrest | 2012-04-17 | constant
@fact inv = 43 | other | O | people under investigation | 2012-04-17 | snapshot
@fact off = 210 | officers | G | officers in the operation | 2012-04-17 | constant
@fact boat = 6 | other | O | speedboats seized | 2012-04-17 | cumulative
@fact cash = 1160000 | other | O | euros in cash seized | 2012-04-17 | cumulative
@fact ast = 5200000 | other | O | euros of property frozen | 2012-04-17 | cumulative
@fact cl = 04:00 | clock | O | time when the operation began | 2012-04-17 | constant
@fact agR = 62 | age | R | age in years | 2012-04-17 | constant
@fact agM = 38 | age | M | age in years | 2012-04-17 | constant
@fact mon = 16 | duration | G | months of investigation | 2012-04-17 | constant
@fact wt = 41000 | other | G | phone calls intercepted | 2012-04-17 | cumulative
@fact str = 2.2 | price | S | euros a packet on the street | 2012 | constant
@fact leg = 4.9 | price | - | euros a packet at the tobacconist | 2012 | constant
@fact lots = 15 | other | J | days in which the court of review must rule | 2012 | plan | threshold
@fact ad = 94 | address | M | number in Via dei Cordari | - | constant
@fact nat = 740 | other | G | tonnes of cigarettes seized in the country | 2011 | cumulative
@rel sum ar = pri + hou
@rel product pk = ton * pkt
@fact pkt = 50000 | other | S | packets in a tonne | - | constant
@trap ar inv :: arrested and investigated
@trap cash ast :: cash and frozen property
@trap str leg :: street and shop
@trap ton nat :: one operation and the country
@trap pri lots :: people and days

@doc a-ansa | news agency, English service | 2012-04-17
{26|ar} arrested in cigarette smuggling sweep on Ionian coast

(NEA) - Torre Calanca, April 17 - Finance police on Tuesday arrested {26|ar|t=on Tuesday} people on suspicion of smuggling {48.6|ton} tonnes of cigarettes from Montenegro to the Italian coast.

{Nineteen|pri} were taken to prison and {seven|hou} placed under house arrest on the orders of a judge, Ilaria Contursi. In all {43|inv} people are under investigation.

Some {210|~off} officers took part in Operation Libeccio, which started at {four in the morning|cl}. The alleged boss, Rosario Scognamillo, {62|agR}, was found in a water cistern.

Police also seized {six|boat} speedboats, {1.16 million|cash} euros in cash and property worth {5.2 million|ast}.

Investigators put the tax lost at {8.7 million|tax|by=Investigators}.

@doc b-presser | press conference report, local daily | 2012-04-18
The Barber, the accountant and the sixteen-month shave

by Nunzia Tarallo

"Sit down, this takes a while," said Colonel Fabrizio Amendolara, and put a packet of Raquel King Size on the table. It is sold at a traffic light for {€2.20|str|by=Colonel Fabrizio Amendolara}. With a duty stamp it would be {€4.90|leg|^}. Of these he has {2.43 million|pk|v=2430000|^}.

For {sixteen|mon} months his people listened to {41,000|wt|by=his people} telephone calls. Nobody ever said "cigarettes". They said "dark loaves", {fifty thousand|pkt} loaves the tonne.

The books were kept at Via dei Cordari {94|ad} by Mirela Dragoti, {38|agM}, who worked {three|-} days a week for a priest. She did not know, her lawyer says.

Scognamillo ("'o Barbiere"), {66|!agR}, has cut no hair since 1987.

Down on the quay lie the boats, {six|boat}, each with {750|-} horsepower. In a freezer under sea bass there was {€1.16 million|cash}.

The judge remanded {19|pri}. {Nine|!hou} may wait for trial at home, so that the total reaches the {26|ar} on the slide.

Photo gallery (18) – Sign in to comment

@doc c-eu | Brussels trade newsletter | 2012-04-24
Italy: Libeccio nets nearly {50|~ton} tonnes

Italian finance police and OLAF have reported the results of Operation Libeccio, in which {48.6|ton} tonnes of cigarettes, or some {2.4 million|~pk} packets, were intercepted over {16|mon} months.

The duty and VAT avoided come to {€87 million|!tax}, according to the Italian side. For comparison, the Guardia di Finanza took {740|nat|t=in 2011} tonnes off the market in the whole country in 2011.

The price gap explains the trade: {€4.90|leg} against {€2.20|str}. So long as it is above {two|-} euros, an OLAF official said, "there will be boats".

Of {43|inv} suspects, {26|ar} have been detained. Those detained may ask the court of review to look at the order; it has {15|lots} days to decide.

Contact: desk@tobaccoduty.example | Issue 402 | Next: Latvia's 11% plan

@doc d-radio | national radio, afternoon programme | 2012-04-17
PRESENTER: To Torre Calanca, where our colleague is standing by, I think, at the harbour.

REPORTER: Yes, good afternoon. It started at {five|!cl|t=this morning} this morning, with helicopters. I counted {six|boat} boats on trailers. The colonel speaks of {210|off|by=The colonel} men and women.

PRESENTER: And how many in handcuffs?

REPORTER: {Twenty-six|ar}, of which {nineteen|pri} already in a cell in Taranto. The lady who did the accounts, Dragoti, is {thirty-eight|agM}, she's among the {seven|hou} who were allowed to stay at home. The boss, as they call him, {sixty-two|agR}, asked for his glasses.

PRESENTER: The money?

REPORTER: {One million one hundred and sixty thousand|cash|v=1160000} euros in a freezer. And buildings, a bar, a football pitch, frozen too, in the other sense: {five million two|ast|v=5200000}.

PRESENTER: Thank you. Traffic: A14, 4 kilometres of queue at Bari North.
