@story fr21-chile-salmon
@topic Salmon escape from the Punta Toninas farm in Aysén, Chile: from the storm of 24 May 2037 to the end of the thirty days
@subject Q = Salmones Antuhue | Antuhue | the company | the firm | the producer | its operator
@subject P = Punta Toninas | the Punta Toninas site | the Punta Toninas centre | the farm | the centre | the site
@subject S = Sernapesca | the National Fisheries Service | the authorities
@subject M = SMA | the environmental regulator | the superintendency
@subject F = Caleta Unida | the fishers | the fishers' federation | small boats
@subject L = Rocío Llancapán | Llancapán
@subject G = Caicura Sur
@subject O = Fiordo Libre | Wanjiru Feliú
@fact pens = 20 | other | P | net pens at the farm | - | constant
@fact pbrk = 8 | other | P | net pens torn or sunk | 2037-05-24 | snapshot
@fact pok = 12 | other | P | net pens left whole | 2037-05-24 | snapshot
@fact stock = 1120000 | other | P | salmon in the pens | 2037-05-23 | snapshot
@fact perp = 56000 | other | P | salmon to a pen | 2037-05-23 | snapshot
@fact left = 675500 | other | P | salmon in the pens | 2037-06-09 | snapshot
@fact dead = 16500 | other | P | salmon found dead in the nets | 2037-06-09 | cumulative
@fact e0 = 310000 | other | P | salmon that escaped, by the company's estimate | 2037-05-26 | snapshot
@fact e0s = 27.7 | rate | P | share of the salmon that escaped, by the company's estimate | 2037-05-26 | snapshot
@fact e1 = 428000 | other | P | salmon that escaped, by the official count | 2037-06-09 | snapshot
@fact esh = 38.2 | rate | P | share of the salmon that escaped, by the official count | 2037-06-09 | snapshot
@fact egap = 118000 | other | P | salmon by which the official count exceeds the company's estimate | 2037-06-09 | snapshot
@fact ef = 500000 | other | L | salmon that escaped, by the fishers' guess | 2037-06-02 | snapshot
@fact rum = 1000000 | other | P | salmon that escaped, by rumour | 2037-05-26 | snapshot | denied
@fact kg = 3.4 | other | P | kilos that a salmon weighed on average | 2037-05-23 | snapshot
@fact ton = 1455 | other | P | tonnes of salmon that escaped | 2037-06-09 | snapshot
@fact tsh = 3.8 | rate | P | escaped tonnes as a share of last year's harvest | 2037-06-09 | snapshot
@fact hv36 = 38000 | other | Q | tonnes of salmon harvested in the year | 2036 | constant
@fact hp0 = 39500 | other | Q | tonnes of salmon to be harvested in the year | before the storm | plan | projected
@fact hp1 = 37900 | other | Q | tonnes of salmon to be harvested in the year | 2037-05-29 | plan | projected
@fact r0 = 5900 | other | Q | salmon recaptured | 2037-05-28 | cumulative
@fact r1 = 9300 | other | F | salmon recaptured by the fishers | 2037-06-02 | cumulative
@fact r2 = 17800 | other | Q | salmon recaptured | 2037-06-09 | cumulative
@fact r3 = 31400 | other | Q | salmon recaptured | 2037-06-23 | cumulative
@fact r3f = 26800 | other | F | salmon recaptured by the fishers | 2037-06-23 | cumulative
@fact r3c = 4600 | other | Q | salmon recaptured by the company's vessels | 2037-06-23 | cumulative
@fact rs = 7.3 | rate | Q | share recaptured, by the official count | 2037-06-23 | snapshot
@fact rs0 = 10.1 | rate | Q | share recaptured, by the company's estimate | 2037-06-23 | snapshot
@fact th = 10 | rate | - | share that the law wants recaptured | - | constant | threshold
@fact thn = 42800 | other | Q | salmon to be recaptured, by the official count | 2037-06-09 | constant | threshold
@fact thn0 = 31000 | other | Q | salmon to be recaptured, by the company's estimate | 2037-05-29 | constant | threshold
@fact short = 11400 | other | Q | salmon lacking for the legal minimum | 2037-06-23 | snapshot
@fact days = 30 | duration | - | days allowed for the recapture | - | constant
@fact dleft = 20 | duration | Q | days left for the recapture | 2037-06-03 | snapshot
@fact b0 = 1200 | price | Q | pesos paid for a salmon handed in | 2037-05-26 | constant
@fact b1 = 2500 | price | Q | pesos paid for a salmon handed in | 2037-06-03 | constant
@fact paid = 54910000 | spending | Q | pesos paid to the fishers | 2037-06-23 | cumulative
@fact boats = 46 | other | F | fishing boats at the recapture | 2037-06-02 | snapshot
@fact boats2 = 71 | other | F | fishing boats at the recapture | 2037-06-23 | snapshot
@fact cves = 4 | other | Q | company vessels at the recapture | 2037-05-28 | snapshot
@fact wind = 118 | speed | P | top wind speed in km/h | 2037-05-24 | snapshot
@fact des = 130 | speed | P | wind speed in km/h that the moorings should bear | - | constant
@fact anch = 64 | other | P | anchors that the permit calls for | - | constant
@fact found = 53 | other | P | anchors found by the inspectors | 2037-06-09 | snapshot
@fact miss = 11 | other | P | anchors lacking | 2037-06-09 | snapshot
@fact treat = 104000 | other | P | salmon treated with an antibiotic | 2037-05-24 | snapshot
@fact trd = 19 | duration | P | days since the last dose of the antibiotic | 2037-05-24 | snapshot
@fact wdr = 28 | duration | - | days to wait after a dose of the antibiotic | - | constant
@fact work = 62 | jobs | P | people who work at the farm | - | constant
@fact evac = 14 | evacuated | P | workers taken off the farm | 2037-05-24 | snapshot
@fact inj = 2 | injuries | P | workers hurt | 2037-05-24 | snapshot
@fact shr = 4.2 | rate | Q | fall of the share price | 2037-05-26 midday | snapshot
@fact loss = 9800000 | other | Q | loss from the escape in dollars | 2037-05-29 | snapshot
@fact loss2 = 13400000 | other | Q | loss from the escape in dollars | 2037-06-09 | snapshot
@fact insc = 7500000 | other | Q | insurance cover in dollars | - | constant
@fact fineU = 10000 | other | M | highest fine in annual tax units | - | constant | hypothetical
@fact uta = 1150000 | other | - | pesos to an annual tax unit | 2037-06 | constant
@fact fineP = 11500000000 | other | M | highest fine in pesos | 2037-06 | constant | hypothetical
@fact fineD = 12100000 | other | M | highest fine in dollars | 2037-06 | constant | hypothetical
@fact g_e = 187000 | other | G | salmon that escaped | 2029 | constant
@fact g_r = 6700 | other | G | salmon recaptured | 2029 | constant
@fact g_s = 3.6 | rate | G | share recaptured | 2029 | constant
@fact g_f = 1900000000 | other | G | fine in pesos | 2029 | constant
@fact st_n = 120 | other | O | stomachs of caught salmon opened | 2037-06-02 | snapshot
@fact st_y = 18 | other | O | stomachs of caught salmon with native fish in them | 2037-06-02 | snapshot
@fact st_s = 15 | rate | O | share of stomachs with native fish in them | 2037-06-02 | snapshot
@trap e0 e1 :: the company's estimate and the official count
@trap ef e1 :: a guess and a count
@trap egap wind :: 118 thousand fish and 118 km/h
@trap r1 r3f :: the fishers' catch at two moments
@trap r2 r3 :: recaptured at two moments
@trap rs rs0 :: one catch over two totals
@trap thn thn0 :: the legal minimum on two totals
@trap r3 thn0 :: fish recaptured and fish to be recaptured
@trap boats boats2 :: boats in the first week and at the end
@trap days wdr :: days to recapture and days to wait
@trap b0 b1 :: the bounty before and after it was raised
@trap loss loss2 :: two estimates of the loss
@trap wind des :: wind measured and wind that the moorings should bear
@trap anch found :: anchors required and anchors found
@trap fineP g_f :: the highest fine possible and a fine once paid
@rel sum pens = pbrk + pok
@rel product stock = pens * perp
@rel sum stock = left + dead + e1
@rel share e0s = e0 / stock
@rel share esh = e1 / stock
@rel diff egap = e1 - e0
@rel share rs = r3 / e1
@rel share rs0 = r3 / e0
@rel sum r3 = r3f + r3c
@rel share th = thn / e1
@rel share th = thn0 / e0
@rel diff short = thn - r3
@rel diff miss = anch - found
@rel share tsh = ton / hv36
@rel product fineP = fineU * uta
@rel share g_s = g_r / g_e
@rel share st_s = st_y / st_n

