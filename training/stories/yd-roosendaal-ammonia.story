@story yd-roosendaal-ammonia
@topic Freight train derails with ammonia near Roosendaal, Netherlands: cloud, evacuees, poisoned, rerouting
@subject D = Wouwse Plas derailment | the derailment | the accident
@subject T = freight train 48812 | the freight train | the train
@subject O = Scheldecargo | the train operator | the operator
@subject V = Midden-Brabant safety region | safety region | veiligheidsregio
@subject P = ProSpoor | the track manager
@subject H = Bravis-Zuid hospital | the hospital
@subject M = Mayor Samira Oukhiar | Oukhiar | the mayor
@subject W = village of Wouwse Hil | Wouwse Hil | the village
@subject I = Environment inspectorate | the inspectorate
@subject B = safety board | Onderzoeksraad-West | the board
@fact tm = 04:53 | clock | D | time of the derailment | 2035-11-06 | constant
@fact al = 05:21 | clock | V | time of the phone alert | 2035-11-06 | constant
@fact gp = 28 | duration | V | minutes between derailment and phone alert | 2035-11-06 | constant
@fact wg = 31 | other | T | wagons | 2035-11-06 | constant
@fact wd = 9 | other | T | wagons off the rails | 2035-11-06 | constant
@fact wa = 6 | other | T | wagons with ammonia | 2035-11-06 | constant
@fact wl = 1 | other | T | leaking wagons | 2035-11-06 | constant
@fact tn = 52 | other | T | tonnes of ammonia in a wagon | 2035-11-06 | constant
@fact tt = 312 | other | T | tonnes of ammonia in the train | 2035-11-06 | constant
@fact lk1 = 10 | other | V | tonnes of ammonia leaked | 2035-11-06 noon | snapshot | projected
@fact lk2 = 39 | other | I | tonnes of ammonia leaked | 2035-11-12 | constant
@fact lks = 75 | other | I | share of the wagon's content leaked | 2035-11-12 | constant
@fact d1 = 1 | deaths | D | people killed | 2035-11-06 noon | cumulative
@fact d2 = 4 | deaths | D | people killed | 2035-11-08 | constant
@fact i1 = 46 | injuries | D | people treated for ammonia | 2035-11-06 noon | cumulative
@fact i2 = 171 | injuries | D | people treated for ammonia | 2035-11-08 | cumulative
@fact ih = 38 | injuries | H | people admitted | 2035-11-08 | cumulative
@fact ic = 7 | injuries | H | people in intensive care | 2035-11-08 | snapshot
@fact ev1 = 600 | evacuated | V | people evacuated | 2035-11-06 morning | cumulative
@fact ev2 = 2150 | evacuated | V | people evacuated | 2035-11-06 night | cumulative
@fact in = 26000 | evacuated | V | people told to stay indoors | 2035-11-06 | constant
@fact rad = 1.5 | distance | V | kilometres of cleared zone | 2035-11-06 | constant
@fact pop = 1720 | other | W | inhabitants | 2035 | constant
@fact days = 3 | duration | V | days away from home | 2035-11-09 | constant
@fact sp = 74 | speed | T | speed in km/h | 2035-11-06 | constant
@fact spl = 60 | speed | P | km/h allowed over the points | - | constant | threshold
@fact spx = 14 | speed | T | km/h above the limit | 2035-11-06 | constant
@fact rpx = 2 | duration | P | months by which the machine check was overdue | 2035-11 | constant
@fact age = 39 | age | T | age of the driver | - | constant
@fact ff = 220 | officers | V | firefighters | 2035-11-06 | snapshot
@fact suit = 24 | other | V | gas suits | 2035-11-06 | constant
@fact yr = 2740 | other | P | ammonia wagons a year on the line | 2034 | constant
@fact yrl = 3000 | other | I | ammonia wagons a year allowed on the line | - | constant | threshold
@fact yrs = 91.3 | other | P | share of the ceiling used | 2034 | constant
@fact cl = 8 | duration | P | days for which the line was closed | 2035-11-14 | constant
@fact clp = 4 | duration | P | days for which the line was closed | 2035-11-07 | plan | projected
@fact tr = 190 | other | P | trains a day on the line | 2035 | constant
@fact trp = 130 | other | P | passenger trains a day on the line | 2035 | constant
@fact trf = 60 | other | P | freight trains a day on the line | 2035 | constant
@fact cow = 310 | other | - | cattle killed | 2035-11-08 | cumulative
@fact ph = 9.8 | other | I | pH of the ditch | 2035-11-07 | snapshot
@fact fish = 4 | other | I | tonnes of dead fish | 2035-11-10 | cumulative
@fact dmg = 27000000 | damages | O | euros of damage | 2035-12-01 | snapshot | projected
@fact ins = 50000000 | damages | O | euros of insurance cover | 2035 | constant
@fact cmp = 500 | damages | M | euros for each evacuated household | 2035-11-10 | plan | pledged
@fact hh = 880 | homes | V | evacuated households | 2035-11-06 | constant
@fact cmt = 440000 | damages | M | euros for evacuated households in all | 2035-11-10 | plan | pledged
@fact rp = 14 | duration | P | months since the points were checked by machine | 2035-11 | snapshot
@fact rpl = 12 | duration | P | months allowed between machine checks | - | constant | threshold
@fact sig = 8200 | other | - | signatures for a bypass line | 2035-11-20 | cumulative
@fact byp = 900000000 | budget | - | euros for a bypass line | 2028 | plan
@fact bm = 12 | duration | B | months until the report | 2035-11-09 | plan
@fact sir = 5 | other | V | sirens in the area | 2035 | constant
@fact sirx = 5 | other | V | sirens taken out of service | 2035 | constant
@fact msg = 11 | other | V | share of phones that did not get the alert | 2035-11-06 | constant
@fact old = 3 | deaths | - | people killed at Kijfhoek-Noord in 2029 | 2029 | constant
@rel product tt = wa * tn
@rel share lks = lk2 / tn
@rel share yrs = yr / yrl
@rel sum tr = trp + trf
@rel product cmt = hh * cmp
@rel diff gp = al - tm
@rel diff spx = sp - spl
@rel diff rpx = rp - rpl
@trap wg wd :: wagons and derailed wagons
@trap wa wl :: loaded and leaking wagons
@trap lk1 lk2 :: first guess and measurement
@trap d1 d2 :: the toll rose
@trap i1 i2 :: treated by noon and in all
@trap ev1 ev2 :: evacuated by morning and by night
@trap ev2 in :: evacuated and kept indoors
@trap sp spl :: driven and allowed
@trap cl clp :: forecast and outcome
@trap yr yrl :: wagons and ceiling
@trap dmg ins :: damage and cover
@trap rp spx :: fourteen months and fourteen km/h

