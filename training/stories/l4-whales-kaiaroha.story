@story whales-kaiaroha
@topic Mass stranding of pilot whales at Kaiaroha Spit, New Zealand, February 2016
@subject S = Kaiaroha Spit stranding | the stranding | the pod | the spit | pilot whales
@subject N = second pod | the newcomers | second group
@subject D = Conservation department | DoC | the department | rangers
@subject J = Tide Watch Trust | Tide Watch | the charity
@subject B = Onetai beach | Onetai | the 2011 stranding
@subject R = Ruth Parata | Parata | the ranger in charge
@fact a = 187 | other | S | whales found ashore | 2016-02-09 morning | snapshot
@fact d1 = 42 | deaths | S | whales dead | 2016-02-09 morning | cumulative
@fact d2 = 103 | deaths | S | whales dead | 2016-02-10 evening | cumulative
@fact f = 61 | rescued | S | whales refloated | 2016-02-10 evening | cumulative
@fact e = 23 | deaths | S | whales put down | 2016-02-10 evening | cumulative
@fact tot2 = 187 | other | S | whales accounted for | 2016-02-10 evening | cumulative
@fact n = 70 | other | N | whales found ashore | 2016-02-10 dawn | snapshot
@fact nf = 66 | rescued | N | whales refloated | 2016-02-10 noon | cumulative
@fact nd = 4 | deaths | N | whales dead | 2016-02-10 noon | cumulative
@fact v1 = 280 | crowd | D | volunteers on the sand | 2016-02-09 | snapshot
@fact v2 = 450 | crowd | D | volunteers on the sand | 2016-02-10 | snapshot
@fact tr = 130 | other | J | trained medics on its books | - | constant
@fact sh = 1700 | other | J | wet sheets and buckets handed out | 2016-02-10 evening | cumulative
@fact mon = 38500 | fundraising | J | dollars given to the appeal | 2016-02-10 evening | cumulative
@fact goal = 50000 | fundraising | J | dollars the appeal hopes for | - | plan | pledged
@fact o = 345 | other | B | whales found ashore | 2011-11 | snapshot
@fact od = 276 | deaths | B | whales dead | 2011-11 | cumulative
@fact oshare = 80 | other | B | share of the stranded whales that died | 2011-11 | cumulative
@fact len = 26 | distance | S | kilometres the spit runs | - | constant
@fact wt = 2.3 | other | S | tonnes that a grown bull weighs | - | constant
@fact hi = 13:40 | clock | S | high tide | 2016-02-10 | constant
@fact all = 257 | other | S | whales ashore, two pods together | 2016-02-10 evening | cumulative
@fact alive = 127 | rescued | S | whales refloated from both pods | 2016-02-10 evening | cumulative
@fact km = 4 | distance | N | kilometres from the first pod | - | constant
@rel sum alive = f + nf
@rel sum tot2 = d2 + f + e
@rel sum n = nf + nd
@rel share oshare = od / o
@rel sum all = a + n
@trap d1 d2 :: dead on the first morning against the second evening
@trap a n :: two pods
@trap f nf :: refloated whales of two pods
@trap v1 v2 :: volunteers on different days
@trap d2 od :: an older stranding
@trap d2 e :: died on their own against put down

@doc a-wire | wire agency | 2016-02-10
More than {100|>d2} whales die on New Zealand spit

WELLINGTON - {A hundred and three|d2|t=by Wednesday evening|by=the Conservation department} pilot whales had died on Kaiaroha Spit by Wednesday evening and another {23|e|^} had been put down, the Conservation department said, {two|-} days after the pod swam into the shallows at the top of the South Island.

Of the {187|a|t=at daybreak on Tuesday} animals discovered at daybreak on Tuesday, {61|f|t=by Wednesday evening} were got back into deep water.

A second group of {70|n|t=before dawn on Wednesday} came in before dawn on Wednesday some {four|~km} kilometres east. Those were luckier: {66|nf|t=by noon} swam off on the tide by noon, and only {four|nd|^} were lost.

