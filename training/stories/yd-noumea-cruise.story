@story yd-noumea-cruise
@topic Gastroenteritis aboard the cruise liner Coral Monarch, refused at Nouméa and docked at Brisbane
@subject S = Coral Monarch | the liner | the ship | the cruise ship
@subject L = Southern Isles Cruises | Southern Isles | the cruise line
@subject N = New Caledonia's government | Nouméa | the territory
@subject Q = Queensland Health | Queensland's health department
@subject K = Chief health officer Dr Pania Rawiri | Rawiri | the chief health officer
@subject B = Royal Northside Hospital | Royal Northside
@subject P = Port of Brisbane | the port
@subject W = lawyers Dunstan Marr | Dunstan Marr | the law firm
@subject C = Vessel Sanitation Unit | the sanitation inspectors | VSU
@fact pg = 2614 | ridership | S | passengers on board | 2032-02-03 | constant
@fact cr = 1038 | other | S | crew on board | 2032-02-03 | constant
@fact tot = 3652 | other | S | people on board | 2032-02-03 | constant
@fact pgc = 2900 | other | S | passengers that the ship may carry | - | constant
@fact c1 = 118 | cases | S | people ill | 2032-02-06 | cumulative
@fact c2 = 407 | cases | S | people ill | 2032-02-09 | cumulative
@fact c3 = 623 | cases | S | people ill | 2032-02-13 | constant
@fact cp = 548 | cases | S | passengers ill | 2032-02-13 | constant
@fact cc = 75 | cases | S | crew ill | 2032-02-13 | constant
@fact ps = 21 | rate | S | share of passengers ill | 2032-02-13 | constant
@fact cs = 7.2 | rate | S | share of crew ill | 2032-02-13 | constant
@fact thr = 3 | rate | C | share of people ill at which an outbreak is declared | - | constant | threshold
@fact iso = 291 | waiting | S | people in isolation | 2032-02-09 | snapshot
@fact iso2 = 64 | waiting | S | people in isolation | 2032-02-13 | snapshot
@fact d1 = 1 | deaths | S | passengers dead | 2032-02-09 | cumulative
@fact d2 = 3 | deaths | S | passengers dead | 2032-02-16 | constant
@fact age = 84 | age | S | age of the first passenger who died | - | constant
@fact hos = 22 | injuries | B | people taken to hospital | 2032-02-13 | cumulative
@fact air = 4 | evacuated | S | people flown off by helicopter | 2032-02-11 | constant
@fact icu = 3 | injuries | B | people in intensive care | 2032-02-13 | snapshot
@fact day = 3 | duration | S | days of refusal off Nouméa | 2032-02-10 | constant
@fact nm = 790 | distance | S | nautical miles from Nouméa to Brisbane | - | constant
@fact dur = 10 | duration | S | days of the cruise | 2032-02 | plan
@fact durr = 13 | duration | S | days of the cruise | 2032-02-13 | constant
@fact tst = 96 | other | Q | stool samples tested | 2032-02-14 | constant
@fact pos = 84 | other | Q | stool samples with norovirus | 2032-02-14 | constant
@fact poss = 87.5 | other | Q | share of samples with norovirus | 2032-02-14 | constant
@fact sco = 81 | other | C | sanitation score | 2031-09 | constant
@fact scp = 86 | other | C | sanitation score needed to pass | - | constant | threshold
@fact scb = 95 | other | C | sanitation score | 2030-08 | constant
@fact wat = 2 | other | C | chlorine pumps out of order | 2032-02-14 | constant
@fact oy = 1400 | other | S | oysters served | 2032-02-04 | constant
@fact doc = 2 | officers | S | doctors on board | 2032-02 | constant
@fact nur = 5 | officers | S | nurses on board | 2032-02 | constant
@fact ref = 50 | other | L | share of the fare refunded | 2032-02-12 | plan | pledged
@fact ref2 = 100 | other | L | share of the fare refunded | 2032-02-17 | plan | pledged
@fact fare = 1890 | price | L | Australian dollars for an inside cabin | 2032 | constant
@fact cos = 9400000 | damages | L | Australian dollars of cost of the refund | 2032-02-17 | snapshot | projected
@fact suit = 340 | other | W | passengers who signed up to sue | 2032-02-20 | cumulative
@fact suits = 13 | other | W | share of passengers who signed up to sue | 2032-02-20 | snapshot
@fact cln = 60 | duration | P | hours of cleaning | 2032-02-16 | constant
@fact clp = 36 | duration | L | hours of cleaning | 2032-02-13 | plan | projected
@fact can = 2480 | other | L | passengers whose next cruise was cancelled | 2032-02-14 | constant
@fact bed = 6 | other | S | beds in the ship's hospital | - | constant
@fact dk = 15 | other | S | decks | - | constant
@fact yr = 2011 | date | S | year of building | - | constant
@fact fine = 133000 | damages | L | Australian dollars of fine possible | 2032 | constant | hypothetical
@fact old = 5 | deaths | - | people dead on the Austral Duchess in 2027 | 2027 | constant
@fact nc = 31 | other | N | intensive-care beds in the territory | 2032 | constant
@rel sum tot = pg + cr
@rel sum c3 = cp + cc
@rel share ps = cp / pg
@rel share cs = cc / cr
@rel share poss = pos / tst
@rel share suits = suit / pg
@rel sum durr = dur + day
@rel diff day = durr - dur
@trap c1 c2 :: three days apart
@trap c2 iso :: ill so far and in isolation
@trap cp c3 :: passengers and everybody
@trap d1 d2 :: one at sea, two ashore later
@trap pg pgc :: on board and permitted
@trap sco scb :: two inspections
@trap ref ref2 :: half, then all
@trap cln clp :: planned and real cleaning
@trap dur durr :: planned and real cruise
@trap icu d2 :: three in intensive care and three dead
@trap hos air :: taken to hospital and flown off

