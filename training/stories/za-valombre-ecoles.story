@story za-valombre-ecoles
@topic French village schools to lose classes and a mayor's hunger strike
@subject A = académie de Valombre | the education authority | the académie | the rectorate
@subject D = Valombre department | the department | Valombre
@subject M = Mayor Solène Artaud | the mayor | Artaud
@subject S = Saint-Ferjeux school | the school | Saint-Ferjeux
@subject U = SNUA | the teachers' union | the union
@fact clo = 47 | other | D | classes to close | 2028-09 | plan
@fact clo0 = 62 | other | D | classes to close in the first list | 2028-02-08 | plan
@fact ope = 19 | other | D | classes to open | 2028-09 | plan
@fact net = 28 | other | D | classes lost on balance | 2028-09 | plan
@rel diff net = clo - ope
@fact jobs = 31 | jobs | D | teaching posts lost | 2028-09 | plan
@fact pup = 24800 | enrolment | D | primary pupils | 2027-28 | snapshot
@fact pupn = 23950 | enrolment | D | primary pupils | 2028-29 | plan | projected
@fact drop = 850 | enrolment | D | fewer primary pupils | 2028-29 | plan | projected
@rel diff drop = pup - pupn
@fact sf = 41 | enrolment | S | pupils | 2027-28 | snapshot
@fact sfn = 36 | enrolment | S | pupils | 2028-29 | plan | projected
@fact cls = 2 | other | S | classes | 2027-28 | snapshot
@fact lev = 5 | other | S | year groups in one class | 2028-29 | plan
@fact avg = 21.3 | other | D | pupils in a class on average | 2027-28 | snapshot
@fact avgf = 21.8 | other | - | pupils in a class on average in France | 2027-28 | snapshot
@fact days = 9 | duration | M | days of hunger strike | 2028-03-15 | cumulative
@fact kg = 6 | other | M | kilos that she lost | 2028-03-15 | cumulative
@fact age = 54 | age | M | age | 2028-03 | snapshot
@fact pop = 388 | other | - | inhabitants of the village | 2025 | snapshot
@fact dem = 700 | crowd | U | people at the demonstration by the union | 2028-03-11 | snapshot
@fact demp = 350 | crowd | - | people at the demonstration by the prefecture | 2028-03-11 | snapshot
@fact bus = 17 | distance | S | kilometres to the next school | - | constant
@fact fr = 2229 | jobs | - | teaching posts lost in primary schools in France | 2028-09 | plan
@trap clo clo0 :: final and first list
@trap clo net :: closed and lost on balance
@trap dem demp :: two counters
@trap pup sf :: department and school
@trap avg avgf :: department and country
@trap jobs fr :: department and country
@fact cls1 = 1 | other | S | classes | 2028-29 | plan
@fact pass = 2 | distance | S | kilometres over the pass to the next school | - | constant
@fact tk = 15 | other | D | closures taken off the list | 2028-03-09 | constant
@rel diff tk = clo0 - clo
@fact mtg = 3 | other | A | consultation meetings | 2028-03 | cumulative
@fact tp = 5.94 | other | D | teachers for each hundred pupils | 2027-28 | snapshot
@fact tpn = 6.02 | other | D | teachers for each hundred pupils | 2028-29 | plan | projected
@fact thr = 38 | enrolment | A | pupils needed to keep the second class | 2028-09 | constant | threshold
@fact protr = 9 | other | A | rural schools taken off the list | 2028-03 | constant
@fact let = 112 | other | M | letters received | 2028-04 | cumulative
@fact leave = 7 | enrolment | S | pupils who leave | 2028-09 | plan
@fact come = 2 | enrolment | S | pupils who come | 2028-09 | plan
@fact miss = 2 | enrolment | S | pupils missing for the second class | 2028-04 | snapshot
@rel diff miss = thr - sfn
@fact rent = 280 | price | - | euros a month for the flat | 2028 | constant
@fact bud = 407000 | budget | M | euros of the village's budget | 2028 | plan
@fact bsch = 20 | rate | M | share of the budget for the school in percent | 2028 | plan

@doc a-afp | wire agency | 2028-03-15
Mayor ends hunger strike over village school

VALOMBRE (Hexagone) - The mayor of a village in eastern France on Wednesday ended a hunger strike after {nine|days} days when the education authority promised to look again at the closure of a class.

Solène Artaud, {54|age}, mayor of Saint-Ferjeux ({388|pop} inhabitants), had lost {six|kg} kilos, her doctor said.

The school has {41|sf|t=this year} pupils this year, spread over {two|cls} classes. With {36|sfn|t=in September|by=the authority} expected in September, the authority had planned to leave it {one|cls1}.

In the department {47|clo} classes are to close and {19|ope} to open. It will have {850|drop} fewer pupils than now, says the authority, in all {23,950|pupn}.

Nationwide {2,229|fr|t=at the next school year} posts go in primary schools at the next school year.

"I ate a soup," she told reporters. "It was leek."

@doc b-regional | regional daily | 2028-03-12
In the rain, with spoons

Valombre. They had brought spoons and pans, for lack of a mayor who eats. {Seven hundred|dem|t=yesterday|by=the union} people marched yesterday to the rectorate, says the union, {350|demp|t=yesterday|by=the prefecture} says the prefecture, whose windows give onto the other side.

The list made public on 8 February had {62|clo0|t=on 8 February} closures on it. After the committee of Thursday {47|clo|t=After the committee of Thursday} remain. "They take out {fifteen|tk} so that we say thank you," says Gaëtan Pellerin of the SNUA. On balance {28|net} classes and {31|jobs} posts disappear.

The figures of the académie aren't wrong. The department has {24,800|pup} pupils at present, fewer each year; with {21.3|avg} to a class it's better off than the country ({21.8|avgf}). "An average never took the bus," replies a mother from Saint-Ferjeux. From there to the next school it's {17|bus} kilometres, {two|pass} of them over the pass.

With {one|cls1} class, the teacher would have {five|lev} year groups before her. She's {26|-} and it is her first post.

The mayor is on her {sixth|-} day.

Also: {3|-} wolves photographed · Rugby: Valombre {17|-}, Lons {12|-}

@doc c-rectorate | education authority press release | 2028-03-16
School map: a balanced start to the year

After {three|mtg} consultation meetings the academy director has decided on {47|clo} closures and {19|ope} openings of classes for September 2028. The number of pupils continues to fall ({-850|drop|v=850}), to {23,950|pupn}.

The number of teachers per {100|-} pupils will rise from {5.94|tp} to {6.02|tpn|m=projected}.

In Saint-Ferjeux, where {36|sfn} pupils are expected, a count will be made on the first day of school. If there're {38|thr} or more, the second class is kept.

The académie recalls that {nine|protr} rural schools that had been on the first list of {62|clo0} have been withdrawn from it.

It respects the personal choice of elected representatives as to forms of protest.

@doc d-village | village newsletter | 2028-04-01
The Ferjeux Gazette

Dear all,

I'm back at the table. Thanks for the {112|let} letters, the {40|-} drawings and the {three|-} cheeses, which I couldn't look at for {nine|days} days.

Where are we? We've {41|sf} children now. {Seven|leave} leave for collège, {two|come} come up from the nursery: that gives {36|sfn}. The rectorate says {38|thr}. So we're looking for {two|miss} children. A family with children who wants the flat above the post office can have it at {€280|rent} a month.

I've been asked if I'd do it again. My doctor has been asked too.

The council, {eleven|-} of us, will vote on the budget on the 12th: {€407,000|bud}, of which the school is {a fifth|bsch|v=20}.

Solène

