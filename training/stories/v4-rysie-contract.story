@story v4-rysie-contract
@topic Poland buys Korean-designed infantry fighting vehicles, March to July 2029
@subject M = Ministry of National Defence | the ministry | Poland | Minister Dobrawa Kulesz-Abara | Kulesz-Abara
@subject H = Hanbit Dynamics | Hanbit | the Koreans | the Changwon firm
@subject K = Karpaty Arms | Karpaty | the Radom plant | the Polish partner
@subject R = Rautenberg Systeme | Rautenberg | the Germans | the loser
@subject C = Ryś contract | the contract | the order | the agreement | the purchase
@subject V = Ryś | the vehicle | the Lynx
@subject L = the Rautenberg vehicle | Marder's heir | the Luchs
@subject N = NIK | Supreme Audit Office | the auditors
@subject S = suppliers
@subject BN = Korean Export Bank | the loan
@fact n = 240 | other | C | vehicles ordered | 2029-03-14 | constant
@fact np = 160 | other | K | vehicles to be built | 2036 | plan
@fact nh = 80 | other | H | vehicles to be built | 2033 | plan
@fact no = 120 | other | C | vehicles on option | 2029-03-14 | constant | hypothetical
@fact f1 = 18 | other | C | vehicles to be delivered in the first year | 2031 | plan
@fact fr = 30 | other | R | vehicles to be delivered in the first year | 2030 | plan | hypothetical
@fact w = 9600000000 | price | C | zlotys for the vehicles | 2029-03-14 | constant
@fact we = 2250000000 | price | C | euros for the vehicles | 2029-03-14 | constant
@fact u = 40000000 | price | V | zlotys for a vehicle | 2029-03-14 | constant
@fact sp = 2640000000 | price | C | zlotys for spare parts and training | 2029-07 | constant
@fact wt = 12240000000 | price | C | zlotys with spare parts and training | 2029-07 | constant
@fact ut = 51000000 | price | V | zlotys for a vehicle with spare parts and training | 2029-07 | constant
@fact wr = 10400000000 | price | R | zlotys for the vehicles | 2028-11 | constant
@fact df = 800000000 | margin | C | zlotys by which the rival was dearer | 2029-03-14 | constant
@fact os = 45 | other | C | share of the value to be spent in Poland | 2036 | plan | pledged
@fact oz = 4320000000 | other | C | zlotys to be spent in Poland | 2036 | plan | pledged
@fact osr = 60 | other | R | share of the value to be spent in Poland | 2028-11 | plan | hypothetical
@fact jk = 1900 | jobs | K | jobs | 2032 | plan | projected
@fact js = 650 | jobs | S | jobs | 2032 | plan | projected
@fact jt = 2550 | jobs | C | jobs | 2032 | plan | projected
@fact jn = 1240 | jobs | K | people employed | 2029-03 | snapshot
@fact ad = 1440000000 | price | C | zlotys paid in advance | 2029-04 | constant
@fact as = 15 | other | C | share paid in advance | 2029-04 | constant
@fact ln = 6720000000 | other | BN | zlotys lent | 2029 | plan
@fact ls = 70 | other | BN | share of the price lent | 2029 | plan
@fact li = 3.9 | rate | BN | interest | 2029 | constant
@fact pe = 960000000 | damages | H | highest penalty for delay in zlotys | - | constant | threshold
@fact ps = 10 | other | H | highest penalty for delay as a share of the price | - | constant | threshold
@fact vy = 17 | votes_cast | C | committee votes for | 2029-03-08 | constant
@fact vn = 12 | votes_cast | C | committee votes against | 2029-03-08 | constant
@fact tk = 4200 | distance | V | kilometres driven in trials | 2028 | constant
@fact ff = 61 | other | V | faults in trials | 2028 | constant
@fact fl = 38 | other | L | faults in trials | 2028 | constant
@fact tw = 14 | duration | V | weeks of trials | 2028 | constant
@fact kg = 31 | other | V | weight in tonnes | - | constant
@fact kl = 43 | other | L | weight in tonnes | - | constant
@fact sd = 8 | other | V | soldiers carried | - | constant
@fact sl = 6 | other | L | soldiers carried | - | constant
@fact old = 862 | other | M | old vehicles in service | 2029 | snapshot
@fact b9 = 201000000000 | budget | M | defence budget in zlotys | 2029 | plan
@fact b8 = 186000000000 | budget | M | defence budget in zlotys | 2028 | constant
@fact bg = 8.1 | rate | M | growth of the defence budget | 2029 | plan
@fact gd = 4.6 | other | M | defence budget as a share of the economy | 2029 | plan
@fact xh = 6.3 | rate | H | rise of the share price | 2029-03-15 | constant
@fact xk = 11 | rate | K | rise of the share price | 2029-03-14 | constant
@fact xr = 4.2 | rate | R | fall of the share price | 2029-03-14 | constant
@fact ur = 43300000 | price | L | zlotys for a vehicle | 2028-11 | constant
@fact fd = 23 | margin | L | fewer faults than the rival | 2028 | constant
@fact of = 900000000 | other | C | zlotys agreed to be spent in Poland | 2029-07 | cumulative
@fact jn2 = 1310 | jobs | K | people employed | 2029-06 | snapshot
@rel product wr = n * ur
@rel diff fd = ff - fl
@trap jn jn2 :: March and June
@fact hv = 12 | margin | L | tonnes heavier than the rival | - | constant
@rel diff hv = kl - kg
@rel sum n = np + nh
@rel product w = n * u
@fact wn = 3400000000000 | price | C | won for the vehicles | 2029-03-14 | constant
@rel convert wn = w
@rel convert we = w
@rel sum wt = w + sp
@rel product wt = n * ut
@rel diff df = wr - w
@rel share os = oz / w
@rel sum jt = jk + js
@rel share as = ad / w
@rel share ls = ln / w
@rel share ps = pe / w
@rel change bg = b8 -> b9
@fact th = 33.3 | other | H | share of the vehicles to be built | 2033 | plan
@rel share th = nh / n
@trap n no :: ordered and on option
@trap w wt :: without and with spare parts
@trap u ut :: without and with spare parts
@trap w wr :: two bids
@trap jk jn :: planned and present
@trap jk jt :: plant and all
@trap f1 fr :: two bidders
@trap ff fl :: two vehicles
@trap kg kl :: two vehicles
@trap b9 b8 :: two years
@trap xh xk :: two companies
@trap os osr :: two bidders
@race faults = ff fl

