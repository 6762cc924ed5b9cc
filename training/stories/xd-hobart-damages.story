@story xd-hobart-damages
@topic A Tasmanian court awards damages for a collapsed grandstand
@subject D = Derwent Park Racing Club | the racing club | the club
@subject B = Ballast & Pike Engineering | Ballast & Pike | the engineers
@subject P = the plaintiffs | spectators | the injured
@subject J = Justice Miriam Thorsby | Thorsby | the judge
@subject Q = Quentin Adebayo | Adebayo | the lead plaintiff
@subject I = Bass Mutual | the insurer
@fact t = 6300000 | damages | P | dollars awarded in all | 2022-05-13 | constant
@fact md = 1470000 | damages | P | dollars for medical costs | 2022-05-13 | constant
@fact ea = 2680000 | damages | P | dollars for lost earnings | 2022-05-13 | constant
@fact ps = 2150000 | damages | P | dollars for pain and suffering | 2022-05-13 | constant
@fact ask = 9000000 | damages | P | dollars claimed | 2020 | constant
@fact sh = 70 | other | P | share of the claim awarded in percent | 2022-05-13 | constant
@fact cl = 4095000 | damages | D | dollars to be paid | 2022-05-13 | constant
@fact en = 2205000 | damages | B | dollars to be paid | 2022-05-13 | constant
@fact cp = 65 | other | D | share of the blame in percent | 2022-05-13 | constant
@fact ep = 35 | other | B | share of the blame in percent | 2022-05-13 | constant
@fact n = 42 | other | P | people who sued | 2022-05-13 | constant
@fact av = 150000 | damages | P | dollars for each person on average | 2022-05-13 | constant
@fact q = 412000 | damages | Q | dollars awarded | 2022-05-13 | constant
@fact hu = 58 | injuries | P | people hurt in the collapse | 2018-11 | cumulative
@fact off = 3800000 | damages | I | dollars offered to settle | 2021 | constant
@fact more = 2500000 | damages | P | dollars more than the offer | 2022-05-13 | constant
@rel sum t = md + ea + ps
@rel share sh = t / ask
@rel sum t = cl + en
@rel share cp = cl / t
@rel share ep = en / t
@rel product t = n * av
@rel diff more = t - off
@trap n hu :: sued and hurt
@trap sh cp :: share of the claim and share of the blame

@doc aap-wire | wire agency | 2022-05-13
Grandstand victims win {$6.3m|t}

A Hobart judge has awarded {$6.3 million|t|by=A Hobart judge} to {42|n} spectators hurt when a stand gave way at Derwent Park in 2018. The sum is {70 per cent|sh} of the {$9 million|ask} they had claimed.

Justice Miriam Thorsby put {65 per cent|cp|by=Justice Miriam Thorsby} of the blame on the club, which must pay {$4,095,000|cl}, and {35|ep|^} on Ballast & Pike, the engineers, who owe {$2,205,000|en}. {Fifty-eight|hu} people were hurt in all; not everybody sued.

@doc mercury-post | local tabloid | 2022-05-14
MILLIONS FOR THE FALLEN
By Skye Papadakis

Quentin Adebayo, 39, will never kneel again. On Friday he got {$412,000|q}. Together the {42|n} who sued share {$6.3m|t}, or {$105,000|!av} each on average.

It breaks down as {$1.47m|md} for hospital bills, {$2.86m|!ea} for wages never earned and {$2.15m|ps} for pain. The club's insurer, Bass Mutual, had offered {$3.8m|off|t=last year} last year. They held out, and got {$2.5m|more} more than that.

@doc turf-letter | trade newsletter | 2022-05-16
Lessons from Derwent Park

The judge's arithmetic: a claim of {$9m|ask}, a judgment of {$6.3m|t}, so {63 per cent|!sh} of what was asked. Medical {$1.47m|md}, earnings {$2.68m|ea}, general damages {$2.15m|ps}.

The club's part is {$4.095m|cl} and the engineers' {$2.205m|en}. Clubs with stands older than {30|-} years should call their broker. An insurer that offers {$3.8m|off} and is beaten by {$2.5m|more} will not be in a good mood at renewal.
