@story u5-iloilo-classrooms
@topic Classroom shortage on the first day of school in a Philippine province
@subject P = Province of San Telmo | San Telmo | the province
@subject D = Department of Education division office | DepEd | the division office | the department
@subject G = Governor Liwayway Magbanua | Magbanua | the governor
@subject S = Superintendent Rafael Onwuachi-Dizon | Onwuachi-Dizon | the superintendent | the schools chief
@subject B = Bantayog National High School | Bantayog | Bantayog high school
@subject T = Alliance of Teachers | the teachers' alliance | the alliance
@subject V = private schools
@fact e1 = 318400 | enrolment | P | learners enrolled in public schools | 2033-06-13 first day | cumulative
@fact e2 = 341900 | enrolment | P | learners enrolled in public schools | 2033-06-30 | cumulative
@fact ex = 352000 | enrolment | P | learners enrolled in public schools | 2033-34 | plan | projected
@fact ev = 27600 | enrolment | V | learners enrolled | 2033-06-13 first day | cumulative
@fact sh = 1870 | other | P | classrooms short | 2033-06-13 first day | snapshot
@fact sa = 3200 | other | T | classrooms short, by the alliance's count | 2033-06-13 first day | snapshot
@fact bt = 264 | other | D | classrooms to be built in the year | 2033 | plan | pledged
@fact bd = 71 | other | D | classrooms finished | June 2033 | cumulative
@fact cs = 2500000 | price | D | pesos that a classroom costs | 2033 | snapshot
@fact bg = 660000000 | budget | D | pesos for classrooms in the year | 2033 | plan
@fact rb = 67 | other | B | pupils in a class | 2033-06-13 first day | snapshot
@fact rs = 40 | other | D | pupils a class at most | - | constant | threshold
@fact be = 5810 | enrolment | B | learners enrolled | 2033-06-13 first day | snapshot
@fact bs = 3 | other | B | shifts a day | 2033-06-13 first day | snapshot
@fact st = 05:45 | clock | B | start of the first shift | 2033-06-13 first day | snapshot
@fact tv = 940 | jobs | D | teaching posts vacant | 2033-06-13 first day | snapshot
@fact th = 385 | jobs | D | teachers to be hired by August | August 2033 | plan | pledged
@fact sc = 612 | other | P | public schools | - | constant
@fact gv = 80000000 | budget | G | pesos from the province for rented rooms | 2033-06-14 | plan | pledged
@rel product bg = bt * cs
@trap e1 e2 :: first day and end of the month
@trap sh sa :: two counts of the same want
@trap bt bd :: planned and finished
@trap e1 ev :: public and private
@trap tv th :: vacancies and hires

@doc a-broadsheet | national daily | 2033-06-14
{67|rb} to a room as San Telmo opens classes

By Corazon Villafuerte-Obi

SAN TELMO — The first bell at Bantayog National High School rang at {5:45 a.m.|st} on Monday, before the sun, because it has to ring {three|bs} times a day.

With {5,810|be} students and nowhere near enough walls, the school runs in shifts. In Grade 8-Mabini, {67|rb} boys and girls shared a room meant for {40|rs}.

The province counted {318,400|e1|t=on Monday} learners in its {612|sc} public schools on Monday, superintendent Rafael Onwuachi-Dizon said, and latecomers are expected to bring the total to {352,000|ex}. Private schools reported {27,600|ev}.

By the department's own inventory the province lacks {1,870|sh|by=the department's own inventory} classrooms. The Alliance of Teachers says the true figure is {3,200|sa|by=The Alliance of Teachers}, since the inventory includes "gymnasiums with a curtain".

This year's budget has {P660 million|bg|v=660000000} for {264|bt|t=This year's budget} new rooms. {Seventy-one|bd} are done.

@doc b-radio | AM radio script | 2033-06-14
Maayong aga, San Telmo! Time check, 6:14.

Nagsugod na! Classes are on. {Three hundred eighteen thousand|~e1} kids in public school yesterday, and where do they sit? On the floor, under the mango, on each other.

We are short {eighteen hundred seventy|sh} classrooms, my friends. The governor says she'll put in {eight million|!gv|by=The governor} pesos to rent space. From whom? Her cousin has a cockpit, ay, joke only.

At Bantayog it's {four|!bs} shifts a day. First one goes in at {quarter to six|st|v=05:45}. My producer's daughter is there, she eats breakfast in the tricycle.

Teachers? {Nine hundred forty|tv} items empty. DepEd says {three eighty-five|th|v=385|t=by August} by August.

This news is brought to you by Lakas Tubo, 50 pesos off every sack of fertilizer.

@doc c-province | provincial information office | 2033-06-14
GOVERNOR COMMITS P80M FOR TEMPORARY LEARNING SPACES

Governor Liwayway Magbanua today committed {P80 million|gv|t=today|v=80000000} from the Special Education Fund to lease temporary classrooms in the {nine|-} most congested towns.

The governor, who visited Bantayog, noted that a national standard of {40|rs} learners per room was "a dream" for many of the province's {612|sc} public schools.

The division office reported a need for {1,870|sh|by=The division office} classrooms and {940|tv|^} teachers. It undertook to hire {385|th|t=before the end of August} before the end of August and to complete all {264|bt|t=by December} rooms funded this year by December, at {P2.5 million|cs|v=2500000} each.

"We shall not wait," Gov. Magbanua said. PIO/jgr 0614-22

@doc d-online | news site | 2033-07-02
After 3 weeks, still coming: San Telmo enrollment hits {340,000|~e2}

Enrollment in public schools here rose to {341,900|e2|t=as of June 30} as of June 30 from {318,400|e1|t=on opening day} on opening day, the division office said Friday. That's still below the {352,000|ex} it had prepared for.

Prepared is a strong word. The department says it needs {1,780|!sh|by=The department} more classrooms and the teachers' alliance {3,200|sa|by=the teachers' alliance}. Of the {264|bt} it promised for this year, only {71|bd} have roofs. There are {395|!th|t=by August} teachers due by August.

Private schools, with {27,600|ev|t=on the first day} on the first day, offered to take {4,000|-|m=pledged} vouchers.

At Bantayog, the biggest campus with {5,810|be}, one class of {67|rb} has been split in two. The other half meets in the chapel.

READ: Kanlaon alert level down to 1 | 14 resorts shut for lack of permit
