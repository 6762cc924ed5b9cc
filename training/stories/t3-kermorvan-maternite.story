@story t3-kermorvan-maternite
@topic Maternity ward of Kermorvan, Brittany: suspension, petition and marches, April to June 2028
@subject H = Kermorvan hospital | the hospital | the management | Centre hospitalier de Kermorvan
@subject M = Kermorvan maternity ward | the ward | the maternity | the unit
@subject C = Collectif Naître à Kermorvan | the collective | the petition | campaigners | organisers
@subject A = Agence régionale de santé | ARS | the regional health agency | the agency
@subject T = Kermorvan | the town
@subject Z = the Aulne basin | the catchment | the basin
@subject J = mayors of the basin | mayors
@subject Q = Quimper
@subject R = Brest
@subject E = Enora Le Bihan-Traoré | Enora | the mother
@subject P = Institut Armor-Opinion | the pollster
@fact n1 = 412 | other | M | births | 2027 | cumulative
@fact n2 = 455 | other | M | births | 2026 | cumulative
@fact n3 = 618 | other | M | births | 2017 | cumulative
@fact nc = -9.5 | rate | M | change in births | 2026 to 2027 | snapshot
@fact nt = 300 | other | M | births a year below which a ward needs leave to stay open | - | constant | threshold
@fact mw = 14 | jobs | M | midwife posts | 2028-04 | snapshot
@fact mf = 9 | jobs | M | midwives in post | 2028-04 | snapshot
@fact mv = 5 | jobs | M | midwife posts empty | 2028-04 | snapshot
@fact od = 5 | jobs | M | obstetrician posts | 2028-04 | snapshot
@fact of = 2 | jobs | M | obstetricians in post | 2028-04 | snapshot
@fact ov = 3 | jobs | M | obstetrician posts empty | 2028-04 | snapshot
@fact jb = 860 | jobs | H | people employed | 2028 | snapshot
@fact jm = 41 | jobs | M | people employed | 2028 | snapshot
@fact be = 16 | other | M | beds | 2028 | constant
@fact ld = 1390 | price | H | euros paid to a locum doctor for a day | 2028 | constant
@fact lc1 = 740000 | spending | H | euros spent on locum doctors | 2025 | cumulative
@fact lc2 = 1120000 | spending | H | euros spent on locum doctors | 2027 | cumulative
@fact lcp = 51.4 | rate | H | change in the spending on locums | 2025 to 2027 | snapshot
@fact df = 7900000 | budget | H | euros of deficit | 2027 | snapshot
@fact rv = 74000000 | revenue | H | euros of income | 2027 | cumulative
@fact dp = 10.7 | other | H | deficit as a share of income | 2027 | snapshot
@fact tr = 37 | other | H | women in labour sent elsewhere | 2028-05-31 | cumulative
@fact tq = 24 | other | Q | women in labour received from Kermorvan | 2028-05-31 | cumulative
@fact tb = 13 | other | R | women in labour received from Kermorvan | 2028-05-31 | cumulative
@fact tw = 3 | other | H | births on the road | 2028-05-31 | cumulative
@fact kq = 52 | distance | Q | kilometres from the town | - | constant
@fact kb = 61 | distance | R | kilometres from the town | - | constant
@fact dq = 55 | duration | Q | minutes by road from the town | - | constant
@fact db = 50 | duration | R | minutes by road from the town | - | constant
@fact p1 = 18400 | other | C | signatures | 2028-05-01 | cumulative
@fact p2 = 31250 | other | C | signatures | 2028-06-10 | cumulative
@fact p3 = 12850 | other | C | signatures added | 2028-06-10 | cumulative
@fact po = 22600 | other | C | signatures given online | 2028-06-10 | cumulative
@fact pp = 8650 | other | C | signatures given on paper | 2028-06-10 | cumulative
@fact m1p = 4500 | crowd | C | marchers by the gendarmes' count | 2028-05-13 | snapshot
@fact m1o = 9000 | crowd | C | marchers by the organisers' count | 2028-05-13 | snapshot
@fact m2p = 3200 | crowd | C | marchers by the gendarmes' count | 2028-06-10 | snapshot
@fact m2o = 6000 | crowd | C | marchers by the organisers' count | 2028-06-10 | snapshot
@fact ch = 2.4 | distance | C | kilometres of human chain | 2028-06-10 | snapshot
@fact po1 = 9800 | other | T | inhabitants | 2028 | constant
@fact po2 = 68000 | other | Z | inhabitants | 2028 | constant
@fact my = 27 | other | J | mayors who handed in their sashes | 2028-06-10 | cumulative
@fact ma = 41 | other | J | communes in the basin | - | constant
@fact ms = 65.9 | other | J | share of mayors who handed in their sashes | 2028-06-10 | snapshot
@fact ri = 2300000 | budget | A | euros for the rescue plan | 2028-06 | plan | pledged
@fact rd = 4 | other | M | days a week that the ward would open | from 4 September 2028 | plan | pledged
@fact bo = 1500 | price | A | euros of bonus a month for a midwife | 2028-06 | plan | pledged
@fact br = 18000 | price | A | euros of bonus a year for a midwife | 2028-06 | plan | pledged
@fact pz = 72.3 | other | C | share of signatures given online | 2028-06-10 | snapshot
@fact bt = 90000 | budget | A | euros a year of bonuses for the empty posts | 2028-06 | plan | pledged
@fact op = 78 | poll_share | Z | share of people against closing | 2028-05 | snapshot
@fact on = 804 | sample_size | P | people asked | 2028-05 | snapshot
@fact ag = 29 | age | E | age | 2028-05-19 | constant
@fact ck = 04:40 | clock | E | when the child was born | 2028-05-19 | constant
@fact tj = 21 | duration | C | days that the court has to rule | 2028-06-09 | plan
@trap m1p m1o :: gendarmes against organisers
@trap m1p m2p :: two marches
@trap p1 p2 :: May against June
@trap po pp :: online against paper
@trap n1 nt :: births against the legal floor
@trap n1 n3 :: last year against ten years before
@trap mf of :: midwives against obstetricians
@trap jb jm :: hospital against ward
@trap po1 po2 :: town against basin
@trap tr tw :: sent elsewhere against born on the road
@trap jm ma :: ward staff against communes, both 41
@rel change nc = n2 -> n1
@rel diff mv = mw - mf
@rel diff ov = od - of
@rel change lcp = lc1 -> lc2
@rel share dp = df / rv
@rel sum tr = tq + tb
@rel diff p3 = p2 - p1
@rel sum p2 = po + pp
@rel share ms = my / ma
@rel product bt = br * mv
@rel share pz = po / p2

