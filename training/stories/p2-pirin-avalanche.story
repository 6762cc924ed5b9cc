@story p2-pirin-avalanche
@topic Avalanche in the Pirin mountains, Bulgaria, January 2032
@subject E = Kazanite avalanche | the avalanche | the slide | the snow
@subject G = the ski group | the group | the party | the tourers
@subject R = Mountain Rescue Service | mountain rescue | rescuers | the rescue service | Emil Karastoyanov | Karastoyanov
@subject S = Ioana Petrache | Petrache | the student | the last survivor | Ioana
@subject Q = Stefan Dimov | Dimov | the guide | the leader
@subject H = Razlog hospital | the hospital | Doctor Suzan Mehmedova | doctors
@fact ti = 11:25 | clock | E | hour when it broke loose | 2032-01-24 | constant
@fact fr = 47 | duration | R | minutes until the first rescuers came | 2032-01-24 | constant
@fact gr = 9 | other | G | Romanians | 2032-01-24 | constant
@fact gb = 5 | other | G | Bulgarians | 2032-01-24 | constant
@fact ga = 14 | other | G | people | 2032-01-24 | constant
@fact bu = 8 | other | G | people buried | 2032-01-24 | constant
@fact un = 6 | other | G | people not buried | 2032-01-24 | constant
@fact al = 5 | rescued | R | people dug out alive | 2032-01-24 | cumulative
@fact d1 = 3 | deaths | E | people killed | 2032-01-24 | cumulative
@fact d2 = 4 | deaths | E | people killed | 2032-01-26 | cumulative
@fact le = 600 | distance | E | metres long | 2032-01-24 | constant
@fact wi = 180 | distance | E | metres wide | 2032-01-24 | constant
@fact de = 2.7 | distance | S | metres of snow above | 2032-01-24 | constant
@fact du = 130 | duration | S | minutes buried | 2032-01-24 | constant
@fact sa = 23 | age | S | age | - | constant
@fact qa = 34 | age | Q | age | - | constant
@fact dl = 4 | other | R | danger level | 2032-01-24 | snapshot
@fact dx = 5 | other | R | danger level at most | - | constant | threshold
@fact rr = 62 | officers | R | rescuers | 2032-01-24 | constant
@fact rv = 24 | officers | R | volunteers among the rescuers | 2032-01-24 | constant
@fact rp = 38 | officers | R | professionals among the rescuers | 2032-01-24 | constant
@fact do = 6 | other | R | dogs | 2032-01-24 | constant
@fact at = 2610 | distance | E | metres above the sea | - | constant
@fact sn = 95 | distance | E | centimetres of new snow in three days | 2032-01-24 | constant
@fact te = -14 | temperature | E | degrees | 2032-01-24 | snapshot
@fact bt = 24.6 | temperature | S | degrees of body temperature | 2032-01-24 | snapshot
@fact se = 7 | deaths | R | people killed by avalanches in the season | 2032-01-26 | cumulative
@fact dr = 2 | deaths | E | Romanians killed | 2032-01-24 | cumulative
@fact al3 = 3 | rescued | G | people dug out by companions | 2032-01-24 | constant
@fact dh = 2.17 | duration | S | hours buried | 2032-01-24 | constant
@fact hb = 11000000 | budget | R | euros for a helicopter base | - | plan | hypothetical
@fact s1 = 3 | sentence | Q | years in prison at least | - | plan | threshold
@fact s2 = 10 | sentence | Q | years in prison at most | - | plan | threshold
@fact qd = 20 | duration | Q | minutes buried | 2032-01-24 | constant
@rel sum ga = gr + gb
@rel sum ga = bu + un
@rel sum bu = al + d1
@rel sum rr = rv + rp
@trap d1 d2 :: one died in hospital
@trap d2 se :: this slide and the whole winter
@trap sa qa :: two persons
@trap dl dx :: level and scale
@trap te bt :: air and body
@trap bu ga :: buried and present
@trap al un :: dug out and never buried

@doc a-bta | news agency | 2032-01-24
{Three|d1} skiers killed in Pirin avalanche, {five|al} dug out alive

