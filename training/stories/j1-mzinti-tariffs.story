@story j1-mzinti-tariffs
@topic Metro budget and electricity tariffs in Mzinti, South Africa
@subject M = Mzinti | the metro | the municipality | the city
@subject P = People's Congress | PC | the majority party | Congress
@subject D = Democratic Union | DU
@subject F = Freedom Movement | FM
@subject X = small parties | smaller parties
@subject E = the national supplier | the power utility
@subject R = Residents' Forum | the Forum
@fact b = 14600000000 | budget | M | total budget | 2009/10 | plan
@fact b8 = 13200000000 | budget | M | total budget | 2008/09 | plan
@fact bo = 11700000000 | budget | M | operating budget | 2009/10 | plan
@fact bc = 2900000000 | budget | M | capital budget | 2009/10 | plan
@fact te = 34 | rate | M | rise of the electricity tariff | 2009-07-01 | plan
@fact tw = 9.5 | rate | M | rise of the water tariff | 2009-07-01 | plan
@fact tr = 7.8 | rate | M | rise of property rates | 2009-07-01 | plan
@fact su = 31.3 | rate | E | rise of the bulk price | 2009-07-01 | plan
@fact v1 = 63 | votes_cast | M | council votes for the budget | 2009-05-28 | snapshot
@fact v2 = 46 | votes_cast | M | council votes against the budget | 2009-05-28 | snapshot
@fact v3 = 3 | votes_cast | M | councillors absent | 2009-05-28 | snapshot
@fact sc = 112 | seats | M | seats in council | 2009 | constant
@fact sp = 61 | seats | P | seats in council | 2009 | snapshot
@fact sd = 34 | seats | D | seats in council | 2009 | snapshot
@fact sf = 12 | seats | F | seats in council | 2009 | snapshot
@fact sx = 5 | seats | X | seats in council | 2009 | snapshot
@fact ow = 2300000000 | budget | M | money owed by consumers | April 2009 | snapshot
@fact cu = 740000 | other | M | metered households | 2009 | snapshot
@fact k0 = 50 | other | M | free kilowatt-hours a month | 2008/09 | constant
@fact k1 = 65 | other | M | free kilowatt-hours a month | 2009/10 | plan | pledged
@fact cp = 1500 | crowd | R | marchers as the police counted | 2009-05-28 | snapshot
@fact cf = 4000 | crowd | R | marchers as the organisers counted | 2009-05-28 | snapshot
@fact ar = 11 | arrests | R | marchers arrested | 2009-05-28 | cumulative
@fact hh = 87 | price | M | added rand a month for a middling household | 2009/10 | plan | projected
@rel sum b = bo + bc
@rel sum sc = v1 + v2 + v3
@rel sum sc = sp + sd + sf + sx
@race vote = v1 v2
@trap b bo :: total and operating
@trap cp cf :: the police's count and the organisers'
@trap te su :: the city's tariff and the supplier's
@trap k0 k1 :: free units before and after
@trap sp v1 :: seats and votes
@trap b b8 :: two budget years

@doc sapa-like | news agency | 2009-05-28
Mzinti passes {R14.6bn|b|v=14600000000} budget amid protest

MZINTI – Electricity will cost {34%|te|t=from July 1} more from July 1 in the Mzinti metro, whose council approved a budget of {R14.6bn|b|t=on Thursday|v=14600000000} on Thursday, against {R13.2bn|b8|t=this year|v=13200000000} this year.

Speaker Thandeka Mabuza announced that {63|v1} councillors had voted in favour and {46|v2} against. {Three|v3} were absent from the {112|sc}-seat chamber, in which the People's Congress holds {61|sp} seats, the Democratic Union {34|sd}, the Freedom Movement {12|sf} and smaller parties {five|sx}.

Of the total, {R11.7bn|bo|v=11700000000} is for running costs and {R2.9bn|bc|v=2900000000} for capital projects.

Water goes up by {9.5%|tw} and property rates by {7.8%|tr}. Mayor Sipho Radebe blamed the national supplier, which is raising its bulk price by {31.3%|su|by=Mayor Sipho Radebe}.

Police put the crowd outside at {1 500|cp|by=Police}. {Eleven|ar} people were arrested.

@doc business-mail | business daily | 2009-05-29
Metro's power shock adds to factory woes

LINDELANI PAKADE – Municipal Finance Correspondent

MANUFACTURERS in Mzinti say they will shed shifts after the metro rammed through a {R13.2bn|!b|t=for the coming financial year|v=13200000000} plan for the coming financial year that relies on them to pay for everyone else's light bulbs.

The mark-up on the utility's own increase of {31.3%|su} may look thin. It is not, says the chamber of business: on the biggest users it comes to {R140m|-} a year.

The finance committee's worry is arrears. At the end of April consumers owed the city {R2.3bn|ow|t=At the end of April|v=2300000000}, and provision has been made for {a third|-} of that never to arrive.

Opponents never had the numbers. The {34|sd} DU members and the FM's {12|sf} voted together and were beaten by {63|v1} to {34|!v2}. Congress, with {61|sp} of its own, was joined by two independents.

Rand/dollar 8.02 · Gold $961 · Brent $63.80

@doc izwi-radio | community radio bulletin script | 2009-05-29
IZWI 98.7 – 06H00 NEWS – READER: NOMFUNDO

Good morning. Your lights will be dearer by {twenty-four percent|!te|t=as from the first of July} as from the first of July. That is after last night's council sitting.

The mayor says the poorest will not suffer. Free electricity goes from {fifty|k0} units every month to {sixty-five|k1|m=pledged}. For a family in the middle, he says, it is {eighty-seven rand|hh|v=87|by=he} more each month when you put everything together.

Outside the Civic Centre, {four thousand|cf|by=according to the Residents' Forum} people marched, according to the Residents' Forum. The police say it was {fifteen hundred|cp|by=The police|v=1500}. {Eleven|ar} are still in the cells this morning, and a lawyer is on the way.

Also going up: water, {nine and a half percent|tw|v=9.5}. Rates, {seven comma eight|tr|v=7.8}.

And it is eleven degrees in Mzinti. Dress warm.

@doc ratepayer-column | newspaper column | 2009-06-03
The sums my grandmother would not sign

By Ruan Terblanche

Do it on the back of an envelope, as I did. They want {11.7|bo|x=1000000000} billion to keep the place running and {2.9|bc|x=1000000000} billion to build. Councillor Naidoo, with a straight face, told the ward meeting that it makes {15.6|!b|x=1000000000|by=Councillor Naidoo} billion. Nobody coughed.

And what do we owe, we wicked residents? Last month I was told {R3bn|!ow|by=the treasurer|v=3000000000}, by the treasurer himself, in a lift. Spread over {740 000|cu} meters it is a fair bit more each than my geyser uses.

The Forum marched. I marched. There were {4 000|cf} of us if you believe the man with the loudhailer, and I do, because he had sandwiches for as many.

They tell me that {65|k1} free units will make up for it. For whom? I run a borehole, a freezer and a son. On 1 July I shall pay {a third|-} more than today, and then a bit: {34%|te|t=On 1 July}.
