@story yb-palau-absentees
@topic Palau's presidential election and casino question, with a lead cut by absentee ballots
@subject PW = Palau | the republic | the country
@subject N = Surech Ngiraidong | Ngiraidong | the senator
@subject R = Haruko Emesiochel | Emesiochel | the vice president
@subject O = Basilius Oiterong | Oiterong | the former governor
@subject CY = For the casino | casino supporters
@subject CN = Against the casino | casino opponents
@subject SE = Senate | the Senate
@subject EC = Election Commission | the commission
@subject PC = Belau College | the college
@fact rg = 16900 | other | PW | registered voters | - | constant
@fact vc = 11154 | votes_cast | PW | ballots cast | final | snapshot
@fact to = 66 | turnout | PW | turnout | final | snapshot
@fact to0 = 70.8 | turnout | PW | turnout | 2032 | snapshot
@fact n = 5688 | vote_count | N | votes for president | final | snapshot
@fact r = 5322 | vote_count | R | votes for president | final | snapshot
@fact iv = 144 | vote_count | PW | invalid ballots for president | final | snapshot
@fact np = 51.7 | vote_share | N | share of valid votes for president | final | snapshot
@fact rp = 48.3 | vote_share | R | share of valid votes for president | final | snapshot
@fact m = 366 | margin | N | lead in votes for president | final | snapshot
@fact nh = 4568 | vote_count | N | votes for president cast at home | election night | snapshot
@fact rh = 3980 | vote_count | R | votes for president cast at home | election night | snapshot
@fact mh = 588 | margin | N | lead in votes for president cast at home | election night | snapshot
@fact ab = 2480 | votes_cast | PW | absentee ballots | final | snapshot
@fact na = 1120 | vote_count | N | absentee votes for president | final | snapshot
@fact ra = 1342 | vote_count | R | absentee votes for president | final | snapshot
@fact ia = 18 | vote_count | PW | invalid absentee ballots | final | snapshot
@fact ma = 222 | margin | R | lead in absentee votes for president | final | snapshot
@fact n1 = 3910 | vote_count | N | votes in the primary | September primary | snapshot
@fact r1 = 4205 | vote_count | R | votes in the primary | September primary | snapshot
@fact o1 = 2280 | vote_count | O | votes in the primary | September primary | snapshot
@fact m1 = 295 | margin | R | lead in the primary | September primary | snapshot
@fact cy = 4390 | vote_count | CY | votes on the casino | final | snapshot
@fact cn = 6480 | vote_count | CN | votes on the casino | final | snapshot
@fact cb = 284 | vote_count | PW | blank ballots on the casino | final | snapshot
@fact cnp = 59.6 | vote_share | CN | share of valid votes on the casino | final | snapshot
@fact cs = 14 | other | CN | states with a majority | final | snapshot
@fact ns = 16 | other | PW | states | - | constant
@fact ts = 12 | other | CY | states needed | - | constant | threshold
@fact q1 = 47 | poll_share | R | share of respondents | October poll | snapshot
@fact q2 = 41 | poll_share | N | share of respondents | October poll | snapshot
@fact qn = 380 | sample_size | PC | people polled | October poll | snapshot
@fact xn = 142000 | spending | N | dollars spent on the campaign | whole campaign | cumulative
@fact xr = 168000 | spending | R | dollars spent on the campaign | whole campaign | cumulative
@fact s = 13 | seats | SE | seats | - | constant
@fact sc = 24 | candidates | SE | candidates | - | constant
@fact sl = 5 | other | SE | senators beaten | final | snapshot
@fact tx = 10 | rate | PW | goods and services tax | 2036 | constant
@fact tx2 = 6 | rate | N | goods and services tax | 2038 | plan | pledged
@fact bg = 118000000 | budget | PW | dollars of yearly budget | 2036-37 | plan
@fact jb = 600 | jobs | CY | jobs promised at the casino | 2038 | plan | pledged
@fact ht = 350 | other | CY | hotel rooms planned | 2038 | plan
@fact ag = 46 | age | N | age | - | snapshot
@rel share to = vc / rg
@rel sum vc = n + r + iv
@rel diff m = n - r
@rel sum n = nh + na
@rel sum r = rh + ra
@rel diff mh = nh - rh
@rel sum ab = na + ra + ia
@rel diff ma = ra - na
@rel diff m = mh - ma
@rel diff m1 = r1 - n1
@rel sum vc = cy + cn + cb
@race final = n r
@race home = nh rh
@race absent = ra na
@race primary = r1 n1 o1
@race casino = cn cy
@race poll = q1 q2
@race money = xr xn
@trap n nh :: with and without the absentees
@trap m mh :: lead before and after the absentees
@trap r1 r :: primary and general
@trap m1 m :: her lead in the primary, his at the end
@trap cn n :: two questions on one day
@trap ts cs :: states needed and states won
@trap q1 rp :: poll and result
@trap tx tx2 :: tax now and promised
@trap to to0 :: two elections
@trap iv ia :: invalid in all and among absentees
@trap sc s :: candidates and seats

