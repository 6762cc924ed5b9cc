@story k2-wilpena-boy
@topic Search for a small boy lost in the Flinders Ranges, South Australia, in 1998: second day to the find
@subject L = Lachlan Petrovski | Lachlan | the boy | the child | toddler
@subject S = South Australia Police | SA Police | police | the police
@subject E = State Emergency Service | SES | emergency volunteers | volunteers
@subject T = Artie Coulthard | Coulthard | the tracker | an Adnyamathanha tracker
@subject D = Dragan Petrovski | Dragan | his father | the father
@subject G = Nell | the kelpie | the family's kelpie | the dog
@subject H = Port Augusta Hospital | the hospital | Port Augusta
@fact aL = 3 | age | L | age | 1998 | constant
@fact aT = 67 | age | T | age | 1998 | constant
@fact aD = 34 | age | D | age | 1998 | constant
@fact aG = 11 | age | G | age | 1998 | constant
@fact se = 17:30 | clock | L | time when he was last seen | 1998-08-14 | constant
@fact fo = 08:15 | clock | L | time when he was found | 1998-08-17 | constant
@fact dur = 63 | duration | L | hours lost | 1998-08-17 | constant
@fact dis = 9.5 | distance | L | kilometres from the camp to where he was found | 1998-08-17 | constant
@fact p1 = 85 | other | E | people in the search | 1998-08-15 | snapshot
@fact p2 = 240 | other | E | people in the search | 1998-08-16 | snapshot
@fact po = 38 | officers | S | police in the search | 1998-08-16 | snapshot
@fact he = 3 | other | S | helicopters in the search | 1998-08-16 | snapshot
@fact ho = 14 | other | E | horses in the search | 1998-08-16 | snapshot
@fact ar1 = 12 | area | S | square kilometres searched | 1998-08-15 | cumulative
@fact ar2 = 60 | area | S | square kilometres searched | 1998-08-16 | cumulative
@fact t1 = 1 | temperature | - | night temperature, in degrees Celsius | 1998-08-15 night | snapshot
@fact t2 = -2 | temperature | - | night temperature, in degrees Celsius | 1998-08-16 night | snapshot
@fact wt = 1.4 | other | L | kilograms of weight lost | 1998-08-17 | constant
@fact day = 1998-08-17 | date | L | day when he was found | - | constant
@fact vo = 4 | injuries | E | volunteers hurt | 1998-08-17 | cumulative
@fact hs = 48 | duration | L | hours to be kept under observation | 1998-08-17 | plan
@fact xp = 46 | duration | T | years of tracking | - | constant
@fact dol = 21000 | fundraising | E | dollars given to the volunteers | 1998-08-18 | cumulative
@trap p1 p2 :: more came on the Sunday
@trap ar1 ar2 :: more ground on the Sunday
@trap t1 t2 :: two nights
@trap dur hs :: lost, and to be observed
@trap p2 po :: all searchers, and police
@trap aT xp :: age, and years of work

@doc a-sunday | Adelaide Sunday paper | 1998-08-16
HOPE FADES AS FROST BITES

A mother's voice went out over loudspeakers in the Flinders Ranges last night: "Lachie, stay where you are, Mummy's coming."

Lachlan Petrovski, {three|aL}, has been gone since {5.30|se|t=on Friday} on Friday afternoon, when he followed the family's kelpie out of a camp near Wilpena. The dog hasn't come back either.

{Eighty-five|p1|t=Yesterday|by=Sen-Sgt Col Brideson} people combed {12|ar1|^} square kilometres of pine and gully yesterday. Yesterday's low was {one|t1} degree. Today, Sen-Sgt Col Brideson says, he will have more than {200|>p2|t=Today|m=projected} and another {two|-} helicopters.

"A child that age can last," said SES controller Bev Oestreich. "We've had {one|-} in three nights." {Two|-} of her volunteers have been hurt so far.

The boy's father, Dragan, {34|aD}, a boilermaker from Whyalla, hasn't slept. Anyone with horses is asked to phone 08 8648 0091.

WEATHER: cold, 14. CROWS: 2 changes, page 71.

@doc b-wire | national wire | 1998-08-17
Missing SA boy found alive

By Fiona Ngo

WILPENA, AAW - A toddler missing for {63|dur} hours in the South Australian outback has been found alive, curled up against his dog, by a tracker who'd read its paw marks.

Lachlan Petrovski, {three|aL}, was sitting under a rock ledge {9.5|dis} kilometres from his parents' camp when Artie Coulthard walked up to him at {8.15am|fo} on {Monday|day}.

"He said, have you got a biscuit," Mr Coulthard, {67|aT}, told reporters. He has been tracking for {46|xp} years.

{Two hundred and forty|p2|t=on Sunday|by=police} searchers, among them {38|po|^} officers, had covered {60|ar2|^} square kilometres on Sunday without a trace, police said. Overnight the mercury fell to {minus two|t2|t=Overnight}.

Doctors at Port Augusta Hospital said that the boy had lost {1.4|wt|by=Doctors} kilograms and would be kept in for {48|hs|^} hours.

{Four|vo} volunteers had been treated for falls.

AAW fn/gd 171430

@doc c-tv | commercial TV network, script | 1998-08-17
"GOOD GIRL, NELL" - lead, 6pm

VO: It's the hug a nation waited for. After two and a half days in the freezing Flinders, little Lachie Petrovski is back in his mother's arms.

He'd walked {15|!dis} kilometres. He is {four|!aL} years old.

GRAB, Artie Coulthard, tracker: "The old dog left me a good track. She's {eleven|aG}, she drags a foot."

VO: It was {quarter past eight|fo} this morning when the call came over the radio. {Two hundred and forty|p2} people dropped their sandwiches.

They'd been out in force with {three|he} helicopters and {14|ho} horses. But in the end it took {one|-} man - {46|!aT} years young - and {one|-} kelpie.

GRAB, Dr Usha Balakrishnan: "He'll stay {two|-} nights. He's {one point four|wt} kilos lighter and has had {three|-} jellies."

SUPER: Temp last night: {-2|t2}
NEXT: budget blowout, and the footy.

@doc d-local | Whyalla paper | 1998-08-18
Thank you, says boilermaker dad

Dragan Petrovski isn't a man of speeches. He had written his on the back of a parking ticket.

"To the {240|p2}, thank you. To the {four|vo} who got hurt for my son, I'm sorry. To Mr Coulthard I have no words."

His son vanished at {half past five|se} on Friday, somewhere between the tent and the tap. He was found on {Sunday|!day} {63|dur} hours later, asleep, with his arm round Nell's neck, in a fold of country that had already been flown over twice.

On Saturday {12|ar1|t=On Saturday} square kilometres had been searched, on Sunday {60|ar2|t=on Sunday}.

"We were looking where a {three|aL}-year-old would go," a policeman said. "Artie looked where a dog would go." The tracker, who is {67|aT} and retired, was asked only on the Sunday evening.

A tin on the bar of the Eyre Hotel had taken {$21,000|dol|t=yesterday|by=the publican} by closing time yesterday, the publican said. The dad, who's {34|aD}, wants the lot to go to the SES.
