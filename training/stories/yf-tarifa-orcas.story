@story yf-tarifa-orcas
@topic Killer whales and yachts in the Strait of Gibraltar: a summer of rammings, a tagging study and a ban
@subject O = Strait orcas | orcas | killer whales | the whales
@subject Y = Yachts | sailors | skippers | sailing boats
@subject S = Salvamento Marítimo del Sur | Salvamento | the rescue service
@subject C = Cetacean group Cierzo | Cierzo | biologists | the study
@subject G = Spanish government | Madrid | the ministry
@subject I = Insurers | Seguros Hércules | the insurer
@subject W = Whale-watching firms | boat tours | Tarifa operators
@subject F = Tuna fishermen | the almadraba | fishermen
@subject R = Rocío Benjumea-Åkesson | Benjumea-Åkesson | the lead biologist
@subject P = Portuguese navy | Lisbon
@fact pod = 43 | other | O | animals known | August 2032 | snapshot
@fact pod20 = 37 | other | O | animals known | 2022 | snapshot
@fact calf = 4 | other | O | calves born | 2032 | cumulative
@fact ram = 19 | other | O | animals that touch boats | August 2032 | snapshot
@fact juv = 12 | other | O | young animals that touch boats | August 2032 | snapshot
@fact adu = 7 | other | O | adults that touch boats | August 2032 | snapshot
@fact tag = 8 | other | C | animals tagged | August 2032 | cumulative
@fact tagp = 15 | other | C | animals to be tagged | by October 2032 | plan
@fact int = 152 | other | O | encounters with boats | 1 May to 31 August 2032 | cumulative
@fact int1 = 67 | other | O | encounters with boats | 1 May to 30 June 2032 | cumulative
@fact int31 = 190 | other | O | encounters with boats | 1 May to 31 August 2031 | cumulative
@fact intf = 20 | rate | O | fall in encounters with boats | 2032 | snapshot
@fact rud = 57 | other | Y | rudders broken | 1 May to 31 August 2032 | cumulative
@fact rudpc = 37.5 | other | Y | share of encounters that broke a rudder | 2032 | snapshot
@fact sunk = 3 | other | Y | boats sunk | 1 May to 31 August 2032 | cumulative
@fact sunkall = 11 | other | Y | boats sunk | since 2020 | cumulative
@fact tow = 49 | rescued | S | boats towed in | 1 May to 31 August 2032 | cumulative
@fact peo = 171 | rescued | S | people brought in | 1 May to 31 August 2032 | cumulative
@fact hurt = 5 | injuries | Y | people hurt | 1 May to 31 August 2032 | cumulative
@fact min = 38 | duration | O | minutes of an average encounter | 2032 | snapshot
@fact lmax = 15 | other | G | metres of length of boats that are banned | from 10 September 2032 | constant | threshold
@fact zone = 1050 | area | G | square nautical miles closed | from 10 September 2032 | plan
@fact zkm = 3600 | area | G | square kilometres closed | from 10 September 2032 | plan
@fact days = 45 | duration | G | days of the ban | from 10 September 2032 | plan
@fact fine = 30000 | price | G | euros of fine | from 10 September 2032 | plan | threshold
@fact fire = 2 | other | F | cases of shots or firecrackers reported | 2032 | cumulative
@fact firef = 12500 | damages | G | euros of fine for firecrackers | August 2032 | constant
@fact cost = 14200 | price | I | euros of an average repair | 2032 | snapshot
@fact clm = 41 | other | I | claims | 31 August 2032 | cumulative
@fact paid = 582200 | damages | I | euros paid out | 31 August 2032 | cumulative
@fact prem = 22 | rate | I | rise of the premium | 2033 | plan
@fact tuna = 1740 | other | F | tonnes of tuna allowed | 2032 | constant | threshold
@fact tunac = 1690 | other | F | tonnes of tuna caught | 2032 | cumulative
@fact stol = 4 | other | F | share of tuna lost to whales | 2032 estimate | snapshot
@fact tour = 88000 | crowd | W | passengers | 2032 season | snapshot
@fact tour31 = 71000 | crowd | W | passengers | 2031 season | snapshot
@fact tick = 65 | price | W | euros for a trip | 2032 | snapshot
@fact firm = 9 | other | W | firms | 2032 | constant
@fact dist = 300 | distance | W | metres to be kept | - | constant | threshold
@fact sp = 56 | speed | O | kilometres an hour at a sprint | - | constant
@fact wt = 5200 | other | O | kilograms of the largest | - | snapshot
@fact len = 6.7 | other | O | metres of the largest | - | snapshot
@fact age = 31 | age | O | age of the oldest female that touches boats | - | snapshot
@fact rage = 47 | age | R | age | - | snapshot
@fact port = 26 | other | P | encounters in Portuguese waters | 1 May to 31 August 2032 | cumulative
@fact spai = 126 | other | G | encounters in Spanish and Moroccan waters | 1 May to 31 August 2032 | cumulative
@fact bud = 890000 | budget | C | euros for the tagging | 2032 to 2034 | plan
@fact pet = 64000 | other | C | signatures against the use of force | September 2032 | cumulative
@trap int int1 :: June and August
@trap int int31 :: two years
@trap sunk sunkall :: one summer and all years
@trap ram pod :: those that touch boats and all
@trap tag tagp :: done and planned
@trap tow peo :: boats and people
@trap zone zkm :: two units
@trap fine firef :: the new fine and one imposed
@trap tuna tunac :: quota and catch
@trap port spai :: two waters
@rel change intf = int31 -> int
@rel sum ram = juv + adu
@rel share rudpc = rud / int
@rel product paid = clm * cost
@rel convert zone = zkm
@rel sum int = port + spai

