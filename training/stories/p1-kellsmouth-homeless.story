@story p1-kellsmouth-homeless
@topic Point-in-time homeless count in Kellsmouth County, Washington, and the levy built on it
@subject K = Kellsmouth County | the county | the homeless count | the January count
@subject T = Port Aldous | the port city | the city
@subject H = Bridge Housing Authority | the authority | BHA
@subject L = the housing levy | the levy | Measure 4 | the measure
@subject W = Wynona Oyelaran | Oyelaran | the county executive
@subject D = Desmond Pryzbylski | Pryzbylski | the challenger
@fact al = 5218 | other | K | people without a home on the night of the count | January 2032 | snapshot
@fact al30 = 4690 | other | K | people without a home on the night of the count | January 2030 | snapshot
@fact un = 2847 | other | K | people sleeping outside or in vehicles | January 2032 | snapshot
@fact sh = 2371 | other | K | people in shelters and transitional housing | January 2032 | snapshot
@fact un30 = 2904 | other | K | people sleeping outside or in vehicles | January 2030 | snapshot
@fact ve = 1022 | other | K | people sleeping in vehicles | January 2032 | snapshot
@fact ci = 3106 | other | T | people without a home on the night of the count | January 2032 | snapshot
@fact up = 11.3 | rate | K | rise in homelessness over two years | January 2032 | snapshot
@fact ch = 641 | other | K | children without a home on the night of the count | January 2032 | snapshot
@fact vt = 318 | other | K | veterans without a home on the night of the count | January 2032 | snapshot
@fact vo = 430 | other | K | volunteers who counted | January 2032 | constant
@fact yr = 13900 | other | H | people who asked for housing help during a year | 2031 | cumulative
@fact bd = 2540 | other | H | shelter beds | January 2032 | snapshot
@fact le = 96000000 | revenue | L | money the levy would raise | seven years | plan | projected
@fact ho = 1150 | homes | L | apartments the levy would build or buy | seven years | plan | pledged
@fact co = 118 | price | L | yearly cost to the owner of a median home | - | plan | projected
@fact mv = 562000 | price | K | value of a median home | 2032 | snapshot
@fact py = 52 | poll_share | L | voters in favor | April 2032, Delphine Field | snapshot
@fact pn = 39 | poll_share | L | voters against | April 2032, Delphine Field | snapshot
@fact pu = 9 | poll_share | L | undecided voters | April 2032, Delphine Field | snapshot
@fact ps = 612 | sample_size | L | likely voters polled | April 2032, Delphine Field | constant
@fact qy = 46 | poll_share | L | voters in favor | April 2032, Gorman Ridge | snapshot
@fact qn = 44 | poll_share | L | voters against | April 2032, Gorman Ridge | snapshot
@fact qs = 800 | sample_size | L | registered voters polled | April 2032, Gorman Ridge | constant
@fact y = 54.2 | vote_share | L | votes for the levy | 2032-05-18 first count | snapshot
@fact yf = 53.1 | vote_share | L | votes for the levy | 2032-06-02 certified | constant
@fact bc = 88400 | votes_cast | L | ballots counted | 2032-05-18 first count | cumulative
@fact bf = 131750 | votes_cast | L | ballots counted | 2032-06-02 certified | cumulative
@fact more = 40000 | votes_cast | L | ballots still to be counted | 2032-05-18 first count | plan | projected
@fact pb = 400 | other | D | shelter beds that his plan promises | - | plan | pledged
@fact th = 50 | vote_share | L | share needed to pass | - | constant | threshold
@fact tg = 2000 | other | K | people sleeping outside or in vehicles | January 2034 | plan | pledged
@rel sum al = un + sh
@rel change up = al30 -> al
@trap al ci :: the county and its largest city
@trap al yr :: one night against a whole year
@trap un un30 :: fewer outside while more in all
@trap py qy :: likely voters of one firm, registered voters of the other
@trap y yf :: first count against certified
@trap sh bd :: people in shelter, transitional housing included, against beds
@race april = py pn

@doc sound | regional daily | 2032-03-04
More people, fewer tents: county's January tally reaches {5,218|al|t=January}

On the coldest Thursday of the winter {430|vo|t=On the coldest Thursday of the winter} volunteers with clipboards and thermoses walked the riverbanks, the rest stops and the alleys behind the cannery. What they found was released this week, and both sides in the levy fight grabbed it at once.

