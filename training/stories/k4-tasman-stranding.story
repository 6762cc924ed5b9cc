@story tasman-stranding
@topic A mass stranding of pilot whales at Pakawau Spit, New Zealand, February 2015
@subject S = Pakawau Spit | the spit | the stranding | the beach
@subject G = Golden Coast Rescue | Golden Coast | the rescue charity | volunteers
@subject D = Conservation Department | the department | DOC | rangers
@subject T = Hemi Rautahi-Fraser | Rautahi-Fraser | the iwi spokesman | Hemi
@subject P = Anneke Visser-Patel | Visser-Patel | the whale scientist
@subject O = Old stranding of 1991 | the 1991 stranding | Cape Farewell
@fact tot = 198 | other | S | whales stranded | 2015-02-13 | cumulative
@fact ref = 97 | rescued | S | whales refloated | 2015-02-13 18:00 | cumulative
@fact d1 = 24 | deaths | S | whales dead | 2015-02-13 08:00 | cumulative
@fact d2 = 142 | deaths | S | whales dead | 2015-02-15 | cumulative
@fact first = 101 | deaths | S | whales never refloated | 2015-02-13 | cumulative
@fact mus = 6 | other | D | whales given to museums | 2015-02-17 | plan
@fact back = 41 | other | S | refloated whales that stranded again | 2015-02-14 | cumulative
@fact res2 = 56 | rescued | S | whales that swam away for good | 2015-02-15 | cumulative
@fact eut = 16 | deaths | D | whales put down by rangers | 2015-02-15 | cumulative
@fact vol = 340 | other | G | volunteers | 2015-02-13 | snapshot
@fact vol2 = 180 | other | G | volunteers | 2015-02-15 | snapshot
@fact hours = 14 | duration | G | hours that volunteers stood in the water | 2015-02-13 | cumulative
@fact find = 05:20 | clock | S | time a fisherman found them | 2015-02-13 | constant
@fact tide = 16:55 | clock | S | high tide | 2015-02-13 | constant
@fact tide2 = 05:15 | clock | S | high tide | 2015-02-14 | constant
@fact len = 5.8 | distance | S | metres of the longest whale | - | constant
@fact wt = 1.9 | other | S | tonnes that a whale weighs | - | constant
@fact y91 = 325 | other | O | whales stranded | 1991 | constant
@fact bur = 136 | other | D | whales buried in the dunes | 2015-02-17 | plan
@fact tax = 62000 | budget | D | cost of the operation in New Zealand dollars | 2015-02-17 | snapshot
@fact hurt = 3 | injuries | G | volunteers hurt | 2015-02-14 | cumulative
@fact age = 74 | age | G | age of the oldest volunteer | 2015 | constant
@fact km = 1.4 | distance | S | kilometres of beach where the whales lay | 2015-02-13 | constant
@fact don = 48500 | fundraising | G | dollars given in a week | 2015-02-19 | cumulative
@rel sum tot = ref + first
@rel sum d2 = first + back
@rel diff res2 = ref - back
@fact frac = 71.7 | rate | S | share of the whales that died | 2015-02-15 | snapshot
@rel share frac = d2 / tot
@trap first d2 :: never refloated and dead in all
@trap ref res2 :: refloated and gone for good
@trap d1 d2 :: Friday morning and Sunday
@trap tot y91 :: this stranding and that of 1991
@trap tide tide2 :: two tides
@trap vol vol2 :: Friday and Sunday
@trap eut d2 :: put down and dead in all
@trap bur d2 :: to be buried and dead
@trap back ref :: came back and refloated

@doc a-paper | Nelson daily | 2015-02-14
Hundreds of volunteers fight to save whales on spit

By Toby Arahanga-Lind

Golden Coast Rescue called up {340|vol|t=yesterday} people yesterday, some of whom came from Christchurch through the night, to save a pod of pilot whales strung over {1.4|km} kilometres of sand at Pakawau Spit.

A fisherman found them at {5.20 a.m.|find|t=yesterday} and by eight o'clock {24|d1|t=by eight o'clock} were already dead. Rangers put the pod at {198|tot|by=Rangers}. On the afternoon tide, at {4.55 p.m.|tide}, the rest were led off backwards by chains of wetsuits.

