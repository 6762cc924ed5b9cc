@story h3-san-belisario-quake
@topic Earthquake in the Guatemalan highlands: first night to fifth day
@subject Q = San Belisario earthquake | the earthquake | the quake | the tremor | sismo
@subject C = Conred | the disaster agency | the coordinator | civil protection
@subject B = San Belisario | the town
@subject T = Tzununá Alto | the hamlet
@subject M = Coatal municipality | Coatal
@subject G = the government | Guatemala City | the cabinet
@fact mg = 6.4 | other | Q | magnitude on the moment scale | - | constant
@fact mg0 = 6.7 | other | Q | magnitude on the moment scale, first estimate | 2031-02-08 night | snapshot
@fact dp = 31 | distance | Q | kilometres below the surface | - | constant
@fact d1 = 17 | deaths | Q | people killed | 2031-02-08 night | cumulative
@fact d2 = 48 | deaths | Q | people killed | 2031-02-10 morning | cumulative
@fact d3 = 63 | deaths | Q | people killed | 2031-02-12 evening | cumulative
@fact db = 39 | deaths | B | people killed | 2031-02-12 evening | cumulative
@fact dt = 15 | deaths | T | people killed | 2031-02-12 evening | cumulative
@fact dm = 9 | deaths | M | people killed | 2031-02-12 evening | cumulative
@fact m2 = 27 | missing | Q | people unaccounted for | 2031-02-10 morning | snapshot
@fact m3 = 8 | missing | Q | people unaccounted for | 2031-02-12 evening | snapshot
@fact h1 = 140 | injuries | Q | people hurt | 2031-02-08 night | cumulative
@fact h2 = 412 | injuries | Q | people hurt | 2031-02-10 morning | cumulative
@fact hs = 56 | injuries | Q | people gravely hurt | 2031-02-10 morning | snapshot
@fact ho = 2150 | homes | Q | homes destroyed | 2031-02-12 evening | cumulative
@fact hd = 5300 | homes | Q | homes damaged but standing | 2031-02-12 evening | cumulative
@fact ht = 7450 | homes | Q | homes destroyed or damaged | 2031-02-12 evening | cumulative
@fact sh = 11200 | evacuated | Q | people in shelters | 2031-02-10 morning | snapshot
@fact sh3 = 9600 | evacuated | Q | people in shelters | 2031-02-12 evening | snapshot
@fact re = 34 | rescued | C | people pulled alive from rubble | 2031-02-10 morning | cumulative
@fact bu = 180000000 | budget | G | quetzales promised for rebuilding | 2031-02-12 | plan | pledged
@fact gr = 25000 | budget | G | quetzales a family for a lost home | 2031-02-12 | plan | pledged
@fact af = 214 | other | Q | aftershocks felt or recorded | 2031-02-10 morning | cumulative
@fact po = 18400 | other | B | inhabitants | 2018 census | constant
@fact old = 91 | deaths | B | people killed in the earthquake of 1987 | 1987 | constant
@rel sum d3 = db + dt + dm
@rel sum ht = ho + hd
@trap d3 old :: this quake and that of 1987
@trap h2 hs :: all hurt and the gravely hurt
@trap mg mg0 :: the first estimate was revised down
@trap ho ht :: destroyed, and destroyed or damaged

@doc a-wire | wire agency | 2031-02-08
Strong quake kills at least {17|>d1} in western Guatemala

GUATEMALA CITY, Feb 8 (Meridian) - A powerful earthquake shook Guatemala's western highlands late on Saturday, bringing down adobe houses and a church tower and killing at least {17|>d1|t=shortly before midnight|by=Conred} people, the disaster agency Conred said shortly before midnight.

It put the number of injured at {140|h1|^} and warned that roads to the villages above the lake were cut.

The U.S. Geological Survey first measured the quake at magnitude {6.7|mg0|t=at first|by=The U.S. Geological Survey}, as it said at first, then lowered the figure to {6.4|mg|by=The U.S. Geological Survey}. Guatemala's own institute gave a depth of {31|dp|by=Guatemala's own institute} km.

The worst reports came from San Belisario, a weaving town of {18,400|po|t=the 2018 census|by=the 2018 census} at the 2018 census, where the bell tower of a colonial church fell on the market street. "We are digging with hoes," said Lucía Chavajay, a teacher reached by telephone.

An earthquake in 1987 killed {91|old|t=in 1987} people in the same town.

@doc b-prensa | national daily | 2031-02-10
"My grandmother was still talking": rescuers race the clock above the lake

