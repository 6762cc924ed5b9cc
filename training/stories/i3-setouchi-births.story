@story i3-setouchi-births
@topic Births and population of a Japanese prefecture in 2028 and a school that closes
@subject E = Setouchi Prefecture | Setouchi | the prefecture
@subject J = Japan | the nation | nationwide
@subject I = Kagari Island | Kagari | the island
@subject T = Hanaura | the city | the prefectural capital
@subject S = Kagari Elementary | the school
@subject G = Governor Naoki Furuhata | Furuhata | the governor
@subject L = Mrs Sato Umeko | Umeko | the oldest woman
@fact b = 5870 | other | E | births | 2028 | cumulative
@fact b0 = 6410 | other | E | births | 2027 | cumulative
@fact bg = 8.4 | rate | E | fall of births on the year | 2028 | snapshot
@fact d = 17230 | deaths | E | deaths | 2028 | cumulative
@fact nat = 11360 | other | E | deaths above births | 2028 | cumulative
@fact in = 2140 | other | E | people who moved away above those who came | 2028 | cumulative
@fact tot = 13500 | other | E | loss of population in the year | 2028 | cumulative
@fact pop = 1204300 | other | E | inhabitants | 2029-01-01 | snapshot
@fact pop0 = 1217800 | other | E | inhabitants | 2028-01-01 | snapshot
@fact f = 1.21 | rate | E | children a woman | 2028 | snapshot
@fact fj = 1.09 | rate | J | children a woman | 2028 | snapshot
@fact f0 = 1.30 | rate | E | children a woman | 2027 | snapshot
@fact rep = 2.07 | rate | J | children a woman that keep the population level | - | constant | threshold
@fact old = 36.8 | other | E | share of people of 65 and older in percent | 2029-01-01 | snapshot
@fact oldi = 61.2 | other | I | share of people of 65 and older in percent | 2029-01-01 | snapshot
@fact ipop = 418 | other | I | inhabitants | 2029-01-01 | snapshot
@fact ib = 1 | other | I | births | 2028 | cumulative
@fact pup = 4 | enrolment | S | pupils | 2028 school year | snapshot
@fact pupm = 612 | enrolment | S | pupils | 1958 | snapshot
@fact sch = 154 | duration | S | years that the school lasted | 2029-03 | cumulative
@fact pay = 500000 | budget | G | yen for each birth | from April 2029 | plan | pledged
@fact payn = 1000000 | budget | G | yen for a third child | from April 2029 | plan | pledged
@fact bud = 3800000000 | budget | E | yen for families in the budget | fiscal 2029 | plan | pledged
@fact for = 31900 | other | E | foreign residents | 2029-01-01 | snapshot
@fact for0 = 27600 | other | E | foreign residents | 2028-01-01 | snapshot
@fact hun = 1126 | other | E | people of a hundred and older | 2028-09 | snapshot
@fact age = 111 | age | L | age | 2029-01 | snapshot
@fact p50 = 890000 | other | E | inhabitants | forecast for 2050 | plan | projected
@fact pb = 647000 | budget | E | yen for each birth in the budget | fiscal 2029 | snapshot
@fact dd = 47.2 | deaths | E | deaths a day | 2028 | snapshot
@fact bd = 16.1 | other | E | births a day | 2028 | snapshot
@fact fd = 4300 | other | E | rise of foreign residents in a year | 2029-01-01 | snapshot
@rel diff fd = for - for0
@rel diff nat = d - b
@rel sum tot = nat + in
@rel diff tot = pop0 - pop
@rel change bg = b0 -> b
@trap f fj :: prefecture and nation
@trap f f0 :: two years
@trap pop pop0 :: two years
@trap pop p50 :: forecast
@trap old oldi :: prefecture and island
@trap pup pupm :: 1958
@trap nat tot :: with and without migration

@doc a-english | English-language daily, Tokyo | 2029-02-06
Setouchi births fall below {6,000|-} for first time

HANAURA — The number of babies born in Setouchi Prefecture sank to {5,870|b|t=in 2028} in 2028, the prefectural government said Monday, {8.4%|bg} fewer than the {6,410|b0|t=the year before} of the year before and the lowest since records began in 1899.

