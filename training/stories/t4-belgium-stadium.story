@story t4-belgium-stadium
@topic Sint-Gorik's new football stadium: the audit of its cost, the council vote and the opening
@subject S = Dijlezicht stadium | Dijlezicht | the Dijlezicht | the stadium | the new ground | the arena
@subject O = Kerkhofbaan ground | Kerkhofbaan | the old ground | the Kerkhofbaan
@subject K = Roderkerk Arena | Roderkerk
@subject C = KV Sint-Gorik | the club | KVSG
@subject T = City of Sint-Gorik | the city | the city council | Sint-Gorik
@subject R = Flemish Region | the region | Flanders
@subject B = Brams-Delvaux | the builder | the contractor | the consortium
@subject P = Genoeg Is Genoeg | the petitioners | the residents' group
@fact c0 = 112000000 | budget | S | euros that the building costs | 2028 estimate | plan | projected
@fact c1 = 151000000 | budget | S | euros that the building costs | 2032-06 | snapshot | projected
@fact c2 = 169000000 | budget | S | euros that the building costs | 2033-02 | snapshot | projected
@fact c3 = 187400000 | spending | S | euros that the building costs | final account 2034 | cumulative
@fact c4 = 199200000 | spending | S | euros that the building would cost with the claim | - | plan | hypothetical
@fact inc = 75400000 | spending | S | euros above the first estimate | final account 2034 | cumulative
@fact incp = 67.32 | rate | S | percent above the first estimate | final account 2034 | cumulative
@fact i1 = 31200000 | spending | S | extra euros for steel and concrete | final account 2034 | cumulative
@fact i2 = 24600000 | spending | S | extra euros for piling in polluted soil | final account 2034 | cumulative
@fact i3 = 19600000 | spending | S | extra euros for changes of design | final account 2034 | cumulative
@fact p1 = 68000000 | spending | T | euros paid towards the building | final account 2034 | cumulative
@fact p2 = 41000000 | spending | R | euros paid towards the building | final account 2034 | cumulative
@fact p3 = 78400000 | spending | C | euros paid towards the building | final account 2034 | cumulative
@fact p10 = 35000000 | budget | T | euros that it was to pay towards the building | 2028 estimate | plan | pledged
@fact ps = 36.29 | other | T | percent of the building cost that it pays | final account 2034 | cumulative
@fact loan = 52000000 | budget | T | euros borrowed for the building | - | constant
@fact lrate = 3.1 | rate | T | percent interest on the loan | - | constant
@fact lyr = 3400000 | spending | T | euros a year to serve the loan | - | constant
@fact lterm = 25 | duration | T | years that the loan runs | - | constant
@fact rent = 2900000 | revenue | T | euros of rent a year from the club | - | constant
@fact lease = 40 | duration | C | years that the lease runs | - | constant
@fact claim = 11800000 | damages | B | euros claimed for idle weeks | - | snapshot
@fact off = 4500000 | damages | T | euros offered to settle the claim | - | snapshot
@fact s1 = 24500 | other | S | places for spectators | - | constant
@fact s0 = 21000 | other | S | places for spectators planned | 2028 estimate | plan
@fact sd = 3500 | other | S | places added to the plan | - | constant
@fact so = 13800 | other | O | places for spectators | - | constant
@fact sk = 20200 | other | K | places for spectators | - | constant
@fact stand = 3100 | other | S | standing places | - | constant
@fact biz = 2640 | other | S | business seats | - | constant
@fact ck = 143000000 | spending | K | euros that the building costs | final | cumulative
@fact per = 7649 | price | S | euros a place | final account 2034 | cumulative
@fact perk = 7079 | price | K | euros a place | final | cumulative
@fact park0 = 1150 | other | S | parking spaces planned | 2028 estimate | plan
@fact park1 = 780 | other | S | parking spaces built | - | constant
@fact bike = 4200 | other | S | bicycle stands | - | constant
@fact v1 = 27 | vote_count | T | councillors for paying the last bill | 2034-09-12 | snapshot
@fact v2 = 18 | vote_count | T | councillors against paying the last bill | 2034-09-12 | snapshot
@fact v3 = 2 | vote_count | T | councillors who abstained | 2034-09-12 | snapshot
@fact v = 47 | seats | T | councillors | - | constant
@fact bill = 18400000 | budget | T | euros of the last bill put to the vote | 2034-09-12 | snapshot
@fact pet = 6318 | other | P | signatures against paying | 2034-09-12 | cumulative
@fact pet0 = 4075 | other | P | signatures against paying | 2034-08 | cumulative
@fact d0 = 2032-08-01 | date | S | day of the opening planned first | - | plan
@fact d1 = 2034-09-23 | date | S | day of the opening | - | plan
@fact dl = 26 | duration | S | months that the opening is late | - | constant
@fact st1 = 15260 | other | C | season tickets sold | 2034-35 season | snapshot
@fact st0 = 9870 | other | C | season tickets sold | 2033-34 season | snapshot
@fact stp = 54.6 | rate | C | percent more season tickets than the season before | 2034-35 season | snapshot
@fact t1 = 7412 | crowd | S | people at the test match | 2034-09-06 | snapshot
@fact t0 = 8000 | crowd | S | people allowed at the test match | 2034-09-06 | plan | threshold
@fact name = 1750000 | revenue | C | euros a year for the stadium's name | - | constant
@fact nyr = 10 | duration | C | years that the name is sold for | - | constant
@fact ntot = 17500000 | revenue | C | euros for the stadium's name in all | - | constant
@fact vm = 9 | margin | T | votes between the two camps | 2034-09-12 | snapshot
@fact sub = 500000 | other | T | euros that the rent falls short of the loan each year | - | constant
@fact yl = 15 | duration | C | years that the lease outlasts the loan | - | constant
@fact parkcut = 32.17 | rate | S | percent fewer parking spaces than planned | - | constant
@trap c2 c3 :: the sum told to the council in 2033 and the final account
@trap c3 c4 :: the account without and with the builder's claim
@trap s0 s1 :: planned and built
@trap s1 st1 :: places and season tickets
@trap claim off :: claimed and offered
@trap p1 p3 :: two payers
@trap bill i3 :: the last bill and the extra for changes of design
@trap pet0 pet :: the petition grew
@trap t0 t1 :: allowed and came
@trap lyr rent :: what the loan costs and what the rent brings
@rel diff inc = c3 - c0
@rel change incp = c0 -> c3
@rel sum inc = i1 + i2 + i3
@rel sum c3 = p1 + p2 + p3
@rel share ps = p1 / c3
@rel sum c4 = c3 + claim
@rel diff sd = s1 - s0
@rel sum v = v1 + v2 + v3
@rel diff bill = c3 - c2
@rel change stp = st0 -> st1
@rel product ntot = name * nyr
@rel diff vm = v1 - v2
@rel diff sub = lyr - rent
@rel diff yl = lease - lterm
@race stadium-vote = v1 v2 v3

