@story yd-naryn-quake
@topic Earthquake in the Naryn valley, Kyrgyzstan: first hours, the count, the winter tents
@subject Q = Ak-Talaa earthquake | the earthquake | the quake | the tremor
@subject E = Ministry of Emergency Situations | the emergencies ministry | MChS
@subject G = Geophysical Service of Kyrgyzstan | the Geophysical Service | Bishkek's seismologists
@subject W = World Seismic Centre | the centre in Potsdam | WSC
@subject U = village of Kara-Oy | Kara-Oy
@subject B = village of Jangy-Bulak | Jangy-Bulak
@subject H = Naryn regional hospital | the regional hospital
@subject P = Prime minister Azamat Turdubekov | Turdubekov | the prime minister
@subject C = Red Crescent Society | the Red Crescent
@fact mg = 6.1 | other | G | magnitude of the main shock | 2034-11-02 | constant
@fact mw = 6.4 | other | W | magnitude of the main shock | 2034-11-02 | constant
@fact mw0 = 6.6 | other | W | magnitude of the main shock in the first automatic reading | 2034-11-02 04:20 | constant
@fact dg = 18 | distance | G | depth of the main shock in kilometres | 2034-11-02 | constant
@fact dw = 11 | distance | W | depth of the main shock in kilometres | 2034-11-02 | constant
@fact af1 = 22 | other | G | aftershocks felt | 2034-11-02 noon | cumulative
@fact af2 = 140 | other | G | aftershocks recorded | 2034-11-05 | cumulative
@fact afm = 5.2 | other | G | magnitude of the strongest aftershock | 2034-11-02 | constant
@fact tm = 04:12 | clock | Q | time of the main shock | 2034-11-02 | constant
@fact d1 = 7 | deaths | Q | people killed in the earthquake | 2034-11-02 08:00 | cumulative
@fact d2 = 29 | deaths | Q | people killed in the earthquake | 2034-11-02 19:00 | cumulative
@fact d3 = 46 | deaths | Q | people killed in the earthquake | 2034-11-04 | cumulative
@fact d4 = 48 | deaths | Q | people killed in the earthquake | 2034-11-08 | cumulative
@fact du = 27 | deaths | U | people killed in the earthquake | 2034-11-04 | cumulative
@fact db = 13 | deaths | B | people killed in the earthquake | 2034-11-04 | cumulative
@fact do = 6 | deaths | - | people killed in other places | 2034-11-04 | cumulative
@fact i1 = 60 | injuries | Q | people injured | 2034-11-02 08:00 | cumulative
@fact i2 = 312 | injuries | Q | people injured | 2034-11-04 | cumulative
@fact ih = 84 | injuries | H | people admitted to hospital | 2034-11-04 | cumulative
@fact ib = 9 | injuries | H | patients flown to Bishkek | 2034-11-04 | cumulative
@fact ms = 11 | missing | Q | people still missing | 2034-11-02 19:00 | snapshot
@fact ms3 = 0 | missing | Q | people still missing | 2034-11-04 | snapshot
@fact rs = 33 | rescued | E | people pulled alive from the rubble | 2034-11-04 | cumulative
@fact rs1 = 19 | rescued | E | people pulled alive from the rubble | 2034-11-02 19:00 | cumulative
@fact hd = 1240 | homes | Q | houses destroyed | 2034-11-08 | cumulative
@fact hr = 2310 | homes | Q | houses damaged but repairable | 2034-11-08 | cumulative
@fact ht = 3550 | homes | Q | houses destroyed or damaged | 2034-11-08 | cumulative
@fact hd1 = 400 | homes | Q | houses destroyed | 2034-11-02 19:00 | cumulative
@fact hu = 186 | homes | U | houses destroyed | 2034-11-04 | cumulative
@fact hut = 203 | homes | U | houses standing before the quake | 2034 | constant
@fact hus = 91.6 | other | U | share of houses destroyed | 2034-11-04 | snapshot
@fact pu = 1160 | other | U | people living in the village | 2034 | constant
@fact ev = 8900 | evacuated | Q | people who lost their homes | 2034-11-08 | cumulative
@fact tn = 950 | other | C | tents put up | 2034-11-08 | cumulative
@fact tn1 = 210 | other | C | tents put up | 2034-11-04 | cumulative
@fact tnn = 1500 | other | C | tents needed | 2034-11-08 | snapshot
@fact tnd = 550 | other | C | tents still lacking | 2034-11-08 | snapshot
@fact st = 640 | other | C | stoves handed out | 2034-11-08 | cumulative
@fact tc = -14 | temperature | - | night temperature in Celsius | 2034-11-03 | snapshot
@fact tc2 = -22 | temperature | - | night temperature in Celsius | 2034-11-12 | plan | projected
@fact sch = 17 | other | Q | schools closed | 2034-11-04 | snapshot
@fact schk = 5400 | enrolment | Q | pupils without lessons | 2034-11-04 | snapshot
@fact so = 820 | officers | E | rescuers and soldiers sent | 2034-11-02 | cumulative
@fact hel = 4 | other | E | helicopters flying | 2034-11-02 | snapshot
@fact cp = 1000000 | damages | P | som promised to each bereaved family | 2034-11-03 | plan | pledged
@fact ci = 100000 | damages | P | som promised to each injured person | 2034-11-03 | plan | pledged
@fact cpt = 48000000 | damages | P | som due to bereaved families in all | 2034-11-08 | plan | pledged
@fact bl = 2600000000 | budget | P | som for rebuilding | 2034-11-08 | plan | pledged
@fact hn = 1240 | homes | P | new houses to be built | 2034-11-08 | plan | pledged
@fact pt = 1992 | date | - | year of the previous deadly quake in the region | - | constant
@fact pd = 75 | deaths | - | people killed in the previous deadly quake of the region | 1992 | constant
@fact rd = 36 | distance | Q | hours for which the road over the pass was shut | 2034-11-03 | constant
@fact al = 5000000 | budget | C | Swiss francs asked for in the appeal | 2034-11-07 | plan | pledged
@fact alg = 1200000 | fundraising | C | Swiss francs given to the appeal | 2034-11-08 | cumulative
@fact als = 24 | other | C | share of the appeal that is funded | 2034-11-08 | snapshot
@rel sum d3 = du + db + do
@rel sum ht = hd + hr
@rel share hus = hu / hut
@rel diff tnd = tnn - tn
@rel product cpt = d4 * cp
@rel share als = alg / al
@rel sum hn = hd
@rel diff tnd = tnn - tn
@trap mg mw :: two institutes, two magnitudes
@trap mw0 mw :: the automatic reading was lowered
@trap mg afm :: main shock and aftershock
@trap du d3 :: one village and all
@trap i2 ih :: injured in all and admitted
@trap af1 af2 :: felt by noon and recorded by the third day
@trap hd1 hd :: an early estimate and the commission's count
@trap hd hn :: lost houses and houses promised
@trap tn tnn :: tents standing and tents needed
@trap d4 pd :: this quake and that of 1992

