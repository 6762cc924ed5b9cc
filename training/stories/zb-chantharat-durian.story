@story zb-chantharat-durian
@topic Durian prices and rejected containers in Chantharat, Thailand
@subject T = Thailand | the country | exporters
@subject C = Chantharat province | Chantharat | the province
@subject G = Durian growers' association | growers | orchard owners
@subject K = Chinese customs | customs | Guangxi customs
@subject A = Agriculture Department | the department
@fact p1 = 82 | price | G | baht a kilo of grade A durian at the orchard | 2033-05-20 | snapshot
@fact p0 = 145 | price | G | baht a kilo of grade A durian at the orchard | 2032-05 | snapshot
@fact fall = 43.4 | rate | G | fall of the orchard price over a year, in percent | 2033-05-20 | constant
@fact crop = 1060000 | other | T | tonnes of durian expected | 2033 | plan | projected
@fact cropp = 871000 | other | T | tonnes of durian harvested | 2032 | cumulative
@fact up = 21.7 | rate | T | rise of the crop, in percent | 2033 | plan | projected
@fact exp = 97 | other | T | share of fresh exports that goes to China, in percent | 2032 | constant
@fact stop = 286 | cases | K | containers held | 2033-05-18 | snapshot
@fact rej = 64 | cases | K | containers sent back | 2033-05-18 | cumulative
@fact ton = 18 | other | T | tonnes of durian in a container | - | constant
@fact lim = 0.2 | other | K | milligrams of the dye allowed a kilo | - | constant | threshold
@fact lab = 13 | other | A | laboratories that may test | 2033-05 | snapshot
@fact labn = 25 | other | A | laboratories that may test | 2033-06 | plan | pledged
@fact day = 1400 | other | A | samples a day that can be tested | 2033-05 | snapshot
@fact rev = 134000000000 | revenue | T | baht earned with durian | 2032 | cumulative
@fact frz = 5000000000 | budget | A | baht of soft loans for freezing plants | 2033-05-24 | plan | pledged
@fact pack = 712 | other | C | packing houses | 2033 | snapshot
@fact susp = 39 | cases | A | packing houses suspended | 2033-05-22 | cumulative
@fact viet = 41 | other | - | Vietnam's share of Chinese durian imports, in percent | 2032 | constant
@fact thai = 57 | other | T | Thailand's share of Chinese durian imports, in percent | 2032 | constant
@fact thai0 = 95 | other | T | Thailand's share of Chinese durian imports, in percent | 2022 | constant
@fact shop = 259 | price | - | baht a kilo of durian in Shanghai supermarkets | 2033-05 | snapshot
@rel change fall = p0 -> p1
@rel change up = cropp -> crop
@fact tstop = 5148 | other | K | tonnes of durian held | 2033-05-18 | snapshot
@rel product tstop = stop * ton
@trap p0 p1 :: a year apart
@trap stop rej :: held against sent back
@trap lab labn :: now against promised
@trap viet thai :: two countries
@trap pack susp :: all against suspended
@trap p1 shop :: orchard against Shanghai

@doc a-daily | English-language daily | 2033-05-21
Durian price plunges as China holds {286|stop} containers

Chantharat: Grade A Monthong was fetching {82|p1|t=yesterday} baht a kilogramme at the orchard yesterday, down from {145|p0|t=in the same week last year} in the same week last year, as Chinese customs keep {286|stop|t=since Wednesday} containers waiting at the border since Wednesday for tests.

Of those already opened, {64|rej} were turned back after inspectors found Basic Yellow 2, a dye, at more than {0.2|lim} milligrammes per kilo, according to the Agriculture Department.

The slump hits in a bumper year. The crop is forecast at {1.06 million|crop} tonnes, {21.7%|up} above last year's {871,000|cropp|t=last year's}. China takes {97%|exp} of fresh exports.

{Thirteen|lab} laboratories may issue the certificate now demanded; together they manage {1,400|day} samples a day. The department wants {25|labn|t=by mid-June} by mid-June.

"A durian does not wait for a lab," said Prasert Wongsuwan, who has {1,200|-} trees.

@doc b-trade | fresh-produce newsletter | 2033-05-23
King of fruits, prince of paperwork

What we hear from Pingxiang: {286|stop} reefers in the yard as of the middle of last week, at {18|ton} t apiece. That is {5,150|~tstop} t going soft.

Chantharat's {712|pack} packing houses run at {a third|-} of capacity. {Thirty-nine|susp} have had their DOA number suspended.

Who gains? Hanoi. Vietnam had {41%|viet} of China's durian imports last year, Thailand {57%|thai}; as recently as 2022 the latter had {95%|thai0|t=2022}.

Retail isn't moving. Hema in Shanghai: the equivalent of {THB259|shop|v=259}/kg. Orchard gate: {THB82|p1|v=82}. Somebody is having a lovely May.

@doc c-local | provincial news page | 2033-05-23
เจ้าของสวน (orchard owners) rally: "We never used the dye"

Chantharat Today. 4,871 likes. Translated automatically, edited by hand

About {900|-} growers parked their pick-ups round the provincial hall on Sunday. On one, a durian in a coffin.

According to the association the price at the orchard, {145|p0|t=a year ago} baht a year ago, has more than halved, to {62|?p1|t=now} baht now. "My cutters cost {3|-} baht a kilo, the pickup {2|-}, the loan the rest," said Auntie Somjai of Khao Khitchakut.

The dye's put on by packers, they insist, to make the rind golden. The department has closed {93|!susp|by=The department} packing houses so far.

Chinese officers have sent back {64|rej} cabinets. "All {64|rej} should be named," demanded the chairman.

@doc d-wire | foreign wire | 2033-05-24
Thailand offers loans to freeze durian as China backlog grows

BANGKOK, May 24 (Menam Wire) - The Thai government on Tuesday approved {5 billion|frz} baht of soft loans for freezing plants to absorb a durian glut made worse by Chinese checks for a banned dye.

Durian earned Thailand {134 billion|rev|t=last year} baht last year. A spokesman said it was untrue that Beijing had threatened a ban on the whole of Chantharat province.

Output this year's put at {1.6 million|!crop|t=this year's} tonnes after {871,000|cropp} in 2032. The farmgate price has dropped {43%|~fall} in a year.

Chinese importers took {97%|exp} of fresh Thai shipments and have turned to Vietnam, with {41%|viet} of the market in 2032.
