@story storting-night
@topic Norway's general election night: exit poll, lead change and the final seats
@subject S = Solidarity Party | Samling | Solidarity | Aamodt's party | the governing party
@subject B = Civic Union | Borgerunionen | the Union | Tveterås's party
@subject F = People's Voice | Folkerøsten | Voice
@subject C = Coastal League | Kystlaget | the League
@subject G = Green Turn | the Greens
@subject K = Christian Centre | Kristent Sentrum | the Christians
@subject P = Pensioners' Forum | Pensjonistforum | the Forum
@subject L = the left bloc | the red-green side | the left
@subject R = the right bloc | the non-socialist side | the right
@subject N = Norway | the Storting | the country
@subject FI = Finnmark | the county
@subject O = Oslo | the capital
@subject A = Solveig Aamodt | Aamodt | the prime minister
@subject T = Henrik Tveterås | Tveterås | the Union leader
@subject V = Vestheim school | Vestheim
@fact s0 = 28.9 | poll_share | S | share of the vote in the exit poll | 2033-09-12 21:00 | snapshot | projected
@fact b0 = 25.1 | poll_share | B | share of the vote in the exit poll | 2033-09-12 21:00 | snapshot | projected
@fact p0 = 4.1 | poll_share | P | share of the vote in the exit poll | 2033-09-12 21:00 | snapshot | projected
@fact s1 = 27.4 | vote_share | S | share of the vote | 43% counted | snapshot
@fact b1 = 26.0 | vote_share | B | share of the vote | 43% counted | snapshot
@fact s2 = 26.1 | vote_share | S | share of the vote | 92% counted | snapshot
@fact b2 = 26.8 | vote_share | B | share of the vote | 92% counted | snapshot
@fact s3 = 26.3 | vote_share | S | share of the vote | final | snapshot
@fact b3 = 26.5 | vote_share | B | share of the vote | final | snapshot
@fact f3 = 15.0 | vote_share | F | share of the vote | final | snapshot
@fact c3 = 11.9 | vote_share | C | share of the vote | final | snapshot
@fact p3 = 3.9 | vote_share | P | share of the vote | final | snapshot
@fact s29 = 30.8 | vote_share | S | share of the vote | 2029 election | snapshot
@fact b29 = 22.4 | vote_share | B | share of the vote | 2029 election | snapshot
@fact ss0 = 53 | seats | S | seats in the Storting | 2033-09-12 21:00 | snapshot | projected
@fact bs0 = 46 | seats | B | seats in the Storting | 2033-09-12 21:00 | snapshot | projected
@fact ss = 48 | seats | S | seats in the Storting | final | snapshot
@fact bs = 49 | seats | B | seats in the Storting | final | snapshot
@fact fs = 27 | seats | F | seats in the Storting | final | snapshot
@fact cs = 21 | seats | C | seats in the Storting | final | snapshot
@fact gs = 13 | seats | G | seats in the Storting | final | snapshot
@fact ks = 11 | seats | K | seats in the Storting | final | snapshot
@fact ls = 82 | seats | L | seats in the Storting | final | snapshot
@fact rs = 87 | seats | R | seats in the Storting | final | snapshot
@fact all = 169 | seats | N | seats in the Storting | - | constant
@fact maj = 85 | seats | N | seats needed for a majority | - | constant | threshold
@fact ss29 = 56 | seats | S | seats in the Storting | 2029 election | snapshot
@fact bs29 = 41 | seats | B | seats in the Storting | 2029 election | snapshot
@fact bgain = 8 | margin | B | seats gained since the last election | final | snapshot
@fact sloss = 8 | margin | S | seats lost since the last election | final | snapshot
@fact lead = 5 | margin | R | lead in seats over the other bloc | final | snapshot
@fact beyond = 2 | margin | R | seats beyond a majority | final | snapshot
@fact bv = 858214 | vote_count | B | votes received | final | snapshot
@fact sv = 851907 | vote_count | S | votes received | final | snapshot
@fact mv = 6307 | margin | B | lead in votes over the second party | final | snapshot
@fact cast = 3262000 | votes_cast | N | votes cast | final | snapshot
@fact valid = 3238400 | votes_cast | N | valid votes | final | snapshot
@fact blank = 23600 | votes_cast | N | blank votes | final | snapshot
@fact adv = 1794100 | votes_cast | N | votes cast in advance | 2033-09-11 | cumulative
@fact advsh = 55.0 | turnout | N | advance votes as a share of all votes cast | final | snapshot
@fact turn = 78.1 | turnout | N | turnout | final | snapshot
@fact turn29 = 79.4 | turnout | N | turnout | 2029 election | snapshot
@fact tdrop = 1.3 | margin | N | fall in turnout since the last election, in points | final | snapshot
@fact tfi = 71.2 | turnout | FI | turnout | final | snapshot
@fact cfi = 33.7 | vote_share | C | share of the vote in Finnmark | final | snapshot
@fact sfi = 24.5 | vote_share | S | share of the vote in Finnmark | final | snapshot
@fact bo = 29.3 | vote_share | B | share of the vote in Oslo | final | snapshot
@fact so = 27.8 | vote_share | S | share of the vote in Oslo | final | snapshot
@fact bar = 4 | vote_share | N | share of the vote needed for levelling seats | - | constant | threshold
@fact c43 = 43 | counted_share | N | share of the vote counted | 2033-09-12 21:50 | snapshot
@fact c92 = 92 | counted_share | N | share of the vote counted | 2033-09-12 23:40 | snapshot
@fact conc = 00:52 | clock | A | time of the concession call | 2033-09-13 | constant
@fact late = 41 | duration | V | minutes that voting ran over | 2033-09-12 | constant
@fact aage = 61 | age | A | age | - | constant
@fact tage = 38 | age | T | age | - | constant
@rel sum rs = bs + fs + ks
@rel sum ls = ss + cs + gs
@rel sum all = rs + ls
@rel diff lead = rs - ls
@rel diff mv = bv - sv
@rel sum cast = valid + blank
@rel share advsh = adv / cast
@rel diff tdrop = turn29 - turn
@rel diff bgain = bs - bs29
@rel diff sloss = ss29 - ss
@rel diff beyond = rs - maj
@rel share b3 = bv / valid
@rel share s3 = sv / valid
@race exit = s0 b0
@race at43 = s1 b1
@race at92 = s2 b2
@race end = s3 b3
@race oslo = bo so
@race finnmark = cfi sfi
@trap s0 s1 :: the exit poll and the early count
@trap s1 s2 :: two stages of the same count
@trap b2 b3 :: late stage and final share
@trap p0 p3 :: above the bar in the exit poll, below it in the count
@trap ss0 ss :: projected seats and won seats
@trap turn tfi :: the country and one county
@trap bgain sloss :: the same eight, won by one and lost by the other
@trap cast valid :: with and without blank votes
@trap rs maj :: what the right has and what it needs
@trap c3 cfi :: nationwide and in Finnmark

