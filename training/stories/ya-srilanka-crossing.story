@story ya-srilanka-crossing
@topic Train hits a school van and a bus at the Kurunduwatta level crossing, Sri Lanka: day of the crash to the first inquiry report
@subject X = Kurunduwatta level crossing accident | crash | collision | accident
@subject T = Ruhunu Kumari-2 | express train | train | the express
@subject V = school van | van
@subject B = private bus | bus
@subject R = Department of Railways | railways | railway department | SLR
@subject P = Sri Lanka Police | police | SSP Nimalka Wijerathna
@subject H = Teaching Hospital Karapitigoda | Karapitigoda hospital | the hospital | hospital
@subject K = W. A. Piyatissa | Piyatissa | the gatekeeper | gate watcher
@subject M = Minister of Transport | transport minister | ministry
@subject C = Committee of Inquiry | committee | inquiry
@fact d1 = 6 | deaths | X | people killed | 2026-02-24 morning | cumulative
@fact d2 = 9 | deaths | X | people killed | 2026-02-24 night | cumulative
@fact d3 = 11 | deaths | X | people killed | 2026-03-02 | cumulative
@fact dv = 7 | deaths | V | people killed in the vehicle | 2026-03-02 | cumulative
@fact db = 4 | deaths | B | people killed in the vehicle | 2026-03-02 | cumulative
@fact dc = 5 | deaths | X | children killed | 2026-03-02 | cumulative
@fact i1 = 34 | injuries | X | people injured | 2026-02-24 morning | cumulative
@fact i2 = 41 | injuries | X | people injured | 2026-02-24 night | cumulative
@fact icu = 8 | injuries | H | patients in intensive care | 2026-02-24 night | snapshot
@fact icu2 = 3 | injuries | H | patients in intensive care | 2026-03-02 | snapshot
@fact dh = 2 | deaths | H | people who died in hospital | 2026-03-02 | cumulative
@fact dis = 27 | other | H | patients sent home | 2026-03-02 | cumulative
@fact hp = 12 | injuries | H | patients in hospital | 2026-03-02 | snapshot
@fact op = 16 | other | H | operations done | 2026-02-25 | cumulative
@fact bld = 210 | other | H | pints of blood given by donors | 2026-02-25 | cumulative
@fact von = 13 | other | V | children in the vehicle | 2026-02-24 | constant
@fact vse = 11 | other | V | seats in the vehicle | - | constant
@fact bon = 56 | other | B | passengers in the vehicle | 2026-02-24 | constant
@fact tc = 06:52 | clock | X | time of the crash | 2026-02-24 | constant
@fact sp = 68 | speed | T | speed of the train | 2026-02-24 | snapshot
@fact spl = 70 | speed | T | speed limit on the section | - | constant | threshold
@fact drg = 140 | distance | T | metres that the van was dragged | 2026-02-24 | constant
@fact brk = 310 | distance | T | metres from braking to standstill | 2026-02-24 | constant
@fact gat = 23 | other | R | weeks for which the gate was broken | 2026-02-24 | snapshot
@fact comp = 14 | other | R | complaints about the gate | 2026-02-24 | cumulative
@fact pay = 7500 | other | K | rupees a month paid to the gatekeeper | - | snapshot
@fact shf = 12 | duration | K | hours in a shift | - | constant
@fact age = 63 | age | K | age of the gatekeeper | - | snapshot
@fact xt = 1340 | other | R | level crossings | - | snapshot
@fact xp = 871 | other | R | protected level crossings | - | snapshot
@fact xu = 469 | other | R | unprotected level crossings | - | snapshot
@fact xup = 35 | other | R | share of level crossings that are unprotected | - | snapshot
@fact y25 = 38 | deaths | R | deaths at level crossings | 2025 | cumulative
@fact y24 = 32 | deaths | R | deaths at level crossings | 2024 | cumulative
@fact a25 = 74 | cases | R | accidents at level crossings | 2025 | cumulative
@fact bud = 480000000 | budget | M | rupees to automate crossings | 2026 | plan
@fact nxt = 60 | units_pledged | M | crossings to be automated | 2026 | plan | pledged
@fact ea = 8000000 | price | M | rupees for each automated crossing | 2026 | plan
@fact cmp = 1000000 | damages | M | rupees granted for each death | 2026-02-25 | plan | pledged
@fact cmt = 11000000 | damages | M | rupees granted for all the deaths | 2026-03-02 | plan | pledged
@fact ar = 3 | arrests | P | people arrested | 2026-02-25 | cumulative
@fact rem = 14 | duration | P | days on remand | 2026-02-25 | constant
@fact alc = 0 | other | P | milligrams of alcohol in the drivers' blood | 2026-02-25 | constant
@fact dly = 190 | duration | R | minutes that the line was closed | 2026-02-24 | constant
@fact can = 11 | other | R | trains cancelled | 2026-02-24 | cumulative
@fact cm = 5 | other | C | members of the committee | 2026-02-25 | constant
@fact cf = 9 | other | C | recommendations in the report | 2026-03-20 | constant
@fact wit = 47 | other | C | witnesses heard | 2026-03-20 | cumulative
@fact wrn = 28 | duration | C | seconds between bell and train | 2026-03-20 | constant
@fact wrs = 45 | duration | C | seconds required between bell and train | - | constant | threshold
@fact wrd = 17 | duration | C | seconds of warning that were lacking | 2026-03-20 | constant
@rel sum d3 = dv + db
@rel sum i2 = dis + hp + dh
@rel sum xt = xp + xu
@rel share xup = xu / xt
@rel product bud = ea * nxt
@rel product cmt = cmp * d3
@rel diff wrd = wrs - wrn
@rel diff xu = xt - xp
@trap d1 d2 :: the toll rose during the day
@trap d2 d3 :: two died later
@trap i1 i2 :: the count rose
@trap vse can :: eleven seats, eleven trains
@trap d3 can :: eleven dead and eleven trains
@trap sp spl :: speed and limit
@trap drg brk :: dragged and braked
@trap y25 a25 :: deaths and accidents
@trap icu icu2 :: a week later
@trap comp rem :: fourteen complaints, fourteen days
@trap shf hp :: twelve hours, twelve patients
@trap xp xu :: protected and not

