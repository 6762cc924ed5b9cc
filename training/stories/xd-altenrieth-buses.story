@story xd-altenrieth-buses
@topic A Swiss canton's vote on free buses
@subject C = canton of Altenrieth | Altenrieth | the canton
@subject Y = yes side | the committee for free buses | supporters
@subject N = no side | the business federation | opponents
@subject V = valley of Gonda | the valley | Gonda
@subject D = city of Altenrieth | the city | the capital
@subject B = Beatriz Zgraggen | Zgraggen | the transport director
@fact y = 41760 | vote_count | Y | votes | final | snapshot
@fact n = 45240 | vote_count | N | votes | final | snapshot
@fact t = 87000 | votes_cast | C | valid votes | final | snapshot
@fact m = 3480 | margin | N | votes ahead | final | snapshot
@fact yp = 48 | vote_share | Y | share of valid votes in percent | final | snapshot
@fact np = 52 | vote_share | N | share of valid votes in percent | final | snapshot
@fact mp = 4 | margin | N | points ahead | final | snapshot
@fact dy = 27900 | vote_count | Y | votes in the city | final | snapshot
@fact vy = 13860 | vote_count | Y | votes outside the city | final | snapshot
@fact cyp = 62 | vote_share | Y | share of valid votes in the city in percent | final | snapshot
@fact dt = 45000 | votes_cast | D | valid votes in the city | final | snapshot
@fact cost = 26000000 | budget | C | francs a year that free buses would cost | - | plan | hypothetical
@fact inh = 200000 | other | C | inhabitants | 2039 | constant
@fact per = 130 | price | C | francs a year that free buses would cost per inhabitant | - | plan | hypothetical
@fact pass = 690 | price | C | francs for a year's bus pass | 2039 | constant
@fact reg = 174000 | other | C | registered voters | final | constant
@fact tu = 50 | turnout | C | valid votes as share of registered voters in percent | final | snapshot
@fact yp0 = 44 | poll_share | Y | share for free buses in percent | 2039-04 poll | snapshot
@rel sum t = y + n
@rel diff m = n - y
@rel share yp = y / t
@rel share np = n / t
@rel diff mp = np - yp
@rel sum y = dy + vy
@rel share cyp = dy / dt
@rel product cost = inh * per
@rel share tu = t / reg
@race bus = y n
@trap yp cyp :: canton and city
@trap yp yp0 :: poll and vote

@doc ats-wire | wire agency | 2039-05-15
Altenrieth says no to free buses

ALTENRIETH - Voters in the canton of Altenrieth on Sunday rejected free buses by {52|np|t=final count} to {48 percent|yp|^}. In the final count {45,240|n|t=final count} were against and {41,760|y|^} for, out of {87,000|t|^} valid votes: a gap of {3,480|m|^}. Turnout was {50 percent|tu} of {174,000|reg} registered.

The city said yes with {62 percent|cyp}: {27,900|dy} of {45,000|dt}. A poll in April had given the proposal {44 percent|yp0|t=in April}.

@doc tagblatt | regional daily | 2039-05-16
City mouse and country mouse
By Reto Oduya

The lead of the no side, {four points|mp}, is what separates {52|np} from {48|yp}; in votes it is {4,380|!m}, {45,240|n} against {41,760|y}. If only the city of Altenrieth had counted, the buses would be free: {27,900|dy} of the yes votes came from there, {13,680|!vy} from the rest of the canton, adding up to {41,760|y}.

Each inhabitant would have paid {130 francs|per} a year, {26 million|cost} for {200,000|inh} people. A pass costs {690|pass}.

@doc committee-post | statement | 2039-05-15
"We are not done"

{41,760|y} people in this canton want free buses. {45,240|n} do not. Of {87,000|t} votes that is {46 percent|!yp|by=committee} for our idea. We accept the result, the committee says. In the city {27,900|dy} out of {45,000|dt} stood with us, {62 percent|cyp}. We lost the valley, and we know why: there is one bus a day.

We will be back, and it will not cost {26 million|cost}.