@doc a-daily | regional daily | 2028-06-11
Kermorvan: {twenty-seven|my} sashes on the hospital gate

Le Courrier du Ponant – Yann Guézennec et Aïssata Diop – Photos: 1/9

They came up one after another in Saturday's drizzle, tied the tricolour to the railings and walked off. {Twenty-seven|my|t=Saturday} of the {41|ma} mayors of the Aulne basin, or {two-thirds|~ms}, have now given back their sash to the prefect, by way of a gate. Behind them stood a human chain {2.4|ch} kilometres long, from the quay to the ward that has delivered nobody since 15 April.

Was it the crowd of last month? The gendarmes counted {3,200|m2p|t=on Saturday|by=The gendarmes} people on Saturday; they had counted {4,500|m1p|t=on 13 May} on 13 May. The collective, which saw {9,000|m1o|t=then|by=The collective} then, saw {6,000|m2o|t=this time|by=The collective} this time and blames the exams.

Its petition, on the other hand, grows. It stood at {31,250|p2|t=on Saturday evening} on Saturday evening: {22,600|po|^} names on the internet and {8,650|pp|^} on paper, in ring binders, at the baker's.

The regional health agency says that it has heard. Its director, Maëlys Ferrand-Okoye, promised {2.3 million|ri} euros on Wednesday and a ward open {four|rd|t=from 4 September} days a week from 4 September. "What do I do on the fifth day," asked a woman with a pushchair, "cross my legs?"

The hospital, which employs {860|jb}, of whom {41|jm} in maternity, ended last year {7.9 million|df|t=last year} in the red.

Also read: Lorient signs a striker, 22, for 4 seasons. Tides: 71, rising.

@doc b-hospital | hospital press statement | 2028-05-02
Centre hospitalier de Kermorvan
Suspension of deliveries: questions and figures

Why were deliveries suspended? Safety. Of {fourteen|mw|t=at the date of the decision} midwife posts, {nine|mf|t=at the date of the decision} were filled at the date of the decision. Of {five|od} obstetrician posts, {two|of|^}. A rota that runs day and night cannot be drawn up with {two|of} doctors, nor can it rest for ever on locums.

What do locums cost? A locum obstetrician is paid {1,390|ld} euros for a day of twenty-four hours. The establishment spent {1.12 million|lc2|t=in 2027} euros on them in 2027, as against {740,000|lc1|t=in 2025} in 2025, an increase of {51|lcp|round|^} per cent in two years. Over the same twelve months our deficit reached {10.7|dp} per cent of income, the latter being {74 million|rv} euros.

Is the ward too small? The ward saw {412|n1|t=last year} births last year and {455|n2|t=the year before} the year before. The decree sets a floor of {300|nt}; we are well above that, and the decision has nothing to do with it.

Where do families go? To Quimper ({52|kq} km, {55|dq} minutes) or to Brest ({61|kb} km, {50|db} minutes by the dual carriageway). The {sixteen|be} beds remain available for care before and after birth.

Will it reopen? The management wishes it. No date can be given.

Switchboard: 02 98 55 01 40. This statement replaces that of 18 April.

@doc c-collective | campaign newsletter | 2028-06-12
NAÎTRE À KERMORVAN – Letter to signatories no. 8

