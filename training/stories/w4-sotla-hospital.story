@story w4-sotla-hospital
@topic Waiting lists of a Slovenian regional hospital, spring to autumn 2026
@subject H = Sotla General Hospital | Sotla | SBS | the hospital | director Alenka Vrhovšek | Vrhovšek
@subject N = Krka Valley Hospital | Krka Valley | the neighbouring hospital
@subject Z = Health Insurance Institute | ZZZS | the institute | the insurer
@subject M = Health Ministry | the ministry | minister Tadej Rozman | Rozman
@subject J = National Institute of Public Health | NIJZ | the public health institute
@subject P = patients' ombudsman | ombudsman | Duša Hrovatin | Hrovatin
@subject S = doctors' union Fides | Fides | the doctors' union
@subject C = Medilux clinic | Medilux | the private clinic
@fact wA = 14260 | waiting | H | patients on the list | 1 April 2026 | snapshot
@fact wO = 12730 | waiting | H | patients on the list | 1 October 2026 | snapshot
@fact wL = 11890 | waiting | H | patients on the list | 1 October 2025 | snapshot
@fact lA = 5310 | waiting | H | patients waiting longer than allowed | 1 April 2026 | snapshot
@fact lO = 3870 | waiting | H | patients waiting longer than allowed | 1 October 2026 | snapshot
@fact orA = 4180 | waiting | H | patients waiting for orthopaedics | 1 April 2026 | snapshot
@fact orO = 3260 | waiting | H | patients waiting for orthopaedics | 1 October 2026 | snapshot
@fact caO = 2450 | waiting | H | patients waiting for cardiology | 1 October 2026 | snapshot
@fact eyO = 3940 | waiting | H | patients waiting for eye clinics | 1 October 2026 | snapshot
@fact otO = 3080 | waiting | H | patients waiting for other departments | 1 October 2026 | snapshot
@fact hipA = 610 | duration | H | days of wait for a hip operation | 1 April 2026 | snapshot
@fact hipO = 452 | duration | H | days of wait for a hip operation | 1 October 2026 | snapshot
@fact hipN = 318 | duration | N | days of wait for a hip operation | 1 October 2026 | snapshot
@fact eye = 196 | duration | H | days of wait for a cataract operation | 1 October 2026 | snapshot
@fact car = 74 | duration | H | days of wait for a cardiologist | 1 October 2026 | snapshot
@fact max = 180 | duration | Z | days a patient may be made to wait | - | constant | threshold
@fact nO = 9640 | waiting | N | patients on the list | 1 October 2026 | snapshot
@fact nL = 4020 | waiting | N | patients waiting longer than allowed | 1 October 2026 | snapshot
@fact cO = 128400 | waiting | J | patients in the country on the list | 1 October 2026 | snapshot
@fact cL = 41300 | waiting | J | patients in the country waiting longer than allowed | 1 October 2026 | snapshot
@fact del = 940 | waiting | H | names struck off after a check | September 2026 | cumulative
@fact delD = 112 | deaths | H | struck-off patients who had died | September 2026 | cumulative
@fact delT = 506 | other | H | struck-off patients who were treated elsewhere | September 2026 | cumulative
@fact delX = 322 | other | H | struck-off patients who were listed twice or did not answer | September 2026 | cumulative
@fact ops1 = 1905 | other | H | operations in a half-year | April to September 2025 | constant
@fact ops2 = 2286 | other | H | operations in a half-year | April to September 2026 | constant
@fact mon = 4800000 | budget | M | euros to shorten the lists | April 2026 | plan | pledged
@fact monU = 3100000 | spending | H | euros used to shorten the lists | 1 October 2026 | cumulative
@fact monC = 1240000 | spending | C | euros paid for operations | 1 October 2026 | cumulative
@fact opC = 310 | other | C | operations done for the hospital | 1 October 2026 | cumulative
@fact prC = 4000 | price | C | euros an operation | 2026 | constant
@fact doc = 187 | jobs | H | doctors | 1 October 2026 | snapshot
@fact vac = 23 | jobs | H | doctors' posts unfilled | 1 October 2026 | snapshot
@fact anae = 6 | jobs | H | anaesthetists who left | September 2026 | cumulative
@fact th = 8 | other | H | operating theatres | - | constant
@fact thO = 5 | other | H | operating theatres open after noon | 1 October 2026 | snapshot
@fact tar = 10000 | waiting | M | patients on the list | end of 2026 | plan | pledged
@fact cmp1 = 214 | other | P | complaints about the hospital | 2025 first nine months | cumulative
@fact cmp2 = 187 | other | P | complaints about the hospital | 2026 first nine months | cumulative
@fact rank = 3 | other | H | place among 26 hospitals by share waiting too long | 1 October 2026 | snapshot
@rel diff dw = wA - wO
@fact dw = 1530 | waiting | H | patients fewer on the list | 1 October 2026 | cumulative
@rel change dwp = wA -> wO
@fact dwp = -10.73 | rate | H | change of the list in percent | 1 October 2026 | cumulative
@rel diff dl = lA - lO
@fact dl = 1440 | waiting | H | patients fewer waiting longer than allowed | 1 October 2026 | cumulative
@rel sum wO = orO + caO + eyO + otO
@rel sum del = delD + delT + delX
@rel share shO = lO / wO
@fact shO = 30.4 | rate | H | share waiting longer than allowed | 1 October 2026 | snapshot
@rel share shN = nL / nO
@fact shN = 41.7 | rate | N | share waiting longer than allowed | 1 October 2026 | snapshot
@rel share shC = cL / cO
@fact shC = 32.17 | rate | J | share in the country waiting longer than allowed | 1 October 2026 | snapshot
@rel change opP = ops1 -> ops2
@fact opP = 20 | rate | H | rise of operations in percent | September 2026 | constant
@rel product monC = opC * prC
@rel diff left = mon - monU
@fact left = 1700000 | budget | H | euros left to shorten the lists | 1 October 2026 | snapshot
@rel diff gap = wO - tar
@fact gap = 2730 | waiting | H | patients above the goal | 1 October 2026 | snapshot
@rel diff hipD = hipA - hipO
@fact hipD = 158 | duration | H | days fewer of wait for a hip operation | 1 October 2026 | cumulative
@rel share delS = del / dw
@fact delS = 61.44 | other | H | struck-off names as a share of the fall | 1 October 2026 | constant
@rel change dlp = lA -> lO
@fact dlp = -27.12 | rate | H | change of patients waiting too long in percent | 1 October 2026 | cumulative
@trap doc cmp2 :: 187 doctors and 187 complaints
@trap lO eyO :: waiting too long and waiting for the eye clinics
@trap wA wL :: April and the October before
@trap mon monU :: promised and used
@trap shO shC :: hospital and country
@trap hipO hipN :: two hospitals
@trap lO nL :: overdue patients of two hospitals
@trap del dw :: names struck off and the whole fall
@trap hipD max :: days fewer and days allowed
@trap ops1 ops2 :: two half-years
@trap prC opC :: price and count

