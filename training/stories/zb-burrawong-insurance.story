@story zb-burrawong-insurance
@topic Home insurance premiums in cyclone-prone Burrawong Bay, Queensland
@subject B = Burrawong Bay | the bay | the town
@subject A = Australian Competition and Consumer Commission | ACCC | the competition watchdog | the commission
@subject I = Coral Mutual | the insurer | the mutual
@subject P = federal reinsurance pool | the pool | the cyclone pool
@subject S = Assistant Treasurer Mei-Lin Dragovic | Dragovic | the assistant treasurer
@fact prem = 6840 | price | B | dollars of yearly home premium | 2033-06 | snapshot
@fact premp = 5390 | price | B | dollars of yearly home premium | 2032-06 | snapshot
@fact nat = 2610 | price | - | dollars of yearly home premium in the whole country | 2033-06 | snapshot
@fact up = 26.9 | rate | B | rise of the home premium over a year, in percent | 2033-06 | constant
@fact mult = 2.6 | other | B | times the national home premium | 2033-06 | constant
@fact none = 23 | other | B | share of homes not insured, in percent | 2033-06 | snapshot
@fact nonen = 12 | other | - | share of homes not insured in the whole country, in percent | 2033-06 | snapshot
@fact homes = 4150 | homes | B | homes | 2031 | constant
@fact claims = 1930 | cases | I | claims after Cyclone Merle | 2032-12 | cumulative
@fact open = 265 | cases | I | claims still open | 2033-08 | snapshot
@fact paid = 148000000 | damages | I | dollars paid out for Cyclone Merle | 2033-08 | cumulative
@fact loss = 1120000000 | damages | - | dollars of insured loss from Cyclone Merle | 2032 | cumulative
@fact save = 10 | other | P | saving promised through the pool, in percent | 2022 | plan | pledged
@fact saved = 3.4 | other | A | saving found by the watchdog, in percent | 2033-08 | constant
@fact prof = 61000000 | profit | I | dollars of profit in the year | 2032-33 | constant
@fact profp = -22000000 | profit | I | dollars of profit in the year | 2031-32 | constant
@fact rec = 11 | other | A | recommendations | 2033-08-20 | constant
@fact roof = 75000000 | budget | S | dollars for stronger roofs | 2033-08-21 | plan | pledged
@fact grant = 15000 | budget | S | dollars of grant for a house | 2033-08-21 | plan | pledged
@fact hh = 5000 | homes | S | houses to be helped | 2033-08-21 | plan | pledged
@fact wind = 211 | speed | - | kilometres an hour of the strongest gust | 2032-01 | constant
@rel change up = premp -> prem
@fact unin = 954.5 | homes | B | homes not insured | 2033-06 | snapshot
@fact psh = 13.2 | other | I | share of the insured loss paid by the insurer, in percent | 2033-08 | constant
@fact osh = 13.7 | other | I | share of claims still open, in percent | 2033-08 | snapshot
@fact pdiff = 1450 | price | B | dollars by which the home premium rose | 2033-06 | constant
@rel diff pdiff = prem - premp
@rel share psh = paid / loss
@rel share osh = open / claims
@rel product roof = grant * hh
@fact ssh = 34 | other | A | saving found as a share of the saving promised, in percent | 2033-08 | constant
@rel share ssh = saved / save
@trap premp prem :: a year apart
@trap prem nat :: town against country
@trap none nonen :: town against country
@trap claims open :: all against open
@trap paid loss :: one insurer against the industry
@trap save saved :: promised against found

@doc a-broadsheet | national broadsheet | 2033-08-21
Cyclone pool has cut premiums by {a third|~ssh|v=33.33} of what was promised, ACCC finds

Hugo Tran, Economics reporter

The federal reinsurance pool set up to make insurance affordable in the north has taken {3.4 per cent|saved|by=the competition watchdog} off home premiums rather than the {10|save|by=its architects} its architects spoke of, the competition watchdog says in a report released on Saturday.

