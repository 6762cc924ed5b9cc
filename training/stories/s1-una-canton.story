@story una-canton
@topic Una-Vrbas canton: the assembly's night budget, police wages and a strike at the interior ministry
@subject C = Una-Vrbas Canton | the canton | the assembly | cantonal assembly | canton
@subject G = cantonal government | the government | premier's cabinet
@subject P = cantonal Interior Ministry | MUP | the Interior Ministry | the police | cantonal police
@subject U = Independent Police Union | the union | the police union
@subject S = Stranka Građana | the Citizens' Party | Citizens' Party | SG
@subject N = Narodni Savez | the People's Alliance | People's Alliance | NS
@subject M = Amela Hadžiefendić | Hadžiefendić | the premier
@subject D = Damir Kovačić-Sejmen | Kovačić-Sejmen | the union leader | the union's president
@subject V = Vedrana Bošnjak | Bošnjak | the finance minister
@fact bd = 428600000 | budget | C | budget in marks | 2028 | plan
@fact bd27 = 391300000 | budget | C | budget in marks | 2027 | plan
@fact df = 21400000 | budget | C | deficit in marks | 2028 | plan
@fact mp = 94200000 | budget | P | money for the police in marks | 2028 | plan
@fact mp27 = 82700000 | budget | P | money for the police in marks | 2027 | plan
@fact ye = 17 | vote_count | C | deputies voting for the budget | 2027-12-29 | snapshot
@fact no = 12 | vote_count | C | deputies voting against the budget | 2027-12-29 | snapshot
@fact ab = 1 | vote_count | C | deputies absent | 2027-12-29 | snapshot
@fact st = 30 | seats | C | assembly seats | - | constant
@fact mj = 16 | other | C | votes needed to pass the budget | - | constant | threshold
@fact hr = 7 | duration | C | hours that the sitting lasted | 2027-12-29 | constant
@fact t0 = 17:30 | clock | C | when the sitting opened | 2027-12-29 | constant
@fact t1 = 00:40 | clock | C | when the vote ended | 2027-12-30 | constant
@fact po = 1430 | officers | P | uniformed officers | 2027-12 | snapshot
@fact ci = 395 | officers | P | civil staff | 2027-12 | snapshot
@fact sk = 1180 | other | U | officers who joined the strike | 2027-12-20 | snapshot
@fact sku = 1310 | other | U | officers who joined the strike, as the union counts | 2027-12-20 | snapshot
@fact sd = 11 | duration | U | days of the strike | 2027-12-28 | cumulative
@fact rs = 15 | other | U | pay rise asked for | 2027-12 | plan
@fact rg = 9.5 | other | G | pay rise granted | 2028-01 | plan
@fact wg = 1780 | price | P | average net pay a month in marks | 2027-11 | snapshot
@fact wn = 1949 | price | P | average net pay a month in marks | 2028-01 | plan | projected
@fact vt = 118 | officers | P | new cadets | 2028 | plan | pledged
@fact rd = 37500000 | budget | C | money for roads in marks | 2028 | plan
@fact hs = 52900000 | budget | C | money for hospitals in marks | 2028 | plan
@fact ag = 53 | age | D | his age | 2027-12 | constant
@fact ps = 61400000 | budget | C | money from the federation's pool in marks | 2028 | plan | projected
@fact mn = 44 | other | N | amendments of the opposition | 2027-12-29 | cumulative
@fact dfx = 27540000 | budget | C | deficit in marks if a tenth of the pool fails | 2028 | plan | hypothetical
@fact up = 37300000 | budget | C | rise of the budget over the year before in marks | 2028 | plan
@fact pn = 1548 | officers | P | uniformed officers | 2028-12 | plan | projected
@fact bde = 219000000 | budget | C | budget in euros | 2028 | plan
@fact dp = 5 | other | C | deficit as a share of spending | 2028 | plan
@fact mps = 22 | other | P | police money as a share of spending | 2028 | plan
@fact hsp = 12.3 | other | C | hospital money as a share of spending | 2028 | plan
@rel share dp = df / bd
@rel share mps = mp / bd
@rel share hsp = hs / bd
@rel sum pn = po + vt
@rel diff up = bd - bd27
@rel sum st = ye + no + ab
@rel change rg = wg -> wn
@trap bd bd27 :: this year's and last year's
@trap sk sku :: two counts of strikers
@trap rs rg :: asked and granted
@trap wg wn :: pay now and pay to come
@trap po ci :: uniforms and civil staff
@trap ye mj :: votes got and votes needed
@race budget = ye no

@doc a-agency | Sarajevo agency | 2027-12-30
Una-Vrbas Canton adopts {428.6 million|bd} mark budget after midnight

BIHAĆ SIDE, Dec 30 (FENIKS) – Deputies of the Una-Vrbas cantonal assembly adopted the budget for 2028 at {00:40|t1} this morning, after roughly {seven|~hr} hours of a session which had opened at {17:30|t0}.

