@story n3-condoray-quake
@topic Earthquake in the Peruvian province of Condoray: first night to the third day
@subject Q = Condoray earthquake | quake | earthquake | tremor
@subject H = Huayllacancha
@subject T = Tambopuquio
@subject S = San Telmo church | San Telmo | the church
@subject R = Condoray Regional Hospital | the regional hospital | the hospital
@subject G = government of Peru | the government | Lourdes Ibarguren | Ibarguren | the president | Lima
@subject O = 1974 earthquake | the 1974 quake
@fact mg = 6.9 | other | Q | magnitude measured by the US survey | - | constant
@fact mi = 6.7 | other | Q | magnitude measured by the national institute | - | constant
@fact mx = 5.4 | other | Q | magnitude of the strongest aftershock | 2029-05-15 | constant
@fact dp = 34 | distance | Q | kilometres of depth | - | constant
@fact d1 = 37 | deaths | Q | people killed | 2029-05-14 evening | cumulative
@fact d2 = 112 | deaths | Q | people killed | 2029-05-15 morning | cumulative
@fact d3 = 146 | deaths | Q | people killed | 2029-05-15 evening | cumulative
@fact d4 = 203 | deaths | Q | people killed | 2029-05-16 evening | cumulative
@fact dh = 88 | deaths | H | people killed | 2029-05-15 evening | cumulative
@fact dt = 43 | deaths | T | people killed | 2029-05-15 evening | cumulative
@fact de = 15 | deaths | Q | people killed outside the two towns | 2029-05-15 evening | cumulative
@fact i1 = 410 | injuries | Q | people hurt | 2029-05-14 evening | cumulative
@fact i3 = 1260 | injuries | Q | people hurt | 2029-05-15 evening | cumulative
@fact i4 = 1385 | injuries | Q | people hurt | 2029-05-16 evening | cumulative
@fact hs = 318 | injuries | R | injured people admitted | 2029-05-15 evening | cumulative
@fact bd = 120 | other | R | beds | - | constant
@fact m3 = 94 | missing | Q | people missing | 2029-05-15 evening | snapshot
@fact m4 = 61 | missing | Q | people missing | 2029-05-16 evening | snapshot
@fact r3 = 17 | rescued | Q | people pulled alive from the rubble | 2029-05-15 evening | cumulative
@fact r4 = 29 | rescued | Q | people pulled alive from the rubble | 2029-05-16 evening | cumulative
@fact cd = 33 | deaths | S | people killed | 2029-05-15 evening | cumulative
@fact cw = 150 | crowd | S | people inside when the roof fell | 2029-05-14 | snapshot
@fact hd = 2340 | homes | Q | homes destroyed | 2029-05-16 evening | cumulative
@fact hm = 5810 | homes | Q | homes damaged | 2029-05-16 evening | cumulative
@fact ht = 8150 | homes | Q | homes destroyed or damaged | 2029-05-16 evening | cumulative
@fact ev = 11400 | evacuated | Q | people sleeping in shelters | 2029-05-16 evening | snapshot
@fact pw = 48000 | homes | Q | homes without power | 2029-05-14 evening | snapshot
@fact pw4 = 9500 | homes | Q | homes without power | 2029-05-16 evening | snapshot
@fact tr = 1200 | other | G | soldiers promised for the province | 2029-05-15 | plan | pledged
@fact tr4 = 740 | other | G | soldiers at work in the province | 2029-05-16 evening | snapshot
@fact bg = 60000000 | budget | G | soles promised for emergency aid | 2029-05-15 | plan | pledged
@fact rb = 900000000 | budget | G | soles that rebuilding will cost | 2029-05-16 | plan | projected
@fact bn = 12000 | budget | G | soles for each family without a home | 2029-05-16 | plan | pledged
@fact od = 310 | deaths | O | people killed | final | constant
@rel sum d3 = dh + dt + de
@rel sum ht = hd + hm
@trap d1 d2 :: the toll tripled overnight
@trap d3 dh :: the whole quake against one town
@trap i3 hs :: all the hurt against those admitted to one hospital
@trap mg mi :: two agencies measure differently
@trap hd hm :: destroyed homes are not damaged ones
@trap pw pw4 :: most lines were mended by the third day
@trap tr tr4 :: soldiers promised and soldiers there
@trap d4 od :: this quake against that of 1974

