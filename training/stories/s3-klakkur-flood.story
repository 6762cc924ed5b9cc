@story klakkur-flood
@topic Glacial outburst flood in southern Iceland: first evening to the week after
@subject F = Klakká glacial flood | the flood | jökulhlaup | the outburst | Klakká
@subject B = Klakká bridge | the bridge | the old bridge | the crossing
@subject P = Reynir flood of 2019 | 2019 flood | last one
@subject C = Department of Civil Protection | Civil Protection | Almannavarnir
@subject R = Rarik Suðurland | the utility | the power company
@subject V = Road Administration | Vegagerðin | the road agency
@subject S = Landsbjörg | search and rescue association | rescue volunteers | volunteers
@subject K = Kálfafell farms | the Kálfafell farmers | Hulda Brandsdóttir
@fact q = 4200 | other | F | cubic metres of water a second at the peak | 2034-06-13 19:40 | constant
@fact q2 = 2900 | other | P | cubic metres of water a second at the peak | 2019 | constant
@fact q3 = 310 | other | F | cubic metres of water a second | 2034-06-15 noon | snapshot
@fact c1 = 19:40 | clock | F | time of the peak | 2034-06-13 | constant
@fact e1 = 96 | evacuated | F | people moved out of the area | 2034-06-13 evening | cumulative
@fact e2 = 164 | evacuated | F | people moved out of the area | 2034-06-14 noon | cumulative
@fact et = 71 | evacuated | F | foreign tourists among those moved out | 2034-06-13 evening | cumulative
@fact el = 25 | evacuated | F | residents among those moved out | 2034-06-13 evening | cumulative
@fact h = 11 | rescued | F | people lifted out by helicopter | 2034-06-13 evening | cumulative
@fact hd = 3 | rescued | F | people lifted from the roof of a farm shed | 2034-06-13 evening | cumulative
@fact i = 2 | injuries | F | people treated for cold and bruises | 2034-06-14 noon | cumulative
@fact z = 0 | deaths | F | people killed | 2034-06-14 noon | cumulative
@fact l = 142 | distance | B | length in metres | - | constant
@fact lw = 60 | distance | B | metres of deck swept away | 2034-06-14 noon | cumulative
@fact ln = 8.5 | distance | V | kilometres of ring road shut | 2034-06-14 noon | snapshot
@fact p1 = 220 | homes | R | homes without power | 2034-06-13 evening | snapshot
@fact p2 = 35 | homes | R | homes without power | 2034-06-14 noon | snapshot
@fact v = 140 | other | S | rescue volunteers called out | 2034-06-13 evening | cumulative
@fact s = 380 | other | K | sheep lost | 2034-06-19 | cumulative
@fact s1 = 450 | other | K | sheep unaccounted for | 2034-06-14 noon | snapshot
@fact m = 1100000000 | budget | V | krónur to build a new bridge | 2034-06-19 | plan | projected
@fact m1 = 160000000 | budget | V | krónur for a temporary bridge | 2034-06-19 | plan | projected
@fact d = 9 | duration | V | days until a temporary bridge can carry cars | 2034-06-19 | plan | pledged
@fact t = 40 | other | V | tonnes allowed on the temporary bridge | 2034-06-19 | plan | pledged
@fact w = 3 | duration | V | weeks that the last temporary bridge took | 2019 | constant
@rel sum e1 = et + el
@trap e1 e2 :: the valley above the farms was emptied the next morning
@trap q q2 :: this flood and the one of 2019
@trap s1 s :: unaccounted for, and found to be lost
@trap m m1 :: the permanent bridge and the stopgap

@doc a-reykjavik-english | English-language daily | 2034-06-13
Ring Road severed as Klakká bursts its banks

Part of the Klakká bridge is in the river and {96|e1|t=by nightfall|by=the Department of Civil Protection} people had been moved to safety by nightfall after a jökulhlaup from beneath the ice cap came down faster than anyone had forecast, the Department of Civil Protection says.

Of those, {71|et|^} were foreign visitors, most from the campsite at Fossnes; the other {25|el|^} live on the farms along the eastern bank.

The gauge at Klakkufoss recorded a peak of {4,200|q|t=at 19.40|s=The gauge at Klakkufoss|by=The gauge at Klakkufoss} cubic metres a second at {19.40|c1}. By comparison, the {2,900|q2|t=fifteen years ago|s=the one fifteen years ago} of the one fifteen years ago "now looks like a rehearsal", said hydrologist Bergþóra Líndal.

The Coast Guard helicopter TF-GNÁ made {four|-} trips and picked up {11|h} people. {Three|hd} of them had climbed onto a shed at Kálfafell.

