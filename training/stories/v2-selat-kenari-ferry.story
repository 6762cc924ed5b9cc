@story v2-selat-kenari-ferry
@topic Sinking of the ferry KM Bintang Pesisir in eastern Indonesia, January 2026
@subject K = sinking of KM Bintang Pesisir | KM Bintang Pesisir | Bintang Pesisir | the sinking | the ferry | the vessel | the ship
@subject B = Search and rescue agency Basarnas | Basarnas | the search and rescue agency | rescuers | the search office
@subject C = Captain Yosef Rumahorbo | Rumahorbo | the captain | the skipper
@subject O = PT Pesisir Lintas Timur | the operator | the owner | the shipping line | the company
@subject N = KNKT | the transport safety committee | investigators | the committee
@subject M = Transport ministry | the ministry | the transport minister
@subject F = fishermen of Wai Lesung | Wai Lesung | fishing boats | the fishermen | fishermen
@subject T = the Tanjung Sari ferry of 2018 | the Tanjung Sari | Tanjung Sari
@fact d1 = 8 | deaths | K | people killed | 2026-01-22 evening | cumulative
@fact d2 = 23 | deaths | K | people killed | 2026-01-23 evening | cumulative
@fact d3 = 57 | deaths | K | people killed | 2026-01-29 | cumulative
@fact r1 = 96 | rescued | K | people rescued | 2026-01-22 evening | cumulative
@fact r2 = 141 | rescued | K | people rescued | 2026-01-23 evening | cumulative
@fact rf = 74 | rescued | F | people rescued | 2026-01-23 evening | cumulative
@fact rb = 67 | rescued | B | people rescued | 2026-01-23 evening | cumulative
@fact m2 = 49 | missing | K | people missing | 2026-01-23 evening | snapshot
@fact m3 = 15 | missing | K | people missing | 2026-01-29 | snapshot
@fact ma = 118 | crowd | K | people on the manifest | 2026-01-22 | constant
@fact ob = 213 | crowd | K | people on board | 2026-01-23 | constant
@fact un = 95 | crowd | K | people on board who were not on the manifest | 2026-01-23 | constant
@fact ca = 140 | crowd | K | people the ship was licensed to carry | - | constant | threshold
@fact ov = 52.1 | crowd | K | percent over licensed capacity | 2026-01-22 | constant
@fact cr = 12 | crowd | K | crew | 2026-01-22 | constant
@fact ch = 11 | deaths | K | children killed | 2026-01-29 | cumulative
@fact lj = 120 | other | K | life jackets on board | 2026-01-22 | constant
@fact lr = 4 | other | K | life rafts on board | 2026-01-22 | constant
@fact lu = 1 | other | K | life rafts that opened | 2026-01-22 | constant
@fact tr = 26 | other | K | lorries on the car deck | 2026-01-22 | constant
@fact to = 310 | other | K | tonnes of cargo declared | 2026-01-22 | constant
@fact ta = 485 | other | K | tonnes of cargo estimated by investigators | 2026-01-28 | constant | projected
@fact td = 175 | other | K | tonnes of cargo not declared | 2026-01-28 | constant | projected
@fact t0 = 04:30 | clock | K | time the ship sailed | 2026-01-22 | constant
@fact t1 = 06:12 | clock | C | time of the distress call | 2026-01-22 | constant
@fact t2 = 06:29 | clock | K | time the ship sank | 2026-01-22 | constant
@fact t3 = 09:05 | clock | B | time the first rescue vessel arrived | 2026-01-22 | constant
@fact sk = 17 | duration | K | minutes from the distress call to the sinking | 2026-01-22 | constant
@fact wv = 3.5 | other | K | metres of wave height | 2026-01-22 | snapshot
@fact wf = 2.5 | other | K | metres of wave height that the ship was certified for | - | constant | threshold
@fact di = 9 | distance | K | nautical miles from the nearest port | 2026-01-22 | constant
@fact rt = 41 | distance | K | nautical miles of the crossing | - | constant
@fact dp = 68 | other | K | metres of water where she lies | 2026-01-25 | constant
@fact ag = 31 | age | K | age of the ship in years | 2026-01 | snapshot
@fact gt = 742 | other | K | gross tonnage | - | constant
@fact ac = 49 | age | C | age | 2026-01 | snapshot
@fact sh1 = 6 | other | B | ships in the search | 2026-01-22 | snapshot
@fact sh2 = 19 | other | B | ships in the search | 2026-01-24 | snapshot
@fact pe = 640 | officers | B | people in the search | 2026-01-24 | snapshot
@fact dv = 34 | officers | B | divers | 2026-01-24 | snapshot
@fact sa1 = 180 | area | B | square nautical miles of the search area | 2026-01-22 | snapshot
@fact sa2 = 520 | area | B | square nautical miles of the search area | 2026-01-24 | snapshot
@fact fb = 22 | other | F | boats that put out | 2026-01-22 | constant
@fact cp = 50000000 | damages | M | rupiah for each family of the dead | 2026-01-24 | plan | pledged
@fact ct = 2850000000 | damages | M | rupiah for all the families of the dead | 2026-01-29 | plan | pledged
@fact cd = 2950 | damages | M | dollars for each family of the dead | 2026-01-24 | plan | pledged
@fact pr = 10 | sentence | C | years in prison that the charge carries | 2026-01-27 | constant | hypothetical
@fact su = 7 | other | O | ships laid up | 2026-01-26 | snapshot
@fact fl = 16 | other | O | ships in the fleet | 2026-01 | snapshot
@fact tk = 165000 | price | O | rupiah for a ticket | 2026-01 | snapshot
@fact tsd = 61 | deaths | T | people killed | 2018 | constant
@fact acc = 38 | other | M | ferry accidents in the country in a year | 2025 | constant
@fact ex = 73 | crowd | K | people over licensed capacity | 2026-01-22 | constant
@fact fr = 9 | other | O | ships still in service | 2026-01-26 | snapshot
@fact tg = 25 | other | M | ferry accidents in the country in a year | 2026 | plan | threshold
@fact rc = 19 | other | T | recommendations made afterwards | 2018 | constant
@trap d1 d2 :: the toll rose over a day
@trap d2 d3 :: the toll rose over a week
@trap ma ob :: the manifest and those who sailed
@trap ca lj :: licensed for 140, life jackets for 120
@trap un r1 :: 95 without a ticket and 96 saved
@trap rf rb :: saved by fishermen and saved by the agency
@trap to ta :: cargo declared and cargo estimated
@trap m2 m3 :: the missing were found, mostly dead
@trap sh1 sh2 :: the search grew
@trap d3 tsd :: this wreck and that of 2018
@trap wv wf :: the sea that day and the sea she was built for
@rel sum r2 = rf + rb
@rel sum ob = d2 + r2 + m2
@rel diff un = ob - ma
@rel change ov = ca -> ob
@rel diff ex = ob - ca
@rel diff fr = fl - su
@rel diff td = ta - to
@rel product ct = cp * d3
@rel diff m3 = ob - r2 - d3
@rel convert cd = cp

