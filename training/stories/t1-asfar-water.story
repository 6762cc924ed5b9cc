@story t1-asfar-water
@topic A dry July in a Jordanian governorate: rationing, tankers and a road block, 2032
@subject S = Asfar governorate | Asfar | the governorate
@subject N = Nuqra | Nuqra district
@subject T = Tell Rumman | Rumman
@subject Z = Zuhayr | the eastern district | Zuhayr district
@subject C = Manhal Water | Manhal | the water company | the utility | the company
@subject D = Ghadeer dam | Ghadeer | the dam | the reservoir
@subject M = Water Minister Rula Haddadin | Haddadin | the minister | the water ministry | the ministry
@subject K = tanker owners' association | the tanker owners | the association | tankers
@subject P = Zuhayr protest | the protest | the sit-in
@subject V = Red Sea conveyor | the conveyor | the desalination scheme
@fact g1 = 14200000 | other | D | water stored, in cubic metres | 2032-07-01 | snapshot
@fact g0 = 23900000 | other | D | water stored, in cubic metres | 2031-07-01 | snapshot
@fact gc = 52000000 | other | D | capacity, in cubic metres | - | constant
@fact gp = 27.3 | rate | D | share of capacity filled | 2032-07-01 | snapshot
@fact gd = 40.6 | rate | D | fall in water stored, in percent | 2031-07-01 to 2032-07-01 | snapshot
@fact l1 = 61 | other | S | litres a person a day | 2032-07 | snapshot
@fact l0 = 78 | other | S | litres a person a day | 2031-07 | snapshot
@fact lt = 100 | other | M | litres a person a day | 2037 | plan | threshold
@fact hn = 18 | duration | N | hours of supply a week | 2032-07 | snapshot
@fact hn0 = 36 | duration | N | hours of supply a week | 2032-05 | snapshot
@fact ht = 30 | duration | T | hours of supply a week | 2032-07 | snapshot
@fact hz = 9 | duration | Z | hours of supply a week | 2032-07 | snapshot
@fact pr = 38500000 | other | C | water pumped, in cubic metres | 2031 | cumulative
@fact bi = 20500000 | other | C | water billed, in cubic metres | 2031 | cumulative
@fact lo = 18000000 | other | C | water lost, in cubic metres | 2031 | cumulative
@fact lk = 10800000 | other | C | water lost through leaks, in cubic metres | 2031 | cumulative
@fact th = 7200000 | other | C | water stolen or not metered, in cubic metres | 2031 | cumulative
@fact nr = 46.8 | rate | C | share of water lost | 2031 | snapshot
@fact nr0 = 44.1 | rate | C | share of water lost | 2030 | snapshot
@fact nrt = 35 | rate | M | share of water lost | 2037 | plan | pledged
@fact il = 1284 | cases | C | illegal connections cut | 2032-01 to 2032-06 | cumulative
@fact il0 = 1930 | cases | C | illegal connections cut | 2031 | cumulative
@fact fi = 412000 | damages | C | fines for theft of water, in dinars | 2032-01 to 2032-06 | cumulative
@fact we = 22 | other | M | illegal wells sealed | 2032-01 to 2032-06 | cumulative
@fact tp = 5.5 | price | K | price of a cubic metre from a tanker, in dinars | 2032-07 | snapshot
@fact tp0 = 3 | price | K | price of a cubic metre from a tanker, in dinars | 2032-05 | snapshot
@fact tr = 83.3 | rate | K | rise in the price of a cubic metre from a tanker | 2032-05 to 2032-07 | snapshot
@fact tc = 4 | price | S | ceiling on the price of a cubic metre from a tanker, in dinars | 2032-07-04 | constant | threshold
@fact ta = 0.89 | price | C | price of a cubic metre from the tap, in dinars | 2032 | constant
@fact tl = 146 | other | K | licensed tankers | 2032-07 | snapshot
@fact tu = 200 | other | M | unlicensed tankers | 2032-07 | snapshot
@fact cj = 3917 | cases | C | complaints | 2032-06 | cumulative
@fact cm = 2205 | cases | C | complaints | 2032-05 | cumulative
@fact cr = 77.6 | rate | C | rise in complaints | 2032-05 to 2032-06 | snapshot
@fact su = 118400 | other | C | households connected | 2032 | snapshot
@fact po = 612000 | other | S | people | 2032 | snapshot
@fact re = 94000 | other | S | refugees | 2032 | snapshot
@fact va = 300000000 | other | V | water a year, in cubic metres | 2036 | plan | projected
@fact vs = 24000000 | other | S | water a year from the desalination scheme, in cubic metres | 2036 | plan | pledged
@fact vc = 5600000000 | budget | V | cost, in dollars | 2032 | plan | projected
@fact en = 9 | other | M | emergency wells | 2032-10 | plan | pledged
@fact ec = 2000000 | price | M | cost of an emergency well, in dinars | 2032-07 | plan
@fact et = 18000000 | budget | M | cost of the emergency wells, in dinars | 2032-07 | plan
@fact cw = 400 | crowd | P | people on the road | 2032-07-05 | snapshot
@fact ar = 11 | arrests | P | people detained | 2032-07-05 | cumulative
@fact ar2 = 4 | arrests | P | people still held | 2032-07-09 | snapshot
@fact fr = 7 | arrests | P | people released | 2032-07-09 | cumulative
@fact ld = 17 | other | S | fall in litres a person a day | 2031-07 to 2032-07 | snapshot
@fact ij = 3 | injuries | P | police hurt | 2032-07-05 | cumulative
@fact rb = 6 | duration | P | hours that the road was blocked | 2032-07-05 | constant
@fact he = 58 | cases | Z | hepatitis A cases | 2032-07-08 | cumulative
@trap g1 g0 :: a year apart
@trap hn hn0 :: before and after the ration was halved
@trap hn hz :: two districts
@trap lo lk :: all losses and leaks
@trap il il0 :: half a year and a year
@trap tp tc :: the market price and the ceiling
@trap tp ta :: tanker and tap
@trap cj cm :: two months
@trap ar ar2 :: detained, and still held
@trap va vs :: the whole scheme and one governorate's part
@rel share gp = g1 / gc
@rel change gd = g0 -> g1
@rel sum pr = bi + lo
@rel sum lo = lk + th
@rel share nr = lo / pr
@rel change tr = tp0 -> tp
@rel change cr = cm -> cj
@rel product et = en * ec
@rel diff ar2 = ar - fr
@rel diff ld = l0 - l1
@race hours = hn ht hz