@doc a-weekly | island weekly | 2036-10-30
Poll: VP up six; casino sinking

By Kliu Techur

With election day on Tuesday, Vice President Haruko Emesiochel leads Sen. Surech Ngiraidong {47 percent|q1} to {41 percent|q2}, according to Belau College students who called {380|qn} people for a class in statistics.

Emesiochel won the September primary with {4,205|r1|t=September primary} votes to Ngiraidong's {3,910|n1|^}. Former governor Basilius Oiterong, out of it with {2,280|o1|^}, has endorsed nobody, "twice".

Ngiraidong, {46|ag}, says he'll lower the goods and services tax from {10 percent|tx} to {6|tx2}. She says there'd be a hole in the {$118 million|bg} budget big enough to dive in.

The casino, with {350|ht} rooms and, its backers say, {600|jb|by=its backers say} jobs, needs a majority of all votes and of {12|ts} of the {16|ns} states.

Koror tides: high 7:12 a.m., 5.4 ft. Betelnut, $5 a bag.

@doc b-blog | live blog of a radio station | 2036-11-04
ELECTION NIGHT ON T8AA

8:00 PM Polls closed from Kayangel to Tobi.

10:10 PM Airai. Big for Surech.

11:45 PM That's all the boxes on island: Ngiraidong {4,568|nh|t=11:45 PM}, Emesiochel {3,980|rh|^}. {588|mh|^} ahead. But, folks, the mail. There are {2,480|ab} absentees, from Guam, Saipan, Portland, wherever you've got a cousin. They're opened on the 11th.

11:50 PM Casino? No. Very no.

12:20 AM In the Senate, with {24|sc} people running for {13|s} seats, it seems {five|sl} of the incumbents are gone.

12:30 AM Commission's turnout: {66 percent|to}, down from {70.8|to0|t=in 2032} in 2032. Good night.

@doc c-wire | wire agency | 2036-11-12
Senator wins Palau presidency as absentee votes narrow lead

KOROR, Palau, Nov 12 (Tasman Wire) - Senator Surech Ngiraidong has been elected president of Palau after absentee ballots counted on Tuesday reduced but did not erase his lead over Vice President Haruko Emesiochel.

Ngiraidong finished with {5,688|n|t=finished} votes, Emesiochel with {5,322|r|^}. Absentees went to the vice president, {1,342|ra} to {1,120|na}, with {18|ia} invalid.

Before they were opened he'd been {586|!mh} ahead.

The Pacific nation of {16|ns} states also rejected a casino by {6,480|cn} votes to {4,390|cy}. The no side had a majority in {14|cs} states.

Ngiraidong has pledged to cut the consumption tax to {5 percent|!tx2}. Emesiochel, the first woman to come so close to the presidency, spent {$168,000|xr}; the winner reported {$142,000|xn}.

@doc d-daily | Guam daily | 2036-11-13
Guam's Palauans almost changed the result

By Dolores Taitano-Sakuma

They lined up at the Tamuning consulate for two weekends with their envelopes, and in the end they weren't quite enough.

Of the {2,480|ab} Palauans who voted from abroad, a majority wanted Emesiochel, by {222|ma}. At home they did not. When all's added together it's Ngiraidong by {366|m}, {51.7 percent|np} to {48.3|rp}.

"We see the tax differently," said Rekemesik Uludong, a nurse here, meaning that she doesn't pay it. It stands at {10 percent|tx}.

The primary had pointed the other way: in September the VP led by {259|!m1|t=in September}. But a third man was in it then, with {2,280|o1|t=in September}.

About {one in five|-} votes cast in the whole election came in by mail.

Typhoon watch: none. Chamorro Village, Wed., 5:30.

@doc e-analysis | regional journal | 2036-12-01
A republic of eleven thousand

Dr. Ilima Ngirmang-Schultz

{11,154|vc} ballots, {366|m} between the two who would be president, and {144|iv} that nobody could read. On such scales every family is a swing district.

The college poll had the order wrong. It gave Emesiochel {47|q1|by=The college poll} and Ngiraidong {41|q2|^}; it was done by telephone, and the telephones are in Koror. In Babeldaob nobody had asked.

Of more lasting interest is the casino. {59.6 percent|cnp} against, and only {two|-} states in favor where {nine|!ts|by=constitution} are needed under the constitution. {600|jb} jobs and {350|ht} rooms were on the table. Voters, {284|cb} of whom had no opinion, looked at the reef.

Ngiraidong now has to find the money for his tax cut in a budget of {$118 million|bg} with a Senate, {13|s} strong, in which {five|sl} of those who might have helped him have been sent home to fish. There were {16,900|rg} registered to do the sending.
