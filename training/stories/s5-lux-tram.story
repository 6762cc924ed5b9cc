@story s5-lux-tram
@topic Collision of a tram and a school coach at Luxembourg's Rout Bréck, February 2030: the first hours to the fourth day
@subject X = Rout Bréck collision | the collision | the crash | the accident
@subject V = Zenta Quiring | Quiring | the student | the dead woman
@subject D = the tram driver | the driver | the man at the controls
@subject B = coach driver | Norbert Feyereisen | Feyereisen
@subject T = Luxtram line | the tram | the tramway | Stater Tram
@subject C = Autocars Wiltgen | the coach company | Wiltgen
@subject P = Public Prosecutor's Office | prosecutors | the parquet
@subject H = Hôpital Kirchbierg | the hospital
@subject E = Technical Investigation Office | the investigators | AET
@fact de0 = 1 | deaths | X | people killed | 2030-02-05 | cumulative
@fact de = 2 | deaths | X | people killed | 2030-02-08 | cumulative
@fact in0 = 21 | injuries | X | people injured | 2030-02-05 noon | cumulative
@fact in1 = 27 | injuries | X | people injured | 2030-02-05 evening | cumulative
@fact se = 4 | injuries | X | people seriously injured | 2030-02-05 evening | snapshot
@fact ki = 14 | injuries | X | children injured | 2030-02-05 evening | cumulative
@fact ch = 38 | other | C | children in the coach | 2030-02-05 | constant
@fact tp = 96 | other | T | people in the tram | 2030-02-05 | constant
@fact ot = 95 | other | T | people in the tram besides the student | 2030-02-05 | constant
@fact ti = 07:52 | clock | X | moment of the crash | 2030-02-05 | constant
@fact re = 09:40 | clock | X | last person freed | 2030-02-05 | constant
@fact op = 05:30 | clock | T | service resumed | 2030-02-07 | constant
@fact va = 19 | age | V | years old | 2030-02 | snapshot
@fact da = 34 | age | D | years old | 2030-02 | snapshot
@fact ba = 58 | age | B | years old | 2030-02 | snapshot
@fact by = 31 | duration | B | years at the wheel | 2030-02 | snapshot
@fact sp = 46 | speed | T | kilometres an hour before the brakes | 2030-02-05 | constant
@fact sl = 30 | speed | T | highest speed allowed in kilometres an hour | - | constant | threshold
@fact bd = 31 | distance | T | metres from braking to impact | 2030-02-05 | constant
@fact rd = 3 | duration | E | seconds that the signal had been at stop | 2030-02-05 | constant
@fact ln = 45 | other | T | length of the tram in metres | - | constant
@fact pa = 118000 | ridership | T | passengers on a working day | 2029 | snapshot
@fact ac = 42 | other | T | accidents on the line | 2029 | constant
@fact ac0 = 35 | other | T | accidents on the line | 2028 | constant
@fact we = 2 | other | E | previous warnings about the junction | 2027-2029 | constant
@fact rp = 3 | duration | E | months to the first report | 2030-02-08 | plan
@fact fi = 620000 | damages | T | damage in euros | 2030-02-08 | snapshot
@trap de0 de :: a second person died in hospital
@trap in0 in1 :: hurt by noon and by evening
@trap sp sl :: the speed driven and the speed allowed
@trap ch ki :: children aboard and children hurt
@trap ac ac0 :: two years' accidents
@trap ba by :: the coach driver's age and years of service

@doc a-live | national broadcaster live page | 2030-02-05
LIVE: Tram hits school coach in Kirchberg

12:05 Summary so far. A tram travelling towards the city struck a coach carrying {38|ch} primary pupils from Mersch at {07:52|ti} this morning, on the Kirchberg side of the Rout Bréck. {One|de0|t=at noon} person has died. {21|in0|t=at noon} are hurt at noon, the CGDIS says. Parents: call 8002 8080.

11:30 Some {100|~tp} passengers were on board the tram, says the operator. It is {45|ln} metres long.

