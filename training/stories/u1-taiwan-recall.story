@story u1-taiwan-recall
@topic Taiwan: a recall vote against a legislator fails though more people voted for it than against
@subject L = Tseng Po-lin | Tseng | the legislator | Legislator Tseng | the lawmaker
@subject D = Yunlin 3rd District | the district | the constituency | the 3rd
@subject Y = the recall campaign | Recall Tseng | the petitioners | the campaigners | the recall side
@subject N = the Keep Tseng camp | the Keep camp | his defenders
@subject C = Central Election Commission | the CEC | the commission
@subject H = Hsieh Mei-chuan | Hsieh | the campaign's spokeswoman
@subject P = Formosa Pulse | the pollster
@fact elig = 248611 | other | D | people entitled to vote | - | constant
@fact thr = 62153 | vote_count | D | votes in favour needed for removal | - | constant | threshold
@fact tp = 25 | vote_share | D | share of entitled voters needed for removal | - | constant | threshold
@fact y = 61877 | vote_count | Y | votes in favour of removal | final | snapshot
@fact n = 40226 | vote_count | N | votes against removal | final | snapshot
@fact ysh = 24.89 | vote_share | Y | share of entitled voters in favour of removal | final | snapshot
@fact yv = 60.6 | vote_share | Y | share of valid votes in favour of removal | final | snapshot
@fact nv = 39.4 | vote_share | N | share of valid votes against removal | final | snapshot
@fact val = 102103 | votes_cast | D | valid votes | final | snapshot
@fact inv = 1204 | other | D | invalid votes | final | snapshot
@fact cast = 103307 | votes_cast | D | votes cast | final | snapshot
@fact to = 41.6 | turnout | D | share of entitled voters who voted | final | snapshot
@fact short = 276 | margin | Y | votes missing to the threshold | final | snapshot
@fact lead = 21651 | margin | Y | votes between the two sides | final | snapshot
@fact sig = 29440 | other | Y | signatures handed in | second stage | snapshot
@fact sigv = 27018 | other | Y | signatures found valid | second stage | snapshot
@fact sign = 24862 | other | Y | signatures needed | second stage | snapshot | threshold
@fact won = 71904 | vote_count | L | votes won at the election | 2036 election | snapshot
@fact won2 = 68377 | vote_count | L | votes won by the runner-up | 2036 election | snapshot
@fact poll = 54 | poll_share | P | share of those asked in favour of removal | July poll | snapshot
@fact pn = 1083 | sample_size | P | people asked | July poll | snapshot
@fact moe = 3 | margin_of_error | P | points of error either way | July poll | snapshot
@fact stn = 214 | other | D | polling stations | - | constant
@fact budget = 31000000 | budget | C | New Taiwan dollars that the vote cost | - | constant
@fact y1 = 18220 | vote_count | Y | votes in favour of removal | 4:31 p.m. count | snapshot
@fact n1 = 11906 | vote_count | N | votes against removal | 4:31 p.m. count | snapshot
@fact lead1 = 15310 | margin | Y | votes between the two sides | 5:05 p.m. count | snapshot
@fact to36 = 73 | turnout | D | share of entitled voters who voted | 2036 election | snapshot
@fact hto = 42 | turnout | D | share of entitled voters who voted had recall passed | - | snapshot | hypothetical
@fact stay = 75.1 | vote_share | D | share of entitled voters not in favour of removal | final | snapshot
@fact wait = 3 | duration | Y | years before another attempt | - | constant
@rel sum val = y + n
@rel sum cast = val + inv
@rel share to = cast / elig
@rel share ysh = y / elig
@rel share yv = y / val
@rel share nv = n / val
@rel diff short = thr - y
@rel diff lead = y - n
@race recall = y n
@race 2036 = won won2
@trap ysh yv :: share of all entitled and share of valid votes
@trap y thr :: what there was and what was needed
@trap sig sigv sign :: handed in, valid, needed
@trap short lead :: missing to the threshold, and lead over the other side
@trap y won :: a recall and an election
@trap poll yv :: a poll and a result

@doc a-wire | news agency, English | 2038-08-22
Recall of Yunlin lawmaker fails by {276|short} votes

Yunlin, Aug. 22 (CNT) A vote to remove Legislator Tseng Po-lin failed Saturday because {276|short|by=the Central Election Commission} too few people supported it, though those in favor far outnumbered those against, the Central Election Commission (CEC) said.

