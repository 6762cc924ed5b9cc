@story ya-peru-huayrapata
@topic Bus plunge at Huayrapata in the Peruvian Andes: from the night of the crash to the prosecutor's first findings
@subject A = Huayrapata bus crash | crash | accident | plunge | tragedy
@subject B = the bus | coach | vehicle | Volare Sur unit
@subject E = Expreso Volare Sur | Volare Sur | operator | company
@subject S = Sutran | transport regulator | superintendency
@subject H = Hospital Regional de Puquio Alto | Puquio Alto hospital | regional hospital
@subject O = Police Road Protection unit | police | highway police
@subject D = Edilberto Quispitupa | Quispitupa | driver
@subject Q = public prosecutor's office | prosecutor | Fiscalía
@subject F = volunteer firefighters | firefighters | bomberos
@fact d1 = 12 | deaths | A | people killed | 2024-08-17 night | cumulative
@fact d2 = 21 | deaths | A | people killed | 2024-08-18 noon | cumulative
@fact d3 = 24 | deaths | A | people killed | 2024-08-20 | cumulative
@fact dm = 15 | deaths | A | men killed | 2024-08-20 | cumulative
@fact dw = 9 | deaths | A | women killed | 2024-08-20 | cumulative
@fact dk = 3 | deaths | A | minors killed | 2024-08-20 | cumulative
@fact i1 = 30 | injuries | A | people injured | 2024-08-17 night | cumulative
@fact i2 = 33 | injuries | A | people injured | 2024-08-18 noon | cumulative
@fact ig = 8 | injuries | H | patients in serious condition | 2024-08-18 noon | snapshot
@fact il = 5 | injuries | A | patients flown to Lima | 2024-08-19 | cumulative
@fact man = 46 | other | B | passengers on the manifest | 2024-08-17 | constant
@fact onb = 57 | other | B | people on board | 2024-08-17 | constant
@fact ext = 11 | other | B | people on board who were not on the manifest | 2024-08-17 | constant
@fact seat = 50 | other | B | seats | - | constant
@fact deep = 180 | distance | B | metres that the vehicle fell | 2024-08-17 | constant
@fact alt = 4120 | distance | A | metres above sea level | - | constant
@fact km = 287 | distance | A | kilometre mark of the road | - | constant
@fact tm = 22:50 | clock | A | time of the crash | 2024-08-17 | constant
@fact tr = 00:35 | clock | F | time when the first rescuers came | 2024-08-18 | constant
@fact dur = 105 | duration | F | minutes until the first rescuers came | 2024-08-18 | constant
@fact ff = 44 | officers | F | firefighters at the site | 2024-08-18 | cumulative
@fact pol = 60 | officers | O | police at the site | 2024-08-18 | cumulative
@fact sp = 91 | speed | B | speed on the GPS record | 2024-08-17 | snapshot
@fact mx = 60 | speed | B | speed limit on the slope | - | constant | threshold
@fact spx = 31 | speed | B | kilometres an hour above the limit | 2024-08-17 | snapshot
@fact drv = 9 | duration | D | hours driven without a break | 2024-08-17 | snapshot
@fact drl = 4 | duration | D | hours that a driver may drive at night | - | constant | threshold
@fact pts = 74 | other | D | penalty points on the licence | 2024-08-17 | snapshot
@fact ptm = 100 | other | D | penalty points that cost a licence | - | constant | threshold
@fact fn = 17 | other | E | fines in three years | 2024-08-19 | cumulative
@fact fnu = 12 | other | E | fines not paid | 2024-08-19 | snapshot
@fact fnp = 5 | other | E | fines paid | 2024-08-19 | cumulative
@fact debt = 64800 | other | E | soles owed in fines | 2024-08-19 | snapshot
@fact fav = 5400 | other | E | soles owed on the average unpaid fine | 2024-08-19 | snapshot
@fact fleet = 26 | other | E | buses in the fleet | 2024-08-19 | snapshot
@fact sus = 90 | duration | S | days for which the licence is suspended | 2024-08-19 | plan
@fact soat = 21400 | damages | E | soles of insurance for each death | - | constant
@fact sott = 513600 | damages | E | soles of insurance for all the deaths | 2024-08-20 | plan
@fact fare = 70 | price | E | soles for a ticket | 2024-08-17 | constant
@fact farex = 40 | price | E | soles for a seat taken on the road | 2024-08-17 | constant
@fact yr = 11 | cases | O | fatal crashes on the road this year | 2024-08-18 | cumulative
@fact ly = 19 | cases | O | fatal crashes on the road in a year | 2023 | cumulative
@fact dy = 68 | deaths | O | deaths on the road this year | 2024-08-18 | cumulative
@fact sent = 8 | sentence | D | longest sentence in years for negligent homicide | - | constant | hypothetical
@fact pre = 9 | sentence | Q | months of pre-trial detention sought | 2024-08-20 | plan
@fact tyr = 7 | age | B | years since the tyres were made | 2024-08-20 | constant
@fact rail = 240 | distance | A | metres of guard rail missing | 2024-08-20 | snapshot
@fact idd = 19 | deaths | Q | bodies handed to relatives | 2024-08-20 | cumulative
@rel diff ext = onb - man
@rel sum onb = d3 + i2
@rel sum d3 = dm + dw
@rel diff spx = sp - mx
@rel sum fn = fnu + fnp
@rel product debt = fnu * fav
@rel product sott = soat * d3
@rel sum onb = man + ext
@trap d1 d2 :: the count rose through the night
@trap d2 d3 :: three died in hospital by Tuesday
@trap man onb :: names on the list against people aboard
@trap man seat :: the list against the seats
@trap fn fnu :: all fines against the unpaid ones
@trap fare farex :: two prices
@trap yr ly :: this year so far against last year
@trap d3 idd :: the dead against the bodies handed over
@trap dw drv :: nine women, nine hours

