@story ya-colombia-cable
@topic Cable car stranded above Villamonte, Colombia: from the jolt to the regulator's report
@subject X = Villamonte cable car accident | accident | stoppage | emergency
@subject L = Line Q of Cable Villamonte | the cable car | Line Q | cable | gondola line
@subject O = Metrocable Villamonte S.A.S. | operator | Metrocable | company
@subject F = Official Fire Department of Villamonte | fire department | firefighters | Captain Leidy Ocoró
@subject D = disaster management office | DAGRD | risk office
@subject M = Mayor Hernando Galvis Uribe-Tapia | mayor | Galvis | city hall
@subject S = Superintendency of Transport | superintendency | regulator
@subject H = Hospital San Vicente Bajo | clinic | hospital
@subject C = Civil Defence | rope rescuers | rescuers
@fact ppl = 142 | other | L | people in the cabins | 2037-09-10 | constant
@fact ppl1 = 160 | other | L | people said to be in the cabins | 2037-09-10 | snapshot
@fact cab = 37 | other | L | cabins on the line | - | constant
@fact occ = 29 | other | L | cabins with people | 2037-09-10 | snapshot
@fact emp = 8 | other | L | empty cabins | 2037-09-10 | snapshot
@fact fel = 1 | other | X | cabins that fell | 2037-09-10 | constant
@fact inf = 5 | other | X | people in the fallen cabin | 2037-09-10 | constant
@fact d1 = 1 | deaths | X | people killed | 2037-09-10 night | cumulative
@fact d2 = 2 | deaths | X | people killed | 2037-09-14 | cumulative
@fact inj = 21 | injuries | X | people injured | 2037-09-10 night | cumulative
@fact hos = 12 | injuries | H | people taken to hospital | 2037-09-10 night | cumulative
@fact onl = 9 | injuries | X | injured people treated at the stations | 2037-09-10 night | cumulative
@fact t0 = 17:25 | clock | X | time of the jolt | 2037-09-10 | constant
@fact t1 = 03:55 | clock | C | time when the last passenger was down | 2037-09-11 | constant
@fact hr = 10.5 | duration | C | hours until the last passenger was down | 2037-09-11 | constant
@fact rop = 98 | rescued | C | people lowered by rope | 2037-09-11 | cumulative
@fact mot = 39 | rescued | O | people brought in by the emergency motor | 2037-09-11 | cumulative
@fact tot = 137 | rescued | X | people brought down unhurt or hurt | 2037-09-11 | cumulative
@fact hgt = 46 | distance | L | metres of greatest height | - | constant
@fact fal = 11 | distance | X | metres that the cabin fell | 2037-09-10 | constant
@fact len = 2.8 | distance | L | kilometres of length | - | constant
@fact twr = 19 | other | L | towers | - | constant
@fact res = 116 | officers | C | rescuers at work | 2037-09-10 night | snapshot
@fact fir = 64 | officers | F | firefighters at work | 2037-09-10 night | snapshot
@fact cdf = 52 | officers | C | Civil Defence members at work | 2037-09-10 night | snapshot
@fact wnd = 78 | speed | X | gusts in kilometres an hour | 2037-09-10 | snapshot
@fact wlm = 60 | speed | L | gusts at which the line must stop | - | constant | threshold
@fact wov = 18 | speed | X | kilometres an hour above the limit | 2037-09-10 | snapshot
@fact alm = 3 | other | O | wind alarms before the accident | 2037-09-10 | constant
@fact min = 14 | duration | O | minutes between the first alarm and the jolt | 2037-09-10 | constant
@fact rid = 21500 | ridership | L | riders on a working day | 2037 | snapshot
@fact cap = 10 | other | L | passengers that a cabin holds | - | constant
@fact yr = 2021 | other | L | year in which the line opened | - | constant
@fact age = 16 | age | L | age of the line | 2037 | snapshot
@fact clo = 74 | duration | L | days for which the line was closed | 2037-11-23 | constant
@fact bus = 30 | other | M | buses put on as a replacement | 2037-09-12 | snapshot
@fact far = 3400 | price | L | pesos of fare | 2037 | constant
@fact mnt = 12 | cases | S | maintenance faults found | 2037-11 | constant
@fact mng = 4 | cases | S | serious maintenance faults found | 2037-11 | constant
@fact fin = 3600000000 | damages | S | pesos of fine | 2037-12 | constant
@fact inv = 18000000000 | budget | O | pesos to be invested in safety | 2038 | plan | pledged
@fact clm = 96 | other | O | claims from passengers | 2037-12 | cumulative
@fact cmp = 4000000 | damages | O | pesos offered to each passenger | 2037-10 | plan | pledged
@fact cmt = 568000000 | damages | O | pesos offered to all the passengers | 2037-10 | plan | pledged
@fact cht = 2017 | other | X | year of the last earlier stoppage with a rescue | - | constant
@fact kid = 18 | rescued | X | children brought down | 2037-09-11 | cumulative
@fact old = 83 | age | X | age of the oldest passenger | 2037-09-10 | constant
@fact vot = 7 | votes_cast | M | councillors for taking over the line | 2037-11-30 | constant
@fact von = 10 | votes_cast | M | councillors against taking over the line | 2037-11-30 | constant
@rel sum cab = occ + emp
@rel sum inj = hos + onl
@rel sum tot = rop + mot
@rel sum ppl = tot + inf
@rel sum res = fir + cdf
@rel diff wov = wnd - wlm
@rel product cmt = cmp * ppl
@rel diff emp = cab - occ
@trap ppl ppl1 :: first guess and count
@trap ppl tot :: all aboard and those brought down
@trap cab occ :: all cabins and those with people
@trap d1 d2 :: a second death in hospital
@trap inj hos :: injured and taken to hospital
@trap rop mot :: by rope and by motor
@trap hgt fal :: greatest height and fall
@trap res fir :: all rescuers and firefighters
@trap wnd wlm :: measured and allowed
@trap mnt hos :: twelve faults, twelve patients
@trap mnt mng :: all faults and serious ones
@trap cmp cmt :: each and all
@trap vot von :: for and against
@trap min age :: minutes and years

