@story zb-hradnice-foundry-closure
@topic Closure of the Hradnice foundry, Czech Republic
@subject S = Slévárna Hradnice | the foundry | the works | Hradnice foundry
@subject G = Torvald Castings | Torvald | the owner | the Swedish group
@subject L = Labour Office in Hradnice | the labour office
@subject O = KOVO | the metalworkers' union | the union
@fact emp = 874 | jobs | S | people employed | 2029-10-01 | snapshot
@fact cut = 690 | jobs | S | people to be dismissed | 2029-10-09 | plan | projected
@fact stay = 184 | jobs | S | people kept for machining | 2029-10-09 | plan | projected
@fact age = 41 | other | S | share of the workforce over fifty, in percent | 2029-10-01 | constant
@fact loss = 318000000 | profit | S | crowns lost in the year | 2028 | constant
@fact loss9 = 402000000 | profit | S | crowns lost in the year | 2029 | plan | projected
@fact out = 22400 | other | S | tonnes cast in a year | 2028 | constant
@fact peak = 61000 | other | S | tonnes cast in a year | 1987 | constant
@fact sev = 7 | other | O | monthly wages of severance agreed | 2029-10-16 | plan | pledged
@fact sevd = 10 | other | O | monthly wages of severance demanded | 2029-10-09 | plan | pledged
@fact law = 3 | other | S | monthly wages of severance due by law | - | constant
@fact un1 = 6.1 | rate | L | unemployment in the district, in percent | 2029-09 | snapshot
@fact un2 = 7.9 | rate | L | unemployment in the district, in percent | 2030-06 | plan | projected
@fact vac = 355 | jobs | L | vacancies in the district | 2029-10-09 | snapshot
@fact en = 38 | other | S | share of costs that is energy, in percent | 2028 | constant
@rel sum emp = cut + stay
@fact outsh = 36.7 | other | S | output as a share of the peak, in percent | 2028 | constant
@fact unr = 1.8 | other | L | points by which unemployment will rise | 2030-06 | plan | projected
@rel share outsh = out / peak
@rel diff unr = un2 - un1
@trap loss loss9 :: last year against this year's forecast
@trap sevd sev :: demand against agreement
@trap vac cut :: openings against dismissals

@doc a-wire | wire agency | 2029-10-09
Torvald to close Hradnice foundry, {690|cut} to go

HRADNICE, Czech Republic, Oct 9 (Vltava Press) - Torvald Castings will stop pouring iron at its Hradnice foundry by the end of June and dismiss {690|cut|by=the Swedish group} of its {874|emp} people, the Swedish group said on Tuesday.

The remaining {184|stay} are to stay on in machining.

The plant lost {318 million|loss|t=last year} crowns last year and will end this one {402 million|loss9|t=this one|by=director Luboš Hejtmánek} in the red, director Luboš Hejtmánek told reporters. Energy makes up {38 percent|en} of its costs.

Output has shrunk to {22,400|out|t=in 2028} tonnes in 2028 from a peak of {61,000|peak|t=in 1987} tonnes in 1987.

The metalworkers' union KOVO said it would ask for {10|sevd|by=KOVO} monthly wages of severance for each worker; the law guarantees {three|law}. Talks start on Thursday.

Unemployment in the district stood at {6.1 percent|un1|t=in September} in September.

@doc b-regional | regional daily | 2029-10-10
"My grandfather cast the bells here": Hradnice after the news

Text Pavla Štěrbová, photos archive of the museum (2), author (5)

The siren at two in the afternoon sounded as it always does. But at the gate of the foundry, founded in 1893, nobody hurried home.

They had just heard that of almost {nine hundred|~emp} colleagues only {184|stay|t=after June} will be left after June. "I'm 56. Where do I go?" asks moulder Vlastimil Kříž. He is no exception: {41 per cent|age} of the staff have passed fifty.

The labour office in the town has {355|vac|t=on Tuesday|by=The labour office} vacancies on its books on Tuesday, most of them for warehouse hands and drivers. Its head, Ivana Doležalová, counts on {7.9 per cent|un2|t=by next summer|by=Ivana Doležalová} of people in the district being without work by next summer, against {6.1|un1|t=now} now.

Management points to power bills, {38|en|by=Management} crowns out of every hundred it spends, and to a hole of {402 million|loss9|t=this year} this year after {318 million|loss|t=in 2028} in 2028. The union points to the owner: in twelve years, it says, not one new furnace.

It wants {ten|sevd|by=The union} wages for everyone who goes. By law it would be {three|law}.

@doc c-trade | trade newsletter | 2029-10-12
FOUNDRY WEEK #41 | Europe

Torvald shuts another. After Brannefors (Sweden, {210|-} jobs, 2027) it is the turn of Slévárna Hradnice, est. 1893. Numbers for those who keep lists: {22,400|out|t=last year} t of grey and ductile iron last year, {37 pc|~outsh} of the {61,000|peak|t=record} t record. Headcount {874|emp|t=at 1 Oct} at 1 Oct. To go: {690|cut}. To be kept: {184|stay}, on the CNC side.

EBIT: minus {CZK 318m|loss|t=2028} for 2028. Guidance for 2029: minus {CZK 402m|loss9|t=for 2029}.

Energy intensity is what kills: {38 pc|en} of cost, against {26|-} in our EU sample. Watch Kremnosta, which runs the same {12|-}-tonne induction furnaces.

Union ask is {10|sevd} months. We would be surprised to see more than {eight|-}.

@doc d-union | union circular | 2029-10-17
To all members at Hradnice

Colleagues! Last night at 23:40 we signed. This is what we won:

– Everyone who must leave gets {seven|sev|t=Last night} monthly wages. We went in with {ten|sevd}, the owner with the legal {three|law}.
– Whoever is over 57 gets {two|-} more on top.
– The number of dismissals stays at {690|cut}; we did not move it. {One hundred and eighty-four|stay} of us keep our places.
– The first {120|-} notices come in January, the last in June.

In the district there are {355|vac|by=the labour office} free jobs, the labour office tells us. You can do the division yourselves. It expects unemployment to rise by {1.8 points|unr|by=It} by summer.

And don't believe that the loss is our doing. The company lost {318 million|loss|t=last year} last year with energy at {38 per cent|en} of costs.

For the committee, Dagmar Nývltová, tel. 605 555 219