@doc a-wire | international wire | 2026-01-23
Ferry sinks off eastern Indonesia; at least {8|>d1} dead

WAI LESUNG, Indonesia, Jan 22 (Archipel) - A ferry carrying lorries and passengers to a market island sank in heavy seas in eastern Indonesia on Thursday, killing at least {eight|>d1|t=Thursday} people, the search and rescue agency said.

{Ninety-six|r1|t=by nightfall|by=the search and rescue agency} people had been pulled from the water by nightfall, many by fishermen. The number missing was unclear. The manifest of the KM Bintang Pesisir listed {118|ma} passengers and crew, but survivors spoke of many more.

The captain radioed a distress call at {6:12 a.m.|t1} and the ship, built {31|ag} years ago, went down {17|sk} minutes later, {nine|di} nautical miles short of port on a crossing of {41|rt}. Waves were up to {3.5|wv|by=the weather bureau} metres, the weather bureau said.

{Six|sh1|t=on Thursday} ships were searching {180|sa1|t=on Thursday} square nautical miles on Thursday. The first of them reached the place at {9:05 a.m.|t3}.

Indonesia, a nation of more than 17,000 islands, had {38|acc|t=last year} ferry accidents last year, according to the ministry. In 2018 the Tanjung Sari capsized on the same route with the loss of {61|tsd|t=In 2018} lives.

@doc b-daily | Jakarta daily | 2026-01-24
{Two hundred and thirteen|ob}: how a ferry for {140|ca} came to carry so many

Ratna Sihombing-Daud, Wai Lesung

There is now a number. It took the search office {two|-} days, {14|-} village heads and a good deal of shouting on the quay to arrive at it: {213|ob} people were on the Bintang Pesisir when she sailed on Thursday at {4.30 a.m.|t0}

Of these, {141|r2|t=By last night} had been saved and {23|d2|t=By last night} were dead by last night's count. By last night, then, {49|m2|t=By last night} were still being looked for.

The harbourmaster had cleared her with {118|ma} names. That leaves {95|un} who paid the {Rp 165,000|tk|v=165000} fare in cash on the ramp. She was licensed for {140|ca}; she was, in other words, more than {half|>ov|v=50} again over her limit.

Fishermen from Wai Lesung, who put out in {22|fb} boats before anyone had asked, brought in {74|rf} of the living, more than the {67|rb} saved by the agency's own vessels.

There were {120|lj} life jackets. Of the life rafts, a survivor named Hendrikus Tuasikal said, only {one|lu|by=Hendrikus Tuasikal} of {four|lr} opened.

The minister has promised {Rp 50 million|cp|v=50000000|by=The minister} to each bereaved family.

Rumahorbo, the captain, {49|ac}, is in a hospital bed under guard.

Weather: Ambon 31°C, showers. USD 1 = Rp 16,950.

