@story m6-carrigmore-storm
@topic Storm in and around Carrigmore, Connacht, Ireland, January 2031: outages, wind, hours of flooding, repairs
@subject C = Carrigmore | the city | the town
@subject W = Storm Bríd | the storm
@subject P = Western Grid | the grid company | crews
@subject L = Carrigmore City Council | the council
@subject F = Fishmarket Quay | the quay | traders on the quay
@subject H = Carrigmore Airport | the airport
@subject M = Met Office Ireland | the forecaster | forecasters
@fact out0 = 71000 | homes | P | customers without electricity | 2031-01-17 21:00 | snapshot
@fact out1 = 38500 | homes | P | customers without electricity | 2031-01-18 08:00 | snapshot
@fact out2 = 6200 | homes | P | customers without electricity | 2031-01-19 18:00 | snapshot
@fact outc = 19400 | homes | C | customers without electricity | 2031-01-17 21:00 | snapshot
@fact g = 141 | speed | H | strongest gust in kilometres an hour | 2031-01-17 | constant
@fact wl = 130 | speed | M | gust in kilometres an hour that a red warning needs | - | constant | threshold
@fact peak = 17:20 | clock | F | high water | 2031-01-17 | constant
@fact depth = 1.1 | other | F | metres of flood water | 2031-01-17 | constant
@fact prem = 63 | homes | F | premises flooded | 2031-01-18 | cumulative
@fact tree = 118 | other | L | fallen trees cleared | 2031-01-19 | cumulative
@fact rep = 9400000 | budget | L | euros of repairs to roads and walls | 2031-01-20 | plan | projected
@fact gov = 3000000 | budget | L | euros of state aid asked for | 2031-01-20 | plan
@fact bar = 14500000 | budget | F | euros for a flood barrier | 2028 | plan
@fact bag = 2600 | other | L | sandbags handed out | 2031-01-17 | cumulative
@fact bagw = 5000 | other | L | sandbags kept in store | January 2031 | constant
@fact can = 12 | other | H | flights cancelled | 2031-01-17 | cumulative
@fact inj = 4 | injuries | W | people hurt | 2031-01-18 | cumulative
@fact pole = 212 | other | P | broken poles | 2031-01-18 08:00 | snapshot
@fact crew = 290 | jobs | P | repair workers | 2031-01-18 | snapshot
@fact sch = 44 | other | L | schools closed | 2031-01-18 | snapshot
@fact outfr = 54.2 | other | P | share of affected customers still without electricity | 2031-01-18 08:00 | snapshot
@fact bagr = 2400 | other | L | sandbags left in store | 2031-01-17 | snapshot
@fact per = 230159 | other | F | euros of barrier cost for each flooded premises | 2031-01-24 | snapshot
@fact grant = 5000 | price | F | euros of first-response grant a business | 2031-01 | plan
@trap out0 outc :: the whole region and the city alone
@trap out0 out1 :: evening and morning
@trap g wl :: the gust and the threshold
@trap rep bar :: repairs and a barrier never built
@trap bag bagw :: given out and in store
@trap rep gov :: the bill and the aid asked for
@rel share outfr = out1 / out0
@rel diff bagr = bagw - bag
@rel product bar = per * prem

@doc a-tribune | regional weekly, website | 2031-01-18
Quay under {a metre|~depth|v=1} of water as Storm Bríd hits Carrigmore

Fionnuala Mac Giolla | 18 Jan, 9.15am

{Sixty-three|prem} premises on and around Fishmarket Quay were flooded last evening when the highest tide of the month met Storm Bríd. The water crested at {5.20pm|peak|t=last evening} and stood {1.1 metres|depth|v=1.1} deep in Naughton's chemist.

The council had given out {2,600|bag|t=by lunchtime|by=The council} sandbags by lunchtime. It keeps {5,000|bagw} for just such a day, and traders on the quay asked loudly last night where the rest were.

At the airport the anemometer touched {141km/h|g|v=141}, well past the {130km/h|wl|v=130} at which forecasters turn a map red. {Twelve|can} flights were scratched. {Four|inj} people went to hospital, none in danger.

At nine in the evening {71,000|out0|t=At nine in the evening} homes and businesses in the region had no power, {19,400|outc|^} of them in the city.

@doc b-grid | utility outage bulletins | 2031-01-19
WESTERN GRID STORM BULLETINS (newest first)

19 January, 18.00. Customers off supply: {6,200|out2|t=19 January, 18.00}. Restoration for the last of these: Tuesday night.

18 January, 08.00. Customers off supply: {38,500|out1|t=18 January, 08.00}. {290|crew|^} staff are in the field, including {40|-} from Ulster. Broken poles: {212|pole|^}.

17 January, 21.00. Customers off supply: {71,000|out0|t=17 January, 21.00}, the highest since 2027. Carrigmore city: {19,400|outc|^}.

17 January, 16.30. We are aware of faults. Stay away from fallen wires.

@doc c-radio | local radio morning show, transcript extracts | 2031-01-20
DARA: Marie-Thérèse, you've the shop on the quay forty years. How's the floor?

M-T: What floor? They promised us a barrier in 2028. {Fourteen and a half million|bar|v=14500000|t=in 2028}, it was in all the papers.

DARA: The council now says it needs {nine point four million|rep|v=9400000|by=The council} just to put the walls and the roads back.

M-T: And they've asked Dublin for {three|gov|x=1000000}. What's {five thousand|grant} for each of us? That won't buy me a fridge.

DARA: We'd a bit over {half|>outfr|v=50|t=by Saturday morning} of the lights-out crowd still in the dark by Saturday morning, fair play to the crews.

M-T: I was one of them. I was one of the {six thousand|~out2|t=last night} last night as well.

@doc d-council | council update | 2031-01-20
UPDATE 6 ON STORM BRÍD

Roads: All regional roads are open. Crews have removed {118|tree|t=since Friday} trees since Friday. The Strand Road remains closed at Salmon Weir.

Schools: {Forty-four|sch|t=Saturday} schools had been closed to Saturday clubs; all reopen today.

Businesses: The first-response grant of up to {€5,000|<grant} is administered by the Local Enterprise Office. Have photographs ready. {Sixty-three|prem} premises have been pre-registered.

Costs: Initial damage to council roads and sea walls is estimated at {€9.4m|rep}. A request for {€3m|gov} has gone to the Department.

@doc e-letter | letter to the editor | 2031-01-24
Sir,

Now that the mops are away, may I offer a few figures of my own? There were {2,400|bagr} sandbags in the Tuam Road depot on Friday while the sea came up my stairs. There was a forecast, a good one: red, and for gusts above {130|wl} kilometres an hour. We got {141|g}.

There is a drawing for a barrier. It was to cost {€14.5 million|bar}. Divide by {63|prem} flooded doors and you get about {€230,000|~per} each, which I admit is not nothing. But how many more Friday evenings are we to have?

Yours etc.,
Piaras Okafor-Lally, Long Walk
