@story fr9-alvar-legionella
@topic Legionnaires' outbreak at Ribeira de Alvar, Portugal: 3 to 9 November 2027
@subject L = Alvar Legionnaires' outbreak | outbreak | cluster | Legionnaires' disease
@subject M = Cerâmica Monteluz | Monteluz | tile factory | the tile maker | the factory | the company | the plant
@subject A = Ribeira de Alvar | Alvar | the municipality | river town | the town | town hall
@subject F = Fontelas | parish of Fontelas | Fontelas parish
@subject S = Serzedelo outbreak | Serzedelo
@subject T = Yasmin Tavakoli-Reis | Tavakoli-Reis | the families' lawyer | families
@fact c1 = 38 | cases | L | confirmed cases | 2027-11-03 evening | cumulative
@fact c2 = 61 | cases | L | confirmed cases | 2027-11-05 18:00 | cumulative
@fact c3 = 87 | cases | L | confirmed cases | 2027-11-08 noon | cumulative
@fact n3 = 26 | cases | L | cases added between two reports | 2027-11-08 noon | snapshot
@fact d1 = 2 | deaths | L | people killed by the disease | 2027-11-03 evening | cumulative
@fact d2 = 5 | deaths | L | people killed by the disease | 2027-11-05 18:00 | cumulative
@fact d3 = 7 | deaths | L | people killed by the disease | 2027-11-08 noon | cumulative
@fact h2 = 44 | cases | L | patients in hospital | 2027-11-05 18:00 | snapshot
@fact h3 = 39 | cases | L | patients in hospital | 2027-11-08 noon | snapshot
@fact i2 = 14 | cases | L | patients in intensive care | 2027-11-05 18:00 | snapshot
@fact i3 = 11 | cases | L | patients in intensive care | 2027-11-08 noon | snapshot
@fact id = 3 | cases | L | fall in patients in intensive care | 2027-11-08 noon | snapshot
@fact g3 = 28 | cases | L | patients on general wards | 2027-11-08 noon | snapshot
@fact x2 = 12 | cases | L | patients sent home | 2027-11-05 18:00 | cumulative
@fact x3 = 41 | cases | L | patients sent home | 2027-11-08 noon | cumulative
@fact q2 = 19 | cases | L | people waiting for test results | 2027-11-05 18:00 | snapshot
@fact q3 = 8 | cases | L | people waiting for test results | 2027-11-08 noon | snapshot
@fact m3 = 52 | cases | L | men with the disease | 2027-11-08 noon | cumulative
@fact w3 = 35 | cases | L | women with the disease | 2027-11-08 noon | cumulative
@fact ms = 59.77 | other | L | share of men among the patients | 2027-11-08 noon | snapshot
@fact f3 = 63 | cases | F | patients who live in the parish | 2027-11-08 noon | cumulative
@fact o3 = 24 | cases | L | patients who live in other parishes | 2027-11-08 noon | cumulative
@fact fs = 72.41 | other | F | share of patients who live in the parish | 2027-11-08 noon | snapshot
@fact cf = 8.05 | rate | L | share of patients who died | 2027-11-08 noon | snapshot
@fact br = 2 | cases | L | British patients | 2027-11-05 18:00 | cumulative
@fact ag = 71 | age | L | median age of the patients | 2027-11-08 noon | snapshot
@fact pk = 110 | cases | L | cases expected by the end | 2027-11-05 | plan | projected
@fact p2 = 100 | cases | L | cases expected by the end | 2027-11-08 | plan | projected
@fact pc2 = 1130 | other | L | calls to the helpline | 2027-11-05 18:00 | cumulative
@fact pc3 = 2460 | other | L | calls to the helpline | 2027-11-08 noon | cumulative
@fact pop = 23700 | other | A | people who live there | - | constant
@fact tt = 17 | other | A | registered cooling towers | - | constant
@fact t2 = 9 | other | A | cooling towers sampled | 2027-11-05 | cumulative
@fact tp2 = 3 | other | A | cooling towers that tested positive | 2027-11-05 | cumulative
@fact tp3 = 4 | other | A | cooling towers that tested positive | 2027-11-08 | cumulative
@fact cfu = 1400000 | other | M | bacteria per litre in the tower | 2027-11-05 | snapshot
@fact thr = 10000 | other | - | bacteria per litre at which a tower must stop | - | constant | threshold
@fact rt = 140 | other | M | times the limit that the reading was | 2027-11-05 | snapshot
@fact w = 318 | jobs | M | people who work there | - | constant
@fact wc2 = 4 | cases | M | workers with the disease | 2027-11-05 | cumulative
@fact wc3 = 6 | cases | M | workers with the disease | 2027-11-08 | cumulative
@fact rum = 40 | cases | M | workers said to be ill in a rumour | 2027-11-08 | cumulative | denied
@fact fe = 12500 | damages | M | fine over maintenance records in euros | 2024 | constant
@fact fp = 10900 | damages | M | fine over maintenance records in pounds | 2024 | constant
@fact mx = 45000 | damages | M | highest fine that the law allows | - | constant | hypothetical
@fact fam = 31 | other | T | families who seek damages | 2027-11-08 | snapshot
@fact ea = 200000 | damages | T | damages sought for each family | 2027-11-08 | plan
@fact cl = 6200000 | damages | T | damages sought in all | 2027-11-08 | plan
@fact fund = 150000 | budget | A | emergency fund for patients' households | 2027-11-08 | plan | pledged
@fact fo = 22 | other | A | public fountains turned off | 2027-11-08 | snapshot
@fact sh = 4 | other | A | schools with their showers shut | 2027-11-08 | snapshot
@fact sc = 112 | cases | S | confirmed cases | 2016 final | cumulative
@fact sd = 9 | deaths | S | people killed by the disease | 2016 final | cumulative
@fact sf = 8.04 | rate | S | share of patients who died | 2016 final | snapshot
@rel diff n3 = c3 - c2
@rel sum c3 = h3 + x3 + d3
@rel sum c2 = h2 + x2 + d2
@rel sum h3 = i3 + g3
@rel sum c3 = m3 + w3
@rel sum c3 = f3 + o3
@rel diff id = i2 - i3
@rel share ms = m3 / c3
@rel share fs = f3 / c3
@rel share cf = d3 / c3
@rel share sf = sd / sc
@rel product cfu = rt * thr
@rel product cl = fam * ea
@rel convert fp = fe
@race sexes = m3 w3
@trap c1 c2 :: two days apart
@trap c2 f3 :: all patients on Friday against one parish's on Monday
@trap h2 x3 :: in hospital on Friday against sent home by Monday
@trap d2 d3 :: two more died over the weekend
@trap pk p2 :: the projection was lowered
@trap cf sf :: the same rate in two outbreaks
@trap t2 sd :: nine towers and nine deaths
@trap wc3 d3 :: workers who fell ill against people who died
@trap fe mx :: the fine of 2024 against the most that could be imposed now

