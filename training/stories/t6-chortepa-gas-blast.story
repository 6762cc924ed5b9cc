@story t6-chortepa-gas-blast
@topic Gas explosion in an apartment block at Chortepa, Uzbekistan: first day to the fourth
@subject V = Chortepa gas explosion | the explosion | the blast | the disaster | explosion | blast
@subject B = 27 Bobur Street | the block | the building | Bobur Street
@subject N = neighbouring blocks on Bobur Street | neighbouring blocks | blocks next door | the houses on either side
@subject M = Malika Yusupova | Malika | the girl
@subject P = Pirimqul Eshonov | Eshonov | grandfather | the old man
@subject Q = Ministry of Emergency Situations | the emergencies ministry | FVV | the ministry
@subject G = Regional government of Namangan | the hokimiyat | the governor | the region
@subject Z = Vodiygaz | the gas company | the utility
@subject K = Chortepa solidarity fund | the fund | Mehr fund
@subject U = Uzbekistan | the country
@subject PR = prosecutor general's office | prosecutors
@fact ad = 27 | address | B | house number of the wrecked block | - | constant
@fact t1 = 05:42 | clock | V | time of the blast | 2031-01-14 | constant
@fact t2 = 12:50 | clock | M | time when she was pulled out | 2031-01-15 | constant
@fact fl = 60 | homes | B | flats in the block | - | constant
@fact fc = 20 | homes | B | flats that collapsed | 2031-01-14 | cumulative
@fact fs = 33.33 | other | B | share of the flats that collapsed | 2031-01-14 | snapshot
@fact rg = 174 | other | B | people registered as living in the block | - | constant
@fact d1 = 5 | deaths | V | people killed | 2031-01-14 10:00 | cumulative
@fact d2 = 14 | deaths | V | people killed | 2031-01-14 evening | cumulative
@fact d3 = 21 | deaths | V | people killed | 2031-01-15 evening | cumulative
@fact d4 = 24 | deaths | V | people killed | 2031-01-16 final | cumulative
@fact dn = 40 | deaths | V | people killed | 2031-01-16 | cumulative | denied
@fact w3 = 450000000 | damages | G | soums for one family that lost three | 2031-01-16 | plan | pledged
@fact rn = 2000 | other | G | buildings that need new gas risers | - | plan | projected
@fact dk = 9 | deaths | V | children killed | 2031-01-16 final | cumulative
@fact da = 15 | deaths | V | adults killed | 2031-01-16 final | cumulative
@fact m1 = 31 | missing | V | people missing | 2031-01-14 evening | snapshot
@fact m2 = 12 | missing | V | people missing | 2031-01-15 noon | snapshot
@fact r1 = 18 | rescued | V | people pulled out alive | 2031-01-14 evening | cumulative
@fact r2 = 27 | rescued | V | people pulled out alive | 2031-01-15 evening | cumulative
@fact i1 = 38 | injuries | V | people hurt | 2031-01-14 evening | cumulative
@fact i2 = 47 | injuries | V | people hurt | 2031-01-16 | cumulative
@fact h1 = 33 | injuries | V | people in hospital | 2031-01-15 evening | snapshot
@fact h2 = 19 | injuries | V | people in hospital | 2031-01-16 | snapshot
@fact hi = 6 | injuries | V | people in intensive care | 2031-01-16 | snapshot
@fact ev = 412 | evacuated | N | people moved out | 2031-01-14 evening | snapshot
@fact es = 230 | evacuated | N | people who sleep at the school | 2031-01-14 evening | snapshot
@fact er = 182 | evacuated | N | people who went to relatives | 2031-01-14 evening | snapshot
@fact rw = 340 | other | Q | rescuers at work | 2031-01-14 evening | snapshot
@fact rv = 85 | other | Q | vehicles at work | 2031-01-14 evening | snapshot
@fact te = -11 | temperature | V | degrees outside at night | 2031-01-15 night | snapshot
@fact am = 6 | age | M | age | - | constant
@fact ap = 83 | age | P | age | - | constant
@fact du = 31 | duration | M | hours under the rubble | 2031-01-15 | constant
@fact ck = 150000000 | damages | G | soums for each person killed | 2031-01-16 | plan | pledged
@fact ci = 60000000 | damages | G | soums for each person hurt | 2031-01-16 | plan | pledged
@fact tk = 3600000000 | damages | G | soums for the families of the dead in all | 2031-01-16 | plan | pledged
@fact ti = 2820000000 | damages | G | soums for the hurt in all | 2031-01-16 | plan | pledged
@fact tt = 6420000000 | damages | G | soums for victims in all | 2031-01-16 | plan | pledged
@fact nf = 60 | homes | G | new flats promised | by 2031-06-01 | plan | pledged
@fact n1 = 20 | homes | G | new flats promised | by 2031-03-21 | plan | pledged
@fact f1 = 2100000000 | fundraising | K | soums collected | 2031-01-15 | cumulative
@fact f2 = 4850000000 | fundraising | K | soums collected | 2031-01-16 | cumulative
@fact fu = 388000 | fundraising | K | dollars collected | 2031-01-16 | cumulative
@fact fd = 17300 | other | K | givers | 2031-01-16 | cumulative
@fact cm = 3 | other | B | complaints about a smell of gas | before the blast | cumulative
@fact in = 2030-11-19 | date | B | day of the last gas inspection | - | constant
@fact a1 = 4 | arrests | PR | people detained | 2031-01-15 | cumulative
@fact a2 = 7 | arrests | PR | people detained | 2031-01-16 | cumulative
@fact az = 5 | arrests | Z | staff detained | 2031-01-16 | cumulative
@fact ac = 2 | arrests | G | housing officials detained | 2031-01-16 | cumulative
@fact y30 = 61 | other | U | household gas explosions | 2030 | cumulative
@fact y29 = 48 | other | U | household gas explosions | 2029 | cumulative
@fact yp = 27.08 | rate | U | rise in household gas explosions | 2030 on 2029 | constant
@fact k30 = 97 | deaths | U | people killed by household gas explosions | 2030 | cumulative
@fact k29 = 81 | deaths | U | people killed by household gas explosions | 2029 | cumulative
@fact ib = 640 | other | G | blocks checked for leaks | 2031-01-17 | cumulative
@fact il = 96 | other | G | blocks found leaking | 2031-01-17 | cumulative
@fact is = 15 | other | G | share of checked blocks that leak | 2031-01-17 | snapshot
@fact cb = 15 | other | G | members of the inquiry commission | 2031-01-16 | constant
@rel sum d4 = dk + da
@rel sum ev = es + er
@rel share fs = fc / fl
@rel product tk = ck * d4
@rel product ti = ci * i2
@rel sum tt = tk + ti
@rel convert fu = f2
@rel sum a2 = az + ac
@rel change yp = y29 -> y30
@rel share is = il / ib
@trap fl nf :: sixty old flats and sixty new ones
@trap fc n1 :: twenty flats lost and twenty promised by spring
@trap da is :: fifteen adults and fifteen percent
@trap d3 d4 :: three more bodies on Thursday
@trap h1 h2 :: patients leave hospital
@trap m1 du :: 31 missing and 31 hours
@trap r1 r2 :: more pulled out on the second day
@trap k29 k30 :: last year and the year before
@trap a1 a2 :: three more were detained
@trap f1 f2 :: the fund more than doubled

