@story t1-bradeni-heating
@topic District heating fails in a Romanian city in the January frost, 2029
@subject C = Brădeni | the city | the municipality | city hall
@subject T = Termobrad | the heating company | the utility | the heat operator
@subject N = Nord | the Nord district | Cartierul Nord
@subject S = Tractorul | the Tractorul estate | the southern estate
@subject M = Mayor Anca Dumbrăveanu | Dumbrăveanu | the mayor
@subject E = Energy Minister Octavian Szekeres | Szekeres | the minister | the government
@subject G = Carpat Gaz | the gas supplier
@subject H = county hospital | the hospital
@subject B = burst main | the burst | the pipe | the main
@subject U = EU pipe project | the project | the European money
@subject P = protest outside city hall | the protest | the rally
@fact tb = 04:20 | clock | B | time of the burst | 2029-01-14 | constant
@fact ad = 118 | address | B | house number on Strada Morii where it broke | 2029-01-14 | constant
@fact re = 2029-01-17 | date | T | day on which heat was back everywhere | - | constant
@fact f1 = 18400 | homes | C | flats without heat | 2029-01-14 morning | snapshot
@fact f2 = 11250 | homes | C | flats without heat | 2029-01-15 evening | snapshot
@fact f3 = 2900 | homes | C | flats without heat | 2029-01-16 night | snapshot
@fact fn = 12100 | homes | N | flats without heat | 2029-01-14 morning | snapshot
@fact fs = 6300 | homes | S | flats without heat | 2029-01-14 morning | snapshot
@fact fns = 65.8 | rate | N | share of the flats without heat | 2029-01-14 morning | snapshot
@fact pp = 43000 | other | C | people without heat | 2029-01-14 morning | snapshot
@fact to = -17 | temperature | C | degrees outdoors | 2029-01-14 dawn | snapshot
@fact ti = 11 | temperature | N | degrees indoors | 2029-01-15 | snapshot
@fact hp = 486 | other | H | patients | 2029-01-14 | snapshot
@fact hm = 64 | evacuated | H | patients moved | 2029-01-14 | cumulative
@fact sc = 23 | other | C | schools shut | 2029-01-15 | snapshot
@fact kg = 31 | other | C | kindergartens shut | 2029-01-15 | snapshot
@fact st = 54 | other | C | schools and kindergartens shut | 2029-01-15 | snapshot
@fact gy = 310 | other | C | people who slept in a gym | 2029-01-14 night | snapshot
@fact nk = 214 | distance | T | network in kilometres | 2029 | constant
@fact nr = 58 | distance | T | network renewed, in kilometres | 2029-01 | cumulative
@fact nl = 156 | distance | T | network not renewed, in kilometres | 2029-01 | snapshot
@fact ns = 27.1 | rate | T | share of the network renewed | 2029-01 | snapshot
@fact ag = 42 | age | B | years since it was laid | 2029 | constant
@fact ls = 38 | rate | T | share of heat lost on the way | 2028 | snapshot
@fact lt = 20 | rate | U | share of heat lost on the way | 2030 | plan | threshold
@fact cn = 31600 | homes | T | flats connected | 2029-01 | snapshot
@fact c0 = 74500 | homes | T | flats connected | 1995 | snapshot
@fact cd = 57.6 | rate | T | fall in flats connected, in percent | 1995 to 2029-01 | snapshot
@fact pr = 412 | price | T | price of a gigacalorie to households, in lei | 2029-01 | constant
@fact co = 968 | price | T | cost of a gigacalorie, in lei | 2029-01 | snapshot
@fact su = 556 | price | C | subsidy for a gigacalorie, in lei | 2029-01 | constant
@fact dg = 187000000 | other | T | debt to the gas supplier, in lei | 2029-01 | snapshot
@fact dt = 264000000 | other | T | debt in all, in lei | 2029-01 | snapshot
@fact dr = 41000000 | other | T | money owed to it by households, in lei | 2029-01 | snapshot
@fact ds = 73000000 | other | T | money owed to it by the municipality, in lei | 2029-01 | snapshot
@fact ue = 62000000 | budget | U | grant, in euros | 2024 | plan
@fact us = 19800000 | spending | U | grant spent, in euros | 2029-01 | cumulative
@fact up = 31.9 | rate | U | share of the grant spent | 2029-01 | snapshot
@fact uk = 46 | distance | U | kilometres to be renewed | 2029-12 | plan
@fact ud = 14 | distance | U | kilometres renewed | 2029-01 | cumulative
@fact wr = 64 | jobs | T | workers on the repair | 2029-01-15 | snapshot
@fact gv = 50000000 | budget | E | aid to the city, in lei | 2029-01-16 | plan | pledged
@fact ga = 120000000 | budget | M | aid asked for, in lei | 2029-01-15 | plan | hypothetical
@fact hn = 1500 | other | M | heaters bought | 2029-01-15 | cumulative
@fact hc = 640 | price | M | price of a heater, in lei | 2029-01-15 | constant
@fact ht = 960000 | spending | M | cost of the heaters, in lei | 2029-01-15 | cumulative
@fact cm = 1 | deaths | C | people dead of carbon monoxide | 2029-01-16 | cumulative
@fact ca = 79 | age | C | age of the man dead of carbon monoxide | 2029-01-16 | constant
@fact ci = 6 | injuries | C | people poisoned by carbon monoxide | 2029-01-16 | cumulative
@fact cr = 900 | crowd | P | people at the rally | 2029-01-16 | snapshot
@fact fi = 150000 | damages | T | fine by the regulator, in lei | 2029-01-18 | constant
@trap f1 f2 :: a day and a half apart
@trap f2 f3 :: a day apart
@trap f1 pp :: flats and people
@trap fn fs :: two districts
@trap f1 cn :: flats cut off and flats connected
@trap to ti :: outdoors and indoors
@trap dg dt :: one creditor and all
@trap pr co :: price and cost
@trap gv ga :: promised and asked for
@trap hm wr :: patients and workers
@trap nr ud :: all that is renewed, and the part paid by the grant
@rel sum f1 = fn + fs
@rel share fns = fn / f1
@rel sum st = sc + kg
@rel share ns = nr / nk
@rel change cd = c0 -> cn
@rel diff su = co - pr
@rel share up = us / ue
@rel product ht = hn * hc
@rel diff nl = nk - nr
@race districts = fn fs

