@story yd-hualien-typhoon
@topic Typhoon Maliksi-Ho over eastern Taiwan: barrier lake, retirees' village, rail bridge, hog farms
@subject T = Typhoon Maliksi-Ho | Maliksi-Ho | the typhoon | the storm
@subject C = Central Weather Bureau | the weather bureau | CWB
@subject H = Hualien County | the county
@subject G = Guangsheng township | Guangsheng | the township
@subject N = National Fire Agency | the fire agency
@subject R = railway administration | Taiwan Railways | the railway
@subject M = Magistrate Hsu Chia-ling | Hsu | the magistrate
@subject P = power company Taipower East | the power company
@subject F = forestry agency | the foresters
@subject A = Amis elder Panay Kusui | Panay
@subject I = Ministry of the Interior | Taipei | the interior ministry
@subject J = shovel volunteers
@fact rn = 1068 | other | C | millimeters of rain in two days | 2036-09-17 | constant
@fact rnf = 700 | other | C | millimeters of rain in two days | 2036-09-15 | plan | projected
@fact wd = 183 | speed | C | km/h of sustained wind | 2036-09-16 | snapshot
@fact gs = 227 | speed | C | km/h of gusts | 2036-09-16 | snapshot
@fact lk = 54000000 | other | F | tons of water in the lake | 2036-09-17 | snapshot
@fact lkr = 38000000 | other | F | tons of water that ran out | 2036-09-17 | constant
@fact lkl = 16000000 | other | F | tons of water left in the lake | 2036-09-18 | snapshot
@fact tm = 15:35 | clock | F | time at which the lake overflowed | 2036-09-17 | constant
@fact ar = 16:05 | clock | G | time at which the water reached the township | 2036-09-17 | constant
@fact mn = 30 | duration | G | minutes from the overflow to the township | 2036-09-17 | constant
@fact d1 = 6 | deaths | T | people killed | 2036-09-17 night | cumulative
@fact d2 = 22 | deaths | T | people killed | 2036-09-19 | cumulative
@fact d3 = 31 | deaths | T | people killed | 2036-10-06 | constant
@fact dg = 27 | deaths | G | people killed | 2036-10-06 | constant
@fact doo = 4 | deaths | T | people killed in other places | 2036-10-06 | constant
@fact m1 = 120 | missing | G | people not reached | 2036-09-17 night | snapshot
@fact m2 = 13 | missing | G | people missing | 2036-09-19 | snapshot
@fact m3 = 4 | missing | G | people missing | 2036-10-06 | snapshot
@fact inj = 107 | injuries | T | people injured | 2036-09-19 | cumulative
@fact age = 76 | age | G | median age of the dead | 2036-10-06 | constant
@fact pop = 6930 | other | G | inhabitants | 2036 | constant
@fact old = 34 | other | G | share of inhabitants over 65 | 2036 | constant
@fact ev = 3100 | evacuated | G | people told to leave | 2036-09-16 | constant
@fact evv = 1860 | evacuated | G | people told to go upstairs | 2036-09-16 | constant
@fact evo = 1240 | evacuated | G | people taken to shelters | 2036-09-16 | constant
@fact evos = 40 | other | G | share of those told who went to shelters | 2036-09-16 | constant
@fact hh = 2.8 | distance | G | meters of mud and water in the main street | 2036-09-17 | constant
@fact br = 260 | distance | R | meters of rail bridge washed away | 2036-09-17 | constant
@fact brm = 5 | duration | R | months until the bridge is rebuilt | 2036-09-20 | plan | projected
@fact brr = 7 | duration | R | months that the bridge took | 2037-04 | constant
@fact pas = 11600 | ridership | R | passengers a day on the line | 2035 | constant
@fact pw = 61000 | homes | P | households without power | 2036-09-17 | snapshot
@fact pw2 = 4300 | homes | P | households without power | 2036-09-20 | snapshot
@fact vol = 34000 | crowd | J | volunteers in a weekend | 2036-09-27 | constant
@fact volc = 20000 | crowd | H | volunteers in a weekend by the county's count | 2036-09-27 | constant
@fact tr = 74 | other | J | extra trains for volunteers | 2036-09-27 | constant
@fact sol = 2900 | officers | I | soldiers | 2036-09-19 | snapshot
@fact exc = 310 | other | I | excavators | 2036-09-19 | snapshot
@fact mud = 480000 | other | I | tons of mud removed | 2036-10-06 | cumulative
@fact mudt = 600000 | other | I | tons of mud | 2036-10-06 | constant
@fact muds = 80 | other | I | share of mud removed | 2036-10-06 | snapshot
@fact hog = 17000 | other | H | pigs drowned | 2036-09-20 | constant
@fact ag = 920000000 | damages | H | NT dollars of farm damage | 2036-09-22 | snapshot | projected
@fact wrn = 5 | other | F | red warnings issued | 2036-09-16 | cumulative
@fact don = 1300000000 | fundraising | H | NT dollars donated | 2036-10-06 | cumulative
@fact cmp = 1000000 | damages | I | NT dollars for each bereaved family | 2036-09-21 | plan | pledged
@fact cmpt = 31000000 | damages | I | NT dollars for bereaved families in all | 2036-10-06 | plan | pledged
@fact app = 29 | poll_share | M | approval | 2036-10-02 | snapshot
@fact appo = 51 | poll_share | M | approval | 2036-06 | snapshot
@fact appd = 22 | other | M | points of approval lost | 2036-10-02 | snapshot
@fact fm = 62 | duration | F | days since the lake had formed | 2036-09-17 | constant
@rel sum d3 = dg + doo
@rel sum lk = lkr + lkl
@rel sum ev = evv + evo
@rel share evos = evo / ev
@rel share muds = mud / mudt
@rel product cmpt = d3 * cmp
@rel diff appd = appo - app
@rel diff mn = ar - tm
@trap rnf rn :: forecast and measured rain
@trap wd gs :: sustained wind and gusts
@trap d1 d2 :: the toll rose
@trap d3 dg :: all and the township
@trap m1 m2 :: not reached and missing
@trap ev evo :: told to leave and taken to shelters
@trap lkr lkl :: ran out and stayed
@trap brm brr :: planned and real months
@trap vol volc :: two counts of volunteers
@trap pw pw2 :: three days apart
@trap mud mudt :: removed and all mud
@trap app appo :: before and after

