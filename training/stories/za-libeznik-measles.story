@story za-libeznik-measles
@topic Measles outbreak in a Czech hospital and schools
@subject H = Libežník Hospital | the hospital
@subject K = regional hygiene station | the hygiene station | KHS
@subject R = Libežník region | the region
@subject C = Czech Republic | the country | Czechia
@subject S = Komenský primary school | the school
@fact c1 = 18 | cases | R | people with measles | 2026-03-06 | cumulative
@fact c2 = 47 | cases | R | people with measles | 2026-03-20 | cumulative
@fact cn = 96 | cases | C | people with measles this year | 2026-03-20 | cumulative
@fact cp = 33 | cases | C | people with measles | 2025 | constant
@fact staff = 9 | cases | H | staff with measles | 2026-03-20 | cumulative
@fact inh = 12 | injuries | H | measles patients in hospital | 2026-03-20 | snapshot
@fact unv = 31 | cases | R | unvaccinated people with measles | 2026-03-20 | cumulative
@fact unvs = 65.96 | rate | R | share of the ill who were unvaccinated in percent | 2026-03-20 | snapshot
@rel share unvs = unv / c2
@fact vac = 84 | rate | R | share of children with two doses in percent | 2025 | snapshot
@fact vacn = 90 | rate | C | share of children with two doses in percent | 2025 | snapshot
@fact goal = 95 | rate | - | share of children with two doses that stops measles in percent | - | constant | threshold
@fact con = 1260 | other | K | contacts traced | 2026-03-20 | cumulative
@fact qua = 310 | other | K | people in quarantine | 2026-03-20 | snapshot
@fact sus = 140 | other | H | staff sent home | 2026-03-20 | snapshot
@fact tot = 2350 | jobs | H | staff | 2026 | snapshot
@fact op = 85 | other | H | operations put off | 2026-03-20 | cumulative
@fact dose = 4200 | other | K | doses given in two weeks | 2026-03-20 | cumulative
@fact usual = 600 | other | K | doses given in two usual weeks | 2025 | snapshot
@fact sch = 6 | cases | S | pupils with measles | 2026-03-20 | cumulative
@fact fine = 10000 | price | K | crowns of fine for an unvaccinated child | 2026 | constant
@trap c1 c2 :: two weeks later
@trap c2 cn :: region and country
@trap cn cp :: this year and all of last
@trap vac vacn :: region and country
@trap vac goal :: reached and needed
@trap staff sus :: ill staff and staff sent home
@trap dose usual :: now and usual
@fact sat = 4 | duration | - | hours that the first patient waited | 2026-02-19 | constant
@fact wr = 22 | cases | H | infections traced to the waiting room | 2026-03-20 | cumulative
@fact ward = 31 | other | H | wards | 2026 | constant
@fact suso = 131 | other | H | healthy staff at home as a precaution | 2026-03-19 | snapshot
@rel diff suso = sus - staff
@fact help = 14 | officers | H | nurses from other hospitals | 2026-03-19 | snapshot
@fact inh0 = 11 | injuries | H | measles patients in hospital | 2026-03-19 | snapshot
@fact kidh = 4 | injuries | H | measles patients under two in hospital | 2026-03-19 | snapshot
@trap inh inh0 :: a day apart

@doc a-ctk | wire agency | 2026-03-20
Measles cases in Libežník region rise to {47|c2}

Libežník, March 20 (CNT) - The number of people with measles in the Libežník region has risen to {47|c2|t=today|by=the hygiene station}, from {18|c1|t=two weeks ago} two weeks ago, the hygiene station said today. {Twelve|inh|^} of them are in hospital, none on a ventilator.

{Thirty-one|unv} were not vaccinated, Station head Vlasta Hrubešová said; the others had one dose, or did not know.

{Nine|staff} are employees of Libežník Hospital, which has sent home {140|sus} of its {2,350|tot} staff because they cannot show immunity. It has put off {85|op} operations.

The station has traced {1,260|con} contacts; {310|qua} people are in quarantine.

There have been {96|cn|t=so far this year} cases in the country so far this year, compared to {33|cp|t=in the whole of 2025} in the whole of 2025.

@doc b-regional | regional daily | 2026-03-21
A rash on corridor C

Text and photo: Radka Svitáková

It came in with a boy from a ski trip, and it sat for {four|sat} hours in the waiting room of the paediatric ward, corridor C, next to the fish tank. That was 19 February. "Measles hang in the air after the patient has gone, like smoke," says infectologist Lubor Džurko. He has drawn the waiting room on a flip chart; {22|wr} of the {47|c2|t=to date} infections to date lead back to it.

In the region {84|vac} percent of children have had both jabs. Czechia as a whole stands at {90|vacn}, and even that isn't enough. You need {95|goal}.

Those who waited now hurry. In a fortnight paediatricians have given {4,200|dose|t=In a fortnight} doses, {seven|-} times the usual {600|usual}. At Dr. Klára Bednářová's the line reached the tram stop. "They ask me what the fine is. {Ten thousand|<fine} crowns at most, I say, and nobody has ever paid it."

At the Komenský school, where {six|sch} children fell ill, 7.B is learning at home. So is the teacher.

Read too: Carp prices before Easter up {11|-} % · HC Libežník – Zlín {2|-}:{3|-} (OT)

@doc c-hospital | hospital notice | 2026-03-19
NOTICE TO PATIENTS

1. Visits are banned on all {31|ward} wards until further notice.

2. Planned operations: {85|op|t=to this day} have been postponed to this day. You'll be phoned. Please do not phone us.

3. As of Thursday {nine|staff|t=As of Thursday} of our employees have the disease; a further {131|suso|^} are at home as a precaution. Thanks to colleagues from Pardubice and Jihlava ({14|help} nurses) all emergency care runs.

4. {Eleven|inh0|t=As of Thursday} patients with measles lie in the isolation pavilion, {four|kidh|^} of them under two.

5. If you've a fever and a rash do not come in. Ring 555 {310|-} 112 and someone will come to your car.

6. Staff can be vaccinated in room {017|-}, 6:00–18:00.

@doc d-foreign | medical newsletter | 2026-03-24
Outbreak watch: Czechia

Measles. Libežník region, {47|c2|t=as of 20 March} laboratory-confirmed cases as of 20 March; {two-thirds|~unvs|v=66.67} ({66%|unvs|round}) unvaccinated. A nosocomial seed: {22|wr} infections traced to one waiting room, {9|staff} among health workers. No deaths.

National count {96|cn|t=in 2026}, in 2026; {33|cp|t=in 2025}, in 2025. Coverage with MMR2: national {90%|vacn}, region {84%|vac}.

Response: {1,260|con} contacts followed, {310|qua} quarantined; {4,200|dose} catch-up doses in {14|-} days. 

Elsewhere this week: mumps in Tyrol ({27|-}), pertussis in Zealand ({140|-}), and a correction: our issue {611|-} gave Malta's coverage as {59%|-}; it is {95%|-}.

