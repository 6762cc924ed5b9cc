@story ub-murrabinna-blackout
@topic Storm and long power cut at Murrabinna in far western New South Wales: first night to the inquiry
@subject M = Murrabinna | the town | the mining town
@subject W = Wilga Springs | Wilga
@subject T = Tareena | Tareena station | Tareena settlement
@subject E = Farwest Energy | the network | the distributor
@subject L = transmission line 7X | the line | towers | line
@subject D = Mulga Hill generators | backup turbines | turbines | the generators
@subject B = Murrabinna Base Hospital | the hospital | Base Hospital
@subject C = Murrabinna City Council | the council | council
@subject O = Mayor Dimi Kostakis | the mayor | Kostakis
@subject G = NSW Government | the state government | the minister | Penny Aldous | Sydney
@subject Y = South Cross lode | the mine | the miner
@fact s1 = 12900 | homes | M | customers without power | 2030-10-14 21:00 | snapshot
@fact s2 = 7400 | homes | M | customers without power | 2030-10-16 | snapshot
@fact s3 = 0 | homes | M | customers without power | 2030-10-28 | snapshot
@fact sW = 1350 | homes | W | customers without power | 2030-10-14 21:00 | snapshot
@fact sT = 250 | homes | T | customers without power | 2030-10-14 21:00 | snapshot
@fact sA = 14500 | homes | E | customers without power | 2030-10-14 21:00 | snapshot
@fact sB = 4100 | homes | E | customers without power | 2030-10-21 | snapshot
@fact tw = 9 | other | L | towers brought down | 2030-10-14 | snapshot
@fact tq = 4 | other | L | towers put back | 2030-10-21 | cumulative
@fact tr = 5 | other | L | towers still to be put back | 2030-10-21 | snapshot
@fact wd = 137 | speed | M | wind gust | 2030-10-14 | snapshot
@fact wr = 128 | speed | M | wind gust | 1987 record | snapshot
@fact ww = 113 | speed | W | wind gust | 2030-10-14 | snapshot
@fact rn = 31 | other | M | millimetres of rain in an hour | 2030-10-14 | snapshot
@fact k1 = 16:52 | clock | L | towers fell | 2030-10-14 | snapshot
@fact k2 = 17:08 | clock | M | power went out | 2030-10-14 | snapshot
@fact d1 = 2 | other | D | generators on site | - | constant
@fact d2 = 1 | other | D | generators working | 2030-10-14 | snapshot
@fact dc = 25 | other | D | megawatts of one generator | - | constant
@fact dt = 50 | other | D | megawatts of both generators | - | constant
@fact dl = 36 | other | M | megawatts of evening demand | 2030-10 | snapshot
@fact u1 = 16 | duration | D | months out of service | 2030-10-14 | snapshot
@fact du = 13 | duration | L | days until the towers stood again | 2030-10-27 | snapshot
@fact dp = 6 | duration | L | days until the towers stand again | 2030-10-15 | plan | projected
@fact h1 = 18 | injuries | B | people treated | 2030-10-14 night | cumulative
@fact h2 = 33 | injuries | B | people treated | 2030-10-16 | cumulative
@fact hf = 7 | rescued | B | patients flown out | 2030-10-16 | cumulative
@fact hx = 4 | cases | B | carbon monoxide poisonings | 2030-10-21 | cumulative
@fact de = 1 | deaths | M | people killed | 2030-10-21 | cumulative
@fact ag = 77 | age | M | age of the man killed | - | constant
@fact ng = 620 | other | C | portable generators lent | 2030-10-21 | cumulative
@fact wt = 48 | other | C | tonnes of spoiled food dumped | 2030-10-21 | cumulative
@fact wo = 11 | other | C | tonnes of spoiled food dumped | 2030-10-16 | cumulative
@fact sc = 6 | other | M | schools shut | 2030-10-15 | snapshot
@fact sp = 1940 | enrolment | M | pupils at home | 2030-10-15 | snapshot
@fact p1 = 200 | budget | G | dollars offered for each household | 2030-10-17 | plan | pledged
@fact p2 = 400 | budget | G | dollars offered for each household | 2030-10-24 | plan | pledged
@fact hh = 12400 | other | M | households eligible | 2030-10-24 | snapshot
@fact pt = 4960000 | budget | G | cost of the household payments | 2030-10-24 | plan | projected
@fact bz = 15000 | budget | G | dollars offered for each business | 2030-10-24 | plan | pledged
@fact yl = 8600000 | profit | Y | earnings lost | 2030-10-28 | cumulative | projected
@fact yj = 640 | jobs | Y | workers stood down | 2030-10-16 | snapshot
@fact fr = 21300000 | spending | E | repair bill | 2030-12 | snapshot | projected
@fact fl = 13800000 | spending | L | repair bill | 2030-12 | snapshot | projected
@fact fd = 7500000 | spending | D | repair bill | 2030-12 | snapshot | projected
@fact iq = 286 | other | G | submissions to the inquiry | 2030-12-02 | cumulative
@fact rs = 118000000 | budget | G | cost of a second line | 2030-12 | plan | projected
@trap s1 sA :: the town alone and the whole district
@trap sA sB :: first night and a week later
@trap d1 d2 :: turbines there and turbines that run
@trap dc dt :: one machine and both
@trap tq tr :: towers up and towers to come
@trap wd ww :: gusts in two towns
@trap p1 p2 :: the first offer and the doubled one
@trap k1 k2 :: towers fell before the lights went
@trap du dp :: days it took and days promised
@trap fr rs :: repair and second line
@rel sum sA = s1 + sW + sT
@rel sum tw = tq + tr
@rel product dt = d1 * dc
@rel product pt = p2 * hh
@rel sum fr = fl + fd
@rel diff wx = wd - wr
@rel share mp = s1 / sA
@fact wx = 9 | speed | M | margin over the old record gust | 2030-10-14 | snapshot
@fact mp = 88.97 | other | M | share of the customers without power | 2030-10-14 21:00 | snapshot

