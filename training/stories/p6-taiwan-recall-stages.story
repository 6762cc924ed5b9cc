@story taiwan-recall-stages
@topic Recall of the magistrate of Tunglin County, Taiwan: petition stages and ballot
@subject K = Koo Pei-jung | Koo | Magistrate Koo | the magistrate
@subject T = Tunglin County | Tunglin | the county
@subject A = Sunflower Alliance | the alliance | petitioners | organizers
@subject E = Central Election Commission | CEC | the commission | election officials
@fact el = 412600 | other | T | eligible voters | 2039-08 | constant
@fact q1 = 4126 | other | T | signatures required in the first stage | - | constant | threshold
@fact h1 = 7310 | other | A | signatures handed in, first stage | 2039-03 | snapshot
@fact v1 = 6584 | other | A | signatures found valid, first stage | 2039-03 | snapshot
@fact q2 = 41260 | other | T | signatures required in the second stage | - | constant | threshold
@fact h2 = 52900 | other | A | signatures handed in, second stage | 2039-06 | snapshot
@fact v2 = 46870 | other | A | signatures found valid, second stage | 2039-06 | snapshot
@fact x2 = 6030 | other | A | signatures thrown out, second stage | 2039-06 | snapshot
@fact q3 = 103150 | other | T | yes votes required | - | constant | threshold
@fact y = 109420 | vote_count | A | votes for the recall | final | snapshot
@fact n = 98730 | vote_count | K | votes against the recall | final | snapshot
@fact iv = 1270 | votes_cast | T | invalid ballots | final | snapshot
@fact tv = 209420 | votes_cast | T | ballots cast | final | snapshot
@fact to = 50.8 | turnout | T | turnout in the recall | final | snapshot
@fact y5 = 71300 | vote_count | A | votes for the recall | 17:30, 62% of stations | snapshot
@fact n5 = 73850 | vote_count | K | votes against the recall | 17:30, 62% of stations | snapshot
@fact s5 = 62 | counted_share | T | polling stations counted | 17:30 | snapshot
@fact kv = 141800 | vote_count | K | votes won in the last magistrate election | 2037-11 | snapshot
@fact t37 = 66.3 | turnout | T | turnout in the last magistrate election | 2037-11 | snapshot
@fact m = 10690 | margin | A | lead of yes over no in votes | final | snapshot
@fact co = 38000000 | budget | E | Taiwan dollars for the vote | 2039-08 | plan
@fact st = 318 | other | T | polling stations | 2039-08-24 | constant
@fact da = 7 | duration | K | days until she must leave office | 2039-08 | constant
@rel diff x2 = h2 - v2
@rel diff m = y - n
@rel sum tv = y + n + iv
@rel share to = tv / el
@race recall = y n
@race early = y5 n5
@trap h1 v1 :: handed in and valid
@trap v1 v2 :: two stages
@trap v2 h2 :: handed in and valid
@trap y5 y :: partial and final count
@trap q2 q3 :: two hurdles
@trap to t37 :: turnout of two votes
@trap y kv :: recall votes and the votes that once elected her

@doc a-wire | national news agency | 2039-08-24
Tunglin magistrate recalled in record vote

Tunglin, Aug. 24 (FNA) Voters in Tunglin County on Sunday removed Magistrate Koo Pei-jung (顧珮蓉) from office, with {109,420|y} ballots in favor of the recall and {98,730|n} against, the Central Election Commission said.

The yes side thus cleared the legal hurdle of {103,150|q3}, a quarter of the {412,600|el} eligible voters, and outnumbered the no side by {10,690|m}.

Turnout was {50.8 percent|to|t=on Sunday}, with {1,270|iv} ballots invalid. In November 2037, when Koo was elected with {141,800|kv|t=In November 2037} votes, it had been {66.3 percent|t37|^}.

It was close until evening. At 5:30 p.m., with {62 percent|s5|t=At 5:30 p.m.} of the {318|st} polling stations reporting, the no votes were ahead, {73,850|n5|^} to {71,300|y5|^}.

Koo must step down within {seven|da|s=Koo} days of the official announcement.

(By Hsieh Wan-ju and Teodora Lim) Enditem/ls

@doc b-daily | English-language daily | 2039-08-25
How the Sunflower Alliance counted to {109,420|y}

STAFF WRITER, WITH FNA

It started in a noodle shop in February with a clipboard. By the time the alliance carried its first boxes to the commission in March it had {7,310|h1|t=in March} names, well over the {4,126|q1} demanded in the opening stage; {6,584|v1|t=in March} survived scrutiny.

The second stage was steeper. The law asks for one voter in 10, here {41,260|q2}, and gives 60 days. Volunteers stood outside temples and night markets and came home with {52,900|h2|t=The second stage}. Officials struck out {6,030|x2|by=Officials}, chiefly because addresses didn't match, which left {48,670|!v2|by=Officials}.

On Sunday the last hurdle was {103,150|q3|t=On Sunday}, and they were over it by {6,270|-}.

"She got {141,800|kv|s=She|t=two years ago} votes two years ago," said petition leader Bao Chih-hung. "I voted for her. We don't take pleasure in it."

Government offices spent NT${38 million|co} on the exercise, the commission said.

ADDITIONAL REPORTING BY CNA-STYLE DESK
READ MORE: Typhoon day off for 9 counties

@doc c-blog | live blog of a television channel | 2039-08-24
RECALL SUNDAY — LIVE

16:02 Doors closed. {318|st} stations. Officials expect about half of those eligible to have come.

17:31 {62%|s5|t=17:31} of stations in. Keep: {73,850|n5|^}. Remove: {71,300|y5|^}. The magistrate's people are singing.

18:24 Not singing now. The townships along the river report last and they are furious about the dam.

19:10 That's it. {109,420|y|t=19:10} say go, {96,370|!n|^} say stay, {1,270|iv|^} couldn't decide how to fold it. {50.8%|to|^}.

19:15 Reminder of the law: the yeses have to be more than the noes AND at least {103,150|q3}.

19:40 Koo on the steps: "I have {seven|da} days and I'll use every one."

@doc d-column | Hong Kong-based magazine | 2039-08-29
Letter from Tunglin

Democracies are fond of hurdles. To fire the woman who ran this county of {412,600|el} voters took three. At the first, her enemies needed {4,126|q1} autographs and had {6,584|v1|t=At the first} that counted. At the second, {41,260|q2} and {46,870|v2|t=At the second}. At the third, ballots.

What strikes a visitor is how few it took. {One in four|-} must say yes. Barely more did. Magistrate Koo was sent home by {109,420|y|t=At the third} people, where {114,800|!kv|s=her|t=in 2037} had hired her in 2037; her no camp, at {98,730|n}, was a shadow of it.

The turnout explains it. Back then {two-thirds|~t37|t=Back then|v=66.67} came. Last Sunday it was {half|~to|t=Last Sunday|v=50}. People who were content stayed in and watched baseball (Lions 5, Elephants 4).
