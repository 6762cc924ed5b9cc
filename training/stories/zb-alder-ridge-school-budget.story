@story zb-alder-ridge-school-budget
@topic Alder Ridge school district, Michigan, closes two schools to fill a budget gap
@subject D = Alder Ridge school district | the district | Alder Ridge
@subject B = the board | the school board | trustees
@subject S = Superintendent Corinne Vashti | Vashti | the superintendent
@subject U = Alder Ridge Education Association | AREA | the teachers' union | the union
@fact gap0 = 14200000 | budget | D | dollars of budget gap | 2033-02 | plan | projected
@fact gap1 = 11800000 | budget | D | dollars of budget gap | 2033-05-19 | plan | projected
@fact bud = 187000000 | budget | D | dollars of general fund for the school year | 2033-34 | plan
@fact budp = 193500000 | budget | D | dollars of general fund for the school year | 2032-33 | constant
@fact teach = 63 | jobs | D | teaching posts cut | 2033-05-19 | plan | pledged
@fact tot = 104 | jobs | D | posts of all kinds cut | 2033-05-19 | plan | pledged
@fact vac = 48 | jobs | D | cut posts already vacant | 2033-05-19 | snapshot
@fact lay = 56 | jobs | D | people laid off | 2033-05-19 | plan | pledged
@fact enr = 15340 | enrolment | D | pupils | 2032-10 | snapshot
@fact enr0 = 16900 | enrolment | D | pupils | 2027-10 | snapshot
@fact close = 2 | other | D | schools to close | 2033-05-19 | plan | pledged
@fact ay = 5 | other | B | members in favour | 2033-05-19 | constant
@fact no = 2 | other | B | members against | 2033-05-19 | constant
@fact res = 9.1 | other | D | reserve as a share of spending, in percent | 2033-06-30 | plan | projected
@fact floor = 8 | other | B | lowest reserve that the policy allows, in percent | - | constant | threshold
@fact aid = 10150 | budget | D | dollars of state aid a pupil | 2033-34 | plan
@fact bus = 1400000 | budget | D | dollars saved on buses | 2033-34 | plan | projected
@fact speak = 71 | crowd | B | people who spoke at the hearing | 2033-05-19 | constant
@rel sum tot = vac + lay
@fact lost = 1560 | enrolment | D | pupils lost in five years | 2032-10 | constant
@fact edrop = 9.2 | rate | D | fall of enrolment in five years, in percent | 2032-10 | constant
@fact rgap = 1.1 | other | D | points of reserve above the floor | 2033-06-30 | plan | projected
@fact bdiff = 6500000 | budget | D | dollars by which the general fund shrinks | 2033-34 | plan
@fact oth = 41 | jobs | D | other posts cut | 2033-05-19 | plan | pledged
@rel diff lost = enr0 - enr
@rel diff rgap = res - floor
@rel diff bdiff = budp - bud
@rel diff oth = tot - teach
@trap gap0 gap1 :: February against May
@trap teach tot :: teachers against all posts
@trap tot lay :: posts against people
@trap enr0 enr :: five years apart

@doc a-daily | county newspaper | 2033-05-20
Alder Ridge board votes {5|ay}-{2|no} to close {two|close} schools, cut {104|tot} positions

Jessamyn Okoro | Tuscola County Ledger

After four hours and {71|speak} speakers, the Alder Ridge school board voted {5|ay}-{2|no} late Thursday to shut Birch Lane and Harmon elementaries and eliminate {104|tot|t=late Thursday} positions, {63|teach} of them in classrooms.

The cuts are meant to close a gap of {$11.8 million|gap1|t=now|by=Superintendent Corinne Vashti} in next year's {$187 million|bud|t=next year's} general fund, as Superintendent Corinne Vashti now puts it. In February she had warned of {$14.2 million|gap0|t=In February|by=she}; state aid of {$10,150|aid} per pupil, more than was expected, shrank the hole.

Because {48|vac} of the jobs are vacant, Vashti said, {56|lay|by=Vashti} people will get notices, most by June 1.

The district had {15,340|enr|t=at the October count} students at the October count, down from {16,900|enr0|t=five years earlier} five years earlier.

Trustee Wendell Graziano, one of the two no votes, said that reserves of {9.1%|res|t=at the end of June} at the end of June left room to wait: policy asks for {8%|floor}.

@doc b-tv | local TV site | 2033-05-20
'You're closing us for a spreadsheet': Parents react to school cuts

ALDER RIDGE, Mich. (WKTV 8) - {Two|close} schools will close and {56|lay|by=the district} people will lose their jobs in Alder Ridge, the district says.

"My son walks {400|-} feet to Harmon. Next year it's a {35|-}-minute ride," said Tamika Prewitt, one of {seventeen|!speak} people to speak at Thursday's meeting.

The board says it has to fill an {$11.8 million|gap1} hole. It was a {5|ay}-{2|no} vote.

News 8 crunched the numbers: The district has lost more than {1,500|>lost|t=since 2027} students since 2027. Its budget drops from {$193.5 million|budp|t=this year} this year to {$187 million|bud|t=the next} the next. Trimming bus routes saves {$1.4 million|bus}.

In all, {104|tot} jobs are going, though {48|vac} of them were empty anyway.

Copyright 2033 WKTV. All rights reserved. Download the News 8 app. Currently 61°, feels like 58°.

@doc c-union | union newsletter | 2033-05-23
What Thursday means for you

To the 1,012 members of AREA:

The vote is in. {Sixty-three|teach} of us teach in rooms that won't exist in the fall. Add paras, secretaries, custodians: {104|tot}. The superintendent likes to say that only {46|!lay|by=The superintendent} "human beings" are affected, since the rest are vacancies. Ask whoever's covering those vacancies.

We had asked trustees to spend the fund balance down to the {8 percent|floor} floor. They're keeping {9.1|res}. That {1.1|rgap} points would've paid for {nineteen|-} teachers.

Remember where this started: in winter they told us the gap was {$14.2 million|gap0|t=in winter}. In spring {$11.8|gap1|t=In spring|x=1000000} million. It moves when they need it to.

Only Graziano and Bui stood with us, {two|no} against {five|ay}. Thank them. Enrollment isn't our fault: {15,340|enr} kids still need somebody.

@doc d-blog | local politics blog | 2033-05-24
The numbers behind Alder Ridge, annotated

A reader asked me to check the slides. Here goes.

Slide 4: general fund of {$187M|bud|v=187000000|t=next year} next year. That's {$6.5M|bdiff|v=6500000} less than {$193.5M|budp|v=193500000}. True.

Slide 6: "{63|teach} FTE teaching." True. "{41|oth} FTE other." True, if you believe in {0.4|-} of a librarian.

Slide 9: enrollment has gone from {16,900|enr0} to {15,340|enr}, "a {19%|!edrop|by=Slide 9} decline". Nope. It's a decline of {9%|~edrop}.

Slide 11: per-pupil aid {$10,150|aid}. True since the Senate moved.

Slide 14: buses, {$1.4M|bus|v=1400000}. Plausible, because Birch Lane had {nine|-} routes to itself.

Slide 15: reserve at {9.1%|res}. The auditor gets {8.7|-}; different date.

Overall grade: B.
