@story fr22-peru-produceprices
@topic A mudslide shuts Peru's Carretera Central: arrivals at Lima's wholesale market and food prices, March 2031
@subject G = Mayorista Los Molles | Los Molles | the wholesale market | the market | the Mayorista
@subject PO = Potato | potatoes | white potato | white potatoes | the potato
@subject CA = Carrot | carrots
@subject PE = Green peas | peas
@subject BE = Broad beans | beans
@subject CH = Maize on the cob | choclo | cobs
@subject ON = Onion | onions | red onion | red onions
@subject TO = Tomato | tomatoes
@subject HI = Highland produce | Subtotal, highland produce | highland goods
@subject CO = Coastal produce | Subtotal, coastal produce
@subject SE = Total of the seven | the seven staples | the seven | the seven products
@subject SL = San Lázaro | San Lázaro (Comas)
@subject DE = Dos de Enero | Dos de Enero (Surquillo)
@subject AU = La Aurora | La Aurora (Villa El Salvador)
@subject PB = Pampa Baja | Pampa Baja (La Molina)
@subject AV = Average of the four | the four markets | average stall
@subject HU = Huánuco
@subject JU = Junín
@subject AY = Ayacucho
@subject LI = Lima highlands | highlands of Lima
@subject OT = Other regions
@subject RT = Huánuco and Junín | the two
@subject K = Carretera Central | the Central | the highway | the road
@subject I = Indecopi | the consumer watchdog | inspectors
@subject L = Lima | the capital
@fact poU = 2384 | other | PO | tonnes that reach the wholesale market on a usual Monday | February 2031 | constant
@fact caU = 436 | other | CA | tonnes that reach the wholesale market on a usual Monday | February 2031 | constant
@fact peU = 174 | other | PE | tonnes that reach the wholesale market on a usual Monday | February 2031 | constant
@fact beU = 148 | other | BE | tonnes that reach the wholesale market on a usual Monday | February 2031 | constant
@fact chU = 523 | other | CH | tonnes that reach the wholesale market on a usual Monday | February 2031 | constant
@fact hiU = 3665 | other | HI | tonnes that reach the wholesale market on a usual Monday | February 2031 | constant
@fact onU = 812 | other | ON | tonnes that reach the wholesale market on a usual Monday | February 2031 | constant
@fact toU = 388 | other | TO | tonnes that reach the wholesale market on a usual Monday | February 2031 | constant
@fact coU = 1200 | other | CO | tonnes that reach the wholesale market on a usual Monday | February 2031 | constant
@fact seU = 4865 | other | SE | tonnes that reach the wholesale market on a usual Monday | February 2031 | constant
@fact gU = 8120 | other | G | tonnes of all produce on a usual Monday | February 2031 | constant
@fact poM = 1526 | other | PO | tonnes that reached the wholesale market | 2031-03-10 | snapshot
@fact caM = 188 | other | CA | tonnes that reached the wholesale market | 2031-03-10 | snapshot
@fact peM = 61 | other | PE | tonnes that reached the wholesale market | 2031-03-10 | snapshot
@fact beM = 52 | other | BE | tonnes that reached the wholesale market | 2031-03-10 | snapshot
@fact chM = 301 | other | CH | tonnes that reached the wholesale market | 2031-03-10 | snapshot
@fact hiM = 2128 | other | HI | tonnes that reached the wholesale market | 2031-03-10 | snapshot
@fact onM = 791 | other | ON | tonnes that reached the wholesale market | 2031-03-10 | snapshot
@fact toM = 397 | other | TO | tonnes that reached the wholesale market | 2031-03-10 | snapshot
@fact coM = 1188 | other | CO | tonnes that reached the wholesale market | 2031-03-10 | snapshot
@fact seM = 3316 | other | SE | tonnes that reached the wholesale market | 2031-03-10 | snapshot
@fact gM = 5940 | other | G | tonnes of all produce that reached the wholesale market | 2031-03-10 | snapshot
@fact poC = 36.0 | rate | PO | fall in arrivals against a usual Monday | 2031-03-10 | snapshot
@fact caC = 56.9 | rate | CA | fall in arrivals against a usual Monday | 2031-03-10 | snapshot
@fact peC = 64.9 | rate | PE | fall in arrivals against a usual Monday | 2031-03-10 | snapshot
@fact beC = 64.9 | rate | BE | fall in arrivals against a usual Monday | 2031-03-10 | snapshot
@fact chC = 42.4 | rate | CH | fall in arrivals against a usual Monday | 2031-03-10 | snapshot
@fact hiC = 41.9 | rate | HI | fall in arrivals against a usual Monday | 2031-03-10 | snapshot
@fact onC = 2.6 | rate | ON | fall in arrivals against a usual Monday | 2031-03-10 | snapshot
@fact toC = 2.3 | rate | TO | rise in arrivals against a usual Monday | 2031-03-10 | snapshot
@fact coC = 1.0 | rate | CO | fall in arrivals against a usual Monday | 2031-03-10 | snapshot
@fact seC = 31.8 | rate | SE | fall in arrivals against a usual Monday | 2031-03-10 | snapshot
@fact gC = 26.8 | rate | G | fall in arrivals of all produce against a usual Monday | 2031-03-10 | snapshot
@fact poW = 1988 | other | PO | tonnes that reached the wholesale market | 2031-03-12 | snapshot
@fact gW = 6480 | other | G | tonnes of all produce that reached the wholesale market | 2031-03-12 | snapshot
@fact w6 = 1.20 | price | PO | wholesale price of a kilo | 2031-03-06 | snapshot
@fact w10 = 2.35 | price | PO | wholesale price of a kilo | 2031-03-10 | snapshot
@fact w12 = 1.90 | price | PO | wholesale price of a kilo | 2031-03-12 | snapshot
@fact wE = 1.30 | price | PO | wholesale price of a kilo | Easter 2031 | plan | projected
@fact wr = 95.8 | rate | PO | rise in the wholesale price | 2031-03-10 | snapshot
@fact slp = 3.20 | price | SL | price of a kilo of white potatoes at the stall | 2031-03-11 | snapshot
@fact dep = 3.50 | price | DE | price of a kilo of white potatoes at the stall | 2031-03-11 | snapshot
@fact aup = 2.90 | price | AU | price of a kilo of white potatoes at the stall | 2031-03-11 | snapshot
@fact pbp = 3.60 | price | PB | price of a kilo of white potatoes at the stall | 2031-03-11 | snapshot
@fact avp = 3.30 | price | AV | price of a kilo of white potatoes at the stall | 2031-03-11 | snapshot
@fact avp0 = 1.85 | price | AV | price of a kilo of white potatoes at the stall | 2031-03-04 | snapshot
@fact slc = 4.50 | price | SL | price of a kilo of carrots at the stall | 2031-03-11 | snapshot
@fact dec = 5.00 | price | DE | price of a kilo of carrots at the stall | 2031-03-11 | snapshot
@fact auc = 4.20 | price | AU | price of a kilo of carrots at the stall | 2031-03-11 | snapshot
@fact pbc = 5.50 | price | PB | price of a kilo of carrots at the stall | 2031-03-11 | snapshot
@fact avc = 4.80 | price | AV | price of a kilo of carrots at the stall | 2031-03-11 | snapshot
@fact avc0 = 2.10 | price | AV | price of a kilo of carrots at the stall | 2031-03-04 | snapshot
@fact slg = 12.00 | price | SL | price of a kilo of peas at the stall | 2031-03-11 | snapshot
@fact deg = 13.50 | price | DE | price of a kilo of peas at the stall | 2031-03-11 | snapshot
@fact aug = 11.00 | price | AU | price of a kilo of peas at the stall | 2031-03-11 | snapshot
@fact pbg = 14.00 | price | PB | price of a kilo of peas at the stall | 2031-03-11 | snapshot
@fact avg = 12.63 | price | AV | price of a kilo of peas at the stall | 2031-03-11 | snapshot
@fact avg0 = 7.40 | price | AV | price of a kilo of peas at the stall | 2031-03-04 | snapshot
@fact slo = 2.10 | price | SL | price of a kilo of red onions at the stall | 2031-03-11 | snapshot
@fact deo = 2.30 | price | DE | price of a kilo of red onions at the stall | 2031-03-11 | snapshot
@fact auo = 2.00 | price | AU | price of a kilo of red onions at the stall | 2031-03-11 | snapshot
@fact pbo = 2.40 | price | PB | price of a kilo of red onions at the stall | 2031-03-11 | snapshot
@fact avo = 2.20 | price | AV | price of a kilo of red onions at the stall | 2031-03-11 | snapshot
@fact avo0 = 2.15 | price | AV | price of a kilo of red onions at the stall | 2031-03-04 | snapshot
@fact pr = 78.4 | rate | AV | weekly rise in the price of white potatoes at the stall | 2031-03-11 | snapshot
@fact cr = 128.6 | rate | AV | weekly rise in the price of carrots at the stall | 2031-03-11 | snapshot
@fact rum = 20 | price | PE | price of a kilo that was rumoured | 2031-03-12 | snapshot | denied
@fact fT = 61870 | other | G | tonnes of potatoes received in the month | February 2031 | cumulative
@fact fHU = 25575 | other | HU | tonnes of potatoes received in the month | February 2031 | cumulative
@fact fJU = 17220 | other | JU | tonnes of potatoes received in the month | February 2031 | cumulative
@fact fAY = 7820 | other | AY | tonnes of potatoes received in the month | February 2031 | cumulative
@fact fLI = 5840 | other | LI | tonnes of potatoes received in the month | February 2031 | cumulative
@fact fOT = 5415 | other | OT | tonnes of potatoes received in the month | February 2031 | cumulative
@fact fRT = 42795 | other | RT | tonnes of potatoes received in the month | February 2031 | cumulative
@fact sHU = 41.3 | rate | HU | share of the month's potatoes | February 2031 | snapshot
@fact sJU = 27.8 | rate | JU | share of the month's potatoes | February 2031 | snapshot
@fact sAY = 12.6 | rate | AY | share of the month's potatoes | February 2031 | snapshot
@fact sLI = 9.4 | rate | LI | share of the month's potatoes | February 2031 | snapshot
@fact sOT = 8.8 | rate | OT | share of the month's potatoes | February 2031 | snapshot
@fact sRT = 69.2 | rate | RT | share of the month's potatoes | February 2031 | snapshot
@fact sT = 100 | rate | G | share of the month's potatoes | February 2031 | snapshot
@fact kHU = 1412 | other | HU | lorries of potatoes in the month | February 2031 | cumulative
@fact kJU = 1015 | other | JU | lorries of potatoes in the month | February 2031 | cumulative
@fact kAY = 398 | other | AY | lorries of potatoes in the month | February 2031 | cumulative
@fact kLI = 655 | other | LI | lorries of potatoes in the month | February 2031 | cumulative
@fact kOT = 330 | other | OT | lorries of potatoes in the month | February 2031 | cumulative
@fact kT = 3810 | other | G | lorries of potatoes in the month | February 2031 | cumulative
@fact pHU = 2.40 | price | HU | wholesale price of a kilo of potatoes by origin | 2031-03-10 | snapshot
@fact pJU = 2.55 | price | JU | wholesale price of a kilo of potatoes by origin | 2031-03-10 | snapshot
@fact pAY = 2.20 | price | AY | wholesale price of a kilo of potatoes by origin | 2031-03-10 | snapshot
@fact pLI = 2.35 | price | LI | wholesale price of a kilo of potatoes by origin | 2031-03-10 | snapshot
@fact lo8 = 340 | other | K | lorries held up by the slide | 2031-03-08 | snapshot
@fact lo10 = 512 | other | K | lorries held up by the slide | 2031-03-10 noon | snapshot
@fact lo12 = 190 | other | K | lorries held up by the slide | 2031-03-12 evening | snapshot
@fact km = 84 | address | K | kilometre of the slide | - | constant
@fact len = 180 | distance | K | metres of road buried | 2031-03-07 | constant
@fact vol = 60000 | other | K | cubic metres of mud and rock | 2031-03-07 | constant
@fact clr = 22000 | other | K | cubic metres of mud and rock taken away | 2031-03-10 | cumulative
@fact det = 9 | duration | K | hours of the journey by the detour | 2031-03 | constant
@fact nor = 4 | duration | K | hours of the journey by the usual way | - | constant
@fact lane = 6 | duration | K | hours a day that one lane is open | 2031-03-12 | plan
@fact ro = 2031-03-20 | date | K | day of the full reopening | 2031-03-12 | plan | projected
@fact ro0 = 2031-03-15 | date | K | day of the full reopening first announced | 2031-03-08 | plan | denied
@fact insp = 64 | other | I | stalls inspected | 2031-03-12 | cumulative
@fact fine = 17 | other | I | stalls against which proceedings were opened | 2031-03-12 | cumulative
@fact inf = 2.4 | rate | L | yearly inflation | February 2031 | snapshot
@fact infp = 0.3 | rate | L | points that the slide could add to inflation in the month | March 2031 | plan | projected
@fact por = 70 | other | G | soles that a porter earns on a good day | - | constant
@fact por2 = 25 | other | G | soles that a porter earned in the day | 2031-03-11 | snapshot
@rel sum hiU = poU + caU + peU + beU + chU
@rel sum hiM = poM + caM + peM + beM + chM
@rel sum coU = onU + toU
@rel sum coM = onM + toM
@rel sum seU = hiU + coU
@rel sum seM = hiM + coM
@rel change poC = poU -> poM
@rel change caC = caU -> caM
@rel change peC = peU -> peM
@rel change beC = beU -> beM
@rel change chC = chU -> chM
@rel change hiC = hiU -> hiM
@rel change onC = onU -> onM
@rel change toC = toU -> toM
@rel change coC = coU -> coM
@rel change seC = seU -> seM
@rel change gC = gU -> gM
@rel change wr = w6 -> w10
@rel change pr = avp0 -> avp
@rel change cr = avc0 -> avc
@rel sum fT = fHU + fJU + fAY + fLI + fOT
@rel sum fRT = fHU + fJU
@rel sum kT = kHU + kJU + kAY + kLI + kOT
@rel share sHU = fHU / fT
@rel share sJU = fJU / fT
@rel share sAY = fAY / fT
@rel share sLI = fLI / fT
@rel share sOT = fOT / fT
@rel share sRT = fRT / fT
@rel share sT = fT / fT
@trap seM gM :: the seven products of the table against everything that came in
@trap seC gC :: the seven products of the table against everything that came in
@trap hiM seM :: a subtotal against the total
@trap hiC seC :: a subtotal against the total
@trap peC beC :: the same fall of two products
@trap poM poW :: Monday against Wednesday
@trap gM gW :: Monday against Wednesday
@trap w10 avp :: wholesale against the stall
@trap wr pr :: rise of the wholesale price against that at the stall
@trap avp aup :: an average of four markets against one of them, no total
@trap sRT sHU :: 41.3 and 27.8 give 69.1 and the exact share rounds to 69.2
@trap sT sOT :: the five shares add up to 99.9 by rounding
@trap w10 pHU :: price of all potatoes against that of one origin
@trap fT poU :: a month against a Monday
@trap lo8 lo10 :: the queue grew
@trap vol clr :: all the mud against what has been taken away
@trap ro ro0 :: the date was put off
@trap insp fine :: stalls looked at against stalls proceeded against
@trap kT lo10 :: lorries of potatoes in a month against lorries held up

