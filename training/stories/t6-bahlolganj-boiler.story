@story t6-bahlolganj-boiler
@topic Boiler explosion at a sugar mill in Bahlolganj, India: Wednesday before dawn to the following Tuesday
@subject V = Bahlolganj boiler explosion | the explosion | the blast | Bahlolganj | blast | the tragedy | tragedy
@subject B = boiler No. 4 | the boiler | Unit 4 | the vessel
@subject M = Keshav Sugars | the mill | the company | Keshav | management | the sugar mill
@subject SH = night shift at Keshav Sugars | the night shift | the shift | workers
@subject S = Uttar Pradesh government | the State government | the Chief Minister | Lucknow | the State
@subject PM = Prime Minister's relief fund | the Prime Minister | PMNRF | the Centre
@subject U = Chini Mill Mazdoor Sabha | the union | Mazdoor Sabha
@subject SP = Sonu Paswan | Sonu | the boy
@subject H = district hospital | the hospital | doctors
@subject BT = Mallah Basti | the basti | villagers
@subject P = district police | police | the SP
@subject DB = Directorate of Boilers | the Directorate | boiler inspectors
@subject I = India | the country | nationwide
@subject G = cane growers of Bahlolganj | growers | farmers
@subject N = NDRF | disaster response force
@fact t1 = 03:20 | clock | V | time of the blast | 2039-01-19 | constant
@fact pr = 42 | other | B | kilograms of pressure per square centimetre | 2039-01-19 | constant
@fact pl = 32 | other | B | kilograms of pressure per square centimetre allowed | - | constant | threshold
@fact ag = 43 | age | B | years since it was built | 2039 | constant
@fact le = 2038-10-31 | date | B | day when the licence ran out | - | constant
@fact w = 214 | jobs | SH | people on duty | 2039-01-19 | constant
@fact wr = 86 | jobs | SH | permanent workers on duty | 2039-01-19 | constant
@fact wc = 128 | jobs | SH | contract workers on duty | 2039-01-19 | constant
@fact d1 = 7 | deaths | V | people killed | 2039-01-19 morning | cumulative
@fact d2 = 18 | deaths | V | people killed | 2039-01-19 night | cumulative
@fact d3 = 23 | deaths | V | people killed | 2039-01-21 | cumulative
@fact d4 = 27 | deaths | V | people killed | 2039-01-24 | cumulative
@fact ds = 18 | deaths | V | people killed on the spot | 2039-01-24 | cumulative
@fact dh = 9 | deaths | V | people who died in hospital | 2039-01-24 | cumulative
@fact dc = 21 | deaths | V | contract workers killed | 2039-01-24 | cumulative
@fact dr = 6 | deaths | V | permanent workers killed | 2039-01-24 | cumulative
@fact m1 = 11 | missing | V | people missing | 2039-01-19 morning | snapshot
@fact m2 = 2 | missing | V | people missing | 2039-01-20 | snapshot
@fact i = 58 | injuries | V | people hurt | 2039-01-20 | cumulative
@fact il = 16 | injuries | V | people sent to Lucknow | 2039-01-20 | cumulative
@fact id = 5 | injuries | V | people flown to Delhi | 2039-01-20 | cumulative
@fact k1 = 1000000 | damages | S | rupees for each person killed | 2039-01-19 | plan | pledged
@fact k2 = 400000 | damages | PM | rupees for each person killed | 2039-01-19 | plan | pledged
@fact k3 = 1500000 | damages | M | rupees for each person killed | 2039-01-20 | plan | pledged
@fact kt = 2900000 | damages | V | rupees for each person killed from all sources | 2039-01-20 | plan | pledged
@fact kx = 78300000 | damages | V | rupees for the dead in all | 2039-01-24 | plan | pledged
@fact ki = 200000 | damages | S | rupees for each person hurt | 2039-01-19 | plan | pledged
@fact kj = 11600000 | damages | S | rupees for the hurt in all | 2039-01-20 | plan | pledged
@fact ku = 5000000 | damages | U | rupees demanded for each person killed | 2039-01-20 | plan
@fact as = 16 | age | SP | age | - | constant
@fact ev = 900 | evacuated | BT | people moved out | 2039-01-19 | snapshot
@fact hc = 140 | homes | BT | houses with cracks | 2039-01-21 | cumulative
@fact nn = 62 | other | N | rescuers at the site | 2039-01-19 | snapshot
@fact a1 = 3 | arrests | P | people arrested | 2039-01-20 | cumulative
@fact a2 = 5 | arrests | P | people arrested | 2039-01-24 | cumulative
@fact fr = 9 | other | P | people named in the police report | 2039-01-20 | constant
@fact b = 3840 | other | DB | boilers registered | 2039-01 | snapshot
@fact bo = 412 | other | DB | boilers overdue for inspection | 2039-01 | snapshot
@fact bp = 10.73 | other | DB | share of boilers overdue for inspection | 2039-01 | snapshot
@fact po = 46 | jobs | DB | inspectors' posts | 2039-01 | constant
@fact pf = 19 | jobs | DB | inspectors' posts filled | 2039-01 | snapshot
@fact pv = 27 | jobs | DB | inspectors' posts vacant | 2039-01 | snapshot
@fact x8 = 34 | other | I | boiler accidents | 2038 | cumulative
@fact x7 = 29 | other | I | boiler accidents | 2037 | cumulative
@fact y8 = 71 | deaths | I | people killed in boiler accidents | 2038 | cumulative
@fact y7 = 58 | deaths | I | people killed in boiler accidents | 2037 | cumulative
@fact xp = 17.24 | rate | I | rise in boiler accidents | 2038 on 2037 | constant
@fact r8 = 8120000000 | revenue | M | rupees of yearly turnover | 2037-38 | constant
@fact q8 = 370000000 | profit | M | rupees of yearly profit | 2037-38 | constant
@fact q7 = 520000000 | profit | M | rupees of yearly profit | 2036-37 | constant
@fact qp = -28.85 | rate | M | change in yearly profit | 2037-38 on 2036-37 | constant
@fact gn = 41000 | other | G | farmers who supply cane | 2038-39 | constant
@fact gd = 1180000000 | waiting | G | rupees owed for cane | 2039-01 | snapshot
@fact gt = 640 | other | G | loaded trolleys at the gate | 2039-01-20 | snapshot
@fact cr = 7500 | other | M | tonnes of cane crushed a day | - | constant
@fact od = 400 | duration | S | days that an earlier report took | 2034 | constant
@fact wg = 310 | price | M | rupees of wage a night | 2039-01 | constant
@fact ws = 59.81 | other | SH | share of contract workers on duty | 2039-01-19 | constant
@fact mi = 15 | duration | S | days given to the magistrate | 2039-01-19 | plan
@rel sum w = wr + wc
@rel share ws = wc / w
@rel sum d4 = ds + dh
@rel sum d4 = dc + dr
@rel sum kt = k1 + k2 + k3
@rel product kx = kt * d4
@rel product kj = ki * i
@rel share bp = bo / b
@rel sum po = pf + pv
@rel change xp = x7 -> x8
@rel change qp = q7 -> q8
@trap d2 ds :: eighteen by Wednesday night and eighteen on the spot
@trap d4 pv :: 27 dead and 27 vacancies
@trap i y7 :: 58 hurt here and 58 killed nationwide in 2037
@trap d2 d3 :: more died of burns
@trap d3 d4 :: and more
@trap k1 k3 :: the State's and the mill's ex gratia
@trap kt ku :: promised and demanded
@trap x8 x7 :: two years
@trap q8 q7 :: two years
@trap pr pl :: reading and limit
@trap a1 a2 :: more arrests
@trap wc gt :: contract hands and trolleys

