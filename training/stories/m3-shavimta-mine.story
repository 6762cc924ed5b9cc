@story m3-shavimta-mine
@topic Methane explosion in a Georgian coal mine: the night itself to the trial
@subject E = Shavimta mine explosion | the explosion | the blast | Shavimta explosion
@subject M = Shavimta mine | the mine | Mine No. 3 | the pit
@subject C = Kolkheti Carbon | the company | the owner | the operator
@subject R = rescuers | the rescue brigade | rescue teams
@subject U = Miners' Union of Georgia | the union | the Miners' Union
@subject I = Labour Inspectorate | the inspectors | the Inspectorate
@subject Z = Zviad Lomtatidze | Zviad | Lomtatidze
@subject T = Tengiz Abuladze | Abuladze | the mine's director | the director
@subject A = Avtandil Kereselidze | Kereselidze | Avto
@fact un = 52 | other | M | miners underground | 2029-11-08 night | snapshot
@fact out1 = 33 | rescued | R | miners who got out | 2029-11-09 morning | cumulative
@fact d1 = 7 | deaths | E | miners killed | 2029-11-09 morning | cumulative
@fact m1 = 12 | missing | E | miners missing | 2029-11-09 morning | snapshot
@fact out2 = 36 | rescued | R | miners who got out | 2029-11-11 | cumulative
@fact d2 = 16 | deaths | E | miners killed | 2029-11-11 | cumulative
@fact inj = 14 | injuries | E | miners in hospital | 2029-11-09 morning | snapshot
@fact clk = 23:35 | clock | E | time of the explosion | 2029-11-08 | snapshot
@fact alarm = 22:50 | clock | M | time of the first gas alarm | 2029-11-08 | snapshot
@fact found = 04:20 | clock | Z | time he was found | 2029-11-11 | snapshot
@fact hrs = 53 | duration | Z | hours spent under the ground | 2029-11-11 | constant
@fact az = 27 | age | Z | age | - | constant
@fact at = 58 | age | T | age | - | constant
@fact aa = 44 | age | A | age | - | constant
@fact gap = 45 | duration | M | minutes between the first gas alarm and the explosion | 2029-11-08 | constant
@fact dep = 410 | distance | M | metres of depth of the blast | - | constant
@fact ch4 = 5.2 | other | M | percent of methane in the air | 2029-11-08 | snapshot
@fact lim = 1 | other | M | percent of methane at which men must leave | - | constant | threshold
@fact sens = 18 | other | M | methane sensors | 2029 | constant
@fact ok = 11 | other | M | methane sensors that worked | 2029-11-08 | snapshot
@fact insp = 6 | other | I | inspections since 2027 | 2029-11 | cumulative
@fact fine = 55000 | budget | I | lari of fines imposed | 2029-11 | cumulative
@fact out = 290000 | other | M | tonnes of coal a year | 2028 | constant
@fact work = 870 | jobs | M | people employed | 2029 | constant
@fact wage = 1850 | price | C | lari a month earned by a face worker | 2029 | constant
@fact comp = 120000 | budget | C | lari for each bereaved family | 2029-11-12 | plan | pledged
@fact compu = 400000 | budget | U | lari demanded for each bereaved family | 2029-11-12 | plan
@fact res = 74 | other | R | people in the rescue teams | 2029-11-09 | snapshot
@fact pros = 12 | sentence | T | years in prison asked by the prosecution | 2031-05 | plan
@fact sent = 8 | sentence | T | years in prison | 2031-06-20 | constant
@fact ssent = 5 | sentence | A | years in prison | 2031-06-20 | constant
@fact prev = 4 | deaths | M | miners killed in an earlier accident | 2026 | constant
@rel sum un = out1 + d1 + m1
@rel sum un = out2 + d2
@trap d1 d2 :: bodies were found later
@trap out1 out2 :: three more came up
@trap d1 m1 :: dead against missing
@trap ch4 lim :: found against allowed
@trap sens ok :: installed against working
@trap comp compu :: offered against demanded
@trap pros sent :: asked against given
@trap sent ssent :: two defendants
@trap alarm clk :: the alarm came first
@trap d2 prev :: this accident and an earlier one

@doc a-tv | TV station website | 2029-11-09
{Seven|d1} dead, {12|m1} trapped after methane blast in Shavimta
09:15 | updated 10:40

There was an explosion at Mine No. 3 in Shavimta, Imereti, last night. According to the Emergency Service it happened at {23:35|clk|t=last night|by=the Emergency Service} at a depth of {410|dep|^} metres.

