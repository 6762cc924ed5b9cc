@story p1-meramec-schools
@topic School closures in Grand Meramec, Missouri: from fourteen buildings to eleven
@subject D = Grand Meramec Public Schools | the district | GMPS | the school system
@subject B = the school board | the board | board members | trustees
@subject S = Superintendent Ileana Kovarik | Kovarik | the superintendent
@subject T = Grand Meramec Federation of Teachers | the teachers' union | the federation
@subject P = parents | petitioners | protesters | opponents
@subject A = the state auditor | auditor
@fact n0 = 62 | units_pledged | D | school buildings in use | 2029-30 | constant
@fact n1 = 14 | units_pledged | S | buildings proposed for closing | 2030-01-16 | plan | pledged
@fact n2 = 11 | units_pledged | B | buildings voted to be closed | 2030-02-27 | plan
@fact k1 = 4180 | enrolment | S | pupils who would have to change school under the first list | 2030-01-16 | plan | projected
@fact k2 = 3265 | enrolment | B | pupils who have to change school under the final list | 2030-02-27 | plan | projected
@fact e = 18940 | enrolment | D | pupils enrolled | 2029-30 | constant
@fact e10 = 31200 | enrolment | D | pupils enrolled | 2010 | constant
@fact cap = 33000 | enrolment | D | pupils that the buildings could hold | 2029-30 | constant
@fact em = 43 | rate | D | share of seats that are empty | 2029-30 | snapshot
@fact df = 41000000 | budget | D | deficit | 2030-31 | plan | projected
@fact sv1 = 22500000 | budget | S | yearly saving from the first list | - | plan | projected
@fact sv2 = 17800000 | budget | B | yearly saving from the final list | - | plan | projected
@fact j1 = 230 | jobs | S | positions cut under the first list | 2030-01-16 | plan | projected
@fact j2 = 187 | jobs | B | positions cut under the final list | 2030-02-27 | plan | projected
@fact vy = 5 | votes_cast | B | members voting for the closures | 2030-02-27 | constant
@fact vn = 2 | votes_cast | B | members voting against the closures | 2030-02-27 | constant
@fact cr1 = 640 | crowd | P | people at the first hearing | 2030-01-30 | snapshot
@fact cr2 = 1150 | crowd | P | people at the meeting of the vote | 2030-02-27 | snapshot
@fact sg = 9420 | other | P | signatures against the closures | 2030-02-25 | cumulative
@fact sgn = 7800 | other | P | signatures needed for a referendum | - | constant | threshold
@fact bus = 61 | price | D | cost of new bus routes in dollars per pupil and year | - | plan | projected
@fact sq = 1310000 | area | D | square feet to be given up | - | plan
@fact rp = 268000000 | budget | A | repairs put off | 2029 | snapshot
@fact dst = 2.4 | distance | D | miles that a moved pupil would travel on average | 2030-31 | plan | projected
@fact dst0 = 1.1 | distance | D | miles that a pupil travels on average | 2029-30 | snapshot
@fact sp = 3 | units_pledged | B | buildings taken off the list | 2030-02-27 | constant
@rel diff sp = n1 - n2
@trap n1 n2 :: proposed against voted
@trap k1 k2 :: first list against final list
@trap sv1 df :: the saving against the hole
@trap cr1 cr2 :: another evening
@trap sg sgn :: gathered against needed
@trap e e10 :: twenty years apart

@doc bell | education trade newsletter | 2030-01-17
Homeroom Bell: Grand Meramec's list is out, and it has {fourteen|n1} names on it

The slide everybody had dreaded was number 31. On it, Superintendent Ileana Kovarik proposed to board up {14|n1|t=Wednesday night|by=Superintendent Ileana Kovarik} of the {62|n0} buildings in which Grand Meramec Public Schools hold class. She did it Wednesday night, in eleven minutes, without taking questions.

The case in {four|-} figures, all from her deck:

1. {18,940|e|t=today|by=her deck} children are enrolled today. In 2010 there were {31,200|e10|t=In 2010}.
2. {43%|em|by=her deck} of all desks have nobody at them.
3. Next year's books are {$41 million|df|t=Next year's|by=her deck} in the red.
4. Shutting the {14|n1} would save {$22.5 million|sv1|by=her deck} every year, counting {230|j1|by=her deck} positions.

