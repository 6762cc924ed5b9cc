@story t4-canada-heat
@topic Deaths in a week of heat in an invented Canadian valley: from the first days to the coroner's report
@subject P = Nakusla Region | the region | Nakusla Health region | regional | the valley
@subject C = City of Dunmorrow | Dunmorrow | the city
@subject F = Fort Ashcombe | Ashcombe
@subject R = rest of the region | rural areas | villages
@subject K = coroners service | the coroner | chief coroner | Simmi Brar-Lindqvist
@subject E = Nakusla ambulance service | paramedics | ambulances
@subject H = Dunmorrow General Hospital | Dunmorrow General | the hospital
@subject L = Larkspur House | Larkspur | the care home
@subject B = Valley Hydro | the utility
@subject G = provincial government | the province
@subject O = people over 70 | seniors | the old
@fact d1 = 23 | deaths | P | people killed by the heat | 2037-06-30 | cumulative
@fact d2 = 61 | deaths | P | people killed by the heat | 2037-07-03 | cumulative
@fact d3 = 94 | deaths | P | people killed by the heat | 2037-07-10 | cumulative
@fact d4 = 117 | deaths | P | people killed by the heat | coroner's report 2037-12 | cumulative
@fact dc = 64 | deaths | C | people killed by the heat | coroner's report 2037-12 | cumulative
@fact df = 31 | deaths | F | people killed by the heat | coroner's report 2037-12 | cumulative
@fact dr = 22 | deaths | R | people killed by the heat | coroner's report 2037-12 | cumulative
@fact dcs = 54.7 | other | C | percent of the people killed by the heat | coroner's report 2037-12 | cumulative
@fact ex = 143 | deaths | P | deaths beyond the usual number | week to 2037-07-03 | snapshot
@fact all = 231 | deaths | P | deaths of every cause | week to 2037-07-03 | snapshot
@fact us = 88 | deaths | P | deaths of every cause in a usual week | 2032-2036 | snapshot
@fact old = 82 | deaths | O | people killed by the heat | coroner's report 2037-12 | cumulative
@fact olds = 70.09 | other | O | percent of the people killed by the heat | coroner's report 2037-12 | cumulative
@fact aln = 66 | deaths | P | people killed by the heat who lived alone | coroner's report 2037-12 | cumulative
@fact alns = 56.41 | other | P | percent of the people killed by the heat who lived alone | coroner's report 2037-12 | cumulative
@fact ac = 9 | deaths | P | people killed by the heat who had air conditioning | coroner's report 2037-12 | cumulative
@fact fan = 48 | deaths | P | people killed by the heat who had a fan | coroner's report 2037-12 | cumulative
@fact lk = 7 | deaths | L | residents killed by the heat | coroner's report 2037-12 | cumulative
@fact lk1 = 5 | deaths | L | residents killed by the heat | 2037-07-03 | cumulative
@fact lkn = 58 | other | L | residents | 2037-06 | constant
@fact t1 = 45.8 | temperature | C | degrees Celsius at the hottest | 2037-06-29 | constant
@fact t0 = 41.2 | temperature | C | degrees Celsius at the hottest | before 2037 | constant
@fact td = 4.6 | margin | C | degrees Celsius above the old record | 2037-06-29 | constant
@fact tf = 46.3 | temperature | F | degrees Celsius at the hottest | 2037-06-30 | constant
@fact tn = 27.1 | temperature | C | degrees Celsius at the coolest in the night | 2037-06-30 | constant
@fact days = 6 | duration | P | days above 40 degrees | 2037-07-03 | constant
@fact call = 3480 | other | E | emergency calls | week to 2037-07-03 | cumulative
@fact calld = 812 | other | E | emergency calls in a day | 2037-06-30 | constant
@fact callu = 1160 | other | E | emergency calls in a usual week | 2036 | snapshot
@fact callx = 3 | other | E | times as many emergency calls as usual | week to 2037-07-03 | snapshot
@fact wt = 74 | duration | E | minutes of waiting for an ambulance | 2037-06-30 | snapshot
@fact wtu = 11 | duration | E | minutes of waiting for an ambulance | usual | snapshot
@fact wtl = 9 | duration | E | hours of the longest wait for an ambulance | 2037-06-30 | constant
@fact amb = 19 | other | E | ambulances in service | 2037-06-30 | snapshot
@fact ambn = 26 | other | E | ambulances planned for the shift | 2037-06-30 | plan
@fact hosp = 407 | injuries | H | people treated for the heat | 2037-07-03 | cumulative
@fact adm = 132 | injuries | H | people kept in hospital for the heat | 2037-07-03 | cumulative
@fact cool = 14 | other | C | cooling centres | 2037-06-30 | snapshot
@fact coolo = 5 | other | C | cooling centres open at night | 2037-06-30 | snapshot
@fact out = 18600 | homes | B | homes without power | 2037-06-29 evening | snapshot
@fact out2 = 2300 | homes | B | homes without power | 2037-06-30 morning | snapshot
@fact back = 16300 | homes | B | homes that got power again overnight | 2037-06-30 morning | cumulative
@fact warn = 4 | duration | G | days between forecast and emergency alert | 2037-06 | constant
@fact rec = 21 | other | K | recommendations | 2037-12 | constant
@fact fund = 38000000 | budget | G | dollars for air conditioners | 2038 | plan | pledged
@fact unit = 20000 | other | G | air conditioners | 2038 | plan | pledged
@fact price = 1900 | price | G | dollars an air conditioner | 2038 | plan | pledged
@fact asked = 60000000 | budget | K | dollars for air conditioners recommended | 2037-12 | plan
@fact pop = 412000 | other | P | people who live there | 2036 | constant
@fact rate = 28.4 | other | P | people killed by the heat per hundred thousand | coroner's report 2037-12 | cumulative
@fact pat = 38 | age | L | years of age of the youngest killed by the heat | coroner's report 2037-12 | constant
@fact inv = 3 | other | K | deaths still without a cause | coroner's report 2037-12 | snapshot
@fact coolc = 9 | other | C | cooling centres closed at night | 2037-06-30 | snapshot
@trap ac coolc :: people and centres
@trap d1 d2 :: two days of one count
@trap d3 d4 :: the early and the final count
@trap dc d2 :: a city's final and the region's early count
@trap ex d4 :: excess deaths and those of the heat by the coroner
@trap all ex :: all deaths and those beyond the usual
@trap old all :: the old and all
@trap t1 tf :: two towns
@trap t1 t0 :: the new and the old record
@trap wt wtl :: the average and the longest wait
@trap amb ambn :: on the road and planned
@trap hosp adm :: treated and kept
@trap lk lk1 :: final and early
@trap fund asked :: promised and recommended
@rel sum d4 = dc + df + dr
@rel share dcs = dc / d4
@rel diff ex = all - us
@rel diff coolc = cool - coolo
@rel share olds = old / d4
@rel share alns = aln / d4
@rel diff td = t1 - t0
@rel product call = callu * callx
@rel diff back = out - out2
@rel product fund = unit * price
@race heat-places = dc df dr