Bansko, January 24 (BNA) - An avalanche buried {eight|bu} of {14|ga} ski tourers below the Kazanite cirque in the Pirin mountains on Saturday. {Five|al} were dug out alive and {three|d1|t=by 4 p.m.} were dead by 4 p.m., the Mountain Rescue Service said.

The slab broke at {11:25|ti} at an elevation of some {2,600|~at} metres. It was {600|le|by=Emil Karastoyanov} metres long and {180|wi|^} across, according to the head of the rescue team, Emil Karastoyanov.

The group consisted of {nine|gr} Romanian and {five|gb} Bulgarian nationals. The first team reached them after {47|fr} minutes. {Sixty-two|rr} rescuers, of whom {24|rv} volunteers, and {six|do} dogs took part.

The danger level for the day was {4|dl|t=for the day} on a scale of {5|dx}. {Ninety-five|sn} centimetres of snow had fallen since Wednesday.

@doc b-romanian | Bucharest news site | 2032-01-25
"I counted backwards from a thousand": Cluj student survives under Bulgarian snow

Author: Teodora Iliescu-Haile

Ioana Petrache, {23|sa}, was the last one they found breathing.

When a dog called Rila began to dig, she had been lying under {two metres and seventy|de|v=2.7} of snow for longer than any textbook allows: {two hours and ten minutes|du|v=130}. There was a gap the size of a bread roll in front of her mouth.

"Body temperature on arrival: {24.6|bt|t=on arrival|by=Doctor Suzan Mehmedova} degrees," says Doctor Suzan Mehmedova in Razlog. "We don't use the word miracle on this ward. We use warm saline."

Of the {thirteen|!ga} in the party {nine|gr} were ours. {Two|dr} of the dead are Romanian; the third was the guide's own sister.

Stefan Dimov, the guide, {34|qa}, has {twelve|-} winters behind him on that slope. He told police he had read the bulletin and thought it applied to the other valley.

Some {fifty|?rr} people had come up the gully to dig. Air up there was {fourteen|te|v=-14|t=yesterday} below zero yesterday.

VIDEO 01:12 | Abonează-te: 9,99 lei/lună | Meteo Cluj −3°

@doc c-ski | ski touring magazine site | 2032-01-28
Incident report: Kazanite, 24 January

We publish these so that you will be angry in time.

Terrain. North-east couloir, top at {2610|at} m. Slope 38°. Wind slab on facets. Loading: {95|sn} cm.

People. {Fourteen|ga}. That's a bus queue, not a rope. They stood in three clumps. When it went, at {ten minutes past twelve|!ti|v=12:10}, it took the middle clump and some of the lower: {eight|bu} under, {six|un} on top.

Companion rescue. The {six|un} got {three|al3} out within a quarter of an hour, all alive. That's the number to remember. Everyone after that was found by strangers.

Organised rescue. On scene at {47|fr} min past the slide. {Seventy-eight|!rr} people in the end, and dogs.

Last live recovery: buried depth {2.1|!de} m, after more than {two|>dh} hours.

Outcome. {Four|d2|t=by now} dead by now; the man who'd been airlifted to Sofia died on Monday. This winter has killed {seven|se|t=This winter} in our mountains, and it's January.

Level {four|dl} was printed on the lift pass office window. The sheet was still there when I drove by.

@doc d-sofia | Sofia weekly | 2032-01-30
Whose mountain is it, when it falls?

Karastoyanov does not raise his voice. He has {38|rp} people on a salary for the whole of Pirin and Rila; the others who came on Saturday have shops, or pupils.

"I had {62|rr} in the end," he says. "In Switzerland they'd have been there in a quarter of an hour. We took three times that."

What would help him? A second helicopter base, {11 million|hb|by=he} euros. A law that closes a slope when the number on the board is {4|dl}. He doesn't expect either.

In the hospital in Razlog the student has been told that of those beside whom she had breakfast {four|d2|t=now} are now dead. She asked for the name of the dog.

The prosecutor in Blagoevgrad is looking at negligent homicide, which carries {three|s1} to {ten|s2} years. The guide's lawyer points out that he too was beneath the snow, for {twenty|qd} minutes, looking for his sister.
