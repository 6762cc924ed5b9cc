@story morowali-nickelquota
@topic Indonesia cuts its nickel ore quota: a smelter on short time, its price, its workers and its neighbours
@subject E = Energy and Mineral Resources Ministry | the ministry | ESDM | Jakarta | the government
@subject S = Bintang Timur Nikel | BTN | the smelter | the company
@subject X = Longwei Holdings | Longwei | the Chinese parent | the parent
@subject L = nickel price | nickel | London Metal Exchange | LME
@subject U = Serikat Buruh Logam Sulawesi | SBLS | the metalworkers' union | the union
@subject V = Tanjung Bahari | the village | the fishermen | villagers
@subject M = Indonesian Nickel Miners' Forum | the miners' forum | the miners
@subject W = Lembaga Hijau Sulawesi | LHS | the green group | environmentalists
@fact q1 = 210000000 | other | E | tonnes of nickel ore allowed in the year | 2033 | plan
@fact q0 = 280000000 | other | E | tonnes of nickel ore allowed in the year | 2032 | constant
@fact qg = 25 | rate | E | percent cut of the ore quota | 2033 | snapshot
@fact qd = 70000000 | margin | E | tonnes by which the ore quota was cut | 2033 | snapshot
@fact qm = 245000000 | other | M | tonnes of nickel ore the miners want allowed | 2033 | plan | hypothetical
@fact qr = 150000000 | other | E | tonnes of nickel ore allowed at first | rumoured draft, December 2032 | plan | denied
@fact dm = 265000000 | other | M | tonnes of nickel ore the smelters need | 2033 | plan | projected
@fact im = 15000000 | other | M | tonnes of nickel ore imported from the Philippines | 2032 | cumulative
@fact imf = 40000000 | other | M | tonnes of nickel ore imported from the Philippines | forecast for 2033 | plan | projected
@fact l0 = 15200 | price | L | dollars for a tonne of nickel | 1 February 2033 | snapshot
@fact l1 = 17480 | price | L | dollars for a tonne of nickel | 9 February 2033 | snapshot
@fact lg = 15 | rate | L | rise of the nickel price | 9 February 2033 | snapshot
@fact lh = 18100 | price | L | dollars for a tonne of nickel at the day's high | 9 February 2033 | snapshot
@fact o0 = 27 | price | M | dollars for a wet tonne of ore | January 2033 | snapshot
@fact o1 = 33.75 | price | M | dollars for a wet tonne of ore | 20 February 2033 | snapshot
@fact og = 25 | rate | M | rise of the ore price | 20 February 2033 | snapshot
@fact ry1 = 14 | rate | E | royalty on nickel ore | from 2031 | constant
@fact ry2 = 18 | rate | E | royalty on nickel ore | draft for 2034 | plan | hypothetical
@fact rt = 3.1 | revenue | E | billions of dollars of nickel royalties | 2032 | cumulative
@fact sl = 16 | other | S | furnaces | - | constant
@fact sx = 6 | other | S | furnaces shut down | 22 February 2033 | snapshot
@fact sr = 10 | other | S | furnaces running | 22 February 2033 | snapshot
@fact sc = 160000 | other | S | tonnes of nickel in pig iron a year at full capacity | - | constant
@fact so = 148000 | other | S | tonnes of nickel in pig iron produced in the year | 2032 | cumulative
@fact sof = 105000 | other | S | tonnes of nickel in pig iron expected in the year | February 2033, for 2033 | plan | projected
@fact sog = 29.1 | rate | S | percent fall of output expected | February 2033, for 2033 | plan | projected
@fact su = 92.5 | rate | S | share of capacity used | 2032 | snapshot
@fact sj = 12800 | jobs | S | people employed | January 2033 | snapshot
@fact sf = 3400 | jobs | S | people sent home on reduced pay | 22 February 2033 | snapshot
@fact sn = 1900 | jobs | S | contracts not renewed | 22 February 2033 | cumulative
@fact sh = 1100 | jobs | S | Chinese staff | January 2033 | snapshot
@fact sp = 50 | rate | S | share of pay while at home | February 2033 | plan | pledged
@fact spu = 75 | rate | U | share of pay while at home demanded | February 2033 | plan | hypothetical
@fact mw = 4300000 | price | U | rupiah of regional minimum wage a month | 2033 | constant
@fact wa = 7600000 | price | U | rupiah earned a month with overtime | 2032 | snapshot
@fact wb = 2150000 | price | U | rupiah earned a month on reduced pay | February 2033 | snapshot
@fact um = 5100 | other | U | members | 2033 | snapshot
@fact cr = 2600 | crowd | U | people at the gate, union count | 20 February 2033 | snapshot
@fact cp = 1000 | crowd | U | people at the gate, police count | 20 February 2033 | snapshot
@fact ac = 13 | deaths | S | workers killed | 2030 to 2032 | cumulative
@fact xs = 71 | rate | X | stake in the smelter | - | constant
@fact xl = 29 | rate | S | stake held by Indonesian partners | - | constant
@fact xp = 182000000 | profit | X | dollars of net profit | 2032 | snapshot
@fact xp0 = 260000000 | profit | X | dollars of net profit | 2031 | snapshot
@fact xpg = 30 | rate | X | percent fall of net profit | 2032 | snapshot
@fact sh6 = 61 | rate | E | Indonesia's share of the world's nickel | 2032 | snapshot
@fact co = 9 | other | S | coal units that power it | - | constant
@fact cm = 2.9 | other | S | gigawatts of coal power | - | constant
@fact vf = 340 | homes | V | families that fish | 2033 | snapshot
@fact vc = 45 | price | V | kilos of fish a boat brings home a week | 2033 | snapshot
@fact vc0 = 180 | price | V | kilos of fish a boat brought home a week | 2025 | snapshot
@fact vg = 75 | rate | V | percent fall of the weekly catch | 2033 | snapshot
@fact fo = 8700 | area | W | hectares of forest cleared for nickel in the district | 2025 to 2032 | cumulative
@fact fr = 640 | area | W | hectares replanted | 2032 | cumulative
@trap q1 qm :: quota and wish of the miners
@trap qg og :: quota down and ore up by a quarter
@trap l1 lh :: close and high
@trap so sc :: output and capacity
@trap so sof :: last year and forecast
@trap sf sn :: sent home and not renewed
@trap cr cp :: union and police
@trap sp spu :: granted and demanded
@trap im imf :: imports last year and this
@trap fo fr :: cleared and replanted
@rel change qg = q0 -> q1
@rel diff qd = q0 - q1
@rel change lg = l0 -> l1
@rel change og = o0 -> o1
@rel sum sl = sx + sr
@rel change sog = so -> sof
@rel share su = so / sc
@rel change xpg = xp0 -> xp
@rel change vg = vc0 -> vc
@rel share sp = wb / mw

