@story w5-kasen-dam
@topic Laos and Cambodia quarrel over the Huay Kasen dam: from broken talks to a deal
@subject D = Huay Kasen dam | the dam | the project | Kasen
@subject L = Laos | Vientiane | the Lao side | Lao government
@subject C = Cambodia | Phnom Penh | the Cambodian side
@subject R = Saleng river | the Saleng | the river
@subject G = Border gauge at Sdau Kong | Sdau Kong | the gauge
@subject F = Saleng fisheries | fishermen | the fishery
@subject Y = Yunjiang Power | Yunjiang | the developer | the builder
@subject T = Thailand | the Thai grid | Bangkok
@subject M = River commission | the commission | the panel
@subject P = Protest at Stung Trakol | the protest | the vigil
@subject B = Bank of Kunming | the bank | the lender
@subject AD = Asian Development Bank | ADB
@subject X = Luang Namsai agreement | the agreement | the deal
@fact mh = 96 | distance | D | metres of height | - | constant
@fact mw = 480 | other | D | megawatts of capacity | - | constant
@fact mo = 560 | other | D | megawatts of capacity | 2034 | plan
@fact mt = 432 | other | T | megawatts bought | - | plan
@fact mp = 90 | other | T | percent of the power bought | - | plan
@fact v1 = 2300000000 | other | D | cubic metres the reservoir holds | - | constant
@fact v0 = 700000000 | other | D | cubic metres held back | 2039-02 | snapshot
@fact fl = 3 | duration | L | years to fill the reservoir | 2039-02 | plan | pledged
@fact fc = 7 | duration | C | years to fill the reservoir | 2039-02 | plan | threshold
@fact fx = 5 | duration | X | years to fill the reservoir | 2039-06 | plan | pledged
@fact q8 = 310 | other | G | cubic metres a second of flow | 2038-02 | snapshot
@fact q9 = 214 | other | G | cubic metres a second of flow | 2039-02 | snapshot
@fact qd = 30.97 | rate | G | percent fall in flow | 2038-02 to 2039-02 | cumulative
@fact ql = 180 | other | L | cubic metres a second guaranteed | 2039-02 | plan | pledged
@fact qc = 260 | other | C | cubic metres a second demanded | 2039-02 | plan | threshold
@fact qx = 220 | other | X | cubic metres a second guaranteed | 2039-06 | plan | pledged
@fact h8 = 3.4 | distance | G | metres of water level | 2038-02 | snapshot
@fact h9 = 2.1 | distance | G | metres of water level | 2039-02 | snapshot
@fact c7 = 41000 | other | F | tonnes of fish caught | 2037 | constant
@fact c8 = 29500 | other | F | tonnes of fish caught | 2038 | constant
@fact cp = 28.05 | rate | F | percent fall in the catch | 2037 to 2038 | cumulative
@fact ff = 17600 | other | F | families who live from fishing | 2038 | constant
@fact rl = 4300 | evacuated | L | people moved for the reservoir | 2038 | cumulative
@fact rh = 860 | homes | L | houses drowned | 2038 | cumulative
@fact rc = 210000 | other | C | people touched by low water | 2039 | snapshot | projected
@fact ha = 62000 | area | C | hectares of rice watered from the river | 2038 | constant
@fact hk = 620 | area | C | square kilometres of rice watered from the river | 2038 | constant
@fact ct = 1450000000 | budget | D | dollars of cost | - | plan
@fact cl = 1015000000 | budget | B | dollars lent for the dam | - | constant
@fact cs = 70 | other | B | percent of the cost lent | - | constant
@fact mo1 = 24000000 | damages | L | dollars of compensation offered | 2039-02 | plan | pledged
@fact mo2 = 95000000 | damages | C | dollars of compensation demanded | 2039-02 | plan | threshold
@fact mx = 52000000 | damages | X | dollars of compensation agreed | 2039-06 | plan | pledged
@fact ml = 20000000 | damages | L | dollars of compensation to be paid | 2039-06 | plan | pledged
@fact my = 27000000 | damages | Y | dollars of compensation to be paid | 2039-06 | plan | pledged
@fact ma = 5000000 | damages | AD | dollars of compensation to be paid | 2039-06 | plan | pledged
@fact sc = 1500 | officers | C | soldiers at the border | 2039-03 | snapshot
@fact sl = 900 | officers | L | soldiers at the border | 2039-03 | snapshot
@fact b1 = 83 | other | D | percent complete | 2039-02 | snapshot
@fact b2 = 91 | other | D | percent complete | 2039-06 | snapshot
@fact wt = 3900 | jobs | Y | workers at the site | 2039-03 | snapshot
@fact wl = 1150 | jobs | L | local workers at the site | 2039-03 | snapshot
@fact ws = 29.49 | other | L | percent of local workers at the site | 2039-03 | snapshot
@fact pp = 7000 | crowd | P | people at the protest according to the police | 2039-03-12 | constant
@fact po = 15000 | crowd | P | people at the protest according to the organisers | 2039-03-12 | constant
@fact km = 38 | distance | D | kilometres from the border | - | constant
@fact tr = 5 | other | M | rounds of talks | 2039-02 | cumulative
@fact tx = 8 | other | M | rounds of talks | 2039-06 | cumulative
@fact pc = 6.8 | price | T | US cents a kilowatt-hour | - | plan
@trap fl fc :: the two sides' timetables
@trap fc fx :: demanded and agreed
@trap ql qc :: offered and demanded flow
@trap q8 q9 :: two dry seasons
@trap q9 qx :: measured flow and guaranteed flow
@trap mw mo :: built and first planned
@trap c7 c8 :: two years' catch
@trap mo1 ml :: first offer and share of the final sum
@trap b1 b2 :: progress in February and June
@trap sc sl :: the two armies
@trap pp po :: police and organisers
@rel share mp = mt / mw
@rel change qd = q8 -> q9
@rel change cp = c7 -> c8
@rel convert hk = ha
@rel share cs = cl / ct
@rel sum mx = ml + my + ma
@rel share ws = wl / wt
@race flow-wanted = ql qc
@race armies = sc sl

