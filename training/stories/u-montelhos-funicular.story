@story u-montelhos-funicular
@topic Runaway car on the Sé funicular in Montelhos, Portugal: Saturday evening to the following week
@subject A = Sé funicular accident | accident | crash | runaway | Montelhos crash
@subject F = Elevador da Sé | the funicular | the Sé lift | the line
@subject B = Armindo Quaresma | Quaresma | the brakeman | the guarda-freio
@subject C = Transportes Urbanos de Montelhos | TUM | the operator | the transport company
@subject P = Pastelaria Ximenes | Ximenes | the cake shop | the café
@subject H = Senhor Abílio | Abílio
@subject M = Câmara Municipal de Montelhos | the council | the town hall
@fact clk = 16:52 | clock | A | time at which the car hit the wall | 2008-06-14 | constant
@fact amb = 17:03 | clock | A | time at which the first ambulance arrived | 2008-06-14 | constant
@fact ab = 31 | other | A | people aboard the car | 2008-06-14 | snapshot
@fact cap = 38 | other | F | people that a car may carry | - | constant
@fact i1 = 19 | injuries | A | people hurt | 2008-06-14 evening | cumulative
@fact i2 = 22 | injuries | A | people hurt | 2008-06-15 noon | cumulative
@fact ser = 4 | injuries | A | people badly hurt | 2008-06-14 evening | cumulative
@fact hosp = 7 | other | A | people still in hospital | 2008-06-16 | snapshot
@fact dd = 1 | deaths | A | people killed | 2008-06-15 noon | cumulative
@fact age = 58 | age | B | age | 2008-06-14 | constant
@fact svc = 27 | duration | B | years worked on the line | 2008-06-14 | constant
@fact run = 140 | distance | A | metres that the car rolled | 2008-06-14 | constant
@fact len = 265 | distance | F | metres of track | - | constant
@fact shop = 23 | address | P | house number | - | constant
@fact hab = 32 | address | H | house number | - | constant
@fact depot = 2 | address | C | house number | - | constant
@fact spd = 46 | speed | A | kilometres an hour at impact | 2008-06-14 | snapshot
@fact nrm = 9 | speed | F | kilometres an hour in normal service | - | constant
@fact insp = 2008-05-29 | date | F | day of the last inspection | - | constant
@fact r07 = 412000 | ridership | F | passengers carried in a year | 2007 | cumulative
@fact r06 = 388000 | ridership | F | passengers carried in a year | 2006 | cumulative
@fact rup = 24000 | ridership | F | more passengers than the year before | 2007 | cumulative
@fact fare = 1.3 | price | F | euros for a single ride | 2008 | constant
@fact rep = 310000 | budget | C | euros for new brakes and a new cable | 2008-06-18 | plan | projected
@fact fund = 50000 | budget | M | euros for the families | 2008-06-16 | plan | pledged
@fact shut = 3 | duration | F | months out of service | 2008-06-18 | plan | projected
@rel diff rup = r07 - r06
@trap i1 i2 :: three more people went to the health centre on Sunday with pain
@trap run len :: how far the car rolled, and the whole line
@trap spd nrm :: speed at impact and in service
@trap ab cap :: aboard, and the most allowed
@trap hosp ser :: in hospital on Monday, and badly hurt on Saturday
@trap shop depot :: two doors, two streets
@trap shop hab :: the shop and a neighbour over the road

@doc a-wire | wire agency | 2008-06-14
{Nineteen|i1} hurt as historic funicular runs away in Montelhos

MONTELHOS, Portugal, June 14 (Atlântica Press) - {Nineteen|i1|t=Saturday night|by=the civil protection service} people were injured, {four|ser|^} of them seriously, when a funicular car broke loose and ran backwards into a café front in this northern town, the civil protection service said on Saturday night.

The car of the Elevador da Sé had almost reached the top when it began to slip. It rolled {140|run|by=Commander Olga Sardinha} metres, jumped the last points and struck the wall of Pastelaria Ximenes, at {23|shop} Rua da Calçada, at {16.52|clk}, said Commander Olga Sardinha of the fire brigade. The first ambulance was there {at 17.03|amb|by=she}, she said.

"There were {31|ab|by=she} people on board. It is licensed for {38|cap|^}, so overcrowding is not where I would start looking," she told reporters.

The brakeman, {58|age|s=The brakeman}, who has {27|svc} years' service on the line, was flown to Porto with chest injuries. The operator, TUM, gave no name. It said the installation had been inspected {on May 29|insp|by=It}, {two|-} weeks and two days before.

The funicular, opened in 1907, climbs {265|len} metres of track between the market and the cathedral. It carried {412,000|r07|t=last year} passengers last year, {24,000|rup|^} more than in 2006.

(Reporting by Hélder Foja; +351 555 0187; editing desk 4)

@doc b-diario | regional daily | 2008-06-16
O guarda-freio did not let go

By Leonor Passanha
PHOTO 3 of 18: flowers on the rail, Sunday. READ MORE: 6 things to do at the São João fair | Rain stops second division play-off at 2-2

