@story marwick-ward-recount
@topic Three counts of one council race in Marwick Falls, Ohio
@subject N = Tobias Nwachukwu | Nwachukwu | Tobias | the incumbent | the councilman
@subject S = Glenda Starkovich | Starkovich | the challenger | the retired bus mechanic
@subject B = Eleni Bakas | Bakas | the write-in | the write-in candidate
@subject W = Ward 4 | the ward | Marwick Falls' Fourth Ward | the Fourth
@subject E = Tuscora County Board of Elections | the board | the elections board | the county board
@subject M = Marwick Falls City Council | the council | council
@fact n0 = 3418 | vote_count | N | votes | election night | snapshot
@fact s0 = 3402 | vote_count | S | votes | election night | snapshot
@fact b0 = 37 | vote_count | B | votes | election night | snapshot
@fact m0 = 16 | margin | N | lead | election night | snapshot
@fact n1 = 3521 | vote_count | N | votes | official canvass, 2033-11-22 | snapshot
@fact s1 = 3527 | vote_count | S | votes | official canvass, 2033-11-22 | snapshot
@fact b1 = 39 | vote_count | B | votes | official canvass, 2033-11-22 | snapshot
@fact m1 = 6 | margin | S | lead | official canvass, 2033-11-22 | snapshot
@fact n2 = 3522 | vote_count | N | votes | recount, 2033-12-06 | snapshot
@fact s2 = 3525 | vote_count | S | votes | recount, 2033-12-06 | snapshot
@fact b2 = 39 | vote_count | B | votes | recount, 2033-12-06 | snapshot
@fact m2 = 3 | margin | S | lead | recount, 2033-12-06 | snapshot
@fact prov = 161 | votes_cast | W | provisional ballots added | official canvass | constant
@fact late = 69 | votes_cast | W | late mail ballots added | official canvass | constant
@fact add = 230 | votes_cast | W | ballots added after election night | official canvass | constant
@fact rejp = 28 | other | W | provisional ballots rejected | official canvass | constant
@fact pct = 0.5 | other | E | lead in percent that triggers a recount | - | constant | threshold
@fact und = 214 | other | W | ballots without a choice in the race | recount | constant
@fact prec = 12 | other | W | precincts | - | constant
@fact fee = 55 | price | E | dollars a recount costs per precinct | - | constant
@fact feet = 660 | price | E | dollars a recount costs for the ward | - | constant
@fact all = 7300 | votes_cast | W | ballots in the boxes | recount | constant
@fact reg = 16904 | other | W | registered voters | November 2033 | constant
@fact to = 43.2 | turnout | W | turnout | November 2033 | constant
@fact spn = 21640 | spending | N | money spent on the campaign | through November | cumulative
@fact sps = 8915 | spending | S | money spent on the campaign | through November | cumulative
@fact maj = 5 | seats | M | Democratic seats with her win | January 2034 | snapshot
@fact mino = 4 | seats | M | Republican seats with her win | January 2034 | snapshot
@fact chal = 9 | other | N | ballots challenged in court | December 2033 | constant
@fact hrs = 11 | duration | E | hours that the recount took | 2033-12-06 | constant
@fact v29 = 412 | margin | N | lead | November 2029 election | constant
@fact sl = 2 | other | S | votes lost in the recount | recount, 2033-12-06 | constant
@fact ng = 1 | other | N | votes gained in the recount | recount, 2033-12-06 | constant
@fact ratio = 2.43 | other | N | times as much spent as the opponent | through November | constant
@rel diff sl = s1 - s2
@rel diff ng = n2 - n1
@rel diff m0 = n0 - s0
@rel diff m1 = s1 - n1
@rel diff m2 = s2 - n2
@rel sum add = prov + late
@rel sum all = n2 + s2 + b2 + und
@rel product feet = fee * prec
@rel share to = all / reg
@race night = n0 s0 b0
@race canvass = n1 s1 b1
@race recount = n2 s2 b2
@trap n0 n1 n2 :: three counts
@trap s0 s1 s2 :: three counts
@trap m0 m1 m2 :: the lead at three counts, of two people
@trap prov rejp :: added and rejected provisionals
@trap spn sps :: spending of the two
@trap und add :: blank in this race, added later

@doc a-night | city newspaper, election night | 2033-11-09
Nwachukwu clings to {16|m0}-vote lead in Fourth Ward; recount looms

By Deidre Vanterpool

MARWICK FALLS — {Sixteen|m0|t=late Tuesday} votes. That, late Tuesday, was the difference between Tobias Nwachukwu's third term and Glenda Starkovich's first.

Unofficial totals posted by the Tuscora County Board of Elections at 11:52 p.m. gave the incumbent {3,418|n0|t=late Tuesday|by=the Tuscora County Board of Elections} and the challenger {3,402|s0|^}. Write-in candidate Eleni Bakas, who ran on leaf pickup, drew {37|b0|^}.

