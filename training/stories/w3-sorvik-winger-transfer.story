@story w3-sorvik-winger-transfer
@topic Transfer of the Norwegian winger Abebe-Lund from Sørvik to Aurelia Calcio, August 2035
@subject J = Jonas Abebe-Lund | Abebe-Lund | Jonas | the winger | the player | the forward
@subject S = Sørvik IL | Sørvik | the Norwegian club | the selling club | the club
@subject A = Aurelia Calcio | Aurelia | the Italian club | the Italians | the Grosseto side
@subject W = Wexbury Town | Wexbury | the English club | the Championship club
@subject T = Tromdal | the boyhood club | the village club
@subject R = Bjørnar Keita | Keita
@subject K = Kickvalue | the valuation site
@subject H = Hedda Storvik-Nair | Storvik-Nair | the sporting director
@subject N = Fortuna Agency | Fortuna | the agent
@fact f1 = 24500000 | price | J | fixed fee in euros | 2035-08-06 | constant
@fact fk = 287000000 | price | J | fixed fee in kroner | 2035-08-06 | constant
@fact fa = 6500000 | price | J | possible extra payments in euros | from 2035-08-06 | plan | hypothetical
@fact fm = 31000000 | price | J | fee with all extra payments in euros | from 2035-08-06 | plan | hypothetical
@fact a1 = 3000000 | price | J | extra payment for 25 games in euros | - | plan | hypothetical
@fact a2 = 2000000 | price | J | extra payment for a European place in euros | - | plan | hypothetical
@fact a3 = 1500000 | price | J | extra payment for fifteen caps in euros | - | plan | hypothetical
@fact i1 = 10000000 | price | A | instalment in euros | August 2035 | plan | pledged
@fact i2 = 8500000 | price | A | instalment in euros | July 2036 | plan | pledged
@fact i3 = 6000000 | price | A | instalment in euros | January 2037 | plan | pledged
@fact b1 = 17000000 | price | A | bid in euros | July 2035, first | snapshot
@fact b2 = 21000000 | price | A | bid in euros | July 2035, second | snapshot
@fact bw = 26000000 | price | W | fixed bid in euros | 2035-08-02 | snapshot
@fact bx = 2000000 | price | W | extra payments offered in euros | 2035-08-02 | snapshot
@fact bt = 28000000 | price | W | bid with extra payments in euros | 2035-08-02 | snapshot
@fact ask = 30000000 | price | S | fee asked in euros | July 2035 | snapshot
@fact cl = 35000000 | price | J | release clause in euros | 2035 | constant | denied
@fact k0 = 18000000 | price | K | value of the player in euros | June 2035 | snapshot
@fact k1 = 22000000 | price | K | value of the player in euros | August 2035 | snapshot
@fact r0 = 19200000 | price | R | Norwegian record fee in euros | 2033 | constant
@fact rp = 27.6 | rate | J | rise of the Norwegian record fee | 2035-08-06 | snapshot
@fact p0 = 400000 | price | J | fee paid to the boyhood club in euros | 2032 | constant
@fact pg = 24100000 | profit | S | gain on the player in euros | 2035-08-06 | constant
@fact tp = 15 | rate | T | share of the gain | - | constant
@fact tm = 3615000 | revenue | T | share of the gain in euros | 2035-08-06 | plan
@fact so = 12 | rate | S | share of the next sale | - | plan
@fact cy = 4 | duration | J | years of contract | from 2035-08-06 | constant
@fact sa = 2100000 | other | J | yearly wage in euros | from 2035-08-06 | plan
@fact sk = 3400000 | other | J | yearly wage in kroner | until August 2035 | constant
@fact ag = 1900000 | revenue | N | fee for the agent in euros | 2035-08-06 | constant
@fact ma = 68 | other | J | matches for the club | final | cumulative
@fact ga = 31 | score | J | goals for the club | final | cumulative
@fact ms = 19 | other | J | matches this season | 2035 season | cumulative
@fact gs = 14 | score | J | goals this season | 2035 season | cumulative
@fact as = 7 | other | J | assists this season | 2035 season | cumulative
@fact cp = 6 | other | J | caps for Norway | August 2035 | cumulative
@fact ag0 = 21 | age | J | age | 2035-08-06 | constant
@fact tu = 214000000 | revenue | S | turnover in kroner | 2034 | constant
@fact fr = 134 | rate | S | fee in percent of turnover | 2035-08-06 | constant
@fact de = 95000000 | other | S | stadium debt in kroner | August 2035 | snapshot
@fact pr = 11000000 | profit | S | profit in kroner | 2034 | constant
@fact at = 6120 | crowd | S | average gate | 2035 season | snapshot
@fact ca = 7850 | seats | S | places in the stadium | - | constant
@fact pt = 41 | score | S | points | after 20 matches | cumulative
@fact nu = 19 | other | A | shirt number | 2035 | constant
@fact sp = 61500000 | spending | A | spending on players in euros | summer 2035 | cumulative
@fact la = 14:20 | clock | J | time at which he landed | 2035-08-06 | constant
@fact si = 21:35 | clock | J | time at which he signed | 2035-08-06 | constant
@fact me = 3 | duration | J | hours of medical tests | 2035-08-06 | constant
@fact cw = 400 | crowd | A | supporters at the airport | 2035-08-06 | snapshot
@rel convert fk = f1
@rel sum fm = f1 + fa
@rel sum fa = a1 + a2 + a3
@rel sum f1 = i1 + i2 + i3
@rel sum bt = bw + bx
@rel change rp = r0 -> f1
@rel diff pg = f1 - p0
@rel share tp = tm / pg
@rel share fr = fk / tu
@trap f1 fm :: fixed fee and most that it can become
@trap f1 bw :: the fee and the rival's bid
@trap b1 b2 :: first and second bid
@trap k0 k1 :: two valuations
@trap ga gs :: goals in all and this season
@trap ms nu :: matches this season and the shirt number
@trap sa sk :: wages in two currencies
@trap fa ag :: extra payments and the agent's fee
@trap la si :: landed and signed
@trap tp so :: share of this gain and of the next sale
@trap at ca :: average gate and places
@trap ask cl :: price asked and a clause that is denied
@race bids = f1 bw

