@story yd-severny-tsunami
@topic Tsunami after an offshore quake in the Kuril Islands: waves, warnings, a fish plant, missing trawler, far shores
@subject Q = Paramushir quake | the quake | the earthquake
@subject T = tsunami | the wave | the waves
@subject C = Pacific warning centre | the warning centre | PWC
@subject S = Sakhalin oblast | Sakhalin | the oblast
@subject K = Severny Port | the settlement | Severny
@subject F = fish plant Okeanryb | Okeanryb | the fish plant
@subject E = emergencies ministry | EMERCOM
@subject V = trawler Tikhaya | Tikhaya | the trawler
@subject J = Japan's weather agency | Japan | JMA
@subject H = Hawaii | Hilo
@subject G = Governor Pavel Zarubin | Zarubin | the governor
@subject I = geophysical institute in Yuzhno-Sakhalinsk | the geophysical institute
@fact m0 = 7.9 | other | C | magnitude of the quake in the first reading | 2034-09-19 03:52 | constant
@fact m1 = 8.4 | other | C | magnitude of the quake | 2034-09-19 | constant
@fact mi = 8.2 | other | I | magnitude of the quake | 2034-09-19 | constant
@fact tm = 03:41 | clock | Q | time of the quake | 2034-09-19 | constant
@fact wv = 03:58 | clock | T | time when the wave reached the settlement | 2034-09-19 | constant
@fact mn = 17 | duration | T | minutes from the quake to the wave | 2034-09-19 | constant
@fact dp = 28 | distance | Q | kilometres of depth of the quake | 2034-09-19 | constant
@fact ds = 110 | distance | Q | kilometres from the epicentre to the settlement | 2034-09-19 | constant
@fact h1 = 9.6 | distance | K | metres of wave run-up | 2034-09-19 | constant
@fact h2 = 3.1 | distance | J | metres of wave height at Nemuro | 2034-09-19 | constant
@fact hjf = 5 | distance | J | metres of wave height at Nemuro | 2034-09-19 | plan | projected
@fact hh = 1.4 | distance | H | metres of wave height | 2034-09-19 | constant
@fact pop = 2480 | other | K | inhabitants | 2034 | constant
@fact up = 2100 | evacuated | K | people who reached the hill | 2034-09-19 | constant
@fact d1 = 14 | deaths | K | people killed by the wave | 2034-09-19 evening | cumulative
@fact d2 = 57 | deaths | K | people killed by the wave | 2034-09-22 | cumulative
@fact d3 = 93 | deaths | K | people killed by the wave | 2034-10-05 | constant
@fact df = 61 | deaths | F | workers of the plant killed | 2034-10-05 | constant
@fact do = 32 | deaths | K | other people killed by the wave | 2034-10-05 | constant
@fact dfs = 65.6 | other | F | plant workers as a share of the dead | 2034-10-05 | constant
@fact m2 = 48 | missing | K | people missing | 2034-09-22 | snapshot
@fact m3 = 12 | missing | K | people missing | 2034-10-05 | snapshot
@fact tt = 105 | other | K | people dead or missing | 2034-10-05 | constant
@fact i = 176 | injuries | K | people injured | 2034-09-22 | cumulative
@fact ev = 64 | evacuated | E | injured people flown out | 2034-09-22 | cumulative
@fact ns = 210 | officers | F | workers on the night shift | 2034-09-19 | constant
@fact sg = 40 | other | F | share of the plant's workers with a permanent contract | 2034 | constant
@fact sir = 2 | other | K | sirens | - | constant
@fact sirw = 1 | other | K | sirens that sounded | 2034-09-19 | constant
@fact hom = 312 | homes | K | houses destroyed | 2034-09-25 | constant
@fact homt = 780 | homes | K | houses before the wave | 2034 | constant
@fact homs = 40 | other | K | share of houses destroyed | 2034-09-25 | constant
@fact cr = 26 | other | V | crew | 2034-09-19 | constant
@fact crs = 19 | rescued | V | crew members rescued | 2034-09-21 | constant
@fact crl = 7 | missing | V | crew members lost | 2034-09-21 | constant
@fact jev = 214000 | evacuated | J | people told to go to high ground | 2034-09-19 | constant
@fact jev2 = 31000 | evacuated | J | people who went to high ground | 2034-09-19 | snapshot | projected
@fact jes = 14.5 | other | J | share of people who obeyed | 2034-09-19 | snapshot
@fact ab = 6.7 | other | I | magnitude of the strongest aftershock | 2034-09-20 | constant
@fact an = 380 | other | I | aftershocks | 2034-09-26 | cumulative
@fact res = 540 | officers | E | rescuers | 2034-09-22 | snapshot
@fact pl = 7 | other | E | aircraft | 2034-09-22 | snapshot
@fact day = 2 | duration | E | days until the first ship arrived | 2034-09-21 | constant
@fact fish = 3400 | other | F | tonnes of fish lost | 2034-09-25 | constant
@fact oil = 900 | other | K | tonnes of heating oil spilt | 2034-09-25 | constant
@fact mon = 1000000 | damages | S | roubles for each bereaved family | 2034-09-23 | plan | pledged
@fact mont = 93000000 | damages | S | roubles for bereaved families in all | 2034-10-05 | plan | pledged
@fact new = 4600000000 | budget | G | roubles for a new settlement on the hill | 2034-10-01 | plan | pledged
@fact wst = 41 | distance | G | metres above sea level of the new settlement | 2034-10-01 | plan
@fact exr = 2029 | date | K | year of the last evacuation drill | - | constant
@fact old = 34 | deaths | H | people killed by the wave of 1988 | 1988 | constant
@rel sum d3 = df + do
@rel share dfs = df / d3
@rel sum tt = d3 + m3
@rel sum tt = d2 + m2
@rel share homs = hom / homt
@rel sum cr = crs + crl
@rel share jes = jev2 / jev
@rel product mont = d3 * mon
@rel diff mn = wv - tm
@trap m0 m1 :: the first reading was raised
@trap m1 mi :: two institutes
@trap m1 ab :: main shock and aftershock
@trap h1 h2 :: two shores
@trap hjf h2 :: forecast and measured wave
@trap d1 d2 :: the toll rose
@trap d3 df :: all and plant workers
@trap d3 old :: this wave and an old one in Hawaii
@trap jev jev2 :: told and gone
@trap sg homs :: two shares of forty percent
@trap sir sirw :: sirens and sounding sirens
@trap crl pl :: seven lost sailors and seven aircraft

