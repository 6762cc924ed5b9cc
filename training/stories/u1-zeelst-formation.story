@story u1-zeelst-formation
@topic Netherlands: the council of Zeelst-Maasdonk after the election, and a coalition formed slowly
@subject Z = Zeelst-Maasdonk | the municipality | the town | Zeelst
@subject D = Dorpsbelang | the village list | DB
@subject W = Water en Land | WL | the farmers' list
@subject G = GroenSociaal | GS | the left
@subject V = VVL | Liberal Association | the Liberals
@subject C = Christen Lokaal | CL
@subject S = Senioren Nu | the seniors' party | SN
@subject I = Noor van der Aalst-Özdemir | Van der Aalst-Özdemir | the informateur | the mediator
@subject B = Jurre Hoogesteger | Hoogesteger | the Dorpsbelang leader
@fact seats = 27 | seats | Z | seats on the council | - | constant
@fact maj = 14 | seats | Z | seats needed for a majority | - | constant | threshold
@fact d = 8 | seats | D | seats on the council | final | snapshot
@fact w = 6 | seats | W | seats on the council | final | snapshot
@fact g = 5 | seats | G | seats on the council | final | snapshot
@fact v = 4 | seats | V | seats on the council | final | snapshot
@fact c = 2 | seats | C | seats on the council | final | snapshot
@fact s = 2 | seats | S | seats on the council | final | snapshot
@fact d34 = 5 | seats | D | seats on the council | 2034 election | snapshot
@fact w34 = 9 | seats | W | seats on the council | 2034 election | snapshot
@fact dv = 28.8 | vote_share | D | share of the vote | final | snapshot
@fact wv = 21.7 | vote_share | W | share of the vote | final | snapshot
@fact gv = 17.9 | vote_share | G | share of the vote | final | snapshot
@fact vv = 14.6 | vote_share | V | share of the vote | final | snapshot
@fact to = 49.4 | turnout | Z | share of entitled voters who voted | final | snapshot
@fact ton = 53.7 | turnout | - | share of entitled voters who voted across the Netherlands | final | snapshot
@fact cast = 16233 | votes_cast | Z | ballots cast | final | snapshot
@fact reg = 32860 | other | Z | people entitled to vote | - | constant
@fact el = 2038-03-17 | date | Z | day of the election | - | constant
@fact ag = 2038-07-02 | date | Z | day on which the coalition agreement was signed | - | constant
@fact days = 107 | duration | Z | days from the election to the agreement | 2038-07-02 | constant
@fact days34 = 52 | duration | Z | days from the election to the agreement | 2034 | constant
@fact coal = 15 | seats | D | seats of the coalition with GroenSociaal and Christen Lokaal | 2038-07-02 | snapshot
@fact coal1 = 18 | seats | D | seats of the coalition with Water en Land and the Liberals | talks in April | snapshot | hypothetical
@fact ald = 5 | other | Z | aldermen in the new executive | 2038-07-02 | snapshot
@fact ald34 = 4 | other | Z | aldermen in the executive | 2034 | snapshot
@fact hs = 1450 | homes | Z | homes to be built by 2042 | - | plan | pledged
@fact ozb = 6.5 | rate | Z | percent by which property tax rises | 2039 budget | plan
@fact infee = 34000 | spending | I | euros that the mediation cost | 2038-07-02 | constant
@fact st = 21 | other | Z | polling stations | - | constant
@fact goal = 7 | seats | D | seats hoped for | before the election | plan | projected
@fact avg = 64 | duration | - | days that a coalition takes on average | 2038 | constant
@fact fears = 18 | other | I | fears written down by the parties | - | constant
@fact nw = 78.3 | vote_share | W | share of the vote for others | final | snapshot
@fact lw = 3 | seats | W | seats lost | since 2034 | snapshot
@fact gd = 3 | seats | D | seats gained | since 2034 | snapshot
@fact abs = 50.6 | turnout | Z | share of entitled voters who stayed at home | final | snapshot
@fact bv = 2411 | vote_count | B | personal votes | final | snapshot
@rel sum seats = d + w + g + v + c + s
@rel share to = cast / reg
@rel diff lw = w34 - w
@rel diff gd = d - d34
@rel sum coal = d + g + c
@rel sum coal1 = d + w + v
@race seats = d w g v c
@race votes = dv wv gv vv
@trap d d34 :: two councils
@trap w w34 :: two councils
@trap coal coal1 :: the coalition that came and the one that did not
@trap days days34 :: two formations
@trap to ton :: a town and a country
@trap ald ald34 :: two executives

@doc a-regional | regional daily | 2038-07-03
A coalition after {107|days} days: Zeelst-Maasdonk has a government

Door Femke Roozendaal

