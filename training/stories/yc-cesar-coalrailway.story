@story cesar-coalrailway
@topic A Colombian coal miner gives back two pits: notice, royalties, railway and miners
@subject D = Carbones del Perijá | Perijá | the company | the miner | CDP
@subject G = Glenister plc | Glenister | the Swiss parent | the parent | the trader
@subject R = Ferrocarril del Caribe Norte | Fercanor | the railway | the rail company
@subject U = Sintracarbón Perijá | Sintracarbón | the union
@subject M = La Jagüita municipality | La Jagüita | the municipality | the town
@subject N = National Mining Agency | ANM | the mining agency | the agency
@subject L = thermal coal price | coal price | thermal coal | coal
@subject C = Cesar department | Cesar | the department | the governor
@subject O = Observatorio Minero | the observatory | the researchers
@fact o1 = 7800000 | other | D | tonnes of coal mined in the year | 2038 | cumulative
@fact o0 = 12000000 | other | D | tonnes of coal mined in the year | 2035 | cumulative
@fact og = 35 | rate | D | percent fall of coal mined in three years | 2038 | snapshot
@fact oh = 3300000 | other | D | tonnes of coal mined in the half-year | January to June 2039 | cumulative
@fact op = 8500000 | other | D | tonnes of coal planned for the year | January 2039, for 2039 | plan | projected
@fact pits = 2 | other | D | pits to be given back | September 2039 | plan
@fact l1 = 63 | price | L | dollars for a tonne at Puerto Bolívar | September 2039 | snapshot
@fact l0 = 105 | price | L | dollars for a tonne at Puerto Bolívar | 2035 average | snapshot
@fact lg = 40 | rate | L | percent fall of the coal price | September 2039 | snapshot
@fact cs = 71 | price | D | dollars of cost per tonne | January to June 2039 | snapshot
@fact cl = 8 | margin | D | dollars lost on each tonne | September 2039 | snapshot
@fact cr = 14 | price | R | dollars of rail freight per tonne | 2039 | constant
@fact jd = 1850 | jobs | D | people directly employed | September 2039 | snapshot
@fact jc = 3100 | jobs | D | contract workers | September 2039 | snapshot
@fact jt = 4950 | jobs | D | people who work in the pits, contractors included | September 2039 | snapshot
@fact ji = 11000 | jobs | U | jobs that hang on the mines | September 2039 | snapshot | projected
@fact jv = 620 | jobs | D | workers who took the retirement plan | 31 October 2039 | cumulative
@fact sp = 9 | price | D | millions of pesos of retirement plan per year of service | October 2039 | plan | pledged
@fact um = 1390 | other | U | members | 2039 | snapshot
@fact us = 75.1 | rate | U | share of direct staff in the union | 2039 | snapshot
@fact mi = 38000 | other | M | inhabitants | 2039 | snapshot
@fact mr = 92 | revenue | M | billions of pesos of royalties | 2036 | cumulative
@fact mr1 = 41 | revenue | M | billions of pesos of royalties | 2038 | cumulative
@fact mrg = 55.4 | rate | M | percent fall of royalties in two years | 2038 | snapshot
@fact mb = 118 | budget | M | billions of pesos of the town's budget | 2039 | constant
@fact cg = 38 | rate | C | coal's share of the economy | 2037 | snapshot
@fact ct = 5400000 | other | D | tonnes of coal the two pits could still yield a year | 2039 | snapshot | projected
@fact rs = 480 | revenue | R | billions of pesos of sales | 2038 | cumulative
@fact rc = 78 | rate | R | coal's share of freight | 2038 | snapshot
@fact rk = 226 | distance | R | kilometres of line | - | constant
@fact rt0 = 22 | other | R | trains a day | 2035 | snapshot
@fact rt1 = 9 | other | R | trains a day | September 2039 | snapshot
@fact rj = 540 | jobs | R | people employed | September 2039 | snapshot
@fact rl = 130 | jobs | R | contracts suspended | September 2039 | snapshot
@fact gi = 1900000000 | profit | G | dollars of operating profit | January to June 2039 | snapshot
@fact gw = 640000000 | damages | G | dollars written off on the mines | January to June 2039 | snapshot
@fact gr = 310000000 | budget | G | dollars set aside to close the mines | September 2039 | plan
@fact nr = 505000000 | budget | N | dollars needed to close the mines | October 2039 estimate | plan | projected
@fact nrd = 195000000 | margin | N | dollars by which the money set aside falls short | October 2039 | snapshot
@fact nd = 90 | duration | N | days to answer the request | from 5 September 2039 | constant
@fact ar = 6200 | area | D | hectares dug up | 1996 to 2038 | cumulative
@fact arr = 1860 | area | D | hectares replanted | 2038 | cumulative
@fact arp = 30 | rate | D | share of dug-up land replanted | 2038 | snapshot
@fact du = 46 | other | M | micrograms of fine dust per cubic metre | 2038 average | snapshot
@fact dl = 25 | other | M | micrograms of fine dust allowed per cubic metre | - | constant | threshold
@fact vi = 174 | homes | O | families promised resettlement | since 2010 | constant
@fact vm = 61 | homes | O | families resettled | 2039 | cumulative
@fact yr = 2042 | date | D | year in which the licence expires | - | constant
@fact mc = 4000 | crowd | U | marchers, union count | 12 September 2039 | snapshot
@fact mp = 1800 | crowd | U | marchers, police count | 12 September 2039 | snapshot
@trap jd jt :: direct staff and everybody
@trap o1 ct :: output of the year and of the two pits
@trap oh o1 :: half-year and year
@trap l1 cs :: price and cost
@trap gr nr :: set aside and needed
@trap ar arr :: dug up and replanted
@trap vi vm :: promised and done
@trap mc mp :: union and police
@trap du dl :: measured and allowed
@rel change og = o0 -> o1
@rel change lg = l0 -> l1
@rel diff cl = cs - l1
@rel sum jt = jd + jc
@rel share us = um / jd
@rel change mrg = mr -> mr1
@rel diff nrd = nr - gr
@rel share arp = arr / ar

