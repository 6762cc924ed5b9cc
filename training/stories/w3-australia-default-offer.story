@story w3-australia-default-offer
@topic Australia's default electricity prices for 2037-38: the regulator's final decision of May 2037
@subject R = Australian Energy Regulator | AER | the regulator | Philippa Tran-Gough | Tran-Gough
@subject N = Sydney | New South Wales | NSW | Sydneysiders
@subject Q = South-east Queensland | Brisbane | Queensland | Queenslanders
@subject S = South Australia | Adelaide | SA
@subject V = Victoria | Melbourne | Victorians
@subject D = the default offer | the safety net | the standing price | the benchmark
@subject W = wholesale market | the spot market | generators | wholesale power
@subject B = Bluegum Energy | Bluegum
@subject K = Kestrel Power | Kestrel
@subject C = Consumers Together | the consumer group | Moana Petelo | Petelo
@subject F = the federal government | Canberra | the energy minister | Callum Rezaei | Rezaei
@subject H = Hume Institute | the think tank
@fact n1 = 1912 | price | N | yearly default bill of a household in dollars | from 2037-07-01 | plan
@fact n0 = 1794 | price | N | yearly default bill of a household in dollars | until June 2037 | constant
@fact np = 6.6 | rate | N | rise of the default bill of a household | from 2037-07-01 | plan
@fact nd = 8.1 | rate | N | rise of the default bill of a household | March 2037 draft | plan | projected
@fact q1 = 2043 | price | Q | yearly default bill of a household in dollars | from 2037-07-01 | plan
@fact q0 = 1967 | price | Q | yearly default bill of a household in dollars | until June 2037 | constant
@fact qp = 3.9 | rate | Q | rise of the default bill of a household | from 2037-07-01 | plan
@fact qd = 5.5 | rate | Q | rise of the default bill of a household | March 2037 draft | plan | projected
@fact s1 = 2204 | price | S | yearly default bill of a household in dollars | from 2037-07-01 | plan
@fact s0 = 2259 | price | S | yearly default bill of a household in dollars | until June 2037 | constant
@fact sp = 2.4 | rate | S | fall of the default bill of a household | from 2037-07-01 | plan
@fact sd = 0.6 | rate | S | fall of the default bill of a household | March 2037 draft | plan | projected
@fact v1 = 1655 | price | V | yearly default bill of a household in dollars | from 2037-07-01 | plan
@fact v0 = 1638 | price | V | yearly default bill of a household in dollars | until June 2037 | constant
@fact vp = 1 | rate | V | rise of the default bill of a household | from 2037-07-01 | plan
@fact b1 = 4870 | price | N | yearly default bill of a small business in dollars | from 2037-07-01 | plan
@fact b0 = 4629 | price | N | yearly default bill of a small business in dollars | until June 2037 | constant
@fact bp = 5.2 | rate | N | rise of the default bill of a small business | from 2037-07-01 | plan
@fact ca = 612000 | other | D | homes on the default price | March 2037 | snapshot
@fact cn = 331000 | other | N | homes on the default price | March 2037 | snapshot
@fact cq = 147000 | other | Q | homes on the default price | March 2037 | snapshot
@fact cs = 134000 | other | S | homes on the default price | March 2037 | snapshot
@fact cp = 9.2 | rate | D | share of homes on the default price | March 2037 | snapshot
@fact un = 841 | price | N | part of the bill for poles and wires in dollars | from 2037-07-01 | plan
@fact uw = 650 | price | N | part of the bill for power itself in dollars | from 2037-07-01 | plan
@fact uo = 421 | price | N | part of the bill for all else in dollars | from 2037-07-01 | plan
@fact up = 44 | rate | N | share of the bill for poles and wires | from 2037-07-01 | plan
@fact uq = 34 | rate | N | share of the bill for power itself | from 2037-07-01 | plan
@fact w1 = 112 | price | W | average price of a megawatt-hour in dollars | first quarter of 2037 | snapshot
@fact w0 = 94 | price | W | average price of a megawatt-hour in dollars | first quarter of 2036 | snapshot
@fact wp = 19.1 | rate | W | rise of the average price over the year | first quarter of 2037 | snapshot
@fact we = 214 | price | W | evening price of a megawatt-hour in dollars | first quarter of 2037 | snapshot
@fact wm = 21 | price | W | midday price of a megawatt-hour in dollars | first quarter of 2037 | snapshot
@fact g1 = 13.80 | price | W | price of a gigajoule of gas in dollars | first quarter of 2037 | snapshot
@fact g0 = 12.10 | price | W | price of a gigajoule of gas in dollars | first quarter of 2036 | snapshot
@fact gp = 14 | rate | W | rise of the gas price over the year | first quarter of 2037 | snapshot
@fact rf = 150 | price | F | rebate to each household in dollars | ends June 2037 | constant
@fact rc = 1900000000 | spending | F | cost of the rebate in dollars | 2036-37 | cumulative
@fact rn = 350 | price | N | state rebate for poorer households in dollars | 2037-38 | plan | pledged
@fact ib = 7.2 | rate | B | rise of market prices | from August 2037 | plan
@fact ic = 480000 | other | B | customers whose market price goes up | from August 2037 | plan
@fact ik = 4.9 | rate | K | rise of market prices | from August 2037 | plan
@fact il = 265000 | other | K | customers whose market price goes up | from August 2037 | plan
@fact mo = 1571 | price | N | cheapest yearly market bill in dollars | May 2037 | snapshot
@fact mg = 341 | price | N | yearly saving of the cheapest market offer in dollars | from 2037-07-01 | plan
@fact x1 = 8140 | homes | C | homes cut off for unpaid bills | year to March 2037 | cumulative
@fact x0 = 7020 | homes | C | homes cut off for unpaid bills | year to March 2036 | cumulative
@fact xp = 16 | rate | C | rise of homes cut off over the year | year to March 2037 | snapshot
@fact xh = 148000 | other | C | homes in hardship programs | March 2037 | snapshot
@fact xd = 1410 | price | C | average debt of homes in hardship programs in dollars | March 2037 | snapshot
@fact kw = 3900 | other | N | kilowatt-hours that a household uses a year | - | constant
@fact re = 71 | rate | F | share of renewable power | 2036 | snapshot
@fact rt = 82 | rate | F | share of renewable power | 2040 | plan | pledged
@fact co = 46 | duration | W | days that the coal unit was out | summer 2037 | constant
@fact hf = 5 | rate | H | fall of the default bill of a household | 2038-39 | plan | projected
@rel change np = n0 -> n1
@rel change qp = q0 -> q1
@rel change sp = s0 -> s1
@rel change vp = v0 -> v1
@rel change bp = b0 -> b1
@rel sum ca = cn + cq + cs
@rel sum n1 = un + uw + uo
@rel share up = un / n1
@rel share uq = uw / n1
@rel change wp = w0 -> w1
@rel change gp = g0 -> g1
@rel diff mg = n1 - mo
@rel change xp = x0 -> x1
@trap np nd :: final decision and draft
@trap sp sd :: final decision and draft
@trap np bp :: households and small businesses
@trap n1 mo :: the default price and the cheapest offer
@trap w1 we :: average and evening price
@trap ib np :: a retailer's market price and the default price
@trap rf rn :: federal and state rebate
@trap uw w1 :: power in a household's bill and a megawatt-hour in the market
@trap v1 n1 :: two regulators, two states
@trap cn il :: homes on the default price and a retailer's customers
@trap hf qd :: a think tank's forecast and a draft
@race bills = n1 q1 s1 v1