@doc a-wire | wire agency | 2034-09-13
Flemish city agrees to pay last bill for football ground as auditors put cost at {€187 million|c3|round=1000000|by=auditors}

SINT-GORIK, Belgium (BNW) — Councillors in the Flemish city of Sint-Gorik voted {27|v1|t=late on Tuesday|s=Councillors} to {18|v2|^} late on Tuesday to settle the last bill for a football stadium that has cost {two-thirds|~incp|v=67} more than they were promised.

The final account for the Dijlezicht, drawn up by the Court of Audit, comes to {€187.4 million|c3|by=the Court of Audit|s=the Dijlezicht}, against {€112 million|c0|t=in the 2028 estimate} in the 2028 estimate. Dearer steel and concrete explain {€31.2 million|i1|by=the auditors} of the overrun, the auditors found; piles that had to be driven through the polluted soil of a former tannery another {€24.6 million|i2|^}; and changes of mind about the design the remaining {€19.6 million|i3|^}.

KV Sint-Gorik, the second-division club that will play there, carries {€78.4 million|p3|s=KV Sint-Gorik} of the total. The city puts in {€68 million|p1}, the Flemish Region {€41 million|p2}.

The ground holds {24,500|s1|s=The ground}. It was to open on {1 August 2032|d0}; the first league match is now set for {23 September|d1}.

One dispute is left. The contractor, Brams-Delvaux, wants {€11.8 million|claim|s=Brams-Delvaux} for weeks in which its cranes stood idle. The city has offered {€4.5 million|off|s=The city}. Were a court to grant the whole claim, the price would climb to nearly {€200 million|~c4|m=hypothetical}.

