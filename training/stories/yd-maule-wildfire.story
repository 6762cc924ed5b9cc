@story yd-maule-wildfire
@topic Forest fires in the Maule region of Chile: hectares, hamlets, fire crews, blame on a power line
@subject F = Maule fires | the fires | the fire | incendios
@subject C = forest service Conaf Sur | forest service | Conaf Sur
@subject S = Senapred | disaster agency | the disaster agency
@subject Q = Quillayes fire | Quillayes | El Quillay complex
@subject R = Los Robles fire | Los Robles
@subject P = Presidenta Marcela Oyarzún | Oyarzún | the president
@subject E = Luz del Maule | power distributor | the distributor
@subject V = Pueblo Hundido del Sur | Pueblo Hundido | the hamlet
@subject B = Bomberos | volunteer firefighters | the volunteers
@subject H = Talca hospital | Hospital de Talca
@subject U = fiscal Rodrigo Manquepillán | the prosecutor | Manquepillán
@fact a1 = 4200 | area | F | hectares burnt | 2036-01-28 | cumulative
@fact a2 = 31500 | area | F | hectares burnt | 2036-02-01 | cumulative
@fact a3 = 57800 | area | F | hectares burnt | 2036-02-09 | cumulative
@fact aq = 38900 | area | Q | hectares burnt | 2036-02-09 | cumulative
@fact ar = 14600 | area | R | hectares burnt | 2036-02-09 | cumulative
@fact ao = 4300 | area | F | hectares burnt in smaller fires | 2036-02-09 | cumulative
@fact pin = 36414 | area | C | hectares of pine and eucalyptus burnt | 2036-02-09 | cumulative
@fact pins = 63 | other | C | share of plantations in the area burnt | 2036-02-09 | snapshot
@fact n1 = 23 | other | C | fires burning | 2036-02-01 | snapshot
@fact n1c = 9 | other | C | fires under control | 2036-02-01 | snapshot
@fact n1a = 14 | other | C | fires out of control | 2036-02-01 | snapshot
@fact d1 = 2 | deaths | F | people killed in the fires | 2036-01-31 | cumulative
@fact d2 = 13 | deaths | F | people killed in the fires | 2036-02-03 | cumulative
@fact d3 = 17 | deaths | F | people killed in the fires | 2036-02-12 | constant
@fact dv = 9 | deaths | V | people killed in the fires | 2036-02-12 | constant
@fact db = 3 | deaths | B | firefighters killed | 2036-02-12 | constant
@fact dol = 5 | deaths | F | people killed in other places | 2036-02-12 | constant
@fact hom = 1420 | homes | F | houses burnt | 2036-02-09 | cumulative
@fact hom1 = 380 | homes | F | houses burnt | 2036-02-01 | cumulative
@fact hv = 112 | homes | V | houses burnt | 2036-02-03 | constant
@fact hvt = 118 | homes | V | houses before the fire | 2036 | constant
@fact hvl = 6 | homes | V | houses left | 2036-02-03 | constant
@fact ev = 7300 | evacuated | S | people evacuated | 2036-02-01 | cumulative
@fact sh = 12 | other | S | shelters open | 2036-02-01 | snapshot
@fact shp = 940 | evacuated | S | people in shelters | 2036-02-01 | snapshot
@fact inj = 211 | injuries | F | people treated | 2036-02-09 | cumulative
@fact bu = 26 | injuries | H | people treated for burns | 2036-02-09 | cumulative
@fact tmp = 40.6 | temperature | - | highest temperature in Celsius | 2036-01-31 | constant
@fact wnd = 75 | speed | - | gusts in km/h | 2036-01-31 | constant
@fact hum = 11 | other | - | relative humidity in percent | 2036-01-31 | constant
@fact br = 2850 | officers | C | forest fighters in action | 2036-02-01 | snapshot
@fact vo = 1900 | officers | B | volunteer firefighters in action | 2036-02-01 | snapshot
@fact bt = 4750 | officers | F | forest fighters and volunteers in action | 2036-02-01 | snapshot
@fact pl = 31 | other | C | aircraft in action | 2036-02-01 | snapshot
@fact plp = 44 | other | C | aircraft contracted | 2035-12 | constant
@fact plb = 13 | other | C | aircraft grounded | 2036-02-01 | snapshot
@fact for = 220 | officers | - | foreign firefighters who came | 2036-02-06 | cumulative
@fact spn = 4 | other | - | countries that sent firefighters | 2036-02-06 | constant
@fact km = 1.8 | distance | U | kilometres of power line seized | 2036-02-05 | constant
@fact ln = 14:35 | clock | U | time at which the line failed | 2036-01-27 | constant
@fact cut = 3 | duration | E | years since the strip under the line was cleared | 2036-01 | constant
@fact fin = 2900000 | damages | E | dollars of fine | 2036-02-12 | plan | hypothetical
@fact arr = 2 | arrests | U | people held on suspicion of arson | 2036-02-03 | cumulative
@fact arf = 2 | arrests | U | suspects set free | 2036-02-07 | cumulative
@fact bon = 750000 | damages | P | pesos of bonus for each burnt-out family | 2036-02-04 | plan | pledged
@fact bont = 1065000000 | damages | P | pesos of bonuses in all | 2036-02-09 | plan | pledged
@fact fund = 25000000000 | budget | P | pesos of reconstruction fund | 2036-02-10 | plan | pledged
@fact los = 310000000 | damages | - | dollars of timber lost | 2036-02-09 | snapshot | projected
@fact ani = 5600 | other | - | animals killed | 2036-02-09 | cumulative
@fact ely = 21000 | area | F | hectares burnt in the region in the season | 2035 | constant
@fact old = 11 | deaths | - | people killed in the 2029 fires of Ñuble | 2029 | constant
@rel sum a3 = aq + ar + ao
@rel share pins = pin / a3
@rel sum n1 = n1c + n1a
@rel sum d3 = dv + db + dol
@rel diff hvl = hvt - hv
@rel sum bt = br + vo
@rel sum plp = pl + plb
@rel product bont = hom * bon
@trap a1 a2 :: four days later
@trap aq a3 :: one fire and all
@trap d1 d2 :: a toll that jumped in one night
@trap hv hvt :: burnt and former houses
@trap hom1 hom :: houses a week apart
@trap ev shp :: evacuated and in shelters
@trap pl plp :: flying and contracted
@trap arr arf :: held and set free
@trap n1a plb :: fourteen fires and thirteen aircraft
@trap br vo :: paid and unpaid
@trap d3 old :: these fires and others

