@story m6-strathbrae-knives
@topic Knife crime and police strength in Strathbrae, Scotland, summer 2029: quarterly figures, a stabbing, a hub, extra patrols
@subject D = Strathbrae Division | the division | police in Strathbrae | N Division
@subject C = Strathbrae City Council | the council
@subject F = Scottish Officers' Federation | the federation | the officers' body
@subject K = Strathbrae Western Infirmary | the infirmary | the Western
@subject V = Callum Oyelowo-Muir | the victim | the schoolboy | Callum
@subject A = the accused | a 19-year-old man | the teenager in the dock
@subject S = Chief Superintendent Iseabail Rankine | Rankine | the divisional commander
@subject Y = Blade Down | the youth charity | the charity
@fact off = 1415 | officers | D | full-time police officers | 2029-06-30 | snapshot
@fact off25 = 1632 | officers | D | full-time police officers | 2025-06-30 | snapshot
@fact less = 217 | other | D | officers lost in four years | 2025 to 2029 | cumulative
@fact q = 173 | other | D | knife offences recorded | April to June 2029 | cumulative
@fact q28 = 149 | other | D | knife offences recorded | April to June 2028 | cumulative
@fact gro = 16.1 | rate | D | rise of knife offences in percent | 2028 to 2029, second quarter | cumulative
@fact u18 = 61 | other | D | knife offences with a suspect under 18 | April to June 2029 | cumulative
@fact ss = 2240 | other | D | stop and searches | April to June 2029 | cumulative
@fact pos = 29 | rate | D | share of searches that found something | April to June 2029 | snapshot
@fact ae = 88 | injuries | K | patients treated for stab wounds | January to June 2029 | cumulative
@fact fndn = 650 | other | D | searches that found something | April to June 2029 | cumulative
@fact hub = 3 | other | C | evening youth hubs | 2029-30 | plan
@fact lag = 4 | duration | D | minutes from the attack to the emergency call | 2029-07-13 | constant
@fact age = 16 | age | V | years of age | 2029-07-13 | constant
@fact agea = 19 | age | A | years of age | 2029-07-13 | constant
@fact time = 22:50 | clock | V | attack | 2029-07-13 | constant
@fact call = 22:54 | clock | D | emergency call | 2029-07-13 | constant
@fact pat = 40 | units_pledged | S | extra officers on weekend patrol | until 2029-09-30 | plan | pledged
@fact fund = 650000 | budget | C | pounds for youth work | 2029-30 | plan | pledged
@fact cut = 900000 | budget | C | pounds cut from youth work | 2026 to 2029 | cumulative
@fact club = 11 | other | C | youth clubs closed | 2019 to 2029 | cumulative
@fact want = 1700 | officers | F | full-time police officers demanded | by 2031 | plan | threshold
@fact bin = 3400 | other | Y | blades dropped in surrender bins | 2028 to date | cumulative
@trap off off25 :: strength now and four years ago
@trap q u18 :: all and under-18s
@trap q q28 :: two quarters
@trap fund cut :: promised and taken away
@trap q ae :: offences by quarter and patients by half-year
@trap pat want :: weekend patrols and a demand
@rel share pos = fndn / ss
@rel diff less = off25 - off
@rel change gro = q28 -> q

@doc a-herald | Scottish broadsheet | 2029-07-17
Blade crime up {16 per cent|gro} in Strathbrae as officer numbers fall

Morag Bhatt, Crime Correspondent

Recorded knife offences in Strathbrae climbed to {173|q|t=between April and June} between April and June, from {149|q28|t=in the same months of last year} in the same months of last year, official statistics will show today.

The publication comes four days after Callum Oyelowo-Muir, {16|age}, was stabbed outside a shop in Dunlaggan Road at {10.50pm|time|t=on Friday} on Friday. He remains in intensive care. A {19-year-old|agea|v=19} man appeared at the Sheriff Court yesterday.

N Division now has {1,415|off|t=now} full-time officers, against {1,632|off25|t=in the summer of 2025} in the summer of 2025, a loss of {217|less}. The Scottish Officers' Federation said anything below {1,700|want|by=The Scottish Officers' Federation} was "unsafe".

Chief Superintendent Iseabail Rankine said {61|u18|by=Chief Superintendent Iseabail Rankine} of the offences involved suspects under 18. She has put {40|pat|t=until the end of September} additional officers on weekend patrol until the end of September.

@doc b-record | Scottish tabloid | 2029-07-14
SCHOOLBOY FIGHTS FOR LIFE

A LAD of {15|!age} was fighting for his life last night after being knifed in a Strathbrae street packed with Friday night revellers.

Callum Oyelowo-Muir was set upon at {11.20pm|!time} outside the Spar on Dunlaggan Road. Neighbour Jean Docherty, 72, held his hand until the ambulance came. "He kept asking what the score was," she said.

A {19-year-old|agea|v=19} man has been arrested.

Casualty staff at the Western have patched up {88|ae|t=since New Year} stabbing victims since New Year, a hospital source told the Record Mail.

● WHAT DO YOU THINK? Call 0141 496 0122 ● RACING: Ayr 7.40 Jock's Fancy 5/2

@doc c-council | council news release | 2029-07-18
Council acts on youth violence with {£650,000|fund} package

An emergency package worth {£650,000|fund} for youth work was agreed by all groups on Strathbrae City Council this morning.

It will pay for detached youth workers in Dunlaggan, Whinhill and the Meadows, and for {three|hub} evening hubs. Council leader Aidan Kowalczyk acknowledged that {£900,000|cut|t=since 2026|by=Council leader Aidan Kowalczyk} had come out of the same service since 2026 and that {11|club|t=in a decade|^} clubs had shut in a decade. "We got that wrong," he said.

The surrender bins run by Blade Down have taken in {3,400|bin|by=Blade Down} blades since the start of 2028, the charity says.

Police told members that {2,240|ss|t=in the last quarter|by=Police} people were stopped and searched in the last quarter and that {29%|pos|^} of searches found something.

@doc d-fed | police federation magazine | 2029-07-20
The thinning line

Picture the back shift at Dunlaggan on the night of the thirteenth. The {999|-} call is logged at {22.54|call}, {four|lag|v=4} minutes after a boy of {sixteen|age} goes down. There are {six|-} cops to cover {five|-} wards.

Four summers ago N Division could parade {1,632|off25|t=Four summers ago}. Today we count {1,360|!off|t=Today|by=we}. The rest are sick, seconded, or selling insurance.

The commander's answer is overtime: {forty|pat} tired people on Saturdays until autumn. The federation's answer is {1,700|want}, permanent, by 2031.

@doc e-fact | factcheck column, online daily | 2029-07-22
Did stabbings really rise by {a quarter|-}? We check the claims

CLAIM: "Knife crime has rocketed by {a quarter|-} in a year." (Radio phone-in.)
VERDICT: Wrong. {173|q} is {16.1 per cent|gro} more than {149|q28}.

CLAIM: "Officers search at random and find nothing."
VERDICT: Misleading. Of {2,240|ss} searches, {29 per cent|pos} turned something up, which means roughly {650|~fndn} did.

CLAIM: "The council gutted youth work."
VERDICT: Mostly true. It lost {£900,000|cut} in three years; {£650,000|fund} of new money does not make it whole.

CLAIM: "A boy dies every week."
VERDICT: False. No one under 18 has been killed this year. Callum Oyelowo-Muir, {16|age}, is now described as stable.
