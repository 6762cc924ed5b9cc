@story t6-hoyo-dulce-cargo-plane
@topic Cargo plane falls on the Hoyo Dulce quarter, Dominican Republic: Wednesday to Monday
@subject V = Hoyo Dulce plane crash | the crash | the accident | the disaster | Hoyo Dulce | crash | the tragedy
@subject A = aircraft of Flight 409 | the aircraft | the plane | the jet | the freighter | Flight 409 | Boeing
@subject TA = TransAntilles Carga | TransAntilles | the airline | the carrier | the company
@subject CP = Captain Rolf Medrano | Medrano | the captain | the commander
@subject FO = Yokasta Peralta | Peralta | the first officer | the co-pilot
@subject G = Dominican government | the government | the president | the state | the housing ministry
@subject TM = telethon for Hoyo Dulce | the telethon | Canal 27
@subject H = hospitals of Santo Domingo | the burns unit | the hospital | hospitals
@subject IN = civil aviation institute | the institute | inspectors | IDAC
@subject N = accident investigation commission | the commission | investigators
@subject F = Santo Domingo fire brigade | firefighters | the fire brigade | fire crews
@subject HD = residents of Hoyo Dulce | the quarter | the barrio | families
@subject X = 2019 crash at San Isidro Norte | 2019
@subject SC = school in Hoyo Dulce | the school | Escuela Salomé Ureña
@fact t1 = 16:08 | clock | A | time of take-off | 2033-05-18 | constant
@fact t2 = 16:11 | clock | V | time of the crash | 2033-05-18 | constant
@fact dc = 4 | deaths | A | people on board killed | 2033-05-18 | cumulative
@fact g1 = 11 | deaths | V | people on the ground killed | 2033-05-18 night | cumulative
@fact g2 = 17 | deaths | V | people on the ground killed | 2033-05-19 | cumulative
@fact g3 = 21 | deaths | V | people on the ground killed | 2033-05-21 | cumulative
@fact d1 = 15 | deaths | V | people killed on board and on the ground | 2033-05-18 night | cumulative
@fact d2 = 21 | deaths | V | people killed on board and on the ground | 2033-05-19 | cumulative
@fact d3 = 25 | deaths | V | people killed on board and on the ground | 2033-05-21 | cumulative
@fact dk = 6 | deaths | V | children killed | 2033-05-21 | cumulative
@fact m = 9 | missing | V | people missing | 2033-05-19 | snapshot
@fact i = 62 | injuries | V | people hurt | 2033-05-19 | cumulative
@fact ib = 28 | injuries | H | people with serious burns | 2033-05-19 | snapshot
@fact ia = 6 | injuries | H | people flown to Miami | 2033-05-20 | cumulative
@fact ih = 39 | injuries | H | people in hospital | 2033-05-21 | snapshot
@fact hd = 33 | homes | V | houses destroyed | 2033-05-20 | cumulative
@fact hm = 58 | homes | V | houses damaged | 2033-05-20 | cumulative
@fact hx = 91 | homes | V | houses destroyed or damaged | 2033-05-20 | cumulative
@fact fm = 119 | other | HD | families without a roof | 2033-05-20 | snapshot
@fact ep = 467 | evacuated | HD | people without a roof | 2033-05-20 | snapshot
@fact es = 205 | evacuated | HD | people in the sports hall | 2033-05-20 | snapshot
@fact er = 262 | evacuated | HD | people with relatives | 2033-05-20 | snapshot
@fact cg = 14.2 | other | A | tonnes of cargo | 2033-05-18 | constant
@fact cm = 17.5 | other | A | tonnes of cargo that it may carry | - | constant | threshold
@fact pl = 6 | other | A | pallets missing from the manifest | 2033-05-18 | constant
@fact ag = 34 | age | A | years since it was built | 2033 | constant
@fact fh = 71400 | other | A | hours flown | 2033-05-18 | constant
@fact al = 1150 | distance | A | feet of greatest height | 2033-05-18 | constant
@fact ds = 2.4 | distance | V | kilometres from the end of the runway | - | constant
@fact ca = 61 | age | CP | age | - | constant
@fact ch = 17900 | other | CP | hours flown | 2033-05-18 | constant
@fact fa = 27 | age | FO | age | - | constant
@fact fo = 410 | other | FO | hours flown | 2033-05-18 | constant
@fact pa = 250000 | damages | TA | pesos of advance for each family | 2033-05-20 | plan | pledged
@fact px = 29750000 | damages | TA | pesos of advances in all | 2033-05-20 | plan | pledged
@fact pd = 500000 | damages | TA | dollars of advances in all | 2033-05-20 | plan | pledged
@fact pq = 1 | other | TA | share of the cover paid as advances | 2033-05-20 | snapshot
@fact in = 50000000 | damages | TA | dollars of liability cover | - | constant | threshold
@fact hn = 33 | homes | G | houses to be built | by 2033-11 | plan | pledged
@fact hc = 2600000 | price | G | pesos for each house to be built | 2033-05-21 | plan | projected
@fact hb = 85800000 | budget | G | pesos for houses to be built in all | 2033-05-21 | plan | pledged
@fact ht = 180 | duration | G | days to build the houses | 2033-05-21 | plan | pledged
@fact tg = 40000000 | fundraising | TM | pesos to be raised | 2033-05-22 | plan
@fact tr = 52400000 | fundraising | TM | pesos raised | 2033-05-22 midnight | cumulative
@fact t6 = 31500000 | fundraising | TM | pesos raised | 2033-05-22 18:00 | cumulative
@fact tc = 8900 | other | TM | calls | 2033-05-22 midnight | cumulative
@fact fi = 11 | other | IN | faults found at the airline | 2032 | constant
@fact fc = 8 | other | IN | faults put right | 2033-05 | cumulative
@fact fx = 3 | other | IN | faults not put right | 2033-05 | snapshot
@fact ff = 4500000 | damages | IN | pesos of fine | 2032 | constant
@fact rl = 1200 | other | G | families to be moved away from the runway | 2026 | plan
@fact rm = 340 | other | G | families moved away from the runway | 2033 | cumulative
@fact rs = 28.3 | other | G | share of families moved | 2033 | cumulative
@fact fw = 140 | other | F | firefighters at the scene | 2033-05-18 | constant
@fact sc = 31 | other | SC | pupils who had just left | 2033-05-18 | constant
@fact xd = 2 | deaths | X | people killed | 2019 | constant
@fact nr = 30 | duration | N | days until a preliminary report | 2033-05-19 | plan
@rel sum d1 = dc + g1
@rel sum d2 = dc + g2
@rel sum d3 = dc + g3
@rel sum hx = hd + hm
@rel sum ep = es + er
@rel product px = pa * fm
@rel convert pd = px
@rel share pq = pd / in
@rel product hb = hn * hc
@rel sum fi = fc + fx
@rel share rs = rm / rl
@trap d2 g3 :: 21 dead in all on Thursday and 21 on the ground on Saturday
@trap d1 d2 :: the toll rose
@trap g1 g2 :: so did the toll on the ground
@trap hd hn :: 33 houses lost and 33 to be built
@trap cg cm :: loaded and allowed
@trap ch fo :: the captain's hours and the first officer's
@trap t6 tr :: the telethon went on
@trap tg tr :: aim and result
@trap pd in :: advances and cover
@trap ia dk :: six flown out and six children killed
@trap t1 t2 :: take-off and crash
@trap es er :: where the homeless sleep