The tally was {61,877|y|by=the CEC} for recall and {40,226|n|^} against, the CEC said.

By law a recall passes if a majority agrees and if those who agree make up at least {25 percent|tp} of the eligible voters. With {248,611|elig} eligible voters in Yunlin's 3rd District, {62,153|thr} votes were required. The recall side reached {24.89 percent|ysh}.

Voter turnout at the {214|stn} polling stations was {41.6 percent|to}, and {1,204|inv} ballots were invalid.

Tseng won the seat in 2036 with {71,904|won|t=in 2036} votes, against {68,377|won2|^} for his opponent. He may not face another recall for {three|wait} years.

@doc b-paper | daily newspaper | 2038-08-23
Outvoted and still in office: the strange Saturday of Legislator Tseng

By Lai Yu-hsin / Staff reporter

{Three in five|yv|v=60|round=2} voters wanted him out. He is staying.

At {5:40pm|-} on Saturday someone in the Huwei headquarters of the recall campaign wrote the figure {61,877|y} on a whiteboard and beneath it {62,153|thr|m=threshold}, and then put the pen down.

"We won by {21,651|lead|by=Hsieh Mei-chuan}," said spokeswoman Hsieh Mei-chuan, her voice gone. "In any other democracy that's a landslide."

Of valid ballots, {60.6 percent|yv} were for removal. But Taiwan's law counts those who stay home, and measured so the approval was {24.89 percent|ysh}, a breath under {a quarter|tp}.

His defenders had advised people not to vote at all. They kept {39.4 percent|nv} of those who did.

Campaigners had raced through a petition, handing in {29,440|sig|t=in May} sheets in May, of which {27,018|sigv|^} passed scrutiny. They needed {24,862|sign}.

More on page 4: Typhoon Dodong, 9 counties on alert

@doc c-tv | television, breaking lines | 2038-08-22
16:00 Polls close at {214|stn} stations in the 3rd
16:31 YES {18,220|y1|t=16:31} NO {11,906|n1|^}
17:05 Yes leads by more than {15,000|>lead1|t=17:05}, but threshold is {62,153|thr}
17:40 All counted. YES {61,877|y|t=17:40}. NO {40,226|n|^}. RECALL DOES NOT PASS
17:41 Valid votes {102,103|val|t=17:40}. Turnout {41.6%|to|t=17:41}; votes cast {103,307|cast|^}
17:52 Hsieh: we'll ask for a recount of {1,204|inv} invalid ballots
18:10 Tseng bows for 10 seconds, thanks the {40,226|n} and says he "hears" the others
18:30 CEC: cost was NT${31 million|budget|by=CEC}
Sponsored: Pick 2 bubble teas, pay for 1

@doc d-explainer | English-language online magazine | 2038-08-25
The quarter rule, explained with a pie

Imagine a pie for {248,611|elig} people. To throw a legislator out, two things have to be true. More slices must say yes than no; and the yes slices must be {a quarter|tp} of the pie or more.

In Yunlin the first was easily true: {60.6|yv} out of every hundred slices that were cut said yes. The second was missed by {276|short} slices. That is about one for every polling station in the district; {214|stn} of them opened.

Was it foreseeable? Formosa Pulse asked {1,083|pn|t=in July} people in July. {Fifty-four percent|poll|t=in July} supported the recall, {three points|moe} of error included. But "support" in a survey is cheap: a phone isn't a school gym.

Turnout was {41.6|to}. At the election two years before it was {73|to36|t=At the election two years before}. Had turnout been {42|hto|m=hypothetical} with the same split, Tseng would be gone.

@doc e-keep | party statement | 2038-08-22
Thank you, Yunlin

Today the constituents of Yunlin's 3rd have spoken, and the recall didn't pass. {40,226|n} of you came out to say no; many more showed their contempt for the exercise by staying in the fields. {Three in four|stay|v=75|round} eligible voters did not ask for this.

The law sets {25 percent|tp|m=threshold}. It was there when our opponents collected their {27,018|sigv} signatures, and it was there when the commission spent {31 million|budget} dollars of public money.

Legislator Tseng was elected by {71,904|won|t=in 2036} citizens in 2036. He is grateful, and he will go on.

We ask both sides to take down their banners; the rice harvest begins.
