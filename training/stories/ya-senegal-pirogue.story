@story ya-senegal-pirogue
@topic Migrant pirogue adrift and wrecked off Senegal: from the departure at Ndiarème to the smugglers' trial
@subject P = the pirogue | the boat | Yaye Diarra | canoe
@subject W = wreck of the Yaye Diarra | wreck | shipwreck | sinking
@subject N = Senegalese navy | navy | patrol boat Fouladou
@subject F = Firefighters' Brigade | sapeurs-pompiers | firefighters
@subject G = gendarmerie | Colonel Awa Ndoye-Sarr | gendarmes
@subject V = Ndiarème | Ndiarème-sur-Mer | the village | fishing village
@subject M = Moustapha "Captain" Gningue | Gningue | the captain | main accused
@subject C = Thiès regional court | court | tribunal | prosecutor Alioune Badji
@subject O = Caminos sin Muro | the NGO | Spanish NGO
@subject S = government | interior ministry | state
@subject H = Mbour-Nord hospital | hospital
@fact onb = 187 | other | P | people on board | 2029-08-11 | constant
@fact cap = 60 | other | P | people that the boat can carry safely | - | constant | threshold
@fact len = 22 | other | P | metres of length | - | constant
@fact eng = 2 | other | P | outboard engines | - | constant
@fact hp = 60 | other | P | horsepower of each engine | - | constant
@fact fuel = 3200 | other | P | litres of fuel loaded | 2029-08-11 | constant
@fact wat = 1400 | other | P | litres of water loaded | 2029-08-11 | constant
@fact dpd = 16 | duration | P | days at sea | 2029-08-27 | constant
@fact adr = 9 | duration | P | days adrift | 2029-08-27 | constant
@fact brk = 7 | duration | P | days until the engines failed | 2029-08-18 | constant
@fact d2 = 59 | deaths | W | bodies recovered | 2029-09-04 | cumulative
@fact sv = 74 | rescued | W | people rescued | 2029-08-28 | cumulative
@fact svn = 51 | rescued | N | people rescued | 2029-08-28 | cumulative
@fact svf = 23 | rescued | V | people rescued by fishermen | 2029-08-28 | cumulative
@fact ms2 = 54 | missing | W | people missing | 2029-09-04 | snapshot
@fact ms1 = 87 | missing | W | people missing | 2029-08-28 | snapshot
@fact d1b = 26 | deaths | W | bodies recovered | 2029-08-28 | cumulative
@fact bury = 41 | deaths | V | bodies buried in the village | 2029-09-04 | cumulative
@fact une = 18 | deaths | H | bodies in the morgue | 2029-09-04 | snapshot
@fact min = 13 | other | W | minors rescued | 2029-08-28 | cumulative
@fact wom = 9 | other | W | women rescued | 2029-08-28 | cumulative
@fact hos = 31 | injuries | H | survivors in hospital | 2029-08-28 | snapshot
@fact dist = 38 | distance | W | kilometres off the coast | 2029-08-27 | constant
@fact nmi = 20.5 | distance | W | nautical miles off the coast | 2029-08-27 | constant
@fact isl = 1480 | distance | P | kilometres to the islands | - | plan
@fact fare = 450000 | price | M | francs for a place | 2029 | constant
@fact take = 84150000 | other | M | francs taken from the passengers | 2029-08-11 | constant
@fact euro = 686 | price | M | euros for a place | 2029 | constant
@fact boat = 9500000 | price | M | francs paid for the boat | 2029-06 | constant
@fact agem = 36 | age | M | age of the captain | - | snapshot
@fact ar1 = 4 | arrests | G | people arrested | 2029-09-02 | cumulative
@fact ar2 = 12 | arrests | G | people arrested | 2029-10-15 | cumulative
@fact tri = 11 | other | C | people tried | 2030-04-09 | constant
@fact con = 8 | other | C | people convicted | 2030-04-23 | constant
@fact acq = 3 | other | C | people acquitted | 2030-04-23 | constant
@fact ask = 15 | sentence | C | years sought for the captain | 2030-04-16 | constant
@fact sen = 10 | sentence | M | years of prison | 2030-04-23 | constant
@fact sen2 = 5 | sentence | C | years of prison for the recruiters | 2030-04-23 | constant
@fact fine = 20000000 | damages | M | francs of fine | 2030-04-23 | constant
@fact arr29 = 24600 | other | S | arrivals in the islands this year | 2029-08-31 | cumulative
@fact arr28 = 19700 | other | S | arrivals in the islands by the same date of the year before | 2028-08-31 | cumulative
@fact arp = 24.9 | rate | S | increase in arrivals in the islands | 2029-08-31 | constant
@fact int = 73 | other | N | boats stopped this year | 2029-08-31 | cumulative
@fact intp = 5800 | other | N | people stopped this year | 2029-08-31 | cumulative
@fact ngo = 3900 | deaths | O | deaths and disappearances on the route this year | 2029-07-31 | cumulative
@fact oim = 960 | deaths | S | deaths and disappearances on the route this year by the state's count | 2029-07-31 | cumulative
@fact vil = 7000 | other | V | inhabitants | - | snapshot
@fact vl = 68 | other | V | villagers on board | 2029-08-11 | constant
@fact vd = 47 | deaths | V | villagers dead or missing | 2029-09-04 | cumulative
@fact vs = 21 | rescued | V | villagers rescued | 2029-09-04 | cumulative
@fact aid = 300000 | damages | S | francs for each bereaved family | 2029-09-05 | plan | pledged
@fact call = 3 | other | P | distress calls made | 2029-08-18 | cumulative
@fact lat = 9 | duration | N | days between the first call and the rescue | 2029-08-27 | constant
@rel sum onb = sv + d2 + ms2
@rel sum onb = sv + d1b + ms1
@rel sum sv = svn + svf
@rel sum d2 = bury + une
@rel product take = fare * onb
@rel sum tri = con + acq
@rel change arp = arr28 -> arr29
@rel sum vl = vd + vs
@rel sum dpd = brk + adr
@rel convert nmi = dist
@trap d1b d2 :: later count
@trap ms1 ms2 :: later count
@trap sv svn :: all saved and those saved by the navy
@trap ngo oim :: two counts of the same route
@trap bury vd :: buried and lost villagers
@trap ar1 ar2 :: more arrests
@trap tri con :: tried and convicted
@trap ask sen :: sought and given
@trap cap hp :: sixty people, sixty horsepower
@trap adr wom :: nine days, nine women
@trap arr28 arr29 :: a year before
@trap int sv :: 73 boats and 74 people

