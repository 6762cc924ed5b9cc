@story yd-tavra-ceasefire
@topic Ceasefire in the Tavra hills between Sudan's government and the Hills Front: violations, prisoners, aid convoys
@subject C = Tavra ceasefire | the ceasefire | the truce
@subject M = Joint Monitoring Mission | the monitors | JMM | the mission
@subject A = Sudanese Armed Forces | the army | government forces | Khartoum
@subject F = Hills Liberation Front | the Front | HLF | the rebels
@subject G = General Kamal Eldirdiri | Eldirdiri | the army spokesman
@subject Z = Zeinab Kuku | Kuku | the Front's spokeswoman
@subject U = UN humanitarian office | the UN | OCHA
@subject R = Red Cross | ICRC
@subject K = town of Umm Kadada | Umm Kadada | the town
@subject H = Mother of Mercy clinic | the clinic
@subject X = Wadi Salma camp | Wadi Salma | the camp
@fact dur = 30 | duration | C | days that the ceasefire is to last | 2035-06-01 | plan
@fact ext = 45 | duration | C | days by which the ceasefire is extended | 2035-06-29 | plan
@fact tot = 75 | duration | C | days of ceasefire altogether | 2035-06-29 | plan
@fact st = 06:00 | clock | C | hour at which the ceasefire began | 2035-06-01 | constant
@fact v1 = 14 | other | M | violations confirmed | 2035-06-03 | cumulative
@fact v2 = 63 | other | M | violations confirmed | 2035-06-28 | cumulative
@fact va = 38 | other | A | violations confirmed | 2035-06-28 | cumulative
@fact vf = 21 | other | F | violations confirmed | 2035-06-28 | cumulative
@fact vu = 4 | other | M | confirmed violations by unknown hands | 2035-06-28 | cumulative
@fact rep = 117 | other | M | violations reported | 2035-06-28 | cumulative
@fact vs = 53.8 | other | M | share of reported violations confirmed | 2035-06-28 | snapshot
@fact cA = 96 | other | G | violations of the other side counted | 2035-06-28 | cumulative
@fact cF = 152 | other | Z | violations of the other side counted | 2035-06-28 | cumulative
@fact mk = 22 | deaths | K | people killed in the market shelling | 2035-06-12 | constant
@fact mk1 = 16 | deaths | K | people killed in the market shelling | 2035-06-11 evening | cumulative
@fact mi = 57 | injuries | K | people wounded in the market shelling | 2035-06-12 | constant
@fact mch = 7 | deaths | K | children killed in the market shelling | 2035-06-12 | constant
@fact sh = 5 | other | K | shells that hit the market | 2035-06-11 | constant
@fact hb = 40 | other | H | beds in the clinic | - | constant
@fact ha = 49 | injuries | H | wounded brought to the clinic | 2035-06-11 | constant
@fact ho = 31 | other | H | operations in the first night | 2035-06-11 | constant
@fact civ = 58 | deaths | C | civilians killed since the ceasefire began | 2035-06-28 | cumulative
@fact civb = 203 | deaths | - | civilians killed in the month before | 2035-05 | constant
@fact civp = -71.4 | rate | C | change in civilian deaths from the month before | 2035-06-28 | snapshot
@fact war = 18400 | deaths | - | people killed in five years of war | 2035-05 | cumulative | projected
@fact obs = 84 | officers | M | observers in the field | 2035-06-28 | snapshot
@fact obp = 120 | officers | M | observers mandated | 2035-06-01 | plan
@fact pat = 211 | other | M | patrols made | 2035-06-28 | cumulative
@fact deny = 34 | other | M | patrols turned back | 2035-06-28 | cumulative
@fact prA = 260 | other | A | prisoners freed | 2035-06-20 | constant
@fact prF = 115 | other | F | prisoners freed | 2035-06-20 | constant
@fact prt = 375 | other | R | prisoners exchanged | 2035-06-20 | constant
@fact prp = 500 | other | C | prisoners to be exchanged | 2035-06-01 | plan | pledged
@fact prs = 75 | other | C | share of the prisoner pledge kept | 2035-06-20 | snapshot
@fact prl = 125 | other | C | prisoners of the pledge still held | 2035-06-20 | snapshot
@fact cv = 9 | other | U | convoys that got through | 2035-06-28 | cumulative
@fact cvp = 16 | other | U | convoys planned | 2035-06-01 | plan
@fact tr = 214 | other | U | lorries that got through | 2035-06-28 | cumulative
@fact t1 = 3850 | other | U | tonnes of food delivered | 2035-06-28 | cumulative
@fact tl = 18 | other | U | tonnes to a lorry | - | constant
@fact idp = 340000 | evacuated | - | people displaced in the hills | 2035-05 | snapshot
@fact rt = 41000 | other | - | displaced people who went home | 2035-06-28 | cumulative
@fact rts = 12.1 | other | - | share of the displaced who went home | 2035-06-28 | snapshot
@fact cx = 68000 | other | X | people in the camp | 2035-06-01 | snapshot
@fact cx2 = 61500 | other | X | people in the camp | 2035-06-28 | snapshot
@fact cxd = 6500 | other | X | people who left the camp | 2035-06-28 | cumulative
@fact wa = 7.5 | other | X | litres of water per person and day | 2035-06-28 | snapshot
@fact wan = 15 | other | X | litres of water per person and day by the standard | - | constant | threshold
@fact mal = 17.4 | rate | X | share of children acutely malnourished | 2035-06 | snapshot
@fact sor = 2400 | price | K | pounds for a malwa of sorghum | 2035-06-27 | snapshot
@fact sor0 = 5800 | price | K | pounds for a malwa of sorghum | 2035-05-28 | snapshot
@fact sord = -58.6 | rate | K | change in the price of sorghum | 2035-06-27 | snapshot
@fact min = 23 | deaths | - | people killed by mines | 2035-06-28 | cumulative
@fact art = 11 | other | C | articles of the agreement | 2035-05-29 | constant
@rel sum tot = dur + ext
@rel sum v2 = va + vf + vu
@rel share vs = v2 / rep
@rel sum prt = prA + prF
@rel share prs = prt / prp
@rel diff prl = prp - prt
@rel change civp = civb -> civ
@rel diff cxd = cx - cx2
@rel share rts = rt / idp
@rel change sord = sor0 -> sor
@rel product t1 = tr * tl
@trap v2 rep :: confirmed and reported
@trap cA cF :: each side counts the other's violations
@trap mk1 mk :: the toll rose in the night
@trap mi ha :: wounded in all and brought to one clinic
@trap civ civb :: a month of truce and the month before
@trap ext tot :: the extension and the whole
@trap obs obp :: in the field and in the mandate
@trap prt prp :: exchanged and promised
@trap cv cvp :: arrived and planned
@trap mk civ :: one shelling and all civilian deaths of the month

