@story uc-gamdou-meningitis
@topic Meningitis epidemic in three districts of Niger, February to May 2034
@subject N = Meningitis epidemic in Niger | the epidemic | the outbreak | Niger | meningitis
@subject GA = Gamdou | Gamdou district
@subject KO = Kourmey | Kourmey district
@subject BI = Bilmakou | Bilmakou district
@subject MH = Health ministry | the ministry | the ministry of public health | Niamey
@subject WH = World Health Organization | WHO | the UN agency
@subject IC = International vaccine stockpile | the stockpile | the coordinating group | ICG
@subject RD = Relief Doctors International | Relief Doctors | RDI | the charity
@subject ED = Education ministry | the education minister
@subject OL = Epidemic of 2023 | the 2023 epidemic
@subject HA = Hadiza Moussa | Hadiza
@fact c1 = 214 | cases | N | people who fell ill | 2034-02-25 | cumulative
@fact c2 = 486 | cases | N | people who fell ill | 2034-03-05 | cumulative
@fact c3 = 1032 | cases | N | people who fell ill | 2034-03-19 | cumulative
@fact c4 = 1640 | cases | N | people who fell ill | 2034-05-10 final | cumulative
@fact cw3 = 291 | cases | N | people who fell ill in the week | week to 2034-03-19 | constant
@fact cw4 = 12 | cases | N | people who fell ill in the week | week to 2034-05-07 | constant
@fact cg2 = 301 | cases | GA | people who fell ill | 2034-03-05 | cumulative
@fact ck2 = 127 | cases | KO | people who fell ill | 2034-03-05 | cumulative
@fact cb2 = 58 | cases | BI | people who fell ill | 2034-03-05 | cumulative
@fact cch = 312 | cases | N | children under 15 who fell ill | 2034-03-05 | cumulative
@fact csh = 64.2 | other | N | share of patients under 15 | 2034-03-05 | snapshot
@fact col = 2318 | cases | OL | people who fell ill | 2023 | constant
@fact cchg = 127 | rate | N | growth of the cases in eight days, percent | 2034-02-25 to 2034-03-05 | constant
@fact d1 = 19 | deaths | N | people killed | 2034-02-25 | cumulative
@fact d2 = 41 | deaths | N | people killed | 2034-03-05 | cumulative
@fact d3 = 77 | deaths | N | people killed | 2034-03-19 | cumulative
@fact d4 = 115 | deaths | N | people killed | 2034-05-10 final | cumulative
@fact dg2 = 26 | deaths | GA | people killed | 2034-03-05 | cumulative
@fact f2 = 8.4 | rate | N | share of patients who die | 2034-03-05 | snapshot
@fact f4 = 7 | rate | N | share of patients who die | 2034-05-10 final | snapshot
@fact fx = 10 | rate | N | share of patients who die even with treatment | - | constant
@fact th = 10 | rate | WH | weekly patients per 100,000 that make an epidemic | - | constant | threshold
@fact rg = 21.4 | rate | GA | weekly patients per 100,000 | week to 2034-03-05 | constant
@fact rk = 12.6 | rate | KO | weekly patients per 100,000 | week to 2034-03-05 | constant
@fact rb = 7.1 | rate | BI | weekly patients per 100,000 | week to 2034-03-05 | constant
@fact ls = 188 | other | N | samples of spinal fluid tested | 2034-03-05 | cumulative
@fact lp = 118 | other | N | samples of spinal fluid that were positive | 2034-03-05 | cumulative
@fact lc = 104 | other | N | samples with type C | 2034-03-05 | cumulative
@fact lw = 14 | other | N | samples with type W | 2034-03-05 | cumulative
@fact vq = 940000 | other | MH | doses of vaccine asked for | 2034-03-01 | plan
@fact va = 620000 | other | IC | doses of vaccine granted | 2034-03-07 | plan | pledged
@fact vas = 66 | other | IC | share of the doses granted | 2034-03-07 | constant
@fact v1 = 280000 | other | IC | doses of vaccine delivered | 2034-03-14 | cumulative
@fact vj3 = 231000 | other | MH | people vaccinated | 2034-03-19 | cumulative
@fact vj4 = 566700 | other | MH | people vaccinated | 2034-05-10 final | cumulative
@fact vc = 91.4 | rate | MH | share of the target group vaccinated | 2034-05-10 final | snapshot
@fact vt = 95 | rate | MH | share of the target group to be vaccinated | 2034-03-14 | plan
@fact b1 = 60 | other | RD | beds in tents | 2034-03-05 | snapshot
@fact b3 = 150 | other | RD | beds in tents | 2034-03-19 | snapshot
@fact nu = 32 | jobs | RD | nurses | 2034-03-19 | snapshot
@fact vi = 12000 | other | WH | vials of antibiotic flown in | 2034-03-05 | cumulative
@fact ap = 3800000 | fundraising | WH | dollars sought by the appeal | 2034-03-07 | plan
@fact ar = 1900000 | fundraising | WH | dollars received by the appeal | 2034-05-10 | cumulative
@fact ars = 50 | other | WH | share of the appeal met | 2034-05-10 | snapshot
@fact sc = 163 | other | ED | schools closed | 2034-03-06 | snapshot
@fact pu = 41000 | enrolment | ED | pupils sent home | 2034-03-06 | snapshot
@fact sd = 21 | duration | ED | days of closure | 2034-03-06 | plan
@fact tm = 42 | temperature | GA | degrees at midday | 2034-03 | snapshot
@fact ag = 4 | age | HA | age of the girl | 2034-03 | constant
@fact dv = 19.7 | price | RD | dollars for each course of treatment | - | constant
@fact hy = 138 | deaths | N | people killed | 2034-05-10 final | cumulative | hypothetical
@fact ct = 32308 | spending | RD | dollars for the treatment of all patients | 2034-05-10 final | cumulative | hypothetical
@rel product ct = c4 * dv
@rel sum c2 = cg2 + ck2 + cb2
@rel share csh = cch / c2
@rel change cchg = c1 -> c2
@rel share f2 = d2 / c2
@rel share f4 = d4 / c4
@rel sum lp = lc + lw
@rel share vas = va / vq
@rel share vc = vj4 / va
@rel share ars = ar / ap
@trap c1 c2 :: February's and March's number of patients
@trap c3 cw3 :: all the patients, those of the last week
@trap d1 d2 :: deaths eight days apart
@trap d2 dg2 :: deaths in all three districts and in one
@trap fx th :: ten percent fatal, ten per 100,000
@trap va v1 :: doses granted and doses delivered
@trap v1 vj3 :: doses delivered, people vaccinated
@trap vc vt :: reached and aimed at
@trap lw d1 :: samples of type W, deaths
@trap c4 col :: this epidemic and that of 2023
@trap b1 b3 :: beds in early March and later

