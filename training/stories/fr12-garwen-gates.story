@story fr12-garwen-gates
@topic Flood at Abergarwen, Wales, after the spillway gates of the Garth reservoir were opened, 8 November 2036 and the five days after
@subject A = Abergarwen | the town | Abergarwen flood | the flood
@subject G = Garth reservoir | Llyn Garth | Garth | the reservoir | the lake | Garth dam | the dam
@subject W = Garwen | River Garwen | the river
@subject H = Hafod Water | Hafod | the company | the operator
@subject C = Ceredin County Council | the council | the county
@subject N = Welsh Government | ministers | Cardiff
@subject P = Gridwest | the network operator
@fact d1 = 2 | deaths | A | people killed | 2036-11-08 noon | cumulative
@fact d2 = 4 | deaths | A | people killed | 2036-11-09 evening | cumulative
@fact d3 = 5 | deaths | A | people killed | 2036-11-10 | cumulative
@fact m1 = 6 | missing | A | people missing | 2036-11-08 noon | snapshot
@fact m2 = 3 | missing | A | people missing | 2036-11-09 evening | snapshot
@fact m3 = 1 | missing | A | people missing | 2036-11-10 | snapshot
@fact inj = 19 | injuries | A | people hurt | 2036-11-08 noon | cumulative
@fact hosp = 7 | injuries | A | people kept in hospital | 2036-11-08 noon | snapshot
@fact r1 = 86 | rescued | A | people rescued | 2036-11-08 noon | cumulative
@fact r2 = 131 | rescued | A | people rescued | 2036-11-10 | cumulative
@fact rh = 24 | rescued | A | people rescued by helicopter | 2036-11-10 | cumulative
@fact rb = 107 | rescued | A | people rescued by boat | 2036-11-10 | cumulative
@fact e1 = 1450 | evacuated | A | people moved out | 2036-11-08 noon | cumulative
@fact e2 = 2300 | evacuated | A | people moved out | 2036-11-09 evening | cumulative
@fact ask = 3100 | evacuated | A | people told to leave | 2036-11-08 | constant
@fact lei = 380 | evacuated | A | people who slept at the leisure centre | night of 2036-11-08 | snapshot
@fact h1 = 640 | homes | A | homes flooded | 2036-11-08 noon | snapshot
@fact h3 = 912 | homes | A | homes flooded | 2036-11-10 | snapshot
@fact biz = 118 | other | A | businesses flooded | 2036-11-10 | snapshot
@fact prop = 1030 | other | A | properties flooded | 2036-11-10 | snapshot
@fact pw1 = 8700 | homes | P | homes without power | 2036-11-08 noon | snapshot
@fact pw3 = 1900 | homes | P | homes without power | 2036-11-10 | snapshot
@fact rain = 168 | other | G | millimetres of rain in a day | 24 hours to 2036-11-08 06:00 | snapshot
@fact rav = 212 | other | G | millimetres of rain in an average November | - | constant
@fact cap = 31000000 | other | G | cubic metres of water held when full | - | constant
@fact fill = 98 | rate | G | level in percent of capacity | 2036-11-07 | snapshot
@fact crest = 186.5 | other | G | metres above the sea of the spillway crest | - | constant
@fact lake = 187.9 | other | G | metres above the sea of the highest level | 2036-11-08 | constant
@fact over = 1.4 | other | G | metres by which the water stood above the crest | 2036-11-08 | constant
@fact overf = 4.6 | other | G | feet by which the water stood above the crest | 2036-11-08 | constant
@fact q0 = 12 | other | G | cubic metres a second let out | ordinary day | constant
@fact q1 = 340 | other | G | cubic metres a second let out | 2036-11-08 02:10 | snapshot
@fact q2 = 415 | other | G | cubic metres a second let out | 2036-11-08 peak | constant
@fact lv0 = 1.1 | other | W | metres of river level at the town bridge | 2036-11-07 evening | snapshot
@fact lv4 = 4.62 | other | W | metres of river level at the town bridge | 2036-11-08 04:00 | snapshot
@fact pk = 5.38 | other | W | metres of river level at the town bridge | 2036-11-08 peak | constant
@fact rec = 4.91 | other | W | metres of river level at the town bridge | 1987 | constant
@fact beat = 0.47 | other | W | metres by which the record was beaten | 2036-11-08 | constant
@fact thr = 3.2 | other | W | metres of river level from which the town floods | - | constant | threshold
@fact g1 = 02:10 | clock | G | time when the gates were opened | 2036-11-08 | constant
@fact si = 02:35 | clock | A | time when the siren sounded | 2036-11-08 | constant
@fact tx = 03:05 | clock | A | time of the alert to mobile phones | 2036-11-08 | constant
@fact gap = 55 | duration | A | minutes from the gates' opening to the alert | 2036-11-08 | constant
@fact pkt = 05:20 | clock | W | time of the highest river level | 2036-11-08 | constant
@fact ff = 160 | other | A | firefighters sent | 2036-11-08 | constant
@fact sol = 90 | other | A | soldiers sent | 2036-11-08 | constant
@fact gr = 500 | price | C | pounds of grant for each flooded home | 2036-11-10 | plan | pledged
@fact grt = 456000 | budget | C | pounds of grants for flooded homes in all | 2036-11-10 | plan | pledged
@fact aid = 6000000 | budget | N | pounds of aid for the town | 2036-11-10 | plan | pledged
@fact ins = 75000000 | damages | A | pounds of insured losses | 2036-11 | plan | projected
@fact draw = 4 | other | G | metres by which the lake ought to be lowered in autumn | 2031 report | constant | hypothetical
@fact drw = 0.5 | other | G | metres by which the lake was lowered in autumn | 2036-10 | constant
@rel diff over = lake - crest
@rel diff beat = pk - rec
@rel sum r2 = rh + rb
@rel sum prop = h3 + biz
@rel product grt = gr * h3
@rel convert over = overf
@rel change upq = q1 -> q2
@fact upq = 22 | rate | G | percent by which the release was raised | 2036-11-08 | constant
@rel diff hd = h3 - h1
@fact hd = 272 | homes | A | homes by which the first count was short | 2036-11-10 | constant
@trap d1 d2 d3 :: the toll grew over three days
@trap m1 d1 :: missing against dead
@trap inj hosp :: hurt against kept in hospital
@trap r1 r2 :: rescued by Saturday noon and in all
@trap e1 e2 ask :: moved out by Saturday, by Sunday, and told to go
@trap h3 prop :: homes against all properties
@trap h1 h3 :: first count and inspection
@trap pw1 pw3 h1 :: homes without power against flooded homes
@trap q1 q2 q0 :: release at first, at its peak, on an ordinary day
@trap lv4 pk rec thr :: river levels at four in the morning, at the peak, in 1987, and the flood threshold
@trap lake pk :: lake level against river level
@trap g1 si tx pkt :: gates, siren, alert, crest
@trap rain rav :: a day's rain against a month's
@trap draw drw :: drawdown advised and done
@trap aid ins :: public aid against insured loss

