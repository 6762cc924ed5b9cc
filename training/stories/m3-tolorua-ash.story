@story m3-tolorua-ash
@topic Evacuation of a Vanuatu island after its volcano erupts: first evening to the third day
@subject T = Tolorua | the island | Tolorua island | islanders
@subject V = Mount Verevu | Verevu | the volcano | the mountain
@subject NZ = New Zealand | Wellington | the New Zealand government
@subject AU = Australia | Canberra | the Australian government
@subject G = Government of Vanuatu | the government | Port Vila | the Council of Ministers
@subject S = Luganville | Santo | the town | the northern town
@subject P = Port Olry | Olry
@subject H = Northern Provincial Hospital | the hospital
@fact pop = 6240 | other | T | people who live on the island | 2027 census | constant
@fact e1 = 2150 | evacuated | T | people taken off the island | 2031-07-10 evening | cumulative
@fact e2 = 4380 | evacuated | T | people taken off the island | 2031-07-12 noon | cumulative
@fact left = 1860 | other | T | people still on the island | 2031-07-12 noon | snapshot
@fact c1 = 11 | other | S | evacuation centres open | 2031-07-12 | snapshot
@fact c2 = 6 | other | P | evacuation centres open | 2031-07-12 | snapshot
@fact call = 17 | other | G | evacuation centres open | 2031-07-12 | snapshot
@fact pl1 = 4000 | distance | V | height of the ash plume in metres | 2031-07-10 evening | snapshot
@fact pl2 = 9500 | distance | V | height of the ash plume in metres | 2031-07-12 | snapshot
@fact r1 = 2 | distance | V | radius of the closed zone in kilometres | before 2031-07-10 | snapshot
@fact r2 = 5 | distance | V | radius of the closed zone in kilometres | 2031-07-11 | snapshot
@fact al0 = 3 | other | V | alert level | before 2031-07-10 | snapshot
@fact al = 4 | other | V | alert level | 2031-07-10 | snapshot
@fact so2 = 12400 | other | V | tonnes of sulphur dioxide emitted a day | 2031-07-11 | snapshot
@fact d = 2 | deaths | V | people killed by the eruption | 2031-07-12 noon | cumulative
@fact inj1 = 14 | injuries | H | people treated for injuries and breathing trouble | 2031-07-11 morning | cumulative
@fact inj2 = 39 | injuries | H | people treated for injuries and breathing trouble | 2031-07-12 noon | cumulative
@fact adm = 8 | injuries | H | patients admitted to the wards | 2031-07-12 noon | snapshot
@fact nz = 1500000 | budget | NZ | emergency aid in New Zealand dollars | 2031-07-11 | plan | pledged
@fact au = 2200000 | budget | AU | emergency aid in Australian dollars | 2031-07-11 | plan | pledged
@fact gov = 180000000 | budget | G | vatu released for the evacuation | 2031-07-11 | plan
@fact ships = 9 | other | G | vessels in the evacuation | 2031-07-12 | snapshot
@fact fl = 23 | other | S | flights cancelled | 2031-07-11 | cumulative
@fact gard = 80 | other | T | share of food gardens ruined by ash in the west, in percent | 2031-07-12 | snapshot
@fact back = 3 | duration | T | weeks before anyone may return | 2031-07-12 | plan | projected
@rel diff left = pop - e2
@rel sum call = c1 + c2
@trap e1 e2 :: the evacuation went on for two days
@trap pl1 pl2 :: the plume grew
@trap r1 r2 :: the closed zone was widened
@trap inj1 inj2 :: a day lies between the two counts
@trap inj2 adm :: treated is not admitted
@trap c1 c2 :: two places
@trap nz au :: two donors, two dollars

@doc a-wire | wire agency | 2031-07-10
{Thousands|e1} ordered off Vanuatu island as volcano wakes

PORT VILA, July 10 (SPN) — Fishing boats and an inter-island ferry had carried {2,150|e1|t=By nightfall on Thursday|by=the National Disaster Management Office} people away from Tolorua. By nightfall on Thursday, said the National Disaster Management Office, that was the tally, and the quay at Saranabu was still full.

Mount Verevu, which had been at level {3|al0|t=since April} since April, went to level {4|al|t=at 11 this morning|by=the Geohazards Department} at 11 this morning on the orders of the Geohazards Department. The scale ends at {five|-}.

Satellite images put the top of the ash column at {4,000|pl1|t=this evening|by=Satellite images} metres this evening. Until now hikers were kept {two|r1|t=Until now} kilometres from the crater; officials said the ring would be widened on Friday.

Tolorua had {6,240|pop|t=at the 2027 census} residents at the 2027 census. {Two|d} of them, a couple in their sixties whose cookhouse roof gave way under wet ash, are the only known dead so far.

