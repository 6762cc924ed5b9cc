@story v1-suriname-census
@topic First results of Suriname's 2032 census: population, districts, undercount and what it cost
@subject S = Suriname | the country | the republic | the nation
@subject P = Paramaribo | the capital | the city
@subject W = Wanica | the suburban district
@subject I = Sipaliwini | the interior | the largest district
@subject N = Nickerie | the rice district
@subject C = Commewijne | across the river
@subject R = other five districts | the remaining districts | the rest
@subject B = Statistics Bureau | the Bureau | ABS | the statisticians | director Radjesh Soekardi-Blom | Soekardi-Blom
@subject U = United Nations | the UN | New York
@subject D = Dutch statistics office | the Dutch office | The Hague
@subject V = Pikin Rio village council | the village council | Captain Samuël Adjako | Adjako | the captain
@subject PR = Pikin Rio | the village
@subject H = Hindustani Surinamese | Hindustani | Hindustanis
@subject M = Maroon Surinamese | Maroons | Maroon
@subject J = Javanese Surinamese | Javanese
@subject K = Creole Surinamese | Creoles | Creole
@fact n = 663480 | other | S | inhabitants counted | 2032 census | constant
@fact n22 = 598210 | other | S | inhabitants counted | 2022 census | constant
@fact up = 65270 | other | S | inhabitants more than at the census before | 2022 to 2032 | constant
@fact upP = 10.9 | rate | S | percent more inhabitants | 2022 to 2032 | constant
@fact adj = 681900 | other | B | inhabitants after correction for those missed | 2032 census | constant | projected
@fact mis = 18420 | other | B | inhabitants missed | 2032 census | constant | projected
@fact misP = 2.7 | other | B | share of inhabitants missed | 2032 census | constant | projected
@fact un = 672000 | other | U | inhabitants estimated | mid-2032 | constant | projected
@fact men = 331905 | other | S | men counted | 2032 census | constant
@fact wom = 331575 | other | S | women counted | 2032 census | constant
@fact p = 252640 | other | P | inhabitants counted | 2032 census | constant
@fact w = 158310 | other | W | inhabitants counted | 2032 census | constant
@fact i = 54720 | other | I | inhabitants counted | 2032 census | constant
@fact c = 47365 | other | C | inhabitants counted | 2032 census | constant
@fact k = 37905 | other | N | inhabitants counted | 2032 census | constant
@fact r = 112540 | other | R | inhabitants counted | 2032 census | constant
@fact p22 = 247120 | other | P | inhabitants counted | 2022 census | constant
@fact w22 = 129760 | other | W | inhabitants counted | 2022 census | constant
@fact i22 = 45180 | other | I | inhabitants counted | 2022 census | constant
@fact pP = 2.2 | rate | P | percent more inhabitants | 2022 to 2032 | constant
@fact wP = 22 | rate | W | percent more inhabitants | 2022 to 2032 | constant
@fact iP = 21.1 | rate | I | percent more inhabitants | 2022 to 2032 | constant
@fact ps = 38.1 | other | P | share of all inhabitants | 2032 census | constant
@fact ps22 = 41.3 | other | P | share of all inhabitants | 2022 census | constant
@fact hs = 24.9 | other | H | share of all inhabitants | 2032 census | constant
@fact ms = 24.1 | other | M | share of all inhabitants | 2032 census | constant
@fact ks = 15.2 | other | K | share of all inhabitants | 2032 census | constant
@fact js = 12.8 | other | J | share of all inhabitants | 2032 census | constant
@fact hs22 = 26.3 | other | H | share of all inhabitants | 2022 census | constant
@fact ms22 = 22.7 | other | M | share of all inhabitants | 2022 census | constant
@fact fb = 71300 | other | S | inhabitants born abroad | 2032 census | constant
@fact fbP = 10.7 | other | S | share of inhabitants born abroad | 2032 census | constant
@fact fbG = 19240 | other | S | inhabitants born in Guyana | 2032 census | constant
@fact fbB = 14850 | other | S | inhabitants born in Brazil | 2032 census | constant
@fact fbC = 11200 | other | S | inhabitants born in Cuba | 2032 census | constant
@fact fbH = 9410 | other | S | inhabitants born in Haiti | 2032 census | constant
@fact hh = 189570 | homes | S | households counted | 2032 census | constant
@fact hhA = 3.5 | other | S | people in a household on average | 2032 census | constant
@fact pip = 141040 | homes | S | households with piped water | 2032 census | constant
@fact pipP = 74.4 | other | S | share of households with piped water | 2032 census | constant
@fact ref = 4870 | homes | B | households that refused | 2032 census | constant
@fact emp = 17300 | homes | B | empty dwellings | 2032 census | constant
@fact enu = 3150 | jobs | B | enumerators | August 2032 | snapshot
@fact bud = 412000000 | budget | B | Suriname dollars set aside for the count | 2032 | plan | pledged
@fact cost = 437000000 | spending | B | Suriname dollars spent on the count | November 2032 | cumulative
@fact ovr = 25000000 | spending | B | Suriname dollars spent above the budget | November 2032 | cumulative
@fact med = 30.4 | age | S | years of median age | 2032 census | constant
@fact med22 = 28.7 | age | S | years of median age | 2022 census | constant
@fact dut = 361000 | other | D | people of Surinamese descent in the Netherlands | January 2032 | constant
@fact prC = 1312 | other | PR | inhabitants counted | 2032 census | constant
@fact prV = 1790 | other | V | inhabitants by its own list | 2032 | constant
@fact pUp = 5520 | other | P | inhabitants more than at the census before | 2022 to 2032 | constant
@fact wUp = 28550 | other | W | inhabitants more than at the census before | 2022 to 2032 | constant
@fact mw = 330 | other | S | men more than women | 2032 census | constant
@fact per = 659 | price | B | Suriname dollars spent for each person counted | 2032 census | constant
@fact f36 = 700000 | other | B | inhabitants expected | 2036 | plan | projected
@rel diff up = n - n22
@rel change upP = n22 -> n
@rel diff mis = adj - n
@rel share misP = mis / adj
@rel sum n = men + wom
@rel sum n = p + w + i + c + k + r
@rel change pP = p22 -> p
@rel change wP = w22 -> w
@rel change iP = i22 -> i
@rel share ps = p / n
@rel share ps22 = p22 / n22
@rel share fbP = fb / n
@rel share pipP = pip / hh
@rel diff pUp = p - p22
@rel diff wUp = w - w22
@rel diff mw = men - wom
@rel product cost = per * n
@rel diff ovr = cost - bud
@race groups = hs ms ks js
@race districts = p w i c k
@trap n adj :: counted and corrected for those missed
@trap n un :: counted and estimated by the UN
@trap adj f36 :: corrected today and forecast
@trap men wom :: nearly equal, two sexes
@trap p p22 :: the capital at two censuses
@trap ps ps22 :: share fell although the number rose
@trap hs ms :: two groups nearly level
@trap wP iP :: two districts that grew alike
@trap ref emp :: refused and empty
@trap bud cost :: set aside and spent
@trap prC prV :: the Bureau's count and the village list
@trap med med22 :: two censuses

