@story yf-kerguelen-rats
@topic An attempt to rid a sub-Antarctic island of rats: the campaign, the weather and the first birds
@subject I = Île Longue-Bise | Longue-Bise | the island
@subject T = TAAF | the territory | the administration
@subject O = Océan Vivant | the charity | the campaigners | the foundation
@subject H = Helicopters | pilots | the helicopters
@subject A = Wandering albatross | albatrosses | wanderers
@subject P = White-chinned petrel | petrels
@subject R = Rats | the rats | rodents
@subject M = Marion Kerjean-Adoula | Kerjean-Adoula | the expedition leader
@subject S = Marius Dufrenoy | Dufrenoy | the ship | the vessel
@subject G = Giant petrels | scavengers | skuas
@fact ha = 14600 | area | I | hectares | - | constant
@fact ha1 = 9490 | area | H | hectares baited | 30 June 2036 | cumulative
@fact hapc = 65 | other | H | share of the island baited | 30 June 2036 | snapshot
@fact t1 = 214 | other | H | tonnes of bait dropped | 30 June 2036 | cumulative
@fact t2 = 336 | other | H | tonnes of bait dropped | 9 August 2036 | cumulative
@fact tons = 350 | other | S | tonnes of bait shipped | May 2036 | constant
@fact tleft = 14 | other | S | tonnes of bait left over | 9 August 2036 | snapshot
@fact rate = 23 | other | H | kilograms of bait a hectare | - | plan
@fact heli = 4 | other | H | machines | May 2036 | constant
@fact lost = 1 | other | H | machines lost | July 2036 | cumulative
@fact fly = 412 | duration | H | hours flown | 9 August 2036 | cumulative
@fact good = 19 | duration | H | days fit to fly | 9 August 2036 | cumulative
@fact camp = 71 | duration | H | days of the campaign | 9 August 2036 | cumulative
@fact wind = 148 | speed | I | kilometres an hour of wind | 3 July 2036 | snapshot
@fact lim = 65 | speed | H | kilometres an hour at which flying stops | - | constant | threshold
@fact cost = 11400000 | budget | T | euros that the campaign cost | 2036 | snapshot
@fact plan = 9500000 | budget | T | euros that the campaign was to cost | 2034 | plan
@fact over = 20 | rate | T | overrun | 2036 | snapshot
@fact opay = 4200000 | budget | O | euros paid towards the campaign | 2036 | snapshot
@fact tpay = 7200000 | budget | T | euros paid towards the campaign | 2036 | snapshot
@fact team = 47 | jobs | M | people in the team | 2036 | snapshot
@fact pil = 9 | jobs | H | people who fly | 2036 | snapshot
@fact rats = 1900000 | other | R | animals living on the island | 2034 estimate | snapshot
@fact ratha = 130 | other | R | animals a hectare | 2034 estimate | snapshot
@fact since = 1878 | date | R | year of arrival | - | constant
@fact alb0 = 1340 | other | A | breeding pairs | 1988 | snapshot
@fact alb = 402 | other | A | breeding pairs | 2035 | snapshot
@fact albf = 70 | rate | A | fall in breeding pairs | 1988 to 2035 | snapshot
@fact ck35 = 61 | other | A | chicks that fledged | 2035 | snapshot
@fact ck37 = 274 | other | A | chicks that fledged | 2037 | snapshot
@fact pet = 38000 | other | P | burrows | 2035 | snapshot
@fact petoc = 4 | rate | P | share of burrows with a chick | 2035 | snapshot
@fact petoc2 = 46 | rate | P | share of burrows with a chick | 2037 | snapshot
@fact dead = 683 | deaths | G | birds poisoned | September 2036 | cumulative
@fact deadexp = 1000 | deaths | G | birds poisoned | before the campaign | plan | projected
@fact gpop = 5800 | other | G | birds on the island | 2035 | snapshot
@fact cams = 240 | other | T | cameras that watch for survivors | 2037 | snapshot
@fact dogs = 3 | other | T | dogs that sniff for survivors | 2037 | snapshot
@fact sign = 0 | other | R | survivors found | March 2037 | cumulative
@fact wait = 24 | duration | T | months before success can be declared | - | plan | threshold
@fact dist = 3400 | distance | I | kilometres from Réunion | - | constant
@fact sail = 7 | duration | S | days at sea from Réunion | - | constant
@fact jet = 5600 | price | S | euros for a tourist berth | 2036 | snapshot
@fact fuel = 1260 | other | S | drums of fuel landed | May 2036 | constant
@fact petn = 88400 | other | O | signatures against poison | 2035 | cumulative
@fact donors = 26500 | other | O | people who gave money | 2036 | cumulative
@fact gift = 158 | fundraising | O | euros given on average | 2036 | snapshot
@fact mage = 52 | age | M | age | - | snapshot
@trap ha ha1 :: the island and the part done
@trap t1 t2 :: June and August
@trap tons t2 :: shipped and dropped
@trap hapc lim :: 65 percent and 65 kilometres an hour
@trap good camp :: days fit to fly and all days
@trap ck35 ck37 :: before and after
@trap petoc petoc2 :: before and after
@trap dead deadexp :: found and feared
@trap team pil :: all and the pilots
@trap opay tpay :: two payers
@rel share hapc = ha1 / ha
@rel diff tleft = tons - t2
@rel change over = plan -> cost
@rel sum cost = opay + tpay
@rel change albf = alb0 -> alb
@rel product rats = ratha * ha
@rel product opay = donors * gift

