@story marahuia-whales
@topic Mass stranding of pilot whales on Marahuia Spit, New Zealand: first day to the burial
@subject W = Marahuia Spit stranding | stranding | the pod | pod | pilot whales | whales | animals
@subject Q = second pod | second group | latecomers
@subject O = 1998 stranding | the 1998 event | 1998
@subject V = rescue volunteers | volunteers | helpers | volunteer
@subject D = Department of Conservation | DOC | the department
@subject T = Tohorā Response Trust | Tohorā Response | the trust | the charity
@subject M = Marahuia Spit | the spit | Marahuia
@fact n1 = 187 | other | W | whales that came ashore | 2029-02-12 dawn | cumulative
@fact n2 = 27 | other | Q | whales that came ashore | 2029-02-12 afternoon | snapshot
@fact n3 = 214 | other | W | whales that came ashore | 2029-02-12 evening | cumulative
@fact cv = 17 | other | W | calves that came ashore | 2029-02-12 evening | cumulative
@fact p98 = 288 | other | O | whales that came ashore | 1998 | cumulative
@fact d98 = 251 | deaths | O | whales that died | 1998 | cumulative
@fact dm = 61 | deaths | W | whales that died | 2029-02-12 evening | cumulative
@fact am = 153 | other | W | whales alive on the beach | 2029-02-12 evening | snapshot
@fact dt = 98 | deaths | W | whales that died | 2029-02-13 evening | cumulative
@fact at = 22 | other | W | whales alive on the beach | 2029-02-13 evening | snapshot
@fact rf = 94 | rescued | W | whales refloated | 2029-02-13 morning tide | snapshot
@fact rs = 39 | other | W | refloated whales that came back ashore | 2029-02-14 dawn | snapshot
@fact st = 55 | rescued | W | refloated whales that stayed at sea | 2029-02-14 dawn | snapshot
@fact rf2 = 28 | rescued | W | whales refloated | 2029-02-14 midday tide | snapshot
@fact rd = 11 | deaths | W | whales that died after coming back ashore | 2029-02-14 evening | cumulative
@fact eu = 22 | deaths | W | whales put down | 2029-02-14 morning | snapshot
@fact df = 131 | deaths | W | whales that died | final | cumulative
@fact sv = 83 | rescued | W | whales saved | final | cumulative
@fact pc = 38.79 | other | W | percent of the whales that were saved | final | cumulative
@fact gd = 33.33 | other | W | percent that must stay at sea for a good result | 2029-02-13 | plan | threshold
@fact v1 = 320 | crowd | V | people who helped on the beach | 2029-02-12 | snapshot
@fact v2 = 510 | crowd | V | people who helped on the beach | 2029-02-13 | snapshot
@fact vm = 140 | other | V | trained medics among the helpers | 2029-02-13 | snapshot
@fact vn = 300 | crowd | V | people wanted on the beach | 2029-02-14 | plan | projected
@fact i1 = 7 | injuries | V | people treated for cold or injury | 2029-02-13 evening | cumulative
@fact i2 = 2 | injuries | V | people taken to hospital | 2029-02-13 evening | cumulative
@fact ti = 10:42 | clock | M | time of high tide | 2029-02-13 | constant
@fact ti2 = 11:31 | clock | M | time of high tide | 2029-02-14 | constant
@fact wt = 14 | temperature | M | degrees of the water | 2029-02-13 | snapshot
@fact km = 34 | distance | M | kilometres from the nearest town | - | constant
@fact po = 6 | other | D | inflatable pontoons in use | 2029-02-13 | snapshot
@fact lg = 6.1 | other | W | metres of length of the largest whale | - | constant
@fact ez = 200 | distance | M | metres that the public must keep away | 2029-02-14 | constant | threshold
@fact fi = 10000 | other | D | highest fine in dollars for taking bone or teeth | - | constant | threshold
@fact co = 185000 | spending | D | dollars that the response cost | 2029-02-15 | plan | projected
@fact tr = 140 | distance | M | metres of length of the burial trench | 2029-02-15 | plan
@fact jb = 18 | other | W | jawbones to be kept | 2029-02-15 | plan | pledged
@fact sa = 40 | other | W | whales sampled | 2029-02-15 | cumulative
@fact ra = 47350 | fundraising | T | dollars given to the appeal | 2029-02-16 evening | cumulative
@fact gl = 60000 | fundraising | T | dollars the appeal wants | - | plan | threshold
@rel sum n3 = n1 + n2
@rel diff am = n3 - dm
@rel sum n3 = rf + dt + at
@rel sum rf = st + rs
@rel sum rs = rf2 + rd
@rel sum df = dt + eu + rd
@rel sum sv = st + rf2
@rel sum n3 = df + sv
@rel share pc = sv / n3
@trap n1 n3 :: the second pod came in after the count from the air
@trap rf rf2 :: two tides
@trap rf sv :: many of those refloated came back
@trap dt df :: the toll at dusk on Tuesday and the last one
@trap i1 i2 :: treated on the beach and taken to hospital
@trap vm tr :: medics and metres
@trap gl ra :: target and takings
@trap p98 n3 :: an older stranding on the same sand
@trap v1 v2 :: Monday's and Tuesday's helpers

