@story fr6-tumaini-sacco
@topic Trial over the looting of a Kenyan savings co-operative: verdict, sentences, what members may get back
@subject S = Tumaini Pamoja Sacco | Tumaini Pamoja | Tumaini | the sacco | the co-operative | the society
@subject M = Ezekiel Nandasava | Nandasava | the chairman | the former chairman | Mzee Zeke
@subject F = Rehema Chitsuro | Chitsuro | the treasurer
@subject I = Collins Kipsaina | Kipsaina | the systems manager
@subject A = Josephat Mwakideu | Mwakideu | the auditor
@subject T = the trial | the case | Republic v Nandasava
@subject D = Deposit Guarantee Fund | the guarantee fund
@subject R = Asset Recovery Unit | the recovery unit | ARU | liquidator Halima Boru
@subject U = the crowd outside the court | the crowd | supporters
@fact mem = 41300 | other | S | members | March 2029 | snapshot
@fact mem0 = 46800 | other | S | members | 2027 | snapshot
@fact fifty = 50000 | other | S | members | March 2029 | snapshot | denied
@fact charged = 5820000000 | damages | S | shillings said to be stolen | charge sheet 2030 | constant
@fact proved = 4960000000 | damages | S | shillings found by the court to be stolen | 2032-05-21 | constant
@fact diff = 860000000 | damages | S | shillings not proved to be stolen | 2032-05-21 | constant
@fact usd = 38450000 | damages | S | dollars found by the court to be stolen | 2032-05-21 | constant
@fact avg = 120000 | damages | S | shillings lost per member | 2032-05-21 | constant
@fact rdec = 1120000000 | other | R | shillings recovered | December 2031 | cumulative
@fact rmay = 1370000000 | other | R | shillings recovered | 2032-05-21 | cumulative
@fact rjun = 1460000000 | other | R | shillings recovered | 2032-06-11 | cumulative
@fact rshare = 29.44 | rate | R | share of the stolen money recovered | 2032-06-11 | cumulative
@fact prop = 23 | other | R | properties frozen | June 2032 | snapshot
@fact sold = 9 | other | R | properties sold | June 2032 | cumulative
@fact ms = 14 | sentence | M | years in prison | 2032-06-11 | constant
@fact fs = 9 | sentence | F | years in prison | 2032-06-11 | constant
@fact is = 4 | sentence | I | years in prison | 2032-06-11 | constant
@fact ts = 27 | sentence | T | years in prison for all three | 2032-06-11 | constant
@fact ask = 20 | sentence | M | years in prison asked by the prosecution | 2032-05-28 | constant
@fact max = 25 | sentence | T | longest possible term in years | - | constant | threshold
@fact mf = 240000000 | damages | M | fine in shillings | 2032-06-11 | constant
@fact ff = 90000000 | damages | F | fine in shillings | 2032-06-11 | constant
@fact dflt = 3 | sentence | M | further years in prison if the fine is not paid | 2032-06-11 | constant | hypothetical
@fact mc = 17 | other | M | counts found guilty of | 2032-05-21 | constant
@fact mc0 = 22 | other | M | counts charged with | 2030 | constant
@fact macq = 5 | other | M | counts cleared of | 2032-05-21 | constant
@fact fc = 11 | other | F | counts found guilty of | 2032-05-21 | constant
@fact ic = 3 | other | I | counts found guilty of | 2032-05-21 | constant
@fact ac = 6 | other | A | counts cleared of | 2032-05-21 | constant
@fact wit = 63 | other | T | witnesses heard | 2032-05-21 | cumulative
@fact days = 118 | duration | T | days of hearings | 2032-05-21 | cumulative
@fact pages = 412 | other | T | pages of judgment | 2032-05-21 | constant
@fact ghost = 1914 | other | S | accounts of people who did not exist | - | constant
@fact loans = 2860 | other | S | loans made up | - | constant
@fact jobs = 310 | jobs | S | employees | 2028 | snapshot
@fact br = 19 | other | S | branches | 2028 | snapshot
@fact prom = 14 | rate | S | yearly interest on deposits | 2028 | plan | pledged
@fact bank = 6.5 | rate | - | yearly interest on bank deposits | 2028 | snapshot
@fact pay1 = 22 | rate | S | share of deposits paid back to members | October 2031 | snapshot
@fact pay2 = 6 | rate | S | share of deposits paid back to members | September 2032 | plan | projected
@fact payt = 28 | rate | S | share of deposits paid back to members | after September 2032 | plan | projected
@fact cover = 100000 | damages | D | shillings guaranteed per member | - | constant | threshold
@fact cpol = 700 | crowd | U | people outside the court, police count | 2032-06-11 | snapshot
@fact cmem = 2000 | crowd | U | people outside the court, members' count | 2032-06-11 | snapshot
@fact bail = 15000000 | other | M | bond in shillings | 2030 | constant
@fact appeal = 14 | duration | T | days to appeal | - | constant
@rel diff diff = charged - proved
@rel share rshare = rjun / proved
@rel diff macq = mc0 - mc
@rel sum ts = ms + fs + is
@rel sum payt = pay1 + pay2
@trap charged proved :: alleged and proved
@trap rmay rjun :: a further sale between verdict and sentence
@trap ms ask :: given and asked
@trap ms max :: given and possible
@trap mc mc0 :: convicted and charged
@trap mem mem0 :: members at the collapse and at the peak
@trap cpol cmem :: two counters, two definitions of the crowd
@trap pay1 payt :: first payment and both together
@trap prom pay1 :: interest promised, principal paid back
@trap ms appeal :: fourteen years, fourteen days
@trap fifty mem :: a rumour and the register
@trap prop sold :: frozen and sold

