@story za-svetikarel-cablecar
@topic Cable car cabin falls at Sveti Karel, Slovenia
@subject V = Sveti Karel cable car accident | the accident | the crash
@subject K = Žičnica Sveti Karel | the cable car | the cableway
@subject O = Gore Turizem | the operator | the company
@subject P = Slovenian police | the police
@subject R = mountain rescuers | the rescuers
@subject I = the accident inquiry | the investigators
@fact d1 = 3 | deaths | V | people killed | 2032-07-11 | cumulative
@fact d2 = 4 | deaths | V | people killed | 2032-07-14 | cumulative
@fact inj = 5 | injuries | V | people hurt | 2032-07-11 | cumulative
@fact cab = 8 | other | V | people in the cabin that fell | 2032-07-11 | constant
@rel sum cab = d1 + inj
@fact st = 36 | rescued | V | people rescued from stopped cabins | 2032-07-11 | cumulative
@fact hrs = 6 | duration | V | hours until the last were down | 2032-07-11 | constant
@fact fall = 27 | distance | V | metres that the cabin fell | 2032-07-11 | constant
@fact cl = 12:47 | clock | V | time of the accident | 2032-07-11 | constant
@fact capc = 15 | other | K | people that a cabin may carry | - | constant
@fact age = 33 | age | K | age in years | 2032 | snapshot
@fact len = 2140 | distance | K | metres of length | - | constant
@fact day = 640 | ridership | K | passengers a day in summer | 2031 | snapshot
@fact insp = 2032-06-02 | date | K | date of the last inspection | - | constant
@fact heli = 3 | other | R | helicopters | 2032-07-11 | snapshot
@fact res = 94 | officers | R | rescuers at work | 2032-07-11 | snapshot
@fact wind = 61 | speed | K | wind in km/h | 2032-07-11 | snapshot
@fact lim = 70 | speed | K | wind in km/h at which it must stop | - | constant | threshold
@fact ren = 6400000 | budget | O | euros for renewal | 2029 | plan
@fact price = 24 | price | K | euros for a return ticket | 2032 | snapshot
@fact surv = 4 | other | V | people from the fallen cabin who live | 2032-07-14 | snapshot
@rel diff surv = cab - d2
@fact wear = 5 | distance | K | millimetres of wear of the grip | 2032-06-02 | constant
@fact wearl = 6 | distance | K | millimetres of wear at which the grip must be replaced | - | constant | threshold
@fact car = 2 | deaths | V | Carinthians killed | 2032-07-11 | cumulative
@trap wear wearl :: measured and limit
@trap d1 d2 :: one of the hurt died
@trap cab st :: in the fallen cabin and in the others
@trap cab capc :: in the cabin and allowed
@trap wind lim :: measured and limit

@doc a-sta | wire agency | 2032-07-11
{Three|d1} die as cable car cabin falls in Slovenia

LJUBLJANA (JNA) - {Three|d1|t=on Sunday|by=the police} people died and {five|inj|^} were injured on Sunday when a cabin of the Sveti Karel cable car fell {27|fall} metres onto a wooded slope, the police said.

{Eight|cab} people were in the cabin, which can take {15|capc}. The accident happened at {12:47 p.m.|cl}

{36|st|by=mountain rescuers} passengers in other cabins were brought down on ropes by {94|res} mountain rescuers and {three|heli} helicopters; the last of them after {six|hrs} hours, mountain rescuers said.

The wind was {61|wind|by=the operator} kilometres an hour, according to the operator. The cableway has to stop at {70|lim}.

The line, {2,140|len} metres long and {33|age} years old, was last inspected on {2 June|insp|v=2032-06-02}.

@doc b-daily | national daily | 2032-07-15
The last gondola had a dog in it

Nejc Zupan Hribernik

They tell it in the valley like this, since the other part can't be told: that in the last of the stopped cabins there was a dachshund, which was let down in a rucksack, and that it was then seven in the evening.

On Wednesday Mrs. Helga Tribuser, 66, from Villach, died in the clinical centre. She is the {fourth|d2|t=On Wednesday|v=4} dead of Sunday. Of the {eight|cab} who were in cabin {9|-} {four|surv|t=now} are alive now.

The investigators don't speak, but the inspector's protocol does. On {2 June|insp|v=2032-06-02} the wear of the grip was recorded: {five|wear} millimetres. {Six|wearl} would've meant replacement.

Renewal was planned in 2029 for {6.4 million|ren|t=in 2029} euros; the municipality put it off {twice|-}, for the swimming pool and for the arena.

On a July day {640|~day|t=last summer} people rode up last summer, at {24|price} euros there and back. The dachshund rode free.

@doc c-austria | Austrian tabloid | 2032-07-12
HORROR AT THE ROPE: {Four|!d1} dead in holiday paradise

{Two|car} Carinthians among the victims!

With a bang the cabin tore off, rolled, and lay in the trees, {72|!fall} metres below.

{Five|inj|t=on Sunday night} injured were fighting for their lives on Sunday night, in Ljubljana and Klagenfurt.

Above them {63|!st} tourists dangled for hours. "I've sung with the children," says Jasmin (38). "All verses."

Helicopters in action: {3|heli}. Rescuers: almost {100|~res}.

Reader poll: Do you still dare to ride? {71|-} % yes.

@doc d-operator | operator's statement | 2032-07-13
Gore Turizem d.o.o. on the event of 11 July

We're devastated.

1. The cableway was inspected on {2 June 2032|insp|v=2032-06-02} and approved without restrictions.
2. At {12.47|cl|v=12:47} the wind at tower {6|-} was {61|wind} km/h. The limit of {70|lim} km/h was not reached.
3. All {36|st} guests from the other cabins were rescued unharmed within {six|hrs} hours.
4. Cabin {9|-} carried {8|cab} guests, well under the {15|capc} permitted.
5. Tickets ({€24|price}) for July will be refunded; the line remains closed until further notice.

For relatives: +386 5 555 {010|-}.
