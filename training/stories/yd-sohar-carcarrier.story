@story yd-sohar-carcarrier
@topic Fire on the car carrier Celeste Horizon off Sohar, Oman: crew, vehicles, salvage, insurers
@subject V = Celeste Horizon | the car carrier | the ship | the vessel
@subject O = Norvik Ro-Ro | Norvik | the owner | the Oslo company
@subject C = Oman Maritime Security Centre | the Maritime Security Centre | MSC Muscat | the Omanis
@subject S = Van Doorn Salvage | Van Doorn | the salvors
@subject K = Captain Ricardo Dimaculangan | Dimaculangan | the master
@subject I = Gothenburg Mutual | the P&I club | the liability insurer
@subject E = Environment Authority | Oman's Environment Authority
@subject M = MT Jebel Sahtan | Jebel Sahtan | the tanker
@subject H = Sohar hospital | the hospital
@subject A = carmaker Haoyun | Haoyun | the carmaker
@subject B = maritime consultants Bexley Marine | Bexley Marine
@fact cr = 25 | other | V | crew on board | 2034-06-05 | constant
@fact crp = 19 | other | V | Filipino crew members | 2034-06-05 | constant
@fact cri = 6 | other | V | Indian crew members | 2034-06-05 | constant
@fact rs1 = 21 | rescued | V | sailors rescued | 2034-06-05 evening | cumulative
@fact rs2 = 22 | rescued | V | sailors rescued | 2034-06-06 | cumulative
@fact d1 = 1 | deaths | V | sailors killed | 2034-06-05 evening | cumulative
@fact d2 = 2 | deaths | V | sailors killed | 2034-06-06 | cumulative
@fact d3 = 3 | deaths | V | sailors killed | 2034-06-12 | cumulative
@fact m1 = 3 | missing | V | sailors missing | 2034-06-05 evening | snapshot
@fact m2 = 1 | missing | V | sailors missing | 2034-06-06 | snapshot
@fact hos = 8 | injuries | H | sailors taken to hospital | 2034-06-06 | cumulative
@fact brn = 3 | injuries | H | sailors with burns | 2034-06-06 | snapshot
@fact tk = 14 | rescued | M | sailors picked up by the tanker | 2034-06-05 | constant
@fact hl = 7 | rescued | C | sailors winched up by helicopter | 2034-06-05 | constant
@fact tm = 03:40 | clock | V | time of the first alarm | 2034-06-05 | constant
@fact ab = 05:15 | clock | V | time at which the crew left the ship | 2034-06-05 | constant
@fact co = 48 | other | V | tonnes of carbon dioxide released into the holds | 2034-06-05 | constant
@fact ds = 27 | distance | V | nautical miles from the coast | 2034-06-05 | snapshot
@fact dskm = 50 | distance | V | kilometres from the coast | 2034-06-05 | snapshot
@fact ds2 = 11 | distance | V | nautical miles from the coast | 2034-06-07 | snapshot
@fact veh = 4760 | other | V | vehicles on board | 2034-06-05 | constant
@fact ev = 1428 | other | V | electric vehicles on board | 2034-06-05 | constant
@fact evs = 30 | other | V | share of electric vehicles on board | 2034-06-05 | constant
@fact cap = 6500 | other | V | vehicles that the ship can carry | - | constant
@fact hy = 2610 | other | A | vehicles of the brand on board | 2034-06-05 | constant
@fact hyv = 78000000 | damages | A | dollars of value of the brand's vehicles | 2034-06-05 | constant
@fact hyp = 29885 | price | A | dollars of average value a vehicle | 2034-06-05 | constant
@fact cg = 152000000 | damages | V | dollars of cargo value | 2034-06-05 | constant
@fact hu = 61000000 | damages | V | dollars of hull value | 2034-06-05 | constant
@fact tot = 213000000 | damages | V | dollars of hull and cargo value | 2034-06-05 | constant
@fact sal = 24000000 | budget | S | dollars of salvage cost | 2034-06-12 | snapshot | projected
@fact fu = 1650 | other | V | tonnes of fuel on board | 2034-06-05 | constant
@fact fup = 1210 | other | S | tonnes of fuel pumped off | 2034-06-12 | cumulative
@fact fur = 440 | other | S | tonnes of fuel left on board | 2034-06-12 | snapshot
@fact len = 199 | distance | V | metres of length | - | constant
@fact dk = 12 | other | V | decks | - | constant
@fact dkb = 7 | other | V | decks burnt out | 2034-06-12 | constant
@fact yr = 2027 | date | V | year of building | - | constant
@fact tp1 = 780 | temperature | V | degrees Celsius measured in the holds | 2034-06-06 | snapshot
@fact tp2 = 65 | temperature | V | degrees Celsius measured in the holds | 2034-06-12 | snapshot
@fact ls = 9 | other | V | degrees of list | 2034-06-06 | snapshot
@fact ls2 = 14 | other | V | degrees of list | 2034-06-08 | snapshot
@fact tg = 3 | other | S | tugs at the ship | 2034-06-06 | snapshot
@fact tg2 = 5 | other | S | tugs at the ship | 2034-06-08 | snapshot
@fact sm = 34 | other | S | salvage workers | 2034-06-08 | snapshot
@fact sl = 3.5 | distance | E | kilometres of oil sheen | 2034-06-07 | snapshot
@fact bm = 2200 | distance | E | metres of boom laid | 2034-06-08 | cumulative
@fact out = 6 | duration | V | days for which the fire burned | 2034-06-11 | constant
@fact inc = 11 | other | B | fires on car carriers | 2033 | constant
@fact incl = 7 | other | B | fires on car carriers | 2032 | constant
@fact incg = 57.1 | rate | B | growth in fires on car carriers | 2033 | constant
@fact pol = 500000000 | damages | I | dollars of liability cover | - | constant
@fact dep = 2034-05-18 | date | V | date of sailing | - | constant
@rel sum cr = crp + cri
@rel sum cr = rs1 + d1 + m1
@rel sum cr = rs2 + d2 + m2
@rel sum cr = rs2 + d3
@rel sum rs1 = tk + hl
@rel share evs = ev / veh
@rel sum tot = cg + hu
@rel diff fur = fu - fup
@rel change incg = incl -> inc
@rel product hyv = hy * hyp
@rel convert dskm = ds
@trap rs1 rs2 :: one more sailor was found at night
@trap d1 d2 :: the toll rose
@trap tk rs1 :: the tanker's share of the rescued
@trap veh cap :: loaded and loadable
@trap veh ev :: all cars and electric ones
@trap cg tot :: cargo and cargo plus hull
@trap hyv cg :: one brand and the whole cargo
@trap ds ds2 :: the ship drifted
@trap ls ls2 :: the list grew
@trap fup fur :: pumped and left
@trap tp1 tp2 :: heat at its height and afterwards

