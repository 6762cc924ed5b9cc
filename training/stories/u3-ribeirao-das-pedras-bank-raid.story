@story ribeirao-das-pedras-bank-raid
@topic Night raid on the bank vault of Ribeirão das Pedras, Brazil
@subject R = Ribeirão das Pedras raid | the raid | the assault | the attack | the heist
@subject G = the gang | the robbers | bandits | the criminals
@subject B = Banco Meridiano | the bank | Meridiano
@subject P = Military Police | the police | PM | Colonel Valdir Kuhnen | Kuhnen | police
@subject C = Civil Police | Delegate Tainá Brito | Brito | investigators
@subject S = Sergeant Edson Paludo | Paludo | the sergeant
@subject H = the hostages | residents used as a shield | road workers
@subject M = Mayor Ivone Stracke | Stracke | the mayor
@fact men = 30 | crowd | G | robbers taking part | 2022-10-18 | constant
@fact cars = 10 | other | G | vehicles used | 2022-10-18 | constant
@fact loss = 125000000 | other | B | reais stolen | 2022-10-18 | constant
@fact drop = 810000 | other | P | reais picked up in the street | 2022-10-18 | constant
@fact rec = 4300000 | other | C | reais recovered | 2022-11-03 | cumulative
@fact hos = 6 | crowd | H | people held as a shield | 2022-10-18 | constant
@fact inj = 2 | injuries | R | people wounded | 2022-10-18 | constant
@fact start = 23:50 | clock | R | time when the raid began | 2022-10-17 | constant
@fact end = 01:45 | clock | R | time when the robbers left | 2022-10-18 | constant
@fact dur = 115 | duration | R | minutes the raid lasted | 2022-10-18 | constant
@fact exp = 30 | other | P | kilograms of explosives left behind | 2022-10-18 | constant
@fact shell = 1600 | other | C | cartridge cases collected | 2022-10-18 | cumulative
@fact pop = 41200 | other | M | inhabitants of the town | 2022 | snapshot
@fact duty = 14 | officers | P | police officers on duty in the town | 2022-10-17 night | snapshot
@fact sent = 140 | officers | P | police officers sent as reinforcements | 2022-10-18 | constant
@fact ar1 = 4 | arrests | C | people arrested | 2022-10-20 | cumulative
@fact ar2 = 11 | arrests | C | people arrested | 2022-11-03 | cumulative
@fact agS = 44 | age | S | age in years | 2022-10-18 | constant
@fact rent = 3 | duration | G | months for which a warehouse was rented | 2022 | constant
@fact ad = 540 | address | B | number in Rua Sete de Setembro | - | constant
@fact fire = 1 | other | R | lorries set on fire at the barracks gate | 2022-10-17 | constant
@trap men exp :: thirty men and thirty kilograms
@trap loss drop :: taken and lost on the way
@trap drop rec :: found in the street and by investigators
@trap duty sent :: on duty and sent
@trap ar1 ar2 :: a later count
@trap start end :: beginning and end

@doc a-wire | foreign news agency | 2022-10-18
{Dozens|-} of gunmen sack bank in southern Brazil town

RIBEIRAO DAS PEDRAS, Brazil (Austral) – About {30|~men|t=overnight Monday|by=police} heavily armed men overran a town of some {41,000|~pop} people in southern Brazil overnight Monday, blasting into a bank vault and marching residents before them as human shields, police said.

The assault began at {11:50 p.m.|start|^} with a lorry set ablaze at the barracks gate. When it ended, just under {two hours|<~dur|v=120} later, {two|inj} people had been shot, one of them Sergeant Edson Paludo, {44|agS}, who is in intensive care.

Banco Meridiano did not say how much was missing. Locals filmed themselves gathering notes from the asphalt; the police later took back {810,000|drop} reais.

{Ten|cars} vehicles were found abandoned in a maize field.

@doc b-daily | Porto Alegre daily in translation | 2022-10-19
The night that Ribeirão lay on the floor

LARISSA ZANATTA – special correspondent

The {six|hos} were mending the road on Rua Sete de Setembro when they were told to take off their shirts. For the next hour and more all of them sat on the zebra crossing in front of number {540|ad}, where Banco Meridiano has its regional vault.

{Fourteen|duty|t=on Monday night} policemen were on duty on Monday night. "We were {14|duty} against {50|!men} with .50 calibre," said Colonel Valdir Kuhnen. Technicians have picked up {1,600|shell|t=so far} cartridges so far.

It lasted from {ten to midnight|start} to {1.45|end}. Then the convoy went east with headlights off.

Under a bench the bomb squad found {30|exp} kilos of emulsion explosive, enough for the block. {A hundred and forty|sent|v=140} reinforcements came by bus, in time for breakfast.

Sergeant Paludo had {two|-} operations. His wife said he knew the noise wasn't fireworks: "It's not São João."

Leia também: Grêmio 2 x 0 | Dollar R$ 5.26

@doc c-site | Brazilian news site, English page | 2022-10-20
Gang may have taken {R$125 million|loss|m=projected|v=125000000|round=1000000}, investigators say

Delegate Tainá Brito, who leads the inquiry, estimated on Thursday that {R$125 million|loss|t=on Thursday|by=Delegate Tainá Brito|v=125000000|round=1000000} was carried away. The bank called this "speculation".

{Four|ar1|t=So far} people have been detained. So far none is thought to have held a rifle; all are said to have taken banknotes from the pavement, where more than {R$800,000|>drop|v=800000} was gathered.

The preparation was long. For {three|rent} months somebody paid for a warehouse {nine|-} km off, where {ten|cars} armoured cars were resprayed black.

Mayor Ivone Stracke complains that a place of {41,200|pop} inhabitants is guarded by {40|!duty|t=at night} police at night. "And they burned {one|fire} lorry to lock them in," she said.

The raid ran to {a quarter to two|end}, or {115|dur} minutes by the clock of the church camera.

@doc d-mag | weekly newsmagazine | 2022-11-05
ONE HUNDRED AND FIFTEEN MINUTES

For {115|dur} minutes a Brazilian town belonged to somebody else. What follows is a reconstruction.

{23:50|start}. The lorry burns. Inside the barracks a corporal, aged {22|-}, can't find the key of the back door.

00:06. The first bang. In the bakery, opposite, {nine|-} people lie behind sacks.

00:31. Sergeant Paludo, who is {forty-four|agS} and off duty, opens his own garage. He is hit by a round that has gone through a wall and a refrigerator.

{02:45|!end}. The convoy leaves, with the vault's {125 million|loss} in fertiliser bags. It has been {ten|cars} cars all along; the shields, {six|hos} road workers, are told to count to {a thousand|-}.

What is left? {Thirty|exp} kilograms of explosive that nobody needed. {Sixteen hundred|shell|v=1600} shells. And {eleven|ar2|t=by Thursday} prisoners: that was the police count by Thursday, when {R$4.3 million|rec|t=by Thursday|v=4300000|round=100000} turned up in a beehive.

Kuhnen says the arrest of the last of the {thirty|men} is "a matter of weeks".
