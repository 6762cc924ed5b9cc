@story omnogovi-coalborder
@topic Mongolia's coal queue at the Chinese border: prices, exports, the budget, a new rail spur and drivers
@subject T = Tsagaan Uul coal mine | Tsagaan Uul | the mine | the coal company | TUC
@subject G = Finance Ministry | Ulaanbaatar | the government | the budget | finance minister
@subject B = Gashuun border post | Gashuun | the border | the crossing
@subject R = Gobi spur railway | the spur | the railway | the new line
@subject C = Chinese steel mills | China | Chinese buyers
@subject D = Gobi Drivers' Union | the drivers | the drivers' union | lorry drivers
@subject M = Bank of Mongolia | the central bank | BoM
@subject H = Khanbogd herders | herders | Dolgormaa | the herder
@fact e1 = 31500000 | other | G | tonnes of coal exported | January to June 2031 | cumulative
@fact e0 = 42000000 | other | G | tonnes of coal exported | January to June 2030 | cumulative
@fact eg = 25 | rate | G | percent fall of coal exported | January to June 2031 | snapshot
@fact ep = 83000000 | other | G | tonnes of coal to be exported in the year | budget, for 2031 | plan | projected
@fact ep2 = 65000000 | other | G | tonnes of coal to be exported in the year | amended budget, for 2031 | plan | projected
@fact ev = 2394000000 | revenue | G | dollars of coal exports | January to June 2031 | cumulative
@fact ev0 = 4200000000 | revenue | G | dollars of coal exports | January to June 2030 | cumulative
@fact evg = 43 | rate | G | percent fall of the value of coal exports | January to June 2031 | snapshot
@fact pa = 76 | price | G | dollars per exported tonne, average | January to June 2031 | snapshot
@fact pa0 = 100 | price | G | dollars per exported tonne, average | January to June 2030 | snapshot
@fact p1 = 68 | price | B | dollars for a tonne of coking coal at the border | 7 July 2031 | snapshot
@fact p0 = 85 | price | B | dollars for a tonne of coking coal at the border | January 2031 | snapshot
@fact pg = 20 | rate | B | percent fall of the border price | 7 July 2031 | snapshot
@fact br = 3.9 | revenue | G | trillions of tögrög of coal revenue | budget, for 2031 | plan | projected
@fact br2 = 2.4 | revenue | G | trillions of tögrög of coal revenue | amended budget, for 2031 | plan | projected
@fact brd = 1.5 | margin | G | trillions of tögrög of coal revenue missing | amended budget, for 2031 | plan
@fact bd = 3.2 | rate | G | budget deficit as a share of output | amended budget, for 2031 | plan | projected
@fact bl = 2 | rate | G | budget deficit allowed as a share of output | - | constant | threshold
@fact t1 = 640 | other | B | lorries across a day | June 2031 | snapshot
@fact t0 = 1180 | other | B | lorries across a day | June 2030 | snapshot
@fact tq = 3700 | other | B | lorries waiting | 7 July 2031 | snapshot
@fact tk = 42 | distance | B | kilometres of queue | 7 July 2031 | snapshot
@fact td = 9 | duration | D | days a driver waits | 7 July 2031 | snapshot
@fact dn = 14500 | other | D | licensed drivers | 2031 | snapshot
@fact du = 5200 | other | D | members | 2031 | snapshot
@fact df0 = 1400 | price | D | yuan paid for a trip | June 2030 | snapshot
@fact df1 = 700 | price | D | yuan paid for a trip | July 2031 | snapshot
@fact dfg = 50 | rate | D | percent fall of the pay for a trip | July 2031 | snapshot
@fact dd = 1100 | price | D | yuan demanded for a trip | July 2031 | plan | hypothetical
@fact dl = 31 | deaths | D | drivers killed on the road | 2030 | cumulative
@fact rk = 233 | distance | R | kilometres of line | - | constant
@fact ri = 910000000 | budget | R | dollars to build the line | 2031 | plan | projected
@fact rx = 32.6 | distance | R | kilometres still to be laid across the border | July 2031 | snapshot
@fact rc = 30000000 | other | R | tonnes of coal a year it could carry | from 2033 | plan | projected
@fact rp = 77 | rate | R | share of the line finished | July 2031 | snapshot
@fact ts = 9800000 | other | T | tonnes of coal sold | January to June 2031 | cumulative
@fact tst = 4300000 | other | T | tonnes of coal piled up | 30 June 2031 | snapshot
@fact tr = 712000000 | revenue | T | dollars of sales | January to June 2031 | cumulative
@fact tn = 142400000 | profit | T | dollars of net profit | January to June 2031 | cumulative
@fact tm = 20 | rate | T | net margin | January to June 2031 | snapshot
@fact tn0 = 356000000 | profit | T | dollars of net profit | January to June 2030 | cumulative
@fact tng = 60 | rate | T | percent fall of net profit | January to June 2031 | snapshot
@fact tj = 3900 | jobs | T | people employed | 2031 | snapshot
@fact tl = 1200 | jobs | T | people on unpaid leave | July 2031 | snapshot
@fact tsh = 1072 | other | T | shares given to each citizen in 2011 | 2011 | constant
@fact ci = 3.1 | rate | C | percent fall of steel made | January to June 2031 | snapshot
@fact cs = 61 | rate | C | Mongolia's share of imported coking coal | January to June 2031 | snapshot
@fact mr = 4.1 | other | M | billions of dollars of reserves | end of June 2031 | snapshot
@fact mr0 = 5.3 | other | M | billions of dollars of reserves | end of December 2030 | snapshot
@fact mrd = 1.2 | margin | M | billions of dollars of reserves lost | end of June 2031 | snapshot
@fact mi = 12 | rate | M | policy interest rate | July 2031 | snapshot
@fact fx = 3985 | price | - | tögrög to the dollar | 15 July 2031 | snapshot
@fact ha = 320 | other | H | camels and goats | 2031 | snapshot
@fact hw = 19 | distance | H | kilometres to the nearest clean well | 2031 | snapshot
@trap e1 ep :: half-year and whole year
@trap ep ep2 :: budget and amended budget
@trap eg evg :: tonnes and dollars
@trap pa p1 :: average and today's price
@trap tq t1 :: lorries waiting and crossing
@trap dn du :: drivers and members
@trap df1 dd :: paid and demanded
@trap bd bl :: deficit and limit
@trap ts tst :: sold and piled up
@trap tn tn0 :: profit in two half-years
@trap rk rx :: whole line and missing piece
@rel change eg = e0 -> e1
@rel product ev = e1 * pa
@rel product ev0 = e0 * pa0
@rel change evg = ev0 -> ev
@rel change pg = p0 -> p1
@rel diff brd = br - br2
@rel change dfg = df0 -> df1
@rel share tm = tn / tr
@rel change tng = tn0 -> tn
@rel diff mrd = mr0 - mr

