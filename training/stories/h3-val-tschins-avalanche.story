@story h3-val-tschins-avalanche
@topic Avalanche on a secured piste in Graubünden, Switzerland: searching, inquiry, trial of the piste chief
@subject L = Piz Tschins avalanche | the avalanche | the slide | Lawine
@subject B = Bergbahnen Val Tschins | the lift company | the Bergbahnen | the company
@subject S = SLF | Institute for Snow and Avalanche Research | the Davos institute | avalanche institute
@subject K = Graubünden cantonal police | cantonal police | the police
@subject R = Rega | air rescue
@subject P = Gian-Andrea Caduff | the piste chief | Caduff | the accused
@subject G = Regional court Surselva | the court | the regional court
@fact ck = 10:38 | clock | L | time of the release | - | constant
@fact al = 2640 | distance | L | metres above the sea | - | constant
@fact wi = 180 | distance | L | metres of width | - | constant
@fact le = 740 | distance | L | metres of length | - | constant
@fact br = 1.4 | distance | L | metres of height of the fracture | - | constant
@fact bu1 = 15 | missing | L | people believed buried | 2027-02-13 noon | snapshot
@fact bu2 = 9 | other | L | people buried | 2027-02-14 | constant
@fact d1 = 3 | deaths | L | people killed | 2027-02-13 evening | cumulative
@fact d2 = 4 | deaths | L | people killed | 2027-02-14 | cumulative
@fact re = 5 | rescued | L | people dug out alive | 2027-02-14 | cumulative
@fact ho = 3 | injuries | L | people in hospital | 2027-02-14 | snapshot
@fact m1 = 2 | missing | L | people unaccounted for | 2027-02-13 evening | snapshot
@fact ag1 = 34 | age | - | years of age of the Dutch dentist | 2027-02 | constant
@fact ag2 = 11 | age | - | years of age of the girl from Chur | 2027-02 | constant
@fact ag3 = 48 | age | P | years of age | 2027-02 | constant
@fact dg = 52 | duration | - | minutes that the girl from Chur was buried | - | constant
@fact dd = 2.1 | distance | - | metres of depth at which the girl from Chur lay | - | constant
@fact he = 140 | other | L | helpers | 2027-02-13 noon | snapshot
@fact dog = 12 | other | L | dogs | 2027-02-13 noon | snapshot
@fact hel = 6 | other | R | helicopters | 2027-02-13 noon | snapshot
@fact lv = 4 | other | S | level of danger on a scale of five | 2027-02-13 | snapshot
@fact ns = 85 | other | S | centimetres of new snow in three days | 2027-02-13 | constant
@fact bl = 3 | other | B | slopes blasted that morning | 2027-02-13 | constant
@fact bp = 5 | other | B | slopes to be blasted by the plan | 2027-02-13 | plan
@fact dw = 17 | deaths | S | people killed by avalanches in the winter | 2027-02-14 | cumulative
@fact dm = 22 | deaths | S | people killed by avalanches in a winter, mean of twenty years | - | constant
@fact se = 12 | sentence | P | months of suspended prison | 2029-05-16 | constant
@fact sd = 18 | sentence | P | months of suspended prison, asked by the prosecutor | 2029-05-16 | plan
@fact fi = 60000 | budget | B | francs of fine | 2029-05-16 | constant
@fact cmp = 1300000 | damages | B | francs paid to families | 2029-05-16 | cumulative
@fact ch = 33.33 | rate | L | percent of buried people who live after a quarter of an hour | - | constant | hypothetical
@rel sum bu2 = d2 + re
@trap bu1 bu2 :: feared and actual
@trap d2 dw :: this slide and the winter
@trap se sd :: sentenced and asked
@trap bl bp :: blasted and planned
@trap wi le :: width and length
@trap re ho :: dug out alive and in hospital
@trap br dd :: fracture and burial depth

@doc a-sda | news agency | 2027-02-13
Avalanche hits open piste in Graubünden, {three|d1} dead

DISENTIS (KSDA) - An avalanche swept across a marked and open ski run above Val Tschins on Saturday morning and killed at least {three|>d1|t=by evening|by=the cantonal police} people, the cantonal police announced by evening. {Two|m1|^} others are still being looked for.

The slab broke away at {10.38|ck} at {2,640|al} metres above sea level. It was {180|wi} metres across and came to rest after {740|le}, on run 31. At midday the police had still assumed that {15|bu1|t=At midday|by=the police} people lay under the snow; most of these turned up in restaurants.

