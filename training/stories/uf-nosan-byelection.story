@story uf-nosan-byelection
@topic Korean by-elections: the exit poll names the wrong winner in Nosan B and early votes turn the count after midnight
@subject C = Nosan B | the district | Nosan | the constituency | election commission | National Election Commission | the commission
@subject S = Seo Yun-jae | Seo | Ms. Seo
@subject B = Bang Hyeon-cheol | Bang | Mr. Bang
@subject K = Maria Ku | Ku
@subject F = Together Forward | Forward
@subject R = National Renewal | Renewal
@subject A = National Assembly | the Assembly | assembly
@subject X = joint exit poll | exit poll | the broadcasters
@subject P = Nosan Police Station | Nosan police | the local police
@subject N = Noh Sang-pil | Noh
@fact el = 187640 | other | C | people entitled to vote | 2032-04-07 | constant
@fact ev = 41281 | votes_cast | C | early votes | 2032-04-03 | cumulative
@fact es = 22 | turnout | C | early turnout | 2032-04-03 | cumulative
@fact t14 = 34.6 | turnout | C | turnout | 2032-04-07 14:00 | cumulative
@fact t17 = 44.9 | turnout | C | turnout | 2032-04-07 17:00 | cumulative
@fact tu = 53.4 | turnout | C | turnout | 2032-04-07 close | cumulative
@fact tu28 = 66.2 | turnout | C | turnout | 2028 | constant
@fact vo = 100200 | votes_cast | C | votes cast | final | cumulative
@fact iv = 1170 | other | C | invalid votes | final | cumulative
@fact va = 99030 | votes_cast | C | valid votes | final | cumulative
@fact s = 45158 | vote_count | S | votes | final | cumulative
@fact b = 44068 | vote_count | B | votes | final | cumulative
@fact k = 9804 | vote_count | K | votes | final | cumulative
@fact ss = 45.6 | vote_share | S | share of votes | final | cumulative
@fact bs = 44.5 | vote_share | B | share of votes | final | cumulative
@fact ks = 9.9 | vote_share | K | share of votes | final | cumulative
@fact m = 1090 | margin | S | votes ahead of Bang | final | cumulative
@fact xs = 43.7 | poll_share | S | share in the exit poll | 2032-04-07 20:00 | snapshot | projected
@fact xb = 47.9 | poll_share | B | share in the exit poll | 2032-04-07 20:00 | snapshot | projected
@fact xn = 2310 | sample_size | X | voters interviewed | 2032-04-07 | snapshot
@fact xm = 2.9 | margin_of_error | X | margin of error | 2032-04-07 | snapshot
@fact c1 = 31.5 | counted_share | C | share of votes counted | 2032-04-07 22:30 | cumulative
@fact s1 = 41.9 | vote_share | S | share of votes | 31.5% counted | cumulative
@fact b1 = 48.8 | vote_share | B | share of votes | 31.5% counted | cumulative
@fact c2 = 62 | counted_share | C | share of votes counted | 2032-04-07 23:40 | cumulative
@fact s2 = 43.8 | vote_share | S | share of votes | 62% counted | cumulative
@fact b2 = 46.3 | vote_share | B | share of votes | 62% counted | cumulative
@fact c3 = 81.4 | counted_share | C | share of votes counted | 2032-04-08 00:52 | cumulative
@fact s3 = 45.1 | vote_share | S | share of votes | 81.4% counted | cumulative
@fact b3 = 44.9 | vote_share | B | share of votes | 81.4% counted | cumulative
@fact k3 = 00:52 | clock | C | lead changed hands | 2032-04-08 | constant
@fact kd = 02:17 | clock | C | winner declared | 2032-04-08 | constant
@fact se = 56 | vote_share | S | share of the early votes | final | cumulative
@fact be = 34.8 | vote_share | B | share of the early votes | final | cumulative
@fact f0 = 148 | seats | F | seats in the Assembly | before 2032-04-07 | constant
@fact f1 = 151 | seats | F | seats in the Assembly | after 2032-04-07 | constant
@fact fg = 3 | seats | F | seats won in the by-elections | 2032-04-07 | constant
@fact rg = 1 | seats | R | seats won in the by-elections | 2032-04-07 | constant
@fact r1 = 129 | seats | R | seats in the Assembly | after 2032-04-07 | constant
@fact sv = 4 | seats | A | seats filled in the by-elections | 2032-04-07 | constant
@fact as = 300 | seats | A | seats altogether | - | constant
@fact mj = 151 | seats | A | seats needed for a majority | - | constant | threshold
@fact n28 = 66880 | vote_count | N | votes | 2028 | constant
@fact s28 = 60468 | vote_count | S | votes | 2028 | constant
@fact m28 = 6412 | margin | N | votes ahead of Seo | 2028 | constant
@fact ags = 38 | age | S | age | 2032-04 | constant
@fact agb = 63 | age | B | age | 2032-04 | constant
@fact hs = 9500 | units_pledged | S | public rental homes near stations | - | plan | pledged
@fact hb = 14000 | units_pledged | B | flats to be rebuilt | - | plan | pledged
@fact ob = 140 | officers | B | police officers to be added | - | plan | pledged
@fact op = 612 | officers | P | police officers in service | 2032-04 | snapshot
@fact li = 230000000 | spending | C | spending limit for a candidate in won | - | constant | threshold
@fact sps = 198000000 | spending | S | money spent on the campaign in won | 2032-04 | cumulative
@fact spb = 221000000 | spending | B | money spent on the campaign in won | 2032-04 | cumulative
@fact km = 7.8 | distance | S | kilometres of metro extension | - | plan | pledged
@rel share es = ev / el
@rel share tu = vo / el
@rel sum vo = va + iv
@rel sum va = s + b + k
@rel share ss = s / va
@rel share bs = b / va
@rel diff m = s - b
@rel sum f1 = f0 + fg
@rel sum sv = fg + rg
@rel diff m28 = n28 - s28
@race exit = xs xb
@race c1 = s1 b1
@race c2 = s2 b2
@race c3 = s3 b3
@race final = s b k
@trap xb b1 :: exit poll and early count
@trap xs ss :: exit poll and result
@trap es tu :: early turnout and turnout
@trap t17 b3 :: turnout at five and a share at one
@trap tu tu28 :: two elections
@trap f1 mj :: seats won up to and needed
@trap s s28 :: two elections
@trap m m28 :: two elections, two winners
@trap se ss :: early votes and all votes
@trap hs hb :: rental homes and rebuilt flats
@trap k3 kd :: lead and declaration

