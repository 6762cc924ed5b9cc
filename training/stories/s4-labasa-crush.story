@story s4-labasa-crush
@topic Fiji's sugar season: the mills' figures in the eleventh week of crushing, 2028
@subject F = Fiji Cane Mills | FCM | the miller | the mills | Fiji's mills
@subject L = Vunivau mill | Vunivau | the northern mill
@subject B = Namosau mill | Namosau
@subject K = Tavarau mill | Tavarau | the mill by the river
@subject G = Cane Growers' Council | the council | the growers' council
@subject M = sugar minister Ilisapeci Rokotuivuna | Rokotuivuna | the minister
@subject C = cane cutters | cutters
@subject Y = Cyclone Wila | the cyclone
@fact all = 742000 | other | F | tonnes of cane crushed | 2028-08-20 | cumulative
@fact l = 318000 | other | L | tonnes of cane crushed | 2028-08-20 | cumulative
@fact b = 251000 | other | B | tonnes of cane crushed | 2028-08-20 | cumulative
@fact k = 173000 | other | K | tonnes of cane crushed | 2028-08-20 | cumulative
@fact last = 806000 | other | F | tonnes of cane crushed | 2027-08-22 | cumulative
@fact fall = 7.9 | rate | F | fall of the cane crushed in percent on the year | 2028-08-20 | snapshot
@fact aim = 1650000 | other | F | tonnes of cane hoped for in the season | 2028 | plan | projected
@fact aim2 = 1480000 | other | F | tonnes of cane hoped for in the season after the cyclone | 2028-08-23 | plan | projected
@fact sug = 68100 | other | F | tonnes of sugar made | 2028-08-20 | cumulative
@fact tc = 10.9 | other | F | tonnes of cane needed for a tonne of sugar | 2028-08-20 | snapshot
@fact tcl = 12.4 | other | L | tonnes of cane needed for a tonne of sugar | 2028-08-20 | snapshot
@fact pr = 105 | price | F | dollars a tonne guaranteed to growers | 2028 season | plan | pledged
@fact dem = 120 | price | G | dollars a tonne demanded for growers | 2028-08-24 | plan | hypothetical
@fact pay = 91.38 | price | F | dollars a tonne paid to growers | 2027 season | constant
@fact bro = 61 | duration | L | hours that the boiler stood | 2028-08-14 to 2028-08-17 | constant
@fact trk = 190 | other | L | lorries queueing | 2028-08-17 | snapshot
@fact wait = 34 | waiting | L | hours that a lorry waited | 2028-08-17 | snapshot
@fact burn = 38 | other | F | share of burnt cane in percent | 2028-08-20 | snapshot
@fact cut = 410 | jobs | C | cutters from abroad | 2028-08 | snapshot
@fact gro = 10800 | other | G | growers who deliver cane | 2028 | constant
@fact cw = 28 | price | C | dollars a tonne paid to a cutter | 2028 | constant
@fact cy = 6200 | area | Y | hectares of cane flattened | 2028-02 | constant
@fact gap = 64000 | other | F | tonnes of cane by which the crush trails last year | 2028-08-20 | snapshot
@fact tcb = 10.1 | other | B | tonnes of cane needed for a tonne of sugar | 2028-08-20 | snapshot
@fact tck = 9.8 | other | K | tonnes of cane needed for a tonne of sugar | 2028-08-20 | snapshot
@fact ml = 3 | other | F | mills at work | 2028 | constant
@rel diff gap = last - all
@rel sum all = l + b + k
@rel change fall = last -> all
@trap aim aim2 :: before and after the revision
@trap pr dem pay :: guaranteed, demanded, and last season's
@trap tc tcl :: all mills and one
@trap all sug :: cane and sugar
@trap bro wait :: how long the boiler stood and how long a lorry waited
@trap all last :: this year and last
@race mills = l b k

@doc a-daily | Suva daily | 2028-08-24
Cane crush lags by {64,000|gap} tonnes
By Shayal Mani Dutt
24 August 2028, 6:00 am

FIJI'S mills had taken in {742,000|all|t=by Sunday} tonnes of cane by Sunday, which is {7.9 per cent|fall} less than at the same stage last season, Fiji Cane Mills said yesterday.

Vunivau has crushed the most with {318,000|l|t=by Sunday} tonnes, Namosau is next at {251,000|b|^} tonnes and Tavarau stands at {173,000|k|^}.

Sugar made comes to {68,100|sug} tonnes. It has taken {10.9|tc} tonnes of cane to make one of sugar, and at Vunivau {12.4|tcl}.