It's a startling reversal of fortune for a man who won by {412|v29|t=four years ago} votes four years ago.

The figures don't include provisional ballots, nor mail envelopes postmarked in time that are still in transit. Ohio orders an automatic recount when a local race finishes within {half a percentage point|pct|v=0.5}.

Control may hinge on it. If Starkovich prevails, Democrats would hold {five|maj|m=hypothetical} seats and Republicans {four|mino|m=hypothetical}.

Nwachukwu reported spending {$21,640|spn|t=to date|by=Nwachukwu} to date; Starkovich, a retired bus mechanic, {$8,915|sps|t=to date}.

"I've had engines closer to dead than this," she said.

MORE ELECTION COVERAGE: School levy fails 54-46 | Issue 2 explained | Sheriff's race

@doc b-tv | TV station web story | 2033-11-22
Starkovich moves ahead by {six|m1} as Ward 4 count becomes official

WTSK 13 Action News Staff
Updated: 4:18 PM EST, Tue November 22, 2033

MARWICK FALLS, Ohio — Two weeks ago she trailed by {16|m0|t=Two weeks ago}. Today Glenda Starkovich is up by {six|m1|t=Today}.

The county board finished its canvass this afternoon. The new tally: Starkovich {3,527|s1|t=this afternoon|by=The county board}, Nwachukwu {3,521|n1|^}, Bakas {39|b1|^}.

Where did the {230|add} additional ballots come from? {161|prov} were provisionals, cast by people whose eligibility had to be verified. The other {69|late} came by mail after Election Day but carried a valid postmark. Another {28|rejp} provisionals were tossed, most because the voter lived across the river.

State law requires a second look at anything tighter than {0.5%|pct|by=State law}. That's set for December 6.

Nwachukwu's attorney, Priyamvada Lindqvist, says she'll be "watching every smudge."

For most of the night of the 8th, the councilman had been introduced at his own party as the winner, on the strength of {3,418|n0|t=the night of the 8th} votes.

Download the WTSK app. Weather Alert: 3 to 5 inches expected by Thursday.

@doc c-paper | city newspaper | 2033-12-07
Recount trims margin to {3|m2}, but Starkovich still wins

By Deidre Vanterpool and Chukwuemeka Oster

They counted for {11|hrs} hours, in pairs, under a clock that has been wrong since August. When the last of {12|prec} precincts was stacked and rubber-banded Tuesday night, Glenda Starkovich had {3,525|s2|t=Tuesday night} votes and Tobias Nwachukwu {3,522|n2|^}.

Her edge was {six|m1|t=going in} going in. It was {three|m2|t=coming out} coming out. She lost {two|sl} ballots whose ovals had been filled in and then crossed out; he gained {one|ng} that the scanner had read as blank. Bakas stayed put at {39|b2}.

The boxes held {7,300|all} ballots in all, which makes turnout in the ward {43.2 percent|to}. {214|und} of the people who came to vote expressed no opinion on the contest at all. Either candidate would have settled for {four|-} of them.

State law bills recounts at {$55|fee} a precinct, so the tab for the Fourth is {$660|feet}. "Cheapest drama in Ohio," board chair Absalom Whitecrow said.

The council will seat {five|maj} Democrats and {four|mino} Republicans on Jan. 3 — unless a judge says otherwise. Nwachukwu has not conceded.

Contact the writers at 330-555-0141. Get 12 weeks for $12.

@doc d-podcast | podcast transcript | 2033-12-12
TRANSCRIPT — "Ballot Stub," episode 71

HOST: Okay, so this is the one where you told me the numbers made you dizzy.

REPORTER: They keep walking away from each other. Start with the guy in office. {3,418|n0|t=election night} on election night. {3,521|n1|t=at the canvass} at the canvass. {3,522|n2|t=after the recount} after the recount.

HOST: And hers?

REPORTER: {3,402|s0}, then {3,527|s1}, and then she actually goes down, {3,525|s2}.

HOST: So he's ahead by {sixteen|m0|v=16}, she's ahead by {six|m1|v=6}, she's ahead by {three|m2|v=3}.

REPORTER: Right. And on Friday his lawyer filed over {nine|chal} ballots. Not {two hundred fourteen|-} – that's the other pile, the {214|und} where nobody marked that race. {Nine|chal}.

HOST: What's wrong with the {nine|chal}?

REPORTER: They say {four|-} were signed on the wrong line. The rest are about a rejected batch, the {28|rejp} provisionals.

HOST: He outspent her, didn't he?

REPORTER: {Two and a half|~ratio} times over. He's at {21,640|spn} dollars and she didn't get to {nine thousand|<sps|v=9000}. In a ward with {16,904|reg} people on the rolls. The hearing's the 19th, courtroom 6.
