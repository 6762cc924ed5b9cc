@story champlouvre-jewel-appeal
@topic Appeal trial at Champlouvre, France, over an armed robbery of a jeweller and the death of a passer-by
@subject B = Bruno Castagnède | Castagnède | Bruno | the ringleader
@subject N = Nassim Ouakrim | Ouakrim | Nassim | the driver
@subject J = Jérôme Fleuriot | Fleuriot | the employee | the inside man
@subject V = Odile Marchandeau | Marchandeau | the passer-by | the retired schoolteacher
@subject S = Maison Herbelin | the jeweller | the shop | Herbelin
@subject A = Assize Court of Appeal | the court | the appeal court | judges and jurors
@subject G = Avocate générale Sandrine Pouliquen | Pouliquen | the avocate générale | the prosecution
@subject F = Marchandeau family | her children | civil parties
@fact b0 = 20 | sentence | B | years of imprisonment at first instance | 2019-11 | constant
@fact b1 = 22 | sentence | B | years of imprisonment on appeal | 2021-03-19 | constant
@fact n0 = 14 | sentence | N | years of imprisonment at first instance | 2019-11 | constant
@fact n1 = 12 | sentence | N | years of imprisonment on appeal | 2021-03-19 | constant
@fact j0 = 8 | sentence | J | years of imprisonment at first instance | 2019-11 | constant
@fact gb = 25 | sentence | G | years of imprisonment sought for the ringleader | 2021-03-18 | constant
@fact gn = 15 | sentence | G | years of imprisonment sought for the driver | 2021-03-18 | constant
@fact bpr = 14.67 | duration | B | years before parole | 2021-03-19 | constant
@fact loot = 4300000 | price | S | euros of jewels taken | 2016-12-20 | constant
@fact pcs = 316 | other | S | pieces taken | 2016-12-20 | constant
@fact fnd = 41 | other | S | pieces recovered | 2021 | cumulative
@fact cl = 18:52 | clock | S | time of the robbery | 2016-12-20 | constant
@fact dt = 2016-12-20 | date | S | day of the robbery | - | constant
@fact sec = 95 | duration | S | seconds the robbery lasted | 2016-12-20 | constant
@fact ad = 17 | address | S | number in Rue des Tanneurs | - | constant
@fact agB = 47 | age | B | age in years | 2021-03 | constant
@fact agN = 33 | age | N | age in years | 2021-03 | constant
@fact agV = 71 | age | V | age in years at death | - | constant
@fact sp = 110 | speed | N | km/h of the getaway car | 2016-12-20 | constant
@fact jur = 9 | other | A | jurors | 2021 | constant
@fact jur0 = 6 | other | A | jurors at first instance | 2019 | constant
@fact day = 10 | duration | A | days of hearing | 2021-03-19 | constant
@fact del = 7 | duration | A | hours of deliberation | 2021-03-19 | constant
@fact dam = 185000 | damages | F | euros of damages | 2021-03-19 | constant
@fact cas = 5 | duration | B | days to go to the court of cassation | - | plan | threshold
@trap b0 b1 :: two trials of the same man
@trap n0 n1 :: two trials of the same man
@trap b1 gb :: given and sought
@trap jur jur0 :: jurors on appeal and before
@trap pcs fnd :: taken and recovered
@trap n1 gn :: given and sought

@doc a-afp | international wire in English | 2021-03-19
French court raises sentence of robber over deadly getaway

A French appeals court late Friday sentenced the leader of an armed robbery in which a bystander was run over to {22|b1|t=late Friday} years in prison, {two|-} more than at a first trial, but showed leniency to the man who was at the wheel.

Bruno Castagnède, {47|agB}, had hoped for an acquittal. Nassim Ouakrim, {33|agN}, the driver, received {12|n1|^} years after getting {14|n0|t=in 2019} in 2019.

The prosecution had requested {25|gb} and {15|gn}, respectively.

On {December 20, 2016|dt}, men in Santa hats needed {95|sec} seconds to take {316|pcs} pieces worth {4.3 million|loot} euros from Maison Herbelin, a jeweller in Champlouvre. Their Audi was doing {110|sp} kilometres an hour when it hit Odile Marchandeau, {71|agV}.

The {nine|jur} jurors and {three|-} judges deliberated for {seven|del} hours. A third man, who did not appeal, is serving {eight|j0} years.

@doc b-regional | regional French newspaper, translated digest | 2021-03-20
Herbelin affair: Castagnède loses his bet

He wanted a second round; it has cost him. {Twenty-two|b1|t=yesterday evening} years: the sentence fell yesterday evening at {8.15|-}, in a room emptied by the curfew. Under the security period he cannot hope to get out before he has served {two-thirds|-} of it, close to {fifteen|~bpr} years.

Ouakrim wept into his mask. His {twelve|n1} years reflect, said his counsel Maître Delphine Sarraut, "that a man may drive badly without wanting to kill". Jérôme Fleuriot, the inside man, {eight|j0} years, had been called only as a witness.

A reminder of the facts. At {6.52pm|cl} five days before Christmas, with the pavement of Rue des Tanneurs black with people, {four|-} men entered number {17|ad}. {Ninety-five|sec} seconds later they were out with {361|!pcs} items. Of these {41|fnd|t=so far} have been found so far, most of them in a jar of pickled gherkins.

Civil parties will receive {185,000|dam} euros.

> Weather: 9° | Covid: 112 in intensive care in the department | Newsletter

@doc c-magazine | law review news page | 2021-03-22
Appeal aggravates: the risk of the second trial

Some {13|-} per cent of appeals against assize verdicts end in a heavier term. Castagnède's has joined them: {20|b0|t=at first instance} years at first instance, {22|b1|t=on appeal} on appeal.

The composition differs. At first instance {six|jur0} citizens sit; on appeal, {nine|jur}. A decision against the accused takes {eight|-} votes out of {twelve|-}. After {ten|day} days of debate, deliberations took {seven|del} hours.

The avocate générale, Sandrine Pouliquen, had called for {25|gb|by=The avocate générale} years against him and {15|gn|^} against the driver. As against the latter, the court went down from {fourteen|n0} to {ten|!n1}, holding that the speed, put at {110|sp|by=an expert} km/h by an expert, did not of itself show an acceptance of death.

Those convicted have {five|cas} days to apply to the Court of Cassation.

@doc d-tabloid | British tabloid website | 2021-03-20
Santa-hat gang boss gets {22|b1} years after French retired teacher, {71|agV}, killed by getaway car

By Chloe Battersby for HeistOnline
PUBLISHED: 07:14, 20 March 2021 | UPDATED: 09:02

- Masked raiders snatched {€4.3 million|loot} in diamonds in just {95|sec} seconds
- Grandmother Odile Marchandeau was mown down at {110|!sp|force}mph
- Driver Nassim Ouakrim, {33|agN}, had term CUT

A gangster who robbed a jeweller's in a Father Christmas hat has been handed {22|b1} years.

Bruno Castagnède, {47|agB}, led the raid on posh Maison Herbelin in Champlouvre at {5:52pm|!cl|t=on December 20, 2016} on {December 20, 2016|dt}. He'd got {18|!b0|t=first time round} years first time round.

Pensioner Odile, {71|agV}, was on her way from choir. Her children were told they would get {€185,000|dam} ({£158,000|-}).

Jurors – {nine|jur} of them – took until night to decide.

Gems recovered: {41|fnd}. Gems still out there: {275|-}.

Share this article: 1.1k shares. 96 View comments
