@story porto-belmiro-fares
@topic Porto Belmiro, Brazil: the bus fare, the subsidy and three nights of protest, January 2031
@subject P = Porto Belmiro | the city | the prefecture
@subject N = Consórcio Litoral | the bus consortium | the operator | the consortium
@subject M = Movimento Catraca Livre | the movement | MCL
@subject G = Gilvânia Estrela | Estrela | the mayor
@subject T1 = Thursday's protest | the first protest
@subject T2 = Tuesday's protest | the second protest
@subject U = city university institute | the institute
@fact f0 = 4.80 | price | P | reais for a bus ride | 2030 | snapshot
@fact f1 = 5.70 | price | P | reais for a bus ride | 2031-01-05 | snapshot
@fact f2 = 5.20 | price | P | reais for a bus ride | 2031-02-01 | plan
@fact fg = 18.75 | rate | P | rise in the fare | 2031-01 | snapshot
@fact fd = 90 | price | P | centavos added to the fare | 2031-01-05 | snapshot
@fact fc = 50 | price | P | centavos taken off the fare again | 2031-02-01 | plan
@fact at = 51 | arrests | T2 | people detained | 2031-01-14 21:05 | cumulative
@fact ft = 8.15 | price | N | reais a ride costs to provide | 2030-12 | snapshot
@fact in = 4.9 | rate | P | inflation | 2030 | snapshot
@fact sw = 1720 | price | P | reais of minimum wage | 2031-01 | constant
@fact mo = 250.80 | price | P | reais for 44 rides a month | 2031-01-05 | snapshot
@fact ms = 14.58 | other | P | share of a minimum wage for 44 rides | 2031-01-05 | snapshot
@fact s0 = 96000000 | spending | P | reais of subsidy | 2030 | cumulative
@fact s1 = 120000000 | budget | P | reais of subsidy | 2031 | plan
@fact s2 = 156000000 | budget | P | reais of subsidy | 2031 as revised | plan
@fact sd = 36000000 | budget | P | reais of extra subsidy | 2031 | plan
@fact r0 = 74200000 | ridership | N | paid rides in a year | 2030 | cumulative
@fact r19 = 118000000 | ridership | N | paid rides in a year | 2019 | cumulative
@fact rg = 37.12 | rate | N | fall in paid rides | 2019 to 2030 | snapshot
@fact bu = 684 | other | N | buses in the contract | - | constant | threshold
@fact bw = 541 | other | N | buses running | 2031-01 | snapshot
@fact ba = 11.3 | age | N | average age of a bus in years | 2031-01 | snapshot
@fact bl = 8 | age | N | average age of a bus allowed in years | - | constant | threshold
@fact ac = 34 | other | N | share of buses with air conditioning | 2031-01 | snapshot
@fact wt = 27 | duration | N | minutes waited at a stop | 2030 | snapshot
@fact m1 = 8000 | crowd | T1 | protesters by the movement's count | 2031-01-09 | snapshot
@fact p1 = 2000 | crowd | T1 | protesters by the military police estimate | 2031-01-09 | snapshot
@fact m2 = 30000 | crowd | T2 | protesters by the movement's count | 2031-01-14 | snapshot
@fact p2 = 9000 | crowd | T2 | protesters by the military police estimate | 2031-01-14 | snapshot
@fact u2 = 14700 | crowd | T2 | protesters by the institute's drone count | 2031-01-14 | snapshot
@fact ue = 12 | margin_of_error | U | percent of error of the drone count | 2031-01-14 | constant
@fact a1 = 14 | arrests | T1 | people detained | 2031-01-09 | cumulative
@fact a2 = 67 | arrests | T2 | people detained | 2031-01-14 | cumulative
@fact a3 = 21 | arrests | T2 | minors detained | 2031-01-14 | cumulative
@fact a4 = 46 | arrests | T2 | adults detained | 2031-01-14 | cumulative
@fact i2 = 32 | injuries | T2 | people hurt | 2031-01-14 | cumulative
@fact ip = 5 | injuries | T2 | police officers hurt | 2031-01-14 | cumulative
@fact of = 420 | officers | T2 | police officers deployed | 2031-01-14 | snapshot
@fact bb = 6 | other | T2 | buses set on fire | 2031-01-14 | cumulative
@fact bc = 23 | other | T2 | bus stops smashed | 2031-01-14 | cumulative
@fact dg = 4300000 | damages | T2 | reais of damage | 2031-01-15 | snapshot | projected
@fact pb = 1060000 | other | P | residents | 2030 census | constant
@fact pf = 73 | poll_share | U | residents against the rise | 2031-01-12 | snapshot
@fact pz = 41 | poll_share | U | residents for free buses paid by tax | 2031-01-12 | snapshot
@fact pn = 1004 | sample_size | U | people asked | 2031-01-12 | snapshot
@fact tz = 610000000 | budget | M | reais a year that free buses would cost | 2031 | plan | hypothetical
@fact bt = 7100000000 | budget | P | reais in the budget | 2031 | plan
@fact ts = 8.59 | other | M | free buses as a share of the budget | 2031 | plan | hypothetical
@trap f1 f2 :: the fare raised and then cut back
@trap f1 ft :: what a passenger pays and what a ride costs
@trap m1 m2 :: Thursday and Tuesday
@trap m2 u2 :: the movement's and the institute's count
@trap a2 a4 :: all detained and adults
@trap at a2 :: detained so far and in the end
@trap s1 s2 :: subsidy budgeted and revised
@trap bu bw :: contracted and running
@trap i2 ip :: all hurt and police hurt
@trap ba bl :: fleet age and limit
@rel change fg = f0 -> f1
@rel share ms = mo / sw
@rel diff sd = s2 - s1
@rel sum a2 = a3 + a4
@rel share ts = tz / bt

