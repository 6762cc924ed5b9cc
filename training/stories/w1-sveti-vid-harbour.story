@story sveti-vid-harbour
@topic A Croatian island town votes on enlarging its harbour: polls, count, costs and promises
@subject H = harbour extension | new harbour | harbour | the project | the extension | the pier | the breakwater
@subject J = Our Harbour | Naša luka | the Yes side | supporters | Yes
@subject N = Leave the Sea | Pustite more | the No side | opponents | No
@subject T = Sveti Vid | the town | the town hall | islanders
@subject D = Donja Luka | the lower town
@subject O = Old Town | Stari Grad | the old quarter
@subject S = Školj | the islet
@subject B = Vinko Barbarić | Barbarić | the mayor
@subject U = European Union | Brussels | EU | European funds
@subject G = Croatian state | Zagreb | the state
@subject R = University of Rijeka | Rijeka | economists
@subject Q = Jadran Puls | the pollster
@subject A = port authority | harbour authority
@fact el = 14386 | other | T | people entitled to vote | 2032-09-19 | constant
@fact cast = 9063 | votes_cast | T | votes cast | 2032-09-19, final | snapshot
@fact turn = 63.0 | turnout | T | turnout | 2032-09-19, final | snapshot
@fact y = 4371 | vote_count | J | votes for the harbour | 2032-09-19, final | snapshot
@fact n = 4598 | vote_count | N | votes against the harbour | 2032-09-19, final | snapshot
@fact inv = 94 | votes_cast | T | invalid votes | 2032-09-19, final | snapshot
@fact val = 8969 | votes_cast | T | valid votes | 2032-09-19, final | snapshot
@fact yp = 48.7 | vote_share | J | share of the votes for the harbour | 2032-09-19, final | snapshot
@fact np = 51.3 | vote_share | N | share of the votes against the harbour | 2032-09-19, final | snapshot
@fact m = 227 | margin | N | lead in votes | 2032-09-19, final | snapshot
@fact ye = 3702 | vote_count | J | votes for the harbour | 21 of 26 stations | snapshot
@fact ne = 3611 | vote_count | N | votes against the harbour | 21 of 26 stations | snapshot
@fact me = 91 | margin | J | lead in votes | 21 of 26 stations | snapshot
@fact ps = 26 | other | T | polling stations | - | constant
@fact pse = 21 | other | T | polling stations counted | 2032-09-19 20:30 | cumulative
@fact bar = 50 | turnout | T | turnout that makes the vote binding | - | constant | threshold
@fact yj = 52 | poll_share | J | voting intention for the harbour | June 2032 | snapshot
@fact nj = 39 | poll_share | N | voting intention against the harbour | June 2032 | snapshot
@fact ya = 46 | poll_share | J | voting intention for the harbour | August 2032 | snapshot
@fact na = 47 | poll_share | N | voting intention against the harbour | August 2032 | snapshot
@fact sn = 604 | sample_size | Q | people interviewed | August 2032 | snapshot
@fact moe = 4.0 | margin_of_error | Q | margin of error, in points | August 2032 | snapshot
@fact dy = 61.4 | vote_share | D | share of the votes for the harbour | 2032-09-19, final | snapshot
@fact on = 66.9 | vote_share | O | share of the votes against the harbour | 2032-09-19, final | snapshot
@fact st = 88.2 | turnout | S | turnout | 2032-09-19, final | snapshot
@fact sv = 412 | other | S | people entitled to vote | 2032-09-19 | constant
@fact n27 = 58.9 | vote_share | T | share of the votes against the marina | 2027 marina vote | snapshot
@fact t27 = 41.7 | turnout | T | turnout | 2027 marina vote | snapshot
@fact yield = 280000 | ridership | H | additional cruise passengers a year | 2040 | plan | projected
@fact ld = 13 | margin | J | lead in voting intention, in points | June 2032 | snapshot
@fact spr = 21.3 | rate | N | campaign spending as a share of the other side's | 2032-09-17 | snapshot
@fact cost = 128000000 | budget | H | cost in euros | 2032 estimate | plan
@fact c29 = 94000000 | budget | H | cost in euros | 2029 estimate | plan
@fact cup = 36.2 | rate | H | rise of the cost in percent | 2032 estimate | snapshot
@fact ceu = 71000000 | budget | U | contribution in euros | 2032 estimate | plan
@fact cst = 38000000 | budget | G | contribution in euros | 2032 estimate | plan
@fact cto = 19000000 | budget | T | contribution in euros | 2032 estimate | plan
@fact pax = 212000 | ridership | A | cruise passengers a year | 2031 | cumulative
@fact paxn = 540000 | ridership | A | cruise passengers a year with the new harbour | 2040 | plan | projected
@fact paxo = 260000 | ridership | A | cruise passengers a year without the new harbour | 2040 | plan | projected
@fact call = 148 | other | A | cruise-ship calls a year | 2031 | cumulative
@fact calln = 310 | other | A | cruise-ship calls a year | 2040 | plan | projected
@fact len = 640 | distance | H | metres of breakwater | - | plan
@fact leno = 380 | distance | H | metres of the present breakwater | 2032 | constant
@fact sea = 11.6 | area | H | hectares of seabed covered | - | plan
@fact pos = 4.3 | area | H | hectares of seagrass covered | - | plan
@fact rep = 6 | area | B | hectares of seagrass to be replanted | - | plan | pledged
@fact jobs = 320 | jobs | B | permanent jobs | 2040 | plan | pledged
@fact jobr = 140 | jobs | R | permanent jobs | 2040 | plan | projected
@fact spy = 286000 | spending | J | campaign spending in euros | 2032-09-17 | cumulative
@fact spn = 61000 | spending | N | campaign spending in euros | 2032-09-17 | cumulative
@fact dia = 2200 | other | T | emigrants without a vote | 2032-09-19 | constant
@fact boats = 74 | other | T | fishing boats | 2032 | snapshot
@rel sum cast = y + n + inv
@rel sum val = y + n
@rel share turn = cast / el
@rel share yp = y / val
@rel share np = n / val
@rel diff m = n - y
@rel diff me = ye - ne
@rel sum cost = ceu + cst + cto
@rel change cup = c29 -> cost
@rel diff yield = paxn - paxo
@rel diff ld = yj - nj
@rel share spr = spn / spy
@race final = n y
@race early = ye ne
@race june = yj nj
@race august = na ya
@trap y ye :: final and partial count
@trap me m :: leads of different sides at different moments
@trap np on :: whole town and Old Town
@trap yj ya :: two polls
@trap jobs jobr :: promised and estimated
@trap cost c29 :: two estimates
@trap paxn paxo :: forecasts with and without the harbour
@trap pos rep :: seagrass lost and replanted
@trap turn dy :: turnout and a share
@trap n27 np :: another referendum
@trap len leno :: new and old breakwater
@trap bar moe :: thresholds and errors

