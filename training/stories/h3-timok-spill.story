@story h3-timok-spill
@topic Tailings spill into the Crni Timok, Serbia: fish kill, water ban, fine
@subject S = Crni Timok spill | the spill | the leak | the accident
@subject M = Borsko Rudnik | the mine | the mining company | the operator | the company
@subject Z = Zaječar | the town
@subject G = Gamzigrad spa | Gamzigrad
@subject E = Serbian Environmental Protection Agency | SEPA | the environment agency | the agency
@subject L = Institute of Hydrology in Belgrade | the institute | Belgrade institute
@subject B = Bulgaria | Vidin
@subject K = Court of Niš | commercial court | the court
@fact v1 = 12000 | other | S | cubic metres that escaped, operator's estimate | 2030-03-03 | snapshot
@fact v2 = 47000 | other | S | cubic metres that escaped | 2030-03-07 | constant
@fact du = 19 | duration | S | hours that the pipe leaked | - | constant
@fact dm = 4 | duration | S | hours that the pipe leaked, operator's version | - | constant
@fact cu = 3.8 | other | Z | milligrams of copper a litre of river water | 2030-03-04 | snapshot
@fact cl = 0.05 | other | E | milligrams of copper a litre of river water, limit | - | constant | threshold
@fact ar = 0.21 | other | Z | milligrams of arsenic a litre of river water | 2030-03-04 | snapshot
@fact ph = 3.9 | other | S | pH of the river | 2030-03-04 | snapshot
@fact fi1 = 9 | other | S | tonnes of dead fish | 2030-03-05 | cumulative
@fact fi2 = 34 | other | S | tonnes of dead fish | 2030-03-12 | cumulative
@fact km = 58 | distance | S | kilometres of river harmed | 2030-03-12 | constant
@fact pe = 36000 | other | Z | people told not to drink tap water | 2030-03-04 | snapshot
@fact wp = 9 | duration | Z | days that the water ban lasted | - | constant
@fact ta = 14 | other | Z | water tankers | 2030-03-05 | snapshot
@fact il = 87 | cases | Z | people who saw a doctor | 2030-03-07 | cumulative
@fact ho = 5 | injuries | Z | people kept in hospital | 2030-03-07 | cumulative
@fact fa = 640 | area | S | hectares of fields flooded with tailings | 2030-03-12 | constant
@fact fn = 150000000 | budget | K | dinars of fine | 2031-11 | constant
@fact dn = 2300000000 | damages | S | dinars of damage to fisheries and farms | 2031-11 | constant
@fact eu = 19700000 | damages | S | euros of damage to fisheries and farms | 2031-11 | constant
@fact pr = 412000000 | profit | M | euros of profit | 2029 | constant
@fact ye = 15 | duration | S | years until the river recovers | 2030-03-12 | plan | projected
@fact in = 3 | other | E | inspections of the pipe in a year | 2029 | constant
@fact ip = 12 | other | E | inspections of the pipe in a year, the plan | 2029 | plan
@fact ce = 200000 | price | M | dinars offered to a fishing household | 2030-03-07 | plan | pledged
@fact tim = 76 | other | Z | times the limit of copper | 2030-03-04 | snapshot
@fact cb = 0.04 | other | B | milligrams of copper a litre of river water | 2030-03-06 | snapshot
@rel convert dn = eu
@trap v1 v2 :: the operator's estimate, and what was measured
@trap cu cl :: measured and permitted
@trap il ho :: seen by a doctor and kept in
@trap fn dn :: the fine and the damage
@trap in ip :: done and planned
@trap fi1 fi2 :: more fish were collected later

@doc a-beotanj | news agency | 2030-03-04
Zaječar: tap water banned after acid spill, {36,000|pe} affected

BOR, Zaječar — The mayor of Zaječar has forbidden the use of tap water for drinking and cooking after a pipe carrying tailings from the Borsko Rudnik copper mine burst and emptied into the Crni Timok. The ban concerns about {36,000|~pe} inhabitants.

The operator stated on Sunday evening that "not more than {12,000|<v1|t=on Sunday evening|by=The operator} cubic metres" had escaped during {four|dm|^} hours and that it was "water, with some mineral content".

The environment agency's sample, taken at the town bridge this morning, contained {3.8|cu|t=this morning|by=The environment agency} milligrams of copper per litre, {76|tim} times the {0.05|cl} allowed, and {0.21|ar|^} of arsenic. The pH was {3.9|ph|^}. "It is vinegar," said a chemist there who asked not to be named.