(Reporting by Miriam Tabisal; editing by Joost Verhagen)

@doc b-paper | national newspaper | 2031-07-12
Empty beaches, full church halls: Tolorua leaves home

By Aldis Molsakel, in Luganville
Photo: Children wait at the main wharf on Saturday (1/14)

The last of the copra barges tied up a little before lunch on Saturday. With its passengers, the count of Tolorua people brought across the strait reached {4,380|e2|t=a little before lunch on Saturday}, which by the government's own sums leaves {1,860|left|t=a little before lunch on Saturday|by=the government} behind. Some of those are waiting for the next boat. Others, chiefs among them, have told the police they will not go.

{Nine|ships} vessels have been running round the clock. The Council of Ministers found {180 million vatu|gov|v=180000000|t=on Friday|by=The Council of Ministers} for fuel and food on Friday; Wellington has promised {NZ$1.5 million|nz|m=pledged} and Canberra {A$2.2 million|au|m=pledged}.

In all, {17|call} evacuation centres are open, {11|c1} of them here in town and {six|c2} up the east coast at Port Olry, mostly in church halls and school dormitories.

At the Northern Provincial Hospital, {39|inj2|t=by noon|by=Dr Leimara Vuti} people had been seen for burns, cuts or bad chests by noon, Dr Leimara Vuti said, against {14|inj1|t=on Friday morning|by=Dr Leimara Vuti} on Friday morning. {Eight|adm} are in beds. {Two|d} islanders have died.

READ MORE: Airlines count cost of 23 lost flights
READ MORE: Why kava prices doubled in 6 months

@doc c-radio | radio bulletin script | 2031-07-12
PACIFIC MORNING — SATURDAY, 1 PM BULLETIN

Item three. Vanuatu.

Almost {three-quarters|-} of the people who call Tolorua home have now left. The latest figure, good to midday, is {four thousand three hundred and eighty|e2|t=midday}. That is about {twice|-} what it was on Thursday night.

The volcano itself is getting stronger. Pilots reported ash up to {nine and a half thousand|pl2|by=Pilots} metres. Nobody may go within {five|r2} kilometres of the summit. It was {two|r1|t=last week} last week.

New Zealand's foreign minister told this programme that her government was putting in {one point eight million|!nz|v=1800000|m=pledged|by=New Zealand's foreign minister} dollars, most of it for tents and drinking water. Australia's cheque is bigger: {2.2 million|au|m=pledged} of its own dollars.

We asked Lorina Bong, who teaches grade four in Lolkasi, when she thinks she will see her classroom. "They tell us {three|back|by=They} weeks," she said. "Nobody has asked the mountain."

@doc d-sitrep | aid agency situation report | 2031-07-12
SITUATION REPORT No. 3 — Tolorua (Verevu) eruption
Issued 12 July 2031, 18:00 local. Next report: 13 July.

HIGHLIGHTS
• Population before the eruption: {6,240|pop}. Departed by noon today: {4,380|e2|t=by noon today}. Remaining: {1,680|!left|t=by noon today}.
• Deaths confirmed: {2|d}.
• Gas: instruments on the north flank recorded {12,400|so2|t=on Friday} tonnes of SO2 a day on Friday.

SHELTER. Displaced families are sleeping at {21|!call} sites, of which {11|c1|s=Luganville} in Luganville. Latrines are short everywhere: one for every {64|-} people against a standard of one for {20|-}.

FOOD. Village agents report that ash has destroyed {four-fifths|gard|s=the western coast|by=Village agents} of taro and yam plots along the western coast. Breadfruit has fared better.

HEALTH. Cumulative consultations at the provincial hospital stood at {39|inj2|t=at midday|s=the provincial hospital}, at midday.

FUNDING. Australia {A$2.2m|au} (pledged); Government of Vanuatu {VT180m|gov|v=180000000} (released 11 July).

@doc e-travel | travel news site | 2031-07-12
Volcano in Vanuatu: what travellers need to know
Updated 4 hrs ago · 3 min read

Is my flight going? Probably not, if it is to Espiritu Santo. {Twenty-three|fl|t=on Friday|s=Espiritu Santo} departures and arrivals were scrubbed on Friday because the plume, {9,500|pl2} metres tall, drifts straight across the approach.

Can I visit the crater? No. Everything within {5|r2|t=since Friday} km has been off limits since Friday, and the alert stands at {4|al}.

What about Tolorua itself? All {three|-} guesthouses are shut. Forget about it for the time being: the authorities speak of {three|~back|by=the authorities|m=projected} weeks or so before even residents are let back in.

Are people hurt? Sadly, {two|d} deaths have been reported. Some {40|~inj2} have needed a doctor.

Ad: Fiji from $899 — 7 nights, breakfast included
