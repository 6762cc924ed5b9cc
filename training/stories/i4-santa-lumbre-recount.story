@story i4-santa-lumbre-recount
@topic Recount of a municipal election in Santa Lumbre, Mexico
@subject G = Graciela Ontiveros | Ontiveros | the pharmacist | Graciela
@subject R = Ramiro Tzec | Tzec | the outgoing treasurer | Ramiro
@subject P = Paloma Buenrostro | Buenrostro | the third candidate | the ecologist
@subject S = Santa Lumbre municipal election | Santa Lumbre | the municipal council | the recount | the electoral institute
@fact g0 = 9214 | vote_count | G | votes | 2030-06-03 night, 94% of polling stations | snapshot
@fact r0 = 9302 | vote_count | R | votes | 2030-06-03 night, 94% of polling stations | snapshot
@fact p0 = 3871 | vote_count | P | votes | 2030-06-03 night, 94% of polling stations | snapshot
@fact cs = 94 | counted_share | S | polling stations counted | 2030-06-03 night | snapshot
@fact m0 = 88 | margin | R | votes ahead of the second | 2030-06-03 night, 94% of polling stations | snapshot
@fact g1 = 9840 | vote_count | G | votes | 2030-06-06 district count | snapshot
@fact r1 = 9813 | vote_count | R | votes | 2030-06-06 district count | snapshot
@fact p1 = 4127 | vote_count | P | votes | 2030-06-06 district count | snapshot
@fact m1 = 27 | margin | G | votes ahead of the second | 2030-06-06 district count | snapshot
@fact g2 = 9861 | vote_count | G | votes | recount | constant
@fact r2 = 9798 | vote_count | R | votes | recount | constant
@fact p2 = 4119 | vote_count | P | votes | recount | constant
@fact nul = 622 | vote_count | S | void ballots | recount | constant
@fact tot = 24400 | votes_cast | S | ballots cast | recount | constant
@fact m2 = 63 | margin | G | votes ahead of the second | recount | constant
@fact gp = 40.4 | vote_share | G | share of ballots | recount | constant
@fact rp = 40.2 | vote_share | R | share of ballots | recount | constant
@fact ps = 58 | other | S | polling stations | - | constant
@fact rec = 31 | other | S | polling stations recounted | recount | constant
@fact tu = 61 | turnout | S | voters who turned out | final | constant
@fact roll = 40000 | other | S | people on the roll | - | constant
@fact pk = 4800 | budget | S | pesos for each polling station recounted | - | constant
@fact yr = 3 | duration | G | years of the term | - | constant
@fact hr = 19 | duration | S | hours that the recount took | recount | constant
@fact rl = 15 | vote_count | R | votes lost | recount | constant
@fact gg = 21 | vote_count | G | votes gained | recount | constant
@fact draw = 40 | vote_count | S | void ballots with a drawing | recount | constant
@fact rcost = 148800 | budget | S | pesos that the recount cost | recount | constant
@fact four = 4 | other | S | polling stations not yet counted | 2030-06-03 night | snapshot
@trap m0 m1 :: leads of different candidates
@trap m1 m2 :: district count and recount
@trap g1 g2 :: district count and recount
@trap ps rec :: all and recounted
@rel diff m0 = r0 - g0
@rel diff m1 = g1 - r1
@rel diff m2 = g2 - r2
@rel diff rl = r1 - r2
@rel diff gg = g2 - g1
@rel product rcost = rec * pk
@rel sum tot = g2 + r2 + p2 + nul
@rel share gp = g2 / tot
@rel share rp = r2 / tot
@rel share tu = tot / roll
@race night = g0 r0 p0
@race district = g1 r1 p1
@race recount = g2 r2 p2

@doc a-prep | online daily, election night | 2030-06-03
Empate técnico: treasurer and pharmacist all but level in Santa Lumbre

23:58 — With {94%|cs|t=23:58} of the tally sheets in the preliminary system, Ramiro Tzec has {9,302|r0|^} votes and Graciela Ontiveros {9,214|g0|^}. Paloma Buenrostro is far behind with {3,871|p0|^}.

Both of the leaders claimed victory within eight minutes of each other. Tzec did it from a balcony, Ontiveros from the counter of her pharmacy.

"An advantage of {88|m0|t=23:58|by=Tzec} is an advantage," said Tzec.

{Four|four|t=23:58} of the {58|ps} polling stations have not reported, among them the two in the colonia of El Mezquite, where the power failed.

LO MÁS LEÍDO: El dólar amanece en 19.84 | Sismo de 4.1 en la costa

@doc b-local | local weekly | 2030-06-08
It turns: Graciela ahead by {twenty-seven|m1}

The municipal council finished adding up at dawn on Thursday, and what was below is above. Ontiveros: {9,840|g1|t=on Thursday}. Tzec: {9,813|r1|^}. Buenrostro: {4,127|p1|^}. The pharmacist is ahead by {27|m1|^}, after trailing by {88|m0|t=on the night} on the night.

El Mezquite did it. In that colonia, where she sells insulin on credit, she won three to one.

The treasurer has asked for all {58|ps} ballot boxes to be opened. By law only those may be in which the void votes are more than the gap between the first two, or in which the sheets do not add up. There are {31|rec} of these.

Each costs the state {4,800|pk} pesos to recount.

Se vende terreno 8 x 20, calle Hidalgo 114.

@doc c-agency | news agency | 2030-06-12
Recount confirms narrow winner in Mexican town

SANTA LUMBRE, Mexico (Corresponsalía) — After {19|hr} hours of looking at ballots one by one, the electoral institute on Tuesday confirmed that Graciela Ontiveros had won the mayor's office, by {63|m2|t=on Tuesday} votes.

The recount of {31|rec} of {58|ps} polling stations gave her {9,861|g2|^} to {9,789|!r2|^} for Ramiro Tzec and {4,119|p2|^} for Paloma Buenrostro, with {622|nul|^} void. A total of {24,400|tot} ballots were cast, a turnout of {61 percent|tu}.

In percentages the winner has {40.4|gp} and the runner-up {40.2|rp}.

Tzec, the outgoing treasurer, said that he would go to the state tribunal, which has until August 14.

Ontiveros, 47, takes over on October 1 for {three|yr} years.

@doc d-capital | state newspaper | 2030-06-12
Santa Lumbre: pharmacist prevails, rival cries foul

The treasurer lost {15|rl} votes in the recount and the pharmacist gained {21|gg}. With that, her cushion grew from {72|!m1|t=last week} last week to {63|m2|t=now} now, and her total to {9,861|g2|t=now}; his is {9,798|r2|^}.

Mr. Tzec's lawyers point to the {622|nul} annulled ballots, on {40|draw} of which, they say, somebody had drawn a pill. "An insult, but a valid vote for the pharmacist is what they made of it."

Ms. Buenrostro, with {4,119|p2}, congratulated the winner and asked for trees.

The exercise lasted {19|hr} hours and cost {148,800|rcost} pesos at {4,800|pk} a box. Of {42,000|!roll} people on the roll, {24,400|tot} had voted.

Clima: 34° máx. | Hoy no circula: 5 y 6
