@story yd-multan-smog
@topic Smog emergency in Multan and southern Punjab: readings, wards, closures, court orders, who counts the dead
@subject S = Multan smog | the smog | the haze
@subject E = Environment Protection Department | EPD | the environment department
@subject A = AirWitness | private monitor network | the private network
@subject H = Nishtar-e-Nau Hospital | Nishtar-e-Nau | the hospital
@subject P = Punjab government | Lahore | the provincial government
@subject C = Chief minister Tahira Gardezi | Gardezi | the chief minister
@subject L = Lahore High Court | the court | Multan bench
@subject R = Pakistan Railways | the railways
@subject M = motorway police | the motorway police
@subject D = Doctors' Forum | the doctors
@fact aq1 = 812 | other | E | air quality index | 2036-11-08 morning | snapshot
@fact aq2 = 1107 | other | A | air quality index | 2036-11-08 morning | snapshot
@fact aqm = 1894 | other | A | highest hourly air quality index | 2036-11-10 | constant
@fact aqh = 300 | other | E | air quality index that is hazardous | - | constant | threshold
@fact pm = 620 | other | A | micrograms of fine dust per cubic metre | 2036-11-08 | snapshot
@fact pmw = 15 | other | - | micrograms of fine dust per cubic metre in a day by the WHO guideline | - | constant | threshold
@fact pmx = 41.3 | other | A | times the guideline for fine dust | 2036-11-08 | snapshot
@fact er1 = 3400 | injuries | H | patients with breathing trouble in a week | 2036-11-09 | snapshot
@fact er0 = 1360 | injuries | H | patients with breathing trouble in a week | 2036-10-19 | snapshot
@fact erg = 150 | rate | H | growth of patients with breathing trouble | 2036-11-09 | constant
@fact ad = 510 | injuries | H | patients admitted in the week | 2036-11-09 | snapshot
@fact ads = 15 | other | H | share of patients admitted | 2036-11-09 | snapshot
@fact vn = 38 | other | H | ventilators | 2036-11 | constant
@fact vnu = 38 | injuries | H | patients on ventilators | 2036-11-11 | snapshot
@fact all = 68000 | injuries | P | patients with breathing trouble in the province in a week | 2036-11-09 | snapshot
@fact d1 = 41 | deaths | D | deaths ascribed to the smog | 2036-11-14 | cumulative | projected
@fact d2 = 0 | deaths | P | deaths ascribed to the smog | 2036-11-14 | cumulative
@fact vis = 40 | distance | M | metres of visibility | 2036-11-10 | snapshot
@fact cr = 34 | other | M | vehicles in the pile-up | 2036-11-10 | constant
@fact crd = 9 | deaths | M | people killed in the pile-up | 2036-11-10 | constant
@fact cri = 52 | injuries | M | people hurt in the pile-up | 2036-11-10 | constant
@fact mw = 3 | other | M | motorways closed | 2036-11-10 | snapshot
@fact tr = 27 | other | R | trains late | 2036-11-10 | constant
@fact trh = 9 | duration | R | hours of the worst delay | 2036-11-10 | constant
@fact fl = 46 | other | - | flights cancelled or diverted | 2036-11-11 | cumulative
@fact sch = 18 | other | P | districts with closed schools | 2036-11-07 | snapshot
@fact pup = 6200000 | enrolment | P | pupils at home | 2036-11-07 | snapshot
@fact days = 10 | duration | P | days of school closure | 2036-11-07 | plan
@fact dayr = 17 | duration | P | days of school closure | 2036-11-24 | constant
@fact ki = 11000 | other | P | brick kilns | 2036 | constant
@fact kil = 745 | other | E | brick kilns sealed | 2036-11-13 | cumulative
@fact kiz = 6.8 | other | E | share of brick kilns sealed | 2036-11-13 | snapshot
@fact fi = 5240 | other | - | stubble fires seen by satellite | 2036-11-09 | snapshot
@fact fip = 1310 | other | - | stubble fires seen by satellite in Pakistan | 2036-11-09 | snapshot
@fact fii = 3930 | other | - | stubble fires seen by satellite in India | 2036-11-09 | snapshot
@fact fis = 75 | other | - | share of stubble fires in India | 2036-11-09 | snapshot
@fact fin = 41000000 | damages | E | rupees of fines | 2036-11-13 | cumulative
@fact arr = 182 | arrests | P | farmers arrested | 2036-11-13 | cumulative
@fact mask = 90 | price | - | rupees for a mask | 2036-11-10 | snapshot
@fact mask0 = 25 | price | - | rupees for a mask | 2036-10-20 | snapshot
@fact pur = 3000 | other | P | super-seeders handed out | 2036-11 | cumulative
@fact purp = 5000 | other | P | super-seeders promised | 2036-06 | plan | pledged
@fact pus = 60 | other | P | share of promised super-seeders handed out | 2036-11 | snapshot
@fact rain = 400000000 | budget | C | rupees for artificial rain | 2036-11-12 | plan | pledged
@fact aqd = 304 | other | A | points above the earlier highest hourly air quality index | 2036-11-10 | constant
@fact mm = 2.6 | other | - | millimetres of rain | 2036-11-15 | constant
@fact mon = 5 | other | E | official monitors in the city | 2036 | constant
@fact monw = 2 | other | E | official monitors that work | 2036-11 | snapshot
@fact mona = 23 | other | A | private monitors in the city | 2036 | constant
@fact tmp = 11 | temperature | - | night temperature in Celsius | 2036-11-10 | snapshot
@fact lst = 2031 | date | - | year of the worst smog before | - | constant
@fact lsv = 1590 | other | A | highest hourly air quality index of the earlier worst smog | 2031 | constant
@rel product pm = pmw * pmx
@rel change erg = er0 -> er1
@rel share ads = ad / er1
@rel share kiz = kil / ki
@rel sum fi = fip + fii
@rel share fis = fii / fi
@rel share pus = pur / purp
@rel diff aqd = aqm - lsv
@trap aq1 aq2 :: official and private readings
@trap aq2 aqm :: a morning and the highest hour
@trap er1 ad :: seen and admitted
@trap er1 all :: a hospital and the province
@trap d1 d2 :: doctors' estimate and official nought
@trap crd d1 :: killed on the road and by the air
@trap days dayr :: planned and real closure
@trap fip fii :: two countries' fires
@trap pur purp :: given and promised
@trap mon mona :: official and private monitors
@trap d1 vis :: 41 deaths, 40 metres