@doc a-wire-early | wire agency | 2032-09-19
Croatian island town leans towards bigger harbour in partial count

SPLIT, Croatia, Sept 19 (Dinara) - Supporters of a bigger harbour on the island of Lastva held a slim lead on Sunday night as ballots from a bitterly fought referendum were counted.

With {21|pse} of {26|ps} polling stations reporting, {3,702|ye|t=With 21 of 26 polling stations reporting} islanders had voted for and {3,611|ne|^} against the plan, a difference of {91|me|^}. Stations in the Old Town, where opposition to cruise ships is strongest, were yet to come.

The {128-million|cost}-euro extension would more than double the number of cruise passengers that Sveti Vid receives, from {212,000|pax|t=last year} last year to {540,000|paxn|t=in 2040|by=the harbour authority} in 2040, the harbour authority says. Its forecast without a new pier is {260,000|paxo|t=in 2040|by=Its forecast}.

The outcome binds the council if more than {50 percent|bar} of the {14,386|el} registered voters turn out. In 2027 a vote on a yacht marina failed that test at {41.7 percent|t27|t=In 2027}.

A poll in June had given the Yes side {52 percent|yj|t=in June|by=A poll} against {39|nj|^}. By August the two were level, with No on {47|na|t=By August} and Yes on {46|ya|^}, well inside a margin of error of {four points|moe}.

@doc b-daily | regional newspaper | 2032-09-20
NO BY {227|m}

Sveti Vid turns down the cruise pier; turnout at {63 per cent|turn} makes it final

Damir Škrinjar reporting

When the box from the cloister in Stari Grad was emptied onto the table, shortly before ten, somebody began to sing. {Two out of three|~on|v=66.67} voters in the old quarter, {66.9 per cent|on} to be exact, had said no. It was enough to wipe out the advantage of {91|me|t=at half past eight} votes which the supporters had been toasting at half past eight.

The definitive tally: {4,598|n} against, {4,371|y} for, {94|inv} invalid. In shares, {51.3|np} to {48.7|yp}. Of {14,386|el} people on the roll {9,063|cast} came.

The lower town did its part for the mayor. {61.4 per cent|dy} of Donja Luka wanted the harbour. On Školj, population mostly goats, {88.2 per cent|st} of the {412|sv} people entitled to vote rowed or walked to the chapel.

"I promised {320|jobs} jobs and people preferred {74|boats} fishing boats," said Vinko Barbarić, and lit a cigarette. Whether those jobs would ever have existed is an open question; economists from Rijeka had arrived at {140|jobr|by=economists from Rijeka}.

