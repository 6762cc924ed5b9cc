@story yd-breves-launch
@topic Sinking of an overloaded river launch in the Amazon delta: lists, survivors, permits
@subject B = launch Dona Iracema VII | Dona Iracema VII | the launch | the boat
@subject N = Brazilian navy | the navy | port captaincy
@subject F = Pará fire brigade | firefighters | the fire brigade
@subject M = town of Santa Luzia das Ilhas | Santa Luzia
@subject O = owner Marcolino Pantoja | Pantoja | the owner
@subject H = Breves regional hospital | the hospital
@subject G = Pará state government | the state
@subject P = civil police | delegado Heitor Lameira | Lameira
@subject D = public defender Nazaré Trindade | Trindade | the public defender
@subject S = diocese's pastoral of the river | the river pastoral
@fact tm = 21:10 | clock | B | time of the sinking | 2031-08-14 | constant
@fact cap = 60 | other | N | passengers that the permit allows | - | constant | threshold
@fact lst = 48 | other | O | names on the passenger list | 2031-08-14 | constant
@fact abo = 126 | other | B | people on board | 2031-08-19 | constant
@fact ab1 = 90 | other | F | people on board | 2031-08-15 morning | snapshot | projected
@fact over = 66 | other | B | people over the permit | 2031-08-19 | constant
@fact d1 = 11 | deaths | B | people drowned | 2031-08-15 morning | cumulative
@fact d2 = 29 | deaths | B | people drowned | 2031-08-16 | cumulative
@fact d3 = 38 | deaths | B | people drowned | 2031-08-19 | constant
@fact dc = 15 | deaths | B | children drowned | 2031-08-19 | constant
@fact dw = 14 | deaths | B | women drowned | 2031-08-19 | constant
@fact dm = 9 | deaths | B | men drowned | 2031-08-19 | constant
@fact dcs = 39.5 | other | B | share of children among the drowned | 2031-08-19 | constant
@fact s1 = 52 | rescued | B | survivors | 2031-08-15 morning | cumulative
@fact s2 = 83 | rescued | B | survivors | 2031-08-16 | cumulative
@fact s3 = 85 | rescued | B | survivors | 2031-08-19 | constant
@fact sf = 61 | rescued | S | people saved by canoe | 2031-08-15 | constant
@fact sn = 24 | rescued | N | people saved by the navy and firefighters | 2031-08-15 | constant
@fact m3 = 3 | missing | B | people missing | 2031-08-19 | snapshot
@fact hos = 31 | injuries | H | people treated | 2031-08-15 | constant
@fact hod = 6 | injuries | H | people still in hospital | 2031-08-17 | snapshot
@fact len = 18 | distance | B | metres of length | - | constant
@fact jk = 25 | other | B | life jackets | 2031-08-14 | constant
@fact jks = 19.8 | other | B | life jackets for every hundred people | 2031-08-14 | constant
@fact fare = 50 | price | O | reais for the passage | 2031 | constant
@fact rev = 6300 | revenue | O | reais taken for the voyage | 2031-08-14 | snapshot | projected
@fact hrs = 9 | duration | B | hours of the voyage | - | constant
@fact km = 3 | distance | B | kilometres from the bank | 2031-08-14 | constant
@fact dp = 22 | distance | B | metres of depth | - | constant
@fact acai = 140 | other | B | baskets of açaí on the roof | 2031-08-14 | constant
@fact div = 16 | other | F | divers | 2031-08-16 | snapshot
@fact can = 30 | other | S | canoes that came | 2031-08-14 | snapshot | projected
@fact ins = 3 | duration | N | years since the last inspection | 2031 | constant
@fact insn = 1 | duration | N | years allowed between inspections | - | constant | threshold
@fact reg = 1420 | other | N | launches registered in the district | 2031 | constant
@fact regc = 5 | officers | N | inspectors in the district | 2031 | constant
@fact clan = 3000 | other | N | launches without papers | 2031 | snapshot | projected
@fact age = 54 | age | O | age | - | constant
@fact pri = 19 | sentence | P | years of prison possible | 2031 | constant | hypothetical
@fact fled = 4 | duration | O | days on the run | 2031-08-18 | constant
@fact mou = 3 | duration | G | days of mourning | 2031-08-15 | plan
@fact fun = 3000 | damages | G | reais for each funeral | 2031-08-15 | plan | pledged
@fact funt = 114000 | damages | G | reais for funerals in all | 2031-08-19 | plan | pledged
@fact cof = 40 | other | G | coffins sent | 2031-08-16 | constant
@fact wnd = 45 | speed | - | km/h of gusts | 2031-08-14 | snapshot
@fact pop = 11400 | other | M | inhabitants | 2031 | constant
@fact crw = 4 | other | B | crew | 2031-08-14 | constant
@fact asks = 200000 | damages | D | reais asked for each bereaved family | 2031-09-02 | plan
@fact askt = 7600000 | damages | D | reais asked for bereaved families in all | 2031-09-02 | plan
@fact yr = 7 | other | N | sinkings in the district in the year | 2031-08 | cumulative
@fact yrd = 57 | deaths | N | people drowned in sinkings in the district in the year | 2031-08-19 | cumulative
@fact old = 21 | deaths | - | people drowned on the Comandante Alípio in 2024 | 2024 | constant
@fact nav = 2 | other | N | navy boats | 2031-08-15 | constant
@rel sum abo = d3 + s3 + m3
@rel diff over = abo - cap
@rel sum d3 = dc + dw + dm
@rel share dcs = dc / d3
@rel sum s3 = sf + sn
@rel share jks = jk / abo
@rel product rev = abo * fare
@rel product funt = d3 * fun
@rel product askt = d3 * asks
@trap cap lst :: permitted and listed
@trap ab1 abo :: first guess and count
@trap d1 d2 :: a day later
@trap s1 s2 :: saved by morning and by the next day
@trap s3 sf :: all saved and those saved by canoe
@trap d3 cof :: dead and coffins
@trap d3 yrd :: one launch and all the year's sinkings
@trap reg clan :: registered and paperless launches
@trap ins insn :: real and allowed interval
@trap hos hod :: treated and still there
@trap ins m3 :: three years and three missing
@trap fun asks :: funeral money and claim

