@story s5-lebanon-festival
@topic The Nahr el-Hajal music festival in Lebanon, 2035: programme, refunds, a cancelled night and the season's accounts
@subject F = Nahr el-Hajal Festival | the festival | the mountain festival | Nahr el-Hajal
@subject R = Rima Haddadin-Saab | Haddadin-Saab | the festival director | Rima
@subject O = Lebanese National Orchestra | the orchestra | the national orchestra
@subject K = Karim Bou Nassar | Bou Nassar | the singer | the star
@subject M = Ministry of Culture | the ministry | the culture ministry
@subject S = Salloum Bank | the bank | the sponsor
@subject T = TazkaraNet | the ticket site | the ticket seller
@subject B = Batroun Jazz Days | Batroun | the coastal rival
@fact hp = 30000 | crowd | F | people attending in the whole season | 2035 | plan | projected
@fact ni = 9 | other | F | nights planned | 2035 | plan
@fact np = 8 | other | F | nights played | 2035 | constant
@fact se = 4200 | other | F | seats on the steps | - | constant
@fact so = 33100 | other | F | tickets sold | end of July 2035 | cumulative
@fact ss = 29050 | crowd | F | people attending in the whole season | final | cumulative
@fact sy = 24700 | crowd | F | people attending in the whole season | 2034 | cumulative
@fact sb = 31500 | crowd | B | people attending in the whole season | 2035 | cumulative
@fact kt = 4050 | other | K | tickets sold for the cancelled night | 2035-08-02 | constant
@fact kp = 85 | price | K | average price in dollars for the cancelled night | 2035 | constant
@fact kr = 344250 | budget | T | refunds owed in dollars | 2035-08-03 | snapshot
@fact kd = 290700 | spending | T | refunds paid in dollars | 2035-08-31 | cumulative
@fact kf = 220000 | other | K | fee in dollars agreed with the singer | 2035 | plan
@fact ka = 66000 | other | K | advance in dollars paid to the singer | June 2035 | constant
@fact bu = 2900000 | budget | F | budget in dollars | 2035 | plan
@fact by = 2400000 | budget | F | budget in dollars | 2034 | plan
@fact re = 1720000 | revenue | F | ticket income in dollars after refunds | 2035 | cumulative
@fact tt = 2750000 | revenue | F | income in dollars in all | 2035 | cumulative
@fact sp = 60000 | profit | F | surplus in dollars with the whole grant | 2035 | constant | hypothetical
@fact kx = 53550 | budget | T | refunds still unpaid in dollars | 2035-08-31 | snapshot
@fact nq = 7 | other | F | nights played | 2034 | constant
@fact mn = 35 | duration | F | minutes between the cancellation and the announced start | 2035-08-02 | constant
@fact nu = 150 | other | K | tickets unsold for the cancelled night | 2035-08-02 | constant
@fact up = 4350 | crowd | F | people attending more than in the season before | final | cumulative
@fact gr = 300000 | budget | M | grant to the festival in dollars | 2035 | plan | pledged
@fact gp = 90000 | budget | M | grant to the festival in dollars | 2035-09-10 | cumulative
@fact spn = 750000 | budget | S | sponsorship in dollars | 2035 | constant
@fact ot = 190000 | revenue | F | income in dollars from stalls and parking | 2035 | cumulative
@fact de = 150000 | profit | F | loss in dollars on the season | 2035 | constant
@fact mu = 72 | other | O | musicians on the stage | 2035-07-12 | constant
@fact mo = 58 | other | O | musicians in its permanent employment | 2035 | snapshot
@fact ed = 14 | other | F | editions held | 2035 | constant
@fact ti = 25 | price | F | cheapest ticket in dollars | 2035 | constant
@fact tx = 160 | price | F | dearest ticket in dollars | 2035 | constant
@fact wi = 78 | speed | F | gusts in kilometres an hour | 2035-08-02 | snapshot
@fact wl = 60 | speed | F | gusts in kilometres an hour above which the stage closes | - | constant | threshold
@fact st = 21:00 | clock | F | announced start of the cancelled night | 2035-08-02 | plan
@fact ca = 20:25 | clock | F | cancellation announced | 2035-08-02 | constant
@fact jb = 640 | jobs | F | seasonal jobs in the valley | 2035 | snapshot
@fact ex = 2900000 | spending | F | cost of the season in dollars | 2035 | constant
@rel product kr = kt * kp
@rel sum tt = re + spn + gp + ot
@rel diff de = ex - tt
@rel diff kx = kr - kd
@rel diff nu = se - kt
@rel diff up = ss - sy
@trap so ss :: tickets sold by the end of July and people who came
@trap ss sy :: this season and the last
@trap ss sb :: two festivals
@trap kr kd :: refunds owed and paid
@trap kf ka :: fee and advance
@trap gr gp :: grant promised and received
@trap bu by :: two years' budgets
@trap mu mo :: on the stage and on the payroll
@trap wi wl :: measured and allowed