@doc a-wire | wire agency | 2032-07-06
{Eleven|ar} held after water protest blocks Jordan highway

ZUHAYR, Jordan, July 6 (Levant Press) - Jordanian gendarmes detained {11|ar|t=on Monday} people on Monday after residents of a district that gets {nine|hz} hours of running water a week blocked the desert highway with burning tyres, security officials said.

About {400|~cw|by=security officials} people took part in the sit-in, which held up lorries for {six|rb} hours. {Three|ij} policemen were hurt by stones.

The Ghadeer dam, main source for Asfar governorate, held {14.2 million|g1|t=on July 1} cubic metres on July 1, or {27 percent|gp|round} of its capacity, after the driest winter in its records. A year earlier it had {23.9 million|g0|t=A year earlier}.

Manhal Water, the state-owned utility, cut deliveries in June. In Nuqra district, the weekly ration was halved to {18|hn} hours. Tell Rumman, closest to the pumping station, receives {30|ht}.

Families who can afford it buy from tankers, whose price has risen to {5.50|tp} dinars a cubic metre from {three|tp0|t=in May} in May. The governor imposed a ceiling of {four|tc|t=on Sunday} dinars on Sunday.

Water Minister Rula Haddadin said {nine|en|t=by October|by=Water Minister Rula Haddadin} emergency wells would be drilled by October at {2 million|ec} dinars apiece.

@doc b-daily | English-language daily, Amman | 2032-07-07
Minister in Zuhayr: 'The losses are our shame'

By Taleen Khoury

ASFAR — Standing on a roof among empty blue tanks, Water Minister Rula Haddadin on Tuesday told residents of Zuhayr that she would not ask them for patience.

"Of {38.5 million|pr|t=last year} cubic metres that we pumped last year, {18 million|lo|^} never reached a bill. That is {46.8 per cent|nr|^}, and the year before it was {44.1|nr0|t=the year before}. We are going in the wrong direction," she said. She wants to be at {35 per cent|nrt|t=in five years|by=She} in five years.

In the first half of 2032 inspectors removed {1,284|il|t=In the first half of 2032} illegal connections in the governorate and collected {JD412,000|fi|^|v=412000} in fines. Her ministry also sealed {22|we|t=In the first half of 2032} unlicensed wells.

Each of the {612,000|po} people of Asfar now has {61|l1|t=now} litres a day on average, {17|ld} fewer than last summer; the national strategy speaks of {100|lt|by=the national strategy}. Averages, though, were not what people on the roof wished to discuss.

"{Eighteen|!hz} hours a week in this district, and we are meant to say thank you. Come and sit with me through the rest," said Umm Yazan, a grandmother of {seven|-}.

The health directorate has counted {58|he} cases of hepatitis A in Zuhayr since Eid.

At the utility's call centre in Tell Rumman there were {3,917|cj|t=in June} complaints in June, up {77.6 per cent|cr|t=on May} on May.

Weather today: Amman {36|-}/22, Aqaba {43|-}/31. Dinar: {0.709|-}

@doc c-tanker | letter of the tanker owners | 2032-07-08
To His Excellency the Governor of Asfar: on the matter of the price

Excellency,

Our association has {146|tl} licensed vehicles, whose drivers have been called profiteers on television this week by men with swimming pools.

Allow us to explain a cubic metre. In May we filled at the Nuqra wells, forty minutes away, and sold for {three|tp0|t=In May} dinars. Those wells are closed to us. Now we queue at Qasr, four hours there and back, with diesel at its present price. {Five and a half|tp|v=5.5} dinars is what it costs. You have ordered us to sell at {four and a half|!tc|v=4.5}. We cannot, and from Saturday we shall not.

