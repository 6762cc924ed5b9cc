@story yd-muros-spill
@topic Product tanker breaks up off Galicia, Spain: crew, fuel oil, beaches, birds, shellfish beds, who pays
@subject V = Orinthia Star | the tanker | the ship | the vessel
@subject S = Sasemar Norte | maritime rescue | rescue service
@subject X = Xunta | regional government | the Xunta
@subject M = Spain's transport ministry | Madrid | the ministry
@subject K = cofradía of Muros | shellfish gatherers | the cofradía
@subject B = bird recovery centre at Oleiros-Sur | the bird centre
@subject O = owner Pelagos Bulk | Pelagos Bulk | the owner
@subject F = oil pollution fund | the fund
@subject P = platform Nunca Mar | Nunca Mar | the protest platform
@fact cr = 24 | other | V | crew | 2033-12-04 | constant
@fact rs = 22 | rescued | V | crew rescued | 2033-12-04 | constant
@fact d = 2 | deaths | V | crew dead | 2033-12-07 | constant
@fact ms = 2 | missing | V | crew missing | 2033-12-04 | snapshot
@fact tm = 02:26 | clock | V | time of the distress call | 2033-12-04 | constant
@fact ld = 38000 | other | V | tonnes of fuel oil on board | 2033-12-04 | constant
@fact lk1 = 3000 | other | M | tonnes of fuel oil leaked | 2033-12-05 | snapshot | projected
@fact lk2 = 14400 | other | M | tonnes of fuel oil leaked | 2033-12-18 | constant
@fact pm = 23600 | other | S | tonnes of fuel oil pumped out | 2033-12-18 | constant
@fact lks = 37.9 | other | M | share of the fuel oil leaked | 2033-12-18 | constant
@fact lkx = 6500 | other | X | tonnes of fuel oil leaked, the regional estimate | 2033-12-10 | snapshot | projected
@fact nm = 21 | distance | V | nautical miles from the coast | 2033-12-04 | constant
@fact nm2 = 64 | distance | V | nautical miles from the coast | 2033-12-07 | snapshot
@fact wv = 9 | other | - | metres of waves | 2033-12-04 | snapshot
@fact yr = 2009 | date | V | year of building | - | constant
@fact len = 183 | distance | V | metres of length | - | constant
@fact bch1 = 41 | other | X | beaches oiled | 2033-12-10 | snapshot
@fact bch2 = 176 | other | X | beaches oiled | 2034-01-10 | cumulative
@fact bchc = 132 | other | X | oiled beaches cleaned | 2034-01-10 | cumulative
@fact bchs = 75 | other | X | share of oiled beaches cleaned | 2034-01-10 | snapshot
@fact km = 290 | distance | X | kilometres of oiled coast | 2034-01-10 | cumulative
@fact vol1 = 6000 | crowd | P | volunteers on the holiday weekend | 2033-12-08 | constant
@fact volx = 2700 | crowd | X | volunteers on the holiday weekend by the regional count | 2033-12-08 | constant
@fact tns = 9100 | other | X | tonnes of sludge collected | 2034-01-10 | cumulative
@fact brd = 4120 | other | B | birds brought in | 2034-01-10 | cumulative
@fact brl = 824 | other | B | birds brought in alive | 2034-01-10 | cumulative
@fact brs = 20 | other | B | share of birds brought in alive | 2034-01-10 | snapshot
@fact brr = 310 | other | B | birds set free | 2034-01-10 | cumulative
@fact fis = 5700 | jobs | K | people who may not gather or fish | 2033-12-12 | snapshot
@fact aid = 45 | damages | X | euros a day for each idle gatherer | 2033-12-14 | plan | pledged
@fact aidt = 256500 | damages | X | euros a day for idle gatherers in all | 2033-12-14 | plan | pledged
@fact ban = 120 | duration | X | days of the ban | 2033-12-12 | plan
@fact banr = 161 | duration | X | days that the ban lasted | 2034-05-22 | constant
@fact bar = 30 | price | K | euros a kilo of barnacles in the last auction before | 2033-12-02 | snapshot
@fact dm = 310000000 | damages | M | euros of damage | 2034-02-01 | snapshot | projected
@fact fnd = 203000000 | damages | F | euros of compensation at most | 2034 | constant | threshold
@fact fns = 65.5 | other | F | share of the damage that compensation covers at most | 2034-02-01 | constant
@fact lia = 19000000 | damages | O | euros of the owner's liability | 2034 | constant | threshold
@fact msk = 12000 | other | X | masks handed out | 2033-12-12 | cumulative
@fact sick = 83 | injuries | X | volunteers treated | 2034-01-10 | cumulative
@fact sol = 1100 | officers | M | soldiers | 2033-12-12 | snapshot
@fact boat = 340 | other | K | boats collecting oil | 2033-12-12 | snapshot
@fact shi = 11 | other | S | ships collecting oil | 2033-12-12 | snapshot
@fact banx = 41 | duration | X | days by which the ban was longer | 2034-05-22 | constant
@fact mar = 80000 | crowd | P | marchers in Santiago | 2033-12-17 | constant
@fact marp = 35000 | crowd | X | marchers in Santiago by the police count | 2033-12-17 | constant
@fact ins = 5 | other | V | defects at the last inspection | 2033-06 | constant
@fact ref = 2 | other | V | ports that refused the ship | 2033-12-05 | constant
@fact old = 11000 | other | - | tonnes spilt by the Aegialis in 2019 | 2019 | constant
@rel sum cr = rs + ms
@rel sum ld = lk2 + pm
@rel share lks = lk2 / ld
@rel share bchs = bchc / bch2
@rel share brs = brl / brd
@rel product aidt = fis * aid
@rel share fns = fnd / dm
@rel diff banx = banr - ban
@trap lk1 lk2 :: first guess and measurement
@trap lk1 lkx :: Madrid's and the Xunta's guesses
@trap nm nm2 :: the wreck was towed out
@trap ms d :: missing and found dead
@trap bch1 bch2 :: a month apart
@trap bch2 bchc :: oiled and cleaned
@trap vol1 volx :: two counts of volunteers
@trap mar marp :: two counts of marchers
@trap brd brl :: all birds and living birds
@trap ban banr :: planned and real ban
@trap dm fnd :: damage and cover
@trap boat shi :: small boats and ships