@doc a-bulletin | WHO-style outbreak notice | 2034-03-06
Meningitis - Niger: Disease outbreak notice

Situation at a glance
Between 1 January and 5 March 2034 the Ministry of Public Health of Niger notified {486|c2|t=Between 1 January and 5 March 2034} suspected cases of meningitis, including {41|d2|^} deaths (case fatality ratio {8.4%|f2|^}), from three contiguous districts: Gamdou ({301|cg2|^} cases, {26|dg2|^} deaths), Kourmey ({127|ck2|^}) and Bilmakou ({58|cb2|^}). As of 25 February the cumulative total had been {214|c1|t=As of 25 February}, with {19|d1|^} deaths.

Description
Persons under 15 years of age account for {312|cch} of those notified, or {64.2%|csh}. In the last full week attack rates per 100,000 inhabitants were {21.4|rg|t=In the last full week} in Gamdou and {12.6|rk|^} in Kourmey, both beyond the epidemic threshold of {10|th} per 100,000. In Bilmakou the rate was {7.1|rb|t=In the last full week}.

Laboratory
{188|ls} specimens of cerebrospinal fluid have been examined. {118|lp} were positive: Neisseria meningitidis serogroup C in {104|lc} and serogroup W in {14|lw}.

Response
On 1 March the ministry applied to the international stockpile for {940,000|vq|t=On 1 March} doses of a conjugate vaccine. A decision is awaited. WHO has flown in {12,000|vi} vials of ceftriaxone. Relief Doctors International has put up tents with {60|b1} beds at Gamdou.