@doc a-austral | wire agency | 2037-05-26
Storm tears open Chilean salmon farm, {310,000|e0} fish gone

PUERTO MONTT, Chile, May 26 (Austral) - Some {310,000|~e0|t=on Tuesday|by=its operator} Atlantic salmon escaped from a farm in southern Chile when a weekend storm tore or sank {eight|pbrk|t=a weekend storm|by=its operator} of its {20|pens} net pens, its operator said on Tuesday.

A gust of {118|wind|t=before dawn on Sunday|by=the navy} km per hour was measured before dawn on Sunday in Seno Millalaf, a fjord in the Aysén region, according to the navy, which took {14|evac} workers off the Punta Toninas site in the dark. {Two|inj} of them were slightly hurt.

Salmones Antuhue told the securities regulator that it had been fattening {1.12 million|stock|t=on the eve of the storm|by=Salmones Antuhue} fish there on the eve of the storm, at {3.4|kg|^} kg apiece on average. It denied posts on social media in which the number lost had grown to {a million|rum|m=denied}.

Under Chilean law environmental damage is presumed where fewer than {10%|th} of the runaways are caught again in {30|days} days.

"We intend to clear that comfortably," Chief Executive Kristoffer Aunevik told Austral by telephone.

Antuhue is offering fishers {1,200|b0} pesos ($1.26) for each salmon handed in. Its shares were down {4.2%|shr|t=by midday} in Santiago by midday.

