@story ya-kerala-elephant
@topic Elephants run amok at a temple festival in Kerala: from the evening of the accident to the High Court order
@subject X = Thekkumkavu elephant accident | accident | stampede | incident | tragedy
@subject T = Thekkumkavu Bhagavathy Temple | the temple | temple committee | devaswom | Secretary Raghavan Menoki
@subject E = Kannankulangara Gopalan | Gopalan | the tusker | the elephant
@subject P = Kerala Police | police | Circle Inspector Shiny Varkey
@subject F = Forest Department | forest department | Divisional Forest Officer Anas Rahman | DFO
@subject M = Government Medical College | medical college | MCH | hospital
@subject D = District Collector Gayathri Pillai | collector | district administration
@subject H = Kerala High Court | high court | division bench
@subject A = Heritage Animal Task Force | animal welfare group | task force
@subject R = Fire and Rescue Services | fire force
@fact d1 = 2 | deaths | X | people killed | 2029-03-11 evening | cumulative
@fact d2 = 5 | deaths | X | people killed | 2029-03-13 | cumulative
@fact dt = 3 | deaths | X | people trampled to death | 2029-03-13 | cumulative
@fact dw = 2 | deaths | X | people killed by a falling wall | 2029-03-13 | cumulative
@fact inj = 46 | injuries | X | people injured | 2029-03-12 | cumulative
@fact im = 17 | injuries | M | injured people admitted | 2029-03-12 | cumulative
@fact ip = 29 | injuries | X | injured people treated in other hospitals | 2029-03-12 | cumulative
@fact ser = 6 | injuries | M | patients in serious condition | 2029-03-12 | snapshot
@fact el = 11 | other | T | elephants paraded | 2029-03-11 | constant
@fact elp = 7 | other | T | elephants permitted | - | constant | threshold
@fact elx = 4 | other | T | elephants beyond the permit | 2029-03-11 | constant
@fact run = 2 | other | X | elephants that ran | 2029-03-11 | constant
@fact age = 44 | age | E | age of the elephant | - | snapshot
@fact ht = 3.1 | other | E | metres of height | - | constant
@fact kill = 6 | deaths | E | people killed by the elephant before | 2029-03-10 | cumulative
@fact km = 9 | distance | E | kilometres that the elephant ran | 2029-03-11 | constant
@fact hr = 5 | duration | E | hours until the elephant was tied | 2029-03-12 | constant
@fact dar = 3 | other | F | tranquilliser darts fired | 2029-03-12 | cumulative
@fact cr = 15000 | crowd | T | people at the festival | 2029-03-11 | constant
@fact crl = 5000 | crowd | D | people that the ground may hold | - | constant | threshold
@fact tm = 18:40 | clock | X | time when the elephant ran | 2029-03-11 | constant
@fact gap = 1.2 | distance | T | metres between elephants | 2029-03-11 | snapshot
@fact gapr = 3 | distance | A | metres required between elephants | - | constant | threshold
@fact db = 118 | other | T | decibels of the crackers | 2029-03-11 | snapshot
@fact hire = 350000 | price | T | rupees of rent for the elephant for a day | 2029 | constant
@fact bud = 8200000 | budget | T | rupees for the festival | 2029 | plan
@fact ele = 2460000 | spending | T | rupees spent on elephants | 2029 | cumulative
@fact elep = 30 | other | T | share of the festival's budget spent on elephants | 2029 | constant
@fact ins = 2500000 | other | T | rupees of insurance for each death | 2029 | constant
@fact inst = 12500000 | other | T | rupees of insurance for all the deaths | 2029-03-13 | plan
@fact gov = 500000 | damages | D | rupees of state aid for each death | 2029-03-13 | plan | pledged
@fact dem = 1000000 | damages | A | rupees demanded for each death | 2029-03-13 | constant
@fact ar = 4 | arrests | P | people arrested | 2029-03-14 | cumulative
@fact fir = 9 | other | P | people named in the FIR | 2029-03-12 | constant
@fact po = 85 | officers | P | police on duty | 2029-03-11 | snapshot
@fact vol = 120 | officers | T | volunteers on duty | 2029-03-11 | snapshot
@fact mah = 3 | officers | E | mahouts of the elephant | 2029-03-11 | snapshot
@fact y29 = 14 | cases | A | incidents of captive elephants running in the state this year | 2029-03-12 | cumulative
@fact y28 = 38 | cases | A | incidents of captive elephants running in the state in the year | 2028 | cumulative
@fact dy = 9 | deaths | A | people killed by captive elephants in the state this year | 2029-03-13 | cumulative
@fact cap = 377 | other | F | captive elephants in the state | 2029 | snapshot
@fact cap18 = 521 | other | F | captive elephants in the state | 2018 | snapshot
@fact capd = 144 | other | F | fall in captive elephants | 2029 | constant
@fact veh = 21 | other | X | vehicles damaged | 2029-03-12 | cumulative
@fact hs = 4 | homes | X | houses damaged | 2029-03-12 | cumulative
@fact ban = 6 | duration | D | months for which the temple may hold no parade | 2029-03-14 | plan
@fact hc = 8 | distance | H | metres to be kept between public and elephants | 2029-04-02 | constant | threshold
@fact hct = 30 | duration | H | hours of rest between parades | 2029-04-02 | constant
@fact wk = 3 | duration | H | weeks for the state's report | 2029-04-02 | constant
@rel sum d2 = dt + dw
@rel sum inj = im + ip
@rel diff elx = el - elp
@rel share elep = ele / bud
@rel product inst = ins * d2
@rel diff capd = cap18 - cap
@rel diff ip = inj - im
@rel diff dw = d2 - dt
@trap d1 d2 :: later deaths
@trap el elp :: paraded and permitted
@trap kill ser :: six killed before, six in serious condition
@trap d2 hr :: five dead, five hours
@trap dt dar :: three trampled, three darts
@trap cr crl :: present and allowed
@trap gap gapr :: kept and required
@trap ins gov :: insurance and state aid
@trap gov dem :: offered and demanded
@trap y28 y29 :: a year and part of one
@trap dy fir :: nine killed in the state, nine named
@trap cap cap18 :: two years
@trap im ip :: one hospital and the others
@trap po vol :: police and volunteers

