@story u4-us-payrolls
@topic US jobs report for May 2033: payrolls, unemployment, revisions, the Fed
@subject A = United States | US | employers | the economy | nonfarm payrolls | payrolls
@subject H = Health care | hospitals and clinics | health
@subject M = Manufacturing | factories | manufacturers
@subject G = Government | federal, state and local government
@subject L = Leisure and hospitality | restaurants, hotels and parks | restaurants and hotels
@subject K = Black workers | Black Americans
@subject W = Wages | average hourly earnings | pay
@subject F = Federal Reserve | the Fed | the central bank
@subject E = Economists | forecasters | Wall Street
@subject T = Traders | futures | the market
@subject D = Dow Jones Industrial Average | the Dow
@fact may = 87000 | jobs | A | jobs added in a month | May 2033, first estimate | snapshot
@fact apr = 161000 | jobs | A | jobs added in a month | April 2033, revised | snapshot
@fact apr0 = 182000 | jobs | A | jobs added in a month | April 2033, first estimate | snapshot
@fact mar = 143000 | jobs | A | jobs added in a month | March 2033, final | snapshot
@fact mar0 = 151000 | jobs | A | jobs added in a month | March 2033, second estimate | snapshot
@fact ra = 21000 | jobs | A | jobs taken off the April figure | 2033-06-03 | constant
@fact rm = 8000 | jobs | A | jobs taken off the March figure | 2033-06-03 | constant
@fact rev = 29000 | jobs | A | jobs taken off two months | 2033-06-03 | constant
@fact exp = 135000 | jobs | E | jobs added in a month as expected | May 2033 | plan | projected
@fact un = 4.5 | rate | A | unemployment rate | May 2033 | snapshot
@fact un0 = 4.3 | rate | A | unemployment rate | April 2033 | snapshot
@fact ku = 7.2 | rate | K | unemployment rate | May 2033 | snapshot
@fact unn = 7700000 | other | A | people out of work | May 2033 | snapshot
@fact hc = 46000 | jobs | H | jobs added in a month | May 2033, first estimate | snapshot
@fact lh = 22000 | jobs | L | jobs added in a month | May 2033, first estimate | snapshot
@fact mf = 14000 | jobs | M | jobs lost in a month | May 2033, first estimate | snapshot
@fact gv = 9000 | jobs | G | jobs lost in a month | May 2033, first estimate | snapshot
@fact st = 18000 | jobs | A | workers off payrolls because of a strike | May 2033 | snapshot
@fact w = 38.92 | price | W | average pay an hour in dollars | May 2033 | snapshot
@fact wm = 0.3 | rate | W | rise on the month | May 2033 | snapshot
@fact wy = 3.9 | rate | W | rise on the year | May 2033 | snapshot
@fact lo = 3.25 | rate | F | policy rate, lower end | June 2033 | snapshot
@fact hi = 3.5 | rate | F | policy rate, upper end | June 2033 | snapshot
@fact odds = 62 | rate | T | chance of a rate cut in June | after the report | snapshot | projected
@fact odds0 = 31 | rate | T | chance of a rate cut in June | before the report | snapshot | projected
@fact dow = 1.1 | rate | D | fall in a day | 2033-06-03 | snapshot
@fact part = 62.4 | rate | A | share of adults in the labor force | May 2033 | snapshot
@rel diff ra = apr0 - apr
@rel diff rm = mar0 - mar
@rel sum rev = ra + rm
@trap may apr :: two months
@trap apr apr0 :: first and revised figure of April
@trap un un0 :: May and April
@trap un ku :: all workers and Black workers
@trap may exp :: result and expectation
@trap wm wy :: on the month and on the year
@trap odds odds0 :: before and after the report
@trap mf gv :: two sectors that lost jobs

@doc a-wire | wire agency | 2033-06-03
US employers add just {87,000|may} jobs as unemployment ticks up to {4.5%|un}

WASHINGTON — Hiring slowed sharply in May, with employers adding {87,000|may|t=in May|by=the Labor Department} jobs, the Labor Department said Friday, far fewer than the {135,000|exp} that economists had penciled in.

The unemployment rate rose to {4.5%|un|t=in May} from {4.3%|un0|t=in April} in April. Some {7.7 million|~unn} people were out of work.

And spring was weaker than it looked: April's gain was cut to {161,000|apr} from {182,000|apr0} and March's to {143,000|mar} from {151,000|mar0}, or {29,000|rev} jobs fewer in all.

Health care carried the month, adding {46,000|hc}. Factories shed {14,000|mf} and government {9,000|gv}. A strike of dockworkers kept {18,000|st} people off payrolls.

