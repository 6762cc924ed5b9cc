@story yd-guayas-flood
@topic Floods on the Daule and Babahoyo in Ecuador: dyke breach, shelters, rice, the dam's gates
@subject F = Guayas basin floods | the floods | the flood | inundaciones
@subject S = Risk Management Secretariat | the Secretariat | SNGR
@subject B = town of Santa Brígida | Santa Brígida | the town
@subject D = Peña Alta dam | Peña Alta | the dam
@subject C = CELDAULE | the dam's operator | the operator
@subject A = Mayor Rosalía Zambrano Pico | Zambrano | the mayor
@subject R = rice growers' federation | the growers | FENARROZ
@subject H = Hospital del Litoral | the hospital
@subject M = public health ministry | the health ministry
@subject N = navy | marines | Armada
@subject P = Guayas province | Guayas
@subject L = Los Ríos province | Los Ríos
@fact d1 = 12 | deaths | F | people killed by the floods | 2035-03-09 | cumulative
@fact d2 = 27 | deaths | F | people killed by the floods | 2035-03-12 | cumulative
@fact d3 = 39 | deaths | F | people killed by the floods | 2035-03-20 | cumulative
@fact dg = 24 | deaths | P | people killed by the floods | 2035-03-20 | cumulative
@fact dl = 15 | deaths | L | people killed by the floods | 2035-03-20 | cumulative
@fact dv = 9 | deaths | F | people killed in cars | 2035-03-20 | cumulative
@fact ms = 18 | missing | F | people missing | 2035-03-12 | snapshot
@fact ms2 = 6 | missing | F | people missing | 2035-03-20 | snapshot
@fact br = 02:30 | clock | B | time of the dyke breach | 2035-03-08 | constant
@fact bw = 85 | distance | B | metres of breach in the dyke | 2035-03-08 | constant
@fact bw2 = 210 | distance | B | metres of breach in the dyke | 2035-03-12 | snapshot
@fact pop = 31000 | other | B | inhabitants | 2032 census | constant
@fact ev = 22000 | evacuated | B | people evacuated | 2035-03-12 | cumulative
@fact evs = 71 | other | B | share of inhabitants evacuated | 2035-03-12 | snapshot
@fact res = 1460 | rescued | N | people taken off roofs | 2035-03-12 | cumulative
@fact bo = 64 | other | N | boats at work | 2035-03-12 | snapshot
@fact sh = 87 | other | S | shelters open | 2035-03-12 | snapshot
@fact shp = 9400 | evacuated | S | people in shelters | 2035-03-12 | snapshot
@fact sh2 = 41 | other | S | shelters open | 2035-03-20 | snapshot
@fact shp2 = 3900 | evacuated | S | people in shelters | 2035-03-20 | snapshot
@fact aff = 184000 | other | F | people affected | 2035-03-20 | cumulative
@fact ho = 11200 | homes | F | houses flooded | 2035-03-20 | cumulative
@fact hod = 1310 | homes | F | houses destroyed | 2035-03-20 | cumulative
@fact hos = 11.7 | other | F | share of flooded houses destroyed | 2035-03-20 | snapshot
@fact rl = 6.42 | distance | B | metres of river level | 2035-03-08 | constant
@fact al = 5.2 | distance | B | metres of river level for a red alert | - | constant | threshold
@fact rlo = 1.22 | distance | B | metres above the red alert | 2035-03-08 | constant
@fact rec = 6.1 | distance | B | metres of river level in the record flood of 2017 | 2017 | constant
@fact rn = 318 | other | B | millimetres of rain in two days | 2035-03-08 | constant
@fact rel = 2900 | other | C | cubic metres a second released from the dam | 2035-03-07 night | constant
@fact relw = 1800 | other | C | cubic metres a second announced to be released | 2035-03-07 noon | plan
@fact relx = 1100 | other | C | cubic metres a second released above the announcement | 2035-03-07 night | constant
@fact lev = 84.6 | distance | D | metres of water above sea level in the reservoir | 2035-03-07 night | snapshot
@fact max = 85 | distance | D | metres of water above sea level that the dam may hold | - | constant | threshold
@fact gt = 5 | other | D | gates opened | 2035-03-07 night | constant
@fact gts = 8 | other | D | gates of the dam | - | constant
@fact wrn = 3.5 | duration | C | hours between the warning and the wave | 2035-03-07 | constant
@fact ri = 46000 | area | R | hectares of rice under water | 2035-03-14 | snapshot
@fact rit = 230000 | area | R | hectares of rice planted | 2035 | constant
@fact ris = 20 | other | R | share of the rice under water | 2035-03-14 | snapshot
@fact ril = 96000000 | damages | R | dollars lost in rice | 2035-03-14 | snapshot | projected
@fact lep1 = 14 | cases | M | cases of leptospirosis | 2035-03-12 | cumulative
@fact lep2 = 88 | cases | M | cases of leptospirosis | 2035-03-20 | cumulative
@fact lepd = 3 | deaths | M | people dead of leptospirosis | 2035-03-20 | cumulative
@fact hb = 210 | other | H | beds in the hospital | - | constant
@fact he = 126 | evacuated | H | patients moved out of the hospital | 2035-03-08 | constant
@fact em = 25000000 | budget | S | dollars of emergency money | 2035-03-10 | plan | pledged
@fact bn = 400 | damages | S | dollars for each family whose house is destroyed | 2035-03-15 | plan | pledged
@fact bnt = 524000 | damages | S | dollars for destroyed houses in all | 2035-03-20 | plan | pledged
@fact dy = 9 | distance | A | kilometres of dyke around the town | - | constant
@fact dyr = 4 | distance | A | kilometres of dyke renewed | 2034 | cumulative
@fact dyc = 7400000 | spending | A | dollars spent on the dyke | 2034 | cumulative
@fact dykm = 1850000 | price | A | dollars for a kilometre of dyke | 2034 | constant
@fact old = 40 | deaths | - | people killed by the floods of 2017 | 2017 | constant
@rel sum d3 = dg + dl
@rel share evs = ev / pop
@rel share hos = hod / ho
@rel diff rlo = rl - al
@rel diff relx = rel - relw
@rel share ris = ri / rit
@rel product bnt = hod * bn
@rel product dyc = dyr * dykm
@trap d1 d2 :: the toll of the first day and the fifth
@trap ev shp :: evacuated and in shelters
@trap bw bw2 :: the breach grew
@trap rel relw :: released and announced
@trap rl rec :: this crest and the record
@trap lep1 lepd :: ill and dead
@trap ho hod :: flooded and destroyed
@trap dy dyr :: the dyke and its new part
@trap gt gts :: gates opened and gates there are
@trap d3 old :: these floods and those of 2017

