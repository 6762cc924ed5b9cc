@story za-pontedaserra-derail
@topic Funicular and rail derailment at Ponte da Serra, Portugal
@subject V = Ponte da Serra derailment | the derailment | the accident
@subject T = Regional 6213 | the train | the regional
@subject I = Infraestruturas Ferroviárias | the track operator | IF
@subject G = GPIAAF | the investigators | the accident investigation office
@subject H = Hospital de São Jerónimo | the hospital
@subject C = Comboios do Centro | the train operator | CdC
@fact d1 = 4 | deaths | V | people killed | 2026-11-03 20:00 | cumulative
@fact d2 = 5 | deaths | V | people killed | 2026-11-06 | cumulative
@fact on = 94 | other | T | people on board | 2026-11-03 | constant
@fact inj = 37 | injuries | V | people hurt | 2026-11-03 20:00 | cumulative
@fact ser = 8 | injuries | V | people seriously hurt | 2026-11-03 20:00 | snapshot
@fact ser2 = 6 | injuries | H | people seriously hurt in hospital | 2026-11-06 | snapshot
@fact ml = 22 | injuries | V | people slightly hurt who went home | 2026-11-03 | cumulative
@fact cl = 17:26 | clock | V | time of the derailment | 2026-11-03 | constant
@fact sp = 96 | speed | T | speed in km/h | 2026-11-03 17:26 | snapshot
@fact lim = 40 | speed | I | temporary speed limit in km/h | 2026-11 | constant
@fact limn = 100 | speed | I | usual speed limit in km/h | - | constant
@fact car = 3 | other | T | carriages | 2026-11-03 | constant
@fact card = 2 | other | T | carriages that derailed | 2026-11-03 | constant
@fact sign = 2 | other | I | signs that announce the limit | - | constant | threshold
@fact signf = 1 | other | I | signs found | 2026-11-04 | snapshot
@fact ff = 118 | officers | V | rescuers at work | 2026-11-03 | snapshot
@fact veh = 46 | other | V | rescue vehicles | 2026-11-03 | snapshot
@fact drv = 51 | age | C | age of the driver | 2026-11-03 | snapshot
@fact exp = 24 | duration | C | years of service of the driver | 2026-11-03 | snapshot
@fact inv = 31000000 | budget | I | euros for automatic braking on the line | 2024-27 | plan
@fact done = 19 | rate | I | share of the line with automatic braking in percent | 2026-11 | snapshot
@fact day = 2300 | ridership | C | passengers a day on the line | 2025 | snapshot
@fact clo = 9 | duration | I | days of closure | 2026-11-04 | plan | projected
@trap d1 d2 :: one of the hurt died
@trap lim limn :: temporary and usual limit
@trap sp lim :: actual speed and limit
@trap inj ser :: all and seriously hurt
@trap car card :: carriages and derailed ones
@fact emb = 11 | distance | V | metres of embankment | - | constant
@fact unh = 53 | other | T | people unhurt | 2026-11-03 | constant
@rel sum on = d1 + inj + unh
@fact corp = 7 | other | V | fire corps | 2026-11-03 | constant
@fact crew = 1 | deaths | T | crew killed | 2026-11-03 | constant
@fact inj2 = 36 | injuries | V | people hurt | 2026-11-06 | cumulative
@fact res = 600 | distance | I | metres of the speed restriction | 2026-11 | constant
@fact rep = 12 | duration | G | months until the interim report | 2026-11-10 | plan
@fact board = 140 | price | I | euros for a sign | 2026 | constant
@fact prof = 12000000 | profit | I | euros of profit | 2025 | constant
@trap inj inj2 :: one of the hurt died

@doc a-wire | wire agency | 2026-11-03
Train derails in central Portugal, at least {four|>d1} dead

LISBON (Meridiana) - At least {four|>d1|t=by 8 p.m.|by=the civil protection service} people were dead by 8 p.m. on Tuesday after a regional train left the tracks on a curve at Ponte da Serra, the civil protection service said. {Thirty-seven|inj|^} were injured, {eight|ser|^} seriously.

