@story zb-pawnee-flats-wheat
@topic Winter wheat harvest and crop insurance in drought-hit Pawnee Flats, Kansas
@subject C = Pawnee Flats county | the county | Pawnee Flats
@subject K = Kansas | the state
@subject U = Department of Agriculture | USDA | the department
@subject E = High Plains Co-op | the co-op | the elevator
@subject T = crop tour | scouts | the tour
@fact yld = 34.5 | other | K | bushels an acre expected by the tour | 2033-05-18 | plan | projected
@fact yldu = 37 | other | K | bushels an acre expected by the department | 2033-05-10 | plan | projected
@fact yldp = 51 | other | K | bushels an acre harvested | 2032 | constant
@fact yldc = 19 | other | C | bushels an acre harvested | 2033-07-05 | snapshot
@fact prod = 212000000 | other | K | bushels expected by the department | 2033-05-10 | plan | projected
@fact prodt = 189000000 | other | K | bushels expected by the tour | 2033-05-18 | plan | projected
@fact prodp = 346000000 | other | K | bushels harvested | 2032 | cumulative
@fact ab = 22 | other | K | share of planted acres given up, in percent | 2033-05-10 | plan | projected
@fact abc = 46 | other | C | share of planted acres given up, in percent | 2033-07-05 | snapshot
@fact plant = 7300000 | area | K | acres planted | 2032-10 | constant
@fact price = 6.12 | price | E | dollars a bushel at the elevator | 2033-07-05 | snapshot
@fact pricep = 5.48 | price | E | dollars a bushel at the elevator | 2032-07 | snapshot
@fact in1 = 410000 | other | E | bushels taken in | 2033-07-05 | cumulative
@fact in0 = 2900000 | other | E | bushels taken in | 2032-07-05 | cumulative
@fact ind = 38600000 | damages | C | dollars of crop insurance paid | 2033-07 | cumulative
@fact rain = 4.3 | other | C | inches of rain since planting | 2033-05-18 | cumulative
@fact norm = 11.8 | other | C | inches of rain in a normal season | - | constant
@fact fields = 287 | other | T | fields looked at | 2033-05-18 | constant
@fact prot = 13.9 | other | E | protein of the wheat, in percent | 2033-07-05 | snapshot
@fact debt = 2100000 | other | - | dollars that a farmer owes | 2033 | snapshot
@fact pdiff = 64 | price | E | cents by which a bushel rose | 2033-07-05 | constant
@fact rsh = 36.4 | other | C | rain as a share of normal, in percent | 2033-05-18 | constant
@rel share rsh = rain / norm
@trap yld yldu :: tour against department
@trap yldp yld :: last harvest against forecast
@trap ab abc :: state against county
@trap in0 in1 :: a year apart
@trap pricep price :: a year apart
@trap rain norm :: this season against normal

@doc a-farmwire | farm wire | 2033-05-18
Tour pegs Kansas HRW at {34.5|yld} bpa

WICHITA, Kan., May 18 (Furrow) — Scouts on the annual tour of hard red winter wheat pegged the average Kansas yield at {34.5|yld|t=Thursday} bushels per acre Thursday after walking {287|fields} fields in three days. Last year the state made {51|yldp|t=Last year}.

Production was seen at {189 million|prodt|by=the tour} bushels by the tour, below USDA's May figure of {212 million|prod|t=May|by=USDA}, which rests on a yield of {37|yldu|t=May|by=USDA} and abandonment of {22%|ab|t=May|by=USDA} of {7.3 million|plant} planted acres. The {2032|-} crop was {346 million|prodp}.

The poorest stretch was Pawnee Flats, where {4.3|rain|t=since seeding} inches of rain have fallen since seeding. Normal is {11.8|norm}.

@doc b-local | weekly county paper | 2033-07-07
Wheat's in. It didn't take long.

Myrna Schoendaller, editor

The elevator at Rozel had its last truck Monday. High Plains Co-op manager Cody Unruh printed the tape for us: {410,000|in1|t=as of Tuesday} bushels as of Tuesday. Same day a year ago: {2.9 million|in0|t=Same day a year ago}.

The county average will be somewhere around {19|~yldc} bushels to the acre, on what got cut. Nearly {half|~abc|v=50} of what was drilled last fall wasn't.

What there is of it is good: protein of {13.9|prot}, and {$6.12|price|t=Tuesday} a bushel Tuesday, {64|pdiff} cents better than the {$5.48|pricep|t=last July} of last July.

"I'd trade you the protein for a bushel," said Delbert Koehn, who farms {5,400|-} acres south of town and figures he owes {$2.1 million|debt} between the bank and the tractor people.

Card of Thanks. — Swim lessons, session 3, start July 17. — 4-H food stand needs 12 pies.

@doc c-metro | metropolitan daily | 2033-07-10
In western Kansas, insurance is this year's cash crop

By Renata Osei-Bonsu

ROZEL, Kan. — The adjuster got to Delbert Koehn's quarter section before the combine did. He waded in to the ankle, counted heads in a hoop, and wrote down {eight|-}.

Across the state the drought has made for the smallest wheat harvest in living memory; here it's made almost none. Farmers in Pawnee Flats abandoned {64|!abc|by=the extension office} of every hundred acres, the extension office says. Crop insurers have so far sent {$38.6 million|ind|t=so far} into a county of {2,500|-} people, more than the wheat would've brought.

The co-op's bins, which at this point last summer held {2.9 million|in0|t=at this point last summer} bushels, hold {410,000|in1}. It has laid off {11|-}.

In May, scouts thought the state could still average {34.5|yld|t=In May|by=scouts} bushels an acre. USDA thought {37|yldu|t=In May|by=USDA}. "Both were looking at Kansas," Koehn said. "I was looking at mine."

He's got the same number from every field, {19|yldc}, and a note for {$1.2 million|!debt} due in December.

It has rained {36|~rsh} percent of what it ought to.

@doc d-market | market letter | 2033-07-11
The Basis Point — grains, Monday a.m.

KC Sept settled {$6.71|-}. Cash at Rozel {$6.12|price}, basis –{59|-}.

We put the Kansas crop at {178|-} mln bu. USDA's next number is due Wednesday; its May one, {212|prod|x=1000000}, is history, and so is the tour's {189|prodt|x=1000000}. Compare {346|prodp|x=1000000|t=last year} last year. Texas and Oklahoma: another letter.

What sold? Protein. {13.9|prot} at Rozel, 14-plus at Dighton. Mills pay up to {85|-} cents for that.

Abandonment statewide is going to be above the {22|ab} pct the department has. In Pawnee Flats alone we hear {46|abc}.

A year ago the same elevator bid {$5.84|!pricep|t=A year ago}.
