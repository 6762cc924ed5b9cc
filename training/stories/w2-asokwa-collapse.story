@story w2-asokwa-collapse
@topic Collapse of a half-built apartment block in Asokwa, Kumasi, Ghana: the first day to the commission
@subject B = Asokwa collapse | the collapse | the disaster | the building collapse
@subject G = Adom Heights | the building | the block | the tower | the structure
@subject N = NADMO | the disaster organisation | the disaster agency
@subject F = Ghana National Fire Service | Fire Service | the fire service | firefighters
@subject A = Ghana Armed Forces | 48 Engineers | the army | soldiers
@subject K = Komfo Teaching Hospital | the teaching hospital | the Teaching Hospital
@subject S = South Suntreso Clinic | South Suntreso
@subject C = Kumasi Metropolitan Assembly | the Assembly | KMA
@subject D = Goldleaf Estates | Goldleaf | the developer
@subject O = Nana Yaw Brefo | Brefo | the managing director
@subject E = commission of inquiry | the commission | Justice Akosua Tetteh-Lamptey | the panel
@subject I = Ghana Institution of Structural Engineers | the engineers' institution | the institution
@subject L = Lapaz Arcade collapse | Lapaz Arcade | Lapaz
@subject U = construction workers' union | the union
@subject M = masons and labourers | labourers
@subject V = food vendors | vendors
@subject P = pupils of the school next door | pupils | schoolchildren
@fact d1 = 4 | deaths | B | people killed | 2038-06-08 18:00 | cumulative
@fact d2 = 15 | deaths | B | people killed | 2038-06-09 | cumulative
@fact d3 = 33 | deaths | B | people killed | 2038-06-11 | cumulative
@fact d4 = 37 | deaths | B | people killed | 2038-06-14 | cumulative
@fact dm = 25 | deaths | M | people killed | 2038-06-14 | cumulative
@fact dv = 8 | deaths | V | people killed | 2038-06-14 | cumulative
@fact dp = 4 | deaths | P | people killed | 2038-06-14 | cumulative
@fact dl = 14 | deaths | L | people killed | 2032 | constant
@fact r1 = 22 | rescued | B | people pulled out alive | 2038-06-08 18:00 | cumulative
@fact r2 = 41 | rescued | B | people pulled out alive | 2038-06-09 | cumulative
@fact r3 = 47 | rescued | B | people pulled out alive | 2038-06-11 | cumulative
@fact ra = 18 | rescued | A | people pulled out alive | 2038-06-11 | cumulative
@fact rf = 29 | rescued | F | people pulled out alive | 2038-06-11 | cumulative
@fact tot = 84 | other | B | people beneath the building when it fell | 2038-06-14 | constant
@fact est = 120 | missing | U | people thought to be beneath the building | 2038-06-08 18:00 | snapshot | projected
@fact m2 = 60 | missing | N | people missing | 2038-06-09 | snapshot
@fact m3 = 9 | missing | N | people missing | 2038-06-11 | snapshot
@fact hk = 31 | injuries | K | survivors treated | 2038-06-11 | cumulative
@fact hs = 16 | injuries | S | survivors treated | 2038-06-11 | cumulative
@fact hi = 5 | injuries | K | survivors in intensive care | 2038-06-11 | snapshot
@fact ha = 3 | injuries | B | survivors who lost a limb | 2038-06-14 | cumulative
@fact fl = 9 | other | G | storeys built | 2038-06-08 | constant
@fact flp = 5 | other | G | storeys permitted | 2036 permit | constant | threshold
@fact flx = 4 | other | G | storeys above the permit | 2038-06-08 | constant
@fact flw = 12 | other | D | storeys advertised | 2038 brochure | plan
@fact c1 = 11:20 | clock | B | time of the collapse | 2038-06-08 | constant
@fact c2 = 11:52 | clock | F | time when the first engine came | 2038-06-08 | constant
@fact lag = 32 | duration | F | minutes until the first engine came | 2038-06-08 | constant
@fact hr = 71 | duration | B | hours that the last survivor lay under rubble | 2038-06-11 | constant
@fact age = 19 | age | B | age of the last survivor | 2038-06-11 | constant
@fact ao = 51 | age | O | age | 2038-06-12 | constant
@fact ar = 3 | arrests | B | people arrested | 2038-06-09 | cumulative
@fact ar4 = 7 | arrests | B | people arrested | 2038-06-14 | cumulative
@fact ct = 24 | other | E | concrete cores tested | 2038-09-21 | constant
@fact cf = 18 | other | E | concrete cores that failed | 2038-09-21 | constant
@fact cp = 75 | other | E | percent of concrete cores that failed | 2038-09-21 | constant
@fact st = 11 | other | G | megapascals of strength of the concrete | 2038-09-21 | constant
@fact stl = 25 | other | E | megapascals of strength demanded of the concrete | - | constant | threshold
@fact w = 2 | other | C | stop-work orders | 2038-05 | cumulative
@fact aud = 340 | other | C | building sites inspected | 2038-08 | cumulative
@fact auds = 119 | other | C | building sites stopped | 2038-08 | cumulative
@fact audp = 35 | other | C | percent of building sites stopped | 2038-08 | cumulative
@fact ins = 9 | jobs | C | building inspectors | 2038 | snapshot
@fact ins2 = 30 | jobs | C | building inspectors | 2039 plan | plan | pledged
@fact flat = 72 | units_pledged | D | flats planned | 2038 brochure | plan
@fact sold = 54 | other | D | flats sold | 2038-06 | cumulative
@fact pr = 650000 | price | D | cedis for a flat | 2038-06 | constant
@fact dep = 35100000 | revenue | D | cedis of flats sold | 2038-06 | cumulative
@fact depd = 2340000 | revenue | D | dollars of flats sold | 2038-06 | cumulative
@fact cf2 = 200000 | damages | D | cedis offered to each family of the dead | 2038-06-14 | plan | pledged
@fact cft = 7400000 | damages | D | cedis offered to the families of the dead | 2038-06-14 | plan | pledged
@fact cu = 1000000 | damages | U | cedis asked for each family of the dead | 2038-06-15 | plan
@fact vol = 2800 | other | G | tonnes of rubble carted off | 2038-06-14 | cumulative
@fact y0 = 10 | other | I | building collapses in the country in a year | 2036 | constant
@fact y1 = 17 | other | I | building collapses in the country in a year | 2037 | constant
@fact yp = 70 | rate | I | percent growth of building collapses in the country | 2037 | constant
@rel sum d4 = dm + dv + dp
@rel sum tot = d4 + r3
@rel sum r3 = ra + rf
@rel sum r3 = hk + hs
@rel diff flx = fl - flp
@rel share cp = cf / ct
@rel share audp = auds / aud
@rel product dep = sold * pr
@rel convert depd = dep
@rel product cft = cf2 * d4
@rel change yp = y0 -> y1
@trap d1 d2 :: the evening and the next day
@trap d3 d4 :: three days later
@trap est tot :: the union's guess and the final count
@trap m2 m3 :: missing on two days
@trap fl flw :: built and advertised
@trap fl flp :: built and permitted
@trap fl ins :: nine storeys and nine inspectors
@trap r2 r3 :: rescued on two days
@trap cf2 cu :: offered and asked
@trap flat sold :: planned and sold
@trap audp dep :: 35 percent and 35 million
@trap ar ar4 :: arrests on two days

