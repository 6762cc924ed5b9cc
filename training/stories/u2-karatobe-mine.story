@story u2-karatobe-mine
@topic Methane explosion in a coal mine in Kazakhstan: night shift, search and blame
@subject X = Karatobe mine explosion | the explosion | the blast | accident
@subject P = Karatobe mine | the mine | the pit | Karatobe
@subject K = Saryarka Coal | the operator | the company | Saryarka
@subject R = mine rescue service | rescuers | the rescue brigades
@subject ME = Ministry for Emergencies | the ministry | emergencies ministry
@subject B = Daniyar Bektursunov | Bektursunov | the union leader
@subject O = Aigerim Ospanova | Ospanova | the deputy prime minister
@fact down = 264 | crowd | P | people underground | at the blast | constant
@fact out = 219 | evacuated | P | miners who got out by themselves | 2034-02-02 morning | constant
@fact d1 = 9 | deaths | X | miners killed | 2034-02-02 morning | cumulative
@fact d2 = 31 | deaths | X | miners killed | 2034-02-02 evening | cumulative
@fact d3 = 45 | deaths | X | miners killed | 2034-02-05 | cumulative
@fact m1 = 36 | missing | X | miners not accounted for | 2034-02-02 morning | snapshot
@fact m2 = 14 | missing | X | miners not accounted for | 2034-02-02 evening | snapshot
@fact i = 18 | injuries | X | people treated for gas or burns | 2034-02-02 evening | snapshot
@fact ic = 4 | injuries | X | people in a critical state | 2034-02-02 evening | snapshot
@fact at = 01:46 | clock | X | time at which it happened | - | constant
@fact dep = 620 | distance | P | metres of depth of the face | - | constant
@fact br = 17 | other | R | brigades at work | 2034-02-02 evening | snapshot
@fact ch4 = 4.8 | other | P | percent of methane measured before the blast | 01:39 | snapshot
@fact lim = 1 | other | P | percent of methane at which power must be cut | - | constant | threshold
@fact pay = 30000000 | damages | K | tenge for each bereaved family | 2034-02-03 | plan | pledged
@fact yrs = 10 | duration | K | years of wages promised to each family | 2034-02-03 | plan | pledged
@fact ask = 20 | duration | B | years of wages demanded for each family | 2034-02-03 | plan
@fact prev = 12 | deaths | P | miners killed in the accidents of one year | 2033 | constant
@fact jobs = 1870 | jobs | P | people who work there | - | snapshot
@fact inv = 22 | other | P | violations found in the last inspection | 2033-11 | constant
@fact invo = 9 | other | P | violations put right since the inspection | 2034-02 | snapshot
@fact out2 = 1300000 | other | P | tonnes of coal dug in a year | 2033 | constant
@fact shut = 60 | duration | P | days for which it is closed | 2034-02-05 | plan | pledged
@fact det = 5 | arrests | K | managers detained | 2034-02-05 | cumulative
@rel sum d3 = d2 + m2
@rel diff m1 = down - out - d1
@trap d1 d2 :: the toll within a day
@trap d3 prev :: this blast, and the accidents of a year before
@trap yrs ask :: offered and demanded
@trap inv invo :: violations found and put right
@trap ch4 lim :: measured and allowed

@doc a-flash | wire agency, running report | 2034-02-02
UPDATE 3 — Methane blast kills {nine|d1}, {36|m1} missing in Kazakh coal mine

ASTANA, Feb 2 (Interwire)

* Explosion at {1:46 a.m.|at} ({2046|-} GMT Wed) at the face, {620|dep} metres underground
* {264|down} people were in the Karatobe mine; {219|out} walked or rode out
* Stock of Saryarka Coal suspended

{Nine|d1} miners died — an official had earlier said {six|-} — and {36|m1|t=by Thursday morning|by=the Ministry for Emergencies} were unaccounted for by Thursday morning after gas exploded in the Karatobe mine, the Ministry for Emergencies said.