@doc a-wire | wire agency | 2037-05-26
Australian power bills to rise up to {6.6%|np} as regulator sets default price

SYDNEY, May 26 - Households on standing electricity offers in Sydney will pay {6.6%|np|t=from July 1} more from July 1 and those in South Australia {2.4%|sp|t=from July 1} less, the Australian Energy Regulator said on Tuesday in its final decision on the default market offer.

In south-east Queensland the increase is {3.9%|qp}. All three outcomes are milder than the draft of March, which had foreseen rises of {8.1%|nd|t=March} and {5.5%|qd|^} and, for South Australia, a cut of {0.6%|sd|^}.

A typical Sydney home using {3,900|kw} kilowatt-hours would be charged {A$1,912|n1} a year, up from {A$1,794|n0|t=now} now. 

The offer, a cap on what retailers may charge customers who do not shop around, covers {612,000|ca} homes, or {9.2%|cp} of the total in the three states.

AER chair Philippa Tran-Gough blamed dearer wholesale power, which averaged {A$112|w1|t=in the first quarter} a megawatt-hour in the first quarter against {A$94|w0|t=a year earlier} a year earlier, as a coal unit was out for {46|co} days and gas rose {14%|gp} to {A$13.80|g1} a gigajoule.

Energy Minister Callum Rezaei would not say whether a {A$150|rf} federal rebate, due to lapse in June, would be renewed. It has cost {A$1.9 billion|rc|t=this fiscal year} this fiscal year.

Victoria, which has its own regulator, on Monday set a {1%|vp} increase, to {A$1,655|v1}.

@doc b-adelaide | Adelaide newspaper | 2037-05-27
Finally, SA bills go down – but we still pay the most
Georgie Papadakis-Lowe, State Politics

IT is not often that this newspaper gets to print a smaller number than last year's. Here's one. From July the safety-net power bill in Adelaide will be {$2,204|s1|t=From July}, after {$2,259|s0|t=last year} last year.

That is {2.4 per cent|sp} down, four times what the regulator had dangled before us in autumn, when the talk was of {0.6|sd|t=in autumn}. Sydneysiders, at {$1,912|n1}, and Queenslanders, at {$2,043|q1}, go up. Yet they will both still be paying less than we do; and Victorians, on {$1,655|v1}, might as well live on another planet.

Who gets the cut? {134,000|cs} South Australian homes are on the standing price. Nearly as many as in Queensland ({147,000|cq}), with {a third|-} of the people. In NSW there are {331,000|cn}.

