@story zc-fuerzanorte-taskforce
@topic Paraguay sends soldiers against ranch guerrillas; hostage, budget, troops, inquiries told by five outlets
@subject F = Fuerza Norte task force | Fuerza Norte | the task force
@subject H = Óscar Denis-Villalba hostage case | the hostage | the rancher
@subject K = Congress of Paraguay | Congress | the senators
@subject A = Armed Wing of the Poor | AWP | the guerrillas
@subject R = rights coordination Codehupa-Sur | the rights groups | the coordination
@fact tr = 1460 | other | F | soldiers and police | 2032 | snapshot
@fact tr0 = 900 | other | F | soldiers and police | 2028 | snapshot
@fact bud = 118000000000 | budget | F | guaranies | 2032 | plan
@fact budr = 164000000000 | budget | F | guaranies asked for | 2033 | plan
@fact g = 45 | other | A | armed members according to the task force | 2032 | snapshot
@fact day = 730 | duration | H | days of captivity | 2032-09-09 | cumulative
@fact ran = 500000 | price | A | dollars of ransom demanded | 2030 | plan
@fact food = 30 | other | H | villages that got food as demanded | 2030 | cumulative
@fact dead = 71 | deaths | A | people killed by the guerrillas | 2008 to 2032 | cumulative
@fact deads = 17 | deaths | F | soldiers and police killed | 2013 to 2032 | cumulative
@fact civ = 9 | deaths | R | civilians killed by the task force | 2013 to 2032 | cumulative
@fact y = 24 | votes_cast | K | senators for the extension | 2032-09-14 | snapshot
@fact n = 16 | votes_cast | K | senators against the extension | 2032-09-14 | snapshot
@fact sen = 45 | seats | K | senators | - | constant
@fact rew = 1000000000 | price | F | guaranies of reward | 2032 | constant | pledged
@fact yrs = 19 | duration | F | years of the task force | 2032 | constant
@trap tr tr0 :: four years earlier
@trap bud budr :: this year's budget and next year's request
@trap dead deads :: all and soldiers
@trap deads civ :: killed soldiers and killed civilians
@trap g sen :: both 45, unrelated
@race senate = y n

@doc ip-style | state news agency | 2032-09-14
Senate extends mission of Fuerza Norte

Asunción. The Senate today approved by {24|y|t=today} votes to {16|n|^} the extension of the mission of the Fuerza Norte task force for another {12|-} months. The chamber has {45|sen} members.

The force has {1,460|tr} members, compared to {900|tr0|t=in 2028} in 2028, and a budget of {118 billion|bud|t=this year} guaranies this year. For 2033 it has requested {164 billion|budr|t=For 2033}.

The Interior Minister, Arnaldo Gaona-Friesen, said that the guerrillas of the AWP have {45|g|by=The Interior Minister} armed members at most and are "surrounded by their own shadow". They are held responsible for {71|dead} deaths.

The reward for information leading to the rancher is {one billion|rew|v=1000000000} guaranies.

@doc ultimahora-like | national daily | 2032-09-09
Seven hundred and thirty nights

The chair on the veranda faces the gate. Nobody sits in it. Today it's two years, {730|day|t=Today} days, since they took Óscar Denis-Villalba from his pickup, {74|-} years old, with his pills in the glove compartment.

They'd asked for {half a million|ran|v=500000} dollars, and for food to be given to {thirty|~food} or so villages. His daughters gave the food: rice, oil, mate, in lorries with his picture. There was no proof of life.

Since then the task force has grown to {1,460|tr|t=now} men now. {Seventeen|deads|t=since 2013} of them have fallen since 2013. "For {forty-five|g} ghosts," says Beatriz, the eldest. "I studied accounts. I make it {thirty-two|-} soldiers a ghost."

She no longer goes to the Senate. "They vote. They always vote."

Guaraní {7,480|-} · Olimpia {1|-} Cerro {1|-} · Beef: {$4,610|-}/t

@doc rights-report | report summary by a rights group | 2032-10-01
NINETEEN YEARS IN THE NORTH — Summary

1. Fuerza Norte was set up for {90|-} days. It has lasted {19|yrs} years.
2. In that time {9|civ|t=In that time} civilians, two of them girls of {eleven|-}, have been killed by it, and nobody has been sentenced.
3. The guerrillas killed {71|dead} people, {17|deads} of these soldiers or police.
4. The budget, {118 billion|bud|t=in 2032} guaranies in 2032, is to rise to {164 billion|budr|t=in 2033} in 2033, for {1,640|!tr} agents. The district's {4|-} health posts cost {3 billion|-}.
5. The Senate prolonged it by {26|!y} votes to {16|n}, without hearing one villager.
6. We also ask the AWP, whatever its number ({45|g|by=the minister} according to the minister), to say where Mr. Denis-Villalba is.

@doc regional-brief | regional intelligence newsletter | 2032-09-16
SOUTHERN CONE RISK — week {37|-}

PARAGUAY. On the {second|-} anniversary of the kidnapping ({730|day|t=9 September} days on 9 September), the Senate voted {24|y}–{16|n} to keep Fuerza Norte in the field. Strength: {1,460|tr} (2028: {900|tr0|t=2028}). The 2033 request, {PYG 164bn|budr|v=164000000000|t=2033}, is {39%|-} up.

We assess the AWP at {20|-}–{30|-} fighters, fewer than the official {45|g|by=official}. It has killed {71|dead} since 2008. A repeat of the 2030 demand ({$500,000|ran|t=2030} plus food for {30|food} communities) is likely.

Land prices in the area: {-14%|-} y/y. Soy planting begins.

URUGUAY. Port strike, {3|-} days. CHILE. See special.