@doc a-wire | wire agency | 2035-08-06
Aurelia sign Norway winger Abebe-Lund for record {24.5 million|f1} euros

OSLO, Aug 6 - Italian club Aurelia Calcio have signed winger Jonas Abebe-Lund from Sørvik on a {four|cy}-year contract, the Norwegian club said on Monday, in the most expensive transfer ever out of Norway's top flight.

The fixed fee is {24.5 million|f1} euros ({287 million|fk} crowns), Sørvik said in a stock-exchange style notice to their members, and could grow to {31 million|fm} with add-ons. It beats by {27.6%|rp} the {19.2 million|r0|t=in 2033} that Bjørnar Keita cost in 2033.

The {21|ag0}-year-old scored {31|ga} goals in {68|ma} matches for Sørvik, {14|gs|t=this season} of them this season, and has {six|cp} caps.

English second-tier side Wexbury Town had offered more, {26 million|bw|t=last Thursday} euros up front last Thursday plus {two million|bx} in bonuses, but the player wanted to go to Italy, sporting director Hedda Storvik-Nair told reporters.

Aurelia, ninth in Serie A last term, opened with {17 million|b1|t=in early July} in early July and went to {21 million|b2|t=two weeks later} two weeks later. Sørvik had asked for {30 million|ask}.

Storvik-Nair denied that the contract had contained a release clause of {35 million|cl|by=Storvik-Nair}. "There was no such line," she said. The papers were signed at {9:35 p.m.|si|t=on Monday}.

@doc b-local | local newspaper, Sørvik | 2035-08-07
The whole stadium, paid for by one left foot
Text and photo: Torgeir Blix-Hammoud

When the notice came up on the screen in Fjordkroa, someone counted on a napkin and went quiet. {287 million|fk} kroner. The club's entire turnover last year was {214 million|tu|t=last year}. One player is worth {134 per cent|fr} of everything Sørvik sold in twelve months: season tickets, waffles and all.

"We can pay off the stadium, {95 million|de}, and still have to think about what to do," said chair Liv Marit Skogstad. Last year's profit, a proud {11 million|pr|t=Last year's}, looks small now.

The money won't come at once. According to the papers given to members Aurelia pays {10 million|i1|t=now} euros now, {8.5 million|i2|t=next July} next July and {8 million|!i3|t=in January 2037} in January 2037, adding up to the {24.5 million|f1} agreed. If Jonas is sold on, Sørvik gets {12 per cent|so}.

And there's Tromdal, the village club that let him go for {400,000|p0|t=three years ago} euros three years ago. It holds {15 per cent|tp} of the gain of {24.1 million|pg}, that is, {3.6 million|tm}. Tromdal has a gravel pitch.

On the field it hurts. Sørvik have {41|pt} points and are third. He started all {19|ms|t=this season} games he was fit for this season, scored {14|gs|t=this season} times and made {seven|as} more. An average of {6,120|at} have come to see him in a ground for {7,850|ca}.

OTHER NEWS: Ferry fares up 8% · Salmon escape: 4,000 fish · Sørvik 2 beat Lyngmo 5–1

