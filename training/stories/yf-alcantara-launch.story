@story yf-alcantara-launch
@topic A private Brazilian rocket falls short of orbit: launch day to the following week
@subject R = Carcará-2 | the rocket | the launcher | the vehicle
@subject C = Tucano Orbital | Tucano | the company | the operator
@subject S = Satellites aboard | the satellites | payloads | the cargo
@subject V = Villages of the peninsula | villagers | families | Mamuna
@subject B = Praia do Pilar | the beach | the public
@subject A = Brazilian Space Agency | AEB | the agency
@subject I = Insurers | underwriters | the policy
@subject Q = Quim Bastos Arruda | Arruda | the chief executive
@fact sats = 7 | other | S | satellites on board | launch | constant
@fact lost = 5 | other | S | satellites lost | 24 hours after launch | snapshot
@fact alive = 2 | other | S | satellites heard from | 24 hours after launch | snapshot
@fact heard0 = 1 | other | S | satellites heard from | 3 hours after launch | snapshot
@fact lift = 10:42 | clock | R | hour of the launch | 9 June 2034 | constant
@fact delay = 47 | duration | R | minutes that the launch was late | 9 June 2034 | constant
@fact burn = 282 | duration | R | seconds that the second stage burned | 9 June 2034 | constant
@fact burnp = 345 | duration | R | seconds that the second stage was to burn | 9 June 2034 | plan
@fact short = 63 | duration | R | seconds by which the burn was cut short | 9 June 2034 | constant
@fact alt = 187 | distance | R | kilometres of height reached | 9 June 2034 | constant
@fact altp = 520 | distance | R | kilometres of height wanted | 9 June 2034 | plan
@fact v = 6.9 | speed | R | kilometres a second reached | 9 June 2034 | constant
@fact vp = 7.6 | speed | R | kilometres a second needed for orbit | - | constant | threshold
@fact tall = 31 | other | R | metres of length | - | constant
@fact mass = 42 | other | R | tonnes at launch | - | constant
@fact fuel = 37 | other | R | tonnes of propellant | - | constant
@fact cap = 480 | other | R | kilograms it can carry | - | constant
@fact load = 391 | other | S | kilograms carried | launch | constant
@fact ldshare = 81.5 | other | S | share of the capacity used | launch | constant
@fact kg = 21000 | price | C | dollars a kilogram | 2034 | snapshot
@fact full = 10080000 | revenue | C | dollars for a full load | 2034 | snapshot
@fact ins = 94000000 | other | I | dollars insured | launch | constant
@fact inssat = 61000000 | other | I | dollars insured for satellites | launch | constant
@fact insrock = 33000000 | other | I | dollars insured for the rocket and pad | launch | constant
@fact n = 3 | other | C | launches so far | 9 June 2034 | cumulative
@fact ok = 1 | other | C | launches that succeeded | 9 June 2034 | cumulative
@fact bad = 2 | other | C | launches that failed | 9 June 2034 | cumulative
@fact next = 6 | other | C | launches in the year | 2035, before the failure | plan
@fact next2 = 3 | other | C | launches in the year | 2035, after the failure | plan
@fact sh0 = 18.4 | price | C | reais for a share | close on 8 June 2034 | snapshot
@fact sh1 = 14.35 | price | C | reais for a share | close on 9 June 2034 | snapshot
@fact shfall = 22 | rate | C | fall in the share price | 9 June 2034 | snapshot
@fact jobs = 640 | jobs | C | people employed | 2034 | snapshot
@fact state = 310000000 | budget | A | reais of public money for the launcher | 2029 to 2034 | cumulative
@fact contract = 85000000 | budget | A | reais for two state launches | 2034 | plan
@fact people = 3500 | crowd | B | people who watched from the beach | launch | snapshot
@fact evac = 212 | evacuated | V | people moved for the launch | 9 June 2034 | snapshot
@fact fam = 58 | evacuated | V | families moved for the launch | 9 June 2034 | snapshot
@fact pay = 420 | price | V | reais a family for the day | 9 June 2034 | constant
@fact paytot = 24360 | budget | V | reais paid to families for the day | 9 June 2034 | constant
@fact sea = 14000 | area | R | square kilometres of sea closed | 9 June 2034 | constant
@fact fall = 1900 | distance | R | kilometres from the pad to the splash | 9 June 2034 | constant
@fact inq = 90 | duration | A | days for the inquiry | 9 June 2034 | plan
@fact panel = 11 | other | A | members of the inquiry | June 2034 | constant
@fact press = 19 | rate | R | fall in pump pressure before shutdown | 9 June 2034 | snapshot
@fact age = 44 | age | Q | age | - | snapshot
@fact lat = 2.3 | other | R | degrees south of the equator | - | constant
@trap sats lost :: all satellites and those lost
@trap alive heard0 :: a second one was heard later
@trap alt altp :: height reached and height wanted
@trap burn short :: how long it burned and how much was missing
@trap cap load :: what it can carry and what it carried
@trap evac fam :: persons and families
@trap ins inssat :: the whole policy and the part for satellites
@trap next next2 :: the plan before and after
@trap state contract :: money paid and a coming contract
@rel sum sats = lost + alive
@rel share ldshare = load / cap
@rel diff short = burnp - burn
@rel product full = cap * kg
@rel sum ins = inssat + insrock
@rel sum n = ok + bad
@rel change shfall = sh0 -> sh1
@rel product paytot = fam * pay

