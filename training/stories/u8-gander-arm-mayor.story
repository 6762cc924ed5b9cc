@story u8-gander-arm-mayor
@topic The mayoral race in a Newfoundland town of 5,000, from the first poll to the recount
@subject H = Gerald Hynes-Picco | Hynes-Picco | Hynes | Mr. Hynes-Picco | Gerry | the incumbent | the mayor
@subject N = Nkechi Butt | Butt | Ms. Butt | the nurse | Nkechi | the challenger
@subject S = Selwyn Rideout | Rideout | the fisherman | Selwyn | Mr. Rideout
@subject T = Cobbler's Arm | the town | the Arm
@subject R = Robyn Tizzard | Tizzard | the returning officer | the town clerk
@fact h1 = 702 | vote_count | H | votes | night count | snapshot
@fact n1 = 711 | vote_count | N | votes | night count | snapshot
@fact s1 = 388 | vote_count | S | votes | night count | snapshot
@fact m1 = 9 | margin | N | votes ahead | night count | snapshot
@fact h2 = 706 | vote_count | H | votes | recount | snapshot
@fact n2 = 709 | vote_count | N | votes | recount | snapshot
@fact s2 = 388 | vote_count | S | votes | recount | snapshot
@fact m2 = 3 | margin | N | votes ahead | recount | snapshot
@fact ne = 39.5 | vote_share | N | share of the vote | night count | snapshot
@fact he = 39.0 | vote_share | H | share of the vote | night count | snapshot
@fact se = 21.5 | vote_share | S | share of the vote | night count | snapshot
@fact tot = 1801 | votes_cast | T | valid ballots | night count | snapshot
@fact rej = 14 | votes_cast | T | rejected ballots | night count | snapshot
@fact rej2 = 12 | votes_cast | T | rejected ballots | recount | snapshot
@fact el = 3940 | other | T | electors | 2033 | constant
@fact to = 46 | turnout | T | turnout | 2033 | snapshot
@fact to9 = 61 | turnout | T | turnout | 2029 | snapshot
@fact pop = 5030 | other | T | inhabitants | 2033 | constant
@fact h9 = 1380 | vote_count | H | votes | 2029 | snapshot
@fact mil = 7.5 | rate | T | property tax in mills | 2033 | constant
@fact mil9 = 6.0 | rate | T | property tax in mills | 2029 | constant
@fact pl = 25 | jobs | S | jobs at the fish plant | 2033 | plan | pledged
@fact ar = 2100000 | other | T | dollars owed for the arena | 2033 | snapshot
@fact yrs = 12 | duration | H | years in office | 2033 | cumulative
@fact thr = 10 | margin | T | votes apart below which a recount is automatic | - | constant | threshold
@fact let = 2 | votes_cast | T | rejected ballots let in | recount | snapshot
@fact hl = 50.9 | other | H | share of the mayor's votes kept | 2029 to night count | snapshot
@rel diff let = rej - rej2
@rel share hl = h1 / h9
@rel sum tot = h1 + n1 + s1
@rel diff m1 = n1 - h1
@rel diff m2 = n2 - h2
@rel share ne = n1 / tot
@rel share he = h1 / tot
@rel share se = s1 / tot
@race night = h1 n1 s1
@race recount = h2 n2 s2
@trap m1 m2 :: the margin on the night and after the recount
@trap h1 h9 :: this election and the last
@trap to to9 :: this election and the last
@trap rej rej2 :: rejected ballots before and after the recount
@trap mil mil9 :: the tax when he was re-elected and now

@doc a-radio | radio station site | 2033-09-28
Nurse ahead by {nine|m1} in Cobbler's Arm

It'll go to a recount in Cobbler's Arm, where public health nurse Nkechi Butt came out {nine|m1|t=last night} votes in front of Mayor Gerald Hynes-Picco last night.

Butt had {711|n1|t=last night}, the mayor {702|h1|^}. Selwyn Rideout, who fishes crab and who ran on {25|pl} new jobs at the plant, took {388|s1|^}.

Anything closer than {10|thr} is counted again by law, said returning officer Robyn Tizzard. She has set aside {14|rej|by=Robyn Tizzard} ballots that she couldn't make out. "One had a drawing of a moose."

Turnout was {46|to} per cent. It was {61|to9|t=four years ago} four years ago, when Hynes-Picco had {1,380|h9|t=four years ago} votes to himself against a fella from Gambo.

He has been in the chair for {12|yrs} years.

Got a view? Call Open Line at noon. Weather: RDF.

@doc b-paper | regional weekly | 2033-10-05
Recount confirms Butt, by {three|m2}

It was tight and it got tighter.

Nkechi Butt is mayor of Cobbler's Arm by {three|m2} votes. A judge in Gander opened the boxes on Monday and let in {two|let|by=A judge} of the ballots the town clerk had set aside, which left {12|rej2}; and some others moved. In the end there were {709|n2|t=In the end} for her and {706|h2|t=In the end} for the man who has run the town for {12|yrs} years. Mr. Rideout kept his {388|s2}, to the vote.

On the night she'd had {711|n1|t=On the night} to Mr. Hynes-Picco's {702|h1|t=On the night}, or {39.5|ne|^} per cent to {39.0|he|^}.

People here put it down to taxes. The rate's {7.5|mil|t=now} mills now. It was {6.0|mil9|t=when he was last returned} when he was last returned. There's {$2.1 million|ar} still owing on the arena, which leaks.

"I'm not going to dance on anybody," said the nurse, who was born in Enugu and came to the Arm, pop. {5,030|pop}, with a Butt from down the shore. "Half of those who voted were cross with me, and the half that weren't might be by Christmas."

• Cod festival raises a record $8,112
• Moose on TCH: 3 crashes in a week

@doc c-letter | community blog | 2033-09-29
Who stayed home?

We have {3,940|el} electors in this town and {1,801|tot} of them could be bothered to make a proper X on Tuesday. Last time around, in '29, it was {61|to9|t=Last time around} per cent and this time {46|to|t=this time}. Shame.

Here's how I read it. Gerry kept about {half|~hl} of the {1,380|h9|t=in '29} he had in '29, and they did not all go to Nkechi. Selwyn's crowd, {21.5|se} per cent of the total, is where they went, on the strength of {25|pl} jobs nobody has seen. He was never going to win, but he has picked the winner, b'y.

And if the {9|m1} between the two of them falls under the judge's eye (it must be {10|thr} or better to stand by itself), we could have Gerry back by Thanksgiving with his {seven and a half|mil|v=7.5} mills.

Bake sale Saturday, Lions.

@doc d-cp | wire brief | 2033-10-04
{Three|m2} votes decide mayoralty in Newfoundland town

COBBLER'S ARM, N.L. — A recount has cut a challenger's lead from {nine|m1} votes to {three|m2} but left her the mayor of a central Newfoundland town.

Nkechi Butt defeated incumbent Gerald Hynes-Picco {709|n2|t=Monday|by=the returning officer} to {706|h2|^}, the returning officer said Monday. A third candidate, Selwyn Rideout, stayed at {388|s2|^}.

Some {46|to} per cent of the {3,940|el} eligible people in the community of {5,030|~pop} or so voted on Sept. 27. Butt, a nurse, campaigned against a property tax that rose under Hynes-Picco from {six|mil9} mills to {7.5|mil}.
