@story s2-okaloa-stop
@topic Deputy-involved shooting after a traffic stop in Tattnall Bend, Georgia (USA): sheriff's account, recording, autopsy
@subject V = Tattnall Bend shooting | shooting | stop | incident
@subject D = Dwayne Oglesby-Pruitt | Oglesby-Pruitt | Dwayne | the driver | the motorist
@subject K = Deputy Cole Stanfill | Stanfill | the deputy
@subject S = Sheriff Lurleen Maddox | Maddox | sheriff's office | the sheriff
@subject G = Georgia Bureau of Investigation | GBI | state investigators
@subject A = Amari Oglesby-Pruitt | Amari | the son | the boy | the family
@subject C = county commission | county | commissioners
@fact day = 2029-10-19 | date | V | day of the shooting | - | constant
@fact t0 = 22:47 | clock | V | when the car was stopped | 2029-10-19 | constant
@fact t1 = 22:51 | clock | V | when the shots were fired | 2029-10-19 | constant
@fact t2 = 23:09 | clock | V | when the ambulance arrived | 2029-10-19 | constant
@fact sh = 6 | other | K | shots fired | - | constant
@fact hit = 4 | other | D | bullets that struck | - | constant
@fact ad = 36 | age | D | age | - | constant
@fact ak = 24 | age | K | age | - | constant
@fact aa = 9 | age | A | age | - | constant
@fact yr = 2 | duration | K | years of service | - | constant
@fact sp = 71 | speed | D | speed in mph | - | constant
@fact lim = 55 | speed | - | speed limit in mph | - | constant | threshold
@fact mi = 3.8 | distance | D | miles from home | - | constant
@fact vid = 11 | duration | S | minutes of recording released | 2029-10-26 | constant
@fact tot = 43 | duration | S | minutes of recording in all | - | constant
@fact p1 = 180 | crowd | - | people at the march | 2029-10-22 | constant
@fact p2 = 640 | crowd | - | people at the march | 2029-10-27 | constant
@fact dam = 6500000 | damages | C | dollars of settlement | 2031-04 | plan
@fact ask = 20000000 | damages | A | dollars that the family sued for | 2030-02 | constant | pledged
@fact st29 = 5 | cases | S | shootings by deputies in the year | 2029 | cumulative
@fact st28 = 2 | cases | S | shootings by deputies in the year | 2028 | constant
@fact lv = 90 | duration | K | days of paid leave | - | plan
@trap t0 t1 :: the stop and the shots
@trap sh hit :: shots fired and shots that hit
@trap vid tot :: minutes released and minutes there are
@trap p1 p2 :: Monday's march and Saturday's march
@trap dam ask :: paid and sued for
@trap st29 st28 :: two years
@trap ak ad :: two ages

@doc a-wire | national wire | 2029-10-20
Georgia deputy kills motorist in Friday night stop

LYONS, Ga. — A {24|ak}-year-old sheriff's deputy shot and killed a man during a traffic stop late Friday in the unincorporated community of Tattnall Bend, authorities said.

Sheriff Lurleen Maddox said that Dwayne Oglesby-Pruitt, {36|ad}, had been driving {71|sp} mph in a {55|lim} zone on County Road 114. He was stopped at {10:47 p.m.|t0|t=Friday}, she said, and {four|-} minutes later, at {10:51 p.m.|t1}, the deputy fired {six|sh|by=she said} times. {Four|hit|^} rounds struck.

"We are in contact with the family," Maddox said.

The deputy, with {two|yr} years of service, is on {90|lv} days' paid leave. The Georgia Bureau of Investigation has taken over the case. It is the sheriff's office's {fifth|st29|v=5|t=this year} shooting by a deputy this year; there were {two|st28|t=in 2028} in 2028.

An ambulance did not reach the scene until {11:09 p.m.|t2}

@doc b-local | local weekly | 2029-10-24
{180|~p1} walk to courthouse for Dwayne

By Tish Lundy

