@story ue-reykjavik-mackerel
@topic Iceland: parliament ratifies the six-party treaty on sharing mackerel
@subject T = Tórshavn Convention | treaty | convention | pact | agreement | deal
@subject I = Iceland | Icelandic | Icelanders | Reykjavík
@subject N = Norway | Norwegian | Norwegians | Oslo
@subject B = United Kingdom | Britain | UK | British
@subject E = European Union | EU
@subject F = Faroe Islands | Faroes | Faroese
@subject G = Greenland
@subject S = Mackerel stock | mackerel | the stock | fish
@subject H = Herring
@subject A = Althing | Icelandic parliament | parliament
@subject O = Storting
@subject L = Løgting
@subject D = Austurvöllur protest | protest | demonstrators | Austurvöllur
@subject P = Kvarði poll | poll | Kvarði | survey
@subject W = Mackerel industry | the industry | fleet | plants
@subject C = Compensation fund | compensation | fund
@fact ta = 600000 | other | S | tonnes allowed in all | 2033 | plan
@fact t0 = 840000 | other | S | tonnes allowed in all | 2032 | constant
@fact ad = 650000 | other | S | tonnes advised by scientists | 2032 | constant
@fact an = 600000 | other | S | tonnes advised by scientists | 2033 | plan
@fact ov = 29.2 | rate | S | excess over the advice | 2032 | constant
@fact ns = 30 | rate | N | share of the catch | from 2033 | plan
@fact bs = 25 | rate | B | share of the catch | from 2033 | plan
@fact es = 18 | rate | E | share of the catch | from 2033 | plan
@fact is = 14.5 | rate | I | share of the catch | from 2033 | plan
@fact fs = 11 | rate | F | share of the catch | from 2033 | plan
@fact gs = 1.5 | rate | G | share of the catch | from 2033 | plan
@fact nt = 180000 | other | N | tonnes | 2033 | plan
@fact bt = 150000 | other | B | tonnes | 2033 | plan
@fact et = 108000 | other | E | tonnes | 2033 | plan
@fact it = 87000 | other | I | tonnes | 2033 | plan
@fact ft = 66000 | other | F | tonnes | 2033 | plan
@fact gt = 9000 | other | G | tonnes | 2033 | plan
@fact n0 = 228000 | other | N | tonnes | 2032 | constant
@fact b0 = 190000 | other | B | tonnes | 2032 | constant
@fact e0 = 150000 | other | E | tonnes | 2032 | constant
@fact i0 = 135000 | other | I | tonnes | 2032 | constant
@fact f0 = 112000 | other | F | tonnes | 2032 | constant
@fact g0 = 25000 | other | G | tonnes | 2032 | constant
@fact ic = -35.6 | rate | I | change in tonnes | 2032 to 2033 | plan
@fact s1 = 3100000 | other | S | tonnes of spawning fish | 2032 | snapshot
@fact s0 = 5600000 | other | S | tonnes of spawning fish | 2019 | snapshot
@fact sl = 2600000 | other | S | tonnes of spawning fish below which fishing should stop | - | constant | threshold
@fact hq = 390000 | other | H | tonnes allowed in all | 2033 | plan
@fact du = 8 | duration | T | years of validity | from 2033 | plan
@fact nm = 24 | duration | T | months of notice | - | constant
@fact ro = 11 | other | T | rounds of talks | 2032-12 | cumulative
@fact af = 34 | votes_cast | A | votes for | 2033-03-08 | snapshot
@fact ag = 25 | votes_cast | A | votes against | 2033-03-08 | snapshot
@fact aa = 4 | other | A | members absent | 2033-03-08 | snapshot
@fact as = 63 | seats | A | members | - | constant
@fact am = 9 | margin | A | lead in votes | 2033-03-08 | snapshot
@fact of = 128 | votes_cast | O | votes for | 2033-02-15 | snapshot
@fact og = 37 | votes_cast | O | votes against | 2033-02-15 | snapshot
@fact lf = 18 | votes_cast | L | votes for | 2033-03-02 | snapshot
@fact lg = 15 | votes_cast | L | votes against | 2033-03-02 | snapshot
@fact lm = 3 | margin | L | lead in votes | 2033-03-02 | snapshot
@fact p1 = 38 | poll_share | P | support | 2033-01 | snapshot
@fact p2 = 44 | poll_share | P | support | 2033-03 | snapshot
@fact pg = 41 | poll_share | P | opposition | 2033-03 | snapshot
@fact ps = 1034 | sample_size | P | people asked | 2033-03 | snapshot
@fact v1 = 30000000000 | revenue | W | krónur of exports | 2032 | constant
@fact ve = 200000000 | revenue | W | euros of exports | 2032 | constant
@fact v2 = 20500000000 | revenue | W | krónur of exports | 2033 | plan | projected
@fact vc = -31.7 | rate | W | change in exports | 2032 to 2033 | plan | projected
@fact jw = 1150 | jobs | W | people employed | 2032 | snapshot
@fact ju = 270 | jobs | W | jobs in danger by the union's estimate | 2033 | plan | projected
@fact jm = 120 | jobs | W | jobs in danger by the ministry's estimate | 2033 | plan | projected
@fact ct = 2400000000 | budget | C | krónur in all | 2033 to 2035 | plan
@fact cy = 800000000 | budget | C | krónur a year | 2033 to 2035 | plan
@fact cd = 3 | duration | C | years of payment | 2033 to 2035 | plan
@fact dp = 700 | crowd | D | people by the police count | 2033-03-08 | snapshot
@fact do = 1500 | crowd | D | people by the organisers' count | 2033-03-08 | snapshot
@fact db = 62 | other | D | boats in the harbour | 2033-03-08 | snapshot
@fact ax = 22000 | other | I | tonnes that may be caught in British waters | 2033 | plan
@trap ad an :: last year's advice and this year's
@trap ta t0 :: two years
@trap it i0 :: Iceland's new and old quota
@trap bt e0 :: Britain's new and the EU's old quota, both 150,000
@trap bs ag :: a share and votes, both 25
@trap ta hq :: mackerel and herring
@trap af of :: two parliaments
@trap og p1 :: votes and support
@trap ju jm :: union and ministry
@trap dp do :: police and organisers
@trap ct cy :: in all and a year
@rel sum ta = nt + bt + et + it + ft + gt
@rel sum t0 = n0 + b0 + e0 + i0 + f0 + g0
@rel share ns = nt / ta
@rel share is = it / ta
@rel change ov = ad -> t0
@rel change ic = i0 -> it
@rel diff am = af - ag
@rel diff lm = lf - lg
@rel sum as = af + ag + aa
@rel convert ve = v1
@rel change vc = v1 -> v2
@rel product ct = cy * cd

