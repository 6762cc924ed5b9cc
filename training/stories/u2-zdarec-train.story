@story u2-zdarec-train
@topic Head-on collision of two trains in Moravia
@subject C = Žďárec collision | collision | crash | the accident | wreck
@subject R = R 884 Svratka | the express | Svratka | fast train
@subject O = Os 4917 | the stopping train | local train | railcar
@subject DI = Drážní inspekce | the Rail Safety Inspectorate | Rail Inspectorate | inspectors
@subject SZ = Správa tratí | the track manager | infrastructure manager
@subject CM = Českomoravské dráhy | CMD | the carrier | operator
@subject HZS = fire brigade | firefighters
@subject K = Vratislav Kolouch | Kolouch | the transport minister
@fact d1 = 3 | deaths | C | people killed | 2036-11-12 18:00 | cumulative
@fact d2 = 5 | deaths | C | people killed | 2036-11-13 | cumulative
@fact i1 = 41 | injuries | C | people hurt | 2036-11-12 18:00 | cumulative
@fact i2 = 67 | injuries | C | people hurt | 2036-11-13 | cumulative
@fact is = 13 | injuries | C | people with serious injuries | 2036-11-13 | cumulative
@fact il = 54 | injuries | C | people with slight injuries | 2036-11-13 | cumulative
@fact pR = 118 | ridership | R | passengers | - | constant
@fact pO = 34 | ridership | O | passengers | - | constant
@fact pT = 152 | ridership | C | passengers in the two trains | - | constant
@fact at = 16:27 | clock | C | time at which it happened | - | constant
@fact vR = 72 | speed | R | km/h at impact | - | constant
@fact vO = 31 | speed | O | km/h at impact | - | constant
@fact sig = 340 | distance | O | metres run past the signal | - | constant
@fact dm1 = 90000000 | damages | C | crowns of damage | 2036-11-13 estimate | snapshot | projected
@fact dm2 = 134000000 | damages | C | crowns of damage | 2036-12 | constant
@fact dmC = 121000000 | damages | CM | crowns of damage to the rolling stock | 2036-12 | constant
@fact dmS = 13000000 | damages | SZ | crowns of damage to the track | 2036-12 | constant
@fact fire = 14 | units_pledged | HZS | units sent to the scene | 2036-11-12 | constant
@fact hel = 4 | other | C | rescue helicopters | 2036-11-12 | constant
@fact etcs = 2038 | date | SZ | year by which the line gets the train protection | - | plan | pledged
@fact etp = 61 | other | SZ | percent of main lines with the train protection | 2036 | snapshot
@fact age = 26 | age | O | age of its driver | - | constant
@fact exp = 5 | duration | O | months its driver had held a licence | - | constant
@fact close = 3 | duration | SZ | days for which the line stays closed | - | plan | projected
@fact spad = 171 | cases | DI | signals passed at danger in the country in a year | 2035 | constant
@fact spad2 = 158 | cases | DI | signals passed at danger in the country in a year | 2034 | constant
@rel sum i2 = is + il
@rel sum pT = pR + pO
@rel sum dm2 = dmC + dmS
@trap dm1 dm2 :: a first estimate and the final sum
@trap i1 i2 :: injured by the evening and in all
@trap vR vO :: two trains, two speeds
@trap spad spad2 :: two years
@trap pR pO :: passengers of either train

@doc a-live | live blog of a news site | 2036-11-12
LIVE: Two trains collide near Žďárec

18:12 The regional ambulance service now speaks of {three|d1|t=now|by=The regional ambulance service} dead and {41|i1|^} injured. {Four|hel} helicopters, all that the region has, are in the air in spite of the fog.

17:55 It is clear by now which trains they were: the express R 884 Svratka from Brno and a stopping train, the Os 4917. The former carried {118|pR|s=The former} travellers, says the carrier, the latter {34|pO|s=the latter|by=the carrier}.

17:31 The fire brigade has sent {14|fire} units. "People are trapped in the railcar," spokesman Radim Chytil tells us.

