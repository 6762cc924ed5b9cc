@story anavra-fire
@topic Forest fire on the island of Lethra, Greece: six days, four villages and a boatlift
@subject F = Anavra fire | the fire | the front | the blaze
@subject L = Lethra | the island
@subject B = Fire Service | the Fire Service | Pyrosvestiki | the fire brigade
@subject C = Coast Guard | the Coast Guard | Hellenic Coast Guard
@subject O = Athens Earth Observatory | the observatory | the satellite service
@subject P = PPC Network | the grid operator
@subject M = Mayor Stamatia Kourouklis | Kourouklis | the mayor
@fact a1 = 420 | area | F | hectares burnt | 2029-08-03 evening | cumulative
@fact a2 = 2650 | area | F | hectares burnt | 2029-08-04 evening | cumulative
@fact a4 = 7900 | area | F | hectares burnt | 2029-08-06 evening | cumulative
@fact s4 = 8430 | area | O | hectares burnt | 2029-08-06 noon | cumulative
@fact a6 = 8150 | area | F | hectares burnt | 2029-08-08 evening | cumulative
@fact s6 = 8720 | area | O | hectares burnt | 2029-08-08 noon | cumulative
@fact shr = 24 | other | O | percent of the island burnt | 2029-08-08 noon | cumulative
@fact n1 = 64 | other | B | firefighters | 2029-08-03 evening | snapshot
@fact n2 = 212 | other | B | firefighters | 2029-08-04 evening | snapshot
@fact n4 = 518 | other | B | firefighters | 2029-08-06 evening | snapshot
@fact en4 = 97 | other | B | fire engines | 2029-08-06 evening | snapshot
@fact air2 = 9 | other | B | aircraft | 2029-08-04 | snapshot
@fact air4 = 17 | other | B | aircraft | 2029-08-06 | snapshot
@fact for4 = 146 | other | B | foreign firefighters | 2029-08-06 evening | snapshot
@fact e2 = 1900 | evacuated | L | people told to leave their homes | 2029-08-04 evening | cumulative
@fact e4 = 6400 | evacuated | L | people told to leave their homes | 2029-08-06 evening | cumulative
@fact sea2 = 730 | evacuated | C | people taken off by boat | 2029-08-04 night | cumulative
@fact sea4 = 2380 | evacuated | C | people taken off by boat | 2029-08-06 evening | cumulative
@fact h4 = 88 | homes | L | houses damaged | 2029-08-06 | cumulative
@fact h6 = 143 | homes | L | houses damaged | 2029-08-09 | cumulative
@fact hd6 = 61 | homes | L | houses beyond repair | 2029-08-09 | cumulative
@fact pw2 = 3100 | homes | P | connections without power | 2029-08-04 night | snapshot
@fact inj4 = 27 | injuries | L | people treated | 2029-08-06 evening | cumulative
@fact dead = 1 | deaths | L | people killed | 2029-08-05 | constant
@fact wind2 = 8 | speed | L | wind in Beaufort | 2029-08-04 | snapshot
@fact wind6 = 3 | speed | L | wind in Beaufort | 2029-08-08 | snapshot
@fact boats = 31 | other | C | vessels | 2029-08-04 night | snapshot
@fact vil = 4 | other | L | villages told to leave | 2029-08-04 evening | cumulative
@fact bee = 74 | age | - | age in years | 2029-08-05 | constant
@fact ff = 11 | injuries | B | firefighters hurt | 2029-08-06 evening | cumulative
@fact hy = 52 | homes | L | houses that can be repaired | 2029-08-09 | cumulative
@fact hg = 30 | homes | L | houses slightly damaged | 2029-08-09 | cumulative
@fact pop = 19000 | other | L | people who live there | - | constant
@fact ctl = 06:30 | clock | F | hour at which it was under control | 2029-08-09 | constant
@fact n6 = 230 | other | B | firefighters | 2029-08-09 | snapshot
@fact en6 = 51 | other | B | fire engines | 2029-08-09 | snapshot
@fact air6 = 6 | other | B | aircraft | 2029-08-09 | snapshot
@fact lvl = 3 | other | L | level of fire risk | 2029-08-10 | plan | projected
@fact aid = 6600 | damages | M | euros for each family at once | 2029-08-07 | plan | pledged
@fact cap = 2 | arrests | L | people held | 2029-08-05 | snapshot
@rel sum h6 = hd6 + hy + hg
@trap a4 s4 :: the brigade's hectares and the satellite's
@trap a6 s6 :: the same, two days later
@trap e4 sea4 :: told to go and taken by sea
@trap h6 hd6 :: damaged and beyond repair
@trap n4 for4 :: all and foreign firefighters
@trap wind2 wind6 :: two days' wind

@doc a-live | live blog, English-language Greek site | 2029-08-04
Fire on Lethra: night-time boatlift from Anavra beach

23.50 | The Coast Guard now says {730|sea2|t=now|by=The Coast Guard} people have been ferried off Anavra beach by {31|boats} vessels, among them a pedalo hire firm's whole fleet.

23.05 | The power company's network arm, PPC Network, reports {3,100|pw2|t=23.05|by=PPC Network} supplies down.

