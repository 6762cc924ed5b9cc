@story xd-shkhara-marathon
@topic A Georgian mountain marathon: starters, finishers, winners and money raised
@subject R = Shkhara Ridge Marathon | the marathon | the race | Shkhara Ridge
@subject O = race office | organisers | the organisers
@subject W = Tsotne Ferreira-Lomidze | Ferreira-Lomidze | the winner
@subject K = Kenji Gogoladze | Gogoladze
@subject B = Bosco children's ward | the ward | the children's ward
@fact st = 2480 | other | R | runners who started | 2032-08-22 | snapshot
@fact fi = 2108 | other | R | runners who finished | 2032-08-22 | snapshot
@fact dn = 372 | other | R | runners who did not finish | 2032-08-22 | snapshot
@fact fp = 85 | other | R | share of starters who finished in percent | 2032-08-22 | snapshot
@fact lo = 1590 | other | R | local runners who started | 2032-08-22 | snapshot
@fact ab = 890 | other | R | foreign runners who started | 2032-08-22 | snapshot
@fact mn = 1612 | other | R | men who started | 2032-08-22 | snapshot
@fact wo = 868 | other | R | women who started | 2032-08-22 | snapshot
@fact wp = 35 | other | R | share of starters who are women in percent | 2032-08-22 | snapshot
@fact l0 = 2000 | other | R | runners who started | 2031-08 | snapshot
@fact up = 24 | rate | R | rise in starters in percent | 2032-08-22 | snapshot
@fact fee = 85 | price | R | lari to start | 2032 | constant
@fact ch = 15 | price | R | lari of the fee for charity | 2032 | constant
@fact don = 37200 | other | B | lari given | 2032-08-22 | cumulative
@fact tot = 210800 | revenue | R | lari of fees | 2032-08-22 | cumulative
@fact asc = 2550 | distance | R | metres of climbing | - | constant
@rel diff dn = st - fi
@rel share fp = fi / st
@rel sum st = lo + ab
@rel sum st = mn + wo
@rel share wp = wo / st
@rel change up = l0 -> st
@rel product don = st * ch
@rel product tot = st * fee
@trap fee fp :: both 85 by chance
@trap st asc :: runners and metres

@doc race-results | results page | 2032-08-22
Shkhara Ridge Marathon, provisional

Starters {2,480|st|t=provisional} (men {1,612|mn|^}, women {868|wo|^}); Georgia {1,590|lo}, abroad {890|ab}
Finishers {2,108|fi|^}; did not finish {372|dn|^}; finishing rate {85%|fp|^}
Men: 1. Ferreira-Lomidze. 2. Gogoladze.
Course 42.195 km, climb {2,550|asc} m.

@doc tbilisi-wire | wire agency | 2032-08-22
Ferreira-Lomidze wins Shkhara Ridge as record field sets out

MESTIA - A field of {2,480|st|t=Sunday} set out on Sunday, {24 percent|up} more than the {2,000|l0|t=last August} of last August; {1,590|lo} came from Georgia and {980|!ab} from abroad. Women numbered {868|wo}, or {35 percent|wp}. Fog closed the ridge in the afternoon and {372|dn} gave up, leaving {2,108|fi} finishers.

Each entry of {85|fee} lari includes {15|ch} for the Bosco children's ward, which receives {37,200|don} lari.

@doc mestia-post | local weekly | 2032-08-26
The mountain sends many home
By Nestan Quispe

The ridge does not like hurry. {2,480|st} started, {2,180|!fi} came down on their own legs, {372|dn} by jeep, mule or helicopter. The finishing rate of {85 per cent|fp} is the lowest yet.

Everybody had paid {85|fee} lari; that's {210,800|tot} in the cash box, of which {15|ch} lari per head, {32,700|!don} altogether, goes to the ward. Tsotne Ferreira-Lomidze won it and cried at the fountain. Gogoladze stood next to him, the second time in {four|-} years.
