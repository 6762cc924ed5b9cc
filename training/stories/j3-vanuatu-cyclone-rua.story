@story vanuatu-cyclone-rua
@topic Cyclone Rua in Vanuatu: landfall to the second week
@subject C = Cyclone Rua | Rua | the cyclone | the storm
@subject E = Erromango | the island
@subject T = Tanna
@subject N = National Disaster Management Office | NDMO | the disaster office
@subject M = Vanuatu Meteorology Service | the meteorology service | forecasters
@subject U = Unelco Power | Unelco | the power company
@subject A = Australian government | Canberra | Australia
@subject F = French armed forces in New Caledonia | Nouméa | the French
@subject K = Cyclone Keni | Keni
@fact w1 = 205 | speed | C | sustained wind in kilometres an hour | landfall | snapshot
@fact w2 = 250 | speed | C | strongest gust in kilometres an hour | landfall | snapshot
@fact wf = 230 | speed | C | sustained wind in kilometres an hour | landfall | plan | projected
@fact ca = 4 | other | C | category at landfall | landfall | snapshot
@fact d1 = 3 | deaths | C | people killed | 2027-03-12 | cumulative
@fact d2 = 11 | deaths | C | people killed | 2027-03-14 | cumulative
@fact d3 = 19 | deaths | C | people killed | 2027-03-22 | cumulative
@fact dt = 12 | deaths | C | people killed on Tanna | 2027-03-22 | cumulative
@fact de = 7 | deaths | C | people killed on Erromango | 2027-03-22 | cumulative
@fact dk = 24 | deaths | K | people killed | final | cumulative
@fact mi = 6 | missing | C | people missing at sea | 2027-03-14 | snapshot
@fact sh = 8400 | evacuated | N | people in shelters | 2027-03-12 | snapshot
@fact s2 = 5100 | evacuated | N | people in shelters | 2027-03-14 | snapshot
@fact ho = 3700 | homes | N | houses destroyed | 2027-03-14 | cumulative
@fact h3 = 4450 | homes | N | houses destroyed | 2027-03-22 | cumulative
@fact po = 14000 | homes | U | customers without power | 2027-03-12 | snapshot
@fact p2 = 2300 | homes | U | customers without power | 2027-03-22 | snapshot
@fact aa = 12000000 | budget | A | Australian dollars of aid | 2027-03-14 | plan | pledged
@fact af = 45 | other | F | tonnes of relief goods flown in | 2027-03-22 | cumulative
@fact cr = 80 | other | T | percent of food gardens destroyed | 2027-03-14 | snapshot
@fact ce = 95 | other | E | percent of food gardens destroyed | 2027-03-14 | snapshot
@fact pe = 2100 | other | E | inhabitants | - | constant
@rel sum d3 = dt + de
@trap d1 d2 :: reports came in from the outer islands
@trap d2 d3 :: the toll kept rising
@trap sh s2 :: people went home
@trap w1 w2 :: sustained wind against gust
@trap w1 wf :: forecast against measured
@trap d3 dk :: another cyclone
@trap cr ce :: two islands
@trap ho h3 :: a later survey

@doc a-radio | public radio bulletin | 2027-03-12
Storm crosses Vanuatu's south

PORT VILA — Telephones to Tanna and Erromango were still dead on Friday morning, hours after severe tropical cyclone Rua crossed the {two|-} islands as a category {four|ca}.

The meteorology service recorded a sustained wind of {205|w1|by=The meteorology service} kilometres an hour at White Grass before the mast went, and one gust of {250|w2|by=The meteorology service}. Forecasters had warned of {230|wf|by=Forecasters}.

{Three|d1|t=on Friday morning|by=The disaster office} deaths are known, all on Efate. The disaster office stressed that this says nothing of the south. {Eight thousand four hundred|sh|t=overnight|by=The disaster office} people spent the time overnight in schools, churches and caves that serve as shelters.

In and around the capital {14,000|po|by=Unelco Power} households have no electricity, according to Unelco Power.

@doc b-wire | wire agency | 2027-03-14
Vanuatu toll reaches {11|d2} as first boats return