@doc a-wire | wire agency | 2035-11-06
Ammonia train derails in Netherlands, {one|d1} dead, {26,000|in} told to stay in

ROOSENDAAL, Netherlands, Nov 6 (Lowlands Press) - {Nine|wd} of the {31|wg} wagons of a freight train jumped the rails near Roosendaal at {4:53 a.m.|tm} on Tuesday and {one|wl} that was filled with ammonia sprang a leak, the Midden-Brabant safety region said.

{One|d1|t=by midday|by=the Midden-Brabant safety region} person was dead by midday, a cyclist on his way to work, and {46|i1|^} had been treated. {600|ev1|t=by morning} people were moved from their homes by morning; {26,000|in} more were told to keep doors and windows closed.

About {10|~lk1|t=by midday} tonnes of gas had escaped by midday. The train carried {312|tt} tonnes in {six|wa} wagons.

{220|ff} firefighters were on the spot, {24|suit} of them able to work in gas suits. The track manager expected to reopen the line in {four|clp|by=The track manager} days.

A derailment at Kijfhoek-Noord in 2029 killed {three|old|t=in 2029}.

@doc b-local | regional daily | 2035-11-08
The smell that woke the dogs

Door Marloes van Tilborg

In Wouwse Hil, a village of {1,720|pop}, the dogs knew first. Then came a hiss, says baker Toon Akkermans, and then the eyes. His wife drove, he kept his head in a wet flour bag.

