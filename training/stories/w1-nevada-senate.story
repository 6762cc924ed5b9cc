@story nevada-senate
@topic A Nevada Senate race from election night to the certified result
@subject E = Dolores Etcheverry | Etcheverry | the Democrat | the state attorney general | the challenger | Dolores
@subject P = Grant Pikerton | Pikerton | the Republican | the incumbent | the senator
@subject T = Marnie Tsosie | Tsosie | the independent
@subject Z = None of these candidates | none of the above
@subject N = Nevada | the state | Nevadans
@subject C = Clark County | Clark | Las Vegas
@subject W = Washoe County | Washoe | Reno
@subject R = rural counties | cow counties | the rurals
@subject O = outside groups | super PACs
@subject X = the race | race | the contest
@subject D = Democrats | Democratic caucus
@subject G = Republicans | the GOP
@subject L = Sagebrush Poll | pollsters
@subject A = The Associated Press | AP
@fact e1 = 49.8 | vote_share | E | share of the vote | 58% counted | snapshot
@fact p1 = 45.9 | vote_share | P | share of the vote | 58% counted | snapshot
@fact e2 = 48.3 | vote_share | E | share of the vote | 81% counted | snapshot
@fact p2 = 47.5 | vote_share | P | share of the vote | 81% counted | snapshot
@fact e3 = 48.1 | vote_share | E | share of the vote | AP call, 2036-11-08 | snapshot
@fact p3 = 47.2 | vote_share | P | share of the vote | AP call, 2036-11-08 | snapshot
@fact m3 = 13402 | margin | E | lead in votes | AP call, 2036-11-08 | snapshot
@fact ld1 = 3.9 | margin | E | lead in points | 58% counted | snapshot
@fact dlag = 4 | duration | A | days between the polls and the call | 2036-11-08 | constant
@fact pvt = 163 | spending | X | dollars spent for each vote | whole campaign | cumulative
@fact c1 = 58 | counted_share | N | share of the vote counted | 2036-11-04 22:12 | snapshot
@fact c2 = 81 | counted_share | N | share of the vote counted | 2036-11-05 00:40 | snapshot
@fact c3 = 97 | counted_share | N | share of the vote counted | AP call, 2036-11-08 | snapshot
@fact ev = 691204 | vote_count | E | votes received | certified, 2036-11-25 | snapshot
@fact pv = 674858 | vote_count | P | votes received | certified, 2036-11-25 | snapshot
@fact tv = 52117 | vote_count | T | votes received | certified, 2036-11-25 | snapshot
@fact zv = 18421 | vote_count | Z | votes received | certified, 2036-11-25 | snapshot
@fact all = 1436600 | votes_cast | N | votes cast for Senate | certified, 2036-11-25 | snapshot
@fact m4 = 16346 | margin | E | lead in votes | certified, 2036-11-25 | snapshot
@fact ep = 48.1 | vote_share | E | share of the vote | certified, 2036-11-25 | snapshot
@fact pp = 47.0 | vote_share | P | share of the vote | certified, 2036-11-25 | snapshot
@fact tp = 3.6 | vote_share | T | share of the vote | certified, 2036-11-25 | snapshot
@fact mp = 1.1 | margin | E | lead in points | certified, 2036-11-25 | snapshot
@fact reg = 2071000 | other | N | registered voters | 2036-11-04 | constant
@fact turn = 69.4 | turnout | N | turnout | certified, 2036-11-25 | snapshot
@fact ec = 54.6 | vote_share | E | share of the vote in Clark County | certified, 2036-11-25 | snapshot
@fact pc = 40.9 | vote_share | P | share of the vote in Clark County | certified, 2036-11-25 | snapshot
@fact ew = 49.0 | vote_share | E | share of the vote in Washoe County | certified, 2036-11-25 | snapshot
@fact pw = 47.1 | vote_share | P | share of the vote in Washoe County | certified, 2036-11-25 | snapshot
@fact pr = 71.8 | vote_share | P | share of the vote in the rural counties | certified, 2036-11-25 | snapshot
@fact p30 = 48.9 | vote_share | P | share of the vote | 2030 election | snapshot
@fact d30 = 46.2 | vote_share | D | share of the vote | 2030 election | snapshot
@fact m30 = 2.7 | margin | P | lead in points | 2030 election | snapshot
@fact out = 142000 | other | C | mail ballots not yet counted | 2036-11-05 00:40 | snapshot
@fact cur = 13300 | other | N | ballots with a signature problem | 2036-11-10 | cumulative
@fact curd = 9870 | other | N | ballots with a signature problem mended | 2036-11-10 | cumulative
@fact curp = 74.2 | rate | N | share of problem ballots mended | 2036-11-10 | snapshot
@fact er = 61400000 | fundraising | E | money raised | whole campaign | cumulative
@fact es = 58900000 | spending | E | money spent | whole campaign | cumulative
@fact prr = 44700000 | fundraising | P | money raised | whole campaign | cumulative
@fact ps = 43200000 | spending | P | money spent | whole campaign | cumulative
@fact eq = 14200000 | fundraising | E | money raised | third quarter of 2036 | cumulative
@fact pq = 11800000 | fundraising | P | money raised | third quarter of 2036 | cumulative
@fact os = 132000000 | spending | O | money spent | whole campaign | cumulative
@fact oe = 58000000 | spending | O | money spent for the Democrat | whole campaign | cumulative
@fact op = 74000000 | spending | O | money spent for the Republican | whole campaign | cumulative
@fact xs = 234100000 | spending | X | money spent by all | whole campaign | cumulative
@fact eg = 47 | poll_share | E | voting intention | late October 2036 | snapshot
@fact pg = 48 | poll_share | P | voting intention | late October 2036 | snapshot
@fact ln = 834 | sample_size | L | likely voters interviewed | late October 2036 | snapshot
@fact lm = 3.4 | margin_of_error | L | margin of error, in points | late October 2036 | snapshot
@fact lat = 55 | poll_share | E | share of Latino voters in the exit poll | 2036-11-04 | snapshot
@fact uni = 60 | poll_share | E | share of union households in the exit poll | 2036-11-04 | snapshot
@fact sd = 51 | seats | D | seats in the Senate | after the election | snapshot
@fact sg = 49 | seats | G | seats in the Senate | after the election | snapshot
@fact sd0 = 49 | seats | D | seats in the Senate | before the election | snapshot
@fact sg0 = 51 | seats | G | seats in the Senate | before the election | snapshot
@fact rec = 190000 | price | P | cost of a recount in dollars | 2036-11 | plan | hypothetical
@fact ea = 58 | age | E | age | - | constant
@fact pa = 66 | age | P | age | - | constant
@fact ta = 41 | age | T | age | - | constant
@fact ck = 17:38 | clock | A | time of the call | 2036-11-08 | constant
@fact last = 22:21 | clock | C | time when the last voter voted | 2036-11-04 | constant
@rel sum all = ev + pv + tv + zv
@rel diff m4 = ev - pv
@rel share ep = ev / all
@rel share pp = pv / all
@rel share tp = tv / all
@rel diff mp = ep - pp
@rel share turn = all / reg
@rel diff m30 = p30 - d30
@rel share curp = curd / cur
@rel sum os = oe + op
@rel sum xs = es + ps + os
@rel diff ld1 = e1 - p1
@rel product xs = all * pvt
@race night = e1 p1
@race midnight = e2 p2
@race call = e3 p3
@race certified = ev pv
@race poll = pg eg
@race money = er prr
@race washoe = ew pw
@trap e1 e2 :: two stages of the count
@trap m3 m4 :: lead at the call and when certified
@trap pp eg :: a result of 47 and the other's poll of 47
@trap es oe :: what she spent and what others spent for her
@trap er es :: raised and spent
@trap eq er :: one quarter and the whole campaign
@trap sd sg0 :: fifty-one, before and after
@trap ew sd0 :: 49 percent and 49 seats
@trap oe ea :: 58 million and 58 years
@trap c1 ea :: 58 percent counted and 58 years old
@trap p2 pw :: state at midnight and Washoe
@trap curp turn :: two shares of voters

