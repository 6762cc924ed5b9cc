@story santa-ligaya-landfill
@topic Santa Ligaya, Philippines: the garbage slide at Payatan, the haulers' contract and the new fees, 2027
@subject S = Santa Ligaya City | Santa Ligaya | the city government | city hall
@subject P = Payatan dumpsite | Payatan | the dumpsite | the landfill
@subject D = Payatan slide | the slide | the collapse
@subject B = Bagong Linis Hauling Corp. | Bagong Linis | the hauler | the contractor
@subject W = waste pickers' cooperative | the cooperative | the pickers
@subject M = Mayor Rosendo Tiamzon | Tiamzon | the mayor
@fact d1 = 9 | deaths | D | people killed | 2027-08-03 evening | cumulative
@fact d2 = 17 | deaths | D | people killed | 2027-08-05 morning | cumulative
@fact d3 = 23 | deaths | D | people killed | 2027-08-10 | cumulative
@fact m1 = 31 | missing | D | people unaccounted for | 2027-08-03 evening | snapshot
@fact m2 = 14 | missing | D | people unaccounted for | 2027-08-05 morning | snapshot
@fact m3 = 2 | missing | D | people unaccounted for | 2027-08-10 | snapshot
@fact r1 = 26 | rescued | D | people pulled out alive | 2027-08-05 morning | cumulative
@fact h1 = 19 | injuries | D | people in hospital | 2027-08-05 morning | snapshot
@fact hs = 64 | homes | D | shanties buried | 2027-08-03 | cumulative
@fact ev = 410 | evacuated | D | families moved to schools | 2027-08-05 morning | cumulative
@fact es = 5 | other | D | schools used as shelters | 2027-08-05 morning | snapshot
@fact ht = 38 | distance | P | metres high | 2027-08 | snapshot
@fact hl = 20 | distance | P | metres high allowed by the permit | - | constant | threshold
@fact ar = 12.5 | area | P | hectares | - | constant
@fact tn = 980 | other | P | tonnes dumped a day | 2027 | snapshot
@fact tp = 600 | other | P | tonnes a day allowed | - | constant | threshold
@fact rn = 212 | other | D | millimetres of rain in two days | 2027-08-03 | cumulative
@fact gen = 1150 | other | S | tonnes of waste produced a day | 2027 | snapshot
@fact rec = 170 | other | S | tonnes of waste recycled a day | 2027 | snapshot
@fact rcp = 14.78 | other | S | share of waste recycled | 2027 | snapshot
@fact rct = 25 | other | S | share of waste recycled | 2030 | plan | pledged
@fact c0 = 486000000 | budget | B | pesos a year of the hauling contract | 2024 | plan
@fact c1 = 729000000 | budget | B | pesos a year of the hauling contract | 2027 | plan
@fact cg = 50 | rate | B | growth in the hauling contract | 2024 to 2027 | snapshot
@fact tt = 120 | other | B | trucks required by the contract | 2027 | constant | threshold
@fact ta = 83 | other | B | trucks working | 2027-08 | snapshot
@fact ts = 37 | other | B | trucks short of the contract | 2027-08 | snapshot
@fact pe = 1850 | jobs | W | pickers who work at the dump | 2027-07 | snapshot
@fact pm = 640 | other | W | members | 2027-07 | snapshot
@fact pi = 420 | price | W | pesos earned in a day | 2027-07 | snapshot
@fact ch = 310 | other | W | children picking | 2027-07 | snapshot
@fact ca = 50000 | damages | S | pesos for each bereaved family | 2027-08 | plan | pledged
@fact cb = 20000 | damages | S | pesos for each family that lost a home | 2027-08 | plan | pledged
@fact cl = 1000000 | damages | W | pesos for each bereaved family that the lawyers ask | 2027-08 | plan
@fact f0 = 100 | price | S | pesos a month of garbage fee | 2027 | snapshot
@fact f1 = 180 | price | S | pesos a month of garbage fee | 2028 | plan
@fact fy = 2160 | price | S | pesos a year of garbage fee | 2028 | plan
@fact fp = 80 | rate | S | rise in the garbage fee | 2028 | plan
@fact dd = 8 | deaths | D | bodies found | 2027-08-04 | cumulative
@fact ht2 = 29 | distance | P | metres high after the slide | 2027-08-10 | snapshot
@fact fh = 96000 | homes | S | households that would pay | 2028 | plan
@fact fr = 207360000 | revenue | S | pesos a year from the garbage fee | 2028 | plan | projected
@fact bd = 5200000000 | budget | S | pesos in the city budget | 2027 | plan
@fact bs = 14.02 | other | S | share of the city budget for hauling | 2027 | snapshot
@fact vf = 9 | votes_cast | S | councillors for the fee | 2027-09-14 | snapshot
@fact va = 3 | votes_cast | S | councillors against the fee | 2027-09-14 | snapshot
@fact vig = 1500 | crowd | D | people at the vigil | 2027-08-09 | snapshot
@fact cl2 = 2022 | other | P | year in which the dump was to close | 2018 | plan
@fact di = 44 | distance | S | kilometres to the new landfill | 2027-09 | snapshot
@trap d1 d2 :: the first night and two days later
@trap d3 m3 :: dead and still missing
@trap r1 h1 :: pulled out and in hospital
@trap tn tp :: dumped and allowed
@trap pe pm :: pickers and members of the cooperative
@trap c0 c1 :: contract of 2024 and of 2027
@trap ca cl :: offered and demanded
@trap f0 f1 :: fee now and next year
@rel diff tn = gen - rec
@rel share rcp = rec / gen
@rel change cg = c0 -> c1
@rel diff ts = tt - ta
@rel share bs = c1 / bd
@rel product fr = fh * fy
@rel change fp = f0 -> f1
@rel diff dd = d2 - d1

