@story xd-povazany-rents
@topic A Slovak housing association builds and raises its rents
@subject A = Domov nad Váhom | Domov | the association | the landlord
@subject P = Považany | the town
@subject E = Lipová estate | Lipová
@subject S = Stará Tehelňa estate | Stará Tehelňa | the old brickworks
@subject N = tenants' council | the tenants
@subject Z = Zdenko Achebe | Achebe | the association's director
@fact hl = 144 | homes | E | flats to be built | 2034 | plan
@fact hs = 96 | homes | S | flats to be built | 2034 | plan
@fact ht = 240 | homes | A | flats to be built | 2034 | plan
@fact one = 60 | homes | A | one-room flats to be built | 2034 | plan
@fact two = 108 | homes | A | two-room flats to be built | 2034 | plan
@fact three = 72 | homes | A | three-room flats to be built | 2034 | plan
@fact c = 30000000 | spending | A | euros to build the flats | 2034 | plan
@fact u = 125000 | price | A | euros to build a flat | 2034 | plan
@fact loan = 21000000 | budget | A | euros borrowed for the flats | 2034 | plan
@fact own = 9000000 | budget | A | euros of own money for the flats | 2034 | plan
@fact lp = 70 | other | A | share of the building cost that is borrowed in percent | 2034 | plan
@fact r1 = 7.5 | price | A | euros of rent for a square metre | 2033 | constant
@fact r2 = 8.1 | price | A | euros of rent for a square metre | 2034 | plan
@fact up = 8 | rate | A | rise in rent in percent | 2034 | plan
@fact m2 = 60 | area | A | square metres of a usual flat | - | constant
@fact mo = 486 | price | A | euros of rent in a month for a usual flat | 2034 | plan
@fact mo1 = 450 | price | A | euros of rent in a month for a usual flat | 2033 | constant
@fact w = 1310 | waiting | A | households on the waiting list | 2033-11 | snapshot
@fact inf = 3.1 | rate | P | inflation in percent | 2033-11 | snapshot
@rel sum ht = hl + hs
@rel sum ht = one + two + three
@rel product c = ht * u
@rel diff own = c - loan
@rel share lp = loan / c
@rel change up = r1 -> r2
@rel product mo = r2 * m2
@rel product mo1 = r1 * m2
@trap up inf :: rent and inflation
@trap hs one :: by estate and by size

@doc domov-release | press release | 2033-11-15
Domov nad Váhom to build {240|ht} flats

The association will start next spring on {144|hl} flats at Lipová and {96|hs} at Stará Tehelňa. {Sixty|one} will have one room, {108|two} two and {72|three} three. The investment of {30 million euros|c}, {125,000 euros|u} a flat, is {70%|lp} covered by a loan of {21 million|loan}; {9 million|own} comes from reserves.

To keep its houses in order the association adjusts rents from {7.50|r1} to {8.10 euros|r2|t=from January} per square metre from January.

@doc tyzden-povazany | local weekly | 2033-11-18
{Eight percent|up} more for the same stairwell
By Soňa Liptáková

A flat of {60|m2} square metres, the kind that most people in Považany live in, costs {450 euros|mo1|t=now} a month now and {486|mo|t=from January} from January. That is {8.10|r2|^} a metre where it was {7.50|r1|t=was}. Inflation in the town runs at {3.1 percent|inf}, the tenants' council points out.

What do they get? Not much; the money goes into concrete. {Two hundred and forty|ht} flats, {148|!hl} at Lipová and {96|hs} at the old brickworks, for {€30 million|c}, of which {€21 million|loan} is the bank's and {€7 million|!own} their own. On the list for them: {1,310|w} households.

@doc tenants-sheet | tenants' leaflet | 2033-11-20
CHECK YOUR LETTER!

Neighbours: multiply your metres by {8.10|r2}. For {60|m2} metres the letter must say {486|mo}, not {496|-} as some of you got. Last year it was {60|m2} by {7.50|r1|t=Last year}, {450|mo1}. They call it a rise of {6 percent|!up}.

They say each new flat costs {€125,000|u}. There are {60|one} small ones, {108|two} middle ones, {72|three} large ones, {240|ht} together, so {€30 million|c}. Ask Mr Achebe why we pay for it. Tuesday, 6 p.m., laundry room.