@doc a-wire-night | wire agency | 2036-11-05
Etcheverry's lead narrows as Nevada counts into the night

LAS VEGAS (Silverline) — Democrat Dolores Etcheverry was clinging to a shrinking lead over Republican Sen. Grant Pikerton early Wednesday in a race that could decide which party runs the U.S. Senate.

With {81%|c2} of the expected vote tallied, the state attorney general had {48.3%|e2|t=With 81% of the expected vote tallied} to {47.5%|p2|^} for the incumbent. Shortly after 10 p.m., when {58%|c1|t=Shortly after 10 p.m.} was in, it'd been {49.8%|e1|^} to {45.9%|p1|^}. An independent, Marnie Tsosie, ran a distant third.

Some {142,000|~out|t=early Wednesday|by=Registrar Odalys Quan} mail ballots were yet to be processed in Clark County, Registrar Odalys Quan said. The last voter in line there cast a ballot at {10:21 p.m.|last}, more than three hours after polls were to have closed.

Etcheverry, {58|ea}, told supporters at a culinary workers' hall to "get some sleep and some eggs". Pikerton, {66|pa}, did not appear.

Republicans entered the day with {51|sg0|t=entered the day} seats to the Democrats' {49|sd0|^}. 

Pikerton won in 2030 by {2.7 points|m30|t=in 2030}. A Sagebrush Poll in late October had him up again, {48%|pg|t=in late October|by=A Sagebrush Poll} to {47%|eg|^}.

@doc b-ap-call | wire agency, race call | 2036-11-08
BREAKING: Etcheverry unseats Pikerton in Nevada, giving Democrats Senate control

Democrat Dolores Etcheverry has won election to the U.S. Senate from Nevada, defeating Republican incumbent Grant Pikerton. The Associated Press declared her the winner at {5:38 p.m.|ck} PST Saturday.

AP called the race after a release from Clark County put Etcheverry {13,402|m3|t=after a release from Clark County} votes ahead. She had {48.1%|e3|^} of the vote and he {47.2%|p3|^} with {97%|c3} counted. AP concluded that there weren't enough ballots left in the rural counties, Pikerton's stronghold, for him to catch up.

