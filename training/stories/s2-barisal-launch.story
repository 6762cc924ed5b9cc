@story s2-barisal-launch
@topic Gold dealers robbed aboard a night launch to Barishal, Bangladesh
@subject V = MV Kirtonkhola Rani robbery | robbery | dacoity | heist
@subject B = MV Kirtonkhola Rani | the launch | the vessel | the ferry
@subject S = Shyamal Karmakar | Karmakar | the elder dealer | the goldsmith
@subject D = Dipankar Karmakar | Dipankar | the nephew
@subject P = River Police | the police | Naval Police
@subject M = Mozammel Sikder | Sikder | the alleged leader | Kana Mozammel
@subject A = Bangladesh Jewellers' Guild | the guild | jewellers
@fact day = 2030-11-21 | date | V | day of the robbery | - | constant
@fact ck = 01:30 | clock | V | when the robbers struck | 2030-11-22 | constant
@fact dep = 20:45 | clock | B | when she left Sadarghat | 2030-11-21 | constant
@fact cab = 317 | address | S | cabin number | - | constant
@fact bh = 420 | other | V | bhoris of gold taken | 2030-11-22 | constant
@fact val = 63000000 | damages | V | taka that the gold is worth | 2030-11-22 | constant
@fact prc = 150000 | price | - | taka for a bhori of gold | 2030-11-22 | constant
@fact cash = 850000 | other | V | taka in cash taken | 2030-11-22 | constant
@fact n = 9 | other | V | robbers | - | constant
@fact gn = 4 | other | V | robbers with a pistol | - | constant
@fact inj = 5 | injuries | V | people stabbed or beaten | 2030-11-22 | constant
@fact as = 57 | age | S | age | - | constant
@fact dd = 26 | age | D | age | - | constant
@fact ma = 43 | age | M | age | - | constant
@fact px = 780 | crowd | B | passengers | 2030-11-21 | constant
@fact cp = 950 | other | B | passengers allowed | - | constant | threshold
@fact an = 6 | other | B | guards on board | - | constant
@fact dur = 25 | duration | V | minutes that it lasted | - | constant
@fact a1 = 2 | arrests | P | robbers held | 2030-11-23 | cumulative
@fact a2 = 5 | arrests | P | robbers held | 2030-11-26 | cumulative
@fact rec = 265 | other | P | bhoris of gold recovered | 2030-11-26 | snapshot
@fact rem = 155 | other | P | bhoris of gold not found | 2030-11-26 | snapshot
@fact rmd = 7 | duration | M | days of police remand | 2030-11-27 | plan
@fact rmk = 10 | duration | P | days of remand asked for | 2030-11-27 | plan | pledged
@fact y30 = 18 | cases | P | robberies on river routes in the year | 2030-11 | cumulative
@fact y29 = 11 | cases | P | robberies on river routes in the year | 2029 | cumulative
@rel product val = bh * prc
@rel sum bh = rec + rem
@trap a1 a2 :: two held, later five
@trap rmd rmk :: days of remand granted and asked for
@trap px cp :: passengers aboard and allowed
@trap y30 y29 :: two years
@trap n gn :: nine robbers, four of them with pistols
@trap bh rec :: taken and recovered

@doc a-english | English-language daily, Dhaka | 2030-11-23
{420|bh} bhoris of gold looted on Barishal launch

Our Correspondent, Barishal

A gang of {nine|n} stormed a cabin on the Barishal-bound launch MV Kirtonkhola Rani and made off with {420|bh} bhoris of gold, worth Tk {6.3|val|x=10000000} crore, in the small hours of Friday.

The dealers, Shyamal Karmakar, {57|as}, and his nephew Dipankar, {26|dd}, were stabbed. {Three|-} launch guards were beaten up, said River Police inspector Tania Akhter, putting the injured at {five|inj|by=River Police inspector Tania Akhter}.

