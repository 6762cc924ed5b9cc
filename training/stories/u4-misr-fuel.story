@story u4-misr-fuel
@topic Egypt raises pump prices: litre by litre, fares, subsidy bill, inflation
@subject E = Egypt | Cairo | the government | the cabinet
@subject D = diesel | solar
@subject G80 = 80-octane | 80-octane petrol
@subject G92 = 92-octane | 92-octane petrol
@subject G95 = 95-octane | 95-octane petrol
@subject L = cooking gas | butane cylinder | the cylinder
@subject B = microbus | microbuses | drivers
@subject I = International Monetary Fund | IMF | the Fund
@subject N = Nilotic Capital | Nilotic
@subject K = Kafr Saqr bakery | Abu Shahd
@fact d1 = 19.5 | price | D | price of a litre in pounds | from 2029-04-13 | plan
@fact d0 = 17.5 | price | D | price of a litre in pounds | until 2029-04-12 | snapshot
@fact dp = 11.4 | rate | D | rise of the price | 2029-04-13 | constant
@fact dd = 2 | price | D | pounds added to the price of a litre | 2029-04-13 | constant
@fact a1 = 19.75 | price | G80 | price of a litre in pounds | from 2029-04-13 | plan
@fact a0 = 17.75 | price | G80 | price of a litre in pounds | until 2029-04-12 | snapshot
@fact b1 = 21.75 | price | G92 | price of a litre in pounds | from 2029-04-13 | plan
@fact b0 = 19.25 | price | G92 | price of a litre in pounds | until 2029-04-12 | snapshot
@fact c1 = 23.5 | price | G95 | price of a litre in pounds | from 2029-04-13 | plan
@fact c0 = 21 | price | G95 | price of a litre in pounds | until 2029-04-12 | snapshot
@fact dbc = 2.5 | price | G95 | pounds added to the price of a litre | 2029-04-13 | constant
@fact dbb = 2.5 | price | G92 | pounds added to the price of a litre | 2029-04-13 | constant
@fact cyl = 250 | price | L | price of a cylinder in pounds | from 2029-04-13 | plan
@fact cyl0 = 225 | price | L | price of a cylinder in pounds | until 2029-04-12 | snapshot
@fact fare = 115 | price | B | fare from Cairo to Alexandria in pounds | from 2029-04-13 | snapshot
@fact fare0 = 100 | price | B | fare from Cairo to Alexandria in pounds | until 2029-04-12 | snapshot
@fact lo = 10 | rate | E | fare rise allowed, lower end | 2029-04-13 | plan | threshold
@fact hi = 15 | rate | E | fare rise allowed, upper end | 2029-04-13 | plan | threshold
@fact sub = 96000000000 | budget | E | fuel subsidies in a fiscal year in pounds | 2029/30 | plan
@fact sub0 = 154000000000 | budget | E | fuel subsidies in a fiscal year in pounds | 2028/29 | plan
@fact subp = 37.7 | rate | E | cut of fuel subsidies on the year | 2029/30 | plan
@fact inf = 14.3 | rate | E | yearly urban inflation | March 2029 | snapshot
@fact inff = 16 | rate | N | yearly urban inflation | May 2029 | plan | projected
@fact loan = 6200000000 | other | I | loan in dollars | - | constant
@fact tr = 1100000000 | other | I | next slice of the loan in dollars | May 2029 | plan
@fact hrs = 06:00 | clock | E | hour at which the prices take effect | 2029-04-13 | constant
@fact mo = 6 | duration | E | months without another rise | 2029-04-13 | plan | pledged
@fact brent = 72 | price | E | price of a barrel assumed in the budget in dollars | 2029/30 | plan | projected
@fact usd = 51.4 | price | E | pounds a dollar | 2029-04-12 | snapshot
@fact fine = 340 | arrests | B | drivers fined for overcharging | 2029-04-14 | cumulative
@fact loaf = 2 | price | K | price of an unsubsidised loaf in pounds | 2029-04-14 | snapshot
@fact use = 1200000000 | other | D | litres burnt in the country in a month | - | constant
@rel diff dd = d1 - d0
@rel diff dbc = c1 - c0
@rel diff dbb = b1 - b0
@rel change dp = d0 -> d1
@rel change subp = sub0 -> sub
@trap d1 d0 :: new and old price
@trap b1 c1 :: two grades
@trap lo hi :: range of the allowed fare rise
@trap sub sub0 :: two fiscal years
@trap inf inff :: inflation in March and as forecast for May
@trap loan tr :: whole loan and next slice
@trap cyl cyl0 :: cylinder before and after

@doc a-mena-agency | wire agency | 2029-04-13
Egypt raises fuel prices from {6 a.m.|hrs} Friday

