@story zc-grafenlohe-drones
@topic A German drone order for the Bundeswehr: price, numbers, delays and the budget committee
@subject B = Bundeswehr | the army | the forces
@subject Q = Corvotec | the start-up | the maker
@subject R = Rheinstahl Wehrtechnik | Rheinstahl | the rival
@subject M = Ministry of Defence | the ministry | the BMVg
@subject H = budget committee of the Bundestag | the budget committee | the committee
@subject K = Birte Kloppenburg | Kloppenburg | the minister
@fact n = 4300 | other | B | drones ordered from the first maker | 2031-11-26 | plan
@fact n2 = 2600 | other | R | drones ordered from the second maker | 2031-11-26 | plan
@fact nt = 6900 | other | B | drones ordered in all | 2031-11-26 | plan
@fact nm = 12000 | other | B | drones that may be ordered under the framework | - | plan | hypothetical
@fact v = 286000000 | price | Q | euros of the contract | 2031-11-26 | plan
@fact v2 = 194000000 | price | R | euros of the contract | 2031-11-26 | plan
@fact vt = 480000000 | price | M | euros of the contracts | 2031-11-26 | plan
@fact vm = 1020000000 | price | M | euros of the framework | - | plan | hypothetical
@fact hit1 = 61 | other | Q | percent of targets hit in the tests | August 2031 | snapshot
@fact hit2 = 74 | other | R | percent of targets hit in the tests | August 2031 | snapshot
@fact fl = 56 | other | Q | test flights | August 2031 | cumulative
@fact rg = 45 | distance | Q | kilometres of range | - | constant
@fact first = 2032 | date | B | year of the first deliveries | - | plan
@fact yes = 23 | votes_cast | H | votes for the contracts | 2031-11-26 | snapshot
@fact no = 14 | votes_cast | H | votes against the contracts | 2031-11-26 | snapshot
@fact unit = 66500 | price | Q | euros a drone | 2031-11-26 | constant
@fact brig = 5000 | other | B | soldiers of the brigade that gets them first | 2032 | plan
@fact emp = 410 | jobs | Q | employees | autumn 2031 | snapshot
@trap n nt :: one maker against both
@trap vt vm :: firm orders and framework
@trap hit1 hit2 :: two makers
@trap v v2 :: two makers
@trap yes no :: the two sides of the vote
@rel sum nt = n + n2
@rel sum vt = v + v2
@race tests = hit2 hit1

@doc dpa-style | news agency | 2031-11-26
Bundestag committee clears {480 million|vt} euros for attack drones

Berlin (dna) — The Bundeswehr is to receive {6,900|nt} attack drones from two German makers. The budget committee of the Bundestag released {480 million|vt} euros on Wednesday, by {23|yes} votes to {14|no}, participants said.

{4,300|n} of the so-called loitering munitions will come from the start-up Corvotec, for {286 million|v} euros, and {2,600|n2} from Rheinstahl Wehrtechnik ({194 million|v2}). A framework allows up to {12,000|nm} for a total of {1.02 billion|vm} euros; each further call must come back to parliament.

First deliveries to the brigade in Lithuania, with its {5,000|brig} soldiers, are planned for {2032|first}, Defence Minister Birte Kloppenburg said.

@doc magazine-investig | news magazine | 2031-11-29
A bird that misses

By Jannis Oduya-Brandt and Wiebke Thaler

The report is marked "for official use only" and has {38|-} pages. On page {21|-} there is a table. In August, on the heath at Grafenlohe, Corvotec's drone flew {56|fl|t=In August} times. It found its target in {61|hit1|^} per cent of cases. That of its competitor Rheinstahl managed {74|hit2|^}.

All the same it is the start-up from Garching, founded {seven|-} years ago and with {410|emp} staff, that receives the larger part: {4,300|n} systems at about {66,500|unit} euros apiece. The rival's, with {2,600|n2}, are dearer by {8,000|-}.

The ministry explains it with range. The Corvotec device reaches {45|rg} kilometres, the other {30|-}. "What good is range if you then hit the field next door?" asks an officer who was there.

The members of the budget committee got the report on Tuesday evening at {10.47|-} p.m. On Wednesday {twenty-three|yes} of them agreed, {fourteen|no} did not. Some say that they did not read it. {1.2 billion|!vm} euros is the sum to which the framework may grow, for {12,000|nm} units; {480 million|vt} have been spent so far.

Kloppenburg says the fault has been found, in the software. New tests in March.

@doc trade-english | defence trade website | 2031-11-27
Germany splits loitering munition buy between Corvotec and Rheinstahl

German lawmakers have approved an initial buy of {6,900|nt} loitering munitions worth {€480 million|vt} (${523 million|-}), Europe's largest such order to date.

Corvotec takes {€268 million|!v} for {4,300|n} of its HX-{2|-} rounds, Rheinstahl {€194 million|v2} for {2,600|n2} of the Falke. A ceiling of {12,000|nm} rounds and {€1.02 billion|vm} applies over seven years.

The HX-2 has a claimed range of {45|rg} km and a {4.5|-} kg warhead. Corvotec employs {410|emp} and has raised {€390 million|-} since its foundation. Falke can loiter for {70|-} min.

Deliveries begin in {2032|first} with the {5,000|brig}-strong brigade in Lithuania. A third bidder, from Bremen, dropped out in May.

@doc leftparty | parliamentary press release | 2031-11-26
NO BLANK CHEQUE FOR KILLER DRONES

Berlin. To today's decision of the budget committee, member Gesine Wachholz declares:

"For {half a billion|~vt|v=500000000} euros the ministry buys {6,900|nt} machines that have not been tested to the end. In Grafenlohe almost {four|-} in ten shots of the Corvotec drone went astray. My question in committee, why we should order {4,300|n} of these and only {2,600|n2} of the ones that hit in {three of four|~hit2|v=75} cases, was not answered.

The coalition's {24|!yes} votes carried it. We were {14|no}, from {three|-} groups. The next {5,100|-} drones, and a further {540 million|-} euros, are already in the drawer. The minister promises the first pieces for {2032|first}. I promise her more questions."

V.i.S.d.P.: press office, Platz der Republik {1|-}