@doc a-wire | wire agency | 2029-08-28
Dozens missing as migrant boat breaks up off Senegal

DAKAR, Aug 28 (Corral) - A wooden boat that had drifted for {nine|adr} days with no fuel broke up {38|dist} km off Senegal within sight of a navy patrol vessel, leaving {87|ms1|t=by Tuesday} people missing by Tuesday, the navy said.

{Seventy-four|sv|t=by Tuesday} people were rescued, including {13|min} minors and {nine|wom} women, and {26|d1b|^} bodies recovered. Survivors told the Red Cross that {187|onb|by=Survivors} had left the fishing village of Ndiarème on Aug 11.

They were making for Spain's Canary Islands, some {1,480|~isl} km by sea. The {two|eng} outboards failed on the {seventh|brk|v=7} day.

More than {24,000|>arr29|t=this year} migrants have reached the islands this year. {Thirty-one|hos} survivors are in hospital at Mbour-Nord.

(Reporting by Ndeye Coumba Thiam; 1 euro = 656 CFA francs)

@doc b-daily | Dakar daily | 2029-08-30
At Ndiarème, {68|vl} left and the phones ring out

By Cheikh Tidiane Mané

The village of {7,000|~vil} has stopped mending nets. {Sixty-eight|vl} of its children were aboard the Yaye Diarra, a pirogue of {22|len} metres that old men here say should take {sixty|cap}.

Of those brought ashore, {51|svn} were pulled out by the patrol boat Fouladou. Fishermen from here saved the other {28|!svf}, with ropes and one with an oar.

