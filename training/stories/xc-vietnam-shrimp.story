@story xc-vietnam-shrimp
@topic Shrimp harvest and exports of Cà Lương district, Vietnam, 2031
@subject D = Cà Lương district | Ca Luong | the district
@subject F = Hải Phong Seafood | Hai Phong | the packer
@subject A = Shrimp growers' association | the association
@subject N = Nguyen Thi Bao Chau | Bao Chau | the association's chair
@fact h = 46200 | other | D | tonnes of shrimp harvested | 2031 | cumulative
@fact h0 = 55000 | other | D | tonnes of shrimp harvested | 2030 | cumulative
@fact hp = 16 | rate | D | fall of the harvest in percent | 2031 | snapshot
@fact hd = 8800 | other | D | tonnes less than the year before | 2031 | snapshot
@fact ti = 27700 | other | D | tonnes of black tiger harvested | 2031 | cumulative
@fact wl = 16300 | other | D | tonnes of white-leg harvested | 2031 | cumulative
@fact ot = 2200 | other | D | tonnes of other shrimp harvested | 2031 | cumulative
@fact ar = 21000 | area | D | hectares of ponds | 2031 | snapshot
@fact y = 2.2 | other | D | tonnes per hectare | 2031 | snapshot
@fact exp = 30030 | other | D | tonnes exported | 2031 | cumulative
@fact esh = 65 | rate | D | share of the harvest exported | 2031 | cumulative
@fact dom = 16170 | other | D | tonnes sold at home | 2031 | cumulative
@fact pr = 8 | price | D | export price per kilo in dollars | 2031 | snapshot
@fact pr0 = 7.1 | price | D | export price per kilo in dollars | 2030 | snapshot
@fact aid = 120000000000 | budget | D | relief fund in dong | 2032 | plan | pledged
@fact aidd = 4800000 | budget | D | relief fund in dollars | 2032 | plan | pledged
@fact fx = 25000 | rate | D | dong to the dollar | 2032-01 | snapshot
@fact tgt = 52000 | other | D | tonnes of shrimp harvested | 2032 | plan | projected
@rel change hp = h0 -> h
@rel diff hd = h0 - h
@rel sum h = ti + wl + ot
@rel product h = ar * y
@rel share esh = exp / h
@rel sum h = exp + dom
@rel product aid = aidd * fx
@trap wl dom :: white-leg harvest and home sales, nearly the same
@trap h0 tgt :: the year before and next year's aim

@doc a-trade | seafood trade site | 2032-01-19
Ca Luong harvest sinks {16%|hp} on disease

White spot disease cut the shrimp harvest of Ca Luong to {46,200|h|t=in 2031} tonnes in 2031 from {55,000|h0|t=a year earlier} tonnes a year earlier, the growers' association said. That is a drop of {16%|hp}, or {8,800|hd} tonnes.

Black tiger accounted for {27,700|ti} tonnes, white-leg for {16,300|wl} and other kinds for {2,200|ot}. The district's {21,000|ar} hectares of ponds gave {2.2|y} tonnes each.

Exports took {65%|esh}, or {30,030|exp} tonnes. Prices improved to {$8|pr} a kilo from {$7.10|pr0|t=2030} in 2030. The association looks for {52,000|tgt|t=this year|by=The association} tonnes this year.

@doc b-daily | Vietnamese daily, English edition | 2032-01-20
Province opens purse for shrimp farmers

The provincial people's committee has promised {120 billion|aid|by=The provincial people's committee} dong ({$4.8 million|aidd} at {25,000|fx} to the dollar) to farmers in Ca Luong district hit by disease.

Output fell by {8,800|hd} tonnes to {46,200|h|t=last year} tonnes last year. Some {30,030|exp} tonnes went abroad and {16,170|dom} tonnes stayed in the country.

"With {$8|pr} a kilo we should be rich," said Ms Bao Chau of the association, "but you cannot sell a dead shrimp."

@doc c-box | fact box | 2032-01-20
SHRIMP IN CA LUONG, 2031 (tonnes)

Black tiger: {27,700|ti}
White-leg: {16,300|wl}
Other: {2,200|ot}
All: {46,200|h} (2030: {55,000|h0|t=2030})
Sold abroad: {30,030|exp}; at home: {16,170|dom}
Ponds: {21,000|ar} ha; yield: {2.2|y} t/ha
