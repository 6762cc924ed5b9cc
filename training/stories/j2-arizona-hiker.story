@story j2-arizona-hiker
@topic Missing hiker found alive in the Mazatzal Wilderness, Arizona
@subject H = Deborah Ostrander | Ostrander | Deborah | the retired teacher | the hiker
@subject S = Gila County Sheriff's Office | the sheriff's office | deputies
@subject T = Tonto Rim Search and Rescue | Tonto Rim | the volunteers
@subject L = Sgt. Marcus Yazzie | Yazzie
@subject B = Biscuit | her dog | the terrier
@subject I = Hal Ingebretsen | Ingebretsen | a volunteer
@subject C = Carl Ostrander | Carl | her husband
@fact ag = 67 | age | H | age of the missing woman | - | constant
@fact left = 2023-10-05 | date | H | day that she set out | - | constant
@fact fnd = 2023-10-10 | date | H | day that she was found | - | constant
@fact nights = 5 | duration | H | nights that she spent outdoors | - | constant
@fact tfnd = 10:35 | clock | H | when she was found | - | constant
@fact vol0 = 40 | other | T | searchers on the ground | 2023-10-07 | snapshot
@fact vol1 = 120 | other | T | searchers on the ground | 2023-10-09 | snapshot
@fact area = 18 | area | S | square miles searched | 2023-10-10 | cumulative
@fact dist = 3.5 | distance | H | miles from her car to where she was found | - | constant
@fact fall = 25 | distance | H | feet that she fell | - | constant
@fact dogs = 6 | other | T | search dogs used | - | constant
@fact heli = 2 | other | S | helicopters used | - | constant
@fact low = 38 | temperature | H | lowest night temperature in degrees Fahrenheit | 2023-10-08 | constant
@fact lowc = 3 | temperature | H | lowest night temperature in degrees Celsius | 2023-10-08 | constant
@fact lbs = 11 | other | H | pounds of weight that she lost | - | constant
@fact bott = 2 | other | H | bottles of water that she carried | - | constant
@fact bars = 3 | other | H | granola bars that she carried | - | constant
@fact yr = 31 | other | T | missions run | 2023-10-10 | cumulative
@fact yr22 = 44 | other | T | missions run | 2022 | constant
@fact dog = 9 | age | B | age of the animal | - | constant
@fact mar = 43 | duration | C | years of marriage | - | constant
@fact hosp = 3 | duration | H | days that she would stay in the hospital | - | plan | projected
@fact call = 21:15 | clock | C | when she was reported missing | 2023-10-05 | constant
@fact pl = 4 | duration | H | hours that she meant to be out | - | plan
@fact hal = 71 | age | I | age of the volunteer | - | constant
@fact quiet = 10 | duration | T | minutes between stops to listen | - | constant
@fact stud = 2 | other | H | former students among the searchers | - | constant
@fact rew = 5000 | other | C | dollars offered to whoever found her | 2023-10-08 | snapshot | pledged
@rel convert lowc = low
@trap vol0 vol1 :: Saturday's crew and Monday's
@trap yr yr22 :: this year so far and all of last year
@trap left fnd :: Thursday out, Tuesday found

@doc a-sheriff | press release | 2023-10-10
Missing Hiker Located Alive

GLOBE, AZ — On {Tuesday, October 10|fnd}, at approximately {10:35 hours|tfnd}, members of Tonto Rim Search and Rescue located Ms. Deborah Ostrander, {67|ag}, of Mesa, in a drainage in the Mazatzal Wilderness. She was conscious and talking.

Ms. Ostrander was reported overdue by her husband at {9:15 p.m.|call} on {Thursday, October 5|left}. She had parked at the Barnhardt trailhead that morning and planned to be out about {four|~pl} hours.

She told rescuers that she slipped from a ledge and dropped about {25|~fall} feet, breaking an ankle. She was found {three and a half|dist|v=3.5} miles from her vehicle.