@doc a-wire | wire agency | 2027-11-05
Toll climbs in Portugal Legionnaires' outbreak; tile plant told to stop tower

RIBEIRA DE ALVAR, Portugal (Atlântica) - {Five|d2|t=6 p.m. on Friday|by=the Directorate-General of Health} people had died and {61|c2|^} had tested positive by 6 p.m. on Friday in an outbreak of Legionnaires' disease in this river town of {23,700|pop}, the Directorate-General of Health (DGS) said, as inspectors stopped a cooling tower at a tile factory on its southern edge.

On Wednesday evening the tally had stood at {38|c1|t=Wednesday evening} infections and {two|d1|^} deaths.

Of the patients known on Friday, {44|h2|t=on Friday|by=Filomena Quaresma} were in hospital, {14|i2|^} of them in intensive care, and {12|x2|^} had gone home. Another {19|q2|^} people were waiting for laboratory results, said Filomena Quaresma, the regional health delegate.

"We will see more before we see fewer," Quaresma told reporters outside the district hospital. A model run overnight put the eventual size of the cluster at roughly {110|~pk|t=overnight|by=Quaresma|m=projected}, she said, "and I would ask you to treat it as a model".

Samples have been taken from {nine|t2|by=Quaresma} of the {17|tt|^} towers on the municipal register. {Three|tp2|^} were positive, the worst of them at Cerâmica Monteluz, where the water held {1.4 million|cfu} colony-forming units per litre. National rules call for an immediate halt at {10,000|thr|m=threshold}.

