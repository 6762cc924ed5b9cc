@story yd-nullarbor-train
@topic Tourist train stranded by sand and heat on the Nullarbor: rescue, deaths, compensation
@subject T = Southern Cross Limited | the train | the Limited | the stranded train
@subject O = Continental Rail Journeys | CRJ | the operator
@subject N = National Track Trust | the track owner | NTT
@subject R = Royal Flying Doctor outpost at Cook Siding | the flying doctors | the outpost
@subject P = South Australia Police | SAPOL | police
@subject B = Bureau of Meteorology | the Bureau | BoM
@subject W = Wirrabilla Roadhouse | the roadhouse
@subject S = Safety investigators | ATSI | the investigators
@subject H = Port Augusta hospital | the hospital
@subject U = Rail workers' union | the union | RTBU-West
@subject D = Dot Pekkanen | Pekkanen | the roadhouse owner
@fact pb = 287 | other | T | people on board | 2034-01-27 | constant
@fact pg = 241 | ridership | T | guests on board | 2034-01-27 | constant
@fact cw = 46 | other | T | crew on board | 2034-01-27 | constant
@fact pcap = 264 | other | T | guests that the train can carry | - | constant
@fact agm = 71 | age | T | median age of the guests | - | constant
@fact car = 29 | other | T | carriages | 2034-01-27 | constant
@fact len = 711 | distance | T | metres of length | 2034-01-27 | constant
@fact tm = 11:05 | clock | T | time at which the train stopped | 2034-01-27 | constant
@fact dur = 31 | duration | T | hours stranded | 2034-01-28 | constant
@fact durp = 6 | duration | O | hours stranded | 2034-01-27 noon | plan | projected
@fact tmx = 48.7 | temperature | B | highest temperature in Celsius at Cook Siding | 2034-01-27 | snapshot
@fact tin = 41 | temperature | T | temperature inside the carriages in Celsius | 2034-01-27 evening | snapshot
@fact tmf = 45 | temperature | B | highest temperature in Celsius at Cook Siding | 2034-01-26 | plan | projected
@fact wd = 113 | speed | B | gusts in km/h | 2034-01-27 | snapshot
@fact sand = 900 | distance | N | metres of track under sand | 2034-01-27 | constant
@fact sdp = 1.4 | other | N | metres of sand at the deepest place | 2034-01-27 | constant
@fact bk = 2 | other | N | places where rails buckled | 2034-01-27 | constant
@fact gn = 3 | other | T | generator vans | 2034-01-27 | constant
@fact gnf = 2 | other | T | generator vans that failed | 2034-01-27 | constant
@fact wt = 14200 | other | T | litres of drinking water on board | 2034-01-27 | constant
@fact wtp = 49.5 | other | T | litres of drinking water per person | 2034-01-27 | constant
@fact d1 = 1 | deaths | T | people dead | 2034-01-28 morning | cumulative
@fact d2 = 3 | deaths | T | people dead | 2034-01-31 | cumulative
@fact ht = 38 | injuries | T | people treated for heat | 2034-01-28 | cumulative
@fact fl = 16 | injuries | H | people admitted | 2034-01-28 | cumulative
@fact fl2 = 5 | injuries | H | people still in hospital | 2034-01-31 | snapshot
@fact air = 9 | evacuated | R | people flown out | 2034-01-28 | cumulative
@fact pln = 3 | other | R | aircraft used | 2034-01-28 | constant
@fact bus = 7 | other | P | buses sent | 2034-01-28 | constant
@fact bst = 278 | evacuated | P | people taken away by bus | 2034-01-28 | constant
@fact km = 312 | distance | T | kilometres from the stranded train to Ceduna | - | constant
@fact wr = 86 | distance | W | kilometres from the roadhouse to the stranded train | - | constant
@fact ice = 640 | other | W | kilograms of ice brought | 2034-01-27 | constant
@fact icd = 11 | other | W | utes that drove out with ice | 2034-01-27 | constant
@fact pop = 9 | other | W | inhabitants | 2034 | constant
@fact fare = 3890 | price | O | dollars for the cheapest berth | 2034 | constant
@fact ref = 100 | other | O | share of the fare refunded | 2034-01-29 | plan | pledged
@fact vou = 1500 | damages | O | dollars of voucher for each guest | 2034-01-29 | plan | pledged
@fact vot = 361500 | damages | O | dollars of vouchers in all | 2034-01-29 | plan | pledged
@fact clm = 63 | other | O | guests who joined the lawsuit | 2034-02-20 | cumulative
@fact clms = 26.1 | other | O | share of the guests who joined the lawsuit | 2034-02-20 | snapshot
@fact rule = 43 | temperature | N | forecast degrees at which trains run slow | - | constant | threshold
@fact spl = 60 | speed | N | km/h allowed on hot days | - | constant | threshold
@fact spt = 58 | speed | T | speed in km/h before stopping | 2034-01-27 | constant
@fact gng = 34 | jobs | N | track workers sent | 2034-01-28 | constant
@fact gng0 = 61 | jobs | N | track workers employed on the line in 2024 | 2024 | constant
@fact gng1 = 27 | jobs | N | track workers employed on the line | 2034 | constant
@fact gngl = 34 | jobs | N | track jobs lost since 2024 | 2034 | constant
@fact reop = 5 | duration | N | days for which the line was closed | 2034-02-01 | constant
@fact frt = 41 | other | N | freight trains held up | 2034-02-01 | constant
@fact frc = 22000000 | damages | N | dollars of freight loss | 2034-02-01 | snapshot | projected
@fact rep = 120 | duration | S | days until the interim report | 2034-02-03 | plan
@fact old = 5 | deaths | - | people dead in the 2027 stranding at Rawlinna East | 2027 | constant
@rel sum pb = pg + cw
@rel sum pb = bst + air
@rel product wt = pb * wtp
@rel product vot = pg * vou
@rel share clms = clm / pg
@rel diff gngl = gng0 - gng1
@rel sum gng0 = gng1 + gngl
@rel diff pg = pb - cw
@trap d1 d2 :: two died later in hospital
@trap pb pg :: everybody and paying guests
@trap pg pcap :: guests and places
@trap durp dur :: promised and real hours
@trap tmf tmx :: forecast and measured
@trap tmx tin :: outside and inside
@trap ht fl :: treated and admitted
@trap gng gngl :: 34 sent and 34 lost
@trap km wr :: to Ceduna and to the roadhouse
@trap fl fl2 :: admitted and still there