A residents' group called Genoeg Is Genoeg handed in {6,318|pet|t=before the vote} signatures before the vote.

@doc b-daily | regional daily, English page | 2034-09-13
How a {€112m|c0} stadium came to cost {€187m|c3|round=1000000}

By Lieselot Haverbeke and Tarik Aksoy
Photo 2 of 11: the west stand seen from the canal (Joris Pée)

Nobody in the council chamber on Tuesday night could say that they had not been warned. They had been warned three times. In June 2032 the alderman for sport, Wannes Oprinsen, came with a figure of {€151 million|c1|t=In June 2032|by=Wannes Oprinsen}. In February 2033 he came back with {€169 million|c2|t=In February 2033|by=he}. What the Court of Audit has now put on paper is {€187.4 million|c3|by=the Court of Audit}.

That is {€75.4 million|inc} above what the voters were told in 2028, or an overrun of {67 percent|incp|^}. For the households of Sint-Gorik it matters less what the thing cost than who pays. In 2028 the city was in for {€35 million|p10|t=In 2028|s=the city}. It has ended up with {€68 million|p1|s=It}, or {36 percent|ps} of everything, of which {€52 million|loan} has been borrowed at {3.1 percent|lrate}. Serving that debt takes {€3.4 million|lyr|t=each year} out of the budget each year until the {25|lterm} years are up. The rent that the club pays brings back {€2.9 million|rent|s=the club pays}.

Oprinsen told the council that comparison is unfair. "Roderkerk built for {143 million|ck|by=Oprinsen} and people call that thrifty," he said. "Divide it by its {20,200|sk|^|s=Roderkerk} places and you get {7,079 euros|perk|^|s=Roderkerk} a place. We are at {7,649|per|^|s=We}." On the opposition benches someone called out that Roderkerk at least has somewhere to leave a car: of the {1,150|park0|t=in the plans} spaces in the plans in Sint-Gorik, {780|park1} exist.

Genoeg Is Genoeg had {4,075|pet0|t=at the end of August} names on its petition at the end of August and {6,318|pet|t=on Tuesday} on Tuesday. Its spokeswoman, Godelieve Nsimba, watched the vote from the gallery. "{Eighteen|v2|by=Godelieve Nsimba} people listened," she said.

READ ALSO: Ring road R27 closed for 3 weekends | Tram 4 runs again

@doc c-club | club press release | 2034-09-13
Red-and-whites on their way home: Dijlezicht opens on 23 September

KV Sint-Gorik welcomes the decision of the city council, which clears the way for the opening of the Dijlezicht stadium on {23 September|d1|by=KV Sint-Gorik} against Lommerbeek United (kick-off 20.45).

Our supporters have already voted with their feet. As of this morning {15,260|st1|t=As of this morning} of them hold a season ticket for 2034-35, compared with {9,870|st0|t=last year} last year: a rise of {54.6%|stp}. Anyone who remembers queueing for one of the {13,800|so|s=Kerkhofbaan} places at Kerkhofbaan knows what that means. Our new home takes {24,500|s1|s=Our new home}, among them {3,100|stand} on the standing terrace behind the north goal and {2,640|biz} business seats. There are stands for {4,200|bike} bicycles.

Last Wednesday's test match went off without a hitch. We were allowed to let in {8,000|t0|t=Last Wednesday's|s=We} people; {7,412|t1|^} came.

The club has paid its share in full: {€78.4m|p3|s=The club}. It has signed up for {40|lease|s=It} years as tenant of the city. From its side, energy company Voltara pays {€1.75m|name|by=the club} a year for the right to put its name on the façade, {€17.5m|ntot|^} over the {ten|nyr|^}-year contract, and all of that goes, as the club promised in 2031, to repaying the bank.

Ticket office: Dijlekaai 44, 9260 Sint-Gorik, T 0470 55 01 19, Mon–Fri 10.00–17.00

@doc d-live | live blog of a local news site | 2034-09-12
Council live: the stadium vote

Updated 23:52 | 41 comments

19:34 – Good evening from the town hall, where all {47|v|s=councillors} councillors have turned up. On the table: a bill of {€18.4m|bill|t=tonight|by=the mayor}, the gap between the sum they were told in February last year and the final account. The mayor, Hanne Verstrepen, says tonight there is no plan B.

