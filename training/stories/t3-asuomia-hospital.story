@story t3-asuomia-hospital
@topic Opening of the long-abandoned Asuomia District Hospital, Western Region, Ghana: February and March 2031
@subject H = Asuomia District Hospital | Asuomia hospital | the new hospital | the hospital
@subject P = Asuomia Polyclinic | the polyclinic | the old place
@subject M = Ministry of Health | the ministry | the minister
@subject C = Brandão-Keita Construction | the contractor
@subject D = Asuomia district | the district
@subject R = Sekondi regional hospital | Sekondi
@subject S = Ghana Police Service | police | the police command
@subject G = Asuomia Youth for Health | the youth group | the youth
@subject N = National Health Insurance Authority | the insurance authority | NHIA
@subject B = first baby | Baby Adwoa | Adwoa
@subject E = MP Josephine Arthur-Ndego | the MP | Arthur-Ndego
@fact k1 = 46000000 | budget | C | dollars of contract price | 2020 | constant
@fact k2 = 61500000 | budget | C | dollars of contract price | 2031 | snapshot
@fact k3 = 15500000 | budget | C | dollars added to the contract price | 2020 to 2031 | cumulative
@fact kc = 33.7 | rate | C | change in the contract price | 2020 to 2031 | snapshot
@fact kp = 38200000 | spending | M | dollars paid to the contractor | 2031-02 | cumulative
@fact ks = 62.1 | other | M | share of the contract price paid | 2031-02 | snapshot
@fact yr = 11 | duration | H | years since work began | 2031 | constant
@fact b0 = 120 | other | H | beds | phase two | plan | pledged
@fact b1 = 72 | other | H | beds | 2031-03-03 | snapshot
@fact b2 = 48 | other | H | beds still to come | phase two | plan | pledged
@fact bm = 24 | other | H | maternity beds | 2031-03-03 | snapshot
@fact bc = 18 | other | H | children's beds | 2031-03-03 | snapshot
@fact bg = 30 | other | H | general beds | 2031-03-03 | snapshot
@fact bp = 38 | other | P | beds | 2030 | constant
@fact s0 = 340 | jobs | H | staff needed | 2031 | plan
@fact s1 = 196 | jobs | H | staff posted | 2031-03-03 | snapshot
@fact s2 = 144 | jobs | H | staff lacking | 2031-03-03 | snapshot
@fact d0 = 21 | jobs | H | doctors needed | 2031 | plan
@fact d1 = 8 | jobs | H | doctors posted | 2031-03-03 | snapshot
@fact n0 = 165 | jobs | H | nurses needed | 2031 | plan
@fact n1 = 112 | jobs | H | nurses posted | 2031-03-03 | snapshot
@fact v1 = 61400 | other | P | outpatient visits | 2030 | cumulative
@fact v2 = 52300 | other | P | outpatient visits | 2029 | cumulative
@fact vc = 17.4 | rate | P | change in outpatient visits | 2029 to 2030 | snapshot
@fact m1 = 9 | deaths | D | mothers who died in childbirth | 2030 | cumulative
@fact m2 = 14 | deaths | D | mothers who died in childbirth | 2029 | cumulative
@fact bi = 2860 | other | P | births | 2030 | cumulative
@fact km = 84 | distance | R | kilometres from the town | - | constant
@fact mi = 130 | duration | R | minutes by road from the town | - | constant
@fact o1 = 214 | other | H | patients seen on the first day | 2031-03-03 | cumulative
@fact o2 = 1306 | other | H | patients seen in the first week | 2031-03-09 | cumulative
@fact oo = 1092 | other | H | patients seen after the first day | 2031-03-09 | cumulative
@fact q1 = 6 | duration | H | hours of waiting | 2031-03-03 | snapshot
@fact q2 = 3 | duration | H | hours of waiting | 2031-03-07 | snapshot
@fact a1 = 05:12 | clock | B | when the child was born | 2031-03-04 | constant
@fact aw = 3.4 | other | B | kilograms of weight | 2031-03-04 | constant
@fact ab = 11 | other | H | babies born in the first week | 2031-03-09 | cumulative
@fact ac = 2 | other | H | babies born by caesarean in the first week | 2031-03-09 | cumulative
@fact pw = 95 | duration | H | minutes without mains power | 2031-03-03 | cumulative
@fact pn = 3 | other | H | power cuts | 2031-03-03 | cumulative
@fact po = 187000 | other | D | inhabitants | 2031 | constant
@fact na = 4700000 | other | N | cedis owed to the polyclinic | 2031-02 | snapshot
@fact nm = 9 | duration | N | months of claims unpaid | 2031-02 | snapshot
@fact t1 = 14 | other | H | air conditioners stolen | 2031-01 | cumulative
@fact t2 = 9 | other | H | patient monitors stolen | 2031-01 | cumulative
@fact t0 = 23 | other | H | pieces of equipment stolen | 2031-01 | cumulative
@fact tv = 640000 | damages | H | cedis worth of stolen equipment | 2031-01 | cumulative
@fact x1 = 3 | arrests | S | people arrested over the thefts | 2031-02-20 | cumulative
@fact x2 = 5 | arrests | S | people arrested over the thefts | 2031-03-10 | cumulative
@fact am = 4 | other | E | ambulances promised | 2031-03-03 | plan | pledged
@fact an = 1 | other | D | ambulances | 2031-03 | snapshot
@fact pr = 700 | crowd | G | marchers | 2031-02-19 | snapshot
@fact d2 = 13 | jobs | H | doctors lacking | 2031-03-03 | snapshot
@fact m3 = 5 | deaths | D | fewer mothers who died in childbirth | 2029 to 2030 | cumulative
@fact bs = 33.3 | other | H | share of beds for maternity | 2031-03-03 | snapshot
@trap k1 k2 :: contract price then and now
@trap k2 kp :: price against paid
@trap b0 b1 :: beds planned against beds opened
@trap b1 bp :: hospital against polyclinic
@trap s0 s1 :: staff needed against posted
@trap d1 n1 :: doctors against nurses
@trap o1 o2 :: first day against first week
@trap m1 m2 :: deaths of two years
@trap x1 x2 :: arrests in February and March
@trap am an :: ambulances promised against the one there is
@trap m1 nm :: mothers who died and months unpaid, both nine
@trap ab yr :: babies and years, both eleven
@rel diff k3 = k2 - k1
@rel change kc = k1 -> k2
@rel share ks = kp / k2
@rel sum b0 = b1 + b2
@rel sum b1 = bm + bc + bg
@rel diff s2 = s0 - s1
@rel change vc = v2 -> v1
@rel diff d2 = d0 - d1
@rel diff m3 = m2 - m1
@rel share bs = bm / b1
@rel diff oo = o2 - o1
@rel sum t0 = t1 + t2

