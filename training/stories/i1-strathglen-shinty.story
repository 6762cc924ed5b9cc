@story strathglen-shinty
@topic Shinty: MacTaggart Cup final abandoned in Strathglen, then replayed
@subject G = Glenorchar | Glenorchar Shinty Club | the Glen | Orchar | the holders
@subject K = Kilmorran Athletic | Kilmorran | the island side | the islanders
@subject C = MacTaggart Cup final | the final | the cup final | the tie
@subject U = Caman Union | the Union | the governing body | shinty's rulers
@subject B = Ruaridh Beaton | Beaton | the Kilmorran forward
@fact g1 = 2 | score | G | goals | 2030-09-07 when abandoned | snapshot
@fact k1 = 3 | score | K | goals | 2030-09-07 when abandoned | snapshot
@fact min = 71 | duration | C | minutes played before it was stopped | 2030-09-07 | snapshot
@fact g2 = 4 | score | G | goals | 2030-09-21 full time | snapshot
@fact k2 = 1 | score | K | goals | 2030-09-21 full time | snapshot
@fact cr1 = 3400 | crowd | C | spectators | 2030-09-07 | snapshot
@fact cr2 = 1950 | crowd | C | spectators | 2030-09-21 | snapshot
@fact ban = 6 | duration | B | matches of ban | 2030-09-12 | snapshot
@fact banask = 10 | duration | B | matches of ban proposed by the referee's report | 2030-09-09 | plan
@fact finek = 1500 | damages | K | pounds of fine | 2030-09-12 | snapshot
@fact fineg = 400 | damages | G | pounds of fine | 2030-09-12 | snapshot
@fact wg = 11 | other | G | cups won | after 2030 | cumulative
@fact wk = 2 | other | K | cups won | after 2030 | cumulative
@fact ag = 17 | age | G | age of the scorer of a hat-trick | 2030-09-21 | snapshot
@fact hat = 3 | score | G | goals by Cameron Adeyemi-Ross | 2030-09-21 full time | snapshot
@fact st = 9 | other | B | stitches to a linesman's head | 2030-09-07 | snapshot
@fact fer = 2 | other | K | ferries chartered | 2030-09-07 | snapshot
@fact red = 4 | other | C | players sent off | 2030-09-07 | snapshot
@trap g1 g2 :: abandoned match and replay
@trap cr1 cr2 :: two crowds
@trap ban banask :: given and proposed
@trap finek fineg :: two clubs
@trap wg wk :: two clubs
@race replay = g2 k2
@race first = g1 k1

@doc a-sunday | Sunday newspaper | 2030-09-08
Shame of the shinty: final halted after linesman is felled

From Eilidh Gunn-Tsvetkova at Strathglen

Glenorchar {2|g1|t=after 71 minutes} Kilmorran Athletic {3|k1|t=after 71 minutes}
Abandoned after {71|min} minutes

THE oldest cup in the Highlands has seen most things since 1896, but not this. With the island side {19|-} minutes from another title, a stick thrown in anger by Ruaridh Beaton opened the head of a linesman. It took {nine|st} stitches. Referee Archie Mundell looked round, saw {30|-} men wrestling, and walked.

By then he had sent off {four|red}, {two|-} a side.

A crowd of {3,400|cr1|by=the Union} by the Union's reckoning, the best for a decade, went home through the rain. Kilmorran's supporters, who had chartered {two|fer} ferries, sang all the way to the pier.

"We were winning," said their manager, Torquil MacPhee. "That's all I'm saying."

Mundell's report will propose a {10|banask|by=Mundell's report}-match ban, I understand.

Results: Reserve Cup: Beauly 5 Lochside 0. More: S14

@doc b-union | statement of a governing body | 2030-09-12
CAMAN UNION — DECISION OF THE DISCIPLINARY PANEL, CASE 30/17

1. The final of the MacTaggart Cup played on 7 September, abandoned in the {71st|min|v=71} minute at Glenorchar {2|g1|t=71st minute} Kilmorran {3|k1|t=71st minute}, is declared void and shall be replayed on 21 September, 2.30pm, same venue.

2. R. Beaton (Kilmorran) is suspended for {six|ban} matches. The panel considered the {ten|banask|s=R. Beaton} suggested by the match official and took account of a letter of apology and of a cheque to the linesman.

3. Kilmorran Athletic are fined {£1,500|finek}; Glenorchar are fined {£400|fineg}, for players leaving the bench.

4. The {four|red} players dismissed on the day serve {one|-} match each and may not take part in the replay.

Right of appeal: 7 days, deposit £50.

@doc c-local | local weekly paper | 2030-09-26
Second time of asking: Glen make it {eleven|wg}

IT was never going to be the same crowd ({1,950|cr2|t=on Saturday} on Saturday, and a good few of those were police) and it wasn't the same game.

Glenorchar, who had been a goal adrift when the first match fell apart, won the second at a canter, {four|g2|t=on Saturday}–{one|k2|t=on Saturday|s=Kilmorran}. {Three|hat} of the {four|g2} were put away by Cameron Adeyemi-Ross, who is {17|ag} and sat his Higher maths in May.

Without Beaton, serving the first of his {six|ban}, Kilmorran never got their passing going.

It's the holders' {11th|wg|v=11} MacTaggart. The islanders remain on {one|!wk}.

Club secretary Ina Fraser confirmed that the {£400|fineg} had been paid, "by whip-round, in the bar, in about {four|-} minutes".

CLASSIFIED: For sale, tup, 2 yrs. Tel 01463 555 0162.

@doc d-island | island community website | 2030-09-23
No cup, one ferry, heads high

Well. {4|g2|t=after ninety minutes}-{1|k2|t=after ninety minutes}, after ninety minutes, is what it says and there's no arguing with it.

For the record, since the mainland papers are being funny with the facts: on the 7th we led {3|k1|t=on the 7th}-{1|!g1|t=on the 7th} with {71|min} played. We took {three|!fer} boatloads across that day. We were fined {£1,500|finek} and they were fined {£400|fineg} for, as far as anyone could see, much the same fight.

Ruaridh has taken his ban like a man, all {eight|!ban} games of it, and been to see the linesman, and his {nine|st} stitches, with a bottle.

The laddie Adeyemi-Ross was a different class. {Seventeen|ag}! He got {three|hat} and could have had {five|-}.

{Two|wk} MacTaggarts we have, 2004 being the last. There'll be another. Ceilidh as planned Friday, 8 till the generator stops.