@doc a-flash | radio news flash script | 2026-02-24
SAVIYA FM - 10 A.M. FLASH

Good morning. {Six|d1|t=at this hour} are dead at this hour and {thirty-four|i1|^} hurt after the Matara-bound express struck a school van and a private bus on the crossing at Kurunduwatta.

It happened at {eight minutes to seven|tc}. The van was first across. The bus was behind it, half on the rails.

Police say the train was doing {sixty-eight|sp|by=Police} kilometres an hour.

Relatives are asked NOT to come to the crossing but to the outpatients' hall at Karapitigoda. Blood: all groups, but O above all.

The Coast line is closed; the department has taken off {eleven|can} trains. Buses will accept season tickets.

More at the half hour. In Galle, light showers, 29 degrees.

@doc b-daily | English-language daily | 2026-02-25
Kurunduwatta: a bell that rang, a gate that did not close

{Nine|d2} killed, {five|dc} of them on their way to school

By Sajeewani Ranatunga and Mohamed Irfadh

The death toll from Tuesday's level crossing accident rose to {nine|d2|t=last night} last night, the hospital said, with {41|i2|^} injured and {eight|icu|^} of those in intensive care. {Five|dc} are children.

The van, registered for {11|vse}, carried {13|von}. It was pushed {140|drg} metres down the line. The bus, with {56|bon} aboard, was cut in two behind the rear wheels. The train's driver told police he had braked as soon as he came round the bend; it took {310|brk} metres to stop.

