@story yumoto-sanatorium
@topic Fire at a hot-spring sanatorium in Japan's Nagano prefecture: morning to the trial of the manager
@subject F = Yumoto Sansō fire | the fire | blaze | fire
@subject H = Yumoto Sansō | the sanatorium | the inn | the home
@subject W = West Wing | the west wing | Nishikan
@subject E = East Wing | the east wing | Higashikan
@subject N = Noriaki Tamagawa | Tamagawa | the manager
@subject K = Kinue Oshima | Oshima | Mrs Oshima
@subject B = Nagano fire bureau | the fire bureau | firefighters | fire department
@fact d1 = 11 | deaths | F | people killed | 1997-02-08 08:00 | cumulative
@fact d2 = 16 | deaths | F | people killed | 1997-02-08 evening | cumulative
@fact dw = 13 | deaths | W | people killed | 1997-02-08 evening | cumulative
@fact de = 3 | deaths | E | people killed | 1997-02-08 evening | cumulative
@fact h = 24 | injuries | F | people hurt | 1997-02-08 evening | cumulative
@fact res = 79 | other | H | residents | 1997-02-08 | constant
@fact st = 2 | other | H | staff on night duty | 1997-02-08 | constant
@fact call = 03:12 | clock | F | time of the emergency call | 1997-02-08 | snapshot
@fact came = 03:31 | clock | B | time when the first engine came | 1997-02-08 | snapshot
@fact out = 07:05 | clock | F | time when it was out | 1997-02-08 | snapshot
@fact lag = 19 | duration | B | minutes from the call to the first engine | 1997-02-08 | constant
@fact eng = 23 | other | B | fire engines | 1997-02-08 | snapshot
@fact avg = 81.5 | age | F | mean age of the dead | - | constant
@fact kage = 94 | age | K | age of the oldest survivor | - | constant
@fact nage = 49 | age | N | age of the manager | 1997-02 | snapshot
@fact nage2 = 51 | age | N | age of the manager | 1999-03 | snapshot
@fact spr = 4 | distance | H | kilometres to the nearest hydrant on the main | - | constant
@fact sqm = 1480 | area | H | square metres of floor | - | constant
@fact law = 1500 | area | - | square metres of floor from which sprinklers are required | - | constant | threshold
@fact snow = 140 | other | H | centimetres of snow | 1997-02-08 | snapshot
@fact ask = 4 | sentence | N | years of prison asked for | 1999-01-22 | plan
@fact sent = 3 | sentence | N | years of prison | 1999-03-19 | constant
@fact susp = 5 | duration | N | years for which the term is suspended | 1999-03-19 | constant
@fact comp = 21000000 | damages | H | yen paid for each of the dead | 1998 | constant
@fact tot = 336000000 | damages | H | yen paid to the families altogether | 1998 | constant
@rel sum d2 = dw + de
@rel product tot = d2 * comp
@trap d1 d2 :: morning and evening
@trap dw d2 :: one wing and all
@trap nage nage2 :: two years later
@trap sqm law :: its size and the legal limit
@trap ask sent :: asked and given
@trap call came :: the call and the first engine

@doc kyo | wire agency | 1997-02-08
{11|d1} dead in fire at Nagano hot-spring home

NAGANO, Feb. 8 — {Eleven|d1|t=as of 8 a.m.|by=police} elderly residents were confirmed dead as of 8 a.m. Saturday in a fire that destroyed part of a private sanatorium in the mountains of Nagano Prefecture, police said.

The fire bureau received a call at {3:12 a.m.|call} and its first engine reached Yumoto Sanso at {3:31|came}, slowed by {140|snow} centimeters of snow. The flames were put out by {23|eng} vehicles at {7:05 a.m.|out}

There were {79|res} residents and {two|st} night-shift employees. A caregiver told police she smelled kerosene near a drying room in the west wing.

The two-story wooden building has no sprinklers. Its manager, Noriaki Tamagawa, {49|nage}, was being questioned.

@doc asahi | national daily, English edition | 1997-02-09
{Nineteen|lag} minutes in the snow

By Rie Kannon, Staff Writer

They got the futons out first, because there was no other way to move the people on them.

By Saturday evening the fire at Yumoto Sanso had claimed {16|d2|t=By Saturday evening} lives, {13|dw|^} of them in the west wing, where the bedridden slept, and {three|de|^} in the east, where most could walk. {Twenty-four|h|^} were injured. The dead averaged {81.5|avg} years of age.

From the telephone call at {3:12|call} to the first crew, {19|lag} minutes went by. The mains end at the bridge, {four|spr} kilometers downhill; men cut holes in the ice of a trout pond.

Kinue Oshima, {94|kage}, was carried out by a night porter who went back for a {second|-} woman and did not return.

Law requires sprinklers from {1,500|law} square meters of floor space. The home has {1,480|sqm}.

@doc shukan | weekly magazine | 1997-02-20
The {twenty|-} square meters

Draw a line at {one thousand five hundred|law}. That is where the Fire Service Law begins to care. Yumoto Sanso was drawn by its architect at {1,480|sqm}, after, we have learned, a first plan of {1,720|-} was sent back.

"It saved {60 million|-} yen," said a former clerk of the manager, Mr. Tamagawa, {49|nage}, who keeps {three|-} racehorses.

{Two|st} people, on {900|-} yen an hour, had charge of {79|res} in the night of February 8. The flames took {13|dw} in the wing that came cheapest. {Sixteen|d2} in all; we print their names overleaf.

@doc jt | English-language daily | 1999-03-20
Sanatorium boss avoids prison over fatal blaze
Tuesday court digest

The Nagano District Court on Friday gave the former manager of a sanatorium where {16|d2} people died a {three|sent}-year term, suspended for {five|susp}. Prosecutors in January had sought {four|ask} years.

Noriaki Tamagawa, {51|nage2}, was guilty of professional negligence, presiding Judge Fumiyo Ebisawa said, for leaving {two|st} staff to mind both wings at night.

Families received {¥21 million|comp} for each victim, {¥336 million|tot} altogether, in a settlement last year.

The oldest to survive, Kinue Oshima, has since died at {95|-}.

A bill that would cut the threshold of {1,500|law} square meters to {275|-} is before the Diet.

EDITOR'S PICKS: 7 onsen to try before cherry season
