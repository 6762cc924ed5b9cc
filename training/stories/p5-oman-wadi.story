@story p5-oman-wadi
@topic Flood in the wadis of Oman: a school bus swept away, rescue and rain figures
@subject W = Wadi Jazwah flood | Wadi Jazwah | the flood | the rains | the wadi
@subject B = school bus | the bus
@subject A = Civil Defence and Ambulance Authority | the authority | civil defence
@subject P = Royal Oman Police | police
@subject R = Hisn al-Muqaibra | the town | the gauge
@subject S = Al-Nakhla school | the school
@subject D = driver Rajeshwar Pillai | Pillai | the driver
@subject M = Salim bin Hamdan al-Kharusi | Salim | the shepherd
@subject C = Consultative Council | the council
@fact on = 22 | crowd | B | children aboard | 2030-02-11 | constant
@fact ad = 2 | crowd | B | adults aboard | 2030-02-11 | constant
@fact r1 = 9 | rescued | B | people taken off by rope | 2030-02-11 16:30 | cumulative
@fact r2 = 21 | rescued | B | people rescued | 2030-02-11 19:00 | cumulative
@fact r3 = 23 | rescued | B | people rescued | 2030-02-12 | cumulative
@fact d = 1 | deaths | B | people drowned | 2030-02-12 | cumulative
@fact dt = 7 | deaths | W | people killed nationwide | 2030-02-13 | cumulative
@fact rs = 1140 | rescued | A | people rescued nationwide | 2030-02-13 | cumulative
@fact cl = 13:35 | clock | B | time at which the water caught it | 2030-02-11 | constant
@fact cs = 13:10 | clock | S | time of closing | 2030-02-11 | constant
@fact cw = 12:05 | clock | A | time of the red warning | 2030-02-11 | constant
@fact h = 5 | duration | B | hours on the roof | 2030-02-11 | constant
@fact mm = 184 | other | R | millimetres of rain in a day | 2030-02-11 | snapshot
@fact mh = 61 | other | R | millimetres of rain in an hour | 2030-02-11 | snapshot
@fact my = 98 | other | R | millimetres of rain in a usual year | - | constant
@fact sp = 3.7 | distance | W | metres of water depth | 2030-02-11 | snapshot
@fact dr = 340 | distance | B | metres swept away | 2030-02-11 | constant
@fact hm = 2300 | homes | W | households without power | 2030-02-12 | snapshot
@fact hw = 14 | other | W | roads closed | 2030-02-12 | snapshot
@fact dm = 37000000 | damages | W | rials of road damage | 2030-02-20 | snapshot | projected
@fact bd = 60000000 | budget | C | rials for dams | 2031 | plan
@fact nd = 5 | other | C | dams to be built | 2031 | plan | pledged
@fact da = 54 | other | C | flood dams | 2030-02 | constant
@fact am = 19 | age | M | age | 2030-02 | snapshot
@fact rg = 30 | distance | M | metres of rope | 2030-02-11 | constant
@fact ap = 44 | age | D | age | 2030-02 | snapshot
@fact mn = 65 | duration | S | minutes from the red warning to closing | 2030-02-11 | constant
@fact sc = 420 | other | S | schools closed | 2030-02-12 | snapshot
@fact ar = 1 | arrests | P | drivers detained | 2030-02-12 | snapshot
@fact el = 6 | deaths | W | people killed elsewhere | 2030-02-13 | cumulative
@rel diff el = dt - d
@rel sum all = on + ad
@fact all = 24 | crowd | B | people aboard | 2030-02-11 | constant
@rel sum all = r3 + d
@trap r1 r2 :: rescued, later
@trap r2 r3 :: rescued, next day
@trap d dt :: bus against country
@trap r3 rs :: bus against country
@trap mm mh :: a day against an hour
@trap mm my :: a day against a year
@trap bd dm :: budget for dams against road damage
@trap cl cs :: closing against flood
@trap cw cs :: warning against closing
@trap am ap :: ages of two people

@doc a-wire | Gulf news agency | 2030-02-11
School bus swept away by flood in Oman; {21|r2} of {24|all} rescued

Muscat - Rescuers pulled {21|r2|t=by seven in the evening|by=the Civil Defence and Ambulance Authority} people, most of them children, from a bus stuck in a flooded wadi in northern Oman by seven in the evening, the Civil Defence and Ambulance Authority said. {Three|-} were still being looked for.

The bus, with {22|on} pupils of Al-Nakhla school and {two|ad} adults, its driver and an attendant, on board, was caught at {1:35 pm|cl} and carried for {340|dr} metres before it lodged against a palm.

The first {nine|r1|t=by 4.30 pm} were taken off by rope by 4.30 pm. A rain gauge at Hisn al-Muqaibra showed {61|mh} millimetres in one hour and {184|mm|t=since midnight} since midnight, nearly twice what falls there in a year, {98|my}.

The red alert had gone out at {12:05|cw}.

@doc b-muscat | Muscat English daily | 2030-02-13
Shepherd, 19, is hero of Wadi Jazwah
By Sunita Rao and Khalfan al-Siyabi

His father used to say that goats know a flood before men do. Salim bin Hamdan al-Kharusi, {19|am}, had driven his up the slope at noon. At a little past half past one he saw a yellow roof go by.

He had {30|rg} metres of rope and knotted it to a rock. For {five|h} hours he stood on the bank with {two|-} policemen while the children, perched on the roof, were brought over.

By yesterday {23|r3|t=By yesterday} had been found alive, the last {two|-} in a cave; the attendant, Mrs Zuwaina, was the {one|d} who was not among them. The driver, Rajeshwar Pillai, {44|ap}, was detained and later released on bail.

The school let its pupils go at {1.10|cs}. That is {65|mn} minutes after the red warning, the mothers say.

Nationwide there are {seven|dt|t=By yesterday} dead, and the authority fished out {1,140|rs|by=the authority} people from cars, roofs and trees.

INSIDE: Salary dates · Rain photo gallery (42) · Ramadan countdown: 17 days

@doc c-gulf | Dubai newspaper | 2030-02-13
Oman counts cost of record rain

MUSCAT: Oman has closed {420|sc} schools and {14|hw|t=As of Tuesday} roads after floods. As of Tuesday {2,300|hm|t=As of Tuesday} households were without electricity.

Water in Wadi Jazwah was {3.7|sp} metres deep at its crest. The {184|mm} mm that fell in a single day is the heaviest since records began in 1974; in the worst hour it was {61|mh}.

Police said {one|ar} driver was being questioned about why he entered a flooded crossing. The bus had {24|all} people on board, of whom {one|d} died. Elsewhere {six|el} more lost their lives, among them a couple on honeymoon.

Rescue services have been praised for fetching {23|r3} from the water. Across the sultanate {1,140|rs} people were brought to safety, and a camel.

@doc d-council | economy newsletter, Muscat | 2030-02-21
Dams, rials, rain: the bill

The Consultative Council debated the storm on Wednesday. Numbers: RO {37 million|dm} to mend the roads; RO {60 million|bd} in the plan for {five|nd} new dams, on top of {54|da} standing. Member Amal al-Jabri asked why none of them is above Wadi Jazwah, where a bus carrying {22|on} children went under the {3.7|sp}-metre wave.

An official replied that what fell, {184|mm} millimetres, is a once-in-a-century event. A member asked: which century? In 2024 and 2027 there'd been {two|-}.

Insurance: motor claims {18,400|-}. Cement: Raysut bids at {24|-} rials.
