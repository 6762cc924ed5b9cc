@story xa-osmaniye-council
@topic Second round for mayor of Karadere and the recount of one district
@subject S = Sevgi Altınok | Altınok | the challenger | the teacher
@subject B = Bülent Karaçam | Karaçam | the incumbent | the mayor
@subject K = Karadere | the city
@subject Y = Yeniköy | Yeniköy district
@subject E = Election board | the board
@fact s1 = 61420 | vote_count | S | votes | first count | snapshot
@fact b1 = 61188 | vote_count | B | votes | first count | snapshot
@fact m1 = 232 | margin | S | lead in votes | first count | snapshot
@fact s2 = 61275 | vote_count | S | votes | recount | snapshot
@fact b2 = 61243 | vote_count | B | votes | recount | snapshot
@fact m2 = 32 | margin | S | lead in votes | recount | snapshot
@fact t2 = 122518 | votes_cast | K | valid votes | recount | snapshot
@fact ls = 145 | other | S | votes lost in the recount | recount | snapshot
@fact gb = 55 | other | B | votes gained in the recount | recount | snapshot
@fact sw = 200 | other | S | votes by which the lead shrank | recount | snapshot
@fact bx = 18 | other | Y | ballot boxes recounted | recount | constant
@fact iv = 2904 | other | K | invalid ballots | recount | snapshot
@fact r = 165000 | other | K | registered voters | 2034 | constant
@fact all = 125422 | votes_cast | K | ballots cast | recount | snapshot
@fact tn = 76.01 | turnout | K | turnout | recount | snapshot
@fact f1 = 38.2 | vote_share | S | share of the vote in the first round | 2034-03-26 | snapshot
@fact f2 = 44.9 | vote_share | B | share of the vote in the first round | 2034-03-26 | snapshot
@fact fm = 6.7 | margin | B | lead in points in the first round | 2034-03-26 | snapshot
@rel diff m1 = s1 - b1
@rel diff m2 = s2 - b2
@rel sum t2 = s2 + b2
@rel diff ls = s1 - s2
@rel diff gb = b2 - b1
@rel sum sw = ls + gb
@rel diff sw = m1 - m2
@rel sum all = t2 + iv
@rel share tn = all / r
@rel diff fm = f2 - f1
@race first = s1 b1
@race recount = s2 b2
@race round1 = f1 f2
@trap m1 m2 :: before and after the recount
@trap fm m2 :: points of the first round and votes of the second
@trap s1 s2 :: before and after the recount

@doc a-wire | wire agency | 2034-04-14
Recount leaves challenger {32|m2} votes ahead

KARADERE - Sevgi Altınok remains mayor-elect of Karadere by {32|m2|t=after a recount|by=the election board} votes after a recount of {18|bx} boxes in Yeniköy, the election board ruled on Friday. She now has {61,275|s2} and Bülent Karaçam {61,243|b2}.

On election night it was {61,420|s1|t=On election night} to {61,188|b1|^}, a lead of {322|!m1|^}. The challenger thus lost {145|ls} votes and the incumbent won {55|gb}; the distance between them became {200|sw} shorter.

Karaçam had led the first round by {6.7 points|fm|t=in March}, with {44.9|f2|^} percent to {38.2|f1|^}, in March.

@doc b-table | results page | 2034-04-14
KARADERE, second round, after recount

Altınok {61,275|s2}
Karaçam {61,243|b2}
Valid {122,508|!t2}
Invalid {2,904|iv}
Cast {125,422|all}
On the roll {165,000|r}
Turnout {76.0%|tn}

@doc c-column | column | 2034-04-16
{Thirty-two|m2}

My apartment block has {thirty-two|-} flats. Had we all gone fishing on that Sunday, the teacher would have tied with the mayor. {Two hundred and thirty-two|m1|v=232|t=on the night} on the night, minus {two hundred|sw}: what's left would fit into a bus.

Was anyone robbed? She dropped {145|ls} votes, he picked up {55|gb}. Add these and you have the {two hundred|sw}. In a city where {122,518|t2} people marked a valid paper, I call it carelessness. In March, don't forget, he was in front by {5.7 points|!fm}, {44.9|f2} against {38.2|f1}.
