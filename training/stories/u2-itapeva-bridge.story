@story u2-itapeva-bridge
@topic Collapse of a motorway bridge over a river in southern Brazil
@subject C = Rio Jurumim bridge collapse | collapse | accident | the fall
@subject B = Rio Jurumim bridge | the bridge | Jurumim bridge | the structure
@subject FD = Fire Brigade of Paraná | firefighters | Corpo de Bombeiros | fire brigade
@subject NV = Navy divers | divers | the navy
@subject DN = National Roads Department | DNR | roads department
@subject VR = ViaRota | the concessionaire | concession holder
@subject MP = Public Prosecutor's Office | prosecutors | the prosecution service
@subject MI = Transport Minister Jandira Teixeira Lobo | Teixeira Lobo | the minister
@subject CR = State of Paraná | the state | Curitiba
@fact len = 533 | distance | B | metres of length | - | constant
@fact span = 150 | distance | B | metres that fell | - | constant
@fact yr = 1961 | date | B | year in which it opened | - | constant
@fact veh = 13 | other | C | vehicles in the river | - | constant
@fact tr = 4 | other | C | lorries in the river | - | constant
@fact acid = 76 | other | C | tonnes of sulphuric acid in the river | - | constant
@fact pes = 22000 | other | C | litres of pesticide in the river | - | constant
@fact d1 = 2 | deaths | C | people dead | 2041-06-01 evening | cumulative
@fact d2 = 9 | deaths | C | people dead | 2041-06-04 | cumulative
@fact d3 = 15 | deaths | C | people dead | 2041-06-15 | cumulative
@fact m1 = 16 | missing | C | people missing | 2041-06-01 evening | snapshot
@fact m2 = 9 | missing | C | people missing | 2041-06-04 | snapshot
@fact m3 = 3 | missing | C | people missing | 2041-06-15 | snapshot
@fact r = 1 | rescued | FD | people rescued | 2041-06-01 evening | constant
@fact dep = 48 | distance | C | metres of depth of the river | - | constant
@fact div = 64 | other | NV | people under water in shifts | 2041-06-04 | snapshot
@fact tm = 14:51 | clock | C | time at which it fell | - | constant
@fact con = 176000000 | budget | DN | reais of the contract for a new bridge | 2041-06-14 | plan
@fact mo = 12 | duration | DN | months in which the new bridge is to stand | 2041-06-14 | plan | pledged
@fact rep = 11600000 | spending | DN | reais spent on repairs | 2039-2041 | constant
@fact bid = 13000000 | budget | DN | reais of a tender for a full refit that found no bidder | 2040 | constant
@fact tra = 9400 | ridership | B | vehicles a day | - | constant
@fact det = 240 | distance | CR | kilometres of the detour | - | constant
@fact fer = 3 | other | CR | ferries to be put on | 2041-06-10 | plan | pledged
@fact find = 5 | arrests | MP | people charged | 2041-06-15 | cumulative
@fact note = 2 | other | DN | grade of condition on a scale to five | 2040 | constant
@fact wat = 19 | other | C | towns that cut their water intake | 2041-06-02 | snapshot
@fact d4 = 11 | deaths | C | people dead | 2041-06-08 | cumulative
@fact age = 80 | age | B | years since it opened | 2041 | constant
@fact al = 18 | other | C | people dead or missing | - | constant
@rel sum al = d1 + m1
@rel sum al = d2 + m2
@rel sum al = d3 + m3
@trap d1 d2 :: the toll of the first evening and of the fourth day
@trap m1 m3 :: missing at first and at last
@trap len span :: the whole and what fell
@trap rep con :: repairs done and the new bridge
@trap veh tr :: all vehicles and lorries
@trap m2 d2 :: as many dead as missing that day

@doc a-wire | news agency | 2041-06-01
Bridge falls into river in southern Brazil, {two|d1} dead, {16|m1} missing

