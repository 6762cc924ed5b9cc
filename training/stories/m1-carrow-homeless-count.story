@story carrow-homeless-count
@topic Carrow County, Oregon: the January homeless count and what the commissioners do with it
@subject C = Carrow County | the county | county
@subject F = Fallmere | the city | Oregon's windiest city
@subject O = Orrin
@subject R = the rest of the county | unincorporated Carrow | rural Carrow | outside the two cities
@subject M = Delphine Achterberg | Achterberg | the mayor | Mayor Achterberg
@subject S = Quarry Street shelter | the Quarry Street site | Quarry Street
@fact tot31 = 4187 | other | C | people without a home | January 2031 | snapshot
@fact tot29 = 3742 | other | C | people without a home | January 2029 | snapshot
@fact rise = 445 | other | C | increase of people without a home | 2029 to 2031 | snapshot
@fact risep = 11.9 | rate | C | growth in people without a home | 2029 to 2031 | snapshot
@fact uns = 2316 | other | C | people who sleep outdoors or in vehicles | January 2031 | snapshot
@fact she = 1871 | other | C | people in shelters and transitional housing | January 2031 | snapshot
@fact unsp = 55.3 | other | C | share of the homeless who sleep outdoors or in vehicles | January 2031 | snapshot
@fact ff = 2905 | other | F | people without a home | January 2031 | snapshot
@fact oo = 633 | other | O | people without a home | January 2031 | snapshot
@fact rr = 649 | other | R | people without a home | January 2031 | snapshot
@fact vet = 212 | other | C | veterans without a home | January 2031 | snapshot
@fact kid = 388 | other | C | children without a home | January 2031 | snapshot
@fact chr = 1340 | other | C | people homeless for a year or longer | January 2031 | snapshot
@fact vol = 460 | other | C | volunteers who counted | 2031-01-29 | constant
@fact vol29 = 310 | other | C | volunteers who counted | 2029 count | constant
@fact beds = 240 | units_pledged | S | beds planned | - | plan | pledged
@fact cost = 9500000 | budget | S | money asked to build the shelter | - | plan
@fact bud = 38600000 | budget | C | money for homeless services | fiscal 2030-31 | plan
@fact units = 500 | units_pledged | M | supportive apartments promised | by the end of 2033 | plan | pledged
@fact open = 143 | homes | F | supportive apartments opened | February 2031 | cumulative
@fact dea = 61 | deaths | C | homeless people who died | 2030 | cumulative
@fact ffp = 69.4 | other | F | share of the county's homeless | January 2031 | snapshot
@fact chrp = 32 | other | C | share homeless for a year or longer | January 2031 | snapshot
@fact left = 357 | other | M | supportive apartments still to deliver | February 2031 | snapshot
@fact costp = 24.6 | other | S | cost as a share of the county's homeless budget | - | plan
@rel share ffp = ff / tot31
@rel share chrp = chr / tot31
@rel diff left = units - open
@rel share costp = cost / bud
@rel sum tot31 = uns + she
@rel sum tot31 = ff + oo + rr
@rel diff rise = tot31 - tot29
@rel change risep = tot29 -> tot31
@rel share unsp = uns / tot31
@trap oo rr :: two places with nearly the same count
@trap beds open :: shelter beds planned and apartments opened
@trap tot29 tot31 :: two counts two years apart
@trap she beds :: people in shelters now, beds that a new one would have
@trap vol vol29 :: volunteers of two counts

@doc a-release | county press release | 2031-02-20
Point-in-Time Count finds {4,187|tot31} people experiencing homelessness in Carrow County

FOR IMMEDIATE RELEASE

Carrow County Housing Services today published the results of its biennial Point-in-Time Count, held before dawn on Wednesday, January 29.

Enumerators recorded {4,187|tot31|t=January 29} individuals without permanent housing, compared with {3,742|tot29|t=2029} in 2029. The increase of {11.9 percent|risep} is smaller than the one reported statewide.

Key findings:
- {2,316|uns|t=January 29} people were unsheltered, meaning they spent the night in a tent, a vehicle or another place not meant for habitation.
- {1,871|she|t=January 29} were in emergency shelter or transitional housing.
- {1,340|chr|t=January 29} met the federal definition of chronic homelessness.
- {212|vet|t=January 29} were veterans.
- {388|kid|t=January 29} were under 18.

By location, Fallmere accounted for {2,905|ff}, Orrin for {633|oo} and unincorporated Carrow for {649|rr}.

The count would not have been possible without {460|vol|t=January 29} trained volunteers, up from {310|vol29|t=two years earlier} two years earlier. "They went out in sleet," said director Yusuf Tregarthen.

Housing Services will ask the Board of Commissioners on March 4 for {$9.5 million|cost|by=Housing Services} toward the Quarry Street shelter, which is planned to offer {240|beds|by=Housing Services} beds.

Media contact: 541-555-0148. Docket HS-31-0077.

@doc b-daily | newspaper | 2031-02-21
Homeless count tops {4,000|>tot31} as Fallmere carries {two-thirds|?~ffp} of the load