He could have jumped. The door of the platform was open, say the women who sat behind him, and he was {56|!age}, fit, a man who played walking football on Thursdays. Instead Armindo Quaresma hung on the wheel of the hand brake all the way down, and on Sunday at midday he became the {one|dd|t=on Sunday at midday} person whom the accident has killed.

By then the count of the injured had gone up to {22|i2|t=By then}. The {three|-} who were added had gone home on Saturday, slept badly and turned up at the health centre with stiff necks. {Seven|hosp|t=this morning} people are still in hospital this morning, most of them for observation.

The cake shop is shut. Its owner, Graça Ximenes, swept up {two|-} trays of custard tarts and a good part of her front wall. "At {nearly five|clk|by=her} the terrace is always full," she said. "God was looking. It had started to drizzle and they were all inside at the back." Letters still come for her at {No. 23|shop}, where there is no longer a door to push them through.

Quaresma had given the line {27|svc} years. At the company's depot, {2|depot} Largo da Estação, his cap lies on the counter. Nobody there will talk about brakes. A colleague would say only that {nine|nrm} kilometres an hour is the pace of the thing, "a jogger beats it", and that what he saw from the lower stop was not that.

The council voted last night, without debate, to set aside {€50,000|fund|m=pledged|t=last night|by=The council} for the families.

@doc c-english | English-language weekly for residents | 2008-06-19
Montelhos lift: what we know, what we don't

Holidaymakers planning to ride the Sé lift this summer will have to walk. TUM told us on Wednesday it expects the line to stay closed for {three|shut|t=on Wednesday|by=TUM} months while new brakes and a new cable go in, at a likely cost of {€310,000|rep|^}.

WHAT HAPPENED? One of the {two|-} cars lost its grip near the top last Saturday afternoon and ran back down the hill for {410|!run} metres before hitting a bakery. The clock on the shop's till stopped at {5.52pm|!clk}. A recorder in the car, read by the national rail accident office this week, shows that it was doing {46|spd|t=this week|by=the national rail accident office} kilometres an hour, {five|-} times the usual {9|nrm}.

WHO WAS HURT? Of the {31|ab} on board and those on the pavement, {22|i2|t=by Sunday noon} had needed a doctor by Sunday noon. Brakeman Armindo Quaresma, {58|age}, died. No British residents were involved, the consulate says.

WAS IT CHECKED? Yes: {on 29 May|insp}, by an outside engineer.

HOW BUSY IS IT? Very. It took {388,000|r06|t=in 2006} people up the hill in 2006 and {412,000|r07|t=the year after} the year after, at {€1.30|fare} a go.

CAN I GET A REFUND? Holders of the 10-ride card should take it to the TUM office, {2|depot} Largo da Estação, weekdays 9 to 12.30.

Also in this issue: Property, p. 14. Golf: 71 and a broken driver, p. 22.

@doc d-radio | local radio script, Sunday 13h bulletin | 2008-06-15
ITEM 1 -- FUNICULAR -- 1'10"

Good afternoon. The brakeman of the Sé funicular has died in hospital in Porto. Armindo Quaresma was {58|age}.

It is the {first|-} death from yesterday's crash, in which at least {20|>i2|t=at noon} people were hurt -- the health centre has been adding names all morning, and it gave us {22|i2|t=at noon|by=the health centre} at noon. {Four|ser|t=last night|by=Doctors} were in a serious state last night. Doctors won't say more today.

People who live on the Calçada say help came quickly. Our listener Senhor Abílio, at number {32|hab}, across the street and a few doors up, looked at his watch: it was {eight minutes to five|clk|by=Senhor Abílio} when the wall came in, and {three minutes past|amb|^} when he saw a stretcher.

TAPE: ABÍLIO 0'14"

The transport company says the car can take {38|cap|by=The transport company} and was not full. The town hall meets tonight. Funeral arrangements have not been announced. It's {21|-} degrees.

@doc e-trade | transport engineers' newsletter | 2008-06-23
Rope & Rail Notes, No. 212

MONTELHOS (PT). Preliminary note of the accident office, 4 pp., ref. 08/117. Car 1 was {140|run|by=Preliminary note} m into its descent when it left the rail at the passing loop's lower end, {46|spd|^} km/h, time by recorder {16:52:10|clk|^}. Load {31|ab|^} persons; limit {38|cap|^}. Metre gauge, {265|len} m, one intermediate halt, water counterweights replaced by electric winding in 1954.

The property struck is given as {32|!shop} Rua da Calçada, a confectioner's. Cable clamp no. 2 had worked loose, a fault which the inspection {on 29 April|!insp} should have shown up; the inspector denies it. TUM had put by {nothing|-} for renewal. It now speaks of {€310,000|rep|by=TUM|m=projected} and reopening in mid-September, {three|shut|^} months on, which readers who have ever ordered a cable will take with salt.

Fatalities {1|dd} (crew). Our sympathy to colleagues at Montelhos, who carried over {400,000|>r07|t=in 2007} people in 2007 without a bruise.