@doc a-cable | Lima radio network, web flash | 2024-08-18
ÚLTIMO MINUTO: At least {12|>d1} dead after bus goes into ravine in Ayacucho highlands

00:58 - Radio Andina Noticias

At least {12|>d1|t=by midnight|by=highway police} people had died by midnight in the fall of an interprovincial bus at kilometre {287|km} of the road between Puquio Alto and Abancay, highway police report. Another {30|~i1|^} or so were hurt.

The vehicle, of the company Expreso Volare Sur, left the tarmac at {10:50 p.m.|tm} and dropped some {180|~deep} metres to the bed of the Huayrapata stream. At {4,120|alt} metres above sea level, the temperature is eight below zero.

The manifest lists {46|man} passengers. Police fear that there were more on board.

Do you have information? WhatsApp 999 555 301.

@doc b-wire | international wire | 2024-08-18
Death toll in Peru bus crash climbs to {21|d2}

LIMA, Aug 18 (Corral) - The number of people killed when a night coach rolled down a mountainside in southern Peru rose to {21|d2|t=by midday on Sunday|by=the regional health office} by midday on Sunday, with {33|i2|^} injured, {eight|ig} of them gravely, the regional health office said.

Rescuers on ropes needed the whole morning to bring up bodies from a gully {180|deep} metres below the highway.

The coach had {50|seat} seats. A list handed to police by the operator, Volare Sur, bore {46|man} names, but survivors said the crew had picked up villagers along the way for {40|farex} soles a head, cash in hand, against a terminal fare of {70|fare}.

"They sat on paint tins in the aisle," said Nilda Ccoyllo, 29, who lost her brother.

It was the {11th|yr|t=this year} fatal accident on the route this year, after {19|ly|t=in all of 2023} in all of 2023, police said; {68|dy|t=this year} lives have been lost.

(Reporting by Marek Ostrowski in Lima; $1 = 3.74 soles)

@doc c-tabloid | Lima tabloid | 2024-08-19
THE HIGHWAY OF DEATH TOOK THEM ALL

"Chato, slow down!" begged the passengers. He was doing {91|sp}

