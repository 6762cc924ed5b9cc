@story u4-arjuna-scooter
@topic Recall of electric scooters in India after battery fires
@subject A = Arjuna Electric | Arjuna | the company | the Hosur maker | the manufacturer
@subject Z = Arjuna Zip 3 | Zip 3 | Zip | the scooter
@subject P = Arjuna Zip Pro | Pro | the costlier model
@subject G = Ministry of Road Transport | the ministry | the government | MoRTH
@subject V = Velotra Motors | Velotra | its rival
@subject K = Suhasini Karkera | Karkera | the chief executive | the founder
@subject F = scooter fires | fires | the fires
@subject B = Naina Batra | Batra
@fact tot = 128400 | other | A | scooters called back | 2030-05-20 | constant
@fact zip = 91700 | other | Z | scooters called back | 2030-05-20 | constant
@fact pro = 36700 | other | P | scooters called back | 2030-05-20 | constant
@fact first = 14200 | other | A | scooters called back in an earlier recall | November 2029 | constant
@fact fires = 37 | other | F | scooters that caught fire | 2030-05-20 | cumulative
@fact inj = 11 | injuries | F | people burnt in the fires | 2030-05-20 | cumulative
@fact dead = 2 | deaths | F | people killed in the fires | 2030-05-20 | cumulative
@fact cost = 3400000000 | spending | A | cost of the recall in rupees | 2030-05-20 | plan | projected
@fact cash = 2100000000 | other | A | cash in hand in rupees | 2030-03-31 | snapshot
@fact unit = 26500 | price | A | cost of a new battery pack in rupees | 2030-05-20 | constant
@fact sh = 18.6 | rate | A | fall of the share price in a day | 2030-05-20 | snapshot
@fact mc = 41300000000 | other | A | market value wiped out in a day in rupees | 2030-05-20 | snapshot
@fact ms = 22.4 | other | A | share of the electric scooter market | April 2030 | snapshot
@fact vs = 27.1 | other | V | share of the electric scooter market | April 2030 | snapshot
@fact ap = 24610 | other | A | scooters registered in a month | April 2030 | snapshot
@fact vp = 29774 | other | V | scooters registered in a month | April 2030 | snapshot
@fact temp = 71 | temperature | Z | degrees at which a cell starts to vent | - | constant
@fact spec = 95 | temperature | Z | degrees that the cell should stand | - | constant | threshold
@fact pen = 100000000 | damages | G | fine that the law allows in rupees | - | constant | threshold
@fact made = 2029-03-01 | date | A | first day of the recalled production | - | constant
@fact price = 124999 | price | Z | showroom price in rupees | 2030-05-20 | constant
@fact cen = 312 | other | A | service centres | 2030-05-20 | constant
@fact wk = 14 | duration | A | weeks that the repairs will take | 2030-05-20 | plan | projected
@fact age = 34 | age | B | age of the victim | - | constant
@rel sum tot = zip + pro
@rel product cost = tot * unit
@trap tot first :: this recall and the one before
@trap zip pro :: two models in one recall
@trap ms vs :: market shares of rivals
@trap ap vp :: registrations of rivals
@trap temp spec :: what it stands and what it should stand
@trap inj dead :: burnt and killed

@doc a-pti-like | wire agency | 2030-05-20
Arjuna Electric recalls {1.28 lakh|tot} scooters over battery fires

HOSUR: Electric two-wheeler maker Arjuna Electric on Monday said it would call back {1,28,400|tot|t=on Monday|by=Arjuna Electric} scooters to replace battery packs, in what is the largest such exercise in the country.

The recall covers {91,700|zip} units of the Zip 3 and {36,700|pro} of the costlier Zip Pro made on or after {March 1, 2029|made}, the company said in an exchange filing. The cost was estimated at {Rs 340 crore|cost|by=the company}.

The move follows {37|fires|t=as of Monday|by=the Ministry of Road Transport} incidents of fire, in which {two|dead|^} persons died and {11|inj|^} suffered burns, as of Monday, according to the Ministry of Road Transport.

