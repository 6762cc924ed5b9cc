@story fr21-madagascar-vanilla
@topic Vanilla season in north-eastern Madagascar after a cyclone: opening, prices, thefts and licences, June and July 2041
@subject V = Madagascar | the island | the country
@subject SA = Sava region | Sava | the north-east
@subject MT = Ministry of Trade | the minister | Herilala Andriamparany | Antananarivo
@subject CN = National Vanilla Council | the council
@subject GE = Groupement des Exportateurs | GEVM | exporters
@subject GD = gendarmerie | gendarmes | Colonel Tsiory Bemanana | Bemanana | the colonel
@subject AV = Ambodivoara | the village
@subject HO = Cyclone Honorine | Honorine | the cyclone
@subject TS = Mamisoa Tsimialona | Mamisoa | Voahirana | the Tsimialonas
@subject CT = Antalaha court | the court | judge
@subject HD = Hallbeck & Dunmore
@subject US = United States | US
@subject RO = Rotterdam
@fact dN = 2041-06-24 | date | SA | first day of the harvest on the coast | - | plan
@fact dA = 2041-06-10 | date | SA | first day of the harvest in the Andapa basin | - | plan
@fact fl = 45000 | price | MT | lowest lawful price in ariary for a kilo of green vanilla | 2041 season | constant
@fact fl40 = 35000 | price | MT | lowest lawful price in ariary for a kilo of green vanilla | 2040 season | constant
@fact p = 62000 | price | SA | price in ariary paid for a kilo of green vanilla | 2041-06-24 | snapshot
@fact p29 = 58000 | price | SA | price in ariary paid for a kilo of green vanilla | 2041-06-29 | snapshot
@fact p22 = 57500 | price | SA | price in ariary paid for a kilo of green vanilla | mid-July 2041 | snapshot
@fact p40 = 38000 | price | SA | price in ariary paid for a kilo of green vanilla | June 2040 | snapshot
@fact pov = 37.8 | rate | SA | share by which the price exceeds the lowest lawful one | 2041-06-24 | snapshot
@fact ex = 190 | price | MT | lowest export price in dollars for a kilo of cured vanilla | 2041 season | constant
@fact ex40 = 160 | price | MT | lowest export price in dollars for a kilo of cured vanilla | 2040 season | constant
@fact off = 245 | price | GE | export price in dollars asked for a kilo of cured vanilla | 2041-07-22 | snapshot
@fact offp = 28.9 | rate | GE | share by which the asking price exceeds the lowest export price | 2041-07-22 | snapshot
@fact pk = 410 | price | V | export price in dollars paid for a kilo of cured vanilla | 2034 | constant
@fact thr = 300 | price | HD | price in dollars of a kilo of cured vanilla at which the buyer would change recipes | - | constant | threshold
@fact syn = 14 | price | - | price in dollars of a kilo of synthetic vanillin | 2041 | snapshot
@fact c40 = 2140 | other | V | tonnes of cured vanilla produced in the season | 2040 season | constant
@fact f41 = 1650 | other | CN | tonnes of cured vanilla produced in the season, by the council's forecast | 2041 season | plan | projected
@fact f41d = 22.9 | rate | CN | fall of the crop in a year, by the council's forecast | 2041 season | plan | projected
@fact f41x = 1300 | other | GE | tonnes of cured vanilla produced in the season, by the exporters' forecast | 2041 season, in June | plan | projected
@fact f41y = 1180 | other | GE | tonnes of cured vanilla produced in the season, by the exporters' forecast | 2041 season, in July | plan | projected
@fact ha = 5800 | area | HO | hectares of vines damaged | February 2041 | snapshot
@fact hat = 72000 | area | SA | hectares under vanilla | 2040 | constant
@fact hasp = 8 | rate | HO | share of the vines damaged | February 2041 | snapshot
@fact cyd = 41 | deaths | HO | people killed by the cyclone | final | cumulative
@fact app = 91 | other | MT | applications for an export licence | 2041 season | constant
@fact lic = 34 | other | MT | export licences granted | 2041 season | constant
@fact ref = 57 | other | MT | applications for an export licence refused | 2041 season | constant
@fact grow = 86000 | other | SA | vanilla planters registered | 2041 | constant
@fact card = 51600 | other | SA | planters' cards issued | 2041-06-05 | cumulative
@fact cardp = 60 | rate | SA | share of planters with a card | 2041-06-05 | snapshot
@fact card2 = 58300 | other | SA | planters' cards issued | 2041-07-22 | cumulative
@fact gend = 320 | officers | GD | gendarmes deployed for the season | June 2041 | snapshot
@fact ask = 500 | officers | GD | gendarmes asked for | June 2041 | snapshot
@fact thf = 214 | other | GD | complaints of vanilla theft | 2041-06-24 | cumulative
@fact thf2 = 231 | other | GD | complaints of vanilla theft | 2041-06-28 | cumulative
@fact arr = 87 | arrests | GD | people arrested over vanilla theft | 2041-06-24 | cumulative
@fact crt = 39 | other | GD | people brought before a judge over vanilla theft | 2041-06-24 | cumulative
@fact rec = 1960 | other | GD | kilos of stolen vanilla recovered | 2041-06-28 | cumulative
@fact lyn = 3 | deaths | SA | suspected thieves killed by crowds | 2041-06-24 | cumulative
@fact lynA = 2 | deaths | AV | suspected thieves killed by crowds | 2041-06-19 | cumulative
@fact lyn2 = 5 | deaths | SA | suspected thieves killed by crowds | 2041-07-13 | cumulative
@fact maxs = 5 | sentence | MT | years of prison at most for selling green vanilla early | - | constant
@fact fmax = 100000000 | other | MT | highest fine in ariary for selling green vanilla early | - | constant
@fact conv = 3 | other | CT | men sentenced for vanilla theft | 2041-06-27 | snapshot
@fact sen = 4 | sentence | CT | years of prison given to each thief | 2041-06-27 | snapshot
@fact stol = 46 | other | CT | kilos of vanilla stolen by the sentenced men | 2041-06-27 | constant
@fact fin = 2000000 | other | CT | fine in ariary for each thief | 2041-06-27 | snapshot
@fact hhs = 1200 | homes | AV | households in the village | - | constant
@fact mil = 60 | other | AV | men of the village watch | June 2041 | snapshot
@fact wage = 5000 | price | AV | ariary paid for a night of watch | June 2041 | constant
@fact rat = 6 | other | - | kilos of green vanilla for a kilo of cured | - | constant
@fact ws = 80 | rate | V | share of the world's natural vanilla grown | - | constant
@fact tha = 1.6 | area | TS | hectares under vanilla | 2041 | constant
@fact tkg = 180 | other | TS | kilos of green vanilla sold by the family | 2041 season | constant
@fact tkg0 = 240 | other | TS | kilos of green vanilla sold by the family | 2040 season | constant
@fact tdr = 25 | rate | TS | fall of the family's crop in a year | 2041 season | constant
@fact tp = 57000 | price | TS | price in ariary got by the family for a kilo of green vanilla | 2041 season | constant
@fact tinc = 10260000 | revenue | TS | ariary got by the family for the crop | 2041 season | constant
@fact tng = 94 | other | TS | nights spent guarding the vines | 2041 season | cumulative
@fact tfl = 1500 | other | TS | flowers pollinated by hand in a day | - | constant
@fact tcur = 30 | other | TS | kilos of cured vanilla that the family's crop gives | 2041 season | constant
@fact us1 = 640 | other | US | tonnes of vanilla imported in the half-year | first half of 2041 | snapshot
@fact us0 = 780 | other | US | tonnes of vanilla imported in the half-year | first half of 2040 | snapshot
@fact usd = 17.9 | rate | US | fall of vanilla imports in a year | first half of 2041 | snapshot
@fact stk = 310 | other | RO | tonnes of vanilla in warehouses | July 2041 | snapshot
@fact stk0 = 520 | other | RO | tonnes of vanilla in warehouses | July 2040 | snapshot
@trap fl p :: the lowest lawful price and the price paid
@trap fl fl40 :: the lowest lawful price of two seasons
@trap p p29 p22 :: three readings of a falling price
@trap p40 fl40 :: price paid and lowest price, both last season
@trap p22 tp :: the market's average and one family's price
@trap ex off :: lowest export price and asking price
@trap f41 f41x f41y :: the council's forecast and two of the exporters'
@trap thf thf2 :: complaints at two moments
@trap lyn lyn2 :: killings at two moments
@trap lynA lyn :: one village and the region
@trap lyn conv :: three killed and three sentenced
@trap arr crt :: arrested and brought before a judge
@trap gend ask :: gendarmes sent and asked for
@trap maxs sen :: the longest sentence for early sale and a sentence for theft
@trap card card2 :: cards issued at two moments
@trap hasp cardp :: shares of different things
@trap tdr f41d :: one family's fall and the country's
@rel change pov = fl -> p
@rel change offp = ex -> off
@rel change f41d = c40 -> f41
@rel change usd = us0 -> us1
@rel change tdr = tkg0 -> tkg
@rel share hasp = ha / hat
@rel share cardp = card / grow
@rel sum app = lic + ref
@rel product tinc = tkg * tp
@rel product tkg = tcur * rat

