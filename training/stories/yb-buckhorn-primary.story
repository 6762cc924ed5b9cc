@story yb-buckhorn-primary
@topic Ohio county primary in which provisional ballots turn a commissioner race, and an ambulance levy
@subject BC = Buckhorn County | the county
@subject B = Hank Ballou | Ballou | the incumbent
@subject D = Christa Dell | Dell | the hairdresser
@subject O = Mike Osei | Osei | the deputy auditor
@subject LY = For the ambulance levy | levy supporters
@subject LN = Against the ambulance levy | levy opponents
@subject EM = ambulance service | the squad
@subject BE = board of elections | the board
@fact rg = 27600 | other | BC | registered voters | - | constant
@fact v1 = 8004 | votes_cast | BC | ballots cast | election night | snapshot
@fact u1 = 29 | turnout | BC | turnout | election night | snapshot
@fact v2 = 8081 | votes_cast | BC | ballots cast | official count | snapshot
@fact ad = 77 | votes_cast | BC | provisional and late mail ballots added | official count | snapshot
@fact r1 = 6110 | votes_cast | BC | Republican ballots | election night | snapshot
@fact d1 = 1640 | votes_cast | BC | Democratic ballots | election night | snapshot
@fact x1 = 254 | votes_cast | BC | nonpartisan ballots | election night | snapshot
@fact r2 = 6168 | votes_cast | BC | Republican ballots | official count | snapshot
@fact b1 = 2402 | vote_count | B | votes for commissioner | election night | snapshot
@fact e1 = 2388 | vote_count | D | votes for commissioner | election night | snapshot
@fact o1 = 1190 | vote_count | O | votes for commissioner | election night | snapshot
@fact k1 = 130 | vote_count | BC | Republican ballots blank for commissioner | election night | snapshot
@fact m1 = 14 | margin | B | lead in votes for commissioner | election night | snapshot
@fact b2 = 2417 | vote_count | B | votes for commissioner | official count | snapshot
@fact e2 = 2421 | vote_count | D | votes for commissioner | official count | snapshot
@fact o2 = 1199 | vote_count | O | votes for commissioner | official count | snapshot
@fact k2 = 131 | vote_count | BC | Republican ballots blank for commissioner | official count | snapshot
@fact m2 = 4 | margin | D | lead in votes for commissioner | official count | snapshot
@fact b3 = 2418 | vote_count | B | votes for commissioner | recount | snapshot
@fact e3 = 2420 | vote_count | D | votes for commissioner | recount | snapshot
@fact m3 = 2 | margin | D | lead in votes for commissioner | recount | snapshot
@fact ly1 = 4120 | vote_count | LY | votes on the levy | election night | snapshot
@fact ln1 = 3760 | vote_count | LN | votes on the levy | election night | snapshot
@fact lb1 = 124 | vote_count | BC | ballots blank on the levy | election night | snapshot
@fact lm1 = 360 | margin | LY | lead in votes on the levy | election night | snapshot
@fact ly2 = 4158 | vote_count | LY | votes on the levy | official count | snapshot
@fact ln2 = 3797 | vote_count | LN | votes on the levy | official count | snapshot
@fact lb2 = 126 | vote_count | BC | ballots blank on the levy | official count | snapshot
@fact lp = 52.3 | vote_share | LY | share of votes on the levy | official count | snapshot
@fact mi = 2.5 | rate | EM | mills of levy | - | plan
@fact rv = 1900000 | revenue | EM | dollars a year from the levy | 2036 | plan | projected
@fact tx = 88 | price | EM | dollars a year on a $100,000 home | 2036 | plan | projected
@fact am = 6 | other | EM | ambulances | 2035 | constant
@fact rs = 14 | duration | EM | minutes to reach a caller | 2034 | snapshot
@fact xb = 31000 | spending | B | dollars spent on the campaign | April report | cumulative
@fact xd = 9400 | spending | D | dollars spent on the campaign | April report | cumulative
@fact yr = 12 | duration | B | years as commissioner | 2035 | constant
@fact rc = 0.5 | margin | BE | lead in percent under which a recount is automatic | - | constant | threshold
@fact pr = 23 | other | BC | precincts | - | constant
@rel share u1 = v1 / rg
@rel sum v2 = v1 + ad
@rel sum v1 = r1 + d1 + x1
@rel sum r1 = b1 + e1 + o1 + k1
@rel diff m1 = b1 - e1
@rel sum r2 = b2 + e2 + o2 + k2
@rel diff m2 = e2 - b2
@rel diff m3 = e3 - b3
@rel sum v1 = ly1 + ln1 + lb1
@rel diff lm1 = ly1 - ln1
@rel sum v2 = ly2 + ln2 + lb2
@race night = b1 e1 o1
@race official = e2 b2 o2
@race recount = e3 b3
@race levy = ly1 ln1
@race levy2 = ly2 ln2
@race money = xb xd
@trap b1 b2 :: night and official count
@trap m1 m2 :: his lead, then hers
@trap m2 m3 :: official count and recount
@trap m1 rs :: fourteen votes and fourteen minutes
@trap v1 r1 :: all ballots and one party's
@trap v1 v2 :: night and official count
@trap ly1 ly2 :: night and official count
@trap k1 lb1 :: blanks in two contests
@trap lm1 m1 :: two contests
@trap xb xd :: two campaigns