@doc a-wire | metals wire | 2033-02-09
Nickel leaps {15%|lg} in six days as Indonesia slashes ore quota

LONDON/JAKARTA, Feb 9 (Metalline) - Nickel hit its highest in {two|-} years on Wednesday after Indonesia, which mines {61%|sh6} of the world's supply, set this year's ore quota a quarter below last year's.

Three-month nickel on the London Metal Exchange closed at {$17,480|l1|t=on Wednesday} a tonne, having touched {$18,100|lh|t=earlier} earlier. At the beginning of the month it was at {$15,200|l0|t=At the beginning of the month}.

The energy ministry said it would allow {210 million|q1} tonnes to be dug in 2033. The quota for 2032 had been {280 million|q0}. It dismissed as "warung talk" a report in December of a cut to {150 million|qr|t=in December}.

The miners' forum is pleading for {245 million|qm|by=The miners' forum}, and says that smelters need {265 million|dm}.

"There's a hole of {55 million|-} tonnes and the Philippines can fill perhaps {40 million|imf|t=this year} of it this year," said Ansgar Pohjola-Tan of Copperline Research. Last year Manila shipped {15 million|im|t=Last year}.

@doc b-english-daily | Indonesian English-language daily | 2033-02-23
Six furnaces go cold in Morowali

Ratri Simbolon, The Archipelago Courier

Smoke still comes out of most of the stacks at Bintang Timur Nikel, but anyone from Tanjung Bahari can tell you which don't. Of {16|sl} furnaces, {six|sx|t=as of Tuesday} were shut as of Tuesday, for lack of ore that the company can afford.

A wet tonne now costs {$33.75|o1|t=now}. Before the quota was announced it was {$27|o0|t=Before the quota was announced}.

The smelter has told {3,400|sf} of its {12,800|sj} employees to stay at home on {half|sp|v=50} of the minimum wage. Another {1,900|sn}, whose contracts ended with the Lunar New Year, haven't been called back.

