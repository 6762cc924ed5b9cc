@story v1-algarve-surgery-list
@topic Waiting lists for surgery and first consultations in the hospitals of the Algarve, second quarter of 2033
@subject A = Algarve health unit | the Algarve | the region | the unit | ULS Algarve | the region's hospitals
@subject F = Faro hospital | Faro
@subject P = Portimão hospital | Portimão | the Barlavento hospital
@subject L = Lagos hospital | Lagos | the smallest of the three
@subject PT = Portugal | the country | the mainland | nationally
@subject O = ophthalmology in the Algarve | eyes | the eye clinic | ophthalmology
@subject D = dermatology in the Algarve | skin | dermatology
@subject T = orthopaedics in the Algarve | bones | orthopaedics
@subject W = Albertina Raposo | Dona Albertina | Mrs Raposo | Raposo | the pensioner
@subject C = Court of Auditors | the auditors | the Court
@subject M = recovery plan | the plan | Minister Leandro Furtado-Hoxha | the ministry | the minister
@fact sD = 18420 | waiting | A | people waiting for an operation | 2032-12-31 | snapshot
@fact sM = 19106 | waiting | A | people waiting for an operation | 2033-03-31 | snapshot
@fact sJ = 17655 | waiting | A | people waiting for an operation | 2033-06-30 | snapshot
@fact sFall = 1451 | waiting | A | people fewer waiting for an operation | 2033-03-31 to 2033-06-30 | constant
@fact sP = 7.6 | rate | A | percent fewer people waiting for an operation | 2033-03-31 to 2033-06-30 | constant
@fact sF = 10380 | waiting | F | people waiting for an operation | 2033-06-30 | snapshot
@fact sPo = 5912 | waiting | P | people waiting for an operation | 2033-06-30 | snapshot
@fact sL = 1363 | waiting | L | people waiting for an operation | 2033-06-30 | snapshot
@fact oJ = 5297 | waiting | A | people waiting for an operation beyond the legal limit | 2033-06-30 | snapshot
@fact oM = 6458 | waiting | A | people waiting for an operation beyond the legal limit | 2033-03-31 | snapshot
@fact oJs = 30.0 | other | A | share of those waiting who are beyond the legal limit | 2033-06-30 | snapshot
@fact oMs = 33.8 | other | A | share of those waiting who are beyond the legal limit | 2033-03-31 | snapshot
@fact cM = 40288 | waiting | A | people waiting for a first consultation | 2033-03-31 | snapshot
@fact cJ = 41730 | waiting | A | people waiting for a first consultation | 2033-06-30 | snapshot
@fact cUp = 1442 | waiting | A | people more waiting for a first consultation | 2033-03-31 to 2033-06-30 | constant
@fact cO = 9870 | waiting | O | people waiting for a first consultation | 2033-06-30 | snapshot
@fact cT = 6240 | waiting | T | people waiting for a first consultation | 2033-06-30 | snapshot
@fact cD = 4115 | waiting | D | people waiting for a first consultation | 2033-06-30 | snapshot
@fact wJ = 142 | duration | A | days waited for an operation on average | 2033-06-30 | snapshot
@fact wM = 158 | duration | A | days waited for an operation on average | 2033-03-31 | snapshot
@fact wN = 121 | duration | PT | days waited for an operation on average | 2033-06-30 | snapshot
@fact wGap = 21 | duration | A | days waited more than in the country | 2033-06-30 | snapshot
@fact lim = 180 | duration | PT | days of wait that the law allows | normal cases | constant | threshold
@fact lim2 = 60 | duration | PT | days of wait that the law allows | priority cases | constant | threshold
@fact longest = 1104 | duration | W | days on the list | 2033-07-12 | snapshot
@fact age = 74 | age | W | years of age | 2033-07-12 | constant
@fact hip = 812 | waiting | T | people waiting for a new hip | 2033-06-30 | snapshot
@fact knee = 1046 | waiting | T | people waiting for a new knee | 2033-06-30 | snapshot
@fact can = 388 | waiting | A | cancer patients waiting for an operation | 2033-06-30 | snapshot
@fact canO = 97 | waiting | A | cancer patients beyond the legal limit | 2033-06-30 | snapshot
@fact canS = 25 | other | A | share of waiting cancer patients beyond the legal limit | 2033-06-30 | snapshot
@fact op1 = 7815 | other | A | operations done | first quarter of 2033 | cumulative
@fact op2 = 8940 | other | A | operations done | second quarter of 2033 | cumulative
@fact opP = 14.4 | rate | A | percent more operations | first to second quarter of 2033 | constant
@fact v2 = 2310 | other | A | vouchers sent | second quarter of 2033 | cumulative
@fact vU = 693 | other | A | vouchers used | second quarter of 2033 | cumulative
@fact vUs = 30.0 | other | A | share of vouchers used | second quarter of 2033 | snapshot
@fact bT = 14600000 | budget | M | euros for the year | 2033 | plan | pledged
@fact bO = 9100000 | budget | M | euros for overtime | 2033 | plan | pledged
@fact bPr = 5500000 | budget | M | euros for private clinics | 2033 | plan | pledged
@fact an = 46 | jobs | A | anaesthetists in post | June 2033 | snapshot
@fact anN = 71 | jobs | A | anaesthetists needed | June 2033 | constant | threshold
@fact anG = 25 | jobs | A | anaesthetists missing | June 2033 | snapshot
@fact th = 17 | other | A | operating theatres working | June 2033 | snapshot
@fact thA = 21 | other | A | operating theatres in all | June 2033 | constant
@fact tgt = 14000 | waiting | M | people waiting for an operation | end of 2033 | plan | pledged
@fact tgtO = 20 | other | M | share of those waiting who are beyond the legal limit | end of 2033 | plan | pledged
@fact dead = 63 | deaths | C | people who died on the list | 2032 | cumulative
@rel diff sFall = sM - sJ
@rel change sP = sM -> sJ
@rel sum sJ = sF + sPo + sL
@rel share oJs = oJ / sJ
@rel share oMs = oM / sM
@rel diff cUp = cJ - cM
@rel diff wGap = wJ - wN
@rel share canS = canO / can
@rel change opP = op1 -> op2
@rel share vUs = vU / v2
@rel sum bT = bO + bPr
@rel diff anG = anN - an
@race hospitals = sF sPo sL
@trap sFall cUp :: one list shrank, the other grew by nearly as much
@trap sM sJ :: March and June
@trap sD sM :: end of the year and March
@trap oJ oM :: beyond the limit in March and June
@trap wJ wN :: the region and the country
@trap lim lim2 :: limits for normal and urgent cases
@trap hip knee :: two joints
@trap sJ tgt :: today's list and the December target
@trap oJs canS :: all who wait and cancer patients
@trap th thA :: theatres in use and in all

