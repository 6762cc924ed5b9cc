@story m3-zarghab-quake
@topic Earthquake in the Iranian province of Kerman: the first day to the reckoning in spring
@subject E = Zarghab earthquake | the earthquake | the quake | the tremor
@subject Z = Zarghab | Zarghab county
@subject D = Deh-e Mirak | Mirak
@subject S = Sar Kahnuj | Kahnuj village
@subject I = Seismological Centre of Tehran | the Seismological Centre | Iran's seismologists
@subject U = United States Geological Survey | USGS
@subject R = Iranian Red Crescent | the Red Crescent
@subject H = Housing Foundation | the Foundation
@subject G = Governor Farrokh Bahmani | Bahmani | the governor
@subject A = Army ground forces | the army
@fact mi = 6.3 | other | I | magnitude | 2033-11-19 | snapshot
@fact mu = 6.1 | other | U | magnitude | 2033-11-19 | snapshot
@fact di = 12 | distance | I | kilometres of depth | 2033-11-19 | snapshot
@fact du = 10 | distance | U | kilometres of depth | 2033-11-19 | snapshot
@fact aft1 = 37 | other | I | aftershocks | 2033-11-19 evening | cumulative
@fact aft2 = 214 | other | I | aftershocks | 2033-11-23 | cumulative
@fact amax = 5.2 | other | I | magnitude of the strongest aftershock | 2033-11-23 | snapshot
@fact d1 = 58 | deaths | E | people killed | 2033-11-19 evening | cumulative
@fact d2 = 131 | deaths | E | people killed | 2033-11-23 | cumulative
@fact dm = 64 | deaths | D | people killed | 2033-11-23 | cumulative
@fact ds = 39 | deaths | S | people killed | 2033-11-23 | cumulative
@fact do = 28 | deaths | Z | people killed in the other villages | 2033-11-23 | cumulative
@fact i1 = 420 | injuries | E | people injured | 2033-11-19 evening | cumulative
@fact i2 = 1090 | injuries | E | people injured | 2033-11-23 | cumulative
@fact adm = 212 | injuries | E | people kept in hospital | 2033-11-23 | snapshot
@fact vill = 46 | other | Z | villages damaged | 2033-11-23 | cumulative
@fact flat = 5 | other | Z | villages wholly destroyed | 2033-11-23 | cumulative
@fact hd = 2700 | homes | Z | houses destroyed | 2033-11-23 | cumulative
@fact hr = 4150 | homes | Z | houses in need of repair | 2033-11-23 | cumulative
@fact t1 = 1800 | other | R | tents handed out | 2033-11-19 evening | cumulative
@fact t2 = 6400 | other | R | tents handed out | 2033-11-23 | cumulative
@fact res = 23 | rescued | R | people pulled out alive | 2033-11-23 | cumulative
@fact dog = 14 | other | R | search dogs | 2033-11-19 evening | snapshot
@fact heli = 8 | other | A | helicopters | 2033-11-19 evening | snapshot
@fact t = -4 | temperature | Z | degrees Celsius at night | 2033-11-20 | snapshot
@fact pop = 1250 | other | D | people who lived there | 2033 | constant
@fact loan = 6000000000 | budget | H | rials lent for each new house | 2033-11-23 | plan | pledged
@fact gr = 1500000000 | budget | H | rials granted for each new house | 2033-11-23 | plan | pledged
@fact bl = 610 | homes | H | new houses finished | 2034-05-20 | cumulative
@fact blp = 2700 | homes | H | new houses to be built by winter | 2034-05-20 | plan | pledged
@fact con = 1480 | homes | H | containers in use as homes | 2034-05-20 | snapshot
@fact old = 9000 | deaths | Z | people killed in the region's worst earthquake | 1959 | constant
@rel sum d2 = dm + ds + do
@trap mi mu :: two agencies measure differently
@trap di du :: two agencies measure differently
@trap d1 d2 :: bodies were still being found
@trap i1 i2 :: four days apart
@trap i2 adm :: hurt against kept in hospital
@trap vill flat :: damaged against destroyed
@trap hd hr :: destroyed against repairable
@trap t1 t2 :: four days apart
@trap loan gr :: a loan against a grant
@trap bl blp :: finished against promised
@trap aft1 aft2 :: four days apart