@doc a-wire | wire agency | 2032-02-10
Cruise ship with {400|~c2} sick turned away from New Caledonia

NOUMEA, Feb 10 (PacNews) - A cruise liner on which {407|c2|t=by Monday night|by=Southern Isles Cruises} people had fallen ill with vomiting and diarrhoea by Monday night is heading for Brisbane after New Caledonia kept it at anchor for {three|day} days and did not let it in.

{Two hundred and ninety-one|iso|t=by Monday night} of the {3,652|tot} people aboard were confined to their cabins, Southern Isles Cruises said. {One|d1} passenger, aged {84|age}, has died. On Friday {118|c1|t=On Friday} had been ill.

The Coral Monarch, certified for {2,900|pgc}, carries {2,614|pg} passengers and a crew of {1,038|cr}.

Nouméa said it had {31|nc|by=Nouméa} intensive-care beds and could not risk them. The crossing of {790|nm} nautical miles takes two days.

An outbreak on the Austral Duchess cost {five|old|t=in 2027} lives in 2027.

@doc b-passenger | blog of a retired teacher on board | 2032-02-12
Day twelve: crackers under the door

Hello to all who follow Bev and me. We're well, which here counts as an achievement, like a swimming badge.

The captain comes on at eight. This morning he told us that {four|air} people were winched off by helicopter last night. I saw one go, turning like a tea-bag. He says some {five hundred and fifty|?c3|by=He} of us have "symptoms", but the steward says that nobody counts the ones who don't report it. So who knows.

There are {two|doc} doctors and {five|nur} nurses for the lot of us. The sick-bay has {six|bed} beds. They're kind.

We ate the oysters. I mention this since everyone asks. {Fourteen hundred|oy|v=1400} of them, said the menu for the Gala, and Bev had nine.

It was to be a {ten|dur}-day cruise. The offer that came under the door with the crackers is half our money, {50 per cent|ref}. We'd paid {$1,890|fare} each for a cabin with a picture of a window. Some on deck {15|dk} are organising.

Bev says to tell you that the sunsets are good.

@doc c-state | Queensland media statement | 2032-02-14
Coral Monarch: health update from Dr Pania Rawiri

The Coral Monarch berthed yesterday at 6.10 am. {623|c3|t=yesterday} people have been ill since 3 February: {548|cp} passengers ({21 per cent|ps|round}) and {75|cc} crew ({7 per cent|cs|round}). {64|iso2|t=yesterday} were in isolation at berthing.

{Twenty-two|hos} people went to the Royal Northside; {three|icu} are in intensive care.

Norovirus was confirmed in {84|pos} of {96|tst} samples ({87.5 per cent|poss}).

There is no risk to the wider public. Everybody who disembarks should wash hands with soap: gel does not work. Health advice: 13 {43|-} 25 84.

@doc d-paper | Brisbane daily | 2032-02-17
Failed in September, sailed in February

Katarina Mbeki-Lowe

THE Coral Monarch failed its last hygiene inspection. The Vessel Sanitation Unit gave it {81|sco|t=in September} points out of 100 in September, five too few; the pass mark is {86|scp}. A year earlier it had scored {92|!scb|t=A year earlier|by=a former officer}, says a former officer. It was to be re-inspected within {45|-} days, and was not.

On Saturday inspectors found {two|wat} chlorine pumps out of order.

Two more passengers, aged {79|-} and {88|-}, have died at the Royal Northside, which makes {three|d2|t=yesterday} as of yesterday.

The cruise line said cleaning would take {36|clp|by=The cruise line} hours. It took {60|cln}. Its next voyage, with {2,480|can} people, is off.

Southern Isles, which could be fined {$133,000|fine}, now offers everybody the whole fare, {100 per cent|ref2|t=now}. This will cost it {$9.4m|cos|by=analysts|v=9400000}, analysts reckon.

Built in {2011|yr}, the ship is due for scrapping in 2036. TIDES: high 9.12am {2.1m|-}

@doc e-qa | consumer affairs column | 2032-02-21
Sick at sea: what you can claim

**Am I entitled to a refund?** The company has gone from {half|ref|v=50} to {all|ref2|v=100}. Take it; it doesn't stop you suing.

**Is anyone suing?** Dunstan Marr has {340|suit|t=so far} so far, {13 per cent|suits} of those who sailed.

**How bad was it really?** {557|!cp} passengers and {75|cc} crew. An outbreak is declared at {three|thr} per cent, so this was seven times that.

**Wasn't it the oysters?** Thirty people who'd eaten none fell ill on day two. It's more likely the water.

**Why {13|durr} days?** Three of those we spent looking at Nouméa.

**Was the ship fit?** It had {95|scb|t=in 2030} points in 2030, {81|sco|t=in 2031} in 2031. You be the judge.

**Did anyone die?** {Three|d2} people. On the previous such case, the Austral Duchess, {six|!old}.