@doc a-wire | wire agency | 2036-02-01
Chile fires spread to {31,500|a2} hectares; thousands flee

SANTIAGO, Feb 1 (Cono Sur) - Forest fires fanned by gusts of {75|wnd} kph have run through {31,500|a2|t=as of Friday morning|by=Conaf Sur} hectares of Chile's Maule region as of Friday morning, from {4,200|a1|t=on Monday} on Monday, forest service Conaf Sur said.

Of {23|n1|by=it} fires, it said, {nine|n1c} were under control and {14|n1a} were not. {2,850|br} forest fighters and {1,900|vo} volunteers with {31|pl} aircraft were trying to hold them.

{Two|d1} people have died. The disaster agency has moved {7,300|ev|by=The disaster agency}; {940|shp} are in its {12|sh} shelters. {380|hom1|t=so far} houses have burnt down so far.

It was {40.6|tmp|t=on Thursday} degrees on Thursday with a humidity of {11|hum} percent.

In 2029, fires in the neighbouring region killed {11|old|t=In 2029} people.

@doc b-long | Santiago weekly, long read | 2036-02-07
Six houses

By Javiera Huenchumilla Soto

I.

Pueblo Hundido is not sunken; it stands on a low hill, or stood. On Saturday night, when the wind turned, the Quillayes fire came up that hill from three sides in the time it takes to fry an egg. There were {118|hvt} houses. I walked along them with the president of the neighbours' council, Don Hernán, who has a pencil behind each ear, and we counted. It did not take long either. {Six|hvl}. The chapel isn't a house, he said, so don't count the chapel.

{Nine|dv} people died here. Seven of them sat in a pick-up, the keys turned, the tank full. The others were a married couple named Cáceres, {84|-} and {81|-}, who had a well and thought that would do.

II.

