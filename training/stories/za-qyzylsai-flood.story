@story za-qyzylsai-flood
@topic Snowmelt floods in Qyzylsai region, Kazakhstan
@subject V = Qyzylsai floods | the floods | the flood
@subject R = Qyzylsai region | the region
@subject M = emergencies ministry | the ministry
@subject A = Akim Daulet Sarsenov | the regional governor | the akim
@subject D = Besoba dam | the dam
@subject U = Uil river | the river
@fact e1 = 14200 | evacuated | R | people evacuated | 2031-03-30 | cumulative
@fact e2 = 38900 | evacuated | R | people evacuated | 2031-04-04 | cumulative
@fact ek = 11700 | evacuated | R | children evacuated | 2031-04-04 | cumulative
@fact en = 97300 | evacuated | M | people evacuated in the country | 2031-04-04 | cumulative
@fact ret = 5200 | other | R | people back home | 2031-04-04 | cumulative
@fact pts = 64 | other | R | shelters | 2031-04-04 | snapshot
@fact h = 3150 | homes | R | houses flooded | 2031-04-04 | snapshot
@fact hy = 4400 | homes | R | yards flooded | 2031-04-04 | snapshot
@fact d = 4 | deaths | R | people dead | 2031-04-04 | cumulative
@fact cat = 11600 | deaths | R | animals lost | 2031-04-04 | cumulative
@fact lvl = 648 | other | U | centimetres on the gauge | 2031-04-03 | constant
@fact dgr = 550 | other | U | centimetres on the gauge that mean danger | - | constant | threshold
@fact pump = 312 | other | M | pumps | 2031-04-02 | snapshot
@fact men = 8700 | officers | M | rescuers and soldiers | 2031-04-02 | snapshot
@fact bag = 1900000 | other | R | sandbags | 2031-04-04 | cumulative
@fact wat = 5600000 | other | M | cubic metres of water pumped out | 2031-04-04 | cumulative
@fact br = 2 | other | D | breaches | 2031-03-29 | constant
@fact cost = 960000000 | budget | D | tenge for repairing the dam | 2030 | plan
@fact spent = 210000000 | spending | D | tenge spent on repairing the dam | 2030 | constant
@fact pay = 393200 | price | M | tenge at once for each household | 2031-04 | plan | pledged
@fact vill = 27 | other | R | villages cut off | 2031-04-04 | snapshot
@fact arr = 5 | arrests | D | officials arrested | 2031-04-05 | cumulative
@trap e1 e2 :: five days later
@trap e2 en :: region and country
@trap h hy :: houses and yards
@trap lvl dgr :: measured and danger mark
@trap cost spent :: planned and spent
@trap e2 ek :: all and children
@fact road = 34000000 | spending | D | tenge of repair money spent on a road | 2030 | constant
@fact pal = 1300 | other | R | people in the sports palace | 2031-04-05 | snapshot
@fact mci = 100 | other | M | monthly indices for each household | 2031-04 | plan | pledged
@fact vil1 = 9 | other | R | settlements evacuated | 2031-03-30 | cumulative
@fact brw = 40 | distance | D | metres of the first breach | 2031-03-29 | constant
@fact brw2 = 15 | distance | D | metres of the second breach | 2031-03-29 | constant
@fact lvl1 = 566 | other | U | centimetres on the gauge | 2031-03-30 19:00 | snapshot
@fact pup = 41000 | enrolment | R | pupils in distance learning | 2031-03-31 | plan
@fact den = 200 | deaths | R | people dead, by rumour | 2031-03-30 | cumulative | denied
@fact dz = 0 | deaths | R | people dead | 2031-03-30 | cumulative
@fact bag1 = 300000 | other | R | sandbags | 2031-03-30 | cumulative
@fact sheep = 60000 | other | D | sheep that the lake was dug for | - | constant
@fact sps = 21.88 | rate | D | share of the repair money spent in percent | 2030 | constant
@rel share sps = spent / cost
@fact newh = 1800 | homes | M | prefabricated houses | 2031-11 | plan | pledged
@trap bag1 bag :: five days later
@trap lvl1 lvl :: four days later

