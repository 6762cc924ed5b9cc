@story t1-khairwani-bridge
@topic A bridge falls in Chhattisgarh and every other one is inspected, August 2028
@subject B = Khairwani bridge | Khairwani | the bridge | the collapse
@subject S = Chhattisgarh | the state | state government | Raipur
@subject P = Public Works Department | PWD | the department
@subject Y = Suryagarh | Suryagarh division
@subject R = Rampura | Rampura division
@subject C = Chief Minister Lakshman Netam | Netam | the chief minister
@subject Q = Shabana Qureshi | Qureshi | the Leader of the Opposition | the opposition
@subject A = bridge audit | the audit | special audit | inspection drive
@subject E = 2025 survey | the earlier survey | last survey
@fact d1 = 9 | deaths | B | people killed | 2028-08-03 night | cumulative
@fact d2 = 12 | deaths | B | people killed | 2028-08-04 noon | cumulative
@fact d3 = 13 | deaths | B | people killed | 2028-08-06 | cumulative
@fact i1 = 21 | injuries | B | people hurt | 2028-08-03 night | cumulative
@fact m1 = 6 | missing | B | people missing | 2028-08-03 night | snapshot
@fact m2 = 3 | missing | B | people missing | 2028-08-04 noon | snapshot
@fact r1 = 17 | rescued | B | people pulled from the river | 2028-08-04 noon | cumulative
@fact len = 184 | distance | B | length in metres | - | constant
@fact lim = 20 | other | B | posted load limit in tonnes | - | constant | threshold
@fact trk = 42 | other | B | weight of the lorry in tonnes | 2028-08-03 | snapshot
@fact pa = 1840 | other | S | bridges under the department | 2028-08-20 | constant
@fact pi = 1462 | other | A | bridges inspected | 2028-08-20 | cumulative
@fact ps = 79.5 | rate | A | share of bridges inspected | 2028-08-20 | snapshot
@fact cl = 47 | other | A | bridges closed | 2028-08-20 | cumulative
@fact wl = 212 | other | A | bridges with a weight limit | 2028-08-20 | cumulative
@fact rp = 389 | other | A | bridges that need repairs | 2028-08-20 | cumulative
@fact ok = 814 | other | A | bridges found fit | 2028-08-20 | cumulative
@fact yi = 164 | other | Y | bridges inspected | 2028-08-20 | cumulative
@fact yc = 11 | other | Y | bridges closed | 2028-08-20 | cumulative
@fact ri = 201 | other | R | bridges inspected | 2028-08-20 | cumulative
@fact rc = 6 | other | R | bridges closed | 2028-08-20 | cumulative
@fact ei = 1510 | other | E | bridges inspected | 2025 | cumulative
@fact ec = 29 | other | E | bridges recommended for closure | 2025 | cumulative
@fact ed = 8 | other | E | bridges closed | 2028-07 | cumulative
@fact cr = 3120000000 | budget | S | cost of repairs, in rupees | 2028-08-21 | plan | projected
@fact cn = 9400000000 | budget | S | cost of new bridges in place of the closed ones, in rupees | 2028-08-21 | plan | projected
@fact ce = 200000000 | price | S | average cost of a new bridge, in rupees | 2028-08-21 | plan | projected
@fact ct = 12520000000 | budget | S | cost of repairs and new bridges, in rupees | 2028-08-21 | plan | projected
@fact bb = 6400000000 | budget | P | bridge budget, in rupees | fiscal 2028-29 | plan
@fact bs = 1180000000 | spending | P | bridge budget spent, in rupees | 2028-07-31 | cumulative
@fact bp = 18.4 | rate | P | share of the bridge budget spent | 2028-07-31 | snapshot
@fact mt = 860000000 | spending | P | bridge maintenance, in rupees | fiscal 2027-28 | cumulative
@fact kd = 1000000 | damages | C | payment to each bereaved family, in rupees | 2028-08-03 | plan | pledged
@fact kt = 13000000 | damages | C | payments to bereaved families, in rupees | 2028-08-21 | cumulative
@fact ki = 200000 | damages | C | payment to each person hurt, in rupees | 2028-08-03 | plan | pledged
@fact kq = 2500000 | damages | Q | payment to each bereaved family, in rupees | 2028-08-04 | plan | hypothetical
@fact ep = 2140 | jobs | P | engineers' posts | 2028-08 | constant
@fact ev = 856 | jobs | P | engineers' posts vacant | 2028-08 | snapshot
@fact es = 40 | rate | P | share of engineers' posts vacant | 2028-08 | snapshot
@fact su = 4 | jobs | P | engineers suspended | 2028-08-06 | cumulative
@fact ar1 = 2 | arrests | B | people arrested | 2028-08-06 | cumulative
@fact ar2 = 5 | arrests | B | people arrested | 2028-08-20 | cumulative
@fact ard = 3 | arrests | B | rise in people arrested | 2028-08-06 to 2028-08-20 | cumulative
@fact pr = 378 | other | S | bridges still to be inspected | 2028-08-20 | snapshot
@fact dt = 62 | distance | B | length of the detour in kilometres | - | constant
@fact vi = 23 | other | B | villages cut off | 2028-08 | snapshot
@fact vp = 41000 | other | B | people in the villages cut off | 2028-08 | snapshot
@fact po = 42000000 | budget | B | cost of the pontoon, in rupees | 2028-08-21 | plan | projected
@fact nb = 580000000 | budget | B | cost of the new bridge, in rupees | 2028-08-21 | plan | projected
@fact nm = 18 | duration | B | months to build the new bridge | 2028-08-21 | plan | pledged
@trap d1 d2 :: the toll rose overnight
@trap d2 d3 :: a body found two days later
@trap m1 m2 :: the missing were found
@trap yc rc :: two divisions
@trap cl ec :: this audit and the last
@trap ec ed :: recommended and done
@trap cr mt :: repairs needed and last year's upkeep
@trap kd kq :: what is paid and what is asked for
@trap ar1 ar2 :: a fortnight apart
@trap nb po :: a bridge and a pontoon
@rel share ps = pi / pa
@rel sum pi = cl + wl + rp + ok
@rel product cn = cl * ce
@rel sum ct = cr + cn
@rel share bp = bs / bb
@rel share es = ev / ep
@rel product kt = d3 * kd
@rel diff ard = ar2 - ar1
@rel diff pr = pa - pi
@race divisions = yc rc

