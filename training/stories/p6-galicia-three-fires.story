@story galicia-three-fires
@topic Three forest fires in Ourense, Galicia: burnt land, evacuees, crews and arrests over a week
@subject A = the Valdequeixo fire | Valdequeixo | the northern fire | the largest of them
@subject L = the Lornedo fire | Lornedo | the vineyard fire
@subject E = the Entrecovas fire | Entrecovas | the fire on the Portuguese border
@subject T = the three fires | the fires | the province | Ourense
@subject X = Xunta | Galician government | the regional government
@subject P = Guardia Civil | the Civil Guard
@subject S = satellite service | Copernicus | the European satellite service
@fact a1 = 4200 | area | A | hectares burnt | 2024-08-14 | cumulative
@fact a2 = 7350 | area | A | hectares burnt | 2024-08-16 | cumulative
@fact a3 = 8900 | area | A | hectares burnt | 2024-08-19 | cumulative
@fact l2 = 3120 | area | L | hectares burnt | 2024-08-16 | cumulative
@fact l3 = 3480 | area | L | hectares burnt | 2024-08-19 | cumulative
@fact e2 = 1640 | area | E | hectares burnt | 2024-08-16 | cumulative
@fact e3 = 2270 | area | E | hectares burnt | 2024-08-19 | cumulative
@fact t2 = 12110 | area | T | hectares burnt | 2024-08-16 | cumulative
@fact t3 = 14650 | area | T | hectares burnt | 2024-08-19 | cumulative
@fact sx = 16300 | area | S | hectares burnt as seen by satellite | 2024-08-19 | cumulative
@fact wo = 5900 | area | A | hectares of woodland burnt | 2024-08-19 | cumulative
@fact vi = 310 | area | L | hectares of vineyard burnt | 2024-08-19 | cumulative
@fact p0 = 11800 | area | T | hectares burnt in the whole province in the year before | 2023 | snapshot
@fact ev1 = 870 | evacuated | T | people told to leave | 2024-08-16 | snapshot
@fact eva = 540 | evacuated | A | people told to leave | 2024-08-16 | snapshot
@fact evl = 330 | evacuated | L | people told to leave | 2024-08-16 | snapshot
@fact rt = 610 | evacuated | T | people allowed to return | 2024-08-19 | cumulative
@fact st = 260 | evacuated | T | people still away from home | 2024-08-19 | snapshot
@fact ho = 43 | homes | T | houses destroyed | 2024-08-19 | cumulative
@fact ha = 31 | homes | A | houses destroyed | 2024-08-19 | cumulative
@fact inj = 14 | injuries | T | people injured | 2024-08-19 | cumulative
@fact fi = 9 | injuries | T | firefighters injured | 2024-08-19 | cumulative
@fact cr = 780 | officers | X | people fighting the fires | 2024-08-16 | snapshot
@fact pl = 24 | other | X | aircraft fighting the fires | 2024-08-16 | snapshot
@fact so = 350 | officers | T | soldiers of the emergency unit | 2024-08-16 | snapshot
@fact ar = 3 | arrests | P | arrests | 2024-08-19 | cumulative
@fact iq = 11 | arrests | P | people under investigation | 2024-08-19 | cumulative
@fact ag = 63 | age | P | age of the main suspect | 2024-08-19 | snapshot
@fact mo = 18000000 | budget | X | euros of aid | 2024-08-18 | plan | pledged
@fact mh = 16000 | damages | X | euros for each destroyed home, at most | 2024-08-18 | plan | pledged
@fact te = 39.4 | temperature | T | degrees | 2024-08-14 | snapshot
@rel sum t2 = a2 + l2 + e2
@rel sum t3 = a3 + l3 + e3
@rel sum ev1 = eva + evl
@rel diff st = ev1 - rt
@race size = a3 l3 e3
@trap t2 t3 :: three days apart
@trap t3 sx :: regional count and satellite
@trap a3 wo :: all land and woodland
@trap l2 l3 :: two days
@trap t3 p0 :: this week and all of last year
@trap ar iq :: arrested and investigated
@trap inj fi :: all hurt and firefighters
@trap cr so :: regional crews and soldiers

@doc a-agency | news agency | 2024-08-16
Galicia: {870|ev1} moved from homes as three fires burn {12,110|t2} hectares

