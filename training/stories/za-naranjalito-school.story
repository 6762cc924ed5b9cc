@story za-naranjalito-school
@topic School roof collapse in Naranjalito, Dominican Republic
@subject V = Naranjalito school collapse | the collapse | the accident
@subject S = Escuela Básica Ramona Peguero | the school
@subject M = Ministry of Education | the ministry | Minerd
@subject H = Hospital Doctor Sélim Brito | the hospital
@subject C = Constructora Alto Yuna | the contractor | the builder
@subject E = COE | the emergency operations centre
@fact d1 = 3 | deaths | V | people killed | 2026-09-22 14:00 | cumulative
@fact d2 = 6 | deaths | V | people killed | 2026-09-24 | cumulative
@fact dk = 5 | deaths | V | children killed | 2026-09-24 | cumulative
@fact dt = 1 | deaths | V | teachers killed | 2026-09-24 | cumulative
@rel sum d2 = dk + dt
@fact i = 41 | injuries | V | people hurt | 2026-09-22 | cumulative
@fact ih = 13 | injuries | H | hurt people in hospital | 2026-09-24 | snapshot
@fact tr = 58 | other | V | people under the roof | 2026-09-22 | constant
@fact res = 22 | rescued | V | people pulled out | 2026-09-22 | cumulative
@fact enr = 486 | enrolment | S | pupils | 2026-27 | snapshot
@fact pres = 431 | other | S | pupils present | 2026-09-22 | snapshot
@fact room = 2 | other | S | classrooms under the roof | 2026-09-22 | constant
@fact hrs = 9 | duration | V | hours until the last was found | 2026-09-22 | constant
@fact cl = 10:12 | clock | V | time of the collapse | 2026-09-22 | constant
@fact con = 23400000 | price | C | pesos for the extension | 2022 | constant
@fact con0 = 17900000 | price | C | pesos for the extension by the tender | 2021 | plan
@fact mm = 9.5 | other | C | millimetres of the steel bars found | 2026-09-25 | constant
@fact mmp = 12.7 | other | C | millimetres of the steel bars in the plan | 2021 | plan
@fact sch = 1140 | other | M | schools with cracks | 2025 | snapshot
@fact rep = 212 | other | M | schools repaired | 2026-09 | cumulative
@fact arr = 3 | arrests | C | people arrested | 2026-09-25 | cumulative
@fact rain = 96 | other | - | millimetres of rain the night before | 2026-09-21 | constant
@fact clo = 87 | other | M | schools closed for inspection | 2026-09-24 | snapshot
@fact aid = 1000000 | damages | M | pesos for each bereaved family | 2026-09-23 | plan | pledged
@fact add = 2 | other | C | adjustments of the price | 2022 | constant
@fact desk = 11 | rescued | V | children saved under the desks | 2026-09-22 | constant
@fact d15 = 5 | deaths | V | people killed | 2026-09-22 night | cumulative
@fact psy = 290 | other | M | people in psychological care | 2026-09-24 | cumulative
@fact tent = 6 | other | S | tents | 2026-09-28 | plan
@fact crack = 9 | rate | M | share of structural cracks in percent | 2025 | snapshot
@fact diff = 5500000 | price | C | pesos above the tender | 2022 | constant
@rel diff diff = con - con0
@fact save = 312000 | price | C | pesos of steel saved | 2022 | constant
@fact pupc = 31000 | enrolment | M | pupils of the closed schools | 2026-09 | snapshot
@trap d15 d2 :: two days later
@trap d1 d2 :: later count
@trap dk d2 :: children and all
@trap i ih :: all hurt and those still in hospital
@trap enr pres :: enrolled and present
@trap con con0 :: paid and tendered
@trap mm mmp :: found and planned
@trap sch rep :: with cracks and repaired

@doc a-wire | wire agency | 2026-09-22
At least {three|>d1} dead as school roof falls in Dominican Republic

SANTO DOMINGO (Cono Sur) - A concrete roof fell onto {two|room} classrooms of a primary school in the east of the Dominican Republic on Tuesday morning, killing at least {three|>d1|t=by 2 p.m.|by=the emergency operations centre} people by 2 p.m. and injuring {41|i|^}, the emergency operations centre said.

