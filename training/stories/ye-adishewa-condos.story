@story adishewa-condos
@topic Adi Shewa, Ethiopia: a condominium lottery annulled, savers at the gate and a city that lost its list, 2030
@subject A = Adi Shewa City Administration | Adi Shewa | the city administration | the city
@subject L = condominium lottery | lottery | the draw
@subject S = Savers' Committee | the savers | registered savers
@subject B = Awra Bank | the bank
@subject K = Kality Meda site | Kality Meda | the condominiums
@subject M = Mayor Selamawit Desta-Wolde | Selamawit | the mayor
@fact lw = 7150 | homes | L | flats drawn | 2030-05-11 | snapshot
@fact l2 = 6480 | homes | L | flats drawn | 2030-11-23 second draw | snapshot
@fact lx = 670 | homes | K | flats drawn that do not exist | 2030-06 | snapshot
@fact lr = 98300 | waiting | S | people registered for a flat | 2030-05 | snapshot
@fact le = 41200 | waiting | S | people registered who had saved enough for the draw | 2030-05 | snapshot
@fact lf = 1438 | other | L | winners who had not saved | 2030-05-24 | cumulative
@fact lp = 20.11 | other | L | share of winners who had not saved | 2030-05-24 | snapshot
@fact ly = 17 | duration | S | years that the longest registered have waited | 2030 | snapshot
@fact dw = 30 | other | L | share of flats set aside for women | 2030 | plan
@fact dn = 2145 | homes | L | flats set aside for women | 2030 | plan
@fact sm = 1900 | price | S | birr saved a month for two rooms | 2030 | snapshot
@fact st = 6300000000 | other | S | birr saved in all | 2030-05 | snapshot
@fact p1 = 9200 | price | K | birr a square metre | 2025 | plan
@fact p2 = 13800 | price | K | birr a square metre | 2030-05 | plan
@fact pg = 50 | rate | K | rise in the price of a square metre in percent | 2025 to 2030 | snapshot
@fact kb = 286 | other | K | blocks | 2030 | plan
@fact kf = 194 | other | K | blocks finished | 2030-05 | snapshot
@fact kw = 121 | other | K | blocks with water | 2030-05 | snapshot
@fact ku = 92 | other | K | blocks not finished | 2030-05 | snapshot
@fact kd = 24 | distance | K | kilometres from the centre | - | constant
@fact ar = 11 | arrests | A | officials arrested | 2030-05-26 | cumulative
@fact a2 = 17 | arrests | A | officials and software engineers arrested | 2030-06-20 | cumulative
@fact ae = 6 | arrests | A | software engineers arrested | 2030-06-20 | cumulative
@fact cr = 5000 | crowd | S | people at the gate by the savers' count | 2030-05-27 | snapshot
@fact cp = 1800 | crowd | S | people at the gate by the police estimate | 2030-05-27 | snapshot
@fact ci = 13 | injuries | S | people hurt | 2030-05-27 | cumulative
@fact rt = 6500 | price | A | birr of monthly rent for one room | 2030 | snapshot
@fact sl = 9400 | price | - | birr of monthly pay of a teacher | 2030 | snapshot
@fact rs = 69.15 | other | - | rent as a share of a teacher's pay | 2030 | snapshot
@fact db = 11800000000 | other | A | birr owed to the bank for housing | 2030 | snapshot
@fact bo = 4 | other | A | databases of the registered | 2030-06 | snapshot
@fact bd = 3120 | other | A | names found twice | 2030-06-20 | cumulative
@fact bl = 812 | other | A | names lost | 2030-06-20 | cumulative
@fact vt = 64 | age | - | age of Ato Girma | 2030 | snapshot
@fact nh = 15000 | homes | M | flats a year | 2031 to 2033 | plan | pledged
@fact nt = 45000 | homes | M | flats | 2031 to 2033 | plan | pledged
@fact ny = 3 | duration | M | years | - | constant
@fact ob = 22 | other | L | observers at the second draw | 2030-11-23 | snapshot
@fact ho = 5 | duration | L | hours of the second draw | 2030-11-23 | snapshot
@fact ha = 3870 | other | K | keys handed over | 2031-02 | cumulative
@fact pop = 1240000 | other | A | residents | 2029 | snapshot | projected
@trap lw l2 :: two draws
@trap lr le :: registered and with enough savings
@trap lf lx :: winners without savings and flats that are not there
@trap lf dn :: winners without savings and flats set aside
@trap p1 p2 :: two prices
@trap kb kf :: all blocks and the finished
@trap kf kw :: finished and with water
@trap ar a2 :: arrested on two dates
@trap cr cp :: two counts
@trap st db :: what savers saved and the city owes
@trap bd bl :: names twice and names lost
@trap nh nt :: each year and in all
@rel diff l2 = lw - lx
@rel share lp = lf / lw
@rel share dw = dn / lw
@rel change pg = p1 -> p2
@rel diff ku = kb - kf
@rel sum a2 = ar + ae
@rel share rs = rt / sl
@rel product nt = nh * ny