Ourense, 16 Aug (EIE).– The three fires that have been burning in Ourense since Tuesday had by Friday evening covered {12,110|t2|t=by Friday evening|by=the Xunta} hectares, the Xunta said, {7,350|a2|^} of them at Valdequeixo, {3,120|l2|^} at Lornedo and {1,640|e2|^} at Entrecovas, on the Portuguese border.

On Wednesday, a day on which thermometers showed {39.4|te|t=On Wednesday} degrees, the largest of them had stood at {4,200|a1|^}.

{Eight hundred and seventy|ev1|t=by Friday evening} residents have been told to leave: {540|eva} in the north and {330|evl} among the Lornedo vineyards. Nobody has been moved at Entrecovas.

The regional government has {780|cr|t=by Friday evening} people and {24|pl|^} aircraft in the field, and Madrid has sent {350|so} soldiers of the emergency unit.

@doc b-voz | Galician daily | 2024-08-20
A week later, the count: {14,650|t3} hectares and {47|!ho} homes

XIANA FREIXEDO | Ourense

It rained at four in the morning. Not much, says Maruxa Outeiriño, {81|-}, but she got up to hear it. Hers is among the {31|ha} houses that the northern fire took; a dozen others went in the vineyards and none on the border, according to the mayors' federation.

By last night's tally the flames had run over {8,900|a3|t=By last night's tally} hectares in Valdequeixo (some {5,900|~wo|^} of them wooded, the rest gorse), {3,690|!l3|^} in Lornedo and {2,270|e3|^} in Entrecovas. In Lornedo the loss that hurts is small on the map: {310|vi} hectares of old godello.

Of those who had to flee, {610|rt|t=By last night's tally} are home again. {Two hundred and sixty|st|t=By last night's tally} sleep in a sports hall in Verín.

The Xunta promises {18 million|mo} euros. Whoever lost a home can hope for up to {16,000|<mh}.

LO MÁS VISTO: Playas con bandera azul: las 11 mejores

@doc c-madrid | Madrid daily | 2024-08-20
Satellites say Galicia's fires burnt more than Galicia says

Álvaro Benjumea-Stroud

The European satellite service puts the land burnt in Ourense at {16,300|sx|by=The European satellite service} hectares; the regional government counts {14,650|t3|by=the regional government}. The two rarely agree: the former sees scorched pasture, the latter does not.

Either way a single week has consumed more than the {11,800|p0|t=the whole of last year} of the whole of last year.

The Civil Guard has made {three|ar} arrests and is looking at {eleven|iq} people. The man suspected of lighting the first of the fires is {63|ag} and a former forest ranger.

{Fourteen|inj} people were treated for burns or smoke, {six|!fi} of them firefighters. At the height of the emergency Madrid had contributed {410|!so} military to the {780|cr|s=Galician} Galician firefighters.

@doc d-britain | British tabloid website | 2024-08-20
Ex-ranger, 68, held over Spanish infernos as Brits flee villas

By Kelly-Ann Mensah-Porter • 13:02, 20 Aug 2024 • 27 comments

A FORMER forest ranger aged {68|!ag} was in custody last night on suspicion of starting one of three blazes that have devastated inland Galicia.

He's one of {three|ar} people nabbed by the Guardia Civil. {Eleven|iq} are being probed.

British expats were among {870|ev1|t=on Friday} folk ordered out on Friday. Most are back, but {260|st|t=now} are now camping in a gym.

Retired plumber Ken Oduya, who runs a B&B, said: "{Forty-three|ho|s=Ken Oduya} houses have gone. We've been lucky."

The biggest fire, Valdequeixo, has eaten {8,900|a3} hectares, or more than 12,000 football pitches. Firefighters, {nine|fi} of whom have been hurt, had {24|pl|t=on Friday} planes and choppers to help.

Save 40% on travel insurance – click here

@doc e-portugal | Portuguese online paper | 2024-08-19
Border fire under control, says Ourense

Chaves – The fire on the Portuguese border that kept Chaves awake last week is under control after {2,270|e3|t=by Monday} hectares by Monday. It had stood at {1,640|e2|t=on Friday} on Friday.

It remains the smallest of the three. Lornedo has reached {3,480|l3|t=by Monday} and the northern fire {8,900|a3|^}, a sum of {14,650|t3|^} according to Santiago.

Portugal lent two aircraft, which are counted among the {24|pl|s=Spain}. In return Spain sends thanks, and a bill for nothing.

{Fourteen|inj} people were injured on the Spanish side, none on ours. The regional government's aid fund is of {18 million|mo|by=The regional government} euros.
