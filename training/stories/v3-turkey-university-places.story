@story v3-turkey-university-places
@topic University places in Türkiye
@subject Y = Higher Education Board | the board | the Board
@subject T = Türkiye | the country | universities
@subject K = Karacahisar University | Karacahisar
@subject P = Karacahisar physics department | physics | physics department
@fact ex = 3010000 | other | T | candidates at the entrance exam | 2022 | constant
@fact eo = 2600000 | other | T | candidates at the entrance exam | 2021 | constant
@fact pl = 1020000 | enrolment | T | candidates given a place | 2022 | constant
@fact fr = 204000 | other | T | places left empty | 2022 | constant
@fact kq = 4150 | enrolment | K | first-year students | 2022 | constant
@fact ko = 4980 | enrolment | K | first-year students | 2021 | constant
@fact kt = 23600 | enrolment | K | students in all years | 2022 | snapshot
@fact ph = 3 | enrolment | P | first-year students | 2022 | constant
@fact pp = 40 | other | P | places offered | 2022 | constant
@fact pc = 10 | enrolment | P | students needed to keep it open | - | constant | threshold
@fact fo = 16.7 | rate | K | fall of first-year students in percent | 2021 to 2022 | constant
@fact wo = 53 | other | T | share of women among those given a place | 2022 | constant
@fact dd = 2022-09-23 | date | T | last day to register | 2022 | constant
@fact gx = 410000 | other | T | rise in candidates at the entrance exam | 2021 to 2022 | constant
@rel diff gx = ex - eo
@rel change fo = ko -> kq
@trap ex pl :: sat the exam against placed
@trap ex eo :: two years
@trap kq kt :: first-years against all students
@trap ph pp :: enrolled against offered

@doc a-agency | agency flash | 2022-08-18
Over {a million|>pl|v=1000000} placed at Turkish universities

ANKARA - Of {3.01 million|ex|by=the Higher Education Board} candidates this year {1.02 million|pl|by=the Higher Education Board} won a place, the Higher Education Board announced on Thursday. {53 percent|wo} are women. Registration closes on {September 23|dd}.

@doc b-radio | radio bulletin | 2022-08-18
Haberler, saat {17|-}

{Two hundred and four thousand|fr} seats in lecture halls found no taker, although the exam had drawn {410,000|gx} more young people than the {2.6 million|eo|t=in 2021} in 2021. The results are online, the site is not.

@doc c-campus | campus news item | 2022-08-22
A smaller freshman class

We welcome {4,150|kq|t=this autumn} newcomers this autumn, {16.7%|fo} fewer than last year, when they were {4,980|ko|t=last year}. Altogether Karacahisar has {23,600|kt} students.

@doc d-paper | newspaper brief | 2022-08-24
{Forty|pp} desks, {three|ph} physicists

Karacahisar's physics department will open with {three|ph|t=this year} beginners this year. Under the Board's rule a course that attracts fewer than {ten|pc|by=the Board} is closed; the dean, Sevgi Uçarer, hopes for late entries until the {23rd|dd} of next month.

@doc e-social | newsroom post | 2022-08-24
YKS 2022

In: {3 million|~ex} hopefuls. Out: {1 million|~pl} places filled, {204K|fr} unfilled. Share of women {53%|wo}.
