@story t3-tembridge-flood
@topic Flood at Tembridge, Shropshire: Saturday night to Wednesday, November 2029
@subject T = Tembridge | the town | the Wharfside market town
@subject R = River Onney | the Onney | the river | Town Bridge gauge
@subject P = Pentre Lock gauge | Pentre Lock
@subject W = Wharfside | Lower Street
@subject C = Coldbrook estate | Coldbrook
@subject E = Environment Agency | the Agency | the EA
@subject F = Shropshire Fire and Rescue | fire crews | the fire service | boat crews
@subject H = Mill Meadow care home | Mill Meadow | the home
@subject L = Tembridge leisure centre | the leisure centre | the rest centre
@subject K = Shropshire Council | the council
@subject S = Tembridge flood defence scheme | the scheme | the wall
@subject D = Doreen Mbeki-Pugh | Doreen | Mrs Mbeki-Pugh
@fact r1 = 4.88 | other | R | metres of water at the gauge | 2029-11-17 midnight | snapshot
@fact r2 = 5.42 | other | R | metres of water at the gauge | 2029-11-18 06:15, the peak | snapshot
@fact r3 = 4.3 | other | R | metres of water at the gauge | 2029-11-19 noon | snapshot
@fact rr = 5.61 | other | R | metres of water at the gauge | 1947 record | snapshot
@fact rd = 0.19 | other | R | metres below the record | 2029-11-18 06:15, the peak | snapshot
@fact rf = 3.6 | other | R | metres at which the river leaves its banks | - | constant | threshold
@fact rup = 0.54 | other | R | metres that the water rose in the night | 2029-11-18 06:15, the peak | cumulative
@fact rp = 4.97 | other | P | metres of water at the gauge | 2029-11-17 22:00, the peak | snapshot
@fact pk = 06:15 | clock | R | when the river peaked | 2029-11-18 | constant
@fact m1 = 71 | other | T | millimetres of rain in a day | 2029-11-17 | cumulative
@fact m2 = 118 | other | T | millimetres of rain in three days | 2029-11-17 | cumulative
@fact m3 = 94 | other | T | millimetres of rain in a normal November | - | constant
@fact h1 = 46 | homes | T | homes flooded | 2029-11-18 09:00 | cumulative
@fact h2 = 83 | homes | T | homes flooded | 2029-11-18 evening | cumulative
@fact h3 = 117 | homes | T | homes flooded | 2029-11-20 | cumulative
@fact h3a = 68 | homes | W | homes flooded | 2029-11-20 | cumulative
@fact h3b = 49 | homes | C | homes flooded | 2029-11-20 | cumulative
@fact ho = 152 | homes | T | homes flooded | 2020 flood | cumulative
@fact bz = 31 | other | T | businesses flooded | 2029-11-20 | cumulative
@fact v1 = 120 | evacuated | T | people moved out | 2029-11-18 09:00 | cumulative
@fact v2 = 264 | evacuated | T | people moved out | 2029-11-18 evening | cumulative
@fact c28 = 28 | evacuated | H | people moved out | 2029-11-18 | cumulative
@fact b0 = 19 | rescued | F | people brought out by boat | 2029-11-18 evening | cumulative
@fact b1 = 7 | rescued | F | people brought out of their homes by boat | 2029-11-18 evening | cumulative
@fact b2 = 12 | rescued | F | people brought out of cars by boat | 2029-11-18 evening | cumulative
@fact l1 = 85 | other | L | people who slept there | 2029-11-18 night | snapshot
@fact l2 = 41 | other | L | people who slept there | 2029-11-19 night | snapshot
@fact pw = 900 | homes | T | homes without power | 2029-11-18 morning | snapshot
@fact pq = 60 | homes | T | homes without power | 2029-11-19 noon | snapshot
@fact br = 640 | other | E | metres of temporary barrier put up | 2029-11-17 | cumulative
@fact br1 = 400 | other | W | metres of temporary barrier put up | 2029-11-17 | cumulative
@fact br2 = 240 | other | C | metres of temporary barrier put up | 2029-11-17 | cumulative
@fact pu1 = 5 | other | E | pumps at work | 2029-11-18 morning | snapshot
@fact pu2 = 9 | other | E | pumps at work | 2029-11-19 noon | snapshot
@fact fw = 14 | other | E | flood warnings in force in the county | 2029-11-18 morning | snapshot
@fact fs = 3 | other | E | severe flood warnings in force in the county | 2029-11-18 morning | snapshot
@fact fa = 38 | other | E | flood alerts in force in the county | 2029-11-18 morning | snapshot
@fact d1 = 27 | other | K | roads closed | 2029-11-18 morning | snapshot
@fact d2 = 9 | other | K | roads closed | 2029-11-20 | snapshot
@fact gh = 500 | price | K | pounds of grant for a flooded household | 2029-11-20 | plan | pledged
@fact gb = 2500 | price | K | pounds of grant for a flooded business | 2029-11-20 | plan | pledged
@fact gt1 = 58500 | budget | K | pounds of grants for households | 2029-11-20 | plan | pledged
@fact gt2 = 77500 | budget | K | pounds of grants for businesses | 2029-11-20 | plan | pledged
@fact gt = 136000 | budget | K | pounds of grants in all | 2029-11-20 | plan | pledged
@fact sc = 21000000 | budget | S | cost of the flood defences | 2029-11 | plan | projected
@fact sg = 4600000 | budget | S | money still missing | 2029-11 | snapshot
@fact sf = 16400000 | budget | S | money promised | 2029-11 | snapshot | pledged
@fact sh = 210 | homes | S | homes to be protected | - | plan | projected
@fact sper = 100000 | price | S | cost for each home protected | - | plan | projected
@fact ag = 87 | age | D | age | 2029-11-18 | constant
@fact ms = 75.5 | other | T | share of a normal November's rain | 2029-11-17 | snapshot
@trap r2 rr :: this peak against the record of 1947
@trap r2 rp :: two gauges on one river
@trap r1 r2 :: midnight and the peak
@trap h1 h2 :: the count of homes grew on Sunday
@trap h2 h3 :: Sunday's count against the survey
@trap h3 ho :: this flood against that of 2020
@trap h3 sh :: homes flooded against homes that the scheme would protect
@trap m1 m2 :: rain of a day and of three
@trap l1 l2 :: two nights
@trap fw fa :: warnings against alerts
@trap v2 l1 :: moved out against slept at the rest centre
@rel share ms = m1 / m3
@rel diff rd = rr - r2
@rel diff rup = r2 - r1
@rel sum h3 = h3a + h3b
@rel sum b0 = b1 + b2
@rel sum br = br1 + br2
@rel product gt1 = gh * h3
@rel product gt2 = gb * bz
@rel sum gt = gt1 + gt2
@rel sum sc = sf + sg
@rel product sc = sper * sh

