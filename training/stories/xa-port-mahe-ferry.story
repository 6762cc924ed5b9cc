@story xa-port-mahe-ferry
@topic Capsizing of a ferry off Cap Lascelles, in the outer islands of Seychelles
@subject F = Belle Coralie | the ferry | the boat
@subject C = Coast guard | the coastguard | the coast guard
@subject O = Lascelles Inter-Îles | the owner | the operator
@fact ab = 187 | other | F | people aboard | 2036-07-03 | constant
@fact pa = 171 | other | F | passengers aboard | 2036-07-03 | constant
@fact cr = 16 | other | F | crew aboard | 2036-07-03 | constant
@fact re = 142 | rescued | F | people rescued | 2036-07-04 evening | cumulative
@fact re1 = 118 | rescued | F | people rescued | 2036-07-04 morning | cumulative
@fact de = 31 | deaths | F | bodies found | 2036-07-04 evening | cumulative
@fact mi = 14 | missing | F | people missing | 2036-07-04 evening | snapshot
@fact nw = 24 | rescued | F | people rescued in the course of a day | 2036-07-04 evening | snapshot
@fact ho = 57 | injuries | F | rescued people taken to hospital | 2036-07-04 evening | cumulative
@fact nh = 85 | other | F | rescued people who needed no hospital | 2036-07-04 evening | cumulative
@fact lic = 150 | other | F | people the licence allows | - | constant | threshold
@fact ex = 37 | other | F | people above the licence | 2036-07-03 | constant
@fact ma = 74 | rescued | F | people rescued by fishermen | 2036-07-04 | cumulative
@fact vs = 6 | other | C | vessels searching | 2036-07-04 evening | snapshot
@fact ve = 40 | other | C | square miles for each vessel | 2036-07-04 evening | snapshot
@fact sq = 240 | area | C | square miles searched | 2036-07-04 evening | snapshot
@fact tk = 250 | price | O | rupees for a ticket | 2036 | constant
@fact rf = 42750 | other | O | rupees of fares taken | 2036-07-03 | constant
@rel sum ab = pa + cr
@rel sum ab = re + de + mi
@rel diff nw = re - re1
@rel sum re = ho + nh
@rel diff ex = ab - lic
@rel product sq = vs * ve
@rel product rf = pa * tk
@trap re1 re :: rescued by morning and by evening
@trap ma re :: those saved by fishermen are part of the rescued
@trap lic pa :: allowed and carried

@doc a-wire | wire agency | 2036-07-04
Hope fades for {14|mi} after ferry capsizes

PORT LASCELLES - Rescuers had pulled {142|re|t=by Friday evening|by=the coast guard} people alive from the sea by Friday evening after the Belle Coralie turned over, the coast guard said, {24|nw} more than at daybreak, when it was {118|re1|t=at daybreak}. {31|de|^} bodies have been found. {Fourteen|mi} of the {187|ab} aboard are missing.

There were {171|pa} passengers and {61|!cr} crew on the ferry, which is licensed for {150|lic}: an excess of {37|ex}.

{57|ho} of those saved are in hospital. The remaining {85|nh} were taken to a school.

@doc b-post | live post | 2036-07-04
18:40 What we know

• Aboard: {187|ab} ({171|pa} passengers, {16|cr} crew)
• Alive: {142|re|t=18:40}
• Dead: {31|de|^}
• Not found: {41|!mi|^}
• Fishing boats alone brought in {74|ma}; they are in the {142|re}
• {Six|vs} vessels each sweep {40|ve} square miles, {240|sq} in all

Last post: Owner "devastated" (16:05)

@doc c-daily | national daily | 2036-07-05
A ticket to Cap Lascelles cost {250|tk} rupees

The Belle Coralie's operator took {42,750|rf} rupees in fares on Thursday: {171|pa} passengers at {250|tk} each. Nobody turned a passenger away although the licence said {150|lic}, crew included. With {16|cr} crew there were {187|ab} people on board, {21|!ex} too many.

By last night {142|re|t=By last night} had been rescued and {31|de} buried or laid out; for {14|mi} families nothing was certain.
