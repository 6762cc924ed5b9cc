@story fr-malinao-slide
@topic Landslide in Santa Brigida, Philippines, during Typhoon Ibaya: three days of a growing toll
@subject S = Santa Brigida landslide | the landslide | the slide | Sitio Talahib | Santa Brigida
@subject Y = Typhoon Ibaya | Ibaya | the typhoon | the storm
@subject Q = Malinao province | Malinao | the province
@subject G = Rosauro Dimalanta | Dimalanta | the governor
@subject N = National Disaster Council | the council
@subject J = Japan | Tokyo
@fact d1 = 17 | deaths | S | people killed | 2034-08-15 evening | cumulative
@fact d2 = 38 | deaths | S | people killed | 2034-08-16 noon | cumulative
@fact d3 = 44 | deaths | S | people killed | 2034-08-16 evening | cumulative
@fact dx = 6 | deaths | S | people added to the dead since noon | 2034-08-16 evening | snapshot
@fact rum = 300 | deaths | S | people killed according to a rumour | 2034-08-16 noon | cumulative | denied
@fact d4 = 71 | deaths | S | people killed | 2034-08-17 evening | cumulative
@fact dk = 19 | deaths | S | children killed | 2034-08-17 evening | cumulative
@fact ye = 18 | deaths | Y | people killed elsewhere in the storm | 2034-08-17 evening | cumulative
@fact yd = 89 | deaths | Y | people killed in the storm | 2034-08-17 evening | cumulative
@fact y2 = 57 | deaths | Y | people killed in the storm | 2034-08-16 evening | cumulative
@fact y2e = 13 | deaths | Y | people killed elsewhere in the storm | 2034-08-16 evening | cumulative
@fact m1 = 60 | missing | S | people unaccounted for | 2034-08-15 evening | snapshot
@fact m2 = 52 | missing | S | people unaccounted for | 2034-08-16 noon | snapshot
@fact m4 = 23 | missing | S | people unaccounted for | 2034-08-17 evening | snapshot
@fact i1 = 41 | injuries | S | people injured | 2034-08-15 evening | cumulative
@fact i4 = 58 | injuries | S | people injured | 2034-08-17 evening | cumulative
@fact r1 = 22 | rescued | S | people pulled out alive | 2034-08-15 evening | cumulative
@fact r4 = 29 | rescued | S | people pulled out alive | 2034-08-17 evening | cumulative
@fact hb = 112 | homes | S | houses buried | - | constant
@fact hd = 4300 | homes | Q | houses damaged | 2034-08-16 | cumulative
@fact hp1 = 240000 | homes | Q | households without power | 2034-08-15 evening | snapshot
@fact hp3 = 95000 | homes | Q | households without power | 2034-08-17 | snapshot
@fact e1 = 12600 | evacuated | Q | people in shelters | 2034-08-15 evening | snapshot
@fact e3 = 19400 | evacuated | Q | people in shelters | 2034-08-17 | snapshot
@fact rain = 412 | other | Q | millimetres of rain in a day | 2034-08-14 | constant
@fact rainf = 150 | other | Q | millimetres of rain forecast in a day | 2034-08-18 | plan | projected
@fact thr = 200 | other | N | millimetres of rain that trigger a mandatory evacuation | - | constant | threshold
@fact aid = 180000000 | budget | G | money for rebuilding in pesos | - | plan | pledged
@fact aid2 = 360000000 | budget | G | money for rebuilding in pesos if the treasury matches it | - | plan | hypothetical
@fact fam = 10000 | budget | G | cash for each family in pesos | - | plan | pledged
@fact jp = 3000000 | budget | J | emergency grant in dollars | - | plan | pledged
@fact wind = 155 | speed | Y | sustained wind at landfall | 2034-08-14 | constant
@fact windm = 96 | speed | Y | sustained wind at landfall in miles an hour | 2034-08-14 | constant
@fact gust = 190 | speed | Y | gusts at landfall | 2034-08-14 | constant
@fact sol = 350 | other | S | soldiers on the search | 2034-08-16 | snapshot
@fact sol3 = 620 | other | S | soldiers on the search | 2034-08-17 | snapshot
@fact pop = 840 | other | S | residents of the hamlet | 2030 census | constant
@rel diff dx = d3 - d2
@rel sum yd = d4 + ye
@rel sum y2 = d3 + y2e
@trap d4 yd :: the hamlet's dead and the whole storm's
@trap d3 y2 :: the hamlet's dead and the whole storm's, a day earlier
@trap d2 d3 :: noon and evening of the same day
@trap d1 ye :: first night at the slide and deaths elsewhere
@trap m1 i4 :: missing on the first night and injured on the third
@trap wind gust :: sustained wind and gusts
@trap hb hd :: houses buried in the hamlet and damaged in the province
@trap rain rainf :: measured and forecast
@trap aid aid2 :: pledged alone and with a matching sum
@trap sol sol3 :: reinforcements arrived

