@story m3-gavdos-boat
@topic A boat with migrants sinks south of Crete: the night, the harbour and the question of time
@subject B = Gavdos shipwreck | the boat | the vessel | the trawler | the shipwreck | the sinking
@subject G = Hellenic Coast Guard | the coast guard | the coastguard
@subject T = MV Oostkapelle | Oostkapelle | the tanker | the Dutch tanker
@subject L = Ligne Secours | the hotline | the alarm line
@subject P = Palaiochora | the port of Palaiochora | the harbour
@subject H = Chania General Hospital | Chania hospital | the hospital in Chania
@subject F = Warsaw border agency | the agency | the aircraft
@subject A = Adel Mansour | Mansour | the survivor
@subject C = Greece | Crete
@subject M = Minister Stelios Vourakis | Vourakis | the migration minister
@fact on = 187 | other | B | people on board | 2035-03-29 | snapshot
@fact sv1 = 96 | rescued | B | people saved | 2035-03-30 morning | cumulative
@fact sv = 104 | rescued | B | people saved | 2035-04-02 | cumulative
@fact sg = 61 | rescued | G | people saved | 2035-04-02 | cumulative
@fact st = 43 | rescued | T | people saved | 2035-04-02 | cumulative
@fact b1 = 17 | deaths | B | bodies recovered | 2035-03-30 morning | cumulative
@fact b2 = 39 | deaths | B | bodies recovered | 2035-04-02 | cumulative
@fact ms = 44 | missing | B | people missing | 2035-04-02 | snapshot
@fact egy = 52 | other | B | Egyptians among the survivors | 2035-04-02 | constant
@fact sud = 31 | other | B | Sudanese among the survivors | 2035-04-02 | constant
@fact ban = 21 | other | B | Bangladeshis among the survivors | 2035-04-02 | constant
@fact min = 22 | other | B | minors among the survivors | 2035-04-02 | constant
@fact wom = 9 | other | B | women among the survivors | 2035-04-02 | constant
@fact hos = 13 | injuries | H | survivors admitted | 2035-03-30 | snapshot
@fact call = 21:18 | clock | L | time of the first call from the boat | 2035-03-29 | snapshot
@fact told = 21:31 | clock | G | time it was told | 2035-03-29 | snapshot
@fact sink = 02:50 | clock | B | time it sank | 2035-03-30 | snapshot
@fact arr = 03:15 | clock | G | time its first ship arrived | 2035-03-30 | snapshot
@fact gap = 344 | duration | G | minutes until its first ship arrived | 2035-03-30 | constant
@fact nm = 24 | distance | B | nautical miles from Gavdos | 2035-03-29 | snapshot
@fact len = 22 | distance | B | metres of length | - | constant
@fact bf = 6 | speed | B | wind force on the Beaufort scale | 2035-03-30 | snapshot
@fact days = 4 | duration | B | days at sea | 2035-03-29 | constant
@fact price = 4500 | price | A | dollars paid for the crossing | - | constant
@fact ag = 19 | age | A | age | - | constant
@fact arrs = 7 | arrests | G | people arrested as smugglers | 2035-04-02 | cumulative
@fact ar1 = 3120 | other | C | arrivals from Libya | first quarter of 2035 | constant
@fact ar0 = 1840 | other | C | arrivals from Libya | first quarter of 2034 | constant
@fact hall = 600 | other | P | people that the hall can hold | 2035-04 | constant
@fact inh = 870 | other | P | people in the hall | 2035-04-02 | snapshot
@fact ext = 12000000 | budget | M | euros for a new reception centre | 2035-04-02 | plan | pledged
@rel sum on = sv + b2 + ms
@rel sum sv = sg + st
@rel sum sv = egy + sud + ban
@trap sv1 sv :: eight more were found alive
@trap b1 b2 :: three days apart
@trap sg st :: two rescuers
@trap b2 ms :: bodies against missing
@trap ar1 ar0 :: two years
@trap hall inh :: room against people
@trap call told arr :: three times
@trap min len :: 22 minors and 22 metres

@doc a-coastguard | coast guard announcement | 2035-03-30
HELLENIC COAST GUARD
Announcement, Friday 30 March 2035, 11:00

1. At {21:31|told|t=yesterday} yesterday the Joint Rescue Coordination Centre was informed of a vessel with an unknown number of foreigners {24|nm} nautical miles south-west of Gavdos.