@doc a-wire | wire agency | 2029-02-13
Nearly {100|~dt} pilot whales dead on New Zealand spit as {hundreds|-} work the tide

ORETARA, New Zealand, Feb 13 (Pacific Newswire) - {Ninety-eight|dt|t=Tuesday evening|by=the Department of Conservation} long-finned pilot whales had died on Marahuia Spit by Tuesday evening, the Department of Conservation said, up from {61|dm|t=at dusk a day earlier|by=the Department of Conservation} at dusk a day earlier, in the biggest stranding there since {288|p98|t=1998} came ashore in 1998.

A pilot checking fence lines raised the alarm at first light on Monday, and rangers counted {187|n1|t=first light on Monday|by=rangers} animals from the air. A further {27|n2|t=that afternoon} drove themselves up the sand that afternoon, for a total of {214|n3}.

Helpers in wetsuits rolled {94|rf|t=the high tide at 10.42 a.m.} into deep water on the high tide at {10.42 a.m.|ti|t=Tuesday}, using {six|po} inflatable pontoons. That left {22|at|by=DOC|t=as the light went} alive on the beach as the light went, DOC said.

"If {a third|gd|by=ranger Hemi Tautahi-Rowe} of those we put out stay out, I will call it a good week," said ranger Hemi Tautahi-Rowe. "They are family animals. They come back for the ones they can hear."

More than {500|>v2|t=Tuesday} people signed in on Tuesday, against {320|v1|t=the first day} the first day, at a beach {34|km} km by gravel road from the nearest town. {Seven|i1|by=St Brannock Ambulance} were treated for cold or minor injury, St Brannock Ambulance said, and {two|i2|^} went on to hospital.

(Reporting by Ilse Nakoroi; Editing by P. Quartermain. +64 555 0139)

@doc b-live | live blog of a local news site | 2029-02-13
LIVE: Marahuia whales - tide is in, go go go

Southern Ledger | Updated 6.55pm | 212 comments | Pics: Bex Haldane (14)

6.10am Morning all. Dougal here in a wet car. What we know: {214|n3|t=last night|by=the rangers} on the sand by last night on the rangers' tally, {17|cv|^} of them calves, and {61|dm|^} already gone. So {153|am} breathing at nightfall. It rained, which everyone says is good.

7.25am The oldies at the urn are all talking about '98, when {228|!p98|t='98} of them beached and {251|d98|^} died. "We had no pontoons, no nothing. Just sheets," says Verna Pettigrew, 81.

8.40am Sea's {14|wt} degrees according to the surf club board. If you're coming: wetsuit, gloves, lunch, full tank. No dogs!! Some {400|?~v1|by=the gate crew} have come through so far, reckon the gate crew.

