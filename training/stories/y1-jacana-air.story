@story y1-jacana-air
@topic Passengers of two Brazilian airlines, May 2034
@subject J = Jaçanã Linhas Aéreas | Jaçanã | the São Paulo carrier
@subject C = Céu Azul | the low-cost airline | the Recife-based airline
@fact j = 3200000 | ridership | J | passengers carried in the month | May 2034 | cumulative
@fact c = 2700000 | ridership | C | passengers carried in the month | May 2034 | cumulative
@fact j0 = 3400000 | ridership | J | passengers carried in the month | May 2033 | cumulative
@fact c0 = 2100000 | ridership | C | passengers carried in the month | May 2033 | cumulative
@fact jl = 81.5 | rate | J | share of seats filled | May 2034 | snapshot
@fact cl = 88.2 | rate | C | share of seats filled | May 2034 | snapshot
@fact jp = 112 | other | J | aircraft in the fleet | May 2034 | snapshot
@fact cp = 74 | other | C | aircraft in the fleet | May 2034 | snapshot
@fact jd = 5.9 | rate | J | fall in passengers | May 2034 | snapshot
@fact cg = 28.6 | rate | C | growth in passengers | May 2034 | snapshot
@rel change jd = j0 -> j
@rel change cg = c0 -> c
@race may = j c
@trap j j0 :: a year apart
@trap c c0 :: a year apart

@doc a-aeronews | aviation trade site | 2034-06-08
Céu Azul up, Jaçanã down in May

Jaçanã Linhas Aéreas flew {3.2 million|j|t=in May} passengers in May, {5.9%|jd} fewer than the {3.4 million|j0|t=a year earlier} of a year earlier. The low-cost airline Céu Azul carried {2.7 million|c|t=in May}, a jump of {28.6%|cg}.

Load factors diverged as well: {88.2%|cl} of the Recife-based airline's seats were taken and {81.5%|jl|s=its older rival's} of its older rival's.

@doc b-folhaen | newspaper, English edition | 2034-06-09
Fewer planes, fuller planes

With {74|cp} aircraft to the São Paulo carrier's {112|jp}, Céu Azul is within {half a million|-} passengers of the top. {2.7 million|c} people took its orange jets last month, up from {2.1 million|c0|t=in May 2033} in May 2033, and {3.2 million|j} chose Jaçanã.

The latter's chief executive, Heitor Vasques, blamed fuel. His aircraft were {81.5%|jl|s=His aircraft} full; those of the competition, {88.2%|cl|s=the competition}.
