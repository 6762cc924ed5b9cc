@story p4-antarumi-zinc
@topic First-half output, costs and guidance of a Peruvian zinc miner
@subject A = Compañía Minera Antarumi | Antarumi | the miner | the company | the firm
@subject C = Cerro Yuraq mine | Cerro Yuraq | the open pit
@subject Q = Quillacocha mine | Quillacocha | the underground mine
@subject D = District of Santa Rosa de Yuraq | Santa Rosa | the district | the municipality | the mayor
@subject L = Environmental agency | OEVA | the regulator | the environmental regulator
@fact z2 = 58400 | other | A | tonnes of zinc in the quarter | second quarter 2032 | cumulative
@fact z1 = 51900 | other | A | tonnes of zinc in the quarter | first quarter 2032 | cumulative
@fact z2p = 63700 | other | A | tonnes of zinc in the quarter | second quarter 2031 | cumulative
@fact zh = 110300 | other | A | tonnes of zinc in the half year | first half 2032 | cumulative
@fact zc2 = 39800 | other | C | tonnes of zinc in the quarter | second quarter 2032 | cumulative
@fact zq2 = 18600 | other | Q | tonnes of zinc in the quarter | second quarter 2032 | cumulative
@fact gl = 235000 | other | A | tonnes of zinc in the year, lower end | guidance of July 2032 | plan | projected
@fact gu = 245000 | other | A | tonnes of zinc in the year, upper end | guidance of July 2032 | plan | projected
@fact gpl = 250000 | other | A | tonnes of zinc in the year, lower end | guidance of January 2032 | plan | projected
@fact gpu = 265000 | other | A | tonnes of zinc in the year, upper end | guidance of January 2032 | plan | projected
@fact zy = 252600 | other | A | tonnes of zinc in the year | 2031 | cumulative
@fact cc = 1190 | price | A | cash cost of a tonne in dollars | second quarter 2032 | snapshot
@fact ccp = 1045 | price | A | cash cost of a tonne in dollars | second quarter 2031 | snapshot
@fact ai = 1520 | price | A | all-in cost of a tonne in dollars | second quarter 2032 | snapshot
@fact pz = 2710 | price | A | price received for a tonne in dollars | second quarter 2032 | snapshot
@fact rv = 214000000 | revenue | A | quarterly sales in dollars | second quarter 2032 | cumulative
@fact rvp = 229000000 | revenue | A | quarterly sales in dollars | second quarter 2031 | cumulative
@fact eb = 86000000 | profit | A | quarterly earnings before interest, tax and depreciation in dollars | second quarter 2032 | cumulative
@fact np = 27000000 | profit | A | quarterly net profit in dollars | second quarter 2032 | cumulative
@fact npp = 44000000 | profit | A | quarterly net profit in dollars | second quarter 2031 | cumulative
@fact bl = 17 | duration | C | days of road blockade | April 2032 | constant
@fact lo = 4300 | other | C | tonnes of zinc lost to the blockade | second quarter 2032 | constant
@fact cx = 190000000 | budget | A | investment for the year in dollars | plan for 2032 | plan | pledged
@fact cs = 71000000 | spending | A | investment paid out in dollars | first half 2032 | cumulative
@fact cn = 23000000 | revenue | D | mining royalties in dollars | 2031 | constant
@fact cnu = 9000000 | spending | D | mining royalties spent in dollars | 2031 | constant
@fact fi = 1400000 | damages | L | fine in dollars | June 2032 | constant
@fact fip = 2600000 | damages | L | fine in dollars | first ruling of 2031 | constant
@fact em = 3100 | jobs | A | own employees | June 2032 | snapshot
@fact ex = 5400 | jobs | A | contractors' employees | June 2032 | snapshot
@fact dv = 0.08 | price | A | dividend a share in dollars | second quarter 2032 | plan
@fact dvp = 0.14 | price | A | dividend a share in dollars | second quarter 2031 | constant
@fact need = 124700 | other | A | tonnes of zinc still needed for the lower end | second half 2032 | plan | threshold
@rel diff need = gl - zh
@rel sum z2 = zc2 + zq2
@rel sum zh = z1 + z2
@trap z2 zh :: a quarter and the half year
@trap z2 zc2 :: the company and one mine
@trap gl gpl :: new and old guidance
@trap cc ai :: cash cost and all-in cost
@trap cx cs :: planned and paid out
@trap fi fip :: fines of two rulings
@trap em ex :: own and contractors' people

@doc a-mining | mining wire | 2032-07-29
Antarumi trims 2032 zinc guidance after blockade

LIMA — Peru's Compañía Minera Antarumi lowered its full-year zinc guidance on Thursday to between {235,000|gl} and {245,000|gu} tonnes. It had previously aimed for {250,000|gpl|t=previously} to {265,000|gpu|t=previously}. Output was {252,600|zy|t=in 2031} tonnes in 2031.

