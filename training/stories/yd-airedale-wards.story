@story yd-airedale-wards
@topic Roof concrete closes wards at an English hospital: patients moved, ambulance queues, waiting list, cost
@subject H = Airedale North Infirmary | the Infirmary | the hospital
@subject T = Wharfe and Aire NHS Trust | the trust
@subject C = chief executive Dame Ruth Okonedo-Lister | Okonedo-Lister | the chief executive
@subject B = Bradford South General | Bradford South
@subject Y = Yorkshire ambulance service | the ambulance service
@subject D = Department of Health | the Department | Whitehall
@subject U = Unison branch | the union
@subject M = MP Gareth Pell | Pell | the local MP
@subject P = Mrs Joan Thackray | Joan Thackray | Thackray
@subject S = engineers Halloran Voss | Halloran Voss | the surveyors
@fact wd = 7 | other | H | wards closed | 2031-01-16 | constant
@fact wdt = 24 | other | H | wards | - | constant
@fact bd = 182 | other | H | beds closed | 2031-01-16 | constant
@fact bt = 560 | other | H | beds | - | constant
@fact bs = 32.5 | other | H | share of beds closed | 2031-01-16 | constant
@fact bl = 378 | other | H | beds left | 2031-01-16 | snapshot
@fact mv = 147 | evacuated | H | patients moved | 2031-01-17 | constant
@fact mvb = 64 | evacuated | B | patients moved to the hospital | 2031-01-17 | constant
@fact mvi = 51 | evacuated | H | patients moved to other wards of the building | 2031-01-17 | constant
@fact mvo = 32 | evacuated | H | patients moved to care homes and elsewhere | 2031-01-17 | constant
@fact pk = 1180 | other | S | planks of the weak concrete | 2031-01 | constant
@fact pkc = 94 | other | S | cracked planks | 2031-01 | constant
@fact pks = 8 | other | S | share of cracked planks | 2031-01 | constant
@fact pr = 216 | other | H | steel props | 2031-01 | snapshot
@fact yr = 1973 | date | H | year of building | - | constant
@fact lf = 30 | duration | S | years that the planks were to last | - | constant
@fact dt = 1 | deaths | H | patients who died during the move | 2031-01-17 | constant
@fact age = 86 | age | P | age | - | constant
@fact tr = 19 | duration | P | hours on a trolley | 2031-01-18 | constant
@fact q1 = 23 | waiting | Y | ambulances waiting outside at once | 2031-01-18 | snapshot
@fact qh = 6.4 | duration | Y | hours of the longest handover | 2031-01-18 | constant
@fact qt = 15 | duration | Y | minutes that a handover should take | - | constant | threshold
@fact ae = 411 | crowd | H | people seen in A&E in a day | 2031-01-18 | constant
@fact ae4 = 38.2 | rate | H | share of A&E patients seen within four hours | 2031-01 | snapshot
@fact ae4e = 71.5 | rate | - | share of A&E patients seen within four hours in England | 2031-01 | snapshot
@fact ae4t = 95 | rate | D | share of A&E patients to be seen within four hours | - | constant | threshold
@fact op = 940 | other | T | operations cancelled | 2031-01-31 | cumulative
@fact op1 = 120 | other | T | operations cancelled | 2031-01-18 | cumulative
@fact opc = 67 | other | T | cancer operations cancelled | 2031-01-31 | cumulative
@fact wl0 = 48200 | waiting | T | patients on the waiting list | 2030-12 | snapshot
@fact wl1 = 51600 | waiting | T | patients on the waiting list | 2031-02 | snapshot
@fact wlg = 7.1 | rate | T | growth of the waiting list | 2031-02 | constant
@fact wly = 2890 | waiting | T | patients waiting over a year | 2031-02 | snapshot
@fact fix = 36000000 | budget | T | pounds for a new roof | 2031-01-20 | plan | projected
@fact nw = 790000000 | budget | D | pounds for a new hospital | 2029 | plan
@fact nwy = 2038 | date | D | year of opening of the new hospital | 2031 | plan
@fact nwo = 2034 | date | D | year of opening of the new hospital | 2029 | plan
@fact em = 12000000 | budget | D | pounds of emergency money | 2031-01-22 | plan | pledged
@fact ems = 33.3 | other | D | emergency money as a share of the cost of the roof | 2031-01-22 | constant
@fact gap = 24000000 | other | T | pounds lacking for the new roof | 2031-01-22 | constant
@fact st = 4300 | jobs | T | staff | 2031 | constant
@fact va = 387 | jobs | T | vacancies | 2031-01 | snapshot
@fact vas = 9 | other | T | share of posts vacant | 2031-01 | snapshot
@fact pe = 21400 | other | M | signatures | 2031-02-03 | cumulative
@fact mar = 2500 | crowd | U | marchers | 2031-02-01 | constant
@fact marp = 1600 | crowd | U | marchers by the police count | 2031-02-01 | constant
@fact wk = 14 | duration | T | weeks until the wards reopen | 2031-01-20 | plan | projected
@fact tnt = 2 | other | H | tents in the car park | 2031-01-19 | snapshot
@fact tnb = 28 | other | H | beds in the tents | 2031-01-19 | snapshot
@fact rsk = 20 | other | T | risk score | 2030 | constant
@fact bkl = 61000000 | budget | T | pounds of maintenance backlog | 2030 | snapshot
@rel diff bl = bt - bd
@rel share bs = bd / bt
@rel sum mv = mvb + mvi + mvo
@rel share pks = pkc / pk
@rel change wlg = wl0 -> wl1
@rel share vas = va / st
@rel share ems = em / fix
@rel diff gap = fix - em
@trap bd mv :: beds closed and patients moved
@trap op op1 :: cancelled by the first weekend and by month's end
@trap op opc :: all and cancer operations
@trap wl1 wly :: everybody waiting and those over a year
@trap ae4 ae4e :: here and in England
@trap nwy nwo :: the new and the old date
@trap em fix :: money given and money needed
@trap mar marp :: union and police
@trap wd wdt :: closed and all wards
@trap tr qh :: on a trolley and in an ambulance
@trap lf rsk :: thirty years and a score

