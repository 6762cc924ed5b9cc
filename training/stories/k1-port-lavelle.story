@story k1-port-lavelle
@topic Mayoral runoff in Port Lavelle, Louisiana: early vote to complete count
@subject F = Odalys Fontenot | Fontenot | Odalys | the parish assessor
@subject T = Quan Tillery | Tillery | the former fire chief | the retired fire chief
@subject P = Gaston Prejean | Prejean
@subject C = Port Lavelle | the city | city
@subject D = Port Lavelle Police Department | the police department | PLPD | the force
@fact f1 = 53.1 | vote_share | F | share of the runoff vote | early vote | snapshot
@fact t1 = 46.9 | vote_share | T | share of the runoff vote | early vote | snapshot
@fact f2 = 50.4 | vote_share | F | share of the runoff vote | 43% of precincts | snapshot
@fact t2 = 49.6 | vote_share | T | share of the runoff vote | 43% of precincts | snapshot
@fact p2 = 43 | counted_share | C | share of precincts counted | 21:40 | snapshot
@fact f3 = 48.7 | vote_share | F | share of the runoff vote | complete | snapshot
@fact t3 = 51.3 | vote_share | T | share of the runoff vote | complete | snapshot
@fact fv = 31204 | vote_count | F | votes in the runoff | complete | snapshot
@fact tv = 32870 | vote_count | T | votes in the runoff | complete | snapshot
@fact mv = 1666 | margin | T | votes between the two in the runoff | complete | snapshot
@fact all = 64074 | votes_cast | C | ballots cast in the runoff | complete | snapshot
@fact tr = 41.2 | turnout | C | share of registered voters who voted in the runoff | complete | snapshot
@fact tp = 34.8 | turnout | C | share of registered voters who voted in the primary | October 2027 | snapshot
@fact fp = 38 | vote_share | F | share of the primary vote | October 2027 | snapshot
@fact tpv = 27 | vote_share | T | share of the primary vote | October 2027 | snapshot
@fact pp = 19 | vote_share | P | share of the primary vote | October 2027 | snapshot
@fact sw = 298 | officers | D | sworn officers employed | December 2027 | snapshot
@fact au = 410 | officers | D | sworn officers that the budget allows | 2027 budget | plan
@fact pl = 60 | officers | T | officers to be hired in the first term | first term | plan | pledged
@fact ho = 500 | units_pledged | F | affordable homes to be built | first term | plan | pledged
@fact fs = 2100000 | spending | F | money spent on the whole campaign | December 2027 | cumulative
@fact ts = 940000 | spending | T | money spent on the whole campaign | December 2027 | cumulative
@trap f1 t3 :: both are a winning half, one is the early vote
@trap tr tp :: turnout of the runoff, turnout of the primary
@trap sw au :: officers employed, officers budgeted
@rel sum all = fv + tv
@rel diff mv = tv - fv
@rel share f3 = fv / all
@rel share t3 = tv / all
@race early = f1 t1
@race half = f2 t2
@race final = f3 t3
@race primary = fp tpv pp

@doc a-wire | wire agency | 2027-12-05
Ex-fire chief comes from behind to win Port Lavelle mayor's office

PORT LAVELLE, La. (Delta News Service) — Quan Tillery, a retired fire chief who never led a poll, was elected mayor on Saturday, overtaking Parish Assessor Odalys Fontenot as the election-day boxes came in.

With every precinct reporting, Tillery had {51.3%|t3|t=With every precinct reporting|by=the Secretary of State} to Fontenot's {48.7|f3|^}, unofficial figures from the Secretary of State showed. The gap was {1,666|mv|^} votes of {64,074|all|^} cast.

It had looked different at first. Early ballots split {53.1|f1|t=Early ballots} to {46.9|t1|t=Early ballots} for the assessor, and she was still clinging to {50.4%|f2|t=with 43% of precincts in} with {43%|p2|t=shortly before 10 p.m.} of precincts in shortly before 10 p.m.