@doc levante-wire | wire agency | 2032-09-06
Spain to bar small yachts from strait for {45|days} days over orcas

CADIZ, Spain, Sept 6 (Agencia Levante) - Yachts shorter than {15|<lmax} metres will be kept out of a part of the Strait of Gibraltar for {45|days} days from Friday after killer whales sank {three|sunk|t=since May} boats since May, the ministry said on Monday.

The zone measures some {3,600|~zkm} square kilometres. Offenders face fines of up to {30,000|<fine} euros.

From May to the end of August there were {152|int|t=From May to the end of August} encounters, {20%|intf} fewer than in the same months of 2031. In {57|rud} of them a rudder was broken. Salvamento Marítimo del Sur towed in {49|tow} boats with {171|peo} people. {Five|hurt} were hurt, none badly.

Since 2020, {11|sunkall|t=Since 2020} vessels have gone down.

A skipper from Gibraltar was fined {12,500|firef} euros in August for throwing firecrackers.

Conservationists who collected {64,000|pet} signatures against any use of force welcomed the ban.

@doc cierzo-qa | research group Q&A | 2032-09-02
What we know and don't know (updated every Thursday)

How many are there? {43|pod|t=today} animals in five families today, against {37|pod20|t=ten years ago} ten years ago. {Four|calf|t=this year} calves were born this year.

Do all of them touch boats? No. {19|ram} do, of whom {12|juv} are young and {seven|adu} adults. The oldest is a female of {31|age}.

Are they attacking? We see no anger. The average encounter lasts {38|min} minutes. When the rudder no longer moves, they leave.

How big are they? The largest male is {6.7|len} metres and about {5,200|~wt} kilos. At a sprint they do {56|sp} km/h, so you won't outrun them.

What's the study? We've put tags on {eight|tag|t=so far} so far; by October it should be {15|tagp|t=by October}. The grant is {€890,000|bud} for three years.

Where did it happen this summer? {26|port} times off Portugal, {126|spai} times in Spanish and Moroccan waters.

Questions to Rocío Benjumea-Åkesson, not before {10|-} a.m.

