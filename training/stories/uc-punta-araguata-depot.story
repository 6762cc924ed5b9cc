@story uc-punta-araguata-depot
@topic Explosion and fire at the Punta Araguata fuel depot, Venezuela, May 2036
@subject F = Punta Araguata depot fire | the fire | the explosion | the disaster | Punta Araguata
@subject DP = Punta Araguata depot | the depot | the terminal | the tank farm
@subject BA = Barrio El Carite | El Carite
@subject BM = Barrio Mene Chico | Mene Chico
@subject PC = Civil Protection | Proteccion Civil | the civil protection service
@subject ZU = Zulia state government | the state government | Governor Yolimar Bracho | the governor | Bracho
@subject PE = Petrolago | the oil company | the company
@subject HU = University hospital of Maracaibo | the university hospital | the HUM
@subject HC = Coquivacoa hospital | Coquivacoa
@subject HB = Burns centre | the burns unit
@subject ON = Vigilia | the rights group Vigilia | the NGO
@subject OP = Opposition lawmakers | the opposition | deputy Argenis Montiel | Montiel
@subject FI = the Prosecutor's Office | the attorney general | prosecutors
@subject UB = United Nations aid office | the UN | OCHA
@subject AM = Firefighters of Maracaibo | the firefighters | firefighters
@subject TA = Tank 14 | tank fourteen
@fact ck = 22:47 | clock | F | time of the first explosion | 2036-05-09 | snapshot
@fact cs = 00:20 | clock | F | time of the second explosion | 2036-05-10 | snapshot
@fact du = 58 | duration | F | hours until the fire was out | 2036-05-12 | constant
@fact d1 = 11 | deaths | F | people killed | 2036-05-10 morning | cumulative
@fact d2 = 27 | deaths | F | people killed | 2036-05-11 | cumulative
@fact d3 = 36 | deaths | F | people killed | 2036-05-13 | cumulative
@fact d4 = 44 | deaths | F | people killed | 2036-05-27 | cumulative
@fact dng = 59 | deaths | ON | people killed, by the group's own list | 2036-05-27 | cumulative
@fact dfi = 8 | deaths | AM | firefighters killed | 2036-05-13 | cumulative
@fact dc = 19 | deaths | BA | residents killed | 2036-05-13 | cumulative
@fact dmc = 9 | deaths | BM | residents killed | 2036-05-13 | cumulative
@fact dif = 15 | deaths | ON | people killed who are not in the official count | 2036-05-27 | snapshot
@fact m2 = 31 | missing | F | people unaccounted for | 2036-05-11 | snapshot
@fact m3 = 17 | missing | F | people unaccounted for | 2036-05-13 | snapshot
@fact i1 = 86 | injuries | F | people hurt | 2036-05-10 morning | cumulative
@fact i2 = 151 | injuries | F | people hurt | 2036-05-11 | cumulative
@fact iu = 74 | injuries | HU | people hurt in its wards | 2036-05-11 | snapshot
@fact ic = 48 | injuries | HC | people hurt in its wards | 2036-05-11 | snapshot
@fact ib = 29 | injuries | HB | people hurt in its wards | 2036-05-11 | snapshot
@fact bd = 12 | other | HB | beds | - | constant
@fact ev = 4700 | evacuated | F | residents moved out | 2036-05-11 | cumulative
@fact ec = 2900 | evacuated | BA | residents moved out | 2036-05-11 | cumulative
@fact em = 1800 | evacuated | BM | residents moved out | 2036-05-11 | cumulative
@fact hb = 112 | homes | F | houses burned down | 2036-05-13 | cumulative
@fact hd = 240 | homes | F | houses damaged | 2036-05-13 | cumulative
@fact ht = 352 | homes | F | houses burned down or damaged | 2036-05-13 | cumulative
@fact tk = 21 | other | DP | tanks | - | constant
@fact tb = 7 | other | DP | tanks that burned | 2036-05-12 | cumulative
@fact tbs = 33.3 | other | DP | share of the tanks that burned | 2036-05-12 | snapshot
@fact vc = 190000 | other | DP | barrels of fuel lost | 2036-05-12 | snapshot
@fact vt = 30200 | other | DP | cubic metres of fuel lost | 2036-05-12 | snapshot
@fact lc = 62 | other | DP | percent of the lake fuel supply | - | constant
@fact dis = 90 | distance | DP | metres to the nearest houses | - | constant
@fact dir = 500 | distance | DP | metres to houses that the norm asks for | - | constant | threshold
@fact ff = 210 | other | AM | firefighters in action | 2036-05-11 | snapshot
@fact fo = 1800 | other | AM | litres of foam in store | 2036-05-09 | snapshot
@fact fn = 60000 | other | AM | litres of foam needed | 2036-05-09 | snapshot | projected
@fact fs = 3 | other | AM | share of the foam needed that was in store | 2036-05-09 | snapshot
@fact con = 15000 | damages | ZU | dollars for each family of a person killed | 2036-05-13 | plan | pledged
@fact cot = 540000 | damages | ZU | dollars for all families of those killed | 2036-05-13 | plan | pledged
@fact hse = 112 | homes | ZU | new houses promised | 2036-05-13 | plan | pledged
@fact un = 6500000 | fundraising | UB | dollars sought by the appeal | 2036-05-16 | plan
@fact unr = 1040000 | fundraising | UB | dollars received by the appeal | 2036-05-27 | cumulative
@fact uns = 16 | other | UB | share of the appeal met | 2036-05-27 | snapshot
@fact dmg = 130000000 | damages | PE | dollars of damage | 2036-05-13 | snapshot | projected
@fact yr = 1974 | other | TA | year it was built | - | constant
@fact ins = 2019 | other | TA | year of the last inspection | - | constant
@fact chq = 14 | other | ZU | families of those killed who have a cheque | 2036-05-27 | cumulative
@fact sht = 95 | homes | ZU | houses that got roofing sheets | 2036-05-27 | cumulative
@fact mai = 310000000 | budget | PE | dollars budgeted for maintenance | 2026-2036 | constant
@fact ltr = 20 | other | PE | litres of petrol allowed for each car | 2036-05-12 | constant | threshold
@fact ar = 5 | arrests | FI | employees held | 2036-05-13 | cumulative
@fact sm = 40 | distance | F | kilometres at which the smoke was seen | 2036-05-10 | constant
@fact qu = 4 | duration | DP | days of queues for petrol | 2036-05-13 | snapshot
@rel sum d3 = dfi + dc + dmc
@rel sum i2 = iu + ic + ib
@rel sum ev = ec + em
@rel sum ht = hb + hd
@rel share tbs = tb / tk
@rel diff dif = dng - d4
@rel convert vt = vc
@rel share fs = fo / fn
@rel product cot = con * d3
@rel share uns = unr / un
@trap d2 ib :: 27 dead, 29 in the burns unit
@trap d3 d4 :: Tuesday's toll and that of two weeks later
@trap d4 dng :: the official toll and the group's list
@trap dfi dmc :: firefighters killed, residents killed in one quarter
@trap m2 m3 :: missing on Sunday and on Tuesday
@trap ib bd :: burns patients and burns beds
@trap ec ev :: one barrio and both
@trap hb hse :: houses burned and houses promised
@trap fo em :: 1,800 litres and 1,800 people
@trap ck cs :: the first explosion and the second
@trap un unr :: sought and received
@trap d1 i1 :: dead and hurt on the first morning