@doc a-wire | wire agency | 2033-05-18
Cargo jet plunges into Santo Domingo slum, at least {15|>d1} dead

SANTO DOMINGO, May 18 (Antilia Wire) - A Boeing freighter failed to climb and fell on a crowded hillside on the eastern edge of the Dominican capital on Wednesday afternoon, and at least {15|>d1|t=by 10 p.m.|by=Colonel Juan Bautista Ng} people were dead by 10 p.m., the {four|dc} on board among them, emergency chief Colonel Juan Bautista Ng said.

{Eleven|g1|^} bodies had been taken out of the burning shacks of Hoyo Dulce, he added, and it would be morning before crews got to the rest.

Flight 409 of TransAntilles Carga, bound for San Juan with {14.2|cg} tonnes of lobster, mail and phone parts, left San Isidro Norte at {4:08 p.m.|t1} and hit the ground at {4:11|t2}, {2.4|ds} km beyond the runway. Radar showed that it never got above {1,150|al|by=Radar} feet.

{A hundred and forty|fw|v=140} firefighters were fighting the fuel fire with water brought by tankers, as the quarter has no hydrants.

At the neighbourhood school, {31|sc} pupils had walked out of the door ten minutes before a wheel came through it.

In 2019 a smaller cargo aircraft crashed on the same field, killing {two|xd|t=In 2019}. (Reporting by Altagracia Soto-Weiss; Editing by P. Nkemelu)