@doc a-wire | wire agency | 2034-08-15
Philippine hillside collapses onto hamlet in typhoon, killing at least {17|>d1}

SANTA BRIGIDA, Philippines (Meridian) - A rain-soaked hillside gave way before dawn on Tuesday and swallowed most of a farming hamlet in Malinao province, killing at least {17|>d1|t=by nightfall|by=the provincial disaster office} people by nightfall and leaving {60|m1|^} unaccounted for, the provincial disaster office said.

Rescuers had dug {22|r1|^} survivors out of the mud. Hospitals in the town were treating {41|i1|^} injured, some of whom had walked down on their own.

The slide struck Sitio Talahib hours after Typhoon Ibaya crossed the coast with sustained winds of {155|wind} kph ({96|windm} mph) and gusts of up to {190|<gust}. The weather bureau measured {412|rain|t=on Monday|by=The weather bureau} millimetres of rain in the province on Monday, more than twice the {200|thr} mm at which the National Disaster Council requires villages on slopes to be cleared.

It was not clear whether such an order had been given. "Nobody came," said Imelda Catacutan, 61, who lost {two|-} sisters. "Only the mountain."

Some {12,600|~e1|t=Tuesday evening} people in Malinao were in shelters on Tuesday evening, and {240,000|hp1|^} households had no electricity.

(Reporting by Crisanto Uy and Petra Lindqvist; $1 = 58.40 pesos)

@doc b-radio | radio script | 2034-08-16
Midday bulletin, Radyo Bicolandia English service, Wednesday

Good afternoon. It is {twelve-thirty|-}. The number of dead in the Santa Brigida landslide has more than doubled overnight. As of noon today, {thirty-eight|d2|t=As of noon today|by=the mayor} — I repeat, {thirty-eight|d2|^} bodies are at the covered court, the mayor tells this station, and {fifty-two|m2|^} names are still on the list with nothing beside them. That compares with {seventeen|d1|t=last night} confirmed when we signed off last night.

{Three hundred and fifty|sol|v=350} soldiers are at the site with shovels; the big backhoe is waiting at the broken bridge in Pawili.

Governor Rosauro Dimalanta has promised {ten thousand|fam|by=Governor Rosauro Dimalanta} pesos to each family that lost a house. He counts {a hundred and twelve|hb|v=112|by=Governor Rosauro Dimalanta} of those under the mud. Asked about a rumour of {three hundred|rum|v=300} dead, he said: "That is false, and it is cruel."

Across the province, engineers have listed some {4,300|~hd|by=engineers} damaged houses, most of them with roofs gone.

In other news, pump prices go down by {one peso twenty|-}. Tune in at {five|-} for the Lotto {6/42|-}.

@doc c-broadsheet | national broadsheet | 2034-08-17
Ibaya toll climbs to {57|y2}; Talahib digs on

By Wilhelmina Ongpauco, Philippine Sentinel | Posted 5:02 AM

SANTA BRIGIDA, Malinao — They work to a whistle here. One blast means silence, so that the men on their knees can listen. By Wednesday evening no one had answered since breakfast.

