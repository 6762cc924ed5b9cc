@story quebrada-honda
@topic Miners trapped in the Quebrada Honda copper mine, Peru: first day to rescue
@subject Q = Quebrada Honda | the mine | the collapse | cave-in | rockfall | the rescue
@subject M = Minera Chillca | the company | the operator
@subject H = Hermelinda Ccori | Ccori | mines minister | the minister
@subject E = Eusebio Mamani | Mamani | the foreman
@subject U = Saturnino Quispe | the youngest | Saturnino
@fact tr = 17 | missing | Q | miners trapped | 2014-05-06 | constant
@fact esc = 42 | rescued | Q | miners who got out on their own | 2014-05-06 | constant
@fact sh = 59 | other | Q | miners underground on the shift | 2014-05-06 | constant
@fact dep = 380 | distance | Q | metres below ground where they were trapped | - | constant
@fact bore1 = 210 | distance | Q | metres drilled by the rescue bore | 2014-05-09 | snapshot
@fact bore2 = 380 | distance | Q | metres drilled by the rescue bore | 2014-05-12 | snapshot
@fact dur = 9 | duration | Q | days underground until the rescue | 2014-05-15 | constant
@fact est = 14 | duration | H | days that the rescue was to take | 2014-05-08 | plan | projected
@fact start = 06:10 | clock | Q | time when the first man came up | 2014-05-15 | snapshot
@fact end = 11:45 | clock | Q | time when the last man came up | 2014-05-15 | snapshot
@fact eage = 54 | age | E | age of the foreman | - | constant
@fact uage = 19 | age | U | age of the youngest miner | - | constant
@fact fed = 90 | other | Q | grams of food a day for each man | 2014-05 | constant
@fact fine = 2600000 | damages | M | soles of fine | 2014-05-20 | plan
@fact alt = 4350 | distance | Q | metres above sea level | - | constant
@fact hosp = 3 | injuries | Q | rescued miners kept in hospital | 2014-05-16 | snapshot
@fact out1 = 9 | rescued | Q | trapped miners brought up | 2014-05-15 09:00 | cumulative
@fact dead = 0 | deaths | Q | miners killed | 2014-05-16 | constant
@rel sum sh = tr + esc
@trap est dur :: foreseen and real
@trap bore1 bore2 :: three days apart
@trap out1 tr :: half way and all
@trap dep alt :: below ground and above the sea

@doc andes | wire agency | 2014-05-07
Peru mine collapse traps {17|tr}

LIMA, May 7 (Andes) - {Seventeen|tr|t=on Wednesday|by=the company} men are trapped {380|dep} metres down in a copper mine in the southern Peruvian Andes, the company said on Wednesday, a day after a rockfall sealed the main ramp.

Of the {59|sh} who went in with the morning shift on Tuesday, {42|esc} ran or crawled out. Minera Chillca, which operates Quebrada Honda at {4,350|alt} metres above sea level in Apurímac, said knocking had been heard.

The oldest of those cut off is the foreman, Eusebio Mamani, {54|eage}; the youngest, Saturnino Quispe, is {19|uage}.

Energy and Mines Minister Hermelinda Ccori flew in with {two|-} drilling crews.

@doc lared | Peruvian daily | 2014-05-10
{Two hundred and ten|bore1} metres, and a tube

CHALHUAHUACHO. The drill had chewed through {210|bore1|t=by last night} metres of diorite by last night. There are {170|-} to go.

Through an older ventilation duct as thick as a thumb the {17|tr} receive gels: {90|fed|by=nutritionists} grams per man per day, say nutritionists from Cusco. Letters come back the same way. "Do not sell the cow," wrote Mamani, whose wife gives his age as {fifty-four|eage|by=whose wife}.

Minister Ccori, who on Thursday spoke of {14|est|t=on Thursday|by=Minister Ccori} days, was heckled at the gate. Nobody wanted to hear of a fortnight.

The union says {four|-} warnings about the ramp were ignored since January.

SUDOKU p. 22 — DÓLAR 2.79 — LIMA 17°/22°

@doc global | international broadcaster website | 2014-05-15
Peru miners: Joy as all rescued
Live page now closed

11:58 Elation here. The last man, foreman Mamani, stepped from the capsule at {11:45|end}. That's {nine|dur} days since the cave-in. Nobody has died: {zero|dead}, a word the president repeated twice.

09:04 {Nine|out1|t=09:04} up so far, {eight|-} to go. Each trip takes about {20|-} minutes.

07:30 For those joining us: {17|tr} miners were cut off, {42|esc} others escaped at once. The hole they are coming through is {380|dep}m long and was completed on Monday.

06:12 The first is out! Saturnino Quispe, {19|uage}, the youngest. Clock on the headframe: {06:10|start}.

@doc paper | European newspaper | 2014-05-17
Nine days in the dark

They came up one by one between {ten past six|start} and {a quarter to twelve|end} on Thursday morning, wearing dark glasses against a sun that at {4,350|alt} metres spares no one.

{Three|hosp|t=yesterday|by=their doctors} of them were still in hospital at Abancay yesterday with chest infections, their doctors said. The others are home and, it seems, rich: a production company has offered each {$20,000|-}.

Their diet underground had been {90|fed} grams a day of something like toothpaste. The minister had told families to expect {two|-} weeks; the Canadians who ran the rig needed {nine|dur} days all told, having done {210|bore1|t=by the first Friday} metres by the first Friday and reached the full {380|bore2|t=the following Monday} the following Monday.

The state will seek a fine of {2.6 million|fine|m=pledged} soles from the operator.
