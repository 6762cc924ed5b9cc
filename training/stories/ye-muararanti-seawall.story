@story muararanti-seawall
@topic Muara Ranti, Indonesia: a sea wall, tidal floods, moved fishermen and a provincial budget, 2036
@subject M = Muara Ranti | the city
@subject W = sea wall | the wall | tanggul
@subject F = tidal floods | rob
@subject K = Kampung Bandeng | the fishing village | the kampung
@subject N = fishermen's network | the network
@subject R = Rusunawa Samudra | the rental block | rusunawa
@subject G = Governor Ratih Siregar-Pohan | Ratih | the governor
@subject C = contractor consortium | the contractor
@fact sk = 9.5 | other | M | centimetres the ground sinks a year | 2035 | snapshot
@fact s0 = 6.1 | other | M | centimetres the ground sinks a year | 2025 | snapshot
@fact wl = 14.6 | distance | W | kilometres | 2038 | plan
@fact wb = 5.2 | distance | W | kilometres built | 2036-05 | cumulative
@fact wr = 9.4 | distance | W | kilometres left to build | 2036-05 | snapshot
@fact wp = 35.62 | other | W | share built | 2036-05 | snapshot
@fact wh = 4.8 | distance | W | metres high | 2038 | plan
@fact wc = 11700000000000 | budget | W | rupiah | 2036 | plan
@fact w0 = 7800000000000 | budget | W | rupiah | 2031 | plan
@fact wg = 50 | rate | W | growth of the cost in percent | 2031 to 2036 | snapshot
@fact gp = 2340000000000 | budget | W | rupiah from the province | 2036 | plan
@fact gs = 20 | other | W | province's part in percent | 2036 | plan
@fact f1 = 1.9 | distance | F | metres of tide | 2036-05-24 | snapshot
@fact fb = 64 | distance | F | metres of wall that broke | 2036-05-24 | snapshot
@fact h1 = 3900 | homes | F | homes flooded | 2036-05-24 evening | snapshot
@fact h2 = 6240 | homes | F | homes flooded | 2036-05-27 | snapshot
@fact hd = 128 | homes | F | homes destroyed | 2036-05-27 | cumulative
@fact ev = 11500 | evacuated | F | people in shelters | 2036-05-25 | snapshot
@fact e2 = 4300 | evacuated | F | people in shelters | 2036-05-30 | snapshot
@fact dd = 4 | deaths | F | people killed | 2036-05-27 | cumulative
@fact mi = 1 | missing | F | people missing | 2036-05-27 | snapshot
@fact fw = 72 | duration | F | hours of water in the street | 2036-05-27 | cumulative
@fact kf = 870 | other | K | families | 2036 | snapshot
@fact km = 312 | other | K | families moved | 2036-05 | cumulative
@fact kr = 558 | other | K | families that stayed | 2036-05 | snapshot
@fact kd = 6.5 | distance | R | kilometres from the sea | - | constant
@fact rf = 480 | homes | R | flats | 2034 | constant
@fact re = 168 | homes | R | flats empty | 2036-05 | snapshot
@fact rp = 650000 | price | R | rupiah of monthly rent | 2036 | constant
@fact ra = 141 | other | R | families behind with rent | 2036-05 | snapshot
@fact ci = 2800000 | price | N | rupiah earned in a month by a fisherman | 2036 | snapshot
@fact c0 = 4600000 | price | N | rupiah earned in a month by a fisherman | 2030 | snapshot
@fact cg = 39.13 | rate | N | fall in monthly earnings of a fisherman | 2030 to 2036 | snapshot
@fact pg = 2000 | crowd | N | people at the governor's office by the network's count | 2036-06-04 | snapshot
@fact pp = 850 | crowd | N | people at the governor's office by the police estimate | 2036-06-04 | snapshot
@fact pu = 14 | other | M | pumps | 2036 | constant
@fact pw = 9 | other | M | pumps that worked | 2036-05-24 | snapshot
@fact gw = 61 | other | M | share of homes that draw groundwater | 2035 | snapshot
@fact ar = 3 | arrests | C | engineers questioned as suspects | 2036-06-12 | cumulative
@fact cm = 18 | other | C | share of concrete samples below standard | 2036-06-12 | snapshot
@fact cs = 11 | other | C | concrete samples below standard | 2036-06-12 | snapshot
@fact cn = 61 | sample_size | C | concrete samples taken | 2036-06-12 | cumulative
@fact vf = 48 | votes_cast | G | members for extra wall money | 2036-06-26 | snapshot
@fact va = 17 | votes_cast | G | members against extra wall money | 2036-06-26 | snapshot
@fact vs = 65 | seats | G | members of the provincial council | - | constant
@fact ex = 900000000000 | budget | G | rupiah of extra money | 2036-06-26 | plan
@fact pop = 1740000 | other | M | residents | 2030 census | constant
@trap wl wb :: planned and built
@trap wc w0 :: two estimates
@trap wc gp :: whole cost and the province's part
@trap h1 h2 :: two counts
@trap h2 hd :: flooded and destroyed
@trap ev e2 :: shelters on two days
@trap dd mi :: dead and missing
@trap km kr :: moved and stayed
@trap rf re :: flats and empty ones
@trap ci c0 :: earnings now and in 2030
@trap pg pp :: two counts
@trap cm cs :: a share and a number
@trap sk s0 :: two rates of sinking
@rel diff wr = wl - wb
@rel share wp = wb / wl
@rel change wg = w0 -> wc
@rel share gs = gp / wc
@rel diff kr = kf - km
@rel diff re = rf - km
@rel change cg = c0 -> ci
@rel share cm = cs / cn
@rel sum vs = vf + va

