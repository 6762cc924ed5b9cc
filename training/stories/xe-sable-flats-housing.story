@story xe-sable-flats-housing
@topic Housing plan for the old gasworks in Sable Flats
@subject S = Sable Flats gasworks plan | the plan | the scheme | the gasworks site
@subject C = Sable Flats city council | the city council | council
@subject D = Bramwell Nkemelu Homes | the developer | Bramwell Nkemelu
@fact n = 640 | homes | S | homes planned | 2028 | plan
@fact aff = 192 | homes | S | affordable homes planned | 2028 | plan
@fact mk = 384 | homes | S | market homes planned | 2028 | plan
@fact sen = 64 | homes | S | homes for the elderly planned | 2028 | plan
@fact as = 30 | other | S | share of affordable homes in the homes planned | 2028 | plan
@fact pol = 35 | other | C | share of affordable homes required | 2028 | constant | threshold
@fact gap = 5 | other | S | percentage points below the share required | 2028 | constant
@fact cost = 176000000 | budget | S | dollars that building costs | 2028 | plan
@fact per = 275000 | price | S | dollars that building a home costs | 2028 | plan
@fact clean = 12500000 | budget | S | dollars for cleaning the soil | 2028 | plan
@fact park = 6800000 | budget | S | dollars for the park | 2028 | plan
@fact sew = 4200000 | budget | S | dollars for the sewers | 2028 | plan
@fact pub = 23500000 | budget | S | dollars of public money | 2028 | plan
@fact yes = 6 | vote_count | C | council members for the plan | 2028-09-12 | constant
@fact no = 3 | vote_count | C | council members against the plan | 2028-09-12 | constant
@fact mem = 9 | seats | C | council members | 2028 | constant
@fact old = 520 | homes | S | homes planned | 2025 | plan
@fact inc = 120 | homes | S | additional homes planned | 2028 | plan
@trap aff old :: the plan of 2025
@trap as pol :: share planned and share required
@rel sum n = aff + mk + sen
@rel share as = aff / n
@rel diff gap = pol - as
@rel product cost = n * per
@rel sum pub = clean + park + sew
@rel sum mem = yes + no
@rel diff inc = n - old

@doc a-local | local daily | 2028-09-13
Gasworks homes approved, {6|yes}-{3|no}

By Dolores Achterberg, Sable Flats Courier

Nobody slept at Tuesday's council meeting. With {six|yes|t=Tuesday's} of its {nine|mem} members in favor and {three|no|t=Tuesday's} opposed, the city council cleared {640|n} homes on the old gasworks site off 14th Street, {120|inc} more than the {520|old|t=in 2025} proposed in 2025.

Developer Bramwell Nkemelu will sell {384|mk} at market price and rent out {192|aff} as affordable; {46|!sen} are reserved for the elderly. The affordable ones make {30 percent|as}. City policy says {35 percent|pol}, so the plan is {5 percent|!gap|force} short, as Councilwoman Ida Prusak pointed out, loudly.

Building all of it is put at {$176 million|cost}, about what the developer makes in a good year.

Comments (88)

@doc b-factsheet | fact box | 2028-09-12
What the taxpayer pays

Soil cleaning: {$12.5 million|clean}
Park and playground: {$6.8 million|park}
Sewers: {$2.4 million|!sew}
Sum: {$23.5 million|pub}

Not included: the homes themselves. The developer bears those at {$275,000|per} each, which for {640|n} makes {$176 million|cost}.

@doc c-letter | column | 2028-09-20
Letter to the editor: {five|gap} points are people

{Five|gap} points, says the mayor, what are {five|gap} points? The rule is {35|pol} and the plan gives {30|as}. On {640|n} homes that's {32|-} families who'll go on living in their cars.

Meanwhile the public chips in {23.5 million|pub} dollars: {12.5|clean|x=1000000} million for dirt, {6.8|park|x=1000000} for grass, {4.2|sew|x=1000000} for pipes. I'd have voted with the {three|no}.

Winifred Tso, Alder Court