@doc a-wire-night | wire agency | 2033-09-12
Norway's governing party leads as counting begins

OSLO, Sept 12 (Nordfax) - Prime Minister Solveig Aamodt's Solidarity Party was ahead on {27.4%|s1|t=With 43% of the vote in} against {26.0%|b1|^} for the opposition Civic Union. With {43%|c43} of the vote in, however, her cushion was visibly thinner than the broadcasters had forecast when the polls shut.

An exit poll for the two main channels at 9 p.m. had put Solidarity on {28.9%|s0|t=at 9 p.m.|by=An exit poll for the two main channels} and the Union on {25.1%|b0|^}, which would have meant {53|ss0|^} and {46|bs0|^} lawmakers respectively in a chamber of {169|all}. A party or bloc needs {85|maj} to govern without support from across the aisle.

Henrik Tveterås, the {38|tage}-year-old who took over the Union last year, told supporters at a waterfront hotel to "put the champagne back in the fridge, but do not lock it".

The big unknown was the Pensioners' Forum, a newcomer which the same survey gave {4.1%|p0|by=the same survey}. Parties under {4%|bar} get no share of the levelling seats, and a handful of ballots in Østfold could send four or five lawmakers to one camp or the other.

Aamodt, {61|aage}, is seeking a second term. Her party took {30.8%|s29|t=in 2029} in 2029 and the Union {22.4%|b29|^}. Some {1.79 million|~adv|t=by Sunday|by=the Directorate of Elections} people had already voted by Sunday, the Directorate of Elections said.