@doc a-wire | wire agency | 2035-03-09
Ecuador dyke breach drowns {12|d1}, town empties

GUAYAQUIL, March 9 (AndesPress) - Swollen by two days of rain and by water let out of a dam, Ecuador's Daule river burst a dyke at Santa Brígida in the dark hours of Thursday, and by Friday {12|d1|t=by Friday|by=the Risk Management Secretariat} people were known to have drowned, the Risk Management Secretariat said.

The earth wall gave at {2.30 a.m.|br} over a length of {85|bw} metres. At that hour the gauge showed {6.42|rl} metres. Red alert begins at {5.2|al}, that is {1.22|rlo} metres lower; the highest reading till then, of 2017, was {6.1|rec|t=of 2017}.

At the Peña Alta dam, upstream, {five|gt} of the {eight|gts} gates stood open. CELDAULE, the operator, said it was releasing {1,800|relw|by=CELDAULE, the operator|m=asserted} cubic metres a second.

The Hospital del Litoral moved out {126|he} patients by army lorry. Some {31,000|~pop} people live in the town.

The floods of 2017 killed {40|old|t=of 2017} people in the same basin.

@doc b-live | live page, Guayaquil newspaper | 2035-03-12
INUNDACIONES: minute by minute

07:15 Good morning. The gap in the dyke is now {210|bw2|t=now|by=the navy} metres wide, the navy measures.

08:02 Mayor Rosalía Zambrano on Radio Cristal: "{Seventy percent|~evs|by=Mayor Rosalía Zambrano|v=70} of my people are out." City hall's tally: {22,000|ev|by=City hall's tally}.

09:30 The Secretariat's morning cut. Dead {27|d2|t=morning}, missing {18|ms|^}. {9,400|shp|t=morning} people in {87|sh} shelters. It means that most evacuees sleep at relatives' homes.

10:47 Marines with {64|bo|by=the Armada} boats have plucked {1,460|res|^} people off roofs, says the Armada. And {two|-} horses.

11:20 A reader asks how high the water stood. {6.24|!rl} m at the gauge, says our man there.

12:05 The health ministry: {14|lep1|by=The health ministry} cases of leptospirosis so far. Do not walk barefoot.

13:33 PHOTOS: {18|-} images of the malecón.

14:10 Rain since midnight: {11|-} mm. Compare with the {318|rn|t=in the two days before the breach} in the two days before the breach.

