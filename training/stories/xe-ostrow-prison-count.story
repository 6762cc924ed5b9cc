@story xe-ostrow-prison-count
@topic Prisons of the Ostrów region: inmates, cells and the plan for new ones
@subject O = Ostrów region prisons | the prisons | the region's prisons | prisons
@subject M = Ministry of Justice | the ministry | the minister
@subject U = Prison Officers' League | the officers' league | the league
@fact in = 5460 | other | O | inmates | 2035-01-31 | snapshot
@fact pl = 4200 | other | O | places | 2035-01-31 | snapshot
@fact ex = 1260 | other | O | inmates above the places | 2035-01-31 | snapshot
@fact oc = 130 | rate | O | inmates in percent of places | 2035-01-31 | snapshot
@fact sen = 3549 | other | O | inmates serving a sentence | 2035-01-31 | snapshot
@fact rem = 1638 | other | O | inmates awaiting trial | 2035-01-31 | snapshot
@fact dep = 273 | other | O | inmates awaiting deportation | 2035-01-31 | snapshot
@fact rs = 30 | other | O | share of inmates awaiting trial | 2035-01-31 | snapshot
@fact fo = 1092 | other | O | inmates who are foreigners | 2035-01-31 | snapshot
@fact off = 1365 | officers | O | officers | 2035-01-31 | snapshot
@fact ra = 4 | other | O | inmates for each officer | 2035-01-31 | snapshot
@fact new = 900 | other | M | places to be built | 2037 | plan | pledged
@fact cp = 210000 | price | M | złoty for a new place | 2037 | plan
@fact cc = 189000000 | budget | M | złoty for new places | 2037 | plan
@fact sh = 360 | other | O | inmates above the places once new ones are built | 2037 | plan | projected
@fact dy = 165 | price | O | złoty for an inmate a day | 2034 | constant
@fact dt = 900900 | spending | O | złoty for inmates a day | 2034 | constant
@trap ex fo :: above the places and foreign
@trap new dt :: places and złoty
@rel diff ex = in - pl
@rel share oc = in / pl
@rel sum in = sen + rem + dep
@rel share rs = rem / in
@rel product in = off * ra
@rel product cc = new * cp
@rel diff sh = ex - new
@rel product dt = in * dy

@doc a-wire | wire agency | 2035-02-14
Polish region's prisons hold {1,260|ex} too many

OSTRÓW (Wisła Telegraf) — The region's prisons had {5,460|in|t=at the end of January|by=the ministry} inmates for {4,200|pl|^} places at the end of January, the ministry told lawmakers: {1,260|ex} too many, or {130 percent|oc} of capacity.

{3,549|sen} are serving a sentence, {1,638|rem} await trial, which is {30 percent|rs}, and {273|dep} deportation. {1,092|fo} of all are foreigners.

The minister, Halina Osei-Wróbel, promises {900|new} new places by 2037 at {210,000|cp} złoty each, {189 million|cc} in sum. Even then {360|sh} would be without one, if the number of inmates stays as it is.

@doc b-league | statement | 2035-02-15
One officer, {four|ra} doors

{1,365|off} officers, {5,460|in} inmates: that makes {four|ra} to one, night shifts and sick days not counted. {3,549|sen} of them sentenced, {1,638|rem} on remand, {273|dep} waiting for an aeroplane.

Each inmate costs {165|dy} złoty a day, all of them {900,900|dt}. The minister can find {189 million|cc} for walls. We ask for {80|-} colleagues.

@doc c-paper | daily | 2035-02-18
Concrete or patience

It's simple, the minister says. {5,460|in} less {4,200|pl} is {1,260|ex}. Build {900|new}. Done? Not done: {360|sh}.

The officers' league does another sum. Divide the inmates by {four|ra} and you have its members, {1,365|off}.

And then there's the third: {1,638|rem} people, {30|rs} in a hundred, sit without a verdict. Were judges faster, no wall would be needed. The Ostrów court has {three|-} vacancies.
