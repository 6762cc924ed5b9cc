@story w4-quilaleo-bridge
@topic Closure of a river bridge in southern Chile and its partial reopening, June to October 2030
@subject Q = Quilaleo bridge | Quilaleo | the old bridge | the bridge | the viaduct
@subject X = Coimas bridge | Coimas | the upstream bridge
@subject B = the barge | barge | ferry | pontoon
@subject M = Public Works Ministry | MOP | the ministry | minister Loreto Aninat | Aninat
@subject A = San Bonifacio | the municipality | mayor Pedro Huenchumil | Huenchumil | town hall
@subject K = chamber of commerce | the chamber | shopkeepers | Yasna Bravo | Bravo
@subject O = Obras Besnier | Besnier | the contractor
@subject H = San Bonifacio hospital | the hospital | ambulances
@fact v = 9400 | other | Q | vehicles a day | May 2030 | snapshot
@fact vT = 1150 | other | Q | lorries a day | May 2030 | snapshot
@fact vL = 8250 | other | Q | light vehicles and buses a day | May 2030 | snapshot
@fact x0 = 3100 | other | X | vehicles a day | May 2030 | snapshot
@fact x1 = 9900 | other | X | vehicles a day | July 2030 | snapshot
@fact b1 = 640 | other | B | vehicles a day | July 2030 | snapshot
@fact b2 = 910 | other | B | vehicles a day | September 2030 | snapshot
@fact bcap = 24 | other | B | vehicles that fit on board | - | constant
@fact fare = 3000 | price | B | pesos for a car | July 2030 | snapshot
@fact sink1 = 23 | distance | Q | centimetres that the pier sank | 9 June 2030 | snapshot
@fact sink2 = 31 | distance | Q | centimetres that the pier sank | 2 July 2030 | snapshot
@fact len = 486 | distance | Q | metres long | - | constant
@fact yr = 93 | age | Q | years since it was built | 2030 | snapshot
@fact det = 54 | distance | A | kilometres of detour | June 2030 | constant
@fact t0 = 12 | duration | A | minutes to cross the river by car | May 2030 | snapshot
@fact t1 = 75 | duration | A | minutes to cross the river by car | July 2030 | snapshot
@fact lim0 = 30 | other | Q | heaviest vehicle allowed in tonnes | 2019 | constant | threshold
@fact lim1 = 3.5 | other | Q | heaviest vehicle allowed in tonnes | October 2030 | plan | threshold
@fact dCl = 2030-06-09 | date | Q | day of the closure | - | constant
@fact dP1 = 2030-08-15 | date | Q | day of reopening | June 2030 | plan
@fact dP2 = 2030-09-30 | date | Q | day of reopening | July 2030 | plan
@fact dOp = 2030-10-12 | date | Q | day of reopening | - | constant
@fact dur = 125 | duration | Q | days closed | October 2030 | constant
@fact c1 = 5600000000 | budget | Q | pesos to repair it | June 2030 | plan | projected
@fact c2 = 8400000000 | budget | Q | pesos to repair it | July 2030 | plan
@fact c3 = 9100000000 | spending | Q | pesos spent on repair | October 2030 | cumulative
@fact newB = 74000000000 | budget | M | pesos for a new bridge | October 2030 | plan | pledged
@fact newY = 2034 | date | M | year in which a new bridge opens | - | plan | pledged
@fact sub = 1900000000 | budget | M | pesos to keep the barge free for residents | July 2030 | plan
@fact loss = 6300000000 | damages | K | pesos of sales lost | October 2030 | cumulative
@fact shut = 41 | other | K | shops closed for good | October 2030 | cumulative
@fact shops = 318 | other | K | shops in the town | May 2030 | snapshot
@fact aid = 1200000000 | budget | M | pesos of help for shops | September 2030 | plan
@fact aidN = 160 | other | K | shops that got help | October 2030 | cumulative
@fact pup = 480 | enrolment | A | pupils who live across the river | 2030 | snapshot
@fact pupA = 365 | enrolment | A | pupils who moved to lodgings | July 2030 | snapshot
@fact amb0 = 19 | duration | H | minutes for an ambulance to the south bank | May 2030 | snapshot
@fact amb1 = 64 | duration | H | minutes for an ambulance to the south bank | July 2030 | snapshot
@fact wk1 = 70 | jobs | O | workers on site | July 2030 | snapshot
@fact wk2 = 190 | jobs | O | workers on site | September 2030 | snapshot
@fact fine = 280000000 | damages | O | pesos of fine for delay | October 2030 | constant
@fact pop = 27800 | other | A | inhabitants | 2030 | snapshot
@fact march = 2500 | crowd | A | people who marched | 20 July 2030 | snapshot
@rel sum v = vT + vL
@rel diff vx = x1 - x0
@fact vx = 6800 | other | X | vehicles a day more than before | July 2030 | snapshot
@rel share vTs = vT / v
@fact vTs = 12.23 | other | Q | lorries as a share of traffic | May 2030 | snapshot
@rel diff sk = sink2 - sink1
@fact sk = 8 | distance | Q | centimetres that the pier sank further | 2 July 2030 | snapshot
@rel diff tt = t1 - t0
@fact tt = 63 | duration | A | minutes more to cross the river by car | July 2030 | snapshot
@rel change cc = c1 -> c2
@fact cc = 50 | rate | Q | rise of the cost of repair in percent | July 2030 | plan
@rel diff cO = c3 - c2
@fact cO = 700000000 | spending | Q | pesos spent beyond the plan | October 2030 | cumulative
@rel share shs = shut / shops
@fact shs = 12.89 | other | K | share of shops closed for good | October 2030 | cumulative
@rel change xp = x0 -> x1
@fact xp = 219.35 | rate | X | rise of traffic in percent | July 2030 | snapshot
@rel product aid = aidN * aidE
@fact aidE = 7500000 | budget | K | pesos of help a shop on average | October 2030 | constant
@rel change bb = b1 -> b2
@fact bb = 42.19 | rate | B | rise of traffic in percent | September 2030 | snapshot
@rel diff pupR = pup - pupA
@fact pupR = 115 | enrolment | A | pupils who cross the river daily | July 2030 | snapshot
@rel share fineS = fine / c3
@fact fineS = 3.08 | other | O | fine as a share of the money spent | October 2030 | constant
@rel share aidS = aid / loss
@fact aidS = 19.05 | other | K | help as a share of the sales lost | October 2030 | constant
@trap v x1 :: the bridge's traffic before and the detour bridge's traffic after
@trap c2 c3 :: planned and spent
@trap c1 c2 :: first estimate and contract
@trap dP1 dP2 :: the promised day slipped
@trap t1 amb1 :: car and ambulance
@trap vTs shs :: about an eighth twice
@trap fine newB :: fine and new bridge
@trap b1 b2 :: the barge carried more later
@trap sink1 sink2 :: two measurements
@trap tt amb1 :: sixty-three minutes more, sixty-four in all

