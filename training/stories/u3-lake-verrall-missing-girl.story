@story lake-verrall-missing-girl
@topic Search for a schoolgirl lost at Lake Verrall, Tasmania, from the first evening to her rescue
@subject T = Tamsin Oyelaran | Tamsin | the girl | the teenager | the missing girl | Miss Oyelaran
@subject B = Jonah Oyelaran | Jonah | her brother
@subject P = Inspector Ruth Calloway | Inspector Calloway | Calloway | police | Tasmania Police
@subject S = the search | searchers | the search party | volunteers
@subject H = Parks and Wildlife helicopter Rescue Four | Rescue Four | the helicopter
@subject D = Dr Anselm Brodie | Dr Brodie | Brodie
@fact ag = 14 | age | T | age in years | 2015-06-12 | constant
@fact agb = 17 | age | B | age in years | 2015-06-12 | constant
@fact last = 15:40 | clock | T | time when last seen | 2015-06-12 | constant
@fact call = 18:05 | clock | P | time of the emergency call | 2015-06-12 | constant
@fact fnd = 10:25 | clock | T | time when found | 2015-06-15 | constant
@fact hrs = 67 | duration | T | hours missing | 2015-06-15 | constant
@fact n1 = 22 | crowd | S | people searching on the ground | 2015-06-12 night | snapshot
@fact n2 = 85 | crowd | S | people searching on the ground | 2015-06-13 | snapshot
@fact n3 = 140 | crowd | S | people searching on the ground | 2015-06-14 | snapshot
@fact a2 = 18 | area | S | square kilometres searched | 2015-06-13 evening | cumulative
@fact a3 = 41 | area | S | square kilometres searched | 2015-06-14 evening | cumulative
@fact t1 = -3 | temperature | S | degrees Celsius overnight at the lake | 2015-06-12 night | constant
@fact t2 = -5 | temperature | S | degrees Celsius overnight at the lake | 2015-06-13 night | constant
@fact di = 6.2 | distance | T | kilometres from the hut to the place where found | 2015-06-15 | constant
@fact sor = 11 | other | H | flights made | 2015-06-14 evening | cumulative
@fact bt = 31.4 | temperature | T | body temperature in degrees Celsius | 2015-06-15 | constant
@fact sur = 72 | duration | D | hours in which survival was thought possible | 2015-06-13 | constant | projected
@fact toe = 2 | other | T | toes with frostbite | 2015-06-16 | snapshot
@fact bar = 3 | other | T | muesli bars carried | 2015-06-12 | constant
@fact hosp = 4 | duration | T | days expected in hospital | 2015-06-16 | plan | projected
@fact grp = 9 | crowd | T | people in the walking party | 2015-06-12 | constant
@trap n1 n2 :: the party grew each day
@trap n2 n3 :: the party grew each day
@trap sur hrs :: how long one may survive and how long she was gone
@trap a2 a3 :: ground covered by two evenings
@trap t1 t2 :: two nights
@trap last call :: last seen and reported

@doc a-alert | police media release | 2015-06-12
MISSING PERSON – LAKE VERRALL

Police hold serious concerns for the welfare of Tamsin Oyelaran, {14|ag}, of Kingston Beach.

Tamsin was part of a walking party of {nine|grp} and was last seen about {3.40pm|~last|t=today} today on the boardwalk north of Scullion Hut. A triple-zero call was received at {6.05pm|call|^}.

She is 162cm tall, slim, with braided hair, and was wearing a red rain jacket size 10. She has {three|bar} muesli bars and no tent.

{Twenty-two|n1|t=tonight} people, including SES crews from Deloraine and Liena, will search through tonight. An overnight low of {minus 3|t1|m=projected|t=tonight} is forecast for the lake.

Her brother, {17|agb}, is with police at the hut.

Anyone in the area between {1|-} and {5pm|-} should call 131 444 and quote ESCAD 0619-12062015.

@doc b-saturday | Sunday newspaper | 2015-06-14
Second night of ice for lost girl

BY HELENA MARCH and ROB SETTERFIELD

THE brother of missing {14|ag}-year-old Tamsin Oyelaran walked beside the searchers until he was ordered to bed.

Jonah Oyelaran, {17|agb}, had turned to photograph a wombat when she went ahead. "I looked up and there was just the track," he said.

That was at {twenty to four|last|t=on Friday} on Friday. Since then {18|a2|t=by dusk yesterday|by=Inspector Ruth Calloway} square kilometres of button grass had been walked, Inspector Ruth Calloway said by dusk yesterday, and {85|n2|t=yesterday} people had done the walking, against {22|n1|t=on the first night} on the first night.

It fell to {three below|t1|t=on Friday night|v=-3} on Friday night. The bureau expected {minus 5|t2|m=projected|t=last night} last night.

Wilderness physician Dr Anselm Brodie, who advises the force, thinks a fit teenager who keeps dry has up to {72|<sur|by=Dr Anselm Brodie} hours. "I'm not going to pretend that a {14|ag}-year-old with {three|bar} muesli bars and a cotton jumper is ideal. But I've seen worse come out," he said.

Weather, page 46. AFL: Hawks by 37.

@doc c-blog | broadcaster's live blog | 2015-06-15
Tamsin found ALIVE: as it happened

12.40 We're closing this page shortly. Main points: Tamsin Oyelaran was spotted from Rescue Four at {10.25|fnd|t=this morning} this morning, {6.2|di}km from Scullion Hut, after nearly {67|~hrs} hours in the open. She is conscious.

12.15 Inspector Calloway at the hut: "At first light we had {140|n3|t=yesterday} people out yesterday and I'd have been happy with {14|-}. By the evening we'd done {41|a3|t=By the evening|by=Inspector Calloway} square kilometres. She was in the forty-second." She says the chopper had flown {11|sor|t=before today} times before today without a sniff.

11.50 Ambulance Tasmania: patient's core temperature {31.4|bt|by=Ambulance Tasmania}. For comparison, anything under {35|-} is hypothermia.

11.31 Recap for those just joining. She'd been missing since {3.40pm|last|t=Friday} Friday; the alarm was raised at {five past six|call|^}. Saturday night got down to {-5|t2|t=Saturday night}C, Friday's minimum was {-3|t1|t=Friday}.

11.02 Confirmed: ALIVE.

Got a photo? text 0488 555 019 | 214 comments

@doc d-followup | metropolitan daily | 2015-06-16
How Tamsin beat the mountain

She ate {one|-} bar a day, in {four|-} bites. She sang. When the second night turned out colder than the first she buried her legs in moss.

On Tuesday, from a bed in Launceston General, Tamsin Oyelaran sent word through her aunt that she was sorry about the fuss and hungry.

{Two|toe|t=On Tuesday} of her toes are frostbitten, and a surgeon will decide about them later. Otherwise doctors expect to discharge her in {four|hosp|by=doctors} days. She had been {31.4|bt|t=on arrival} degrees on arrival.

The {67|hrs} hours between her last glimpse of her brother and the crewman's wave fell just inside the {three days|sur|v=72|by=Dr Brodie} that Dr Brodie had allowed. Had the cloud not lifted at ten on Monday, he said, "we would be having another conversation".

At its height on Sunday the search drew {140|n3|t=on Sunday} people, a good {half|-} of them volunteers who heard of it at the football. They covered {41|a3|t=by nightfall} square kilometres by nightfall. She was lying a short way beyond their furthest tape, {six|di|round}-odd kilometres from where the party of {nine|grp} had left its packs.

Jonah, who is {17|agb} and has not slept, was asked what he had said to her. "I told her to look behind her next time," he said.

Editorial, page 20
