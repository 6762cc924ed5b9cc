@story m4-ogbere-tariff
@topic A power tariff rise in Nigeria and a grid collapse in the same week
@subject O = Ogbere Electric | Ogbere | OGEDC | the distribution company | the DisCo
@subject R = Nigerian Electricity Regulatory Commission | NERC | the regulator | the commission
@subject G = national grid | the grid | power supply | the system
@subject T = Transmission Company of Nigeria | TCN | the transmission company
@subject L = Nigeria Labour Congress | NLC | Labour | organised labour | the unions
@subject F = federal government | Abuja | the power minister | the minister
@subject D = diesel
@subject W = Wasiu Adegbenro | Adegbenro | the welder
@subject B = Band A customers | Band A | customers on Band A
@subject M = customers without a meter | unmetered customers | those without meters
@fact t1 = 238 | price | B | naira a kilowatt-hour | 2027-07-01 | constant
@fact t0 = 209 | price | B | naira a kilowatt-hour | 2027-06 | constant
@fact tc = 13.9 | rate | B | rise of the tariff, percent | 2027-07-01 | constant
@fact hr = 20 | duration | B | hours of supply a day promised | - | constant | pledged
@fact hs = 14.6 | duration | B | hours of supply a day given | 2027-06 | constant
@fact bn = 412000 | other | B | customers of the company | 2027-06 | snapshot
@fact cu = 2070000 | other | O | customers | 2027-06 | snapshot
@fact mt = 1130000 | other | O | customers with a meter | 2027-06 | snapshot
@fact um = 940000 | other | M | number | 2027-06 | snapshot
@fact g1 = 4350 | other | G | megawatts generated | 2027-07-06 morning | snapshot
@fact g0 = 5120 | other | G | megawatts generated | 2027-03 | snapshot
@fact gx = 42 | other | G | megawatts left after the collapse | 2027-07-06 | snapshot
@fact cn = 5 | other | G | collapses this year | 2027-07-06 | cumulative
@fact cn0 = 12 | other | G | collapses in a year | 2024 | cumulative
@fact ct = 11:21 | clock | G | hour of the collapse | 2027-07-06 | constant
@fact rt = 19:45 | clock | G | hour at which it was restored | 2027-07-06 | constant
@fact sb = 1900000000000 | budget | F | subsidy in naira | 2026 | cumulative
@fact sp = 1200000000000 | budget | F | subsidy in naira | 2027 | plan | projected
@fact gd = 1300000000 | other | F | dollars owed to gas producers | 2027-06 | snapshot
@fact ul = 14 | duration | L | days of ultimatum | 2027-07-07 | plan | threshold
@fact in = 19.8 | rate | - | inflation, percent | 2027-05 | snapshot
@fact ds = 1450 | price | D | naira a litre | 2027-07 | snapshot
@fact wb = 84000 | spending | W | electricity bill in a month, naira | 2027-06 | constant
@fact wd = 132000 | spending | W | diesel in a month, naira | 2027-06 | constant
@fact ap = 5 | jobs | W | apprentices | 2027 | snapshot
@fact fi = 628000000 | damages | O | fine in naira | 2027-04 | constant
@fact wbn = 96000 | spending | W | electricity bill in a month, naira | 2027-07 | plan | projected
@fact gm = 770 | other | G | megawatts less than in March | 2027-07-06 | constant
@fact g3 = 3 | other | G | power plants without gas | 2027-07-06 | snapshot
@fact cov = 81 | other | B | share of the cost that the tariff covers, percent | 2027-07 | constant
@fact covl = 33.33 | other | - | share of the cost that the tariff covers on lower bands, percent | 2027-07 | constant
@fact bsh = 19.9 | other | B | share of all customers, percent | 2027-06 | snapshot
@fact rsh = 50 | other | B | share of the company's receipts, percent | 2027-06 | constant
@fact mtp = 25000 | other | O | meters fitted in a month | 2027 | plan | pledged
@fact dwn = 2 | duration | B | days of short supply that must be explained | - | constant | threshold
@fact dwn7 = 7 | duration | B | days of short supply that cost the band | - | constant | threshold
@fact bnb = 68 | price | - | naira a kilowatt-hour on lower bands | 2027-07 | constant
@fact aft = 5 | duration | G | days between the tariff rise and the collapse | 2027-07-06 | constant
@fact hsc = 17 | duration | O | hours of supply a day given by the company's report | 2027-06 | constant
@rel change tc = t0 -> t1
@rel sum cu = mt + um
@trap t0 t1 :: the tariff before and after
@trap hr hs :: hours promised and hours that a customer wrote down
@trap bn cu :: Band A and all
@trap mt um :: with and without a meter
@trap g1 g0 :: two months
@trap cn cn0 :: two years
@trap sb sp :: two years
@trap wb wd :: mains and diesel
@trap ct rt :: out and back
@rel diff gm = g0 - g1
@rel share bsh = bn / cu
@trap hs hsc :: a customer's notebook and the company's report

@doc naija-wire | news agency | 2027-07-06
National grid collapses for {fifth|cn} time this year

Abuja – The national grid collapsed on Tuesday at {11:21 a.m.|ct}, throwing much of the country into darkness for the {fifth|cn} time since January.

