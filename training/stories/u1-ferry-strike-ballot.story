@story u1-ferry-strike-ballot
@topic Britain: a ferry union's strike ballot at three employers, with two legal thresholds
@subject U = Seafarers and Harbour Workers' Union | SHWU | the union | the seafarers' union
@subject S = Solent Marine | Solent | the Southampton operator
@subject C = Clyde Ferries | Clyde | CalFer
@subject P = Harwich Pilotage | the pilots | Harwich | the pilotage
@subject O = the pay offer | the employers' offer | offer
@subject D = Marjorie Ekpo-Lindsay | Ekpo-Lindsay | the general secretary | Marjorie
@subject G = the government | the shipping minister | ministers
@fact sm = 1840 | other | S | members entitled to vote | - | constant
@fact sc = 1013 | votes_cast | S | ballot papers returned | final | snapshot
@fact st = 55.1 | turnout | S | share of members who voted | final | snapshot
@fact sy = 871 | vote_count | S | votes for a strike | final | snapshot
@fact sn = 142 | vote_count | S | votes against a strike | final | snapshot
@fact sys = 86 | vote_share | S | share of votes for a strike | final | snapshot
@fact sye = 47.3 | vote_share | S | share of all members for a strike | final | snapshot
@fact cm = 962 | other | C | members entitled to vote | - | constant
@fact cc = 467 | votes_cast | C | ballot papers returned | final | snapshot
@fact ct = 48.5 | turnout | C | share of members who voted | final | snapshot
@fact cy = 402 | vote_count | C | votes for a strike | final | snapshot
@fact cn = 65 | vote_count | C | votes against a strike | final | snapshot
@fact cys = 86.1 | vote_share | C | share of votes for a strike | final | snapshot
@fact cye = 41.8 | vote_share | C | share of all members for a strike | final | snapshot
@fact pm = 310 | other | P | members entitled to vote | - | constant
@fact pc = 221 | votes_cast | P | ballot papers returned | final | snapshot
@fact pt = 71.3 | turnout | P | share of members who voted | final | snapshot
@fact py = 128 | vote_count | P | votes for a strike | final | snapshot
@fact pn = 93 | vote_count | P | votes against a strike | final | snapshot
@fact pys = 57.9 | vote_share | P | share of votes for a strike | final | snapshot
@fact pye = 41.3 | vote_share | P | share of all members for a strike | final | snapshot
@fact tm = 3112 | other | U | members entitled to vote | - | constant
@fact tc = 1701 | votes_cast | U | ballot papers returned | final | snapshot
@fact tt = 54.7 | turnout | U | share of members who voted | final | snapshot
@fact ty = 1401 | vote_count | U | votes for a strike | final | snapshot
@fact th = 50 | turnout | U | share of members who must vote | - | constant | threshold
@fact th2 = 40 | vote_share | U | share of all members who must support a strike in important public services | - | constant | threshold
@fact off = 4.2 | rate | O | percent of pay rise offered | - | plan
@fact dem = 9.5 | rate | U | percent of pay rise demanded | - | plan
@fact inf = 5.1 | rate | G | percent of inflation | August | snapshot
@fact days = 6 | duration | U | days of strike planned | - | plan | projected
@fact not = 10 | duration | U | days of notice | - | constant
@fact short = 14 | votes_cast | C | ballot papers missing to the legal turnout | final | snapshot
@fact fund = 640000 | other | U | pounds in the hardship fund | September | snapshot
@fact elec = 31.4 | vote_share | G | share of her constituency's vote | 2036 election | snapshot
@fact electo = 58.2 | turnout | G | share of her constituents who voted | 2036 election | snapshot
@fact need = 481 | votes_cast | C | ballot papers needed for the legal turnout | - | constant | threshold
@rel sum sc = sy + sn
@rel sum cc = cy + cn
@rel sum pc = py + pn
@rel share st = sc / sm
@rel share ct = cc / cm
@rel share pt = pc / pm
@rel share sys = sy / sc
@rel share cys = cy / cc
@rel share pys = py / pc
@rel share sye = sy / sm
@rel share cye = cy / cm
@rel share pye = py / pm
@rel sum tm = sm + cm + pm
@rel sum tc = sc + cc + pc
@rel sum ty = sy + cy + py
@rel share tt = tc / tm
@rel diff short = need - cc
@trap st sys :: turnout and support
@trap ct tt :: one employer and all three together
@trap sys cys pys :: three employers
@trap cys cye :: share of votes and share of members
@trap off dem inf :: offered, demanded, inflation
@trap th th2 :: two thresholds
@trap sye pye :: two employers

@doc a-pa | news agency | 2038-09-15
Ferry strikes set for south coast after ballot but Clyde falls short

Thousands of travellers face disruption after workers at two maritime employers voted to strike, though a third ballot missed the turnout that the law requires by {14|short} papers.