@doc a-wire | wire agency | 2031-01-14
UPDATE 3-Gas blast brings down part of Uzbek apartment block, {14|d2} dead

NAMANGAN, Uzbekistan, Jan 14 (Turan) - At least {14|>d2|t=by Tuesday evening|by=the emergencies ministry} people had been found dead by Tuesday evening and {31|m1|^} were still missing after gas tore a corner off a residential building in the town of Chortepa before dawn, the emergencies ministry said. Earlier, at 10 in the morning, it had spoken of {five|d1|t=at 10 in the morning|by=it}.

The explosion struck at {5:42 a.m.|t1} at {27|ad} Bobur Street. {A third|fs|by=a spokesman} of its {60|fl|^} flats fell into the cellar, a spokesman said. {174|rg|^} people are registered there, though it was unclear how many were asleep inside.

Crews with cutters and listening gear had freed {18|r1|t=by nightfall} residents by nightfall. {Thirty-eight|i1|^} people were hurt.

The houses on either side were emptied: of the {412|ev} people turned out, {230|es} will spend the night in the gymnasium of School 18, and the other {182|er} went to kin.

Some {340|~rw|by=the ministry} rescuers and {85|rv|^} machines were on site, the ministry said. Frost of minus {11|te|v=-11|t=overnight|m=projected} degrees Celsius was forecast overnight.

