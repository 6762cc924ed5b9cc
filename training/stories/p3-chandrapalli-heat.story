@story chandrapalli-heat
@topic May heatwave in Telangana: counts of deaths, wards and power cuts over nine days
@subject T = Telangana | the state | the heatwave | the heat | state government
@subject C = Chandrapalli district | Chandrapalli
@subject N = Nalgurti district | Nalgurti
@subject G = Government General Hospital | the General Hospital | GGH
@subject D = discom | TPDL | Telangana Power Distribution | the power utility
@subject W = weather office | the Met | Met department | forecasters
@subject O = opposition | Rythu Vedika | the opposition party
@fact mx1 = 45.8 | temperature | C | highest temperature in degrees | 2032-05-17 | snapshot
@fact mx2 = 47.3 | temperature | C | highest temperature in degrees | 2032-05-20 | snapshot
@fact nx2 = 46.1 | temperature | N | highest temperature in degrees | 2032-05-20 | snapshot
@fact mx3 = 41.2 | temperature | C | highest temperature in degrees | 2032-05-25 | snapshot
@fact nor = 41 | temperature | C | highest temperature in degrees in a normal May | - | constant
@fact red = 47 | temperature | W | degrees at which a red alert is given | - | constant | threshold
@fact d1 = 18 | deaths | T | deaths blamed on heat | 2032-05-17 | cumulative
@fact d2 = 64 | deaths | T | deaths blamed on heat | 2032-05-20 | cumulative
@fact d3 = 109 | deaths | T | deaths blamed on heat | 2032-05-25 | cumulative
@fact c2 = 27 | deaths | C | deaths blamed on heat | 2032-05-20 | cumulative
@fact n2 = 15 | deaths | N | deaths blamed on heat | 2032-05-20 | cumulative
@fact c3 = 44 | deaths | C | deaths blamed on heat | 2032-05-25 | cumulative
@fact v3 = 71 | deaths | T | deaths confirmed after post-mortem | 2032-05-25 | cumulative
@fact o3 = 260 | deaths | O | deaths blamed on heat by the opposition | 2032-05-25 | cumulative
@fact b1 = 85 | injuries | G | patients with heatstroke | 2032-05-17 | snapshot
@fact b2 = 212 | injuries | G | patients with heatstroke | 2032-05-20 | snapshot
@fact b3 = 74 | injuries | G | patients with heatstroke | 2032-05-25 | snapshot
@fact pk2 = 15840 | other | D | megawatts of peak demand | 2032-05-20 | snapshot
@fact pk1 = 15120 | other | D | megawatts of peak demand | 2032-05-17 | snapshot
@fact cut1 = 3 | duration | D | hours of power cuts a day | 2032-05-17 | snapshot
@fact cut2 = 7 | duration | D | hours of power cuts a day | 2032-05-20 | snapshot
@fact oa = 11 | other | W | districts under an orange alert | 2032-05-17 | snapshot
@fact exc = 500 | deaths | T | excess deaths in three districts | 2032-05-25 | plan | projected
@fact dif = 45 | deaths | T | deaths added in five days | 2032-05-25 | snapshot
@fact gd = 19 | deaths | G | deaths in the hospital | 2032-05-20 | cumulative
@fact exg = 400000 | damages | T | rupees for each family | - | plan | pledged
@fact sh = 930 | other | T | drinking-water points | 2032-05-18 | snapshot
@fact open = 2032-06-16 | date | T | day on which schools reopen | 2032-05-19 | plan
@fact openo = 2032-06-12 | date | T | day on which schools were to reopen | - | plan
@rel diff dif = d3 - d2
@trap mx2 nx2 :: two districts, one afternoon
@trap d2 c2 :: state and district
@trap d3 v3 o3 :: reported, verified, claimed
@trap b2 c3 :: patients and deaths
@trap cut1 cut2 :: Monday's cuts and Thursday's
@trap open openo :: the reopening was moved

@doc a-bulletin | state bulletin | 2032-05-18
GOVERNMENT OF TELANGANA
Directorate of Public Health, Heat Cell
Bulletin No. 6, position at 6 p.m. on 17 May

(1) Deaths attributed to heat since 1 May: {18|d1|t=6 p.m. on 17 May}.
(2) Heatstroke patients under treatment at Government General Hospital, Chandrapalli: {85|b1|t=6 p.m. on 17 May}.
(3) Maximum temperature: {45.8|mx1|t=17 May|s=Chandrapalli} degrees Celsius at Chandrapalli (normal: {41|nor}).
(4) Chalivendrams opened: {930|sh|t=this morning} as of this morning.
(5) The Met department's red-alert mark of {47|red} degrees has not been touched. Orange alert continues in {11|oa} districts.

