@story la-honda-landslide
@topic Landslide at La Honda, Huila, Colombia: from the first evening to the fourth day
@subject V = La Honda landslide | landslide | La Honda | the slide | mudslide | tragedy
@subject BU = Transmacizo bus | the bus | coach | Transmacizo
@subject H = El Tablón | the hamlet | village | hillside hamlet
@subject R = Neiva–Peñablanca road | the road | the highway
@subject N = UNGRD | disaster agency | the Unit
@subject G = Ximena Arboleda-Cuéllar | Arboleda | Huila's governor | the governor
@subject W = Consorcio Muros del Sur | Muros del Sur | the contractor | consortium
@subject I = Ideam | weather institute | the meteorologists
@subject E = the 2019 slide | 2019
@fact st = 05:40 | clock | V | time the hillside gave way | 2031-05-13 | constant
@fact call = 05:52 | clock | V | time of the first emergency call | 2031-05-13 | constant
@fact crew = 07:15 | clock | V | time the first rescuers arrived | 2031-05-13 | constant
@fact d1 = 11 | deaths | V | people killed | 2031-05-13 18:00 | cumulative
@fact d2 = 19 | deaths | V | people killed | 2031-05-14 10:00 | cumulative
@fact d3 = 27 | deaths | V | people killed | 2031-05-15 17:00 | cumulative
@fact d4 = 28 | deaths | V | people killed | 2031-05-16 morning | cumulative
@fact db2 = 10 | deaths | BU | people killed aboard | 2031-05-14 10:00 | cumulative
@fact db3 = 14 | deaths | BU | people killed aboard | 2031-05-15 17:00 | cumulative
@fact dh2 = 9 | deaths | H | people killed in their homes | 2031-05-14 10:00 | cumulative
@fact dh3 = 13 | deaths | H | people killed in their homes | 2031-05-15 17:00 | cumulative
@fact dk3 = 6 | deaths | V | minors killed | 2031-05-15 17:00 | cumulative
@fact m1 = 34 | missing | V | people unaccounted for | 2031-05-13 18:00 | snapshot
@fact m2 = 21 | missing | V | people unaccounted for | 2031-05-14 10:00 | snapshot
@fact m3 = 9 | missing | V | people unaccounted for | 2031-05-15 17:00 | snapshot
@fact mb3 = 3 | missing | BU | people unaccounted for from aboard | 2031-05-15 17:00 | snapshot
@fact i1 = 16 | injuries | V | people hurt | 2031-05-13 18:00 | cumulative
@fact i2 = 23 | injuries | V | people hurt | 2031-05-15 17:00 | cumulative
@fact ic = 5 | injuries | V | people in intensive care | 2031-05-15 17:00 | snapshot
@fact res1 = 17 | rescued | V | people pulled out alive | 2031-05-13 18:00 | cumulative
@fact res2 = 22 | rescued | V | people pulled out alive | 2031-05-14 10:00 | cumulative
@fact ab = 37 | other | BU | people aboard | 2031-05-13 | constant
@fact pax = 35 | other | BU | passengers aboard | 2031-05-13 | constant
@fact crw = 2 | other | BU | crew aboard | 2031-05-13 | constant
@fact cap = 42 | other | BU | seats | - | constant
@fact sv = 20 | rescued | BU | people aboard who survived | 2031-05-15 17:00 | cumulative
@fact hd = 26 | homes | H | homes destroyed | 2031-05-15 17:00 | cumulative
@fact hp = 41 | homes | H | homes damaged | 2031-05-15 17:00 | cumulative
@fact ef = 310 | evacuated | V | families moved out | 2031-05-15 17:00 | cumulative
@fact ep = 1150 | evacuated | V | people moved out | 2031-05-15 17:00 | cumulative
@fact sh = 420 | evacuated | V | people sleeping in the school shelter | 2031-05-15 night | snapshot
@fact rn = 212 | other | I | millimetres of rain in the two days before | 2031-05-13 | constant
@fact rm = 165 | other | I | millimetres of rain in an average May | - | constant
@fact al = 3 | other | I | alerts issued for the slope | 2031-05-12 | cumulative
@fact vol = 140000 | other | V | cubic metres of earth that came down | 2031-05-13 | constant
@fact len = 350 | distance | R | metres buried | 2031-05-13 | constant
@fact clo = 21 | duration | R | days until reopening | - | plan | projected
@fact km = 62 | distance | V | kilometres from Neiva | - | constant
@fact s1 = 180 | other | V | searchers at work | 2031-05-13 evening | snapshot
@fact s3 = 260 | other | V | searchers at work | 2031-05-15 17:00 | snapshot
@fact smore = 80 | other | V | searchers added since the first evening | 2031-05-15 17:00 | snapshot
@fact free = 5 | other | BU | seats left empty | 2031-05-13 | constant
@fact dog = 6 | other | V | search dogs at work | 2031-05-14 10:00 | snapshot
@fact mac = 9 | other | V | excavators at work | 2031-05-14 10:00 | snapshot
@fact aid = 4500000000 | budget | G | pesos promised for relief | 2031-05-14 | plan | pledged
@fact aidd = 1100000 | budget | G | dollars promised for relief | 2031-05-14 | plan | pledged
@fact wall = 2800000000 | budget | W | pesos that the retaining wall was to cost | 2028 | constant
@fact adv = 1120000000 | spending | W | pesos paid in advance for the retaining wall | 2029 | constant
@fact advs = 40 | other | W | share of the wall contract paid in advance | 2029 | constant
@fact fun = 5000000 | damages | N | pesos of funeral aid per victim | 2031-05-15 | plan | pledged
@fact e1 = 7 | deaths | E | people killed | 2019 | constant
@fact rate72 = 72 | duration | V | hours that people may survive under mud | - | constant | hypothetical
@rel sum d2 = db2 + dh2
@rel sum d3 = db3 + dh3
@rel diff smore = s3 - s1
@rel diff free = cap - ab
@rel sum ab = pax + crw
@rel sum ab = db3 + sv + mb3
@rel share advs = adv / wall
@trap d1 d2 :: the toll rose overnight
@trap d3 d4 :: another body on Friday
@trap d3 db3 :: all the dead and those of the bus
@trap m1 m2 :: fewer missing as bodies and survivors are found
@trap ab cap :: people aboard and seats
@trap ab pax :: with and without the crew
@trap st call :: the slide and the first call
@trap call crew :: the call and the arrival
@trap ef ep :: families and persons
@trap ep sh :: all evacuees and those in the school
@trap hd hp :: destroyed and damaged homes
@trap rn rm :: two days and an average month
@trap i1 i2 :: the first evening and the third day
@trap i2 ic :: all the hurt and the gravely hurt
@trap res1 sv :: all rescued by the first evening and the bus's survivors
@trap res2 i2 :: pulled out alive and hurt
@trap wall adv :: contract and advance
@trap aid wall :: relief promised and wall contracted
@trap s1 s3 :: searchers on two days
@trap e1 d3 :: the earlier slide and this one

