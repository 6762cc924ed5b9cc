@story p2-karabulak-border
@topic Closure of the Kazakh-Kyrgyz border to trucks, February 2032
@subject B = Kara-Bulak crossing | the crossing | Kara-Bulak | the border | the checkpoint
@subject K = Kazakhstan | Astana | Kazakh authorities | the Kazakh agriculture ministry
@subject Y = Kyrgyzstan | Bishkek | Kyrgyz carriers
@subject F = foot-and-mouth disease | the disease | the outbreak
@subject D = drivers | truckers | hauliers | Azamat Turdukulov
@subject M = Ak-Suu Sut dairy | the dairy | Ak-Suu Sut
@subject V = Almaz Beishenbekov | Beishenbekov | the deputy prime minister
@fact cl = 18:00 | clock | B | hour of closing | 2032-02-12 | constant
@fact t1 = 640 | other | B | trucks waiting | 2032-02-14 | snapshot
@fact tk = 780 | other | Y | Kyrgyz trucks waiting | 2032-02-17 | snapshot
@fact tf = 340 | other | B | foreign trucks waiting | 2032-02-17 | snapshot
@fact t2 = 1120 | other | B | trucks waiting | 2032-02-17 | snapshot
@fact nd = 410 | other | B | trucks a day | before the closure | snapshot
@fact ad = 60 | other | B | trucks a day | 2032-02-16 | snapshot
@fact xa = 12 | other | K | crossings with Kyrgyzstan | - | constant
@fact xc = 9 | other | K | crossings closed | 2032-02-12 | snapshot
@fact xo = 3 | other | K | crossings open | 2032-02-12 | snapshot
@fact he = 3 | cases | F | infected herds | 2032-02-12 | cumulative
@fact cu = 214 | other | F | cattle destroyed | 2032-02-16 | cumulative
@fact va = 88000 | other | F | cattle vaccinated | 2032-02-16 | cumulative
@fact vt = 240000 | other | F | cattle to be vaccinated | 2032-03-04 | plan | pledged
@fact vs = 36.7 | other | F | share of the cattle vaccinated | 2032-02-16 | cumulative
@fact wq = 6 | duration | D | days of waiting | 2032-02-17 | snapshot
@fact te = -19 | temperature | B | degrees at night | 2032-02-16 | constant
@fact dd = 1 | deaths | D | people killed | 2032-02-17 | cumulative
@fact ag = 52 | age | D | age of the man who died | - | constant
@fact ml = 85 | other | M | tonnes of milk poured away a day | 2032-02-16 | snapshot
@fact mp = 31 | other | M | share of output sold across the border | - | constant
@fact mf = 27 | price | M | som paid to farmers a litre | 2032-02-16 | snapshot
@fact mo = 41 | price | M | som paid to farmers a litre | January 2032 | snapshot
@fact lo = 1800000 | damages | Y | dollars lost a day | 2032-02-17 | snapshot | projected
@fact du = 21 | duration | K | days of closure | - | plan
@fact op = 2032-03-04 | date | K | day of reopening | - | plan | projected
@fact ta = 2032-02-18 | date | V | day of talks | - | plan
@rel sum t2 = tk + tf
@rel sum xa = xc + xo
@fact dn = 12 | other | K | crossings closed | 2032-02-23 | plan | denied
@fact xs = 75 | other | K | share of the crossings closed | 2032-02-12 | snapshot
@rel share xs = xc / xa
@rel share vs = va / vt
@trap t1 t2 :: the queue grew
@trap nd ad :: before and during
@trap va vt :: done and planned
@trap mf mo :: before and after
@trap xa xc :: all crossings and those shut
@trap du wq :: the closure and the wait

@doc a-agency | news agency | 2032-02-14
Kazakhstan shuts most crossings with Kyrgyzstan over cattle disease

