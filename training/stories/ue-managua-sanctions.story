@story ue-managua-sanctions
@topic Nicaragua: the European Union's fourth round of sanctions and what it costs
@subject E = European Union | EU | Brussels | the Council | Europeans | the bloc
@subject L = EU sanctions list | list | blacklist | the register
@subject U = United States | Washington | Americans | US
@subject B = United Kingdom | London | British
@subject C = Canada | Ottawa
@subject A = Frozen assets | assets
@subject AS = Spain | Madrid | Spanish banks
@subject AL = Luxembourg
@subject AC = Cyprus
@subject G = Nicaraguan gold | gold | bullion
@subject K = Nicaraguan coffee | coffee
@subject M = Minera Tipitapa | Tipitapa | the miner
@subject O = Banco Momotombo | Momotombo | the bank
@subject P = Political prisoners | prisoners | detainees
@subject R = 2035 unrest | unrest | protests of 2035 | crackdown
@subject N = Nicaragua | Managua | the economy
@subject D = EU development programme | aid programme | development aid
@subject V = European Parliament | MEPs | Strasbourg
@fact pn = 23 | other | L | people added | 2036-09-17 | constant
@fact p0 = 41 | other | L | people listed | before 2036-09-17 | snapshot
@fact p1 = 64 | other | L | people listed | 2036-09-17 | snapshot
@fact en = 9 | other | L | firms and bodies added | 2036-09-17 | constant
@fact e0 = 12 | other | L | firms and bodies listed | before 2036-09-17 | snapshot
@fact e1 = 21 | other | L | firms and bodies listed | 2036-09-17 | snapshot
@fact tt = 85 | other | L | names listed | 2036-09-17 | snapshot
@fact us = 96 | other | U | people listed | 2036-09 | snapshot
@fact uk = 38 | other | B | people listed | 2036-09 | snapshot
@fact ca = 35 | other | C | people listed | 2036-09 | snapshot
@fact a0 = 37000000 | other | A | euros frozen | 2035-12 | snapshot
@fact a1 = 52000000 | other | A | euros frozen | 2036-09 | snapshot
@fact aup = 15000000 | other | A | rise in euros frozen | 2035-12 to 2036-09 | constant
@fact as = 21000000 | other | AS | euros frozen | 2036-09 | snapshot
@fact al = 17000000 | other | AL | euros frozen | 2036-09 | snapshot
@fact ac = 9000000 | other | AC | euros frozen | 2036-09 | snapshot
@fact ao = 5000000 | other | A | euros frozen elsewhere | 2036-09 | snapshot
@fact gx = 1310000000 | revenue | G | dollars of exports | 2035 | constant
@fact ge = 183400000 | revenue | G | dollars of exports to Europe | 2035 | constant
@fact gs = 14 | rate | G | share of exports to Europe | 2035 | constant
@fact gu = 61 | rate | G | share of exports to the United States | 2035 | constant
@fact kx = 540000000 | revenue | K | dollars of exports | 2035 | constant
@fact ks = 38 | rate | K | share of exports to Europe | 2035 | constant
@fact mr = 412000000 | revenue | M | dollars a year | 2035 | constant
@fact mp = 58000000 | profit | M | dollars a year | 2035 | constant
@fact ms = 14.1 | rate | M | profit as a share of revenue | 2035 | constant
@fact mw = 2860 | jobs | M | people employed | 2036 | snapshot
@fact m0 = 4.30 | price | M | share price in Canadian dollars | 2036-09-16 close | snapshot
@fact m1 = 3.31 | price | M | share price in Canadian dollars | 2036-09-17 close | snapshot
@fact mc = -23 | rate | M | change in share price | 2036-09-17 | constant
@fact oa = 1900000000 | other | O | dollars of assets | 2036-06 | snapshot
@fact ob = 74 | other | O | branches | 2036 | snapshot
@fact oc = 410000 | other | O | customers | 2036 | snapshot
@fact n1 = 209 | other | P | people jailed by the rights groups' count | 2036-07 | snapshot
@fact nf = 32 | other | P | people freed | 2036-08 | constant
@fact n2 = 177 | other | P | people jailed by the rights groups' count | 2036-09 | snapshot
@fact ng = 46 | other | P | people jailed by the government's count | 2036-09 | snapshot
@fact ri = 58 | deaths | R | people killed by the Inter-American count | 2035 | constant
@fact rg = 19 | deaths | R | people killed by the government's count | 2035 | constant
@fact ex = 318000 | other | N | exiles in Costa Rica | 2036-06 | snapshot
@fact f0 = 3.2 | rate | N | economic growth | forecast 2036-03 for 2037 | plan | projected
@fact f1 = 1.9 | rate | N | economic growth | forecast 2036-09 for 2037 | plan | projected
@fact fd = 1.3 | rate | N | points cut from the growth forecast | 2036-03 to 2036-09 | constant
@fact t0 = 588000000 | other | N | euros of goods sold to Europe | 2034 | constant
@fact t1 = 640000000 | other | N | euros of goods sold to Europe | 2035 | constant
@fact tc = 8.8 | rate | N | rise in goods sold to Europe | 2034 to 2035 | constant
@fact ti = 290000000 | other | N | euros of goods bought from Europe | 2035 | constant
@fact tb = 350000000 | other | N | euros of trade surplus with Europe | 2035 | constant
@fact dp = 216000000 | budget | D | euros in all | 2036 to 2038 | plan
@fact dx = 81000000 | budget | D | euros suspended | 2036-09-17 | snapshot
@fact ds = 37.5 | rate | D | share suspended | 2036-09-17 | snapshot
@fact w = 90 | duration | L | days to wind down contracts | from 2036-09-17 | plan
@fact wd = 2036-12-16 | date | L | end of the wind-down | - | plan
@fact vf = 412 | votes_cast | V | votes for sanctions | 2036-07-09 | snapshot
@fact vg = 87 | votes_cast | V | votes against sanctions | 2036-07-09 | snapshot
@fact va = 94 | votes_cast | V | abstentions | 2036-07-09 | snapshot
@fact vt = 593 | votes_cast | V | members voting | 2036-07-09 | snapshot
@trap pn p1 :: added and in all
@trap p1 us :: the EU's list and Washington's
@trap p1 tt :: people and all names
@trap uk ca :: London's list and Ottawa's
@trap n1 n2 :: before and after the releases
@trap n2 ng :: two counts of prisoners
@trap gs ms :: two shares near 14
@trap f0 f1 :: two forecasts
@trap mr vf :: 412 million and 412 votes
@trap gs gu :: Europe's share and America's
@trap t0 t1 :: two years
@rel sum p1 = p0 + pn
@rel sum e1 = e0 + en
@rel sum tt = p1 + e1
@rel sum a1 = as + al + ac + ao
@rel diff aup = a1 - a0
@rel share gs = ge / gx
@rel share ms = mp / mr
@rel change mc = m0 -> m1
@rel diff n2 = n1 - nf
@rel diff fd = f0 - f1
@rel change tc = t0 -> t1
@rel diff tb = t1 - ti
@rel share ds = dx / dp
@rel sum vt = vf + vg + va

