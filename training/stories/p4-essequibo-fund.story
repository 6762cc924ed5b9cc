@story p4-essequibo-fund
@topic Guyana's oil output, its Natural Resource Fund and the 2034 budget
@subject G = Government of Guyana | the government | Guyana | Georgetown | the state | the Treasury
@subject F = Natural Resource Fund | the Fund | NRF | the oil fund
@subject O = Operator Halcyon Deepwater | Halcyon | the operator | the company
@subject Y = Yarikusi field | Yarikusi | the fourth ship | the new vessel
@subject S = Senior finance minister Deonarine Baichan | Baichan | the finance minister | the minister
@subject L = Opposition leader Keisha Fordyce-Alleyne | Fordyce-Alleyne | the opposition leader | the opposition
@subject H = Linden highway | the highway | the Linden road
@fact b0 = 3260000000 | other | F | balance in US dollars | end of 2032 | snapshot
@fact b1 = 3910000000 | other | F | balance in US dollars | end of 2033 | snapshot
@fact dp = 3040000000 | revenue | F | money received in the year in US dollars | 2033 | cumulative
@fact dpp = 2570000000 | revenue | F | money received in the year in US dollars | 2032 | cumulative
@fact pf = 2630000000 | revenue | F | profit oil received in the year in US dollars | 2033 | cumulative
@fact ry = 410000000 | revenue | F | royalties received in the year in US dollars | 2033 | cumulative
@fact wd = 2530000000 | spending | F | money withdrawn in the year in US dollars | 2033 | cumulative
@fact wdc = 2600000000 | budget | F | money that may be withdrawn in the year in US dollars | 2033 | plan | threshold
@fact wd34 = 2950000000 | budget | F | money to be withdrawn in the year in US dollars | budget for 2034 | plan | projected
@fact ii = 140000000 | revenue | F | interest of the year in US dollars | 2033 | cumulative
@fact bu = 1480000000000 | budget | G | yearly budget in Guyana dollars | 2034 | plan
@fact bup = 1310000000000 | budget | G | yearly budget in Guyana dollars | 2033 | plan
@fact bg = 13.0 | rate | G | increase of the yearly budget | 2034 | plan
@fact ou = 861000 | other | G | barrels of oil a day | average of 2033 | snapshot
@fact oq = 912000 | other | G | barrels of oil a day | fourth quarter 2033 | snapshot
@fact o34 = 990000 | other | G | barrels of oil a day | forecast for 2034 | plan | projected
@fact yc = 250000 | other | Y | barrels of oil a day | design | plan
@fact yd = 2034-09-15 | date | Y | day of first oil | plan of January 2034 | plan
@fact yd0 = 2034-03-31 | date | Y | day of first oil | plan of 2030 | plan
@fact px = 67.4 | price | O | price of a barrel in US dollars | 2033 | snapshot
@fact pb = 64 | price | S | price of a barrel in US dollars | assumption for 2034 | plan | projected
@fact gn = 10.4 | rate | G | growth of the economy | 2033 | snapshot
@fact gno = 3.9 | rate | G | growth of the economy without oil | 2033 | snapshot
@fact hc = 190000000 | budget | H | cost in US dollars | contract of 2031 | plan
@fact hc2 = 246000000 | budget | H | cost in US dollars | January 2034 | plan | projected
@fact hk = 58 | distance | H | kilometres finished | January 2034 | cumulative
@fact hl = 107 | distance | H | length in kilometres | - | constant
@fact cg = 150000 | price | G | cash grant for each adult in Guyana dollars | budget for 2034 | plan | pledged
@fact cg0 = 100000 | price | G | cash grant for each adult in Guyana dollars | 2032 | constant
@fact pn = 52000 | price | G | monthly old-age pension in Guyana dollars | from January 2034 | plan | pledged
@fact pn0 = 46000 | price | G | monthly old-age pension in Guyana dollars | 2033 | constant
@fact grow = 650000000 | margin | F | growth of the balance over the year in US dollars | end of 2033 | constant
@fact age = 61 | age | S | age | 2034 | constant
@rel diff grow = b1 - b0
@rel sum dp = pf + ry
@rel change bg = bup -> bu
@trap b0 b1 :: balances of two years
@trap dp pf :: all receipts and profit oil
@trap wd wd34 :: withdrawn last year and to be withdrawn
@trap ou oq :: the year's average and the last quarter's
@trap gn gno :: with and without oil
@trap bu wd34 :: the budget and its oil part, in two currencies

@doc a-daily | Georgetown daily | 2034-01-17
Baichan unveils {$1.48 trillion|bu} budget; cash grant raised to {$150,000|cg}

