@story q-carver-pursuit
@topic Police pursuit that ended in a crash on Georgia Route 212: night of the crash to the policy review
@subject P = Route 212 pursuit | the pursuit | the chase | the crash
@subject C = Corliss County Sheriff's Office | the sheriff's office | the sheriff | deputies
@subject H = Deshawn Pruett-Kim | Pruett-Kim | the driver | the suspect
@subject M = Marlene Osgood | Osgood | Mrs. Osgood
@subject B = Corliss County Commission | the commission | commissioners | the county
@fact mi = 23 | distance | P | miles driven | 2014-10-03 night | constant
@fact dur = 19 | duration | P | minutes that it lasted | 2014-10-03 night | constant
@fact top = 118 | speed | P | top speed in miles an hour | 2014-10-03 night | constant
@fact lim = 45 | speed | P | speed limit at the crash site in miles an hour | - | constant
@fact stop = 62 | speed | H | speed that drew the first deputy in miles an hour | 2014-10-03 night | constant
@fact zone = 50 | speed | - | speed limit at the first stop in miles an hour | - | constant
@fact d1 = 1 | deaths | P | people killed | 2014-10-03 night | cumulative
@fact d2 = 2 | deaths | P | people killed | 2014-10-06 | cumulative
@fact inj = 5 | injuries | P | people hurt | 2014-10-03 night | cumulative
@fact cars = 4 | other | P | vehicles wrecked | 2014-10-03 night | cumulative
@fact units = 6 | other | C | patrol cars that took part | 2014-10-03 night | constant
@fact age = 24 | age | H | age | - | constant
@fact aged = 67 | age | M | age | - | constant
@fact chg = 9 | other | H | charges | 2014-10-04 | snapshot
@fact chg2 = 11 | other | H | charges | 2014-10-07 | snapshot
@fact bond = 250000 | price | H | bond | 2014-10-07 | snapshot
@fact yr13 = 31 | other | C | pursuits in a year | 2013 | constant
@fact yr14 = 38 | other | C | pursuits so far in the year | 2014 | cumulative
@fact cr14 = 14 | other | C | pursuits that ended in a crash | 2014 | cumulative
@fact crsh = 36.84 | rate | C | share of pursuits that ended in a crash | 2014 | cumulative
@fact dep = 74 | officers | C | sworn deputies | 2014 | snapshot
@fact claim = 3500000 | damages | M | damages sought by the family | 2014-10-21 | plan
@fact vote = 3 | votes_cast | B | votes for the review | 2014-10-21 | constant
@fact vno = 2 | votes_cast | B | votes against the review | 2014-10-21 | constant
@fact cost = 42000 | budget | B | cost of the review | 2014-10-21 | plan
@fact days = 90 | duration | B | days in which the review must report | 2014-10-21 | plan
@rel share crsh = cr14 / yr14
@trap d1 d2 :: Osgood died at the scene, a passenger three days later
@trap yr13 yr14 :: last year whole, this year to October
@trap top stop :: top speed, and the speed that drew the first deputy
@trap lim zone :: two stretches of road
@trap chg chg2 :: charges were added after the second death
@trap claim cost :: the claim and the review

@doc a-citizen | local newspaper web | 2014-10-04
Chase that began with speeding ticket ends in fatal pileup on Ga. 212

BY LUCIANO TREADAWAY
ltreadaway@corlisscitizen.example

A Friday night pursuit across {two|-} counties ended with {one|d1|t=Friday night} woman dead and {five|inj|^} other people hurt, according to the Georgia State Patrol.

The woman, Marlene Osgood, {67|aged}, of Piney Ferry, was pulling out of the Dollar Barn lot in her Buick when a silver Charger with its lights off hit her broadside. The Charger then struck {two|-} more cars. Troopers counted {four|cars} wrecked vehicles strung over {a hundred|-} yards.

Deputy K. Ainsworth had first clocked the Charger at {62|stop} mph in a {50|zone} zone near the Marathon station on Ga. 16, Sheriff Tate Mullinax said. "He didn't pull over. He put his foot down." For the next {19|dur|by=Mullinax} minutes, Mullinax said, {six|units|^} of his cars were on him.

They covered {23|mi} miles. At one point, on the straight by the quarry, the Charger was doing {118|top|by=the dash camera} by the dash camera.

