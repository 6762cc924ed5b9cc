@story yb-falklands-assembly
@topic Falkland Islands election with several votes for each voter, and a referendum on a single constituency
@subject ST = Stanley
@subject CA = Camp
@subject FI = Falkland Islands | the Islands | Legislative Assembly
@subject M = Isla McPhee | McPhee | the vet
@subject B = Teodoro Bayliss | Bayliss
@subject R = Hattie Rowlandson | Rowlandson
@subject P = Marlon Peckham | Peckham
@subject E = Joyce Etheridge | Etheridge | the headteacher
@subject S = Duncan Skilbeck | Skilbeck | the outgoing chairman
@subject J = Paolo Jaramillo | Jaramillo
@subject T = Wendy Thorne | Thorne
@subject G = Rex Gilhooly | Gilhooly
@subject CP = Sandy Poole | Poole | the shepherd
@subject CH = Ines Halliwell | Halliwell
@subject CM = Aldo Minton | Minton
@subject CB = Georgina Binney | Binney
@subject CW = Keith Whitford | Whitford
@subject Y = For one constituency
@subject N = Against one constituency
@fact el = 1480 | other | ST | electors | - | constant
@fact bc = 1110 | votes_cast | ST | ballot papers | final | snapshot
@fact to = 75 | turnout | ST | turnout | final | snapshot
@fact to0 = 71.2 | turnout | ST | turnout | 2033 | snapshot
@fact sp = 6 | vote_count | ST | spoilt papers | final | snapshot
@fact va = 1104 | votes_cast | ST | valid papers | final | snapshot
@fact m = 702 | vote_count | M | votes in the constituency | final | snapshot
@fact b = 655 | vote_count | B | votes in the constituency | final | snapshot
@fact r = 611 | vote_count | R | votes in the constituency | final | snapshot
@fact p = 540 | vote_count | P | votes in the constituency | final | snapshot
@fact e = 498 | vote_count | E | votes in the constituency | final | snapshot
@fact s = 491 | vote_count | S | votes in the constituency | final | snapshot
@fact j = 402 | vote_count | J | votes in the constituency | final | snapshot
@fact t = 318 | vote_count | T | votes in the constituency | final | snapshot
@fact g = 203 | vote_count | G | votes in the constituency | final | snapshot
@fact vt = 4420 | votes_cast | ST | votes for all candidates | final | snapshot
@fact mp = 63.6 | other | M | share of valid papers with a vote for the candidate | final | snapshot
@fact d = 7 | margin | E | lead over the next candidate | final | snapshot
@fact s1 = 312 | vote_count | S | votes in the constituency | 11 p.m. | cumulative
@fact e1 = 297 | vote_count | E | votes in the constituency | 11 p.m. | cumulative
@fact ns = 5 | seats | ST | seats | - | constant
@fact nc = 3 | seats | CA | seats | - | constant
@fact nt = 8 | seats | FI | seats | - | constant
@fact cd = 9 | candidates | ST | candidates | - | constant
@fact ccd = 5 | candidates | CA | candidates | - | constant
@fact cel = 246 | other | CA | electors | - | constant
@fact cbc = 182 | votes_cast | CA | ballot papers | final | snapshot
@fact cto = 74 | turnout | CA | turnout | final | snapshot
@fact cp = 131 | vote_count | CP | votes in the constituency | final | snapshot
@fact ch = 118 | vote_count | CH | votes in the constituency | final | snapshot
@fact cm = 97 | vote_count | CM | votes in the constituency | final | snapshot
@fact cb = 84 | vote_count | CB | votes in the constituency | final | snapshot
@fact cw = 41 | vote_count | CW | votes in the constituency | final | snapshot
@fact cvt = 471 | votes_cast | CA | votes for all candidates | final | snapshot
@fact ry = 512 | vote_count | Y | votes on one constituency | final | snapshot
@fact rn = 760 | vote_count | N | votes on one constituency | final | snapshot
@fact rs = 20 | vote_count | FI | spoilt papers on one constituency | final | snapshot
@fact rt = 1292 | votes_cast | FI | ballot papers on one constituency | final | snapshot
@fact rnp = 59.7 | vote_share | N | share of votes on one constituency | final | snapshot
@fact rv = 1272 | votes_cast | FI | valid papers on one constituency | final | snapshot
@fact rm = 248 | margin | N | lead in votes on one constituency | final | snapshot
@fact pop = 3780 | other | FI | inhabitants | - | constant
@fact sq = 42000000 | revenue | FI | pounds from squid licences | 2036 | cumulative
@fact po = 180000000 | budget | FI | pounds for the new port | 2040 | plan
@fact pay = 49000 | other | FI | pounds of yearly pay for a member | 2037 | constant
@fact mt = 3 | other | CA | mobile polling teams | polling day | constant
@fact mst = 29 | other | CA | stops of the mobile teams | polling day | constant
@rel share to = bc / el
@rel sum bc = va + sp
@rel sum vt = m + b + r + p + e + s + j + t + g
@rel share mp = m / va
@rel diff d = e - s
@rel sum nt = ns + nc
@rel share cto = cbc / cel
@rel sum cvt = cp + ch + cm + cb + cw
@rel sum rt = ry + rn + rs
@rel sum rt = bc + cbc
@rel share rnp = rn / rv
@rel sum rv = ry + rn
@rel diff rm = rn - ry
@race stanley = m b r p e s j t g
@race early = s1 e1
@race camp = cp ch cm cb cw
@race ref = rn ry
@trap bc vt :: papers and votes, of which each paper may bear five
@trap e e1 :: final and partial
@trap to cto :: two constituencies
@trap to to0 :: two elections
@trap ns ccd :: five seats in town and five candidates in Camp
@trap m rn :: votes for a person and on a question
@trap sp rs :: spoilt in two ballots
@trap rt bc :: all papers and those of the town
@trap nc mt :: three seats and three teams
@trap sq po :: income and outlay
@trap el pop :: electors and inhabitants

