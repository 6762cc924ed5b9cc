@story ue-bucharest-shield
@topic Romania: the air-defence purchase, its price and next year's defence budget
@subject S = Scut programme | Scut | air-defence programme | the shield | the contract | the purchase
@subject H = Hansung Aerospace | Hansung | the Koreans | Korean | Seoul
@subject A = Aerolance | Franco-Italian
@subject R = Raymark | the Americans | American
@subject B = Defence budget | budget | military spending | defence ministry
@subject F = Romanian armed forces | armed forces | forces | military
@subject L = Land forces | army
@subject W = Air force
@subject N = Navy
@subject D = Drone wreckage | wreckage | fragments | debris | drones
@subject DT = Tulcea
@subject DC = Constanța
@subject DG = Galați
@subject C = Chamber of Deputies | Chamber | deputies
@subject K = Defence committee | committee
@subject P = Barometrul Dunării | poll | survey
@subject O = Local work | offset
@subject OP = Ploiești
@subject OB = Brașov
@subject V = Volunteer service | volunteers | voluntary service
@subject Q = Court of Accounts | auditors | audit
@fact b0 = 7 | other | S | batteries | plan of 2027 | plan
@fact b1 = 5 | other | S | batteries | contract of 2030 | plan
@fact c0 = 2900000000 | price | S | euros in all | plan of 2027 | plan
@fact c1 = 3600000000 | price | S | euros in all | contract of 2030 | plan
@fact cc = 24.1 | rate | S | rise in euros in all | 2027 to 2030 | plan
@fact cl = 18360000000 | price | S | lei in all | contract of 2030 | plan
@fact ba = 4100000000 | price | A | euros bid | 2030 | plan
@fact br = 4400000000 | price | R | euros bid | 2030 | plan
@fact lb = 6 | other | S | launchers a battery | - | constant
@fact lt = 30 | other | S | launchers in all | contract of 2030 | plan
@fact im = 300 | other | S | interceptors | contract of 2030 | plan
@fact ip = 1700000 | price | S | euros an interceptor | contract of 2030 | plan
@fact it = 510000000 | price | S | euros for all interceptors | contract of 2030 | plan
@fact rg = 160 | distance | S | kilometres of range | - | constant
@fact av = 540000000 | spending | S | euros paid in advance | 2030-10 | cumulative
@fact as = 15 | rate | S | share paid in advance | 2030-10 | snapshot
@fact dl = 23 | duration | S | months of delay of the first battery | 2030-10 | plan | projected
@fact os = 30 | rate | O | share of the contract for Romanian plants | - | plan | pledged
@fact oe = 1080000000 | price | O | euros for Romanian plants | - | plan | pledged
@fact oj = 1900 | jobs | O | jobs | - | plan | pledged
@fact jp = 1150 | jobs | OP | jobs | - | plan | pledged
@fact jb = 750 | jobs | OB | jobs | - | plan | pledged
@fact g0 = 51200000000 | budget | B | lei in all | 2030 | constant
@fact g1 = 59900000000 | budget | B | lei in all | 2031 | plan
@fact gc = 17 | rate | B | rise in lei in all | 2030 to 2031 | plan
@fact h0 = 2.6 | rate | B | share of national output | 2030 | constant
@fact h1 = 2.9 | rate | B | share of national output | 2031 | plan
@fact ht = 3.5 | rate | B | share of national output | target 2035 | plan | threshold
@fact gp = 24500000000 | budget | B | lei for equipment | 2031 | plan
@fact gs = 27100000000 | budget | B | lei for personnel | 2031 | plan
@fact go = 8300000000 | budget | B | lei for operations | 2031 | plan
@fact gq = 40.9 | rate | B | share for equipment | 2031 | plan
@fact ft = 68400 | other | F | people serving | 2030-09 | snapshot
@fact fl = 41200 | other | L | people serving | 2030-09 | snapshot
@fact fw = 11900 | other | W | people serving | 2030-09 | snapshot
@fact fn = 7300 | other | N | people serving | 2030-09 | snapshot
@fact fo = 8000 | other | F | people serving in joint commands | 2030-09 | snapshot
@fact fp = 80000 | other | F | posts | 2030-09 | constant
@fact fv = 11600 | other | F | posts vacant | 2030-09 | snapshot
@fact va = 9400 | other | V | applicants | 2030 | cumulative
@fact vp = 4000 | other | V | places | 2030 | constant
@fact d0 = 38 | other | D | finds | 2029 | constant
@fact d1 = 61 | other | D | finds | 2030-10-09 | cumulative
@fact dt = 29 | other | DT | finds | 2030-10-09 | cumulative
@fact dc = 18 | other | DC | finds | 2030-10-09 | cumulative
@fact dg = 14 | other | DG | finds | 2030-10-09 | cumulative
@fact vf = 188 | votes_cast | C | votes for | 2030-10-09 | snapshot
@fact vg = 96 | votes_cast | C | votes against | 2030-10-09 | snapshot
@fact vx = 21 | votes_cast | C | abstentions | 2030-10-09 | snapshot
@fact vn = 26 | other | C | members absent | 2030-10-09 | snapshot
@fact vs = 331 | seats | C | members | - | constant
@fact kf = 21 | votes_cast | K | votes for | 2030-10-02 | snapshot
@fact kg = 9 | votes_cast | K | votes against | 2030-10-02 | snapshot
@fact p0 = 58 | poll_share | P | support for higher military spending | 2028 | snapshot
@fact p1 = 47 | poll_share | P | support for higher military spending | 2030-09 | snapshot
@fact pg = 44 | poll_share | P | opposition to higher military spending | 2030-09 | snapshot
@fact qa = 212000000 | spending | Q | euros of unexplained spending | 2030-06 report | constant
@trap b0 b1 :: old plan and contract
@trap c0 c1 :: old price and new
@trap c1 ba :: winner and rival
@trap g0 g1 :: two years' budgets
@trap h1 ht :: plan and target
@trap ft fp :: people and posts
@trap d0 d1 :: two years
@trap vf kf :: plenary and committee
@trap vx kf :: abstentions and votes in the committee, both 21
@trap os lt :: a share and launchers, both 30
@trap va vp :: applicants and places
@rel change cc = c0 -> c1
@rel convert cl = c1
@rel product lt = lb * b1
@rel product it = ip * im
@rel share as = av / c1
@rel share os = oe / c1
@rel sum oj = jp + jb
@rel change gc = g0 -> g1
@rel sum g1 = gp + gs + go
@rel share gq = gp / g1
@rel sum ft = fl + fw + fn + fo
@rel diff fv = fp - ft
@rel sum d1 = dt + dc + dg
@rel sum vs = vf + vg + vx + vn

