@story u7-saiga-count
@topic Census of the saiga antelope in western Mongolia: new estimate and what it means for protection
@subject S = Mongolian saiga | saiga | the antelope | the herd | the animals
@subject R = Sharga reserve | Sharga | the reserve
@subject D = Darvi plain | Darvi
@subject N = Nomgon Wildlife Trust | the trust | NWT | Nomgon
@subject E = Ministry of Environment | the ministry
@subject P = Altai district police | police
@fact n31 = 15540 | other | S | saiga estimated to live in the country | 2031-05 | snapshot
@fact n30 = 11280 | other | S | saiga estimated to live in the country | 2030-05 | snapshot
@fact lo = 12900 | other | S | lower end of the estimate of the saiga in the country | 2031-05 | snapshot
@fact hi = 18300 | other | S | upper end of the estimate of the saiga in the country | 2031-05 | snapshot
@fact up = 38 | rate | S | percent growth of the population in a year | 2031-05 | snapshot
@fact seen = 3107 | other | S | saiga seen by the counting teams | 2031-05 | cumulative
@fact sh = 9320 | other | R | saiga estimated to live there | 2031-05 | snapshot
@fact da = 6220 | other | D | saiga estimated to live there | 2031-05 | snapshot
@fact pl = 5400 | deaths | S | saiga killed by the plague of small ruminants | winter 2026-27 | cumulative
@fact low = 4110 | other | S | saiga estimated to live in the country | 2027-05 | snapshot
@fact mal = 21 | other | S | percent of adults that are male | 2031-05 | snapshot
@fact mal30 = 14 | other | S | percent of adults that are male | 2030-05 | snapshot
@fact ca = 62 | deaths | P | saiga carcasses of poached animals found | 2030 | cumulative
@fact ho = 214 | other | P | saiga horns seized | 2030 | cumulative
@fact arr = 9 | arrests | P | people held for poaching saiga | 2030 | cumulative
@fact ra = 38 | jobs | N | rangers who patrol the range | 2031-05 | snapshot
@fact ras = 60 | jobs | N | rangers who patrol the range | 2033 | plan | pledged
@fact km = 4120 | distance | N | kilometres of line driven for the count | 2031-05 | constant
@fact li = 96 | other | N | lines driven for the count | 2031-05 | constant
@fact ar = 31000 | area | N | square kilometres covered by the count | 2031-05 | constant
@fact bu = 480000000 | budget | E | tugrik a year for protecting saiga | 2031 | plan
@fact tgt = 20000 | other | E | saiga wanted in the country | 2040 | plan | threshold
@fact pr = 3500 | price | P | dollars paid for a kilogram of horn | 2030 | snapshot
@rel sum n31 = sh + da
@rel change up = n30 -> n31
@trap seen n31 :: animals seen and animals estimated
@trap n30 n31 :: last year's and this year's estimate
@trap ca pl :: poached and killed by disease
@trap ra ras :: rangers now and rangers promised
@trap ho ca :: horns and carcasses

@doc a-agency | wire agency | 2031-07-02
Mongolia's saiga up by more than {a third|>up} in a year, census finds

ULAANBAATAR, July 2 (Steppe News Service) — The number of saiga in Mongolia has reached {15,540|n31|t=in May|by=according to a census published on Wednesday}, up from {11,280|n30|t=a year earlier|by=according to a census published on Wednesday} a year earlier, according to a census published on Wednesday that was carried out in May.

The trust that ran the count, Nomgon Wildlife Trust, put the likely range at between {12,900|lo} and {18,300|hi}. Its teams drove {96|li} lines over {4,120|km} kilometres and actually saw {3,107|seen} of the antelope; the rest is statistics.

About {6,200|~da|round=100} live on the Darvi plain and the others, some {9,300|~sh|round=100}, in and around the Sharga reserve.

A livestock plague killed {5,400|pl|t=in the winter of 2026-27} of the animals in the winter of 2026-27 and left barely {4,100|~low|t=the following spring|round=100} the following spring.

