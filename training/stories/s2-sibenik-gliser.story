@story s2-sibenik-gliser
@topic Speedboat runs over a dinghy near Šibenik, Croatia: night, the boy's death, the alcohol test
@subject V = Zlarin channel collision | collision | crash | accident
@subject M = Marko Grubišić | Grubišić | the skipper | the speedboat's pilot
@subject F = Ferdinand Aichhorn | Aichhorn | Ferdinand | the boy's father | the father
@subject Q = Jonas Aichhorn | Jonas | the boy | the ten-year-old
@subject Y = Lana | speedboat | the powerboat
@subject H = Šibenik General Hospital | the hospital
@subject C = harbour master's office | harbour master | harbour authority | coast guard
@fact day = 2031-08-02 | date | V | day of the accident | - | constant
@fact ck = 21:40 | clock | V | when the boats collided | 2031-08-02 | constant
@fact cc = 21:52 | clock | C | when the call came in | 2031-08-02 | constant
@fact rk = 22:10 | clock | C | when the patrol boat arrived | 2031-08-02 | constant
@fact bk = 03:20 | clock | Q | when he died | 2031-08-03 | constant
@fact age_m = 29 | age | M | age | - | constant
@fact age_f = 46 | age | F | age | - | constant
@fact age_q = 10 | age | Q | age | - | constant
@fact sp = 34 | speed | Y | speed in knots | 2031-08-02 | constant
@fact lim = 5 | speed | C | speed limit in knots within 300 metres of the shore | - | constant | threshold
@fact off = 300 | distance | C | metres from shore in which the speed limit holds | - | constant | threshold
@fact loc = 120 | distance | V | metres from shore | - | constant
@fact d2 = 1 | deaths | V | people killed | 2031-08-03 | cumulative
@fact inj = 4 | injuries | V | people hurt | 2031-08-02 night | cumulative
@fact ab1 = 6 | crowd | V | people in the dinghy | 2031-08-02 | constant
@fact ab2 = 3 | crowd | Y | people on board | 2031-08-02 | constant
@fact alc = 1.34 | other | M | grams of alcohol per litre of blood | 2031-08-02 | constant
@fact alim = 0.5 | other | C | grams of alcohol per litre of blood allowed | - | constant | threshold
@fact hp = 450 | other | Y | horsepower | - | constant
@fact len = 4.2 | other | V | length of the dinghy in metres | - | constant
@fact sen = 8 | sentence | M | years in prison that the charge carries at most | - | constant | threshold
@fact fin = 25000 | damages | M | euros of bail offered | 2031-08-04 | plan
@fact n31 = 7 | cases | C | boat collisions in the county to the end of July | 2031-07 | cumulative
@fact n30 = 12 | cases | C | boat collisions in the county to the end of July | 2030-07 | cumulative
@fact rem = 30 | duration | M | days of investigative detention | 2031-08-04 | plan
@trap ck cc :: collision and emergency call
@trap sp lim :: what was driven and what is allowed
@trap ab1 ab2 :: people in the dinghy and in the speedboat
@trap n31 n30 :: this year and last
@trap off loc :: distance where the limit holds and distance of the accident

@doc a-agency | Croatian news agency, English | 2031-08-03
Austrian boy dies after speedboat hits dinghy off Zlarin

ŠIBENIK, August 3 (Jadran Press) – A {10|age_q}-year-old Austrian tourist died early on Sunday of injuries suffered when a speedboat ran over the dinghy in which he was sitting, Šibenik General Hospital said.

The collision happened {120|loc} metres from the island of Zlarin on {Saturday|day} at {9.40 p.m.|ck}. The coast guard was called at {9.52 p.m.|cc}, and a patrol boat reached the spot at {10.10 p.m.|rk}. The boy was pronounced dead at {3.20 a.m.|bk}

There were {six|ab1} people in the dinghy. {Four|inj} were injured, including the boy's father, {46|age_f}. Nobody on the speedboat, which had {three|ab2} people in it, was hurt.

The skipper, {29|age_m}, from Vodice, was detained. His blood contained {1.34|alc} g/l of alcohol; the limit is {0.5|alim}, the harbour master's office said.

@doc b-austrian | Austrian regional newspaper | 2031-08-04
"He just came straight at us"

Eferding – The quiet of Zlarin has given the Aichhorn family of Eferding back its {six|-} toothbrushes but not its Jonas.

Ferdinand Aichhorn ({46|age_f}) and his sons were returning from an ice cream at about {a quarter to ten|~ck}, in a dinghy {4.2|len} metres long with a lamp on the bow. "He just came straight at us. {Thirty-four|sp|by=the harbour authority} knots!" he says, a figure that the harbour authority confirms. Within {300|off} metres of any shore you are permitted {five|lim}.

The boat behind the beam was named Lana: {450|hp} horsepower. At the wheel sat a {29|age_m}-year-old who, according to Croatian colleagues, had {1.34|alc} on the meter, where {0.5|alim} is allowed.

Jonas, who would have started at the Gymnasium in September, was {ten|age_q}. He died at {3.20|bk} in the morning. His brother, {seven|-}, has a broken arm.

The family receives no visitors. We ask readers to respect this.

@doc c-portal | Croatian county portal | 2031-08-04
TRAGEDY OFF ZLARIN Skipper remanded for a month

Author: D.B. | Photo: Kostrena agency / reader's video 0:48

The investigating judge at Šibenik ordered {30|rem} days of detention for Marko Grubišić, {29|age_m}, after Saturday's accident. His lawyer had offered {25,000|fin} euros as bail, which the judge turned down.

The state attorney claims that the powerboat was travelling at {43|!sp|by=The state attorney} knots inside the zone where only {five|lim} may be done, {120|loc} m from the rocks. The offence carries {up to eight|<sen|v=8} years.

There have been {12|!n31|t=this year} collisions in the county this year, the harbour master's office says, compared to {12|n30} in the same months last year, all but one without serious injury.

Meanwhile the second of the Aichhorn boys was discharged. Their father, {46|age_f}, remains at the hospital with a fractured pelvis.

FOLLOW US: 42,300 already do

@doc d-tv | German TV news text | 2031-08-03
Child killed in boat accident in Croatia

A boy of {ten|age_q} has died after an accident on the Adriatic. The dinghy in which the child and {five|-} relatives sat was struck by a motorboat at {21:40|ck} hours on {2 August|day}.

The accident occurred {120|loc} metres off the island of Zlarin; motorboats must not exceed {5|lim} knots there. Witnesses speak of more than {30|>sp|by=Witnesses}.

The emergency call came {12|-} minutes later, at {21:52|cc}. {Four|inj} people were injured. {One|d2|t=in the night} person, the child, died in the night.

The boat's {450|hp}-hp engine has been seized. The skipper, {46|!age_m}, is said to have had {1.34|alc|by=is said} per mille.

@doc e-opinion | Split newspaper, column | 2031-08-06
{Thirty-four|sp} knots

For years we have asked what a {450|hp}-horsepower engine is for. On Saturday at {twenty to ten|ck} we were told.

It is for driving {34|sp} knots where {5|lim} are allowed; for doing it with {1.34|alc} in the blood where {0.5|alim} is the limit; for ten-year-olds to be killed by. The harbour office likes to say that there were only {seven|n31|t=to the end of July} collisions in our county to the end of July, where the year before there had been {twelve|n30}. Only.

Let the judge keep the man his {thirty|rem} days. Let the law take its {eight|sen} years, if it dares. But somebody signed the licence, and somebody sold the fuel, at {€1.71|-} a litre.
