@story university-kisanda
@topic Strike and admissions at Kisanda University, Kenya, 2009
@subject U = Kisanda University | Kisanda | the university
@subject L = lecturers' union | UASU Kisanda | the union | lecturers
@subject S = students | the student body | undergraduates
@subject M = Education ministry | the ministry | government
@subject V = Professor Wambua Nthenge | Nthenge | the vice-chancellor
@subject R = Rift Lakes University | Rift Lakes | the younger rival
@fact str = 43 | duration | L | days on strike | 2009-10-09 | cumulative
@fact lect = 812 | jobs | L | lecturers on its rolls | - | constant
@fact tot = 940 | jobs | U | lecturers employed | - | constant
@fact ask = 40 | rate | L | pay rise demanded in percent | 2009-08-27 | constant
@fact off = 12 | rate | M | pay rise offered in percent | 2009-10-05 | constant
@fact got = 17 | rate | M | pay rise agreed in percent | 2009-10-09 | constant
@fact bill = 310000000 | budget | M | shillings a year for the rise | 2009-10-09 | plan
@fact st = 18600 | enrolment | S | students enrolled | 2009 | snapshot
@fact fr = 5300 | enrolment | S | first-years admitted | 2009-10 | plan
@fact apply = 31700 | other | U | applicants | 2009 | cumulative
@fact fr8 = 4100 | enrolment | S | first-years admitted in 2008 | 2008 | constant
@fact cut = 69 | other | U | points of the cut-off | 2009 | constant
@fact rcut = 65 | other | R | points of the cut-off | 2009 | constant
@fact bed = 7200 | other | U | beds in the halls | - | constant
@fact fee = 28500 | price | S | shillings a term | 2009 | constant
@fact arr = 26 | arrests | S | students arrested | 2009-09-22 | cumulative
@fact hurt = 9 | injuries | S | students hurt | 2009-09-22 | cumulative
@fact ex = 2009-11-02 | date | U | day examinations begin | 2009-10-09 | plan
@fact ex0 = 2009-09-14 | date | U | day examinations were to begin | - | plan
@fact fund = 4200000000 | budget | U | shillings of state money in the year | 2009 | plan
@fact rst = 9400 | enrolment | R | students enrolled | 2009 | snapshot
@fact share = 86.38 | other | L | share of lecturers on its rolls | - | constant
@fact odds = 16.7 | other | U | share of applicants admitted | 2009 | snapshot
@fact rej = 26400 | other | U | applicants turned down | 2009 | snapshot
@fact ptdif = 4 | margin | U | points above its rival's cut-off | 2009 | snapshot
@rel diff rej = apply - fr
@rel diff ptdif = cut - rcut
@rel share share = lect / tot
@rel share odds = fr / apply
@trap ask off :: demanded and offered
@trap off got :: offered and agreed
@trap fr fr8 :: two intakes
@trap cut rcut :: two universities' cut-off
@trap st rst :: two universities' students
@trap ex ex0 :: new and old date

@doc a-wire | wire agency | 2009-10-09
Kenyan lecturers end {43|str}-day strike

NAIROBI - Lecturers at Kisanda University called off a {43|str}-day strike on Friday after the government raised its offer to {17|got|t=on Friday} percent from {12|off}. They had demanded {40|ask}.

The union speaks for {812|lect|by=The union}, or {86 percent|share|round}, of the {940|tot} academics. The deal costs {310 million|bill} shillings a year.

Examinations, which should have begun on {14 September|ex0|v=2009-09-14}, start on {2 November|ex|v=2009-11-02}. {Twenty-six|arr|t=on Sept. 22} students were arrested and {nine|hurt|t=on Sept. 22} hurt on Sept. 22 in protests at the delay.

Kisanda has {18,600|st} students and will take {5,300|fr|m=projected} first-years this month.

@doc b-daily | Nairobi daily | 2009-10-10
Kisanda lecturers settle, but where will the first-years sleep?

The strike is over and the arithmetic begins. Vice-chancellor Wambua Nthenge, welcoming the agreement on Friday evening, admitted that the university had {7,200|bed|by=Vice-chancellor Wambua Nthenge} beds and would have {18,600|st|by=Vice-chancellor Wambua Nthenge} heads to put in them, plus an intake of {5,300|fr|by=Vice-chancellor Wambua Nthenge}, against {4,100|fr8|t=last year} last year.

Of {31,700|apply} who applied {one in six|odds|v=16.7} got in. The cut-off, {69|cut} points, was {four|ptdif} above that of Rift Lakes, where {65|rcut} sufficed.

On the money both sides claim victory. The union, which wanted {forty|ask} per cent, gets {17|got}, a number it had called an insult in July. The ministry says the bill is {310 million|bill|by=The ministry} shillings.

Students will find exams pushed to {November 2|ex|v=2009-11-02}. Fees stay at {28,500|fee} a term.

@doc c-students | student newspaper | 2009-10-12
THE KISANDA LAMP

So we're back. {Forty-three|str} days! Some of us learned to plait hair, some of us to drive. The lecturers learned that {17|got} is nearer to {12|off} than to {40|ask}.

To those who spent the night of 22 September in Central: you were {thirty-three|!arr|by=our own list}, by our own list, whatever the police book says. {Nine|hurt} of us went to the clinic.

A room on campus is a lottery: {7,200|bed} bunks, nearly {nineteen thousand|~st|round=1000} comrades. And the freshers are coming, all {5,300|fr} of them, poor things; they beat {26,400|rej|v=26400} others, who will go to Rift Lakes ({9,400|rst} strong) or to the market.

Timetable: exams from {2/11|ex|v=2009-11-02}. Yes, Monday. No, not {9/11|-}; the poster is wrong.

Notices: Found, 1 calculator. Drama, Hall 6, Thursday 18:00.

@doc d-tv | television script | 2009-10-09
[STUDIO] Lecture halls at Kisanda will be full again on Monday, after {forty-three|str} days.

[OB, gate] Here at the gate, jubilation. A union man in a green tie told me that {every one|-} of its {880|!lect|by=A union man} members had voted for the deal. It gives them {17|got} per cent more.

Government had offered {twelve|off}. Sources in the ministry put the price of the compromise at {250 million|!bill|by=Sources in the ministry} shillings a year, on top of the {4.2 billion|fund} which Kisanda gets anyway.

The vice-chancellor is a worried man. He has almost {nineteen thousand|st|round=1000|by=He} students, {24|-} lifts out of order, and examinations to hold on the {second of November|ex|v=2009-11-02}.

[STUDIO] Thank you. Sport: Gor Mahia 2, Tusker 2.
