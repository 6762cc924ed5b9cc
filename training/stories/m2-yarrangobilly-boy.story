@story m2-yarrangobilly-boy
@topic Boy missing from a campsite at Yarrangobilly Flat, Western Australia: first night, third day, found, review
@subject T = Tyrese Nakamarra-Hale | Tyrese | the boy | the toddler | the little boy
@subject M = Kirra Hale | Ms Hale | his mother | Kirra
@subject S = Jai Hale | Jai | his brother | his older brother
@subject P = Western Australia Police | WA Police | police | Inspector Gordana Vuković
@subject V = State Emergency Service | SES | volunteers
@subject C = Yarrangobilly Flat campground | the campground | the campsite | camp
@subject D = drone team | the drone | drone operators
@fact a = 3 | age | T | age in years | - | constant
@fact ma = 28 | age | M | age in years | - | constant
@fact sa = 7 | age | S | age in years | - | constant
@fact bay = 14 | address | C | site number | - | constant
@fact k0 = 17:40 | clock | T | time last seen | 2031-03-28 | constant
@fact k1 = 18:15 | clock | M | time she rang triple zero | 2031-03-28 | constant
@fact k2 = 06:52 | clock | D | time he was spotted | 2031-03-31 | constant
@fact h = 61 | duration | T | hours missing | 2031-03-31 | constant
@fact dx = 4.1 | distance | T | kilometres from the campsite when found | 2031-03-31 | constant
@fact sr1 = 45 | other | P | people searching | 2031-03-28 | snapshot
@fact sr2 = 180 | other | P | people searching | 2031-03-30 | snapshot
@fact ses = 96 | other | V | people searching | 2031-03-30 | snapshot
@fact ar = 620 | area | P | hectares searched | 2031-03-30 | cumulative
@fact dn = 5 | other | D | drones in the air | 2031-03-30 | snapshot
@fact tmin = 9 | temperature | C | degrees overnight | 2031-03-29 | snapshot
@fact tmax = 33 | temperature | C | degrees by day | 2031-03-29 | snapshot
@fact kg = 1.4 | other | T | kilos lost | 2031-03-31 | constant
@fact nt = 2 | duration | T | nights in hospital | 2031-04-02 | constant
@fact cost = 410000 | price | P | dollars that the search cost | 2031-06 | cumulative
@fact wk = 7 | other | - | water points on the flat | - | constant
@fact rec = 9 | other | P | recommendations of the review | 2031-06-20 | constant
@fact hg = 84 | duration | - | hours that a child of his age may live in such heat | - | constant | hypothetical
@trap sr1 sr2 :: first night against third day
@trap sr2 ses :: everyone against the SES alone
@trap h hg :: hours missing against the survival limit
@trap ma sa :: mother and brother
@trap tmin tmax :: night against day
@trap k0 k1 :: last seen against the call

@doc a-police | police alert | 2031-03-28
MISSING CHILD — Yarrangobilly Flat
Issued 8.30pm. Media: share widely.

Police have concerns for {3|a}-year-old Tyrese Nakamarra-Hale, last seen about {5.40pm|k0|t=this evening} this evening at site {14|bay} of the Yarrangobilly Flat campground. He has short curly hair and wears a blue dinosaur T-shirt, one red gumboot, size {7|-}.

His mother, who's {28|ma}, rang triple zero at {6.15pm|k1|^}. Tyrese was playing with his {seven|sa}-year-old brother near the river crossing.

{45|sr1|t=tonight|by=Police} police, SES and rangers are searching tonight with torches and a drone. The temperature will drop to about {9|~tmin|m=projected} degrees.

If you are camped nearby, check under vehicles, trailers, in swags. Do not light fires. Phone 131 444 or Crime Stoppers 1800 333 000. Ref 310328 1815 09.

@doc b-tv | commercial TV site | 2031-03-30
DAY THREE: Searchers race the clock for little Tyrese
Sunday 30 March 2031, 5.58pm | Sat map | 2:31 video