@doc a-release | trust statement | 2031-01-17
Statement on ward closures at Airedale North Infirmary

Yesterday evening, on the advice of engineers Halloran Voss, we closed {seven|wd} of our {24|wdt} wards with immediate effect. During a routine survey of {1,180|pk} roof planks of aerated concrete, {94|pkc|by=engineers Halloran Voss} were found to be cracked ({8%|pks}).

{182|bd} beds are out of use, leaving {378|bl}. Overnight our staff moved {147|mv} patients: {64|mvb} to Bradford South General, {51|mvi} to other parts of the building and {32|mvo} to care homes and elsewhere. We are sorry to say that {one|dt} patient, who was receiving end-of-life care, died during the move.

{216|pr} steel props are in place. Please use {111|-} unless it is an emergency.

"Our people did something extraordinary last night," said chief executive Dame Ruth Okonedo-Lister.

@doc b-local | regional evening paper | 2031-01-20
Joan, 86, and nineteen hours beside the vending machine

by Becky Ormondroyd

SHE could read the prices by heart. Crisps {£1.40|-}, water {£1.80|-}.

Joan Thackray, {86|age}, of Silsden, broke her hip on Friday and lay on a trolley in the Infirmary's corridor for {19|tr} hours before a bed was found on Saturday. "They were all lovely," she said. "There just weren't anywhere to put me."

Outside, {23|q1|t=on Saturday teatime|by=the ambulance service} ambulances were queuing on Saturday teatime, the ambulance service confirmed. The longest handover took {6.4|qh|by=the ambulance service} hours; the book says {15|qt} minutes.