@doc a-wire | wire agency | 2036-11-08
{Two|d1} dead after dam release sends river through Welsh town

ABERGARWEN, Wales (Newslink) — {Two|d1|t=midday on Saturday|by=police} people had died and {six|m1|t=midday on Saturday|by=police} were unaccounted for by midday on Saturday, police said, after water released overnight from an overfull reservoir swept through the centre of Abergarwen.

The operator, Hafod Water, began raising the gates on Llyn Garth, {nine|-} miles upstream, at around {2 a.m.|?g1} during what the Met Office called the wettest 24 hours it had measured there: {168|rain|by=the Met Office} millimetres.

By four o'clock the Garwen stood at {4.62|lv4|t=By four o'clock} metres at the town bridge, from {1.1|lv0|t=on Friday evening} on Friday evening; the streets start to flood at {3.2|thr}. It crested at {5:20 a.m.|pkt}

Emergency services had pulled {86|r1|t=midday} people from roofs, cars and, in one case, a chapel organ loft. {Nineteen|inj} were hurt, {seven|hosp} of whom have been kept in hospital.

Some {1,450|~e1|t=midday} residents had left or been moved, fewer than half of the {3,100|ask} who were asked to go.

The council put the number of homes under water at {640|h1|by=The council}, and warned that it would rise. Power was out to {8,700|pw1|by=Gridwest}, according to Gridwest.

{Ninety|sol} soldiers were on the way.

First Minister's Questions on Tuesday will be given over to the disaster.