@doc a-weekly | weekly newspaper, eve of the poll | 2037-11-05
Nine for five in Stanley, five for three in Camp

Voting takes place on Thursday for the {eight|nt} seats in the Legislative Assembly. {Nine|cd} people are standing in Stanley, where there are {five|ns} seats, and {five|ccd} in Camp, where there are {three|nc}. You have as many votes as there are seats and need not use them all.

There's a second paper, a yellow one, asking whether the Islands should be one constituency.

Those who can't get in needn't. {Three|mt} mobile teams will make {29|mst} stops by Land Rover and aeroplane; put a sheet out if you want the plane.

The next Assembly will inherit {£42 million|sq|t=last year} of squid licences last year and a port for which {£180 million|po} is pencilled in. A member's pay is {£49,000|pay}. The outgoing chairman, Duncan Skilbeck, says he'd do it for mutton.

FOR SALE: Rover, one careful owner, two not. MOVIES: Thursday cancelled.

@doc b-blog | live blog of the local radio | 2037-11-12
Election night from the Town Hall

1800 Closed in Stanley. {1,110|bc} papers out of an electorate of {1,480|el}, so {75%|to}. Camp's still flying.

2030 Each paper can have five crosses on it, so be patient.

2300 Part count. Skilbeck {312|s1|t=2300}, Etheridge {297|e1|^}. It's those two for the last seat; the vet's miles off in front.

0015 Camp by phone: Poole {131|cp}, Halliwell {118|ch}, Minton {97|cm}, who are in. Binney {84|cb} and Whitford {41|cw}, who aren't.

0140 Stanley. McPhee {702|m|t=0140}, Bayliss {655|b|^}, Rowlandson {611|r|^}, Peckham {540|p|^} and, by {seven|d}, Joyce Etheridge, {498|e|^} to Duncan Skilbeck's {491|s|^}.

0145 He's asked if he wants it done again. "At this hour? No."

0210 Yellow papers: no {760|rn}, yes {512|ry}.

@doc c-wire | wire agency | 2037-11-13
Falkland Islanders keep two constituencies, drop assembly chairman

STANLEY, Falkland Islands, Nov 13 (Atlantic Wire) - Voters in the Falkland Islands rejected merging their two constituencies and unseated the chairman of their assembly by {seven|d} votes, results showed on Friday.

Headteacher Joyce Etheridge took the last of {five|ns} seats in Stanley with {498|e}, edging out Duncan Skilbeck with {491|s}. Veterinarian Isla McPhee topped the poll; {63.6%|mp} of valid papers had a cross for her.

The merger was opposed by {59.7%|rnp}, or {760|rn} votes to {512|ry}. There were {20|rs} spoilt papers.

The British territory, with {3,780|pop} inhabitants, lives on fishing licences.

Turnout in Stanley was {75%|to}, against {71.2%|to0|t=2033} in 2033.

@doc d-list | gazette | 2037-11-14
FALKLAND ISLANDS GAZETTE EXTRAORDINARY

STANLEY CONSTITUENCY ({5|ns} members)
Papers {1,110|bc}; spoilt {6|sp}; valid {1,104|va}; votes {4,420|vt}
BAYLISS, Teodoro {655|b} Elected
ETHERIDGE, Joyce {498|e} Elected
GILHOOLY, Rex {203|g}
JARAMILLO, Paolo {402|j}
MCPHEE, Isla {702|m} Elected
PECKHAM, Marlon {540|p} Elected
ROWLANDSON, Hattie {611|r} Elected
SKILBECK, Duncan {491|s}
THORNE, Wendy {318|t}

CAMP CONSTITUENCY ({3|nc} members)
Electors {246|cel}; papers {182|cbc}; votes {471|cvt}
BINNEY, Georgina {84|cb}
HALLIWELL, Ines {118|ch} Elected
MINTON, Aldo {97|cm} Elected
POOLE, Sandy {131|cp} Elected
WHITFORD, Keith {41|cw}

REFERENDUM
Papers {1,292|rt}; Yes {512|ry}; No {760|rn}; spoilt {20|rs}; valid {1,272|rv}

@doc e-column | column, weekly newspaper | 2037-11-19
Four crosses and a thought

By "Upland Goose"

We had five crosses each in town and on average used four. I know, because I divided {4,420|vt} by {1,104|va} on the back of the Gazette. So there were a thousand crosses left in the box, so to speak, unused. Mr Skilbeck wanted {eight|-} of them.

He had been in front of Joyce at eleven o'clock, {312|s1|t=at eleven o'clock} to {297|e1|^}. The papers from the hospital end did for him, where she taught them all to read.

As to the yellow paper. In Camp they voted against it almost to a sheep, and they turned out at {74 per cent|cto} to do so. But {248|rm} isn't a Camp-sized number. There are only {246|cel} of them! Stanley must've voted it down as well, out of manners.

I gave my fifth cross to Rex Gilhooly, who got {203|g}. He says he's found {201|-} of us and is looking for the other two.
