@story t5-ashaladza-raid
@topic Raid on an online-fraud compound near Kasoa, Ghana: first morning to the court hearing
@subject R = Ashaladza raid | raid | swoop | operation | Operation Clean Harvest
@subject G = Ghana Police Service | police | the police | Police Service
@subject E = Economic and Organised Crime Office | EOCO
@subject I = Ghana Immigration Service | Immigration | immigration officers
@subject H = Cocoa Lane compound | compound | house | Cocoa Lane | the villas
@subject Y = Yaw Dartey-Vanhoutte | Dartey-Vanhoutte | the alleged ringleader | Vanhoutte
@subject V = Victims of the Ashaladza scheme | victims | targets of the scam
@subject W = Workers of the Ashaladza compound | workers | the young people inside
@subject C = Kaneshie Circuit Court | the court | Her Honour Efua Tagoe-Mensah
@subject U = Marjorie Kessel | Mrs Kessel | an Ohio widow
@subject K = Samuel Ofosu-Tetteh | Ofosu-Tetteh | the man who fell
@subject GH = Ghana | the country | nationwide
@fact t1 = 03:15 | clock | R | time of the start | 2033-02-09 | constant
@fact t2 = 08:20 | clock | R | time of the end | 2033-02-09 | constant
@fact du = 5 | duration | R | hours that it lasted | 2033-02-09 | constant
@fact ad = 17 | address | H | house number of the main building | - | constant
@fact nh = 3 | other | H | buildings searched | 2033-02-09 | constant
@fact of = 120 | officers | R | officers taking part | 2033-02-09 | constant
@fact op = 75 | officers | G | officers taking part | 2033-02-09 | constant
@fact oe = 30 | officers | E | officers taking part | 2033-02-09 | constant
@fact oi = 15 | officers | I | officers taking part | 2033-02-09 | constant
@fact a1 = 148 | arrests | R | people detained | 2033-02-09 morning | cumulative
@fact a2 = 164 | arrests | R | people detained | 2033-02-10 | cumulative
@fact ax = 16 | arrests | R | people found hiding after the first count | 2033-02-09 | constant
@fact af = 97 | arrests | R | foreigners detained | 2033-02-10 | cumulative
@fact ag = 67 | arrests | R | Ghanaians detained | 2033-02-10 | cumulative
@fact aw = 38 | arrests | R | women detained | 2033-02-10 | cumulative
@fact nc = 8 | other | R | foreign countries from which the detained came | 2033-02-10 | constant
@fact vt = 59 | other | W | people held to be trafficked | 2033-02-16 | cumulative
@fact sp = 105 | other | R | people held as suspects | 2033-02-16 | snapshot
@fact ch = 82 | other | C | people charged | 2033-02-23 | constant
@fact fr = 23 | other | R | suspects let go without charge | 2033-02-23 | constant
@fact es = 7 | missing | R | people who got away | 2033-02-09 | snapshot
@fact d = 1 | deaths | R | people killed | 2033-02-09 | constant
@fact kf = 22 | age | K | age of the man killed | 2033-02 | constant
@fact i1 = 5 | injuries | R | people hurt | 2033-02-09 morning | cumulative
@fact i2 = 6 | injuries | R | people hurt | 2033-02-10 | cumulative
@fact ay = 36 | age | Y | age of the alleged leader | 2033-02 | snapshot
@fact yo = 15 | age | W | age of the youngest | 2033-02 | snapshot
@fact au = 74 | age | U | age of the woman who lost most | 2033-02 | snapshot
@fact lp = 214 | other | R | laptops seized | 2033-02-10 | constant
@fact ph = 611 | other | R | phones seized | 2033-02-10 | constant
@fact si = 9300 | other | R | SIM cards seized | 2033-02-10 | constant
@fact ca = 11 | other | R | cars seized | 2033-02-10 | constant
@fact gc = 1240000 | other | R | cedis seized | 2033-02-10 | constant
@fact us = 86000 | other | R | dollars seized | 2033-02-10 | constant
@fact lo = 14600000 | other | V | dollars lost | 18 months to 2033-02 | cumulative
@fact vi = 3900 | other | V | people defrauded | 18 months to 2033-02 | cumulative
@fact vc = 22 | other | V | countries in which they live | 18 months to 2033-02 | constant
@fact ul = 412000 | other | U | dollars lost | 2032 | cumulative
@fact wh = 14 | duration | W | hours worked a day | - | constant
@fact wq = 20 | other | W | new contacts to be made a day | - | constant | threshold
@fact wm = 8 | duration | W | months that the longest stay had lasted | 2033-02 | constant
@fact pr = 3500 | other | W | cedis of monthly pay promised | - | constant | pledged
@fact pa = 600 | other | W | cedis of monthly pay received | - | constant
@fact eb = 61000 | other | H | cedis of monthly electricity bill | 2032-12 | constant
@fact rn = 9000 | price | H | dollars of monthly rent | - | constant
@fact c1 = 3105 | other | GH | cyber fraud complaints | 2031 | cumulative
@fact c2 = 4318 | other | GH | cyber fraud complaints | 2032 | cumulative
@fact cp = 39.1 | rate | GH | rise of cyber fraud complaints in percent | 2032 | constant
@fact pm = 2900 | other | W | cedis of monthly pay held back | - | constant
@fact cd = 1213 | other | GH | cyber fraud complaints more than the year before | 2032 | constant
@fact cl = 182000000 | other | GH | cedis lost to cyber fraud | 2032 | cumulative
@fact bl = 500000 | other | C | cedis of bail for each of the accused | 2033-02-23 | constant
@fact rm = 14 | duration | Y | days in custody ordered | 2033-02-23 | constant
@fact py = 17.1 | rate | W | pay received as a share of pay promised in percent | - | constant
@trap a1 a2 :: some were found hiding later
@trap i1 i2 :: one more was hurt
@trap vt sp :: trafficked and suspects
@trap sp ch :: suspects and charged
@trap lo cl :: one scheme in dollars and the country in cedis
@trap gc us :: cedis and dollars
@trap wh rm :: hours and days
@trap kf vc :: an age and countries
@trap ax ad :: people found and a house number
@trap c1 vi :: complaints and victims
@rel sum of = op + oe + oi
@rel sum a2 = a1 + ax
@rel sum a2 = af + ag
@rel sum a2 = vt + sp
@rel sum sp = ch + fr
@rel diff pm = pr - pa
@rel diff cd = c2 - c1
@rel change cp = c1 -> c2
@rel share py = pa / pr

