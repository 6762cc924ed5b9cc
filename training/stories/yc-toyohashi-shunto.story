@story toyohashi-shunto
@topic Japan's spring wage round: demands, the big makers' replies, and a small supplier
@subject R = Zenrodo confederation | Zenrodo | the confederation | the labour confederation
@subject K = Keizai Kyogikai | the business federation | Keikyo | employers' federation
@subject H = Hatsukari Motor | Hatsukari | the carmaker | the automaker
@subject HU = Hatsukari Motor Workers' Union | the Hatsukari union | the carmaker's union
@subject O = Onda Electric | Onda | the electronics maker
@subject S = Mikawa Press Kogyo | Mikawa Press | the stamping firm | the supplier
@subject Y = Kayoko Ishiwari | Ishiwari | the president of the firm | the owner
@subject J = Bank of Japan | BOJ | the central bank
@subject G = labour ministry | Ministry of Health, Labour and Welfare | the ministry
@subject M = firms with fewer than 300 workers | small firms | smaller firms | small unions
@fact dm = 6 | rate | R | pay rise demanded | January 2035 | plan | hypothetical
@fact dms = 7 | rate | M | pay rise demanded | January 2035 | plan | hypothetical
@fact f1 = 5.32 | rate | R | average pay rise agreed | first tally, 14 March 2035 | snapshot
@fact f0 = 4.98 | rate | R | average pay rise agreed | first tally, March 2034 | snapshot
@fact fd = 0.34 | margin | R | points by which the first tally beat last year's | 14 March 2035 | snapshot
@fact f1b = 3.71 | rate | R | average rise of base pay agreed | first tally, 14 March 2035 | snapshot
@fact f1s = 1.61 | rate | R | average seniority rise | first tally, 14 March 2035 | snapshot
@fact f1m = 4.64 | rate | M | average pay rise agreed | first tally, 14 March 2035 | snapshot
@fact ff = 5.05 | rate | R | average pay rise agreed | final tally, July 2035 | snapshot
@fact ffm = 4.33 | rate | M | average pay rise agreed | final tally, July 2035 | snapshot
@fact fp = 5.81 | rate | R | average hourly pay rise for part-timers | first tally, 14 March 2035 | snapshot
@fact nu = 812 | sample_size | R | unions in the tally | first tally, 14 March 2035 | snapshot
@fact nf = 5190 | sample_size | R | unions in the tally | final tally, July 2035 | snapshot
@fact nm = 7100000 | other | R | members | 2035 | snapshot
@fact hd = 21400 | price | HU | yen of monthly pay rise demanded | February 2035 | plan | hypothetical
@fact ha = 21400 | price | H | yen of monthly pay rise granted | 12 March 2035 | plan | pledged
@fact hb = 7.3 | other | H | months of pay as yearly bonus | 12 March 2035 | plan | pledged
@fact hb0 = 7.6 | other | H | months of pay as yearly bonus | March 2034 | constant
@fact hj = 64000 | other | HU | members | 2035 | snapshot
@fact ho = 3100000000000 | profit | H | yen of operating profit expected for the year | year to March 2035 | plan | projected
@fact od = 18000 | price | O | yen of monthly pay rise demanded | February 2035 | plan | hypothetical
@fact oa = 15500 | price | O | yen of monthly pay rise granted | 12 March 2035 | plan | pledged
@fact og = 2500 | margin | O | yen by which the reply fell short of the demand | 12 March 2035 | snapshot
@fact os = 86.1 | rate | O | reply as a share of the demand | 12 March 2035 | snapshot
@fact oj = 5000 | jobs | O | jobs to go worldwide | by March 2036 | plan | projected
@fact rw = -0.8 | rate | G | change of real wages on the year | January 2035 | snapshot
@fact nw = 2.9 | rate | G | change of nominal wages on the year | January 2035 | snapshot
@fact ci = 3.7 | rate | G | inflation used for real wages | January 2035 | snapshot
@fact cj = 3.1 | rate | J | core consumer inflation | February 2035 | snapshot
@fact br = 1.25 | rate | J | policy interest rate | March 2035 | snapshot
@fact bt = 2 | rate | J | inflation aimed at | - | constant | threshold
@fact bp = 4.5 | rate | J | average pay rise that the bank's branches expected | January 2035 | plan | projected
@fact sj = 74 | jobs | S | people employed | 2035 | snapshot
@fact sv = 11 | jobs | S | Vietnamese trainees | 2035 | snapshot
@fact sa = 9200 | price | S | yen of monthly pay rise granted | March 2035 | plan | pledged
@fact sg = 3.4 | rate | S | pay rise | March 2035 | plan | pledged
@fact sp = 270600 | price | S | yen of average monthly pay | before April 2035 | snapshot
@fact sn = 279800 | price | S | yen of average monthly pay | from April 2035 | plan
@fact sr = 1680000000 | revenue | S | yen of sales | 2034 | snapshot
@fact so = 16800000 | profit | S | yen of operating profit | 2034 | snapshot
@fact sm = 1 | rate | S | operating margin | 2034 | snapshot
@fact sc = 12 | rate | S | rise of the price of steel sheet | 2034 | snapshot
@fact ps = 49.7 | rate | S | share of higher costs passed on | 2034 | snapshot
@fact pm = 53 | rate | M | share of higher costs passed on | autumn 2034 survey | snapshot
@fact lg = 36.9 | rate | - | yearly pay difference between large and small firms | 2034 | snapshot
@fact ns = 70 | rate | M | share of the workforce | - | constant
@fact ya = 58 | age | Y | age | 2035 | snapshot
@fact mw = 1185 | price | G | yen of minimum wage an hour, national average | 2034/35 | constant
@fact mwp = 1500 | price | G | yen of minimum wage an hour, national average | by 2030s' end | plan | pledged
@trap f1 ff :: first and final tally
@trap f1 f1m :: all and small firms
@trap hd ha :: the same figure asked and granted
@trap od oa :: asked and granted
@trap f1b f1 :: base pay and whole rise
@trap ci cj :: two measures of inflation
@trap rw nw :: real and nominal
@trap dm dms :: demand of all and of small unions
@trap nu nf :: unions in two tallies
@trap pm ps :: costs passed on by all small firms and by this one
@rel diff fd = f1 - f0
@rel sum f1 = f1b + f1s
@rel diff og = od - oa
@rel share os = oa / od
@rel diff rw = nw - ci
@rel diff sa = sn - sp
@rel change sg = sp -> sn
@rel share sm = so / sr

