@story u4-rba-cash
@topic Australia's central bank lifts the cash rate: board vote, forecasts, mortgages
@subject R = Reserve Bank of Australia | Reserve Bank | RBA | the board | the bank | Martin Place
@subject Q = Governor Thea Lindqvist-Moore | Lindqvist-Moore | the governor
@subject H = Borrowers | households | a typical borrower | a family
@subject B = Southern Cross Bank | Southern Cross
@subject M = Murrumbidgee Mutual | the Wagga lender | Murrumbidgee
@subject A = Australia | the country | the economy
@subject T = Treasury | the treasurer | Treasurer Owen Abdallah | Abdallah
@subject K = money market | markets | traders
@fact cr = 4.1 | rate | R | cash rate target | 2032-08-03 | snapshot
@fact cr0 = 3.85 | rate | R | cash rate target | 2032-06-15 | snapshot
@fact step = 0.25 | rate | R | points by which the cash rate was raised | 2032-08-03 | constant
@fact yes = 6 | votes_cast | R | board votes for a rise | 2032-08-03 | constant
@fact no = 3 | votes_cast | R | board votes for no change | 2032-08-03 | constant
@fact cpi = 3.6 | rate | A | yearly inflation | June quarter 2032 | snapshot
@fact trim = 3.3 | rate | A | yearly trimmed-mean inflation | June quarter 2032 | snapshot
@fact cpif = 2.9 | rate | R | yearly inflation | end of 2033 | plan | projected
@fact un = 4.4 | rate | A | unemployment rate | June 2032 | snapshot
@fact unf = 4.8 | rate | R | unemployment rate | end of 2033 | plan | projected
@fact gdp = 1.7 | rate | R | yearly growth of the economy | end of 2032 | plan | projected
@fact gdpt = 2.25 | rate | T | yearly growth of the economy | May 2032 budget | plan | projected
@fact loan = 650000 | price | H | size of a typical mortgage in dollars | - | constant
@fact rep = 104 | price | H | rise of monthly repayments on a typical mortgage in dollars | 2032-08-03 | plan | projected
@fact pay = 4012 | price | H | monthly repayment on a typical mortgage in dollars | after the rise | plan | projected
@fact bv = 6.64 | rate | B | variable mortgage rate for owner-occupiers | from 2032-08-13 | plan
@fact bv0 = 6.39 | rate | B | variable mortgage rate for owner-occupiers | before the rise | snapshot
@fact bs = 4.5 | rate | B | rate on a savings account | from 2032-08-13 | plan
@fact mv = 6.19 | rate | M | variable mortgage rate for owner-occupiers | 2032-08-03 | snapshot
@fact mp = 0.15 | rate | M | points of the rise passed on | 2032-08-03 | plan | pledged
@fact mk = 70 | rate | K | chance of a rise priced in | 2032-08-02 | snapshot | projected
@fact mk2 = 35 | rate | K | chance of another rise priced in | November 2032 | snapshot | projected
@fact peak = 4.35 | rate | R | cash rate target | November 2023 to early 2025 | constant
@fact lo = 2 | rate | R | lower end of the inflation target | - | constant | threshold
@fact hi = 3 | rate | R | upper end of the inflation target | - | constant | threshold
@fact aud = 66.8 | price | A | Australian dollar in US cents | 2032-08-03 | snapshot
@rel sum cr = cr0 + step
@rel sum bv = bv0 + step
@trap cr cr0 :: the rate before and after
@trap cpi trim :: headline and trimmed mean
@trap un unf :: unemployment now and as forecast
@trap gdp gdpt :: forecasts of two bodies
@trap bv mv :: mortgage rates of two lenders
@trap mk mk2 :: chances of this rise and of the next
@trap cr peak :: today's rate and the old peak
@trap rep pay :: the rise of a payment and the payment

@doc a-aap-wire | wire agency | 2032-08-03
RBA lifts cash rate to {4.1|cr} per cent in split decision

The Reserve Bank of Australia has raised interest rates for the first time in two years, lifting the cash rate by {25 basis points|step|t=on Tuesday} to {4.10 per cent|cr|^} on Tuesday.

The nine-member board was divided, with {six|yes} members voting for the move and {three|no} preferring to wait, Governor Thea Lindqvist-Moore told reporters in Sydney.

