@story fr19-nepal-cablecar
@topic Cable car stalled above the Devithan gorge in Nepal: Saturday afternoon to Monday
@subject L = Devithan cable car | Devithan ropeway | cable car | ropeway | the line
@subject O = Himchuli Ropeways | Himchuli | the company | the operator
@subject A = Nepali Army | the army | soldiers
@subject F = Armed Police Force | APF | armed police
@subject H = Khairibot Hospital | the hospital | district hospital
@subject G = Home Ministry | the ministry | the government
@subject C = inquiry committee | the committee | the panel
@fact n = 147 | other | L | people aboard | 2031-11-08 14:40 | snapshot
@fact nm = 41 | other | L | people aboard | 2031-03 | snapshot
@fact stop = 14:40 | clock | L | time at which the cabins stopped | 2031-11-08 | snapshot
@fact r7 = 58 | rescued | L | people brought down alive | 2031-11-08 19:00 | cumulative
@fact r0 = 103 | rescued | L | people brought down alive | 2031-11-08 midnight | cumulative
@fact rf = 146 | rescued | L | people brought down alive | final | cumulative
@fact w7 = 89 | other | L | people still in the cabins | 2031-11-08 19:00 | snapshot
@fact w0 = 43 | other | L | people still in the cabins | 2031-11-08 midnight | snapshot
@fact d0 = 0 | deaths | L | people who died | 2031-11-08 19:00 | cumulative
@fact d3 = 3 | deaths | L | people who died | 2031-11-09 noon | cumulative | denied
@fact d1 = 1 | deaths | L | people who died | 2031-11-08 night | cumulative
@fact d2 = 2 | deaths | L | people who died | 2031-11-09 evening | cumulative
@fact h1 = 9 | injuries | L | people taken to hospital | 2031-11-08 21:00 | cumulative
@fact h2 = 21 | injuries | L | people taken to hospital | 2031-11-09 noon | cumulative
@fact xd = 1 | deaths | H | patients who died in hospital | 2031-11-10 | cumulative
@fact xh = 12 | other | H | patients sent home | 2031-11-10 | cumulative
@fact xs = 8 | injuries | H | patients still in hospital | 2031-11-10 | snapshot
@fact hel = 37 | rescued | A | people winched up by helicopter | final | cumulative
@fact rope = 109 | rescued | F | people lowered by rope | final | cumulative
@fact for = 23 | other | L | foreign nationals aboard | 2031-11-08 14:40 | snapshot
@fact ind = 16 | other | L | Indian nationals aboard | 2031-11-08 14:40 | snapshot
@fact chi = 4 | other | L | Chinese nationals aboard | 2031-11-08 14:40 | snapshot
@fact dut = 3 | other | L | Dutch nationals aboard | 2031-11-08 14:40 | snapshot
@fact resc = 210 | officers | - | rescuers at the site | 2031-11-08 night | snapshot
@fact ra = 85 | officers | A | rescuers at the site | 2031-11-08 night | snapshot
@fact rp = 125 | officers | F | rescuers at the site | 2031-11-08 night | snapshot
@fact cab = 31 | other | L | cabins | - | constant
@fact occ = 24 | other | L | cabins with people in them | 2031-11-08 14:40 | snapshot
@fact seat = 8 | other | L | seats in a cabin | - | constant
@fact jai = 9 | other | L | people in one family's cabin | 2031-11-08 14:40 | snapshot
@fact len = 2.8 | distance | L | kilometres of cable | - | constant
@fact lenm = 2800 | distance | L | metres of cable | - | constant
@fact hgt = 96 | distance | L | metres above the ground at the highest point | - | constant
@fact cost = 1850000000 | budget | L | cost of construction | 2027 | constant
@fact wind = 71 | speed | L | wind speed in kilometres an hour | 2031-11-08 14:40 | snapshot
@fact lim = 60 | speed | L | wind speed at which it must stop | - | constant | threshold
@fact tix = 1930 | ridership | L | riders on one day | 2031-11-08 14:40 | cumulative
@fact rec = 4260 | ridership | L | riders on one day | 2030-10 | constant
@fact comp = 1000000 | damages | O | money for each bereaved family | 2031-11-09 | plan | pledged
@fact gov = 500000 | damages | G | money for each bereaved family | 2031-11-10 | plan | pledged
@fact sus = 45 | duration | L | days of closure | 2031-11-10 | plan | projected
@fact rep = 15 | duration | C | days until the report | 2031-11-10 | plan | pledged
@fact mem = 5 | other | C | members | 2031-11-10 | constant
@fact fare = 700 | price | L | return fare for citizens | - | constant
@fact fare2 = 1500 | price | L | return fare for foreigners | - | constant
@fact staff = 92 | jobs | O | people who work for it | - | constant
@rel sum n = r7 + w7
@rel sum n = r0 + d1 + w0
@rel sum n = rf + d1
@rel sum rf = hel + rope
@rel sum for = ind + chi + dut
@rel sum resc = ra + rp
@rel sum h2 = xd + xh + xs
@trap r7 r0 :: later the same evening
@trap n nm :: another breakdown, in March
@trap n w7 :: all who were aboard, and those still waiting
@trap h2 xs :: taken to hospital, and still there on Monday
@trap comp gov :: the company's money and the government's
@trap wind lim :: the gust and the limit
@trap tix rec :: Saturday and the record day
@trap cab occ :: all cabins and those with people in them
@trap fare fare2 :: citizens and foreigners
@trap seat jai :: seats in a cabin and the people said to be in one
@trap d3 d1 :: a denied toll
@trap d1 xd :: one died on the line, another in hospital

