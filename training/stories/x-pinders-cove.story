@story x-pinders-cove
@topic Standoff with a gunman in Pinder's Cove, New Brunswick: the morning, the count of the guns and the charges
@subject S = Gordon Melanson | Melanson | the suspect | the gunman | the accused
@subject O = Const. Priya Naidoo | Naidoo | the officer | the constable
@subject Y = Yvette Comeau | Comeau | the neighbour
@subject R = RCMP | the Mounties | police
@subject T = standoff | the siege | the incident
@subject H = Wharf Road house | the house | the address
@fact cal = 03:12 | clock | T | emergency call | 2017-02-21 | constant
@fact arr = 03:26 | clock | R | first officers arrive | 2017-02-21 | constant
@fact sho = 03:41 | clock | T | first shots | 2017-02-21 | constant
@fact ert = 05:05 | clock | R | tactical team arrives | 2017-02-21 | constant
@fact sur = 11:50 | clock | S | surrender | 2017-02-21 | constant
@fact dur = 8.4 | duration | T | hours from the arrival of police to the surrender | 2017-02-21 | constant
@fact as = 38 | age | S | age | 2017-02-21 | constant
@fact ao = 29 | age | O | age | 2017-02-21 | constant
@fact ay = 67 | age | Y | age | 2017-02-21 | constant
@fact ss = 14 | other | S | shots fired | 2017-02-21 | constant
@fact sr = 3 | other | R | shots fired | 2017-02-21 | constant
@fact st = 17 | other | T | shots fired by both sides | 2017-02-21 | constant
@fact hom = 26 | homes | T | houses emptied | 2017-02-21 | constant
@fact ppl = 61 | evacuated | T | people led out of their houses | 2017-02-21 | constant
@fact sch = 340 | enrolment | - | pupils of the school that stayed closed | 2017-02-21 | constant
@fact off = 42 | officers | R | officers at the scene | 2017-02-21 morning | snapshot
@fact tac = 16 | officers | R | members of the tactical team at the scene | 2017-02-21 morning | snapshot
@fact g1 = 4 | other | H | guns found | 2017-02-21 afternoon | cumulative
@fact g2 = 9 | other | H | guns found | 2017-02-23 | cumulative
@fact gr = 5 | other | H | registered guns among those found | 2017-02-23 | constant
@fact gu = 4 | other | H | unregistered guns among those found | 2017-02-23 | constant
@fact rou = 1150 | other | H | rounds of ammunition found | 2017-02-23 | constant
@fact c1 = 7 | other | S | charges | 2017-02-22 | snapshot
@fact c2 = 11 | other | S | charges | 2017-03-09 | snapshot
@fact vr = 6 | other | R | visits of police to the house | two years to 2017-02 | cumulative
@fact vn = 9 | other | R | visits of police to the house as neighbours remember | two years to 2017-02 | cumulative
@fact cor = 500 | distance | R | metres of the cordon | 2017-02-21 | constant
@fact rem = 28 | duration | S | days of psychiatric assessment ordered | 2017-03-09 | constant
@fact ask = 60 | duration | S | days of psychiatric assessment asked for by the defence | 2017-03-09 | plan | projected
@rel sum st = ss + sr
@rel sum g2 = gr + gu
@rel diff dur = sur - arr
@trap g1 gu :: four found at first, four unregistered in the end
@trap g1 g2 :: more guns came to light
@trap c1 c2 :: charges were added
@trap vr vn :: police records against the neighbours' memory
@trap hom ppl :: houses against people
@trap off tac :: all officers against the tactical team
@trap cal arr :: call and arrival
@trap rem ask :: ordered against asked

@doc a-release | police news release | 2017-02-21
MEDIA RELEASE — RCMP New Brunswick, Southeast District

Man in custody, {two|-} people injured after incident in Pinder's Cove

February 21, 2017, 2:15 p.m. (File 2017-188204)

A {38|as}-year-old man is in custody following a standoff in Pinder's Cove.

At {3:12|cal} a.m. police received a call about a disturbance at a house on Wharf Road. The first members arrived at {3:26|arr}. At {3:41|sho}, shots were fired from inside. A {29|ao}-year-old constable was struck in the leg, and a {67|ay}-year-old woman who lives next door was struck in the arm. Both are in stable condition.

The Emergency Response Team arrived at {5:05|ert} a.m. The man surrendered without further injury at {11:50|sur} a.m.

{Twenty-six|hom} homes were emptied as a precaution. {Four|g1|t=As of this afternoon} firearms have been recovered so far. As of this afternoon the search of the residence continues.