@doc a-cordillera | wire agency | 2031-05-13
Landslide buries bus and homes in southern Colombia, {11|d1} dead

NEIVA, Colombia, May 13 (Cordillera) — A rain-soaked hillside collapsed on to a road and a hamlet in Colombia's Huila department before dawn on Tuesday, killing at least {11|>d1|t=as of 6 p.m.|by=the UNGRD} people and leaving {34|m1|^} missing as of 6 p.m., according to the UNGRD, the national disaster agency.

The slope above La Honda, {62|km} kilometres south of Neiva, gave way at {5:40 a.m.|st|t=on Tuesday}, the agency said. It swept up a Transmacizo bus on the night run to Peñablanca and then went through El Tablón, a hamlet of coffee growers. The first call reached the fire service at {5:52|call}; it was {7:15|crew} before a crew could get there on foot.

{Seventeen|res1|t=by nightfall} people had been dug out alive by nightfall, and {16|i1} were being treated for fractures and hypothermia in Peñablanca and Neiva.

"We heard the mountain roar and then we heard nothing," said Eudoro Chindoy, 58, who lost {two|-} nephews.

The bus carried {35|pax} passengers, a driver and a relief driver, its operator said. About {350|~len} metres of road are under mud, and the transport ministry did not expect it to reopen for {three weeks|clo|v=21|m=projected|by=the transport ministry}.

