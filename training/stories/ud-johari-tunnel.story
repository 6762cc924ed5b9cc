@story ud-johari-tunnel
@topic Tunnel burglary at a jeweller's in Ratnapur, Rajasthan: discovery to the first recoveries
@subject H = Johari Chowk burglary | the burglary | the heist | the break-in
@subject M = Manikchand Soni Jewellers | the showroom | the jeweller's | the store
@subject S = Manikchand Soni | Soni | the owner | Sethji
@subject B = Bholanath Mistry | Mistry | the alleged mastermind | "Masterji"
@subject I = Irfan Sardar | Irfan | the surveyor | the college dropout
@subject G = the gang | the burglars | the tunnellers
@subject P = Ratnapur police | police | the police | SP Lakshmi Bhattathiri
@subject L = Kesar Bai | the landlady
@subject W = Gopal Dan | the watchman | the guard
@subject D = Ratnapur district | the district
@subject T = Sarafa traders' association | the traders | the association
@subject X = Swarna General Insurance | the insurer
@subject C = chief judicial magistrate | the magistrate | the court
@fact l1 = 186000000 | other | H | rupees' worth stolen as first reported | 2036-11-24 | constant
@fact l2 = 234000000 | other | H | rupees' worth stolen by the stock-taking | 2036-11-26 | constant
@fact linc = 48000000 | other | H | rupees' worth added by the stock-taking | 2036-11-26 | constant
@fact ins = 150000000 | other | X | rupees insured at most | - | constant | threshold
@fact rec = 98000000 | other | P | rupees' worth recovered | 2036-11-30 | cumulative
@fact recp = 41.9 | other | P | percent of the loot recovered | 2036-11-30 | cumulative
@fact mis = 136000000 | other | H | rupees' worth not recovered | 2036-11-30 | snapshot
@fact au = 17.2 | other | H | kilograms of gold stolen | 2036-11-26 | constant
@fact aur = 7.5 | other | P | kilograms of gold recovered | 2036-11-30 | cumulative
@fact aum = 9.7 | other | H | kilograms of gold not recovered | 2036-11-30 | snapshot
@fact ag = 64 | other | H | kilograms of silver stolen | 2036-11-26 | constant
@fact ct = 1460 | other | H | carats of diamonds stolen | 2036-11-26 | constant
@fact gang = 8 | other | G | members | - | constant
@fact a1 = 3 | arrests | G | people arrested | 2036-11-26 | cumulative
@fact a2 = 5 | arrests | G | people arrested | 2036-11-30 | cumulative
@fact run = 3 | missing | G | members on the run | 2036-11-30 | snapshot
@fact tun = 11.5 | distance | G | metres of tunnel | - | constant
@fact dig = 23 | duration | G | days of digging | - | constant
@fact rent = 18000 | price | L | rupees a month of rent | 2036-10 | constant
@fact dep = 54000 | price | L | rupees of deposit | 2036-10 | constant
@fact depm = 3 | duration | L | months of rent taken as deposit | 2036-10 | constant
@fact adm = 214 | address | M | shop number | - | constant
@fact adt = 209 | address | L | shop number of the rented room | - | constant
@fact c1 = 02:17 | clock | G | time that they broke through the floor | 2036-11-24 | constant
@fact c2 = 04:05 | clock | G | time that they left | 2036-11-24 | constant
@fact c3 = 09:10 | clock | M | time that it was discovered | 2036-11-24 | constant
@fact c4 = 09:26 | clock | P | time that the first officers came | 2036-11-24 | constant
@fact in = 108 | duration | G | minutes inside | 2036-11-24 | constant
@fact as = 68 | age | S | age | - | constant
@fact ab = 52 | age | B | age | - | constant
@fact ai = 27 | age | I | age | - | constant
@fact al = 71 | age | L | age | - | constant
@fact aw = 59 | age | W | age | - | constant
@fact tm = 14 | other | P | teams | 2036-11-26 | snapshot
@fact of = 112 | officers | P | officers in the teams | 2036-11-26 | snapshot
@fact oft = 8 | officers | P | officers per team | 2036-11-26 | snapshot
@fact sta = 6 | other | P | states searched | 2036-11-26 | snapshot
@fact resp = 16 | duration | P | minutes from discovery to the first officers | 2036-11-24 | constant
@fact clip = 640 | other | P | camera clips watched | 2036-11-30 | cumulative
@fact tel = 120000 | other | P | call records sifted | 2036-11-30 | cumulative
@fact rw1 = 50000 | other | P | rupees of reward for each suspect | 2036-11-25 | constant | pledged
@fact rw2 = 200000 | other | P | rupees of reward for each suspect | 2036-11-30 | constant | pledged
@fact rem = 7 | duration | C | days of police custody granted | 2036-11-27 | constant
@fact rems = 14 | duration | P | days of police custody sought | 2036-11-27 | constant | hypothetical
@fact b6 = 1312 | cases | D | burglaries in ten months | January to October 2036 | cumulative
@fact b5 = 1148 | cases | D | burglaries in ten months | January to October 2035 | cumulative
@fact bch = 14.3 | rate | D | percent more burglaries | 2035 to 2036 | constant
@fact sol = 406 | cases | D | burglaries solved in ten months | January to October 2036 | cumulative
@fact solp = 30.9 | other | D | percent of burglaries solved | January to October 2036 | cumulative
@fact shut = 310 | other | T | shops shut in protest | 2036-11-25 | snapshot
@fact lots = 126 | other | M | customers' wedding orders in the vault | 2036-11-24 | constant
@fact lotv = 31000000 | other | M | rupees' worth of customers' orders | 2036-11-24 | constant
@fact sus = 4 | officers | P | officers suspended | 2036-11-27 | cumulative
@trap l1 l2 :: the loot as first reported and as counted
@trap l2 ins :: what was lost and what is insured
@trap a1 a2 :: arrests on the second day and the sixth
@trap a1 run :: three arrested and three on the run
@trap adm adt :: two shop numbers in one row
@trap rem rems :: granted and sought
@trap c1 c2 :: in and out
@trap tm rems :: fourteen teams and fourteen days
@trap rw1 rw2 :: the reward was raised
@trap b6 b5 :: the same months of two years
@trap gang oft :: eight burglars and eight officers
@rel diff linc = l2 - l1
@rel share recp = rec / l2
@rel diff mis = l2 - rec
@rel diff aum = au - aur
@rel diff run = gang - a2
@rel product dep = rent * depm
@rel product of = tm * oft
@rel change bch = b5 -> b6
@rel share solp = sol / b6

