@story xb-brightwater-ferries
@topic Half-year results of a Norwegian ferry company, 2029
@subject F = Fjordlinje Sund ASA | Fjordlinje Sund | company | group | ferry operator
@subject K = Kystbuss Vest | Kystbuss | rival
@subject P = passenger division | passengers | passenger
@subject C = freight division | freight
@subject H = catering and shops | onboard sales | shops
@fact r = 840000000 | revenue | F | first-half revenue in kroner | first half of 2029 | snapshot
@fact r0 = 800000000 | revenue | F | first-half revenue in kroner | first half of 2028 | snapshot
@fact rp = 5 | rate | F | growth of first-half revenue | first half of 2029 | snapshot
@fact ra = 462000000 | revenue | P | first-half revenue in kroner | first half of 2029 | snapshot
@fact rb = 273000000 | revenue | C | first-half revenue in kroner | first half of 2029 | snapshot
@fact rc = 105000000 | revenue | H | first-half revenue in kroner | first half of 2029 | snapshot
@fact ras = 55 | other | P | share of first-half revenue | first half of 2029 | snapshot
@fact cost = 777000000 | spending | F | first-half operating costs in kroner | first half of 2029 | snapshot
@fact op = 63000000 | profit | F | first-half operating profit in kroner | first half of 2029 | snapshot
@fact op0 = 72000000 | profit | F | first-half operating profit in kroner | first half of 2028 | snapshot
@fact opp = -12.5 | rate | F | change of first-half operating profit | first half of 2029 | snapshot
@fact opd = 9000000 | profit | F | fall of first-half operating profit in kroner | first half of 2029 | snapshot
@fact mg = 7.5 | rate | F | operating margin | first half of 2029 | snapshot
@fact mg0 = 9 | rate | F | operating margin | first half of 2028 | snapshot
@fact mgd = 1.5 | margin | F | fall of the operating margin in percentage points | first half of 2029 | snapshot
@fact pax = 3300000 | ridership | F | passengers carried | first half of 2029 | snapshot
@fact fare = 140 | price | F | average passenger revenue per trip in kroner | first half of 2029 | snapshot
@fact kop = 81000000 | profit | K | first-half operating profit in kroner | first half of 2029 | snapshot
@fact gd = 150000000 | profit | F | full-year operating profit in kroner | 2029 | plan | projected
@rel sum r = ra + rb + rc
@rel change rp = r0 -> r
@rel share ras = ra / r
@rel diff op = r - cost
@rel diff opd = op0 - op
@rel share mg = op / r
@rel share mg0 = op0 / r0
@rel diff mgd = mg0 - mg
@rel product ra = pax * fare
@rel change opp = op0 -> op
@trap kop op0 :: another company's profit
@trap gd op :: forecast for the year against the half-year

@doc release | press release | 2029-08-21
Fjordlinje Sund ASA: Growth in a demanding half-year

Bergen, 21 August – Fjordlinje Sund ASA increased revenue by {5 per cent|rp|t=in the first half of 2029} in the first half of 2029, to {NOK 840 million|r|^} from {NOK 800 million|r0|t=a year earlier} a year earlier. Operating costs were {NOK 777 million|cost|t=in the first half of 2029}, leaving an operating profit of {NOK 63 million|op|t=in the first half of 2029} and an operating margin of {7.5 per cent|mg|t=in the first half of 2029}.

Revenue by division: passengers {NOK 462 million|ra|t=in the first half of 2029}, freight {NOK 273 million|rb|^}, catering and shops {NOK 105 million|rc|^}. The Group carried {3.3 million|pax|^} passengers, at an average of {NOK 140|fare|^} a trip.

For 2029 as a whole the Board expects an operating profit of about {NOK 150 million|~gd|t=For 2029 as a whole|by=the Board}.

@doc business | business daily | 2029-08-22
Ferry shares sink on thinner margin

Fjordlinje Sund fell 6.1 at the open after the ferry operator reported an operating profit of {63m|op|v=63000000|t=January to June} kroner for January to June. That is {nine million|opd|^} less than the {72m|op0|v=72000000|t=a year ago} it made a year ago, or {12.5 per cent|opp|v=-12.5} down.

The margin shrank by {1.5 percentage points|mgd}, from {9 per cent|mg0} to {7.5 per cent|mg}.

Sales did grow, by {5 per cent|rp|t=January to June}, from {800m|r0|v=800000000|t=a year ago} to {840m|r|v=840000000|t=January to June}. More than half of that, {55 per cent|ras}, came from passengers, who brought in {462m|ra|v=462000000}.

Rival Kystbuss Vest made {81m|kop|v=81000000} in the same six months.

Read also: The 12 best harbour restaurants

@doc local | local website | 2029-08-21
Fewer kroner left over at Fjordlinje Sund

It costs more to run ferries than it used to. In the first half of the year the company spent {777 million|cost|t=In the first half of the year} kroner, against income of {840 million|r|^}. What is left is {63 million|op|^}.

Passengers paid {462 million|ra|^}, lorries and other freight {273 million|rb|^}, and the shops and cafés on board took {105 million|rc|^}.

The average traveller left {140|fare|^} kroner behind. There were {3.3 million|pax|^} of them.
