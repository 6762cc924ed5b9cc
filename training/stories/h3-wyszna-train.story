@story h3-wyszna-train
@topic Collision of an express and a goods train at Wyszna, Poland: night, inquiry, charge
@subject T = Wyszna rail collision | the collision | the crash | the accident | katastrofa
@subject E = Intercity 3812 | the express | IC 3812 | the Hetman
@subject G = the goods train | cement train | the freight train
@subject O = Ryszard Domagała | the signaller | the 58-year-old | the controller
@subject H = the provincial hospital in Lublin | the Lublin hospital
@subject K = the accident commission | PKBWK | State Commission for Railway Accident Investigation | the investigators
@subject P = PLK | the track operator | the infrastructure manager
@fact ck = 22:47 | clock | T | time of the impact | - | constant
@fact d1 = 9 | deaths | T | people killed | 2026-11-03 early morning | cumulative
@fact d2 = 12 | deaths | T | people killed | 2026-11-04 | cumulative
@fact d3 = 13 | deaths | T | people killed | 2027-06-18 | cumulative
@fact h1 = 57 | injuries | T | people hurt | 2026-11-03 early morning | cumulative
@fact h2 = 74 | injuries | T | people hurt | 2026-11-04 | cumulative
@fact hc = 6 | injuries | H | patients in a critical state | 2026-11-04 | snapshot
@fact hl = 31 | injuries | H | patients admitted | 2026-11-04 | cumulative
@fact pa = 214 | ridership | E | passengers aboard | - | constant
@fact cr = 5 | other | E | crew aboard | - | constant
@fact ve = 118 | speed | E | kilometres an hour at the braking | - | constant
@fact vi = 83 | speed | E | kilometres an hour at the impact | - | constant
@fact vl = 120 | speed | P | kilometres an hour allowed on the section | - | constant | threshold
@fact vg = 34 | speed | G | kilometres an hour at the impact | - | constant
@fact wa = 28 | other | G | wagons | - | constant
@fact we = 1650 | other | G | tonnes of weight | - | constant
@fact cd = 4 | other | E | carriages derailed | - | constant
@fact ff = 160 | other | T | firefighters sent | 2026-11-03 early morning | snapshot
@fact ag = 58 | age | O | years of age | 2026-11-03 | constant
@fact du = 11 | duration | O | hours on duty before the impact | - | constant
@fact mx = 12 | duration | P | hours that a shift may last | - | constant | threshold
@fact se = 8 | sentence | O | years of prison that the offence carries at most | 2027-06-18 | constant | threshold
@fact da = 46000000 | damages | T | zlotys of damage | 2027-06-18 | constant
@fact cl = 21 | duration | T | hours that the line was closed | - | constant
@fact tot = 219 | ridership | E | people aboard, passengers and crew | - | constant
@fact x0 = 1 | deaths | T | people who died later in hospital | 2027-06-18 | cumulative
@rel sum tot = pa + cr
@rel sum d3 = d2 + x0
@trap ve vi :: speed when the brakes bit, and at the impact
@trap h2 hl :: all hurt, and those in one hospital
@trap d2 d3 :: a woman died months later
@trap du mx :: hours worked and the limit

@doc a-flash | live blog | 2026-11-03
LIVE: Express hits cement train near Wyszna, {nine|d1} dead

05:52 – What we know so far
The Intercity 3812 "Hetman" from Zamość to Warsaw ran into the side of a freight train at the Wyszna junction at {22.47|ck|by=the fire brigade} last night, the fire brigade says. {Nine|d1|t=as of 05:30|by=the fire brigade} people are dead as of 05:30 and {57|h1|^} have been treated.

05:31 – "Like a can opener"
Passenger Oksana Lewczuk, who sat in carriage 14, says she heard brakes "for ages". Police: {four|cd|by=Police} carriages left the rails and one is lying on its roof.

04:58 – {160|ff} firefighters on the scene
Captain Dobrosława Pietras gives that number and adds that cranes are coming from Dęblin.

03:40 – Who was on board
The operator says it sold {214|pa|by=The operator} tickets for the train. There were {five|cr|^} crew.

02:15 – The other train
A cement train, {28|wa|by=a railwayman} wagons and {1,650|we|^} tonnes according to a railwayman. Its driver jumped and is being questioned.