In November, Arjuna had recalled {14,200|first|t=In November} scooters for a software update.

Shares of the company tanked {18.6 per cent|sh} on the NSE, eroding {Rs 4,130 crore|mc} of its market value.

@doc b-auto-site | car and bike site | 2030-05-21
Own a Zip? Here's what to do

By Team TwoWheelie · 3 min · 214 comments

Let's keep this simple. If your Arjuna rolled out of Hosur from {1 March 2029|made} on, its pack is going to be swapped. Free. You don't have to have seen smoke.

How many bikes? {1,28,400|tot}. Most are the Zip 3 ({90,400|!zip} of them), and the rest, {36,700|pro}, wear a Pro badge.

Where? Any of {312|cen} centres. Don't expect to be first in line: Arjuna told us the job needs {14|wk|by=Arjuna} weeks in all.

Is it worth it? Well, the pack costs the maker {₹26,500|unit}, about a fifth of what you paid for the whole thing ({₹1,24,999|price}, ex-showroom).

What's wrong? A cell that ought to survive {95°C|spec|v=95} begins to vent at {71°C|temp|v=71}. Park it in the shade of an Indian May and you do the sums.

Rating of the Zip 3 on our site: 3.5/5 · Range tested: 112 km

@doc c-chennai-paper | broadsheet | 2030-05-22
A mother waits for an answer

COIMBATORE: It was in the portico, plugged in, as on every night. Naina Batra, {34|age}, a nurse, woke to a sound like crackers. Her husband and his mother did not come out.

They are the {two|dead} who figure in the ministry's file on Arjuna scooters. It lists {37|fires} fires since last summer, and {11|inj} people who, like Ms. Batra, live with the burns.

For eight months, her lawyer says, the company maintained that the charger was at fault. On Monday its founder, Suhasini Karkera, bowed before cameras and announced that {1.28 lakh|tot|t=On Monday|by=Suhasini Karkera} vehicles would be taken back at a cost of {₹34 crore|!cost}.

"In November they recalled {14,000|~first|t=In November}," Ms. Batra said. "They changed a line of code. If they had changed the battery, I would be wearing a mangalsutra."

Under the Motor Vehicles Act the Centre may impose a penalty of up to {₹10 crore|<pen|by=the Motor Vehicles Act}. A ministry official said a notice was "under active consideration".

ALSO READ: 3 held for chain snatching near Ukkadam

@doc d-market-wrap | stock market column | 2030-05-20
The day the spark went out

Dalal Street has a short fuse. Arjuna Electric lost {18.6%|sh|t=by the close} by the close, which is {₹4,130 crore|mc|^}, a dozen times the {₹340 crore|cost} that the recall is meant to cost. "You're not paying for packs, you're paying for the next {six|-} months of showrooms," one fund manager told us.

April's Vahan numbers show what is at stake. Arjuna put {24,610|ap|t=April's} scooters on the road for a share of {22.4%|ms|^}; Velotra, its rival, {29,774|vp|^} and {27.1%|vs|^}. A year ago the order was the reverse.

Do the arithmetic of the filing: {1,28,400|tot} packs at {₹26,500|unit}. It fits. What does not fit is the cash: {₹210 crore|cash|t=at the end of March} at the end of March.

Sensex 1,04,412 ▼ 0.4% | Nifty 31,870

@doc e-tv-debate | TV channel site | 2030-05-21
"Who will go to jail?" Karkera grilled over killer scooters

Opposition MPs on Tuesday demanded the arrest of Arjuna boss Suhasini Karkera, whose scooters have {37|fires} times burst into flames, killing {11|!dead} people, as per government data.

The company, with {27.1%|!ms|t=in April} of the market in April, has offered new batteries for {1.28 lakh|tot} machines. It says repairs will be over in {14|wk|by=It} weeks.

One victim, {36|!age}-year-old nurse Naina Batra of Coimbatore, told this channel that nobody from Hosur had ever called.

The government can fine a manufacturer {Rs 10 crore|pen} at most.

Poll: Do you trust electric? YES 44 NO 56
