@story i3-bugisu-coffee
@topic Uganda's coffee year 2030/31: exports, prices, the leaf disease on Mount Elgon
@subject U = Uganda | the country
@subject A = arabica
@subject R = robusta
@subject B = Bugisu | Mount Elgon | the mountain | Mbale
@subject C = Coffee Authority | the authority | UCA
@subject S = Siira Growers' Cooperative | Siira | the cooperative | the co-op
@subject E = Ethiopia | Ethiopians
@subject F = Farmer Ezra Wabwire | Wabwire | Ezra
@fact x = 6720000 | other | U | bags of coffee exported | October 2030 to September 2031 | cumulative
@fact x0 = 6140000 | other | U | bags of coffee exported | October 2029 to September 2030 | cumulative
@fact xg = 9.4 | rate | U | rise of bags exported on the year | 2030/31 | snapshot
@fact xe = 7050000 | other | E | bags of coffee exported | July 2030 to June 2031 | cumulative
@fact xr = 5930000 | other | R | bags of coffee exported | October 2030 to September 2031 | cumulative
@fact xa = 790000 | other | A | bags of coffee exported | October 2030 to September 2031 | cumulative
@fact rev = 1720000000 | revenue | U | dollars earned by coffee exports | October 2030 to September 2031 | cumulative
@fact rev0 = 1810000000 | revenue | U | dollars earned by coffee exports | October 2029 to September 2030 | cumulative
@fact rg = 5.0 | rate | U | fall of coffee earnings on the year | 2030/31 | snapshot
@fact pr = 4.27 | price | U | dollars for an exported kilogram | October 2030 to September 2031 | snapshot
@fact pk = 12500 | price | R | shillings for a kilogram at the farm | September 2031 | snapshot
@fact pk0 = 15800 | price | R | shillings for a kilogram at the farm | September 2030 | snapshot
@fact pa = 16000 | price | A | shillings for a kilogram at the farm | September 2031 | snapshot
@fact sep = 588000 | other | U | bags of coffee exported in the month | September 2031 | snapshot
@fact sep0 = 611000 | other | U | bags of coffee exported in the month | September 2030 | snapshot
@fact tgt = 20000000 | other | U | bags of coffee to be produced a year | roadmap, by 2035 | plan | pledged
@fact prod = 8100000 | other | U | bags of coffee produced | 2030/31 | snapshot
@fact ha = 11400 | area | B | hectares with leaf rust | September 2031 | snapshot
@fact ha0 = 3900 | area | B | hectares with leaf rust | April 2031 | snapshot
@fact hat = 47000 | area | B | hectares under coffee | 2031 | snapshot
@fact inc = 24.3 | other | B | share of the coffee land with leaf rust in percent | September 2031 | snapshot
@fact seed = 15000000 | other | C | seedlings to be given out | 2032 | plan | pledged
@fact give = 2300000 | other | C | seedlings given out | September 2031 | cumulative
@fact mem = 8640 | other | S | members | 2031 | snapshot
@fact pay = 1100 | price | S | shillings paid as a bonus for a kilogram | November 2031 | plan | pledged
@fact tree = 620 | other | F | trees | 2031 | snapshot
@fact treel = 240 | other | F | trees lost | 2031 | cumulative
@fact age = 67 | age | F | age | 2031 | constant
@fact sh = 88.2 | other | R | share of exported bags in percent | 2030/31 | snapshot
@fact kg = 60 | other | - | kilograms in a bag | - | constant
@fact gap = 330000 | other | E | bags exported more than by the neighbour | 2030/31 | snapshot
@fact xd = 580000 | other | U | bags exported more than in the year before | 2030/31 | snapshot
@fact usd = 3.40 | price | R | dollars for a kilogram at the farm | November 2031 | snapshot
@rel diff gap = xe - x
@rel diff xd = x - x0
@rel change xg = x0 -> x
@rel change rg = rev0 -> rev
@rel sum x = xr + xa
@rel share sh = xr / x
@rel share inc = ha / hat
@trap x xe :: two countries
@trap x prod :: exported and produced
@trap x tgt :: a target for production
@trap x sep :: a year and a month
@trap pk pa :: two kinds
@trap pk pr :: farm gate and port
@trap ha ha0 :: it spread
@trap ha hat :: part and whole
@trap seed give :: promised and given

@doc a-wire | wire agency | 2031-10-14
Uganda ships record coffee volume but earns less

KAMPALA, Oct 14 (Meridian) - Uganda's coffee exports hit a record {6.72 million|x|t=in the crop year to September} {60|kg}-kg bags in the crop year to September, {9.4%|xg} more than the {6.14 million|x0|t=of 2029/30} of 2029/30, yet receipts fell {5%|rg} to {$1.72 billion|rev} as prices eased, the state-run Coffee Authority said on Tuesday.

