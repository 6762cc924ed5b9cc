@story moravia-hail
@topic Hailstorm over Brtnice district, Czech Republic: evening to the third day
@subject S = Pavlov hailstorm | the storm | the hail | supercell
@subject H = Jihlava hospital | the hospital | doctors in Jihlava
@subject E = ČEPR Sever grid | E.gridon | the grid operator | the utility | Energa Sever
@subject F = Fire service | firefighters | the brigades | Vysočina fire and rescue
@subject I = Asekura Morava | the insurer | Asekura
@fact i1 = 31 | injuries | S | people hurt | 2029-06-22 22:00 | cumulative
@fact i2 = 58 | injuries | S | people hurt | 2029-06-24 | cumulative
@fact hosp = 9 | injuries | H | people kept in hospital | 2029-06-24 | snapshot
@fact d = 1 | deaths | S | people killed | 2029-06-24 | cumulative
@fact r1 = 740 | homes | S | houses with broken roofs | 2029-06-23 noon | cumulative
@fact r2 = 1160 | homes | S | houses with broken roofs | 2029-06-24 | cumulative
@fact p1 = 24500 | homes | E | households without power | 2029-06-22 evening | snapshot
@fact p2 = 3200 | homes | E | households without power | 2029-06-24 morning | snapshot
@fact size = 9 | other | S | centimetres across the largest stone | - | constant
@fact gust = 162 | speed | S | kilometres an hour of the strongest gust | 2029-06-22 | snapshot
@fact calls = 412 | other | F | call-outs | 2029-06-22 to 2029-06-23 | cumulative
@fact men = 360 | other | F | firefighters sent out | 2029-06-23 | snapshot
@fact clk = 18:40 | clock | S | time at which it struck Pavlov | 2029-06-22 | snapshot
@fact dur = 11 | duration | S | minutes of hail | 2029-06-22 | snapshot
@fact loss = 850000000 | damages | I | crowns of expected insured loss | 2029-06-24 | snapshot | projected
@fact claims = 2300 | other | I | claims filed | 2029-06-24 | cumulative
@fact aid = 40000000 | budget | S | crowns of emergency aid from the state | 2029-06-24 | plan | pledged
@trap i1 i2 :: first night and third day
@trap r1 r2 :: noon and next day
@trap p1 p2 :: peak and later
@trap i2 hosp :: all hurt and those still in hospital
@trap loss aid :: insured loss and aid

@doc a-wire | news agency | 2029-06-22
Hail the size of tennis balls batters Czech highlands, {31|i1|t=by 10 p.m.|by=the regional ambulance service} hurt

JIHLAVA, Czech Republic — A supercell that dropped hailstones as wide as {nine|size} centimetres tore through villages in the Vysočina region on Friday evening, injuring at least {31|>i1|t=by 10 p.m.|by=the regional ambulance service} people by 10 p.m., the regional ambulance service said.

The worst hit was Pavlov, where the storm struck at {6.40 p.m.|clk|t=Friday evening} and lasted {11|dur} minutes. Gusts reached {162|gust|by=the weather institute} kilometres per hour, according to the weather institute.

Energa Sever, the grid operator, said {24,500|p1|t=Friday evening|by=the grid operator} households had lost electricity.

No deaths were reported. Firefighters had logged {several hundred|-} calls; {360|men} of them were in the field with tarpaulins.

@doc b-local | local news site | 2029-06-23
Pavlov den poté: the morning after the ice

UPDATED 12:05 · 3 min read · photos: T. Vondra (14)

They were still shovelling it at breakfast, grey and rotten, from under the church limes.

By noon the mayor's office had counted {740|r1|t=By noon|by=the mayor's office} houses with holes where tiles used to be. There are not {740|-} tarpaulins in the district. "The brigades brought what they had," said deputy mayor Zdeňka Hrubá. Since last night these have gone out {412|calls|t=Since last night|s=The brigades} times.

It came at {twenty to seven|clk}. It stopped, says the bell ringer, who timed it from the tower stairs, {eleven|dur|by=the bell ringer} minutes later. Pensioner Alois Krška measured one lump against his cigarette packet before it melted: {nine|size|by=Alois Krška} centimetres.

Across the region {24,500|p1|t=at the peak} homes were dark at the peak. Doctors in Jihlava set bones until three.

READ MORE: 5 things your household policy does not cover

@doc c-business | business daily | 2029-06-24
Asekura braces for record hail bill

The insurer Asekura Morava expects Friday's storm in Vysočina to cost it {CZK 850 million|loss|by=Asekura Morava}, its biggest single weather loss, chief actuary Linh Dvořáková told the paper on Sunday. Some {2,300|~claims|t=on Sunday|by=Linh Dvořáková} claims had come in, roughly half of them for cars.

Officials now put the number of damaged roofs at {1,610|!r2|t=now|by=Officials}. Not all were insured.

The government has promised {CZK 40 million|aid|by=The government} in immediate help. That is {a twentieth|-} of what the private sector will pay.

Power is back for all but {3,200|p2|t=this morning} customers as of this morning.

One man died and {58|i2|t=since Friday} people have been hurt since Friday. Shares in Asekura closed on Friday at 1,114 crowns, before the {162|gust}km/h winds.

@doc d-tv | TV news website | 2029-06-24
First death after Friday's storm; president to visit Pavlov

A 71-year-old roofer who fell while nailing plastic over his daughter's attic has become the {first|d|by=police|v=1} fatality of the Vysočina hail, police confirmed.

The tally of injured has climbed to {58|i2|t=this afternoon}, of whom {nine|hosp|s=Jihlava hospital} were still in Jihlava hospital this afternoon, one of them, a girl of six, in intensive care.

Ruined roofs: {1,160|r2|by=the region}, says the region, up from {740|r1|t=on Saturday noon|by=the region} on Saturday noon. Homes off the grid: {3,200|p2|t=by early Sunday} by early Sunday; it was {25,400|!p1|t=on Friday night} on Friday night.

The hail fell for {eleven|dur} minutes from {18:50|!clk} and the stones were up to {9|size} cm thick. Fire crews made {412|calls|t=in the first night} runs in the first night alone, with {260|!men} men and women on duty.

Vote: Should the state pay for the uninsured? Yes 61% No 39%
