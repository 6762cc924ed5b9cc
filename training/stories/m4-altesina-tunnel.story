@story m4-altesina-tunnel
@topic The cost of a Sicilian railway tunnel
@subject T = Altesina tunnel | the tunnel | the Monte Altesina tunnel | the bore | Galleria Altesina
@subject Z = Consorzio Enna Ovest | CEO consortium | the consortium | the contractor | the builders
@subject R = Rete Ferroviaria Italiana | RFI | the rail network operator | the client
@subject A = Corte dei conti | the Court of Auditors | the auditors | the court
@subject L = Palermo–Catania line | the line | Palermo–Catania | the journey between Palermo and Catania
@subject X = tunnel boring machine Rosalia | Rosalia | the machine | the borer
@subject E = European Union | Brussels | EU recovery fund | recovery money
@subject M = Prefecture of Enna | the prefect | the prefecture
@fact c0 = 1480000000 | budget | T | cost in euros | 2023 | plan | projected
@fact c1 = 1970000000 | budget | T | cost in euros | 2029-10 | plan | projected
@fact ci = 33.1 | rate | T | rise in the cost, percent | 2029-10 | constant
@fact cd = 490000000 | budget | T | rise in the cost in euros | 2029-10 | constant
@fact cw = 2200000000 | budget | T | cost in euros in the worst case | 2031 | plan | hypothetical
@fact pd = 1010000000 | spending | R | euros paid out | 2029-09 | cumulative
@fact eu = 620000000 | budget | E | euros given | 2021 | constant
@fact el = 140000000 | budget | E | euros that may have to be paid back | 2029-10 | plan | hypothetical
@fact rs = 310000000 | damages | Z | euros claimed by the builders | 2029-10 | snapshot
@fact ln = 16.4 | distance | T | kilometres long | - | constant
@fact dg = 9.1 | distance | T | kilometres dug | 2029-10-10 | cumulative
@fact ds = 55.5 | other | T | share dug, percent | 2029-10-10 | cumulative
@fact rt = 12 | speed | X | metres a day | 2029-10 | snapshot
@fact rp = 18 | speed | X | metres a day as planned | 2023 | plan | projected
@fact gs = 97 | duration | X | days of stop because of gas | 2028 | constant
@fact wk = 840 | jobs | Z | people on site | 2029-10 | snapshot
@fact dd = 3 | deaths | Z | workers killed | 2024-2029 | cumulative
@fact sc = 7 | other | M | subcontractors excluded for mafia links | 2024-2029 | cumulative
@fact sb = 61 | other | Z | subcontractors | 2029-10 | snapshot
@fact t0 = 170 | duration | L | minutes of travel | 2029 | constant
@fact t1 = 118 | duration | L | minutes of travel | 2031 | plan | projected
@fact op0 = 2028-12-15 | date | T | opening day | 2023 | plan | projected
@fact op1 = 2031-06-30 | date | T | opening day | 2029-10 | plan | projected
@fact tr = 14 | other | L | trains a day in each direction | 2029 | constant
@fact tr1 = 26 | other | L | trains a day in each direction | 2031 | plan | projected
@fact fa = 16.8 | price | L | single fare in euros | 2029 | constant
@fact rmn = 7.3 | distance | T | kilometres still to dig | 2029-10-10 | snapshot
@fact els = 22.6 | other | E | share of the grant that may have to be paid back, percent | 2029-10 | constant
@fact aw = 20 | other | A | share of claims usually awarded, percent | - | constant
@fact dia = 10.1 | other | X | metres across | - | constant
@fact bh = 780 | distance | R | metres between boreholes | 2022 | constant
@fact bhs = 200 | distance | R | metres between boreholes in Switzerland | - | constant
@fact seg = 22 | other | Z | rings made a day | 2029-10 | snapshot
@fact shf = 4 | other | Z | shifts | 2029-10 | snapshot
@fact fit = 8 | duration | Z | months for track and tests | 2030-10 | plan | projected
@fact bus = 160 | duration | - | minutes of travel by bus | 2029 | constant
@rel change ci = c0 -> c1
@rel diff cd = c1 - c0
@rel share ds = dg / ln
@trap c0 c1 :: the cost at first and now
@trap c1 cw :: the official cost and the worst case
@trap c1 pd :: the cost and what has been paid
@trap eu el :: the grant and what may be paid back
@trap cd rs :: the rise in the cost and the builders' claim
@trap t0 t1 :: now and once it opens
@trap rt rp :: real and planned pace
@trap sc sb :: excluded and all subcontractors
@trap op0 op1 :: two plans
@rel diff rmn = ln - dg
@rel share els = el / eu

@doc ansia-wire | wire agency | 2029-10-11
Auditors: Sicilian tunnel to cost almost {500 million|~cd} more

(ANSIA) – ROME, OCT 11 – The bill for the Altesina tunnel, centrepiece of the new Palermo–Catania railway, has grown from {1.48|c0|x=1000000000|t=at the 2023 award} billion euros at the 2023 award to {1.97 billion|c1|by=the Court of Auditors}, the Court of Auditors said on Thursday. The increase of {33.1%|ci} is due to gas found in the rock, steel prices and "design choices that should not have needed correcting".