@doc a-release | press release of a ministry | 2029-03-14
Ryś: Poland signs the largest armoured order of the decade

In Radom today, in the presence of the Prime Minister, the Ministry of National Defence concluded an agreement for {240|n|t=today} Ryś infantry fighting vehicles with a consortium of Hanbit Dynamics and Karpaty Arms. Its value is PLN {9.6 billion|w|t=today} net. The purchaser may order {120|no|m=hypothetical} more on the same terms until 2033.

The first {18|f1|t=in 2031} vehicles will reach the 16th Division in 2031. Of the total, {80|nh} will come from Changwon and {160|np} from the lines in Radom. The partners undertake to place {45%|os|m=pledged} of the value, PLN {4.32 billion|oz|^}, with Polish industry.

"The Lynx weighs {31|kg|by=Minister Dobrawa Kulesz-Abara} tonnes, swims, and carries {eight|sd|^} soldiers," said Minister Dobrawa Kulesz-Abara. "It'll replace a vehicle older than most of their fathers." The army still has {862|old|s=The army} of the BMP-1 type.

The Sejm defence committee endorsed the purchase on 8 March by {17|vy|t=on 8 March} votes to {12|vn|^}. It is financed from the 2029 defence budget of PLN {201 billion|b9|t=2029} and by a loan.

Press office: +48 22 628 00 31. Photos: 14 files, 220 MB.

@doc b-wire | wire agency | 2029-03-14
Poland picks Korea's Hanbit over German rival for fighting vehicles

WARSAW, March 14 (Mazowsze-Dow) - Poland signed a {2.25 billion euro|we|t=on Wednesday} contract on Wednesday to buy {240|n|^} infantry fighting vehicles designed by South Korea's Hanbit Dynamics, rejecting a bid by Germany's Rautenberg Systeme that was {800 million|df} zlotys more expensive.

Rautenberg had asked {10.4 billion|wr|t=in November} zlotys in November, but offered to hand over {30|fr|t=next year} vehicles next year. The winner will supply {18|f1|t=a year later|s=The winner} a year later.

In {14|tw} weeks of trials in Drawsko the Korean vehicle suffered {61|ff|s=the Korean vehicle} breakdowns and the German one {38|fl|s=the German one}, two people familiar with the results said. The ministry declined to comment. The Luchs, at {43|kl} tonnes, can't cross rivers unaided, a requirement of the army.

Shares of Karpaty Arms, the Polish partner, climbed {11 percent|xk|t=on Wednesday}. Rautenberg's dropped {4.2 percent|xr|^}. In Seoul the market was closed.

Warsaw intends to spend {4.6 percent|gd|t=this year} of gross domestic product on defence this year, the highest share in NATO.

@doc c-business | business daily | 2029-03-15
Who pays for the Lynx? Mostly Seoul, for now

Bogumił Nnadi-Sikora

The Treasury has found an elegant way of not finding money. Of the {9.6 billion|w} zlotys for the Ryś, {70 per cent|ls}, or {6.72 billion|ln}, will be lent by the Korean Export Bank at {3.9 per cent|li} over fifteen years. A further {15 per cent|as|t=next month} is due next month as an advance, and that comes out of this year's budget: {1.44 billion|ad|^}.

