@story r5-tasmania-pilot-whales
@topic Pilot whales strand on Tasmania's west coast: from the first flight to the clean-up
@subject W = Cormorant Inlet stranding | the stranding | the pod | the animals | the whales | pilot whales
@subject F = Fotheringham Beach stranding | Fotheringham | the 2026 event
@subject S = Parks and Marine Service | the Service | PMS | the department
@subject V = Western Whale Brigade | the Brigade | volunteers
@subject H = Harbourlea Salmon | the salmon company | Harbourlea
@subject O = Dr Oona Vaitkus | Vaitkus | the marine biologist
@subject T = Tasmanian government | the state | the minister | Environment Minister Craig Dunnalong | Dunnalong
@fact s1 = 190 | other | W | whales stranded | 2034-09-19 first flight | snapshot
@fact s2 = 214 | other | W | whales stranded | final | cumulative
@fact d1 = 96 | deaths | W | whales dead | 2034-09-19 evening | cumulative
@fact d2 = 148 | deaths | W | whales dead | 2034-09-20 evening | cumulative
@fact d3 = 163 | deaths | W | whales dead | 2034-09-22 | cumulative
@fact l1 = 94 | rescued | W | whales alive on the sand | 2034-09-19 evening | snapshot
@fact r2 = 33 | rescued | W | whales refloated | 2034-09-20 evening | cumulative
@fact r3 = 51 | rescued | W | whales refloated | 2034-09-22 | cumulative
@fact rb = 9 | other | W | refloated whales that came ashore again | 2034-09-22 | cumulative
@fact eu = 12 | deaths | W | whales put down | 2034-09-22 | cumulative
@fact f26 = 138 | other | F | whales stranded | 2026 | cumulative
@fact fr = 41 | rescued | F | whales refloated | 2026 | cumulative
@fact st = 65 | jobs | S | staff at the inlet | 2034-09-20 | snapshot
@fact vo = 240 | other | V | volunteers on the beach | 2034-09-20 | snapshot
@fact vr = 610 | other | V | people on the call-out list | - | constant
@fact wt = 2.3 | other | W | tonnes that a large animal weighs | - | constant
@fact tp = 11 | temperature | W | degrees of the water | 2034-09-20 | snapshot
@fact km = 6 | distance | W | kilometres of beach with whales | 2034-09-20 | snapshot
@fact to = 14 | distance | W | kilometres offshore where carcasses are released | 2034-09-23 | plan
@fact nc = 15 | other | O | animals examined after death | 2034-09-22 | cumulative
@fact co = 1200000 | spending | T | dollars for the response | 2034-09-22 | plan | projected
@fact gr = 350000 | budget | T | dollars a year for rescue training | from 2035 | plan | pledged
@fact bo = 7 | other | H | boats lent | 2034-09-20 | snapshot
@fact ex = 300 | distance | S | metres to keep from the whales | 2034-09-20 | constant | threshold
@fact fn = 9750 | price | S | dollars of the fine for coming too close | - | constant | threshold
@fact ve = 6 | other | S | vets at the inlet | 2034-09-20 | snapshot
@fact fm = 5.1 | other | O | metres of the longest animal | 2034-09-22 | constant
@fact sk = 3 | other | S | sharks seen from the air | 2034-09-20 | snapshot
@fact wl = 7 | duration | W | hours that a whale takes to be refloated | 2034-09-20 | constant
@trap wl bo :: hours and boats
@rel sum s2 = d3 + r3
@rel sum s1 = d1 + l1
@trap s1 s2 :: the aerial count and the final tally
@trap d1 d2 :: the toll rose in a day
@trap r2 r3 :: refloated by Wednesday and by Friday
@trap f26 s2 :: another stranding eight years before
@trap vo vr :: on the beach and on the list
@trap rb r3 :: those who came back are among those refloated
@trap fr r3 :: refloated in 2026 and now

@doc a-localtv | local TV news site | 2034-09-19
{Ninety|l1|round=10} whales still breathing on west coast sandbar as night falls

By Tamsin Groeneveld · Posted 6:52pm

Rescuers are working under floodlights on a sandbar at Cormorant Inlet, where almost {two hundred|~s1|t=this morning} pilot whales ran aground on a falling tide this morning.

On Tuesday a spotter plane chartered by the Parks and Marine Service counted {190|s1|t=just after nine|by=a spotter plane} animals just after nine. By dusk {96|d1|t=By dusk|by=wildlife officer Brodie Ah Kit} of them were dead, wildlife officer Brodie Ah Kit told 8 West News from the shore. The other {94|l1|^} were alive, some of them stacked three deep in the channel.

"People want to drag them out tonight. We won't," Ah Kit said. "A big one weighs {2.3|wt} tonnes, it's pitch dark and somebody will get crushed."

The Western Whale Brigade has texted everyone on its list, which it says runs to {610|vr|by=it} names, but has asked only trained people to come. The road past the Henty turn-off is closed to other traffic.

Mia Dunstall-Rao, 19, drove in from Zeehan with her wetsuit on. "I did the course in March and I never thought," she said. She will be in the first group to go in, with about {30|-} others.

Keep {300|ex} metres away, officers say. Getting closer without permission is an offence that can cost you {$9,750|fn}.

The inlet is {190|-} kilometres by road from Burnie. Older residents compare the scene with Fotheringham Beach eight years ago, when {138|f26|t=eight years ago} whales came in and {41|fr|^} left again.

What's next: First boats at 5.40am. Low tide 11.14am. Forecast for Strahan: showers, 13 degrees, westerly 25 knots.

