@story za-fairlea-jail
@topic Deaths and crowding in the Fairlea County jail, Georgia (US): federal report and consent decree
@subject J = Fairlea County Jail | the jail | the lockup
@subject D = US Justice Department | the Justice Department | federal investigators
@subject S = Sheriff Wendell Cato | the sheriff | Cato
@subject B = Fairlea County Commission | the commission | the county
@subject F = families of the dead | the families
@fact d = 24 | deaths | J | people who died in custody | 2027-2029 | cumulative
@fact dy = 11 | deaths | J | people who died in custody | 2029 | constant
@fact dh = 4 | deaths | J | people killed by other inmates | 2027-2029 | cumulative
@fact pop = 2190 | other | J | people held | 2030-03-11 | snapshot
@fact cap = 1530 | other | J | beds | 2030 | constant
@fact flo = 360 | other | J | people who sleep on the floor | 2030-03-11 | snapshot
@fact off = 203 | officers | J | officers | 2030-03 | snapshot
@fact auth = 412 | officers | J | officers authorized | 2030 | plan
@fact stab = 318 | other | J | stabbings | 2029 | constant
@fact stab0 = 187 | other | J | stabbings | 2028 | constant
@fact shank = 1070 | other | J | weapons found in a search | 2029-10 | constant
@fact unind = 41 | rate | J | share of people held without indictment for ninety days in percent | 2030-03 | snapshot
@fact days = 284 | duration | J | days of stay on average | 2029 | snapshot
@fact pag = 97 | other | D | pages of the report | 2030-03-14 | constant
@fact dec = 5 | duration | D | years of the consent decree | 2031-01-07 | plan
@fact new = 1700000000 | budget | B | dollars for a new jail | 2028 | plan
@fact ren = 290000000 | budget | B | dollars for repairs | 2030-06 | plan
@fact vy = 4 | votes_cast | B | commissioners for the repairs | 2030-06-05 | constant
@fact vn = 3 | votes_cast | B | commissioners for a new jail | 2030-06-05 | constant
@fact set = 4000000 | damages | B | dollars paid to one family | 2029-08 | constant
@fact age = 35 | age | - | age of the man eaten by bugs | 2027-09 | constant
@race v = vy vn
@trap d dy :: three years and one
@trap pop cap :: held and beds
@trap off auth :: present and authorized
@trap stab stab0 :: two years
@trap new ren :: new building and repairs
@trap d dh :: all deaths and killings
@fact nite = 2 | officers | J | officers on the floor the night one man died | 2029 | constant
@fact nitei = 280 | other | J | men on the floor the night one man died | 2029 | constant
@fact dy30 = 2 | deaths | J | people who died in custody | 2030-06-05 | cumulative
@fact ratio = 1 | officers | J | officers in the ratio | - | constant
@fact ratioi = 35 | other | J | people for each officer | 2033 | plan | pledged
@fact rnow = 62 | other | J | people for each officer on a shift | 2031-01 | snapshot
@fact lock = 68 | rate | J | share of locks that do not work in percent | 2031-01 | snapshot
@fact med = 4 | duration | J | hours until a medical check | 2031 | plan | pledged
@fact pop31 = 1840 | other | J | people held | 2031-01 | snapshot
@fact dy31 = 9 | deaths | J | people who died in custody | 2030 | constant
@trap dy30 dy31 :: half a year and all of it
@trap pop pop31 :: ten months later

@doc a-ap | wire agency | 2030-03-14
Justice Department: Conditions in Georgia jail 'abhorrent'

FAIRLEA, Ga. (Continental) — Violence, filth and neglect in the Fairlea County Jail violate the Constitution, the U.S. Justice Department said Thursday in a {97|pag}-page report that follows the deaths of {24|d|t=in three years} people in three years, {four|dh|^} of them killed by other inmates.

The jail held {2,190|pop|t=on Monday} people on Monday. It has {1,530|cap} beds; {360|flo|^} people slept on the floor.

There were {318|stab|t=last year} stabbings last year, investigators found, up from {187|stab0|t=in 2028} in 2028. In one search {1,070|shank} homemade weapons turned up, many pried from crumbling walls.

The inquiry began after the death of a {35|age}-year-old man whose family said he was eaten by bugs. The county paid them {$4 million|set|t=in August}, in August.

Sheriff Wendell Cato, in office since 2021, said he had been "begging for a new building".

@doc b-daily | daily newspaper | 2030-06-06
Commission picks repair over new jail, {4|vy}-{3|vn}

By Keisha Montgomery-Vance

The walls of the Fairlea jail can be taken apart with a spoon. On Wednesday the commission decided, by {four|vy} votes to {three|vn}, to fix them.

The repairs will cost {$290 million|ren}. A new jail, as Sheriff Wendell Cato wants, was priced at {$1.7 billion|new|t=two years ago} two years ago.

"You can't renovate a morgue," Cato said. Chair Dana Whitlow-Pace answered that there were too many people in it, not too little of it: {41|unind} percent of those inside have been there {90|-} days without being indicted, and the average stay is {284|days} days.

The other shortage is people with keys. Of {412|auth} officer positions {203|off} are filled. On the night that Shawn Tuggle died, {two|nite} officers were watching {280|nitei} men.

{Eleven|dy|t=last year} people died there last year. So far this year it's {two|dy30|t=So far this year}.

Weather: {94|-}. Braves {6|-}, Marlins {1|-}.

@doc c-column | newspaper column | 2030-06-09
A spoon

I've held one. It's an ordinary cafeteria spoon, and the end of it is as sharp as a thought. In October they found {1,070|shank|t=In October} like it. Or so says the sheriff; the feds write {1,007|!shank|by=the feds}, and after the first thousand I'm not going to argue.

Fact: they've {203|off} officers for {2,190|pop} people.
Fact: {360|flo} people on the floor.
Fact: {twenty-four|d} dead in three years. I've a list. The first is Lawrence, {35|age}.

We voted to spend {$209 million|!ren} on plaster. We could have indicted people. It takes a typewriter.

The vote was {4|vy}-{3|vn}. Ms. Whitlow-Pace called it a compromise. So's a shank: part toothbrush, part razor.

@doc d-tv | TV station site | 2031-01-07
Judge signs consent decree for Fairlea jail

FAIRLEA, Ga. (WFLG) – A federal judge on Tuesday approved an agreement that puts the jail under court supervision for {five|dec} years.

Highlights:
• {one|ratio} officer for each {35|ratioi|m=pledged} people by 2033; now it's {one|ratio} to about {62|~rnow}
• cells with locks that work ({68|lock} percent don't)
• medical checks within {four|med|m=pledged} hours of booking

{Nine|dy31|t=in 2030} people died there in 2030. {Two|-} of the families watched from the back row.

The jail's population has come down to {1,840|pop31|t=this week} this week, since the court began to release people held over minor charges.

The sheriff didn't comment. He's up for re-election in {22|-} months.