@doc a-live | live blog, Bishkek news site | 2034-11-02
LIVE: Strong earthquake in Naryn region

**04:31** Did you feel it? Chandeliers swung in Bishkek. Write to us: WhatsApp 0555 12 40 77.

**04:38** The World Seismic Centre gives {6.6|mw0|by=World Seismic Centre} in its automatic bulletin. These get revised, so don't tattoo it anywhere.

**05:20** Bishkek's seismologists: {6.1|mg}, depth {18|dg} km, main shock at {4:12 a.m.|tm}.

**06:02** And there is the revision. WSC now says {6.4|mw|t=now}, {11|dw} km down. The two institutes use different scales; both can be right.

**08:05** First official toll. {Seven|d1|by=the emergencies ministry} dead, about {60|~i1|^} hurt, says the emergencies ministry. All the dead so far are from Kara-Oy, where {1,160|pu} people live.

**09:44** The road over the Dolon pass is blocked by a slide at kilometre {261|-}. Buses are turning back.

**11:10** {Four|hel} helicopters are in the air; {820|so|by=the ministry} rescuers and soldiers are on their way or there already, the ministry reports.

**12:00** {Twenty-two|af1|t=12:00} aftershocks felt so far, the sharpest a {5.2|afm}, which brought down the mosque's second minaret in Jangy-Bulak.

**19:15** Evening briefing. The ministry: {29|d2|t=Evening|by=The ministry} dead, {11|ms|^} missing, {19|rs1|^} dug out alive. It thinks some {400|~hd1|by=It} houses are gone, "but we have not seen every valley".

**19:40** We're closing the blog for tonight. {38,412|-} of you read along.

@doc b-agency | international news agency | 2034-11-04
Kyrgyz quake toll reaches {46|d3} as last missing man is found

By Tilek Osmonov and Jana Brandl

KARA-OY, Kyrgyzstan, Nov 4 — Rescuers on Saturday found the body of a shepherd under a collapsed stable, the last person unaccounted for since an earthquake shook the Naryn valley, and stopped digging. The dead now number {46|d3|t=Saturday|by=the Ministry of Emergency Situations}, the Ministry of Emergency Situations said.

Most of them, {27|du}, were from one village. Jangy-Bulak, on the other side of the river, lost {13|db}; the remaining {six|do} died in scattered farms and, in {one|-} case, of a heart attack in the city of Naryn.

Over {300|>i2} people were injured. The regional hospital took in {84|ih}, of whom {nine|ib} went on to Bishkek by air, its chief surgeon, Nurgul Asanbaeva, told Reuters-style pool reporters, adding that the broken pelvis had been "the injury of this quake, because people were lying down".

The ministry said {33|rs|by=The ministry} people had been brought out of the rubble alive. None had been found since Friday morning.

It was the country's deadliest quake since {1992|pt}, when {75|pd} people died in the same region.

