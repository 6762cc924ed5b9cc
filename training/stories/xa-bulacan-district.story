@story xa-bulacan-district
@topic Special election for the mayor of San Hilario, Philippines
@subject D = Dalisay Montecillo | Montecillo | Dalisay | the vice mayor
@subject R = Rogelio Abueva | Abueva | the former governor
@subject T = Teresita Ong-Lim | Ong-Lim | the pharmacist
@subject S = San Hilario | the town
@fact reg = 91500 | other | S | registered voters | 2032 | constant
@fact cast = 73200 | votes_cast | S | votes counted for mayor | final | snapshot
@fact tn = 80 | turnout | S | turnout | final | snapshot
@fact d = 32940 | vote_count | D | votes | final | snapshot
@fact r = 27084 | vote_count | R | votes | final | snapshot
@fact o = 13176 | vote_count | T | votes | final | snapshot
@fact ds = 45 | vote_share | D | share of the vote | final | snapshot
@fact rs = 37 | vote_share | R | share of the vote | final | snapshot
@fact os = 18 | vote_share | T | share of the vote | final | snapshot
@fact mv = 5856 | margin | D | lead in votes over the runner-up | final | snapshot
@fact mp = 8 | margin | D | lead in points over the runner-up | final | snapshot
@fact d6 = 19420 | vote_count | D | votes | 60% counted | snapshot
@fact r6 = 16870 | vote_count | R | votes | 60% counted | snapshot
@fact m6 = 2550 | margin | D | lead in votes over the runner-up | 60% counted | snapshot
@fact c6 = 60 | counted_share | S | precincts counted | 60% counted | snapshot
@fact rold = 29100 | vote_count | R | votes | 2028 election | snapshot
@fact loss = 2016 | other | R | votes lost since the last election | final | snapshot
@fact arr = 9 | arrests | S | arrests for vote buying | 2032-03-07 | cumulative
@fact cash = 500 | other | S | pesos offered for a vote | 2032-03-07 | snapshot
@rel share tn = cast / reg
@rel sum cast = d + r + o
@rel share ds = d / cast
@rel share rs = r / cast
@rel share os = o / cast
@rel diff mv = d - r
@rel diff mp = ds - rs
@rel diff m6 = d6 - r6
@rel diff loss = rold - r
@race final = d r o
@race partial = d6 r6
@trap m6 mv :: the lead at 60% of precincts and the final one
@trap rold r :: the last election and this one
@trap d d6 :: a later count

@doc a-live | live post | 2032-03-07
9:52 pm - Montecillo keeps her nose ahead

Comelec's town screen now shows {60%|c6|t=9:52 pm} of precincts in. Vice Mayor Dalisay Montecillo has {19,420|d6|^|by=Comelec's town screen}, former governor Rogelio Abueva {16,870|r6|^}. That is a cushion of {2,505|!m6|^} for her. No figure yet for Teresita Ong-Lim, the pharmacist, whose column has been blank all evening.

Police say {nine|arr|by=Police} people have been picked up with envelopes; each held {500|cash} pesos. Abueva took {29,100|rold|t=four years ago} here four years ago.

@doc b-daily | local daily | 2032-03-08
It's Dalisay: 'The town has chosen its nurse'

SAN HILARIO - Dalisay Montecillo is the new mayor. She got {32,940|d} of the {73,200|cast} votes counted, or {45 percent|ds}, against {27,084|r} ({37 percent|rs}) for Rogelio Abueva and {13,716|!o} ({18 percent|os}) for Teresita Ong-Lim.

Her lead over Abueva was {5,856|mv} ballots, {8 percent|!mp|force}. He himself slipped by {2,016|loss} from the {29,100|rold|t=2028} he polled in 2028.

Eight in ten ({80 percent|tn}) of the {91,500|reg} registered went out to vote, Comelec said.

(0917) 555-0142 for news tips

@doc c-brief | radio brief | 2032-03-08
DZSH San Hilario, 5 a.m.

Mayor-elect Montecillo wins it by {8 points|mp}, {45|ds} to {37|rs}. Ong-Lim third with {18|os}. In votes: Montecillo {32,940|d}, Abueva {27,084|r}, so {5,856|mv} between the two, more than double the {2,550|m6|t=at ten last night} at ten last night. Turnout, {80 percent|tn}: {73,200|cast} out of {91,500|reg}.