@doc a-wire | wire agency | 2036-11-08
Pakistani city gasps in record smog as schools close

MULTAN, Pakistan, Nov 8 (Indus Wire) - Schools in {18|sch} districts of Pakistan's Punjab province were shut and {6.2 million|pup} pupils kept at home on Saturday as smog settled on the city of Multan.

The air quality index stood at {812|aq1|t=in the morning|by=the environment department} in the morning, the environment department said. AirWitness, a network of private monitors, gave {1,107|aq2|t=at the same hour|by=AirWitness} at the same hour. More than {300|aqh} is hazardous.

Fine dust reached {620|pm} micrograms per cubic metre, {41|pmx|round} times what the World Health Organization advises, which is {15|pmw}.

The closure will last {10|days} days, officials said.

Farmers burn rice stubble in November. Satellites saw {5,240|fi|t=on Sunday} fires on Sunday on both sides of the border, {three-quarters|fis|v=75} of them in India.

@doc b-broad | Karachi daily | 2036-11-12
{Thirty-eight|vn} ventilators, {thirty-eight|vnu} patients

By Zohra Langrial, Multan

At the gate of Nishtar-e-Nau a boy sells masks. Three weeks ago a mask was {25|mask0|t=Three weeks ago} rupees; it's {90|mask} now, and he keeps his own in his pocket because one cannot shout through it.

In the week to Sunday {3,400|er1|t=In the week to Sunday} people came to the hospital because they could not breathe. A usual October week has {1,360|er0|t=A usual October week}. Of those who came {510|ad|t=In the week to Sunday} had to stay, {15 per cent|ads}. As of last night every one of the {38|vn} ventilators had a patient, {38|vnu|t=As of last night} in all. Across the province the week's total was {68,000|all}.

The Doctors' Forum believes that {29|!d1|by=The Doctors' Forum} people have died of the air. The provincial government has counted {none|d2|v=0|by=The provincial government}. "Air isn't a diagnosis," said an official, coughing.

The city owns {five|mon} monitors. {Two|monw} work. The private network has {23|mona}, most of them on the balconies of retired engineers. On Monday one of these read {1,894|aqm|t=On Monday} for an hour, which beats the {1,590|lsv} of {2031|lst} by {304|aqd}.

On the motorway near Shujabad, where one could see {40|vis} metres, {34|cr} vehicles ran into each other on Monday. {Nine|crd} people are dead.

IN BRIEF: Onions Rs {210|-} · 2 held for kite-flying · Cricket: Multan {198|-}/5

@doc c-gov | provincial handout | 2036-11-13
Handout No. 1147: CM announces war on smog

Chief Minister Tahira Gardezi has sanctioned {Rs 400 million|rain|v=400000000} for artificial rain.

Brick kilns: {745|kil} of {11,000|ki} sealed ({6.8%|kiz}). Fines: {Rs 41 million|fin|v=41000000}. Farmers arrested: {182|arr}.

{3,000|pur} super-seeders have been given to farmers out of {5,000|purp} promised in June ({60%|pus}). The rest will follow.

Fires on the other side of the border, {3,930|fii|t=on 9 November} on 9 November, were three times our own {1,310|fip|^}, so the haze doesn't need a visa.

The public is advised to stay at home between {6|-} pm and {8|-} am.

@doc d-tv | TV script, Urdu channel's English hour | 2036-11-11
CITY DESK 8PM

OOV: {Three|mw} motorways remain closed tonight. The motorway police say {twelve|!crd|by=The motorway police} lost their lives in Monday's pile-up near Shujabad, and {fifty-two|cri} are hurt.

SOT, truck driver: "I braked. The one behind didn't."

OOV: {Twenty-seven|tr} trains ran late, the Tezgam by {nine|trh} hours. {Forty-six|fl} flights have been cancelled or sent elsewhere.

It is {eleven|tmp} degrees. Nothing moves.

The Lahore High Court's Multan bench asked the government how many kilns were shut. "Several hundred," said the law officer. "Is that a number?" said the judge.

NEXT: Tomatoes.

@doc e-env | environment newsletter | 2036-11-25
What ended it: 2.6 millimetres

Not the {Rs 400 million|rain|v=400000000}. On the fifteenth, {2.6|mm} mm of natural rain fell.

Schools reopened yesterday after {17|dayr} days instead of {ten|days}.

Readings: the official maximum never went over {999|-}, as the display has three digits. AirWitness's was {1,984|!aqm}.

Deaths: the Doctors' Forum stays at {41|d1|t=by 14 November|by=the Doctors' Forum} by 14 November; the ministry at {zero|d2|by=the ministry}.

Emissions: stubble got the headlines. On the worst day {75 percent|fis} of fires were Indian. Kilns got the seals. Lorries got nothing. The growth in patients, {150 percent|erg}, at Nishtar-e-Nau came after the kilns had been sealed.

Donate: {Rs 500|-} keeps a monitor alive for {30|-} days.