@doc a-wire | wire agency | 2031-03-10
Potatoes near double in Lima as slide chokes central highway

LIMA, March 10 (Cordillera) – The price of white potatoes at the capital's main wholesale market reached {S/2.35|w10|t=on Monday} a kilo on Monday, against {S/1.20|w6|t=last Thursday} last Thursday, as a mudslide kept the Carretera Central shut for a fourth day and more than {500|>lo10|s=the Carretera Central|t=by noon} lorries waited by noon on the mountain side of it.

The huaico came down on Friday afternoon near kilometre {84|km}, burying {180 metres|len|t=on Friday afternoon} of asphalt under an estimated {60,000|~vol} cubic metres of mud and boulders. No one was killed. Provías, the roads agency, said {22,000|clr|by=Provías, the roads agency} had been carted off so far.

On Saturday the queue had numbered {340|lo8|t=On Saturday}.

Mayorista Los Molles took in {5,940|gM|t=Monday} tonnes of food, the agriculture ministry said, {26.8%|gC} below a normal start to the week. Onions and tomatoes, which come up the coast, were plentiful.

Drivers who turn back and go round by Canta need {nine|det} hours instead of {four|nor}. "Peas don't wait {nine|-} hours," said Wilmer Huarcaya, whose load had begun to sprout.