@doc a-wire | wire agency | 2028-08-03
{Nine|d1} dead as river bridge gives way under lorry in Chhattisgarh

SURYAGARH, Aug 3 (Bharat News Service) - A {184|len}-metre road bridge over the swollen Hasni river gave way on Thursday evening, killing {nine|d1} people, with {six|m1} still unaccounted for, district officials said.

{Twenty-one|i1|by=district officials} people were taken to hospital, {four|-} of them in a serious condition.

The structure at Khairwani, built in 1987, carried a board limiting loads to {20|lim} tonnes. A lorry laden with bauxite that was crossing behind a shared taxi and two motorcycles weighed {42|trk|by=police} tonnes according to the slip from the mine, police said.

Chief Minister Lakshman Netam, who cut short a visit to Delhi, announced {Rs 10 lakh|kd|by=Chief Minister Lakshman Netam} for the family of each victim and {Rs 2 lakh|ki|^} for each of the injured.

Divers of the State Disaster Response Force worked under floodlights. "The water is {five|-} metres above normal. We will not stop tonight," said commandant Gurpreet Toppo.

The bridge links {23|vi} villages with the highway. Without it, the way round is {62|dt} km.

@doc b-live | TV channel, live text | 2028-08-04
LIVE | Khairwani bridge tragedy: Army joins search

14:20 IST — Shabana Qureshi reaches the site. The Leader of the Opposition demands {Rs 25 lakh|kq|by=The Leader of the Opposition} for next of kin, calls the government's {Rs 10 lakh|kd} "an insult". She says: "They audited this bridge in 2025. Where is the file?"

13:05 IST — PWD minister declines to comment on resignation demand.

12:10 IST — NUMBERS UPDATED. Collector Ishaan Murmu at noon briefing: {12|d2|t=noon|by=Collector Ishaan Murmu} dead, {3|m2|^} missing, {17|r1|^} rescued from the water alive. "Please do not run old figures," he tells media.

10:44 IST — The taxi has been lifted out. {Two|-} bodies inside.

09:30 IST — Overnight count for those joining us: {nine|d1|t=Overnight} deaths, {21|i1|^} in hospitals at Suryagarh and Bilaspur.

08:50 IST — "I sold that driver his tea," says Budhni Bai, whose stall is at the western end. "The board says {20|lim}. Who reads the board? Everybody goes." Weighbridge slip of the lorry, seen by this channel: {42|trk|by=Weighbridge slip} tonnes.

08:15 IST — Children from across the river, who walk over Khairwani to the senior secondary school, have been told to stay home. Detour of {62|dt} kilometres.

ALSO READ: {7|-} questions the bauxite lobby won't answer

@doc c-daily | English daily | 2028-08-21
{47|cl} bridges shut as Raipur counts the cracks

By Our Special Correspondent, Raipur

Seventeen days after the Khairwani collapse, in which {13|d3} people died, the state on Sunday evening put out the first results of its special audit. Of {1,840|pa} bridges in the care of the PWD, {1,462|pi|t=on Sunday evening} have been looked at. {Forty-seven|cl|^} were closed on the spot. Another {212|wl|^} have had weight limits put on them, {389|rp|^} need repairs and {814|ok|^} were passed as fit.

Suryagarh, where Khairwani lies, has fared worst for its size: {11|yc} closures among {164|yi} bridges, against {six|rc} among the {201|ri} in neighbouring Rampura.

