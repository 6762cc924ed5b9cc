@story u1-althing-coalition
@topic Iceland: seats in the Althing after the election, and which three parties could govern
@subject S = Sjálfstæði og Framfarir | the Progress Conservatives | SF | the Conservatives
@subject J = Jafnaðarbandalagið | the Social Alliance | the Alliance | JB
@subject L = Landsbyggðin | Countryside | the rural party
@subject V = Vonin | Hope | the Hope party
@subject G = Græn Jörð | Green Earth | the Greens
@subject F = Frjálst Ísland | Free Iceland
@subject A = the Althing | parliament | Iceland
@subject R = Ragnheiður Steinþórsdóttir | Ragnheiður | the Alliance leader | Steinthorsdottir
@subject B = Baldvin Örn Hjaltalín | Baldvin | the prime minister | the outgoing prime minister
@fact all = 63 | seats | A | seats in parliament | - | constant
@fact maj = 32 | seats | A | seats needed for a majority | - | constant | threshold
@fact s = 16 | seats | S | seats won | final | snapshot
@fact j = 17 | seats | J | seats won | final | snapshot
@fact l = 12 | seats | L | seats won | final | snapshot
@fact v = 9 | seats | V | seats won | final | snapshot
@fact g = 6 | seats | G | seats won | final | snapshot
@fact f = 3 | seats | F | seats won | final | snapshot
@fact s33 = 21 | seats | S | seats won | 2033 election | snapshot
@fact j33 = 11 | seats | J | seats won | 2033 election | snapshot
@fact sv = 23.9 | vote_share | S | share of the vote | final | snapshot
@fact jv = 25.2 | vote_share | J | share of the vote | final | snapshot
@fact lv = 18.1 | vote_share | L | share of the vote | final | snapshot
@fact vv = 14.3 | vote_share | V | share of the vote | final | snapshot
@fact gv = 9.4 | vote_share | G | share of the vote | final | snapshot
@fact fv = 5.4 | vote_share | F | share of the vote | final | snapshot
@fact hur = 5 | vote_share | A | share of the vote below which no levelling seats are given | - | constant | threshold
@fact c1 = 32 | seats | J | seats of a coalition with Hope and the Greens | final | snapshot | hypothetical
@fact c2 = 37 | seats | S | seats of a coalition with Countryside and Hope | final | snapshot | hypothetical
@fact c3 = 33 | seats | S | seats of a coalition with the Alliance | final | snapshot | hypothetical
@fact c4 = 38 | seats | J | seats of a coalition with Countryside and Hope | final | snapshot | hypothetical
@fact to = 79.3 | turnout | A | share of registered voters who voted | final | snapshot
@fact cast = 224811 | votes_cast | A | ballots cast | final | snapshot
@fact jn = 31 | poll_share | J | share of those asked | Gallinn poll, week before | snapshot
@fact sn = 22 | poll_share | S | share of those asked | Gallinn poll, week before | snapshot
@fact pn = 1940 | sample_size | A | people asked | Gallinn poll, week before | snapshot
@fact tal = 41 | duration | B | days that coalition talks took | 2033 | constant
@fact small = 3.7 | vote_share | A | share of the vote for other lists | final | snapshot
@fact nw = 4 | seats | L | seats won in the Northwest | final | snapshot
@fact nwall = 7 | seats | A | seats in the Northwest | - | constant
@fact sl = 5 | seats | S | seats lost | since the 2033 election | snapshot
@fact w = 30 | seats | A | women elected | final | snapshot
@rel sum all = s + j + l + v + g + f
@rel diff sl = s33 - s
@rel sum c1 = j + v + g
@rel sum c2 = s + l + v
@rel sum c3 = s + j
@rel sum c4 = j + l + v
@race seats = j s l v g f
@race votes = jv sv lv vv gv fv
@trap s s33 :: two elections
@trap j j33 :: two elections
@trap c1 maj :: a coalition that has just the number needed
@trap c1 c2 c4 :: three coalitions
@trap jn jv :: a poll and the result
@trap sv s :: percent and seats

@doc a-wire | international agency | 2037-09-27
Social Alliance edges ahead in Iceland; coalition arithmetic tight

REYKJAVIK, Sept 27 (Norden) - Iceland's opposition Social Alliance became the largest party in the Althing with {17|j|t=final figures showed on Sunday} of {63|all} seats, final figures showed on Sunday, one more than the Progress Conservatives of outgoing Prime Minister Baldvin Örn Hjaltalín, who fell to {16|s|^} from {21|s33}.

