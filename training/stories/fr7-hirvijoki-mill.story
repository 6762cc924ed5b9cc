@story fr7-hirvijoki-mill
@topic A Finnish paper maker closes its Hirvijoki mill: from the profit warning morning to the end of the talks
@subject K = Kaarnala Oyj | Kaarnala | the company | the group | the forest company
@subject H = Hirvijoki mill | Hirvijoki | the mill | the plant | PM2
@subject T = town of Hirvijoki | the town | the municipality | the town council
@subject U = Kuituliitto | the Fibre Workers' Union | the union
@subject V = Sorvakka mill | Sorvakka
@subject A = Eero Vainiotalo | Vainiotalo | the chief executive | the CEO
@subject N = Maarit Soukka | Soukka | the employment minister | the minister
@subject E = Birgitta Ekelöf | Ekelöf | Nordhamn Securities
@subject I = coated paper market | coated paper | magazine paper
@subject Y = Ylämaa board mill | Ylämaa
@fact rq = 412600000 | revenue | K | euros of sales in a quarter | 2030 Q3 | snapshot
@fact rq9 = 447100000 | revenue | K | euros of sales in a quarter | 2029 Q3 | snapshot
@fact rqc = 7.7 | rate | K | percent change of quarterly sales | 2030 Q3 | snapshot
@fact r9 = 1268400000 | revenue | K | euros of sales in nine months | 2030-09-30 | cumulative
@fact op = 18300000 | profit | K | euros of comparable operating profit in a quarter | 2030 Q3 | snapshot
@fact op9 = 39500000 | profit | K | euros of comparable operating profit in a quarter | 2029 Q3 | snapshot
@fact nl = 71200000 | profit | K | euros of net loss in a quarter | 2030 Q3 | snapshot
@fact wd = 94000000 | other | K | euros written off | 2030 Q3 | snapshot
@fact cash = 31000000 | spending | K | euros of cash that the closure costs | - | plan | projected
@fact sav = 46000000 | budget | K | euros saved a year | from 2032 | plan | projected
@fact gp = 450 | jobs | K | jobs that may go | 2030-10-24 | plan
@fact mp = 405 | jobs | H | jobs that may go | 2030-10-24 | plan
@fact xp = 45 | jobs | K | jobs in sales and administration that may go | 2030-10-24 | plan
@fact ms = 431 | jobs | H | people employed | 2030-10-24 | snapshot
@fact gs = 5240 | jobs | K | people employed | 2030-09-30 | snapshot
@fact fs = 2180 | jobs | K | people employed in Finland | 2030-09-30 | snapshot
@fact go = 410 | jobs | K | jobs that go | 2030-12-12 | constant
@fact mo = 378 | jobs | H | jobs that go | 2030-12-12 | constant
@fact xo = 32 | jobs | K | jobs in sales and administration that go | 2030-12-12 | constant
@fact tr = 29 | jobs | Y | people moved from the closing site | 2030-12-12 | constant
@fact st = 24 | jobs | H | people who stay to dismantle and guard | 2030-12-12 | constant
@fact pe = 58 | jobs | H | people who leave by a pension route | 2030-12-12 | constant
@fact pm = 265000 | other | H | tonnes of paper a year | - | constant
@fact cb = 875000 | other | K | tonnes of coated paper a year | 2030-10-24 | snapshot
@fact ca = 610000 | other | K | tonnes of coated paper a year | 2031-04-01 | plan
@fact cs = 30.3 | other | K | share of coated capacity that goes | 2030-10-24 | plan
@fact p1 = 905 | price | I | euros a tonne | 2030-09 | snapshot
@fact p0 = 1040 | price | I | euros a tonne | 2029-09 | snapshot
@fact pc = 13 | rate | I | percent fall of the price | 2030-09 | snapshot
@fact dem = 9 | rate | I | percent fall of European demand in a year | 2031 | plan | projected
@fact s0 = 8.23 | price | K | euros a share | 2030-10-23 close | snapshot
@fact s1 = 8.74 | price | K | euros a share | 2030-10-24 close | snapshot
@fact sc = 6.2 | rate | K | percent rise of the share price | 2030-10-24 close | snapshot
@fact s2 = 9.12 | price | K | euros a share | 2030-12-12 close | snapshot
@fact df = 40 | jobs | K | jobs spared by the talks | 2030-12-12 | constant
@fact fsh = 41.6 | jobs | K | share of the staff in Finland | 2030-09-30 | snapshot
@fact g1 = 9.5 | price | E | euros a share as an analyst's target | 2030-10-24 | plan | projected
@fact g0 = 8.8 | price | E | euros a share as an analyst's target | 2030-10-23 | plan | projected
@fact ph = 40 | price | I | euros a tonne by which producers want to raise the price | 2031-01 | plan
@fact kp = 66.67 | other | K | share of the orders that the group will keep | 2030-10-29 | plan | projected
@fact wn = 11.11 | jobs | T | share of wages paid by one employer | 2030-11-14 | snapshot
@fact km = 140 | distance | Y | kilometres from the closing site | - | constant
@fact mx = 400 | jobs | H | jobs that may go | 2030-11-14 | plan | projected
@fact dv = 0.45 | price | K | euros of dividend a share | 2029 | constant
@fact pop = 8940 | other | T | people living there | 2030-09 | snapshot
@fact un = 9.8 | rate | T | percent of the workforce out of work | 2030-09 | snapshot
@fact unp = 14 | rate | T | percent of the workforce out of work | 2031 | plan | projected
@fact tax = 3400000 | revenue | T | euros of tax lost a year | from 2032 | plan | projected
@fact bud = 61000000 | budget | T | euros of town spending a year | 2030 | constant
@fact ind = 520 | jobs | T | jobs at suppliers and shops that may go | 2031 | plan | projected
@fact ask = 12000000 | budget | T | euros of state aid asked for | 2030-11 | snapshot
@fact aid = 7500000 | budget | N | euros of state aid for the town | 2030-12-12 | plan | pledged
@fact sev = 6 | duration | K | months of extra pay for those dismissed | 2030-12-12 | constant
@fact seva = 12 | duration | U | months of extra pay for those dismissed | 2030-11 | plan | hypothetical
@fact sevs = 9 | duration | V | months of extra pay for those dismissed | 2026 | constant
@fact sj = 296 | jobs | V | jobs that go | 2026 | constant
@fact wk = 1900 | crowd | U | workers who walked out | 2030-10-28 | snapshot
@fact wm = 5 | other | U | mills where workers walked out | 2030-10-28 | snapshot
@fact wd3 = 3 | duration | U | days of walkout | 2030-10 | constant
@fact end = 2031-03-31 | date | H | day of closure | - | plan | projected
@fact talk = 6 | duration | K | weeks of talks | 2030-12-12 | constant
@rel change rqc = rq9 -> rq
@rel change pc = p0 -> p1
@rel sum gp = mp + xp
@rel sum go = mo + xo
@rel sum ms = mo + tr + st
@rel diff ca = cb - pm
@rel diff df = gp - go
@rel share fsh = fs / gs
@rel share cs = pm / cb
@rel change sc = s0 -> s1
@trap mp mo :: the plan before the talks and their outcome
@trap gp go :: the plan before the talks and their outcome, whole group
@trap mp gp :: the mill alone and the mill with the offices
@trap ms mp :: everybody at the mill and those who may lose their jobs
@trap gs fs :: the group's staff and its staff in Finland
@trap rq r9 :: a quarter and nine months
@trap op nl :: operating profit before the write-off and the loss after it
@trap wd cash :: book losses and cash
@trap ask aid :: what the town asked for and what the minister promised
@trap sev sevs :: two closures of one company
@trap ind mp :: jobs at others and jobs at the mill
@trap pm cb :: one machine and the whole group
@trap un unp :: unemployment now and as feared