@doc a-radio | radio script | 2035-05-09
WBKH 1490, MORNING NEWS

Commissioner Hank Ballou squeaked by yesterday. In the Republican primary he got {2,402|b1|t=yesterday} and hairdresser Christa Dell {2,388|e1|^}. Deputy auditor Mike Osei got {1,190|o1|^}. So that's {14|m1} votes after {12|yr} years in office. There's no Democrat running.

The ambulance levy passed, {4,120|ly1|t=yesterday} to {3,760|ln1|^}. It's {two and a half|mi|v=2.5} mills and runs you {88|tx} dollars on a hundred-thousand-dollar house. The squad has {six|am} trucks and takes {14|rs} minutes to get to you on average.

All {23|pr} precincts are in but provisionals aren't. The board counts those on the 23rd.

Birthdays next.

@doc b-weekly | county weekly | 2035-05-10
Ballou by {14|m1}; levy OK'd

By Ginny Stoltzfus

Not a third of us bothered. Of {27,600|rg} registered, {8,004|v1} voted, {29 percent|u1}: {6,110|r1} asked for a Republican ballot, {1,640|d1} a Democratic one, {254|x1} neither.

Of the Republicans {103|!k1} came in and skipped commissioner.

Hank Ballou's lead is {14|m1|t=Tuesday night} as of Tuesday night. "I'll take it," he said. His spring report shows {$31,000|xb} spent. Christa Dell's shows {$9,400|xd}, "and {$600|-} of it was combs."

The levy won by {360|lm1|t=Tuesday night}. It'll raise {$1.9 million|rv} a year.

Strawberry social, June 2. Ramps, $5 a bunch.

@doc c-tv | TV station website | 2035-05-23
Provisional ballots flip Buckhorn County race

BUCKHORN, Ohio (WVTO) - Two weeks after it looked as if Commissioner Hank Ballou had survived, he's behind.

With {77|ad} provisional and late mail ballots added, challenger Christa Dell has {2,421|e2|t=added} votes and Ballou {2,417|b2|^}, a lead of {four|m2}. Mike Osei finished with {1,199|o2}.

Since the gap's under {half a percent|rc|v=0.5}, there'll be a recount at no cost to anyone.

On election night Ballou was up by {41|!m1|t=On election night}.

The ambulance levy's win is official: {4,158|ly2|t=official} for, {3,797|ln2|^} against. It'll bring in {$2.4 million|!rv|by=the county auditor} a year, according to the county auditor.

Weather: Storms, 1-inch hail | Reds 6, Cubs 5

@doc d-daily | regional daily | 2035-06-02
{Two|m3} votes, and a new commissioner

By Emeka Stallard

The recount took all of Friday morning, and when it was done Christa Dell had lost one and Hank Ballou had gained one. It wasn't enough. She won {2,420|e3|t=when it was done} to {2,418|b3|^}.

"It's {two|m3} people," Ballou said. "I could've given them both a ride."

Dell, who cuts hair on Court Street, was the sole candidate to oppose the ambulance levy, which passed with {57.3 percent|!lp}. She says she'll see that it's spent on ambulances; the squad has {six|am} and two of them run.

In all {8,081|v2} voted, {6,168|r2} of them Republicans.

Ballou was finishing his {12th|yr} year. He outspent her, {$31,000|xb} to {$9,400|xd}.

@doc e-column | weekly column | 2035-06-07
Every vote, they tell you

I asked around the shop. {One hundred thirty-one|k2|v=131} Republicans came to the polls and left commissioner blank. I found three. One doesn't like either. One's his cousin and one's hers.

He was up {14|m1|t=that night} that night. She was up {four|m2|t=after the provisionals} after the provisionals, and {two|m3|t=in the end} in the end, and that's a haircut that nobody's going to forget.

As for the levy, {52.3 percent|lp} of us will pay to get the squad there in less than {14|rs} minutes, and {126|lb2}, up from {124|lb1|t=that night}, had no opinion about it, which you can have if you've never waited.
