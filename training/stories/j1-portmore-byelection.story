@story j1-portmore-byelection
@topic By-election in St Mary South Coast, Jamaica
@subject G = Marcia Goffe | Goffe | the nurse | the winner
@subject L = Delroy Lindo-Hall | Lindo-Hall | the former senator
@subject X = Orville Beckles | Beckles
@subject S = St Mary South Coast | the constituency | the seat
@subject P = People's Labour Union party | PLU
@subject N = National Reform Party | NRP
@subject B = Carib Opinion Services | Carib Opinion
@fact gp = 3906 | vote_count | G | votes | preliminary count | cumulative
@fact lp = 3871 | vote_count | L | votes | preliminary count | cumulative
@fact gf = 3918 | vote_count | G | votes | final count | cumulative
@fact lf = 3864 | vote_count | L | votes | final count | cumulative
@fact xf = 97 | vote_count | X | votes | final count | cumulative
@fact mp = 35 | margin | G | votes ahead | preliminary count | snapshot
@fact mf = 54 | margin | G | votes ahead | final count | snapshot
@fact rj = 63 | votes_cast | S | rejected ballots | final count | cumulative
@fact el = 17640 | other | S | registered electors | 2006 | constant
@fact to = 45 | turnout | S | turnout | final count | snapshot
@fact bx = 84 | other | S | ballot boxes | 2006 | constant
@fact m2 = 1120 | margin | L | votes by which his party held the seat | 2002 | snapshot
@fact sp = 33 | seats | P | seats in the House | 2006-07 | snapshot
@fact sn = 27 | seats | N | seats in the House | 2006-07 | snapshot
@fact hs = 60 | seats | - | seats in the House | 2006 | constant
@fact pg = 41 | poll_share | G | support | early July 2006 | snapshot
@fact pl = 47 | poll_share | L | support | early July 2006 | snapshot
@fact pq = 6 | margin | L | points ahead in the survey | early July 2006 | snapshot
@fact pn = 520 | sample_size | B | electors asked | early July 2006 | constant
@fact cg = 2700000 | spending | G | dollars spent on the campaign | 2006-07 | cumulative
@fact cl = 4100000 | spending | L | dollars spent on the campaign | 2006-07 | cumulative
@fact cap = 3000000 | spending | S | dollars that a candidate may spend | 2006 | constant | threshold
@fact pol = 240 | officers | S | police on duty | 2006-07-17 | snapshot
@fact ag = 44 | age | G | age | 2006 | constant
@fact al = 59 | age | L | age | 2006 | constant
@fact cl5 = 17:00 | clock | S | closing of the polls | 2006-07-17 | constant
@rel diff mp = gp - lp
@rel diff mf = gf - lf
@rel diff pq = pl - pg
@rel sum hs = sp + sn
@race preliminary = gp lp
@race final = gf lf xf
@race poll = pl pg
@race house = sp sn
@trap gp gf :: preliminary and final counts
@trap mp mf :: leads in two counts
@trap mf m2 :: this lead and that of the other party in 2002
@trap cl cap :: spent and allowed
@trap pl lf :: poll and votes

@doc observer-ja | national daily | 2006-07-18
NRP nurse snatches St Mary seat by {35|mp}

BY GARFIELD MYRIE
Observer North East Bureau

PORT MARIA, St Mary — Registered nurse Marcia Goffe last night ended the PLU's 17-year hold on St Mary South Coast, defeating former senator Delroy Lindo-Hall by {35|mp|t=last night} votes in the preliminary count.

When the last of {84|bx} boxes came in from Robin's Bay, Goffe had {3,906|gp} votes to Lindo-Hall's {3,871|lp}. Independent Orville Beckles trailed badly.

The seat had been held by the PLU with a cushion of {1,120|m2|t=in 2002} in 2002. The National Reform Party now has {27|sn} of the {60|hs} seats in the House, and the PLU {33|sp}.

Goffe, {44|ag}, told supporters to go home and "drink some water".

Some {240|~pol} police were out until the polls closed at {five|cl5} o'clock. The official count starts this morning.

@doc gleam | rival daily | 2006-07-20
Final count widens Goffe's lead

The National Reform Party's Marcia Goffe has been declared Member of Parliament for St Mary South Coast after an official count that ended yesterday.

Returning officer Hyacinth Buddoo said Goffe received {3,918|gf|t=yesterday|by=Returning officer Hyacinth Buddoo} votes and Delroy Lindo-Hall {3,864|lf|^}. Orville Beckles got {97|xf|^} and {63|rj|^} ballots were rejected.

That leaves the nurse with a majority of {64|!mf}.

Of {17,640|el} electors, {45|to} per cent voted, high for a by-election in the middle of mango season.

Lindo-Hall, {59|al}, said he would not ask for a magisterial recount. He had been {six|pq} points in front in the only published survey, by Carib Opinion Services, which had {41|pg|by=Carib Opinion Services} per cent for Goffe and {47|pl|^} for him among {520|pn|^} electors.

@doc radio-jah | radio talk show transcript | 2006-07-18
MORNING BELL with Sister Pauline – transcript, hour 1

PAULINE: Caller, you are on the air.

CALLER: Sister P, mi say the money! The senator spend {four point one million|cl|v=4100000} dollar and lose to a woman who spend {two point seven|cg|v=2700000}.

PAULINE: The law says a candidate stops at {three|cap|x=1000000} million. So somebody must answer for that.

CALLER: And him still get only {3,906|!lp}. That is over {a thousand|-} dollar a vote!

PAULINE: Well, well. The Electoral Office has the lead at {thirty-five|mp|by=The Electoral Office} and I will read you nothing else this morning. I'm told the lady was on the ward at six, a {forty-four|ag}-year-old woman with a shift to finish.

CALLER: Two to one she turn minister before Christmas.

PAULINE: Go and eat your breakfast. Ninety-four degrees expected. After the break: dasheen.

@doc diaspora | diaspora weekly, Toronto | 2006-07-27
Small seat, long shadow

A by-election in a coastal strip of banana walks would not normally interest Eglinton West. This one should. With Marcia Goffe's win, the opposition stands at {29|!sn} in a House of {60|hs}, and a general election is due in fifteen months.

Nobody saw it. In the first days of July a poll of {520|pn|t=In the first days of July} voters had the PLU's man winning {47|pl|^}-{41|pg|^}. On the night it was closer than a domino, and when they'd checked every box it came to {3,918|gf|t=when they'd checked every box} against {3,864|lf|^}.

Turnout is the lesson. Hardly {a third|!to} of those on the list could be bothered. Parties that put {4.1 million|cl} Jamaican dollars ({US$62,000|-}) into posters might have paid for a few minibuses.

Our columnist drove past the polling station in Oracabessa at {half past five|-} and found the gate chained already; voting stopped at {5 p.m.|cl5}

Remit for less! First transfer free — code BANANA10