@doc a-wire | wire agency | 2030-07-03
Chile says broken bridge to stay shut until end-September

SANTIAGO, July 3 (Andes Press) - A road bridge that links the two halves of the farming town of San Bonifacio will not reopen before {September 30|dP2}, Public Works Minister Loreto Aninat said on Wednesday, six weeks later than first promised.

The Quilaleo bridge, a {486|len}-metre steel and concrete structure built {93|yr} years ago, was shut to all traffic on {June 9|dCl} after winter floods undermined its fourth pier. Engineers found that day that the pier had dropped {23|sink1|t=that day|by=Engineers} cm. By Tuesday it had gone down another {eight|sk|t=By Tuesday}, to {31|sink2|^} cm.

Repairs will cost {8.4 billion|c2|by=Aninat} pesos, Aninat said, {50%|cc} more than the {5.6 billion|c1|t=in June|by=her ministry} her ministry estimated in June. Contractor Obras Besnier has {70|wk1} workers on site.

Some {9,400|~v|t=before the closure} vehicles a day used the crossing before the closure, {1,150|vT|^} of them lorries. Most now take a {54|det}-km detour over the Coimas bridge, which carried {9,900|x1|t=this week} vehicles a day this week compared with {3,100|x0|t=in May} in May. A barge takes {24|bcap} cars at a time.

The government will pay {1.9 billion|sub} pesos so that residents travel free; others are charged {3,000|fare} pesos a car.

@doc b-local | local radio website | 2030-07-21
"El puente es el pueblo": thousands march in San Bonifacio
Text & photos: Marisol Catrileo · Radio Ribera 97.3 FM · 4 min

By the time the head of the column got to the barrier, its tail was still buying sopaipillas at the plaza. The carabineros counted {2,500|march|t=Saturday|by=The carabineros} people on Saturday, in a town of {27,800|pop}.

Everyone has a sum to tell. Before, you drove across in {twelve|t0|t=Before} minutes; now, via Coimas, it takes {an hour and a quarter|t1|v=75|t=now}. That's {63|tt} minutes more each way. An ambulance to the south bank used to need {19|amb0|t=used to|by=the hospital}, according to the hospital, and needs {46|!amb1|^} these days.

Of the {480|pup} children who live on one side and study on the other, {365|pupA} have taken lodgings near their schools. The other {125|!pupR} get up at five.

Upstream, the neighbours at Coimas see {6,800|vx} more vehicles a day pass their doors, {a tripling|-} as they say, and mayor Pedro Huenchumil fears that the next bridge to go will be that one.

