@story xb-arroyo-milk
@topic Harvest and payout of a Uruguayan dairy cooperative, 2026
@subject C = Cooperativa Lechera Arroyo Hondo | Arroyo Hondo | cooperative | co-op
@subject N = northern farms | north
@subject S = southern farms | south
@subject E = eastern farms | east
@subject X = exports | export market
@subject D = domestic sales | home market
@subject G = Granja Piñeyro | Piñeyro farm
@fact mk = 240 | other | C | millions of litres of milk collected | 2025/26 | constant
@fact mn = 66 | other | N | millions of litres of milk collected | 2025/26 | constant
@fact ms = 126 | other | S | millions of litres of milk collected | 2025/26 | constant
@fact me = 48 | other | E | millions of litres of milk collected | 2025/26 | constant
@fact mk0 = 250 | other | C | millions of litres of milk collected | 2024/25 | constant
@fact mc = -4 | rate | C | change in milk collected | 2025/26 | constant
@fact sh = 20 | other | E | share of the milk collected | 2025/26 | constant
@fact p = 16 | price | C | pesos paid for a litre | 2025/26 | constant
@fact p0 = 15 | price | C | pesos paid for a litre | 2024/25 | constant
@fact pu = 1 | price | C | rise in pesos paid for a litre | 2025/26 | constant
@fact pay = 3840000000 | spending | C | pesos paid to farmers | 2025/26 | constant
@fact payd = 96000000 | spending | C | dollars paid to farmers | 2025/26 | constant
@fact fm = 480 | other | C | member farms | 2026-07 | snapshot
@fact f0 = 495 | other | C | member farms | 2025-07 | snapshot
@fact rev = 5600000000 | revenue | C | sales in pesos | 2025/26 | constant
@fact rx = 3920000000 | revenue | X | sales in pesos | 2025/26 | constant
@fact rd = 1680000000 | revenue | D | sales in pesos | 2025/26 | constant
@fact rxs = 70 | other | X | share of the sales | 2025/26 | constant
@fact cow = 190 | other | G | cows | 2026-07 | snapshot
@fact cl = 26 | other | G | litres a day from each cow | 2026-07 | snapshot
@fact gl = 4940 | other | G | litres a day from the herd | 2026-07 | snapshot
@rel sum mk = mn + ms + me
@rel change mc = mk0 -> mk
@rel share sh = me / mk
@rel diff pu = p - p0
@rel convert payd = pay
@rel sum rev = rx + rd
@rel share rxs = rx / rev
@rel product gl = cow * cl
@trap pay rx :: paid to farmers against earned abroad
@trap f0 fm :: a year apart

@doc report | annual report | 2026-09-10
Arroyo Hondo: the year in figures

We collected {240|mk|t=in 2025/26} million litres in 2025/26, {66|mn|^} million in the north, {126|ms|^} million in the south and {48|me|^} million in the east. Drought cost us {4%|mc|v=-4|t=in 2025/26}: the previous season brought {250|mk0|t=the previous season} million.

Farmers received {16|p|t=in 2025/26} pesos a litre, {one|pu|^} more than the {15|p0|t=the previous season} of before, altogether {3.84 billion|pay|t=in 2025/26} pesos ({US$96 million|payd|^}).

Sales amounted to {5.6 billion|rev|^} pesos, of which {3.92 billion|rx|^} were exports and {1.68 billion|rd|^} were made at home. {480|fm} farms are members, after {495|f0|t=a year ago} a year ago.

@doc trade | farm weekly | 2026-09-18
Dry paddocks, better cheque

Milk was scarce and dear in Arroyo Hondo's season. Volume shrank {four per cent|mc|v=-4}, from {250|mk0} to {240|mk} million litres, while the price went from {15|p0} to {16|p} pesos, up {one|pu}.

The east supplied only {48|me} million, or {20 per cent|sh} of the total.

With {70 per cent|rxs} of its {5.6 billion|rev} pesos of sales abroad, {3.92 billion|rx}, the cooperative watches the dollar closely.

On the Piñeyro farm {190|cow} cows give {26|cl} litres a day each; the tank takes {4,940|gl} litres daily.

Classifieds: 2 Jersey heifers, 099 555 321
