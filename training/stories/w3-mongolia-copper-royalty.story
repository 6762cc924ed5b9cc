@story w3-mongolia-copper-royalty
@topic Mongolia's parliament raises the royalty on copper, February 2034
@subject H = State Great Hural | the Hural | parliament | lawmakers | deputies
@subject R = the royalty law | the law | the bill | the new rate | the measure
@subject K = Khar Uul Copper | Khar Uul | the mine | the mining company | the operator
@subject P = Meridian Ridge | the London-listed parent | the parent | the majority owner
@subject T = Tavan Erdene | the coal mines | coal
@subject F = the finance ministry | the ministry | Battsetseg Dorjkhand | the finance minister
@subject O = Ömnögovi | the province | South Gobi | the aimag
@subject S = Khairkhan | the district | the soum
@subject G = the state | the treasury | the government | Mongolia
@subject N = Gobi Water Watch | the campaigners | the protesters
@subject L = Lachlan Obuya-Reid | Obuya-Reid | the parent's chief executive
@fact r0 = 5 | rate | K | royalty on copper | before the law | constant
@fact r1 = 8.5 | rate | R | royalty on copper | from 2035 | plan
@fact rt = 7 | rate | R | royalty on copper | July to December 2034 | plan
@fact rg = 10 | rate | F | royalty on copper that was first proposed | November 2033 | plan
@fact ro = 6.5 | rate | P | royalty on copper that the owner offered | January 2034 | plan | pledged
@fact rc = 7 | rate | T | royalty on coal | - | constant
@fact hv = 71 | vote_count | H | members in favour | final vote 2034-02-08 | snapshot
@fact hn = 38 | vote_count | H | members against | final vote 2034-02-08 | snapshot
@fact hx = 17 | other | H | members absent | final vote 2034-02-08 | snapshot
@fact hs = 126 | seats | H | members | - | constant
@fact cv = 11 | vote_count | H | committee members in favour | 2034-01-30 | snapshot
@fact cn = 8 | vote_count | H | committee members against | 2034-01-30 | snapshot
@fact s3 = 4240000000 | revenue | K | sales in dollars | 2033 | snapshot
@fact y3 = 212000000 | revenue | K | copper royalties paid in dollars | 2033 | snapshot
@fact yh = 360400000 | revenue | K | copper royalties at the higher rate in dollars | 2033 | snapshot | hypothetical
@fact yd = 148400000 | revenue | K | extra copper royalties at the higher rate in dollars | 2033 | snapshot | hypothetical
@fact yf = 390000000 | revenue | F | copper royalties expected in dollars | 2035 | plan | projected
@fact yt = 340000000 | revenue | K | copper royalties expected by a trade magazine in dollars | 2035 | plan | projected
@fact yc = 540000000 | revenue | T | coal royalties paid in dollars | 2033 | snapshot
@fact yo = 88000000 | revenue | G | other mining royalties in dollars | 2033 | snapshot
@fact ya = 840000000 | revenue | G | all mining royalties in dollars | 2033 | snapshot
@fact bg = 6460000000 | revenue | G | budget revenue in dollars | 2033 | snapshot
@fact bs = 13 | rate | G | share of mining royalties in budget revenue | 2033 | snapshot
@fact p1 = 11840 | price | K | copper price a tonne in dollars | 2034-02-08 | snapshot
@fact p3 = 10220 | price | K | average copper price a tonne in dollars | 2033 | snapshot
@fact pt = 11000 | price | R | copper price above which a surcharge is due | - | constant | threshold
@fact ps = 2 | rate | R | surcharge on copper in points | from 2035 | plan
@fact q3 = 498000 | other | K | tonnes of copper mined | 2033 | snapshot
@fact q2 = 461000 | other | K | tonnes of copper mined | 2032 | snapshot
@fact qp = 8 | rate | K | rise in copper mined over the year | 2033 | snapshot
@fact q4 = 530000 | other | K | tonnes of copper mined | 2034 | plan | projected
@fact gz = 310000 | other | K | ounces of gold mined | 2033 | snapshot
@fact iv = 2600000000 | budget | K | cost of the northern block in dollars | - | plan
@fact ij = 1900 | jobs | K | building jobs at the northern block | - | plan | projected
@fact je = 13400 | jobs | K | people employed | end of 2033 | snapshot
@fact jm = 12864 | jobs | K | Mongolians employed | end of 2033 | snapshot
@fact jp = 96 | rate | K | share of Mongolians among people employed | end of 2033 | snapshot
@fact jc = 8200 | jobs | K | contractors' workers | end of 2033 | snapshot
@fact st = 34 | rate | G | stake in the mine | - | constant
@fact sp = 66 | rate | P | stake in the mine | - | constant
@fact dv = 95000000 | revenue | G | dividend from the mine in dollars | 2033 | snapshot
@fact db = 3100000000 | other | K | dollars owed to the owner | end of 2033 | snapshot
@fact m0 = 1284 | price | P | share price in pence | close 2034-02-07 | snapshot
@fact m1 = 1197 | price | P | share price in pence | close 2034-02-08 | snapshot
@fact mp = 6.8 | rate | P | fall of the share price in a day | close 2034-02-08 | snapshot
@fact e0 = 41 | rate | P | share of the mine's profit that the state takes | before the law | constant
@fact e1 = 46 | rate | P | share of the mine's profit that the state takes, by the owner's reckoning | from 2035 | plan | projected
@fact e2 = 44 | rate | F | share of the mine's profit that the state takes, by the ministry's reckoning | from 2035 | plan | projected
@fact ag = 1400000000 | damages | P | dollars to be sought in arbitration | February 2034 | plan | hypothetical
@fact o0 = 30 | rate | O | share of copper royalties | before the law | constant
@fact o1 = 40 | rate | R | share of copper royalties for the province | from 2035 | plan
@fact om = 63600000 | revenue | O | copper royalties received in dollars | 2033 | snapshot
@fact sm = 6400000 | revenue | S | copper royalties received in dollars | 2033 | snapshot
@fact sn = 9800 | other | S | inhabitants | 2033 | snapshot
@fact w1 = 870 | other | K | litres of water drawn a second | 2033 | snapshot
@fact w2 = 918 | other | K | litres of water a second that are allowed | - | constant | threshold
@fact cr = 3500 | crowd | N | people at the rally | 2034-02-06 | snapshot
@fact uy = 62 | poll_share | N | people for a higher royalty | January 2034 | snapshot
@fact un = 24 | poll_share | N | people against a higher royalty | January 2034 | snapshot
@rel sum hs = hv + hn + hx
@rel share r0 = y3 / s3
@rel share r1 = yh / s3
@rel diff yd = yh - y3
@rel sum ya = y3 + yc + yo
@rel share bs = ya / bg
@rel change qp = q2 -> q3
@rel share jp = jm / je
@rel change mp = m0 -> m1
@rel share o0 = om / y3
@trap yf yt :: two forecasts for one year
@trap r1 rg :: the law and the first proposal
@trap r1 rt :: final and transitional rate
@trap rc rt :: coal's rate and copper's transitional rate
@trap yh yf :: what the rate would have brought and what is expected
@trap y3 ya :: copper royalties and all royalties
@trap hv cv :: full house and committee
@trap e1 e2 :: two reckonings of the state's take
@trap p1 p3 :: today's price and last year's average
@trap q3 q4 :: last year's output and this year's plan
@trap om sm :: province and district
@trap je jc :: own people and contractors'
@race vote = hv hn

