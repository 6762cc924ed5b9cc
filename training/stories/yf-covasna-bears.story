@story yf-covasna-bears
@topic Brown bears in the eastern Carpathians: a count by hair, a quota and a summer of encounters
@subject B = Brown bears of the Ciuc arc | bears | the bears | brown bears
@subject M = Environment ministry | Bucharest | the ministry
@subject G = Genetic census | the genetic count | laboratory
@subject H = Hunting federation | hunters | gamekeepers
@subject W = Ursaria Foundation | Ursaria | conservationists
@subject E = Emergency line 112 | the emergency line | gendarmes
@subject T = Town of Tușnad-Olt | Tușnad-Olt | the town | the spa
@subject S = Sheep farmers | shepherds | farmers
@subject R = Sanctuary at Zărnoaia | the sanctuary
@subject K = Biologist Ilka Bodor-Manea | Bodor-Manea | the biologist
@fact gen = 9840 | other | B | animals counted by hair and droppings | 2032 to 2034 | constant
@fact genl = 8900 | other | B | lower bound of the count | 2032 to 2034 | constant
@fact genh = 10900 | other | B | upper bound of the count | 2032 to 2034 | constant
@fact hun = 11600 | other | H | animals counted from hides | 2033 | snapshot
@fact opt = 4000 | other | M | animals thought best | - | constant
@fact smp = 24600 | sample_size | G | samples collected | 2032 to 2034 | cumulative
@fact smpu = 18450 | sample_size | G | samples that gave a result | 2032 to 2034 | cumulative
@fact smpc = 75 | rate | G | share of samples that gave a result | 2032 to 2034 | constant
@fact cost = 11800000 | budget | G | euros of cost | 2032 to 2034 | cumulative
@fact vol = 740 | other | G | volunteers who collected | 2032 to 2034 | cumulative
@fact quo = 426 | other | M | animals that may be shot to prevent damage | 2034 | plan | threshold
@fact quoi = 55 | other | M | animals that may be shot at once | 2034 | plan | threshold
@fact quot = 481 | other | M | animals that may be shot in all | 2034 | plan | threshold
@fact quo33 = 220 | other | M | animals that may be shot in all | 2033 | plan | threshold
@fact shot = 298 | other | H | animals shot | 30 September 2034 | cumulative
@fact call = 6120 | other | E | calls about bears | January to August 2034 | cumulative
@fact call33 = 5100 | other | E | calls about bears | January to August 2033 | cumulative
@fact cup = 20 | rate | E | rise in calls about bears | 2034 | snapshot
@fact callt = 412 | other | T | calls about bears | January to August 2034 | cumulative
@fact dead = 3 | deaths | B | people killed | 2034 | cumulative
@fact deadd = 30 | deaths | B | people killed | 2015 to 2034 | cumulative
@fact hurt = 41 | injuries | B | people hurt | January to August 2034 | cumulative
@fact road = 137 | deaths | B | animals killed on road and rail | 2033 | cumulative
@fact shp = 2940 | other | S | sheep killed | 2034 | cumulative
@fact cow = 310 | other | S | cattle killed | 2034 | cumulative
@fact pay = 3900000 | damages | M | lei paid for livestock | August 2034 | cumulative
@fact wait = 9 | waiting | S | months until payment | 2034 | snapshot
@fact fence = 1850 | other | S | electric fences handed out | August 2034 | cumulative
@fact fencep = 2500 | other | S | electric fences promised | 2034 | plan | pledged
@fact floss = 88 | rate | W | fall of losses behind electric fences | 2033 study | snapshot
@fact bin = 1400 | other | T | bear-proof bins | August 2034 | snapshot
@fact binn = 1750 | other | T | bins | August 2034 | snapshot
@fact binpc = 80 | other | T | share of bear-proof bins | August 2034 | snapshot
@fact fine = 30000 | price | M | lei of fine for feeding bears | 2034 | constant | threshold
@fact fines = 96 | other | E | fines for feeding bears | August 2034 | cumulative
@fact sanc = 128 | other | R | animals kept | September 2034 | snapshot
@fact scap = 120 | other | R | places | - | constant
@fact sfee = 60 | price | R | lei for a ticket | 2034 | snapshot
@fact svis = 71000 | crowd | R | visitors in a year | 2033 | snapshot
@fact bed = 27 | rate | T | fall in overnight stays | July 2034 | snapshot
@fact pop = 1620 | other | T | inhabitants | 2034 | snapshot
@fact kage = 39 | age | K | age | - | snapshot
@fact male = 317 | other | B | kilograms of the heaviest bear weighed | 2034 | snapshot
@fact prot = 700 | crowd | T | people who demonstrated | 14 July 2034 | snapshot
@fact tage = 19 | age | T | age of the hiker killed | - | snapshot
@fact cub = 2.1 | other | B | cubs of a female on average | 2033 | snapshot
@fact den = 18 | other | B | animals for each hundred square kilometres | 2034 | snapshot
@trap gen hun :: two ways to count
@trap gen opt :: how many there are and how many are thought best
@trap genl genh :: bounds
@trap quo quot :: a part and the whole quota
@trap quot shot :: allowed and shot
@trap quot quo33 :: two years
@trap dead deadd :: a year and twenty years
@trap dead hurt :: killed and hurt
@trap call callt :: whole country and one town
@trap fence fencep :: handed out and promised
@trap sanc scap :: kept and places
@trap shp cow :: sheep and cattle
@rel share smpc = smpu / smp
@rel sum quot = quo + quoi
@rel change cup = call33 -> call
@rel share binpc = bin / binn