@doc a-agency | national news agency | 2029-03-11
{Two|d1} killed as tusker runs amok at Kerala temple festival

Palakkad, Mar 11 (NSI) At least {two|>d1|t=on Sunday evening|by=police} persons were killed and many injured when an elephant ran amok at the annual festival of the Thekkumkavu Bhagavathy Temple on Sunday evening, police said.

The tusker, Kannankulangara Gopalan, turned on another elephant at {6.40 pm|tm} when crackers were set off, and {both|run|v=2} ran into the crowd. A compound wall collapsed.

Circle Inspector Shiny Varkey said {85|po} policemen and {120|vol} temple volunteers were on duty for a gathering she estimated at {15,000|cr|by=she}.

The tusker was yet to be brought under control at the time of filing. NSI TGB ROH

@doc b-daily | English daily, Kochi | 2029-03-13
'They were standing as close as buses'

Toll in temple elephant accident rises to {five|d2}

By Meera Unnikrishnan & Fasil K.P., Palakkad

{Three|dt} of the {five|d2|t=till Monday night} people who'd died till Monday night went under the feet of the elephants. The other {two|dw} were beneath a laterite wall, where they'd gone for shelter.

Of the {46|inj} injured, {17|im} are at the Government Medical College, {six|ser} of them serious; {29|ip} are spread over other hospitals.

The temple had leave to parade {seven|elp} elephants. It lined up {11|el}. Rules framed after an earlier accident want {three|gapr} metres between two animals. A video measured by the Heritage Animal Task Force shows {1.2|gap}.

Gopalan, {44|age}, and {3.1|ht} metres at the shoulder, is the star of the circuit. He fetches Rs {3.5 lakh|hire} a day. He has now killed {nine|?kill} people in his career, by the task force's register.

He ran {nine|km} kilometres, wrecking {21|veh} vehicles and {four|hs} houses, before he was roped.

Weather: 38°C | Ranji: Kerala 412 & 103/2

@doc c-forest | forest department note | 2029-03-12
OFFICE OF THE DIVISIONAL FOREST OFFICER, PALAKKAD
Note to press

The elephant was darted at 2310 hrs; {three|dar} darts were used, of which one took effect. It was tied at 2340 hrs, i.e. {five|hr} hours after the occurrence.

The animal's data book records {six|kill|t=prior to this incident} human deaths prior to this incident. Fitness was certified on 2 March. {Three|mah} mahouts accompanied it.

There are at present {377|cap|t=at present} captive elephants in the State. In 2018 there were {521|cap18|t=In 2018}, a decrease of {144|capd}.

DFO Anas Rahman clarifies that the department permits but doesn't supervise parades.

@doc d-tv | Malayalam TV website, English | 2029-03-14
Temple skips insurance? No, says secretary; {4|ar} in custody

Nattuvartha Online | March 14, 2029 | 11:05 IST

Police have arrested {four|ar} of the {nine|fir} people named in the FIR, including two mahouts, over the Thekkumkavu tragedy.

Secretary Raghavan Menoki denied that the festival was uninsured. "Each death carries Rs {25 lakh|ins}. For {five|d2}, it's Rs {1.5 crore|!inst}," he told Nattuvartha.

The devaswom had budgeted Rs {82 lakh|bud} for the festival and spent Rs {26.4 lakh|!ele} on elephants, {30 per cent|elep}.

Collector Gayathri Pillai has barred the temple from parades for {six|ban} months. The state will pay Rs {5 lakh|gov} per death; the task force wants Rs {10 lakh|dem}.

The cracker unit, tested on Tuesday, recorded {118|db} decibels.

TRENDING: Gold crosses Rs 1.2 lakh a pavan

@doc e-ngo | animal welfare group's statement | 2029-03-13
Heritage Animal Task Force: enough

This is the {17th|!y29|v=17|t=this year} incident of a captive elephant running this year. There were {38|y28|t=2028} in the whole of 2028. With Thekkumkavu, {nine|dy|t=this year} people have died.

The ground holds {5,000|crl}, by the collector's own order. There were {15,000|cr}.

{Four|elx} of the elephants were there against the law. Every one had travelled the night before.

We ask for Rs {10 lakh|dem} per victim from the owners, not from the taxpayer. And we ask where Gopalan will be standing next Sunday. We have counted his bookings: {23|-} before Vishu.

@doc f-court | legal news site | 2029-04-02
Kerala HC: keep public {8|hc} metres from elephants; {30|hct} hours' rest between parades

LexDaily | WP(C) 9114/2029

A division bench on Monday directed that no member of the public be allowed within {eight|hc} metres of an elephant at any festival, and that an animal get {30|hct} hours of rest between parades.

The bench noted that at Thekkumkavu {11|el} elephants were paraded on a permit for {nine|!elp}, and that {14|y29|t=by 12 March} incidents had been recorded in the state by 12 March.

The state was given {three|wk} weeks to report on the remaining {377|cap} captive animals.

"Tradition has no feet. Elephants do," Justice B. Sukumaran observed orally.
