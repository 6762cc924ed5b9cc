@story y1-minakawa-mayor
@topic Mayoral election in Minakawa, Japan, April 2035
@subject S = Haruka Shiomi | Shiomi | the former nurse
@subject K = Tetsuo Kuramochi | Kuramochi | the four-term mayor
@subject I = Ryo Inagaki | Inagaki | the YouTuber
@subject M = Minakawa | the city | voters
@fact s = 28914 | vote_count | S | votes received | final | constant
@fact k = 28377 | vote_count | K | votes received | final | constant
@fact i = 6209 | vote_count | I | votes received | final | constant
@fact tot = 63500 | votes_cast | M | valid votes for mayor | final | constant
@fact ss = 45.5 | vote_share | S | share of the vote | final | constant
@fact ks = 44.7 | vote_share | K | share of the vote | final | constant
@fact is = 9.8 | vote_share | I | share of the vote | final | constant
@fact g = 537 | margin | S | votes ahead of the rival | final | constant
@fact t = 54.2 | turnout | M | turnout | final | constant
@fact t0 = 47.9 | turnout | M | turnout | 2031 election | constant
@fact s80 = 21300 | vote_count | S | votes received | 80% counted | snapshot
@fact k80 = 22050 | vote_count | K | votes received | 80% counted | snapshot
@fact c = 80 | counted_share | M | share of the votes counted | 11 p.m. | snapshot
@rel sum tot = s + k + i
@rel share ss = s / tot
@rel share ks = k / tot
@rel share is = i / tot
@rel diff g = s - k
@race final = s k i
@race night = s80 k80
@trap s s80 :: a part count and the final one
@trap t t0 :: two elections

@doc a-chubutimes | newspaper, English edition | 2035-04-23
Ex-nurse topples four-term mayor in Minakawa

Haruka Shiomi, {51|-}, won Sunday's mayoral race in Minakawa by {537|g} votes. She received {28,914|s} ({45.5%|ss}) to {28,377|k} ({44.7%|ks}) for Tetsuo Kuramochi, with Ryo Inagaki, a YouTuber, taking {6,209|i} ({9.8%|is}).

At 11 p.m., with {80%|c|t=At 11 p.m.} of ballots counted, Kuramochi was ahead, {22,050|k80|t=At 11 p.m.} to {21,300|s80|^}. Turnout was {54.2%|t}, up from {47.9%|t0|t=in 2031} in 2031.

@doc b-tokaicable | cable TV site | 2035-04-23
Shiomi wins Minakawa by a hair

{63,500|tot} valid votes, and {537|g} made the difference. The four-term mayor, beaten with {28,377|k}, bowed to his staff and said he had "not explained the hospital merger well."

His conqueror's {29,814|!s|s=His conqueror's} votes came mostly from the new estates by the river. The YouTuber got {one in ten|~is|v=10}.
