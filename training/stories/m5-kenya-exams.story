@story m5-kenya-exams
@topic Kenya's secondary certificate results: candidates, top grades, withheld papers
@subject K = Kenya Certificate | KCSE-N | the exam | the national exam | the certificate
@subject C = KNEC-2 | examinations council | the council | the exams body
@subject G = Wajir Hills Girls | Wajir Hills | the girls' school | the north-eastern school
@subject M = Mugoiri Boys | Mugoiri | the traditional giant | the Murang'a school
@subject E = Prof. Zipporah Lelei-Mutua | Zipporah Lelei-Mutua | Lelei-Mutua | the education secretary | the CS | the minister
@subject U = Kenyan public universities | universities | public universities
@subject S = Halima Abdirahman | Halima | Abdirahman | the top candidate | the best student
@subject T = teachers' union KUPPET-B | KUPPET-B | the teachers' union | the union
@fact cand = 965400 | other | K | candidates who sat | 2033 | cumulative
@fact cand32 = 931200 | other | K | candidates who sat | 2032 | cumulative
@fact girls = 484100 | other | K | girls who sat | 2033 | cumulative
@fact boys = 481300 | other | K | boys who sat | 2033 | cumulative
@fact uni = 271600 | other | K | candidates with grade C+ or better | 2033 | cumulative
@fact unish = 28.1 | other | K | percent of candidates with grade C+ or better | 2033 | cumulative
@fact a = 1874 | other | K | candidates with a straight A | 2033 | cumulative
@fact a32 = 1693 | other | K | candidates with a straight A | 2032 | cumulative
@fact e = 41200 | other | K | candidates with the lowest grade | 2033 | cumulative
@fact can = 3120 | other | C | candidates whose results were withheld | 2034-01-09 | snapshot
@fact cen = 46 | other | C | exam centres under investigation | 2034-01-09 | snapshot
@fact arr = 29 | arrests | C | people held for leaking papers | January 2034 | cumulative
@fact gm = 10.42 | score | G | mean grade in points | 2033 | constant
@fact mm = 10.17 | score | M | mean grade in points | 2033 | constant
@fact gm32 = 8.03 | score | G | mean grade in points | 2032 | constant
@fact gn = 118 | other | G | candidates who sat | 2033 | cumulative
@fact mn = 402 | other | M | candidates who sat | 2033 | cumulative
@fact pl = 214000 | other | U | places on offer | September 2034 | plan
@fact ages = 18 | age | S | age of the student | January 2034 | snapshot
@fact fee = 54000 | price | G | shillings of yearly boarding fees | 2033 | constant
@fact mark = 36000 | jobs | C | teachers who marked papers | November 2033 | cumulative
@fact pay = 62 | price | C | shillings for marking a script | 2033 | constant
@fact ask = 100 | price | T | shillings for marking a script | 2034 | plan
@fact gap = 0.25 | score | G | points ahead of the second school | 2033 | constant
@fact far = 640 | distance | G | kilometres from the capital | - | constant
@fact tarr = 19 | arrests | T | held people who are its members | January 2034 | cumulative
@fact rest = 71.9 | other | K | percent of candidates below C+ | 2033 | cumulative
@rel diff gap = gm - mm
@race top = gm mm
@trap cand cand32 :: two years
@trap a a32 :: two years
@trap gm gm32 :: two years
@trap gn mn :: two schools
@trap uni pl :: who qualify, and how many places
@trap pay ask :: paid and demanded
@rel sum cand = girls + boys
@rel share unish = uni / cand

@doc a-broadcaster | broadcaster site | 2034-01-09
{1,874|a} score straight As as girls' school from the north tops the list

NAIROBI, Kenya, Jan 9 — A boarding school {640|far} kilometres from the capital has beaten every national school in the country.

Wajir Hills Girls posted a mean of {10.42|gm} points, Education Cabinet Secretary Zipporah Lelei-Mutua announced on Monday, ahead of Mugoiri Boys with {10.17|mm}. A year ago it had {8.03|gm32|t=A year ago}.

Of {965,400|cand} candidates — {484,100|girls} girls and {481,300|boys} boys — {271,600|uni} attained C+ and above, the entry mark for university. That is {28.1|unish} per cent. Plain A's numbered {1,874|a}, up from {1,693|a32|t=in 2032} in 2032.

The council has held back the results of {3,120|can|t=on Monday} candidates at {46|cen|^} centres, and detectives have arrested {29|arr} people.

@doc b-daily | national daily | 2034-01-10
Halima's chalkboard
By ABDULLAHI KORIR in Wajir and MERCY WAFULA

On the wall of Form 4 West someone has written the sum: {118|gn} girls, {one|-} borehole, {ten point four two|gm|v=10.42}. Halima Abdirahman, {18|ages}, whose results lead the country, rubs out nothing. "Let the Form Threes see it."

Her mother sells camel milk and paid {Sh54,000|fee|v=54000} a year. Two counties away they pay double.

The scale of the thing remains staggering. {931,200|cand32|t=in 2032} youths sat the paper in 2032; this time it was {985,400|!cand|t=this time}. Places at public universities come to {214,000|pl}, and {271,600|uni} have qualified. The rest of the sum is left to parents.

In Murang'a the headmaster of Mugoiri, whose {402|mn} boys average {10.17|mm}, offered congratulations "with gritted teeth".

Not everybody celebrates. {41,200|e} youngsters came away with an E.

• Additional reporting: Lokichar desk. SMS your index number to 20099 (Sh30).

@doc c-union | union statement | 2034-01-11
KUPPET-B NATIONAL OFFICE — PRESS STATEMENT
To: All media houses

1. We congratulate the class of 2033. We congratulate more warmly the {36,000|mark} teachers who read their scripts for {Sh62|pay|v=62} apiece, in tents.

2. The Secretary's figure of {29|arr|by=The Secretary} suspects in custody conceals that {19|tarr} of them are our members, and that none has been charged.

3. The council says that {64|!cen|s=schools} schools are being probed. It should name them.

4. We demand {Sh100|ask|v=100|t=for the 2034 season} a script for the 2034 season, failing which pens will be put down.

5. We note that {28 per cent|unish|round} pass for university. Where do the other {seven in ten|~rest|v=70} go?

Signed, Secretary-General. Box 30407-00100.

@doc d-radiotalk | radio transcript | 2034-01-10
WANJIKU: So my aunty calls: "Mugoiri was robbed!" Was Mugoiri robbed?

OTIENO: By about {0.25|~gap} of a point. Small school, big school. Wajir has {118|gn} candidates and the other one has {four hundred and two|mn|v=402}.

WANJIKU: And how many A's in the republic?

OTIENO: Straight ones, {two thousand one hundred|!a|v=2100}. The minister read it out yesterday.

WANJIKU: The number that bothers me is the cheats. {Three thousand one hundred|can|v=3100|round=100} kids still waiting.

OTIENO: Not all cheats! Waiting.

WANJIKU: And the girl, the top candidate? They said on the telly she's {sixteen|!ages|s=the girl}.

OTIENO: {Sixteen|!ages}, and already smarter than this show. Traffic: Thika Road, eleven minutes at a standstill.
