@story yf-kotor-cruise
@topic A cap on cruise ships in the Bay of Kotor: council vote, season figures and a court case
@subject K = Kotor | the town | the old town | the municipality
@subject P = Port of Kotor | the port | Luka
@subject N = New cap | the cap | the ordinance | the limit
@subject L = Adriatic Cruise League | the League | cruise lines | ACL
@subject B = Bokeška Straža | Straža | residents' group
@subject M = Mayor Vjera Radojičić-Pant | Radojičić-Pant | the mayor
@subject U = University of Montenegro marine institute | the institute | scientists
@subject Z = City walls | the walls | the fortress | San Giovanni
@subject T = Chamber of Tourism | the chamber
@fact ships = 487 | other | P | ship calls in a year | 2030 | cumulative
@fact ships29 = 452 | other | P | ship calls in a year | 2029 | cumulative
@fact pax = 716000 | crowd | P | cruise passengers in a year | 2030 | cumulative
@fact pax29 = 640000 | crowd | P | cruise passengers in a year | 2029 | cumulative
@fact paxr = 11.9 | rate | P | growth in cruise passengers | 2030 | snapshot
@fact paxper = 1470 | crowd | P | passengers on each ship | 2030 | snapshot
@fact peak = 9340 | crowd | P | cruise passengers in one day | 14 August 2030 | snapshot
@fact peakn = 5 | other | P | ships in one day | 14 August 2030 | snapshot
@fact capn = 2 | other | N | ships allowed in one day | from May 2032 | plan | threshold
@fact capp = 4500 | crowd | N | cruise passengers allowed in one day | from May 2032 | plan | threshold
@fact capasked = 3000 | crowd | B | cruise passengers wanted in one day | 2031 | plan | threshold
@fact exp = 395 | other | P | ship calls in a year | 2032 | plan | projected
@fact lossn = 92 | other | P | ship calls lost under the limit | 2032 | plan | projected
@fact yes = 19 | vote_count | N | councillors for the limit | 12 February 2031 | constant
@fact no = 11 | vote_count | N | councillors against the limit | 12 February 2031 | constant
@fact abst = 3 | vote_count | N | councillors who abstained | 12 February 2031 | constant
@fact seats = 33 | seats | K | councillors | 2031 | constant
@fact fee = 4 | price | K | euros of landing fee a passenger | 2030 | snapshot
@fact fee32 = 7 | price | K | euros of landing fee a passenger | from May 2032 | plan
@fact rev = 2864000 | revenue | K | euros from landing fees | 2030 | cumulative
@fact rev32 = 3920000 | revenue | K | euros from landing fees | 2032 | plan | projected
@fact pax32 = 560000 | crowd | P | cruise passengers in a year | 2032 | plan | projected
@fact spend = 38 | spending | L | euros spent ashore by each passenger | League study, 2030 | snapshot
@fact spend2 = 17 | spending | T | euros spent ashore by each passenger | chamber survey, 2030 | snapshot
@fact samp = 2150 | sample_size | T | passengers interviewed | 2030 | constant
@fact hrs = 3.5 | duration | T | hours ashore | 2030 | snapshot
@fact pop = 23600 | other | K | inhabitants of the municipality | 2031 | snapshot
@fact old = 810 | other | K | inhabitants inside the walls | 2031 | snapshot
@fact old03 = 2400 | other | K | inhabitants inside the walls | 2003 | snapshot
@fact oldf = 66.3 | rate | K | fall in inhabitants inside the walls | 2003 to 2031 | snapshot
@fact flats = 296 | homes | K | holiday flats inside the walls | 2031 | snapshot
@fact dwell = 740 | homes | K | dwellings inside the walls | 2031 | snapshot
@fact flpc = 40 | other | K | share of the dwellings that are holiday flats | 2031 | snapshot
@fact steps = 1350 | other | Z | steps to the top | - | constant
@fact tkt = 15 | price | Z | euros for a ticket | 2031 | snapshot
@fact climb = 268000 | crowd | Z | people who climbed in a year | 2030 | cumulative
@fact sulph = 31 | other | U | micrograms of sulphur dioxide per cubic metre | summer 2030 | snapshot
@fact sulphw = 8 | other | U | micrograms of sulphur dioxide per cubic metre | winter 2030-31 | snapshot
@fact mead = 14 | area | U | hectares of seagrass lost to anchors | 2015 to 2030 | cumulative
@fact jobs = 620 | jobs | L | jobs at risk | League estimate, 2031 | plan | projected
@fact jobs2 = 140 | jobs | M | jobs at risk | town estimate, 2031 | plan | projected
@fact dmg = 11000000 | damages | L | euros claimed from the town | June 2031 | snapshot
@fact ctr = 26 | other | L | berth contracts that would be broken | June 2031 | snapshot
@fact sig = 5210 | other | B | signatures for a stricter limit | February 2031 | cumulative
@fact demo = 400 | crowd | B | people in boats at the protest | 9 February 2031 | snapshot
@fact boats = 70 | other | B | boats at the protest | 9 February 2031 | snapshot
@fact hear = 2031-10-07 | date | L | day of the first hearing | - | plan
@fact age = 39 | age | M | age | - | snapshot
@trap ships ships29 :: two years
@trap spend spend2 :: two studies, League and chamber
@trap capp capasked :: the limit and what the residents wanted
@trap peak capp :: the worst day and the limit
@trap jobs jobs2 :: two estimates of jobs at risk
@trap pop old :: whole municipality and old town
@trap sulph sulphw :: summer and winter
@trap rev rev32 :: past and expected fees
@trap pax pax32 :: counted and expected
@rel change paxr = pax29 -> pax
@rel product pax = ships * paxper
@rel product rev = fee * pax
@rel product rev32 = fee32 * pax32
@rel diff lossn = ships - exp
@rel sum seats = yes + no + abst
@rel change oldf = old03 -> old
@rel share flpc = flats / dwell

