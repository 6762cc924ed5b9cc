@story hepatitis-zestari
@topic Hepatitis A outbreak in the Georgian town of Zestari, October 2011
@subject Z = Zestari hepatitis outbreak | outbreak | epidemic | Zestari
@subject S = School No. 3 | the school | Number 3
@subject K = Kvemo Lari | the neighbouring district
@subject M = National Disease Centre | the centre | Tbilisi
@subject H = Zestari district hospital | the hospital | the wards
@subject N = Nino Abashidvili | Abashidvili | the chief epidemiologist
@fact c1 = 34 | cases | Z | confirmed infections | 2011-10-12 | cumulative
@fact c2 = 58 | cases | Z | confirmed infections | 2011-10-14 evening | cumulative
@fact s2 = 96 | cases | Z | people with symptoms not yet tested | 2011-10-14 evening | snapshot
@fact ch = 41 | cases | Z | confirmed infections among children | 2011-10-14 evening | cumulative
@fact ad = 17 | cases | Z | confirmed infections among adults | 2011-10-14 evening | cumulative
@fact k = 9 | cases | K | confirmed infections | 2011-10-14 evening | cumulative
@fact w = 22 | other | H | patients in the infectious ward | 2011-10-14 evening | snapshot
@fact b = 30 | other | H | beds in the infectious ward | - | constant
@fact d = 1 | deaths | Z | people who died of the infection | 2011-10-14 evening | cumulative
@fact age = 61 | age | Z | age of the woman who died | - | constant
@fact p = 712 | enrolment | S | pupils enrolled | - | constant
@fact sp = 27 | cases | S | pupils confirmed infected | 2011-10-14 evening | cumulative
@fact cl = 14 | duration | S | days the classrooms stay shut | 2011-10-13 | plan
@fact cls = 9 | other | Z | schools and kindergartens shut | 2011-10-14 evening | snapshot
@fact v = 6000 | other | M | vaccine doses sent | 2011-10-15 | plan | pledged
@fact pop = 21400 | other | Z | residents | - | constant
@fact ly = 11 | cases | Z | confirmed infections in the whole of 2010 | 2010 | cumulative
@fact pipe = 1.8 | distance | Z | kilometres of pipe to be replaced | 2011-10-14 | plan | pledged
@fact cost = 240000 | budget | Z | lari for the new water main | 2011-10-14 | plan | pledged
@fact tank = 48 | other | Z | hours boiled-water order in force | 2011-10-14 | plan
@fact free = 8 | other | H | beds free in the infectious ward | 2011-10-14 evening | snapshot
@fact vs = 28.04 | other | M | doses sent as a share of the residents | 2011-10-15 | plan | pledged
@rel diff free = b - w
@rel share vs = v / pop
@rel sum c2 = ch + ad
@rel share wshare = w / b
@fact wshare = 73.33 | other | H | share of the infectious ward's beds taken | 2011-10-14 evening | snapshot
@trap c1 c2 :: two days apart
@trap c2 s2 :: confirmed against suspected
@trap c2 k :: another district
@trap ch sp :: all children against those of one school
@trap c2 ly :: last year's total

@doc a-wire | wire agency | 2011-10-14
Georgia town counts {58|c2|t=by Friday night} jaundice cases; {one|d} dead

ZESTARI, Georgia, Oct 14 (Kolkhis News) - Laboratory tests had confirmed hepatitis A in {58|c2|t=by Friday night|by=the National Disease Centre} people in this western town by Friday night, up from {34|c1|t=on Wednesday} on Wednesday, the National Disease Centre said, and {96|s2|^} more were waiting for results.

{Forty-one|ch|t=by Friday night|by=the National Disease Centre} of the infected are children. A {61|age}-year-old woman with a chronic liver complaint died on Thursday, the {first|-} and so far only fatality.

"We are looking at the water, and in particular at the old main on Rustaveli Street," said Nino Abashidvili, the centre's chief epidemiologist. Kvemo Lari, downstream, has {nine|k|t=by Friday night} confirmed infections.

