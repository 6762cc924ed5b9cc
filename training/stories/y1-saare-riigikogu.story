@story y1-saare-riigikogu
@topic Seats in the assembly of the Baltic island republic of Saarevald after the 2034 election
@subject R = Reform Union | the Reformists | the prime minister's party
@subject F = Farmers' League | the League
@subject G = Green Shore | the Greens
@subject N = National Hearth | Hearth
@subject A = Saarevald assembly | the assembly | parliament | the chamber
@fact r = 24 | seats | R | seats won | 2034 election | constant
@fact f = 19 | seats | F | seats won | 2034 election | constant
@fact g = 9 | seats | G | seats won | 2034 election | constant
@fact n = 7 | seats | N | seats won | 2034 election | constant
@fact a = 59 | seats | A | seats in the chamber | - | constant
@fact maj = 30 | seats | A | seats needed for a majority | - | constant | threshold
@fact r0 = 28 | seats | R | seats won | 2030 election | constant
@fact f0 = 14 | seats | F | seats won | 2030 election | constant
@fact rs = 38.4 | vote_share | R | share of the vote | 2034 election | constant
@fact fs = 31.2 | vote_share | F | share of the vote | 2034 election | constant
@fact co = 33 | seats | R | seats of the coalition with the Greens | 2034 election | plan
@rel sum a = r + f + g + n
@rel sum co = r + g
@race seats = r f g n
@trap r r0 :: two elections
@trap f f0 :: two elections

@doc a-bns | wire agency | 2034-03-06
Reform Union stays first in Saarevald

KURESVALD (BNW) - The Reform Union of Prime Minister Liis Tammsoo took {24|r} of the assembly's {59|a} seats in Sunday's election, down from {28|r0|t=before}, which it held before. The Farmers' League climbed from {14|f0} to {19|f}.

Green Shore and National Hearth won {nine|g} and {seven|n} seats, respectively.

With {30|maj} needed to govern, the prime minister's party is expected to turn to the Greens.

@doc b-islander | English-language weekly | 2034-03-08
Tammsoo and Greens agree to talk

A deal between the Reformists ({38.4 per cent|rs} of the vote, {24|r} seats) and Green Shore would command {33|co} votes in parliament, {three|-} above the bar.

The League, for all its joy, got {31.2 per cent|fs}. "{Nineteen|f} chairs is {nineteen|f} chairs," its leader Aivar Kuldsepp said, adding that Hearth and its {seven|n} members could "sit where they like".