@doc a-wire | wire agency | 2033-03-08
Iceland ratifies mackerel-sharing treaty after two decades of quarrels

REYKJAVIK, March 8 (Norden Newswire) - Iceland's parliament on Tuesday approved a treaty that divides the north-east Atlantic's mackerel among six parties, ending a dispute that has outlived four prime ministers.

The Tórshavn Convention passed by {34|af} votes to {25|ag}, with {four|aa} members of the {63|as}-seat Althing absent.

Under the pact the parties will catch {600,000|ta|t=this year} tonnes this year, exactly the amount recommended by scientists. In 2032 they allotted themselves {840,000|t0|t=In 2032} tonnes, {29.2 percent|ov|t=In 2032} more than the {650,000|ad|t=In 2032} advised.

Norway receives the largest slice, {30 percent|ns}, ahead of the United Kingdom with {25 percent|bs} and the European Union with {18|es}. Iceland gets {14.5 percent|is}, the Faroe Islands {11|fs} and Greenland {1.5|gs}.

For Iceland that means {87,000|it|t=this year} tonnes against {135,000|i0|t=last year} last year.

Fishermen sailed {62|db} boats into the old harbour in protest. Police put a crowd on Austurvöllur square at about {700|~dp|by=Police}.

Norway's Storting ratified the convention last month by {128|of|t=last month} to {37|og|t=last month}. It runs for {eight|du} years.

@doc b-east | East Iceland weekly, translated | 2033-03-10
"They sold the fish and kept the receipt"

Vopnafjörður. Half past five in the morning, the canteen of the fish plant. Nobody has slept well.

"{Thirty-four|af} people who have never gutted anything," says Halldóra Þorkelsdóttir, who has run line 2 since 2011. Her quarrel is with the majority in the Althing, which was {nine|am} votes wide on Tuesday. "We were {fifteen hundred|do|t=on Tuesday|by=Halldóra Þorkelsdóttir} on the square, and they came out by the back door."

The union at the East Fjords plants expects {270|ju|by=The union} of the {1,150|jw} people in the industry to lose their work. The minister of fisheries, Ragnar Sól Ottesen, speaks of {120|jm|by=The minister of fisheries, Ragnar Sól Ottesen}, "most of them seasonal". He points to the compensation: {800 million|cy} krónur yearly until 2035, {2.4 billion|ct} when all is paid.

Nobody at the table wants it. What they wanted was last year's {135 thousand|i0|t=last year's} tonnes. What the country has got is {87 thousand|it}, a cut of {35.6 per cent|ic|v=-35.6}; and the right to look for {22,000|ax} of these in British waters "if the weather is nice", as Halldóra puts it.

