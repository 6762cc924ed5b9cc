@story w5-rsa-census
@topic South Africa's 2034 census: count, undercount and the argument over it
@subject C = Census 2034 | the census | the count
@subject SA = South Africa | the country | the nation
@subject ST = Stats SA | the statistics office | the agency
@subject G = Gauteng | the economic heartland
@subject KZ = KwaZulu-Natal | KZN
@subject WC = Western Cape | the Cape
@subject LP = Limpopo
@subject NC = Northern Cape | the emptiest province
@subject MK = Makhabane municipality | Makhabane
@subject TH = Thusong Heights | the informal settlement
@subject PE = Post-enumeration survey | PES | the follow-up survey
@subject N = Nomalanga Pretorius-Dube | Pretorius-Dube | the statistician-general
@subject W = Witwatersrand Demography Unit | the Wits demographers | the demographers
@subject T = National Treasury | the Treasury
@fact p4 = 69800000 | other | SA | inhabitants | 2034-02 | snapshot
@fact p1 = 63400000 | other | SA | inhabitants | 2024 | snapshot
@fact pg = 10.1 | rate | SA | percent growth in inhabitants | 2024 to 2034 | cumulative
@fact pa = 6400000 | other | SA | growth in inhabitants | 2024 to 2034 | cumulative
@fact pr = 57236000 | other | C | people counted at the door or online | 2034-02 to 2034-05 | cumulative
@fact un = 12564000 | other | PE | people missed by the count | 2034 | snapshot | projected
@fact us = 18 | rate | PE | percent of people missed by the count | 2034 | snapshot
@fact u0 = 14.6 | rate | PE | percent of people missed by the count | 2011 census | snapshot
@fact ug = 20.5 | rate | G | percent of people missed by the count | 2034 | snapshot
@fact uw = 28 | rate | WC | percent of people missed by the count | 2034 | snapshot
@fact ul = 9.4 | rate | LP | percent of people missed by the count | 2034 | snapshot
@fact g = 17100000 | other | G | inhabitants | 2034-02 | snapshot
@fact gs = 24.5 | other | G | percent of the country's inhabitants | 2034-02 | snapshot
@fact k = 13300000 | other | KZ | inhabitants | 2034-02 | snapshot
@fact w = 8700000 | other | WC | inhabitants | 2034-02 | snapshot
@fact w0 = 7200000 | other | WC | inhabitants | 2024 | snapshot
@fact wg = 20.83 | rate | WC | percent growth in inhabitants | 2024 to 2034 | cumulative
@fact l = 6500000 | other | LP | inhabitants | 2034-02 | snapshot
@fact nc = 1400000 | other | NC | inhabitants | 2034-02 | snapshot
@fact d = 66700000 | other | W | inhabitants of the country according to the demographers | 2034-02 | snapshot | projected
@fact dd = 3100000 | other | W | inhabitants too many in the official result | 2034-02 | snapshot
@fact fb = 3900000 | other | SA | inhabitants born abroad | 2034-02 | snapshot
@fact fs = 5.6 | other | SA | percent of inhabitants born abroad | 2034-02 | snapshot
@fact hh = 20900000 | other | SA | households | 2034-02 | snapshot
@fact hz = 3.34 | other | SA | people a household | 2034-02 | snapshot
@fact hz0 = 3.6 | other | SA | people a household | 2024 | snapshot
@fact me = 29 | age | SA | median age | 2034-02 | snapshot
@fact me0 = 27 | age | SA | median age | 2024 | snapshot
@fact el = 91 | rate | SA | percent of households with electricity | 2034-02 | snapshot
@fact wt = 84 | rate | SA | percent of households with a tap at home | 2034-02 | snapshot
@fact wt0 = 82 | rate | SA | percent of households with a tap at home | 2024 | snapshot
@fact fw = 104000 | jobs | ST | fieldworkers hired | 2034-02 | constant
@fact fp = 120000 | jobs | ST | fieldworkers hired | 2033 | plan
@fact fr = 11300 | other | ST | fieldworkers who gave up | 2034-05 | cumulative
@fact on = 41 | other | C | percent of answers given online | 2034-05 | snapshot
@fact on0 = 50 | other | C | percent of answers given online | 2033 | plan
@fact cs = 4600000000 | spending | C | rand of cost | 2034 | cumulative
@fact cb = 3900000000 | budget | C | rand of cost | 2033 | plan
@fact ph = 65.9 | price | C | rand of cost for each inhabitant | 2034 | constant
@fact ps = 33000 | sample_size | PE | households visited | 2034-06 | constant
@fact ex = 2 | duration | C | times the deadline was moved | 2034 | constant
@fact m1 = 412000 | other | MK | inhabitants | 2034-02 | snapshot
@fact m0 = 455000 | other | MK | inhabitants | 2024 | snapshot
@fact mg = 118000000 | budget | MK | rand of state grant to be lost | 2035 | plan | projected
@fact mv = 500000 | other | MK | inhabitants according to the mayor | 2034-10 | snapshot
@fact tr = 9200 | homes | TH | shacks counted | 2034-03 | snapshot
@fact td = 13700 | homes | TH | shacks seen from the air | 2034-03 | snapshot
@trap us u0 :: two censuses
@trap us ug :: country and province
@trap uw wg :: missed and grown
@trap p4 pr :: result and people actually counted
@trap p4 d :: official result and the demographers' estimate
@trap m1 mv :: the census and the mayor
@trap fw fp :: hired and planned
@trap cs cb :: spent and planned
@trap tr td :: counted on foot and from the air
@trap wt el :: tap and electricity
@rel change pg = p1 -> p4
@rel diff pa = p4 - p1
@rel sum p4 = pr + un
@rel share us = un / p4
@rel share gs = g / p4
@rel change wg = w0 -> w
@rel diff dd = p4 - d
@rel share fs = fb / p4
@rel product p4 = hz * hh
@rel product cs = ph * p4