@doc b-live-blog | live blog | 2033-09-13
Valgnatt live: the lead changes hands before midnight

By Torunn Eikeland and Ravi Selvaratnam | tips: valg@dagsnytt24.example | Tel. 22 40 11 09

01:20 — Tveterås is on stage. "Solveig rang me a few minutes before one," he says. Our reporter at the party headquarters clocked the call at {00:52|conc}. 

00:58 — It's over. The directorate's projection now has the right bloc on {87|rs|by=The directorate's projection} and the left on {82|ls|^}. That is {two|beyond} beyond what Tveterås needs.

23:41 — And there it is!! {92%|c92} counted, and Borgerunionen slips past: {26.8|b2|t=23:41} to Samling's {26.1|s2|^}. A roar from the Fjordhotell, silence at Folkets Hus.

23:10 — Vestheim school in Oslo has only just closed its doors. A printer jam kept people queueing {14|!late} minutes past the deadline, says returning officer Goran Petrović.

21:52 — First solid numbers, {43 per cent|c43} of ballots in. Samling {27.4|s1|t=21:52}, Borgerunionen {26.0|b1|^}. Our data desk: "The rural advance vote is still missing, and it isn't red."

21:00 — BOOM. Exit poll: Aamodt's party {28.9|s0|t=21:00|by=Exit poll}, Tveterås's party {25.1|b0|^}. Pensjonistforum clears the bar with {4.1|p0|^}. In seats that's {53|ss0|^} for Aamodt and {46|bs0|^} for the challenger.

20:34 — Weather in Tromsø: 6 degrees, sideways rain.

READ MORE: 11 things you never knew about the ballot paper | Last night's lotto: 4, 9, 17, 22, 30, 31

@doc c-broadsheet | broadsheet | 2033-09-13
Tveterås to form a government after the narrowest of nights

By INGRID HAUGLAND SÆTHER, political editor

{Six thousand|~mv} ballots. That is roughly what separated the two largest parties in Norway when the preliminary count closed at dawn: {858,214|bv|t=when the preliminary count closed at dawn} for the Civic Union, {851,907|sv|^} for Solidarity, a lead of {6,307|mv|^}. In percentages the Union ended on {26.5|b3|^}, Solidarity on {26.3|s3|^}.

Yet the small gap conceals a large shift. The Union grows from {41|bs29|t=from 41} to {49|bs} representatives, its best result in a generation; Solidarity shrinks from {56|ss29} to {48|ss}. Add People's Voice with {27|fs} and the Christian Centre with {11|ks} and the non-socialist side commands {87|rs}, five beyond the {82|ls} that Solidarity, the Coastal League with {21|cs} and the Greens with {13|gs} can muster together.

The night had begun very differently. At nine the prime minister's people hugged each other over a forecast of {28.9|s0|t=At nine} per cent. Shortly before midnight, when {92|c92} per cent of the votes were in, the Union stood at {26.8|b2|t=Shortly before midnight} and her own party at {26.1|s2|^}; at eight minutes to one ({00:52|conc}) she picked up the telephone.

What decided it? Partly the Pensioners' Forum, which fell to {3.9|p3} per cent and so missed the {4|bar} per cent bar. Partly turnout: {78.1|turn} per cent of those entitled took part, down from {79.4|turn29|t=four years ago} four years ago. And partly the capital, where the Union won {29.3|bo} per cent against Solidarity's {27.8|so}.

Of {3,262,000|cast} ballots cast, {23,600|blank} were blank, leaving {3,238,400|valid} that counted towards the parties. More than {half|>advsh} of all voters, {55.0|advsh} per cent, had cast theirs early.

Pages 4-17: Full results from all 19 constituencies

@doc d-finnmark-local | local newspaper | 2033-09-13
Finnmark goes its own way: League the clear winner in the north

VADSØ — While the rest of the country stayed up to see who would run it, Finnmark had gone to bed with the matter settled. The Coastal League took {33.7 percent|cfi|by=the county electoral board} here, the county electoral board reports, nearly three times what it polled nationwide. Solidarity, which has owned this corner since the war, was left with {24.5 percent|sfi|^}.

"People are tired of reading about the cod quota in Oslo newspapers," said Biret-Áile Somby, the League's lead candidate, between two phone calls.

Nationally the League is to send {12|!cs} members to the Storting on {11.9 percent|c3} of the vote. It will be in opposition: the right can count on {87|rs} representatives, and a majority takes {85|maj}.

Fewer northerners than ever turned up. Only {71.2 percent|tfi} of electors in the county voted, whereas the figure for all of Norway was {78.1 percent|turn}. In Kautokeino the lone polling place ran out of pencils, according to clerk Matti Vuolab.

Photo: Elle Utsi. Caption: Somby, 44, outside the Vadsø fish hall, where 310 people gathered.

Also today: E6 closed at Tana, 2 elks hit | Ferry 7 cancelled

@doc e-newsletter | English-language newsletter | 2033-09-14
The Fjord Brief: so who won, exactly?

Good morning. If you fell asleep at ten, you missed it. If you fell asleep at midnight, you probably also missed it.

**The short version.** Borgerunionen is the biggest party with {49|bs} of {169|all} seats, one ahead of Samling's {48|ss}. It's up {eight|bgain|t=since 2029} since 2029; Samling is down {8|sloss|^}, too. Voice adds {27|fs} and Kristent Sentrum {eleven|ks}. Total for the right: {87|rs}. The red-green side trails by {five|lead}.

**The long version.** In raw votes the difference was a mere {6,307|mv}, after {858,000|bv|round=1000} people ticked the Union's list and {852,000|sv|round=1000} Samling's. By share, Tveterås finished on {26.8%|!b3|t=finished} and Aamodt on {26.3%|s3|^}. Voice picked up {15%|f3}. That Forum you read about? Stuck on {3.9%|p3}, a whisker under the {4%|bar} hurdle, although on Monday evening the pollsters had it on {4.1%|p0|t=on Monday evening|by=the pollsters}.

**Turnout.** It slid by {1.3 points|tdrop} from {79.4%|turn29|t=last time} last time. Early voting broke every record: {1,794,100|adv} ballots, or {55%|advsh} of the {3.26 million|cast} handed in.

**The people.** Henrik Tveterås, {36|!tage}, will be the youngest prime minister since the constitution was signed. Solveig Aamodt, {61|aage}, hasn't said if she'll stay on as party leader.

*Was this forwarded to you? Subscribe for 49 kroner a month. Unsubscribe at any time. Fjord Brief AS, Storgata 12, 0155 Oslo.*

@doc f-results-list | results bulletin | 2033-09-14
Storting election 2033: key figures after the preliminary count

Issued by the Directorate of Elections, Tuesday 09:00. Figures may change after the county boards' control count.

Seats. Civic Union {49|bs} (2029: {41|bs29}); Solidarity Party {48|ss} (2029: {56|ss29}); People's Voice {27|fs}; Coastal League {21|cs}; Green Turn {13|gs}; Christian Centre {11|ks}. Total {169|all}.

Share of the vote. Civic Union {26.5|b3} per cent (2029: {22.4|b29}); Solidarity Party {26.3|s3} (2029: {30.8|s29}); People's Voice {15.0|f3}; Coastal League {11.9|c3}; Pensioners' Forum {3.9|p3}, below the threshold.

Participation. Approved ballots {3,262,000|cast}, of which with a party list {3,238,400|valid} and without one {23,600|blank}. Cast before election day {1,794,100|adv}. Turnout {78.1|turn} per cent; lowest in Finnmark, {71.2|tfi}.

Irregularities. Voting at Vestheim school, Oslo, was extended by {41|late} minutes because of a technical fault with the voting-card printer. No complaint has been lodged.

Contact: press desk, 33 41 26 00. Case no. 2033/1187-4.
