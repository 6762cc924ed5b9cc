@story i3-kalumbila-copper-flood
@topic Miners trapped by water in a Zambian copper mine, first night to the rescue, 2026
@subject M = Chisenga mine | Chisenga | the mine | the shaft | Chisenga copper mine
@subject K = Kansoka Copper | Kansoka | the operator | the owner | the company
@subject D = Disaster Management Unit | the DMMU | the rescuers | officials
@subject U = Mineworkers' League | the League | the union
@subject B = Bright Mulenga | Mulenga | the drill operator
@fact tr1 = 21 | missing | M | miners cut off underground | 2026-02-03 night | snapshot
@fact tr2 = 18 | missing | M | miners cut off underground | 2026-02-04 noon | snapshot
@fact out1 = 3 | rescued | M | miners brought up alive | 2026-02-04 noon | cumulative
@fact out2 = 14 | rescued | M | miners brought up alive | 2026-02-06 | cumulative
@fact dead = 7 | deaths | M | miners killed | 2026-02-06 | cumulative
@fact dead1 = 1 | deaths | M | miners killed | 2026-02-05 morning | cumulative
@fact inj = 5 | injuries | M | miners in hospital | 2026-02-06 | snapshot
@fact lev = 680 | distance | M | depth in metres of the flooded level | 2026-02-03 | constant
@fact clk = 21:40 | clock | M | hour at which the water broke in | 2026-02-03 | constant
@fact pum = 6 | other | D | pumps at work | 2026-02-04 noon | snapshot
@fact pum2 = 11 | other | D | pumps at work | 2026-02-05 | snapshot
@fact rate = 900 | other | D | cubic metres pumped in an hour | 2026-02-05 | snapshot
@fact hrs = 61 | duration | M | hours from the flood to the rescue of the last man | 2026-02-06 | cumulative
@fact age = 34 | age | B | age | 2026-02 | constant
@fact men = 142 | jobs | M | people on the shift | 2026-02-03 | snapshot
@fact safe = 121 | evacuated | M | miners who climbed out by themselves | 2026-02-03 night | cumulative
@fact job = 2600 | jobs | M | people who work at the mine | 2026 | snapshot
@fact prod = 48000 | other | M | tonnes of copper produced in a year | 2025 | snapshot
@fact old = 2 | deaths | M | miners killed by an earlier flood | 2019 | cumulative
@fact comp = 400000 | damages | K | kwacha for each bereaved family | 2026-02-07 | plan | pledged
@fact dem = 1500000 | damages | U | kwacha for each bereaved family | demand of 2026-02-07 | plan | hypothetical
@fact pr = 4.1 | rate | K | fall of the share price | 2026-02-04 | snapshot
@fact rain = 112 | other | M | millimetres of rain in a day | 2026-02-03 | snapshot
@fact left = 17 | missing | M | miners cut off underground | 2026-02-05 morning | snapshot
@rel diff left = tr2 - dead1
@rel diff tr2 = tr1 - out1
@rel sum tr1 = out2 + dead
@rel diff safe = men - tr1
@trap tr1 tr2 :: three had come up by noon
@trap out1 out2 :: a later count
@trap dead1 dead :: a later count
@trap old dead :: an earlier accident
@trap comp dem :: offer and demand
@trap pum pum2 :: more pumps came
@trap men job :: the shift and the mine

@doc a-flash | wire agency | 2026-02-04
Zambia mine flood leaves {18|tr2} cut off after {three|out1} are pulled out

SOLWEZI, Zambia, Feb 4 (Copperline Press) - Rescuers hauled {three|out1|t=by noon on Wednesday} miners to safety by noon on Wednesday and were racing to reach {18|tr2|^} others after water burst into the {680|lev}-metre level of the Chisenga mine overnight, the Disaster Management Unit said.

Originally {21|tr1|t=when the wall gave way at} men were cut off when the wall gave way at {9.40 p.m.|clk|t=on Tuesday} on Tuesday. Another {121|safe} people on the {142|men}-strong shift climbed out by the ladderway.

"{Six|pum|t=now} pumps are running now and more are on the road from Kitwe," unit head Josephine Banda-Lindfors told reporters. She would not speak of survivors or victims.

It had rained {112|rain} mm in 24 hours. In 2019 a smaller inrush at the same mine killed {two|old|t=In 2019}.

Kansoka Copper, which produced {48,000|prod|t=last year} tonnes of copper at Chisenga last year and employs {2,600|job} there, saw its stock fall {4.1%|pr} in Johannesburg.

@doc b-live | live blog of a national broadcaster | 2026-02-05
LIVE: Chisenga mine disaster – latest updates

18:05 — Pumping has speeded up. With {eleven|pum2|t=now} pumps now in place, {900|rate} cubic metres come up every hour, says the DMMU.

15:31 — "He is {34|age} and he can swim," says Grace, whose husband Bright Mulenga operates a drill rig at the {680|lev} level. She's been at Gate 2 since yesterday.

12:50 — We're asked what we know for certain. Here: {142|men} went down. {121|safe} walked out. {21|tr1} did not. Of those, {three|out1|t=yesterday} were rescued yesterday.

09:14 — First confirmed death. The body of {one|dead1|t=this morning} man was found this morning. That leaves {17|left} unaccounted for.

07:30 — Correction: an earlier post said the water came at {21.14|-}. It was {21.40|clk}.

You're viewing page 1 of 9. Refresh for updates.

@doc c-paper | South African daily | 2026-02-07
'We sang until the lamps died': {14|out2} saved, {seven|dead} lost at Chisenga

For {61|hrs} hours Bright Mulenga, {34|age}, sat on an ore chute with {ten|-} other men and a bottle of water for all of them. When the light came down the raise, on Friday morning, nobody believed it.

With that the count is closed. {Fourteen|out2|t=on Friday morning} of the missing men came up alive, counting the trio of Wednesday; {seven|dead|^} did not. {Five|inj} are being treated at Solwezi General.

Kansoka has offered each bereaved family {400,000 kwacha|comp|v=400000}. The Mineworkers' League calls the sum an insult and wants {1.5 million|dem|by=The Mineworkers' League}. Its secretary, Thabo Ngulube, recalls that after {three|!old|t=2019} deaths in 2019 the operator promised sensors at {580|!lev} metres and above. None, he says, was ever installed.

The company says the pumps, {11|pum2|t=in the end} in the end, could have coped with anything but the {112|rain} millimetres of that Tuesday.

- Additional reporting: Sipho van Wyk. 
MOST READ: 1. Load shedding back at stage 3 2. The R900 braai

@doc d-union | trade union bulletin | 2026-02-08
SEVEN BROTHERS

The League mourns {seven|dead} members. It also counts.

{One hundred and forty-two|men} people were sent under a lake after {112|rain} millimetres of rain. It took the management until after midnight to ring the alarm, although the wall had broken at {twenty to eleven|!clk}. Pumps? {Six|pum|t=on Wednesday} on Wednesday, when there should have been {twenty|-}.

Kansoka dug {48,000|prod|t=in 2025} tonnes out of that hole in 2025. To a widow it now gives {K400,000|comp|v=400000}. We demand {K1.5 million|dem|v=1500000} and work for a son or daughter.

We thank the {14|out2} who came back, for coming back. We stand with the {2,600|job} who must go down again on Monday.
