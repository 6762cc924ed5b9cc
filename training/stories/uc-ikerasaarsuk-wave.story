@story uc-ikerasaarsuk-wave
@topic Rockslide and tsunami at Ikerasaarsuk, Greenland, June 2037 and the months after
@subject W = Ikerasaarsuk tsunami | the tsunami | the wave | the disaster | Ikerasaarsuk
@subject SL = Qaqqarsuaq rockslide | the rockslide | the slide | the mountain | Qaqqarsuaq
@subject IK = Ikerasaarsuk village | the settlement | the village
@subject NU = Nuussutaq | Nuussutaq settlement
@subject JA = Joint Arctic Command | Arktisk Kommando | the command
@subject PG = Greenland Police | the police | police | politiet
@subject NA = Naalakkersuisut | Greenland's government | the government | Nuuk | premier Aviaja Brandt-Olsvig | the premier
@subject DK = Danish government | Copenhagen | Denmark
@subject GE = Geological survey GEUS | GEUS | geologists | the survey
@subject RK = Greenland Red Cross | the Red Cross | Kalaallit Røde Korsiat | Red Cross
@subject HM = Ilulissat hospital | Ilulissat | the hospital
@subject KM = Avannaata municipality | Avannaata Kommunia | the municipality
@subject OL = The wave of 2009 | the 2009 wave
@subject EM = Eqaluk Mathiassen | Mathiassen | the fisherman
@fact ck = 21:18 | clock | SL | time the mountain gave way | 2037-06-17 | snapshot
@fact cw = 21:26 | clock | W | time the wave hit the village | 2037-06-17 | snapshot
@fact mn = 8 | duration | W | minutes between the slide and the wave | 2037-06-17 | constant
@fact vol = 58000000 | other | SL | cubic metres of rock | 2037-06-17 | constant
@fact mg = 3.9 | other | SL | magnitude of the shock | 2037-06-17 | constant
@fact hi = 90 | distance | W | metres of height at the slide | 2037-06-17 | constant
@fact hv = 11 | distance | W | metres of height at the village | 2037-06-17 | constant
@fact dis = 32 | distance | SL | kilometres from the village | - | constant
@fact sp = 240 | speed | W | kilometres an hour | 2037-06-17 | constant
@fact pop = 86 | crowd | IK | inhabitants | 2037-01-01 | snapshot
@fact popn = 54 | crowd | NU | inhabitants | 2037-01-01 | snapshot
@fact popt = 140 | crowd | W | inhabitants of both settlements | 2037-01-01 | snapshot
@fact pres = 61 | crowd | IK | people at home | 2037-06-17 | snapshot
@fact d1 = 2 | deaths | W | people killed | 2037-06-18 | cumulative
@fact d2 = 4 | deaths | W | people killed | 2037-06-20 | cumulative
@fact d3 = 5 | deaths | W | people killed | 2037-09 final | cumulative
@fact d09 = 4 | deaths | OL | people killed | 2009 | constant
@fact m1 = 7 | missing | W | people unaccounted for | 2037-06-18 | snapshot
@fact m2 = 3 | missing | W | people unaccounted for | 2037-06-20 | snapshot
@fact m3 = 2 | missing | W | people unaccounted for | 2037-09 final | snapshot
@fact i1 = 15 | injuries | W | people hurt | 2037-06-18 | cumulative
@fact ih = 9 | injuries | HM | people hurt in its wards | 2037-06-18 | snapshot
@fact ia = 6 | injuries | W | people hurt who were treated in Uummannaq | 2037-06-18 | snapshot
@fact ev1 = 106 | evacuated | JA | people flown out | 2037-06-18 | cumulative
@fact evi = 52 | evacuated | IK | people flown out | 2037-06-18 | cumulative
@fact evn = 54 | evacuated | NU | people flown out | 2037-06-18 | cumulative
@fact ho = 28 | homes | IK | houses | - | constant
@fact hs = 17 | homes | IK | houses swept into the sea | 2037-06-18 | cumulative
@fact hd = 6 | homes | IK | houses damaged | 2037-06-18 | cumulative
@fact hu = 5 | homes | IK | houses unharmed | 2037-06-18 | snapshot
@fact hsp = 60.7 | other | IK | share of the houses swept into the sea | 2037-06-18 | snapshot
@fact bo = 39 | other | IK | boats lost | 2037-06-18 | cumulative
@fact dg = 120 | other | IK | sledge dogs lost | 2037-06-18 | cumulative
@fact he = 4 | other | JA | helicopters used | 2037-06-18 | snapshot
@fact sh = 2 | other | JA | ships used | 2037-06-18 | snapshot
@fact dk = 75000000 | budget | DK | kroner of aid | 2037-06-20 | plan | pledged
@fact na = 40000000 | budget | NA | kroner of aid | 2037-06-20 | plan | pledged
@fact tot = 115000000 | budget | W | kroner of public aid | 2037-06-20 | plan | pledged
@fact c1 = 3200000 | fundraising | RK | kroner given | 2037-06-20 | cumulative
@fact c2 = 11200000 | fundraising | RK | kroner given | 2037-09 final | cumulative
@fact cch = 250 | rate | RK | growth of the money given, percent | 2037-06-20 to 2037-09 | constant
@fact ph = 150000 | damages | RK | kroner for each household | 2037-09 | cumulative
@fact pn = 41 | other | RK | households paid | 2037-09 | cumulative
@fact pt = 6150000 | spending | RK | kroner paid to households | 2037-09 | cumulative
@fact rp = 1500 | damages | KM | kroner for each person at once | 2037-06-18 | plan | pledged
@fact rem = 12000000 | other | GE | cubic metres of loose rock left | 2037-06-20 | snapshot
@fact rsk = 30 | rate | GE | chance of another slide within a year, percent | 2037-06-20 | plan | projected
@fact mov = 38 | other | GE | millimetres of movement a day | 2037-06-20 | snapshot
@fact wn = 9 | duration | GE | months between the warning and the slide | - | constant
@fact sir = 0 | other | IK | sirens | 2037-06-17 | snapshot
@fact sre = 2800000 | budget | KM | kroner that sirens would have cost | 2036-10 | plan | projected
@fact ret = 19 | other | IK | people who want to go back | 2037-09 | snapshot
@fact nret = 35 | other | IK | people who do not want to go back | 2037-09 | snapshot
@fact ag = 73 | age | EM | age of the fisherman | 2037 | constant
@rel sum popt = pop + popn
@rel sum ev1 = evi + evn
@rel sum i1 = ih + ia
@rel sum ho = hs + hd + hu
@rel share hsp = hs / ho
@rel sum tot = dk + na
@rel change cch = c1 -> c2
@rel product pt = ph * pn
@rel sum pres = evi + d1 + m1
@trap ck cw :: the slide and the wave
@trap pop pres :: registered and at home
@trap evn popn :: flown out of the smaller settlement, living there
@trap hi hv :: the wave at the slide and at the village
@trap d2 d09 :: four dead now and in 2009
@trap m1 m2 :: missing on Thursday and Saturday
@trap ih wn :: nine patients, nine months
@trap hd ia :: six damaged houses, six patients
@trap hs ret :: 17 houses gone, 19 people who would return
@trap vol rem :: the rock that fell and the rock that hangs
@trap dk na :: Copenhagen's and Nuuk's share
@trap d2 he :: four dead and four helicopters

