@story yd-belize-hurricane
@topic Hurricane Isaura in Belize: forecasts, landfall, tolls by two desks, schools as shelters, bananas
@subject H = Hurricane Isaura | Isaura | the hurricane | the storm
@subject N = National Hurricane Center | the Miami centre | NHC
@subject M = Belize met service | NMS | the met service
@subject E = NEMO | National Emergency Management Organisation | the emergency organisation
@subject B = Belize City | the city
@subject S = Stann Creek District | Stann Creek
@subject T = Toledo District | Toledo
@subject P = Prime Minister Arlene Usher-Cal | Usher-Cal | the prime minister
@subject W = Belize Water and Light | BWL | the utility
@subject G = Banana Growers Association | banana growers | the growers
@subject R = Belize Red Cross | Red Cross
@subject K = Kriol Radio | the station
@fact wf = 165 | speed | N | km/h of sustained wind | 2035-10-11 | plan | projected
@fact w1 = 205 | speed | N | km/h of sustained wind | 2035-10-13 01:00 | snapshot
@fact w2 = 95 | speed | N | km/h of sustained wind | 2035-10-13 13:00 | snapshot
@fact cat = 3 | other | H | category of the storm | 2035-10-13 01:00 | snapshot
@fact catf = 2 | other | H | category of the storm | 2035-10-11 | plan | projected
@fact lf = 01:10 | clock | H | time of landfall | 2035-10-13 | constant
@fact sg = 3.4 | distance | S | metres of storm surge | 2035-10-13 | constant
@fact rn = 412 | other | T | millimetres of rain | 2035-10-13 | constant
@fact rnb = 238 | other | B | millimetres of rain | 2035-10-13 | constant
@fact pr = 948 | other | N | hectopascals of pressure | 2035-10-13 01:00 | snapshot
@fact d1 = 5 | deaths | H | people killed by the hurricane | 2035-10-13 evening | cumulative
@fact d2 = 18 | deaths | H | people killed by the hurricane | 2035-10-15 | cumulative
@fact d3 = 26 | deaths | H | people killed by the hurricane | 2035-10-22 | constant
@fact ds = 14 | deaths | S | people killed by the hurricane | 2035-10-22 | constant
@fact dt = 9 | deaths | T | people killed by the hurricane | 2035-10-22 | constant
@fact do = 3 | deaths | H | people killed by the hurricane elsewhere | 2035-10-22 | constant
@fact rc = 21 | deaths | R | people killed by the hurricane on the aid group's list | 2035-10-15 | cumulative
@fact ms = 10 | missing | H | people missing | 2035-10-15 | snapshot
@fact ev = 31000 | evacuated | E | people in shelters | 2035-10-12 night | snapshot
@fact ev2 = 8700 | evacuated | E | people in shelters | 2035-10-18 | snapshot
@fact sh = 214 | other | E | shelters open | 2035-10-12 night | snapshot
@fact sh2 = 61 | other | E | shelters open | 2035-10-18 | snapshot
@fact shs = 188 | other | E | schools used as shelters | 2035-10-12 night | snapshot
@fact shx = 26 | other | E | shelters that were no schools | 2035-10-12 night | snapshot
@fact pop = 465000 | other | - | inhabitants of the country | 2035 | constant
@fact evs = 6.7 | other | E | share of the population in shelters | 2035-10-12 night | snapshot
@fact cay = 4800 | evacuated | E | people taken off the cayes | 2035-10-12 | constant
@fact bt = 38 | other | E | boats and ferries used for the cayes | 2035-10-12 | constant
@fact pw1 = 92000 | homes | W | customers without power | 2035-10-13 | snapshot
@fact pw2 = 36800 | homes | W | customers without power | 2035-10-18 | snapshot
@fact pwp = -60 | rate | W | change in customers without power | 2035-10-18 | constant
@fact pl = 3100 | other | W | poles down | 2035-10-13 | constant
@fact hd = 2750 | homes | S | houses destroyed | 2035-10-20 | constant
@fact hdt = 1190 | homes | T | houses destroyed | 2035-10-20 | constant
@fact hdo = 260 | homes | H | houses destroyed elsewhere | 2035-10-20 | constant
@fact hda = 4200 | homes | H | houses destroyed | 2035-10-20 | constant
@fact hdm = 9600 | homes | H | houses damaged | 2035-10-20 | constant
@fact ba = 2300 | area | G | hectares of bananas flattened | 2035-10-16 | constant
@fact bat = 2875 | area | G | hectares of bananas | 2035 | constant
@fact bas = 80 | other | G | share of bananas flattened | 2035-10-16 | constant
@fact bl = 62000000 | damages | G | Belize dollars lost in bananas | 2035-10-16 | snapshot | projected
@fact bj = 2900 | jobs | G | jobs in bananas at risk | 2035-10-16 | snapshot | projected
@fact dm = 840000000 | damages | P | Belize dollars of damage | 2035-10-22 | snapshot | projected
@fact gdp = 12 | other | P | damage as a share of the economy | 2035-10-22 | snapshot | projected
@fact ins = 36000000 | damages | P | Belize dollars from the catastrophe insurance | 2035-10-19 | constant
@fact usaid = 5000000 | budget | - | US dollars promised by Washington | 2035-10-16 | plan | pledged
@fact mex = 140 | officers | - | Mexican soldiers with kitchens | 2035-10-16 | constant
@fact br = 7 | other | - | bridges washed out | 2035-10-15 | constant
@fact brr = 3 | other | - | washed-out bridges replaced | 2035-10-20 | cumulative
@fact brl = 4 | other | - | washed-out bridges not replaced | 2035-10-20 | snapshot
@fact cur = 12 | duration | B | hours of curfew | 2035-10-13 | constant
@fact arr = 41 | arrests | - | looters arrested | 2035-10-16 | cumulative
@fact wat = 27 | other | R | water filters installed | 2035-10-18 | cumulative
@fact old = 15 | deaths | - | people killed by Hurricane Beatriz-Ann in 2029 | 2029 | constant
@rel sum d3 = ds + dt + do
@rel share evs = ev / pop
@rel sum hda = hd + hdt + hdo
@rel share bas = ba / bat
@rel diff brl = br - brr
@rel change pwp = pw1 -> pw2
@rel sum br = brr + brl
@rel diff shx = sh - shs
@trap wf w1 :: forecast and landfall wind
@trap w1 w2 :: at landfall and twelve hours later
@trap d1 d2 :: the toll rose
@trap d2 rc :: the state's and the Red Cross's lists
@trap ev ev2 :: on the night and five days later
@trap hda hdm :: destroyed and damaged
@trap hd hda :: a district and all
@trap rn rnb :: two places
@trap bl dm :: bananas and everything
@trap cur gdp :: twelve hours and twelve percent
@trap d3 old :: this hurricane and the one of 2029

