@story u8-quillan-mill
@topic The woollen mill of a Maine town files for bankruptcy
@subject Q = Quillan Falls Woolen Company | Quillan Woolen | the mill | the company
@subject T = Quillan Falls | the town
@subject B = Penobscot Savings & Trust | Penobscot Savings | the bank
@subject L = Local 1184 | the union | textile workers' local
@subject O = Everett Thibodeau | Thibodeau | the owner
@subject G = Granville Hosiery | Granville | the buyer
@subject M = Lorraine Akande | Akande | the town manager
@fact w1 = 214 | jobs | Q | people on the payroll | 1998-03-12 | snapshot
@fact w0 = 620 | jobs | Q | people on the payroll | 1979 | snapshot
@fact lay = 176 | jobs | Q | workers sent home | 1998-03-12 | cumulative
@fact keep = 38 | jobs | Q | workers kept on to finish orders | 1998-03-12 | snapshot
@fact ass = 5300000 | other | Q | assets in dollars | 1998-03-12 | snapshot
@fact deb = 9100000 | other | Q | debts in dollars | 1998-03-12 | snapshot
@fact bk = 4800000 | other | B | dollars owed to it | 1998-03-12 | snapshot
@fact rev7 = 11200000 | revenue | Q | yearly sales in dollars | 1997 | cumulative
@fact rev5 = 19600000 | revenue | Q | yearly sales in dollars | 1995 | cumulative
@fact tax = 163000 | other | Q | back taxes owed to the town in dollars | 1998-03-12 | snapshot
@fact txs = 12 | rate | Q | share of the town's property tax | 1997 | snapshot
@fact pop = 4960 | other | T | inhabitants | 1998 | snapshot
@fact off = 2750000 | price | G | offer for the mill in dollars | 1998-04-20 | plan
@fact ofj = 90 | jobs | G | people it would employ | 1998-04-20 | plan | pledged
@fact wk = 2 | duration | Q | weeks of wages owed | 1998-03-12 | snapshot
@fact fund = 23400 | fundraising | L | dollars given to the relief fund | 1998-04-20 | cumulative
@fact yrs = 127 | age | Q | years since the mill was founded | 1998 | snapshot
@fact hr = 10.85 | price | Q | average hourly wage in dollars | 1998 | snapshot
@rel sum w1 = lay + keep
@fact shb = 52.75 | other | B | share of the mill's debts owed to the bank | 1998-03-12 | snapshot
@fact sho = 51.9 | other | G | offer as a share of the mill's assets | 1998-04-20 | snapshot
@rel share shb = bk / deb
@rel share sho = off / ass
@trap w1 w0 :: payroll now and at the peak
@trap ass off :: book value and offer
@trap deb bk :: all debts and those to the bank
@trap rev7 rev5 :: sales of two years
@trap keep ofj :: kept on and promised

@doc a-daily | regional daily | 1998-03-13
Quillan Woolen files Chapter 11, sends {176|lay} home

By DENISE OUELLETTE
Staff Writer

QUILLAN FALLS - The looms stopped at 3:30 Thursday afternoon, and {176|lay|t=Thursday afternoon} of the {214|w1} people who ran them were told not to come back.

Quillan Falls Woolen Company, which has made blankets on the west bank for {127|yrs} years, filed for protection from its creditors in U.S. Bankruptcy Court in Bangor. It listed assets of {$5.3 million|ass} and debts of {$9.1 million|deb}. More than {half|>shb} of that, {$4.8 million|bk}, is owed to Penobscot Savings & Trust.

Sales fell to {$11.2 million|rev7|t=last year|by=the filing} last year from {$19.6 million|rev5|t=in 1995|^} in 1995, the filing says.

A crew of {83|!keep} will stay to finish an order for the Park Service. Everett Thibodeau, whose grandfather bought the place in 1931, stood by the time clock and shook each hand. "They're owed {two|wk|by=Everett Thibodeau} weeks, and they will get it if I have to sell my house," he said.

Town Manager Lorraine Akande said the mill is {$163,000|tax|by=Town Manager Lorraine Akande} behind on its taxes. The average wage was {$10.85|hr} an hour.

@doc b-weekly | weekly, town paper | 1998-03-19
What the mill means: a town of {4,960|pop} does the sum

Let's begin with the tax roll. The mill paid {12 percent|txs|t=in 1997} of all property tax raised in Quillan Falls in 1997. That's the plow, or it's third grade.

It's no secret that there were {620|w0|t=in 1979} paychecks at the mill gate in 1979. By last week there were {214|w1|t=last week}. Now there are {38|keep|t=Now}.

At the Legion Hall on Sunday, Local 1184 opened a relief fund, and a coffee can went round. President Yolanda Pruitt told members each of the {171|!lay|by=President Yolanda Pruitt} laid-off is due {two|wk|^} weeks' back pay and has no idea if he'll see it, since the bank stands first in line with its {$4.8 million|bk}.

Mrs. Akande, for the town of {4,960|pop}, isn't last in line but near it: she is out {$163,000|tax}.

- Town meeting: Saturday, 9 a.m., school gym. 41 articles on the warrant
- Church supper, St. Anne's: beans, $5

@doc c-wire | state wire | 1998-04-21
Hosiery maker bids for bankrupt Maine mill

QUILLAN FALLS, Maine (NEW) _ A North Carolina sock maker has offered {$2.75 million|off|t=Monday} for a woolen mill that went bankrupt last month and says it would put {90|ofj|by=Granville Hosiery} people to work there by fall.

Granville Hosiery made the bid Monday. The price is about {half|~sho} the {$5.3 million|ass|s=Quillan Woolen} at which Quillan Woolen valued its own assets in March, and would not cover what's due to Penobscot Savings, {$4.8 million|bk}, let alone total debts of {$91 million|!deb}.

The {127|yrs}-year-old mill, where the payroll had come down to {214|w1|t=by the winter} by the winter, had lost most of its blanket business to imports. Its sales sank to {$11.2 million|rev7|t=in 1997} in 1997.

A judge will hear the offer May 6.

@doc d-tv | TV station script | 1998-04-21
(ANCHOR) Some hope tonight for the people of Quillan Falls. A Southern company wants to buy the bankrupt mill there, and it's talking about {90|ofj} jobs. Marcus Duquette is live.

(LIVE) Well, Shelly, {$2.75 million|off}, that's the number. For a mill that was making, or was selling I should say, {nineteen-point-six million|!rev7|t=last year|v=19600000} dollars' worth of wool last year. Not everyone's cheering.

(SOT: Pruitt) "We had {six hundred and twenty|w0|t=once} in here once. We had {two-fourteen|w1|v=214|t=in March} in March. So, {ninety|ofj}? At what pay? We were making {ten eighty-five|hr|v=10.85}."

(LIVE) The union's fund has now reached {$23,400|fund|t=now}. And as for those {two|wk} weeks of wages, well, nobody has been paid a dime. Back to you.
