@story i4-wrzosow-freshers
@topic First-year students at the three universities of Wrzosów, autumn 2036
@subject U = University of Wrzosów | the university | UWr
@subject P = Wrzosów Technical University | the Politechnika | the polytechnic | the engineers
@subject M = Wrzosów Medical Academy | the medical academy | the medics | the Academy
@subject W = universities of Wrzosów | Wrzosów | the city | the three schools
@fact u36 = 6240 | enrolment | U | first-year students | October 2036 | constant
@fact u35 = 6710 | enrolment | U | first-year students | October 2035 | constant
@fact p36 = 3905 | enrolment | P | first-year students | October 2036 | constant
@fact p35 = 3620 | enrolment | P | first-year students | October 2035 | constant
@fact m36 = 1155 | enrolment | M | first-year students | October 2036 | constant
@fact m35 = 1120 | enrolment | M | first-year students | October 2035 | constant
@fact w36 = 11300 | enrolment | W | first-year students | October 2036 | constant
@fact w35 = 11450 | enrolment | W | first-year students | October 2035 | constant
@fact uc = -7 | rate | U | change in first-year students | October 2036 | constant
@fact pc = 7.9 | rate | P | change in first-year students | October 2036 | constant
@fact mc = 3.1 | rate | M | change in first-year students | October 2036 | constant
@fact wd = 150 | enrolment | W | fewer first-year students than a year before | October 2036 | constant
@fact uj = 5480 | enrolment | U | candidates admitted | July 2036, first round | snapshot
@fact ma = 12705 | other | M | applicants | 2036 | constant
@fact mp = 11 | other | M | applicants for a place | 2036 | constant
@fact up = 2.4 | other | U | applicants for a place | 2036 | constant
@fact uf = 1310 | enrolment | U | first-year students from abroad | October 2036 | constant
@fact pf = 640 | enrolment | P | first-year students from abroad | October 2036 | constant
@fact mf = 402 | enrolment | M | first-year students from abroad | October 2036 | constant
@fact wf = 2352 | enrolment | W | first-year students from abroad | October 2036 | constant
@fact dorm = 4200 | other | W | beds in halls of residence | October 2036 | snapshot
@fact wait = 930 | waiting | W | students waiting for a bed | October 2036 | snapshot
@fact newb27 = 900 | other | W | new beds in halls of residence | promised in 2033 | plan | pledged
@fact newb = 600 | other | W | new beds in halls of residence | by 2038 | plan | pledged
@fact grant = 18000000 | budget | P | euros for robotics | - | constant
@fact pd = 285 | enrolment | P | more first-year students than a year before | October 2036 | constant
@fact ud = 470 | enrolment | U | fewer first-year students than a year before | October 2036 | constant
@fact wf34 = 1980 | enrolment | W | first-year students from abroad | October 2034 | constant
@trap u35 u36 :: two years
@trap uj u36 :: first round of admission and the October roll
@trap uf wf :: one school and all three
@rel sum w36 = u36 + p36 + m36
@rel sum w35 = u35 + p35 + m35
@rel sum wf = uf + pf + mf
@rel diff wd = w35 - w36
@rel change uc = u35 -> u36
@rel change pc = p35 -> p36
@rel change mc = m35 -> m36
@rel diff pd = p36 - p35
@rel diff ud = u35 - u36
@rel product ma = mp * m36
@race freshers = u36 p36 m36
@race abroad = uf pf mf

@doc a-news | regional news site | 2036-10-02
Fewer philosophers, more welders of carbon: the new academic year in Wrzosów

Autor: Bogna Szczurek | 2 X 2036, 11:20 | komentarze (47)

{11,300|w36|t=on Thursday} new students swore the oath in Wrzosów's three schools on Thursday, {150|wd|^} fewer than twelve months ago.

The loss is all the University's. Its intake shrank from {6,710|u35|t=twelve months ago} to {6,240|u36|t=on Thursday}, which is {seven per cent|uc|v=-7}. The polytechnic admitted {3,905|p36|t=on Thursday} instead of {3,620|p35|t=twelve months ago} ({plus 7.9 per cent|pc|v=7.9}), the medics {1,155|m36|t=on Thursday} instead of {1,120|m35|t=twelve months ago}.

"In July, after the first round, we stood at {5,480|uj|t=In July|s=we}, so I can live with this," said the University's rector, Prof. Eligiusz Mróz.

More than one newcomer in five holds a foreign passport: {1,310|uf} at the University, {640|pf} among the engineers, {402|mf} at the Academy.

Zobacz też: Kebab za 38 zł? Ranking 10 barów przy kampusie

@doc b-daily | national daily | 2036-10-03
{Eleven|mp} for one seat: nowhere is it harder to get in

Whoever wants to study medicine in Wrzosów needs patience. {12,705|ma|t=this year} young people applied this year for {1,155|m36|^} places, {eleven|mp|^} for each. At the university next door the ratio is a cosy {2.4|up|^}.

That university is in retreat nonetheless. Its first year counts {6,420|!u36} people after {6,710|u35|t=last autumn} last autumn, while the Politechnika, flush with a robotics grant of {€18m|grant}, grew by {7.9%|pc} to {3,905|p36}.

All in all the city gained {11,300|w36} freshmen, {2,352|wf} of them foreigners. Two years ago foreigners were still under {2,000|<wf34|t=Two years ago|by=the voivode's office}, according to the voivode's office.

They all need a bed. There are {4,200|dorm} of these in the halls and {930|wait} names on the list.

tel. 22 555 18 07 · redakcja@…

@doc c-student | student paper | 2036-10-06
{Nine hundred|~wait} of us have no room

It's the second week and Wiktor, 19, still sleeps in his cousin's van on ul. Kolejowa. The halls hold {4,200|dorm}. For these there's a queue of {nearly a thousand|?~wait|v=1000}, the housing office admits, and that's just those who bothered to fill in form M-7.

And it's getting tighter where the growth is. The engineers took {285|pd} more first-years than in 2035 ({3,905|p36} v. {3,620|p35|t=in 2035}) and have {640|pf} from abroad; the medics are {1,155|m36}, {3.1 per cent|mc} up. Only UWr has room to breathe, with {470|ud} fewer.

The deputy mayor, Ms Nguyen-Pawlak, has sworn that {600|newb|t=by 2038|by=The deputy mayor} more beds will be ready by 2038. In the campaign of 2033 it was {900|newb27}.

Print run 2,500. Recycle me.

@doc d-english | English-language expat site | 2036-10-08
Wrzosów's international intake passes {2,300|>wf}

The number of overseas freshers at the city's three public institutions has reached {2,352|wf|t=this October} this October, figures seen by Baltic Post show. The University accounts for {1,310|uf|^}, the Technical University for {402|!pf|^} and the Medical Academy for {640|!mf|^}.

Overall recruitment edged down, from {11,450|w35|t=in 2035} in 2035 to {11,300|w36}. While UWr shed {seven percent|uc|v=-7}, the polytechnic expanded by {8.7|!pc} and the Academy by {3.1|mc}.

Competition remained fiercest for medicine, with {11|mp} hopefuls per seat.

Housing is the sore point: {930|wait} are waiting for a place in a dormitory. The city promises {600|newb|m=pledged|t=within two years} additional ones within two years.

Cookie settings · 3 of 5 free articles left