The ministry wants {20,000|tgt|t=by 2040} by 2040 before it will discuss ending the animal's protected status, an official said.

@doc b-daily | national daily | 2031-07-03
Out of the dust: the saiga come back

By Oyuunbileg Tsend in Sharga sum

Batkhuyag stops the motorcycle, lifts one hand and points with his chin. For a long while there is nothing. Then the dust itself seems to stand up and run.

He is one of {38|ra} rangers paid by the Nomgon Wildlife Trust to keep watch on a country as large as Belgium, {31,000|ar} square kilometres without a fence. In June the trust promised to make it {60|ras|t=within two years} within two years. He will believe it, he says, when the fuel arrives.

But the news is good, and he knows the figures by heart. When the sickness came to the herd, in the worst winter of his life, he helped to burn the bodies. "{Five thousand four hundred|pl}," he says, as if he had counted each. Four summers later the census has more than {15,000|>n31}, close to {four in ten|~up|v=40} more than in 2030.

The reserve behind his house holds {9,320|sh}. And, what pleases him most, one adult in {five|-}, {21 percent|mal}, is now a male; it was {14 percent|mal30|t=last year} last year. It is the males that carry the horns.

A kilogram of horn fetches {3,500|pr|by=police say} dollars across the border, police say. That is more than his pay for a year.

@doc c-police | police bulletin | 2031-07-03
Altai district police — Weekly information no. 27

1. Protection of rare animals. In connection with the publication of the saiga census the department recalls the results of the year 2030: carcasses of poached animals found, {62|ca|t=of the year 2030}; horns confiscated, {214|ho|^}; persons detained, {nine|arr|^}, of whom {six|-} were sentenced.

2. The census (estimate {15,540|n31}) does not change the law. Killing one animal carries a fine of twelve times its assessed value.

3. Citizens are asked to report vehicles without plates by telephone to 7048-102.

4. Traffic: on the Altai–Darvi road {three|-} accidents, no injured.

@doc d-science | science newsletter | 2031-07-08
THE RANGE FINDER · issue 144 · unsubscribe at any time

Is it really {38%|up|by=the press release}? A note on the saiga

Every colleague I have sent me the press release this week, so let me say what I think about "{38%|up|^}".

The point estimates, {15,540|n31|t=now} now and {11,280|n30|t=then} then, do give that growth. But look at the interval. If the truth is near {12,900|lo}, the population has grown by {a seventh|-}; if it sits up at {18,300|hi}, by nearly {two-thirds|-}. With {3,107|seen} sightings on {96|li} transects, some herds of several hundred, one lucky herd moves everything.

I would trust the ratio of the sexes more. It does not depend on how many you miss. {Twenty-one|mal} percent males among adults, up {seven|-} points, means the poachers had a bad year, which fits with what the district police say: {214|ho} horns seized, from perhaps {a hundred|-} animals, though only {62|ca} carcasses turned up.

And two local numbers that nobody quoted: Darvi {6,220|da}, Sharga {9,320|sh}. Ten years ago it was the other way about.

Next week: why the Ganga eel isn't one.

@doc e-english | English-language weekly | 2031-07-11
Saiga money under fire

The ministry spends {480 million|bu|t=a year} tugrik a year on saiga. Is that enough? Three members of parliament asked the question on Tuesday after the census found fewer than {16,000|<n31} animals, still well short of the {20,000|tgt} that the government has set as the bar.

"It is the price of {four|-} jeeps," said one of them, Dashdorj Uuganaa. She wanted to know why the foreign-financed NWT had {38|ra} rangers in the field and the state {five|-}.

State secretary Ch. Amarsanaa replied that the herd had almost quadrupled since its low of {4,110|low|t=in spring 2027} in spring 2027 and that {nine|arr|t=last year|by=police} people had been arrested by police last year. He denied that the budget would be cut to {300 million|-}.

Also in this issue: Naadam hotel prices up 22% · Ring road opens · Classifieds p. 14
