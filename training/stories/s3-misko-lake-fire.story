@story misko-lake-fire
@topic Wildfire evacuations in northern Manitoba: order, airlift, going home
@subject F = NO042 fire | NO042 | the fire | wildfire
@subject M = Misko Lake | Misko Lake First Nation | the Cree community
@subject T = Tanner | the town of Tanner | the mining town | town
@subject V = Province of Manitoba | the province | Manitoba Wildfire Service | wildfire service
@subject A = Air Force | Royal Canadian Air Force | RCAF | Hercules
@subject R = Canadian Red Cross | Red Cross
@subject C = Chief Delphine Wastesicoot | Wastesicoot | the chief
@subject L = Fire season of 2031 | last season | last summer
@fact f1 = 18400 | area | F | hectares burned | 2032-06-03 | cumulative
@fact f2 = 61900 | area | F | hectares burned | 2032-06-09 | cumulative
@fact p2 = 342000 | area | V | hectares burned | 2032-06-09 | cumulative
@fact pl = 214000 | area | L | hectares burned | 2031-06-09 | cumulative
@fact n2 = 27 | other | V | fires burning | 2032-06-09 | snapshot
@fact no = 11 | other | V | fires out of control | 2032-06-09 | snapshot
@fact em1 = 640 | evacuated | M | people moved out | 2032-06-04 | cumulative
@fact em2 = 2150 | evacuated | M | people moved out | 2032-06-06 | cumulative
@fact et2 = 4870 | evacuated | T | people moved out | 2032-06-06 | cumulative
@fact ea2 = 7020 | evacuated | V | people moved out | 2032-06-06 | cumulative
@fact mp = 2230 | other | M | inhabitants | - | constant
@fact ms = 80 | other | M | people who stayed behind | 2032-06-06 | snapshot
@fact fl = 23 | other | A | flights from the airstrip | 2032-06-06 | cumulative
@fact hm = 31 | homes | M | houses burned | 2032-06-09 | cumulative
@fact ht = 4 | homes | T | houses burned | 2032-06-09 | cumulative
@fact hs = 412 | homes | M | houses in all | - | constant
@fact z = 0 | deaths | F | people killed | 2032-06-09 | cumulative
@fact k1 = 9 | distance | F | kilometres between the flames and the homes | 2032-06-03 | snapshot
@fact k2 = 1.5 | distance | F | kilometres between the flames and the homes | 2032-06-05 | snapshot
@fact ff = 190 | other | V | firefighters at the fire | 2032-06-09 | snapshot
@fact h = 1340 | other | R | evacuees in Winnipeg hotels | 2032-06-09 | snapshot
@fact ad = 34 | budget | R | dollars a day for an adult's meals | - | constant
@fact am = 22 | budget | R | dollars a day for a child's meals | - | constant
@fact g = 15000000 | budget | V | dollars of aid for the evacuated | 2032-06-09 | plan | pledged
@fact w = 2032-06-18 | date | M | day on which people may go home | 2032-06-16 | plan
@fact d = 12 | duration | M | days away from home | 2032-06-18 | plan
@rel sum ea2 = em2 + et2
@rel diff ms = mp - em2
@trap f2 p2 :: one fire and all fires of the province
@trap em2 et2 :: two places emptied on the same days
@trap n2 no :: burning and out of control
@trap em1 em2 :: the first flights and the end of the airlift
@trap ad am :: adults and children

@doc a-local-radio-site | northern radio station's website | 2032-06-04
Misko Lake told to leave; Hercules on its way

Listen ({2:14|-})

Everyone in Misko Lake First Nation must go. Chief Delphine Wastesicoot signed the order at {6:20|-} this morning after NO042 ran through its last control line. On Thursday the flames were {nine|k1|t=On Thursday} kilometres from the nearest houses and the fire measured {18,400|f1|t=On Thursday} hectares, according to the wildfire service.

With the winter road long melted, the airstrip is the only exit for the community's {2,230|mp} members. Small planes have taken out {640|em1|t=so far} elders, babies and patients so far. The Air Force says its first big aircraft lands at suppertime.

