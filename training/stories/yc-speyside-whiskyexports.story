@story speyside-whiskyexports
@topic Scotch whisky exports fall for a half-year; a distiller mothballs stills and its bottlers ballot
@subject S = Scotch Distillers' Alliance | the Alliance | SDA | the trade body | the industry
@subject D = Glenarder Distillers | Glenarder | the company | the distiller | the group
@subject K = Knockandarg distillery | Knockandarg | the distillery
@subject B = Shieldhall Bond bottling hall | Shieldhall | the bottling hall | the bottling plant
@subject U = Unity Scotland | the union | Unity
@subject A = United States | America | US | Washington
@subject I = India | New Delhi
@subject F = Morayshire barley growers | barley growers | farmers | maltsters
@subject H = House of Commons trade committee | MPs | the Treasury | the Chancellor
@fact v1 = 2340000000 | revenue | S | pounds of whisky exports | January to June 2032 | cumulative
@fact v0 = 2600000000 | revenue | S | pounds of whisky exports | January to June 2031 | cumulative
@fact vg = 10 | rate | S | percent fall of the value of exports | January to June 2032 | snapshot
@fact vd = 260000000 | margin | S | pounds by which exports fell | January to June 2032 | snapshot
@fact n1 = 598000000 | other | S | bottles exported | January to June 2032 | cumulative
@fact n0 = 650000000 | other | S | bottles exported | January to June 2031 | cumulative
@fact ng = 8 | rate | S | percent fall of bottles exported | January to June 2032 | snapshot
@fact ns = 38 | other | S | bottles exported a second | January to June 2032 | snapshot
@fact bp = 3.91 | price | S | pounds of export value per bottle | January to June 2032 | snapshot
@fact us1 = 378000000 | revenue | A | pounds of whisky bought | January to June 2032 | cumulative
@fact us0 = 450000000 | revenue | A | pounds of whisky bought | January to June 2031 | cumulative
@fact usg = 16 | rate | A | percent fall of whisky bought | January to June 2032 | snapshot
@fact ut = 15 | rate | A | tariff on Scotch | since August 2031 | constant
@fact i1 = 171000000 | revenue | I | pounds of whisky bought | January to June 2032 | cumulative
@fact i0 = 150000000 | revenue | I | pounds of whisky bought | January to June 2031 | cumulative
@fact ig = 14 | rate | I | growth of whisky bought | January to June 2032 | snapshot
@fact it = 75 | rate | I | tariff on Scotch | 2032 | constant
@fact it2 = 40 | rate | I | tariff on Scotch | by 2041 | plan | pledged
@fact ib = 192000000 | other | I | bottles bought | January to June 2032 | cumulative
@fact cs = 22.6 | other | S | millions of casks maturing | June 2032 | snapshot
@fact jb = 41000 | jobs | S | jobs in the industry across Britain | 2032 | snapshot
@fact dt = 44 | rate | H | rise of spirits duty since 2023 | 2032 | cumulative
@fact dm = 32.4 | price | H | pounds of duty per litre of pure alcohol | 2032 | constant
@fact r1 = 612000000 | revenue | D | pounds of sales in the year | year to June 2032 | cumulative
@fact r0 = 680000000 | revenue | D | pounds of sales in the year | year to June 2031 | cumulative
@fact rg = 10 | rate | D | percent fall of sales | year to June 2032 | snapshot
@fact p1 = 110160000 | profit | D | pounds of operating profit in the year | year to June 2032 | cumulative
@fact p0 = 163200000 | profit | D | pounds of operating profit in the year | year to June 2031 | cumulative
@fact m1 = 18 | rate | D | operating margin | year to June 2032 | snapshot
@fact m0 = 24 | rate | D | operating margin | year to June 2031 | snapshot
@fact nd = 540000000 | other | D | pounds of net debt | June 2032 | snapshot
@fact dv = 14.5 | price | D | pence of dividend per share | year to June 2032 | snapshot
@fact st = 1.9 | other | D | millions of casks maturing | June 2032 | snapshot
@fact sd = 9 | other | D | distilleries | 2032 | constant
@fact sm = 3 | other | D | distilleries to be mothballed | from October 2032 | plan
@fact cap = 62 | other | D | millions of litres distilled in the year | year to June 2032 | cumulative
@fact cap2 = 43.4 | other | D | millions of litres to be distilled in the year | year to June 2033 | plan | projected
@fact capg = 30 | rate | D | percent cut of distilling | year to June 2033 | plan | projected
@fact je = 1640 | jobs | D | people employed | September 2032 | snapshot
@fact jc = 155 | jobs | D | jobs to go | by March 2033 | plan | projected
@fact jk = 22 | jobs | K | people employed | September 2032 | snapshot
@fact kst = 8 | other | K | stills | - | constant
@fact kv = 31000 | other | K | visitors in the year | 2031 | cumulative
@fact kf = 1897 | date | K | year of founding | - | constant
@fact bj = 430 | jobs | B | people employed | September 2032 | snapshot
@fact bc = 95 | jobs | B | jobs to go | by March 2033 | plan | projected
@fact bl = 11 | other | B | bottling lines | - | constant
@fact ww = 14.2 | price | B | pounds an hour of basic pay | 2032 | constant
@fact wo = 2.5 | rate | D | pay rise offered | September 2032 | plan | hypothetical
@fact wd = 6 | rate | U | pay rise demanded | September 2032 | plan | hypothetical
@fact bv = 83 | vote_share | U | vote for industrial action | 20 September 2032 | snapshot
@fact bt = 71 | turnout | U | turnout in the ballot | 20 September 2032 | snapshot
@fact bm = 390 | other | U | members at the bottling hall | September 2032 | snapshot
@fact fb1 = 186 | price | F | pounds for a tonne of malting barley | September 2032 | snapshot
@fact fb0 = 248 | price | F | pounds for a tonne of malting barley | September 2031 | snapshot
@fact fbg = 25 | rate | F | percent fall of the malting barley price | September 2032 | snapshot
@fact fc = 60000 | other | F | tonnes of barley contracts cancelled | August 2032 | cumulative
@trap vg rg :: exports and one group's sales both fell ten percent
@trap vg ng :: value and bottles
@trap us1 i1 :: American and Indian sales
@trap it it2 :: Indian tariff now and later
@trap jc bc :: jobs of the group and of the bottling hall
@trap r1 v1 :: group and industry
@trap cs st :: casks of the industry and of the group
@trap cap cap2 :: litres last year and this
@trap wo wd :: offered and demanded
@trap sd sm :: distilleries and those mothballed
@rel change vg = v0 -> v1
@rel diff vd = v0 - v1
@rel change ng = n0 -> n1
@rel change usg = us0 -> us1
@rel change ig = i0 -> i1
@rel change rg = r0 -> r1
@rel share m1 = p1 / r1
@rel share m0 = p0 / r0
@rel change capg = cap -> cap2
@rel change fbg = fb0 -> fb1
@rel product v1 = bp * n1