Deshawn Pruett-Kim, {24|age}, of Macon, was treated at Oconee Regional and booked early Saturday on {nine|chg|t=early Saturday} counts, among them vehicular homicide.

PHOTO GALLERY: 14 images
MOST READ: 1. Peach drop moved to 9 p.m. 2. Tiger trails by 12 after 36

@doc b-wfgx | local TV site | 2014-10-06
Second victim dies after high-speed chase; deputies defend decision to pursue

WFGX 41 | Updated: Mon 5:52 PM EDT
Follow @WFGX41 | 1,204 shares

PINEY FERRY, Ga. -- A {16|-}-year-old boy who was riding in a pickup died at a Macon hospital Monday, raising the toll in Friday's wreck to {two|d2|t=Monday}.

The sheriff's office says its dash cam shows the suspect reached {181|!top|by=The sheriff's office} miles per hour before he ran the light at Old Mill Road, where the posted limit is {45|lim}. It isn't clear whether anyone told deputies to back off.

"Every one of my {74|dep|by=Mullinax} deputies knows they can call it off," Sheriff Mullinax told 41's Priya Dunleavy. "And so can the sergeant."

That's the {38th|yr14|t=this year} time this year that the county has lit up and gone after somebody. {Fourteen|cr14} of those ended with bent metal, or better than {one in three|>crsh|v=33.33}.

All of last year it happened {31|yr13|t=All of last year} times.

Pruett-Kim is due in court Tuesday at 10.

SPONSORED: Drivers over 55 in Georgia are furious about this 1 rule

@doc c-ap | wire agency | 2014-10-07
Driver in deadly Georgia chase held on {$250,000|bond} bond

PINEY FERRY, Ga. (Wire) — A judge on Tuesday set bond at {$250,000|bond|t=Tuesday} for a {24|age}-year-old man accused of causing a crash that killed {two|d2} people while he fled from deputies.

Magistrate Verity Oyelaran added {two|-} counts after the death of a teenager, which leaves Deshawn Pruett-Kim facing {11|chg2|t=Tuesday} in all. His lawyer, Bartholomew Skaggs, said his client panicked and that the chase should have been broken off "{20|-} miles earlier."

Prosecutors said Pruett-Kim led officers for {29|!dur|by=Prosecutors} minutes and about {23|~mi|^} miles. A victim, Marlene Osgood, {67|aged}, was a retired lunchroom manager.

Mullinax's agency does not bar deputies from chasing over a traffic offense. Nearly {half|-} of Georgia agencies do, by one university's estimate.

@doc d-radio | radio script | 2014-10-22
WPNF 1340 / WEDS NOON / PURSUIT REVIEW

A split Corliss County Commission last night ordered an outside look at how and when the sheriff chases. The vote was {three|vote|t=last night} to {two|vno|^}, with Chairwoman Pettibone breaking with her own party.

The review'll run {42 thousand dollars|cost|m=projected}, and the firm out of Atlanta has {90|days} days to report back.

It came the same day that Marlene Osgood's daughters filed notice that they'll sue. They want {three and a half million dollars|claim|v=3500000}.

Sheriff Mullinax, who didn't want the review, says he's had {28|!yr14|by=Sheriff Mullinax|t=so far this year} pursuits so far this year and he'd put his record against anybody's. He says {fourteen|cr14|^} of 'em ended in a crash.

Tonight: Lady Panthers at 7, girls first.

@doc e-column | newspaper column | 2014-10-26
Sharlene Mbeki-Rowe: {Twelve|-} miles an hour

Do the subtraction. A young man goes {62|stop} where the sign says {50|zone}. That is {12|-} over, which is what I was doing on my way to church this morning, and I suspect you were too.

For {12|-} over we sent {half a dozen|units} patrol cars. For {12|-} over they went past a nursing home and the Piney Ferry skating rink at the better part of {120|~top} miles an hour, with the children coming out. {Nineteen|dur} minutes is not a split second. It is long enough to boil eggs twice and think.

I knew Marlene. She fed {two|-} generations of this county, chicken on Wednesdays. She and that boy, Tyler Vance, make {two|d2} funerals in a single week, and the sheriff says the policy is fine.

The commissioners who voted no, {both|vno|v=2} of them, told me {$42,000|cost} is a lot of money. So it is. It would buy you one Charger, used, and some change. Ask what {$3.5 million|claim|m=hypothetical} would buy, because if the Osgood girls win, that is the check we write.
