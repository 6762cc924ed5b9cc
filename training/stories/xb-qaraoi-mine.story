@story xb-qaraoi-mine
@topic Coal mine fire in Kazakhstan, 2036
@subject M = Qaraoi mine | Qaraoi | mine | pit | fire
@subject S = Saryar Coal | owner | company
@subject I = labour inspectorate | inspectorate | inspectors
@subject G = Kazakh government | government | Astana
@subject A = first section | upper level
@subject B = second section | lower level
@fact in = 248 | jobs | M | people underground | 2036-10-03 | snapshot
@fact up = 219 | rescued | M | people brought up alive | 2036-10-04 | cumulative
@fact d = 26 | deaths | M | people killed | 2036-10-04 | cumulative
@fact mis = 3 | missing | M | people missing | 2036-10-04 | snapshot
@fact da = 8 | deaths | A | people killed | 2036-10-04 | cumulative
@fact db = 18 | deaths | B | people killed | 2036-10-04 | cumulative
@fact hos = 73 | injuries | M | rescued people in hospital | 2036-10-04 | snapshot
@fact hom = 146 | rescued | M | rescued people sent home | 2036-10-04 | cumulative
@fact vio = 85 | other | I | violations found | 2035 | constant
@fact rep = 34 | other | S | violations repaired | 2036-10 | cumulative
@fact opn = 51 | other | S | violations not repaired | 2036-10 | snapshot
@fact reps = 40 | other | S | share of violations repaired | 2036-10 | cumulative
@fact ch4 = 3.0 | other | M | methane in percent of the air | 2036-10-03 | snapshot
@fact chl = 2.0 | other | M | limit for methane in percent of the air | - | constant | threshold
@fact chp = 50 | rate | M | excess over the methane limit in percent | 2036-10-03 | snapshot
@fact chd = 1.0 | margin | M | percentage points above the methane limit | 2036-10-03 | snapshot
@fact pf = 20000000 | damages | S | tenge for the family of each person killed | 2036-10-04 | plan | pledged
@fact pg = 5000000 | damages | G | tenge for the family of each person killed | 2036-10-04 | plan | pledged
@fact pt = 25000000 | damages | M | tenge in all for the family of each person killed | 2036-10-04 | plan | pledged
@fact pall = 650000000 | damages | M | tenge for the families of all killed | 2036-10-04 | plan | pledged
@fact d06 = 29 | deaths | M | people killed in the accident of 2019 | 2019 | constant
@rel sum in = up + d + mis
@rel sum d = da + db
@rel sum up = hos + hom
@rel sum vio = rep + opn
@rel share reps = rep / vio
@rel change chp = chl -> ch4
@rel diff chd = ch4 - chl
@rel sum pt = pf + pg
@rel product pall = pt * d
@trap d06 d :: the accident of 2019
@trap opn reps :: cases open and percent repaired

@doc wire | wire agency | 2036-10-04
Kazakh mine fire kills {26|d}

KARAGANDA - A fire at the Qaraoi mine killed {26|d|t=as of Saturday} people as of Saturday, {eight|da|^} on the upper level and {18|db|^} on the lower one. Of the {248|in} people underground, {219|up|^} were brought up alive and {three|mis|^} are missing.

{Seventy-three|hos|^} of those rescued are in hospital. The other {156|!hom|^} went home.

An accident at the same pit in 2019 claimed {29|d06|t=in 2019} lives.

Methane stood at {3 percent|ch4} when the limit is {2|chl}, meaning that it was exceeded by {1 percent|!chd|force}.

@doc daily | Almaty daily | 2036-10-05
They were told {eighty-five|vio} times

The inspectorate had found {85|vio|t=last year} violations at Qaraoi last year. The company put right {34|rep}, or {40 per cent|reps}; {61|!opn} it did not. On Friday the gauge showed {3.0|ch4|t=On Friday} per cent methane, {50 per cent|chp} more than the {2.0|chl} allowed.

Saryar Coal will give each bereaved family {20 million|pf} tenge and the government another {5 million|pg}, {25 million|pt} together. As {26|d} people died, that is {650 million|pall} tenge.

{219|up} colleagues came out alive, {73|hos} of them to hospital beds and {146|hom} to their own.
