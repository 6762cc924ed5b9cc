@story za-baiedestortues-gas
@topic Chlorine leak at a water plant in Baie-des-Tortues, Mauritius
@subject V = Baie-des-Tortues chlorine leak | the leak | the accident
@subject W = Central Water Authority | the water authority | CWA
@subject H = Souvenir Hospital | the hospital
@subject P = Mauritius Police Force | the police
@subject F = fire and rescue service | firefighters
@subject S = Collège du Lagon | the college | the school
@fact i1 = 64 | injuries | V | people treated | 2031-07-15 noon | cumulative
@fact i2 = 118 | injuries | V | people treated | 2031-07-16 | cumulative
@fact st = 71 | injuries | S | pupils treated | 2031-07-16 | cumulative
@fact adm = 9 | injuries | H | people kept in hospital | 2031-07-16 | snapshot
@fact ev = 1900 | evacuated | V | people evacuated | 2031-07-15 | cumulative
@fact enr = 840 | enrolment | S | pupils | 2031 | snapshot
@fact kg = 350 | other | W | kilos of chlorine leaked | 2031-07-15 | constant
@fact cyl = 12 | other | W | cylinders of chlorine in the store | 2031-07-15 | snapshot
@fact cylk = 900 | other | W | kilos of chlorine in a full cylinder | - | constant
@fact rad = 600 | distance | V | metres of radius | 2031-07-15 | constant
@fact cl = 08:20 | clock | V | time of the leak | 2031-07-15 | constant
@fact sir = 47 | duration | W | minutes until the alarm | 2031-07-15 | constant
@fact det = 2 | other | W | gas detectors | 2031 | constant
@fact detw = 0 | other | W | gas detectors that worked | 2031-07-15 | snapshot
@fact ff = 66 | officers | F | firefighters at work | 2031-07-15 | constant
@fact hh = 23000 | homes | W | households without water | 2031-07-16 | snapshot
@fact hrs = 52 | duration | W | hours until water came back | 2031-07-17 | constant
@fact age = 29 | age | W | age of the valve in years | 2031 | snapshot
@fact plan = 38000000 | budget | W | rupees for replacing chlorine gas | 2029 | plan
@fact inq = 3 | duration | P | weeks until the inquiry reports | 2031-07-17 | plan
@trap i1 i2 :: a day later
@trap i2 st :: all and pupils
@trap st enr :: treated and enrolled
@trap kg cylk :: leaked and in a full cylinder
@trap det detw :: installed and working
@fact man = 21 | duration | - | years that the worker has changed cylinders | 2031 | snapshot
@fact agel = 10 | duration | W | years after which a valve should be replaced | - | constant | threshold
@fact cyl11 = 11 | other | W | cylinders of chlorine removed | 2031-07-17 | constant
@fact i15 = 112 | injuries | V | people treated | 2031-07-16 morning | cumulative
@fact sig = 4300 | other | - | signatures on the petition | 2031-07-16 | cumulative
@trap i15 i2 :: some hours later
@trap age agel :: real and allowed age

@doc a-wire | regional news agency | 2031-07-15
Chlorine cloud over Mauritian village, {64|i1} treated

PORT LOUIS (Oceanis) - A leak of chlorine at a water treatment plant sent a yellow cloud over the village of Baie-des-Tortues on Tuesday morning. {Sixty-four|i1|t=by noon|by=the health ministry} people, most of them secondary pupils, had been treated by noon, the health ministry said.

About {1,900|~ev} people within {600|rad} metres of the plant were evacuated. {66|ff} firefighters, in suits lent in part by the sugar mill, closed the valve.

The leak occurred at {8:20 a.m.|cl} as a cylinder was being changed. The plant had {12|cyl} in its store.

"We smelled swimming pool and then we couldn't breathe," said Ashvin Ramdour, 16, of the Collège du Lagon, {350|-} metres downwind.

@doc b-daily | national daily | 2031-07-17
The siren was late by {47|sir} minutes

Marie-Noëlle Ah-Fat

The man who changes the cylinders at Baie-des-Tortues has done so for {21|man} years, with a spanner and, he says, his nose. On Tuesday the nose was right. At {8.20|cl|v=08:20} he ran. At seven past nine the siren went.

In between, {840|enr} pupils were having first period with the windows open.

{71|st|t=till last night} of them, of the {118|i2|t=till last night|by=the hospital} people treated till last night, were seen at Souvenir Hospital, the hospital says. {Nine|adm|^} have been kept in; none is critical.

The plant has {two|det} gas detectors. {Zero|detw} of them worked, an engineer of the water authority has told the police. The valve was {29|age} years old and should have been thrown out at {ten|agel}. In 2029 the board approved {Rs 38 million|plan|t=In 2029|v=38000000} to do away with chlorine gas altogether. The file's on a desk.

Some {350|~kg} kilos escaped. A full cylinder holds {900|cylk}. "We've been lucky with the wind," said the fire chief. "Not all of us," said Mrs Ramdour.

Meanwhile {23,000|hh|t=yesterday} households were without water yesterday.

@doc c-cwa | water authority communiqué | 2031-07-17
COMMUNIQUÉ

The Central Water Authority informs the public that supply to the North was restored today at {12.20|-}, {52|hrs} hours after the incident at Baie-des-Tortues. {23,000|hh} households were affected.

The quantity released is estimated at {350|kg} kg. The remaining {eleven|cyl11} cylinders have been removed under police escort.

The Authority wishes to state that the alarm was sounded {17|!sir} minutes after the onset, as per protocol.

Medical costs of the {118|i2|t=as at 16 July} persons treated as at 16 July will be borne by the Authority.

An inquiry chaired by a retired judge will report in {three|inq} weeks.

Hotline: {170|-}.

@doc d-online | news website in French/English | 2031-07-16
Nuage de chlore : what parents are asking

By the Lagon desk, 16.07.31, 14:15

How many children are sick? {17|!st} according to the school; the hospital won't split the figure. In all {112|i15|t=this morning|by=the ministry} patients this morning, says the ministry.

Is the water safe? There isn't any.

How much gas? A full cylinder, {900|!kg} kilos, residents say.

When does school restart? On Monday, for all {840|enr}.

Was there a drill? The last one was in 2026.

Who pays? Good question: {4,300|sig} people have already signed a petition that asks it.

(Cours: Euro Rs {53.40|-}; Loto: {6|-} {11|-} {19|-} {22|-} {30|-} {38|-})

