@story kaveri-infosystems
@topic Quarterly results of Kaveri Infosystems, India, October 2024
@subject K = Kaveri Infosystems | Kaveri | the company | the IT major | the software exporter
@subject P = Palani Consultancy | Palani | its larger rival
@subject D = Devayani Krishnaswamy | Krishnaswamy | the chief executive | the CEO
@subject U = IT employees' forum | the forum | NITEF
@subject E = Europe | the European business
@subject A = North America | the American business
@fact np = 21900000000 | profit | K | rupees of net profit | July-September 2024 | cumulative
@fact np1 = 20600000000 | profit | K | rupees of net profit | April-June 2024 | cumulative
@fact np23 = 19800000000 | profit | K | rupees of net profit | July-September 2023 | cumulative
@fact yoy = 10.6 | rate | K | percent rise of net profit on a year before | July-September 2024 | snapshot
@fact qoq = 6.3 | rate | K | percent rise of net profit on the quarter before | July-September 2024 | snapshot
@fact rev = 141200000000 | revenue | K | rupees of revenue | July-September 2024 | cumulative
@fact rev23 = 134500000000 | revenue | K | rupees of revenue | July-September 2023 | cumulative
@fact revd = 1685000000 | revenue | K | dollars of revenue | July-September 2024 | cumulative
@fact cc = 3.4 | rate | K | percent rise of revenue at constant currency | July-September 2024 | snapshot
@fact mar = 16.4 | rate | K | percent operating margin | July-September 2024 | snapshot
@fact tcv = 2300000000 | other | K | dollars of contracts won | July-September 2024 | cumulative
@fact heads = 118400 | jobs | K | employees | 2024-09-30 | snapshot
@fact add = 1650 | jobs | K | employees added in the quarter | July-September 2024 | cumulative
@fact att = 12.7 | rate | K | percent of staff who left over twelve months | September 2024 | snapshot
@fact att23 = 15.9 | rate | K | percent of staff who left over twelve months | September 2023 | snapshot
@fact fr = 6000 | jobs | K | graduates to be hired | year to March 2025 | plan | pledged
@fact wait = 2000 | waiting | U | graduates waiting to be called | October 2024 | snapshot
@fact us = 58 | other | A | percent of revenue | July-September 2024 | snapshot
@fact eu = 27 | other | E | percent of revenue | July-September 2024 | snapshot
@fact gl = 3 | rate | K | percent growth at the low end of guidance | year to March 2025 | plan | projected
@fact gh = 4.5 | rate | K | percent growth at the high end of guidance | year to March 2025 | plan | projected
@fact div = 17 | price | K | rupees of interim dividend a share | October 2024 | plan
@fact sh = 1726 | price | K | rupees a share at the close | 2024-10-17 | snapshot
@fact pnp = 66400000000 | profit | P | rupees of net profit | July-September 2024 | cumulative
@rel change yoy = np23 -> np
@rel change qoq = np1 -> np
@trap yoy qoq :: on the year and on the quarter
@trap np np1 :: two quarters
@trap np pnp :: two companies
@trap rev revd :: rupees and dollars
@trap heads add :: all and added
@trap fr wait :: to be hired and waiting
@trap att att23 :: this and last year
@trap cc gh :: quarter and guidance

@doc a-wire | financial wire | 2024-10-17
Kaveri Infosystems Q2 profit rises {10.6%|yoy}, lifts floor of guidance

BENGALURU, Oct 17 - Indian software exporter Kaveri Infosystems posted a {10.6%|yoy|t=in the September quarter} jump in net profit in the September quarter on Thursday, helped by banks' return to spending in the United States.

Profit after tax climbed to {21.9 billion|np} rupees from {19.8 billion|np23|t=a year earlier} a year earlier. Compared with the June quarter, when it was {20.6 billion|np1|t=the June quarter}, the growth was {6.3%|qoq}.

Revenue of {141.2 billion|rev} rupees, against {134.5 billion|rev23}, works out at {3.4%|cc} growth in constant currency. The company now guides for {3%|gl|t=for the fiscal year} to {4.5%|gh} for the fiscal year; the lower number was {1%|-} in July.

Deals worth {$2.3 billion|tcv} were signed. Last week its larger rival Palani Consultancy reported {66.4 billion|pnp|t=Last week} rupees of profit.

The stock had closed at {1,726|sh} rupees before the announcement.

@doc b-daily | Indian business daily | 2024-10-18
KAVERI BACK IN HIRING MODE

Headcount up {1,650|add|t=in Q2} in Q2, the first addition in seven quarters

Our Bureau, Bengaluru

The IT major Kaveri Infosystems ended September with {1,18,400|heads|t=ended September} people on its rolls and will take in {6,000|fr|t=this fiscal|by=CEO Devayani Krishnaswamy} freshers this fiscal, CEO Devayani Krishnaswamy said here on Thursday.

Attrition has cooled to {12.7 per cent|att|t=on a trailing-twelve-month basis} on a trailing-twelve-month basis; it had been {15.9 per cent|att23|t=in the year-ago quarter} in the year-ago quarter. "We have the people. Now we need the projects to be as loyal," quipped Krishnaswamy.

Consolidated net profit stood at {₹2,190 crore|np}, a shade above the Street's {₹2,150 crore|-}, on a topline of {₹14,120 crore|rev}. In dollar terms, revenue was {$1,685 million|revd}. Operating margin came in at {16.4 per cent|mar}, flat sequentially, with wage hikes deferred to January.

The board declared an interim dividend of {₹17|div} per share; record date, October 28.

North America contributed {58 per cent|us} of revenue and Europe {27|eu}.

@doc c-portal | news portal | 2024-10-18
'Still waiting for my date of joining': the other side of a good quarter

Anjali Thekkekara | Kochi | Updated: 11:42 IST

On the day Kaveri told investors that it would recruit {6,000|fr} graduates, Nikhil R., 23, refreshed his mail {forty|-} times. His offer letter is from 2022.

The IT employees' forum NITEF puts the number of those in limbo at {2,000|~wait|by=NITEF} and has complained to the labour ministry for the second time. The software exporter counters that "all offers will be honoured".

It can afford it. Three months' work brought in {₹14,120 crore|rev|t=Three months}, up from {₹13,450 crore|rev23|t=a year ago} a year ago. One rupee in {six|-}, or {16.4%|mar}, stuck. Owners get {₹17|div} on each share.

Fewer walk out, too. The churn has fallen to {12.7%|att}. "Where would they go?" asks the forum's president. Of the {1,650|add} who were added between July and September, she says, most are lateral hires, not beginners.

ALSO READ | Palani to give 2 smartphones to top 500 staff | Gold at ₹77,400

@doc d-note | brokerage note | 2024-10-18
Kaveri Infosystems (KVIS): in-line, guide better
Rating: ADD. Target ₹1,820. CMP {₹1,726|sh}

- PAT {₹21.9bn|np}, +{6.3%|qoq} QoQ, +{10.6%|yoy} YoY (we had {₹21.7bn|-}).
- Revenue {US$1,685m|revd}, +{3.4%|cc} YoY cc. Europe ({27%|eu} of mix) led; North America ({58%|us}) flat.
- TCV {US$2.3bn|tcv|t=in the quarter} in the quarter; H1 {US$4.1bn|-}.
- Guidance {3.0|gl}-{4.5%|gh} implies zero to {0.8%|-} per quarter in H2. Beatable.
- Staff {118,400|heads}; LTM attrition {12.7%|att} ({15.9%|att23|t=in 2QFY24} in 2QFY24).

Risks: furloughs, wage revision (impact {150|-} bps), Palani's pricing.