@doc a-live | news site live text | 2037-09-10
LIVE | Cable car stopped in Villamonte: people trapped in the air

21:40 - Captain Leidy Ocoró asks us not to give partial figures. She confirms {64|fir} firefighters and {52|cdf} from Civil Defence.

20:15 - {One|d1|t=20:15} dead. It is a woman who was in the cabin that came down, says the clinic.

19:02 - Wind falling. Rope descents begin at tower {12|-}.

18:10 - "I'm with my grandmother, she's {eighty-three|old}, she's singing," writes a passenger.

17:58 - The operator calculates {160|ppl1|by=The operator} people in the cabins.

17:36 - A cabin fell near tower 7. {Five|inf} were inside, and they fell some {eleven|~fal} metres on to a chicken coop.

{17:25|t0} - Jolt. Line Q stopped.

1,904 people are following this.

@doc b-wire | wire agency | 2037-09-11
All passengers rescued from Colombian cable car after night in the wind

BOGOTA, Sept 11 (Corral) - Rescuers using ropes and an emergency motor brought down {137|tot|t=before dawn on Friday} people from a stalled cable car line in the Colombian city of Villamonte before dawn on Friday, ending a {10-1/2-hour|hr|v=10.5} ordeal that began when a cabin was torn from its cable.

One of the {five|inf} occupants of the {one|fel} cabin that fell died. {Twenty-one|inj} people were injured, {12|hos} of whom were in hospital.

{Ninety-eight|rop} were lowered on ropes, from as high as {46|<hgt} metres, and {39|mot} reached a station once the motor started. {Eighteen|kid} were children.

Gusts reached {78|wnd} kph. The line, opened in {2021|yr}, is supposed to halt at {60|wlm}.

It carries {21,500|rid} people on a working day.

@doc c-popular | popular daily | 2037-09-12
HANGED FOR TEN HOURS!

Doña Eulalia sang the whole rosary in the air

The wind whistled like a kettle and the girl from the empanada stall prayed to whoever was there.

{Thirty-seven|cab} cabins, of which {six|!emp} were empty, thank God, and {29|occ} had Christians inside. "At three in the morning, a boy dressed in orange knocked at the window," says Doña Eulalia. The last one touched ground at {3:55|t1}.

Why didn't they stop it? In the control room the alarm sounded {five|!alm} times. A quarter of an hour, {14|min} minutes, they had!

The mayor now puts {30|bus} buses. The buses take fifty minutes. In the cable it's {twelve|-}.

With ticket at {3,400|far} pesos, they offer you, for hanging, {4|cmp|x=1000000} million.

Lottery of Manizales 2214

@doc d-operator | operator's statement | 2037-10-02
METROCABLE VILLAMONTE S.A.S. - TO OUR PASSENGERS

We regret the passing of {two|d2|t=on 14 September} persons, the latter on 14 September.

On the afternoon of the event {142|ppl} passengers were on Line Q in {29|occ} cabins. Each will be offered {4,000,000|cmp} pesos, without need of proof, for a total of {568|cmt|x=1000000} million.

Line Q has a length of {2.8|len} km and {19|twr} towers. Every cabin carries at most {10|<cap} people; none was exceeded.

The company will invest {18,000|inv|x=1000000} million pesos in safety in 2038.

We don't share the version that the personnel "silenced" the alarms.

@doc e-regulator | superintendency resolution, press summary | 2037-12-04
SUPERINTENDENCY OF TRANSPORT

The operator is sanctioned with a fine of $ {3,600|fin|x=1000000} million.

Considering that: (i) {three|alm} wind alarms were registered, the first of them {14|min} minutes before the jolt; (ii) the gust that preceded it exceeded the stop threshold by {18|wov} km/h; (iii) {12|mnt} maintenance faults were found, {four|mng} of them serious.

The line resumed service after {74|clo} days. {96|clm|t=to date} passengers have lodged claims to date.

The resolution isn't final.

@doc f-daily | regional daily | 2037-12-06
Council won't take over the cable

By Paola Andrea Sinisterra

By {ten|von} votes to {seven|vot} the council of Villamonte refused last Monday to municipalise Line Q, which Mayor Galvis had proposed after the September accident.

The rescue itself has become a matter of pride. {One hundred and sixteen|res} people worked that night. {Eighty-nine|!rop} passengers came down by rope, without a scratch; there hadn't been such an operation in the country since {2017|cht}.

Of the injured, {nine|onl} were looked after at the stations and never saw a clinic.

The superintendency fined the operator {6,300|!fin|x=1000000} million pesos on Friday. It's appealing.

At {16|age} years, the line isn't old, says an engineer who knows it. "It's tired."

Tomorrow: Christmas lights map, 42 routes