The minister herself says that some {200|~tu|by=The minister} tankers with no licence are on the roads. They obey no ceiling, and nobody tests their water. If there are {58|he} sick in Zuhayr, look there first.

The utility sells water at {0.89|ta} dinars. We congratulate it. In Zuhayr it sells for {nine|hz} hours out of {168|-}, and it has {118,400|su} households on its books.

Our request: fuel at the agricultural rate, and the Nuqra wells from midnight to five.

With respect,
Nayef Abu Dalbouh, chairman
P.O. Box 114

@doc d-tv | TV bulletin | 2032-07-09
[MIDDAY BULLETIN]

Zuhayr is calm today. Prosecutors have released {seven|fr|t=today} of the {eleven|ar|t=Monday} people picked up on Monday; {four|ar2|t=today} are still behind bars today and will see a judge on Sunday.

The latest from the dam: {12.4 million|!g1|t=At the start of the month} cubic metres. At the start of the month that is all that was left at Ghadeer, a lake built for {fifty-two million|gc}. Twelve months earlier engineers measured {23.9|g0|x=1000000|t=Twelve months earlier} million.

The ministry's answer is wells: {nine|en} of them, for {eighteen million|et} dinars. The first rig arrived at dawn.

A longer answer is the sea. When the Red Sea conveyor opens in four years' time, it is to bring the country {300 million|va|t=in four years' time} cubic metres every twelve months, {24 million|vs|^} of it for Asfar. The cost is now {5.6 billion|vc} dollars.

But that is four summers away. Our reporter Hiba Sweidan met a teacher in Nuqra who is washing up with what is left from the bath. Her street's turn was cut from {36|hn0|t=in May} hours in May to {18|hn} now.

And tanker drivers say they'll park their trucks on Saturday rather than accept {four|tc} dinars.

[SPORT: Faisaly {2|-}, Wehdat {0|-}]

@doc e-ngo | briefing of a water NGO | 2032-07-12
Beyond the burning tyres: six things about Asfar's water

Dry Lands Forum, briefing note 27

1. The drought is real. Ghadeer's storage was {40.6%|gd|t=on 1 July} lower on 1 July than twelve months before.

2. So is the leak. Manhal billed {20.5|bi|x=1000000|t=In 2031} million m³ of the {38.5|pr|x=1000000|t=In 2031} million it pumped. In 2031 pipes lost {10.8|lk|x=1000000|t=In 2031} million and {7.2|th|x=1000000|t=In 2031} million was stolen or slipped past dead meters, altogether {17|!lo|x=1000000|t=In 2031} million m³.

3. Rationing is political. Households in Tell Rumman have water for {30|ht} hours a week, in Nuqra for {18|hn}, in Zuhayr, where most of the governorate's {94,000|re} refugees live, for {9|hz}.

4. The poor pay most. Those without pressure buy from trucks at JD {5.5|tp} per m³, {83%|tr|round|t=than in spring} more than in spring and six times the tap tariff of JD {0.89|ta}.

5. Policing has limits. {1,930|il0|t=in the whole of last year} illegal connections were cut in the whole of last year and {1,284|il|t=in the six months to June} in the six months to June. By our count two in three are back within a month. On 5 July, when we had observers on the highway, {700|?cw|t=On 5 July|by=observers} people were there, none of them armed; {11|ar} were taken away.

6. Complaints are data. The {3,917|cj|t=in June} calls in June (May: {2,205|cm|t=May}) are geolocated. Publish them.

Donations: IBAN on request. Follow us, 12.3k followers

@doc f-column | newspaper column | 2032-07-11
Arithmetic of a bucket

My neighbour in Amman was offended to learn how many litres I use. I had told her {61|l1|t=this July}, which is what a person in Asfar may draw this July. "In an hour?" she asked.

In July of last year it was {78|l0|t=In July of last year}. The WHO begins to worry at {fifty|-}. Our ministry dreams of {one hundred|lt}.

I drove there on Thursday, past the black patch on the asphalt where some {four hundred|~cw} of our fellow citizens had sat down. Here is what I bring home. A utility that loses {46.8 per cent|nr} of what passes through its hands is not a utility; it is a sieve with a pension fund. A ceiling of {four|tc} dinars on a thing that costs {five and a half|tp|v=5.5} is a poem. And {nine|en} new wells at {two million|ec} dinars each are nine new straws in a glass that is already sucking air. The reservoir is at {27.3 per cent|gp}.

The minister is honest. Honesty is not a pump. She can seal {22|we} wells in six months, and I salute her, but everybody in Nuqra will show you the twenty-third; it belongs to somebody's cousin.

I am told to wait for the sea: {300 million|va} cubic metres, {$5.6 billion|vc}, God willing in 2036. Zuhayr, at {nine|hz} hours a week, will have had some {nineteen hundred|-} hours of water by then. I did the sum on the back of the bill.
