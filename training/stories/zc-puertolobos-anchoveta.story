@story zc-puertolobos-anchoveta
@topic A fishing ban off the coast of Peru: quota, juveniles, boats idle, a study, a protest at sea
@subject A = anchoveta | the anchoveta | the stock
@subject I = Marine Institute | the marine institute | the institute
@subject P = Ministry of Production | Produce | the ministry
@subject F = Federación de Pescadores de Puerto Lobos | the fishermen's federation | the fishermen
@subject C = Pesquera Nazareno | the fishmeal company | the company
@fact q = 1350000 | other | P | tonnes of quota | first season 2034 | constant | threshold
@fact qa = 2100000 | other | P | tonnes of quota | first season 2033 | constant | threshold
@fact c = 488000 | other | P | tonnes landed | 2034-06-11 | cumulative
@fact cp = 36 | rate | P | percent of the quota landed | 2034-06-11 | cumulative
@fact juv = 43 | rate | I | percent of juveniles in the catch | 2034-06-11 | snapshot
@fact juvm = 10 | rate | P | percent of juveniles that is tolerated | - | constant | threshold
@fact bio = 5900000 | other | I | tonnes of biomass | March 2034 | snapshot
@fact bio0 = 9800000 | other | I | tonnes of biomass | March 2033 | snapshot
@fact bt = 640 | other | F | boats idle | 2034-06-15 | snapshot
@fact men = 14500 | jobs | F | fishermen without work | 2034-06-15 | snapshot
@fact blo = 170 | other | F | boats in the blockade | 2034-06-20 | snapshot
@fact sub = 750 | price | P | soles a month of help for a fisherman | - | plan | pledged
@fact subd = 1500 | price | F | soles a month of help that is demanded | - | plan
@fact tmp = 2.8 | temperature | I | degrees above the normal sea temperature | June 2034 | snapshot
@fact pr = 2050 | price | C | dollars a tonne of fishmeal | June 2034 | snapshot
@fact pr0 = 1640 | price | C | dollars a tonne of fishmeal | January 2034 | snapshot
@fact up = 25 | rate | C | percent growth of the fishmeal price | June 2034 | snapshot
@fact det = 6 | arrests | F | fishermen detained | 2034-06-21 | cumulative
@trap q qa :: a year ago
@trap q c :: quota and catch
@trap juv juvm :: measured and tolerated
@trap bio bio0 :: a year ago
@trap bt blo :: idle boats and those in the blockade
@trap sub subd :: offered and demanded
@rel share cp = c / q
@rel change up = pr0 -> pr

@doc andina-style | state news agency | 2034-06-12
Produce suspends anchoveta season

Lima. The Ministry of Production suspended the first fishing season in the north-centre zone from midnight, after the Marine Institute reported that {43%|juv|t=yesterday|by=the Marine Institute} of the fish landed up to yesterday were juveniles. The tolerance is {10%|juvm}.

{488,000|c|t=up to yesterday} tonnes have been caught, {36%|cp|^} of a quota of {1.35 million|q}. In the same season of 2033 the quota was {2.1 million|qa|t=2033}.

The sea is {2.8|tmp} degrees warmer than normal. The biomass was calculated at {5.9 million|bio|t=in March} tonnes in March, against {9.8 million|bio0|t=a year earlier} a year earlier.

Fishermen will receive {S/ 750|sub} a month, Minister Rocío Huamanchumo said.

@doc chimbote-radio | regional newspaper | 2034-06-21
{170|blo} boats close the bay of Puerto Lobos

PUERTO LOBOS. From five in the morning a line of {170|blo|t=yesterday} boats, gunwale to gunwale, shut the mouth of the bay yesterday. On the largest, the *Señor de los Milagros II*, a sheet: "{750|sub} soles? You eat with that, minister."

The federation asks for {1,500|subd} a month for the {14,500|men} men who, since the ban, mend nets that are not torn. {640|bt} vessels lie idle, from the {10|-}-tonne bolichera to the steel purse seiners.

The Navy detained {six|det}. One, Segundo Chunga, is {71|-}.

"They say that {34|!juv|by=They} per cent were small fish. I've seen them: {twelve|-} centimetres, like your finger. They are right, the scientists," concedes a skipper who does not wish to be named. "But they were right in April already, when the quota of {1.35 million|q} was announced."

In all {488,000|c|t=before the ban} tonnes came in before the ban. Puerto Lobos had {a fifth|-} of it.

High tide: 11:41 ({0.9|-} m). S/ {3.71|-} per dollar

@doc commodity-note | commodity newsletter | 2034-06-16
FEED & PROTEIN DAILY

FISHMEAL. Super prime FOB Callao is quoted at {$2,050|pr|t=this week} this week, up {25 per cent|up} since January ({$1,640|pr0|t=January}), as the market digests the suspension in Peru. Landings of {448,000|!c|t=Sunday} tonnes to Sunday are {36 per cent|cp} of the {1.35m t|q|v=1350000} quota. Nobody expects a reopening before August.

The state institute measured a sea surface {2.8|tmp} °C above normal, and a stock of {5.9m t|bio|v=5900000|t=in March} in March. Last year it was {9.8m|bio0|v=9800000|t=Last year}. Juveniles: {43 per cent|juv|by=The state institute}.

Pesquera Nazareno, with {11|-} plants, says inventories cover {seven|-} weeks.

SOYMEAL. CBOT July {$402.10|-} (+{3.4|-}). PALM OIL. MYR {4,210|-}.

@doc ngo-report | environmental website | 2034-07-03
Who ate the small ones?

The figures of the failed season should be framed and hung in the ministry. A quota of {1.35 million|q} tonnes was set in April, on a stock that the institute's own cruise had put at {5.9 million|bio|t=in March} in March, the lowest in {20|-} years. With {9.8 million|bio0|t=a year before}, a year before, it had been {2.1|qa|x=1000000|t=a year before} million.

When at last somebody looked into the holds, {43%|juv} of the fish were too young to have spawned, more than {four times|-} what the rules bear ({10%|juvm}). By then {488,000|c|t=By then} tonnes had become meal for salmon in Norway, at {$2,500|!pr|t=in June} a tonne in June.

The ones who pay are {14,500|men} fishermen. They get {750|sub} soles, half of what they ask. {Sixteen|!det} of them were detained in the blockade of {170|blo|t=in June} boats.

The warm water, {2.8|tmp} degrees above average, is nobody's fault. The rest is.

Donate • {12|-} languages • Licence CC-BY {4.0|-}