That budget has grown by {8.1 per cent|bg}, from {186 billion|b8|t=last year|s=That budget} last year to {201 billion|b9|t=this year's}. Almost the whole increase is already pledged.

Is {40 million|u} zlotys a vehicle a fair price? Rautenberg's bid works out at {43.3|ur|x=1000000|s=Rautenberg's bid} million, for a machine {twelve|hv|s=a machine} tonnes heavier with room for {six|sl|s=a machine} rather than {eight|sd|s=a machine}. But the Germans would have left {60 per cent|osr|s=the Germans} of the work in Poland. The Koreans promise {45|os}.

If they are late they pay: at most {10 per cent|ps|s=they} of the price, {960 million|pe|s=they}, reached after a hundred days. Hanbit's last three export orders were each late by more than that.

Markets: EUR/PLN 4.27 | WIG20 +0.6% | LOT strike enters day 5

@doc d-korean | South Korean newspaper, English edition | 2029-03-16
Hanbit lands Warsaw deal, eyes {120|no} more

CHANGWON — When the news from Radom came in before dawn on Thursday, workers on the night shift at Hanbit Dynamics were given rice cakes. By the close the stock had added {6.3 percent|xh|t=By the close}.

The order is worth {3.4 trillion|wn} won to the consortium. Only {a third|th|v=33.3} of the vehicles, {80|nh}, will be assembled here, all by 2033; the Poles take over the remaining {160|np}. An option for {120|no|m=hypothetical} could follow, and Hungary is said to be watching.

An executive admitted that the victory had looked doubtful. "In Drawsko we drove {4,200|tk|by=An executive|s=we} kilometers in snow and mud. Our fault count was too high." He did not contradict a figure of {61|ff}. Most had to do with a bilge pump, since replaced.

Lawmakers of the opposition Saebit Party criticized the generous credit. At {3.9 percent|li}, they said, a bank owned by taxpayers was advancing {70 percent|ls|s=a bank} of the bill more cheaply than a young couple in Busan can borrow. The Finance Ministry noted that the contract contains a ceiling on penalties of {10 percent|ps}, which protects the exporter.

The first {18|f1} vehicles have to be shipped within thirty months.

Related: KOSPI ends at 3,911.20 · 5 things to know about Radom

@doc e-regional | regional newspaper | 2029-03-17
Radom counts its chickens: {1,900|jk|t=by 2032|m=projected} jobs by 2032

On Friday the canteen of Karpaty Arms served the good schnitzel. The management had announced that the plant, where {1,240|jn|t=today|s=the plant} people clock in today, will have {1,900|jk|t=in 2032|m=projected|s=the plant} jobs in 2032, when the Ryś line is at full stretch. With its suppliers, from the foundry in Starachowice to the women in Iłża who sew seats, that makes {2,550|jt|^}.

"I've been here under four owners," says the welder Grażyna Ogonowska-Tran. "They all had a number." The union would like it in writing. What is in writing, says its chairman, is {160|np|by=its chairman} hulls between 2032 and 2036, and after that, perhaps, some of another {120|no|^|m=hypothetical}.

The city for its part has promised a road to gate B and {210|-} flats. Mayor Seweryn Pałka hopes for {4.32 billion|oz|by=Mayor Seweryn Pałka|m=projected} zlotys "here and round about", though the offset may be spent anywhere in Poland. About {650|~js|s=other firms} of the promised posts would be at other firms.

The stock exchange believes in it: the share is up by {11 per cent|xk|t=since Wednesday|s=the share} since Wednesday. Ms Ogonowska owns forty. "Now I'm a capitalist," she says.

Weather: 4°C, sleet. Handball: Radom 27, Kielce 31. Bus 17 diverted.

@doc f-watchdog | defence trade journal | 2029-07-20
Auditors put true cost of Ryś at PLN {12.24bn|wt|by=Auditors}

Poland's Supreme Audit Office (NIK) has concluded that the Ministry of National Defence understated its Ryś purchase when it presented it in March. The published figure of PLN {9.6bn|w|t=in March|by=the Ministry of National Defence} covered the vehicles alone. Simulators, spares and the training of crews, ordered separately in May, come to PLN {2.64bn|sp|t=in May|by=NIK}. On that basis the state pays {51m|ut|x=1000000|by=NIK|s=each vehicle} for each vehicle and not {40m|u|x=1000000|s=each vehicle}.

The ministry replies that nobody buys a car and calls the petrol part of the price. It adds that Rautenberg's {10.4bn|wr|t=last year} quote of last year was likewise for bare vehicles.

NIK did not reopen the choice. It does observe that the weighting of the criteria was changed three weeks before bids closed, that the losing design had {23|fd|by=It|s=the losing design} fewer faults in trials ({38|fl|s=the losing design} against {61|ff|s=the losing design}), and that committee members who voted {17|vy}-{12|vn} had not seen these results.

On industry, the auditors found that agreements so far cover {0.9bn|of|t=so far|by=the auditors} of the PLN {4.32bn|oz} pledged. Hiring in Radom is on schedule; headcount reached {1,310|jn2|t=in June} in June. The advance of {1.44bn|ad|t=in April} was paid on time in April, "perhaps the only element that was", the report says drily.

For back issues 1-210 see our archive.