@doc b-company | company statement | 2036-11-08
HAFOD WATER: STATEMENT ON GARTH
Issued Saturday 8 November 2036, 19:30. Media line 029 5550 0177.

Everyone at Hafod is deeply saddened. Our thoughts are with all those in Abergarwen who have lost loved ones, homes and livelihoods.

We want to set out what happened.

Garth, which can store {31 million|cap} cubic metres, was {98 per cent|fill|t=on Friday} full on Friday, which is usual for the season. Between then and the early hours it took in more water than at any time since it was built in 1961. When the level approached the safety limit, the duty engineer opened {two|-} of {three|-} gates, at {02:10|g1}. Initial discharge was {340|q1} cubic metres per second. That was increased by {22 per cent|upq}, to {415|q2|t=at peak} at peak.

The siren was activated at {02:25|!si}, in line with our plan. Notification of the public by phone is for other agencies.

At its highest the lake stood at {187.9|lake} metres above sea level, which is {1.4|over} metres over the crest of the spillway. Had the gates stayed shut, engineers believe that {twice|-} as much water could have gone through the town, and that the embankment itself might have been lost. The dam is sound.

It has been suggested that we ignored advice to lower the lake by {four|draw|m=denied} metres each autumn. We do not recognise this figure. In October we drew it down by {half a metre|drw|v=0.5|t=In October}, as agreed with the regulator.

We will cooperate with any inquiry. We will not be commenting on compensation at this time.

ENDS

@doc c-tabloid | Sunday tabloid | 2036-11-09
'THEY DROWNED US IN OUR BEDS'
Fury as water bosses open floodgates on sleeping town

EXCLUSIVE by Darren Ostrowski-Pugh and Tilly Vane

BRAVE gran Mair Eluned Probert, {81|-}, clung to a curtain rail for {two|-} hours as filthy water rose up her stairs yesterday — and then asked the lads in the boat for a cuppa.

"They drowned us in our beds," said neighbour Kofi Barrington, who carried his twins out on a door. "I had the siren at {twenty-five to three|si|v=02:35}. By then it was in the hall."

The gates of Garth dam, that's {415|q2} — no misprint — TONNES of water every single second, had been winched up while Abergarwen slept. Phones didn't buzz until {five past three|tx}. Do the maths: {55|gap} minutes.

At its height the river was lapping the pub sign of the Drovers at an astonishing {5.83|!pk|t=At its height} METRES, smashing the record set in 1987.

A staggering {14,500|!e1|t=yesterday lunchtime} were out of their homes by yesterday lunchtime.

{Two|d1|t=yesterday lunchtime} were dead at that stage — a retired postman and a girl of {nine|-} — and {half a dozen|m1|t=at that stage|v=6} lost.

Heroes in yellow, {160|ff} of them, came from as far as Wrexham. "It's like the sea forgot where it lived," said one.

Hafod boss Crispin Aldous-Wray took home {£1.9m|-} last year. He lives on a hill.

WIN! £10,000 in our Big Autumn Giveaway, p.27 • STRICTLY: week 8 scores

@doc d-sitrep | council situation report | 2036-11-10
CEREDIN COUNTY COUNCIL — EMERGENCY CENTRE
SITUATION REPORT 9 — MONDAY 10 NOVEMBER 2036, 16:00
(Figures in brackets: Sunday 18:00)

Fatalities: {5|d3|t=MONDAY 10 NOVEMBER} ({4|d2|t=Sunday 18:00})
Missing: {1|m3|t=MONDAY 10 NOVEMBER} ({3|m2|t=Sunday 18:00}); {one|-} found safe in Aberystwyth, who had not known that he was missing
Rescued since start: {131|r2} – boat {107|rb}, air {24|rh}
Evacuated: return in progress, no figure today ({2,300|e2|t=Sunday 18:00})
Rest centre, Plas Garwen leisure centre: {380|lei|t=first night} first night; {114|-} last night
Homes flooded, inspected: {912|h3|t=MONDAY 10 NOVEMBER}. Saturday's estimate was made from the air and was {272|hd|t=Saturday's} too low.
Businesses: {118|biz}
Without electricity: {1,900|pw3|by=Gridwest} (Gridwest)
Schools closed: {11|-}. Roads closed: A4187, B4340 and {14|-} others.