Monteluz, which was fined {12,500 euros|fe|t=in 2024} in 2024 over gaps in its maintenance log, said it was cooperating with the authorities and that {four|wc2|by=Monteluz} of its {318|w|^} employees had fallen ill.

The bacterium is breathed in with fine droplets and does not pass from one person to another. Symptoms usually show within two to 10 days.

In 2016 an outbreak traced to a hotel boiler at Serzedelo infected {112|sc|t=In 2016} people and killed {nine|sd|^}.

(Reporting by Joaquim Setúbal-Ferro; editing by Ottoline Marsh. +351 555 0142)

@doc b-bulletin | health authority bulletin | 2027-11-08
LEGIONNAIRES' DISEASE, RIBEIRA DE ALVAR: SITUATION REPORT No. 6

Data closed at 12:00 on Monday, 8 November. Report No. 5 was closed on Friday, 5 November, at 18:00.

1. Persons
Confirmed cases: {87|c3|t=12:00 on Monday, 8 November} (since Report No. 5: +{26|n3|^})
Deaths: {7|d3|^}
Discharged: {41|x3|^}
In hospital: {39|h3|^}, of which intensive care {11|i3|^}, other wards {28|g3|^}
Under investigation, result pending: {8|q3|^}
Sex: male {52|m3|^}, female {35|w3|^}
Median age: {71|ag|^}
Residence: parish of Fontelas {63|f3|^} ({72.4%|fs|^}), other parishes {24|o3|^}
Occupational: {6|wc3|^} of the confirmed cases work at Cerâmica Monteluz.

2. Environment
All {17|tt} registered cooling towers in the municipality have been sampled. Legionella pneumophila was found in {4|tp3} of them, one more than at Report No. 5. All units above {10,000|thr|m=threshold} cfu/l are out of service under art. 18 of the applicable statute.

3. Outlook
On present onset dates the final number of cases is estimated at about {100|~p2|m=projected}, lower than the estimate released on 5 November. The estimate assumes no second source.

4. Public information
Helpline 800 555 019: {2,460|pc3|t=since 4 November} calls answered since 4 November.

Next report: Wednesday, 10 November, 12:00. Clinicians are reminded that form LG-7 replaces form LG-3.

@doc c-tabloid | British tabloid site | 2027-11-06
'KILLER MIST' TOWN: Brit couple struck down as factory fog leaves {SIX|!d2} dead in Portugal

By SHAZIA PLUNKETT in Ribeira de Alvar
Published 11:14 GMT, 6 Nov 2027 | Updated 12:02 | 347 comments

A PICTURE-POSTCARD river town in Portugal is living behind shut windows today after a lung bug drifted over its rooftops and began to kill.

{Half a dozen|!d2|t=Friday teatime|by=health chiefs} locals had lost their lives by Friday teatime, health chiefs said, and more than {60|>c2|^} had caught it. {Fourteen|i2|^} are fighting for breath in intensive care.

{Two|br} of the sick are British: a retired couple from Kettering who rent a cottage in Fontelas, the village under the chimney. Daughter Maureen, 43, told us: "Mum can talk. Dad can't yet."

Lab tests on steam from the Monteluz tile works came back at a staggering {140|rt} times the level at which Portuguese law says pull the plug.

And we can reveal the firm was slapped with a fine worth just {£10,900|fp|t=three years ago|s=the firm} three years ago for sloppy paperwork.

The hotline has taken more than {1,100|>pc2} calls. "I rang four times," said café owner Dulce Brandão. "They said don't shower. So I am washing my hair in Évora."

Experts fear the bug could floor {110|pk|by=Experts|m=projected} in all.

It is Portugal's worst scare since Serzedelo in 2016, when {a dozen|!sd|t=in 2016} guests and staff at a spa hotel perished and {112|sc|^} were taken ill.

