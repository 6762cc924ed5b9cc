@story u1-wesselrode-stichwahl
@topic Bad Wesselrode, Lower Saxony: mayoral run-off and a referendum on a car park on one day
@subject H = Henning Cordes | Cordes | the CDU man | the lawyer | the mayor-elect
@subject K = Katrin Öztürk-Behm | Öztürk-Behm | the Green-backed candidate | the headmistress
@subject L = Lübbers | Gerd Lübbers
@subject J = Jansen | Frauke Jansen
@subject B = Bad Wesselrode | the town | the town's
@subject P = the car park | the multi-storey car park | Parkhaus | the garage
@subject V = Ludger Vehmeier | Vehmeier | the outgoing mayor | the old mayor
@fact h = 9871 | vote_count | H | votes | run-off | snapshot
@fact k = 9371 | vote_count | K | votes | run-off | snapshot
@fact val = 19242 | votes_cast | B | valid votes | run-off | snapshot
@fact inv = 160 | other | B | invalid votes | run-off | snapshot
@fact cast = 19402 | votes_cast | B | ballots cast | run-off | snapshot
@fact reg = 43210 | other | B | people entitled to vote | - | constant
@fact to = 44.9 | turnout | B | share of entitled voters who voted | run-off | snapshot
@fact to1 = 53.1 | turnout | B | share of entitled voters who voted | first round | snapshot
@fact hs = 51.3 | vote_share | H | share of valid votes | run-off | snapshot
@fact ks = 48.7 | vote_share | K | share of valid votes | run-off | snapshot
@fact h1 = 34.9 | vote_share | H | share of valid votes | first round | snapshot
@fact k1 = 38.2 | vote_share | K | share of valid votes | first round | snapshot
@fact l1 = 16.8 | vote_share | L | share of valid votes | first round | snapshot
@fact j1 = 10.1 | vote_share | J | share of valid votes | first round | snapshot
@fact gap = 500 | margin | H | votes between first and second | run-off | snapshot
@fact py = 8803 | vote_count | P | votes in favour | 2038-09-26 | snapshot
@fact pn = 10214 | vote_count | P | votes against | 2038-09-26 | snapshot
@fact quo = 8642 | vote_count | P | votes needed for the quorum | - | constant | threshold
@fact quop = 20 | vote_share | P | share of entitled voters needed for the quorum | - | constant | threshold
@fact cost = 18400000 | budget | P | euros that building it would have cost | - | plan | projected
@fact bays = 412 | other | P | parking spaces planned | - | plan
@fact hage = 39 | age | H | years old | 2038-09-26 | snapshot
@fact kage = 51 | age | K | years old | 2038-09-26 | snapshot
@fact vage = 67 | age | V | years old | 2038-09-26 | snapshot
@fact term = 16 | duration | V | years in office | 2038-09-26 | snapshot
@fact start = 2038-11-01 | date | H | day of taking office | - | plan
@fact hm = 58.6 | vote_share | H | share of postal votes | run-off | snapshot
@fact ka = 54.2 | vote_share | K | share of valid votes in the old town | run-off | snapshot
@fact g1 = 3.3 | margin | K | points between first and second | first round | snapshot
@fact g2 = 2.6 | margin | H | points between first and second | run-off | snapshot
@fact perbay = 44660 | price | P | euros a parking space | - | plan | projected
@fact abst = 55.1 | turnout | B | share of entitled voters who stayed away | run-off | snapshot
@fact hall = 22.8 | vote_share | H | share of all entitled voters | run-off | snapshot
@fact newt = 8 | duration | H | years that the term lasts | - | plan
@rel sum val = h + k
@rel sum cast = val + inv
@rel share to = cast / reg
@rel share hs = h / val
@rel share ks = k / val
@rel diff g1 = k1 - h1
@rel diff g2 = hs - ks
@rel share hall = h / reg
@rel diff gap = h - k
@rel share quop = quo / reg
@race runoff = h k
@race first = k1 h1 l1 j1
@race carpark = pn py
@trap hs h1 :: run-off and first round
@trap ks k1 :: run-off and first round
@trap to to1 :: run-off and first round
@trap py k :: two ballots on one day
@trap hage vage :: the new mayor and the old one
@trap hs hm :: all votes and postal votes

@doc a-local | local newspaper | 2038-09-27
Cordes makes it by exactly {500|gap} votes

By Wiebke Struckmann-Adeyemi

BAD WESSELRODE. Nobody arranged it, and yet it looks arranged: {500|gap} votes, not one more or fewer, separated Henning Cordes (CDU) from Katrin Öztürk-Behm on Sunday night. {9,871|h|t=on Sunday night} for him, {9,371|k|^} for her.