@doc carib-press | wire agency | 2032-12-02
Suriname grows to {663,480|n} people, census shows

PARAMARIBO, Dec 2 (CaribPress) — Suriname had {663,480|n|t=on census night in August} inhabitants on census night in August, {10.9 percent|upP|t=a decade earlier} more than a decade earlier, the Statistics Bureau said Thursday in its first release from the count.

The figure is lower than the {672,000|un|by=the United Nations} that the United Nations had assumed. But a follow-up survey suggests that {2.7 percent|misP|by=the Bureau} of people were missed, the Bureau said, and that the true total is close to {681,900|~adj|by=the Bureau}.

The fastest growth was in Wanica, the suburban district, up {22 percent|wP} to {158,310|w}, and in the rainforest district of Sipaliwini, up {21.1 percent|iP} to {54,720|i}. The capital, Paramaribo, added just {2.2 percent|pP} and now counts {252,640|p|t=now}.

Some {71,300|~fb} residents, {10.7 percent|fbP} of the population, were born abroad, a group swollen by gold and by the offshore oil boom. People from Guyana ({19,240|fbG}) outnumber those from Brazil ({14,850|fbB}) and Cuba ({11,200|fbC}).

Among ethnic groups, Hindustani Surinamese remain the largest with {24.9 percent|hs}, but Maroons follow closely on {24.1 percent|ms}. Creoles make up {15.2|ks} and Javanese {12.8|js}.

The Bureau, which had {3,150|enu} enumerators in the field, expects the country to pass {700,000|f36|t=in 2036|by=The Bureau} in 2036.

@doc abs-bulletin | statistics office bulletin | 2032-12-02
BUREAU OF STATISTICS – CENSUS 9 – FIRST RESULTS

Table 1. Inhabitants by district (2022 in brackets)
Paramaribo {252,640|p} ({247,120|p22})
Wanica {158,310|w} ({129,760|w22})
Sipaliwini {54,720|i} ({45,180|i22})
Commewijne {47,365|c}
Nickerie {37,905|k}
Other five districts {112,540|r}
Suriname {663,480|n} ({598,210|n22})

Table 2. Sex
Men {331,905|men}. Women {331,575|wom}.

Table 3. Dwelling
Households {189,570|hh}; persons per household {3.5|hhA}; of which connected to the water network {141,040|pip}. Dwellings found empty: {17,300|emp}. Households that declined to take part: {4,870|ref}.

Notes. 1. All numbers are enumerated persons and are not corrected. The correction according to the post-enumeration survey amounts to {18,420|mis} persons. 2. The median age is {30.4|med} years ({28.7|med22|t=2022} in 2022). 3. Persons at sea on census night, among them workers on the drilling units in Block 58, are not included.

The director, drs. R. Soekardi-Blom. Klipstenenstraat 5. Price of this bulletin: SRD 75.

@doc waterkant-dagblad | daily newspaper | 2032-12-03
Capital loses weight, Wanica bulges
By our reporter Chandra Wongsodikromo

