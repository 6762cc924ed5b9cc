@story m4-uruguay-packers
@topic Uruguay's competition commission blocks the sale of a meatpacker
@subject C = Frigorífico Cuareim | Cuareim | the northern packer | the Artigas company | the seller
@subject P = Pampa Norte Alimentos | Pampa Norte | the Brazilian group | the buyer | the Porto Alegre group
@subject D = purchase of Cuareim by Pampa Norte | the deal | the takeover | the purchase | the sale | the transaction
@subject K = Competition Commission | the commission | the regulator | the watchdog
@subject U = Uruguay | the country | the national industry
@subject J = combined company | the merged group | the two together
@subject O = Mirta Olhagaray | Olhagaray
@fact pr = 238000000 | price | D | dollars to be paid for the packer | 2028-11 | constant
@fact ps = 31.4 | other | P | share of national slaughter, percent | 2028 | constant
@fact cs = 14.7 | other | C | share of national slaughter, percent | 2028 | constant
@fact js = 46.1 | other | J | share of national slaughter, percent | 2028 | constant | hypothetical
@fact th = 40 | other | K | share of slaughter above which a purchase is presumed harmful, percent | - | constant | threshold
@fact v1 = 2 | votes_cast | K | members against the purchase | 2029-06-12 | constant
@fact v2 = 1 | votes_cast | K | members for the purchase | 2029-06-12 | constant
@fact fee = 9500000 | price | P | dollars owed if the purchase fails | 2028-11 | constant
@fact wk = 2180 | jobs | C | people employed | 2029-06-12 | snapshot
@fact pl = 3 | other | C | plants | 2029-06-12 | snapshot
@fact pp = 5 | other | P | plants in Uruguay | 2029-06-12 | snapshot
@fact sl = 2310000 | other | U | cattle slaughtered in a year, head | 2028 | cumulative
@fact db = 117000000 | other | C | net debt in dollars | 2029-03-31 | snapshot
@fact st = 4.31 | price | U | dollars a kilo for a fat steer | 2029-06-11 | snapshot
@fact st0 = 4.05 | price | U | dollars a kilo for a fat steer | 2029-05-14 | snapshot
@fact rv = 214 | duration | K | days that the review took | 2029-06-12 | constant
@fact ap = 10 | duration | K | working days to appeal | - | constant
@fact off = 1 | other | P | plants offered for sale as a remedy | 2029-04 | plan | pledged
@fact cap = 2900 | other | C | head that can be killed in a day | - | constant
@fact lay = 640 | jobs | C | people who may be sent on unemployment insurance | 2029-07 | plan | hypothetical
@fact fs = 600 | other | O | steers finished | 2029 | constant
@rel sum js = ps + cs
@trap ps js :: the buyer alone and the merged group
@trap st st0 :: the steer price a month apart
@trap pl pp :: plants of the seller and of the buyer
@trap wk lay :: all staff and those who may be laid off

@doc montevideo-daily | broadsheet | 2029-06-13
Regulator says no to Pampa Norte, {two|v1} votes to {one|v2}

The Competition Commission has refused to let the Brazilian group Pampa Norte Alimentos buy Frigorífico Cuareim, ending an inquiry of {214|rv} days and, for the moment, the largest transaction the meat trade has seen in a decade.

The resolution, signed on Tuesday, was carried by {two|v1|t=on Tuesday} members against {one|v2|^}. Its argument is about arithmetic. Pampa Norte killed {31.4%|ps|t=last year|by=The resolution} of the cattle slaughtered in Uruguay last year; the Artigas company accounted for a further {14.7%|cs|^}. A group with {46.1%|js|t=last year|by=The resolution|s=A group} would sit well above the {40%|th} at which the law presumes harm, "and no rancher north of the Río Negro would have a second bidder within reach of his lorry", the {two|-}-member majority wrote.

The dissenting commissioner, Aurelio Etchepare, would have accepted the remedy that Pampa Norte put forward in April, the sale of {one|off|t=in April} of its {five|pp} Uruguayan plants.

Under the contract signed in November the buyer was to pay {$238 million|pr|t=in November}. It now owes the Cuareim shareholders {$9.5 million|fee} unless it goes to court, for which it has {10|ap} working days. Cuareim's net debt stood at {$117 million|db|t=at the end of March} at the end of March, and its {2,180|wk} workers were told by text message on Tuesday evening that "operations continue as normal".

Read more: Rain forecast for 4 departments | Lottery: 0417 takes first prize

@doc boi-na-linha | trade newsletter | 2029-06-13
BOI NA LINHA | the morning beef letter from Porto Alegre