@doc a-communique | ministry communiqué | 2041-06-05
Opening of the 2041 green vanilla campaign

REPUBLIC OF MADAGASCAR
MINISTRY OF TRADE AND CONSUMPTION
Communiqué No. 41-117/MCC/SG

Antananarivo, 5 June 2041

The Minister, Mr Herilala Andriamparany, having heard the National Vanilla Council, brings the following to the attention of operators and of the public.

The harvest and sale of green vanilla are authorised from {10 June|dA} in the Andapa basin and from {24 June|dN} in the districts of Sambava, Antalaha and Vohémar. Whoever sells before these dates is liable to imprisonment of up to {five|<maxs} years and a fine not exceeding {100 million|<fmax} ariary.

No purchase may be concluded below {45,000|fl} ariary per kilogram of green vanilla (2040 campaign: {35,000|fl40|t=2040 campaign}). For cured vanilla, the minimum FOB price is fixed at USD {190|ex} per kilogram (2040 campaign: {160|ex40|t=2040 campaign}).

Of the {91|app} files submitted with a view to an export licence, {34|lic} have been accepted. The list is posted at the Ministry, door 212.

Only planters holding a card may sell. To date {51,600|card|t=To date} cards have been delivered for {86,000|grow} planters on the register, or {60%|cardp|t=To date}. The remainder will be delivered in the course of the campaign.

