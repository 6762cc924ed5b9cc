@story odisha-steelquarter
@topic An Indian steelmaker's March quarter, its new blast furnace and the villages that would make room
@subject K = Kalinga Ispat Ltd | Kalinga Ispat | the steelmaker | the company | Kalinga
@subject J = Jhargaon plant | Jhargaon | the plant | the works
@subject F = blast furnace 3 | Furnace 3 | the new furnace | the expansion
@subject V = Jhargaon displaced families' committee | the committee | the families | villagers
@subject B = brokerages polled by Dalal Desk | brokerages | Dalal Desk | the Street
@subject I = Indian steel market | India | Indian mills | domestic steel
@subject C = Chinese imports | imports | import | China
@subject U = Jhargaon contract workers' union | the contract workers' union | the union
@fact r1 = 182400000000 | revenue | K | rupees of revenue in the quarter | January-March 2036 | snapshot
@fact r0 = 192000000000 | revenue | K | rupees of revenue in the quarter | January-March 2035 | snapshot
@fact rg = 5 | rate | K | percent fall of revenue on the year | January-March 2036 | snapshot
@fact rq = 175600000000 | revenue | K | rupees of revenue in the quarter | October-December 2035 | snapshot
@fact ry = 731000000000 | revenue | K | rupees of revenue in the year | April 2035 to March 2036 | cumulative
@fact n1 = 9120000000 | profit | K | rupees of net profit in the quarter | January-March 2036 | snapshot
@fact n0 = 15200000000 | profit | K | rupees of net profit in the quarter | January-March 2035 | snapshot
@fact ng = 40 | rate | K | percent fall of net profit on the year | January-March 2036 | snapshot
@fact nm = 5 | rate | K | net margin | January-March 2036 | snapshot
@fact ne = 7900000000 | profit | B | rupees of net profit expected for the quarter | before the results | snapshot | projected
@fact nb = 1220000000 | margin | K | rupees by which net profit beat the forecast | January-March 2036 | snapshot
@fact ny = 41300000000 | profit | K | rupees of net profit in the year | April 2035 to March 2036 | cumulative
@fact e1 = 27360000000 | profit | K | rupees of operating profit in the quarter | January-March 2036 | snapshot
@fact em = 15 | rate | K | operating margin | January-March 2036 | snapshot
@fact et = 8550 | profit | K | rupees of operating profit per tonne | January-March 2036 | snapshot
@fact et0 = 11900 | profit | K | rupees of operating profit per tonne | January-March 2035 | snapshot
@fact s1 = 3200000 | other | K | tonnes of steel sold in the quarter | January-March 2036 | snapshot
@fact s0 = 3000000 | other | K | tonnes of steel sold in the quarter | January-March 2035 | snapshot
@fact sg = 6.7 | rate | K | growth of steel sold on the year | January-March 2036 | snapshot
@fact a1 = 57000 | price | K | rupees received per tonne | January-March 2036 | snapshot
@fact a0 = 64000 | price | K | rupees received per tonne | January-March 2035 | snapshot
@fact ag = 10.9 | rate | K | percent fall of the price received per tonne | January-March 2036 | snapshot
@fact h1 = 49800 | price | I | rupees for a tonne of hot-rolled coil | April 2036 | snapshot
@fact hc = 46500 | price | C | rupees for a tonne of hot-rolled coil, landed | April 2036 | snapshot
@fact hd = 3300 | margin | - | rupees a tonne by which imports are cheaper | April 2036 | snapshot
@fact im = 9700000 | other | C | tonnes of finished steel imported in the year | April 2035 to March 2036 | cumulative
@fact sd = 12 | rate | I | safeguard duty on steel | since November 2035 | constant
@fact sdw = 25 | rate | K | safeguard duty on steel that mills want | April 2036 | plan | hypothetical
@fact d = 6.5 | price | K | rupees of dividend per share | April 2035 to March 2036 | snapshot
@fact dd = 362000000000 | other | K | rupees of net debt | end of March 2036 | snapshot
@fact dq = 345000000000 | other | K | rupees of net debt | end of December 2035 | snapshot
@fact p1 = 412 | price | K | rupees for a share | 15 April 2036 close | snapshot
@fact p0 = 400 | price | K | rupees for a share | 14 April 2036 close | snapshot
@fact pg = 3 | rate | K | rise of the share price on the day | 15 April 2036 | snapshot
@fact fc = 5000000 | other | F | tonnes of steel a year | - | plan
@fact fi = 260000000000 | budget | F | rupees to build the furnace | April 2036 | plan | projected
@fact fs = 98000000000 | spending | F | rupees spent on the furnace | end of March 2036 | cumulative
@fact fp = 37.7 | rate | F | share of the furnace money spent | end of March 2036 | snapshot
@fact jc = 9600000 | other | J | tonnes of steel a year at full capacity | April 2036 | constant
@fact jt = 14600000 | other | J | tonnes of steel a year at full capacity | from 2038 | plan | projected
@fact je = 11800 | jobs | J | permanent staff | 2036 | snapshot
@fact jk = 19500 | jobs | J | contract workers | 2036 | snapshot
@fact fj = 4000 | jobs | F | jobs promised | from 2038 | plan | pledged
@fact vf = 862 | homes | V | families to be moved | 2036 | plan
@fact vm = 311 | homes | V | families moved | April 2036 | cumulative
@fact vl = 551 | homes | V | families still to be moved | April 2036 | snapshot
@fact va = 1740 | area | V | acres of land to be taken | 2036 | plan
@fact vc = 2800000 | price | V | rupees offered for an acre | 2036 | plan | pledged
@fact vd = 5000000 | price | V | rupees demanded for an acre | 2036 | plan | hypothetical
@fact vg = 37 | duration | V | days of sit-in at the gate | 15 April 2036 | cumulative
@fact uw = 541 | price | U | rupees a day for an unskilled contract worker | 2036 | snapshot
@fact ud = 780 | price | U | rupees a day demanded for an unskilled contract worker | April 2036 | plan | hypothetical
@fact uk = 7 | deaths | J | workers killed | April 2035 to March 2036 | cumulative
@trap r1 rq :: a year ago and the quarter before
@trap n1 ne :: result and forecast
@trap rg nm :: revenue down five and margin of five percent
@trap n1 ny :: quarter and year
@trap h1 hc :: domestic and import price
@trap sd sdw :: duty in force and duty wanted
@trap vf vm :: to be moved and moved
@trap vc vd :: offered and demanded
@trap je jk :: permanent and contract
@trap a1 h1 :: average price received and market price
@rel change rg = r0 -> r1
@rel change ng = n0 -> n1
@rel share nm = n1 / r1
@rel diff nb = n1 - ne
@rel share em = e1 / r1
@rel product e1 = et * s1
@rel product r1 = a1 * s1
@rel product r0 = a0 * s0
@rel change sg = s0 -> s1
@rel change ag = a0 -> a1
@rel diff hd = h1 - hc
@rel change pg = p0 -> p1
@rel share fp = fs / fi
@rel sum jt = jc + fc
@rel diff vl = vf - vm