@doc a-flash | wire agency flash and update | 2035-06-11
At least {16|>mk1} killed as shells hit Sudan market despite truce

UMM KADADA, Sudan, June 11 (NileWire) - {Five|sh|by=two witnesses} shells fell on the Monday market of Umm Kadada, two witnesses said, killing at least {16|>mk1|t=by nightfall|by=a doctor at the Mother of Mercy clinic} people by nightfall, a doctor at the Mother of Mercy clinic told NileWire by satellite phone.

It was the bloodiest breach of a {30|dur}-day ceasefire that took effect at {6 a.m.|st} on June 1 between the army and the Hills Liberation Front.

The clinic has {40|hb} beds. "We have received {49|ha|by=the doctor, Samira Tutu} since noon," said the doctor, Samira Tutu. "They are on the veranda."

General Kamal Eldirdiri denied that the army had fired. Zeinab Kuku, for the Front, said that her men possess no gun of that calibre.

The truce's monitors had confirmed {14|v1|t=in its first three days} violations in its first three days. They had not reached the town. The war has cost some {18,400|~war|by=a university count} lives in five years by a university count.

@doc b-sitrep | UN-style situation report | 2035-06-28
TAVRA HILLS — Humanitarian Update No. 4, 1–28 June 2035

OVERVIEW
{Nine|cv} of {16|cvp} planned convoys reached their destination: {214|tr} lorries with about {3,850|~t1} tonnes of food, on average {18|tl} tonnes each. Seven were turned round at check-points of one side or the other.

DISPLACEMENT
Of about {340,000|~idp} displaced people, an estimated {41,000|~rt} ({12 per cent|rts|round}) have gone home. Wadi Salma camp counts {61,500|cx2|t=28 June} people, {6,500|cxd} fewer than on 1 June. Water there: {7.5|wa} litres per person per day (standard: {15|wan}). Global acute malnutrition: {17.4 per cent|mal}.

PROTECTION
Since the truce, {58|civ} civilians have been killed by fighting, compared with {203|civb|t=in May} in May. The deadliest incident was the shelling of Umm Kadada on 11 June: {22|mk} dead, among them {seven|mch} children, and {57|mi} wounded. Mines killed {23|min} more people on paths and fields; they are not included above.

MARKETS
Sorghum in Umm Kadada: SDG {2,400|sor|t=on 27 June} a malwa on 27 June, down from {5,800|sor0|t=a month earlier} a month earlier ({-59 per cent|sord|round}).