{Some 180|~s1|t=by nightfall|v=180} soldiers, firefighters and volunteers were searching. The weather institute, Ideam, measured {212|rn|by=Ideam} mm of rain there in the two days to Tuesday; a whole normal May brings {165|rm|^}. A slide on the same bend killed {seven|e1|t=in 2019} people in 2019.

(Reporting by Marisol Tunubalá and Pieter Haandrikman)

@doc b-ungrd | agency bulletin | 2031-05-14
UNGRD Bulletin No. 2 – La Honda mass movement, Peñablanca (Huila)

Cut-off: Wednesday 14 May, 10:00. Replaces Bulletin No. 1. Next cut-off: 17:00.

PERSONS
– Deceased: {19|d2|t=Wednesday 14 May, 10:00}. Of these, {10|db2|^} were recovered from the Transmacizo bus and {9|dh2|^} from dwellings in El Tablón.
– Not located: {21|m2|^} (yesterday at 18:00: {34|m1|t=yesterday at 18:00}). The reduction is due in part to {four|-} persons reported by relatives who had not boarded.
– Rescued with life: {22|res2|t=Wednesday 14 May, 10:00}.
– Manifest of the vehicle: {37|ab} persons including {two|crw} drivers; vehicle approved for {42|cap}.

CHRONOLOGY OF 13 MAY
{05:40|st|t=13 MAY} detachment of approx. {140,000 m³|~vol|v=140000}. {05:52|call} first call to line 119. {07:15|crew} arrival of Peñablanca volunteer firefighters.

RESOURCES
{Nine|mac} excavators, {six|dog} canine teams, {one|-} helicopter grounded by cloud. Work stops if the slope sensors exceed {4 cm|-} per hour.

ASSISTANCE
The governor of Huila, Dr Ximena Arboleda-Cuéllar, announced {COP 4,500 million|aid|m=pledged|by=The governor of Huila|v=4500000000} for immediate relief. Donations of clothing are NOT required.

The Unit recalls that survival beneath mud beyond {72|rate72} hours is exceptional but has been recorded.

Citizen line 01 8000 113 200 · Resolution 0418 of 2030 · bulletin valid until replaced

@doc c-daily-beacon | tabloid | 2031-05-15
'MUM, THE MOUNTAIN IS COMING'
Brit backpacker's text from the coach swallowed by a killer mudslide

By Jodie Akhtar-Lyle  j.akhtarlyle@beacon.example

A GAP-YEAR student told last night how she sent her mum a goodbye text as a wall of mud thundered towards her coach in Colombia.

Tamsin Okoro-Wells, 19, from Stroud, was one of {42|!ab} people on board the packed Transmacizo coach when the hillside came down at {5.40am|st|t=on Tuesday} on Tuesday. {Ten|db2|t=yesterday morning} of them were known dead by yesterday morning, out of a total of {19|d2|^}.

"I typed it with my thumb because my other arm was stuck," she said from her bed in Neiva. "I thought that's it."

She lay in the dark until firemen reached the scene at {7.15|crew}, and it took them {two|-} more hours to cut her free. She was among {22|res2|t=yesterday morning} souls plucked alive from the slime. By the first evening {60|!i1|t=By the first evening} people had been hurt, local doctors said, many of them kids.

Horrified rescuers were still hunting {21|m2|t=yesterday morning} people. They have just {six|dog} sniffer dogs between them.

It is the second time that death has visited the cursed bend. In 2019 a slide there claimed {seven|e1|t=In 2019} lives, and locals say a wall they were promised never came.

More than {eight inches|>rn|v=203} of rain fell in {two|-} days.

