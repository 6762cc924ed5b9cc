@story k2-karasor-mine
@topic Methane blast at the Karasor-2 coal mine, Kazakhstan: the first morning to the second noon
@subject M = Karasor-2 mine | Karasor-2 | the mine | the pit | Karasor
@subject B = Karasor-2 blast | the blast | the explosion | the accident
@subject C = Saryarka Komir | the company | the owner | the operator
@subject R = Karaganda mine rescue service | rescuers | mine rescue | the rescue service
@subject T = Tentek mine accident | Tentek | the Tentek disaster
@subject S = Bolat Iskhakov | Iskhakov | the shift foreman
@subject D = Dauren Seitkali | Seitkali | the youngest of the dead
@fact u = 187 | other | M | people underground when the gas went off | 2009-03-14 03:52 | constant
@fact cl = 03:52 | clock | B | time of the explosion | 2009-03-14 | constant
@fact o1 = 151 | rescued | M | people brought up alive | 2009-03-14 9 a.m. | cumulative
@fact d1 = 9 | deaths | B | people killed | 2009-03-14 9 a.m. | cumulative
@fact m1 = 27 | missing | B | people unaccounted for | 2009-03-14 9 a.m. | snapshot
@fact d2 = 21 | deaths | B | people killed | 2009-03-14 evening | cumulative
@fact m2 = 15 | missing | B | people unaccounted for | 2009-03-14 evening | snapshot
@fact d3 = 31 | deaths | B | people killed | 2009-03-15 noon | cumulative
@fact m3 = 4 | missing | B | people unaccounted for | 2009-03-15 noon | snapshot
@fact o3 = 152 | rescued | M | people brought up alive | 2009-03-15 noon | cumulative
@fact h = 24 | injuries | B | people treated in hospital | 2009-03-14 evening | snapshot
@fact hb = 7 | injuries | B | hospital patients with grave burns | 2009-03-14 evening | snapshot
@fact dep = 640 | distance | M | depth of the longwall, in metres | - | constant
@fact r1 = 96 | other | R | rescuers at work | 2009-03-14 | snapshot
@fact r2 = 140 | other | R | rescuers at work | 2009-03-15 | snapshot
@fact j = 1420 | jobs | M | people employed | - | constant
@fact pay = 12000000 | damages | C | tenge to each bereaved family | 2009-03-14 | plan | pledged
@fact t4 = 23 | deaths | T | people killed | 2004 | constant
@fact aS = 46 | age | S | age | 2009 | constant
@fact aD = 19 | age | D | age | 2009 | constant
@fact gas = 2 | other | M | percent of methane at which the sensors cut the power | - | constant | threshold
@fact bur = 31 | duration | S | hours spent behind the fall before he was found | 2009-03-15 | constant
@rel sum u = o1 + d1 + m1
@rel sum u = o3 + d3 + m3
@trap d1 d2 :: the toll rose through the day
@trap h d2 :: in hospital, and dead
@trap d2 t4 :: the accident of 2004
@trap r1 r2 :: more rescuers on the second day
@trap bur d3 :: hours, and dead

@doc a-agency | state news agency | 2009-03-14
Methane explosion at coal mine near Karaganda

ASTANA. March 14 (KazNovosti) - A methane explosion tore through a longwall face of the Karasor-2 mine at {03:52|cl} on Saturday, the emergencies ministry reports. {187|u|by=the emergencies ministry} people were underground.

As of 9 a.m. {151|o1|t=As of 9 a.m.} of them had been raised to the surface. The bodies of {nine|d1|^} miners had been found; the whereabouts of {27|m1|^} remained unknown.

The face lies at a depth of {640|dep} metres. {Ninety-six|r1|t=Saturday|by=the ministry} members of the mine rescue service are working in {two|-} shifts, the ministry said. The pit employs {1,420|j} people and belongs to Saryarka Komir.

Sensors at Karasor-2 are set to cut the electricity as soon as the methane in the air reaches {2 percent|gas}. Whether they did so will be examined by a government commission.

The region's worst accident of recent years, at Tentek in 2004, killed {23|t4|t=in 2004} people.

@doc b-steppe | Almaty daily | 2009-03-15
Grief in Karasor as bodies come up

By Aigerim Dzhumabekova, in Karasor

