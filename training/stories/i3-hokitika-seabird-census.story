@story i3-hokitika-seabird-census
@topic A census of a petrel colony in New Zealand, and what predators and a road did to it, 2034
@subject P = Westland shearpetrel | the petrel | the birds | shearpetrels
@subject C = Okari Ridge | the ridge | the colony | Okari
@subject I = Motukaka Island | Motukaka | the island
@subject D = Department of Conservation | DOC | the department | rangers
@subject T = Te Rūnanga o Ngāti Kawau | Ngāti Kawau | the iwi
@subject B = Bird 4471 | the oldest bird | Old Nan
@fact n = 4120 | other | C | breeding pairs | April 2034 | snapshot
@fact n0 = 5350 | other | C | breeding pairs | April 2024 | snapshot
@fact ng = 23 | rate | C | fall of breeding pairs in ten years | April 2034 | snapshot
@fact i = 860 | other | I | breeding pairs | April 2034 | snapshot
@fact i0 = 310 | other | I | breeding pairs | April 2024 | snapshot
@fact tot = 4980 | other | P | breeding pairs of the whole species | April 2034 | snapshot
@fact tot0 = 5660 | other | P | breeding pairs of the whole species | April 2024 | snapshot
@fact bur = 9700 | other | C | burrows looked into | April 2034 | cumulative
@fact suc = 38 | other | C | share of eggs that gave a flying chick, in percent | 2033 | snapshot
@fact isuc = 67 | other | I | share of eggs that gave a flying chick, in percent | 2033 | snapshot
@fact st = 214 | other | D | stoats trapped | April 2033 to March 2034 | cumulative
@fact st0 = 131 | other | D | stoats trapped | April 2032 to March 2033 | cumulative
@fact tr = 640 | other | D | traps on the ridge | April 2034 | snapshot
@fact trp = 1500 | other | D | traps on the ridge | by winter 2035 | plan | pledged
@fact bud = 2400000 | budget | D | money for predator control in dollars | 2034 to 2037 | plan | pledged
@fact ask = 3900000 | budget | T | money for predator control in dollars | asked for 2034 to 2037 | plan | hypothetical
@fact lit = 93 | rescued | D | grounded fledglings picked up on the highway | summer 2034 | cumulative
@fact hit = 41 | deaths | D | fledglings killed on the highway | summer 2034 | cumulative
@fact age = 44 | age | B | age in years | 2034 | snapshot
@fact km = 7300 | distance | P | kilometres to the winter sea off Chile | 2034 | constant
@fact vol = 28 | other | D | volunteers at the count | April 2034 | snapshot
@fact nights = 16 | duration | D | nights that the count took | April 2034 | snapshot
@fact vu = 2500 | other | P | pairs below which it counts as endangered | 2034 | constant | threshold
@fact sd = 83 | other | D | stoats trapped more than in the year before | April 2033 to March 2034 | snapshot
@rel diff sd = st - st0
@rel change ng = n0 -> n
@rel sum tot = n + i
@rel sum tot0 = n0 + i0
@trap n tot :: one colony and the species
@trap n i :: rivals
@trap st st0 :: two years
@trap tr trp :: now and planned
@trap lit hit :: saved and killed
@trap bud ask :: granted and asked
@trap bur n :: burrows and pairs

@doc a-press | press release of a government department | 2034-05-20
Shearpetrel census: fewer on the mainland, more at sea's edge

The first full count of the Westland shearpetrel in ten years has found {4,120|n|t=this April} breeding pairs on Okari Ridge this April, down from {5,350|n0|t=in 2024} in 2024. On predator-free Motukaka Island the number grew from {310|i0|^} to {860|i|t=in the same period} in the same period.

"Taken together we have {4,980|tot} pairs, and {5,660|tot0|t=a decade ago} a decade ago," says DOC senior ranger Hemi Aperahama. "The island is a good story, but it's a small one."

Rangers and {28|vol} volunteers checked {9,700|bur} burrows over {16|nights} nights.

On the ridge, {38%|suc|t=last season} of eggs produced a fledged chick last season; on the island {67%|isuc}. Stoats are the main suspect: {214|st|t=in the year to March} were caught in the year to March, {83|sd} more than the year before.

The department will lift the number of traps from {640|tr} to {1,500|trp|t=by next winter} by next winter. Funding of {$2.4 million|bud} over {three|-} years has been approved.

Media contact: 0800 555 362

@doc b-daily | South Island daily | 2034-05-21
Nearly {a quarter|~ng} of the ridge has fallen silent

Birgitte Amoah

You hear them before you see them. Or you used to. In 2024 the valley below Okari held {5,350|n0|t=In 2024} couples, each loud enough for {two|-}. Now there are {4,120|n|t=Now}.

Ngāti Kawau, who had asked Wellington for {$3.9 million|ask}, call the {$2.4 million|bud} they heard about on Saturday "a start". Kaumātua Rewi Tūhoro would rather talk about the road. Young shearpetrels take street lamps for the sea at dawn. This summer {93|lit|t=This summer} were gathered up from State Highway 6 and let go; {41|hit|^} were found too late.

"That's one in {three|-}," he says, close enough.

The good news nests offshore. Motukaka, swept clean of rats in 2017, has {nearly trebled|-} its pairs to {860|i}, and {two|-} eggs in {three|-} there become a bird on the wing. On the ridge it's {38|suc} in a hundred.

Trapping is paying off, or the plague is growing: {241|!st|t=over twelve months} stoats over twelve months, against {131|st0}.

© 2034. Puzzles, page 22. Tides: high 7.14am (2.9m)

@doc c-radio | public radio transcript | 2034-05-21
HOST: Old Nan is back. Kiri, who's Old Nan?

KIRI: She's bird number {4471|-}, Jesse, she was ringed as a chick and she's {forty-four|age} years old this season. She winters off Chile, that's {seven thousand three hundred|km} kilometres each way.

HOST: And her neighbours?

KIRI: Not so many. {Four thousand one hundred and twenty|n} pairs on the ridge. A decade ago {five thousand three hundred and fifty|n0|t=A decade ago}. It's a fall of {thirty-two|!ng} per cent.

HOST: So is it endangered now?

KIRI: No, the line for that is {two and a half thousand|vu|v=2500} pairs, and the species as a whole has {just under five thousand|<tot|v=5000}.

HOST: And stoats?

KIRI: {Six hundred and forty|tr} traps up there now. They want {fifteen hundred|trp|v=1500}.

HOST: Kiri Vaotuua, kia ora. It's {eight minutes past eight|-}.

@doc d-mag | nature magazine, short items | 2034-06-01
FIELD NOTES

*Up.* Motukaka Island, NZ: {860|i} pairs of shearpetrel ({310|i0|t=ten years earlier} ten years earlier). Success per egg, {67|isuc} percent.

*Down.* Okari Ridge, across the strait: minus {23|ng} percent, to {4,120|n}. Success per egg, {38|suc} percent.

*Sum.* {4,980|tot} pairs, still nearly twice the {2,500|vu} at which the alarm goes off.

*Old.* A female of {44|age} was found on her burrow, her {31st|-} egg under her.

*Cold.* {Twenty-eight|vol} people spent {sixteen|nights} nights in the rain with their arms in {9,700|bur} holes. {Thirty-nine|-} bites were treated.

*Sold.* The iwi's plan cost {$3.9m|ask}; the minister bought {$2.9m|!bud} worth of it.