@doc volta-wire | wire agency | 2033-02-09
Ghana police hold {148|a1} in dawn raid on online fraud villas

ACCRA, Feb 9 (Volta News Agency) - Ghanaian police and anti-graft officers detained {148|a1|t=on Wednesday|by=a police spokesman} people on Wednesday in a raid on a walled compound west of the capital from which {thousands|vi} of people abroad were conned through fake romances and investments, a police spokesman said.

{One|d} man died when he jumped from an upper floor. He was identified as Samuel Ofosu-Tetteh, {22|kf}. {Five|i1} others were hurt.

Some {120|~of} officers took part: {75|op} from the Police Service, {30|oe} from the Economic and Organised Crime Office (EOCO) and {15|oi} from Immigration. They broke down the gate in Cocoa Lane, Ashaladza, near Kasoa, at {3:15 a.m.|t1} and finished at {8:20 a.m.|t2}

Spokesman Superintendent Alhassan Bawumiah-Quist said the group was believed to have taken {$14.6 million|lo|t=over 18 months|by=Superintendent Alhassan Bawumiah-Quist} over 18 months from {3,900|vi|^} victims in {22|vc|^} countries. {Seven|es} people scaled the back wall and are being sought.

Ghana recorded {4,318|c2|t=last year} complaints of cyber fraud last year, {39.1 percent|cp} more than in 2031, costing {182 million|cl|^} cedis.

@doc accra-gong | daily newspaper | 2033-02-10
Inside Cocoa Lane: the villas where love was a job

From Akosua Dzifa Bentil, Kasoa

The light bill gave them away. In December somebody at number {17|ad} Cocoa Lane, Ashaladza, used GH¢{61,000|eb|t=In December} worth of electricity, more than the cold store down the road. A clerk at the power company picked up her phone.

On Wednesday morning the gates lay flat. {Three|nh} villas, rented for {US$9,000|rn} a month by a "call-centre academy", had been knocked into one. The police first announced {148|a1|t=first announced} arrests. Then someone thought to look into the water tank and above the ceiling, and {16|ax} more came down, white with dust. The final figure yesterday was {164|a2|t=yesterday}, of whom {67|ag|^} are Ghanaians and {97|af|^} hail from {eight|nc} other countries. {Thirty-eight|aw|^} are women.

It took {five|du} hours. Neighbours watched from their porches as officers carried out {214|lp} laptops and {611|ph} phones. "They loaded them like yam," said a kenkey seller, Auntie Mansa.

Behind the villas stood {eleven|ca} cars, {two|-} with their plastic still on.

The alleged ringleader, Yaw Dartey-Vanhoutte, {36|ay}, was taken in his dressing gown. He was born in Ghent and lived, he told officers, "between time zones". Police counted GH¢{1.24 million|gc|by=Police} and {US$86,000|us|^} in a deep freezer.

The man who fell to his death was in his first week, according to two of the girls. The number of injured rose to {six|i2|t=by nightfall} by nightfall after an officer cut his hand.

a.bentil@gong.example | Lotto: 7-19-33-54-80 | Cocoa closes at $6,212

@doc kasoa-fm-live | local radio site | 2033-02-09
LIVE UPDATES: Heavy police presence at Ashaladza

4:02am Callers report gunshots, or fireworks, behind the Methodist school.

4:40am Our reporter Nii Laryea is at the barrier. He's told that the operation started at {4:15am|!t1|by=He's told} and that the target is house {71|!ad}, the one with the lions.