By Efraín Ixcoy | Updated 11:42 | 6 min read

SAN BELISARIO. The list taped to the door of the municipal gym had {48|d2|t=on Monday morning} names when the mayor read it aloud on Monday morning. Below it hangs a second sheet, shorter and crueller: the {27|m2|^} neighbours of whom nothing is known.

Civil protection says its brigades, with Mexican and Salvadoran dog teams, have brought {34|re|by=Civil protection} people out of the rubble alive. The last, a boy of six, had been under a loom.

Of the {412|h2|by=the health ministry} hurt that the health ministry has treated, {56|hs|^} are in a grave state, most with crushed legs; the military hospital in the capital has taken in those that could be flown. Some {11,000|~sh|t=Sunday night} people spent Sunday night in schools, chapels and coffee sheds.

The ground does not let them rest. The seismological institute has counted {214|af|by=The seismological institute} aftershocks since the tremor of magnitude {6.4|mg}, whose focus it places {13|!dp|by=it} kilometres down, and no one here goes indoors to cook.

READ MORE: 12 dishes for the fasting weeks | Quetzal slips to 8.10 a dollar | Route CA-1 closed at km 148

@doc c-guardia | foreign broadsheet | 2031-02-11
Guatemala quake: hope fades for {two dozen|~m2} still buried as toll nears {fifty|~d2}

The search for survivors of Guatemala's deadliest earthquake in a generation entered its third day with {27|m2|t=by Monday morning} people unaccounted for by Monday morning and {48|d2|^} confirmed dead, according to the disaster coordinator, Conred.

Doctors in the regional capital said they were overwhelmed. Nearly {600|!~h2|by=Doctors in the regional capital} patients had passed through their tents and wards, among them {56|hs} with life-threatening wounds, said Dr Noemí Bâ-Sicán, a surgeon with a French charity. Another {34|re} owe their lives to the brigades and to neighbours with car jacks.

"In '87 we lost {91|old|t=In '87|by=Abelino Puac|s=we}," said Abelino Puac, 74, a baker in San Belisario. "I thought that was my share of it."

The tremor, put at {6.4|mg} after an early reading of {6.7|mg0|t=an early reading}, struck at supper time. More than {11,000|>sh|by=officials} people are sleeping away from home, officials said, some of them for fear of the aftershocks rather than for want of a roof.

@doc d-radio | radio script | 2031-02-12
EVENING BULLETIN 1900 / FIVE DAYS AFTER

Good evening. The number of people killed in Saturday's earthquake has climbed to {63|d3|t=this evening|by=the disaster agency}, the disaster agency said this evening. {Thirty-nine|db|^} of them died in San Belisario itself, {fifteen|dt|^} in the hamlet of Tzununá Alto, which slid into its own ravine, and {nine|dm|^} across the river in Coatal.

{Eight|m3|^} people are still being looked for. That is down from {27|m2|t=on Monday} on Monday, and most of the difference, sadly, has moved from the one list to the other.

The shelters are emptying, a little. {Nine thousand six hundred|sh3|t=tonight} people are in them tonight.

On homes, engineers have finished their round: {2,150|ho|by=engineers} are gone altogether and {5,300|hd|^} can be mended. The president promised each family that lost its house {25,000|gr|by=The president|s=The president} quetzales, out of a fund of {180 million|bu|^}.

In other news: the football. Comunicaciones two, Xela nil. That is the bulletin.

@doc e-aidbrief | humanitarian newsletter | 2031-02-13
SITUATION BRIEF No. 4: western Guatemala

Covers to 18:00 local time, 12 February. Sources: Conred, Guatemalan Red Cross, municipal councils.

Toll. {63|d3|t=to 18:00 local time, 12 February|by=Conred} dead, of whom {39|db|^} in San Belisario, {15|dt|^} in Tzununá Alto and {11|!dm|^} in Coatal municipality. People missing: {8|m3|^}.

Shelter. {7,450|ht} dwellings suffered, {2,150|ho} of them beyond repair. Collective centres hold {9,600|sh3} people (10 February: {11,200|sh|t=10 February}); a further unknown number camp beside their plots.

Money. The cabinet has set aside GTQ {180 million|bu|s=The cabinet}. At the announced grant of GTQ {25,000|gr} a household, this covers every total loss three times over, yet nothing for repairs.

Gaps: tarpaulins, chlorine, blankets in sizes for infants. Cluster call: Friday, channel 3, code 48 17 02.
