@story h1-batangan-cove
@topic Election night in the Philippine city of Batangan Cove: vote-buying arrests, machines that failed, family rivals for mayor, age and time of proclamation
@subject B = Batangan Cove | the city | Batangan Cove city
@subject A = Corazon Villaflor-Dizon | Cora | Villaflor-Dizon | the congresswoman
@subject R = Rommel Villaflor | Rommel | the reelectionist | the incumbent
@subject K = Datu Amir Salonga | Salonga | the third candidate
@subject C = Comelec | the poll body | Commission on Elections
@subject P = Philippine National Police in Batangan Cove | PNP | the police | the city police
@fact a1 = 61240 | vote_count | A | votes | 71% transmitted | snapshot
@fact r1 = 63915 | vote_count | R | votes | 71% transmitted | snapshot
@fact tr = 71 | counted_share | C | precincts transmitted | 2031-05-12 23:30 | snapshot
@fact a2 = 92480 | vote_count | A | votes | final | snapshot
@fact r2 = 88611 | vote_count | R | votes | final | snapshot
@fact k2 = 7309 | vote_count | K | votes | final | snapshot
@fact vt = 188400 | votes_cast | B | votes for mayor | final | snapshot
@fact m = 3869 | margin | A | votes ahead of the runner-up | final | snapshot
@fact pa = 49.1 | vote_share | A | share of the vote | final | snapshot
@fact pr = 47.0 | vote_share | R | share of the vote | final | snapshot
@fact m1 = 2675 | margin | R | votes ahead of the runner-up | 71% transmitted | snapshot
@fact mp = 8.1 | other | C | percent of machines that failed | 2031-05-12 | cumulative
@fact tp = 81.4 | turnout | B | valid votes for mayor in percent of registered voters | final | snapshot
@fact nb = 1267 | other | P | votes that the seized cash would buy | 2031-05-12 | cumulative
@fact rv = 231560 | other | B | registered voters | 2031 | constant
@fact mc = 23 | other | C | vote-counting machines that failed | 2031-05-12 | cumulative
@fact mt = 284 | other | C | vote-counting machines | 2031-05-12 | constant
@fact ar = 31 | arrests | P | people arrested for vote buying | 2031-05-12 18:00 | cumulative
@fact ar2 = 46 | arrests | P | people arrested for vote buying | 2031-05-14 | cumulative
@fact ca = 1900000 | other | P | pesos of cash seized | 2031-05-12 18:00 | cumulative
@fact pv = 1500 | price | B | pesos paid for a vote | 2031-05 | constant
@fact inj = 3 | injuries | B | people hurt in a scuffle | 2031-05-12 | cumulative
@fact po = 980 | officers | P | officers deployed | 2031-05-12 | snapshot
@fact pl = 250 | units_pledged | A | new police officers | - | plan | pledged
@fact sc = 12000 | units_pledged | R | scholarships | - | plan | pledged
@fact aa = 54 | age | A | age | 2031-05 | constant
@fact ag = 49 | age | R | age | 2031-05 | constant
@fact ck = 04:35 | clock | B | when the mayor was proclaimed | 2031-05-14 | constant
@fact te = 3 | other | R | terms served | 2031 | constant
@fact op = 05:00 | clock | C | when voting began | 2031-05-12 | constant
@rel sum vt = a2 + r2 + k2
@rel diff m = a2 - r2
@rel share pa = a2 / vt
@rel share pr = r2 / vt
@rel diff m1 = r1 - a1
@rel share mp = mc / mt
@rel share tp = vt / rv
@race partial = a1 r1
@race final = a2 r2 k2
@trap a1 a2 :: partial and final
@trap ar ar2 :: arrests on the day and two days later
@trap mc mt :: machines that failed and all machines
@trap aa ag :: the ages of brother and sister
@trap po pl :: officers deployed and officers promised

@doc a-radio | radio script | 2031-05-12
DZBC 756 — ELECTION SPECIAL, 11:45 P.M.

Kabayan, hold your coffee. With {seventy-one percent|tr|t=11:45 P.M.|by=Comelec} of precincts transmitted, says Comelec, it's Rommel {63,915|r1|t=With seventy-one percent of precincts transmitted}, Cora {61,240|a1|^}. Brother and sister! Between them: {2,675|m1|^}. Lolo in Barangay Uno says he voted for "the Villaflor."

Voting began at {five this morning|op|v=05:00}, and it began badly. {Twenty-three|mc} of the city's {284|mt} machines would not swallow the ballots.

The police have {thirty-one|ar|t=as of six tonight|by=The police} people in custody as of six tonight, all for vote buying, with {1.9 million|ca|^} pesos in envelopes, "good for our medicine cabinet," says a kagawad.

{Three|inj} were hurt in a scuffle outside Central School; they are fine.

@doc b-broadsheet | national broadsheet | 2031-05-14
Sister unseats brother in Batangan Cove

By Inocencia Tabunan, Correspondent / 05:18 AM May 14, 2031

BATANGAN COVE CITY — Congresswoman Corazon Villaflor-Dizon, {54|aa}, was proclaimed mayor at {4:35 a.m.|ck|v=04:35} on Wednesday after a canvass that took 33 hours, ending the rule of her younger brother Rommel, {49|ag}.

She got {92,480|a2|t=the final canvass}, he {88,611|r2|^} and Datu Amir Salonga {7,309|k2|^} in the final canvass, a lead of {3,869|m|^}. That is {49.1 percent|pa} to {47|pr|round|s=Rommel}.

Rommel, a {three|te}-term mayor allowed to run again by a court order, had promised {12,000|sc} scholarships; she, {250|pl} additional policemen.

The PNP has deployed {980|po} officers in the city. By Wednesday it had {46|ar2|t=By Wednesday|by=The PNP} suspects in detention on vote-buying charges, up from {31|ar|t=on election night|by=The PNP} on election night. The going rate, residents said, was {₱1,500|pv|by=residents}.

INQUIRE: ads@… | ISSN 0118-0000

@doc c-tab | tabloid | 2031-05-14
ATE, PANALO! Cora knocks out her kid brother

SHE did it. Batangan Cove has a new boss, and it's Ate Cora, {45|!aa}, by a slim {3,689|!m} votes. It was {4:35 a.m.|ck|v=04:35} when Comelec said so and the confetti gun went off in the wrong direction.

Her brother Rommel ({49|ag}) did not show up. "He was leading by {2,675|m1|t=on Monday night} on Monday night and had eaten already," said a cousin.

She says {250|pl} new cops in 100 days. He says {12,000|sc} scholars are waiting.

Cops: {46|ar2|by=Cops} busted for buying votes!

LUCKY 6/55: no winner, jackpot ₱58M

@doc d-monitor | NGO bulletin | 2031-05-16
BANTAY BALOTA CITIZENS' MONITOR
Bulletin 7: Batangan Cove

1. Conduct. Precincts opened at {5 a.m.|op|v=05:00}. Failure affected {32|!mc} of {284|mt} vote-counting machines (about {8%|~mp}); the median delay was an hour and forty minutes.

2. Participation. {188,400|vt} valid votes for mayor, from {231,560|rv} registered voters, i.e., {81.4%|tp}.

3. Money politics. The police confirm {46|ar2|by=The police} arrests and, by six in the evening of the 12th, {₱1.9 million|ca|t=by six in the evening of the 12th|by=The police}. We estimate that this is a drop in a bucket: at {₱1,500|pv} per head it buys some {1,270|~nb} votes, fewer than the {3,869|m} by which the contest was decided.

4. Injuries: {three|inj}.

5. Family rivals are not a reform. Both surnames were Villaflor.