@doc sul-noticias | wire agency | 2033-07-13
Algarve surgery queue shrinks for first time in two years, consultation queue does not

Faro, 13 Jul (Sul Notícias) — The list for operations in the {three|-} public hospitals of the Algarve fell to {17,655|sJ|t=at the end of June} people at the end of June, {1,451|sFall|t=three months earlier} fewer than three months earlier, according to figures that the local health unit published on Wednesday.

Faro accounts for {10,380|sF}, Portimão for {5,912|sPo} and Lagos for {1,363|sL}.

The number who have waited longer than the law permits came down to {5,297|oJ|t=end of June} from {6,458|oM|t=three months earlier}. As a share of the list it went from {33.8%|oMs} to {30%|oJs}. The general limit is {180|lim} days.

Surgeons carried out {8,940|op2|t=between April and June} procedures between April and June, {14.4%|opP} above the {7,815|op1|t=first quarter} of the first quarter. The average wait is now {142|wJ|t=now} days, the unit said, against {158|wM|t=in March} in March; the mean for the mainland is {121|wN}.

In the same period those awaiting a first appointment with a specialist rose by {1,442|cUp|t=In the same period} to {41,730|cJ|t=end of June}. Ophthalmology leads with {9,870|cO}, ahead of orthopaedics with {6,240|cT} and dermatology with {4,115|cD}.

Health Minister Leandro Furtado-Hoxha, visiting Portimão, promised a list of fewer than {14,000|<tgt|by=Health Minister Leandro Furtado-Hoxha|t=by December} by December.

@doc algarve-courier | English-language weekly | 2033-07-15
Waiting 1,104 days for a hip: "I have learned the ceiling by heart"
By Fionnuala Brandt, Portimão. Photo: N. Sequeira (2 of 6)

Albertina Raposo keeps the letter in the biscuit tin. It says she is a priority. It is dated July 2030.

The {76|!age}-year-old from Mexilhoeira Grande has been down for a new hip for {1,104|longest|s=from Mexilhoeira Grande} days. Nobody in the region has waited longer, the patients' association believes. Under Portuguese law a case like hers should be seen to within {60|lim2} days; even a routine one must not exceed {180|lim}.

She is one of {812|hip} people queueing for hips in the Algarve. Knees are worse: {1,046|knee}.

Overall there were {17,655|sJ|t=on 30 June} names on the operating list on 30 June, down {7.6|sP} per cent on the spring's {19,106|sM|t=the spring's}. At New Year it had been {18,420|sD|t=At New Year}, so the minister's boast of a turning point rests on a rather convenient starting line.

"We did not fake the spring," snapped Dr Ivo Castelhano, the unit's clinical director, when this was put to him. He has {46|an} anaesthetists and says he needs {71|anN|by=He}. On an ordinary Tuesday {17|th} of his {21|thA} theatres have lights on.

Vouchers allow patients to go private at public expense. The unit posted {2,310|v2|t=last quarter} last quarter. Only {693|vU|t=last quarter} were used. Mrs Raposo got hers in May. The clinic it named is in Braga, {600|-} kilometres away.

