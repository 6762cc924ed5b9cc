@story yf-drumheller-horneddino
@topic A horned dinosaur from Alberta: the dig, the auction that was stopped and the price of a skull
@subject D = Dinosaur Big Marge | Big Marge | Marge | the skeleton | the dinosaur
@subject M = Red Deer River Museum | the museum | the Drumheller museum
@subject A = Hollis & Prewitt | the auction house | Hollis
@subject P = Province of Alberta | Alberta | the province | Edmonton
@subject R = Wolfchild-Petrenko ranch | the ranch | the ranchers | Darlene Wolfchild-Petrenko
@subject S = Prof. Anselm Okoro-Lund | Okoro-Lund | the palaeontologist
@subject B = Buyer | the Texan | Brackett Sands
@subject F = Fund | the appeal | Bring Marge Home
@subject C = Court of King's Bench | the court | the judge
@fact age = 74500000 | age | D | years old | - | constant
@fact len = 7.9 | distance | D | metres of length | - | constant
@fact sk = 2.6 | distance | D | metres of skull | - | constant
@fact skkg = 410 | other | D | kilograms of skull | - | constant
@fact bones = 246 | other | D | bones found | 2033 | constant
@fact ball = 320 | other | D | bones in a whole skeleton | - | constant
@fact bpc = 76.9 | other | D | share of the skeleton found | 2033 | constant
@fact horn = 15 | other | D | horns on the frill | - | constant
@fact dig = 3 | duration | M | summers of digging | 2031 to 2033 | constant
@fact digd = 94 | duration | M | days of digging | 2031 to 2033 | cumulative
@fact vol = 61 | other | M | volunteers | 2031 to 2033 | cumulative
@fact rock = 48 | other | M | tonnes of rock moved | 2031 to 2033 | cumulative
@fact prep = 11200 | duration | M | hours of cleaning | 2033 to 2035 | cumulative
@fact prepc = 560000 | budget | M | dollars for cleaning | 2035 | snapshot
@fact prepr = 50 | price | M | dollars an hour of cleaning | 2035 | snapshot
@fact estl = 4000000 | price | A | dollars expected at least | before the sale | plan | projected
@fact esth = 6000000 | price | A | dollars expected at most | before the sale | plan | projected
@fact ham = 9200000 | price | D | dollars bid | 14 May 2036 | constant
@fact tot = 11040000 | price | D | dollars with the premium | 14 May 2036 | constant
@fact prem = 20 | rate | A | premium on the bid | - | constant
@fact bids = 31 | other | A | bids | 14 May 2036 | constant
@fact bidd = 6 | other | A | bidders | 14 May 2036 | constant
@fact min = 9 | duration | A | minutes of bidding | 14 May 2036 | constant
@fact rec = 12400000 | price | A | dollars of the record for a horned dinosaur | 2032 | constant
@fact fund = 3150000 | fundraising | F | dollars raised | 14 May 2036 | cumulative
@fact fund2 = 5870000 | fundraising | F | dollars raised | 1 September 2036 | cumulative
@fact fgoal = 6500000 | fundraising | F | dollars wanted | 1 September 2036 | plan
@fact don = 18400 | other | F | donors | 1 September 2036 | cumulative
@fact set = 6500000 | price | M | dollars agreed for the skeleton | September 2036 | plan
@fact prov = 630000 | budget | P | dollars from the province | September 2036 | plan | pledged
@fact law = 1978 | date | P | year of the fossil law | - | constant
@fact perm = 2 | duration | P | years for which an export permit can be refused | - | constant | threshold
@fact jud = 41 | other | C | pages of the ruling | 30 June 2036 | constant
@fact half = 50 | other | R | share of the price for the ranch | 2031 contract | constant
@fact rhalf = 4600000 | other | R | dollars for the ranch | 14 May 2036 | plan
@fact rhalfs = 3250000 | other | R | dollars for the ranch | September 2036 | plan
@fact acre = 3800 | area | R | acres | - | constant
@fact hect = 1538 | area | R | hectares | - | constant
@fact cows = 420 | other | R | cows | 2036 | snapshot
@fact gen = 4 | other | R | generations on the land | - | constant
@fact rage = 63 | age | R | age | 2036 | snapshot
@fact vis = 412000 | crowd | M | visitors in a year | 2035 | snapshot
@fact visp = 500000 | crowd | M | visitors in a year | with the skeleton | plan | projected
@fact tick = 26 | price | M | dollars for a ticket | 2036 | snapshot
@fact cast = 85000 | price | M | dollars for a cast | 2036 | snapshot
@fact sci = 740 | other | S | researchers who signed a letter | April 2036 | snapshot
@fact foss = 170000 | other | M | fossils in store | 2036 | snapshot
@fact tax = 15 | rate | B | share of private fossils that science ever sees | 2034 study | snapshot
@fact pop = 8100 | other | F | inhabitants of the town | 2036 | snapshot
@trap ham tot :: bid and price with premium
@trap estl esth :: both ends of the estimate
@trap tot set :: auction price and settlement
@trap fund fund2 :: two moments
@trap bones ball :: found and whole
@trap acre hect :: two units
@trap vis visp :: now and hoped for
@trap dig gen :: summers and generations
@trap len sk :: whole animal and skull
@trap prep digd :: cleaning and digging
@rel share bpc = bones / ball
@rel product prepc = prep * prepr
@rel share half = rhalf / ham
@rel convert acre = hect
@rel sum set = fund2 + prov

