@story yd-cordoba-heat
@topic Heatwave in Córdoba and Jaén: excess deaths, wards, a farm worker's death, power and pools
@subject H = July heatwave | the heatwave | ola de calor | the heat
@subject A = Aemet | the state weather agency | weather agency
@subject I = Carlos III Health Institute | the institute | Carlos III
@subject J = Andalusian government | Junta | the regional government
@subject R = Hospital Reina Leonor | Reina Leonor | the hospital
@subject C = Córdoba | the city | Cordoba
@subject N = Jaén | Jaen
@subject U = Comisiones del Campo | the union | CdC
@subject W = Driss El Ghazouani | El Ghazouani | the labourer
@subject F = Olivares del Sur | the farm | the company
@subject E = grid operator Red Sur | Red Sur | the grid
@subject M = Mayor Lourdes Baena | Baena | the mayor
@fact t1 = 46.3 | temperature | C | highest temperature in Celsius | 2033-07-14 | snapshot
@fact t2 = 47.1 | temperature | C | highest temperature in Celsius | 2033-07-16 | snapshot
@fact tn = 45.8 | temperature | N | highest temperature in Celsius | 2033-07-16 | snapshot
@fact rec = 46.9 | temperature | C | highest temperature ever measured before in Celsius | 2021 | constant
@fact recx = 0.2 | other | C | degrees by which the old record was beaten | 2033-07-16 | constant
@fact mn = 27.4 | temperature | C | lowest night temperature in Celsius | 2033-07-16 | snapshot
@fact dy = 13 | duration | H | days of heatwave | 2033-07-21 | constant
@fact dyf = 8 | duration | A | days of heatwave | 2033-07-09 | plan | projected
@fact ex1 = 118 | deaths | I | deaths attributed to heat in Andalusia | 2033-07-15 | cumulative | projected
@fact ex2 = 372 | deaths | I | deaths attributed to heat in Andalusia | 2033-07-21 | cumulative | projected
@fact exs = 1240 | deaths | I | deaths attributed to heat in Spain | 2033-07-21 | cumulative | projected
@fact exsh = 30 | other | I | Andalusian share of the deaths attributed to heat | 2033-07-21 | snapshot | projected
@fact ex65 = 91 | other | I | share of those dead of heat aged over 65 | 2033-07-21 | snapshot
@fact hs = 9 | deaths | J | deaths from heatstroke certified | 2033-07-21 | cumulative
@fact hsc = 64 | cases | J | heatstroke cases | 2033-07-21 | cumulative
@fact hsl = 4 | deaths | J | deaths from heatstroke certified | 2032 | constant
@fact adm = 146 | injuries | R | patients admitted because of heat | 2033-07-20 | cumulative
@fact er = 612 | injuries | R | people seen in casualty because of heat | 2033-07-20 | cumulative
@fact adms = 23.9 | other | R | share of the casualty patients admitted | 2033-07-20 | snapshot
@fact cb = 38 | other | R | beds closed for summer | 2033-07 | snapshot
@fact cbr = 22 | other | R | closed beds reopened | 2033-07-17 | constant
@fact cbl = 16 | other | R | beds still closed | 2033-07-17 | snapshot
@fact wt = 5.5 | duration | R | hours of wait in casualty | 2033-07-16 | snapshot
@fact ag = 44 | age | W | age | - | constant
@fact bt = 41.2 | temperature | W | body temperature in Celsius | 2033-07-14 | constant
@fact hw = 7 | duration | W | hours worked that day | 2033-07-14 | constant
@fact wg = 58 | price | W | euros of daily wage | 2033 | constant
@fact wgm = 64.5 | price | U | euros of daily wage by the agreement | 2033 | constant | threshold
@fact fine = 49180 | damages | F | euros of fine possible | 2033 | constant | hypothetical
@fact ins = 214 | other | J | farms inspected | 2033-07-20 | cumulative
@fact inv = 57 | other | J | farms reported for breaches | 2033-07-20 | cumulative
@fact invs = 26.6 | other | J | share of inspected farms reported | 2033-07-20 | snapshot
@fact stp = 39 | temperature | J | degrees at which field work must stop | 2033 | constant | threshold
@fact stph = 13:00 | clock | J | hour at which field work must stop on red days | 2033 | constant
@fact pk = 7940 | other | E | megawatts at the peak | 2033-07-16 | snapshot
@fact pkr = 7610 | other | E | megawatts at the previous peak | 2031 | constant
@fact pkg = 330 | other | E | megawatts above the previous peak | 2033-07-16 | constant
@fact cut = 43000 | homes | E | households without power | 2033-07-16 night | snapshot
@fact cuth = 3 | duration | E | hours of power cut | 2033-07-16 night | constant
@fact sh = 21 | other | M | climate shelters open | 2033-07-16 | snapshot
@fact shp = 35 | other | M | climate shelters promised | 2033-05 | plan | pledged
@fact shl = 14 | other | M | climate shelters lacking | 2033-07-16 | snapshot
@fact pool = 6 | other | M | public pools open | 2033-07 | snapshot
@fact poolp = 12400 | crowd | M | visits to the pools in a day | 2033-07-16 | snapshot
@fact res = 28 | other | - | share of the reservoirs filled | 2033-07-18 | snapshot
@fact resl = 41 | other | - | share of the reservoirs filled | 2032-07-18 | snapshot
@fact resd = 13 | other | - | points by which the reservoirs fell in a year | 2033-07-18 | constant
@fact fir = 2150 | area | - | hectares burnt at Cardeña | 2033-07-19 | cumulative
@fact fir1 = 800 | area | - | hectares burnt at Cardeña | 2033-07-17 | cumulative
@fact fev = 640 | evacuated | - | people moved from villages near the fire | 2033-07-19 | cumulative
@fact ol = 3000 | crowd | U | demonstrators | 2033-07-19 | constant
@fact olp = 1100 | crowd | J | demonstrators by the government's count | 2033-07-19 | constant
@rel share exsh = ex2 / exs
@rel share adms = adm / er
@rel diff cbl = cb - cbr
@rel share invs = inv / ins
@rel diff pkg = pk - pkr
@rel diff shl = shp - sh
@rel diff resd = resl - res
@rel diff recx = t2 - rec
@trap t1 t2 :: two days later it was hotter
@trap ex2 hs :: estimated excess and certified heatstroke
@trap ex2 exs :: the region and the country
@trap hs hsc :: dead and ill
@trap adm er :: admitted and seen
@trap dyf dy :: forecast and length
@trap sh shp :: open and promised
@trap ol olp :: organisers and authorities
@trap fir1 fir :: the fire grew
@trap wg wgm :: paid and owed

