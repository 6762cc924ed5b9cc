@story yd-sinj-quake
@topic Two earthquakes in the Dalmatian hinterland of Croatia: Sinj and villages, toll, containers, a church tower
@subject Q = Sinj earthquakes | the earthquakes | the quake | second quake
@subject S = Seismological Survey in Zagreb | the survey | seismologists
@subject C = Civil Protection Directorate | civil protection
@subject K = Split-Zagora county | the county
@subject H = Split clinical hospital | the hospital in Split | KBC
@subject V = village of Hrvace Gornje | Hrvace Gornje | the village
@subject M = Mayor Anđela Maslać | Maslać | the mayor
@subject P = Prime minister Domagoj Vučemil | the government | Vučemil
@subject E = engineers' corps of volunteers | the volunteer engineers
@subject D = Caritas of the archdiocese | Caritas
@fact m1 = 5.1 | other | S | magnitude of the first quake | 2033-03-21 | constant
@fact m2 = 6.3 | other | S | magnitude of the second quake | 2033-03-22 | constant
@fact m2e = 6.5 | other | - | magnitude of the second quake by the European centre | 2033-03-22 | constant
@fact t1 = 17:05 | clock | Q | time of the first quake | 2033-03-21 | constant
@fact t2 = 11:38 | clock | Q | time of the second quake | 2033-03-22 | constant
@fact dp = 9 | distance | S | kilometres of depth | 2033-03-22 | constant
@fact d1 = 3 | deaths | Q | people killed by the quake | 2033-03-22 afternoon | cumulative
@fact d2 = 8 | deaths | Q | people killed by the quake | 2033-03-23 | cumulative
@fact d3 = 11 | deaths | Q | people killed by the quake | 2033-04-02 | constant
@fact dv = 5 | deaths | V | people killed by the quake | 2033-04-02 | constant
@fact ds = 4 | deaths | - | people killed by the quake in the town of Sinj | 2033-04-02 | constant
@fact dx = 2 | deaths | Q | people killed by the quake elsewhere | 2033-04-02 | constant
@fact i1 = 27 | injuries | Q | people injured | 2033-03-22 afternoon | cumulative
@fact i2 = 86 | injuries | Q | people injured | 2033-03-23 | cumulative
@fact is = 9 | injuries | H | people gravely injured | 2033-03-23 | snapshot
@fact rs = 12 | rescued | C | people dug out alive | 2033-03-23 | constant
@fact st = 610 | officers | C | rescuers | 2033-03-22 | snapshot
@fact ar = 380 | officers | P | soldiers | 2033-03-23 | snapshot
@fact rp1 = 9000 | homes | K | damage reports | 2033-03-26 | cumulative
@fact rp2 = 17200 | homes | K | damage reports | 2033-04-02 | cumulative
@fact rpd = 8200 | homes | K | damage reports that came in a week | 2033-04-02 | constant
@fact ch = 12040 | homes | E | houses checked | 2033-04-02 | cumulative
@fact chs = 70 | other | E | share of reported houses checked | 2033-04-02 | snapshot
@fact gr = 7224 | homes | E | houses with a green tag | 2033-04-02 | cumulative
@fact ye = 3010 | homes | E | houses with a yellow tag | 2033-04-02 | cumulative
@fact re = 1806 | homes | E | houses with a red tag | 2033-04-02 | cumulative
@fact res = 15 | other | E | share of checked houses with a red tag | 2033-04-02 | snapshot
@fact eng = 720 | other | E | engineers | 2033-04-02 | snapshot
@fact pv = 214 | other | V | inhabitants | 2031 | constant
@fact hv = 92 | homes | V | houses | 2031 | constant
@fact hvr = 69 | homes | V | houses with a red tag | 2033-04-02 | constant
@fact hvs = 75 | other | V | share of houses with a red tag | 2033-04-02 | constant
@fact hom = 4100 | evacuated | K | people without a home | 2033-03-26 | snapshot
@fact con = 380 | other | C | containers to live in | 2033-04-02 | cumulative
@fact conp = 950 | other | C | containers to live in | 2033-05-01 | plan | pledged
@fact cons = 40 | other | C | share of promised containers in place | 2033-04-02 | snapshot
@fact hot = 1260 | evacuated | K | people in hotels on the coast | 2033-03-26 | snapshot
@fact tp = -3 | temperature | - | night temperature in Celsius | 2033-03-23 | snapshot
@fact pw = 8700 | homes | K | households without power | 2033-03-22 | snapshot
@fact tw = 41 | distance | - | metres of height of the church tower | - | constant
@fact twl = 12 | distance | - | metres of the church tower that fell | 2033-03-22 | constant
@fact sch = 34 | other | K | schools closed | 2033-03-23 | snapshot
@fact af = 640 | other | S | aftershocks | 2033-04-02 | cumulative
@fact afm = 4.8 | other | S | magnitude of the strongest aftershock | 2033-03-24 | constant
@fact dam = 1300000000 | damages | P | euros of damage | 2033-04-14 | snapshot | projected
@fact fnd = 90000000 | budget | P | euros of first aid | 2033-03-25 | plan | pledged
@fact eus = 360000000 | budget | P | euros hoped for from the EU solidarity fund | 2033-04-14 | plan | projected
@fact don = 7400000 | fundraising | D | euros donated | 2033-04-02 | cumulative
@fact ben = 800 | damages | P | euros of rent help a month | 2033-04 | plan | pledged
@fact old = 7 | deaths | - | people killed by the 2026 quake at Petrnja Vas | 2026 | constant
@fact ret = 3 | duration | P | years for rebuilding | 2033-04-14 | plan | pledged
@fact ago = 44 | other | - | share of houses of the 2026 quake rebuilt | 2033 | snapshot
@rel sum d3 = dv + ds + dx
@rel share chs = ch / rp2
@rel sum ch = gr + ye + re
@rel share res = re / ch
@rel share hvs = hvr / hv
@rel share cons = con / conp
@rel diff rpd = rp2 - rp1
@trap m1 m2 :: two quakes on two days
@trap m2 m2e :: two institutes
@trap d1 d2 :: afternoon and next day
@trap d3 dv :: all and one village
@trap i1 i2 :: injured, afternoon and next day
@trap rp1 rp2 :: reports of two dates
@trap rp2 ch :: reported and checked
@trap gr re :: green and red
@trap con conp :: in place and promised
@trap hom hot :: homeless and in hotels
@trap dam eus :: damage and hope of money
@trap m2 afm :: main quake and aftershock
@trap tw twl :: the tower and the part that fell

