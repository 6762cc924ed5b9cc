@story u8-marfleet-fen
@topic A planning row over houses on a Lincolnshire village's cricket meadow
@subject F = Fenhurst Homes | Fenhurst | the developer | the builder
@subject M = Maltby Fen Meadow | the Meadow | the site | the scheme
@subject P = Aswick parish council | the parish council | Aswick PC
@subject D = South Wold District Council | the district | district planners
@subject A = Save Aswick Meadow | the campaign | SAM | campaigners
@subject C = Harriet Odunsi-Clegg | Cllr Odunsi-Clegg | Harriet Odunsi-Clegg
@subject S = Aswick Primary | the village school
@subject V = Aswick | the village
@fact hm = 126 | homes | F | houses proposed | 2026-05 | plan
@fact hm0 = 180 | homes | F | houses proposed | 2025 | plan
@fact aff = 38 | homes | F | affordable houses proposed | 2026-05 | plan
@fact afs = 30 | other | F | share of affordable houses | 2026-05 | plan
@fact ar = 5.6 | area | M | hectares of the site | - | constant
@fact ac = 13.8 | area | M | acres of the site | - | constant
@fact obj = 614 | other | D | letters of objection | 2026-06-10 | cumulative
@fact sup = 29 | other | D | letters in support | 2026-06-10 | cumulative
@fact sig = 2870 | other | A | signatures on the petition | 2026-06-10 | cumulative
@fact sig1 = 1900 | other | A | signatures on the petition | 2026-05-02 | cumulative
@fact pop = 2340 | other | V | inhabitants | 2021 census | snapshot
@fact vf = 5 | votes_cast | D | councillors who voted for the plan | 2026-06-17 | snapshot
@fact va = 7 | votes_cast | D | councillors who voted against the plan | 2026-06-17 | snapshot
@fact vx = 1 | votes_cast | D | councillors who abstained | 2026-06-17 | snapshot
@fact cap = 210 | other | S | places | 2026 | constant
@fact rol = 207 | enrolment | S | pupils | 2026-06 | snapshot
@fact car = 740 | other | M | car journeys a day that the houses would bring | 2026-05 | plan | projected
@fact cah = 1300 | other | A | car journeys a day that the houses would bring | 2026-05 | plan | projected
@fact s106 = 1100000 | budget | F | money offered for school, surgery and roads in pounds | 2026-05 | plan | pledged
@fact bid = 340000 | fundraising | A | money raised to buy the meadow in pounds | 2026-06-10 | cumulative
@fact hall = 350 | crowd | A | people at the meeting in the hall | 2026-05-02 | snapshot
@fact land = 4.1 | other | D | years of housing land supply | 2026 | snapshot
@fact thr = 5 | other | D | years of housing land supply required | - | constant | threshold
@trap land thr :: supply and requirement
@rel share afs = aff / hm
@rel convert ac = ar
@trap hm hm0 :: first plan and second
@trap cap rol :: places and pupils
@trap car cah :: the builder's and the campaign's traffic
@trap obj sig :: letters and signatures
@trap sig pop :: more signatures than villagers

@doc a-live | local democracy reporter | 2026-06-17
Councillors throw out {126|hm} homes on Aswick meadow

By Kemi Thistlewood, Local Democracy Reporting Service

Plans for {126|hm} homes on a village meadow where cricket has been played since 1887 were refused tonight by {seven|va|t=tonight} votes to {five|vf|^}, with {one|vx|^} abstention.

South Wold's planning committee went against its own officers, who had warned that the district can show only {4.1|land|by=its own officers} years of land for housing when it needs {five|thr}, and that an inspector might well let Fenhurst Homes build.

The committee heard that {614|obj|by=The committee} people had written to object and {29|sup|^} in favour. Fenhurst offered {£1.1m|s106} towards the school, the surgery and a roundabout, and {38|aff} of the houses would've been affordable, or {30 per cent|afs}.

Highways did not object. The builder's consultants reckon on {740|car|by=The builder's consultants} extra vehicle movements a day on Fen Road; residents say {1,300|cah|by=residents}.

Cllr Harriet Odunsi-Clegg (Ind, Aswick and Thorpe) said: "The school has {210|cap} places and {207|rol} bottoms on seats. You do the maths."

@doc b-paper | county weekly | 2026-05-07
Village packs hall to fight 'monster' estate

Pictures: Len Sowerby (12)

MORE than {350|>hall|t=on Saturday} villagers squeezed into Aswick Memorial Hall on Saturday, and others listened at the windows, as the fight over Maltby Fen Meadow got under way.

Fenhurst has come back with {126|hm|t=come back} houses after being sent packing last year with {180|hm0|t=last year}. The field is {13.8|ac} acres.

By the end of the evening {1,900|sig1|t=By the end of the evening} people had signed, campaign secretary Jyoti Barraclough said, and the clerk was sent out for paper. She told the meeting the estate would put {2,000|!cah|by=She} cars a day past the school gate; Fenhurst says it's {740|car}.

"{Two hundred and seven|rol} children in a school built for {270|!cap}," shouted one mother, "and where's the dentist?"

The parish council meets on May 12 (7.30pm, all welcome).

More stories like this:
* Bypass: the 11 questions you asked
* Louth man, 44, bred 6ft marrow

@doc c-release | campaign newsletter | 2026-06-19
WE WON (for now)

Neighbours, {seven|va|t=On Wednesday} to {five|vf|^}! On Wednesday we filled the public gallery and we saw them blink.

Some facts for the fridge door. Our petition closed at {2,870|sig} names, which is more than the {2,340|pop|t=at the census} souls the village had at the census (thank you, Louth). {614|obj} of you wrote to the planners. And {£34,000|!bid} is pledged and banked towards buying the land for good.

Fenhurst has six months to appeal and it will. It'll tell the inspector about its {£1.1 million|s106} sweetener. It'll tell him about {38|aff} so-called affordable houses out of {126|hm} at a price that no one here can pay.

So we need you again. Barn dance, 4 July, £12, bring own plates.

@doc d-trade | building trade magazine | 2026-06-24
Fenhurst to appeal after second Lincolnshire knock-back

Fenhurst Homes said it would go to appeal after members in South Wold refused its {126|hm}-unit scheme at Aswick on a {7|va}-{5|vf} vote against officer advice.

The housebuilder cut the scheme from {180|hm0|t=a year ago} units a year ago and set aside {38|aff} as affordable. The {13.8|!ar|force}-hectare greenfield site is outside the settlement boundary, but the council's supply stands at {4.1|land} years.

Land director Piotr Hallam said: "{Twenty-nine|sup|by=Land director Piotr Hallam} local families took the trouble to write and say they wanted it. The {614|obj|by=Land director Piotr Hallam} who didn't already have houses."

A campaign has raised {£340,000|bid|t=to date|by=its organisers} to date to buy out the landowner, according to its organisers, who also have {2,870|sig} signatures.

BM Jobs: 14 site managers wanted
