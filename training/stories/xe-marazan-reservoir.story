@story xe-marazan-reservoir
@topic Drought, reservoirs and water prices in the Marazan basin
@subject R = Marazan reservoirs | the reservoirs | the dams
@subject W = Marazan Water | the water company | the utility
@subject F = Marazan irrigators' league | the irrigators' league | irrigators | farmers
@fact cap = 420 | other | R | million cubic metres that fit in | - | constant
@fact now = 147 | other | R | million cubic metres stored | 2029-08-01 | snapshot
@fact fill = 35 | other | R | share of the capacity filled | 2029-08-01 | snapshot
@fact f28 = 52 | other | R | share of the capacity filled | 2028-08-01 | snapshot
@fact fd = 17 | other | R | percentage points by which the share filled fell | 2029-08-01 | constant
@fact a = 68 | other | R | million cubic metres stored in Alta | 2029-08-01 | snapshot
@fact b = 51 | other | R | million cubic metres stored in Bermeja | 2029-08-01 | snapshot
@fact c = 28 | other | R | million cubic metres stored in Cantos | 2029-08-01 | snapshot
@fact emp = 273 | other | R | million cubic metres missing to the full | 2029-08-01 | snapshot
@fact use = 2.1 | other | R | million cubic metres drawn in a day | 2029-08 | constant
@fact dl = 70 | duration | R | days that the water lasts | 2029-08-01 | snapshot | projected
@fact p0 = 1.2 | price | W | euros for a cubic metre | 2029-07 | constant
@fact p1 = 1.5 | price | W | euros for a cubic metre | 2029-10-01 | plan
@fact pp = 25 | rate | W | increase of the price of a cubic metre | 2029-10-01 | plan
@fact hh = 120 | other | W | cubic metres that a household uses in a year | 2029 | constant
@fact bill = 180 | price | W | euros a year for a household | 2029-10-01 | plan
@fact ask = 20 | other | F | share of the water for fields that irrigators would give up | 2029-08 | plan | pledged
@trap fill f28 :: last year's level
@trap now a :: one dam and all of them
@rel share fill = now / cap
@rel diff fd = f28 - fill
@rel sum now = a + b + c
@rel diff emp = cap - now
@rel product now = use * dl
@rel change pp = p0 -> p1
@rel product bill = hh * p1

@doc a-daily | daily | 2029-08-03
{Seventy|dl} days of water

By Nerea Uzcátegui

The three dams above Marazan hold {147|now|t=On 1 August} million cubic metres and could hold {420|cap}. On 1 August they were {35 per cent|fill|t=On 1 August} full, against {52|f28|t=a year ago} a year ago, {17|fd} points less. Alta has {86|!a} million, Bermeja {51|b}, Cantos {28|c}.

City and fields draw {2.1|use} million a day. If nothing falls from the sky, the rest is good for {70|dl} days.

From October a cubic metre will cost {1.50|p1|t=From October} euros instead of {1.20|p0}. That's {30 per cent|!pp} on the bill, and the bill is not what's burning.

Farmers offer to give up {20|ask} per cent of theirs.

@doc b-utility | statement | 2029-08-02
Marazan Water: questions and answers

How full are the reservoirs? {147|now} million m³ out of {420|cap}, i.e. {35%|fill}. {273|emp} million m³ are missing.

And by dam? Alta {68|a}, Bermeja {51|b}, Cantos {28|c}.

What does the new tariff mean for me? A household uses {120|hh} m³ a year. At {€1.50|p1} this comes to {€180|bill}. Until now the price was {€1.20|p0}, so it goes up by {25%|pp}.

Will you cut the supply at night? Not above {25|-} percent.

@doc c-farm | newsletter | 2029-08-10
The Furrow, weekly of the irrigators' league

We offered {20|ask|v=20} percent. They want half. Before anyone points at our melons: {52|f28|t=last summer} percent last summer, {35|fill|t=now} now, makes {27|!fd} points, and in that time not one new field was planted.

{147|now} million cubic metres by {2.1|use} million a day are {70|dl} days. We can divide too.
