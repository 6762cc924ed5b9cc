@story zc-lubanza-election
@topic A Zambian parliamentary seat: nullified, re-run, ballot papers short, a result by ward
@subject E = Lubanza by-election | the by-election | the re-run
@subject M = Mutinta Hamoonga | Hamoonga | the schoolmistress | PDF
@subject C = Chola Musenge-Phiri | Musenge-Phiri | the ousted MP | UNIF
@subject J = Joseph Kapambwe | Kapambwe | the independent
@subject Z = Electoral Commission of Zambia | ECZ | the commission
@fact m = 11842 | vote_count | M | votes | declaration | snapshot
@fact c = 9975 | vote_count | C | votes | declaration | snapshot
@fact j = 2210 | vote_count | J | votes | declaration | snapshot
@fact rej = 487 | other | E | rejected papers | declaration | snapshot
@fact v = 24514 | votes_cast | E | votes cast | declaration | snapshot
@fact ma = 1867 | margin | M | lead in votes | declaration | snapshot
@fact reg = 51380 | other | E | registered voters | - | constant
@fact tu = 47.7 | turnout | E | turnout | declaration | snapshot
@fact tu0 = 72.9 | turnout | E | turnout | 2031 general election | snapshot
@fact c0 = 18730 | vote_count | C | votes | 2031 general election | snapshot
@fact m0 = 16911 | vote_count | M | votes | 2031 general election | snapshot
@fact ma0 = 1819 | margin | C | lead in votes | 2031 general election | snapshot
@fact ps = 94 | other | E | polling stations | - | constant
@fact late = 17 | other | E | polling stations that opened late | 2032-02-18 | cumulative
@fact short = 6000 | other | Z | ballot papers that were missing | 2032-02-18 | snapshot
@fact mm = 350 | other | C | bags of maize meal handed out | January 2032 | cumulative
@fact arr = 12 | arrests | E | people arrested | 2032-02-18 | cumulative
@fact pol = 900 | officers | E | police officers deployed | 2032-02-18 | constant
@fact cost = 21000000 | budget | Z | kwacha for the vote | 2032 | plan
@fact can = 4 | candidates | E | candidates | - | constant
@trap ma ma0 :: the re-run and the annulled vote
@trap c c0 :: two elections
@trap m m0 :: two elections
@trap tu tu0 :: two elections
@trap ps late :: all stations and those that opened late
@rel diff ma = m - c
@rel diff ma0 = c0 - m0
@rel sum v = m + c + j + rej
@rel share tu = v / reg
@race final = m c j
@race old = c0 m0

@doc znbc-style | state broadcaster website | 2032-02-20
PDF grabs Lubanza from UNIF

MONGU — The opposition PDF has won the Lubanza parliamentary by-election.

Announcing the result at {03:10|-} hours today, Returning Officer Likando Mubita said Mutinta Hamoonga polled {11,842|m|t=at 03:10 hours today} votes, while Chola Musenge-Phiri of UNIF got {9,975|c|^}. Independent candidate Joseph Kapambwe managed {2,210|j|^}. {487|rej|^} papers were rejected.

The number of votes cast was {24,514|v|t=today} out of {51,380|reg} registered voters, a turnout of {47.7|tu|^} percent.

The seat fell vacant when the Constitutional Court nullified Mr Musenge-Phiri's victory of 2031. He had then obtained {18,730|c0|t=2031} votes to Ms Hamoonga's {16,911|m0|^}.

ECZ spent K{21 million|cost} on the election.

@doc mast-like | independent daily | 2032-02-20
MEALIE MEAL DIDN'T VOTE

By Chansa Kabwela-Tembo in Lubanza

They gave {three hundred and fifty|mm|v=350} bags. The court counted each of them, and threw out an MP. On Wednesday the people of Lubanza ate the memory and voted for the teacher.

{11,842|m}. Say it in Lozi, say it in Bemba. Mutinta Hamoonga, who buried her campaign driver in January, beat the man of the bags by {1,687|!ma}, almost exactly the figure by which he had "beaten" her in 2031 ({1,819|ma0|t=in 2031}).

It was not clean. Of {94|ps} polling stations, {seventeen|late} opened after nine. ECZ admits being short of {6,000|short} ballot papers, which arrived on a canoe. {Twelve|arr} cadres are cooling off at Mongu Central. In the town the {900|pol} policemen outnumbered the queue.

And the queue was short: not even {half|<tu|v=50} of the voters came, when in the general election it was {72.9|tu0|t=in the general election}.

"I'm going back to class on Monday," Hamoonga said. "They've a test."

K{18|-}.40 to the dollar · Chipolopolo squad: {3|-} changes

@doc observer-note | observers' preliminary statement | 2032-02-19
CHRISTIAN COALITION FOR MONITORING — PRELIMINARY STATEMENT

Our {188|-} monitors covered all {94|ps} stations. {71|!late} opened late, by between {20|-} minutes and {three|-} hours.

A shortfall of {6,000|short} papers affected {nine|-} stations; voting there was extended until {20:00|-}.

{12|arr} arrests were made. The deployment of {900|pol} officers for {51,380|reg} voters was disproportionate.

There were {four|can} candidates on the paper, one of whom had withdrawn.

Our parallel tabulation puts Ms Hamoonga at {48|-} per cent (±{1|-}) and Mr Musenge-Phiri at {41|-}. We ask all parties to wait for the ECZ.

We note the distribution of {350|mm|t=in January} bags of meal in January, the subject of the petition, and of {60|-} bicycles in February, the subject of none.

@doc unif-letter | letter of a party | 2032-02-23
UNITED FRONT (UNIF) — OFFICE OF THE SECRETARY GENERAL
To: ECZ. Re: Lubanza

We do not accept the declaration. According to our form GEN{20|-}s, our candidate had {10,975|!c} votes and not what was read out at 03:10.

Further, {17|late} stations opened late, all in wards where in 2031 he got the bulk of his {18,730|c0|t=in 2031}. The turnout there fell from {72.9|tu0|^} to {31|-} percent. People were turned away because {6,000|short} papers were missing. The difference is {1,867|ma}.

We've been told that petitions must be filed in {14|-} days and will do so.

As to maize meal, it's a gift of the church. The {350|mm} were not bags but half bags.

Plot {4|-}, Cha Cha Cha Road