@doc a-wire | wire agency | 2036-09-17
EU widens Nicaragua sanctions to gold miner and bank

BRUSSELS, Sept 17 (Corridor) - The European Union on Wednesday imposed sanctions on {23|pn} Nicaraguans, including the army's inspector general, and on {nine|en} companies and institutions, in its fourth and broadest response to last year's crackdown.

The measures bring the EU's list to {64|p1} individuals and {21|e1} entities. The United States has penalised {96|us} people, Britain {38|uk} and Canada {35|ca}.

Among the targets are Toronto-listed Minera Tipitapa, which reported revenue of {$412 million|mr|t=last year} last year, and Banco Momotombo, whose assets were {$1.9 billion|oa|t=at the end of June} at the end of June.

Member states have frozen {52 million euros|a1}, up from {37 million|a0|t=in December} in December, an EU official said.

Rights groups count {177|n2|by=Rights groups} political prisoners in Nicaragua after {32|nf|t=in August} were let out in August. The government says it holds {46|ng|by=The government} "convicted conspirators".

At least {58|>ri|by=the Inter-American rights commission} people died in the 2035 unrest, according to the Inter-American rights commission; Managua acknowledges {19|rg|by=Managua}.

Brussels also put on hold {81 million euros|dx} of a {216-million|dp}-euro aid programme. Companies have {90|w} days, until {Dec. 16|wd|v=2036-12-16}, to end contracts.

Tipitapa's shares fell from {C$4.30|m0} to {C$3.31|m1}.

@doc b-madrid | Madrid newspaper, English pages | 2036-09-18
The Nicaraguan money sleeps in Madrid

By Jimena Arrizabalaga | Illustration: Tono Reig

A two-bedroom flat by the Retiro with the blinds down; a current account that nobody has touched since Easter; eleven horses. These are the things of which Europe's sanctions against the family of General Donoso consist. Spanish banks and registries now hold {€21m|as|t=now} of immobilised assets. Luxembourg has {€17m|al}. Then come Cyprus with {€9m|ac} and a handful of capitals which share {€5m|ao}. Altogether {€62m|!a1}, says the Commission, or roughly the price of one left-back.

Yesterday the Council lengthened the register. It used to contain {41|p0|t=It used to} individuals and now has {64|p1|t=now}. With the {21|e1} firms and public bodies, including a bank with {74|ob} branches and {410,000|oc} account holders, there are {85|tt} names.