@doc a-wire | wire agency | 2031-11-08
Rescuers race darkness to empty stalled Nepal cable car

KHAIRIBOT, Nepal, Nov 8 (Meridian Wire) - Rescuers with ropes and headlamps had brought {58|r7|t=by 7 p.m.|by=an army spokesman} people down from a stalled cable car in central Nepal by 7 p.m. on Saturday, leaving {89|w7|^} more hanging above a river gorge in falling temperatures, an army spokesman said.

Local officials had earlier put the number aboard at {147|n|by=Local officials}. The cabins jerked to a halt at {2:40 p.m.|stop} local time, minutes after the wind picked up along the ridge, and {no|d0|t=at the time of writing|v=0} deaths had been reported at the time of writing.

"We are going cabin by cabin. It is slow and there is no other way," Colonel Nabin Thakuri told reporters at the lower station, {96|hgt|s=the highest cabin} metres below the highest cabin.

The Devithan ropeway, {2.8|len} km long, links the bazaar town of Khairibot with a hilltop temple popular with pilgrims. It has {31|cab} cabins, {24|occ|by=Thakuri} of which had passengers in them, Thakuri said. Each is licensed to carry {eight|seat}.

Helicopters were of no use because of the gusts and would not be tried before first light, he added. The army has {85|ra} men on the slope and the Armed Police Force, which runs a mountain rescue school nearby, {125|rp}.

{Nine|h1|by=a doctor at the district hospital} people, most of them suffering from cold, had been admitted, a doctor at the district hospital said by telephone.

In March a power cut on the same line left {41|nm|t=In March} people in mid-air for three hours. All were unhurt.

(Reporting by Sushmita Raut in Khairibot; editing by P. Okonedo; +977 1 555 0142)

@doc b-live | local news portal, live ticker | 2031-11-09
LIVE | Devithan ropeway: all cabins empty, one passenger dead

Gandaki Aaja newsroom · refreshed every 60 seconds · {1,204|-} comments

SUN 08:25 — That's it from the lower station. Our photographers Bimala and Tek are coming down. Seventeen hours, people. Go home and sleep.

SUN 08:05 — The DSP reads the final list aloud and the crowd claps: {146|rf|by=The DSP} alive. {One|d1|^} not. Names are with the families first.

SUN 07:52 — Last person off! A boy in a red cap, grinning. The Mi-17 has plucked {27|!hel|t=since first light} of them off the upper pylons since first light.

SUN 06:10 — Rotor noise. Finally.

SUN 00:15 — Midnight count from the APF tent: {103|r0|t=Midnight|by=the APF tent} on the ground, {43|w0|^} to go. Somebody has sent up blankets and boiled eggs on a pulley line. {Three|-} cheers for whoever that was.

SAT 22:40 — We had hoped not to write this. A woman in cabin {17|-} has been found without a pulse. She is the {first|-} fatality.

SAT 21:20 — Ambulance gate tally, by our own reporter's count: {9|h1|by=our own reporter's count}.

SAT 20:30 — Among those safely down: {four|chi} students from Chengdu, a dentist from Pokhara, a goat (yes, for the temple).

SAT 19:10 — {58|r7|by=the Colonel} so far, says the Colonel.

SAT 17:35 — How many up there? Ticket office: {1,930|tix|by=Ticket office} sold today before the trouble, nearly all of them already back. Manifest says {147|n|by=Manifest} had not come off. The busiest day ever, last October's Dashain Saturday, had {4,260|rec|t=last October's Dashain Saturday}.

SAT 15:20 — Readers messaging that the cabins have not moved since {twenty to three|stop|v=14:40|by=Readers}. Himchuli says "short technical pause".

ALSO READ: {7|-} dead as jeep falls {200|-} m in Myagdi · Gold up {Rs 1,100|-} a tola

@doc c-broadsheet | national daily, English | 2031-11-10
Panel named as Devithan toll climbs

By Roshan Kunwar & Phulmaya Tamang
Kathmandu, Nov 10

A 71-year-old retired schoolteacher from Chitwan who had spent fourteen hours in an unheated gondola died of hypothermia on Sunday evening, taking to {two|d2|t=Sunday evening} the number of lives lost in the country's worst ropeway accident.

