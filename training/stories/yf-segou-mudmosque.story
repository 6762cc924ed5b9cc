@story yf-segou-mudmosque
@topic The yearly replastering of a mud mosque in Mali: mud, masons, a race between quarters, a fallen scaffold and repair money
@subject M = Great mosque of Kolenzé | the mosque | Kolenzé mosque
@subject C = Crépissage | the plastering day | the plastering
@subject B = Barey-ton masons' guild | the masons | the guild
@subject Y = Young men of the quarters | quarters | Konofia quarter
@subject W = Women of Kolenzé | the women | water carriers
@subject U = Heritage mission | the mission | architects
@subject H = Health centre | the health centre | nurses
@subject G = Town hall of Kolenzé | the town hall | the mayor
@subject A = Amadou Tennepo-Sylla | Tennepo-Sylla | the head mason
@fact mud = 320 | other | C | tonnes of mud used | 26 April 2031 | constant
@fact mud30 = 256 | other | C | tonnes of mud used | April 2030 | constant
@fact up = 25 | rate | C | rise in mud used | 2031 | snapshot
@fact bask = 16000 | other | Y | baskets carried | 26 April 2031 | constant
@fact bkg = 20 | other | Y | kilograms in a basket | - | constant
@fact ripe = 28 | duration | B | days that the mud ripened | April 2031 | constant
@fact bran = 14 | other | B | tonnes of rice bran in the mud | April 2031 | constant
@fact wat = 190000 | other | W | litres of water carried | 26 April 2031 | constant
@fact wom = 1900 | crowd | W | people who carried water | 26 April 2031 | snapshot
@fact wper = 100 | other | W | litres carried by each | 26 April 2031 | snapshot
@fact yng = 2600 | crowd | Y | people who carried mud | 26 April 2031 | snapshot
@fact mas = 84 | jobs | B | masons on the walls | 26 April 2031 | snapshot
@fact mem = 210 | other | B | members | 2031 | snapshot
@fact mpc = 40 | other | B | share of members on the walls | 26 April 2031 | snapshot
@fact age = 67 | age | A | age | - | snapshot
@fact yrs = 49 | duration | A | plasterings taken part in | 2031 | cumulative
@fact hrs = 4.5 | duration | C | hours to cover the walls | 26 April 2031 | constant
@fact hrs30 = 6 | duration | C | hours to cover the walls | April 2030 | constant
@fact start = 04:00 | clock | C | hour of the start | 26 April 2031 | constant
@fact ht = 17 | distance | M | metres of height | - | constant
@fact wall = 5600 | area | M | square metres of wall | - | constant
@fact tor = 1140 | other | M | palm beams in the walls | 2031 | constant
@fact torn = 72 | other | M | palm beams replaced | 2031 | constant
@fact built = 1911 | date | M | year of the present building | - | constant
@fact cap = 2800 | crowd | M | worshippers that it holds | - | constant
@fact fell = 9 | injuries | C | people who fell with the scaffold | 26 April 2031 | constant
@fact hurt = 34 | injuries | H | people treated | 26 April 2031 | cumulative
@fact hos = 2 | injuries | H | people taken to Ségou | 26 April 2031 | cumulative
@fact crowd = 15000 | crowd | C | people who watched | 26 April 2031 | snapshot
@fact tour = 640 | crowd | C | visitors from abroad | 26 April 2031 | snapshot
@fact tour12 = 3500 | crowd | C | visitors from abroad | 2011 | constant
@fact pop = 18700 | other | G | inhabitants | 2031 | snapshot
@fact temp = 42 | temperature | C | degrees by noon | 26 April 2031 | snapshot
@fact win = 11 | duration | Y | minutes by which the winners were first | 26 April 2031 | constant
@fact prize = 150000 | other | Y | francs of prize | 2031 | constant
@fact sac = 12 | other | Y | bulls eaten | 26 April 2031 | constant
@fact cost = 21000000 | budget | G | francs of cost | 2031 | constant
@fact gpay = 6300000 | budget | G | francs paid | 2031 | constant
@fact fam = 14700000 | fundraising | C | francs given by families | 2031 | constant
@fact gpc = 30 | other | G | share of the cost | 2031 | constant
@fact rep = 480000 | budget | U | euros for the repair of the towers | 2032 to 2034 | plan | pledged
@fact crack = 31 | other | U | cracks mapped | February 2031 | snapshot
@fact crackr = 19 | other | U | cracks that grow | February 2031 | snapshot
@fact thick = 41 | other | U | centimetres of plaster on the north wall | February 2031 | snapshot
@fact thickn = 25 | other | U | centimetres of plaster that the wall bears | - | constant | threshold
@fact rain = 730 | other | M | millimetres of rain in a season | 2030 | snapshot
@fact loss = 3 | other | M | centimetres washed off in a season | 2030 | snapshot
@fact next = 2032 | date | U | year in which the north wall is to be scraped | - | plan
@trap mud mud30 :: two years
@trap hrs hrs30 :: two years
@trap mas mem :: on the walls and in the guild
@trap wom yng :: water and mud
@trap fell hurt :: fell and were treated
@trap hurt hos :: treated and taken away
@trap crowd tour :: all and foreigners
@trap tour tour12 :: twenty years apart
@trap crack crackr :: all cracks and those that grow
@trap thick thickn :: measured and borne
@trap tor torn :: all beams and new ones
@trap cost rep :: a day and a repair
@rel change up = mud30 -> mud
@rel product wat = wom * wper
@rel share mpc = mas / mem
@rel sum cost = gpay + fam
@rel share gpc = gpay / cost