CAIRO, April 13 – The government's pricing committee has increased the price of petrol and diesel with effect from {six o'clock|hrs|v=6} on Friday morning, the petroleum ministry said in a statement.

A litre of diesel, the fuel of lorries, pumps and microbuses, now costs {19.50|d1|t=now|by=the petroleum ministry} pounds, up {two|dd} pounds from {17.50|d0}. 80-octane petrol goes to {19.75|a1} from {17.75|a0}, 92-octane to {21.75|b1} from {19.25|b0} and 95-octane to {23.50|c1} from {21|c0}.

The household butane cylinder was raised to {250|cyl} pounds from {225|cyl0}.

The cabinet pledged to leave prices alone for at least {six|>mo} months. Governors may let fares rise by between {10|lo} and {15|hi} percent.

The move comes before the International Monetary Fund considers, in May, releasing {$1.1 billion|tr|t=in May} of a {$6.2 billion|loan} loan.

@doc b-gulf-business | business newspaper | 2029-04-15
Egypt's pump shock is smaller than it looks — and so is the saving

Sarah Al-Mutawa, Dubai

Diesel up {11.4 per cent|dp|t=last Friday} last Friday; no queue, no riot, hardly a headline by Sunday. Egyptians have been through this five times since 2024.

For the finance ministry the arithmetic starts with the draft budget for 2029/30, in which fuel subsidies are put at {EGP 96 billion|sub|t=2029/30}, down {37.7 per cent|subp} from the {EGP 154 billion|sub0|t=in the year that is ending} in the year that is ending. The draft assumes Brent at {$72|brent|t=2029/30} a barrel and it was closed with the pound at {51.40|usd} to the dollar. Neither is conservative.

The country burns some {1.2 billion|~use} litres of diesel every month. At {two|dd} pounds more on each, that is {EGP 2.4 billion|-}, or {thirty|-} a year, {half|-} the hole.

The cost comes in prices. Urban inflation slowed to {14.3 per cent|inf|t=in March} in March. Nilotic Capital sees it back at {16 per cent|inff|t=by May|by=Nilotic Capital} by May, in which case the central bank, which meets on the 24th, can forget the cut that it has been hinting at.

The Fund will be pleased. Its {$1.1 billion|tr} may be transferred before Eid.

EGX30 41,206 +0.9% | Gold $3,020

@doc c-cairo-street | feature | 2029-04-15
'Everything has a wheel'

On the ring road under Mounib, the microbuses for Alexandria had a new sign by breakfast on Friday. It said {115|fare|t=on Friday}. On Thursday it had said {100|fare0|t=On Thursday}. Nobody had phoned the governor to ask whether {fifteen per cent|hi} was right; it happens to be the most that he allows.

"I pay {19 and a half|d1|v=19.5} for solar, when last week it was {17 and a half|d0|v=17.5|t=last week}. Let him drive," said Hamada, who would not give another name. He has reason: {340|fine|t=by Saturday night|by=traffic police} of his colleagues had been fined by Saturday night for asking more than the tariff, according to traffic police.

In Kafr Saqr, in the Delta, Abu Shahd still sells his plain loaf at {two|loaf} pounds. His oven burns butane. "{Two hundred and fifty|cyl} for a cylinder, and I use three a day. Ask me again in Ramadan."

Upstairs, in a flat with a view of the flyover, Nevine Rizkallah, who teaches French, was calculating something else. She fills a small Suzuki with 92-octane: {21.75|b1} a litre. "My salary went up in July. It goes down on Fridays."

Everything has a wheel, they say here, and every wheel has a price.

Photos: Karim Abdel-Meguid. Reading time 6 minutes. 112 shares

@doc d-explainer | Q&A | 2029-04-14
Egypt's new fuel prices: your questions

Which fuel went up most?
In pounds, the {two|-} better grades: {2.50|dbb+dbc} each, taking 92 to {21.75|b1} and 95 to {23.50|c1}. In percentage terms 92-octane.

And the cheapest?
80-octane is {19.75|a1|t=since Friday} since Friday and had been {17.75|a0}. Diesel is a quarter of a pound less, {19.50|d1|^}.

When will they go up again?
Not before October, if one believes the cabinet, which speaks of {half a year|mo|v=6|m=pledged|by=the cabinet}.

Does the IMF order this?
It lends Egypt {$6.2 billion|loan} and expects fuel to cover its costs. It does not set the litre price.

What about my bus?
Public buses may cost up to {15 per cent|<hi} more and no less than {10 per cent|lo}. Report a driver on 16528. {Hundreds|-} were caught on the first two days.

Will inflation rise?
It was {14.3 per cent|inf|t=last month} last month. Analysts say yes; Nilotic's figure is {16|inff}.
