@story za-pinehook-wildfire
@topic Pinehook Lake wildfire and the evacuation of three communities in northern Saskatchewan
@subject V = Pinehook Lake wildfire | the fire | the wildfire | the Hook fire
@subject A = Saskatchewan Public Safety Agency | the agency | SPSA
@subject P = Village of Pinehook Lake | the village | Pinehook Lake
@subject N = Wapos First Nation | the First Nation | Wapos
@subject M = Stanick | the town of Stanick
@fact a1 = 8400 | area | V | hectares burned | 2027-06-03 evening | cumulative
@fact a2 = 26500 | area | V | hectares burned | 2027-06-05 | cumulative
@fact ep = 1310 | evacuated | P | people evacuated | 2027-06-03 | cumulative
@fact en = 940 | evacuated | N | people evacuated | 2027-06-03 | cumulative
@fact es = 2150 | evacuated | M | people evacuated | 2027-06-05 | cumulative
@fact e1 = 2250 | evacuated | A | people evacuated | 2027-06-03 | cumulative
@fact e2 = 4400 | evacuated | A | people evacuated | 2027-06-05 | cumulative
@fact h1 = 6 | homes | P | homes burned | 2027-06-03 evening | cumulative
@fact h2 = 34 | homes | P | homes burned | 2027-06-05 | cumulative
@fact cab = 19 | homes | V | cabins burned | 2027-06-05 | cumulative
@fact ff = 145 | officers | V | firefighters on the ground | 2027-06-05 | snapshot
@fact heli = 8 | other | V | helicopters | 2027-06-05 | snapshot
@fact tank = 4 | other | V | water bombers | 2027-06-05 | snapshot
@fact fires = 21 | other | A | fires burning in the province | 2027-06-05 | snapshot
@fact out = 9 | other | A | fires out of control | 2027-06-05 | snapshot
@fact hum = 16 | rate | V | relative humidity in percent | 2027-06-03 | snapshot
@fact gust = 70 | speed | V | gusts in km/h | 2027-06-03 | snapshot
@fact con = 0 | rate | V | share of the fire contained in percent | 2027-06-05 | snapshot
@fact grant = 500 | price | A | dollars of aid for each adult evacuee | 2027-06-05 | plan | pledged
@fact bed = 620 | other | A | cots in the arena in Prince Albert | 2027-06-05 | snapshot
@fact a0 = 300 | area | V | hectares burned | 2027-06-03 morning | cumulative
@fact jump = 2 | duration | M | hours until the fire would reach the town | 2027-06-03 | constant | hypothetical
@fact stay = 11 | other | N | people who stayed behind | 2027-06-06 | snapshot
@fact burn = 60 | area | N | hectares of grass burned off beforehand | 2027-04 | constant
@fact last = 23 | duration | N | days of the earlier evacuation | 2015 | constant
@fact lastc = 3100000 | budget | N | dollars of hotel bills in the earlier evacuation | 2015 | constant
@fact reg = 1877 | evacuated | A | evacuees registered at the arena | 2027-06-05 evening | cumulative
@fact ff0 = 90 | officers | V | firefighters on the ground | 2027-06-04 | snapshot
@rel sum e1 = ep + en
@rel sum e2 = e1 + es
@trap e1 e2 :: Stanick was added two days later
@trap a1 a2 :: the fire tripled
@trap h2 cab :: homes and cabins
@trap fires out :: all fires against those out of control

@doc a-cp | wire agency | 2027-06-04
Wildfire forces {2,250|e1} from homes in northern Saskatchewan

PRINCE ALBERT, Sask. — A wind-driven wildfire has burned {six|h1|t=late Thursday|by=the Saskatchewan Public Safety Agency} homes in the northern village of Pinehook Lake and chased everyone out of it, the Saskatchewan Public Safety Agency said late Thursday.

The blaze stood at {8,400|a1|^} hectares, up from {300|a0|t=at breakfast} at breakfast. Gusts of {70|gust} kilometres an hour and humidity of {16|hum} per cent grounded aircraft for most of the afternoon.

All {1,310|ep} residents of the village left by road on Highway {106|-}. From the neighbouring Wapos First Nation {940|en} were flown or driven south, about a third of them on military planes, Chief Delphine Roan said.

No one has been hurt.

The agency has not issued an order for Stanick, {38|-} km downwind. "If it jumps the Torch River, we'll have {two|jump} hours," fire operations director Cal Wiebe said.

@doc b-cbc | public broadcaster site | 2027-06-05
Town of Stanick told to get out as Hook fire crosses river

Last Updated: June 5, 9:48 PM CT

The fire that everyone in Stanick had been watching on the horizon crossed the Torch River at 2 p.m. on Saturday. By nine the town was empty.

That is {2,150|es} more people on the road, for a total of {4,400|e2|t=By nine|by=the SPSA} from the three communities, the SPSA says.

The fire has grown to {26,500|a2|t=Saturday evening} hectares as of Saturday evening. It is {zero|con} per cent contained. {One hundred and forty-five|ff} firefighters, {eight|heli} helicopters and {four|tank} water bombers are working on it, one of {21|fires} fires burning across the province, {nine|out} of which are out of control.

In Pinehook Lake {34|h2|^} houses are gone, Mayor Tannis Olauson told evacuees in the Prince Albert arena, where {620|bed} cots have been set up. She read out the addresses herself. "I thought they should hear it from someone who's been in those kitchens."

Another {19|cab} cabins along the lakeshore have burned as well.

Evacuees can claim {$500|grant|by=the province} per adult from the province.

With files from Reginald Okemow

@doc c-indig | First Nations news service | 2027-06-06
'We carried the drum first'

Wapos Chief Delphine Roan keeps two lists in her truck. The first has the names of the {940|en} members who left on Thursday. The second has the names of the {11|stay|t=as of Sunday|by=she} who, as of Sunday, did not. "They know water," she says. "They have the pump and the boats. I told them what the agency told me, and then I told them where the spare fuel is."

The Hook fire took {34|h2} houses on the village side and none on the reserve, where crews from the Nation had burned off the grass in April over {60|burn} hectares.

Last time, in 2015, Wapos was out for {23|last} days. The hotel rooms in Saskatoon ran to {$3.1 million|lastc}, and most of it went to hotels, Roan says.

This time she asked for the arena. There are {620|bed} cots there. "You can hear your neighbours breathe. That's better than a minibar."

Of the {21|fires} fires in the province, hers is the biggest, {26,500|a2|t=on the Saturday map} hectares on the Saturday map.

@doc d-ticker | newspaper live ticker | 2027-06-05
WILDFIRE TICKER: What's happening up north

10:15 PM – {4,400|e2|t=10:15 PM|by=SPSA} evacuated, per SPSA. Pinehook Lake {1,310|ep|^}, Wapos {940|en|^}, Stanick {2,150|es|^}.

8:30 PM – Registered at the arena: {1,877|reg|t=8:30 PM}. If you're staying with family please register anyway at 1-855-{559|-}.

6:02 PM – Power out in Stanick; SaskPower has cut the line.

4:40 PM – New mapping flight: {62,500|!a2|t=4:40 PM} ha, says incident command. That's triple Thursday.

2:05 PM – It's over the river.

11:30 AM – Homes confirmed lost in Pinehook Lake now {34|h2|t=11:30 AM|by=Mayor Olauson} (Mayor Olauson). Thursday night's number was {six|h1|t=Thursday night}.

9:00 AM – {245|?ff} firefighters on the line today, up from {90|ff0}. Water bombers: {four|tank}. Helicopters: {eight|heli}.

Riders–Bombers: still on, kickoff 5 PM.
