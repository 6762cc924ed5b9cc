@story gravelines-dinghy
@topic Deaths of migrants in a dinghy off Gravelines and a winter of Channel crossings
@subject D = the Gravelines dinghy | the dinghy | the boat | inflatable | crossing | tragedy
@subject P = Préfecture maritime | French maritime prefecture | the prefecture | Prémar | French authorities
@subject H = Home Office | the department
@subject B = Border Force | Dover
@subject Y = Rahima Sediqi | Rahima | the girl
@subject C = Channel Compass | the charity
@subject S = Tesfay Gebrehiwot | Gebrehiwot | the pilot
@fact d1 = 5 | deaths | D | people who died | 2024-01-14 morning | cumulative
@fact d2 = 7 | deaths | D | people who died | 2024-01-15 | cumulative
@fact ab = 66 | other | D | people on board | 2024-01-14 | constant
@fact cap = 20 | other | D | people that the boat could hold | - | constant
@fact sv = 58 | rescued | D | people rescued | 2024-01-14 | constant
@fact mis = 1 | missing | D | people missing | 2024-01-15 | snapshot
@fact hos = 11 | injuries | D | people in hospital with hypothermia | 2024-01-14 | snapshot
@fact yage = 7 | age | Y | age of the youngest victim | - | constant
@fact tm = 02:10 | clock | D | time at which the boat left the beach | 2024-01-14 | snapshot
@fact len = 8 | other | D | metres of length | - | constant
@fact wt = 8 | temperature | D | degrees Celsius of the sea | 2024-01-14 | snapshot
@fact fee = 1500 | price | D | euros paid for a place | - | constant
@fact jan = 621 | other | H | people who crossed | 2024-01-14 year to date | cumulative
@fact yr = 29437 | other | H | people who crossed | 2023 | constant
@fact pyr = 45774 | other | H | people who crossed | 2022 | constant
@fact dyr = 12 | deaths | P | people who died in crossings | 2023 | constant
@fact pol = 800 | officers | P | officers on the beaches at night | 2024-01 | snapshot
@fact deal = 476000000 | budget | H | pounds promised to France over three years | 2023 | plan | pledged
@fact sent = 9 | sentence | S | years in prison | 2025-02-21 | constant
@fact sage = 20 | age | S | age of the pilot | 2025-02 | constant
@rel sum ab = d2 + sv + mis
@trap d1 d2 :: two died in hospital or were found next day
@trap yr pyr :: 2023 and 2022
@trap jan yr :: two weeks and a year
@trap d2 dyr :: one night and a year
@trap yage sage :: victim and pilot

@doc afpish | wire agency | 2024-01-14
{Five|d1} migrants die trying to cross Channel

LILLE (ACP) – {Five|d1|t=at dawn|by=French maritime prefecture} people were found dead at dawn on Sunday after an inflatable with {66|ab|^} aboard foundered in surf off Gravelines, the French maritime prefecture said.

Tugs and a lifeboat lifted {58|sv} others from water of {8|wt} degrees, {11|hos} of whom were taken to hospital in Dunkirk with hypothermia. Among the dead is an Afghan girl aged {seven|yage}, Rahima Sediqi.

The craft, {eight|len} metres long and sold to carry {20|cap}, was launched at {2:10 am|tm}. It went down {300|-} metres out.

Last year {12|dyr|t=Last year} people lost their lives on the route, the prefecture's tally shows.

@doc mail | national tabloid | 2024-01-15
CRUELTY OF THE SMALL BOATS

HEARTLESS traffickers crammed more than {80|!>ab} migrants on to a 'floating coffin' built for {20|cap}, and charged them {€1,500|fee} apiece for the privilege.

{Seven|d2|t=last night|by=French officials} had died by last night, French officials said, among them a girl of {seven|yage} in a pink snowsuit. {One|mis|^} is missing.

It was black dark, {a quarter to four|!tm} in the morning, when they were shoved off the sand.

Britain has promised Paris {£476million|deal} to stop this. Yet French sources admit just {800|pol} gendarmes patrol {150|-} km of coast on any night.

The crossings have begun again: {621|jan|t=so far this year} so far this year.

PLUS: 10 best air fryers under £60 – see page 31

@doc broad | national broadsheet | 2024-01-15
Dinghy deaths cast doubt on small-boats promises
Home affairs editor: Ingrid Oyelaran

Official figures show {29,437|yr|t=last year|by=Official} people came by small boat last year, a fall of {36%|-} on the {45,774|pyr|t=2022} of 2022. Ministers had hoped for another such fall.

Then came Sunday. The dinghy held {66|ab} and left Gravelines at {ten past two|tm}. {Fifty-eight|sv} survived. Of the others {six|!d2|t=by yesterday evening} were in the mortuary by yesterday evening and {one|mis|^} had not been found.

In Whitehall the talk was of the {£500m|!deal} that France was promised under last spring's deal; opposition MPs asked what it had bought. "A beach," said one.

Passengers, most of them Afghan or Eritrean, told Channel Compass that they paid {€3,000|!fee|by=Passengers} each. The charity's phone rang {31|-} times that night. Border Force had a cutter off Dover the whole while.

@doc court | broadcaster website | 2025-02-21
Channel deaths: Dinghy pilot jailed

A man who steered a dinghy in which {seven|d2} people died has been jailed for {nine|sent} years at Canterbury Crown Court.

Tesfay Gebrehiwot, {20|sage}, from Eritrea, had denied {seven|d2} counts of manslaughter. He said smugglers had let him travel free instead of charging {1,500|fee} euros.

The boat left a beach near Gravelines at {02:10|tm} on 14 January last year. It had been made for {20|cap} and was {8|len}m long. The court heard that the youngest to die, Rahima Sediqi, was {nine|!yage}.

After the verdict the Home Office said {29,437|yr|t=in 2023} had crossed in 2023 and "every one of these journeys is lethal".
