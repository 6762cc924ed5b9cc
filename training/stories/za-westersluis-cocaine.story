@story za-westersluis-cocaine
@topic Cocaine haul in the port of Westersluis, Belgium-Netherlands border
@subject C = Customs | customs officers | the customs service
@subject P = federal judicial police | the police | detectives
@subject O = public prosecutor's office | the prosecutor | prosecutors
@subject W = port of Westersluis | the port | Westersluis
@subject S = MV Aurelia Star | the ship | the vessel
@fact kg = 7140 | other | C | kilos of cocaine | 2027-05-11 | constant
@fact pack = 6982 | other | C | packets of cocaine | 2027-05-11 | constant
@fact cont = 3 | other | C | containers with cocaine | 2027-05-11 | constant
@fact on = 412 | other | S | containers unloaded | 2027-05-10 | constant
@fact val = 185000000 | price | O | euros of wholesale value | 2027-05-11 | constant
@fact str = 500000000 | price | O | euros of street value | 2027-05-11 | constant
@fact yr = 41 | other | W | tonnes of cocaine | 2027-05-11 | cumulative
@fact yrp = 116 | other | W | tonnes of cocaine | 2026 | constant
@fact rec = 11500 | other | - | kilos of cocaine in the largest haul | 2024-03 | constant
@fact arr1 = 4 | arrests | P | people arrested | 2027-05-11 | cumulative
@fact arr2 = 13 | arrests | P | people arrested | 2027-05-19 | cumulative
@fact dock = 5 | arrests | P | dockers arrested | 2027-05-19 | cumulative
@fact min = 2 | arrests | P | minors arrested | 2027-05-19 | cumulative
@fact raid = 27 | other | P | searches | 2027-05-18 | constant
@fact off = 310 | officers | P | officers at the searches | 2027-05-18 | constant
@fact cash = 1900000 | other | P | euros of cash found | 2027-05-18 | constant
@fact watch = 34 | other | P | watches found | 2027-05-18 | constant
@fact scan = 2 | rate | C | share of containers scanned in percent | 2026 | snapshot
@fact scanp = 100 | rate | C | share of containers from risk ports to be scanned in percent | 2028 | plan | pledged
@fact new = 5 | other | C | scanners to be bought | 2028 | plan | pledged
@fact pay = 50000 | price | O | euros paid to a docker for a code | 2027 | snapshot
@trap kg pack :: kilos and packets
@trap val str :: wholesale and street value
@trap yr yrp :: this year and all of last
@trap arr1 arr2 :: eight days later
@trap kg rec :: this haul and the record
@trap scan scanp :: now and planned
@fact kid = 600 | price | O | euros for a boy who fetches bags | 2027 | snapshot
@fact km = 14 | distance | W | kilometres of quay | - | constant
@fact risk = 9 | other | C | ports from which all containers are to be scanned | 2028 | plan
@fact box = 1100 | other | W | containers a day from those ports | 2028 | plan | projected
@fact cap = 11 | other | C | containers an hour that a scanner can take | 2027 | constant
@fact dw = 2.3 | duration | W | days that reefers stand in port | 2027-05 | snapshot

@doc a-wire | wire agency | 2027-05-12
Over {seven|>kg|x=1000} tonnes of cocaine found among bananas at Belgian port

BRUSSELS (Lowland Press) - Customs officers have found {7,140|kg|t=on Tuesday|by=the prosecutor's office} kilograms of cocaine in a shipment of bananas at the port of Westersluis, the prosecutor's office said of a seizure made on Tuesday. It put the wholesale value at {185 million|val|by=It} euros.

The drugs, in {6,982|pack} packets stamped with a swan, were in {three|cont} of {412|on} containers unloaded from the Aurelia Star, which had come from Ecuador.

{Four|arr1|t=on Tuesday} men, one of them a crane driver, were arrested.

It's the second-largest find in the country after {11.5|rec|x=1000|t=in March 2024} tonnes in March 2024. So far this year {41|yr|t=So far this year} tonnes have been taken from the port; in all of 2026 there were {116|yrp|t=in all of 2026}.

@doc b-daily | regional daily | 2027-05-20
The swan, the code and the neighbour's Porsche

By Lotte Vercammen-Idrissi

On Zandstraat everyone knew that Kevin, 31, docker, had come into money. Nobody knew from whom. {Fifty thousand|pay|by=the prosecutor} euros, says the prosecutor, is what you get for a nine-digit code.

At dawn on Tuesday {310|off|t=At dawn on Tuesday} police officers went into {27|raid|^} houses and garages between the port and Breda. They came out with {1.9 million|cash} euros in cash, {34|watch} watches and a lion cub, stuffed. The number of arrests in the case has risen to {13|arr2|t=by last night}, by last night; {five|dock|^} of them work on the docks and {two|min|^} are minors who were to fetch the bags. They'd have got {600|kid} euros.

The harbour has {14|km} kilometres of quay. {Two|scan} percent of the containers go through a scanner. By next year, minister Anneke Roskam promises, it will be {100 percent|scanp} of those from risk countries, with {five|new} new machines.

"They're not looking for a needle in a haystack," says a customs officer with {22|-} years behind her. "They're looking for the haystack that doesn't smell of hay."

@doc c-tabloid | tabloid site | 2027-05-12
{HALF A BILLION|str|v=500000000} in the banana box!

Westersluis, 12/05, 11:02

What a catch! {7,410|!kg} kilos of coke lay under the bananas, good for {half a billion|str|by=detectives|v=500000000} euros on the street, detectives say.

That's {17|-} elephants' weight… okay, we didn't do the sum.

The packets bore a SWAN, the sign of the feared "Ballet" gang.

{Four|arr1|t=yesterday} suspects behind bars since yesterday, among them a docker (31).

Customs opened {three|cont} out of {142|!on} containers from the ship. Hit, hit, hit!

So far in 2027: {41|yr|t=So far in 2027} tonnes. Last year: {161|!yrp|t=Last year}.

TIP: Does YOUR neighbour drive a Porsche? 0800 55 {100|-}

@doc d-trade | shipping trade paper | 2027-05-25
Scanning pledge worries terminals

Terminal operators at Westersluis warn of delays if the government goes through with its plan to scan {100|scanp|t=in 2028} percent of boxes from {nine|risk} "risk ports" in 2028. Today's rate is {2|scan|t=Today} percent.

That'd mean {1,100|box} boxes a day. With {five|new} scanners at {11|cap} boxes an hour each, says the operators' association, one needs {20|-} hours. "Bananas don't wait," says director Joost Haverals.

After the {7.1|kg|x=1000|round=100}-tonne find on the Aurelia Star this month the shipping line has replaced all its seals.

Dwell time for reefers: {2.3|dw} days. Spot rate Guayaquil–Westersluis: ${3,120|-} per FEU.