Each had paid {450,000|fare} francs. Multiply: {84|~take|x=1000000} million. The boat had cost {9.5|boat|x=1000000} million, engines included, each of {60|hp} horsepower.

"They had {1,400|wat} litres of water for {187|onb} mouths," says Pape Gora Seck, a rescued mason. "By the second week we drank what you think."

Three times they telephoned. Colonel Awa Ndoye-Sarr confirms {three|call} calls. The first was on August 18, the rescue on the 27th.

Weather at sea: NW 4 to 5. Fajr 5:37

@doc c-radio | community radio script, translated from Wolof | 2029-09-05
RADIO JOKKO NDIARÈME - AFTER THE PRAYER

Neighbours. The imam asks me to give the numbers once, so that the children stop asking.

From the sea, {fifty-nine|d2|t=until last night}, until last night. {Forty-one|bury} are in our sand. {Eighteen|une} are in the morgue at Mbour. Those not found: {fifty-four|ms2|t=until last night}.

From our village {forty-seven|vd} will not return. {Twenty-one|vs} did, thanks be to God.

The state will give {three hundred thousand|aid} francs to a family. A prefect brings it Thursday with a camera.

The gendarmes have {four|ar1|t=since Sunday} men since Sunday. Gningue isn't one. Who has eaten with Gningue, let him think.

The bread van comes at {ten|-}.

@doc d-ngo | NGO newsletter | 2029-09-08
Caminos sin Muro - Bulletin on the Atlantic route, no. 34

From January to July we documented {3,900|ngo|t=From January to July} people who died or disappeared on the route. The Senegalese interior ministry's figure for the same months, {690|!oim}, counts only bodies.

Arrivals up to August 31 were {24,600|arr29|t=up to August 31}, compared with {19,700|arr28|t=a year before} a year before, {25%|~arp} more. The navy says it turned back {73|int|by=The navy} boats carrying {5,800|intp|^} people.

The Yaye Diarra case. Our hotline received the first call on the 18th. We passed it on within {40|-} minutes. {Nine|lat} days elapsed. She'd been at sea for {16|dpd} when found, {20.5|nmi} nautical miles from the coast. Of {187|onb}, {74|sv} are alive.

A place cost the equivalent of {686|euro} euros. A visa appointment, on the black market, is 900.

Donate: IBAN on page 4.

@doc e-online | news website | 2030-04-23
Ndiarème trial: 'Captain' Gningue gets 10 years

Teranga24 | 23/04/2030 at 17:52 | 3,118 views

The Thiès regional court on Tuesday sentenced Moustapha Gningue, {36|agem}, to {ten|sen} years in prison and a fine of {20|fine|x=1000000} million francs for trafficking in migrants and manslaughter. Prosecutor Alioune Badji had asked for {15|ask}.

Of the {11|tri} tried, {eight|con} were found guilty; recruiters received {five|sen2} years. {Three|acq} were acquitted, among them the woman who cooked for the departure. A twelfth man who'd been arrested died before trial, which explains the {12|ar2|t=in mid-October} announced in mid-October by the gendarmerie.

In the court's account, the {187|onb} passengers paid {74.15|!take|x=1000000} million francs. The vessel took on {3,200|fuel} litres of fuel.

{Fifty-nine|d2} bodies were found in all. {45|!ms2} people remain missing. The interior ministry put deaths on the route from January to July last year at {960|oim|by=interior ministry}.

@doc f-communique | navy communiqué | 2029-08-28
NATIONAL NAVY - COMMUNICATION OFFICE
Communiqué no. 061

On 27 August 2029, the patrol boat Fouladou assisted a pirogue in difficulty {20.5|nmi} nautical miles west of Ndiarème. On approach, the occupants moved to one side and the craft opened.

Toll at 28 August: {74|sv|t=28 August} rescued ({51|svn} by the navy, {23|svf} by fishermen), {26|d1b|^} bodies.

Since January, {73|int|t=Since January} craft carrying {5,800|intp} candidates for irregular emigration were intercepted.

The navy wishes to clarify that no position was included in the calls received on the 18th; the search began the same night over {4,000|-} square miles.