Average hourly earnings rose {0.3%|wm|t=from April} from April and {3.9%|wy|t=from a year earlier} from a year earlier, to {$38.92|w}.

The Federal Reserve meets June 14-15. Its rate is in a range of {3.25%|lo} to {3.50%|hi}.

@doc b-cable-biz | cable news site | 2033-06-03
Jobs shocker: Payrolls rise {78,000|!may}, well below estimates

PUBLISHED FRI, JUN 3 2033 8:34 AM EDT | UPDATED 41 MIN AGO

KEY POINTS
• Employers created the fewest jobs in 14 months.
• The jobless rate climbed to {4.5%|un}; forecasters expected no change from {4.3%|un0|t=no change}.
• Futures now price in a {62%|odds|t=now} likelihood of a June cut, up from {31%|odds0|t=an hour before} an hour before.

The labor market, so long the last adult in the room, stumbled last month. Restaurants, hotels and parks took on {22,000|lh} people and hospitals and clinics {46,000|hc}, but take those away and there's almost nothing left.

Wall Street was looking for {135,000|exp}.

Downward revisions stung, too. Together, March and April lost {19,000|!rev} positions: {21,000|ra} in April and {8,000|rm} in March.

Pay gains held at {3.9%|wy|t=year over year} year over year.

Stock futures pointed down; the Dow ended {1.1%|dow|t=Friday} lower Friday.

WATCH NOW 03:12 — Why this strategist is buying small caps. RELATED: 4 stocks under $20

@doc c-city-paper | newspaper | 2033-06-04
In Toledo, the help-wanted sign comes down

TOLEDO, Ohio — For six years the banner on the chain-link fence at Maumee Castings said NOW HIRING ALL SHIFTS. On Thursday somebody from maintenance rolled it up. On Friday the government explained why.

Manufacturers dropped {14,000|mf|t=last month} workers last month, the fourth loss in a row. Overall, the country gained {87,000|may|^} jobs, about {half|-} of April's {161,000|apr|t=April's}.

"We're not laying off. We're just not replacing," said Darnell Okonkwo-Ruiz, the plant manager. His people make more than the national {$38.92|w} an hour.

Unemployment, {4.5 percent|un} nationwide, bites unevenly: for Black workers it was {7.2 percent|ku}. Not counted are those who quit looking. The share of adults working or seeking work was {62.4 percent|part}.

Governments, the steadiest of employers, let {9,000|gv} go.

Economists at Great Lakes Trust caution that a port strike hid {18,000|st} paychecks, which will return in June's tally. "Add them back and you're over {100,000|-}. Not great. Not a crash," said chief economist Ingeborg Fashola.

Reach the reporter: 419-555-0173

@doc d-radio | radio script | 2033-06-03
HOST: It's the economy minute. The May jobs report is out, and Lena Hartzell has read it so you don't have to. Lena, give me one number.

HARTZELL: {Eighty-seven thousand|may}. That's how many jobs got added. A month earlier, we thought it was {a hundred and eighty-two|apr0|v=182000} thousand, and now they tell us it was {a hundred sixty-one|apr|v=161000}.

HOST: So they were wrong.

HARTZELL: They were early. The unemployment rate is {4.3 percent|!un|t=now} now, highest since the fall.

HOST: Where were the jobs?

HARTZELL: Taking your blood pressure. {Forty-six|hc|v=46000} thousand in health. And {twenty-two|lh|v=22000} thousand pouring your coffee.

HOST: And the Fed?

HARTZELL: Rate's between {three and a quarter|lo|v=3.25} and {three and a half|hi|v=3.5}. Traders say {58 percent|!odds|by=Traders} odds it comes down this month.

HOST: Thanks, Lena. Gas is $3.41.

@doc e-newsletter | newsletter | 2033-06-04
Payroll Friday, in pictures and numbers

Good Saturday. A soft one. Here's what I underlined.

{+87k|may|v=87000}. Street: {135k|exp|v=135000}. The miss isn't the story; the revisions are. {182k|apr0|v=182000} has become {161k|apr|v=161000}.

{4.5|un}. Two-tenths in one month. Before you say Sahm, note that participation is at {62.4|part}, so people came in as well as out.

{7.2|ku}. The figure that the White House won't tweet.

{3.9|wy}. Wage growth over {12|-} months. A Fed that wants a reason to wait has it. A Fed that wants a reason to go has {0.3|wm|t=in May}, the increase in May.

{62|odds}. Percent chance of a cut, say futures, {double|-} Thursday's {31|odds0|t=Thursday's}.

Elsewhere: eggs $4.10, Knicks 98-91, mortgage rates 6.02.
