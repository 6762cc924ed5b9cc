@story u8-skwelma-hiker
@topic A hiker lost above a mountain town in British Columbia and how she was found
@subject A = Annelise Voorhoeve | Voorhoeve | the hiker | the missing woman | Annelise | the woman
@subject S = Search at Mount Skwelma | the search | Skwelma search
@subject G = Elk Narrows Search and Rescue | Elk Narrows SAR | the rescue group | the local team
@subject R = RCMP | Mounties | police
@subject M = Manjit Uppal | Uppal | search manager Manjit Uppal
@subject C = Mount Skwelma | Skwelma | the mountain
@fact age = 58 | age | A | age of the hiker | 2034-09 | constant
@fact dep = 07:30 | clock | A | time she set out | 2034-09-13 | snapshot
@fact call = 21:10 | clock | A | time she was reported overdue | 2034-09-13 | snapshot
@fact fnd = 16:25 | clock | A | time she was found | 2034-09-16 | snapshot
@fact nts = 3 | duration | A | nights out | 2034-09-16 | snapshot
@fact s1 = 22 | other | S | searchers in the field | 2034-09-14 | snapshot
@fact s2 = 61 | other | S | searchers in the field | 2034-09-15 | snapshot
@fact own = 27 | other | G | members of its own in the field | 2034-09-15 | snapshot
@fact hel = 2 | other | S | helicopters | 2034-09-15 | snapshot
@fact dog = 4 | other | S | search dogs | 2034-09-15 | snapshot
@fact hrs = 1340 | other | S | volunteer hours | final | cumulative
@fact low = -3 | temperature | C | lowest night temperature in degrees Celsius | 2034-09-15 night | snapshot
@fact elev = 1870 | other | A | metres above sea level where she was found | 2034-09-16 | snapshot
@fact peak = 2410 | other | C | height of the mountain in metres | - | constant
@fact area = 38 | area | S | square kilometres searched | 2034-09-15 | cumulative
@fact ofr = 1.4 | distance | A | kilometres from the trail | 2034-09-16 | snapshot
@fact drop = 40 | distance | A | metres of her fall | 2034-09-13 | snapshot
@fact cl34 = 31 | other | G | callouts in the year | 2034 to mid-September | cumulative
@fact cl33 = 44 | other | G | callouts in the year | 2033 | cumulative
@fact bat = 12 | other | A | battery of her phone in percent | 2034-09-13 | snapshot
@fact don = 18500 | fundraising | G | dollars donated after the search | 2034-09-20 | cumulative
@fact rad = 70000 | budget | G | dollars wanted for new radios | 2034-09-20 | plan
@trap s1 s2 :: searchers on two days
@trap own s2 :: the local team's members and all searchers
@trap elev peak :: where she lay and the summit
@trap cl34 cl33 :: callouts of part of a year and a whole year
@trap don rad :: given and wanted

@doc a-post | community Facebook page | 2034-09-14
MISSING HIKER – please share

Elk Narrows RCMP are asking for help to find Annelise Voorhoeve, {58|age}, of Nelson. She left her blue Rav4 at the Skwelma trailhead at about {7:30 a.m.|~dep|t=Wednesday} Wednesday and told her sister she'd be down for supper. The sister called police at {9:10 p.m.|call|^}

Annelise is 5'6", grey braid, red shell jacket, one pole. Her phone had {12|bat|t=when it last pinged} per cent on it when it last pinged.

{22|s1|t=this morning} searchers are on the mountain this morning with a helicopter from Castlegar. Please DON'T come up to help unless asked. The lot is full.

Tips: 250-555-0133, file 2034-2218

@doc b-site | regional news site | 2034-09-16
Day four: more than {60|>s2} look for woman on Skwelma

By Ji-ho Brandvold | Black River Media
Posted Sep. 16, 2034 6:45 a.m.

Hope is not gone, the man in charge of looking for Annelise Voorhoeve says.

"She's fit, she's {58|age|by=search manager Manjit Uppal}, she has been up there a dozen times," search manager Manjit Uppal told reporters at the Elk Narrows fire hall Friday night. "But it went to {minus three|low|t=Friday night|v=-3} last night."

On Friday {61|s2|t=On Friday} people walked, flew or rode, {27|own|t=On Friday} of them from Elk Narrows SAR and the rest from Nelson, Kaslo, Fernie and over the line in Bonner County. They had {two|hel|^} helicopters and {four|dog|^} dogs, and had by dark been over {38|area|t=by dark} square kilometres, mostly on the west side.

She had set off at {7:30|dep|t=on Wednesday} on Wednesday for the {2,410|peak}-metre top.

It is the {31st|cl34|t=this year|by=Uppal} time this year that the group has been called out, Uppal said. In all of 2033 there were {44|cl33|t=In all of 2033|by=Uppal}.

RELATED: Grizzly destroyed after third break-in
RELATED: 4 tips for fall hiking

@doc c-national | national wire | 2034-09-17
Hiker found alive after three nights on B.C. mountain

ELK NARROWS, B.C. — A {57|!age}-year-old woman who fell {40|drop} metres down a gully and broke her ankle was found alive Saturday after {three|nts} nights in the open, the RCMP say.

Annelise Voorhoeve was spotted by a dog team at {4:25 p.m.|fnd|t=Saturday|by=the RCMP}, Cpl. Théo Lachance said, in the trees at {1,650|!elev|^} metres on the mountain's east side, {1.4|ofr|by=Cpl. Théo Lachance} kilometres from the trail, where she'd crawled to water.

"There were {61|s2|t=Friday|by=Lachance} of us out Friday and not one looked east," Lachance said.

She was flown to Kelowna with hypothermia. Nights at that height had been as cold as {-3|low} C.

The alarm was raised at {9:10|call|t=Wednesday} on Wednesday night.

@doc d-weekly | town weekly | 2034-09-21
She ate huckleberries and sang hymns

Annelise Voorhoeve does not want to be called a hero, and she says the {61|s2} who tramped around for her on the Friday in sleet are the ones to write about.

From her bed at Kelowna General, the retired bookkeeper told the Narrows Echo that she lost the path in cloud on the way down and slid {40|~drop|by=the retired bookkeeper} metres "on my bum, mostly". The phone, at {12|bat} per cent, died as she dialed. For {four|!nts|by=she} nights, as she tells it, she kept her feet in her pack, ate berries, and worked through the Mennonite hymnal. A black Lab named Pickle stuck a nose in her face at {twenty-five past four|fnd|t=Saturday} on Saturday. "I said, oh, a dog."

She lay at {1,870|elev} metres, less than {a mile|<ofr|v=1.61} from the path.

The volunteers put in {1,340|hrs|by=Mr. Uppal} hours, Mr. Uppal says. Since then {$18,500|don|t=Since then} has come in, some of it in jars. They'd like {$70,000|rad} for radios which work in a gully.

LETTERS, page 4 • The Kootenay Savings rink opens Oct. 2
