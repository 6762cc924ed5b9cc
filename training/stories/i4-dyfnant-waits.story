@story i4-dyfnant-waits
@topic Hospital waiting lists in three Welsh health boards, spring 2034
@subject D = Dyfnant Health Board | Dyfnant | the northern board
@subject G = Glanrheidol Health Board | Glanrheidol | the western board
@subject T = Taf Isaf Health Board | Taf Isaf | the valleys board
@subject W = Wales waiting list figures | the three boards | the three | ministers | Welsh Government
@fact d1 = 84300 | waiting | D | people waiting for treatment | March 2034 | snapshot
@fact g1 = 61750 | waiting | G | people waiting for treatment | March 2034 | snapshot
@fact t1 = 97450 | waiting | T | people waiting for treatment | March 2034 | snapshot
@fact w1 = 243500 | waiting | W | people waiting for treatment | March 2034 | snapshot
@fact d0 = 88900 | waiting | D | people waiting for treatment | March 2033 | snapshot
@fact g0 = 57600 | waiting | G | people waiting for treatment | March 2033 | snapshot
@fact t0 = 103200 | waiting | T | people waiting for treatment | March 2033 | snapshot
@fact w0 = 249700 | waiting | W | people waiting for treatment | March 2033 | snapshot
@fact wd = 6200 | waiting | W | fewer people waiting than a year before | March 2034 | snapshot
@fact wc = -2.5 | rate | W | change in people waiting | March 2034 | snapshot
@fact gc = 7.2 | rate | G | change in people waiting | March 2034 | snapshot
@fact dc = -5.2 | rate | D | change in people waiting | March 2034 | snapshot
@fact dy = 3140 | waiting | D | people waiting more than two years | March 2034 | snapshot
@fact gy = 4480 | waiting | G | people waiting more than two years | March 2034 | snapshot
@fact ty = 1290 | waiting | T | people waiting more than two years | March 2034 | snapshot
@fact wy = 8910 | waiting | W | people waiting more than two years | March 2034 | snapshot
@fact md = 23 | duration | D | weeks of median wait | March 2034 | snapshot
@fact mg = 31 | duration | G | weeks of median wait | March 2034 | snapshot
@fact mt = 21 | duration | T | weeks of median wait | March 2034 | snapshot
@fact tgt = 5000 | waiting | W | people waiting more than two years | March 2035 | plan | pledged
@fact fund = 36000000 | budget | W | pounds for extra operations | 2034-35 | plan | pledged
@fact fg = 15000000 | budget | G | pounds for extra operations | 2034-35 | plan | pledged
@fact ae = 64.1 | other | W | share of patients seen within four hours in emergency units | March 2034 | snapshot
@fact vac = 212 | jobs | G | nursing posts vacant | April 2034 | snapshot
@fact gt = 2500 | waiting | G | people waiting more than two years | Easter 2035 | plan | pledged
@fact dd = 4600 | waiting | D | fewer people waiting than a year before | March 2034 | snapshot
@fact td = 5750 | waiting | T | fewer people waiting than a year before | March 2034 | snapshot
@fact gd = 4150 | waiting | G | more people waiting than a year before | March 2034 | snapshot
@fact aet = 95 | other | W | share of patients to be seen within four hours | - | constant | threshold
@fact each = 148 | budget | W | pounds for each person on the list | 2034-35 | plan | projected
@fact ghalf = 50.3 | other | G | share of those waiting more than two years | March 2034 | snapshot
@trap d1 d0 :: a year apart
@trap wy tgt :: now and promised
@trap g1 gy :: all who wait and those over two years
@trap fund fg :: all boards and one
@rel sum w1 = d1 + g1 + t1
@rel sum w0 = d0 + g0 + t0
@rel sum wy = dy + gy + ty
@rel diff wd = w0 - w1
@rel diff dd = d0 - d1
@rel diff td = t0 - t1
@rel diff gd = g1 - g0
@rel share ghalf = gy / wy
@rel change wc = w0 -> w1
@rel change gc = g0 -> g1
@rel change dc = d0 -> d1
@race list = d1 g1 t1
@race long = dy gy ty

