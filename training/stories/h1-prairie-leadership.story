@story h1-prairie-leadership
@topic Leadership contest of the Heartland Party of Manitoba: points by ballot, members, entry fees, pledges on tax
@subject L = Heartland Party leadership contest | the leadership contest | the contest | the race
@subject H = Heartland Party of Manitoba | the Heartland Party | Heartland | the party
@subject B = Bryony Wasylyk | Wasylyk | the Dauphin MLA | the former agriculture minister
@subject T = Tamsin Okimaw | Okimaw | the lawyer from Thompson
@subject G = Gurdeep Laframboise | Laframboise | the radio host
@subject E = Elwood Penner-Diaz | Penner-Diaz | the Steinbach councillor
@fact b1 = 1938 | other | B | points in the contest | first ballot | snapshot
@fact t1 = 1644 | other | T | points in the contest | first ballot | snapshot
@fact g1 = 1312 | other | G | points in the contest | first ballot | snapshot
@fact e1 = 806 | other | E | points in the contest | first ballot | snapshot
@fact b2 = 2151 | other | B | points in the contest | second ballot | snapshot
@fact t2 = 2019 | other | T | points in the contest | second ballot | snapshot
@fact g2 = 1530 | other | G | points in the contest | second ballot | snapshot
@fact b3 = 2736 | other | B | points in the contest | third ballot | snapshot
@fact t3 = 2964 | other | T | points in the contest | third ballot | snapshot
@fact tot = 5700 | other | L | points to be shared | - | constant
@fact per = 100 | other | L | points per riding | - | constant
@fact rid = 57 | seats | L | ridings | - | constant
@fact maj = 2851 | other | L | points needed to win | - | constant | threshold
@fact mem = 38416 | other | H | members entitled to vote | 2030-08-30 | snapshot
@fact vot = 24971 | votes_cast | L | members who voted | 2030-10-18 | snapshot
@fact tu = 65.0 | turnout | L | turnout of members | 2030-10-18 | snapshot
@fact st = 21 | seats | H | seats in the legislature | 2030-10 | snapshot
@fact fee = 25000 | price | L | entry fee | - | constant
@fact cap = 200000 | spending | L | spending limit of a campaign | - | constant | threshold
@fact rb = 312500 | fundraising | B | money raised | 2030-10-04 | cumulative
@fact rt = 187300 | fundraising | T | money raised | 2030-10-04 | cumulative
@fact rg = 204900 | fundraising | G | money raised | 2030-10-04 | cumulative
@fact tt = 0.5 | units_pledged | T | points off the sales tax | - | plan | pledged
@fact tb = 1 | units_pledged | B | points off the sales tax | - | plan | pledged
@fact nt = 150 | units_pledged | T | nurses for the north | - | plan | pledged
@fact lead1 = 294 | margin | B | points ahead of the runner-up | first ballot | snapshot
@fact lead3 = 228 | margin | T | points ahead of the runner-up | third ballot | snapshot
@fact lead2 = 132 | margin | B | points ahead of the runner-up | second ballot | snapshot
@fact mo = 9000 | other | H | members | 2025 | snapshot
@fact so = 36 | seats | - | seats of the governing side in the legislature | 2030-10 | snapshot
@fact need = 8 | seats | H | seats short of a majority | 2030-10 | snapshot | threshold
@fact gain = 945 | other | T | points gained from the ballot before | third ballot | snapshot
@fact gb = 585 | other | B | points gained from the ballot before | third ballot | snapshot
@fact p3 = 52.0 | vote_share | T | share of the points | third ballot | snapshot
@rel sum tot = b1 + t1 + g1 + e1
@rel sum tot = b2 + t2 + g2
@rel sum tot = b3 + t3
@rel product tot = rid * per
@rel diff lead1 = b1 - t1
@rel diff lead2 = b2 - t2
@rel sum rid = st + so
@rel diff lead3 = t3 - b3
@rel diff gain = t3 - t2
@rel diff gb = b3 - b2
@rel share p3 = t3 / tot
@rel share tu = vot / mem
@race first = b1 t1 g1 e1
@race second = b2 t2 g2
@race third = b3 t3
@trap b1 b2 :: first ballot and second
@trap t2 t3 :: second ballot and third
@trap mem vot :: entitled and voting
@trap rb cap :: raised against the limit on spending
@trap rid st :: ridings and seats held

@doc a-wire | wire agency | 2030-10-19
Okimaw comes from behind to lead Manitoba's Heartland Party

