@story xd-khorixas-solar
@topic A solar park in Namibia, its cost and its power price
@subject S = Khorixas Sun | the solar park | the park | the plant
@subject D = Dune Light Energy | Dune Light | the developer
@subject U = NorthGrid | the utility | the grid company
@subject E = Elifas Nakamura | Nakamura | the project manager
@subject W = Welwitschia windfarm | the windfarm
@subject L = Lender bank | the Nordic lender
@fact p = 540000 | other | S | panels | - | plan
@fact pw = 450 | other | S | watts of a panel | - | constant
@fact mw = 243 | other | S | megawatts of power | - | plan
@fact w = 243000000 | other | S | watts of power | - | plan
@fact a = 108 | other | S | megawatts of power in the first stage | 2027 | plan
@fact b = 90 | other | S | megawatts of power in the second stage | 2028 | plan
@fact c = 45 | other | S | megawatts of power in the third stage | 2029 | plan
@fact cn = 3645000000 | spending | D | Namibian dollars to build the park | - | plan
@fact cu = 202500000 | spending | D | US dollars to build the park | - | plan
@fact fx = 18 | price | L | Namibian dollars for a US dollar | 2026-02 | snapshot
@fact ln = 2551500000 | budget | L | Namibian dollars lent | - | plan
@fact lp = 70 | other | L | share of the cost that is lent in percent | - | plan
@fact eq = 1093500000 | budget | D | Namibian dollars of own money | - | plan
@fact t1 = 0.85 | price | S | Namibian dollars for a kilowatt hour | - | plan
@fact t2 = 1.36 | price | U | Namibian dollars for a kilowatt hour imported | 2026 | snapshot
@fact sv = 0.51 | price | U | Namibian dollars saved on a kilowatt hour | - | plan
@fact svp = -37.5 | rate | U | price of the park's power against imports in percent | - | plan
@fact wm = 50 | other | W | megawatts of power | 2026 | constant
@fact jb = 900 | jobs | S | people who build the park | - | plan | pledged
@fact pj = 35 | jobs | S | people who will run the park | - | plan
@rel product w = p * pw
@rel convert mw = w
@rel sum mw = a + b + c
@rel product cn = cu * fx
@rel share lp = ln / cn
@rel diff eq = cn - ln
@rel diff sv = t2 - t1
@rel change svp = t2 -> t1
@trap mw wm :: the windfarm has megawatts of its own
@trap jb pj :: building and running

@doc dune-release | press release | 2026-02-12
Financial close for Khorixas Sun

Dune Light Energy has signed the loan for Khorixas Sun. {540,000|p} panels of {450|pw} watts will give {243 million|w} watts ({243|mw} MW) in three stages of {108|a}, {90|b} and {45|c} MW.

The park costs {US$202.5 million|cu}, at {18|fx} to the dollar N${3.645 billion|cn}. The Nordic lender carries {70%|lp} of it, N${2.5515 billion|ln}; N${1.0935 billion|eq} is equity. {900|jb|by=Dune Light Energy} people will find work during construction.

@doc windhoek-mirror | national daily | 2026-02-13
Sun at {85 cents|t1|v=0.85}
By Ndapewa Strand

NorthGrid pays N${1.36|t2|t=today} for a unit from across the border today. Khorixas will sell at N${0.85|t1}. That is {51 cents|sv|v=0.51} less on each, or {60 per cent|!svp|v=-60}, and "the sun sends no invoice", says Elifas Nakamura, the project manager.

The stages come in at {108|a}, {90|b} and {54|!c} megawatts, {243|mw} in all; the Welwitschia windfarm has {50|wm}. Once the {900|jb} builders have gone, {35|pj} people will wipe the panels.

@doc energy-brief | trade newsletter | 2026-02-16
KHORIXAS SUN, NAMIBIA

Size: {243|mw} MW ({540,000|p} modules of {450|pw} W: {24.3 million|!w} W)
Cost: {USD 202.5m|cu}; NAD {3.645bn|cn} at {18.0|fx}
Debt NAD {2.5515bn|ln} ({70%|lp}), equity NAD {1.0935bn|eq}
Tariff NAD {0.85|t1}, imports NAD {1.36|t2}, saving NAD {0.51|sv}, or {37.5%|svp|v=-37.5}
Modules by Hexin, HX-450M