ALMATY, Feb. 14 /KazInfo/. Kazakhstan has closed {nine|xc} of its {12|xa} road crossings with Kyrgyzstan to freight after foot-and-mouth disease was found in {three|he} herds in Chuy region, the agriculture ministry said.

The measure took effect at {18:00|cl} on Thursday and is to last {21|du|by=the agriculture ministry} days, that is, until {March 4|op}. Passenger cars are let through after disinfection.

At Kara-Bulak, the busiest crossing, which normally handles {410|nd|t=normally} trucks a day, {640|t1|t=on Saturday} were standing on the Kyrgyz side on Saturday.

Bishkek says it will vaccinate {240,000|vt|by=Bishkek} head of cattle in the same period. "There is no need for a wall," Deputy Prime Minister Almaz Beishenbekov said.

Kazakh authorities denied that {all twelve|dn|v=12|by=Kazakh authorities} would be shut next week.

@doc b-bishkek | Bishkek news site | 2032-02-17
Driver dies in queue as wait at Kara-Bulak reaches {six|wq} days

16:42, 17 February 2032 | 11,904 views

A driver was found dead in his cab this morning two kilometres short of the checkpoint. He was {52|ag}, came from Naryn and had been carrying onions. Frost overnight was {19|te|v=-19|t=overnight} below.

His is the {first|dd|v=1} death. The carriers' association counts {1,310|!t2|t=today|by=The carriers' association} vehicles today: {780|tk|^} with our plates and the remainder Uzbek, Tajik and Chinese.

Since Monday Kazakh inspectors have been letting {sixty|ad|t=Since Monday} through from dawn to dawn. "Do the division," says driver Azamat Turdukulov. "My diesel runs out before my turn comes."

The association puts losses at {$1.8 million|lo|by=The association} for every day. The Ak-Suu Sut dairy has cut what farmers get for a litre from {41|mo} som to {27|mf}.

Talks are set for {tomorrow|ta} in Almaty.

Read also:
– 15 facts about the snow leopard
– Dollar 96.40, rouble 0.88, tenge 0.17

@doc c-western | Western business paper | 2032-02-18
Sour milk on the Silk Road

Behind a dairy outside Kant a ditch has turned white. Ak-Suu Sut tips {85|ml} tonnes into it a day because the lorries that would take cheese north are in a queue, and the cows do not read decrees.

The firm used to sell {31 per cent|mp} of what it made across the border. It now pays farmers {34|!mf|t=now} som for a litre, against {41|mo|t=last month} last month, and will pay less.

Astana blames a virus. Traders blame a tariff dispute. On the numbers, the vets have a case, but a shrinking one: {260|!cu} animals have been slaughtered, and {88,000|va|t=so far} jabs given so far, above {a third|>vs} of those planned.

Meanwhile {1,120|t2} lorries, {340|tf} of them from third countries, stand nose to tail in the cold, and whoever joins at the back can expect to sleep there for {six|wq} nights.

It opens on the {fourth of next month|op|v=2032-03-04} if all goes well. Ramadan starts earlier.

Prices delayed by 15 minutes.

@doc d-vetbulletin | veterinary bulletin | 2032-02-17
Rapid Epizootic Note 7/32 — FMD serotype O, Chuy

Foci: {3|he} (Sokuluk 2, Alamedin 1). Susceptible animals in foci: {214|cu}. All destroyed and buried {on 13 and 14 February|-}. No new focus since {12|-} February.

Ring vaccination: {88,000|va|t=by Monday evening} doses administered by Monday evening, or {36.7%|vs|^} of the target population. Target date {4 March|op} ({240,000|vt}).

Trade: the neighbour closed {three-quarters|xs} of its crossings to cloven-hoofed animals, products and, in effect, everything on wheels from {five|!cl|v=17:00} in the afternoon on {the 12th|-}. {Three|xo} remain.

Milk from outside the 10-km zone is safe. Dumping it is an economic decision.

Advice to members: boots, baths, patience.