@doc a-agency | national news agency | 2031-02-20
Asuomia youth march on abandoned hospital; police make {three|x1} arrests over thefts

By Emmanuel Tetteh-Larbi, Volta-Atlantic News, Asuomia (W/R), Feb. 20

About {700|~pr|t=on Wednesday} members of Asuomia Youth for Health marched on Wednesday to the gates of the district hospital, where weeds have stood taller than the signboard, to demand that it be opened before the rains.

The project started {eleven|yr} years ago at a price of {46 million|k1} dollars. It now stands at {61.5 million|k2|t=now} dollars. Mr. Kojo Essuman-Bah, leader of the youth, said the people had "paid for a hospital and received a forest".

The police confirmed the arrest of {three|x1|t=Thursday|by=The police} persons on Thursday in connection with the disappearance of {14|t1|t=last month} air conditioners and {nine|t2|^} patient monitors from the stores last month. The {23|t0} items were valued at {640,000|tv} cedis.

Asuomia, with {187,000|po} people, depends on a polyclinic of {38|bp} beds. It received {61,400|v1|t=last year} outpatients last year, an increase of {17.4|vc|^} per cent. Emergencies are referred to Sekondi, {84|km} kilometres off.

Dr. Akosua Mintah, medical superintendent, said the polyclinic was itself in difficulty, since the National Health Insurance Authority owed it {GH₵4.7 million|na|v=4700000}, being claims of {nine|nm} months.

The District Chief Executive appealed for calm. The facility, he said, would be commissioned on March 3.

VAN/etl/ml 20-02-31

@doc b-speech | ministry press release | 2031-03-03
REMARKS OF THE MINISTER FOR HEALTH AT THE COMMISSIONING OF THE ASUOMIA DISTRICT HOSPITAL (check against delivery)

Nananom, Honourable Member, the media, good people of Asuomia.

Today we do not cut a ribbon, we cut a story short. From this morning {72|b1|t=From this morning} beds are open: {24|bm|^} for our mothers, {18|bc|^} for our children and {30|bg|^} for everyone else. The second phase will bring {48|b2} and give you the {120|b0} you were promised.

I will speak frankly about money. The contract we inherited was for {46 million|k1} dollars. Because of delay and the exchange rate, it has grown by {15.5 million|k3} dollars. Government has paid {38.2 million|kp|t=to date}, to date, which is {62|ks|round|^} per cent.

I will speak frankly about people. This facility needs {340|s0} staff. We have posted {196|s1|t=as of today} as of today. Among them are {eight|d1|^} doctors and {112|n1|^} nurses. Financial clearance has been sought for the {144|s2} outstanding.

In 2029 this district buried {14|m2|t=In 2029} mothers who died giving life. In 2030 it was {nine|m1|t=In 2030}. With a theatre in Asuomia, I expect to come here and say zero.