@doc a-agency | news agency | 2036-11-24
Burglars tunnel into Rajasthan jeweller's, flee with gold and gems

RATNAPUR (Rajasthan), Nov 24 (BNI): Burglars dug their way from a rented room into the vault of one of Rajasthan's best-known jewellers and got away with ornaments worth {Rs 18.6 crore|l1|by=the owner's complaint|t=by the owner's complaint}, going by the owner's complaint, police said on Monday.

Staff of Manikchand Soni Jewellers, shop {214|adm} in Johari Chowk, opened the strongroom at {9.10 am|c3} and "looked at sky where the floor should be", said the owner, Manikchand Soni, {68|as}. The first officers were there at {9.26 am|c4}.

According to Superintendent of Police Lakshmi Bhattathiri, a vibration sensor noted the breakthrough at {2.17 am|c1|by=Superintendent of Police Lakshmi Bhattathiri} but it was connected to nothing. A camera in the lane shows figures with sacks leaving at {4.05 am|c2|by=A camera}.

The tunnel, {11.5|tun} metres long, begins beneath the shutter of shop {209|adt}. The landlady, Kesar Bai, {71|al}, had let it in October to {two|-} men who wished to sell pickle.

The watchman, Gopal Dan, {59|aw}, said he'd heard a mixer grinder at night. Ten months of this year have seen {1,312|b6|t=Ten months of this year|s=district} burglaries in the district.

@doc b-english-daily | English daily, city page | 2036-11-26
Ratnapur heist: stock-taking puts loot at {₹23.4 crore|l2|t=on Tuesday night}; {three|a1} held at Kota station

Pradnya Kulkarni-D'Souza | TNR | Nov 26, 2036, 07:15 IST

RATNAPUR: The value of what vanished from beneath Johari Chowk rose by {₹4.8 crore|linc} on Tuesday night, when accountants closed the books at the showroom. From {₹18.6 crore|l1|t=on Monday} on Monday it went to {₹23.4 crore|l2|t=on Tuesday night}: {17.2|au} kg of gold, {64|ag} kg of silver and {1,460|ct} carats of diamonds.

Of this, {126|lots} lots worth {₹3.1 crore|lotv} aren't Soni's at all. They're wedding orders, and the season has begun. "My daughter marries on Friday in her mother's bangles or not at all," said a man at the shutter.

The cover is {₹15 crore|ins|by=Swarna General Insurance} at most, said Swarna General Insurance.

Police, meanwhile, picked up {three|a1|t=on Tuesday} suspects on Tuesday. {Fourteen|tm} teams of {eight|oft}, or {112|of} personnel, have fanned out to {six|sta} states. Bhattathiri announced a reward of {₹50,000|rw1|by=Bhattathiri} a head.

{310|shut|t=on Tuesday} shops in the Sarafa kept their shutters down on Tuesday.

Also read: 7 tips to choose a bank locker

@doc c-hindi-portal | Hindi news portal, in English translation | 2036-11-27
₹{23.4 lakh|!l2} tunnel theft: 'Masterji' in court, weeps

Navin Rathore, Ratnapur | Updated 6:40 pm

