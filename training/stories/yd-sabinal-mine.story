@story yd-sabinal-mine
@topic Flooded coal mine at El Sabinal, Coahuila: trapped miners, pumps, levels, families, owner
@subject M = El Sabinal mine | El Sabinal | the mine | the pit
@subject C = civil protection coordination | civil protection | Protección Civil
@subject P = President Lucero Arriaga | Arriaga | the president
@subject O = Carbones del Norte San Efrén | San Efrén | the mine's owner | the company
@subject L = labour ministry | labor ministry | the labor inspectors
@subject F = families of the miners | the families
@subject E = Army engineers | the army | Sedena
@subject S = federal electricity commission | the utility
@subject D = divers
@subject U = Engineer Abelardo Quintanilla | Quintanilla | the chief engineer
@fact tm = 13:10 | clock | M | time of the flooding | 2032-08-03 | constant
@fact in = 26 | other | M | miners below at the flooding | 2032-08-03 | constant
@fact out = 11 | rescued | M | miners who got out | 2032-08-03 | constant
@fact tr1 = 15 | missing | M | miners trapped | 2032-08-03 | snapshot
@fact tr2 = 13 | missing | M | miners trapped | 2032-08-11 | snapshot
@fact d1 = 2 | deaths | M | miners found dead | 2032-08-11 | cumulative
@fact d2 = 9 | deaths | M | miners found dead | 2032-09-20 | cumulative
@fact d3 = 15 | deaths | M | miners found dead | 2033-01-17 | constant
@fact tr3 = 6 | missing | M | miners trapped | 2032-09-20 | snapshot
@fact hos = 4 | injuries | M | miners taken to hospital | 2032-08-03 | cumulative
@fact dep = 60 | distance | M | metres of shaft depth | - | constant
@fact sh = 3 | other | M | shafts | - | constant
@fact w0 = 34 | distance | M | metres of water in the shaft | 2032-08-04 | snapshot
@fact w1 = 9.5 | distance | M | metres of water in the shaft | 2032-08-13 | snapshot
@fact w2 = 38.5 | distance | M | metres of water in the shaft | 2032-08-15 | snapshot
@fact wr = 29 | distance | M | metres by which the water rose again | 2032-08-15 | constant
@fact ws = 1.5 | distance | E | metres of water at which divers may enter | - | constant | threshold
@fact pu1 = 7 | other | C | pumps | 2032-08-04 | snapshot
@fact pu2 = 29 | other | C | pumps | 2032-08-12 | snapshot
@fact fl = 290 | other | C | litres a second pumped | 2032-08-12 | snapshot
@fact vo = 170000 | other | C | cubic metres pumped | 2032-08-13 | cumulative
@fact re = 412 | officers | C | rescuers | 2032-08-12 | snapshot
@fact so = 230 | officers | E | soldiers | 2032-08-12 | snapshot
@fact ot = 182 | officers | C | rescuers who are no soldiers | 2032-08-12 | snapshot
@fact dv = 6 | other | E | divers | 2032-08-12 | snapshot
@fact bo = 18 | other | U | boreholes | 2032-08-20 | plan
@fact bod = 11 | other | U | boreholes done | 2032-08-31 | cumulative
@fact cut = 420 | distance | U | metres of length of the open cut | 2032-09 | plan
@fact cutd = 70 | distance | U | metres of depth of the open cut | 2032-09 | plan
@fact mon = 11 | duration | U | months for the open cut | 2032-08-25 | plan | projected
@fact mona = 4 | duration | U | months that the open cut took | 2033-01 | constant
@fact ag = 19 | age | M | age of the youngest miner | - | constant
@fact wg = 2800 | price | O | pesos a week | 2032 | constant
@fact reg = 4 | jobs | O | workers registered with social security | 2032-07 | constant
@fact wk = 51 | jobs | O | workers | 2032-07 | constant
@fact regs = 7.8 | other | O | share of workers registered | 2032-07 | constant
@fact st = 6 | duration | O | months since the mine reopened | 2032-08 | constant
@fact insp = 0 | other | L | inspections | 2032 | constant
@fact inp = 4 | jobs | L | inspectors for the coal region | 2032 | constant
@fact mi = 380 | other | L | small pits in the coal region | 2032 | snapshot | projected
@fact co = 4800 | other | O | tonnes of coal a month | 2032 | constant
@fact pr = 1150 | price | S | pesos for a tonne | 2032 | constant
@fact prm = 5520000 | revenue | O | pesos a month | 2032 | constant
@fact comp = 2500000 | damages | P | pesos for each family | 2032-09-02 | plan | pledged
@fact compt = 37500000 | damages | P | pesos for the families in all | 2032-09-02 | plan | pledged
@fact fam = 15 | other | F | families of the trapped | 2032-08 | constant
@fact arr = 3 | arrests | O | people with an arrest warrant | 2032-09 | constant
@fact arc = 1 | arrests | O | people arrested | 2032-09 | cumulative
@fact old = 65 | deaths | - | miners killed at Barroterán Norte in 2011 | 2011 | constant
@fact maps = 1996 | date | M | year of the last mine map | - | constant
@fact dis = 18 | distance | M | metres between the new and the old working | - | constant
@fact disr = 50 | distance | L | metres that must lie between workings | - | constant | threshold
@fact cost = 310000000 | spending | P | pesos spent on the recovery | 2033-01 | cumulative
@rel sum in = out + tr1
@rel sum tr1 = d1 + tr2
@rel sum tr1 = d2 + tr3
@rel diff wr = w2 - w1
@rel sum re = so + ot
@rel share regs = reg / wk
@rel product prm = co * pr
@rel product compt = fam * comp
@rel diff tr3 = d3 - d2
@trap tr1 tr2 :: two were found dead
@trap d1 d2 :: weeks apart
@trap w1 w2 :: before and after the second inrush
@trap pu1 pu2 :: pumps at first and later
@trap re so :: all rescuers and soldiers
@trap wk reg :: workers and registered workers
@trap mon mona :: forecast and real duration
@trap bo bod :: planned and done
@trap in out :: below and got out
@trap dis disr :: found and required distance
@trap out bod :: eleven men and eleven holes
@trap arr arc :: wanted and caught

