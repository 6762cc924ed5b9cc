@story y1-lac-brochet-council
@topic Budget vote of the town council of Lac-Brochet, Ontario, February 2033
@subject B = Lac-Brochet council | the council | councillors | the board
@subject F = for the budget | in favour | supporters | the mayor's side
@subject A = against the budget | opposed | opponents | dissenters
@subject X = tax increase | property tax rise | the levy
@subject M = Yvonne Charlebois | the mayor | Charlebois
@fact f = 9 | vote_count | F | votes on the budget | final vote | constant
@fact a = 6 | vote_count | A | votes on the budget | final vote | constant
@fact af = 5 | vote_count | F | votes on the amendment to cut the tax increase | amendment | constant
@fact aa = 10 | vote_count | A | votes on the amendment to cut the tax increase | amendment | constant
@fact x = 4.8 | rate | X | property tax increase | 2033 | plan
@fact x2 = 3.1 | rate | X | property tax increase in the failed amendment | 2033 | plan | hypothetical
@fact b = 62400000 | budget | B | operating budget | 2033 | plan
@fact b0 = 59100000 | budget | B | operating budget | 2032 | plan
@race budget = f a
@trap x x2 :: the tax rise adopted and the one that was voted down
@trap f aa :: two ballots of one evening

@doc a-nugget | community newspaper | 2033-02-15
Council passes budget, {9|f}-{6|a}

Lac-Brochet councillors approved a {$62.4-million|b} operating budget Monday night by a vote of {9|f} to {6|a}. It carries a property tax rise of {4.8 per cent|x}.

An attempt by Coun. Priit Saar to bring that down to {3.1 per cent|x2} drew only {five|af|s=An attempt} supporters; {10|aa} were opposed.

Mayor Yvonne Charlebois, who voted with the majority, called it "a grown-up budget."

@doc b-ckly | radio station website | 2033-02-15
{Six|a} say no, but Lac-Brochet budget goes through

The town will spend {$62.4 million|b|t=this year} this year, up from {$59.1 million|b0|t=in 2032} in 2032.

The dissenters, {six|a} of them, wanted the levy trimmed to {3.1 per cent|x2}. {Nine|f} council members sided with Charlebois on the final vote.

"Do you know what {4.8 per cent|x} is to a pensioner?" asked Coun. Saar.
