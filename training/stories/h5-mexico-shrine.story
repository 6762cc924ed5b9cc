@story h5-mexico-shrine
@topic Pilgrims at the shrine of Santa Rufina de los Llanos, Mexico: numbers, a footbridge fall, the lost and the found
@subject P = Pilgrimage of Santa Rufina | pilgrimage | the shrine | Santa Rufina | the feast
@subject B = Rio Hondo footbridge | the footbridge | footbridge | the bridge | accident
@subject G = state government of Durango | the state | civil protection | Civil Protection
@subject D = Diocese of Los Llanos | diocese | the diocese | the bishop
@subject L = Tomas Uresti | Uresti | Don Tomas
@fact c1 = 1200000 | crowd | P | pilgrims, by the state's count | 2028-05-21 | cumulative
@fact c2 = 1750000 | crowd | P | pilgrims, by the diocese's count | 2028-05-21 | cumulative
@fact c3 = 340000 | crowd | P | pilgrims on the main day | 2028-05-20 | snapshot
@fact cx = 1000000 | crowd | P | pilgrims expected | before the feast | plan | projected
@fact i1 = 17 | injuries | B | people hurt in the fall | 2028-05-20 noon | cumulative
@fact i2 = 29 | injuries | B | people hurt in the fall | 2028-05-20 night | cumulative
@fact g = 4 | injuries | B | people gravely hurt in the fall | 2028-05-20 night | cumulative
@fact on = 150 | crowd | B | people on it when it gave way | 2028-05-20 06:25 | snapshot
@fact mx = 60 | other | B | people it was built to hold | - | constant | threshold
@fact t = 06:25 | clock | B | moment of the fall | 2028-05-20 | constant
@fact h = 3.5 | distance | B | metres that people fell | - | constant
@fact yr = 1987 | date | B | year it was built | - | constant
@fact lost = 212 | missing | P | people reported lost | 2028-05-21 | cumulative
@fact fnd = 209 | other | P | lost people found again | 2028-05-21 | cumulative
@fact heat = 843 | cases | P | people treated for heat | 2028-05-21 | cumulative
@fact dead = 2 | deaths | P | people who died of heat | 2028-05-21 | cumulative
@fact pol = 2300 | officers | G | police on duty | 2028-05-20 | snapshot
@fact age = 91 | age | L | age | 2028-05-20 | constant
@fact wk = 68 | other | L | times he made the journey | 2028 | cumulative
@fact km = 214 | distance | L | kilometres on foot | 2028-05 | constant
@fact days = 9 | duration | L | days on foot | 2028-05 | constant
@fact old = 200 | crowd | P | pilgrims | 1987 | snapshot
@fact still = 3 | missing | P | people still lost | 2028-05-21 | snapshot
@rel diff still = lost - fnd
@trap c1 c2 :: two counters
@trap i1 i2 :: noon count against night count
@trap i2 heat :: hurt in the fall against treated for heat
@trap c1 c3 :: whole feast against the main day
@trap on mx :: how many were on the bridge, how many it could hold

@doc a-wire | wire agency | 2028-05-20
Footbridge collapses at Mexican shrine, {17|i1} hurt

LOS LLANOS, Mexico, May 20 - A suspended footbridge crowded with pilgrims gave way early on Saturday near a Catholic shrine in northern Mexico, throwing dozens of people into a dry riverbed and injuring at least {17|>i1|t=by midday|by=the state government}, the state government of Durango said by midday.

The accident happened at {6:25 a.m.|t} at the Rio Hondo, a few hundred meters short of the church of Santa Rufina, whose feast was expected to draw {a million|cx|by=organizers} people this year, according to organizers. Around {150|~on} were on the structure, civil protection chief Nohemí Arzate said. A sign at its entrance says that no more than {60|<mx} may cross at once.

The drop is about {3.5|~h} meters. The bridge dates from {1987|yr}.

There were no reports of deaths.

@doc b-local | local daily | 2028-05-21
Nobody died, and that is the miracle

By Rosaura Quintanilla

They were singing when it went. Witnesses put the time at {twenty-five past six|t}; the choir from Nazas had reached the third verse.

By last night the hospitals had seen {twenty-nine|i2|t=By last night} persons with broken bones, bruises and cuts, and {four|g|^} of those were in a serious state. All had dropped the height of a storey, {three and a half|h|v=3.5} metres, onto stones.

A board at the bridgehead allows {sixty|mx} at a time. Civil Protection thinks that {a hundred and fifty|~on|by=Civil Protection} were on it. Those who were there say two hundred, though fear counts badly.

The mayor blames the state; the state, whose {2,300|pol|t=on Saturday} police were posted on Saturday along the highway and not at the river, blames the age of the cables, which are as old as {1987|yr}.

On the plaza, people hardly knew. The day's crowd, {340,000|c3} by the cameras, ate its gorditas and heard its Mass.

PHOTO GALLERY 1/18 | Weather: 38° | Readers' letters p. 6

@doc c-dioc | statement of a diocese | 2028-05-22
The feast of Santa Rufina in figures

We give thanks for the {1,750,000|c2|t=from the 12th to the 21st|by=the sacristy} faithful who came to the shrine from the 12th to the 21st of this month, as reckoned by the sacristy from hosts distributed. (The figure made known by the state, {1.2 million|c1|by=the state}, rests on vehicles alone and does not see those who walk.)

We pray for the {29|i2} brothers and sisters who fell at the footbridge and for the {two|dead} whom the heat took from us. Our brigades cared for {843|heat} persons overcome by the sun.

{Two hundred and twelve|lost} persons were announced over the loudspeakers as lost. {209|fnd} have been embraced by their own. We ask anybody who knows of the other {three|still} to call 800 555 0146.

With affection we greet Don Tomas Uresti, {91|age} years old, who came on foot for the sixty-eighth time.

+ Anselmo, Bishop of Los Llanos

@doc d-feature | Sunday magazine | 2028-05-28
{Sixty-eight|wk} Mays

Don Tomas wears out one pair of huaraches a year, in {nine|days} days, over {214|km} kilometres. He has done so since he was a young man with a sick mule, missing only those years when there was war among the narcos on the road or, once, a pandemic. That makes {sixty-eight|wk} journeys. He is {ninety-one|age}.

We had walked with him since Torreón. On the morning of the accident he was late, because of my blisters, and at {twenty-five past six|t} we heard it rather than saw it: a noise like a bull in a bottle. When we got to the bank there was dust and then, out of the dust, people. {Twenty-nine|i2|t=in the end} were hurt in the end, {four|g} so badly that the helicopter came.

Don Tomas looked at the little sign, {60|mx} PERSONS, and remembered the day it was put up. He said that in those days there were {two hundred|old|t=in those days} pilgrims in all, and one could hear each of them. Now the state says {1.2 million|c1|by=the state} and the bishop half a million more. "They argue about how many," he said. "She knows how many."

He slept under a truck, ate, and began the walk home.