@doc a-wire | wire agency | 2038-06-08
{Nine|fl}-storey building under construction collapses in Ghana's Kumasi, {four|d1} dead

ACCRA, June 8 (Sahel & Coast Newswire) - A tall apartment block that was still being built fell in on itself on Tuesday in Kumasi, Ghana's second city, killing {four|>d1|t=by 6 p.m.|by=the disaster organisation NADMO} people at least by 6 p.m., the disaster organisation NADMO said. {Twenty-two|r1|t=by 6 p.m.|s=alive} were pulled out alive.

The union of construction workers reckons that as many as {120|<est|by=The union of construction workers} people may have been on or under the structure, Adom Heights, when it came down at {11:20 a.m.|c1}, the hour when vendors bring in the midday meal. NADMO would not comment on that number.

The developer, Goldleaf Estates, had permission for {five|flp} storeys, a city official said, requesting anonymity. It had put up {nine|fl}.

Firefighters came after {32|lag} minutes; their road was blocked by a funeral. Soldiers of 48 Engineers joined them in the afternoon with a crane lent by a mining firm.

"I sell waakye by the gate. I bent down for the ladle and there was no gate," said Memuna Alidu.

In 2032 the fall of the Lapaz Arcade in Accra killed {14|dl}.

Calls to Goldleaf's managing director, Nana Yaw Brefo, were not answered.