@doc a-wire | international agency | 2036-05-10
Venezuela fuel depot explosion kills {11|d1}, blaze out of control

MARACAIBO, Venezuela, May 10 (Equinox) - Two explosions at a fuel depot on Lake Maracaibo killed at least {11|>d1|t=early on Saturday|by=the civil protection service} people and injured {86|i1|^}, the civil protection service said early on Saturday, as flames spread from tank to tank.

The first blast, at {10:47 p.m.|ck} on Friday, tore open tank 14 at Punta Araguata, witnesses said. Most of the casualties came with the second at {12:20 a.m.|cs}, when firefighters were already at work.

The depot has {21|tk} tanks and supplies {62|lc} percent of the fuel used on the lake's eastern shore. Its owner, Petrolago, said it would "not be necessary" to ration petrol.

Smoke was visible {40|sm} kilometres away. Hundreds of people fled from El Carite, whose nearest houses are {90|dis} metres from the fence, carrying mattresses and, in one case, a refrigerator on a cart.

Governor Yolimar Bracho said all available firefighters had been sent. "We need foam," she said. "Anyone who has foam, call me."

(Reporting by Deyanira Urdaneta; writing by Jonas Pell)

@doc b-digital | Venezuelan news site | 2036-05-11
Punta Araguata: what is known on the third day

