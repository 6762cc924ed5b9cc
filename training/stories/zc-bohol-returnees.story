@story zc-bohol-returnees
@topic Repatriation of Filipino workers from a shuttered Gulf construction firm
@subject W = stranded workers of Qasr al-Bahr Contracting | the workers | the stranded Filipinos
@subject D = Department of Migrant Workers | DMW | the department
@subject Q = Qasr al-Bahr Contracting | the contractor | the company
@subject X = Lingap Migrante | the advocacy group | the NGO
@fact f1 = 187 | other | W | workers flown home | 2035-02-03 | cumulative
@fact f2 = 412 | other | W | workers flown home | 2035-02-09 | cumulative
@fact f2n = 225 | other | W | workers on the second flights | 2035-02-09 | snapshot
@fact tot = 1340 | other | W | workers without pay in the camp | January | snapshot
@fact rem = 928 | waiting | W | workers still in the camp | 2035-02-09 | snapshot
@fact mo = 5 | duration | Q | months of unpaid wages | January | snapshot
@fact aid = 50000 | budget | D | pesos of aid for each returnee | - | plan | pledged
@fact aidx = 67000000 | budget | D | pesos set aside for the aid | - | plan | pledged
@fact owed = 4600000 | other | Q | dollars of wages owed | January | snapshot | asserted
@fact boh = 61 | other | W | returnees from Bohol | 2035-02-09 | cumulative
@fact sick = 14 | cases | W | workers with kidney trouble | 2035-02-09 | cumulative
@fact temp = 46 | temperature | W | degrees in the dormitories | January | snapshot
@fact per = 16 | other | W | men sharing a room | January | snapshot
@fact sta = 2900 | jobs | Q | workers of all nations | January | snapshot
@fact dt = 3 | other | Q | directors detained | 2035-02-09 | snapshot
@trap f1 f2 :: six days apart
@trap f2 f2n :: all flights against the second group
@trap tot sta :: Filipinos against everybody
@trap aid aidx :: per head against the whole fund
@rel sum f2 = f1 + f2n
@rel diff rem = tot - f2
@rel product aidx = tot * aid

@doc manila-bulletin | state news agency | 2035-02-10
{412|f2} OFWs home from Gulf; DMW assures aid for all

PASAY CITY — Another {225|f2n|t=Friday} overseas Filipino workers arrived on two chartered flights on Friday, bringing to {412|f2|t=Friday|by=the Department of Migrant Workers} the number repatriated from the labor camp of a bankrupt contractor, the Department of Migrant Workers said.

The first batch of {187|f1|t=February 3} landed on February 3.

Each will receive P{50,000|aid|by=the Department of Migrant Workers} in financial assistance on top of hotel accommodation and a ticket to the home province. "The President's instruction is clear: nobody waits," the undersecretary, Rosalinda Abueva, said at NAIA Terminal {1|-}. A fund of P{67 million|aidx} covers all {1,340|tot} workers that the post has on its list; the remaining {928|rem|t=Friday} are to follow before the end of March.

Qasr al-Bahr Contracting stopped paying its men {five|mo} months ago. It employed about {2,900|~sta} people of {nine|-} nationalities, and {three|dt} of its directors are in custody.

The OWWA hotline {1348|-} is open 24/7.

@doc bohol-chronicle | local weekly | 2035-02-11
"We slept {sixteen|per} to a room": Bol-anons back from the desert

TAGBILARAN — When Nestor Dumaluan stepped off the ferry on Saturday he weighed {51|-} kilos. He had left Loay at {70|-}.

Dumaluan, a scaffolder, is one of {61|boh|t=so far} Boholanos among the returnees so far. For {eight|!mo} months, he says, not one riyal was paid. The air conditioning was cut in the third; the thermometer on the wall stood at {46|temp}. "We were {16|per} in a room for {six|-}. We took turns at the floor near the door."

The provincial desk of the department counts {412|f2|t=up to Friday|by=The provincial desk} flown home up to Friday, {225|f2n} of these in the second wave. {Fourteen|sick} went straight to the kidney institute. "Too little water, too much sun," said a nurse who met the plane.

Capitol will add P{10,000|-} to what Manila gives, the governor's office said. Manila's P{50,000|aid} had not reached any of the {61|boh} by press time.

Lingap Migrante, which ran the first petition, puts the men's claim at {$4.6 million|owed|by=Lingap Migrante}. Its lawyer, Atty. Cheryl Inting, doubts that they will see it. "The company has {three|dt} directors in jail and no bank account."

RELATED: Panglao arrivals up {12|-} percent / Loboc bridge opens after {11|-} years

@doc gulfwire | international wire | 2035-02-10
Gulf contractor's collapse strands hundreds as Manila steps up airlift

DUBAI/MANILA — More than {900|>rem|t=still|s=Filipino labourers} Filipino labourers were still living in a sealed-off camp on Friday after the collapse of a builder of villas, even as the Philippines stepped up an airlift that has brought {421|!f2|t=by Friday|by=officials} of their colleagues home by Friday, officials said.

The company, Qasr al-Bahr Contracting, owes them {nearly half a year|~mo|v=5} of pay, a sum that an advocacy group in Manila puts at {$4.6 million|owed|by=an advocacy group}. It had {2,900|sta|by=former managers} workers when it closed its gates in January, former managers said, of whom the Filipinos, at {1,340|tot}, were the largest group; most others were from Nepal and Bangladesh.

Manila has set aside {67 million|aidx} pesos ({$1.15 million|-}) for the returnees. The first plane, with {187|f1|s=The first plane} on board, left on February 3.

A spokesman for the public prosecutor said that {four|!dt} directors were being held. The company did not answer calls.
