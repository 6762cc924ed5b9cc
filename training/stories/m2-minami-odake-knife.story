@story m2-minami-odake-knife
@topic Knife attack on a commuter platform at Minami-Odake station, Japan: evening, next day, indictment, opening of trial
@subject A = Minami-Odake station attack | the attack | the stabbing | attack
@subject S = Kazuhiro Tsukumo | Tsukumo | the suspect | the defendant
@subject P = Kanagawa prefectural police | the police | police | officers
@subject W = Yui Kanbara | Kanbara | the high school student | the schoolgirl
@subject R = Haruki Obata | Obata | the station employee | the stationmaster's deputy
@subject L = Sotetsu-Hama Railway | the railway | the operator
@subject C = Yokohama District Court | the court | prosecutors
@fact i1 = 8 | injuries | A | people stabbed | 2027-06-08 evening | cumulative
@fact i2 = 10 | injuries | A | people stabbed | 2027-06-09 | cumulative
@fact d = 1 | deaths | A | people killed | 2027-06-09 | cumulative
@fact se = 3 | injuries | A | people seriously hurt | 2027-06-09 | snapshot
@fact k1 = 18:32 | clock | A | time the attack began | 2027-06-08 | constant
@fact k2 = 18:41 | clock | P | time he was overpowered | 2027-06-08 | constant
@fact dur = 9 | duration | A | minutes from first stab to arrest | 2027-06-08 | constant
@fact kn = 2 | other | S | knives carried | 2027-06-08 | constant
@fact bl = 21 | other | S | centimetres of the longer blade | 2027-06-08 | constant
@fact sa = 36 | age | S | age in years | 2027-06-08 | constant
@fact wa = 17 | age | W | age in years | 2027-06-08 | constant
@fact ra = 59 | age | R | age in years | 2027-06-08 | constant
@fact pf = 2 | other | A | platform number | - | constant
@fact af = 46000 | ridership | L | passengers delayed | 2027-06-08 | cumulative
@fact tr = 58 | other | L | trains cancelled | 2027-06-08 | cumulative
@fact gd = 40 | jobs | L | security guards to be hired | 2027-09 | plan | pledged
@fact ev = 5 | duration | S | months of psychiatric examination | 2027-12 | constant
@fact pr = 25 | sentence | S | years in prison sought | 2028-11-20 | constant | hypothetical
@fact st = 22 | sentence | S | years in prison | 2028-12-11 | constant
@fact wi = 11 | duration | S | months out of work | 2027-06-08 | snapshot
@trap i1 i2 :: evening count against next day
@trap i2 se :: all stabbed against seriously hurt
@trap pr st :: sought against handed down
@trap k1 k2 :: start against arrest
@trap sa ra :: attacker and station employee
@trap af tr :: passengers against trains

@doc a-flash | English-language news agency | 2027-06-08
Man arrested after stabbing {eight|i1} at station near Yokohama

A man with a knife attacked passengers on the platform of a commuter station in Kanagawa Prefecture at around {6:32 p.m.|k1|t=Tuesday} Tuesday, stabbing at least {eight|>i1|t=in the evening|by=police}, police said in the evening.

Kazuhiro Tsukumo, {36|sa}, of no known occupation, was overpowered at {6:41 p.m.|k2} and arrested on the spot on suspicion of attempted murder. He told police "I do not want to say anything," they said.

The stabbing took place on platform No. {2|pf} of Minami-Odake Station. {Two|kn} knives were found, the longer with a {21|bl}-centimeter blade.

The operator, Sotetsu-Hama Railway, suspended {58|tr} trains, affecting about {46,000|~af|by=Sotetsu-Hama Railway} people.

Last year {two|-} similar cases were recorded on trains in the greater Tokyo area.

@doc b-paper | national daily | 2027-06-10
Deputy stationmaster held attacker with an umbrella
(Photo: bouquets at gate {3|-})

The {nine|dur} minutes between {6:32|k1} and {6:41 p.m.|k2} on Tuesday were ended by a man one year short of retirement. Haruki Obata, {59|ra}, deputy stationmaster, pinned the attacker's arm with a lost-property umbrella, police said Thursday.

The number of wounded now stands at {10|i2|t=now|by=police}, {two|-} having gone to a clinic on their own. {Three|se|^} are in serious condition. {One|d} man, a {44|-}-year-old systems engineer, died Wednesday.

Yui Kanbara, {17|wa}, a high school student who was cut on the hand, said she shouted "Run" because it was "the only word that came."

Tsukumo had been without a job for {14|!wi|by=a relative} months and had quarreled over rent of {¥52,000|-}, a relative said.

@doc c-tabloid | evening tabloid | 2027-06-10
TERROR ON TRACK {2|pf}
— he bought both blades for {¥4,300|-}

He had a list. He had a return ticket. And on Tuesday at the height of the rush he had, when the doors of the express opened, {four|!kn} knives in a golf bag.

A {15|!wa}-year-old girl, Kanbara-san, screamed. It went on for {nine|dur} minutes; to a woman who hid behind a vending machine it was "an hour and no time".

{Ten|i2} were cut. The lone wolf, {36|sa}, is said to have eaten the curry rice at the police station and asked for seconds.

By the clock over the kiosk it was {6.32|k1}. By {6.41|k2} he was face down. {One|d} salaryman is dead and {three|se} of the hurt are fighting on.

The hero? {59|ra}, hates fuss, {three|-} grandchildren.

> Reader survey: Should stations have metal gates? Yes {71%|-}

@doc d-court | public broadcaster site | 2028-12-11
Court gives Minami-Odake attacker {22|st} years
Dec. 11, 2028 11:46 a.m.

The Yokohama District Court sentenced Kazuhiro Tsukumo to {22|st|t=Monday} years in prison Monday for killing {one|d} person and wounding {nine|-} others on a station platform last year. Prosecutors had asked for {25|pr}.

Lay judges rejected the argument that Tsukumo, who underwent {five|ev} months of psychiatric evaluation before he was indicted, was not responsible for his acts. The presiding judge noted he'd been jobless for {11|wi} months and had prepared a blade of {21|bl} centimeters with care.

The attack lasted {nine|dur} minutes. Victims addressed the court in {three|-} sessions. Kanbara, then {17|wa|t=then}, now at university, said she still takes the bus.

The railway has since stationed guards on every platform.

@doc e-local | local weekly | 2027-09-17
Three months after: what changed at Minami-Odake

The flowers by gate 3 are gone and a panel has come: emergency shields, {six|-} to a platform. Sotetsu-Hama has announced it will take on {40|gd|by=Sotetsu-Hama} guards by spring; {12|-} are here.

Readers asked us how long it took police to get there. By the station clock, the first scream was at {6:23|!k1|by=the station clock} and the handcuffs clicked at {6:41|k2}. The police box is {180|-} meters away.

Obata-san, {59|ra}, will retire in March. He returned the umbrella.

The schedule that evening: {58|tr} services did not run and {46,000|af} of us got home late. One of us did not get home. {Two|-} of the {three|se} gravely injured are back at work; the third is learning to write with her left hand.