Nives Hafizović of Pustite more had spent, by her own books, {61,000 euros|spn|by=her own books} on the campaign. Naša luka had {286,000|spy}.

Weather: bura, gusts to 95 km/h. Ferry 604 cancelled. Deaths: page 31

@doc c-town-bulletin | official bulletin | 2032-09-21
Town of Sveti Vid, Referendum Commission. Result of the local referendum of 19 September 2032

Question: "Are you in favour of the extension of the town harbour under Plan UPU-12?"

1. Entitled to vote: {14,386|el}. Voted: {9,063|cast} ({63.0 %|turn}).
2. Valid ballots: {8,969|val}. Invalid: {94|inv}.
3. In favour: {4,371|y} ({48.7 %|yp}). Against: {4,598|n} ({51.3 %|np}).
4. Polling stations: {26|ps}. Largest turnout: Školj, {88.2 %|st}.

The proposal has been rejected by a majority of {227|m}. As more than {50 %|bar} of those entitled took part, the decision is binding on the Town Council for twenty-four months.

Declared campaign costs as at 17 September: Naša luka {286,000 €|spy|t=as at 17 September}, Pustite more {61,000 €|spn|^}.

Complaints may be lodged within 48 hours. Persons with residence abroad weren't entered on the roll, by decision of the Constitutional Court (some {2,200|~dia} applications).

Klasa: 013-03/32-01/7, Urbroj: 2181-44-01-32-19. Stamp duty: none.

@doc d-business-weekly | business weekly | 2032-09-24
A harbour sunk by arithmetic

Investors will read the vote in Sveti Vid as a triumph of romanticism. They should read the tender instead.

Three years ago the extension was priced at {94 million euros|c29|t=Three years ago}. By the spring it was {128 million|cost|t=By the spring}, {36.2 per cent|cup} more, for the same {640|len} metres of breakwater (the present mole measures {380|leno}). European funds would've met {71 million|ceu} of that and Zagreb {38 million|cst}, and for the rest, {19 million|cto}, a town with fewer inhabitants than a Zagreb tower block would've had to borrow.

In return it was to get ships. The port authority counted {148|call|t=last year|by=The port authority} calls last year and projected {310|calln|t=by 2040|^} by 2040, which is to say nearly one every day of the year, winter included. With them would come {540,000|paxn|t=by 2040} day-trippers. But even with nothing built, the same model gets to {260,000|paxo}. So the true yield of the investment was {280,000|yield} passengers a year, and {140|jobr|by=the University of Rijeka} jobs if one believes the University of Rijeka, or {320|jobs|by=the mayor} if one believes the mayor.

Voters did the division. {51.3 per cent|np} of them thought it a poor deal. It isn't the first: five years ago {58.9 per cent|n27|t=five years ago} turned down a marina, though so few came ({41.7|t27|^}) that it had no effect.

Jadran Puls deserves a word of praise. With {604|sn} interviews it saw No ahead by a hair in August, {47|na|t=in August} to {46|ya|^}, when bookmakers in Split offered 4.50.

Index: CROBEX10 1,866.4 (+0.3%). Euribor 2.11

@doc e-environment-site | environmental news site | 2032-09-26
What the seabed keeps: a seagrass meadow survives a referendum

By Leontyna Marušić-Adeleke

Six metres below the ferry's keel lies the reason that marine biologists stayed up on Sunday night. Posidonia grows by a centimetre a year. Had the referendum gone the other way, {4.3|pos} hectares of it would've been buried, part of {11.6|sea} hectares of sea floor under rock and concrete.

Barbarić had promised that {six|rep} hectares would be replanted elsewhere. "You can't replant a meadow that is older than the cathedral," says diver Jakov Bertoša.

It was close: {227|m} votes among almost {nine thousand|~val}. In June supporters were {13 points|ld|t=In June} ahead, {52 per cent|yj|^} to {39|nj|^}. A summer of 148-metre ships moored off the bathing beach did the rest. Or did money work in reverse? The Yes side's {286,000 euros|spy} bought a video wall on the waterfront. The other side, with less than {a quarter|<spr} as much, bought paint.

The fishermen's association, which speaks for {74|boats} boats, was split. Its members in Donja Luka, like {61.4 per cent|dy} of that parish, would've welcomed a breakwater of {640|len} metres, for the shelter. A smaller wall, without a cruise berth, may yet return to the agenda; the town wouldn't need a referendum, only the {19 million|cto} it no longer has to spend.

Sveti Vid's {63 per cent|turn} turnout was the highest in any Croatian local referendum, the commission told us.

Support our reporting from 5 € a month. Related: 3 monk seals seen off Vis
