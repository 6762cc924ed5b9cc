@story p2-oued-ftir-trains
@topic Collision of a passenger and a freight train in Morocco, June 2031
@subject E = Oued Ftir collision | the collision | the accident | the crash | the disaster
@subject P = passenger train 1042 | the passenger train | the regional | the morning train | the commuter train
@subject F = the phosphate train | the freight train | the goods train
@subject H = Moulay Yacoub Hospital | the hospital | Doctor Ghita Benjelloun-Roth | doctors
@subject O = National Railways | the railway | ONC | the rail operator
@subject D = the freight driver | the goods driver | the driver of the goods train
@subject M = Transport Minister Yassine Ouhadi | Ouhadi | the transport minister | the minister
@fact ti = 06:52 | clock | E | hour of the crash | 2031-06-10 | constant
@fact ab = 214 | other | P | people on board | 2031-06-10 | constant
@fact ca = 4 | other | P | carriages | 2031-06-10 | constant
@fact cd = 2 | other | P | carriages off the rails | 2031-06-10 | constant
@fact wa = 28 | other | F | wagons | 2031-06-10 | constant
@fact sp = 68 | speed | P | kilometres an hour | 2031-06-10 | constant
@fact sf = 25 | speed | F | kilometres an hour | 2031-06-10 | constant
@fact sl = 40 | speed | O | kilometres an hour allowed at the junction | - | constant | threshold
@fact dr = 2 | deaths | E | drivers killed | 2031-06-11 | cumulative
@fact dp = 4 | deaths | E | passengers killed | 2031-06-11 | cumulative
@fact d2 = 6 | deaths | E | people killed | 2031-06-11 | cumulative
@fact d1 = 5 | deaths | E | people killed | 2031-06-10 noon | cumulative
@fact is = 17 | injuries | E | people badly hurt | 2031-06-10 | cumulative
@fact il = 62 | injuries | E | people lightly hurt | 2031-06-10 | cumulative
@fact ia = 79 | injuries | E | people hurt | 2031-06-10 | cumulative
@fact hr = 48 | other | H | people sent home | 2031-06-10 evening | cumulative
@fact hs = 31 | other | H | people still in hospital | 2031-06-10 evening | snapshot
@fact da = 29 | age | D | age | - | constant
@fact dh = 11 | duration | D | hours at work | 2031-06-10 | constant
@fact dx = 9 | duration | O | hours at work allowed | - | constant | threshold
@fact cl = 60 | duration | O | hours that the line was shut | 2031-06-12 | constant
@fact ro = 2031-06-12 | date | O | day of reopening | - | plan
@fact bu = 40 | other | O | replacement buses | 2031-06-11 | snapshot
@fact pd = 9500 | ridership | O | passengers a day on the line | 2030 | snapshot
@fact au = 61 | other | O | share of the network with automatic braking | 2031-06 | snapshot
@fact bg = 430000000 | budget | M | dirhams for automatic braking | by 2034 | plan | pledged
@fact co = 150000 | damages | O | dirhams to each family of the dead | - | plan | pledged
@fact km = 3.1 | distance | E | kilometres from the next station | - | constant
@fact ic = 6 | other | H | people in intensive care | 2031-06-10 evening | snapshot
@fact bd = 1100 | crowd | H | blood donors | 2031-06-10 | constant
@fact dt = 2031-06-10 | date | E | day of the crash | - | constant
@fact ov = 28 | speed | P | kilometres an hour above the limit | 2031-06-10 | constant
@fact bk = 190 | distance | P | metres of braking | 2031-06-10 | constant
@fact dy = 2 | duration | D | hours at work too many | 2031-06-10 | constant
@fact dn = 16 | duration | O | hours that the signaller had worked | 2031-06-10 | constant | denied
@fact bf = 40 | ridership | O | share of passengers who were back | 2031-06-13 | snapshot
@rel diff ov = sp - sl
@rel diff dy = dh - dx
@rel sum d2 = dr + dp
@rel sum ia = is + il
@rel diff hs = ia - hr
@trap d1 d2 :: one more died overnight
@trap sp sf :: two trains
@trap sp sl :: the speed and the limit
@trap ia hs :: hurt and still in hospital
@trap dh dx :: worked and allowed
@trap ca cd :: all the carriages and those derailed
@trap ia is :: the second are part of the first

