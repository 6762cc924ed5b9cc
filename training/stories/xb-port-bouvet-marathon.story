@story xb-port-bouvet-marathon
@topic Charity marathon in Port Bouvet, Mauritius, 2034
@subject R = Port Bouvet Marathon | marathon | race
@subject H = half marathon | half
@subject F = full marathon | full distance
@subject T = ten-kilometre run | 10 km
@subject C = Fondation Lagon Clair | foundation | charity
@subject W = women
@subject M = men
@subject S = sponsors | sponsor
@fact n = 5200 | crowd | R | runners at the start | 2034-07-16 | constant
@fact nf = 780 | crowd | F | runners at the start | 2034-07-16 | constant
@fact nh = 1820 | crowd | H | runners at the start | 2034-07-16 | constant
@fact nt = 2600 | crowd | T | runners at the start | 2034-07-16 | constant
@fact sf = 15 | other | F | share of the runners at the start | 2034-07-16 | constant
@fact sh = 35 | other | H | share of the runners at the start | 2034-07-16 | constant
@fact st = 50 | other | T | share of the runners at the start | 2034-07-16 | constant
@fact nw = 2392 | crowd | W | runners at the start | 2034-07-16 | constant
@fact nm = 2808 | crowd | M | runners at the start | 2034-07-16 | constant
@fact sw = 46 | other | W | share of the runners at the start | 2034-07-16 | constant
@fact fi = 4940 | crowd | R | finishers | 2034-07-16 | constant
@fact dn = 260 | crowd | R | runners who gave up | 2034-07-16 | constant
@fact dp = 5 | rate | R | share of runners who gave up | 2034-07-16 | constant
@fact fee = 900 | price | R | rupees of entry fee | 2034 | constant
@fact inf = 4680000 | revenue | R | rupees of entry fees in all | 2034 | constant
@fact sp = 2120000 | revenue | S | rupees given | 2034 | constant
@fact tot = 6800000 | revenue | R | rupees of income | 2034 | constant
@fact cost = 3900000 | spending | R | rupees of costs | 2034 | constant
@fact don = 2900000 | fundraising | C | rupees received | 2034 | constant
@fact don0 = 2000000 | fundraising | C | rupees received | 2033 | constant
@fact dg = 45 | rate | C | growth in rupees received | 2034 | constant
@fact reg = 5750 | crowd | R | runners registered | 2034-07-10 | snapshot
@rel sum n = nf + nh + nt
@rel share sf = nf / n
@rel share sh = nh / n
@rel share st = nt / n
@rel sum n = nw + nm
@rel share sw = nw / n
@rel sum n = fi + dn
@rel share dp = dn / n
@rel product inf = fee * n
@rel sum tot = inf + sp
@rel diff don = tot - cost
@rel change dg = don0 -> don
@trap reg n :: registered against started
@trap nw nt :: women against runners of ten kilometres

@doc release | organisers' release | 2034-07-18
Thank you, Port Bouvet!

{5,200|n} runners took the start: {780|nf} over the full distance, {1,820|nh} in the half and {2,600|nt} over 10 km. {4,940|fi} crossed the line; {260|dn} ({5%|dp}) did not.

With fees of Rs {900|fee} each we collected Rs {4.68 million|inf}. Our sponsors added Rs {2.12 million|sp}, bringing income to Rs {6.8 million|tot}. After costs of Rs {3.9 million|cost} we hand Rs {2.9 million|don} to the Fondation Lagon Clair, {45%|dg} more than last year's {2 million|don0|t=last year}.

@doc daily | island daily | 2034-07-19
Heat fells some, not many

{5,750|reg|t=before the weekend} had put their names down before the weekend and {5,200|n} turned up, {2,392|nw} women and {2,808|nm} men. Women were thus {46 per cent|sw} of the field.

{Half|st|v=50} the field, {50 per cent|st}, chose the ten kilometres ({2,600|nt}), {35 per cent|sh} the half ({1,820|nh}) and {15 per cent|sf} the whole ({780|nf}).

The sun made {260|dn} stop; {4,940|fi} did not.

Results: bib 1 to 900, page 30