He taught carpentry at a polytechnic, then safes to anyone who paid. Bholanath Mistry, {52|ab}, folded his hands before the magistrate on Thursday and said that his knees hurt from crawling. The police wanted him for {14|rems|by=The police} days. {Seven|rem} were given.

With him in the dock stood Irfan Sardar, {27|ai}, who'd left a civil engineering course in Siliguri and is said to have drawn the line from shop {214|!adt}, which they rented, to the vault. The line was off by a hand's breadth.

They dug for {23|dig} days, the police told the court. At {2.47 am|!c1|s=they} on Monday they came up through the tiles. {108|in} minutes they spent inside, it's said, and ate the staff's bananas.

Who let them? The landlady took {₹18,000|rent} a month and {₹54,000|dep} as security, no papers. And policemen of the Chowk post, who drank their tea above the diggers? {Four|sus|t=by this evening|s=policemen} are under suspension by this evening.

👍 2.1K 💬 318

@doc d-broadsheet | national broadsheet | 2036-12-01
A {third|-} way in: how the Johari Chowk gang was unpicked

SHALINI VARGHESE-BOSE

It was a pickle jar. Among {640|clip} clips of video and {1.2 lakh|tel} call records, investigators noticed that the tenants of number {209|adt} had bought a single jar in a month.

By Sunday evening the Ratnapur police had {five|a2|t=By Sunday evening} of {eight|gang} members of the gang in hand; the remaining {three|run|t=By Sunday evening|s=members} are thought to be in Nepal, and the price on them has been raised from {₹50,000|rw1} to {₹2 lakh|rw2|t=By Sunday evening}.

From a well near Bundi came the first of the metal: {7.5|aur} kg out of the {17.2|au} kg of gold, which leaves {9.7|aum} kg to be found. With stones, the goods recovered are put at {₹9.8 crore|rec|t=so far} so far. That is {41.9|recp} per cent of the {₹23.4 crore|l2} on the stock list, better than most.

Most burglaries in Ratnapur aren't cracked by anybody. From January to October the district recorded {1,312|b6|t=From January to October} of them, up from {1,148|b5|t=in the same months of last year} in the same months of last year, which is a growth of {14.3|bch} per cent; in {406|sol|t=From January to October} cases, or {30.9|solp} per cent, a suspect was named.

Mistry, at {52|ab}, has {two|-} convictions. The others have none. Irfan, {27|ai}, told interrogators he had thought of the tunnel as his diploma.

Opinion, p. 8 | Sudoku, p. 17 | Sensex 1,41,208 (–0.6%)

@doc e-trade | jewellers' trade magazine | 2036-12-03
Lessons from Ratnapur

By our security columnist, Percival Mehta-Rodrigues

Members of the Sarafa association closed {310|shut} shutters for two days and opened them again. What should they do next? Look down.

First, the floor. The tunnel at Manikchand Soni ran {11.5|tun} m under three neighbours, for {23|dig} days, by {half a dozen|?~gang} men. A seismic mat costs less than a bridal choker.

Secondly, the sensor. It worked, at {2.17|c1}. It rang nowhere. The robbers had {108|in} minutes. The gentleman with the whistle, {59|aw} and paid ₹9,000, can't be your alarm.

Thirdly, the cover. A policy up to {₹15 crore|ins} for a vault with {₹23.4 crore|l2} in it! Of the loot, {₹9.8 crore|rec|t=at the time of writing|s=loot} was back at the time of writing, so that {₹14.6 crore|!mis|t=at the time of writing} remains outstanding. Don't count on more.

Fourthly, other people's goods. {126|lots} customers' orders, {₹3.1 crore|lotv}, were stored without a separate policy.

And the rent. A stranger who pays {three|depm} months in advance, {₹54,000|dep}, in cash, for a pickle shop beside your strongroom, ought to be asked for a taste.

@doc f-interview | regional weekly, interview | 2036-12-05
'I told the SP to dig further'

Manikchand Soni, {68|as}, owner of the burgled showroom, speaks to Meher Siganporia.

**Sethji, you first said {18|~l1|x=10000000}. Then {23|~l2|x=10000000}.**
I said {18.6|l1|x=10000000|t=in the morning} crore in the morning, from memory. The books said {23.4|l2|x=10000000}. At my age memory forgives.

**Are you content with the police?**
They came in {sixteen|resp} minutes, at {9.26|c4}. I've waited longer for tea. They asked the court for {fourteen|rems|s=They} days with that carpenter and got {seven|rem}. They have {five|a2|t=as of today} of the men as of today, and there were {eight|gang}.

**And the constables who are suspended?**
{Four|sus}. I knew them. They ate here at Diwali.

**Kesar Bai says she's afraid of you.**
She is {71|al}. She used to carry me on her hip when I was small, or so she tells people; do the sum, it can't be. I am not angry. {18,000|rent} a month! I'd have rented it to them too.

**What do you miss most?**
Not the {64|ag} kilos of silver. A nose-ring. It's in nobody's {1,460|ct} carats. It was glass.
