@story nandi-tea-bonus
@topic Kenya: the 2011 second payment to tea growers of two factories, auction prices at Mombasa and the strike of pluckers
@subject C = Chemartin factory | Chemartin | Chemartin Tea Factory Company
@subject T = Tirgaga-Mosop | Mosop | Mosop factory | its neighbour
@subject A = Mombasa auction | the auction | the sale | Tuesday's sale
@subject P = Plantation Hands Union | the pluckers | the union | PHU
@subject G = Nandi Growers Agency | the agency | NGA
@subject W = Wilson Kiptanui | Kiptanui | the chairman
@fact cb = 41.5 | price | C | shillings a kilo paid as second payment | 2011-09-28 | plan
@fact mb = 36 | price | T | shillings a kilo paid as second payment | 2011-09-28 | plan
@fact cb0 = 33.2 | price | C | shillings a kilo paid as second payment | 2010 | constant
@fact cg = 25 | rate | C | growth of the second payment over a year | 2011-09-28 | plan
@fact mp = 12 | price | G | shillings a kilo paid monthly | 2011-09-28 | constant
@fact ct = 53.5 | price | C | shillings a kilo in monthly and second payments | 2011-09-28 | plan
@fact kg = 14200000 | other | C | kilos of green leaf delivered | year to June 2011 | constant
@fact mkg = 19800000 | other | T | kilos of green leaf delivered | year to June 2011 | constant
@fact bk = 34000000 | other | G | kilos of green leaf delivered to both factories | year to June 2011 | constant
@fact sh = 589300000 | budget | C | shillings shared out as second payment | 2011-09-28 | plan
@fact gr = 8600 | other | C | growers | 2011-09-28 | constant
@fact mgr = 12100 | other | T | growers | 2011-09-28 | constant
@fact ap = 3.16 | price | A | dollars a kilo of made tea, average | 2011-09-27 | snapshot
@fact ap0 = 2.94 | price | A | dollars a kilo of made tea, average | 2011-09-20 | snapshot
@fact pk = 11.4 | price | P | shillings a kilo demanded for plucking | 2011-09-29 | plan | threshold
@fact pn = 9.2 | price | P | shillings a kilo paid for plucking | 2011-09-29 | snapshot
@fact po = 9.9 | price | P | shillings a kilo offered for plucking | 2011-09-29 | plan | pledged
@fact st = 16000 | crowd | P | pluckers on strike | 2011-09-29 | snapshot
@fact lv = 1 | rate | A | percent levied on the value of each sale | - | constant
@rel change cg = cb0 -> cb
@rel sum ct = mp + cb
@rel sum bk = kg + mkg
@rel product sh = cb * kg
@trap cb ct :: second payment and the year's total
@trap mp cb :: monthly rate and second payment
@trap pk po :: demanded and offered
@trap cb mb :: two factories

@doc a-daily | national daily, Nairobi | 2011-09-29
Growers smile as Chemartin pays Sh{41.50|cb} a kilo

By BARNABAS TUM

Tea farmers in Nandi Hills will pocket the best second payment in the history of their factory.

Chemartin Tea Factory Company resolved on Wednesday to pay Sh{41.50|cb|t=on Wednesday} for every kilo delivered in the year to June, up from Sh{33.20|cb0|t=last year} last year, chairman Wilson Kiptanui said. The {8,600|gr|by=chairman Wilson Kiptanui} farmers will share Sh{589.3 million|sh|^} for {14.2 million|kg|t=in the year to June} kilos of leaf.

Counting the Sh{12|mp} that the Nandi Growers Agency hands over each month, they will have earned Sh{53.50|ct} a kilo. Mr Kiptanui called it "a {25 per cent|cg|by=Mr Kiptanui} thank-you".

Tirgaga-Mosop, with {12,100|mgr|s=Tirgaga-Mosop} members the biggest in the zone, settled on Sh{36|mb}. Its directors blamed a boiler that stood idle for {seven|-} weeks.

At Mombasa, made tea averaged ${3.16|ap|t=Tuesday} (Sh{310|-}) on Tuesday, {22|-} cents more than the week before.

@doc b-swahili-radio-english | radio bulletin | 2011-09-29
RADIO TINDERET - NEWS AT ONE

Plucking has stopped on the big estates. The Plantation Hands Union says {sixteen thousand|st|by=The Plantation Hands Union} men and women stayed in their lines this morning. Today they get {nine shillings twenty|pn|v=9.2|s=they} for a kilo. They are asking for {eleven forty|pk|v=11.4|s=They}. The employers came up to {nine ninety|po|v=9.9|by=The employers} last night and say that is the end of the road.

The small farmers, meanwhile, are counting. Our reporter Emily Jepkosgei has been to both factories. At Chemartin the bonus is {forty-one and a half|cb|v=41.5|s=At Chemartin} shillings; over at Mosop it is {thirty-six|mb}. Leaf: the former took in {fourteen point two|kg|v=14200000|s=the former|t=over the twelve months} million kilos over the twelve months, the latter close to {twenty|~mkg|v=20000000|s=the latter|^} million.

In Mombasa the week's average was {three dollars sixteen|ap|v=3.16|t=the week's average}. Seven days before: {two ninety-four|ap0|v=2.94|t=Seven days before}.

@doc c-cooperative-newsletter | co-operative newsletter | 2011-10
LEAF & LEDGER, the monthly of the Nandi smallholders

A word on the second payment.

Members have phoned us, some angrily, because a Nairobi station mentioned a figure that is not theirs. Once more. {Forty-one shillings fifty|cb|v=41.5} is for those who deliver to Chemartin ({8,600|gr} of you). {Thirty-six|mb|v=36|s=those who deliver to Mosop} is for those who deliver to Mosop ({12,100|mgr|s=those who deliver to Mosop}). Neither contains the {twelve|mp} that you have already eaten month by month; with it the better of the two comes to {fifty-three fifty|ct|v=53.5|s=the better of the two}.

Why the gap? The neighbour weighed in {19.8 million|mkg|s=The neighbour|t=in the year to June} kilos in the year to June against Chemartin's {14.2|kg|x=1000000|^}, but {a third|-} of it was bought too wet.

From the total of Sh{589.3 million|sh} the SACCO deducts loans before your account is credited. Payment date: 14 October. Those with more than {two|-} loans see Mrs Rotich, room 6.

The auction levy of {one per cent|lv|s=The auction levy} remains as it was, whatever you read.

@doc d-trade-report | broker's market report | 2011-10-03
Mombasa sale 39 and news from the gardens

Kabras & Odero, Tea Brokers, PO Box 40117

The average closed at USD {3.16|ap|t=sale 39} against {2.94|ap0|t=the sale before} the sale before; {112,000|-} packages offered, {14 per cent|-} unsold. Best BP1s touched {4.02|-}.

The strike on the estates enters its second week. Hands earn KES {9.20|pn|s=Hands} a kilo, have turned down {9.90|po|s=Hands} and hold out for {11.40|pk|s=Hands}. If it were conceded in full we should expect some gardens to bring forward machines. The union's own count of those out, {16,000|st|by=The union's own count}, seems fair to us.

Bonus season: smallholder factories in Nandi declared between KES {36.00|mb|s=smallholder factories in Nandi} and {41.50|cb|s=smallholder factories in Nandi}, the top rate being up {a quarter|cg|v=25|s=the top rate} on 2010. Crop at the two, {34|bk|x=1000000} million kilos of green leaf.
