@story lofoten-salmonquarter
@topic Second-quarter results of a Norwegian salmon farmer hit by a jellyfish bloom in Shetland
@subject H = Havbris ASA | Havbris | the company | the salmon farmer | the group
@subject N = Havbris Nordland | Nordland
@subject T = Havbris Troms | Troms
@subject S = Havbris Shetland | Shetland
@subject P = Scalloway processing plant | Scalloway | the plant
@subject A = analysts polled by Fjordpanel | analysts | Fjordpanel | the consensus
@subject B = Bodø closed-pen site | Bodø | the Bodø project
@subject M = Nordic salmon market | the market | spot market
@fact r2 = 2460000000 | revenue | H | kroner of sales in the quarter | Q2 2034 | snapshot
@fact r1 = 2050000000 | revenue | H | kroner of sales in the quarter | Q2 2033 | snapshot
@fact rg = 20 | rate | H | growth of sales on the year | Q2 2034 | snapshot
@fact h2 = 24600 | other | H | tonnes of salmon harvested in the quarter | Q2 2034 | snapshot
@fact h1 = 22100 | other | H | tonnes of salmon harvested in the quarter | Q2 2033 | snapshot
@fact hn = 11300 | other | N | tonnes of salmon harvested in the quarter | Q2 2034 | snapshot
@fact ht = 8900 | other | T | tonnes of salmon harvested in the quarter | Q2 2034 | snapshot
@fact hs = 4400 | other | S | tonnes of salmon harvested in the quarter | Q2 2034 | snapshot
@fact e2 = 492000000 | profit | H | kroner of operating profit in the quarter | Q2 2034 | snapshot
@fact e1 = 697000000 | profit | H | kroner of operating profit in the quarter | Q2 2033 | snapshot
@fact eg = 29.4 | rate | H | percent fall of operating profit on the year | Q2 2034 | snapshot
@fact en = 305000000 | profit | N | kroner of operating profit in the quarter | Q2 2034 | snapshot
@fact et = 231000000 | profit | T | kroner of operating profit in the quarter | Q2 2034 | snapshot
@fact es = 44000000 | profit | S | kroner of operating loss in the quarter | Q2 2034 | snapshot
@fact k2 = 20 | profit | H | kroner of operating profit per kilo | Q2 2034 | snapshot
@fact k1 = 31.5 | profit | H | kroner of operating profit per kilo | Q2 2033 | snapshot
@fact m2 = 20 | rate | H | operating margin | Q2 2034 | snapshot
@fact m1 = 34 | rate | H | operating margin | Q2 2033 | snapshot
@fact n2 = 288000000 | profit | H | kroner of net profit in the quarter | Q2 2034 | snapshot
@fact n1 = 455000000 | profit | H | kroner of net profit in the quarter | Q2 2033 | snapshot
@fact c2 = 540000000 | profit | A | kroner of operating profit expected for the quarter | before the report | snapshot | projected
@fact cm = 48000000 | margin | H | kroner by which operating profit missed the forecast | Q2 2034 | snapshot
@fact ca = 8 | sample_size | A | analysts in the survey | before the report | constant
@fact f0 = 1300000 | deaths | H | fish that died in the quarter | Q2 2034 | cumulative
@fact fs = 740000 | deaths | S | fish that died in the quarter | Q2 2034 | cumulative
@fact ee = 536000000 | profit | H | kroner of operating profit of the Norwegian regions in the quarter | Q2 2034 | snapshot
@fact fn = 560000 | deaths | H | fish that died in the quarter in Norway | Q2 2034 | cumulative
@fact w = 118000000 | damages | S | kroner written off for dead fish | Q2 2034 | snapshot
@fact g1 = 110000 | other | H | tonnes of salmon planned for the year | February 2034, for 2034 | plan | projected
@fact g2 = 104000 | other | H | tonnes of salmon planned for the year | August 2034, for 2034 | plan | projected
@fact gd = 6000 | margin | H | tonnes taken off the year's plan | August 2034 | plan
@fact g3 = 112000 | other | H | tonnes of salmon planned for the year | August 2034, for 2035 | plan | projected
@fact d2 = 2.5 | price | H | kroner of dividend per share | Q2 2034 | snapshot
@fact d1 = 4 | price | H | kroner of dividend per share | Q2 2033 | snapshot
@fact sh = 96000000 | other | H | shares outstanding | - | constant
@fact dp = 240000000 | spending | H | kroner paid out as dividend | Q2 2034 | snapshot
@fact p0 = 128 | price | H | kroner for a share | 21 August 2034 close | snapshot
@fact p1 = 118 | price | H | kroner for a share | 22 August 2034 close | snapshot
@fact pg = 7.8 | rate | H | percent fall of the share price on the day | 22 August 2034 close | snapshot
@fact pm = 115.4 | price | H | kroner for a share at its lowest | 22 August 2034 morning | snapshot
@fact j = 60 | jobs | P | jobs to go | by the end of 2034 | plan
@fact ja = 210 | jobs | P | people employed | August 2034 | snapshot
@fact jt = 1840 | jobs | H | people employed | August 2034 | snapshot
@fact ju = 40 | jobs | P | jobs the union says could be saved | August 2034 | plan | hypothetical
@fact sp = 74.5 | price | M | kroner for a kilo of salmon | Q2 2034 average | snapshot
@fact sq = 88.2 | price | M | kroner for a kilo of salmon | Q2 2033 average | snapshot
@fact ct = 38 | rate | H | share of volume sold on contract | Q2 2034 | snapshot
@fact o2 = 62.3 | price | H | kroner of cost per kilo harvested | Q2 2034 | snapshot
@fact o1 = 56.8 | price | H | kroner of cost per kilo harvested | Q2 2033 | snapshot
@fact od = 5.5 | margin | H | kroner by which cost per kilo rose | Q2 2034 | snapshot
@fact nd = 6100000000 | budget | H | kroner of net interest-bearing debt | end of June 2034 | snapshot
@fact bb = 900000000 | budget | B | kroner to build the site | decision due in November 2034 | plan | projected
@fact bt = 9000 | other | B | tonnes a year at full output | from 2037 | plan | projected
@trap k2 m2 :: twenty kroner a kilo and a margin of twenty percent
@trap rg m2 :: sales growth and operating margin are both twenty percent
@trap n2 e2 :: net and operating profit
@trap c2 e2 :: forecast and result
@trap p1 pm :: close and low of the day
@trap fs f0 :: Shetland and the whole group
@trap g2 g3 :: plan for this year and for next
@trap j ju :: jobs to go and jobs that could be saved
@rel change rg = r1 -> r2
@rel sum h2 = hn + ht + hs
@rel sum ee = en + et
@rel diff e2 = ee - es
@rel change eg = e1 -> e2
@rel share m2 = e2 / r2
@rel share m1 = e1 / r1
@rel diff cm = c2 - e2
@rel sum f0 = fs + fn
@rel diff gd = g1 - g2
@rel product dp = d2 * sh
@rel change pg = p0 -> p1
@rel diff od = o2 - o1