@doc a-preview | English-language Beirut daily | 2035-07-05
Nahr el-Hajal unveils nine nights under the plane trees

BEIRUT: Power cuts, war, a pandemic and one swarm of hornets have all failed to kill it. Next week the Nahr el-Hajal Festival opens for the {14th|ed} time, with {nine|ni} evenings instead of last summer's {seven|nq|t=last summer} and a budget, director Rima Haddadin-Saab told reporters Thursday, of {$2.9 million|bu|by=Rima Haddadin-Saab}. It had {$2.4 million|by|t=in 2034} in 2034.

The opening on July 12 belongs to the Lebanese National Orchestra, which will field {72|mu|t=on July 12} players. Only {58|mo} are on its payroll; the rest will come from Yerevan and Nicosia.

The biggest noise will be made on Aug. 2 by Karim Bou Nassar. His fee is no secret, since he announced it himself: {$220,000|kf|by=he}, {$66,000|ka|t=already} of it already in his account.

Seats on the stone steps, {4,200|se} of them, run from {$25|ti} to {$160|tx}. Salloum Bank has signed for {$750,000|spn}. The Ministry of Culture has promised {$300,000|gr|by=The Ministry of Culture}, payable when there is a cabinet to pay it.

Last season drew {24,700|sy|t=Last season}. "We would like to see {thirty thousand|hp|by=Haddadin-Saab}," said Haddadin-Saab, "and one quiet night's sleep."

@doc b-brief | regional news portal | 2035-08-03
Bou Nassar concert called off minutes before start as gale hits mountain stage

Fans of Karim Bou Nassar were sent home on Thursday night when wind tore at the lighting towers of the Nahr el-Hajal Festival.

The call came at {8:25 p.m.|ca}, {35|mn} minutes before the singer was due on at {9 p.m.|st}. A gauge on the rig had shown {78|wi|by=A gauge on the rig} kph. Under the festival's own rules the stage shuts at {60|wl|by=the festival's own rules}.

All but {150|nu} of the {4,200|se} seats had gone. At an average of {$85|kp}, holders are due {$344,250|kr} for {4,050|kt} tickets in total, which ticket seller TazkaraNet said it would return "within days."

Bou Nassar, 44, posted a clip of himself singing to a parking lot. 3.1M views by noon.

By the end of July {33,100|so|t=By the end of July} tickets had been sold for all dates.

Also trending: Fuel drops LL 12,000 | Heat: 37C in Zahle | Beirut derby ends 2-2

@doc c-arab | pan-Arab weekly magazine, culture pages | 2035-09-01
Who pays for the wind?

Samir Qattan

The plane trees of Nahr el-Hajal have outlived three empires and will outlive the quarrel about the second of August.

The quarrel is simple. A night was sold and not given. TazkaraNet owed the public a little under {$345,000|<kr|t=the second of August}; by the last day of August it had handed back {$290,700|kd|t=by the last day of August}. As for the singer, he keeps his {sixty-six thousand|ka}, as his contract permits, and has asked for the remainder of the {two hundred and twenty|kf|x=1000}, as his contract perhaps does not.

Meanwhile {eight|np} other evenings took place, and I was at five. On the first, {72|mu|t=On the first} musicians played Shostakovich to an audience that had come for the oud, and stood up for Shostakovich. One would like to report that the national orchestra had so many. It has {58|mo}, unpaid since May.

In the valley they count differently: {640|jb} young people had work, parking cars, grilling corn. Down on the coast, Batroun Jazz Days says that it received {31,500|sb|by=Batroun Jazz Days} visitors. The mountain had {29,050|ss}, which is {4,350|up|t=last year} better than last year and, in this country, a sort of victory.

@doc d-release | festival committee statement of accounts | 2035-09-11
NAHR EL-HAJAL FESTIVAL COMMITTEE
Statement on the 2035 season

The Committee thanks the {29,050|ss} guests who attended {eight|np} evenings (2034: {24,700|sy|t=2034}).

Income
Tickets, net of refunds: USD {1,720,000|re}
Sponsor (Salloum Bank): USD {750,000|spn}
Ministry of Culture, received to date: USD {90,000|gp|t=to date} (of USD {300,000|gr} pledged)
Stalls, parking: USD {190,000|ot}
Total: USD {2,750,000|tt}

Expenditure: USD {2,900,000|ex}, as budgeted.

Result: a deficit of USD {150,000|de}. Had the Ministry paid in full the season would have ended with a surplus of USD {60,000|sp|m=hypothetical}.

The Committee will not pay Mr Bou Nassar more than the USD {66,000|ka} advanced. It has asked TazkaraNet to settle the outstanding USD {53,550|kx} of refunds by 30 September. Tickets for 2036 will again begin at USD {25|ti}.

Dedeyan & Partners, auditors. Page 1/3