@doc a-wire | wire agency | 2029-01-14
Over {18,000|>f1} Romanian homes without heat at {minus 17|to|v=-17}

BRADENI, Romania, Jan 14 (Dunarea News) - A ruptured main left {18,400|f1|t=Sunday morning} apartments in the Romanian city of Bradeni without heating on Sunday morning as the temperature fell to {minus 17|to|v=-17|t=at dawn} degrees Celsius at dawn.

The pipe, {42|ag} years old, gave way at {4:20 a.m.|tb} outside {118|ad} Strada Morii, flooding the street with near-boiling water. Nobody was scalded. The utility, Termobrad, said most of the homes affected, {12,100|fn|t=Sunday morning|by=Termobrad}, were in Nord and the other {6,300|fs|^} on the Tractorul estate.

About {43,000|~pp|by=the prefect} people live in them, the prefect said.

The county hospital switched to electric heaters and moved {64|hm} of its {486|hp} patients, mostly newborns and people on ventilators, to Craiova.

District heating was built for the tractor works, and {74,500|c0|t=In 1995} homes once drew on it. In 1995 the works still stood. Today {31,600|cn|t=Today} are connected, and {58|nr} of the {214|nk} kilometers of pipe have been renewed.

Mayor Anca Dumbraveanu said heat would be back "within three days".

@doc b-tabloid | tabloid site | 2029-01-15
FROZEN: Granny in Nord burns her chairs as the bosses count their debts

BRRR! • 47 photos • By our frozen team in Brădeni

At {2.40 in the morning|!tb|v=2.40} on Sunday there was a bang like a bomb on Strada Morii. By breakfast half the city could see its own breath.

In Mrs Ecaterina Lupu's kitchen, fourth floor, staircase C, we measured {eleven|ti} degrees. "I've burnt two chairs in a bucket on the balcony. I've four left and then the table," the 81-year-old told us.

Hers is one of more than {18,000|>f1|t=on Sunday} flats that went cold on Sunday. Another {310|gy|t=last night} people gave up and slept in school gyms last night. {Fifty-four|st|t=today} schools and kindergartens are shut today.

And the fat cats? Termobrad owes {187 million|dg} lei for gas it has already burnt. It sells a gigacalorie for {412|pr} lei that costs it {968|co} to make. Who pays the rest? YOU do, {556|su} lei a time, through city hall. Except that city hall hasn't: it is {73 million|ds} behind.

Mayor Dumbrăveanu wants {120 million|ga} lei from Bucharest. Nice work!

VOTE: Should she resign? Yes {91%|-} No {9%|-}
Hot now: Ex-model, {24|-}, shows off igloo

@doc c-release | city press release | 2029-01-15
Measures taken by Brădeni City Hall following the damage to the primary network

Press office, 15 January, 20:30

1. Status. Of the {18,400|f1|t=initially} apartments initially affected, {11,250|f2|t=at 20:00} were still without thermal energy at 20:00. Works at Strada Morii {118|ad} continue through the night with {64|wr} workers and four excavators.

2. Education. {23|sc} schools and {31|kg} kindergartens will stay closed until Wednesday inclusive.

3. Vulnerable persons. The Municipality has bought {1,500|hn} electric heaters at a price of {640|hc} lei, with a total value of {690,000|!ht} lei, for distribution starting tonight. Requests: 0251 900 112. Three gymnasiums are open day and night; {310|gy|t=last night} people used them last night.