11 May, 6:30 p.m. | By our Zulia desk | Reading time: 4 minutes

- The dead: {27|d2|t=this Sunday|by=Civil Protection}, says Civil Protection this Sunday. Still missing: {31|m2|^}.

- The injured: {151|i2|t=this Sunday} have passed through an emergency room. {74|iu|^} are in the university hospital, {48|ic|^} in Coquivacoa. The burns unit, which has {twelve|bd} beds, is caring for {29|ib|^}; several lie on doors.

- The displaced: {4,700|ev} people can't go home. Those from El Carite ({2,900|ec}) are in the baseball stadium. Those from Mene Chico ({1,800|em}) are in two schools.

- The fire: {seven|tb} of the {21|tk} tanks are alight or burnt out. {210|ff} firefighters, many of them from Colombia, take turns of forty minutes.

- The foam: on Friday there were {1,800|fo} litres in the fire station. An engineer who wants to remain anonymous reckons that {60,000|fn|by=An engineer} would have been necessary, so they had {3%|fs|^}.

- The petrol: there are queues in Cabimas and Ciudad Ojeda. The company has changed its mind; from Monday there's a limit of {20|ltr} litres per car.

- The origin: the first explosion was at {10:47 p.m.|ck} in Tank 14, a storage tank from {1974|yr} that, according to two former employees, was last inspected in {2019|ins}.

Help us verify. WhatsApp +58 414 555 0188. | Dollar today: 214.60 | Tigers 5, Eagles 4 (11 innings)

@doc c-state | state television website | 2036-05-13
Governor Bracho visits families: "Nobody will be left alone"

The fire at Punta Araguata was extinguished yesterday at dawn after {58|du} hours of heroic struggle. Governor Yolimar Bracho announced this morning that every family of a person killed will be given {15,000|con} dollars, and that {112|hse} new dignified homes will be handed over before Christmas, one for each of those which burned down.

The governor gave the balance: {36|d3|t=this morning|by=The governor} compatriots have died. {Eight|dfi|^} of them are heroes of the fire brigade, {19|dc|^} lived in El Carite and {nine|dmc|^} in Mene Chico. The sum set aside for the families is {450,000|!cot} dollars. {17|m3|t=this morning} people are sought.

{Two hundred and forty|hd} houses have been damaged and will receive paint and roofing sheets. Together with those destroyed, {352|ht} houses are covered by the plan.

The {4,700|ev} evacuees are provided with three meals a day.

"Sabotage cannot be ruled out," the governor said. The prosecutor's office holds {five|ar} employees of the depot for questioning.

There is no shortage of fuel. Citizens are called on not to fall for rumours.

See: 23 tons of food arrive in Zulia | The governor's agenda

@doc d-spain | Spanish newspaper, reportage | 2036-05-15
{Ninety|dis} metres from the fence

ANTONELLA RIGUAL, Punta Araguata