{Two|tnt} tents went up in car park C yesterday with {28|tnb} beds.

The trust says the closed beds are {a third|bs|v=33|round} of its {560|bt|by=the trust}. It has scrapped {120|op1|t=so far|by=It} operations so far.

The union says it's worse. Branch secretary Kofi Danquah reckons {211|!bd|by=Kofi Danquah} beds have gone, and that nobody can staff the tents: "{387|va|by=Kofi Danquah} jobs are vacant as it is."

A new roof would cost {£36m|fix|by=the trust|v=36000000}, the trust reckons, and take {14|wk} weeks for the wards alone.

GOT A STORY? newsdesk 01274 555 {212|-}. Bantams {1|-} Salford {1|-}

@doc c-national | national broadsheet | 2031-01-23
The roof that was meant to last {thirty|lf} years is fifty-eight

Hannah Brackenbury, health editor

Aerated concrete is light, cheap and full of holes, like a chocolate bar. The planks over Airedale North Infirmary went up in {1973|yr} with a life expectancy of {30|lf} years.

On the trust's register the roof scores {20|rsk} out of {25|-}. The new building that was to replace it was announced in 2029, for {£790m|nw|v=790000000}, with doors opening in {2034|nwo|t=in 2029}. It's now {2038|nwy|t=now}.

The Department of Health yesterday found {£12m|em|by=The Department of Health|v=12000000} for emergencies, {a third|ems|v=33.3} of what the roof costs. Local MP Gareth Pell called this "a bucket".

Performance before the closures was not pretty. The trust saw {41.7 per cent|!ae4} of its A&E patients within four hours this month, compared with {71.5|ae4e|t=this month} across England and a target of {95|ae4t}. On Saturday {411|ae|t=On Saturday} people came through its doors.

Its maintenance backlog, roof included, was {£61m|bkl|t=last year|v=61000000} last year.

More on this story: Which hospitals have props? Full list of {31|-}

@doc d-board | trust board papers | 2031-02-26
Item 7: Operational update (for noting)

7.1 Elective care. {940|op|t=by 31 January} procedures were cancelled by 31 January, including {67|opc} for cancer, of which {59|-} have been rebooked.

7.2 Waiting list. {51,600|wl1|t=February} in February (December: {48,200|wl0|t=December}), +{7.1%|wlg}. Over 52 weeks: {2,890|wly}.

7.3 Emergency care. {38.2%|ae4|t=January} within four hours (January).

7.4 Workforce. Establishment {4,300|st}; vacancies {387|va} ({9%|vas}).

7.5 Estates. {216|pr} props. {Seven|wd} wards remain closed. Reopening expected {14|wk} weeks from 20 January.

7.6 Finance. National funding {£12m|em|v=12000000} against estimated cost of {£36m|fix|v=36000000}; gap {£26m|!gap|v=26000000}.

Paper {TB/31/14|-}. Author: D. Szymański, COO

@doc e-radio | phone-in transcript | 2031-02-04
DALES FM – LUNCHTIME

HOST: On the line is Gareth Pell, the local MP. You handed in a petition, Gareth.

PELL: {Twenty-one thousand four hundred|pe} names. On Saturday there were {two and a half thousand|mar|v=2500|t=On Saturday|by=PELL} of us on the moor road.

HOST: Police say {sixteen hundred|marp|v=1600|by=Police}.

PELL: They counted when it rained.

HOST: What is it you want?

PELL: {Thirty-six million|fix} for a roof. They've offered {twelve|em|x=1000000}. And our hospital in {2034|nwo}, like it said on the tin, not in {'40|-}.

HOST: The Department's saying {2038|nwy|by=The Department}.

PELL: Tell that to Joan Thackray. {Nineteen|tr} hours on a trolley at {eighty-nine|!age}.

HOST: And the ambulances?

PELL: {Twenty-three|q1|t=that Saturday} in a row that Saturday. I counted 'em.

HOST: It's {12.41|-}.
