@story m3-valea-cerbului-hospital
@topic A night fire in a Romanian town hospital: the morning after to the indictment
@subject E = Valea Cerbului hospital fire | the fire | the blaze | the fire at the hospital
@subject H = Valea Cerbului Municipal Hospital | the hospital | the municipal hospital
@subject W = Pneumology ward | the ward | the pneumology ward | pneumology
@subject I = fire brigade | ISU Argeșel | ISU | the firefighters | firefighters
@subject M = Marieta Codruț | Marieta | the nurse | Codruț
@subject D = Dr Horia Vlăsceanu | Vlăsceanu | the manager | the hospital manager
@subject S = Health Minister Sorina Pavelescu | Pavelescu | the minister
@subject P = Prosecutors | the prosecutors | the prosecutor's office | the indictment
@subject F = Floreal Oxigen | the contractor | the oxygen supplier
@fact d1 = 6 | deaths | E | people killed | 2030-01-23 morning | cumulative
@fact d2 = 9 | deaths | E | people killed | 2030-02-02 | cumulative
@fact dp = 8 | deaths | E | patients killed | 2030-02-02 | cumulative
@fact pat = 23 | other | W | patients in the ward that night | 2030-01-23 | snapshot
@fact beds = 18 | other | W | beds authorised | 2030-01 | constant
@fact ev = 112 | evacuated | H | patients moved out | 2030-01-23 | constant
@fact oth = 3 | other | H | hospitals that took in patients | 2030-01-23 | constant
@fact inj = 11 | injuries | E | people burnt or poisoned by smoke | 2030-01-23 morning | cumulative
@fact crit = 4 | injuries | E | people in critical condition | 2030-01-23 morning | snapshot
@fact fire = 04:12 | clock | E | time the fire broke out | 2030-01-23 | snapshot
@fact call = 04:19 | clock | I | time of the emergency call | 2030-01-23 | snapshot
@fact arr = 04:26 | clock | I | time the first engine arrived | 2030-01-23 | snapshot
@fact out = 05:40 | clock | E | time the fire was out | 2030-01-23 | snapshot
@fact ff = 57 | other | I | firefighters sent | 2030-01-23 | constant
@fact eng = 13 | other | I | vehicles sent | 2030-01-23 | constant
@fact adr = 14 | address | H | house number | - | constant
@fact built = 1958 | other | H | year it was built | - | constant
@fact am = 34 | age | M | age | - | constant
@fact sv = 7 | rescued | M | patients carried out | 2030-01-23 | constant
@fact staff = 2 | jobs | W | nurses on duty | 2030-01-23 | snapshot
@fact ad = 59 | age | D | age | - | constant
@fact auth = 2021 | other | H | year since which it had no fire permit | - | constant
@fact resp = 7 | duration | I | minutes from the call to the first engine | 2030-01-23 | constant
@fact left = 16300000 | budget | H | lei left unspent for wiring | 2030-01 | snapshot
@fact money = 18400000 | budget | H | lei for new wiring | 2028 | plan
@fact spent = 2100000 | spending | H | lei spent on wiring | 2030-01 | cumulative
@fact nat = 214 | other | S | hospitals with no fire permit | 2030-01-24 | snapshot
@fact natt = 367 | other | S | public hospitals in the country | 2030-01-24 | constant
@fact prom = 90 | duration | S | days in which every hospital must be checked | 2030-01-24 | plan | pledged
@fact ind = 5 | other | P | people charged | 2031-04-15 | cumulative
@fact file = 2031-04-15 | date | P | day of the indictment | - | snapshot
@fact jail = 10 | sentence | D | years in prison at most | 2031-04-15 | constant | threshold
@fact cl = 26 | other | P | relatives who are civil parties | 2031-04-15 | cumulative
@fact dam = 6700000 | damages | P | euros claimed by the relatives | 2031-04-15 | snapshot
@rel diff left = money - spent
@trap d1 d2 :: three of the burnt died later
@trap d2 dp :: one of the dead was no patient
@trap pat beds :: more patients than beds
@trap pat ev :: the ward against the whole house
@trap fire call arr out :: four moments
@trap money spent :: allotted against spent
@trap nat natt :: without permit against all
@trap inj crit :: hurt against critical
@trap prom cl :: days and people

@doc a-local | local news site | 2030-01-23
FIRE AT THE HOSPITAL: {six|d1} dead in pneumology

by Remus Țintilă | 23 January, 07:55

UPDATE 07:55 — The death toll stands at {6|d1|t=07:55}. All were patients. {Eleven|inj|t=07:55} people are being treated for burns and smoke, {four|crit} of them in a critical condition.

