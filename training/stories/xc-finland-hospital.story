@story xc-finland-hospital
@topic Nurses' staffing and queues at Koskivaara hospital district, Finland, autumn 2035
@subject K = Koskivaara hospital district | the hospital | Koskivaara
@subject E = Koskivaara emergency department | the emergency department | casualty
@subject S = Koskivaara surgical wards | surgery
@subject O = Koskivaara outpatient clinics | outpatients
@subject T = Tuulikki Ranta-Aho | Ranta-Aho | the chief nurse
@subject U = Nurses' union Hoiva | Hoiva
@fact fe = 138 | jobs | E | nurses' posts filled | 2035-10 | snapshot
@fact fs = 264 | jobs | S | nurses' posts filled | 2035-10 | snapshot
@fact fo = 122 | jobs | O | nurses' posts filled | 2035-10 | snapshot
@fact ff = 524 | jobs | K | nurses' posts filled | 2035-10 | snapshot
@fact es = 595 | jobs | K | nurses' posts | 2035-10 | constant
@fact va = 71 | jobs | K | nurses' posts vacant | 2035-10 | snapshot
@fact vsh = 11.9 | rate | K | share of nurses' posts vacant | 2035-10 | snapshot
@fact va0 = 43 | jobs | K | nurses' posts vacant | 2034-10 | snapshot
@fact vup = 28 | jobs | K | rise in vacant nurses' posts | 2035-10 | snapshot
@fact q = 3364 | waiting | K | patients waiting for an operation | 2035-10 | snapshot
@fact q0 = 2900 | waiting | K | patients waiting for an operation | 2034-10 | snapshot
@fact qp = 16 | rate | K | rise of the queue in percent | 2035-10 | snapshot
@fact ql = 841 | waiting | K | patients waiting more than six months | 2035-10 | snapshot
@fact qsh = 25 | rate | K | share of patients waiting more than six months | 2035-10 | snapshot
@fact hr = 2600 | other | K | agency hours a month | 2035-10 | snapshot
@fact rate = 58 | price | K | agency rate per hour in euros | 2035-10 | snapshot
@fact ag = 150800 | spending | K | agency bill a month in euros | 2035-10 | snapshot
@fact bon = 2500 | price | K | signing bonus per nurse in euros | 2036-01 | plan | pledged
@fact bonall = 177500 | budget | K | cost of signing bonuses in euros | 2036-01 | plan | projected
@rel sum ff = fe + fs + fo
@rel diff va = es - ff
@rel share vsh = va / es
@rel diff vup = va - va0
@rel change qp = q0 -> q
@rel share qsh = ql / q
@rel product ag = hr * rate
@rel product bonall = va * bon
@trap ag bonall :: agency bill and bonus bill
@trap es ff :: posts on paper and posts filled

@doc a-daily | regional daily | 2035-10-29
Every eighth nurse is missing at Koskivaara

The Koskivaara hospital district has {595|es} posts for nurses and, this month, {524|ff|t=this month} nurses. The {71|va|^} empty posts, {11.9 per cent|vsh|^}, are {28|vup} more than the {43|va0|t=a year ago} of a year ago.

Surgery has {264|fs} nurses at work, the emergency department {138|fe}, outpatients {122|fo}.

Patients notice. The queue for operations has grown by {16 per cent|qp} from {2,900|q0|t=in a year} to {3,364|q} in a year, and {841|ql} people, {a quarter|qsh} of the queue, have waited longer than the law's six months.

@doc b-union | union press release | 2035-10-30
Hoiva: bonus is a plaster

Hoiva has read the chief nurse's plan. A signing bonus of {2,500|bon} euros for each of {71|va} recruits makes {167,500|!bonall} euros. The hospital burns nearly that every month on agencies: {2,600|hr} hours at {58|rate} euros is {150,800|ag} euros.

In one year vacancies climbed from {43|va0} to {71|va}, an increase of {28|vup}. No bonus last year, no bonus this year: no nurses.

@doc c-intranet | hospital intranet notice | 2035-10-31
Staffing, October

Filled posts: emergency {138|fe}; surgical wards {264|fs}; outpatient clinics {122|fo}; total {534|!ff}. Establishment {595|es}, vacancies {71|va}.

Agency: {2,600|hr} hours, {58|rate} €/h, {150,800|ag} € in all.

Queue: {3,364|q}, of which over six months {841|ql} ({25%|qsh}).

Tuulikki Ranta-Aho: "We expect to sign all {71|va} by summer with the {2,500|bon}-euro bonus. The {177,500|bonall} is money well spent."