Kellsmouth County had {5,218|al|t=On the coldest Thursday of the winter|by=they} people with no home of their own, {11.3 percent|up} above the {4,690|al30|t=two years earlier} recorded two years earlier. But the rise was all indoors. Outside and in vehicles the teams met {2,847|un|by=the teams}, slightly below 2030's {2,904|un30|t=2030's}. The remaining {2,371|sh} slept in shelters or transitional units.

Port Aldous alone accounts for {3,106|ci}.

"A person in a bed is still homeless and I will not apologize for counting her," said County Executive Wynona Oyelaran.

Of those sleeping rough, {1,022|ve} were in cars, vans or campers. The report lists {641|ch} minors and {318|vt} people who had served in the armed forces.

Correction: An earlier version of this article misspelled the name of the Skoke River.

@doc radio | public radio script | 2032-03-05
(HOST INTRO) It's a number that only exists for one night. Noor Vandersloot reports.

(VANDERSLOOT) Let's be clear about what "just over {fifty-two hundred|>al}" means. It is everybody the county's volunteers found on one night in January: {more than half|-} outdoors. It is not the number of people who lost a home last year. For that, ask the Bridge Housing Authority, whose phone lines heard from {thirteen thousand nine hundred|yr|t=last year|by=the Bridge Housing Authority} separate people.

(SOUND: gate, dog)

And beds? The authority has {twenty-five hundred and forty|bd|by=The authority}.

(ACT: "We're full by {four|-} o'clock. We've been full by {four|-} since Thanksgiving.")

Voters will be asked in May for a levy. The executive's staff says it would bring in {ninety-six million|le|by=The executive's staff} dollars over seven years, and get {eleven hundred and fifty|ho|^} apartments built or bought.

Cost to you, if your place is worth the median, which is {five hundred sixty-two thousand|mv}? {A hundred and eighteen|co} dollars. A year.

@doc pollbrief | campaign newsletter | 2032-04-27
DUELING LEVY POLLS

{Two|-} surveys, one week, and you may take your pick.

Delphine Field, working for the Yes side, called {612|ps|by=Delphine Field} likely voters and got {52|py|^}-{39|pn|^}, with {9|pu|^} unsure.

Gorman Ridge, for the apartment owners, asked {800|qs|by=Gorman Ridge} people who are registered, whether or not they mean to vote, and came back with {46|qy|^} to {44|qn|^}.

Which is right? The levy needs {half|th} plus one, and in May the folks who bother tend to be older and own things. You'd think that helps No. Delphine says its screen already accounts for it.

Candidate Desmond Pryzbylski, who wants Oyelaran's chair, calls the {$118|co|by=Candidate Desmond Pryzbylski} a lie: "Nobody in my precinct has a {$562,000|mv} house. They have a {$700,000|-} house." His own plan promises {400|pb} beds and no tax.

Reply to this email to unsubscribe. Sent to 6,114 readers.

@doc wire | wire agency | 2032-05-19
Washington county's housing tax leads in early returns

PORT ALDOUS, Wash. (UP) — A seven-year property tax for housing was ahead with {54.2%|y|t=Tuesday night} in returns released Tuesday night, {88,400|bc|^} ballots in.

Kellsmouth County officials expected to tally about {40,000|~more|t=by week's end|by=Kellsmouth County officials} more by week's end. Measure 4 requires a simple majority.

If it holds, the measure would generate an estimated {$96 million|~le|m=hypothetical|s=the measure}, backers say, for {1,150|ho|by=backers} units. A survey in late April by Delphine Field had put support at {52%|py|t=late April|by=Delphine Field}; one by Gorman Ridge of registered voters had it at {46%|qy|by=Gorman Ridge}.

The county's latest one-night survey put the homeless population at {5,218|al|by=The county's latest one-night survey}, most of it in Port Aldous, where {3,106|ci|s=Port Aldous} were found.

@doc sound2 | regional daily | 2032-06-03
Levy certified with {53 percent|yf|round}; executive names oversight panel

It lost a little air as the late mail came in, but never enough to matter. The housing levy passed with {53.1 percent|yf|t=as certified on Wednesday} of {131,750|bf|^} ballots as certified on Wednesday, down from {54.2|y|t=on the first night} on the first night.

Oyelaran named {nine|-} people to watch the money. The first {140|-} apartments, in the old Hotel Brevoort, could open by fall of next year, she said; the full {1,150|ho|by=she} are due within the levy's seven years.

Next January's volunteers will have a target to check. The executive wants fewer than {2,000|<tg|t=by 2034} people outdoors by 2034. In the most recent walk there were {2,847|un|t=In the most recent walk}, and {1,022|ve|^} of them had at least a windshield between themselves and the rain.
