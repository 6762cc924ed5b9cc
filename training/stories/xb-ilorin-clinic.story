@story xb-ilorin-clinic
@topic Measles outbreak and vaccination drive in Kwara, Nigeria, 2027
@subject K = Kwara State | Kwara | state
@subject I = Ilorin
@subject O = Offa
@subject P = Patigi
@subject H = state health ministry | ministry
@subject M = Médicos Unidos | charity
@subject N = Niger State
@fact c = 860 | cases | K | measles cases | 2027-04-11 | cumulative
@fact ci = 387 | cases | I | measles cases | 2027-04-11 | cumulative
@fact co = 258 | cases | O | measles cases | 2027-04-11 | cumulative
@fact cp = 215 | cases | P | measles cases | 2027-04-11 | cumulative
@fact si = 45 | other | I | share of the measles cases | 2027-04-11 | cumulative
@fact so = 30 | other | O | share of the measles cases | 2027-04-11 | cumulative
@fact sp = 25 | other | P | share of the measles cases | 2027-04-11 | cumulative
@fact c0 = 688 | cases | K | measles cases | 2027-04-04 | cumulative
@fact cn = 172 | cases | K | new measles cases in the week | 2027-04-11 | snapshot
@fact cg = 25 | rate | K | weekly growth in measles cases | 2027-04-11 | snapshot
@fact d = 43 | deaths | K | measles deaths | 2027-04-11 | cumulative
@fact cfr = 5 | rate | K | share of measles cases that died | 2027-04-11 | cumulative
@fact un = 731 | cases | K | unvaccinated measles patients | 2027-04-11 | cumulative
@fact uns = 85 | other | K | share of measles patients unvaccinated | 2027-04-11 | cumulative
@fact vac = 129 | cases | K | vaccinated measles patients | 2027-04-11 | cumulative
@fact dose = 320000 | other | H | doses planned | 2027-04 | plan
@fact dg = 208000 | other | H | doses given | 2027-04-11 | cumulative
@fact dl = 112000 | other | H | doses left | 2027-04-11 | snapshot
@fact dgs = 65 | other | H | share of doses given | 2027-04-11 | cumulative
@fact pr = 1500 | price | M | naira for each dose | 2027 | constant
@fact prt = 480000000 | budget | M | naira for all doses | 2027 | plan
@fact nc = 190 | cases | N | measles cases | 2027-04-11 | cumulative
@rel sum c = ci + co + cp
@rel share si = ci / c
@rel share so = co / c
@rel share sp = cp / c
@rel diff cn = c - c0
@rel change cg = c0 -> c
@rel share cfr = d / c
@rel share uns = un / c
@rel sum c = un + vac
@rel sum dose = dg + dl
@rel share dgs = dg / dose
@rel product prt = pr * dose
@trap nc cn :: another state's cases against the week's new cases
@trap sp cg :: two different quarters

@doc ministry | bulletin | 2027-04-12
Measles: epidemiological week 14

Cumulative cases as of Sunday: {860|c|t=as of Sunday} (Ilorin {387|ci|^}, Offa {258|co|^}, Patigi {215|cp|^}). Previous week: {688|c0|t=Previous week}. New: {172|cn}; growth {25%|cg}.

Deaths: {43|d|t=as of Sunday} (case fatality {5%|cfr|^}).
Not vaccinated: {731|un|^} patients ({85%|uns|^}); vaccinated: {129|vac|^}.

Campaign: {208,000|dg|^} doses given of {320,000|dose} planned, i.e. {65%|dgs|^}.

@doc daily | broadsheet | 2027-04-13
Ilorin bears brunt of measles outbreak

Kehinde Arowolo, Ilorin

{45 per cent|si} of Kwara's measles patients live in the capital, which has recorded {387|ci} of {860|c} cases. Offa follows with {258|co}, {30 per cent|so}, and Patigi with {215|cp}, {25 per cent|sp}. Niger State has {190|nc}.

The ministry has {112,000|dl} doses left after giving {208,000|dg} out of {320,000|dose}. The charity Médicos Unidos pays for them all at {N1,500|pr|v=1500} each, {N480 million|prt|v=480000000}.

Of the sick, {731|un} had no jab and {129|vac} had.