By Candela Whitsun, cwhitsun@carrowledger.example
Updated 7:12 a.m. | 4 min read | 86 comments

FALLMERE — A little past 4 a.m. on the last Wednesday of January, Bernt Oyelaran aimed a flashlight under the Ninth Street overpass and counted {eleven|-} pairs of boots.

Multiply that by a whole county and the sum is a record. Figures out Thursday show more than {4,000|>tot31|t=the last Wednesday of January} people in Carrow had nowhere of their own to sleep — {445|rise} more than when the census of the streets was last taken.

The burden is not evenly spread. The county seat holds {2,905|ff|s=The county seat} of them. Orrin, a mill town a fifth its size, has {633|oo}, slightly fewer than the {649|rr} scattered over rural Carrow.

More than {half|>unsp} of all those found — {55.3%|unsp} — were outside. Tents along the Little Carrow account for many, vehicles for more.

Mayor Delphine Achterberg, who won office promising {500|units} supportive apartments by the end of 2033, said the figures "hurt to read." Only {143|open|t=so far|by=her own housing office} have opened so far, her own housing office acknowledges.

The commissioners budgeted {$38.6 million|bud|t=this fiscal year} for homeless services this fiscal year. Tregarthen wants another {$9.5 million|cost|by=Tregarthen} to turn an old granite cutting plant on Quarry Street into a shelter with room for {240|beds}.

Commissioner Hal Iverdon called it "a good building for the wrong problem." The medical examiner tallied {61|dea|t=last year|by=The medical examiner} deaths among homeless residents last year, he noted, "and most of them had been offered a bed."

READ MORE: 3 ways to help | Orrin council splits 4-3 on camping rule | Pear growers brace for a 20-degree night

@doc c-tv | local TV site | 2031-02-20
New numbers: Homelessness up again in Carrow County

Posted: Feb 20, 2031 / 05:41 PM PST
KFLR NewsCenter 8

FALLMERE, Ore. (KFLR) — Homelessness is up nearly {12%|~risep|t=in two years} in two years, according to the county.

Here's the breakdown from the January survey:

Overall, {4,187|tot31|t=January} people. Living outdoors or in a car: {2,316|uns|t=January}. Indoors, in some kind of program: {1,571|!she|t=January}.

More than {1,300|>chr} have been on the streets for a year or longer. Among those interviewed were {251|!vet} who once served in the armed forces.

Achterberg told NewsCenter 8 she still expects to deliver {500|units|by=Achterberg} apartments with services attached before 2034. "We're building as fast as the concrete dries," the mayor said. To date the city has finished {143|open|t=To date}.

County officials want a {240|beds|by=County officials}-bed facility on Quarry Street. The price tag: {$9.5 million|cost}. Commissioners take it up March 4.

Copyright 2031 Ninepoint Media Inc. All rights reserved. Station ID 8.1

Trending: Lottery ticket worth $50,000 sold in Orrin

@doc d-radio | radio script | 2031-02-21
MORNING HEADLINES 0705 / READ: LINNEA

Good morning. The official tally of people with no home in this county has climbed to just under {4,200|<tot31}, and it's the kids that service providers are talking about: {388|kid} of them younger than eighteen.

Here in Fallmere the figure is around {29-hundred|~ff|v=2900}. It's {633|oo} in Orrin, and a bit less than {650|<rr} beyond the limits of both towns.

{Five hundred and twenty|!vol|v=520|t=last month} Carrow residents gave up a night's sleep last month to go looking. Two years ago it was {310|vol29|t=Two years ago}.

Commissioner Iverdon isn't sold on Quarry Street. He says spending {eight and a half million|!cost|v=8500000|by=He} on cots, on top of the {38-point-six million|bud|v=38600000|t=already in the budget} already in the budget, won't house anybody. Housing Services says without the new beds more people could die. {Sixty-one|dea|v=61|t=in 2030} did in 2030.

It's 34 degrees at the airport. Next, the farm report with Tobiah.

@doc e-newsletter | advocacy newsletter | 2031-02-24
The Open Door — Issue 118

Friends,

By now you have seen the headline total. Let me tell you what sits underneath it.

Of every hundred neighbors counted, {55|unsp|round} had no roof at all that night. The other {1,871|she|t=that night} were in our shelters and our transitional rooms, which are full; our own waitlist stood at {96|-} this morning. About {a third|~chrp} of everybody we met has been out a year or more.

Veterans: {212|vet}. We placed {forty|-} since last spring and the number barely moved.

The mayor's pledge was {500|units|by=The mayor} homes with a caseworker down the hall. Count the keys handed over: {143|open}. That leaves {357|left} and under three years.

So, March 4, 5:30 p.m., commissioners' hearing room. {Two hundred and forty|beds|v=240} beds are on the table. So is {$9.5 million|cost}, which is {a quarter|~costp} of what the county already spends and less than it paid for the fairgrounds roof.

Rural neighbors, please come too. {649|rr} of your own were out there, more than in Orrin.

In hope,
Marguerite Dilnawaz
Open Door Carrow, 212 Quarry Street, Suite 4
