@story za-highfatra-search
@topic Search for a missing hiking group in the High Fatra, Slovakia
@subject V = High Fatra search | the search
@subject H = Mountain Rescue Service | mountain rescue | HZS | the rescuers
@subject P = Slovak police | the police
@subject G = the group | the hikers | the school group
@subject S = Gymnázium Bystrany | the school
@subject M = SHMÚ | the weather institute
@fact n = 19 | other | G | people in the group | 2030-10-04 | constant
@fact stu = 17 | other | G | students in the group | 2030-10-04 | constant
@fact tch = 2 | other | G | teachers in the group | 2030-10-04 | constant
@rel sum n = stu + tch
@fact f1 = 12 | rescued | V | people found | 2030-10-05 06:00 | cumulative
@fact m1 = 7 | missing | V | people missing | 2030-10-05 06:00 | snapshot
@rel sum n = f1 + m1
@fact f2 = 18 | rescued | V | people found alive | 2030-10-05 16:00 | cumulative
@fact d = 1 | deaths | V | people killed | 2030-10-05 16:00 | cumulative
@rel sum n = f2 + d
@fact hyp = 8 | injuries | V | people with hypothermia | 2030-10-05 16:00 | cumulative
@fact hos = 5 | injuries | V | people in hospital | 2030-10-05 evening | snapshot
@fact res = 84 | officers | H | rescuers in the search | 2030-10-05 | snapshot
@fact vol = 33 | officers | H | volunteers in the search | 2030-10-05 | snapshot
@fact dog = 7 | other | H | dogs | 2030-10-05 | snapshot
@fact call = 17:48 | clock | G | time of the first call for help | 2030-10-04 | constant
@fact temp = -4 | temperature | M | degrees at night | 2030-10-05 | snapshot
@fact wind = 95 | speed | M | wind on the ridge in km/h | 2030-10-04 | snapshot
@fact snow = 25 | other | M | centimetres of new snow | 2030-10-05 | constant
@fact alt = 1590 | distance | G | metres of altitude of the ridge | - | constant
@fact len = 22 | distance | G | kilometres of the planned walk | 2030-10-04 | plan
@fact hr = 9 | duration | G | hours of the planned walk | 2030-10-04 | plan
@fact found = 640 | distance | V | metres from the hut where the last was found | 2030-10-05 | constant
@fact warn = 2 | other | M | warning level | 2030-10-04 | constant
@fact lim = 15 | other | - | students at most for a teacher | - | constant | threshold
@fact yr = 11 | deaths | H | people killed in the Slovak mountains this year | 2030-10-05 | cumulative
@trap f1 f2 :: ten hours later
@trap n stu :: all and students
@trap stu f2 :: students and found
@trap hyp hos :: chilled and in hospital
@trap res vol :: rescuers and the volunteers among the searchers
@fact grp = 5 | rescued | V | people in the hollow | 2030-10-05 | constant
@fact hos2 = 2 | injuries | V | people in hospital | 2030-10-06 evening | snapshot
@fact f3 = 3 | rescued | V | people found in the forest | 2030-10-05 14:30 | constant
@fact hos0 = 4 | injuries | V | people in hospital | 2030-10-05 09:15 | snapshot
@fact acc = 3 | distance | G | kilometres of inaccuracy of the position | 2030-10-04 | constant
@fact t1 = 6 | officers | H | rescuers in the first team | 2030-10-04 | constant
@fact f6 = 6 | rescued | V | people found in the second part of the search | 2030-10-05 14:20 | constant
@rel sum f2 = f1 + f6
@fact drone = 2 | other | H | drones | 2030-10-05 | snapshot
@fact cost = 61400 | spending | H | euros for the search | 2030-10-08 | constant
@trap hos hos2 :: a day later

@doc a-wire | wire agency | 2030-10-05
School group lost in Slovak mountains: {12|f1} found, {seven|m1} missing

BRATISLAVA (EastWire) - Rescuers had by 6 a.m. on Saturday found {12|f1|t=by 6 a.m. on Saturday|by=the Mountain Rescue Service} of {19|n} people from a school group that lost its way in a snowstorm on a ridge of the High Fatra, the Mountain Rescue Service said. {Seven|m1|^} were still being looked for.

{Seventeen|stu} students aged 16 and 17 and {two|tch} teachers had set out on Friday morning for a walk of {22|len} kilometres.

A call for help came at {5:48 p.m.|call} and broke off. {84|res|t=now} rescuers with {seven|dog} dogs are out now, helped by {33|vol} volunteers.

The wind on the ridge, {1,590|alt} metres high, reached {95|wind} kilometres an hour in the evening. At night it was minus {four|temp|v=-4}.

@doc b-daily | national daily | 2030-10-07
{Six hundred and forty|found} metres

Zuzana Hlinková-Bartoš

From the bench in front of the Kráľova hut you can see the place, now that you can see. It's {640|found} metres off, slightly downhill, by a dwarf pine. There they found Tomáš, {17|-}, on Saturday towards four.

He had gone for help. That's what the {five|grp} say whom he'd left in a hollow under a tarpaulin, and who are alive, it was his tarpaulin.

By Saturday afternoon {eighteen|f2|t=By Saturday afternoon} of the {nineteen|n} were safe. {Eight|hyp} had hypothermia. {Two|hos2|t=as of last night} are in hospital as of last night.

The questions go to the school. The weather institute had put out a warning of level {two|warn} on Thursday. The walk was reckoned at {nine|hr} hours; they left at half past ten. There was a teacher for every few students, well within the rule of {15|lim}. {One|-} of the two was in trainers.

"We walked past them at midnight, I think," says rescuer Juraj Kubáň. "{Thirty|-} metres. In that wind {thirty|-} metres is Poland."

He is the {eleventh|yr|t=this year|by=HZS|v=11} dead in the Slovak mountains this year, by the records of HZS.

@doc c-tv | TV website | 2030-10-05
ONLINE: Students in the Fatra – last one found dead

18:20 Police: criminal prosecution "in the matter" for endangering.

17:05 The school has switched off its phone. Flowers on the stairs.

16:10 We have it confirmed: the boy isn't alive. All the others are safe, that's {18|f2|t=16:10} people.

14:30 {Three|f3|t=14:30} more found in the forest above Liptovská Lúžna, chilled but walking.

12:00 How many are looking? HZS: {84|res|t=12:00|by=HZS} professionals, {33|vol|^} volunteers. A helicopter can't fly.

09:15 In the Ružomberok hospital: {four|hos0|t=09:15} girls.

07:30 The group had {19|n} members, says a mother: {two|-} from another class had joined.

06:00 {Twelve|f1|t=06:00} found.

00:40 {25|snow|m=projected} cm of snow forecast by morning.

@doc d-hzs | mountain rescue report | 2030-10-08
Log of operation {1187/30|-}

4 Oct {17:48|call}: emergency call, interrupted. Position inaccurate to {3|acc} km.
18:35: first team ({6|t1}) leaves Revúca.
5 Oct 02:15–05:50: {12|f1|t=05:50} persons found in {two|-} shelters.
11:40–14:20: {6|f6} persons.
15:52: {1|d} person, without signs of life, {640|found} m from the hut.

Conditions: new snow {25|snow} cm, wind {95|wind} km/h, {-4|temp} °C.
Deployed in total: {84|res} rescuers, {33|vol} volunteers, {7|dog} dogs, {2|drone} drones.
Transported to hospital: {5|hos}.
Hypothermia II and above: {8|hyp}.

The operation isn't charged to the school. Costs: {€61,400|cost}.

