@story yf-phongnha-cave
@topic Tourists cut off by a flood in a Vietnamese show cave: the night, the way out and the closure
@subject V = Visitors in Hang Sương | tourists | visitors | the trapped
@subject H = Hang Sương cave | Hang Sương | the cave
@subject F = Flood | the water | the underground river
@subject R = Rescue command | rescuers | the command | divers
@subject C = Sương Travel | the tour firm | the company
@subject P = Quảng Trạch province | the province | authorities
@subject T = Technical diver Duy Anh Rasmussen | Rasmussen
@subject G = Guide Phan Thị Mơ | Mơ | the guide
@subject W = Weather service | forecasters
@subject B = Hospital Đồng Lê | the hospital | doctors
@fact in = 87 | other | V | people in the cave when the water rose | 3 October 2034 | constant
@fact vis = 79 | other | V | visitors in the cave when the water rose | 3 October 2034 | constant
@fact gui = 8 | other | C | guides in the cave when the water rose | 3 October 2034 | constant
@fact for = 34 | other | V | foreigners in the cave when the water rose | 3 October 2034 | constant
@fact kid = 11 | other | V | children in the cave when the water rose | 3 October 2034 | constant
@fact ctry = 9 | other | V | countries of the visitors | 3 October 2034 | constant
@fact out1 = 52 | rescued | R | people brought out | 4 October 2034, 06:00 | cumulative
@fact out2 = 71 | rescued | R | people brought out | 4 October 2034, 18:00 | cumulative
@fact out3 = 86 | rescued | R | people brought out | 5 October 2034 | cumulative
@fact left1 = 35 | missing | R | people still inside | 4 October 2034, 06:00 | snapshot
@fact left2 = 16 | missing | R | people still inside | 4 October 2034, 18:00 | snapshot
@fact dead = 1 | deaths | V | people who died | 5 October 2034 | cumulative
@fact dage = 69 | age | V | age of the dead man | - | snapshot
@fact hosp = 23 | injuries | B | people treated | 5 October 2034 | cumulative
@fact hypo = 14 | injuries | B | people treated for cold | 5 October 2034 | cumulative
@fact hrs = 41 | duration | V | hours inside for the last of them | 5 October 2034 | constant
@fact rain = 286 | other | W | millimetres of rain in a day | 3 October 2034 | snapshot
@fact rainf = 90 | other | W | millimetres of rain in a day forecast | 2 October 2034 | plan | projected
@fact rise = 4.6 | other | F | metres by which the river rose | 3 October 2034 | constant
@fact risem = 35 | duration | F | minutes in which the river rose | 3 October 2034 | constant
@fact km = 3.8 | distance | H | kilometres of path | - | constant
@fact kmall = 12.4 | distance | H | kilometres surveyed | - | constant
@fact sump = 62 | distance | H | metres of flooded passage | 4 October 2034 | snapshot
@fact ledge = 9 | other | G | metres above the path of the ledge | - | constant
@fact res = 310 | officers | R | people in the rescue | 4 October 2034 | snapshot
@fact div = 17 | officers | R | divers in the rescue | 4 October 2034 | snapshot
@fact pump = 12 | other | R | pumps | 4 October 2034 | snapshot
@fact pumpm = 5400 | other | R | cubic metres pumped in an hour | 4 October 2034 | snapshot
@fact pumpe = 450 | other | R | cubic metres a pump moves in an hour | - | constant
@fact dive = 16 | other | T | people taken through the water | 5 October 2034 | cumulative
@fact divm = 11 | duration | T | minutes for each passage | 5 October 2034 | snapshot
@fact cap = 60 | other | P | visitors allowed at one time | 2032 permit | constant | threshold
@fact over = 19 | other | C | visitors above the limit | 3 October 2034 | snapshot
@fact day = 400 | crowd | C | visitors on a usual day | 2034 | snapshot
@fact yr = 118000 | crowd | C | visitors in a year | 2033 | snapshot
@fact tick = 950000 | price | C | dong for a ticket | 2034 | snapshot
@fact fine = 240000000 | damages | P | dong of fine | 21 October 2034 | constant
@fact susp = 6 | duration | P | months of closure | 21 October 2034 | plan
@fact comp = 20000000 | price | C | dong offered to each visitor | 12 October 2034 | plan | pledged
@fact compt = 1580000000 | budget | C | dong offered in all | 12 October 2034 | plan
@fact jobs = 164 | jobs | C | people employed | 2034 | snapshot
@fact porters = 90 | jobs | C | people of the village employed | 2034 | snapshot
@fact sens = 5 | other | C | water sensors required | 2032 permit | constant | threshold
@fact sensw = 2 | other | C | water sensors that worked | 3 October 2034 | snapshot
@fact gage = 26 | age | G | age | - | snapshot
@fact gexp = 3 | duration | G | years as a guide | 2034 | snapshot
@fact alarm = 14:50 | clock | G | hour of the first alarm | 3 October 2034 | constant
@fact temp = 18 | temperature | F | degrees of the water | 4 October 2034 | snapshot
@fact old = 2 | deaths | H | people who died in the flood | 2027 | constant
@trap in vis :: all and visitors
@trap out1 out2 :: two moments
@trap left1 left2 :: two moments
@trap rain rainf :: fallen and forecast
@trap km kmall :: path and survey
@trap cap day :: at one time and in a day
@trap hosp hypo :: all treated and the cold ones
@trap sens sensw :: required and working
@trap dead old :: this and an earlier flood
@trap left2 dive :: the last sixteen, one of them not by diving
@rel sum in = vis + gui
@rel diff left1 = in - out1
@rel diff left2 = in - out2
@rel diff over = vis - cap
@rel product pumpm = pump * pumpe
@rel product compt = vis * comp