@doc a-flash | maritime wire | 2034-06-05
Car carrier ablaze off Oman, {21|rs1} of {25|cr} crew safe

MUSCAT, June 5 (SeaLane) - Fire is raging aboard the car carrier Celeste Horizon {27|ds} nautical miles ({50|dskm} km) off Sohar and its crew has left the ship, Oman's Maritime Security Centre said on Monday.

Of {25|cr} sailors, {21|rs1|t=by evening|by=Maritime Security Centre} had been rescued by evening, {one|d1|^} was dead and {three|m1|^} were missing. The tanker Jebel Sahtan took {14|tk} out of lifeboats, and a helicopter winched up the {seven|hl} others. All are Filipinos, {19|crp}, and Indians, {six|cri}.

The first alarm came at {3:40 a.m.|tm}; Captain Ricardo Dimaculangan ordered everyone off at {5:15|ab}, after {48|co} tonnes of carbon dioxide had been let into the holds without effect, the owner said.

The {199|len}-metre vessel, built in {2027|yr}, left Guangzhou on {18 May|dep} for Jeddah and the Mediterranean. It was carrying {4,760|veh} vehicles, {1,428|ev} of them electric, Norvik said.

IMO {9914|-}-number withheld. SeaLane desk {24|-}/7: desk@sealane.example

@doc b-owner | company statement | 2034-06-06
Norvik Ro-Ro: Celeste Horizon, statement no. 3, 6 June, 14:00 CET

It is with deep sorrow that we confirm the loss of {two|d2|t=6 June} colleagues. {Twenty-two|rs2|t=6 June} crew members are safe. One remains missing and the search continues.

