@story penang-gloves
@topic A Malaysian glove maker's quarter: price war, gas tariff, recruitment fees, a factory shut
@subject T = Tenaga Glove Industries | Tenaga Glove | TGI | the glove maker | the company
@subject C = Chinese glove makers | China | Chinese rivals
@subject U = US customs | American customs | CBP | Washington
@subject A = Malaysian Glove Association | the association | MGA
@subject G = Gas Negara | the gas supplier | the gas company
@subject W = Bangladeshi and Nepali workers | migrant workers | foreign workers
@subject L = Labour Rights Watch Asia | LRWA | the rights group | the labour group
@subject K = Kulim plant 4 | Kulim 4 | the Kulim plant
@subject B = analysts at Banyan Research | Banyan Research | Banyan | analysts
@fact r1 = 520000000 | revenue | T | ringgit of sales in the quarter | July-September 2035 | snapshot
@fact r0 = 650000000 | revenue | T | ringgit of sales in the quarter | July-September 2034 | snapshot
@fact rg = 20 | rate | T | percent fall of sales on the year | July-September 2035 | snapshot
@fact rq = 548000000 | revenue | T | ringgit of sales in the quarter | April-June 2035 | snapshot
@fact n1 = 26000000 | profit | T | ringgit of net loss in the quarter | July-September 2035 | snapshot
@fact n0 = 39000000 | profit | T | ringgit of net profit in the quarter | July-September 2034 | snapshot
@fact nm = 5 | rate | T | loss as a share of sales | July-September 2035 | snapshot
@fact nl = 3 | other | T | quarters with a loss in a row | July-September 2035 | cumulative
@fact ne = 18000000 | profit | B | ringgit of net loss expected for the quarter | before the results | snapshot | projected
@fact pv = 14000000 | damages | K | ringgit written off | July-September 2035 | snapshot
@fact q1 = 7200000000 | other | T | gloves sold in the quarter | July-September 2035 | cumulative
@fact q0 = 7800000000 | other | T | gloves sold in the quarter | July-September 2034 | cumulative
@fact qg = 7.7 | rate | T | percent fall of gloves sold | July-September 2035 | snapshot
@fact cap = 48000000000 | other | T | gloves a year at full capacity | October 2035 | constant
@fact cu = 60 | rate | T | share of capacity used | July-September 2035 | snapshot
@fact p1 = 16.9 | price | T | US dollars for a thousand gloves | July-September 2035 | snapshot
@fact p0 = 19.5 | price | T | US dollars for a thousand gloves | July-September 2034 | snapshot
@fact pg = 13.3 | rate | T | percent fall of the price of gloves | July-September 2035 | snapshot
@fact pc = 15.2 | price | C | US dollars for a thousand gloves | October 2035 | snapshot
@fact pd = 1.7 | margin | - | US dollars a thousand by which Chinese gloves are cheaper | autumn 2035 | snapshot
@fact pp = 100 | price | T | US dollars for a thousand gloves at the peak | early 2021 | snapshot
@fact ut = 50 | rate | U | American tariff on Chinese gloves | since 2025 | constant
@fact um = 19 | rate | U | American tariff on Malaysian gloves | since 2025 | constant
@fact us = 34 | rate | T | share of sales to America | July-September 2035 | snapshot
@fact us0 = 28 | rate | T | share of sales to America | July-September 2034 | snapshot
@fact g1 = 52.8 | price | G | ringgit per million British thermal units | since July 2035 | constant
@fact g0 = 44 | price | G | ringgit per million British thermal units | until June 2035 | constant
@fact gg = 20 | rate | G | rise of the gas tariff | July 2035 | snapshot
@fact gs = 16 | rate | T | gas as a share of cost | July-September 2035 | snapshot
@fact la = 1410 | price | T | US dollars for a tonne of nitrile latex | October 2035 | snapshot
@fact je = 9200 | jobs | T | people employed | September 2035 | snapshot
@fact jf = 5060 | jobs | W | people employed at the glove maker | September 2035 | snapshot
@fact jfp = 55 | rate | T | share of foreign workers | September 2035 | snapshot
@fact kj = 870 | jobs | K | people employed | November 2035 | snapshot
@fact kx = 520 | jobs | K | people to be dismissed | by January 2036 | plan
@fact km = 350 | jobs | K | people to be moved to other plants | by January 2036 | plan
@fact kl = 24 | other | K | dipping lines | - | constant
@fact kc = 6200000000 | other | K | gloves a year at full capacity | - | constant
@fact ky = 2020 | date | K | year of opening | - | constant
@fact fe = 4300 | price | W | US dollars paid for a job, average | survey of 2035 | snapshot
@fact fp = 11600 | price | T | ringgit of fees repaid per worker | 2032-2035 | constant
@fact ft = 38000000 | spending | T | ringgit of fees repaid | September 2035 | cumulative
@fact fn = 163 | sample_size | L | workers interviewed | summer 2035 | constant
@fact fo = 41 | rate | L | share of interviewed workers whose passport was kept | summer 2035 | snapshot
@fact oh = 74 | other | L | hours worked a week, average | summer 2035 | snapshot
@fact oc = 62 | other | T | hours worked a week, average | company figure, summer 2035 | snapshot
@fact ol = 60 | other | T | hours a week allowed by law with overtime | - | constant | threshold
@fact w0 = 1700 | price | T | ringgit of minimum wage a month | 2035 | constant
@fact wm = 2400 | price | W | ringgit earned a month with overtime | 2035 | snapshot
@fact s1 = 0.87 | price | T | ringgit for a share | 14 November 2035 close | snapshot
@fact s0 = 0.92 | price | T | ringgit for a share | 13 November 2035 close | snapshot
@fact sg = 5.4 | rate | T | percent fall of the share price on the day | 14 November 2035 | snapshot
@fact bt = 0.75 | price | B | ringgit of target price for a share | 15 November 2035 | snapshot | projected
@fact ad = 390000000000 | other | A | gloves the world uses a year | 2035 | snapshot | projected
@fact am = 45 | rate | A | Malaysia's share of gloves | 2035 | snapshot
@fact am0 = 65 | rate | A | Malaysia's share of gloves | 2020 | snapshot
@fact ac = 36 | rate | A | China's share of gloves | 2035 | snapshot
@trap r1 rq :: this quarter and the one before
@trap n1 ne :: result and forecast
@trap rg gg :: sales down and gas up twenty percent
@trap p1 pc :: Malaysian and Chinese price
@trap p1 pp :: now and at the peak
@trap ut um :: tariffs on two countries
@trap cap kc :: company and plant
@trap kx km :: dismissed and moved
@trap oh oc :: rights group and company
@trap oc ol :: hours worked and allowed
@trap w0 wm :: minimum and earned
@trap am am0 :: share now and then
@rel change rg = r0 -> r1
@rel share nm = n1 / r1
@rel change qg = q0 -> q1
@rel change pg = p0 -> p1
@rel diff pd = p1 - pc
@rel change gg = g0 -> g1
@rel share jfp = jf / je
@rel sum kj = kx + km
@rel change sg = s0 -> s1