The vessel left Sadarghat at {8:45pm|dep} on {Thursday|day}. Off Mehendiganj, at about {1:30am|~ck}, men who had travelled as deck passengers knocked at cabin {317|cab}, saying there was a fire. {Four|gn} of them carried pistols. They were gone in {25|dur} minutes, in an engine boat that had come alongside.

They also took Tk {8.5 lakh|cash|v=850000} in cash.

{Two|a1|t=by last evening} suspects had been arrested by last evening. The launch had {780|px} passengers on board; she is licensed for {950|cp}.

@doc b-portal | Bangla-English news portal | 2030-11-23
'They said there was a fire': a dealer's account

"I opened because of the word fire," Shyamal Karmakar told this portal from bed 14 of Sher-e-Bangla Medical. He is {57|as}. Both hands are bandaged.

The gold was for {11|-} shops in Barishal and Jhalakathi: bangles, chains, a bridal set. {240|!bh} bhoris, which at {Tk 1,50,000|prc|v=150000} a bhori comes to {Tk 6.3 crore|val|v=63000000}. "Sixteen years of my name were in that bag."

His nephew counted {nine|n|by=His nephew} men. The police in fact say the same. What they have not explained is how {six|an} hired guards on the launch were overcome; nor why a boat could lie alongside for {twenty-five|dur} minutes. By the portal's own tally, this year has seen {18|y30|t=this year} such robberies on the rivers, against {11|y29|t=in 2029} in 2029.

Advertisement

Top 3: Onion price crosses Tk 140 | BPL draft: 7 sold | Dengue takes 4 more

@doc c-jewellers | press statement of a trade guild | 2030-11-24
Guild demands escort for carriers of gold

The Bangladesh Jewellers' Guild condemns the dacoity on MV Kirtonkhola Rani, in which members lost {420|bh} bhoris, and {Tk 85 lakh|!cash|v=8500000} in cash.

At today's price of Tk {1,50,000|prc|v=150000} per bhori the loss stands at {6.3|val|x=10000000} crore taka. No insurer in this country covers it.

We note that of {780|px} passengers not one was searched at Sadarghat; that the guards, {six|an} in number, had {one|-} shotgun among them; that the cabin door of {317|cab} could be opened with a teaspoon.

Unless an escort is provided by {1 December|-}, shops in the southern {six|-} districts shall close for {two|-} days. Our members have seen {18|y30|t=since January} robberies on the water since January.

@doc d-agency | news agency | 2030-11-27
Alleged mastermind of launch dacoity on seven-day remand

BARISHAL, Nov 27 (DNS) – A court here on Wednesday placed Mozammel Sikder, {43|ma}, on a {seven|rmd}-day remand over the robbery on MV Kirtonkhola Rani. The police had prayed for {ten|rmk} days.

Sikder, known as Kana Mozammel, was picked up from Bhola on Tuesday along with {two|-} others, taking the number of arrestees to {five|a2|t=on Tuesday}. {265|rec} bhoris were dug up from the floor of his house; {155|rem} remain missing.

The launch departed at {8:45 pm|dep} on {Nov 21|day}. She was attacked at {1:30 am|ck}.

According to the case statement, {four|!n|by=the case statement} men in all took part, {all of them|-} with pistols.

@doc e-weekly | weekly magazine | 2030-12-02
River of gold

By Nafisa Sikandar

Everyone on the third deck of the Kirtonkhola Rani heard it, and nobody got up. She was not full that night: {780|px} people where {950|cp} may sleep. It went on, the court papers say, for {twenty-five|dur} minutes.

What did they take? {Four hundred and twenty|bh} bhoris, the dealers say. What has come back? Rather more than {half|-} of that – {265|rec}. The man from whose floor it was dug is {34|!ma}, sells ice, and has one working eye.

The dealers' fate interests me less than the arithmetic. The {155|rem} bhoris still out there are worth more than a launch crew will earn in a lifetime. Those who came with pistols were {four|gn}. The rest, {five|-} men, came with fish knives.

In {2029|-}, {eleven|y29} such raids. This year we are at {eighteen|y30}, and the fog has barely begun.
