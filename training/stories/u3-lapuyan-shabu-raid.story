@story lapuyan-shabu-raid
@topic Drug raid on a barangay councilor's house in Lapuyan City, Philippines
@subject P = Lapuyan City Police Office | LCPO | the police | Col. Ramil Dagohoy | Dagohoy
@subject D = Philippine Drug Enforcement Agency | PDEA | the agency | Director Liza Montecillo | Montecillo
@subject C = Rodrigo Almendras | Almendras | the councilor | Kagawad Almendras | the village official
@subject W = Jocelyn Almendras | Jocelyn | his wife | the wife
@subject R = the raid | the operation | the buy-bust
@subject S = shabu | methamphetamine | meth
@fact kg = 12.4 | other | R | kilograms of methamphetamine seized | 2019-09-14 | constant
@fact pk = 6800000 | price | S | pesos a kilogram | 2019 | constant
@fact val = 84320000 | price | R | pesos of value of the drugs seized | 2019-09-14 | constant
@fact cash = 318500 | other | R | pesos in cash seized | 2019-09-14 | constant
@fact gun = 3 | other | R | firearms seized | 2019-09-14 | constant
@fact kil = 2 | deaths | R | suspects killed | 2019-09-14 | constant
@fact ar = 5 | arrests | R | people arrested | 2019-09-14 | constant
@fact wou = 1 | injuries | P | officers wounded | 2019-09-14 | constant
@fact cl = 03:15 | clock | R | time when the raid began | 2019-09-14 | constant
@fact dt = 2019-09-14 | date | R | day of the raid | - | constant
@fact ad = 27 | address | C | house number in Molave Street | - | constant
@fact agC = 44 | age | C | age in years | 2019-09-14 | constant
@fact agW = 39 | age | W | age in years | 2019-09-14 | constant
@fact off = 65 | officers | R | officers in the raid | 2019-09-14 | constant
@fact sur = 21 | duration | D | days of surveillance | 2019-09 | constant
@fact y19 = 71 | other | D | kilograms seized in the region | January to August 2019 | cumulative
@fact y18 = 48 | other | D | kilograms seized in the region | January to August 2018 | cumulative
@fact fmin = 500000 | other | C | pesos of fine at the least | - | constant | threshold
@fact fmax = 10000000 | other | C | pesos of fine at the most | - | constant | threshold
@fact term = 2 | duration | C | terms served on the village council | 2019 | cumulative
@fact war = 6 | other | R | search warrants served | 2019-09-14 | constant
@rel product val = kg * pk
@trap kg y19 :: one raid and eight months
@trap y19 y18 :: two years
@trap kil gun :: two dead, three guns
@trap fmin fmax :: the range of the fine
@trap cash fmin :: money found and money owed
@trap agC agW :: husband and wife

@doc a-spotreport | police spot report | 2019-09-14
SPOT REPORT – LCPO-CDEU 091419-02

At about {3:15|~cl|t=of September 14, 2019} in the morning of {September 14, 2019|dt}, combined elements of this office, PDEA and the Regional SAF, numbering {65|off}, implemented {six|war} search warrants at Molave Street, Brgy. San Isidro.

Target: No. {27|ad}-B, residence of RODRIGO ALMENDRAS y Tan, {44|agC} y/o, incumbent barangay kagawad.

{Two|kil} male cohorts, still unidentified, drew firearms and were neutralized. PCpl Aldrin Bayog sustained a wound to the arm. {Five|ar} persons, including JOCELYN ALMENDRAS, {39|agW} y/o, were apprehended.

Evidence: {12.4|kg} kilograms, more or less, of suspected shabu in tea packs; cash amounting to {₱318,500|cash}; {three|gun} firearms (cal. .45 and 9mm).

Standard Drug Price: {₱84,320,000|val}.

@doc b-broadsheet | national broadsheet | 2019-09-15
Village exec, wife nabbed; {P84-M|val|v=84000000|round=1000000} 'shabu' seized in Lapuyan

By Karen Joy Ybañez – @kjybanez

LAPUYAN CITY—A village councilor's house yielded {12.4|kg|t=Saturday} kilograms of "shabu" (crystal meth) worth {P84.3 million|val|^|v=84300000|round=100000} early Saturday, the biggest haul in the region this year, authorities said.

{Two|kil} men were killed and {one|wou} policeman hurt in a firefight at {27|ad} Molave Street, in Barangay San Isidro.

Rodrigo Almendras, {44|agC}, who is in his {second|term} term as kagawad, was taken barefoot from the kitchen. His wife, Jocelyn, {39|agW}, and {three|-} others were also held.

PDEA Director Liza Montecillo said the family had been watched for {21|sur|by=PDEA Director Liza Montecillo} days. From January to August the agency took {71|y19|t=From January to August} kg in the region, up from {48|y18|t=in the same months of 2018} kg in the same months of 2018, she said.

Shabu retails at {P6.8 million|pk|v=6800000|round=100000} a kilo. Selling it carries life imprisonment and a fine of {P500,000|>fmin|v=500000} to {P10 million|<fmax|v=10000000|round=1000000}.

RELATED STORY: P1.2-B shabu in tapioca starch shipment

@doc c-tabloid | Manila tabloid | 2019-09-15
PATAY, {2|kil}; KAGAWAD, TIKLO!

Patay ang dalawa: {two|kil} were sent to the morgue and a kagawad to jail after cops barged into a bungalow in Lapuyan City.

Col. Ramil Dagohoy said {56|!off|by=Col. Ramil Dagohoy} operatives stormed the place at {5:13|!cl|t=yesterday|by=Col. Ramil Dagohoy} a.m. yesterday. Kagawad Almendras ({44|agC}) hid in the water tank.

Cops got {12.4|kg} kilos of shabu – that is {P8.4 million|!val|v=8400000|round=100000}, mga kabayan – plus {three|gun} guns and {P318,500|cash|v=318500} in a rice sack.

His {39|agW}-year-old missis told this paper: "Bigas namin 'yan."

Lotto 6/49: 08-15-22-31-40-47. Jackpot P38.2M

@doc d-community | community weekly and its Facebook page | 2019-09-20
Molave Street asks what it didn't see

Since {September 14|dt} the bungalow at number {27|ad} has yellow tape and a padlock. Neighbors who bought ice candy from Jocelyn Almendras say they heard {twelve|-} shots, then a dog.

"I looked at my phone. {Three-fifteen|cl}," said tricycle driver Nonoy Sabellano, who lives at {31|-}. "By {four|-} they were already eating pandesal."

Public attorney Hazel Lim, for the couple, questions the numbers. An inventory signed by the barangay captain, she says, listed {8.4|-} kilos. The police say {12.4|kg|by=The police}. "Where did {four|-} kilos come from?"

The cash is disputed too; the family claims {P500,000|-} was taken from the aparador, while the report records {P318,500|cash|by=the report|v=318500}.

Col. Dagohoy called this "imagination". All {six|war} warrants were served before witnesses, he said, and {half a dozen|!ar|v=6|by=he} arrested people can confirm it.

PDEA said the councilor had been under watch for {three weeks|sur|v=21|by=PDEA}. If found guilty he may be fined as much as {P10 million|<fmax|v=10000000|round=1000000} on top of life.

Comments (88)
