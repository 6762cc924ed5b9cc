@story p1-mendoza-gobernador
@topic Primary and general election for governor of Mendoza, Argentina
@subject A = Alianza Cuyana | the Alianza | Cuyana
@subject F = Frente Viñatero | the Frente | Viñatero
@subject L = Liga Libre | the Liga
@subject M = Mendoza | the province | the provincial electorate
@subject J = the electoral board | Junta Electoral | the board
@subject E = Eduarda Mayorga-Klein | Mayorga-Klein | the deputy
@subject S = Santos Benegas | Benegas | the mayor of San Rafael
@subject Z = Zulma Achával | Achával
@subject G = Godoy Cruz | the biggest suburb
@fact aa = 34.7 | vote_share | A | share of the vote in the primary, all its candidates | 2035-06-10 | constant
@fact fa = 37.2 | vote_share | F | share of the vote in the primary, all its candidates | 2035-06-10 | constant
@fact la = 15.9 | vote_share | L | share of the vote in the primary, all its candidates | 2035-06-10 | constant
@fact ep = 21.3 | vote_share | E | share of the vote in the primary | 2035-06-10 | constant
@fact zp = 13.4 | vote_share | Z | share of the vote in the primary | 2035-06-10 | constant
@fact sp = 37.2 | vote_share | S | share of the vote in the primary | 2035-06-10 | constant
@fact eg = 41.6 | vote_share | E | share of the vote in the general election | 2035-09-23 | constant
@fact sg = 39.8 | vote_share | S | share of the vote in the general election | 2035-09-23 | constant
@fact lg = 11.5 | vote_share | L | share of the vote in the general election | 2035-09-23 | constant
@fact ev = 431700 | vote_count | E | votes in the general election | 2035-09-23 | constant
@fact sv = 413100 | vote_count | S | votes in the general election | 2035-09-23 | constant
@fact mg = 18600 | margin | E | votes ahead in the general election | 2035-09-23 | constant
@fact tp = 64.8 | turnout | M | turnout | primary 2035-06-10 | constant
@fact tg = 71.9 | turnout | M | turnout | general election 2035-09-23 | constant
@fact bl = 6.1 | vote_share | M | blank votes | primary 2035-06-10 | constant
@fact el = 1490000 | other | M | people entitled to vote | 2035 | constant
@fact ta = 3720 | units_pledged | J | polling tables | 2035 | constant
@fact tc = 3011 | counted_share | J | polling tables counted | 2035-09-23 22:00 | cumulative
@fact e10 = 40.9 | vote_share | E | share of the vote in the general election | 2035-09-23 22:00 | snapshot
@fact s10 = 40.5 | vote_share | S | share of the vote in the general election | 2035-09-23 22:00 | snapshot
@fact gc = 47.0 | vote_share | E | share of the vote in Godoy Cruz | 2035-09-23 | constant
@fact fl = 3.5 | rate | M | threshold in percent of the roll for a list to take part in the general election | - | constant | threshold
@fact sen = 38 | seats | M | seats in the provincial senate | - | constant
@fact sa = 18 | seats | A | seats in the provincial senate | December 2035 | plan
@fact sf = 15 | seats | F | seats in the provincial senate | December 2035 | plan
@fact sl = 5 | seats | L | seats in the provincial senate | December 2035 | plan
@fact p1 = 44 | poll_share | E | voters for the candidate | September 2035 | snapshot
@fact p2 = 36 | poll_share | S | voters for the candidate | September 2035 | snapshot
@fact wat = 12 | rate | S | cut in water charges promised | 2036 | plan | pledged
@fact jobs = 20000 | jobs | E | jobs promised | 2039 | plan | pledged
@fact cap = 48000000 | spending | J | spending limit in pesos | 2035 | constant | threshold
@fact can = 7 | candidates | M | candidates for governor in the primary | 2035-06-10 | constant
@fact can2 = 4 | candidates | M | candidates for governor in the general election | 2035-09-23 | constant
@rel sum aa = ep + zp
@rel diff mg = ev - sv
@rel sum sen = sa + sf + sl
@race prim = aa fa la
@race gen = eg sg
@race ten = e10 s10
@race seats = sa sf sl
@trap aa ep :: a force against its winner
@trap sp sg :: primary against general
@trap ep sp :: one candidate of two against one of one
@trap e10 eg :: ten o'clock against the end
@trap tp tg :: two polling days
@trap can can2 :: before and after the primary
@trap gc eg :: a suburb against the province