@doc a-agency | Indian news agency | 2039-01-19
{18|d2} killed as boiler explodes in U.P. sugar mill; CM announces ex gratia

Bahlolganj (UP), Jan 19 (BNS) At least {18|>d2|t=till late on Wednesday night|by=District Magistrate Priyanka Thapliyal} labourers were killed and several others scalded when a boiler burst at the Keshav Sugars unit here, with rescuers still at work till late on Wednesday night, District Magistrate Priyanka Thapliyal said. 

The death toll had stood at {seven|d1|t=in the morning}, with {11|m1|^} persons missing, in the morning.

The blast took place at {3.20 am|t1} when {214|w} workers of the night shift were on duty, of whom {128|wc} were engaged through contractors, officials said. The sound was heard as far away as Tilhar.

Some {900|~ev} residents of the adjoining Mallah Basti were shifted to a degree college as a precaution. Two teams of the NDRF, comprising {62|nn} personnel, are at the spot.

Chief Minister Arundhati Rawat announced an ex gratia of Rs {10 lakh|k1|by=Chief Minister Arundhati Rawat} each for the next of kin of the deceased and Rs {2 lakh|ki|^} for the injured. The Prime Minister approved Rs {4 lakh|k2|by=The Prime Minister} each from the PMNRF. 

A magisterial probe has been ordered and will be completed in {15|mi} days. An FIR is being lodged. BNS COR SAB VKJ 2340

