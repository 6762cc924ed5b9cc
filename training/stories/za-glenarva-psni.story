@story za-glenarva-psni
@topic Disorder in Glenarva, Northern Ireland, over four nights
@subject P = Police Service of Northern Ireland | PSNI | the police
@subject V = Glenarva disorder | the disorder | the rioting | the trouble
@subject F = NI Fire and Rescue Service | the fire service
@subject C = Causeway Glens council | the council
@subject H = Housing Executive | the Executive
@fact o1 = 17 | injuries | P | officers hurt | 2029-07-10 (second night) | cumulative
@fact o4 = 41 | injuries | P | officers hurt | 2029-07-12 (fourth night) | cumulative
@fact oh = 5 | injuries | P | officers taken to hospital | 2029-07-12 (fourth night) | cumulative
@fact a1 = 6 | arrests | P | people arrested | 2029-07-10 (second night) | cumulative
@fact a4 = 22 | arrests | P | people arrested | 2029-07-13 | cumulative
@fact ch = 13 | arrests | P | people charged | 2029-07-13 | cumulative
@fact yng = 11 | age | V | age of the youngest arrested | 2029-07-13 | constant
@fact pet = 120 | other | P | petrol bombs thrown | 2029-07-12 (fourth night) | cumulative
@fact bat = 14 | other | P | plastic baton rounds fired | 2029-07-12 (fourth night) | cumulative
@fact home = 9 | homes | V | homes damaged | 2029-07-12 (fourth night) | cumulative
@fact fam = 31 | evacuated | H | families that left | 2029-07-13 | cumulative
@fact per = 97 | evacuated | H | people who left | 2029-07-13 | cumulative
@fact veh = 26 | other | F | vehicles burned | 2029-07-12 (fourth night) | cumulative
@fact call = 183 | other | F | calls | 2029-07-09/12 | cumulative
@fact off = 640 | officers | P | officers on duty | 2029-07-12 (fourth night) | snapshot
@fact str = 6280 | officers | P | officers | 2029-07 | snapshot
@fact strt = 7500 | officers | P | officers agreed in a deal | 2020 | plan | pledged
@fact bud = 21000000 | budget | P | pounds short | 2029-30 | plan | projected
@fact cost = 3400000 | spending | P | pounds of policing the disorder | 2029-07-13 | cumulative
@fact mut = 80 | officers | - | officers from Scotland | 2029-07-14 | plan
@fact cr = 500 | crowd | V | people in the street | 2029-07-10 (second night) | snapshot
@trap o1 o4 :: two nights and four
@trap a4 ch :: arrested and charged
@trap o4 oh :: hurt and in hospital
@trap fam per :: families and people
@trap str strt :: officers and the agreed number
@trap off str :: on duty and in all
@fact home2 = 4 | homes | V | homes damaged | 2029-07-10 (second night) | cumulative
@fact fam2 = 12 | evacuated | H | families that left | 2029-07-10 (second night) | cumulative
@trap home home2 :: two nights and four
@trap fam fam2 :: two nights and four
@fact back = 6 | evacuated | H | families that want to come back | 2029-07-13 | snapshot
@fact pop = 9400 | other | - | inhabitants of the town | 2029 | snapshot
@fact ohn = 3 | injuries | P | officers still in hospital | 2029-07-13 | snapshot
@fact vid = 1100 | other | P | hours of footage | 2029-07-13 | constant
@fact whip = 38000 | fundraising | - | pounds raised for the families | 2029-07-15 | cumulative

@doc a-bbc | broadcaster site | 2029-07-11
Glenarva: {Seventeen|o1} officers hurt on second night of disorder

Published 11 July, 07:40 BST

{Seventeen|o1|t=after two nights|by=the PSNI} police officers have been injured after two nights of rioting in Glenarva, County Antrim, the PSNI has said. {Six|a1|^} people have been arrested.

Masonry, fireworks and petrol bombs were thrown at police lines in the Mill Street area on Tuesday, when a crowd of up to {500|<cr|t=on Tuesday} gathered. A leisure centre was set alight.

The disorder began on Monday after a rumour spread online about an assault. Police said on Monday evening that there'd been no such report.

Assistant Chief Constable Rory McIlhatton called it "racist thuggery, pure and simple".

{Four|home2} homes were damaged. {A dozen|fam2|t=by last night|by=The Housing Executive} families had asked to be moved by last night, The Housing Executive said.


@doc b-paper | Belfast daily | 2029-07-14
'I put the flag up so they'd know we were from here. We're not from here'

Sorcha Mulgrew

Adaeze kept the receipts for the sofa. It sounds mad, she says, but when you've run out the back with a toddler and a rice cooker you think about the sofa.

Hers was one of {nine|home} homes attacked in four nights. {Thirty-one|fam} families, {97|per} people, have left Glenarva, according to the Housing Executive; {six|back} have said they'll be back.

The town was quiet last night for the first time, under rain. Since Monday {41|o4|t=Since Monday} officers have been injured, {five|oh|^} of whom needed hospital, and {22|a4|^} people arrested, an {11|yng}-year-old boy among them. {Thirteen|ch} have been charged. Police say they faced {120|~pet} petrol bombs or thereabouts and fired {14|bat} baton rounds.

The PSNI has {6,280|str} officers. The politicians agreed on {7,500|strt|t=in 2020}, in 2020. On Thursday {640|off|t=On Thursday} stood in Glenarva, where {26|veh} cars have burned, in a town of {9,400|pop}, while {80|mut} colleagues from Police Scotland were packing.

"We're robbing Ballymena to pay Ballymoney," a sergeant said.

Overheard at the Spar: "They'd a great summer scheme in that leisure centre."

TODAY'S RACING p{38|-} · Twelfth results p{12|-}

@doc c-release | police press statement | 2029-07-13
Chief Constable's statement on disorder

"Over four nights my officers have shown remarkable courage. {Forty-one|o4} have been hurt. I visited the {three|ohn|t=today} who are still in hospital today.

"We've made {22|a4|t=today} arrests to date and charged {13|ch|^}. More will follow: we're going through {1,100|vid} hours of footage.

"The policing operation has cost {£3.4 million|cost|t=so far} so far. I don't have it. This organisation begins the year {£21 million|bud} short. With {6,280|str} officers we're the smallest we have ever been.

"From tomorrow we'll be joined by {80|mut|t=From tomorrow} officers from Police Scotland under mutual aid.

"To parents: the youngest person in our custody suites this week was {eleven|yng}."

ENDS

Appeal: {101|-}, quoting {1187 of 09/07/29|-}

@doc d-tabloid | Sunday tabloid | 2029-07-15
BURNED OUT: Shame of our town

FOUR nights of hate have left Glenarva looking like the seventies.

• {14|!o4} cops injured
• {62|!veh} motors torched
• {31|fam} families FORCED OUT
• {120|pet} petrol bombs

Firefighters answered {183|call|by=the fire service} calls between Monday and Thursday, the fire service tells us. "We were stoned at the chippy," said one.

Hardmen who egged on the kids from behind are NAMED on our WhatsApp channel (0{7700|-} 900 555).

The bill for peelers' overtime is {£4.3m|!cost} and YOU pay.

A whip-round by the parish priest and the Presbyterian minister for the families raised {£38,000|whip} in two days.

Win a caravan at Portrush, see page {29|-}.

