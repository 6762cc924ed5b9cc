@story v3-zelengrad-march
@topic March against a lithium mine in Zelengrad, Serbia
@subject P = Zelengrad march | the march | the protest | demonstration | rally
@subject Y = Serbian police | police | interior ministry | the ministry
@subject O = Odbrana Doline | the organisers | organisers | march organisers
@subject T = Brojač | the counting group | the counters
@fact cy = 12000 | crowd | P | people at the march by the police's count | 2028-05-12 peak | constant
@fact co = 50000 | crowd | P | people at the march by the organisers' count | 2028-05-12 peak | constant
@fact ct = 27500 | crowd | P | people at the march by the counting group's count | 2028-05-12 peak | constant
@fact cp = 18000 | crowd | P | people at the march by the counting group's count | 2028-04-14 | constant
@fact ar = 15 | arrests | Y | demonstrators detained | 2028-05-12 night | cumulative
@fact ih = 9 | injuries | P | demonstrators hurt | 2028-05-12 night | cumulative
@fact ip = 4 | injuries | Y | officers hurt | 2028-05-12 night | cumulative
@fact of = 600 | officers | Y | officers on duty | 2028-05-12 | constant
@fact tr = 43 | other | O | tractors in the procession | 2028-05-12 | constant
@fact si = 210000 | other | O | signatures against the mine | 2028-05 | cumulative
@fact bl = 3 | duration | P | hours the motorway was blocked | 2028-05-12 | constant
@fact dc = 9500 | crowd | P | rise of the count over the previous march | 2028-04-14 to 2028-05-12 | constant
@rel diff dc = ct - cp
@trap cy co :: police count against organisers' count
@trap cy ct :: police count against independent count
@trap ih ip :: hurt demonstrators against hurt officers
@trap ct cp :: May against April

@doc a-agency | agency flash | 2028-05-12
{Thousands|-} march against lithium mine in Serbia

ZELENGRAD - Police put Friday's crowd at {12,000|cy|t=Friday|by=Police}; organisers spoke of {50,000|co|t=Friday|by=organisers}. Marchers led by {43|tr} tractors blocked the motorway for {three|bl} hours. {Fifteen|ar|by=Police} were detained.

@doc b-radio | radio bulletin | 2028-05-13
Morning news, Studio Drina

A quiet dawn in Zelengrad after a loud night. {Nine|ih} protesters and {four|ip} policemen were treated for cuts and bruises. The interior ministry had sent {six hundred|of|by=The interior ministry} officers into town.

@doc c-social | counting group post | 2028-05-13
Koliko nas je bilo?

From drone images at 19:20 we get {27,500|ct|t=at 19:20|s=we}, give or take {2,000|-}. That is {9,500|dc|s=we} more than in April, when it was {18,000|cp|t=in April}. Method in the thread.

@doc d-tabloid | tabloid brief | 2028-05-13
TRACTORS {1|-}, MOTORWAY {0|-}

Mayhem! The A-road was shut for {five|?bl} hours, {26|!ar|by=the ministry} hotheads were hauled off by the ministry's men, and {four|ip} of our boys in blue got hurt. The demonstrators say they were {50,000|co|by=The demonstrators}. Sure.

@doc e-paper | newspaper brief | 2028-05-14
The signatures keep coming

While counts of Friday's rally differ widely, from the police's {12,000|cy|by=the police} up, nobody disputes this one: {210,000|si|t=so far} signatures against the mine so far, Odbrana Doline says. The {15|ar|t=on Friday night} people held on Friday night are free again.