{Eight|hos} seafarers are being cared for at Sohar hospital, {three|brn} of them for burns. Next of kin have been informed.

The ship is on fire on several of her {12|dk} decks. {Three|tg} tugs of Van Doorn Salvage cool the hull, where {780|tp1} degrees have been measured. She has a list of {nine|ls} degrees and is stable.

There were {4,670|!veh} vehicles on board, well within her capacity of {6,500|cap}. About {30 per cent|evs} are battery electric. Speculation about the cause does not help anyone.

The bunkers amount to {1,650|fu} tonnes. No leak has been observed.

Media line: +47 22 {40|-} 11 55

@doc c-local | Omani English-language daily | 2034-06-08
Boom laid off Sohar as blazing ship tilts further

By Salma Al Balushi

SOHAR: A ribbon of oil {3.5|sl|t=on Wednesday} kilometres long was seen near the Celeste Horizon on Wednesday, Oman's Environment Authority said, and {2,200|bm} metres of floating boom have been laid before the desalination plant as a precaution.

The car carrier, which had drifted to {11|ds2|t=by Wednesday night} nautical miles from the shore by Wednesday night, leans {14|ls2|t=yesterday} degrees as of yesterday. {Five|tg2|t=yesterday} tugs hold it, and {34|sm} salvors from Rotterdam have arrived with pumps.

A fisherman of Majis, {61|-}, told this newspaper that he had seen the flames at three in the morning, "{half an hour|-} before they say".

In the hospital, the third engineer said the first smoke came from deck {five|-}. All {25|cr} men had mustered except {four|-}. The tanker, he said, took in {sixteen|!tk|by=the third engineer} of them and gave them tea and trousers.

The Omanis say that {two|d2|by=The Omanis} lost their lives and {one|m2|^} is not found.

Weather: {43|-}°C. Prayer times page {2|-}.

@doc d-insure | insurance trade newsletter | 2034-06-12
Celeste Horizon: who pays what

FIRE OUT. After {six|out} days the fire was declared extinguished on Sunday. The third fatality was confirmed when a boarding team found the remains of the cook, so the final count is {22|rs2} saved and {three|d3} lost.

VALUES. Hull {$61m|hu|v=61000000}, cargo {$152m|cg|v=152000000}, making {$223m|!tot|v=223000000}. {Seven|dkb} decks are gutted; a constructive total loss is assumed. Chinese maker Haoyun had {2,610|hy} units aboard with an invoice value of {$78m|hyv|v=78000000}, just under {$30,000|~hyp} apiece.

SALVAGE. Van Doorn works on Lloyd's Open Form. Bexley Marine guesses at {$24m|sal|by=Bexley Marine|v=24000000} all in. {1,210|fup|by=Van Doorn} of {1,650|fu} tonnes of bunkers are off. Temperature in the holds is down to {65|tp2|t=on Monday}°C on Monday.

LIABILITY. Gothenburg Mutual covers up to {$500m|pol|v=500000000}.

TREND. Bexley counts {11|inc|t=last year} car-carrier fires last year after {seven|incl|t=in 2032} in 2032, up {57%|incg|round}.

Subscribe: {$1,150|-} a year. Back issues: no. {311|-}–{340|-}.

@doc e-qa | Q&A, Manila news site | 2034-06-13
What happened to the crew? Your questions answered

**How many Filipinos were there?** {Nineteen|crp}. The others, {six|cri}, are from Kerala and Goa.

**Who died?** Two Filipinos and one Indian: an oiler, an able seaman and the cook. When the first count was given on Monday night, only {one|d1|t=on Monday night} had been confirmed and {three|m1|^} were being searched for.

**How long did they fight the fire?** From {3:40|tm} until {5:15|ab}.

**Were they brave or badly equipped?** Perhaps both. CO2, {84|!co} tonnes of it, does nothing to a battery. There were {1,428|ev} electric cars, {three in ten|evs|v=30}.

**How many are still in hospital?** {Eight|hos} had been admitted. {Five|-} have gone home to Batangas.

**What do families get?** Under the standard contract {$50,000|-} and {$7,000|-} for each child under {21|-}, up to {four|-}.

**And the ship?** It will go to Sohar, minus {1,210|fup} tonnes of fuel. The remaining {440|fur} must come out first. Of its {12|dk} decks, {seven|dkb} have no shape any more.