15:00 Emelec–Barcelona postponed. Tickets no. {1|-} to {22,500|-} stay valid.

@doc c-invest | investigative weekly | 2035-03-15
The night that Peña Alta opened

By Iván Cedeño Vera

At noon on 7 March a fax, yes, a fax, left the control room of Peña Alta. It told {eleven|-} mayors that {1,800|relw|t=At noon on 7 March|by=a fax} cubic metres per second would be let through from the evening. By ten at night, the gate log shows, it was {2,900|rel|t=By ten at night|by=the gate log}. Nobody was told about the extra {1,100|relx}.

Why? The reservoir stood at {84.6|lev} metres above the sea. At {85|max} the concrete is at its limit. "It was that or the dam," says an engineer of CELDAULE.

The mayor of Santa Brígida says her night watchman heard of it from a cousin. The cousin's call gave the town {three and a half|wrn} hours. Then the river came through {85|bw} metres of bad earth.

Of {nine|dy} kilometres of dyke, {four|dyr} had been renewed by last year at a cost of {$7.4 million|dyc}, or {$2.1 million|!dykm} a kilometre. The breach lies, it goes without saying, in the other half.

CELDAULE's press office insists that it had {six|!gt|by=CELDAULE's press office} gates open and not one more than announced.

Fact box: Built 1988. Height {78|-} m. Capacity {213|-} MW.

@doc d-sitrep | UN-style situation report | 2035-03-20
ECUADOR | Floods | Situation report no. 5, 20 March 2035

IN NUMBERS
{184,000|aff} people affected
{39|d3|t=20 March 2035} killed ({24|dg} Guayas, {15|dl} Los Ríos)
{6|ms2|t=20 March 2035} missing
{11,200|ho} houses flooded, of which {1,310|hod} destroyed ({12%|hos|round})
{41|sh2} shelters, {3,900|shp2} occupants; at the peak on 12 March, {87|sh|t=at the peak on 12 March} and {9,400|shp|^}

HEALTH. {88|lep2|t=20 March 2035|by=MSP} cases of leptospirosis and {three|lepd|^} deaths from it, reported separately from the toll (MSP). The Hospital del Litoral ({210|hb} beds) functions at {40 per cent|-}.

LIVELIHOODS. FENARROZ reports {46,000|ri|by=FENARROZ} ha of rice under water, {20 per cent|ris|^} of the crop.

RESPONSE. The Government released {USD 25 million|em}. Families with a destroyed house get {USD 400|bn}, altogether {USD 524,000|bnt}.

{Nine|dv} of the dead were in vehicles. Note: figures from sub-national offices may differ.

@doc e-farm | farmers' magazine | 2035-03-21
Rice: {one hectare in five|ris|v=20} is a lake

The growers' federation counts {46,000|ri|by=The growers' federation} hectares of drowned rice out of {230,000|rit} sown. At present prices that means {$69 million|!ril|by=The growers' federation} which will not come in.

President Segundo Alvarado wants the state to buy the seed for the second sowing, {three|-} quintals a hectare. So far the state has put up {$25 million|em|by=the state} for everything and everyone.

In Los Ríos, where {15|dl} people died, the water sits on {two|-} of every {seven|-} fields and will be there until May, the federation thinks. Its own circular, which hangs in every mill, has the loss at {96 million|ril|by=Its own circular} dollars.

Diesel {$1.94|-} · Urea {$31.50|-} · Sack of {205|-} lb paddy {$34|-}

@doc f-paper | national broadsheet | 2035-03-22
{Thirty-nine|d3} names on the wall of the cathedral

María Augusta Piedra

There are {39|d3} sheets of paper and a nun who changes the candles. {Twenty-five|?dg} are from Guayas, the rest from upriver; the government's list has it as {24|dg|by=the government's list} and {15|dl|^}, but a boy from Baba was with his aunt.

{Nine|dv} died in cars, which surprised me. One by snake. {Six|ms2} have no sheet because nobody has found them.

In 2017 there were {forty|old|t=In 2017}. One more and this flood equals that one, though the river has beaten it already: {6.42|rl} metres against {6.1|rec}.

In Santa Brígida, where {31,000|pop} people used to live, they sweep mud. Some {22,000|ev} had left; a bit over {70 percent|~evs|v=70}. Zambrano does not say how many will stay away. Of the town's {9,700|-} houses, she says, one in three has no door.

The ministry's count of leptospirosis stands at {88|lep2|by=The ministry's count}, and every one of these is somebody who stood in water.

Fifteen {hundred|-}-dollar fridges float well, a boatman told me. He had seen {forty|-}.