The Honourable Member, Josephine Arthur-Ndego, has pledged {four|am} ambulances. I thank her and I shall count them.

God bless our homeland.

Public Relations Unit, 0302 555 017

@doc c-fm | local radio news script | 2031-03-04
OBRA FM 102.1, NEWS AT SIX. Reader: Maame Efua Quansah

Good evening. A baby girl has become the first Ghanaian born at the Asuomia hospital. Adwoa, who took her time, arrived this morning at {twelve minutes past five|a1|v=05:12}. She weighs {3.4|aw} kilos and slept through the whole of our interview.

Her mother, Comfort Yeboah-Sidibé, told Obra that in her last confinement she rode {two hours and ten minutes|mi|v=130} to Sekondi in the back of a taxi. "This time I walked."

It wasn't a smooth opening. Yesterday {214|o1|t=Yesterday} patients were seen, but some of them sat for {six|q1|^} hours, and the lights went {three|pn|^} times. In total the hospital was without mains power for {95|pw|^} minutes. The generator, the administrator says, "was being introduced to its fuel".

Doctors are the problem. The staffing norm calls for {21|d0} and there are {eight|d1}. For nurses it's {165|n0} and there are {112|n1}.

The MP's {four|am} ambulances haven't been seen. There's {one|an|t=at the moment} in the whole district at the moment, and it was at the fitters.

The {72|b1} beds, nearly twice what they had at the old place ({38|bp}), were half full by nightfall.

Coming up on Obra Sports: Medeama two, Hearts nil. This news was brought to you by Blessed Cement, 42.5R.

@doc d-blog | opinion blog | 2031-03-08
A hospital is not a building: a nurse's daughter on Asuomia

Posted by Araba Koomson-Diallo | filed under: Health, Shame | 17 likes

My mother was a ward sister in a place with {38|bp} beds and slept, when she did, on a thirty-ninth. So I went to Asuomia with a good heart.

What I saw is good. I have been in private clinics in Accra that smelled worse. But do the arithmetic that the minister hurried over. He has {196|s1} of {340|s0} hands. You cannot nurse with the other {144|s2}, who exist in a letter to the finance ministry.

Doctors: short by {thirteen|d2}. They have {eight|d1}, of {21|d0}. Nurses: {112|n1} of {165|n0}, and I'm told that some of them have posted themselves back to Kumasi already.

Then money. From {$46 million|k1} to {$61.5 million|k2}, {a third|~kc} more ({33.7|kc} per cent, for those who like the decimal), and the contractor is still waiting for a good part of it: he's had {$38.2 million|kp}. Someone will say that the {eleven|yr} years of weeds were free of charge.

And {GH₵640,000|tv|v=640000} of machines walked out through the gate before a single patient walked in. {Nine|t2} monitors! Whose hearts are they watching?

Still. By Friday the queue was {three|q2|t=By Friday} hours, down from {six|q1|t=on Monday} on Monday. Adwoa, born at {5.12am|a1|v=05:12} on Tuesday, is home. Last year, {2,860|bi|t=Last year} babies were born across the road at the polyclinic, and {nine|m1|^} women in this district did not live to hold theirs. If the new theatre saves one, I'll come back and eat this post.

Read also: Five things my mother carried in her apron

@doc e-bulletin | NGO monthly bulletin | 2031-03-11
Western Region Health Watch: Bulletin 27, March 2031

1. Asuomia opens

After {11|yr} years of stop and start, the district hospital admitted its first patients on 3 March. In its first week it saw {1,306|o2|t=In its first week}: {214|o1|t=on the opening day} on the opening day and {1,092|oo|t=over the six days that followed} over the six days that followed. {Eleven|ab|t=In its first week} babies were delivered, {two|ac|^} of them by caesarean section, an operation for which women have till now travelled the {84|km} km to Sekondi.

Bed capacity is {72|b1|t=now} now; {120|b0} remains the plan, without a date. Of the present total, {a third|bs} ({24|bm}) is maternity.

2. Concerns

(a) Human resources. {144|s2} of {340|s0} established posts are empty.
(b) Reimbursement. The insurance authority owes the polyclinic, whose debts the hospital inherits, {4.7 million|na} cedis, or {nine|nm} months' claims.
(c) Power. {Three|pn} outages on the first day, {95|pw} minutes in sum.
(d) Transport. {One|an} ambulance for {187,000|po} people. {Four|am} more are pledged by the MP.
(e) Security. The police command says {five|x2|t=to date|by=The police command} people have been arrested to date over the theft of the {23|t0} items. None has been recovered.

3. Demand

Outpatient attendance at the polyclinic rose from {52,300|v2|t=in 2029} in 2029 to {61,400|v1|t=in 2030} in 2030. Maternal deaths in the district fell by {five|m3}.

Health Watch is funded by member subscriptions. Registered NGO 4471.