@doc a-business | business daily | 2035-11-15
TGI in the red for third straight quarter, shuts Kulim 4

PETALING JAYA: Tenaga Glove Industries Bhd made a net loss of RM{26 million|n1|t=in the third quarter} in the third quarter, its {third|nl|v=3} in succession, which is {5%|nm} of sales, against a profit of RM{39 million|n0|t=a year ago} a year ago.

Revenue dropped {20%|rg} to RM{520 million|r1|t=in the third quarter}. It sold {7.2 billion|q1|t=in the third quarter} gloves, {7.7%|qg} fewer, and got US${16.90|p1|^} for a thousand, down {13.3%|pg} from US${19.50|p0|t=a year ago}.

The loss includes RM{14 million|pv} for Kulim 4, which is to close. Opened in {2020|ky} at the height of the pandemic, it has {24|kl} dipping lines and can make {6.2 billion|kc} gloves a year. Of its {870|kj} people {350|km} will be moved and {520|kx} let go.

Group capacity is {48 billion|cap}. It ran at {60%|cu|t=in the third quarter}.

The stock shed {5.4%|sg} to {87|s1|v=0.87|t=yesterday} sen yesterday.

@doc b-broker | broker's note | 2035-11-15
Banyan Research: TGI – rubber meets road (SELL, TP RM{0.75|bt})