@doc a-broadcaster | Greenlandic broadcaster, English service | 2037-06-18
Wave destroys most of Ikerasaarsuk, {two|d1} dead

18 June 2037, 14:10 | Text: Nivi Kleist-Uldum

A mountainside that fell into the Karrat fjord system on Wednesday evening sent a wave through the settlement of Ikerasaarsuk. {Two|d1|t=this morning|by=Greenland Police} people have been found dead, Greenland Police said this morning. {Seven|m1|^} are missing.

The slide at Qaqqarsuaq came at {21:18|ck}. {Eight|mn} minutes later, at {21:26|cw}, the sea had crossed {32|dis} kilometres of fjord and was in people's kitchens. It stood {11|hv} metres high at the pier, according to a photograph.

Ikerasaarsuk has {86|pop|t=on paper} inhabitants on paper, but many were hunting. Police believe that {61|pres|by=Police} were at home.

The Joint Arctic Command used {four|he} helicopters and {two|sh} ships. By noon {106|ev1|t=By noon} people had been flown out: {52|evi|^} from Ikerasaarsuk, and all {54|evn|^} residents of Nuussutaq, which was untouched but is exposed to the same mountain.

{Fifteen|i1|t=By noon} people were hurt. Ilulissat hospital is treating {nine|ih|^}; the other {six|ia|^} were seen to in Uummannaq.

Of the {28|ho} houses {17|hs} are gone. The school and the shop were swept away too. The municipality will give everyone {1,500|rp} kroner at once for clothes.

KNR-app: turn on alerts | Weather: Qaanaaq 4° | Halibut landings up 7%

@doc b-wire | international agency | 2037-06-20
Greenland warns second slide possible after deadly wave

COPENHAGEN, June 20 (Skagen News Service) - The number of people killed by a tsunami in a Greenland fjord has risen to {four|d2|t=on Saturday|by=police}, police said on Saturday, and {three|m2|^} are missing.

Geologists warned that {12 million|rem} cubic metres of rock were still loose above the water and put the likelihood of another collapse within a year at {30|rsk} percent. The face is moving {38|mov} millimetres a day, GEUS said. Wednesday's slide was almost five times larger, at {58 million|vol} cubic metres, and registered as a magnitude {3.9|mg} shock.

Close to the impact the wave rose {90|hi} metres. It raced through the fjord at {240|sp} kilometres an hour and was down to {11|hv} metres when it struck Ikerasaarsuk, where it carried {17|hs} of {28|ho} houses out to sea and damaged {six|hd}. {Thirty-nine|bo} boats were lost.

