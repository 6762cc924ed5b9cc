@story j4-cagsawa-jeepneys
@topic Jeepney fares and a transport strike in the Philippines, May 2006
@subject F = jeepney fare | the minimum fare | minimum fare | fare | the base fare
@subject B = Land Fares Board | the board | LFB | the regulator
@subject K = Kapatirang Tsuper | the drivers' federation | Kapatiran | KT | the federation | drivers
@subject J = jeepney driver | a driver | Mang Bert | Bert Salonga | Salonga
@subject D = diesel | fuel | pump price
@subject S = transport strike | the strike | the stoppage | strike day | holiday of the drivers
@subject C = Commuters' Watch | the commuters' group | the riders' group | commuters
@fact old = 7.50 | price | F | pesos for the first four kilometres | until 2006-05-14 | constant
@fact new = 8.50 | price | F | pesos for the first four kilometres | from 2006-05-15 | plan
@fact ask = 9.50 | price | K | pesos for the first four kilometres demanded | 2006-04 | plan | pledged
@fact coff = 8 | price | C | pesos for the first four kilometres that the group would accept | 2006-04 | plan | threshold
@fact inc = 1 | price | F | pesos more for the first four kilometres | from 2006-05-15 | plan
@fact incp = 13.3 | rate | F | rise of the fare for the first four kilometres | from 2006-05-15 | plan
@fact kmo = 1.25 | price | F | pesos for each further kilometre | until 2006-05-14 | constant
@fact kmn = 1.40 | price | F | pesos for each further kilometre | from 2006-05-15 | plan
@fact disc = 20 | rate | F | discount for students and the old | - | constant
@fact die = 36.40 | price | D | pesos for a litre | 2006-05-08 | snapshot
@fact diep = 29.15 | price | D | pesos for a litre | 2005-05 | snapshot
@fact lit = 28 | other | J | litres of fuel used in a day | 2006-05 | constant
@fact fue = 1019 | spending | J | pesos spent on fuel in a day | 2006-05 | constant
@fact grs = 1980 | revenue | J | pesos taken in fares in a day | 2006-05 | constant
@fact bnd = 600 | spending | J | pesos paid to the vehicle's owner in a day | 2006-05 | constant
@fact take = 361 | revenue | J | pesos taken home in a day | 2006-05 | constant
@fact wage = 325 | price | B | pesos of minimum daily wage in the capital | 2006-05 | constant
@fact pk = 80 | rate | K | share of routes stopped by the federation's count | 2006-05-08 | snapshot
@fact pb = 35 | rate | B | share of routes stopped by the board's count | 2006-05-08 | snapshot
@fact mem = 62000 | other | K | members | 2006 | constant
@fact str = 40000 | crowd | S | passengers stranded | 2006-05-08 morning | snapshot
@fact trk = 118 | other | S | army and city trucks carrying passengers | 2006-05-08 | constant
@fact arr = 9 | arrests | S | drivers arrested | 2006-05-08 | cumulative
@fact pet = 5 | duration | K | months between petition and decision | 2006-05-09 | constant
@fact vot = 2 | votes_cast | B | members for the rise | 2006-05-09 | constant
@fact age = 57 | age | J | age in years | 2006-05 | snapshot
@rel diff inc = new - old
@rel change incp = old -> new
@rel product fue = lit * die
@rel diff take = grs - fue - bnd
@fact tenn = 16.90 | price | F | pesos for ten kilometres | from 2006-05-15 | plan
@fact teno = 15 | price | F | pesos for ten kilometres | until 2006-05-14 | constant
@fact xf = 203 | spending | J | pesos more spent on fuel in a day than a year before | 2006-05 | constant
@fact rsh = 65 | rate | B | share of routes that ran | 2006-05-08 | snapshot
@trap ask new coff :: demanded, granted, and what riders would accept
@trap pk pb :: two counts
@trap kmo kmn :: old and new rate per further kilometre
@trap die diep :: a year apart
@trap grs take :: taken in fares and taken home
@trap take wage :: one driver's day and the legal minimum

@doc a-archipelago-wire | wire agency | 2006-05-09
Manila raises jeepney fare a day after strike

