@story h2-chillicothe-fire
@topic Duplex fire on Vine Street, Chillicothe, Ohio, January 2024: first hours, the fund, the arson charge
@subject F = Vine Street fire | house fire | the blaze | fire
@subject C = Capt. Delroy Hutchins | Hutchins | the captain
@subject G = Marlene Pfaff | Pfaff | the grandmother | Grandma Marlene
@subject B = Jaxon Pfaff | Jaxon | the boy | her grandson
@subject X = Cody Ray Strickler | Strickler | the suspect | her son-in-law
@subject D = Chillicothe Fire Department | fire department | firefighters | crews | the department
@subject N = Help Vine Street fund | the fund | online fundraiser
@fact ho = 1348 | address | F | house number | - | constant
@fact t0 = 03:12 | clock | D | time of the 911 call | 2024-01-17 | constant
@fact t1 = 03:18 | clock | D | time of arrival | 2024-01-17 | constant
@fact t2 = 05:40 | clock | F | time it was under control | 2024-01-17 | constant
@fact rt = 6 | duration | D | minutes to get there | - | constant
@fact d1 = 1 | deaths | F | people killed | 2024-01-17 | cumulative
@fact d2 = 2 | deaths | F | people killed | 2024-01-25 | cumulative
@fact inj = 5 | injuries | F | people hurt | 2024-01-17 | cumulative
@fact ij1 = 2 | injuries | D | firefighters hurt | 2024-01-17 | cumulative
@fact ij2 = 3 | injuries | F | residents hurt | 2024-01-17 | cumulative
@fact ag = 61 | age | G | years old | - | constant
@fact ab = 8 | age | B | years old | - | constant
@fact ax = 34 | age | X | years old | - | constant
@fact ff = 27 | officers | D | firefighters sent | - | constant
@fact en = 4 | units_pledged | D | engines sent | - | constant
@fact dis = 9 | evacuated | F | people left homeless | - | constant
@fact dog = 2 | rescued | F | dogs saved | - | constant
@fact dam = 140000 | damages | F | dollars of damage | - | constant
@fact tp = 7 | temperature | F | degrees Fahrenheit outside | - | constant
@fact bd = 1500000 | price | X | dollars of bail | 2024-01-26 | snapshot
@fact bn = 50000 | price | X | dollars of bail that the defense asked for | 2024-01-26 | snapshot | hypothetical
@fact f1 = 11400 | fundraising | N | dollars raised | 2024-01-18 | cumulative
@fact f2 = 38250 | fundraising | N | dollars raised | 2024-01-26 | cumulative
@fact fg = 25000 | fundraising | N | dollars it aims for | - | plan | threshold
@fact ct = 11 | other | X | counts | 2024-01-26 | snapshot
@rel sum inj = ij1 + ij2
@trap d1 d2 :: the grandmother died eight days later
@trap ij1 ij2 :: crews and residents
@trap f1 f2 :: eight days apart
@trap f2 fg :: raised, aim
@trap bd bn :: set and asked for

@doc a-tv | local TV site | 2024-01-17
{1|d1} dead, {5|inj} hurt in overnight Chillicothe house fire

by: Shayla Montrose
Posted: Jan 17, 2024 / 06:02 AM EST
Updated: Jan 17, 2024 / 11:27 AM EST

CHILLICOTHE, Ohio — {One|d1|t=Wednesday morning} person died and {five|inj|^} others were hurt in a fire at a duplex in the 1300 block of Vine Street early Wednesday morning.

Chillicothe Fire Capt. Delroy Hutchins said a passerby called 911 at {3:12 a.m.|t0|by=Chillicothe Fire Capt. Delroy Hutchins} The first engine pulled up {six|rt} minutes later to find flames through the roof on both sides.

An {8|ab}-year-old boy was found in an upstairs bedroom. He was pronounced dead at the scene. His name has not been released.

{Three|ij2} residents, including a {61|ag}-year-old woman in critical condition, were taken to Adena Regional. {Two|ij1} firefighters were treated for frostbite and a twisted knee.