@doc a-wire | wire agency | 2035-03-12
Hatsukari meets union pay demand in full; Onda falls short

TOKYO, March 12 (Sumida Press) -- Hatsukari Motor Co. on Monday agreed to raise monthly pay by {21,400 yen|ha|t=on Monday}, exactly what its union had asked for, setting the tone for this year's spring labor talks.

It was the carmaker's fourth full reply in a row. The bonus, however, will be {7.3|hb} months' pay, down from {7.6|hb0|t=last year} last year, because of higher U.S. tariffs.

Onda Electric Co., which is cutting {5,000|oj} jobs around the world, offered {15,500 yen|oa}. Its union had sought {18,000|od}.

Zenrodo, the country's biggest labor confederation, is asking for {6 percent|dm} this year, and {7 percent|dms} for smaller unions so that the gulf may not widen. Its members number {7.1 million|nm}.

The replies matter to the Bank of Japan. It has its policy rate at {1.25 percent|br|t=now} now and wants to see pay growing in step with its {2 percent|bt} inflation goal before it goes further.

Labor ministry data last week showed real wages fell {0.8 percent|rw|v=-0.8|t=in January} in January. In nominal terms they rose {2.9 percent|nw|^}.

@doc b-business | business daily | 2035-03-15
First count: {5.32 per cent|f1}, with a footnote