"First it was the {fifteenth of August|dP1|t=First}," he told the crowd. "Then {the end of September|dP2|v=2030-09-30|t=Then}. What will it be next, Easter?"

The barge, meanwhile, moves {640|b1} vehicles a day, in good weather. There were {eleven|-} days without any last month.

LISTEN AGAIN: Programme 204, "Río revuelto" | Milk at 1,290 pesos a litre?

@doc c-business | business daily | 2030-10-09
The bridge that ate a high street
Commerce — page 14

With the reopening set for Saturday, San Bonifacio's traders have drawn up the bill. The chamber of commerce puts the sales lost since June at {6.3 billion|loss|t=since June|by=The chamber of commerce} pesos. {Forty-one|shut|^} shops have pulled down their shutters for ever, it says: {12.9%|shs} of the {381|!shops|t=before the flood} that the town had before the flood.

State aid came in September and reached {160|aidN} businesses, at {7.5 million|aidE} pesos on average. "The form had more pages than my ledger," said the chamber's president, Yasna Bravo.

The works themselves have devoured {9.1 billion|c3|t=so far} pesos so far, {700 million|cO} beyond the contract signed in July. Besnier, which at the peak in September employed {190|wk2|t=in September} people on the river bed, will be fined {280 million|fine} pesos for missing its deadline of {30 September|dP2}.

And the lorries that gave the town its wholesale trade, {1,150|vT|t=in May} a day in May or {12%|vTs|round} of the traffic, won't be back: vehicles over {3.5|lim1} tonnes stay banned, where the limit used to be {30|lim0|t=used to be}.

The minister, for her part, speaks of a wholly new crossing, at {74 billion|newB|by=The minister} pesos, to be inaugurated in {2034|newY|by=The minister}.

IPSA 7,412 (+0.3%) | Dollar 941.20 | Copper 4.37

@doc d-ministry | ministry bulletin | 2030-10-12
MOP RETURNS THE QUILALEO VIADUCT TO ITS COMMUNITY

Today, {12 October|dOp|t=Today}, at noon, Minister Loreto Aninat opened the Quilaleo viaduct to light traffic, {125|dur} days after the emergency closure of {9 June|dCl}.

Facts of the work:
- Investment: {$9,100 million|c3|v=9100000000} pesos (first estimate {$5,600 million|c1|v=5600000000}; contract {$8,400 million|c2|v=8400000000}).
- Contractor: Obras Besnier. Workforce: {70|wk1|t=July} in July, {190|wk2|t=September} in September.
- Pier 4, which had settled {31|sink2|t=on 2 July} cm on 2 July ({23|sink1|t=at the start of the emergency} cm at the start of the emergency), was raised and founded on {sixteen|-} new piles.
- Permitted: cars, pick-ups, minibuses and ambulances, to {3.5|lim1} t. Some {8,250|vL|t=before the emergency} such vehicles and buses crossed daily before the emergency.
- The barge remains until December. It carried {910|b2|t=in September} vehicles a day in September, {42 per cent|bb|round} up on July.

The Minister recalled that {$1,200 million|aid|v=1200000000} pesos in aid has been paid to {160|aidN} shopkeepers, and announced that the new bridge would be tendered in March, so as to be in service in {2034|newY|by=The Minister}.

Press office, ext. 2207. Photographs: folder 12-10.

@doc e-column | newspaper column | 2030-10-13
A bridge for bicycles
By Ignacia Wexler

I drove across yesterday. It took me {twelve|t0} minutes from roundabout to roundabout, as it always had, and I wept a bit over the gearstick.

Then I did what columnists do and looked at the numbers. {One hundred and twenty-five|dur} days. Over {nine billion|>c3} pesos, for a {486|len}-metre object that a milk lorry may not use. Between {May|-} and July the Coimas road's traffic went up by {219%|xp|round}, and nobody has yet costed the potholes. In the same months {9,400|v} cars and lorries a day became {640|b1} on a raft.

The ministry tells us the new one will cost {47 billion|!newB|by=The ministry}. It also told us the old one would be fixed for {5.6|c1|x=1000000000|t=in June} billion, in June, and for {8.4|c2|x=1000000000|t=in July} in July, so allow me a smile.

Who pays? Not Besnier: a fine of {280 million|fine} is {3%|fineS|round} of what it billed. Not Santiago, which sent {1.2 billion|aid} to shopkeepers who by Bravo's reckoning are out of pocket by {6.3|loss|x=1000000000|by=Bravo's reckoning}. That covers less than {a fifth|<aidS}.

In July some {4,000|?~march|t=In July} people filled the plaza, or so they told me; it depends on where you think the plaza ends.

An ambulance spent {64|amb1|t=in July} minutes on the way to my aunt in July. She's fine. I merely mention it.