The {39|hage}-year-old lawyer succeeds Ludger Vehmeier, {67|vage}, who leaves after {16|term} years. Cordes takes office on {1 November|start} for {eight|newt} years.

Two weeks earlier the headmistress, {51|kage}, had been in front, with {38.2 percent|k1|t=Two weeks earlier} to {34.9|h1|^}. Gerd Lübbers ({16.8|l1|^}) had then recommended Cordes; Frauke Jansen ({10.1|j1|^}) recommended nobody.

The postal votes decided it. In these Cordes had {58.6 percent|hm}. In the old town it was Öztürk-Behm who was ahead with {54.2|ka}.

Those who voted threw out the multi-storey car park at the same time: {10,214|pn|t=at the same time} against, {8,803|py|^} in favour. Both camps passed the quorum of {8,642|quo}. It would have cost {18.4 million|cost} euros and offered {412|bays} spaces.

Turnout: {44.9 percent|to}, after {53.1|to1|t=after 53.1 in the first round} in the first round.

Weather page 8. Lotto: 3 - 11 - 19 - 24 - 40 - 41

@doc b-radio | regional radio, web | 2038-09-26
Run-off in Bad Wesselrode: CDU candidate wins

Status: 26.09.2038 21:48

Henning Cordes is the new mayor of Bad Wesselrode. The CDU man got {51.3 percent|hs|by=according to the provisional result} of the votes according to the provisional result. Katrin Öztürk-Behm, whom the Greens and the SPD supported, got {48.7 percent|ks|^}.

Cordes is {49|!hage} and a lawyer specialising in inheritance. Öztürk-Behm, {51|kage}, runs the Gesamtschule.

{19,402|cast} people voted, {44.9 percent|to} of those entitled. {160|inv} ballots were invalid, {19,242|val} valid.

The citizens also decided on a Parkhaus at the station. A majority rejected it, with {10,214|pn} no votes. The quorum is {20 percent|quop} of those entitled to vote.

Cordes starts on {1 November|start}. Traffic: A39, 4 km of congestion.

@doc c-blog | town blog | 2038-09-28
What I learned on Sunday

That you can win the first round by {three points|g1} and lose the second by some {two and a half|~g2}. That Lübbers' {16.8|l1} is a currency. That my neighbour, who has voted in every election since Adenauer, thinks the garage was on the ballot twice.

It wasn't, but it nearly was. {8,803|py} of us wanted it. Those who did not were {10,124|!pn}. And in between there's this curious number, {8,642|quo}, which a camp had to get to in order to count at all.

The price they quoted us for {412|bays} places was {14.8 million|!cost|m=projected} euros, i.e. nearly {45,000|~perbay} for each car. I don't own anything I would keep in a room at {45,000|~perbay} euros.

Vehmeier goes. {Sixteen|term} years. I had hair.

3 comments | Older post: Why the fountain is green

@doc d-green | press release | 2038-09-26
Öztürk-Behm: "A strong result, and a good evening for the town centre"

Katrin Öztürk-Behm has congratulated Henning Cordes on his election. {9,371|k} people voted for her, {48.7 per cent|ks}. "With a little more turnout the outcome would have been another. {55 per cent|abst|round} of the people who could have voted did not."

She sees the second result of the day as an obligation. More than {ten thousand|>pn} Wesselroders do not want {18.4 million|cost|m=projected} spent on concrete.

Öztürk-Behm, aged {51|kage}, goes back to school on Monday: "Class 7b has a test."

@doc e-regional | weekly paper for the county | 2038-10-01
Changing of the guard

For {16|term} years the town hall of Bad Wesselrode had one master. Ludger Vehmeier, now {67|vage}, handed out 1,900 golden-wedding certificates, buried two breweries and wanted, as a last deed, a place to park. The last deed was denied him, {10,214|pn} to {8,803|py}.

His successor is of the same party and another age: {39|hage}, married, a cyclist. In the run-off on 26 September he had {51.3 per cent|hs|t=In the run-off}; before that, in the first round, {34.9|h1|t=in the first round}, and no one at the CDU stall gave much for his chances against a woman with {38.2|k1|t=in the first round}.

With {43,210|reg} entitled to vote and only {19,402|cast} who did, Cordes has the backing of fewer than {a quarter|<hall} of the townspeople. He knows. "{Nine thousand eight hundred and seventy-one|h} is what I've got. I'll work on the rest."

The swearing-in is on {All Saints' Day|start}, at {11 o'clock|-} in the Kurhaus.
