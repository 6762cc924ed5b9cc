@story r6-cyclone-nampaula
@topic Cyclone Ilham hits the coast of Mozambique, first morning to third day
@subject C = Cyclone Ilham | Ilham | the cyclone | the storm
@subject T = Macuse Velha | the town | the port town
@subject P = Zambezia province | province
@subject N = INGD | disaster agency | National Institute for Disaster Management
@subject H = houses | homes | dwellings | roofs
@fact w = 185 | speed | C | wind in km/h at landfall | 2036-02-09 03:00 | snapshot
@fact g = 230 | speed | C | strongest gust in km/h | 2036-02-09 | snapshot
@fact wf = 160 | speed | C | wind in km/h that was forecast | 2036-02-07 | plan | projected
@fact r = 270 | other | C | millimetres of rain in a day | 2036-02-09 | cumulative
@fact d1 = 8 | deaths | C | people killed | 2036-02-09 noon | cumulative
@fact d2 = 21 | deaths | C | people killed | 2036-02-10 evening | cumulative
@fact d3 = 34 | deaths | C | people killed | 2036-02-12 | cumulative
@fact dt = 5 | deaths | T | people killed in the port town | 2036-02-10 evening | cumulative
@fact m = 16 | missing | C | people unaccounted for | 2036-02-10 evening | cumulative
@fact m3 = 9 | missing | C | people unaccounted for | 2036-02-12 | cumulative
@fact h2 = 6200 | homes | P | houses destroyed | 2036-02-10 evening | cumulative
@fact h2p = 14800 | homes | P | houses damaged | 2036-02-10 evening | cumulative
@fact e = 42000 | evacuated | P | people moved to safety before landfall | 2036-02-08 | cumulative
@fact sh = 63 | other | P | schools used as shelters | 2036-02-08 | snapshot
@fact pw = 118000 | homes | P | customers without electricity | 2036-02-10 evening | snapshot
@fact aid = 27000000 | budget | N | emergency money in dollars asked for | 2036-02-12 | plan | pledged
@trap d1 d2 :: the toll rose
@trap w g :: sustained wind and gusts
@trap h2 h2p :: destroyed and damaged
@trap d2 dt :: the port town is part of the whole
@trap w wf :: the forecast wind
@trap h2p pw :: damaged houses and customers without electricity

@doc a-flash | wire flash | 2036-02-09
MAPUTO – Cyclone Ilham came ashore near Macuse Velha in Zambezia province at three on Saturday morning with winds of {185|w|t=at three on Saturday morning} kilometres an hour, the weather office said, stronger than the {160|wf} it had forecast. Gusts touched {230|g}.

At noon the disaster agency INGD counted {eight|d1|t=At noon|by=the disaster agency INGD} dead. Some {42,000|~e} people had left the coast the day before, many for {63|sh} schools turned into shelters.

Rain gauges in the delta filled to {270|r} millimetres by nightfall.

@doc b-agency | wire agency | 2036-02-10
Ilham toll at {21|d2}, port town cut off

MAPUTO – The number of people killed by Cyclone Ilham climbed to {21|d2|t=by Sunday evening|by=INGD} by Sunday evening, {five|dt|^} of them in Macuse Velha, and {16|m|^} were missing, INGD said.

The storm destroyed {6,200|h2|^} houses and damaged {14,800|h2p|^} more. Electricity was out for {118,000|pw|^} customers. Before landfall {42,000|e} people had been moved.

Winds reached {185|w} km/h at the coast.

@doc c-website | news website | 2036-02-10
"We heard the roofs going one after another"

Dispatch from the Zambezi delta, by Nádia Chirindza (photos: O. Mussá)

Fatima Abacar counts on her fingers: sister, cousin, the cousin's boy. They are among {27|!d2|t=Sunday night|by=the province's governor} whose lives Ilham took, if the province's governor, Armando Nhaca, has it right on Sunday night. {Sixteen|m|^} more have not been found.

Around her there is no house. Altogether {6,200|h2} are flat. The gusts hit {230|g} kilometres an hour here; in the classroom where she slept, one of {63|sh} opened to the displaced, the tin sheets held.

The weathermen had told her {160|wf}. The port town buried {five|dt|t=Sunday night}. A clerk from INGD with a megaphone and a wet notebook asked her how many she had been; she was one of {42,000|e} who had moved inland in time. The gauge by the school read {270|r} millimetres.

@doc d-ngo | aid agency situation report | 2036-02-11
SITREP 2 – Tropical Cyclone Ilham – Mozambique

As of Sunday 18:00. Confirmed fatalities: {21|d2|t=As of Sunday 18:00|by=INGD} (INGD). Missing: {16|m|^}. Dwellings destroyed {7,900|!h2|^}, partly destroyed {14,800|h2p|^}. Power: {118,000|pw|^} households off grid.

People relocated ahead of impact: {42,000|e}, in {63|sh} school sites and {9|-} churches.

Rainfall: {270|r} mm/24h at Macuse Velha. Needs: {1,400|-} tents, {60|-} water points.

Prepared by H. Oduya; next issue 13 Feb.

@doc e-capital | national daily | 2036-02-12
Three days after Ilham: {34|d3} dead, and an appeal

The Institute for Disaster Management put the dead at {34|d3|t=yesterday} yesterday, with {nine|m3|^} people still not found. Two days earlier it had been {21|d2|t=Two days earlier}.

Director Celso Bila asked donors for {27 million|aid|by=Director Celso Bila} dollars. "We prepared for {160|wf} an hour and we got {185|w}," he said.

The first lights came back at Quelane; at the worst moment {118,000|pw} households sat in the dark. In classrooms {53,000|!e} people had waited out the night, having left before the storm came.

ADVERTISEMENT · Read our print edition: 75 MT