Schools are closed. The next session of the emergency staff is at 16.00.

@doc b-ribolov | anglers' magazine blog | 2030-03-07
I carried them in a wheelbarrow

By Dragiša Petronijević-Lakatos

We had nets, hay forks and the wheelbarrow from the cemetery. On the first two days the clubs between the dam and Gamzigrad took out {nine|fi1|t=On the first two days|by=the clubs} tonnes: chub, barbel, nase, and huchen that I had released myself as fry, one by one, when Đinđuša was still in school.

The company says {12,000|v1|by=The company} cubes and {four|dm|^} hours. The institute in Belgrade came with a proper instrument on Wednesday and now says {47,000|v2|t=now|by=The institute in Belgrade} and {nineteen|du|^}. I believe the instrument. At three in the afternoon on Saturday I already saw the milk go by; on Sunday at breakfast it still went.

They offer every household with a licence {200,000|ce|by=They} dinars, if it signs that it will ask for no more. My pension is a third of that. I have not signed.

In Zaječar {87|il|by=the hospital} people went to the doctor with rashes and bellies, and {five|ho|^} stayed, says the hospital.

Comments (61) · Most read: 7 lures for March pike

@doc c-dnevni | tabloid | 2030-03-13
TIMOK DEAD FOR {50 YEARS|!ye|v=50}!

Poison from the mine has wiped out ALL life on {85|!km} kilometres of river, and the bosses are laughing!

The scientist's verdict is terrible: our Timok needs {half a century|!ye|v=50} to come back. {Eighty-seven|!ho|s=Zaječar} people from Zaječar ended up in hospital beds, babies too. {Thirty-four|fi2|t=until yesterday} tonnes of fish rotted on the bank until yesterday.

And them? They pulled in {412 million|pr|t=last year|s=they} euros last year, and to the poor fisherman they throw {200,000|ce} dinars!

Water came back to the taps only on Tuesday, after {nine|wp} days. Until then {14|ta} tankers went round like in the war. Granny Stojanka (79) pushed a pram full of bottles: "My late husband was poisoned by that mine as well!"

HOROSCOPE · WIN A ŠKODA! · Partizan – Zvezda 1:1

@doc d-balkanwatch | regional news magazine | 2030-03-14
Serbia counts what the tailings cost the Timok

Milena Vasović and Plamen Todorov, Zaječar and Vidin

Ten days after the pipe gave way, SEPA has published its first balance. {Fifty-eight|km|t=Ten days after|by=SEPA} kilometres of the Crni Timok and the Timok are damaged, down to the mouth on the Danube opposite Vidin. Volunteers collected {34|fi2|^} tonnes of fish. {640|fa|^} hectares of maize and paprika land lie under a grey crust.

A volume of {47,000|v2} cubic metres ran out in {19|du} hours, the document says, not {12,000|v1|m=denied|by=the operator} in {four|dm|m=denied|by=the operator} as the operator had it. The alarm on the pipe had been switched off for repainting.

Ecologist Jovana Ristić-Oduya expects the river to need {15|ye|by=Ecologist Jovana Ristić-Oduya} years. "The insects return in three, the fish in eight, the huchen last."

The agency does not spare itself. It should have inspected the pipe {12|ip|t=in 2029|s=It} times in 2029. It did so {three|in|^} times.

Bulgaria found copper at its first station on the Danube, at {0.04|cb|t=on 6 March|by=Bulgaria} mg a litre on 6 March, just below the {0.05|cl} that both states permit.

@doc e-biznis | business newswire | 2031-11-20
Court fines Borsko Rudnik RSD {150m|fn|v=150000000} over 2030 tailings spill

NIŠ (Biznis+) – The commercial court in Niš on Thursday fined the operator of the Bor copper mine {150 million|fn} dinars for the accident of March 2030, a sum it earns in about {a day|-}.

In the separate civil claim it set the damage to fisheries and farms at {2.3 billion|dn|s=the separate civil claim} dinars, or {€19.7 million|eu|^}. The company will appeal.

The judges took the volume as {74,000|!v2|by=The judges} cubic metres and the duration as {19|du|^} hours. The concentration of copper at the town bridge had been {3.8|cu} mg/l. They did not accept that {87|il} visits to the doctor were proof of poisoning; for the {five|ho} people who were kept in, they did.

Borsko Rudnik made {€412 million|pr|t=in 2029} in 2029. Shares rose 2.1% on the news.