Search summary as of this date: {18|area|t=as of this date} square miles covered on foot; {six|dogs} K-9 teams; {two|heli} helicopters (DPS Ranger and one from Maricopa County). Ground personnel peaked at {120|vol1|t=on Monday} on Monday.

The Sheriff's Office thanks all agencies involved. No further information will be released.

Media contact: Sgt. Marcus Yazzie, 928-555-0177. Case 23-10-0452.

@doc b-tv | Phoenix TV station web story | 2023-10-10
Mesa woman, {67|ag}, survives {5|nights} nights alone in Arizona wilderness after {25|fall}-foot fall

PAYSON, AZ (3TV/Desert 5) — A retired Mesa teacher is recovering after spending {five|nights} nights in the Mazatzal Wilderness with a broken ankle, a dog and {two|bott} bottles of water.

Deborah Ostrander, {67|ag}, went for what her family says was supposed to be a short day hike on {Thursday|left}. She made {three|bars} granola bars last until Sunday.

"She gave the last half of one to Biscuit," said Carl Ostrander, her husband of {43|mar} years. Biscuit, a {9|dog}-year-old rat terrier, never left her side and came home with a few cactus spines.

Overnight lows dipped to {38|low|t=over the weekend} degrees over the weekend.

Sgt. Marcus Yazzie with the Gila County Sheriff's Office said a volunteer heard barking {shortly after 1 p.m.|!tfnd|by=Sgt. Marcus Yazzie} {Tuesday|fnd}. It came from a wash roughly {three and a half|~dist|v=3.5} miles from her car.

She was flown to a Scottsdale hospital, where she's expected to stay {three|hosp} days. Doctors say she lost {11|lbs} pounds.

Copyright 2023 Desert 5. All rights reserved. | See a spelling or grammar error? Report it here.

@doc c-paper | statewide newspaper | 2023-10-12
How a dog's bark ended the search for Deborah Ostrander

Alma Reyes-Whitcomb, Arizona Ledger

The searchers had a rule: Every {ten|quiet} minutes, stop and be quiet.

So when Hal Ingebretsen stopped midmorning on {Wednesday|!fnd} and shut off his radio, he heard it. A small dog, far below.

"I looked at my watch so I'd get it right for the log. {Ten thirty-five|tfnd}," he said.

Ingebretsen, who is {71|hal}, belongs to Tonto Rim, the all-volunteer team in Payson that has gone out {31|yr|t=this year} times this year, against {44|yr22|t=in all of 2022} in all of 2022. There were about {40|~vol0|t=on Saturday|by=he said} people looking on Saturday, he said, and {80|!vol1|t=by Monday|by=he said} by Monday, when Flagstaff and Prescott sent theirs.

Over the days they covered {18|area} square miles, much of it on hands and knees under manzanita.

Ostrander, {two|stud} of whose former students were on the line, had rationed a handful of food and drank from a pothole after her bottles ran dry. She'd fallen from a height "like a {two-story|-} house," she told him.

Her husband had put up a {$5,000|rew} reward. Ingebretsen said the team would not take it.

@doc d-brief | national news site brief | 2023-10-11
Dog leads rescuers to teacher lost in desert for nearly a week

A {72|!ag}-year-old woman survived nearly a week in the Arizona mountains after plunging off a ledge, authorities said.

The retiree's terrier barked until help came Tuesday, when teams had already combed {18|area|by=authorities} square miles. Temperatures had fallen as low as {38°F|low|v=38} ({3°C|lowc|v=3}) at night.

"I told the dog we'd be fine. I didn't believe it," she told reporters by phone from her hospital bed. She had set out {Oct. 5|left} with a pair of water bottles and {three|bars} snack bars.

Her husband alerted police at {a quarter past nine|call} that night. The couple have been married {43|mar} years.

Trending: 21 desert plants you should never touch
