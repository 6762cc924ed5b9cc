@story vallbona-legionella
@topic Legionnaires' disease in Vallbona del Riu, Spain: the search for the tower and the bill
@subject O = Legionella outbreak | the outbreak | the Vallbona outbreak | legionnaires' disease
@subject V = Vallbona del Riu | Vallbona | the town
@subject H = Hospital Comarcal | the Comarcal | the hospital
@subject T = Frigorífics Sant Pau | Sant Pau | the cold store
@subject G = Generalitat | the health department | regional health authorities
@subject M = Mayor Quima Bellprat | Bellprat | the mayor
@fact c1 = 19 | cases | O | people infected | 2030-10-04 | cumulative
@fact c2 = 46 | cases | O | people infected | 2030-10-08 | cumulative
@fact c3 = 73 | cases | O | people infected | 2030-10-14 | cumulative
@fact c4 = 81 | cases | O | people infected | 2030-10-28 | cumulative
@fact d2 = 3 | deaths | O | people who died | 2030-10-08 | cumulative
@fact d3 = 7 | deaths | O | people who died | 2030-10-14 | cumulative
@fact d4 = 9 | deaths | O | people who died | 2030-10-28 | cumulative
@fact h1 = 14 | injuries | H | patients in beds | 2030-10-04 | snapshot
@fact h2 = 31 | injuries | H | patients in beds | 2030-10-08 | snapshot
@fact h3 = 38 | injuries | H | patients in beds | 2030-10-14 | snapshot
@fact h4 = 6 | injuries | H | patients in beds | 2030-10-28 | snapshot
@fact uci2 = 8 | injuries | H | patients in intensive care | 2030-10-08 | snapshot
@fact uci3 = 11 | injuries | H | patients in intensive care | 2030-10-14 | snapshot
@fact tow = 26 | other | V | cooling towers | - | constant
@fact smp2 = 12 | other | V | cooling towers sampled | 2030-10-08 | cumulative
@fact pos2 = 2 | other | V | cooling towers found positive | 2030-10-08 | cumulative
@fact pos3 = 4 | other | V | cooling towers found positive | 2030-10-14 | cumulative
@fact rad = 900 | distance | V | metres around the square in which most patients live | - | constant
@fact med = 71 | age | O | median age of patients | 2030-10-14 | snapshot
@fact conc = 48000 | other | T | colonies in a litre of water | 2030-10-09 | constant
@fact lim = 100 | other | T | colonies in a litre of water allowed | - | constant | threshold
@fact fine = 420000 | sentence | T | euros of fine | 2031-05-06 | constant
@fact finep = 600000 | sentence | T | euros of fine | 2030-10-28 | plan | projected
@fact shut = 10000 | other | G | colonies in a litre of water that force a shutdown | - | constant | threshold
@fact gen = 22 | other | O | patients whose germ matches the cold store's | 2030-10-28 | cumulative
@fact cl = 22 | other | V | cooling towers found clean | 2030-10-14 | cumulative
@fact ratio = 480 | other | T | times the allowed number of colonies | - | constant
@fact disi = 14 | duration | T | months since the last disinfection | 2030-10 | constant
@fact disr = 6 | duration | G | months allowed between disinfections | - | constant | threshold
@fact jobs = 130 | jobs | T | people employed | - | constant
@fact rev = 38000000 | revenue | T | euros of sales | 2030 | constant
@fact otp = 3 | other | V | other cooling towers found positive | 2030-10-14 | cumulative
@fact civ = 54 | other | O | victims with civil claims | 2031-05-06 | cumulative
@fact inc = 10 | duration | G | days from infection to illness at most | - | constant
@fact pop = 14300 | other | V | people who live there | - | constant
@rel sum tow = cl + pos3
@trap gen cl :: 22 patients and 22 towers
@trap c2 h2 :: infected and in beds
@trap h3 uci3 :: in beds and in intensive care
@trap pos2 pos3 :: towers positive by two dates
@trap fine finep :: asked and imposed
@trap conc lim :: found and allowed
@trap c3 c4 :: two counts a fortnight apart

@doc a-teletype | Spanish news agency | 2030-10-05
Pneumonia cluster in Vallbona blamed on legionella

Lleida, Oct 5 (Ebro News). The Generalitat confirmed on Saturday an outbreak of legionnaires' disease in Vallbona del Riu, a town of {14,300|pop}, with {19|c1|t=up to Friday night|by=The Generalitat} people infected up to Friday night. {Fourteen|h1|^} of them are in the Hospital Comarcal.

