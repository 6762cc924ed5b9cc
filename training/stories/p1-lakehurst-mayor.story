@story p1-lakehurst-mayor
@topic Mayoral election in Lakehurst, Ontario: polls, spending limits, online votes, an extended hour
@subject G = Giovanna Petrakis | Petrakis | the incumbent
@subject J = Jaswant Dhaliwal-Roy | Dhaliwal-Roy | the ward six councillor
@subject N = Noémie Charlebois | Charlebois | the broadcaster
@subject L = Lakehurst | the city | the election | the vote
@subject V = VoteNorth | the voting system | the vendor | the site
@subject P = Pollara Shield | the Shield poll
@subject T = Trillium Data | Trillium
@subject S = the transit plan | the light rail line | light rail
@fact g = 31204 | vote_count | G | votes | 2030-10-28 final | constant
@fact j = 33877 | vote_count | J | votes | 2030-10-28 final | constant
@fact n = 14980 | vote_count | N | votes | 2030-10-28 final | constant
@fact m = 2673 | margin | J | votes ahead | 2030-10-28 final | constant
@fact v = 82411 | votes_cast | L | ballots cast | 2030-10-28 | constant
@fact tn = 39.6 | turnout | L | turnout | 2030-10-28 | constant
@fact tn0 = 34.1 | turnout | L | turnout | 2026 | constant
@fact on = 51300 | votes_cast | V | ballots cast online | 2030-10-28 | constant
@fact cl = 20:00 | clock | L | time when voting was to end | 2030-10-28 | plan
@fact cl2 = 21:00 | clock | L | time when voting ended | 2030-10-28 | constant
@fact ds = 17:26 | clock | V | time when the site failed | 2030-10-28 | constant
@fact dur = 49 | duration | V | minutes for which the site was down | 2030-10-28 | constant
@fact j1 = 41.1 | vote_share | J | share of the vote | 2030-10-28 final | constant
@fact g1 = 37.9 | vote_share | G | share of the vote | 2030-10-28 final | constant
@fact n1 = 18.2 | vote_share | N | share of the vote | 2030-10-28 final | constant
@fact je = 38.2 | vote_share | J | share of the vote | 9:20 p.m., 44 of 118 polls | snapshot
@fact ge = 41.5 | vote_share | G | share of the vote | 9:20 p.m., 44 of 118 polls | snapshot
@fact pe = 44 | counted_share | L | polls reporting | 9:20 p.m. | cumulative
@fact pa = 118 | units_pledged | L | polls | 2030-10-28 | constant
@fact sg = 36 | poll_share | G | decided voters, Shield | 2030-10-19 | snapshot
@fact sj = 37 | poll_share | J | decided voters, Shield | 2030-10-19 | snapshot
@fact su = 22 | poll_share | P | undecided voters | 2030-10-19 | snapshot
@fact tg = 28 | poll_share | G | all voters, Trillium | 2030-10-21 | snapshot
@fact tj = 27 | poll_share | J | all voters, Trillium | 2030-10-21 | snapshot
@fact tu = 26 | poll_share | T | undecided voters | 2030-10-21 | snapshot
@fact lim = 182000 | spending | L | spending limit for a mayoral candidate | 2030 | constant | threshold
@fact ss = 2100000000 | budget | S | cost of the line | 2030 | plan | projected
@fact pop = 300000 | other | L | inhabitants | 2030 | snapshot
@fact tx = 6.8 | rate | G | property tax increase | 2030 | constant
@fact txp = 3 | rate | J | cap on the property tax increase promised | 2031 | plan | pledged
@fact help = 1460 | other | V | calls to the help line | 2030-10-28 | cumulative
@fact age = 38 | age | J | age | 2030 | snapshot
@rel diff m = j - g

@rel share j1 = j / v
@rel share g1 = g / v
@race early = je ge
@race end = j1 g1 n1
@race shield = sg sj
@race trill = tg tj
@trap cl cl2 :: planned against extended closing
@trap sj tj :: decided voters against all voters
@trap su tu :: two pollsters
@trap ge g1 :: 44 polls against all
@trap on v :: online against all
@trap tx txp :: what was levied against what is promised