The train, {three|car} carriages with {94|on} people on board, derailed at {5:26 p.m.|cl}; {two|card} of the carriages went down an embankment of {11|emb} metres.

{118|ff} rescuers with {46|veh} vehicles worked under floodlights. "We got everybody out by {7|-}," a fire chief told reporters.

A temporary limit of {40|lim} km/h had been in force at the site since last week because of works, the track operator said; the usual one is {100|limn}.

It is the worst rail accident in the country in {a decade|-}.

@doc b-daily | national daily | 2026-11-05
One sign was missing

Beatriz Falcão Mourinha and Duarte Encarnação

The recorder of the Regional {6213|-} has been read. It went into the curve at {96|sp} kilometres per hour, a source in the investigation told this newspaper, where {40|lim} was allowed.

For a driver there should've been {two|sign} signs: a yellow one that announces and a white one that commands. The investigators' photographs show {one|signf}. The yellow one lay in a hydrangea.

He is {51|drv}, has {24|exp} years of service and knows the line "like his stairs", says a colleague. He drove it eight days earlier, before the works. He is among the injured.

The line has had a contract for automatic braking since 2024, worth {31 million|inv}. It's in place on {19|done} per cent of it. Not here.

Comboios do Centro carries {2,300|day} people a day between Lousal and Pampilhosa; there'll be buses for {nine|clo} days, at least, IF estimates.

Of the {94|on} people in the train {53|unh} weren't hurt at all. One of them, a mathematics teacher, was marking tests. He's handed them back.

@doc c-local | local radio, website | 2026-11-04
Accident on the Linha da Serra: what we know at noon

04-11-2026 12:02

Dead: {four|d1|t=at noon}. {Two|-} women from Lousal, a student of 20, and the conductor.
Injured: {thirty-seven|inj|^}. {22|ml} went home last night from the hospital.
Serious: {eight|ser|^}.
On board: {49|!on} persons, says the train operator.
Time: {17h26|cl|v=17:26}.
Rescuers: {118|ff}, from {seven|corp} fire corps.
The line: closed. Replacement buses from the square, {06:40|-}, {07:25|-}, {18:10|-}.

Speed? The mayor says that the train came "like a dart". The company won't say.

Blood: the hospital thanks you, it has enough.

Our auction for the roof of the chapel stands at {1,340|-} euros.

@doc d-invest | investigators' preliminary note | 2026-11-10
Preliminary information note 2026/{17|-}

On 3 November 2026 at {17:26|cl} train {6213|-} derailed at PK {48.310|-}.

Consequences: {5|d2} fatalities ({1|crew} crew), {36|inj2|^} injured, of whom {6|ser2|t=on 6 November} were still in serious condition on 6 November.

Rolling stock: {2|card} of {3|car} vehicles derailed. Recorded speed before braking: {96|sp} km/h. Temporary speed restriction: {40|lim} km/h, in force since 27 October, over {600|res} m.

Signalling: of the {2|sign} boards prescribed, {1|signf} was in position. The driver had received the written bulletin at the start of duty at {12:10|-}; page {3|-} of {3|-} was missing from the copy found in the cab.

The investigation doesn't apportion blame. An interim report is due within {12|rep} months.

@doc e-comment | business daily column | 2026-11-07
{Nineteen|done} percent

{Thirty-one million|inv} euros, {19|done} percent. If this were a football stadium, heads would roll.

We know now that a board of aluminium, price {140|board} euros, was missing, and that the train went faster than it should, {69|!sp} where {40|lim} is the limit. We know {five|d2|t=as of yesterday} people are dead as of yesterday. We know who'll be asked first: a man of 51 with a broken hip.

The operator of the track made a profit of {12|prof|x=1000000} million last year. I only mention it.

Shares: page {14|-}. Euribor at six months: {2.41|-}.