@doc a-wire | business wire | 2034-08-22
Havbris misses forecast as jellyfish hit Shetland, cuts 2034 guidance

OSLO, Aug 22 (Nordvest) - Norwegian salmon farmer Havbris reported a steeper fall than expected in {second-quarter|-} earnings on Tuesday and lowered its harvest plan for the year, blaming a bloom of string jellyfish off Shetland and a weak spot market.

Operating profit before fair value adjustments came to {492 million|e2|t=second-quarter} crowns in April-June, down from {697 million|e1|t=a year earlier} a year earlier. {Eight|ca} analysts polled by Fjordpanel had on average looked for {540 million|c2|by=analysts polled by Fjordpanel}.

Revenue rose {20%|rg|t=April-June} to {2.46 billion|r2|^}, as a larger harvest made up for lower prices.

The group took {24,600|h2|t=in the quarter} tonnes gutted weight out of the sea in the quarter, against {22,100|h1|t=in the same period of 2033} in the same period of 2033. It now sees {104,000|g2|t=for the full year} tonnes for the full year. In February it had guided for {110,000|g1|t=In February}.

"Shetland was a bad quarter and we should not dress it up," Chief Executive Ragnhild Storvik told a presentation in Oslo.

Havbris Shetland lost {44 million|es|t=April-June} crowns at the operating level after {118 million|w} in write-offs for dead fish. Some {740,000|~fs|by=the company} salmon were lost there, the company said, out of {1.3 million|f0} across the group.