Rescuers had pulled {22|res|^} people from under the slab, neighbours with car jacks before the firefighters with saws. {Fifty-eight|tr|by=the head teacher} had been sitting there, the head teacher said.

The roof came down at {10:12 a.m.|cl} after a night in which {96|rain} millimetres of rain had fallen.

The school in Naranjalito has {486|enr} pupils; {431|pres|t=on the day} were present on the day.

President Leonel Batista-Féliz cancelled a trip. The extension was built in 2022.

@doc b-daily | national daily | 2026-09-26
Bars as thin as a pencil

By Yamilka Encarnación Pool

At the laboratory of the engineers' college they have sawn out a piece of the roof and put it on a table under a lamp, like a fossil. You see bars. They measure {9.5|mm} millimetres. The plan has {12.7|mmp}.

For this roof the State paid the Constructora Alto Yuna {23.4 million|con} pesos. In the tender it was {17.9 million|con0|t=In the tender}; in between came {two|add} "adjustments".

{Three|arr|t=yesterday} people were arrested yesterday: the owner of the company, his engineer and the ministry's inspector, who signed on a Sunday.

{Six|d2|t=on Thursday} coffins, of which {five|dk} were white, went up the road to the cemetery on Thursday. The {sixth|-} was that of Miledys Contreras, 29, fourth grade. She'd pushed the desks of the window row against the wall, and under those desks {eleven|desk} children lived.

At the hospital there are {13|ih|t=as of last night} still as of last night.

In 2025 an inventory by the ministry had listed {1,140|sch|t=In 2025} schools with cracks. {212|rep|t=up to now} have been repaired up to now. This one wasn't on it: it was new.

EN PORTADA: Dollar {63.15|-} · Licey {4|-}, Águilas {3|-}

@doc c-tv | television site | 2026-09-23
They worked {nine|hrs} hours with their hands: the last was found at {7 p.m.|-}

Naranjalito. – {5|d15|t=last night} dead last night, by the count of the COE. Today the whole town is in the street.

It was {a quarter past ten|~cl|v=10:15} when it was heard. "Like when they unload a truck of blocks," said Fermín, who sells frío-frío at the gate.

On the list of the school for yesterday there were {341|!pres} children present.

The minister of education was received with whistles. He announced {one million|aid|by=The minister of education} pesos for each family in mourning and that {78|!clo} schools by the same builder remain closed.

{41|i} persons were injured; the hospital asks for O negative.

▶ {12:08|-} of live video · {90,000|-} watching

@doc d-ministry | ministry statement | 2026-09-24
Minerd informs

– Deceased: {six|d2|t=as of today, 24 September} ({five|dk|^} minors, {one|dt|^} teacher), as of today, 24 September.
– Hospitalised: {13|ih|^}.
– Beneficiaries of psychological care: {290|psy|^}.
– Schools closed preventively: {87|clo|^}, all built between 2020 and 2023 by the same contractor or its subsidiaries.

The extension at Naranjalito was received by the previous administration on 11 December 2022, at a final cost of RD${23.4 million|con}. It had {two|room} classrooms and a bathroom.

Pupils will be taught from Monday in {six|tent} tents and the parish hall.

The ministry reiterates that the inventory of {1,140|sch|t=in 2025} schools, in 2025, concerned cracks of all kinds, {9|crack} per cent of them structural.

@doc e-column | newspaper column | 2026-09-28
Multiplication

Teacher Contreras was doing the table of seven.

So let me do it. {17.9|con0|x=1000000} million and then {23.4|con|x=1000000}: that's {5.5 million|diff} for "adjustments". A bar of {nine and a half|mm|v=9.5} where there should've been one of {fourteen|!mmp}; somebody saved, I asked, {312,000|save} pesos of steel. Divide by {six|d2}.

{Fifty-eight|tr} under the roof. How many were taken out alive? All but {six|d2}. People want to call it a miracle and it was car jacks.

The ministry closes {87|clo} schools. Where will they go, those children, {31,000|pupc} of them? To tents, like the war.

Seven times one is seven. Seven times two.
