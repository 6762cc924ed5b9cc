@story sunbeam-plaza
@topic Collapse of a half-built block in Nakuru, Kenya: first afternoon to the inquiry
@subject S = Sunbeam Plaza | the building | the block | collapse | the rubble | ruins
@subject D = Jagdish Premji Holdings | the developer | Premji Holdings | the owners
@subject K = Kenya Red Cross | the Red Cross
@subject W = Beatrice Chepkoech | Chepkoech | Mama Beatrice
@subject I = Israeli rescue team | the Israelis | Israeli soldiers
@fact d1 = 8 | deaths | S | people killed | 2006-02-23 night | cumulative
@fact d2 = 19 | deaths | S | people killed | 2006-02-25 | cumulative
@fact d3 = 23 | deaths | S | people killed | 2006-03-01 final | cumulative
@fact h1 = 74 | injuries | S | people injured | 2006-02-23 night | cumulative
@fact h2 = 91 | injuries | S | people injured | 2006-03-01 final | cumulative
@fact site = 210 | other | S | workers on the site | 2006-02-23 | constant
@fact flo = 6 | other | S | storeys when it fell | - | constant
@fact perm = 4 | other | S | storeys approved by the council | - | constant
@fact tm = 14:20 | clock | S | time of the collapse | 2006-02-23 | snapshot
@fact bur = 40 | duration | W | hours under the concrete | 2006-02-25 | constant
@fact wage = 31 | age | W | age of the woman found alive | - | constant
@fact sol = 80 | other | I | soldiers sent | 2006-02-24 | constant
@fact dogs = 6 | other | I | dogs brought | 2006-02-24 | constant
@fact pay = 250 | price | D | shillings paid to a labourer for a day | - | constant
@fact cost = 85000000 | budget | D | shillings that the project was to cost | - | plan
@fact alive = 13 | rescued | I | people freed alive | 2006-02-25 | cumulative
@fact fund = 10000000 | budget | K | shillings asked for | 2006-02-24 | plan
@fact cur = 3 | duration | S | days that the top slab was left to harden | 2006-02 | constant
@fact need = 21 | duration | S | days that a slab should be left to harden | - | constant | threshold
@trap d1 d2 :: the second day of digging
@trap d2 d3 :: the inquiry has the last count
@trap flo perm :: built and approved
@trap cur need :: what was done and what the code asks
@trap h1 h2 :: later count

@doc standard | national daily | 2006-02-24
Horror as {six|flo}-storey building crumbles in Nakuru

By Elkana Wafula and agencies

At least {eight|>d1|t=by 10pm} people were dead and {74|h1|^} injured by 10pm yesterday after a building under construction on Gusii Road in Nakuru came down on a gang of masons, mortar women and food sellers.

Some {210|~site|by=the foreman} people, by the foreman's roll, had clocked in at Sunbeam Plaza. It fell at {2.20pm|tm}, minutes after lunch, when many sat in the shade of the ground floor.

The municipal council cleared {four|perm|by=The municipal council} floors in 2004, the town clerk said. There were {six|flo}, and steel for a {seventh|-}.

Labourers earned Sh{250|pay} a day from the developer, Jagdish Premji Holdings, whose signboard puts the cost at Sh{85 million|cost}. Its directors could not be reached.

The Kenya Red Cross appealed for Sh{10 million|fund} and blood of every group.

@doc bbcish | international broadcaster website | 2006-02-25
Woman saved after {40|bur} hours in Kenya rubble

A woman has been pulled out alive from the ruins of a building in Kenya, some {40|~bur} hours after it fell.

Beatrice Chepkoech, {31|wage}, who sold tea to the builders, was freed by Israeli soldiers shortly before dawn on Saturday. She asked for a soda.

The bodies of {19|d2|t=by Saturday|by=officials} people had been found by Saturday, officials said, and {13|alive|by=Israel's embassy} people dug out alive by the {80|sol}-strong Israeli team and its {six|dogs} dogs, according to Israel's embassy in Nairobi.

Nakuru, {160|-} km north-west of the capital, has seen a building boom. Engineers told the BBG that the topmost slab had been given {three|cur|by=Engineers} days to cure where {21|need|^} are the rule.

About {300|!~site|by=a police inspector} people were on site, a police inspector said, though no register has been found.

IN PICTURES: Nakuru collapse (9 photos)

@doc tabl | weekly tabloid | 2006-02-26
MAMA BEATRICE: 'I SANG TO KEEP AWAKE'

{Two|-} days and nights! That is {48|!bur} hours that tea seller Mama Beatrice, {43|!wage}, lay in the dark with a broken arm and a dead man's boot against her cheek. "I sang Psalm {121|-} till my voice finished," she told us from bed {9|-} at Provincial General.

She was lifted out by the foreigners, {sixty|!sol} of them, with {half a dozen|dogs} clever dogs. Her stall had stood at the foot of the plaza since Christmas.

Her boss at the site took home {500|-} bob; the boys who carried sand got {250|pay}.

Was the building {six|flo} floors or {eight|-}? Ask the council, which says it allowed {four|perm|by=the council}.

@doc inquiry | national daily | 2006-07-12
Nakuru inquiry blames haste, cement and a bribe
BY MURIUKI GATHOGO

A slab left {three|cur} days to set, {18|-} short of the {21|need} that the building code requires, brought down Sunbeam Plaza and with it {23|d3} lives, a commission found yesterday.

Its report lists {91|h2|by=Its report} injured and says {210|site|by=Its report} workers had been taken on that Thursday, {27|-} of them children. The clock of a crushed Nokia stopped at {2.51|!tm} in the afternoon.

Commissioners found that a clerk took Sh{60,000|-} to overlook the {two|-} extra storeys. The Sh{85m|cost|v=85000000} scheme had no resident engineer.

It praised the Israelis, who flew out {80|sol} men and women within a day and brought {13|alive} people out breathing. The Red Cross raised half of what it had asked, Sh{10m|fund|v=10000000}.
