@story wainui-whales
@topic Pilot whales stranded on Farewell spit's neighbour, Wainui Sands, New Zealand, February 2014
@subject W = Wainui Sands stranding | the stranding | the pod | the whales | pilot whales
@subject D = Department of Conservation | DOC | the department | rangers
@subject P = Project Tohorā | Tohorā | the volunteers | the rescue charity
@subject S = second pod | the second stranding | the Puponga pod
@subject I = Manawhenua ki Mohua | the iwi | iwi
@subject L = 1991 stranding | the stranding of 1991
@fact n1 = 198 | other | W | whales that came ashore | 2014-02-17 | constant
@fact a1 = 75 | other | W | whales alive | 2014-02-17 noon | snapshot
@fact d1 = 123 | deaths | W | whales dead | 2014-02-17 noon | cumulative
@fact d2 = 149 | deaths | W | whales dead | 2014-02-18 evening | cumulative
@fact rf = 49 | rescued | W | whales refloated for good | 2014-02-19 | cumulative
@fact r1 = 60 | rescued | W | whales refloated on the first high tide | 2014-02-17 night | snapshot
@fact rb = 11 | other | W | refloated whales that came back ashore | 2014-02-18 morning | cumulative
@fact sp = 34 | other | S | whales that came ashore | 2014-02-19 | constant
@fact sd = 9 | deaths | S | whales dead | 2014-02-19 | cumulative
@fact vo = 430 | crowd | P | volunteers on the beach | 2014-02-17 | snapshot
@fact v2 = 260 | crowd | P | volunteers on the beach | 2014-02-18 | snapshot
@fact le = 5.8 | distance | W | metres of length of the biggest whale | - | constant
@fact we = 2.3 | other | W | tonnes of weight of the biggest whale | - | constant
@fact l9 = 325 | other | L | whales that came ashore | 1991 | constant
@fact ca = 82 | other | I | teeth and jawbones taken by the iwi | 2014-02-21 | cumulative
@fact te = 18 | temperature | W | water temperature in degrees Celsius | 2014-02-17 | snapshot
@fact ht = 3.9 | distance | W | metres of the spring tide | 2014-02-17 | constant
@fact co = 64000 | spending | D | dollars spent on the rescue | 2014-02-21 | cumulative
@fact bu = 110000 | budget | D | dollars a year for stranding responses | - | constant
@fact me = 3 | duration | D | days of burial work | 2014-02-21 | plan | projected
@rel sum n1 = a1 + d1
@rel sum n1 = d2 + rf
@rel diff rf = r1 - rb
@trap d1 d2 :: twenty-six more died
@trap r1 rf :: afloat for a night and afloat for good
@trap n1 sp :: two pods
@trap n1 l9 :: this year's and an old record
@trap d2 sd :: two pods
@trap vo v2 :: two days
@trap a1 rf :: alive and refloated
@trap co bu :: spent and set aside

@doc a-radio | national radio news | 2014-02-17
Nearly {200|~n1} whales ashore in Golden Bay

Long-finned pilot whales have stranded at Wainui Sands near Collingwood, the biggest event of its kind for some years.

The Department of Conservation counts {198|n1|t=before breakfast this morning|by=The Department of Conservation}, having begun before breakfast this morning. {75|a1|t=at noon|by=The Department of Conservation} were alive at noon. {123|d1|t=at noon} had perished, most before a walker found them.

About {430|~vo} people in wetsuits are keeping the survivors wet until the high tide, {3.9|ht} metres, at {10.50|-} tonight. Project Tohorā asks that nobody else come without a thermos and a wetsuit. The sea is {18|te} degrees.

DOC spokesperson Hinemoa Parata says the stranding of 1991, when {325|l9} came in further east, "does not tell us how tonight will go."

@doc b-local | Nelson newspaper | 2014-02-18
{Sixty|r1} float, {eleven|rb} come home

Rebecca Steyn-Tautari, rebecca.st@tasmanpaper.example · Photos Braden F. · Last updated 18:25

