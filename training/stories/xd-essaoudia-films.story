@story xd-essaoudia-films
@topic A Moroccan film festival's box office and its prizes
@subject F = Essaoudia Film Days | the Film Days | the festival
@subject S = Salle Atlas | the Atlas
@subject L = Salle Lumen | the Lumen
@subject O = open-air screen | the open-air
@subject N = Noura El-Kaddour | El-Kaddour | the head of programming
@subject J = jury
@fact t = 23400 | crowd | F | tickets sold | 2013 | cumulative
@fact a = 10200 | crowd | S | tickets sold | 2013 | cumulative
@fact l = 7500 | crowd | L | tickets sold | 2013 | cumulative
@fact o = 5700 | crowd | O | tickets sold | 2013 | cumulative
@fact fi = 78 | other | F | films shown | 2013 | cumulative
@fact per = 300 | crowd | F | tickets sold a film | 2013 | snapshot
@fact pr = 30 | price | F | dirhams for a ticket | 2013 | constant
@fact rev = 702000 | revenue | F | dirhams from tickets | 2013 | cumulative
@fact t0 = 19500 | crowd | F | tickets sold | 2012 | cumulative
@fact up = 20 | rate | F | rise in tickets sold in percent | 2013 | cumulative
@fact en = 640 | other | F | films entered | 2013 | cumulative
@fact rej = 562 | other | F | films turned down | 2013 | cumulative
@fact bud = 3000000 | spending | F | dirhams spent | 2013 | cumulative
@fact rp = 23.4 | other | F | share of the spending that tickets paid in percent | 2013 | cumulative
@fact g = 50000 | price | J | dirhams for the first prize | 2013 | constant
@fact two = 30000 | price | J | dirhams for the second prize | 2013 | constant
@fact th = 20000 | price | J | dirhams for the third prize | 2013 | constant
@fact pz = 100000 | spending | J | dirhams of prize money | 2013 | constant
@rel sum t = a + l + o
@rel product t = fi * per
@rel product rev = t * pr
@rel change up = t0 -> t
@rel diff rej = en - fi
@rel share rp = rev / bud
@rel sum pz = g + two + th
@trap fi en :: shown and entered
@trap t en :: tickets and films

@doc map-wire | wire agency | 2013-12-09
Essaoudia Film Days sell {23,400|t} tickets

ESSAOUDIA - The Film Days closed on Sunday with {23,400|t|t=this edition} tickets sold in this edition, {20 percent|up} more than the {19,500|t0|t=last year} of last year. Salle Atlas drew {10,200|a}, Salle Lumen {7,500|l} and the open-air screen {5,700|o}. A ticket cost {30|pr} dirhams and takings were {702,000|rev}.

First prize went to "The Ninth Pier": {50,000|g} dirhams. The second brought {30,000|two}, the third {20,000|th}, together {100,000|pz}.

@doc medina-daily | local daily | 2013-12-10
Where the popcorn never ran out
By Ghislaine Benhaddou-Prat

Noura El-Kaddour had {640|en} films to choose from, turned down {562|rej} and showed {78|fi}. "{Three hundred|per|by=she says} tickets for each, on average," she says; {23,400|t} in all. Every hall had its public: {10,200|a} the Atlas, {7,500|l} the Lumen, {7,500|!o} the open-air, where it rained.

At {30|pr} dirhams a ticket the festival earned {70,200|!rev}, little next to a bill of {3 million|bud}.

@doc quartier-libre | culture newsletter | 2013-12-13
Numbers and a hat

The festival costs {3,000,000|bud} dirhams. Tickets bring in {702,000|rev} of it, {23.4%|rp}. Coincidence, as {23,400|t} tickets were sold.

The jury gave {50,000|g}, {30,000|two} and {20,000|th}, for a sum of {120,000|!pz}, or so the mayor announced, hat in hand. There were {640|en} entries and {78|fi} films, thus {562|rej} disappointed directors, and {four|-} of those sat next to me.
