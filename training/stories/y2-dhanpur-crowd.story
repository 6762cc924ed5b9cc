@story y2-dhanpur-crowd
@topic Farmers' march on Dhanpur, India, January 2033
@subject K = Kisan Ekta Morcha | the farmers' front | the Morcha | organisers
@subject P = Dhanpur police | the police | police
@subject H = Hira Lal Bishnoi | Bishnoi | the front's convener
@subject S = Superintendent Meena Rathi | Rathi | the superintendent
@subject J = Jan Sabha rally | the counter-rally | Jan Sabha
@fact ck = 60000 | crowd | K | people who marched by the organisers' count | 2033-01-18 | snapshot
@fact cp = 22000 | crowd | P | people who marched by the police's count | 2033-01-18 | snapshot
@fact cj = 1500 | crowd | J | people at the counter-rally | 2033-01-18 | snapshot
@fact tr = 740 | other | K | tractors in the march | 2033-01-18 | snapshot
@fact of = 2600 | officers | P | officers on duty | 2033-01-18 | snapshot
@fact inj = 9 | injuries | P | officers hurt | 2033-01-18 evening | cumulative
@fact injf = 34 | injuries | K | farmers hurt | 2033-01-18 evening | cumulative
@fact arr = 17 | arrests | P | people arrested | 2033-01-18 evening | cumulative
@fact ah = 68 | age | H | age | 2033-01 | constant
@trap ck cp :: organisers' and police's counts of one crowd
@trap inj injf :: two sides' injured

@doc agency | wire agency | 2033-01-18
Indian farmers march on Dhanpur over canal fees

DHANPUR - Farmers on foot and aboard {740|tr} tractors filled the Ring Road on Tuesday, {60,000|ck|by=the Kisan Ekta Morcha} of them according to the Kisan Ekta Morcha and {22,000|cp|by=police} by the reckoning of police, who deployed {2,600|of} officers.

Superintendent Meena Rathi said {nine|inj|by=Superintendent Meena Rathi|s=her men} of her men had been hurt and {17|arr|^} people held. The farmers' front listed {34|injf|by=The farmers' front} injured of its own. A counter-rally by the Jan Sabha drew {1,500|cj}.

@doc patrika | regional daily, English edition | 2033-01-19
The old man on the first tractor

Hira Lal Bishnoi, {68|ah}, convener of the Morcha, had to be lifted on to it. Behind him came {740|tr} machines and then the walkers, {60,000|ck|by=his people} by the count of his people. "The police say {22,000|cp|by=he}," he grinned. "They cannot have looked behind them."

Of the wounded {34|injf} were farmers, he said; {nine|inj} wore uniform. Rathi spoke of {17|arr|by=Rathi} arrests.

@doc portal | news site | 2033-01-19
Dhanpur march: what we know

- Marchers: {60,000|ck|by=organisers} (organisers), {22,000|cp|by=police} (police)
- Officers on the streets: {2,600|of}; hurt: {nine|inj}
- Farmers hurt: {34|injf}
- Held: {17|arr}, most of them near the sugar mill
- Convener of the Kisan Ekta Morcha: Hira Lal Bishnoi, {68|ah}, a wheat grower
- Tractors, which the superintendent had banned and then let through: {740|tr}
- Jan Sabha's meeting on Gandhi Maidan: about {1,500|~cj}