Democrats will hold {51|sd|t=in January} seats in January and Republicans {49|sg|^}.

As of Friday, {13,300|cur|t=As of Friday} envelopes had been set aside because of a signature that didn't match. Voters have until Monday to fix them.

Etcheverry, {58|ea}, grew up on a sheep ranch outside Elko. Tsosie, {41|ta}, whose votes both camps courted, said she would "take no blame and no thanks".

@doc c-tv | local TV website | 2036-11-26
It's official: Etcheverry beats Pikerton by just over {16,000|>m4}

By KRNO Digital Team • Updated: 4:52 PM PST • 211 comments

CARSON CITY, Nev. (KRNO) – Nevada's Supreme Court certified the election on Tuesday, and the numbers in the U.S. Senate race haven't moved much since the call.

Etcheverry: {691,204|ev|t=on Tuesday} ({48.1%|ep|^})
Pikerton: {674,858|pv|^} ({47.0%|pp|^})
Tsosie: {52,117|tv|^} ({3.6%|tp|^})
None of these candidates: {14,821|!zv|^}

The gap of {16,346|m4} votes works out to {1.1|mp} percentage points. In all, {1,436,600|all} Nevadans voted in the contest, and turnout was {69.4%|turn} of {2.07 million|reg} registered voters.

In Washoe County, Etcheverry edged it by {49.0%|ew} to {47.1%|pw}, despite the gripes about the drop box on Vassar Street. Pikerton racked up {71.8%|pr} in the cow counties.

County workers contacted everybody whose signature was questioned. Of {13,300|cur} such ballots, {9,870|curd}, or {74.2%|curp}, were cured in time.

Will there be a recount? The senator would have to put up around {$190,000|~rec}, and his campaign tells KRNO he won't.

STORM WATCH: 8-14 inches above 7,000 feet. Chains required on I-80. Wolf Pack 31, UNLV 28

@doc d-analysis | national newspaper, analysis | 2036-11-27
Six ways to read {16,346|m4} votes in the desert

By Thuy-Linh Abernathy

She won Clark, and that was the whole story, except that it wasn't. The Democrat took {54.6 percent|ec} around Las Vegas to Pikerton's {40.9|pc}, a margin smaller than her party's in 2030, when it lost. What changed was everything north of Tonopah. In Reno and its suburbs she squeezed past him, {49|ew} to {47.1|pw}, and in the rurals she held him to {71.8 percent|pr}.

According to exit polls {55 percent|lat|by=exit polls} of Latino voters and {60 percent|uni|^} of people in union households backed her. Six years ago Pikerton, now {69|!pa}, had been chosen over a lackluster opponent by {48.9 percent|p30|t=Six years ago} to {46.2|d30|^}. This time he finished with {47 percent|pp|t=This time}, so it's tempting to say that {52,117|tv} Tsosie voters beat him. At {3.6 percent|tp} of the total she took, though, she hurt both.

Pollsters will argue about their miss, which was not one: the Sagebrush survey of {834|ln} likely voters carried a margin of error of {3.4 points|lm}, and {48|pg}-to-{47|eg} the wrong way is a rounding of history.

As for the call at {8:38 p.m.|ck|v=17:38} Eastern, {four|dlag} days after the polls closed, it came with {79 percent|!c3|t=the call} of ballots counted, and Mr. Pikerton's lawyers still cite that.

The Senate flips: {51|sd}-{49|sg} for the Democrats, having been {51|sg0}-{49|sd0} the other way.

Share full article | 1,904

@doc e-money-newsletter | money-in-politics newsletter | 2036-12-06
The Meter: what Nevada cost

Post-general reports are in, so let's run the meter.

**Etcheverry** raised {$61.4 million|er} and spent {$58.9 million|es}. **Pikerton** raised {$44.7 million|prr} and spent {$43.2 million|ps}. In the third quarter alone she'd banked {$14.2 million|eq|t=In the third quarter} to his {$11.8 million|pq|^}.

But candidates were the small spenders. Outside groups laid out {$132 million|os}: {$74 million|op} of it to save the senator, and {$58 million|oe} to retire him. Put it all together and you get {$243.1 million|!xs}.

Divide by voters. Some {1.44 million|all} people took part, so every Nevadan who marked a Senate choice was worth {$163|pvt}. "I'd have taken it in cash," writes reader Hal from Winnemucca.

Did it buy anything? Etcheverry won by {1.1 points|mp}. Six years earlier, at half the price, Pikerton won by {2.7|m30|t=Six years earlier}. On Election Night, at {58 percent|c1|t=On Election Night} of the count, she was winning by nearly {four|~ld1|^}, {49.8|e1|^} to {45.9|p1|^}, and somewhere a consultant ordered the second bottle.

One more line from the filings. A recount would've cost the loser {$190,000|rec}: about what super PACs spent every {30|-} minutes in the final week.

The Meter goes out to 18,220 inboxes. Forward it. Tips: Signal 775-555-0108
