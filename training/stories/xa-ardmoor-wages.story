@story xa-ardmoor-wages
@topic Wage settlement in the Westmark health service, Denmark
@subject W = Westmark health region | Westmark | the region | the health service
@subject S = Sygeplejerskernes Fællesråd | the nurses' union | the union | SF
@subject H = Helle Frandsen-Okoro | Frandsen-Okoro | the chair
@fact n = 5400 | jobs | W | nurses employed | 2027 | constant
@fact sm = 2500 | other | S | kroner more a month for a nurse | - | plan | pledged
@fact m12 = 30000 | other | S | kroner more a year for a nurse | - | plan | pledged
@fact tot = 162000000 | budget | W | kroner more a year for all nurses | - | plan | projected
@fact w0 = 31250 | price | S | kroner a month of basic pay | 2026 | constant
@fact w1 = 33750 | price | S | kroner a month of basic pay | - | plan | pledged
@fact wp = 8 | rate | S | rise of basic pay | - | plan | pledged
@fact de = 10.5 | rate | S | rise of pay demanded | 2026-10 | snapshot | hypothetical
@fact dn = 2.5 | other | S | points between the demand and the settlement | - | constant
@fact ov0 = 84000 | other | W | overtime hours in a year | 2025 | cumulative
@fact ov1 = 96600 | other | W | overtime hours in a year | 2026 | cumulative
@fact ovp = 15 | rate | W | change of overtime | 2026 | constant
@fact ovd = 12600 | other | W | more overtime hours than the year before | 2026 | constant
@fact ovc = 420 | price | W | kroner for an overtime hour | 2026 | constant
@fact ovt = 40572000 | spending | W | kroner spent on overtime | 2026 | cumulative
@fact yes = 3354 | vote_count | S | members for the settlement | 2027-03 | snapshot
@fact no = 946 | vote_count | S | members against the settlement | 2027-03 | snapshot
@fact bal = 4300 | votes_cast | S | ballots of members | 2027-03 | snapshot
@fact ys = 78 | vote_share | S | share of the ballots for the settlement | 2027-03 | snapshot
@fact vac = 380 | jobs | W | nursing posts empty | 2027-03 | snapshot
@rel product m12 = sm * twelve
@fact twelve = 12 | other | S | months of a year | - | constant
@rel product tot = n * m12
@rel change wp = w0 -> w1
@rel diff sm = w1 - w0
@rel diff dn = de - wp
@rel change ovp = ov0 -> ov1
@rel diff ovd = ov1 - ov0
@rel product ovt = ov1 * ovc
@rel sum bal = yes + no
@rel share ys = yes / bal
@trap de wp :: what was asked and what was got
@trap sm w0 :: the rise and the pay
@trap bal n :: not every nurse is a member

@doc a-union | union newsletter | 2027-03-19
It's a yes

{3,354|yes|t=this week} of you ticked yes this week and {946|no|^} no; {78%|ys|^} of {4,300|bal|^} ballots. Thank you.

What you get: kr. {2,500|sm} a month, so from {31,250|w0} to {33,750|w1}. Times {twelve|twelve} that is {30,000|m12} a year. It is a rise of {8%|wp}. We asked for {10.5|de}. Those last {two and a half points|dn|v=2.5} we will come back for.

Helle Frandsen-Okoro, chair

@doc b-daily | regional daily | 2027-03-20
Nurses' deal costs Westmark {162 million|tot}

For {5,400|n} nurses at {30,000|m12} kroner more a year Westmark must find {162 million|tot} kroner, the region's economist said. Basic pay goes up {8 percent|wp}, from {31,250|w0} a month to {33,750|w1}.

It hopes to save on overtime. Nurses worked {96,600|ov1|t=last year} extra hours last year, after {84,000|ov0|t=2025} in 2025: {12,600|ovd} more, or {15 percent|ovp}. At {420|ovc} an hour that cost {40.57 million|ovt}.

{380|vac} posts are empty. The union's members accepted by {3,354|yes} votes to {946|no}.

@doc c-radio | radio brief | 2027-03-19
P5 Vest, noon

Nurses have said yes to {eight percent|wp}. It's a monthly {2,500|sm} kroner, {30,000|m12} over the year. The demand was {ten and a half|de|v=10.5}, so {two and a half points|dn|v=2.5} stayed on the table. {Seventy-eight percent|ys} said yes, {3,354|yes} out of {4,300|bal}.
