@story u2-oke-arin-collapse
@topic Collapse of an unfinished hostel in Ibadan
@subject C = Oke-Arin collapse | collapse | the building | disaster | structure
@subject H = Goldcrest Hostel | the hostel | Goldcrest | the block
@subject N = National Emergency Agency | NEA | the agency
@subject OS = Oyo State Government | the state | state government | Oyo State
@subject D = Goldcrest Homes Limited | the developer | Goldcrest Homes
@subject U = University Teaching Hospital | UTH | teaching hospital
@subject E = Funmilayo Adegbite | Adegbite | commissioner for physical planning | commissioner
@subject NB = Guild of Builders of Nigeria | the guild | GBN
@fact fl = 6 | other | H | storeys built | - | constant
@fact flp = 3 | other | H | storeys approved | - | constant | threshold
@fact rm = 144 | other | H | rooms planned | - | plan
@fact on = 70 | crowd | C | people on the site | 2030-03-12 | snapshot | projected
@fact d1 = 8 | deaths | C | people killed | 2030-03-12 20:00 | cumulative
@fact d2 = 17 | deaths | C | people killed | 2030-03-13 | cumulative
@fact d3 = 26 | deaths | C | people killed | 2030-03-16 | cumulative
@fact dw = 19 | deaths | C | workers killed | 2030-03-16 | cumulative
@fact dv = 7 | deaths | C | food sellers and passers-by killed | 2030-03-16 | cumulative
@fact r1 = 21 | rescued | N | people brought out alive | 2030-03-12 20:00 | cumulative
@fact r2 = 33 | rescued | N | people brought out alive | 2030-03-16 | cumulative
@fact i = 28 | injuries | C | people admitted | 2030-03-13 | snapshot
@fact iu = 16 | injuries | U | people admitted | 2030-03-13 | snapshot
@fact io = 12 | injuries | C | people admitted to private clinics | 2030-03-13 | snapshot
@fact t = 13:15 | clock | C | time at which it fell | - | constant
@fact ar = 3 | arrests | D | people arrested | 2030-03-14 | cumulative
@fact stop = 4 | other | E | stop-work notices served | - | constant
@fact don = 2000000 | damages | OS | naira to each bereaved family | 2030-03-15 | plan | pledged
@fact fee = 850000 | price | H | naira a year for a room | - | plan
@fact nat = 61 | cases | NB | collapses in the country in a year | 2029 | constant
@fact natd = 112 | deaths | NB | people killed in collapses in the country in a year | 2029 | constant
@fact mark = 39 | homes | OS | buildings marked for demolition | 2030-03-16 | plan | pledged
@fact crane = 5 | other | N | excavators in use | 2030-03-13 | snapshot
@fact hrs = 31 | duration | C | hours that the last survivor lay under the concrete | - | constant
@fact age = 17 | age | C | age of the last survivor | - | constant
@rel sum d3 = dw + dv
@rel sum i = iu + io
@trap fl flp :: built and approved
@trap d1 d2 :: the toll of the first evening and of the day after
@trap r1 r2 :: survivors of the first evening and in all
@trap nat natd :: collapses, and those killed in them
@trap i r2 :: admitted, and brought out

@doc a-punch | national newspaper | 2030-03-13
{Eight|d1} die, many trapped as {six|fl}-storey hostel caves in in Ibadan
By Tunde Oyelaran, Ibadan

TRAGEDY struck the ancient city of Ibadan on Tuesday as a building under construction at Oke-Arin came down on labourers and food vendors.

As of 8pm {eight|d1|t=As of 8pm} corpses had been recovered and {21|r1|t=As of 8pm} persons rescued, our correspondent gathered from the zonal coordinator of the National Emergency Agency, Mrs Ngozi Umeh.

The incident occurred at about {1.15pm|~t}. An eyewitness, who gave her name simply as Iya Sikiru, said over {70|>on|by=An eyewitness} people were on the site.

