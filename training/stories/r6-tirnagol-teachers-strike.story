@story r6-tirnagol-teachers-strike
@topic Kenya: county teachers' strike in Moruwa, first week
@subject T = teachers' strike | the strike | teachers | strikers | the walkout
@subject U = Moruwa Educators Union | MEU | the union | secretary-general Wanjiru Odongo | Odongo
@subject C = Moruwa county | the county | county executive | the county government | county assembly | Governor Lekishon
@subject S = schools | primary schools | classrooms
@subject P = pupils | children | learners
@fact ts = 7600 | other | T | teachers who stayed away | 2035-05-14 | snapshot
@fact tt = 9200 | jobs | C | teachers employed | - | constant
@fact sr = 82.6 | rate | T | share of teachers who stayed away | 2035-05-14 | snapshot
@fact sc = 412 | other | S | schools that did not open | 2035-05-14 | snapshot
@fact stt = 530 | other | S | schools in all | - | constant
@fact pu = 263000 | enrolment | P | children without lessons | 2035-05-14 | snapshot
@fact dm = 30 | rate | U | pay rise asked for in percent | 2035-05-14 | plan
@fact of = 12 | rate | C | pay rise offered in percent | 2035-05-14 | plan | pledged
@fact of2 = 18 | rate | C | pay rise offered in percent | 2035-05-18 | plan | pledged
@fact ar = 640000000 | damages | C | shillings of arrears owed to staff | 2035-05 | snapshot
@fact pay = 43000 | price | T | monthly starting pay in shillings | - | constant
@fact mr = 3500 | crowd | T | people in the march | 2035-05-16 | snapshot
@fact of1 = 180 | officers | C | police along the route | 2035-05-16 | snapshot
@fact an = 21 | arrests | T | people arrested at the march | 2035-05-16 | cumulative
@fact du = 9 | duration | T | days until the next court hearing | 2035-05-18 | plan
@fact lo = 14000 | other | T | candidates who sit exams this term | 2035 | constant
@rel share sr = ts / tt
@trap ts tt :: those who struck and those employed
@trap sc stt :: schools closed and schools in all
@trap of of2 :: a second offer
@trap dm of :: demand and offer
@trap mr ts :: marchers and strikers

@doc a-wire | wire agency | 2035-05-14
NAIROBI – Some {7,600|~ts|t=on Monday|by=the union} of {9,200|tt} county teachers in Moruwa refused to teach on Monday, the first day of an open-ended strike over pay, the union said.

The county government put its offer at {12 percent|of}; the Moruwa Educators Union is asking for {30 percent|dm}, and for {640 million|ar} shillings of arrears. Of {530|stt} schools, {412|sc|t=on Monday|by=the union} stayed shut and {263,000|pu|^} children had no lessons.

A new teacher earns {43,000|pay} shillings a month.

@doc b-nation | national daily | 2035-05-15
Moruwa learners locked out

The gates of {412|sc|t=yesterday} schools did not open in Moruwa yesterday. In a county where {530|stt} should have, that left more than {three-quarters|-} of the learners idle; the union's own reckoning is {263,000|pu|by=the union's own reckoning}.

Wanjiru Odongo, who leads the Moruwa Educators Union, said {7,600|ts|^} colleagues had heeded the call, {82.6|sr|^} percent of the workforce. The county disagrees about the percentage and about everything else.

It pays newcomers {43,000|pay} shillings. It owes staff, Odongo says, {520 million|!ar|by=Odongo says} shillings in allowances from last year.

Its offer on the table: {12|of} percent. Hers: {30|dm}.

@doc c-radio | radio transcript | 2035-05-16
… and now to our reporter in Moruwa. Chebet, how many are marching?

"It's hard to see the end of it, Daudi. The organisers say {5,000|!mr|by=The organisers} and I can tell you that the police, {180|of1} of them, seem relaxed. Eh – they are taking people away now. {Twenty-one|an|t=so far}, a commander told me, so far."

What do they want?

"They chant '{thirty|dm}, not {twelve|of}'. {Thirty|dm} percent, and not {twelve|of}. They have the {263,000|pu} pupils' parents behind them, or so they believe. {Fourteen thousand|lo} of those pupils sit their exams this term."

@doc d-county | county press statement | 2035-05-18
STATEMENT BY THE COUNTY EXECUTIVE

The County Executive regrets the continued disruption. Following consultations, Governor Lekishon has today raised the offer to {18|of2|t=today|by=Governor Lekishon} per cent, an improvement on the {12|of} per cent tabled on 9 May.

Of {9,200|tt} teachers on the register, some have returned. The march on Wednesday drew about {3,500|~mr|t=on Wednesday|by=county security}, county security reports; {21|an|^} were taken into custody by {180|of1} officers deployed.

The matter will be mentioned in the Labour Court in {nine|du} days. Arrears of {640 million|ar} shillings are acknowledged. The {14,000|lo} candidates will be given make-up classes.

@doc e-column | parents' newsletter | 2035-05-19
What we know as parents

Class is off. The {seven thousand six hundred|ts|v=7600} who went home on Monday are still at home, save a few. Our children, {263,000|pu} of them countywide, are at home with the goats.

They are asking for {30|dm} and got an offer of {18|of2|t=this week} this week. A beginner takes home {38,500|!pay} shillings, before deductions, if you please, and rents cost half of that. {Nine thousand two hundred|tt|v=9200} teachers are on the payroll.

On Wednesday's march, {21|an|t=On Wednesday's march} were arrested. One was my neighbour. The judge will see them in {nine|du} days, along with the case.

ADVERT: school shoes from KSh 1,900
