@story u9-kuromatsu-census
@topic Census of 2035 in Kuromatsu, Akita Prefecture, Japan, and the cuts to schools, buses and the hospital
@subject K = Kuromatsu | the city | Kuromatsu City | we
@subject CE = Central district | Central | the centre
@subject OG = Ogawa district | Ogawa
@subject TA = Takinosawa district | Takinosawa | the valley
@subject BU = Takinosawa bus line | the bus | the line | Route 3
@subject TX = on-demand taxi | shared taxi | the taxi
@subject HO = Kuromatsu Municipal Hospital | the hospital | municipal hospital
@subject SC = elementary schools | schools | the schools
@subject AS = Kuromatsu City Assembly | the assembly | assembly members
@subject IN = Tohoku Population Institute | the institute | researchers
@subject KT = Kudo Tome | Tome | Mrs. Kudo
@fact p1 = 24318 | other | K | population | 2035-10-01 | snapshot
@fact p0 = 28046 | other | K | population | 2030-10-01 | snapshot
@fact pd = 3728 | other | K | loss of population | 2030 to 2035 | snapshot
@fact pr = 13.3 | rate | K | fall of the population | 2030 to 2035 | snapshot
@fact pk = 51870 | other | K | population | 1955 | snapshot
@fact pm = 11402 | other | K | men | 2035-10-01 | snapshot
@fact pw = 12916 | other | K | women | 2035-10-01 | snapshot
@fact h1 = 10940 | other | K | households | 2035-10-01 | snapshot
@fact h0 = 11712 | other | K | households | 2030-10-01 | snapshot
@fact hp = 2.22 | other | K | people in a household | 2035-10-01 | snapshot
@fact ao = 11770 | other | K | people aged 65 and over | 2035-10-01 | snapshot
@fact aor = 48.4 | rate | K | share of people aged 65 and over | 2035-10-01 | snapshot
@fact ac = 1532 | other | K | children under 15 | 2035-10-01 | snapshot
@fact acr = 6.3 | rate | K | share of children under 15 | 2035-10-01 | snapshot
@fact aw = 11016 | other | K | people aged 15 to 64 | 2035-10-01 | snapshot
@fact f1 = 486 | other | K | foreign residents | 2035-10-01 | snapshot
@fact f0 = 212 | other | K | foreign residents | 2030-10-01 | snapshot
@fact fv = 171 | other | K | residents from Vietnam | 2035-10-01 | snapshot
@fact fi = 143 | other | K | residents from Indonesia | 2035-10-01 | snapshot
@fact dc = 13905 | other | CE | population | 2035-10-01 | snapshot
@fact do = 6180 | other | OG | population | 2035-10-01 | snapshot
@fact dt = 4233 | other | TA | population | 2035-10-01 | snapshot
@fact bi = 61 | other | K | births | 2035 | cumulative
@fact de = 612 | deaths | K | deaths of residents | 2035 | cumulative
@fact nd = 551 | other | K | natural decrease | 2035 | cumulative
@fact s0 = 7 | other | SC | elementary schools | 2036 | snapshot
@fact s1 = 3 | other | SC | elementary schools | April 2038 | plan
@fact e1 = 702 | enrolment | SC | pupils | 2035 | snapshot
@fact e0 = 1018 | enrolment | SC | pupils | 2030 | snapshot
@fact er = 31 | rate | SC | fall in pupils | 2030 to 2035 | snapshot
@fact bp = 3.1 | ridership | BU | passengers on an average trip | fiscal 2035 | snapshot
@fact by = 21900 | ridership | BU | passengers in a year | fiscal 2035 | cumulative
@fact bs = 38000000 | budget | BU | yearly subsidy in yen | fiscal 2035 | constant
@fact bq = 1735 | price | BU | subsidy per ride in yen | fiscal 2035 | snapshot
@fact tc = 14000000 | budget | TX | yearly cost in yen | from October 2036 | plan
@fact f3 = 300 | price | TX | fare in yen | from October 2036 | plan
@fact f6 = 640 | price | BU | fare in yen | 2036 | constant
@fact hb0 = 98 | other | HO | beds | 2036 | constant
@fact hb1 = 60 | other | HO | beds | April 2037 | plan
@fact hd = 410000000 | budget | HO | deficit in yen | fiscal 2035 | cumulative
@fact dr0 = 9 | jobs | HO | full-time doctors | 2030 | snapshot
@fact dr1 = 6 | jobs | HO | full-time doctors | 2036 | snapshot
@fact g1 = 18400000000 | budget | K | general budget in yen | fiscal 2036 | plan
@fact g0 = 18900000000 | budget | K | general budget in yen | fiscal 2035 | constant
@fact gr = 2.6 | rate | K | cut in the general budget | fiscal 2035 to 2036 | plan
@fact ga = 8100000000 | revenue | K | tax allocation from the state in yen | fiscal 2036 | plan
@fact gs = 44 | rate | K | share of the budget that comes as tax allocation | fiscal 2036 | plan
@fact x1 = 15200 | other | IN | population | 2050 | plan | projected
@fact xd = 2800 | other | IN | people fewer than the city aims at | 2050 | plan | projected
@fact x2 = 18000 | other | K | population aimed at | 2050 | plan | pledged
@fact v1 = 3120 | homes | K | vacant houses | 2035 | snapshot
@fact v0 = 13870 | homes | K | houses | 2035 | snapshot
@fact vr = 22.5 | rate | K | share of houses that are vacant | 2035 | snapshot
@fact m0 = 18 | seats | AS | seats | until 2037 | constant
@fact m1 = 14 | seats | AS | seats | from 2037 | plan
@fact mv = 11 | votes_cast | AS | votes to shrink the assembly | 2036-03-19 | snapshot
@fact mn = 6 | votes_cast | AS | votes against shrinking the assembly | 2036-03-19 | snapshot
@fact ka = 109 | age | KT | age | 2036 | constant
@rel diff pd = p0 - p1
@rel change pr = p0 -> p1
@rel sum p1 = pm + pw
@rel sum p1 = ao + ac + aw
@rel share aor = ao / p1
@rel share acr = ac / p1
@rel sum p1 = dc + do + dt
@rel diff nd = de - bi
@rel change er = e0 -> e1
@rel product bs = bq * by
@rel diff xd = x2 - x1
@rel change gr = g0 -> g1
@rel share gs = ga / g1
@rel share vr = v1 / v0
@trap p1 p0 :: two censuses
@trap h1 aw :: households and people of working age
@trap pd nd :: loss in five years and natural decrease of one
@trap ac e1 :: children and pupils
@trap x1 x2 :: forecast and goal
@trap f3 f6 :: taxi fare and bus fare
@trap bs tc :: cost of the bus and of the taxi
@trap m0 m1 :: seats now and later
@trap hb0 hb1 :: beds now and later
@trap f1 f0 :: foreign residents then and now