Headline inflation quickened to {3.6 per cent|cpi|t=in the June quarter} in the June quarter, and the trimmed mean, which strips out wild swings, to {3.3|trim|^}, above the bank's band of {two|lo} to {three|hi} per cent.

"We could not look through a fourth quarter of this," the governor said.

On the bank's new projections, inflation returns to {2.9 per cent|cpif|t=by the end of 2033|m=projected} by the end of 2033, while unemployment goes from {4.4|un|t=at present} per cent at present to {4.8|unf|t=by the end of 2033}.

Money markets had put the chance of a hike at {70 per cent|mk}. The Australian dollar firmed to {66.8|aud} US cents.

AAP

@doc b-money-site | personal finance site | 2032-08-04
How much more will your mortgage cost? Less than you fear, more than you'd like

By Priyanka Soh | Money reporter
4 August 2032, 6:02am | 5 min read

On a {$650,000|loan} loan with 25 years to run, the answer is {$104|rep} a month. That takes the repayment to {$4,012|pay}.

The Reserve Bank added {a quarter of a percentage point|step|t=yesterday|v=0.25} yesterday. Not every lender will do the same. Southern Cross was first out of the blocks, at 3.11pm, and hands on the lot: its standard variable goes from {6.39%|bv0} to {6.64%|bv|t=from Friday week} from Friday week. Savers with the same bank will get {4.5%|bs|^}, though only if they deposit {$500|-} a month and touch nothing.

Murrumbidgee Mutual, with {11|-} branches around Wagga, says it'll pass on just {0.15|mp} points. It charges {6.19%|mv|t=now} now. "Our members are farmers. They've had enough," chief executive Col Hathaway said.

Will there be another? Traders see about a {one-in-three|~mk2|v=33.3|by=Traders} chance by November. Cash is at {4.1%|cr}; the last peak, for those who have repressed it, was {4.35%|peak|t=the last peak}.

More from Money: 7 fees you can dodge | The 40-hour house | Term deposits from 4.9%

@doc c-broadsheet-analysis | broadsheet | 2032-08-04
Abdallah swallows a bitter number

CANBERRA — The treasurer said what treasurers say: that the Reserve Bank is independent and that families are doing it tough. Then he said something that they do not, which was that he "would have been with the {three|no}".

The {three|no} are the members who, on Tuesday, would have left the cash rate at {3.85 per cent|cr0}. They lost to {six|yes}. It's now {4.1|cr}.

Owen Abdallah has reason to mind. His May budget leans on growth of {2¼ per cent|gdpt|t=May budget} this year. The bank now thinks {1.7|gdp|by=The bank}. Every tenth of a point costs the Treasury about {$650 million|-} in revenue.

Nor do the numbers on jobs help. {4.4|un|t=in June} per cent of the workforce was looking in June. Martin Place has that at {4.8|unf|t=late next year} late next year, when, as it happens, there's an election.

The bank's defence is the trimmed mean. It's been above {three|>hi} per cent, the top of the range, for a year, and in the quarter to June stood at {3.3|trim|t=in the quarter to June}. To get the headline from {3.6|cpi} to {2.9|cpif|t=within eighteen months|m=projected} within eighteen months, something has to give.

Comments on this article close at 9pm. Letters of 200 words to the editor.

@doc d-tabloid-column | tabloid column | 2032-08-05
{Six|yes} people in a room took your holiday

By Bernie Vlahos

I've nothing against economists. My sister-in-law is one. But when {half a dozen|yes} of them vote to pinch {$104|rep} a month off a family in Penrith with a {$650,000|loan} mortgage, I want to know where they holiday.

Let me guess. Not Forster.

Governor Lindqvist-Moore says prices are up {3.6 per cent|cpi|by=Governor Lindqvist-Moore|t=in a year} in a year. Thanks, Governor, we'd noticed. Ask anyone who's bought a leg of lamb. But you don't bring down the price of lamb by making Southern Cross dearer at {6.64|bv|t=next week} per cent next week.

Hats off to the bush lender in Wagga that is charging {6.19|mv} and passing on just {15|mp|v=0.15} points of the {25|step|v=0.25}.

And remember when they told us {4.35|peak} was the top and we'd never see it again? It's {a quarter of a point|-} away.

Bernie's Tip: Race 6, No. 4, Dad's Cheque. Last week: 3rd.
