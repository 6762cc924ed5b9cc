@story i3-ohio-retailer
@topic A Midwestern US hardware chain files for bankruptcy in 2029: stores, debts, jobs, the sale
@subject H = Hollis & Daughters | Hollis | the chain | the retailer | the company
@subject N = Nortown Holdings | Nortown | the buyer | the Chicago investor
@subject B = Buckeye Fix-It | Buckeye | the rival
@subject K = US Bankruptcy Court in Columbus | the court | the judge
@subject Z = Zanesville warehouse | Zanesville | the warehouse
@subject O = Ohio | the state
@subject L = Lenders led by Marquette Trust | Marquette Trust | Marquette | the lenders | the bank
@fact st = 214 | other | H | stores | January 2029 | snapshot
@fact sto = 97 | other | H | stores in Ohio | January 2029 | snapshot
@fact cl = 63 | other | H | stores to close at once | 2029-01-29 | plan | pledged
@fact cl2 = 88 | other | H | stores to close in all | 2029-03-20 | plan | pledged
@fact keep = 126 | other | N | stores to be kept | 2029-03-20 | plan | pledged
@fact pk = 226 | other | H | stores | 2019 | snapshot
@fact ris = 151 | other | H | stores after the first closures | February 2029 | plan | projected
@fact emp = 5480 | jobs | H | people employed | January 2029 | snapshot
@fact empf = 3100 | jobs | H | people employed full time | January 2029 | snapshot
@fact cut = 1310 | jobs | H | jobs lost by the first closures | 2029-01-29 | plan | projected
@fact sav = 3650 | jobs | N | jobs to be kept | 2029-03-20 | plan | pledged
@fact cutt = 1830 | jobs | H | jobs lost in all | 2029-03-20 | plan | projected
@fact z = 340 | jobs | Z | people employed | January 2029 | snapshot
@fact debt = 612000000 | other | H | dollars of debt | 2029-01-29 | snapshot
@fact ass = 395000000 | other | H | dollars of assets | 2029-01-29 | snapshot
@fact lo = 240000000 | other | L | dollars owed to the lenders | 2029-01-29 | snapshot
@fact dip = 75000000 | other | L | dollars of new credit to keep it open | 2029-01-30 | plan | pledged
@fact rev = 1180000000 | revenue | H | dollars of sales in the year | 2028 | snapshot
@fact rev0 = 1340000000 | revenue | H | dollars of sales in the year | 2027 | snapshot
@fact rg = 11.9 | rate | H | fall of sales on the year | 2028 | snapshot
@fact loss = 86000000 | profit | H | dollars of loss in the year | 2028 | snapshot
@fact revb = 2900000000 | revenue | B | dollars of sales in the year | 2028 | snapshot
@fact off = 210000000 | price | N | dollars offered for the chain | 2029-03-12 | plan | pledged
@fact off2 = 228000000 | price | N | dollars paid for the chain | 2029-03-20 | plan | pledged
@fact offb = 222000000 | price | B | dollars offered for the chain | 2029-03-20 | plan | pledged
@fact gift = 14000000 | other | H | dollars of gift cards not yet used | January 2029 | snapshot
@fact gd = 30 | duration | H | days in which gift cards are taken | 2029-01-29 | plan
@fact yr = 91 | duration | H | years that it has existed | 2029 | snapshot
@fact sev = 0 | other | H | weeks of severance pay | 2029-01-29 | plan
@fact warn = 60 | duration | O | days of notice before mass layoffs by law | - | constant | threshold
@fact pen = 2200 | other | H | retirees who draw a company pension | 2029 | snapshot
@fact disc = 40 | other | H | discount in percent at the closing sales | February 2029 | constant
@fact clk = 08:15 | clock | H | hour of the filing | 2029-01-29 | constant
@fact cloh = 22 | other | H | stores to close at once in Ohio | 2029-01-30 | plan | pledged
@fact add = 25 | other | H | stores to close on top of the first ones | 2029-03-20 | plan | pledged
@fact per = 1809524 | price | N | dollars paid for a store | 2029-03-20 | snapshot
@fact hole = 384000000 | other | H | dollars of debt that the sale does not cover | 2029-03-20 | snapshot
@fact up = 18000000 | price | N | dollars by which the offer was raised | 2029-03-20 | snapshot
@rel diff add = cl2 - cl
@rel diff hole = debt - off2
@rel diff up = off2 - off
@rel diff keep = st - cl2
@rel diff ris = st - cl
@rel diff cutt = emp - sav
@rel change rg = rev0 -> rev
@trap st sto :: all and in Ohio
@trap cl cl2 :: more closures later
@trap keep ris :: kept in the end and after the first round
@trap emp empf :: all and full time
@trap cut cutt :: first and in all
@trap debt ass :: owed and owned
@trap debt lo :: a part
@trap off off2 :: raised offer
@trap off2 offb :: rival bids
@trap rev revb :: two chains
@trap st pk :: then and now

@doc a-wire | US wire agency | 2029-01-29
Hollis hardware chain files for Chapter 11, to close {63|cl} stores

COLUMBUS, Ohio, Jan 29 (Lakeshore Wire) - Hollis & Daughters, a {91|yr}-year-old chain that taught generations of Midwesterners to hang a door, filed for bankruptcy protection on Monday and said it would shut {63|cl} of its {214|st} stores at once.

