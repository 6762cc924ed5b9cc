@story shakhtinka-mine-blast
@topic Methane explosion at the Severnaya-7 coal mine, Karaganda region, Kazakhstan
@subject M = Severnaya-7 | the mine | the pit | the colliery | the blast | explosion
@subject K = Kazkomirprom | the company | mine owner | the owner
@subject E = Emergencies Ministry | the ministry | rescuers
@subject Z = Deputy Prime Minister Aigerim Zhaksybekova | Zhaksybekova | the deputy prime minister
@subject H = the eastern face | eastern face
@subject L = the haulage level | haulage level
@fact u0 = 214 | other | M | people underground | 2026-11-30 blast | snapshot
@fact ue = 61 | other | H | people underground | 2026-11-30 blast | snapshot
@fact ul = 37 | other | L | people underground | 2026-11-30 blast | snapshot
@fact o1 = 168 | evacuated | M | people brought to the surface | 2026-11-30 10:00 | cumulative
@fact o2 = 183 | evacuated | M | people brought to the surface | 2026-11-30 18:00 | cumulative
@fact d1 = 4 | deaths | M | people killed | 2026-11-30 10:00 | cumulative
@fact d2 = 11 | deaths | M | people killed | 2026-11-30 18:00 | cumulative
@fact d3 = 26 | deaths | M | people killed | 2026-12-01 12:00 | cumulative
@fact d4 = 29 | deaths | M | people killed | 2026-12-03 | cumulative
@fact de = 22 | deaths | H | people killed | 2026-12-03 | cumulative
@fact dl = 7 | deaths | L | people killed | 2026-12-03 | cumulative
@fact t2 = 20 | missing | M | people not found | 2026-11-30 18:00 | snapshot
@fact t3 = 5 | missing | M | people not found | 2026-12-01 12:00 | snapshot
@fact i2 = 33 | injuries | M | people injured | 2026-11-30 18:00 | cumulative
@fact ib = 9 | injuries | M | people in intensive care | 2026-11-30 18:00 | snapshot
@fact rs = 140 | officers | E | rescuers at work | 2026-11-30 18:00 | snapshot
@fact ch = 3.8 | rate | M | methane measured in percent | 2026-11-30 | snapshot
@fact cl = 1.0 | rate | M | methane permitted in percent | - | constant | threshold
@fact dp = 540 | distance | M | metres below ground | - | constant
@fact tm = 06:12 | clock | M | time of the explosion | 2026-11-30 | snapshot
@fact cf = 10000000 | damages | K | tenge for each bereaved family | 2026-12-01 | plan | pledged
@fact cs = 4000000 | damages | Z | tenge of state aid for each bereaved family | 2026-12-01 | plan | pledged
@fact p0 = 16 | deaths | M | people killed in the fire at the same mine | 2019 | constant
@fact pr = 1900000 | other | M | tonnes of coal dug a year | 2025 | snapshot
@fact wk = 1320 | jobs | M | employees | 2026-11 | snapshot
@rel sum d4 = de + dl
@rel sum u0 = o2 + d2 + t2
@rel sum u0 = o2 + d3 + t3
@trap d1 d2 :: morning and evening
@trap d3 d4 :: two days later
@trap ue ul :: two workings
@trap cf cs :: company and state money
@trap t2 t3 :: the missing were found dead
@trap d4 p0 :: two disasters at the same mine
@trap ch cl :: measured and permitted

@doc a-wire | international wire | 2026-11-30
Explosion in Kazakh coal mine kills {11|d2}, {20|t2} unaccounted for

ALMATY, Nov 30 - A methane blast at a coal mine in Kazakhstan killed {11|d2|t=by 6 p.m.|by=the Emergencies Ministry} miners on Monday and left {20|t2|^} whose fate was unknown by 6 p.m. local time, the Emergencies Ministry said.