The board proposed a dividend of {2.50|d2} crowns a share, down from {4.00|d1|t=a year ago} a year ago.

Shares in Havbris, which trade in Oslo under the ticker HAVB, were down {9.8%|-} at {115.4|pm|t=0812 GMT} crowns by 0812 GMT, the day's low so far.

(Reporting by Tormod Eikeland; editing by P. Achterberg)

@doc b-fishtrade | trade paper | 2034-08-23
Havbris: Troms carries the can, Nordland carries the quarter

By Siobhán Mac Giolla Rí | s.macgiolla@netpenweekly.example | +47 55 01 44 10

There were two Havbrises on show in Oslo yesterday. The one north of the Arctic Circle is doing rather well. Nordland pulled up {11,300|hn|t=in the three months to June} tonnes in the three months to June and earned {NOK 305m|en|^}; Troms added {8,900|ht|^} tonnes and {NOK 231m|et|^}. The other, in Scottish waters, harvested {5,400|!hs|^} tonnes, much of it early and small, and finished {NOK 44m|es|^} in the red.

Put together, that makes earnings of {NOK 20.0|k2} on every kilo, versus {NOK 31.5|k1|t=in the second quarter of last year} in the second quarter of last year. The operating margin shrank from {34%|m1|^} to {20%|m2|t=yesterday}.

Two things happened. Price is the first: the spot market averaged {NOK 74.5|sp|t=in the quarter} a kilo in the quarter, where twelve months before it had been at {NOK 88.2|sq|t=twelve months before}. Only {38%|ct|by=finance chief Kristoffer Aune} of volume was on contract, finance chief Kristoffer Aune said, "and I would have liked it to be half". Cost is the second. Getting a kilo to the harvest boat came to {NOK 62.3|o2|t=in the quarter}, {NOK 5.5|od} more than in the same months of 2033, on dearer feed, wellboat hire and the fish that died.

Mortality outside Scotland was not pretty either. Lice treatments and winter sores took {560,000|fn} fish at the Norwegian sites.

Aune would not be drawn on when the jellyfish would clear. He did give a number for next year: {112,000|g3|t=next year|by=Aune} tonnes, "if the sea behaves".

The closed-pen scheme at Bodø, which would cost {NOK 900m|bb} and yield {9,000|bt|t=from 2037} tonnes a year from 2037, goes to the board in November. With net debt at {NOK 6.1bn|nd|t=at the half-year} at the half-year, we would not bet the boat on it.

ALSO IN THIS ISSUE: Lumpfish prices up 14% | Page 9: 22 new licences for Finnmark

@doc c-shetland | regional daily | 2034-08-23
Sixty jobs to go at Scalloway as salmon giant counts cost of jellyfish

PHOTO: The processing line at Scalloway, pictured in 2031 (3/7)

{Sixty|j|t=by Hogmanay} people will lose their jobs at the Scalloway fish plant by Hogmanay, its Norwegian owner confirmed yesterday, after the worst summer for farmed salmon that anyone in the isles can mind.

The plant employs {210|ja|t=now} now. Havbris, which has about {1,840|~jt} on its books in Norway and Scotland, said there simply would not be the fish to cut before the spring of 2036.

More than {three-quarters of a million|!>fs|v=750000} salmon died in Shetland pens between April and the end of June, according to figures handed out in Oslo. They were choked and stung by a jellyfish, Apolemia, that drifted in on water of {13.9C|-}.

Staff were told at a meeting in the canteen at 7.30am. "Nobody greeted. They just looked at the floor," said shop steward Magnus Isbister, of the union Unison Sea. He reckons that {40|ju|by=shop steward Magnus Isbister} of the posts could be kept if the company would bring whitefish through the line in winter.