The case against: {4,180|k1} kids in new hallways, and a district that promised in 2022, when it shut {six|-}, that it was done.

Hearings begin Jan. 30. We'll be there with a thermos.

@doc ktgm | local TV site | 2030-01-31
Parents pack gym: "You're not closing a building, you're closing a neighborhood"

GRAND MERAMEC, Mo. (KTGM) – The fire marshal stopped counting heads at Roosevelt Middle on Wednesday night. His last number was {640|cr1|t=Wednesday night|by=fire marshal}.

One after another they stepped up to a microphone that kept cutting out. Shanice Bourgeois has {three|-} sons at Lowell Elementary, built 1926, which is on the list of {14|n1}. "They'll go from walking one block to riding across the viaduct," she said.

District planners concede the trip gets longer: {2.4|!dst0|by=District planners} miles is what an average student travels now.

The teachers' union says {260|!j1|by=The teachers' union|s=Kovarik's plan} people would be out of work under Kovarik's plan.

Kovarik, who left by a side door, said in a statement that {22.5 million|sv1} dollars a year "is not a rounding error" when the hole is {41|df|x=1000000}.

A petition was passed along the bleachers. It needs {7,800|sgn} names.

Got a tip? tips@ktgm.example • (314) 555-0142 • KTGM Weather: Wind chill 4

@doc banner | city daily | 2030-02-28
Board shuts {eleven|n2} schools on a {5|vy}-{2|vn} vote

By Thaddeus Omar-Lindqvist and Mei Castellanos

After five weeks and {nine|-} hearings, the school board did late Wednesday what none of its members had run on. By {5|vy|t=late Wednesday} to {2|vn|^} it ordered {11|n2|^} buildings closed when classes end in June.

{Three|sp} were spared: Lowell, Carver and the bilingual academy on Utah Street. That reprieve shrinks the payoff to {$17.8 million|sv2} a year and the layoffs to {187|j2}, and it means that {3,265|k2} students, not {4,180|k1|s=the superintendent}, as the superintendent first had it, will be reassigned in August.

"We have {18,940|e|by=We} children and we heat rooms for {33,000|cap}," board president Ferdinand Achebe said before the roll call. "I can do that sum and I hate it."

{1,150|cr2|t=Wednesday} people had signed in on Wednesday at the convention center, nearly double the first night.

The average reassigned child will go {2.4|dst|by=according to the district} miles instead of {1.1|dst0|by=according to the district}, according to the district, and buses will add {$61|bus} per student a year.

Opponents said they will not go quietly. On Monday they handed in {9,420|sg|t=On Monday|s=Opponents} signatures; {7,800|sgn} would force a public vote, if enough prove genuine.

Also Wednesday: the board renewed the lunch contract, No. 30-0117, for three years.

@doc rivertimes | alternative weekly | 2030-03-06
The math they showed you, and the math they didn't

So it's done. {A dozen|!n2|v=12|t=done|s=they} of our schools go dark this summer, and the people who voted for it would like you to think that the deficit goes with them.

It doesn't. The hole is {$47 million|!df|t=next year}, next year. What they saved is {$17.8 million|sv2}. I'm a journalist, but even I can see that the second number doesn't fit over the first.

Then there's what the state auditor wrote and nobody on the dais read aloud: {$268 million|rp|by=the state auditor} in roofs and boilers put off, in all our buildings. Give up {1.31 million|sq} square feet and you still own most of that.

How about the kids? There are {3,265|k2} of them. They'll be driven from one half-empty place to another, at {61 dollars|bus} a head.

And {187|j2} grown-ups will be handed a box. In January it was going to be {230|j1|t=In January}. They call it compassion.

Sign-holders outside outnumbered the cops {ten|-} to {one|-}, and the count inside, {1,150|cr2}, broke the record set by the stadium vote. Somebody in this town is paying attention. {9,420|sg|s=Somebody} of them have signed their names.
