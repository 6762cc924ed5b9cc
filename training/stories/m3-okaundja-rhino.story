@story m3-okaundja-rhino
@topic Rhino poaching and the rhino count in Namibia: the yearly figures and what follows
@subject N = Namibia | the country | Windhoek
@subject E = Okaundja National Park | Okaundja | the national park
@subject T = Ministry of Environment and Tourism | the ministry | Minister Hilja Nangombe | Nangombe
@subject C = Communal conservancies | the conservancies | conservancies
@subject F = Private farms | farms | farmers | custodians
@subject P = Protected Resources Unit | the unit | the police unit
@subject R = Rhino Guardians Trust | the Trust | rhino rangers | Matheus Uaroua | Uaroua
@subject S = Switzerland fund | Alpine Wildlife Fund | the Fund
@fact p1 = 83 | deaths | N | rhinos poached | 2027 | constant
@fact p2 = 57 | deaths | N | rhinos poached | 2028 | constant
@fact pe2 = 31 | deaths | E | rhinos poached | 2028 | constant
@fact pf2 = 19 | deaths | F | rhinos poached | 2028 | constant
@fact pc2 = 7 | deaths | C | rhinos poached | 2028 | constant
@fact pe1 = 46 | deaths | E | rhinos poached | 2027 | constant
@fact bl = 39 | deaths | N | black rhinos poached | 2028 | constant
@fact wh = 18 | deaths | N | white rhinos poached | 2028 | constant
@fact drop = 31 | rate | N | percent fewer rhinos poached | 2028 | constant
@fact nb = 2310 | other | N | black rhinos alive | 2028-12 | snapshot
@fact nw = 1480 | other | N | white rhinos alive | 2028-12 | snapshot
@fact el = 12 | deaths | N | elephants poached | 2028 | constant
@fact deh1 = 410 | other | T | rhinos dehorned | 2027 | constant
@fact deh2 = 635 | other | T | rhinos dehorned | 2028 | constant
@fact dehc = 1900 | price | T | dollars to dehorn one rhino | 2028 | constant
@fact arr = 142 | arrests | P | people arrested for rhino crime | 2028 | constant
@fact arr1 = 118 | arrests | P | people arrested for rhino crime | 2027 | constant
@fact cas = 64 | other | P | cases in court | 2029-01 | snapshot
@fact con = 21 | other | P | convictions | 2028 | constant
@fact horn = 27 | other | P | horns seized | 2028 | constant
@fact fine = 25000000 | sentence | P | dollars of the highest fine | 2028 | constant | threshold
@fact yrs = 25 | sentence | P | years of the longest prison term | 2028 | constant | threshold
@fact rng = 74 | jobs | R | rangers on foot | 2028 | snapshot
@fact rk = 118000 | distance | R | kilometres patrolled | 2028 | constant
@fact sig = 6 | distance | E | kilometres that a drone flies from its post | 2029 | constant
@fact area = 22500 | area | E | square kilometres | - | constant
@fact sw = 48000000 | budget | S | dollars promised over five years | 2029-01-22 | plan | pledged
@fact loss = 1.5 | rate | E | percent of its rhinos killed | 2028 | constant
@fact jan = 3 | deaths | N | rhinos poached | January 2029 | constant
@fact born = 128 | other | N | calves born | 2028 | constant
@fact lim = 5 | rate | N | percent of loss a year that the herd can bear | - | constant | threshold
@rel sum p2 = pe2 + pf2 + pc2
@rel sum p2 = bl + wh
@rel change drop = p1 -> p2
@trap p1 p2 :: two years
@trap pe2 pe1 :: two years in one park
@trap bl wh :: two species
@trap bl nb :: poached against alive
@trap arr cas :: arrests against cases
@trap cas con :: cases against convictions
@trap p2 el :: rhinos against elephants
@trap fine yrs :: 25 million and 25 years
@trap arr1 rk :: 118 arrests and 118,000 kilometres
@trap p2 jan :: a year against a month