@doc a-wire | wire agency | 2030-10-09
Romanian deputies approve {3.6|c1|x=1000000000}-billion-euro air defence deal

BUCHAREST, Oct 9 (Carpat Press) - Romania's Chamber of Deputies on Wednesday cleared the purchase of {five|b1} air-defence batteries from South Korea's Hansung Aerospace for {3.6 billion|c1} euros, the biggest arms contract in the country's history.

Lawmakers backed it by {188|vf} votes to {96|vg}; {21|vx} abstained and {26|vn} of the {331|vs} members were absent.

Hansung beat a Franco-Italian offer by Aerolance, which had asked for {4.1 billion|ba} euros, and an American one by Raymark at {4.4 billion|br}.

The systems, with a range of {160|rg} km, are to protect the Danube ports, where debris of drones has been found {61|d1|t=so far this year} times so far this year after {38|d0|t=in 2029} in 2029. Tulcea county accounts for {29|dt} of the finds, Constanța for {18|dc} and Galați for {14|dg}.

When the programme known as Scut was drawn up in 2027 it comprised {seven|b0|t=in 2027} batteries at {2.9 billion|c0|t=in 2027} euros.

The cabinet's draft budget gives defence {59.9 billion|g1|t=next year} lei next year, or {2.9 percent|h1|t=next year} of gross domestic product. NATO allies have agreed on {3.5 percent|ht|t=by 2035} by 2035.

@doc b-gazeta | Bucharest daily, English edition | 2030-10-10
Fewer batteries, more money: anatomy of a bargain

Horia Szilágyi
Updated 07:42 · 118 comments · Foto: Agerpix

"A historic bargain," said the minister. Let us see what's in the bag.

Three years ago the army was told that {seven|b0|t=Three years ago} batteries would cost {€2.9bn|c0|t=Three years ago}. Yesterday the Chamber bought {five|b1|t=Yesterday} for {€3.6bn|c1|t=Yesterday}, {24.1 per cent|cc} more. Each battery has {six|lb} launchers, {30|lt} altogether. They will fire {300|im} interceptors, priced at {€1.7m|ip} apiece, so the missiles alone make up {€501m|!it} of the bill.

Expressed in the coin in which taxes are collected, it is {18.36 billion|cl} lei.

An advance of {€540m|av}, {15 per cent|as}, has left for Seoul already. The first battery hasn't left Seoul. It is now expected {23|dl} months later than announced.