PONTA DO JURUMIM, Brazil (SulPress) - A {533-metre|len|v=533} road bridge gave way on Saturday afternoon and dropped {13|veh} vehicles into the river Jurumim, the fire brigade said.

By nightfall the bodies of {two|d1|t=By nightfall|by=the fire brigade} people had been found. {Sixteen|m1|^} were missing, and {one|r|s=the fire brigade}, a lorry driver, was pulled out alive by a fisherman and the fire brigade.

A span of {150|span} metres came down at {2.51 p.m.|tm}, a moment that a councillor happened to film; he had gone to the spot to show the cracks.

Among the vehicles were {four|tr} lorries, with {76|acid} tonnes of sulphuric acid and {22,000|pes} litres of pesticide. {Nineteen|wat} towns downstream were told to shut their intakes.

The bridge opened in {1961|yr} and carries {9,400|tra} vehicles a day.

@doc b-folha | São Paulo daily | 2041-06-05
Grade {two|note} of {five|-}, and no one bid

LÚCIO ANDREATTA
SPECIAL TO THE DIÁRIO

The structure that fell on Saturday had been given grade {two|note|t=last year|by=the roads department} by the roads department last year: "poor". A tender for a complete refit, at {R$13 million|bid|v=13000000}, attracted not a single bidder. In the two years before, {R$11.6 million|rep|v=11600000|s=the DNR} went on patches, by the DNR's own accounts.

Yesterday the navy had {64|div|t=Yesterday|s=the navy} people taking turns {48|dep} metres down, in black water among doors and steel. With {nine|d2|^} dead and {nine|m2|^} missing the ledger balanced for a day.

Who pays? Minister Jandira Teixeira Lobo, asked on the bank, said that she would sooner talk of the bereaved. The state says that the river crossing is federal. The concessionaire, ViaRota, points to kilometre 311, where its stretch ends: {800|-} metres before the bridge.

Assinatura digital R$ 9,90/mês

@doc c-local | local news portal | 2041-06-10
Still no ferry, and the detour is {240|det} km

A load of soy to the port now goes by Itapeva, {240|det} kilometres more. The State of Paraná has promised {three|fer|s=The State of Paraná} ferries; not one has come, and the hotels on the far bank are empty.

The bishop said mass at {14.51|tm} on Saturday, the minute at which the bridge gave way a week before, for {eleven|d4|t=on Saturday} dead.

How deep is it there? Divers speak of {84|!dep} metres. The lorry with the acid is the lowest.

Traffic normally came to {4,900|!tra} vehicles daily.

WhatsApp da Redação (43) 9 0000-5512

@doc d-daily | Curitiba daily | 2041-06-15
DNR signs {R$176 million|con} contract without tender

The roads department yesterday signed the contract for a new bridge over the Jurumim, worth {R$176 million|con|t=yesterday|v=176000000}. The builder undertakes to hand it over in {twelve|mo} months, in time for the harvest of 2042.

The search for victims goes on with fewer people. To date {15|d3|t=To date} have been recovered and {three|m3|^} are lacking, since divers found {two|-} couples in one car on Tuesday. That makes {18|al} who went down. The survivor, Jairo Wendt, {one|r} out of all, has left hospital.

Prosecutors have brought charges against {five|find} persons, {two|-} of them engineers of the department. They cite the grade "{two|note}".

The river was analysed at {19|wat} intakes. The {22,000|pes} litres of pesticide are, so far, still in their drums.

@doc e-radio | radio bulletin | 2041-06-04
Eleven o'clock. Search teams at the Rio Jurumim have recovered {nine|d2|t=this morning} bodies as of this morning. {Eight|!m2|^|by=the fire brigade} people are still sought, says the fire brigade. The {13|veh} vehicles, {four|tr} of them lorries, lie at a depth of {48|dep} metres. The bridge, {533|len} metres long, was {eighty|age} years old.