@doc a-centre | warning centre bulletin | 2034-09-19
TSUNAMI MESSAGE NUMBER 3
ISSUED 1822 UTC 18 SEP

...THIS MESSAGE SUPERSEDES NUMBER 1, WHICH GAVE A MAGNITUDE OF {7.9|m0}...

MAGNITUDE {8.4|m1}, ORIGIN {0341|tm|v=03:41} LOCAL TIME 19 SEP, KURIL ISLANDS, DEPTH {28|dp} KM. MAGNITUDE NOW FINAL.

TSUNAMI WAVES REACHING MORE THAN {3|-} METERS ABOVE TIDE ARE POSSIBLE FOR THE KURIL ISLANDS AND HOKKAIDO; {1|-} TO {3|-} METERS FOR HAWAII.

OBSERVED SO FAR: NONE. PERSONS ON THE COAST SHOULD MOVE INLAND. NEXT MESSAGE IN {30|-} MINUTES.

@doc b-wire | wire agency | 2034-09-19
Tsunami hits Russia's Kuril Islands; {14|d1} dead, hundreds on hilltop

YUZHNO-SAKHALINSK, Russia, Sept 19 (Okhotsk News) - A wave almost ten metres high swept over the harbour of Severny Port {17|mn} minutes after a great earthquake on Tuesday, at {3:58|wv}, killing at least {14|>d1|t=by evening|by=Governor Pavel Zarubin} people by evening, Governor Pavel Zarubin said.

The settlement has {2,480|pop} inhabitants. Some {2,100|~up} made it to a hill; what became of the night shift of the Okeanryb fish plant, {210|ns} people, was unclear.

