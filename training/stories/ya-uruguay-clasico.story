@story ya-uruguay-clasico
@topic Violence around a lower-league football derby in Paso Tranqueras, Uruguay: from the match to the sanctions
@subject M = derby of Paso Tranqueras | derby | clásico | match
@subject U = Unión Tranqueras | Unión | home side
@subject F = Ferroviario Oriental | Ferroviario | visitors
@subject P = Rivera Departmental Police | police | Chief Commissioner Nelly Acosta | Guardia Republicana
@subject H = Hospital de Paso Tranqueras | hospital | emergency ward
@subject O = OFI Norte | football organisation | disciplinary tribunal | tribunal
@subject X = prosecutor Rodrigo Baldriz | Baldriz | prosecutor's office | prosecution
@subject J = Judge Ema Techera | Techera | the judge
@subject B = the barra of Unión | barra brava | Los Toros Negros | barra
@subject I = Intendencia | mayor's office | stadium owner
@fact att = 4800 | crowd | M | spectators | 2027-05-23 | constant
@fact cap = 3500 | other | I | spectators that the stadium may hold | - | constant | threshold
@fact sold = 3450 | other | U | tickets sold | 2027-05-23 | constant
@fact inv = 1350 | other | M | spectators without a ticket | 2027-05-23 | constant
@fact d1 = 1 | deaths | M | people killed | 2027-05-23 night | cumulative
@fact d2 = 2 | deaths | M | people killed | 2027-05-27 | cumulative
@fact inj = 54 | injuries | M | people injured | 2027-05-24 | cumulative
@fact ifan = 41 | injuries | M | fans injured | 2027-05-24 | cumulative
@fact ipol = 13 | injuries | P | police officers injured | 2027-05-24 | cumulative
@fact hos = 19 | injuries | H | people admitted | 2027-05-24 | cumulative
@fact icu = 2 | injuries | H | patients in intensive care | 2027-05-24 | snapshot
@fact ar1 = 37 | arrests | P | people arrested | 2027-05-24 | cumulative
@fact rel = 22 | other | X | arrested people released | 2027-05-25 | cumulative
@fact held = 15 | arrests | X | arrested people held | 2027-05-25 | snapshot
@fact chg = 12 | other | X | people charged | 2027-05-28 | constant
@fact mor = 4 | other | J | people sentenced in plea deals | 2027-06-15 | constant
@fact min = 81 | other | M | minute in which the match was stopped | 2027-05-23 | constant
@fact ag = 62 | officers | P | police on duty | 2027-05-23 | snapshot
@fact agr = 140 | officers | P | police requested | 2027-05-19 | plan
@fact rein = 48 | officers | P | police who came as reinforcement | 2027-05-23 | cumulative
@fact pol = 110 | officers | P | police in all | 2027-05-23 | cumulative
@fact gas = 35 | other | P | gas canisters fired | 2027-05-23 | cumulative
@fact rub = 210 | other | P | rubber bullets fired | 2027-05-23 | cumulative
@fact knf = 16 | other | P | knives found | 2027-05-23 | cumulative
@fact flr = 44 | other | P | flares found | 2027-05-23 | cumulative
@fact gate = 3 | other | I | gates open | 2027-05-23 | snapshot
@fact gt = 6 | other | I | gates | - | constant
@fact cam = 9 | other | I | cameras in the stadium | - | constant
@fact camw = 4 | other | I | cameras that worked | 2027-05-23 | snapshot
@fact pts = 12 | score | O | points taken from the home side | 2027-06-03 | constant
@fact ptf = 6 | score | O | points taken from the visitors | 2027-06-03 | constant
@fact hom = 8 | duration | O | home matches without spectators | 2027-06-03 | constant
@fact fin = 450000 | damages | O | pesos of fine for the home side | 2027-06-03 | constant
@fact finf = 150000 | damages | O | pesos of fine for the visitors | 2027-06-03 | constant
@fact fint = 600000 | damages | O | pesos of fine for both sides | 2027-06-03 | constant
@fact dam = 2700000 | damages | I | pesos of damage to the stadium | 2027-05-30 | constant
@fact tak = 828000 | revenue | U | pesos from tickets | 2027-05-23 | cumulative
@fact tic = 240 | price | U | pesos for a ticket | 2027-05-23 | constant
@fact sen = 26 | sentence | J | months of prison in plea deals | 2027-06-15 | constant
@fact ban = 5 | duration | J | years of stadium ban | 2027-06-15 | constant
@fact max = 24 | sentence | X | longest sentence in years for homicide | - | constant | hypothetical
@fact age1 = 17 | age | M | age of the first victim | 2027-05-23 | constant
@fact age2 = 45 | age | M | age of the second victim | 2027-05-27 | constant
@fact bar = 70 | crowd | B | members of the group | 2027 | snapshot
@fact blk = 318 | other | P | fans on the national list of banned supporters | 2027-05 | snapshot
@fact yr = 29 | cases | O | matches suspended for violence this year | 2027-05-24 | cumulative
@fact ly = 41 | cases | O | matches suspended for violence in the year | 2026 | cumulative
@fact pop = 9600 | other | U | inhabitants of the town | - | snapshot
@fact ped = 12 | distance | M | blocks over which the fighting spread | 2027-05-23 | constant
@rel diff inv = att - sold
@rel sum inj = ifan + ipol
@rel diff held = ar1 - rel
@rel sum pol = ag + rein
@rel sum fint = fin + finf
@rel product tak = sold * tic
@rel share half = att / pop
@fact half = 50 | other | M | share of the town that was at the stadium | 2027-05-23 | constant
@rel sum ar1 = rel + held
@trap att cap :: who came and who may come
@trap att sold :: spectators and tickets
@trap d1 d2 :: a second death on Thursday
@trap d2 icu :: two dead, two in intensive care
@trap ifan ipol :: fans and police
@trap ag agr :: on duty and requested
@trap ag pol :: before and after the reinforcement
@trap ar1 chg :: arrested and charged
@trap pts chg :: twelve points, twelve charged
@trap pts ptf :: two clubs
@trap fin dam :: fine and damage
@trap yr ly :: part of a year and a year
@trap gate gt :: open and all
@trap ipol held :: wounded police and held suspects
@trap mor camw :: four sentenced, four cameras