Risk assessment
National: high. Regional: moderate. Even with adequate treatment about {10%|~fx} of patients may die, and up to one survivor in five is left with lasting harm.

Ref. DON-{2034/117|-}. Next update in two weeks.

@doc b-wire | international agency | 2034-03-08
Niger shuts schools, gets {two-thirds|~vas} of the vaccine it wanted

NIAMEY, March 8 (Sahel Press Service) - Niger has closed {163|sc|by=the education minister} schools and sent {41,000|pu|^} pupils home for {21|sd} days to slow an outbreak of meningitis, the education minister said on Wednesday, a day after a global stockpile agreed to release vaccine.

The coordinating group that manages the stockpile granted {620,000|va|by=The coordinating group} doses, {66 percent|vas} of the {940,000|vq|by=Niamey} that Niamey had applied for. "Two other countries are in the queue," an official involved in the talks said.

The disease, an infection of the lining of the brain, has sickened {486|c2|t=By Sunday} people. By Sunday {41|d2|t=By Sunday} of them had died. In the last week of February the number of patients stood at {214|c1|t=In the last week of February}, so it has risen by {172|!cchg} percent in about eight days.

Gamdou district, close to the Nigerian border, has {three in five|-} of the cases and {26|dg2} of the deaths. Temperatures there reach {42|tm} Celsius, and dust-laden winds dry out throats, which helps the bacteria to spread.

The World Health Organization launched an appeal for {$3.8 million|ap} on Tuesday. In 2023 an epidemic in the same belt infected {2,318|col|t=In 2023} people.

Adults are hit less often: {roughly|-} {two-thirds|~csh} of those who fell ill have not turned 15. (Additional reporting by Maimouna Abdou; editing by J. Kessel)

@doc c-charity | charity press release | 2034-03-20
PRESS RELEASE - For immediate use

"We treat them on the sand": Relief Doctors more than doubles its beds in Gamdou

Niamey/Lyon, 20 March. Two weeks ago our tents had room for {60|b1|t=Two weeks ago} patients. As of Sunday there are {150|b3|t=As of Sunday} beds, and every one is taken. Our {32|nu} nurses work in three shifts at {42|tm} degrees.

The ministry's latest table, dated Sunday, shows {1,032|c3|t=Sunday|by=The ministry's latest table} people who have contracted the disease since the beginning of the year, {291|cw3|t=the last seven days|by=The ministry's latest table} of them in the last seven days alone. {Seventy-seven|d3|t=Sunday|by=The ministry's latest table} did not survive.

Hadiza, {four|ag}, did. Her grandfather carried her for eleven hours. After five days of injections she asked for millet. A full course of treatment like hers costs {$19.70|dv}.

Vaccination has finally begun. A first consignment of {280,000|v1|t=on the 14th} doses landed on the 14th; by Sunday {231,000|vj3|t=by Sunday} people had rolled up a sleeve. It is a fine start, but the rest of the {620,000|va} doses promised are still in a cold store in Europe, and we call on the coordinating group to ship them this week.

"The aim set by the authorities is to protect {95%|vt|by=the authorities} of all those aged 2 to 29," says Dr Ousseini Garba, our medical coordinator. "At this pace the rains will come first."

Note to editors: pictures and a 3-minute film at the usual address. Interviews in Hausa, French and English. Press line: +33 4 00 55 21 90.

@doc d-daily | French newspaper, page-long report | 2034-03-23
In Gamdou, the war of the needle

From our correspondent Solène Quéguiner

The thermometer on the pharmacy wall says {42|tm} and nobody looks at it any more. In the queue women hold yellow cards over the heads of infants.

The figures have become part of the conversation here. A boy selling water knows that {a thousand and thirty-two|c3|t=at the last count} people have gone down with the disease at the last count. He does not know, he says, if his brother is one of them or was already among the {214|c1|t=of February} of February.

