@story yf-brescello-cheesestore
@topic Shelves collapse in a cheese warehouse in the Po valley: wheels, a buried robot driver and the price of grating
@subject W = Magazzini Ghirardelli | the warehouse | the store | Ghirardelli
@subject C = Wheels | cheeses | the cheese | forms
@subject K = Consortium of the Red Cow cheese | the consortium | Vacca Rossa consortium
@subject V = Fire brigade | firefighters | Vigili del fuoco
@subject P = Prosecutor of Reggio | the prosecutor | investigators
@subject D = Dairies | small dairies | the cooperatives
@subject B = Banca del Secchia | the bank
@subject E = Emiliano Tagliavini-Sow | Tagliavini-Sow | the night technician
@subject S = Scaffal System | the shelf maker
@subject G = Giacinta Montermini | Montermini | the consortium president
@fact all = 64000 | other | W | wheels stored | 5 November 2035 | snapshot
@fact fal = 25600 | other | C | wheels that fell | 6 November 2035 | constant
@fact fpc = 40 | other | C | share of the stored wheels that fell | 6 November 2035 | constant
@fact sav = 15360 | other | C | fallen wheels that can be sold whole | 20 November 2035 | snapshot
@fact gra = 7680 | other | C | fallen wheels that will be grated | 20 November 2035 | snapshot
@fact los = 2560 | other | C | fallen wheels thrown away | 20 November 2035 | snapshot
@fact sav1 = 9000 | other | C | fallen wheels that can be sold whole | 9 November 2035 estimate | snapshot | projected
@fact kg = 38 | other | C | kilograms of a wheel | - | constant
@fact ton = 972.8 | other | C | tonnes that fell | 6 November 2035 | constant
@fact val = 17920000 | price | C | euros that the fallen wheels were worth | 6 November 2035 | constant
@fact valw = 700 | price | C | euros of a wheel | 6 November 2035 | snapshot
@fact dam = 6100000 | damages | W | euros of damage | 20 November 2035 | snapshot
@fact insd = 5000000 | other | W | euros covered by insurance | 2035 | constant | threshold
@fact mon = 24 | duration | C | months of ageing | - | constant
@fact sh = 42 | other | S | rows of shelves | - | constant
@fact shf = 17 | other | S | rows of shelves that fell | 6 November 2035 | constant
@fact ht = 11 | distance | S | metres of height of the shelves | - | constant
@fact rob = 6 | other | W | turning robots | 5 November 2035 | snapshot
@fact robl = 4 | other | W | turning robots destroyed | 6 November 2035 | constant
@fact hour = 02:18 | clock | W | hour of the collapse | 6 November 2035 | constant
@fact hrs = 13 | duration | E | hours buried | 6 November 2035 | constant
@fact age = 32 | age | E | age | - | snapshot
@fact rib = 3 | other | E | ribs broken | 6 November 2035 | constant
@fact ff = 74 | officers | V | firefighters on the spot | 6 November 2035 | snapshot
@fact hand = 1900 | other | V | wheels moved by hand | 6 November 2035 | cumulative
@fact dog = 3 | other | V | dogs | 6 November 2035 | snapshot
@fact dair = 58 | other | D | dairies with wheels in the store | 5 November 2035 | snapshot
@fact dairs = 21 | other | D | dairies with more than half their stock in the store | 5 November 2035 | snapshot
@fact loan = 31000000 | other | B | euros lent against wheels | November 2035 | snapshot
@fact loanw = 52000 | other | B | wheels pledged to the bank | November 2035 | snapshot
@fact pr = 12.4 | price | K | euros a kilogram | 5 November 2035 | snapshot
@fact pr2 = 13.02 | price | K | euros a kilogram | 20 November 2035 | snapshot
@fact prr = 5 | rate | K | rise in the price a kilogram | 20 November 2035 | snapshot
@fact year = 310000 | other | K | wheels made in a year | 2034 | constant
@fact ylos = 0.8 | other | K | share of the year's wheels thrown away | 20 November 2035 | snapshot
@fact bag = 5.5 | price | K | euros for a charity bag of grated cheese | November 2035 | constant
@fact bags = 96000 | other | K | charity bags sold | 20 November 2035 | cumulative
@fact bagm = 528000 | fundraising | K | euros from charity bags | 20 November 2035 | cumulative
@fact insp = 2033 | date | S | year of the last inspection | - | constant
@fact load = 130 | other | P | share of the permitted load on the shelves | 5 November 2035 | snapshot
@fact sus = 5 | other | P | people under investigation | 20 November 2035 | snapshot
@fact job = 36 | jobs | W | people employed | November 2035 | snapshot
@fact lay = 22 | jobs | W | people on short time | 20 November 2035 | snapshot
@fact tru = 118 | other | V | lorries that carried wheels away | 20 November 2035 | cumulative
@fact oth = 7 | other | K | stores that took in wheels | 20 November 2035 | snapshot
@fact quake = 3.1 | other | P | magnitude of a tremor the evening before | 5 November 2035 | constant
@trap all fal :: stored and fallen
@trap sav sav1 :: count and first estimate
@trap gra los :: grated and thrown away
@trap kg mon :: weight and age
@trap sh shf :: all rows and those that fell
@trap pr pr2 :: two moments
@trap val dam :: worth of the fallen and damage
@trap dam insd :: damage and cover
@trap dair dairs :: all dairies and the worst hit
@trap job lay :: all and on short time
@rel share fpc = fal / all
@rel sum fal = sav + gra + los
@rel product val = fal * valw
@rel change prr = pr -> pr2
@rel product bagm = bags * bag

@doc anza-wire | wire agency | 2035-11-06
Man pulled alive from under tonnes of cheese in Italy

