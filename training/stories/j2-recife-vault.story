@story j2-recife-vault
@topic Tunnel robbery of a bank vault in Recife, Brazil
@subject A = Boa Vista vault robbery | the robbery | theft | heist | the raid
@subject Bk = Banco Capibaribe | the bank | Capibaribe
@subject Tn = the tunnel | tunnel | the hole
@subject Pf = Federal Police | the federal police | PF | police
@subject Dl = Delegate Iracema Furtado | Furtado | Ms Furtado
@subject Gt = Genivaldo Torquato | Torquato | "the Mole" | the alleged leader
@fact tot = 71000000 | other | A | reais stolen | 2007-05-30 | snapshot
@fact tot0 = 40000000 | other | A | reais stolen, as first estimated | 2007-05-28 | snapshot | projected
@fact usd = 36000000 | other | A | dollars stolen | 2007-05-30 | snapshot
@fact rec = 4600000 | other | Pf | reais recovered | 2007-06-20 | cumulative
@fact rec2 = 9200000 | other | Pf | reais recovered | 2007-09-03 | cumulative
@fact len = 84 | distance | Tn | metres long | - | constant
@fact dep = 4 | distance | Tn | metres below the street | - | constant
@fact mon = 3 | duration | Tn | months of digging | - | constant
@fact wall = 1.1 | distance | Bk | metres of concrete under the vault | - | constant
@fact box = 137 | other | A | deposit boxes emptied | - | constant
@fact men = 10 | other | A | robbers | 2007-06 | snapshot
@fact ar = 4 | arrests | A | people arrested | 2007-06-20 | cumulative
@fact ar2 = 7 | arrests | A | people arrested | 2007-09-03 | cumulative
@fact house = 318 | address | Tn | house where it began | - | constant
@fact rent = 1900 | price | Tn | reais of monthly rent for the house | - | constant
@fact age = 39 | age | Gt | age of the alleged leader | - | constant
@fact alarm = 07:50 | clock | A | when staff found the vault empty | - | constant
@fact day = 2007-05-28 | date | A | day of the discovery | - | constant
@fact sand = 30 | other | Tn | tonnes of earth carried off | - | constant
@fact ins = 45000000 | other | Bk | reais of insurance cover | - | constant
@fact left = 3 | other | A | robbers still sought | 2007-09-03 | snapshot
@fact shr = 13 | other | Pf | percent of the haul recovered | 2007-09-03 | snapshot
@fact cars = 3 | other | Pf | cars seized | 2007-09-03 | snapshot
@fact tim = 2 | other | Tn | tonnes of timber | - | constant
@fact off = 12 | officers | Pf | officers at the arrest | 2007-06-20 | constant
@fact sent = 22 | sentence | Gt | years in prison asked by prosecutors | 2007-09-03 | plan
@rel convert usd = tot
@rel share shr = rec2 / tot
@rel sum men = ar2 + left
@trap tot0 tot :: first estimate and bank's count
@trap rec rec2 :: recovered by June and by September
@trap ar ar2 :: arrested by June and by September
@trap tot ins :: what was stolen and what was insured

@doc a-recife-daily | Recife daily in English translation | 2007-05-29
Cleaners of the third shift find a hole where the money was

By Lindinalva Prazeres

Somewhere between Friday's closing and Monday's opening, about {forty million|~tot0|v=40000000|by=according to a first estimate by the bank's manager} reais left the vault of Banco Capibaribe on Rua da Imperatriz by way of a tunnel, according to a first estimate by the bank's manager.

It was {ten minutes to eight|alarm} on {Monday|day} when an employee opened the door and saw daylight, or rather lamplight, coming from the floor. The lamps were still on.

The passage, {four|dep} metres down, runs to a yellow house at number {318|house} in the next street, let in February to a firm that said it sold synthetic grass. Neighbours saw vans with earth. Nobody thought it strange; there is building everywhere.

"They paid {R$1,900|rent|v=1900} a month and never late," said the landlady, Dona Zuleide.

Police reckon that it took {three|mon|by=Police} months and that {thirty|sand|by=Police} tonnes were removed.

Yesterday's lottery: 04 – 19 – 23 – 31 – 38 – 57

@doc b-wire | foreign news agency | 2007-05-30
Brazil bank tunnel thieves got {$36 mln|usd|v=36000000}, bank says

SAO PAULO, May 30 (Continental) - Thieves who dug their way into a bank in the northeastern city of Recife escaped with {71 million|tot|by=Banco Capibaribe said} reais ({$36 million|usd|^}), Banco Capibaribe said on Wednesday after counting what was left, far above the {40 million|tot0|t=on Monday} reais mentioned on Monday.

The gang, which the federal police believe had {10|men|by=the federal police} members, also emptied {137|box} deposit boxes whose contents are not known.

The tunnel, lit, ventilated and lined with wood, was {120|!len} metres long. It came up through more than {a metre|>wall|v=1} of reinforced concrete.

A bank official said insurance would cover {45 million|ins|by=A bank official} reais. No one has been arrested.

@doc c-magazine | São Paulo weekly magazine in English | 2007-06-23
The Mole's mistake

He bought a car. That, according to delegate Iracema Furtado, is how a man who had moved earth for {three|mon} months without waking a dog came to be woken himself last Wednesday, in a condominium in Natal, by {a dozen|off} officers of the federal police.

Genivaldo Torquato, {39|age}, a former well digger from Paraíba, is said to have led {10|men} men through an {84|len}-metre burrow into the vault of Banco Capibaribe. {Four|ar|t=so far} of them are in cells so far. Of the {71|tot|x=1000000} million they took, Ms Furtado's people have found {4.6|rec|x=1000000|t=to date} million to date, a good part of it under a pigsty.

The house is still there, at {322|!house} Rua da Glória, with a plastic lawn outside. It cost them {R$2,900|!rent|v=2900} a month. The landlady keeps the last receipt.

How much was in the safe deposit boxes? Those who rented the {137|box} of them are, the delegate says drily, in no haste to declare it.

@doc d-news-site | national news portal | 2007-09-03
Prosecutors want {22|sent} years for 'Mole' of Recife

Federal prosecutors on Monday charged {seven|ar2|t=on Monday} people over May's theft at Banco Capibaribe and asked for {22|sent} years in prison for the alleged leader, Genivaldo Torquato, {39|age}.

All {seven|ar2} are in custody. {Three|left} members of the gang remain at large, one of them believed to be in Paraguay.

The PF has now got back {R$9.2 million|rec2|v=9200000|t=now}, about {13%|~shr} of the haul, and {three|cars} cars, a farm and a half share in a racehorse.

The indictment describes the digging in detail: a gallery {84|len} m long and {four|dep} m deep, dug between February and May and shored with {two|tim} tonnes of timber; a slab of {1.1|wall} m drilled in one night; an alarm that did not sound because it looked only at the door. Bank staff discovered the loss at {9h50|!alarm} on {28 May|day}.

The defence says that its client sold lawns.

| 12 comments | Share | Print | Font: A- A+