@doc a-live | newspaper live blog | 2029-11-18
LIVE: Boats out in Tembridge as Onney tops {5.4|~r2|round=0.1} metres

Shropshire Beacon | Reporter: Gwil Prydderch | Refresh for latest

20:40 We're closing the blog shortly. Where we stand: {83|h2|t=tonight|by=Gold Command} homes with water in them tonight, says Gold Command, and {264|v2|^} people out of theirs. A fire service spokeswoman has just given us the day's boat tally, {19|b0|t=the day's}, of whom {a dozen|b2} were sitting on car roofs on the Ludford road.

17:15 Beds made up at the leisure centre. Staff are ready for {90|-} or so.

12:05 The network operator says the {900|pw|t=this morning} homes that lost supply this morning are in the Quay Street and Wharfside areas.

11:20 Mill Meadow is empty. All {28|c28} residents were out by late morning, in {three|-} minibuses and a horsebox, with the matron in the horsebox.

09:30 The council's first figures: {46|h1|t=at nine|by=The council} homes flooded and {120|v1|^} people moved out at nine. "That will climb," the duty officer says. {Twenty-seven|d1} roads are shut.

08:10 The Agency has {14|fw} flood warnings out for the county and {three|fs} severe ones, all {three|fs} for us. Then there are {38|fa} of the lesser alerts.

06:50 It's turned! The Town Bridge gauge touched {5.42|r2|t=at 06:15} metres at {06:15|pk} and has been steady since. The record, from 1947, is {5.61|rr|t=from 1947}.

00:05 Town Bridge {4.88|r1|t=00:05}. Upstream, Pentre Lock crested two hours ago at {4.97|rp|t=two hours ago}, so there's more to come down.

READ NEXT: Nine pubs reopening this winter

@doc b-agency | government agency press release | 2029-11-19
River Onney: situation update, noon Monday 19 November

The Environment Agency continues to support partners in Tembridge following exceptional rainfall on Saturday. Our gauge at Clun Hill recorded {71|m1|t=in the 24 hours to midnight} mm in the 24 hours to midnight and {118|m2|t=since Thursday} mm since Thursday; the long-term average for the whole of November is {94|m3} mm.

Levels at Town Bridge peaked on Sunday at {06:15|pk} at {5.42|r2|t=on Sunday} m, {0.19|rd} m below the highest level on record ({5.61|rr|t=1947} m, 1947). They have now fallen to {4.30|r3|t=now} m. The river is out of bank there above {3.60|rf} m and will remain so until Wednesday. At Pentre Lock the crest, {4.97|rp|t=at 22:00 on Saturday} m, passed at 22:00 on Saturday.

Before the peak our teams deployed {640|br|t=Before the peak} metres of temporary barrier, comprising {400|br1} m along Lower Street and {240|br2} m at Coldbrook. Both lines performed as designed until overtopped from behind by surface water. {Nine|pu2|t=now} pumps are now in operation, up from {five|pu1|t=on Sunday morning} on Sunday morning. Network operators advise that {60|pq} properties remain off supply.

At the height of the incident {14|fw} flood warnings, {38|fa} flood alerts and {3|fs} severe flood warnings were in force in Shropshire.

The Agency, with Shropshire Council, is promoting a {£21 million|sc} scheme for the town, for which {£16.4 million|sf} has been secured in principle. Subject to funding, it would better protect {210|sh} homes.

Notes to editors
1. Severe flood warnings mean danger to life.
2. Press office: 0330 555 0199 (24 hrs).

@doc c-broadcaster | public broadcaster local page | 2029-11-18
Tembridge flooding: Woman, {87|ag}, lifted from bedroom window by boat crew

By Ailsa Nwachukwu, Shropshire

An {87|ag}-year-old woman who refused to leave without her cat was among {19|b0|t=on Sunday} people brought to safety by boat on Sunday when the Onney burst over the flood barriers at Tembridge.

Doreen Mbeki-Pugh was carried down a ladder from her house in Wharfside shortly after dawn. "I've seen worse," she said. "In '47 it was up to the third stair." That year it reached {5.61m|rr|v=5.61|t=That year}; this time the highest reading was {5.42m|r2|v=5.42|t=this time}.

Fire crews took {seven|b1|by=the service} people, Mrs Mbeki-Pugh included, out of houses and {12|b2|^} out of vehicles, the service said.

The water came up by {more than half a metre|>rup|v=0.5|t=between midnight and a quarter past six} between midnight and a quarter past six. By nightfall {83|h2|t=By nightfall} homes had been flooded, nearly twice the {46|h1|t=at breakfast} counted at breakfast, and {264|v2|t=By nightfall} residents had gone. At Mill Meadow all {28|c28} beds were emptied.

Around {900|~pw|t=at the worst of it} homes had no electricity at the worst of it, and {27|d1} roads were impassable.

In 2020, when the town last went under, {152|ho|t=In 2020} houses were affected. Residents were told then that a permanent wall was coming. It has not come: the scheme is still {£4.6m|sg} short, according to the council.

Tembridge had {71mm|m1|v=71|t=on Saturday} of rain on Saturday, which is about {three-quarters|~ms} of what a normal November ({94mm|m3|v=94}) brings.

Related: Why 5G masts failed in the storm

@doc d-parish | church and town bulletin | 2029-11-21
The Tembridge Pew Sheet & Town Notices: special number

Dear all, this is typed on the vestry laptop, so forgive it.

The council's surveyors finished on Tuesday. {One hundred and seventeen|h3|t=on Tuesday|by=The council's surveyors} of our homes had water over the boards: {68|h3a|^} on Wharfside, which we knew, and {49|h3b|^} up at Coldbrook, which nobody had believed. To these add {31|bz|^} shops, pubs and workshops. It is not as bad as 2020 ({152|ho|t=2020}), but ask the {49|h3b} if that helps.