Senior finance minister Deonarine Baichan yesterday presented a {$1.48 trillion|bu} budget for 2034, {13%|bg} bigger than last year's {$1.31 trillion|bup|t=last year's}, with a cash grant of {$150,000|cg} for every adult. The last one, in 2032, was {$100,000|cg0|t=in 2032}.

Old-age pensioners will draw {$52,000|pn} a month. They have been getting {$46,000|pn0|t=have been getting}.

About two-fifths of the money is to come from oil. The government plans to take {US$2.95 billion|wd34|t=this year} out of the Natural Resource Fund this year; it took {US$2.53 billion|wd|t=in 2033} in 2033, which was within the limit of {US$2.6 billion|<wdc}.

The Fund closed the year with {US$3.91 billion|b1|t=closed the year}, having received {US$3.04 billion|dp}: {US$2.63 billion|pf} in profit oil and {US$410 million|ry} in royalties.

The economy expanded by {10.4%|gn} and, with petroleum left out, {3.9%|gno}.

"Mr Speaker, we are spending for the many," Baichan, {61|age}, said in a speech of {four hours|-} and a jug of coconut water.

@doc b-intl | international energy wire | 2034-01-18
Guyana sees oil output averaging {990,000|o34} bpd in 2034

GEORGETOWN, Jan 18 - Guyana expects to pump an average of {990,000|o34|t=this year} barrels per day this year, up from {861,000|ou|t=in 2033} in 2033, budget documents showed.

Output reached {912,000|oq|t=in the fourth quarter} bpd in the fourth quarter after operator Halcyon Deepwater debottlenecked two ships. A further {250,000|yc} bpd of capacity is to come with the Yarikusi field, whose start-up was moved to {Sept. 15|yd} from {March 31|yd0}.

Cargoes were sold at {$67.40|px|t=last year} on average last year. For this one the finance ministry assumes {$64|pb|by=the finance ministry}.

The oil fund earned {$140 million|ii} in interest and held {$3.91 billion|b1|t=on Dec. 31} on Dec. 31. Deposits amounted to {$2.84 billion|!dp|t=over the twelve months} over the twelve months, and withdrawals to {$2.53 billion|wd|^}.

Halcyon, which is privately held, declined to comment.

@doc c-opposition | opposition party statement | 2034-01-18
A BUDGET FOR THE RALLY, NOT THE RIVER

The Leader of the Opposition, Hon. Keisha Fordyce-Alleyne, has examined the estimates.

* A year ago the oil fund held {US$3.26 billion|b0|t=A year ago}. It has grown by {US$650 million|grow}. In the same year {US$2.53 billion|wd|t=In the same year} was taken out. We are eating four of every five dollars.

* Growth of {10.4 per cent|gn} sounds grand. The part that people live on grew by {2.7 per cent|!gno}.

* The grant of {$150,000|cg}, after inflation, is worth what {$100,000|cg0|t=in 2032} was in 2032.

* The Linden road. Contracted at {US$190 million|hc|t=Contracted}. Now {US$246 million|hc2|t=Now}. Of {107|hl} kilometres, {58|hk} are paved, two and a half years in.

* The minister assumes oil at {$64|pb|by=The minister}. It fetched {$67.40|px|t=last year} last year. If it is {$55|-}, who tells the pensioners with their {$52,000|pn}?

Authorised by the Office of the Leader of the Opposition, 304 Church Street.

@doc d-column | diaspora magazine | 2034-02
Letter from the seawall

You ask, cousin, whether we are rich. I'll send you the numbers and you tell me.

Every day of last year {861,000|ou|t=last year} barrels went over the horizon. In the fund which is to outlive us there was {3.91 billion|b1|t=at Old Year's Night} American at Old Year's Night, a fortune for {780,000|-} people. Three billion and a bit came in, mostly what they call profit oil; the royalties were {520 million|!ry}, which the contract (2 percent, God forgive whoever signed it) explains.

On TV Baichan said {1.48 trillion|bu}. Ours, not American. My mother heard only that her pension goes from {46|pn0|x=1000} to {52 thousand|pn}.

I drove to Linden. The highway is finished up to Kuru Kururu and a little beyond: {58|hk} kilometres of it, smooth like a promise. The full thing is {107|hl}. They said {190 million|hc|by=They|t=when they cut the ribbon} US when they cut the ribbon on the first culvert. The sign at Soesdyke says {228|!hc2|x=1000000|t=now|by=The sign at Soesdyke} now.

In {September|-} a fourth ship comes, {250,000|yc} barrels more. So yes. Somebody is.