@doc a-release | trade body press release | 2032-08-11
Scotch exports fall in first half as tariff bites

New figures from the Scotch Distillers' Alliance show that exports of Scotch Whisky were worth {£2.34bn|v1|t=in the first six months of 2032} in the first six months of 2032, down {10%|vg|^} from {£2.6bn|v0|t=the same period last year} in the same period last year. The equivalent of {598 million|n1} 70cl bottles was shipped ({650 million|n0|t=2031} in 2031). That is still {38|ns} every second.

Sales to the United States, the largest market by value, dropped {16%|usg} to {£378m|us1|v=378000000} following the introduction of a {15%|ut|t=last August} tariff last August. In contrast India, where the duty is now {75%|it|t=now} and is to fall to {40%|it2|t=by 2041} by 2041, took {£171m|i1|v=171000000}, {14%|ig} more.

Chief Executive Elspeth Rattray-Okoye said: "Our industry supports {41,000|jb} jobs. At home, duty on spirits has risen by {44%|dt|t=since 2023} since 2023, to {£32.40|dm} per litre of pure alcohol. We ask the Chancellor not to kick a dram when it's down."

There are {22.6 million|cs|v=22.6|t=today} casks maturing in Scotland today.

@doc b-wire | business wire | 2032-09-09
Glenarder to mothball three distilleries as profit falls by a third

EDINBURGH, Sept 9 (Caledon) - Scotch whisky maker Glenarder Distillers said on Thursday it would mothball {three|sm} of its {nine|sd} distilleries next month after its annual operating profit tumbled.