"It is the cold, not the concrete, that we are racing," shift commander Rustam Gafurov said.

Household gas accidents killed {97|k30|t=last year} people in the country last year, after {81|k29|t=in 2029} in 2029. (Reporting by Dilfuza Azizova in Namangan, K. Brandvold in Almaty)

@doc b-liveblog | local television site, live blog | 2031-01-15
LIVE: Chortepa, day two. Send us your pictures: +998 69 555 01 02

18:40 That is all from us for tonight. The toll as read out on our evening bulletin: {21|d3|t=18:40|by=our evening bulletin} dead. {33|h1|^} in hospital. {27|r2|^} brought out living.

17:05 Prosecutors say {four|a1|t=17:05|by=Prosecutors} people have been taken in. No names.

15:30 The Mehr fund has {2.1 billion|f1|t=15:30} soums in it. The account number is on the red banner.

13:10 SHE'S OUT! {Six|am}-year-old Malika Yusupova, from flat 44, was lifted from the pit at {12:50|t2} with a broken wrist and asked for her cat. She lay there for some {31|~du} hours. Everybody on the crane was weeping, and so was this reporter.

12:15 At the noon roll-call {a dozen|m2|t=At the noon roll-call|v=12} names got no answer. Yesterday evening it was {31|m1|t=Yesterday evening}.

10:20 An old man in a quilted coat keeps walking up to the tape. He is Pirimqul Eshonov, {83|ap}, and he got out on his own feet because, he says, he could not sleep and had gone down for bread at half past five. "I turned the corner and the street jumped."

09:00 A reminder of what we know. The blast: {05:24|!t1|t=yesterday} yesterday. {Twenty|fc|t=yesterday} flats gone. Frost last night of {11|te|v=-11|t=last night} degrees. The hokimiyat has {230|es} people from the blocks next door at School 18 and asks for no more blankets, please: it needs socks.

MOST READ: Dollar 12,500 · Pakhtakor sign winger for 2 seasons · 7 soups for cold days

@doc c-release | government press release | 2031-01-16
ON MEASURES TO SUPPORT THE RESIDENTS OF CHORTEPA

Search operations at 27 Bobur Street were concluded today at 16:00. To our deep sorrow, {24|d4|t=today} persons lost their lives, among them {nine|dk|^} minors. {47|i2|^} citizens suffered injuries of varying severity; {19|h2|^} continue to receive hospital treatment, of whom {6|hi|^} are in intensive care. No person is being sought any longer.

By decision of the governor, the following is established:

1. The families of the deceased shall receive {150 million|ck|by=the governor} soums for each victim. Each injured person shall receive {60 million|ci|^} soums. The total outlay will amount to {6.42 billion|tt|^} soums.

2. Construction of {sixty|nf|^} new apartments shall be completed by 1 June. The first {twenty|n1|^} shall be handed over by the Navruz holiday.

3. A commission of {15|cb|^} members shall establish the causes within two weeks.

4. All multi-storey housing in the region connected to the network shall be inspected.

According to the prosecutor general's office, {seven|a2|t=today|by=the prosecutor general's office} persons have been detained: {five|az|^} employees of Vodiygaz and {two|ac|^} officials of the housing department.

Reports on social networks of {"more than forty"|>dn|v=40} dead do not correspond to reality.

Press service, Namangan region. Document 01-14/88. Views: 31,406

@doc d-independent | independent news site in exile | 2031-01-17
They rang three times about the smell

