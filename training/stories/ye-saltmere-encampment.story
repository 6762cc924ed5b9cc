@story saltmere-encampment
@topic Saltmere, British Columbia: a winter count, the clearing of a river camp and the shelter that was promised, 2028-29
@subject S = City of Saltmere | Saltmere | the city | city council
@subject E = Tannery Flats | the camp | the encampment | the Flats
@subject H = Harbour Light shelter | Harbour Light | the shelter
@subject Q = point-in-time count | the count | the winter count
@subject F = Saltmere Fire Rescue | fire department | firefighters
@subject V = supportive housing on Quarry Road | Quarry Road | the modular homes
@fact q0 = 311 | other | Q | people found homeless | 2026-02 | snapshot
@fact q1 = 428 | other | Q | people found homeless | 2028-11-14 | snapshot
@fact qg = 37.62 | rate | Q | growth in people found homeless | 2026 to 2028 | snapshot
@fact qd = 117 | other | Q | increase in people found homeless | 2026 to 2028 | snapshot
@fact qu = 263 | other | Q | people sleeping outside | 2028-11-14 | snapshot
@fact qs = 165 | other | Q | people in shelters | 2028-11-14 | snapshot
@fact qi = 39 | other | Q | share of people counted who are Indigenous | 2028-11-14 | snapshot
@fact qv = 140 | other | Q | volunteers who counted | 2028-11-14 | snapshot
@fact qy = 58 | other | Q | people under 25 found homeless | 2028-11-14 | snapshot
@fact qe = 600 | other | Q | people homeless by the outreach workers' reckoning | 2028-11 | snapshot | projected
@fact e0 = 85 | other | E | people living at the camp | 2028-09 | snapshot
@fact e1 = 131 | other | E | people living at the camp | 2029-01-08 | snapshot
@fact e2 = 24 | other | E | people living at the camp | 2029-01-31 | snapshot
@fact et = 97 | other | E | tents and shacks | 2029-01-08 | snapshot
@fact er = 88 | other | E | tents and shacks removed | 2029-01-30 | cumulative
@fact el = 9 | other | E | tents and shacks | 2029-01-31 | snapshot
@fact hs = 46 | other | E | people who accepted a shelter bed | 2029-01-30 | cumulative
@fact hm = 12 | other | E | people who went to a motel room | 2029-01-30 | cumulative
@fact hx = 49 | other | E | people who left with no place to go | 2029-01-30 | cumulative
@fact hl = 107 | other | E | people who left the camp | 2029-01-30 | cumulative
@fact ar = 6 | arrests | E | people arrested | 2029-01-30 | cumulative
@fact ofc = 54 | officers | E | Mounties at the clearing | 2029-01-30 | snapshot
@fact tn = 31 | other | E | tonnes of debris hauled away | 2029-02-03 | cumulative
@fact nd = 1150 | other | E | needles collected | 2029-02-03 | cumulative
@fact cc = 286000 | spending | E | cost of the clearing | 2029-02-12 | cumulative
@fact cp = 170000 | spending | E | police cost of the clearing | 2029-02-12 | cumulative
@fact ch = 71000 | spending | E | hauling cost of the clearing | 2029-02-12 | cumulative
@fact cf = 45000 | spending | E | fencing cost of the clearing | 2029-02-12 | cumulative
@fact ce = 120000 | budget | E | cost of the clearing | 2029-01-15 | plan | projected
@fact fr0 = 29 | other | F | fires at the camp | 2027 | cumulative
@fact fr1 = 64 | other | F | fires at the camp | 2028 | cumulative
@fact dt = 2 | deaths | E | people killed in fires at the camp | 2028 | cumulative
@fact od = 41 | deaths | S | overdose deaths | 2028 | cumulative
@fact hb = 90 | other | H | beds | 2029-01 | constant
@fact hn = 40 | other | H | beds to be added | 2029-10 | plan | pledged
@fact ho = 104 | other | H | share of beds filled | 2028-12 | snapshot
@fact ht = 217 | other | H | people turned away in a month | 2028-12 | cumulative
@fact vu = 60 | homes | V | homes to be built | 2030-06 | plan
@fact v0 = 72 | homes | V | homes to be built | 2027-05 | plan
@fact vc = 21600000 | budget | V | construction cost | 2029-02 | plan
@fact vpu = 360000 | budget | V | construction cost per home | 2029-02 | plan
@fact vp = 18000000 | budget | V | provincial money | 2029-02 | plan | pledged
@fact vs = 3600000 | budget | V | city money | 2029-02 | plan
@fact rn = 1640 | price | S | average monthly rent for one bedroom | 2028-10 | snapshot
@fact as = 500 | price | S | monthly shelter allowance | 2028-10 | constant
@fact vr = 0.9 | rate | S | rental vacancy rate | 2028-10 | snapshot
@fact pf = 350 | crowd | E | people at the vigil | 2029-02-01 | snapshot
@fact vt1 = 5 | votes_cast | S | council votes to clear the camp | 2029-01-15 | snapshot
@fact vt2 = 4 | votes_cast | S | council votes not to clear the camp | 2029-01-15 | snapshot
@fact temp = -11 | temperature | S | degrees overnight | 2029-01-31 | snapshot
@trap q1 qe :: those counted and those thought to be homeless
@trap qu e1 :: everyone outside in town and those at one camp
@trap e0 e1 :: September and January
@trap e1 et :: residents and tents
@trap ce cc :: estimate and final cost
@trap vu v0 :: two versions of the project
@trap fr1 dt :: fires and deaths in them
@trap hb hn :: beds there and beds promised
@rel sum q1 = qu + qs
@rel diff qd = q1 - q0
@rel change qg = q0 -> q1
@rel diff el = et - er
@rel sum hl = hs + hm + hx
@rel diff e2 = e1 - hl
@rel sum cc = cp + ch + cf
@rel product vc = vu * vpu
@rel sum vc = vp + vs