@doc c-basarnas | agency situation report | 2026-01-24
SEARCH AND RESCUE AGENCY
SITUATION REPORT NO. 5, KM BINTANG PESISIR
24 January 2026, 20:00 local time

A. EVENT. Passenger and vehicle ferry, {742|gt} GT. Departed {04:30|t0}, distress call {06:12|t1}, sank {06:29|t2}, 22 January. Depth at wreck about {68|~dp} metres.

B. PERSONS. On board {213|ob}, including {12|cr} crew. As at 23 January, 18:00: rescued {141|r2|t=As at 23 January, 18:00}, dead {23|d2|^}, missing {49|m2|^}. Rescued by fishing boats {74|rf|^}, by Agency vessels {67|rb|^}. Today's recoveries will be reported after identification.

C. ASSETS. {19|sh2|t=24 January} ships, {2|-} helicopters, {640|pe|t=24 January} personnel of whom {34|dv|t=24 January} divers. Search area extended from {180|sa1} to {520|sa2|t=24 January} square nautical miles.

D. WEATHER. Wind from the west, {25|-} knots. Waves on day of accident {3.5|wv} metres; vessel certified for {2.5|wf}.

E. PLAN. Search to continue for seven days in accordance with Law 29/2014, with an option of three more.

F. REMARKS. The public is asked not to publish photographs of victims.

@doc d-tv | television website | 2026-01-28
Ferry captain faces {ten|pr} years as investigators find cargo was under-declared

NUSA TV | 28/01/2026 11:20 WIT | Video 3:14

The captain of the ferry that sank last week has been named a suspect and could go to prison for {ten|pr} years.

Yosef Rumahorbo, {49|ac}, was moved from hospital to a cell on Tuesday. Police say he sailed although the forecast was for {3.5|wv|by=Police} metres of sea and his ship's papers stop at {2.5|wf|by=Police}.

The transport safety committee, KNKT, said the {26|tr} lorries on the car deck and what was heaped between them came to some {485|~ta|by=KNKT} tonnes. The company had declared {310|to|by=The company}. That is {275|!td} tonnes that nobody had paid port dues on.

KNKT is also looking into the {17|sk} minutes between the mayday and the end. "A ship of {742|gt} tons should not go that fast," said investigator Ketut Wiranata-Boeke. Passengers say the bow door was never properly closed.

The ministry has meanwhile laid up {seven|su} of the operator's {16|fl} ships.

Survivors told police that the mate handed out life jackets until there were no more. There were {102|!lj} of them, for {213|ob} people.

TRENDING: Durian festival draws 40,000 · Gempa M 5.1 · 7 tips for rainy season

@doc e-magazine | weekly magazine | 2026-01-30
The fishermen of Wai Lesung do not want a medal

By Clementine Matulessy-Burke

"We heard them before we saw them," says Yacob Latuheru. It was still before seven; the ferry had gone at {6.29|t2} and what was left was voices.

{Twenty-two|fb} boats went out from the beach. Between them they took {47|?rf|t=that morning} people out of the sea that morning. The agency's ships, the first of which got there {a little after nine|~t3}, took most of the others.

A week later {57|d3|t=A week later} are known to have died, {11|ch|t=A week later} of them children. {Fifteen|m3|t=A week later} have not been found. The families of Wai Lesung are burying people they had met for a quarter of an hour.

What would have helped? Someone to count, for a start. Had the harbour held the ferry at the {140|ca} on her certificate, {73|ex} would have stayed on the quay. Had the declared cargo of {310|to} tonnes been the true one, she might have floated for longer than {17|sk} minutes. Had the rafts opened: there were {four|lr}, there was {one|lu}.

In 2018 the Tanjung Sari took {61|tsd|t=In 2018} with her in the same strait. A committee made {19|rc} recommendations. Latuheru has a copy. He keeps it, he says, in the boat, to light the stove.

@doc f-bulletin | government bulletin | 2026-01-30
Ministry of Transport: compensation for the victims of KM Bintang Pesisir

1. With the confirmation of {57|d3|t=29 January} fatalities as of 29 January, the State undertakes to pay a total of {Rp 2.85 billion|ct|v=2850000000} in compensation, that is {Rp 50 million|cp|v=50000000} (approximately {US$2,950|~cd}) to each family. Families of the {15|m3|t=29 January} persons still missing will be paid upon declaration by a court.

2. Of the {213|ob} persons aboard, {141|r2} survived. {95|un} were not on the manifest. They are entitled to the same sum.

3. The operator, PT Pesisir Lintas Timur, may not sail {seven|su} vessels until they are surveyed anew. The remaining {eight|!fr} of its {16|fl} are unaffected.

4. The number of life jackets on board has been established as {120|lj} and of life rafts as {four|lr}.

5. The Ministry recorded {38|acc|t=in 2025} ferry accidents in 2025. The target for this year is fewer than {25|<tg}.

6. Questions: hotline 151.