@doc b-portal | Ghanaian news portal | 2038-06-09
Asokwa building collapse: Death toll hits {15|d2}, Assembly says it issued {2|w|s=Assembly} stop-work orders

Source: kumasionline.example | 9 June 2038, 7:44pm | Views: 18,307

The number of persons confirmed dead in Tuesday's collapse at Asokwa in the Ashanti Region has risen to {15|d2|t=as at Wednesday evening|by=the Regional Director of NADMO}, the Regional Director of NADMO, Mr Kwabena Asiamah-Boye, has disclosed.

Briefing the media as at Wednesday evening, he said rescuers had saved {41|r2|^} victims. About {60|~m2|^} others could not be traced, he added, explaining that site registers had been "deliberately removed".

The Public Relations Officer of the KMA, Madam Henrietta Osae, told Joy of the Garden City FM that the Assembly had served {two|w|t=since January|s=stop-work orders} stop-work orders on the developer since January. "We painted it red with our own hands," she stressed.

According to her, the permit granted in 2036 was for {five|flp} floors and the {four|flx|s=floors} further floors were "an act of God knows who".

The Assembly has {nine|ins} building inspectors for the metropolis.

Meanwhile, police have picked up {three|ar|t=as at Wednesday evening|s=picked up} persons: a foreman, a quantity surveyor and the supplier of the sand.

The Fire Service's first tender, it was learnt, arrived at {11:32 am|!c2}. Residents booed.

SEE ALSO: Black Stars name 26-man squad | Cedi trades at 15.02 to $1 | 10 signs that he is serious
Comments (312)

@doc c-africa | pan-African radio, script | 2038-06-12
FOCUS / SATURDAY / GHANA

INTRO: It's called a golden time, the seventy-two hours in which the buried may be found alive. In Kumasi on Friday they used nearly all of it. Nothando Ferreira was there.

FERREIRA: It's twenty past ten in the morning when they bring her up. She was under for {seventy-one|hr|v=71|s=under} hours. Esi Quansah is {nineteen|age|v=19}; she carries water for the masons. She asks for Fanta.

She's the last. That's {forty-seven|r3|t=on Friday|v=47|s=brought out} brought out, {eighteen|ra|v=18} by the army and {thirty-nine|!rf|v=39} by the fire service. The teaching hospital has had {thirty-one|hk|v=31} of them and South Suntreso, a clinic the size of a bus shelter, the other {sixteen|hs|v=16}. {Five|hi|v=5|s=intensive care} are in intensive care.

On the other side: {thirty-three|d3|t=on Friday|v=33|s=dead}, dead. And {nine|m3|t=on Friday|v=9} still missing.

I put it to Brigadier Saka that his men could hear voices on the first night, and no machine could lift the slab. He said, "Madam, we heard them. We are still hearing them."

Across the road is the sales office. The poster hasn't come down: {twelve|flw|v=12|s=The poster} storeys of it, glass, a swimming pool on the roof. Where I'm standing there are {nine|fl|v=9|s=in a pile} in a pile no higher than a mango tree.

BACK ANNO: Nothando Ferreira. Goldleaf Estates says it's cooperating.

@doc d-business | business weekly | 2038-06-15
Goldleaf: how to sell air

By Kojo Bannerman-Lutz

The brochure offered {72|flat} flats. By the week of the disaster, {54|sold|t=By the week of the disaster|s=had buyers} had buyers, each of whom had agreed to pay {GH¢650,000|pr|v=650000}. That is a book of {GH¢35.1 million|dep|v=35100000|s=a book} or {$2.34 million|depd|s=a book}, on foundations that were poured for less than half the floors.