MONEY. Every flooded household may have {£500|gh|by=the council} from the council and every business {£2,500|gb|^}. Forms are in the library. The treasurer reckons that makes {£58,500|gt1} for the first and {£77,500|gt2} for the second if everybody claims.

BEDS. {Eighty-five|l1|t=on Sunday night} slept at the leisure centre on Sunday night and {41|l2|t=on Monday} on Monday. It shut last evening. The badminton court thanks you.

LIGHTS. On since Tuesday. (On Monday at noon there were still {60|pq|t=On Monday at noon} of us with candles.)

ROADS. {Nine|d2|t=as I write} closed as I write, including the Ludford road. The B4371 is passable with care.

THANKS to Doreen's rescuers, who also went back for the cat; to the boat crews for all {19|b0}; to the horsebox.

RIVER. Below its banks ({3.6|rf} metres) this morning, the man at the bridge tells me. On Monday at midday it had been {4.3|r3|t=On Monday at midday}.

Sunday: Matthew 7, 24–27. Make of that what you will.

@doc e-county | county weekly newspaper | 2029-11-22
'We were promised a wall': Tembridge counts the cost and wants a date

By Iolo Sandhu-Breeze, chief reporter

COUNCILLORS will be asked next week to sign off {£136,000|gt} in grants for a town where {117|h3} homes and {31|bz} businesses were flooded at the weekend, and to explain why it has no defences.

