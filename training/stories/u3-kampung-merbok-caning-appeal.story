@story kampung-merbok-caning-appeal
@topic Malaysian appeal court on the jail terms and strokes of a housebreaking gang at Taman Merbok
@subject A = Faizul Hakim Ramli | Faizul Hakim | Faizul | the first appellant | the lorry driver
@subject B = Tan Boon Keat | Boon Keat | the second appellant | the mechanic
@subject C = K. Saravanan | Saravanan | the third appellant
@subject J = Court of Appeal | the panel | Datuk Azizah Mohd Noor | Justice Azizah | the appellate court
@subject H = High Court | the High Court
@subject P = Taman Merbok police | police | ACP Lim Swee Hin | ACP Lim | the district police chief
@subject V = the Selvadurai family | the family | victims | the householders
@fact a0 = 16 | sentence | A | years of imprisonment | 2020 High Court | constant
@fact a1 = 12 | sentence | A | years of imprisonment | 2022-06-21 appeal | constant
@fact b0 = 14 | sentence | B | years of imprisonment | 2020 High Court | constant
@fact b1 = 14 | sentence | B | years of imprisonment | 2022-06-21 appeal | constant
@fact c0 = 10 | sentence | C | years of imprisonment | 2020 High Court | constant
@fact c1 = 0 | sentence | C | years of imprisonment | 2022-06-21 appeal | constant
@fact sa0 = 12 | sentence | A | strokes of the cane | 2020 High Court | constant
@fact sa1 = 8 | sentence | A | strokes of the cane | 2022-06-21 appeal | constant
@fact sb = 10 | sentence | B | strokes of the cane | 2022-06-21 appeal | constant
@fact agA = 36 | age | A | age in years | 2022-06-21 | constant
@fact agB = 51 | age | B | age in years | 2022-06-21 | constant
@fact agC = 29 | age | C | age in years | 2022-06-21 | constant
@fact cutoff = 50 | age | - | years of age above which men are not caned | - | constant | threshold
@fact cl = 04:05 | clock | V | time of the break-in | 2018-02-11 | constant
@fact dt = 2018-02-11 | date | V | day of the break-in | - | constant
@fact ad = 23 | address | V | house number in Jalan Merbok 7 | - | constant
@fact loss = 340000 | price | V | ringgit of goods and cash stolen | 2018-02-11 | constant
@fact rec = 95000 | price | P | ringgit of goods recovered | 2018 | cumulative
@fact fam = 5 | crowd | V | people tied up in the house | 2018-02-11 | constant
@fact par = 4 | other | P | parangs seized | 2018-02-14 | constant
@fact cnt = 9 | other | P | break-ins ascribed to the gang | 2018 | cumulative
@fact ser = 4 | duration | C | years already spent in prison | 2022-06-21 | cumulative
@fact rmd = 52 | duration | A | months on remand and in prison | 2022-06-21 | cumulative
@fact hb22 = 186 | cases | P | housebreakings in the district | January to May 2022 | cumulative
@fact hb21 = 231 | cases | P | housebreakings in the district | January to May 2021 | cumulative
@trap a0 a1 :: before and after the appeal
@trap a1 sa0 :: twelve years and twelve strokes
@trap b1 sb :: years and strokes
@trap agB cutoff :: fifty-one and over fifty
@trap loss rec :: stolen and recovered
@trap hb22 hb21 :: two years
@trap c0 c1 :: convicted and acquitted

@doc a-bernamalike | national news agency | 2022-06-21
Court of Appeal cuts jail, strokes for lorry driver; frees third man

PUTRAJAYA, June 21 – The Court of Appeal today reduced to {12|a1|t=today} years from {16|a0|t=in 2020} the jail sentence of a lorry driver who led a gang robbery in which a family was tied up with curtain cords.

A {three|-}-member bench headed by Datuk Azizah Mohd Noor also lowered Faizul Hakim Ramli's caning from {12|sa0|^} strokes to {eight|sa1|t=today}.

The court upheld the {14|b1|t=today} years and {10|sb|^} strokes meted out to mechanic Tan Boon Keat, {51|agB}, and acquitted K. Saravanan, {29|agC}, whom the High Court had jailed for {10|c0|t=in 2020} years in 2020.

According to the facts of the case, the men broke into No. {23|ad}, Jalan Merbok 7, at {4.05 am|cl|t=on Feb 11, 2018} on {Feb 11, 2018|dt} and made off with cash and jewellery worth {RM340,000|loss|v=340000}.

DPP Nor Hidayah Samsudin appeared for the prosecution.

@doc b-english | English-language daily | 2022-06-22
'{Twelve|a1} is enough': panel trims gang leader's term

BY JEREMIAH FOO

PUTRAJAYA: "We do not say the {16|a0} years were wrong. We say {12|a1} are enough." With that, Justice Azizah Mohd Noor brought a four-year case to its close yesterday.

Faizul, {36|agA}, has been locked up for {52|rmd} months, which will be counted. His {eight|sa1} strokes will be carried out at Kajang.

Not so Tan's. Counsel Gurdip Singh reminded the judges that the law forbids whipping a man over {50|>cutoff}; his client, {51|agB}, had been {49|-} when sentenced. The panel left the {10|sb} strokes on paper and the matter "to the prisons".

It was Saravanan who walked out. He has lost {four|ser} years of the {10|c0} that he was given. "My son was born and started school," he said.

Householder Mohan Selvadurai, reached by phone, recalled how {five|fam} of them lay face down as the azan sounded. Police got back things worth {RM95,000|rec|v=95000}. "The watches, no," he said.

SUDOKU 4012 | Ringgit 4.39 | 9-day forecast

@doc c-police | state portal, district police briefing | 2022-06-23
Housebreaking down in district

Housebreaking in the Taman Merbok district fell to {186|hb22|t=in the first five months of this year} cases in the first five months of this year from {231|hb21|t=in the same period of 2021} in the same period of 2021, district police chief ACP Lim Swee Hin said.

Asked about this week's ruling, he said that his men respected it. "We caught that gang in {three|-} days, with {four|par|by=he} parangs in the boot. They were linked to {nine|cnt|by=he} break-ins. Of the {RM340,000|loss|v=340000} lost in the last of these we traced {RM95,000|rec|v=95000}."

He advised residents going away for Raya to tell the nearest police station, and reminded that the hour before dawn was the favourite; the Selvadurai house was entered at {4.05|cl}.

Hotline: 04-555 2222.

@doc d-blog | legal blog | 2022-06-26
Strokes of the pen

{Three|-} appellants, {three|-} outcomes. Let me put them in a row, since the papers did not.

Faizul Hakim: {sixteen|a0|t=below} below, {twelve|a1|t=above} above. Cane: {twelve|sa0|t=below} below, {eight|sa1|t=above} above. One may wonder at the same number appearing twice in different units. One senior reporter, I'm told, had to ring his desk.

Boon Keat: {fourteen|b0|t=below}, and {fourteen|b1|t=above}. {Ten|sb} strokes which no officer may lawfully deliver to a man of {51|agB}, since section 289 stops at {50|<cutoff}.

Saravanan: {ten|c0|t=below}; {nil|c1|v=0|t=above}. He'd done {four|ser}, counted from a day or so after {11 February 2018|dt}.

The case against him rested on {one|-} palm print, on a gate, at a house he had painted in 2016. That it took until 2022 for {three|-} judges to say so is the only number here that I cannot explain.
