@story ya-chile-quilmo
@topic Wildfire at Quilmo Alto in central Chile: from the red alert to the reconstruction plan
@subject F = Quilmo Alto wildfire | wildfire | fire | Cerro Bayo fire
@subject Q = Quilmo Alto | the town | commune
@subject S = Senapred | disaster service | national disaster agency
@subject C = Conaf | forestry corporation | brigades | brigadistas
@subject B = Bomberos | volunteer firefighters | fire companies | Superintendent Gladys Huenchul
@subject P = PDI | investigators | prosecutor Matías Olavarría | prosecution
@subject G = government | housing minister | Housing Minister Camila Ossandón | ministry
@subject L = Legal Medical Service | SML | forensic service
@subject M = Mayor Reinaldo Curivil | Curivil | mayor | municipality
@subject E = Energía del Maulín | Maulín | power company | electricity distributor
@fact h1 = 1900 | area | F | hectares burned | 2034-01-28 evening | cumulative
@fact h2 = 6400 | area | F | hectares burned | 2034-01-30 | cumulative
@fact h3 = 8250 | area | F | hectares burned | 2034-02-05 | cumulative
@fact hp = 5610 | area | F | hectares of plantation burned | 2034-02-05 | cumulative
@fact hn = 2640 | area | F | hectares of native forest and scrub burned | 2034-02-05 | cumulative
@fact hpp = 68 | other | F | share of the burned ground that was plantation | 2034-02-05 | cumulative
@fact o1 = 380 | homes | Q | houses destroyed | 2034-01-29 | cumulative
@fact o2 = 1214 | homes | Q | houses destroyed | 2034-02-05 | cumulative
@fact o3 = 1214 | homes | Q | houses to be rebuilt | 2036 | plan
@fact od = 365 | homes | Q | houses damaged | 2034-02-05 | cumulative
@fact d1 = 5 | deaths | F | people killed | 2034-01-29 | cumulative
@fact d2 = 22 | deaths | F | people killed | 2034-02-05 | cumulative
@fact dv = 14 | deaths | F | people killed in vehicles | 2034-02-05 | cumulative
@fact dho = 8 | deaths | F | people killed in houses | 2034-02-05 | cumulative
@fact db = 1 | deaths | B | firefighters killed | 2034-02-05 | cumulative
@fact id = 19 | deaths | L | bodies identified | 2034-02-05 | cumulative
@fact ni = 3 | deaths | L | bodies not identified | 2034-02-05 | snapshot
@fact ms = 11 | missing | F | people missing | 2034-01-30 | snapshot
@fact ev = 7300 | evacuated | Q | people evacuated | 2034-01-29 | cumulative
@fact sh = 1150 | evacuated | M | people in shelters | 2034-01-30 | snapshot
@fact sn = 6 | other | M | shelters | 2034-01-30 | snapshot
@fact pop = 21600 | other | Q | inhabitants | - | snapshot
@fact br = 240 | officers | C | brigade members at work | 2034-01-30 | snapshot
@fact bo = 410 | officers | B | volunteer firefighters at work | 2034-01-30 | snapshot
@fact tot = 650 | officers | F | people fighting the fire | 2034-01-30 | snapshot
@fact pl = 9 | other | C | planes at work | 2034-01-30 | snapshot
@fact he = 14 | other | C | helicopters at work | 2034-01-30 | snapshot
@fact air = 23 | other | C | aircraft at work | 2034-01-30 | snapshot
@fact t = 39 | temperature | F | degrees at noon | 2034-01-28 | snapshot
@fact hum = 12 | other | F | percentage of humidity | 2034-01-28 | snapshot
@fact wi = 65 | speed | F | gusts in kilometres an hour | 2034-01-28 | snapshot
@fact tal = 16:20 | clock | S | time of the evacuation message | 2034-01-28 | constant
@fact tst = 14:35 | clock | F | time when the fire began | 2034-01-28 | constant
@fact lag = 105 | duration | S | minutes until the evacuation message | 2034-01-28 | constant
@fact ant = 7 | other | S | phone masts that did not send the message | 2034-01-28 | constant
@fact road = 2 | other | Q | roads out of the town | - | constant
@fact pow = 12800 | homes | E | customers without power | 2034-01-29 | snapshot
@fact pin = 4 | other | P | points where the fire started | 2034-02-20 | constant
@fact ar = 2 | arrests | P | people arrested | 2034-02-20 | cumulative
@fact sen = 20 | sentence | P | longest sentence in years for arson with deaths | - | constant | hypothetical
@fact bon = 1500000 | damages | G | pesos of aid for each household | 2034-02-08 | plan | pledged
@fact bt = 1821000000 | damages | G | pesos of aid for all the households | 2034-02-08 | plan | pledged
@fact rec = 86000000000 | budget | G | pesos of the reconstruction plan | 2034-03-12 | plan | pledged
@fact rech = 62000000000 | budget | G | pesos for housing in the reconstruction plan | 2034-03-12 | plan | pledged
@fact reco = 24000000000 | budget | G | pesos for roads and hydrants in the reconstruction plan | 2034-03-12 | plan | pledged
@fact emh = 900 | homes | G | emergency huts promised | 2034-03 | plan | pledged
@fact emd = 312 | homes | G | emergency huts delivered | 2034-03-12 | cumulative
@fact trm = 24 | duration | G | months for rebuilding | 2034-03-12 | plan
@fact hyd = 43 | other | B | hydrants that were dry | 2034-01-28 | snapshot
@fact hydt = 118 | other | B | hydrants in the town | - | constant
@fact y17 = 13 | deaths | F | people killed in an earlier fire of the commune | 2017 | cumulative
@rel sum h3 = hp + hn
@rel share hpp = hp / h3
@rel sum d2 = dv + dho
@rel sum d2 = id + ni
@rel sum tot = br + bo
@rel sum air = pl + he
@rel sum rec = rech + reco
@rel product bt = bon * o2
@rel share hydp = hyd / hydt
@fact hydp = 36.4 | other | B | share of the hydrants that were dry | 2034-01-28 | snapshot
@trap h1 h2 :: the fire grew
@trap h2 h3 :: the fire grew
@trap o1 o2 :: first count and census
@trap o2 od :: destroyed and damaged
@trap d1 d2 :: later count
@trap ev sh :: evacuated and sheltered
@trap br bo :: paid brigades and volunteers
@trap emh emd :: promised and delivered
@trap rec rech :: the whole plan and its housing part
@trap dv he :: fourteen in cars, fourteen helicopters
@trap d2 y17 :: another fire