Is that many? "The Americans have {96|us} persons alone," a diplomat shrugged. "The Canadians, who invented the thing, {35|ca}."

For the exiles it is a matter of principle. {318,000|ex} live in Costa Rica; a few thousand, the luckier or richer, in Madrid. "My brother was among the {209|n1|t=in July} who were inside in July," Leticia Urroz told me in her bakery in Lavapiés. "He wasn't among the {thirty-two|nf|t=in August} who came out in August."

The European Parliament had asked for all this on 9 July, by {412|vf|t=on 9 July} votes against {87|vg}, with {94|va} abstentions.

TE PUEDE INTERESAR: Real Sociedad 3, Braga 1

@doc c-trade | commodities trade letter | 2036-09-18
GOLD & SOFTS: WHAT THE NICARAGUA PACKAGE TOUCHES

Bullion. Nicaragua shipped {$1.31bn|gx|t=last year} of gold last year. Europe took {$183.4m|ge}, that is to say {14%|gs}; the US bought {61%|gu}. A European ban on its own is a nuisance, no more. It becomes a problem if refiners in Switzerland follow.

Tipitapa. The miner digs roughly a third of that gold. It employs {2,860|mw}. Turnover was {$412m|mr|t=in 2035} in 2035 and net profit {$58m|mp|t=in 2035}, a margin of {14.1%|ms}. On the news the stock went from {C$4.30|m0} to {C$3.31|m1} in Toronto, a fall of {32%|!mc}. The company says its licences are "untouched by decisions taken in cafés".

Banking. Momotombo clears for half the coffee co-operatives. With {74|ob} counters and a balance sheet of {$1.9bn|oa} it is the only lender in the north. Watch harvest finance.

Coffee. Not targeted. {38%|ks} of a {$540m|kx} export crop goes to Europe and will continue to.

Dates. The wind-down window closes on {16 December|wd|v=2036-12-16}. That is {ninety|w} days from publication.

Differentials, page 3. Robusta Nov 4,118 / Arabica Dec 402.15

@doc d-official | Nicaraguan state media, English | 2036-09-18
Nicaragua rejects decision of the decadent empire's provinces

The Government of Peace and Good Harvests informs the Nicaraguan family and the world that the unilateral, illegal and boring decision adopted yesterday in Brussels has no effect.

It is said that we have prisoners of conscience. False. There are {46|ng} persons convicted by courts, with lawyers, with meals. It is said that {fifty-eight|ri|by=Foreign commissions} died in the attempted coup of 2035. Foreign commissions say so from foreign hotels. Our Institute of Forensic Medicine established {19|rg|by=Our Institute of Forensic Medicine} deaths, {seven|-} of them police.

It is said that we will suffer. Last year Nicaragua sold Europe goods worth {640 million|t1|t=Last year} euros; in 2034, {588 million|t0|t=in 2034}. That is {8.8 percent|tc} more, and in the same period we bought from them only {290 million|ti|t=in the same period}. We have a surplus with the Europeans of {350 million|tb} euros. Who needs whom?

The co-operation they "suspend", {81 million|dx} euros, is {37.5 percent|ds} of what was promised until 2038 and a hundred percent of what was never delivered.

The comrade president receives with laughter the company of the {twenty|!pn} patriots added yesterday to the list.

Long live the {19th|-} of July.

@doc e-analysis | US think-tank blog | 2036-09-22
Do sanctions on Nicaragua add up?

Emmeline Castro-Whitfield is a senior fellow. Views her own. 5-minute read.

Start with the list. The EU now designates {64|p1} officials. That's still fewer than Washington with {96|us} but nearly twice as many as London, with {38|uk}, or Ottawa. {Twenty-three|pn|t=last week} of them were added last week, along with {nine|en} entities where before there had been {a dozen|e0}.

Now the money. {Fifty-two million|a1} euros have been blocked, {15 million|aup} more than at the end of 2035. Cyprus, which had found nothing until a journalist did, has {9 million|ac}.

Next, the macro picture. The regional development bank cut its forecast of 2037 growth to {1.9 percent|f1|t=on Friday|by=The regional development bank} on Friday. In March it had been {3.2 percent|f0|t=In March|by=The regional development bank}. Sanctions are blamed for less than half of those {1.3|fd} points; drought is the rest. If Swiss refiners leave too, the bank warns, growth could fall to {0.5 percent|-}.

And behaviour? The optimists cite the August releases. Even so {177|n2} opponents remain locked up. The pessimists observe that all {32|nf} were replaced on the bench of the accused by others.

Aid is the odd one out. Brussels froze {€81 million|dx} out of {€216 million|dp}, most of which was for schools. Of the {593|vt} MEPs who took part in July's vote, I doubt that {a tenth|-} knew it.

Related: "Gold is not a weapon" (2034); "Who audits the auditors?" (2035, 61 pp.)
