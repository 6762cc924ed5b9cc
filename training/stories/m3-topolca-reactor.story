@story m3-topolca-reactor
@topic A Slovak nuclear unit shuts down with a leak: first night to restart
@subject P = Topoľca nuclear power station | Topoľca | the power station | the plant
@subject U = Topoľca unit 2 | unit 2 | unit two | Unit 2 | the second unit | the reactor
@subject R = Nuclear Regulatory Authority | the regulator | the watchdog | ÚRAD
@subject S = Slovenská Jadrová | SJ | the operator | the company | the utility
@subject A = Austria | Vienna
@subject G = Grid operator | Prenos | the grid operator
@subject K = Lívia Hrabovcová | Hrabovcová | the regulator's chairwoman
@fact clk = 22:17 | clock | U | time of the shutdown | 2035-01-14 | snapshot
@fact tell = 23:40 | clock | A | time it was told of the shutdown | 2035-01-14 | snapshot
@fact cap = 471 | other | U | megawatts of output | - | constant
@fact pct = 100 | other | U | percent of power before the shutdown | 2035-01-14 | snapshot
@fact leak = 19 | other | U | cubic metres of water leaked | 2035-01-15 | cumulative
@fact rate = 310 | other | U | litres an hour leaking at the worst | 2035-01-14 | snapshot
@fact lim = 230 | other | U | litres an hour of leak at which it must stop | - | constant | threshold
@fact dose = 1.4 | other | S | millisieverts, the highest dose to a worker | 2035-01-15 | cumulative
@fact dlim = 20 | other | S | millisieverts a year allowed to a worker | - | constant | threshold
@fact wrk = 26 | evacuated | P | workers sent out of the hall | 2035-01-14 | snapshot
@fact cont = 3 | injuries | P | workers with traces on their skin | 2035-01-15 | cumulative
@fact ines = 1 | other | R | level on the international scale | 2035-01-15 | snapshot
@fact sh = 9 | rate | P | percent of the country's power from the unit | 2034 | constant
@fact day1 = 12 | duration | U | days of outage expected | 2035-01-15 | plan | projected
@fact day2 = 41 | duration | U | days of outage | 2035-02-24 | constant
@fact back = 2035-02-24 | date | U | day back on the grid | - | snapshot
@fact cost = 38000000 | damages | S | euros lost by the outage | 2035-02-24 | constant
@fact cday = 930000 | damages | S | euros lost a day | 2035 | constant
@fact tube = 14 | other | U | steam generator tubes plugged | 2035-02-24 | cumulative
@fact tubt = 5536 | other | U | steam generator tubes in the generator | - | constant
@fact age = 37 | age | U | years in service | 2035 | constant
@fact lic = 50 | duration | U | years for which a licence is sought | 2035 | plan
@fact pr = 214 | price | G | euros a megawatt-hour the day after | 2035-01-15 | snapshot
@fact pr0 = 127 | price | G | euros a megawatt-hour the day before | 2035-01-14 | snapshot
@fact imp = 520 | other | G | megawatts imported | 2035-01-15 | snapshot
@fact km = 62 | distance | P | kilometres to the Austrian border | - | constant
@fact dem = 1800 | crowd | A | people at the protest | 2035-01-18 | snapshot
@fact demo = 3500 | crowd | A | people at the protest according to the organisers | 2035-01-18 | snapshot
@fact lag = 83 | duration | A | minutes until it was told of the shutdown | 2035-01-14 | constant
@rel product cost = day2 * cday
@trap rate lim :: the leak against the limit
@trap dose dlim :: the dose against the limit
@trap day1 day2 :: expected against real
@trap pr pr0 :: the price after and before
@trap cap imp :: lost output against imports
@trap age lic :: years served against years sought
@trap dem demo :: two counts of one crowd
@trap clk tell :: the shutdown against the phone call
@trap wrk cont :: sent out against contaminated

@doc a-sj | company statement | 2035-01-15
Slovenská Jadrová: Unit 2 at Topoľca safely shut down

On Sunday at {22:17|clk|t=On Sunday} operators at the Topoľca power station took the second unit, which was at {100|pct} % of its nominal power, off the grid because the loss of coolant inside the containment had risen to {310|rate} litres per hour. The operating rules require a shutdown from {230|lim}.