@doc a-jornal | regional daily in English translation | 2031-01-05
Bus fare jumps to R${5.70|f1|t=today} today

PORTO BELMIRO — Anyone who swipes a card from this Sunday on will pay {ninety|fd|t=from this Sunday} centavos more. The rise of {18.75%|fg} was signed on New Year's Eve, published in a supplement of the Official Gazette at 11:40 p.m., and is nearly four times the {4.9%|in|t=last year} by which prices rose last year.

The prefecture points out that the true cost of a ride is R${8.15|ft}. “The passenger pays a part, all of us pay the rest,” said transport secretary Everaldo Quintanilha. The subsidy is budgeted at R${120 million|s1|t=this year} this year, after R${96 million|s0|t=in 2030} in 2030.

For a worker on the minimum wage of R${1,720|sw}, commuting 22 days a month costs R${250.80|mo}: {14.6%|ms} of her pay.

What she gets for it: an average wait of {27|wt} minutes. The consortium is obliged to run {684|bu} buses; by the secretary's own spreadsheet {541|bw} go out. Their average age is {11.3|ba} years where the contract allows {eight|bl}. {One in three|~ac|v=33.3} is air-conditioned.

Paid rides have fallen by {37%|rg|round|t=since 2019} since 2019, from {118 million|r19|t=2019} to {74.2 million|r0}.

@doc b-wire | wire agency | 2031-01-10
Brazil police detain {14|a1} in protest over bus fare

PORTO BELMIRO, Brazil, Jan 10 (Atlantica) — Police used stun grenades to clear an avenue in Porto Belmiro late on Thursday after a march against a fare increase.

The Catraca Livre movement estimated attendance at {8,000|m1|t=Thursday|by=The Catraca Livre movement}; military police said {2,000|p1|t=Thursday|by=military police}.

{Fourteen|a1} people were detained. Another march is called for Tuesday.

A bus ride in the city of {1.06 million|pb} rose on Sunday to {5.70|f1} reais from {4.80|f0}. Mayor Gilvânia Estrela told a radio station she'd not “be governed by turnstiles”.

@doc c-blog | live blog | 2031-01-14
MINUTE BY MINUTE: the second act against the fare

Portal Maré | 14/01/2031 | Reporters in the street: Thauan Reis, Dandara Lobo | Photos: 118