@doc a-map | news agency | 2031-06-10
{Five|d1} dead as passenger and phosphate trains collide near Fes

Fes, 10 June (AMN) - {Five|d1|t=by midday} people had died by midday and {79|ia|^} were injured, {17|is|^} of them seriously, when a passenger train struck a goods train at the Oued Ftir junction on Tuesday at {6.52|ti|v=06:52} in the morning, National Railways said in a communiqué.

Train 1042, made up of {four|ca} carriages with {214|ab} people aboard, was on its way to Fes, {3.1|km} kilometres off. {Two|cd} carriages left the rails.

The phosphate train, of {28|wa} wagons, was crossing to a siding.

Transport Minister Yassine Ouhadi has gone to the scene. The line is closed and {40|bu} coaches are to carry passengers as from Wednesday.

@doc b-casablanca | Casablanca French-language daily, translated | 2031-06-12
At the signal that wasn't red

Special report by Leïla Mansouri-Okafor

Everyone in the {second|-} carriage remembers the silence before the noise.

The recorder, opened yesterday, says that the regional was doing {68|sp}, in a place where a board says {40|sl}. It says that the wagons in front of it were rolling at {25|sf}. It says nothing of why the aspect was green; for that one must ask a cabinet of relays from 1974.

And the man on the footplate of the other one? He was {twenty-nine|da}. He had clocked on at ten to eight the evening before, and therefore had {eleven|dh} hours in his legs where the rules of the house stop at {nine|dx}. He is dead, as is his colleague: {two|dr} men in cabs, {four|dp} passengers in seats, one of whom held out until Wednesday at dawn.

"We want the seats to be named before the cabs," says the mother of a law student.

Her family, like {five|-} others, will be offered {150,000|co} dirhams.

Météo: chergui, 41° in Fes. Botola: Wydad 1, FAR 1. Abonnement 12 mois: 399 DH.

@doc c-hospital | hospital communiqué | 2031-06-10
Moulay Yacoub Hospital — Communiqué no. 3 — 20:00

The hospital received {seventy-nine|ia} casualties today. {Sixty-two|il} were triaged green or yellow and {seventeen|is} red.

{Forty-eight|hr|t=as of this hour} persons have been able to return to their families as of this hour. {Thirty-one|hs|^} remain with us, {six|ic|^} of them in intensive care, among them a child of {seven|-}.

Blood donations: the need is covered. We thank {1,100|bd} donors and kindly ask the next to come on Friday.

Doctor Ghita Benjelloun-Roth, medical director, will speak to the press at 09:00. The lists are posted at the east gate. Families are requested not to phone the switchboard.

@doc d-railtrade | railway trade weekly | 2031-06-16
Morocco: junction crash puts ATP gap in the dock

A rear-quarter collision on {10 June|dt} between a regional EMU and a loaded mineral train at Oued Ftir killed {six|d2}. Traffic resumed on {Thursday evening|ro|v=2031-06-12} after {60|cl} hours.

Points of interest for readers:

Protection. About {three-fifths|~au} of ONC's route length has automatic train protection. This junction isn't in that part. The minister, speaking on Wednesday, put {MAD 430m|bg|v=430000000|by=The minister} on the table to finish the job by 2034.

Speed. The EMU entered {28|ov} km/h over the limit of {40|sl}. Braking began {190|bk} m before impact.

Rostering. The freight driver, killed, had exceeded his {nine|dx}-hour maximum by {two|dy}. Reports that the signaller had been on duty for {16|dn|by=Reports} hours are rejected by the operator.

Demand. The section carries {9,500|pd|t=on an average day} passengers on an average day. {Two-fifths|bf|v=40|t=by Friday} were back by Friday.

Subscribers: the 2032 Fleet Directory (1,480 pp.) is out.
