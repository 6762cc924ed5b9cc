@story m6-alder-sound-schools
@topic Alder Sound, Oregon, spring 2027: which schools the board closes, how many pupils are left, how big the gap is
@subject D = Alder Sound School District | the district | ASSD
@subject B = Alder Sound School Board | the board | the school board
@subject F = Fernhopper Elementary | Fernhopper
@subject J = Jory Hill Elementary | Jory Hill
@subject Q = Quillan Middle School | Quillan
@subject T = Alder Sound Education Association | the teachers' union | ASEA
@subject P = Superintendent Ximena Dahlgren | Dahlgren | the superintendent
@fact e27 = 9860 | enrolment | D | pupils | 2026-27 | snapshot
@fact e17 = 12140 | enrolment | D | pupils | 2016-17 | snapshot
@fact e31 = 9100 | enrolment | D | pupils | 2031-32 | plan | projected
@fact drop = 2280 | other | D | pupils lost in ten years | 2016-17 to 2026-27 | cumulative
@fact ef = 214 | enrolment | F | pupils | 2026-27 | snapshot
@fact ej = 263 | enrolment | J | pupils | 2026-27 | snapshot
@fact eq = 388 | enrolment | Q | pupils | 2026-27 | snapshot
@fact cf = 420 | other | F | pupils the building can hold | - | constant
@fact fful = 50.95 | other | F | share of the building's places taken | 2026-27 | snapshot
@fact two = 477 | enrolment | B | pupils in the schools to be closed | 2026-27 | snapshot
@fact mem = 7 | seats | B | members | 2027 | constant
@fact gap = 17400000 | budget | D | dollars of budget shortfall | 2027-28 | plan | projected
@fact save = 5100000 | budget | B | dollars a year saved by closing two schools | from 2027-28 | plan | projected
@fact save3 = 8300000 | budget | P | dollars a year saved by closing three schools | from 2027-28 | plan | projected
@fact gen = 148000000 | budget | D | dollars of general fund budget | 2027-28 | plan
@fact job = 96 | jobs | D | positions cut | 2027-28 | plan
@fact jobt = 41 | jobs | T | teaching positions cut | 2027-28 | plan
@fact yes = 5 | votes_cast | B | votes to close two schools | 2027-04-13 | constant
@fact no = 2 | votes_cast | B | votes against closing two schools | 2027-04-13 | constant
@fact spk = 83 | crowd | B | people who spoke at the hearing | 2027-04-13 | constant
@fact hrs = 5.5 | duration | B | hours that the meeting lasted | 2027-04-13 | constant
@fact cls = 27 | other | D | pupils in an average class | 2027-28 | plan | projected
@fact cls0 = 24 | other | D | pupils in an average class | 2026-27 | snapshot
@fact res = 6.2 | rate | D | reserves in percent of the general fund | 2027-06-30 | snapshot | projected
@fact resm = 5 | rate | B | reserves in percent of the general fund that policy demands | - | constant | threshold
@fact dist = 2.3 | distance | J | miles to the new school | from 2027-09 | plan
@trap e27 e31 :: this year and a forecast
@trap save save3 :: two schools or three
@trap job jobt :: all posts and teachers
@trap ef cf :: pupils and room for them
@trap gap save :: shortfall and saving
@trap cls cls0 :: next year's class and this year's
@trap res resm :: reserve and rule
@rel share fful = ef / cf
@rel sum two = ef + ej
@rel sum mem = yes + no
@rel diff drop = e17 - e27

@doc a-oregonian | statewide newspaper | 2027-04-14
Alder Sound board shutters {two|-} grade schools, spares Quillan

By Theo Nakagawa-Boyle | The Cascadian

ALDER SOUND — After {five and a half hours|hrs|v=5.5} and {83|spk} speakers, the school board voted {5|yes}-{2|no} late Tuesday to close Fernhopper and Jory Hill elementaries in June.

The pair serve {214|ef|t=this year} and {263|ej|^} students this year. A third building on Superintendent Ximena Dahlgren's list, Quillan Middle School, with {388|eq|^}, won a reprieve after parents produced their own bus maps.

The district faces a {$17.4 million|gap|t=next year} hole next year in a {$148 million|gen|^} general fund. Tuesday's vote saves {$5.1 million|save} annually. Shutting all three would have saved {$8.3 million|save3|m=hypothetical|by=Dahlgren}, Dahlgren said.

Enrollment has slid to {9,860|e27|t=now} now from {12,140|e17|t=a decade ago} a decade ago, and consultants see {9,100|e31|t=by 2031-32|by=consultants} by 2031-32.

Board chair Marisol Ekholm broke down before casting her vote. "I learned to read at Jory Hill," she said.

@doc b-patch | neighborhood newsletter | 2027-04-15
5 Things To Know In Alder Sound Today

Happy Thursday, neighbors! It's 54° and drizzling.

1. Yes, it happened. Fernhopper and Jory Hill are done in June. Only {two|no} board members said no. Fernhopper was built for {420|cf} kids and had about {half|~fful|v=50} that. From Jory Hill it's {2.3 miles|dist|v=2.3} to the new school, Skookum Ridge.

2. Class sizes are headed to {27|cls|t=in the fall} in the fall, from {24|cls0}, on average.

3. The budget still isn't balanced. Closing schools covers {$5.1M|save} of {$17.4M|gap}; {96|job} positions go too.

4. Fire crews freed a cat from a storm drain on Division Street.

5. Trivia at The Wet Otter, 7 p.m., teams of 6.

@doc c-union | teachers' union press statement | 2027-04-14
ASEA: Students will feel these cuts

The Alder Sound Education Association is heartbroken by the board's decision. {Forty-one|jobt} of our members will be without a classroom next fall, out of {96|job|t=next fall} people across every job class whom the district plans to let go.

ASEA notes that the district expects to finish June with reserves of {6.2 percent|res|t=June|by=the district}, above the {5 percent|resm} floor that its own policy sets. Spending down to that floor would have kept one of the buildings open, ASEA president Kwabena Lindqvist said, while a class of {27|cls|m=projected} is "a crowd with a seating chart."

"We have lost {2,280|drop|t=since 2016} children since 2016. We should be asking why rents drove them out."

@doc d-radio | public radio newscast script | 2027-04-14
[ANCHOR] The Alder Sound School Board has decided which schools it can't afford.

[REPORTER] It took until almost midnight. {Five|yes} of the {seven|mem} members, Chair Ekholm included, agreed to shut two elementary schools, where together {477|two} children are enrolled. They left a middle school alone. It has {388|eq}.

The superintendent had wanted more. Her version would have freed up a little over {eight million dollars|>save3|v=8000000} a year. What passed is worth {five million|>save}, and change.

And there may be another round. Under a forecast by Pelican Demographics, fewer than {ten thousand|<e27|v=10000|t=today} students today becomes {ninety-one hundred|e31|v=9100|by=Pelican Demographics} within five years.

{Eighty-three|spk} people signed up to talk. Only {four|-} were in favor. I'm Lucinda Brightwater-Moe, in Alder Sound.