{Seventeen|ye|t=this morning} of {30|st} deputies were in favour, {12|no|^} against. {One|ab} member, who is in hospital, did not attend. {Sixteen|mj} votes were required.

Expenditure is set at {428.6 million|bd|t=2028} marks, compared with {391.3 million|bd27|t=this year} this year. The deficit amounts to {21.4 million|df}. The Interior Ministry's share rises from {82.7 million|mp27} to {94.2 million|mp}, of which the greater part goes on pay.

The government agreed on Tuesday to raise police wages by {9.5 percent|rg|t=on Tuesday} and the police union ended its strike, which had lasted {11|sd} days. Average pay will go from {1,780|wg} to {1,949|wn} marks in January, according to Finance Minister Vedrana Bošnjak.

Roads get {37.5 million|rd}, hospitals {52.9 million|hs}.

@doc b-daily | daily newspaper column | 2027-12-31
Midnight arithmetic

Any budget passed after midnight should be read again in daylight. I did so on Thursday with a pencil.

Premier Amela Hadžiefendić says her police are the big winners. They went on strike for {15 per cent|rs} and came back with {nine and a half|rg|v=9.5}. Their leader, Damir Kovačić-Sejmen, a {53|ag}-year-old with a moustache older than some of his members, called that “half a loaf, buttered”. On paper the ministry gets {94.2 million|mp} marks. But {118|vt} cadets are also to be hired, and {1,430|po} uniforms cost more than a {9.5 per cent|rg} rise; they need cars that start.

The sum that nobody asked about is the federation's pool. The plan counts on {61.4 million|ps|by=The plan}. If a tenth of that does not come, the deficit is no longer {21.4|df|x=1000000} million but, as I make it, {27.5 million|dfx|m=hypothetical}.

Opposition deputies put down {44|mn} amendments. I read those too. Not one was adopted, which saved me looking for the money.

@doc c-union | trade-union bulletin | 2027-12-28
FROM TOMORROW AT THE COUNTERS AGAIN

Colleagues!

After {eleven|sd|t=today} days the union suspends the strike today. Documents, licences and registrations will be issued again from 8 a.m.

According to our lists {1,310|sku|by=our lists} of us took part at the height; the ministry speaks of {1,180|sk|by=the ministry}. Between the two numbers lies the courage of those whose commander stood at the door.

What was achieved: a rise of {9.5%|rg} from 1 January. For the average officer, who took home {1,870|!wg|t=in November} marks in November, this means {1,949|wn}. In addition, night work is paid, and the {395|ci} civil staff get the same.

What was not achieved: {15%|rs}. The motion of the People's Alliance to find the rest from the road fund, which holds {37.5 million|rd} marks, will be rejected on Wednesday night, we are told.

Your president,
D. Kovačić-Sejmen

@doc d-portal | news portal | 2027-12-30
VIDEO | {Nine|!hr} hours, one vote to spare: the canton has a budget, the opposition has sandwiches

Objavljeno: 30.12. u 07:12 | Pregleda: 18.440 | Foto: Nermin Ćosić

It lasted {nine|!hr} hours, the air conditioning was set to tropical and the People's Alliance had brought lunch. At the end, {twenty to one|t1|v=00:40} by the clock on the wall, {seventeen|ye} hands went up where {sixteen|mj} would have done.

With that the canton may spend {428.6 million|bd|t=next year} marks next year, about {37 million|~up} more than this one.

WINNERS. The police, with {94.2 million|mp}; in the outgoing year they had {82.7|mp27|x=1000000|t=in the outgoing year} million. Their strike, which {1,180|sk|by=MUP} officers took part in according to MUP, is over. They will number {1,548|pn|t=a year from now} a year from now if all {118|vt} cadets finish.

LOSERS. Hospitals, which asked for sixty and receive {37.5|!hs|x=1000000} million. The roads of the upper valley, again.

STATEMENT OF THE NIGHT. “You are voting for a hole of {12.4 million|!df} marks,” shouted Ajdin Prosenik (NS) before his microphone was cut. The minister, Vedrana Bošnjak, shouted back that it was covered.

ALSO: Sarajevo smog at 312 µg | Lottery jackpot 2.1 million | Sloboda–Čelik 0–1

@doc e-english | English-language weekly | 2028-01-07
Bosnia's police get their rise, canton gets its hole

A canton of northwestern Bosnia has bought peace with its police. Under a deal that ended an {eleven|sd}-day walkout, the {1,430|po} officers of the Una-Vrbas force will earn {9.5 per cent|rg|t=from this month} more from this month.

They wanted {15 per cent|rs}. The premier, Amela Hadžiefendić of the Citizens' Party, offered six in November, eight just before Christmas and signed three days after it.

It costs. The canton's {428.6m|bd}-mark budget (roughly {€219m|~bde}) was passed by {17|ye} to {13|!no} at {12.40am|t1} on 30 December and has a gap of {21.4m|df}, or {5 per cent|dp} of spending. Of every hundred marks, {22|mps} go to the Interior Ministry and {12|hsp|round} to hospitals.