It was {7|tp} degrees at the time, and a hydrant at the corner had frozen. {Twenty-seven|ff} firefighters with {four|en} engines worked until {5:40 a.m.|t2} to get it under control.

{Nine|dis} people lost their homes, the Red Cross said. {Two|dog} dogs made it out.

Suggest a correction
Weather alert: 3 counties under wind chill warning

@doc b-radio | radio script | 2024-01-18
Vine Street fund

A Chillicothe neighborhood is pulling together this morning after that terrible fire on Vine Street. (PAUSE)

Third-grader Jaxon Pfaff, who was {eight|ab}, did not make it out of the upstairs of number {1348|ho}. His grandmother, Marlene Pfaff, went back in for him. She is {61|ag}, and she is on a ventilator.

Fire officials now put the damage at {140-thousand|dam|v=140000} dollars and say {seven|!dis} people need a place to stay.

An online fundraiser had brought in {eleven-thousand-four-hundred|f1|t=by six o'clock this morning|v=11400} dollars by six o'clock this morning. The family hopes for {25-thousand|fg|v=25000}.

Captain Delroy Hutchins says his crews made good time. He says they got the call at {3:12|t0} and were there at {3:18|t1}. But {half|-} that time again was lost to a frozen hydrant.

Both hurt firefighters, he says, will be back on shift tomorrow.

@doc c-paper | county newspaper | 2024-01-26
Son-in-law charged with arson, murder in fire that killed grandmother and boy

By Osvaldo Trujillo-Beam
obeam@rosscountyledger.example

A man who told detectives he "just wanted her to be scared" was charged Friday with setting the Jan. 17 fire that has now claimed {two|d2|t=Friday} lives.

Cody Ray Strickler, {34|ax}, was arraigned in Chillicothe Municipal Court on {11|ct|t=Friday} counts, including {two|-} of murder and {one|-} of aggravated arson. Judge Renata Oyelaran set bail at {$1.5 million|bd|by=Judge Renata Oyelaran}. His lawyer had asked for {$50,000|bn|by=His lawyer}.

Marlene Pfaff, {61|ag}, died Thursday. Her grandson, Jaxon, {8|ab}, was killed on the morning of the fire. {Five|!ij2} residents were hurt and survived, prosecutors said, as did the {two|ij1} firefighters.

According to an affidavit, Strickler poured kerosene on the porch at {1384|!ho} Vine St. shortly before {3|-} a.m. and left. Firefighters, called at {3:12 a.m.|t0}, took {six|rt} minutes to arrive and had the blaze under control at {4:50 a.m.|!t2}

The fund for the family stood at {$38,250|f2|t=as of Friday morning} as of Friday morning, well past its {$25,000|fg} goal.

Case No. CRA 2400177.

@doc d-blog | neighborhood blog | 2024-01-27
What we know about Vine Street, in order

Somebody should write this down, so I will.

• Wednesday the 17th, {3:12|t0}. A bread-truck driver dials 911.
• {3:18|t1}. First engine. The house is {1348|ho}, a double; the number is gone now but I delivered the paper there for years.
• {3:31|-}. Water, finally.
• {5:40|t2}. Under control. {Four|en} engines, {27|ff} firefighters, {7|tp} above zero.
• By breakfast: {one|d1|t=By breakfast} dead, Jaxon, {8|ab|^}. {Five|inj|^} hurt, {two|ij1|^} of them from the department. {Nine|dis} people with nowhere to sleep.
• Thursday the 25th. Marlene, {61|ag}, dies in Columbus. {Two|d2|t=Thursday the 25th} dead.
• Friday. Cody Strickler, {34|ax}, in court. {Eleven|ct|t=Friday} counts. Bail of {a million and a half|bd|v=1500000}, which is to say none.

The fund has {$38,000|f2|round=1000} and change. It aimed at {$25,000|fg}. Nobody here is surprised.