@doc a-wire | wire agency | 2039-02-24
Laos, Cambodia dam talks end without deal

PAKSE, Laos, Feb 24 (Orient Cable) - Talks between Laos and Cambodia on how fast to fill the reservoir of the Huay Kasen dam broke down on Thursday after {five|tr} rounds, with each side accusing the other of bad faith.

The dam stands on the Saleng river, {38|km} km upstream of the border. Laos wants to fill its {2.3 billion|v1} cubic metre lake in {three|fl} years. Cambodia insists on {seven|fc}.

Vientiane is ready to let through at least {180|ql} cubic metres a second in the dry months, negotiators said; Phnom Penh asks for {260|qc}. At the Sdau Kong gauge the river carried {214|q9|t=this month} this month against {310|q8|t=a year earlier} a year earlier.

The gap over money is wider. Laos has offered {$24 million|mo1} for lost harvests. Cambodia's bill is {$95 million|mo2}.

Construction is {83%|b1} done. The {480|mw}-megawatt plant is to start selling power next year, nearly all of it to Thailand.

@doc b-pp | Phnom Penh newspaper | 2039-03-13
Candles on a shrinking river
Sokunthea Meas-Lindqvist, Stung Trakol

At the water's edge you now walk down twenty steps that children have never seen before. The gauge at Sdau Kong read {2.1|h9|t=last month} metres last month. The February before that it read {3.4|h8|t=The February before that}.

On Saturday night people carried candles down those steps. Police logged {7,000|pp|by=Police} participants; the vigil's organisers swear that they gave out {15,000|po|by=the vigil's organisers} candles and had none left.

What are they afraid of? Ask the fishing families, of whom the ministry lists {17,600|ff|by=the ministry}. They landed {29,500|c8|t=last year} tonnes last year. In 2037, before the gates were lowered, it was {41,000|c7|t=In 2037}. Farmers come next: {62,000|ha} hectares of paddy drink from the Saleng. The government reckons that low water will touch {210,000|rc|by=The government} lives.

Yesterday the army confirmed that {1,500|sc|t=Yesterday|by=the army} soldiers are "exercising" by the frontier. Their Lao counterparts across the sandbank number {900|sl|t=Yesterday}, by the same account.

"We don't want soldiers. We want {260|qc}," an old man told me. He meant cubic metres. Everyone on the river speaks in cubic metres now.

Inside: Riel at {4,212|-} to the dollar | Angkor FC out on penalties, {4|-}-{3|-} | Lottery {07-22-31|-}

@doc c-vt | state news service | 2039-03-15
Kasen project is clean, fair and on schedule, minister says

VIENTIANE - The Huay Kasen project brings development to the southern provinces and harm to none, Minister of Energy and Mines Bounphone Sisavath-Inthirat said during an inspection tour.

The dam, {96|mh} metres high, has been reduced in size out of consideration for our neighbours, he noted. Its capacity is {480|mw} MW, whereas the study of 2034 had foreseen {560|mo|t=the study of 2034}.

{4,300|rl} citizens left the future lake voluntarily. Each of the {860|rh} families received a house with a tin roof and a pump.