@doc b-english | national English-language daily | 2039-01-22
A gauge at {42|pr}, a licence three months dead

Special Correspondent
BAHLOLGANJ

The needle stuck. On the wall of what was the control room of Unit 4, somebody has drawn a circle in chalk around a pressure gauge that reads {42|pr} kg per square centimetre. The plate beneath permits {32|pl|m=threshold}.

According to papers with the Directorate of Boilers, the vessel, installed {43|ag} years ago, was allowed to run until {October 31|le|v=2038-10-31}. No inspector came before that day or after it. The Directorate has {46|po} sanctioned posts in the State and {19|pf|t=at present} men to fill them at present. Of {3,840|b|^} registered boilers, {412|bo|^} are overdue, or about {one in nine|~bp|v=11.1}.

On Friday evening {24|!d3|t=On Friday evening|by=the medical college} people had succumbed, the medical college said. {Sixteen|il} are in Lucknow, and {five|id} were airlifted to Delhi.

Among those for whom the women of Mallah Basti are waiting is Sonu Paswan. His mother Phoolmati keeps his Class IX report card in a plastic sleeve. He is {16|as}. He carried bagasse at night, she says, for Rs {310|wg|by=she}. Nobody at the mill has told her if he was inside.

{140|hc} houses in the basti have developed cracks. The gram pradhan wants them counted again.

More than paper is piling up at the gate. {640|gt|t=On Thursday} trolleys of cane stood there On Thursday, drying. Keshav owes its {41,000|gn} growers Rs {118 crore|gd} from this season.

(With inputs from Meerut) Page 1, continued on Page 8 | Today's Sudoku 5,114

@doc c-company | stock-exchange filing and press note | 2039-01-20
Keshav Sugars & Distilleries Limited
Disclosure under Regulation 30: incident at Bahlolganj unit

Dear Sir/Madam,

We wish to inform you of an unfortunate incident at {03:20|t1} hrs on January 19 in Boiler No. 4 of our Bahlolganj unit (crushing capacity {7,500|cr} TCD). 

Of {214|w} persons on the shift, {86|wr} were on the permanent rolls. The balance {128|wc} were engaged by two licensed contractors. As of this noon {two|m2|t=As of this noon} persons are not traceable. {58|i|^} have received medical aid.

Without admission of liability the Board has resolved to pay {Rs 15 lakh|k3|by=the Board} to the family of each deceased, over and above Government assistance. Employment will be considered on merit.

With reference to certain media reports, we clarify that no minor was deployed. Mr Sonu Paswan, whose name has been mentioned, is {18|!as} years of age as per the contractor's register.

The demand of {Rs 50 lakh|ku|by=the union} raised by the union is not tenable.

Operations are suspended. In the financial year 2037-38 the Company reported turnover of {Rs 812 crore|r8|t=2037-38}. The incident is insured.

Scrip code 507714. CIN L15421UP1996PLC019930. For any query: 0522-4055501.

@doc d-business | business daily | 2039-01-25
Keshav Sugars: the cost of a cheap boiler

Farhad Mistry-Iyer & Chitra Vaidyanathan, Mumbai/Lucknow

Insurers expect to pay for a building. Who pays for the rest? 