@doc a-wire | wire agency | 2032-05-21
Kenyan savings co-op bosses convicted over vanished millions

NAKURU, May 21 (Meridian News) - A Kenyan court on Friday found the former chairman of one of the country's larger savings societies guilty of stealing from the teachers, tea pickers and bus conductors who had made him rich, ending a case that took {118|days|t=on Friday} days of hearings.

Ezekiel Nandasava, 71, was convicted on {17|mc|t=on Friday} of the {22|mc0} counts he faced over the 2029 failure of Tumaini Pamoja. The treasurer, Rehema Chitsuro, was convicted on {11|fc|^} and Collins Kipsaina, who ran the computer system, on {three|ic|^}. An external auditor, Josephat Mwakideu, walked free, cleared of all {six|ac|^}.

Justice Naserian ole Kubai held that {4.96 billion|proved|t=on Friday|by=Justice Naserian ole Kubai} shillings (about {$38.5 million|~usd|^}) had been siphoned off through invented borrowers. Prosecutors had alleged {5.82 billion|charged|t=when charges were laid|by=Prosecutors} when charges were laid in 2030.

Saccos, as the co-operatives are known, hold the savings of millions of Kenyans. Tumaini had {41,300|mem|t=when its doors closed} on its register when its doors closed, and {19|br|t=a year earlier} branches a year earlier.

The state's Asset Recovery Unit says it has so far clawed back {1.37 billion|rmay|t=so far|by=Asset Recovery Unit}, up from {1.12 billion|rdec|t=at Christmas|by=Asset Recovery Unit} at Christmas.

The {three|-}, who deny wrongdoing, were taken into custody pending sentence on June 11. Nandasava had been at liberty on a bond of {15 million|bail} since his arrest. He could get up to {25|max} years.

(Reporting by Wangeci Oduya-Hill; Editing by P. Lindqvist)

@doc b-radio | radio script | 2032-06-11
RIFT FM 97.3 / NEWS AT ONE / READER: FAITH / DUR 2'10"

Good afternoon. It is one o'clock. The man they called Mzee Zeke is beginning a {fourteen|ms|t=this afternoon}-year prison term this afternoon.

