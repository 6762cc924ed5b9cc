@story yf-bat-beehivetombs
@topic A Bronze Age cemetery in Oman on the line of a new motorway: tombs, bones, a detour and a museum
@subject T = Wadi Sumayr cemetery | Wadi Sumayr | the cemetery | the site
@subject M = Ministry of Heritage | the ministry | Muscat
@subject D = Durham-Nizwa team | archaeologists | the team | excavators
@subject R = Motorway 31 | the motorway | the road
@subject A = Asyad Roads | the road builder | the contractor
@subject H = Tomb 14 | the great tomb
@subject B = Burials | the dead | skeletons
@subject V = Village of Sumayr | villagers | Sumayr
@subject L = Dr Laila al-Harrasi | al-Harrasi | the excavation director
@subject W = Sumayr visitor centre | the visitor centre
@fact tom = 87 | other | T | tombs found | March 2035 | cumulative
@fact tom33 = 29 | other | T | tombs found | 2033 survey | cumulative
@fact dug = 34 | other | D | tombs dug | March 2035 | cumulative
@fact line = 26 | other | R | tombs on the line of the road | first plan | constant
@fact linen = 5 | other | R | tombs on the line of the road | new plan | plan
@fact sav = 21 | other | R | tombs spared by the new line | 2035 | plan
@fact peo = 412 | other | B | skeletons found | March 2035 | cumulative
@fact kid = 103 | other | B | children among the skeletons | March 2035 | cumulative
@fact kpc = 25 | other | B | share of children among the skeletons | March 2035 | snapshot
@fact hpeo = 61 | other | H | skeletons found | March 2035 | cumulative
@fact age = 4700 | age | T | years old | - | constant
@fact use = 500 | duration | T | years in use | - | constant
@fact ht = 8.2 | distance | H | metres across | - | constant
@fact hh = 3.1 | distance | H | metres of wall still standing | March 2035 | snapshot
@fact hst = 1900 | other | H | stones in the wall | - | snapshot
@fact bead = 14600 | other | T | beads found | March 2035 | cumulative
@fact carn = 5840 | other | T | carnelian beads found | March 2035 | cumulative
@fact cpc = 40 | other | T | share of carnelian beads | March 2035 | snapshot
@fact pot = 73 | other | T | pots found | March 2035 | cumulative
@fact potm = 18 | other | T | pots from Mesopotamia | March 2035 | cumulative
@fact seal = 1 | other | T | seals found | March 2035 | cumulative
@fact dist = 1400 | distance | T | kilometres to Ur | - | constant
@fact km = 62 | distance | R | kilometres of length | first plan | plan
@fact kmn = 64.5 | distance | R | kilometres of length | new plan | plan
@fact ext = 2.5 | distance | R | kilometres of detour | new plan | plan
@fact cost = 118000000 | budget | R | rials of cost | first plan | plan
@fact costn = 123900000 | budget | R | rials of cost | new plan | plan
@fact up = 5 | rate | R | rise in cost | new plan | plan
@fact del = 7 | duration | R | months of delay | 2035 | plan
@fact dig = 640000 | budget | D | rials for the dig | 2033 to 2035 | cumulative
@fact digr = 480000 | budget | A | rials paid for the dig | 2033 to 2035 | cumulative
@fact digm = 160000 | budget | M | rials paid for the dig | 2033 to 2035 | cumulative
@fact staff = 52 | jobs | D | people on the dig | February 2035 | snapshot
@fact om = 37 | jobs | D | Omanis on the dig | February 2035 | snapshot
@fact seas = 3 | other | D | seasons of digging | March 2035 | cumulative
@fact temp = 43 | temperature | T | degrees at noon | April 2035 | snapshot
@fact ha = 38 | area | T | hectares | 2035 | constant
@fact haf = 31 | area | T | hectares fenced | March 2035 | snapshot
@fact rob = 52 | other | T | tombs robbed in antiquity | March 2035 | snapshot
@fact robpc = 59.8 | other | T | share of the tombs robbed in antiquity | March 2035 | snapshot
@fact iso = 46 | sample_size | D | teeth tested for origin | January 2035 | snapshot
@fact isof = 9 | other | D | teeth of people born elsewhere | January 2035 | snapshot
@fact vpop = 1150 | other | V | inhabitants | 2035 | snapshot
@fact palm = 310 | other | V | date palms to be felled for the road | new plan | plan
@fact palmo = 40 | other | V | date palms to be felled for the road | first plan | plan
@fact comp = 95 | price | V | rials for a palm | 2035 | plan | pledged
@fact vc = 2100000 | budget | W | rials of cost | 2035 | plan
@fact vcv = 60000 | crowd | W | visitors in a year | from 2038 | plan | projected
@fact lage = 48 | age | L | age | - | snapshot
@fact day = 11000 | ridership | R | vehicles a day | from 2038 | plan | projected
@trap tom tom33 :: two moments
@trap tom dug :: found and dug
@trap line linen :: two plans
@trap peo hpeo :: all and one tomb
@trap bead carn :: all beads and carnelian
@trap pot potm :: all pots and foreign ones
@trap km dist :: the road and the way to Ur
@trap cost costn :: two plans
@trap ha haf :: all and fenced
@trap staff rob :: fifty-two people and fifty-two tombs
@trap palm palmo :: two plans
@trap dig vc :: the dig and the centre
@rel diff sav = line - linen
@rel share kpc = kid / peo
@rel share cpc = carn / bead
@rel diff ext = kmn - km
@rel change up = cost -> costn
@rel sum dig = digr + digm
@rel share robpc = rob / tom

@doc ministry-release | press release | 2035-03-20
Motorway to make way for Bronze Age cemetery at Wadi Sumayr