@doc vna-wire | wire agency | 2034-10-04
{Thirty-five|left1} still in flooded Vietnam cave after night rescue

DONG LE, Vietnam, Oct. 4 (Lotus News) - Rescuers had brought {52|out1|t=by 6 a.m. on Wednesday} of {87|in} people out of a flooded tourist cave in central Vietnam by 6 a.m. on Wednesday, the command said, leaving {35|left1|^} inside behind a {62|sump}-meter stretch of water.

The river that runs through Hang Suong rose {4.6|rise} meters within {35|risem} minutes on Tuesday afternoon after {286|rain|t=on Tuesday} millimeters of rain.

Of those cut off, {79|vis} are visitors, {34|for} of them foreigners from {nine|ctry} countries, and {eight|gui} are guides. There are {11|kid} children.

"They're on a ledge, they're singing," a diver who reached them said.

{310|res} people are taking part in the rescue, including {17|div} divers. {Twelve|pump} pumps lift {5,400|pumpm} cubic meters an hour.

{Two|old|t=in 2027} people died in a flood in the same cave in 2027.

@doc tuoi-bao | daily newspaper | 2034-10-05
"Count off!" — the guide who counted through the night

At ten to three ({14:50|alarm}) Phan Thị Mơ, {26|gage}, heard a sound "like a bus" and told her group to drop the bags. There was a ledge {nine|ledge} metres up. She'd been {three|gexp} years a guide and had never taken anyone onto it.

Every half hour she made them count off. {Eighty-seven|in}, in {nine|-} languages. At number {41|-} a boy from Lyon always shouted "bingo".

The first were carried out after dark along a side passage. By Wednesday morning it was {52|out1|t=By Wednesday morning}, by six that evening {71|out2|t=by six that evening}. The passage then closed. {Sixteen|left2|^} remained, and for them there was only the way under water.

All but one got out. A man of {69|dage}, from Osaka, died of his heart on the ledge, holding a stranger's hand.