Ezekiel Nandasava built Tumaini Pamoja from a tin box in a staff room. This morning in Nakuru a judge said he had then emptied it. As well as jail, he must pay a fine of {two hundred and forty million|mf|t=This morning|by=a judge} shillings, and if he doesn't, he serves {three|dflt} years more. The D-P-P's office had wanted {twenty|ask|by=The D-P-P's office}.

The treasurer, Rehema Chitsuro, who wept, goes down for {nine|fs|t=This morning|by=a judge}. Her fine: {ninety million|ff|^}. Collins Kipsaina, described by the court as "the man with the password", got {four|is|^}.

CLIP, WOMAN OUTSIDE COURT: "I put in for my daughter's university. They said {fourteen|prom|t=in 2028} percent a year in 2028, when the bank was giving {six and a half|bank|t=in 2028}. What have I seen? In October I saw {twenty-two|pay1|t=In October} cents out of each shilling."

More is coming, says the liquidator, Halima Boru. She hopes to release a further {six|pay2|t=in September|by=Halima Boru} cents in September. Her people have sold {nine|sold|t=to date} of the {twenty-three|prop|t=to date} properties that were frozen, she says, which brings money recovered to date to {one point four six billion|rjun|v=1460000000|t=to date}.

Police put the crowd outside at {seven hundred|cpol|by=Police}. Traffic on Moi Road is still slow. Appeals must be in within {fourteen|appeal} days.

Weather next. Twenty-four degrees, a shower after four.

@doc c-tabloid | tabloid | 2032-06-12
ZEKE AND YE SHALL FIND... A CELL!

By BRENDA ATISA, The Pepper | Pics: Kevo M. | PAGES 4, 5 and 11

FLASHY sacco kingpin Ezekiel Nandasava swapped silk suits for prison stripes yesterday as weeping savers danced in the street.

The ex-headmaster, 71, was caged for {14|ms|t=yesterday} years for bleeding Tumaini Pamoja dry. Glamorous money woman Rehema Chitsuro bagged {six|!fs|^}. IT whizz Collins Kipsaina, who cooked up the phantom customers, all {1,914|ghost} of them, will be out in {four|is|^}, less time served.

The gang's haul? A jaw-dropping {Sh49.6 billion|!proved|v=49600000000|by=the court}, the court found. That's about {Sh120,000|~avg|v=120000} gone from the pocket of every single member.

And where did it go?
* A Naivasha villa with {11|-} bathrooms
* {Two|-} racing camels, since deceased
* A helicopter he was scared to fly in

Nandasava got away with {five|macq} of the {22|mc0} charges. Prosecutors screamed for {20|ask|by=Prosecutors} years. Her Ladyship wasn't having it, saying his age earned him a discount, but slapped on a {Sh240m|mf|v=240000000|t=yesterday|by=Her Ladyship} fine. Don't hold your breath!

More than {2,000|>cmem|t=by noon|by=the members' committee} had packed Moi Road by noon, according to the members' committee, some blowing vuvuzelas. "Let him eat ugali with us," roared mama mboga Peninah Lumosi, 54.

WIN! 50 pairs of tickets to Friday's derby. Text ZEKE to 22119 (Sh10 per SMS)

@doc d-broadsheet | broadsheet | 2032-06-12
Prison for Tumaini leaders closes a chapter, but not the hole in members' pockets

By OCHIENG' WARUINGI-SALAT in Nakuru | The Lake & Highland Standard, p. 1

{Three|-} former officers of Tumaini Pamoja Sacco were yesterday sentenced to a combined {29|!ts|t=yesterday} years in prison, the heaviest punishment yet in a case that has come to stand for everything depositors fear about the co-operative movement.

In a hushed Courtroom 3, Lady Justice Naserian ole Kubai gave former chairman Ezekiel Nandasava {14|ms|t=yesterday|by=Lady Justice Naserian ole Kubai} years, treasurer Rehema Chitsuro {nine|fs|^} and systems manager Collins Kipsaina {four|is|^}. She declined to impose the {two decades|ask|v=20|by=the State} that the State had sought for Mr Nandasava, citing his 71 years and a heart condition, and remarked that the law would have let her go to {25|max}.

"You were trusted because you had taught their children," she told him. He studied the ceiling.

The judge had set out her reasons three weeks ago in a judgment of {412|pages|t=three weeks ago} pages, drawn from the testimony of {36|!wit|t=three weeks ago} people, among them a night watchman who kept a diary. It describes how {2,860|loans} loans were written to borrowers who never walked through a door. Money left on Fridays. By Monday it had become land.

Her arithmetic was more cautious than the Director of Public Prosecutions'. Of the {Sh5.82 billion|charged|v=5820000000|t=on the charge sheet} on the charge sheet she accepted all but {Sh860 million|diff|v=860000000|t=three weeks ago}, for which, she said, the ledgers had simply been lost.

For those who saved, the sum that matters is another. The Asset Recovery Unit has so far gathered in {Sh1.46 billion|rjun|v=1460000000|t=so far}, {29 per cent|rshare|^} of the amount proved, following last week's auction of an office block in Kericho. From an earlier pool the liquidator paid {22 per cent|pay1|t=last October} of deposits last October. With the instalment she foresees for September members would have had {28 per cent|payt|t=With the instalment she foresees for September}. The rest, Ms Boru said, "is a matter of patience, and of camels."

A statutory fund was meant to cushion such falls. It covers nobody beyond {Sh100,000|cover|v=100000|by=A statutory fund}, and Tumaini had stopped paying its premiums in 2027, when the society was at its height and boasted {46,800|mem0|t=in 2027} members. A Bill to cover unpaid premiums has been before the Senate committee since 2030.

Also gone are the livelihoods of those who staffed it, {310|jobs|t=in 2028} in 2028. Some have opened a rival.

Defence counsel Zablon Kerubo said all {three|-} would appeal. They have {14|appeal} days. Mr Mwakideu, the auditor acquitted in May on {six|ac|t=in May} counts, sat at the back, and left before the end.

READ ALSO: Maize price falls to Sh3,150 a bag | 8 counties to share Sh2bn for roads

@doc e-bulletin | members' bulletin | 2032-06-14
TUMAINI PAMOJA MEMBERS' RECOVERY COMMITTEE
Bulletin No. 38. Please forward to all members without smartphones by reading it to them

Dear fellow savers,

We thank everyone who came to Nakuru. We counted {2,000|cmem|t=on Friday|by=We} of you on Friday, including those in the church compound.

WHAT THE COURT GAVE. Chairman: {14|ms|t=on Friday} years. Treasurer: {9|fs|^}. Computers: {4|is|^}. Fines: {240 million|mf|^} for him, {90 million|ff|^} for her. Note well that fines go to the Treasury in Nairobi and NOT to us.

WHAT HAS BEEN FOUND. As of today ARU is holding {1.12 billion|!rjun|t=As of today} from our stolen {4.96 billion|proved}. {Twenty-three|prop|t=As of today} plots and buildings are under a freeze; {9|sold|^} have gone under the hammer.

WHEN WILL I BE PAID? Second payment, if the High Court agrees, in September: {6|pay2|t=in September} cents per shilling. If you have not collected the first ({22|pay1|t=last year} cents, last year) bring your passbook. Anybody asking you for a "processing fee" of {500|-} is a thief.

HOW MANY ARE WE? Some radio presenters say {fifty thousand|fifty|by=Some radio presenters}. That was never so. When the doors were locked there were {41,300|mem|t=When the doors were locked}. Of those, too many are now in the ground.

WHO SPOKE FOR US. {Sixty-three|wit} took the stand. We will print all your names in No. 39.

Next meeting: Saturday 26 June, 10 a.m., St Veronica's. Bring {50|-} bob for tea. Till 5550182.
For the committee, Mwalimu Dorcas Ekidor, Chair