@doc yacht-monthly | sailing magazine | 2032-10-01
Sand, reverse, or shout? A skipper's account

By Clement Ashdown-Rey

They came at breakfast off Barbate, {four|-} of them, {one|-} with a nick in the fin. I'd read it all. We dropped the sails, we took our hands off the wheel, we did not run the engine. The wheel spun by itself like something in a haunted house. After {52|-} minutes it stopped spinning.

We were one of {152|int|t=this summer} this summer and one of the {57|rud} who lost a rudder. That is {37.5|rudpc} per cent. If you meet them, then, the odds are on your side, a fact I failed to find comforting.

My insurer, Hércules, has had {41|clm} claims of this sort, at an average of {€14,200|cost}. It paid mine. It has also put up the premium by {22|prem|t=next year} per cent next year.

What works? Some swear by sand on the hull, others by metal drums. The biologists say the youngest whales, {a dozen|juv} of them, do most of it, and that no method's been shown to put them off. In 2031 they'd had {190|int31|t=In 2031} goes at us.

Chart sales: Cape Trafalgar, Admiralty {773|-}, £{31|-}

@doc tarifa-local | local newspaper | 2032-09-08
Who gains by a bad whale

You wouldn't guess it in the marina, where {17|-} boats wait for rudders, but it has been a splendid summer for our {nine|firm} whale-watching firms. Passengers: {88,000|tour}, at {65|tick} euros; last year {71,000|tour31|t=last year}. "Everyone wants to see the bandits," says Kiko of Blue Levante, who must keep {300|dist} metres away from them and, he swears, does.

The ban won't touch him. His boats are {18|-} metres long.

The fishermen are less amused. The almadraba took {1,690|tunac|t=this year} tonnes of tuna this year, of a quota of {1,740|tuna}. Of what's hooked on the lines, whales take {4%|stol}, by the guild's estimate. "We don't throw things," says the guild. Somebody does: {two|fire} reports of firecrackers or shots have been made this year.

On the beach {400|-} people formed the outline of an orca on Sunday. It looked like a tuna.

Levante {35|-} knots. Ferry to Tangier: {2|-} sailings

@doc insurer-note | insurance trade note | 2032-09-15
Hércules Marine Bulletin: orca-related hull claims, status at end of August

Claims notified: {41|clm|t=at end of August}. Average settlement: {€14,200|cost}. Total paid: {€582,200|paid}. Total losses insured with us: {one|-}; on the whole coast this season {three|sunk}.

Frequency. The coastguard figures give {152|int} encounters between May and August, of which {67|int1|t=by the end of June} had taken place by the end of June. The previous year: {190|int31|t=The previous year}.

From 10 September the navigation ban for craft under {15|lmax} metres in {1,050|zone} square nautical miles applies, for {45|days} days. Cover is void within the zone.

Renewals for 2033: plus {22%|prem}.

Recommendation to brokers: ask clients for a spare rudder. We'll give {5|-}% off.

@doc strait-column | science column | 2032-09-19
Fashion victims

The best explanation I have heard is hats. In 1987 an orca off Seattle took to wearing a dead salmon on her head. Within weeks the rest were doing it; after a year no one did. The whales of the Strait, says Rocío Benjumea-Åkesson, {47|rage}, who has known each of them since birth, aren't angry at keels. They're young, they're fed, they are bored.

She would say that. But her tags say so too. {Eight|tag|t=by September} animals carried them by September, and the animals that broke most rudders ate best.

It'd explain why it's waning. {190|int31|t=a year ago} times a year ago, {152|int|t=this summer} times this summer. It would explain why {24|-} of the {43|pod} never joined in. And it would make a ban of {45|days} days and {3,600|zkm} square kilometres look like what my school did about yo-yos.

I put this to the ministry. A spokesman observed that a yo-yo doesn't weigh {five tonnes|~wt|v=5200}. Nor had any sunk {three|sunk} boats. Fair enough.

Next week: why {2|-} per cent of swans are left-footed
