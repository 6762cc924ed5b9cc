@story p2-georgia-census
@topic Results of a population census in Georgia, 2034 and 2035
@subject C = 2034 census | the census | the count | Geostat | the statistics office
@subject G = Georgia | the country | the republic
@subject T = Tbilisi | the capital
@subject R = Racha | Racha-Lechkhumi | the mountain region
@subject E = enumerators | census takers
@subject N = Nestan Kvirkvelia | Kvirkvelia | Nestan | the director | the chief statistician
@fact p1 = 3655000 | other | G | residents | preliminary, January 2035 | snapshot
@fact p2 = 3642000 | other | G | residents | final, June 2035 | snapshot
@fact po = 3780000 | other | G | residents | 2024 census | snapshot
@fact pd = 138000 | other | G | residents fewer than ten years before | final, June 2035 | snapshot
@fact pc = 3.65 | rate | G | fall in residents in ten years | final, June 2035 | snapshot
@fact pe = 13000 | other | C | people struck off between the two results | final, June 2035 | constant
@fact wo = 1902000 | other | G | women and girls | final, June 2035 | snapshot
@fact me = 1740000 | other | G | men and boys | final, June 2035 | snapshot
@fact ur = 2258000 | other | G | people in towns | final, June 2035 | snapshot
@fact ru = 1384000 | other | G | people in villages | final, June 2035 | snapshot
@fact us = 62 | other | G | share of people in towns | final, June 2035 | snapshot
@fact tb = 1311000 | other | T | residents | final, June 2035 | snapshot
@fact ts = 36 | other | T | share of the country's residents | final, June 2035 | snapshot
@fact ra = 18900 | other | R | residents | final, June 2035 | snapshot
@fact ro = 27000 | other | R | residents | 2024 census | snapshot
@fact rc = 30 | rate | R | fall in residents in ten years | final, June 2035 | snapshot
@fact ol = 18.2 | other | G | share aged 65 or over | final, June 2035 | snapshot
@fact oo = 15.5 | other | G | share aged 65 or over | 2024 census | snapshot
@fact rl = 41 | other | R | share aged 65 or over | final, June 2035 | snapshot
@fact ev = 264 | other | G | villages without a resident | final, June 2035 | snapshot
@fact e4 = 223 | other | G | villages without a resident | 2024 census | snapshot
@fact fb = 126000 | other | G | residents born abroad | final, June 2035 | snapshot
@fact en = 11800 | jobs | E | people hired | November 2034 | constant
@fact re = 96.7 | other | C | share of addresses that answered | November 2034 | constant
@fact on = 44 | other | C | share of answers given online | November 2034 | constant
@fact co = 34500000 | budget | C | lari spent | - | constant
@fact da = 2034-11-14 | date | C | reference night | - | constant
@fact fo = 3300000 | other | G | residents | 2050 | plan | projected
@fact wr = 1.09 | other | G | women for each man | final, June 2035 | snapshot
@fact pf = 0.36 | rate | C | fall from the preliminary to the final result | final, June 2035 | constant
@fact es = 3630000 | other | G | residents in a forecast by analysts | final, June 2035 | plan | projected
@rel diff pd = po - p2
@rel change pc = po -> p2
@rel diff pe = p1 - p2
@rel sum p2 = wo + me
@rel sum p2 = ur + ru
@rel share us = ur / p2
@rel share ts = tb / p2
@rel change rc = ro -> ra
@trap p1 p2 :: preliminary and final
@trap p2 po :: ten years apart
@trap ol rl :: the country and one region
@trap ev e4 :: ten years apart
@trap p2 fo :: now and in 2050
@trap ur tb :: all towns and the capital
@trap re on :: answered at all and answered online

@doc a-agency | news agency | 2035-01-22
Georgia's population at {3.655 million|p1}, first census figures show

TBILISI, January 22. /Iveria/. Georgia had {3,655,000|p1|t=on the night of November 14|by=the state statistics office} residents on the night of {November 14|da}, the state statistics office said on Monday, presenting preliminary results of the census.

In 2024 there had been {3,780,000|po|t=In 2024}.

"Preliminary is preliminary," said Nestan Kvirkvelia, the director of Geostat. "Some people were counted by their mother in Zugdidi and again by their landlord."

The count cost {34.5 million|co} lari and employed {11,800|en} enumerators. {Forty-four per cent|on} of answers came through the website. Altogether {96.7 per cent|re} of addresses responded.

A breakdown by region, sex and age will follow in June.

@doc b-daily | Georgian daily, translated | 2035-06-19
{Thirteen thousand|pe} of us were never here

by Tamaz Oniani-Brandt

We have mislaid another village every three months. When census takers went round in 2024, {223|e4|t=in 2024} settlements had nobody in them. They have now been round again and it is {264|ev|t=now}.

Final figures out yesterday say that the republic has {3,642,000|p2} people, {138,000|pd} down on a decade ago, a fall of rather less than {four per cent|<pc}. In January the number had been {thirteen thousand|pe} higher; the duplicates have been weeded out.

{Three-fifths|>us} and a bit of us live in towns, and of those the greater part in just one of them. Tbilisi alone has {1,311,000|tb} souls. For each man there are {1.09|wr} women, which the bachelors of Racha will tell you is a lie, for in Racha there is hardly anyone at all. {18,900|ra}. It used to be {27,000|ro|t=It used to be}.

There, about {two in five|~rl} residents have turned sixty-five. In the country as a whole fewer than {one in five|<ol} has.

"I am the young people," said a woman of 58 in Ghebi.

In other news: wine exports +6%; Dinamo sign Ghanaian forward, 19.

@doc c-economist | analysts' note | 2035-06-20
Chavchavadze Street Research
GEORGIA / MACRO — Smaller, older, more urban

Key takeaways

1. The final census print of {3.642m|p2|v=3642000} is {0.4%|pf} below the flash estimate and {3.65%|pc} below 2024. We had pencilled in {3.63m|es|v=3630000|by=We}.

2. Ageing: {18.2%|ol} of residents are 65+ (2024: {15.5%|oo|t=2024}). Pension outlays follow.

3. Urbanisation: {62%|us}. Tbilisi's weight has reached {36%|ts}.

4. Sex ratio: females {1.902m|wo|v=1902000}, males {1.740m|me|v=1740000}.

5. Immigration has softened the blow: {126k|fb|v=126000} residents were born elsewhere.

Our baseline has headcount at {3.3m|fo|v=3300000|t=by mid-century|by=Our baseline} by mid-century. We see downside to that unless return migration picks up.

Valuation date 20/06. Not investment advice. © 2035, p. 1 of 6.

@doc d-travelmag | travel magazine feature | 2035-08-01
The last bakery above Oni

To reach the village where the bread is still baked in a clay throat in the floor, you drive until the road loses interest, and then for forty minutes more.

Nanuli bakes {thirty|-} loaves on Saturdays. There used to be a second bakery and there used to be somebody to quarrel with. By the latest census this region has lost {three in every ten|rc} of its people since the one before; what remain, not quite {nineteen thousand|<ra}, would fit in one end of the football ground in the capital.

The enumerator, a student called Giga, walked in on {14 November|da} with his tablet under his coat. He had {nine|-} houses on his list and found {four|-} with smoke.

In Tbilisi I asked the chief statistician what she sees in her columns. "{One million three hundred and eighty-four thousand|ru} people who still know the name of their field," Nestan Kvirkvelia said. "And {2,258,000|ur} who remember that their grandmother did."

GETTING THERE Flights from €210. Marshrutka from Didube, 8 a.m., 35 lari.
