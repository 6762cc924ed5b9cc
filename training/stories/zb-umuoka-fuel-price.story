@story zb-umuoka-fuel-price
@topic Petrol price rise and transport fares in Umuoka, Nigeria
@subject P = Petrol | PMS | fuel
@subject N = NNPC retail stations | NNPC | the national company
@subject D = Akwari refinery | the refinery | Akwari
@subject L = Nigeria Labour Congress | NLC | Congress | labour
@subject R = drivers' union | NURTW | the drivers
@fact p0 = 865 | price | N | naira for a litre of petrol at the company's stations | 2034-10-01 | snapshot
@fact p1 = 955 | price | N | naira for a litre of petrol at the company's stations | 2034-10-09 | snapshot
@fact up = 10.4 | rate | N | rise of the price of petrol, in percent | 2034-10-09 | constant
@fact ind = 1010 | price | P | naira for a litre of petrol at independent stations | 2034-10-09 | snapshot
@fact blk = 1400 | price | P | naira for a litre of petrol on the black market | 2034-10-10 | snapshot
@fact gan = 882 | price | D | naira for a litre of petrol at the refinery gate | 2034-10-08 | snapshot
@fact gan0 = 805 | price | D | naira for a litre of petrol at the refinery gate | 2034-09 | snapshot
@fact f0 = 400 | price | R | naira of fare from Umuoka to Control Post | 2034-10-01 | snapshot
@fact f1 = 600 | price | R | naira of fare from Umuoka to Control Post | 2034-10-10 | snapshot
@fact mw = 105000 | price | L | naira of monthly minimum wage | 2034 | constant
@fact mwd = 250000 | price | L | naira of monthly minimum wage demanded | 2034-10-11 | plan | pledged
@fact ult = 14 | duration | L | days of ultimatum | 2034-10-11 | plan
@fact crude = 78 | price | - | dollars for a barrel of crude | 2034-10-08 | snapshot
@fact cap = 650000 | other | D | barrels a day that the refinery can process | - | constant
@fact run = 410000 | other | D | barrels a day that the refinery processes | 2034-10 | snapshot
@fact inf = 21.6 | rate | - | yearly inflation, in percent | 2034-09 | snapshot
@fact q = 3 | duration | P | hours of queue at the stations | 2034-10-09 | snapshot
@rel change up = p0 -> p1
@fact pdiff = 90 | price | N | naira by which a litre has risen | 2034-10-09 | constant
@fact fup = 50 | rate | R | rise of the fare, in percent | 2034-10-10 | constant
@fact rsh = 63.1 | other | D | share of capacity used, in percent | 2034-10 | snapshot
@fact com = 26400 | spending | - | naira of monthly commuting at the new fare | 2034-10 | constant
@fact com0 = 17600 | spending | - | naira of monthly commuting at the old fare | 2034-10 | constant
@rel diff pdiff = p1 - p0
@rel change fup = f0 -> f1
@rel share rsh = run / cap
@trap p1 ind :: company's stations against independents
@trap gan p1 :: gate price against pump price
@trap cap run :: capacity against throughput
@trap mw mwd :: wage against demand

@doc a-daily | national daily | 2034-10-10
Petrol now {N955|p1|v=955} at NNPC stations; marketers sell at {N1,010|ind}

From Chidinma Agbasi, Umuoka

Motorists woke up on Monday to a new pump price of {N955|p1|t=on Monday|v=955} per litre at stations of the national company, {N90|pdiff|v=90} higher than the {N865|p0|v=865} of the previous week.

Independent marketers along Mbaise Road adjusted theirs to {N1,010|ind|^}. In jerrycans by the roadside the product went for {N1,400|blk|t=yesterday} yesterday.

The increase, of {10.4 per cent|up}, followed a review by Akwari refinery, whose gantry price moved to {N882|gan|t=at the weekend|v=882} at the weekend from {N805|gan0|t=in September|v=805} in September. The {650,000|cap}-barrel plant blamed crude, at {$78|crude} per barrel.

Correspondents who went round observed queues of up to {three|<q} hours.

The drivers' union has since raised the fare from Umuoka to Control Post to {N600|f1|t=since|v=600} from {N400|f0|v=400}.

@doc b-online | online news portal | 2034-10-10
BREAKING: Fuel hike: Commuters stranded as fare jumps {50 per cent|fup}

By Admin – October 10, 2034 – 2:17 pm – 0 Comments

Commuters in Umuoka were on Tuesday stranded as commercial drivers hiked fares following the increase in the price of PMS.

Our reporter who monitored the situation reports that a drop from town to Control Post which was {N400|f0|t=last week|v=400} last week now goes for {N600|f1|t=now|v=600}, being {50 per cent|fup} increase.

A student, Kosisochukwu Eze, lamented that she spends {N2,400|-} daily on transport alone.

The pump price is {N995|!p1|v=995} at NNPC. At private stations it is {N1,010|ind|t=on Tuesday}, while hawkers demand {N1,400|blk}.

A staff of the refinery, who craved anonymity, said they were doing {410,000|run|by=A staff of the refinery} barrels per day presently. "If Naira is not falling, gantry for us would have remained {N805|gan0|v=805}," he stated. It is {N882|gan|t=at present|v=882} at present.

Kindly share this story. Advertise with us: 0803 555 0192.

@doc c-wire | foreign wire | 2034-10-11
Nigerian unions threaten strike over petrol price

ABUJA, Oct 11 (Continental) - Nigeria's main labour federation on Wednesday gave the government {14|ult|t=on Wednesday} days to reverse a petrol price rise or face a nationwide strike.

The Nigeria Labour Congress also renewed a demand that the monthly minimum wage, {105,000|mw} naira ({$62|-}), be lifted to {250,000|mwd|by=The Nigeria Labour Congress}.

State-owned stations raised the price by about a {tenth|~up|v=10} this week to {955|p1|t=this week} naira a litre. Inflation was {21.6%|inf|t=in September} in September.

The Akwari refinery, built to handle {650,000|cap} barrels a day, is running at less than {two-thirds|<rsh|v=66.67} of that, traders say. It raised its own price to {882|gan} naira from {805|gan0}.

A presidency spokesman denied that a further rise, to {1,100|-}, was planned.

@doc d-column | column | 2034-10-15
Matters arising

Let us help Congress with its arithmetic. If a worker on {N105,000|mw} takes a bus to Control Post and back for {22|-} days, she will part with {N26,400|com} at the new fare of {N600|f1|v=600}. That is one quarter of her pay. At the old one of {N400|f0|v=400} it was {N17,600|com0}.

So when NLC asks for {N250,000|mwd|by=NLC} I do not laugh. I only ask who will be employed.

As to the refinery: a plant that could take {650,000|cap} barrels and takes {450,000|!run}, that sells at {N882|gan|v=882} at its gate while we buy at {N955|p1|v=955} if we queue and {N1,400|blk} if we do not, has nobody's cooperation but its own.

The {two-week|ult|v=14} notice lapses on the 25th. I have filled my tank.