The rural party, Countryside, won {12|l}, Hope {nine|v}, the Greens {six|g} and Free Iceland {three|f}. {Thirty-two|maj} are needed to govern.

In votes the Alliance had {25.2 percent|jv} and the Conservatives {23.9|sv}. Four years ago Alliance leader Ragnheiður Steinþórsdóttir could count on {11|j33|t=Four years ago} members.

Together with Hope and the Greens she would have {32|c1|m=hypothetical}, not a seat to spare. Baldvin could reach {37|c2|m=hypothetical} if he won over both Hope and Countryside. "We have time," he told public radio. In 2033 it took {41|tal|t=In 2033} days to form a cabinet.

Turnout was {79.3 percent|to}.

@doc b-broadcaster | public broadcaster, English | 2037-09-27
Election night in six sentences

Nobody slept and nobody won.

Ragnheiður's people sang at {25.2%|jv}, which is a good deal less than the {31%|jn|t=last week} that Gallinn had promised them last week on the strength of {1,940|pn} interviews. Baldvin's people did not sing at {23.9|sv}, though the same survey had given them {22|sn|t=last week}.

The countryside voted Countryside ({18.1|lv}), the young voted Hope ({14.3|vv}), and Græn Jörð, at {9.4|gv}, was relieved. Frjálst Ísland scraped past the {5%|hur|m=threshold} bar with {5.4|fv} and will send {three|f} people who do not like each other.

Of the new members, {30|w} are women.

In the south the last ballot box was delayed by a sandstorm, and reached the counters at 6:20 in the morning. It contained 412 votes and moved nothing.

More: 14 photos of politicians eating hot dogs

@doc c-column | column, daily newspaper | 2037-09-29
Do the sum yourself

My grandfather kept sheep and could count to {sixty-three|all} without his fingers, so let us honour him.

Take the winner, {seventeen|j}. Add the young, {nine|v}; add the moss-lovers, {six|g}. That's {thirty-two|c1}. A majority! Yes, grandfather would say, and what when one of them has the flu?

Take instead the loser, {sixteen|s}, who does not know that he has lost. With the rural folk, {twelve|l}, and the same young, he gets to {thirty-seven|c2}. That will survive a flu. It won't survive the fisheries bill, on which the young and the rural disagree about everything but the word "fish".

Or the two big ones together: {thirty-three|c3}. They would sooner eat their ties.

Then there is the combination no one mentions. Ragnheiður, Countryside and Hope: {thirty-eight|c4}. I asked her. She laughed, but a half-second late.

Four years ago, when the Conservatives had {21|s33|t=Four years ago} and could choose, they needed {forty-one|tal} days. Bring a book.

@doc d-brief | embassy-circuit newsletter | 2037-09-28
THE NORTH ATLANTIC NOTE
For subscribers. Do not forward.

RESULT. Ballots cast: {224,811|cast}. Participation {79.3|to}.
JB {25.2|jv} ({17|j}); SF {23.9|sv} ({16|s}); Landsbyggðin {18.1|lv} ({12|l}); Vonin {14.3|vv} ({9|v}); Greens {9.4|gv} ({6|g}); Frjálst Ísland {5.4|fv} ({3|f}). Percentages don't reach a hundred because of small lists with {3.7|small} between them.

MEANING. A left bloc of {32|c1} exists on paper. So does a centre-right of {37|c2}. Hope's {nine|v} sit in both, so Hope decides. Its leader, aged 34, wants two things, a referendum on EU talks by spring 2039 and the health portfolio.

RISK. Low. The krona lost 0.3 per cent on Monday morning.

WATCH. Ragnheiður receives the mandate from the president on Wednesday and is expected to keep it for a week at most.

@doc e-rural | regional radio, website | 2037-09-28
Our people do well

Landsbyggðin got what it came for. With {18.1%|lv} of the vote nationwide and {a dozen|l|v=12} seats, the party is bigger than it has ever been. In the Northwest it took {four|nw} of the {seven|nwall} on offer.

"We went to the voters with {one|-} promise, the airport at Hornafjörður, and we'll go into talks with it," said its chairman.

Whom with? "{Thirty-two|maj} is the number, and without us there's just one way to it."

He has a point. JB, Hope and the Greens make exactly {32|c1}. Every other majority runs through the {twelve|l}, except for a pact of the two biggest, which would have {33|c3|m=hypothetical} and which both rule out.

The Conservatives have lost {five|sl} seats since the last election. Most went to us, as the saying here is.

Weather: wind 18 m/s, sheep round-up postponed at Svínavatn.