{Fifty-two|un|t=last night} miners had gone down for the night shift. {Thirty-three|out1|t=this morning} made it to the surface by themselves or were brought up by this morning; {14|inj|t=this morning} are in the Kutaisi hospital with burns. {Seven|d1|t=this morning} are dead. The whereabouts of {a dozen|m1|t=this morning} are unknown.

{Seventy-four|res} rescuers are in the pit in turns of {40|-} minutes.

Mine No. 3 belongs to Kolkheti Carbon. {Four|prev|t=in 2026} people died there in 2026.

LIVE: Prime Minister's briefing | Exchange rate: USD 2.71 EUR 3.02

@doc b-wire | wire agency | 2029-11-11
Georgian miner found alive after more than {two days|-}

SHAVIMTA, Georgia, Nov 11 (Euxine Press) — Rescuers in western Georgia pulled a {27|az}-year-old electrician out of a collapsed gallery at {4:20 a.m.|found|t=on Sunday} on Sunday, {53|~hrs} hours after an explosion that is now known to have killed {16|d2|t=now} of his colleagues.

Zviad Lomtatidze had lain beside a water pipe. He was the last man to be accounted for. Of the night shift's {52|un}, {36|out2|t=now} survived.

A gas monitor first beeped at {10:50 p.m.|alarm|t=on Thursday} on Thursday, the regional prosecutor said, and the air held {5.2|ch4|by=the regional prosecutor} percent methane when it ignited. Work must stop at {one|lim} percent.

Kolkheti Carbon offered {120,000 lari|comp|v=120000|m=pledged} ($44,000) to every bereaved family. The pit raises {290,000|out|s=The pit} tonnes a year and employs {870|work}.

@doc c-union | trade union statement | 2029-11-12
MINERS' UNION OF GEORGIA

They call it an accident. We call it arithmetic.

{Eighteen|sens} methane sensors were bolted to the walls of Mine No. 3. On Thursday {nine|!ok|t=On Thursday} of them were alive.

{Six|insp|t=since 2027|s=the Labour Inspectorate} times since 2027 the Labour Inspectorate came down, wrote its protocols and went home. The fines came to {55,000 lari|fine|v=55000|s=the Labour Inspectorate}: a morning's output.

For {1,850|wage} lari a month a man at the face was expected not to ask. He asked anyway. There were {45|gap} minutes between the first alarm and the fire. Nobody gave the order.

The company's {120|comp|x=1000|s=The company} thousand is an insult. We demand {400|compu|x=1000} thousand for each of the families, and we will count them for you: {seventeen|!d2}.

The strike begins on Wednesday. All {three|-} pits.

@doc d-daily | newspaper | 2031-06-21
Eight years for the man who kept the coal moving

KUTAISI — Tengiz Abuladze, {58|at}, did not look up when the judge reached the number. It was {eight|sent}. The prosecution had wanted {twelve|pros}. The shift foreman, Avtandil Kereselidze, {44|aa}, got {five|ssent}.

It took Judge Pirtskhalaishvili {two|-} hours to read what happened on the night of November 8, 2029. The alarm from the west gallery, she said, was logged at {22:30|!alarm|by=she}. Kereselidze telephoned Abuladze, who told him to finish the shift. The gas exploded at {23:35|clk}.

Of the {18|sens} detectors {eleven|ok} functioned. The rest had been wrapped in plastic bags.

In the second row sat Zviad Lomtatidze, who spent {53|hrs} hours in the dark and was {27|az} at the time. He has not worked since.

Among those who wept were the relatives of Gela Sartania, the oldest victim. His pension would have started that December.

The defence will appeal within {30|-} days.

@doc e-longread | online magazine, long read (extract) | 2031-07-05
What a canary costs

It begins with a price list. One sensor of the Polish type: {3,100|-} lari. One shift lost: {70,000|-}. I found the sheet in the bundle of evidence, volume nine.

Shavimta in a good year gave {290,000|out} tonnes, most of it to a cement works. {Eight hundred|~work} or so people lived off it; a face worker took home {1,850|wage}, twice what a teacher earned.

Inspectors knew. Between 2027 and that November they visited {six|insp} times and imposed penalties of {75,000|!fine} lari in all, of which the owner paid a part.

On the last night methane at the face rose to {5.2|ch4} percent. There is a window, from {five|-} to {fifteen|-}, in which it explodes. {Sixteen|d2} men were standing in it.

(To be continued. Subscribe for 9 GEL a month.)