UPDATE 06:30 — ISU Argeșel: fire out at {05:40|out|by=ISU Argeșel}. On the scene {57|ff|by=ISU Argeșel} firefighters, {13|eng|by=ISU Argeșel} vehicles.

05:15 — A strong fire has broken out on the second floor of the Municipal Hospital in Valea Cerbului, at {14|adr} Strada Castanilor. The call to 112 came at {04:19|call}. The first engine was there at {04:26|arr|s=The first engine}.

{One hundred and twelve|ev} patients have been moved out. Ambulances are taking them to {three|oth} other hospitals. In pneumology there were {23|pat} at the time.

If you look for a relative, call 0248 555 019.

Vezi și: Meteo — cod galben, minus 14 grade

@doc b-wire | wire agency | 2030-01-24
Romania orders safety checks after deadly hospital fire

BUCHAREST, Jan 24 (Danubia Press) — Romania will inspect all of its {367|natt} public hospitals within {90|prom|m=pledged} days after a blaze in a lung ward killed {six|d1|t=on Wednesday} people on Wednesday, Health Minister Sorina Pavelescu said.

{Two hundred and fourteen|nat|by=she} of them, she acknowledged, are operating without a fire permit. The one in Valea Cerbului, a {1958|built} building in the Carpathian foothills, had not had a valid one since {2021|auth}.

The fire began at about {4:12 a.m.|~fire|by=investigators} near an oxygen outlet, investigators said. The ward is licensed for {18|beds} beds and held {23|pat|t=that night} patients that night, with {two|staff} nurses to look after them.

No alarm sounded. Firefighters said that it took them {seven|resp|by=Firefighters} minutes to get there.

Since 2028, {18.4 million|money|t=Since 2028} lei ({$4 million|-}) had been set aside to rewire the hospital, and {2.1 million|spent|t=to date} spent to date.

@doc c-tabloid | tabloid | 2030-01-25
HEROINE IN SLIPPERS!

EXCLUSIV — Marieta, {39|!am}, carried {seven|sv} patients out on her back

She lost a shoe on the stairs and did not go back for it. Nurse Marieta Codruț went into the smoke {again and again|-}. "After the {fifth|-} I couldn't see my hands," she told us from her bed in Pitești.

She was on duty with {one|-} colleague for {27|!pat} people, most of them on oxygen. It was {twelve minutes past four|fire}, she remembers because she had just looked at the clock to change a drip.

Boss Horia Vlăsceanu, {59|ad}, was at home.

Her neighbours on Strada Castanilor watched from the windows opposite as the roof glowed. "They arrived at {half past four|?arr|by=Mr Nelu}, no sooner," swears Mr Nelu from number {11|-}.

{112|ev} sick people in the snow in their pyjamas. Shame!

VIDEO 1:42 | Ce număr porți? Horoscop

@doc d-prosecutor | prosecutor's press release | 2031-04-15
PROSECUTOR'S OFFICE ATTACHED TO THE COURT OF APPEAL
Press release, {15 April 2031|file}

By indictment of today {five|ind|t=today} defendants were sent to trial in the case of the fire of 23 January 2030, among them the former manager V.H. and an employee of the company F.O., which maintained the oxygen installation.

It was established that:
– the fire started at {04:12|fire} and was reported at {04:26|!call};
– none of the smoke detectors worked;
– in the ward there were {23|pat} patients in a space for {18|beds};
– {nine|d2} persons lost their lives, {eight|dp} patients and an orderly.

The penalty provided by law for the manager is up to {10|<jail} years.

{Twenty-six|cl} relatives have constituted themselves civil parties, claiming in total {6.7 million|dam} euros.

@doc e-weekly | weekly magazine | 2031-04-22
The ward that should have been empty

Ask in Valea Cerbului who is guilty and people point at the sky. Ask the {nine|d2} families.

I sat with {four|-} of them in the parish hall. What they find hard to bear is not the spark. It is the {16 million|left} lei that lay in an account. The hospital was given {18.4|money|x=1000000|s=The hospital} million to change its wires and changed those of the administration.

Nor do they forget Marieta Codruț, {34|am}, who fetched {nine|!sv|s=Marieta Codruț} patients from their beds and now works in a pharmacy.

The charge sheet names {five|ind} people. The ministry is not among them, though of its hospitals {214|nat|s=its hospitals|t=that winter} had no permit that winter, out of {367|natt|s=its hospitals}. The promised round of inspections, to be completed in {three months|prom|v=90}, took {eleven|-}.