@doc taaf-bulletin | expedition bulletin | 2036-07-01
Longue-Bise without rats — bulletin no. 9, from the Dufrenoy, at anchor

On the evening of 30 June we stood at {9,490|ha1|t=On the evening of 30 June} hectares baited of {14,600|ha}, i.e. {65%|hapc} of the island. {214|t1|^} tonnes of bait are on the ground. The application rate remains {23|rate} kg per hectare.

The weather gives nothing away. All {four|heli} helicopters are airworthy; but above {65|lim} km/h they stay lashed down, and that has been the case on most days. Forecast for Thursday: {140|-} and over.

The team, {47|team} of us including {nine|pil} pilots, is in good spirits. Henri has finished the cheese.

Reminder of what this is about: perhaps {130|~ratha} rats to each hectare, that is {1.9 million|~rats}, descendants of a few that came ashore from a sealer in {1878|since}.

Losses among non-target birds are recorded daily. We have budgeted for up to {1,000|deadexp} giant petrels and skuas.

Marion Kerjean-Adoula, expedition leader. Next bulletin when the wind allows.

@doc reunion-paper | regional newspaper | 2036-08-12
Rats: mission over, one helicopter short

SAINT-PIERRE. — The Marius Dufrenoy is on her way home, {seven|sail} days and {3,400|dist} kilometres, with {14|tleft} tonnes of bait in her hold, {three|-} helicopters on deck and the fourth, or what was found of it, in a crate. It was blown over on 3 July in gusts of {148|wind|t=on 3 July} km/h. No one was inside.

Of the {350|tons} tonnes taken south in May {336|t2|t=by last Saturday} had been dropped by last Saturday, after {412|fly} hours in the air. "On {19|good} days out of {71|camp} we could fly," said expedition leader Marion Kerjean-Adoula, {52|mage}, by satellite phone. "The others we played cards."

The bill: {€11.4 million|cost}, where {€9.5 million|plan|t=in 2034} had been announced in 2034. The administration paid {€7.2 million|tpay}, the foundation Océan Vivant {€4.8 million|!opay}.

Tourists willing to see the result can have a berth for {€5,600|jet}; the next rotation has {11|-} left.

MARÉES — Saint-Gilles 4 h {12|-}. Loto: {3|-} {17|-} {22|-} {40|-} {41|-}

@doc oceanvivant-release | charity press release | 2036-08-20
Thank you! What your {€158|gift} did

When {26,500|donors} people each give {€158|gift} on average, {€4.2 million|opay} goes south. With it we met more than a third of the cost of freeing Longue-Bise from rats, the largest operation of its kind ever tried in French waters.

Why it matters. In 1988 the island had {1,340|alb0|t=In 1988} pairs of wandering albatross. Last year there were {402|alb|t=Last year}, a loss of {70%|albf}. The rats eat the chicks alive. Of those hatched in 2035 a mere {61|ck35|t=in 2035} left the nest. The white-chinned petrels, with their {38,000|pet} burrows, had a chick in {four|petoc} of every hundred.

Is poison the answer? We know that {88,400|petn|t=last year} of you signed a petition against it last year. So far {683|dead} scavengers have been found dead, out of around {5,800|~gpop}. It hurts. It's also fewer than the {1,000|deadexp} that had been feared.

Donate: IBAN FR76 3000 {4001|-}. {66|-}% is tax deductible.

@doc plume-magazine | bird magazine | 2037-04-05
The quiet on Longue-Bise

No gnawing. That was what the wardens noticed first, says Yann Ollivier-Tran, one of {four|-} people who wintered on the island. "At night in the hut you always heard them under the floor."

By the end of March {240|cams|t=By the end of March} cameras and {three|dogs} dogs, a spaniel and two terriers, had found {none|sign|^|v=0}. The rule is that no victory may be proclaimed before {24|wait} months have gone by. But the birds do not read rules. {274|ck37|t=this season} albatross chicks fledged this season, as against {81|!ck35|t=two years earlier} two years earlier. And {46|petoc2} per cent of petrel burrows held a fat grey ball of down; it had been {four|petoc|t=before}.

There's a cost. The final list of poisoned scavengers came to {683|dead}. Their population, {8,500|!gpop|t=before} before the bait fell, should be back in a decade.

At {14,600|!ha|force} acres Longue-Bise is {four|-} times as large as any French island cleared until now.

Subscription {49|-} €. Bird of the month: page {30|-}

@doc skeptic-column | weekly column | 2036-09-02
Cinéma Paradis, with a bucket under it

By Jocelyn Mazarin

Forgive an old accountant. We've sent a ship with {1,260|fuel} drums of kerosene to a place where nobody lives, in order to drop {336|t2} tonnes of blue pellets on it. For the occasion we've smashed {one|lost} helicopter. The estimate was {9.5|plan|x=1000000} million; the outcome, {11.4|cost|x=1000000}; the overrun, dear readers, {20|over} per cent, which in the public service counts as a triumph.

Per rat it comes to {six|-} euros. In Marseille they charge more.

What about the rest of the sum? I am informed that {47|team} people spent {71|camp} days there and that on all but {29|!good} of them the wind blew too hard to fly. One might have looked that up. The Roaring Forties are not called so for nothing.

And yet. My granddaughter gave her {20|-} euros out of pocket money, one of {26,500|donors} donors. She has a picture of an albatross over her bed. She tells me there were {1,340|alb0|t=when her mother was born} pairs when her mother was born. I have been told to hold my tongue until there are again.