Everybody who stands on the Indira Gandhiweg at seven in the morning knew it, and now it is official. Of every hundred Surinamese, {38|ps|v=38.1} live in Paramaribo. Ten years ago it was {41|ps22|v=41.3|t=Ten years ago}.

Not that the city shrank. It has {5,520|pUp} more people than at the last count. But in the same time the suburban district swallowed nearly {29,000|~wUp}, going from {129,760|w22|t=at the last count} to {158,310|w}. And across the river Commewijne, with {47,365|c}, has left Nickerie ({37,905|k}) behind. "The bridge did that," says its commissioner.

Director Soekardi-Blom was asked first of all about money. Parliament had given him {SRD 412 million|bud|v=412000000|by=Parliament}. He spent {437 million|cost|s=He}. The {25 million|ovr} too much, he said, went on boats: in two places the river was so low that teams had to be flown in and out again.

{4,870|ref} families shut the door. "In one case with a dog behind it, in one case with a machete in front," he told us.

How sure is he? Men exceed women by {330|mw}. "Ask me after the correction." That correction will add {18,420|mis} people, not one of whom, he stressed, has a name.

Sudoku, page 22. SRD/US$ 36.85. Gold US$ 3,412. Robinhood–Transvaal 1-1

@doc noordzee-courant | Dutch broadsheet | 2032-12-04
Surinam is becoming a different country
From our correspondent, Joost Amankwah

For a Dutch reader it helps to begin at home. At the start of this year {361,000|dut|t=At the start of this year|by=the statistics office in The Hague} people of Surinamese descent lived here, according to the statistics office in The Hague. The republic itself counts {663,480|n}. For half a century the two numbers were creeping towards each other. Now they part: since 2022 the country has gained {65,270|up|t=since 2022} inhabitants.

They are older (median {30.4|med}, was {28.7|med22|t=in 2022} in 2022) and they come from elsewhere. {More than one in ten|>fbP|v=10} was not born there. In the gold villages one hears Portuguese, from {14,850|fbB} Brazilians; behind the market in Saramaccastraat it is Creole, from {9,410|fbH} Haitians, and in the hospitals it is the Spanish of {11,200|fbC} Cubans.

The question that people whisper is another. Who is the largest? Ten years ago it was clear: {26.3 percent|hs22|t=Ten years ago} Hindustani, {22.7|ms22|t=Ten years ago} Maroon. Today the former stand at {24.9|hs|t=Today} and the latter at {24.1|ms|t=Today}. Party secretaries keep the table in their inside pockets.

In the villages upriver they say that even this is wrong. The missed {2.7 percent|misP}, it is thought, are mostly theirs. If so, the order could already be the other way round. The Bureau declines to speculate.

The New York demographers, who had pencilled in {672,000|un|by=The New York demographers}, were on the low side, should the corrected {681,900|adj} be right, and on the high side if not.

@doc radio-boven | community radio script, interior | 2032-12-05
Radio Boven-Rivier, Sunday programme. Translated from Saamaka.

Good morning to everybody on the river.

The town has counted us. In all of Sipaliwini, they say, we are {54,720|i}. Last time they said {45,180|i22|t=Last time}. We have not had so many babies; they have got better boats.

In our own Pikin Rio they found {1,312|prC|t=in August|by=they} people in August. Captain Samuël Adjako has his book here in the studio, and in it are {1,790|prV|by=Captain Samuël Adjako} names. Captain?

"Those who are in the gold fields are of the village. Those who are in French Guiana for the clinic are of the village. I do not bury them in town, I bury them here."

The Bureau answers that a person is counted where they sleep.

What does it mean for us? Water, maybe. {Three in four|~pipP} houses in the republic, {74.4 per cent|pipP}, get it from a tap. We get it from God. For the first time it is in a table.

And some of us helped: of the {3,150|enu} counters, {forty-four|-} came from the upper river. They were paid last week, the captain says. Most of them.

Boat to Atjoni: Monday 6 a.m. A Yamaha 40 outboard is for sale at Gaan Lolo's.

@doc telcijfer-blog | demographer's blog | 2032-12-08
Reading a census without getting hurt

Five warnings before you quote anything.

One. {663,480|n} is people found. {681,900|adj} is people believed to exist. Both are "the population" and you may use either, only not in the same fraction.

Two. A census grows too. Part of the rise of {65,270|up|t=since 2022} since 2022 is better counting. In Sipaliwini I would put that part at {a third|-} of the {21.1 per cent|iP}.

Three. Empty is not refused. {17,300|emp} dwellings stood empty; {4,870|ref} households said no. Both were added up on television on Thursday, to great effect.

Four. Shares fall without anybody leaving. Paramaribo went from {41.3|ps22} to {38.1|ps} per cent and has more people than ever.

Five. {3.5|hhA} persons a household is a mean. The commonest household among the {189,570|hh} is two people and a television.

As for cost: {SRD 437 million|cost|v=437000000} is SRD {659|per} for each person found. In Georgetown they paid more and found fewer. And the promised {700,000th|f36|v=700000|t=2036} citizen, due in 2036 by the official projection, would arrive in 2034 if you start from the corrected total. I have told them. They said thank you.

Comments (37) | Previous: "Why your birth rate is wrong"