@doc a-wire1 | wire agency | 2037-06-30
At least {23|>d1} dead as heat wave breaks records in western Canada

DUNMORROW — A heat wave without precedent in Canada's Nakusla Region has killed at least {23|>d1|t=by Tuesday noon|by=the coroners service} people by Tuesday noon, the coroners service said, warning that the number would rise as police checked on people who lived alone.

The thermometer at Dunmorrow airport reached {45.8|t1|t=on Monday} degrees Celsius on Monday, {4.6|td|^} degrees above the old record of {41.2|t0|s=Dunmorrow}. The night brought little relief, with a low of {27.1|tn}.

Ambulances took an average of {74|wt|t=on Tuesday} minutes to arrive on Tuesday; the usual time is {11|wtu}. "We have {19|amb|by=a union representative} on the road and we should have {26|ambn|^}," a union representative said.

A failing transformer cut off {18,600|out|t=on Monday evening|s=Valley Hydro} customers of Valley Hydro on Monday evening, of whom {2,300|out2|t=by morning} were still in the dark by morning.

The city has opened {14|cool|s=The city} cooling centres. The heat is forecast to last until Friday.

@doc b-local | local news site | 2037-07-03
"Mom said she was fine": heat toll climbs to {61|d2}

By Darnell Tootoosis and Mei-Ling Abernethy | Dunmorrow Daily
Updated Friday 5:10 p.m. · Comments are closed on this story