Ex gratia of Rs {4 lakh|exg|v=400000} per bereaved family is sanctioned subject to post-mortem. Public works are suspended from noon to 4 p.m.

Schools: reopening on {12 June|openo} stands.

Toll-free 104. ORS packets at all PHCs.

@doc b-daily | Hyderabad daily | 2032-05-21
Red alert at last as Chandrapalli boils at {47.3|mx2|s=Chandrapalli}

By Our Special Correspondent

HYDERABAD: It took a mercury reading of {47.3|mx2|t=on Thursday|s=Chandrapalli} degrees Celsius in Chandrapalli on Thursday for the colour to change. Nalgurti, the neighbouring district, touched {46.1|nx2|^}.

The State's official count of heat deaths is {64|d2|t=as of Thursday night}, as of Thursday night, against {18|d1|t=on Monday} on Monday. Chandrapalli's share is {27|c2|^} and Nalgurti's {15|n2|^}.

At the Government General Hospital, {two|-} patients share a cooler in a ward built for {90|-}. It has {212|b2|t=as of Thursday night} heatstroke cases on its rolls; on Monday it had {85|b1|t=on Monday}.

Power demand peaked at {15,840|pk2|t=at 3.20 p.m.} MW at 3.20 p.m., an all-time high, up from Monday's {15,120|pk1|t=Monday's}. Outages of {seven|cut2|t=now} hours are now routine where {three|cut1|t=at the start of the week} was the norm at the start of the week, the discom admitted.

The government pushed back the reopening of schools by {four|-} days to {16 June|open}.

Gold: Rs 1,12,400 for 10 g. Turn to page 9 for 6 ways to keep your buttermilk cool.

@doc c-magazine | news magazine, India edition | 2032-05-28
The arithmetic of a hot May

Sarayu Pendyala-Mathias

How many people did the heat kill? It depends on who holds the pencil.

The state government's tally is {109|d3|t=as of May 25} as of May 25. That is the number of deaths which village officers have reported. Of them, {71|v3|t=as of May 25} have been confirmed after a post-mortem, the only ones for which the {four lakh|exg|v=400000} rupees will be paid. The opposition Rythu Vedika, adding up what its cadres hear, says {260|o3|t=as of May 25|by=The opposition Rythu Vedika}.

None is a lie. In Chandrapalli I was shown the register: {44|c3|t=as of May 25|s=Chandrapalli} entries, up from {27|c2|t=on the 20th} on the 20th, when the thermometer at the collectorate stood at {47.3|mx2|t=on the 20th}. A woman who sold curry leaves is there. Her husband, who died two days later in the same room with the same fever, is not: nobody telephoned.

Epidemiologists would do it differently. They subtract an ordinary May from this one. By that method, says Dr Basheer Kottapalli, excess deaths in {three|-} districts alone may exceed {500|>exc|by=Dr Basheer Kottapalli}.

The wards, at least, are emptying. GGH had {212|b2|t=at the worst} heatstroke patients at the worst; when I visited there were {74|b3|t=when I visited}, on a day of {41.2|mx3|t=when I visited} degrees that passes here for spring, and {two|-} of those were arguing about cricket.

@doc d-factcheck | fact-checking site | 2032-05-29
FACT CHECK: Did Telangana 'hide' {45|dif|m=denied} heat deaths?

CLAIM: A viral graphic says the government "first reported {109|d3|s=government} deaths and then cut it to {64|d2}".

VERDICT: False. The dates are the wrong way round.

What we found: {64|d2|t=May 20} is the cumulative figure for May 20, given in bulletin no. 9. {109|d3|t=May 25} is that for May 25, in bulletin no. 14. The difference of {45|dif} is five days of new reports.

The graphic also confuses {71|v3|t=May 25} verified deaths with {64|d2|t=May 20}. They are different things at different times.

A second claim, that GGH "has {212|b2|s=GGH} bodies", rests on the number of patients under treatment there on May 20. The hospital's deaths to that date were {19|gd}.

And no, schools will not open on {June 12|openo|m=denied}. That date was dropped on May 19. It is {June 16|open}.

Sent us a tip? WhatsApp 90000 00104. We have rated 2,310 claims since 2024.
