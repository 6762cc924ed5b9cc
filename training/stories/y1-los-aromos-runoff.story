@story y1-los-aromos-runoff
@topic Poll before the presidential run-off in Chile, invented candidates, December 2037
@subject I = Ignacia Riquelme | Riquelme | the former health minister
@subject B = Bastián Oyarce | Oyarce | the Antofagasta mayor
@subject V = Chilean voters | voters | those asked | Chileans
@subject P = Brújula poll | Brújula | the pollster
@fact i = 44 | poll_share | I | share of support in the run-off | December 2037 | snapshot
@fact b = 43 | poll_share | B | share of support in the run-off | December 2037 | snapshot
@fact u = 13 | poll_share | V | share undecided or not voting | December 2037 | snapshot
@fact i1 = 29.7 | vote_share | I | share of the first-round vote | first round | constant
@fact b1 = 33.2 | vote_share | B | share of the first-round vote | first round | constant
@fact iw = 51 | poll_share | I | share of support among women | December 2037 | snapshot
@fact bm = 50 | poll_share | B | share of support among men | December 2037 | snapshot
@fact n = 1500 | sample_size | P | people interviewed | December 2037 | constant
@fact e = 2.5 | margin_of_error | P | margin of error | December 2037 | constant
@race poll = i b
@race round1 = i1 b1
@trap i i1 :: poll and first round
@trap b b1 :: poll and first round
@trap i iw :: all voters and women

@doc a-santiagopost | English-language newspaper | 2037-12-03
Dead heat {ten|-} days before Chile's run-off

Ignacia Riquelme and Bastián Oyarce would get {44%|i} and {43%|b}, respectively, if Chileans voted today, a Brújula poll published on Thursday shows. The rest, {13%|u}, have not decided or will stay at home.

The former health minister does best among women, {51%|iw} of whom back her; {half|bm} of men are for the Antofagasta mayor.

The pollster interviewed {1,500|n} people, with a margin of error of {2.5|e} points.

@doc b-andeswire | wire agency | 2037-12-03
Chile run-off tightens - poll

SANTIAGO - Oyarce, who won the first round with {33.2%|b1|t=the first round} to {29.7%|i1|^} for Riquelme, has lost his lead, according to Brújula.

It now has the mayor at {43%|b|t=now|by=Brújula}, a point behind his opponent. "We don't comment on weather reports," said Oyarce's campaign chief, Loreto Inostroza, of Riquelme's {44%|i}.
