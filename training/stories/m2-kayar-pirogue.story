@story m2-kayar-pirogue
@topic Fishing pirogue Serigne Modou overdue off Senegal: alarm, search, the survivors at Nouadhibou
@subject B = Serigne Modou | the pirogue | the boat | the canoe
@subject N = Senegalese navy | the navy | naval headquarters
@subject F = Fishermen's committee of Kayar | the committee | the fishermen's committee | CLPA
@subject I = Ibrahima Diop Sarr | Diop Sarr | the captain
@subject A = Awa Ndiebène | Awa | the fish seller | the captain's wife
@subject M = Mauritanian coastguard | the coastguard | Mauritania
@subject S = Spanish maritime patrol aircraft | the aircraft | the Spanish plane
@fact c = 26 | other | B | men on board | 2028-10-03 | snapshot
@fact s1 = 11 | rescued | M | men brought ashore alive | 2028-10-21 | cumulative
@fact d1 = 4 | deaths | B | bodies recovered | 2028-10-21 | cumulative
@fact m1 = 11 | missing | B | men not found | 2028-10-21 | snapshot
@fact day = 18 | duration | B | days at sea | 2028-10-21 | constant
@fact sup = 6 | duration | B | days that the food was meant for | - | plan
@fact k = 04:15 | clock | B | time it put to sea | 2028-10-03 | constant
@fact l = 17 | distance | B | metres long | - | constant
@fact fu = 400 | other | B | litres of fuel taken | 2028-10-03 | constant
@fact en = 40 | other | B | horsepower of the engine | - | constant
@fact ar = 9500 | area | S | square kilometres flown over | 2028-10-14 | cumulative
@fact fl = 3 | other | S | search flights | 2028-10-14 | cumulative
@fact ds = 310 | distance | B | kilometres from home when sighted | 2028-10-20 | constant
@fact ia = 44 | age | I | age in years | - | constant
@fact ya = 16 | age | B | age in years of the youngest on board | - | constant
@fact lj = 8 | other | B | life jackets on board | 2028-10-03 | snapshot
@fact bt = 60 | other | F | pirogues that joined the search | 2028-10-10 | snapshot
@fact fa = 150000 | other | N | CFA francs promised to each family | 2028-10-24 | plan | pledged
@fact ls = 112 | deaths | F | fishermen lost from the port in ten years | 2028-10-24 | cumulative
@rel sum c = s1 + d1 + m1
@trap s1 m1 :: the same number alive and missing
@trap day sup :: days at sea against days of food
@trap c lj :: men against life jackets
@trap ar ds :: area flown over against distance
@trap d1 ls :: bodies from this boat against all lost in ten years

@doc a-alarm | Dakar daily | 2028-10-11
Kayar sans nouvelles: {26|c} fishermen missing for a week
Par Fatou Binetou Gaye, correspondante

On the beach of Kayar women sit facing the sea with their backs to the market. The Serigne Modou left on Tuesday of last week at {4.15 a.m.|k|t=Tuesday of last week}, with {26|c} men, {400|fu} litres of fuel and rice for {six|sup} days.

The pirogue, {17|l} metres long with a {40|en}-horsepower outboard, fishes the banks to the north-west. Its captain, Ibrahima Diop Sarr, is {44|ia}, a hajji and "careful as a goat", says Awa, his wife. The youngest on board, a nephew, is {16|ya}.

Yesterday {60|bt|t=Yesterday|by=the fishermen's committee} boats from five villages went out to look, the fishermen's committee reports. The navy has {one|-} patrol ship on the spot.

There were {eight|lj|by=Awa} life jackets in the canoe. "He counted them aloud for me," Awa says.

A lire aussi: Tabaski: 800.000 moutons attendus

@doc b-agency | wire agency | 2028-10-21
{Eleven|s1} Senegalese fishermen found alive after {18|day} days adrift

NOUAKCHOTT, Oct 21 - Mauritania's coastguard landed {11|s1|t=Saturday|by=a coastguard officer} survivors and {four|d1|^} bodies from a Senegalese fishing boat in the port of Nouadhibou on Saturday, {18|day|^} days after it went to sea, a coastguard officer said. {Eleven|m1|^} others who had been on board are missing.

The boat had drifted some {310|~ds} km from its home port of Kayar with a broken engine. A tuna seiner saw it on Friday evening.

Survivors told the officer they'd drunk rainwater and eaten raw fish. Those who died had been put overboard at first, they said; the {four|d1} bodies were of men who died in the last days.

Since the start of the year {1,140|-} migrants have died on the same waters, according to a Spanish charity, which stressed that these men were not migrants.

@doc c-radio | radio report | 2028-10-22
Sud-Atlantique FM, « Le journal de 13 h », transcription

Presenter: They're alive, or some are. In Nouadhibou, our special envoy Cheikh Tidiane Mbengue.

Mbengue: I have seen them, Seynabou. They lie in a hall with fans. The nurse counts {nine|!s1|by=The nurse}. The captain isn't among those, he's still on the list of {eleven|m1} who haven't been found.

Presenter: How long was it?

Mbengue: They cut notches in the gunwale. {Eighteen|day|by=They} notches. But food for only {six|sup}. The rest God gave.

Presenter: And the rescue by air?

Mbengue: A Spanish plane made {three|fl|by=Madrid} flights over {9,500|ar|^} square kilometres, Madrid says. It never saw a {seventeen|l}-metre boat painted in {five|-} colours.

Presenter: The boy?

Mbengue: The boy lives. He is {sixteen|ya}. He asked me the score of Jaraaf. I said {two|-}–nil.

@doc d-analysis | African affairs website | 2028-10-27
Off Senegal, nobody is counting the fishermen
By Marième Coly-Anderson · 27 Oct 2028 · 5 minutes · Listen

{Twenty-six|c} left; {fifteen|-} returned, {four|d1} of them as corpses. The Serigne Modou's owner had bought {eight|lj} life jackets because the law inspects for {eight|-}.

When she failed to return after {six|sup} days, it took naval headquarters another {three|-} to answer the phone, says the committee at Kayar. It launched its own flotilla, {35|!bt|t=on the 10th} canoes on the 10th, at 11,000 francs a jerrycan.

The port has lost {112|ls|by=the committee} fishermen in a decade, by the committee's ledger. The navy has promised {150,000|fa|by=The navy} CFA francs a household; a new {40|en}-horsepower engine costs {1.9 million|-}.

The captain was born in {1984|-} and would be {44|ia}. His wife sells smoked bonga at stall 22. She has stopped counting days at {eighteen|day}.

@doc e-tabloid | tabloid | 2028-10-23
MIRACLE AT SEA
p. 3 · 200 F

Raw fish. Rain. Prayers. {Twenty-six|c} men of Kayar were lost and {11|s1} are back.

The Serigne Modou sailed at {4:15|k} with {250|!fu} litres in drums. Captain Diop Sarr, {49|!ia}, promised to be home by Sunday. Then the engine, a {40|en} HP, coughed its last.

Two weeks later came the tuna boat, {310|ds} km away.

Marabout: « I saw the {11|s1} in my dream »

The State will hand {150.000|fa|m=pledged|v=150000} F to each family of a missing man. {Four|d1} coffins arrive tomorrow at Yoff, runway {1|-}.

TIERCÉ: 4 – 11 – 2 – 7 – 9
