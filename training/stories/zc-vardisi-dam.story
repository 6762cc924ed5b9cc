@story zc-vardisi-dam
@topic Night protests in a Georgian city over a dam on a wine valley: crowds, arrests, tear gas, a promise
@subject P = protests against the Vardisi dam | the protests | the rallies
@subject M = Ministry of Internal Affairs | the interior ministry | MIA | the police
@subject H = health ministry | the doctors | the hospitals
@subject N = Young Jurists | the lawyers' group | the rights group
@subject D = Vardisi dam | the dam | the hydropower plant
@subject K = Kaskad Energia | the developer | the company
@fact a1 = 63 | arrests | M | people detained | night of 2030-04-16 | cumulative
@fact a2 = 107 | arrests | M | people detained | morning of 2030-04-18 | cumulative
@fact an = 151 | arrests | N | people detained according to the lawyers | morning of 2030-04-18 | cumulative
@fact h1 = 16 | injuries | H | people treated | night of 2030-04-16 | cumulative
@fact h2 = 52 | injuries | H | people treated | morning of 2030-04-18 | cumulative
@fact hp = 24 | injuries | M | police officers hurt | morning of 2030-04-18 | cumulative
@fact c1 = 8000 | crowd | P | demonstrators | 2030-04-16 | snapshot
@fact c2 = 30000 | crowd | P | demonstrators | 2030-04-18 | snapshot
@fact mw = 433 | other | D | megawatts | - | plan
@fact vil = 9 | other | D | villages to be moved | - | plan
@fact ppl = 2360 | evacuated | D | people to be moved | - | plan
@fact vine = 640 | area | D | hectares of vineyards to be flooded | - | plan
@fact cost = 780000000 | budget | K | dollars for the dam | - | plan
@fact day = 12 | duration | P | nights of protest | 2030-04-18 | cumulative
@fact jail = 9 | sentence | N | days of jail for a student | 2030-04-17 | constant
@fact jailmax = 15 | sentence | M | days of administrative jail at most | - | constant | threshold
@fact sup = 21 | poll_share | D | share of respondents for the dam | March 2030 | snapshot
@fact opp = 62 | poll_share | D | share of respondents against the dam | March 2030 | snapshot
@fact pau = 6 | duration | D | months of suspension | 2030-04-19 | plan | pledged
@trap a1 a2 :: two nights later
@trap a2 an :: ministry's and lawyers' figures
@trap h2 hp :: people treated and officers
@trap c1 c2 :: another night
@trap vil ppl :: villages and people
@trap jail jailmax :: sentence and limit

@doc interpress | news agency | 2030-04-17
MIA: {63|a1} persons detained at rally against Vardisi HPP

{63|a1|t=last night|by=the Ministry of Internal Affairs} people were detained last night near the city hall under articles {166|-} and {173|-} of the Code, the Ministry of Internal Affairs reports.

According to the Ministry of Health, {16|h1|t=last night|by=the Ministry of Health} citizens were taken to clinics, {11|-} of whom have already been released.

The rally is held for the {tenth|-} night. According to drone footage analyzed by the agency, about {8,000|~c1|t=last night} people took part.

The {433|mw}-megawatt plant, an investment of {780 million|cost} dollars by Kaskad Energia, will flood {640|vine} hectares of vineyards and requires the resettlement of {nine|vil} villages.

The court considers the cases from {12:00|-}.

@doc rferl-style | international radio service, web | 2030-04-18
Georgia suspends dam after biggest rally yet

KVARISTSKALI — The Georgian government said it would halt a contested hydropower project for {six|pau} months after some {30,000|~c2|t=on Thursday evening} people filled the embankment on Thursday evening, the largest of {12|day} nights of protest.

"The machines will leave the valley," the prime minister's chief of staff, Gvantsa Tskitishvili, said on television at {11 p.m.|-}

By the morning the Interior Ministry had counted {107|a2|t=By the morning|by=the Interior Ministry} detentions since the beginning of the week. The Young Jurists put it at {151|an|^|by=The Young Jurists}, because "those who are beaten and left in the forest aren't on the list".

{Fifty-two|h2|t=By the morning} people had been treated in hospitals; the ministry added {24|hp|by=the ministry} injured officers.

The {433|mw}-megawatt dam at Vardisi, for which Kaskad Energia has loans of most of the {$780 million|cost} it costs, would displace {2,360|ppl} people. In a survey in March {62 percent|opp|t=in March} were opposed and {21 percent|sup|^} in favor.

@doc student-live | student blog | 2030-04-18
notes from under a table

tuesday. we are eight thousand, says mako, who counts by rows. {8,000|c1|t=tuesday} and a dog.

wednesday. court. saba got {nine|jail} days for a whistle. they could have given him {fifteen|jailmax}. the judge had a cold.

thursday 02:10. gas again. i'm under a table in the puri bakery with {four|-} strangers and {one|-} baker. he gives us shotis puri, no charge. someone's phone says {a hundred and seven|a2|v=107|t=thursday} taken since monday. the lawyers say {a hundred and fifty-one|an|v=151|^}. we know {two|-} who are on neither list.

thursday 21:00. everybody. EVERYBODY. my grandmother is here with a chair. {thirty thousand|c2|v=30000|t=thursday 21:00}, says the sky.

thursday 23:15. they stopped it!! for {six|pau} months. grandma says six months is until the harvest, then they come back. {640|vine} hectares of saperavi, she says, and picks up her chair.

@doc business-georgia | business website | 2030-04-22
Kaskad Energia: suspension costs {$1.3 million|-} a week

The developer of the Vardisi HPP said that the {six|pau}-month pause announced by the government would delay commissioning from 2034 to 2035 and add up to {$35 million|-} to the {$780 million|cost} budget.

The plant was to supply {7%|-} of national consumption from {433|mw} MW of capacity. The company has bought out {61%|-} of the households among the {2,360|ppl} residents of {nine|vil} villages, at an average of {$74,000|-}.

CEO Zurab Lomtatidze-Frei said he understood "emotions about wine" but that of {640|vine} hectares "half is not pruned". Compensation of {$22 million|-} for vines is included.

A poll in March showed {21 percent|sup|t=in March} support. "Ask again when the lights go out," he said.

Rates: USD {2.84|-} · EUR {3.09|-}