@doc a-wire | wire agency | 2029-05-14
Strong quake kills {dozens|d1|v=37} in southern Peru highlands

LIMA, May 14 (Andes-Pacific Press) - A powerful earthquake shook the southern highlands of Peru on Monday as people sat down to evening mass, killing at least {37|>d1|t=by 10 p.m. local time|by=the civil defence institute} people and injuring {410|i1|^} by 10 p.m. local time, the civil defence institute said.

The U.S. Geological Survey put the magnitude at {6.9|mg|by=The U.S. Geological Survey} and the depth at {34|dp|^} km. Peru's own geophysical institute measured {6.7|mi|by=Peru's own geophysical institute}.

Worst affected was Huayllacancha, a market town {3,400|-} metres above the sea, where the roof of the 18th-century church of San Telmo came down on a congregation that the parish priest, Fr. Eleuterio Mamani Choque, estimated at {150|~cw|by=the parish priest, Fr. Eleuterio Mamani Choque}.

"We can hear them. We have no machine to lift the beams," he told RPC radio by telephone.

Some {48,000|~pw|t=Monday|by=Electro Condoray} homes had no electricity, the utility Electro Condoray said, and the road to the coast was cut in {two|-} places. A national officer, Col. Wilber Astete, warned that the toll "will not stay in {two|-} figures".

A quake in the same province killed {310|od} in 1974.

(Reporting by Jorge Luis Tenorio; editing by Fiona Blaylock)

@doc b-radio | radio script | 2029-05-15
SUR FM / 0700 BULLETIN / TUES 15 MAY / READER: MAGALY

Good morning. It is seven o'clock. The death toll from last night's earthquake has passed {a hundred|>d2}.

The regional governor told this station {half an hour|-} ago that {one hundred and twelve|d2|t=half an hour ago|by=The regional governor} bodies had been counted. That's against {thirty-seven|d1|t=when we closed down last night|s=The death toll from last night's earthquake} when we closed down last night.

CUT: GOVERNOR (IN: "We are digging..." OUT: "...with our hands.") DUR 14"

Electro Condoray says that at the worst moment, yesterday evening, {eighty-four thousand|!pw|t=yesterday evening|by=Electro Condoray} households were in the dark. Crews from Arequipa are on their way.

At the regional hospital, which has {a hundred and twenty|bd} beds, patients lie in the car park. Doctors ask for blood, O negative first. The number to ring is 054, 77 31 08.

And an aftershock of {five point four|mx|v=5.4|t=at twenty past four this morning} at twenty past four this morning brought down what was left of the market hall. Nobody was in it. The experts in Lima say the first shock was a {six point seven|mi|v=6.7|by=The experts in Lima}; you may hear a higher figure from the Americans.

Sport after the break. Cienciano lost, {two|-} nil.

@doc c-paper | national broadsheet | 2029-05-16
{Eighty-eight|dh} dead in one town as Ibarguren sends the army

By Rosaura Villafuerte Quispe, in Huayllacancha | Photographs: Iván Oré (1 of 14)

They have laid the dead of Huayllacancha in the bullring because there is nowhere else. On Tuesday evening there were {88|dh|t=On Tuesday evening} rows of flowers, one for each. {Thirty-three|cd|^} of those had been under the roof of San Telmo.

Down the valley, Tambopuquio was mourning {48|!dt|t=On Tuesday evening}, and the hamlets between another {15|de|^}. For the whole of the province, the interior ministry's figure late on Tuesday stood at {146|d3|t=late on Tuesday|by=the interior ministry}, with {94|m3|^} people unaccounted for.

