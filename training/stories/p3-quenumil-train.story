@story pampa-train
@topic Derailment of a night train in the province of Buenos Aires: toll, speed and signals over two weeks
@subject T = Train 332 | the train | the night express | the derailment | night train
@subject Q = Quenumil | the town of Quenumil
@subject H = Hospital Zonal de Las Toscas | the Las Toscas hospital | Las Toscas
@subject V = Ferrovía Sur | the operator | the railway company
@subject J = Transport Safety Board | JSTA | investigators | the board
@subject D = Leandro Wichmann | the driver | Wichmann
@subject R = Judge Noemí Carfagna | the judge | Carfagna
@fact d1 = 11 | deaths | T | people killed | 2032-07-18 night | cumulative
@fact d2 = 16 | deaths | T | people killed | 2032-07-19 night | cumulative
@fact d5 = 21 | deaths | T | people killed | 2032-07-23 | cumulative
@fact d14 = 23 | deaths | T | people killed | 2032-08-01 | cumulative
@fact i1 = 134 | injuries | T | people hurt | 2032-07-18 night | cumulative
@fact i2 = 157 | injuries | T | people hurt | 2032-07-19 night | cumulative
@fact h1 = 72 | injuries | H | patients admitted | 2032-07-18 night | cumulative
@fact h5 = 19 | injuries | H | patients still in beds | 2032-07-23 | snapshot
@fact ab = 388 | ridership | T | people aboard | - | constant
@fact sold = 361 | ridership | V | tickets sold | - | constant
@fact car = 9 | other | T | coaches | - | constant
@fact off = 5 | other | T | coaches off the rails | - | constant
@fact sp0 = 118 | speed | D | kilometres an hour before the curve, by the first reading | 2032-07-20 | constant
@fact sp = 104 | speed | D | kilometres an hour before the curve, by the black box | 2032-07-23 | constant
@fact lim = 60 | speed | J | kilometres an hour allowed on the curve | - | constant | threshold
@fact limn = 90 | speed | J | kilometres an hour allowed on the straight | - | constant | threshold
@fact time = 03:52 | clock | T | hour of the derailment | 2032-07-18 | constant
@fact timed = 02:35 | clock | T | hour due at the curve | - | plan
@fact age = 46 | age | D | age in years | 2032-07 | constant
@fact duty = 13 | duration | D | hours on duty | 2032-07-18 | constant
@fact dutym = 9 | duration | J | hours on duty allowed | - | constant | threshold
@fact bail = 40000000 | other | R | pesos of bail | 2032-07-30 | constant
@fact fund = 900000000 | damages | V | pesos set aside for victims | 2032-07-28 | plan | pledged
@fact sleep = 2300 | other | V | rotten sleepers counted | 2031 | constant
@fact slr = 410 | other | V | rotten sleepers replaced | 2032-07 | cumulative
@fact brea = 22 | age | - | age in years | 2032-07-18 | constant
@fact hel = 24 | injuries | T | patients still in beds elsewhere | 2032-07-23 | snapshot
@fact rep = 60 | duration | J | days to the preliminary report | - | plan
@fact kid = 9 | age | - | age in years | 2032-08-01 | constant
@fact fam = 41 | other | - | families with lawyers | 2032-08-02 | cumulative
@fact mage = 58 | age | - | age in years | 2032-08 | constant
@fact don = 640 | other | H | blood donors | 2032-07-19 | cumulative
@trap d1 d2 d5 d14 :: the toll on four dates
@trap sp0 sp :: a phone's reading and the recorder's
@trap lim limn :: curve and straight
@trap ab sold :: aboard and ticketed
@trap h1 h5 :: admitted and still there
@trap duty dutym :: worked and allowed
@trap time timed :: the train was late

@doc a-radio | provincial radio, hourly flash | 2032-07-18
Eight o'clock at night. The wounded town of Quenumil.

The number of dead from the night train is {eleven|d1|t=at this hour}, at this hour. {One hundred and thirty-four|i1|t=at this hour|v=134} are hurt, and {seventy-two|h1|t=at this hour} of them have been taken to the hospital in Las Toscas, which asks for blood, every group.

It came off the rails on the curve beside the grain elevator at {eight minutes to four|time|v=3.87} this morning. {Five|off} of its {nine|car} coaches went over. It was running more than an hour behind: it should have passed at {two thirty-five|timed|v=2.58}.

On board, says the operator, were {three hundred and sixty-one|sold|by=the operator|v=361} people with tickets. Without tickets, God knows.