A cheer late on Monday night, a groan at dawn: of the {60|r1|t=late on Monday night} whales that rescuers walked into deep water, {11|rb|t=at dawn} turned up on the same bar, and none of those survived.

As the sun set on Tuesday the dead numbered {149|d2|t=As the sun set on Tuesday|by=ranger Mike Ogilvie-Rangi}, ranger Mike Ogilvie-Rangi said. Many had been alive when the dead were put at {123|d1|t=Monday lunchtime} Monday lunchtime.

The biggest of them, a female of {5.8|le} metres and {2.3|we} tonnes, will be left for science.

There were {260|v2|t=yesterday} volunteers yesterday by the charity's roster, fewer than the {430|vo|t=on Monday} of Monday but better rested. DOC has {$110,000|bu} a year for such days.

MORE: Fonterra payout $8.65 · 27 homes for Motueka · Breakers lose by 4

@doc c-wire | wire agency | 2014-02-19
New Zealand: {49|rf} whales saved, second pod strands

WELLINGTON (Pacific Desk) - Rescuers in northern South Island said on Wednesday that {49|rf|t=Wednesday|by=Rescuers} of {198|n1} stranded pilot whales had been returned to sea for good. The others, {149|d2} in all, died.

Hours later a second pod of {34|sp} beached at Puponga, {12|-} kilometres away, of which {nine|sd|t=by dark} were dead by dark. The department sent its boat.

Some {60|r1|t=first} had been floated first on Monday night but {11|rb} came back.

New Zealand's worst stranding in recent memory was in 1991, with {325|l9}.

@doc d-iwi | iwi newsletter | 2014-02-21
He pānui: te tohorā

Tēnā koutou. After prayers on Thursday our carvers took {82|ca} teeth and jawbones from the {149|d2} who lie at Wainui. DOC expects that its diggers will need {three|me|by=DOC} days to lay the rest to the dune. The Puponga pod was more fortunate: {nine|sd} of {34|sp} were lost, the others swam.

Thanks to the manaaki of {430|vo|t=on the first day} helpers on the first day and {260|v2|t=on the second} on the second. The department's bill stands at {$64,000|co|t=so far} so far, out of its {$110,000|bu} for the whole year. It has been asked to name the price of a sea.

Kia kaha.

@doc e-magazine | nature magazine | 2014-05-01
After the pod: a ranger's ledger

Words by Tessa Maniapoto-Lund | Issue 127 | NZ$11.90 | 9 pages

Mike Ogilvie-Rangi keeps a ledger. It has squared paper, since a beach is a square thing to him, and it begins at dawn on Monday, 17 February: {198|n1} whales on {two|-} kilometres of sand.

He showed me the next line, made at lunch. {75|a1|t=at lunch} with breath, {123|d1|t=at lunch} without. Under it he had written the water, {18|te} degrees, and the tide, {3.9|ht}, for this was what would decide it. Late on Monday night it did. {Sixty|r1|t=Late on Monday night} animals went out past the bar, nosed along by {430|vo|t=that day} people, or as many of the {430|vo|t=that day} of that day as could still feel their knees.

It was the hour before light that broke him, he says. He does not write down the {eleven|rb|t=the hour before light} that turned round. He writes what followed from it: {149|d2|t=on Tuesday evening} on Tuesday evening, {49|rf} for good. One of the lines has a child's drawing. Of the second day's volunteers, {260|v2|t=the second day}, many were under {16|-}.

Could it have gone otherwise? In 1991, the year of {325|l9|t=1991}, nobody was ready. In this ledger the sum is {a quarter|-} saved. Ogilvie-Rangi has heard a member of Parliament call that failure; he says the member may come and hold a calf.

The department's accountants make it {64,000|co} dollars, against {110,000|bu} for the year, and a digger for the {three|me} days it took to cover what the iwi had finished with. They finished with {82|ca} pieces of bone and tooth. The largest female, {5.8|le} metres and {2.3|we} tonnes, went under with her calf.

A week later he was at Puponga for {34|sp} of another family. {Nine|sd} lay down for good there, and he has ruled that page in a different colour.

He does not accept that whales strand on purpose, nor that they do not.