Fontenot led the October primary with {38%|fp|t=October primary}, against {27%|tpv|^} for Tillery and {19%|pp|^} for Gaston Prejean, a bail bondsman who endorsed no one.

Tillery has promised {60|pl|m=pledged|t=by the end of his first term} more police by the end of his first term. The department has {298|sw} sworn officers and money for {410|au}.
@doc b-tv | local TV site | 2027-12-04
LIVE UPDATES: Mayor's runoff too close to call at 10

By KPLV Digital Staff | Posted 8:04 PM | Updated 10:02 PM
WATCH: Parade rolls at 6 – Channel 9+ 
Share · 214 comments

9:43 PM — Nearly half the boxes are in ({43%|p2|t=9:43 PM}, says the clerk of court) and it's a squeaker. The assessor {50.4|f2|t=9:43 PM|by=the clerk of court|s=The assessor}, the chief {49.6|t2|^|s=the chief}. You could fit the difference in the Lafitte Street firehouse.

9:12 PM — First numbers! Those who voted ahead of time at the two parish sites gave Odalys {46.9%|!f1|t=9:12 PM}. Her watch party at the Blue Heron went up like a bottle rocket: she's AHEAD.

8:30 PM — Lines at three precincts on the east bank. The clerk expects to beat October's {34.8%|tp|t=October's|by=The clerk} participation.

8:04 PM — Polls closed. A reminder of the money: Fontenot has gone through {$2.1 million|fs|t=since January} since January, Tillery {$940,000|ts|t=since January}. Whoever wins takes over a police force {112|-} short of what the budget pays for.

READ MORE: 7 places to get beignets after midnight
@doc c-paper | city newspaper | 2027-12-06
Tillery's upset began on the east bank, and with voters who sat out the first round

By Marguerite Oyelaran · moyelaran@plcourier.example · 555-0142

The arithmetic was never in Quan Tillery's favor. He trailed by {11 points|-} in October. He was outspent by more than two to one: {$940,000|ts} to the parish assessor's {$2.1 million|fs|s=the parish assessor's}.

What he had was new people. Just {34.8%|tp|t=in the primary} of registered voters bothered to show up in the primary. On Saturday {41.2%|tr|t=On Saturday} did, the best for a city runoff since 1994.

In the end {32,870|tv} of them chose the former fire chief and {31,204|fv} chose Fontenot, a difference that the registrar put at {2,666|!mv|by=the registrar} on Sunday afternoon before certification.

Prejean's {19%|pp|t=in the first round}, worth about {10,000|-} ballots in the first round, appears to have broken heavily his way.

The mayor-elect inherits a department of {298|sw} officers. His {60|pl} recruits, he conceded, "won't get us to {410|au}, but they'll get us off the floor."

Fontenot, whose plan for {500|ho} affordable homes was the centrepiece of her campaign, said she would not seek a recount.
@doc d-newsletter | political newsletter | 2027-12-06
THE BAYOU TIPSHEET — who read the room

Good morning. Yes, we had the other one too.

**By the numbers.** The chief finished on {51|t3|round|s=The chief}, so the assessor is on {49|f3|round|s=the assessor}. Our own model said the opposite right up until the half-way mark, when it was a one-point race either way.

**Turnout truthers.** Everybody told us it would be dead. All of {35%|!tr|t=Saturday} of the rolls came out Saturday, and the consultants are going to dine on that for years.

**Burn rate.** Every vote Odalys got cost her {$67|-}. His cost him {$29|-}. She raised plenty, and she shelled out more than {$2 million|>fs}.

**Cops.** Watch the January budget hearing. There are authorized slots for {298|!au} badges, per the council's fiscal office, and nowhere near enough bodies in them. The union wants a {12%|-} raise.

**Homes.** Do not bury the {500|ho|m=pledged} units yet: {three|-} council members ran on the loser's idea.