@doc a-mirror | local weekly | 2028-11-30
Homeless count climbs by {more than a third|>qg|v=33.3}

Saltmere Mirror, Thursday, Nov. 30 — Priya Dhaliwal

Volunteers with flashlights and granola bars found {428|q1|t=one night this month} people without a home in Saltmere on one night this month, {117|qd} more than when the exercise was last carried out in 2026.

Of those, {263|qu} were sleeping outside, in cars or under the Ferry Street ramp. The rest, {165|qs}, had a mat or bed in a shelter for the night of Nov. 14.

The previous winter count, in February 2026, had come up with {311|q0|t=February 2026}.

"It's a floor. It is never the ceiling," said co-ordinator Marisol Etchart, whose {140|qv} counters were out until 2 a.m. Frontline workers she trusts would put the true number nearer {600|qe|by=Frontline workers}.

{Fifty-eight|qy} of the people had not turned 25. Nearly {four in 10|~qi|v=40} identified as Indigenous.

The average one-bedroom in town rents for {$1,640|rn|t=in October}, the housing corporation reported in October. The province's shelter allowance for a single person is {$500|as}. The vacancy rate is {0.9|vr} per cent.

Mayor Gordon Whitefeather-Lund said the results were "sobering" and that he would ask staff for options about Tannery Flats, where {85|e0|t=in September} people were camped in September.

[Photo: 03_count_1114.jpg — Volunteers at Rotary Park, 11:40 p.m.]

@doc b-radio | public radio script | 2029-01-16
SALTMERE MORNING / 7:06 LOCAL / OUT OF WEATHER

HOST: City council has voted to clear the Tannery Flats. It took until ten to midnight, and it was close: {five|vt1} to {four|vt2}.

The motion gives the camp's residents until January thirtieth. Staff counted {a hundred and thirty-one|e1|t=last Monday} people there last Monday, in {ninety-seven|et|^} tents and shacks.

What swung it was fire. Chief Aurelio Benavides told councillors his crews went down there {sixty-four|fr1|t=last year} times last year, against {twenty-nine|fr0|t=in 2027} in 2027. {Two|dt} people died.

CLIP (BENAVIDES, 11 SEC): "I've carried people out of there. I'm not doing another winter of it."

HOST: But where do they go? Harbour Light has {ninety|hb} beds and was running at {a hundred and four|ho|t=in December} per cent in December. It turned away {two hundred and seventeen|ht|^} people that month. The shelter says it'll add {forty|hn|by=The shelter|t=by October} more by October.

Staff told council the operation ought to cost around {a hundred and twenty thousand|~ce|by=Staff} dollars.

It's minus four at the harbour. Ferries are on time.

@doc c-blog | live blog | 2029-01-30
LIVE: Police move in on Tannery Flats

CoastNow.example | Updates newest first | 212 people are reading this

4:52 p.m. That's it from us. The fence is up. RCMP Insp. Danielle Roy-Kasem says {six|ar|by=RCMP Insp. Danielle Roy-Kasem} people were arrested, all for obstruction, all released.

