@story pilbara-lithiumbid
@topic A hostile bid for an Australian lithium miner, from the first offer to the close
@subject W = Warrabin Lithium | Warrabin | WBN | the miner | the target
@subject C = Corvane Resources | Corvane | the bidder | the suitor
@subject J = Tsubaki Battery Metals | Tsubaki | the Japanese shareholder
@subject G = Garrigan Ridge mine | Garrigan Ridge | the mine | the pit
@subject I = independent expert Lachlan Dunmore Partners | the independent expert | Lachlan Dunmore | the expert
@subject F = Foreign Investment Review Board | FIRB | the review board
@subject N = Nyamaru Aboriginal Corporation | the Nyamaru | Nyamaru | traditional owners
@subject L = spodumene market | spodumene | the lithium price
@fact o1 = 3.1 | price | C | Australian dollars offered per share | first offer, 14 May 2035 | snapshot
@fact o2 = 3.65 | price | C | Australian dollars offered per share | raised offer, 30 June 2035 | snapshot
@fact od = 0.55 | margin | C | Australian dollars added per share | 30 June 2035 | snapshot
@fact og = 17.7 | rate | C | rise of the offer | 30 June 2035 | snapshot
@fact sh = 840000000 | other | W | shares on issue | - | constant
@fact v1 = 2604000000 | price | C | Australian dollars the offer values the company at | first offer, 14 May 2035 | snapshot
@fact v2 = 3066000000 | price | C | Australian dollars the offer values the company at | raised offer, 30 June 2035 | snapshot
@fact vd = 462000000 | margin | C | Australian dollars added to the offer in all | 30 June 2035 | snapshot
@fact vu = 2020000000 | price | C | US dollars the offer values the company at | raised offer, 30 June 2035 | snapshot
@fact p0 = 2.5 | price | W | Australian dollars for a share at close | 11 May 2035 | snapshot
@fact p1 = 3.32 | price | W | Australian dollars for a share at close | 14 May 2035 | snapshot
@fact p2 = 3.6 | price | W | Australian dollars for a share at close | 30 June 2035 | snapshot
@fact pr1 = 24 | rate | C | premium over the last close | first offer, 14 May 2035 | snapshot
@fact pr2 = 46 | rate | C | premium over the last undisturbed close | raised offer, 30 June 2035 | snapshot
@fact il = 3.4 | price | I | Australian dollars of fair value per share, low end | June 2035 | snapshot
@fact ih = 4.1 | price | I | Australian dollars of fair value per share, high end | June 2035 | snapshot
@fact im = 3.75 | price | I | Australian dollars of fair value per share, midpoint | June 2035 | snapshot
@fact s0 = 9.9 | rate | C | stake in the target | 14 May 2035 | snapshot
@fact s1 = 34.6 | rate | C | stake in the target | 23 July 2035 | snapshot
@fact s2 = 57.3 | rate | C | stake in the target | 6 August 2035 | snapshot
@fact s3 = 92.8 | rate | C | stake in the target | 17 August 2035 | snapshot
@fact th = 90 | rate | C | stake needed to buy out the rest | - | constant | threshold
@fact tm = 50 | rate | C | stake that makes the offer unconditional | - | constant | threshold
@fact j = 18.2 | rate | J | stake in the target | before 2 August 2035 | snapshot
@fact jn = 152880000 | other | J | shares held in the target | before 2 August 2035 | snapshot
@fact jv = 558000000 | revenue | J | Australian dollars its stake brings at the raised offer | 2 August 2035 | snapshot
@fact ou = 410000 | other | G | tonnes of spodumene concentrate produced | year to June 2035 | cumulative
@fact ou0 = 355000 | other | G | tonnes of spodumene concentrate produced | year to June 2034 | cumulative
@fact oug = 15.5 | rate | G | growth of concentrate output | year to June 2035 | snapshot
@fact oup = 620000 | other | G | tonnes of spodumene concentrate a year after expansion | from 2038 | plan | projected
@fact ex = 780000000 | budget | G | Australian dollars to expand the mine | 2035 | plan | projected
@fact cs = 612 | price | G | US dollars of cash cost per tonne | year to June 2035 | snapshot
@fact lp = 985 | price | L | US dollars per tonne | May 2035 | snapshot
@fact lq = 1140 | price | L | US dollars per tonne | August 2035 | snapshot
@fact lg = 15.7 | rate | L | rise of the price since May | August 2035 | snapshot
@fact lh = 6100 | price | L | US dollars per tonne at the peak | 2022 | snapshot
@fact jb = 530 | jobs | G | people who work at the mine | 2035 | snapshot
@fact jh = 140 | jobs | W | people who work at head office | 2035 | snapshot
@fact jc = 85 | jobs | W | head office jobs to go | August 2035, by mid-2036 | plan | projected
@fact sy = 60000000 | spending | C | Australian dollars of savings a year | from 2037 | plan | projected
@fact bf = 45000000 | spending | W | Australian dollars of break and adviser fees | August 2035 | cumulative
@fact np = 96000000 | profit | W | Australian dollars of net profit | half-year to December 2034 | snapshot
@fact nc = 238000000 | other | W | Australian dollars of cash in hand | March 2035 | snapshot
@fact ny = 1.25 | rate | N | royalty on sales | - | constant
@fact nr = 7400000 | revenue | N | Australian dollars of royalties | year to June 2035 | cumulative
@fact nm = 310 | other | N | members | 2035 | snapshot
@fact na = 44 | jobs | N | members who work at the mine | 2035 | snapshot
@fact nt = 15 | rate | N | share of mine jobs promised to members | 2029 agreement | plan | pledged
@fact fd = 40 | duration | F | days for the review | July 2035 | plan
@fact mc = 21 | duration | G | years of mine life | 2035 | snapshot | projected
@trap o1 p1 :: first offer and the price the shares jumped to
@trap v1 v2 :: value at the first and the raised offer
@trap v2 vu :: Australian and US dollars
@trap im o2 :: expert's midpoint and offer
@trap s1 s2 :: stakes two weeks apart
@trap th s3 :: threshold and stake reached
@trap ou oup :: output now and after expansion
@trap jh jc :: head office jobs and those to go
@trap lp cs :: price and cost of a tonne
@rel diff od = o2 - o1
@rel change og = o1 -> o2
@rel product v1 = o1 * sh
@rel product v2 = o2 * sh
@rel diff vd = v2 - v1
@rel change pr1 = p0 -> o1
@rel change pr2 = p0 -> o2
@rel change oug = ou0 -> ou
@rel change lg = lp -> lq
@rel share j = jn / sh
@rel product jv = jn * o2

