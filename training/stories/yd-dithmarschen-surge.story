@story yd-dithmarschen-surge
@topic North Sea storm surge on the Dithmarschen coast: gauges, dikes, a summer dike breach, sheep, ferries
@subject S = storm surge Ulrike | the storm surge | the surge | the storm
@subject B = Federal Maritime Agency | BSH-Nord | the maritime agency
@subject D = state dike authority | LKN-West | the dike authority
@subject H = Husum-Nord gauge | Husum-Nord
@subject M = Meldorf bight | Meldorf | the bight
@subject K = Kreis Dithmarschen | the district | district office
@subject F = farmer Hauke Thomsen | Thomsen | the farmer
@subject I = Hallig Oland-West | the Hallig
@subject R = railway company Nordwestbahn | Nordwestbahn | the railway
@subject P = Minister Wiebke Carstensen | Carstensen | the environment minister
@subject L = insurers' pool | the insurers
@fact w0 = 2.5 | distance | B | metres above mean high water | 2031-12-05 noon | plan | projected
@fact w1 = 3.6 | distance | H | metres above mean high water | 2031-12-06 02:40 | constant
@fact w2 = 3.2 | distance | M | metres above mean high water | 2031-12-06 03:10 | constant
@fact rec = 4.1 | distance | H | metres above mean high water in the record surge | 1976 | constant
@fact diff = 0.5 | distance | H | metres below the record surge | 2031-12-06 | constant
@fact dk = 8.1 | distance | D | metres of height of the sea dike | - | constant
@fact dkc = 9 | distance | D | metres of height of a climate dike | - | plan
@fact sd = 4.5 | distance | M | metres of height of the summer dike | - | constant
@fact br = 70 | distance | M | metres of breach in the summer dike | 2031-12-06 | constant
@fact ow = 3 | other | D | places where waves came over the sea dike | 2031-12-06 | constant
@fact g = 159 | speed | - | km/h of gusts on Amrum-Süd | 2031-12-05 | constant
@fact gf = 130 | speed | - | km/h of gusts | 2031-12-05 | plan | projected
@fact tm = 02:40 | clock | H | time of the highest water | 2031-12-06 | constant
@fact d1 = 1 | deaths | S | people killed by the storm | 2031-12-06 | cumulative
@fact d2 = 3 | deaths | S | people killed by the storm | 2031-12-09 | constant
@fact inj = 42 | injuries | S | people injured | 2031-12-09 | constant
@fact ev = 1850 | evacuated | K | people told to leave | 2031-12-05 | constant
@fact evg = 1480 | evacuated | K | people who left | 2031-12-06 | constant
@fact evs = 80 | other | K | share of those told who left | 2031-12-06 | constant
@fact hl = 16 | other | I | people who stayed on the mound | 2031-12-06 | constant
@fact hh = 6.1 | distance | I | metres of height of the mound | - | constant
@fact fw = 2300 | officers | K | firefighters and helpers | 2031-12-06 | constant
@fact op = 1140 | other | K | calls for help | 2031-12-06 | cumulative
@fact sb = 86000 | other | D | sandbags | 2031-12-06 | cumulative
@fact sh = 2400 | other | F | sheep before the storm | 2031-12-04 | constant
@fact shl = 640 | other | F | sheep drowned | 2031-12-07 | constant
@fact shs = 26.7 | other | F | share of sheep drowned | 2031-12-07 | constant
@fact shr = 1760 | other | F | sheep saved | 2031-12-07 | constant
@fact pw = 74000 | homes | - | households without power | 2031-12-06 | snapshot
@fact pw2 = 5200 | homes | - | households without power | 2031-12-07 | snapshot
@fact fe = 31 | other | - | ferry sailings cancelled | 2031-12-06 | cumulative
@fact rl = 54 | distance | R | kilometres of line closed | 2031-12-06 | snapshot
@fact rt = 9 | duration | R | days for which the line was closed | 2031-12-15 | constant
@fact tr = 260 | ridership | R | passengers spending the night in a train | 2031-12-05 | constant
@fact trn = 11 | duration | R | hours spent in the train | 2031-12-06 | constant
@fact vs = 230 | distance | - | metres of length of the ship aground | - | constant
@fact vsc = 22 | other | - | crew of the ship aground | 2031-12-06 | constant
@fact co = 47 | other | - | containers lost overboard | 2031-12-06 | constant
@fact cof = 29 | other | - | lost containers found | 2031-12-12 | cumulative
@fact col = 18 | other | - | lost containers not found | 2031-12-12 | snapshot
@fact bc = 1400000 | other | D | cubic metres of sand lost | 2031-12-10 | constant
@fact dm = 95000000 | damages | L | euros of insured damage | 2031-12-16 | snapshot | projected
@fact dma = 38000000 | damages | D | euros of damage to dikes and dunes | 2031-12-10 | snapshot | projected
@fact bg = 120000000 | budget | P | euros a year for the coast | 2032 | plan
@fact bgn = 180000000 | budget | P | euros a year asked for the coast | 2032 | plan
@fact bgx = 60000000 | other | P | euros a year lacking for the coast | 2032 | plan
@fact km = 433 | distance | D | kilometres of sea dike in the state | - | constant
@fact kmn = 93 | distance | D | kilometres of sea dike to be raised | 2031 | snapshot
@fact kms = 21.5 | other | D | share of sea dike to be raised | 2031 | snapshot
@fact old = 0 | deaths | S | people killed by the surge of 1976 | 1976 | constant
@rel diff diff = rec - w1
@rel share evs = evg / ev
@rel share shs = shl / sh
@rel sum sh = shl + shr
@rel sum co = cof + col
@rel diff bgx = bgn - bg
@rel share kms = kmn / km
@rel diff shr = sh - shl
@trap w0 w1 :: forecast and gauge
@trap w1 w2 :: two gauges
@trap w1 rec :: this surge and the record
@trap dk sd :: sea dike and summer dike
@trap dk dkc :: built and climate dike
@trap ev evg :: told and gone
@trap pw pw2 :: a day later
@trap shl sh :: drowned and all sheep
@trap d1 d2 :: the toll rose
@trap co cof :: lost and found
@trap dm dma :: insured and dike damage
@trap gf g :: forecast and measured gusts

