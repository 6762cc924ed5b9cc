@story yb-slovenia-president
@topic Slovenian presidential election in two rounds: two exit polls, the domestic count, the votes from abroad and the bill
@subject SI = Slovenia | the country
@subject K = Barbara Kolenc | Kolenc | the judge | the constitutional judge
@subject R = Matjaž Rupar | Rupar | the alpinist | the former climber
@subject S = Ivo Štrukelj | Štrukelj | the former minister
@subject H = Neža Hafner | Hafner | the Green
@subject X = three other candidates | the rest
@subject DV = electoral commission | the state electoral commission | the commission
@subject ST = Stebri | the Stebri institute
@fact el = 1692000 | other | SI | electors | - | constant
@fact v1 = 879840 | votes_cast | SI | ballots cast | first round | snapshot
@fact u1 = 52 | turnout | SI | turnout | first round | snapshot
@fact w1 = 871300 | votes_cast | SI | valid ballots | first round | snapshot
@fact i1 = 8540 | vote_count | SI | invalid ballots | first round | snapshot
@fact k1 = 270103 | vote_count | K | votes for president | first round | snapshot
@fact r1 = 235251 | vote_count | R | votes for president | first round | snapshot
@fact s1 = 183844 | vote_count | S | votes for president | first round | snapshot
@fact h1 = 104556 | vote_count | H | votes for president | first round | snapshot
@fact x1 = 77546 | vote_count | X | votes for president | first round | snapshot
@fact k1p = 31 | vote_share | K | share of valid votes for president | first round | snapshot
@fact r1p = 27 | vote_share | R | share of valid votes for president | first round | snapshot
@fact s1p = 21.1 | vote_share | S | share of valid votes for president | first round | snapshot
@fact h1p = 12 | vote_share | H | share of valid votes for president | first round | snapshot
@fact m1 = 34852 | margin | K | lead in votes for president | first round | snapshot
@fact ke = 33.2 | poll_share | K | share in the exit poll | first round | snapshot
@fact re = 25.8 | poll_share | R | share in the exit poll | first round | snapshot
@fact se = 22.4 | poll_share | S | share in the exit poll | first round | snapshot
@fact ne = 13200 | sample_size | ST | voters asked as they left | first round | snapshot
@fact kq = 51 | poll_share | K | share of respondents | November poll | snapshot
@fact rq = 45 | poll_share | R | share of respondents | November poll | snapshot
@fact nq = 1004 | sample_size | ST | people polled | November poll | snapshot
@fact v2 = 947520 | votes_cast | SI | ballots cast | run-off | snapshot
@fact u2 = 56 | turnout | SI | turnout | run-off | snapshot
@fact w2 = 936210 | votes_cast | SI | valid ballots | run-off | snapshot
@fact i2 = 11310 | vote_count | SI | invalid ballots | run-off | snapshot
@fact kx = 50.4 | poll_share | K | share in the exit poll | run-off | snapshot
@fact rx = 49.6 | poll_share | R | share in the exit poll | run-off | snapshot
@fact rd = 468920 | vote_count | R | votes cast at home | run-off | snapshot
@fact kd = 458330 | vote_count | K | votes cast at home | run-off | snapshot
@fact md = 10590 | margin | R | lead in votes cast at home | run-off | snapshot
@fact ro = 5739 | vote_count | R | votes from abroad | run-off | snapshot
@fact ko = 3221 | vote_count | K | votes from abroad | run-off | snapshot
@fact ao = 8960 | votes_cast | SI | valid ballots from abroad | run-off | snapshot
@fact r2 = 474659 | vote_count | R | votes for president | run-off | snapshot
@fact k2 = 461551 | vote_count | K | votes for president | run-off | snapshot
@fact r2p = 50.7 | vote_share | R | share of valid votes for president | run-off | snapshot
@fact k2p = 49.3 | vote_share | K | share of valid votes for president | run-off | snapshot
@fact m2 = 13108 | margin | R | lead in votes for president | run-off | snapshot
@fact kl = 58.2 | vote_share | K | share of valid votes in Ljubljana | run-off | snapshot
@fact rm = 54.9 | vote_share | R | share of valid votes in Maribor | run-off | snapshot
@fact ps = 3097 | other | DV | polling stations | - | constant
@fact lim = 423000 | spending | SI | euros that a candidate may spend | - | constant | threshold
@fact lp = 0.25 | price | SI | euros that may be spent for each elector | - | constant | threshold
@fact xk = 412000 | spending | K | euros spent on the campaign | final report | cumulative
@fact xr = 366500 | spending | R | euros spent on the campaign | final report | cumulative
@fact sg = 5000 | other | SI | signatures needed to stand | - | constant | threshold
@fact cn = 7 | candidates | SI | candidates | first round | constant
@fact ar = 48 | age | R | age | - | snapshot
@rel share u1 = v1 / el
@rel sum v1 = w1 + i1
@rel sum w1 = k1 + r1 + s1 + h1 + x1
@rel share k1p = k1 / w1
@rel share r1p = r1 / w1
@rel diff m1 = k1 - r1
@rel share u2 = v2 / el
@rel sum v2 = w2 + i2
@rel sum w2 = r2 + k2
@rel sum r2 = rd + ro
@rel sum k2 = kd + ko
@rel sum ao = ro + ko
@rel diff md = rd - kd
@rel diff m2 = r2 - k2
@rel product lim = el * lp
@race first = k1 r1 s1 h1
@race exit = ke re se
@race exit2 = kx rx
@race runoff = r2 k2
@race home = rd kd
@trap ke k1p :: exit poll and count
@trap k1p k2p :: first round and run-off
@trap kq kx :: poll before and exit poll
@trap md m2 :: at home and with the votes from abroad
@trap rd r2 :: votes at home and all votes
@trap m1 m2 :: her lead, then his
@trap kl k2p :: the capital and the country
@trap i1 i2 :: invalid ballots in two rounds
@trap xk lim :: spent and allowed
@trap w2 v2 :: valid and all ballots

