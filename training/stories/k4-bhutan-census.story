@story bhutan-census
@topic First results of the population and housing census of Bhutan, 2028
@subject B = Bhutan | the kingdom | the country
@subject T = Thimphu | the capital | Thimphu thromde
@subject P = Phuentsholing | the border town
@subject L = Lhuentse | Lhuentse dzongkhag | the north-eastern district
@subject S = National Statistics Office | the statistics office | NSO
@subject Y = Yangchen Dorji-Pradhan | Dorji-Pradhan | the chief statistician
@fact pop = 792380 | other | B | inhabitants | 2028-04-30 | snapshot
@fact men = 411210 | other | B | men and boys | 2028-04-30 | snapshot
@fact wom = 381170 | other | B | women and girls | 2028-04-30 | snapshot
@fact p17 = 735600 | other | B | inhabitants | 2017-05 | snapshot
@fact gr = 7.7 | rate | B | growth of the inhabitants in eleven years | 2028-04-30 | snapshot
@fact thm = 158900 | other | T | inhabitants | 2028-04-30 | snapshot
@fact th17 = 114500 | other | T | inhabitants | 2017-05 | snapshot
@fact ph = 34750 | other | P | inhabitants | 2028-04-30 | snapshot
@fact lh = 11930 | other | L | inhabitants | 2028-04-30 | snapshot
@fact lh17 = 14440 | other | L | inhabitants | 2017-05 | snapshot
@fact urb = 46.2 | rate | B | share of inhabitants who live in towns | 2028-04-30 | snapshot
@fact u17 = 37.8 | rate | B | share of inhabitants who live in towns | 2017-05 | snapshot
@fact age = 31.4 | age | B | median age | 2028-04-30 | snapshot
@fact a17 = 26.9 | age | B | median age | 2017-05 | snapshot
@fact old = 70140 | other | B | people of 65 and older | 2028-04-30 | snapshot
@fact abr = 66300 | other | B | citizens who live abroad | 2028-04-30 | snapshot
@fact aus = 41000 | other | B | citizens who live in Australia | 2028-04-30 | snapshot
@fact gung = 5870 | homes | B | houses that stand empty | 2028-04-30 | snapshot
@fact enu = 3900 | jobs | S | enumerators | 2028-04 | constant
@fact cst = 410000000 | budget | S | cost in ngultrum | 2028 | constant
@fact hh = 4.0 | other | B | people in a household | 2028-04-30 | snapshot
@fact fer = 1.5 | rate | B | children a woman has | 2028-04-30 | snapshot
@fact rep = 2.1 | rate | B | children a woman must have for the number to hold | - | constant | threshold
@fact f50 = 741000 | other | B | inhabitants | 2050 | plan | projected
@rel sum pop = men + wom
@rel change gr = p17 -> pop
@fact tg = 44400 | other | T | rise of the inhabitants in eleven years | 2028-04-30 | snapshot
@fact ll = 2510 | other | L | fall of the inhabitants in eleven years | 2028-04-30 | snapshot
@rel diff tg = thm - th17
@rel diff ll = lh17 - lh
@trap pop p17 :: two censuses
@trap pop f50 :: counted and forecast
@trap p17 f50 :: near each other, past and future
@trap lh lh17 :: a district that shrinks
@trap abr aus :: abroad and in one country
@trap urb u17 :: two censuses
@trap fer rep :: real and needed

@doc a-national | national newspaper | 2028-09-12
Kingdom of {792,380|pop}: older, fewer in the villages

Kinley Wangmo | Thimphu

There were {792,380|pop|t=on the night of 30 April|by=the National Statistics Office} of us on the night of 30 April. So says the census report that the National Statistics Office handed to cabinet yesterday: {411,210|men} males and {381,170|wom} females, {7.7 percent|gr} more in all than the {735,600|p17|t=in 2017} counted in 2017.

Growth was wholly in towns, home now to {46.2|urb|t=now} percent of the population, up from {37.8|u17}. Thimphu alone has {158,900|thm} people, against {114,500|th17|t=eleven years ago} eleven years ago. Meanwhile Lhuentse slipped to {11,930|lh} from {14,440|lh17}.

"When a school closes, the lights follow," the chief statistician, Yangchen Dorji-Pradhan, said in reply to a question about {5,870|gung} empty houses.

Half of the people are now older than {31.4|age}. The median was {26.9|a17|t=the last time} the last time.

@doc b-foreign | foreign magazine | 2028-09-16
The happiest place to leave

In Perth you can eat ema datshi in eleven restaurants. That's because about {41,000|~aus} Bhutanese have settled in Australia, out of {66,300|abr} living outside the kingdom, according to its new census. Set against a resident population of some {790,000|~pop}, it is as though Britain had lost every soul in Wales, twice.

Those who stay have fewer babies. Women average {1.5|fer}, well under the {2.1|rep} that keeps numbers level, and there're {70,140|old} people past 65. Government demographers see the total sinking to {741,000|f50|t=by mid-century|by=Government demographers} by mid-century, about where it was in {2017|-}.

Only the capital bulges. It has grown by {44,400|tg} in the meantime, to {158,900|thm}; the runner-up, Phuentsholing on the Indian border, has {34,750|ph}. In the north-east, meanwhile, monkeys eat the maize of those who've gone.

This article appeared in the Asia section of the print edition under the headline "Gross national absence". From £4 a week.

@doc c-radio | radio feature script | 2028-09-14
[SOUND: dogs, a prayer wheel]

NARRATOR: In a hamlet a day's walk above Dungkar, Ata Tshering counts for me the houses with smoke. Four. In April a young woman with a tablet, one of {3,900|enu|t=In April} enumerators, had counted fourteen with walls.

Nationwide there are {five thousand eight hundred and seventy|gung} gungtong, as we call these houses of no one. The district of Lhuentse has fewer than {twelve thousand|<lh|t=today} people today. It lost {two thousand five hundred|~ll|t=since 2017|v=2500} since 2017.

ATA TSHERING: My sons are in Thimphu. My daughter's in Canberra.

NARRATOR: He's {81|-}. The typical citizen's {thirty-one|~age}, and was not yet {twenty-seven|<a17|t=eleven years ago} eleven years ago. A household has on average {four|hh} members. His has one.

@doc d-brief | official fact sheet | 2028-09-12
PHCB 2028: SELECTED INDICATORS (NSO, Thimphu)

Reference date: 30 April 2028

1 Total population: {792,380|pop|t=30 April 2028}
 1.1 Male {411,210|men|^} 1.2 Female {381,170|wom|^}
2 Urban share: {46.2%|urb|^}
3 Median age: {31.4|age|^} years
4 Total fertility rate: {1.5|fer|^}
5 Mean household size: {4.0|hh|^}
6 Aged 65+: {70,140|old|^}
7 Nationals residing abroad: {66,300|abr|^}, of whom Australia {41,000|aus|^}
8 Largest urban centres: Thimphu {158,900|thm|^}, Phuentsholing {34,750|ph|^}
9 Projection for 2050 (medium variant): {741,000|f50|t=2050}

Field staff: {3,900|enu}. Expenditure: Nu {410 million|cst}.
Contact: Plot 19, Kawajangsa; PABX 02-555 118.