@doc adria-wire | wire agency | 2031-02-12
Montenegro's Kotor votes to limit cruise ships to {two|capn} a day

KOTOR, Feb 12 (Adria News) - Councillors in Kotor voted on Wednesday to admit no more than {two|capn|t=from May 2032} cruise ships and {4,500|capp|^} passengers a day from May 2032, joining a string of Mediterranean ports that have turned against the giants.

The ordinance was carried by {19|yes} votes to {11|no} with {three|abst} abstentions.

Ships called at the port at the end of the fjord-like bay {487|ships|t=last year} times last year and landed {716,000|pax|^} people, an increase of {11.9%|paxr}. On Aug. 14 {five|peakn|t=On Aug. 14} arrived at once, with {9,340|peak|^} aboard, some {four|-} times the number who lived inside the town's walls in 2003.

"We are not closing a door, we are fitting a hinge," said Mayor Vjera Radojičić-Pant, {39|age}.

The landing fee will rise from {four|fee} euros to {seven|fee32}. The Adriatic Cruise League said it would sue, and warned of {620|jobs|by=the League} lost jobs, the League's chairman putting the blame on "a handful of balconies".

@doc obala-local | local paper | 2031-02-14
From {452|ships29} to {487|ships} to — how many? What the ordinance changes

The port authority has done the sums for us. In 2029 it had {452|ships29|t=In 2029} calls and in 2030 {487|ships|t=in 2030}. With the cap in force it is counting on {395|exp|t=for 2032} for 2032, that is to say {92|lossn} fewer than last year, and on {560,000|pax32|^} passengers.

The town's coffers will hardly feel it. At {€4|fee} a head they took in {€2.86 million|rev|t=in 2030}; at {€7|fee32}, {€3.92 million|rev32} is forecast. "Fewer guests, more money, cleaner air," the mayor said, and estimated that at most {140|<jobs2|by=the mayor} jobs, mostly seasonal, were in danger.

Bokeška Straža is not satisfied. The residents' group, which brought {5,210|sig} signatures to the session, had asked for a ceiling of {3,000|capasked}. "{Four and a half thousand|capp} is everyone who goes to the secondary school, times {six|-}," said spokeswoman Lela Tripković. On Sunday the group had put to sea: {70|boats|t=On Sunday} boats, around {400|~demo|^} people, one goat.

How they voted, councillor by councillor: page {6|-}. Bus line {3|-} diverted until the {20th|-}.

@doc chamber-bulletin | tourism trade bulletin | 2031-03-01
Survey: What does a cruise guest leave behind?