@doc a-wire | wire agency | 2036-05-25
Sea wall breaks in Indonesian city, thousands flee

MUARA RANTI, Indonesia, May 25 (Nusa) - A {64|fb}-metre section of a new sea wall collapsed in a spring tide on Saturday in the Javanese city of Muara Ranti, flooding {3,900|h1|t=by evening} homes by evening.

The tide reached {1.9|f1} metres. {Nine|pw} of the city's {14|pu} pumps were working, the mayor said.

On Sunday {11,500|ev|t=On Sunday} people were in shelters.

The city of {1.74 million|pop} is sinking by {9.5|sk} cm a year, up from {6.1|s0|t=a decade ago} a decade ago, because {61%|gw} of households pump up groundwater.

The wall is to be {14.6|wl} km long. About a third ({5.2|wb} km) has been built.

@doc b-daily | English-language daily | 2036-05-28
Kampung Bandeng: the water came from both sides

The Java Courant — Wulan Prasetyo-Hartono

They'd built the wall behind them. That's what people in Kampung Bandeng would like you to understand. The village lies on the sea side.

So when the tide came on Saturday it came in at the front, and when the wall broke it came back. For {72|fw} hours it stood in the lanes. {Four|dd|t=as of Tuesday} people had been found dead as of Tuesday, and {one|mi|t=as of Tuesday} boy is missing. In the city {6,240|h2|t=as of Tuesday} houses were flooded, {128|hd} of them beyond repair.

Of the village's {870|kf} families {312|km} have been moved to the Rusunawa Samudra, a rental block {6.5|kd} kilometres inland. The other {558|kr} stayed, with the boats.

“In the block you hear the toilet of your neighbour. Here you hear the sea,” says Mak Siti Jumilah. “Saturday I heard too much.”

The wall has gone up {50|wg} percent in price in five years, from Rp {7.8|w0|x=1000000000000} trillion to {11.7|wc|x=1000000000000}. It's to be {4.8|wh} metres high. It was, where it stood.

@doc c-network | fishermen's statement | 2036-06-03
PERNYATAAN SIKAP / STATEMENT
Fishermen's Network of the North Coast

1. In 2030 one of us earned Rp {4.6 million|c0|t=In 2030} a month. It's now {2.8 million|ci|t=now}. The dredgers of the wall have taken the mud where shrimp live. ({39|cg|round} percent less. We can do percent.)

2. They gave {312|km} of our families a flat. For a flat they pay Rp {650,000|rp}. {One hundred and forty-one|ra} are behind. They sold the boats to pay; now they've got no boat and owe.

3. {108|!re} flats there are empty. Nobody wants them. Ask why.

4. We want the wall in front of us or no wall.

5. Tomorrow we come to the Governor, by boat as far as there's water, and there's water as far as her gate.

@doc d-portal | news portal | 2036-06-05
Boats on Jalan Merdeka! Fishermen besiege governor's office

DetikPesisir - Kamis, 05 Jun 2036 06:10 WIB - Rangga S. - Page 1 of 2 [Next]

Muara Ranti - It was the first demonstration with anchors.

Fishermen yesterday dragged eleven boats to the office of Governor Ratih Siregar-Pohan. The network says that {2,000|pg|t=yesterday|by=The network} people took part; police, {850|pp|t=yesterday|by=police}.

The governor came down and sat in a boat. She promised the broken part (only {46|!fb} meters, she stressed) would be closed within a month, and that “the next kilometers will go around you, not behind you.”

There're {9.4|wr} of those to go.

In shelters there were {4,300|e2|t=last Friday} people last Friday.

Also read: Price of chili Rp 92,000 | Timnas U-20 loses 1-3 | 5 ways to dry a motorcycle

@doc e-business | business daily | 2036-06-13
Wall samples fail; {three|ar} engineers named

Police have named {three|ar} engineers of the consortium as suspects after tests found that {11|cs} of {61|cn} concrete cores from the sea wall were below standard. That is {18|cm|round} percent.

The consortium says the cores were taken “near the sea”.

Analyst Bonifasius Tanuwijaya said that the project, {36|wp|round} percent complete, was unlikely to meet 2038. The province is meant to bear {a fifth|gs|v=20} of the Rp {11.7 trillion|wc}, the rest being shared by Jakarta and lenders. “They've paid for the easy part, where there's land to stand on.”

Rp {2.34 trillion|gp}: that's the fifth. For comparison, {11,500|ev} people were sleeping in schools the day after.

Shares in the lead contractor fell 4.2% to 1,370.

@doc f-council | provincial council bulletin | 2036-06-27
DPRD WEEK — Plenary 26 June

Supplementary budget. By {48|vf} votes to {17|va}, the council ({65|vs} members) approved Rp {900 billion|ex} in additional money for the sea wall.

Member Haji Sanusi (Commission D) asked for the toll of the May flood. The secretary read: {four|dd} dead, {one|mi} missing; {6,420|!h2} houses flooded, {128|hd} destroyed.

Member Lidya Manurung asked about the rental block. Answer: {480|rf} flats, {312|km} occupied. {141|ra} tenants in arrears. A moratorium on rent until December will be studied.

Groundwater. A ban on new wells will be discussed in the next term ({61|gw} percent of homes use one).

Lunch was provided by the consortium in 2035. This year, by the council.