Developers in Ghana build with buyers' deposits, which is to say upwards. Goldleaf had drawings for {12|flw|s=drawings} storeys, a permit for {five|flp|s=a permit} and on 8 June a structure of {nine|fl|s=a structure}. Each added floor brought in six flats.

The bill now arrives. The firm said on Monday that it would give {GH¢200,000|cf2|v=200000|s=The firm} to the family of every person who died. With {37|d4|t=by then|s=confirmed} confirmed by then, this makes {GH¢9.4 million|!cft|v=9400000|s=this makes}. The union's price, announced in advance, is {one million|cu|v=1000000} each.

Nana Yaw Brefo, {51|ao}, was arrested at the Aflao border on Saturday with two telephones and a deaconess. He is one of {seven|ar4|t=so far|s=now held} now held so far.

The building was insured, as it turns out, as a bungalow.

A figure for the sector: the engineers' institution recorded {17|y1|t=last year} collapses in the country last year, against {ten|y0|t=in 2036} in 2036, a jump of {70 per cent|yp|s=a jump}.

GSE Composite 6,204.7 | 91-day bill 17.4% | Cocoa £4,010

@doc e-bulletin | disaster agency bulletin | 2038-06-14
NADMO ASHANTI — BUILDING COLLAPSE, ASOKWA. CONSOLIDATED UPDATE, 14 JUNE 2038, 1700 HRS

1. Search and recovery ended at 1500 hrs. {2,800|vol|s=debris} tonnes of debris were carted.

2. Fatalities stand at {37|d4|t=14 JUNE|s=Fatalities}: masons and labourers {25|dm|^}; food vendors {8|dv|^}; pupils of the school next door, who were buying food, {4|dp|^}.

3. Rescued: {47|r3|s=Rescued}, by the Fire Service {29|rf}, by the army {18|ra}. Of these {three|ha|s=amputations} have undergone amputations.

4. It follows that {84|tot|s=persons} persons were beneath the structure at {11:20|c1} on 8 June. The figure of {120|est|s=in the press} in the press was not from this office. The {60|m2|t=9 June|s=untraced} given as untraced on 9 June included persons who had run home; by 11 June it had been reduced to {nine|m3|t=11 June|s=it}.

5. Timeline. First call 11:24. First fire tender {11:52|c2}, that is {32|lag} minutes from the collapse. First soldiers 14:10.

6. Successive tolls: 8 June {4|d1|t=8 June|s=tolls}; 9 June {15|d2|t=9 June|s=tolls}; 11 June {33|d3|t=11 June|s=tolls}; 14 June as above.

7. Arrests (police): {7|ar4|s=Arrests}.

8. Families may view belongings at the Assembly's Depot 2 from 0900 to 1600 hrs.

Distribution: Regional Minister; KMA; Fire; 48 Engrs; Press.

@doc f-commission | wire agency | 2038-09-22
Ghana inquiry: concrete in fallen tower was less than half as strong as required

KUMASI, Ghana, Sept 22 (Sahel & Coast Newswire) - The concrete that held up Adom Heights had a strength of {11|st} megapascals where the code demands {25|stl}, a commission of inquiry found in a report released on Tuesday.

Of {24|ct} cores drilled from the columns, {18|cf} failed. "{Three-quarters|cp|v=75|s=cores}. You would not build a goat pen," Justice Akosua Tetteh-Lamptey told reporters.

{Thirty-seven|d4} people died, among them {eight|dv|s=women} women selling food and {four|dp|s=children} children sent out to buy it. The survivors were {47|r3|s=The survivors}.

The panel says that the permit was for {five|flp} storeys and that the city noticed the sixth, the seventh and the eighth. Its {two|w|s=stop-work orders} stop-work orders were answered with a hamper.

Since then the Assembly has been through {340|aud} building sites and halted {119|auds|s=halted}, or {35 percent|audp|s=halted}. It promises {30|ins2|t=next year} inspectors next year in place of {nine|ins|t=now} now.

Deposits from the {54|sold} buyers, at {550,000|!pr|s=at} cedis a flat, have vanished. Brefo, in custody, denies manslaughter. Families have refused the {200,000|cf2|s=Families} cedis, holding to the union's demand of {1 million|cu}.

The site is to be a market. Traders have asked for a single storey.