The Serious Incident Response Team has been notified, as police discharged their firearms. Tips: 1-800-222-8477.

@doc b-radio | local radio web updates | 2017-02-21
UPDATED: Pinder's Cove standoff ends

Tide 103 FM · 12:06 p.m. · by Corey Leblanc

It's over. Police say the man in the house on Wharf Road walked out with his hands up and a blanket over his head just before noon, ending a standoff that lasted {nine hours and 24 minutes|!dur|v=9.4}. The first cruisers got there at {3:26|arr} a.m.

About {40|~off|t=during the morning|by=police} Mounties were on the scene during the morning, police say, {16|tac|^} of them from the tactical team out of Oromocto. Nobody was let past the cordon, set {500|cor} metres back at the co-op.

Fire hall volunteers made breakfast for the {61|ppl} people who were walked out in their slippers. Pinder's Cove Consolidated, with {340|sch} students, will reopen Wednesday.

Sheila Doiron, who lives {three|-} doors up, says she's not surprised. "I've counted {nine|vn|by=Sheila Doiron} times the police were there in two years. {Nine|vn|^}!"

The Shellfish Festival committee meets tonight as planned. 50/50 draw stands at $2,310.

@doc c-tabloid | tabloid newspaper | 2017-02-22
SLIPPERS AND SIRENS

Cop, gran hit as madman turns sleepy Cove into shooting gallery

By Dwayne Pickering

Yvette Comeau was up to let out the cat.

It was {3:21|!cal} in the morning, somebody had just dialled 911, and across the driveway her neighbour was smashing up his own kitchen. She opened the door. Her bathrobe has a hole in the sleeve now, and so does she.

"I said a swear," says the {67|ay}-year-old, from a bed at Moncton City.

Const. Priya Naidoo, {39|!ao}, two years out of depot, caught one in the calf while dragging her behind the oil tank. {Fourteen|ss} rounds came out of the house on Wharf Road. The Mounties gave back {three|sr}.

Gordon Melanson, {38|as}, a laid-off crab-plant mechanic and father of {two|-}, was charged last night with {seven|c1|t=last night} offences, among them attempted murder ({two|-} counts). He'll be in court on March 9.

His ex, reached by the Sun-Herald, hung up. His mother didn't: "He's a good boy, he isn't well. We've been saying."

TURN TO PAGE 5 FOR 12 PICTURES

@doc d-daily | provincial daily | 2017-02-24
Police find more firearms at Wharf Road house

Elise Bourque

PINDER'S COVE • Investigators have now taken {nine|g2|t=now} firearms out of the home of Gordon Melanson, more than double the {four|g1|t=on Tuesday} that the RCMP spoke of on Tuesday. {Five|gr|t=now} were lawfully registered; the other {four|gu|^} were not.

They also seized {1,500|!rou|t=now} rounds of ammunition, most of it for a hunting rifle, which an officer described as "what you would see in a lot of basements around here".

The force acknowledged that members had been to the address {six|vr|t=the past two years} times in the past two years. Neighbours have given a higher figure. Neither party says what was done about it.

Naidoo, {29|ao}, was discharged on Thursday. The other victim is to have a second operation today.

A review of the exchange of fire, in which {17|st} shots were discharged altogether, is expected to take {90|-} days.

— ebourque@gazette.example · 506-555-0173 · Sports B1: Aigles lose 4-3

@doc e-court | court brief on public broadcaster's site | 2017-03-10
Accused in standoff sent for assessment

Melanson appeared by video, faces {11|c2} counts

By Anjali Petrov, Posted: Mar 10, 2017 7:00 AM AT

A Pinder's Cove man accused of shooting a police officer and a neighbour will spend {28|rem} days under psychiatric assessment, a judge ruled Thursday. His lawyer had wanted {60|ask|s=His lawyer}.

The Crown has added {four|-} charges related to unregistered firearms since he was first charged, for a total of {11|c2|t=Thursday}. All {1,150|rou} rounds found in the house were stored in what prosecutor Neil MacAulay called "a canoe".

Melanson, {38|as}, who shot out his own windows and then at those who had come to talk to him, held off {42|off} officers until shortly before noon on Feb. 21. The call that brought them had come at {3:12|cal} a.m., according to an agreed statement read in court. He spent just under {eight and a half|<dur} hours inside.

His next appearance is April 6. He will not be asked to enter a plea.

COMMENTS (118) | RELATED: Blueberry growers brace for a third bad year
