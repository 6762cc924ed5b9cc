@story zc-akroneri-turtles
@topic Sea turtle nests on a Cypriot beach, a beach bar licence and a dispute over hatchlings
@subject B = Akroneri beach | the beach | Akroneri
@subject T = green turtles | the greens
@subject L = loggerhead turtles | the loggerheads
@subject F = Fisheries Department | the department
@subject S = Society for Turtles | the volunteers | the society
@subject K = Blue Pergola | the beach bar | the bar
@fact gn = 214 | other | T | nests | season 2033 | cumulative
@fact ln = 388 | other | L | nests | season 2033 | cumulative
@fact n = 602 | other | B | nests | season 2033 | cumulative
@fact n8 = 451 | other | B | nests | 2033-07-20 | cumulative
@fact n0 = 517 | other | B | nests | season 2032 | cumulative
@fact h = 41300 | other | B | hatchlings that reached the sea | season 2033 | cumulative
@fact hs = 67 | rate | B | percent of eggs that hatched | season 2033 | snapshot
@fact dis = 1900 | other | K | hatchlings led astray by lights | season 2033 | cumulative
@fact dep = 23 | other | K | nests within the bar's light | season 2033 | cumulative
@fact km = 5.8 | distance | B | kilometres | - | constant
@fact bed = 140 | other | K | sunbeds allowed | 2033 | constant | threshold
@fact bedr = 265 | other | K | sunbeds counted | 2033-07-20 | snapshot
@fact fine = 6000 | price | K | euros of fine | 2033-09-02 | constant
@fact vol = 74 | other | S | volunteers | season 2033 | constant
@fact fox = 39 | other | B | nests dug up by foxes | season 2033 | cumulative
@fact fox0 = 112 | other | B | nests dug up by foxes | season 2031 | cumulative
@fact cag = 380 | other | S | cages set over nests | season 2033 | cumulative
@trap gn ln :: two kinds
@trap n n8 :: July and the end
@trap n n0 :: last year
@trap bed bedr :: allowed and counted
@trap fox fox0 :: two years ago
@rel sum n = gn + ln

@doc cyprusmail-like | English daily | 2033-09-30
Record {602|n} turtle nests at Akroneri

Sea turtles dug {602|n|t=this season|by=The fisheries department} nests on the beach of Akroneri this season, the most since monitoring began in {1988|-}. The fisheries department said {388|ln|t=this season} were of loggerheads and {214|gn|^} of the rarer greens. Last year's total was {517|n0|t=Last year's}.

Some {41,300|~h|t=this season} hatchlings reached the sea. {67 per cent|hs|^} of eggs hatched.

Foxes dug up {39|fox|t=this season} nests, down from {112|fox0|t=two years ago} two years ago, thanks to {380|cag} cages.

The Blue Pergola, a bar at the western end of the {5.8km|km|v=5.8} strip, was fined {€6,000|fine|t=earlier this month} earlier this month for lights and for placing {265|bedr|t=in July} sunbeds in July where {140|bed} are permitted.

@doc society-post | volunteers' newsletter | 2033-10-03
TRACKS — the last issue of the season

Well, you did it. {74|vol} of you, {112|-} nights, no-one drowned.

*The count.* On 20 July we stood at {451|n8|t=On 20 July} and thought that was it. Then August came. Final: {602|n|t=Final}. Greens {214|gn|^}. I cried, and Andreas said it was the salt.

*The foxes.* {380|cag} cages, each carried by somebody. They got {39|fox} nests. Two summers ago it was {112|fox0|t=Two summers ago}, so sleep well.

*The bar.* {23|dep} nests lay in its light. We found {1,900|dis} little ones going the wrong way, up the sand to the cocktails, and carried what we could in buckets. {6,000|fine} euros. It's the price of {400|-} mojitos.

*The babies.* More than {forty thousand|>h|v=40000} into the water. One in a thousand comes back in {25|-} years. Book your leave.

@doc bar-letter | letter to the editor | 2033-10-08
Sir,

As owner of the Blue Pergola I read that I am an enemy of nature. I've lived on that beach for {31|-} years; the society's president for {six|-}.

Let me give facts. I have a licence for {140|bed} sunbeds. On the day when they came with a drone, 20 July, it's true that {256|!bedr|t=On the day} were on the sand. It was the name day of my mother.

They say that {1,900|dis|by=They} hatchlings walked to my lamps. Of {41,300|h}! And who says that it was my lamp and not the British base, which shines like Las Vegas? Of {602|n|t=this year} nests this year {23|dep} are near me. That's not {four|-} in a hundred.

I paid the {€6,000|fine}. I've put in red bulbs at {€18|-} each. The turtles have never had it so good: last year there were {517|n0|t=last year}, and I was open then, too.

Yours etc., Kyriakos Hadjigeorgiou-Pym

@doc science-note | conservation bulletin | 2034-01-10
MEDITERRANEAN TURTLE NEWS {41|-}: Cyprus

Akroneri ({5.8|km} km): loggerhead {388|ln}, green {214|gn}, total {602|n} (2032: {517|n0|t=2032}). The mid-season figure quoted in the last issue, {451|n8|t=20 July}, was as of 20 July. Hatching success {67%|hs}; estimated emergence to sea {41,300|h}. Predation by fox: {93|!fox}. Disorientation: {1,900|dis} hatchlings from {23|dep} nests, one source.

Two females carried tags from Syria; {one|-}, CY{0417|-}, first seen in {2004|-}.

Turkey: Kazanlı {1,402|-} green. Greece: Zakynthos {1,198|-} loggerhead, no change. Egypt: not received.

Note that "nests per kilometre" ({104|-} here) should not be compared between sites.
