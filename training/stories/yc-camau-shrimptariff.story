@story camau-shrimptariff
@topic An American anti-dumping duty on Vietnamese shrimp: the ruling, the exporters, the ponds
@subject C = US Commerce Department | Commerce | Washington | the department
@subject V = Vietnam Shrimp Exporters' League | VSEL | the league | the exporters
@subject M = Minh Hải Seafood | Minh Hai Seafood | Minh Hai | the processor | the company
@subject S = Sóc Phú Foods | Soc Phu Foods | Soc Phu
@subject G = Gulf Shrimpers' Coalition | the coalition | Gulf shrimpers | the petitioners
@subject F = Cà Mau | Ca Mau | the province | the delta
@subject T = Lê Thị Út Nhỏ | Ut Nho | the farmer | Mrs Nho
@subject I = Indian shrimp | India | Ecuador and India | rivals
@subject J = Japan | Japanese buyers
@fact d0 = 2.84 | rate | C | anti-dumping duty for most firms | until 2031 | constant
@fact dp = 35.29 | rate | C | anti-dumping duty for most firms | preliminary ruling, 5 August 2031 | plan
@fact df = 24.76 | rate | C | anti-dumping duty for most firms | final ruling, 2 December 2031 | plan
@fact dm = 9.1 | rate | M | anti-dumping duty | final ruling, 2 December 2031 | plan
@fact dmp = 12.4 | rate | M | anti-dumping duty | preliminary ruling, 5 August 2031 | plan
@fact ds = 25.76 | rate | C | anti-dumping duty for uncooperative firms | earlier orders | constant
@fact dd = 10.53 | margin | C | points between the preliminary and the final duty | 2 December 2031 | snapshot
@fact nf = 132 | other | C | firms to which the duty applies | 2031 | constant
@fact x1 = 1760 | revenue | V | millions of dollars of shrimp exports | January to July 2031 | cumulative
@fact x0 = 1600 | revenue | V | millions of dollars of shrimp exports | January to July 2030 | cumulative
@fact xg = 10 | rate | V | growth of shrimp exports | January to July 2031 | snapshot
@fact xu = 440 | revenue | V | millions of dollars of shrimp exports to America | January to July 2031 | cumulative
@fact xus = 25 | rate | V | America's share of shrimp exports | January to July 2031 | snapshot
@fact xj = 330 | revenue | J | millions of dollars of shrimp bought from Vietnam | January to July 2031 | cumulative
@fact xc = 510 | revenue | V | millions of dollars of shrimp exports to China | January to July 2031 | cumulative
@fact xy = 3400 | revenue | V | millions of dollars of shrimp exports in the year | forecast before the ruling, for 2031 | plan | projected
@fact xyn = 3000 | revenue | V | millions of dollars of shrimp exports in the year | forecast after the ruling, for 2031 | plan | projected
@fact xyd = 400 | damages | V | millions of dollars of exports that may be lost | 2031 | plan | projected
@fact uc = 160 | other | V | containers at sea when the duty fell | 5 August 2031 | snapshot
@fact bd = 55 | other | V | millions of dollars of deposits that importers ask back | August 2031 | snapshot | projected
@fact mr = 3.2 | revenue | M | trillions of dong of sales | January to June 2031 | cumulative
@fact mp = 96 | profit | M | billions of dong of net profit | January to June 2031 | cumulative
@fact mm = 3 | rate | M | net margin | January to June 2031 | snapshot
@fact ma = 41 | rate | M | share of sales made in America | January to June 2031 | snapshot
@fact mj = 5200 | jobs | M | people employed | July 2031 | snapshot
@fact ml = 1300 | jobs | M | workers put on three-day week | August 2031 | snapshot
@fact mlp = 25 | rate | M | share of workers on three-day week | August 2031 | snapshot
@fact sj = 2100 | jobs | S | people employed | July 2031 | snapshot
@fact sl = 640 | jobs | S | workers dismissed | September 2031 | cumulative
@fact p0 = 118000 | price | F | dong for a kilo of shrimp, fifty to the kilo, at the pond | 1 August 2031 | snapshot
@fact p1 = 94400 | price | F | dong for a kilo of shrimp, fifty to the kilo, at the pond | 19 August 2031 | snapshot
@fact pg = 20 | rate | F | percent fall of the pond price | 19 August 2031 | snapshot
@fact pc = 98000 | price | F | dong it costs to raise a kilo of shrimp | 2031 | snapshot
@fact pl = 3600 | margin | F | dong lost on a kilo of shrimp | 19 August 2031 | snapshot
@fact fa = 278000 | area | F | hectares of shrimp ponds | 2031 | constant
@fact fi = 9800 | area | F | hectares of intensive ponds | 2031 | constant
@fact fd = 3100 | area | F | hectares of ponds left dry | 10 September 2031 | snapshot
@fact fh = 160000 | other | F | households that raise shrimp | 2031 | snapshot
@fact ta = 1.4 | area | T | hectares of ponds | 2031 | snapshot
@fact tq = 6.5 | other | T | tonnes of shrimp in the pond | August 2031 | snapshot
@fact tl = 310 | other | T | millions of dong owed | August 2031 | snapshot
@fact tf = 34500 | price | T | dong for a kilo of feed | August 2031 | snapshot
@fact gi = 4.9 | price | G | dollars a pound asked at the dock in 2021 | 2021 | snapshot
@fact gn = 2.6 | price | G | dollars a pound at the dock | August 2031 | snapshot
@fact gb = 1800 | other | G | boats still licensed | 2031 | snapshot
@fact gb0 = 4500 | other | G | boats licensed | 2005 | snapshot
@fact gbg = 60 | rate | G | percent fall of licensed boats | 2031 | snapshot
@fact id = 5.8 | rate | I | anti-dumping duty on Indian shrimp | 2031 | constant
@fact ec = 10.6 | rate | I | anti-dumping duty on Ecuadorean shrimp | 2031 | constant
@trap dp df :: preliminary and final duty
@trap df ds :: final rate and rate of earlier orders
@trap dm df :: one firm and the others
@trap x1 xu :: all exports and those to America
@trap xy xyn :: forecast before and after
@trap p0 p1 :: pond price before and after
@trap pc p0 :: cost and price
@trap ml sl :: short time and dismissals
@trap fa fi :: all ponds and intensive ones
@trap ec dd :: Ecuador's duty and a difference
@rel diff dd = dp - df
@rel change xg = x0 -> x1
@rel share xus = xu / x1
@rel diff xyd = xy - xyn
@rel change pg = p0 -> p1
@rel diff pl = pc - p1
@rel share mlp = ml / mj
@rel change gbg = gb0 -> gb

