@story za-mwezi-enrolment
@topic Free secondary schooling fills classrooms in a Tanzanian region
@subject R = Mwezi Region | the region | Mwezi
@subject S = Kibuyuni Secondary School | Kibuyuni | the school
@subject G = the government | the ministry of education | the ministry
@subject U = Teachers' Union of Tanzania | TUT | the teachers' union
@subject N = Elimu Watch | the education group
@fact e1 = 84300 | enrolment | R | secondary pupils | 2027-01 | snapshot
@fact e2 = 112900 | enrolment | R | secondary pupils | 2028-01 | snapshot
@fact eg = 33.93 | rate | R | rise in secondary pupils in percent | 2028-01 | snapshot
@rel change eg = e1 -> e2
@fact s1 = 940 | enrolment | S | pupils | 2027-01 | snapshot
@fact s2 = 1610 | enrolment | S | pupils | 2028-01 | snapshot
@fact room = 14 | other | S | classrooms | 2028-01 | snapshot
@fact per = 115 | other | S | pupils to a classroom | 2028-01 | snapshot
@fact perg = 45 | other | G | pupils to a classroom by the rules | - | constant | threshold
@fact tea = 29 | jobs | S | teachers | 2028-01 | snapshot
@fact lat = 18 | other | S | latrines | 2028-01 | snapshot
@fact roomn = 620 | other | R | classrooms short | 2028-01 | snapshot
@fact roomp = 400 | other | G | classrooms to be built | 2028-06 | plan | pledged
@fact bud = 9600000000 | budget | G | shillings for classrooms in the region | 2027/28 | plan
@fact rel = 3100000000 | spending | G | shillings released for classrooms in the region | 2028-02 | cumulative
@fact fee = 70000 | price | S | shillings of parents' contribution a year | 2027 | constant
@fact fee0 = 0 | price | G | shillings of fees a year | 2028 | constant
@fact tsh = 2150 | jobs | R | teachers short | 2028-01 | snapshot
@fact hire = 780 | jobs | G | teachers to be hired | 2028-07 | plan | pledged
@fact girl = 47 | rate | R | share of girls among secondary pupils in percent | 2028-01 | snapshot
@fact drop = 11 | rate | R | share of pupils who left within the year in percent | 2027 | constant
@fact walk = 9 | distance | - | kilometres of walk to school | 2028 | snapshot
@trap e1 e2 :: a year apart
@trap e2 s2 :: region and one school
@trap per perg :: is and should be
@trap roomn roomp :: short and to be built
@trap bud rel :: budgeted and released
@trap tsh hire :: short and to be hired
@fact ex = 28600 | enrolment | R | more secondary pupils than a year before | 2028-01 | snapshot
@rel diff ex = e2 - e1
@fact need = 52 | jobs | S | teachers that the school should have | 2028-02 | constant
@fact samp = 60 | sample_size | N | schools surveyed | 2028-02 | constant
@fact avg = 83 | other | R | pupils to a classroom | 2028-02 | snapshot
@fact fin = 37 | other | R | classrooms finished | 2028-02-25 | cumulative
@fact rels = 32.29 | rate | G | share of the classroom budget released in percent | 2028-02 | snapshot
@rel share rels = rel / bud
@fact dropb = 9 | rate | R | share of boys who left within the year in percent | 2027 | constant
@fact dropg = 13 | rate | R | share of girls who left within the year in percent | 2027 | constant
@fact chg = 22 | other | N | schools that still charge something | 2028-02 | snapshot
@fact chga = 31000 | price | N | shillings still charged on average | 2028-02 | snapshot
@fact rect = 80 | other | N | pupils to a classroom above which teachers should come first | 2028-03 | plan | hypothetical
@fact mark = 320 | other | - | exercise books marked a week | 2028 | snapshot
@fact ret = 1900 | jobs | U | teachers to retire in the country | 2028 | plan | projected
@trap roomp fin :: promised and finished
@trap avg per :: average and worst

@doc a-daily | national daily | 2028-02-09
Mwezi: secondary enrolment up {34|eg|round}pc as fees go