6:30am First bus leaves with young men in handcuffs. Also some very small ones. "One told me he's {15|yo|by=One}," says Nii.

7:05am {One|-} person has fallen. We won't post the video. Please don't send it.

8:25am It's finished, five minutes ago by Nii's watch. {148|a1|t=8:25am|by=according to the commander} people have been put on buses, according to the commander, with {five|i1|t=8:25am} injured in two ambulances.

9:10am "{Seven|es} escaped," says a man with a sniffer dog.

11:45am EOCO shows journalists the SIM cards: {9,300|si|by=EOCO} of them, in rice sacks. Also {eleven|ca} vehicles.

1:30pm Correction: not {148|a1}. Our reporter at the station says {164|a2|t=1:30pm} were booked. {16|ax} had been hiding.

Advertise here! 0302 000 917. You are listener no. 48,211 today.

@doc eoco-brief | press release | 2033-02-16
EOCO: Update on Operation Clean Harvest

Of the {164|a2|t=on 9 February} persons taken into custody at Ashaladza on 9 February, {59|vt|t=to date} have to date been identified as probable victims of human trafficking and moved to shelters. The other {105|sp|^} remain under investigation as suspects.

The persons identified as trafficked were recruited with the promise of GH¢{3,500|pr} a month. They received on average GH¢{600|pa}, or {17.1%|py} of it, the missing GH¢{2,900|pm} being withheld as "rent and data". They were made to work {14|wh} hours daily and to establish {20|>wq} or more new contacts on each of those days. One young woman had not left the premises for {eight|wm} months. The youngest is {15|yo}.

Items seized comprise {611|ph} mobile phones, {214|lp} laptop computers, {9,300|si} SIM cards and {11|ca} vehicles, besides GH¢{1,240,000|gc} and {US$86,000|us} in cash.

Losses established so far stand at {US$14.6 million|lo|t=so far}. The highest suffered by any one person, {US$412,000|ul}, was reported by a {74|au}-year-old resident of the United States.

The operation involved {30|oe} officers of this Office, working with {75|op} of the Ghana Police Service and {15|oi} of the Immigration Service.

Issued by: Public Affairs, EOCO, Accra. Ref. EOCO/PA/033/17

@doc ohio-paper | US local newspaper | 2033-02-20
Zanesville widow: "I still miss him, and he was {six|-} boys in a room"

By Trudy Abernathy-Cole

Marjorie Kessel's captain had a daughter at boarding school, a bad knee and an oil rig. He wrote to her every morning for eleven months. Between one Easter and the next Thanksgiving she sent him {$421,000|!ul}, the price of the farm.

Last week an FBI victim specialist told the {74|au}-year-old that Captain Doug was a shift. He was typed by workers in a compound in Ghana, some as young as {15|yo}, who had to find {20|wq} new people a day and were paid about {600|~pa} cedis a month, roughly {$45|-}.

Police there hauled in {164|a2} people. Ghana now says that {59|vt|t=now|by=Ghana} of them were held against their will, so they're being treated as victims, too. "Well, then there's {sixty|-} of us," Mrs. Kessel said.

Not quite. The scheme took in {3,900|vi} people in {22|vc} countries for a total of {$1.46 million|!lo}, according to investigators, in a year and a half. A deep freezer in the house gave up {$86,000|us} in American bills.

She wonders about the young man who jumped. He was {22|kf}. "Maybe he was the one who always asked about my dog," she said.

Sign up for our 6 a.m. newsletter · Buckeyes fall 71-68 · High today 31

@doc gold-coast-post-court | daily newspaper | 2033-02-24
{82|ch} in dock over Ashaladza romance scam

Court Correspondent

The dock at the Kaneshie Circuit Court holds {nine|-} people. Yesterday it had to serve {82|ch|t=Yesterday}.

They were brought in batches of {ten|-}, the last of {two|-}, to plead not guilty to defrauding by false pretences. Her Honour Efua Tagoe-Mensah set bail at GH¢{500,000|bl} each with {two|-} sureties. For the first accused, Yaw Dartey-Vanhoutte, {36|ay}, there was none: he goes back into custody for {14|rm} days.

State Attorney Nutifafa Adjei-Boye told the court that of {105|sp|by=State Attorney Nutifafa Adjei-Boye} suspects, the evidence against {32|!fr|^} had been found wanting and they had gone home. A further {59|vt|^} will be witnesses for the State.

Defence counsel Lawyer Hajia Rahinatu Sulley argued that most of those before the court had themselves been locked in. "If {14|wh} hours a day behind a wall is not bondage, My Lady, then I do not know it."

The State puts the proceeds at {US$14.6 million|lo|by=The State}, got in a year and a half. Cyber fraud complaints in the country numbered {3,105|c1|t=in 2031} in 2031 and {4,318|c2|t=the year after} the year after, an additional {1,213|cd}.

A coroner's inquest will look into the death of Samuel Ofosu-Tetteh, {22|kf}, who fell during the {five|du}-hour raid. It was the operation's only fatality.

The case continues on 9 March.
