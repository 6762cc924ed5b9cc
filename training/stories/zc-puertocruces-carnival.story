@story zc-puertocruces-carnival
@topic A carnival in the Canary Islands: visitors, noise, waste, hotel prices, a stage collapse that was not
@subject K = Carnival of Puerto Cruces | the carnival | the fiesta
@subject C = town hall of Puerto Cruces | the town hall | the Ayuntamiento
@subject H = hotel association | the hoteliers | Ashotur
@subject V = Vecinos sin Ruido | the neighbours | the residents' group
@subject W = Limpieza Atlántica | the cleaning firm | the cleaners
@fact v = 410000 | crowd | K | people at the great Saturday according to the town hall | 2036-02-23 | snapshot
@fact vp = 190000 | crowd | K | people at the great Saturday according to the university | 2036-02-23 | snapshot
@fact vt = 1200000 | crowd | K | people in all | February 2036 | cumulative
@fact bud = 5400000 | budget | C | euros for the carnival | 2036 | plan
@fact spent = 5900000 | spending | C | euros for the carnival | 2036 | cumulative
@fact inc = 38000000 | revenue | H | euros spent by visitors | 2036 | cumulative
@fact occ = 94 | rate | H | percent of beds taken | 2036-02-23 | snapshot
@fact occ0 = 88 | rate | H | percent of beds taken | great Saturday 2035 | snapshot
@fact prc = 168 | price | H | euros a room | February 2036 | snapshot
@fact db = 104 | other | V | decibels measured at a bedroom window | 2036-02-23 | snapshot
@fact dbm = 55 | other | V | decibels allowed at night | - | constant | threshold
@fact ton = 217 | other | W | tonnes of waste | February 2036 | cumulative
@fact tons = 64 | other | W | tonnes of waste | 2036-02-23 | snapshot
@fact clean = 460 | jobs | W | cleaners | February 2036 | snapshot
@fact arr = 73 | arrests | K | people arrested | February 2036 | cumulative
@fact inj = 1310 | injuries | K | people attended to by the Red Cross | February 2036 | cumulative
@fact grp = 104 | other | K | groups in the parade | 2036 | constant
@fact fine = 3000 | price | C | euros of fine for glass on the street | - | constant
@trap v vp :: two counters
@trap v vt :: one night and all nights
@trap bud spent :: budget and spending
@trap ton tons :: all and one night
@trap occ occ0 :: another year
@trap db grp :: both 104 and unrelated

@doc ayto-pr | municipal press release | 2036-02-27
A CARNIVAL FOR HISTORY

The Carnival of Puerto Cruces 2036 closed last night with the Burial of the Sardine and figures that no edition has reached.

{410,000|v|t=on Saturday the 23rd} people danced on Saturday the 23rd in {nine|-} open-air stages; over the three weeks {1.2 million|vt|t=over the three weeks} took part. {104|grp} groups paraded.

Hotels reached an occupancy of {94%|occ|t=on Saturday the 23rd}, {six|-} points more than a year ago, and the economic impact is estimated at {38 million|inc} euros, seven times the municipal budget of {5.4 million|bud}.

The security plan, with {1,850|-} agents, worked: only {73|arr} detentions. Rumours about the collapse of a stage are completely false.

Councillor Yurena Bethencourt: "We are sold out and happy."

@doc isla-diario | island daily | 2036-02-28
The morning after: {217|ton} tonnes

It took {460|clean} men and women of Limpieza Atlántica until eleven on Wednesday to find the cobbles of Calle La Marina. In the course of the carnival they carried away {217|ton|t=In the course of the carnival} tonnes of rubbish, {64|tons|t=Saturday alone} after the big Saturday alone, and {one|-} sofa.

How many danced? The town hall says {410,000|v|t=the big Saturday|by=The town hall}. The university, which had put counters on the masts of {11|-} phone antennas, presented {190,000|vp|^|by=The university} yesterday. "Four persons on every square metre would not have been able to lift a glass," says geographer Octavio Frías.

No glass, by the way: {212|-} people were fined {3,000|fine} euros for bringing it.

The Red Cross attended to {1,310|inj} people, most with twisted ankles. The police arrested {73|arr}. Our own audit: the bill has risen to {5.9 million|spent} euros, half a million above what the plenary had approved.

Beds: {94%|occ}, at an average of {168|prc} euros. And nothing collapsed.

@doc neighbours | residents' group post | 2036-02-25
VECINOS SIN RUIDO informs:

Night of the 23rd, calle San Telmo, second floor, bedroom of a child of {5|-}: {104|db|t=Night of the 23rd} dB. Legal limit: {55|dbm}. Duration: until 06:40.

We're told that this is culture. {104|grp} groups, {410,000|v|by=they say} visitors (they say), {38 million|inc} for the hotels. For us: {64|tons} tonnes of rubbish at the door, and urine, which nobody weighs.

We have filed complaint number {17|-} in {6|-} years. The Supreme Court gave us reason in 2029. In reply the town hall bought ear plugs: {20,000|-} pairs.

We do not want to abolish the carnival. We want it at the port, where no one sleeps. It moved once; in {1998|-}.

Meeting Thursday, parish hall, {30|-} chairs, bring your own.

@doc german-travel | German travel magazine | 2036-03-05
Sequins at 22 degrees

If you think Cologne is loud, go to Puerto Cruces. The neighbours there have recorded {104|db} decibels, about the same as a chain saw, and {104|grp} troupes march in the parade, so there is one decibel for each.

On the peak night {410,000|v|by=the town} people are out, if one believes the town; a professor who counts mobile phones thinks half that. We had no room to raise an arm and didn't mind.

**Sleep?** Forget it. Besides, {94|occ|t=On the peak night} per cent of all beds are taken, a double room costs {168|prc} euros on average; a year ago it was {88|occ0|t=a year ago} per cent and you could still bargain.

**Safety:** {73|arr} arrests in three weeks, fewer than on one Oktoberfest Saturday. Leave bottles at home: {3,000|fine} euros.

**When:** 2037 from January 30. Condor flies from {€219|-}.
