@story yf-loja-oldest
@topic The oldest person in the world is said to live in an Ecuadorian valley: papers, doubts, a cake and a clinic
@subject E = Encarnación Tapia Lliguin | Doña Encarnación | Encarnación | the old woman
@subject V = Valley of Yangana-Sur | the valley | the village | Yangana-Sur
@subject R = Longevity Register | the Register | age checkers
@subject U = University of Loja-Azuay | the university | doctors
@subject G = Tourism office | the town hall | the mayor
@subject M = Mirabel Quiñones-Falk | Quiñones-Falk | the demographer
@subject J = Sadako Murase | Murase | the Japanese woman
@subject B = Bottler Agua Centenaria | the bottler | Agua Centenaria
@fact age = 117 | age | E | age by her papers | 9 May 2034 | snapshot
@fact aget = 104 | age | E | age by the tests and registers | November 2034 | snapshot
@fact agem = 109 | age | E | age at most | November 2034 | snapshot
@fact born = 1917 | date | E | year of birth by her papers | - | constant
@fact bornr = 1930 | date | E | year of birth by the parish book | - | constant
@fact sis = 13 | duration | E | years between her and a dead sister of the same name | - | constant
@fact jage = 116 | age | J | age | May 2034 | snapshot
@fact chi = 9 | other | E | children | - | constant
@fact chil = 4 | other | E | children alive | 2034 | snapshot
@fact gch = 41 | other | E | grandchildren | 2034 | snapshot
@fact ggch = 88 | other | E | great-grandchildren | 2034 | snapshot
@fact desc = 138 | other | E | descendants | 2034 | snapshot
@fact son = 78 | age | E | age of the eldest living child | 2034 | snapshot
@fact pop = 4200 | other | V | inhabitants | 2030 | snapshot
@fact cent = 21 | other | V | people said to be over a hundred | 2034, town hall | snapshot
@fact centr = 3 | other | V | people over a hundred | 2034, checked | snapshot
@fact doc = 34 | other | R | documents examined | November 2034 | cumulative
@fact docf = 6 | other | R | documents that name her | November 2034 | snapshot
@fact visits = 3 | other | R | visits to the valley | 2034 | cumulative
@fact teeth = 5 | other | E | teeth left | 2034 | snapshot
@fact ht = 138 | other | E | centimetres tall | 2034 | snapshot
@fact bp = 128 | other | E | blood pressure | May 2034 | snapshot
@fact puls = 64 | other | E | heartbeats a minute | May 2034 | snapshot
@fact walk = 400 | distance | E | metres that she walks a day | 2034 | snapshot
@fact tour = 38000 | crowd | V | visitors in the year | 2034 | cumulative
@fact tour33 = 16000 | crowd | V | visitors in the year | 2033 | constant
@fact tup = 137.5 | rate | V | rise in visitors | 2034 | snapshot
@fact bed = 410 | other | V | guest beds | 2034 | snapshot
@fact bed30 = 90 | other | V | guest beds | 2030 | snapshot
@fact cake = 117 | other | G | candles on the cake | 9 May 2034 | constant
@fact cakem = 4.5 | distance | G | metres of cake | 9 May 2034 | constant
@fact guest = 2600 | crowd | G | people at the birthday | 9 May 2034 | snapshot
@fact clin = 1400000 | budget | G | dollars for a clinic | 2035 | plan | pledged
@fact clin0 = 380000 | budget | G | dollars for a clinic | 2035, after the finding | plan
@fact bot = 2400000 | other | B | bottles sold | 2034 | cumulative
@fact botp = 3.5 | price | B | dollars for a bottle | 2034 | snapshot
@fact botr = 8400000 | revenue | B | dollars from bottles | 2034 | cumulative
@fact bfine = 120000 | damages | B | dollars of fine | January 2035 | constant
@fact farm = 72 | price | E | dollars a month of pension | 2034 | snapshot
@fact hair = 11 | other | U | hairs and swabs taken | August 2034 | constant
@fact dna = 102 | age | U | age shown by the cell test | August 2034 | snapshot
@fact dnae = 7 | margin_of_error | U | years of error of the cell test | - | constant
@fact rec = 119 | age | R | age of the oldest person ever proved | - | constant
@fact fire = 1951 | date | V | year in which the register burned | - | constant
@fact alt = 1560 | distance | V | metres above sea level | - | constant
@fact life = 77 | age | V | years that people live on average | 2033 | snapshot
@fact mage = 45 | age | M | age | - | snapshot
@fact reg = 960 | other | R | people of more than 110 on the list | 2034 | cumulative
@trap age aget :: by papers and by tests
@trap aget agem :: likely and at most
@trap age cake :: years and candles
@trap age jage :: two women
@trap cent centr :: said and checked
@trap chi chil :: born and alive
@trap gch ggch :: two generations
@trap tour tour33 :: two years
@trap clin clin0 :: before and after the finding
@trap doc docf :: all and those that name her
@trap dna aget :: a test and the final view
@trap born bornr :: two years of birth
@rel sum desc = chi + gch + ggch
@rel change tup = tour33 -> tour
@rel product botr = bot * botp
@rel diff sis = bornr - born

@doc andes-wire | wire agency | 2034-05-09
Ecuador village fetes woman it says is {117|age}

YANGANA-SUR, Ecuador, May 9 (Agencia Austro) - A village in southern Ecuador on Tuesday celebrated the {117th|age} birthday of a woman who, if her papers are right, is the oldest person alive.

