@story xc-iceland-museum
@topic Visitors and budget of the Whale Hall museum in Húsafjörður, Iceland, 2027
@subject W = Whale Hall | the museum | the hall
@subject T = Húsafjörður municipality | the town
@subject D = Þórdís Eldjárn | Þórdís | the director
@subject F = Friends of the Whale Hall | the Friends
@fact v = 38400 | crowd | W | visitors | 2027 | cumulative
@fact v0 = 32000 | crowd | W | visitors | 2026 | cumulative
@fact vp = 20 | rate | W | rise in visitors in percent | 2027 | snapshot
@fact ad = 26880 | crowd | W | adult visitors | 2027 | cumulative
@fact ch = 8320 | crowd | W | child visitors | 2027 | cumulative
@fact fr = 3200 | crowd | W | visitors with free entry | 2027 | cumulative
@fact ash = 70 | rate | W | share of adults among visitors | 2027 | cumulative
@fact tk = 2500 | price | W | adult ticket in krónur | 2027 | constant
@fact inc = 67200000 | revenue | W | adult ticket sales in krónur | 2027 | cumulative
@fact ck = 500 | price | W | child ticket in krónur | 2027 | constant
@fact cinc = 4160000 | revenue | W | child ticket sales in krónur | 2027 | cumulative
@fact tin = 71360000 | revenue | W | ticket sales in krónur | 2027 | cumulative
@fact grant = 45000000 | budget | T | grant to the museum in krónur | 2027 | snapshot
@fact all = 116360000 | revenue | W | income in krónur | 2027 | cumulative
@fact roof = 180000000 | budget | W | cost of the new roof in krónur | 2028 | plan | projected
@fact don = 54000000 | fundraising | F | raised for the roof in krónur | 2027-12 | cumulative
@fact dsh = 30 | rate | F | share of the roof's cost raised | 2027-12 | cumulative
@fact mis = 126000000 | budget | F | still to be raised for the roof in krónur | 2027-12 | snapshot
@fact vd = 6400 | crowd | W | visitors more than the year before | 2027 | snapshot
@fact goal = 40000 | crowd | W | visitors | 2028 | plan | projected
@rel change vp = v0 -> v
@rel diff vd = v - v0
@rel sum v = ad + ch + fr
@rel share ash = ad / v
@rel product inc = ad * tk
@rel product cinc = ch * ck
@rel sum tin = inc + cinc
@rel sum all = tin + grant
@rel share dsh = don / roof
@rel diff mis = roof - don
@trap fr v0 :: free entries and last year's visitors
@trap v goal :: this year's visitors and next year's hope

@doc a-local | local news site | 2028-01-18
Whale Hall breaks its record

The Whale Hall in Húsafjörður had {38,400|v|t=in 2027} visitors in 2027, {a fifth|vp} more than the {32,000|v0|t=the year before} of the year before, Þórdís Eldjárn, its director, told the town's culture committee.

Adults were {26,880|ad} of them, {70%|ash}; another {8,320|ch} were children and {3,200|fr} had free entry. Tickets brought in {71.36|tin|x=1000000} million krónur and the town's grant {45|grant|x=1000000} million, which gives the museum {116.36|all|x=1000000} million to live on.

This year Þórdís hopes for {40,000|goal|t=This year|by=Þórdís}.

@doc b-annual | annual report extract | 2028-01-15
Attendance and tickets

Adults {26,880|ad} at {2,500|tk} kr.: {67,200,000|inc} kr.
Children {8,320|ch} at {500|ck} kr.: {4,160,000|cinc} kr.
Free {3,200|fr}
Visitors {38,400|v}; tickets {71,360,000|tin} kr.
Municipal grant {45,000,000|grant} kr.
Income {116,360,000|all} kr.

@doc c-friends | appeal leaflet | 2028-02-01
A roof for the blue whale

Dear friends, the new roof will cost {180 million|roof} krónur. By Christmas you had given {54 million|don|t=By Christmas}. That is {30 per cent|dsh}! It leaves {126 million|mis}.

If each of last year's {38,400|v|t=last year's} guests – {6,400|vd} more than in 2026, when {32,000|v0|t=2026} came – had left us one banknote, we would be done.