20:10 – Outside on the square the petition table is folded up. They stopped at {6,813|!pet|t=an hour ago|s=the petition} an hour ago, a volunteer tells us.

20:41 – Opposition leader Kobe Wittevrongel has done his sums. "You told us {112|c0|x=1000000|by=Kobe Wittevrongel} million in 2028. You told us {21,000|s0|^} seats. We got {3,500|sd|^} more seats and {75|inc|x=1000000|round=1000000|by=Kobe Wittevrongel} million more to pay."

21:15 – Alderman Oprinsen answers that {€24.6m|i2|by=Alderman Oprinsen} went into soil nobody could have known about. Laughter. The tannery closed in 1961.

22:20 – On the builder's claim of {€11.8m|claim|s=the builder's}: the mayor says the city's {4.5m|off|by=the mayor|s=the city's} is "on the table till Christmas and not a day longer".

23:38 – We have a vote. {27|v1|t=23:38} in favour, {18|v2|^} against, {four|!v3|^} abstentions. It passes.

23:50 – Verstrepen, on her way out: "On the {23rd|d1|by=Verstrepen} we play football."

@doc e-trade | trade paper | 2034-09-18
Sint-Gorik signs off Dijlezicht at {€187.4m|c3|s=Dijlezicht}

STADIUM & VENUE REVIEW — Belgium's most argued-about building site is closed. The Dijlezicht, designed by Ateliers Wouk and put up by the consortium Brams-Delvaux, goes into the books at {€187.4m|c3|s=The Dijlezicht}, some {€7,600|~per} for each place under the roof. By comparison the Roderkerk Arena (Hensch + Partners) came in at {€134m|!ck|s=the Roderkerk Arena} and just over {€7,000|>perk|^}.

The client pushed capacity up from {21,000|s0|t=in the competition brief} in the competition brief to {24,500|s1}, nearly double the {13,800|so|s=the old ground} of the old ground, and doubled the hospitality offer to {2,640|biz}. Late changes of that kind cost {€19.6m|i3}, less than the foundations ({€24.6m|i2}) and much less than materials at {€31.2m|i1}.

Funding is a three-way affair. KVSG bears {€78.4m|p3|s=KVSG}, Sint-Gorik {€68m|p1|s=Sint-Gorik}, Flanders {€41m|p2|s=Flanders}. Voltara takes the naming rights for {a decade|nyr|v=10} at {€1.75m|name} annually.

Parking was cut by about {a third|~parkcut|v=33} to {780|park1} bays; bicycles get {4,200|bike}. Still open is {€11.8m|claim|s=the builder} that the builder says it is owed for standing time, which would take the outturn to {€199.2m|c4|m=hypothetical}.

Capacity of other Belgian grounds under 25,000: see table 6, p. 31.

@doc f-column | column | 2034-09-16
{Twenty-six|dl} months late, and we clap

Herman Vandecruys

It will be a lovely evening on the {23rd|d1}. I shall be there, with my scarf. I was also there when Hanne Verstrepen's predecessor dug the first spade into the tannery field and swore we would be playing by {1 August 2032|d0}. That makes it {26|dl} months late, a delay in which my neighbour's daughter learned to walk, talk and support Anderlecht.

Let us talk about money, as the council did last week when it let {€18.4 million|bill|t=last week} slip through with {nine|vm} votes to spare. The council pays {€3.4 million|lyr|s=The council} a year to the bank and gets {€2.9 million|rent|^} a year from the club. You need no Court of Audit to see that we are {half a million|sub} short every year for {25|lterm} years, after which the lease has {15|yl} years to go.

And the club? It says {15,260|st1|by=It says} of us have bought a subscription. Last season it was {9,870|st0|t=Last season|by=It says}. Splendid. But they were told to fill {24,500|s1} places, and on the night of the dress rehearsal even {8,000|t0|t=on the night of the dress rehearsal} was too many: I counted among the {7,412|t1|^} who came a fair number of schoolchildren on free tickets.

Ms Nsimba collected her {6,318|pet|s=Ms Nsimba} signatures in vain. She may console herself. Of the {€68 million|p1}, {52|loan|x=1000000} million is borrowed, and her grandchildren will be able to sign against that too.

hvandecruys@dijlebode.example