The fire chief, Eusebia Lombardo: "We cut with what we had. The farmers brought grinders."

At nine, the match from Junín.

@doc b-national | national daily | 2032-07-21
Too fast on the curve, twice over

By Ariel Szpunberg and Candela Ñancupil. Quenumil, special envoys

A passenger's telephone, recovered from the mud, has begun to tell what happened to Train 332. It logged {118|sp0|by=A passenger's telephone} kilometres an hour a few seconds before the curve. The sign there says {60|lim}, and on the straight before it no train may exceed {90|limn}.

The telephone belonged to Ignacio Brea, {22|brea}, who was studying to be a vet and who is one of the {16|d2|t=as of Monday night} dead, as of Monday night. The night before there were {11|d1|t=The night before}. The number of injured has crept up to {157|i2|t=as of Monday night}, mostly through people who had walked home across the fields and felt the pain only when they sat down.

Investigators of the Transport Safety Board warned that a telephone is not a recorder. "It may have been flying at the time," said their head, Dr Olindo Haddad. They are reading the black box.

The driver, Leandro Wichmann, {46|age}, is under guard in Las Toscas with {three|-} broken ribs. The rules allow {nine|dutym} hours at the controls. His roster shows that he had been on duty for {thirteen|duty}. His union says he had asked to be relieved at Lincoln, and was told that the relief had flu.

Who was aboard? The operator sold {361|sold} tickets. The count by the prosecutor, from beds, morgue, seats and statements, is {388|ab|by=the prosecutor}. Children under {four|-} travel free.

Most who could walk, walked: to the elevator, to the school, to the house of the widow Etchegaray, who made {200|-} litres of mate cocido in a dairy churn. At the hospital in Las Toscas the queue of donors went twice round the square, {640|don|t=by Monday night} of them by Monday night. In the first hours it received {80|!h1|t=In the first hours} wounded in a casualty ward with {eleven|-} trolleys, and put the rest on doors.

There were warnings. Last year's inspection counted {2,300|sleep|t=Last year's} rotten sleepers between Lincoln and Quenumil. The company replaced {410|slr|t=since} since. It called them "the worst ones".

The clock in car six stopped at {4.10|!time|v=4.17}. That is when the derailment began, says the widow, whose kitchen clock agrees with it.

PÁGINA 4: Dólar 2,410. PÁGINA 30: Racing 3, Lanús 1.

@doc c-board | accident board notice | 2032-07-24
JSTA - First factual notice, occurrence FE-2032-0718

Type: derailment of passenger train 332 ({9|car} vehicles, {5|off} derailed).
Time: {03:52|time} local, from the recorder.
Speed at entry to curve: {104|sp|by=from the recorder} km/h, from the recorder. The value of {118|sp0|t=earlier} circulated earlier stems from a mobile device and is not endorsed.
Limit: {60|lim} km/h on the curve ({90|limn} on approach).
Persons on board: {388|ab}.
Fatalities: {21|d5|t=on 23 July} on 23 July. In hospital: {19|h5|s=In hospital|t=on 23 July} at Las Toscas, {24|hel|t=on 23 July} elsewhere.
Crew: driver on duty {13|duty} h. Prescribed maximum: {9|dutym}.
Infrastructure: sleepers under examination.

Nothing in this notice assigns blame. A preliminary report follows in {60|rep} days.

@doc d-paper | provincial daily | 2032-08-02
Driver bailed as toll of Train 332 reaches {23|d14}

LA PLATA. A retired teacher and a boy of {nine|kid} died at the weekend, bringing to {23|d14|t=as of Sunday} the number of those killed in the derailment at Quenumil, as of Sunday. On July 19 it was {18|!d2|t=On July 19}, and on the 23rd {21|d5|t=on the 23rd}.

Judge Noemí Carfagna freed Leandro Wichmann on Friday on bail of {40 million|bail|t=on Friday} pesos, paid by {1,100|-} fellow drivers. He may not leave the province. He is to answer for entering a curve at {104|sp} kilometres an hour, the company for a man who had worked {13|duty} hours straight.

Ferrovía Sur has set aside {900 million|fund|by=Ferrovía Sur} pesos. Lawyers for {41|fam} families called it "a tip".

The judge has also ordered the arrest of the maintenance manager, {58|mage}, who certified last year that of {1,700|!sleep} rotten sleepers none was "urgent".

The first train since ran on Saturday. It took the curve at {30|-}, and everyone stood up.
