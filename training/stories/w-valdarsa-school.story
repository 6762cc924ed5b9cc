@story w-valdarsa-school
@topic School enrolment in the Italian valley of Valdarsa for the year 2041-42, and the schools that close
@subject V = Valdarsa | the valley | the mountain community | the union of communes
@subject I = Italy | the country | the ministry's national count
@subject T = Torre Arsa primary school | Torre Arsa | the school at Torre Arsa
@subject P = Pietracupa d'Arsa primary school | Pietracupa | the school at Pietracupa
@subject S = Serralta school complex | Serralta | the new complex | the complex
@subject L = Regional School Office | the office | school office
@subject M = Nadia El Khoury | El Khoury | the councillor for schools | the councillor
@subject B = school buses | the buses | bus service
@fact e1 = 1386 | enrolment | V | pupils enrolled in primary school | school year 2040-41 | snapshot
@fact e2 = 1294 | enrolment | V | pupils enrolled in primary school | school year 2041-42 | snapshot
@fact ed = 92 | other | V | fall in primary pupils | school year 2041-42 | snapshot
@fact ep = 6.6 | rate | V | fall in primary pupils in percent | school year 2041-42 | snapshot
@fact e0 = 2740 | enrolment | V | pupils enrolled in primary school | school year 2015-16 | snapshot
@fact ef = 1010 | enrolment | V | pupils enrolled in primary school | school year 2046-47 | plan | projected
@fact m2 = 903 | enrolment | V | pupils enrolled in lower secondary school | school year 2041-42 | snapshot
@fact a2 = 2197 | enrolment | V | pupils enrolled in primary and lower secondary school | school year 2041-42 | snapshot
@fact y1 = 214 | enrolment | V | first-year pupils enrolled | school year 2041-42 | snapshot
@fact fo = 388 | enrolment | V | primary pupils without Italian citizenship | school year 2041-42 | snapshot
@fact fs = 30 | rate | V | primary pupils without Italian citizenship in percent | school year 2041-42 | snapshot
@fact it = 1870000 | enrolment | I | pupils enrolled in primary school | school year 2041-42 | snapshot
@fact ip = 2.9 | rate | I | fall in primary pupils in percent | school year 2041-42 | snapshot
@fact t1 = 21 | enrolment | T | pupils enrolled in primary school | school year 2040-41 | snapshot
@fact t2 = 14 | enrolment | T | pupils enrolled in primary school | school year 2041-42 | snapshot
@fact p2 = 17 | enrolment | P | pupils enrolled in primary school | school year 2041-42 | snapshot
@fact mn = 20 | enrolment | L | pupils that a mountain school must have | - | constant | threshold
@fact sc = 3 | other | V | schools to close | September 2041 | plan
@fact sn = 16 | other | V | primary schools | school year 2040-41 | snapshot
@fact sl = 13 | other | V | primary schools that remain | September 2041 | plan
@fact sj = 11 | jobs | L | teaching posts to be lost | September 2041 | plan
@fact st = 148 | jobs | L | primary teachers in the valley | school year 2040-41 | snapshot
@fact sx = 6400000 | budget | S | euros of building cost | 2041-04 | plan
@fact sy = 5200000 | budget | S | euros of building cost | 2039-02 | plan
@fact sz = 3900000 | budget | S | euros of grant from the Region | 2041-04 | plan | pledged
@fact sr = 2500000 | budget | S | euros to be borrowed | 2041-04 | plan | pledged
@fact sp = 240 | enrolment | S | pupils that the building can take | - | constant
@fact bk = 23 | distance | B | kilometres from Torre Arsa to Serralta | - | constant
@fact bm = 38 | duration | B | minutes of the ride in the timetable | September 2041 | plan
@fact bw = 55 | duration | B | minutes of the ride with snow chains | January 2041 | snapshot
@fact bc = 290000 | budget | B | euros a year of more buses | school year 2041-42 | plan | projected
@fact bx = 120000 | budget | B | euros a year of more buses, first estimate | 2041-02 | plan | projected
@rel diff ed = e1 - e2
@rel share ep = ed / e1
@rel sum a2 = e2 + m2
@rel diff sr = sx - sz
@rel share fs = fo / e2
@rel diff sl = sn - sc
@trap e1 e2 :: one school year and the next
@trap e2 ef :: this year and the forecast
@trap e2 a2 :: primary pupils and all pupils
@trap e2 it :: the valley and the country
@trap ep ip :: the valley's fall and the country's
@trap t1 t2 :: a year apart
@trap t2 p2 :: two schools
@trap sx sy :: cost now and cost at first
@trap sx sz :: cost and grant
@trap bm bw :: timetable and snow
@trap bc bx :: two estimates

@doc a-office | bulletin of the school office | 2041-03-18
SERVIZIO STATISTICO, NOTE 7/41: Enrolments for 2041-42, mountain area of Valdarsa

Enrolments closed on 10 March. For the coming school year {1,294|e2|t=For the coming school year} children are entered in the primary schools of the area, against {1,386|e1|t=in the current year} in the current year. The decrease of {92|ed} corresponds to {6.6|ep} per cent; in Italy as a whole it is {2.9|ip}.

