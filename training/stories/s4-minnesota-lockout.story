@story s4-minnesota-lockout
@topic The sugar-beet lockout at Red Prairie Sugar in Minnesota and North Dakota, 2027
@subject R = Red Prairie Sugar Cooperative | Red Prairie | the co-op | the cooperative | RPSC
@subject L = Bakery and Grain Workers Local 267 | Local 267 | the union | the local
@subject H = Halstad Junction plant | Halstad Junction | the Halstad Junction factory
@subject D = Drayburn plant | Drayburn | the Drayburn factory
@subject W = Wyndmere Falls plant | Wyndmere Falls
@subject K = Karin Oftedahl | Oftedahl | chief executive Karin Oftedahl | the chief executive
@subject N = North Dakota locked-out workers | North Dakotans | workers on the North Dakota side
@fact lock = 1284 | jobs | L | workers locked out | 2027-08-02 | constant
@fact lh = 530 | jobs | H | workers locked out | 2027-08-02 | constant
@fact ld = 418 | jobs | D | workers locked out | 2027-08-02 | constant
@fact lw = 336 | jobs | W | workers locked out | 2027-08-02 | constant
@fact rep = 905 | jobs | R | replacement workers hired | 2027-09-30 | cumulative
@fact g = 2760 | other | R | grower-owners | - | constant
@fact beet = 11400000 | other | R | tons of sugar beets expected in the harvest | 2027-09-28 | plan | projected
@fact beet0 = 10200000 | other | R | tons of sugar beets in the harvest | 2026 | cumulative
@fact sug = 17.6 | other | R | sugar content in percent | 2027-09-28 | snapshot
@fact v1 = 96 | vote_share | L | share of votes against the contract offer in percent | 2027-07-31 | constant
@fact v2 = 62 | vote_share | L | share of votes against the contract offer in percent | 2027-09-25 | constant
@fact of = 13 | rate | R | raise in percent offered over the contract | 2027-09 | plan | pledged
@fact yr = 5 | duration | R | years of the contract offered | 2027-09 | plan | pledged
@fact prem = 218 | price | R | dollars a month that a family would pay for health cover under the offer | 2027-09 | plan | hypothetical
@fact prem0 = 131 | price | R | dollars a month that a family paid for health cover | until 2027-07 | constant
@fact pay = 2340000 | other | K | dollars of pay in the fiscal year | fiscal 2027 | constant
@fact pay0 = 1790000 | other | K | dollars of pay in the fiscal year | fiscal 2026 | constant
@fact ret = 57.80 | price | R | dollars a ton paid to growers | 2026 crop | constant
@fact ret1 = 52.50 | price | R | dollars a ton forecast for growers | 2027 crop | plan | projected
@fact nd = 490 | other | N | jobless claims approved | 2027-09-24 | cumulative
@fact days = 60 | duration | L | days that the lockout had lasted | 2027-10-01 | snapshot
@fact fire = 3 | injuries | D | replacement workers hurt in the dryer fire | 2027-09-22 | constant
@fact fine = 46200 | sentence | R | dollars of fine proposed by the safety agency | 2027-09-30 | plan | pledged
@fact pl = 3 | other | R | sugar factories | - | constant
@fact dp = 87 | price | R | dollars a month between the old and the offered premium | 2027-09 | constant
@rel diff dp = prem - prem0
@rel sum lock = lh + ld + lw
@trap v1 v2 :: the first vote and the second
@trap beet beet0 :: this year's forecast and last year's crop
@trap pay pay0 :: two fiscal years
@trap prem prem0 :: the offer and what was paid before
@trap lock rep :: locked out and hired in their stead
@trap ret ret1 :: last crop's payment and this crop's forecast
@race plants = lh ld lw

@doc a-ap | wire agency | 2027-10-01
Sugar lockout hits day {60|days} as beet harvest opens

HALSTAD JUNCTION, Minn. — Trucks heaped with sugar beets rolled past pickets Friday as one of the nation's largest sugar processors began its harvest without the {1,284|lock} union members it locked out on Aug. 2.

Red Prairie Sugar Cooperative is running its {three|pl} factories with {905|rep|by=spokesman Troy Vang} replacement workers, many from out of state, spokesman Troy Vang said.

Members of Bakery and Grain Workers Local 267 turned down the company's contract for a second time on Saturday, with {62%|v2|t=on Saturday} voting no. In July, {96%|v1|t=In July} did.

The {five|yr}-year offer would raise wages {13%|of} but would also push the monthly health premium for a family to {$218|prem} from {$131|prem0}.

The co-op, owned by {2,760|g} growers, expects {11.4 million|beet|by=The co-op} tons of beets, up from {10.2 million|beet0|t=last year} last year.

