@story y1-tierra-parda-senate
@topic Senate vote on a mining royalty in the province of Tierra Parda, Argentina, July 2036
@subject F = for the royalty bill | in favour | senators in favour | the ayes
@subject A = against the royalty bill | against | the noes
@subject B = abstentions | abstained | abstaining
@subject R = royalty | the new royalty | the rate
@subject G = Tierra Parda government | the province | Governor Zulema Achával | the governor
@fact f = 18 | vote_count | F | votes on the bill in the senate | senate vote | constant
@fact a = 14 | vote_count | A | votes on the bill in the senate | senate vote | constant
@fact b = 4 | vote_count | B | votes on the bill in the senate | senate vote | constant
@fact cf = 41 | vote_count | F | votes on the bill in the lower house | lower house vote | constant
@fact ca = 27 | vote_count | A | votes on the bill in the lower house | lower house vote | constant
@fact r = 5 | rate | R | royalty on lithium | 2037 | plan
@fact r0 = 3 | rate | R | royalty on lithium | 2036 | snapshot
@fact g = 90000000 | revenue | G | dollars a year from the royalty | 2037 | plan | projected
@race senate = f a
@race house = cf ca
@trap f cf :: two houses
@trap r r0 :: the old rate and the new

@doc a-surwire | wire agency | 2036-07-14
Lithium royalty clears senate in Tierra Parda

The senate of Tierra Parda gave final passage on Monday to a {5%|r} royalty on lithium, with {18|f|t=on Monday} senators in favour, {14|a|^} against and {four|b|^} abstaining.

It had sailed through the lower house, {41|cf}-{27|ca|s=sailed through the lower house}. Miners pay {3%|r0|t=now} now.

Governor Zulema Achával, who expects {$90 million|g|m=projected} a year from it, watched from the gallery.

@doc b-cordilleraherald | newspaper | 2036-07-15
How the miners lost

For a week the lobbyists had counted {16|-} noes. They got {14|a}. {Four|b} senators who had dined with them on Friday abstained, and that left {18|f} for the bill.

"From {three|r0} to {five|r} per cent in one night," sighed the chamber's lawyer, Ottavio Rébora. "And {27|ca|t=in June|s=say no} deputies had the courage to say no in June."