>> Sign up: our 7 o'clock newsletter. 3,412 people are following this page.

@doc b-gazeta | broadsheet | 2026-11-04
Wyszna: the red light that was green

Bogumiła Szczepanek, Tadeusz Nguyen

The last of the {twelve|d2|t=yesterday afternoon} victims was lifted out of the third carriage yesterday afternoon. She had a return ticket to Chełm and a cat in a basket; the cat lives.

Of the {219|tot} who boarded the express, passengers and staff together, {74|h2} were injured. The provincial hospital in Lublin took {31|hl} of them and keeps {six|hc|by=Dr Ansgar Wolny} in intensive care, says Dr Ansgar Wolny. "For {two|-} I would not sign."

The data recorder was read by noon. It shows the Hetman doing {118|ve|by=It} km/h when its driver saw the wagons, within the {120|vl} permitted there, and {83|vi|^} when it struck. The goods train was crossing the junction at a pedestrian {34|vg} km/h.

Both had a clear signal. The man who set the routes, aged {58|ag}, had been in his chair since a quarter to noon, that is for {eleven|du} hours; labour rules allow {twelve|mx}.

The clock of the signal box stopped at {22.47|ck}.

@doc c-tablo | tabloid | 2026-11-04
{13|!d2} DEAD! He sent them to hell at {120|!vi} KM/H

HE pressed ONE wrong button. And a train full of people smashed into {1650|we} tonnes of cement!

Signaller Ryszard D., {56|!ag}, sat sobbing in the police van last night. He'd been on shift {14|!du|by=a workmate} hours straight, a workmate told us. {Fourteen|!du|by=a workmate}! The law says {12|mx}.

{Twelve|d2} coffins now stand in the sports hall in Wyszna. At Lublin hospital the doctors are fighting for {six|hc} more. Outside, families of the {74|h2} hurt have lit candles.

The death express left the rails at {10.47 pm|ck}, with {214|pa} travellers on board. {Four|cd} coaches jumped the track. For {21|cl} hours nothing moved on the line.

SEE THE PICTURES (32) | VOTE: Should he go to jail? YES 81% NO 19%

@doc d-rynek | trade weekly | 2027-06-21
Prosecutors charge Wyszna signaller; commission blames interlocking as well

Rynek Torowy 25/2027

The district prosecutor in Lublin on Friday charged the signaller of Wyszna with causing a disaster on land, an offence that carries up to {eight|<se|by=The district prosecutor in Lublin} years. He pleads not guilty.

The indictment puts the victims at {13|d3|t=on Friday|by=The indictment}, {one|x0|^} more than in the week of the accident: a passenger died of her burns in March. Material losses to the carriers and to PLK come to PLN {46 million|da|by=The indictment}.

The final report of PKBWK, released the same day, is less sure of one man's guilt. The relay interlocking let two conflicting routes stand; the fault was known since a test in 2019. The investigators confirm that the express had braked from {118|ve|by=The investigators} to {83|vi|^} km/h and that the freight train, with {28|wa} wagons on the hook, was running at {34|vg}. They note {11|du|by=They} hours of continuous duty, {one|-} fewer than the limit of {12|mx}.

Recommendations: fourteen. Among them ETCS level 2 on line 68 by 2029.

@doc e-tvl | regional television site | 2027-06-18
Signaller may face {ten|!se} years over crash that killed {13|d3}

Lublin. Seven months after the collision at Wyszna the signaller has been charged. Ryszard Domagała could be jailed for up to {eight|<se} years, prosecutor Halszka Bondaruk said at a briefing.

On the night of 2 November the express with {214|pa} passengers and {five|cr} railway workers struck a train loaded with cement. {Twelve|d2|t=within two days} people died within two days, and a teacher of 41 succumbed in the spring, which makes {13|d3}.

The prosecutor said that the damage was valued at {46 million|da|by=The prosecutor} zlotys. The line stayed shut for {21|cl} hours.

Domagała's lawyer said his client had done the work of two men: "{Eleven|du|by=Domagała's lawyer} hours, no relief, and a board that lied to him."

Also today: 3 injured on S17 | Storm warning level 2 for six counties
