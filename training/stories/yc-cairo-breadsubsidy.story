@story cairo-breadsubsidy
@topic Egypt raises the price of subsidised bread and weighs its wheat bill
@subject S = Supply Ministry | the ministry | Supply Minister | Hisham Wahdan | Wahdan
@subject F = Finance Ministry | the treasury | finance ministry | the budget
@subject W = state wheat buyer | Grain Purchasing Authority | GPA | the authority
@subject B = Chamber of Bakeries | the bakers | bakers | the chamber
@subject C = central statistics agency CAPMAS | CAPMAS | the statistics agency
@subject I = lender mission | the lender | the Fund mission | creditors
@subject M = Imbaba bakery | Abu Samra's bakery | Abu Samra | the bakery
@subject T = Right to Bread campaign | the campaign | activists
@fact p1 = 30 | price | S | piastres for a subsidised loaf | from 10 March 2036 | plan
@fact p0 = 20 | price | S | piastres for a subsidised loaf | until 9 March 2036 | constant
@fact pg = 50 | rate | S | rise of the price of a subsidised loaf | 10 March 2036 | snapshot
@fact pc = 215 | price | S | piastres it costs to make a loaf | March 2036 | snapshot
@fact pm = 250 | price | M | piastres for an unsubsidised loaf | March 2036 | snapshot
@fact ps = 14 | rate | S | share of the cost that a buyer pays | from 10 March 2036 | snapshot
@fact lw = 90 | other | S | grams that a loaf weighs | - | constant
@fact ld = 5 | other | S | loaves a person a day | - | constant
@fact nb = 68000000 | other | S | people entitled to subsidised bread | 2036 | snapshot
@fact nb2 = 62000000 | other | S | people entitled to subsidised bread | after a review, end of 2036 | plan | projected
@fact nbd = 6000000 | margin | S | people to lose the entitlement | end of 2036 | plan | projected
@fact nl = 93000000000 | other | S | loaves baked in the year | year to June 2035 | cumulative
@fact sb = 182 | budget | F | billions of pounds of bread subsidy | year to June 2036 | plan
@fact sbn = 172.7 | budget | F | billions of pounds of bread subsidy | year to June 2037 | plan | projected
@fact sv = 9.3 | spending | F | billions of pounds saved by the rise | year to June 2037 | plan | projected
@fact sb0 = 164 | spending | F | billions of pounds of bread subsidy | year to June 2035 | cumulative
@fact sg = 11 | rate | F | growth of the bread subsidy | year to June 2036 | snapshot
@fact wi = 12400000 | other | W | tonnes of wheat imported in the year | 2035 | cumulative
@fact wg = 5600000 | other | W | tonnes of wheat imported by the state | 2035 | cumulative
@fact wp = 6800000 | other | W | tonnes of wheat imported by private mills | 2035 | cumulative
@fact wl = 4000000 | other | W | tonnes of local wheat to be bought | spring 2036 | plan | pledged
@fact wl0 = 3500000 | other | W | tonnes of local wheat bought | spring 2035 | cumulative
@fact wa = 2700 | price | W | pounds paid for an ardeb of local wheat | spring 2036 | constant
@fact wa0 = 2350 | price | W | pounds paid for an ardeb of local wheat | spring 2035 | constant
@fact wag = 14.9 | rate | W | rise of the price paid for local wheat | spring 2036 | snapshot
@fact wt = 268 | price | W | dollars for a tonne of wheat at the last tender | 26 February 2036 | snapshot
@fact wq = 360000 | other | W | tonnes of wheat bought at the last tender | 26 February 2036 | snapshot
@fact wv = 96480000 | spending | W | dollars spent at the last tender | 26 February 2036 | snapshot
@fact wr = 4.6 | duration | W | months that the wheat reserve lasts | March 2036 | snapshot
@fact inf = 13.9 | rate | C | annual urban inflation | February 2036 | snapshot
@fact inf0 = 12.8 | rate | C | annual urban inflation | January 2036 | snapshot
@fact infd = 1.1 | margin | C | points by which inflation rose | February 2036 | snapshot
@fact inff = 17.2 | rate | C | annual food inflation | February 2036 | snapshot
@fact im = 0.4 | rate | C | points that the loaf adds to inflation | March 2036 | plan | projected
@fact po = 33.5 | rate | C | share of people in poverty | 2034 survey | snapshot
@fact fx = 61.3 | price | - | pounds to the dollar | 10 March 2036 | snapshot
@fact bn = 31000 | other | B | bakeries that make subsidised bread | 2036 | snapshot
@fact bf = 42 | price | B | piastres paid to the baker per loaf | 2036 | constant
@fact bd = 55 | price | B | piastres per loaf demanded by bakers | March 2036 | plan | hypothetical
@fact bo = 1400 | other | B | bakeries fined for short weight | 2035 | cumulative
@fact ml = 11000 | other | M | loaves baked a day | March 2036 | snapshot
@fact mj = 9 | jobs | M | people employed | March 2036 | snapshot
@fact mw = 14 | other | M | sacks of flour used a day | March 2036 | snapshot
@fact mq = 35 | duration | M | minutes of queue at seven in the morning | 11 March 2036 | snapshot
@fact ln = 3.5 | budget | I | billions of dollars of the loan programme | 2035-2038 | constant
@fact lt = 0.82 | budget | I | billions of dollars of the next tranche | April 2036 | plan | hypothetical
@fact tp = 240000 | other | T | signatures collected | 14 March 2036 | cumulative
@fact ar = 23 | arrests | T | people arrested | 13 March 2036 | cumulative
@fact ar2 = 9 | arrests | T | people still held | 17 March 2036 | snapshot
@fact mi = 9000 | price | F | pounds of minimum wage a month | 2036 | constant
@trap p1 p0 :: new and old price
@trap p1 pc :: price and cost of a loaf
@trap pc pm :: cost and price of an unsubsidised loaf
@trap sb sbn :: this budget and next
@trap wi wg :: all wheat and the state's
@trap wl wl0 :: plan and last spring
@trap inf inff :: all prices and food
@trap ln lt :: whole loan and a tranche
@trap ar ar2 :: arrested and still held
@trap bf bd :: fee paid and demanded
@rel change pg = p0 -> p1
@rel share ps = p1 / pc
@rel diff nbd = nb - nb2
@rel diff sv = sb - sbn
@rel change sg = sb0 -> sb
@rel sum wi = wg + wp
@rel change wag = wa0 -> wa
@rel product wv = wt * wq
@rel diff infd = inf - inf0