@doc bani-wire | wire agency | 2031-04-26
Mali town replasters its mud mosque in {4.5|hrs} hours

KOLENZE, Mali, April 26 (Sahel News) - Thousands of people smeared {320|mud} tonnes of mud on the walls of a mosque in central Mali on Saturday, in a yearly feast that's half prayer and half race.

They began at {4 a.m.|start}. After {4.5|hrs} hours, against {six|hrs30|t=last year} last year, {5,600|wall} square metres of wall were covered.

{84|mas} masons stood on the {1,140|tor} palm beams that stick out of the walls, up to {17|ht} metres above the ground. About {2,600|~yng} young men carried mud and {1,900|wom} women water.

A scaffold broke and {nine|fell} people fell; {two|hos} were taken to hospital in Ségou.

The mosque, built in {1911|built}, holds {2,800|cap} worshippers. {15,000|crowd} people watched, {640|tour} of them from abroad.

@doc kolenze-radio | community radio script | 2031-04-27
Radio Jamana Kolenzé, the morning after

Who's awake? Nobody's awake! There's mud in the microphone.

Konofia quarter did it again: first at the eastern wall, {eleven|win} minutes before anybody else. They get {a hundred and fifty thousand|prize} francs, and they've already eaten it; {twelve|sac} bulls went in the town last night.

The women carried {a hundred and ninety thousand|wat} litres from the river. {A hundred|wper} litres each, on the head, before breakfast. Where's their prize, Mr Mayor?

Old Amadou Tennepo-Sylla was up on the beams, {sixty-seven|age} years old, his {49th|yrs} plastering. He says the mud was good: {twenty-eight|ripe} days it lay and stank, with {fourteen|bran} tonnes of bran.

At the health centre they looked after {thirty-four|hurt}. Most were feet.

By noon it was {forty-two|temp|t=By noon}. It's dry already. Go and touch it.

@doc townhall-note | town hall statement | 2031-05-02
Commune of Kolenzé: accounts of the plastering day

Cost: CFA {21,000,000|cost}. Of this the commune paid {6,300,000|gpay} ({30%|gpc}); {14,700,000|fam} were given by the families of the {nine|-} quarters in money, rice and animals.

Mud: {320|mud} tonnes ({256|mud30|t=in 2030} in 2030, so plus {25%|up}), carried in {16,000|bask} baskets of {20|bkg} kg.

Palm beams replaced: {72|torn} of {1,140|tor}.

Injured: {34|hurt} treated, of whom {nine|fell} in the fall of the scaffold; {two|hos} transferred to Ségou, both discharged on Wednesday.

Visitors from abroad: {640|tour}. In 2011 there had been {3,500|tour12|t=In 2011}.

The scaffold will be inspected by the guild. Population at the last count: {18,700|pop}.

@doc heritage-brief | heritage mission brief | 2031-03-10
Kolenzé mosque: structural note before the 2031 plastering

1. Cracks mapped in February: {31|crack|t=in February}; of these {19|crackr|^} have grown since 2029.

2. Plaster. Each year a layer is added; each season {730|rain|t=in 2030} mm of rain (in 2030) takes off {three|loss} centimetres. More's put on than comes off. On the north wall {41|thick} cm were measured. It bears {25|thickn}.

3. We propose scraping the north wall in {2032|next}, before the feast.

4. For the towers {€480,000|rep} has been pledged for 2032 to 2034.

5. The guild has {210|mem} members. It knows all this. In the words of its head, "the wall is like a man who's given a coat every year and may not take any off".

@doc traveller-essay | travel magazine essay | 2031-07-01
A town puts on its coat

By Sunniva Traoré-Blake

It's black at four, and then there are torches, and then somebody hits a drum and you're running. I hadn't meant to run. I was holding a basket. It weighs {twenty|bkg} kilos and it leaks.

There's a ladder. At its top there's a man with a beard of mud who takes the basket and slaps the stuff on the wall with his open hand, and looks at you as if to say: and? So you go back. By half past eight ({four and a half|hrs|v=4.5} hours) it's done. I had carried {eleven|-} baskets of {16,000|bask}.

{Two in five|mpc} of the guild's men are up there, {84|mas} of them, on palm stumps. The head mason's {67|age}. He told me that the mosque isn't old. The mud's last year's, the wood's my nephew's. "Only the shape is old."

I saw the scaffold go. {Nine|fell} men sat down in the mud, astonished. They say {34|hurt} were treated in the day; I was one. A foot.

There were {640|tour|t=this year} of us foreigners this year. An old guide remembers {3,500|tour12|t=twenty years ago}, twenty years ago, and that they stood behind a rope. I prefer it now.