@doc a-alert | disaster service alert | 2034-01-28
SENAPRED - RED ALERT, COMMUNE OF QUILMO ALTO, FOREST FIRE "CERRO BAYO"

19:30. Based on information from Conaf, the Red Alert declared at 15:50 is kept in force. The fire began at {14:35|tst} and has consumed a preliminary {1,900|h1|t=19:30|by=Conaf} hectares.

Conditions at noon: {39|t} °C, relative humidity {12%|hum}, gusts of {65|wi} km/h.

SAE message to evacuate sectors El Maitén, Las Pircas and Villa Bicentenario: sent at {16:20|tal}.

Resources in the area: {nine|pl} planes are requested; those present will be reported tomorrow.

The population is reminded there are {two|road} routes out, the F-62 and the coastal road. Do not return for belongings.

@doc b-wire | wire agency | 2034-01-30
Chile fire: toll seen rising as crews search cars on burned road

SANTIAGO, Jan 30 (Austral) - At least {five|>d1|t=by Sunday|by=officials} people had been confirmed dead by Sunday in a wildfire that swept into a hillside town in central Chile, but officials expected many more as {11|ms|t=on Monday} people were missing on Monday.

Flames driven through pine plantations had covered {6,400|h2|t=on Monday} hectares. Around {7,300|~ev} of Quilmo Alto's {21,600|pop} people were told to leave; {1,150|sh|t=on Monday} were sleeping in {six|sn} schools and gyms.