In total {19|leak|t=by Monday morning} cubic metres of water were collected in the sump by Monday morning. None left the building.

The {26|wrk} people who were in the hall at the time were led out. Light contamination of the skin was found on {three|cont} and washed off. The highest individual dose was {1.4|dose} millisieverts; a worker may receive {20|dlim} in a year.

We expect the repair to take {12|day1} days. The unit delivers {471|cap} MW, or {nine|sh} % of the electricity used in Slovakia.

The event has been provisionally rated INES {1|ines}.

@doc b-austrian | Austrian tabloid | 2035-01-16
Alarm-Reaktor: Vienna learned of leak {83|lag} minutes later

VIENNA. Only {62|km} kilometres beyond our border hot water poured from a nuclear reactor on Sunday night, and for more than an hour nobody thought that Austria should know.

At {22.17|clk} the old pile at Topoľca was switched off. At {23.40|tell|t=on Sunday night|s=Vienna} the telephone rang in Vienna. Environment Minister Valentin Obwexer (GfÖ) called this "an imposition".

The block has been running for {39|!age} years. Now the company wants a licence for {50|lic}. It was the fourth emergency stop within a year.

{Three|cont} workers had radioactive traces on their skin. The operator plays it down: a level {one|ines} out of {seven|-}.

The group Atomfrei Jetzt has called a demonstration at the Ballhausplatz for Thursday, 5 pm.

› Abo: 4 weeks for €1 › Weather: minus 9

@doc c-energy | energy market newsletter | 2035-01-16
CEE POWER BRIEF — Tuesday

SLOVAKIA. Day-ahead baseload for Monday's delivery cleared at {€214|pr|t=Monday}/MWh, up from {€127|pr0|t=Sunday} on Sunday. Blame the cold snap and the loss of Topoľca-2.

Prenos filled the hole with {520|imp|t=On Monday morning|by=Prenos} MW from Poland and Hungary. On Monday morning that was more than the unit's nameplate of {471|cap}, since wind had died too.

SJ guides to {12|day1} days. We would add a pinch of salt. A leak of {310|rate} litres per hour is not a dripping valve, and {5,536|tubt} tubes take time to inspect. Each day off line costs the company just under {a million|<cday} euros.

CO2 Dec-35: €91.20 (+0.4%). TTF front month: €33.05.

@doc d-daily | Slovak daily, English edition | 2035-02-25
Topoľca's second unit is back, a month late

By Ráchel Szigetvári

After {41|day2} days the reactor at Topoľca has been feeding the grid again since {Saturday|-}, {February 24|back}.

Inspectors found hairline cracks in one steam generator, and {14|tube} of its {5,536|tubt} tubes were plugged. The regulator, ÚRAD, gave its consent on Friday. "We were in no hurry and the company learned not to be," its chairwoman Lívia Hrabovcová said.

The operator puts the bill at {€38 million|cost|by=The operator}, or {€930,000|cday} for every idle day.

Hrabovcová confirmed the rating at {one|ines|s=the rating|by=Hrabovcová}. Some {1,800|~dem|t=in January|by=the police|s=Vienna} people demonstrated in Vienna in January by the count of the police; the organisers, Atomfrei Jetzt, spoke of {3,500|demo|by=the organisers}.

There remains the question of who knew what. The log book shows that the leak passed the limit of {250|!lim} litres at {21:30|-}, three quarters of an hour before the unit was stopped.

The {37|age}-year-old block is to run until {2048|-}.

@doc e-science | public radio science desk, Q&A | 2035-01-17
Q: So what actually leaked?
A: Primary coolant. Water that has been through the core. About {nineteen|~leak} tonnes of it, caught in a tank.

Q: Was anyone hurt?
A: Not in any medical sense. {Thirty-six|!wrk} staff left the hall in a hurry. The worst exposed got {1.4|dose} millisieverts, which is less than {half|-} of what you get from nature in a year.

Q: Level {one|ines} on the scale. Out of?
A: {Seven|-}. Chernobyl was {seven|-}.

Q: Is the thing too old?
A: It has {37|age} years on the clock. Its Finnish cousins are older.

Q: Will my bill go up?
A: For a day it did, on paper: from {127|pr0} euros to {214|pr} for a megawatt-hour. Households have fixed tariffs.
