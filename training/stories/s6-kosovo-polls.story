@story kosovo-polls
@topic Three pollsters on the mayoral race in Gjilan, Kosovo, and the first round
@subject A = Vlora Hyseni-Berisha | Hyseni-Berisha | the mayor | the incumbent
@subject B = Besnik Llapashtica | Llapashtica | the surgeon | the challenger
@subject C = Arbresha Qerimi | Qerimi | the independent | the former judge
@subject P = Matja | Matja institute
@subject Q = Rilindja Data | Rilindja
@subject R = Balkan Pulse | the Skopje firm
@subject E = Central Election Commission | the commission | CEC
@subject G = Gjilan | the municipality | the city
@fact p1a = 43 | poll_share | A | share of decided voters | Matja September | snapshot
@fact p1b = 34 | poll_share | B | share of decided voters | Matja September | snapshot
@fact p1c = 15 | poll_share | C | share of decided voters | Matja September | snapshot
@fact p1n = 812 | sample_size | P | people asked | Matja September | constant
@fact p1e = 3.4 | margin_of_error | P | error in points | Matja September | constant
@fact p2a = 40 | poll_share | A | share of decided voters | Rilindja October | snapshot
@fact p2b = 38 | poll_share | B | share of decided voters | Rilindja October | snapshot
@fact p2c = 14 | poll_share | C | share of decided voters | Rilindja October | snapshot
@fact p2n = 1004 | sample_size | Q | people asked | Rilindja October | constant
@fact p2e = 3.1 | margin_of_error | Q | error in points | Rilindja October | constant
@fact p3a = 37 | poll_share | A | share of all asked | Pulse October | snapshot
@fact p3b = 36 | poll_share | B | share of all asked | Pulse October | snapshot
@fact p3u = 16 | poll_share | R | undecided share of all asked | Pulse October | snapshot
@fact p3n = 650 | sample_size | R | people asked | Pulse October | constant
@fact p3e = 3.8 | margin_of_error | R | error in points | Pulse October | constant
@fact l1 = 9 | margin | A | lead in points | Matja September | snapshot
@fact l2 = 2 | margin | A | lead in points | Rilindja October | snapshot
@fact u1 = 21 | poll_share | P | undecided share of all asked | Matja September | snapshot
@fact r0a = 48.1 | vote_share | A | share of the vote | first round | snapshot
@fact r0b = 39.5 | vote_share | B | share of the vote | first round | snapshot
@fact r0c = 9.2 | vote_share | C | share of the vote | first round | snapshot
@fact va = 24713 | vote_count | A | votes | first round | snapshot
@fact vb = 20294 | vote_count | B | votes | first round | snapshot
@fact cnt = 97.3 | counted_share | E | polling stations counted in percent | Sunday night | snapshot
@fact ra1 = 47.6 | vote_share | A | share of the vote | Sunday night | snapshot
@fact rb1 = 39.9 | vote_share | B | share of the vote | Sunday night | snapshot
@fact rl = 8.6 | margin | A | lead in points | first round | snapshot
@fact tn = 43.8 | turnout | G | turnout | first round | snapshot
@fact tn0 = 46.5 | turnout | G | turnout | four years earlier | snapshot
@fact maj = 50 | vote_share | E | share that avoids a second round | - | constant | threshold
@fact rnd = 2030-11-10 | date | E | day of the second round | - | plan
@fact req = 51 | poll_share | Q | share for the incumbent in a runoff | Rilindja November | snapshot
@fact rqb = 49 | poll_share | Q | share for the challenger in a runoff | Rilindja November | snapshot
@fact can = 8 | candidates | G | candidates for mayor | 2030 | constant
@fact cen = 88 | other | G | polling centres | 2030 | constant
@fact nue = 3.1 | margin_of_error | Q | error in points | Rilindja November | constant
@fact que = 19 | crowd | G | people in a queue at a polling centre | 2030-10-27 18:40 | snapshot
@rel diff l1 = p1a - p1b
@rel diff l2 = p2a - p2b
@rel diff rl = r0a - r0b
@race mayor = r0a r0b
@trap p1a p2a :: two pollsters a month apart
@trap p2a p3a :: decided voters and all asked
@trap r0a ra1 :: the final figure and Sunday night's
@trap tn tn0 :: two elections
@trap l1 rl :: a poll lead and the real one
@trap u1 p3u :: undecideds of two pollsters
@trap p2e p3e :: error margins of two polls
@trap p1a req :: first round and runoff