Of {214|u0|t=when the gas ignited} people who were underground when the gas ignited at {6:12 a.m.|tm}, {183|o2|t=by 6 p.m.} had been brought up. {Thirty-three|i2} were hurt, {nine|ib} of them now in intensive care in Karaganda.

In the morning the ministry had spoken of {four|d1|t=In the morning|by=the ministry} dead and {168|o1|^} evacuated.

{Some 140|rs|v=140} rescuers were searching galleries at a depth of {540|dp} metres. The mine, called Severnaya-7, employs {1,320|wk} people and raised {1.9 million|pr|t=last year} tonnes last year.

A fire there killed {16|p0|t=in 2019} in 2019.

@doc b-almaty | Almaty news site | 2026-12-01
Severnaya-7: what we know by noon

Updated 12:20 · Saule Ibraimova, Temirtau bureau

— Dead: {26|d3|t=by noon}. {Five|t3|^} men, all from the haulage level, have still not been reached.
— Underground at the moment of the explosion: {214|u0|t=at the moment of the explosion}. The eastern face had {61|ue|^} workers, the haulage level {37|ul|^}; the others were in transit or on the western side and walked out.
— The time: the company says {06:21|!tm|by=the company}; seismic stations agree to the minute with each other, not with it.
— Gas: a sensor in the eastern face showed {3.8%|ch} half a minute before. Above {1%|cl} work has to stop.
— Money: {10 million|cf|by=Kazkomirprom} tenge per family from Kazkomirprom; the government adds {4 million|cs|by=the government}.
— Blame: deputy prime minister Zhaksybekova: "We have been here before." She meant 2019, when fire took {19|!p0|t=2019} lives at the same pit.

Подписаться: Telegram 48,200 subscribers

@doc c-russian | Moscow business daily | 2026-12-02
Kazkomirprom faces loss of licence after Karaganda blast

By Timur Aslanbekov

Kazakhstan may strip Kazkomirprom of its concession, Deputy Prime Minister Aigerim Zhaksybekova said in Karaganda on Tuesday after at least {26|>d3|t=on Tuesday} workers perished.

Severnaya-7 yields {1.9 million|pr} tonnes of coking coal a year, a sixth of the owner's output. It has {1,410|!wk} staff. Yesterday's shift underground numbered {214|u0}.

Prosecutors are looking into reports that sensors had been covered. Methane stood at {3.8 percent|ch} against a permitted {1.0|cl}.

The company has pledged {10 million|cf|s=The company} tenge to the kin of each miner. Its bonds due 2029 fell four points.

@doc d-paper | Astana daily | 2026-12-04
The last is carried out

Dinara Omarbek

They found Marat Suleimenov on Thursday at the foot of a conveyor. With him the list is closed: {twenty-nine|d4|t=on Thursday} names.

{Twenty-two|de} of them worked at the eastern face, where {61|ue} had clocked on that night. On the haulage level, where {37|ul} were, {nine|!dl} did not come back. Nobody on the western side was lost.

On Monday evening hope still had a number: {twenty|t2|t=On Monday evening} men not found. On Tuesday it was {five|t3|t=On Tuesday}; two of those lived, found that night behind a door. Each time a number shrank, another grew.

{Thirty-three|i2} were injured. One, Yerlan, {19|-}, asked his mother whether the shift would be paid.

@doc e-ministry | ministry bulletin | 2026-11-30
EMERGENCIES MINISTRY OF THE REPUBLIC
Operational summary, 18:00

Accident: explosion of methane-air mixture, Severnaya-7, {06:12|tm}.
In the mine: {214|u0}. Brought to surface: {183|o2|t=18:00}. Dead: {11|d2|^}. Sought: {20|t2|^}.
Injured: {33|i2|^} (severe: {9|ib|^}).
Forces: {140|rs|^} rescuers, 26 vehicles.
Distribution at the time of the accident: eastern face {61|ue|t=at the time of the accident}, haulage level {37|ul|^}, western side and shafts, the rest.
Hotline 112, ext. 4.