Encarnación Tapia Lliguin was born in {1917|born}, according to an identity card issued in 1974. The Longevity Register, which keeps the list, has Sadako Murase of Japan, {116|jage}, as the oldest. The oldest age ever proved is {119|rec}.

{2,600|guest} people shared a cake {4.5|cakem} metres long with {117|cake} candles. The town hall says that {21|cent|by=The town hall} of the valley's {4,200|pop} inhabitants are over 100.

Doña Encarnación has had {nine|chi} children, of whom {four|chil} are living, {41|gch} grandchildren and {88|ggch} great-grandchildren.

Asked for her secret, she said: "Not dying."

@doc loja-daily | regional daily | 2034-05-10
The mayor lit the candles, the firemen stood by

A hundred and seventeen candles are a fire. {Two|-} engines had come from Loja.

She sat through it in a red shawl, {138|ht} centimetres of her, with the {five|teeth} teeth that she's got left and her hand in the hand of a son who is himself {78|son}. A doctor of the university had taken her pulse: {64|puls}. Pressure {128|bp}. She walks {400|walk} metres a day, to the chapel and back, and disapproves of chairs.

The mayor announced a clinic for {1.4 million|clin} dollars, "a world centre for age". The valley lies at {1,560|alt} metres. It's the water, some say. It's the maize. It's that nobody hurries.

{16,000|tour33|t=last year} visitors came last year. There'll be {38,000|-} this year, reckons the owner of the Hostal Matusalén, who has doubled his prices.

Her pension: {72|farm} dollars a month.

Misa de honras: p. {9|-} • Panela {1.10|-} la libra

@doc register-statement | longevity register statement | 2034-11-20
Case EC-{0417|-}: Encarnación Tapia Lliguin

After {three|visits} visits and the examination of {34|doc} documents, {six|docf} of which concern the claimant, the Register doesn't accept the age of {117|age} claimed.

The civil register of the parish burned in {1951|fire}. The parish book of baptisms, which was thought lost, shows two entries: Encarnación, {1917|born}, buried aged {four|-}; and Encarnación, {1930|bornr}, named after her. The interval is {13|sis} years.

In our opinion the claimant is the second child. She's most probably {104|aget} years old, and in no case above {109|agem}.

This is a great age. We congratulate her.

Of {21|cent|by=the municipality} persons in the valley given by the municipality as over one hundred, {three|centr} could be confirmed.

The list continues to be led by Mrs Murase. It contains {960|reg} persons, living and dead, above 110.

@doc science-desk-age | science desk | 2034-12-02
Her sister's name

By the time you have checked {900|-} of these, says Mirabel Quiñones-Falk, {45|mage}, you know where to look. "For the dead child. When a girl died, the next girl got her name, and her papers."

The demographer found both in a book that the priest kept under the Christmas figures: {1917|born} and {1927|!bornr}.

The university had meanwhile tested {11|hair} hairs and swabs. Chemical marks on the DNA gave {102|dna} years, plus or minus {seven|dnae}. It fits: the Register says {104|aget|by=the Register}.

Why does it matter? Because valleys such as this sell a promise. In Yangana-Sur people live to {77|life} on average, as they do in the next valley, which has no hostal. Of the {21|cent|by=the town hall} centenarians of the town hall {five|!centr} turned out to be that.

"She was never asked," says Quiñones-Falk. "She told me that she'd always thought the card was wrong. It was the others who were so pleased."

@doc quito-business | business magazine | 2035-02-01
A very old brand

The bottles say "Agua Centenaria" and show a lady in a red shawl, who has never seen a cent. {2.4 million|bot} of them were sold last year at {$3.50|botp}: {$8.4 million|botr}. In January the consumer office fined the bottler {$210,000|!bfine} for the words "117 years of health".

The valley has had its best year. {38,000|tour|t=in 2034} visitors in 2034, up {137.5|tup} per cent. There are {410|bed|t=now} beds now, {90|bed30|t=in 2030} in 2030.

And the clinic? Of the {1.4 million|clin} dollars promised under the candles {380,000|clin0} are left in the budget. It'll have a dentist.

Bookings for May have halved since the Register spoke. "People feel cheated," says the Hostal Matusalén, which is thinking about its name.

"I feel fine," says Encarnación.

Riesgo país: {1,140|-} • Oil {67|-}

@doc radio-loja | local radio script | 2035-05-09
Radio Vilca, birthday special

HOST: Today Doña Encarnación's... how old are you, Doña Encarnación?

ENCARNACIÓN: They've taken {twelve|!sis} years off me. I feel it in the knees.

HOST: {Thirteen|sis}, they say. So {a hundred and five|-}!

ENCARNACIÓN: My sister died at {four|-}. I've had her name and now I've given her the years back.

HOST: There were {two thousand six hundred|guest|t=last year} at the party last year.

ENCARNACIÓN: This year there's soup.

HOST: And {a hundred and thirty-eight|desc} descendants, that's {nine|chi} children, the grandchildren, the greats.

ENCARNACIÓN: One doesn't visit.

HOST: The company with the water has been told to pay {a hundred and twenty thousand|bfine} dollars. To the state! What would you have done with it?

ENCARNACIÓN: A handrail. From here to the chapel. It's {four hundred|walk|t=there and back} metres, there and back.