The norm, a copy of which the engineer unfolds on the bonnet of his car, wants {500|dir} metres between a tank farm and the first bedroom. In El Carite it was {90|dis}. He has measured it himself, with his daughter's school tape, several times, in {1998|-}, when there was only one row of houses.

On Friday night at {10:47|ck} tank fourteen, built in {1974|yr}, lost its roof. People came out in the street to film. An hour and a half later, at {half past one|!cs} in the morning, with the hoses laid and the neighbours watching, the next one went. That's how {eight|dfi} firemen and {19|dc} inhabitants of El Carite died.

The authorities speak of {36|d3|t=until Tuesday} dead until Tuesday and {17|m3|^} missing. In the university hospital, where {47|!iu} burned and bruised were brought in the first two days, the doctors have written their own list on the wall. It is longer.

{112|hb} houses burned down. The company estimates its loss at {130 million|dmg|by=The company} dollars: {190,000|vc} barrels, or {30,200|vt} cubic metres, of petrol and diesel went up. What {352|ht} families lost, nobody has estimated.

The firefighters had {1,800|fo} litres of foam. "To make coffee," says one of them, who has served for {22|-} years and buys his own boots.

At the petrol station on the way back the queue is {four|qu} days old. A man sells places in it.

@doc e-ngo | rights group bulletin | 2036-05-27
VIGILIA - Bulletin 88: Who counts the dead of Punta Araguata?

Official count as of today: {44|d4|t=as of today|by=Official count} dead. Our count: {59|dng|t=as of today}. The difference, {fifteen|dif} persons, consists of people who died in private homes, or in the hospital of Cabimas, or whose relatives were told to write "respiratory failure".

We have cross-checked names with parishes, cemeteries and three hospitals.

What was promised and what came
1. {Fifteen thousand|con} dollars per family. As of today {14|chq|t=As of today} families have a cheque.
2. {112|hse} houses. A plot has been fenced.
3. Roofing sheets for {240|hd} houses: delivered to {95|sht}.
4. The United Nations appealed for {$6.5 million|un} and has {$1.04 million|unr|t=as of today}, {16|uns|^} per cent.

What is not being investigated
- {1,800|fo} litres of foam, against the {60,000|fn} that were needed.
- {90|dis} metres to the nearest homes, when {500|dir} is the minimum.
- An inspection sheet for tank fourteen dated {2019|ins}, with no later one.

What is being investigated
- {Five|ar} workers, one of whom was on leave.

Vigilia does not accept state funding. Donate: IBAN ending 0417. If you know of a victim not on our list, write to us.

@doc f-analysis | energy news agency | 2036-05-20
After the blaze: eastern Zulia runs dry

MARACAIBO (Barrelwire) - Petrolago lost {190,000|vc} barrels of product and {a third|tbs} of its tanks at Punta Araguata, {seven|tb} of {21|tk}, and it will be at least a year before the terminal again meets {62|lc} percent of the demand of the eastern shore, as it did before.

Damage is put at {$130 million|dmg}, a sum the company cannot borrow. Opposition deputy Argenis Montiel said in a debate on Tuesday that {$310 million|mai|by=Argenis Montiel} had been budgeted for maintenance over ten years. "Where is it? In tank 14 it is not. It was inspected in {2019|ins} and before that, I believe, by Columbus."

Firefighters needed {85|!du} hours to extinguish the fire, which left {36|d3|t=as of last Tuesday} people dead as of last Tuesday and burned down {112|hb} homes. {Two hundred and forty|hd} more, of the {352|ht} affected, are habitable.

The United Nations, which on Friday launched an appeal for {$6.5 million|un|t=on Friday}, said hospital supplies came first. In the first week the burns centre, with {12|bd} beds, had {29|ib|t=In the first week} patients.

Petrolago shares are not traded. Its 2041 bond was quoted at {17.5|-} cents on the dollar, down a quarter. (Editing by T. Roux)