The district hospital said {22|w|by=The district hospital} of the {30|b|by=The district hospital} beds on its infectious ward were taken. {Nine|cls} schools and kindergartens have closed, among them School No. 3, where {27|sp} of {712|p} pupils have tested positive.

Tbilisi is to send {6,000|v|t=on Saturday|m=pledged} doses of vaccine on Saturday. The town, home to some {21,400|~pop}, recorded {11|ly|t=all last year} cases in all last year.

@doc b-portal | regional news portal | 2011-10-15
"My son turned yellow on his birthday"
By Lali Gurgeni | Photo: L. Gurgeni | Read: 1,906 | Comments (37)

Maia Tsertsva noticed it at breakfast. By the evening her boy was one of those on a drip in the district hospital, where the infectious ward is now nearly {three-quarters|~wshare|v=75} full.

His classroom at Number 3 is empty and will be for a while: the headmistress has locked the building for {two weeks|cl|v=14|by=the headmistress}. {Twenty-seven|sp} children on her register have been confirmed. "We have {712|p|by=the headmistress} of them sharing {four|-} taps," she told us. In all, {seven|!cls} places of learning, big and small, have sent everyone home.

Word from the capital on Friday night was that tests had come back positive for {41|!c2|t=on Friday night|by=Word from the capital} townspeople, with nearly {a hundred|~s2|v=100|^} others still not knowing.

And the cause? The mayor's office will not say the word "sewage", but it has promised {240,000|cost|by=The mayor's office|m=pledged} lari for a new main, {1.8|pipe|by=The mayor's office|m=pledged} kilometres of it. Until then: boil everything for {48|tank} hours, says the notice on the pharmacy door.

ALSO TODAY: Hazelnut price falls to 2.10 lari | 3 cars collide near Samtredia

@doc c-radio | radio bulletin | 2011-10-15
Morning bulletin, 8 o'clock

Good morning. The jaundice outbreak in Zestari has claimed its {first|d} life. She was {61|age}. The latest figures, from late yesterday: {fifty-eight|c2|t=late yesterday} people ill beyond doubt, {seventeen|ad|t=late yesterday} of them adults. Over the river in Kvemo Lari the count stands at {nine|k|t=late yesterday}.

Nurses at the hospital told this station that there is still room: {eight|free|t=last night|by=Nurses at the hospital} beds were free last night out of {thirty|b}. The {first|-} lorry of vaccine leaves Tbilisi at noon with {six thousand|v|t=at noon} shots, enough for more than {a quarter|>vs|v=25} of the town.

Boil your water. The order runs for {forty-eight|tank} hours and may be extended. Lessons at School Number 3 resume in {fourteen|cl} days, if all goes well.

@doc d-daily | national daily | 2011-10-15
Ministry under fire over Zestari water

The opposition demanded the health minister's head on Friday as the number of people struck down in Zestari climbed past {fifty|>c2|t=on Friday}.

Deputies noted that the town had had just {11|ly|t=the whole of 2010} such infections in the whole of 2010, and that the {34|c1|t=by Wednesday} known by Wednesday were a warning which the ministry sat on for a day. The ministry replied that it shut the {first|-} of the {nine|cls|by=The ministry} schools and nurseries within hours.

Its own bulletin gave the ages: {41|ch|by=Its own bulletin} under eighteens and {21|!ad|by=Its own bulletin} grown-ups, {58|c2|by=Its own bulletin} together. The woman who died, a retired bookkeeper of {67|!age}, had been turned away once, her daughter said.

Nino Abashidvili of the disease centre asked for calm. "{Six thousand|v|by=Nino Abashidvili|m=pledged} doses for a town of {21,400|pop|by=Nino Abashidvili} is a good start," she said. The wards are coping, with {22|w} in bed. The mayor has set aside GEL {240,000|cost|by=The mayor|m=pledged} for pipes; an engineer quoted by this newspaper thought that at least {twice that|-} would be needed.