@doc a-sept | national portal, English service | 2030-09-18
Incumbent well ahead in Gjilan, Matja finds

Mayor Vlora Hyseni-Berisha would take {43|p1a} percent of decided voters if the city voted today, against {34|p1b} for the hospital surgeon Besnik Llapashtica and {15|p1c} for the former judge Arbresha Qerimi, says a survey by Matja, whose people rang {812|p1n} households last week.

Her lead of {nine|l1} points is real enough at an error of plus or minus {3.4|p1e}, though {21|u1} percent of those questioned could not or would not say.

{Eight|can|s=names} names are on the ballot. A candidate needs more than {half|maj} the valid votes, otherwise the {two|-} best meet again on 10 November.

Poll paid for by the portal. Comments are closed.

@doc b-rival | news magazine, election page | 2030-10-20
A {two|l2|s=race}-point race? Depends whom you ask

{Two|-} surveys, one week, and neither is wrong. In Rilindja Data's, of {1,004|p2n|s=Rilindja Data's} adults, {40%|p2a} of those with a view would choose the mayor and {38%|p2b} the surgeon, while {14%|p2c} stay with Qerimi. The error is {3.1|p2e} points: you can't tell those two apart.

Balkan Pulse, the Skopje firm, asked {650|p3n} and did not push anyone to choose. It gives her {37|p3a} and him {36|p3b}, with {16|p3u} per cent undecided. Error there: {3.8|p3e}.

In September Matja had seen her {nine|l1|t=In September} points to the good. What changed? The mayor cancelled a debate; the surgeon operated on a minister's hand.

As before, {50|maj} per cent plus {one|-} would settle it at once.

ALSO: Ajvar prices +11% | Quiz: 7 towers of Prizren

@doc c-live | television, election night ticker | 2030-10-27
GJILAN DECIDES

23:48 Both camps claim to be satisfied, which is a polite word.
23:30 CEC, with {97.3|cnt|t=23:30} per cent of stations in: Hyseni-Berisha {47.6|ra1|^}, Llapashtica {39.9|rb1|^}. The rest is diaspora votes and a box that got lost in Cernica.
22:10 So it'll be a second round: "no one is above {fifty|maj}," says our desk.
21:15 Turnout is put at {43.8|tn|t=21:15|by=the commission} by the commission, down from {46.5|tn0|t=four years ago} four years ago.
19:00 Polls are shut. Recall the last polls: Rilindja, {40|p2a} to {38|p2b}. Pulse, {37|p3a} to {36|p3b}.
18:40 Long queue at Selami Hallaçi school, of {19|que|by=our reporter} people, our reporter counts.

@doc d-wire | wire agency | 2030-10-30
Gjilan mayor misses outright win, faces surgeon in runoff

PRISTINA, Oct 30 (BalkanNews) - The mayor of Gjilan in eastern Kosovo, Vlora Hyseni-Berisha, won {48.1|r0a|t=final results} percent of the vote in the first round, short of the {50|maj} percent she needed, final results showed on Wednesday.

She polled {24,713|va} votes. Besnik Llapashtica, a surgeon, followed on {20,294|vb} or {39.5|r0b} percent, leaving the incumbent {8.6|rl} points in front. The independent Arbresha Qerimi, a former judge, won {9.2|r0c} percent.

The result was far from most polls: Rilindja Data had the race at {40|p2a|t=earlier this month} to {38|p2b|^} earlier this month. A Matja poll in September was near to it with {43|p1a|t=in September} to {34|p1b|t=in September}.

The runoff is on {Nov. 10|rnd|v=2030-11-10}. Turnout on Sunday was {43.8|tn|t=on Sunday} percent.

@doc e-local | local weekly | 2030-11-06
Sunday week? No: this Sunday!

Some readers have asked. The second round is held on {10 November|rnd}. There are {two|-} names on the paper and {88|cen} polling centres, from seven in the morning.

What do the pollsters say? Rilindja went back to work and asked who you'd choose now: {51|req|t=now} for Hyseni-Berisha and {49|rqb|t=now} for Llapashtica. The margin of error of such a survey is about {three|~nue}, so it says nothing, but it says it prettily.

Remember how the first round went: {48.1|r0a} for her, {39.5|r0b} for him, {9.2|r0c} for the judge, whose voters now have the key. Qerimi endorses neither. Four years ago her street was paved by the mayor, she told us, and her appendix was taken out by the surgeon.

Small ads: firewood, 65 euros a metre; baby goats, 4.
