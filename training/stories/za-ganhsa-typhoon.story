@story za-ganhsa-typhoon
@topic Typhoon Hải Sâm hits Gành Sa province, Vietnam
@subject V = Typhoon Hai Sam | the typhoon | the storm
@subject P = Ganh Sa province | the province | Ganh Sa
@subject D = Vietnam Disaster Management Authority | the disaster authority | VDMA
@subject E = Central Power Corporation | the power company
@subject A = the army | the military command
@fact d1 = 9 | deaths | P | people killed | 2021-10-19 morning | cumulative
@fact d2 = 27 | deaths | P | people killed | 2021-10-21 | cumulative
@fact dall = 41 | deaths | V | people killed in all provinces | 2021-10-21 | cumulative
@fact m1 = 15 | missing | P | people missing | 2021-10-19 morning | snapshot
@fact m2 = 11 | missing | P | people missing | 2021-10-21 | snapshot
@fact fish = 24 | other | P | fishermen on two lost boats | 2021-10-18 | constant
@fact ev = 183000 | evacuated | P | people evacuated | 2021-10-18 | cumulative
@fact evp = 210000 | evacuated | P | people to be evacuated | 2021-10-17 | plan
@fact roof = 46500 | homes | P | houses with damaged roofs | 2021-10-21 | cumulative
@fact coll = 1270 | homes | P | houses collapsed | 2021-10-21 | cumulative
@fact pow = 620000 | homes | E | households without power | 2021-10-19 morning | snapshot
@fact pow2 = 75000 | homes | E | households without power | 2021-10-21 | snapshot
@fact wind = 150 | speed | V | sustained winds in km/h | 2021-10-18 night | constant
@fact gust = 185 | speed | V | gusts in km/h | 2021-10-18 night | constant
@fact rain = 540 | other | P | millimetres of rain | 2021-10-19 | cumulative
@fact rice = 3800 | area | P | hectares of rice under water | 2021-10-21 | cumulative
@fact shr = 7200 | area | P | hectares of shrimp ponds lost | 2021-10-21 | cumulative
@fact sol = 32000 | officers | A | soldiers and militia sent | 2021-10-19 | snapshot
@fact boat = 210 | other | P | boats sunk | 2021-10-21 | cumulative
@fact loss = 5400000000000 | damages | P | dong of damage | 2021-10-21 | plan | projected
@fact year = 8 | other | V | number of the storm this year | 2021 | constant
@trap d1 d2 :: two days later
@trap d2 dall :: one province and all
@trap ev evp :: done and planned
@trap roof coll :: damaged and collapsed
@trap pow pow2 :: power came back
@trap wind gust :: sustained and gusts
@fact fsav = 13 | rescued | P | fishermen picked up | 2021-10-19 | cumulative
@fact vehi = 870 | other | A | vehicles sent | 2021-10-21 | snapshot
@fact rest = 87.9 | rate | E | share of households with power again in percent | 2021-10-21 | snapshot
@fact slide = 14 | deaths | P | people killed in the Dong Rung landslide | 2021-10-19 | constant
@fact mall = 19 | missing | V | people missing in all provinces | 2021-10-21 | snapshot
@fact evs = 87.14 | rate | P | share of the planned evacuation done in percent | 2021-10-18 | constant
@rel share evs = ev / evp
@fact filt = 9000 | other | P | water filters needed | 2021-10-22 | snapshot
@fact fund = 600000 | fundraising | - | francs approved by the fund | 2021-10-20 | constant
@fact fundr = 0 | fundraising | - | francs received | 2021-10-22 | cumulative
@fact halfs = 51.85 | rate | P | share of the dead killed in the Dong Rung landslide in percent | 2021-10-21 | snapshot
@rel share halfs = slide / d2

@doc a-wire | wire agency | 2021-10-19
Typhoon kills at least {nine|>d1} in central Vietnam

HANOI (Interpress) - A typhoon with winds of up to {150|wind} kilometres per hour tore roofs off tens of thousands of houses in central Vietnam and killed at least {nine|>d1|t=by Tuesday morning|by=the disaster authority} people in Ganh Sa province by Tuesday morning, the disaster authority said. {Fifteen|m1|^} were missing.

Two fishing boats with {24|fish} men aboard lost contact as they tried to reach port; {13|fsav} of the men have since been picked up.

The government had planned to move {210,000|evp|t=on Sunday} people from the coast on Sunday. {183,000|ev|^} had gone to schools and barracks before the landfall, state media reported.

About {620,000|~pow|t=Tuesday|by=the Central Power Corporation} households had no power Tuesday, the Central Power Corporation said.

Hai Sam is the {eighth|year|v=8} storm to hit the country this year. It'll weaken over Laos.

@doc b-state | state news agency, English | 2021-10-22
Ganh Sa: focus on overcoming consequences of storm No. {8|year}

GANH SA (VNB) – As of 5 pm on October 21, storm No. {8|year} had left {27|d2|t=As of 5 pm on October 21|by=the provincial steering committee} people dead and {11|m2|^} missing in Ganh Sa, according to the provincial steering committee.

A total of {1,270|coll|^} houses collapsed and {46,500|roof|^} had their roofs damaged; {210|boat|^} boats sank. {3,800|rice|^} hectares of rice and {7,200|shr|^} hectares of shrimp ponds were damaged. Losses are initially estimated at {5.4 trillion VND|loss|v=5400000000000}.

The military command mobilised {32,000|sol} soldiers and militia with {870|vehi} vehicles.

Electricity has been restored to {88 percent|rest|round} of affected customers; {75,000|pow2|^} households are awaiting it.

Visiting Dong Rung commune, where a landslide buried {14|slide} people, Deputy Prime Minister Phung Van Kha asked that no household go hungry, and presented {200|-} gifts.

@doc c-intl | international aid group's brief | 2021-10-22
VIETNAM – Typhoon Hai Sam – Brief #{3|-}

Impact, all provinces: {41|dall} deaths, {19|mall|^} missing. Ganh Sa alone: {27|d2|^} deaths, {15|!m2|^} missing.

Homes (Ganh Sa): {1,270|coll} destroyed, {64,500|!roof} damaged.

Max. sustained wind {150|wind} km/h, gusts {185|gust} km/h. Rain at Dong Rung: {540|rain} mm in {24|-} h.

Pre-emptive evacuation reached {183,000|ev} people, {87%|evs|round} of target.

Needs: water filters ({9,000|filt}), roofing sheets, cash. Our team of {six|-} is in Tam Quan.

Funding: CHF {600,000|fund|t=approved on 20 Oct} approved on 20 Oct; received: {0|fundr}.

@doc d-diary | newspaper reporter's diary | 2021-10-23
Dong Rung, Thursday

Nguyễn Thị Ái Vân

There are {fourteen|slide} incense sticks in a Nescafé tin. Mr Lực counts them when he can't think what to say.

The hill came down at ten past four on Tuesday morning after {540|rain} mm of rain. "Not from the wind," he says. The gusts, {185|gust} an hour on the coast, hardly reached this valley. The radio had told people to stay in.

In the whole province {twenty-seven|d2|t=by now} have died by now. About {half of them|~halfs|v=50} here.

On the road out we passed soldiers with doors on their backs. {Thirty-two thousand|sol|by=the province}, the province says.

At the coast the shrimp farmers stood by their ponds. {Two thousand seven hundred|!shr|by=a man from the department} hectares, lost, says a man from the department.

It's dark. {Seventy-five thousand|pow2} houses like this tonight, says my phone, {9|-} percent.

