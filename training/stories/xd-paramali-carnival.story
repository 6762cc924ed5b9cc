@story xd-paramali-carnival
@topic A carnival on Cyprus: floats, hotel nights and what they brought
@subject C = Paramali carnival | the carnival | Paramali
@subject H = hoteliers' association | hotels | the hoteliers
@subject M = Mayor Stelios Onwuka | Onwuka | the mayor
@subject F = foreign visitors | foreigners
@fact gr = 46 | other | C | groups in the parade | 2017-02-26 | snapshot
@fact sch = 17 | other | C | school groups in the parade | 2017-02-26 | snapshot
@fact clb = 21 | other | C | club groups in the parade | 2017-02-26 | snapshot
@fact shp = 8 | other | C | groups of shops in the parade | 2017-02-26 | snapshot
@fact cr = 36000 | crowd | C | people at the parade | 2017-02-26 | snapshot
@fact fo = 9000 | crowd | F | people at the parade | 2017-02-26 | snapshot
@fact fp = 25 | other | F | share of people at the parade in percent | 2017-02-26 | snapshot
@fact loc = 27000 | crowd | C | Cypriots at the parade | 2017-02-26 | snapshot
@fact sp = 28 | spending | C | euros spent by a visitor on average | 2017-02-26 | snapshot
@fact all = 1008000 | revenue | C | euros spent by visitors | 2017-02-26 | cumulative
@fact rm = 1450 | other | H | rooms | 2017 | constant
@fact oc = 1305 | other | H | rooms taken on carnival night | 2017-02-26 | snapshot
@fact op = 90 | other | H | share of rooms taken in percent | 2017-02-26 | snapshot
@fact emp = 145 | other | H | rooms empty on carnival night | 2017-02-26 | snapshot
@fact op0 = 81 | other | H | share of rooms taken in percent | 2016-03 | snapshot
@fact opp = 9 | margin | H | points by which the share of rooms taken rose | 2017-02-26 | snapshot
@fact cost = 126000 | spending | M | euros that the parade cost | 2017-02-26 | cumulative
@fact tim = 8 | other | M | times the parade's cost that visitors spent | 2017-02-26 | snapshot
@rel sum gr = sch + clb + shp
@rel share fp = fo / cr
@rel diff loc = cr - fo
@rel product all = cr * sp
@rel diff emp = rm - oc
@rel share op = oc / rm
@rel diff opp = op - op0
@rel product all = cost * tim
@trap fp op :: visitors and rooms
@trap shp tim :: eight shops and eight times

@doc cna-wire | wire agency | 2017-02-27
Paramali carnival draws {36,000|cr}

PARAMALI - {Forty-six|gr} groups danced through Paramali on Sunday before {36,000|cr|t=Sunday} people, of whom {9,000|fo}, {25 per cent|fp}, came from abroad; {27,000|loc} were Cypriots. The groups: {17|sch} from schools, {21|clb} from clubs and {eight|shp} from shops.

Each visitor spent {28 euros|sp} on average, {1,008,000|all} in all. Hotels filled {1,305|oc} of {1,450|rm} rooms, {90 per cent|op}.

@doc kathi-mera | local daily | 2017-02-28
Confetti and the cash box
By Zoe Hadji-Lindgren

The mayor, Onwuka, wore a crown and did the sums. The parade cost {126,000|cost} euros; visitors left {1,008,000|all} behind, {eight|tim} times as much. "{36,000|cr} guests at {28|sp} euros, any child can multiply it," he said.

The hoteliers, who never have enough, had {1,305|oc} rooms full and {154|!emp} empty out of {1,450|rm}. That is {90 per cent|op} after {81|op0|t=last year} last year, {nine per cent|!opp|force} better.

@doc club-page | website of a carnival club | 2017-03-02
Thanks, everybody!

{21|clb} clubs, {17|sch} schools, {6|!shp} shops: {46|gr} groups, and we were the ones with the octopus. From the town hall: {36,000|cr} people, among them {9,000|fo} from other countries ({30%|!fp}) and {27,000|loc} of our own. Pictures below (1 to 118).
