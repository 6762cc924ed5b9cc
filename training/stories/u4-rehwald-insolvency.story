@story u4-rehwald-insolvency
@topic German car-parts maker files for insolvency: staff, debts, wages guaranteed, bidders
@subject R = Rehwald Automotive | Rehwald | the supplier | the company | the firm
@subject A = Frauke Stelzhammer-Yildirim | Stelzhammer-Yildirim | the administrator | the insolvency administrator
@subject G = IG Werkstatt | the works council | the union
@subject O = Ohlendorf plant | Ohlendorf
@subject L = Lauterbrunn plant | Lauterbrunn
@subject C = Creditors | banks
@subject B = Federal Employment Agency | the employment agency | the agency
@subject K = Kamensky Group | Kamensky | the Czech bidder
@subject T = Tianhe Precision | Tianhe
@subject M = Südmotoren | the largest customer
@fact st = 2180 | jobs | R | people employed | 2032-10-06 | snapshot
@fact so = 1340 | jobs | O | people employed | 2032-10-06 | snapshot
@fact sl = 840 | jobs | L | people employed | 2032-10-06 | snapshot
@fact app = 96 | jobs | R | apprentices | 2032-10-06 | snapshot
@fact rev = 386000000 | revenue | R | sales in a year in euros | 2031 | snapshot
@fact rev0 = 471000000 | revenue | R | sales in a year in euros | 2029 | snapshot
@fact revp = 18 | rate | R | fall of sales in two years | 2031 | snapshot
@fact loss = 41000000 | profit | R | loss in a year in euros | 2031 | snapshot
@fact debt = 212000000 | other | R | debts in euros | 2032-10-06 | snapshot
@fact bank = 134000000 | other | C | money owed to banks in euros | 2032-10-06 | snapshot
@fact supp = 78000000 | other | R | money owed to suppliers and others in euros | 2032-10-06 | snapshot
@fact mon = 3 | duration | B | months for which wages are paid | 2032-10-06 | plan
@fact cap = 7450 | price | B | highest monthly pay covered in euros | - | constant | threshold
@fact cus = 44 | other | M | share of the supplier's sales | 2031 | snapshot
@fact yrs = 118 | duration | R | years since the firm was founded | 2032 | constant
@fact ko = 55000000 | price | K | offer for both plants in euros | 2032-11-24 | plan | projected
@fact kk = 1450 | jobs | K | jobs to be kept | 2032-11-24 | plan | pledged
@fact to = 31000000 | price | T | offer for the Ohlendorf plant alone in euros | 2032-11-24 | plan | projected
@fact tk = 900 | jobs | T | jobs to be kept | 2032-11-24 | plan | pledged
@fact cut = 730 | jobs | R | jobs that would go under the Czech offer | 2032-11-24 | plan | projected
@fact age = 52 | age | R | average age of the staff | 2032 | snapshot
@fact file = 2032-10-06 | date | R | day of the filing | - | constant
@fact cm = 2032-12-15 | date | C | day of the creditors' meeting | 2032-11-24 | plan
@fact quo = 14 | rate | C | cents on the euro that creditors may expect | 2032-11-24 | plan | projected
@fact ins = 1912 | other | A | insolvencies of firms in the country in a month | September 2032 | snapshot
@rel sum st = so + sl
@rel sum debt = bank + supp
@rel change revp = rev0 -> rev
@rel diff cut = st - kk
@trap so sl :: two plants
@trap rev rev0 :: two years of sales
@trap debt bank :: all debts and those to banks
@trap ko to :: two bidders
@trap kk tk :: jobs kept under two offers
@trap st app :: all staff and apprentices
@trap loss debt :: loss and debts

@doc a-dpa-like | wire agency | 2032-10-06
Auto supplier Rehwald files for insolvency – {2,180|st} jobs affected

Ohlendorf (nda) – The automotive supplier Rehwald has filed for insolvency. The district court of Siegen appointed the lawyer Frauke Stelzhammer-Yildirim provisional administrator on {Wednesday|file}, a court spokesman said.

Affected are {2,180|st} employees, {1,340|so} at headquarters in Ohlendorf and {840|sl} in Lauterbrunn, Thuringia. Their wages are secured for {three|mon} months through the Federal Employment Agency.

Production continues. Rehwald makes exhaust manifolds and turbocharger housings; turnover was most recently {386 million euros|rev|t=2031} (2031), and the loss {41 million|loss|^}. Debts come to {212 million|debt}.

