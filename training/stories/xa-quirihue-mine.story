@story xa-quirihue-mine
@topic Half-year accounts of the copper producer Minera Los Quillayes
@subject M = Minera Los Quillayes | Los Quillayes | the miner | the company
@subject S = Santa Irene mine | Santa Irene
@subject P = Pampa Honda mine | Pampa Honda
@subject C = Cerro Duende mine | Cerro Duende
@fact rv1 = 870000000 | revenue | M | dollars of sales | first half 2033 | constant
@fact rv0 = 750000000 | revenue | M | dollars of sales | first half 2032 | constant
@fact rp = 16 | rate | M | change of sales | first half 2033 | constant
@fact rd = 120000000 | other | M | more dollars of sales than a year before | first half 2033 | constant
@fact ct = 609000000 | spending | M | dollars of operating cost | first half 2033 | constant
@fact op = 261000000 | profit | M | dollars of operating profit | first half 2033 | constant
@fact mg = 30 | other | M | operating profit as a share of sales | first half 2033 | constant
@fact tx = 78300000 | spending | M | dollars of tax | first half 2033 | constant
@fact net = 182700000 | profit | M | dollars of net profit | first half 2033 | constant
@fact t = 96000 | other | M | tonnes of copper | first half 2033 | constant
@fact ts = 43200 | other | S | tonnes of copper | first half 2033 | constant
@fact tp = 31680 | other | P | tonnes of copper | first half 2033 | constant
@fact tc = 21120 | other | C | tonnes of copper | first half 2033 | constant
@fact ss = 45 | other | S | share of the miner's copper | first half 2033 | constant
@fact cs = 22 | other | C | share of the miner's copper | first half 2033 | constant
@fact pr = 9062.5 | price | M | dollars for a tonne of copper | first half 2033 | constant
@fact j = 2400 | jobs | M | people employed | 2033-06-30 | snapshot
@fact cut = 180 | jobs | C | jobs to be cut | - | plan | projected
@fact jl = 2220 | jobs | M | people employed after the cut | - | plan | projected
@fact div = 0.6 | price | M | dollars of dividend a share | 2033 | plan | pledged
@fact sh = 150000000 | other | M | shares | 2033 | constant
@fact dt = 90000000 | spending | M | dollars of dividend in all | 2033 | plan | pledged
@rel change rp = rv0 -> rv1
@rel diff rd = rv1 - rv0
@rel diff op = rv1 - ct
@rel share mg = op / rv1
@rel diff net = op - tx
@rel sum t = ts + tp + tc
@rel share ss = ts / t
@rel share cs = tc / t
@rel product rv1 = t * pr
@rel diff jl = j - cut
@rel product dt = div * sh
@trap op net :: before and after tax
@trap rp mg :: growth and margin
@trap dt rd :: dividend and extra sales

@doc a-wire | business wire | 2033-08-11
Los Quillayes sales rise as copper price holds

Chile's Minera Los Quillayes sold copper worth {$870 million|rv1|t=in the first half} in the first half, {$102 million|!rd} more than the {$750 million|rv0|t=a year earlier} of a year earlier, an increase of {16%|rp}.

Operating costs of {$609 million|ct} left a profit of {$261 million|op} and a margin of {30%|mg}. After {$78.3 million|tx} of tax {$182.7 million|net} remained.

It produced {96,000|t} tonnes at an average price of {$9,062.50|pr}. Shareholders get {60 cents|div|v=0.6} on each of {150 million|sh} shares, {$90 million|dt} altogether.

@doc b-trade | trade paper | 2033-08-12
CopperWeek: the half in tonnes

Santa Irene {43,200|ts}
Pampa Honda {31,680|tp}
Cerro Duende {21,120|tc}
Group {98,000|!t}

Santa Irene thus delivers {45%|ss}, Cerro Duende {22%|cs}. The smallest mine will lose {180|cut} of its jobs by December; the group, with {2,400|j|t=at the end of June} on the payroll at the end of June, would go down to {2,220|jl}.

Ticker MLQ +2.1%. See also: Lithium, page 9.

@doc c-local | local radio site | 2033-08-12
{180|cut} puestos menos: the town asks why

The company keeps {30|mg} dollars of every hundred it takes. On sales of {870|rv1|x=1000000} million it earned {261|op|x=1000000} million before tax; the taxman got {78.3 million|tx}, which leaves {187.2 million|!net}. And now {180|cut} people at Cerro Duende are to go, out of {2,400|j} in the three mines, so {2,220|jl} stay.

{Sixty cents|div|v=0.6} a share, says the board. {150 million|sh} shares. The mayor did the sum on a napkin: {90 million|dt}.