@doc a-wire | Australian wire agency | 2034-01-28
{One|d1} dead as heat strands tourist train on the Nullarbor

Adelaide, Jan 28 (Southern News Wire) - A {78|-}-year-old Victorian man has died and {38|ht|by=police} people have been treated for heat after a luxury train carrying {287|pb} stopped in a dust storm on the Nullarbor Plain, police say.

The Southern Cross Limited came to a halt at {11.05am|tm} on Friday, {312|km} kilometres from Ceduna, when its driver saw sand over the rails. {Two|gnf} of its {three|gn} generator vans then failed.

Outside it was {48.7|tmx|by=the Bureau of Meteorology} degrees, the Bureau of Meteorology said, after forecasting {45|tmf|by=the Bureau of Meteorology}. Inside it was {41|tin|t=by evening} by evening.

{Nine|air} of the sick were flown out by the flying doctors in {three|pln} aircraft. {Seven|bus} buses took away the other {278|bst}.

Operator Continental Rail Journeys had told passengers at lunch to expect a wait of {six|durp|t=at lunch} hours. It was {31|dur}.

{Sixteen|fl} people were admitted to hospital in Port Augusta.

SNW {1742|-} ac

@doc b-local | regional paper, Eyre Peninsula | 2034-01-29
{Eleven|icd} utes and all the ice in Wirrabilla