Why us? Sun. At midday the wholesale price averaged {$21|wm|t=At midday}, and our roofs soak in it. The trouble starts with dinner: evenings came in at {$214|we|t=evenings}.

"I will believe it when I see it," said Prospect hairdresser Ngaire Wu, who turns the dryers on before three.

The state premier claimed credit. The opposition pointed out that {8,140|x1|t=in the year to March} households across the three states lost their supply over debts in the year to March.

Weather: 14 and showers · Crows by 22 points · Letters, page 31

@doc c-release | consumer group press release | 2037-05-26
Consumers Together: A safety net with holes

Today's decision shows what competition has not delivered. A family in Sydney that stays on the benchmark will hand over {$1,912|n1}. A family next door that spent an evening comparing will pay {$1,571|mo}. The difference, {$341|mg}, is a tax on being busy, old or new to English.

We welcome that the regulator moved off its draft. But let us be clear about what is inside that bill: {$841|un}, or {44%|up}, is for poles and wires; {$650|uw}, or {34%|uq}, is for the electricity; and {$421|uo} is everything else, including the cost of selling it to you.

Corner shops fare little better. The small-business benchmark in Sydney goes from {$4,629|b0} to {$4,870|b1}, an increase of {5.2%|bp}.

Hardship is growing. Retailers cut off {8,140|x1|t=in the twelve months to March} homes in the twelve months to March, {16%|xp} more than the {7,020|x0|t=of the year before} of the year before. {148,000|xh|t=today} are in hardship programs today, owing {$1,410|xd|t=today} on average.

"A rebate of {$150|rf} doesn't fix that, and even that is going," said our chief advocate, Moana Petelo. "NSW deserves thanks for keeping its {$350|rn} for concession holders."

We call on Canberra to move every customer who hasn't switched in three years to the cheapest plan automatically.

Media: 0491 570 006. ABN 53 004 085 616.

@doc d-explainer | public broadcaster, explainer | 2037-05-27
Your power bill from July, explained

**What's been decided?** A ceiling. It's the most a retailer can charge you if you've never picked a plan. In Sydney it goes from {$1,794|n0} to {$1,912|n1}, in Brisbane from {$1,967|q0} to {$2,043|q1}, in Adelaide from {$2,259|s0} to {$2,204|s1}. Melbourne has a separate one: {$1,638|v0|t=before} before, {$1,655|v1|t=after} after.

**I picked a plan. Does this affect me?** Not directly, but your plan may move as well. Bluegum Energy has told {480,000|ic} customers their prices will go up by {7.2 per cent|ib|t=from August} from August. Kestrel Power is lifting them by {4.9|ik|t=from August} for {265,000|il}.

**So is it worth switching?** In Sydney the best deal on the government site this morning was {$1,571|mo|t=this morning}.

**Why is power dearer when there's so much solar?** Because you use it at night. Power at noon cost {$21|wm|t=at noon} on average this summer and power in the evening ten times that, {$214|we|t=in the evening}. Renewables supplied {71 per cent|re|t=last year} last year; the aim is {82|rt|t=in 2040} in 2040, and what's missing is storage.

**Was it going to be worse?** Yes. In March the AER proposed {8.1 per cent|nd|t=In March} for Sydney and {5.5|qd|t=In March} for Brisbane. It then lowered its estimate of what retailers spend on advertising.

**Any help?** A {$350|rn} rebate if you live in NSW and hold a concession card. The federal {$150|rf} ends on 30 June.

Topics: energy, cost of living · Posted 2h ago · 4 min read · 1 of 6 stories

@doc e-finance | financial daily, column | 2037-05-28
The wires, not the wind
Sanjeev Achterstraat

There'll be the usual row, so I want to put four numbers on the table before it starts.

The first is {841|un}. That's the dollars a Sydney household pays each year for wires, more than for the power in them, which comes to {650|uw}. One of those is set by a spreadsheet in Canberra for five years at a time. Nobody marches against spreadsheets.

The second is {19.1 per cent|wp}, by which the wholesale price rose: {$94|w0|t=in the March quarter of last year} in the March quarter of last year, {$112|w1|t=in this one} in this one. Gas went from {$12.10|g0} to {$13.80|g1} in the same time, and it's gas that sets the price at seven in the evening. A broken coal unit, off for {46|co} days, did the rest.

The third is {9.2 per cent|cp}. So few are on the benchmark that the rest of us might ask why it leads the news. The answer is that retailers price off it: Bluegum's {7.2|ib} and Kestrel's {4.9|ik} were announced within an hour.

The fourth is {$1.9 billion|rc}, what Rezaei's rebate cost Treasury for one year. Dropping it will add more to the consumer price index than the AER did.

And next year? The Hume Institute thinks the default bill could drop {5 per cent|hf|by=The Hume Institute|t=in 2038-39} in 2038-39 as three big batteries come on. Small businesses, who've just been given {5.2|bp}, would like that in writing.

Sanjeev Achterstraat owns no utilities. ASX 200: 10,411, down 0.3 per cent.