10:48 The dead woman was standing in the front section of the tram. Prosecutors have not named her.

09:47 The last person has been freed, seven minutes ago, at {09:40|re}. Applause from behind the tape.

09:15 Helicopter number 3 has landed on the lawn of the Philharmonie.

08:20 Line suspended between Luxexpo and Hamilius. Buses 10, 20 and 32 are diverted. {118,000|pa} people use it on a normal working day, so expect to walk.

08:01 We are hearing of a collision.

@doc b-paper | Luxembourg daily, German-language, here in English | 2030-02-06
{One|de0} dead, {27|in1} hurt: the morning at the red bridge

By Jil Schroeder-Antony

She had a seat and gave it up. {Nineteen|va} years old, in her second term of philosophy, Zenta Quiring of Diekirch was standing behind the cab when the windscreen came in.

Around her, {95|ot} other people in the tram; in front of it, across the rails, a white coach with {38|ch} children on their way to the swimming pool. It was {eight minutes to eight|ti|v=07:52}.

By yesterday evening the count of the injured had reached {27|in1|t=By yesterday evening}, of whom {14|ki} are pupils and {four|se} are in a grave condition at the Hôpital Kirchbierg. The tram's driver, {34|da}, is one of these {four|se|t=By yesterday evening}. At the wheel of the coach sat Norbert Feyereisen, {31|!ba}, a man who has been driving classes for {31|by} years without so much as a lost mirror. He walked about among the children and counted them, again and again.

The tram was doing {46|sp|by=a first reading of its recorder} kilometres an hour, according to a first reading of its recorder. The limit at that place is {30|sl}. It braked for {31|bd} metres.

Last year the tramway recorded {42|ac|t=Last year} accidents, after {35|ac0|t=in 2028} in 2028; none had killed a passenger.

@doc c-intl | foreign wire | 2030-02-08
Second victim dies after Luxembourg tram crash

LUXEMBOURG, Feb 8 (Continental Press) - The driver of a tram that rammed a school coach in Luxembourg on Tuesday died of his injuries overnight, prosecutors said on Friday, raising the death toll to {two|de|t=on Friday|by=prosecutors}.

The {43|!da}-year-old had been in intensive care since the accident, which killed a {19|va}-year-old student at once and injured {27|in1} people, {24|!ki} of them schoolchildren.

The tram was travelling at {46|sp} km/h in a {30|sl} km/h zone, the Technical Investigation Office said. The signal ahead had shown stop for {three|rd|by=the Technical Investigation Office} seconds. The office said it had drawn attention to the junction {twice|we|v=2} since 2027.

A preliminary report is due in {three|rp} months. Trams have been running again since {5:30 a.m.|op|t=Thursday} Thursday.

The coach driver, who is {58|ba}, is being treated as a witness.

@doc d-english | English-language expat portal | 2030-02-08
Kirchberg crash: what we know on day four

– {Two|de} people have lost their lives: student Zenta Quiring ({19|va}) on the spot, and the driver of the tram ({34|da}) early on Friday. The figure of injured, {27|in1}, was given on the evening of the crash and includes him.

– {14|ki} of the injured were children. All but one are home.

– The black box says {46km/h|sp|by=The black box|v=46}. The sign says {30|sl}. Brakes went on {31|bd} metres short of the coach. The light had turned {three|rd} seconds earlier. The coach had green.

– Time of impact: {7.52am|ti}. Everybody was out by {9.40am|re}.

– The coach firm, Wiltgen, says its man Norbert, {58|ba}, has {31|by|by=Wiltgen} years behind him and "no points".

– Damage is put at {€620,000|fi}, mostly to the tram.

– {Two|we} warnings about the crossing were on file. Why nothing was done is for the report, in {three|rp} months' time.

– The line is open since {half past five|op|t=Thursday morning|v=05:30} on Thursday morning.

Poll: should trams be slower on the Kirchberg? Yes 61% No 31% Don't know 8% (2,044 votes)
