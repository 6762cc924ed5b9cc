@story grey-seals
@topic The Estonian and Finnish count of Baltic grey seals and the hunting quota, June to August 2017
@subject B = Baltic grey seals | grey seals | the seals | the herd | the Baltic
@subject E = Estonia | Estonian waters | the Estonian coast
@subject F = Finland | Finnish waters | the Finnish side
@subject S = Sweden | Swedish waters | the Swedish side
@subject M = Environment Board | the Board | Tallinn | the agency
@subject L = Coastal Fishers' Union | the fishers' union | the fishermen | fishers
@subject I = Ivo Randmaa | Randmaa | the seal biologist
@subject H = Innarahu | the islet of Innarahu | the islet
@fact b17 = 30116 | other | B | seals counted from the air | 2017-06 | snapshot
@fact e17 = 4820 | other | E | seals counted from the air | 2017-06 | snapshot
@fact f17 = 11340 | other | F | seals counted from the air | 2017-06 | snapshot
@fact s17 = 13956 | other | S | seals counted from the air | 2017-06 | snapshot
@fact b16 = 29410 | other | B | seals counted from the air | 2016-06 | snapshot
@fact e16 = 4290 | other | E | seals counted from the air | 2016-06 | snapshot
@fact pe = 12.4 | rate | E | rise of the seals counted from the air in a year | 2017-06 | snapshot
@fact pb = 2.4 | rate | B | rise of the seals counted from the air in a year | 2017-06 | snapshot
@fact low = 3000 | other | B | seals that were left | 1975 | snapshot
@fact true = 40000 | other | B | seals that live there, those under water included | 2017-06 | snapshot | projected
@fact q18 = 53 | other | M | seals that hunters may shoot | 2018 season | plan
@fact q17 = 37 | other | M | seals that hunters may shoot | 2017 season | plan
@fact k17 = 11 | other | M | seals that hunters shot | 2017-08-15 | cumulative
@fact ask = 300 | other | L | seals that hunters may shoot | 2018 season | plan | hypothetical
@fact loss = 1900000 | damages | L | fish and nets lost to seals in euros | 2016 | cumulative
@fact comp = 420000 | budget | M | compensation paid to fishers in euros | 2016 | cumulative
@fact inn = 1275 | other | H | seals counted from the air | 2017-06 | snapshot
@fact fl = 9 | other | M | days of flights | 2017-06 | cumulative
@fact alt = 250 | distance | M | metres at which the plane flew | - | constant
@rel sum b17 = e17 + f17 + s17
@rel change pe = e16 -> e17
@rel change pb = b16 -> b17
@trap b17 true :: seen on land and estimated in all
@trap e17 inn :: one islet is a part of Estonia
@trap q17 k17 :: allowed and shot
@trap q18 ask :: granted and asked for
@trap loss comp :: losses and compensation
@trap pe pb :: growth in one country and in the whole sea

@doc a-radio | public broadcaster news in English | 2017-08-16
Seal numbers up by {an eighth|~pe|v=12.5} on Estonian coast

Grey seals basking on the skerries of western Estonia were {12.4 percent|pe|t=this June|by=the Environment Board|s=western Estonia} more numerous this June than in the previous one, the Environment Board said on Wednesday. Aerial photographs showed {4,820|e17|t=this June} animals, against {4,290|e16|t=in 2016} in 2016.

Simultaneous flights by the Swedes turned up {13,956|s17|s=the Swedes} and by the Finns {11,340|f17|s=the Finns}, bringing the total for the whole Baltic to {30,116|b17}.

"You count what lies on the rock," biologist Ivo Randmaa explained. "A quarter of them are in the water when the plane comes over. I'd put the real figure at about {40,000|~true|by=biologist Ivo Randmaa|s=them}."

In the mid-1970s, after decades of bounties and PCBs, perhaps {3,000|~low|t=In the mid-1970s|s=the whole Baltic} survived.

The Board has lifted the quota for the coming season to {53|q18|t=the coming season} seals from {37|q17}. Hunters have so far brought in {11|k17|t=so far} of this year's.

@doc b-fishers | trade union newsletter | 2017-08-18
{FIFTY-THREE|q18}? THAT IS A JOKE

Urmas Kull, chairman

Members, you have read it. We wrote to Tallinn in May for {three hundred|ask|t=in May|by=We} licences. We get {53|q18|by=Tallinn}.

Everyone who pulls a net between Ruhnu and Hiiumaa knows what the islands look like. On Innarahu alone the plane found {1,275|inn|by=the plane}. That is one rock! The Finnish side has {11,340|f17} and lets its people shoot ten times as many as we do.

Our own survey of 214 boats puts what the beasts ate and tore last year at {€1.9 million|loss|t=last year|by=Our own survey}. Compensation came to {€420,000|comp|t=last year}, and try living on that.

Some say the herd is growing by only {2.4 per cent|pb}. Fine. On our coast it's {12.4|pe|s=our coast}. And nobody took this year's {37|q17|t=this year's} either: {eleven|k17} pelts, because a seal shot in open water sinks.

General meeting: 9 September, 11.00, Virtsu community hall. Coffee. Bring form 7B.

@doc c-science | university news site | 2017-08-21
How do you count an animal that hides?

By Maarja-Liis Ostrov | 6 min read | Photo: 1 of 14

For {nine|fl} days in June a Cessna flew at {250|alt} metres above Estonia's outer reefs with a camera in its belly. Back in Tartu, students clicked on every grey sausage they saw. There were {4,820|e17|t=in June} clicks in the end, and the densest picture, over the islet of Innarahu, held {1,275|inn|t=in June}.

"We see those that moult," says Ivo Randmaa. He multiplies. Across all the countries the cameras caught a little over {30,000|>b17|t=in June|s=all the countries}; the sea, he thinks, holds a third more, some {40,000|~true|by=he}.

Whatever the multiplier, the recovery is plain. When Randmaa's supervisor made his first survey in {1975|-}, there were {three thousand|~low} left.

Growth overall has slowed, however, to {2.4%|pb} a year: {29,410|b16|t=a year ago} were spotted a year ago.

"Shooting {53|q18} will change nothing in either direction," he adds. "Nor would {300|ask|by=he}."

@doc d-tabloid | Finnish tabloid | 2017-08-17
Thousands of Swedish seals "come here to eat"

Pekka Lindroos - pekka.lindroos@saaristouutiset.example - 040 555 0190

Fishers in the Archipelago Sea are fed up. Of the {30,116|b17|t=in June} grey seals caught on camera in June, {13,956|s17} lay on the Swedish side and {11,340|f17} on ours. "But they swim over for dinner," said Kökar trawlerman Ralf Sjöblom.

The Swedes have the most, we have the second most, and the southern neighbour has fewer than {5,000|<e17|s=the southern neighbour}. It has nonetheless raised its hunting allowance to {53|q18|t=next year|s=the southern neighbour} for next year. The fishermen there had wanted {300|ask}.

In the south, the claims for torn nets hit {1.9 million euros|loss|t=in 2016|s=In the south} in 2016, of which the state covered {420,000|comp|t=in 2016|s=the state}.

TODAY'S MOST READ
1. Cottage sold for 1.2 million
2. Perch record: 2.9 kilos
3. Rain for 6 days