@doc a-abc-radio | radio news bulletin | 2030-10-15
FAR WEST MORNINGS, 0630 BULLETIN

A clean-up is under way at Murrabinna after a wild storm flattened {nine|tw|t=yesterday afternoon} towers on the only high-voltage line into the city yesterday afternoon.

Farwest Energy says the steel went over at {eight minutes to five|k1|v=16:52}, north of Lake Tareena, and the town's lights followed at {eight minutes past|k2|v=17:08}. At nine o'clock last night {14,500|sA|t=At nine o'clock last night|by=Farwest Energy} customers were off across the district, {12,900|s1|^} of them in Murrabinna itself. Wilga Springs accounts for {1,350|sW} and the rest are at Tareena.

The weather bureau recorded a gust of {137|wd} kilometres an hour at the airport. Its previous best was {128|wr|t=in 1987}, in 1987.

Trouble is, the backup isn't backing up. There are {two|d1} gas turbines on Mulga Hill, and only {one|d2} will start. The other's been in bits for {16|u1} months, waiting on a rotor.

Base Hospital is on diesel and has treated {18|h1|t=overnight} people overnight, mainly cuts.

All {six|sc|t=today} schools are closed today. Network spokeswoman Jian Marchetti hopes to have temporary poles carrying power in {six|dp|by=Network spokeswoman Jian Marchetti} days.

Mayor Dimi Kostakis has a message: leave the traffic lights alone, treat them as a give way, and check on your neighbour.

In sport, the Robins went down by 14 points. It's 19 degrees, heading for 33.

@doc b-local-paper | local newspaper | 2030-10-17
{Two|d1} turbines, {one|d2} that goes: how the Silver Town went dark

Murrabinna Miner & Advertiser
By Kev Rasmussen and Aroha Teague

THREE nights in and there's ice at the Palace, meat at nobody's place, and a queue at the depot that goes round past the war memorial.

As the Miner went to print on Wednesday {7,400|s2|t=on Wednesday} homes and shops still had no supply, and those that did had it in bursts. Evening demand at this time of year runs to about {36|~dl} megawatts. Mulga Hill is supposed to make {50|dt}. With a single machine it makes {25|dc}, on a good day, and Tuesday was not a good day.

{Thirty-three|h2|t=to Wednesday lunchtime|by=the Base} people have been through the Base to Wednesday lunchtime, the Base told us, against {18|h1|t=the first night} the first night. {Seven|hf} have been flown to Adelaide, including all the dialysis patients.

The council has binned {11|wo|t=so far} tonnes of food so far. It's got every portable generator between here and Mildura on the way.

South Cross stood {640|yj|by=South Cross} miners down on Tuesday morning. "We can't ventilate, we can't send anyone below," general manager Rukmini Sethuraman said.

Farwest won't budge from its {six-|dp|v=6}day estimate. The Miner has seen the job sheet, and it hasn't got a date on it at all.

At Wilga Springs, where it gusted to {113|ww}, the pub roof is in the pool. At the airport here it was {137|wd}, which is {nine|wx} up on the old mark and, one old hand at the bureau says, "enough to lean on".

Sydney's contribution as of this morning: {$200|p1|t=as of this morning} a household.

@doc c-tv | metropolitan TV site | 2030-10-22
Man dies as outback city enters second week of blackouts

Exclusive by Tamsin Obuya, 7:14pm AEDT

A {71|!ag}-year-old man has become the first person to die in the Murrabinna power crisis, which tonight enters its second week with {4,100|sB|t=on Monday|by=Farwest} customers on Monday still waiting, according to Farwest.

Neighbours found him beside a petrol generator he had borrowed for his fridge. The hospital has now seen {four|hx} carbon monoxide poisonings, doctor Femke Adeleke said, and she begged people to keep the things outside. The council has handed out {620|ng|by=The council} of them.

Crews in swags have raised {four|tq} of the {nine|tw} fallen towers. {Five|tr} to go. An engineer who asked not to be named said winds of {137|wd}km/h should not have toppled structures rated for far more.

At its worst the outage left {14,500|sA} properties in the dark. Nearly {nine in 10|<mp|v=90} of them were in the city.

Families call the state's {$200|p1} "an insult". Premier's office says it is "under review". Energy minister Penny Aldous is due in town on Thursday.

{48|wt} tonnes of rotten groceries have gone to landfill. {1,940|sp} children missed a week of class.

MORE: 9 things to toss after 24 hours without a fridge
WATCH: Dash cam captures 5-metre dust wall

@doc d-release | government media release | 2030-10-24
MEDIA RELEASE
The Hon. Penny Aldous, Minister for Energy
Thursday, 24 October 2030

MORE SUPPORT FOR MURRABINNA

Households hit by the Far West power emergency will receive {$400|p2}, twice the amount announced a week ago, as the New South Wales Government backs the community through an unprecedented event.

Around {12,400|~hh} households are eligible, bringing the total commitment for families to {$4.96 million|pt}. Small businesses may claim up to {$15,000|<bz} for lost stock. Payments will be made through Service Centres from Monday with no receipt needed under {$500|-}.

"I have sat in kitchens in Murrabinna, Wilga Springs and Tareena today and heard it first-hand," Ms Aldous said. "There were {14,500|sA|t=on that first night|by=Ms Aldous} customers off on that first night. When I arrived this morning there were fewer than {1,000|-}."

Ms Aldous said an independent inquiry would look at why one of {two|d1} generators at Mulga Hill, each rated at {25|dc} megawatts, had been out of service for {16|u1} months. The other had "tripped more than once".

Farwest Energy advises that it expects to re-energise the transmission line by Sunday. That would be {13|du|m=projected} days after the storm.

The Minister thanked hospital staff, who cared for {33|h2|t=in the first two days} people in the first two days, and the Royal Flying Doctor Service, which transferred {seven|hf}.

Media contact: 0491 570 156

@doc e-local-paper-2 | local newspaper | 2030-12-04
Fix it twice: repairs {$21.3m|fr}, a spare line {$118m|rs}

Murrabinna Miner & Advertiser
Kev Rasmussen

Putting right what the October storm did will cost Farwest Energy {$21.3 million|fr|by=documents tabled at Monday's hearing}, documents tabled at Monday's hearing show. The towers and wire come to {$13.8 million|fl} and Mulga Hill, with its rotor at last, is down for {$5.7 million|!fd}.

Building a second line from the river, which people have wanted since before the Miner had colour, would be {$118 million|rs}. Counsel assisting, Bartholomew Nguyen SC, asked whether anyone had put that beside the {$8.6 million|yl|by=South Cross} that South Cross says the mine lost in a fortnight. No one had.

The inquiry has {286|iq|t=by Monday} submissions by Monday. Most tell the same story. Line gone at {4.52pm|k1}, power gone at {5.08pm|k2}, and the turbine that should have caught us on the hill under a tarp. It took {13|du} days to stand the line up again after {six|dp|by=the network} had been promised by the network.

In those days {four|hx} people were poisoned by fumes. One of them, Stan Bielski, {77|ag}, of Garnet Street, died. His daughter told the hearing he'd only wanted to save his insulin. His is the {one|de} death that anyone attributes to it.

Mayor Kostakis said the city had {12,900|s1} accounts off "before the kettle was warm". Council lent out {260|!ng|by=Council} generators, he said, and got most of them back.

The hearing resumes on 13 January. Page 4: Gallery. Page 22: 8-race card at the Cup.

@doc f-trade | trade magazine | 2030-12-10
Case note: radial supply and a dead spare

GRID & NETWORK AUSTRALASIA, issue 112

Murrabinna sits at the end of 260 kilometres of single-circuit 220 kV. On 14 October convective winds collapsed {nine|tw|t=On 14 October} lattice towers. Interruption of load was at {17:08|k2}, {sixteen|-} minutes after the mechanical failure, because the fault was initially carried on an earth return.

Load at risk was {36|dl} MW in the evening peak. Local plant: {two|d1} open-cycle units of {25|dc} MW. One was dismantled. With a total of {50|dt} MW nominal the town was N-1 secure on paper. It was not on the day.

Customers lost: {12,900|s1} Murrabinna, {1,350|sW} Wilga Springs, {250|sT} Tareena. Restored in stages, with {7,400|s2|t=after two days} off after two days and {4,100|sB|t=after seven} after {seven|-}. {Zero|s3} customers outstanding by {the fourteenth day|-}.

Gust readings: Murrabinna {137|wd} km/h, Wilga Springs {131|!ww} km/h. Rainfall intensity {31|rn} mm in an hour softened footings.

Direct cost: line {$13.8m|fl}, plant {$7.5m|fd}. Indirect: South Cross puts foregone earnings at {$8.6m|yl|by=South Cross}, with {640|yj} staff idle; government assistance {$4.96m|pt} to homes.

Reader poll: should radial towns have batteries? 71% yes.
