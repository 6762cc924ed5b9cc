@story zc-mallowmere-byelection
@topic A British parliamentary by-election: night, swing, recount of third place, spending complaint
@subject L = Priya Northcott | Northcott | the Liberal Reform winner | LRP
@subject C = Giles Ashdown-Price | Ashdown-Price | the Conservative Union candidate | CU
@subject W = Donna Kettlewell | Kettlewell | the Workers' Alliance candidate | WA
@subject G = Tom Birtwhistle-Oduya | Birtwhistle-Oduya | the Green Future candidate | GF
@subject E = Mallowmere by-election | the by-election | the poll
@fact l = 14872 | vote_count | L | votes | declaration | snapshot
@fact c = 13109 | vote_count | C | votes | declaration | snapshot
@fact w = 4418 | vote_count | W | votes | declaration | snapshot
@fact g = 4391 | vote_count | G | votes | declaration | snapshot
@fact oth = 1260 | vote_count | E | votes for seven other candidates | declaration | snapshot
@fact v = 38050 | other | E | valid votes | declaration | snapshot
@fact m = 1763 | margin | L | majority in votes | declaration | snapshot
@fact ls = 39.1 | vote_share | L | share of the vote | declaration | snapshot
@fact cs = 34.5 | vote_share | C | share of the vote | declaration | snapshot
@fact m0 = 18240 | margin | C | majority in votes at the general election | general election 2031 | snapshot
@fact cs0 = 55.9 | vote_share | C | share of the vote at the general election | general election 2031 | snapshot
@fact ls0 = 20.1 | vote_share | L | share of the vote at the general election | general election 2031 | snapshot
@fact sw = 20.2 | other | L | points of swing | declaration | snapshot
@fact tu = 51.7 | turnout | E | turnout | declaration | snapshot
@fact tu0 = 69.3 | turnout | E | turnout | general election 2031 | snapshot
@fact sp = 97400 | spending | L | pounds spent on the campaign | May 2033 | cumulative
@fact lim = 100000 | spending | E | pounds that a candidate may spend | - | constant | threshold
@fact can = 11 | candidates | E | candidates | - | constant
@fact dep = 5 | vote_share | E | share of the vote that saves the deposit | - | constant | threshold
@fact g27 = 27 | margin | W | lead over the fourth place in votes | declaration | snapshot
@trap m m0 :: by-election and general election
@trap cs cs0 :: by-election and general election
@trap ls ls0 :: by-election and general election
@trap tu tu0 :: two turnouts
@trap w g :: third and fourth
@trap sp lim :: spent and allowed
@rel sum v = l + c + w + g + oth
@rel diff m = l - c
@rel diff g27 = w - g
@rel share ls = l / v
@rel share cs = c / v
@race final = l c w g

@doc pa-snap | wire, results service | 2033-03-11
BY-ELECTION RESULT: MALLOWMERE — LRP GAIN FROM CU

P Northcott (LRP) {14,872|l|s=P Northcott} ({39.1%|ls|s=P Northcott}, +{19.0|-})
G Ashdown-Price (CU) {13,109|c|s=G Ashdown-Price} ({34.5%|cs|s=G Ashdown-Price}, −{21.4|-})
D Kettlewell (WA) {4,418|w|s=D Kettlewell} ({11.6%|-})
T Birtwhistle-Oduya (GF) {4,391|g|s=T Birtwhistle-Oduya} ({11.5%|-})
Others (7) {1,260|oth}
LRP maj {1,763|m} ({4.6%|-}); {20.2|sw}-point swing CU to LRP
Turnout {51.7%|tu} (2031: {69.3%|tu0|t=2031})
2031: CU maj {18,240|m0|t=2031}

Notes: deposit lost below {5%|dep}. Declared 03.41.

@doc mail-sketch | daily newspaper, sketch | 2033-03-12
Wellies, waders and the end of an era

MALLOWMERE LEISURE CENTRE, quarter to four in the morning. It smelled of chlorine and defeat.

Giles Ashdown-Price, {six|-} foot three of him, had the look of a man whose horse has been shot. In 2031 the Conservative Union had a majority of {18,420|!m0|t=In 2031} here. You could have put a blue rosette on a heron. Now Priya Northcott, {34|-}, a lock-keeper's daughter, was thanking the Returning Officer with {14,872|l} votes at her back and {1,763|m} to spare.

There were {eleven|can} on the platform, if you count Lord Cheesegrater, who had come as a colander. At the far end a nastier drama. Who'd be third? Donna Kettlewell of the Workers' Alliance, on {4,418|w}, and the Green chap with two surnames, on {4,391|g}, glared at one another through {two|-} bundle checks. {Twenty-seven|g27} in it. One of them wept; it was the one who had won.

Only just over {half|>tu|v=50} the voters bothered. Floods, they said. Sewage, they said. And, again and again on the doorstep: "Not him."

READ: My {£9|-} air fryer miracle  |  Princess coat, now {£35|-}

@doc lobby-memo | political newsletter | 2033-03-12
WESTMINSTER BEFORE BREAKFAST

Good morning. **Mallowmere has happened.** The key facts for your first meeting:

• Liberal Reform gain on a swing of {20.2|sw} points, the {seventh|-}-largest since the war.
• Northcott {39.1|ls}, Ashdown-Price {34.5|cs}. He was standing on a base of {55.9|cs0|t=at the general election}; she on {20.1|ls0|t=at the general election} at the general election.
• Turnout {57.1|!tu} per cent. High for March. For context: {69.3|tu0|t=at the general} at the general.
• Spending. CU will complain about "{£150,000|-} of leaflets". LRP HQ says its return will show {£97,400|sp|by=LRP HQ}, inside the by-election ceiling of {£100,000|lim}.
• Survivors of the {5|dep}-per-cent rule: the top four. Everyone else paid {£500|-}.

**What it means.** If it were repeated everywhere, the government would have {61|-} seats. It won't be.

**Birthdays:** Baroness Tickle ({70|-}). **Quote of the day:** "I've been in colder water."

@doc mere-gazette | local weekly newspaper | 2033-03-17
"First thing? The sluice."

NEW MP Priya Northcott has promised to have the Environment Agency round a table "before the daffodils are over".

She took the seat with {14,872|l} of the {38,050|v} votes that counted. Conservative Union runner-up Giles Ashdown-Price ({13,109|c}) wished her luck and went on holiday.

Returning Officer Sheila Mudge put the {51.7|tu} per cent turnout down to the closed B{4071|-} and said the count was delayed by a request to check third place. Green Tom Birtwhistle-Oduya finished {27|g27} behind Donna Kettlewell, who polled {4,418|w}.

The majority, {1,673|!m}, is among the slimmest in the county. In the general election the blue margin was {18,240|m0|t=In the general election}.

A police spokesman confirmed that a complaint about election expenses had been received "from a Mr Ashdown-Price". The Lib Reformers spent {£97,400|sp}.

Ms Northcott's surgery: first Saturdays, {10|-}-{12|-}, old fire station, {14|-} Dyke Road.

LETTERS p{22|-} · TIDES p{31|-} · What's on: Mere Morris, {40|-} years