Federal safety inspectors on Thursday proposed a {$46,200|fine|t=on Thursday|by=Federal safety inspectors} fine over a Sept. 22 fire in a pulp dryer at Drayburn that burned {three|fire|t=Sept. 22} replacement workers.

@doc b-metro | Twin Cities metro daily | 2027-10-03
In the Valley, a harvest with strangers at the slicers

By Annika Thorsgaard and Mai See Xiong
Star Courier staff writers
OCTOBER 3, 2027 — 6:00AM

Gene Pokornowski ran the diffuser at Halstad Junction through {31|-} campaigns. On Friday he watched the first trucks of what should have been his {32nd|-} from a lawn chair beside Minnesota Hwy. 9, a burn barrel warming his knees.

He is one of {530|lh} people shut out at his plant, the biggest of {three|pl}; {418|ld} more are idle at Drayburn and {336|lw} at Wyndmere Falls.

"They voted themselves a bonus and they voted us out," he said.

It is the bonus that comes up first, at every barrel. Chief executive Karin Oftedahl made {$2.34 million|pay|t=for the fiscal year that ended in August} for the fiscal year that ended in August, the co-op's filings show, a raise from {$1.79 million|pay0|t=the year before} the year before. Growers did fine as well: {$58.70|!ret|t=for the 2026 crop} a ton for the 2026 crop, among the best checks ever written in the Red River Valley.

The best is behind them. RPSC has told its owners to plan on {$52.50|ret1|by=RPSC} this time, with {10.2 million|!beet} tons coming out of the ground at {17.6%|sug} sugar.

Those locked out east of the river get state unemployment benefits. On the other bank it took a court: North Dakota has since approved {490|nd|by=North Dakota|s=North Dakota} claims.

On health care both sides are {$87|dp} a month apart, the difference between the {$131|prem0|t=until July} a family paid until July and the {$218|prem} in the rejected contract.

Red Prairie says those hired since number {about 900|~rep|by=Red Prairie|v=900}.

Photo 1 of 14: Pickets warm their hands. (Leila Haddad-Moe, Star Courier)
RELATED: Vikings lose by 17 · Ramsey County levy to rise 6.9%

@doc c-farmradio | farm radio network, market script | 2027-10-01
BEET LINE, noon feed, Friday. Running time two-ten.

Well, they're lifting. Red Prairie opened every piler at midnight, and agronomists there say the crop's a dandy: {eleven-point-four million|beet|by=agronomists there|v=11400000} tons if the frost holds off, {seventeen-six|sug|by=agronomists there|v=17.6} on the sugar.

Now the money. Growers will recall they banked {fifty-seven eighty|ret|t=on last year's beets|v=57.80} on last year's beets. Pencil in {fifty-two and a half|ret1|t=this go-round|v=52.5} this go-round, the co-op says, what with Mexican sugar coming in and a lockout to pay for.

On that lockout. Local 267's people have been out since August second. Biggest bunch is at Drayburn, {five hundred thirty|!ld} of 'em, then Halstad Junction with {four-eighteen|!lh|v=418}, and Wyndmere Falls has {three thirty-six|lw|v=336}. The vote last Saturday went {sixty-two|v2|t=last Saturday} percent against. But hey, back on July thirty-first it was {ninety-six|v1|t=on July thirty-first}, so somebody's thinking it over.

December corn up {three and a quarter|-}, beans down {six|-}.

@doc d-union | union newsletter | 2027-10-02
LOCKED OUT, NOT DOWN
News for the families of Local 267 • Issue 9 • Questions? Call the hall, (218) 555-0146, or 404 Gateway Dr.

Two months, and nobody has crossed. Let's go through what the company is telling the papers.

"It's a generous raise." It's {13 percent|of} across {five|yr} years. Take out the new insurance premium, {$218|prem} a month per family, and the first {two|-} raises are gone.

"We're fully staffed." They admit to {905|rep|by=They} temps doing the work of {1,384|!lock} of us. You can do that subtraction. On Sept. 22 the dryer at Drayburn caught fire and {three|fire|t=On Sept. 22} of those temps went to the hospital. OSHA wants {$462,000|!fine|by=OSHA} for it.

"There's no money." There was {$2,340,000|pay|t=this past year} for Karin Oftedahl this past year. There was money for guard towers.

"The members want to go back." Then why did {62 percent|v2|t=on the 25th} say no on the 25th? At the first vote it was {96|v1|t=At the first vote}. We don't hide that. We'd rather be {62|v2|t=-} percent strong than {100|-} percent scared.

North Dakota sisters and brothers: {490|nd|t=as of the 24th} claims are through as of the 24th. If yours isn't, bring the letter Tuesday.

FOOD SHELF: potatoes, diapers (size 4 & 5), venison.