@doc a-blog | live blog of a news site | 2036-10-25
Presidential election: first round, live

19:00 And there they are, the Stebri exit poll's numbers: Kolenc {33.2|ke|by=the Stebri exit poll}, Rupar {25.8|re|^}, Štrukelj {22.4|se|^}. They asked {13,200|ne} people at the doors. Cheers at the judge's, silence at the former minister's, and at the alpinist's a man is doing pull-ups on the door frame.

20:10 A third counted, and she's lower than they said.

21:45 It's the judge and the climber. {31 percent|k1p|t=21:45} for her, {27|r1p|^} for him, from nearly everything. Štrukelj, {21.1|s1p|^}, concedes in {four|-} sentences. Neža Hafner is happy with {12|h1p|^}.

22:05 Turnout: {52 percent|u1|t=22:05}. There were {seven|cn} of them to choose from; each had to bring {5,000|sg} signatures.

22:30 Good night. Run-off on 15 November, the day after the handball (SLO–CRO, tickets from €24).

@doc b-wire | wire agency | 2036-10-26
Judge and mountaineer reach Slovenian presidential run-off

LJUBLJANA, Oct 26 (Sava Press) - Constitutional judge Barbara Kolenc and former mountaineer Matjaž Rupar will contest Slovenia's presidency on Nov. 15 after finishing ahead of {five|-} others on Sunday.

Kolenc received {270,103|k1|by=the electoral commission|t=Sunday} votes and Rupar {235,251|r1|^}, the electoral commission said. Former minister Ivo Štrukelj was third with {183,844|s1|^}, ahead of Green Neža Hafner on {140,556|!h1|^}.

Of {879,840|v1} ballots, {8,540|i1} were invalid, leaving {871,300|w1}.

