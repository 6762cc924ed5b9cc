@story yd-beklemeto-funicular
@topic Derailed cable railway at a Bulgarian resort: cabin, cable, injured, inspections, rival counts
@subject C = Beklemeto funicular accident | the accident | the crash
@subject F = Beklemeto funicular | the funicular | the cable railway
@subject O = Trojan Lifts | the operator | the lift company
@subject R = State Technical Supervision | technical supervision | the inspectorate
@subject H = Pleven university hospital | Pleven | the hospital in Pleven
@subject L = Troyan municipal hospital | Troyan hospital
@subject M = Mayor Donka Hristeva | Hristeva | the mayor
@subject P = prosecutor's office in Lovech | prosecutors | the prosecutor's office
@subject G = mountain rescue service | mountain rescuers
@subject T = Minister of transport Krum Bozhilov | Bozhilov | the transport minister
@subject U = University of Civil Engineering experts | the experts
@fact tm = 15:48 | clock | C | time of the accident | 2031-02-08 | constant
@fact ab = 38 | ridership | F | people in the lower cabin | 2031-02-08 | constant
@fact abu = 21 | ridership | F | people in the upper cabin | 2031-02-08 | constant
@fact tot = 59 | ridership | F | people in both cabins | 2031-02-08 | constant
@fact cap = 42 | other | F | people that a cabin may carry | - | constant | threshold
@fact d1 = 7 | deaths | C | people killed | 2031-02-08 evening | cumulative
@fact d2 = 12 | deaths | C | people killed | 2031-02-09 | cumulative
@fact d3 = 14 | deaths | C | people killed | 2031-02-16 | constant
@fact df = 6 | deaths | C | foreigners killed | 2031-02-16 | constant
@fact dn = 4 | other | C | countries of the foreigners killed | 2031-02-16 | constant
@fact i1 = 25 | injuries | C | people injured | 2031-02-08 evening | cumulative
@fact i2 = 31 | injuries | C | people injured | 2031-02-09 | cumulative
@fact ihp = 17 | injuries | H | people brought to the hospital | 2031-02-09 | cumulative
@fact ihl = 14 | injuries | L | people brought to the hospital | 2031-02-09 | cumulative
@fact ic = 5 | injuries | H | people in intensive care | 2031-02-09 | snapshot
@fact unh = 14 | other | C | people who were unhurt | 2031-02-16 | constant
@fact sp = 61 | speed | F | km/h at impact | 2031-02-08 | constant
@fact spn = 14 | speed | F | km/h in normal running | - | constant
@fact dr = 410 | distance | F | metres that the cabin ran down | 2031-02-08 | constant
@fact len = 1260 | distance | F | metres of length | - | constant
@fact gr = 34 | other | F | gradient in percent at the steepest place | - | constant
@fact cb = 38 | other | F | millimetres of cable diameter | - | constant
@fact cba = 212 | duration | F | days since the cable was fitted | 2031-02-08 | constant
@fact cbl = 480 | duration | F | days of service life of a cable | - | constant | threshold
@fact cbr = 268 | duration | F | days left to the cable | 2031-02-08 | constant
@fact br = 2 | other | F | brakes on a cabin | - | constant
@fact brw = 1 | other | F | brakes that gripped | 2031-02-08 | constant
@fact yr = 1968 | date | F | year of opening | - | constant
@fact ren = 2019 | date | F | year of the last renovation | - | constant
@fact insp = 9 | duration | R | hours between the daily check and the accident | 2031-02-08 | constant
@fact inn = 6 | other | R | inspectors for ropeways | 2031 | constant
@fact rop = 78 | other | R | ropeways in the country | 2031 | constant
@fact rpi = 13 | rate | R | ropeways for each inspector | 2031 | constant
@fact stp = 19 | other | R | ropeways stopped after the accident | 2031-02-12 | constant
@fact bk = 11 | other | R | stopped ropeways running again | 2031-02-28 | cumulative
@fact res = 64 | officers | G | rescuers | 2031-02-08 | constant
@fact hr = 3 | duration | G | hours until the last person was freed | 2031-02-08 | constant
@fact tp = -7 | temperature | - | temperature in Celsius | 2031-02-08 | snapshot
@fact rid = 214000 | ridership | O | trips a season | 2030 | constant
@fact tk = 18 | price | O | leva for a ticket | 2031 | constant
@fact rev = 3852000 | revenue | O | leva of ticket revenue a season | 2030 | constant
@fact mnt = 96000 | spending | O | leva a year for maintenance | 2030 | constant
@fact mns = 2.5 | other | O | maintenance as a share of ticket revenue | 2030 | constant
@fact ins = 2000000 | damages | O | leva of insurance cover | 2031 | constant
@fact cmp = 20000 | damages | M | leva for each bereaved family | 2031-02-10 | plan | pledged
@fact cmt = 280000 | damages | M | leva for bereaved families in all | 2031-02-16 | plan | pledged
@fact arr = 3 | arrests | P | people charged | 2031-03-04 | cumulative
@fact pri = 15 | sentence | P | years of prison possible | 2031-03-04 | constant | hypothetical
@fact mou = 2 | duration | T | days of mourning | 2031-02-09 | plan
@fact rpt = 45 | duration | U | days until the experts' first report | 2031-02-10 | plan
@fact pr = 5000 | crowd | - | demonstrators | 2031-02-15 | constant
@rel sum tot = ab + abu
@rel sum i2 = ihp + ihl
@rel sum tot = d3 + i2 + unh
@rel diff cbr = cbl - cba
@rel product rop = inn * rpi
@rel product rev = rid * tk
@rel share mns = mnt / rev
@rel product cmt = d3 * cmp
@trap ab cb :: 38 passengers and 38 millimetres
@trap ab tot :: one cabin and both
@trap d1 d2 :: by evening and next day
@trap d3 ihl :: fourteen dead and fourteen in Troyan
@trap d3 spn :: fourteen dead and fourteen km/h
@trap i1 i2 :: injured by evening and next day
@trap sp spn :: speed of the crash and of every day
@trap cba cbl :: age and life of the cable
@trap br brw :: brakes and brakes that gripped
@trap stp bk :: stopped and running again
@trap rev mnt :: taken and spent
@trap dr len :: run and whole length

