@story zc-sanpedro-deportees
@topic Deportation flights to Honduras: weekly and yearly counts, children, remittances, a shelter's own tally
@subject F = deportation flights to San Pedro de Ulúa | the flights | the planes
@subject N = National Migration Institute of Honduras | INM | the institute
@subject S = Centro Belén shelter | the shelter | Centro Belén
@subject C = Central Bank of Honduras | the central bank | the bank
@subject U = US immigration authorities | Washington
@fact w = 1412 | other | F | people returned in a week | week to 2031-03-09 | snapshot
@fact y = 13870 | other | F | people returned | 2031-03-09 | cumulative
@fact y0 = 9960 | other | F | people returned | 2030-03-09 | cumulative
@fact up = 39.3 | rate | F | percent growth of returns | 2031-03-09 | snapshot
@fact pl = 11 | other | F | planes in a week | week to 2031-03-09 | snapshot
@fact ply = 109 | other | F | planes | 2031-03-09 | cumulative
@fact ch = 1240 | other | F | children returned | 2031-03-09 | cumulative
@fact una = 86 | other | F | children returned alone | 2031-03-09 | cumulative
@fact bus = 2300 | other | N | people returned by bus from Mexico | 2031-03-09 | cumulative
@fact bed = 140 | other | S | beds | - | constant
@fact night = 233 | other | S | people who slept in the shelter | 2031-03-07 | snapshot
@fact kit = 100 | price | N | dollars for a returnee | - | plan | pledged
@fact rem = 2810000000 | revenue | C | dollars of remittances | January to March 2031 | cumulative
@fact rem0 = 2350000000 | revenue | C | dollars of remittances | January to March 2030 | cumulative
@fact gdp = 27 | rate | C | remittances as a percentage of the economy | 2030 | snapshot
@fact yrs = 14 | duration | F | years in the United States | - | constant
@fact jail = 41 | duration | F | days in detention on average | 2031-03-09 | snapshot
@trap w y :: a week and ten weeks
@trap y y0 :: a year earlier
@trap ch una :: all children and those alone
@trap y bus :: planes and buses
@trap bed night :: beds and sleepers
@trap rem rem0 :: a year earlier
@rel change up = y0 -> y

@doc efe-am | news agency | 2031-03-10
Honduras receives {1,412|w} deportees in a week

San Pedro de Ulúa. {Eleven|pl|t=last week} planes brought {1,412|w|^} deported Hondurans from the United States last week, the National Migration Institute (INM) reported on Monday.

So far this year {13,870|y|t=So far this year|by=the National Migration Institute (INM)} people have been returned by air on {109|ply|^} flights, {39.3%|up|^} more than in the same period of 2030 ({9,960|y0|t=the same period of 2030}). Among them were {1,240|ch|t=So far this year} minors, {86|una|^} of whom travelled alone.

A further {2,300|bus|t=So far this year} came by bus from Mexico.

Each gets {100|kit} dollars, a baleada and a bus ticket under a programme announced in January.

@doc prensa-feature | national daily | 2031-03-16
He went at 22 and came back at 36 in the same shoes

They are brought to Hangar {2|-} so that the tourists won't see. A door, a strip of carpet, a woman with a list: "Welcome to your country." Some laugh.

Selvin Euceda-Banegas does not. He spent {fourteen|yrs} years in Tulsa, roofing; then {41|jail} days in a place in Louisiana, which is the average, says the INM, for the {13,870|y|t=since January} who have come by air since January. His daughters are {nine|-} and {six|-}. They have a passport, a hamster and no father.

On Friday {233|night|t=On Friday} people slept at the Centro Belén. Sister Graciela has {140|bed} beds. "And these are only those whom nobody fetched." In the week there were {11|pl|t=In the week} planes. Sister's exercise book has {1,421|!w|t=In the week} names for it, "and I don't write down anyone twice".

The state's {100|kit} dollars? Selvin had received {50|-}, with a promise.

In the capital they look at another table. According to the central bank Hondurans abroad sent {2.81 billion|rem|t=in the first quarter|by=the central bank} dollars in the first quarter, {460 million|-} more than a year ago. It's the fear that sends it.

Lempira {28.91|-} · Motagua {2|-} Marathón {2|-} · Coffee {US$3.12|-}

@doc bank-note | central bank bulletin | 2031-04-15
REMITTANCES, FIRST QUARTER 2031

Family remittances amounted to {US$2.81 billion|rem|t=Q1 2031} from January to March (Q1 2031), against {US$2.35 billion|rem0|t=Q1 2030} a year before (Q1 2030). In 2030 they equalled {27 per cent|gdp|t=In 2030} of GDP.

In a survey at airports ({1,020|-} interviews), {61|-} per cent of senders said that they had increased the amounts "in case I am sent back". The average remittance was {US$341|-}, {1.9|-} times a month.

The effect of returns is for the time being small: to 9 March {13,870|y|t=to 9 March} were returned by air and {2,300|bus|^} by land, in relation to a diaspora of {1.1 million|-}. Were the present rate ({39.3|up} per cent above that of 2030) to last, remittances could fall by {4|-} per cent in 2032.

@doc us-nonprofit | US advocacy newsletter | 2031-03-20
DEPORTATION WATCH — Central America

✈️ Flights to San Pedro de Ulúa this year: {109|ply|t=this year}, with {13,780|!y|^} people. Week ending 3/9: {11|pl|t=Week ending 3/9} flights, {1,412|w|^} people.
👧 Kids: {1,240|ch|t=this year}. Alone: {168|!una|^}. The youngest was {two|-}, with a birth certificate pinned to his coat.
⏱ Average time in detention before removal: {41|jail} days.
🏠 Our partner Centro Belén ({140|bed} beds) is over capacity {five|-} nights a week; on 3/7 it housed {233|night|t=on 3/7}.
💵 The Honduran government promises {$100|kit} a person. Our partners saw half of that.

What you can do: a backpack costs {$22|-}. A lawyer costs more; call 713-555-0188.
