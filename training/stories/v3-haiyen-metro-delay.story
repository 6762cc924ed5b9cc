@story v3-haiyen-metro-delay
@topic Opening of Hải Yên's first metro line, Vietnam
@subject M = Hải Yên metro line 1 | line 1 | metro | the line | the metro
@subject A = Hải Yên metro authority | the authority | metro authority
@fact ln = 18.6 | distance | M | length in kilometres | - | constant
@fact st = 15 | other | M | stations | - | constant
@fact un = 4 | other | M | stations underground | - | constant
@fact bo = 14200 | budget | M | cost in billion dong | 2027 plan | plan | projected
@fact bn = 23500 | budget | M | cost in billion dong | 2035 | constant
@fact ov = 65 | rate | M | rise of the cost in percent | 2027 to 2035 | constant
@fact dl = 4 | duration | M | years of delay | 2035 | constant
@fact ri = 61000 | ridership | M | passengers on the first day | 2035-05-19 | constant
@fact rp = 85000 | ridership | M | passengers a day expected | 2035 | plan | projected
@fact fa = 12000 | price | M | fare for a single ride in dong | 2035 | constant
@fact fr = 30 | duration | A | days of free rides | from 2035-05-19 | plan | pledged
@fact hw = 6 | duration | M | minutes between trains at peak | 2035-05 | constant
@fact c1 = 5:30 | clock | M | time of the first train | 2035-05-19 | constant
@rel change ov = bo -> bn
@trap bo bn :: planned and final cost
@trap ri rp :: came against expected
@trap st un :: all stations against underground ones

@doc a-agency | agency flash | 2035-05-19
Vietnam's Hải Yên opens metro {four|dl} years late

HẢI YÊN - The first train on the {18.6|ln}-km line left at {5:30 a.m.|c1|t=on Saturday} on Saturday, with {15|st} stops, {four|un} of them below ground. The bill: {23,500 billion|bn|v=23500} dong, up from {14,200 billion|bo|v=14200|t=in 2027} in 2027.

@doc b-radio | radio bulletin | 2035-05-19
Voice of Hải Yên, noon

Queues since dawn for a ride that costs nothing for {30|fr|t=from today} days from today. After that it is {12,000|fa} dong. The inaugural train set off at {ten past six|!c1|t=this morning} with the mayor at the window this morning.

@doc c-social | newsroom post | 2035-05-20
Metro in figures

Day one on line {1|-}: {61,000|ri|t=Day one} riders. Expected once it settles: {85,000|rp|by=the authority} a day, says the authority. Trains every {6|hw} minutes. Cost overrun: {65%|ov}.

@doc d-paper | newspaper brief | 2035-05-20
Crowd, but fewer than hoped

Some {61,000|~ri|t=on Saturday} people tried the new line on Saturday. The metro authority had to admit that the price has swollen by {forty percent|!ov|v=40|t=since the plan of 2027} since the plan of 2027. It hopes that frequency, {six|hw} minutes at rush hour, will do the persuading.

@doc e-english | English-language news site brief | 2035-05-21
Riding free until mid-June

For {three weeks|!fr|v=21} the authority will let everybody travel free. A single will then cost {VND12,000|fa|v=12000}. The {15|st}-station railway was due in 2031 and came {four|dl} years after that.