@doc a-agency | national news agency, English service | 2026-10-14
Sotla hospital cuts waiting list by {a tenth|~dwp|v=-10} in six months

Brežice, 14 October (SNA) - The number of patients waiting for treatment at the Sotla General Hospital (SBS) fell to {12,730|wO|t=at the beginning of October} at the beginning of October from {14,260|wA|t=in April} in April, director Alenka Vrhovšek told the press on Wednesday.

Those waiting beyond the admissible period numbered {3,870|lO|t=at the beginning of October}, which is {1,440|dl} fewer than in spring and translates into {30.4%|shO} of the list. The national average is {32.2%|shC}, according to the public health institute NIJZ, which had {128,400|cO|by=the public health institute NIJZ} people on its books countrywide.

The decrease comes after the Health Ministry set aside {EUR 4.8 million|mon|t=in April} for the hospital in April. By 1 October, {EUR 3.1 million|monU|t=By 1 October} of this had been used, including {EUR 1.24 million|monC} for operations outsourced to the Medilux clinic.

SBS surgeons carried out {2,286|ops2|t=between April and September} operations between April and September, {20%|opP} more than in the same months last year.

The longest queue is that for eye clinics, with {3,940|eyO} patients, followed by orthopaedics with {3,260|orO} and cardiology with {2,450|caO}.

"The goal of {10,000|tar|t=by the end of the year|by=minister Tadej Rozman} by the end of the year, set by minister Tadej Rozman, remains the goal," Vrhovšek said.

@doc b-daily | national daily | 2026-10-15
Shorter list, same wait? What Sotla's numbers hide
Jernej Košutnik, health correspondent

It is a figure any director would be glad to frame: {1,530|dw} people fewer in the queue than in spring. But when this newspaper went through the tables behind it, not all of the missing had been under the knife.

In September the hospital rang everyone on its list. {940|del|t=In September} names came off. {506|delT|^} of those people had been treated elsewhere, {322|delX|^} were listed twice or never answered, and {112|delD|^} had died waiting. So about {three in five|~delS|v=60} of those who left the list left it in a spreadsheet.

Compare with a year ago and the shine goes altogether. On 1 October 2025 SBS had {11,980|!wL|t=On 1 October 2025} people waiting.

Orthopaedics did do well. Its line shrank from {4,180|orA|t=In April} to {3,260|orO}, and a new hip now takes {452|hipO|t=now} days to get. In April it took {610|hipA|t=In April}. That still isn't within the {180|max|by=the insurer} days that the insurer allows, and an hour up the road, at Krka Valley, they do it in {318|hipN}.

Why doesn't it go faster? {Six|anae|t=since summer} anaesthetists have gone since summer. Of {eight|th} theatres {five|thO} work after noon. {Twenty-three|vac} doctors' posts are vacant; {187|doc} are filled.