{903|m2} pupils are entered in lower secondary, so that the {two|-} levels together number {2,197|a2}.

The first-year classes count {214|y1} children. Citizens of other states are {388|fo} of the primary pupils, i.e. {30|fs} per cent.

Schools below the threshold. The mountain rule (art. 8, d.m. 331/98) requires not less than {20|mn} pupils. Torre Arsa, with {14|t2}, and Pietracupa d'Arsa, with {17|p2}, do not meet it. The third, Colle Fano, has had no first-year since 2038.

The data are provisional until 31 August.

@doc b-paper | regional newspaper | 2041-03-21
Valley of empty desks: {three|sc} schools to shut in September

di Costanza Ferrarelli

VALDARSA — When Ilario Petti started school here he shared a bench with {two|-} cousins. His granddaughter will share hers with nobody. Torre Arsa's primary, which this winter has {21|t1|t=this winter} children, will have {14|t2|t=next year} next year, if it has a next year at all.

The regional school office means to close it, along with Pietracupa's and Colle Fano's, and leave the mountain community {13|sl} primaries of its {16|sn}. A school must have {twenty|mn} pupils to go on. "Rules for a plain," says the mayor of Torre Arsa, Gualtiero Sisti, who has written to the minister {four|-} times.

There were {2,740|e0|t=a quarter of a century ago} children in the valley's primaries a quarter of a century ago. Enrolments for the autumn are fewer than {half|-} of it. A professor at L'Aquila, Wei Carbone, expects barely more than {a thousand|>ef|t=five years on|by=Wei Carbone} five years on.

{Eleven|sj} of the {148|st} teachers' posts would go. None of their holders will be dismissed, the office insists, they'll only drive further.

● Also in the news: Wolves on the A25, toll closed 2 hours · Lotto jackpot 41 million

@doc c-radio | radio interview, script | 2041-04-02
RADIO MAIELLA SOTTO — «BUONGIORNO VALLE» — 8.20

Q: Councillor El Khoury, good morning. How far will a six-year-old have to travel?

EL KHOURY: From Torre Arsa to the new complex at Serralta it's {twenty-three|bk} kilometres. By the timetable, {thirty-eight|bm} minutes.

Q: In January we did it in {fifty-five|bw|t=In January}.

EL KHOURY: With chains. In April we should not speak of snow.

Q: Then let's speak of money. In February you said {a hundred and twenty thousand|bx|t=In February} euros a year for more buses.

EL KHOURY: That was without an assistant on board. With one, it is {two hundred and ninety thousand|bc}, and the Region hasn't said no.

Q: And the complex?

EL KHOURY: It was {5.2|sy|x=1000000|t=two years ago} million two years ago. The tender has come back at {6.4|sx|x=1000000|t=The tender}. The Region gives {3.9|sz|x=1000000|by=the Region}. For the remaining {two and a half|sr|v=2500000} we'll borrow.

Q: A building for how many?

EL KHOURY: {Two hundred and forty|sp}. And today I can't fill it with the children of {three|-} villages, I know. That's why all of the lower part of the valley comes too.

@doc d-expat | English-language community magazine | 2041-06-01
NOTICEBOARD | Valley schools: what we know

The children who are new to the valley keep its schools alive. Of the {1,294|e2|t=for the next year} pupils signed up to primaries for the next year, nearly {400|~fo} hold no Italian passport: that's {three in ten|fs|v=30}. Among the newcomers' parents are nurses from Peru, and herders from Punjab, and (hello!) some of you.

How bad is the fall? Primary numbers drop by {92|ed} on the current year's {1,386|e1|t=current year's}. That is {6.6%|ep}; across Italy, where {1.87 million|it} are enrolled, {2.9%|ip}. First-graders number {214|y1} here.

What about Pietracupa? With {17|p2} it is {three|-} short of the limit. Parents have offered to paint the place and to take in children from across the ridge, but the office wants {20|mn} on paper by 31 August.

Council meeting: 9 June, 20:30, Sala Polivalente. Parking for 34 cars. Bring a cushion.

@doc e-final | news site | 2041-09-15
First day: {14|t2} small rucksacks, one big bus

15/09/2041 07:58 · 2 min read · Video 0:47

The children of Torre Arsa went to Serralta this morning, and the bus had room for {thirty|-}. The trip took {41|-} minutes, as against {38|bm} in the timetable. One child was sick.

It cost {€6.4 million|sx} to build the place; {€3.9 million|sz} came from the Region. It holds {240|sp}. This morning there were {171|-}, among them the {17|p2} from Pietracupa, whose school, like Torre Arsa's, closed in June.

"We've saved nothing," said Mayor Sisti. "There are {290,000|bc} euros of buses." By the councillor's account it's the quality of the teaching that counts. {Eleven|sj} posts less, and each pupil learns in a class of the same age.

Only the valley's {thirteen|sl} remaining primaries ring a bell now. The old one at Torre Arsa has been bought, for {€1,500|-}, by a man from Utrecht.
