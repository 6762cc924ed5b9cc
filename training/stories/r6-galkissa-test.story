@story r6-galkissa-test
@topic Sri Lanka: decider of the cricket league between Galmulla Leopards and Hiriya Kings
@subject L = Galmulla Leopards | Leopards | Galmulla | the champions
@subject K = Hiriya Kings | Kings | Hiriya
@subject A = Dilshan Wickramapala | Wickramapala | Dilshan | the all-rounder
@subject N = Nuwan Sivakumar | Sivakumar | the leg-spinner
@subject F = the final | the game | crowd | Galmulla Oval
@fact tl = 187 | score | L | runs in the innings | 2031-08-17 | constant
@fact tk = 174 | score | K | runs in the innings | 2031-08-17 | constant
@fact wl = 6 | score | L | wickets lost | 2031-08-17 | constant
@fact wk = 9 | score | K | wickets lost | 2031-08-17 | constant
@fact mg = 13 | margin | L | runs of the win | 2031-08-17 | constant
@fact da = 81 | score | A | runs in the innings | 2031-08-17 | constant
@fact db = 52 | other | A | balls faced | 2031-08-17 | constant
@fact ds = 6 | score | A | sixes | 2031-08-17 | constant
@fact sa = 412 | score | A | runs in the tournament | 2031-08-17 | cumulative
@fact nw = 3 | score | N | wickets in the match | 2031-08-17 | constant
@fact nr = 28 | other | N | runs given away | 2031-08-17 | constant
@fact nt = 19 | score | N | wickets in the tournament | 2031-08-17 | cumulative
@fact cr = 27500 | crowd | F | spectators | 2031-08-17 | snapshot
@fact pr = 30000000 | price | L | rupees of prize money | - | constant
@fact pk = 12000000 | price | K | rupees of prize money | - | constant
@fact dl = 35 | duration | F | minutes of rain delay | 2031-08-17 | constant
@rel diff mg = tl - tk
@trap tl tk :: both innings
@trap da sa :: the innings and the tournament
@trap nw nt :: the match and the tournament
@trap pr pk :: winner's and loser's prize
@trap wl wk :: wickets of both teams

@doc a-report | sports wire | 2031-08-17
Leopards beat Kings by {13|mg} runs in league final

COLOMBO – Galmulla Leopards won the league with a {13|mg}-run victory over Hiriya Kings on Sunday. Dilshan Wickramapala hit {81|da} from {52|db} balls, with {six|ds} sixes, to carry them to {187|tl} for {six|wl}.

The Kings reached {174|tk} for {nine|wk}. Leg-spinner Nuwan Sivakumar took {three|nw} for {28|nr}.

Rain held up the start by {35|dl} minutes. The champions receive {30 million|pr} rupees and the losers {12 million|pk}.

@doc b-card | scorecard | 2031-08-17
FINAL – Galmulla Oval – attendance {27,500|cr}

GALMULLA LEOPARDS {187|tl}/{6|wl} (20 ov): Wickramapala {81|da} ({52|db}), Selvarajah 34 (23), Perera-Fonseka 29* (17), extras 11.
HIRIYA KINGS {174|tk}/{9|wk} (20 ov): Ranatungaya 47 (31), Bandaragoda 38 (29), extras 8. Sivakumar 4-0-{28|nr}-{3|nw}.

Leopards won by {13|mg} runs. Start delayed {35|dl} mins. Player of the match: D. Wickramapala. Leading wickets: Sivakumar {19|nt}. Most runs: Wickramapala {412|sa}.

@doc c-paper | Sunday-evening paper | 2031-08-18
The rain, the roar, and Dilshan

A wet afternoon and a late start, {35|dl} minutes after the band had run out of tunes, and then Wickramapala. He faced {52|db} balls and {six|ds} of them landed among the {27,500|cr} people. Nobody else made {50|-}.

It gave Galmulla {187|tl}. Hiriya were {126|-} for {four|-} in the fifteenth, needing {62|-}, when Sivakumar came on and took {three|nw} in {nine|-} balls. They finished {13|mg} short, on {174|tk}.

For the tournament he has {nineteen|nt} wickets. For the tournament Dilshan has {412|sa} runs.

@doc d-lankan | English-language column | 2031-08-19
Of leopards, kings and accountants

Winning is worth {30 million|pr} rupees this year and losing the last match {12 million|pk}; the gap, {18 million|-}, is what {13|mg} runs cost. A better bat would cost less.

I liked Sivakumar. {Three|nw} for {28|nr}, and a grin. I liked the {81|da}, though he was dropped on {19|-} and {40|-}. He faced {52|db} deliveries, and hit {six|ds} over the rope. On Monday morning I asked the groundsman how many were in. "{Twenty-seven thousand five hundred|cr|v=27500}," he said, "and {8,000|-} on the hill who never paid."

@doc e-radio | radio bulletin | 2031-08-17
Good evening. Galmulla are champions. They scored {187|tl} for the loss of {six|wl}, and Hiriya answered with {174|tk} for {nine|wk}.

Dilshan Wickramapala was best in the match with {81|da}. His season tally of {412|sa|t=season} runs is a league record. Nuwan Sivakumar, {three|nw} tonight, has {19|nt} altogether.

Our reporter puts the gate at {27,500|cr|by=Our reporter}. {Two|-} spectators were treated for heat.
