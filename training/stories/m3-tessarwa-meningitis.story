@story m3-tessarwa-meningitis
@topic Meningitis in southern Niger: the weeks before and after a vaccination campaign
@subject E = Niger meningitis epidemic | meningitis | the epidemic | the disease
@subject T = Tessarwa | Tessarwa district
@subject M = Magaram | Magaram district
@subject B = Birnin Lallé | Lallé
@subject H = Tessarwa district hospital | the district hospital | the hospital
@subject V = vaccination campaign | the campaign | vaccinators
@subject O = Médecins du Sahel | MdS | the charity
@subject G = Health ministry of Niger | the ministry | Niamey
@subject I = International Vaccine Pool | the Pool | the vaccine stockpile
@fact c1 = 742 | cases | E | suspected cases | 2034-03-04 | cumulative
@fact c2 = 1966 | cases | E | suspected cases | 2034-04-01 | cumulative
@fact ct = 1104 | cases | T | suspected cases | 2034-04-01 | cumulative
@fact cm = 571 | cases | M | suspected cases | 2034-04-01 | cumulative
@fact cb = 291 | cases | B | suspected cases | 2034-04-01 | cumulative
@fact d1 = 41 | deaths | E | deaths | 2034-03-04 | cumulative
@fact d2 = 118 | deaths | E | deaths | 2034-04-01 | cumulative
@fact dt = 69 | deaths | T | deaths | 2034-04-01 | cumulative
@fact cfr = 6 | rate | E | share of patients who died, in percent | 2034-04-01 | snapshot
@fact thr = 10 | rate | E | cases per 100,000 people a week that make an epidemic | - | constant | threshold
@fact att = 47 | rate | T | cases per 100,000 people a week | 2034-03-25 | snapshot
@fact lab = 318 | sample_size | E | spinal fluid samples tested | 2034-04-01 | cumulative
@fact pos = 203 | other | E | spinal fluid samples positive | 2034-04-01 | cumulative
@fact age = 71 | rate | E | percent of patients under fifteen | 2034-04-01 | snapshot
@fact bed1 = 60 | other | H | beds | 2034-02 | snapshot
@fact bed2 = 190 | other | H | beds | 2034-03-25 | snapshot
@fact in = 163 | other | H | patients in the wards | 2034-03-25 | snapshot
@fact nur = 22 | jobs | H | nurses | 2034-03-25 | snapshot
@fact dose = 820000 | other | I | vaccine doses sent | 2034-03-20 | cumulative
@fact ask = 1250000 | other | G | vaccine doses requested | 2034-03-08 | plan
@fact tgt = 774000 | other | V | people to be vaccinated | 2034-03-22 | plan
@fact done = 689000 | other | V | people vaccinated | 2034-04-01 | cumulative
@fact cov = 89 | rate | V | share of the target that was vaccinated, in percent | 2034-04-01 | snapshot
@fact day = 10 | duration | V | days of the campaign | 2034-03-22 | plan
@fact team = 640 | other | V | teams | 2034-03-22 | snapshot
@fact ceft = 14500 | other | O | vials of ceftriaxone flown in | 2034-03-18 | cumulative
@fact need = 3700000 | budget | G | dollars needed for the response | 2034-03-08 | plan
@fact have = 2200000 | budget | G | dollars promised for the response | 2034-03-20 | plan | pledged
@fact wk1 = 418 | cases | E | suspected cases in a week | 2034-03-25 | snapshot
@fact wk2 = 236 | cases | E | suspected cases in a week | 2034-04-01 | snapshot
@fact t = 42 | temperature | T | degrees Celsius by day | 2034-03-25 | snapshot
@rel sum c2 = ct + cm + cb
@rel share cfr = d2 / c2
@rel share cov = done / tgt
@trap c1 c2 :: four weeks apart
@trap ct cm :: two districts
@trap d2 dt :: all deaths against one district's
@trap wk1 wk2 :: two weeks, and neither is a total
@trap lab pos :: tested against positive
@trap dose ask :: sent against requested
@trap dose tgt :: doses against people
@trap tgt done :: planned against reached
@trap bed1 bed2 :: the hospital grew
@trap bed2 in :: beds against patients
@trap need have :: needed against promised

@doc a-radio | radio script | 2034-03-05
RADIO ALTERNATIVE DU SUD — the news in brief, translated from Hausa