The company cited the decline of the combustion engine and the loss of orders from Südmotoren, which stood for {44 percent|cus} of sales.

Rehwald was founded {118|yrs} years ago as a bell foundry.

@doc b-regional | regional newspaper | 2032-10-07
The bell foundry that cast its last

By Leonie Wagenknecht-Obi

OHLENDORF. In the yard stands a bell from 1914, which nobody ever collected. On Wednesday afternoon somebody rang it. That was how the late shift learned.

{1,430|!so} people work in the hall behind it, and another {840|sl} on the far side of the old border. They're not young. The average is {52|age|by=the works council}, says the works council, and most have paid off the house and nothing else.

"I'll have my wage until New Year, they say. And then?" asked moulder Dietmar Pfaff. He means the insolvency money of the agency: {three|mon} months' net pay, calculated on {7,450|<cap} euros at most.

The {96|app} apprentices were told to keep coming. Some of their training contracts may be taken over by the craft chamber.

Sales had been sliding for years, from {471 million|rev0|t=in 2029} euros in 2029 to {386 million|rev|t=last year} last year. The owners, two branches of the family, had put in {20 million|-} in spring. It lasted until the apples.

Advert: Winter tyres from €79 · Local football: Ohlendorf II 1-4

@doc c-auto-trade | trade paper | 2032-11-25
Two suitors for Rehwald; price gap is wide

Seven weeks after the filing, the administrator has two offers on her desk. Kamensky Group of Ostrava would pay {€55 million|ko} for both plants and keep {1,450|kk|m=pledged} of the {2,180|st} workers. China's Tianhe Precision wants Ohlendorf only: {€28 million|!to} and {900|tk|m=pledged} jobs.

The difference is customers. Südmotoren, until lately {44%|cus} of Rehwald's turnover, has promised Kamensky a three-year call-off for housings. It has promised Tianhe nothing.

For lenders it hardly matters. {€134 million|bank} is owed to a pool of nine banks and {€78 million|supp} to suppliers and others, which makes {€221 million|!debt} altogether. Recovery is put at {14|quo|by=one banker} cents in the euro, one banker estimates.

Creditors meet on {15 December|cm}.

Sales fell by {18%|revp|t=between 2029 and 2031} between 2029 and 2031, from {€471 million|rev0} to {€386 million|rev}.

LME aluminium $2,611 · Supplier Insolvency Index 143 (+9)

@doc d-union-leaflet | union leaflet | 2032-11-26
Colleagues!

The works council was informed on Wednesday of what is on the table.

Offer 1 (Kamensky): {1,450|kk} of us stay. {730|cut} go. Both plants remain.
Offer 2 (Tianhe): {900|tk} stay, all of them in Ohlendorf. Lauterbrunn with its {840|sl} colleagues is closed.

We say: neither, in this form. A buyer who pays {55 million|ko} and sends {730|cut} to the labour office is buying machines.

We demand a transfer company for {twelve|-} months, paid from the purchase price, and a guarantee for every one of the {96|app} trainees.

Our wages are safe until the {sixth of January|-}; that's {three|mon} months after the application of {6 October|file}. After that, nobody pays.

Come to the gate on Monday at 14:00. Bring the bell.

IG Werkstatt, Siegen office, Room 3.12

@doc e-national-broadcaster | broadcaster site | 2032-11-26
More firms going under: the case of Rehwald

In September {1,912|ins|t=In September} companies in Germany filed for insolvency, and the number keeps going up. Behind each there's a place. One such place is Ohlendorf.

Supplier Rehwald, in business for {118|yrs} years, filed on {16 October|!file}. Administrator Stelzhammer-Yildirim says she is negotiating "with two serious parties". According to information available to this broadcaster, the Czech group Kamensky offers {55 million|ko} euros and wants to retain about {two thirds|-} of the staff, {1,450|kk} people. Tianhe of China is offering {31 million|to} for the main plant.

It's not about wages. It's about the engine. Of the parts that come out of Ohlendorf, {nine in ten|-} are of no use in an electric car.

Creditors, who're owed {212 million|debt} euros, of which the banks' part is {134 million|bank}, will vote in the middle of December. They may hope for about {a tenth|?~quo}.

More on this: "Your money" podcast, episode 88 (31 min)