@doc b-daily | Santo Domingo daily | 2033-05-20
Hoyo Dulce sleeps on the basketball court

Wilkin Encarnación

The line painters of the sports hall never imagined that the three-second area would be somebody's bedroom. Doña Mireya has hung a sheet from the hoop. She is one of {205|es|t=last night|by=Civil Defence} people who spent last night here; another {262|er|^}, Civil Defence says, have gone to relatives. {467|ep|^} without a roof, in {119|fm|^} families.

Our reporters walked the cordon with the municipal engineer. He marks houses with two colours of spray. Red, gone: {33|hd|t=by yesterday evening}. Yellow, perhaps: {58|hm|^}. That was by yesterday evening.

The dead, too, are being sorted. The prosecutor's list of Thursday had {21|d2|t=of Thursday|by=The prosecutor's list} names, {17|g2|^} of whom were at home, or in the street, or in the barber's chair. {Nine|m|^} neighbours are being sought. 

At the Ney Arias and other hospitals they received {68|!i|t=up to Thursday} injured up to Thursday. The burns unit has taken in the worst, {28|ib|^} of them.

Why were there houses there at all? In 2026 the government drew a line around the runway and undertook to rehouse {1,200|rl|t=In 2026} families. It has rehoused {340|rm|t=to date}, to date. That is {38 percent|!rs} in seven years. "They came with a census every election," says Doña Mireya. "I've got the stickers."

HOY EN LA WEB: Dollar 59.50 · Quiniela 08-41-77 · Águilas 6, Tigres 4 · Blackouts: circuits 3 and 5

@doc c-airline | airline press statement | 2033-05-20
TransAntilles Carga: third statement on Flight 409

The company again expresses its grief. We have lost {four|dc} colleagues: Captain Rolf Medrano, First Officer Yokasta Peralta, Loadmaster Deivi Luna and Engineer Samir Haddad.

Captain Medrano, {61|ca}, joined us in 2014 and had logged {17,900|ch} hours. First Officer Peralta, {27|fa}, had {410|fo} hours and held all ratings required.

The aircraft, built {34|ag} years ago, had flown {71,400|fh} hours and was airworthy. It carried {14.2|cg} tonnes. Its certified limit is {17.5|cm|m=threshold}. Reports that it was overloaded are false.

In the audit of 2032 the civil aviation institute noted {eleven|fi|t=2032} observations; {eight|fc} have been closed and the others are in hand.

Assistance. From Monday each of the {119|fm} affected families will receive an advance of RD${250,000|pa|t=From Monday}, RD${29.75 million|px|^} altogether. Accepting it implies no waiver. The company holds third-party insurance of up to {US$50 million|<in}.

The company will not comment on causes. The commission is to report first findings within {30|nr|by=The commission} days.

Hotline (toll free): 809-555-0190, 24/7. Media: prensa@transantilles.example

@doc d-investigative | investigative magazine, online | 2033-05-22
{Three|fx} open boxes

How an airline with a fine, a leak and a green co-pilot got its clearance

By Ramón Oviedo-Tanaka