Turdubekov, who flew in on Friday, promised {1 million|cp|by=Turdubekov} som ({$11,000|-}) to the family of everyone killed, and a {tenth|-} of that to anyone hurt.

Overnight the thermometer fell to {minus 14|tc|v=-14}. The Red Crescent had {210|tn1|t=by Saturday} tents standing by Saturday.

(Photo 3 of 14: A woman carries a stove door through Kara-Oy. T. Osmonov)

@doc c-paper | regional weekly, Naryn | 2034-11-05
The village that was counted twice

When Gulmira-eje, the head of the village council, was asked for a list, she first wrote down the houses that still stood. It took less time. There were {17|-}. Kara-Oy had {203|hut} before Thursday; {186|hu} of them, {92 percent|hus}, are heaps.

They buried {twenty-seven|du} neighbours in two days, out of {1,160|pu}. The imam, who is {81|-}, said one prayer for all.

Across the river they mourn {thirteen|db}. The rivalry of the two villages over the ford, {forty|-} years old, seems to be over; Kara-Oy's bread comes from Jangy-Bulak's ovens.

{Seventeen|sch} schools in the two districts are shut and {5,400|schk} children have no lessons. The education office hopes to open {six|-} of them in railway wagons by December; we shall see.

By Sunday the Geophysical Service had logged {140|af2|t=By Sunday|by=the Geophysical Service} aftershocks. Most are felt by dogs only. The one at noon on Thursday was felt by everybody: {5.2|afm}.

The pass was closed for {36|rd} hours. In those hours, {eleven|-} lorries with flour waited at the top, and a truck driver delivered a baby.

Our number {44|-} costs {25|-} som as always. Next week: lists of the lost cattle.

@doc d-sitrep | UN-style situation report | 2034-11-08
KYRGYZSTAN: Earthquake — Flash Update #4 (8 November 2034)

KEY FIGURES
{48|d4|t=8 November 2034|by=MChS} dead (MChS)
{312|i2|t=4 November|by=MChS} injured (MChS, 4 November)
{3,550|ht|t=8 November 2034|by=state commission} houses destroyed or damaged (state commission)
{8,900|~ev} people without a home

SITUATION
The state commission has inspected all {31|-} affected settlements. It classifies {1,240|hd|by=The state commission} houses as beyond repair and {2,310|hr|^} as repairable. Two of the injured have died in hospital since 4 November, when the toll stood at {46|d3|t=when the toll stood at}. {No one|ms3|v=0} is reported missing.

SHELTER
Of an estimated {1,500|tnn} winterised tents required, {950|tn} are in place; the gap is {550|tnd}. {640|st} stoves have been distributed. Night temperatures, {-14|tc|t=on 3 November} °C on 3 November, are forecast to reach {-22|tc2|t=by 12 November} °C by 12 November.

FUNDING
The Red Crescent's appeal for {CHF 5 million|al|by=The Red Crescent} is {24 per cent|als} funded ({CHF 1.2 million|alg}).

Next update on or around 12 November. Flash Update #3 gave {890|-} tents; the figure has been superseded.

@doc e-speech | press release, office of the prime minister | 2034-11-08
Prime minister: every destroyed house will be replaced by next autumn

The government today allotted {2.6 billion|bl} som for the reconstruction of the Naryn valley. "There are {1,240|hd|by=the commission} families whose house the commission has written off, and there will be {1,240|hn|by=Azamat Turdubekov} new houses," prime minister Azamat Turdubekov said at the cabinet meeting. Building is to begin on {1 April|-} and to end by {15 October|-}.

Payments to the bereaved have started. With the {48th|d4|v=48} death, confirmed this morning, the sum due for them comes to {48 million|cpt} som. The injured receive {100,000|ci} som each.

The prime minister thanked the {820|so} servicemen and rescuers of the first day, who "saved {33|rs|by=The prime minister} lives with shovels".

Press service: room 312, Tel. (312) 96-12-45.

@doc f-explain | explainer in a science newsletter | 2034-11-09
Why one earthquake has three sizes

Readers have asked which it was. On the night of 2 November, eight minutes after the ground shook in the Naryn valley, a computer in Potsdam wrote {6.6|mw0|t=eight minutes after the ground shook}. An hour and a half later a seismologist there made it {6.4|mw|t=An hour and a half later}. In Bishkek they never printed anything but {6.1|mg|by=In Bishkek}.

The last two differ because one is a moment magnitude and the other is taken from body waves. As for the depth, {11|dw} kilometres against {18|dg}, nobody really knows within {10|-}.

Does the gap matter? A step of {0.3|-} means nearly {three|-} times the energy. It does not matter to a mud-brick wall, and most of the {48|d4} who died lay behind one. In {1992|pt}, with {75|pd} dead, the walls were the same. The aftershock that frightened people most, at {5.2|afm}, released about a {60th|-} of the energy of the main one.

More like this: 7 myths about volcanoes · The 12-minute tsunami
