@story r6-nghison-cement-q2
@topic Second-quarter earnings of Nghi Son Thanh Cement, Vietnam
@subject C = Nghi Lam Cement | Nghi Lam | the company | the group | NLC | cement maker
@subject S = NLC shares | shares | the stock
@subject K = the Quynh Hoa kiln | kiln | third line
@subject E = analysts | brokers | the market
@fact rv = 3420000000000 | revenue | C | quarterly net revenue in dong | Q2 2032 | constant
@fact rl = 3180000000000 | revenue | C | quarterly net revenue in dong | Q2 2031 | constant
@fact rg = 7.5 | rate | C | growth of revenue on the year | Q2 2032 | constant
@fact pf = 214000000000 | profit | C | quarterly profit after tax in dong | Q2 2032 | constant
@fact pl = 296000000000 | profit | C | quarterly profit after tax in dong | Q2 2031 | constant
@fact pg = 27.7 | rate | C | fall of profit on the year | Q2 2032 | constant
@fact px = 251000000000 | profit | E | quarterly profit after tax in dong that was forecast | Q2 2032 | plan | projected
@fact vo = 2.9 | other | C | million tonnes sold in the quarter | Q2 2032 | constant
@fact vh = 5.6 | other | C | million tonnes sold in the half year | H1 2032 | cumulative
@fact co = 41 | rate | C | rise of the coal price paid on the year | Q2 2032 | constant
@fact sh = 6.2 | rate | S | fall of the share price in percent | 2032-07-26 | snapshot
@fact pr = 18600 | price | S | closing price in dong | 2032-07-26 | snapshot
@fact ki = 2700000000000 | budget | K | cost of building in dong | - | plan
@fact da = 4500 | other | K | tonnes of clinker a day it can make | - | constant
@fact jb = 3150 | jobs | C | people on the payroll | 2032-06-30 | snapshot
@rel change rg = rl -> rv
@rel change pg = pl -> pf
@trap pf px :: the result and what analysts had forecast
@trap vo vh :: the quarter and the half year
@trap rg co :: revenue and coal price

@doc a-agency | business wire | 2032-07-26
Vietnam's Nghi Lam Cement profit slides on coal

HANOI – Nghi Lam Cement earned {214 billion|pf|t=April-June} dong after tax in April-June, down from {296 billion|pl|t=a year earlier} a year earlier and short of the {251 billion|px|by=analysts} that analysts had pencilled in.

Revenue rose {7.5%|rg} to {3.42 trillion|rv|t=April-June} dong. Volumes came to {2.9|vo|^} million tonnes. Coal cost {41%|co} more.

The shares closed {6.2%|sh} lower at {18,600|pr|^} dong. The company employed {3,150|jb|t=at the end of June} people at the end of June.

@doc b-release | press release | 2032-07-26
NLC announces Q2/2032 results

Net revenue: VND {3,420 billion|rv|t=Q2/2032} (Q2/2031: VND {3,180 billion|rl|t=Q2/2031}).
Profit after tax: VND {214 billion|pf|t=Q2/2032} (Q2/2031: VND {296 billion|pl|t=Q2/2031}).
Sales volume, half year: {5.6|vh|t=half year} million tonnes.

Chairwoman Tống Thị Mai Hiên: "Coal prices rose by {41%|co}. We nonetheless sold more, and the Quynh Hoa kiln will lower our fuel use from next year. Its {4,500|da} tonnes per day will meet demand in the central provinces. Investment of VND {2.7 trillion|ki} is on schedule."

Contact: ir@nghilamcement.example · +84 237 555 0142

@doc c-broker | broker note | 2032-07-27
NLC: not good enough

A miss. We had {251|px|by=We|x=1000000000} (consensus too); the kiln maker printed {214|pf|x=1000000000}. Top line was fine at {3.42|rv|x=1000000000000} trillion dong, up {7.5|rg} on the year, so this is a cost story: fuel, {41|co} percent dearer.

Volumes of {2.9|vo} million tonnes mean {5.6|vh|t=in six months} in six months, {49|-} percent of our year.

Payroll, {3,480|!jb|t=end-June} at end-June, looks heavy. The line at Quynh Hoa costs {2.7|ki|x=1000000000000} trillion and should pay from 2034. Stock fell {6.2|sh} percent on the day.

@doc d-paper | economic daily | 2032-07-27
Nghi Lam sheds {a quarter|>pg} of its profit, and then some

There is no shortage of buyers, only of cheap fuel. Cement from Nghi Lam brought in {3,420 billion|rv|t=the second quarter} dong in the second quarter, and left {214 billion|pf|^} when everything had been paid, {27.7|pg} percent less than in the same months last year.

Investors let go of the stock, down {six|~sh} percent to {17,900|!pr|t=at the close} dong at the close on Monday.

The bill for burning black fuel, says chief accountant Phan Quốc Đạt, grew by {33|!co|by=chief accountant Phan Quốc Đạt} percent. He hopes for {3 trillion|-} dong of sales in the autumn quarter. Brokers had expected {251 billion|px|by=Brokers} of profit; {3,150|jb|t=end of June} people were employed at the end of June.

@doc e-newsletter | energy newsletter | 2032-07-28
Coal watch: Vietnam's kilns feel it

Another cement maker bleeds. NLC's coal bill per tonne is {41%|co} above last year's, the firm's chair says. Profit dropped to VND {214bn|pf|t=for the quarter} for the quarter from VND {296bn|pl|t=the year before} the year before, even as receipts grew.

Its answer is a new kiln: {4,500|da} t of clinker daily, for VND {2.7trn|ki|v=2700000000000} (~{$102m|-}). Analysts, who had counted on VND {251bn|px|by=Analysts}, are unmoved.

In the six months the group shipped {5.6|vh|t=In the six months} million tonnes.

See also: Indonesia's export levy, 5 questions