@doc hollis-catalogue | auction catalogue note | 2036-04-20
Lot 22 — "Big Marge". A horned dinosaur, Late Cretaceous, about {74.5 million|age} years

Property of a ranching family, Alberta

A superb and largely complete example. Of the roughly {320|ball} bones in such an animal {246|bones} are present, or {76.9%|bpc}, all from one individual. Length {7.9|len} metres; skull {2.6|sk} metres, with {15|horn} horns along the frill, an extraordinary number.

Found on private land; excavated over {three|dig} summers by the Red Deer River Museum under an agreement with the owners, by whom it is now offered. Preparation: {11,200|prep} hours.

Estimate: C${4,000,000|estl}–{6,000,000|esth}

Buyers are reminded that a premium of {20%|prem} is added to the hammer price. The lot may require an export permit. The record for a horned dinosaur was set in these rooms in 2032 at C${12.4 million|rec}.

Viewing 9–13 May, 10–5. Coffee. Please don't touch lot {22|-}.

@doc maple-wire | wire agency | 2036-05-14
Alberta dinosaur fetches {$11 million|tot|round=1000000} in Toronto; science cries foul

TORONTO — The skeleton of a horned dinosaur known as Big Marge was sold on Wednesday for {$11.04 million|tot} including fees, well above what had been hoped, to a Texas oilman who plans to put it in his headquarters.

{Six|bidd} bidders fought for {nine|min} minutes; the hammer fell on the {31st|bids} bid, at {$9.2 million|ham}.

A citizens' fund in Drumheller, population {8,100|pop}, had raised {$3.15 million|fund|t=on Wednesday}, and dropped out after the third bid.

{740|sci} researchers signed a letter in April against the sale. Palaeontologist Anselm Okoro-Lund, who named the animal, said science gets to see {15 per cent|tax|by=a study of 2034} of fossils that pass into private hands, citing a study of 2034.

The owners get {half|half|v=50} of the price and the museum the rest under a contract of 2031.

Alberta said within the hour it would seek an injunction under its fossil law of {1978|law}.

@doc badlands-weekly | local weekly | 2036-05-21
"She paid for the roof and never complained": the ranch that found Marge