@doc a-wire | wire agency | 2031-08-15
Boat sinks in Brazil's Amazon delta; {11|d1} dead, dozens missing

BELEM, Brazil, Aug 15 (Planalto) - A wooden river launch with about {90|~ab1|by=the Pará fire brigade} people went down in a squall in the islands of the Amazon delta on Thursday night, drowning at least {11|>d1|t=by morning|by=the Pará fire brigade}, the Pará fire brigade said by morning. {Fifty-two|s1|t=by morning} had been picked up.

The Dona Iracema VII, {18|len} metres long, sank at {9:10 p.m.|tm}, some {three|~km} kilometres from the bank, in gusts of {45|wnd} kph. The voyage from Santa Luzia das Ilhas to Belem takes {nine|hrs} hours.

Its permit is for {60|cap} passengers, the navy said, which had {two|nav} boats at the spot. The owner's list has {48|lst|by=The owner's list} names.

The Comandante Alípio, lost in 2024, took {21|old|t=in 2024} people with it.

@doc b-local | Belém daily, English version | 2031-08-17
The canoes came first

By Raimunda Guedes Favacho, Santa Luzia das Ilhas

It was the açaí that floated. {140|acai} baskets had been on the roof, and they held the people up who could hold on to something.

There are no roads here, there is Dona Socorro's radio. She called it out on the pastoral's channel and perhaps {30|~can} canoes set out, with lamps, with one oar. They took {61|sf|by=the river pastoral} people out of the river, the river pastoral says. The navy and the firefighters between them took {24|sn}. Each says the other came late.

As of Saturday evening it's {29|d2|t=As of Saturday evening|by=the fire brigade} bodies and {83|s2|^} survivors, the fire brigade's {16|div} divers are working at {22|dp} metres, and nobody knows how many are lacking, since nobody knows how many there were. {Twenty-five|jk} life jackets were aboard, new, in plastic, in a locked chest.

{Thirty-one|hos} people were treated in Breves; {six|hod|t=Saturday} are there yet, Saturday.

The state sent {40|cof} coffins by barge. "They counted before us," said the priest.

The state has declared {three|mou} days of mourning. In this town of {11,400|pop} a passage costs {50|fare} reais. The owner, Marcolino Pantoja, {54|age}, has not been seen since Thursday.

PAYSANDU {1|-} x {1|-} REMO · Farinha R$ {9.80|-}

@doc c-police | civil police press conference, notes | 2031-08-19
Delegado Heitor Lameira, Belém, 10:00

– Total on board established at {126|abo}, crew ({four|crw}) included. Method: families, phones, school lists.
– {38|d3} dead: {15|dc} children, {14|dw} women, {nine|dm} men. {85|s3} survivors. {Three|m3} missing.
– {66|over} more than the permit.
– Pantoja surrendered yesterday with a lawyer after {four|fled} days. Faces up to {19|pri} years.
– Takings of the voyage, at {50|fare} a head: {R$6,300|rev}. ("That is the motive.")
– Asked about the squall: "There's one every afternoon."

Reporter's note: the crew paid nothing, so the sum is generous.

@doc d-navy | navy note | 2031-08-20
Note to the press, port captaincy of Eastern Amazonia

The Dona Iracema VII was last inspected {two|!ins|by=port captaincy} years ago. The rules provide for an interval of {one|insn} year. An administrative inquiry is open.

In the district {1,420|reg} launches are registered; an estimated {3,000|~clan} have no papers. {Five|regc} inspectors are assigned.

This year {seven|yr|t=This year} sinkings have cost {57|yrd|^} lives.

The captaincy rescued {24|sn} persons together with the firefighters.

Order no. {114|-}/2031

@doc e-mag | Rio magazine | 2031-09-04
{Two in five|~dcs|v=40}

Tomás Albuquerque-Ito

{Two in five|~dcs|v=40} of the drowned were children, {39.5 percent|dcs} if you insist on arithmetic in such matters. School had let out that day.

Public defender Nazaré Trindade asks for {200,000|asks} reais for each family: {7.6 million|askt} for the {38|d3}. The state has paid {3,000|fun} reais a funeral, {114,000|funt} in all. Pantoja's lawyer says that his client sold {100|!abo|by=Pantoja's lawyer} tickets and that stowaways did the rest.

The navy's file, which Trindade let me read, has the stamp of the last inspection: {three|ins} years old and illegible. "Who reads stamps?" she said.

{One life jacket for every five|~jks|v=20} people. I asked the survivors who had the key to the chest. Everyone knew. He's among {nine|dm} men.

The river pastoral now counts {58|!sf|by=The river pastoral} as saved by canoe. People write in, to say thanks, and to be taken off the list.
