@story y-nkawie-schools
@topic Teachers' pay strike in Ghana's Brong district: schools closed, enrolment and arrears
@subject D = Dormaa-Kaase district | Dormaa-Kaase | the district | district education office
@subject G = National Union of Classroom Teachers | NUCT | the union | Kwame Ansah-Boadi | Ansah-Boadi
@subject M = Ministry of Education | the ministry | Deputy Minister Adjoa Tetteh-Lund | Tetteh-Lund
@subject S = strike | walkout | action
@subject P = Parents' Association of Dormaa-Kaase | parents | the parents
@subject K = St Monica Secondary | St Monica
@fact pu = 47300 | enrolment | D | pupils in basic schools | 2003/04 | constant
@fact pu2 = 44150 | enrolment | D | pupils in basic schools | 2002/03 | constant
@fact gr = 7.1 | rate | D | growth of enrolment in basic schools | 2003/04 | constant
@fact t = 1320 | jobs | D | teachers in basic schools | 2003-10 | constant
@fact need = 1650 | jobs | D | teachers needed in basic schools | 2003-10 | constant | threshold
@fact gap = 330 | jobs | D | teachers lacking in basic schools | 2003-10 | constant
@fact ratio = 36 | other | D | pupils for each teacher | 2003-10 | constant
@fact s1 = 212 | other | D | schools closed | 2003-10-13 | snapshot
@fact s2 = 188 | other | D | schools closed | 2003-10-20 | snapshot
@fact tot = 231 | other | D | basic schools | - | constant
@fact open = 19 | other | D | schools open | 2003-10-13 | snapshot
@fact str = 1080 | jobs | G | teachers on strike, union's count | 2003-10-13 | snapshot
@fact str2 = 840 | jobs | M | teachers on strike, ministry's count | 2003-10-13 | snapshot
@fact arr = 5 | duration | M | months of arrears in the allowance | 2003-10 | constant
@fact debt = 2300000000 | budget | M | cedis of arrears owed to the district's teachers | 2003-10 | constant
@fact al = 180000 | price | G | cedis of the monthly rural allowance | 2003 | constant
@fact ask = 40 | rate | G | percent rise in basic pay demanded | 2004 | plan | pledged
@fact off = 15 | rate | M | percent rise in basic pay offered | 2004 | plan | pledged
@fact infl = 26.8 | rate | M | yearly inflation in percent | 2003-09 | snapshot
@fact sm = 640 | enrolment | K | boarders | 2003 | constant
@fact smg = 305 | enrolment | K | girls among the boarders | 2003 | constant
@fact fee = 420000 | price | K | cedis of fees for a term | 2003 | constant
@fact pet = 2800 | other | P | signatures on the petition | 2003-10-18 | snapshot
@fact days = 10 | duration | S | school days lost | 2003-10-27 | cumulative
@fact exam = 6 | duration | S | weeks until the certificate examination | 2003-10-27 | snapshot
@fact pay = 700000000 | budget | M | cedis of arrears paid | 2003-10-27 | plan | pledged
@rel change gr = pu2 -> pu
@rel diff gap = need - t
@rel diff open = tot - s1
@trap pu pu2 :: two years' enrolment
@trap t need :: teachers in post and teachers needed
@trap str str2 :: two counts of strikers
@trap s1 s2 :: a week between two counts of closed schools
@trap ask off :: demand and offer
@trap debt pay :: the debt and what is to be paid of it
@trap pu sm :: a district and one school
@doc a-wire | wire agency | 2003-10-13
Ghana teachers stop work over unpaid allowance

SUNYANI, Oct 13 (Gold Coast Wire) - Teachers in the Dormaa-Kaase district began a strike on Monday, shutting {212|s1|t=Monday} of {231|tot} basic schools, the district education office said. The union, NUCT, says {1,080|str|by=The union} teachers have joined it. The ministry counts {840|str2|by=The ministry}.

The dispute is over a rural allowance of {180,000|al} cedis a month, which the teachers say has not been paid for {five|arr} months, and a demand for a rise of {40 percent|ask|m=pledged} in basic pay. The ministry has offered {15 percent|off|m=pledged}, with inflation at {26.8 percent|infl|t=in September} in September.