@doc a-bbc | public broadcaster site | 2034-05-18
Two boards cut waiting lists, one sees them grow

By Non Gwilliam-Achebe, health correspondent

The number of people waiting to start treatment at three of the busiest health boards fell by {6,200|wd|t=over the year to March} over the year to March, figures show.

Some {243,500|w1|t=at the end of March} were in the queue at the end of March, compared with {249,700|w0|t=a year earlier} a year earlier. Taf Isaf had {97,450|t1|t=at the end of March} and Dyfnant {84,300|d1|^}, both lower than before. Glanrheidol went up, from {57,600|g0|t=a year earlier} to {61,750|g1|t=at the end of March}.

It also has {half|~ghalf} of those who've been waiting longest: {4,480|gy|^} of its patients have waited for more than two years, against {3,140|dy|^} in Dyfnant and {1,290|ty|^} in Taf Isaf.

Ministers want to get the three boards' combined figure of {8,910|wy|^} down to {5,000|tgt|t=by next spring|by=Ministers} by next spring.

Related topics: NHS Wales · Six charts that explain your wait

@doc b-west | weekly newspaper | 2034-05-25
"I've had two Christmases on this hip"

Eirlys Prosser, 72, of 9 Heol y Bont, went on the list when her grandson was born. He walks now. She doesn't, much.

She's one of {61,750|g1} people on the western board's books, a total that has swollen by {7.2 per cent|gc|t=in twelve months} in twelve months while the neighbours' shrank. The middle patient here waits {31|mg} weeks. Move to the valleys and it's {21|mt}, move north and it's {23|md}.

Why us? The chief executive, Dr Sunil Harries, blames {212|vac} empty nursing posts and a theatre block that was shut from October for asbestos. The board will get {£15 million|fg} of the {£36 million|fund} that the Welsh Government has found for weekend operating.

"We'll have the two-year waiters below {2,500|gt|t=by Easter|by=Dr Sunil Harries|s=We}," he said, "by Easter." Mrs Prosser would like to know which Easter.

Births, marriages, deaths: p31. Aberystwyth Road closed, diversion A4120.

@doc c-release | government statement | 2034-05-18
Written Statement: Progress on waiting times

I welcome today's statistics. Across Dyfnant, Glanrheidol and Taf Isaf, {243,500|w1|t=in March} pathways were open in March, {2.5 per cent|wc|v=-2.5|^} fewer than in the same month of 2033.

Dyfnant has taken {4,600|dd|^} off its list, a reduction of {5.2 per cent|dc|v=-5.2|^}, and Taf Isaf {5,750|td|^}. I have asked Glanrheidol for a recovery plan within 30 days.

I am today confirming {£36 million|fund|t=this financial year} for additional operations this financial year. In return I expect no more than {5,000|tgt|t=in March 2035} people across the three boards to have waited over two years in March 2035. Today it is {8,910|wy|t=Today}.

Emergency departments saw {64.1 per cent|ae|t=in March} of patients within four hours, short of our standard of {95|aet} per cent.

Siân Llewellyn-Koroma MS

@doc d-opp | opposition party news page | 2034-05-19
Labouring the point: minister claps while Glanrheidol queues

Only this government could look at almost {a quarter of a million|~w1|v=243500} people and cheer. Yes, the northern board is down to {84,300|d1} from {88,900|d0|t=last year}, and the valleys to {97,450|t1} from {103,200|t0|t=last year}. But in the west {4,150|gd|t=last year} were added since last year.

Nearly {9,000|~wy} have been waiting for two years. The minister promised in 2031 that nobody would. Now she promises {5,000|tgt}. Half a broken promise is still broken.

And {£36m|fund}? Spread over everyone on the list that's {£148|each} each. You wouldn't get a private X-ray for it.

Sign our petition | Donate £5 | Join from £1 a month