@doc a-agency | news agency, English service | 2036-02-20
Akita city nears milestone as {half|~aor} of residents are elderly

AKITA (Shinpo) -- The population of Kuromatsu fell {13.3 percent|pr|t=in five years} in five years to {24,318|p1|t=As of Oct. 1}, preliminary census results showed Friday, the steepest decline of any city in Akita Prefecture.

As of Oct. 1 the city had {11,770|ao|t=As of Oct. 1} residents aged 65 or over, or {48.4 percent|aor|^} of the total, and {1,532|ac|^} children under 15. At the previous count in 2030 there were {28,046|p0|t=At the previous count in 2030} people.

Women outnumbered men, {12,916|pw} to {11,402|pm}. Households declined less sharply, from {11,712|h0} to {10,940|h1}, as more people live alone; the average one now has {2.22|hp} members.

One group grew. Foreign residents numbered {486|f1}, compared with {212|f0|t=five years earlier} five years earlier, many of them employed at a poultry plant and in care homes. {171|fv} were from Vietnam and {143|fi} from Indonesia.

Mayor Misao Sawatari said the results were "within expectations, which is not to say within comfort."

The city was created in 2005 from a merger of {three|-} municipalities, whose combined population in 1955 stood at {51,870|pk|t=in 1955}.

@doc b-prefectural | prefectural daily | 2036-03-06
Kuromatsu budget: schools, bus line and hospital on the block

Kuromatsu will spend {18.4 billion|g1|t=in the coming fiscal year} yen in the coming fiscal year, {2.6 percent|gr} less than in this one ({18.9 billion|g0|t=in this one}). Mayor Misao Sawatari presented the draft to the assembly on Thursday. {44 percent|gs} of the money, {8.1 billion|ga} yen, is tax allocation from Tokyo.

The background is the census. The share of those 65 and older has reached {44.8 percent|!aor}, and in the year just past the city registered {61|bi|t=in the year just past} births against {612|de|^} deaths.

Of {seven|s0} elementary schools only {three|s1|t=from April 2038} are to be left from April 2038. Their pupils numbered {702|e1|t=last year} last year, {31 percent|er} fewer than in 2030.

At the municipal hospital, whose loss came to {410 million|hd} yen, beds will be reduced from {98|hb0} to {60|hb1}. It has had trouble replacing physicians since the obstetrics ward closed; there were {nine|dr0|t=in 2030} in 2030 and there are {six|dr1|t=now} now.

The bus to Takinosawa will make its last trip in September. An on-demand taxi at {300|f3} yen a ride takes over. The bus costs {640|f6}.

"I've run out of easy things," the mayor said. Mr. Hatakeyama, a member for Ogawa, asked what would become of the {6,180|do} people in his district "when the light in the school goes out".

Weather: snow, 40 cm in the mountains. Tomorrow's tides, page 22.

@doc c-blog | English-language site for expats | 2036-03-11
Notes from a town that's vanishing politely

Posted by Rosalind Achterhuis-Mori | 7 min read | 48 comments

I moved to Kuromatsu when it had {28,000|~p0} neighbours for me. The new count says {24,318|p1|t=The new count}. That's {3,278|!pd} people gone, a packed concert hall.