About {1,310|~cut} of the company's {5,480|emp} employees will lose their jobs. {3,100|empf} of the workforce is full time.

In papers handed to the court at {8:15 a.m.|clk}, Hollis put its debts at {$612 million|debt} and assets at {$395 million|ass}. Lenders led by Marquette Trust, who are owed {$240 million|lo}, have agreed to {$75 million|dip} of new credit so the remaining {151|ris} stores can stay open while a buyer is sought.

Sales fell {11.9%|rg} to {$1.18 billion|rev|t=in 2028} in 2028, from {$1.34 billion|rev0|t=the year before} the year before, and the loss was {$86 million|loss|^}. Larger rival Buckeye Fix-It had sales of {$2.9 billion|revb|^}.

The chain counted {226|pk|t=at its peak in 2019} stores at its peak in 2019.

@doc b-local | Columbus TV station site | 2029-01-30
Which Hollis stores are closing? Here's the list – and what happens to your gift card

COLUMBUS, Ohio (WOHC) — If you've got a Hollis gift card in a drawer, use it. Customers are sitting on {$14 million|gift} worth of them, the company told a federal judge. Cards will be honored for {30|gd} days.

Of the {97|sto} Ohio stores, {22|cloh} are on the closing list. Everything there is {40|disc} percent off starting Saturday. Elsewhere, expect closings in Indiana ({18|-}), Michigan ({15|-}) and Kentucky ({8|-}).

Jobs: the company says {1,310|cut|by=the company} workers are affected now. There is {no|sev|v=0} severance. A federal law demands {60|warn} days of warning before mass layoffs, which Hollis says doesn't apply in bankruptcy. The {340|z} people at the Zanesville warehouse have been told to report as usual.

"My grandpa bought his first drill on Cleveland Avenue," said shopper LaTanya Brzezinski. "I guess I'll buy the last."

CLOSING: 1. Cleveland Ave. 4410, 2. Reynoldsburg 1120, 3. Grove City 3007 … see all 63
Download the WOHC app | Weather: 19°, snow later, 1–2 in.

@doc c-paper | regional newspaper, Zanesville | 2029-03-21
Nortown gets Hollis for {$228 million|off2}; warehouse to stay

By Demetrius Vandersloot

Judge Anneliese Quigg-Patel banged the gavel at {4:40 p.m.|-} and the {340|z} people in the Zanesville warehouse, listening on a phone in the break room, cheered.

Chicago-based Nortown Holdings won the auction on Tuesday with {$228 million|off2}, after opening last week at {$210 million|off|t=last week}. Buckeye Fix-It, the chain everyone here loves to hate, went to {$222 million|offb} and stopped.

Nortown takes {126|keep} stores and says it'll keep {3,650|sav} jobs. That means that {88|cl2} stores close in all, {25|add} more than Hollis itself had announced in January, and that {1,830|cutt} people will be out of work by summer.

The {2,200|pen} retirees wait for another hearing. "They promised me {$311|-} a month," says Curtis Ofori, {78|-}, who ran the paint counter for {29|-} years. "I haven't asked for the moon."

Lenders, with {$240 million|lo} outstanding, will be nearly whole. Unsecured creditors could see {four|-} cents on the dollar.

Buckeye, with {$2.9 billion|revb|t=last year} in sales last year, is more than twice as large as the chain it could not get.

THE TIMES RECORDER, 34 S. Fourth St. | Obituaries B6 | Maysville 61, Sheridan 58

@doc d-trade | home improvement trade letter | 2029-03-22
Why Nortown paid up

{$228 million|off2} for {126|keep} stores is {$1.8 million|per|round=100000} apiece. Buckeye's {$222 million|offb} would have carried fewer jobs: it wanted {90|-} boxes and no warehouse.

What's left of Hollis is the better half. In 2019 it was at {226|pk|t=In 2019} doors, last January at {214|st|t=last January}, after its first cull on paper at {151|ris}. Revenue per store never topped {$6 million|-}; a Buckeye does {11|-}.

Creditors were owed {$612 million|debt}. Deduct what Nortown brings, and {$384 million|hole} is missing, before fees. So much for assets of {$395 million|ass|by=the books}, as the books had it.

Comparable data: chain sales {$1.34B|rev0|t=2027} (2027), {$1.18B|rev|t=2028} (2028). We pencil in {$750 million|-} for the slimmed-down successor.

Marquette's bridge of {$75 million|dip} was drawn to {58|-} on the day of the sale.

@doc e-column | newspaper column, Indianapolis | 2029-03-25
A nail, please

You could buy one nail at Hollis. Not a blister pack: a nail, for {four|-} cents, from a man named Walt. This is what {91|yr} years come to.

I know the arithmetic: sales {12|rg|round} percent down in a year, a loss of {86 million|loss}, a debt {over half a billion|>debt|v=500000000}. I know {5,480|emp|t=at New Year} people had jobs there at New Year and {3,650|sav} are meant to by fall. I know {88|cl2} doors will be locked. Nortown, I hear, bid up by {18 million|up|by=I hear} at the last minute, so somebody still believed in Walt.

I asked him what the company gave him. "{Thirty|gd} days on my gift card," he said. "And {forty|disc} percent off the shelving."