@doc a-wire | wire agency | 2039-09-05
Glenister unit to hand back two Colombian coal pits

BOGOTA, Sept 5 (Transmarine) - Carbones del Perijá, a unit of Swiss commodities trader Glenister, has asked Colombia to take back {two|pits} of its open-cast pits, saying that it loses {$8|cl|t=at today's prices} on every tonne at today's prices.

Thermal coal is quoted at {$63|l1|t=today's} a tonne at Puerto Bolívar, {40%|lg} lower than the average for 2035. Mining a tonne and getting it there cost {$71|cs|t=in the first half} in the first half.

The company employs {1,850|jd} people directly and {3,100|jc} through contractors. It dug {7.8 million|o1|t=last year} tonnes last year, {35%|og} less than three years earlier.

Glenister has written off {$640 million|gw|t=in its half-year} on the mines in its half-year accounts. It says {$310 million|gr} has been set aside for closure. The licence would have run until {2042|yr}.

The National Mining Agency has {90|nd} days to reply.

@doc b-regional | regional daily | 2039-09-13
La Jagüita marches, and wonders for whom

By Yair Enrique Mendiola

{Four thousand|mc|by=the union|t=yesterday} people according to the union, or {1,800|mp|by=the police|t=yesterday} according to the police, walked yesterday from the roundabout with the golden shovel to the town hall and found it locked.

The town has {38,000|mi} inhabitants, a library with a glass lift and a budget of {118 billion|mb|v=118|t=this year} pesos this year. The lift was paid for by royalties. In 2036 they came to {92 billion|mr|v=92|t=In 2036}. Last year it was {53 billion|!mr1|v=53|t=Last year}.

Sintracarbón has {1,390|um} members, {three in four|~us|v=75} of the company's own staff. It reckons that {11,000|ji|by=It} people live off the pits one way or another: the washers of overalls, the sellers of arepas at Gate 3, the drivers.

Mayor Delcy Amaya did appear in the end, on the balcony. She breathed in. In this town that's not a figure of speech: last year's fine dust averaged {46|du|t=last year's} micrograms, where {25|dl} is allowed. "Without the dust we don't eat," said the mayor. "With the dust we cough. I was elected to find the third way and I'm looking."

VALLENATO CHART: 1. Silvestre Jr. (6 weeks) | Junior 2, Real Cartagena 1

@doc c-rail | transport trade paper | 2039-09-20
Nine trains and a lot of silence

Fercanor's {226|rk} kilometres between the Cesar pits and the Caribbean used to be the busiest freight line on the continent north of Brazil. In 2035 there were {22|rt0|t=In 2035} trains a day. This week there were {nine|rt1|t=This week}.

Coal is {87 percent|!rc|t=in 2038} of what it carries. At {14|cr} dollars a tonne that gave {480 billion|rs|v=480|t=in 2038} pesos of sales in 2038.

If the mining agency accepts the pits back, another {5.4 million|ct} tonnes a year vanish. The company has suspended {130|rl} contracts out of {540|rj}.

"We could carry palm oil. We could carry bananas," muses operations manager Ingeborg Palomino. "It takes {four|-} hundred lorries of bananas to make me a coal train."

The port says that its second berth is for rent.

@doc d-ngo | research note | 2039-10-03
OBSERVATORIO MINERO — Note 31: Who pays for the hole?

1. Since 1996 Carbones del Perijá has turned over {6,200|ar|t=Since 1996} hectares. {1,860|arr|t=by the end of 2038} had been replanted by the end of 2038, or {30%|arp}. The rest is, at best, grass.

2. Glenister says {$310 million|gr|by=Glenister} lies ready. The mining agency's own draft, dated 1 October, arrives at {$505 million|nr|by=The mining agency's own draft}. It's {$195 million|nrd} short. For comparison: in six months Glenister earned {$1.9 billion|gi|t=in six months} before interest and tax.

3. {174|vi} families were promised resettlement in 2010 because of the dust. {61|vm|t=so far} have moved so far.

4. Cesar isn't ready. Coal was {38%|cg|t=in 2037} of its economy in 2037, and La Jagüita's royalties have dropped by {55.4%|mrg|t=in two years}, to {41 billion|mr1|v=41|t=in two years} pesos, in two years.

5. Handing pits back to a state which wants to leave coal isn't a closure plan. It's a door left open.

We recommend that the agency refuse the return until the bond is whole.

@doc e-union | union bulletin | 2039-11-02
SINTRACARBÓN – EL SOCAVÓN No. 88

Compañeros:

The deadline for the "voluntary" plan expired on Monday. {750|!jv|t=on Monday|by=the company} have signed, the company says. It pays {9 million|sp|v=9} pesos for each year worked. A man with 20 years can buy a house with it, in a town nobody will want to live in.

Those of us who stay number about 1,200. We're told that the pits go back to the nation at Christmas.

They tell us it's the price. When coal was at {105|l0|t=in 2035} dollars in 2035 did they share it? They mined {12 million|o0|t=that year} tonnes that year and bought a football club.

They began this year with a plan for {8.5 million|op|t=this year} tonnes. By June there were {3.3|oh|x=1000000|t=By June}. Whoever plans like that would be sacked if he drove a truck.

We want: the {4,950|jt} who work here, contractors too, in a list, with names. A seat when the {310|gr|x=1000000} million for closing are spent, because closing is work. And a doctor who isn't theirs.

@doc f-business | business weekly | 2039-11-06
Perijá: {620|jv} take the money

Carbones del Perijá said that {620|jv|t=by the end of October} of its {1,850|jd} employees had accepted its retirement plan by the end of October, at a price of {9 million|sp|v=9} pesos a year of service. The union speaks of more.

The mining agency wants an extension of its {90|nd} days. The government, which promised a just transition, would be left with two holes, a railway which lives on coal for {78 percent|rc|t=in 2038} of its freight in 2038, and a bill.

Thermal coal was {61|-} dollars on Friday.
