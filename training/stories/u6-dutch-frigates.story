@story u6-dutch-frigates
@topic Dutch defence budget and the bill for new frigates, 2039
@subject D = Dutch defence budget | defence budget | the budget | The Hague | defence ministry
@subject F = frigate programme | frigates | the new ships | Michiel class
@subject A = Algemene Rekenkamer | Court of Audit | the auditors
@subject M = Minister Jorrit Haverkate | Haverkate | the minister
@subject S = De Schelde Marine | the yard | the shipbuilder
@subject N = NATO | the alliance
@subject P = Groene Lijst | the Greens | Wietske Bouazza | Bouazza
@subject C = Dutch armed forces | the armed forces | the services | recruits
@fact b39 = 27400000000 | budget | D | euros for the year | 2039 | plan
@fact b40 = 31200000000 | budget | D | euros for the year | 2040 | plan
@fact up = 3800000000 | other | D | euros added in a year | 2040 | plan
@fact upp = 13.9 | rate | D | rise over the year before | 2040 | plan
@fact sh = 2.7 | rate | D | share of national output | 2040 | plan
@fact sh9 = 2.4 | rate | D | share of national output | 2039 | snapshot
@fact goal = 3.5 | rate | N | share of national output that members should reach | 2043 | plan | threshold
@fact fr = 6 | units_pledged | F | ships ordered | 2039 | plan
@fact fr0 = 4 | units_pledged | F | ships ordered at first | 2034 | plan
@fact fc = 7200000000 | budget | F | euros for all ships | 2039 | plan
@fact fe = 1200000000 | price | F | euros for a ship | 2039 | plan
@fact fc0 = 3900000000 | budget | F | euros for the first order | 2034 | plan
@fact fe0 = 975000000 | price | F | euros for a ship | 2034 | plan
@fact late = 26 | duration | F | months of delay of the first ship | 2039 | snapshot
@fact del = 2044 | date | F | year in which the first ship arrives | 2039 | plan | projected
@fact crew = 117 | other | F | sailors in a crew | - | plan
@fact vac = 8900 | jobs | C | posts unfilled | 2039-08 | snapshot
@fact tot = 74100 | jobs | C | posts | 2039-08 | snapshot
@fact rec = 5600 | other | C | people hired | 2039-08 | cumulative
@fact left = 4950 | other | C | people who left | 2039-08 | cumulative
@fact yj = 2300 | jobs | S | people who work on the ships | 2039 | snapshot
@fact new = 2 | units_pledged | F | ships added to the order | 2039 | plan
@fact net = 650 | other | C | net gain of people | 2039-08 | cumulative
@fact rp = 23 | rate | F | rise of the price of a ship | 2039 | constant
@fact rpx = 9 | rate | F | rise of a ship explained by prices in general | 2039 | constant
@fact rpu = 14 | rate | F | rise of a ship left unexplained | 2039 | constant
@rel diff new = fr - fr0
@rel diff net = rec - left
@rel diff rpu = rp - rpx
@rel change rp = fe0 -> fe
@rel diff up = b40 - b39
@rel change upp = b39 -> b40
@rel product fc = fr * fe
@rel product fc0 = fr0 * fe0
@trap b39 b40 :: two budget years
@trap fc fc0 :: six ships and the four ordered at first
@trap sh goal :: the share reached and the share wanted
@trap rec left :: hired and left
@trap vac tot :: vacancies and posts

@doc a-broadsheet | broadsheet | 2039-09-20
Defence gets {€31.2bn|b40}, and a warning

The Hague. — The armed forces will have {€31.2 billion|b40|t=next year} to spend next year, {3.8 billion|up} more than in 2039, the government said on Budget Day. As a share of the economy that makes {2.7|sh} per cent, up from {2.4|sh9|t=this year} this year but far from the {3.5|goal|by=the alliance} per cent which the alliance expects by 2043.

"A fence is cheaper than a fire," said the minister, Jorrit Haverkate.

The largest single item is the Michiel-class frigate. There will be {six|fr} of them, at {€7.2 billion|fc}; in 2034 parliament was told of {four|fr0|t=in 2034}, for {€3.9 billion|fc0|t=in 2034}. The first is {26|late} months behind schedule and isn't expected before {2044|del}.

