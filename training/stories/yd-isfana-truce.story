@story yd-isfana-truce
@topic Kyrgyz-Tajik border clash over a canal head, a truce, evacuees and two ledgers of the dead
@subject C = canal clash | the clash | the fighting | border fighting
@subject K = Kyrgyzstan | Bishkek | the Kyrgyz side
@subject T = Tajikistan | Dushanbe | the Tajik side
@subject B = Batken-Leylek region | Batken-Leylek
@subject S = Isfara-Vorukh district | Isfara-Vorukh
@subject G = Chaarbak weir water intake | the water intake | the canal head
@subject H = Batken regional hospital | Batken hospital
@subject R = Red Crescent
@subject O = field office | the observers
@subject A = Ak-Bulung village | Ak-Bulung
@subject M = joint commission | the commission
@fact tm = 08:15 | clock | C | time when the shooting began | 2033-08-24 | constant
@fact hr = 31 | duration | C | hours of fighting | 2033-08-25 | constant
@fact k1 = 4 | deaths | K | people killed | 2033-08-24 evening | cumulative
@fact k2 = 26 | deaths | K | people killed | 2033-08-27 | cumulative
@fact kc = 19 | deaths | K | civilians killed | 2033-08-27 | cumulative
@fact ks = 7 | deaths | K | soldiers and police killed | 2033-08-27 | cumulative
@fact t1 = 2 | deaths | T | people killed | 2033-08-24 evening | cumulative
@fact t2 = 17 | deaths | T | people killed | 2033-08-29 | cumulative
@fact tot = 43 | deaths | C | people killed on both sides | 2033-08-29 | cumulative
@fact tk = 60 | deaths | K | people of the other side killed as claimed | 2033-08-27 | cumulative
@fact ki = 141 | injuries | K | people wounded | 2033-08-27 | cumulative
@fact ti = 90 | injuries | T | people wounded | 2033-08-29 | cumulative
@fact hos = 112 | injuries | H | wounded admitted | 2033-08-26 | cumulative
@fact hb = 150 | other | H | beds | - | constant
@fact ev1 = 9800 | evacuated | B | people evacuated | 2033-08-24 night | cumulative
@fact ev2 = 34000 | evacuated | B | people evacuated | 2033-08-26 | cumulative
@fact evr = 20400 | evacuated | B | evacuees who returned | 2033-09-03 | cumulative
@fact evs = 60 | other | B | share of evacuees who returned | 2033-09-03 | snapshot
@fact evt = 15500 | evacuated | S | people evacuated | 2033-08-26 | cumulative
@fact ho = 218 | homes | B | buildings destroyed | 2033-08-28 | constant
@fact hoh = 164 | homes | B | houses destroyed | 2033-08-28 | constant
@fact hox = 54 | homes | B | shops, schools and posts destroyed | 2033-08-28 | constant
@fact ha = 31 | homes | A | houses destroyed | 2033-08-28 | constant
@fact hat = 124 | homes | A | houses | 2033 | constant
@fact has = 25 | other | A | share of houses destroyed | 2033-08-28 | constant
@fact tr = 20:00 | clock | M | hour at which the truce began | 2033-08-24 | plan
@fact tr2 = 2 | other | M | truces agreed | 2033-08-25 | cumulative
@fact km = 940 | distance | M | kilometres of border | - | constant
@fact kma = 611 | distance | M | kilometres of border agreed | 2033-03 | constant
@fact kml = 329 | distance | M | kilometres of border not agreed | 2033-03 | constant
@fact kms = 65 | other | M | share of the border agreed | 2033-03 | constant
@fact pl = 1.5 | distance | M | kilometres by which troops withdraw | 2033-08-29 | plan
@fact wt = 3.8 | other | G | cubic metres of water a second | 2033 | constant
@fact wtk = 2.1 | other | K | cubic metres of water a second due | 2033 | constant
@fact wtt = 1.7 | other | T | cubic metres of water a second due | 2033 | constant
@fact cam = 1 | other | G | padlocks put on the gate | 2033-08-23 | constant
@fact ob = 14 | officers | O | observers | 2033-09-01 | snapshot
@fact obp = 24 | officers | O | observers | 2033-09-15 | plan
@fact mon = 1000000 | damages | K | som for each bereaved family | 2033-08-28 | plan | pledged
@fact mot = 26000000 | damages | K | som for bereaved families in all | 2033-08-28 | plan | pledged
@fact reb = 164 | homes | K | houses to be rebuilt by winter | 2033-09-02 | plan | pledged
@fact tn = 310 | other | R | tents put up | 2033-08-28 | cumulative
@fact sch = 27 | other | B | schools closed | 2033-08-25 | snapshot
@fact stu = 9100 | enrolment | B | pupils without lessons | 2033-08-25 | snapshot
@fact arr = 8 | arrests | K | looters detained | 2033-08-28 | cumulative
@fact hst = 10 | other | C | hostages exchanged | 2033-08-27 | constant
@fact old = 21 | deaths | - | people killed in the border clash of 2027 | 2027 | constant
@fact mor = 82 | other | O | calibre of mortar shells found in millimetres | 2033-08-30 | constant
@fact prc = 42 | price | - | som for a kilo of flour | 2033-09-02 | snapshot
@rel sum tot = k2 + t2
@rel sum k2 = kc + ks
@rel share evs = evr / ev2
@rel sum ho = hoh + hox
@rel share has = ha / hat
@rel sum km = kma + kml
@rel share kms = kma / km
@rel sum wt = wtk + wtt
@rel product mot = k2 * mon
@rel diff kml = km - kma
@trap k1 k2 :: one evening and three days later
@trap k2 tot :: one side and both
@trap t2 tk :: admitted and claimed
@trap ev1 ev2 :: evacuated by two days
@trap ev2 evt :: two sides of the border
@trap ho hoh :: buildings and houses
@trap hoh reb :: lost houses and houses promised
@trap kma kml :: agreed and disputed border
@trap wtk wtt :: two shares of water
@trap ob obp :: there and planned
@trap old tot :: an earlier clash
@trap ki hos :: all wounded and those in one hospital