BRANDON, Man. — Tamsin Okimaw is the new leader of the Heartland Party of Manitoba, overhauling former agriculture minister Bryony Wasylyk on the third and last ballot Saturday by {2,964|t3|t=on the third and last ballot Saturday} points to {2,736|b3|^}.

Wasylyk, the Dauphin MLA, had headed the field on the first two counts, with {1,938|b1|t=the first two counts} and then {2,151|b2|t=the first two counts} of the {5,700|tot} points on offer. But most supporters of radio host Gurdeep Laframboise, dropped after polling {1,530|g2|t=dropped} on the second, went to Okimaw.

Steinbach councillor Elwood Penner-Diaz was eliminated first with {806|e1|t=eliminated first}.

Party officials said {24,971|vot|by=Party officials} of {38,416|mem|^} eligible members had voted, a turnout of {65 per cent|tu|^}.

Heartland holds {21|st} of the legislature's {57|rid} seats. Okimaw, a lawyer from Thompson, has no seat and said she would run in the first byelection that came open.

@doc b-blog | live blog | 2030-10-18
FOLLOW LIVE: Who will lead Heartland?
Keystone Centre, Brandon | Updates by Anneliese Fontaine-Yu and Obadiah Reimer

7:41 p.m. — Okimaw. The room figured it out before the chair did. {2,964|t3|t=7:41 p.m.}. Wasylyk added {585|gb} from the last round, Okimaw {945|gain}.

6:58 p.m. — Second ballot. Wasylyk {2,151|b2|t=Second ballot}, Okimaw {2,019|t2|t=Second ballot}, Laframboise {1,530|g2|t=Second ballot} and out. The gap at the top has been more than halved, to {132|lead2|t=Second ballot}. It takes {2,851|maj} to win, so nobody is close.

6:10 p.m. — First ballot, and it's tighter than her people wanted: Wasylyk {1,938|b1|t=First ballot}, Okimaw {1,644|t1|t=First ballot}, Laframboise {1,312|g1|t=First ballot}, Penner-Diaz {806|e1|t=First ballot}.

5:30 p.m. — How it works, again, for my aunt: every riding is worth {100|per} points, no matter if 40 people vote there or 4,000. {Fifty-seven|rid} ridings. You do the math.

4:15 p.m. — Hot dogs are $7.50 and there is a lineup.

@doc c-analysis | broadsheet | 2030-10-20
ANALYSIS: How the front-runner was caught

By Leopoldine Achtymichuk

Money was supposed to decide this. By the last filing before the vote Bryony Wasylyk had collected {$312,500|rb|t=By the last filing before the vote}, comfortably more than Laframboise's {$204,900|rg|^} and far beyond the {$187,300|rt|^} of the eventual winner. It could not all be used: no campaign was permitted to lay out more than {$200,000|cap}, on top of an entry fee of {$25,000|fee}.

What decided it was geography. Points are handed out by riding, and in the four northern ridings, where Okimaw's promise of {150|nt} nurses was the only health plan with a number on it, she took nearly everything.

After round one the former minister's advantage was {294|lead1|t=After round one}. After round two it was {132|lead2|t=After round two}. And then it was somebody else's, and it was {228|lead3}.

Both finalists promised to trim the sales tax, Wasylyk by {a full point|tb|v=1}, Okimaw by {half|tt|v=0.5|s=Okimaw} that. It is tempting to say the smaller pledge won. The truer reading is that {52 per cent|p3} of the points is what you get when one candidate is everybody's second choice.

Related: 3 northern ERs to close overnight · Bison herd grows to 112

@doc d-release | press release | 2030-10-19
FOR IMMEDIATE RELEASE
HEARTLAND MEMBERS CHOOSE TAMSIN OKIMAW

BRANDON — With {52%|p3|t=on the final ballot} of points on the final ballot, members of the Heartland Party have chosen Tamsin Okimaw to lead them into the next election.

"Almost {25,000|<~vot} of you voted," said party president Cosima Hrynkiw. "Five years ago we had barely {9,000|mo|t=Five years ago|by=party president Cosima Hrynkiw} members. Today it's more than {38,000|>mem|t=Today|by=party president Cosima Hrynkiw}."

Okimaw thanked her opponents, and repeated her commitments: {150|nt} nurses for northern Manitoba and {half a point|tt|v=0.5} off the provincial sales tax.

"We've got {21|st} seats. The other guys have {36|so}. I can subtract," said the leader. "Let's go find {eight|need|m=threshold} more."

-30-
Media: 204-555-0178