Chief operating officer Penaia Waqabaca blamed the boiler failure at the northern mill, which stopped work for {61|bro|t=last week} hours last week, and burnt cane, now {38 per cent|burn} of all deliveries.

The company has cut its season's forecast to {1.48 million|aim2|by=The company} tonnes from {1.65 million|aim|t=when crushing began} when crushing began.

Sugar minister Ilisapeci Rokotuivuna told growers at a talanoa in Seaqaqa that the guaranteed price of {$105|pr|by=Sugar minister Ilisapeci Rokotuivuna} a tonne would be honoured "come rain, come cyclone".

The Cane Growers' Council wants {$120|dem|by=The Cane Growers' Council}.

@doc b-north | northern newspaper | 2028-08-25
THE NORTHERN TIDE · Labasa · $1.50

Trucks back to the bridge

Ram Avtar Naidu slept two nights in the cab of his Hino last week with a tray of roti and a phone that died on Wednesday. When he was at last waved over the weighbridge at Vunivau, his cane had lost {three-quarters of a tonne|-}.

He was one of {190|trk|t=on Thursday} drivers strung out along the Wainikoro road on Thursday. The mill's lone working boiler had gone cold on the Monday, and it stayed cold for {61|bro} hours. Each truck stood {52|!wait} hours on the average.

The growers' council, which speaks for {10,800|gro} cane farmers, has asked for compensation. The company has not answered. It says that the north is still ahead of the west, {318,000|l|by=The company|t=up to the 20th|s=the north} tonnes up to the 20th to {251,000|b|^} at Namosau.

Farmers here got {$97.50|!pay|t=last year} a tonne last year. "With the {hundred and five|pr|v=105} we might pay the cutters," Mr Naidu said. They cost him {$28|cw} a tonne, plus lunch. {Four hundred and ten|cut} of them have been flown in from Vanuatu and the Solomons, since nobody's son wants the knife any more.

IN TOMORROW'S TIDE: Babasiga Lions 14, Nadi 12 – the hooker who would not sit down

@doc c-pacific | regional broadcaster, Pacific service | 2028-08-24
Fiji sugar output slips after cyclone, boiler breakdown

Fiji is making less sugar this year and growers want more money for it.

Figures from the state-controlled miller show {742,000|all|by=the state-controlled miller|t=after eleven weeks} tonnes of cane crushed after eleven weeks. In 2027 the mills had managed {879,000|!last|t=In 2027} by then.

It's a long way from the {1.65 million|aim|t=in June} tonnes the company had talked up in June. It now says {1.48 million|aim2|by=It|t=now}.

Cyclone Wila knocked down {6,200|cy|t=in February} hectares of cane in February, mostly around Tavarau. That mill has handled {173,000|k} tonnes, the least of the {three|ml}.

The conversion rate is a worry as well. Fiji uses {10.9|tc} tonnes of cane per tonne of sugar; a good Queensland mill gets by on {seven|-} and a bit.

"A grower on a {five|-}-acre lease cannot live on {$105|pr}," council chief executive Vimlesh Chand told Pacific Drive. "We say {$120|dem|by=council chief executive Vimlesh Chand|s=We} or the knives stay in the shed." All amounts are in Fijian dollars. One Fijian dollar is worth {68|-} Australian cents.

LISTEN: Duration 4:12

@doc d-statement | company statement | 2028-08-23
FIJI CANE MILLS: WEEK 11 UPDATE

To Sunday 20 August the Company's {three|ml} factories processed {742,000|all|t=To Sunday 20 August} tonnes ({806,000|last|t=To 22 August 2027} tonnes To 22 August 2027).

Vunivau: {318,000|l|t=To Sunday 20 August}. TCTS {12.4|tcl}. Boiler 3 returned to service at 0520 on Thursday 17 August following a stoppage of {61|bro} hours.
Namosau: {215,000|!b|t=To Sunday 20 August}. TCTS {10.1|tcb}.
Tavarau: {173,000|k|t=To Sunday 20 August}. TCTS {9.8|tck}.

Sugar manufactured: {68,100|sug} tonnes. Burnt cane: {38%|burn}.

The Company regrets the time spent by drivers in the queue, which reached {34|wait|t=at its worst} hours per lorry at its worst with {190|trk|^} vehicles waiting. An additional {40|-} bins have been railed from Namosau.

The revised estimate for the season is {1.48m|aim2} tonnes. Growers are reminded that the fourth payment for 2027, which brings the season's total to {$91.38|pay|t=2027} a tonne, will be made on 30 October.

Ref FCM/COM/28-117