The Chamber of Tourism interviewed {2,150|samp} passengers on the quay between May and October 2030. Headline finding: the average guest spends {3.5|hrs} hours and {€17|spend2|by=The Chamber of Tourism|t=between May and October 2030} in the old town.

This differs from the {€38|spend|by=the cruise lines' own study} in the cruise lines' own study, which counts excursions paid on board, of which the larger part stays on board.

Main items: coffee and ice cream ({€6|-}), souvenirs ({€5|-}), the ticket to the city walls ({€15|tkt}, bought by fewer than one in five). {268,000|climb|t=in 2030} people in all climbed the {1,350|steps} steps in 2030, but the majority of them had come by road.

Composition of calls: an average ship brought {1,470|paxper} passengers. In 2029 the port received {640,000|pax29|t=In 2029}.

The chamber neither supports nor opposes the ordinance. It notes that hoteliers are in favour by {3|-} to {1|-} and shopkeepers against by about the same.

Members can download the tables (login required). Membership renewal {2031|-}: €{180|-}

@doc marine-desk | science desk | 2031-04-19
Under the keel: what the big ships do to a small sea

The bay is deep, calm and, in August, brown at the edges. Scientists at the marine institute of the University of Montenegro have now published {15|-} years of measurements.

Air first. Last summer the sensor on the customs house recorded a mean of {31|sulph|t=Last summer} micrograms of sulphur dioxide per cubic metre; in the winter that followed, with the quay empty, it was {8|sulphw|t=in the winter that followed}. Then the bottom: anchors and thrusters have torn up {14|mead|t=since 2015} hectares of Posidonia since 2015, an area that will need a century to come back.

Will the ordinance help? "A ship that isn't there doesn't anchor," says biologist Ognjen Sarafov-Lim. But he points out that {two|capn} large vessels can be worse than {five|peakn|t=on last year's busiest day} small ones, which is what there were on last year's busiest day. The cap of {4,500|capp} people does not limit tonnes.

The same institute was attacked by the League as "a guest at the mayor's table". It gets {1.2|-} percent of its money from the town.

@doc league-statement | lobby statement | 2031-06-11
ACL seeks {€11 million|dmg} over Kotor restrictions

Trieste — The Adriatic Cruise League has today lodged a claim of {€11 million|dmg} against the municipality of Kotor. The ordinance adopted on 12 February by {19|yes} of {33|seats} councillors will, if applied, break {26|ctr} berth contracts that have years to run.

Our guests spend on average {€38|spend|by=Our} each ashore. Applied to {716,000|pax} arrivals this is a contribution no responsible administration would gamble with. According to our estimate {620|jobs|by=our estimate} livelihoods depend on it directly.

We reject the claim that ships drive residents away. Of {740|dwell} dwellings within the walls, {296|flats} are let by the night. Those {40 per cent|flpc} are not let to our passengers, who sleep aboard.

The court in Podgorica has set {7 October|hear} for the first hearing. We remain open to dialogue, including on a voluntary {three|-} ships a day.

Media contact: +39 040 555 0133

@doc travel-essay | travel magazine essay | 2031-08-03
Sleeping inside the walls

I took a room over a fishmonger's, one of {296|flats} such rooms, and felt at once that I was part of the problem. My landlady, Desanka, was born in it. When she was at school, she said, every shutter had a grandmother behind it. In 2003, by the census, {2,400|old03|t=In 2003|by=the census} souls lived between the gates; today there are {810|old|t=today}, down by {two-thirds|oldf|v=66.3}. The wider municipality has {23,600|pop}, up the hill, where there is parking.

At half past seven the first ship came round the bend, silent as a wardrobe. By nine there were queues for the walls. I paid my {€15|tkt} and went up all {1,350|steps} of the steps with a man from Leeds who was counting them aloud, and who made it {1,355|-}.

From the fortress you can see what {487|ships|t=a year} calls a year look like, or rather, what one looks like, {487|-} times. Desanka thinks the new limit is too late. "But I shall be here for it," she said. "I'm told that there will be {two|capn|t=next May} a day next May. I'll wave at both."

Getting there: bus from Tivat airport, {€2.50|-}; {25|-} minutes.