By six in the evening {97|ref|t=By six in the evening} had been got into deep water. The longest, a female, measured {5.8|len} metres; an adult weighs {1.9|wt} tonnes.

Volunteers stood in the sea for {14|hours} hours. {Three|hurt} were hurt, none seriously. "They breathe like a bus door," said Doreen Kwiatkowska, {74|age}, of Tākaka.

Iwi spokesman Hemi Rautahi-Fraser led a karakia at the low tide. He doesn't like to hear them called a stranding. "They came," he said.

Next high tide: {5.15 a.m.|tide2|t=today}, today.

@doc b-radio | radio news | 2015-02-15
RADIO TE TAU, ten o'clock news, Sunday

Kia ora. A sad morning on the spit. {Ninety-seven|ref} of the pilot whales led to sea on Friday didn't all stay there. {Forty-one|back|t=yesterday} swam straight back in and came ashore yesterday.

Only {56|res2} are now thought to be safe. The department says {101|!d2|t=this morning|by=The department} carcasses have been counted this morning, {16|eut} of them animals that rangers had to put down.

The number of helpers has halved. There were {340|vol|t=on Friday} on Friday. This morning it was nearer {180|vol2|t=This morning}.

Whale scientist Anneke Visser-Patel says these beaches trap pods because they slope so gently. The worst case was in {1991|-}, at Cape Farewell, she says, with {325|y91|by=Whale scientist Anneke Visser-Patel|s=Cape Farewell}.

It's raining on the crossing at Picton, and ferries are forty minutes late. Cricket: the Black Caps won by nine wickets.

@doc c-tabloid | mass-market website | 2015-02-14
WHALE TRAGEDY: {24|d1} lost forever as hero grannies hold back tears

4 min read | 2,113 shares

GRAN Doreen, {84|!age}, spent the night up to her waist in the icy Tasman with a {5.8-metre|len|v=5.8} whale singing to her.

"I sang back," she told us.

Today there's hope: {198|tot} mammals stranded, and {a hundred and one|!ref} rescued on Friday's evening tide by {340|vol} heroes who formed a human rope.

The tide reached its height at {5.15pm|!tide}. It's {1.9|wt} tonnes per whale, the weight of a Range Rover!

Sadly {24|d1|t=by breakfast} had already died by breakfast on Friday, after a fisherman found them at {5.20|find}. More than one helper was injured ({three|hurt} in total, if you count a jellyfish).

Vote: should whale meat stay banned? Yes 91% No 9%
Trending: Bieber's haircut | Lotto 12, 17, 31

@doc d-report | department summary | 2015-02-17
Pakawau Spit incident 2015/07: interim report of the Conservation Department

Location: Pakawau Spit, Golden Coast; length of affected shore {1.4|km} km.

Whales present: {198|tot}
Refloated by Friday evening: {97|ref|t=by Friday evening}
Of these, restranded on Saturday: {41|back|t=on Saturday}; not seen again: {56|res2}
Total mortality to 15 February: {142|d2|t=to 15 February}, including euthanasia: {16|eut}

Carcass disposal: {136|bur} in the dunes by agreement with tangata whenua, {six|mus} to museums and universities.

Cost to the department: {$62,000|tax}.
Volunteers at peak: {340|vol|t=at peak}; lost-time injuries: {3|hurt}.

Comparison: {325|y91|s=Cape Farewell} animals at Cape Farewell in 1991.

@doc e-column | charity newsletter | 2015-02-20
What you gave

Golden Coast's bank account has never seen anything like it. In one week, {$48,500|don|t=In one week}. A class in Ōtaki sent coins in a sock.

I have to tell you that the sums don't come out as I'd like. Of {97|ref} we sent off, only {56|res2} kept going. Of {198|tot} on the sand, then, nearly {three quarters|~frac|v=75} were lost, counting the ones that came back in. The {101|first} that never left the beach and the {41|back} who turned around make {142|d2}, and I have written that figure only once.

We stood {14|hours} hours. You stood with us.

- Training day, 14 March, low tide 11.20, bring a wetsuit and 2 towels.
