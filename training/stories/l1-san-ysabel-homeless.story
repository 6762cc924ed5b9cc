@story l1-san-ysabel-homeless
@topic San Ysabel County, California: the one-night count of people without homes, 2019
@subject Y = San Ysabel County | the county | San Ysabel | countywide
@subject A = Almadera | the county seat
@subject B = Puerto Chico | the beach town
@subject N = Home First Alliance | the alliance | Home First
@subject V = Lupe Villasenor | Villasenor | the supervisor
@fact all = 3894 | other | Y | people without a home | January 2019 count
@fact all17 = 3317 | other | Y | people without a home | January 2017 count
@fact ch = 17.4 | rate | Y | growth in people without a home | 2017 to 2019
@fact uns = 2571 | other | Y | people sleeping outside or in cars | January 2019 count
@fact shel = 1323 | other | Y | people in shelters | January 2019 count
@fact unsp = 66.0 | other | Y | percent of people without a home who sleep outside or in cars | January 2019 count
@fact car = 906 | other | Y | people sleeping in vehicles | January 2019 count
@fact vet = 248 | other | Y | veterans without a home | January 2019 count
@fact vet17 = 391 | other | Y | veterans without a home | January 2017 count
@fact kid = 417 | other | Y | children without a home | January 2019 count
@fact alm = 1702 | other | A | people without a home | January 2019 count
@fact pc = 655 | other | B | people without a home | January 2019 count
@fact beds = 1410 | other | Y | shelter beds | January 2019 count
@fact vol = 620 | crowd | Y | volunteers who counted | January 2019 count
@fact bond = 140000000 | budget | V | bond for supportive housing | 2020 ballot | plan | pledged
@fact un = 1100 | homes | V | supportive apartments from the bond | by 2027 | plan | projected
@fact loc = 71 | other | Y | percent of those counted who last had an address in the county | January 2019 count
@fact yr = 9400 | other | N | people without a home at some time in the year | 2018 | cumulative | projected
@rel sum all = uns + shel
@rel share unsp = uns / all
@rel change ch = all17 -> all
@trap all yr :: one night against a whole year
@trap shel beds :: people in shelters and beds in them
@trap alm pc :: two cities of one county
@trap vet vet17 :: the subgroup that fell

@doc a-release | press release | 2019-05-14
COUNTY RELEASES RESULTS OF 2019 POINT-IN-TIME COUNT

FOR IMMEDIATE RELEASE
Contact: Office of Housing Stability, (805) 555-0119

ALMADERA — On a single night in January, {620|vol|t=On a single night in January} volunteers found {3,894|all|^} people experiencing homelessness in San Ysabel County, an increase of {17.4 percent|ch|t=2017} from {3,317|all17|t=2017} in 2017.

Roughly {two-thirds|~unsp} were unsheltered. Of the {2,571|uns} people living unsheltered, {906|car} reported sleeping in a car, van or RV. The remaining {1,323|shel} were in emergency or transitional shelter, where the county currently funds {1,410|beds|t=currently} beds.

Among veterans the number fell to {248|vet}, from {391|vet17|t=two years ago} two years ago. Volunteers met {417|kid} minors.

By jurisdiction, Almadera accounted for {1,702|alm} and Puerto Chico for {655|pc}.

{Seven in ten|loc|v=70|round=10} ({71%|loc}) said their last permanent address was within the county.
###

@doc b-daily | regional newspaper | 2019-05-15
Nearly {4,000|~all} homeless in San Ysabel as tally climbs by {a sixth|~ch|v=17}

By Rukmini Desai

Volunteers with clipboards and red flashlights counted {3,894|all|t=in January} people without homes across San Ysabel County in January. Two years earlier they had counted {3,317|all17|t=Two years earlier}.

The county seat, with {1,702|alm}, has the most. Puerto Chico, whose council banned overnight parking on its seafront last spring, has {655|pc}. In Almadera {one in four|-} of them is in a vehicle; countywide the figure for vehicles is {906|car|s=countywide}.

Supervisor Lupe Villasenor seized on the report to press for a {$140 million|bond|t=in November 2020|by=Lupe Villasenor} bond that she wants in front of voters in November 2020. She thinks it could build {1,100|un|by=She} apartments with services by 2027.

"The shelters aren't empty," she said. They took in {1,323|shel|t=that night|by=she} that night with {960|!beds|^} mattresses to put them on.

Home First Alliance, a coalition of nonprofits, called one night a poor measure. Over the whole of 2018, it believes, {9,400|yr|t=Over the whole of 2018|by=it} people were homeless at one time or another.

MORE FROM TODAY'S EDITION
{2|-} surfers rescued at Refugio Point
Avocado theft ring: {5|-} charged

@doc c-radio | public radio script | 2019-05-15
It is the number everybody waits for and nobody believes.

Almost {four thousand|~all|t=in late January} people had nowhere to live in San Ysabel when {eight hundred|!vol|t=in late January} volunteers went looking in late January. Most of them, {2,571|uns|^}, were outdoors. And here's the one that made the room go quiet: {640|!kid} of them were under {eighteen|-}.

There was one good line in the report. Former service members: {391|vet17|t=last time} last time, {248|vet|t=this time} this time. The V.A. handed out a lot of vouchers.

Where are they from? People at yesterday's meeting said "out of state" a good deal. The survey says {seventy-one percent|loc} were living right here when they lost their housing.

In the beach town, with its {655|pc|s=the beach town}, Mayor Doug Hallett said he has no shelter and no plan for one. Supervisor Villasenor does have a plan: {a hundred and forty million dollars|bond|by=Supervisor Villasenor} in borrowing. For KSYR, I'm Theo Baptiste.

@doc d-opinion | newspaper column | 2019-05-19
{Eleven hundred|un} doors

Do the division. {$140 million|bond} for {1,100|un} units comes to about {$127,000|-} a door, which sounds like a bargain until you recall that the state, we hope, is to pay the other half.

Do another one. We have {1,410|beds} beds and on the night of the count {1,323|shel|t=on the night of the count} bodies in them. So {87|-} beds stood empty while {2,571|uns|^} people lay outside. Why? Pets, partners, curfews, bedbugs. Ask the {906|car} in cars.

The headline on the news side said growth of {a sixth|~ch|v=17}. The county's is {17.4 percentage points|!ch|force}, which would be something else entirely. Never mind. In Almadera there are {1,950|!alm} of our neighbors out tonight, and every one of them can do arithmetic as well as you or I.

Home First says to multiply: {9,400|yr|t=in a year|by=Home First} in a year. I believe it.