@doc a-wire | business wire | 2036-04-15
Kalinga Ispat Q4 profit falls 40%, beats Street on volumes

MUMBAI, April 15 (Dalal Desk) - Indian steelmaker Kalinga Ispat on Tuesday posted a {40%|ng} fall in fourth-quarter profit as cheap imports dragged prices to a six-year low, but the drop was smaller than feared.

Consolidated net profit was {9.12 billion|n1|t=for the three months to March 31} rupees for the three months to March 31, from {15.2 billion|n0|t=a year earlier} a year earlier. Brokerages polled by Dalal Desk had expected {7.9 billion|ne|by=Brokerages polled by Dalal Desk}.

Revenue slipped {5%|rg} to {182.4 billion|r1|t=for the three months to March 31} rupees from {192 billion|r0|t=a year earlier}. Sales volume rose to {3.2 million|s1} tonnes from {3 million|s0|t=a year earlier}, while the average price it got per tonne dropped to {57,000|a1} rupees from {64,000|a0|t=a year earlier}.

Operating profit per tonne narrowed to {8,550|et} rupees from {11,900|et0|t=a year earlier}.

Indian mills want a safeguard duty of {12%|sd|t=since November}, in force since November, more than doubled to {25%|sdw}. Hot-rolled coil sells at {49,800|h1|t=this month} rupees a tonne at home this month. Chinese coil lands at {46,500|hc|^}.

The stock ended up {3%|pg|t=ended} at {412|p1|^} rupees, from {400|p0|t=on Monday} on Monday, in a firm Mumbai market.

@doc b-pinkpaper | financial daily | 2036-04-16
Kalinga's Q4: more steel, less money, bigger furnace

Our Bureau, Bhubaneswar/Mumbai

The Jhargaon-based Kalinga Ispat sold {6.7 per cent|sg} more steel in the March quarter and earned far less on it. Net profit came in at Rs {912 crore|n1|t=in the March quarter}, against Rs {1,250 crore|!n0|t=in the same quarter of FY35} in the same quarter of FY35. For the full year it was Rs {4,130 crore|ny|t=For the full year} on revenue of Rs {73,100 crore|ry|^}.

Operating profit was Rs {2,736 crore|e1|t=in the March quarter}, a margin of {15 per cent|em|^}. Quarter-on-quarter, things looked up: the top line had been Rs {17,560 crore|rq|t=in October-December} in October-December and is now Rs {18,240 crore|r1|t=now}.

