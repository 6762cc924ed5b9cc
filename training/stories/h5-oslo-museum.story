@story h5-oslo-museum
@topic Annual figures of two Norwegian museums: visitors, loans, deficit, a late opening
@subject H = Havbryn Museum | Havbryn | the fjord museum
@subject N = National Folk Gallery | Folk Gallery | the Gallery | Folkegalleriet
@subject S = Solveig Tvedt-Okonjo | Tvedt-Okonjo | Havbryn's director
@subject B = Bergen city council | the council | the city
@fact v = 412300 | other | H | visits in a year | 2028 | constant
@fact vn = 531900 | other | N | visits in a year | 2028 | constant
@fact v7 = 388200 | other | H | visits in a year | 2027 | constant
@fact vn7 = 574600 | other | N | visits in a year | 2027 | constant
@fact up = 6.2 | rate | H | rise in visits, in percent | 2027 to 2028 | constant
@fact dn = -7.4 | rate | N | rise in visits, in percent | 2027 to 2028 | constant
@fact paid = 297000 | other | H | visits paid for | 2028 | constant
@fact free = 115300 | other | H | visits free of charge | 2028 | constant
@fact def = 14600000 | profit | H | deficit in kroner | 2028 | constant
@fact gr = 92000000 | budget | B | yearly grant to the museum in kroner | 2029 | plan | pledged
@fact gr8 = 88000000 | budget | B | yearly grant to the museum in kroner | 2028 | constant
@fact tk = 180 | price | H | adult ticket in kroner | 2028 | constant
@fact tk9 = 210 | price | H | adult ticket in kroner | 2029-03-01 | plan
@fact roof = 260000000 | budget | H | cost of the new roof in kroner | final | constant
@fact cl = 19 | duration | H | weeks shut for the roof | 2028 | constant
@fact items = 68400 | other | H | objects in the collection | 2028 | constant
@fact thr = 400000 | other | H | visits in a year | 2029 | plan | threshold
@fact jobs = 23 | jobs | N | posts to be cut | 2029 | plan
@fact less = 42700 | other | N | loss of visits | 2027 to 2028 | constant
@fact more = 4000000 | budget | B | rise of the yearly grant in kroner | 2029 | plan | pledged
@rel diff less = vn7 - vn
@rel diff more = gr - gr8
@rel sum v = paid + free
@rel change up = v7 -> v
@rel change dn = vn7 -> vn
@trap v paid :: all visits against paid visits
@trap v vn :: two museums
@trap gr gr8 :: this year's grant against last year's
@trap tk tk9 :: old ticket price against new

@doc a-press | press release of the museum | 2029-01-16
More people than ever found their way to Havbryn

In 2028 the Havbryn Museum welcomed {412,300|v|t=In 2028} guests, {6.2 per cent|up|^} more than in the year before ({388,200|v7|t=the year before}). Of these, {115,300|free} came without paying: pupils, under-16s and everyone who used our free Tuesdays.

"That we managed this although the east wing was closed for {nineteen|cl} weeks makes me proud," says director Solveig Tvedt-Okonjo. The new roof, completed for {NOK 260 million|roof}, protects the {68,400|items} objects in our care.

From 1 March an adult ticket will cost {NOK 210|tk9|t=From 1 March} (today {NOK 180|tk|t=today}). Children remain free.

Press contact: Eskil Mørkved, +47 55 01 22 90
High-resolution pictures (12 files, 48 MB): havbryn.example/press

@doc b-paper | regional daily | 2029-01-17
Record year at the quay, red ink behind the ticket desk

The queues were long and so is the list of unpaid bills. Havbryn closes its books on 2028 with a shortfall of {14.6 million|def|t=2028} kroner, documents sent to the city council show.

That is in spite of a public contribution of {88 million|gr8|t=last year} last year, which the council has promised to lift to {92 million|gr|t=this year} this year. "It is not enough," the museum's director, Solveig Tvedt-Okonjo, says.

The explanation lies in who came. Just under {300,000|<paid} of the {412,000|v|round=1000} who passed the turnstile had bought a ticket. At {180|tk} kroner apiece, and a good deal less for students, that does not pay for a roof priced at {206 million|!roof}.

In Oslo the mood is darker. Folkegalleriet, still the country's bigger draw, fell to {531,900|vn} from {574,600|vn7|t=2027} in 2027 and will do away with {23|jobs} positions.

READ ALSO: 11 things to do with children this winter break
PHOTO: Havbryn's east wing. 3 of 7

@doc c-trade | museum trade newsletter | 2029-01-22
NORDIC NUMBERS | Norway

Our yearly round-up begins in Oslo. The National Folk Gallery counted {531,900|vn|t=2028} visits in 2028, a loss of {7.4%|dn|v=-7.4}, and remains first in the country; Havbryn in Bergen is second with {421,300|!v}, a gain of {6.2%|up}.

Note that the two count differently. Havbryn includes school classes and its free day, which it puts at {115,300|free|by=it} entries; the Gallery counts each scan of a ticket. Compare only the paying public and Havbryn has {297,000|paid}.

Prices: Havbryn goes to {NOK 210|tk9|t=in March} in March. Posts: the Gallery loses {23|jobs}; Havbryn plans none. Closures: Havbryn's east wing, {nine|!cl} weeks.

Next issue: Finland (6 museums), Estonia (4).

@doc d-column | culture column | 2029-01-20
Stop counting us

I went to Havbryn on a Tuesday, so I am one of the {115,000|free|round=1000} who cost the place money, and also one of the {412,300|v} with whom its director silences the council. I was there for eleven minutes, to get out of the rain.

Meanwhile the Folk Gallery, which had {574,600|vn7|t=the year before last} of me the year before last and {43,000|~less} fewer since, is to send {two dozen|~jobs} conservators and guards home. It keeps, with Havbryn's {68,400|items}, most of what this nation has bothered to save. A museum is what it looks after. Nobody has asked those objects how many came.

The council gives {92 million|gr|t=for 2029}, for 2029. It could have tied the rise of {four|more|x=1000000} million to anything. It tied it to the turnstile: should visits fall under {400,000|<thr}, the money goes back.