Good morning. Three things before the bell.

1. So much for the Uruguay push. Pampa Norte's {US$238 m|pr} bid for Cuareim is dead at the regulator. We had pencilled in approval with remedies, and were wrong. Walking away costs the group a break-up payment of {US$12 m|!fee}, small against a cash pile it last described as "comfortable".

What it loses is capacity: Cuareim's {three|pl} sites can process {2,900|cap} head a day. What it keeps is {five|pp} plants and close to {a third|~ps} ({31.4%|ps|t=in 2028}) of a kill that came to {2.31 million|sl|t=in 2028|s=a kill} head in 2028.

2. An appeal? Management has {10|ap} working days. Our guess is that it files, because filing is free and it delays the cheque.

3. The steer. Fat cattle in Uruguay closed Monday at {US$4.31|st|t=Monday}/kg carcass, up from {US$4.05|st0|t=a month ago} a month ago, and brokers in Salto think sellers get bolder from here. Nobody enjoys a regulator like a rancher does.

You receive this letter because you subscribed at Expo Gado, stand 212.

@doc radio-campo | radio script | 2029-06-12
[18:40 FARM DESK – READ LIVE – 1'50"]

Good evening. It has been the talk of every sale yard today: there will be no takeover of Frigorífico Cuareim. The watchdog has said no.

Its view, in short. Put the buyer and the northern packer in one hand, and that hand holds {forty-six|js|by=Its view|s=that hand|v=46.1} out of every hundred animals killed in the country. The law gets nervous at {forty|th}.

Now, what do producers say? Mirta Olhagaray, who finishes {six hundred|fs} steers near Bella Unión, told us she danced in her kitchen. "For {four dollars thirty-one|st|v=4.31|t=today} a kilo today I sleep well. In the middle of May it was {four-oh-five|st0|v=4.05|t=In the middle of May}, and they told us be patient, wait for the Brazilians."

And the workers? There are {one thousand nine hundred and forty|!wk} of them on the books at Cuareim, in {three|pl} towns. The meat federation fears that up to {six hundred and forty|<lay|t=next month|by=The meat federation} could go on unemployment insurance next month if the banks stop lending. The company owes its lenders {one hundred and seventeen million|db} dollars, more or less what it owed at Easter.

The commission took {two hundred and fourteen|rv} days over this one. A calf is weaned in less.

Weather after the break.

@doc foica-bulletin | union bulletin | 2029-06-14
TO ALL DELEGATES: WHAT THE RULING MEANS FOR US

Compañeros, compañeras,

Many have phoned. Here is what we know and what we do not.

- We are {2,180|wk}. That is the payroll of Bella Unión, Tomás Gomensoro and the boning hall at Salto together, counted by our own delegates this week, not by a consultant.
- Management speaks of unemployment insurance for {640|lay|t=from July|by=Management} from July "in the worst case". We have asked for the worst case in writing.
- The owners were to receive {238 million|pr} dollars. Not one was earmarked for wages.
- The regulator found that {48 percent|!js|by=The regulator} of the kill would have ended in one company: {31.4|ps} from the buyer and our own {14.7|cs|^|s=our own}. We took no side in that, and take none now.
- If the buyer does not appeal, it pays {nine and a half million|fee} to the shareholders. We want that money in the plants, all {three|pl} of them.

Assemblies: Thursday at the gate, both shifts.

Ruling 88/029 can be read at the federation's office, Calle Uruguay 1475.

@doc artigas-hoy | local news site | 2029-06-13
"They will sell us to somebody": Bella Unión after the ruling

By Nahir Píriz  |  Photo gallery (14)  |  Share

At 5.30 on Wednesday morning the buses still came. "As long as the buses come, there is work," says Washington Texeira, {51|-}, a slaughterman at Cuareim since he was a boy.

Nobody at the gate can recite the commission's reasons, but everyone knows the score, {2|v1}-{1|v2}, as if it were football. Everyone also knows the sum the Porto Alegre group had agreed to pay: {$238 million|pr}, a figure painted on a bedsheet by the canteen with the words AND FOR US?

The mayor, Fabricio Ansuátegui, believes other buyers exist. "A packer that can kill {2,900|cap|by=The mayor} a day does not stay an orphan." The national industry put through {2.31 million|sl|t=in the whole of 2028} animals in the whole of 2028, and about {15%|~cs|s=this company|t=in the whole of 2028} of them passed through this company, he points out.

What worries the shopkeepers is July. Cuareim may stand down {640|lay|t=July} people then. The bank debt, {$117 million|db|t=in March} in March, has not shrunk since, two suppliers say.

COMMENTS (37)