Following the passage of Cyclone Honorine, which affected {5,800|ha} hectares of vines, the Council foresees a production of {1,650|f41|by=the Council} tonnes of cured vanilla, against {2,140|c40|t=in 2040} in 2040.

A force of {320|gend} gendarmes is in place in the Sava region. The Minister counts on the civic spirit of all.

@doc b-iop | wire agency | 2041-06-25
Vanilla price jumps as cyclone-hit Madagascar starts picking

SAMBAVA, Madagascar, June 25 (Indian Ocean Press) — Buyers handed over up to {62,000|p|t=on Monday} ariary ($13.20) for a kilo of green vanilla pods on Monday, the first day of the main harvest in Madagascar's north-east, more than {a third|>pov|t=on Monday} over the {48,000|!fl} ariary minimum fixed in Antananarivo.

Twelve months ago the pods went for {38,000|p40|t=Twelve months ago}.

The island, which grows around {80 percent|~ws} of the world's natural vanilla, was struck in February by Cyclone Honorine. It killed {41|cyd|t=in February} people and stripped {5,800|ha|^} of the {72,000|~hat} or so hectares planted with the orchid.

Officials expect {1,650|f41|by=Officials} tonnes of cured beans. The exporters' association, GEVM, thinks it'll be nearer {1,300|f41x|by=GEVM}. It takes {six|rat} kilos from the vine to make one for the shops.