By Aziz Holmatov

Three times since autumn somebody from {27|ad} Bobur Street called the gas company to say that the stairwell stank. We have heard the recordings of all {three|cm}. On {19 November|in|v=2030-11-19} a fitter came, held up a device, signed a sheet and left. The sheet says "no remarks".

Two months on, {15|da|t=after the search ended on Thursday} grown-ups and {nine|dk|^} children were dead after the search ended on Thursday. A woman of the second floor, who asked us not to print her name, lost a husband and two sons. She has been told that she will get {450 million|w3} soums for the three of them, {150|ck|x=1000000} million apiece. "I asked who I pay it back to," she said.

Not everybody in Tashkent is asking who signed the sheet. {Five|az} of those under arrest are Vodiygaz fitters and dispatchers, and none is a director. The other {two|ac} are clerks from the housing office.

The state has done the sum of its generosity: {3.6 billion|tk} soums to the bereaved and {2.82 billion|ti} to the injured. The hospital list that we obtained has {23|!h2|t=on Thursday evening} patients on it on Thursday evening, including the {half-dozen|hi|v=6|^} in intensive care.

Meanwhile inspectors are at last climbing stairs. They have looked at {640|ib|t=by Friday noon|by=a hokimiyat memo} blocks by Friday noon, a hokimiyat memo says, and smelled gas in {96|il|^}.

This publication is blocked in your country? Mirror No. 9. Support us from $3 a month.

@doc e-tabloid | Turkish mass-circulation daily, English edition | 2031-01-17
MIRACLE MALIKA: {31|du} HOURS IN THE DARK, AND THEN 'WHERE IS MY CAT?'

Little Malika, {seven|!am}, should not be alive. The wardrobe that fell on her saved her from the wall that fell on the wardrobe. For {31|du} hours, in a night of {minus 11|te}, she sang to herself under what had been {20|fc} apartments, until a Turkish-trained sniffer dog named Boncuk sat down and would not budge.

At ten to {one|-} on Wednesday afternoon the street went silent. Then a hand came up.

She was the last of {27|r2|t=Wednesday|by=rescuers} to be saved, rescuers say. {Twenty-four|d4} of her neighbours were not. Among those still on the wards, {19|h2|t=yesterday|by=doctors} as of yesterday according to doctors, are her mother and an uncle.

And the cat? Found on Thursday on a balcony three houses along, by {83|ap}-year-old grandfather Pirimqul, who had carried sausage in his pocket since Tuesday. He has seen off one earthquake, he told us, and he does not mean to be killed by a stove.

The world has opened its wallet. {17,300|fd|t=so far} givers from Seoul to Stuttgart have put a whopping {48.5 billion|!f2|^} soums into the fund so far. Ankara is sending a mobile kitchen.

MORE: Snow closes 3 Istanbul bridges · Horoscope · Win a Togg T10X: 2 days left

@doc f-energy | Central Asian energy newsletter | 2031-01-18
Pipes & Power No. 203: What Chortepa will cost

- The bill. Namangan has budgeted {UZS 6.42bn|tt|v=6420000000} for victims. That excludes the replacement building, {60|nf|t=due in June} flats, due in June. Private giving stands at {$388,000|fu|t=as of Thursday}, or {UZS 4.85bn|f2|v=4850000000|^}, as of Thursday.

- The pattern. Domestic gas explosions numbered {61|y30|t=last year} last year against {48|y29|t=in 2029} in 2029, a jump of {37%|!yp}. Deaths rose less steeply, from {81|k29|^} to {97|k30|t=last year}.

- The network. {Fifteen per cent|is|v=15|t=so far} of the apartment houses checked in the region so far leak. If that holds for the other valley regions, we estimate, some {2,000|~rn|by=we} buildings need new risers.

- The people. {Seven|a2|t=since Thursday} in custody since Thursday, up from {four|a1|t=the day before} the day before. Our sources expect the chairman of Vodiygaz to go before Navruz.

- The commission, {15|cb} strong, includes one gas engineer.

Subscribe: 12 issues €180. Not investment advice.