@doc a-sports | sports site match report | 2027-05-23
Unión 1 - Ferroviario 1 (suspended, 81')

Pelota de Trapo | Sunday 23 May, 20:14

We had a match for eighty minutes. It was a bad one: goals by Píriz (34') and an own goal.

In the {81st|min} minute a flare came down in the children's side and what followed isn't football. The visiting fans were pushed against a gate that was locked. Of {six|gt} gates, {three|gate} were open.

Some {4,800|~att} people were in a ground authorised for {3,500|cap}. That's {half|~half} the town. Unión says it sold {3,450|sold|by=Unión} tickets at {240|tic} pesos.

One dead at this hour, {one|d1|t=at this hour}, a boy of {17|age1}.

It's the {29th|yr|v=29|t=this year} suspended match in the interior this year. Last year there were {41|ly|t=Last year}.

RATINGS: not given.

@doc b-wire | wire agency | 2027-05-25
Uruguay police hold {15|held} after deadly football riot

MONTEVIDEO, May 25 (Austral) - {Fifteen|held|t=on Tuesday} people were still being held in northern Uruguay on Tuesday over a riot at a lower-league derby in which a teenager was stabbed to death and {54|inj|t=Monday} were injured by Monday's count, {13|ipol} of them police officers.

{Thirty-seven|ar1} people had been arrested, but {22|rel} were released for lack of evidence, prosecutor Rodrigo Baldriz said.

There were {62|ag} police at the match in Paso Tranqueras, a town of {9,600|pop}, when the police chief had asked for {140|agr} four days earlier. A further {48|rein} were rushed in when fighting spread over {12|ped} blocks.

They fired {35|gas} gas canisters and {210|rub} rubber bullets.

{Two|icu|t=on Monday} patients were in intensive care on Monday.

@doc c-radio | local radio script | 2027-05-28
RADIO INTERNACIONAL 1480, "LA MAÑANA"

Good morning. The second died, at four in the afternoon yesterday: Walter Da Rosa, {forty-five|age2}, the mate seller, who wasn't of anybody. So there are {two|d2}.

Prosecutor Baldriz charged {twelve|chg} people today at first hour. Homicide can bring {twenty-four|<max} years.

Chief Acosta lists what was found: {sixteen|knf} knives, and {ninety-four|!flr} flares. How does a flare come in? In the drum, says everybody.

At the hospital {nineteen|hos} were admitted, out of {fifty-four|inj} hurt. {Thirty-one|!ifan} were fans, the other {thirteen|ipol} were agents.

The barra of Unión, {seventy|~bar} kids or so, we know them all by name. That is what is hard.

Price of the fat steer, unchanged.

@doc d-tribunal | disciplinary tribunal ruling, summary | 2027-06-03
OFI NORTE - TRIBUNAL OF PENALTIES - File 88/27

It is resolved:
1. To deduct {12|pts} points from Unión Tranqueras and {6|ptf} from Ferroviario Oriental.
2. Unión will play {8|hom} matches at home without public.
3. Fines: Unión $ {450,000|fin}; Ferroviario $ {150,000|finf}; total {600,000|fint}.
4. The match is held lost by both.

Considering: that the attendance of {4,800|att} exceeded the authorised by {1,300|-}; that {1,350|inv} persons entered without ticket; that takings were $ {828,000|tak}.

An appeal may be lodged in {five|-} days with a deposit of $ 20,000.

@doc e-daily | national daily | 2027-06-05
Anatomy of a Sunday

With {four|camw} cameras and a padlock

By Lucía Ferrando Wolff, envoy to Paso Tranqueras

In the stadium there are {nine|cam} cameras. {Four|camw} of them saw something.

They saw {44|flr} flares, by the police inventory, come in inside a drum. They saw the barra enter by the players' tunnel. They saw {62|ag} policemen, most of them on the wrong side. The reinforcement raised it to {one hundred and ten|pol}, too late. "I'd asked for {170|!agr|by=Nelly Acosta}," says Chief Commissioner Nelly Acosta, who keeps the fax.

The Intendencia puts the damage at {2.7|dam|x=1000000} million pesos. The club was fined {540,000|!fin}, a sum it doesn't have: it took {828,000|tak} on the day and owes it to the butcher.

The national list of banned supporters has {318|blk} names. Not one from here.

The boy had gone to see his first derby. He was {17|age1} and had a ticket.

Also in this edition: Soy exports +6%; 3 recipes with pumpkin

@doc f-court | provincial website | 2027-06-15
Plea deals: {four|mor} of the Paso Tranqueras accused sentenced

Norte Ya | 15/6/27 | 13:20

Judge Ema Techera homologated abbreviated agreements for {four|mor} of the {12|chg} charged over the events of May 23. They admitted to riot and will serve {26|sen} months of prison. In addition they may not enter a stadium for {five|ban} years.

None of the four is accused of either of the {two|d2} homicides, for which {three|-} men await trial.

The prosecution recalled that {37|ar1} were arrested initially.

Ferroviario asks to be paid for its bus.