Friends,

You were {18,400|p1|t=on the first of May} on the first of May. You are {31,250|p2|t=now} now. In six weeks {12,850|p3|^} of you have put a name to it, which in a town of {9,800|po1} people takes some doing; but then the basin that depends on us has {68,000|po2}.

Thank you for Saturday. We were {six thousand|m2o|t=Saturday}. The gendarmes, whose helicopter evidently has a hole in the floor, found {3,200|m2p|by=The gendarmes}.

Figures to use with your deputy:

– {37|tr|t=from 15 April to the end of May} women already in labour were driven to other towns from 15 April to the end of May. Quimper took {24|tq|^}, Brest {13|tb|^}.
– {Three|tw|^} children were born before the ambulance got there. The management will tell you none came to harm. That is luck.
– {Five|mv} midwives are lacking. The agency offers {1,500|bo} euros a month, {18,000|br} a year, to each who will come: {90,000|bt} euros a year. That is less than the ward spent on locums in a month.
– {Three|ov} obstetricians are lacking. The agency offers the sea view.
– {Four|rd|t=from September} days a week from September is not a maternity. It is a market.

On Friday our lawyer, Me Tancrède Sow, filed at the administrative court in Rennes. It has {21|tj} days.

Next march: Saturday 1 July. Bring pans.

You get this letter because you signed. Unsubscribe.

@doc d-radio | public local radio script | 2028-05-22
France Radio Cornouaille – 7.30 – script L. Abgrall

PRESENTER: A baby on the verge of the D785. It happened on Friday, at {4.40 in the morning|ck|v=04:40}, {nine|-} kilometres short of Quimper. The mother is well; she is {29|ag}, she's called Enora, and it's a girl.

CLIP (Enora): "My husband was holding the torch and the phone. He dropped the phone."

PRESENTER: It's the {third|tw|v=3} child born on the road since Kermorvan's unit stopped deliveries in mid-April. We asked the hospital's director, Baptiste Nguyen-Kerloc'h, whether he slept.

CLIP (director): "No. But with {nine|mf} midwives and {two|of} permanent obstetricians I'd sleep less."

PRESENTER: From Kermorvan it is {52|kq} kilometres to Quimper, or {55|dq} minutes if there's no tractor. Brest is farther, {61|kb} kilometres, and quicker, at {50|db} minutes.

The ward had {618|n3|t=in 2017} births in 2017. Last year it was down to {412|n1|t=Last year}. That was {nine and a half|nc|v=-9.5} per cent fewer than the year before, but it's still over the {300|nt} that the law requires.

In the basin people have made up their minds. According to the institute Armor-Opinion, {78|op|t=this month|by=the institute Armor-Opinion} per cent want no closure; it spoke to {804|on} residents this month. On the thirteenth there were {four and a half thousand|m1p|t=On the thirteenth|by=the gendarmerie} marching, says the gendarmerie; twice as many, says the collective.

Weather: gorse-scented, sixteen degrees.

@doc e-blog | English-language residents' blog | 2028-06-14
A Year on the Aulne: Notes from a Nervous Grandmother

Posted by Winnie Castellanos-Boyd | 6 comments | ★★★★★

My daughter is due in August, so forgive me for having become an expert.

Here is the state of it. Our hospital still has its maternity ward, all {16|be} beds, and {41|jm} people who work in it, and since the middle of April you can do everything there bar have a baby. There ought to be {five|od} obstetricians. {Three|ov} of those posts are vacant. There ought to be {14|mw} midwives, and {five|mv} of those jobs are vacant too. Into the gap go locums on {€1,390|ld} a day, which is how the bill went from {€740,000|lc1|t=in 2025} in 2025 to {€1.12 million|lc2|t=in 2027} in 2027.

The hospital as a whole took in {€74 million|rv|t=last year} last year and was short by {€7.9 million|df|t=last year}.

Our mayor was one of the {27|my} who gave up a sash. (There are {41|ma} communes. I had to look up commune.) Our baker has been round with his binder; on paper they have {8,650|pp}, and of all the names, more than {two in three|>pz|v=67} were typed. On the first march my husband and I made two of {9,000|m1o|t=On the first march|by=the organisers}, if you ask the organisers, or of {4,500|m1p|t=On the first march|by=the other lot}, if you ask the other lot.

What now? The regional health agency has found {€2.3m|ri}, and each new midwife is to have {€1,500|bo} extra every month. The court in Rennes must answer inside {three weeks|tj|v=21} of last Friday. And the ward may open again on 4 September, on {four|rd|t=on 4 September} days out of seven.

August, I said. I have timed the drive: {55|dq} minutes to Quimper, just as they claim, {50|db} to Brest. Nobody has timed my son-in-law.

Of the {37|tr} who have already made that trip, {24|tq} turned south. I lie awake and think about the other {13|tb}.

Coming up: 10 things to do with samphire
