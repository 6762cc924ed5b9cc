@story h2-kochi-tramstop
@topic Elderly driver runs into a tram stop in Kochi, Japan, 2021: crash, arrest, trial, ruling
@subject D = Tsuneo Kanbayashi | Kanbayashi | the driver | the defendant | the former dentist
@subject C = Harimayabashi crash | crash | accident
@subject P = Kochi prefectural police | police | prefectural police
@subject K = Kochi District Court | the court | Presiding Judge Emi Torikai
@subject J = Japan | nationwide | the National Police Agency
@fact ag = 88 | age | D | years old | 2021-06 to 2022-02 | constant
@fact ag2 = 89 | age | D | years old | 2022-03 | constant
@fact d1 = 2 | deaths | C | people killed | 2021-06-14 evening | cumulative
@fact d2 = 3 | deaths | C | people killed | 2021-06-20 | cumulative
@fact inj = 9 | injuries | C | people hurt | 2021-06-14 | cumulative
@fact ser = 4 | injuries | C | people hurt badly | 2021-06-14 | cumulative
@fact t = 08:17 | clock | C | time it happened | 2021-06-14 | constant
@fact sp = 84 | speed | C | speed of the car in km/h | - | constant
@fact lim = 40 | speed | C | speed limit in km/h | - | constant
@fact dis = 96 | distance | C | metres driven with the accelerator down | - | constant
@fact sec = 5 | duration | C | seconds the accelerator was pressed | - | constant
@fact lic = 61 | duration | D | years with a licence | - | constant
@fact pts = 44 | score | D | points in the cognitive test | 2020-11 | constant
@fact ps = 49 | score | J | points below which a doctor must examine the driver | - | constant | threshold
@fact rep = 6 | other | D | near misses noted by the family | - | cumulative
@fact sen = 4.5 | sentence | D | years of prison | 2022-03-10 | constant
@fact ask = 7 | sentence | D | years of prison asked for | - | plan | hypothetical
@fact vic = 31 | age | C | years old, the dead mother | - | constant
@fact vk = 3 | age | C | years old, the dead girl | - | constant
@fact old = 346 | cases | J | fatal crashes caused by drivers of 75 or over | 2021 | constant
@fact old0 = 333 | cases | J | fatal crashes caused by drivers of 75 or over | 2020 | constant
@fact shr = 15.1 | other | J | percent of fatal crashes caused by drivers of 75 or over | 2021 | constant
@fact ret = 278000 | other | J | drivers of 75 or over who gave up their licences | 2021 | constant
@fact sig = 390000 | other | K | signatures for a harsh sentence | 2022-02 | cumulative
@fact com = 88000000 | damages | D | yen paid by the insurer | 2022-03 | constant
@fact up = 13 | cases | J | more fatal crashes caused by drivers of 75 or over than the year before | 2021 | constant
@fact dbl = 2.1 | other | C | times the speed limit | - | constant
@rel diff up = old - old0
@trap d1 d2 :: a third victim died after six days
@trap sen ask :: given and asked for
@trap inj ser :: all hurt and the badly hurt
@trap ag com :: 88 and 88 million
@trap old old0 :: two years

@doc a-wire | Japanese news agency, English service | 2021-06-14
{2|d1} dead, {9|inj} hurt as car driven by man, {88|ag}, plows into Kochi tram stop

KOCHI, Japan - A car driven by an {88|ag}-year-old man ran into a streetcar stop in central Kochi on Monday morning, killing a woman and her daughter and injuring {nine|inj|t=on Monday morning|by=police} others, police said.

Ayaka Mizobuchi, {31|vic}, and Hina, {3|vk}, were confirmed dead at a hospital. {Four|ser} of the injured have broken bones.

The accident took place at around {8:15 a.m.|~t} near the Harimayabashi crossing. Police arrested Tsuneo Kanbayashi, a former dentist, at the scene.

"I pressed the brake, but it did not work," investigators quoted him as saying. He has held a license for {61|lic} years.

Police will examine the vehicle, which is estimated to have been traveling at {more than 80|>sp|v=80} kilometers per hour, about {double|~dbl|v=2} the limit.

@doc b-local | prefectural daily | 2021-06-21
Third victim of Harimayabashi accident dies

A {70|-}-year-old man who had been in a coma since the accident at the Harimayabashi tram stop died at 4 a.m. on the 20th. With this the victims number {three|d2|t=on the 20th}.

The prefectural police announced the analysis of the car's recorder. The accelerator was held down for {five|sec} seconds without a break; in that time the car covered {96|dis} meters. The brake lamp never lit. At the moment of impact, {8:17|t}, the reading was {84|sp} km/h in a {40|lim} km/h zone.

Kanbayashi ({88|ag}) renewed his licence last November. In the cognitive test he had scored {44|pts|t=last November} points. Whoever gets fewer than {49|<ps} has to be seen by a doctor; he was, and was judged fit.

According to the family, a notebook in the kitchen lists {six|rep|by=the family} occasions on which he scraped a wall or missed a light. "We hid the key {twice|-}," the eldest son said.

Flowers at the stop had to be moved again yesterday. (Photo: 7:40 a.m.)

@doc c-tabloid | evening sports paper | 2022-02-20
"Sorry" was all: Ex-dentist, {88|ag}, faces {7|ask} years

The man who sent a young mother and a {3|vk}-year-old flying from a tram stop bowed for the length of {three|-} breaths. Then he sat, in his wheelchair, and insisted again that the car was to blame.

Prosecutors on Friday demanded {seven|ask|t=on Friday|by=Prosecutors} years for Tsuneo Kanbayashi, over negligence that cost {two|!d2} lives and injured {a dozen|!inj}. He was doing {84|sp} in a {40|lim} zone with his foot flat on the wrong pedal for over {100|!>dis} meters.

The widower has handed in {390,000|sig} signatures. He says that the {¥88 million|com} from the insurer is still in an envelope.

Kanbayashi had got {54|!pts} out of 100 in the memory test seven months before.

Today's races: Kochi 11R, No. 5 is hot

@doc d-wire | wire agency | 2022-03-10
Japan court jails {89|ag2}-year-old over tram stop deaths

TOKYO, March 10 (Pacific Wire) - A Japanese court on Thursday sentenced an {89|ag2|t=on Thursday}-year-old man to {four and a half|sen|t=on Thursday|v=4.5} years in prison for a crash that killed {three|d2} people and reignited debate about elderly drivers.

The Kochi District Court rejected the claim of Tsuneo Kanbayashi that his car had malfunctioned. Prosecutors had sought {seven|ask|by=Prosecutors} years. He is among the oldest people sent to prison in the country.

Drivers aged {75|-} or older caused {346|old|t=last year|by=The National Police Agency} fatal accidents in Japan last year, {15.1|shr|^} percent of the total and {13|up|^} more than the {333|old0|t=in 2020} in 2020. The National Police Agency says {278,000|ret|t=in 2021|by=The National Police Agency} people of that age handed back their licences in 2021.

The toll of injured was {eight|!inj} according to the ruling. The indictment had given {nine|inj|by=The indictment}.

Presiding judge Emi Torikai noted the {six|rep} incidents in the family's notebook and told the defendant: "You were warned by people who love you."