Generation, which stood at {4,350|g1|t=at dawn} megawatts at dawn, dropped to {42|gx} MW, the Transmission Company of Nigeria (TCN) said. Supply was "substantially restored" by {7:45 p.m.|rt}. In 2024 the system went down {12|cn0|t=In 2024} times.

The outage came {five|aft} days after the tariff of Band A customers rose by {13.9 per cent|tc} from {₦209|t0} to {₦238|t1} per kilowatt-hour. In return they are entitled to {20|hr} hours a day.

The Minister of Power, Dr Ezinne Nwafor-Briggs, blamed gas. Power plants owe producers, and government owes power plants; the arrears amount to {$1.3 billion|gd}. "We can't generate on goodwill," she told reporters. (NNA)

@doc ibadan-tribune | regional newspaper | 2027-07-08
{₦84,000|wb} for light, {₦132,000|wd} for no light

From Folasade Akinrinola, Ogbere

THE welding torch is cold when we arrive, and so is the welder. Wasiu Adegbenro spent the afternoon of the collapse as he spends most afternoons, on an upturned bucket, among {five|ap} apprentices with nothing to learn.

He's on Band A. "I begged to be on Band A. They said {twenty|hr|by=They} hours." In June he kept a notebook. It says {14.6|hs|t=In June|by=It} on average. Ogbere Electric's own report to the commission gives {seventeen|hsc|by=Ogbere Electric's own report to the commission|t=June} for June.

His bill for the month was {₦84,000|wb}. The generator drank another {₦132,000|wd}, at {₦1,450|ds} per litre. "So you see, it's the light I don't get that costs me."

With the new rate, {₦238|t1}, he'll pay about {₦96,000|wbn|by=our calculation|t=July} for July by our calculation, for the same darkness.

The DisCo has {2.07 million|cu} customers between Ibadan and the Ogun line. {940,000|um} of them have no meter, and are billed by what the company calls estimation and Adegbenro calls prophecy.

ADVERT: Solar kits from ₦65,000. Call 0803-555-0101

@doc nlc-statement | union statement | 2027-07-07
COMMUNIQUÉ ISSUED AT THE END OF THE EMERGENCY MEETING OF THE NATIONAL EXECUTIVE COUNCIL

1. NEC noted with anger that the tariff of electricity for Band A has again been raised, to {N238|t1|v=238} per kWh, when inflation is {19.8 per cent|in}.

2. NEC observed that the grid has now collapsed {seven|!cn|t=this year} times this year, and that the latest collapse kept hospitals on candles from {11:21|ct} till evening.

3. NEC recalled that government paid {N1.9 trillion|sb|t=in 2026|v=1900000000000} in subsidy in 2026 and has budgeted {N1.2 trillion|sp|t=this year|v=1200000000000} this year. The difference is being collected from welders and barbers.

4. NEC demands (a) reversal of the increase, (b) meters for all, beginning with the {940,000|um} on the books of Ogbere Electric, the worst of the eleven companies, (c) publication of the contracts.

5. Consequently, NEC resolved to give the Federal Government an ultimatum of {fourteen|ul} days, failing which workers shall withdraw their services nationwide.

Injury to one is injury to all.

@doc energy-africa | energy newsletter | 2027-07-09
GRID NOTES

Another Tuesday, another black start. What we've learned since:

The trip. A 330 kV line near Omotosho went first. Frequency did the rest. At {10.52|!ct} the control room at Osogbo lost sight of everything. It got the last state capital back at {19:45|rt}.

The cause behind the cause. In March the system carried {5,120|g0|t=In March} MW; on the morning in question, {4,350|g1|t=on the morning in question}. The missing {770|gm} are {three|g3} plants without gas.

The money. {$1.3bn|gd|v=1300000000} of gas debt against a tariff that now covers {81%|cov} of cost on the top band and {a third|covl} elsewhere. Subsidy for the year: {₦1.2trn|sp|t=for the year|v=1200000000000}.

The company to watch. Ogbere has {412,000|bn} Band A accounts, {a fifth|~bsh} of all, which bring in more than {half|>rsh} of its cash. It was fined {₦628m|fi|t=in April|v=628000000} in April for billing people by guess. Meters are fitted to {1.13 million|mt}. It says {25,000|mtp|t=a month|by=It} a month will follow.

The politics. {Fourteen|ul} days.

@doc pulse-explainer | youth news site | 2027-07-07
Band A what? Your new light bill in 60 seconds ⚡

👉 If your street is on Band A you've been paying {₦225|!t0|t=until June} per unit until June. From July 1 it's {₦238|t1|t=From July 1}.

👉 That gets you {20|hr} hours every day. (Stop laughing.) If they give you less for {two|dwn} days running, they must tell you why. If it's {seven|dwn7}, they must move you down a band and you pay about {₦68|bnb}.

👉 Who's affected? In Ogbere's area, {412k|bn} accounts. Everyone else pays what they paid.

👉 What if I don't have a meter? Join {940k|um} others. You can refuse an estimated bill that's above the NERC cap; the form is NERC/C/041.

👉 And yesterday? Yesterday was the grid, not your DisCo. Number {5|cn|t=this year} this year.

👉 Is Labour striking? Maybe. They gave Abuja {two|ul|v=14} weeks.

Tag a friend whose freezer is now a cupboard. 8.4k shares
