@story m3-storm-ulvi
@topic Autumn storm over Estonia and Latvia: power cuts, gusts and the repair
@subject S = Storm Ulvi | Ulvi | the storm
@subject E = Elvõrk | Estonia | Estonian grid company
@subject L = Latgrid | Latvia | Latvian grid company | the Latvians
@subject SA = Saaremaa | the island | the islanders
@subject PA = Pärnu County | Pärnu county
@subject KU = Kurzeme | Courland
@subject W = Environment Agency | the weather service | Estonian weather service | forecasters
@subject LV = Latvian weather centre | the Latvian centre
@subject R = Rescue Board | rescuers | the rescuers
@subject V = Ventspils port | the port of Ventspils | Ventspils
@subject P = Prime Minister Maarja Tuulik | Tuulik | the prime minister
@fact e1 = 41000 | homes | E | customers without power | 2032-10-23 morning | snapshot
@fact e2 = 13600 | homes | E | customers without power | 2032-10-24 noon | snapshot
@fact e3 = 910 | homes | E | customers without power | 2032-10-27 | snapshot
@fact esa = 8900 | homes | SA | customers without power | 2032-10-23 morning | snapshot
@fact epa = 14200 | homes | PA | customers without power | 2032-10-23 morning | snapshot
@fact l1 = 58000 | homes | L | customers without power | 2032-10-23 morning | snapshot
@fact l2 = 21500 | homes | L | customers without power | 2032-10-24 noon | snapshot
@fact lku = 33000 | homes | KU | customers without power | 2032-10-23 morning | snapshot
@fact both = 99000 | homes | S | customers without power in the two countries | 2032-10-23 morning | snapshot
@fact ge = 34.2 | speed | W | metres a second of the strongest gust | 2032-10-23 | snapshot
@fact gl = 36.8 | speed | LV | metres a second of the strongest gust | 2032-10-23 | snapshot
@fact fe = 28 | speed | W | metres a second of gusts forecast | 2032-10-22 | snapshot | projected
@fact rec = 39 | speed | S | metres a second of the strongest gust in the record storm | 2018 | constant
@fact de = 1 | deaths | E | people killed by the storm | 2032-10-23 | cumulative
@fact dl = 2 | deaths | L | people killed by the storm | 2032-10-23 | cumulative
@fact dall = 3 | deaths | S | people killed by the storm in the two countries | 2032-10-23 | cumulative
@fact calls = 1370 | other | R | calls for help | 2032-10-23 | cumulative
@fact tree = 960 | other | R | calls about fallen trees | 2032-10-23 | cumulative
@fact crew = 140 | other | E | repair crews | 2032-10-24 noon | snapshot
@fact crewl = 165 | other | L | repair crews | 2032-10-24 noon | snapshot
@fact fi = 22 | other | E | repair crews sent from Finland | 2032-10-24 noon | snapshot
@fact sea = 168 | distance | PA | centimetres of water above normal | 2032-10-23 | snapshot
@fact dan = 160 | distance | PA | centimetres of water at which the town warns | - | constant | threshold
@fact ves = 11 | other | V | ships waiting outside | 2032-10-23 | snapshot
@fact fer = 6 | other | SA | ferry departures cancelled | 2032-10-23 | cumulative
@fact fault = 730 | other | E | faults in the lines | 2032-10-23 morning | snapshot
@fact cab = 71 | rate | E | percent of lines that are weatherproof | 2032 | constant
@fact cabp = 90 | rate | P | percent of lines that must be weatherproof by 2037 | 2032-10-24 | plan | pledged
@fact cinv = 85000000 | budget | E | euros a year for the lines | 2032 | constant
@fact comp = 18 | price | E | euros owed to a household for the first day | 2032 | constant
@fact hrs = 16 | duration | E | hours without power before compensation is owed | 2032 | constant | threshold
@fact wood = 700000 | other | S | cubic metres of timber felled | 2032-10-27 | snapshot | projected
@rel sum dall = de + dl
@rel sum both = e1 + l1
@trap e1 e2 e3 :: the lights came back
@trap e1 l1 :: two countries
@trap esa epa :: two counties
@trap ge gl :: two countries' instruments
@trap ge fe :: measured against forecast
@trap sea dan :: the level against the warning mark
@trap crew fi :: own crews against guests
@trap cab cabp :: today against 2037
@trap calls tree :: all calls against some
@trap de dl :: two countries
@trap both wood :: homes against timber

