@story x-almasay-quake
@topic Earthquake in the Almasay valley, Kyrgyzstan: first morning to the fifth day
@subject Q = Almasay earthquake | the earthquake | the quake
@subject A = Almasay district | Almasay
@subject K = Kurgan district | Kurgan
@subject G = the Emergencies Ministry | the ministry | the government | Bishkek
@subject U = Red Crescent | the aid agencies
@subject I = Institute of Seismology | the institute
@subject S = US Geological Survey | USGS | the American service
@subject O = earthquake of 1971
@fact mi = 6.1 | other | I | magnitude | 2018-03-03 | constant
@fact ms = 5.8 | other | S | magnitude | 2018-03-03 | constant
@fact d1 = 9 | deaths | Q | people killed | 2018-03-03 morning | cumulative
@fact d2 = 26 | deaths | Q | people killed | 2018-03-03 evening | cumulative
@fact d3 = 43 | deaths | Q | people killed | 2018-03-04 noon | cumulative
@fact a3 = 31 | deaths | A | people killed | 2018-03-04 noon | cumulative
@fact k3 = 12 | deaths | K | people killed | 2018-03-04 noon | cumulative
@fact d4 = 51 | deaths | Q | people killed | 2018-03-07 | cumulative
@fact a4 = 37 | deaths | A | people killed | 2018-03-07 | cumulative
@fact k4 = 14 | deaths | K | people killed | 2018-03-07 | cumulative
@fact da = 2 | deaths | Q | people killed in the aftershock of Monday | 2018-03-05 | cumulative
@fact i2 = 112 | injuries | Q | people treated for injuries | 2018-03-03 evening | cumulative
@fact h2 = 48 | injuries | Q | people kept in hospital | 2018-03-03 evening | snapshot
@fact i4 = 264 | injuries | Q | people treated for injuries | 2018-03-07 | cumulative
@fact h4 = 71 | injuries | Q | people kept in hospital | 2018-03-07 | snapshot
@fact m2 = 30 | missing | Q | people missing | 2018-03-03 evening | snapshot
@fact m3 = 11 | missing | Q | people missing | 2018-03-04 noon | snapshot
@fact r2 = 18 | rescued | Q | people pulled alive from rubble | 2018-03-03 evening | cumulative
@fact r3 = 23 | rescued | Q | people pulled alive from rubble | 2018-03-04 noon | cumulative
@fact x2 = 380 | homes | Q | houses destroyed | 2018-03-03 evening | cumulative
@fact x4 = 1140 | homes | Q | houses destroyed | 2018-03-07 | cumulative
@fact y4 = 2730 | homes | Q | houses damaged but standing | 2018-03-07 | cumulative
@fact z4 = 3870 | homes | Q | houses destroyed or damaged | 2018-03-07 | cumulative
@fact dis = 6400 | evacuated | Q | people without a home | 2018-03-07 | snapshot
@fact t3 = 640 | other | Q | tents delivered | 2018-03-04 noon | cumulative
@fact t4 = 1310 | other | Q | tents delivered | 2018-03-07 | cumulative
@fact tn = 1900 | other | Q | tents needed | 2018-03-07 | plan | projected
@fact ts = 590 | other | Q | tents still to come | 2018-03-07 | snapshot
@fact fam = 50000 | damages | G | som for each bereaved family | 2018-03-03 | plan | pledged
@fact som = 200000000 | budget | G | som set aside for rebuilding | 2018-03-04 | plan | pledged
@fact per = 175439 | budget | G | som for each destroyed house | 2018-03-04 | plan | pledged
@fact app = 3400000 | fundraising | U | dollars asked of donors | 2018-03-07 | plan | projected
@fact got = 1190000 | fundraising | U | dollars received from donors | 2018-03-07 | cumulative
@fact gp = 35 | fundraising | U | share of the appeal received | 2018-03-07 | snapshot
@fact sol = 450 | other | G | soldiers sent | 2018-03-03 | snapshot
@fact old = 210 | deaths | O | people killed | 1971 | constant
@fact tem = -14 | temperature | Q | degrees Celsius at night | 2018-03-03 night | snapshot
@rel sum d3 = a3 + k3
@rel sum d4 = a4 + k4
@rel sum z4 = x4 + y4
@rel diff ts = tn - t4
@rel share gp = got / app
@rel product som = x4 * per
@trap mi ms :: two seismological services measured differently
@trap d1 d2 :: the toll rose through Saturday
@trap d3 d4 :: the toll rose until Wednesday
@trap a3 d3 :: one district against both
@trap a3 a4 :: the district's toll rose
@trap i4 h4 :: treated against kept in hospital
@trap x4 z4 :: destroyed against destroyed or damaged
@trap t4 tn :: tents delivered against needed
@trap som app :: the government's money against the appeal

@doc a-agency | state news agency | 2018-03-03
Strong earthquake registered in Almasay, there are victims

Bishkek, March 3. /KyrTAG/ An earthquake of magnitude {6.1|mi|by=the Institute of Seismology} occurred today at 4:52 a.m. in the Almasay valley, the Institute of Seismology of the National Academy of Sciences reported. Its strength in the epicenter was {8|-} points.

As of 10 a.m. the bodies of {nine|d1|t=As of 10 a.m.|by=the Ministry of Emergency Situations} people had been recovered, the press service of the Ministry of Emergency Situations said. The road at the 61st kilometer is blocked by rock fall. Power is off in {seven|-} villages.