@doc flash-wire | wire agency | 2034-06-09
UPDATE 2 - Brazilian rocket fails to reach orbit with {seven|sats} satellites

ALCANTARA, Brazil, June 9 (Austral) - A rocket built by the private company Tucano Orbital failed to put {seven|sats} satellites into orbit on Friday after its second stage stopped early, the operator said.

The {31|tall}-metre Carcará-2 lifted off at {10:42|lift} local time, {47|delay} minutes late because of {two|-} holds in the countdown. It climbed to {187|alt} km, far short of the planned {520|altp}, according to a first reading by the Brazilian Space Agency.

Ground stations had picked up a signal from just {one|heard0|t=by early afternoon} of the satellites by early afternoon. The rest were presumed to have fallen into the Atlantic about {1,900|~fall} km from the pad, inside {14,000|sea} square km that the navy had closed to shipping.

It was the {third|n} flight of the launcher. The first, in 2032, succeeded; the second exploded after {40|-} seconds. Shares in Tucano closed down {22%|shfall|t=on Friday} in São Paulo, at {14.35|sh1|^} reais.

(Reporting by I. Falcão-Reis, +55 98 5555 0176)

@doc tucano-statement | company statement | 2034-06-10
Tucano Orbital: update no. 3 on flight CR2-003

São José dos Campos, 10 June, 11:00 BRT

Twenty-four hours after launch we can confirm contact with {two|alive|t=Twenty-four hours after launch} of our customers' satellites, which are in a low, decaying orbit. The other {five|lost|^} must be regarded as lost.

Telemetry shows that the second-stage engine worked normally for {282|burn} seconds. Pressure at the oxidiser pump then declined by {19%|press} and the flight computer ordered a shutdown, {63|short} seconds ahead of time. The vehicle was travelling at {6.9|v} kilometres per second; orbit demands {7.6|vp}.

The cargo weighed {391|load} kg, well within the {480|cap} kg that the Carcará-2 is qualified for. Overloading can be excluded.

All losses are covered. The policy amounts to US$ {94 million|ins}: {61 million|inssat} for the satellites, {33 million|insrock} for the rocket and pad.

"Nobody is hurt and nothing is hidden," said chief executive Quim Bastos Arruda. Our {640|jobs} employees thank the people of Maranhão for their patience.