By Rehema Chilongola, Correspondent

MORE than {28,000|>ex} additional students have reported to public secondary schools in Mwezi Region since fees were abolished, the Regional Education Officer, Mr Deogratius Nyamhanga, has said.

The number stood at {112,900|e2|t=last month|by=Mr Deogratius Nyamhanga} last month, compared with {84,300|e1|t=in January last year|by=Mr Deogratius Nyamhanga} in January last year. Girls make up {47|girl} per cent.

"It's a good problem," said Mr Nyamhanga. The region is short of {620|roomn} classrooms and {2,150|tsh} teachers.

The ministry has promised {400|roomp|t=by June|by=The ministry} classrooms by June and {780|hire|t=in July|by=The ministry} new teachers in July. Of {9.6bn|bud|v=9600000000} shillings set aside for buildings this financial year, {3.1bn|rel|t=so far|v=3100000000} had reached the region so far.

In 2027 some {11|drop|t=In 2027} per cent of those enrolled left during the year.

@doc b-feature | foreign newspaper feature | 2028-02-20
{A hundred and fifteen|per} children and a mango tree

By our correspondent in Kibuyuni

The timetable of Form One C is decided by the sun. Until ten the mango tree by the staff room throws enough shade for geography. After that they squeeze in.

Kibuyuni Secondary School had {940|s1|t=a year ago} pupils a year ago. Today there are {1,610|s2|t=Today} and {14|room|^} rooms. That's {115|per} to a room where the rule book says {45|perg}. Mr Hamza Lutumo, who's headmaster and plumber, shows the latrines. {Eighteen|lat}.

"They abolished the fee and everybody clapped. I clapped," he says. Parents here used to pay {70,000|fee} shillings a year, two months' money from cassava. Now it's {zero|fee0}. So they came: children who'd stayed home for {one|-} year or for {four|-}, a married mother of seventeen.

Zawadi is 13. She walks {nine|walk} kilometres and has a seat on the window sill. What does she want to be? "Tall."

There are {29|tea} teachers, and the inspector says the school should have {52|need|by=the inspector}. Across the region {2,150|tsh|by=according to the teachers' union} are missing, according to the teachers' union.

In Dodoma an official says that of the {620|roomn} classrooms that Mwezi lacks most will be ready by the middle of the year. In Kibuyuni a pile of bricks has been ready since October.

@doc c-ngo | education group's briefing | 2028-03-01
Elimu Watch briefing no. {14|-}: free, but where?

Findings for Mwezi Region (survey of {60|samp} schools, February 2028):

• Enrolment: {112,900|e2|t=in January}, in January, up {34%|eg|round} on the year.
• Average pupils per classroom: {83|avg}. Worst: Kibuyuni, {115|per}.
• Classroom gap: {620|roomn}. Pledged: {400|roomp}. Finished by our count: {37|fin|by=our count|t=by 25 February}, by 25 February.
• Money released: {32%|rels|round} of the budget.
• Drop-out in 2027: {11%|drop|t=2027}, of boys {9|dropb}, of girls {13|dropg}.
• Schools that still charge something: {22|chg} of the {60|samp}, on average {31,000|chga} shillings.

We recommend that the ministry publish monthly releases, and that the {780|hire} teachers go first to schools with over {80|rect|m=hypothetical} pupils a room.

@doc d-union | teachers' union paper | 2028-03-05
MWALIMU: how many are we?

We're {2,150|tsh} too few in Mwezi, that's how many. And they promise us {780|hire}. A third of a teacher, colleagues, for every empty desk.

Members at Kibuyuni write that they're {29|tea} for {1,610|s2} children. One of us marks {320|mark} exercise books a week and has done it by phone torch since the bill wasn't paid.

In the country {1,900|ret|t=this year} of our number will retire this year. Has anyone counted?

We support free education. We also support chairs. {Eighteen|lat} holes for {sixteen hundred|s2|round=100}, no.

Branch meeting: Saturday {9|-} a.m., Uhuru Hall. Dues: {2|-}% as ever.