Let me break down who's left. {13,905|dc} live in Central, around the station. {6,180|do} are in Ogawa, where the apples are. And {4,233|dt} are up the valley in Takinosawa, including me, {two|-} ski instructors and Mrs. Kudo, who is {109|ka} and beats me at cards.

Houses here are famously free. There are {3,120|v1} empty ones among {13,870|v0}, which is {27.5 percent|!vr}, and the city has a website for giving them away. Mine cost {¥480,000|-} and came with a piano.

The bus is what worries people. On an average run it carries {3.1|bp} passengers. I'm often the point one. After September there'll be a shared taxi, which you must phone the day before, at {¥300|f3} instead of {¥640|f6}. That's cheaper! Mrs. Kudo does not own a phone.

What struck me most at the town meeting was a chart from the Tohoku Population Institute. It shows {15,200|x1|t=in 2050|by=the Tohoku Population Institute} of us in 2050. The mayor's vision says {18,000|x2|^|by=The mayor's vision}. The gap, somebody's grandfather observed, is exactly as big as a vision.

Previously: 9 ways to stack firewood | My snow shovel ranking

@doc d-magazine | transport trade magazine | 2036-04-02
What does a rural ride cost? The case of Kuromatsu Route 3

By Ikeuchi Soichiro

Operators who complain about municipal tightfistedness should look at the accounts of Route 3, which Akita Hokubu Kotsu has run up the Takinosawa valley since 1951.

In fiscal 2035 it was used by {21,900|by|t=In fiscal 2035} passengers, about {three|~bp} to a trip. To keep it going the city paid a subsidy of {380 million|!bs} yen. Each boarding was therefore supported with {1,735|bq} yen, on top of the {640|f6} the rider put in the box.

Its replacement, a fleet of {four|-} vans dispatched by telephone, is expected to need {14 million|tc|m=projected} yen a year. Experience elsewhere suggests caution: in a town in Iwate the vans became so popular that costs {doubled|-} in 18 months.

Kuromatsu has little choice. It will have {18,000|x2|t=by mid-century} inhabitants by mid-century if its own plan works, and {3,000|~xd} fewer if the demographers are right. The district along the route has {4,233|dt} today. The general account is shrinking, to {18.4 billion|g1|t=this fiscal year} yen this fiscal year.

"Nobody campaigned for the bus when it could have been saved by riding it," the driver, Sugawara Kenzo, told me. He retires with it, at {66|-}.

@doc e-assembly | city assembly newsletter | 2036-04-15
From the March session of the Assembly

Number 121. Delivered to all {10,940|h1} households.

1. Budget. The general account of {18.4 billion|g1} yen was approved as proposed.

2. Reorganisation of schools. Approved. From the present {seven|s0} there will be {three|s1}. Pupils fell from {1,018|e0|t=2030} in 2030 to {702|e1|t=2035} in 2035, while {four|-} teachers retired.

3. Number of members. A bill to reduce the Assembly from {18|m0} to {14|m1} seats at the next election was passed by {11|mv} votes to {6|mn}, the chair not voting.

4. Valley transport. The subsidy for the bus, {38 million|bs} yen, is discontinued. The estimate for the taxi is {14 million|tc} yen.

5. Hospital. Members asked how {six|dr1} doctors could cover nights. The director replied that with {60|hb1} beds it will be "just possible", and that without the change the deficit of {410 million|hd} yen would pass {500 million|-} in two years.

6. Census. The secretariat reported: population {24,318|p1}; working age (15 to 64) {11,016|aw}; children {1,532|ac}, or {6.3%|acr}; natural decrease in 2035 {551|nd}.

Question from the gallery (Ms. Nguyen, care worker): will there be Japanese classes for the city's {486|f1} foreign residents? Answer: under study.

Next session: June 5, 10:00. The gallery seats 30.

@doc f-radio | feature on public radio | 2036-04-28
Script: "The cards of Kudo Tome"

(Sound: cards on a table.)

She has just won, again. Kudo Tome is {one hundred and nine|ka} years old. When she was a young mother Kuromatsu and its villages had {more than fifty thousand|>pk|v=50000} people. She can tell you where the cinema was, and the other cinema.

Today the place she lives in has lost {one in eight|?pr|t=since 2030|v=12.5} of its people since 2030. Last year {sixty-seven|!bi|t=Last year} babies came into the city, and {six hundred and twelve|de|^} people left it by the other door.

(Sound: bus engine.)

Here's the bus. Six in the morning, and we're four on board, so above the average, which the city gives as {three point one|bp|v=3.1}. It loses {thirty-eight million|bs} yen. Come autumn it stops.

Nurul Hidayati came from Java to look after the old. There are {a hundred and forty-three|fi} Indonesians here now, she says, and they've started a football team. "We lost the first match nine nil. But the town came to watch. All of it, I think."

(Laughter. Cards.)

Of every two neighbours Mrs. Kudo has, {one is past sixty-five|~aor|v=48.4}. She thinks of them as young people.