@doc a-warning | agency warning | 2031-12-05
Storm surge warning for the German North Sea coast

Issued by the Federal Maritime Agency, 5 December 2031, {12:30|-}

In the night to Saturday high water on the west coast of Schleswig-Holstein will be about {2.5|~w0} metres above mean high water. Danger of severe storm surge (from {2.5|-} m). Very severe storm surge (from {3.5|-} m) is not expected at present.

Gusts to {130|gf} km/h from the north-west are forecast.

Halligen and harbour areas outside the dikes will be flooded. Next bulletin at {17:00|-}. Telephone announcements under 040 555-{3190|-}.

@doc b-radio | regional radio, English news | 2031-12-06
WELLE NORDSEE — 09.00 — Saturday

Good morning from a coast that's still there. The surge called Ulrike peaked at {two forty|tm} in the night. At Husum-Nord it stood {three point six|w1} metres above mean high water, a metre more than the maritime agency had said yesterday noon, and {half a metre|diff|v=0.5} below the record of 1976.

At Meldorf, {three point two|w2}. There the summer dike has broken over {seventy|br} metres. The main dike held. Waves came over it in {three|ow} places.

{One|d1|t=so far} person has died so far, a cyclist under a poplar.

The gusts: {one hundred fifty-nine|g} kilometres an hour on Amrum-Süd.

{Two hundred sixty|tr} people spent the night in a train near Lunden, {eleven|trn} hours in all, with tea from the volunteer fire brigade. {Seventy-four thousand|pw} households sit in the dark.

On the Hallig, {sixteen|hl} people stayed on their mound, which is {six point one|hh} metres high. They've rung. They are playing Skat.

@doc c-local | local daily | 2031-12-08
Thomsen counts his sheep, and counts again

Frauke Petersen, Meldorf

In the summer koog behind the {4.5|sd}-metre dike the farmer Hauke Thomsen had {2,400|sh} sheep on Thursday. On Sunday there were {1,760|shr|t=On Sunday}. {Five hundred and ninety|!shl|v=590}, {27 percent|shs|round}, hang in the fences or have drifted to Büsum.

"I was told {two and a half|w0} metres," he says. He doesn't say it loudly.

The district office had asked {1,850|ev} people to leave. {Eighty percent|evs}, or {1,600|!evg}, did. {2,300|fw} firefighters and helpers answered {1,140|op} calls and filled {86,000|sb} sandbags. Power is back but for {5,200|pw2|t=since Sunday} households, since Sunday.

The {230|vs}-metre freighter off Trischen sits on sand with {22|vsc} men aboard. She's lost {47|co} containers. Children have found trainers, all left feet.

The ferries: {31|fe} sailings cancelled. They run today.

KREIS-LIGA: Marne {1|-}, Heide II {1|-}. Coffee morning for the bereaved, Pfarrhaus, 15 h.

@doc d-gov | state government statement | 2031-12-10
Carstensen: the dikes have kept their promise

Environment minister Wiebke Carstensen said in Kiel: "The sea dike is {8.1|dk} metres high. It has done what it was built for."

{Three|d2|t=to date} people lost their lives to date in connection with the storm and {42|inj} were injured. {1,480|evg} people had left in time. In 1976, at {4.1|rec} metres, {no one|old|v=0} died.

Damage to dikes and dunes amounts to {38 million|dma} euros. {1.4 million|bc} cubic metres of sand are gone. At Husum-Nord the water rose {3.4|!w1} metres above the mean. Some {640|shl} sheep drowned at Meldorf.

Of {433|km} kilometres of sea dike {93|kmn}, or {21.5 percent|kms}, need raising. A climate dike has {nine|dkc} metres and a broad back.

The state spends {120 million|bg} euros a year on its coast. The minister has asked for {180 million|bgn}. Mercatorstraße {3|-}, Kiel

@doc e-business | business daily, in brief | 2031-12-16
Ulrike costs insurers {€95m|dm|v=95000000}; rail line reopens

Insurers put their bill for storm Ulrike at {€95 million|dm|by=Insurers}, most of it roofs inland.

Nordwestbahn reopened its {54|rl} kilometres between Heide and Husum yesterday, {nine|rt} days after the tracks were washed free.

Of {47|co} containers, {29|cof|t=by Friday} had been located by Friday; {18|col|^} remain at large. The shipping line faces a claim from the national park.

Kiel is {€60 million|bgx} a year short of what its coastal plan demands. A sheep costs {€140|-}. DAX {21,914|-}.
