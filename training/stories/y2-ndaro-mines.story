@story y2-ndaro-mines
@topic Half-year of two copper miners, Ndaro and Kalulu Deep, Zambia, August 2033
@subject N = Ndaro Copper | Ndaro | the older firm
@subject K = Kalulu Deep | Kalulu | the newcomer | its neighbour
@subject Z = Chipo Zulu | Zulu | Ndaro's finance chief
@subject S = Mpatu smelter | the smelter | Mpatu
@fact n2 = 46200 | other | N | tonnes of copper mined | second quarter 2033 | snapshot
@fact n1 = 51800 | other | N | tonnes of copper mined | first quarter 2033 | snapshot
@fact k2 = 29400 | other | K | tonnes of copper mined | second quarter 2033 | snapshot
@fact k1 = 24100 | other | K | tonnes of copper mined | first quarter 2033 | snapshot
@fact rn = 418000000 | revenue | N | revenue in dollars | second quarter 2033 | snapshot
@fact rk = 261000000 | revenue | K | revenue in dollars | second quarter 2033 | snapshot
@fact ln = 13000000 | profit | N | net loss in dollars | second quarter 2033 | snapshot
@fact pk = 37000000 | profit | K | net profit in dollars | second quarter 2033 | snapshot
@fact jn = 6900 | jobs | N | employees | 2033-08 | constant
@fact jk = 2750 | jobs | K | employees | 2033-08 | constant
@fact days = 26 | duration | S | days shut | second quarter 2033 | cumulative
@trap n1 n2 :: two quarters
@trap ln pk :: a loss and a profit

@doc copperwire | trade news service | 2033-08-05
Ndaro slips to loss as smelter idles

Output, t (Q2 / Q1)
Ndaro: {46,200|n2|t=Q2} / {51,800|n1|t=Q1}
Kalulu Deep: {29,400|k2|t=Q2} / {24,100|k1|t=Q1}

Ndaro Copper lost {$13m|ln} on revenue of {$418m|rn}, it said on Friday, blaming {26|days} days for which Mpatu stood cold. Its neighbour, which ships concentrate and needs no smelter, earned {$37m|pk} on {$261m|rk}.

@doc lusakapost | national daily | 2033-08-06
A tale of {two|-} pits

From the headgear of Kalulu you can see Ndaro's, and lately the view has been a gloomy one. The older firm, with {6,900|jn} people to pay, raised {46,200|n2|t=in the second quarter} tonnes in the second quarter. The newcomer's {2,750|jk} brought up {29,400|k2|^}.

"They bought new trucks; we bought lawyers," sighed a shift boss at the former. Chipo Zulu, its finance chief, would rather talk of the {26|days} days lost at the smelter than of the {$13 million|ln} that went with them. Kalulu's profit? {$37 million|pk}, and no trucks left to buy.
