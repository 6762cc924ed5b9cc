@story zwanendrecht-pool
@topic Zwanendrecht, Netherlands: a swimming pool, an asylum centre and a parking fee on one council night, 2029
@subject Z = Zwanendrecht | the municipality | the town
@subject P = De Otter swimming pool | De Otter | the pool
@subject A = asylum centre on the Veemkade | the centre | azc | the Veemkade
@subject K = parking permits | parking | the permit
@subject D = demonstration at the town hall | the demonstration | the protest
@subject O = local party Leefbaar Water | Leefbaar Water
@subject V = residents' survey | the survey
@fact pc = 31500000 | budget | P | euros to build a new pool | 2029 | plan
@fact pr = 12800000 | budget | P | euros to repair the old pool | 2029 | plan
@fact py = 2350000 | spending | P | euros of yearly loss | 2028 | snapshot
@fact p0 = 1460000 | spending | P | euros of yearly loss | 2022 | snapshot
@fact pe = 60.96 | rate | P | growth of the yearly loss | 2022 to 2028 | snapshot
@fact pv = 198000 | other | P | swimmers in a year | 2028 | cumulative
@fact ps = 11.87 | price | P | euros of subsidy for each swimmer | 2028 | snapshot
@fact pt = 7.25 | price | P | euros for a ticket | 2029 | snapshot
@fact pl = 1140 | other | P | children in swimming lessons | 2029-03 | snapshot
@fact pw = 486 | waiting | P | children waiting for swimming lessons | 2029-03 | snapshot
@fact pm = 14 | duration | P | months waited for swimming lessons | 2029-03 | snapshot
@fact pg = 640000 | spending | P | euros for gas | 2028 | cumulative
@fact yr = 1976 | other | P | year of opening | - | constant
@fact ac = 300 | other | A | asylum seekers to be housed | 2029-05 proposal | plan
@fact a2 = 180 | other | A | asylum seekers to be housed | 2029-06 as adopted | plan
@fact aq = 274 | other | Z | asylum places that the law asks of the town | 2029 | constant | threshold
@fact am = 94 | other | Z | asylum places short of what the law asks | 2029-06-12 | snapshot
@fact ay = 10 | duration | A | years of the centre | 2029-05 proposal | plan
@fact a5 = 5 | duration | A | years of the centre | 2029-06 as adopted | plan
@fact ad = 350 | distance | A | metres to the nearest school | - | constant
@fact ah = 96 | other | Z | refugees with papers who wait for a house | 2029-05 | snapshot
@fact dm = 700 | crowd | D | demonstrators by the police estimate | 2029-06-12 | snapshot
@fact do = 1500 | crowd | D | demonstrators by the organisers' count | 2029-06-12 | snapshot
@fact dc = 120 | crowd | D | counter-demonstrators | 2029-06-12 | snapshot
@fact da = 9 | arrests | D | people arrested | 2029-06-12 | cumulative
@fact di = 2 | injuries | D | officers hurt | 2029-06-12 | cumulative
@fact kp = 84 | price | K | euros a year | 2029 | snapshot
@fact kn = 132 | price | K | euros a year | 2030 | plan
@fact k2 = 210 | price | K | euros a year for a second car | 2030 | plan
@fact kr = 57.14 | rate | K | rise in the price | 2030 | plan
@fact kz = 15600 | other | K | permits | 2029 | snapshot
@fact ki = 2059200 | revenue | K | euros a year | 2030 | plan | projected
@fact bg = 8900000 | budget | Z | euros of budget gap | 2030 | plan | projected
@fact oz = 4.9 | rate | Z | rise in property tax in percent | 2030 | plan
@fact pop = 47800 | other | Z | residents | 2029 | snapshot
@fact vs = 31 | seats | Z | council seats | - | constant
@fact v1 = 17 | votes_cast | A | councillors for the centre | 2029-06-12 | snapshot
@fact v2 = 14 | votes_cast | A | councillors against the centre | 2029-06-12 | snapshot
@fact w1 = 20 | votes_cast | P | councillors for a new pool | 2029-06-12 | snapshot
@fact w2 = 11 | votes_cast | P | councillors against a new pool | 2029-06-12 | snapshot
@fact x1 = 15 | votes_cast | K | councillors for dearer permits | 2029-06-12 | snapshot
@fact x2 = 16 | votes_cast | K | councillors against dearer permits | 2029-06-12 | snapshot
@fact sp = 63 | poll_share | V | residents for a new pool | 2029-05 | snapshot
@fact sa = 41 | poll_share | V | residents for the centre | 2029-05 | snapshot
@fact sk = 22 | poll_share | V | residents for dearer permits | 2029-05 | snapshot
@fact sn = 2214 | sample_size | V | residents who answered | 2029-05 | snapshot
@fact spk = 54 | other | Z | speakers from the public | 2029-06-12 | snapshot
@fact hr = 7 | duration | Z | hours of the meeting | 2029-06-12 | cumulative
@fact ls = 6 | seats | O | council seats | 2029 | snapshot
@trap ac a2 :: places proposed and adopted
@trap ac aq :: places proposed and asked by law
@trap ay a5 :: years proposed and adopted
@trap pc pr :: a new pool and repairs
@trap pl pw :: in lessons and waiting
@trap ps pt :: subsidy and ticket
@trap dm do :: two counts of the demonstration
@trap v1 w1 :: two votes of one evening
@trap kn k2 :: first and second car
@trap sp sa :: two questions of one survey
@rel change pe = p0 -> py
@rel diff am = aq - a2
@rel change kr = kp -> kn
@rel product ki = kz * kn
@rel sum vs = v1 + v2
@rel sum vs = w1 + w2
@rel sum vs = x1 + x2

