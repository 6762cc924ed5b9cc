@story xb-belgrove-school
@topic School enrolment and class sizes in Belgrove County, Maryland, 2031
@subject B = Belgrove County schools | Belgrove County | county | district
@subject E = elementary schools | elementary
@subject M = middle schools | middle
@subject H = high schools | high
@subject T = Belgrove Teachers Association | teachers' association | union
@subject W = Wexcombe County
@fact n = 38400 | enrolment | B | pupils | 2031-09 | snapshot
@fact ne = 17280 | enrolment | E | pupils | 2031-09 | snapshot
@fact nm = 8832 | enrolment | M | pupils | 2031-09 | snapshot
@fact nh = 12288 | enrolment | H | pupils | 2031-09 | snapshot
@fact se = 45 | other | E | share of the pupils | 2031-09 | snapshot
@fact sm = 23 | other | M | share of the pupils | 2031-09 | snapshot
@fact sh = 32 | other | H | share of the pupils | 2031-09 | snapshot
@fact n0 = 40000 | enrolment | B | pupils | 2030-09 | snapshot
@fact nd = 1600 | enrolment | B | fall in pupils | 2031-09 | snapshot
@fact np = -4 | rate | B | change in pupils | 2031-09 | snapshot
@fact t = 2400 | jobs | B | teachers | 2031-09 | snapshot
@fact ra = 16 | other | B | pupils for each teacher | 2031-09 | snapshot
@fact raw = 14 | other | W | pupils for each teacher | 2031-09 | snapshot
@fact per = 14500 | spending | B | dollars spent on each pupil | 2031/32 | plan
@fact bud = 556800000 | budget | B | school budget in dollars | 2031/32 | plan
@fact lo = 120 | jobs | B | teaching jobs to be cut | 2032 | plan
@fact t1 = 2280 | jobs | B | teachers after the cut | 2032 | plan
@fact lop = 5 | other | B | share of teaching jobs to be cut | 2032 | plan
@fact sv = 9600000 | budget | B | savings from the cut in dollars | 2032 | plan | projected
@fact sve = 80000 | budget | B | savings from each teaching job in dollars | 2032 | plan | projected
@fact bus = 212 | other | B | school buses | 2031-09 | snapshot
@rel sum n = ne + nm + nh
@rel share se = ne / n
@rel share sm = nm / n
@rel share sh = nh / n
@rel diff nd = n0 - n
@rel change np = n0 -> n
@rel product n = ra * t
@rel product bud = per * n
@rel diff t1 = t - lo
@rel share lop = lo / t
@rel product sv = sve * lo
@trap raw ra :: the neighboring county's ratio
@trap lop np :: share of jobs cut against fall in pupils

@doc daily | local newspaper | 2031-10-02
Belgrove loses pupils, may lose teachers

By Ximena Trask | Staff writer

Enrollment in Belgrove County fell to {38,400|n|t=this fall} this fall from {40,000|n0|t=last year} last year, a drop of {1,600|nd|t=this fall} students or {4%|np|v=-4}.

Elementary schools have {17,280|ne} children, middle schools {8,832|nm} and high schools {12,288|nh}.

Superintendent Arlo Penhaligon proposes to cut {120|lo} of {2,400|t} teaching jobs, {5%|lop}, leaving {2,280|t1}. At {$80,000|sve} apiece he would save {$9.6 million|sv}.

The bell rings at 7:40 a.m. for all {212|bus} buses' riders regardless.

@doc union | newsletter | 2031-10-06
They call it "right-sizing"

The county has {2,400|t} teachers for {38,400|n} students: {16|ra} for every one of us, against {14|raw} next door in Wexcombe.

If {120|lo} of us go, {2,380|!t1} remain. The superintendent calls that {five percent|lop}.

What would it save? {$80,000|sve} times {120|lo} is {$9.6 million|sv}, out of a budget of {$556.8 million|bud}. The district spends {$15,400|!per} on each of those {38,400|n} kids.

Meeting: Thursday, 4:15 p.m., Union Hall, 9 Quarry Rd.

@doc sheet | fact sheet | 2031-10-01
BCPS at a glance

Elementary: {17,280|ne} ({45%|se})
Middle: {8,832|nm} ({23%|sm})
High: {12,288|nh} ({34%|!sh})
All students: {38,400|n}
Teachers: {2,400|t}
Students per teacher: {16|ra}
Operating budget: {$556.8 million|bud}
Per student: {$14,500|per}
Buses: {212|bus}
