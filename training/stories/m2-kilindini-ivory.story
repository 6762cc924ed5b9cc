@story m2-kilindini-ivory
@topic Seizure of ivory and pangolin scales at Kilindini port, Mombasa: seizure, arraignment, verdict, appeal
@subject C = container MSGU 440718 | the container | the consignment | the shipment
@subject K = Kenya Wildlife Service | KWS | the service | wildlife rangers
@subject R = Kenya Revenue Authority | KRA | customs
@subject J = Juma Wafula Shikuku | Shikuku | the clearing agent
@subject N = Nguyen Thi Bao Lan | Bao Lan | the trader
@subject H = Chief Magistrate Fridah Kerubo | Kerubo | the magistrate
@subject W = WildLaw Watch | the NGO | the group
@fact iv = 1840 | other | C | kilos of ivory | 2027-06-21 | constant
@fact tu = 312 | other | C | pieces of ivory | 2027-06-21 | constant
@fact ps = 2900 | other | C | kilos of pangolin scales | 2027-06-21 | constant
@fact el = 120 | other | C | elephants killed for it | 2027-06-22 | snapshot | projected
@fact pa = 4800 | other | C | pangolins killed for it | 2027-06-22 | snapshot | projected
@fact val = 264000000 | price | R | shillings that the goods are worth | 2027-06-21 | constant
@fact dec = 18 | other | C | tonnes of tea declared | 2027-06-21 | constant
@fact sus = 5 | other | K | suspects held | 2027-06-22 | snapshot
@fact ch = 3 | other | H | people put on trial | 2027-07-02 | constant
@fact bj = 5000000 | price | J | shillings of bail | 2027-07-02 | constant
@fact wit = 26 | other | H | witnesses heard | 2029-02-14 | cumulative
@fact sj = 20 | sentence | J | years in prison | 2029-02-14 | constant
@fact sn = 12 | sentence | N | years in prison | 2029-02-14 | constant
@fact fj = 20000000 | damages | J | shillings of fine | 2029-02-14 | constant
@fact aj = 11 | sentence | J | years in prison after appeal | 2030-09-05 | constant
@fact ja = 47 | age | J | age in years | 2029-02-14 | constant
@fact na = 39 | age | N | age in years | 2029-02-14 | constant
@fact dog = 04:05 | clock | K | time the dog sat down at the container | 2027-06-21 | constant
@fact sc = 2.6 | duration | H | years that a wildlife case takes on average | 2029-02 | snapshot
@fact tr = 19.4 | duration | H | months from plea to judgment | 2029-02-14 | constant
@fact cv = 6 | other | W | convictions in ten port seizures | 2029-02-14 | cumulative
@trap iv ps :: ivory against pangolin scales
@trap tu el :: tusk pieces against elephants
@trap sj aj :: first sentence against the one after the appeal
@trap sj sn :: two accused
@trap sus ch :: held against tried
@trap bj fj :: bail against fine

@doc a-statement | customs press statement | 2027-06-21
SEIZURE OF WILDLIFE TROPHIES AT KILINDINI

The Kenya Revenue Authority, with the Kenya Wildlife Service and the port police, today intercepted a {40|-}-foot container bound for Haiphong. The exporter had declared {18|dec} tonnes of tea.

A detector dog, Rafiki, gave a positive indication at {4.05 a.m.|dog}. On verification officers found {1,840|iv|by=officers} kilogrammes of elephant ivory in {312|tu|^} pieces and {2,900|ps|^} kilogrammes of pangolin scales beneath tea sacks.

The goods are valued at KSh {264 million|val|by=Kenya Revenue Authority}. The Authority handled {1.4 million|-} containers last year, of which {six|-} in a hundred are scanned, and intends to scan {30|-} in a hundred by {2030|-}.

As at this hour {one|-} driver is assisting police. The ivory alone, if from adult animals, represents about {120|~el|by=Authority} elephants and the scales not fewer than {4,800|>pa|by=Authority} pangolins.

Any person with information should ring the toll-free line 0800 597 000. Rewards of up to KSh {1 million|-} are available.

Signed, Ag. Commissioner for Customs

@doc b-daily | national daily | 2027-06-23
Port staff among {five|sus|t=yesterday} held over ivory haul
By WINNIE ATIENO-KARISA

Detectives yesterday had {five|sus|t=yesterday} people in custody over Monday's seizure at Kilindini, where a dog named Rafiki found, at {4.05am|dog|t=Monday} and in the rain, what {four|-} scans had missed.

The {312|tu} pieces of ivory would have come from about {120|~el|by=KWS} elephants, says KWS; the scales, {2.9|ps|x=1000} tonnes of them, from some {4,800|~pa|by=KWS} pangolins. Together the haul would fetch KSh {264 million|val}.

Clearing agent Juma Wafula Shikuku, who's {44|-} by his licence, was picked up in Likoni. The consignment, {18|dec} tonnes of tea in the papers, had paid KSh {46,000|-} in fees.

KWS says the herds on the coast have lost {31|-} elephants to poachers this year; the ivory did not come from them, DNA suggests.

• Kenya to host wildlife summit – Page 11

@doc c-court | news portal | 2029-02-14
Ivory case: agent jailed {20|sj} years, trader {12|sn}
Mombasa, Wednesday 14 February 2029 · 12:52 · Shares 511

Chief Magistrate Fridah Kerubo has sentenced clearing agent Juma Wafula Shikuku, {47|ja}, to {20|sj|t=today} years in prison and fined him KSh {20 million|fj|^} today. The Vietnamese trader Nguyen Thi Bao Lan, {39|na}, must serve {12|sn|^}. A port crane operator, also tried, was acquitted.

Of the {three|ch|t=in July 2027} who had taken plea in July 2027, only Shikuku had been out on bail, of KSh {5 million|bj}, until he was caught at Namanga border with {two|-} passports.

Kerubo said: "The court heard {26|wit} witnesses. The {27|-}th was a dog, and it did not lie."

In {1,840|iv} kilos of tusks she saw "a silence over half a national park". The scales came from {4,800|~pa} animals.

From plea to judgment it took {19.4|tr} months; the average is {2.6|sc|by=WildLaw Watch} years, according to WildLaw Watch, which has followed {ten|-} port seizures to {six|cv|t=to date} convictions to date.

@doc d-appeal | wire agency | 2030-09-05
Kenyan court cuts ivory smuggler's jail term to {11|aj} years

MOMBASA, Kenya - A Kenyan appeals court on Thursday reduced the prison sentence of a man convicted in one of the country's biggest wildlife smuggling cases to {11|aj|t=on Thursday} years from {20|sj|t=in February 2029}, given in February 2029.

{Two|-} judges said Juma Wafula Shikuku had forged papers but hadn't owned the goods: nearly {two|~iv|x=1000} tonnes of ivory and {2.9|ps|x=1000} of pangolin scales hidden in what was said to be {18|dec} tonnes of tea. His fine of {20 million|fj} shillings stands; the woman he worked for, Nguyen Thi Bao Lan, did not appeal her {12|sn} years.

WildLaw Watch called it "a rate card". In {10|-} seizures it has seen {six|cv|by=WildLaw Watch} convictions, it said, with {two|-} since weakened.

The ivory burnt in May, in a pyre {five|-} metres high.