LYONS — They walked slowly because Amari walked slowly, and Amari is {nine|aa}.

Around {180|~p1|t=Monday} people, by a count that this newspaper made at the bridge, came to the courthouse Monday with candles for Dwayne Oglesby-Pruitt, the {36|ad}-year-old mill electrician who was killed {3.8|mi} miles from his own porch on {Friday, Oct. 19|day}.

Amari had been in the back seat. His aunt, Desiree, said that the boy told his mother there were "a lot" of shots. The sheriff says {six|sh|by=The sheriff says}. The sheriff also says that the deputy was {24|ak} and scared. "My brother was scared," Desiree said. "He had a child with him."

Public records show that deputies of this county shot somebody {twice|st28|v=2} last year.

Correction: an earlier version of this story gave the wrong day for the visitation. It is Thursday, 6 to 8 p.m.

@doc c-tv | Savannah TV news site | 2029-10-26
Sheriff releases 11 minutes of bodycam video

Published: Oct. 26, 2029 at 5:32 PM EDT

Sheriff Maddox on Friday released {11|vid|t=on Friday} minutes of the {43|tot} minutes recorded by Deputy Cole Stanfill's body camera in the Tattnall Bend shooting.

The camera's clock reads {22:47|t0} as the blue lights come on and {22:51|t1} as the first shot is heard. A voice says "show me", {three|-} times. Oglesby-Pruitt, {39|!ad}, never leaves his seat. Stanfill, {24|ak}, fires {four|!sh} times, the sheriff told reporters, and the driver's boy, {9|aa}, can be heard crying.

"There's more, and we will see it," said Reverend Josiah Blount, who plans a second march on Saturday. He hopes for {500|-}.

The speed gun photograph, also released, shows {71|sp} mph. The limit on County Road 114 is {55|lim}.

Download the WSVX app | Storm Team 3: 82 and sunny

@doc d-explainer | statewide nonprofit newsroom | 2029-10-30
What we know about the death of Dwayne Oglesby-Pruitt

**When did the shooting happen?** On {Oct. 19|day}, at {10:51 p.m.|t1}, by the recording. The car was pulled over at {10:47|t0}. Help came {18|-} minutes after the shots, at {11:09|t2}.

**How many rounds?** {Six|sh}. {Four|hit|by=the GBI} hit, according to the GBI autopsy: one in the shoulder, {three|-} in the chest. ({Four|-} is also the number of minutes he had been stopped.)

**Who is the deputy?** Cole Stanfill, aged {24|ak}. He joined {two|yr} years ago. He was put on leave for {30|!lv} days.

**How often does this happen there?** It was the {fifth|st29|v=5} shooting of 2029 by a deputy in that county. In 2028, there were {two|st28}.

**How have people responded?** {Some 640|~p2|t=on Saturday|v=640} marched on Saturday, more than three times as many as the {180|p1|t=the Monday before} of the Monday before.

**What has not been released?** {32|-} of the {43|tot} minutes of video.

@doc e-paper | Atlanta metro daily | 2031-04-18
County to pay {$6.5 million|dam} in deputy shooting

By Renata Quillian

The county has agreed to pay {$6.5 million|dam} to the son of a man shot dead by a deputy in {2029|-}, its lawyer said Friday. The family had sued for {$20 million|ask}.

The boy, Amari, was {9|aa|t=at the time} at the time and sat behind his father. He is {10|-} now.

Commissioners approved the settlement {4-1|-} without discussion. It is the largest in the county's history, {$650,000|-} being the earlier record.

A grand jury declined in {2030|-} to indict Stanfill, who had fired {six|sh} rounds at Dwayne Oglesby-Pruitt, {36|ad}, {four|hit} of which hit him. Video, of which the sheriff's office released {11|vid} minutes a week after the shooting, contradicted its first statement. The whole recording, {34|!tot} minutes, became public only in court.

The shooting at {10:51 p.m.|t1} on an October Friday brought out {more than 700|?>p2|v=700} marchers at its height.