• Net loss RM{26m|n1|v=26000000} vs our RM{18m|ne|v=18000000}. Strip out the Kulim charge and it's better than we'd feared; nobody strips.
• QoQ revenue –5% (RM{548m|rq|v=548000000|t=QoQ} in 2Q).
• ASP US${16.90|p1|t=3Q} in 3Q. Chinese offer {15.20|pc|t=this month} this month. The gap's US${1.70|pd} and it's the whole story.
• America is the last friend: {34%|us|t=3Q} of sales, from {28%|us0|t=a year ago} a year ago, because Washington charges China {50%|ut} and Malaysia {19%|um}.
• Gas: tariff up {20%|gg|t=since July} since July to RM{52.80|g1}. Gas is {16%|gs} of cost.
• Nitrile latex US${1,410|la|t=October}/t in October, mercifully soft.

In early 2021 it sold at US${100|pp|t=In early 2021}. We had a BUY. So did you.

Price RM{0.87|s1} (prev. {0.92|s0}). 12-mth range 0.81–1.64.

@doc c-rights | NGO report summary | 2035-11-21
Labour Rights Watch Asia: "I bought my job"

Between June and August our team interviewed {163|fn} Bangladeshi and Nepali workers at Tenaga Glove's plants. They make up {5,060|jf|t=its September filing} of the company's {9,200|je|^} employees, going by its September filing.

Findings:

– They'd paid on average {US$4,300|fe} to agents for the job. It takes some {two|-} years to earn back.
– {41%|fo} didn't hold their own passport.
– They worked {74|oh|by=They} hours a week on average. The company's figure is {62|oc|by=The company}. The law allows {60|ol}, overtime included.
– The minimum wage is RM{1,700|w0}. With overtime they make about RM{2,400|~wm}.

Tenaga Glove has since 2032 repaid RM{11,600|fp} per head to those who could prove fees, RM{38 million|ft|t=until September} altogether until September. We welcome that. Proving is difficult: agents don't give receipts.

As for the {520|kx} who lose their jobs at Kulim, those from abroad have 30 days before the visa lapses. Some still owe for the ticket.

The report (64 pp.) is free. Printed on paper.

@doc d-trade | medical supplies trade letter | 2035-11-28
GLOVES: everyone's losing their shirt

The world gets through {390 billion|ad|t=a year} gloves a year. Malaysia makes {45%|am|t=today} of them today; in 2020 it made {65%|am0|t=in 2020}. China's at {36%|ac|t=today} and still pouring concrete.

Malaysian gas has gone from RM{44|g0|t=in June} in June to {52.80|g1|t=now} now. A Chinese plant burns coal, sold to it by its uncle.

Tenaga's third-quarter sales: RM{520m|r1|v=520000000|t=third-quarter}, down from {650m|r0|v=650000000|t=last year} last year. Volume {7.2bn|q1}, from {7.8bn|q0|t=last year}. It runs at {60%|cu}. Shutting Kulim 4 takes {6.2bn|kc} out, which is like taking a spoon out of a bath. Full marks for starting.

US hospital buyers report lead times of 30 days. In 2021 it was a year and you prayed.

Exam nitrile, 3.5 g, ex-Klang: $16.40–17.20 | latex powdered: who wants it

@doc e-local | local newspaper | 2036-01-18
Last glove off the line at Kulim

KULIM – At 3.40 on Thursday afternoon hand-mould number 1,152 on line 24 made the last turn, and a pair of blue hands came off, size M, and were signed by everyone.

{Eight hundred and seventy|kj|v=870|t=in November} people worked here in November. {350|km} now take the bus to Sungai Petani. The others, {520|kx}, have had their money.

Norhayati Ismail, line leader, was there on the first day in {2020|ky}. "They gave us durian and double pay. We worked as if the world would end. It was ending, a bit."

At the hostel across the road Santosh from Biratnagar is packing. {55%|jfp} of the company's staff are foreigners. He paid {4,300|fe} dollars, like the others, and got {11,600|fp} ringgit back. "So I've lost only the years."

The building's been sold to a data centre. It'll employ {forty|-}.

Cuaca: ribut petang. Pasar malam Taman Selasih, Isnin. Kedah 2, Perlis 0.
