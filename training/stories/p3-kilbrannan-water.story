@story kilbrannan-water
@topic Burst trunk main leaves the Kilbrannan district of Strathclyde without water: Saturday to Thursday
@subject K = Kilbrannan | the district | the outage | taps
@subject W = Caledonian Water | the water company | the utility
@subject A = Auchterlee
@subject P = Port Fergus
@subject H = Fergus Infirmary | the infirmary | the hospital
@subject S = Councillor Morag Iqbal-Fraser | Iqbal-Fraser | the council leader | the council
@fact n1 = 34000 | homes | K | homes without water | 2028-01-22 evening | snapshot
@fact n2 = 51000 | homes | K | homes without water | 2028-01-23 evening | snapshot
@fact n4 = 18500 | homes | K | homes without water | 2028-01-25 morning | snapshot
@fact n6 = 900 | homes | K | homes without water | 2028-01-27 morning | snapshot
@fact a2 = 22400 | homes | A | homes without water | 2028-01-23 evening | snapshot
@fact p2 = 28600 | homes | P | homes without water | 2028-01-23 evening | snapshot
@fact a4 = 4100 | homes | A | homes without water | 2028-01-25 morning | snapshot
@fact p4 = 14400 | homes | P | homes without water | 2028-01-25 morning | snapshot
@fact bot2 = 260000 | other | W | litres of bottled water handed out | 2028-01-23 | cumulative
@fact bot4 = 1150000 | other | W | litres of bottled water handed out | 2028-01-24 midnight | cumulative
@fact st2 = 5 | other | W | bottle stations | 2028-01-23 | snapshot
@fact st4 = 12 | other | W | bottle stations | 2028-01-25 | snapshot
@fact tank = 38 | other | W | tankers | 2028-01-25 | snapshot
@fact sch = 47 | other | S | schools shut | 2028-01-24 | snapshot
@fact sch4 = 29 | other | S | schools shut | 2028-01-25 | snapshot
@fact op = 86 | other | H | operations put off | 2028-01-25 | cumulative
@fact pipe = 900 | other | W | millimetres across the pipe | - | constant
@fact yr = 57 | duration | W | years since the pipe was laid | - | constant
@fact res = 41 | other | W | percent left in the service reservoir | 2028-01-22 | snapshot
@fact res2 = 7 | other | W | percent left in the service reservoir | 2028-01-23 | snapshot
@fact comp = 50 | damages | W | pounds a day for each home | - | plan | pledged
@fact bill = 11400000 | budget | W | pounds that compensation will cost | 2028-01-27 | plan | projected
@fact prio = 3900 | other | W | priority customers | - | snapshot
@fact back = 32500 | homes | K | homes with water again | 2028-01-25 morning | cumulative
@fact bon = 2100000 | other | W | pounds of bonuses | 2027 | constant
@fact resl = 75 | other | W | percent that the service reservoir must hold | - | constant | threshold
@fact lph = 5.1 | other | W | litres of bottled water for each dry home | 2028-01-23 | snapshot
@fact burst = 04:20 | clock | W | hour of the burst | 2028-01-22 | constant
@fact told = 11:05 | clock | W | hour of the first text to customers | 2028-01-22 | constant
@fact boil = 3 | duration | W | days for which water must be boiled | 2028-01-25 | plan
@rel sum n2 = a2 + p2
@rel sum n4 = a4 + p4
@rel diff back = n2 - n4
@trap n1 n2 n4 n6 :: dry homes on four dates
@trap a2 p2 :: two towns
@trap res res2 :: the reservoir fell overnight
@trap bot2 bot4 :: litres by two days
@trap burst told :: burst and told
@trap sch sch4 :: schools on Monday and Tuesday

@doc a-release | company statement | 2028-01-23
Update 5: loss of supply, Kilbrannan area
Caledonian Water, Sunday, 7pm

We are sorry. A {900|pipe}mm main failed at Laigh Moss at {04:20|burst|t=on Saturday} on Saturday. Repairs to it were complete by two this afternoon, but an airlock then formed and the Laigh Moss service reservoir, which held {41%|res|t=on Saturday morning} on Saturday morning, has fallen to {7%|res2|t=now}. For that reason more of you have no water now, not fewer: {51,000|n2|t=now} properties ({22,400|a2|t=now} in Auchterlee and {28,600|p2|t=now} in Port Fergus), up from {34,000|n1|t=yesterday evening} yesterday evening.