{One hundred and forty|he|t=At midday} helpers with {twelve|dog|^} dogs were in action, as well as {six|hel|^} helicopters of Rega and the army.

The danger on Saturday was "high", level {4|lv|by=the SLF}, according to the SLF. {85|ns} centimetres of snow had fallen there in three days.

@doc b-blick | tabloid | 2027-02-15
Lara ({11|ag2}) lay under the snow for {52|dg} minutes, and lives

Val Tschins GR – Her glove saved her. A border collie named Zorro scratched it out of the cone at {half past eleven|-}; below it, {2.1|dd} metres down, was the hand of Lara (name changed) from Chur.

"After a quarter of an hour the chance is {one in three|ch|by=emergency doctor Faruk Demont|v=33.33}," says emergency doctor Faruk Demont. "After {52|dg} minutes I don't talk of chance."

{Five|re|t=Since yesterday} of the {nine|bu2|^} who were buried came out alive. {Four|d2|^} were not so lucky, among them a dentist from Utrecht, {34|ag1}, on the first day of her honeymoon. {Three|ho} are still in hospital in Chur. Since yesterday nobody is missing.

Why was the run open? The Bergbahnen blasted {three|bl|by=The Bergbahnen} slopes at dawn. Not this one.

Those killed bring the winter's avalanche deaths in Switzerland to {17|dw}.

Comments: 388 🔥 | Did you notice a mistake? | Roger out in round 3 | Snow 5 cm to 900 m

@doc c-nzz | broadsheet | 2027-02-16
The calculus of an open slope

Seraina Wyss-Oyono

A piste that is open is a promise. The law of this country, refined over eighty years of judgments, says that whoever marks a run vouches for it against avalanches. On Saturday at {10.38|ck} the promise failed on the Piz Tschins, and {four|d2} of {nine|bu2} people who were buried are dead.

What did the company know? It knew the bulletin: level {four|lv} out of five. It knew its own measuring stake, with {85|ns} centimetres of new snow on a crust of rime. Its plan named {five|bp} slopes to be released by explosives in such a case; {three|bl} were. For the other two the wind was too strong for the helicopter, says the piste chief, Gian-Andrea Caduff. "Then one keeps the run shut," says a colleague from the neighbouring valley.

The slide broke with a fracture {1.4|br} metres high, over a width of {180|wi} metres. It was not a freak. In twenty years avalanches have on average killed {22|dm} people a winter in Switzerland, and this winter stands at {17|dw|t=in mid-February} in mid-February; but on secured pistes it was hardly one in five years.

The prosecutor in Chur has opened proceedings against persons unknown.

@doc d-volkskrant | dutch daily | 2027-02-15
Dutch woman ({34|ag1}) among {four|d2} dead in Swiss avalanche

From our reporter

A newly married dentist from Utrecht died on Saturday in an avalanche in the Swiss canton of Graubünden. Her husband was dug out unharmed, one of {five|re} survivors from under the snow.

{Nine|bu2} holidaymakers had been overwhelmed on a red run, at {2,640|al} metres. The cantonal police said the search ended on Sunday. "Everyone is accounted for."

According to the SLF institute the danger was at level {4|lv|by=the SLF institute} of 5. A mass of snow {180|wi} metres wide and {740|le} metres long came loose. An {11|ag2}-year-old Swiss girl survived {52|dg} minutes.

Those concerned can call Foreign Affairs, +31 555 0132. Eight questions about off-piste insurance: see page 12.

@doc e-regio | regional newspaper | 2029-05-17
Suspended sentence for former piste chief

Ilanz. The regional court Surselva found Gian-Andrea Caduff guilty yesterday of multiple negligent homicide and gave him {12|se} months, suspended. The prosecutor had demanded {18|sd|s=The prosecutor}, the defence an acquittal.

Caduff, {48|ag3|t=at the time of the accident} at the time of the accident, opened run 31 after {three|bl} of {five|bp} blastings. "He weighed a full car park against a full slope," the presiding judge, Tumasch Nay-Berisha, said. "He forgot which of the two moves."

The Bergbahnen must pay a fine of {60,000|fi} francs. They have already paid {1.3 million|cmp|by=the company's lawyer} to the families of the {four|d2} dead and to the injured, the company's lawyer said.

The court relied on an expertise from Davos: fracture {1.4|br} m, new snow {85|ns} cm, danger {four|lv}. It did not doubt that the wind prevented flying. It doubted that anything else prevented a barrier tape.

An appeal is possible within ten days. Case 515-2027-14.