4. Financing. Mayor Anca Dumbrăveanu has addressed to the Government a request for {120 million|ga} lei from the reserve fund. We remind the public that citizens' arrears to the operator are {41 million|dr} lei.

5. Investment. Through the European project, with a value of {62 million|ue} euros, {46|uk|t=by December} km of pipes are to be replaced by December. So far {14|ud|t=So far} km have been replaced.

Please do not heat rooms with cooking gas or grills.

@doc d-local | local newspaper | 2029-01-17
Heat comes back, a neighbour does not

Brădeni — At seven on Tuesday evening the radiator in Sorin Vântu's flat gave a cough and then a hiss. Across the landing it was too late. His neighbour, a man of {79|ca}, had been found at noon beside a garden grill. He is the {only|cm|v=1} person to have died in the outage; {six|ci} others in the city were treated for carbon monoxide.

When we went to print {2,900|f3|t=When we went to print} flats were still cold, all of them in Nord, which had {12,100|fn|t=on the first day} on the first day, {65.8%|fns|^} of all those cut off. The company said the last would be connected {today|re|v=2029-01-17}, Wednesday.

At the hole on Strada Morii, number {181|!ad}, children were photographing the pipe. Its wall, {9|-} millimetres thick in 1987, could be bent by hand.

Outside city hall there were about {900|~cr|t=on Tuesday|by=police} people on Tuesday, by the estimate of police. They whistled when the energy minister's letter was read: Octavian Szekeres is sending {50 million|gv} lei, less than half of what the mayor had wanted.

Where has the European money gone? Of {62 million|ue} euros, {19.8 million|us|t=to date} has been spent to date. The contractor blames archaeologists; the archaeologists, a map.

Deaths and memorials: page 11. Sledges for sale, as new, {80|-} lei

@doc e-tv | television, evening script | 2029-01-16
[MAIN BULLETIN 19:00 — BRĂDENI LIVE]

PRESENTER: Day three in Brădeni. Slowly, the heat is returning. Sunday: {18,400|f1|t=Sunday} apartments. Last night: {11,250|f2|t=Last night}. And now, Corina?

REPORTER: Now it's fewer than {five thousand|-}, they tell me, and they hope for {2,900|f3|t=by midnight|m=projected} by midnight. I'm at the rally in front of city hall. Organisers say {two thousand|?cr|by=Organisers} people. It's {minus twelve|-}, so it's hard to count hats.

PRESENTER: What do they want?

REPORTER: To know why more than a third of the heat — {38 percent|ls|t=last year}, last year — warms the moles. The loss ought to be {20|lt}, that's what Brussels was promised. And they want the company's books. Termobrad owes Carpat Gaz alone {264 million|!dg} lei.

PRESENTER: The minister has spoken today.

REPORTER: Yes, {fifty million|gv} lei. The mayor asked for {a hundred and twenty|ga|x=1000000} million. She said, and I quote, "thank you for the blanket".

PRESENTER: And the hospital?

REPORTER: Back on the network. Of {486|hp} patients, {64|hm} had been driven away on Sunday and they're on their way home. {Six|ci} people are in there with carbon monoxide poisoning. {One|cm} man has died.

PRESENTER: Stay warm. The stock exchange closed {0.4%|-} up.

@doc f-analysis | business weekly | 2029-01-19
Brădeni's frozen balance sheet

Economia Săptămânii · Energy · 4 min

By {Wednesday|re} night every radiator was warm again, and on Thursday the regulator fined Termobrad {150,000|fi} lei. For a company {264 million|dt} lei in debt, this is a parking ticket. Most of what it owes, {187 million|dg}, is for gas.

The spiral is known from Reșița to Botoșani. Customers leave: {31,600|cn|t=today} flats today against {74,500|c0|t=in 1995} in 1995, a fall of {57.6%|cd}. Fewer share the fixed cost, so a gigacalorie comes to {968|co} lei. No mayor dares charge that, so households are billed {412|pr} and the town promises the difference. It then does not pay it; at present {73 million|ds} lei is outstanding. Households owe another {41 million|dr}. With what should pipes be bought?

With European money, in theory. The grant of {62 million|ue} euros signed in 2024 has been drawn to {31.9%|up}. {Fourteen|ud} of {46|uk} kilometres are in the ground, eleven months before the deadline. In total, {27.1%|ns} of {214|nk} kilometres of network is newer than the century. The rest loses so much that {38%|ls|t=in 2028} of the heat produced in 2028 never reached a meter; under the contract it must be {20%|lt|t=by 2030} by 2030.

At {4:20|tb} last Sunday, all this became visible as steam. {Fifty million|gv} lei from the government buys perhaps {nine|-} kilometres. There are {156|nl} to go.

BET {18,411|-} ▲ | EUR/RON {5.23|-}
