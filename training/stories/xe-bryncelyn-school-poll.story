@story xe-bryncelyn-school-poll
@topic Parents' poll on merging the schools of Bryncelyn
@subject A = merger of the Bryncelyn schools | the merger | the proposal
@subject B = Bryncelyn parents' poll | the poll | the parents' poll
@subject C = Ceredwen county council | the county council | the county
@subject F = Ysgol Fach | the small school
@subject G = Ysgol Fawr | the big school
@fact sent = 800 | other | B | papers sent out | 2028-02 | constant
@fact ret = 624 | votes_cast | B | papers returned | 2028-03-03 | constant
@fact to = 78 | turnout | B | turnout | 2028-03-03 | constant
@fact no = 351 | vote_count | B | parents against the merger | 2028-03-03 | constant
@fact yes = 247 | vote_count | B | parents for the merger | 2028-03-03 | constant
@fact bl = 26 | vote_count | B | parents undecided | 2028-03-03 | constant
@fact ns = 56.25 | vote_share | B | share of parents against the merger | 2028-03-03 | constant
@fact mar = 104 | margin | B | votes between the two sides | 2028-03-03 | constant
@fact pf = 138 | enrolment | F | pupils | 2028-01 | snapshot
@fact pg = 412 | enrolment | G | pupils | 2028-01 | snapshot
@fact pt = 550 | enrolment | A | pupils of both schools | 2028-01 | snapshot
@fact cf = 6200 | price | F | pounds for each pupil | 2027-28 | constant
@fact cg = 4900 | price | G | pounds for each pupil | 2027-28 | constant
@fact cd = 1300 | price | F | pounds by which a pupil costs more | 2027-28 | constant
@fact ctf = 855600 | spending | F | pounds for all pupils | 2027-28 | constant
@fact sav = 310000 | budget | C | pounds saved in a year | - | plan | projected
@fact sal = 195000 | budget | C | pounds saved on salaries in a year | - | plan | projected
@fact hea = 75000 | budget | C | pounds saved on buildings in a year | - | plan | projected
@fact bus = 40000 | budget | C | pounds saved on transport in a year | - | plan | projected
@trap pf mar :: pupils and a margin
@trap cf cg :: two schools' costs
@rel share to = ret / sent
@rel sum ret = no + yes + bl
@rel share ns = no / ret
@rel diff mar = no - yes
@rel sum pt = pf + pg
@rel diff cd = cf - cg
@rel product ctf = pf * cf
@rel sum sav = sal + hea + bus

@doc a-weekly | local weekly | 2028-03-09
Parents say no to one school for Bryncelyn

By Gwenllian Adeyemi

The papers are counted, in the chapel, by candlelight (the fuse again). Of {800|sent} sent to homes, {624|ret|t=by Friday} came back by Friday, {78%|to}. Against the merger were {351|no}, in favour {274|!yes}, undecided {26|bl}. The noes won by {104|mar} votes and hold {56|ns|round} per cent of all papers.

The county would save {£310,000|sav|by=it} a year, it says: {£195,000|sal|^} in salaries, {£75,000|hea|^} on two boilers and their roofs, {£40,000|bus|^} on buses.

Ysgol Fach has {138|pf} pupils and Ysgol Fawr {412|pg}; together they'd be {550|pt}, in a building for {600|-}.

What's on: p. 14

@doc b-council | statement | 2028-03-10
Ceredwen county council responds

We respect the poll. {624|ret} families took part; a majority of {104|mar}, {351|no} to {247|yes}, is a clear signal.

The figures remain. A pupil at Ysgol Fach costs {£6,200|cf}, at Ysgol Fawr {£4,900|cg}. The gap is {£3,100|!cd}. For {138|pf} children the small school therefore needs {£855,600|ctf} a year.

Cabinet decides on 21 March.

@doc c-letter | letter | 2028-03-16
Sir, the county adds up strangely

They'd "save" {310,000|sav} pounds, made of {195,000|sal} for teachers who would lose their posts, {57,000|!hea} for heating and {40,000|bus} for a bus that my daughter needs. I have a calculator and it disagrees.

Of those who answered, {56.25|ns} per cent said no: {351|no} out of {624|ret}. Let it be.

H. Prydderch, The Old Forge, 3 Mill Row