@doc a-wire | wire agency | 2031-04-04
Nearly {39,000|~e2} evacuated as snowmelt floods Kazakh steppe

ASTANA (EastWire) - Floods caused by rapidly melting snow have forced {38,900|e2|t=by Friday|by=the emergencies ministry} people, {11,700|ek|^} of them children, from their homes in Kazakhstan's western Qyzylsai region by Friday, the emergencies ministry said.

In the country as a whole {97,300|en|^} people have been moved.

The Uil river reached {648|lvl|t=on Thursday} centimetres on Thursday; danger begins at {550|dgr}. Some {3,150|~h} houses and {4,400|hy} yards are under water and {27|vill} villages cut off.

{Four|d|t=by Friday} people have died. About {8,700|~men} rescuers and soldiers with {312|pump} pumps are at work, the ministry said, and {5.6 million|wat|by=the ministry} cubic metres of water have been pumped away.

It began when the Besoba dam broke in {two|br} places on March 29. Prosecutors have opened a case for negligence.

@doc b-daily | Kazakh daily, English edition | 2031-04-06
The bill for Besoba

Aigerim Tleukhanova, Qyzylsai

A dam is {two|-} things, says hydrologist Yerlan Omarov: earth and paper. At Besoba the paper was in order.

For 2030 the region had {960 million|cost} tenge to repair it. {210 million|spent} was spent, {34 million|road} of it on a road to the director's dacha, investigators say. {Five|arr|t=yesterday} officials had been detained by yesterday.

In the sports palace of the city, where {1,300|pal|t=on Saturday} people lived on Saturday, Gulnar Abisheva has put her {four|-} children's shoes in a row. It's one of {64|pts} shelters in the region. Some {5,200|ret} people have gone home; her street is still a canal.

"A dog swam in front of our boat all the way. We couldn't take him." Animals lost, by the count of the akimat: {11,600|cat|by=the akimat}. The dog isn't in it.

Each household is to get {393,200|pay} tenge at once. That's {a hundred|mci} monthly indices, a number that people here know by heart.

On Friday the {1.9 millionth|bag|v=1900000} sandbag was filled. A student got a diploma for it.

@doc c-telegram | regional news channel | 2031-03-30
⚡️ FLOOD – Sunday, {19:00|-}

Evacuated from {nine|vil1|t=19:00} settlements: {14,200|e1|t=19:00} people
The dam: {two|br} breaches, {40|brw} and {15|brw2} m
River at the city bridge: {566|lvl1|t=19:00} cm (dangerous: {650|!dgr})
Schools: distance learning for {41,000|pup} pupils from Monday

❗️Rumour of the day: "{200|den|m=denied} dead in Zhanatalap." The akim: "A lie. The dead today: {0|dz|t=today|by=The akim}."

Volunteers needed at the depot, Abai {77|-}. Bring shovels. Already filled: {300 thousand|bag1|t=today} bags.

👍 {2,118|-} 😢 {940|-}

@doc d-foreign | German broadsheet | 2031-04-07
When the steppe thaws

Our correspondent, Almaty

It was minus {30|-} on the 10th of March and plus {14|-} on the 25th. The ground had frozen before the snow came, so nothing could seep away. That is the natural part of the catastrophe.

The other part has a name. The Besoba dam held back a lake that the Soviets dug for {60,000|sheep} sheep. Money for it was there, nearly {a billion|~cost} tenge; {half|!sps|v=50} of it was used.

{38,900|e2|t=at the end of last week} people had lost the roof over their heads at the end of last week, and {14|!d|^} had lost their lives. A state commission promises prefabricated houses for {1,800|newh} families before winter.

In the evening the minister waded before cameras. The water came up to his emblem.

