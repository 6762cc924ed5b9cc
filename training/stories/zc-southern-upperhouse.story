@story zc-southern-upperhouse
@topic A poll before an Australian state vote on abolishing its upper house, then the count with postal votes
@subject R = upper house referendum | the referendum | the question
@subject Y = Yes side | Yes | abolition
@subject N = No side | No | keeping the upper house
@subject S = Southern Electoral Commission | SEC | the commission
@subject P = Wattle Research | the pollster | Wattle
@subject K = Premier Anneliese Karrabin | Karrabin | the premier
@fact y1 = 52.4 | vote_share | Y | share of the vote | election night, 71% counted | snapshot
@fact n1 = 47.6 | vote_share | N | share of the vote | election night, 71% counted | snapshot
@fact cnt = 71 | counted_share | R | percent of the roll counted | election night, 71% counted | snapshot
@fact y2 = 49.7 | vote_share | Y | share of the vote | final | snapshot
@fact n2 = 50.3 | vote_share | N | share of the vote | final | snapshot
@fact yv = 412630 | vote_count | Y | votes | final | snapshot
@fact nv = 417611 | vote_count | N | votes | final | snapshot
@fact m = 4981 | margin | N | lead in votes | final | snapshot
@fact inf = 21940 | other | R | informal votes | final | snapshot
@fact pre = 238000 | votes_cast | R | early and postal votes | final | snapshot
@fact tu = 88.1 | turnout | R | turnout | final | snapshot
@fact py = 56 | poll_share | Y | share of respondents | three weeks before | snapshot
@fact pn = 35 | poll_share | N | share of respondents | three weeks before | snapshot
@fact pu = 9 | poll_share | R | share of undecided respondents | three weeks before | snapshot
@fact sm = 1212 | sample_size | P | people asked | three weeks before | snapshot
@fact mlc = 22 | seats | R | members of the upper house | - | constant
@fact sal = 214000 | price | R | dollars a year for a member | - | constant
@fact sav = 31000000 | budget | Y | dollars a year saved by abolition | - | plan | projected
@fact cost = 9400000 | spending | S | dollars for the vote | - | cumulative
@trap y1 y2 :: election night and final
@trap y2 py :: poll and result
@trap pn pu :: no and undecided
@trap sav cost :: saving and the price of the vote
@rel diff m = nv - yv
@race night = y1 n1
@race final = n2 y2
@race poll = py pn

@doc abc-night | public broadcaster, election night blog | 2034-03-18
**6.00pm** Polls close. What's the question? Whether to get rid of the {22|mlc}-member Legislative Council. Wattle Research had Yes on {56|py|t=three weeks ago|by=Wattle Research} and No on {35|pn|^} three weeks ago, the other {nine|pu|^} scratching their heads.

**7.48pm** First booths, all from the northern suburbs. Yes {61|-} per cent. Steady on.

**9.15pm** With {71|cnt|t=9.15pm} per cent of the roll counted it's Yes {52.4|y1|^}, No {47.6|n1|^}. Our analyst Merv Dunkley is putting his jacket on. "You'd rather be Yes," he says.

**9.31pm** Premier Karrabin claims victory. Calls it "spring cleaning in autumn".

**10.05pm** Merv has taken his jacket off. The commission says there are some {238,000|~pre|by=The commission} early and postal votes, and they come from people with lawns.

**11.20pm** We're not calling it. Goodnight. Your local radio is on {891|-}.

@doc advertiser-like | metropolitan daily | 2034-03-31
NO, MINISTER: upper house survives by {4,981|m}

Exclusive by Brodie Tan-Whitlock

THE house that nobody loves has been saved by the people who post their letters.

The Southern Electoral Commission yesterday declared the referendum lost: {417,611|nv|t=yesterday|by=The Southern Electoral Commission} No, {412,630|yv|^} Yes. In percentages, {50.3|n2|^} to {49.7|y2|^}. Another {21,940|inf|^} ballots were informal, some obscene.

Thirteen days ago Premier Anneliese Karrabin popped a bottle when Yes led with {54.2|!y1|t=Thirteen days ago} per cent. Yesterday she drank water.

She had promised to save {$31 million|sav} a year: {22|mlc} members on {$214,000|sal} each, plus cars, staff and biscuits. The vote itself set us back {$9.4 million|cost}.

Turnout hit {88.1|tu} per cent. The fine for not voting is {$70|-}.

TODAY: {34|-}, windy  •  Crows {88|-} Suns {87|-}  •  Kmart slow cooker test p{19|-}

@doc academic-blog | university blog | 2034-04-04
Why the poll was wrong (and why it wasn't)

Three weeks out, Wattle Research asked {1,212|sm} electors and found {56|py|t=Three weeks out|by=Wattle Research} Yes, {35|pn|^} No, and {19|!pu|^} undecided. The result was {49.7|y2|t=The result} to {50.3|n2|^}. A miss?

Consider history. Of {44|-} proposals put at federal level, {eight|-} have passed. Support leaks by about {half a point|-} a day in the last three weeks. Take six or seven off {56|py}, give most of the waverers to No, and there you are.

What misled everyone was the night. With {71|cnt|t=the night} per cent of the roll in, Yes had {52.4|y1|^}. The {238,000|pre} votes cast before the day broke {58|-}–{42|-} the other way.

In the end {4,981|m} people decided. That's {0.6|-} of a point, and fewer than a quarter of those who spoiled their paper ({21,940|inf}).

@doc minor-party | party e-mail | 2034-03-31
Subject: {22|mlc} jobs saved (mostly not ours)

Friends of the Fishing, Camping & Common Sense Party,

They wanted to shut the only house where a bloke with a boat can get a seat. {417,611|nv} of you said nah. The Premier's mob got {412,360|!yv}.

She reckons she'd have saved {$31 million|sav}. She spent {$9.4 million|cost} finding out that she wouldn't.

Remember election night? {Fifty-two|~y1|t=election night} per cent, bottles, balloons. I said to Shaz, wait for the posties.

Our own Kev pulls {$214,000|sal} a year in there and gives {a tenth|-} to the surf club.

Raffle: {two|-} nights at Robe, tickets {$5|-}. Chook drawn 28 April.