RFI had paid {1.01 billion|pd|t=by the end of September} by the end of September. The contractor has in turn lodged claims worth {310 million|rs}.

Of {16.4|ln} kilometres, {9.1|dg|t=as of Wednesday} had been dug as of Wednesday. The opening, once promised for {15 December 2028|op0|t=once}, is now expected on {30 June 2031|op1}.

Brussels contributed {620 million|eu} from its recovery fund. The judges see a risk that {140 million|el|by=The judges} of it must be returned since the deadline for spending was missed.

@doc sicilia-oggi | regional daily | 2029-10-12
{Twelve|rt} metres a day

From our correspondent LEOLUCA BRANCIFORTI

CALASCIBETTA – They named her Rosalia, after the saint who saved Palermo from the plague, and she was to advance {eighteen|rp} metres a day under the mountain. She does {twelve|rt}. On a good day, says shift boss Ionuț Grigorescu; on a bad one she does lunch.

For {97|gs|t=last year} days last year she did nothing: methane. Since then there are sensors every few steps, and smoking has become a matter for the carabinieri. {840|wk} people work here, most of them from Calabria, Romania and the Bergamo valleys. {Three|dd|t=since 2024} colleagues have been killed since 2024. Their names are on a plate by the portal, under the Madonna.

The figure of {1.97 billion|c1} provokes shrugs. "I was paid until August," says the owner of an earth-moving firm from Leonforte, one of {61|sb} subcontractors. {Seven|sc} others have been shown the door by the prefect on anti-mafia grounds.

More than {half|>ds} is done. What remains are {7.3|rmn} kilometres, among them the fault zone that the geologists call, for want of a kinder name, the Beast.

PHOTO 1 of 9 – Rosalia's cutter head before assembly (archive)
METEO: Enna 16° – Catania 22°

@doc euro-letter | policy newsletter | 2029-10-16
MONEY TRAILS #88: the tunnel that outlived its fund

The recovery facility closed its books three summers ago. Some of the holes it paid for are still being dug.

Exhibit A: Altesina. Rome drew {€620m|eu|v=620000000} for it, against an undertaking that the bore would be through by mid-2026. It wasn't. As of this month {55.5%|ds|t=As of this month} is. The Commission has started talking, politely, about {€140m|el|v=140000000|by=The Commission}, or {23%|els} of the grant.

Does that wreck the project? No. Measured against {€1.97bn|c1} the clawback is small. What nobody at the ministry would tell me is who pays the rest of the overrun. {€490m|cd|v=490000000} has to come from somewhere, and the Messina people say it won't come from them.

Add the contractor's claims in full, {€310m|rs|v=310000000}, and you could get past {€2.2bn|>cw}. The auditors themselves don't add them, noting that builders in Italy are usually awarded {a fifth|aw|by=The auditors} of what they ask.

Further reading: Report 17/2029; our issue 61 on the Basque Y

@doc tunnel-engineer | engineering magazine | 2029-11-01
Altesina: what went wrong, what goes right

Drive length: {16.4|ln} km, single tube with parallel gallery
Machine: EPB, {10.1|dia} m, designed for {18|rp} m/day
Achieved: {12|rt} m/day (average, {9.1|dg|s=Achieved} km)
Main incident: methane inflow at chainage 6+240, {97|gs} days lost

The client's own review doesn't blame the operators. Boreholes at the award stage stood {780|bh} metres apart; in comparable ground the Swiss would drill every {200|bhs}. The clay, promised as stiff, behaves like toothpaste.

Recovery has been respectable. Fresh segments come from a plant at Dittaino at {22|seg} rings a day, and the crew of {840|wk} works in {four|shf} shifts. If the fault is crossed by spring, the consortium believes it can hand over the structural works in October 2030, which leaves {eight|fit} months for track, wires and tests before {30 June 2031|op1}. It is tight.

Cost now: EUR {1.97|c1|x=1000000000} billion. First estimate: {1.48|c0|x=1000000000}.

@doc commuters | commuter committee post | 2029-10-13
COMITATO PENDOLARI PALERMO–CATANIA

Good evening everybody, {3,912|-} of us in the group now, welcome to the new ones.

You'll have read the news. Let me put it in minutes, which is our currency. Today the journey takes {170|t0|t=Today} (if nobody has stolen the copper). When the tunnel opens: {118|t1|t=When the tunnel opens}. The bus needs {160|bus} and has toilets.

Today: {14|tr|t=Today} trains each way. Then: {26|tr1|t=Then}. Today: {€16.80|fa} for a single. Then: nobody knows, and I asked three times.

They said {December '28|op0}. My son was born the week they said that; he'll be at primary school. Now it's {the end of June 2031|op1} and {a third|~ci} dearer. I'm not an engineer. But when I renovate my bathroom and the plumber finds gas, I don't pay him {310 million|rs} extra.

Meeting on Friday, 20:45 (the 19:10 is cancelled till further notice, naturally), Bar Mokarta, Enna Bassa.

Enza Cusumano