Profit fell to {£110.2 million|p1|t=in the year to June} in the year to June from {£163.2 million|p0}, on sales {10%|rg} lower at {£612 million|r1|^}. The margin shrank to {18%|m1} from {24%|m0|t=a year ago} a year ago. Net debt was {£540 million|nd}.

It'll distil {30%|capg|t=in the current year} less in the current year, and cut {155|jc} of {1,640|je} jobs.

"There is no shortage of whisky. There's a shortage of Thursday nights," Chief Executive Gavin Achterlonie told analysts.

Exports of Scotch as a whole slid by {8%|!vg|t=in the first half} in value in the first half, a trade body says.

The dividend was held at {14.5|dv} pence.

@doc c-local | local newspaper | 2032-09-16
Silent season at Knockandarg

By Mhairi Geddes, Speyside Courant

THE {eight|kst} stills at Knockandarg will go cold on October 8, for the first time since the war, and nobody at Glenarder Distillers will say for how long.

{Twenty-two|jk} folk work there. Stillman Sandy Innes's grandfather worked there, and his. The place was founded in {1897|kf} and has been mothballed twice, "but never wi' a gift shop", says Innes. Last year {31,000|kv|t=Last year} visitors came through. The shop stays open.

The group has {1.9 million|st|v=1.9} casks in its warehouses. It filled {62 million|cap|v=62|t=last year} litres last year and will fill {43.4 million|cap2|v=43.4|t=in the year to come} in the year to come. Something has to give, and it's the wee ones that do.

Farmers feel it too. At Elgin last week malting barley was at {£186|fb1|t=last week} a tonne; twelve months back it was {£248|fb0|t=twelve months back}. Maltsters have cancelled contracts for {90,000|!fc} tonnes since July. "I've a shed full of Golden Promise and it's promised to naebody," said Douglas Reid of Mains of Rothes.

Fixtures: Keith v Buckie, Sat 3pm. Deaths, p22. Sudoku, p24: last week's winner, Mrs A. Grant (9 mins 40).

@doc d-union | union news release | 2032-09-20
UNITY MEMBERS AT SHIELDHALL BACK ACTION

Bottlers at Glenarder's Shieldhall Bond have voted by {83 per cent|bv} for industrial action over pay and cuts, on a {71 per cent|bt} turnout.

The company plans to scrap {95|bc} of {430|bj} jobs at the Glasgow plant and run its {11|bl} lines on three shifts with fewer folk. At the same time it offers those who are left {2.5 per cent|wo}. Basic pay is {£14.20|ww} an hour. Unity, which represents {390|bm} workers at Shieldhall, wants {6 per cent|wd}.

Regional officer Roisin Campbell-Idowu said: "Glenarder made {£110 million|p1|t=last year} last year. It calls that a crisis. Our members call it a hundred and ten million pounds. The bosses point at America. America buys less, aye, but they put in {£14.2|-} million of dividends just the same."

A ban on overtime starts on Friday 1 October. Strike dates will be named later.

@doc e-analysis | trade magazine | 2032-10-01
Scotch: the hangover, by the numbers

Let's get the averages out of the way. The industry exported at {£3.91|bp|t=in the first half} a bottle in the first half. Volumes were off by {8%|ng|^} and value by {10%|vg|^}: people aren't merely drinking less, they're trading down.

America accounts for most of the misery. It took {£450m|us0|v=450000000|t=in the first half of 2031} in the first half of 2031 and {£387m|!us1|v=387000000|t=this year} this year. India has gone the other way, from {£150m|i0|v=150000000|t=in the first half of 2031} to {£171m|i1|v=171000000|t=this year}, and by volume is now first, with {192 million|ib} bottles. But the average Indian bottle leaves Leith for less than a pound: it's bulk.

Altogether {£260m|vd|v=260000000} went missing. That's more than Glenarder, the sixth largest house, sells in {five|-} months. Glenarder's own turnover was {£595m|!r1|v=595000000|t=last year} last year, from {£680m|r0|v=680000000|t=the one before} in the one before.

Everyone has too much stock. With {22.6 million|cs|v=22.6|t=in June} casks lying in June, the industry owns a decade of drinking. Barley has noticed: it's {25%|fbg|t=than last autumn} cheaper than last autumn, and maltsters have torn up contracts for {60,000|fc} tonnes.

In the 1980s they closed {twenty-odd|-} distilleries. The stock of those now sells at £2,000 a bottle. Keep the lids on, in other words.