@doc a-wire | wire agency | 2031-07-08
Mongolia cuts budget as coal exports to China slump

ULAANBAATAR, July 8 (Steppe News) - Mongolia's parliament on Tuesday took up an amended budget that reckons with {65 million|ep2} tonnes of coal exports this year instead of {83 million|ep}, after sales to China collapsed.

In the first half, {31.5 million|e1|t=In the first half} tonnes crossed the frontier, {25%|eg} less than the {42 million|e0|t=a year before} of a year before. They earned {$2.39 billion|ev|t=In the first half}, down {43%|evg} from {$4.2 billion|ev0|t=a year before}, because each tonne fetched {$76|pa|^} on average, as against {$100|pa0|t=a year before}.

Revenue from coal is now put at {2.4 trillion|br2|v=2.4|t=now} tögrög, {1.5 trillion|brd|v=1.5} short of the original budget. The deficit will swell to {3.2%|bd} of GDP; fiscal law allows {2%|bl}.

China made {3.1%|ci|t=in the first half} less steel in the first half. Mongolia supplies {61%|cs} of the coking coal that it imports.

"When they sneeze, we're buried," opposition lawmaker Tömörbaatar Ganzul told the chamber.

@doc b-reportage | magazine reportage | 2031-07-12
Forty-two kilometres

By Oyunsaikhan Delgado. Gashuun

The queue has a bakery. It's in the back of a Sinotruk, eleven kilometres from the gate, and it does a round loaf for two thousand. It has a barber and, at kilometre {30|-}, a shaman.