The money, at least, isn't the trouble: {€1.7 million|left} is still in the drawer.

READ ALSO: 7 signs you're low on iron | Dars raises vignette to €117.50

@doc c-tv | commercial television website | 2026-10-15
Health minister: 'A {quarter|~dlp|v=-25} fewer delays'
Newsroom • 15. 10. 2026 • 18.40 • 91 comments

Minister Tadej Rozman has praised the Sotla hospital, where according to him the number of those who wait too long is down from {5310|lA|t=in the spring|by=according to him} in the spring to {3780|!lO|t=now|by=according to him} now.

The hospital's share of overdue patients puts it in {third|rank|v=3} place among the country's {26|-} hospitals. At the bottom of the regional table: Krka Valley, whose list is smaller, {9640|nO}, but with {4020|nL} on it for longer than the rules permit, or {41.7 percent|shN}.

Not everybody claps. Fides, the doctors' union, says that private clinic Medilux got {€12.4 million|!monC|by=the doctors' union} for {310|opC|^} hips and cataracts, or {€4000|prC|^} apiece. "For that we could have kept our {six|anae} anaesthetists," said its regional head.

How long for what, at Sotla:
- hip replacement: {452|hipO} days
- cataract: {196|eye} days
- cardiologist, first visit: {74|car} days

POLL: Have you ever paid to jump a queue? Yes 48 % / No 52 % (1,305 votes)

@doc d-patients | patients' association newsletter | 2026-10-22
Ask the ombudsman: the Sotla list

Q: The hospital says that waits are shorter. Is that your impression?

Duša Hrovatin, patients' ombudsman: Partly. In the first nine months I had {187|cmp2|t=In the first nine months|by=Duša Hrovatin} complaints about SBS, against {214|cmp1|t=in the same period last year|by=Duša Hrovatin} in the same period last year. But the complaints are angrier.

Q: Who are the {3,870|lO} who wait too long?

A: Mostly eyes and joints. The ophthalmology queue alone is {3,940|eyO} long, of whom not all are overdue, mind you. The rule is {180|max|by=The rule} days for a regular referral. A cataract takes {196|eye}. For a hip you wait {452|hipO}, which is {158|hipD} better than in April.

Q: Nationally?

A: {41,300|cL} people are over the limit.

Q: Have you heard from families of those who died waiting?

A: From {nine|-}. The hospital found {112|delD} in its check. I would not say that they died of waiting.

Q: Will the list be at {10,000|tar|t=by New Year|by=the minister} by New Year as the minister promised?

A: It would have to lose another {2,730|gap}. In the last half-year it lost {1,530|dw}, and {940|del} of these were paperwork. You do the sum.

@doc e-hospital | hospital bulletin for staff | 2026-11-02
In numbers: our half-year

Dear colleagues, between April and September you performed {2286|ops2|t=between April and September} operations. A year before it was {1905|ops1|t=A year before}. Thank you.

The list at the start of October, by department: orthopaedics {3260|orO|t=at the start of October}, cardiology {2540|!caO|^}, ophthalmology {3940|eyO|^}, all others {3080|otO|^}; together {12,730|wO|^}. In April we stood at {14,260|wA|t=In April}. That is a fall of {10.7%|dwp|v=-10.73}.

Too long on the list: {3870|lO|t=at the start of October}, down from {5310|lA|t=In April}.

From the ministry's {4.8 million|mon} euros we have drawn {3.1 million|monU}. What remains, {1.7 million|left}, may be used until March, and we ask heads of department for proposals. Under the agreement with Medilux {310|opC} of our patients were operated on there.

We are {187|doc} doctors at the moment. {Six|anae} anaesthetists have left us; {two|-} come in January. Until then {five|thO} of the {eight|th} theatres run in the afternoon.

The canteen closes at 14.30 from Monday.

@doc f-regional | regional weekly | 2026-11-05
Rozman's {ten thousand|tar}: no chance, say doctors

KRŠKO – When Tadej Rozman came in April with {€4.8 million|mon|t=in April} and a camera crew, he said the Sotla hospital's list would be down to {ten thousand|tar|t=by Christmas} by Christmas. It stood at {12,730|wO|t=five weeks ago} five weeks ago, and no newer count is out. In the autumn before Rozman took office it had been at {11,890|wL|t=In the autumn before Rozman took office}.

"With {23|vac} posts empty? No," said a surgeon who asked not to be named. What shortened the list most, he added, was the telephone: {940|del} names were crossed out after calls.

The hospital disputes this. A {fifth|opP|v=20} more operations is not a telephone call, its spokeswoman said. The average for hips has dropped from {610|hipA|t=In spring} days to {452|hipO}. In spring, cataracts took {240|-}; they now take {196|eye}.

Neighbours look on with envy or without. Krka Valley is quicker for hips ({318|hipN} days), but {two in five|~shN|v=40} of the {9,640|nO} on its books have overstayed the limit, and in the country as a whole it's roughly {a third|~shC}.