@doc mediapres-wire | wire agency | 2034-07-10
Romania doubles bear quota after hiker, {19|tage}, is killed

BUCHAREST, July 10 (Dunărea Press) - Romania will let hunters shoot up to {481|<quot|t=this year} brown bears this year, more than twice the {220|quo33|t=in 2033} allowed in 2033, after a {19|tage}-year-old hiker was killed near the spa of Tușnad-Olt.

She was the {third|dead|t=this year} person to die in a bear attack this year and the {30th|deadd|t=since 2015} since 2015, the ministry said.

Of the quota {426|quo} animals may be shot to prevent damage and {55|quoi} at once, where people are in danger.

A genetic census published in spring put the number of bears at {9,840|gen|by=A genetic census}, with a range from {8,900|genl} to {10,900|genh}. The ministry considers {4,000|opt|by=The ministry} the best number.

Calls to the emergency line about bears have gone up by a {fifth|cup|v=20}.

@doc lab-note | university press release | 2034-04-22
How many bears? The answer is in the hair

After two years, {24,600|smp} samples and {740|vol} volunteers with tweezers, the genetic census of brown bears is complete.

The estimate: {9,840|gen} animals, with {95|-}% confidence between {8,900|genl} and {10,900|genh}. That's {18|den} to each hundred square kilometres of suitable forest.

{18,450|smpu} samples, {75%|smpc}, gave a usable profile. One male left his hair on {31|-} different fences.

Hunters' observations from hides in 2033 had produced {11,600|hun|t=in 2033|by=Hunters' observations}. The difference is explained by counting the same animal in neighbouring grounds, says biologist Ilka Bodor-Manea, {39|kage}.

A female raises {2.1|cub} cubs on average.

The census cost {€11.8 million|cost}, most of it from European funds.

Data: {41|-} GB, open from June.

@doc olt-local | local newspaper | 2034-08-30
Spa town counts its bins, its bears and its empty beds

TUȘNAD-OLT. At the corner of Strada Băilor there's a bin with a dent the size of a door. It's bear-proof. {1,400|bin} of the town's {1,750|binn} are: {80%|binpc}. Mayor Kelemen would like the rest.

{412|callt|t=since January} calls from our town of {1,620|pop} inhabitants have gone to 112 since January; for the whole country it was {5,620|!call|t=to the end of August} to the end of August, against {5,100|call33|t=in the same months of last year} in the same months of last year.

Overnight stays in July fell by {27|bed|t=in July} per cent. On the 14th about {700|prot|t=On the 14th} people had marched to the prefecture with cowbells.

Gendarmes have written {96|fines} fines for feeding from cars. It can cost {30,000|fine} lei. A Belgian said he had thought it was a dog.

At the weekend a male of {317|male} kilos was taken from a cellar to Zărnoaia. He'd eaten {40|-} jars of apricot jam.

Bus to the lake: {5|-} lei, no food

@doc foundation-qa | conservation group Q&A | 2034-10-02
Ursaria answers: questions you ask us in shops

Are there too many? There are {9,840|gen}, give or take a thousand. Too many for what?

But the hunters say {11,600|hun}. They counted from hides, and a bear walks.

How many have been shot? {298|shot|t=by 30 September} by 30 September, of {481|quot} allowed. Not one was the bear of Tușnad-Olt.

What else kills them? Roads and rails: {137|road|t=in 2033} in 2033.

How do you protect sheep, of which {2,940|shp|t=this year} have been killed this year? With dogs and with {5,000|-} volts. Our study of 2033 found {88%|floss} fewer losses behind electric fences. {2,500|fencep} were promised this year; {1,850|fence|t=by the end of August} had been handed out by the end of August.

Isn't a sanctuary the answer? Zărnoaia has {120|scap} places and {128|sanc} bears.

What can I do? Close the lid.

@doc farm-weekly | farmers' weekly | 2034-09-20
"He looks at me as if I were the guest"

Shepherd Gelu Ababei lost {11|-} ewes in one night and a dog, Rex, whom he doesn't want to talk about.

In all {2,490|!shp|t=this year} sheep and {310|cow} cattle have been killed by bears this year. The state has paid {3.9 million|pay} lei, but you wait {nine|wait} months for it, and a ewe isn't money, she's a place in the flock.

He's asked for a fence. The ministry's got {1,850|fence} out of the door. "The bear's been three times since I filled in the form."

About the quota. {481|quot} sounds a lot. There are {11,600|hun} bears, if you go by the men who sit in the woods, and {9,840|gen} if you go by the girls with the tweezers. "I go by Rex," says Ababei.

{41|hurt} people have been hurt since January. Two were shepherds.

Prices: live lamb {21|-} lei/kg; hay {0.9|-}

@doc sanctuary-feature | travel supplement | 2034-10-14
{A hundred and twenty-eight|sanc}

You smell them first. Then there's a fence, then oaks, and under an oak one that was a restaurant's for {16|-} years, in a cage, on beer. She has a scar where the ring was and she's asleep.

The sanctuary at Zărnoaia was built for {120|scap} and keeps {128|sanc|t=now} now. Last year {71,000|svis|t=Last year} people came and paid {60|sfee} lei and were told not to whistle.

Since summer it has been taking animals from towns, the clever ones, that know a bin. "They don't forget," says the keeper. The last to come weighed {317|male} kilos and had jam on his nose.

I asked if she had heard about the quota. Everyone has. {430|!quot} to be shot, and by the end of September {three hundred|~shot|t=by the end of September} or so already. {Three|dead|t=this year} people killed this year. She held up her hands, as if they'd been scales.

Getting there: {2.5|-} hours from Brașov. Closed Mondays.
