@story u1-upper-yuat-lpv
@topic Papua New Guinea: the limited preferential count for Upper Yuat Open
@subject U = Upper Yuat Open | Upper Yuat | the electorate | the seat
@subject R = Rose Kapi-Tolai | Kapi-Tolai | Mrs Kapi-Tolai | the former teacher | Rose | the member-elect
@subject W = Peter Wambiawa | Wambiawa | the sitting member | the former minister
@subject N = Nolan Umba | Umba | the businessman
@subject O = the other candidates | the others | the rest
@subject C = PNG Electoral Commission | Electoral Commission | the commission | the returning officer
@subject P = Royal PNG Constabulary | the constabulary | police
@fact w1 = 8204 | vote_count | W | first-preference votes | first count | snapshot
@fact r1 = 7911 | vote_count | R | first-preference votes | first count | snapshot
@fact n1 = 5377 | vote_count | N | first-preference votes | first count | snapshot
@fact o1 = 9920 | vote_count | O | first-preference votes | first count | snapshot
@fact tot = 31412 | votes_cast | U | ballots allowed in the count | first count | snapshot
@fact inf = 1208 | other | U | informal ballots | first count | snapshot
@fact cand = 41 | candidates | U | people on the ballot | - | constant
@fact rf = 11604 | vote_count | R | votes after preferences | last elimination | snapshot
@fact wf = 11047 | vote_count | W | votes after preferences | last elimination | snapshot
@fact ex = 8761 | other | U | exhausted ballots | last elimination | snapshot
@fact rem = 22651 | votes_cast | U | ballots still live | last elimination | snapshot
@fact maj = 11326 | vote_count | U | votes needed for an absolute majority | last elimination | snapshot | threshold
@fact gap = 557 | margin | R | votes between first and second | last elimination | snapshot
@fact gap1 = 293 | margin | W | votes between first and second | first count | snapshot
@fact el = 39 | other | U | eliminations | last elimination | snapshot
@fact days = 19 | duration | C | days that counting took | 2037-07-21 | snapshot
@fact dead = 2 | deaths | U | people killed in election violence | 2037-07-21 | cumulative
@fact hurt = 11 | injuries | U | people hurt in election violence | 2037-07-21 | cumulative
@fact box = 4 | other | U | ballot boxes destroyed | 2037-07-21 | cumulative
@fact sec = 460 | officers | P | police and soldiers sent | - | constant
@fact cost = 4200000 | budget | C | kina spent on the seat | - | constant
@fact wom = 3 | seats | - | women in the new parliament of Papua New Guinea | 2037-07-21 | snapshot
@fact seats = 118 | seats | - | seats in the parliament of Papua New Guinea | - | constant
@fact nu = 2874 | other | N | votes passed on to the winner | last elimination | snapshot
@fact ov = 278 | margin | R | votes above the absolute majority | last elimination | snapshot
@fact exs = 27.9 | votes_cast | U | share of ballots exhausted | last elimination | snapshot
@fact n38 = 6041 | vote_count | N | votes after preferences | before his exclusion | snapshot
@fact rsp = 92000 | spending | R | kina spent on the campaign | - | constant
@fact dead32 = 17 | deaths | U | people killed in election violence | 2032 | cumulative
@fact obs = 14 | other | - | election observers | - | constant
@fact stn = 22 | other | - | polling places observed | - | constant
@fact lost = 5 | duration | C | days lost to disputes | 2037-07-21 | constant
@fact est = 1900 | votes_cast | U | ballots in the destroyed boxes | - | snapshot | projected
@fact rems = 72.1 | votes_cast | U | share of ballots still live | last elimination | snapshot
@fact rg = 3693 | vote_count | R | votes gained through preferences | last elimination | snapshot
@fact wg = 2843 | vote_count | W | votes gained through preferences | last elimination | snapshot
@fact nuw = 1466 | other | N | votes passed on to the runner-up | last elimination | snapshot
@rel sum tot = w1 + r1 + n1 + o1
@rel sum tot = rf + wf + ex
@rel sum rem = rf + wf
@rel diff gap = rf - wf
@rel diff ov = rf - maj
@rel diff rg = rf - r1
@rel diff wg = wf - w1
@rel share exs = ex / tot
@rel share rems = rem / tot
@rel diff gap1 = w1 - r1
@race first = w1 r1 n1
@race last = rf wf
@trap r1 rf :: first preferences against the last elimination
@trap w1 wf :: first preferences against the last elimination
@trap gap gap1 :: leads of two people at two stages
@trap tot rem :: all ballots and those still live
@trap ex inf :: exhausted and informal ballots

@doc a-national | national daily | 2037-07-22
Ex-teacher Kapi-Tolai topples minister in Upper Yuat

By FRANCIS AUMANU-KERRE

FORMER teacher Rose Kapi-Tolai was declared member for Upper Yuat Open yesterday after {19|days} days of counting.