The sum is made up of {£500|gh} apiece for the households and {£2,500|gb} for each of the firms. "It buys a skip and a carpet," said Farouk Lindqvist, whose bakery at the wharf was under a metre of the Onney on Sunday.

The {£21m|sc|by=the Environment Agency} wall that the Environment Agency says would shield {210|sh|^} homes, at {£100,000|sper} for every one of them, was first announced in 2024. All but {£4.6m|sg} of the money has been pledged. Work might start in 2032.

What the town had instead on Saturday night was {640|br|t=on Saturday night} metres of aluminium and plastic and, when day broke, {five|pu1|t=when day broke} pumps. By Monday there were {nine|pu2|t=By Monday}.

On Lower Street, where {68|h3a} houses flooded behind {400|br1} metres of barrier, the mood was grim. At Coldbrook, with {240|br2} metres of it and {49|h3b} wet homes, it was worse: many there were refused insurance because theirs is "not a flood area".

The river stood at {4.88m|r1|v=4.88|t=at midnight on Saturday} at midnight on Saturday and {5.42m|r2|v=5.42|t=at its height} at its height. Had it risen another {19cm|rd|v=0.19}, it would have matched the worst that anyone has measured.

Almost {120|~m2|t=over three days} millimetres of rain fell on the hills over three days.

The first night, {85|l1|t=The first night} people bedded down in the leisure centre; the rest of the {264|v2} who had been moved went to relations. The last {41|l2|t=on Monday night} camp beds were used on Monday night.

Letters, page 14. Tembridge Town 0, Bishop's Moat 3: page 38.