9.30am Everybody in. High tide {11.42am|!ti} they tell me but the lead medic wants the pontoons strapped an hour before.

10.55am THEY'RE SWIMMING. Whole line of them. People crying, me included.

12.15pm Official number from DOC: {94|rf|by=DOC} went out. The plan had been to shift {120|-}, says Hemi the ranger, but some were just too crook.

READ MORE: Five Southland crib owners fight $3.2m seawall levy
READ MORE: Stags squeak home 23-21

3.05pm {Seven|i1|by=the ambos} patched up today, the ambos say, mostly shivering. The {pair|-} sent to hospital are fine, one's texted me.

6.50pm Sad one to end. {98|dt|by=Hemi} dead now, Hemi's just told us. A few on the beach still breathing; vets will look again at dawn. Thanks to all {510|v2|t=today} of you who came today. Dougal out.

@doc c-radio | radio script | 2029-02-14
Whales return

STRAIT FM / 0700 BULLETIN / WED / LEAD / DUR 1.50

Good morning. Some of the whales that were pushed out to sea at Marahuia yesterday have turned around.

Conservation staff who walked the spit at dawn found {39|rs|t=at dawn|by=Conservation staff} of them back in the shallows. That means {fifty-five|st} are still out in the strait, and a spotter plane goes up at eight to look for those.

It's another blow after a hard day. {Eighty-nine|!dt|t=when they knocked off last night} carcasses had been marked with orange paint when they knocked off last night. And {22|eu|t=this morning|by=Vets|m=projected} more that never left the beach will be put to sleep this morning. Vets say another tide would only drag it out.

CLIP - AROHANUI BEDGGOOD, VOLUNTEER, 0'14": "You sit with one all day, you give it a name, and then someone in a vest comes and shakes his head. There were {four|-} of us on mine."

{Five hundred and ten|v2|t=yesterday} people helped yesterday, and {140|vm|t=yesterday} of those hold the marine medic ticket. The Tohorā Response Trust says {300|vn|t=today|by=The Tohorā Response Trust} will do today, so if you're not trained, please stay home.

High water's at {11.31|ti2|t=today} today. The sea's {14|wt} degrees, the road's open, and you have to keep {two hundred|ez} metres off the dead ones unless you've been told otherwise.

Cricket's next, and it's not good either: all out for 147.

@doc d-release | press release of a public body | 2029-02-15
Marahuia Spit response moves to burial and blessing

Media release | Department of Conservation Te Papa Atawhai, Southern Coasts | Ref DOC-7740218

The Department of Conservation can now confirm the outcome for the {214|n3|by=The Department of Conservation} long-finned pilot whales that stranded at Marahuia Spit this week.

- {131|df|by=The Department of Conservation} whales died or were euthanised.
- {83|sv|^} are believed to have survived and were last seen on Wednesday evening heading south-west.