Authorities had at first spoken of clearing the highway by {March 15|ro0|by=Authorities}. The transport minister said on Monday that this date "no longer stands" and that a new one would be given on Wednesday. (Reporting by Xiomara Tello; Editing by G. Ruppert)

@doc b-bulletin | ministry market bulletin | 2031-03-11
DAILY SUPPLY NOTE No. 49 – WHOLESALE MARKET LOS MOLLES

Reference day: Monday 10 March 2031. "Usual Monday" is the mean of the Mondays of February.

ARRIVALS OF SEVEN STAPLES (tonnes)

Product | Usual Monday | 10 March | Var. %
Potato | {2,384|poU|t=Usual Monday} | {1,526|poM|t=10 March} | -{36.0|poC}
Carrot | {436|caU|t=Usual Monday} | {188|caM|t=10 March} | -{56.9|caC}
Green peas | {174|peU|t=Usual Monday} | {61|peM|t=10 March} | -{64.9|peC}
Broad beans | {148|beU|t=Usual Monday} | {52|beM|t=10 March} | -{64.9|beC}
Maize on the cob | {523|chU|t=Usual Monday} | {301|chM|t=10 March} | -{42.4|chC}
Subtotal, highland produce | {3,665|hiU|t=Usual Monday} | {2,128|hiM|t=10 March} | -{41.9|hiC}
Onion | {812|onU|t=Usual Monday} | {791|onM|t=10 March} | -{2.6|onC}
Tomato | {388|toU|t=Usual Monday} | {397|toM|t=10 March} | {2.3|toC}
Subtotal, coastal produce | {1,200|coU|t=Usual Monday} | {1,188|coM|t=10 March} | -{1.0|coC}
Total of the seven | {4,865|seU|t=Usual Monday} | {3,316|seM|t=10 March} | -{31.8|seC}

