@story u6-alcantara-launch
@topic Brazil's Jandaia rocket reaches orbit from Alcântara, August 2037
@subject J = Jandaia rocket | Jandaia | the launcher | the rocket
@subject A = Acauã-2 satellite | Acauã-2 | the radar satellite | the payload
@subject F = failed Jandaia flight | the first attempt | the maiden flight
@subject B = Brazilian Space Agency | AEB | the agency | Brasília
@subject Q = quilombola villages | quilombolas | the villagers | Mamuna
@subject C = Alcântara spaceport | Alcântara | the base | the launch centre
@subject X = Xingu Orbital | the private rival
@fact t = 06:12 | clock | J | time of lift-off | 2037-08-19 | constant
@fact sep = 8.5 | duration | J | minutes from lift-off to separation | 2037-08-19 | constant
@fact alt = 520 | distance | A | kilometres of orbit height | 2037-08-19 | snapshot
@fact alp = 610 | distance | A | kilometres of orbit height | end of 2037 | plan
@fact m = 480 | other | A | kilograms of mass | - | constant
@fact len = 29 | distance | J | metres of height | - | constant
@fact cap = 650 | other | J | kilograms that it can carry | - | constant
@fact cost = 1900000000 | spending | J | reais spent on development | 2037 | cumulative
@fact plan = 1100000000 | budget | J | reais planned for development | 2027 | plan
@fact sat = 340000000 | spending | A | reais that it cost | 2037 | constant
@fact prc = 11500000 | price | J | dollars charged for a launch | 2037 | plan
@fact prx = 9800000 | price | X | dollars charged for a launch | 2037 | constant
@fact fs = 73 | duration | F | seconds of flight before the loss | 2035-11-02 | constant
@fact delay = 4 | other | J | postponements before the launch | August 2037 | cumulative
@fact crowd = 12000 | crowd | C | people who watched from the beach | 2037-08-19 | snapshot
@fact cp = 20000 | crowd | C | visitors expected | 2037-08-19 | plan | projected
@fact fam = 792 | homes | Q | families to be moved for the enlargement | - | plan
@fact famp = 312 | homes | Q | families moved in the 1980s | - | constant
@fact ha = 12600 | area | C | hectares by which it wants to grow | - | plan
@fact job = 1340 | jobs | C | people who work there | 2037 | snapshot
@fact nx = 3 | other | J | flights scheduled for next year | 2038 | plan
@fact age = 36 | age | B | age of the launch director | 2037 | constant
@fact res = 1 | distance | A | metres of resolution | - | constant
@fact over = 800000000 | other | J | reais of development above the plan | 2037 | cumulative
@trap alt alp :: first orbit and the one it will work in
@trap m cap :: mass of the satellite and capacity of the rocket
@trap cost plan :: spent and planned
@trap cost sat :: rocket and satellite
@trap crowd cp :: came and expected
@trap fam famp :: planned and earlier removals
@trap prc prx :: two sellers' prices
@rel diff over = cost - plan

@doc a-agency | wire agency | 2037-08-19
Brazil puts satellite in orbit with own rocket for first time

ALCANTARA, Brazil, Aug 19 - Brazil on Wednesday became the latest country to reach orbit with a launcher of its own, when a Jandaia rocket lifted off from Alcântara at {6:12 a.m.|t|t=on Wednesday} and released a radar satellite {520|alt} km above the Earth.

The {29|len} metre rocket had been put off {four|delay|t=this month} times this month. Its maiden flight in November 2035 ended in the sea after {73|fs|s=maiden flight} seconds.

The Acauã-2 satellite weighs {480|m} kg, well under the {650|cap} kg that Jandaia can carry, and will climb to {610|alp|t=by year-end} km by year-end to watch the Amazon through cloud. 

Development of the launcher has cost {1.9 billion|cost|by=the space agency} reais, the space agency said, against {1.1 billion|plan|t=in 2027} foreseen in 2027. The satellite cost another {340 million|sat|s=The satellite}.

The agency hopes to sell flights at {$11.5 million|prc|by=The agency} each. {Three|nx|t=next year} are scheduled for next year.

@doc b-regional | São Luís daily | 2037-08-20
At last, a second dawn
By Iracema Bogéa, Alcântara

Dona Zulmira sold every one of her coconuts by half past five. "They told me {twenty thousand|cp|by=They} would come. It was not {twenty|cp|m=denied|x=1000}, but they were thirsty." The municipal guard counted {12,000|crowd|by=The municipal guard} on Itapuã beach when the sky went orange, at {twelve minutes past six|t}.

In the control room launch director Thandara Nkemelu Reis, {36|age}, took off her headset {eight and a half|sep|v=8.5} minutes later, when the satellite was free. "I thought of second {73|fs|by=Thandara Nkemelu Reis}," she said, meaning the moment at which Brazil lost its first Jandaia. "When we passed it I breathed."

The launch centre employs {1,340|job} people, most of them born in Maranhão. If the agency gets its way there'll be more: it wants {12,600|ha} additional hectares on the coast.

That is where joy ends. On those hectares {792|fam} families live, descendants of slaves who founded Mamuna and its sister villages. In the eighties {312|famp|t=In the eighties} were taken to farm villages inland, and the old people here still speak of it. Nobody has yet been asked. "The rocket's pretty," says Seu Benedito. "It may be pretty from further off."

@doc c-trade | space industry newsletter | 2037-08-21
APOGEE BRIEF — Jandaia joins the queue

Brazil's solid-liquid hybrid made it on the second try. Key data for your spreadsheets:

Vehicle: Jandaia, {29|len} m, {650|cap} kg to 500 km
Passenger: Acauã-2, SAR, {480|m} kg, resolution {1|res} m
Insertion: {520|alt} km; operational {610|alp}
Slips: {four|delay|t=in August} in August (twice wind, once a valve, once a cow on the access road)
List price: USD {11.5 million|prc}

The last line is the trouble. Xingu Orbital, the private outfit on the same peninsula, will sell you nearly the same lift for {9.8|prx|x=1000000} million, with a launch record of 14 out of 15. The agency's commercial head, Ulisses Fontenelle, says the state rocket "isn't in the business of being cheapest".

He'd better not be, with BRL {1.9bn|cost} sunk so far — BRL {800 million|over} beyond the first estimate. The payload, at BRL {340 million|sat}, came in on budget.

Elsewhere: Kourou cuts 220 posts · 61 objects de-orbited in July · LauncherOne museum opens

@doc d-release | press release | 2037-08-19
AEB
MISSION ACCOMPLISHED

Brasília, 19 August. – With the successful insertion of Acauã-2 into its initial orbit at {520|alt} kilometres, Brazil has completed a journey begun in 1979.

• The radar sees objects of {1|res} metre, by night and through smoke
• First images: within 21 days
• {1,340|job} direct jobs at the launch centre
• {3|nx|t=2038} missions contracted or reserved for 2038

The president of the agency, Adm. (ret.) Waldemar Kuster, dedicates the flight to the technicians who perished in the service of the programme, and to the team that rose from the {73|fs|t=in 2035} second flight in 2035.

As regards claims about the resettlement of {792|fam|m=hypothetical|by=claims} families, the agency clarifies that no decision has been adopted. The figure corresponds to a study of 2034 and is not a programme of works.

Imprensa AEB – SPO Área 5, Quadra 3, Bloco A – (61) 5555-0107