@doc a-release | statistics release | 2034-10-22
STATISTICAL RELEASE P{0301|-}.{4|-} - Census 2034, key findings
Embargoed until 10:00

South Africa had {69.8 million|p4|t=on the night of 10 February} inhabitants on the night of 10 February. At the previous reckoning, in 2024, there were {63.4 million|p1|t=in 2024}. The average rate of growth over the decade, about {1%|-} a year, was lower than in the decade before.

Provinces. Gauteng remains the largest with {17.1 million|g} inhabitants, or {24.5%|gs} of the nation. KwaZulu-Natal follows on {13.3 million|k}. The Western Cape has grown to {8.7 million|w}; Limpopo stands at {6.5 million|l} and the Northern Cape at {1.4 million|nc}.

Households number {20.9 million|hh}. Their mean size is {3.34|hz}, down from {3.6|hz0|t=in 2024}. Electricity reaches {91%|el} of them; {84%|wt} have a tap in the dwelling or the yard.

Median age: {29|me} years. Born outside the country: {3.9 million|fb}.

Quality. The post-enumeration survey, which visited {33 000|ps|v=33000} households in June, puts the share of people missed at {18%|us}. The published totals have been adjusted for this.

Enquiries: {012 555 8600|-}. Next release: 14 January, Agriculture.

@doc b-broadsheet | broadsheet | 2034-10-23
{Sixty-nine million, eight hundred thousand|p4|v=69800000}, give or take
Ayanda Fitzgerald-Mabuza

A census is a photograph for which the whole country must stand still. In February, South Africa fidgeted. Of the {69.8 million|p4} people whom Stats SA announced yesterday, only {57.2 million|pr} actually met a fieldworker or filled in a form. The other {12.6 million|un} have been worked out.

"Every census is adjusted," statistician-general Nomalanga Pretorius-Dube told a packed room in Tshwane. True; in 2011, though, the rate of omission was {14.6%|u0|t=in 2011}, and it has now reached {18%|us}. In the Western Cape, where farm gates stayed shut and security estates sent the counters away, it was {28%|uw}. Limpopo ({9.4%|ul}) was the most dutiful.

Money did not help. The count cost R{4.6bn|cs}, when R{3.9bn|cb|t=the plan} was the plan. It was to employ {120 000|fp|v=120000|t=the plan} fieldworkers and found {104 000|fw|v=104000}, of whom {11 300|fr|v=11300} handed back their tablets before the end, some after being robbed of the second. {Half|on0|v=50} of the answers were supposed to arrive by internet. {41%|on} did.

And yet. The nation is older, by {two|-} years at the median. It is better lit. It has grown by {6.4 million|pa}, almost the population of Limpopo.

Leader, page {14|-}. Matric maths: {40|-} tips, page {6|-}.

@doc c-local | municipal newspaper | 2034-10-30
"They left out my streets", says mayor
Makhabane Courier, free, {18 500|-} copies

The mayor of Makhabane, Cllr Boitumelo Sidhu, will fight the census in court, he told a meeting at the taxi rank on Thursday.

According to Stats SA our municipality has {412 000|m1|v=412000|by=Stats SA} residents. Ten years ago it had {455 000|m0|v=455000|t=Ten years ago}. "We are {half a million|mv|v=500000|by=the mayor} at least," says the mayor, and asks where all these people are supposed to have gone.

There's cash in it. State grants follow heads, and the smaller number would strip R{118 million|mg|t=from next year} off our budget from next year. That is the clinic at Extension {7|-} and every tarred road after it.

The statisticians point to their survey. But take Thusong Heights. Fieldworkers noted {9 200|tr|v=9200|t=in March} shacks there in March. A drone hired by the council shows {13 700|td|v=13700|t=in the same month} in the same month. Somebody was not knocking.