The geophysical institute in Yuzhno-Sakhalinsk put the quake at magnitude {8.2|mi|by=The geophysical institute in Yuzhno-Sakhalinsk}; the Pacific warning centre said {8.4|m1|by=the Pacific warning centre}. It struck {110|ds} kilometres offshore at {3:41 a.m.|tm}.

In Japan, {214,000|jev} people were told to flee. A wave of {3.1|h2} metres reached Nemuro, less than the {five|hjf} that had been expected. Hilo in Hawaii saw {1.4|hh}. In 1988 a tsunami killed {34|old|t=1988} people there.

@doc c-paper | Sakhalin weekly, English supplement | 2034-09-23
The siren on the school

By Vera Antipina

There are {two|sir} sirens in Severny, one on the school, one on the fish plant. {One|sirw} sounded. People who lived near the school ran uphill in their socks. People at the plant heard the machines.

They had {17|mn} minutes. In {2029|exr}, at the last drill, it took the plant's people twenty, because the gate to the hill road is kept shut against theft.

By Friday {57|d2|t=By Friday|by=EMERCOM} bodies had been found and {48|m2|^} people were missing, EMERCOM says. {176|i} are hurt, {64|ev} of them flown to Petropavlovsk. {540|res} rescuers with {seven|pl} aircraft work there now, but the first ship needed {two|day} days.

The mark of the wave, which came at {4:10|!wv|by=the harbour log} by the harbour log, is on the water tower. A surveyor measured {9.6|h1} metres.

Only {40|sg} percent of the plant's workers had permanent contracts. The others came for the salmon, from Osh, from Chita, with a phone and a towel. Of the trawler Tikhaya's {26|cr} men, {19|crs} were pulled from the sea; the rest are given up.

Zarubin promises {one million|mon} roubles to each family. Of which family, ask those who have a list of the seasonal workers. There isn't one.

WEATHER: Severo-Kurilsk {+6|-}, fog. Ferry Sat. {10:00|-}

@doc d-japan | Japanese daily, English edition | 2034-09-24
Told to run, {one in seven|~jes|v=14.3} did

Rika Onodera

{214,000|jev} residents of Hokkaido's east coast received the order at 3:50 on Tuesday morning. About {31,000|~jev2|by=a university survey} followed it, says a university survey, or {14 percent|~jes}.

"We looked at the sea from the window," said a {68|-}-year-old man in Nemuro. The wave there rose to {3.8|!h2|by=the harbor office} meters, according to the harbor office, overturning {46|-} boats.

By contrast the Kuril settlement of Severny, where {57|d2|t=as of Friday} people were dead as of Friday, had no time at all. In the fish plant, sirens weren't heard.

The agency's forecast of {five|hjf} meters was called an overestimate on television. "I would do it again," said its director.

Nikkei {41,207|-}. Sumo: page 18.

@doc e-follow | wire agency | 2034-10-05
Russia ends search on tsunami island, counts {93|d3} dead

YUZHNO-SAKHALINSK, Oct 5 (Okhotsk News) - The search for victims of last month's tsunami ended on Thursday with {93|d3|t=on Thursday|by=the emergencies ministry} people confirmed dead and {12|m3|^} missing, the emergencies ministry said, {105|tt} in all.

{Fifty-one|!df|by=Okeanryb} of the dead worked for Okeanryb, the company said. A list of the prosecutor's has {61|df|by=A list of the prosecutor's}, {two-thirds|~dfs|v=66.67} of the victims; the difference is seasonal labour. {Thirty-two|do} victims had nothing to do with fish.

The trawler lost {seven|crl} men. {312|hom} of {780|homt} houses, {40 percent|homs}, no longer exist. {3,400|fish} tonnes of frozen fish and {900|oil} tonnes of heating oil went into the bay.

The governor plans a new settlement {41|wst} metres above the sea for {4.6 billion|new} roubles. Payments to families will come to {93 million|mont}.

There have been {380|an|t=to September 26} aftershocks to September 26, the largest of {6.7|ab}.