3:30 p.m. City spokesperson Trent Abernethy says {88|er|by=City spokesperson Trent Abernethy} structures have been taken down. By our own walk along the bank there are {nine|el} left, on the part below the high-water mark where the city has no say.

2:15 p.m. Abernethy again: {64|!hs|by=Abernethy} people have gone to a shelter and {12|hm|^} to motel rooms.

1:05 p.m. "I have {three|-} bags and a cat. Nobody takes the cat." Dwayne, who's lived here since the mill closed.

11:20 a.m. Excavator arrives. It's yellow, says Cat 320, and a woman is sitting on its bucket.

9:40 a.m. We count {54|ofc} Mounties, some brought over from Nanaimo on the 6:15 boat.

8:00 a.m. Good morning. {One hundred and thirty-one|e1|t=at the last count} people lived here at the last count. Council gave them until today. Environment Canada expects {-11|temp|t=tonight|m=projected} C tonight.

MORE FROM COASTNOW: 5 chowders worth the drive • BC Ferries adds 2 sailings

@doc d-advocates | advocacy group statement | 2029-02-02
WHO COUNTED THE {49|hx}?

A statement from Saltmere Neighbours Without Walls

On Tuesday {107|hl|t=On Tuesday} human beings were moved off Tannery Flats. The city is proud that some went indoors. Its own outreach log, which we obtained, says {46|hs|by=Its own outreach log} took a shelter bed, {12|hm|^} went to a motel, and {49|hx|^} were written down as "no destination."

As of Wednesday night, at {eleven|temp|v=-11|t=Wednesday night} below, {24|e2|t=As of Wednesday night} remained on the foreshore.

Last night {350|pf|t=Last night} of us stood at the new fence with candles. We read {41|od|t=in 2028} names: every person our town lost to the poisoned drug supply in 2028.

Do not tell us there is a plan. The {72|v0|t=in 2027} homes promised on Quarry Road in 2027 have become {60|vu|t=now}, and the opening is now June 2030.

We ask council to: (1) take down the fence; (2) open the curling rink, 180 cots; (3) publish the cost.

Contact: Ngaire Tupou, 250-555-0166

@doc e-metro | regional broadsheet | 2029-02-13
Clearing the Flats cost more than twice the estimate

VICTORIA COURIER-TIMES
Islands bureau: Osric Pell

The bill for removing Saltmere's largest homeless camp has come in at {$286,000|cc}, councillors learned Monday. They had been told to expect {$102,000|!ce|t=when they voted} when they voted in January.

Policing accounted for {$170,000|cp}, mostly overtime and travel. Trucking and disposal came to {$71,000|ch}, and {$45,000|cf} was spent on a fence. Crews took away {31|tn} tonnes of material and {1,150|nd} needles.

Coun. Beatrix Holmgren, one of the {four|vt2} who opposed the sweep, divided the total by the {131|e1} people who had lived there. "We could've paid everyone's rent into the summer," she said.

The mayor replied that fires at the site had doubled in a year, to {64|fr1|t=in a year}, with {two|dt} deaths, and that doing nothing "also has an invoice."

Council did give third reading to the supportive housing on Quarry Road. The {60|vu} modular units are budgeted at {$21.6 million|vc}, or {$360,000|vpu} each. Victoria has committed {$18 million|vp|by=Victoria}; the city will put up {$3.6 million|vs}.

Meanwhile, the homelessness count done in November, {428|q1}, is being used by the province to decide next year's shelter funding. That figure was {31|!qg} per cent higher than in 2026.

@doc f-newsletter | city newsletter | 2029-02-20
City Page — News from your municipal hall

TANNERY FLATS UPDATE
The riverside trail will reopen March 3. Thank you for your patience. In total {107|hl} individuals relocated and {97|!er} structures were removed on January 30, of {97|et} present at the start of that month. Final cost: {$286,000|cc}.

HARBOUR LIGHT
The operator plans {40|hn} additional beds, on top of {90|hb}. A public information session is set for March 8, 7 p.m., Legion Branch 91.

QUARRY ROAD
{60|vu} homes with 24/7 support. Funding: Province {$18 million|vp}, City {$3.6 million|vs}.

GARBAGE
Zone 4 moves to Thursdays. Carts out by 7:30 a.m. Limit 2 extra bags ($4 tag each).

DID YOU KNOW? The count of people experiencing homelessness found {263|qu|t=last November} residents outdoors last November.