@doc a-advisory | weather advisory | 2035-10-11
Hurricane ISAURA Advisory Number 14, 3 PM CST Thursday

ISAURA EXPECTED TO STRENGTHEN BEFORE REACHING BELIZE EARLY SATURDAY

A Hurricane Warning is in effect for the coast of Belize. Maximum sustained winds near landfall are forecast to be {165|wf} km/h, a Category {2|catf} hurricane. Additional strengthening cannot be ruled out.

RAINFALL: {200|-} to {300|-} mm, isolated maximum amounts of {400|-} mm.
STORM SURGE: up to {2.5|-} m above ground level.

The Belize government has ordered the evacuation of the cayes. Interests on the Gulf of Honduras should monitor the progress of this system. Next advisory at {9 PM|-}. Forecaster Ruelle.

@doc b-wire | wire agency | 2035-10-13
Hurricane Isaura slams Belize, at least {five|d1} dead

BELIZE CITY, Oct 13 (Carib News Service) - Hurricane Isaura tore roofs from schools in which people had taken shelter and drowned at least {five|>d1|t=by nightfall|by=NEMO} by nightfall, Belize's emergency organisation NEMO said on Saturday.

The storm came ashore near Hopkins at {1:10 a.m.|lf} with winds of {205|w1|by=the Miami centre} km/h, a Category {3|cat}, the Miami centre said, and a pressure of {948|pr|^} hectopascals. Twelve hours later, over Guatemala, {95|w2|t=Twelve hours later} km/h was left of it.

{31,000|ev|t=overnight|by=NEMO} of the country's {465,000|pop} people spent it in {214|sh} shelters overnight. {4,800|cay} had been brought off the cayes by {38|bt} boats.

{92,000|pw1|by=the utility} customers have no electricity, the utility said. Stann Creek recorded a surge of {3.4|sg} metres. A curfew of {12|cur} hours was declared in Belize City.

