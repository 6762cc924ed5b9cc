@story v3-nz-hospital-waits
@topic Waiting lists at Te Waka hospital, New Zealand
@subject W = Te Waka Hospital | Te Waka | the hospital
@subject N = New Zealand | the country | national | nationwide
@subject H = Hone Parekowhai | the health minister | Parekowhai
@fact w1 = 5240 | waiting | W | patients waiting for surgery | 2045-03 | snapshot
@fact w2 = 4610 | waiting | W | patients waiting for surgery | 2045-06 | snapshot
@fact dr = 630 | waiting | W | fall in patients waiting for surgery | 2045-03 to 06 | constant
@fact wl = 880 | waiting | W | patients waiting more than a year for surgery | 2045-06 | snapshot
@fact wn = 61300 | waiting | N | patients waiting for surgery | 2045-06 | snapshot
@fact md = 19 | duration | W | weeks of median wait for surgery | 2045-06 | snapshot
@fact mt = 16 | duration | N | weeks of median wait for surgery | 2045-06 | snapshot
@fact tg = 12 | duration | H | weeks of median wait aimed at | 2046 | plan | pledged
@fact ed = 6.4 | duration | W | hours of median wait in emergency | 2045-06 | snapshot
@fact op = 2190 | other | W | operations | 2045 second quarter | constant
@fact oc = 143 | other | W | operations cancelled | 2045 second quarter | constant
@fact th = 9 | other | W | operating theatres | 2045 | snapshot
@fact tc = 2 | other | W | operating theatres closed for want of nurses | 2045-06 | snapshot
@fact mo = 41000000 | budget | H | dollars for weekend surgery | 2045/46 | plan | pledged
@rel diff dr = w1 - w2
@trap w1 w2 :: March against June
@trap w2 wl :: all waiting against those over a year
@trap md mt :: the hospital against the country
@trap md ed :: surgery against emergency

@doc a-board | hospital report item | 2045-07-11
Second quarter at a glance

On the surgical list: {4,610|w2|t=end of June} (end of June), of whom {880|wl|t=end of June} longer than a year. Operations done {2,190|op}, called off {143|oc}. Median wait {19|md} weeks.

@doc b-radio | radio bulletin | 2045-07-11
Midday Report

Fewer people are waiting for the knife at Te Waka: {630|dr|t=since March} fewer since March, when the queue was {5,240|w1|t=March} long. But {two|tc} of the hospital's {nine|th} theatres are dark because there are no nurses.

@doc c-politics | parliament live blog | 2045-07-11
14:20 Question time

Parekowhai: money for weekend lists, {$41 million|mo|by=Parekowhai}, and a median of {12|tg|by=Parekowhai} weeks by next winter. Opposition: it is {16|mt} now across the country and {19|md} at Te Waka.

@doc d-paper | newspaper brief | 2045-07-12
A queue the size of a town

{61,300|wn|t=last month} New Zealanders were waiting for an operation last month, about {4,600|~w2} of them at Te Waka. There, nearly {900|~wl} have been told "soon" for over a year.

@doc e-social | newsroom post | 2045-07-12
Te Waka ED: {6.4|ed} hrs

That's the median in emergency. For surgery it's {19|md} weeks, national figure {16|mt}. {143|oc|t=last quarter} ops scrapped last quarter.