The last big escape in the region, at a competitor's site called Caicura Sur, involved {187,000|g_e|t=in 2029} fish in 2029. Only {6,700|g_r|^} were brought back.

(Reporting by Osvaldo Treuque; Editing by Marit Holloway; +56 2 2555 0140)

@doc b-company | company statement | 2037-05-29
Statement on the incident at the Punta Toninas centre

Puerto Montt, 29 May 2037

Salmones Antuhue S.A. wishes to inform its workers, neighbours and customers of the following:

1. The {62|work} people employed at the centre are safe. The {two|inj|t=last Sunday} colleagues injured last Sunday were discharged from hospital the same afternoon.

2. Of the {twenty|pens} pens, {twelve|pok} show no damage whatsoever and feeding has resumed in them.

3. The number of specimens not accounted for is, on our preliminary estimate, {310,000|e0|by=our preliminary estimate}, equivalent to {27.7%|e0s|^} of those stocked. A full count in the presence of Sernapesca is expected to conclude before 10 June.

4. Recapture work began at first light on the 24th with {four|cves} vessels of our own, joined by local artisanal boats, to whom CLP {1,200|b0} is paid for every specimen. As of 18:00 yesterday {5,900|r0|t=As of 18:00 yesterday} had been recovered. We're confident of exceeding the {10%|th} laid down by law, that is, {31,000|thn0} specimens.

5. Part of the stock ({104,000|treat} specimens, in two pens) had received florfenicol under veterinary prescription, the last dose having been given {19|trd|t=before the event} days before the event. The waiting period is {28|wdr} days. Please do not consume fish caught before 2 June.

6. The mooring system, designed with {64|anch} anchors and for winds of {130|des} km/h, was certified in December 2036.

7. The cost to the company is provisionally put at US$ {9.8 million|loss}, before insurance. Guidance for the 2037 harvest is revised from {39,500|hp0} to {37,900|hp1} tonnes.

Community helpline: 800 555 064 (8:00 to 20:00). Press: Antonella Riffo, ariffo@antuhue.example

@doc c-correo | local paper | 2037-06-03
Salmon in the taxi, salmon in the chapel, and {2,500|b1} pesos for the next one

Nayareth Coñuecar | Puerto Cisnes | Photo 3 of 7: unloading at Slipway 2 (T. Maltrain)

The town hasn't smelt like this since the hake left. On Tuesday evening there were fish on the slipway, fish in the boot of colectivo number 9 and, I swear it, {one|-} in the font of the chapel, in excellent spirits.

Rocío Llancapán writes it all down in a school exercise book. By the time she closed it last night the members of Caleta Unida, her federation, had landed {9,300|r1|t=last night|by=Rocío Llancapán} of Antuhue's strays from {46|boats} boats. "With what they gave us the first week you didn't cover the petrol," she says. That was {1,200|b0|t=the first week} pesos. As of today it has more than doubled, which she calls good manners arriving late.

What she can't swallow is the {310,000|e0|by=the firm} that the firm keeps repeating. The weekend of the storm {six|!pbrk|t=The weekend of the storm} cages were wrecked, and a cage holds {56,000|perp}, give or take; but nets were slit all over the place, she says, and her own guess is {half a million|ef|by=her own guess}.

Íñigo Barrientos-Oyarzo, Sernapesca's man in the region, refused to guess at all. "First we count." For the firm the arithmetic that matters is {one in ten|th|v=10}: that's what it has to bring back, and it has {20|dleft|t=As of today} days left to do it.

