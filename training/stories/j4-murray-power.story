@story j4-murray-power
@topic Electricity prices for households in southern Australia, May 2027
@subject R = Southern Energy Commission | the commission | SEC-A | the regulator
@subject V = Victorian households | Victoria | Victorians | households in Victoria
@subject S = South Australian households | South Australia | South Australians | Adelaide
@subject B = small businesses in Victoria | small business | small firms
@subject N = Yarra Grid | the network company | the poles-and-wires company | the network
@subject F = Household Energy Forum | the forum | consumer group | HEF
@subject G = federal government | Canberra | the Commonwealth | federal Energy Minister Talia Marchetti-Ng | the minister
@subject W = wholesale power | wholesale price | spot price | generators
@subject P = rooftop solar | solar | panels | solar owners
@fact vb = 1812 | price | V | dollars of the default yearly bill | 2027/28 | plan
@fact vbp = 1691 | price | V | dollars of the default yearly bill | 2026/27 | constant
@fact vd = 121 | price | V | dollars more on the default yearly bill | 2027/28 | plan
@fact vc = 7.2 | rate | V | rise of the default yearly bill | 2027/28 | plan
@fact sb = 2304 | price | S | dollars of the default yearly bill | 2027/28 | plan
@fact sbp = 2216 | price | S | dollars of the default yearly bill | 2026/27 | constant
@fact sc = 4 | rate | S | rise of the default yearly bill | 2027/28 | plan
@fact dr = 6.1 | rate | V | rise of the default yearly bill in the draft decision | 2027-03 | plan
@fact bb = 3975 | price | B | dollars of the default yearly bill | 2027/28 | plan
@fact bc = 5.5 | rate | B | rise of the default yearly bill | 2027/28 | plan
@fact net = 74 | price | N | dollars of network charges in the rise | 2027/28 | constant
@fact who = 29 | price | W | dollars of wholesale costs in the rise | 2027/28 | constant
@fact env = 18 | price | R | dollars of green schemes and metering in the rise | 2027/28 | constant
@fact spot = 96 | price | W | dollars for a megawatt hour | 2027-04 | snapshot
@fact spotp = 88 | price | W | dollars for a megawatt hour | 2026-04 | snapshot
@fact on = 540000 | other | V | customers on the default offer | 2027 | constant
@fact onp = 18 | rate | V | share of customers on the default offer | 2027 | constant
@fact save = 310 | price | F | dollars saved by switching to the cheapest offer | 2027-05 | snapshot | projected
@fact hard = 91400 | cases | F | customers in hardship schemes | 2027-03-31 | snapshot
@fact hardp = 78600 | cases | F | customers in hardship schemes | 2026-03-31 | snapshot
@fact debt = 1420 | price | F | dollars of average debt of a customer in hardship | 2027-03-31 | snapshot
@fact rebo = 150 | price | G | dollars of federal rebate | until 2027-06-30 | constant
@fact call = 300 | price | F | dollars of rebate demanded | 2027-05 | plan | pledged
@fact feed = 2.8 | price | P | cents paid for a kilowatt hour fed in | 2027/28 | plan
@fact feedp = 3.3 | price | P | cents paid for a kilowatt hour fed in | 2026/27 | constant
@fact pan = 41 | rate | P | share of Victorian houses with panels | 2027 | snapshot
@fact free = 3 | duration | R | hours a day of free power in the middle of the day | from 2027-07 | plan | pledged
@fact use = 4000 | other | V | kilowatt hours used in a year on which the default bill rests | - | constant
@rel diff vd = vb - vbp
@rel change vc = vbp -> vb
@rel change sc = sbp -> sb
@rel sum vd = net + who + env
@fact netd = 56 | price | N | dollars of network charges in the rise in the draft decision | 2027-03 | constant
@fact reb2 = 75 | price | G | dollars of rebate modelled for card holders | 2027-05 | plan | projected
@trap vb sb :: two states
@trap vc dr :: final and draft decision
@trap vc bc :: households and firms
@trap vb vbp :: two years
@trap rebo call :: paid and demanded
@trap hard on :: in hardship and on the default offer
@trap feed feedp :: two years
@trap on onp :: number and share

@doc a-southern-cross-wire | wire agency | 2027-05-25
Default power bill up {7.2 per cent|vc} in Victoria, {4|sc} in SA