Map ref. SDN-TAV-{0628|-}. Focal point: ext. {4417|-}.

@doc c-agency | wire agency | 2035-06-29
Sudan, rebels extend Tavra truce by 45 days

ADDIS ABABA, June 29 (NileWire) - Sudan's government and rebels of the Tavra hills agreed on Friday to prolong by {45|ext} days a ceasefire that was to run out at the weekend, mediators said. That will make {75|tot} days, if it holds.

The monitors, whose report was put on the table, confirmed {63|v2|t=through Thursday|by=The monitors} violations through Thursday out of {117|rep|^} that were brought to them. They blame the army for {38|va|t=through Thursday} and the Front for {21|vf}; who was behind {four|vu} they could not say.

Each delegation arrived with its own ledger. Eldirdiri counts {96|cA|by=Eldirdiri} attacks by the rebels. Kuku counts {152|cF|by=Kuku|s=Kuku} by the army.

The mission's {84|obs} observers, of {120|obp} foreseen, have made {211|pat} patrols and were turned back {34|deny} times.

The sides exchanged {375|prt|t=on June 20|by=the Red Cross} prisoners on June 20 under the eyes of the Red Cross, {three-quarters|prs} of the {500|prp} that they promised in the {11|art}-article accord. Khartoum let {260|prA} go, the rebels {115|prF}.

@doc d-paper | Khartoum daily, English edition | 2035-06-30
Army honours its word, says General

Staff reporter

The Sudanese Armed Forces have done their part and more, General Kamal Eldirdiri told reporters on Saturday. "We released {280|!prA|by=General Kamal Eldirdiri} men. They released barely {a hundred|-}."

Of the {500|prp} whom the parties undertook to free, {125|prl} are still held, all but {20|-} of them by the outlaws, the General claimed.

On the sad events of Umm Kadada, where according to foreign sources {22|mk|by=foreign sources} perished, an inquiry would show that the {three|!sh} projectiles came from the east, where the rebels sit.

He dismissed the observers' arithmetic. "They say we did {thirty-eight|va|by=the observers} things and the others {twenty-one|vf|^}. My own officers have written down {96|cA|by=My own officers} by the others." The mission made {211|pat} patrols, he noted, "and found every time what it looked for".

Prices confirm the return of confidence. Sorghum costs {2,400|sor} pounds, {less than half|-} of what it did at the end of May, when it was {5,800|sor0|t=at the end of May}.

Ministerial tours: page {3|-}. Nile level at Khartoum: {13.2|-} m. Dollar: {4,180|-}.

@doc e-broadcast | script, exile radio station | 2035-06-30
RADIO TAVRA, short wave {15,550|-} kHz, evening programme

This is the voice of the hills. The truce is longer. {Forty-five|ext} days were added on Friday, so it will be silent, God willing, for {seventy-five|tot}.

Silent! Our spokeswoman Zeinab Kuku has listed {one hundred and fifty-two|cF|by=Zeinab Kuku} violations by the government. The foreigners believe only {sixty-three|v2|by=The foreigners} on all sides, and they heard of {one hundred and seventy|!rep|by=The foreigners}.

We remember Umm Kadada. {Twenty-six|!mk} people were killed between the onions and the cloth. Doctor Samira's clinic, with its {forty|hb} beds, took {forty-nine|ha} wounded and operated {thirty-one|ho} times before the sun came up.

The brothers who came home on the twentieth are {two hundred and sixty|prA|t=on the twentieth}. We gave {one hundred and fifteen|prF|^}. No more have been given back since.

From Wadi Salma camp they tell us there were {sixty-eight thousand|cx|t=when the month began} people when the month began. Many have gone to look at their fields. Go slowly: mines have killed {twenty-three|min}.

And now the greetings.

@doc f-analysis | analysis, foreign-affairs newsletter | 2035-07-02
A truce by numbers

So is it a success? Civilian deaths fell from {203|civb|t=in May} in May to {58|civ|t=in the first four weeks} in the first four weeks, or {62 percent|!civp|v=-62}. More than a third of the latter, {22|mk}, died within ten minutes in one market. A month without that market would have been the quietest of the war.

The monitors could confirm just over {half|vs|v=53.8} of what was alleged. With {84|obs} people for a front of {900|-} kilometres that is respectable. Their mandate is for {120|obp}.

{Forty-one thousand|rt|by=the UN} people, in the UN's reckoning, have gone home to plant. That is {12%|rts|round} of those uprooted. Convoys fared worse: {nine|cv} in {16|cvp}.

The prisoners were the easy part: {375|prt} out of {500|prp}. The remaining {125|prl} are those each side wants most to keep.

If you forward this, forward all {1,100|-} words.