READ MORE: Ryan's 9p flight hack that beats the 20kg bag rule
READ MORE: 17 cosy cottages under £80 a night
Picture: Rui Salgado/NewsLine. 1 of 14

@doc d-newsletter | expatriates' newsletter | 2027-11-09
Olá from the Valley, issue 212: Your Legionella questions, answered

Our inbox has had little else since Friday. Here is what we know, and where we know it from. – Wilhelmina

How bad is it?
By noon yesterday {87|c3|t=noon yesterday|by=the DGS} people had been diagnosed, according to the DGS. {Thirty-nine|h3|^} of them are in a hospital bed, {41|x3|^} are back on their own sofas and {seven|d3|^} have died. That is a fatality rate of about {8 percent|~cf|^}. Serzedelo in 2016 ({112|sc|t=in 2016} ill, {nine|sd|^} dead) also ended at around {8|~sf|^}.

Who gets it?
Older people, mostly: the typical patient is {71|ag|s=the typical patient}. Roughly {three in five|~ms} are male.

I live up in Vale Torto. Am I all right?
Safer, not safe. Nearly {three-quarters|~fs} of patients live in Fontelas, but {24|o3} do not.

Can I drink the tap water?
Yes. You catch it by breathing spray. As a precaution the town has turned off {22|fo} fountains and shut the showers in {four|sh|^} schools.

What is the place they are all talking about?
Monteluz makes bathroom tiles and has a staff of {381|!w}, {six|wc3|^} of whom are sick. Its tower is off. Inspectors want a halt at {10,000|thr|by=Inspectors|m=threshold} bacteria per litre and, well, this was rather more.

Is anyone suing?
The lawyer Yasmin Tavakoli-Reis is asking {€200,000|ea} apiece for {31|fam} households. The câmara has promised {€150,000|fund|by=The câmara|s=The câmara|m=pledged} for families that have lost a wage; forms at Loja 3, Rua do Forno 11.

When does it end?
The latest official guess is about {100|~p2|by=official|m=projected} cases. Last week's was higher.

Forwarded this? Subscribe for €4 a month. You are one of 3,870 readers.

@doc e-liveblog | local TV live blog | 2027-11-08
LIVE | Alvar outbreak: families go to court, factory hits back

17:41 That's all from us for tonight. Ponte TV news at 8, channel 14.

17:20 Town hall is putting {€150,000|fund|by=the mayor|m=pledged} into a fund for households where someone is in hospital, the mayor, Baltazar Nunes-Pinho, has just told the council. Vote on Thursday.

16:35 Monteluz chief Henrik Oudekerk, reading from a sheet: "There is a message going around that {40|rum|by=Oudekerk|m=denied} of our people are ill. It is false. It is {six|wc3|^}, and I have telephoned each one." He would not take questions on Friday's lab sheet, leaked to us, that shows {14 million|!cfu|t=Friday} cfu in a litre of the coolant.

Reminder: the most a company can be made to pay under the statute (Law 71/2021) is {€45,000|mx|m=hypothetical}. In 2024 Monteluz paid {€12,500|fe|t=In 2024}.

15:50 The helpline tells us it has picked up more than {2,600|?>pc3|by=The helpline} times so far.

15:02 Yasmin Tavakoli-Reis on the courthouse steps: "My clients are {31|fam|by=Yasmin Tavakoli-Reis} families. They want {6.2 million|cl|^} euros and an apology, and I am not sure in which order." Docket 418/27.

13:10 Quaresma at the hospital: intensive care is down by {three|id|t=since Friday|by=Quaresma} since Friday, to {11|i3|by=Quaresma}. "That's the number I look at first when I wake."

12:44 The new report is out. {Seven|d3|t=midday} dead as of midday, against {five|d2|t=on Friday evening} on Friday evening. {26|n3} new infections over the weekend; {52|m3} of all those infected are men and {35|w3} women. Fontelas accounts for {63|f3}. {Four|tp3} towers have now tested positive.

12:31 Waiting for the DGS. It's 13 degrees and drizzling here, and nobody is joking about it.
