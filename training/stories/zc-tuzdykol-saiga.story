@story zc-tuzdykol-saiga
@topic Kazakhstan decides on culling saiga: census, crops trampled, quota, meat price, a petition
@subject S = saiga antelope | saiga | the antelopes
@subject M = Ministry of Ecology of Kazakhstan | the ministry of ecology | the ministry
@subject F = farmers of Tuzdykol district | the farmers
@subject A = Altyn Dala Watch | the conservationists
@subject O = Okhotzooprom | the state hunting enterprise | the enterprise
@fact n = 3940000 | other | S | animals | spring 2033 | snapshot
@fact n0 = 2830000 | other | S | animals | spring 2032 | snapshot
@fact nmin = 21000 | other | S | animals | 2003 | snapshot
@fact up = 39.2 | rate | S | percent growth in a year | spring 2033 | snapshot
@fact q = 790000 | other | M | animals that may be taken | 2033 | plan | threshold
@fact t = 118000 | other | O | animals taken | 2033-10-31 | cumulative
@fact w = 2100000 | other | S | animals west of the Ural | spring 2033 | snapshot
@fact ha = 412000 | area | F | hectares of hay and crops damaged | summer 2033 | cumulative
@fact loss = 14700000000 | damages | F | tenge of loss | summer 2033 | cumulative
@fact comp = 2000000000 | budget | M | tenge of compensation | 2033 | plan
@fact pr = 1200 | price | O | tenge for a kilogram of meat | October 2033 | snapshot
@fact prb = 2900 | price | F | tenge for a kilogram of beef | October 2033 | snapshot
@fact kg = 17 | other | O | kilograms of meat from an animal | - | constant
@fact sig = 61000 | other | A | signatures | October 2033 | cumulative
@fact die = 210000 | deaths | S | animals that died in the epidemic | 2015 | cumulative
@fact pt = 5 | other | O | slaughter points | October 2033 | snapshot
@fact train = 3 | other | S | animals killed by the train | 2033-05-09 | constant
@trap n n0 :: a year earlier
@trap n w :: all and the western herd
@trap q t :: allowed and taken
@trap loss comp :: loss and compensation
@trap pr prb :: saiga and beef
@rel change up = n0 -> n

@doc kazinform-style | state news agency | 2033-06-20
Saiga population reaches {3.94 million|n}

ASTANA. The number of saiga reached {3.94 million|n|t=this spring|by=the Ministry of Ecology} this spring, {39.2|up|^} percent more than a year ago ({2.83 million|n0|t=a year ago}), the Ministry of Ecology said. {2.1 million|w|t=this spring} live west of the Ural. In 2003 there were {21 thousand|nmin|t=In 2003} left.

With a view to the harm to agriculture the ministry permits the removal of up to {790 thousand|q} animals this year. {Five|pt} slaughter points of Okhotzooprom will be set up.

{2 billion|comp} tenge are provided for compensation. Farmers claim {14.7 billion|loss|by=Farmers} for {412 thousand|ha} hectares.

@doc steppe-feature | foreign magazine, reportage | 2033-11-10
The sea that eats

You hear them before the dust. A sort of muttering, as from a parliament next door. Then the horizon gets up and walks.

Bauyrzhan Seitkali-Roth farms {6,000|-} hectares at Tuzdykol, or did; in June a herd took {four|-} days to cross his alfalfa. "Like a harvester that doesn't pay." The farmers of the district reckon {412,000|ha|t=in summer} hectares were grazed or trampled in summer, worth {14.7 billion|loss|^} tenge. The state has {two billion|comp}.

Nobody thought they'd have this problem. Thirty years ago poachers with motorcycles had brought the saiga down to {21,000|nmin}; in 2015, within three weeks, a bacterium killed {210,000|die|t=in 2015}. And now: {three point nine four million|n|v=3940000|t=at the last count} at the last count. They drop twins every May. It's as if the bison had come back in the time it takes to pay off a tractor.

So there are {five|pt} abattoirs on wheels. An animal gives {17|kg} kilos of meat, which is sold at {1,200|pr} tenge, less than half the price of beef ({2,900|prb}), to people who remember it from the war. By the end of October {118,000|t|t=By the end of October} had been shot out of the permitted {790,000|q}. "At that pace they're born faster than we load," says a driver.

Aliya of Altyn Dala Watch, who is collecting signatures ({61,000|sig}), isn't sentimental. "Take some. But count. And leave the males their heads." A horn fetches {$1,800|-} in Urumqi.

In the evening the parliament moved on. It left one calf, asleep, in the only alfalfa still standing.

@doc farmer-paper | agricultural newspaper | 2033-11-04
Slow guns

To date the state enterprise has shot {118,000|t|t=To date} saiga. The permitted number was {970,000|!q}. That's what is called a plan.

In Tuzdykol we've lost {412,000|ha} hectares of hay and wheat. Asked for {14.7 billion|loss}; the ministry offers {2 billion|comp}, and first a form with {11|-} annexes.

They say there are {3.94 million|n|t=as of spring} head, as of spring. Nobody from Astana has slept here in June. We say {five|-}.

At Okhotzooprom's shop meat costs {2,100|!pr} a kilo with bones. Beef is {2,900|prb}. Who will buy?

Ecologists with {61 thousand|sig} signatures from Almaty flats want the shooting to stop. Let them adopt a herd. We deliver.

Prices: wheat 3rd class {92,000|-} tg/t; diesel {318|-} tg; wool {40|-} tg

@doc ngo-petition | online petition | 2033-10-01
STOP THE SLAUGHTER BY SPREADSHEET

To the Minister of Ecology.

The saiga survived the mammoth. It survived 2003, when there were {21,000|nmin|t=2003}. It survived 2015, when {210,000|die|t=2015} lay dead on the steppe in {three|-} weeks. It may not survive success.

You say {3.94 million|n}. The planes flew once, over a third of the range, and the rest is multiplication. You say {790,000|q}, {20|-} per cent, may be removed. On what model? The one you've published has {two|-} pages.

We don't deny the farmers' loss, but fences cost less than {14.7 billion|loss}.

We ask: halve the quota; ban the horn trade; count again in December. Let trains slow down: on 9 May one killed {thirty|!train|t=on 9 May} animals, whatever the railway says; it says {three|train|t=on 9 May|by=the railway}.

{61,204|~sig} have signed. Next goal: {75,000|-}.
