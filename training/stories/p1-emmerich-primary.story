@story p1-emmerich-primary
@topic Mayoral primary in Port Emmerich, Ohio: who comes second, Tuesday night to Friday
@subject F = Deolinda Farquhar | Farquhar | the council president | the former council president
@subject N = Tobias Nwachukwu | Nwachukwu | the school board member
@subject S = Rhett Sandoval-Price | Sandoval-Price | the hardware store owner | the shopkeeper
@subject E = Port Emmerich | the city | the mayoral primary | the election | the count
@subject O = other candidates | the other four | four minor names | four also-rans
@subject B = Marl County Board of Elections | the board | the elections board | the county
@fact f1 = 37 | vote_share | F | share of the vote | Tuesday 8:15 p.m. batch | snapshot
@fact n1 = 29 | vote_share | N | share of the vote | Tuesday 8:15 p.m. batch | snapshot
@fact s1 = 25.5 | vote_share | S | share of the vote | Tuesday 8:15 p.m. batch | snapshot
@fact t1 = 38640 | votes_cast | E | ballots counted | Tuesday 8:15 p.m. batch | cumulative
@fact fv1 = 14297 | vote_count | F | votes | Tuesday 8:15 p.m. batch | cumulative
@fact nv1 = 11206 | vote_count | N | votes | Tuesday 8:15 p.m. batch | cumulative
@fact sv1 = 9853 | vote_count | S | votes | Tuesday 8:15 p.m. batch | cumulative
@fact f2 = 33.6 | vote_share | F | share of the vote | Wednesday 1 a.m. | snapshot
@fact n2 = 28.6 | vote_share | N | share of the vote | Wednesday 1 a.m. | snapshot
@fact s2 = 29 | vote_share | S | share of the vote | Wednesday 1 a.m. | snapshot
@fact t2 = 71415 | votes_cast | E | ballots counted | Wednesday 1 a.m. | cumulative
@fact fv2 = 23996 | vote_count | F | votes | Wednesday 1 a.m. | cumulative
@fact nv2 = 20424 | vote_count | N | votes | Wednesday 1 a.m. | cumulative
@fact sv2 = 20711 | vote_count | S | votes | Wednesday 1 a.m. | cumulative
@fact m2 = 287 | margin | S | votes ahead in the race for second place | Wednesday 1 a.m. | snapshot
@fact t3 = 78902 | votes_cast | E | ballots counted | Friday update | cumulative
@fact fv3 = 26273 | vote_count | F | votes | Friday update | cumulative
@fact nv3 = 22803 | vote_count | N | votes | Friday update | cumulative
@fact sv3 = 22566 | vote_count | S | votes | Friday update | cumulative
@fact ov3 = 7260 | vote_count | O | votes | Friday update | cumulative
@fact f3 = 33.3 | vote_share | F | share of the vote | Friday update | snapshot
@fact n3 = 28.9 | vote_share | N | share of the vote | Friday update | snapshot
@fact s3 = 28.6 | vote_share | S | share of the vote | Friday update | snapshot
@fact m3 = 237 | margin | N | votes ahead in the race for second place | Friday update | snapshot
@fact left = 1900 | other | B | ballots still to be counted | Friday update | snapshot
@fact left2 = 8600 | other | B | ballots still to be counted | Wednesday 1 a.m. | snapshot
@fact add = 7487 | votes_cast | E | ballots added in one update | Friday update | snapshot
@rel diff add = t3 - t2
@fact reg = 214300 | other | E | registered voters | 2029-05-08 | constant
@fact turn = 36.8 | turnout | E | turnout of registered voters | Friday update | snapshot
@fact oldturn = 27.4 | turnout | E | turnout of registered voters | 2025 primary | constant
@fact rec = 0.5 | margin | B | margin in points under which a recount is automatic | - | constant | threshold
@fact names = 7 | candidates | E | candidates on the ballot | 2029-05-08 | constant
@fact sr = 1240000 | fundraising | S | money raised | primary | cumulative
@fact nr = 415000 | fundraising | N | money raised | primary | cumulative
@fact fr = 890000 | fundraising | F | money raised | primary | cumulative
@fact ss = 1110000 | spending | S | money spent | primary | cumulative
@rel sum t1 = fv1 + nv1 + sv1 + o1
@fact o1 = 3284 | vote_count | O | votes | Tuesday 8:15 p.m. batch | cumulative
@rel sum t3 = fv3 + nv3 + sv3 + ov3
@rel diff m2 = sv2 - nv2
@rel diff m3 = nv3 - sv3
@rel share f1 = fv1 / t1
@rel share n2 = nv2 / t2
@rel share s3 = sv3 / t3
@rel share n3 = nv3 / t3
@rel share turn = t3 / reg
@trap m2 m3 :: the lead changed hands between Wednesday and Friday
@trap f1 f2 :: early batch against the night's end
@trap sr ss :: raised against spent
@trap left left2 :: a later moment
@trap turn oldturn :: another year
@race early = f1 n1 s1
@race night = f2 n2 s2
@race friday = f3 n3 s3

@doc ledger | city daily | 2029-05-09
Farquhar leads; second place comes down to {a few hundred|m2}

Deolinda Farquhar walked into the Sons of Malta hall at 8:40 p.m. Tuesday already knowing she would be on the November ballot. What nobody knew, then or at midnight, was against whom.

The {first|-} numbers from the Marl County Board of Elections, posted {at a quarter past eight|-}, were mail ballots and early voting: {38,640|t1|t=posted at a quarter past eight|by=the Marl County Board of Elections} in all. The council president had {37%|f1|^} of those, {14,297|fv1|^}. Tobias Nwachukwu stood at {29|n1|^}, or {11,206|nv1|^}, and Rhett Sandoval-Price, who has told his supporters for weeks to vote in person, at {25.5|s1|^}, with {9,853|sv1|^}; the other four scraped up {3,284|o1|^}.