- {Five|st2|t=today} bottle stations were open today. They gave out {260,000|bot2|t=today} litres.
- Priority customers, of whom we have {3,900|prio}, get deliveries at the door.
- You will receive {£50|comp} for each day, automatically.

We expect supplies to return overnight. Please don't draw more than you need.

Bottle stations: Fergus Retail Park; Auchterlee Academy (gate 2); 3 others online.

@doc b-tabloid | Scottish tabloid | 2028-01-24
NOT A DROP: fury as {51,000|n2} go dry for third day

By KENZIE LATIF-DRUMMOND

FUMING families were melting snow in soup pots last night.

Bungling Caledonian Water swore the taps would run by Sunday. Instead {51,000|n2|t=last night} homes were parched last night, up from {34,000|n1|t=on Saturday} on Saturday, and {47|sch|t=today} schools are shut today.

Gran-of-nine Isa McCrindle, 77, queued {four|-} hours in Port Fergus for {six|-} bottles. "They're no fit to run a bath," she blasted.

The pipe is {57|yr} years old. It blew at {twenty past four|burst|v=4.33} in the morning and not a soul was told till {11.05|told}, when a text landed on folks' phones that said there was "low pressure". Low? There was none!

Bosses at the firm shared {£2.1m|bon|t=last year} in bonuses last year.

The sorry tally in Auchterlee alone: {19,700|!a2|t=last night|s=Auchterlee} doors with nothing coming out of the wall.

HOW DRY IS YOUR STREET? Text WATER to 60 123. Texts cost 50p.

@doc c-bbcish | public broadcaster, regional page | 2028-01-25
Water back for {32,000|>back} homes but boil notice stays

By Eilidh Banerjee-Sutherland

More than {32,000|>back|t=overnight} homes in Kilbrannan got their water back overnight but must boil it for {three|boil} days, Caledonian Water has said.

{18,500|n4|t=at 08:00} were still off at 08:00 GMT: {4,100|a4|^} in Auchterlee and {14,400|p4|^} in Port Fergus, which is at the far end of the main. On Sunday evening {51,000|n2|t=On Sunday evening} were without.

The number of bottled-water stations has gone from {five|st2} to {12|st4|t=now}, and {38|tank|t=now} tankers are now pumping straight into the network. By midnight {1.15 million|bot4|t=By midnight} litres had been handed out, compared with {340,000|!bot2|t=by Sunday} by Sunday.

Fergus Infirmary has postponed {86|op|t=so far} operations so far and is bathing patients "with wipes and good humour", a consultant said. Schools are reopening, though {29|sch4|t=on Tuesday} were closed on Tuesday as against {47|sch|t=the day before} the day before.

Council leader Morag Iqbal-Fraser demanded to know why, with the main failing at {04:20|burst}, customers first heard of it at {11:05|told}. The company said it had "followed procedure" and would review the procedure.

Related topics: Scotland weather, 14 stories

@doc d-holyrood | political newsletter | 2028-01-28
MSPs turn the tap on Caledonian Water

Committee Room 4 was full. Chief executive Torquil Adebayo told members that {900|n6|t=yesterday} properties were still dry yesterday, all of them on hill farms; that the automatic payments of {£50|comp} per day will come to {£11.4m|bill}; and that he was not going.

Members had done homework. Item: the service reservoir stood at {41 per cent|res|t=the morning it happened} the morning it happened, when the licence says {75|resl}. Item: a Saturday shift of {three|-} engineers. Item: the text. It was sent at {10.40|!told|by=Adebayo}, Adebayo maintained, and phones were slow.

Item: bottles. {1.15m|bot4|t=by Monday night|v=1150000} litres by Monday night sounds heroic, but {260,000|bot2|t=Sunday} of these were for all of Sunday, when every second home was dry. That works out at {five|lph|round} litres a home.

The infirmary, {86|op} operations later, was told first of all, and by a porter.

The regulator reports in May. The pipe, at {57|yr} years, is not the oldest on the network; that honour goes to one laid in 1908.

Next week: ferries. 2,204 of you opened the last issue.