PORT VILA, March 14 (Austral Wire) — The number of people known to have been killed by Cyclone Rua climbed to {11|d2|t=on Sunday|by=Vanuatu's disaster office} on Sunday from {three|d1|t=two days earlier} two days earlier as patrol boats came back from the country's south, Vanuatu's disaster office said.

{Six|mi|by=disaster office} fishermen off Aneityum are missing. {3,700|ho|by=assessors} homes have been razed, assessors estimate from the air, and {5,100|s2|t=on Sunday} people were in public shelters on Sunday, down from {8,400|sh|t=on the night of the landfall} on the night of the landfall.

On Tanna {four-fifths|cr|v=80} of the yam and taro plots are ruined. On Erromango, where some {2,100|~pe} people live, it is {95 percent|ce}.

Australia will give A${12 million|aa|by=Australia}, Foreign Minister Priya Hallett announced in Brisbane.

@doc c-local | Port Vila newspaper | 2027-03-22
{Nineteen|d3|t=now|by=NDMO} now, and the list is closed, says NDMO

By Leimara Kalsakau

Ten days after Rua the National Disaster Management Office has closed its list of the dead at {19|d3|t=Ten days after Rua|by=the National Disaster Management Office}. {Twelve|dt|by=the National Disaster Management Office} of them lived on Tanna and {seven|de|^} on Erromango. The {three|d1|t=first} deaths first reported for Efate were found to be of other causes and have been struck off.

The toll stays below the {24|dk|s=Cyclone Keni} of Cyclone Keni, which older readers will remember and which was not even a category {four|-}.

Director Obed Naupa said the latest survey puts destroyed houses at {4,450|h3|by=Director Obed Naupa}, {750|-} more than was seen from the aircraft in the first days. He denied that anyone had ever spoken of {8,000|-}.

Power: Unelco has {2,300|p2|by=Unelco} customers still to reconnect of the {14,000|po|t=on the first day} who went dark on the first day. The French from Nouméa have flown in {45|af} tonnes of tarpaulins, rice and water.

SPORT: Tafea 2, Amicale 2 | Tide tables p. 30 | Classifieds: 2-bed house, 65,000 vt

@doc d-newsletter | relief newsletter | 2027-03-23
A note from the south

Friends of Erromango,

The island's gardens will not feed its {2,100|pe} mouths before September. We were told on arrival that {95%|ce|t=on arrival} of them had gone, and having walked to {nine|-} villages I do not doubt it. On Tanna they say {80|cr|by=they}, and there at least the bananas shoot again.

{Seven|de} of our people are buried. Counting Tanna's dead as well the figure is {19|d3|by=government}, the government says; last weekend's papers still had {11|d2|t=last weekend's}.

Of the aid I can report what I saw: French pallets, from the {45|af} tonnes landed so far. Canberra's {twelve million|aa|by=Canberra} is a promise, a welcome one, and we wait.

Vessel schedule: MV Tiwi Trader, 29 March, deck space 14 m³.

@doc e-magazine | Sunday magazine of a Sydney newspaper | 2027-04-04
The night the island kept its own count

Words: Catriona Belleau. Pictures: Jimmy Tasso. 11-minute read. Subscribers get 4 weeks free.

Ask for a number on Erromango and you will be offered a name. It was the nurse at Ipota, Rachel Uminduru, who told me about the {seven|de}. She knew each. It took her as long to tell as it took me to write {seven|-} lines, and there she stopped, because there had been {19|d3} altogether and the other {twelve|dt} were Tanna's, "and Tanna will want to tell you its own."

In Port Vila they tell you in figures. Obed Naupa, who directs the disaster office, has them on a whiteboard. {Three|d1|t=Friday} on Friday, then wiped. {Eleven|d2|t=Sunday} by Sunday. He never wrote a Monday. "I do not like a number that I have to change," he said, "and I had to change all of them." The homes were the worst: {3,700|ho|t=from the plane} seen from the plane, {4,450|h3|t=on foot} counted on foot.

He had been warned, as everyone had. On the Wednesday forecasters drew a line through the southern islands and wrote {230|wf|by=forecasters} kilometres an hour beside it. The mast at White Grass stood long enough to say {205|w1}, and for one breath {250|w2}, and then lay down in a paddock, where children now use it as a bridge.

That made Rua a {four|ca} when it came ashore. Keni had been the weaker wind and had killed {24|dk|s=Keni}, and nobody could explain that. This time people were in the shelters, {8,400|sh|t=that night} of them that night, or ought to have been; the sailors among the missing, {six|mi|t=then} of them then, had thought themselves safer at sea.

What will they eat? On Tanna a garden here and there still stands; {four out of five|cr|v=80} do not. Here, where {2,100|pe|s=Here} people live, it is worse. Canberra has promised {A$12 million|aa|by=Canberra|v=12000000}. The French have brought {45|af} tonnes of things. In the capital the lights are on for all but {2,300|p2} of the {14,000|po} homes that lost them.

Uminduru walked me to the boat. She had been paid, she said, in March, for February. There was no hurry.