Of the animals refloated on Tuesday, {39|rs|t=by first light on Wednesday} had restranded by first light on Wednesday. Staff and trained medics were able to refloat {28|rf2|t=on that day's tide} of them again on that day's tide; {eleven|rd} could not be saved. Vets euthanised {22|eu|t=on Wednesday morning} whales that had been on the beach throughout, on Wednesday morning.

Operations manager Cressida Waaka-Blom thanked everyone who gave their time. "A survival rate of {39%|pc|by=Cressida Waaka-Blom|round} is far better than the spit has known before. In 1998 we lost {251|d98|t=1998|by=Cressida Waaka-Blom} out of {288|p98|^}."

Next steps

Te Rūnaka o Marahuia will lead a karakia on Friday. {Eighteen|jb} jawbones will be set aside for carvers at the request of the rūnaka. The remaining whales will be buried in a trench {140|tr} metres long behind the foredune. Tissue from {40|sa|t=by Thursday noon} had been taken by Thursday noon for the university.

The public is asked to keep {200|ez} metres from the site. Removing teeth or bone is an offence and may bring a fine of up to {$10,000|<fi}.

The response is expected to cost about {$185,000|~co|by=the department}, the department estimates, before staff time.

Media contact: southerncoasts.media@example.govt.nz, 0555 362 468

@doc e-feature | weekend feature of a broadsheet | 2029-02-17
The ones who turned round

By Theodora Vaifale

Marg Ostermann knew before she reached the top of the dune. It was the sound, she says, like somebody breathing through a tuba, and then somebody else answering.

By Monday dusk {214|n3|t=Monday dusk} pilot whales lay along the outer beach of Marahuia Spit, which is {34|km} kilometres of corrugations past the last petrol pump. They had come in {two|-} lots: {187|n1|t=before breakfast} before breakfast, and the {27|n2|t=after lunch} who arrived after lunch, while {a couple of hundred|-} people with buckets were standing there watching them do it.

"That was the worst," says Ostermann, who is 58 and milks {640|-} cows. "You're up to your chest trying to hold one off, and its cousins are surfing in past you."

Nobody can tell you why. There are theories about sonar, about a sick matriarch, about a gently sloping bottom that returns no echo. Dr Ngozi Lindqvist, the pathologist who has spent her week inside {40|sa|by=Dr Ngozi Lindqvist} of them with a flensing knife, is not fond of theories. The biggest animal she measured was {6.1|lg|^} metres long, a bull. The smallest she would rather not talk about. {Seventeen|cv} calves came in with the pod.

What she will talk about is Tuesday. Slack water at the top of the tide was {10.42|ti|t=Tuesday}, and for an hour either side of it the spit was, everyone agrees, the best place on earth. {Half a dozen|po} pontoons, an excavator that someone's brother-in-law had walked across the lagoon, and {510|v2} farmers, students, nurses, tourists and one entire first fifteen, whose coach had cancelled training. (On the first day it had been {320|v1|t=On the first day}.) They got {94|rf} away. You can see the footage: the fins going out in a line, and the noise from the beach like a try at full time.

They were not all to stay away. When the rangers drove the beach again at sunrise on Wednesday, {49|!rs|t=at sunrise on Wednesday|by=the rangers} were back, some within a stone's throw of where they had started. Of those, {28|rf2} were floated a second time, at {11.31|ti2}, by a smaller, trained and much quieter crew. The remaining {11|rd} died where they lay.

And there were the {22|eu} who had never gone anywhere. I watched Aleki Foster-Rangi, a vet of 26 in her second summer in the job, walk to the first one, kneel, and put her hand flat beside its eye. It took until a quarter to ten.

So what do you call it? The department's sheet says {131|df|by=The department's sheet} dead and {83|sv|^} saved. Put it another way: fewer than {two in five|<pc} lived. Put it the way old Verna Pettigrew does, who was there in 1998 when they lost {251|d98|t=in 1998}, and it is a miracle with a bad back.

There is an argument, which you will hear in the pub at Oretara though seldom at full volume, that none of it is worth doing. The exercise will come in at something like {$185,000|~co|m=projected}, and there are kākāpō, the argument goes, and skinks. Cressida Waaka-Blom, who ran the operation, has heard it. "Nobody drives three hours to hold a skink," she says.

The Tohorā Response Trust, which owns the pontoons and would like to own more, had taken {$47,350|ra|t=by last night} in gifts by last night. It is after {$60,000|gl}.

They buried them yesterday, in a trench {140|tr} metres long, after prayers. The jaws of {18|jb} had been taken out first, to be carved in time. Ostermann went, then home to milk. She has not slept well. It isn't the dead ones, she says, or even the ones who turned round. It's that she can still hear them breathing, and that it sounds, from a distance, so much like people.

Theodora Vaifale is a senior writer. Photographs: Bex Haldane. Subscribe from $4.50 a week.
