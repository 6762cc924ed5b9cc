@story zb-drymonas-sheep-pox
@topic Sheep pox outbreak in the Drymonas plain, Greece
@subject D = Drymonas plain | Drymonas | the plain
@subject V = veterinary service | the vets | veterinarians
@subject M = Rural Development Ministry | the ministry
@subject F = Feta makers' association | cheese makers | the dairies
@subject B = breeders' union | breeders | shepherds
@fact out1 = 34 | cases | D | outbreaks | 2032-10-09 | cumulative
@fact out2 = 71 | cases | D | outbreaks | 2032-11-20 | cumulative
@fact cull1 = 12600 | other | D | sheep and goats culled | 2032-10-09 | cumulative
@fact cull2 = 29800 | other | D | sheep and goats culled | 2032-11-20 | cumulative
@fact flock = 148000 | other | D | sheep and goats in the plain | 2032-09 | snapshot
@fact csh = 20.1 | other | D | share of the flock culled, in percent | 2032-11-20 | snapshot
@fact nat = 214000 | other | M | sheep and goats culled in the country | 2032-11-20 | cumulative
@fact comp = 190 | damages | M | euros of compensation for a ewe | 2032-10 | constant
@fact compd = 280 | damages | B | euros of compensation demanded for a ewe | 2032-10 | plan | pledged
@fact compn = 220 | damages | M | euros of compensation for a ewe, raised | 2032-11-21 | plan | pledged
@fact paid = 4900000 | spending | M | euros of compensation paid | 2032-11-20 | cumulative
@fact zone = 10 | distance | V | kilometres of the surveillance zone | - | constant
@fact prot = 3 | distance | V | kilometres of the protection zone | - | constant
@fact milk = 1.62 | price | F | euros a kilo of sheep's milk | 2032-11 | snapshot
@fact milkp = 1.34 | price | F | euros a kilo of sheep's milk | 2031-11 | snapshot
@fact mup = 20.9 | rate | F | rise of the milk price over a year, in percent | 2032-11 | constant
@fact feta = 14.5 | price | F | euros a kilo of feta in shops | 2032-11 | snapshot
@fact ban = 30 | duration | V | days without movement of animals | 2032-10-10 | plan
@fact vets = 26 | jobs | V | state veterinarians in the plain | 2032 | snapshot
@fact vetn = 48 | jobs | V | posts for state veterinarians in the plain | 2032 | constant
@fact fine = 15000 | damages | M | euros of fine for illegal vaccination | - | constant | threshold
@fact trac = 160 | crowd | B | tractors on the highway | 2032-11-20 | constant
@rel share csh = cull2 / flock
@rel change mup = milkp -> milk
@fact cdiff = 30 | damages | M | euros by which compensation was raised | 2032-11-21 | constant
@fact vdiff = 22 | jobs | V | veterinarians lacking in the plain | 2032 | snapshot
@rel diff cdiff = compn - comp
@rel diff vdiff = vetn - vets
@trap out1 out2 :: October and November
@trap cull1 cull2 :: October and November
@trap cull2 nat :: plain against country
@trap comp compn :: before and after the raise
@trap prot zone :: two zones
@trap vets vetn :: filled against foreseen

@doc a-wire | wire agency | 2032-10-10
Greece halts movement of sheep in central plain over pox

LARISSA, Oct 10 (Aegean News Agency) – Greek authorities banned all movement of sheep and goats in the Drymonas plain for {30|ban|t=from Sunday} days from Sunday after sheep pox, a viral disease that does not affect humans, spread to {34|out1|t=by Saturday|by=the veterinary service} farms by Saturday, the veterinary service said.

{12,600|cull1|t=by Saturday} animals have been culled, out of {148,000|flock} in the area. A protection zone of {three|prot} kilometres and a surveillance zone of {10|zone} apply around each case.

Compensation is {190|comp} euros a ewe. Breeders want {280|compd}.

"We're {26|vets|by=prefectural vet Aspasia Tzimou} vets where there should be {48|vetn|^}," said prefectural vet Aspasia Tzimou.

@doc b-regional | regional newspaper | 2032-11-21
Block on the E75: "They count, we bury"

Του απεσταλμένου μας Σταύρου Γκανά / English edition

{One hundred and sixty|trac} tractors stood across both carriageways at Tempi Junction yesterday from ten till four. On the first, a cross with the name of a ram.

Six weeks ago there had been {34|out1|t=Six weeks ago} outbreaks in the plain; yesterday's bulletin has {71|out2|t=yesterday's bulletin}. From {12,600|cull1} the dead have become {29,800|cull2|t=yesterday's bulletin}, every {fifth|~csh|v=20} animal. The {10|zone}-kilometre circles now overlap so that "there is no outside left", says breeder Thanasis Beïnas, who lost {412|-} ewes on the feast of St Demetrius.

The ministry has paid {4.9 million|paid|t=till now} euros till now. Last evening minister Elpida Karvouni offered {220|compn|t=Last evening} a head. The answer came over the megaphone: {280|compd}.

Those caught vaccinating on the quiet pay {15,000|fine}. "With what?" somebody shouted.

@doc c-business | business paper | 2032-11-24
Feta braces for a thin winter

The sheep pox in Drymonas has reached the cheese vat. Dairies pay {€1.62|milk|t=this month} per kilo of sheep's milk this month, {21 percent|~mup} above the {€1.34|milkp|t=a year ago} of a year ago, the Feta makers' association says, and the shelf price, {€14.50|feta}, will follow after Christmas.

Nationwide {214,000|nat} sheep and goats have been put down, {29,800|cull2|by=the association} of them in Drymonas, by the association's estimate. The flock there was {148,000|flock} in September.

The European Commission offers vaccine. The association is against: it'd close America. "We have {65|-} percent abroad and {35|-} here," its chairman, Petros Valvis, explained.

The ministry's new tariff per ewe is {€220|compn}, up {€30|cdiff}.

General index 1,948 (–0.3) · Brent $71.10

@doc d-qa | ministry Q&A | 2032-11-25
SHEEP POX: Questions and answers for breeders (3rd edition)

Q. How many outbreaks are there? A. In Drymonas, as of 20 November, {71|out2|t=as of 20 November}.
Q. How many animals have been culled? A. In Drymonas {29,800|cull2|^}; in the whole country {214,000|nat|^}.
Q. What compensation do I get? A. For a ewe {€220|compn} (previously {€190|comp}), for a lamb {€95|-}.
Q. When? A. Within {60|-} days. {€4.9 million|paid} has been paid.
Q. My farm's {5|-} km from an outbreak. May I move animals? A. No. You are outside the protection zone ({3|prot} km) but within the surveillance zone ({10|zone} km).
Q. May I vaccinate? A. No. The fine is up to {€15,000|<fine}.
Q. Will there be more vets? A. {22|vdiff} positions have been advertised to fill the gap; applications by 15 December.