@doc a-public | public broadcaster, English news | 2032-10-23
Ulvi leaves {41,000|e1|t=As of 9 a.m. on Saturday} Estonian homes in the dark

As of 9 a.m. on Saturday, {41,000|e1|t=As of 9 a.m. on Saturday|by=grid company Elvõrk} consumption points had no electricity and the network had {730|fault|^} faults, grid company Elvõrk said. Worst hit are Pärnu County, with {14,200|epa|^}, and the island of Saaremaa, with {8,900|esa|^}.

At Sõrve lighthouse the wind gusted to {34.2|ge} m/s at five in the morning. The Environment Agency had warned of {28|fe|by=The Environment Agency|t=On Friday}. On Friday its forecasters had thought the low would pass further south.

In Pärnu the sea rose {168|sea|s=Pärnu} cm above the Kronstadt zero. The town's alarm level is {160|dan}.

The Rescue Board received {1,370|calls|t=overnight|s=The Rescue Board} calls overnight, {960|tree|^} of them about trees. A {62|-}-year-old man died when a spruce fell on his van near Häädemeeste.

{Six|fer} ferries between Virtsu and Kuivastu did not sail.

Follow ERN News on all channels and never miss an update!

@doc b-wire | wire agency | 2032-10-23
Storm kills {three|dall} in Baltics, cuts power to nearly {100,000|~both}

RIGA (Amberline) - Hurricane-force gusts knocked out electricity to almost {100,000|~both|t=by Saturday morning} customers in Latvia and Estonia by Saturday morning, grid operators said. {Fifty-eight thousand|l1|t=by Saturday morning|s=Latvia} of these were in Latvia, more than {half|-} of them in the western region of Kurzeme, which had {33,000|lku|t=by Saturday morning}.

{Two|dl|by=Latvian police} people, a motorcyclist and a woman walking her dog, were hit by branches, Latvian police said. Estonia reported {one|de|s=Estonia} death.

The strongest gust, {36.8|gl|by=the Latvian weather centre} metres per second, was recorded at Kolka, said the Latvian weather centre. That is short of the {39|rec|t=in the storm of January 2018} recorded in the storm of January 2018.

{Eleven|ves|s=Ventspils} vessels rode at anchor off Ventspils, waiting for the harbour to reopen.

@doc c-business | business daily | 2032-10-25
A gust in the accounts

Siim Kallaste-Berg

By noon yesterday {140|crew|t=By noon yesterday|s=Elvõrk} Elvõrk crews, with {22|fi|^} more lent by the Finns, had cut the number of dark homes to {13,600|e2|t=By noon yesterday}. South of the border {165|crewl|t=By noon yesterday} crews were still facing {21,500|l2|t=By noon yesterday|s=South of the border}.

Now come the bills. Whoever has been without current for {16|hrs} hours is owed {€18|comp} for the first day. The company reckons with a sum that hurts but doesn't kill.

More interesting is what would have prevented it. {Seventy-one|cab|t=now} per cent of Elvõrk's lines are now either in the ground or insulated. The prime minister, Maarja Tuulik, promised on Sunday that by 2037 it'll be {90|cabp|m=pledged|by=The prime minister, Maarja Tuulik}. At {€85 million|cinv|s=Elvõrk} a year, the present budget, engineers expect to get there in {2044|-}.

OMX Tallinn +0.3% · Nord Pool EE €61

@doc d-forest | forestry magazine | 2032-10-28
Ulvi felled a winter's work in a night

The first satellite pass is in: some {700,000|wood|m=projected} cubic metres lie on the ground on both sides of the border, {two-thirds|-} spruce.

For forest owners the storm isn't over, for harvesters sink in October soil. Nor is it quite over for those in the woods: as of Wednesday evening {910|e3|t=as of Wednesday evening} Estonian households, mostly single farms at the end of long lines, were in their {fifth|-} day without a refrigerator.

Was it a record? No. Kolka's {36.8|gl|s=Kolka} and Sõrve's {34.2|ge|s=Sõrve} are respectable. In 2018 the anemometers stopped at {39|rec|t=In 2018}, and the sea in Pärnu stood more than a metre higher than the {168|sea|s=Pärnu} cm of last week.

Prices: spruce log €88 (−6), pine €84 (−4), pulpwood €31 (−9).