@doc a-release | stock exchange release | 2030-10-24
Kaarnala plans to close Hirvijoki paper mill; interim report January-September 2030

Kaarnala Oyj, Inside information, 24 October 2030 at 08:30 EEST

Kaarnala plans to discontinue the production of coated publication papers at Hirvijoki, Finland, by {31 March 2031|end}. The mill's sole machine, PM2, has a yearly capacity of {265,000|pm} tonnes. After the closure the group could make {610,000|ca|t=After the closure} tonnes of coated paper a year, compared with {875,000|cb|t=today} tonnes today.

The plans may lead to the reduction of up to {450|<gp} positions: {405|mp} at the mill and {45|xp} in sales and administration. Change negotiations will begin on 30 October. Kaarnala employed {5,240|gs|t=at the end of September} people at the end of September, {2,180|fs|^} of them in Finland.

July-September in brief
- Sales EUR {412.6 million|rq|t=July-September} (EUR {447.1 million|rq9|t=July-September 2029} in July-September 2029)
- Comparable operating profit EUR {18.3 million|op|t=July-September} ({39.5 million|op9|t=July-September 2029})
- An impairment of EUR {94 million|wd|t=July-September} took the net result to EUR {-71.2 million|nl|^|v=71200000}
- Sales in January-September EUR {1,268.4 million|r9|t=January-September}