The mining town of Tanner, forty minutes south by road, is on alert only. "If they tell us to go, we've got cars," says mayor Ross Duquette. "Those folks don't."

Bring: medicine, ID, {one|-} bag. Pets are welcome if crated.

@doc b-national | national newspaper | 2032-06-07
{7,020|ea2} people flee as fire closes on two northern communities

By Anneliese Tran-Boucher in Thompson, Man.

The last of {23|fl} flights left the gravel strip of Misko Lake at dusk on Sunday, carrying {88|-} people, {six|-} dogs and the minutes of the band council. It brought the number flown out to {2,150|em2|by=the province}, the province said. In Tanner, {4,870|et2|by=the province} residents had driven south in a single night.

Some {80|~ms} men stayed on the reserve with pumps and boats, though told to leave. They watched the front come to within {1.5|k2|t=on Saturday} kilometres of the school on Saturday.

"They have a highway and they got the buses," said Chief Wastesicoot of her neighbours. "We've been asking for a road for {30|-} years."

Ottawa is paying adults {$34|ad} a day for meals through the Red Cross, and {$22|am} for every child. Evacuees say the sums do not buy breakfast in a Winnipeg hotel.

@doc c-agency | national news agency | 2032-06-09
Manitoba fires have burned {342,000|p2} hectares this year: province

WINNIPEG - Wildfires have consumed {342,000|p2|t=as of Wednesday|by=the provincial wildfire service} hectares of Manitoba as of Wednesday, compared with {214,000|pl|t=at the same point last year} at the same point last year, the provincial wildfire service says.

There are {27|n2} fires burning, {11|no} of them out of control. The biggest, NO042, covers {69,100|!f2} hectares north of Tanner and has {190|ff} firefighters on it.

It destroyed {31|hm} homes at Misko Lake and {four|ht} in Tanner. {No one|z|v=0} has been killed or seriously hurt.

A total of {7,020|ea2} people were ordered out of the two places last weekend, {4,870|!em2} from Misko Lake and {2,150|!et2} from Tanner. Premier Kamal Brar promised {$15 million|g|by=Premier Kamal Brar} for their support.

Rain is forecast for Friday. The RCAF has {two|-} aircraft on standby.

This report was first published June {9|-}, 2032.

@doc d-indigenous-magazine | Indigenous affairs magazine | 2032-06-10
Room {614|-}

There are {1,340|h|t=on Wednesday night} people of two communities in Winnipeg hotels on Wednesday night and one of them is Ida Spence, who is {81|-} and wants to know who is feeding the stove.

Her house still stands. {Thirty-one|hm|s=of Misko Lake's} of Misko Lake's {412|hs} do not. She saw the list on her grandson's phone. Around {sixty-two thousand|~f2} hectares of spruce and muskeg have gone, most of it trapline.

She draws {$22|!ad} each day, a girl at the Red Cross desk told her, which is what her granddaughter's boys get as well. "They must think I shrank."

{Eighty|ms} of the men have never left. On the morning of the fifth they could feel it through the walls of the pump house, with only {a kilometre and a half|k2|t=On the morning of the fifth|v=1.5} to spare. The province calls them non-compliant. The chief calls them the fire department.

@doc e-tv | local television, web text | 2032-06-16
Homecoming set for {June 18|w} after {12|d} days

The wait is almost over for the people of Misko Lake. Buses will collect them from their hotels on Friday and planes will fly them home, {12|d} days after the last of them got out, the band office announced. Tanner's residents have been back since Monday.

CTV-N has learned that {35|-} homes in all are gone, {31|hm|s=on the reserve} on the reserve and {four|ht|s=in town} in town.

At its largest the blaze covered {61,900|f2|t=At its largest} hectares. Of the province's {$15 million|g}, officials say, {$4.1 million|-} has been handed out.

Weather: {24|-} and sunny. Jets pick {ninth|-}. Have a tip? {204-555-0177|-}
