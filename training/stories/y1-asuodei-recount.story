@story y1-asuodei-recount
@topic Recount in the constituency of Asuodei North, Ghana, January 2037
@subject A = Abena Frimpomaa | Frimpomaa | the NUP candidate | the lawyer
@subject K = Kwesi Tandoh-Brew | Tandoh-Brew | the sitting MP | the MP
@subject R = rejected ballots | spoilt papers | rejected
@fact a1 = 18442 | vote_count | A | votes received | first count | snapshot
@fact k1 = 18501 | vote_count | K | votes received | first count | snapshot
@fact m1 = 59 | margin | K | votes ahead of the rival | first count | snapshot
@fact a2 = 18530 | vote_count | A | votes received | recount | snapshot
@fact k2 = 18498 | vote_count | K | votes received | recount | snapshot
@fact m2 = 32 | margin | A | votes ahead of the rival | recount | snapshot
@fact r1 = 612 | vote_count | R | ballots rejected | first count | snapshot
@fact r2 = 527 | vote_count | R | ballots rejected | recount | snapshot
@rel diff m1 = k1 - a1
@rel diff m2 = a2 - k2
@race first = a1 k1
@race recount = a2 k2
@trap a1 a2 :: count and recount
@trap k1 k2 :: count and recount
@trap r1 r2 :: count and recount

@doc a-gwire | news agency | 2037-01-09
Recount overturns Asuodei North result

The Electoral Commission on Friday declared Abena Frimpomaa of the NUP winner in Asuodei North with {18,530|a2} votes, {32|m2} more than Kwesi Tandoh-Brew, who polled {18,498|k2}.

The sitting MP had been ahead by {59|m1|t=in December} in December, when the lawyer was credited with {18,442|a1|^}. The number of rejected ballots fell from {612|r1} to {527|r2}.

@doc b-kumasidaily | daily newspaper | 2037-01-10
Tandoh-Brew heads for court

"They cannot take away my {18,501|k1}," the MP told supporters, citing the figure first announced.

Friday's recount left him with {18,498|k2|t=Friday's recount} to {18,350|!a2|^} for Frimpomaa, whose party danced in the streets of Nkwantanang till dawn. Lawyers say {85|-} papers once thrown out were the key: {527|r2|t=now} spoilt papers now stand where there were {612|r1}.