Second-quarter production came in at {58,400|z2|t=Second-quarter} tonnes, down from {63,700|z2p|t=a year ago} a year ago though above the {51,900|z1|t=of the first quarter} of the first quarter. Cerro Yuraq contributed {39,800|zc2} tonnes and the underground mine at Quillacocha {18,600|zq2}.

Residents of Santa Rosa blocked the open pit's access road for {17|bl} days in April, which cost {4,300|lo} tonnes of metal, the company said.

Cash costs rose to ${1,190|cc} a tonne (year earlier: ${1,045|ccp|t=year earlier}) and all-in costs stood at ${1,520|ai}. It sold at an average of ${2,710|pz}.

Sales were {$214 million|rv}, EBITDA {$86 million|eb} and net profit {$27 million|np}, against {$44 million|npp|t=in the same quarter last year} in the same quarter last year.

@doc b-broker | broker's note to clients | 2032-07-30
ANTARUMI (HOLD, target S/ 6.40): softer, not broken

– Q2 net income of {US$27mn|np|v=27000000} was 11% below our model. Revenue, {US$214mn|rv|v=214000000}, was in line; the miss is all cost.
– Cash cost of {1,190|cc} US$/t compares with our 1,120. Management attributes two-thirds of the gap to diesel standby during the blockade and expects 1,130 in H2.
– Volumes: {58.4kt|z2|v=58400}; first half {110.3kt|zh|v=110300|t=first half}. To hit the bottom of the new range, {235kt|gl|v=235000}, it needs {124.7kt|need|v=124700|t=in the second half} in the second half. That is feasible: Quillacocha's new hoist starts in August.
– Capex. Of a budgeted {US$190mn|cx|v=190000000|t=budgeted}, {US$71mn|cs|v=71000000|t=through June} went out through June. We pencil in 165 for the year.
– Dividend cut to {8 cents|dv|v=0.08} from {14|dvp|x=0.01}. We had 10.
– Consensus for the full year is likely to drop to some 241kt, within the {235|gl|x=1000}–{245kt|gu|v=245000} bracket.

Disclosures on page 4. Not for distribution in the United States.

@doc c-regional | Huánuco newspaper | 2032-07-31
The mine has royalties to give and Santa Rosa has no water

On the square of Santa Rosa de Yuraq there is a fountain with the date 2014 and no water. It is here that the {seventeen|bl|t=in April} days of blockade began in April.

Last year the district received {$23 million|cn|t=Last year} in mining royalties. It managed to spend {$9 million|cnu|t=Last year}. "We haven't the engineers," says Mayor Eleuterio Ticona. He does have {3,100|em|s=miners} miners on Antarumi's payroll and {5,400|ex} more who are paid by contractors, nine in ten of them from elsewhere.

Nor has the dust been settled. The environmental regulator first fined the company {$2.6 million|fip|t=first} for it and in June accepted an appeal: now {$1.4 million|fi|t=in June} is due.

From Lima one hears that the company lost {4,300|lo|by=From Lima one hears} tonnes of zinc because of the protest. At {$2,710|pz} a tonne that would be about half of the municipality's annual share.

"They count what they did not dig," said Sabina Ccoyllo, 52, who cooked for the pickets. "Who counts what we did not drink?"

Bus to Tingo María: 05:00 and 13:00, S/ 35.

@doc d-qanda | company conference call, transcript extract | 2032-07-29
OPERATOR: Next question, from Thandeka Mbuli-Stein.

Q: Could you split the {58.4|z2|x=1000} thousand tonnes?

A (CFO, Aurelio Pachas): Yes. {39.8|zc2|x=1000} from the open pit, {18.6|zq2|x=1000} from Quillacocha. A year ago we were at {63.7|z2p|x=1000|t=A year ago} in total, so you see April in there.

Q: And you still want {190 million|cx|t=this year} of capex this year?

A: That is the authorization. We've deployed {71|cs|x=1000000|t=so far} so far. I would not be astonished if we end lower.

Q: The low end used to be {250|gpl|x=1000|t=used to be}.

A: It's {235|gl|x=1000|t=now} now. The top is {245|gu|x=1000|t=now}. We prefer to move once.

Q: Profit before depreciation, did I hear {86|eb|x=1000000}?

A: {Eighty-six|eb|x=1000000}, correct, on revenues of {214|rv|x=1000000}. Last year revenues were {229|rvp|x=1000000|t=Last year}.

Q: Last one. The fine?

A: {One point four million|fi|v=1400000}. We had provisioned the original {2.6|fip|x=1000000|t=original}, so there is a small release.