@doc b-wire | wire agency | 2034-09-20
Toll climbs in Australian mass stranding

CORMORANT INLET, Australia (Meridian) — The number of pilot whales to have died on a beach in western Tasmania reached {148|d2|t=by Wednesday evening|by=officials} by Wednesday evening, up from {96|d1|t=a day before} a day before, officials said, as crews in wetsuits managed to walk or tow {33|r2|t=by Wednesday evening} others back to deep water.

A second overflight and a tally by drone raised the size of the pod to {214|s2|by=the Parks and Marine Service}, the Parks and Marine Service said. Its initial estimate had been {190|s1|t=initial}. Some animals had been hidden under others or had lain behind a headland {six|km} kilometres from the first.

Some {240|vo} volunteers and {65|st} government staff took turns in water of {11|tp} degrees, guided by biologist Oona Vaitkus. The fish farmer Harbourlea Salmon sent {seven|bo} boats with the slings it uses for moving pens.

Each animal takes about {seven|~wl} hours to refloat, from the first sling to the last push. {Six|ve} vets are on hand. Work stopped for forty minutes in the afternoon, when a helicopter crew reported {three|sk|t=in the afternoon} large sharks in the channel.

The longest whale measured so far was {5.1|fm} metres. Adults weigh up to {2.3|<wt} tonnes, and those which had lain on their sides, Vaitkus said, were often beyond help.

"Every one that swims beyond the bar is a win, but we don't count it as saved until Friday," said Vaitkus. "They turn around. In 2026 they turned around."

At the earlier stranding that she was referring to, {41|fr|t=2026} of {138|f26|^} animals survived, according to the state's records.

The causes of mass strandings are disputed. Pilot whales live in tight family groups and tend to follow a leader.

@doc c-national | national newspaper | 2034-09-23
'They turn around': five days at Cormorant Inlet

Long read
Words Halvard Nkemelu · Pictures Siobhan Trezise

The last one went out on Friday on the morning tide, a female with a nick in her fin that the crew had named Dolores. She was number {51|r3|t=on Friday}. On the tally board in the Brigade tent someone had drawn a small sun beside the figure, and below it, in another hand, {163|d3|t=on Friday}.

Those two make {214|s2}, which is all of them. It is the biggest event on this coast since record keeping was taken over by the Parks and Marine Service, and well beyond Fotheringham in 2026, which claimed most of {138|f26|t=in 2026} animals.

I had come on Wednesday, with the toll at {148|d2|t=on Wednesday} and nobody sleeping. {Sixty-five|st|t=on Wednesday} public servants in orange and around {240|~vo|^} volunteers in everything else were standing chest-deep in a sea of {11C|tp|t=on Wednesday}, holding wet bedsheets over backs the size of cars. Of the Brigade's {610|vr} registered members, its coordinator Pita Lolohea said, most live too far away or could not get leave.

What nobody tells you about a rescue is how much of it is arithmetic. A whale may be worth trying, or not. {A dozen|eu} were not: {12|eu|by=Ah Kit} had to be put down by a vet, Brodie Ah Kit told me, and these are among the dead on the board. Nor is a released animal a rescued one. {Nine|rb|t=by Friday} of those towed out had beached again by Friday, and had been towed out again; they are counted once.

Dr Oona Vaitkus has opened up {15|nc|t=so far|by=Dr Oona Vaitkus} of the carcasses so far. She found healthy, well-fed whales, and squid in every stomach. "No virus, no gas bubbles, no plastic to speak of. I'd love to hand you a culprit," she said.

The state will have spent about {$1.2 million|~co|by=Environment Minister Craig Dunnalong} by the time the beach is clear, Environment Minister Craig Dunnalong estimates. He has undertaken to give the Brigade {$350,000|gr|t=each year from next winter|by=He} each year from next winter for training and gear. Lolohea would have liked that in 2027.

@doc d-government | government update | 2034-09-22
Cormorant Inlet incident: update 11

Issued Friday 5pm

Final figures for the response phase:

- Animals stranded: {214|s2}
- Deceased: {163|d3|t=Friday} (of which {12|eu|t=Friday} euthanised on veterinary advice)
- Released to open water: {51|r3|t=Friday} ({9|rb|t=Friday} re-stranded and released a second time)
- Sampled: {15|nc|t=Friday}

Earlier updates gave the number of stranded animals as {190|s1|t=Earlier}. That was an aerial count and has been superseded. Update 6 gave {148|d2|t=Update 6} deceased and {33|r2|t=Update 6} released.

Deaths by day: {96|d1|t=19 September} as at 19 September, {148|d2|t=20 September} as at 20 September. The largest specimen, a male, measured {5.1|fm} metres. Its skull will go to the museum in Launceston.

Disposal. Carcasses will be towed out by vessels of Harbourlea Salmon and let go {14|to|t=from Saturday} kilometres offshore from Saturday, wind permitting. Each tow takes up to {eight|-}. The stretch of {six|km} kilometres between Ocean Spur and the pilot station stays closed for at least ten days because of sharks.

Effort. At the peak on Wednesday {65|st|t=on Wednesday} staff, among them {six|ve|^} veterinarians, and {240|vo|^} volunteers worked in three shifts. A refloat took {seven|wl} hours on average.

Public. The {300|ex}-metre rule continues to apply to dead animals. It is an offence to take teeth or any other part. Maximum on-the-spot fine: {$9,750|fn}.

Cost. The response is expected to total {$1.2 million|co}. The department thanks {seven|bo} skippers and more than {200|>vo} helpers.

Enquiries: 1800 555 017. Next update when there is something to report.
