@story tarshyn-flood
@topic Spring flood on the Ayat river in northern Kazakhstan: breach of the Zhylandy dam to the water's retreat
@subject F = flood | the flood | the water | the river | high water
@subject Z = Zhylandy dam | Zhylandy | the dam | the reservoir
@subject T = Tarshyn | the town of Tarshyn
@subject K = Karabatyr | the village of Karabatyr
@subject R = Akimat | the akimat | regional administration | the region
@subject M = Emergencies Ministry | the ministry | rescuers
@fact ev1 = 4600 | evacuated | R | people moved out | 2028-04-05 evening | cumulative
@fact ev2 = 11800 | evacuated | R | people moved out | 2028-04-07 evening | cumulative
@fact ev3 = 19350 | evacuated | R | people moved out | 2028-04-10 evening | cumulative
@fact ret = 6900 | other | R | people who have gone home | 2028-04-18 | cumulative
@fact h1 = 870 | homes | R | houses under water | 2028-04-05 evening | snapshot
@fact h2 = 2340 | homes | R | houses under water | 2028-04-07 evening | snapshot
@fact h3 = 3715 | homes | R | houses under water | 2028-04-10 evening | snapshot
@fact h4 = 1480 | homes | R | houses under water | 2028-04-18 | snapshot
@fact t3 = 2260 | homes | T | houses under water | 2028-04-10 evening | snapshot
@fact k3 = 610 | homes | K | houses under water | 2028-04-10 evening | snapshot
@fact g1 = 486 | other | T | river level in centimetres | 2028-04-05 | snapshot
@fact g2 = 702 | other | T | river level in centimetres | 2028-04-07 | snapshot
@fact g3 = 761 | other | T | river level in centimetres | 2028-04-10 | snapshot
@fact dng = 550 | other | T | river level in centimetres that is dangerous | - | constant | threshold
@fact q = 1900 | rate | Z | cubic metres of water let out a second | 2028-04-05 | snapshot
@fact qd = 1200 | rate | Z | cubic metres of water a second that it was built for | - | constant | threshold
@fact d2 = 2 | deaths | F | people drowned | 2028-04-07 evening | cumulative
@fact d3 = 5 | deaths | F | people drowned | 2028-04-10 evening | cumulative
@fact d4 = 6 | deaths | F | people drowned | 2028-04-18 | cumulative
@fact res2 = 2100 | other | M | rescuers deployed | 2028-04-07 | snapshot
@fact res3 = 3400 | other | M | rescuers deployed | 2028-04-10 | snapshot
@fact bag = 640000 | other | M | sandbags laid | 2028-04-10 | cumulative
@fact an3 = 27000 | other | R | animals lost | 2028-04-18 | cumulative
@fact g2p = 700 | other | T | river level in centimetres | 2028-04-07 | plan | projected
@fact dist = 4 | other | R | districts in a state of emergency | 2028-04-05 | snapshot
@fact gdif = 152 | other | T | centimetres above the dangerous level | 2028-04-07 | snapshot
@fact hov = 14 | other | M | hovercraft | 2028-04-07 | snapshot
@fact ot3 = 845 | homes | R | houses under water in other places | 2028-04-10 evening | snapshot
@fact g4 = 512 | other | T | river level in centimetres | 2028-04-18 | snapshot
@fact res4 = 1150 | other | M | rescuers deployed | 2028-04-18 | snapshot
@fact pay = 370000 | damages | R | tenge for each household | 2028-04-08 | plan | pledged
@fact dam = 41000000000 | damages | R | tenge of damage | 2028-04-18 | plan | projected
@rel sum h3 = t3 + k3 + ot3
@rel diff gdif = g2 - dng
@trap g2 g2p :: forecast and reading
@trap ev1 ev2 ev3 :: moved out by three evenings
@trap h3 t3 :: the region and its town
@trap g2 dng :: the level and the danger mark
@trap h3 h4 :: the crest and the ebb
@trap q qd :: released and designed
@trap d2 d3 :: drowned by Friday and by Monday

@doc a-wire | Kazakh news agency | 2028-04-05
Dam gives way above Tarshyn, {thousands|~ev1|v=4600} leave homes

KOSTANAY. April 5. Dala-Inform - The earthen spillway of the Zhylandy dam failed before dawn on Wednesday, and by evening {4,600|ev1|t=by evening|by=the regional administration} inhabitants of the Ayat valley had been taken to schools and hostels, the regional administration reported. {870|h1|t=by evening|by=the regional administration} houses stand in water.

The reservoir was discharging {1,900|q|t=at noon|by=the ministry} cubic metres a second at noon, the ministry said, whereas its gates are designed for {1,200|qd}.