"At these prices somebody will go back to the laboratory," said Élodie Chan-Tow-Kee, who holds one of the {34|lic} export licences handed out this season. Synthetic vanillin costs {$14|~syn} a kilo or thereabouts.

With the prices have come the thieves. The gendarmerie had registered {214|thf|t=by Monday|by=The gendarmerie} complaints by Monday and arrested {87|arr|^} people, {39|crt|^} of whom have seen a judge. Crowds have beaten {three|lyn|t=this month} suspects to death this month, {two|lynA|t=last week} of them last week in a single village, Ambodivoara.

(IOP — hv/rk — 1412 GMT)

@doc c-gousse | local weekly | 2041-06-30
At Ambodivoara nobody was awake

LA GOUSSE, Sambava. Every Sunday, 1,000 ariary

Ask who was on the road on the night of the nineteenth and you'll learn that the whole of Ambodivoara sleeps like a stone. There are {1,200|hhs} households here. There is a watch of {60|mil} men, paid {5,000|wage} ariary a night out of a common purse, precisely so that somebody should not sleep. And yet {two|lynA|t=on the night of the nineteenth|s=Ambodivoara} young men were dragged from a curing shed and buried before noon, and no one heard it.

"They were not from here," says the mayor, Zafisoa Rakotonindrina. We asked him if he meant the dead or the others. He looked at his telephone.

Colonel Tsiory Bemanana isn't in a mood to joke. He was promised, he says, what he had asked for: {500|ask|by=he} men. He got {320|gend|by=he}, and {nine|-} of their motorbikes start. On Friday his register of thefts stood at {231|thf2|t=On Friday}. What has been found again, in lofts, under a pirogue, inside a church harmonium, weighs {1,960|rec|t=On Friday} kilos. When the markets opened on Monday the cells had received {78|!arr|t=When the markets opened on Monday} persons since April, and they were built for {twenty|-}.

On Thursday the court at Antalaha made an example. {Three|conv|t=On Thursday} brothers-in-law from Ampahana, who had cut {46|stol} kilos off a widow's vines, got {four|sen|t=On Thursday} years each and {2 million|fin|^} ariary to pay. The law on early sale allows {five|<maxs}; the widow, in the second row, said aloud that it should have been fifty.

Meanwhile the price, which had gone to everyone's head at {62,000|p|t=On the first day}, is sobering up. On the first day they were running after the pickers with bundles of notes. Yesterday in Sambava we heard {58,000|p29|t=Yesterday}, and a buyer who walked off.

Lottery, p. 6 · Rice: 3,400 the kilo · Taxi-brousse Sambava–Vohémar now leaves at 5 and at 11

@doc d-feature | foreign magazine, long read | 2041-07-15
The farmer who signs every bean

By Oluwaseun Hartikainen. Photographs by Lalao Ferrand

Before breakfast Voahirana Tsimialona takes a cork from the pocket of her apron. There are pins in it, in the form of a V and a T, and she presses it against a pod as long as her hand until the skin gives. Then the next, and the next. In nine months, when the pod is brown and oily and lying in a tin in Lyon or New Jersey, the letters will still be there, small pale scars. "So that I can say: this one's mine," she explains. "And he can say whose it isn't."

He is the thief. In the hills above Antalaha there's always the thief, as there's always the rain.

She and her husband, Mamisoa, have {1.6|tha} hectares, which is neither little nor much. Each flower on it opens on one morning of its life and must be fertilised by hand that same morning with the spine of a lemon tree; on a good day, in the season, Voahirana does {1,500|tfl}. In February Cyclone Honorine, which drowned or crushed {36|!cyd|t=In February} people along this coast, lay on their plot for six hours. What remained the two of them have guarded in turns, {94|tng} nights of it, Mamisoa with a machete and his father's army whistle.

They've now sold. It came to {180|tkg} kilos, where they had {240|tkg0|t=the year before} the year before: {a quarter|tdr} gone. A collector with a spring balance gave {57,000|tp} ariary for each, under a mango tree, in notes that he counted twice. It makes {10.26 million|tinc} ariary, more than they have ever held at once. They'll mend the roof. They'll pay back the rice. The eldest, Tojo, wants to be a surveyor.