@doc a-wire | wire agency | 2034-02-08
Mongolia raises copper royalty to {8.5%|r1}, miner warns of arbitration

ULAANBAATAR, Feb 8 - Mongolian lawmakers voted on Wednesday to raise the royalty on copper to {8.5%|r1|t=next January} of sales from {5%|r0} with effect from next January, with a half-way rate of {7%|rt|t=from July} from July.

The State Great Hural passed the bill by {71|hv|t=on Wednesday} votes to {38|hn|^}; {17|hx|^} of its {126|hs} members stayed away. Its economic committee had split {11|cv|t=last week}-{8|cn|t=last week} last week.

A surcharge of {two|ps} percentage points will apply when copper trades above {$11,000|pt} a tonne. It was at {$11,840|p1|t=on Wednesday} in London on Wednesday.

The measure chiefly hits Khar Uul Copper, {34%|st} held by the state and {66%|sp} by London-listed Meridian Ridge. The mine paid {$212 million|y3|t=last year} in royalties last year on sales of {$4.24 billion|s3|t=last year}.

Meridian shares fell {6.8%|mp} to {1,197|m1} pence. Its chief executive, Lachlan Obuya-Reid, said a stability agreement fixed the old rate until 2040 and the company could seek {$1.4 billion|ag|by=Lachlan Obuya-Reid} in damages. 

Finance Minister Battsetseg Dorjkhand, whose ministry had first asked for {10%|rg|by=ministry}, said copper would bring in {$390 million|yf|by=Battsetseg Dorjkhand|t=in 2035} in 2035.

@doc b-london | business newspaper | 2034-02-09
Meridian's Gobi gamble sours
Tabitha Ekström-Mbeki in London and Otgonbayar Sh. in Ulaanbaatar

For a company that gets {half|-} its profit from a single hole in the desert, Meridian Ridge had a calm manner about the vote in Ulaanbaatar. Its shareholders had not. The stock, {1,284p|m0|v=1284|t=on Tuesday night} on Tuesday night, finished at {1,297p|!m1|v=1297|t=finished}, a drop of {6.8 per cent|mp}.

By its own count the state's take at Khar Uul will go to {46 per cent|e1|by=By its own count} of profits from {41|e0|t=today} today. The finance ministry gets to {44|e2|by=The finance ministry}. The difference is over whether interest on the {$3.1bn|db} that the mine owes its parent counts as a cost.