For {23|gat} weeks the barrier had stood upright, tied with a strip of sari. Villagers showed us copies of {14|comp} letters to the Department of Railways.

In its stead there was W. A. Piyatissa, {63|age}, who waves a flag in {12-hour|shf|v=12} shifts for Rs. {7,500|pay} a month. He was said to be making tea.

Traffic resumed after {190|dly} minutes.

The country has {1,340|xt} level crossings, and {469|xu} of them have neither gate nor lights. Last year {74|a25|t=Last year} accidents at crossings took {38|y25} lives, compared with {32|y24|t=in 2024} in 2024.

Related: Editorial - Page 10 | Rupee at 331 to the dollar

@doc c-police | police media division note | 2026-02-25
POLICE MEDIA DIVISION
Media Note 2026/0225-07

{Three|ar} suspects, namely the gatekeeper, the driver of the van and a Grade II railway inspector, were produced before the Magistrate of Baddegoda and remanded for {14|rem} days.

Breath and blood tests on the drivers of the bus and van showed {nil|alc|v=0} alcohol.

The time of the accident is established from CCTV of a bakery as {0652 hours|tc}. The permitted speed on this section is {70|spl} kmph. The event recorder of the express shows {68|sp|by=The event recorder} kmph.

SSP Nimalka Wijerathna appeals to the public not to share pictures of the deceased children. {Two|-} Facebook accounts have been reported.

@doc d-tabloid | Sunday tabloid | 2026-03-01
'He counted them into the van every day'

Mother's vigil by Bed 9

The shoes came back in a rice bag. Nobody at number 41 can open it.

Dilrukshi Peiris has sat at Karapitigoda since Tuesday. Her son had one of {16|op} operations that the surgeons got through by Wednesday; they used up blood from donors who queued down to the clock tower, {210|bld} pints of it.

A van for {eleven|vse} and {thirteen|von} little ones. "It was always like that. You paid less."

The Government has come with its cheque book. {One million|cmp} rupees for a life. She does not yet know if she'll be asked to sign.

And the poor flagman? {Seven and a half thousand|pay|v=7500} a month, the price of a birthday cake in Colombo 7. In his remand cell he's said to weep and say one word: "bell".

Win a fridge! SMS LUCK to 7788.

@doc e-ministry | transport ministry statement | 2026-03-02
Ministry of Transport - Statement in Parliament by the Minister of Transport (translation)

Honourable Speaker,

As of this morning {11|d3|t=As of this morning} citizens have lost their lives, {seven|dv} in the van and {four|db} in the bus. Of the {41|i2} injured, {27|dis|t=As of this morning} have gone home and {two|dh|^} succumbed; {12|hp|^} remain in hospital, including {three|icu2|^} in intensive care.

Compensation totals Rs. {11 million|cmt}.

It has been asked why {35|xup} per cent of crossings are unprotected. I'd remind the House who governed when {871|xp} were called enough. In this year's Budget we have allocated Rs. {480 million|bud} to automate {60|nxt} crossings, at Rs. {8 million|ea} for each.

A {five-member|cm|v=5} committee will report by 20 March.

@doc f-online | news website | 2026-03-21
Inquiry: warning bell gave road users 28 seconds

LankaLine | 21 March 2026, 6:15 am | 3 min read

The bell at Kurunduwatta rang only {28|wrn} seconds before the express arrived, {17|wrd} fewer than railway rules demand, a committee has found.

The track circuit had been moved for a culvert and never put back. Rules call for {45|wrs} seconds.

Having heard {47|wit} witnesses, the {five|cm} members make {nine|cf} recommendations. The first is that no crossing be entrusted to "a person with a flag" after 2027. The last is that the gatekeeper not be prosecuted.

The railways received {14|comp} complaints, the report says, and answered {one|-}: it asked the writer for his postal code.

{Eleven|d3} people died in the February crash. The inspector and the van driver remain on bail of Rs. 500,000.

Comments (88)