Salamu alaikum. The sickness of the stiff neck is on our roads again. Since New Year {742|c1|t=Since New Year|by=the ministry} people have fallen ill in three districts, and {41|d1|^} have been buried. These are the numbers of the ministry, good until last night.

Doctors call it an epidemic when {ten|thr} in every {hundred thousand|-} people fall ill in one week. Tessarwa passed that mark in February.

In the hospital there were {sixty|bed1|t=in February} beds in February. Since yesterday tents are going up on the football pitch.

Mothers: fever, vomiting, a neck that does not bend, a child that cries when it is carried. Go at once. The injection is free.

Market: the tia of millet, 1,150 francs in Magaram, 1,200 in Lallé.

@doc b-blog | aid organisation's field diary | 2034-03-26
"Every second bed is under a tree"

Hadiza Oumarou-Keller is a nurse with Médecins du Sahel.

Tessarwa, Sunday. {Forty-two|t} degrees. We now have {190|bed2|t=Sunday|s=the district hospital} beds at the district hospital, counting the cots, and {163|in|^|s=the district hospital} people lying in them. There are {22|nur} nurses for day and night.

Last week alone {418|wk1|t=Last week} new patients came in across the zone. Here in Tessarwa that is {47|att|t=Last week} for every {100,000|-} inhabitants.

Seven out of {ten|~age|v=70} are children under fifteen. Their parents bring them on motorcycles, held between two adults.

The plane from Bordeaux brought {14,500|ceft} vials of antibiotic last weekend. Each costs less than your coffee. Without them {half|-} of these children would die; with them it is {six|cfr} in a {hundred|-}.

The vaccinators started on Wednesday. {640|team} teams, {ten|day} days. I heard the megaphone from the ward and cried a little. It was the heat.

→ Donate €30: 12 treatments

@doc c-bulletin | ministry bulletin | 2034-04-03
REPUBLIC OF NIGER — Weekly epidemiological bulletin, week 13

1. Cumulative: {1,966|c2|t=to 1 April} suspected cases to 1 April, including Tessarwa {1,104|ct|^}, Magaram {571|cm|^}, Birnin Lallé {291|cb|^}. Deaths: {118|d2|^}, lethality {6.0 %|cfr|^}. Tessarwa alone: {69|dt|^} deaths.

2. Trend: {236|wk2|t=week 13} new cases in week 13, after {418|wk1|t=week 12} in week 12.

3. Laboratory: of {318|lab} cerebrospinal fluids, {203|pos} positive, nearly all serogroup C.

4. Vaccination: {689,000|done|t=at close of campaign} persons at close of campaign out of a target of {774,000|tgt}; administrative coverage {89 %|cov}. Doses received: {820,000|dose} (requested: {1,250,000|ask}).

5. Finance: plan of {USD 3.7 million|need}; commitments {USD 2.2 million|have}.

@doc d-wire | wire agency | 2034-04-02
Niger meningitis slows after mass vaccination, over {100|>d2} dead

NIAMEY (PanAf Wire) - Niger's worst meningitis season in {15|-} years appears to have peaked, officials said on Sunday, after {750,000|!done|by=officials} people in the south were immunised in {ten|day} days.

In the hardest-hit district, around the town of Tessarwa, {84|!dt} families have lost someone. The ministry said that {1,966|c2|t=since January|by=The ministry} infections were suspected since January.

The International Vaccine Pool released {820,000|dose|s=The International Vaccine Pool} doses from its emergency stock, about {two-thirds|-} of what Niamey had asked for. Epidemics of this strain strike after the harmattan, and end with the first rain.

Western donors have promised {$2.2 million|have|m=pledged}, less than {two-thirds|-} of the plan.

@doc e-magazine | weekly magazine | 2034-04-14
An outbreak and its ledger

The Pool keeps its vaccine in a warehouse outside Copenhagen, at four degrees. When Niamey cabled on March 8th for {1.25 million|ask|by=Niamey|t=on March 8th} doses it held {1.9 million|-}, for the whole belt from Dakar to Addis.

So it haggled. It sent {620,000|!dose|s=The Pool}, and nurses in southern Niger went house to house with what they had. They reached {89|cov} in every {100|-} of those on their lists, a rate which many rich countries would envy.

Was it enough? In the week to March 25th the three districts reported {418|wk1|t=In the week to March 25th} fresh cases; in the following one, {263|!wk2|t=in the following one}. Epidemics end anyway. This one may have been helped.

The bill is {$3.7m|need}. That is what the Pool's warehouse spends on electricity in {four|-} years.
