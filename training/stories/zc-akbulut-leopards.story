@story zc-akbulut-leopards
@topic Snow leopards in Kyrgyzstan: a camera-trap count, livestock losses, a hunting fee and rangers' pay
@subject L = snow leopards of the Ak-Bulut range | snow leopards | the cats
@subject N = Ak-Bulut nature reserve | the reserve
@subject W = Ilbirs Foundation | the foundation | the conservationists
@subject H = herders of Chong-Tash | the herders | the village
@subject G = Ministry of Natural Resources | the ministry | Bishkek
@fact e = 57 | other | L | cats estimated | 2034 | snapshot
@fact lo = 46 | other | L | cats at the low end of the estimate | 2034 | snapshot
@fact hi = 71 | other | L | cats at the high end of the estimate | 2034 | snapshot
@fact e0 = 41 | other | L | cats estimated | 2027 | snapshot
@fact ind = 34 | other | L | cats told apart in photographs | 2034 | snapshot
@fact cub = 9 | other | L | cubs photographed | 2034 | snapshot
@fact cam = 120 | other | W | camera traps | 2034 | constant
@fact pic = 318000 | other | W | pictures | 2034 | cumulative
@fact km = 3400 | area | L | square kilometres surveyed | 2034 | constant
@fact nat = 320 | other | G | cats in the whole country | 2031 | snapshot | projected
@fact sh = 86 | other | H | sheep and goats killed by cats | 2033 | cumulative
@fact shw = 240 | other | H | sheep and goats killed by wolves | 2033 | cumulative
@fact ins = 31 | other | H | families with insured animals | 2034 | snapshot
@fact fee = 12000 | price | G | dollars for a licence to shoot an ibex hunt group | - | constant
@fact rng = 22 | jobs | N | rangers | 2034 | snapshot
@fact pay = 19500 | price | N | som a month for a ranger | 2034 | constant
@fact pay2 = 28000 | price | N | som a month for a ranger | 2035 | plan | pledged
@fact poa = 3 | deaths | L | cats killed by poachers | 2030 to 2034 | cumulative
@trap e ind :: estimate and animals told apart
@trap e e0 :: seven years earlier
@trap e nat :: the range and the country
@trap sh shw :: cats and wolves
@trap pay pay2 :: now and next year
@trap e lo :: the range of the estimate

@doc akipress-style | news agency | 2034-12-03
Number of snow leopards in Ak-Bulut grows to {57|e}

Bishkek. — {57|e|t=in 2034|by=the Ilbirs Foundation} snow leopards live in the Ak-Bulut range, the Ilbirs Foundation reported after a survey carried out in 2034 together with the Ministry of Natural Resources. In 2027 there were {41|e0|t=In 2027}.

{120|cam} camera traps were set on {3,400|km} square kilometres and took {318 thousand|pic} pictures. {34|ind|t=in 2034} adult animals were identified by their spots, and {9|cub|^} cubs.

The whole country is thought to have {320|nat|by=the ministry}, according to the ministry.

The reserve is guarded by {22|rng} rangers. Their salary of {19,500|pay} som will be increased to {28,000|pay2|t=from January} from January, Deputy Minister Azamat Toktosunov promised.

@doc science-feature | British science magazine, long read | 2035-01-15
The ghost in the memory card

It takes a winter to carry {a hundred and twenty|cam|v=120} cameras up the Ak-Bulut, and a spring to carry them down. Between the two, nobody sees a thing. The cameras see goats. They see snow, choughs, a drunk, more goats. Out of {318,000|pic} pictures that came down on ponies last June, {1,140|-} contained a snow leopard.

Cholpon Asanbaeva-Lindqvist has looked at each of them. She has a system, which is to print the left flank, pin it to the wall of her kitchen and wait until her daughter says, "Mama, that's Number Nine again." The rosettes are as good as fingerprints. When she had finished there were {34|ind|t=When she had finished} adults on the wall and, in a row of their own beside the fridge, {nine|cub|^} cubs.

So how do you get from {thirty-four|ind} to {fifty-seven|e}, the estimate that the foundation announced in December and that every newspaper in Bishkek printed without its error bars? You ask how often the same animal came back. If every cat has been caught ten times you have probably seen them all; if most were caught once, then there must be others who were never caught. The model took {nine|-} days on a borrowed server. It answered: {57|e}, but anything from {46|lo|^} to {71|hi|^} would not surprise me.

The figure with which everyone compares this, {41|e0|t=2027}, comes from 2027. Asanbaeva-Lindqvist counted that too. "We had {60|-} cameras, and they were rubbish," she says. "Please do not write that they have multiplied like rabbits." I promised. It may be, all the same, that there are more. Only {three|poa|t=since 2030} are known to have been poached since 2030. The ibex, on which they live, are thriving, thanks in part to foreigners who pay {$12,000|fee} to shoot one and to a law that sends a third of this to the valley.

In Chong-Tash, the last village, the welcome is mixed. The herders have kept a book since the insurance began. In 2033 it lists {86|sh|t=In 2033} sheep and goats taken by *ilbirs*, and {240|shw|^} by wolves. "The wolf kills ten and eats one. The ilbirs kills one and is ashamed," says Nurlan Bekboev, who has lost {four|-} himself. {Thirty-one|ins} of {58|-} families have paid in. The rest call it a tax on bad luck.

On my last evening a ranger took me to the ridge. He is one of {22|rng} for the entire range, and he earns {19,500|pay} som, about {£170|-}, a month; his horse eats half. From January it is to be {28,000|pay2|t=From January}. He had been told so before. We lay on our stomachs until the light went. He pointed, and I saw rock, and then the rock stood up, looked at us without interest and walked through a wall. I asked how many he had seen in {eleven|-} years. He thought about it. "One," he said. "Many times."

*Piers Antrobus-Kaye travelled with the support of the Linden Fund. Pictures: {8|-}*

@doc foundation-faq | foundation website, questions and answers | 2034-12-01
THE 2034 SURVEY: YOUR QUESTIONS

**Did you count {57|e} leopards?** No. We identified {34|ind|t=2034} adults. {57|e|^} is an estimate; the {95|-} per cent interval runs from {46|lo|^} to {71|hi|^}.

**Where?** In the Ak-Bulut range: {3,400|km} km², with {120|cam} cameras, one in every {28|-} km² or so.

**Is that many?** The national figure used by the ministry, {320|nat|t=in 2031}, was put together in 2031 from interviews. Our estimate is for one range alone and the two cannot be added.

**What do they eat?** Ibex ({61%|-} of scats), marmots, and sometimes livestock: {86|sh|t=in 2033} head in Chong-Tash in 2033. Wolves took nearly {three|-} times as many.

**What happens to the {$12,000|fee} of the hunters?** {4,000|-} stay in the district.

**Can I help?** A predator-proof corral costs {$650|-}. We have built {44|-}; families that insure their animals ({31|ins} so far) come first.

**Are cubs included?** No, the {nine|cub} are extra.