ZEELST - With a signature beside the town pond, three parties yesterday put an end to the longest formation the municipality has known. It took {107|days} days; in 2034 it had been {52|days34|t=in 2034}.

Dorpsbelang ({8|d} seats), GroenSociaal ({5|g}) and Christen Lokaal ({2|c}) hold {15|coal} of the {27|seats}, one more than the {14|maj} they need. They will field {five|ald|t=yesterday} aldermen, where the last executive had {four|ald34}.

The election of {17 March|el} had turned the council over. Dorpsbelang went from {five|d34} to {eight|d}, the farmers of Water en Land from {nine|w34} to {six|w}. A pact of those two with the Liberals, {18|coal1|t=in April|m=hypothetical} seats strong, was on the table in April and fell apart over the manure depot.

The new partners promise {1,450|hs|m=pledged} homes by 2042. The property tax will go up by {6.5 percent|ozb|t=next year} next year.

The mediator, Noor van der Aalst-Özdemir, cost {34,000|infee} euros.

Also on this page: 3 injured on the N279

@doc b-opposition | press statement of a party | 2038-07-02
Water en Land: the voters' second choice shut out

Today it was announced that Dorpsbelang prefers to govern with a party that got {17.9 percent|gv} of the vote over one that got {21.7|wv}. That is its right. It is ours to point out that the agreement counts {15|coal} seats, of which {two|c} belong to a group which, ten weeks ago, told us it would never sit with the left.

We were {nine|w34|t=four years ago} four years ago and are {six|w}. We heard the voters. But {six|w} is more than {five|g}, and in no textbook is the one who came third invited before the one who came second.

A government with {18|coal1|m=hypothetical} seats lay within reach in April. We were prepared to talk about the depot. Mr Hoogesteger, with his {2,411|bv} preference votes, was not prepared to talk about his fence.

The bill is yours: {6.5 percent|ozb|t=in 2039} on the property tax in 2039, and an extra alderman, making {five|ald}.

@doc c-site | local news site | 2038-03-18
Dorpsbelang big winner in Zeelst

UPDATE 02:14 - All {21|st} polling stations have been counted. Dorpsbelang is the largest with {28.8%|dv}, followed by Water en Land ({21.7%|wv}), GroenSociaal ({17.9%|gv}) and the VVL ({14.6%|vv}).

In seats: {8|d}, {6|w}, {5|g} and {4|v}. Christen Lokaal and the seniors' party each get {2|c+s}.

Jurre Hoogesteger, the face of the winner, took {2,411|bv} votes personally. "We had {five|d34} chairs and we wanted {seven|goal|m=projected|by=Jurre Hoogesteger}. I am going to need a bigger bike rack."

Turnout was a poor {49.4%|to}: {16,233|cast} of {32,860|reg} residents went to vote. In the country as a whole it was {53.7%|ton}.

For a majority one needs {14|maj}. No two parties get there except the first and the second: {8|d} and {6|w} makes exactly that.

Reactions (37) | Photo album (52) | Buienradar: 11 degrees

@doc d-magazine | magazine for local government | 2038-09-01
The art of the slow formation

The average Dutch municipality takes {64|avg|t=this spring|by=this spring's survey by our editors} days to make a coalition, so this spring's survey by our editors shows. Why did a town of {32,860|reg} voters take {107|days}?

First: choice. With {27|seats} seats and a threshold of {14|maj}, the leading list, with its {eight|d}, could turn left or right. On the right a combination of {18|coal1|m=hypothetical} beckoned. On the left {15|coal}.

Second: history. In 2034, when the whole thing was wrapped up in {52|days34|t=In 2034} days, Dorpsbelang with {five|d34|t=In 2034} councillors was left standing outside. That had not been forgotten.

Third: method. The informateur, whose bill came to {34,000|infee} euros, had every party write down its three worst fears. It produced {eighteen|fears} fears and a lot of silence.

The signature came on {2 July|ag}. Council members had been home since {17 March|el} election night with, in the words of one, "nothing to do but read the newspaper about ourselves".

@doc e-letter | letter to the editor | 2038-07-08
Sir,

Your newspaper calls it a scandal that the second party is kept out ("The farmers' empty chair", 6 July). Allow an old alderman some arithmetic.

Of each hundred who voted, {twenty-two|wv|v=22|round} voted for Water en Land, and {seventy-eight|nw|round} did not. It lost {three|lw} of its seats. Of the three in the new coalition two gained: Hoogesteger's list gained {three|gd}, the left gained one.

I do grant that {107|days} days is too long and that {five|ald} aldermen is one too many. In my time we were two, and the town was only slightly smaller.

But what really should worry your readers is that more than {half|>abs} of the town did not vote at all.

W.J. Tielemans, 84, Maasdonk
