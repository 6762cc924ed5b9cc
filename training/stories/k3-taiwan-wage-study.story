@story lanyang-wage-study
@topic Study of the minimum wage and jobs by Lanyang Institute, Taiwan, 2020
@subject L = Lanyang Institute | the institute | the researchers | the study | the authors
@subject M = Ministry of Labor | the ministry | Taipei
@subject F = Federation of Small Enterprises | the Federation | small employers | the employers
@subject T = Taiwan | the island | workers
@subject K = Formosa Labor Alliance | the Alliance | labor groups
@subject H = convenience stores | stores
@fact mw = 23800 | other | M | NT dollars of minimum pay a month | 2020 | constant
@fact mw21 = 24000 | other | M | NT dollars of minimum pay a month | 2021 | plan
@fact mw16 = 20008 | other | M | NT dollars of minimum pay a month | 2016 | constant
@fact up = 19 | rate | M | percent rise of minimum pay | 2016 to 2020 | snapshot
@fact hr = 158 | other | M | NT dollars of minimum pay an hour | 2020 | constant
@fact hr21 = 160 | other | M | NT dollars of minimum pay an hour | 2021 | plan
@fact ask = 26000 | other | K | NT dollars of minimum pay a month demanded | 2021 | plan | hypothetical
@fact firms = 8460 | sample_size | L | firms studied | 2015-2019 | constant
@fact wk = 312000 | sample_size | L | workers whose records were studied | 2015-2019 | constant
@fact eff = 0.4 | rate | L | percent fewer jobs for ten percent more minimum pay | 2015-2019 | snapshot
@fact lo = -1.1 | rate | L | lower end of the range of the effect in percent | 2015-2019 | snapshot
@fact hi = 0.3 | rate | L | upper end of the range of the effect in percent | 2015-2019 | snapshot
@fact hrs = 2.1 | rate | L | percent fewer hours worked by part-timers | 2015-2019 | snapshot
@fact pay = 6.8 | rate | L | percent more pay for the lowest tenth | 2015-2019 | snapshot
@fact cov = 1930000 | jobs | T | workers at the minimum wage | 2020 | snapshot
@fact part = 460000 | jobs | T | workers paid by the hour at the minimum | 2020 | snapshot
@fact yo = 8.8 | rate | T | percent of the young without work | June 2020 | snapshot
@fact un = 3.96 | rate | T | percent unemployed | June 2020 | snapshot
@fact fs = 27 | other | F | percent of members who say they will cut staff | July 2020 | snapshot
@fact fsn = 640 | sample_size | F | members who answered the survey | July 2020 | constant
@fact mag = 41 | other | H | percent of wages paid at the minimum | 2019 | snapshot
@fact prc = 1.3 | rate | H | percent rise of prices of ready meals | 2015-2019 | snapshot
@fact gr = 4200000 | budget | M | NT dollars of grant for the study | 2018 | constant
@rel change up = mw16 -> mw
@trap mw mw21 :: this and next year
@trap mw hr :: month and hour
@trap mw ask :: law and demand
@trap firms wk :: firms and workers
@trap eff hrs :: jobs and hours
@trap lo hi :: two ends of a range
@trap yo un :: the young and all
@trap cov part :: all and hourly workers

@doc a-daily | Taipei English daily | 2020-08-20
Minimum wage hikes cost few jobs, study says

By Hsu Chia-ling
Staff reporter

Raising the minimum wage by {10 percent|-} trims employment by {0.4 percent|eff}, "an effect that we cannot tell from zero," researchers at the Lanyang Institute said yesterday in Yilan.

The institute followed {312,000|wk|t=between 2015 and 2019} workers at {8,460|firms|t=between 2015 and 2019} firms between 2015 and 2019, years in which the monthly minimum climbed by close to a fifth. For people in the bottom tenth, earnings grew {6.8 percent|pay} more than they would have otherwise. Part-timers, however, worked {2.1 percent|hrs} fewer hours.

The statutory wage stands at NT${23,800|mw|t=this year} this year, up from NT${20,008|mw16|t=in 2016} in 2016. The Ministry of Labor's committee last week settled on NT${24,000|mw21|t=next year} for next year, and {160|hr21} an hour in place of {158|hr}. Labor groups had asked for NT${26,000|ask|by=Labor groups}.

About {1.93 million|~cov} people earn the minimum; {460,000|part} of them are hourly paid. Unemployment was {3.96 percent|un|t=in June} in June.

@doc b-release | university press office | 2020-08-19
LANYANG INSTITUTE: What happened when the floor rose?

Using insurance records linked to tax files, a team led by Dr. Chuang Po-han and Dr. Amihan Villaluz-Lee has measured what five successive increases in the minimum wage did.

Key results
* Employment: {-0.4|eff|v=0.4} percent per ten-percent rise (95 percent interval from {-1.1|lo|v=-1.1} to {+0.3|hi|v=0.3}).
* Hours of part-time staff: minus {2.1|hrs} percent.
* Income of the lowest decile: plus {6.8|pay} percent.
* Prices: ready meals at convenience stores became {1.3|prc} percent dearer.

In the stores, where {41|mag|t=in 2019} percent of wages were at the minimum in 2019, no change in the number of outlets was found.

Sample: {8,460|firms} establishments, {312,000|wk} individuals. Funding: Ministry of Labor, NT${4.2 million|gr|by=Ministry of Labor}. The ministry had no part in the analysis.

@doc c-column | newspaper column | 2020-08-24
Half a lunchbox

Next January a cashier on the minimum will have two hundred dollars a month more. That is what separates NT${24,000|mw21|t=Next January} from NT${23,800|mw}, after three months of committee, and it buys two lunchboxes and the egg from a third.

Small employers warned of ruin. {Twenty-seven percent|fs|by=Small employers} of them would let people go, they announced in July, on the strength of {640|fsn|t=in July} questionnaires. I do not doubt that {640|fsn} shopkeepers were cross. But now somebody has looked into the books of {thirteen|-} times as many, and found that for each thousand posts a {ten percent|-} increase removes {four|eff|v=0.4}, or perhaps none.

Where it did bite was the roster. Part-time hours shrank by {2.1|hrs|by=the authors} percent, the authors say. A student in Chiayi on {158|hr} an hour will tell you the same without a regression.

The number that nobody fought over is {8.8|yo}. It is the percentage of those under 25 who look for work and have none, twice the general {3.96|un}, and it has not budged in years.

@doc d-wire | wire agency | 2020-08-19
Taiwan study finds scant job losses from higher pay floor

TAIPEI, Aug 19 - A study of {8,460|firms} Taiwanese companies found little sign that a {19 percent|up} rise in the pay floor from 2016 to 2020 destroyed jobs.

Employment fell {0.4 percent|eff} for each {10 percent|-} increase, with a margin that ran from a loss of {1.1 percent|lo|v=-1.1} to a gain of {0.3 percent|hi}.

The Federation of Small Enterprises said the data ended before the pandemic. In its July poll {27 percent|fs|t=July|by=The Federation of Small Enterprises} of members planned to shed staff if the wage went up. The Formosa Labor Alliance renewed its call for T${26,000|ask|by=The Formosa Labor Alliance}. The Cabinet is expected to approve {24,000|mw21|t=from January} from January; the current sum is {23,800|mw|t=current}.