"You can't lift {2.3|wt|by=Ruth Parata} tonnes of bull, you can only keep him wet and wait," said Ruth Parata, the ranger in charge. Some {450|~v2|t=on Wednesday} people helped on Wednesday, up from {280|v1|t=the day before} the day before.

The worst stranding of recent times nearby, at Onetai in 2011, involved {345|o|t=in 2011} whales, of which {four out of five|oshare|t=in 2011|v=80} perished.

@doc b-blog | live blog of a regional paper | 2016-02-10
LIVE: Whale rescue at Kaiaroha

7.05am: Grim light. Yesterday's first count was {42|d1|t=Yesterday|by=our photographer at the north end} gone, says our photographer at the north end. Nobody has done a new one.

7.30am: Wow. A fresh lot. {Seventy|n|by=rangers}, say rangers, stuck on the bar east of the old lighthouse. Everyone who can carry a bucket please go to the east car park, NOT the café.

11.55am: Cheers along the beach. {Sixty-six|nf|t=11.55am} of the newcomers are away! {Four|nd|t=11.55am} didn't make it.

1.40pm: High water, {13:40|hi} on the dot as the table promised. Chain of people out to chest depth. It's working for some.

4.20pm: Tide Watch tell us they've handed out {1,700|sh|by=Tide Watch} sheets and buckets. They have {130|tr|by=Tide Watch} trained medics on the books; the rest of the {450|~v2|by=the department} or so the department reckons are here today just turned up. Good on you.

6.45pm: Department update. From the original {187|a|by=Department update}: {61|f|t=6.45pm|by=Department update} swimming, {23|e|^} euthanised, {103|d2|^} dead. All {187|tot2|^} accounted for.

Comments 214 | Share | Weather tomorrow: 21C, nor'wester 35 km/h

@doc c-charity | charity newsletter | 2016-02-11
From the Tide Watch Trust: thank you, and what next

Dear friends,

You will have seen the pictures. This week {257|all} whales came ashore on the spit in {two|-} lots, and thanks to you well over {a hundred|>alive|v=100} are alive tonight. We lost many: on the first morning alone we covered {42|d1|t=on the first morning} with nothing more than sand.

In 2011, at Onetai, {276|od|t=In 2011} of them died. We swore then never to be short of sheets again. This time {1,700|sh} went out of our trailers, buckets included.

The appeal has brought in {$38,500|mon|t=by last night} by last night; we'd like to reach {$50,000|goal|m=pledged}, which pays for {two|-} new pontoons. Our {130|tr} medics are volunteers, every one. On Tuesday there were {280|v1|t=On Tuesday} of you beside us and on Wednesday {450|v2|t=on Wednesday}.

Please do not walk the {26|len} kilometres to the lighthouse to see the carcasses. The department has closed the track for a reason: gas.

@doc d-feature | broadsheet | 2016-02-12
A long night on the sand

The spit is {26|len} kilometres of nothing, and at low tide the sea goes out until you cannot see it. It is a whale trap, and it has been one for as long as anyone has kept a diary here.

Ruth Parata has been a ranger for {19|-} years. On Tuesday she drove along the wet edge with the window down, counting aloud, and stopped at {187|a|t=On Tuesday|by=she}. By then {forty-two|d1|t=By then} were past help. The following evening she wrote other numbers in her notebook: {a hundred and three|d2|t=The following evening|v=103} under one heading, and under a second, in smaller letters, those the vet's rifle had finished, {twenty-three|e|^}.

"People ask about the {sixty-one|f|by=she}," she says. "I ask about the ones that followed them in." That second pod worried her most, {seventy|n} strong and close inshore, until the flood lifted {all but four|nf|v=66} away.

What brings them? Sonar, sickness, a leader gone astray: each theory has its professor. At Onetai, where {345|o} of them lay in a row five years ago and {276|od} never left, no cause was ever found.