@doc a-herald | state daily, English | 2030-05-12
{7,150|lw} families to get keys as city holds draw

By Bereket Alemu-Haile

ADI SHEWA – With the push of a button the Mayor, Selamawit Desta-Wolde, yesterday made home-owners of {7,150|lw|t=yesterday} residents of this city of {1.24 million|pop}.

The condominiums at Kality Meda, {24|kd} kilometres from the centre, comprise {286|kb} blocks. {Thirty|dw} percent of the flats were reserved for women, i.e. {2,145|dn}.

{41,200|le} registered savers were eligible, having put aside the required sum with Awra Bank.

The price is {13,800|p2} birr per square metre.

Ato Girma Tessema, {64|vt}, a retired surveyor, who's been registered for {17|ly} years, wasn't drawn. “I'm patient by profession,” he said.

The software was developed locally.

@doc b-wire | wire agency | 2030-05-27
Ethiopian city annuls housing lottery after {1,438|lf} win without saving

ADI SHEWA, Ethiopia, May 27 (HornWire) - Authorities in Adi Shewa have cancelled a lottery for subsidised flats and arrested {11|ar} officials after finding that {1,438|lf} of the winners, {20%|lp|round}, had never saved with the housing scheme.

On Monday savers gathered outside the city hall. Police put their number at {1,800|cp|t=On Monday|by=Police}, a committee of savers at {5,000|cr|t=On Monday|by=a committee of savers}. {Thirteen|ci} people were hurt in a crush.

{89,300|!lr} people are registered for a flat in the city, where a room rents for {6,500|rt} birr a month and a teacher earns {9,400|sl}.

@doc c-savers | committee leaflet | 2030-06-05
TO ALL WHO SAVE

We're {98,300|lr} on the list. {41,200|le} of us have saved what they asked; {1,900|sm} birr, each month, for two rooms. Together, {6.3 billion|st}. It's lying in the bank, and the city owes that same bank {11.8|db|x=1000000000} billion, so who's lending to whom?

In 2025 they said {9,200|p1|t=In 2025} a square metre. Now it's {13,800|p2|t=Now}: {50|pg} percent. The flat ran away from us on the stairs.

We went to look. {194|kf|t=today} blocks are finished today. {Ninety-two|ku} aren't. In {121|kw} there's water. And block 290, flat 3, that Woizero Almaz won? There's no block 290. There's a goat.

Rent eats {69|rs|round} percent of a teacher. We ask: a new draw, in the stadium, with a drum.

@doc d-business | business weekly | 2030-06-22
The list that wasn't one

Addis Ledger. Hirut Kassahun-Meyer

There are {four|bo} lists. That, in a sentence, is the finding of the auditors.

They've found {3,120|bd|t=up to Thursday} names twice, up to Thursday, and {812|bl|^} not at all. And {670|lx} of the flats drawn in May don't exist, or not yet, or not there.

{Seventeen|a2|t=by now} people are in custody by now, {eight|!ae} of them engineers of the firm that wrote the software, the rest officials of the housing bureau.

Meanwhile {286|kb} blocks stand at Kality Meda, {194|kf} of them complete. Awra Bank is owed {11.8 billion|db} birr and has begun to say so.

The mayor promises {15,000|nh} flats a year from 2031, for {three|ny} years. That'd be {45,000|nt}. “For {98,300|lr} families,” says economist Dawit Negash, “it's half of a promise, and I've never seen the first quarter.”

Coffee (washed, grade 2): unchanged.

@doc e-radio | radio commentary | 2030-11-24
SHEWA FM 98.1, SUNDAY “YEKEN MASTAWESHA”

They did it in the stadium. With a drum! Two girls from the school for the blind turned it, and {twenty-two|ob} observers stood with folded arms. {Five|ho} hours. Somebody sold sunflower seeds and can now, I believe, afford a flat.

{Six thousand four hundred and eighty|l2|t=yesterday} were drawn yesterday. In May it had been {seven thousand one hundred and fifty|lw|t=In May}. The difference's the goat.

Of those who won in May and hadn't saved, {one thousand eight hundred and forty-three|!lf}, none was in the drum. So they tell us.

And Ato Girma, {sixty-four|vt}, {seventeen|ly} years on the list? Number 5,911. He didn't shout. He took out a pencil and wrote it down, and then his wife shouted.

It's {24|kd} kilometres. He'll survey it.

@doc f-herald2 | state daily, English | 2031-02-16
{3,870|ha} keys handed over at Kality Meda

By Bereket Alemu-Haile

ADI SHEWA – {3,870|ha|t=so far} families have so far received the keys of their flats, the Mayor told the council.

The remaining winners of November's draw ({6,480|l2|t=November} in all) will follow as water is connected. At present it reaches more than the {121|kw|t=last May} blocks which had it last May; the Mayor didn't say how many.

{15,000|nh} flats are to be begun this year.

Ato Girma Tessema has a balcony. From it he can see, he says, where block 290 would be.