I did the other sum on the plane. Those sacks of green will shrink, scalded and sweated and sunned, to {30|tcur} kilos of the black stuff. The government forbids anyone to ship it for less than {$190|ex} a kilo, and nobody expects it to go for as little as that.

The whole country will produce {1,650|f41|by=the National Vanilla Council} tonnes, if you believe the National Vanilla Council, down by {23 per cent|f41d|by=the National Vanilla Council|round} on last season. It's a small amount to fight over. You could park it in a supermarket. But there are {86,000|grow} planters, and hardly one of them who'd tell a stranger where he keeps it.

And so they kill. I don't want to write this part, and Mamisoa doesn't want to talk about it. When I arrived, the number of people done to death as thieves was {three|lyn|t=When I arrived}. By last Saturday it had become {five|lyn2|t=By last Saturday}. {One|-} was fifteen. Nobody has been charged. The colonel of the gendarmes in Sambava, a courteous man with a cold, showed me a table of his men in the region, all {320|gend} of them, and asked me to imagine policing a rainforest at night. "I've got prisoners," he said. "What I haven't got is witnesses."

I asked him whether the planters' cards didn't help. Everyone who sells must show one, and by the start of the campaign {six in ten|cardp|v=60|t=by the start of the campaign} had theirs. He laughed till he coughed. There is a man behind the market, he told me, who'll do you one while you eat your soup.

It has been worse. In 2034, when New York paid {$410|pk|t=In 2034}, the planters pulled their pods at five months so as not to lose them, and what reached the world was so thin that the world went off it and bought the synthetic, which it can have for {$14|syn}. After that came years in which people here cut down their vines and planted cloves. Voahirana's mother did. Voahirana, who was then newly married, didn't speak to her for a month.

On my last evening she showed me the one pod that she wasn't selling. It hung from a nail over the bed, between the calendar of a bank and the Virgin of Lourdes. I bent to smell it. On its side, no larger than a grain of rice, were a V and a T.

"That's for the house," she said. "If they take that one, I'll know too."

@doc e-ledger | trade newsletter | 2041-07-22
MADAGASCAR: cured offers open high, licences tight

THE SPICE LEDGER, No. 1,318. Subscribers only. Desk: P. Lindhoud, Rotterdam, +31 10 555 0172

First new-crop offers are on the table at {$245|off} FOB, {29%|offp|round} over the official minimum of {$190|ex}. We hear of no takers yet. Hallbeck & Dunmore told clients that it would reformulate if beans went through {$300|thr|by=Hallbeck & Dunmore}; it said the same in the last boom and did so within the year.

CROP. Exporters' group GEVM has taken its number down again, to {1,180t|f41y|by=GEVM} from {1,300t|f41x|t=in June|by=GEVM} in June. The council sits on {1,650t|f41|by=The council}. Last season's {2,140t|c40|t=Last season} now looks like another country. Honorine took only {8%|hasp} of the area, but the area with the best vines.

GREEN. Averaged {57,500|p22|t=last week} ariary last week, having topped out at {62,000|p|t=on opening day} on opening day. Still far above the {45,000|fl} floor.

LICENCES. {34|lic} granted, {47|!ref} turned down, from {91|app} applicants. Three of the ten largest houses are not on the list and two are suing.

SECURITY. Sources in Sambava say there're over {400|?>gend|by=Sources in Sambava} gendarmes up there; convoys have an escort as far as the port. Planters' cards have reached {58,300|card2|by=the ministry}, says the ministry.

DEMAND. US arrivals in the half-year were {640t|us1|t=in the half-year}, off {18%|usd|t=in the half-year|round} ({780t|us0|t=a year earlier} a year earlier). Rotterdam sheds hold {310t|stk}; this time last year, {520t|stk0|t=this time last year}.

NEXT WEEK: Pepper: Lampung's 2 harvests. Cloves after the frost that wasn't.