22.20 | Fire Service evening brief: {2,650|a2|t=evening brief} hectares lost, from {420|a1|t=last night} last night. {212|n2|t=evening brief} firefighters, from {64|n1|t=last night}. {Nine|air2|t=today} aircraft flew today and are on the ground until dawn.

21.40 | The north wind is at Beaufort {8|wind2|t=21.40}. "Nobody stops that. You get out of its way," says the brigade's spokeswoman, Lt. Col. Evdokia Mamaliga.

20.15 | {Four|vil} villages have had the 112 message since morning. Together they count {1,900|e2|t=since morning} inhabitants and heaven knows how many guests.

19.30 | {Two|-} men are helping police with their inquiries (not three as posted at 18.55).

Advertisement: ferries from €39. Story rated 4.8/5 by 96 readers.

@doc b-wire | European wire | 2029-08-06
Greek island fire hits {7,900|a4} hectares; {2,380|sea4} evacuated by sea

LETHRA, Greece, Aug 6 - A wildfire that has burned for four days on the Greek island of Lethra had consumed {7,900|a4|t=by Monday evening|by=the Fire Service} hectares by Monday evening, three times the area of Saturday's {2,650|a2|t=Saturday's}, the Fire Service said.

The European satellite service as processed by the Athens Earth Observatory put it at {8,430|s4|t=at noon|by=the Athens Earth Observatory}, and that was at noon; it also counts unburnt islands of green.

{518|n4|t=by Monday evening} firefighters with {97|en4|t=by Monday evening} engines and {17|air4|t=by Monday evening} aircraft are in action. {146|for4|t=by Monday evening} of them came from Romania, Slovakia and Cyprus.

Since Friday {6,400|e4|t=Since Friday} people have been told to leave. Of them {2,380|sea4|t=Since Friday|by=the Coast Guard} left by sea, according to the Coast Guard, more than three times as many as on Saturday night ({730|sea2|t=Saturday night}).

A beekeeper, {74|bee}, who went back for his hives on Sunday is the {only|-} known fatality. {27|inj4|t=so far} people have been treated for smoke and burns so far, {11|ff|t=so far} of them firefighters.

Damage to homes is put at {88|h4|t=for now} for now.

@doc c-feature | Athens weekly, English edition | 2029-08-10
After the red week

By Iasonas Delivorrias

The wind dropped on Wednesday, to a breeze of {3|wind6|t=on Wednesday} on the scale on which it had blown {8|wind2|t=on the Saturday} on the Saturday, and in the quiet people began to argue about numbers.

How much burned? The brigade's last word is {8,150|a6|t=by nightfall on Wednesday|by=The brigade} hectares, by nightfall on Wednesday. The observatory's is {8,720|s6|by=The observatory}, by the pass at noon of that same day, and it adds that this is {24|shr} per cent of the island. The mayor, Stamatia Kourouklis, uses the latter when she speaks to ministers and the former when she speaks to tour operators. They are both right, in a way. The brigade draws a line round what is black; the satellite colours squares of ten metres and asks of each whether it has lost its green. A scorched pine that will live is black to one and alive to the other, or the reverse. On the Monday, too, they had differed: {7,900|a4|t=On the Monday} and {8,430|s4|t=On the Monday}.

How many houses? Engineers had put their coloured cards on {143|h6|t=by yesterday} doors by yesterday, having started from {88|h4|t=on Monday} on Monday. Red, meaning pull it down, are {61|hd6|t=by yesterday}. Yellow are {52|hy|t=by yesterday} and green, slightly hurt, {30|hg|t=by yesterday}. My aunt's is yellow. She asked the engineer whether he could not see his way to red, since red is paid by the square metre, and he said that he was colour-blind only on Sundays.

How many people? Everyone, it felt like. In truth {6,400|e4|t=by the fourth day} by the fourth day had received the order, of the {19,000|pop} who live here in winter. {2,380|sea4|t=by the fourth day} went down to the beaches, to boats. The first night's {730|sea2|t=The first night's} is the number which will be in the songs, because of the pedalos.

And how many did it take? {518|n4|t=At the peak}. At the peak {146|for4|t=At the peak} had flown in from countries that have their own forests. A platoon of Slovaks still sleeps in the school at Anavra, and gets baklava it cannot refuse.

The state has promised {6,600|aid|m=pledged|by=The state} euros to each family at once. 'At once', I am told, means after the form.

@doc d-fire | Fire Service statement | 2029-08-09
PRESS OFFICE OF THE FIRE SERVICE
Athens, 9.8.2029, 11:00

Forest fire Anavra, Island of Lethra: under control since {06:30|ctl|t=today} today.

Burnt: {8,150|a6|t=as of last night} hectares, as of last night. Previous statement, of the evening of 6 August: {7,900|a4|t=of the evening of 6 August}.
Forces at present: {230|n6|t=at present} firefighters, {51|en6|t=at present} engines. Peak: {518|n4|t=Peak}, {97|en4|t=Peak}.
Air: {6|air6|t=at present} aircraft remain on stand-by out of {17|air4|s=aircraft}.
Investigated persons: {2|cap|t=on 5 August} were arrested on 5 August for careless welding. A third was released.
Losses: {1|dead} civilian. {11|ff} of our colleagues were injured; all have left hospital.

Rekindling remains possible for {ten|-} days. The risk map for Friday shows Lethra at level {3|lvl}.