And the others? The plant's manager has pinned a list to the door. The Faroese go down from {112,000|f0} to {66,000|ft}, the Greenlanders from {25,000|g0} to {9,000|gt}. "Ours is not the worst," he admits. "It is only ours."

Swimming pool closed Friday. Lost: one black ewe, ear tag 4471.

@doc c-trade | seafood trade magazine | 2033-03-11
Convention clears Althing: the numbers you need

QUOTAS. With Reykjavík on board the 2033 total allowable catch is fixed at {600,000t|ta|t=2033}. The breakdown: Norway {180,000t|nt}; UK {150,000t|bt}; EU {108,000t|et}; Iceland {87,000t|it}; Faroes {66,000t|ft}; Greenland {9,000t|gt}.

A YEAR EARLIER, when everyone set their own: Norway {228,000t|n0}, UK {190,000t|b0}, EU {150,000t|e0}, Iceland {135,000t|i0}, Faroes {112,000t|f0}, Greenland {25,000t|g0} – {840,000t|t0} in sum.

WHY. The spawning stock was estimated at {3.1 million|s1} tonnes last summer. In 2019 it was {5.6 million|s0|t=In 2019}. The scientists' red line is {2.6 million|sl}.

EXCLUDED. Herring, where {390,000t|hq|t=this year} have been set for this year, stays under the old arrangement. Blue whiting likewise.

PRICES. Exports of mackerel brought Iceland ISK {30 billion|v1|t=in 2032} in 2032 (about {€200 million|ve|t=in 2032}). Bank analysts at Hekla Markets pencil in ISK {20.5 billion|v2|t=for this year|by=Bank analysts at Hekla Markets} for this year, down {31.7%|vc|v=-31.7}, assuming that scarcity lifts prices by only {6%|-}.

EXIT. A party may withdraw at {24|nm} months' notice.

Stand C-12 at Bergen Fish Week? Call +47 555 01 990.

@doc d-faroe | Faroese public radio site | 2033-03-09
Relief in Tórshavn as Iceland says yes

The convention that carries our capital's name can take effect on 1 April. Iceland was the last to vote, and the result, {34|af}–{25|ag}, was a good deal more comfortable than ours: on 2 March the Løgting approved it by {18|lf|t=on 2 March} to {15|lg|t=on 2 March}, with a majority of {three|lm|t=on 2 March} that included a member on crutches.

It took {eleven|ro} rounds of talks to get here. Foreign minister Bárður Joensen said our {11 percent|fs} was "less than we deserve and more than we would have had from an empty sea". Our boats may land {66,000|ft} tonnes. Iceland's share of {14.5|is} is the one that held up the negotiations longest, he said; Norway moved from {33 percent|-} to {30|ns} only in the last night.

Joensen recalled the science. There were {5.6 million|s0|t=in 2019} tonnes of spawning mackerel in 2019 and there are {3.1|s1|t=now|x=1000000} million now. "Another half a million down and we'd be told to stop. The limit is {2.6|sl|x=1000000}."

The treaty is valid for {eight|du} years.

@doc e-column | Reykjavík newspaper column | 2033-03-12
Sigríður Blöndal Ansah: The grown-ups have voted

I ate mackerel on Tuesday evening, smoked, with too much horseradish, and toasted the honourable members. One should mark the day on which a nation does what it's told by arithmetic.

The arithmetic was never in doubt. Scientists advised {650,000|ad|t=last year} tonnes last year; six proud peoples took permission for {840,000|t0|t=last year}. This year's advice is {600,000|an|t=This year's}. Continue in that manner and my grandchildren will know the fish from the crest of a football club.

I hear that Iceland was robbed. Of what? Norway gives up {48,000|-} tonnes, as we do. Britain gives {40,000|-}. I hear that the people are against it. They were, in January, when Kvarði found only {38%|p1|t=in January|by=Kvarði} in favour. By last weekend it was {44%|p2|t=By last weekend|by=Kvarði} for and {41%|pg|t=By last weekend|by=Kvarði} against, from {1,034|ps} answers. It's not a love affair. Marriages have been built on less.

I hear, at last, about the jobs. {A hundred and twenty|jm|by=the ministry}, the ministry thinks; {270|ju|by=the union}, the union fears. Both are a misfortune in Vopnafjörður and neither is a reason to empty an ocean. The {2.4 billion|ct} krónur that the fund will pay over {three|cd} years are small change for a fleet that sold fish for {30 billion|v1|t=last year} last year.

As for the {700|dp} people – {1,500|do|by=those who brought the loudspeakers}, say those who brought the loudspeakers – who whistled at our representatives: they were cold, they were polite, and they went home by bus. Good country.
