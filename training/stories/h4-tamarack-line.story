@story tamarack-line
@topic The Tamarack light rail line in Saskatoon: overruns, opening, first riders
@subject T = Tamarack Line | the line | the project | the LRT | light rail line
@subject C = city of Saskatoon | Saskatoon | the city | city hall | council
@subject G = Auditor Beatrix Ahenakew | Ahenakew | city auditor | the auditor
@subject P = Prairie Transit Partners | PTP | the builder | the consortium
@subject F = federal government | Ottawa | the feds
@subject R = Regina | Regina's busway
@fact b0 = 1180000000 | budget | T | dollars of construction cost | 2024 approval | plan
@fact b1 = 1540000000 | budget | T | dollars of construction cost | 2028 revision | plan
@fact b2 = 1910000000 | spending | T | dollars of construction cost | 2032 final | cumulative
@fact over = 61.9 | rate | T | overrun in percent of the first budget | 2032 final | constant
@fact overd = 730000000 | spending | T | dollars of overrun | 2032 final | constant
@fact fed = 472000000 | budget | F | dollars of grant | - | constant
@fact claim = 286000000 | damages | P | dollars claimed from the city | 2031 | plan
@fact settle = 119000000 | damages | P | dollars paid to settle the claim | 2032-03 | constant
@fact len = 14.3 | distance | T | kilometres of track | - | constant
@fact st = 17 | other | T | stations | - | constant
@fact st0 = 19 | other | T | stations planned | 2024 approval | plan
@fact open0 = 2029-09-01 | date | T | opening day | 2024 approval | plan
@fact delay = 32 | duration | T | months of delay | final | constant
@fact r1 = 61000 | ridership | T | boardings on the first Saturday | 2032-05-08 | constant
@fact rw = 24800 | ridership | T | boardings on an average weekday | 2032-06 | snapshot
@fact rf = 38000 | ridership | T | boardings on an average weekday | 2033 | plan | projected
@fact rr = 19200 | ridership | R | boardings on an average weekday | 2032-06 | snapshot
@fact fare = 3.75 | price | C | dollars of adult fare | 2032-05 | constant
@fact fareb = 3.25 | price | C | dollars of adult fare | 2031 | constant
@fact sub = 41000000 | spending | C | dollars of yearly operating subsidy | 2033 | plan | projected
@fact tax = 2.4 | rate | C | percent of property tax rise for the line | 2033 | plan
@fact cars = 28 | other | T | trains bought | - | constant
@fact bad = 11 | other | T | trains out of service | 2032-06-20 | snapshot
@fact res = 60000000 | budget | C | dollars set aside for the claim | 2032-03 | constant
@fact rec21 = 21 | other | C | recommendations accepted in full | 2032-07 | constant
@fact rec = 23 | other | G | recommendations made | 2032-07 | constant
@fact trip = 34 | duration | T | minutes from end to end | 2032-05 | snapshot
@fact tripp = 29 | duration | T | minutes from end to end | 2024 approval | plan | pledged
@rel diff overd = b2 - b0
@rel change over = b0 -> b2
@trap b0 b1 :: the first budget and the revised
@trap b1 b2 :: the revised budget and the final cost
@trap r1 rw :: a free opening day and an ordinary weekday
@trap rw rf :: riders counted and riders forecast
@trap claim settle :: what was claimed and what was paid
@trap st st0 :: stations built and planned

@doc a-paper | city newspaper, weekend feature | 2032-05-08
Eight years of nights later, a train

By Rosalind Kwan-Dubois

SASKATOON — The first paying customer is not a customer and does not pay. Rides are free until midnight Sunday, and Walter Petryshyn, {81|-}, who has stood at the Broadway stop since before dawn with a thermos, wants it noted that he voted for the councillor who voted against.

"Still," he says, as the white nose of car {107|-} comes over the bridge. "Still."

The Tamarack Line opens today, {32|delay} months behind the date printed on the mugs the city gave out in 2024: {Sept. 1, 2029|open0}. It has {17|st} stations; the mugs show {19|st0|t=in 2024}. It covers {14.3|len} kilometres in {34|trip} minutes, which a cyclist in good shape can match on a dry day, and which the planners had promised to do in {29|tripp|by=the planners had promised}.