Cash costs of the closure are estimated at EUR {31 million|~cash|m=projected}. Annual savings of EUR {46 million|~sav|t=from 2032 onwards} are expected from 2032 onwards.

Further enquiries: Henrika Ståhlros, Investor Relations, tel. +358 9 555 0190. News conference in Finnish at 11:00, webcast in English at 13:00.

@doc b-daily | Helsinki business daily, English edition | 2030-10-25
Investors cheer as Kaarnala takes the axe to its last magazine paper line in the east

Tapio Rinnekari
Helsinki

The market likes a funeral. Shares in Kaarnala climbed {6.2%|sc|t=on Thursday} to {€8.74|s1|^} on Thursday after the forest company said it would shut Hirvijoki and with it some {three-tenths|~cs|v=30|by=the forest company} of its capacity in coated grades.

They had stood at {€8.23|s0|t=the night before} the night before, and at more than twice that three summers ago.

"We are not leaving paper. Paper is leaving us," chief executive Eero Vainiotalo told reporters. A tonne of coated fetched him {€905|p1|t=in September} in September, {13%|pc|t=in a year} less in a year; it was {€1,040|p0|t=the autumn before} the autumn before. He sees Europe's demand shrinking by another {9%|dem|t=next year|by=He} next year.

Hence a third quarter in which sales slid {7.7%|rqc|t=third quarter} to {€413 million|rq|t=third quarter|round=1000000} and underlying profit more than halved to {€18.3 million|op|^}. Include the {€94 million|wd} knocked off the value of the plant and the group was {€71 million|nl|round=1000000} in the red.

Of {431|ms} people on the Hirvijoki payroll {405|mp|by=the company} could be out of work by spring, the company says. The rest are needed to dismantle the line and watch the gates. A further {45|xp} desks are at risk in Helsinki and Düsseldorf.

Analyst Birgitta Ekelöf of Nordhamn Securities raised her target to {9.50|g1|s=her} from {8.80|g0|s=her} and asked only why it had taken so long. Nobody at the press conference asked about the dividend, last paid at {45 cents|dv|v=0.45}.

MOST READ
1. Sauna stove maker burns through 40 million
2. Rents up 2.1% in Tampere

@doc c-trade | pulp and paper trade newsletter | 2030-10-29
{Five|wm} Kaarnala sites dark as Finns down tools over Hirvijoki

PaperGrade Weekly, No. 1,044 | Fibre & Board | European desk

Buyers of LWC should expect late trucks this week. Some {1,900|~wk|t=on Monday|by=Kuituliitto} members of the fibre workers' union Kuituliitto stopped work at {five|wm|^} Kaarnala mills on Monday, in a protest that is to run for {three|wd3} days. It is aimed at the planned shutdown of PM2 at Hirvijoki, a {7.1|-}-metre-wide machine rebuilt in 2008 and good for {265,000|pm} t/yr.