@doc a-weekly | free door-to-door weekly | 2029-05-30
De Klok van Zwanendrecht – week 22

THREE HOT POTATOES ON ONE PLATE

On Tuesday 12 June the council will decide about swimming, sheltering and parking, all in one evening. Bring a cushion.

The pool. De Otter dates from {1976|yr} and it shows. Last year it lost {€2.35 million|py|t=Last year}; in 2022 that was {€1.46 million|p0|t=in 2022}. Gas alone costs {€640,000|pg|t=Last year}. Patching it up comes to {12.8|pr|x=1000000} million, building new to {31.5|pc|x=1000000} million. {1,140|pl} children are taking lessons, {486|pw} are on the waiting list, for {14|pm} months on average.

The centre. The mayor and aldermen want {300|ac} asylum seekers on the Veemkade, for {ten|ay} years. The Spreading Act says that Zwanendrecht has to take {274|aq}. The nearest primary school is {350|ad} metres away.

Parking. The permit goes from {€84|kp|t=now} now to {€132|kn|t=next year} next year, and for a second car it'll be {€210|k2}. Yield: just over {2 million|~ki|v=2000000}. That's needed, says the alderman of finance, because there's a gap of {8.9|bg|x=1000000} million in 2030.

For sale: bunk bed, €60. Lost: tortoise, answers to nothing. Wanted: oboist.

@doc b-survey | town web page | 2029-06-04
What do you think? Result of the digital panel

{2,214|sn} residents completed the questionnaire. Thank you!

- {63%|sp} would like a new swimming pool.
- {41%|sa} agree with an asylum centre on the Veemkade.
- {22%|sk} find a more expensive parking permit reasonable.

The panel isn't a referendum. The answers were weighted by age and neighbourhood.

Facts at a glance. Zwanendrecht has {47,800|pop} residents. Last year De Otter received {198,000|pv|t=Last year} swimmers; each swim costs the municipality {€11.87|ps}, on top of the ticket of {€7.25|pt}. There are {15,600|kz} parking permits. {96|ah} refugees with a residence permit are waiting for a house.

How will we vote? See the agenda (pdf, 4.1 MB), item 7 to 9. Speaking time: 3 minutes. Register before Monday noon at griffie.

@doc c-regional | regional newspaper | 2029-06-13
Yes to pool, yes to (half an) asylum centre, no to dearer parking

Femke Oudshoorn-Bakri

ZWANENDRECHT – It took {seven|hr} hours, {54|spk} speakers, two bursting water bottles and one broken window. At ten past two this morning it was settled.

The Veemkade gets an asylum centre, but a smaller one, for {180|a2} people, and for {five|a5} years rather than {ten|ay}. That amendment, tabled by the Christian parties, brought the proposal to a majority of {17|v1} to {14|v2}.

“With this we don't comply with the law,” mayor Wouter Zandbergen-Osei warned. The number the Hague expects is {274|aq}.

The new pool had an easier time: {20|w1} for, {11|w2} against. It'll cost {31.5|pc|x=1000000} million.

The permit ended in the canal, {15|x1} to {16|x2}. Leefbaar Water, with {six|ls} seats the largest party, had promised its voters so.

Outside, {700|dm|by=the police} people protested according to the police; the organisers speak of {1,500|do|by=the organisers}. Across the bridge stood about {120|~dc} with a banner reading Welcome. The riot police made {nine|da} arrests and {two|di} officers were hurt, one by a firework, one by the steps.

@doc d-party | party newsletter | 2029-06-15
LEEFBAAR WATER – Newsflash

Friends of the free parking space,

WE WON ONE. The permit stays at {€84|kp}. A rise of {57|kr|round} percent was stopped by a single vote, and that vote came by taxi from Schiphol: thank you, Henk.

WE LOST ONE. {180|a2} on the Veemkade. It could've been {300|ac}. Remember that most of you said no in the survey. ({41|sa} in a hundred said yes, they're also our neighbours, no stones please.)

Look at the pictures of Tuesday: {1,500|do|t=Tuesday|by=we} of us, we say. We condemn the {nine|da} fools.

WE'RE HAPPY WITH ONE. The pool! Since 2022 the loss has risen by {61|pe|round} percent, so something had to happen.

What now? The hole of {8.9 million|bg} is still there, and now it's two million deeper. The alderman will come for your house: the property tax is going up by {4.9|oz}%. We'll be standing at the door.

Donate: NL00 LWAT 0123 4567 89. Barbecue 7 July, €12.50 incl. 2 consumptions.

@doc e-letter | letters page | 2029-06-20
Letters

SWIM FIRST

As a swimming teacher I read that we're going to have a new pool. Wonderful. It opens in 2032 if all goes well. My list has {486|pw} names on it. Those children wait {fourteen|pm} months; in a town with this much water they'd better not be clumsy. I can teach more of them tomorrow if somebody gives me a second teacher. I'm paid less than the lifeguard at the theme park.

By the way: we had {198,000|pv|t=last year} visitors last year. {Eleven euros eighty-seven|ps|v=11.87} for each, people say in shock. The theatre gets {thirty-one|-}.

Joke Adema, De Otter

180 = 274?

Your paper writes that {17|v1} councillors voted for {180|a2} places where {274|aq} are obligatory. I taught arithmetic for forty years. The {94|am} that are missing will be sent to us by the minister, in a sports hall, in November, with a week's notice. Whoever calls that a compromise may come and put up the beds.

R. van der Laan-Petrosyan