Timeline as logged by this centre, Saturday: {02:10|g1} gates; {02:35|si} siren; {03:05|tx} mobile alert; {05:20|pkt} crest at town bridge, {5.38|pk|t=crest} m.

Grants: {£500|gr} for each flooded household, no means test, total provision {£456,000|grt}. Apply by 30 November. Businesses: see Circular 14/36.

Boil water until told otherwise.

Next report Tuesday 12:00.

@doc e-explainer | news website, questions and answers | 2036-11-11
Abergarwen: what we know about the flood and what we don't

By Sunniva Prakash-Hughes, climate correspondent
Published 11 Nov, 06:45 | 6 min read | 1,308 shares

Why was the water let out at all?
Because there was nowhere left to put it. Garth can hold {31 million|!cap|force} litres and was all but full ({98%|fill|t=on Friday}) on Friday. Then came {168mm|rain} of rain in a day. An average for the whole of November is {212mm|rav}.

How high did the lake get?
Roughly {four and a half feet|~overf|v=4.5} above the lip of the spillway, which sits at {186.5 metres|crest}. The walls beyond it are built to take {seven|-} feet.

How much was released?
On any ordinary day, {12|q0} cubic metres a second trickle out. At first the gates let go {340|q1|t=At first}, and later {415|q2|t=later}. An Olympic pool is {2,500|-}.

Was the town warned?
There's a siren and there are phones. The latter come under the council and Natural Resources Wales, and it took {55|gap} minutes. Neither would tell us why.

Was this a record?
Yes, by {47cm|beat|v=0.47}. The river's previous high, {4.91 metres|rec|t=November 1987}, dates from November 1987.

Could it have been avoided?
A consultants' report of 2031, seen by this website, said that the lake should go into winter {four metres|draw|by=A consultants' report} down. The lake went into this winter {50cm|drw|v=0.5|t=this winter} down. Hafod disputes that such advice was given.

How many have died?
{Five|d3|t=as of last night}, as of last night. On Sunday evening it was {four|d2|t=On Sunday evening}.

Who will pay?
Ministers in Cardiff have promised {£6m|aid|by=Ministers in Cardiff}. Insurers are braced for {£75m|ins|by=Insurers}. Nobody has asked Hafod yet, or nobody has said so aloud.

MORE ON THIS: 5 ways to dry a carpet | Storm names 2036-37: the full 21

@doc f-local | local weekly paper | 2036-11-13
Garwen Valley Journal — 'We'll be back behind the counter by Christmas'

Heledd Nakamura-Rees
heledd@garwenjournal.example

[Picture 1 of 14: The high-water mark in Siop Lyfrau'r Bont, third shelf. Photo: Iolo Banerjee]

There's a queue outside the Co-op chapel hall, and it isn't for God. It's for mops.

Five days after the lake came down Bridge Street, the Journal's own office is a skip. So we wrote this week's paper, all {eight|-} pages, in the vestry. Forgive the spelling.

The dead are now known to everyone here, and all {five|d3|t=on Monday} have been named since the last was found on Monday, under the bandstand. Their lives are told on pages 2 and 3. Tomos Ferreira, who went to move his van, hasn't been found.

The county's inspectors have been to every door. They found {912|h3|by=The county's inspectors} houses that had been flooded and {118|biz|by=The county's inspectors} shops, pubs and workshops, {1,130|!prop|by=The county's inspectors} buildings in total. Each household will have {£500|gr} from the council. "That's the skirting boards," said Dilwyn Achebe of Mill Lane.

[Picture 6 of 14: Lifeboat crew at Station Road. Boats brought out {107|rb} people, helicopters {two dozen|rh}]

On the first night the leisure centre put up {nearly 400|~lei|v=400|t=On the first night}, with {three|-} dogs and a Shetland pony. On Monday the lights came on in most of the town, though {1,900|pw3|t=On Monday} had to wait.

Those who remember 1987 (it was {4.91|rec|t=1987} metres then, and there's a brass plate) say that there was time that year to lift the carpets. "You could see it coming," said Beti Oyelaran-Morgan. "This one was sent." The plate will have to go up by {a foot and a half|~beat|v=0.47}.

Hafod's chairman came on Tuesday, stayed {forty|-} minutes and was given a mop.

The Drovers says that the beer is fine.

Sport: Abergarwen Town v Llanfawr, postponed (waterlogged pitch). U-14s lost 3-1 away.