A spokeswoman, Henriette Dalbakk, said the idea was "being looked at, not more than that". The isles' sites lost the equivalent of {£3.2 million|-} in three months, she added, "and the parent cannot carry it".

The parent is hardly on its uppers. It still cleared a net profit of {288 million|n2|t=in the quarter} kroner in the quarter, and it will hand its shareholders {240 million|dp} in dividends.

The council's development committee meets on Thursday at 2pm in Lerwick (agenda item 11).

READ MORE: Ferry fares to go up 6% in October
READ MORE: Three fined over 80 undersized lobsters

@doc d-oslo | newsletter | 2034-08-23
The Closing Bell, Oslo: fish, fear and a fund manager

Good morning. It's 6:45 and you have four minutes.

**The fish.** Havbris was the day's worst. It ended Tuesday at {118|p1|t=ended Tuesday} kroner, a drop of {7.8 percent|pg|^} from Monday's {128|p0|t=Monday's}. Early on it was worse still: {115.40|pm|t=Early on}.

**Why.** The consensus had been {540 million|c2|by=The consensus} of operating profit. It got {492|e2|x=1000000}. Call it a {58 million|!cm} hole, most of it jellyfish. Earnings were down by {29.4 percent|eg|t=on the same quarter last year} on the same quarter last year, even though sales went up by {a fifth|rg}, from {2.05 billion|r1|t=last year} to nearly {2.5|~r2|x=1000000000}.

**The payout.** {Two and a half|d2} kroner on each of {96 million|sh} shares. A year ago shareholders had {three|!d1|t=A year ago}.

**The outlook.** Management has shaved {6,000|gd} tonnes off this year's plan, and put {112,000|g3|t=for 2035} out there for 2035. We asked Solveig Braathen of Kilden Fondene, who owns 2.1 percent of the stock, whether she believes the second figure. "I believe the jellyfish," she said.

**The debt.** Just over {6 billion|>nd|t=at the end of June} at the end of June, and a {900 million|bb} pen in Bodø still to be decided. Covenant talk is premature, says the CFO. He said that twice.

Elsewhere: the krone at 11.42 to the euro, Brent at 71. Tomorrow: two banks, one shipping line and a maker of skis.

@doc e-release | press release | 2034-08-22
HAVBRIS ASA: RESULTS FOR THE SECOND QUARTER OF 2034

(Leknes, 22 August 2034, 07:00 CET) Havbris ASA today presented its results for the second quarter of 2034.

Highlights
- Sales of {NOK 2,460 million|r2|t=the second quarter of 2034} ({2,050|r1|x=1000000})
- Operational EBIT of {NOK 492 million|e2|t=the second quarter of 2034} ({697|e1|x=1000000}), a margin of {20 per cent|m2} ({34|m1})
- EBIT per kilo of {NOK 20.0|k2} ({31.5|k1})
- Net profit of {NOK 288 million|n2|t=the second quarter of 2034} ({455|n1|x=1000000})
- Harvest of {24,600|h2|t=the second quarter of 2034} tonnes ({22,100|h1}), of which Nordland {11,300|hn}, Troms {8,900|ht} and Shetland {4,400|hs}
- Production cost of {NOK 62.3|o2} per kilo ({56.8|o1})
- Guidance for 2034 reduced to {104,000|g2|t=for 2034} tonnes

Figures in brackets are for the second quarter of 2033.

"Our Norwegian regions delivered {NOK 536 million|ee} between them in a falling market. The biological situation in Shetland is serious, and we have acted on it," says CEO Ragnhild Storvik.

A total of {1.3 million|f0} fish were lost in the period, at a book cost in Shetland of {NOK 118 million|w}. The Board has today resolved to adapt the capacity of the Scalloway plant, which will affect {60|j} of {210|ja} positions. Consultation with employees starts immediately.

The Board has resolved to pay a dividend of {NOK 2.50|d2} per share. The shares will trade ex-dividend on 29 August 2034.

Contact: Kristoffer Aune, CFO, tel. +47 760 00 113. This information is subject to disclosure under Section 5-12 of the Securities Trading Act.