Had the law been in force in 2033, the operator would have handed over {$360m|yh|t=in 2033|by=analysts at Orme & Tull} instead of {$212m|y3|t=in 2033}, analysts at Orme & Tull calculate: an extra {$148m|yd|by=analysts at Orme & Tull}. That's on an average copper price of {$10,220|p3|t=in 2033}. At today's {$11,840|p1|t=today's} the surcharge would bite as well.

Meridian had offered {6.5 per cent|ro|by=Meridian|t=last month} last month. "We were told it was insulting," says Obuya-Reid, who flew home without a meeting. On Thursday he froze the {$2.6bn|iv} northern block, a decision which will cost {1,900|ij} people the building jobs they'd been promised.

Ulaanbaatar is not out of arguments. In 2033 it received its first ever dividend, {$95m|dv|t=In 2033}, on a {34 per cent|st} holding twenty-two years old.

Letters to: desk@kingsway.example. Markets, page 22: FTSE 100 +0.4%, Brent $71.

@doc c-province | provincial newspaper, Dalanzadgad | 2034-02-10
"At last the Gobi is paid for the Gobi"

The vote was shown on the big screen in front of the theatre in Dalanzadgad at minus eighteen degrees, and nobody left. When the board lit up with {71|hv} in green and {36|!hn} in red, with {17|hx} chairs empty out of {126|hs}, horns sounded all the way to the airport road.

Why here? Because the law changes who gets the money too. Until now {30|o0|t=Until now} percent of copper royalties came back to Ömnögovi. From January it will be {40|o1|t=From January}.

Our soums can use it. Khairkhan, which lives beside the pit, has {9,800|sn} people, one doctor and an income from the mine of {$6.4 million|sm|t=last year} last year, which governor Ganzorig called "the price of a dust cloud".

Not all cheered. At the mine, which counted {13,400|je|t=at New Year} people at New Year, {12,864|jm} of them our own citizens, a shift leader said the northern block would've been his son's job. {1,900|ij} such jobs are in the balance. And {8,200|jc} contractors' men have no union to ask.

The operator dug {498,000|q3|t=last year} tonnes of copper last year and had meant to reach {530,000|q4|t=this year} this year. It says nothing has changed about that.

Ninety percent of readers of our page voted "right decision" (1,117 answers).

@doc d-ngo | press release | 2034-02-08
GOBI WATER WATCH ON THE ROYALTY VOTE

Today parliament listened. {62%|uy|t=in January's survey} of Mongolians wanted a higher royalty in January's survey and {24%|un|t=in January's survey} did not. On Monday {3,500|cr|t=On Monday} people stood on Sükhbaatar Square to say so in person. We thank each of them.

We regret what was lost on the way. {10%|rg|t=in November} was the number in November. {8.5%|r1} is the number now. Coal pays {7%|rc} and nobody calls it expropriation.

Remember what the state received in 2033: {$540 million|yc|t=in 2033} from coal, {$212 million|y3|t=in 2033} from copper and {$88 million|yo|t=in 2033} from everything else, or {$840 million|ya|t=in 2033} together. That is {13%|bs|t=in 2033} of a budget of {$6.46 billion|bg|t=in 2033}. For the richest ground in Asia!

Remember also who carries the burden. South Gobi's {30%|o0} of the copper money amounted to {$83.6 million|!om|t=in 2033}. Khar Uul draws {870|w1} litres of water a second, and its permit allows {918|w2}. Herders haul theirs.

Royalties do not refill wells. We ask that {a tenth|-} of the new income go to a water fund, and that the permit be cut.

Coordinator: Enkhjargal T., 9911-4482. Reg. no. 1077/22.

@doc e-trade | mining trade magazine | 2034-02-14
Khar Uul: what the new royalty does to the cost curve

Summary for subscribers. Mongolia joins Chile and Zambia in charging on the top line. At {8.5%|r1} from 2035 plus {two|ps} points of surcharge over {$11,000|pt}/t, we calculate a rise in cash cost of about 17 US cents a pound. Khar Uul stays in the second quartile.

Operations. 2033 was a record. Copper in concentrate rose {8%|qp} from {461,000t|q2|t=In 2032|v=461000} to {498,000t|q3|v=498000|t=2033}. In 2032 the concentrator lost a month to a girth-gear failure, so the base was low. Gold by-product was {310,000oz|gz|v=310000}. Guidance for 2034, {530,000t|q4|v=530000|t=2034}, is unchanged.

Workforce. {13,400|je} direct, {96%|jp} of it Mongolian, and {8,200|jc} through contractors.

Water. The licence, at {918|w2} l/s, isn't a constraint as long as recycling holds.

Capital. Northern block ({$2.6bn|iv}) suspended. We had it in production by 2039.

Fiscal. Last year's sales came to {$2.44bn|!s3|t=Last year's}, the dividend to Ulaanbaatar {$95m|dv}. The ministry's forecast of {$390m|yf|by=The ministry's|t=for 2035} in copper royalties for 2035 assumes both more tonnes and more dollars per tonne. We would pencil in {340|yt|x=1000000|by=We}.

Legal. The parent's claim of {$1.4bn|ag|by=The parent's} leans on a stability clause dating from 2012. Similar clauses have been upheld in two cases out of five.

The transitional {7%|rt|t=from July} from July matches what coal has paid for years.
