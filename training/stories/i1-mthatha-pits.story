@story mthatha-pits
@topic Pit latrines at Eastern Cape schools: court order and count, South Africa
@subject E = Eastern Cape education department | the department | the province | Eastern Cape
@subject Q = Qolweni Junior Secondary | Qolweni | the school
@subject L = Learners' Law Centre | the Law Centre | LLC | the applicants | the lawyers
@subject N = National education minister | Minister Siyanda Motlhabi | the minister | Motlhabi | Pretoria
@subject J = Makhanda High Court | the court | Judge Nomvuyo Pillay | the judge | Pillay
@fact sa = 346 | other | E | schools with only pit latrines | 2029-03-31 | snapshot
@fact sl = 511 | other | E | schools with only pit latrines | 2028-03-31 | snapshot
@fact sn = 622 | other | N | schools with only pit latrines | 2029-03-31 | snapshot
@fact ra = 165 | other | E | schools given new toilets | 2028-29 | cumulative
@fact tg = 300 | other | E | schools to be given new toilets | 2028-29 | plan | pledged
@fact bu = 410000000 | budget | E | rand for school toilets | 2028-29 | plan
@fact sp = 268000000 | spending | E | rand spent on school toilets | 2028-29 | cumulative
@fact un = 142000000 | spending | E | rand of the toilet budget not spent | 2028-29 | cumulative
@fact dl = 12 | duration | J | months to replace all pit latrines | 2029-05-14 | plan
@fact rpt = 90 | duration | J | days between reports to the court | 2029-05-14 | plan
@fact enr = 588 | enrolment | Q | learners | 2029 | snapshot
@fact pt = 6 | other | Q | pit toilets | 2029 | snapshot
@fact per = 98 | other | Q | learners for each toilet | 2029 | snapshot
@fact norm = 30 | other | N | learners for each toilet | - | constant | threshold
@fact ag = 5 | age | Q | age of the boy who fell into a pit | 2028 | snapshot
@fact dam = 1400000 | damages | Q | rand of damages to the family | 2029-05-14 | snapshot
@fact clm = 3000000 | damages | Q | rand claimed by the family | 2028 | plan
@rel diff ra = sl - sa
@rel diff un = bu - sp
@rel product enr = pt * per
@trap sa sl :: two years
@trap sa sn :: province and country
@trap ra tg :: done and promised
@trap bu sp :: budgeted and spent
@trap dam clm :: awarded and claimed
@trap dl rpt :: deadline and reporting

@doc a-dispatch | provincial daily | 2029-05-15
Court gives province {12|dl} months to close last pit toilets

Zanele Mbeki-Roux

THE Makhanda High Court has given the Eastern Cape {12|dl|t=yesterday} months to get rid of every remaining pit latrine at its schools, and ordered it to report on progress every {90|rpt} days.

Judge Nomvuyo Pillay yesterday also awarded {R1.4-million|dam|v=1400000|t=yesterday|by=Judge Nomvuyo Pillay} to the parents of a {five|ag}-year-old boy who died at Qolweni Junior Secondary near Mthatha last year. They had claimed {R3-million|clm|v=3000000}.

On the department's figures {346|sa|t=at the end of March|by=the department} schools relied on pits alone at the end of March, down from {511|sl|t=a year earlier} a year earlier. It had undertaken to fix {300|tg} in that time and managed {165|ra}.

"Of a budget of {R410m|bu|v=410000000} it spent {R268m|sp|v=268000000}," Pillay said. "The money was there. The will was not."

Comment by SMS to 32115 (R1.50 each).

@doc b-law | press statement of a law centre | 2029-05-14
VICTORY FOR LEARNERS IN QOLWENI JUDGMENT

The Learners' Law Centre welcomes today's order in case 2147/2028.

Qolweni has {588|enr|t=today} learners and {six|pt} pit toilets: {98|per} children to a hole. The Minister's own norms say {30|norm|by=The Minister's own norms}. No parent in Sandton would stand for it.

The respondents' affidavits admitted that {346|sa} schools in the province still have nothing better. The national total is {622|sn|by=The respondents' affidavits}; over {half|-} of that is in our hills.

They also admitted that {R268 million|sp|v=268000000} had been spent out of {R410 million|bu|v=410000000}. The rest went back to Treasury.

We sought a period of {six|-} months. The judge gave {twelve|dl|by=The judge}. We shall count them.

To the Ntshinga family: {R1.4 million|dam|v=1400000} is not a child.

Ends. Media: 082 555 0133

@doc c-radio | community radio transcript | 2029-05-16
UMHLOBO COMMUNITY RADIO, ISITYA SASEKUSENI, 06:40

PRESENTER: … so it is {six forty|-}, and on the line is Mam' Ntombizodwa Gcaba, who chairs the governing body at Qolweni. Mama, how many children?

GCABA: {Five hundred and eighty-eight|enr}.

PRESENTER: And for all of them?

GCABA: {Six|pt} toilets. Pits. {One|-} is broken. Since the little one, nobody of {five|ag|s=the little one} or six goes alone. The grade sevens take them.

PRESENTER: The department says it did {one hundred and fifty-six|!ra|t=last year|by=The department} schools last year.

GCABA: It promised {three hundred|tg|by=It}. We were number {eighty-one|-} on that list.

PRESENTER: The court says a year.

GCABA: They told us {eighteen|!dl|by=They} months. I hear now it is a year? Then I will be at that gate with a calendar.

@doc d-national | national news site | 2029-05-17
Motlhabi: 'I am ashamed of that number'

Basic education minister Siyanda Motlhabi told MPs on Wednesday that {622|sn|t=on Wednesday|by=Siyanda Motlhabi} schools nationwide still had no toilets other than pits, {half|-} of them in one province.

"I am ashamed of that number," the minister said, conceding that the Eastern Cape's {346|sa|by=the minister} made up the largest share. KwaZulu-Natal had {201|-}.

The DA's Pieter Achterberg put it to her that the province had underspent by {R182m|!un|v=182000000} in the year to March.

Motlhabi declined to say whether she would appeal against Monday's ruling, which awarded {R1.4m|dam|t=Monday's|v=1400000} to a bereaved family and imposed a deadline of {a year|dl|t=Monday's|v=12}. Her regulations allow no more than {30|<norm|by=Her regulations} learners per toilet; at Qolweni it is {89|!per}, with an enrolment of {588|enr} and {six|pt} seats.

Listen: The Gap, episode 44.
