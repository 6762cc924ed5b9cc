@story u6-galapagos-fleet
@topic Stand-off between Ecuador's navy and a distant-water fishing fleet, July 2028
@subject F = foreign fleet | the fleet | fishing fleet | squid boats | armada
@subject N = Ecuadorean Navy | navy | the patrol | Quito's warships
@subject T = Hai Lung 88 | the reefer | the seized ship | the mother ship
@subject U = Yuan Sheng 6 | the trawler | the second ship
@subject G = Galapagos reserve | marine reserve | the sanctuary
@subject A = Captain Lupe Zambrano Intriago | Zambrano | the captain | the commander
@subject O = Blue Meridian | the monitoring group | satellite watchers
@fact v1 = 274 | other | F | vessels near the reserve | 2028-07-09 | snapshot
@fact v2 = 238 | other | F | vessels near the reserve | 2028-07-13 | snapshot
@fact dark = 61 | other | F | vessels that had switched off their transponders | 2028-07-09 | snapshot
@fact ins = 14 | distance | T | nautical miles inside the boundary when stopped | 2028-07-11 | constant
@fact insu = 3 | distance | U | nautical miles inside the boundary when stopped | 2028-07-11 | constant
@fact crt = 38 | arrests | T | crew members held | 2028-07-11 | constant
@fact cru = 17 | arrests | U | crew members held | 2028-07-11 | constant
@fact cr = 55 | arrests | N | crew members held on both ships | 2028-07-11 | constant
@fact fin = 9.6 | other | T | tonnes of shark found in the hold | 2028-07-12 | constant
@fact tot = 310 | other | T | tonnes of catch in the hold | 2028-07-12 | constant
@fact sh = 6 | other | N | warning shots fired | 2028-07-11 | constant
@fact wn = 3 | other | N | ships sent | 2028-07-10 | constant
@fact ch = 07:40 | clock | N | hour of the boarding | 2028-07-11 | constant
@fact dur = 5 | duration | N | hours of the chase | 2028-07-11 | constant
@fact fine = 8400000 | damages | T | dollars of fine sought | 2028-07-13 | plan | projected
@fact res = 198000 | area | G | square kilometres under protection | - | constant
@fact inc = 60000 | area | G | square kilometres added in the last enlargement | - | constant
@fact hurt = 2 | injuries | T | crew members hurt | 2028-07-11 | constant
@fact jail = 3 | duration | T | years in prison that the law allows at most | - | constant | threshold
@fact sz = 2 | other | N | foreign ships seized | 2028-07-11 | constant
@fact less = 36 | other | F | fewer vessels than four days before | 2028-07-13 | snapshot
@rel sum cr = crt + cru
@trap v1 v2 :: the fleet on two days
@trap ins insu :: two ships
@trap fin tot :: shark and the whole catch
@trap res inc :: whole reserve and its latest part
@rel diff less = v1 - v2

@doc a-wire | wire agency | 2028-07-12
Ecuador seizes {two|sz} foreign fishing ships off Galapagos after chase

QUITO, July 12 - Ecuador's navy has boarded and seized {two|sz} ships of a foreign fishing fleet inside the Galapagos marine reserve, firing {six|sh} warning shots, the defence ministry said on Wednesday.

The refrigerated vessel Hai Lung 88 was stopped at {7:40 a.m.|ch|t=on Tuesday} on Tuesday, {14|ins} nautical miles inside the boundary, after a chase of {five|dur} hours. A trawler, the Yuan Sheng 6, was halted {three|insu} miles inside.

{Thirty-eight|crt|s=the former} crew from the former and {17|cru|s=the latter} from the latter are being taken to San Cristobal. {Two|hurt} of the reefer's men were treated for cuts.

Some {274|v1|t=on Sunday|by=Blue Meridian} vessels were working along the edge of the sanctuary on Sunday, according to satellite images analysed by Blue Meridian, {61|dark|^} of them with transponders off. Ecuador sent {three|wn} ships.

The reserve covers {198,000|res} square km. Those found guilty of fishing in it face up to {three|<jail} years in jail.

@doc b-paper | Guayaquil newspaper | 2028-07-13
"We told them six times"
Commander of the corvette describes the night the reefer ran

Por/by Xavier Tumbaco, Puerto Ayora

Captain Lupe Zambrano Intriago has not slept much. "They had their lights off. We called, in Spanish, English and badly pronounced Mandarin. Then we fired. {Six|sh|by=Captain Lupe Zambrano Intriago} rounds, ahead of the bow."

The Hai Lung 88 turned south. It took the patrol {five|dur|by=Zambrano} hours to get alongside; at {twenty to eight|ch|v=07:40} her marines went over the rail. In the hold, under {310|tot} tonnes of squid and tuna, lay the sharks, {9.6|fin} tonnes of them, hammerheads mostly, and many of them pregnant.

Where was this? "{Fourteen|ins|by=Zambrano} miles on our side. That isn't a mistake in navigation." The trawler Yuan Sheng 6 was caught {13|!insu} miles in.

Of the {55|cr} seafarers, {two|hurt} needed stitches.

Prosecutors will ask for a fine of {$8.4 million|fine|by=Prosecutors} against the owner. The fleet, meanwhile, seems to have taken the hint: there were {238|v2|t=on Thursday} hulls on the radar on Thursday, {36|less|t=on Thursday} fewer than four days earlier.

Fotos: Armada (2). Weather in the islands 22–27 °C. Tide tables, page 31.

@doc c-green | campaign newsletter | 2028-07-14
TIDE LINES from Blue Meridian

Friends,

You paid for the satellite time, so here is what you bought.

On 9 July our analysts counted {274|v1|t=On 9 July|by=our analysts} ships within fifty miles of the reserve. {Sixteen|!dark|t=On 9 July|by=our analysts} had gone dark — that's not a technical fault, that's a burglar putting on gloves. We passed the coordinates of one of them to Quito. Two mornings later it was under arrest.

The Hai Lung 88 had {96|!fin} tonnes of shark aboard. Let that sink in. Each tonne is about twenty animals.

Two more numbers. The sanctuary is {198,000|res} square kilometres, of which {60,000|inc} came under protection in the last enlargement, the one you wrote postcards for. And {three|wn} is the number of ships Ecuador can put to sea to guard it.

What you can do: the court at San Cristobal sits on 2 August. The maximum is {three|jail} years. We want the judge to hear from you (template letter attached, 1 page).

Thank you, gracias, xièxie,
Bettina Oyarzún

@doc d-trade | fishing trade paper | 2028-07-14
Galapagos detention: owners protest

Longhaul Fisheries, manager of the {two|sz} vessels taken by Ecuador this week, says both were "drifting with engine trouble" and that the larger of them was no more than {two|!<ins|by=Longhaul Fisheries|s=the larger of them} nautical miles past the line.

The company confirmed that {55|cr|by=The company} men are in custody, {38|crt|s=the carrier} from the carrier and the rest from its catcher. It called the {$8.4m|fine|s=the carrier} penalty that Ecuador wants "a ransom".

Catch on board the carrier is put at {310|tot} t, mainly jumbo flying squid. At Manta last week that fetched $1,150/t. Insurers have been told.

The squid fleet itself, of which some {40|?~dark|by=the coastguard} sail with transponders off if one believes the coastguard, has moved west. Its strength was {238|v2|t=yesterday} yesterday against {274|v1|t=at the weekend} at the weekend, our agent reports.

ALSO TODAY: Peru anchovy quota 2.1m t | Toothfish price at 18-month high | Yanmar 6EY22 recall