Some {220|~p1|by=Rarik Suðurland} homes have no electricity tonight, according to Rarik Suðurland. About {140|~v} rescue volunteers are out.

Photo {3|-}/{12|-}: Landsbjörg/Aðsend. Read more: {5|-} places to see before the midges arrive

@doc b-wire | wire agency | 2034-06-14
Iceland glacier flood sweeps away bridge; {12|!h} airlifted

FOSSNES, Iceland (NW) - A flood from under a glacier tore away {60|lw} metres of a {142|l}-metre road bridge on Iceland's main highway, authorities said on Wednesday, with {no|z|v=0} deaths reported.

A coast guard helicopter plucked {11|h|t=on Tuesday|by=the coast guard} people from farmland and gravel bars on Tuesday, the coast guard said. {Two|i|by=a hospital spokeswoman} were treated for hypothermia and bruising, a hospital spokeswoman said.

Evacuations were widened overnight and stood at {164|e2|t=at noon|by=Civil Protection} at noon, Civil Protection said, against {96|e1|t=the evening before} the evening before.

Water peaked at {2,400|!q} cubic metres per second late on Tuesday, well over the {2,900|q2|t=in 2019} measured in 2019.

Power was back for all but {35|p2} customers. Farmers were still looking for {450|s1|by=Hulda Brandsdóttir} sheep, said Hulda Brandsdóttir, who keeps one of the flocks.

The ring road is shut for {8.5|ln} kilometres and drivers between Vik and Hofn face a detour over the highlands that small cars are not allowed to take.

(Reporting by Oddur Vang; editing by Chiara Mond; +{354 555 0142|-})

@doc c-travel-newsletter | travel-trade newsletter | 2034-06-15
SOUTH COAST UPDATE No. {7|-}

Good morning, operators. What you need for your guests today:

- The Klakká crossing is gone. Not damaged: gone, or at least {60|lw} m of it is. No coach will go east of Fossnes this week.
- How big was it? The scientists we rang put the crest at {2,900|!q|t=just before eight on Tuesday night} cubic metres every second just before eight on Tuesday night. This noon it had fallen to {310|q3|t=This noon}.
- People: Almannavarnir had taken {146|!e2|t=midday Wednesday|by=Almannavarnir} out by midday Wednesday. On the first evening {about three-quarters|-} were holidaymakers: {71|et|t=On the first evening} of them, and {25|el|^} locals.
- Nobody died. {Two|i} people went to the clinic in Vík and both have left it.
- Electricity: {35|p2|t=at lunchtime yesterday} houses were still dark at lunchtime yesterday. Hotels run on generators.

We hear the road people want a makeshift bridge up in under two weeks. In 2019 they needed {three|w|t=In 2019|s=they} weeks. Don't rebook anybody on hope.

@doc d-broadsheet | broadsheet | 2034-06-19
A stopgap in {nine|d} days, a new bridge in {two|-} summers

Lorries of up to {40|<t|by=the Road Administration} tonnes will be able to cross the Klakká again before the month is out, the Road Administration promised on Monday. Its engineers mean to have a single-lane steel span open to traffic {nine|d|by=Its engineers} days from now, at a price of ISK {160 million|m1|by=Its engineers}. Fifteen years ago the same job lasted {three|w|t=Fifteen years ago} weeks.

The permanent replacement for the {142|l}-metre structure is another matter: ISK {1.1 billion|m|by=the agency's first estimate}, on the agency's first estimate, and nothing of that is in the transport plan.

The count is over. The farmers at Kálfafell have written off {380|s|by=The farmers} sheep, fewer than the {450|s1|t=on Wednesday} they could not find on Wednesday. "{Seventy|-} came home by themselves, looking offended," said Hulda Brandsdóttir.

Bergþóra Líndal's group has gone over the gauge record and stands by its figure of {4,200|q|by=Bergþóra Líndal's group} cubic metres a second. The crest passed at {20 to eight|c1|v=19:40} in the evening, she said, eleven hours after the ice dam gave way.

@doc e-radio | radio bulletin script | 2034-06-19
(ANCHOR) The bill for the flood in the south is in. The road agency puts the cost of replacing the bridge over the Klakká for good at {110 million|!m|by=The road agency} krónur. A temporary one, it says, comes on top: {160 million|m1|by=it}. That one should be carrying cars in {nine|d} days' time.

Farmers have given up on {380|s} sheep. No people were lost in the outburst, and only {two|i} were hurt. At the worst moment, around {twenty to eight|c1|v=19:40} last Tuesday evening, more than {four thousand|>q|t=last Tuesday evening} cubic metres were passing the gauge each second.

Weather in a moment, {12 degrees|-} in town.
