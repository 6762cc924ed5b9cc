@story zc-frederiksgat-patrolships
@topic Denmark's Arctic patrol ships: price, crews, days at sea and a quarrel in the Folketing
@subject N = Royal Danish Navy | the navy | the fleet
@subject M = Ministry of Defence | the ministry | the defence ministry
@subject A = Audit Office | Rigsrevisionen | the auditors
@subject Y = Frederiksgat Yard | the yard | the shipbuilder
@subject L = Asger Thuesen-Holm | Thuesen-Holm | the defence minister
@fact n = 5 | other | N | ships to be built | - | plan
@fact n0 = 6 | other | N | ships to be built in the first plan | 2029 | plan
@fact p = 17600000000 | budget | M | kroner for the ships | 2034 | plan
@fact p0 = 14200000000 | budget | M | kroner for the ships | 2030 | plan
@fact up = 24 | rate | M | percent growth of the price | 2034 | plan
@fact each = 3520000000 | price | Y | kroner a ship | 2034 | plan
@fact del = 2038 | date | Y | year of the first delivery | - | plan
@fact del0 = 2035 | date | Y | year of the first delivery in the contract | - | plan
@fact sea = 612 | duration | N | ship days at sea in the Arctic | 2033 | cumulative
@fact seag = 900 | duration | N | ship days at sea in the Arctic that are required | a year | constant | threshold
@fact cr = 74 | other | N | percent of posts aboard that are filled | January 2034 | snapshot
@fact vac = 390 | jobs | N | vacant posts aboard | January 2034 | snapshot
@fact post = 1500 | jobs | N | posts aboard | January 2034 | constant
@fact old = 4 | other | N | old ships in service | 2034 | snapshot
@fact oldage = 43 | age | N | years of the oldest ship | 2034 | constant
@fact job = 1100 | jobs | Y | employees | 2034 | snapshot
@fact len = 112 | distance | N | metres of a ship | - | plan
@fact crw = 64 | other | N | sailors for a ship | - | plan
@trap n n0 :: fewer ships than first planned
@trap p p0 :: four years earlier
@trap del del0 :: new and contract date
@trap sea seag :: done and required
@trap cr vac :: percent filled and posts vacant
@trap post vac :: all posts and vacancies
@rel product p = n * each
@rel change up = p0 -> p

@doc ritzau-style | news agency | 2034-03-06
Arctic ships {3.4 billion|-} kroner dearer

The navy's {five|n} new Arctic patrol ships will cost {17.6 billion|p|by=the Audit Office} kroner, {24 percent|up|^} more than the {14.2 billion|p0|t=in 2030} that the Folketing approved in 2030, the Audit Office states in a note published Monday. The first will be delivered in {2038|del} rather than {2035|del0}.

The auditors also criticise the operation of the {four|old} ships that they are to replace. In 2033 these spent {612|sea|t=In 2033} days in Arctic waters. The requirement is {900|seag}.

The main cause is lack of crew: {390|vac|t=in January} of {1,500|post} posts aboard were vacant in January.

Defence Minister Asger Thuesen-Holm calls the criticism "entirely justified".

@doc broadsheet | national broadsheet | 2034-03-08
Billions for ships that have no sailors

By Pernille Aakjær

It is called HDMS *Sermitsiaq*, it is {43|oldage} years old, and last Friday it lay at quay {212|-} in Frederiksgat because the cook was ill. There is one cook. There ought to be three.

The Danish fleet in the North Atlantic sails on goodwill. Of {1,500|post} posts, {390|vac|t=January} stood empty in January; {74 percent|cr|^} were filled. The {four|old} old inspection ships managed {612|sea|t=last year} days at sea between them last year. Politicians ordered {900|seag}.

And now the successors. In 2029 there were to be {six|n0|t=In 2029}. In 2030 it was {five|n}, for {14.2 billion|p0|t=In 2030}. On Monday it was still {five|n}, for {17.6|p|x=1000000000|t=On Monday} billion: {three and a half billion|~each|v=3500000000} for each. The yard says steel, the ministry says the yard, and the auditors say both. That the shipbuilder can deliver before {2038|del} nobody now claims.

Each is {112|len} metres long and needs {64|crw} people, fewer than today's. "That's the good news," says the union's Troels Ravn-Egede. "The bad is that we haven't got {64|crw}."

Also read: The King's dachshund turns {11|-}

@doc greenland-paper | Greenlandic newspaper | 2034-03-10
Who is looking after our sea?

Nuuk. — Inatsisartut member Aviaja Petrussen-Lund can see the naval station from her kitchen. "I see the ships, they are there. That is just the problem."

Last year Danish inspection vessels were at sea here for {612|sea|t=Last year} days. The agreement requires {900|seag}. That is {68 percent|-}, and there are {two|-} cruise liners for every fishing inspector.

The new ships, {five|n} of them, have been postponed by {three|-} years, from {2035|del0} to {2038|del}, and will cost {17.6 billion|p}. Greenlanders should make up {a fifth|-} of the crews. At present {31|-} young people are in training in Kangerlussuaq.

"We were told {six|n0|t=in 2029}, in 2029. I wrote it on the fridge," says Petrussen-Lund. "But a ship of {112|len} metres with no cook is a very expensive picture."

The defence minister visits Nuuk on March 19.

@doc yard-memo | press release of a company | 2034-03-06
Frederiksgat Yard on the Audit Office's note

Frederiksgat Yard and its {1,100|job} employees are proud to build {five|n} Arctic patrol ships for the Royal Danish Navy.

The contract sum of {DKK 17.6 billion|p} reflects {214|-} changes requested by the customer since 2030, when it was {DKK 14.2 billion|p0|t=2030}, among them a longer hull ({112|len} metres instead of {104|-}), ice class {4|-} and accommodation for {64|crw}. Adjusted for these and for the price of steel, the cost per ship, {DKK 3.52 billion|each}, has fallen.

The first ship will be handed over in {2038|del}. The date of {2035|del0}, which is being quoted, presupposed a design freeze in 2031 that did not take place.

We note that the share of filled posts in the navy, {74%|cr}, is no concern of the yard.