The machine's end would bring the producer down to {610,000|ca} t/yr of coated mechanical, by our count fourth in Europe from second. Competitors are unlikely to weep. PaperGrade's own assessment for {60|-} gsm offset reels in Germany stood at {€905/t|p1|t=in September|by=PaperGrade's own assessment|v=905} in September, against {€1,040|p0|t=one year earlier} one year earlier, and {three|-} producers have told customers that they are looking for an extra {€40|ph|t=from January} from January.

Kaarnala puts the cash bill for closing at about {€31m|~cash|by=Kaarnala} and the yearly benefit at {€46m|sav|t=from 2032} from 2032, a payback that its finance chief called "embarrassingly short". Not all of the order book would move to other machines: the company expects to keep {two-thirds|kp|by=the company} of it.

The company last closed a mill in 2026, at Sorvakka. That cost {296|sj|t=in 2026|s=Sorvakka} jobs.

Also in this issue: Pulp stocks at 41 days | Board: Ylämaa's BM1 restarts after 12-day stop

@doc d-regional | regional daily, Q&A | 2030-11-14
Hirvijoki after paper: your questions answered

By Senja Kivikallio, senja.kivikallio@itarajanlehti.example

Halfway through the talks between Kaarnala and its staff, we asked the town manager, Osmo Huttu-Hiltala, what readers most want to know.

How bad is it? "We are {8,940|pop} people. {One wage in nine|wn|v=11.11} was paid by the mill. Our own economists reckon on {520|~ind|by=Our own economists} lost jobs besides the ones behind the gate, with the hauliers, the cleaners, the lunch place, the shoe shop."

And unemployment? "It was {9.8 per cent|un|t=in September} in September. I expect {14|unp|t=next autumn|by=I} next autumn, and I hope to be laughed at for it."

Will my taxes go up? "We stand to lose {€3.4 million|tax|t=every year|by=We} of income every year out of a budget of {€61 million|bud}. I won't promise anything about taxes that I cannot keep."

What about the state? "We've asked for {€12 million|ask|t=now} now, to be used over two years. Sorvakka was given less, and Sorvakka had a railway."

How many will go from the mill? "They started at {405|mp|by=They|s=the mill}. Talks are talks. I think it ends below {400|<mx|by=I} and I'd be glad of every one."

Is it true that the union wants a year's pay? "You must ask Kuituliitto. I've read {12|seva|by=your own paper} months in your own paper. At Sorvakka it was {nine|sevs|t=At Sorvakka}, and that company was richer then."

And the date? "{31 March|end|v=2031-03-31}. They will make paper on the Sunday and stop on the Monday."

The library has lengthened its hours: Mon-Thu 9-20. The debt counsellor sits on the 2nd floor.

@doc e-union | union newsletter | 2030-12-12
TALKS OVER: {378|mo} of our friends lose their work

Kuituliitto member letter 23/2030. Please pin up.

Comrades,

Tonight, after {six|talk} weeks, the talks about Hirvijoki ended. It is not a good result. It is better than the one they walked in with.

In the mill {378|mo|t=Tonight} will be dismissed, not {405|mp|t=the one they walked in with}. {Twenty-nine|tr|^} have been offered posts at the Ylämaa board mill, {140|km} kilometres away, with moving costs. {Two dozen|st|v=24} stay on until the machine has been taken apart. With {32|xo} of the office people, that makes {410|go} across the company, against {450|gp|t=in October} threatened in October.

Of those who go from the mill, {58|pe} can reach their pension by way of the unemployment path.

Everyone dismissed gets {six|sev} months' pay above the notice period. We asked for {twelve|seva|by=We}. Those who were at Sorvakka will remember that we got {nine|sevs|s=Sorvakka} there, for {296|sj|^} members, and we had to sit in the gatehouse for it.

The strike in October mattered: {1,900|wk|t=in October} of you at {five|wm|^} mills lost {three|wd3} days' wages and they felt it in the boardroom.

The strike fund pays out on 19 December. Forms: B4 and B7. Christmas party in the boiler hall as ever, ham from 15.00.

Raili Mustaparta, chief shop steward, 050 555 0123

@doc f-radio | national radio, evening news script | 2030-12-12
Kaarnala confirms the end for Hirvijoki

NEWS 18.00 / SLOT 2 / 1'45" / presenter: Aulikki Vuorensola

Kaarnala will lay off {four hundred and ten|go|v=410|t=this afternoon|by=the company} people, {378|mo|^|s=paper mill} of them at its paper mill in Hirvijoki, the company said this afternoon. That's {40|df|t=this afternoon} fewer than it had warned of in the autumn. The last reel comes off on {the thirty-first of March|end|v=2031-03-31}.

The forest group has a staff of a little over {five thousand|>gs|v=5000}, about {two in five|~fsh|v=40} of them in Finland.

In Hirvijoki, where nearly {one in ten|~un|v=10|s=Hirvijoki|t=even before the news} was out of a job even before the news, the employment minister, Maarit Soukka, was given a quiet hearing in the sports hall. She promised {seven and a half million|aid|v=7500000|by=She} euros. The town had wanted {twelve|ask|x=1000000|s=The town}.

[ACTUALITY: SOUKKA "It is not a cheque, it is a beginning." 0'06"]

Eero Vainiotalo, who runs Kaarnala, did not travel. In a statement he said he regretted the outcome and stood by the {46 million|sav|by=he|t=a year} euros a year that it would save.

The share closed in Helsinki at {nine euros twelve|s2|v=9.12}.

Next: snow, and a lorry across the E75 at kilometre 212.