The phone alert arrived at {5:21|al}, {28|gp} minutes after the train had left the rails, and {11 percent|msg|by=the safety region} of phones, the safety region admits, did not get it. There used to be {five|sir} sirens. All {five|sirx} have been silent since January, to save money.

By Tuesday night {2,150|ev2|t=By Tuesday night} people were out of the zone of {1.5|rad} kilometres. {Four|d2|t=as of yesterday} are dead as of yesterday, {171|i2|^} were treated, {38|ih|^} of these kept in the hospital, where {seven|ic|^} lie in intensive care.

On the meadows along the track {310|cow} cows lie with their legs straight out. The ditch had a pH of {9.8|ph}.

The train passed over points at {74|sp} km/h, the rail police say. {60|spl} is what is allowed there. Its driver, {39|age}, sat in his cab with the window shut until they fetched him.

Roosendaal–NAC {0|-}-{2|-}. Familieberichten: pagina {24|-}

@doc c-board | safety region and track manager, joint Q&A | 2035-11-10
Vragen en antwoorden (English)

When may I go home? Since yesterday, after {three|days} days.

What do I get? The municipality pays {€500|cmp} to every evacuated household. There are {880|hh}, so it sets aside {€440,000|cmt}.

How much gas came out? We said {10|lk1|t=on the first day} tonnes on the first day. The inspectorate is measuring.

How many trains run here? {190|tr} a day: {130|trp} with passengers, {60|trf} with goods.

How often does ammonia pass? {2,740|yr|t=last year} wagons last year. The ceiling is {3,000|yrl}; {91%|yrs|round} of it was used.

When will trains run? We had hoped for {four|clp} days. It won't be.

When were the points checked? By machine, {14|rp} months ago. The norm is {12|rpl}. By eye, on {2 November|-}.

@doc d-paper | national daily | 2035-11-13
{Three-quarters|lks|v=75} of a wagon

Joost Wijnants-Bouali

{Thirty-nine|lk2|by=the environment inspectorate} tonnes of ammonia flowed out of one tank wagon at Roosendaal, the environment inspectorate found: {75 percent|lks} of the {52|tn} it held.

The speed at the points is in dispute. Scheldecargo, the operator, reads {66|!sp|by=Scheldecargo} km/h from its recorder. The rail police stand by {74|sp|by=The rail police}.

So is the time. According to the operator's log the train stopped at {4:41|!tm|by=the operator's log}.

And the treated: {214|!i2|by=general practitioners}, if one adds up what the general practitioners tell us; the safety region sticks to {171|i2|by=the safety region}.

{Four|fish} tonnes of fish are dead. The board will take {12|bm} months.

Mayor Oukhiar wants a line around the town, a plan of 2028 that would cost {900 million|byp}. She'll have it, she says, "when the ministers have smelt it".

@doc e-trade | rail freight newsletter | 2035-12-02
Roosendaal: one wagon, {27 million|dmg}

The line reopened after {eight|cl} days. Scheldecargo estimates claims at {€27m|dmg|v=27000000}, within its {€50m|ins|v=50000000} cover.

{8,200|sig|t=by 20 November} people signed for a bypass by 20 November. It won't carry a wagon before {2044|-}.

Lessons: an overspeed of {14|spx} km/h on points that were {two|rpx} months overdue. Either alone is a Tuesday.

Ammonia now goes by barge. Spot rate {€41|-} a tonne. {172|-} members.