Denmark pledged {75 million|dk} kroner and Greenland's own government {40 million|na}, bringing public aid to {115 million|tot}. The Red Cross said it had collected {3.2 million|c1|t=by Saturday morning} by Saturday morning.

A similar wave in 2009 killed {four|d09|t=in 2009} people.

"We have to accept that some places are no longer places," premier Aviaja Brandt-Olsvig told reporters in Nuuk.

(Reporting by Frode Lystrup; editing by Hanne Carew)

@doc c-tabloid | Danish tabloid website | 2037-06-21
'The church bell rang by itself'

By Tobias Hvilsom, Ilulissat · Updated 4 hours ago

He had just put the potatoes on. Then the whole of the fjord stood up.

Eqaluk Mathiassen is {73|ag} and has fished halibut out of Ikerasaarsuk since he was a boy. On Wednesday he ran uphill with his granddaughter under his arm. "The church bell rang by itself. When I turned round, the church was sailing."

THE FACTS
🌊 Killed: {4|d2}
🌊 Not found: {3|m2}
🌊 Injured: {15|i1}
🌊 Houses gone: {17|hs}. Damaged: {6|hd}. Whole: {5|hu}.
🌊 Dogs drowned: {120|dg}
🌊 Flown out by the navy and air force: {106|ev1}

How long did they have? From the crack at {21.18|ck} until {21.26|cw}. That's {eight|mn} minutes. There was no warning and no siren. Half of the time went on looking for shoes.

{Nine|ih} patients are in the hospital here, among them Mathiassen's neighbour, who clung to a freezer. He asks a nurse for the handball result, and she tells him: {28|-}-26.

Four Danish ministers are coming on Tuesday. They bring {75 million|dk} kroner. Mathiassen would prefer a boat. He's not alone: {39|bo} have been crushed.

PLUS: Royal baby, 9 names we love | Find your summer house from 495 kr.

@doc d-science | science magazine, news | 2037-07-02
The slide that satellites saw coming

By Ottoline Hargreave-Sithole

For {nine|wn} months a radar satellite had been watching the slope of Qaqqarsuaq creep towards the water, and for {nine|wn} months the people who live opposite had known it, because the Geological Survey of Denmark and Greenland, GEUS, had told them at a meeting with coffee.

What the survey could not say was when. On 17 June at {21:18|ck} local time {58 million|vol} cubic metres let go at once, in a shock of magnitude {3.9|mg} that was recorded as far away as Bolivia. Computer models published this week reconstruct a wave {90|hi} metres high at birth, running at {240|sp} kilometres per hour along a channel {32|dis} kilometres in length. That gives {eight|mn} minutes, in perfect agreement with the clock from the school, which had stopped at {21:26|cw}.

By the time it got to the village it was {11|hv} metres high and still took {61|hsp|round} per cent of the houses.

The next slide may be smaller. GEUS estimates that {12 million|rem} cubic metres hang from the scar. With {38|mov} millimetres of movement every day, it gives odds of {30|rsk} per cent for a failure in the coming twelve months.

{Sixty-one|pres} people were in Ikerasaarsuk that evening. {Four|d2|t=so far} are known to be dead so far. It could have been all of them, says survey geologist Malik Ravnsborg: "If it had been two hours later they'd have been in bed."

Citation: doi 10.5555/qq.2037.0619 | This story has been corrected: the radar satellite is Canadian.

@doc e-daily | Danish broadsheet | 2037-09-18
{Nineteen|ret} want to go home

Ane Sofie Kruuse, Uummannaq

On the wall of the old boarding school hangs a list. Anyone from Ikerasaarsuk who was there that evening and wants to return may put a cross. There are {19|ret|t=this week} crosses this week; {35|nret|^} squares have been left empty.

Three months after the wave, {five|d3|t=Three months after} people are buried and {two|m3|^} have been declared dead without a body. The last to be found was a girl. The village, where {17|hs} of the houses are gone and {five|hu} stand unharmed, is closed by order of the police until further notice. So is Nuussutaq, all {54|popn} inhabitants of which are in Uummannaq too; on paper the two places still have {140|popt}.

It is not a question of money. The Red Cross has received {11.2 million|c2|t=so far} kroner so far, {250|cch} per cent more than the {3.2 million|c1|t=the first three days} of the first three days. {150,000|ph} kroner have gone to each of {41|pn} households, that is {6.15 million|pt|t=so far}. On top of this come the promises from Nuuk ({40 million|na}) and Copenhagen ({75 million|dk}).

It is, rather, a question of sirens. Last autumn, after the geologists' meeting, the municipality asked for a quotation. A set would have cost {2.8 million|sre|by=a quotation} kroner. The settlement got {none|sir|v=0}. "It was on the list for 2038," says the mayor of Avannaata, Hans Peter Egede-Lund, and does not look for another way of putting it.

Eqaluk Mathiassen has put his cross. He turned {73|ag} in spring and owns, again, {one|-} dog.