Who lights a hill? On Sunday the carabineros brought in {two|arr} boys of a neighbouring farm. On Wednesday the prosecutor, Rodrigo Manquepillán, had {1.8|km} kilometres of power line taken down and wrapped in plastic. By then nobody spoke about boys. He let {both|arf|v=2} go this morning.

The line belongs to Luz del Maule. According to the prosecutor's file it failed on 27 January at {14:35|ln|by=the prosecutor's file}; the first smoke over Quillayes was reported nine minutes later. The strip beneath had last been cleared {three|cut} years ago. The company says that it was cleared "within the cycle", and gives for the failure another hour, {15:10|!ln|by=The company}.

III.

The volunteers came in the engines of Curepto, Hualañé, Licantén. They are not paid. {Three|db} of them are dead. In the barracks at Curepto their boots stand on a flag.

I asked why the aircraft didn't come. {Forty-four|plp} had been contracted for the season. {Thirty-one|pl|t=that Friday} were in the air that Friday. For the remaining {thirteen|plb}, an official of Conaf Sur told me, there were "administrative reasons", and looked at his shoes.

IV.

On Tuesday the president came, Oyarzún, in a windbreaker. {750,000|bon|by=Oyarzún} pesos for each family that lost its house. Don Hernán wrote it down with the left pencil. By the country's count there were {13|d2|t=on Monday|by=the country's count} dead on Monday. He wrote that with the right one.

Foreigners have come too: {220|for} firemen from {four|spn} countries. They have better helmets. A Portuguese gave his to a child.

V.

Do they want to go back? He looks at the hill. The pines aren't his, he says. They belong to a firm, they've always belonged to a firm. But the fig tree behind the chapel is sprouting. I had not seen it. It has {five|-} leaves.

@doc c-sitrep | disaster agency bulletin | 2036-02-09
SENAPRED — BALANCE INCENDIOS MAULE (English summary), 9 February, 20:00

Area: {57,800|a3|t=9 February} ha. Quillayes {38,900|aq}, Los Robles {14,600|ar}, minor fires {4,300|ao}. Plantations: {36,414|pin} ha, {63%|pins}.

People: {211|inj} treated, of whom {26|bu} for burns at Talca.

Houses: {1,420|hom|t=9 February} destroyed, inspection complete in {11|-} of {14|-} comunas.

Animals: {5,600|ani} dead (SAG estimate).

Resources: at the peak on 1 February, {4,750|bt|t=on 1 February} persons on the ground.

All fires are contained. Red alert lowered to yellow. Emergencies: {133|-}.

@doc d-econ | business newspaper | 2036-02-10
Maule: timber loss seen at {$310 million|los}

The forestry guild estimates the value of the wood that burnt in Maule at {$310 million|los|by=The forestry guild}. Of the {57,800|a3} hectares, {57 percent|!pins|by=the guild} was pine and eucalyptus, the guild says; natives, vines and wheat make up the rest.

The bonus of {750,000|bon} pesos promised by Marcela Oyarzún will, for {1,420|hom} houses, come to {1.1 billion|~bont} pesos, small change beside the fund of {25 billion|fund} which she announced today.

Last season {21,000|ely|t=Last season} hectares burnt in the region.

Arauco {-3.2%|-} · CMPC {-2.7%|-} · dollar {948|-}

@doc e-tv | regional TV script | 2036-02-12
NOTICIERO CENTRAL MAULE — 21:00 — ENGLISH CAPTIONS

PRESENTER: Four more people died of their burns, so it's {seventeen|d3|t=tonight}, tonight. {Nine|dv} from Pueblo Hundido. {Three|db} firefighters.

REPORTER (Curepto): The regulator says Luz del Maule could be fined up to {two point nine million|fin|v=2900000|by=The regulator} dollars. The company wouldn't come to our microphone. It says the strip was cleared {one|!cut} year ago.

PRESENTER: And the planes?

REPORTER: Of {forty-four|plp} under contract, {thirty-one|pl|t=on the first of February} flew on the first of February. Congress wants the pilot logs.

PRESENTER: In Pueblo Hundido they are putting up the first of {one hundred and twelve|hv} little wooden houses.

[WEATHER] Talca {33|-}, Curicó {32|-}.