@doc a-wire | wire agency | 2033-12-05
Tanker cracks off Spain, leaking oil; {22|rs} crew saved

A CORUNA, Spain, Dec 5 (Ibernews) - A tanker laden with {38,000|ld} tonnes of fuel oil was cracking apart {21|nm} nautical miles off Galicia on Monday in waves of {nine|wv} metres. Helicopters took off {22|rs|by=maritime rescue} of the {24|cr} crew, maritime rescue said; {two|ms} are missing.

The Orinthia Star, {183|len} metres long and built in {2009|yr}, called for help at {2:26 a.m.|tm} on Sunday. Some {3,000|~lk1|t=so far|by=Spain's transport ministry} tonnes have leaked so far, Spain's transport ministry estimated.

{Two|ref} ports refused to let her in. She's being towed away from the coast.

At her last inspection, in June, {five|ins|t=in June} defects were noted. Owner Pelagos Bulk did not reply to calls. The Aegialis spilt {11,000|old|t=in 2019} tonnes here in 2019.

@doc b-local | Galician daily, English page | 2033-12-13
White suits, black rocks

Uxía Bouzas Freire, Muros

By ten there were no more buckets. Someone brought paella pans. On the long holiday weekend {6,000|vol1|t=On the long holiday weekend|by=the platform Nunca Mar} people came, says the platform Nunca Mar; the Xunta, which had asked them to stay at home, saw {2,700|volx|by=the Xunta}. It has handed out {12,000|msk} masks.

The {5,700|fis} shellfish gatherers and inshore fishermen of this coast may not work for {120|ban} days. They collect oil instead, in {340|boat} boats, by hand. Offshore {11|shi} ships do the same with arms of steel. {1,100|sol} soldiers have come from Ferrol.

At the last auction before, barnacles went for {thirty|bar} euros. "Now you couldn't give me one," says Carme Lago of the cofradía.

On Saturday the Xunta listed {41|bch1|t=On Saturday|by=the Xunta} oiled beaches. Nunca Mar has {67|!bch1|by=Nunca Mar}, with photographs. The Xunta thinks {6,500|lkx|by=The Xunta} tonnes are in the sea. Madrid hasn't changed its mind since last Monday.

The two missing men, a cook and an oiler, were found dead in the wreck by divers on Wednesday, {64|nm2|t=on Wednesday} miles out.

Each gatherer will be paid {45|aid} euros a day. Horoscopes p. {30|-}

@doc c-ministry | transport ministry note | 2033-12-18
Orinthia Star: pumping completed

The rescue service completed the extraction of the cargo today. {23,600|pm} tonnes have been recovered from the wreck. Of {38,000|ld} tonnes loaded, {14,400|lk2|t=today} were therefore lost, {38%|lks|round}.

The first estimate, of {3,000|lk1|t=on 5 December} tonnes on 5 December, was the best available with the wreck inaccessible.

Of the crew of {24|cr}, {22|rs} were saved and {two|d} lost their lives.

Yesterday's demonstration in Santiago passed without incident; police estimate {35,000|marp|by=police} participants. Enquiries: 91 597 {00|-} 00

@doc d-radio | radio magazine, English transcript | 2034-01-11
ONDA ATLÁNTICA

HOST: Where do we stand, a month on?

BIOLOGIST (Iria Souto): {One hundred and seventy-six|bch2|t=as of yesterday} beaches had oil, as of yesterday. {One hundred and thirty-two|bchc|^}, three out of four, are clean, or look it.

HOST: And birds?

SOUTO: {Four thousand one hundred and twenty|brd}. {One in five|brs|v=20} came in alive, so {eight hundred and twenty-four|brl}. We've let {three hundred and ten|brr} go.

HOST: How much went into the sea?

SOUTO: {Sixteen thousand|!lk2|by=university} tonnes, if you go by the university's model.

HOST: On the march, how many were you?

SOUTO: {Eighty thousand|mar|by=Nunca Mar}, says Nunca Mar. I was looking at my feet.

HOST: It's been {nine thousand one hundred|tns} tonnes of sludge. And {eighty-three|sick} volunteers had to see a doctor.

@doc e-econ | business daily | 2034-02-02
Who pays for the Orinthia Star?

The ministry puts the damage at {310 million|dm|by=The ministry} euros. The owner's liability ends at {19 million|lia}, and the international fund's at {203 million|fnd}, all told, so {two-thirds|~fns|v=66.67} at best will be covered.

Idle gatherers, {5,700|fis} of them, cost {256,500|aidt} euros a day.

The coast affected is {290|km} kilometres long. Cleaned beaches: {three-quarters|bchs|v=75}.

IBEX {+0.2%|-}. Mussel prices {+31%|-}.

@doc f-late | Galician daily, English page | 2034-05-23
The first basket

It was {120|ban} days, then it was more. Yesterday, after {161|banr}, the cofradía went out again, at low water, {41|banx} days late, with a priest and two television crews.

Carme Lago brought up the first basket. The barnacles weren't large. They went at {58|-} euros.

The ministry's books have {14,400|lk2} tonnes as lost. At the cofradía they say {38,000|ld} were loaded and the rest is arithmetic. They buried the cook in Manila.
