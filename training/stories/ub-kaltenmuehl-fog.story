@story ub-kaltenmuehl-fog
@topic Fog pile-up on the A 70 near Kaltenmühl, Upper Franconia: the day, the toll and the petition after it
@subject X = A 70 pile-up | the pile-up | the crash | mass collision | accident
@subject Y = 2009 pile-up | that crash in 2009
@subject T = articulated lorry from Plzeň | the lorry | the articulated lorry | truck
@subject U = school coach | the coach | coach
@subject E = pupils of the Ebersgrün school | pupils | schoolchildren | children | Year 8
@subject D = Rolf Habermann | Habermann | the coach driver | the driver of the coach
@subject A = Aylin Sarıkaya | Sarıkaya | woman from Thurnau
@subject F = fire brigades | firefighters | fire service | brigade
@subject R = Red Cross and other rescue services | rescue services | paramedics
@subject P = Upper Franconia police | police | officers
@subject K = Kaltenmühl hospital | Kaltenmühl clinic
@subject B = Bamberg hospital | Bamberg
@subject O = Bayreuth hospital | Bayreuth
@subject S = A 70 between Kaltenmühl and Ebersgrün | the stretch | this section
@subject I = petition for a fog warning system | petition | signatures
@subject G = Autobahn GmbH | the motorway company | motorway operator
@fact v1 = 34 | other | X | vehicles involved | 2027-02-09 09:00 | snapshot
@fact v2 = 47 | other | X | vehicles involved | 2027-02-09 noon | snapshot
@fact v3 = 53 | other | X | vehicles involved | 2027-02-11 | snapshot
@fact vc = 38 | other | X | cars involved | 2027-02-11 | snapshot
@fact vl = 12 | other | X | lorries involved | 2027-02-11 | snapshot
@fact vv = 2 | other | X | vans involved | 2027-02-11 | snapshot
@fact vb = 1 | other | X | coaches involved | 2027-02-11 | snapshot
@fact v0 = 28 | other | Y | vehicles involved | 2009 | snapshot
@fact i1 = 21 | injuries | X | people hurt | 2027-02-09 09:00 | snapshot
@fact i2 = 38 | injuries | X | people hurt | 2027-02-09 noon | snapshot
@fact i3 = 44 | injuries | X | people hurt | 2027-02-11 | snapshot
@fact is = 9 | injuries | X | people seriously hurt | 2027-02-11 | snapshot
@fact il = 35 | injuries | X | people slightly hurt | 2027-02-11 | snapshot
@fact d1 = 1 | deaths | X | people killed | 2027-02-09 noon | cumulative
@fact d2 = 2 | deaths | X | people killed | 2027-02-09 evening | cumulative
@fact d3 = 3 | deaths | X | people killed | 2027-02-16 | cumulative
@fact d0 = 1 | deaths | Y | people killed | 2009 | cumulative
@fact hK = 17 | injuries | K | injured people admitted or treated | 2027-02-11 | cumulative
@fact hB = 14 | injuries | B | injured people admitted or treated | 2027-02-11 | cumulative
@fact hO = 13 | injuries | O | injured people admitted or treated | 2027-02-11 | cumulative
@fact eu = 26 | other | E | children aboard | 2027-02-09 | snapshot
@fact ei = 11 | injuries | E | children hurt | 2027-02-11 | snapshot
@fact es = 42.3 | other | E | share of children hurt | 2027-02-11 | snapshot
@fact cf = 140 | other | F | people sent to the scene | 2027-02-09 | snapshot
@fact cr = 95 | other | R | people sent to the scene | 2027-02-09 | snapshot
@fact cp = 60 | other | P | people sent to the scene | 2027-02-09 | snapshot
@fact ct = 295 | other | X | people sent to the scene | 2027-02-09 | snapshot
@fact k1 = 07:18 | clock | X | first impact | 2027-02-09 | snapshot
@fact k2 = 07:33 | clock | F | first engine on scene | 2027-02-09 | snapshot
@fact k3 = 07:52 | clock | U | last child out of it | 2027-02-09 | snapshot
@fact kd = 15 | duration | F | minutes from impact to first engine | 2027-02-09 | snapshot
@fact kc = 14 | duration | S | hours of closure | 2027-02-09 | snapshot
@fact j = 11 | distance | S | kilometres of tailback | 2027-02-09 | snapshot
@fact db = 650 | distance | X | metres of wreckage | 2027-02-09 | snapshot
@fact vi = 40 | distance | S | metres of visibility | 2027-02-09 | snapshot
@fact sl = 50 | speed | S | speed allowed at that visibility | - | constant | threshold
@fact st = 83 | speed | T | speed before impact | 2027-02-09 | snapshot
@fact sb = 62 | speed | U | speed before impact | 2027-02-09 | snapshot
@fact so = 33 | speed | T | speed over what was allowed | 2027-02-09 | snapshot
@fact m1 = 1400000 | damages | X | damage to vehicles and road | 2027-02-09 | snapshot | projected
@fact m2 = 2100000 | damages | X | damage to vehicles and road | 2027-02-16 | snapshot | projected
@fact n4 = 19 | other | S | accidents in a year | 2024 | cumulative
@fact n5 = 27 | other | S | accidents in a year | 2025 | cumulative
@fact n6 = 31 | other | S | accidents in a year | 2026 | cumulative
@fact np = 63.2 | rate | S | rise in accidents | 2024 to 2026 | snapshot
@fact pq = 6200 | other | I | names | 2027-02-23 | cumulative
@fact pg = 10000 | other | I | names | 2027-03 | plan | threshold
@fact pc = 3800000 | budget | G | cost of a fog warning system | 2027-02 | plan | projected
@fact pl = 14 | distance | G | kilometres of road to be covered by sensors | 2027-02 | plan
@fact iv = 7 | other | P | drivers under investigation | 2027-02-16 | snapshot
@fact lw = 4 | other | P | driving licences seized | 2027-02-16 | cumulative
@fact aD = 58 | age | D | age | - | constant
@fact aA = 29 | age | A | age | - | constant
@fact aT = 52 | age | T | age of the man at the wheel | - | constant
@trap v1 v2 :: the count grew through the morning
@trap v2 v3 :: noon and final count of vehicles
@trap i2 vc :: injured people and cars
@trap is ei :: seriously hurt and hurt children
@trap il i3 :: a part and the total
@trap st sb :: lorry and coach
@trap v3 v0 :: this pile-up and the earlier one
@trap pq pg :: names so far and names needed
@trap m1 m2 :: first and later estimate
@trap iv lw :: investigated and without licence
@trap j pl :: tailback and sensors
@rel sum v3 = vc + vl + vv + vb
@rel sum i3 = is + il
@rel sum i3 = hK + hB + hO
@rel sum ct = cf + cr + cp
@rel share es = ei / eu
@rel diff so = st - sl
@rel change np = n4 -> n6
@rel diff vd = v3 - v0
@fact vd = 25 | other | X | vehicles more than in the earlier pile-up | 2027-02-11 | snapshot