An exit poll had overestimated Kolenc by more than {two|-} points. Candidates' outlays may not exceed {25 cents|lp|v=0.25} per elector, or {423,000|lim} euros.

The presidency is largely ceremonial. Kolenc, 61, would be the second woman to hold it.

@doc c-daily | broadsheet, run-off eve | 2036-11-14
A race she should win and he might

Polling was to close the matter, and hasn't. Stebri's last survey, of {1,004|nq} people, gives Barbara Kolenc {51|kq|by=Stebri's last survey} to Matjaž Rupar's {45|rq|^}; but the same institute's work on the evening of the first round was no advertisement, with {33.2|ke|by=the same institute} for someone whom the boxes gave {31|k1p|t=the boxes}.

She started with a cushion of {34,852|m1|t=the first round}. Behind it stand Hafner's voters, {12 percent|h1p} of the total, who will mostly follow. Behind him stand Štrukelj's, {184,000|s1|round=1000}, who were told by their man to do as they please, and whose pleasure on such occasions is to stay in bed.

The {77,546|x1} who chose one of the rest are anyone's.

Mr Rupar, {46|!ar}, has climbed {eleven|-} of the fourteen. He promises nothing, which in a president is a programme.

@doc d-blog | live blog of public radio | 2036-11-15
Run-off: the night as it happened

19:00 Exit poll! {50.4|kx|by=Exit poll} for the judge. {49.6|rx|^} for the alpinist. "Don't uncork," says our Jernej.

20:30 Her Ljubljana is coming in at {58.2|kl|t=20:30}. His Maribor, {54.9|rm|^}.

21:20 He has gone past. All {3,097|ps} stations are in: Rupar {468,920|rd|t=21:20}, Kolenc {458,330|kd|^}. A lead of {10,590|md|^}. Abroad is counted tomorrow week. Not enough there to turn it, says the commission, with {9,000|~ao|by=the commission} or so envelopes.

21:40 The exit pollsters have left by the kitchen.

21:55 Turnout {56 percent|u2|t=21:55}, up from {52|u1|t=first round} in the first round. Paper spoilers: {11,130|!i2}.

22:20 "The mountain lets you or it doesn't," says the president-elect, {48|ar}. We shall be hearing a lot of this.

@doc e-wire | wire agency | 2036-11-24
Votes from abroad widen Rupar's victory in Slovenia

LJUBLJANA, Nov 24 (Sava Press) - Slovenia's electoral commission on Tuesday declared Matjaž Rupar elected president with {474,659|r2|by=Slovenia's electoral commission} votes against {461,551|k2|^} for Barbara Kolenc, a final margin of {13,108|m2|^}.

Ballots from abroad favoured him by {5,739|ro} to {3,221|ko}. The result in percentages, {50.7|r2p} to {49.3|k2p}, was unaffected.

Valid votes totalled {936,210|w2} out of {947,520|v2} cast.

Kolenc's staff had considered asking for a recount at {43|-} polling stations but dropped the idea. It put her spending at {412,000|xk|by=Kolenc's staff} euros and closed its office.

@doc f-watchdog | watchdog newsletter | 2036-12-20
Denar in volitve: what the two finalists reported

The accounts are in, and both of them are tidy.

Barbara Kolenc's campaign spent {€421,000|!xk}, just inside the {€423,000|lim} that the law allowed in a country with {1,692,000|el} electors. Matjaž Rupar's spent {€366,500|xr}. Her biggest bill was television; his was fuel.

Cost per vote in the decisive round: his, {77 cents|-}; hers, {89 cents|-}. Seen another way, he gained {239,408|-} votes between the rounds and she {191,448|-}.

Ivo Štrukelj has not reported. He is late by {nine|-} days, and a fine of {€500|-} to {€2,000|-} awaits him.

We looked, too, at the myth of the diaspora. {8,960|ao} valid ballots came from abroad, less than {one percent|-} of {936,210|w2}. They did not make the president. He was {10,590|md|t=before a single one was opened} up before a single one was opened.