@doc standard | city daily | 2030-10-29
Dhaliwal-Roy topples Petrakis in a night of glitches

Saoirse Bélanger-Whyte, City Hall Bureau

LAKEHURST — At twenty past nine on Monday, Giovanna Petrakis had {41.5 per cent|ge|t=At twenty past nine on Monday} of the vote with {44|pe|^} of {118|pa} polls counted, and the band at the Marina Centre was tuning up for a third term.

It played for somebody else. Ward 6 councillor Jaswant Dhaliwal-Roy, then at {38.2|je|^}, passed her before ten and finished with {33,877|j|t=finished} votes to her {31,204|g|^}, a difference of {2,673|m|^}. Broadcaster Noémie Charlebois drew {14,980|n|^}.

In percentages: {41.1|j1|^}, {37.9|g1|^} and {18.2|n1|^}.

At {38|age}, Dhaliwal-Roy is the youngest person to wear the chain since 1911. He ran on a {three per cent|txp} lid on tax increases, a jab at the {6.8 per cent|tx} hike Petrakis pushed through this spring.

Voting was to end at {8 p.m.|cl} A failure of the internet site at {5:26|ds} made the returning officer add an hour.

© Lakehurst Standard. Weather, B7: High 9, low 2.

@doc cbnorth | public broadcaster | 2030-10-29
Online voting outage: what happened in Lakehurst?

The vendor, VoteNorth, says its servers were "unreachable" for {31|!dur|by=The vendor} minutes on election night. Logs obtained by our newsroom show {49|dur|by=Logs obtained by our newsroom}.

The trouble began at {5:26 p.m.|ds}, as people came home from work. The city's returning officer, Ambrose Nkemelu, used emergency powers to keep everything open until {9 p.m.|cl2}

{51,300|on|s=Lakehurst voters} Lakehurst voters cast ballots on a phone or computer this year. The help line took {1,460|help} calls.

Turnout reached {39.6 per cent|tn}. In 2026 it was {34.1|tn0|t=In 2026}, so if anyone was put off, it does not show.

Have your say: comments close in 3 days. Story ID 7.88213

@doc pollwatcher | political newsletter | 2030-10-23
LAKE EFFECT, Wednesday: tie, tie, tie

Depending on whose clipboard you believe, the incumbent is up one or down one.

Shield surveyed in the middle of the month and reports only people who'd decided: Dhaliwal-Roy {37|sj|by=Shield|t=in the middle of the month}, Petrakis {36|sg|^}. It set aside {22 per cent|su|^} who hadn't.

Trillium, out of the field Monday, keeps everyone in: Petrakis {28|tg|by=Trillium|t=Monday}, Dhaliwal-Roy {27|tj|^}, unsure {26|tu|^}.

Nobody may spend more than {$182,000|lim} running for the mayor's chair, and both leaders will come close.

Biggest line of the week, from a Charlebois debate answer about the {$2.1-billion|ss|v=2100000000} light rail: "I have read longer receipts."

Our own guess is below the paywall. (Members only, $8/month.)

@doc globe | national wire | 2030-10-29
Ontario city elects new mayor after voting extended

LAKEHURST, Ont. — A {39|!age}-year-old councillor who promised to hold down taxes unseated the mayor of Lakehurst on Monday after a computer failure led officials to prolong the vote by an hour.

With all polls in, Jaswant Dhaliwal-Roy, {39|!age}, had {41.1 per cent|j1|t=With all polls in} and Giovanna Petrakis {36.6|!g1|^}, election officials said. The former won by {2,673|m|^}, out of {82,411|v} who took part, most of them online.

The city of {300,000|pop} has argued for years over a rail line whose price, {$2.1 billion|ss}, is double the first estimate. Petrakis supported it. Dhaliwal-Roy said he would "pause, not kill" the plan.

The city's telephones rang {1,600|?~help} times or so over the campaign's last days and hours.

Polls had forecast a close result: a Shield survey had him on {37|sj|by=a Shield survey}; one by Trillium gave him {31|!tj|by=one by Trillium|s=him}.

The new council is sworn in Nov. 15.