The number of people believed to have died of the heat in our region now stands at {61|d2|t=now|by=chief coroner Simmi Brar-Lindqvist}, chief coroner Simmi Brar-Lindqvist told us this afternoon. On Tuesday it was {23|d1|t=On Tuesday}.

{Five|lk1|t=this afternoon} of them lived at Larkspur House, a care home on Seventh Avenue with {58|lkn|s=a care home} residents, where the lift, the fridge and the only air conditioner ran on the same fuse.

Lorraine Maracle's mother lived four blocks away, on her own, on the top floor. "She said she was fine. She had a fan." Lorraine dialled 911 at 2 p.m. on Tuesday. The crew knocked at eleven that night: {nine|wtl|t=on Tuesday} hours, the longest delay the dispatch centre can find in its logs.

It was the busiest day in its history, with {812|calld|t=on Tuesday} calls. In the seven days to this morning there have been {3,480|call|t=In the seven days to this morning}, {three|callx|^} times the {1,160|callu} of an ordinary week.

Dunmorrow General has treated {407|hosp|t=so far|s=Dunmorrow General} people for heat stroke and exhaustion so far and kept {132|adm|^} of them. Only {five|coolo|s=the city's} of the city's {14|cool|s=the city's} cooling centres stayed open past nine in the evening.

Today is day {six|days|v=6} above forty. Tomorrow: 33, rain.

→ Sign up for our 7 a.m. newsletter (11,300 readers)

@doc c-national | national newspaper | 2037-07-11
Official heat toll in Nakusla reaches {94|d3}, and may miss a third

ROSALBA FINNBOGASON
HEALTH REPORTER

A week after the rain, the coroner's list of those who died of the heat in Nakusla has grown to {94|d3|t=as of Friday|by=the coroner} names as of Friday. Epidemiologists think that it is too short.

Their method is simple. In the week to July 3 the region registered {231|all|t=In the week to July 3} deaths of every kind. In the same week of the last five years there were {88|us|t=In the same week of the last five years} on average. The difference is {143|ex|t=In the week to July 3|by=Epidemiologists}. "Some of those were heart attacks that somebody wrote down as heart attacks," said Thandeka Wasserstrom of the University of Northern B.C. "But they would be alive."

The province was told by forecasters on June 25 what was coming, and sent an emergency alert to phones {four|warn} days later. The premier has called the interval "regrettable".

In Fort Ashcombe, where it was hotter still ({46.3|tf|t=on June 30|s=Fort Ashcombe} degrees on June 30), firefighters went from door to door on their own account. Dunmorrow, whose maximum was {45.8|t1|s=Dunmorrow} a day earlier, asked people to "check on a neighbour".

Valley Hydro said that {16,300|back|t=overnight|s=Valley Hydro} of the homes that lost power on the Monday had it back overnight, and that it knew of no death connected to the failure.

CORRECTION: An earlier version of this story gave the wrong age for the premier. He is 52.

@doc d-report | public broadcaster's site | 2037-12-09
{117|d4} deaths, {21|rec} recommendations: coroner reports on June heat

The heat of last June killed {117|d4|by=Brar-Lindqvist} people in the Nakusla Region, chief coroner Simmi Brar-Lindqvist concludes in a report released Wednesday. More than half, {64|dc|s=Dunmorrow}, died in Dunmorrow; {31|df|s=Fort Ashcombe} died in Fort Ashcombe and {22|dr|s=villages} in villages and on farms.

Key findings:

• {82|old|s=people over 70} ({70 per cent|olds|round}) were people over 70. The youngest was {38|pat}.
• {66|aln} lived alone.
• {Forty-eight|fan} had a fan running when they were found. {Nine|ac} had air conditioning, and in six of those homes it was off or broken.
• Larkspur House lost {seven|lk|s=Larkspur House} of its {58|lkn|s=Larkspur House} residents.

The region has {412,000|pop} inhabitants. Its death rate was {28.4|rate} per 100,000.

In {three|inv} further cases no cause could be established.

The coroner makes {21|rec} recommendations, among them that the province pay for cooling in the homes of the poorest, at a cost of {$60 million|asked|by=The coroner}. The province said Wednesday it would spend {$38 million|fund|m=pledged|by=The province}, enough for {20,000|unit|^} units at {$1,900|price|^}.

Brar-Lindqvist was asked why her total is lower than the {143|ex} published by researchers in July. "They count how many more died. I have to say of what."

@doc e-column | opinion page | 2037-12-12
A fan is not a plan

Odalys Petrenchuk

They should carve it over the legislature's door. {Forty-eight|fan} people died with a fan blowing on them air that was warmer than their blood.

We knew. On the last day of June, when {23|d1|t=On the last day of June} had been counted, a paramedic told me she had waited outside a door for the police while someone behind it stopped answering. By the weekend it was {61|d2|t=By the weekend}, and in the following week {94|d3|t=in the following week}. Each time the minister was "shocked". It's {117|d4|t=now} now. Is he?

More than {half|>alns|v=50} of these people lived by themselves. Some {seven in ten|~olds|v=70} were over seventy. They were not hard to find, only easy to forget.

And what shall be done? {Sixty|asked|x=1000000|s=the coroner} million dollars, says the coroner; {38|fund|x=1000000|m=pledged|s=the government} million, says the government, as if it had been buying a used car. The city for its part proudly reminds us of {14|cool|s=The city} cooling centres. At night, when people die, {nine|coolc|s=The city} of those had their lights out.

The ambulance that needs {11|wtu|t=on a good day} minutes on a good day needed {74|wt}. Next time it may be hotter.

@doc f-bulletin | regional health bulletin | 2037-12-15
NAKUSLA HEALTH — HEAT EVENT OF 2037, SUMMARY FOR PRACTITIONERS

1. Temperature. Maximum {46.3|tf|s=Fort Ashcombe} °C (Fort Ashcombe), {45.8|t1|s=Dunmorrow} °C (Dunmorrow). {Six|days} consecutive days over 40 °C. Highest nightly minimum {27.1|tn} °C.

2. Mortality. Coroner-confirmed: {117|d4}, of which Dunmorrow {64|dc|s=Dunmorrow} ({55%|dcs|round|s=Dunmorrow}), Fort Ashcombe {31|df|s=Fort Ashcombe}, elsewhere {22|dr|s=elsewhere}. All causes, week to 3 July: {231|all|t=week to 3 July}, expected {88|us}. Living alone: {66|aln} ({56%|alns|round}).

3. Demand. Emergency calls in the week {3,480|call|t=in the week}; peak day {812|calld|t=peak day}. Mean response {74|wt|t=peak day} minutes on that day, with {19|amb|t=on that day} of {26|ambn|t=on that day} crews available. Treated at Dunmorrow General {407|hosp|s=Dunmorrow General}, admitted {132|adm|s=Dunmorrow General}.

4. Facilities. Inspections of 40 care homes since July found 17 without a cooled common room. At Larkspur the final number of deaths is {seven|lk|s=Larkspur} (not {five|lk1|t=as given in July}, as given in July).

5. Practitioners are asked to return form HE-37 by 31 January.