Nobody has asked the róbalo. Wanjiru Feliú, a biologist from Fiordo Libre, spent the day opening stomachs on an upturned crate, {120|st_n} of them, and {18|st_y} had native fish inside. "{Fifteen per cent|st_s|by=Wanjiru Feliú}, after nine days at liberty," she said. "They learn."

At the health post they are still telling people not to empty their freezers into the pan. Anything from the first days may carry antibiotic, since {104,000|~treat} or so of the escapees were on medication, and the {28|wdr}-day wait ran out only yesterday.

READ MORE: Barge Jacaf II out of service for 12 days · Cisnes 3, Aysén 1: the goals

@doc d-cage | trade weekly | 2037-06-10
Antuhue loss put at {482,000|!e1} fish as anchors come up short

Cage & Cold, Bergen/Puerto Varas. Issue 23

The count is in and it's uglier than the producer's. Divers and wellboat counters finished on Tuesday with {675,500|left|t=on Tuesday} live salmon in the pens at Punta Toninas and {16,500|dead|^} carcasses in the nets. The site was carrying {1.12m|stock|t=before the blow} before the blow, so {428,000|e1|by=Sernapesca}, or {38.2%|esh|^}, are officially at sea, Sernapesca says. That is {118,000|egap} more than Antuhue told the market two days after the storm.

At a mean {3.4kg|kg} we make it {1,455t|~ton} or thereabouts, {3.8%|tsh} of the {38,000t|hv36|t=last year} the group harvested last year.

It also shifts the bar. Instead of {31,000|thn0} fish, Antuhue needs {42,800|thn} in the bag by midnight on the 23rd to escape a presumption of damage. It had {17,800|r2|t=on count day} on count day.

More awkward still is what the ROV saw. The permit calls for {64|anch} anchors; inspectors found {53|found|by=inspectors}. "Nobody loses {eleven|miss} anchors in one night," a mooring contractor in Quellón told C&C. "They weren't there." Antuhue declined to comment on "partial findings".

Money: the loss estimate goes from {$9.8m|loss|t=29 May}, the figure of 29 May, to {$13.4m|loss2}, Antuhue's underwriters have been told. The policy pays up to {$7.5m|insc} above the excess. Then there is the environmental regulator, the SMA, which has opened file D-114-2037 and may go as high as {10,000|fineU} annual tax units, {$12.1m|fineD|t=at this week's rate} at this week's rate.

Also in this issue: Smolt prices up 6% (p. 4) | Lice: the 0.2 debate (p. 11)

@doc e-canal | broadcaster, web explainer | 2037-06-24
Five questions about the salmon that didn't come back

Canal Nueve Austral · Updated 11:20 · Reading time 2 min

Salmones Antuhue had {30|days} days to catch what the storm let out. They ended at midnight.

How many did it get?
When the last boat tied up, {31,400|r3|t=When the last boat tied up}. Most of them, {26,800|r3f|^}, came from the artisanal fleet, which had swollen from {46|boats|t=at the start of the month} boats at the start of the month to {71|boats2|t=at the end} at the end and has been paid about {55 million|~paid} pesos. The company's own vessels contributed {4,600|r3c}.

So did it pass?
Depends whom you ask. By the authorities' reckoning that is {7.3 per cent|rs|by=the authorities' reckoning}, and the law demands {10|th}; it would have taken another {11,400|short}. Antuhue's lawyers get {10.1|rs0|by=Antuhue's lawyers}, because they have never accepted the count and still divide by {310,000|e0|by=Antuhue's lawyers}.

How much fish are we talking about?
{14,550|!ton} tonnes swam away. Imagine that in lorries.

What can happen to the company?
Damage is now presumed under article 118 quáter, and Antuhue must prove that there was none. If it can't, the superintendency may demand up to {10,000|<fineU} annual tax units. With the unit at {1.15 million|uta} pesos this month, the bill could reach {11.5 million|!fineP}. The owner of Caicura Sur, which got back {3.6 per cent|g_s|t=eight years ago} of its fugitives eight years ago, was made to pay {1,900 million|g_f|^}.

Wasn't it simply the weather?
The navy's instrument on Auchilú light showed {118|wind|by=The navy's instrument} that night. The farm was meant to withstand {130|des}. But it was also meant to hang on {64|anch} anchors, and divers could not find {11|miss|by=divers} of them.

MOST READ 1. Bono Invierno: who gets it? 2. "I slept 40 hours": the sailor of Melinka 3. Weather: minus 3 in Coyhaique