@doc a-national | national newspaper | 2029-01-19
Poachers kill fewer rhinos, more of them on farms

• SELMA SHIKONGO-AMADHILA

NAMIBIA lost {57|p2|t=last year|by=environment minister Hilja Nangombe} rhinos to poachers last year, environment minister Hilja Nangombe said in Windhoek yesterday. In 2027 it was {83|p1|t=In 2027|by=environment minister Hilja Nangombe}. The decrease is {31%|drop|^}.

Okaundja National Park remains the slaughterhouse, with {31|pe2|t=last year} carcasses against {46|pe1|t=the year before} the year before. But {19|pf2|s=private farms} were found on private farms and {seven|pc2|s=communal conservancies} in communal conservancies.

{Thirty-nine|bl} of the animals were black and {18|wh} white. The minister added that poachers had also shot {12|el} elephants.

Police arrested {142|arr|s=Police} suspects, up from {118|arr1|s=Police|t=In 2027}. "That is the good news," said Nangombe. The less good: only {21|con} convictions, with {64|cas} cases stuck on the rolls.

The law allows for N${25 million|fine} or {25|yrs} years.

Full story: page 2 | SMS of the Day: 'Fix the potholes'

@doc b-trust | newsletter of a wildlife trust | 2029-01-31
Footprints — January

We don't do percentages. We do shoe leather.

Last year our {74|rng|t=Last year} rangers walked {118,000|rk|t=Last year} kilometres in the conservancies, which is to the equator and back more often than any of us has the strength to work out. They know each rhino by its ears. {Seven|pc2|t=Last year|s=the conservancies} they found without a face.

It could be worse: the park lost {31|pe2|s=the park}.

There are births, too. The ministry logged {128|born|t=Last year|by=The ministry} calves in the whole country. And on 22 January the Alpine Wildlife Fund in Zug told us that it will put up N${48 million|sw|m=pledged|s=the Alpine Wildlife Fund in Zug} over five years. Thank you. Boots first.

As I write, the count for January is {three|jan|t=January|s=the whole country}. We had hoped for none.

Matheus Uaroua, head of patrols

@doc c-wire | wire agency | 2029-01-18
Namibia reports {31%|drop} fall in rhino poaching

WINDHOEK, Jan 18 (Kalahari News Agency) - Rhino poaching in Namibia fell in 2028 for the first time in {four|-} years, government data showed, with {57|p2|t=in 2028|by=government data} of the animals killed for their horns.

The arid country holds the largest number of black rhinos left in the wild, about {2,300|~nb}, and close to {1,500|~nw} white ones.

The ministry credits dehorning: vets sawed the horns off {635|deh2|t=last year} animals last year, after {410|deh1|t=in 2027} in 2027, at a cost of some N${1,900|~dehc} each, helicopter not included. It also credits drones, although one can range only {six|sig} km from its base in a park of {22,500|area} square km.

Investigators seized {27|horn} horns.

Conservationists regard a loss of {5%|lim|by=Conservationists} a year as the point beyond which a population shrinks.

@doc d-column | column in a German-language newspaper | 2029-02-03
Randbemerkung: Die Zahl des Jahres

By Wolfram Ndjoba-Kessler (translated)

{Fifty-seven|p2}. One may be relieved, since it might have been {83|p1} again. I am not.

Consider the custodian farmer, who guards the State's rhinos on his own land at his own cost. {Nineteen|pf2|t=in 2028|s=he} times in 2028 he had to ring the ministry. He's been asked to dehorn and sent the invoice: {1,900|dehc} dollars an animal, plus fuel.

Consider the court in Outapi. With {64|cas} trials pending and {21|con|t=in the past year} verdicts in the past year, the last of them would be heard in {three|-} years if nobody were arrested from tomorrow on.

Consider, finally, the park. It loses {1.5|loss|s=the park} in every {hundred|-} rhinos a year, the ecologists calm us, where {five|lim} would be fatal. It is also what one pays at the bank.
