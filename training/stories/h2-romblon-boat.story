@story h2-romblon-boat
@topic Pump boat capsizes off Romblon, Philippines, 2014: from the first night to the coastguard's final list
@subject B = M/B Princess Jhoanna | the boat | Princess Jhoanna | pump boat | the vessel | sinking | capsizing
@subject C = Philippine Coast Guard | coast guard | PCG
@subject K = Captain Rodelio Magbanua | Magbanua | the skipper | the boat captain
@subject G = Marianne Fabella | Fabella | the nurse
@subject M = municipality of San Agustin | town | mayor
@fact man = 42 | crowd | B | passengers on the manifest | - | constant
@fact on = 71 | crowd | B | people aboard | - | constant
@fact cap = 45 | other | B | passengers it may carry | - | constant
@fact cr = 6 | other | B | crew members | - | constant
@fact d1 = 8 | deaths | B | people who drowned | 2014-05-18 night | cumulative
@fact d2 = 13 | deaths | B | people who drowned | 2014-05-19 | cumulative
@fact d3 = 16 | deaths | B | people who drowned | 2014-05-23 | cumulative
@fact r1 = 49 | rescued | B | people rescued | 2014-05-18 night | cumulative
@fact r2 = 53 | rescued | B | people rescued | 2014-05-19 | cumulative
@fact m1 = 14 | missing | B | people missing | 2014-05-18 night | snapshot
@fact m2 = 5 | missing | B | people missing | 2014-05-19 | snapshot
@fact m3 = 2 | missing | B | people missing | 2014-05-23 | snapshot
@fact ch = 4 | deaths | B | children who drowned | 2014-05-23 | cumulative
@fact t = 17:25 | clock | B | time it overturned | 2014-05-18 | constant
@fact dep = 16:00 | clock | B | time it left | 2014-05-18 | constant
@fact di = 3.2 | distance | B | kilometres from the shore | - | constant
@fact hrs = 9 | duration | G | hours in the sea | - | constant
@fact ag = 29 | age | G | years old | - | constant
@fact ak = 55 | age | K | years old | - | constant
@fact sv = 5 | rescued | G | people she kept afloat | - | constant
@fact wind = 55 | speed | - | wind in km/h | 2014-05-18 afternoon | constant
@fact ves = 12 | units_pledged | C | boats in the search | 2014-05-19 | snapshot
@fact fare = 180 | price | B | pesos for the trip | - | constant
@fact aid = 25000 | budget | M | pesos for each bereaved family | - | plan | pledged
@fact jak = 20 | other | B | life jackets on board | - | constant
@fact dd = 5 | deaths | B | bodies recovered that day | 2014-05-19 | constant
@fact dr = 4 | rescued | B | people who swam ashore | - | constant
@fact exc = 26 | other | B | people more than it may carry | - | constant
@fact ad = 570 | budget | M | US dollars for each bereaved family | - | plan | pledged
@rel sum d2 = d1 + dd
@rel sum r2 = r1 + dr
@rel diff exc = on - cap
@rel convert ad = aid
@rel sum on = d1 + r1 + m1
@rel sum on = d2 + r2 + m2
@rel sum on = d3 + r2 + m3
@trap man on :: listed and aboard
@trap man cap :: listed and allowed
@trap d1 d2 :: night and next day
@trap d2 d3 :: three more bodies
@trap m1 m2 :: the search went on
@trap r1 r2 :: night and next day

@doc a-radio | radio flash | 2014-05-18
Boat overturns off Romblon

Flash report po mula sa San Agustin. A motor banca carrying dozens of fiesta-goers went down this afternoon off Carabao Point, in waves that fishermen here say were as tall as a house.

The coast guard counts {eight|d1|t=As of ten tonight|by=The coast guard} dead. As of ten tonight, {forty-nine|r1|^} have been pulled out alive, and {fourteen|m1|^} cannot be found.

She left the pier at {four o'clock|dep}, and she turned over at {five twenty-five|t|v=17:25}, some {three|~di|v=3} kilometers from land.

The list at the pier has {forty-two|man} names. You can do the sum yourselves: there were {seventy-one|on} on her.

Wind at that hour was {fifty-five|wind} kilometers per hour. There was no gale warning, the weather bureau says.

We will be back at eleven. This is DZRB, eight-nine-one on your dial.

@doc b-daily | Manila broadsheet | 2014-05-20
{13|d2} dead, {5|m2} missing in Romblon sea mishap; manifest understated, says PCG

By Crisanto V. Dimaguiba
Correspondent

SAN AGUSTIN, Romblon—Rescuers retrieved {five|dd} more bodies on Monday from the waters where the M/B Princess Jhoanna flipped over on Sunday, raising the death toll to {13|d2|t=on Monday|by=the Philippine Coast Guard}, with {five|m2|^} persons still unaccounted for, the Philippine Coast Guard said.

The number of survivors was adjusted to {53|r2|^}, from {49|r1|t=on Sunday night} on Sunday night, after {four|dr} passengers were found to have swum to Tablas on their own.

{Twelve|ves} vessels and a Navy plane were scouring the area.

PCG district commander Lt. Hannah Silungan said the boat was cleared for {45|cap} passengers and listed only {42|man|by=PCG district commander Lt. Hannah Silungan}, but was carrying {71|on} people, including its {six|cr} crew. There were life vests for {20|jak}.

The skipper, Rodelio Magbanua, {55|ak}, is in custody. He told investigators that people "just jumped in" as he cast off. Each paid P{180|fare}.

The mayor vowed to give {P25,000|aid|v=25000|by=The mayor} to every family that lost a loved one.

SIDEBAR: 5 worst sea tragedies in the Visayas

@doc c-feature | TV network, web | 2014-05-21
Nurse kept {five|sv} afloat for {nine|hrs} hours

Marianne Fabella does not like the word hero. "I just counted," says the {29|ag}-year-old nurse from Odiongan. "One, two, three, four, five. Then again from one."

For {nine|hrs} hours, holding on to an ice box, she counted the heads around her: {three|-} children, a grandmother and a Belgian tourist. At past {2|-} in the morning a tuna boat picked up all of them.

She remembers the moment: {5:25|t}, because her phone rang. They were {3.2|di} kilometers out. The banca, which officials say was allowed {45|cap}, was so full that she sat on someone's rooster. "When it tilted nobody could get to the vests. There were {20|jak}, and they were tied."

The latest from the coast guard: {13|d2} drowned and {53|r2} saved.

TAGS: Romblon, heroes, top10

@doc d-wire | wire agency | 2014-05-23
Philippines halts search for last {two|m3} from capsized boat

MANILA (Straits Press) - The Philippine Coast Guard on Friday called off the search for {two|m3|t=on Friday|by=The Philippine Coast Guard} people still missing from a boat that overturned last Sunday in the central islands.

{Sixteen|d3|t=on Friday|by=it} bodies have been recovered in all, {four|ch|^} of them children's, it said, and {53|r2|^} people lived. That accounts for all {71|on} now believed to have been on the wooden vessel, which was on a {three|-}-hour run between islands with {26|exc} more than the {45|cap} it was certified for.

Its captain will be charged with reckless imprudence resulting in multiple homicide. Magbanua, {55|ak}, has skippered boats since he was {17|-}, and had never, he told reporters, lost so much as a chicken.

The {25,000|aid} pesos ({$570|ad}) promised to each of the bereaved had been handed over to {nine|-} families, the mayor's office said.