@doc c-italy | Italian sports daily, English edition | 2035-08-07
"I said no to the Premier money"
from our correspondent Ludovica N'Guessan

GROSSETO – Seat 4A, a rucksack and a mother with a camera: Jonas Abebe-Lund landed at {14:20|la}, was carried rather than walked through the {400|cw} supporters at the airport, needed {three|me} hours in the clinic and at {22:35|!si} put his name under a contract until 2039. He'll earn {2.1 million|sa} net a season. At home it was {3.4 million|sk|t=At home}, but of kroner: about {a seventh|-} of that.

He will wear {19|nu}, "because the ten was taken and the nine is heavy".

The Italian club end a long courtship. {Seventeen|b1|x=1000000|t=the first letter} million was the first letter, {twenty-one|b2|x=1000000|t=the second} the second. The third, accepted on Saturday, says {25.4 million|!f1}, to which {6.5|fa|x=1000000} in bonuses may be added: {three|a1|x=1000000} million when he reaches twenty-five appearances, {two|a2|x=1000000} if Aurelia get into Europe and {one and a half|a3|v=1500000} once he has fifteen caps.

With this the summer's outlay comes to {61.5 million|sp|t=the summer's}. President Bartolini can expect questions.

Wexbury would have paid {28 million|bt} all told. "Maybe I'm stupid," laughs the forward, "but I've never dreamed of Wexbury."

His first match could be on the 22nd, at home to Sannio.

Page 12: Volley, Trento 3-1 · Giro: Kuiper +0:14 · Lotto estrazione n. 94

@doc d-tabloid | British tabloid site | 2035-08-06
Wexbury snubbed! Viking wonderkid picks pasta over £££
By Dex Holloway, Chief Football Writer · 6 Aug 2035, 22:51 · 1,188 comments

GUTTED Wexbury Town have missed out on Norway hotshot Jonas Abebe-Lund, despite putting {€28m|bt} on the table.

The {22|!ag0}-year-old, who has {34|!ga} goals in {68|ma} games for tiny Sørvik, chose Serie A's Aurelia, who pay less: {€24.5m|f1} now, rising to {€31m|fm} if he is a hit.

Town thought they had their man on Thursday when they went to {€26m|bw|t=on Thursday} guaranteed. The Italians' previous try, {€21m|b2}, had been laughed out of the fjord. Sørvik wanted {€30m|ask} all summer.

But the lad had made up his mind. Friends say he fancied a {four|cy}-year deal in the sun on {€2.1m|sa} a year after tax. His agents Fortuna do all right too: {€1.9m|ag} for their trouble.

Talk of a {€35m|cl} get-out clause, reported by this site on Friday, was rubbished by the sellers.

Is he worth it? Number-crunchers Kickvalue had him at {€18m|k0|t=in June} in June and say {€22m|k1|t=now} now. The last Norwegian to go for a record, Keita, cost {€19.2m|r0} and has scored three.

Boss Martin Adeyinka said: "We move on. We've got a list."

MORE: Town ticket prices frozen · 11 worst kits of 2035 · Win a trip for 2

@doc e-money | football finance newsletter | 2035-08-10
The Amortiser — What {€24.5m|f1} does to a club of {7,850|ca} seats

1/ The headline. {€24.5m|f1} guaranteed, {€6.5m|fa} contingent. I value the contingent bit at about {half|-}.

2/ The book gain. Sørvik carried him at nothing; he'd cost {€0.4m|p0|t=in 2032} in 2032. Gain: {€24.1m|pg}. Off that goes {15%|tp} to Tromdal, {€3.6m|tm}. FIFA's solidarity slice is the buyer's problem.

3/ The scale. In local money {NOK 287m|fk} against a 2034 turnover of {NOK 214m|tu|t=2034} and a 2034 profit of {NOK 11m|pr|t=2034}. Debt on the ground is {NOK 95m|de}. You see it.

4/ The future. A {12%|so} sell-on. Clever. In Keita's deal, {€19.2m|r0}, there was none, and he was sold again for double.

5/ The other side. Aurelia have spent {€61.5m|sp|t=this window} this window. Spread over {four|cy} years the winger costs them just over {€6m|-} a season, plus {€2.1m|sa} net in wages, plus the {€1.9m|ag} to Fortuna.

6/ The price. Kickvalue said {€22m|k1|t=last week} last week, up from {€18m|k0|t=in June} in June. So a mark-up, partly for Wexbury's {€26m|bw} hanging in the air.

7/ The goals. {14|gs} in {19|ms} this year; {31|ga} in {68|ma} altogether; {six|cp} caps. Small sample. Fine left foot.

Next week: why a {41|-}-page licence manual killed a club in Latvia. 3,302 subscribers, 12% open this on a plane.