@doc a-wire | wire agency | 2031-08-06
US slaps {35%|dp|round} preliminary duty on Vietnamese shrimp

WASHINGTON/HANOI, Aug 6 (Transmarine) - The U.S. Commerce Department has set a preliminary anti-dumping duty of {35.29%|dp|t=on Tuesday} on frozen shrimp from most Vietnamese exporters, more than {ten|-} times the {2.84%|d0|t=until now} they have paid until now.

The decision, published on Tuesday, applies to {132|nf} companies. Minh Hai Seafood, one of two that were examined individually, got {12.4%|dmp}.

Indian shrimp pays {5.8%|id} and Ecuadorean {10.6%|ec}.

Vietnam exported {$1.76 billion|x1|v=1760|t=January to July} of shrimp from January to July, {10%|xg} more than the {$1.6 billion|x0|v=1600|t=a year earlier} of a year earlier, {a quarter|xus} of it to the United States.

A final ruling is due by early December. "We won't recognise ourselves in this number," the exporters' league VSEL said. It noted that {160|uc|t=at sea} containers were at sea.

The Gulf Shrimpers' Coalition, which brought the case, welcomed it. Its members get {$2.60|gn|t=now} a pound at the dock now, against {$4.90|gi|t=ten years ago} ten years ago.

@doc b-delta | provincial newspaper | 2031-08-20
Shrimp too cheap to catch

CA MAU – The scales at Ut Nho's pond have been dry for a fortnight. She has {6.5|tq} tonnes of vannamei in {1.4|ta} hectares, fat, healthy and {50|-} to the kilo. She won't call the buyer.

On the first of the month he was paying {118,000|p0|t=On the first of the month} dong a kilo for that size. Yesterday he offered {94,400|p1|t=Yesterday}. The drop is {20%|pg}. To raise a kilo costs {98,000|pc} dong in this province, the agriculture office reckons. "So I'd pay him {3,600|pl} to take it," says Mrs Nho, who has had practice with sums: she owes the feed dealer {130 million|!tl|v=130} dong.