@doc a-wire | wire agency | 2033-11-19
Strong quake hits southeast Iran, {58|d1|t=by nightfall} dead by nightfall

TEHRAN, Nov 19 (Sarmast News) - Rescuers worked by the headlights of pickup trucks in the mountains of Kerman province on Saturday after a magnitude {6.3|mi|by=the Seismological Centre of Tehran} earthquake, at a depth of {12|di|^} km according to the Seismological Centre of Tehran, brought down mud-brick houses in a string of villages near Zarghab. The U.S. Geological Survey measured {6.1|mu|s=The U.S. Geological Survey} and put the depth at {10|du|s=The U.S. Geological Survey}.

At least {58|>d1|t=by nightfall} people were killed and {420|i1|t=by nightfall} injured, Governor Farrokh Bahmani told state television. "These are the ones we can count in the dark," he said.

The Red Crescent had delivered {1,800|t1|t=by nightfall|s=The Red Crescent} tents and sent {14|dog|s=The Red Crescent} dogs; the army put {eight|heli} helicopters in the air.

{Thirty-seven|aft1|t=by nightfall} aftershocks kept people out of those buildings that still stood. Frost is forecast: minus {four|t|v=-4}.

The region lost some {9,000|~old|t=in 1959} people in a quake in 1959.

@doc b-report | reportage in a reformist daily | 2033-11-24
In Mirak nobody says "Good morning"

Parastu Mehrzad, Deh-e Mirak

They buried the sixty-fourth on Tuesday, a boy of {six|-}. In a village that had {1,250|pop} souls, there is no family now in which the washing of the dead has not been done at least once.

Down the valley Sar Kahnuj mourns {39|ds|s=Sar Kahnuj}. The other hamlets between them lost {28|do|s=The other hamlets}. I add up, as one does: {131|d2|t=on Tuesday}. On Saturday evening it had been less than {half|-} of that.

Of {46|vill} damaged villages, {five|flat} exist no more, Mirak among them. The Red Crescent has raised {6,400|t2|s=The Red Crescent} tents, white in rows, and its people dug out {23|res} who were breathing. Every hour or so the ground clears its throat. The Seismological Centre's tally of these is {214|aft2|by=The Seismological Centre's tally}; one, on Sunday, had a magnitude of {5.2|amax}.

"They tell me I'll get {six hundred|loan|x=10000000} million tomans," says Mash Rahim, who has no roof, "and that I must give it back."

@doc c-un | humanitarian flash update | 2033-11-24
IRAN: Kerman earthquake — Flash Update 2 (as of 23 November)

• Deaths {131|d2|t=as of 23 November} (Deh-e Mirak {64|dm|^}, Sar Kahnuj {39|ds|^}, elsewhere in Zarghab county {28|do|^}). Injured {1,090|i2|^}, of whom {212|adm|^} remain in hospital in Kerman, Bam and Jiroft.
• Some {2,700|~hd|^} dwellings are beyond repair; {4,150|hr|^} can be repaired.
• {6,400|t2|^} tents distributed. Heaters are the gap: night temperatures fall below minus {4|<t|v=-4}.
• The Housing Foundation announced for each household a low-interest loan of {IRR 6 billion|loan|v=6000000000} and a grant of {IRR 1.5 billion|gr|v=1500000000}.
• No international appeal has been launched. {Eleven|-} countries have sent condolences and {three|-} have sent cargo.

Next update: as required.

@doc d-spring | news site | 2034-05-20
Six months after the quake: {610|bl|t=Six months after} keys

Zarghab — The Housing Foundation has handed over {610|bl|t=as of this week} new houses as of this week. It promises that there will be {2,700|blp|m=pledged|by=It} before the snow, one for every house that was lost.

Until then {1,480|con} families live in containers, which bake in May.

Governor Bahmani says that the county has forgotten nothing and nobody. Of those killed, {131|d2} in all, {71|-} were women; it was shortly after {five|-} in the morning and the men were already at the pistachio harvest's last pressing.

The foreign geologists, who are said to have called it a {6.1|mu|by=The foreign geologists}, and our own, with their {6.3|mi|by=our own}, agree on one thing: brick and steel would have held.

Also read: Rial at 1.9 million · Lake Hamun 4% full