@doc a-wire | wire agency | 2033-07-16
Córdoba breaks heat record at {47.1|t2} degrees

MADRID, July 16 (Ibernews) - The temperature in Córdoba rose to {47.1|t2|t=on Saturday|by=Spain's weather agency} degrees Celsius on Saturday, Spain's weather agency Aemet said, {0.2|recx} above the city's old record of {46.9|rec}. On Thursday {46.3|t1|t=On Thursday} had been measured. Jaén had {45.8|tn}.

The heatwave, which Aemet had expected to last {eight|dyf|by=Aemet} days, entered its ninth.

The Carlos III Health Institute attributes {118|ex1|t=to Friday|by=The Carlos III Health Institute} deaths in Andalusia to the heat to Friday. Its model compares deaths with those of normal years.

Electricity demand in the south peaked at {7,940|pk|by=grid operator Red Sur} megawatts, grid operator Red Sur said; the highest before was {7,610|pkr}, in 2031.

Field work must stop by law at {39|stp} degrees. (Reporting by Nuria Estrada; +34 91 555 {01 02|-})

@doc b-local | local daily, Córdoba | 2033-07-17
'He asked for shade and got a hat'

Álvaro Jurado

Driss El Ghazouani, {44|ag}, from Beni Mellal, had been thinning olive shoots for {seven|hw|by=his brother-in-law} hours when he sat down on Thursday, his brother-in-law says. In the ambulance they measured {41.2|bt} degrees in his body. He died in Reina Leonor that night.

For the day he would have had {58|wg} euros. Under the agreement it is {64.50|wgm}, says the union CdC. It says, too, that on red days everything must stop at {one p.m.|stph}, and he fell at twenty to three. Olivares del Sur states that he had been "on a voluntary break". It could face a fine of {49,180|fine} euros.

At Reina Leonor the wait in casualty rose to {five and a half|wt|t=yesterday} hours yesterday. {Thirty-eight|cb} beds had been closed for the summer; the Junta has now opened {22|cbr} of them.

The night brought no relief, {27.4|mn} degrees at the lowest, and for {43,000|cut|by=Red Sur} households, by Red Sur's count, no fan either. The power was away for {three|cuth} hours.

Mayor Lourdes Baena has {21|sh} climate shelters open. In May she spoke of {35|shp|t=In May}.

Sunday: SUN {46|-}° / {27|-}° · Feria draw: {07 431|-}

@doc c-tv | broadcast script, national radio | 2033-07-19
RADIO NACIONAL DEL SUR, 14.00 h

In Córdoba {three thousand|ol|by=the organisers} people marched for Driss El Ghazouani this morning, according to the organisers, the union; the delegate of the government counted {eleven hundred|olp|by=the delegate of the government}.

The labour inspectors have visited {two hundred fourteen|ins|by=the Junta} farms since June, says the Junta, and reported {seventy-five|!inv|by=the Junta}, roughly {one in four|~invs|v=25}.

The fire of Cardeña has now burned {two thousand one hundred fifty|fir|t=now} hectares; on Sunday it was {eight hundred|fir1|t=on Sunday}. {Six hundred forty|fev} neighbours are sleeping in a sports hall.

The reservoirs of the basin are at {twenty-eight|res|t=yesterday} percent as of yesterday. A year ago, {forty-one|resl|t=A year ago}. {Thirteen|resd} points less.

And the old record, friends, is gone. Forty-seven point {four|!t2|v=47.4} in the city on Saturday. Drink water.

@doc d-junta | press release, regional government | 2033-07-21
Regional government closes heat alert after 13 days

The Junta de Andalucía today lowers the alert level from red to yellow. The episode lasted {13|dy} days.

Public health services registered {64|hsc|t=today} heatstroke patients, of whom {nine|hs|^} died; in the whole of last summer there were {four|hsl|t=in the whole of last summer}. These are cases certified by a physician and are not comparable with statistical models.

Reina Leonor Hospital attended {612|er} persons for heat and admitted {146|adm}, {24%|adms|round}. Of its {38|cb} summer closures, only {16|cbl} beds remain closed.

The Labour Inspectorate checked {214|ins} farms. {57|inv} were reported ({27%|invs|round}).

The consejera thanked {11,000|-} health workers. Information: {900 555 061|-}, option {2|-}.

@doc e-broad | broadsheet, Madrid | 2033-07-23
How many did the heat kill? {Nine|hs}, or {372|ex2}

By Teresa Villamor

Both numbers are right. The Junta counts {nine|hs|by=The Junta} people whose death certificate says heatstroke. The Carlos III institute, which knows how many die in an ordinary July, finds {372|ex2|t=up to Thursday|by=The Carlos III institute} more than there should be in Andalusia up to Thursday, and {1,240|exs|^} in all of Spain. The south thus has {a quarter|!exsh} of the victims, with less than a fifth of the people.

{Nine in ten|~ex65|v=90} of them were over 65: {91%|ex65}, to be exact. They do not die of sunstroke but of hearts and kidneys, in top-floor flats, on the third hot night.

Last summer's official figure was {seven|!hsl} heatstroke deaths. It was a mild one.

What can be done was done in part. The hospital took back {22|cbr} beds. The town hall opened {21|sh} refuges; {14|shl} of those announced are still a drawing. {Six|pool} pools received {12,400|poolp|t=on the worst Saturday} bathers on the worst Saturday. The grid held until it didn't: {7,940|pk} MW, {330|pkg} above anything seen.

El Ghazouani is one of the {nine|hs}. He will not appear among the over-65s.

MORE: Ten charts on drought | Letter from Lisbon, 41º

@doc f-qa | union newsletter, Q&A | 2033-07-24
Heat and your rights: what members ask

Can I stop by myself? Above {39|stp} degrees, yes. On a red day at {13:00|stph}, heat or no heat.

What if they dock my pay? The day is worth {64.50|wgm} euros. The compañero Driss was paid {58|wg}.

How many inspections are there? {214|ins} this season, {57|inv} with a report. We asked for {1,000|-}.

Did the march help? We were {3,000|ol|by=We}. The next one is on {2 August|-}.

Is it over? The heatwave is, {thirteen|dy} days of it. The institute says {372|ex2|by=The institute} dead in our region. The record stands at {47.1|t2} and will fall.

CdC, Calle Almonas {12|-}, bajo. Fees: {9|-} euros a month.
