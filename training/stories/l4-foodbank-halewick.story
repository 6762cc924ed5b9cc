@story foodbank-halewick
@topic Halewick food bank's year, Nova Scotia, Canada, and its audit, 2024
@subject F = Halewick food bank | the food bank | the bank | Halewick Food Share
@subject A = auditors Boyle & Singh | the auditors | auditor
@subject P = provincial government | the province | Halifax
@subject L = Lorraine Macisaac | Macisaac | the manager
@subject C = city council | the council
@subject N = neighbouring Port Dunn bank | Port Dunn
@fact v24 = 41200 | other | F | visits in the year | 2024-03-31 | cumulative
@fact v23 = 33900 | other | F | visits in the year before | 2023-03-31 | cumulative
@fact up = 21.5 | rate | F | rise in visits over the year before | 2024-03-31 | snapshot
@fact hh = 3850 | other | F | households registered | 2024-03-31 | snapshot
@fact ch = 38 | other | F | share of users who are children | 2024-03-31 | snapshot
@fact first = 940 | other | F | households that came for the first time | 2024-03-31 | cumulative
@fact kg = 612000 | other | F | kilograms handed out | 2024-03-31 | cumulative
@fact per = 14.85 | other | F | kilograms per visit | 2024-03-31 | snapshot
@fact inc = 1480000 | revenue | F | dollars that came in | 2024-03-31 | cumulative
@fact exp = 1610000 | spending | F | dollars that it spent | 2024-03-31 | cumulative
@fact gap = 130000 | profit | F | dollars short | 2024-03-31 | snapshot
@fact res = 205000 | other | F | dollars in reserve | 2024-03-31 | snapshot
@fact vol = 320 | other | F | volunteers | 2024-03-31 | snapshot
@fact paid = 9 | jobs | F | people on the payroll | 2024-03-31 | snapshot
@fact gr = 150000 | budget | P | dollars granted | 2024 | constant
@fact grask = 400000 | budget | F | dollars it asked of the province | 2024 | constant
@fact rent = 6400 | price | C | dollars of rent a month | - | constant
@fact rentn = 7200 | price | C | dollars of rent a month from October | 2024-10 | plan
@fact pdv = 17300 | other | N | visits in the year | 2024-03-31 | cumulative
@fact days = 5 | other | F | days a week open | 2024-06 | constant
@fact days1 = 3 | other | F | days a week it may open from September | 2024-09 | plan | projected
@fact app = 212000 | fundraising | F | dollars of the spring appeal | 2024-05-31 | cumulative
@fact goal = 250000 | fundraising | F | dollars hoped for in the spring appeal | 2024 | plan
@fact week = 20 | other | F | share of visits within a week of the last | 2024-03-31 | snapshot
@rel change up = v23 -> v24
@rel diff gap = exp - inc
@rel product kg = v24 * per
@trap v24 v23 :: two years' visits
@trap hh v24 :: households against visits
@trap gr grask :: asked and granted
@trap exp inc :: spent and received
@trap app goal :: appeal's result against its aim
@trap v24 pdv :: two food banks
@trap rent rentn :: rent now and from October

@doc a-release | press release | 2024-06-11
Halewick Food Share publishes annual report

HALEWICK, N.S. - Halewick Food Share today released audited results for the year ended March 31, 2024.

- {41,200|v24|t=the year ended March 31, 2024} visits, up {21.5 per cent|up} from {33,900|v23|t=the year before} the year before
- {3,850|hh} registered households; {940|first} of them new
- Children: {38 per cent|ch} of those served
- {612,000|kg} kg distributed ({14.85|per} kg per visit)
- Revenue {$1.48 million|inc}; expenses {$1.61 million|exp}; deficit {$130,000|gap}
- Reserve at year-end: {$205,000|res|t=at year-end}
- {320|vol} volunteers, {nine|paid} staff

"The deficit was covered and doors were open {five|days} days a week throughout," said manager Lorraine Macisaac. "We can't promise {five|days} next year."

The spring appeal closed May 31 at {$212,000|app|t=May 31} against a goal of {$250,000|goal}.

Media: 902-555-0143. Charity reg. 11872 4409 RR0001.

@doc b-daily | city daily | 2024-06-12
Food bank may cut to {three|days1|m=projected} days as deficit bites

{One in five|week|v=20} visits at Halewick's food bank was by somebody coming a week after the last, and the shelves show it. The bank spent {$1.61 million|exp|t=last year} last year and took in {$1.48 million|inc|^}, according to a report by auditors Boyle & Singh released Tuesday. Visits went from {33,900|v23} to {41,200|v24|t=last year}.

Port Dunn, down the coast, catches Halewick's overflow. It had {17,300|pdv} visits of its own.

Macisaac asked Halifax for {$400,000|grask|by=Macisaac} and got {$150,000|gr|by=Macisaac}. A sum that size "keeps the lights on and the fridge off", she says. Meanwhile the council, which owns the warehouse on Pier Road, will charge {$7,200|rentn|t=from October} a month from October, up from {$6,400|rent}.

If nothing changes, service will drop from {five|days} days to {three|days1|m=projected} in September. A volunteer, Dawit Haile, one of {320|vol}, has another idea: "Charge the landlords."

Subscribe from $1.99/week | Most read: 1. Lobster price 2. Lotto 6/49

@doc c-letter | letter to the editor | 2024-06-15
A food bank is not a business

Sir, your headline says deficit. I say people. There were {forty-one thousand two hundred|v24} visits and on each of them somebody carried home almost {fifteen|~per} kilos. That's the {612,000|kg} kilos in the report, which nobody of your staff seems to have lifted.

Yes, {$130,000|gap} was lost. {Two hundred and five thousand|res} remains in the bank, so no one is going under this summer. But to ask a body with {nine|paid} paid people and {320|vol} unpaid to be run like a grocer is silly.

{Thirty-eight|ch} per cent of them are kids. If the province can find {150 thousand|gr} for it, it can find the {400|grask|x=1000} thousand asked.

And to the council: {$6,400|rent} a month for a shed with a leak? For shame.

G. Thériault, Halewick (member, no relation to the chair)

@doc d-radio | radio script | 2024-06-11
MIDDAY | item 4 | 1:10

It's been the busiest year in the Halewick food bank's history. {Forty-one thousand|v24|round=1000} visits. That compares with {thirty-four thousand|v23|t=a year earlier|round=1000} a year earlier, so more than {a fifth|>up|v=20} up.

The money hasn't kept pace. {One point six million|exp|v=1610000} dollars went out, {one and a half million|~inc|v=1480000} came in.

Nearly {four thousand|~hh} households are on the list, and {nine hundred and forty|first} weren't there last year.

The food bank's spring appeal raised {212,000|app} dollars. It was after {a quarter of a million|goal|v=250000}.

Lorraine Macisaac, the manager, is on the line... [TAPE 2 IN]
