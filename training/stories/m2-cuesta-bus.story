@story m2-cuesta-bus
@topic Night bus plunges off the road to Chacapampa in the Peruvian Andes: first day to the arrest
@subject B = Turismo Apurímac bus | the bus | the coach | crash | accident
@subject T = Turismo Apurímac | the operator | the bus company | the firm
@subject D = Wilber Quispe Huamaní | Quispe | the driver
@subject A = Abancay hospital | Hospital Guillermo Díaz | the hospital in Abancay
@subject L = Andahuaylas hospital | the hospital in Andahuaylas
@subject S = Sutran | the transport inspectorate | the inspectorate
@fact d1 = 11 | deaths | B | people killed | 2027-07-29 morning | cumulative
@fact d2 = 16 | deaths | B | people killed | 2027-07-29 night | cumulative
@fact d3 = 18 | deaths | B | people killed | 2027-08-04 | cumulative
@fact i = 29 | injuries | B | people injured | 2027-07-29 night | cumulative
@fact ia = 20 | injuries | A | injured people admitted | 2027-07-29 night | cumulative
@fact il = 9 | injuries | L | injured people admitted | 2027-07-29 night | cumulative
@fact o = 47 | other | B | people aboard | 2027-07-29 | snapshot
@fact c = 44 | other | B | seats registered | - | constant
@fact m = 2 | missing | B | passengers unaccounted for | 2027-07-29 night | snapshot
@fact h = 120 | distance | B | metres fallen | - | constant
@fact v = 83 | speed | B | kilometres an hour at the bend | 2027-07-29 | snapshot
@fact vl = 35 | speed | S | kilometres an hour allowed at the bend | - | constant | threshold
@fact k = 03:40 | clock | B | time of the crash | 2027-07-29 | constant
@fact da = 57 | age | D | age in years | - | constant
@fact dh = 14 | duration | D | hours at the wheel | 2027-07-29 | constant
@fact f = 23 | other | T | unpaid traffic fines | 2027-07-30 | snapshot
@fact j = 9 | duration | D | months of preventive detention | 2027-08-04 | constant
@fact tf = 3 | other | T | fatal crashes in five years | 2027-07-30 | cumulative
@rel sum i = ia + il
@trap d1 d2 :: the toll rose through the day
@trap o c :: people aboard against seats
@trap v vl :: speed against limit
@trap ia il :: two hospitals

@doc a-flash | wire agency | 2027-07-29
At least {11|>d1|by=police} dead as bus falls into Andean gorge: police

LIMA, July 29 - At least {11|>d1|t=Thursday|by=police} people were killed on Thursday when an overnight coach left a mountain road in Peru's Apurímac region and dropped some {120|~h} metres towards a river, police said.

The bus, run by Turismo Apurímac, went over the edge around {3:40 a.m.|k} near the hamlet of Chacapampa on its way from Cusco to Ayacucho. Rescuers used ropes to reach the wreck at dawn.

"We have {eight|-} people we pulled out ourselves before anyone came," villager Nélida Ccorahua told RPA radio.

A police major, Édgar Tello, said {47|o|by=Édgar Tello} people had been aboard the vehicle, which is registered for {44|c|^}. The driver, {57|da|^}, survived.

Three wrecks on the same road killed {31|-} people last year.

@doc b-evening | national daily | 2027-07-29
Apurímac mourns: {16|d2|t=9 p.m.} dead, {29|i|t=9 p.m.} hurt
9 p.m. update. Photo: Andina Regional (1/9)

As night falls on the gorge, the count stands at {16|d2|t=As night falls} dead. {Twenty|ia|t=As night falls} of the survivors lie in Abancay and {nine|il|^} in Andahuaylas, according to the regional health office. The other {two|m|^} passengers have not been found.

The inspectorate, Sutran, read out what the GPS had recorded: {83|v|by=Sutran} km/h into a bend that is signed at {35|vl|^}. Wilber Quispe, the man at the wheel, had slept in Cusco bus station. He had been driving for {11|!dh|by=his union} hours when it happened, his union says, with a relief driver on the list who never boarded.

Turismo Apurímac owes the state for {23|f} penalties. This is the firm's {third|tf|t=in five years|v=3} deadly accident in five years.

A vigil was held with {some 400|-} candles in the Plaza de Armas.

> Also today: Gas price falls 2 soles | Six recipes for chuño

@doc c-blog | English-language travel news site | 2027-07-31
What we know about the Peru bus disaster

If you are booked on a Cusco–Ayacucho overnighter, read on.

**What happened?** A coach with {47|o|by=prosecutors} people on it, {three|-} over its licence of {44|c}, came off a gravel switchback and rolled roughly {120|~h} m, prosecutors say. It was {twenty to four|k|v=3:40} in the morning.

**How many died?** {Sixteen|d2|t=Thursday night}, by the count of Thursday night. None was a foreigner.

**And the injured?** {Twenty-nine|i|t=Thursday night}. Abancay took in {17|!ia}; {nine|il} went to Andahuaylas.

**Whose fault?** Driver Wilber Quispe Huamaní, {57|da}, had already done {14|dh|by=investigators} hours behind the wheel, say investigators. The tachograph shows {83|v} km/h. Anything above {35|vl} there is illegal.

**Is the company still running?** Yes. Suspension was "being considered" on Friday by Sutran, which lists {23|f|t=Friday|by=Sutran} open fines against it.

Rated 4.6/5 by 212 readers. Got a tip? WhatsApp us.

@doc d-court | regional paper | 2027-08-04
Judge sends driver to {nine|j|by=Judge} months in custody

Wilber Quispe, the driver of the coach that carried {18|d3|t=to date} people to their deaths to date, must wait for his trial in Abancay prison, a judge ordered on Wednesday. The prosecution had asked for {eighteen|-} months; the judge granted {nine|j}.

{Two|-} bodies were pulled from the Pachachaca at the weekend, the last of the missing. On Thursday night the count had been {16|d2|t=On Thursday night}.

Quispe, aged {57|da}, told the court he had nodded off. "I asked for a second driver and they gave me coca," he said.

His bus had been clocked at {63|!v} where {35|vl} is the limit. Sutran's lawyer read the list of {23|f} unpaid tickets and asked that the company's {28|-} coaches be taken off the road.

Of the {29|i} people who came out alive, {six|-} were still in hospital when the hearing opened at {10:15|-}.

@doc e-radio | radio news script | 2027-07-30
[RADIO WARI — 7 AM — KECHWA/ESPAÑOL, translated]

Good morning. It was {twenty to four|k|v=3:40} yesterday morning, neighbours, when the Turismo Apurímac coach went over at Chacapampa. This morning the dead are {sixteen|d2|t=This morning} and the rescuers still look for {two|m|^}.

Our colleague at the Guillermo Díaz hospital counts {twenty|ia|by=Our colleague} there; Andahuaylas has {nine|il|^}. So {twenty-nine|i|^} in all.

There were {forty-seven|o} on that bus and it is licensed for {forty-four|c}. The operator says three infants sat on their mothers' laps and need no seat.

The driver is a man of {fifty-seven|da}. He is under guard. The road fell away {one hundred and twenty|h} metres, and there's no barrier. There were promises of a barrier: {four|-} million soles, in {2024|-}.

Blood is needed, O negative, from 8 o'clock at the post on Jirón Núñez 410.