They listened. With every precinct reported, around 1 a.m. Wednesday, the hardware store owner had climbed past the school board member: {20,711|sv2|t=around 1 a.m. Wednesday} votes to {20,424|nv2|^}, a cushion of {287|m2|^|s=the hardware store owner}. Farquhar's share had sagged to {33.6%|f2|^}, {23,996|fv2|^} in figures.

"Nobody is conceding a thing," Nwachukwu said at his party, where the pierogi had run out. Some {8,600|~left2|^|by=the board} mail ballots that arrived on time but late in the day were not opened, the board said, and {seven|names} names split the vote.

Ohio law calls for a recount without anyone asking if {two|-} rivals finish within {half a percentage point|rec|v=0.5|s=Ohio law}.

Only the top two go on.

@doc wems-tv | local TV site | 2029-05-09
WEMS 6 DECISION 2029: Sandoval-Price edges into runoff spot — for now

By Kiersten Aboud | k.aboud@wems6.example | Updated 5:52 AM

PORT EMMERICH, Ohio (WEMS) — The shopkeeper with {$1.24 million|sr} in his war chest is holding on to the last ticket to November this morning.

By the end of the night Rhett Sandoval-Price had {29%|s2|t=By the end of the night}. Tobias Nwachukwu? {28.6%|n2|^}. And out front, former council president Deolinda Farquhar with {33.6%|f2|^} — {24,796|!fv2|^} ballots with her name on them.

That's out of {71,415|t2|^} counted.

Here's what happens now:
• The board still has a pile of roughly {8,600|~left2|by=The board} envelopes.
• Those get opened Friday.
• A gap under {0.5 points|rec} means automatic recount.

Nwachukwu ran on a shoestring. His last filing shows {$415,000|nr|by=His last filing} coming in, less than {half|-} of the {$890,000|fr} Farquhar took in.

MORE FROM WEMS 6: 3 hurt in Route 20 pileup | Storm Team: 61° and clearing

@doc batchline | statewide politics newsletter | 2029-05-11
BATCHLINE, Friday afternoon edition

Stop us if you've heard this one: the late mail was not like the early in-person.

Marl County ran another {7,487|add|t=today} envelopes through the machines today, and the order behind Farquhar flipped. Where we are {as of 3:30|-}:

Farquhar — {26,273|fv3|t=today}, {33.3|f3|^} percent
Nwachukwu — {22,803|nv3|^}, {28.9|n3|^}
Sandoval-Price — {22,566|sv3|^}, {28.6|s3|^}
{Four|-} minor names together — {7,260|ov3|^}

So the man who went to bed on Wednesday {287|m2|t=on Wednesday|s=the man} up wakes up {237|m3|t=today|s=Nwachukwu} down, and is well within the {half-point|rec} that brings the county back to hand-feed the lot.

A word about money, since somebody always asks. Sandoval-Price's committee burned through {$1.11 million|ss} of what it raised. Divide that yourself.

Participation: {36.8 percent|turn|t=as of 3:30} of {214,300|reg} on the rolls. Four years back it was {27.4|oldturn|t=Four years back}. We'd call that a good primary.

Remaining: about {1,900|~left|t=as of 3:30} provisional ballots, cured signatures and soldiers' mail.

— Ottoline & Bashir

@doc up-wire | wire agency | 2029-05-11
Nwachukwu moves into second in Ohio mayor's race

PORT EMMERICH, Ohio (UP) — School board member Tobias Nwachukwu overtook a self-financed businessman Friday in the contest to face Deolinda Farquhar in November, elections officials said.

The tally released in the afternoon put him ahead by {237|m3|t=in the afternoon|by=elections officials|s=him}, {22,803|nv3|^} against {22,566|sv3|^} for Rhett Sandoval-Price. Neither has broken {30%|-}. A total of {79,620|!t3|^} people's choices have been tabulated.

Officials said {2,600|!left|by=Officials} more await review, most of them from voters who showed up without an accepted ID. They will be settled by May 18.

Farquhar, with {one-third|f3|v=33.3|t=Friday} of the vote, is assured a place. In the first batch on Tuesday she had {37%|f1|t=In the first batch on Tuesday|s=she}.

Sandoval-Price, who reported raising {$1.42 million|!sr} and lent himself most of it, said he would ask for a recount whether or not one is required. It is required when the difference is less than {half a point|rec|v=0.5}.

@doc courier | neighborhood weekly | 2029-05-12
What we know, what we don't: a primary in plain numbers

How many voted? So far {78,902|t3|t=So far}. Of the {214,300|reg} registered, that makes better than {one in three|>turn|^}.

Who won? Farquhar came first, no matter what. She was at {37 percent|f1|t=on the early ballots} on the early ballots and she has settled at {33|f3|round|t=settled} and change.

Who is second? Tobias Nwachukwu by {237|m3|t=Friday evening}, as of Friday evening. On Wednesday the shopkeeper had been the lucky one, with {29 percent|s2|t=On Wednesday} to {28.6|n2|^} for the teacher's son.

Is that final? No. The elections board on Locust Street told us {1,900|left|t=Friday evening|by=The elections board} envelopes are on its desk. If the gap stays under {one-half of one percent|rec|v=0.5|m=hypothetical}, it all gets fed through again.

Who paid for what? Filings list {$1.24 million|sr|by=Filings|s=the shopkeeper} for the shopkeeper. Nwachukwu's list says {$415,000|nr}.

Next council meeting: Tuesday, 6:30, room 204. Bring a sweater.
