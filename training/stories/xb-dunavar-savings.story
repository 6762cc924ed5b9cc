@story xb-dunavar-savings
@topic Cheated pensioners' compensation, Hungary, 2030
@subject V = Dunavár Savings | Dunavár | savings bank | bank
@subject P = pensioners | savers
@subject C = Budapest-Capital Regional Court | court
@subject G = guarantee fund | fund
@subject K = Gáspár Hollósi | Hollósi | chairman
@fact n = 4500 | other | P | savers cheated | 2030-06 | constant
@fact na = 2700 | other | P | savers with claims accepted | 2030-06 | cumulative
@fact nr = 450 | other | P | savers with claims refused | 2030-06 | cumulative
@fact np = 1350 | other | P | savers with claims pending | 2030-06 | snapshot
@fact sa = 60 | other | P | share of the claims accepted | 2030-06 | cumulative
@fact sr = 10 | other | P | share of the claims refused | 2030-06 | cumulative
@fact sp = 30 | other | P | share of the claims pending | 2030-06 | snapshot
@fact av = 2000000 | damages | G | average forints for each accepted claim | 2030-06 | constant
@fact tot = 5400000000 | damages | G | forints for accepted claims | 2030-06 | cumulative
@fact eur = 13500000 | damages | G | euros for accepted claims | 2030-06 | cumulative
@fact paid = 3240000000 | damages | G | forints paid out | 2030-06 | cumulative
@fact open = 2160000000 | damages | G | forints not yet paid out | 2030-06 | snapshot
@fact pds = 60 | other | G | share of the awarded forints paid out | 2030-06 | cumulative
@fact y1 = 6 | sentence | K | years in prison at first instance | 2029 | constant
@fact y2 = 8 | sentence | K | years in prison on appeal | 2030-06-13 | constant
@fact yd = 2 | sentence | K | years added on appeal | 2030-06-13 | constant
@fact fine = 120000000 | damages | K | fine in forints | 2030-06-13 | constant
@fact ask = 11 | sentence | K | years in prison sought | 2030 | constant
@rel sum n = na + nr + np
@rel share sa = na / n
@rel share sr = nr / n
@rel share sp = np / n
@rel product tot = av * na
@rel convert eur = tot
@rel diff open = tot - paid
@rel share pds = paid / tot
@rel diff yd = y2 - y1
@trap sa pds :: sixty percent of claims and of money
@trap ask y2 :: sought against given

@doc wire | wire agency | 2030-06-13
Hungarian bank chairman's sentence raised

BUDAPEST — An appeal court on Thursday sent the former chairman of Dunavár Savings to prison for {eight|y2|t=on Thursday} years, {three|!yd} more than the {six|y1} a lower court had given him. Prosecutors wanted {11|ask}. Gáspár Hollósi must also pay a fine of {120 million|fine} forints.

Of the {4,500|n} savers he cheated, {2,700|na} have had claims accepted and {450|nr} refused; those of {1,530|!np} are pending.

@doc daily | business daily | 2030-06-14
Fund still owes savers billions

The guarantee fund has accepted {60 percent|sa} of claims, {2,700|na} of {4,500|n}, and refused {10|sr}; {30|sp} are undecided. With {2 million|av} forints for each of the {2,700|na}, it must find {5.4 billion|tot} forints (about {13.5 million|~eur} euros).

It has paid {3.24 billion|paid}, {40 percent|!pds} of the sum. {2.16 billion|open} is yet to come.

Hollósi got {eight|y2} years, up from {six|y1}: {two|yd} more to think about it.