17:09 The collision came at {16:27|at} on the single track west of the station. Trains between Tišnov and Nedvědice are replaced by buses, 60 seats each.

16:48 We are getting reports of a train accident.

Comments (388) · Share

@doc b-daily | national daily | 2036-11-13
{Five|d2} dead, and a red signal that somebody did not see
MARTINA ŠVEHLOVÁ, Žďárec

{Five|d2|t=yesterday} people did not come home from work yesterday. {Two|-} of them were sitting in the front seats of the little railcar that connects the villages above the Svratka; it stood no chance against an engine of 88 tonnes.

The Rail Inspectorate says the stopping train ran {340|sig|by=The Rail Inspectorate} metres beyond a signal at stop. Its driver, {26|age}, who survived with a broken leg, had passed his examination {five|exp} months ago.

At impact the Svratka was still doing {72|vR} kilometres per hour; the other had slowed to {31|vO|s=the other}. Of {67|i2|t=by midnight} people hurt by midnight, {13|is} are in a bad way.

"There will be no dispatching of guilt before the inspectors are done," said Vratislav Kolouch. The transport minister promised that the line will have the European train protection by {2038|etcs|by=Vratislav Kolouch}. At present {61|etp|t=At present} percent of the main lines do.

Damage is put at {90|~dm1|by=the carrier|x=1000000} million crowns by the carrier. It expects the line to remain shut for {three|close} days.

@doc c-public | public radio site | 2036-11-13
Collision at Žďárec: what the inspectors know
13 November 2036, 11:40

How many were hurt? {67|i2|t=Thursday morning} by Thursday morning, of whom {13|is} seriously and {54|il} lightly. {Five|d2|^} people lost their lives.

How full were the trains? Together they had {152|pT} passengers. The local one had {43|!pO|s=The local one}.

How fast were they? The fast train {72|vR} km/h, according to its recorder, and the local train {31|vO}.

When exactly? The clocks of the two recorders stopped at {16:27|at}.

Is this frequent? Drivers passed a signal at danger {171|spad|t=last year} times last year and {158|spad2|t=the year before} times the year before, the Rail Safety Inspectorate's yearbook says. Most cases end without a scratch.

What did the rescue look like? {Fourteen|fire} fire units, {six|!hel} helicopters and {21|-} ambulances.

@doc d-railway | railway trade magazine | 2036-12-10
Žďárec: bill comes to {CZK 134m|dm2|v=134000000}

The Inspectorate's interim note on the Žďárec head-on was published on 8 December. Main points:

— Os 4917 (single-unit railcar 841.2) passed departure signal S1 at danger and travelled {340|sig} m to the point of collision. Its speed there: {31|vO} km/h. That of the express: {27|!vR} km/h after an emergency brake application.
— Losses total CZK {134|dm2|x=1000000} million, of which {121|dmC|x=1000000|s=the operator} million fall on the operator, CMD, and {13|dmS|x=1000000} million on the infrastructure manager. The first guess, {90|dm1|x=1000000} million, had left out the leased locomotive.
— The driver of the railcar, {26|age}, had had his licence for {five|exp} months and had worked the line {19|-} times.

Správa tratí stands by {2038|etcs} for ETCS on the branch. Kolouch wants it sooner.

Next month: Class 671 retrofit, 12 pages

@doc e-tabloid | tabloid | 2036-11-14
HE WAS {62|!age}... and the signal was RED!
Exclusive! Neighbours talk about the man in the cab of death

The engine-driver blamed for the Žďárec horror, in which {FIVE|d2|v=5} people died and almost {seventy|~i2} were hurt, "was a careful boy", says neighbour Libuše P. He'd been driving on his own since June, only {5|exp} months!

The firefighters (all {14|fire} units of them) cut for two hours. The fast train had {118|pR} on board and was going at over {70|>vR} km/h when it smashed into the railcar at {4.27|at} in the afternoon.

The transport minister says the line will be reopened tomorrow, that is, after {3|close} days.

WIN a Škoda Lumo! Text 7741 (CZK 49/SMS)