The Court of Audit, whose report appeared the same morning, finds the explanation "incomplete". Only part of the extra money is for the {two|new} additional hulls: the price of one has risen from {975 million|fe0} euros to {1.2 billion|fe}.

Wietske Bouazza of the Groene Lijst was sharper. "We order ships that {8,900|vac|by=Wietske Bouazza|s=people we haven't got} people we haven't got are to sail."

@doc b-auditor | auditors' summary | 2039-09-20
Algemene Rekenkamer
Summary of findings: Defence materiel projects 2039

Frigates. The estimate of 2034 for {four|fr0|t=2034} vessels was {€3.9 billion|fc0|t=2034}, or {€975 million|fe0|t=2034} a vessel. The current estimate for {six|fr} vessels is {€7.2 billion|fc}, or {€1.2 billion|fe} a vessel. The rise per vessel is {23 per cent|rp}, of which {9|rpx} points are explained by prices in general. The minister has not explained the other {14|rpu}.

Schedule. First delivery has moved by {26|late} months.

Personnel. In August the services had {74,100|tot|t=In August} posts, of which {8,900|vac|^} stood empty. Since January {5,600|rec|t=Since January} people had been hired and {4,950|left|^} had left: a net gain of {650|net}. Each of the new ships needs a crew of {117|crew}. It has not been made plausible that these crews will exist.

We recommend that the House be given a half-yearly account. The minister's reply: see annex 3, page 58.

@doc c-local | Zeeland local site | 2039-09-21
Zes schepen: "work until 2049"

VLISSINGEN – Cheers went up in the canteen of De Schelde Marine when the budget speech came on. {Two|new} more frigates on top of the {four|fr0}; {six|fr} altogether, a job worth {€7.2 billion|fc}.

The yard now has {2,300|yj} people on the programme. Works council chair Fatoumata de Nooijer expects 400 vacancies more. "Welders, welders, welders."

That the first Michiel will be {two years|>late|v=24} and more behind, she blames on the radar. "We've been ready since spring."

Each ship is to have {171|!crew} sailors on board, a third fewer than the class it replaces.

Haverkate visits the yard on Friday. The road along the quay, the N662, will be shut from 9 to 11.30.

Reageer (17) · Deel dit · Meest gelezen: Mussels €2 a kilo dearer; Bike stolen 3 times

@doc d-defence | defence trade weekly | 2039-09-24
Netherlands: 2040 topline {€32.1bn|!b40}

Headlines from the Dutch budget memorandum, presented 20 September:

- Total appropriations {EUR32.1 billion|!b40|t=FY2040}, FY2040; up {13.9%|upp}. That equals {2.7%|sh} of GDP against NATO's {3.5%|goal|by=NATO} by 2043.
- Growth in cash: {EUR3.8 billion|up} over this year's {EUR27.4 billion|b39|t=this year}.
- ASWF/AAW frigates: quantity {6|fr}, unit cost {EUR1.2 billion|fe}, programme {EUR6.8 billion|!fc}. IOC slips to {2044|del}.
- People: {8,900|vac} gapped billets out of {74,100|tot}. Intake to August {4,950|!rec|t=to August}.

Analyst comment: the unit cost now exceeds that of comparable Danish hulls by 40%. The Dutch will say theirs can do more, and they can; but they had said that at {EUR975 million|fe0} too.

JDW-style ratings withheld. Subscribers: webinar 11 Oct, 14:00 CET.

@doc e-column | opinion column | 2039-09-23
Sea power, tap water
By Hidde Osinga

I've a friend who mends dikes. He tells me that what the state spends on keeping the sea out is about a tenth of what it'll soon spend on keeping others off the sea, which from next year will be {over thirty-one billion|>b40|t=from next year|v=31000000000}. I don't say it's wrong. I say he should be allowed to laugh.

What bothers me is the counting. {Twelve hundred million|fe|v=1200000000} a ship. In 2034 it was {nine hundred and seventy-five|fe0|t=In 2034|x=1000000}. Mr Haverkate, asked about the gap, spoke of "the weather in the steel market". The Court's ladies and gentlemen, who've looked at the steel market, find weather for less than half of it.

And who'll be on board? {Almost nine thousand|~vac|v=9000} chairs are empty already, one in eight. For every hundred who came in through the gate this year, nearly ninety went out by it.