The board recommended a dividend of Rs {6.50|d} a share.

Net debt swelled to Rs {36,200 crore|dd|t=by March-end} by March-end from Rs {34,500 crore|dq|t=three months before} three months before, as money was poured into Furnace 3. Of the Rs {26,000 crore|fi} that it is to cost, Rs {9,800 crore|fs|t=so far} has been spent so far. When its {5 million|fc} tonnes are blown in, in 2038, capacity at Jhargaon will go from {9.6 million|jc} tonnes a year to {14.6 million|jt|t=in 2038}.

"Nobody regrets a furnace in the upcycle," managing director Tarun Mohapatra-Irani told reporters. Asked when that would be, he said imports had to be dealt with first. Last fiscal {9.7 million|im|t=Last fiscal} tonnes of finished steel came in.

Sensex 1,21,408 (+0.4%) | Rupee 94.11/$ | Gold Rs 1,18,250/10g

@doc c-odisha | regional newspaper | 2036-04-16
At Gate 4, day {37|vg}

JHARGAON: As the managing director was announcing profits in Mumbai, Sukanti Majhi was cooking for {two hundred|-} people on bricks.

Tuesday was the {37th|vg|t=Tuesday} day of the sit-in by families who are to give up their land for the company's third blast furnace. There are {862|vf} of them in four villages. {311|vm|t=till date} have gone to the colony at Badabil till date. That leaves {551|vl}, and Majhi's is one.

The company offers Rs {28 lakh|vc} an acre for {1,470|!va} acres. The committee wants Rs {50 lakh|vd}, and a permanent job for one member of each family. "They said {4,000|fj|by=They} jobs," Majhi said. "They didn't say whose."

It's a fair question. The works has {11,800|je} people on its permanent rolls and {19,500|jk} who come through contractors. An unskilled contract worker makes Rs {541|uw} a day. His union has asked for Rs {780|ud}.

Collector Ayesha Pattnaik visited on Sunday and drank tea. She said talks would be held "in a conducive atmosphere". The temperature was 43 degrees.

(With inputs from Barbil. Photo: Biswa Lakra)
ALSO READ: Elephant herd of 14 camps near NH-49; Class X results on May 9

@doc d-broker | broker's note | 2036-04-16
SANGAM SECURITIES | INDIA METALS | KALINGA ISPAT | REDUCE | TP Rs 365

4QFY36: a beat we wouldn't chase

PAT of Rs {9.1bn|n1} was Rs {2.12bn|!nb} ahead of consensus (Rs {7.9bn|ne}), all of it volume. EBITDA/t of Rs {8,550|et} (4QFY35: {11,900|et0}) was in line.

Key numbers: sales {3.2mt|s1|v=3200000}, +{6.7%|sg} YoY; realisation Rs {57,000|a1}/t, −{10.9%|ag}; EBITDA margin {15%|em}; net margin {5%|nm}.

Spot spread is worse than the quarter. Import parity is Rs {3,300|hd} below domestic HRC. Either New Delhi raises the safeguard from {12%|sd|t=currently}, currently in place, or prices follow. We model 18%; the industry's ask of {25%|sdw} is an opening bid.

Balance sheet: ND Rs {362bn|dd|t=end-FY36} at end-FY36, up Rs {17bn|-} QoQ. BF3 is {37.7%|fp} spent. Peak debt Rs 480bn in FY38E on our numbers.

Risks: (1) land, {1,740|va} acres of it. {Two-thirds|~vl|v=551} of the families haven't moved. (2) labour: {seven|uk|t=in FY36} fatalities in FY36, and the regulator is watching. (3) coking coal above $260.

The stock closed at Rs {412|p1|t=yesterday} yesterday. Our target implies 11% downside.

Disclosures: Sangam or its affiliates may hold 1% or more.

@doc e-union | union leaflet | 2036-05-01
MAY DAY 2036 — JHARGAON CONTRACT WORKERS' UNION

Fellow workers!

The company made {9,120 million|n1|t=in three months} rupees in three months. It calls this a bad quarter.

We who tap the iron and sweep the coke are {19,500|jk}. Those with the blue card are {11,800|je}. They get a hospital. We get {541|uw} rupees a day, minus the contractor's cut, minus the helmet.

{Nine|!uk|t=from last April to this March} of us were carried out of that gate from last April to this March. We will read their names at 6 this evening at the bus stand.

We demand {780|ud} rupees a day. We demand the hospital. We stand with the {551|vl|t=still} families still in the path of Furnace 3, for they were promised {4,000|fj} jobs and we know what that word means here: our jobs, cheaper.

Mohapatra-Irani says the trouble is China. China does not run the canteen.

Zindabad!