The returning officer said she had {11,604|rf|t=after the 39th elimination|by=The returning officer} votes after the {39th|el} elimination, {278|ov} over the absolute majority of {11,326|maj|^}. The sitting member and former minister Peter Wambiawa ended on {11,047|wf|^}.

Wambiawa led on first preferences with {8,204|w1|t=on first preferences}, followed by Kapi-Tolai on {7,911|r1|^} and businessman Nolan Umba on {5,377|n1|^}. The others, {38|-} of them, shared {9,920|o1|^}.

It was Umba's exclusion that turned it. He gave her {2,874|nu} votes and the former minister {1,466|nuw}.

{Two|dead} people have been killed and {11|hurt} hurt in the electorate since polling began. {Four|box} ballot boxes were burnt at Kambaramba. {460|sec} police and soldiers remain.

Mrs Kapi-Tolai is one of {three|wom} women in a parliament of {118|seats}.

NATIONAL WEATHER: Wewak 31, Vanimo 30

@doc b-radio | national radio, news script | 2037-07-21
NEWS - 7PM - TOK PISIN/ENGLISH VERSION

In the East Sepik, Rose Kapi-Tolai has won. At the last count the former teacher had {eleven thousand, six hundred and four|rf|v=11604|t=At the last count} votes, and Peter Wambiawa {eleven thousand and forty-seven|wf|^}. She won by {five hundred and fifty-seven|gap|^}.

{Eight thousand, seven hundred and sixty-one|ex|v=8761} ballots ran out of preferences, which means that more than {one in four|>exs} voters had no say at the end.

Mr Wambiawa told this station that he had been ahead by nearly {nine hundred|!~gap1|by=Mr Wambiawa} when it started and that something happened in the night.

The commission says that {31,412|tot|by=The commission} ballots were allowed and {1,208|inf|^} were informal.

During the campaign {three|?dead} people lost their lives in the electorate. To the weather: showers. To football: the Hunters lost, 18 to 12.

@doc c-australia | Australian newspaper, Pacific correspondent | 2037-07-23
How a third-placed man elected a woman in PNG's highlands fringe

The ballot paper has three lines. Voters in Papua New Guinea write a name or number on each and hope. When {41|cand} people are standing, as they were in Upper Yuat, most of those names lead nowhere, and {8,761|ex|t=by the end} of the {31,412|tot} papers were dead by the end.

On the first line, {8,204|w1|t=On the first line} people preferred Peter Wambiawa. Fewer than {eight thousand|<r1|t=On the first line}, by contrast, chose Rose Kapi-Tolai. When Nolan Umba dropped out his {5,377|n1} had grown to more than {6,000|>n38}, and {2,874|nu} went her way.

"My father told me: be everyone's second," says Mrs Kapi-Tolai, who made it to {11,604|rf} when {11,236|!maj} was the mark. The loser got {11,407|!wf}.

Her campaign spent K{92,000|rsp}. The commission's own bill for the seat is put at K{4.2 million|cost}.

The violence this time was mild: {two|dead} dead. In 2032 it was {17|dead32|t=In 2032}.

Recommended: 8 Pacific stories from our archive

@doc d-observer | observers' report, summary | 2037-08-30
Interim statement, Upper Yuat

Our team of {14|obs} watched {22|stn} polling places and all {39|el} eliminations. It notes:

(a) Counting lasted {19|days} days, of which {five|lost} were lost to disputes about the count centre at Angoram.

(b) {Four|box} boxes were destroyed. We estimate that they held {1,900|est|m=projected} ballots. With a final difference of {557|gap}, their loss cannot be called harmless.

(c) The number of live ballots at the end, {22,651|rem|t=at the end}, was little more than {seven in ten|>rems} of those admitted ({31,412|tot}).

(d) First preferences were {8,204|w1|t=First preferences} for the incumbent and {7,911|r1|^} for the eventual winner, so {293|gap1|^} separated them.

(e) {Two|dead} persons died, one of them a polling official aged 27, and at least {eleven|hurt} were injured.

The mission thanks its drivers.

@doc e-blog | election nerd's blog | 2037-07-25
Preferences! Upper Yuat edition

Data hounds, rejoice, the commission has put the sheets online.

Count 1: Wambiawa {8,204|w1|t=Count 1}; Kapi-Tolai {7,911|r1|^}; Umba {5,377|n1|^}; rest {9,920|o1|^}. 
Count {39|el}: Kapi-Tolai {11,604|rf}; Wambiawa {11,047|wf}; exhausted {8,761|ex}.

So from start to end she picked up {3,693|rg} and he {2,843|wg}. Of Umba's final pile, two in three of the transferable votes went to Rose.

Majority of what's left: half of {22,651|rem} plus one makes {11,326|maj}. Easy. The women's caucus in Port Moresby is now {three|wom} strong. The security cost I can't find; police numbers I've seen as {460|sec} and as "several hundred".

Errata to last week's post: Milne Bay has 6 open seats, not 5.
