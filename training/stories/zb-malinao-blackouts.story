@story zb-malinao-blackouts
@topic Power cooperative, blackouts and rates on the island of Malinao, Philippines
@subject C = MALELCO | the cooperative | the electric coop | the distributor
@subject I = island of Malinao | Malinao | the island | the province
@subject E = Energy Regulatory Commission | ERC | the commission
@subject N = Islapower | the plant operator | the power supplier
@subject S = Senator Imelda Ragasa | Ragasa | the senator
@fact cons = 118400 | other | C | households and shops connected | 2033-03 | snapshot
@fact peak = 31.5 | other | I | megawatts of peak demand | 2033-04 | snapshot
@fact avail = 22 | other | N | megawatts available | 2033-04-18 | snapshot
@fact gap = 9.5 | other | I | megawatts lacking | 2033-04-18 | snapshot
@fact hrs = 9 | duration | I | hours a day without power on average | 2033-04-18 | snapshot
@fact hrsw = 14 | duration | I | hours a day without power in the worst villages | 2033-04-18 | snapshot
@fact rate = 16.85 | price | C | pesos a kilowatt-hour | 2033-04 | constant
@fact ratep = 13.42 | price | C | pesos a kilowatt-hour | 2032-04 | constant
@fact up = 25.6 | rate | C | rise of the rate over a year, in percent | 2033-04 | constant
@fact loss = 18.9 | other | C | share of power lost on the lines, in percent | 2032 | constant
@fact cap = 12 | other | E | share of power that may be lost on the lines, in percent | - | constant | threshold
@fact debt = 640000000 | other | C | pesos owed to the power supplier | 2033-04 | snapshot
@fact debtn = 812000000 | other | N | pesos that the power supplier says it is owed | 2033-04 | snapshot
@fact cable = 2036 | date | I | year in which the sea cable is to come | 2033 | plan
@fact cost = 4700000000 | budget | I | pesos for the sea cable | 2033 | plan | projected
@fact gens = 6 | other | N | generators on the island | - | constant
@fact down = 2 | other | N | generators broken | 2033-04-18 | snapshot
@fact rent = 10 | other | I | megawatts of rented generators promised | 2033-05-15 | plan | pledged
@fact prot = 3000 | crowd | I | people at the candle march | 2033-04-22 | constant
@fact schools = 143 | other | I | schools that cut classes | 2033-04-18 | snapshot
@fact fine = 14200000 | damages | E | pesos of fine | 2033-06-09 | constant
@rel diff gap = peak - avail
@rel change up = ratep -> rate
@fact ddiff = 172000000 | other | N | pesos between the two sums | 2033-04 | constant
@rel diff ddiff = debtn - debt
@trap hrs hrsw :: average against worst
@trap debt debtn :: two parties' sums
@trap loss cap :: actual against allowed
@trap ratep rate :: a year apart
@trap gens down :: installed against broken

@doc a-daily | national broadsheet | 2033-04-19
{9|hrs}-hour brownouts cripple Malinao

By Jun-jun Abrenica | Correspondent

STO. ROSARIO, Malinao — Classes were cut in {143|schools} schools here as this island of {118,400|cons} electricity consumers went without power for an average of {nine|hrs|t=on Monday} hours on Monday.

In upland barangays the lights are off for up to {14|hrsw}.

Islapower, the sole supplier, could deliver only {22|avail} megawatts against a peak demand of {31.5|peak} MW after {two|down} of its {six|gens} diesel units conked out.

The electric cooperative, Malelco, admitted that it owes Islapower P{640 million|debt|by=Malelco}. The latter claims P{812 million|debtn|by=The latter}, with interest.

Residents pay P{16.85|rate|t=this month} per kilowatt-hour this month, up from P{13.42|ratep|t=a year ago} a year ago, one of the highest rates in the Visayas. "We pay more to sit in the dark," said Merlita Sumabat, who threw out {60|-} kilos of tilapia.

Sen. Imelda Ragasa has filed Resolution No. 418 seeking an inquiry.

@doc b-radio | community radio script | 2033-04-23
DYML 96.3, alas siyete

Maayong buntag, Malinao. At last night's candle march, {three thousand|prot|by=the police} people by the police estimate; Father Dodong says it was {five|-} and who are we to doubt.

Today's rotation. North feeder off from six to three in the afternoon: {nine|hrs} hours. South feeder, three to midnight.

Governor Tagulao repeated that {ten|rent} megawatts of rented generators are coming by the fifteenth of May. Listeners, that covers the missing {nine and a half|gap|v=9.5} with a half to spare, if it comes.

The long answer is the cable from the mainland. {Twenty thirty-six|cable|v=2036}, says the grid company, {four point seven billion|cost|v=4700000000} pesos.

The coop loses nearly {nineteen|~loss} of each hundred units between the plant and your meter. Allowed are {twelve|cap}.

@doc c-tabloid | tabloid in English | 2033-04-24
ANG INIT! Senator grills coop boss: 'Where did our money go?'

MALELCO manager Rogelio Vismonte was left sweating — and not from the heat — as Sen. Imelda Ragasa read him his own books.

Losses on the line: {19.8|!loss} percent. Rate: {P16.85|rate|v=16.85}, up by a {fourth|~up|v=25} in a year. Debt to the power firm: {P640 million|debt|v=640000000}, "and you have a Fortuner," the senator said.

Vismonte blamed "illegal jumpers" and the {3|!down} busted engines of Islapower.

In the hall, it was {nine|hrs|t=a day} hours a day without light, {14|hrsw} up in the hills, and {118,400|cons} households paying, said the senator. He said candles are a fire hazard. In the gallery somebody lit one.

LOTTO 6/45: 08-13-22-31-37-40 P23.1M | PBA: Aces 98, Kings 91

@doc d-wire | wire agency | 2033-06-09
Philippine regulator fines island power coop over losses

MANILA, June 9 (Sampaguita News) - The Energy Regulatory Commission on Thursday fined an electric cooperative in the central Philippines {14.2 million|fine|t=on Thursday} pesos for line losses of {18.9%|loss|t=last year} last year, well above a ceiling of {12%|cap}.

Malelco serves {118,400|cons} customers on Malinao, where outages of up to {14|hrsw|t=in April} hours a day in April set off protests. Supply has improved since {10|rent} MW of rented generating sets arrived last month, covering a shortfall of {9.5|gap|t=at the peak} MW at the peak.

The cooperative said it would appeal. It put its debt to supplier Islapower at {640 million|debt|by=It} pesos; Islapower puts it at {812 million|debtn|by=Islapower}, which is {172 million|ddiff} more.

A submarine cable costing {4.7 billion|cost} pesos is due in {2036|cable|v=2036}.
