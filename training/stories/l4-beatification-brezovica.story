@story beatification-brezovica
@topic Beatification Mass at Brezovica, Slovenia, September 1999
@subject M = Brezovica Mass | the Mass | the beatification | ceremony | fields at Brezovica
@subject A = Archbishop Jurij Košan | Košan | the archbishop
@subject N = Sister Vida Lesnik | Sister Vida | the nun | the new blessed | the martyr
@subject R = railways | the state railways
@subject P = police
@subject X = Red Cross | first-aid teams
@subject L = Lipa parish | the parish
@fact cr = 180000 | crowd | M | people present | 1999-09-19 | snapshot
@fact tick = 145000 | other | M | passes given out | 1999-09-19 | cumulative
@fact pri = 620 | other | M | priests at the altar | 1999-09-19 | constant
@fact bish = 34 | other | M | bishops at the altar | 1999-09-19 | constant
@fact dur = 165 | duration | M | minutes long | 1999-09-19 | constant
@fact rain = 23 | other | M | millimetres of rain overnight | 1999-09-18 night | cumulative
@fact bus = 1940 | other | M | buses parked | 1999-09-19 | cumulative
@fact tr = 62 | other | R | special trains | 1999-09-19 | constant
@fact trp = 71000 | ridership | R | people carried by special trains | 1999-09-19 | cumulative
@fact pol = 2300 | officers | P | officers on duty | 1999-09-19 | constant
@fact hu = 128 | injuries | X | people treated | 1999-09-19 | cumulative
@fact hosp = 9 | injuries | X | people taken to hospital | 1999-09-19 | cumulative
@fact cost = 410000000 | budget | M | tolars spent | 1999-09 | constant
@fact st = 150000000 | budget | M | tolars from the state | 1999-09 | constant
@fact nage = 37 | age | N | age at death | 1943 | constant
@fact yr = 1943 | date | N | year of her death | - | constant
@fact file = 4800 | other | N | pages of the cause | - | constant
@fact ppl = 460 | other | L | people who slept in the parish hall | 1999-09-18 | snapshot
@fact loaf = 11000 | other | L | loaves baked | 1999-09-18 | cumulative
@fact chair = 28000 | other | M | chairs | 1999-09-19 | constant
@fact park = 85 | area | M | hectares of meadow | - | constant
@fact exp = 250000 | crowd | M | people expected | 1999-08 | plan | projected
@fact beg = 9:30 | clock | M | hour of the start | 1999-09-19 | constant
@fact end = 12:15 | clock | M | hour of the end | 1999-09-19 | constant
@fact ser = 40 | duration | A | minutes of the sermon | 1999-09-19 | constant
@fact late = 12 | duration | R | minutes that a train was late at most | 1999-09-19 | constant
@fact lbus = 3:30 | clock | L | hour when its buses left | 1999-09-19 | constant
@fact coll = 86000000 | fundraising | M | tolars in the collection | 1999-09-19 | cumulative
@trap cr tick :: people present against passes given out
@trap tr bus :: trains against buses
@trap hu hosp :: treated against taken away
@trap pri bish :: priests against bishops
@trap cost st :: all the cost against the state's share

@doc a-agency | wire agency | 1999-09-19
{180,000|cr} attend Slovenia beatification

BREZOVICA, Slovenia, Sept 19 - About {180,000|~cr|t=on Sunday|by=police} people stood in the mud of Brezovica on Sunday, by the estimate of police, for the Mass at which Sister Vida Lesnik, a nursing nun shot in {1943|yr}, was declared blessed.

Archbishop Jurij Košan celebrated with {620|pri} priests and {34|bish} bishops, {two|-} of them cardinals. {Sixty-two|tr} special trains carried {71,000|trp} pilgrims; {1,940|bus} buses filled {85|park} hectares of meadow.

{Twenty-three|rain|t=overnight} millimetres of rain had fallen overnight. First-aid teams looked after {128|hu} people and sent {nine|hosp} to hospital, mostly with exhaustion.

The ceremony lasted {two hours and three-quarters|dur|v=165}.

Sister Vida was {37|nage}. Her cause, begun in 1974, ran to {4,800|file} pages.

@doc b-daily | liberal daily | 1999-09-20
Fewer than promised

For a month the episcopal office told us of {a quarter of a million|exp|by=the episcopal office|v=250000}. On Sunday a helicopter of the interior ministry flew over the fields at Brezovica with a camera and {two|-} statisticians. Their count, which the ministry published at {two in the afternoon|-}: {112,000|!cr|t=On Sunday|by=a helicopter of the interior ministry}.

Neither number includes those who left the trains and turned back in the rain. The archbishop's people gave out {145,000|tick} passes.

The bill stands at {410 million|cost} tolars, and {150 million|st} of that is yours. In the collection, they say, the faithful put {86 million|coll|by=they} back.

It was orderly. {Two thousand three hundred|pol} policemen saw little to do. No one of the {62|tr} special trains was late by more than {twelve|<late} minutes.

Two readers called to say the sermon was long. It was: the whole thing took {two hours and a half|!dur|v=150}, and Košan spoke for {forty|ser} of the minutes.

@doc c-parish | parish bulletin | 1999-09-26
Thanks be to God, and to our bakers

Dear parishioners of Lipa,

who could have thought it! From the {18th|-}, a Saturday, until Sunday morning {460|ppl} guests slept on straw in our hall, youngest three weeks, oldest ninety-one. Marija Zore and her sisters baked {11,000|loaf} loaves, of which none was left.

Our own buses left at {half past three|lbus|v=3:30} in the morning. Having found places among the {28,000|chair} chairs (we arrived early!) we saw it all: the {34|bish} mitres, the banner, the rain stopping as the veil fell.

In Sister Vida, {37|nage} years old when they took her, we have found an intercessor of our own. She was one of the many victims of {1943|yr}; for years you could not say her name.

{One hundred and twenty-eight|hu} of us needed the Red Cross, but only {nine|hosp} a doctor.

Masses this week: Mon 7.00, Tue 18.00, Wed 7.00.

@doc d-tv | television text | 1999-09-19
BREZOVICA: MASS OVER, PILGRIMS LEAVING

Police: {180,000|cr|by=Police} present; {2,300|pol|^} officers. Passes given out {145,000|tick}.
Railways: {62|tr|by=Railways} extra trains out and {62|tr|by=Railways} back, {71,000|trp|^} passengers.
Car parks: {1,490|!bus} coaches.
Red Cross: {128|hu|by=Red Cross} treated, {9|hosp|^} hospital.
Mass {9.30|beg|v=9:30}-{12.15|end|v=12:15}; {165|dur} minutes.
Weather: {23|rain|t=night} mm rain in night, dry from {10|-}.
Cost: {410m|cost|v=410000000} tolars.

Also tonight: handball 24-21; dollar 183.4 tolars