Tucano now anticipates {three|next2|t=in 2035} flights in 2035 instead of {six|next|t=until yesterday}, as published until yesterday.

@doc saoluis-paper | regional newspaper | 2034-06-10
They moved us out for this

By Dalva Pinheiro Cutrim

MAMUNA — At four in the morning the buses came, and {212|evac} people from {58|fam} families got in with their hammocks and, in one case, a pig. By noon they were home again, each family better off by {R$ 420|pay} and with the memory of a white thread in the sky that ended too soon. That was {R$ 24,360|paytot} in all, less than the price of {two|-} kilos of satellite.

Down on Praia do Pilar the mood was different. The town hall estimates that {5,000|!people|by=The town hall} people sat in the sand with radios. "We shouted until it was a dot," said ice-cream seller Raimundo Nonato Sá, who had sold out by half past {nine|-}. The launch, announced for 9:55, came at {10:42|lift}.

The state has poured {R$ 310 million|state|t=since 2029} into the launcher since 2029. The road to Mamuna, {23|-} kilometres of it, is still sand.

And the next bill is in the post: the agency is to pay {R$ 85 million|contract} for {two|-} state launches, a contract the minister says "stands as signed".

WEATHER Saturday: {31|-}º, rain after 3 p.m. — TIDE TABLE, page {9|-}

@doc bovespa-brief | market newsletter | 2034-06-12
Faria Lima Morning Note: TUCN3 after the plunge

What happened. Carcará-2 lost thrust on Friday. Down came the stock with it, from {18.40|sh0|t=on Thursday} on Thursday to {14.35|sh1|t=at Friday's bell} at Friday's bell.

What it costs. Directly, little. The underwriters are on the hook for {$94 million|ins}, of which {$61 million|inssat} is payable to customers. Tucano charges {$21,000|kg} for every kilo, so a full rocket is worth a shade over {$10 million|full|round=1000000} in revenue; Friday's was about {four-fifths|~ldshare|v=80} full.

What it really costs. The manifest. We had {six|next|t=before Friday} launches pencilled in for 2035 before Friday. Guidance is now {four|!next2}. At {two|-} it runs out of cash.

Technical. The engine quit after {282|burn} of {354|!burnp} seconds, per the company's slides. A pump issue is the best sort of bad news, since it's fixable.

Politics. The space agency's inquiry, {11|panel} members, must finish in {90|inq} days. Public launches worth {R$85 million|contract} are not at risk, we're told. The record of {one|ok} success against {two|bad} failures is.

Recommendation: hold. Target R${16|-}. Our rating: {3|-} stars of {5|-}.

@doc ciencia-qa | science desk Q&A | 2034-06-13
How close was it? Five questions on Friday's flight

Was it nearly in orbit? In speed, yes: it needed {7.6|vp} km/s and had {6.9|v}. In height, no: {187|alt} km, where the air still drags hard, instead of {520|altp}.

Then why are {two|alive} satellites alive? They were pushed free by springs and have a little fuel of their own. "Give them {nine|-} days," says orbital analyst Yukiko Brandt-Lessa. The signal of the second was heard only on Saturday; on Friday there was {one|heard0|t=on Friday}.

What stopped the engine? The pump. The pressure sank by {19|press} percent. The burn should have taken {345|burnp} seconds; cutting off {a minute|~short|v=60} or so of that is enough to lose it all.

Why launch from there at all? Because {2.3|lat} degrees from the equator the Earth gives a free push. With {42|mass} tonnes on the pad, {37|fuel} of them propellant, every bit counts.

Who pays? Insurance for the satellites. Taxpayers for the rest, and since 2029 they have paid {301 million|!state|t=since 2029} reais.

Did anyone get hurt? No. The beach was full, some {3,500|~people|by=by the police count} by the police count, and the people who live nearby ({58|fam} families) had been taken away. Arruda, who is {44|age}, watched with them.

Photo: Agência Guará. More science: the 17-year cicadas that came in year {16|-}