It made {148,000|so|t=last year} tonnes of nickel in pig iron last year, {92.5 percent|su} of what it can. This year it expects {115,000|!sof|t=This year}.

"We are not closing. We're breathing in," said spokesperson Yohanes Lie-Marbun.

In Jakarta the ministry stood firm. A cut of {70 million|qd} tonnes would "restore the dignity of ore", its director general said; it'd also restore the treasury, which earned {$3.1 billion|rt|v=3.1|t=in 2032} in nickel royalties in 2032. The rate is {14 percent|ry1}. A draft that this newspaper has seen would raise it to {18|ry2|t=in 2034} in 2034.

JCI 9,212 (-0.6%) | Rp 16,940/US$ | HEADLINES: Haj quota 241,000; Persija win

@doc c-union | union bulletin | 2033-02-21
SBLS MOROWALI – Kabar Buruh

HALF A WAGE IS NO WAGE

Last year a furnace man with overtime took home {7.6 million|wa|t=Last year} rupiah. The regional minimum is {4.3 million|mw}. From this month {3,400|sf} of us are to live on {2.15 million|wb|t=From this month}. Rice has not been halved. The motorbike instalment has not been halved.

On Sunday {2,600|cr|t=On Sunday} of us stood at Gate 1. The police say {1,000|cp|by=The police}. They were on the roof with a camera, so they know better.

The company has its reasons: no ore. Very well. Who owns the company? {79 percent|!xs} of it is Longwei. Longwei made {182 million|xp|t=last year} dollars last year. It calls that a disaster since it was {260|xp0|x=1000000|t=the year before} the year before.

We, the {5,100|um} members, demand: {75 percent|spu} of the wage as paid, not of the minimum. No new contract labour while members sit at home. The {1,100|sh} from abroad to share the short time equally.

And safety. {Thirteen|ac|t=in three years} of us have burned or fallen in three years. A cold furnace at least kills nobody.

Next action: Thursday 24/2. Bring water.

@doc d-village | environmental newsletter | 2033-02-26
TIDEWATER – letters from the coast, no. 58

Tanjung Bahari sits in the lee of {nine|co} coal units. Together they make {2.9|cm} gigawatts, none of which lights the village.

There are {340|vf} families here that fish. Pak Saleh Laundjara keeps a school notebook. In 2025 his boat brought home {180|vc0|t=In 2025} kilos a week. Now it's {45|vc|t=Now}. "{Three quarters|vg|v=75} of the fish moved away," he says. "I would too."

The hot water did part of it and the mud did the rest. Lembaga Hijau Sulawesi has compared satellite pictures and finds {8,700|fo|t=since 2025|by=Lembaga Hijau Sulawesi} hectares of forest gone in the district since 2025 for nickel. {640|fr} have been replanted, mostly with one kind of tree, in rows.

With {eight|!sx} furnaces cold at the Bintang smelter, the bay was clear on Friday for the first time in years. Children went in. We have no wish to see anyone lose work. But we report what we saw: you could see the bottom.

Support: BRI 0331-01-000555-30-9

@doc e-results | stock exchange filing | 2033-03-02
LONGWEI HOLDINGS LIMITED (Incorporated in Bermuda with limited liability)
Annual results for 2032 and operations update

Net profit for 2032 amounted to US${182 million|xp|t=2032}, representing a decrease of {30%|xpg} from US${260 million|xp0|t=2031} for 2031, owing mainly to lower nickel prices during the year.

PT Bintang Timur Nikel ("BTN"), in which the Group holds {71%|xs} (the remaining {29%|xl} being held by Indonesian partners), produced {148,000|so|t=2032} tonnes of contained nickel (capacity: {160,000|sc}).

Following the reduction by {25%|qg} of the ore quota in Indonesia, BTN suspended {six|sx|t=22 February 2033} furnaces on 22 February 2033 and is operating {ten|sr|^}. The Board expects BTN's output for 2033 at {105,000|sof|t=for 2033} tonnes, i.e. {39.1%|!sog} less than in 2032. {3,400|sf} employees have been placed on reduced hours.

Ore procurement cost rose by {25%|og|t=up to 20 February} up to 20 February. The Group is in advanced talks on supply from Surigao del Norte, the Philippines.

The Board does not recommend a final dividend (2031: HK$0.18).

By order of the Board, Ou-Yang Peifen, Company Secretary. Hong Kong.