In 2029 Hurricane Beatriz-Ann killed {15|old|t=In 2029} people.

@doc c-station | radio station website | 2035-10-15
WHO WE LOST: NEMO seh {18|d2|t=midday|by=NEMO}, Red Cross seh {21|rc|^}

By Denton "Bling" Arzu

Good people. Two lists. NEMO read theirs at midday today, {eighteen|d2|t=midday|by=NEMO} dead. Red Cross, same time, {twenty-one|rc|t=same time|by=Red Cross}, since they have three from a boat at Monkey River that NEMO is still checking.

Missing: {eleven|?ms|by=a NEMO officer}, a NEMO officer told us at the gate.

It rained {412|rn} mm in Toledo, and {238|rnb} here in the city. {Seven|br} bridges gone, the works ministry tells us.

Light? BWL has {3,100|pl|by=BWL} poles on the ground. Half the country's in the dark and the other half has a noisy neighbour.

Police have {41|arr|t=so far|by=Police} for looting so far. One had a fridge on a bicycle. Respect, but no.

Coming up on Kriol Radio: Punta Hour at 7.

@doc d-paper | Belize weekly | 2035-10-19
{Eighty percent|bas} of the bananas, and the people who cut them

By Yolanda Requeña

Rows of bananas fall like people in church: all in one direction. Of {2,875|bat} hectares {2,300|ba} are down, the growers say. They put the loss at {$62 million|bl|by=the growers} and the jobs in danger at {2,900|bj}. It takes nine months to a new bunch.

On the Bladen side the workers' barracks are gone. In Stann Creek {2,570|!hd|by=village councils} homes are destroyed, according to village councils; NEMO has not finished its own tour. It listed {ten|ms|t=on Monday|by=It} people as missing on Monday.

{8,700|ev2|t=as of Thursday} people were in {61|sh2} shelters as of Thursday. Schools want their rooms back: {188|shs} of the buildings used had been schools, only {26|shx} were not.

The current is on again for many. {36,800|pw2|t=Thursday|by=BWL} customers still lack it, BWL told us Thursday, a drop of {60 percent|pwp|v=-60} since the storm.

Help: {140|mex} Mexican soldiers with field kitchens; {US$5 million|usaid} from Washington; {27|wat} water filters of the Red Cross.

Usher-Cal got a cheque of {$36 million|ins} from the regional catastrophe insurance. It covers, she says, "the doors".

Lotto: {4-11-19-27|-}. Fuel: premium {$13.62|-}

@doc e-gov | prime minister's statement to the House | 2035-10-22
Statement on Hurricane Isaura

Madam Speaker,

{Twenty-six|d3|t=This morning} of our people are dead. This morning the last of those missing at Monkey River was found. {Fourteen|ds} were of Stann Creek, {nine|dt} of Toledo, and {four|!do} of other districts.

{4,200|hda} houses are destroyed: {2,750|hd} in Stann Creek, {1,190|hdt} in Toledo and {260|hdo} elsewhere. Another {9,600|hdm} are damaged.

Of {seven|br} bridges lost the army has replaced {three|brr}. {Four|brl} will take until Easter.

The total damage is put at {$840 million|dm|by=the Bank}, {12 percent|gdp|^} of what this country produces in a year, by the Bank. One night, Madam Speaker.

We were told to expect winds of {165|wf|t=two days before} two days before. We got {205|w1}. Yet {one in fifteen|~evs|v=6.67} of us was in a shelter, and that is why I read out {twenty-six|d3} names and not {two thousand|-}.

@doc f-insure | reinsurance newsletter | 2035-10-24
Isaura: parametric cover pays in six days

CAT NEWS IN BRIEF. Belize received {BZ$36m|ins|v=36000000} under its parametric policy, triggered by a modelled wind of {205|w1} km/h at landfall. Economic loss is {BZ$840m|dm|v=840000000}. Insured loss beyond the policy: {BZ$190m|-} (our estimate).

Fatalities: {28|!d3}. Housing: {4,200|hda} destroyed, {9,600|hdm} damaged. Agriculture: {BZ$82m|!bl|by=the banana growers|v=82000000} in bananas according to the banana growers.

The forecast error of {40|-} km/h in intensity at 36 hours is within the usual range. Attachment point next year: {BZ$20m|-}?