Mending what can be mended will cost {Rs 312 crore|cr}, and replacing what cannot, at an average of {Rs 20 crore|ce} a bridge, {Rs 940 crore|cn}. For the year to next March the department has {Rs 640 crore|bb|t=For the year to next March} for bridges.

It may also lack the engineers. Of its {2,140|ep} sanctioned posts {865|!ev} are vacant, secretary Madhavi Ekka conceded.

{Four|su} engineers have been suspended and {five|ar2|t=so far} people arrested so far, among them the quarry's dispatch clerk.

A steel pontoon at Khairwani, {Rs 4.2 crore|po}, is to be ready by the end of September. The new bridge will take {18|nm} months and {Rs 58 crore|nb}.

Page 7: India 318-4 at stumps

@doc d-note | government press note | 2028-08-21
GOVERNMENT OF CHHATTISGARH — DIRECTORATE OF PUBLIC RELATIONS

Chief Minister reviews progress of bridge inspection drive

Raipur, 21 August: Hon'ble Chief Minister Shri Lakshman Netam today reviewed the State-wide inspection of bridges being carried out on his direction.

He was informed that up to 20 August {1,462|pi|t=up to 20 August} bridges, i.e. {79.5 per cent|ps|^} of all bridges of the Public Works Department, have been inspected and that the remainder shall be completed by 15 September. {814|ok} have been certified as fit for traffic. {47|cl} were closed as an abundant precaution.

The Chief Minister compared the present exercise with that of 2025, carried out under the previous Government, in which {1,510|ei|t=2025} bridges were surveyed and {29|ec|^} proposed for closure.

The total requirement for repair and reconstruction has been assessed at {Rs 1,252 crore|ct}, for which a supplementary demand will be moved.

Assistance of {Rs 10 lakh|kd} each has been disbursed to the families of all {13|d3} deceased, in all {Rs 1.3 crore|kt}. The injured have received {Rs 2 lakh|ki} each.

For the {41,000|vp} residents of the {23|vi} affected villages, ration shops will open on both banks. Boats have been requisitioned.

It was further decided to fill up {300|-} posts of Sub-Engineer through direct recruitment.

@doc e-statement | statement of the opposition | 2028-08-22
Money in the bank, people in the river

Statement by Smt. Shabana Qureshi, Leader of the Opposition, Chhattisgarh Legislative Assembly

Yesterday the Chief Minister asked the people of this State to be grateful that he has started counting bridges. We ask him to count something else.

His government had {Rs 640 crore|bb|t=this year} for bridges this year. By 31 July it had spent {Rs 118 crore|bs|t=By 31 July}, that is {24.8 per cent|!bp|^}, when a third of the year was gone. On upkeep it spent {Rs 86 crore|mt|t=last year} last year for the whole State.

He speaks of 2025. Let us speak of 2025. {Twenty-nine|ec|t=2025} bridges were marked then as unfit to remain open. Khairwani was one. How many were closed in the three years that he has sat in that chair? {Eight|ed}.

He blames clerks. {Four|su} engineers are suspended, while {856|ev} chairs in the department have no engineer in them at all, {two in every five|es|v=40}.

{Thirteen|d3} families have received a cheque. A life is not worth {Rs 10 lakh|kd}; we repeat our demand of {Rs 25 lakh|kq} and a job.

{47|cl} bridges he calls "precaution". We call it a confession.

@doc f-portal | news portal, explainer | 2028-08-23
Explained: Can Chhattisgarh afford to fix its bridges?

5 min read · Updated 07:15 · Written by Zoya Lakra

The short answer is: not this year.

How big is the problem?
More than {four in ten|-} of the bridges checked up to Sunday had something wrong. Inspectors want repairs at {389|rp|t=up to Sunday}, slower or lighter traffic at {212|wl|^}, and none at all at {47|cl|^}. There are still {378|pr} to see.

What will it cost?
The repair list is put at {Rs 31.2 crore|!cr}. The {47|cl} that are beyond help need {Rs 20 crore|ce} each. So new construction alone is half as much again as the {Rs 640 crore|bb|t=this year's} in this year's bridge budget, and by the end of July only {Rs 118 crore|bs|t=by the end of July} had gone out of the door.

Where is it worst?
By number, in Rampura division, {201|ri} were inspected and {six|rc} closed. In Suryagarh it was {164|yi} and {six|!yc}. Officials say the bauxite traffic explains part of it.

Didn't someone warn them?
Yes. The earlier survey covered {1,510|ei} structures, a few more than now. It asked for {29|ec} closures and got {eight|ed}.

Has anybody been punished?
Police had made {two|ar1|t=three days after the accident} arrests three days after the accident and have since made {three|ard} more. Netam's opponents want the PWD minister to go.

And Khairwani?
The number of dead, {nine|d1|t=on the first night} on the first night, rose to {12|d2|t=the next day} the next day and {13|d3|t=on the Sunday} on the Sunday. A pontoon ({Rs 4.2 crore|po}) comes first, a bridge ({Rs 58 crore|nb}) later. Until then it is {62|dt} kilometres by road.
