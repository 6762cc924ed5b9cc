@story xe-yamaguri-noodles
@topic Half-year results of Yamaguri Foods and the closing of a plant
@subject Y = Yamaguri Foods | Yamaguri | the noodle maker | the company | the group
@subject K = Kitahama plant | Kitahama | the plant | the factory
@subject U = Kitahama works council | the works council | staff representatives
@fact rev = 84000000000 | revenue | Y | yen of sales | first half 2029 | constant
@fact rev8 = 80000000000 | revenue | Y | yen of sales | first half 2028 | constant
@fact rp = 5 | rate | Y | growth of sales | first half 2029 | constant
@fact home = 50400000000 | revenue | Y | yen of sales at home | first half 2029 | constant
@fact asia = 21000000000 | revenue | Y | yen of sales in the rest of Asia | first half 2029 | constant
@fact row = 12600000000 | revenue | Y | yen of sales elsewhere | first half 2029 | constant
@fact hs = 60 | other | Y | share of sales at home | first half 2029 | constant
@fact prof = 6720000000 | profit | Y | yen of profit | first half 2029 | constant
@fact mg = 8 | rate | Y | profit in percent of sales | first half 2029 | constant
@fact mg8 = 9.5 | rate | Y | profit in percent of sales | first half 2028 | constant
@fact md = 1.5 | other | Y | percentage points by which the profit in percent of sales fell | first half 2029 | constant
@fact job = 940 | jobs | K | jobs | 2029-08 | snapshot
@fact cut = 610 | jobs | K | jobs lost | 2030 | plan
@fact mov = 330 | jobs | K | jobs moved to another plant | 2030 | plan
@fact sev = 4500000 | price | K | yen of severance for each person | 2030 | plan
@fact sevt = 2745000000 | budget | K | yen of severance in all | 2030 | plan
@fact fc = 170000000000 | revenue | Y | yen of sales | 2029 | plan | projected
@trap row prof :: sales elsewhere and profit
@trap md rp :: margin and growth
@rel change rp = rev8 -> rev
@rel sum rev = home + asia + row
@rel share hs = home / rev
@rel share mg = prof / rev
@rel diff md = mg8 - mg
@rel sum job = cut + mov
@rel product sevt = cut * sev

@doc a-wire | financial wire | 2029-08-14
Yamaguri sales rise {5 percent|rp}, plant to close

TOKYO (Kabuto News) — Noodle maker Yamaguri Foods said on Tuesday sales grew {5 percent|rp|t=in the half year to June|by=Yamaguri Foods} to {84 billion|rev|^} yen in the half year to June, from {80 billion|rev8|t=a year earlier|by=Yamaguri Foods} a year earlier. Profit was {6.72 billion|prof} yen, or {8 percent|mg} of sales after {9.5 percent|mg8|t=a year earlier}, down {1.5|md} points.

Japan brought in {50.4 billion|home}, the rest of Asia {21 billion|asia}, other markets {12.6 billion|row}.

The company keeps its forecast of {170 billion|fc} for the full year.

Kitahama will shut in March. Of {940|job} jobs, {610|cut} go and {330|mov} move to Osugi.

@doc b-regional | regional paper | 2029-08-16
"We boiled for fifty years"

Kitahama's chimney smells of soy even on Sundays. From spring it will not. {Six hundred and ten|cut|v=610} of those who work at the plant are to be dismissed; a further {330|mov} have been offered a job two hours away. That is all {940|job}.

The severance, {4.5 million|sev} yen a head, costs the group {2.745 billion|sevt}. It earned {6.72 billion|prof|t=in six months} in six months, complains Nguyễn Thị Sora of the works council, "and our noodles are in {60|hs} of every {100|-} yen it sells at home". She has it slightly wrong: {60 percent|hs} is the share of home sales ({50.4 billion|home} of {84 billion|rev}), whoever boiled them.

@doc c-slide | results page | 2029-08-14
Yamaguri Foods — H1 2029 at a glance (bn yen)

Sales {84.0|rev|x=1000000000} (H1 2028: {80.0|rev8|x=1000000000}; +{5.0%|rp})
– Japan {50.4|home|x=1000000000}
– Asia {21.0|asia|x=1000000000}
– Others {12.6|row|x=1000000000}
Profit {6.72|prof|x=1000000000}
Margin {8.0%|mg} (H1 2028: {9.5%|mg8})