The first tally of Japan's spring wage talks came in at {5.32 per cent|f1|t=on Wednesday} on Wednesday, according to Zenrodo, {0.34|fd} points above last March's {4.98|f0|t=last March's}.

The figure, from {812|nu} unions that have settled, breaks down into {3.71|f1b} points of base-pay increase and {1.61|f1s} of seniority steps, which people would have got anyway. Part-timers will see {5.81 per cent|fp} more an hour.

The footnote is about size. Among firms with fewer than 300 workers the average was {4.64 per cent|f1m}. Their unions had set out to get {7|dms}. Such firms employ {70 per cent|ns} of the workforce, and most have yet to reply.

"We'll be lower in July. We're always lower in July," conceded Zenrodo's general secretary, Mitsuhide Orikasa.

For the central bank this will do nicely. In January its branch managers were expecting {4.5 per cent|bp|t=In January|by=its branch managers}. Core consumer inflation was {3.1 per cent|cj|t=in February} in February.

The business federation Keikyo called the result "a virtuous cycle entering its orbit". It did not say how many orbits.

Nikkei 61,204.11 (+0.9%) · ¥138.42/$ · 10-yr JGB 2.31%

@doc c-feature | regional daily | 2035-03-18
The other spring

TOYOHASHI — On the day that the carmaker {20|-} minutes up the road gave its {64,000|hj} union members everything they'd asked for, Kayoko Ishiwari wrote {9,200|sa} on a whiteboard, looked at it, and left the room to be sick.

Ishiwari, {58|ya}, is the third of her family to run Mikawa Press Kogyo. It stamps brackets. It has {74|sj} employees, {11|sv} of them trainees from Vietnam, and no union.

{Nine thousand two hundred|sa|v=9200} yen a month will take the average wage from {270,600|sp|t=in March} in March to {279,800|sn|t=in April} in April. That's {3.4 per cent|sg}. Last year the firm's profit on sales of {1.68 billion|sr|t=Last year} yen was {16.8 million|so|^}. "{One|sm} per cent," she says, and holds up a finger. "If a press breaks, zero."

Steel sheet went up by {12 per cent|sc|^}. She asked her customer, who makes seats for the carmaker, to share the burden. She was allowed to pass on {just under half|<ps|v=50}. Small firms as a whole say in a government survey that they recoup {53 per cent|pm|by=a government survey}.

The customer sent a letter about "partnership". It came with a request for a {2|-} per cent price cut.

Two of her setters, both 27, have handed in their notice. They start at Hatsukari on 1 April.

@doc d-union | union newsletter | 2035-03-16
ONDA UNITED — Branch News (Special)

To every member at Hirakata, Tsu and Otawara:

The company replied on Monday: {15,500 yen|oa|t=on Monday}. You asked for {18,000|od}. We're {2,500|og} short, and we'd be lying if we called {86 per cent|os|round} a victory.

Why we accepted. The company tabled the {5,000|oj}-job plan in the same week. Your committee chose to spend its strength there. We have it in writing that within Japan, nobody who does not wish to leave will be made to.

Some have asked why Hatsukari people, who wanted {21,400|hd|by=Hatsukari people} yen, got it all. Hatsukari expects to make {3.1 trillion|ho|t=this year} yen this year. That's why.

Our average rise, seniority included, comes to {5.1|-} percent. Prices, by the ministry's yardstick, are up {3.7|ci|t=in January|by=the ministry's yardstick} in January. So for once the envelope gets fatter by more than the rice does.

Hanami picnic: Saturday the 31st, Castle Park, east lawn. Bring a sheet.

@doc e-analysis | think-tank commentary | 2035-07-06
Final score: what the 2035 shunto did and did not do

Zenrodo's last count is out. Across {5,190|nf} unions, pay went up by {5.05 per cent|ff|t=last count}. In March the first {812|nu} had averaged {5.32|f1|t=In March}. The shrinkage is a ritual: early settlers are rich.

For small unions the average is {4.33 per cent|ffm|t=last count}, from {4.64|f1m|t=in the spring} in the spring. The {7 per cent|dms} target was never in sight.

Three remarks.

First, the gap. A worker at a big company earned {36.9 per cent|lg|t=last year} more than one at a small company last year. After this round it will be more.

Second, who pays. Small firms recover {53 per cent|pm} of cost increases from their customers. Until that's {80|-}, wage growth in the supply chain will be charity by owners.

Third, the bottom. The minimum wage stands at {1,185 yen|mw} on average. The government says {1,500|mwp|t=by the end of the decade|by=The government} by the end of the decade. At the present pace we will be there in the next.

Shizuku Policy Lab, Brief 2035-14. Comments welcome: +81 3 5555 0108