With {17,230|d|t=in 2028} deaths, the natural decrease came to {11,360|nat}. A further {2,140|in} residents, most of them in their twenties, left on balance for Osaka, Fukuoka and Tokyo. The population stood at {1,204,300|pop|t=Jan. 1} on Jan. 1, a year-on-year loss of {13,500|tot}.

The total fertility rate was {1.21|f}, above the national {1.09|fj}, but down from {1.30|f0|t=a year earlier} a year earlier. It takes {2.07|rep} to keep a population stable.

Gov. Naoki Furuhata plans to hand parents {¥500,000|pay|t=From April} per birth and {¥1 million|payn|^} from the third child. From April, {¥3.8 billion|bud} is budgeted for this and for day care.

Foreign residents rose to {31,900|for} from {27,600|for0}.

@doc b-island | regional paper's weekend supplement | 2029-02-10
The last bell on Kagari

On Kagari the dog barks when the ferry comes, and the school has a bell that rings for {four|pup|t=this year} pupils this year. In March it'll ring no more. The school will be {154|sch} years old.

"When I went there we were {612|pupm|t=In 1958}, and sat three to a desk," says the priest. In 1958 the quarry still worked.

The island has {418|ipop} inhabitants; of every {ten|-} of them {six|~oldi|v=60} have turned 65. Last year {one|ib|t=Last year} child was born. Its name is Minato and the whole island has held it.

The prefecture promises {500,000 yen|pay|v=500000} for a baby. "For {a million|payn|v=1000000} I would have to have {three|-}," laughs Minato's mother, Nguyen Thi Mai, one of {31,900|for} foreigners in Setouchi. "I have one, and no midwife."

Sato Umeko, {111|age}, the oldest woman in the prefecture, was at the school's 75th anniversary. She remembers the cake.

Ferry timetable: 7:10, 12:40, 16:55 (not on Tues.)

@doc c-wire | international wire | 2029-02-05
Japanese prefecture loses people at record pace

TOKYO, Feb 5 (Meridian) - Setouchi, a rural region in western Japan often held up as a model for raising birth rates, shrank by {13,500|tot|t=last year} people last year to {1.2 million|pop}, official figures showed.

Births declined by {8.4%|bg} to {5,780|!b}, against {17,230|d} deaths. More people moved out than in for the 29th year in a row; the gap was {2,410|!in}.

At {1.21|f} children per woman Setouchi still beats the country as a whole, which is at {1.09|fj}. {More than a third|>old|v=33.3} of residents are 65 or over.

By mid-century the prefecture may have {890,000|p50|t=By mid-century|by=a government institute} inhabitants, according to a government institute.

"Money alone won't bring brides," said Furuhata, who is offering {500,000 yen|pay|v=500000} ($3,400) a child.

@doc d-column | opinion page, Hanaura daily | 2029-02-09
Give them time, not vouchers

Governor, we've done the division. {Three point eight billion|bud|v=3800000000} yen and {5,870|b} births make {650,000|~pb} yen per baby. A crib costs 30,000. What a young couple in this city lacks isn't a crib.

In 2027 women here had {1.3|f0|t=In 2027} children on average; in 2028 {1.21|f|t=in 2028}. You say that we lead the nation. We lead it downhill.

{Thirty-six point eight|old|v=36.8} percent of us are past 65 and {1,126|hun|t=in September} had passed a hundred in September. They vote. That is why the budget for hip replacements is never an experiment.

And they die: {17,230|d} last year, or {47|~dd} a day. That, against {16|~bd} births a day. You'll be 88 when there are {890,000|p50} of us. Who will be left to thank you?

@doc e-gov | prefectural newsletter | 2029-03-01
Setouchi in figures – March issue

Population (1 January): {1,204,300|pop|t=1 January}. Previous year: {1,217,800|pop0|t=Previous year}.
Babies born: {5,870|b|t=2028}. Residents who passed away: {17,230|d|t=2028}. (Calendar 2028)
Residents aged 65+: {38.6 %|!old}. On Kagari: {61.2 %|oldi}.
Centenarians: {1,126|hun}; most senior: Mrs Sato, {111|age}.
Foreign nationals: {31,900|for}, up {4,300|fd}.
New from April: birth grant of {¥500,000|pay|t=from April}; {¥1,000,000|payn|^} for third and later children. Apply at counter 7.

Closed: Kagari Elementary ({four|pup} pupils; founded {154|sch|t=ago} years ago).
