@story xc-swiss-vote
@topic Cantonal referendum on free buses in Hochsee, Switzerland, June 2036
@subject F = Free bus initiative | the initiative | free buses
@subject A = Oberhochsee | the upper district
@subject U = Unterhochsee | the lower district
@subject S = Hochsee town | the capital
@subject K = Canton of Hochsee | the canton
@subject R = Beat Zurfluh | Zurfluh | the finance director
@fact y = 31460 | vote_count | F | yes votes | 2036-06-15 | snapshot
@fact n = 33740 | vote_count | F | no votes | 2036-06-15 | snapshot
@fact v = 65200 | votes_cast | F | valid votes | 2036-06-15 | snapshot
@fact ys = 48.3 | vote_share | F | share of yes votes | 2036-06-15 | snapshot
@fact ns = 51.7 | vote_share | F | share of no votes | 2036-06-15 | snapshot
@fact m = 2280 | margin | F | majority of no votes | 2036-06-15 | snapshot
@fact mp = 3.4 | margin | F | majority of no votes in points | 2036-06-15 | snapshot
@fact ya = 7110 | vote_count | A | yes votes | 2036-06-15 | snapshot
@fact yu = 9840 | vote_count | U | yes votes | 2036-06-15 | snapshot
@fact yt = 14510 | vote_count | S | yes votes | 2036-06-15 | snapshot
@fact nt = 10270 | vote_count | S | no votes | 2036-06-15 | snapshot
@fact tm = 4240 | margin | S | majority of yes votes | 2036-06-15 | snapshot
@fact roll = 124000 | other | K | people entitled to vote | 2036-06-15 | snapshot
@fact tu = 52.6 | turnout | K | turnout | 2036-06-15 | snapshot
@fact cost = 38000000 | budget | F | yearly cost in francs | 2037 | plan | projected
@fact save = 11000000 | budget | F | yearly saving on ticket machines and inspectors in francs | 2037 | plan | projected
@fact net = 27000000 | budget | F | net yearly cost in francs | 2037 | plan | projected
@fact ps = 56 | poll_share | F | support in the May survey | 2036-05 | snapshot
@fact dr = 7.7 | margin | F | points lost from the May survey to the vote | 2036-06-15 | snapshot
@rel sum v = y + n
@rel share ys = y / v
@rel share ns = n / v
@rel diff m = n - y
@rel diff mp = ns - ys
@rel sum y = ya + yu + yt
@rel diff tm = yt - nt
@rel share tu = v / roll
@rel diff net = cost - save
@rel diff dr = ps - ys
@race initiative = y n
@trap m tm :: the no majority of the canton and the yes majority of the town
@trap ps ys :: survey and vote

@doc a-agency | news agency | 2036-06-15
Hochsee rejects free buses

HOCHSEE — Voters in the canton of Hochsee turned down free buses on Sunday with {33,740|n|t=on Sunday} no votes to {31,460|y|^}, a majority of {2,820|!m|^}. The no share was {51.7 per cent|ns|^} and the yes share {48.3|ys|^}, a difference of {3.4 points|mp|^}.

The capital said yes, by {14,510|yt} to {10,270|nt}, or {4,240|tm} votes. The yes camp's other votes came from the upper district ({7,110|ya}) and the lower ({9,840|yu}).

Turnout was {52.6 per cent|tu}: {65,200|v} valid votes from {124,000|roll} people entitled.

@doc b-daily | daily newspaper | 2036-06-16
The bus that did not come

In May {56 percent|ps|t=In May} of those surveyed wanted it. On Sunday {48.3 percent|ys|t=On Sunday} did. Somewhere on the way {7.7|dr} points got off.

Finance director Beat Zurfluh had warned of {38 million|cost|by=Finance director Beat Zurfluh} francs a year. Subtract the {11 million|save} that ticket machines and inspectors cost now, the initiators replied, and you have {29 million|!net|by=the initiators}.

The yes votes: town {14,510|yt}, lower district {9,840|yu}, upper district {7,110|ya}; altogether {34,160|!y}. The noes: {33,740|n}.

@doc c-committee | committee statement | 2036-06-16
Thank you for {31,460|y} votes

{31,460|y} against {33,740|n}: only {2,280|m} votes separate Hochsee from free buses. In the town we won by {4,240|tm}, with {14,510|yt} yes and {10,270|nt} no.

The net cost of {27 million|net} francs, {38|cost|x=1000000} less {11|save|x=1000000}, was never explained by the other side. We shall be back with {48.3 percent|ys} to build on.