The hospital has treated {23|hosp}, {14|hypo} of them for cold. The water's {18|temp} degrees; you'd not think so, doctors say, after {41|hrs} hours.

Tỷ giá: {24,910|-} đ. Xổ số: {84210|-}

@doc dive-magazine | diving magazine | 2034-12-01
{Eleven|divm} minutes, {sixteen|dive} times

Duy Anh Rasmussen from Aarhus had come to central Vietnam to be married. On the eve of it he was lying on his belly in a flooded passage {75|!sump} metres long with somebody's grandmother on a line.

"You tell them three things. Breathe. Don't help. I'm not going to let go." Each passage took {eleven|divm} minutes. He and the other divers did it {sixteen|dive} times; no one panicked except, he says, himself, once.

That's not much water by the standards of the sport. The cave has {12.4|kmall} surveyed kilometres; the tourist path is {3.8|km}. What made it serious was the brown. "Visibility was a word."

The river had come up {4.6|rise} metres, and the pumps ({12|pump} of {450|pumpe} cubic metres an hour) held it for a day and no longer.

The wedding was on the 7th. Mơ, the guide, was given a seat at the front.

Kit used: twin {7|-}s, {5|-} mm suits, one full-face mask

@doc province-decision | official communiqué | 2034-10-21
People's Committee: measures after the incident in Hang Sương on 3 October

1. The licence of Sương Travel is suspended for {six|susp} months.

2. The company is fined VND {240 million|fine}. At the time of the incident there were {79|vis} visitors in the cave; the permit of 2032 allows {60|cap} at one time. The excess was {19|over}.

3. Of {five|sens} water-level sensors required, {two|sensw} were working.

4. The weather service had forecast {90|rainf|t=the day before} millimetres the day before. {286|rain} fell. The committee doesn't hold the company responsible for this.

5. The committee commends the {310|res} members of the rescue force, including {17|div} divers, and citizen Rasmussen.

6. Guide Phan Thị Mơ is awarded the certificate of merit, {second|-} class.

{One|dead} fatality and {23|hosp} treated persons are recorded.

No. {1187|-}/QĐ-UBND

@doc backpack-site | travel news site | 2034-10-13
Cave firm offers money; some say: too little

Sương Travel, whose customers spent up to {41|hrs} hours on a ledge last week, is offering each of them {20 million|comp} dong. With {79|vis} visitors this makes {1.85 billion|!compt} in total. The ticket had cost {950,000|tick}.

"I don't want it," says Ottilie Brandão from Recife. "I'd like to know why there were {17|!over} of us too many." (The permit is for {60|cap}.)

The firm normally takes {400|day|t=a day} people a day through the cave in small groups; last year {118,000|yr|t=last year}. It gives work to {164|jobs} people, {90|porters} of them from the village at the mouth, where they've now nothing to do but wash mud off ropes.

Hang Sương is closed until at least April. Other caves in the park are open. Our tip: look at the rain radar, not at the brochure.

Comments ({58|-}) · Rated {4.1|-} by readers

@doc radio-aarhus | radio feature script | 2034-10-15
P-Østjylland, Sunday, "Folk"

He says he isn't the hero. He says it three times in {twelve|-} minutes, I counted.

It was the {4th|-} of October, eight in the evening. {Seventy-one|out2|t=eight in the evening} people were out. For the others the side passage had gone. Somebody in the command knew somebody who'd seen a Dane with a dive bag at the bus station.

How many did you take through? "{Sixteen|dive}. No: {fifteen|-} living people and a man who had died. His wife was number {nine|-}. She wouldn't go before him."

So it was {eighty-six|out3} who came out alive of {eighty-seven|in}. The youngest of the {eleven|kid} children was {four|-}, and slept.

What did you think about? "The pumps. If they stop, you hear it."

And then you married. "Yes. There were {two hundred|-} guests. I'd sort of met half of them."

Music: {3'12"|-}
