@story p5-cyclone-lani
@topic Cyclone Lani over Fiji's northern islands: landfall to the fifth day
@subject L = Cyclone Lani | Lani | the cyclone | the storm | the system
@subject F = Fiji | the country | the nation
@subject V = Vatulele Kiwa | the island | Vatulele Kiwa island
@subject N = Nawaqadamu | the village
@subject D = National Disaster Office | the disaster office | NDO
@subject S = Seniloli Tuivaga | Tuivaga
@subject E = Pacific Power Fiji | the power company | the utility
@subject A = Australia | Canberra
@fact cat = 4 | other | L | category on the scale of five | 2032-02-19 | snapshot
@fact wi = 185 | speed | L | sustained wind in kilometres an hour | 2032-02-19 | snapshot
@fact gu = 240 | speed | L | gusts in kilometres an hour | 2032-02-19 | snapshot
@fact lf = 02:40 | clock | L | time of landfall | 2032-02-19 | constant
@fact ev1 = 8900 | evacuated | F | people in evacuation centres | 2032-02-19 | snapshot
@fact ev2 = 13450 | evacuated | F | people in evacuation centres | 2032-02-20 | snapshot
@fact ev5 = 3120 | evacuated | F | people in evacuation centres | 2032-02-23 | snapshot
@fact ec1 = 142 | other | F | evacuation centres open | 2032-02-19 | snapshot
@fact ec5 = 58 | other | F | evacuation centres open | 2032-02-23 | snapshot
@fact d1 = 1 | deaths | L | people killed | 2032-02-19 | cumulative
@fact d2 = 5 | deaths | L | people killed | 2032-02-20 | cumulative
@fact d5 = 9 | deaths | L | people killed | 2032-02-23 | cumulative
@fact ms = 3 | missing | L | people missing | 2032-02-20 | snapshot
@fact po1 = 61000 | homes | E | customers without power | 2032-02-19 | snapshot
@fact po5 = 7400 | homes | E | customers without power | 2032-02-23 | snapshot
@fact hm = 1870 | homes | F | houses destroyed | 2032-02-23 | cumulative
@fact hd = 4300 | homes | F | houses damaged | 2032-02-23 | cumulative
@fact nh = 74 | homes | N | houses before the storm | 2032-02 | constant
@fact nl = 6 | homes | N | houses left standing | 2032-02-20 | snapshot
@fact np = 310 | other | N | villagers | - | constant
@fact ag = 71 | age | S | age | 2032-02 | snapshot
@fact tr = 19 | duration | S | hours spent in a mango tree | 2032-02-20 | constant
@fact fl = 30000000 | budget | F | Fijian dollars for relief | 2032-02-21 | plan | pledged
@fact au = 12000000 | budget | A | Australian dollars for relief | 2032-02-21 | plan | pledged
@fact dm = 410000000 | damages | L | Fijian dollars of damage | 2032-02-23 | snapshot | projected
@fact sg = 4.5 | distance | L | metres of storm surge | 2032-02-19 | snapshot
@fact sc = 97 | other | F | schools closed | 2032-02-19 | snapshot
@fact wt = 280 | other | A | tonnes of supplies aboard a navy ship | 2032-02-23 | constant
@rel diff lost = nh - nl
@fact lost = 68 | homes | N | houses lost | 2032-02-20 | snapshot
@trap ev1 ev2 :: people in centres, a day later
@trap ev2 ev5 :: peak against the fifth day
@trap d1 d2 :: toll rises
@trap d2 d5 :: toll rises
@trap wi gu :: sustained against gusts
@trap hm hd :: destroyed against damaged
@trap fl au :: two donors, two currencies
@trap po1 po5 :: outages, first and fifth day

@doc a-morning | foreign agency | 2032-02-19
Cyclone Lani makes landfall in northern Fiji

SUVA, Fiji — Cyclone Lani, a category {four|cat} storm, came ashore on the northern island of Vatulele Kiwa at {2.40 a.m.|lf} on Thursday with sustained winds of {185|wi|t=on Thursday} kilometres per hour and gusts of up to {240|<gu|t=on Thursday}, Fiji's weather service said.

{One|d1|t=so far} person has been confirmed dead so far, a fisherman whose boat was found on a road, the National Disaster Office said. About {8,900|~ev1|by=It} people had gone into {142|ec1|by=It} centres before dawn. It had prepared for as many as {20,000|-}.

Pacific Power Fiji said {61,000|po1|by=Pacific Power Fiji} customers had lost electricity, and {97|sc} schools were shut until further notice. A surge of {4.5|sg} metres was measured at the jetty of the island.

@doc b-second | Fiji daily | 2032-02-20
'IT SOUNDED LIKE A PLANE THAT WOULD NOT LEAVE'
By MERESEINI WAQA, in Nawaqadamu

OF {74|nh} homes, {six|nl}. That is what there's left of Nawaqadamu, where {310|np} people lived until Thursday morning. The other {68|lost} are in the lagoon, in the trees, in the neighbours' gardens.

Seniloli Tuivaga, who is {71|ag}, tied himself to a mango tree with a fishing line when the water came through the door, and stayed up there for {19|tr} hours. "I sang all the hymns," he said. "Then I sang them again."

The disaster office has now confirmed {five|d2|by=The disaster office|t=now} deaths across the north and lists {three|ms|by=The disaster office|t=now} people as missing, {two|-} of them children. Its shelters held {13,450|ev2|t=last night} people last night, {half|-} as many again as the night before.

Lani came in as a category {4|cat}, wind {185km/h|wi|v=185}. It has since weakened and was last seen as a low, far to the south.

Fiji Times-Herald fact file: Worst cyclones, page 6. Donate: account 0091 2245

@doc c-donors | Australian broadcaster, Pacific desk | 2032-02-21
Canberra pledges {$12m|au} as Fiji counts cost

Australia will give {A$12 million|au|by=the foreign minister} and send a navy ship, HMAS Cootamundra Bay, to cyclone-hit Fiji, the foreign minister said on Saturday. Fiji's own cabinet had earlier set aside {F$30 million|fl|by=Fiji's own cabinet|s=Fiji's own cabinet} for food and tarpaulins.

The toll was put at {five|d2|t=by Friday} by Friday, and at least one of the {three|ms|t=by Friday} people then unaccounted for had been found alive, rescuers told us.

Two days after the power went out for {61,000|po1} households and shops, crews from Brisbane have joined local linesmen.

In one village just {six|nl} houses remain. Among those flown out was a grandfather, {71|ag|s=a grandfather}, who'd clung to a tree for the best part of a day.

Watch: {2|-} min {14|-} sec. More: Broncos by 8 in trial game

@doc d-fifth | foreign agency | 2032-02-23
Fiji cyclone toll reaches {nine|d5}; damage put at over F${400 million|>dm}

The number of people known to have died in Cyclone Lani rose to {nine|d5|t=on Monday|by=the National Disaster Office} on Monday after {four|-} bodies were recovered from a lagoon, the National Disaster Office said.

It counted {1,870|hm|t=by Monday|by=It} houses destroyed and {4,300|hd|by=It} damaged by Monday. A first estimate put losses at F${410 million|dm}.

Most families have gone home. {3,120|ev5|t=on Monday} people remained in {58|ec5|t=on Monday} centres on Monday, down from a peak of {13,450|ev2|t=on Friday} on Friday. The power company still had {7,400|po5|by=The power company|t=still} customers to reconnect. 

The Australian ship docked with {280|wt} tonnes of supplies, part of the {12 million|au} Australian dollars that Canberra has promised; the government in Suva's fund is worth {30 million|fl|s=the government in Suva's fund} in its own currency.
