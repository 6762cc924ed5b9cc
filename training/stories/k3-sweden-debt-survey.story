@story swedish-debt-report
@topic Report on household debt and mortgages, Sweden, 2014
@subject F = Financial Stability Board of Sweden | the Stability Board | the board | the authority
@subject H = Swedish households | households | Swedes | borrowers
@subject N = new borrowers | new mortgage holders
@subject S = Stockholm | the capital
@subject M = Malmö
@subject B = Bankers' Association | the banks | the Association
@subject I = Inger Lindeskog-Bruhn | Lindeskog-Bruhn | the director general
@fact dti = 173 | rate | H | percent of disposable income that debts are | end of 2013 | snapshot
@fact dti12 = 170 | rate | H | percent of disposable income that debts are | end of 2012 | snapshot
@fact dtin = 366 | rate | N | percent of disposable income that debts are | autumn 2013 | snapshot
@fact dtis = 432 | rate | S | percent of new borrowers' disposable income that debts are | autumn 2013 | snapshot
@fact dtim = 341 | rate | M | percent of new borrowers' disposable income that debts are | autumn 2013 | snapshot
@fact ltv = 70 | rate | N | percent of the home's value that is borrowed | autumn 2013 | snapshot
@fact ltv12 = 69 | rate | N | percent of the home's value that is borrowed | autumn 2012 | snapshot
@fact cap = 85 | rate | F | percent of the home's value that may be borrowed | - | constant | threshold
@fact over = 11 | other | N | percent of borrowers above the ceiling | autumn 2013 | snapshot
@fact am = 62 | other | N | percent of borrowers who repay capital | autumn 2013 | snapshot
@fact am12 = 56 | other | N | percent of borrowers who repay capital | autumn 2012 | snapshot
@fact yrs = 99 | duration | H | years that it takes to repay at today's pace | 2013 | snapshot
@fact loans = 25400 | sample_size | F | mortgages examined | autumn 2013 | constant
@fact bk = 8 | other | F | banks that took part | autumn 2013 | constant
@fact def = 2.3 | other | N | percent of borrowers in deficit if rates rise five points | 2014 | snapshot | hypothetical
@fact left = 14900 | other | N | kronor a month left after costs | autumn 2013 | snapshot
@fact tot = 2920000000000 | other | H | kronor of debt in all | January 2014 | snapshot
@fact gr = 4.9 | rate | H | percent growth of debt in a year | January 2014 | snapshot
@fact rate = 2.56 | rate | B | percent interest on a variable mortgage | February 2014 | snapshot
@fact w15 = 15 | rate | F | percent risk weight for mortgages | 2013 | constant
@fact w25 = 25 | rate | F | percent risk weight for mortgages | autumn 2014 | plan
@fact price = 9 | rate | S | percent rise of flat prices | 2013 | snapshot
@trap dti dtin :: all households and new borrowers
@trap dti dti12 :: two years
@trap dtis dtim :: two cities
@trap ltv cap :: average and ceiling
@trap am am12 :: two years
@trap w15 w25 :: now and planned
@trap gr price :: debt and prices
@trap dtin ltv :: measured on income and on value

@doc a-wire | financial wire | 2014-03-06
Swedish home buyers borrow more, repay a little faster

STOCKHOLM, March 6 - New mortgage holders in Sweden owe {366 percent|dtin|t=last autumn} of their disposable income on average and have borrowed {70 percent|ltv} of the value of the home, against {69|ltv12|t=a year earlier} a year earlier, a survey by the Financial Stability Board of Sweden showed on Thursday.

The regulator looked at {25,400|loans|t=last autumn} loans granted by {eight|bk} banks last autumn. Of the borrowers {62 percent|am} pay off capital, against {56 percent|am12|t=in 2012} in 2012, while {11 percent|over} go beyond the {85 percent|cap} ceiling with an unsecured loan on top.

Debt across all households was {173 percent|dti|t=at year-end} of income at year-end, up from {170|dti12}.

Director General Inger Lindeskog-Bruhn said the risk weight for mortgages, raised to {15 percent|w15|t=last year} last year, would go to {25 percent|w25|t=this autumn|by=Director General Inger Lindeskog-Bruhn} this autumn.

@doc b-daily | Stockholm daily | 2014-03-07
Four years' pay for two rooms

Ebba Stjernkvist

SÖDERMALM. They met the bank manager on a Tuesday and had the keys by Friday. Amir and Lovisa Qadri-Holm owe {4.1 million|-}, earn {51,000|-} a month after tax between them, and pay down {1,500|-}. "Everybody we know has the same," says Lovisa.

She is nearly right. In the capital, those who bought last autumn have debts of {432 per cent|dtis|t=last autumn} of what they take home in a year. In Malmö it's {341|dtim}. The whole country: {366|dtin}.

Those are newcomers. Take all Swedes, with their summer houses long paid for, and you end up at {173|dti}.

The authority has also worked out how long we need. At the pace at which households now repay, a loan lives for {99|yrs} years.

What if money were dear again? On average {14,900|left} kronor remain in the purse each month. Should interest jump by {five|-} points, one household in fifty or so, {2.3 per cent|def}, would be short. Today's variable rate is {2.56|rate|t=Today's}.

Flats in Stockholm cost {9 per cent|price|t=in the course of 2013} more in the course of 2013.

@doc c-banks | statement of an industry body | 2014-03-06
Bankers' Association on the mortgage survey

The survey confirms that Swedish lending is prudent. Three figures deserve attention:

- Only {11 per cent|over} of new borrowers exceed the {85 per cent|cap} limit. The mean is {70 per cent|ltv}.
- {62 per cent|am} now amortise. Since our recommendation of {December|-}, those above {75 per cent|-} of value must.
- {97.7 per cent|-} would cope with a rise of five percentage points, i.e. {2.3|def} would not.

A further increase in the risk weight from {15|w15} to {25 per cent|w25} is therefore unnecessary. It would cost a family with a loan of {two million|-} some {120|-} kronor a month.

Press: Mattias Ekelöf-Rask, 08-555 010 34

@doc d-letter | economist's newsletter | 2014-03-10
Chart of the week: the 99-year mortgage

Total household borrowing stood at SEK {2.92 trillion|tot|t=in January} in January and was growing {4.9 percent|gr|t=in January} a year, faster than wages and slower than flats (Stockholm: {9|price}).

Does a ratio of {173 percent|dti} matter? It was {170|dti12|t=the previous year} the previous year and {100|-} in the mid-nineties. Denmark's is nearly twice ours. What the board has found, in its {25,400|loans} files, is that the average misleads. Marginal debt is piled on young urban couples: {366 percent|dtin}, and {432|dtis} in the capital.

Good news: repayment is spreading, {62|am} percent of new loans against {56|am12}.

Bad news: if you repay by {99|yrs} years' plan, you don't repay.

I expect a legal requirement before the election of 2018. Lindeskog-Bruhn, asked on Thursday, denied that one "is on my desk".