1. The inspection. Last year inspectors of IDAC spent a week at TransAntilles and wrote up {11|fi|t=Last year} faults. The carrier was fined {4.5 million|ff|^} pesos. {Three|fx|t=on Wednesday} boxes on the form were still open on Wednesday. One of them reads: "engine 2 fuel control, recurring."

2. The crew. In the left seat was a man of {61|ca} with {19,700|!ch} hours in his logbook. In the right seat, a woman of {27|fa} with {410|fo}. It was her ninth day on the type.

3. The weight. {14.2|cg} tonnes on the manifest, against a maximum of {17.5|cm}. Two dockers say that they loaded {six|pl|by=Two dockers} pallets which are not on the manifest. The company denies it.

4. The money. An advance of {a quarter of a million|pa|v=250000} pesos sounds like something. It is {US$500,000|pd} for the whole quarter, which is {one per cent|pq|v=1} of the insurance, {$50 million|in}, that will be fought over for years.

5. The dead. {25|d3|t=By Saturday} in all. By Saturday {21|g3|^} of them were people who had never in their lives been on a plane. {Six|dk|^} were children.

6. The line on the map. {1,200|rl} families should have been gone from under the flight path.

This investigation took four days. It was paid for by 2,316 readers. Join them: RD$200 a month.

@doc e-tv | television network site, telethon night | 2033-05-23
The country rang: {52.4 million|tr} pesos for Hoyo Dulce

Fourteen hours, 46 artists and one broken piano stool. When the board at Canal 27 stopped at midnight it showed RD${52.4 million|tr|t=at midnight}. At six in the evening, with {31.5 million|t6|t=At six in the evening} on it, presenter Jatnna Fermín had still been begging: the target was {40|tg|x=1000000} million. In all, operators took {8,900|tc|t=at midnight} calls.

The cause is big: {25|d3|t=since Saturday} deaths since Saturday, {62|i} injured, {467|ep} people without a roof. "And {33|hd} front doors that nobody will ever open again," said Fermín.

Among the guests was Brailin, 8, from Hoyo Dulce, whose class of {31|sc} had said goodbye to their teacher minutes before everything. He sang. Nobody had a dry eye and the sound engineer had to leave.

The president, by telephone, promised {33|hn|by=The president} new houses "with a number on the door" in {180|ht|^} days. Each will cost {2.6 million|hc|^} pesos.

Crosses of flowers stood all along the stage: {four|dc} for the crew, {25|!g3} for the people of the barrio. 

And a message from Miami: the {six|ia|t=since Friday} burn patients in treatment there since Friday are stable, a doctor told viewers.

RECAP IN VIDEO (3:42) · GALLERY (29) · Vote for best performance: Los Primos de Azua 41%, Nashla 37%

@doc f-faith | Catholic weekly of a New York parish | 2033-05-29
For our people of Hoyo Dulce

Many in this parish come from there. Here is what Fr. Anselm Okoro, who flew down on Thursday with a suitcase of bandages, wrote home for the bulletin.

"You will have heard different numbers. This is what I know. On the first night, {eleven|g1|t=On the first night} of our neighbours. When I landed there were {seventeen|g2|t=When I landed}. On Saturday we said the Mass for {twenty-one|g3|t=On Saturday|v=21}, and for the {four|dc} of the airplane, whose families came and were embraced. The missing have all been found, God rest them.

"{Sixty-two|i} were hurt. On Saturday {39|ih|t=On Saturday} were in hospital beds and I think that I've anointed half of them.

"Of houses, {ninety-one|hx} were struck: {33|hd} are ash. The government says that it will build {thirty-three|hn}. It has {85.8 million|hb} pesos for that, on paper. The quarter believes in paper as it believes in the lottery.

"Of the {119|fm} families without a house, I know forty by name. They have been told that {250,000|pa} pesos each will come from the airline, and each has already spent it, in conversation.

"The fire crew, {140|fw} of them, are still coming by on their days off to dig for wedding rings."

Second collection next Sunday. Last week's regular collection: $6,214. Attendance: 811. Bingo is cancelled. Mass intentions, p. 4.