Dr Garba, of the charity that runs the tents, sleeps four hours. "The strain is C, mostly. On {188|ls} lumbar punctures sent to Niamey early in the month, {118|lp} came back positive, {104|lc} of these C and {24|!lw} W." The vaccine covers both. But there were only {230,000|!v1|t=in the first plane} doses in the first plane, he grumbles, and {231,000|vj3|t=by last Sunday} arms to inject by last Sunday; he leaves it to us to find the mistake, then laughs: "We dilute nothing, be reassured. The ministry can't count."

Niamey had wished for {940,000|vq}. It was accorded {620,000|va}. This is the sort of bargaining that goes on every dry season between health ministries and a committee which meets by video link, and which must keep something for neighbours.

To qualify at all a district must pass {ten|th} new patients a week for every hundred thousand inhabitants. In the first week of March Gamdou had {21.4|rg|t=In the first week of March}, Kourmey {12.6|rk|^}. Bilmakou, with {7.1|rb|^}, did not get a vial, though {58|cb2|t=by then} of its people were sick by then.

"My village is two kilometres from Kourmey," says Issaka, a teacher whose school is one of {136|!sc} that have shut. "The wind doesn't know."

By then, the epidemic had taken {41|d2|t=By then} lives. Two weeks later it was {77|d3|t=Two weeks later}.

@doc e-final | UN news service | 2034-05-11
Niger declares end of meningitis emergency

11 May 2034 | Health

Niger's ministry of public health announced on Wednesday that the meningitis emergency in three districts was over. In all, {1,640|c4|t=on Wednesday|by=Niger's ministry of public health} cases were notified and {115|d4|^} people died, which means that {7|f4} per cent of the patients could not be saved. In early March the proportion was {8.4|f2|t=In early March} per cent.

Only {12|cw4|t=in the week to 7 May} new cases were reported in the week to 7 May, compared with {291|cw3|t=in the worst week of March} in the worst week of March.

"This could have been 2023 again," said WHO's representative, Dr Anneke Tiemersma, recalling an epidemic with {2,318|col} patients. "It was not, because of {566,700|vj4} people who came to be vaccinated."

That corresponds to {91.4|vc} per cent of the target population of {620,000|-}, for whom one dose each had been made available by the stockpile. The goal had been {95|vt} per cent.

Money remained the weak point. Of the {$3.8 million|ap} for which WHO appealed, it has obtained {1.9 million|ar|t=to date}, or {half|ars|v=50}, to date.

Pupils lost far more than the {21|sd} days of lessons first decreed: the {163|sc} schools reopened on 17 April.

UN News | Share | Print | Audio: 4'12"

@doc f-blog | development economist's blog | 2034-05-28
Cheap, late and good enough? A note on the Gamdou campaign

Three quick numbers and one gripe.

Number one. If fatality had remained at the {8.4 per cent|f2|t=on 5 March} observed on 5 March, the {1,640|c4} patients of this season would have included {138|hy} deaths. There were {115|d4}. Some of the difference is antibiotics (WHO's {12,000|vi} vials came in that very week), some is better counting of mild cases.

Number two. Relief Doctors quotes {twenty dollars|~dv|v=20} per treatment. All patients together would thus have cost about {$32,000|~ct}. The appeal was for {$3.8m|ap}. The rest is trucks, cold chain and people, and if you have never tried to keep {280,000|v1} doses at five degrees in a place where it is {42|tm}, hold your tongue.

Number three. Bilmakou stayed under the line of {10|th} per 100,000 for four weeks. By 5 March it had {58|cb2|t=By 5 March} cases, against {127|ck2|^} in Kourmey and {301|cg2|^} in Gamdou. It ended with more than Kourmey. A threshold is a decision to wait.

The gripe: the final report says {566,700|vj4} people "or {94.1|!vc} per cent" were reached. Whoever typed that should divide again by the {620,000|va} doses. It's still a fine result.

Comments (6) | Previous post: Why the 12.5% remittance fee won't die