Robusta made up {5.93 million|xr} bags, arabica {790,000|xa}.

Africa's top grower Ethiopia shipped {7.05 million|xe|t=in its own year to June} bags in its own year to June.

The average price realised was {$4.27|pr} a kilo. In September alone Uganda shipped {588,000|sep|t=In September} bags, after {611,000|sep0|t=twelve months before} twelve months before, because rain held up drying.

Kampala wants output of {20 million|tgt|t=by 2035} bags by 2035. It was {8.1 million|prod|t=last season} last season.

@doc b-daily | Ugandan daily | 2031-10-17
Rust eats Elgon's coffee while Kampala counts records

MBALE. It begins with a yellow spot, no larger than a lentil. Ezra Wabwire, {67|age}, turns a leaf and there are {forty|-} of them. Of his {620|tree} trees above Budadiri he has cut {240|treel|t=since April} since April.

District officials say coffee leaf rust now stands on {11,400|ha|t=now} hectares,about three times what they recorded in April ({3,900|ha0|t=in April}). Mount Elgon's slopes carry {47,000|hat} hectares of coffee, so {one garden in four|~inc|v=25} is sick.

The Coffee Authority promises {15 million|seed|t=next year} seedlings of a resistant variety next year. {2.3 million|give|t=So far} have come, growers were told at a baraza on Wednesday. So far.

At the same baraza the numbers from Kampala were read out. {6.72 million|x} bags! A record! There was polite applause. "But arabica is not even {eight hundred thousand|<xa|v=800000} of that," said Siira's chairwoman, Gimono Nafula. Her cooperative with its {8,640|mem} members sells nothing else.

She'd brought a sweetener: a second payment of {Shs1,100|pay|v=1100|t=in November} a kilo in November, on top of the going {Shs16,000|pa|v=16000}.

What's your view? WhatsApp 0772-555-019. Inside: UPL fixtures p. 31 | Fuel Shs5,350

@doc c-market | commodity letter | 2031-10-20
Coffee: East Africa wrap

UGANDA. The year closed at {6.72m|x|v=6720000} bags (prior {6.14m|x0|v=6140000}). Mix: {88%|sh|round} robusta. FOB average {427|pr|v=4.27} c/kg. Value {$1.72bn|rev} vs {$1.81bn|rev0}: volume up {nine|xg|round}, money down {five|rg}.

Farm gate: kiboko-equivalent FAQ at {12,500|pk|t=now} shillings now, from {15,800|pk0|t=a year ago} a year ago; parchment {16,000|pa}.

Watch the monthly print. September's {588k|sep|v=588000} is the first y/y fall ({611k|sep0|v=611000}) in {ten|-} months. Elgon rust is real but small on the scale of things: {11,400|ha} ha.

ETHIOPIA. Year to June {7.05m|xe|v=7050000} bags, so the gap to the neighbour is down to {330,000|gap}. Kampala's claim to be number {one|-} must wait, different calendars notwithstanding.

KENYA. Auction no. 3: 9,412 bags offered, top AA $402/50kg.

@doc d-ngo | fair-trade organisation's blog, Germany | 2031-11-06
Who gets the {1.7 billion|rev|round=100000000}?

A kilo of Ugandan green coffee left Mombasa last season for {4.27 dollars|pr|v=4.27|t=last season}. The smallholder who grew robusta gets {12,500|pk} shillings for it at present, roughly {3.40|usd} dollars. That doesn't look bad. In September of last year, however, it was {15,800|pk0|t=In September of last year}.

So the same families who harvested {more than half a million|>xd|v=500000} additional bags earned less for each. We've seen it before.

On Mount Elgon, where our partner Siira works ({8,640|mem} families), there is rust as well. {A quarter|~inc} of the area is affected. A new tree gives its first cherries after {three|-} years. The {15 million|seed} seedlings that the authority has announced would help, if they were to arrive: {2.3 million|give|t=to date} to date.

Our bonus of {1,100|pay} shillings will be paid this month.

Your donation: IBAN DE02 5001 0517 0648 4898 90

@doc e-radio | radio feature, script | 2031-10-18
Ezra Wabwire has grown coffee on the same ridge for {half a century|-}. He's {sixty-seven|age}. He lost {two hundred and forty|treel} trees this year, out of {six hundred and twenty|tree}. It isn't drought and it isn't price. It is a fungus.

Uganda sells more coffee than ever: {six point seven million|x|v=6700000|round=100000} bags in a year. Ethiopia alone in Africa sells more, a little {over seven|>xe|v=7000000} million. But that's mostly robusta, from the warm lowlands. Up here it's arabica, and arabica gets ill.

"By {2035|-} they want {twenty|tgt|x=1000000} million," Ezra says. He laughs for quite a while. "Then send me a jeep full of seedlings. I have room for {two hundred and forty|treel}."