It was learnt that the hostel, meant to have {144|rm} rooms, had approval for {three|flp} floors, while the developer went up to {six|fl}. The Commissioner for Physical Planning, Mrs Funmilayo Adegbite, said her ministry served {four|stop|by=her ministry} stop-work notices. "They painted over our red mark," she lamented.

Do you have an important story? Call 0800-5550-119

@doc b-agency | news agency | 2030-03-14
Ibadan building collapse: Death toll hits {17|d2}; {28|i} hospitalised

Ibadan, March 14, 2030 (NNA) The death toll in Tuesday's building collapse at Oke-Arin has risen to {17|d2|t=on Wednesday night|by=the National Emergency Agency}, the National Emergency Agency (NEA) says.

Mrs Ngozi Umeh told newsmen on Wednesday night that {five|crane} excavators were on ground and that work would go on.

Mrs Umeh said {16|iu} of the injured were admitted at the University Teaching Hospital and {12|io} at private clinics, bringing the total on admission to {28|i}.

"At {1:15 p.m.|t} the columns gave way from the ground floor," she said.

Meanwhile, the police have picked up {two|!ar|s=Goldcrest Homes Limited} persons in connection with the collapse, both staff of Goldcrest Homes Limited. (NNA)
AOO/KI

@doc c-online | online newspaper | 2030-03-14
Police arrest {three|ar}, hunt for owner of collapsed Ibadan hostel

The Oyo police command on Thursday announced the arrest of the site engineer, the foreman and an accountant of Goldcrest Homes, {three|ar|t=Thursday} suspects in all, over a collapse that has so far claimed {17|d2|t=so far} lives.

Goldcrest had been advertising rooms at {N850,000|fee|v=850000} per annum. The flyer, seen by this medium, shows {four|!fl} storeys.

A boy of {17|age} spent {31|hrs} hours beneath the slabs before he was pulled out to cheers on Wednesday evening. His name is Samuel Dosunmu. Doctors at the UTH, where {16|iu} patients lie, described him as stable.

READ ALSO: 5 dead in Mokwa tanker fire | JAMB releases 1.9m results

@doc d-builders | professional body, press statement | 2030-03-15
WE WARNED: STATEMENT BY THE GUILD OF BUILDERS ON OKE-ARIN

Nigeria recorded {61|nat|t=In 2029} building collapses last year with {112|natd|t=In 2029} deaths. In 2029 as in the years before, more than {half|-} were residential.

At Oke-Arin, {six|fl} floors stood on a foundation for {three|flp}. {Four|stop} notices to stop work were ignored. The guild asks: what is a {fifth|-} notice for?

We commend the {2 million|don|by=Oyo State} naira that Oyo State promises every bereaved family. It is less than the rent of {three|-} students.

QS Emeka Obiageli-Martins, FGBN, National President (2028–2032)

@doc e-final | national newspaper, Sunday edition | 2030-03-17
Anatomy of a fall

The rubble at Oke-Arin is gone and with it the last hope. {Twenty-six|d3|t=yesterday} people died, the NEA said yesterday as it closed its operation: {19|dw} workers, and {seven|dv} who had come to sell them rice or merely to walk by. Twice as many — {52|!r2|by=NEA} — were brought out alive, it added.

Adegbite, the commissioner, has since found {39|mark} other buildings which she says will be pulled down. Some of them belong to the state.

The last one to come out breathing, Samuel Dosunmu, {17|age}, remembers the time because the muezzin had just finished. It was {a quarter past one|t}. "Then it was night." For him it was night for {31|hrs} hours.

The money, {N2 million|don|v=2000000} a family, will be paid "in due course". Rooms that were to cost {N850,000|fee|v=850000} a year will never be let.

@doc f-nea | agency closing bulletin | 2030-03-16
OKE-ARIN: OPERATION CLOSED. Rescued alive {33|r2}. Dead {26|d3}. Deployed: {5|crane} excavators, {2|-} cranes. NEA thanks the residents of Oke-Arin.
