@story k1-tacoma-count
@topic Tacoma's 2031 homelessness count and the fight over what it says about the mayor's shelter plan
@subject P = Pierce County point-in-time count | the count | point-in-time count | PIT
@subject T = Tacoma | the city | City of Tacoma
@subject M = Mayor Ilse Vandermeer | Vandermeer | the mayor
@subject O = Councilmember Jerome Tuiasosopo | Tuiasosopo
@subject S = Stability Site on Puyallup Avenue | Puyallup Avenue site | Stability Site | the tent site
@subject H = Harbor Ministries | Harbor
@fact tot = 3212 | other | P | people found homeless on one night in the county | 30 January 2031 | snapshot
@fact uns = 1388 | other | P | people found sleeping outside on one night in the county | 30 January 2031 | snapshot
@fact she = 1824 | other | P | people found in shelters on one night in the county | 30 January 2031 | snapshot
@fact tot0 = 2961 | other | P | people found homeless on one night in the county | January 2030 | snapshot
@fact uns0 = 1540 | other | P | people found sleeping outside on one night in the county | January 2030 | snapshot
@fact up = 8.5 | rate | P | rise in people found homeless | January 2031 | snapshot
@fact dn = 9.9 | rate | P | fall in people found sleeping outside | January 2031 | snapshot
@fact tac = 1906 | other | T | people found homeless on one night in the city | 30 January 2031 | snapshot
@fact vol = 420 | crowd | P | volunteers who counted | 30 January 2031 | snapshot
@fact beds = 610 | units_pledged | M | new shelter beds promised | end of 2032 | plan | pledged
@fact op = 245 | other | M | new shelter beds opened | April 2031 | cumulative
@fact cost = 18.6e6 | budget | M | cost of the shelter plan | 2032 | plan
@fact night = 61 | price | S | cost of a place for a night | 2031 | snapshot
@fact cap = 90 | other | S | places | 2031 | constant
@fact died = 47 | deaths | T | people who died homeless in the city in a year | 2030 | cumulative
@fact diedc = 83 | deaths | P | people who died homeless in the county in a year | 2030 | cumulative
@fact hmis = 9870 | other | P | people who sought help with homelessness over a whole year | 2030 | cumulative
@rel sum tot = uns + she
@rel change up = tot0 -> tot
@rel change dn = uns0 -> uns
@trap tot tac :: county and city
@trap tot uns :: all homeless and those outside
@trap tot hmis :: one night and a year
@trap beds op :: promised and opened
@trap died diedc :: city and county

@doc a-tribune | regional newspaper | 2031-04-24
More people homeless in Pierce County, fewer of them outside

By Saoirse Nakagawa, staff writer

On the last Thursday of January, {420|vol|t=On the last Thursday of January} volunteers with flashlights and tablets found {3,212|tot|^} people in Pierce County without a home of their own, according to results released Wednesday. That is {8.5%|up} more than the {2,961|tot0|t=a year earlier} tallied a year earlier.

But the share living in cars, tents and doorways shrank. The unsheltered number was {1,388|uns|t=On the last Thursday of January}, down {9.9%|dn} from {1,540|uns0|t=a year earlier}. The other {1,824|she} were in shelters or transitional housing.

Tacoma alone accounted for {1,906|tac|s=Tacoma} of the county figure.

Mayor Ilse Vandermeer credited the {245|op|t=since last spring} beds her administration has opened since last spring. Her plan, which costs {$18.6 million|cost}, calls for {610|beds|t=by the end of next year} by the end of next year.

The county medical examiner recorded {83|diedc|t=in 2030|by=The county medical examiner} deaths among people experiencing homelessness in 2030.

Reach Saoirse at 253-555-0188.
@doc b-station | TV station | 2031-04-23
New count: Tacoma homelessness jumps, mayor says her plan is working

TACOMA, Wash. — The number of people living on the streets of Pierce County rose to {3,212|!uns|t=in this year's count} in this year's count, county officials announced Wednesday.

The annual tally, done on a single cold night, came in {8.5 percent|up} over 2030.

Councilmember Jerome Tuiasosopo, who wants to close the Puyallup Avenue tent site, said taxpayers are being fleeced. "Ninety spots at {61 bucks|night} a night, and you tell me it's going in the right direction?" The Stability Site holds {90|cap} people.

Vandermeer, though, told KTWX that {610|!op|t=so far} beds have come online so far. In her State of the City address she promised residents they'd see tents disappear from Tollefson Plaza by Labor Day.

Last year, {47|died|t=Last year} people died while homeless in Tacoma.

TAP HERE for the 10-day forecast. | Mariners 4, Angels 3 (11)
@doc c-bulletin | nonprofit newsletter | 2031-05-02
From the executive director

Friends of Harbor Ministries,

Some of you stood in the sleet with us on January 30, part of a crowd of {420|vol|t=on January 30}. Thank you. I want to say a word about what that night is and is not.

It is a photograph. It caught {1,388|uns|t=that night} neighbors outdoors, and {3,212|tot|t=that night} altogether. The film is longer: in 2030, {9,870|hmis|t=in 2030} different people asked some agency in the county for help because they'd lost their housing.

It is also a photograph that flatters. Volunteers do not climb into the ravines.

Still, where people were offered a door, they took it. Those indoors numbered {1,824|she}, against {1,421|-} the previous January. I'm told the city's contribution is {245|op|by=the city's} cots and cabins out of {610|beds} pledged; I would like the rest before the next freeze.

We read {83|diedc|t=last year} names at last year's memorial, {47|died|t=last year} of them from Tacoma. Soup Sunday is May 11 at 2 p.m.

Peace,
Rev. Odile Marchetti
@doc d-column | weekly paper, opinion | 2031-05-01
A winning number for everybody

Numbers do not lie, they just run for office. Ilse Vandermeer's number this month is ten: those sleeping rough are down by a tenth ({9.9%|dn}, if you insist). Jerome Tuiasosopo's is {8.5|up}, the percentage by which the whole sorry total climbed. Both were read from one sheet of paper.

The sheet says {3,212|tot}. The winter before it was {2,691|!tot0|t=The winter before}. It does not say how many would have been outside had the mayor not spent her way through the first third of {$24 million|!cost}, and it does not say whether {61|night} dollars a night for a tent pad is cheap. (A jail bed, dear councilman, runs {$187|-}.)

And it says nothing of Tacoma until page nine. There you learn that not quite {sixty percent|-} of the county's homeless, {1,906|tac}, were within city limits on the night, though the city is a quarter of the population.

Grit City Weekly · free every Thursday at 212 locations
@doc e-city | city press release | 2031-04-23
City of Tacoma: fewer neighbors unsheltered for first time since 2022

The City of Tacoma today welcomed the 2031 results. County staff and {420|vol} volunteers identified {1,388|uns} people staying in places not meant for habitation, compared with {1,540|uns0|t=in 2030} in 2030.

• Shelter beds opened under the Every Night plan: {245|op|t=as of April 1} as of April 1, with {365|-} to follow
• Total plan: {610|beds|t=by December 2032} beds by December 2032, {$18.6 million|cost} in city, state and opioid-settlement funds
• Stability Site, Puyallup Avenue: {90|cap} places, average nightly cost {$61|night}

"This is proof of concept," said the mayor. "We know that {1,906|tac|s=our city} people in our city remain without a home, and one is too many."

Media contact: 253-555-0100. If you need this in another language, call 311.
