@story za-bellhaven-tornado
@topic Tornado strikes Bellhaven, Kansas: first night to the survey
@subject V = Bellhaven tornado | the tornado | the twister | the storm
@subject B = Bellhaven | the city | the town
@subject C = Dorrance County | the county
@subject E = Prairie Crest Energy | the utility
@subject S = Lowell Elementary | the school
@fact d1 = 3 | deaths | V | people killed | 2030-05-19 night | cumulative
@fact d2 = 4 | deaths | V | people killed | 2030-05-21 | cumulative
@fact i1 = 38 | injuries | V | people hurt | 2030-05-19 night | cumulative
@fact i2 = 57 | injuries | V | people hurt | 2030-05-21 | cumulative
@fact m1 = 9 | missing | V | people unaccounted for | 2030-05-19 night | snapshot
@fact m2 = 0 | missing | V | people unaccounted for | 2030-05-21 | snapshot
@fact hd = 112 | homes | B | homes destroyed | 2030-05-21 | cumulative
@fact hm = 290 | homes | B | homes damaged | 2030-05-21 | cumulative
@fact hall = 402 | homes | B | homes destroyed or damaged | 2030-05-21 | cumulative
@fact pw1 = 5300 | homes | E | customers without power | 2030-05-19 night | snapshot
@fact pw2 = 860 | homes | E | customers without power | 2030-05-21 | snapshot
@fact wind = 155 | speed | V | peak wind in mph | 2030-05-21 | constant
@fact ef = 3 | other | V | rating on the Enhanced Fujita scale | 2030-05-21 | constant
@fact len = 11.4 | distance | V | miles of track | 2030-05-21 | constant
@fact wid = 600 | distance | V | yards of greatest width | 2030-05-21 | constant
@fact warn = 14 | duration | V | minutes between warning and touchdown | 2030-05-19 | constant
@fact down = 18:47 | clock | V | time of touchdown | 2030-05-19 | constant
@fact shel = 64 | other | S | people sheltered in the safe room | 2030-05-19 | constant
@fact pop = 4900 | other | B | inhabitants | 2020 census | snapshot
@fact cost = 31000000 | damages | C | dollars of damage | 2030-05-21 | plan | projected
@fact ng = 75 | officers | C | National Guard members sent | 2030-05-20 | snapshot
@fact siren = 18:33 | clock | B | time when the siren went off | 2030-05-19 | constant
@fact tbud = 7200000 | budget | B | dollars of yearly budget | 2030 | plan
@fact grain = 19 | other | V | grain bins lost | 2030-05-24 | cumulative
@fact cattle = 140 | deaths | V | cattle killed | 2030-05-24 | cumulative
@fact coop = 2400000 | price | - | dollars that the co-op is insured for | 2030 | constant
@rel sum hall = hd + hm
@trap d1 d2 :: one of the hurt died
@trap pw1 pw2 :: power was restored in two days
@trap hd hall :: destroyed against all that were hit
@trap i1 i2 :: a later count

@doc a-ap | wire agency | 2030-05-20
Tornado kills {3|d1} in Kansas town

BELLHAVEN, Kan. (Continental) — A tornado ripped through the small south-central Kansas town of Bellhaven on Sunday evening, killing {three|d1|t=as of 11 p.m.|by=the sheriff} people and injuring {38|i1|^}, the sheriff said as of 11 p.m. {Nine|m1|^} people had not been accounted for.

Touchdown came at {6:47 p.m.|down}, {14|warn} minutes after the National Weather Service in Wichita had issued a warning. "{Fourteen|warn} minutes is a gift," Dorrance County Sheriff Dale Hruska said. "We would have had {thirty|-} funerals."

At Lowell Elementary, where a piano recital was underway, {64|shel} people crowded into a safe room built with federal money in 2019. The roof over the stage is gone. Nobody in the room was scratched.

Prairie Crest Energy reported {5,300|pw1|t=late Sunday|by=Prairie Crest Energy} customers without electricity late Sunday, which is more meters than Bellhaven, population {4,900|pop|t=at the last census} at the last census, has; the outage stretched along U.S. {54|-}.

The governor ordered {75|ng} members of the National Guard to the town.

@doc b-tv | local TV site | 2030-05-21
NWS: Bellhaven tornado was {EF3|ef|v=3} with {155|wind} mph winds

By KWSB Staff | Posted: 4:12 PM CDT | Updated: 5:40 PM CDT

BELLHAVEN, Kan. (KWSB) – Survey teams have given Sunday's tornado a rating of {EF3|ef|v=3}. Peak winds reached {155|wind|by=the weather service} miles an hour, the weather service says. It stayed on the ground for {11.4|len|^} miles and was {600|wid|^} yards across at its widest.

A fourth person has died. Harlan Voss, 71, was pulled from his pickup on Sunday and passed away this morning. That brings the death toll to {4|d2|t=this morning}.

The sheriff's office says the list of the missing is down to {zero|m2|by=The sheriff's office}.

By the numbers, according to county emergency management:
– {112|hd|by=county emergency management} homes destroyed
– {209|!hm|^} homes damaged
– {402|hall|^} homes hit in all
– {57|i2|^} people hurt

About {860|~pw2|t=as of this afternoon} customers are still in the dark as of this afternoon.

TRENDING: Royals blow {5|-}-run lead | Recall of {40,000|-} air fryers | Wheat at {$6.12|-}

@doc c-city | big-city newspaper | 2030-05-22
The piano teacher's headcount

By Marguerite Ostrander

BELLHAVEN — June Pfannenstiel counted them in with her finger, twice, the way she does with a choir. {Sixty-four|shel}. Then somebody's grandfather pulled the steel door to and the noise began.

Three days on, her students' sheet music is still coming down in fields near Pratt. So are other things: a wedding album, a freezer lid, a deed from 1911. Of the homes in this town, {402|hall|by=the county} were struck, the county says; {112|hd|^} of those no longer exist.

{Four|d2|t=by Tuesday} people had died by Tuesday, all of them over 65, and {57|i2|^} were hurt. Nobody is missing anymore.

People here talk about the siren. It went off at {6:33|siren}, a quarter of an hour before the funnel crossed the Chikaskia, and long enough for nearly everyone.

The damage may run to {$31 million|cost|by=County Administrator Peg Lindqvist}, County Administrator Peg Lindqvist estimates. The town's budget is {$7.2 million|tbud|t=a year} a year.

"It was an EF{4|-} to me," says Wayne Kuhn, who rode it out in a bathtub. He has seen the official rating. He shrugs.

@doc d-weekly | farm weekly | 2030-05-24
Sunday's twister spares the elevator, takes the co-op

Producers around Bellhaven lost {19|grain} grain bins and about {140|~cattle} head of cattle to the tornado that came through at suppertime on May 19, extension agent Rita Mendoza reports.

The storm, an {EF3|ef|v=3}, cut a path {11|len|round} miles long and {600|wid} yards wide. Its wind peaked at {165|!wind} mph. {Five|!d2} lives were lost in town.

The Southside co-op, insured for {$2.4 million|coop}, is a total loss. The {118|-}-foot elevator next door still stands.

Power is back on all but a few farms. Right after the storm {5,300|pw1|by=Prairie Crest} meters were dead, Prairie Crest says; by Tuesday it was {860|pw2|t=by Tuesday|by=Prairie Crest}.

Hay donations: call Earl, 620-555-{0147|-}.
