@story r6-zandoven-cocaine
@topic Belgium: record cocaine haul at the port of Zandoven
@subject H = Zandoven haul | the haul | the seizure | the load | shipment
@subject C = Belgian customs | customs | the service | customs officers
@subject F = fruit company Bananor | Bananor | fruit importer | importer
@subject K = federal prosecutor | prosecutors | the federal judiciary | judge
@subject R = rival port of Rijnmeer | Rijnmeer | Dutch neighbours
@fact kg = 6.3 | other | H | tonnes of cocaine | 2032-02-11 | constant
@fact pk = 5400 | other | H | blocks of cocaine | 2032-02-11 | constant
@fact va = 315000000 | price | H | street value in euros | 2032-02-11 | constant
@fact ct = 4 | other | H | containers with drugs in them | - | constant
@fact yr = 18.7 | other | C | tonnes of cocaine seized in the year | 2031 | cumulative
@fact ytd = 9.1 | other | C | tonnes of cocaine seized in the year | 2032-02-11 | cumulative
@fact du = 7.8 | other | R | tonnes of cocaine seized in the year | 2032-02-11 | cumulative
@fact ar = 9 | arrests | K | people arrested | 2032-02-11 | cumulative
@fact ar2 = 13 | arrests | K | people arrested | 2032-02-14 | cumulative
@fact se = 22 | other | K | houses searched | 2032-02-11 | cumulative
@fact ca = 1280000 | other | K | euros of cash found | 2032-02-14 | cumulative
@fact do = 3 | arrests | K | dock workers among those arrested | 2032-02-11 | cumulative
@fact of = 64 | officers | C | officers on the quay that night | 2032-02-11 | snapshot
@fact ba = 21 | other | F | pallets of bananas in each container | - | constant
@fact ro = 19 | duration | H | days at sea | - | constant
@fact ja = 15 | sentence | K | years of prison that the law allows | - | constant | threshold
@trap yr ytd :: last year's total and this year's so far
@trap kg ytd :: one load and the year
@trap kg du :: two ports
@trap ar ar2 :: arrests went on
@trap ar do :: dock workers are part of the arrested

@doc a-wire | wire agency | 2032-02-11
BRUSSELS – Belgian customs have found {6.3|kg} tonnes of cocaine among bananas at the port of Zandoven, their largest single load, the federal prosecutor said on Wednesday.

The drug, in {5,400|pk} blocks, lay in {four|ct} containers that had been {19|ro} days at sea and is worth some {€315 million|~va}. {Nine|ar|t=on Wednesday} people were arrested in {22|se} searches, {three|do} of them dock workers.

So far this year customs have taken {9.1|ytd|t=So far this year} tonnes; in all of 2031 it was {18.7|yr|t=in all of 2031}.

@doc b-local | Flemish tabloid | 2032-02-12
Bananas with a bite: {6,300|kg|v=6.3} kilos

A banana ripens in a fortnight. These had {19|ro} days to think about it. When inspectors cut the lid off the first of {four|ct} boxes, there were {21|ba} pallets of fruit, as declared, and behind them a wall.

The wall weighed, all told, {6.3|kg} tonnes. Officers stacked {5,400|pk} packets until dawn; {64|of} people worked on the quay. Price on the street: {€315m|va}.

Among the {nine|ar|t=yesterday} held yesterday: {three|do} dockers. The lawyer for one, Evelien Verstraete, says his pay slips are clean.

SUBSCRIBERS ONLY · 5 cheaper supermarkets

@doc c-dutch | Dutch news site | 2032-02-12
Zandoven outbids us

At our own Rijnmeer {7.8|du|t=since New Year} tonnes have been stopped since New Year. The Belgians are ahead now: {9.1|ytd|t=since New Year}, with one blow of {6.3|kg}. They finished 2031 on {18.7|yr|t=2031}, a European high.

"It's not a competition," says Belgium's customs chief, Lieve Bogaert. Of her people {64|of} were present on the quay. She will not say how the tip came. {Four|ct} containers, {19|ro} days at sea.

Under Belgian law a smuggler can get up to {15|<ja} years.

@doc d-public | public broadcaster | 2032-02-14
{Four|-} more arrests in Zandoven case

The federal judiciary has taken {four|-} further suspects off the street since Wednesday. That makes {thirteen|ar2|t=since Wednesday}, up from {nine|ar}. In a garage in Aalst, {1.28 million|ca|t=on Friday} euros in banknotes were discovered on Friday.

Fruit importer Bananor, whose goods served as cover, says it is a victim. Each of its boxes holds {21|ba} pallets; the {four|ct} in question had been opened in Guayaquil. The haul of {6.3|kg} tonnes was packed in {5,400|pk} blocks.

The value of the load: {315|va|x=1000000} million euros if it had reached the street, the public prosecutor's office says.

@doc e-q-a | newspaper Q&A | 2032-02-13
Five questions about the bananas

How much is it? {6.3|kg} tonnes, or {5,400|pk} bricks of roughly {1.2|-} kilos.

How much money is that? {315 million|va} euros, if sold by the gram.

Who? {Nine|ar|t=until now} suspects until now; {22|se} addresses were searched.

What awaits them? {Fifteen|ja} years at the most.

Is more coming? Surely. In 2031 customs caught {18.7|yr|t=In 2031} tonnes; six weeks into this year they stand at {9.1|ytd|t=six weeks into this year}.