The landslide at Sitio Talahib had by then claimed {44|d3|t=By Wednesday evening|by=the National Disaster Council} lives, according to the National Disaster Council, {six|dx|^} more than at lunchtime. Add drownings and falling trees in {three|-} other provinces, {13|y2e|^} of them, and Typhoon Ibaya's dead came to {57|y2|^}.

The hamlet had {840|pop|t=in the 2030 census} residents in the 2030 census. It grew copra and, lately, dragon fruit. What remains is a chapel, a basketball ring and the upper storey of the school.

The council conceded that no mandatory evacuation was called, although its own manual sets the trigger at {200|thr} millimeters in 24 hours and Monday brought {412|rain|t=Monday}. "The gauge went silent at midnight," spokesman Efren Abolencia said.

Dimalanta, who on Wednesday flew over the {350|sol|t=on Wednesday} soldiers digging below, said the province would set aside {P180 million|aid|by=Dimalanta|v=180000000} to rebuild on flat land. Should the national treasury match it, he added, the fund would reach {P360 million|aid2|by=Dimalanta|v=360000000}.

RELATED: {8|-} provinces under Signal No. {2|-} | How to help: GCash {0917-555-0188|-}

@doc d-foreign | foreign broadsheet | 2034-08-18
Hope fades in Philippine mud as landslide dead reach {71|d4}

Our correspondent in Santa Brigida

The rescuers stopped calling themselves that yesterday. "Recovery", the colonel said, and somebody changed the board outside his tent.

On it, at dusk on Thursday, were the figures that matter in this corner of Luzon: {71|d4|t=at dusk on Thursday|by=the colonel} dead, of whom {19|dk|^} were children; {23|m4|^} not found. {Fifty-eight|i4|^|v=58} people had been hurt. The last of the {29|r4|^} brought out alive, a boy of nine, came up on Wednesday clutching a rooster.

More than {600|>sol3} troops now dig in shifts, and a Japanese team with dogs is due this weekend. Tokyo has offered a grant of {$3m|jp|by=Tokyo}.

They are racing the weather. Forecasters expect another {150|rainf|t=on Friday|by=Forecasters}mm on Friday, a good deal less than the {412|rain|t=on Monday}mm that fell on Monday, but on to a slope with nothing to hold it.

Ibaya has killed {89|yd|t=so far} people so far across the archipelago. All but {18|ye|^} of them lived here.

Subscribe for {£2|-} a week · Most read: {1|-}. The 40-year-old intern

@doc e-ngo | aid agency situation report | 2034-08-17
SITUATION REPORT No. 3 — Typhoon Ibaya, Malinao (as of Thursday 17 August, 18:00 local)

HIGHLIGHTS

• Santa Brigida landslide: {71|d4|t=Thursday 17 August, 18:00|by=the council} fatalities confirmed by the council, up from {44|d3|t=24 hours earlier} 24 hours earlier. {Twenty-three|m4|t=Thursday 17 August, 18:00|v=23} persons remain missing (first night: {60|m1|t=first night}).
• Nationwide, the storm is now blamed for {89|yd|t=Thursday 17 August, 18:00} deaths.
• Displacement: {19,400|e3|t=Thursday 17 August, 18:00} people are in evacuation centres in the province; the Tuesday figure was {12,600|e1|t=Tuesday}.
• Power: {95,000|hp3|t=Thursday 17 August, 18:00} households still off the grid, from {240,000|hp1|t=Tuesday night} on Tuesday night.

SHELTER. Buried outright: {112|hb} dwellings, all in Sitio Talahib. Damaged to any degree, province-wide: about {4,300|~hd}. Teams have {900|-} tarpaulins in Pawili.

SEARCH. {620|sol3} military personnel on site. The number rescued stands at {29|r4|t=Thursday 17 August, 18:00}, against {22|r1|t=at the end of day one} at the end of day one.

FUNDING. Announced, none yet disbursed: PHP {180|aid|x=1000000|by=the governor} million for relocation by the governor, PHP {10,000|fam|by=the governor} per affected family, and USD {3|jp|x=1000000|by=Japan} million by Japan.

Contact: T. Eskildsen, ext. 4417. Next report: 19 August. Page {1|-} of {2|-}
