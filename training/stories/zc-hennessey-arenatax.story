@story zc-hennessey-arenatax
@topic A US city's ballot on a hockey arena tax: county totals, cost per household, owner's share, polls
@subject M = Measure 7 | the arena tax | the measure
@subject Y = Yes on 7 | Yes side | supporters
@subject N = No on 7 | No side | opponents
@subject H = Port Hennessey Icebreakers | Icebreakers | the team
@subject W = Wade Lindqvist-Moore | Lindqvist-Moore | the owner
@subject C = Hennessey County | the county
@fact y = 118402 | vote_count | Y | votes | final | snapshot
@fact n = 131977 | vote_count | N | votes | final | snapshot
@fact np = 52.7 | vote_share | N | share of the vote | final | snapshot
@fact yp = 47.3 | vote_share | Y | share of the vote | final | snapshot
@fact t = 250379 | other | M | votes on the measure | final | snapshot
@fact yc = 58.1 | vote_share | Y | share of the vote in the city | final | snapshot
@fact ys = 39.6 | vote_share | Y | share of the vote in the suburbs | final | snapshot
@fact cost = 940000000 | budget | M | dollars for the arena | - | plan | hypothetical
@fact pub = 520000000 | budget | C | dollars that the public would pay | - | plan | hypothetical
@fact own = 420000000 | budget | W | dollars that the owner would pay | - | plan | pledged
@fact rate = 0.375 | rate | M | percentage points of sales tax | - | plan | hypothetical
@fact yrs = 25 | duration | M | years of the tax | - | plan | hypothetical
@fact hh = 74 | price | M | dollars a year for a household | - | plan | projected
@fact py = 49 | poll_share | Y | share of likely voters | October 2034 | snapshot
@fact pn = 44 | poll_share | N | share of likely voters | October 2034 | snapshot
@fact ysp = 8900000 | spending | Y | dollars of campaign | November 2034 | cumulative
@fact nsp = 610000 | spending | N | dollars of campaign | November 2034 | cumulative
@fact att = 11240 | crowd | H | average attendance | season 2033-34 | snapshot
@fact cap = 16900 | other | M | seats of the arena | - | plan
@fact lease = 2036 | date | H | year in which the lease ends | - | constant
@trap yc ys :: city and suburbs
@trap yp py :: result and poll
@trap pub own :: public and owner
@trap cost pub :: all and the public's part
@trap ysp nsp :: two campaigns
@trap att cap :: attendance and seats
@rel sum t = y + n
@rel share np = n / t
@rel share yp = y / t
@rel sum cost = pub + own
@race final = n y
@race poll = py pn

@doc tv-night | local TV station, website | 2034-11-08
Voters ice arena tax; owner says "all options on table"

Hennessey County voters on Tuesday rejected Measure {7|-}, the sales tax of {0.375|rate} of a point that would've helped build a {$940 million|cost} arena for the Icebreakers.

With all precincts in, it was {52.7|np|t=With all precincts in} percent No and {47.3|yp|^} percent Yes: {131,977|n|^} to {118,402|y|^}. Outside the city only {39.6|ys|^} percent were in favor.

An October poll had shown Yes ahead, {49|py|t=October} to {44|pn|^}.

The public would have paid {$520 million|pub} over {25|yrs} years and owner Wade Lindqvist-Moore {$420 million|own}. The team's lease runs out in {2036|lease}.

"All options are on the table," he said, in a tone that folks at the bar heard as Houston.

NEXT: Lake-effect snow, {4|-}-{8|-} inches.

@doc strib-like | metropolitan newspaper | 2034-11-09
It was the suburbs, eh?

The map looks like a fried egg. In the city {58.1|yc} percent wanted the arena; around it, where the parking is free, {36.9|!ys} percent did.

Measure 7 lost by {13,575|-} votes out of {250,379|t}, in spite of the {$8.9 million|ysp} that a committee financed by the owner had put into mailers, zambonis and a former goalie. The opponents had {$610,000|nsp}, mostly from two dentists.

They'd a number that stuck: {$74|hh} a year for a household. The campaign's economist never found a better one. "{Seven cents|-} a hot dog" didn't do it.

The Icebreakers drew {11,240|att|t=last season} a game last season to the old barn. The new one would have had {16,900|cap} seats and heated sidewalks.

Lindqvist-Moore's {$420 million|own} will, he says, "go where it's wanted". His lease says {2036|lease}.

Inside: Vikings-Bears, C{1|-}. Walleye limits, B{4|-}. Obits, B{7|-}.

@doc opp-thanks | campaign e-mail | 2034-11-08
You did it, for {7|-} cents on their dollar

Friends,

{131,977|n} of you said NO to a {$590 million|!pub} handout. They had {118,402|y}.

They outspent us {15|-} to {1|-}. They had {$8.9 million|ysp} and we had {$610,000|nsp}, a flatbed and Marge.

{Seventy-four|hh} dollars a year, for {twenty-five|yrs} years, so that {16,900|cap} people may watch {forty|-} games in a padded seat. We can do that math in mittens.

We love the team. We'll love it in the old barn. If Mr. Lindqvist-Moore wants a {$940 million|cost} house, he's a big boy.

Chili at the VFW, {212|-} Canal Park Rd., Saturday {5|-}.

@doc sportsbiz | sports business newsletter | 2034-11-10
THE CAP TABLE

**Loss on home ice.** Hennessey County's No ({57.2|!np|t=Tuesday} percent on Tuesday) is the {ninth|-} defeat in {eleven|-} stadium ballots since 2026. The structure wasn't bad: {$520M|pub} public, {$420M|own} private, {25|yrs}-year tax at {0.375|rate}. What killed it: turnout in the exurbs, a {$74|hh} talking point, and a team that sells {11,240|att|t=a night} seats a night.

**Polling.** {49|py|t=last month}–{44|pn|^} last month; wrong again.

**What next.** The lease is up in {2036|lease}. Houston has a building; Quebec has a building and a grudge. Valuation {$1.1B|-}, down {4%|-} since Tuesday.

**Elsewhere.** Jersey patch {$9M|-}; women's league adds {2|-}.