Counting fruit, tubers and all other vegetables, the market received {5,940|gM|t=Monday} tonnes on Monday as against {8,120|gU|t=Usual Monday}.

The modal wholesale price of white potato was {S/ 2.35|w10} per kilogram ({S/ 1.20|w6|t=on 6 March} on 6 March).

Consumers are reminded that supply from the coast and the south is normal and that there is no ground for hoarding.

Directorate of Agricultural Statistics · Extension 2417

@doc c-gaceta | broadsheet | 2031-03-12
A kilo of carrots now costs what a menú did in our grandmothers' day

By Rosa Elvira Chumpitaz and Teófilo Nakandakari

Four notebooks, four markets, one Tuesday morning. La Gaceta sent its reporters out shopping yesterday to see what the mud at kilometre {84|km} of the Central has done to the caldo, and the answer is that it depends on the bus you take.

Prices at the stall, soles per kilo, Tuesday 11 March

                               White potato    Carrot    Peas     Red onion
San Lázaro (Comas)                 {3.20|slp|t=Tuesday 11 March}          {4.50|slc|t=Tuesday 11 March}     {12.00|slg|t=Tuesday 11 March}      {2.10|slo|t=Tuesday 11 March}
Dos de Enero (Surquillo)           {3.50|dep|t=Tuesday 11 March}          {5.00|dec|t=Tuesday 11 March}     {13.50|deg|t=Tuesday 11 March}      {2.30|deo|t=Tuesday 11 March}
La Aurora (Villa El Salvador)      {2.90|aup|t=Tuesday 11 March}          {4.20|auc|t=Tuesday 11 March}     {11.00|aug|t=Tuesday 11 March}      {2.00|auo|t=Tuesday 11 March}
Pampa Baja (La Molina)             {3.60|pbp|t=Tuesday 11 March}          {5.50|pbc|t=Tuesday 11 March}     {14.00|pbg|t=Tuesday 11 March}      {2.40|pbo|t=Tuesday 11 March}
Average of the four                {3.30|avp|t=Tuesday 11 March}          {4.80|avc|t=Tuesday 11 March}     {12.63|avg|t=Tuesday 11 March}      {2.20|avo|t=Tuesday 11 March}
The same, a week earlier           {1.85|avp0|t=a week earlier|s=The same}          {2.10|avc0|t=a week earlier|s=The same}      {7.40|avg0|t=a week earlier|s=The same}      {2.15|avo0|t=a week earlier|s=The same}

