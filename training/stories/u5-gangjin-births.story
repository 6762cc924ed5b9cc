@story u5-gangjin-births
@topic A South Korean county's birth grant, the census behind it and a school that survives on it
@subject G = Haeryong County | Haeryong | the county
@subject N = County head Bae Seung-mok | Bae Seung-mok | Bae | the county head
@subject B = Haeryong birth grant | the birth grant | the grant | grant
@subject S = Songho Elementary School | Songho Elementary | Songho | the school
@subject O = Board of Audit | auditors | the audit board
@subject K = Korea Rural Population Institute | the institute | researcher Tran Mi-kyeong | Tran
@fact b4 = 231 | cases | G | births in the year | 2034 | cumulative
@fact b9 = 148 | cases | G | births in the year | 2029 | cumulative
@fact bc = 56.1 | rate | G | percent by which births rose over five years | 2034 | cumulative
@fact tf = 1.71 | rate | G | children a woman | 2034 | snapshot
@fact tk = 0.69 | rate | K | children a woman nationwide | 2034 | snapshot
@fact g1 = 54000000 | price | B | won in all for a first child | 2034 | constant
@fact gm = 600000 | price | B | won a month | 2034 | constant
@fact gy = 90 | duration | B | months for which it is paid | 2034 | constant
@fact gs = 9700000000 | spending | B | won paid out in the year | 2034 | cumulative
@fact gb = 12400000000 | budget | B | won set aside for the year | 2035 | plan
@fact p4 = 32870 | other | G | residents | 2034-12-31 | snapshot
@fact p9 = 35140 | other | G | residents | 2029-12-31 | snapshot
@fact pd = 2270 | other | G | residents lost over five years | 2034-12-31 | cumulative
@fact lv = 38 | other | O | percent of grant families who left within three years | 2035-03 | cumulative
@fact fr = 47 | other | O | families who drew the grant and lived elsewhere | 2035-03 | cumulative
@fact fa = 610000000 | damages | O | won to be paid back | 2035-03 | plan
@fact e5 = 41 | enrolment | S | pupils | March 2035 | snapshot
@fact e0 = 17 | enrolment | S | pupils | March 2029 | snapshot
@fact ef = 9 | enrolment | S | first-graders | March 2035 | snapshot
@fact th = 30 | enrolment | S | pupils below which a school may be merged | - | constant | threshold
@rel product g1 = gm * gy
@rel diff pd = p9 - p4
@rel change bc = b9 -> b4
@trap gm g1 :: a month and in all
@trap tf tk :: county and country
@trap b4 p4 :: births rise while the population falls
@trap gs gb :: paid out and set aside
@trap e5 ef :: whole school and first grade

@doc a-english | English-language daily, Seoul | 2035-03-18
The county that pays {54 million|g1} won for a baby, and what the auditors found

By Oh Da-in

HAERYONG, South Jeolla Province — In a country where women have {0.69|tk} children on average, this county of terraced barley and seaweed farms reports {1.71|tf}. Last year {231|b4|t=Last year} babies were born here, against {148|b9|t=five years earlier} five years earlier.

The reason has a bank account. For each first child Haeryong pays {600,000|gm} won a month for {seven and a half|gy|v=90} years.

But an audit published on Monday takes off some of the shine. Of the families that received the grant, {38 percent|lv|by=an audit} had moved out within three years of the birth. {Forty-seven|fr} had never really lived here; they must return {610 million|fa} won.

And the population keeps falling: {32,870|p4|t=at the end of 2034} at the end of 2034, {2,270|pd} fewer than at the end of 2029.

County head Bae Seung-mok is unmoved. He has raised the grant budget for this year to {12.4 billion|gb|t=this year} won.

@doc b-local | local daily | 2035-03-04
Songho Elementary greets {nine|ef} first-graders

There were more cameras than children. Still, the entrance ceremony at Songho Elementary on Monday was the largest in eleven years.

With the new intake the school has {41|e5|t=now} pupils now. In 2029 it had {19|!e0|t=In 2029} and stood on the province's list for merger, which threatens any school that falls under {30|th}.

"We bought these children," joked County head Bae, and then, seeing the reporters, added that they were priceless. Families of {six|-} of the newcomers draw the birth grant, {60,000|!gm} won every month until the child is in second grade. The county paid out {9.7 billion|gs|t=in 2034} won in 2034.

Births in Haeryong have gone up by {56 percent|bc|t=over five years} over five years, to {231|b4}, he said.

The ceremony ended at 10:40. Every pupil received a pencil case and a squid.

@doc c-institute | think-tank brief | 2035-04-02
KRPI Brief 35-11. Do birth grants move births, or people?

Summary. Haeryong County's total fertility rate of {1.71|tf|t=2034} (2034) is two and a half times the national {0.69|tk|^}. We ask what part is real.

First, births rose from {148|b9} to {231|b4}. In the {three|-} adjoining counties they fell by {102|-}. Tran Mi-kyeong, who directed the study, estimates that {half|-} of the rise consists of families that would have had the child anyway, next door.

Second, retention. The audit board gives the share that leaves within three years as {38 percent|lv|by=The audit board}. Our own panel, which follows families for five, has {51 percent|-}.

Third, cost. In 2034 outlays were {9.7 billion|gs|t=In 2034} won, or about {42 million|-} per birth of that year; a first child is entitled to {54 million|g1} spread over {90|gy} months. The 2035 budget is {12.4 billion|gb|t=2035}.

The population shrank all the same, from {35,140|p9} to {32,870|p4}.

@doc d-tv | TV news site | 2035-03-17
[단독] Grant paid, family gone

Input 2035.03.17 20:11 | Views 48,220

{Forty-seven|fr} households took Haeryong's money and lived in Gwangju. The Board of Audit wants {610 million|fa} won back.

According to the report seen by this station, more than {a third|>lv} of recipients left before their child turned three. The county objects that the remaining two-thirds stayed.

Meanwhile, residents number {38,270|!p4|t=at the end of last year} at the end of last year.

A mother of two who asked not to be named said, "They give {54 million|g1} and there is no pediatrician. I drive {50 minutes|-}."

Births: {231|b4|t=last year}. Songho Elementary, saved by the grant, has gone from {17|e0|t=six years ago} pupils six years ago to {41|e5}, its head says, and {8|!ef} of them started this month.

Also watch: Typhoon No. 3 | Jeju flight diverted, 176 aboard
