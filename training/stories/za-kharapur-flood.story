@story za-kharapur-flood
@topic Monsoon flood in Kharapur district, Sindh
@subject V = Kharapur flood | the flood | the floods
@subject D = Kharapur district | the district | Kharapur
@subject N = NDMA | the disaster authority | National Disaster Management Authority
@subject U = United Nations | the UN
@subject S = the Sindh government | the provincial government | Karachi
@subject K = Kharapur barrage | the barrage
@fact d1 = 31 | deaths | D | people dead | 2025-08-30 | cumulative
@fact d2 = 74 | deaths | D | people dead | 2025-09-06 | cumulative
@fact ds = 263 | deaths | S | people dead in Sindh | 2025-09-06 | cumulative
@fact dk = 29 | deaths | D | children dead | 2025-09-06 | cumulative
@fact af = 640000 | other | D | people affected | 2025-09-06 | cumulative
@fact dis = 185000 | evacuated | D | people displaced | 2025-09-06 | snapshot
@fact camp = 42000 | evacuated | D | people in camps | 2025-09-06 | snapshot
@fact camps = 57 | other | D | camps | 2025-09-06 | snapshot
@fact h = 38500 | homes | D | houses destroyed | 2025-09-06 | cumulative
@fact hd = 61200 | homes | D | houses damaged | 2025-09-06 | cumulative
@fact flow = 582000 | other | K | cusecs of flow | 2025-08-31 | constant
@fact cap = 700000 | other | K | cusecs that it can take | - | constant
@fact br = 3 | other | D | breaches in the canal dykes | 2025-09-06 | cumulative
@fact crop = 124000 | area | D | acres of cotton lost | 2025-09-06 | cumulative
@fact cattle = 9700 | deaths | D | animals lost | 2025-09-06 | cumulative
@fact chol = 1240 | cases | D | people with acute diarrhoea | 2025-09-06 | cumulative
@fact app = 47000000 | budget | U | dollars asked for | 2025-09-05 | plan
@fact got = 6200000 | fundraising | U | dollars received | 2025-09-12 | cumulative
@fact gsh = 13.19 | rate | U | share of the appeal funded in percent | 2025-09-12 | snapshot
@rel share gsh = got / app
@fact cash = 25000 | other | S | rupees for each family | 2025-09-06 | plan | pledged
@fact dth = 1000000 | other | S | rupees for each dead | 2025-09-06 | plan | pledged
@trap d1 d2 :: a week later
@trap d2 ds :: district and province
@trap dis camp :: displaced against those in camps
@trap h hd :: destroyed and damaged
@trap app got :: asked and received
@fact br1 = 2 | other | D | breaches in the canal dykes | 2025-08-31 | cumulative
@fact vil = 140 | other | D | villages flooded | 2025-08-31 | cumulative
@fact camp1 = 26000 | evacuated | D | people in camps | 2025-08-31 | snapshot
@fact wave = 450000 | other | K | cusecs of the second wave | 2025-09-07 | plan | projected
@trap camp1 camp :: a week later
@trap br1 br :: a week later
@fact flow2 = 398000 | other | K | cusecs of flow | 2025-09-08 | constant
@fact vil2 = 210 | other | D | villages under water | 2025-09-12 | snapshot
@fact tent = 30000 | other | D | tents needed | 2025-09-12 | snapshot
@fact tentd = 8100 | other | D | tents delivered | 2025-09-12 | cumulative
@trap wave flow2 :: forecast and measured
@trap tent tentd :: needed and delivered
@fact chold = 3 | deaths | D | people dead of diarrhoea | 2025-09-06 | cumulative
@fact lat = 22 | other | D | latrines in a camp | 2025-09 | snapshot
@fact filt = 9500 | price | - | rupees for a water filter | 2025-09 | snapshot

@doc a-wire | wire agency | 2025-08-31
River peaks in Pakistan's Sindh as flood kills {31|d1} in one district

