@story leitrim-schoolbus
@topic School bus places row, Drumsillagh, County Leitrim
@subject B = Drumsillagh school bus | the bus | school transport | the service | route
@subject S = St Caillín's | the school | St Caillín's Community College | the college
@subject D = Department of Education | the Department | officials
@subject C = Bus Link | the operator | Bus Link Éireann
@fact seats = 53 | seats | B | seats | 2030-31 | constant
@fact paid = 71 | other | B | pupils who applied and paid | 2030-08 | snapshot
@fact left = 18 | waiting | B | pupils without a place | 2030-08-28 | snapshot
@fact left2 = 6 | waiting | B | pupils without a place | 2030-09-06 | snapshot
@fact mini = 12 | seats | C | seats of an added minibus | 2030-09-06 | snapshot
@fact fee = 75 | price | B | euro of fee a pupil | 2030-31 | constant
@fact fee0 = 50 | price | B | euro of fee a pupil | 2029-30 | constant
@fact enr = 412 | enrolment | S | pupils | 2030-31 | snapshot
@fact enr0 = 377 | enrolment | S | pupils | 2029-30 | snapshot
@fact km = 14 | distance | B | kilometres from Aughnasheelin to the college | - | constant
@fact min = 4.8 | distance | D | kilometres from which a pupil has a right to a seat | - | constant | threshold
@fact leave = 07:35 | clock | B | time at which it leaves Aughnasheelin | 2030-31 | constant
@fact nat = 2140 | waiting | D | pupils in the country without a place | 2030-08-30 | snapshot
@fact cost = 94000 | budget | C | euro a year for the added minibus | 2030-31 | plan
@fact protest = 90 | crowd | B | people at the protest | 2030-08-28 | snapshot
@rel diff left = paid - seats
@rel diff left2 = left - mini
@trap left left2 :: before and after the minibus
@trap fee fee0 :: this year and last
@trap enr enr0 :: this year and last
@trap left nat :: one route and the country
@trap km min :: the way and the rule

@doc a-observer | local weekly paper | 2030-08-29
"{Eighteen|left} children and one hedge to stand in": bus row as school returns

ALMOST {90|<protest|t=yesterday} parents and pupils stood in the rain at Aughnasheelin Cross yesterday as the Drumsillagh bus pulled off without {18|left|t=yesterday} of the children who had paid for it.

{Seventy-one|paid} students of St Caillín's Community College bought a ticket for the year at {€75|fee|t=for the year}, up from {€50|fee0|t=last year} last year. The bus has {53|seats} seats.

"I'm {fourteen|km} kilometres from the school," said Majella McTiernan, whose twins were left behind. "The Department's own rule says anybody over {4.8|min|by=The Department's own rule} is entitled."

It leaves at {7.35|leave} in the morning, and her shift in Carrick begins at eight.

Principal Fergal Ó Raghallaigh said enrolment had gone up from {377|enr0|t=last year} last year to {412|enr|t=on Monday|by=Fergal Ó Raghallaigh} on Monday, "and I told them so in March."

Junior B: Aughnasheelin 1-14 Gortletteragh 2-11, page 38.

@doc b-natbroad | national broadcaster website | 2030-08-30
Over {2,000|>nat} pupils nationally without school transport as term begins

The Department of Education has confirmed that {2,140|nat|t=as of today|by=The Department of Education} children who applied for school transport have no seat as of today.

Among them are {18|left} in south Leitrim, where parents held a protest on Wednesday attended by around {90|~protest|t=on Wednesday} people. Their {53|seats}-seater is full; {71|paid} had applied.

Pupils living {4.8|min} kilometres or more from a post-primary school are eligible under the scheme, but late applicants are not guaranteed a place. The annual charge was raised this year by {half|-}, to {€75|fee|t=this year}.

A spokesperson for the operator, Bus Link Éireann, said it was "actively sourcing" a second vehicle for Drumsillagh.

Additional reporting: Oisín Mac Giolla, Fatou Jallow

@doc c-dail | parliamentary reply | 2030-09-10
QUESTION NO: 418 — DÁIL — To ask the Minister for Education if she will provide additional places on route 117-204.

WRITTEN REPLY: I understand from officials that the closing date applied. {71|paid} valid tickets were sought on a vehicle of {53|seats} seats. Arising from the increase in enrolment at the college, from {377|enr0|t=in the previous school year} in the previous school year to {412|enr|t=now} now, a minibus with {12|mini} places was contracted from 6 September at an annual cost of {€94,000|cost}.

{Six|left2|t=at present} pupils remain without a seat at present. Nationally the figure at the end of August was {2,140|nat|t=at the end of August}. Each family pays {€75|fee} per child, against an economic cost of more than {€1,700|-}.

@doc d-whats | parents' association newsletter | 2030-09-07
Hi all, the short version. Please read before ringing Majella!!

1. The mini came. {Twelve|mini} more are on the road since yesterday. That leaves {six|left2|t=today} today, all first years, all from our end.
2. Departure is still {7.35|leave}. NOT {7.25|-} as the text said.
3. Refunds: if you are one of those {six|left2}, you get the {€75|fee} back from Bus Link by the end of the month, so they say.
4. {18|left|t=a week ago} a week ago, {6|left2|t=now} now. It shows that standing in a hedge works. Thanks to every one of the {90|~protest}-odd who came.
5. The college told us there are {412|enr|t=this year} enrolled this year and more coming. So we need a proper bus for next September, with a good deal more than {53|seats} seats. Committee meets Tuesday, 8, McKeon's back room. Bring €2 for tea.