@doc a-wire | news agency, English service | 2032-04-08
(3rd LD) Ruling party regains majority as Seo wins Nosan B in come-from-behind count

NOSAN, South Korea, April 8 (Hanmaek) -- The ruling Together Forward took {three|fg|t=Wednesday's by-elections} of the {four|sv} seats at stake in Wednesday's by-elections and recovered a majority in the National Assembly, after Seo Yun-jae came from behind in the last undecided district.

Seo was declared elected in Nosan B at {2:17 a.m.|kd} Thursday with {45,158|s|t=Thursday} votes, or {45.6 percent|ss|^}. Her opponent from National Renewal, former vice minister Bang Hyeon-cheol, had {44,068|b|^}, or {44.5 percent|bs|^}, and Maria Ku of the Green Labor Party {9,804|k|^}.

Forward now holds {151|f1|t=now} of {300|as} seats, up from {148|f0|t=up from 148}. Renewal, which kept its {one|rg} stronghold in the southeast, has {129|r1|t=now}.

The outcome contradicted the joint exit poll of the three terrestrial broadcasters. Released at 8 p.m. on Wednesday, it gave Bang {47.9 percent|xb|t=at 8 p.m. on Wednesday|by=the joint exit poll} and Seo {43.7 percent|xs|^}.

Turnout in the district was {53.4 percent|tu|t=Wednesday|by=the National Election Commission}, the National Election Commission said. At the last general election it was {66.2 percent|tu28|t=At the last general election}.

Seo, {38|ags}, a former transit engineer, has promised a {7.8|km}-kilometer metro extension. Bang, {63|agb}, conceded by text message.

(END)

@doc b-live | newspaper live page | 2032-04-08
[LIVE] Nosan B too close to call... until it wasn't

{02:17|kd} Declared. The banner goes up behind {38|ags}-year-old Seo Yun-jae, who has lost her voice. Final gap {1,090|m|t=02:17} votes.

{00:52|k3} LEAD CHANGE. At {81.4%|c3|t=00:52} counted, Seo {45.1%|s3|^}, Bang {44.9%|b3|^}. Nobody in the Renewal room is sitting down.

23:40 Now {62%|c2|t=23:40}. Bang {46.3%|b2|^}, Seo {43.8%|s2|^}. The bags with early ballots from the university polling station are only now being unsealed.

22:30 {31.5%|c1|t=22:30} counted. Bang {48.8%|b1|^}, Seo {41.9%|s1|^}. This looks like the exit poll and then some.

20:00 EXIT POLL: Bang {47.9%|xb|t=20:00|by=EXIT POLL}, Seo {43.7%|xs|^}, margin of error {2.9|xm|^} points. Applause in one room, instant noodles in the other.

17:00 Turnout {44.9%|t17|t=17:00} of {187,640|el} voters. Three hours to go; offices are letting people out.

14:00 Turnout {34.6%|t14|t=14:00}. That includes the {22.0%|es|t=last weekend} who voted early, last weekend.

10:15 Bang casts his vote with his grandson. He is asked about the {140|ob} extra police officers. "I will deliver them in person."

Live page editors: Do Ha-eun, Samuel Oyelaran. We fix 1 typo per minute.

@doc c-daily | conservative daily, English edition | 2032-04-09
The night the early ballots won

By Chae Min-gyu

If only Wednesday had counted, Bang Hyeon-cheol would be a lawmaker. Of the {41,281|ev|t=the weekend before} people in Nosan B who went to the polls the weekend before, {56 percent|se|^} chose Seo Yun-jae and just {34.8 percent|be|^} chose him. Those boxes were opened last.

With under {a third|<c1|v=33.3} of papers through the machines, the former vice minister was on {48.8 percent|b1|t=under a third of papers} against {41.9|s1|^}. By twenty to midnight, he still had {46.3|b2|t=By twenty to midnight} to {43.8|s2|^}. The lead slipped away at {eight minutes before one o'clock|k3|v=00:52}, and by the declaration the gap was {1,090|m|t=by the declaration} in her favor.

The consolation is small. Turnout fell from {66.2 percent|tu28|t=four years ago} four years ago to {54.3 percent|!tu|t=by the declaration}. Invalid papers, at {1,170|iv|t=by the declaration}, {outnumbered|-} the margin.

This was also a rematch of sorts. In 2028 Noh Sang-pil carried the district for Renewal by {66,880|n28|t=In 2028} to {60,468|s28|^} over the same Ms. Seo, a cushion of {6,142|!m28|^}. His resignation over a land deal opened the seat.

Renewal's chairman offered to resign. The party is left with {129|r1|t=left} of {300|as} seats and Forward with the {151|mj} it needs to pass a law by itself.

What did voters hear? Mr. Bang offered to rebuild {14,000|hb} aging flats and to station {140|ob} more officers in a precinct that has {612|op|t=today} today. She offered {9,500|hs} public rentals within walking distance of a station. Realtors on Jungang-ro say they would have preferred neither.

@doc d-tab | sports and entertainment daily | 2032-04-08
Exit poll humiliation! TV crews pack up cake as 'Subway Seo' steals it

Oops. The three networks told us at eight that {43.7%|!xb|t=at eight|by=The three networks} had gone for Bang Hyeon-cheol and {47.9%|!xs|^} for Seo Yun-jae, and then, ha, the actual count made fools of everybody.

She is {38|ags}, she has a cat called Transfer, and at {1:52 a.m.|!kd} she was declared the new member for Nosan B. He is {66|!agb} and had already taken congratulations from a trot singer.

Statistic of the night: {2,310|xn} voters were stopped outside polling stations, and not one had voted early, because the law forbids asking them. {More than 40,000|>ev|v=40000} had!

Final, final score: Seo {45.6|ss|t=Final, final score}, Bang {44.5|bs|^}, Ku {9.9|ks|^}.

Money talk. The two big campaigns were thrifty. Seo's people used {198 million|sps} won, Bang's {221 million|spb}, and the ceiling is {230 million|li}.

Entertainment: Girl group LUMA-9 tops chart for week 3.
KBL: Nosan Otters 88, Gimpo 79

@doc e-analysis | polling industry blog | 2032-04-12
Why we missed Nosan B (and why we'll miss it again)

I have worked on exit polls since 2008, so this is a confession.

Our interviewers spoke to {2,310|xn} people leaving {92|-} stations. We published Bang {47.9|xb|t=We published}, Seo {43.7|xs|^}, plus or minus {2.9|xm|^}. The result: Bang {44.5|bs|t=The result}, Seo {45.6|ss|^}. We were {3.4|-} too high on one and {1.9|-} too low on the other. The first is outside our margin.

The reason is arithmetic. Early voters were {41,281|ev|t=in the end} of {100,200|vo|t=in the end} in the end, about {41|-} per cent. We may not interview them; we model them from telephone work. The model assumed they'd favour her by {12|-} points. They did so by {more than twenty|-}: {56|se|t=in the end} to {34.8|be|^}.

Was it reckless to call it? Of {187,640|el} registered, {22 per cent|es|t=before our people had put their vests on} had voted before our people had put their vests on. I'd say: publish, but in grey.

The count itself was a good teacher. At {31.5|c1|t=At 31.5 per cent} per cent it exaggerated our error and at {81.4|c3|t=at 81.4} it corrected it. Whoever reads partial counts as samples should look at the order of the boxes.

{99,030|va|t=the official file} valid votes in the official file, {1,170|iv|^} invalid. Dataset available: nosanb_v2.csv, 4.1 MB.

@doc f-local | local weekly | 2032-04-14
Engineer goes to Seoul: what Nosan gets

It took until {seventeen minutes past two|kd|v=02:17} in the morning for our town to know, and most of it was asleep.

Seo Yun-jae, {38|ags}, rode the first train to the capital that same Thursday. {Forty-five thousand one hundred and fifty-eight|s|v=45158} of us sent her there. {Forty-four thousand and sixty-eight|b|v=44068} would have sent Bang Hyeon-cheol, {63|agb}, who has meanwhile returned to his persimmons.

Her homework is on the wall of the town hall. The metro branch, {7.8|km} kilometers. The rentals, {9,500|hs} of them. No word about police; the {612|op} at Nosan police are, according to Superintendent Fatima Gil, "enough for a place with four karaoke rooms."

She had {198 million|sps} won to campaign with, the gentleman {221 million|spb}. It came down to a difference of {1,090|m|t=came down}, less than the {1,170|iv|^} who spoiled the paper. We know of one who drew a crane.

The lead, for the record, changed at {00:52|k3}, when the ballots of the university station, {14|-} bags, were emptied out.

Next council meeting: April 20, 14:00, room 301. Lost: grey parrot, answers to "Minister".