In Burrawong Bay, a sugar port of {4150|homes} homes, the average policy rose to {$6840|prem|t=in June} in June from {$5390|premp|t=a year earlier} a year earlier, or {26.9 per cent|up}. Nationally it is {$2610|nat}.

Almost {one in four|~none|v=25} owners there go without, against {12 per cent|nonen} across Australia.

The report, with {11|rec} recommendations, singles out Coral Mutual, which returned to the black with {$61 million|prof|t=last financial year} last financial year after {minus $22 million|profp|t=the one before|v=-22000000} the one before. The insurer said one good year didn't pay for Cyclone Merle, which cost the industry {$1.12 billion|loss}.

Assistant Treasurer Mei-Lin Dragovic will today announce {$75 million|roof} to strengthen {5000|hh} roofs.

@doc b-public | regional public radio website | 2033-08-22
"I pay the premium or I pay the doctor": insurance bites in Burrawong

By Jacinta Pascoe and Tom Lindqvist
Posted 6h ago, updated 3h ago

Key points:
• The typical home premium in the bay is now {$6,840|prem|t=now}, {2.6|mult} times what the rest of the country pays
• {265|open} claims from Merle are yet to be settled
• Roof grants of up to {$15,000|grant} have been announced

Bev Ostrowski's kitchen still has its tarp. It went up in January last year, the night a {211|wind} km/h gust took the ridge cap and what was under it.

She is one of {1,930|claims|s=households that claimed} households that claimed on Coral Mutual, and one of the few hundred that are waiting. Her renewal came in June, tarp and all: {$8,112|-}.

"The girl on the phone was lovely," she said. "She said have I thought about a bigger excess."

Across the road nobody's insured. It's getting common; {23|none|by=the ACCC} per cent of the town is in that boat, according to the ACCC.

Coral Mutual told the ABC it'd paid {$148 million|paid|by=Coral Mutual} for the cyclone and would close all but the disputed files by Christmas.

Local builder Franco Deluca likes the grant, less so its size: "Fifteen grand gets you the screws. A tied-down roof is {32|-}."

@doc c-tabloid | tabloid | 2033-08-22
HIGH AND FRY: Cyclone towns slugged {$6480|!prem} to insure a weatherboard

Struggling Queenslanders are being stung {$6480|!prem} a year to cover their homes while a Canberra scheme that was meant to fix it saves 'em a lousy {3.4 per cent|saved}.

And get this: greedy Coral Mutual has pocketed {$61m|prof|v=61000000}! A year ago it was in the hole, sure. But when Merle came through it paid {$184m|!paid} and has been jacking up bills since.

Dragovic's fix is a {$75m|roof|v=75000000} splash for {5000|hh} lucky households: that's {$15,000|grant} a roof.

POLL: Should you have to pay for people who build in cyclone country? Yes 71% No 29%

@doc d-newsletter | insurance trade newsletter | 2033-08-23
REINSURED, Tuesday edition

The commission's headline ({3.4|saved}% vs {10|save}%) is unfair to the pool and fair to the press release of 2022.

What we'd look at instead: non-insurance. {23|none}% in Burrawong, {12|nonen}% nationally. On {4150|homes} dwellings, that's {955|~unin} uncovered roofs in one postcode.

Coral Mutual. NPAT {$61m|prof|v=61000000} (prior: {minus 22|profp|x=1000000|v=-22000000}). Gross Merle cost to date {$148m|paid|v=148000000}, {13|~psh}% of an industry event of {$1.12bn|loss|v=1120000000}. Open files {265|open|t=this month} this month of {1930|claims}, i.e. {14|~osh}%. Not stellar.

The average premium in the bay at {$6840|prem} is up {$1450|pdiff} in twelve months. The reinsurance component of that rise is, by our estimate, {$90|-}.

Roofs: {75|roof|x=1000000} million over {5000|hh}. Queensland tried that with {20|-} in 2018, and it worked.