{Six hundred and fifty|tot} people are on the lines, {410|bo} of them Bomberos volunteers, with {23|air} aircraft overhead, {14|he} of them helicopters. A first count on Sunday gave {380|o1|t=on Sunday} houses destroyed.

Mayor Reinaldo Curivil said the coastal road had become "a tunnel". A column of cars stalled there.

Utility Energía del Maulín reported {12,800|pow|t=Sunday} customers without power on Sunday.

A 2017 fire killed {13|y17|t=2017} in the same commune.

@doc c-tv | TV website | 2034-02-06
Quilmo Alto, one week after: {22|d2} dead, {1,214|o2} houses

Canal Ocho | Redacción | 06/02/2034 11:04

The Legal Medical Service raised to {22|d2|t=on Sunday|by=The Legal Medical Service} the number of dead on Sunday. {Fourteen|dv} were found in vehicles; the other {eight|dho} at home. {Nineteen|id|^} have been named.

Among them is Brayan Catrileo, 23, the {only|db|v=1} volunteer firefighter to perish.

The definitive census puts at {1,214|o2|by=The definitive census} the houses reduced to ash. A further {365|od} were damaged.

Final extent of the fire: {8,520|!h3} hectares, {5,610|hp} of them pine and eucalyptus and {2,640|hn} native woodland and scrub, according to Conaf. "It's the plantations that carried it," said the Corporation's regional head; they represent {68|hpp}% of the total.

VIDEO: The cat that survived in an oven | Colo-Colo 0, Ñublense 2

@doc d-daily | national broadsheet | 2034-02-09
The message that came late

By Javiera Millahual

At {14:35|tst} someone saw smoke on Cerro Bayo. At {16:20|tal} the phones of Quilmo Alto howled. The difference, {85|!lag} minutes, is now in a prosecutor's folder.

It's not only the minutes. {Seven|ant} masts never relayed the message, the telecoms undersecretary admits. And when the fire companies opened the hydrants of Villa Bicentenario, {63|!hyd} out of {118|hydt} gave air, Superintendent Gladys Huenchul told this newspaper.

"I had {240|br|s=brigadistas} brigadistas of Conaf beside me and {410|bo} of ours, and no water," she says.

Yesterday the government fixed a bonus of {$1.5 million|bon} for each household that lost its home. It is {$1,821 million|bt} in total.

Reading the list of dead takes four minutes. {Three|ni} entries say only "NN".

@doc e-tabloid | popular daily | 2034-02-21
GOTCHA! {Two|ar} "firebugs" fall for Quilmo inferno

They had cans, a motorbike and a WhatsApp group called "Asado"

The PDI swooped on {two|ar} cousins at dawn. One's a former brigadista!

Prosecutor Matías Olavarría says the fire was lit at {four|pin} points in a line, "as one lights a stove". For {eighteen|!d2|by=the charge} dead, the charge, they could get {20|<sen} years. In the barrio they want it in cash, today.

The mums of Las Pircas meanwhile are in tents. Huts promised: {900|emh}. Huts seen: you count 'em.

Sra. Irma lost number 214 of Pasaje 6 and her teeth. "The fire ate at {39|t} degrees in the shade and I was frying sopaipillas," she says.

LOTTERY: Kino 5-9-11-17-22

@doc f-plan | ministry press release | 2034-03-12
GOVERNMENT PRESENTS RECONSTRUCTION PLAN FOR QUILMO ALTO

Housing Minister Camila Ossandón today presented a plan of $ {86,000|rec|x=1000000} million over {24|trm} months: $ {62,000|rech|x=1000000} million in housing and $ {24,000|reco|x=1000000} million in roads, firebreaks and hydrants.

- {1,214|o3} homes rebuilt by 2036.
- {312|emd|t=to date} emergency huts delivered to date out of a commitment of {900|emh|t=this month} for this month.
- A third exit road. In January there were {two|road}.
- All {118|hydt} hydrants renewed; {43|hyd}, or {36%|hydp}, had no pressure on the day.

"We will not build back the same mistake," said the minister. The evacuation protocol will be revised in light of the {105|lag} minutes.