The mine, which employs {1,870|jobs} people and dug {1.3|out2|t=last year|x=1000000} million tonnes of coking coal last year, was the scene of several accidents in 2033, in which {12|prev|t=in 2033} miners lost their lives.

The operator said in a statement that ventilation was "partially preserved". It gave no cause.

(Writing by Priit Lepik; Editing by Dolores Mbeki)

@doc b-mining | trade weekly | 2034-02-09
Karatobe: sensors read {4.8%|ch4} seven minutes before ignition

Data seen by Coalface Weekly show that methane at the face of the Karatobe pit had climbed to {4.8%|ch4|t=at 01:39} at 01:39, close to five times the {1%|lim} at which the regulations require the power to be cut. The heading machine was switched off at 01:45. A minute later, at {01:46|at}, the recorder stops.

Saryarka Coal, the operator, has {13|-} mines. Inspectors who called at this one in November listed {22|inv|t=in November|by=Inspectors} violations, {nine|invo} of which had been remedied before the accident.

All {45|d3|t=this week|by=the rescue service} men listed are now known to be dead, the rescue service said this week, bringing an end to an operation in which {17|br} brigades took part at its height. The face lies {260|!dep} m below the collar.

The pit stays shut for {60|shut} days, and forward contracts for hard coking coal, FOB Vostochny, rose {3.5%|-}.

Subscribe: 48 issues for the price of 40

@doc c-state | state television site | 2034-02-03
Deputy Prime Minister Ospanova meets families of Karatobe miners

"No one will be left alone with this grief," Aigerim Ospanova told relatives in the mine's canteen on Friday. As of Thursday evening {31|d2|t=As of Thursday evening} miners were confirmed killed, while the search for {14|m2|^} went on. {Eighteen|i} people were being treated, {four|ic} of them in grave condition.

The company will pay every bereaved family {30 million tenge|pay|v=30000000|s=The company} and, on top, {ten years'|yrs|v=10} wages, said Ospanova. The state will add flats for those in company housing.

Rescuers from three regions, {17|br|t=now} brigades in all, are now at the site. At the moment of the explosion {264|down} persons were below ground.

A day of national mourning has been declared for 4 February. Flags will be lowered at 09:00.

@doc d-oppose | independent news site | 2034-02-05
"They knew": anger in Karatobe after {45|d3} deaths

Two buses of riot police stood in front of the headquarters of Saryarka on Sunday. Inside, {five|det|t=on Sunday} managers had been taken into custody overnight. Outside, some {600|-} people listened to Daniyar Bektursunov.

The union leader had come with a list. Violations recorded in the autumn inspection: {22|inv|t=in the autumn}. Put right: {19|!invo}, "says the company, and I have been down there, and I say none". Compensation: the ten years of pay on offer should be {twenty|ask|by=Bektursunov}, as after the disaster in his father's time. And the money, {3 million|!pay} tenge for each family, "would not buy a garage in Astana".

The last {14|m2} men were carried up on Saturday night, so that nobody is missing any longer. With them the number of those who died reached {45|d3|t=on Saturday night}, against {a dozen|prev|t=the whole of last year} in the whole of last year. In the hospital in Temirtau, {18|i} are being cared for.

Of those who were on the night shift, {219|out} escaped unaided. One of them, electrician Ruslan Kim, says that he heard no alarm.

Support us: 500 ₸ · 2,000 ₸ · other

@doc e-bulletin | ministry press release | 2034-02-02
ON THE SITUATION AT KARATOBE MINE AS OF 19:00

1. At {01:46|at} an explosion of the methane-air mixture occurred in longwall 48-K-7.
2. Persons underground: {264|down}. Brought or gone to surface: {219|out}.
3. Found dead: {31|d2|t=AS OF 19:00}. Whereabouts not established: {14|m2|^}.
4. In hospital: {18|i|^}, including {6|!ic|^} in extremely serious condition.
5. Mine rescue brigades engaged: {17|br|^}. Doctors: {40|-}.
6. Threat to the surface: none.

Press service of the Ministry for Emergencies, tel. 74-41-36