There are {nine|pop} people in Wirrabilla, and a freezer. On Friday afternoon roadhouse owner Dot Pekkanen, {66|-}, heard on the UHF that a train had stopped {86|wr} kilometres up the track road with "half a retirement village" aboard.

She emptied the freezer. {Eleven|icd} utes, some from stations two hours away, carried {640|ice|by=Pekkanen} kilograms of ice. "We had fishing eskies, we had a baby bath," Pekkanen said.

"They'd plenty of water. They'd {14,200|wt} litres, the chef told me. It was hot enough for tea."

Passenger Bruno Szalai, {83|-}, said he would remember the silence after the second generator quit. Only {one|-} kept going, for the medical car.

The {711|len}-metre train has {29|car} carriages. It was pulled backwards to Cook Siding on Saturday night.

AROUND THE TRAPS: Cowell oysters $18 a doz · Tides: high 4.12am {1.7m|-}

@doc c-release | operator's media release | 2034-01-29
Continental Rail Journeys: update for guests of service 3 West

We are deeply saddened by the passing of one of our guests.

The {241|pg} guests and {46|cw} crew of the Southern Cross Limited are now off the train. All guests will receive {100 per cent|ref} of their fare back and a voucher of {$1,500|vou}, which amounts to {$361,500|vot} in total.

The train was travelling at {58|spt} km/h, below the limit of {60|spl} which the track owner, National Track Trust, imposes when {43|rule} degrees or more are forecast.

{Two|gnf} generator vans shut down owing to dust. There were {49.5|wtp} litres of drinking water aboard per person.

Fares start at {$3,890|fare}. The next departure, on {7 February|-}, will proceed as planned.

@doc d-broad | metropolitan daily | 2034-02-03
Two more die after train ordeal; union points to gangs

Georgia Athanasiou

The number of people who died following last month's stranding of the Southern Cross Limited is now {three|d2|t=on Tuesday|by=police}, police confirmed on Tuesday. {Five|fl2|t=Tuesday} remain in the Port Augusta hospital.

National Track Trust says sand lay over {900|sand} metres of its line, {1.4|sdp} metres at the deepest, with buckled rails in {two|bk} places. It sent {34|gng} workers from Port Pirie and Kalgoorlie. The line was shut for {five|reop} days and {41|frt} freight trains were held, a loss that shippers put at {$22 million|frc|by=shippers}.

"A decade ago there were {61|gng0|t=A decade ago|by=union secretary Kev Darragh} of us on that line, and we'd have had the sand off by teatime," said union secretary Kev Darragh. There are {27|gng1|t=now} now. That's {34|gngl} jobs.

The previous case of the kind, at Rawlinna East in 2027, cost {five|old|t=in 2027} lives.

The investigators expect to release an interim report within {120|rep} days.

Gusts on the day hit {113|wd|by=the Bureau} km/h, by the Bureau's record.

@doc e-qa | consumer site, Q&A | 2034-02-21
Stuck on a train at 48 degrees: what are you owed?

*How long were they stuck?* {Thirty-one|dur} hours, from five past eleven on the Friday.

*What did the company offer?* The whole fare, from {$3,890|fare} upwards, and {$1,500|vou} to spend on another trip. With {241|pg} guests, that's {$361,500|vot} in paper.

*Is anyone suing?* As of yesterday {63|clm|t=As of yesterday} people, or {26 per cent|clms|round} of those who'd paid. The firm wants {$40,000|-} each.

*Should the train have left Adelaide?* The forecast was {45|tmf}. At {43|rule} trains must go slow, at {50|-} they must stay home. So yes, by the book.

*Was it overfull?* No; there's room for {264|pcap}.

*How old were they?* Half were over {71|agm}. That is what such trains are for.

Rate this answer: ★★★★☆ (137)