{Four hundred and fifty|sol|by=The Defense Ministry} servicemen with heavy machinery have left for the scene. The Defense Ministry noted that they carry their own rations.

The Prime Minister instructed that each family which has lost a member receive {50,000|fam|by=The Prime Minister} soms. Schools in both districts are closed until further notice.

Hotline: 112, 0 (3944) 5-02-17.

@doc b-site | independent news site | 2018-03-03
"We dug with a kettle": Almasay's first night outdoors

Aizada Toktogulova, Ala-Too Post, 23:10

Updated 23:48: added ministry figures

It is {minus 14|tem|v=-14} in Kara-Bulak and most of the village is standing round burning tyres.

By this evening the toll in the two districts stood at {26|d2|t=By this evening}, the Emergencies Ministry says, with another {thirty|m2|^} people unaccounted for. Rescuers and neighbours had brought {18|r2|^} out alive. Doctors had seen {112|i2|^} injured and admitted {48|h2|^}.

The ministry's first estimate is that {380|x2|^|by=The ministry} houses are gone. Deputy head of Almasay district Ulan Sydykov told us to expect {three|-} times that. "They are counting from the road," he said.

Most are adobe. After the earthquake of 1971, which killed {210|old|t=1971}, a Soviet institute drew up a standard for belts of reinforced concrete; it is posted in the district office, framed.

Gulmira Asanova, 29, was dug out by her father-in-law. He used a kettle, then his hands. Her son, Bekzat, {two|-}, slept through it.

The US Geological Survey rates the quake at {5.8|ms|by=US Geological Survey}, somewhat less than our own seismologists.

Read also: Gasoline up by 3 soms | Court leaves ex-mayor in custody for 2 months

@doc c-tv | regional television script | 2018-03-04
OSH REGION TV — EVENING NEWS, SUNDAY 4 MARCH — ITEM 1

[Studio] Good evening. Today the country mourned, and in Almasay they were still digging.

[Pictures: school gymnasium, 0:14] The staff of the operation met at noon. {Forty-three|d3|t=at noon|by=The staff of the operation} of our compatriots have died. {Thirty-one|a3|^} of these are from Almasay itself and the remaining {twelve|k3|^} from Kurgan. {Eleven|m3|^} have not been found; yesterday it was {thirty|m2|t=yesterday}.

[Pictures: dog handler, 0:22] There was joy too. The {twenty-third|r3|v=23|t=at noon} person to be lifted alive from the ruins is Tynchtyk, a shepherd of seventy-four, who asked about the sheep.

[Studio] {Six hundred and forty|t3|t=at noon} tents have reached the valley. The government this afternoon set aside {two hundred million|som} soms for new houses. The first, according to the deputy prime minister, will be handed over by the first of September.

[Graphic] Weather in the valley tonight: minus {eleven|-}.

@doc d-sitrep | situation report of a humanitarian coordination office | 2018-03-07
KYRGYZSTAN: Almasay earthquake — Situation Report No. 3

(as of 7 March 2018, 18:00 local time)

HIGHLIGHTS

• {51|d4|t=as of 7 March} deaths confirmed (Almasay {37|a4|^}, Kurgan {14|k4|^}), including {two|da|t=on 5 March} in the aftershock on 5 March. All persons reported missing have been accounted for.
• {264|i4|t=as of 7 March} people have received treatment for injuries; {71|h4|^} remain in hospital.
• {3,870|z4|^} houses affected: {1,140|x4|^} destroyed, {2,730|y4|^} damaged to varying degrees.
• About {6,400|~dis|^} people have no home to return to.

SHELTER

{1,310|t4|t=as of 7 March} winterized tents have been distributed against an estimated need of {1,900|tn|^}. The gap of {590|ts|^} is expected to be closed by 15 March if the pass at km 61 stays open.

FUNDING

The Red Crescent appeal (MDRKG-012) seeks US$ {3.4 million|app|by=The Red Crescent}. To date {35 per cent|gp|t=To date} has been received.

Damage assessment continues. Figures may change. Next report on or around 9 March.

@doc e-daily | foreign daily newspaper | 2018-03-10
In a valley of mud brick, the living argue about cement

By Jonas Weidlich, Kara-Bulak

The women are mixing clay again. It is what they have. Behind them, in rows as straight as a barracks, stand the white tents of the Red Crescent, {one thousand three hundred and ten|t4|t=at midweek} of them at midweek, with a promise of some {600|~ts|^} more.

The figures here have settled, as figures do when nobody is left under the walls. {Fifty-one|d4|t=at midweek} people died. Nearly {three-quarters|-} of them lived in Almasay proper; {fourteen|k4|t=at midweek} were from the next district. Over {a quarter|-} of the injured were still in hospital when the last count was made.

What has not settled is the price. For {1,140|x4|t=at midweek} flattened houses, Bishkek has earmarked {200 million|som} soms, which is a little more than {175,000|>per} a house. A builder in Osh quoted me {four|-} times that for {two|-} rooms and a concrete belt.

The Red Crescent has had {$1.19 million|got|t=at midweek} from its donors. It had hoped for nearly {three|-} times that.

And it was not, people tell you, even a big one: {5.8|ms|by=the American service}, says the American service. The institute in Bishkek says {6.1|mi|by=The institute in Bishkek}. Old Tynchtyk, rescued on the Sunday, says it was a {nine|-}. His father was in the one of 1971.

(Photographs 1-6: the author)