"We have {1,320|t|by=Kwame Ansah-Boadi} teachers where there should be {1,650|need|m=threshold|by=Kwame Ansah-Boadi}," said the union's local secretary, Kwame Ansah-Boadi. "Each of us has {36|ratio|by=Kwame Ansah-Boadi} children." The district has {47,300|pu|t=this school year} pupils in basic schools this school year, {7.1 percent|gr} more than last.

@doc b-radio | local FM bulletin | 2003-10-14
Sunrise FM: it is half past six

Good morning Dormaa-Kaase. If you have a child in school, look out of the window and see if the teacher is passing.

Day two, and the union will tell you {one thousand and eighty|str|by=the union} teachers are at home. The ministry, the ministry will tell you {eight hundred and forty|str2|by=the ministry}. Nobody has asked the goats.

We do know {nineteen|open|t=Monday} schools opened on Monday, out of {two hundred and thirty-one|tot}. Some of these have Father Ofori in front of the class.

What the teachers want: their allowance, {a hundred and eighty thousand|al} cedis, which has not come for {five|arr} months, and basic pay up {forty|ask|m=pledged} per cent. Kumasi Road is closed at kilometre fourteen, a lorry. Temperature: thirty-one.

@doc c-daily | national daily | 2003-10-19
Parents sign for open gates

By Esther Quarcoo-Mills

A petition with {2,800|pet|t=on Saturday} names was handed on Saturday to Deputy Minister Adjoa Tetteh-Lund by the Parents' Association of Dormaa-Kaase. It calls on the government to settle {2.3 billion|debt|by=It} cedis of arrears and on teachers to return.

"I have {four|-} children in a shed," said the association's chair, Yaw Brobbey. His youngest sits at home because {212|s1|t=last Monday} of the district's {231|tot} schools were shut last Monday, and he has heard nothing since.

The Deputy Minister said the ministry could not go beyond {15 per cent|off|m=pledged|by=The Deputy Minister}. She was asked about inflation, which the statistical service puts at {28.6 per cent|!infl|by=the statistical service|t=in September} in September. "Nobody buys bread with a percentage," she said.

At the boarding school of St Monica, {640|sm} pupils, {305|smg} of them girls, carry on: the teachers there are paid from fees of {420,000|fee} cedis a term. The headmistress said parents of {a dozen|-} day children had asked for a place.

The district had {44,150|pu2|t=last year} children in its basic schools last year, and {47,300|pu|t=this year} this year.

@doc d-union | union circular | 2003-10-20
CIRCULAR NO. 7 TO ALL MEMBERS

1. The action continues. {188|s2|t=this morning} schools were reported closed this morning. In the first week it was {212|s1|t=In the first week}. Do not be deceived: the difference is made of watchmen and clergy.

2. We were {1,080|str|t=on the thirteenth} on the thirteenth. The ministry maintains {840|str2|by=The ministry}. It has never shown a list.

3. The ministry owes us {2.3 billion|debt} cedis. That is {five|arr} months of {180,000|al} per head, and the rest for those transferred. An increase of {15 per cent|off|m=pledged} when prices rise by {26.8|infl} is a decrease. We ask {40|ask|m=pledged}.

4. In this district there are {1,230|!t} teachers. If the ministry would post the {330|gap} that it admits to be lacking, each of us would have {29|-} pupils and not {36|ratio}.

5. The next general meeting is at the Methodist chapel on 27 October, 3 p.m. Bring your payslip.

@doc e-online | news site, London | 2003-10-27
Ghana district's schools open again after {10|days} school days

Classes restarted this morning in Dormaa-Kaase, where {ten|days} school days have been lost to a pay dispute, with {six|exam|t=this morning} weeks to go before the certificate examination.

Ministers promised that {700 million|pay|m=pledged} cedis of the arrears would be paid before Christmas, out of a total of {2.3 billion|debt}. The teachers had asked for a {45%|!ask} rise in basic pay; the offer of {15%|off|m=pledged} stands.

At its height the action shut {212|s1} schools. There are about {230|~tot} in the district, in which {47,300|pu} pupils are enrolled, up by {a fifth|!gr} on the year before, according to the education office. One head teacher said he expected {two hundred|-} absentees today, mostly on farms.

Related: Cocoa price at a 17-year high · What 20,000 cedis buys
