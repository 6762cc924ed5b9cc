@story quebrada-honda-slide
@topic Landslide at Quebrada Honda, Colombia, May 2005
@subject L = Quebrada Honda landslide | the slide | the avalanche of mud | the mountain
@subject Q = Quebrada Honda | the barrio | the hamlet
@subject D = Civil Defence of Caldas | Civil Defence | the Defensa Civil
@subject A = Ana Milena Ospina | Ospina | the mayor
@subject G = Ingeominas office in Manizales | the geologists | Ingeominas
@subject C = Solidarity Fund | the national fund | Bogotá
@subject H = San Juan hospital | the hospital
@fact v1 = 80000 | other | L | cubic metres of earth | - | constant
@fact ra = 142 | other | Q | millimetres of rain in the night before | 2005-05-09 | snapshot
@fact ct = 04:20 | clock | L | hour of the slide | 2005-05-09 | constant
@fact d1 = 21 | deaths | L | bodies recovered | 2005-05-09 evening | cumulative
@fact d2 = 38 | deaths | L | bodies recovered | 2005-05-11 evening | cumulative
@fact d3 = 43 | deaths | L | bodies recovered | 2005-05-14 | cumulative
@fact m1 = 40 | missing | L | people missing | 2005-05-09 evening | snapshot
@fact m2 = 15 | missing | L | people missing | 2005-05-11 evening | snapshot
@fact i = 27 | injuries | H | injured people admitted | 2005-05-09 evening | cumulative
@fact re = 9 | rescued | L | people dug out alive | 2005-05-10 | cumulative
@fact ho = 34 | homes | Q | houses buried | - | constant
@fact fa = 52 | other | Q | families living there | - | constant
@fact rl = 120 | other | G | houses to be moved according to the warning | 2003 | plan
@fact rd = 18 | other | A | houses moved by the town | 2005-05-09 | cumulative
@fact bu = 4500000000 | budget | C | pesos for new houses | 2005-05-12 | plan | pledged
@fact nh = 150 | homes | A | new houses to be built | 2005-05-12 | plan | pledged
@fact cu = 30000000 | price | A | pesos for each new house | 2005-05-12 | plan
@fact vo = 640 | other | D | volunteers and soldiers digging | 2005-05-10 | snapshot
@fact d0 = 16 | deaths | Q | people killed in the slide of 1993 | 1993 | constant
@rel product bu = nh * cu
@trap d1 d2 :: more bodies by Wednesday
@trap d2 d3 :: more bodies by Saturday
@trap m1 m2 :: the search went on
@trap rl rd :: the plan and what was done
@trap ho fa :: houses and families
@trap d0 d1 :: an earlier slide at the same place

@doc a-radio | national radio script | 2005-05-09
Noticias de la tarde: Quebrada Honda

It was {4:20|ct} in the morning when the slope above the barrio let go. {142|ra|t=through the night} millimetres of rain had come down through the night. Geologists speak of {80,000|v1|by=Geologists} cubic metres of earth, which is to say {eight|-} thousand lorry loads.

Tonight the Civil Defence of Caldas gives {21|d1|t=Tonight|by=the Civil Defence of Caldas} dead and {40|m1|^} missing. The San Juan hospital has admitted {27|i|t=Tonight} injured, most with fractures.

{Thirty-four|ho} houses, one above the other on stilts, went in what neighbours call less than a minute. {Fifty-two|fa} families had lived there.

For the elderly here this is a second time: in 1993 the same gully killed {sixteen|d0|t=1993}.

More at nine, with our colleague Wilmar Cifuentes on the spot.

@doc b-daily | regional daily | 2005-05-10
The mountain had been on file since 2003

Redacción Caldas · cartas@lapatriota-manizales.example · Vea también: Once Caldas, 1-1 · Dólar $2.341

In a drawer of the town hall lies a report, {22|-} pages, dated 2003, in which Ingeominas recommends moving {120|rl|by=Ingeominas} houses from the foot of the slope. Since then the municipality has moved {18|rd|by=the municipality}.

"There was no money," Ospina said yesterday, in boots. The mayor had been woken at {5:20|!ct}, she recalled, just after the earth came down, by a boy on a bicycle.

By nightfall on Monday {21|d1|t=By nightfall on Monday} bodies lay in the sports hall. {Nine|re} people had been pulled out alive, the last of them, Yuri Tatiana Marín, on Tuesday before dawn. {640|vo|t=Tuesday} diggers, {half|-} of them soldiers, are at work.

The slide took {34|ho} homes; had it taken {120|rl|by=the experts}, as the experts feared, we would be counting differently.

@doc c-wire | foreign wire agency | 2005-05-12
Colombia mudslide toll {38|d2}; government pledges new homes

MANIZALES, Colombia (Interglobe) - Rescuers had found {38|d2|t=by Wednesday evening|by=the civil defence} bodies by Wednesday evening in the mud that engulfed a poor neighborhood in Colombia's coffee country, the civil defence said. {Fifteen|m2|^} people are unaccounted for.

The hospital that received the survivors treated {72|!i} of them on the first day, most for broken bones.

President's adviser Hernando Uribe Saldarriaga said Bogota would pay {4.5 billion|bu|by=Hernando Uribe Saldarriaga} pesos ({$1.9 million|-}) for {150|nh|by=Hernando Uribe Saldarriaga} dwellings.

{Fifty-two|fa} families had lived in the hamlet, which stands below a slope that has slipped before; a slide {12|-} years ago left {16|d0|t=12 years ago} people dead. A storm that preceded Monday's slide dumped {97|!ra} mm.

@doc d-town | town hall press release | 2005-05-14
Communiqué No. 9: to our people

The town hall informs that as of today, Saturday, the mortal remains of {43|d3|t=as of today, Saturday|by=the Defensa Civil} neighbours have been recovered, by the figures of the Defensa Civil. The search ends tonight.

Housing. The Solidarity Fund has committed {$4.5 billion|bu|by=The Solidarity Fund} for {150|nh} houses at {$45 million|!cu} each, the lots being provided by this administration at La Esmeralda.

Relocations. It has been written that the town hall did nothing after the geologists' warning of 2003. It moved {18|rd|by=The town hall} families' houses and had land for {30|-} more.

Injured. Of the {27|i} admitted to San Juan on Monday, {six|-} remain there.

Rescue. {Nine|re} neighbours were taken out alive. Soldiers and volunteers reached {640|vo|t=on Tuesday} on Tuesday. Of the houses, {34|ho}, that lay in the path none is left; {52|fa} families are with relatives or in the coliseum.

The mayor asks those who own shovels, generators or coffins to report to the {first|-} floor.
