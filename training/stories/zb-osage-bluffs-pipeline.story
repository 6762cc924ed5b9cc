@story zb-osage-bluffs-pipeline
@topic Carbon pipeline and farmland easements in Osage Bluffs, Iowa
@subject P = Prairie Link pipeline | the pipeline | Prairie Link | the project
@subject C = Meridian Carbon | the developer | the company
@subject B = Iowa Utilities Panel | the panel | regulators
@subject L = landowners | holdouts
@subject O = Osage Bluffs County | the county
@subject E = ethanol plants
@fact mi = 688 | distance | P | miles of pipeline in the state | - | plan
@fact mit = 2030 | distance | P | miles of pipeline in five states | - | plan
@fact mio = 41 | distance | O | miles of pipeline in the county | - | plan
@fact cost = 8900000000 | budget | P | dollars of cost | 2033 | plan | projected
@fact cost0 = 4500000000 | budget | P | dollars of cost | 2028 | plan | projected
@fact eas = 75 | other | C | share of easements signed in the state, in percent | 2033-05-01 | snapshot
@fact easo = 52 | other | C | share of easements signed in the county, in percent | 2033-05-01 | snapshot
@fact par = 859 | other | L | parcels for which eminent domain is asked | 2033-05-01 | snapshot
@fact paro = 94 | other | L | parcels for which eminent domain is asked in the county | 2033-05-01 | snapshot
@fact pay = 21500 | price | C | dollars an acre offered for an easement | 2033 | constant
@fact land = 13200 | price | O | dollars an acre of farmland | 2033 | snapshot
@fact co2 = 18000000 | other | P | tons of carbon dioxide a year | - | plan
@fact eth = 57 | other | E | ethanol plants that have joined | 2033-05-01 | snapshot
@fact cred = 85 | price | C | dollars of tax credit a ton | - | constant
@fact credt = 1530000000 | revenue | C | dollars of tax credit a year | - | plan | projected
@fact vote = 2 | other | B | members in favour | 2033-06-24 | constant
@fact voten = 1 | other | B | members against | 2033-06-24 | constant
@fact days = 25 | duration | B | days of hearing | 2033-06 | cumulative
@fact wit = 214 | other | B | witnesses heard | 2033-06 | cumulative
@fact depth = 4 | distance | P | feet under the ground | - | constant
@fact set = 417 | distance | O | feet from a house required by the county | - | constant | threshold
@fact poll = 72 | poll_share | - | Iowans against the use of eminent domain, in percent | 2033-03 | snapshot
@fact bill = 85 | other | - | members of the House for the ban | 2033-04 | constant
@fact ins = 31 | age | L | years the family has farmed | 2033 | constant
@rel product credt = co2 * cred
@fact holdo = 48 | other | L | share of easements not signed in the county, in percent | 2033-05-01 | snapshot
@trap mi mio :: state against county
@trap mi mit :: state against five states
@trap cost0 cost :: two estimates
@trap eas easo :: state against county
@trap par paro :: state against county
@trap pay land :: easement against farmland

@doc a-daily | statewide newspaper | 2033-05-04
Pipeline company wants to take {859|par} parcels. In one county, it's every other neighbor

By Marguerite Haldorsen

OSAGE BLUFFS, Ia. — Roger Petersmeyer keeps the offers in a coffee can. The first was for {$6,200|-} an acre. The last, in March, came to {$21,500|pay|t=March}.

"That's more than the ground's worth," he said. Land in the county brings {$13,200|land}. "But then it's my ground."

Meridian Carbon needs strips along {688|mi} miles in Iowa, {41|mio} of them here, for a pipeline that'd carry {18 million|co2} tons of carbon dioxide a year from {57|eth} ethanol plants to North Dakota. Statewide it says it's signed {75%|eas|t=as of May 1|by=it} of easements as of May 1. In Osage Bluffs: {52%|easo|t=as of May 1}.

For the rest, {859|par} parcels in the state and {94|paro} in the county, it's asking regulators for eminent domain.

A poll in March found {72%|poll|t=in March} of Iowans opposed to that. The House passed a ban with {85|bill} votes; the Senate sat on it.

The price has gone from {$4.5 billion|cost0|t=in 2028} in 2028 to {$8.9 billion|cost|t=now} now.

@doc b-farm | farm radio script | 2033-05-06
KORN 1240, Noon Farm Show

Corn {four thirty-one|-}, beans {eleven oh two|-}.

Pipeline news: County supervisors say it again, no closer than {four hundred seventeen|set} feet to a house. A federal judge said last year they can't, so it's a resolution, not an ordinance.

Company's got {three-quarters|eas|v=75} of the state signed, {fifty-two|easo} percent here. It would lie {four|depth} feet down.

The pull, folks, is a tax credit: {eighty-five|cred} dollars the ton, and it adds up to {one point five billion|~credt|v=1500000000} a year. Ethanol people say without it we lose the jet-fuel market.

Hogs after this. Overnight low {forty-four|-}.

@doc c-wire | wire agency | 2033-06-24
Iowa regulators approve carbon pipeline in split vote

DES MOINES, Iowa — Iowa regulators voted {2|vote}-{1|voten} Friday to let Meridian Carbon build its {688|mi}-mile leg of a {2,030|mit}-mile pipeline and to take land from those who won't sign.

The decision covers {859|par} parcels. It followed {25|days} days of hearing and {214|wit} witnesses.

The developer says the project, at {$8.9 billion|cost}, will store {18 million|co2} tons a year. It denied that it plans to use the carbon for oil recovery.

Landowners said they'd sue.

@doc d-opinion | op-ed | 2033-06-29
I testified on day eleven

I was witness number {103|-} of {214|wit}. I'd got five minutes, and I used one of them to breathe.

My family's farmed here for {31|ins} years, which in this county makes us newcomers. I've nothing against ethanol; I sell it my corn. But the company's lawyer told the panel that the county had come around, with {52|easo} in a hundred signed. I can do subtraction. It's {48|holdo} that haven't.

They say {eighty-five|cred} dollars a ton is for the climate. Multiply it and you get {1.53 billion|credt} a year, each year, for twelve years, on an outlay of {8.9|cost|x=1000000000}. It's a good business. Good businesses can usually find someone willing to sell.

{Two|vote} to {one|voten}. I'd like to shake hands with the one.

@doc e-fact | fact-check | 2033-07-02
Corn Belt Checks: claims about Prairie Link

"It crosses most of the farms in Osage Bluffs County." No. It crosses {41|mio} miles, on {196|-} parcels, of some {2,900|-}.

"They pay nothing." No. The last offer was {$21,500|pay} an acre, against {$13,200|land} for buying the land outright.

"Nine out of ten Iowans are against it." The Register's poll had {72%|poll|t=in March} in March, and it asked about eminent domain, not about the pipeline.

"It's doubled in cost." Near enough: {$4.5 billion|cost0|t=five years ago} five years ago, {$8.9 billion|cost|t=today} today.
