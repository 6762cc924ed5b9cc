@story za-pukehinau-quake
@topic Earthquake near Pukehinau, New Zealand: the day and the day after
@subject V = Pukehinau earthquake | the quake | the earthquake | the shake
@subject T = Pukehinau | the town
@subject H = Wairangi Base Hospital | the hospital
@subject L = Tarawhiti Lines | the lines company
@subject C = Tarawhiti District Council | the council
@fact mag = 6.3 | other | V | magnitude | 2032-09-03 | constant
@fact dep = 12 | distance | V | depth in kilometres | 2032-09-03 | constant
@fact cl = 05:41 | clock | V | time of the quake | 2032-09-03 | constant
@fact i1 = 17 | injuries | V | people hurt | 2032-09-03 noon | cumulative
@fact i2 = 29 | injuries | V | people hurt | 2032-09-04 morning | cumulative
@fact adm = 5 | injuries | H | people kept in hospital | 2032-09-04 morning | snapshot
@fact p1 = 8400 | homes | L | homes without power | 2032-09-03 08:00 | snapshot
@fact p2 = 1150 | homes | L | homes without power | 2032-09-04 morning | snapshot
@fact red = 22 | homes | C | buildings given a red sticker | 2032-09-04 morning | cumulative
@fact yel = 61 | homes | C | buildings given a yellow sticker | 2032-09-04 morning | cumulative
@fact ins = 340 | homes | C | buildings inspected | 2032-09-04 morning | cumulative
@fact aft1 = 46 | other | V | aftershocks | 2032-09-03 noon | cumulative
@fact aft2 = 131 | other | V | aftershocks | 2032-09-04 morning | cumulative
@fact bigaft = 5.1 | other | V | magnitude of the largest aftershock | 2032-09-03 | constant
@fact felt = 31000 | other | V | felt reports | 2032-09-03 | cumulative
@fact pop = 6200 | other | T | inhabitants | 2031 | snapshot
@fact fund = 500000 | budget | C | dollars for a relief fund | 2032-09-04 | plan | pledged
@fact sleep = 140 | evacuated | C | people who slept in the welfare centre | 2032-09-03 night | snapshot
@fact prev = 6.8 | other | - | magnitude of the earlier quake | 1994 | constant
@fact ch = 30 | rate | V | chance of another quake of five or more in percent | 2032-09-04 | snapshot | projected
@fact cl94 = 94000000 | damages | - | dollars that the earlier quake cost insurers | 1994 | constant
@trap p1 p2 :: power came back over a day
@trap i1 i2 :: a later count
@trap red yel :: two colours of sticker
@trap aft1 aft2 :: a later count
@trap mag prev :: an earlier quake

@doc a-live | live blog | 2032-09-03
LIVE: Strong quake rattles Tarawhiti – what we know

12.22pm
Hato Hone ambulance crews have now seen {17|i1|t=now|by=duty manager Mere Tipene} people, duty manager Mere Tipene tells us, most with cuts and one with a broken hip.

11.50am
GeoNet has logged {46|aft1|t=so far} aftershocks so far. The strongest was a {5.1|bigaft} at 6.07am.

9.15am
School's out: all {11|-} schools in the district are closed today.

8.04am
Tarawhiti Lines says around {8400|~p1|t=8.04am|by=Tarawhiti Lines} homes are in the dark. That's more than Pukehinau itself has, so the outage must run well up the valley.

6.30am
For those just waking up: a magnitude {6.3|mag|by=GeoNet} earthquake struck at {5.41am|cl}, GeoNet says, {12|dep}km deep, {20km|-} east of Pukehinau (population {6200|pop}). More than {31,000|>felt} people have told GeoNet that they felt it.

Got pictures? Text {3883|-}.

@doc b-metro | metropolitan newspaper | 2032-09-04
The clock in the butcher's stopped at 5.41

Words: Annabel Forsythe-Rua

It hangs there still, over the sausages, hands at {19|-} minutes to six, in a town that spent Saturday morning reading stickers.

Red means stay out. Council inspectors have put {22|red|t=by this morning|by=Mayor Rob Delahunty} of those up, Mayor Rob Delahunty said by this morning, and {61|yel|^} yellow ones, which let you in to fetch the cat. They have looked at {340|ins|^} buildings and reckon they are a third of the way.

About {1150|~p2|t=at breakfast} homes were still without electricity at breakfast. {Twenty-nine|i2|by=the hospital in Wairangi} people have been hurt, by the count of the hospital in Wairangi, which has kept {five|adm|^} in.

In the rugby clubrooms {140|sleep|t=last night} slept last night, or did not: {131|aft2|t=by dawn} aftershocks by dawn, every one of them announced by the trophies.

Older people here compared it with the {6.8|prev} of 1994. "That one rolled," says Ngaire Sproat, {81|-}. "This one punched."

Delahunty has promised a fund of {half a million dollars|fund}. He was wearing one gumboot.

@doc c-radio | radio script | 2032-09-04
NEWS AT 8

It's eight o'clock. Power is back for most of the homes cut off by yesterday's earthquake in Tarawhiti. The lines company says {eleven hundred and fifty|p2|t=this morning|by=The lines company} are still waiting this morning, out of {eight thousand four hundred|p1|t=at the peak} at the peak.

The {six point three|mag} quake hurt {29|i2} people. Wairangi hospital says {five|adm} are being looked after there, none of them critical.

GeoNet has counted {131|aft2} aftershocks, the largest a {five point one|bigaft}. It puts the chance of another of five or more in the coming week at {thirty percent|ch|t=in the coming week|by=GeoNet}.

In Pukehinau {22|red} buildings are off limits. A further {61|yel} can only be entered for short spells.

The council will start a relief fund with {500 thousand|fund|by=The council} dollars.

Sport. The Steamers have named {two|-} new caps.

@doc d-insurer | insurance newsletter | 2032-09-04
Event note: Tarawhiti, 3 September

Parameters: M{6.3|mag}; depth {12|dep} km; {05:41|cl} NZST. Largest aftershock to date M{5.1|bigaft}.

Exposure: small. The nearest town has {6,200|pop} residents. Of {340|ins|t=as of Saturday morning|by=the council} buildings seen as of Saturday morning, {22|red|^} are red and {61|yel|^} yellow, the council reports, so roughly {one in four|-} carries a sticker.

Human impact: {29|i2} hurt, {five|adm} of them admitted; the figure of {17|i1|t=at midday Friday} that some outlets still carry was the count at midday Friday.

Outages peaked at {8,400|p1} customers. Hotline claims lodged with us: {212|-} by 9 a.m.

For comparison, the M{6.8|prev} event of 1994 cost the market {$94 million|cl94} in today's money.