Weather: Faro 34C, sea 21C. Property: 3-bed villa, Carvoeiro, 895,000 euros

@doc uls-release | public body press release | 2033-07-13
ULS ALGARVE – RESULTS OF THE SECOND QUARTER

1. Surgical activity grew to {8,940|op2|t=SECOND QUARTER} interventions (first quarter: {7,815|op1|t=first quarter}).

2. The list for surgery decreased from {19,106|sM|t=31 March} (31 March) to {17,655|sJ|t=30 June} (30 June).

3. The median priority was respected in oncology: of {388|can} users with cancer on the list, {97|canO} exceed the guaranteed time, i.e. {25%|canS}.

4. The mean wait was {142|wJ} days, still {21|wGap} days longer than nationally.

5. The list for first consultations stands at {41,730|cJ|t=30 June} (31 March: {40,288|cM|t=31 March}).

6. The recovery plan, financed with {€14.6 million|bT}, continues. Its goals for 31 December: list for surgery below {14,000|tgt|t=31 December}; users beyond the limit below {20%|tgtO|t=31 December}.

7. The unit is recruiting. It has {46|an|s=It} anaesthetists; to open all theatres, {25|anG|s=The unit} more are necessary.

Regulation no. 95/2029 applies. Contact: comunica@ulsalgarve.example, ext. 4410.

@doc bisturi-column | opinion column in a national daily | 2033-07-18
A list is not a queue
Rodrigo Sá-Chaves, orthopaedic surgeon

A queue moves forward. A list only changes. Keep this in mind when the ministry shows you its green arrow.

The arrow says that {1,451|sFall} people are gone from the Algarve's surgical list. I believe it. I also know, because I phoned them, that a good many left because they paid in Huelva, or moved, or died. The Court of Auditors counted {63|dead|t=in 2032|by=The Court of Auditors} such deaths in the region in 2032. Nobody has a green arrow for that.

The arrow does not say that, for every patient struck off, another was added at the entrance: {1,442|cUp} more wait to see a doctor for the first time. Of those {41,730|cJ} some will need a knife. They are the surgical list of next winter.

Then the average: {124|!wJ} days in the south, says the unit, and {121|wN|s=in Portugal} in Portugal as a whole. Averages flatter. Dona Albertina of Mexilhoeira, {74|age} and cheerful, is at {1,104|longest} and counting.

And the money. The plan gives {€9.1m|bO} to overtime and {€6.5m|!bPr} to private clinics; that, we are told, is the {€14.6m|bT} of which the minister is so proud. Overtime by whom? Of the {seventy-one|anN} anaesthetists the three houses require, {46|an|s=the three houses} exist.

More than {6,000|?>oM} patients are beyond the legal limit. A state which breaks its own law that often should lower its voice.

@doc utentes-boletim | patients' association newsletter | 2033-07-16
Newsletter of the Users' Commission, no. 88

Dear members,

You will have read that things are better. Here is our reading.

Better: those waiting past the limit. In March they were {38.3%|!oMs|t=In March} of all who wait for surgery; in June {30.0%|oJs|t=in June}, or {5,297|oJ|t=in June} people. The government wants {20%|tgtO|t=at Christmas|by=The government} at Christmas.

Worse: eyes. {9,870|cO} of you have not seen the eye clinic even once. Skin: {4,115|cD}.

Same: cancer. {A quarter|canS} of patients wait too long, {97|canO} human beings.

Faro's list, {10,380|sF}, is nearly double that of the Barlavento, {5,912|sPo}, and there is talk of moving patients to Lagos, where only {1,363|sL} are waiting. We say: move the surgeons!

Our member Albertina ({74|age}) was on television. She completed {1,104|longest|t=on Tuesday} days on Tuesday. We sent {1,104|-} paper swallows to the minister's office at Avenida João Crisóstomo 9.

Vouchers: {30%|vUs} of those issued in the quarter were taken up ({693|vU} of {2,310|v2}). If yours names a clinic beyond 150 km, write to us: you may refuse without losing your place.

Annual fee 12 euros. IBAN on page 4.

@doc radio-barlavento | radio script | 2033-07-13
1 p.m. NEWS – 13 JULY

The minister was in Portimão this morning, and brought figures. The headline one: {41,730|!sJ} people in the region are waiting for an operation. In spring it was {19,106|sM|t=In spring}.

{Three in ten|oJs|v=30} of them have passed the legal deadline. The average stay on the list is {142|wJ} days, and in March it was {158|wM|t=in March}.

"By the end of the year you will see {14,000|tgt|t=By the end of the year|by=The minister} here and not one more," said Leandro Furtado-Hoxha. He has {14.6 million|bT|s=He} euros to make good on it.

The doctors' union was less impressed. It pointed to {four|-} closed theatres out of {21|thA}, and to the {25|anG|by=The doctors' union} missing anaesthetists.

In Faro, where {10,380|sF} are waiting, nurses will protest on Friday at 11.

Sport: Portimonense 2, Farense 2.
