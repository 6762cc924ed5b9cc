@story zc-molendrecht-icetour
@topic A Dutch ice marathon on natural ice after years: riders, ice thickness, hospital cases, the winner's time
@subject T = Molendrecht Tour | the Tour | the skating tour
@subject A = ice masters | the association | the ice association
@subject W = Hylke Sjaarda | Sjaarda | the winner
@subject V = Wietske Hoogland | Hoogland | the women's winner
@subject R = Red Cross | the first-aiders
@subject P = province of Waterdiep | the safety region | the province
@fact rid = 14820 | crowd | T | skaters at the start | 2035-01-21 | snapshot
@fact reg = 16500 | other | T | skaters registered | 2035-01-19 | snapshot
@fact fin = 11306 | other | T | skaters who finished | 2035-01-21 | snapshot
@fact pub = 350000 | crowd | T | spectators | 2035-01-21 | snapshot
@fact ice = 15 | other | A | centimetres of ice required | - | constant | threshold
@fact icem = 16 | other | A | centimetres of ice at the thinnest place | 2035-01-20 | snapshot
@fact km = 128 | distance | T | kilometres | - | constant
@fact tm = 226 | duration | W | minutes of the winner | 2035-01-21 | constant
@fact tf = 263 | duration | V | minutes of the women's winner | 2035-01-21 | constant
@fact yr = 23 | duration | T | years since the last edition | - | constant
@fact hos = 93 | injuries | R | people taken to hospital | 2035-01-21 | cumulative
@fact aid = 1240 | injuries | R | people given first aid | 2035-01-21 | cumulative
@fact fro = 31 | cases | R | people with frostbite | 2035-01-21 | cumulative
@fact temp = -11 | temperature | T | degrees at the start | 2035-01-21 | snapshot
@fact wal = 17 | other | A | places where skaters must walk | 2035-01-21 | constant
@fact st = 05:30 | clock | T | time of the start | 2035-01-21 | constant
@fact end = 23:30 | clock | T | time of the close | 2035-01-21 | constant
@fact cost = 4700000 | spending | P | euros spent on security and traffic | January 2035 | cumulative
@fact trn = 212000 | ridership | P | passengers on extra trains | 2035-01-21 | cumulative
@trap rid reg :: at the start and registered
@trap rid fin :: started and finished
@trap ice icem :: required and measured
@trap tm tf :: men and women
@trap aid hos :: first aid and hospital
@trap hos fro :: all and frostbite

@doc anp-style | news agency | 2035-01-21
Sjaarda wins first Molendrecht Tour in {23|yr} years

MOLENDRECHT — Dairy farmer Hylke Sjaarda won the {128|km}-kilometre Molendrecht Tour on Tuesday in {3 hours and 46 minutes|tm|v=226}. Wietske Hoogland was the fastest woman, in {4.23|tf|v=263}.

{14,820|rid} skaters left at {half past five|st|v=05:30}, at {11|temp|v=-11} degrees below zero; {16,500|reg} had registered. By the evening {1,240|>aid|t=By the evening|by=the Red Cross} had been given first aid and {93|hos|^} taken to hospital, {31|fro|^} of them with frostbite, according to the Red Cross.

The safety region estimates that {350,000|pub} people stood along the route. The ice was {16|icem|t=on Monday} centimetres thick at its thinnest on Monday; {15|ice} is required.

@doc leeuw-live | regional broadcaster, live | 2035-01-21
IT IS TIME — live from the ice

**{05.30|st}** The gun! {14,820|rid} lamps on the Kolk, a river of glow-worms. It's minus {11|temp|v=-11}.

**06.55** First walk, of {17|wal}: carpet at Wâldsterbrêge. Somebody has forgotten his skate guards, and his temper.

**09.16** HYLKE! {Three hours forty-six|tm|v=226}! With frozen eyelashes! "I must milk at four."

**09.53** Wietske Hoogland, {four hours twenty-three|tf|v=263}. The vet of his cows.

**12.40** NS: {120,000|-} people came by train so far. Molendrecht is full. Turn back.

**16.00** Red Cross: {611|-} helped, {40|-} to hospital.

**20.10** Snert is sold out.

**{23.30|end}** The gate closes. Last one home: Ids de Boer-Nguyen, {71|-}, with a torch. {11,306|fin|t=The gate closes} have the cross. Good night.

@doc ad-tabloid | tabloid | 2035-01-22
ICE-COLD HEROES: {15,820|!rid} on the iron

He has {110|-} cows, {two|-} frozen toes and since yesterday a country. Hylke Sjaarda, {29|-}, needed {three hours and forty-six minutes|tm|v=226} for the longest wait in Dutch sport: {23|yr} years.

At {6.30|!st} in the morning, at the start, it was {minus 17|!temp|v=-17}. A schnapps froze on the judge's table. {Ninety-three|hos|t=yesterday} people ended up in hospital yesterday, mostly broken wrists, and {thirteen|!fro|^} with toes the colour of plums.

Along the banks: {350,000|pub} fans, orange hats, accordions. {212,000|trn|t=yesterday} of them came by special train.

And who pays? The province says {4.7 million|cost|by=The province} for police and gritting. Worth it!

WIN a pair of Noren signed by Hylke: SMS ICE to {4422|-} ({€0.80|-})

@doc doctor-blog | medical news site | 2035-02-03
What {eleven|temp|v=-11} below does to {fifteen thousand|~rid|v=15000} people

Emergency physicians at Waterdiep have analysed the Molendrecht Tour. Of {14,820|rid} starters {11,306|fin} completed the {128|km} km; {1,240|aid} sought aid and {93|hos} were admitted or seen in hospital, {6.3|-} per thousand.

Frostbite was less frequent than feared, {31|fro} cases, of which {4|-} will lose a toe. Eye damage ("frozen cornea") occurred in {58|-}. No one died. In {2012|-}, on a tour of similar size, {two|-} did.

Wind chill reached {−19|-} at the Kolk. Skaters with a beard had fewer burns of the chin (p={0.04|-}).

The {17|wal} walking places produced {a third|-} of all fractures. "Not the ice is dangerous," conclude the authors, "but the carpet."