22:55 Fire brigade: {six|bb|by=Fire brigade} buses burned and {23|bc} bus stops destroyed.
22:30 The Military Police release its number for tonight: {9,000|p2|t=tonight|by=The Military Police}. Laughter in the newsroom.
22:10 UPA Centro says it has seen {32|i2|by=UPA Centro} injured, {five|ip} of them officers.
21:48 The movement speaks of {30,000|m2|t=tonight|by=The movement}.
21:05 Detained so far: {51|at|t=so far}, says the lawyer on duty at the 3rd Precinct.
20:20 First bomb, corner of Rua das Flores with Av. Sete. “I'm pregnant! I'm pregnant!” shouts a woman. They let her through.
19:30 We've walked from end to end: eleven blocks. Front banner: IT ISN'T ONLY {90|fd} CENTAVOS.
18:00 {420|of} officers in the centre, a colonel tells Dandara.
17:15 Good afternoon. The fare's R${5.70|f1}. The mayor says she won't budge. Let's see.

SEE ALSO: Galo 3 x 1 Náutico | BBB: who has 62% to leave? | Tide table: high 02:14, 2.3 m

@doc d-institute | university press note | 2031-01-15
Note on crowd size, 14 January

The Laboratory of Urban Data of the city university institute counted the public of last night's demonstration from four drone photographs taken at its peak, 19:35, with the aid of software and two bored graduate students.

Result: {14,700|u2|t=at its peak} people, with a margin of {12%|ue} either way. The figure isn't comparable with those of the organisers ({30,000|m2|by=the organisers}), who add up everyone who passed in the course of the evening, nor with the {9,000|p2|by=Military Police} of the Military Police, who have not told us their method.

The laboratory also recalls its poll of 12 January, in which {73%|pf|t=12 January} of {1,400|!pn} residents opposed the rise and {41%|pz|^} wished for free buses paid for by a tax. It takes no position on either.

Prof. Ruth Agbaje-Coutinho

@doc e-daily | popular daily | 2031-01-16
SHE BACKED DOWN!

Estrela swallows {50|fc} centavos and fare goes to R${5.20|f2|t=on the 1st} on the 1st

It took three nights, a lot of smoke and a call from Brasília. Yesterday, with the face of someone who has eaten and not liked it, Mayor Gilvânia Estrela told the people that the ride will cost R${5.20|f2|t=from February} from February.

And who pays? You do, sweetheart, by another pocket. The subsidy goes from {120|s1|x=1000000} to {165|!s2|x=1000000} million.

In the police stations: {67|a2} taken in on Tuesday, {46|a4} of age and {12|!a3} minors. The last went home yesterday with mum.

In the street: damage of R${4.3 million|dg|by=the prefecture}, reckons the prefecture, {six|bb} charred buses, and Seu Adalberto's hot dog cart, which nobody's going to count.

What does the movement say? “{Four eighty|f0|v=4.80} or nothing!” It has another march for Saturday.

HOROSCOPE p. 18. LUCKY: 07, 19, 33. Woman finds 2-metre boa in washing machine, p. 5

@doc f-analysis | economics newsletter | 2031-01-20
Turnstile arithmetic (issue 212)

Three numbers explain January in Porto Belmiro. A ride costs {8.15|ft} reais to provide. The mayor tried to charge {5.70|f1} and will charge {5.20|f2}. Somebody has to find the difference; this time it's {36 million|sd} a year more from the treasury, bringing the subsidy to R${156 million|s2}.

There's a fourth. In 2019 the consortium sold {118 million|r19|t=In 2019} rides, and last year {74.2 million|r0|t=last year}. Costs don't fall with passengers, so each fare rise chases a few more away. The obvious economy, running fewer buses, has been made on the quiet: {541|bw} of the contracted {684|bu}, and old ones, {11.3|ba} years on average.

The movement's answer is to abolish the turnstile. It would take {610 million|tz} reais a year, or {8.6%|ts} of a budget of {7.1 billion|bt}. This isn't mad. Nor is it popular: {four in ten|~pz|v=40} said yes when the university asked {1,004|pn} people, fewer than said no to the increase ({73%|pf}).

My guess is that we'll be back in the avenue by 2033. At the peak on Tuesday there were {14,700|u2|t=At the peak on Tuesday} of us, give or take, and I say us because I was stuck in a taxi in the middle.

Subscriptions R$29 a month. Written on the 0214 bus, standing.