● Were YOU on the coach? Call 0800 555 0199
● PLUS: Win 1 of 50 family breaks, p27

@doc d-la-brujula | national daily, English edition | 2031-05-15
La Honda: three days of digging, and a wall that was paid for and never built

By Hernando Quiñones Yatacué, special correspondent, El Tablón

At five on Thursday afternoon the whistles stopped, the excavators idled, and everyone listened. Nothing. The count then was {27|d3|t=At five on Thursday afternoon} dead: {14|db3|^} who were travelling in the bus and {13|dh3|^} who were asleep in the hamlet. {Six|dk3|^} of them had not turned 18. {Nine|m3|^} were still being looked for, among them {three|mb3|^} from the vehicle, whose {20|sv|^} survivors include its relief driver, Wilmar Cuchillo.

For most of those three days the question has been what everyone knew. Ideam had put out {three|al|by=Ideam} alerts for the slope by Monday night. The town hall says it read them. No siren sounded, and at {5:40|st} that morning the mountain fell on people in their beds.

In 2028 the department signed with Consorcio Muros del Sur for a retaining wall at {2,800 million pesos|wall|t=In 2028|v=2800000000}. An advance of {1,120 million|adv|v=1120000000}, or {40 per cent|advs}, was handed over the following year. What stands at kilometre 71 is a sign. The consortium's lawyer, Leocadia Brand, told this newspaper that the money went on "studies".

Governor Arboleda, who took office last year, has offered {4,500 million|aid|m=pledged|by=Governor Arboleda|v=4500000000} for the emergency. The Unit will add {five million|fun|m=pledged|by=The Unit} for each burial.

Meanwhile {1,150|!ef|t=Thursday afternoon} families have had to leave their farms along the ravine. The school in Peñablanca will sleep {420|sh|t=tonight} people tonight. In the hamlet {26|hd} houses are gone and {41|hp} will need work.

About {260|~s3|t=on Thursday afternoon} people are digging now, {80|smore|t=now} more than on the first evening. Of the {23|i2} injured, {five|ic} are in intensive care.

READ ALSO: Coffee at 2,150,000 pesos the load · Nairo's heirs: 3 Colombians in the top 10

@doc e-andes-explained | explainer newsletter, Q&A | 2031-05-16
What happened at La Honda? Your questions, answered

Friday, 9 a.m. Bogotá time. By Saskia Urrutia-Bloem

**How many people died?**
{Twenty-eight|d4|t=as of this morning}, as of this morning. One more body, a woman from the hamlet, was found overnight; the evening tally had been {27|d3|t=the evening tally}, with {14|db3|^} of those from the bus.

**And the missing?**
Last night's count, at 5 p.m., was {21|!m3|t=at 5 p.m.}. With the usual {72-hour|rate72|v=72} window closed at dawn today, hope is thin.

**How many were on the bus?**
{Thirty-seven|ab}: {35|pax} paying passengers plus {two|crw} staff. It could have taken {five|free} more. {Twenty|sv} lived.

**When exactly did it happen?**
{Twenty to six|st} ({5:40|st}) on Tuesday morning. You may have seen {5:52|call}, which is when somebody first got through to the emergency line.

**How big was it?**
Geologists speak of {140,000|vol|by=Geologists} cubic metres, enough to bury a football pitch under some {20|-} metres. It took out {a third of a kilometre|~len|v=333} of highway.

**Has everyone been moved?**
{1,150|ep} people, or {310|ef} families. Fewer than {half|-} of those, {420|sh|t=last night}, spent last night on a school floor; the rest are with relatives.

**Who is paying?**
The governor has promised about {$1.1 million|~aidd|m=pledged|by=The governor}. Compare the wall that was ordered three years ago and never appeared: {280 million pesos|!wall|t=three years ago}, of which {40%|advs} went out of the door up front.

**Could it happen again?**
If it rains another {100 mm|-} before Sunday, says Ideam, probably. Its {three|al} warnings in the days before were for this very slope.

*Forwarded this? Join 18,300 readers. Issue 212.*