@doc a-wire | wire agency | 2036-03-03
Egypt to raise price of subsidised bread by half

CAIRO, March 3 (Delta Press) - Egypt will raise the price of its subsidised loaf to {30 piastres|p1|v=30|t=on March 10} on March 10 from {20|p0} ({$1 = 61.3 pounds|-}), the supply minister said on Monday, only the second increase in half a century.

The state spends {215 piastres|pc|v=215|by=Hisham Wahdan} on each flat loaf, Hisham Wahdan told reporters. Some {68 million|~nb} people are entitled to {five|ld} a day.

The finance ministry had set aside {182 billion pounds|sb|v=182|t=this fiscal year} for bread this fiscal year, {11%|sg} more than it spent in the last. The rise should save {9.3 billion|sv|v=9.3|t=in the next} in the next.

A mission from Egypt's lender is due in Cairo this month for talks on a tranche of {$820 million|lt|v=0.82} out of a loan of {$3.5 billion|ln|v=3.5}.

"This isn't about any mission," Wahdan said. "It's about a loaf that is fed to ducks."

The state hopes to buy {4 million|wl|t=this spring} tonnes of local wheat this spring, after {3.5 million|wl0|t=last year} last year.

Annual urban inflation was {12.8%|inf0|t=in January} in January.

@doc b-feature | English-language weekly | 2036-03-13
Seven in the morning, Imbaba

Ten piastres isn't anything. You can't find the coin. That's what Abu Samra, whose bakery on Teraat al-Sawahel has fed the same alleys since 1988, told the queue on Tuesday, and the queue told him about his mother.

{Thirty-five|mq} minutes it takes at that hour. He bakes {11,000|ml} loaves a day with {nine|mj} people, from {14|mw} sacks. For every loaf the state gives him {42|bf} piastres; his chamber wants {55|bd}. He also has a tray for those without a card: {two and a half pounds|pm|v=250} each. Next to nobody buys from it.