KHARAPUR, Pakistan (Interpress) - At least {31|>d1|t=as of Saturday|by=the National Disaster Management Authority} people had died in floods in the southern Pakistani district of Kharapur as of Saturday, the National Disaster Management Authority said, as a peak of {582,000|flow|t=on Sunday} cubic feet per second rolled through the Kharapur barrage on Sunday.

The barrage is built for {700,000|cap}. "It will hold, inshallah," irrigation official Ghulam Qadir Leghari said. "It is the canals I pray for."

{Two|br1|t=so far} of their dykes had given way so far, flooding {140|vil|^} villages.

Boats of the navy plucked people from roofs. {26,000|camp1|t=by Sunday night|by=Karachi} had reached government camps by Sunday night, according to Karachi.

Officials warned that a second wave of {450,000|wave|t=around Sept. 7|m=projected} could arrive around Sept. 7.


@doc b-dawnish | national daily | 2025-09-07
Kharapur: the dead counted, the living not

Zubeda Khaskheli

KHARAPUR: When the water reached her charpoy, Rehmat Khatoon put her grandson on the fridge and the fridge floated. They were found {two|-} kilometres away.

The boy lived. {Seventy-four|d2|t=Saturday|by=the latest sheet of the disaster authority} others in the district did not, according to the latest sheet of the disaster authority, dated Saturday; {29|dk|t=Saturday} of them were children. In the province as a whole the figure is {263|ds|t=Saturday|by=the latest sheet of the disaster authority}.

{Three|br|^} breaches, {38,500|h|^} houses flattened and {61,200|hd|^} cracked or roofless, {124,000|crop|^} acres of cotton under water. The sheet is precise about {9,700|cattle|^} head of livestock.

About people who are still on the embankments it is less so. {One hundred and eighty-five thousand|dis|t=Saturday|v=185000} are displaced. In the {57|camps} camps there are {42,000|camp}. Where are the rest? "With relatives," the deputy commissioner said. On the bund between mile {31|-} and mile {44|-} this reporter saw them, with their relatives.

The Sindh government has announced {Rs25,000|cash|by=The Sindh government} per family and {Rs1 million|dth|^} for each life lost.

@doc c-un | UN situation report | 2025-09-12
Pakistan: Monsoon Floods, Kharapur District – Flash Update No. {5|-}

HIGHLIGHTS
• {640,000|af|t=as of 6 September} people affected, {185,000|dis|^} displaced as of 6 September (source: PDMA Sindh)
• {12,400|!chol|^} consultations for acute watery diarrhoea
• {1 in 3|-} health facilities not functional
• The appeal of {$47 million|app|t=launched on 5 September}, launched on 5 September, is {13 per cent|gsh|t=to date|round} funded: {$6.2 million|got|^} received to date

SITUATION OVERVIEW
Flows at the barrage have receded since the peak of {582,000|flow|t=on 31 August} cusecs on 31 August. The second wave on 8 September reached {398,000|flow2|t=on 8 September}, below the forecast of {450,000|wave}.

Standing water remains in {210|vil2} villages. The cotton crop on {124,000|crop} acres is considered lost.

NEEDS
Tents: {30,000|tent}. Delivered: {8,100|tentd}.

Reported fatalities in the district: {74|d2|t=6 September|by=NDMA} (NDMA, 6 September).


@doc d-health | health news site | 2025-09-13
After the water, the water

Dr Farhan Junejo's tent in Goth Bachal has a queue at five in the morning. {1,240|chol|t=by last Saturday|by=the district health office} people with acute diarrhoea had been seen in the district by last Saturday, the district health office says, and {three|chold|^} had died of it. This week's figure isn't out.

"We were {60,000|!camp|by=he} in the camps and had {22|lat} latrines a camp," he says. "Now they are going home, where there is none."

{A million and a quarter|!af|by=the relief commissioner|v=1250000} people were hit by the flood, the relief commissioner told us, far more than any village list shows. The UN's money trickles in: {$6.2m|got|t=so far} so far, {13 cents|-} on the dollar.

For every family, {25,000|cash} rupees are promised. A filter costs {9,500|filt}.