@doc a-wire | wire agency | 2027-08-03
Garbage slide kills at least {nine|>d1} in Philippine city

SANTA LIGAYA, Philippines, Aug 3 (MPS) - A mountain of rubbish gave way before dawn on Tuesday and buried {64|hs} shanties at its foot, killing {nine|d1|t=by nightfall|by=disaster officials} people by nightfall and leaving {31|m1|^} unaccounted for, disaster officials said.

Two days of monsoon rain, {212|rn|t=Two days} mm of it, had soaked the Payatan dumpsite.

The heap was {38|ht} metres tall, according to a survey last month. Its permit allows {20|hl}.

"It made no noise. Only the dogs," said Jun-jun Abellera, a truck helper who lost his sister.

About {1,850|~pe} people earn a living by sorting waste on the {12.5|ar}-hectare site, rights groups estimate.

@doc b-tabloid | tabloid | 2027-08-05
{17|d2} NA! TOLL SOARS AT 'SMOKEY' PAYATAN

By Nonoy Villaflor / Photos: Egay B.

RESCUERS clawing with bare hands dug out {eight|dd} more bodies and the toll rose to {17|d2|t=as of 8 a.m. yesterday} as of 8 a.m. yesterday. {Forty-one|!m2|^} are still under there.

{Twenty-six|r1} lucky souls had been pulled out breathing, {19|h1} of whom lie in Santa Ligaya General.

{410|ev} families are crammed in {five|es} schools, where classes are off till Monday.

Mayor Rosendo Tiamzon, red-eyed and in borrowed boots, said each family that lost a loved one would get P{50,000|ca|by=Mayor Rosendo Tiamzon}. Those who lost their house: P{20,000|cb|^}.

"What can I buy with that? A coffin is P35,000," cried Aling Cora, 58.

Remember, mga ka-Tabloid: this dump was supposed to be CLOSED in {2022|cl2}!

LOTTO: 6/42 — 03-11-17-24-30-41. STL: 2-9.

@doc c-broadsheet | national broadsheet | 2027-08-11
Anatomy of a mountain

By Isagani de Leon-Wycliffe, Metro Desk

The city of Santa Ligaya makes {1,150|gen} tonnes of garbage every day. It recycles {170|rec}, or close to {15 percent|~rcp|v=15}. What is left over, {980|tn} tonnes, went every day until last Tuesday to a ravine that was licensed to take {600|tp}.