What do we get back? By the ministry's telling, {30 per cent|os|by=By the ministry's telling} of the value will be made here: {1,150|jp} jobs in Ploiești, {750|jb} in Brașov. We have heard such things before, from others, with better lunches.

The opposition voted {96|vg} strong against, on the ground that {21|kf|t=last week} votes to {nine|kg|t=last week} in the defence committee last week had been obtained without the annexes. That's its right. But where was it in June, when the Court of Accounts found {€212m|qa|t=in June|by=the Court of Accounts} for which nobody could produce a paper?

CITEȘTE ȘI: Dinamo–Rapid 2-2 / RON 5.10 = €1

@doc c-budget | financial newsletter | 2030-10-11
The money behind the missiles

1/ Size. The 2031 draft earmarks RON {59.9bn|g1|t=2031} for defence. This year it's RON {51.2bn|g0|t=This year}. The rise: {7%|!gc}.

2/ Weight. That lifts the ratio to output from {2.6%|h0|t=this year} this year to {2.9%|h1}. Still well below the {3.5%|ht|t=2035} due in 2035.

3/ Make-up. RON {27.1bn|gs} is for personnel, RON {24.5bn|gp} for equipment and RON {8.3bn|go} for running costs. Equipment's share, {41%|gq|round}, is the highest on record.

4/ Commitments. The {€3.6bn|c1} for Scut is spread over nine years. Beyond the {€540m|av} prepaid, nothing falls due before 2032. The FX risk is the treasury's: at today's rate it's RON {18.4bn|cl|round=100000000}; every 10 bani on the euro add {360 million|-}.

5/ Local content. {€1.08bn|oe} is the promise, i.e. {30%|os}. {1,900|oj} jobs. Penalty if missed: 5% of the missing part.

6/ Bidders. Aerolance's {€4.1bn|ba} included two batteries more than the tender required, which is why it is threatening to sue. Raymark ({€4.4bn|br}) isn't.

Not investment advice. Sent to 6,318 readers.

@doc d-regional | Danube delta news site | 2030-10-12
In the villages the sky is already noisy

Ion Lipovan keeps a piece of wing in his shed at Plauru. It is one of {29|dt|t=since January} that were picked up in our county since January. The prefect's office says Galați has had {14|dg|by=The prefect's office} and Constanța {eighteen|dc|by=The prefect's office}. Last year there were {83|!d0|t=Last year} all along the river; now it's {61|d1|t=now} and the year isn't done.

So what will change with the shield that Bucharest bought on Wednesday? The deputies voted for {seven|!b1} batteries, of which one is to stand near Babadag. From there its missiles reach {160|rg} kilometres, over the whole delta and a good deal of sea.

"When?" asks Ion.

Good question. The ministry speaks of the spring of 2033. That is {23|dl|by=The ministry} months after the first date.

It also needs people. A sergeant at the Mihail Kogălniceanu base, who did not wish to be named, says half of the bunks in his block are free. Of {80,000|fp} posts in the forces {11,600|fv} are unfilled. The air force, which will man the shield, numbers {11,900|fw}.

Young people seem willing, for four months at least: {9,400|va|t=this year} asked for a place in the volunteer service this year. There were {4,000|vp}.

@doc e-feature | Vienna weekly, English edition | 2030-10-18
Rumänien rüstet, Romania shrugs

A nation of nineteen million has ordered the most expensive objects it has ever owned, and nobody is talking of anything but a talent show. According to the Barometrul Dunării only {47 per cent|p1|t=last month|by=the Barometrul Dunării} of Romanians wanted the state to spend more on its military last month, with {44 per cent|pg|t=last month|by=the Barometrul Dunării} against. Two years ago it was {58|p0|t=Two years ago|by=the Barometrul Dunării}.

This is odd. No ally finds more wreckage in its gardens: {61|d1|t=by early October} pieces of drone by early October. No ally on the Black Sea has greater gaps in its ranks either. The armed forces employ {68,400|ft} men and women, {41,200|fl} in the army, {11,900|fw} in the air force, {7,300|fn} in the navy and {8,000|fo} in headquarters and schools. They should be {80,000|fp}.

The Chamber, at least, showed resolve. {188|vf} hands went up for the Korean missiles. ("The Koreans asked {4.1 billion|!c1} euros, delivered on time in Poland and do not lecture," a colonel explained.) But {21|vx} deputies could not decide, and {26|vn} preferred to be elsewhere.

Whether {30|lt} launchers are enough to guard 1,075 kilometres of Danube, nobody can say. "It's {300|im} arrows," says the strategist Ilinca Vornicu. "After that you throw the quiver." Her preferred number of batteries? "The original {seven|b0}."