@doc losandes | provincial daily, English digest | 2035-06-11
The Frente wins the dress rehearsal

With {seven|can} names on the ballot and {six|-} of them scared, Mendoza tried on its primary. The Frente Viñatero, which ran nobody against its man, San Rafael mayor Santos Benegas, took {37.2%|fa+sp|t=Sunday}. The Alianza Cuyana, with {two|-} rivals, came to {34.7|aa|t=Sunday} between them: deputy Eduarda Mayorga-Klein {21.3|ep|^}, Zulma Achával {13.4|zp|^}. Liga Libre had {15.9|la|^}.

So the deputy goes on. Achával went home before the coffee.

Turnout was {64.8%|tp|t=Sunday}, poor by the standards of a province that fines absentees. Blank ballots: {6.1|bl|t=Sunday}%.

The electoral board used {3,720|ta} tables. Lists with less than {3.5 percent|<fl} of the roll are out, which leaves {four|can2} of {seven|can}.

Sunday next: Boca Unidos 0, Gimnasia 2 (see Sports).

@doc balota | political newsletter | 2035-09-20
BALOTA — three days to go

Nobody in the Frente's bunker believes the survey. Mayorga-Klein {44|p1|by=the survey}, Benegas {36|p2|^}? When in June his force got {37.2|fa|t=in June} and hers {34.7|aa|^}?

What she has now that she hadn't then: Achával's {13.4|zp|t=in June}. What she hasn't: the vineyards.

Promises at closing: she, {20,000|jobs|s=she} jobs before 2039. He, {12 percent|wat|s=He} off the water bill.

Either may spend no more than {48 million|cap} pesos, a figure both treasurers will repeat with a straight face.

Roll: {1.49 million|el}. Watch Godoy Cruz.

@doc cableandino | wire agency | 2035-09-24
Mayorga-Klein elected governor of Argentina's Mendoza

MENDOZA, Argentina (UP) — Opposition deputy Eduarda Mayorga-Klein narrowly won the governorship of Argentina's wine province, complete results showed Monday. She had {41.6%|eg} to {39.8|sg} for Santos Benegas, {431,700|ev} votes to {413,100|sv}.

At ten on Sunday night, {3,011|tc|t=At ten on Sunday night} of {3,720|ta} tables in, she was at {40.9|e10|^} and he at {40.5|s10|^}.

Turnout was {71.9%|tg}, up from the June primary's {64.8|tp|t=the June primary's}.

In the provincial senate, her alliance will have {18|sa} of {38|sen} seats, the Frente {15|sf} and Liga Libre {five|sl}.

@doc diariosur | analysis column | 2035-09-26
Where the {18,600|mg} came from

A difference of {18,600|mg} between the deputy and the mayor of San Rafael is roughly the attendance at a good clásico. Let me try to seat it.

Of the Liga's June vote, {15.9|la|t=June}, a piece went elsewhere, for in September it got only {11.5|lg|t=in September}. From that piece I'd guess that {two in three|-} went to her. Achával's people came over nearly whole; they were {13.4|zp|t=in June} in June, and without them Mayorga-Klein could not have risen from {21.3|ep|t=in June} to {41.6|eg|t=in September}.

Benegas, on the other hand, was {37.2|sp|t=in June} in June and is {39.8|sg|t=in September} now: he had already spoken to all his friends.

Then Godoy Cruz. {47 percent|gc} there, and people queuing round the plaza.

As for the pollster who had him at {36|p2|by=the pollster} and her at {44|p1|^}, he has been seen buying a ticket to Mendoza's farther valleys.