On Monday the border guard counted {3,700|tq|t=On Monday} lorries in {42|tk|^} kilometres. About {640|~t1|t=last month} a day got across last month. A year ago it was {1,180|t0|t=A year ago}. So whoever joins at the tail today, says Batbold, a driver of fifty with a gold tooth and a PlayStation, will be in China in {nine|td} days, if there's no wind and nobody's birthday in Beijing.

For a trip he used to get {1,400|df0|t=used to} yuan. Now it's {700|df1|t=Now}. He pays his food out of it, and the tyre, and the man who sleeps in the cab when he goes home to see his daughter.

{14,500|dn} people have the licence for this road. {Thirty-one|dl|t=last year} of them died on it last year. There are no wreaths; there's nothing to tie them to.

East of the road, behind a hill, lives Dolgormaa with {320|ha} camels and goats, more or less. The dust lies so thick on the feed that the goats cough. The nearest clean well is {19|hw} kilometres away. She isn't against coal. "It's that it's going past me," she says.

You can see the railway from her ger: an embankment, straight as a promise. {233|rk} kilometres of line, and it ends in gravel just where China begins.

@doc c-market | coal market letter | 2031-07-08
MET COAL ASIA — Tuesday

Gashuun raw 5# yesterday: {$68|p1|t=yesterday}/t, from {$85|p0|t=in January} in January. That's {a fifth|pg} gone. Tangshan asks for a further cut of RMB 50 in coke, the sixth round.

Tsagaan Uul, whose half-year is due next week, is understood to have {4.3 million|tst|t=at the end of June} tonnes on the ground at the end of June. It can't burn it and it can't eat it.

The new spur ({233|rk} km, {$910m|ri|v=910000000}) was to fix all this. {77%|rp|t=as we write} of it's finished as we write. What isn't is the {32.6|rx} km on both sides of the border, for want of an agreement about the gauge. Capacity {30 million|rc|t=from 2033} tonnes a year from 2033, they say.

Hampton Roads HVA $171 | FOB Australia PLV $188 | Gashuun washed $97

@doc d-business | business daily | 2031-07-16
Tsagaan Uul's profit shrinks by {60 percent|tng}

The state coal company earned {$142.4 million|tn|t=in the first six months} in the first six months, on sales of {$712 million|tr|^}, it announced yesterday. In the same period of last year it had made {$356 million|tn0|t=In the same period of last year}. Even so, {20|tm} cents of each dollar of sales stick.

It sold {9.8 million|ts|t=in the first six months} tonnes. As much again, nearly {half|-}, lies beside the pit: {4.3 million|tst|t=on 30 June} on 30 June.

Of {3,900|tj} employees {1,200|tl|t=this month} are on unpaid leave this month.

Each Mongolian got {1,072|tsh|t=in 2011} shares of the company in 2011. A dividend for the half-year? Director Enkhjin Baasan: "Let us first sell the coal."

Meanwhile reserves at the central bank have shrunk to {$4.1 billion|mr|v=4.1|t=at the end of June} at the end of June, {$1.2 billion|mrd|v=1.2} less than the {$5.3 billion|mr0|v=5.3|t=at New Year} at New Year. It left its rate at {12%|mi|t=yesterday} yesterday. A dollar costs {3,985|fx|t=yesterday} tögrög.

Naadam results: wrestling, p. 8 (512 wrestlers, 9 rounds).

@doc e-union | drivers' union post | 2031-07-14
GOBI DRIVERS' UNION — pinned post

Brothers, sisters (there are 61 of you, hello)

1️⃣ Pay. It was {1,400|df0|t=a year ago} yuan a trip a year ago, it's {700|df1|t=today} today. {Half|dfg|v=50}! We told the ministry we'd roll for {1,100|dd}. They said the price is made by the market. We said we ARE the market, we're {42|tk} km long.

2️⃣ We're {5,200|du} members of {14,500|dn} licensed. Join. 20,000 ₮ a month.

3️⃣ The budget people counted on {3.9|br|v=3.9} trillion from coal and now it's {2.4|br2|v=2.4}. They'll look for it in our pockets. Overload fines went up on the 1st.

4️⃣ When the railway comes it'll carry {30 million|rc} tonnes. Then we'll be bakers. Until then we want toilets at km 10, 20, 30 and 40.

5️⃣ No driving on the 19th. Park straight.

👍 2.3K 💬 418