Darlene Wolfchild-Petrenko, {63|rage}, is on her fourth pot of coffee and her {11th|-} reporter. She runs {420|cows} cows on {3,800|acre} acres south of Dorothy, {four|gen} generations in the same kitchen, and in August of 2030 she stubbed her toe.

"I thought, that's no fence post." It was a brow horn.

The museum came with {61|vol} volunteers over {three|dig} summers, {94|digd} days on the hill altogether. They shifted {84|!rock} tons of rock by hand. She fed them. "I did the math once on pies."

The skull alone weighs {410|skkg} kilos. When they flew it out the dogs hid.

Why sell? The contract said she could, after five years. "The museum's got {170,000|foss} fossils in drawers. I got two knees." Her half of the hammer price would've come to {$4.9 million|!rhalf}. She hasn't seen a cent: a court froze it on Friday.

She gets mail. Some of it's kind.

COMING EVENTS: Ham supper, Legion, {$18|-}. 4-H steer sale June {7|-}.

@doc court-report | daily newspaper | 2036-07-02
Judge keeps Big Marge in Canada

CALGARY — A fossil isn't a cow, the Court of King's Bench has ruled in {41|jud} pages, even when it lies in the same field.

The judge found that under the law of {1978|law} the skeleton may be owned by a ranch and still not leave the province without its consent. A permit can be refused for {two|perm} years. As the buyer, Brackett Sands of Midland, had made his payment of {$11.4 million|!tot} conditional on a permit, the sale falls.

Drumheller rang its bells. The appeal, which stood at {$3.15 million|fund|t=on auction day} on auction day, has been growing by some {$20,000|-} a day.

The museum says that with Marge in its hall it could draw {500,000|visp} people a year; {412,000|vis|t=last year} came last year, at {$26|tick}. It has put {$560,000|prepc} worth of cleaning into her, {11,200|prep} hours at {$50|prepr}.

Sands said by e-mail: "I'll buy a cast." A cast costs {$85,000|cast}.

More courts, B{4|-} · Stampede tickets from {$24|-}

@doc fund-release | fundraising appeal | 2036-09-02
WE DID IT — Marge is coming home

Friends! At midnight on Monday the counter said {$5,870,000|fund2|t=At midnight on Monday}. That's {18,400|don} of you, from {29|-} countries. The province is adding {$630,000|prov}. Together it makes the {$6.5 million|fgoal} we needed.

This is what the ranch and the museum have agreed on: a price of {$6.5 million|set}, {half|half|v=50} of which goes to Darlene and her family. Please don't write mean things to them.

When you visit, look at the frill. {Fifteen|horn} horns! The next best has {nine|-}. And give a thought to the {61|vol} who dug her out, all {48|rock} tonnes of it, for pies.

Doors open on Family Day. Members get in at {9|-} o'clock.

Shirts: S to XXXL, {$32|-}. Marge is {74.5 million|age} years old. She can wait for your size.

@doc science-column | science magazine column | 2036-10-10
The invoice for deep time

By Isolde Marchetti-Quaye

Let's add. {$6.5 million|set} for bones which a museum had dug up itself. {$560,000|prepc} for cleaning. {94|digd} days on a hillside. And, on the other side of the ledger, a family with {1,538|hect} hectares of sagebrush which would have had {4.6 million|rhalf} from the auction and will have to be content with {3.25 million|rhalfs}.

I don't blame them. {Seven hundred and forty|sci} of us wrote a letter telling ranchers what they owe to knowledge. None of us enclosed a cheque.

{Twelve thousand|!don} people did, on the other hand. The appeal ended at {5.87 million|fund2}. Children sent in their teeth money.

What shall we learn from Marge? She has {15|horn} horns where {nine|-} would have done; she had an abscess in the jaw; she died at about {22|-}. Her hip tells us she'd been bitten and had lived. Okoro-Lund calls her "a survivor of everything except a market".

With {246|bones} of {320|ball} bones, she's not even whole. The missing foot, they say, is on a mantelpiece in Medicine Hat.
