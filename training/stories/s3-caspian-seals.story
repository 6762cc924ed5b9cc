@story caspian-seals
@topic Dead seals on the Caspian shore of Kazakhstan and Azerbaijan: first days to the laboratory report
@subject S = Caspian seal die-off | the die-off | the strandings | the seals
@subject K = Mangystau | Mangystau region | Kazakhstan | the Kazakh shore
@subject Z = Absheron | Azerbaijan | the Azeri shore
@subject P = Caspian seal | the species | the population
@subject D = Die-off of 2026 | three years ago
@subject E = Ecology Ministry | the ministry | Kazakhstan's ecology ministry
@subject L = Aktau Marine Laboratory | the laboratory | Saule Zhumabekova | Zhumabekova
@subject O = Tengizshelf | the oil company | the operator
@fact k1 = 318 | deaths | K | carcasses counted on the shore | 2029-11-30 | cumulative
@fact k2 = 1260 | deaths | K | carcasses counted on the shore | 2029-12-09 | cumulative
@fact z2 = 174 | deaths | Z | carcasses counted on the shore | 2029-12-09 | cumulative
@fact t2 = 1434 | deaths | S | carcasses counted on both shores | 2029-12-09 | cumulative
@fact o = 2520 | deaths | D | carcasses counted on the shore | 2026 | constant
@fact km = 86 | distance | K | kilometres of beach searched | 2029-12-09 | cumulative
@fact pr = 61 | rate | L | percent of pregnant females among the carcasses examined | 2029-12-09 | snapshot
@fact n = 55 | sample_size | L | carcasses examined | 2029-12-09 | cumulative
@fact v = 42 | cases | L | animals infected with bird flu | 2029-12-16 | cumulative
@fact vp = 76 | rate | L | percent of animals infected with bird flu | 2029-12-16 | snapshot
@fact ne = 3 | other | L | animals with net marks | 2029-12-16 | cumulative
@fact pop = 110000 | other | P | living animals | 2028 | snapshot | projected
@fact pop0 = 1000000 | other | P | living animals | 1900 | snapshot | projected
@fact lo = 1.3 | rate | P | percent of the population lost | 2029-12-09 | snapshot
@fact w = 28.9 | other | S | metres below sea level at which the Caspian stands | 2029-12 | snapshot
@fact g = 1100 | other | O | cubic metres of gas vented | 2029-11-20 | constant | denied
@fact f = 47000000 | damages | O | tenge demanded for the gas release | 2029-12-16 | plan
@fact q = 400 | distance | E | metres that people must keep from carcasses | 2029-12-16 | plan
@fact b = 260000000 | budget | E | tenge for a seal reserve | 2029-12-16 | plan | pledged
@fact a = 109000 | area | E | hectares of the planned seal reserve | 2029-12-16 | plan
@fact c = 0 | cases | E | people infected with bird flu | 2029-12-16 | cumulative
@rel sum t2 = k2 + z2
@rel share vp = v / n
@rel share lo = t2 / pop
@trap k1 k2 :: ten days lie between the two counts
@trap k2 t2 :: one shore and both
@trap k2 o :: this die-off and that of three years ago
@trap n v :: animals examined and animals infected
@trap pop pop0 :: now and a century ago

@doc a-aktau-site | local news site | 2029-12-01
What washed up at Tyub-Karagan?

Walkers found them first. By Friday evening rangers had written down {318|k1|t=By Friday evening|by=rangers} dead seals between Fort-Shevchenko and the Kalamkas road, some fresh, some weeks old.

No cause is known. "I have opened {nine|-} and seen full lungs and full wombs," biologist Saule Zhumabekova said on the beach. Fishermen blame gas. They say {1,100|g|m=asserted|by=They} cubic metres were vented from Tengizshelf's island on {20|-} November. The operator says there was no such release: "The figure of {1,100|g|m=denied|by=The operator} is invented."

In the last great die-off, three years ago, the sea left {2,520|o|t=three years ago|s=the last great die-off} bodies on the sand, and that time it was explained away as weather.

If you see a carcass, ring {112|-}. Keep dogs away.