@doc a-wire | news agency, English | 2036-09-18
Lake bursts its banks in Taiwan typhoon; {six|d1} dead, {120|~m1} out of reach

HUALIEN, Sept 18, Formosa News - A lake dammed by a landslide in the mountains of eastern Taiwan overflowed on Wednesday afternoon at the height of Typhoon Maliksi-Ho and sent {38 million|lkr} tons of water and mud through Guangsheng, a township of {6,930|pop}.

{Six|d1|t=as of midnight|by=the fire agency} people were dead as of midnight and some {120|~m1|^} had not been reached, the fire agency said.

The lake spilled over at {3:35 p.m.|tm}; {half an hour|mn|v=30} later, at {4:05|ar}, the water was in the main street, {2.8|hh} meters high. It swept away {260|br} meters of the railway bridge.

The storm packed winds of {183|wd} kph with gusts of {227|gs} kph and dropped {1,068|rn} millimeters of rain in two days in the mountains, the weather bureau said. It had forecast {700|rnf}.

{61,000|pw} households lost power.

@doc b-daily | Taipei daily, English | 2036-09-21
"Upstairs" was not up enough

By Yvonne Kao and Lin Po-wei

The order said vertical. Of {3,100|ev} residents who were told on Tuesday to get out of the way, {1,860|evv} were to go to an upper floor. {1,240|evo} were fetched by bus, {40 percent|evos}.

Many houses in Guangsheng have one floor. The young work in Taoyuan. {Thirty-four|old} of every hundred people here are over 65.

The foresters had sent {five|wrn} red warnings, the last at noon on Tuesday, about the lake, which had formed {62|fm} days before. It held {54 million|lk} tons; {16 million|lkl} are still up there.

"I heard the pigs," says Panay Kusui, an Amis elder, {80|-}. Up the valley {17,000|hog|by=the county} of them drowned, by the county's count.

The interior ministry has sent {2,900|sol} soldiers and {310|exc} excavators. On Friday it listed {22|d2|t=On Friday|by=The interior ministry} dead and {13|m2|^} missing. {107|inj} people are injured.

Hsu Chia-ling, the magistrate, was in Korea on a study trip when the water came. She says that {2,200|!evo|by=She} people had been bused out.

Families of the dead get {one million|cmp} NT dollars from Taipei.

Taiex {31,204|-} · NT$ {29.8|-} · Brothers {5|-} Lions {4|-}

@doc c-poll | magazine poll page | 2036-10-04
Hsu under water

The magistrate's approval is at {29 percent|app|t=this week} this week, {22|appd} points lower than in June, when {51|appo|t=in June} percent were content.

Sixty-one percent blame her, {44|-} percent the foresters, {40|-} percent the central government (several answers; 1,071 respondents).

She points to the shovel volunteers: {twenty thousand|volc|t=on the last weekend of September|by=She} came on the last weekend of September. The railway, which ran {74|tr} extra trains for them, counted {34,000|vol|by=The railway}. She can't even claim her own crowd.

Donations stand at more than {1.1 billion|?don} NT dollars.

@doc d-min | interior ministry bulletin | 2036-10-06
Guangsheng recovery: bulletin 20

Fatalities {31|d3}: Guangsheng {27|dg}, elsewhere {4|doo}. Missing {4|m3}. Median age of the deceased in Guangsheng: {76|age}.

Mud: {480,000|mud} tons removed of {600,000|mudt} ({80%|muds}).

Electricity: restored (20 September: {4,300|pw2|t=20 September} households without).

Agriculture: damage NT{$920 million|ag}.

Condolence payments: NT{$31 million|cmpt}.

Donations received by the county: NT{$1.3 billion|don}.

Rail: the line, with {11,600|pas} passengers a day, is interrupted; the bridge will be rebuilt in {five|brm} months, according to Taiwan Railways.

@doc e-late | news agency, English | 2037-04-18
Taiwan trains cross rebuilt typhoon bridge

HUALIEN, April 18, Formosa News - Trains crossed the valley at Guangsheng on Saturday for the first time since Typhoon Maliksi-Ho, {seven|brr} months after a lake poured through the township and killed {31|!dg|by=the railway} of its people, the railway said. It had promised to be ready in {five|brm}.

The first passengers included Panay Kusui, who lost two sisters.

In all the typhoon took {31|d3} lives, {27|dg} of them here. An inquiry found that between the overflow and the flood there were {50|!mn|by=An inquiry} minutes in which a siren might have been sounded.

{260|br} meters of new bridge stand {six|-} meters higher than the old.
