@story k1-saltmarsh-rcv
@topic Saltmarsh, Maine: ranked-choice mayoral election of 2026, first round to final tabulation
@subject D = Priscilla Doane | Doane | the council chair
@subject G = Ibrahim Guelleh | Guelleh | the teacher
@subject F = Roy Fecteau | Fecteau | the lobsterman
@subject W = Skye Whitten | Whitten
@subject S = Saltmarsh | the city | city clerk | the clerk
@subject H = harbor question | Question 2 | the harbor bond
@fact d1 = 4010 | vote_count | D | votes in the first round | 3 November 2026 | snapshot
@fact g1 = 3655 | vote_count | G | votes in the first round | 3 November 2026 | snapshot
@fact f1 = 2290 | vote_count | F | votes in the first round | 3 November 2026 | snapshot
@fact w1 = 845 | vote_count | W | votes in the first round | 3 November 2026 | snapshot
@fact t1 = 10800 | votes_cast | S | votes in the first round | 3 November 2026 | snapshot
@fact dp = 37.1 | vote_share | D | share in the first round | 3 November 2026 | snapshot
@fact gp = 33.8 | vote_share | G | share in the first round | 3 November 2026 | snapshot
@fact fp = 21.2 | vote_share | F | share in the first round | 3 November 2026 | snapshot
@fact d3 = 4950 | vote_count | D | votes in the final round | 5 November 2026 | snapshot
@fact g3 = 5130 | vote_count | G | votes in the final round | 5 November 2026 | snapshot
@fact t3 = 10080 | votes_cast | S | votes in the final round | 5 November 2026 | snapshot
@fact g3p = 50.9 | vote_share | G | share in the final round | 5 November 2026 | snapshot
@fact d3p = 49.1 | vote_share | D | share in the final round | 5 November 2026 | snapshot
@fact m3 = 180 | margin | G | votes ahead in the final round | 5 November 2026 | snapshot
@fact ex = 720 | other | S | ballots exhausted | 5 November 2026 | cumulative
@fact rounds = 3 | other | S | rounds of counting | 5 November 2026 | constant
@fact tu = 58 | turnout | S | share of registered voters who voted | 3 November 2026 | snapshot
@fact tu0 = 46 | turnout | S | share of registered voters who voted | 2022 election | snapshot
@fact q2 = 54.3 | vote_share | H | share of yes votes | 3 November 2026 | snapshot
@fact bond = 14000000 | budget | H | bond for the pier | 2026 | plan
@fact apt = 300 | units_pledged | G | apartments to be permitted | four years | plan | pledged
@fact pm = 50 | vote_share | - | share that wins | - | constant | threshold
@fact age = 34 | age | G | age | 2026 | constant
@rel sum t1 = d1 + g1 + f1 + w1
@rel sum t3 = d3 + g3
@rel diff m3 = g3 - d3
@rel diff ex = t1 - t3
@rel share dp = d1 / t1
@rel share gp = g1 / t1
@rel share g3p = g3 / t3
@trap d1 d3 :: first and final round
@trap t1 t3 :: ballots before and after exhaustion
@trap dp d3p :: first and final round
@trap tu tu0 :: two elections
@race first = d1 g1 f1 w1
@race final = d3 g3
@race finalshare = g3p d3p

@doc a-wire | wire brief | 2026-11-04
SALTMARSH, Maine — Council chair leads, but no winner in mayor's race

Council Chair Priscilla Doane finished first on Tuesday in Saltmarsh's second mayoral election by ranked choice, but her {37.1%|dp|t=Tuesday|s=her} left her well short of the {50%|pm} plus one that ends the count.

Doane had {4,010|d1|t=Tuesday} first choices. High school teacher Ibrahim Guelleh had {3,655|g1|^}, lobsterman Roy Fecteau {2,290|f1|^} and yoga-studio owner Skye Whitten {845|w1|^}, of {10,800|t1|^} in all. The clerk will eliminate the last-place finisher and distribute second choices on Thursday.

Voters approved a {$14 million|bond} bond for the fish pier, {54.3%|q2|t=Tuesday} in favor. Turnout was {58%|tu|t=Tuesday}.
@doc b-local | community news site | 2026-11-05
It's Mayor Guelleh! Teacher leapfrogs Doane in final round

By Noor Castonguay | Nov. 5, 4:41 p.m. | Filed under: City Hall

The loudest noise in the Saltmarsh High gym this afternoon was made by a spreadsheet.

In the {third|rounds|v=3} and last round of tabulation, Ibrahim Guelleh, {34|age}, went past Council Chair Priscilla Doane, {5,130|g3|t=last round} votes to {4,950|d3|^}. He'd been third-best-known of the four, he joked, and second on election night by {355|-}.

Most of Roy Fecteau's {2,290|f1} supporters had put the teacher next. Another {720|ex|by=City Clerk Winnifred Ouellette} ballots gave out before the end because their owners ranked just one or two people, City Clerk Winnifred Ouellette said.

Guelleh's pledge to permit {300|apt} apartments in four years is the most ambitious of any candidate's. "We hope he has a pencil," said Doane, whose {49.1%|d3p} of the final pile is the best losing score in city history.

About {six in ten|~tu} registered residents voted, up from {46%|tu0|t=four years ago} four years ago.

Support Tide & Times: 61 members to go!
@doc c-paper | state newspaper | 2026-11-06
Ranked choice flips an outcome in Saltmarsh

By Desmond Hallowell
Staff Writer

For the first time in a Maine municipal race, the candidate who was ahead on election night lost.

Priscilla Doane led the opening round with {4,010|d1|t=opening round}, or {37.1 percent|dp|^}, to Guelleh's {33.8|gp|^}. When two rivals had been dropped, Ibrahim Guelleh prevailed with {50.9 percent|g3p|t=When two rivals had been dropped} and a cushion of {280|!m3|^} votes.

Critics pounced on "exhausted" ballots. There were {270|!ex} of those, by the city's count, in an election where {10,800|t1} people took part and {10,080|t3|t=at the finish} were still being counted at the finish.

Professor Lenore Achebe of the state university calls the complaint overblown. "If you stay home from a runoff, we don't say your vote was exhausted," she said. Saltmarsh's participation of {58 percent|tu} was {12|-} points better than in 2022.

Guelleh, a Somali-born chemistry teacher, is {34|age}. Fecteau, eliminated last with {21.2 percent|fp|t=first choices} of first choices, urged lobstermen to give him a chance.
@doc d-letter | letter to the editor | 2026-11-12
To the editor:

I have kept tide tables for forty years and I can add. On the night of the third, Chair Doane had {4,010|d1|t=On the night of the third} votes and Mr. Guelleh had {3,565|!g1|t=On the night of the third}. Two days later, with nobody having voted again, he has {5,130|g3|t=Two days later|s=he} and she has {4,950|d3|^|s=she}. Where I come from a horse that is behind at the wire is behind.

Then there's the pier. The newspapers tell us the harbor bond carried with {58 percent|!q2}. I was there for the school levy that needed sixty. {Fourteen million|bond|v=14000000} is real money for a town of our size, and I note that neither finalist fished a day.

I wish the young man well. If he builds {300|apt|s=he} apartments on the marsh side he will need a boat to visit them.

Thaddeus Merrow, Gull Road