@doc a-wire | wire agency | 2033-03-22
Strong quake shakes Croatia's Dalmatian hinterland, {three|d1} dead

SPLIT, Croatia, March 22 (Adriatic News) - An earthquake of magnitude {6.3|m2|by=the Seismological Survey in Zagreb} killed at least {three|>d1|t=by mid-afternoon|by=civil protection} people near the Croatian town of Sinj on Tuesday, civil protection said by mid-afternoon, and brought down {12|twl} metres of a church tower on an empty square.

{Twenty-seven|i1|^} people were hurt. The quake struck at {11:38 a.m.|t2} at a depth of {nine|dp} kilometres, the Seismological Survey in Zagreb said; a European centre gave {6.5|m2e|by=a European centre}. It followed one of {5.1|m1|t=the previous afternoon} the previous afternoon, at {5:05|t1}, after which many had slept in their cars.

"That saved us," said Mayor Anđela Maslać.

{610|st} rescuers were at work. {8,700|pw} households had no power. A quake at Petrnja Vas in 2026 killed {seven|old|t=2026}.

@doc b-local | Split daily | 2033-03-27
Hrvace Gornje: they count the houses that have a roof on top

Ivana Grabovac-Tanaka

Grandfather Jure knows each by its owner. There were {92|hv} houses and {214|pv} people. The volunteer engineers have been through the lower half with spray cans, and Jure went behind them with his stick and did not say anything.

By Wednesday {eight|d2|t=By Wednesday} had died in the whole of the county, {86|i2|^} were injured and {nine|is|^} of these lay, badly hurt, in the hospital in Split. {Twelve|rs} were dug out alive, with hands and with a forklift of the cement works.

At night it has {three|tp|v=-3} degrees below zero. Of {4,100|~hom} people without a home {1,260|hot} sleep in hotels in Makarska, whose terraces are being swept for Easter. The others have sheep.

{34|sch} schools are closed. {9,000|rp1|t=until yesterday noon} reports of damage had arrived until yesterday noon. The county office has one printer.

Vučemil's government released {90 million|fnd|by=Vučemil's government} euros and {380|ar} soldiers.

The tower of Our Lady, {41|tw} metres when it was whole, will be taken down to the clock.

HAJDUK {2|-} RIJEKA {0|-}. Tides, p. {31|-}. TV: 6 channels

@doc c-civil | civil protection bulletin | 2033-04-02
Sinj earthquakes: bulletin 12, 2 April 2033, 18:00

Deaths: {11|d3|t=2 April 2033} (Hrvace Gornje {5|dv}, Sinj {4|ds}, elsewhere {2|dx}).

Reports of damage: {17,200|rp2|t=2 April 2033}. {8,200|rpd} of them came in within a week. Inspected: {12,040|ch} ({70%|chs}), by {720|eng} engineers. Green {7,224|gr}, yellow {3,010|ye}, red {1,806|re} ({15%|res}).

In Hrvace Gornje, {69|hvr} of {92|hv} houses are red ({75%|hvs}).

Living containers in place: {380|con}. Promised by 1 May: {950|conp}.

Aftershocks: {640|af} (strongest {4.8|afm}, 24 March).

Donations to Caritas: {7.4 million|don} euros. Lost pets: {112|-}.

@doc d-weekly | Zagreb weekly | 2033-04-07
Red, yellow, green, and grey

By Petar Šimunić-Hale

A red tag means do not enter. A yellow one means enter briefly, and a green one, says a woman in Sinj, means "they didn't go upstairs".

The colour statistics: {1,806|re} red, {2,010|!ye|by=the county's own spreadsheet} yellow by the county's own spreadsheet, {7,224|gr} green. That's {12,040|ch}, the spreadsheet claims.

And {six|!dv|by=the parish priest} dead in Hrvace Gornje, the parish priest wrote to his bishop, where civil protection has {five|dv|by=civil protection}.

Containers. Promised {950|conp}, there {380|con|t=as of last Saturday}, as of last Saturday, {forty percent|cons}. Some are without a door, to be delivered separately.

At Petrnja Vas, seven years on, {44 percent|ago} of the houses have been rebuilt. Vučemil says that this time it'll be {three|ret} years. He said it standing in front of a green house.

Lottery: {6|-}, 11, 29. Subscription {19|-} euros.

@doc e-wire2 | wire agency | 2033-04-14
Croatia puts quake damage at {1.3 billion|dam} euros

ZAGREB, April 14 (Adriatic News) - Croatia estimated the damage of last month's earthquakes around Sinj at {1.3 billion|dam|by=Croatia} euros on Thursday and hopes for {360 million|eus} from the EU's solidarity fund.

Rent help of {800|ben} euros a month will be paid to households with a red tag, of which there are {1,860|!re|by=the construction minister}, the construction minister said.

The quakes, the second of magnitude {6.3|m2}, killed {11|d3} people. Rebuilding is to take {three|ret} years.