2. Two patrol boats, a frigate of the Navy and the passing tanker OOSTKAPELLE (Dutch flag) were directed to the area. The first patrol boat arrived at {03:15|arr}. The fishing vessel, {22|len} metres long and made of wood, had capsized at {02:50|sink}. Winds of force {6|bf} prevailed.

3. Until this hour {96|sv1|t=Until this hour} persons have been rescued and {17|b1|^} bodies recovered. {13|hos|s=Chania General Hospital} of those rescued were admitted to Chania General Hospital.

4. The operation continues with the assistance of a Super Puma helicopter.

@doc b-wire | wire agency | 2035-03-30
At least {17|>b1} dead as migrant boat sinks off Crete

ATHENS (Levant Press) - The boat had spent {four|days} days at sea when the water reached the engine, survivors told a doctor on the quay at Palaiochora on Friday. They said that it had left Tobruk with almost {200|~on|by=survivors} people.

The coastguard pulled {17|b1|t=on Friday} bodies from the sea and, with the crew of a tanker, {96|sv1|t=on Friday} living.

An alarm line for people in distress, Ligne Secours, said it received the first call at {9:18 p.m.|call|by=Ligne Secours} on Thursday and passed it to the authorities at once. The boat went down {five and a half|-} hours later.

Crete has recorded {3,120|ar1|t=in the first three months of this year} arrivals from Libya in the first three months of this year, compared with {1,840|ar0|t=in the same period of 2034} in the same period of 2034.

@doc c-hotline | hotline's log, published | 2035-04-01
LIGNE SECOURS — case 0731

{21:18|call} Call from a satellite phone. Man says: {180|~on|by=Man} persons, many children, engine stopped. Position received.
{21:31|told} Email to JRCC Piraeus, copy Rome, copy the agency in Warsaw.
22:04 JRCC confirms receipt by telephone. "We know."
23:40 Caller says that they see a big ship with lights. It doesn't come nearer.
00:55 Water ankle-deep. He gives the phone to his wife.
{02:05|!sink} The line is cut with noise. Later survivors tell us: this was the moment it went over.
{03:15|arr} Coast guard vessel on scene (AIS).

Almost {six|~gap|v=360} hours. The harbour is {50|-} nautical miles away.

We spoke with Adel Mansour, {19|ag}, in the sports hall. He had paid {4,500|price} dollars.

@doc d-paper | Greek newspaper, English edition | 2035-04-02
{Forty-four|ms} still missing as search winds down

Kostis Daskalogiannis, Chania

The search for those lost south of Gavdos was reduced on Monday to a single helicopter. {Thirty-nine|b2|t=on Monday} bodies lie in a refrigerated container behind the hospital. {One hundred and four|sv|t=on Monday} people are alive, {61|sg|s=the coast guard} of them thanks to the coast guard and {43|st|s=the crew of a Dutch tanker} to the crew of a Dutch tanker. {Forty-four|ms|t=on Monday} are missing. That adds up to the {187|on} whose names the survivors have written on a bed sheet.

Of those saved, {52|egy} are Egyptians, {31|sud} Sudanese and {21|ban} from Bangladesh. {Nine|wom} are women, {22|min} are under eighteen.

Police hold {seven|arrs} men as smugglers.

In Palaiochora the sports hall, meant for {600|hall}, houses {870|inh|t=on Monday}. Migration minister Stelios Vourakis promised {€12 million|ext|m=pledged|by=Migration minister Stelios Vourakis} for a centre inland.

Related: Samaria Gorge opens May 1 | Olive oil at €9.80

@doc e-magazine | German weekly magazine | 2035-04-05
Six Hours: What happened between call and rescue

From our correspondents in Chania and The Hague

The captain of the Oostkapelle is a quiet man from Zeeland. His crew hauled {51|!st|s=His crew} people over the rail with a cargo net; he has counted the blankets. He would've turned sooner, he says, had anybody asked him before {one|-} o'clock.

Nobody did. Greece knew from {21.31|told|s=Greece}. Its first ship was there after {344|gap} minutes, when the trawler had been on the seabed for {25|-}.

At Chania they have now put up a second container, and in the hall the boys play cards. One of them, Mansour, {17|!ag}, swam with his cousin's jacket between his teeth. The passage cost him {4,500|price} dollars, half of it borrowed. His cousin is one of the {54|!ms} for whom there is no grave.

{Seven|arrs} survivors sit in custody. Two are said to have bailed water to the last.
