@story zb-kawunda-matooke-prices
@topic Matooke prices in Kawunda market, Uganda, after the wilt
@subject M = Kawunda market | the market | Kawunda
@subject F = Buleeza district farmers | growers | farmers
@subject S = Bureau of Statistics | UBOS | the bureau
@fact p1 = 22000 | price | M | shillings for a bunch of matooke | 2032-05 | snapshot
@fact p2 = 38000 | price | M | shillings for a bunch of matooke | 2032-08-14 | snapshot
@fact gate = 17500 | price | F | shillings paid at the farm for a bunch of matooke | 2032-08-14 | snapshot
@fact rise = 72.7 | rate | M | rise of the price of a bunch since May, in percent | 2032-08-14 | snapshot
@fact lor1 = 26 | other | M | lorries of matooke arriving a day | 2032-05 | snapshot
@fact lor2 = 11 | other | M | lorries of matooke arriving a day | 2032-08 | snapshot
@fact acre = 14200 | area | F | acres hit by wilt | 2032-08 | cumulative
@fact plant = 51000 | area | F | acres under bananas | 2032 | constant
@fact sh = 27.8 | other | F | share of the banana land hit by wilt, in percent | 2032-08 | snapshot
@fact inf = 4.9 | rate | S | yearly inflation, in percent | 2032-07 | snapshot
@fact food = 11.6 | rate | S | yearly food inflation, in percent | 2032-07 | snapshot
@fact sup = 1200000 | other | F | clean suckers promised | 2032-08-16 | plan | pledged
@fact bud = 6400000000 | budget | F | shillings for the replanting scheme | 2032-08-16 | plan | pledged
@fact fee = 1500 | price | M | shillings of market dues a bunch | - | constant
@fact fuel = 5650 | price | M | shillings for a litre of diesel | 2032-08 | snapshot
@rel change rise = p1 -> p2
@rel share sh = acre / plant
@fact gap = 20500 | other | M | shillings between the farm price and the market price | 2032-08 | snapshot
@rel diff gap = p2 - gate
@fact gs = 46.1 | other | F | farm price as a share of the market price, in percent | 2032-08 | snapshot
@rel share gs = gate / p2
@trap p2 gate :: market against farm gate
@trap inf food :: all prices against food

@doc a-daily | national daily | 2032-08-15
Matooke goes for {Shs38,000|p2} as wilt bites

By Ronald Ssebugwawo

A bunch of matooke that sold at {Shs22,000|p1|t=in May} in May now costs {Shs38,000|p2|t=by yesterday} at Kawunda market, a mini survey by this paper found by yesterday.

Traders blame banana bacterial wilt in Buleeza, where extension officers say {14,200|acre|by=extension officers} acres are affected, more than a {quarter|>sh|v=25} of the {51,000|plant} acres planted.

"We used to offload {26|lor1|by=Ms Harriet Namakula|t=used to} lorries here. These days, if God is good, {11|lor2|by=Ms Harriet Namakula|t=These days}," said Ms Harriet Namakula, the chairperson of the vendors.

She added that dues of {Shs1,500|fee} a bunch and diesel at {Shs5,650|fuel} a litre leave nobody smiling.

In Buleeza itself, farmers said lorry owners pay them {Shs17,500|gate|by=farmers}, less than {half|<gs|v=50} of what the buyer in town parts with.

The Uganda Bureau of Statistics put annual headline inflation at {4.9 percent|inf|t=last month|by=The Uganda Bureau of Statistics} last month. Food was at {11.6 percent|food|^}.

@doc b-radio | radio script | 2032-08-16
Evening bulletin, Kawunda FM 97.4

Good evening. The price of matooke has gone up by {seventy-three percent|~rise|t=since May} since May, according to traders in the main market, where a bunch changes hands at {thirty-eight thousand|p2|t=tonight} shillings tonight.

Farmers in Buleeza say they see little of it. They get {seventeen thousand five hundred|gate|by=They} at the garden.

The agriculture minister of state, Doctor Okello Obura, was in the district today. He promised {one point two million|sup|by=He} clean suckers, and {six point four billion|bud|by=He|v=6400000000} shillings to pay for them. Planting, he said, starts with the October rains.

The wilt has touched {fourteen thousand two hundred|acre|v=14200} acres so far. And the number of lorries reaching the market has dropped from {twenty-six|lor1} to {eleven|lor2} a day.

In sport, Buleeza Bullets lost {two|-}–{nil|-}.

@doc c-column | opinion column | 2032-08-18
Who eats the other {twenty thousand|~gap|v=20500}?

Let us do the sum that nobody in the ministry does. The woman in Buleeza who cuts the bunch is paid {17,500|gate}. The woman in Kawunda who peels it pays {38,000|p2}. The gap is {20,500|gap} shillings. Of this the market takes {1,500|fee}. Where is the rest?

Not in the soil. Of the {51,000|plant} acres of bananas in that district, {27.8 per cent|sh|t=now} now carry the disease. I do not doubt the officers who counted {14,200|acre|by=the officers}.

Not, either, in the fuel tank alone, though a litre of diesel is {5,650|fuel}.

The bureau says that food was {11.6 per cent|food|t=in July|by=The bureau} dearer in July than a year before, while everything taken together was up {4.9|inf|^}. Matooke alone: {three-quarters|~rise|v=75}, nearly, since the rains in May, when you could have a bunch for {22,000|p1|t=May}.

And the government's answer is suckers, {1.2 million|sup} of them. A sucker takes {14|-} months to fruit.