@doc a-wire | business wire | 2035-05-14
Corvane launches A$2.6 bln hostile bid for lithium miner Warrabin

PERTH, May 14 (Southwire) - Corvane Resources on Monday went over the heads of Warrabin Lithium's board with an all-cash bid that values the miner at {A$2.6 billion|v1}.

The offer of {A$3.10|o1} a share is {24%|pr1} above Friday's close of {A$2.50|p0|t=Friday's close}. Corvane already owns {9.9%|s0}. It will proceed if holders of more than {half|tm|v=50} the stock accept.

Warrabin told investors to do nothing. Its shares ended the day at {A$3.32|p1|t=ended the day}, a sign that traders expect more.

Warrabin's Garrigan Ridge mine, 190 km south-east of Port Hedland, produces spodumene, a lithium-bearing rock that sold for {$985|lp|t=this month} a tonne this month, against a record {$6,100|lh|t=in 2022} in 2022. Cash costs are running at {$612|cs}.

"They are shopping at the bottom of the cycle with our shareholders' basket," Warrabin Chair Philippa Nwachukwu-Dale said. The company made {A$96 million|np|t=in the half to December} in the half to December and had {A$238 million|nc|t=at the end of March} in cash at the end of March.

Corvane Chief Executive Bas Terpstra said the mine needed {A$780 million|ex} for expansion that a company of Warrabin's size could not carry alone.

($1 = A$1.5190)

@doc b-mining | trade paper | 2035-07-02
Terpstra opens the wallet: Corvane at $3.65 for Warrabin

By Meredith Okell

WARRABIN shareholders who sat on their hands in May are {55 cents|od|v=0.55} a share better off for it. Corvane's sweetened bid, out on Saturday night, is worth {$3.65|o2}, or {46pc|pr2} more than the shares fetched before the whole thing started.

Across {840 million|sh} shares that comes to {$3.07 billion|v2}, and {$462 million|vd} more than Bas Terpstra thought the company was worth seven weeks ago. He calls it best and final. He did not call it that the first time.

Is it enough? Lachlan Dunmore, hired by the target's directors to do the sums, says fair value lies between {$3.40|il|by=Lachlan Dunmore} and {$4.10|ih|^}, which makes the mid-point {$3.75|im|^}. The offer is therefore "reasonable" but sits in the lower half, and the board has duly wrung its hands. Stock in the target was last at {$3.60|p2|t=was last at}.

The asset has not stood still in the meantime. Garrigan Ridge finished its year on Saturday with {410,000|ou|t=its year} tonnes of concentrate, up {15.5pc|oug} from {355,000|ou0|t=the year before} the year before. Expanded, it would do {620,000|oup|t=from 2038} from 2038 and last {21|mc} years.