@doc a-flash | wire agency | 2031-02-08
{Seven|d1} die as Bulgarian ski resort funicular runs away

SOFIA, Feb 8 (Balkan Wire) - A cabin of the cable railway at the Bulgarian ski resort of Beklemeto ran backwards down the mountain on Saturday and smashed into the lower station, killing {seven|d1|t=by nightfall|by=mountain rescuers} people by nightfall, mountain rescuers said. {Twenty-five|i1|^} were hurt.

The accident happened at {3:48 p.m.|tm}. There were {38|ab|by=operator Trojan Lifts} people in the lower cabin, operator Trojan Lifts said, {four|-} fewer than allowed.

It took {64|res} rescuers {three|hr} hours to free the last of them at {seven|tp|v=-7} degrees below zero.

The funicular, {1,260|len} metres long, was opened in {1968|yr} and renovated in {2019|ren}. The government declared {two|mou} days of mourning.

@doc b-daily | Sofia daily, English page | 2031-02-10
{Nine|insp} hours after a tick in a box

Desislava Arnaudova

At a quarter to seven on Saturday a mechanic walked round the winding room at Beklemeto and ticked "cable: visual, in order". {Nine|insp} hours later the cable, {38|cb} millimetres thick, slipped out of its socket.

It was {212|cba} days old. A cable may serve for {480|cbl}. It had, on paper, {268|cbr} to go.

Of the cabin's {two|br} brakes {one|brw} gripped. Where the slope is at its steepest, {34|gr} percent, that isn't enough. The cabin went {410|dr} metres.

{Twelve|d2|t=by yesterday evening} people were dead by yesterday evening. {Thirty-one|i2|^} were in hospital: {17|ihp} in Pleven, {14|ihl} in Troyan; {five|ic|^} are in intensive care.

Supervision means, in Bulgaria, {six|inn} inspectors for {78|rop} ropeways: {13|rpi} each, says technical supervision. Bozhilov, the transport minister, found this "normal for Europe".

Hristeva, the mayor, who had opened the renovated line with a loaf and salt, promised {20,000|cmp} leva to each family.

ALSO: Levski {0|-}:{0|-} Botev. Snow: Bansko {95|-} cm

@doc c-experts | university experts' interim note | 2031-03-26
Interim note, funicular Beklemeto, day {44|-} of {45|rpt}

1. The cable parted from the socket at the lower cabin. The metal of the socket shows old cracks.

2. Speed at impact, from deformation and video: {61|sp} km/h. Normal speed: {14|spn} km/h.

3. Braking: {one|brw} of {two|br} track brakes engaged. Both together would in our estimate have held {26|-} persons.

4. Load: {38|ab} persons (permissible {42|cap}). The upper cabin, with {21|abu}, stopped against its buffer; nobody in it was seriously hurt.

5. Casualties, as supplied by prosecutors: {14|d3} dead and {31|i2} injured among {59|tot} persons; {14|unh} unhurt.

We have not examined whether the daily check could have found the defect. It could not see the socket.

@doc d-tv | TV script | 2031-02-16
NOVA EVRAZIA NEWS 19:00

ANCHOR: It is {fourteen|d3|t=this evening} this evening. An Italian student died in Pleven. {Eight|!df|by=the foreign ministry} of the victims were foreigners, the foreign ministry told us, from {four|dn} countries.

REPORTER, Lovech: {Five thousand|pr} people stood in front of the court yesterday. They held up bits of cable.

SOT, woman: "My son was in the upper one. He walked out. Ask me whether I sleep."

REPORTER: The cabin hit the station at {eighty|!sp|by=an engineer of the operator} kilometres an hour, an engineer of the operator told us, not on camera.

ANCHOR: {Nineteen|stp} ropeways have been stopped since. The ski schools want them back.

WEATHER.

@doc e-weekly | business weekly | 2031-03-06
A cable costs less than a gondola's paint

Trojan Lifts carries {214,000|rid} passengers a season at {18|tk} leva. That's {3.85 million|rev} leva. It spends, its accounts say, {96,000|mnt|by=its accounts} a year on maintaining the funicular, {two and a half percent|mns}.

Insurance cover: {two million|ins} leva. The mayor's {280,000|cmt} for {14|d3} families was the first money to arrive.

Prosecutors charged {three|arr|t=on Tuesday|by=Prosecutors} people on Tuesday; they face up to {15|pri} years. {Six|df} of the dead were foreigners, which is why there'll be a trial.

Of {19|stp} stopped ropeways {11|bk} run again. All {24|!i2|by=the company} of the injured have put in claims, the company writes.