Carrots have risen the most, by {128.6 per cent|cr} in seven days; the potato, staff of life, by {78.4|pr}. Onions have barely moved.

Between the wholesaler and the housewife there is, as ever, a sol that no one can account for. At Los Molles the sack changed hands on Monday at {2.35|w10|t=on Monday} a kilo. Indecopi has had inspectors out since the weekend: of {64|insp|t=as of last night} stalls visited as of last night, proceedings have been opened against {17|fine|^}.

The porters pay too. Fortunato Ccopa, 54, makes {70|por|by=Fortunato Ccopa} soles when the lorries come. "Yesterday, {25|por2|t=Yesterday|s=the lorries}, and I shared the lunch."

Economists are calm. Banco Cordel reckons that the closure might add {0.3|~infp|by=Banco Cordel|m=projected} of a point to the March index; yearly inflation stood at {2.4 per cent|inf|t=in February} in February.

ALSO IN ECONOMÍA: Anchovy quota cut 12% · Sol closes at 3.68 · 5 soups that need no potato

@doc d-radio | radio news script | 2031-03-12
RADIO MALECÓN – NOTICIAS DE LAS SIETE – WEDNESDAY P.M.

(MUSIC UNDER)

Good evening. It's moving. One lane of the Carretera Central opened this morning and will stay open for {six|lane} hours each day, downhill till noon, uphill after. The queue, which stood at {five hundred and twelve|lo10|t=on Monday|s=The queue} on Monday, is down tonight to {a hundred and ninety|lo12|t=tonight|s=The queue}.