The other victim, Kamala Subedi, 58, suffered a cardiac arrest on Saturday night before anyone could reach her.

Of the {21|h2|t=by noon on Sunday} brought to Khairibot Hospital by noon on Sunday, {one|xd|by=medical superintendent Dr Anwesha Lepcha} — the teacher — did not recover, {a dozen|xh|by=medical superintendent Dr Anwesha Lepcha|t=this morning} had left by this morning and {eight|xs|^} were still being treated, said medical superintendent Dr Anwesha Lepcha. None of the latter is critical.

The Home Ministry on Monday formed a {five|mem}-member committee under a former secretary, Lokraj Bhusal, and gave it {15|rep} days. Until it reports the line stays shut; an official in the ministry, asking not to be named, thought {45|sus|by=an official in the ministry} days "more realistic" for a reopening. Families of the deceased are to get Rs {5 lakh|gov|s=the state} each from the state.

The rescue itself drew praise. According to the joint command, ropes accounted for {109|rope|by=the joint command} of the evacuees and the army's helicopters, which could fly only after sunrise, for {37|hel|^}. In all {210|resc} personnel were on the hill at the height of the operation.

Among the passengers were {23|for} foreigners, the tourist police said: {16|ind|by=the tourist police} held Indian passports, {six|!chi|^} Chinese and {three|dut|^} Dutch.

Anemometer records seen by this newspaper show a gust of {71|wind|by=Anemometer records} kmph at the fourth pylon at the moment the drive tripped. The manual requires operators to halt boarding and clear the cable at {60|lim|by=The manual}. Why {147|n} people were still on it is the question Mr Bhusal will have to answer first.

Built for Rs {185 crore|cost} and inaugurated in 2027, the ropeway charges Nepalis Rs {700|fare} for the round trip and foreigners Rs {1,500|fare2}.

Published: 10 November 2031, 6:14 pm | Page 1 | Photo: RSS pool (3/11)

@doc d-tabloid | Indian news website | 2031-11-09
HORROR IN THE CLOUDS: Pilgrims spend night dangling over Nepal gorge, Gorakhpur family among them

Web Desk | Updated: Nov 9, 2031, 17:48 IST | 3 min read | {4.2|-}★ app rating

"We sang bhajans so the children would not look down." That is how Gorakhpur cloth merchant Devendra Jaiswar remembers the longest night of his life.

He, his wife and {two|-} sons were among {174|!n} souls caught when the swanky Devithan gondola seized up at {4.20 pm|!stop} on Saturday in screaming winds. At the worst spot there was nothing beneath their feet for {96|hgt} metres.

By midnight, TV channels in Kathmandu were reporting that {103|r0|t=By midnight|by=TV channels in Kathmandu} had been fetched down. The Jaiswars were not so lucky. Their cabin, meant for {eight|seat} but carrying {nine|jai|by=him} according to him, was reached only at sunrise, by chopper.

"A soldier came through the hatch like Hanuman," said the younger boy, Vihaan.

{One|d1} elderly lady did not survive. About {30|?~h2} were hurt. The Indian mission said it had traced all {16|ind|by=The Indian mission} of the country's nationals on board, safe and well.

The ropeway, which cost a whopping NPR {18.5 billion|!cost}, opened with much fanfare four years ago. Its owner, Himchuli Ropeways, has been in the dock before: in March {41|nm|t=in March} riders were stuck for hours. The firm has offered NPR {10 lakh|comp} to the bereaved.

ALSO READ | {5|-} signs your lift is unsafe
ALSO READ | India {312|-}/{6|-} at stumps

@doc e-release | company press release | 2031-11-09
Statement No. 3 on the event at Devithan

Himchuli Ropeways Pvt. Ltd., Ward 4, Khairibot
For immediate release, Sunday 9 November, 13:00

Himchuli Ropeways bows its head before the family of the passenger who lost her life last night. The company will pay Rs {1,000,000|comp} to the family without waiting for the insurer, and will return the fare of every person who held a ticket on Saturday.

What we know. The main drive disengaged at {14:40|stop} following a gust measured at {71|wind} km/h. The automatic brake held the {2,800|lenm}-metre cable as designed. No cabin fell and no cabin was damaged. The control room had begun clearing the cable when the reading passed {60|lim} km/h, as our permit demands; we reject reports that staff ignored the alarm.

The auxiliary diesel, which should have moved the {24|occ} occupied cabins to the stations at walking pace, failed to start. It was last tested on 30 October. We do not yet know why.

All {146|rf} surviving passengers were on the ground before 8 a.m. We thank the Nepali Army, the Armed Police Force and the villagers of Ward 6. Our own {92|staff} employees worked without a break, several of them on the pylons.

Of the guests from abroad, {four|chi} were citizens of China, {three|dut} of the Netherlands and the rest of India. Their embassies have been informed.

The figure of {three|d3|by=social media} dead that has circulated on social media is false.

Contact: Ms. Yangchen Gurung, press@himchuli.example, ext. 208