Muscat — The ministry and Asyad Roads have agreed on a new line for Motorway 31 which spares most of the cemetery at Wadi Sumayr. Of {26|line|t=as first planned} tombs on the line as first planned, {21|sav} will remain untouched; {five|linen} will be moved stone by stone.

The detour of {2.5|ext} km raises the cost from OMR {118 million|cost} to OMR {123.9 million|costn}, or by {5%|up}, and the opening will be {seven|del} months later.

Since 2033 {87|tom} tombs have been recorded on {38|ha} hectares; {34|dug} have been excavated by a joint team of Durham and Nizwa. The cemetery is about {4,700|~age} years old.

A visitor centre for OMR {2.1 million|vc} is planned. {31|haf|t=so far} hectares have been fenced so far.

The dig's cost of OMR {640,000|dig} has been met by the contractor ({480,000|digr}) and the ministry ({160,000|digm}).

@doc gulf-wire | wire agency | 2035-03-20
Oman bends motorway round {4,700|age}-year-old tombs

MUSCAT, March 20 (Gulf Desk) - Oman will re-route a motorway to preserve a field of beehive-shaped tombs that archaeologists say shed light on trade between Arabia and Mesopotamia.

Surveyors had counted {29|tom33|t=in 2033} tombs in 2033. There are now {87|tom|t=now} known. From those opened came the bones of {412|peo} people, {a quarter|kpc|v=25} of them children, and {14,600|bead} beads.

{Eighteen|potm} of {73|pot} pots were made in Mesopotamia. Ur, the nearest great city of the age, lay {1,400|dist} km away by sea.

The road will now be {64.5|kmn} km long instead of {62|km}. It's expected to carry {11,000|day} vehicles a day from 2038.

{Fifty-two|rob} tombs had been robbed in antiquity, the team said.

@doc trowel-magazine | archaeology magazine | 2035-05-01
Tomb 14

You enter on your stomach. Then you sit up, and the wall goes round you, {8.2|ht} metres from side to side, of {1,900|~hst} stones dressed so close that a credit card (I tried) won't go between them. It still stands to {3.1|hh} metres. It had a roof like a hive.

In here lay {61|hpeo} people. Not at once: the families of Wadi Sumayr used their cemetery for some {500|~use} years, and swept grandmother aside to make room. "It's a very full cupboard," says Laila al-Harrasi, {48|lage}, who directs.

They wore carnelian. Of {14,600|bead} beads from all the tombs {5,840|carn}, or {40|cpc} in a hundred, are of that stone, which comes from Gujarat. {One|seal} seal, with a goat and a boat. Nobody here had ever found one in its place.

Were they from here? Of {46|iso} teeth tested {nine|isof} grew up on other water. One of those was {seven|-} when she died.

By eleven it's {43|temp} degrees. {52|staff} people work on the dig, {37|om} of them Omanis, several from the village. In {three|seas} seasons they've emptied {34|dug} tombs. She's in no hurry with the rest. "They waited."

@doc roads-trade | construction trade paper | 2035-04-12
Asyad adds a bend

The extra {2.5|ext} kilometres on Motorway 31 need one more bridge, two more culverts and, says project manager Ferdinand Macaraig, "a thicker skin". The contract has gone up from OMR {118 million|cost} to {123.9 million|costn}. The client carries the lot.

It might have been dearer. To lift {26|line} tombs would've cost more than to go round {21|sav} of them. Trials with the first showed that numbering {1,900|-} stones takes {eleven|-} weeks.

The contractor is also down for OMR {480,000|digr} of archaeology. "We get our money's worth. They found a void that would have swallowed a grader."

Hand-over is now due in {February 2038|-}, {seven|del} months late.

Tenders: Sohar fish market, closing {30|-} May; Ibri bypass lot {2|-}

@doc village-feature | newspaper feature | 2035-04-25
The living of Sumayr

For the dead, says Hamad bin Said, the road was moved. For the living it was moved closer. The new line crosses the lower gardens. Where {40|palmo|t=at first} palms at first were to be felled, it's now {310|palm|t=now}. Before that, there'd been no need of a meeting; now there have been {six|-}.

The ministry offers {95|comp} rials a palm. His grandfather planted some of them. "What do I plant with {95|comp} rials? A sign?"

Sumayr has {1,150|vpop} inhabitants. Thirty-odd of them have worked on the dig and others hope for the visitor centre, which is to bring {60,000|vcv|t=a year} people a year from 2038. There'd be a café. His niece Zuwayna has learned to draw pots. She shows me {73|pot}, all of them. "That one came from Ur," she says, "and it broke here, in our valley. Somebody got shouted at."

Her uncle looks at the drawing for a time. {Three|-} of his palms have been marked with blue paint.

@doc letters-column | science column | 2035-05-19
{Eighty-seven|tom}, and counting

By Nuala Petrovic-Banks

When a planner says there are {29|tom33|t=in a survey of 2033} tombs, as this one did in a survey of 2033, what he means is that he's seen that many from a car. Al-Harrasi's people walked. {Eighty-seven|tom|t=now}, now.

It's a happy tale and ministers like to tell it: a road that gave way. I'd add two numbers. {Sixty|~robpc} per cent of those tombs had been robbed already, by people who were nearer to them in time than we are to anyone who matters to us. And {seven|-} hectares of the {38|ha} aren't inside the fence.

What remains was enough. {412|peo} people, of whom {103|kid} didn't grow up. I've looked at the photographs of small bones with big beads.

A reader asks why a detour costs {5|up} per cent. Because it's a detour. A reader asks what the dig cost: OMR {640,000|dig}, that's half a per cent of the road. It's about what you'd pay to paint the lines.
