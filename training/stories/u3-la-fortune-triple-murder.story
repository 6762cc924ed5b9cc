@story la-fortune-triple-murder
@topic Triple murder at La Fortune, Trinidad, and the year's murder count
@subject T = Trinidad and Tobago | the country | the nation | TT
@subject M = La Fortune triple murder | the shooting | the killings | the attack
@subject A = Kareem Balgobin | Balgobin | Kareem
@subject B = Sheldon Pierre-Noel | Pierre-Noel | Sheldon
@subject C = Hollis Ramdeen | Ramdeen | Hollis | the shopkeeper
@subject P = TTPS | Police Service | police | Commissioner Garth Lezama | Lezama | the commissioner
@subject H = Homicide Bureau | Homicide | homicide investigators
@subject G = Crime Stoppers
@subject O = Opposition | opposition senator Anjali Khodra | Khodra
@fact dead = 3 | deaths | M | people killed | 2017-08-18 | constant
@fact inj = 2 | injuries | M | people wounded | 2017-08-18 | constant
@fact agA = 19 | age | A | age in years at death | - | constant
@fact agB = 34 | age | B | age in years at death | - | constant
@fact agC = 52 | age | C | age in years at death | - | constant
@fact m1 = 291 | deaths | T | murders | 2017-08-17 | cumulative
@fact m2 = 294 | deaths | T | murders | 2017-08-18 | cumulative
@fact m3 = 301 | deaths | T | murders | 2017-08-27 | cumulative
@fact ml = 284 | deaths | T | murders | 2016-08-18 | cumulative
@fact m16 = 462 | deaths | T | murders | whole of 2016 | cumulative
@fact det = 14 | rate | H | percent of murders detected | 2017 to August | snapshot
@fact off = 62 | officers | H | investigators | 2017-08 | snapshot
@fact offp = 110 | officers | H | investigators planned | end of 2018 | plan | pledged
@fact gun = 614 | other | P | firearms seized | 2017-08-18 | cumulative
@fact rif = 47 | other | P | rifles seized | 2017-08-18 | cumulative
@fact cl = 21:40 | clock | M | time of the shooting | 2017-08-18 | constant
@fact cas = 27 | other | M | spent shells found | 2017-08-18 | constant
@fact ad = 41 | address | C | light-pole number of the shop in Guava Trace | - | constant
@fact rew = 100000 | other | G | TT dollars of reward | 2017-08-21 | constant | pledged
@fact ar = 1 | arrests | P | people held for the killings | 2017-08-25 | cumulative
@fact sm = 4 | duration | C | years since he opened the shop | 2017 | cumulative
@fact mins = 35 | duration | P | minutes before the first patrol came | 2017-08-18 | constant
@rel sum m2 = m1 + dead
@trap m1 m2 :: before and after the shooting
@trap m2 ml :: the same day of two years
@trap ml m16 :: part of a year and a whole one
@trap m2 m3 :: a later count
@trap off offp :: investigators now and planned
@trap gun rif :: all firearms and the rifles among them
@trap agB mins :: a man of 34 and a wait of 35 minutes

@doc a-morning | daily newspaper | 2017-08-19
{3|dead} gunned down in La Fortune

By Rhonda Alleyne-Singh

{Three|dead|t=last night} men were shot dead at a shop in Guava Trace, La Fortune, last night, pushing the murder toll for the year to {294|m2|t=last night}.

They are Hollis Ramdeen, {52|agC}, owner of the shop; Sheldon Pierre-Noel, {34|agB}, a PH taxi driver; and Kareem Balgobin, {19|agA}, who had gone to buy phone credit.

Police said that around {9.40 pm|~cl|t=last night|by=Police} a silver Tiida pulled up at light pole {41|ad}. Men with rifles got out and fired into a group watching football. {Two|inj} others were taken to Sangre Grande Hospital.

Crime scene officers picked up {27|cas} spent shells.

At this time last year the toll stood at {284|ml|t=At this time last year}.

Residents complained that {35|mins} minutes went by before they saw a police vehicle. "Allyuh go print that?" one asked.

@doc b-tvscript | television news script | 2017-08-18
TAKE VO: POLICE TAPE, BLUE LIGHTS

GOOD NIGHT. BREAKING NEWS AT THIS HOUR FROM LA FORTUNE.

{THREE|dead|t=TONIGHT} PERSONS ARE CONFIRMED DEAD TONIGHT. AT LEAST {TWO|>inj} MORE ARE IN SURGERY.

OUR REPORTER SAYS GUNFIRE WAS HEARD AT {TWENTY TO TEN|cl|by=OUR REPORTER}. SHE COUNTED {TWO DOZEN|~cas|by=SHE} MARKERS ON THE ROAD, EACH ONE A SHELL.

BEFORE TONIGHT, {291|m1|t=BEFORE TONIGHT} PERSONS HAD BEEN MURDERED IN {2017|-}.

COMMISSIONER GARTH LEZAMA IS EXPECTED ON THE SCENE. HE SAID ONLY THIS MORNING THAT HIS OFFICERS HAVE TAKEN {614|gun|t=THIS MORNING|by=HE} GUNS OFF THE STREETS, {47|rif|^} OF WHICH ARE RIFLES.

IN SPORT, THE SOCA WARRIORS... AFTER THIS.

@doc c-feature | Sunday newspaper | 2017-08-27
The shop at light pole {41|ad}

There is a tin of condensed milk on the counter with a hole in it. Nobody has moved it.

Hollis Ramdeen opened {four|sm} years ago with his severance from the sugar company. He was {52|agC} and had just repainted. Sheldon Pierre-Noel ({34|agB}) dropped schoolchildren for free. Kareem was {nineteen|agA} and waiting on a letter from UWI.

None of the {three|dead} was known to the police, which Commissioner Lezama took the trouble to say. One man, aged 23, has been held; a spokesman would not say whether that {one|ar|t=on Friday} arrest, made on Friday, will lead to others.

It rarely does. The Homicide Bureau has solved {14|det|t=for the year} per cent of its cases for the year. It has {62|off|t=now} investigators now and has been promised {110|offp|t=by the end of next year} by the end of next year. While they were on Guava Trace the count kept moving: as this page was sent to press there had been {301|m3|t=as this page was sent to press} murders, against {462|m16|t=last year} for all of last year.

Crime Stoppers will pay {$100,000|rew}. "For {a hundred thousand|rew|v=100000}," said Ramdeen's sister, "somebody will remember. For free, nobody see."

Horoscope, p. 44 | Play Whe: 17

@doc d-senate | parliamentary report of a news website | 2017-08-22
Khodra: Homicide Bureau "a waiting room"

Opposition senator Anjali Khodra has accused Government of giving the nation "a calculator in place of a crime plan".

Speaking on a motion of urgency yesterday, Khodra read names and ages: {52|agC}, {34|agB}, {19|agA}. "That was one evening, one shop. It took us from {291|m1|t=one evening} to {294|m2}. When this Government was being congratulated on {284|ml|t=at the same date in 2016}, at the same date in 2016, they told us it was under control."

She asked why {62|off|by=She} detectives must carry {hundreds|-} of open files, and said that a detection rate of {14 per cent|det} meant that a killer's chances of walking were {six in seven|-}.

The Minister in reply said the bureau would grow to {110|offp|m=pledged|by=The Minister}, that {614|gun|by=The Minister} illegal firearms had been recovered, and that the time it took a patrol to arrive, which he put at {35|mins|by=he} minutes, was being investigated.

"In {35|mins} minutes," Khodra said, "I can drive there from this Chamber."

The motion was defeated, {16|-} to {11|-}.