Even the office itself admits that nationally {18 out of every 100|us|v=18} people were not found; in Gauteng it was {20.5|ug}. "So what was it here?" asks Cllr Sidhu. The answer: not published at this level.

Water off Tuesday 08:00-{16:00|-}, Ext. {4|-} and {5|-}. Lost: brown Africanis, answers to Zuma.

@doc d-academic | explainer by academics | 2034-11-06
Why we think the census is {three million|~dd} too high
The Discourse Africa | Written by Lindelwa Ruiters and Cornelis Baptiste-Moyo, Witwatersrand Demography Unit | Republish this article

Births, deaths and border crossings leave traces. Add them up from the last base year and you get {66.7 million|d|t=last February|by=Add them up} people living in this country last February. The official figure exceeds that by {3.1 million|dd}.

Which is wrong? We believe that the follow-up survey overstated how many had been missed. It rests on {33,000|ps} households, and in the Western Cape, where by its lights {28%|uw} escaped, interviewers reached fewer than {half|-} of those they sought. Small samples of angry people make large corrections.

Look at growth. In that province the population is said to have gone from {7.2 million|w0|t=in 2024} in 2024 to {8.7 million|w}, up {21%|wg}. School enrolment there rose by {9%|-}. Nationally the increase is a gentler {10%|pg}.

We do not quarrel with everything. The median age of {29|me}, as against {27|me0|t=ten years back} ten years back, fits our models. So does the foreign-born share of {5.6%|fs}; politicians who speak of {15|-} million migrants should note that it comes to {3.9 million|fb}.

None of this was inevitable. The planners wanted {half|on0|v=50} of all forms online and got {41%|on}.

@doc e-business | business weekly | 2034-11-08
R{65.90|ph} a head
The Counting House column

What does it cost to know how many we are? Divide R{4.6 billion|cs} by {69.8 million|p4} and the answer is at the top of this page. Canada pays {four|-} times as much, India {a tenth|-}.

The National Treasury is unhappy all the same. It had signed for R{3.9 billion|cb|by=The National Treasury}; the deadline was moved {twice|ex|v=2}. Its deputy director-general, Sizwe O'Reilly-Naicker, complains that the money bought a questionnaire with {18%|us} of the pages blank.

Retailers are less gloomy. A nation of {20.9 million|hh} households, each with {3.34|hz} mouths instead of {3.6|hz0|t=a decade ago} a decade ago, needs more kettles and smaller pots. {91%|el} can plug the kettle in. {84%|wt} can fill it at home, against {82%|wt0|t=a decade ago}.

Look south as well. The Cape has added {1.5 million|-} customers. Gauteng has {17.1 million|g} and still the fattest wallets; KwaZulu-Natal, {13.3 million|k} and the cheapest warehouses. For the Northern Cape ({1.4 million|nc}) nobody has a strategy, and it shows.

A caution for those who draw up store plans: the Wits demographers put the country at {66.7 million|d|by=the Wits demographers}.

JSE All Share {98 412|-} (+{0.3|-}%) | Rand/dollar {21.06|-}

@doc f-radio | talk radio transcript | 2034-11-12
HOST: You're on with Rushdi. Statistician-general, the lines are full. {Twelve and a half million|~un|v=12500000} people you never saw?

PRETORIUS-DUBE: A little more: {12.56 million|un}. We saw {57.24 million|pr}. I'd rather give you an honest estimate than a false silence.

HOST: In Makhabane they say you lost {88 000|-}.

PRETORIUS-DUBE: The mayor says {five hundred thousand|mv|v=500000|by=The mayor}. We say {four hundred and twelve|m1|v=412000}. Mines closed. In 2024 it was {four fifty-five|m0|v=455000|t=In 2024}. People follow work.

HOST: The professors at Wits?

PRETORIUS-DUBE: They're {three point one|dd|v=3100000} million below me. They use death registers with holes in. And they'd have to explain growth of {ten per cent|pg|v=10.1|round=1} since 2024; I have {6.4 million|pa} more South Africans to show them.

CALLER, MITCHELLS PLAIN: I was a counter, lady. They promised {a hundred and twenty thousand|fp|v=120000} of us, we were {a hundred and four|fw|v=104000}. I did {three|-} people's streets.

PRETORIUS-DUBE: I know. {Eleven thousand three hundred|fr|v=11300} quit. I'd have quit too.

HOST: And the missed ones, where are they worst?

PRETORIUS-DUBE: Behind high walls, in your city. {Twenty-eight per cent|uw|v=28}. Gauteng {twenty and a half|ug|v=20.5}. In Limpopo they gave us tea, and it's {nine point four|ul|v=9.4}.

HOST: After the news: load-shedding, stage {2|-}, and the Bafana squad.
