@story tb-a-canada-budget
@topic Port Haldane, Nova Scotia, passes its 2041 operating budget
@subject B = Port Haldane operating budget | operating budget | the budget | TOTAL
@subject P = Port Haldane Police | Police | the force
@subject F = Fire and Rescue | Fire | the firefighters
@subject T = Haldane Transit | Transit | Buses | the buses
@subject W = Public Works | Works | roads and plows
@subject L = Port Haldane Public Library | Library | the library
@subject K = capital plan | capital budget
@subject X = property tax | average tax bill | the tax bill
@subject S = rainy-day reserve | reserve
@fact p0 = 11840000 | budget | P | yearly operating money | 2040 | plan
@fact p1 = 12650000 | budget | P | yearly operating money | 2041 | plan
@fact f0 = 7200000 | budget | F | yearly operating money | 2040 | plan
@fact f1 = 7450000 | budget | F | yearly operating money | 2041 | plan
@fact t0 = 5360000 | budget | T | yearly operating money | 2040 | plan
@fact t1 = 4980000 | budget | T | yearly operating money | 2041 | plan
@fact w0 = 9750000 | budget | W | yearly operating money | 2040 | plan
@fact w1 = 10400000 | budget | W | yearly operating money | 2041 | plan
@fact l0 = 2100000 | budget | L | yearly operating money | 2040 | plan
@fact l1 = 2100000 | budget | L | yearly operating money | 2041 | plan
@fact b0 = 36250000 | budget | B | yearly operating money | 2040 | plan
@fact b1 = 37580000 | budget | B | yearly operating money | 2041 | plan
@fact bg = 3.67 | rate | B | growth of yearly operating money | 2041 | plan
@fact pg = 6.84 | rate | P | growth of yearly operating money | 2041 | plan
@fact pd = 810000 | budget | P | change in yearly operating money | 2041 | plan
@fact td = 380000 | budget | T | cut in yearly operating money | 2041 | plan
@fact ps = 33.66 | other | P | share of the operating budget | 2041 | plan
@fact cap = 14200000 | budget | K | money for building projects | 2041 | plan
@fact tax = 118 | price | X | rise in the average yearly bill | 2041 | plan
@fact taxd = 164 | price | X | rise in the average yearly bill | November draft | plan
@fact res = 900000 | budget | S | money drawn from the reserve | 2041 | plan
@fact vy = 7 | other | B | councillors in favour | 2040-12-11 | snapshot
@fact vn = 4 | other | B | councillors against | 2040-12-11 | snapshot
@fact off = 6 | officers | P | officers to be hired | 2041 | plan
@fact ask = 13900000 | budget | P | yearly operating money asked for by the chief | 2041 | plan
@fact hrs = 21 | other | T | last evening departures to be dropped each week | 2041 | plan
@fact rid = 9 | rate | T | riders who would be lost, in percent | 2041 | plan | projected
@trap b1 b0 :: two budget years
@trap l0 l1 :: two budget years with the same amount
@trap p1 ask :: granted and asked for
@trap tax taxd :: the final bill against the draft's
@trap bg pg :: growth of the whole and of the police
@trap cap b1 :: capital money against operating money
@rel sum b0 = p0 + f0 + t0 + w0 + l0
@rel sum b1 = p1 + f1 + t1 + w1 + l1
@rel change bg = b0 -> b1
@rel change pg = p0 -> p1
@rel diff pd = p1 - p0
@rel diff td = t0 - t1
@rel share ps = p1 / b1

@doc a-table | community weekly's web page | 2040-12-12
Who gets what: the town budget in one table

Council passed it {7|vy}-{4|vn} on Tuesday after five hours and one fire alarm. Operating money only, in {millions of dollars|-}; the {$14.2-million|cap} capital plan comes back in February. Clip and save.

Department | 2040 | 2041
Police | {11.84|p0|x=1000000|t=2040} | {12.65|p1|x=1000000|t=2041}
Fire | {7.20|f0|x=1000000|t=2040} | {7.45|f1|x=1000000|t=2041}
Transit | {5.36|t0|x=1000000|t=2040} | {4.98|t1|x=1000000|t=2041}
Works | {9.75|w0|x=1000000|t=2040} | {10.40|w1|x=1000000|t=2041}
Library | {2.10|l0|x=1000000|t=2040} | {2.10|l1|x=1000000|t=2041}
TOTAL | {36.25|b0|x=1000000|t=2040} | {37.58|b1|x=1000000|t=2041}

Average tax bill: up {$118|tax}
From reserve: {$900,000|res}

The Haldane Tidings, 14 Breakwater Rd. Tips: desk@haldanetidings.example, 902-555-0144
READ MORE: Rink closes after {62|-} winters | Lobster landings down {8%|-}

@doc b-tv | local TV site | 2040-12-11
Night buses cut, police get more as Port Haldane council passes budget

PORT HALDANE, N.S. | It was the buses that filled the gallery, and the buses that lost.

Councillors voted {seven|vy|t=late Tuesday} to {four|vn|^} late Tuesday for a spending plan of about {$37.6 million|~b1}, {3.7 per cent|bg} more than this year. Haldane Transit gives up {$380,000|td} of it. That means {21|hrs} fewer late departures every week from the spring, and the agency's own consultants expect to lose {nine per cent|rid|by=the agency's own consultants} of riders.

The force, by contrast, walks away with an extra {$810,000|pd} and {six|off} recruits. Chief Rosalind Abernathy-Okoro had wanted {$13.9 million|ask|by=Chief Rosalind Abernathy-Okoro} in all. She got {12.65|p1|x=1000000}.

"Better than {a third|>ps|v=33.33|by=Coun. Devan Thiruchelvam} of what this town spends day to day now wears a badge," said Coun. Devan Thiruchelvam, who voted no.

Homeowners will pay {$118|tax} more on a typical house. An earlier draft, in November, would have cost them {$164|taxd|t=in November}; the difference was found by dipping into the rainy-day reserve for just under {a million|<res|v=1000000}.

Watch: Coun. Thiruchelvam's full remarks (4:37)

@doc c-newsletter | council watcher's newsletter | 2040-12-13
The Minute Book, no. 88: {six|-} lines on a budget

Friends, a dull one, and short. The list first, because you asked for it.

Police: {$12,650,000|p1|t=next year} (up {6.8%|pg|^})
Roads and plows: {$10,400,000|w1|^}
Fire: {$7,450,000|f1|^}
Buses: {$4,980,000|t1|t=next year}
Library: {$2,100,000|l1|^}
Sum for next year: {$37,580,000|b1|^}

Note the library: to the dollar what it had in 2040, {$2.1 million|l0|t=in 2040}, with heating oil where it is. Note too that the firefighters, at {$7.2 million|f0|t=this year} this year, settled without a word. And roads took the money nobody watched: they had {$9.75 million|w0|t=this year|s=roads}.

The wharf, the rink roof and the rest of the {14.2|cap|x=1000000} million in building projects are another day's quarrel. I'll bring sandwiches.