There was some joy. A Chilean team with dogs brought out a girl of six, the {17th|r3|t=by nightfall} person to leave the ruins alive by nightfall.

President Lourdes Ibarguren flew in at noon, stayed for {two|-} hours and promised {S/60 million|bg|by=President Lourdes Ibarguren|v=60000000} in emergency money and {1,200|tr|^} soldiers. "You will see them tomorrow," she said. A woman beside me, Paulina Huamán, asked which tomorrow.

Of the more than {1,200|>i3|t=Tuesday} people injured, roughly {one in four|-} went to the regional hospital, whose director counted {318|hs|t=by Tuesday night|by=whose director} admissions by Tuesday night. He has {120|bd|by=whose director} beds.

RELATED: The 10 fault lines beneath our feet | Opinion: 55 years after 1974, nothing learned

@doc d-tabloid | British tabloid site | 2029-05-17
QUAKE HELL: Brit backpacker dug out after 41 HOURS as Peru toll soars to {230|!d4}

By DEAN FARTHINGALE | 17 May 2029, 06:52 | 214 comments

A GAP-YEAR student has told how he sang Oasis songs to stay awake under a collapsed hostel as rescuers clawed through {nine|-} feet of rubble.

Callum Petherick, 19, from Truro, is one of just {29|r4|t=up to Wednesday night} survivors pulled from the wreckage up to Wednesday night.

Officials said {230|!d4|t=Wednesday night|by=Officials} were known to have died by Wednesday night in the magnitude-{6.9|mg} monster, up from {146|d3|t=a day earlier|by=Officials} a day earlier. Almost {1,400|~i4|t=Wednesday night|by=Officials} were hurt.

Callum's mate Josh Oyelaran-Webb, 20, is still waiting for news of {two|-} Dutch girls from the same dorm. They are among {61|m4|t=Wednesday night} on the missing list.

The country's president has vowed to hand {12,000|bn|by=The country's president} soles (about {£2,500|-}) to every family made homeless – and to rebuild churches too. In one, {33|cd} worshippers out of {180|!cw} perished.

The disaster is the region's worst since 1974, when {310|od|t=1974|s=the region's worst since 1974} lost their lives.

READ MORE: Horror as 12 sharks spotted off Newquay

@doc e-sitrep | aid agency bulletin | 2029-05-17
SITUATION REPORT No. 3 – PERU: EARTHQUAKE (CONDORAY)

Reporting period: to 16 May 2029, 20:00. Next report: 18 May.

HIGHLIGHTS

• {203|d4|t=16 May 2029, 20:00|by=INDECOS} deaths confirmed by the civil defence (INDECOS); {1,385|i4|^} injured; {61|m4|^} missing.
• Search teams have extracted {19|!r4|t=16 May 2029, 20:00} persons alive since Monday. Chances of further live finds are considered low.
• Housing: {2,340|hd|t=16 May 2029, 20:00} units uninhabitable beyond repair, {5,810|hm|^} damaged, in all {8,150|ht|^}.
• {11,400|ev|t=16 May 2029, 20:00} people sleep in {23|-} collective centres. The planning figure for tents is {3,000|-}.
• Electricity: restored except to {9,500|pw4|t=16 May 2029, 20:00} households, from a peak of {48,000|pw|t=Monday night} on Monday night.

RESPONSE

The army reports {740|tr4|by=The army} troops on the ground out of {1,200|tr} announced. The Ministry of Economy's first estimate of reconstruction is {S/900 million|rb|by=The Ministry of Economy|v=900000000}, {fifteen times|-} the {S/60 million|bg|v=60000000} so far pledged for relief.

Depth of the main shock: {34|dp} km. Strongest aftershock to date: M{5.4|mx}.

CONTACT: sitrep.condoray@example.org, tel. +51 1 555 0147
