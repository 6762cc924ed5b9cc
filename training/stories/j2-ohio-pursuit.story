@story j2-ohio-pursuit
@topic Police pursuit from Toledo to Bowling Green ends in a crash
@subject C = Wood County police pursuit | chase | pursuit | crash | wreck
@subject D = Terrell Wozniak | Wozniak | the driver | suspect
@subject K = Kaylee Brandt | Brandt | his passenger
@subject M = Lorraine Diefenbach | Diefenbach | the motorist
@subject J = Judge Alan Pettibone | Pettibone
@fact sp = 112 | speed | D | top speed of the fleeing car in miles an hour | - | constant
@fact lim = 35 | speed | C | posted limit in the village in miles an hour | - | constant
@fact dur = 19 | duration | C | minutes from first siren to impact | - | constant
@fact dist = 23 | distance | C | miles that it covered | - | constant
@fact c0 = 22:52 | clock | C | when the traffic stop was tried | - | constant
@fact c1 = 23:11 | clock | C | when the cars collided | - | constant
@fact ad = 27 | age | D | age of the man at the wheel | - | constant
@fact ak = 19 | age | K | age of the woman beside him | - | constant
@fact am = 54 | age | M | age of the woman whose car was struck | - | constant
@fact i1 = 3 | injuries | C | people hurt | 2019-06-14 midnight | cumulative
@fact i2 = 4 | injuries | C | people hurt | 2019-06-16 | cumulative
@fact it = 2 | injuries | C | troopers hurt | 2019-06-16 | cumulative
@fact ch = 6 | other | D | felony counts filed | 2019-06-17 | snapshot
@fact wa = 3 | other | D | open warrants | 2019-06-14 | snapshot
@fact b1 = 250000 | other | D | dollars of bail asked by prosecutors | 2019-06-17 | plan
@fact b2 = 150000 | other | J | dollars of bail set | 2019-06-17 | snapshot
@fact ss = 2 | other | C | times that spike strips were thrown | - | constant
@fact yr = 11.5 | sentence | D | years in prison at most if convicted | - | plan | hypothetical
@fact day = 2019-06-14 | date | C | day of the collision | - | constant
@fact rl = 9 | other | D | red lights run | - | constant
@fact d16 = 6 | distance | D | miles of an earlier chase | 2016 | constant
@fact s16 = 74 | speed | D | top speed in an earlier chase in miles an hour | 2016 | constant
@trap sp s16 :: his first chase and this one
@trap i1 i2 :: a second trooper was found to have a broken wrist on Sunday
@trap b1 b2 :: what was asked and what was set
@trap sp lim :: speed driven and speed allowed

@doc a-tv | local TV site | 2019-06-15
{3|i1} hurt after high-speed chase ends in head-on crash near Bowling Green

By WTNW Newsroom | Published: Jun. 15, 2019 at 12:46 AM EDT

WOOD COUNTY, Ohio (WTNW) - {Three|i1|t=late Friday night|by=according to the Ohio State Highway Patrol} people were taken to hospitals {late Friday night|day} after a chase that started in South Toledo ended in a head-on wreck, according to the Ohio State Highway Patrol.

It began at {10:52 p.m.|c0|by=troopers say}, troopers say, when they tried to pull over a gray Dodge Charger with no license plate on Detroit Avenue. The driver took off.

Troopers say the Charger hit {112|sp|by=Troopers say} miles an hour on Route 25, blew through Portage, where the sign says {35|lim}, and dodged stop sticks {twice|ss}. It finally slammed into a Chevy Equinox at {11:11|c1}. The whole thing covered about {23|~dist} miles.

The man behind the wheel, {27|ad}-year-old Terrell Wozniak of Oregon, Ohio, had {three|wa|t=when he was stopped} open warrants when he was stopped. He is at Mercy St. Vincent under guard. A {19|ak}-year-old riding with him and a {54|am}-year-old woman in the Equinox were also hurt.

Stay with WTNW for updates on this developing story.

Copyright 2019 WTNW. All rights reserved.

MORE: 13-year-old raises $4,800 for shelter dogs

@doc b-paper | regional daily | 2019-06-17
Chase suspect charged; troopers' injuries worse than first thought

BY RENEE OBERHAUS
STAFF WRITER, THE MAUMEE COURIER | roberhaus@maumeecourier.example | 419-555-0148

BOWLING GREEN — An Oregon man who police say led them through two counties on {Friday|day} night was charged Monday with {six|ch|t=Monday} felonies, among them failure to comply and aggravated vehicular assault.

Terrell Wozniak, {27|ad}, appeared by video from a hospital bed. Assistant County Prosecutor Dale Hinojosa asked for {$250,000|b1|by=Dale Hinojosa}, cash only. Judge Alan Pettibone settled on {$150,000|b2}, no {10 percent|-}. On the most serious of the counts he faces {11½|yr|v=11.5} years, Mr. Hinojosa said.

Lt. Anita Szymanski of the patrol's Bowling Green post said the list of injured grew to {four|i2|t=Sunday|by=Lt. Anita Szymanski} on Sunday. An X-ray found a fracture in the wrist of a trooper who had refused treatment at the scene. {Two|it|by=Lt. Anita Szymanski} of her officers are now off duty.

The pursuit lasted {19|dur} minutes, according to the dispatch log, which has the first siren at {10:52|c0|by=according to the dispatch log} and the call for ambulances at {11:11 p.m.|c1|by=according to the dispatch log}

The Charger reached {127|!sp|by=the log says} mph, the log says, and {three|!ss} sets of spike strips were deployed ahead of it without success.

Lorraine Diefenbach of Cygnet, who was driving home from her sister's, is in fair condition. She is {54|am}. Kaylee Brandt, {19|ak}, Mr. Wozniak's girlfriend, has a broken collarbone and has not been charged.

@doc c-radio | radio script | 2019-06-17
[NEWSREAD 0700 / :45]

A Lucas County man is due before a judge this morning after that wild run down State Route 25.

Deputies say Terrell Wozniak had {three|wa} warrants out on him when he drove off from a traffic stop. Officers chased him for nearly {half an hour|!~dur|v=30} and something like {23|~dist} miles, at speeds that topped {110|>sp}, before he met an oncoming S-U-V just outside Bowling Green.

The woman in that S-U-V, who's {45|!am}, is expected to make it. So is Wozniak's passenger, a {19|ak}-year-old. A pair of troopers got banged up too, which makes it {four|i2|t=as of last night} people hurt as of last night.

We'll have the bail figure on the noon news.

@doc d-tv2 | rival TV station web story | 2019-06-18
'I saw headlights in my lane': Cygnet woman describes crash that ended police chase

PORTAGE, Ohio — Lorraine Diefenbach remembers looking at the clock on her dashboard. It was {a few minutes after eleven|c1|v=23:11}. Then she saw headlights.

"There was nowhere to go," the {54|am}-year-old told 9 On Your Side from her bed at Wood County Hospital.

Troopers had been after Terrell Wozniak since just before {11|c0} Friday night, when a stop in Toledo went wrong. By their count he ran {nine|rl|by=Troopers} red lights and was doing more than three times the {35|lim} mph limit when he came through this village.

Wozniak, {27|ad}, is being held in lieu of {$250,000|!b2|t=since Monday} bond since Monday, court records show. If convicted on the top charge he could get more than {11|>yr} years.

Records also show this was not the first time. In 2016 he pleaded guilty after a {six|d16|t=In 2016}-mile chase in Fremont. Back then he topped out at {74|s16|t=Back then} mph.

>> Watch: Dashcam video (2:14) | 38 comments