At the Tarshyn gauge the river stood at {486|g1|t=on Wednesday} centimetres. The danger mark is {550|dng}. Hydrologists expect {700|g2p|t=on Friday|by=Hydrologists} on Friday.

Akim Bauyrzhan Segizbay has declared an emergency in {four|dist} districts. No deaths are known.

@doc b-site | regional news site | 2028-04-08
Water takes second street after second street in Tarshyn

Text: Dilnaz Omarkhanova, photo: V. Schtoltz

Last night we went down Lenin Street by boat; on Wednesday we had gone by bicycle.

The level reached {702|g2|t=Last night} cm last night, which is {152|gdif} above the mark at which the siren sounds. Throughout the region {2,340|h2|t=Last night} yards are flooded. {11,800|ev2|t=Last night|s=neighbours} of our neighbours are away from home, against {4,600|ev1|t=on the first evening} on the first evening, when there were {870|h1|t=on the first evening} yards in the water.

{Two|d2|t=so far} have drowned so far: a herdsman from Karabatyr, {58|-}, and a driver who trusted a ford.

The ministry has {2,100|res2|t=now} people here now with {14|hov|t=now} hovercraft. The akim promised yesterday that each family will be given {370,000|pay|by=The akim} tenge "for soap and boots".

Exchange rate: 1 USD = 512.4. Reader's chat: 4,210 members.

@doc c-foreign | foreign daily | 2028-04-11
In Kazakhstan's north, a river that will not stop

Anselm Rotheray, Tarshyn

It crested on Monday, or so everyone hopes. The gauge read {761|g3|t=on Monday} centimetres and sank by one before nightfall.

By then {19,350|ev3|t=By then} had fled and {3,715|h3|t=By then} dwellings were awash. Tarshyn had the greater part of those, {2,260|t3|t=By then}; in Karabatyr, where only the mosque stands dry, there were {610|k3|t=By then}. The dead are {five|d3|t=By then}. On Friday the numbers had been {13,200|!ev2|t=On Friday} and {2,340|h2|t=On Friday} and {two|d2|t=On Friday}.

{Six hundred and forty thousand|bag|by=the ministry|v=640000} sandbags have been filled, the ministry says, and its force is up to {3,400|res3|t=now} now. Schoolboys did much of the shovelling.

Who is to blame? The dam was built in 1964 for {1,200|qd} cubic metres a second, and engineers had asked for money to double that. On the day it broke, {2,300|!q|t=On the day it broke} were tearing through.

@doc d-ministry | ministry press note | 2028-04-18
Information on the flood situation as of 08:00, 18 April

1. Houses flooded: {1,480|h4|t=as of 08:00, 18 April} (maximum on 10 April: {3,715|h3|t=on 10 April}, of which Tarshyn {2,260|t3|^}, Karabatyr {610|k3|^}, other places {845|ot3|^}).
2. Returned to their homes: {6,900|ret|t=as of 08:00, 18 April} of {19,350|ev3} evacuated.
3. Fatalities: {6|d4|t=as of 08:00, 18 April}. 
4. Livestock lost: {27,000|an3|t=as of 08:00, 18 April} head.
5. Level at Tarshyn: {512|g4|t=as of 08:00, 18 April} cm, below the dangerous mark of {550|dng} for the first time since 6 April.
6. Preliminary damage: {41 billion|dam} tenge.
7. Personnel: {1,150|res4|t=as of 08:00, 18 April}, reduced from {3,400|res3|t=at the peak} at the peak.

Hotline 112, round the clock. Anonymous reports of looting: 8 (7142) 50-01-12.

@doc e-weekly | regional weekly | 2028-04-20
Mud, and an inventory of it

The river has gone back to bed and left its blanket behind. In the yards of Tarshyn the mud lies ankle deep. Here is what we know of the bill.

{41 billion|dam|by=regional officials} tenge, say regional officials. {27,000|an3} animals. {Six|d4} lives; on the 10th it was {five|d3|t=on the 10th}, and on the 7th, {three|!d2|t=on the 7th}.

Some {6,900|~ret|t=up to Tuesday} of us are sleeping in our own beds, up to Tuesday's reckoning. The rest are in hostels, the sports palace and the homes of kind strangers in Rudny.

The {370,000|pay} tenge have reached {two|-} families on our street of {31|-}. The akimat asks for patience, and for a certificate in {three|-} copies.

At {702|g2|t=On the Friday} centimetres the water entered this newsroom. On the Friday we lifted the computers on to the desks; on the Monday, at {761|g3|t=on the Monday}, we lost the desks.

Next issue: 8 pages instead of 16.