Views: {18,402|-}. Popular now: Utilities up by {9|-} tenge; Camel blocks highway for {2|-} hours

@doc b-wire | wire agency | 2029-12-10
Seal deaths on Caspian shores top {1,400|>t2}, scientists puzzled

AKTAU/BAKU - At least {1,434|t2|t=on Sunday} seals had been found dead on the coasts of Kazakhstan and Azerbaijan as of a count on Sunday, officials in the two countries said, the worst strandings in the landlocked sea since 2026.

Mangystau region alone reported {1,206|!k2|by=Mangystau region}, against {318|k1|t=ten days earlier} ten days earlier, and the Absheron peninsula {174|z2}. Crews have walked {86|km} kilometres of sand.

The endangered animal, found nowhere else, numbered about {1 million|~pop0|t=in 1900} in 1900 and an estimated {110,000|pop|t=last year} last year. The known losses amount to some {1.3 percent|~lo} of the remaining stock.

Of {55|n} carcasses opened by the Aktau Marine Laboratory, {61 percent|pr} were females with young. "Each one is two," said Saule Zhumabekova, who leads the work.

The Caspian has fallen to nearly {29|~w} metres below the level of the ocean, which takes away the shallow ice on which pups are born.

(Writing by N. Aldabergen; {1|-} tenge = $0.0019)

@doc c-baku-paper | Baku daily | 2029-12-11
Our beaches, their flu?

Of the {1,434|t2} seals that lie dead around the north of the Caspian, {174|z2|s=ours} are ours. That makes it tempting to look across the water and shrug. Two colleagues from Aktau, who have been there to count {1,260|k2|by=colleagues from Aktau} of them, advise against it.

Currents bring the carcasses south in a fortnight, says oceanographer Rəşad Quliyev. What the Kazakh shore had in November - {318|k1|t=in November} - is what Absheron got in December.

He warns of false comfort from history. The catastrophe of 2026 left {1,260|!o|s=The catastrophe of 2026} bodies behind. This one is not over.

Nobody has shown that gas killed them. Nor has anyone excluded it. A century ago there were {a million|pop0|t=A century ago} seals; now perhaps {110,000|pop|t=now}. The sea stands {28.9|w} metres under zero and sinks by a hand's breadth every year.

@doc d-ministry | ministry press release, translated | 2029-12-16
ON THE RESULTS OF LABORATORY EXAMINATION

The Ministry of Ecology informs: avian influenza was established in {42|v|by=the Aktau Marine Laboratory} of the {55|n|by=the Aktau Marine Laboratory} animals examined by the Aktau Marine Laboratory, i.e. in {76|vp} percent. Traces of fishing nets were noted in {three|ne}.

Infection of humans: {0|c}. Citizens are asked to stay at least {400|>q} metres from any carcass.

A claim of {47 million|f} tenge has been filed against Tengizshelf for the venting of gas in November. The company contests it.

In the first quarter the Government will establish a reserve of {109,000|a} hectares on the ice of the northern basin, with {260 million|b} tenge for three years.

For reference: in the period to {9|-} December {1,260|k2|t=in the period to} carcasses were registered in the region.

@doc e-science-letter | science newsletter | 2029-12-18
The week in dying things

Sorry about the title. So: it was flu. The Aktau laboratory's swabs came back positive in {55|!v} of the animals it opened, and {three|ne} of the rest had been in nets. That is {76%|vp}, higher than in any sea-mammal outbreak I know of except the elephant seals.

Does it matter for the species? The {1,434|t2} counted bodies would be {13%|!lo} of what is left, and counted bodies are never all the bodies. Among the {1,260|k2} on the Kazakh side most were mothers-to-be ({61%|pr} in the sample).

The ministry answers with a park: {109,000|a} hectares of winter ice, {260 million|b} tenge. It also wants {47 million|f|s=It} from the oil company, on the theory that gas did what the virus now confesses to. The sum of the vented gas, {1,100|g} cubic metres, is still denied.

Reading time {3|-} minutes. You are one of {6,310|-} subscribers.