MANILA, May 9 (AW) - The Land Fares Board on Tuesday granted jeepney drivers an increase of {one|inc} peso, bringing the minimum fare to {8.50|new|t=from May 15} pesos from May 15, one day after a stoppage that left an estimated {40,000|~str|t=one day after} commuters on the kerb.

The federation Kapatirang Tsuper had petitioned for {9.50|ask|by=The federation Kapatirang Tsuper}. A riders' group told hearings that it could live with {eight|coff|by=A riders' group}.

Each kilometre after the first four will cost {1.40|kmn} pesos, up from {1.25|kmo}. Students and the elderly keep a {20 percent|disc} discount. The vote was {two|vot} to one.

Diesel sold at {36.40|die|t=this week} pesos a litre this week, compared with {29.15|diep|t=a year ago} a year ago.

Drivers said that Monday's strike halted {80 percent|pk|t=Monday|by=Drivers} of routes in the capital; the board said {35 percent|pb|^|by=the board}. Police arrested {nine|arr} drivers for blocking roads, and {118|trk} army and city trucks ferried passengers.

@doc b-tabloid-bagong-araw | tabloid | 2006-05-10
P{9.50|!new|t=next week} NA!

Hold on to your coins. From next week that is what you drop into the driver's hand for a short hop, {two|!inc} whole pesos above what you pay now, which is P{7.50|old|t=now}.

Mang Bert Salonga, {57|age}, Antipolo–Cubao, isn't dancing. He buys {28|lit} litres a day. That's P{1,019|fue} before he has eaten. P{600|bnd} goes to Madam, who owns the jeep. "On a good day the passengers give me P{1,980|grs|by=Mang Bert}," he says, and turns out his pocket: "I go home with P{461|!take|by=he}."

Ganda, di ba?

His group stopped {eight out of ten|pk|by=His group|s=His group|v=80} routes Monday, or so it says. Over at the LFB they were laughing.

{Nine|arr} of them slept in the precinct at Kamuning. Mayor sent pansit.

TURN TO: Starlet, 19, denies – p.3 / Ending 04-27 / PBA: 98-91 / Text BAGONG to 2366 (P2.50)

@doc c-commuters-watch-circular | pressure group circular | 2006-05-10
To all chapters: what was decided, and what to do

1. The base fare goes from {7.50|old} to {8.50|new} on Monday next. That is {13.3%|incp}. Wages went up by {0%|-}.

2. We had said {8|coff|s=We} flat. We lost, {2|vot}-1.

3. Longer trips are hit harder than the headlines admit: on a ten-kilometre ride you will pay P{16.90|tenn}, where it was P{15.00|teno}.

4. Insist on your discount. It is {15%|!disc|s=your discount}, by law, seven days a week, for students, seniors and the disabled.

5. Remember who was for us. Of {62,000|mem} drivers in the federation, most did not strike: {two-thirds|~rsh} of the routes ran, on the government's figures, which put the idle ones at {35%|pb|by=the government's figures}.

6. A driver who clears {361|take} pesos is not our enemy. The minimum wage in this city is {325|wage}. Fuel is.

Secretariat, Rm 214, 2/F. Next meeting 7 p.m. Thursday. Bring your own baon.

@doc d-sunday-business-columnist | newspaper column | 2006-05-14
{One peso|inc}

The petition lay on a desk at the regulator for {five|pet} months. In that time the pump price rose by more than the whole raise is worth. Let me show you.

Our driver burns {28|lit} litres. Every peso on the litre is therefore twenty-eight out of his day. A year ago it cost him {29.15|diep|t=A year ago} and today it is {36.40|die|t=today}, so that he is out {203|xf} pesos. To earn those back at a peso a head he needs to squeeze in two hundred and three people who do not exist.

Nobody, then, has won. The drivers' {62,000|mem} families did not get {9.50|ask}. The riders did not keep {7.50|old}. The government did not keep the peace: it counted trucks ({64|!trk|s=it counted trucks}, if you please) as a triumph.

And yet the strike was the smallest in a decade. A colleague drove EDSA from end to end on Monday and put the missing at {a third|~pb|by=A colleague|v=33.3}, no more.

Ramón Tiangco-Fuster may be reached at rtf@sunbiz.example. His views are his own, all 1 of them.