BRESCELLO, Italy, Nov 6 (Padana) - Firefighters on Tuesday freed a technician who had lain for {13|hrs} hours beneath collapsed shelves in a warehouse near the Po, where some {25,600|~fal} wheels of hard cheese had come down on him in the night.

Emiliano Tagliavini-Sow, {32|age}, has {three|rib} broken ribs. He'd been repairing one of {six|rob} robots that turn the wheels when, at {2:18|hour} a.m., the first row gave way and took {16|-} more with it.

Each wheel weighs {38|kg} kilograms. {74|ff} firefighters with {three|dog} dogs carried off {1,900|hand} of them by hand before they heard him.

"He asked what time it was, and then for water, no bubbles," an officer said.

The Ghirardelli warehouse held {64,000|all|t=on Monday} wheels on Monday. It has {42|sh} rows of shelves, each {11|ht} metres high. A magnitude {3.1|quake} tremor had been felt on Monday evening.

@doc gazzetta-reggio | regional daily | 2035-11-10
{Fifty-eight|dair} dairies do their sums

The hole in the roof has been covered; the one in the books has not. Magazzini Ghirardelli looked after the cheese of {58|dair} dairies, and {21|dairs} of these kept more than half of all they own there.

{40%|fpc} of the store fell. At {700|valw|by=the consortium} euros a wheel, the consortium's figure, that's {17.9 million|val|round=100000}. Much will be saved. "In a first look we reckoned on {9,000|sav1|t=In a first look} to sell whole," says president Giacinta Montermini.

Banca del Secchia isn't sleeping well either. It takes cheese in pawn: {52,000|loanw} wheels stand against loans of {41 million|!loan}. A spokeswoman says wheels are still wheels on the floor.

And why? The shelf maker blames the tremor. An engineer for the prosecutor blames addition: loads of up to {130|load} per cent of what was permitted. The last inspection was in {2031|!insp}.

{36|job} people work there. They've been told to come on Monday with boots.

Calcio: Reggiana {1|-} Cesena {1|-} • Nebbia in A{1|-}

@doc consortium-release | press release | 2035-11-20
Vacca Rossa: nine in ten of the fallen wheels will reach your table

After two weeks of tapping by hammer, the consortium's inspectors have finished. Of {25,600|fal} wheels that fell on 6 November:

– {15,360|sav} are sound and will be sold whole after {24|mon} months like any other;
– {7,680|gra} are cracked and will be grated;
– {2,560|los} have been disposed of, or {0.8%|ylos} of a year's output of {310,000|year}.

{118|tru} lorries brought the wheels to {seven|oth} other stores.

The solidarity bag of grated cheese at {€5.50|bag} has sold {96,000|bags} times and raised {€528,000|bagm} for the dairies.

The price at origin stands at {€13.02|pr2|t=today} a kilo today, against {€12.40|pr|t=on the eve of the accident} on the eve of the accident, a rise of {5%|prr}. It's not a shortage, says president Giacinta Montermini: "People had simply forgotten us."

Press lunch 23 November, Sala B. Bring an appetite.

@doc dairy-trade | dairy trade magazine | 2035-11-28
Shelf life

{Seventeen|shf} of {42|sh} rows, {11|ht} metres each, {38|kg} kilos at every place on them. What can we learn?

First, the domino. Row {9|-} failed at a weld; {seventeen|shf} rows went over in {22|-} seconds. Had there been a fire wall, it would've been {five|-}.

Second, robots. {Four|robl} of the six were crushed. They cost {€190,000|-} each. The man who serviced them was in the only spot with a crossbeam.

Third, cover. Ghirardelli puts its damage at {€6.1 million|dam|by=Ghirardelli} and is insured for {5 million|insd}.

Fourth, don't panic. In the first days there was talk of {nine thousand|sav1|t=In the first days} sound wheels. In the end it was {15,360|sav}. {7,860|!gra} go to the grater; and {2,560|los} are gone.

Fifth: inspect. It was last done in {2033|insp}, by an outside firm, which noted "all well" on {three|-} pages.

Market: butter {€6.10|-}; skim powder {€2,480|-}/t

@doc radio-lambrusco | local radio script | 2035-11-21
Radio Bassa, "Il Mattino", 7:15

He's back home! Emiliano, {thirty-two|age}, {three|rib} ribs, and he tells us he ate pasta with butter. Only butter.

He was under there from eighteen minutes past two until after three in the afternoon. {Fifteen|!hrs} hours! "It smelled good," he says. "For the first hour."

So, news from the prosecutor: {five|sus} people are being investigated. News from the warehouse: of {thirty-six|job} workers {twenty-two|lay} are on short time until Christmas. News from the bank: the loans, {thirty-one million|loan}, won't be called in.

And the firemen of Guastalla, {seventy-four|ff} of them had been there, got a wheel each as a thank-you and have given them to the canteen of the primary school. It'll be grating till {2040|-}.

Buy the bag. It's {five fifty|bag|v=5.5}.

Traffic: A{22|-} queue at Campogalliano. Santa Cecilia tomorrow.

@doc london-diary | diary column | 2035-11-24
What a wheel weighs

I once tried to lift one, in a cellar in Parma, to impress a person. It's {38|kg} kilos and it has no handles. So I've been thinking of the man from Brescello, over whom {973|~ton} tonnes of it came down in the dark, and who, asked by the fire brigade how he was, replied that he was ripening.

They dug for {13|hrs} hours. They passed {1,900|hand} wheels from arm to arm like buckets. Outside stood the owners of {58|dair} dairies, not daring to ask about anything but him; one did, later, and was hushed.

Everything else is price. {Seven hundred|valw} euros the wheel; {5|prr} per cent dearer since. A bag of the grated sort has reached my grocer's. It says that it fell. It costs {£7|-}, and it's the best I've had.

Next week: umbrellas.