The transport minister now says that the whole road, both ways, will be back on {the twentieth|ro|v=2031-03-20|by=The transport minister|m=projected}. Not the {fifteenth|ro0|v=2031-03-15}, as we were told.

Los Molles already feels it. {Six thousand, four hundred and eighty|gW|t=today} tonnes came through the gates today, and {one thousand nine hundred and eighty-eight|poW|t=today|s=potatoes} of them were potatoes. On Monday there were just over {fifteen hundred|~poM|t=On Monday}. The wholesale price, accordingly, has slipped to {one ninety|w12|v=1.90|t=today} a kilo.

That hasn't reached your casera yet. In Surquillo yesterday people were paying {three fifty|dep|v=3.50|t=yesterday|s=Surquillo}, and {thirteen fifty|deg|v=13.50|^|s=Surquillo} for peas.

And no, peas are not about to hit {twenty|rum|m=denied|by=the agriculture minister}. That voice note going round is false, the agriculture minister told this programme: "I don't know who this lady is. She isn't from my ministry."

(STING) In football, Unión Tarma {two|-}, Deportivo Chala {two|-}.

@doc e-surco | farm trade newsletter | 2031-03-14
SURCO · The potato letter · Issue 311

Where Lima's potatoes come from, and why kilometre {84|km} matters

There is an old joke in Tarma that the capital discovers geography once every rainy season. Here is this season's lesson, in a table. February, all varieties, Los Molles only.

Origin	Tonnes	Share %	Lorries	S/ per kg, 10 March
Huánuco	{25,575|fHU|t=February}	{41.3|sHU|t=February}	{1,412|kHU|t=February}	{2.40|pHU|t=10 March}
Junín	{17,220|fJU|t=February}	{27.8|sJU|t=February}	{1,015|kJU|t=February}	{2.55|pJU|t=10 March}
Ayacucho	{7,820|fAY|t=February}	{12.6|sAY|t=February}	{398|kAY|t=February}	{2.20|pAY|t=10 March}
Lima highlands	{5,840|fLI|t=February}	{9.4|sLI|t=February}	{655|kLI|t=February}	{2.35|pLI|t=10 March}
Other regions	{5,415|fOT|t=February}	{8.8|sOT|t=February}	{330|kOT|t=February}	n/a
All	{61,870|fT|t=February|s=All}	{100|sT|t=February|s=All}	{3,810|kT|t=February|s=All}

Huánuco and Junín ship down the Central. Between them that is {42,795|fRT|s=Huánuco and Junín} tonnes, {69.2%|sRT|s=Huánuco and Junín} of the month. The rest can reach us by Pisco or from just up the valley, which is why the sack from Huamanga (lorries on that run are the big {20|-}-tonners) was the cheapest thing on the platform on Monday.

What happened next you know: {1,526|poM|t=that Monday|s=the platform} tonnes on the platform that Monday, when {2,384|poU|s=the platform} would be ordinary, and wholesale quotes up {95.8%|wr|t=since the Thursday before} since the Thursday before. By Wednesday the platform had {1,988|poW|t=By Wednesday|s=the platform} and quotes had eased to {S/1.90|w12|t=By Wednesday}.

What next? If the road opens on {20 March|ro|m=hypothetical} as now promised, our guess is {S/1.30|wE|t=by Easter|m=projected} by Easter. Should it rain on Sunday, forget we said so.

Seed prices, subscription S/ 240 a year, and back issues: Jr. Dos de Mayo 633, Tarma.