@doc a-wire | wire agency | 2033-08-24
{Six|-} killed as Kyrgyz, Tajik border villagers and troops clash over water

BATKEN, Kyrgyzstan, August 24 (Steppe News) - A quarrel over {one|cam} padlock on a sluice gate turned into shelling on the Kyrgyz-Tajik border on Wednesday, with {four|k1|t=by evening|by=Kyrgyzstan} dead by evening as reported by Kyrgyzstan and {two|t1|t=by evening|by=Tajikistan} by Tajikistan.

The shooting at Chaarbak weir began at {8:15 a.m.|tm}. A truce from {8 p.m.|tr} was broken within the hour, both sides said of the other.

Kyrgyzstan moved {9,800|ev1|t=overnight} people away overnight.

Of a border of {940|km} kilometres {611|kma} have been agreed, {65 percent|kms}. The canal carries {3.8|wt} cubic metres a second.

In 2027 {21|old|t=In 2027} people were killed nearby.

@doc b-local | Kyrgyz news site, English | 2033-08-28
Ak-Bulung came home to count

Aizada Toktogulova

{Thirty-one|ha} of {124|hat} houses in Ak-Bulung are burnt. {A quarter|has|v=25}, says the village head, as if that were the small part. The walnut trees are burnt, too.

The whole of Batken-Leylek has lost {218|ho} buildings: {164|hoh} houses and {54|hox} shops, schools and posts. At the height {34,000|ev2|t=on Friday} people were away, on Friday.

Kyrgyzstan's dead number {26|k2|t=as of yesterday|by=the health ministry} as of yesterday, the health ministry says, {19|kc} civilians and {seven|ks} in uniform. {141|ki|^} are wounded. Batken hospital, with {150|hb} beds, admitted {112|hos|t=by Friday} by Friday.

The defence ministry says the Tajik side lost {60|tk|by=The defence ministry} men. Dushanbe has said nothing.

{Ten|hst} hostages were exchanged at the bridge. Each family of a victim is to get {1 million|mon} som, {26 million|mot} in all. Police have {eight|arr} looters.

{27|sch} schools are shut; {9,100|stu} children are on holiday, nobody calls it that. Red Crescent tents: {310|tn}.

Kurs: dollar {91.2|-}. Namaz: {13:04|-}

@doc c-tajik | Tajik state agency, English | 2033-08-29
Losses of the Tajik people made known

The prosecutor general announced that {17|t2|t=to date|by=The prosecutor general} citizens of Tajikistan perished to date and {90|ti|^} were wounded as a result of the aggression. {15,500|evt} inhabitants of Isfara-Vorukh were led to safety. The neighbour's claim of {60|tk|by=The neighbour} was called a fantasy.

According to the agency's information Kyrgyz losses are {33|!k2|by=the agency's information}, which Bishkek conceals.

By right, {1.9|!wtt|by=the prosecutor} cubic metres a second of the canal belong to Tajik fields, the prosecutor recalled.

The sides agreed to withdraw troops by {1.5|pl} kilometres. Cotton picking is at {71 percent|-}.

@doc d-report | field office report | 2033-09-03
Spot report: the situation at Chaarbak weir, 3 September 2033

1. The second truce ({two|tr2} have been agreed) holds. Fighting lasted {31|hr} hours in all.
2. Reported deaths: {43|tot|t=29 August} to 29 August, i.e. {26|k2} on the Kyrgyz and {17|t2} on the Tajik side.
3. Of {34,000|ev2} evacuees on the Kyrgyz side {20,400|evr|t=3 September} had returned by 3 September, {60 per cent|evs}.
4. The office has {14|ob} observers and will have {24|obp} by mid-September. Fragments of {82|mor}-mm mortar shells were seen in three villages.
5. Water. The 1986 protocol gives {2.1|wtk} m³/s to Kyrgyz and {1.7|wtt} m³/s to Tajik users.
6. Border. {329|kml} km remain undelimited.

Reference: SR/{33-017|-}

@doc e-weekly | Almaty weekly | 2033-09-06
The padlock is still there

Marat Dzhaksybekov-Stein

It's a cheap one, brass, the size of a matchbox. It holds the wheel of the sluice. Nobody has the key.

{Forty-three|tot} people died for it, and the sluice lets through what it let through. Bishkek promises to rebuild {164|reb} houses by winter; I was shown {174|!hoh|by=the village heads} on the village heads' own lists.

In Isfara they buried {17|t2}. An old man there told me that there'd been a wedding on the other bank in March, and that he'd danced.

The commission meets on the {12th|-}. It has met {thirty|-} times since 2022. Flour is {42|prc} som.
