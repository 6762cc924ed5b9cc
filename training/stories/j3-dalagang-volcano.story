@story dalagang-volcano
@topic Eruption of Mount Dalagang in the Philippines, June 2001
@subject V = Mount Dalagang | Dalagang | the volcano | the mountain | the eruption
@subject I = Institute of Volcanology | Phivolcs-Bicol | the institute | volcanologists
@subject D = Provincial Disaster Council | the council | disaster officials | the PDCC
@subject S = Santa Librada | the town
@subject B = Buhawi Airport | Buhawi | the airport
@subject R = Red Cross of Albay | the Red Cross
@subject K = Kawa-kawa sugar mill | the mill
@fact ash = 14 | distance | V | kilometres of height of the ash column | 2001-06-25 | snapshot
@fact al = 4 | other | I | alert level | 2001-06-25 | snapshot
@fact dz = 8 | distance | I | kilometres of radius of the danger zone | 2001-06-25 | constant
@fact d6 = 6 | distance | I | kilometres of radius of the permanent danger zone | - | constant
@fact e1 = 19600 | evacuated | D | people moved out | 2001-06-25 | cumulative
@fact e2 = 41200 | evacuated | D | people moved out | 2001-06-28 | cumulative
@fact es = 27 | other | D | evacuation centres | 2001-06-28 | snapshot
@fact d1 = 8 | deaths | V | people killed | 2001-06-25 | cumulative
@fact d2 = 23 | deaths | V | people killed | 2001-06-28 | cumulative
@fact d3 = 29 | deaths | V | people killed | 2001-07-09 | cumulative
@fact hu = 55 | injuries | V | people burned or hurt | 2001-06-28 | cumulative
@fact mi = 4 | missing | V | people missing | 2001-06-28 | snapshot
@fact eq = 410 | other | I | volcanic earthquakes in a day | 2001-06-24 | snapshot
@fact so = 7800 | other | I | tonnes of sulphur dioxide a day | 2001-06-24 | snapshot
@fact ho = 1230 | homes | S | houses crushed by ash | 2001-06-28 | cumulative
@fact fl = 64 | other | B | flights cancelled | 2001-06-28 | cumulative
@fact cl = 4 | duration | B | days closed | 2001-06-28 | cumulative
@fact co = 85000000 | damages | K | pesos of lost cane | 2001-06-28 | snapshot | projected
@fact cv = 18000 | area | K | hectares of cane and coconut covered | 2001-06-28 | snapshot
@fact bd = 62000000 | budget | D | pesos of calamity funds released | 2001-06-28 | cumulative
@fact ri = 420 | other | R | sacks of rice handed out | 2001-06-28 | cumulative
@fact y0 = 77 | deaths | V | people killed in the eruption of 1993 | 1993 | constant
@trap e1 e2 :: three days later
@trap d1 d2 :: three days later
@trap d2 d3 :: later reports
@trap dz d6 :: wider and permanent zones
@trap d1 y0 :: another eruption
@trap hu mi :: hurt and missing

@doc a-wire | wire agency | 2001-06-25
Philippine volcano kills {eight|d1}, hurls ash {14|ash} km into sky

LEGAZPI, Philippines (Luzon Press) - Mount Dalagang exploded on Monday, throwing ash {14|ash} kilometers high and killing {eight|d1|t=by dusk|by=disaster officials} people by dusk, disaster officials said, most of them farmers who had gone back for carabaos.

The Institute of Volcanology raised its alert to {level 4|al|v=4} and widened the danger zone from {six|d6} kilometers to {eight|dz}. A day before, its instruments had registered {410|eq|t=A day before} quakes and {7,800|so|t=A day before} tons of sulfur dioxide.

The council said {19,600|e1|t=as of 6 p.m.|by=The council} residents had left by {6 p.m.|-}, as of 6 p.m., and trucks were looking for more.

Dalagang, {2,310|-} meters tall, last killed in 1993, when {77|y0|t=1993} died.

@doc b-paper | Manila newspaper | 2001-06-29
After four nights, the counting

By Corazon Ilagan-Dumlao
Inquisitive Manila Daily, page A3

SANTA LIBRADA — The dead of Dalagang are now {23|d2|t=as of yesterday|by=provincial disaster officials} as of yesterday, provincial disaster officials said, with {55|hu|^} hurt and {four|mi|^} not accounted for.

In {27|es} schools and markets sleep {41,200|e2|t=as of yesterday|by=provincial disaster officials} men, women, children and a surprising number of roosters. The figure stood at {19,600|e1|t=Monday night} Monday night.

Ash has crushed {1,230|ho|by=Mayor Rosauro Tribiana} houses here, Mayor Rosauro Tribiana said, and closed the airport for {four|cl} days with {64|fl} flights struck off. The sugar mill expects {P85 million|co|by=The sugar mill|v=85000000} of losses on {18,000|cv} hectares.

Manila has sent {P62 million|bd|by=Manila|v=62000000}. "P62 million, P85 million. Someone here can subtract," said the mayor.

TV: Tanglaw 8:30. Lotto 6/42: 3 9 17 22 28 40

@doc c-tabloid | tabloid | 2001-06-28
VOLCANO OF DOOM: {55|!d2} DEAD

It's official. Dalagang has spewed its guts {20|!ash} km up and sent {41,200|e2} running. With {1,230|ho} roofs down, ash-grey kids play in streets that were green last week. The cane fields, {18,000|cv} hectares of them, look like the moon.

The Red Cross has given out {420|ri|by=The Red Cross} sacks of rice. Rice and prayers.

Authorities have shut the planes for {six|!cl} days already and no one can say when Buhawi flies again. {64|fl} departures were scrubbed.

Experts warn a radius of {eight|dz} is no place to be. Nobody, they say, expected more than {level 3|-}.

@doc d-radio | provincial radio, translated | 2001-07-09
Ulat Umaga

Good morning. The toll of Mount Dalagang is {twenty-nine|d3|t=this morning|by=the council}, says the council this morning, {six|-} more than on the twenty-eighth of June, and among them the {four|mi|t=then} that were missing then.

Nothing new from the crater. It smokes like a tired uncle. The permanent danger zone is again {six|d6} kilometers; the wider zone of {eight|dz}, of two weeks ago, was lifted yesterday.

The airport was shut for {four|cl} days, with {64|fl} flights lost; {1,230|ho} houses in Santa Librada lie under the ash, and {18,000|cv} hectares of cane and coconut with them. At its fullest the {27|es} schools and markets held {41,200|e2|t=At its fullest}. Most have gone home to sweep.

The mill buys ash-stained cane cheaply. It puts its loss at {38 million|!co} pesos. Mang Isko has offered to sell ash in jars: {five|-} pesos.

Remember: in 1993, {77|y0}. We are fewer by that many this time, thank the council and the carabaos.