But feed is {34,500|tf} a kilo, and shrimp don't stop eating because of Washington.

Ca Mau has {278,000|fa} hectares of shrimp ponds, most of them in mangrove where nothing is fed and nothing much owed. Only {9,800|fi} are intensive like hers. Some {160,000|~fh} households live from shrimp.

Weather: tide at Ganh Hao 1.9 m at 14:20. Lottery, Ca Mau: special prize 048 316.

@doc c-seafood | seafood trade site | 2031-09-11
Vietnam: three-day weeks and dry ponds as US duty bites

By Isolde Nakashima-Reyes

{Thirty-eight|-} days on, let's count. (It took American buyers less than {one|-} to stop ordering.)

Minh Hai Seafood, the country's number two, has put {1,300|ml} of its {5,200|mj} workers, {a quarter|mlp}, on a three-day week. It does {41%|ma} of its sales in the US. In the first half it turned over {VND 3.2 trillion|mr|v=3.2|t=In the first half} and kept {3%|mm|^} of it, {VND 96 billion|mp|v=96|^}.

Soc Phu Foods, which isn't separately rated and thus pays the full {35.29%|dp}, has dismissed {460|!sl} of {2,100|sj}.

VSEL's forecast for the year is down to {$3 billion|xyn|v=3000|t=now} now, from {$3.4 billion|xy|v=3400}. Importers have {$55 million|bd|v=55} of deposits to ask back if the rate is cut.

Where does the shrimp go instead? China, already the bigger customer with {$510 million|xc|v=510|t=to July} to July, pays less. Japan, {$330 million|xj|v=330|t=to July}, wants it breaded.

At farm level nobody can wait. One grower, Ut Nho, told us that she owes {310 million|tl|v=310} dong for feed. {3,100|fd|t=by yesterday} hectares had been left dry by yesterday.

Price board: 16/20 HLSO $5.15 | 31/40 PD $3.80 | Argentina L1 $6.90

@doc d-gulf | Louisiana local news | 2031-08-07
'We ain't mad at nobody in Vietnam': Delcambre docks toast duty

DELCAMBRE, La. — Half of the boats tied up at the north pier have Vietnamese names, and Captain Vinh Thibodeaux, who owns two, sees nothing odd in it.

"My cousins grow 'em, I catch 'em," he said. "I need {four|-} dollars. I get {$2.60|gn|t=today} today."

There were {4,500|gb0|t=in 2005} licensed shrimp boats in Louisiana's inshore waters in 2005. There are {1,800|gb|t=now} now, {60|gbg} percent fewer.

The duty announced Tuesday, {35.29|dp|t=Tuesday} percent, won't be final until December. The coalition's lawyer, Beau Ledet-Pham, warned against popping corks too soon: "Preliminary means preliminary."

Local restaurants weren't so sure. "My po'boy's {$17|-} already," said Monique Arceneaux.

Shrimp & Petroleum Festival: Sept. 1-4, admission $8, no coolers.

@doc e-final | business daily | 2031-12-03
Final US shrimp duty lower, still 'unbearable'

HO CHI MINH CITY — Most Vietnamese exporters will have to pay a duty of {24.76 percent|df|t=yesterday} on shrimp for the American market, the Commerce Department decided yesterday. It's {10.53|dd} points less than in the preliminary ruling, and for the industry, about {ten|-} too many.

Minh Hai Seafood gets {9.1 percent|dm}. The shares jumped by their daily limit. Soc Phu Foods, which pays the general rate, had let {640|sl|t=in September} people go in September.

The league spoke of an "unbearable" burden. It'd expected this year's exports to come to {$3.4 billion|xy|v=3400|t=before the case|by=It'd expected} before the case. Now it sees {$500 million|!xyd|v=500} less. Up to July, sales to America alone had brought {$440 million|xu|v=440|t=Up to July}.

India, with {5.8 percent|id}, is taking the shelves. "We invested in tails, they invested in lawyers," sighed league secretary Trương Đình Ấn.

The rate of {25.76 percent|ds|t=earlier orders} known from earlier orders continues to apply to firms that don't answer the questionnaires.

Pond prices in the delta have recovered a bit since the summer. Many ponds have not.
