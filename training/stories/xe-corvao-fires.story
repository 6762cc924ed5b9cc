@story xe-corvao-fires
@topic Forest fires in the Serra do Corvão: the season's balance
@subject S = Serra do Corvão fires | the fires | the blazes | the season
@subject G = Serra do Corvão fire brigades | the brigades | the crews
@subject C = Câmara of Vale Corvão | the municipality | the câmara
@fact ha = 14700 | area | S | hectares burnt | 2032 season | cumulative
@fact pine = 8820 | area | S | hectares of pine burnt | 2032 season | cumulative
@fact euc = 3650 | area | S | hectares of eucalyptus burnt | 2032 season | cumulative
@fact scr = 2230 | area | S | hectares of scrub burnt | 2032 season | cumulative
@fact ps = 60 | other | S | share of pine in the area burnt | 2032 season | cumulative
@fact ha31 = 10500 | area | S | hectares burnt | 2031 season | cumulative
@fact chg = 40 | rate | S | growth of the area burnt | 2032 season | constant
@fact more = 4200 | area | S | additional hectares burnt | 2032 season | constant
@fact n = 168 | other | S | fires | 2032 season | cumulative
@fact ars = 42 | other | S | fires set on purpose | 2032 season | cumulative
@fact neg = 91 | other | S | fires set by carelessness | 2032 season | cumulative
@fact unk = 35 | other | S | fires of unknown cause | 2032 season | cumulative
@fact as = 25 | other | S | share of fires set on purpose | 2032 season | cumulative
@fact avg = 87.5 | area | S | hectares burnt per fire | 2032 season | constant
@fact cost = 6300000 | spending | G | cost of fighting the fires | 2032 season | cumulative
@fact air = 3900000 | spending | G | cost of aircraft | 2032 season | cumulative
@fact gro = 2400000 | spending | G | cost of crews on the ground | 2032 season | cumulative
@fact hom = 53 | homes | C | houses burnt | 2032 season | cumulative
@trap n ha :: fires and hectares
@trap hom unk :: houses burnt are not fires of unknown cause
@rel sum ha = pine + euc + scr
@rel share ps = pine / ha
@rel diff more = ha - ha31
@rel change chg = ha31 -> ha
@rel sum n = ars + neg + unk
@rel share as = ars / n
@rel product ha = n * avg
@rel sum cost = air + gro

@doc a-wire | wire agency | 2032-10-18
Portugal's Corvão hills lose {14,700|ha} hectares to fire

VALE CORVÃO (Atlas) — Fires ate {14,700|ha|t=this summer|by=forestry officials} hectares of the Serra do Corvão this summer, forestry officials said on Monday, {4,200|more|^} more than the {10,500|ha31|t=last year} of last year, an increase of {29 percent|!chg}.

{8,820|pine|^} hectares were pine, {3,650|euc|^} eucalyptus and {2,230|scr|^} scrub.

Investigators looked at {168|n} fires. They put {91|neg} down to carelessness, {42|ars} to arson; {35|unk} remain without a cause. {Fifty-three|hom} houses burned, all in the municipality of Vale Corvão.

Aircraft cost {3.9 million euros|air} and the crews on the ground {2.4 million|gro}, a bill of {6.3 million|cost}.

@doc b-local | regional paper | 2032-10-19
"Every fourth fire was a crime"

Inspector Duarte Nhamposse does not raise his voice. "{42|ars|by=Inspector Duarte Nhamposse} of {168|n|^}," he says, and pushes the sheet across. "That is {25|as|^} per cent. Somebody stood there with a lighter." {Eighty-nine|!neg} were the work of grinders, barbecues and cigarettes, and for {35|unk|by=Inspector Duarte Nhamposse} he has no answer.

On average a fire took {87.5|avg} hectares. It sounds like little until it is multiplied: {14,700|ha} hectares, {60|ps} per cent of it pine ({8,820|pine} hectares).

The câmara has re-housed most families of the {53|hom} lost homes. Help line: 800 204 611.

@doc c-radio | radio script | 2032-10-19
Rádio Corvão, 8 a.m.

A black year, listeners. From {10,500|ha31|t=in 2031} hectares in 2031 we have climbed to {14,700|ha|t=in 2032} in 2032. In plain numbers that's {4,200|more} more, and as a percentage {forty|chg}.

What did the fighting cost? {6.3 million|cost} euros, says the brigades' treasurer. Of that the planes swallowed {3.9 million|air}, and {2.4 million|gro} paid for boots, hoses and sandwiches. The minister has promised {two|-} more helicopters, and we have promised to believe it when we hear them.