The loaf is supposed to weigh {90|lw} grams. "Supposed," says Umm Karim, who has brought her own scale. Last year {1,400|bo|t=Last year} bakeries were fined for short weight, of some {31,000|~bn}.

She has four children and a card for five. By the new price she'll pay {7.50|-} pounds a day. Her husband drives a toktok. The minimum wage, which he doesn't get, is {9,000|mi}.

"My father shouted in 1977," she says. "I have the scale."

See also: Nile Hilton auction; Ahly win 4-1; Ramadan timetable p19

@doc c-market | grain newsletter | 2036-03-11
MED WHEAT MEMO, 11 March

Bread went up in Egypt yesterday; wheat didn't. At its last tender on 26 February the GPA booked {360,000|wq} tonnes at {$268|wt} c&f, so call it {$96 million|wv|round}. Stocks cover {4.6|wr|t=now} months now.

What matters to the trade is the home crop. The authority promises to buy {4 million|wl|t=this spring} tonnes from farmers this spring ({3.7 million|!wl0|t=last} last), and pays {2,700|wa} pounds an ardeb for it, against {2,350|wa0|t=in 2035} in 2035: {14.9%|wag} better, though in dollars it's hardly {4|-}.

Imports in calendar 2035 came to {12.4 million|wi|t=in calendar 2035}, of which private mills {6.8 million|wp}. The state's {5.6|wg|x=1000000} is the smallest in twenty years. If {six million|nbd} people lose their cards by December, as the ministry intends, it'll be smaller still.

FX {61.3|fx|t=yesterday}, unchanged yesterday. Demurrage at Dekheila: three vessels, one of them ours, thank you.

@doc d-opinion | columnist | 2036-03-16
On a quarter of a loaf

By Mervat El-Sissi-Lavoisier

A reader asks me to explain, without adjectives, why a loaf went up.

The loaf costs {2.15 pounds|pc|v=215|t=now} to make now. You used to pay {20|p0|t=used to} piastres and you now pay {30|p1|t=now}. You pay {14%|ps}. The treasury pays the other {86|-}. Multiply that by {93 billion|nl|t=last year} loaves, which is how many were baked last year, and you've a hole that grew from {164 billion|sb0|v=164|t=in the fiscal year before} in the fiscal year before to {182|sb|v=182|t=in this one} in this one.

Next year, with the new price, it's to be {168 billion|!sbn|v=168|t=Next year}. You'll notice that this is still a great deal of bread.

Will it push up prices? CAPMAS announced on Tuesday that inflation had reached {13.9%|inf|t=in February} in February, {1.1|infd} points more than the month before, and {17.2%|inff|t=in February} for food. Bankers think the loaf will add {0.4|im|t=in March|by=Bankers} of a point in March.

And the poor? {A third|po|v=33.5|by=by the survey of 2034} of us, by the survey of 2034. For {74 million|!nb} card holders the difference comes to {15|-} pounds a month. There: no adjectives. I have some left over if you need them.

@doc e-rights | rights group bulletin | 2036-03-17
RIGHT TO BREAD – Update no. 4

• Our petition against the price rise and against the striking-off of {6 million|nbd} people had {240,000|tp|t=by Friday} signatures by Friday.

• {23|ar|t=Thursday|by=lawyers} people were arrested up to Thursday, in Imbaba, Mahalla and Suez, lawyers say. {Nine|ar2|t=this morning} were still held this morning. One is 16.

• The ministry says that a loaf costs {215|pc|by=The ministry} piastres. We asked for the calculation. In it flour is valued at the import price and labour at {forty|-} piastres, or what the bakers get. The electricity of the ministry building is in it as well.

• The rise is of {100|!pg} percent, not of ten piastres. That's how it reads on a plate.

• Mr Wahdan has promised that {62 million|nb2|t=at the end of the year} Egyptians will keep their cards at the end of the year. We'll count.

• The lender says that it "did not ask for this measure". It did ask for {9.3 billion|sv|v=9.3}.

Legal hotline (24h): 0100 555 0144
