@story zb-aubiere-supermarket-strike
@topic Wage talks and strike at the discount chain Prixel, France
@subject X = Prixel | the chain | the retailer | the discounter
@subject C = CGT Commerce | CGT | the union | unions
@subject D = Director general Maëlys Garaudet | Garaudet | management | the management
@fact shops = 512 | other | X | shops in the country | 2032 | snapshot
@fact closed = 73 | other | X | shops closed by the strike | 2032-12-04 | snapshot
@fact closedu = 140 | other | C | shops closed or disrupted by the strike, by the union's count | 2032-12-04 | snapshot
@fact emp = 11800 | jobs | X | people employed | 2032 | snapshot
@fact part = 46 | other | X | share of staff on part time, in percent | 2032 | constant
@fact dem = 6 | rate | C | pay rise demanded, in percent | 2032-11-28 | plan | pledged
@fact off = 1.9 | rate | D | pay rise offered, in percent | 2032-11-28 | plan | pledged
@fact fin = 3.1 | rate | X | pay rise agreed, in percent | 2032-12-13 | constant
@fact prime = 400 | other | D | euros of bonus offered | 2032-11-28 | plan | pledged
@fact primef = 650 | other | X | euros of bonus agreed | 2032-12-13 | constant
@fact smic = 1512 | price | - | euros of net monthly minimum wage | 2032 | constant
@fact pay = 1540 | price | X | euros of net monthly pay of a cashier | 2032 | constant
@fact prof = 87000000 | profit | X | euros of profit in the year | 2031 | constant
@fact profp = 112000000 | profit | X | euros of profit in the year | 2030 | constant
@fact rev = 3900000000 | revenue | X | euros of sales in the year | 2031 | constant
@fact scan = 28 | other | C | articles a minute that a cashier must scan | - | constant
@fact sun = 210 | other | X | shops that open on Sunday | 2032 | snapshot
@fact sund = 300 | other | D | shops to open on Sunday | 2033-09 | plan | pledged
@fact sign = 54 | vote_share | - | weight of the unions that signed, in percent | 2032-12-13 | constant
@fact fall = 22.3 | rate | X | fall of profit over a year, in percent | 2031 | constant
@rel change fall = profp -> prof
@fact pdiff = 28 | price | X | euros between a cashier's pay and the minimum wage | 2032 | constant
@fact marg = 2.23 | rate | X | profit as a share of sales, in percent | 2031 | constant
@fact sdiff = 90 | other | D | shops to be added on Sunday | 2033-09 | plan | pledged
@fact mv = 1.2 | rate | D | points by which the offer rose | 2032-12-13 | constant
@rel diff pdiff = pay - smic
@rel share marg = prof / rev
@rel diff sdiff = sund - sun
@rel diff mv = fin - off
@trap closed closedu :: management's and the union's count
@trap off fin :: offered against agreed
@trap prime primef :: offered against agreed
@trap smic pay :: minimum wage against a cashier's pay
@trap sun sund :: now against planned

@doc a-wire | wire agency | 2032-12-04
Grève chez Prixel: dozens of shops shut on first Saturday of Advent

CLERMONT, Dec 4 (APF) - Strikes kept {73|closed|t=on Saturday|by=the management} of Prixel's {512|shops} French supermarkets closed on Saturday, the management said, while the CGT spoke of {140|closedu|t=at midday|by=the CGT} "closed or disrupted" at midday.

The unions want {six percent|dem} in the annual wage round. The discounter, which has {11,800|emp} employees, proposes {1.9|off} and a bonus of {400|prime} euros.

A cashier takes home {1,540|pay} euros a month, {28|pdiff} more than the legal minimum.

Prixel earned {87 million|prof|t=last year} euros last year, down from {112 million|profp|t=in 2030} in 2030.

@doc b-regional | regional daily | 2032-12-06
On the car park at Aubière, soup and a brazier

Notre reportage. — "Bip, bip, bip." Martine does it with her eyes closed. {28|scan} articles a minute, says the sheet in the locker room, and she has been doing it for {19|-} years. This Saturday nothing beeps. Behind her the blinds of one of the {73|closed|by=head office} shops that head office admits are down. Nearly double, says her delegate, Thibault Essombé: "We have {140|closedu|by=Thibault Essombé}."

She earns {1,540|pay} net. Well, she would: like {46 per cent|part} of her colleagues she's part-time, so it is more like {980|-}.

What angers her isn't even the {1.9|off}. It's Sunday. Today {210|sun|t=Today} stores open that day; by next September the director general, Maëlys Garaudet, wants {300|sund|t=by next September} to. "And for that, {400|prime} euros, once."

Customers honk. One brings clementines. Another, who'd come from Cournon for the toy catalogue, wants to know whether the {9.99|-} doll will still be there on Monday.

LIRE AUSSI — Neige: the A89 closed for 3 hours — Top 14: 24-17

@doc c-business | economic daily | 2032-12-14
Prixel signs at {3.1 %|fin}, keeps Sunday plan

The pay agreement reached on Monday night at the discounter Prixel provides for {3.1 %|fin|t=on Monday night} from January plus a premium of {650|primef} euros. Two unions weighing {54 %|sign} together put their names to it; the CGT, which had gone in at {6 %|dem}, did not.

The group says the package costs {21 million|-} euros. It's not small change for a company whose margin is thin: on {3.9 billion|rev|t=in 2031} of sales in 2031 it kept {87 million|prof|t=in 2031}, or {2.2 %|~marg}. Profit had fallen by {22 %|~fall}.

Garaudet told us the {two|-} Saturdays of conflict hit {73|closed|t=on the worst day|by=Garaudet} outlets on the worst day "and not {140|closedu|m=denied}, as has been claimed". She maintains the objective of {300|sund|t=by the autumn} shops open on the Lord's day by the autumn, {90|sdiff} more than today.

@doc d-leaflet | union leaflet | 2032-12-15
WHY WE DID NOT SIGN

{3.1|fin}. We asked for {6|dem}. They began at {1.9|off}. So they've moved {1.2|mv} points and want applause.

{650|primef} euros. Taxed, once, and for full-timers only. Almost half of us aren't ({46 %|part}).

{87 million|prof|t=last year}. That's what the {11,800|emp} of us made for them last year.

{1,512|smic}. That's the minimum wage from the tables. {1,540|pay}. That's you, after fifteen years. {28|pdiff}. That's the difference, and by a funny chance it's also the number of articles a minute.

Elections are in March. Vote CGT. – Do not throw on the public highway.
