@story zb-yirgadola-coffee-union
@topic Coffee harvest, union auction and dividends in Yirgadola, Ethiopia
@subject U = Yirgadola Coffee Farmers' Union | the union | the cooperative union
@subject E = Ethiopia | the country
@subject A = Coffee and Tea Authority | the authority
@subject M = members of the union | farmers | members
@subject W = washing station of Dilla Gora | the washing station | Dilla Gora
@fact coop = 31 | other | U | primary cooperatives | 2032 | snapshot
@fact mem = 52400 | other | U | member families | 2032 | snapshot
@fact exp = 9180 | other | U | tonnes of green coffee exported | 2031-32 | cumulative
@fact expp = 7640 | other | U | tonnes of green coffee exported | 2030-31 | cumulative
@fact up = 20.2 | rate | U | rise of exports over a year, in percent | 2031-32 | constant
@fact nat = 402000 | other | E | tonnes of green coffee exported | 2031-32 | cumulative
@fact natr = 2310000000 | revenue | E | dollars earned with coffee | 2031-32 | cumulative
@fact rev = 61500000 | revenue | U | dollars earned with coffee | 2031-32 | cumulative
@fact cher = 112 | price | M | birr a kilo of red cherry | 2031-11 | constant
@fact cherp = 74 | price | M | birr a kilo of red cherry | 2030-11 | constant
@fact div = 18.5 | price | M | birr a kilo of dividend | 2032-08-07 | constant
@fact divt = 410000000 | budget | U | birr of dividends in all | 2032-08-07 | constant
@fact lot = 84.2 | price | W | dollars a pound for the winning lot | 2032-07-30 | constant
@fact lotp = 61.5 | price | W | dollars a pound for the winning lot | 2031-07 | constant
@fact sc = 91.4 | score | W | points of the winning lot | 2032-07-30 | constant
@fact lots = 40 | other | A | lots in the auction | 2032-07-30 | constant
@fact base = 3.9 | price | A | dollars a pound of minimum export price | 2032-07 | constant | threshold
@fact eudr = 38 | other | U | share of plots mapped, in percent | 2032-08 | snapshot
@fact eudrp = 100 | other | U | share of plots to be mapped by the year's end, in percent | 2032-12-31 | plan | pledged
@fact road = 23 | distance | W | kilometres of mud road to the asphalt | - | constant
@fact school = 6 | other | U | schools to be built | 2033 | plan | pledged
@rel change up = expp -> exp
@fact dsh = 16.5 | other | M | dividend as a share of the first payment, in percent | 2032-08-07 | constant
@rel share dsh = div / cher
@trap exp nat :: union against country
@trap rev natr :: union against country
@trap cher div :: first payment against dividend
@trap lot base :: auction lot against minimum price
@trap eudr eudrp :: mapped against to be mapped
@trap lotp lot :: two years

@doc a-state | state news agency | 2032-08-08
Union distributes over {400 mln|>divt} birr dividend to coffee farmers

DILLA, August 8 (Nile Ridge Agency) – Yirgadola Coffee Farmers' Union has distributed {410 million|divt|t=yesterday} Birr to its members in the presence of zonal officials yesterday.

General Manager Tariku Bonja said the Union exported {9,180|exp|t=in the concluded fiscal year|by=General Manager Tariku Bonja} tons in the concluded fiscal year and secured {61.5 million|rev|^} USD. The previous year it exported {7,640|expp|t=The previous year} tons.

Members, who number {52,400|mem} families in {31|coop} primary cooperatives, receive {18.50|div} Birr for every kilo of cherry delivered, in addition to {112|cher|t=at harvest} Birr paid at harvest.

Ethiopia earned {2.31 billion|natr} USD from {402,000|nat} tons of coffee in the period, according to the Coffee and Tea Authority.

The Union plans to construct {six|school} schools in 2033.

@doc b-specialty | specialty coffee magazine (US) | 2032-08-05
Dilla Gora takes it again: {$84.20|lot} for a washed heirloom

Out of {40|lots} lots that went under the virtual hammer last Friday, one kept {three|-} continents awake. The washed lot from the Dilla Gora station, {91.4|sc} points with the jury, closed at {$84.20|lot} a pound to a roaster in Taichung, beating the station's own record from a year before, {$61.50|lotp|t=a year before}.

To put it in perspective, the authority won't let anything leave the country for less than {$3.90|base|t=this summer} this summer. The median lot of the auction made {$19.40|-}.

What's in it for the pickers? We asked Abebech Fufa, who runs the raised beds ({68|-} of them). "They get what they got in November," she says: {112|cher|t=in November} birr for a kilo of cherry. In the November of 2030 it was {74|cherp|t=the November of 2030}. "If the union pays a second time, they get that too."

It takes seven hours from here to the airport, the first {23|road} kilometers of it in mud.

Notes: bergamot, Meyer lemon, rooibos. Brew 1:16, 94°C.

@doc c-ngo | NGO briefing | 2032-08-20
Deforestation rule: will Yirgadola be ready?

From January, coffee sold in the EU must be traced to its plot. Of the plots belonging to the union's {52,400|mem} families, {38%|eudr|t=to date} have been mapped to date. The union promises {100|eudrp|t=by the end of December}% by the end of December. At the pace so far ({3|-} points a month) it would be the summer of 2034.

About {half|-} of its {9,180|exp} tonnes go to Europe.

Small farms aren't the problem: {0.7|-} hectares on average. Phones are. In {eleven|-} of the {31|coop} cooperatives there's no network.

The union has set aside {9 million|-} birr. That's {2.2%|-} of what it paid out as dividend this month ({410 million|divt|t=this month}).

@doc d-radio | rural radio script | 2032-08-09
Rural programme of Radio Abaya, 6.30

Good morning, farmers. You'll have heard that there's money. {Eighteen birr fifty|div|v=18.5} on the kilo: bring the green booklet, not the yellow one.

Listeners ask how that compares. At the last harvest a kilo of red cherry fetched {one hundred and twelve|cher|t=At the last harvest} birr, and the year before that {seventy-four|cherp|t=the year before that}. So the second payment is about {one-sixth|~dsh|v=16.67} of the first.

At the auction in Addis the washing station of Dilla Gora got {eighty-four dollars and twenty cents|lot|v=84.2} for a pound. Don't ask your chairman for that price; it was {twelve|-} bags.

In the whole of the union exports rose by {a fifth|~up|v=20}.

There'll be rain in the afternoon, {nineteen|-} degrees.