@doc a-wire | wire agency | 2032-08-04
{Fifteen|tr1} trapped in flooded Mexican coal mine

EL SABINAL, Mexico, Aug 4 (Norte Press) - Water from a disused working broke into a coal pit in Mexico's Coahuila state at {1:10 p.m.|tm} on Tuesday, trapping {15|tr1|by=civil protection officials} miners {60|dep} metres down, civil protection officials said.

{Twenty-six|in} men were below. {Eleven|out} got out, {four|hos} of whom are in hospital. On Wednesday the water stood {34|w0|t=On Wednesday} metres deep in the {three|sh} shafts; {seven|pu1|^} pumps were running.

The pit reopened {six|st} months ago. Labor inspectors had made {no|insp|v=0} visit, an official conceded.

Relatives kept watch at a rope. The youngest of the missing is {19|ag}.

In 2011, {65|old|t=In 2011} died at Barroterán Norte, {70|-} kilometres away.

@doc b-national | Mexico City daily, English | 2032-08-14
A number on a stick

Ximena Robledo Tamez, El Sabinal

It's a broomstick with tape, and the whole plain looks at it. On Friday it said {9.5|w1|t=On Friday} metres. At {1.5|ws} the army lets its {six|dv} divers go in. Three days, said the civil protection man, who has said it before.

The count stands like this: {two|d1|t=on Wednesday} dead, brought up on Wednesday, {13|tr2|^} inside. There are {29|pu2} pumps, which lift {290|fl} litres a second; {170,000|vo|t=by yesterday} cubic metres by yesterday. {412|re} rescuers, {230|so} of them soldiers and {182|ot} not.

Women make tortillas for all of them. "My husband earned {2,800|wg} pesos a week," says Plácida Menchaca, {31|-}. "In the book they say he never existed." In the social security's book San Efrén has {four|reg} workers. In the pit there were {51|wk}, taking turns.

The coal, some {4,800|~co} tonnes a month, went to the utility at {1,150|pr} pesos a tonne.

The last map of the old galleries is of {1996|maps}. It puts the nearest {18|dis} metres from where the men were digging; the norm asks for {50|disr}.

ADEMÁS: Dólar {21.40|-} · Santos {1|-} Tigres {1|-}

@doc c-radio | radio bulletin | 2032-08-16
RADIO CARBONÍFERA, 06:00

Bad news, compañeros. Last night the old pit broke in a second time. In fifteen hours the water in shaft two rose by {twenty-seven|!wr} metres. From {nine and a half|w1} it is now at {thirty-eight and a half|w2|t=now}.

The divers had been told to dress for this morning.

The families were informed at {three|-} a.m. by the governor. They asked for foreign help. President Arriaga, on Saturday, had thought it was not needed. There are {thirteen|tr2} men down there.

Chief engineer Abelardo Quintanilla wants {eighteen|bo} boreholes and cement between the two mines.

School starts as usual. Mass at six.

@doc d-weekly | news weekly | 2032-09-24
Digging a hole as big as a stadium

The pumps have gone quiet. Since late August engineers dig, from above, an open cut {420|cut} metres long and {70|cutd} deep. At first Quintanilla spoke of {eleven|mon|t=At first|by=Quintanilla} months. He's careful now.

{Nine|d2|t=by Monday} bodies had been recovered by Monday through a gallery at the edge; {six|tr3|^} men remain. {Eleven|bod|t=by the end of August} of {18|bo} boreholes were finished by the end of August, and the cement held.

The president promised every family {2.5 million|comp} pesos, {37.5 million|compt} in total. Some have signed. According to the contract there are {12|!fam|by=the contract} families; the lawyer thinks that three were forgotten.

For {three|arr} persons there are warrants. {One|arc} has been found, in Monclova, in a dentist's chair.

Who watches pits? {Four|inp} inspectors for {380|~mi} of them. {Eight percent|~regs} of San Efrén's men were insured.

In July it sold coal for {5.2 million|!prm|by=its tax return} pesos, according to its tax return, {4,800|co} tonnes at {1,150|pr}.

@doc e-wire2 | wire agency | 2033-01-18
Mexico recovers last of {15|d3} miners

EL SABINAL, Jan 18 (Norte Press) - The last of {15|d3} coal miners killed when their pit flooded in August was brought to the surface on Monday, civil protection said, ending a recovery that cost {310 million|cost} pesos.

The open cut took {four|mona} months instead of {11|mon}. On its first day, {11|out} of {26|in} men had escaped.

Families stood behind the same rope. The compensation of {2.5 million|comp} pesos has been paid to all but {two|-} of the {15|fam} families.

President Lucero Arriaga announced that the utility would buy no coal from pits without a map. San Efrén had one, of {1996|maps}.