The kingmaker is in Osaka. Tsubaki Battery Metals holds {16.4pc|!j} and has said nothing to anybody, including, we gather, to Terpstra. If it tenders at that price it collects {$558 million|jv}.

FIRB has {40|fd} days to look at Corvane's {31pc|-} Dutch ownership.

Diggers & Dealers preview: p22. Gold $4,610/oz. Nickel flat.

@doc c-local | regional daily | 2035-08-07
'Nobody's asked us': traditional owners wary as Warrabin falls

MARBLE BAR — The men and women who own the country under Garrigan Ridge found out who now owns the mine from the radio.

Corvane Resources said on Monday it held {57.3 per cent|s2|t=on Monday|by=Corvane Resources} of Warrabin Lithium after the Japanese shareholder, Tsubaki, sold out. Only a fortnight earlier it had {34.6|s1|t=a fortnight earlier}.

"Under the 2029 agreement it was {15 per cent|nt|by=Under the 2029 agreement} of the jobs," said Nyamaru Aboriginal Corporation chair Delphine Yirrara. "Go and count." There are {530|jb} jobs at the pit. {Fifty-four|!na} are held by Nyamaru people.

The corporation's {310|nm} members are paid a royalty of {1.25 per cent|ny} on sales, which last financial year brought {$7.4 million|nr|t=last financial year}. It built the dialysis unit. Mrs Yirrara wants to know whether it will be paid on the price that Corvane sells at, or the price that it sells to itself at.

A Corvane spokesman, Hugh Pettigrove, said that every agreement would be honoured and that no one at the mine site would lose work. He could not say the same for West Perth, where {140|jh} people work in Warrabin's head office.

The company has previously said it would spend {$780 million|ex} to expand the mine.

Picture: Delphine Yirrara at the Coongan crossing (Tess Auld). More: Roadhouse burns on Hwy 95; Hedland Hawks by 33 points.

@doc d-newsletter | investor newsletter | 2035-08-20
THE BATTERY DRAWER, issue 88

Game over at Warrabin

Corvane told the ASX before the open that acceptances had carried it to {92.8%|s3|t=before the open}. That is past the {90%|th} which lets it mop up everybody else whether they like it or not. Delisting by October.

The scoreboard, for those who came in late.

May: {$3.10|o1|t=May} a share, {$2.6b|v1|^} for the lot. Board: no.
June: {$3.65|o2|t=June}, {$3.07b|v2|^}, about {US$2b|~vu|^}. Board: hmm. A lift of {17.7%|og}.
July: a week before the deadline, {36.4%|!s1|t=July}.
August: Tsubaki folds. Its {18.2%|j} was {153 million|jn} shares.

What did waiting cost the bidder? {$426 million|!vd} on the headline. What did it get? Spodumene has gone from {US$985|lp|t=when the bid was launched} when the bid was launched to {US$1,140|lq|t=now} now, up {15.7%|lg}. We'd say Terpstra broke even before he'd signed the last cheque.

What he promises: {$60m a year|sy|v=60000000} of savings from 2037. {Eighty-five|jc} desks at St Georges Terrace gone by the middle of next year. What he doesn't mention: the {$45m|bf} that Warrabin blew on advisers in order to lose.

Holding: we sold at $3.58 and look clever to nobody.

General advice only. AFSL 511872.

@doc e-statement | stock exchange announcement | 2035-08-18
CORVANE RESOURCES LIMITED (ASX: CVR)
Offer for Warrabin closes at 92.8 per cent

Corvane Resources Limited announces that its off-market takeover offer for all the shares in Warrabin Lithium Limited closed at 7.00pm (Perth time) on Friday. At that time Corvane had a relevant interest in {92.8 per cent|s3|t=At that time} of Warrabin.

The Offer became unconditional on 6 August 2035, when that interest stood at {57.3 per cent|s2|t=6 August 2035} and thus exceeded the minimum acceptance condition of {50 per cent|tm}. Since it exceeds {90 per cent|th}, Corvane will now proceed to compulsory acquisition of the remaining shares at {$3.65|o2} each.

Accepting shareholders will be paid within {seven|-} business days. The Offer values Warrabin's {840 million|sh} shares at approximately {$3,066 million|~v2}.

Corvane's review has identified annual savings of {$60 million|sy|t=from the 2037 financial year} from the 2037 financial year, mainly through the closure of duplicate functions. About {85|~jc} of {140|jh} roles in West Perth will be affected. There will be no reduction in the {530|jb} positions at Garrigan Ridge, {44|na} of them held by members of the Nyamaru Aboriginal Corporation.

Managing Director Bas Terpstra said: "Corvane bought {9.9 per cent|s0|t=In May} of this company on market before we bid. In May some thought we would stop there."

Authorised by the Board. Investor enquiries: Saoirse Lim, +61 8 5550 0139.
