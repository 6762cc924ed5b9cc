@story k2-dire-dawa-hijack
@topic Hijacking of Rift Airways flight 402 to Djibouti, ended on the runway at Dire Dawa, Ethiopia, June 1996
@subject F = Rift Airways flight 402 | flight 402 | the Fokker | the aircraft | the plane | Fokker
@subject A = Rift Airways | the airline | airline
@subject G = Ethiopian government | the government | the information ministry | the ministry
@subject H = the hijackers | hijackers | the hijacker | the three men | gunmen
@subject P = Getachew Woldeyes | Woldeyes | the captain | captain
@subject N = Nura Abdi Farah | Nura | a passenger | a nurse
@subject L = Girma Asfaw | Girma | hijackers' leader | the leader
@subject T = Dire Dawa airport | Dire Dawa | the airport
@subject D = Dil Chora hospital | Dil Chora | the hospital
@fact ab = 48 | other | F | people on board | 1996-06-22 | constant
@fact pa = 43 | other | F | passengers, hijackers aside | 1996-06-22 | constant
@fact cr = 5 | other | F | crew | 1996-06-22 | constant
@fact hi = 3 | other | H | hijackers | 1996-06-22 | constant
@fact all = 51 | other | F | people on board, hijackers counted | 1996-06-22 | constant
@fact l1 = 12 | rescued | F | women and children let go | 1996-06-22 evening | cumulative
@fact l2 = 19 | rescued | F | hostages let go | 1996-06-23 dawn | cumulative
@fact h2 = 29 | other | F | hostages held | 1996-06-23 dawn | snapshot
@fact dH = 2 | deaths | H | hijackers killed | 1996-06-23 | constant
@fact i = 9 | injuries | F | people hurt | 1996-06-23 | cumulative
@fact dP = 0 | deaths | F | passengers and crew killed | 1996-06-23 | constant
@fact cap = 1 | arrests | H | hijackers captured | 1996-06-23 | constant
@fact du = 23 | duration | F | hours of the hijacking | 1996-06-23 | constant
@fact sa = 06:05 | clock | T | time of the storming | 1996-06-23 | constant
@fact to = 07:10 | clock | F | time of take-off from Addis Ababa | 1996-06-22 | constant
@fact mi = 4 | duration | T | minutes of the storming | 1996-06-23 | constant
@fact co = 40 | officers | G | commandos in the storming | 1996-06-23 | constant
@fact bi = 1 | other | H | grenades thrown | 1996-06-23 | constant
@fact ra = 12000000 | price | H | dollars demanded | 1996-06-22 | snapshot
@fact pr = 60 | other | H | prisoners whose release was demanded | 1996-06-22 | snapshot
@fact aP = 49 | age | P | age | 1996 | constant
@fact aN = 24 | age | N | age | 1996 | constant
@fact aL = 31 | age | L | age | 1996 | constant
@fact fu = 2.5 | duration | F | hours of fuel left on landing | 1996-06-22 | snapshot
@fact hr = 18000 | other | P | hours flown | - | cumulative
@fact pl = 5 | other | H | pistols and grenades found | 1996-06-23 | constant
@fact rn = 2700 | distance | T | length of the runway, in metres | - | constant
@rel sum ab = pa + cr
@rel sum all = ab + hi
@rel diff h2 = ab - l2
@trap l1 l2 :: more were let go in the night
@trap ab all :: without, and with the hijackers
@trap du mi :: hours and minutes
@trap ra pr :: money, and prisoners
@trap h2 ab :: those still held
@trap co pr :: soldiers, and prisoners

@doc a-state | Ethiopian state broadcaster, English | 1996-06-22
Hijackers of Rift Airways plane release women and children

Addis Ababa, 22 June - {Twelve|l1|t=this evening|by=The ministry} women and children, among them a pregnant lady, left the Fokker on the runway of Dire Dawa this evening, the ministry of information has announced. The ministry said that negotiations are going on "in a spirit of patience".

Flight 402 had taken off for Djibouti at {7.10|to} this morning. Twenty minutes later {three|hi} men rose from their seats. There were {48|ab} people on board besides: {43|pa} passengers and {five|cr} crew.

The {three|hi} demand {12 million|ra} dollars and the freedom of {60|pr} prisoners. The aircraft has fuel for {two and a half|fu} hours.

The captain, Getachew Woldeyes, is an experienced man of {49|aP} who has {18,000|hr} hours in the air. The airline's phone for families: 61 52 22.

The runway is {2,700|rn} metres long.

@doc b-wire | wire agency | 1996-06-23
Ethiopian commandos end hijack, {two|dH} gunmen dead

ADDIS ABABA, June 23 (Continental) - Ethiopian special forces stormed a hijacked airliner at Dire Dawa airport at dawn on Sunday, killing {two|dH} of the {three|hi} hijackers and freeing {29|h2|t=at dawn} hostages unharmed, the government said.

{No|dP|v=0} passengers or crew lost their lives. {Nine|i} people, {six|-} of them soldiers, were slightly wounded when a grenade went off.

The assault by {40|co} commandos started at {6:05 a.m.|sa} and was over in {four|mi} minutes, ending a {23|du}-hour ordeal.

"They asked for {12 million|ra} dollars, then for {six|-} million, then for breakfast," an official said.

{One|cap} man, {31|aL}, was captured. The ministry did not name him.

The group, hitherto unknown, had also demanded the release of {600|!pr} prisoners.

@doc c-nairobi | Nairobi daily | 1996-06-24
She sang to the pilot

By Wambui Otieno-Mbatia, Dire Dawa

Nura Abdi Farah, a nurse of {24|aN}, had seat 11C and a mouth organ.

On the evening of the first day the hijackers let {12|l1|t=On the evening of the first day} go, all women and children. By daybreak there were {19|l2|t=By daybreak} out and the rest, {29|h2|^} passengers and crew, had been told to lie between the seats. "So I lay there and hummed."

She counted {51|all} faces on the plane, with the gunmen. On the ground, the storming lasted "as long as it takes to boil an egg", {four|mi} minutes, at {five past six|sa}, and {forty|co} soldiers came through every door at once.

{Two|dH} of the gunmen are dead. The third, who calls himself Girma Asfaw and gives his age as {24|!aL}, is in Dil Chora hospital. So are {nine|i} of the people he frightened.

{Five|pl} weapons, not all of them real, lay on the apron.

@doc d-french | French weekly, translated | 1996-06-27
The hour of the mouth organ

It was supposed to be over in an hour and it lasted {29|!du}. It was supposed to be about money, {12 million|ra} dollars, and it was about {60|pr} men in a prison at Kaliti of whom nobody had ever heard.

At {ten past seven|to} on Saturday, 22 June, an ordinary flight left Addis. At {twenty past five|!sa} on the Sunday morning a grenade, the only {one|bi} thrown, put an end to it.

We now know more of Captain Woldeyes. He is {49|aP} and has {18,000|hr} hours; he talked the {three|hi} men out of flying to Aden, with {two and a half|fu} hours' kerosene, by showing them the gauge. He let himself be hit.

The government says that {no|dP|v=0} hostage died. True. {Nine|i} people were hurt. Among those freed before dawn, {19|l2|t=before dawn} in all, was a boy with chicken-pox.
