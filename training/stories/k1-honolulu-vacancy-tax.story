@story k1-honolulu-vacancy-tax
@topic Honolulu 2023: council vote on an empty-homes tax, its forecasts and the race for District VI
@subject T = Bill 41-E | the empty-homes tax | the bill | vacancy tax
@subject K = Councilmember Leilani Kekauoha | Kekauoha
@subject N = Councilmember Norbert Fukunaga-Reis | Fukunaga-Reis
@subject M = the mayor | Mayor Alton Sakurada | Sakurada
@subject U = Makai Economics | Makai
@subject O = Oahu | Honolulu | the city | the island
@subject G = Oahu Realtors' League | the Realtors' League | realtors
@subject C = Honolulu City Council | the council
@fact emp = 34253 | homes | O | homes that stand empty | 2022 census survey | snapshot
@fact tax = 11400 | homes | T | homes that would be taxed | 2025 | plan | projected
@fact rate = 3 | rate | T | tax in percent of the value of a home | from 2026 | plan
@fact r1 = 1 | rate | T | tax in percent of the value of a home | 2025 | plan
@fact rev = 118e6 | revenue | T | yearly revenue by the study's estimate | 2026 | plan | projected
@fact rev2 = 46e6 | revenue | G | yearly revenue by the realtors' estimate | 2026 | plan | projected
@fact ret = 2300 | homes | T | homes that would come back to the market | 2028 | plan | projected
@fact cost = 4.1e6 | budget | T | yearly cost of running the tax | 2025 | plan
@fact y = 7 | votes_cast | C | council votes for the bill on second reading | 6 September 2023 | snapshot
@fact n = 2 | votes_cast | C | council votes against the bill on second reading | 6 September 2023 | snapshot
@fact y3 = 5 | votes_cast | C | council votes for the bill on final reading | 15 November 2023 | snapshot
@fact n3 = 4 | votes_cast | C | council votes against the bill on final reading | 15 November 2023 | snapshot
@fact test = 214 | other | C | written testimonies | 15 November 2023 | cumulative
@fact pit = 4028 | other | O | people found homeless on one night | January 2023 | snapshot
@fact uns = 2365 | other | O | people found sleeping outside on one night | January 2023 | snapshot
@fact med = 1105000 | price | O | median price of a house | October 2023 | snapshot
@fact sup = 64 | poll_share | T | support in a poll | August 2023 | snapshot
@fact sn = 803 | sample_size | T | residents polled | August 2023 | snapshot
@fact lob = 420000 | spending | G | money spent against the bill | 2023 | cumulative
@fact plan = 18000 | units_pledged | M | homes to be built | by 2033 | plan | pledged
@trap emp tax :: empty homes and taxed homes
@trap rev rev2 :: two estimates
@trap y y3 :: second and final reading
@trap pit uns :: all homeless and those outside
@trap rate r1 :: full rate and first year
@trap tax ret :: homes taxed and homes returned to the market

@doc a-paper | Honolulu daily | 2023-11-16
Empty-homes tax squeaks through Council, {5|y3}-{4|n3}

By Pualani Estrella
pestrella@example.com

A tax on Oahu houses and condominiums that sit vacant most of the year won final approval from the City Council on Wednesday night after seven hours of hearing and {214|test} written testimonies.

Bill 41-E imposes {1 percent|r1|t=in 2025} of assessed value in 2025 and {3 percent|rate|t=from 2026} from 2026 on owners who leave a dwelling unoccupied more than six months. Councilmember Leilani Kekauoha, its author, told colleagues that a census survey counts {34,253|emp|by=a census survey} empty homes here.

After exemptions, about {11,400|~tax|m=projected} would pay, Makai Economics calculated for the city. It sees {$118 million|rev|by=Makai Economics} a year coming in and {2,300|ret|t=within three years|by=Makai Economics} homes returning to renters or buyers within three years.

In September, on second reading, the margin was {7|y|t=In September}-{2|n|^}. Councilmember Norbert Fukunaga-Reis was one of {two|-} who switched. "The median house is {$1.1 million|med} and this doesn't build one," he said.

Mayor Alton Sakurada has ten days to sign or veto.

Surf: North 8-12 ft · Tides A2 · Kākū: 3,117 subscribers in Kapolei
@doc b-public | public radio | 2023-11-16
Honolulu's vacancy tax is heading to the mayor's desk.

The council passed it last night on a {6-to-3|-} — sorry, let me get that right, {five|y3|t=last night} to {four|n3|^}. {Two|-} members who'd been for it in September turned around.

So who would pay? Not everybody with a dark window. Of some {34,000|~emp} vacant units on the island, the study done for the city thinks {a third|~tax|v=11400} would owe anything, once you take out military deployments, probate, and hale under renovation.

The realtors' group says the money is being oversold. It forecasts {46 million dollars|rev2|by=The realtors' group|t=a year} a year. The city's consultant says {118 million|rev|by=The city's consultant|t=a year}.

Supporters kept coming back to one night in January, when volunteers found {4,028|pit|t=one night in January} people without housing, {2,365|uns|^} of them on sidewalks and beaches.

I'm Makoa Deshmukh, HPR News.
@doc c-realtor | trade group alert | 2023-11-17
ACTION ALERT: URGE A VETO OF BILL 41-E

Aloha members,

On Wednesday the City Council adopted the so-called Empty Homes Tax by the narrowest of margins, {5|y3} ayes to {4|n3} noes. We needed one more.

Why it is bad law:

1. It starts at {3%|!r1|t=in year one} in year one, which on a median home assessed at {$1,105,000|med} is more than {$33,000|-}.
2. The City claims {$181 million|!rev|by=The City} in receipts. Our own analysis, adjusted for owners who will simply sell, finds {$46 million|rev2|by=Our own analysis}. 
3. It needs an administration costing {$4.1 million|cost} annually before a dollar is collected.
4. It will return few homes to local families. Even the City's hired consultant says just {2,300|ret|by=the City's hired consultant}.

The League has committed {$420,000|lob} to this fight so far this year. Please call the Mayor at 555-0141. He has said his own plan will deliver {18,000|plan|by=He|t=by 2033} homes by 2033. Ask him to stick to it.
@doc d-civic | civic news nonprofit | 2023-11-20
What the fight over vacant homes taught us about counting

By Hokulani Brandeis

Start with {34,253|emp}. It's the figure on every placard, and it is an estimate from a survey of a sample of addresses. It includes vacation rentals, which already pay more.

Then {11,400|!ret|t=by 2028}. That is how many homes Kekauoha's office says will return to the long-term market by 2028. In an August poll, {64%|sup|t=August} of {803|sn|^} residents favored the idea.

Third, {five|y3|v=5|s=the council}. It takes that many on the council to pass a law and {six|-} to override, and Sakurada knows it. He hasn't shown his hand, though in 2021 he told us a tax of this kind was "a tool, not a toolbox"; his toolbox is {18,000|plan|s=his} new units in a decade.

Last, {4,028|!uns|t=in January}: the people sleeping rough on Oahu in January. Every argument in the chamber leaned on them. None of the revenue is reserved for them; after {$4.1 million|cost} in overhead it goes to the general fund.

✔ Was this useful? 96 readers said yes