All but {two|-} live or shop within {900|rad} metres of Plaça de l'Oli, which points to a cooling tower, epidemiologist Dr Nour Castellví said. The town has {26|tow}.

The illness appears within {ten|inc} days of breathing contaminated droplets, and does not pass from person to person. Schools will open as usual on Monday. Fountains have been shut.

@doc b-daily | Barcelona daily | 2030-10-09
A town that holds its breath

ORIOL TXAPARTEGI · Vallbona del Riu

Three weeks ago they danced in Plaça de l'Oli under a fountain. Yesterday there was tape around it and {46|c2|t=Yesterday|by=the health department} cases on the books of the health department, from {19|c1|t=on Friday} on Friday. {Three|d2|t=Yesterday} people have died, all of them over {80|-}.

At the Comarcal {31|h2|t=Yesterday} patients were in beds and {eight|uci2|t=Yesterday} in intensive care. The director, Ferran Oyelaran, has borrowed ventilators.

Inspectors in white suits had taken water from {12|smp2|t=by last night} of the {26|tow} cooling towers by last night. {Two|pos2|t=by last night} came back positive: a hotel and a cold store, Frigorífics Sant Pau. Both were switched off.

Mayor Quima Bellprat insists that the town's own towers, at the sports hall and the library, "were cleaned in June, and I have the invoice".

El temps: 24 degrees. Sports: Lleida Llista 3, Vic 3.

@doc c-english | English-language expat paper | 2030-10-15
{Seven|d3} dead as Vallbona outbreak nears its peak

{SEVEN|d3|t=as of Monday} people have now died in the legionnaires' outbreak in Vallbona del Riu, where {73|c3|t=as of Monday} are known to have been ill as of Monday. {Half|-} of the patients are {71|med} or older.

{Thirty-eight|h3|t=still} are still in hospital, among them {11|uci3|t=still} in intensive care; last Tuesday it was {31|h2|t=last Tuesday} and {5|!uci2|t=last Tuesday}.

The lab has since found the bug in {four|pos3|t=since} towers. At the Sant Pau cold store it counted {48,000|conc} colonies per litre. Anything over {100|lim} requires cleaning, over {10,000|shut} a shutdown.

"Since nobody falls ill later than {ten|inc} days after, and the last tower was shut on the 9th, we should be through it by the weekend," said Castellví.

The first Friday's count, {24|!c1|t=The first Friday's}, already seems an age ago, remarked retired plumber Keith Ashworth-Bonet, a neighbour of the square for {11|-} years.

Villas from €189,000, see our supplement. Padel results p. 40.

@doc d-local | weekly of the district | 2030-10-30
The bill for breathing

The health department has closed its register. {Eighty-one|c4|t=as of Monday|v=81} Vallbonins and visitors caught it, as of Monday; {nine|d4|^} will not see Christmas. {Six|h4|^} remain in the wards, none in danger.

The genome of the germ in {22|gen} patients matches the one from Sant Pau, whose water held {48,000|conc} colonies a litre. The company faces a fine of up to {600,000|finep|by=the department} euros, the department says. It calls the match "an indication, not proof".

In plenary on Monday the opposition read the dates aloud. On the 8th: {46|c2|t=On the 8th}. On the 14th: {69|!c3|t=On the 14th}. "Between those two days, Mayor, you were photographed eating grilled onions next to a tower," said councillor Iu Farrés. Bellprat said that {22|cl} of the {26|tow} were clean by then, hers included.

The Christmas market will be held without the mist machine. Lottery: 57,204.

@doc e-verdict | business daily | 2031-05-07
Cold store fined {€420,000|fine} over legionella deaths

Frigorífics Sant Pau must pay {€420,000|fine|t=on Tuesday|by=the Generalitat} for neglecting a cooling tower that sickened {81|c4} people and killed {nine|d4} in Vallbona del Riu last October, the Generalitat ruled on Tuesday. It had proposed {€600,000|finep|t=in the autumn} in the autumn.

Inspectors had measured {48,000|conc} colonies per litre, {480|ratio} times the permitted {100|lim}. The last disinfection was {14|disi} months old; the rules say {six|disr} at most.

The company employs {130|jobs} people, posted sales of {€38 million|rev|t=in 2030} in 2030 and will appeal. Its lawyer points out that {three|otp} other towers in town, the hotel's among them, tested positive.

{Fifty-four|civ} victims have brought civil claims.