And the price. Council approved {$1.18 billion|b0|t=in 2024}. The pandemic of cost revisions that followed was admitted to in one gulp, in 2028, when the figure became {$1.54 billion|b1|t=in 2028}. It is now {$1.91 billion|b2|t=now}, with the contracts closed and nobody left to sue. Last {March|-} the city settled with Prairie Transit Partners, which had wanted {$286 million|claim|by=Prairie Transit Partners} for poor drawings and worse soil, and got {$119 million|settle|t=Last March}. That sum is in the total.

Ottawa's share never moved. The federal grant was {$472 million|fed} when the line was a pencil stroke and is the same today, so that every additional dollar has been a Saskatoon dollar. For the owner of an average bungalow the line will mean {2.4 per cent|tax|t=next year} on the property tax next year, mostly for the {$41 million|sub|t=next year|m=projected} it takes to run the thing.

There were reasons. There was the aquifer under 20th Street, and the steel tariff, and a winter in which concrete would not set for {nine|-} weeks. There was also, people in the building now say quietly, nobody in charge: {four|-} project directors in {six|-} years.

The forecast says {38,000|rf|t=once the network has settled|m=projected} people will board on a weekday once the network has settled. Regina's busway, which cost a fraction, carries {19,200|rr}.

Petryshyn does not hold with forecasts. He finds a seat at the front, on the river side. The door chime, somebody has decided, plays the first {two|-} bars of an old skating song. He puts the lid on his thermos. "{Three seventy-five|fare|t=from Monday|v=3.75}, from Monday," he says. "It was {three and a quarter|fareb|t=on the bus|v=3.25} on the bus. Well. Show me what it does."

It does {forty|-}, over the bridge, and he looks out of the window the whole way.

@doc b-cbc | public broadcaster site | 2032-05-10
{61,000|r1} ride Saskatoon's new LRT on opening Saturday

Posted: May 10, 2032 6:00 AM CST

Free rides, a marching band and {61,000|r1|t=on Saturday} boardings: Saskatoon's Tamarack Line got off to a crowded start on Saturday.

The {14.3|len}-kilometre line came in at {$1.91 billion|b2}, about {62 per cent|over|round} over the original {$1.18-billion|b0|t=original} estimate.

Mayor Colm Desrosiers-Bird said no one would remember the {32|delay}-month delay "once it's minus {40|-} and the train shows up."

Starting today, an adult ticket is {$3.75|fare|t=Starting today}. That's {50 cents|-} more than the bus used to be.

With files from Jaspreet Holm. Corrections? Submit here.

@doc c-auditor | municipal auditor's summary | 2032-07-14
Performance audit: Tamarack Line – Highlights

• Final cost {$1,910 million|b2|t=Final}. Approved budget (2024) {$1,180 million|b0|t=(2024)}. Difference {$730 million|overd}.
• The 2028 revision ({$1,540 million|b1|t=2028}) was known to staff to be insufficient at the time it was presented.
• The contractor's claim of {$286 million|claim} was settled for {$119 million|settle}. A reserve of {$60 million|res} had been set aside.
• {Two|-} stations were deleted to save {$38 million|-}, leaving {17|st}.
• As at June 20, {11|bad|t=As at June 20} of {28|cars} trains were unavailable because of wheel defects.
• Average weekday boardings in June: {24,800|rw|t=in June}. Business case for 2033: {38,000|rf|t=for 2033|by=Business case|m=projected}.

The auditor makes {23|rec} recommendations. Management accepts {21|rec21} and partly accepts {2|-}.

Beatrix Ahenakew, CPA, City Auditor

@doc d-column | alt-weekly column | 2032-07-22
Read the audit on the train. You'll have time.

I did, in fact, read all of Beatrix Ahenakew's {23|rec} recommendations between Confederation and the university, because we stopped. {Eleven|bad|t=in June} of our {28|cars} shiny trains were in the shop in June with flat wheels.

Let's be fair. Nearly {25,000|~rw|t=on a weekday} boardings on a weekday is more than Regina's {19,200|rr}, and Regina thinks it's Vienna. But we were sold {38,000|rf|m=projected}, and on opening day, when it was free and there were balloons, we did manage {61,000|r1|t=on opening day}.

Let's be unfair. An extra {$730 million|overd} would have paid the operating subsidy, {$41 million|sub} of it a year, until {2050|-}. The builder held us up for {$119 million|settle}. And they have the nerve to tell me it's only {14.3|len} kilometres because the ground was wet.

Next week: where to eat within {200|-} metres of each of the {17|st} stops (there are {three|-} with nothing at all).