{One hundred and eighty|sr2|t=today} people on foot and horseback today, {five|dn} drones and a Cessna. Not one fresh footprint since Saturday.

It's now the third day since {three|a}-year-old Tyrese walked out of the camp in one boot. Doctors say that in heat of {33|tmax} degrees a child of his size has about {84|~hg|by=Doctors} hours without water. "We're inside that," says Inspector Gordana Vuković. "Not by much."

{Ninety-six|ses|t=today} of those searching are SES volunteers. They have gone over {620|ar|t=to date} hectares of scrub to date; the ranges beyond run to {14,000|-}.

Mum Kirra, {28|ma}, is hoarse from calling. His brother Jai, {5|!sa}, was the last to see him, at {5.40|k0|t=Friday} on Friday, chasing a "blue bird". Police do not believe anyone else was involved.

HOT RIGHT NOW: Footy tips, Round {3|-} | Fuel hits $2.60 a litre

@doc c-found | public broadcaster site | 2031-03-31
Boy found alive after {61|h} hours in WA bush: 'I had a drink with the bird'
By Rosalind Okafor-Teague and staff | Posted Mon 31 Mar 2031 at 10:12am

Tyrese Nakamarra-Hale is alive.

A drone operator saw him sitting under a sheoak at {6.52am|k2|t=today} today, {4.1|dx} kilometres from the campground, with sunburn and {a dozen|-} ticks. He had walked upstream between {two|-} of the flat's {seven|wk} water points and knew how to use one of them, it appears.

He asked for his other boot.

"He's lost {1.4|kg|by=Inspector Vuković} kilos and none of his cheek," Inspector Vuković said.

At its height {180|sr2|t=At its height} people searched. His {31|!ma}-year-old mother told reporters she had promised him a swimming lesson every week "until he's {40|-}". He'll stay in hospital for {two|nt|m=projected} nights.

It was below {10|<tmin} degrees on the first night.

@doc d-magazine | weekend magazine | 2031-04-12
What Tyrese saw
WORDS: HAMISH BALDERSTONE-IYER

Site {14|bay} has a picnic table and a river-red gum. It was from there, at about {twenty to six|~k0|t=on 28 March} on 28 March, that he went, and it was {ten past seven|!k2|by=Marlee} on the Monday, by her watch, when Marlee Dhurrkay's drone, number {two|-} of {five|dn}, saw a thing that shouldn't be there.

"I thought: wallaby," she says. "Then it waved."

He had covered {2.9|!dx} km, by the map on her wall, over rock and spinifex. He had slept, he said, with "the sticks". He told his mother he'd drunk from "Jai's tap".

Around them that weekend were {180|sr2|t=that weekend} others, {96|ses|^} in orange. They had walked {620|ar} hectares in lines an arm's length apart, in {33|tmax|t=that weekend} degrees. He is {three|a}; the scales in Perth had him down {1.4|kg} kilos.

His grandmother does not find it odd. She was lost on that flat at {six|-}, she says, and came back with a fish.

@doc e-review | national daily | 2031-06-21
Review backs search for Tyrese but asks: why no phones?
Police spent {$410,000|cost|by=a review} finding a lost {three|a}-year-old, a review of the Yarrangobilly Flat operation has found, and it was worth it.

The review makes {nine|rec} recommendations. One is that the {seven|wk} water points be marked on children's maps. Another: that an emergency phone be installed at the campground. The mother's call, at {6.15pm|k1|t=on the Friday} on the Friday, came {35|-} minutes after he'd gone, as she had to drive to get a signal.

On the first night {45|sr1|t=On the first night} searchers turned out; on the Sunday {180|sr2|t=on the Sunday} did, of whom {96|ses|^} were volunteers. After {61|h} hours, it notes, the odds were "fair to poor". They'd searched {620|ar} hectares and he was outside every one.

Tyrese, now in kindy, will be {four|-} in September.