@doc a-radio | radio station website | 2027-02-09
Fog chaos on the A 70: dozens of cars crash near Kaltenmühl

Radio Frankenwelle, 9.20 a.m. — Traffic Desk

The A 70 is shut in both directions between Kaltenmühl and Ebersgrün after a huge pile-up in fog. Please avoid the area completely, and if you're already in the jam, form the emergency lane!

What we know: {34|v1|t=as of nine o'clock|by=police} vehicles are involved as of nine o'clock, according to police, and {21|i1|^} people are hurt. A school coach is among them. The {26|eu} pupils on it were brought out by {7.52|k3|by=The fire brigade's spokesman}, the fire brigade says. The fire brigade's spokesman told us nobody on the coach is in danger of their life.

It began at {7.18 a.m.|k1}. The first engine got there at {7.33|k2}. On the way the crew "couldn't see our own bonnet". Visibility at the bridge was about {40|~vi} metres.

Karin from Mainleus is stuck: "I heard it before I saw anything. Bang, bang, bang. I counted to {nine|-} and stopped."

The tailback towards Bamberg is {eleven|j} kilometres. Police reckon the closure will last until evening. Diversion U 63 is full.

It's minus 2 outside. Next news at ten. In our Cash Call this hour: €1,000 to win.

@doc b-police | police press release | 2027-02-09
UPPER FRANCONIA POLICE HEADQUARTERS
Press release 0117, 9 February 2027, 13:00

Serious accident with many vehicles on the A 70

KALTENMÜHL. For reasons not yet conclusively established, an articulated lorry registered in Plzeň ran into the rear of a car at {07:18|k1|t=this morning} this morning in dense fog. Following traffic was unable to stop. According to present knowledge {47|v2|t=According to present knowledge} vehicles collided over a distance of {650|db} metres.

{One|d1|t=at this time} person, a {29-year-old|aA|v=29} woman from Thurnau, died at the scene. The number of injured stands at {38|i2|t=at this time} at this time.

In the eastern part a coach carrying {26|eu} Year 8 pupils of the Ebersgrün school drove into a delivery van. The driver of the coach, {58|aD}, had to be cut free.

Deployed were {140|cf} firefighters from {nine|-} brigades, {95|cr} members of the rescue services and {60|cp} police officers, in all {295|ct}, and {three|-} helicopters, which owing to the weather were able to land only after 09:30.

Material damage is provisionally put at {1.4 million euros|m1}. At a visibility below 50 metres a maximum speed of {50|sl} km/h applies to everybody. An expert has been called in by the Bayreuth public prosecutor.

Witnesses are asked to telephone 0951 555 0119. Please upload dashcam recordings through the portal and do not post them.

@doc c-wire | wire agency | 2027-02-10

{Two|d2} dead, dozens injured in Bavarian motorway pile-up

Kaltenmühl, Germany (DNA) – A second person has died following Tuesday's mass collision on a fogbound motorway in northern Bavaria, bringing the death toll to {two|d2|t=late on Tuesday}, police said.

The {58-year-old|aD|v=58} driver of a school coach succumbed to his injuries late on Tuesday. Rolf Habermann had been trapped for {40|-} minutes. A {29-year-old|aA|v=29} woman whose car was struck first by a truck had died at the scene.

Of the {26|eu} schoolchildren aboard the coach, {11|ei} were hurt, none of them badly.

Altogether more than {40|>i3} people were injured, {eight|!is|by=police} of them seriously, police said.

The truck's digital tachograph shows it was doing {83|st|by=prosecutors} kilometres an hour, prosecutors said, where fog rules permitted {50|sl}. Its {52-year-old|aT|v=52} driver was questioned and released. The coach is thought to have been travelling at about {60|~sb}.

Nearly {300|<ct} rescuers worked for most of the day in freezing fog. The road reopened on Tuesday night after {14|kc} hours.

It was the worst pile-up in Upper Franconia since 2009, when {28|v0|t=2009} vehicles crashed at nearly the same spot and {one|d0|^} person was killed.

@doc d-local | local newspaper | 2027-02-12
"He stood on the brake until the very end"

Mainbote, Kaltenmühl edition
By Jule Ostrowski

Rolf Habermann drove the children of Ebersgrün for {31|-} years. On Tuesday, says Lennox, 13, from the second row, he saw the van's tail-lights, shouted "heads down", and stood on the brake until the very end. Habermann was {85|!aD}. He leaves a wife and a half-built conservatory.

The coach had been going {62|sb} km/h. {Eleven|ei} children were hurt, {42 per cent|es|round} of those on board; the school counts broken collarbones, a broken wrist, glass. They have received so many cuddly toys that Headteacher Ngozi Brandl asks people to stop.

On Thursday the police presented their final tally. {Fifty-three|v3|t=On Thursday|by=the police} vehicles: {38|vc|^} cars, {12|vl|^} lorries, {two|vv|^} vans and the {one|vb|^} coach. {Forty-four|i3|^} injured, of whom {nine|is|^} seriously and {35|il|^} slightly. On the first day it had been {47|v2|t=On the first day} vehicles and {38|i2|^} injured, which caused confusion because Thursday's list too has a {38|vc} in it. Some {295|ct} helpers, {95|cr|by=the district} of them from the rescue services, were on the motorway, the district adds.

The hospital on our own hill took {17|hK} of the injured, Bamberg {14|hB} and Bayreuth {13|hO}. "We had a surgeon in his dressing gown," says medical director Dr Tesfaye.

Why had nobody warned them? The stretch had {19|n4|t=in 2024} accidents in 2024, {27|n5|t=the year after} the year after and {31|n6|t=last year} last year. An increase of {63 per cent|np|round}, says the ADAC. The motorway company says that fog "is not an attribute of the road".

Obituaries page 22. Funeral of Rolf Habermann: Saturday, 11 a.m., St. Ägidius. The 41 line will run hourly.

@doc e-fire | fire brigade website | 2027-02-13
Kaltenmühl Volunteer Fire Brigade
Operation 23/2027: traffic accident, many injured (THL 5)

Alarm: 9 February, 07:21. Vehicles: 40/1, 61/1, 11/1.

When our pagers went there were already {15|-} callers on the line. Road ice in the Steinach dip, fog, minus {two|-}. Our first vehicle was on scene at {07:33|k2}, or {15|kd} minutes after the first crash, and we would like to explain to those who write to us that this is the far end of the district.

On arrival: a line of wrecks {650|db} metres long, in part wedged into each other three abreast. {One|-} vehicle on fire, extinguished by a lorry driver, to whom all respect. Priority was the coach. Last child out at {07:42|!k3}, all of them wrapped in the curtains of the coach.

We had {140|cf} firefighters there at the peak, of whom {34|-} from Kaltenmühl. {Seventeen|hK} patients were carried to our own hospital, which many of them could have walked to.

At {40|vi} metres you see one and a half lane markings. {Fifty-three|v3} vehicles didn't. The lorry behind which it all started was driving at {83|st}. That is {33|so} too fast, and in our opinion everything after it follows from that.

We mourn with the families of Aylin Sarıkaya, {29|aA}, and of Rolf, who trained with us as a boy.

Visitors to this page: 88,412. Next practice: Monday 7 p.m.

@doc f-weekly | regional news magazine site | 2027-02-24
The road into the milk

Franken Fokus / Mobility
Text: Cosima Ndlovu | 4 minutes

Two weeks after the pile-up there are candles on the Ebersgrün footbridge and a QR code. It leads to a petition. {6,200|pq|t=by Tuesday|by=its organiser} people had signed by Tuesday, says its organiser, Patrik Sarıkaya, whose sister was in the first car. With {10,000|pg} the state parliament has to hear him.

He wants what stands on the A 8 and the A 81: sensors, and gantries that flash. Autobahn GmbH has worked it out before, for {14|pl} kilometres. Price: {8.3 million euros|!pc|by=Autobahn GmbH}. It was shelved in 2022, because in the crash statistics the section looked harmless. In 2024 it had {19|n4|t=In 2024} accidents. {Thirty-one|n6|t=in 2026} were recorded in 2026.

A third victim has died meanwhile, a man of 63 from Lichtenfels who had lain in Bayreuth since the crash; so it is {three|d3|t=meanwhile} now. In the earlier mass collision, in 2009, it was {one|d0|t=in 2009}, and {25|vd} fewer vehicles.

The prosecutor has {seven|iv|t=last week} drivers under investigation as of last week, and has seized the licences of {four|lw|^}, among them the lorry driver, {52|aT}. The insurers now speak of {2.1 million euros|m2|by=The insurers}. First it was {1.4|m1|x=1000000|t=First}.

At the motorway company a spokeswoman answers by e-mail. The estimate for the system, {3.8 million|pc|by=a spokeswoman}, is from 2021, she writes, and "prices have developed since". What they have developed to she does not write.

Of the {44|i3} injured, {one|-} is still in hospital: a girl of 13 with a metal plate in her arm, who has signed.

Was this article worth your time? 4.6 of 5 (212 votes)