The Seafarers and Harbour Workers' Union said {871|sy|by=The Seafarers and Harbour Workers' Union} of {1,013|sc|^} voters at Solent Marine had backed action, a majority of {86%|sys|^} on a turnout of {55.1%|st|^}. Among Harwich's {310|pm} pilots it was {128|py|^} of {221|pc|^}, or {57.9%|pys|^}, on a turnout of {71.3%|pt|^}.

At Clyde Ferries {86.1%|cys} said yes, but only {467|cc} of {962|cm} members voted, {48.5%|ct}. Strikes are lawful only if {half|th|m=threshold} of those balloted take part.

The dispute is about pay. Employers offer {4.2%|off}; the union wants {9.5%|dem}. Inflation was {5.1%|inf|t=August} in August.

General secretary Marjorie Ekpo-Lindsay said {six|days|m=projected|by=Marjorie Ekpo-Lindsay} days of strikes would be called, beginning in early October. {Ten|not} days' notice must be given.

@doc b-south | local newspaper, Southampton | 2038-09-16
"We'd sooner be at sea": why your crossing may not sail

By Petroc Hamdani

Island commuters, brace yourselves. Crews on the Southampton operator's boats have voted for strikes by six to one. Of {1,840|sm} people whose papers went out in August, {1,013|sc} posted one back, which clears the {50 per cent|th} hurdle with room, and {871|sy} wanted to walk out. {142|sn} did not.

There's a second hurdle, because ferries count as an important public service: {40 per cent|th2} of everyone entitled must be in favour. Solent's crews got {47.3|sye}.

"I've four kids and a rent of {£1,450|-}," said a deckhand named Oscar. "They want to give me {4.2|off|by=a deckhand named Oscar} when the Co-op's put bread up {twice that|-}."

A Solent Marine spokesperson called the claim for {9.5 per cent|dem|by=A Solent Marine spokesperson} "from another planet".

Two other ballots were counted the same morning. The Harwich pilots said yes less firmly, {128|py} to {93|pn}. The Scots didn't get {half|th} of theirs to vote.

Tide tables p31. Isle of Wight hovercraft unaffected. Crossword No 12,771

@doc c-scot | Scottish daily, business pages | 2038-09-16
{Fourteen|short} envelopes

Somewhere between Gourock and Lochboisdale there are {14|short} envelopes that would have stopped the ferries. They were not posted.

Clyde Ferries has {962|cm} employees in the union. Under the law on ballots {481|need} have to vote. {467|cc} did. It hardly matters that {402|cy} of them wanted to strike and {65|cn} did not, nor that they thereby had {41.8 per cent|cye} of the whole membership, above the other hurdle, set at {40|th2}. The first hurdle is the first.

"If you vote against, you help us get over the line," sighed Iain Ogunleye-MacRae, the union's man in Oban. "If you don't vote you beat us. Explain that to a boatswain."

South of the border it went otherwise. {55.1 per cent|st} turned out at Solent, and of the Harwich pilots {71.3|pt}. Taken together the three ballots drew {1,701|tc} votes out of {3,112|tm}, a respectable {54.7 per cent|tt}. They are not, alas, taken together.

CalFer said it was "relieved for the islands". Its offer stays at {4.2 per cent|off}.

@doc d-union | union email | 2038-09-15
Dear member,

Today's results. Please share!

{1,401|ty} of you voted YES. {1,401|ty}!

SOLENT: yes {871|sy}, no {142|sn}. Turnout {55.1|st}. We can strike.
HARWICH: yes {128|py}, no {93|pn}. Turnout {71.3|pt}. In favour, {41.3 per cent|pye} of all members: just enough. We can strike.
CLYDE: yes {402|cy}, no {65|cn}. Turnout {48.5|ct}. The law says we can't. We'll re-ballot before Christmas.

Your executive met at noon and has named {six|days|m=projected} days. Your branch will tell you which. No member will lose more than {two|-} days' pay thanks to the hardship fund, which stands at {£640,000|fund}.

The bosses say {4.2|off}. With inflation at {5.1|inf}, that is a cut. We say {9.5|dem}.

In solidarity,
Marjorie

You are getting this because you are one of {3,112|tm} balloted members. Unsubscribe | Privacy

@doc e-minister | opinion magazine, analysis | 2038-09-20
The tyranny of the stay-at-home

Which is the more democratic mandate? Case one: pilots at Harwich. {57.9 per cent|pys} of voters for a strike. Case two: deckhands on the Clyde, {86.1|cys}. The law allows the first, forbids the second.

The reasoning of ministers is that {a half|th} of any group ought to be heard before it stops a boat. Fine. Yet the Clyde crews mustered {41.8|cye} in every hundred members for the strike, and the pilots {41.3|pye}. Fewer, if you will forgive a decimal.

The shipping minister, who was elected with {31.4|elec} per cent of her own constituents' votes on a {58.2|electo} per cent turnout, defends the arrangement as "clear". So is a brick.

There's a simple mend. Count support alone, {40 per cent|th2} of all members, and let the abstainers abstain. Under it the Clyde would have struck, and so would Solent with its {47.3|sye}. So would everybody. Perhaps that is the objection.