By Yessenia Pomachagua

He had {74|pts} points on his licence; at {100|ptm} they take it off you. He'd been at the wheel {nine|drv} hours when the law says {five|!drl} by night. And the GPS, folks, the GPS does not lie: {91|sp|by=the GPS} kilometres per hour on a slope where {60|mx} is tops.

Edilberto "Chato" Quispitupa came out with a broken collarbone. {Twenty-one|d2|t=until yesterday} of his passengers, until yesterday, did not come out.

The bomberos, {44|ff} good lads with picks and blankets, turned up at {12:35|tr}. Count it: an hour and {three-quarters|-} of people calling in the dark. "At first you heard many voices," a shepherd told us. "Then few."

And Volare Sur? It owes the State for {12|fnu|t=today} tickets, {84,600|!debt|^} soles in all. So sell a bus, gentlemen. You've got {26|fleet}.

HOROSCOPE p. 22 - Lucky numbers today: 4, 17, 33

@doc d-regulator | regulator's press release | 2024-08-19
SUTRAN SUSPENDS EXPRESO VOLARE SUR

Press note 212-2024

The superintendency has ordered the suspension for {90|sus} days of the operating licence of Expreso Volare Sur, whose {26|fleet} units may not leave the depot.

Review of the file shows {17|fn|t=in the last three years} infringement fines in the last three years, {five|fnp} of which were settled. The remaining {dozen|fnu|v=12}, averaging S/ {5,400|fav}, are in enforced collection for a total of {S/ 64,800|debt}.

The unit's GPS emitted an excess of speed alert: {91|sp} km/h, or {31|spx} above what the section permits. The operator did not answer the alert. Night driving without relief is limited to {four|drl} hours.

The obligatory insurance (SOAT) covers each fatality with {S/ 21,400|soat}. Relatives may call 0800-12345.

@doc e-broadsheet | national daily | 2024-08-21
Old tyres, no rail, {eleven|ext} ghosts on the list

The prosecutor's first report on Huayrapata points at everyone

By Augusto Llerena Vidal

{Fifty-seven|onb} people were travelling on the Volare Sur bus on Saturday night, not the {forty-six|man} who had been written down: {eleven|ext} rode as ghosts, the Fiscalía concluded yesterday. Of the {57|onb}, {24|d3|t=yesterday} are dead. The count includes {15|dm} men and {nine|dw} women; {three|dk} were under 18. {Nineteen|idd|t=yesterday} coffins have gone home.

Rubber made {seven|tyr} years ago. A barrier that for {240|rail} metres does not exist. And a driver who, prosecutor Rosaura Iparraguirre says, "should have been asleep." She will ask the judge for {nine|pre} months of preventive prison; a conviction for negligent homicide carries as many as {eight|<sent} years.

The first aid reached the ravine {155|!dur} minutes after the fall. The regional hospital, where {eight|ig|t=on Sunday} lay in danger on Sunday, sent {five|il|t=on Monday} to Lima by air on Monday.

With the toll as it stands, the insurer will disburse {513,600|sott} soles, at {21,400|soat} per victim.

@doc f-community | Quechua-Spanish community radio, morning script in translation | 2024-08-20
ALLINLLA, GOOD MORNING - block 2

Brothers and sisters of Puquio Alto, we read the list again. We begin, as the custom is, with the children. There are {three|dk}.

The dead are now {twenty-four|d3|t=now}. We buried nobody yesterday because the priest was with the prosecutor. Of those brought to our hospital, {five|il} travelled to the capital in the Air Force plane.

The captain of the firemen, Wilfredo Taype, wishes it to be known that his men came in an {hour and three-quarters|dur|v=105} and not later, that they are volunteers, and that the ambulance had fuel for only {forty|-} kilometres. His {forty-four|ff} had the help of {sixty|pol} police.

The company says by telephone that {forty-six|man|by=The company} travelled. We have counted the hats, and there are {fifty-four|!onb}.

Frost tonight. Cover the potatoes.