The Minister rejected reports that the reservoir was stealing the river. Only {700 million|v0|t=at present} cubic metres are held at present, not a third of what it can store. The drought is to blame for the rest. Laos will guarantee {180|ql|by=Laos} cubic metres per second, "which is more than nature guaranteed in 2020".

The developer, Yunjiang Power, employs {3,900|wt} workers at the site. {1,150|wl} are Lao nationals, or {29.5|ws} percent, and their share will grow.

On the Cambodian demand for a filling period of {seven|fc} years, the Minister remarked that a kettle filled so slowly never boils. {Three|fl} years was already generous. His country keeps fewer than {1,000|<sl} guards in the area.

@doc d-thai | Thai business daily | 2039-03-20
Kasen: what Bangkok has riding on it
Napassorn Treewittaya

Thai ratepayers have a seat at this table, though no one has pulled it out for them. Under the purchase agreement {432|mt} of the dam's {480|mw} megawatts, that is {nine-tenths|mp|v=90}, flow across the border into the Thai grid at {6.8|pc} US cents a unit.

The plant costs {$1.45 billion|ct}. The Bank of Kunming has lent {$1.015 billion|cl}, or {70 per cent|cs}; each month of delay costs the developer about {$6 million|-} in interest.

How likely is a delay? At {83 per cent|b1|t=at the last site report} complete at the last site report, concrete is not the problem. Politics is. Slower filling means fewer units in the early years: with Vientiane's {three|fl}-year timetable the turbines reach full output in 2042; on Phnom Penh's calendar, in 2046.

The river commission is powerless but busy. It has hosted {five|tr|t=so far} rounds so far and counted a drop of {31 per cent|qd} in flow at the border year on year. It gives no opinion on how much of this is weather.

SET {1,388.2|-} +{4.1|-} | Baht {33.85|-} | Rubber {61.4|-}

@doc e-mag | environment magazine | 2039-05-02
Dry arithmetic
A guide to the numbers in the Saleng dispute, by Hyacinthe Okonjo-Pratt

THE WATER. Read any {two|-} communiqués and you will find {two|-} rivers. The facts at Sdau Kong are these: {310|q8|t=February 2038} cubic metres each second in February 2038, {214|q9|t=February 2039} in February 2039. Vientiane's floor of {180|ql} would allow it to fall lower still. Phnom Penh's floor would have been met in the first of those years and not in the second.

THE FISH. From {41,000|c7|t=2037} tonnes in 2037 to {29,500|c8|t=the next year} the next year: {28 per cent|cp} lost. Migratory species suffered most. Not all of it can be laid at the dam's door, since only {0.7|v0|x=1000000000} billion of its {2.3 billion|v1} cubic metres were being held.

THE LAND. Some {620|~hk} square kilometres of rice, an area a little smaller than Singapore. No one has measured the harvest yet.

THE PEOPLE. {4,300|rl} have moved in Laos, from {860|rh} homes. In Cambodia the state speaks of {210,000|rc}; our own interviews suggest that at least the {17,600|ff} fishing households should be believed.

THE MONEY. {24 million|mo1} dollars offered, {95 million|mo2} asked. Neither side has published how it arrived there. The {1.45 billion|ct} the dam costs is documented to the cent.

Next issue: {40|-} years of the otter.

@doc f-deal | wire agency | 2039-06-19
Laos and Cambodia settle Saleng river quarrel

LUANG NAMSAI, Laos, June 19 (Orient Cable) - After {eight|tx} rounds the neighbours met in the middle, or close to it. The Huay Kasen reservoir will be filled over {five|fx} years, and no less than {220|qx} cubic metres of water will pass the border every second, whatever the season.

Cambodian farmers and fishermen are to share {$52 million|mx}. The developer pays the largest part, {$27 million|my}; Laos adds {$20 million|ml} and the Asian Development Bank {$5 million|ma}. Phnom Penh had begun at {$95 million|mo2}, Vientiane at {$24 million|mo1}.

Both armies have withdrawn. In March there had been {1,500|sc|t=In March} Cambodian and {900|sl|t=In March} Lao soldiers facing each other over a sandbank.

"Nobody is happy, so it is fair," said the chair of the river commission, Perpetua Halvorsen-Wirya. She pointed to the concession on flow: Laos moved up by {40|-} from its first proposal and Cambodia moved down by as much.

Work on the {96|mh}-metre wall was {91%|b2|t=as of this week} complete as of this week. Thai buyers, who have contracted for {432|mt} MW, did not comment. At Stung Trakol, scene of a candlelit protest by {7,000|pp} people or {twice|-} that, a temple rang its bell.
