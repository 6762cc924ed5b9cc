@story za-bressello-fog
@topic Fog pile-up on a motorway near Bressello, Italy
@subject V = Bressello pile-up | the pile-up | the crash | the accident
@subject P = Polizia Stradale | the traffic police | the police
@subject A = Autostrade Padane | the motorway company | the operator
@subject H = Bressello hospital | the hospital
@subject F = Vigili del Fuoco | the fire service | firefighters
@fact v1 = 70 | other | V | vehicles in the accident | 2026-12-10 10:00 | cumulative
@fact v2 = 93 | other | V | vehicles in the accident | 2026-12-10 evening | cumulative
@fact tr = 27 | other | V | lorries in the accident | 2026-12-10 evening | cumulative
@fact d1 = 2 | deaths | V | people killed | 2026-12-10 10:00 | cumulative
@fact d2 = 4 | deaths | V | people killed | 2026-12-11 | cumulative
@fact i1 = 31 | injuries | V | people hurt | 2026-12-10 10:00 | cumulative
@fact i2 = 58 | injuries | V | people hurt | 2026-12-10 evening | cumulative
@fact red = 6 | injuries | V | people badly hurt | 2026-12-10 evening | snapshot
@fact vis = 40 | distance | A | metres of sight | 2026-12-10 07:00 | snapshot
@fact lim = 50 | speed | P | speed limit in fog in km/h | - | constant
@fact sp = 112 | speed | V | speed of the first lorry in km/h | 2026-12-10 07:00 | snapshot
@fact cl = 07:05 | clock | V | time of the first crash | 2026-12-10 | constant
@fact hrs = 13 | duration | A | hours of closure | 2026-12-10 | constant
@fact km = 9 | distance | A | kilometres of tailback | 2026-12-10 | snapshot
@fact len = 2.5 | distance | V | kilometres of wreckage | 2026-12-10 | snapshot
@fact ff = 85 | officers | F | firefighters at work | 2026-12-10 | snapshot
@fact amb = 42 | other | V | ambulances | 2026-12-10 | snapshot
@fact fog = 4 | other | A | fog warning signs on the stretch | 2026-12 | constant
@fact fogw = 1 | other | A | fog warning signs that worked | 2026-12-10 | snapshot
@fact inv = 3 | other | P | drivers under investigation | 2026-12-11 | cumulative
@fact pig = 140 | other | V | pigs on one lorry | 2026-12-10 | constant
@fact cost = 11000000 | budget | A | euros for new fog signs | 2025 | plan | pledged
@trap v1 v2 :: the count grew
@trap i1 i2 :: the count grew
@trap v2 tr :: all vehicles and lorries
@trap sp lim :: driven and allowed
@trap fog fogw :: signs and working signs
@trap km len :: tailback and wreckage
@fact pigd = 9 | missing | V | pigs not found | 2026-12-11 | snapshot
@fact hel = 2 | other | V | helicopters | 2026-12-10 | snapshot
@fact fogd = 3 | other | A | gantries with a fog warning | 2026-12-10 | snapshot
@fact fogb = 3 | other | A | fog warning signs stolen | 2026-10 | constant
@rel sum fog = fogw + fogb
@fact plan = 240 | other | A | fog signs planned | 2025 | plan
@fact plani = 96 | other | A | fog signs installed | 2026-12-14 | cumulative
@trap plan plani :: planned and installed

@doc a-ansa | wire agency | 2026-12-10
Fog: maxi pile-up on the A{67|-}, {two|d1} dead

BRESSELLO, December 10 - {Two|d1|t=as of 10 a.m.|by=the traffic police} people have died and {31|i1|t=as of 10 a.m.|by=the traffic police} have been injured, as of 10 a.m., in a pile-up in thick fog that involved about {70|~v1|^} vehicles near Bressello, the traffic police said.

The first crash happened at {7:05 a.m.|cl}, when visibility was {40|vis} metres. With fog like that nobody may drive faster than {50|lim}.

{42|amb} ambulances and {85|ff} firefighters are at work. The motorway is closed in both directions, with {nine|km} kilometres of tailback.

Among the vehicles is a lorry with {140|pig} pigs.

@doc b-daily | regional daily | 2026-12-11
You heard it come

di Gherardo Montanari

First it was one, far away, dull. Then two. Then it was like someone emptying a drawer of spoons, and it came nearer, says Dina Rabitti, 48, a teacher, and she had her seat belt already off. "I thought: out. And over the rail." She stood in the beet field in her Sunday shoes and listened to {ninety-three|v2} vehicles.

{Twenty-seven|tr} of these were lorries. {Four|d2|t=last night} people are dead: {two|-} truck drivers, a student from Suzzara, and one half of a retired couple; the husband is among the {six|red|t=last night} badly hurt last night. In all {58|i2|t=last night|by=the traffic police} were injured, by the count of the traffic police.

Commander Elio Sgarbi laid a tape from the first wreck to the last: {two and a half|len|v=2.5} kilometres. The tachograph of the lorry that began it shows {112|sp} an hour. {Three|inv} drivers are under investigation.

And the signs. There're {four|fog} of them on this stretch, to warn of fog. {One|fogw} was lit. Autostrade Padane had promised {11 million|cost|by=Autostrade Padane|t=last year} euros for new ones last year.

The road reopened after {13|hrs} hours. The pigs, but for {nine|pigd}, have been found.

@doc c-site | national news site | 2026-12-10
Bressello, the chronicle of a massacre foretold

10 Dec 2026 | 21:15

{ONE HUNDRED AND THIRTY-NINE|!v2|t=tonight|v=139} vehicles: that's the final count tonight of the pile-up on the A{67|-}.

The dead are {four|d2|t=tonight}; {58|i2|^} people were hurt, {six|red|^} of them in code red.

At seven the fog was such that you couldn't see beyond {100|!vis} metres. The lorry that braked first was doing {121|!sp}, on a stretch with a limit of {50|lim}.

Of the warning panels only {one|fogw} in {four|fog} worked, an employee says.

Emergency: {42|amb} ambulances; {two|hel} helicopters that could not take off.

VIDEO {1:58|-} · The best fog lamps from {39|-} €

@doc d-letters | operator's reply to a newspaper | 2026-12-14
The motorway company writes to us

With reference to your article of 11 December:

a) at 06:50 the control room displayed "FOG – {50|lim} km/h" on {three|fogd} gantries, apart from the roadside signs;
b) of those {one|fogw} was working, because {three|fogb} had been stolen for their batteries in October;
c) the company's plan of {11 million|cost} euros covers {240|plan} signs, of which {96|plani|t=to date} have been installed to date;
d) the carriageway was reopened after {13|hrs} hours, when {93|v2} vehicles had been removed;
e) we have paid for the pigs.

The editor answers: all noted. {Four|d2} people are dead.