Nobody who was asked this week could say who let that happen. What can be said is who was paid. Bagong Linis Hauling Corp. won the contract in 2024 for P{486 million|c0|t=in 2024} a year. It was renewed this January, without bidding, at P{729 million|c1|t=this January}, {half|cg|v=50} as much again. That alone takes {14 percent|bs|round} of a city budget of P{5.2 billion|bd}.

For this the contractor must field {120|tt} trucks. City engineers, sent to the motor pool on Friday, found {83|ta|t=Friday} that could move. The shortfall of {37|ts} "is being addressed," company lawyer Perfecto Uytengsu-Marr said.

Fewer trucks meant shorter trips, former drivers told the Tribune; loads meant for the far cells were tipped on the near slope, the one above the houses.

By Tuesday the slide had killed {23|d3|t=By Tuesday}. On Thursday, with {17|d2|t=On Thursday} dead, it had still been {14|m2|^} who were missing. Now it is {two|m3}, both children. On Monday night some {1,500|~vig|t=Monday night} people walked to the gate with candles in cut plastic bottles.

The mayor has promised to recycle {a quarter|rct|v=25|t=by 2030} of all waste by 2030. He made the same promise for 2025.

The mound, by his own engineers' drone, stood at {38|ht} meters. It is {29|ht2|t=now} now.

@doc d-ngo | cooperative's statement on a legal aid site | 2027-08-16
STATEMENT OF THE PAYATAN WASTE PICKERS' COOPERATIVE

We are {640|pm} members. There are {1,580|!pe} of us who sort on that hill, {310|ch} of them children, and on a good day one earns P{420|pi}.

We did not choose to live there. We were placed there in 1994, by a mayor who's a senator now.

Our dead are {23|d3}. The city offers P{50,000|ca} to each of their families. Through counsel we ask for P{1 million|cl|by=counsel}, because the city knew: its permit said {20|hl} meters and {600|tp} tonnes, and it could count as well as we can.

We ask also that no one be moved to the new landfill {44|di} kilometers away, where there is nothing to sort and no jeepney.

Payatan, Purok 7. Donations: GKash 0917-555-0142 (M. Abellera)

@doc e-councilnews | city council newsletter | 2027-09-17
SANGGUNIAN SA MADALING SALITA
Issue 38, week of September 13

Ordinance 2027-118: Environmental User Fee. APPROVED, {9|vf} in favor, {3|va} against.

Each household now paying P{100|f0|t=now} a month will pay P{180|f1|t=from January 1} from January 1. With {96,000|fh} households, proceeds are estimated at P{172.8 million|!fr} a year, to be used for the new sanitary landfill.

Resolution 311: Commending the rescuers who saved {26|r1} persons. APPROVED.

Resolution 312: Asking the City Administrator to explain why the hauler runs {83|ta} trucks in place of {120|tt}. APPROVED as amended (Coun. Bihasa: to add the words "in writing").

Resolution 315: Assistance to the {64|hs} households whose homes were lost, at P{20,000|cb} each. APPROVED. Releasing began Sept. 15.

Committee on Environment: hearing on the hauling contract (P{279 million|!c1} per annum) moved to Oct. 4, 2 p.m., Session Hall.

@doc f-blog | community blog | 2027-09-20
How much will garbage cost me? And other things my titas asked

Posted by Lira | kusina-at-konseho.example | 6 comments | Tags: #basura #SantaLigaya

Hi! Since the council passed the new fee I've had {eleven|-} messages so let me answer.

Is it true it's going up {80|fp} percent? Yes. {100|f0} pesos to {180|f1}. Every month, every household. That's {2,160|fy} a year, more than my data plan.

Can't they get it from the trucks? The contract is P{729M|c1|v=729000000}. I looked it up. Three years ago it was P{486M|c0|v=486000000|t=Three years ago}. So, sana.

Will it happen again? Payatan's closed. The garbage goes {44|di} km by truck now, which is why Kuya Bong says diesel is the new tuition.

How many in total? {Twenty-three|d3|t=final count} is the final count, plus the {two|m3} they never found. I know one of the names and I won't put it here.

Do we even recycle? {170|rec} tonnes a day out of {1,150|gen}. Start with your milk tea cups, tita.