All Saturday the women stood at the gate of the pit and listened to a list being read. By the evening it had {21|d2|t=By the evening} names on it. Another {15|m2|^} men had neither come up nor been found, the deputy akim of the region, Yerlan Botabayev, told them through a loudhailer.

In the city's burns unit and {two|-} other wards lay {two dozen|h|^} of those who had got out. {Seven|hb} of these had burns over more than {half|-} of the skin, a doctor said.

The cage had carried {151|o1|t=breakfast time} colleagues to safety by breakfast time. Since then it has carried only the rescuers down - {96|r1} of them, working in relays - and the dead up.

Saryarka Komir promised every bereaved family {12 million|pay|by=Saryarka Komir} tenge, equal to ten years of a miner's wages. "In 2004, after Tentek, they also promised," said Raikhan Seitkali. Her son Dauren, {19|aD}, had been at the pit for five weeks. His was the third name.

The clocks in the lamp room stopped at {eight minutes to four|cl}.

READ ALSO: Tenge falls to 151.3 to the dollar - 40 years of the Karaganda circus

@doc c-tabloid | Moscow tabloid, website | 2009-03-14
{24|!d2} MINERS DEAD IN KAZAKH HELL PIT

Updated 21:40 MSK | 318 comments

{Twenty-four|!d2|t=on Saturday night} miners were dead on Saturday night and {15|m2|^} missing after gas blew up deep under the Kazakh steppe.

Shift foreman Bolat Iskhakov, {46|aS}, is among those still being looked for. His wife says that he called the surface two minutes before the blast to complain of the ventilation.

"There were {212|!u} men below, I know because I gave out the lamps," lamp-room attendant Zoya P. told our reporter. "The fire came at {half past five|!cl}, just as I was making tea."

Her pit has {1,420|j} workers and a bad name. Five years ago, in the neighbouring Tentek mine, gas killed {23|t4}.

The bosses have offered the widows {12 million|pay} tenge each. That would buy a two-room flat in Karaganda - without renovation.

@doc d-union | miners' union bulletin | 2009-03-15
Karasor-2: what we know at noon, Sunday

Comrades,

the figures that mine rescue gave our representatives at noon today: {31|d3|t=at noon today|by=mine rescue} dead. {Four|m3|^} not found. {152|o3|^} alive. Together that is the {187|u} who had taken their lamps on Friday night, so nobody has been forgotten, whatever is written on the internet.

The {one|-} who makes the difference to yesterday's {151|o1|t=yesterday} is Bolat Iskhakov. The foreman had sat for {31|bur} hours behind a fall, with a broken arm and a litre of water. He is {46|aS} years old and asked for a cigarette.

{140|r2|t=today} rescuers are on the job today. We thank them, and the lads from Tentek who came unasked.

We don't thank the company. The sensors should have cut the power at {2%|gas}. {Three|-} men have told us, independently, that a sensor in the ventilation drift had been wrapped in a plastic bag since Wednesday. And {12 million|pay|by=the company} tenge for a life has been "promised" by the company, in a press release, without a signature.

The youngest of the dead was {19|aD}.

Strike committee: tel. 8 7212 41-90-66

@doc e-wire | international wire | 2009-03-15
Foreman found alive as Kazakh mine toll reaches {31|d3}

KARAGANDA, Kazakhstan, March 15 (Transwire) - Rescuers on Sunday pulled a shift foreman alive from a collapsed gallery, {640|dep} metres below ground, more than a day after a gas explosion that has killed {31|d3|t=Sunday} of his colleagues.

{Six|!m3|t=by midday|by=the emergencies ministry} miners were still missing by midday, the emergencies ministry said, putting the number of survivors at {152|o3|^}.

Bolat Iskhakov, {64|!aS}, spent {31|bur} hours in the dark. "He walked to the ambulance," said Nurlan Abdikarim, who heads the local rescue service and had {140|r2|^} people searching.

{Two dozen|h|t=on Saturday evening} people were being treated on Saturday evening, {seven|hb|^} of them with severe burns.

The operator, Saryarka Komir, said it would pay the families {12 million|pay|by=Saryarka Komir} tenge ({$80,000|-}) each. A mine in the same coalfield lost {23|t4|t=in 2004} men in 2004.