The mill's promise of {Rs 15 lakh|k3}, the State's of {Rs 10 lakh|k1} and the Centre's of {Rs 4 lakh|k2} add up to {Rs 29 lakh|kt} a family. With the toll at {27|d4|t=on Monday} on Monday, that makes {Rs 78.3 crore|!kx}. The injured are to get {Rs 1.16 crore|kj} from Lucknow. The union, which wants {Rs 50 lakh|ku} and a job, has rejected all of it.

Keshav went into the accident limping. Profit for 2037-38 was {Rs 37 crore|q8|t=2037-38}, as against {Rs 52 crore|q7|t=a year before} a year before, a decline of {23%|!qp|v=-23}. Turnover held at {Rs 812 crore|r8|t=2037-38}. 

Cane dues of {Rs 118 crore|gd|t=as of last week} as of last week make the growers its biggest lender. Since the {7,500|cr}-tonne plant stopped, {41,000|gn} of them have been told to cart to three other mills.

Boilers are a blind spot of the "ease of inspection" regime. India had {34|x8|t=in 2038} accidents in 2038, {17%|xp|round|v=17} more than the {29|x7|t=in 2037} in 2037.

Sensex 1,48,220 (-0.4%). Keshav Sugars Rs 163.70, down 12%. Sugar M-30 Rs 4,410/quintal. Our app: rated 4.4

@doc e-portal | regional news portal, translated from Hindi | 2039-01-24
Bahlolganj tragedy: in which ward is whose son, who died, who was caught. Full list here

Bahlolganj. Even on the sixth day the fire in the hearts has not gone out. On Monday one more labourer breathed his last in Lucknow and the number of the dead became {27|d4|t=On Monday}. {18|ds|^} had perished on the spot; {9|dh|^} lost the battle in hospital. Friday's number was {23|d3|t=Friday}.

Whose were they? Contractors' hands, {21|dc|t=On Monday}. Permanent employees, {6|dr|^}.

Sonu has been found. The {16|as}-year-old had run from the blast to his aunt in Sitapur and was afraid to come home, thinking he'd be scolded for the bicycle he left at the mill. In Mallah Basti, from where {900|ev} people had been removed and have now come back, sweets were distributed in one lane and shrouds in the next.

Police action: {5|a2|t=so far} arrests so far. On Thursday it was {3|a1|t=On Thursday}. The FIR names {9|fr}. The managing director's phone is switched off.

How much money will one family get? {Rs 29 lakh|kt}. Multiply it by {27|d4|t=On Monday}: {7 crore 83 lakh|kx|v=78300000}. When? The DM says within a week.

Also read: Cold wave, schools up to class 8 shut till 28 | Gold 1,92,400 per 10 gm | Why 7 planets are angry

@doc f-weekly | policy fortnightly, short note | 2039-02-01
Notes | Steam

India loses a Bahlolganj every few months. Boiler accidents rose from {29|x7|t=2037} in 2037 to {34|x8|t=in 2038} in 2038; those killed in them, from {58|y7|t=2037} to {71|y8|t=in 2038}. January's {27|d4} will head the next table.

The State's Directorate of Boilers has {27|pv} vacancies, to which nobody lit a candle. It employs {19|pf} people to look after {3,840|b} vessels and, unsurprisingly, hasn't looked at {412|bo} of them in time, some {11%|~bp}. Unit 4 in Bahlolganj was one. It was passed in 2037 by a private surveyor for a maximum of {32|pl} kg. When it went, it was at {42|pr}.

Of {214|w} workers on that shift {three-fifths|~ws|v=60} were contract hands. They were {21|dc} of the dead; the permanent staff, who were {86|wr|t=that shift}, lost {six|dr}. The reason is mundane: contract workers feed, permanent workers read gauges, from behind glass.

The Chief Minister has asked a magistrate for a report in {15|mi} days. The last such report, on a paper mill in 2034, was finished in {400|od} days and is not public.

One figure has been contested with real passion, the age of a boy. His school says {16|as}. That there was no document at the mill to say otherwise, save one written by the contractor on the 19th, tells the rest.

Vol LXXIV No 5. ISSN 0012-9976X