MELBOURNE, AAQ - Victorian households on the default electricity offer will pay {$1812|vb|t=from July} a year from July, {$121|vd} more than now, the Southern Energy Commission said in its final decision on Tuesday.

The rise of {7.2 per cent|vc} is steeper than the {6.1 per cent|dr|t=in March} floated in March. For South Australians the bill goes up by {4 per cent|sc}, to {$2304|sb}.

Small businesses in Victoria face {$3975|bb}, or {5.5 per cent|bc} extra.

Commission chair Bronte Iyer said that {$74|net|by=Commission chair Bronte Iyer} of the {$121|vd} came from poles and wires, {$29|who|^} from wholesale costs and the remaining {$18|env|^} from green schemes and meters.

Some {540,000|on} Victorian customers, {18 per cent|onp}, are on the default offer.

Federal Energy Minister Talia Marchetti-Ng would not be drawn on whether the {$150|rebo} rebate, which ends on June 30, would be extended.

@doc b-bendigo-courier | regional newspaper | 2027-05-26
Porridge for tea: what {121|vd} dollars means in Eaglehawk

Kylie Abdirahman has a spreadsheet and a slow cooker. The first tells her that power has cost {$1691|vbp|t=this year} this year. The second is on from midnight, when it's cheap.

"Ten dollars a month, people say. They should come and find it," she says.

She is one of {91,400|hard|t=March} people whom the retailers had on their hardship books in March, and the book is getting thicker: twelve months before there were {78,600|hardp|t=twelve months before}. What they owe comes to {$1420|debt} on average.

The Household Energy Forum runs a stall at the market on Thursdays. "Eight of ten we talk to could do better by {$310|save|by=The Household Energy Forum} with one phone call," says its Ruairi Papadakis. He wants Canberra to double the {$150|rebo} rebate to {$300|call|by=He}.

And panels? {Forty-one|pan|s=houses} of every hundred houses in the state have them; Ms Abdirahman's landlord does not. For those who do, the grid will pay {2.8|feed|t=from July} cents from July in place of {3.3|feedp}.

LOTTO 4 17 22 31 38 45 | Goldfields fire danger: LOW | Footy: Gisborne by 14 | Court list p. 22

@doc c-adelaide-explainer | public broadcaster explainer | 2027-05-26
Power prices: four questions, answered

Q: I'm in Adelaide. Will mine go up by {7.2 per cent|vc}?

A: No, that's across the border. Yours, if you're on the safety-net plan, rises {four|sc} per cent. It's a lower percentage of a bigger bill: {$2304|sb}, from {$2216|sbp|t=today} today. Victorians will get theirs for {$1812|vb|s=theirs}. 

Q: How can that be when wholesale power is down?

A: It isn't, any more. In April a megawatt hour averaged {$96|spot|t=In April}; the April before, {$88|spotp|t=the April before}. And the network takes the biggest bite.

Q: What's this about free electricity?

A: From July retailers have to offer a plan with {three|free} hours free in the middle of the day. You need a smart meter.

Q: Who uses {4000|use} kilowatt hours?

A: Nobody, exactly. It is the yardstick for a Victorian bill. If you use more, you pay more. {$1812|vb} isn't a cap, though one reader in three of our last article thought so.

@doc d-the-meter-newsletter | energy industry newsletter | 2027-05-28
THE METER – Friday edition

The draft was {6.1|dr|s=The draft} per cent. The final is {7.2|vc|s=The final}. What happened between March and Tuesday? Yarra Grid happened. It had its bushfire costs approved on appeal, and of the rise {$74|net} is now the network's (March: {$56|netd|t=March}).

Count again what moves and what does not. Wholesale: {$29|who}. Environmental and metering: {$18|env}. Retail margin: nil, and the big three aren't amused.

Small firms get off with {5.5 per cent|bc}, since they use less at six in the evening.

The forum's plea for {$300|call|s=The forum's} a household would cost the Commonwealth {3.2 billion|-}, on the back of our envelope. Don't hold your breath. We hear {$75|reb2|m=projected} for concession card holders is what Treasury has modelled.

Solar owners: {2.8|feed}c is the floor. Some retailers pay five. None will in a year.

Seen: the chair of the commission, on the 7.14 from Ballarat, with a power bank.

Subscribe $990 pa | 2,140 readers | ABN 00 118 004 771
