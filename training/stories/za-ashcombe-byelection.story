@story za-ashcombe-byelection
@topic Ashcombe Vale by-election decides who controls an English district council
@subject A = Priya Standish | Standish | the Green candidate
@subject B = Roger Mapplebeck | Mapplebeck | the Conservative
@subject D = Lorna Tighe | Tighe | the Liberal Democrat
@subject E = Shaun Pickersgill | Pickersgill | the Labour candidate
@subject C = Ashcombe District Council | the council | the district council
@subject W = Ashcombe Vale | the ward
@fact va = 1108 | vote_count | A | votes | 2030-05-02 final | constant
@fact vb = 1071 | vote_count | B | votes | 2030-05-02 final | constant
@fact vd = 642 | vote_count | D | votes | 2030-05-02 final | constant
@fact ve = 319 | vote_count | E | votes | 2030-05-02 final | constant
@fact tot = 3140 | votes_cast | W | valid votes | 2030-05-02 final | constant
@rel sum tot = va + vb + vd + ve
@fact pa = 35.29 | vote_share | A | share of the vote in percent | 2030-05-02 final | constant
@fact pb = 34.11 | vote_share | B | share of the vote in percent | 2030-05-02 final | constant
@fact pd = 20.45 | vote_share | D | share of the vote in percent | 2030-05-02 final | constant
@fact pe = 10.16 | vote_share | E | share of the vote in percent | 2030-05-02 final | constant
@rel share pa = va / tot
@rel share pb = vb / tot
@rel share pd = vd / tot
@rel share pe = ve / tot
@race ward = va vb vd ve
@fact maj = 37 | margin | A | votes of majority | 2030-05-02 final | constant
@rel diff maj = va - vb
@fact maj1 = 41 | margin | A | votes of majority at the first count | 2030-05-02 first count | constant
@fact pb0 = 51.2 | vote_share | B | share of the vote in percent at the election before | 2027-05 | constant
@fact pa0 = 14.6 | vote_share | A | share of the vote of her party in percent at the election before | 2027-05 | constant
@fact turn = 43.8 | turnout | W | turnout in percent | 2030-05-02 | constant
@fact turn0 = 36.1 | turnout | W | turnout in percent at the election before | 2027-05 | constant
@fact con = 19 | seats | - | Conservative seats | 2030-05-03 | snapshot
@fact opp = 20 | seats | - | seats of the other parties | 2030-05-03 | snapshot
@fact all = 39 | seats | C | seats | 2030 | constant
@rel sum all = con + opp
@fact spoil = 22 | votes_cast | W | spoilt papers | 2030-05-02 | constant
@fact dem = 780 | homes | - | homes planned at Rudd's Farm | 2030 | plan
@fact rec = 2 | other | W | counts | 2030-05-03 | constant
@trap maj maj1 :: recount against first count
@trap va pa :: votes and share
@trap pb pb0 :: now and three years ago
@trap turn turn0 :: now and three years ago
@trap con opp :: the two sides of the council
@fact elec = 7219 | other | W | electors | 2030-05-02 | constant
@fact yrs = 23 | duration | C | years of Conservative control | 2030-05 | constant
@fact lead0 = 36.6 | margin | B | points ahead of the Greens at the election before | 2027-05 | constant
@rel diff lead0 = pb0 - pa0
@fact lead = 1.18 | margin | A | points ahead of the Conservatives | 2030-05-02 final | constant
@rel diff lead = pa - pb
@fact dropb = 17.09 | margin | B | points lost since the election before | 2030-05-02 final | constant
@rel diff dropb = pb0 - pb
@fact aff = 35 | rate | - | share of affordable homes planned in percent | 2030 | plan
@fact poll = 44 | poll_share | B | share of the vote of his party in a poll in percent | 2030-04 | snapshot
@fact polla = 24 | poll_share | A | share of the vote of her party in a poll in percent | 2030-04 | snapshot
@fact samp = 310 | sample_size | W | people asked in the poll | 2030-04 | constant
@trap poll pb :: poll against result
@trap polla pa :: poll against result

@doc a-returning | declaration of result | 2030-05-03
ASHCOMBE DISTRICT COUNCIL
Declaration of result of poll – Ashcombe Vale Ward, 2 May 2030

MAPPLEBECK, Roger Frederick (Conservative) – {1,071|vb}
PICKERSGILL, Shaun (Labour) – {319|ve}
STANDISH, Priya (Green) – {1,108|va} ELECTED
TIGHE, Lorna Jane (Liberal Democrat) – {642|vd}

Number of ballot papers rejected: {22|spoil}
Electorate: {7,219|elec}
Turnout: {43.8%|turn}

The result was declared after {two|rec} counts.

Returning Officer, Council Offices, {1|-} Sheep Street

@doc b-weekly | local weekly site | 2030-05-03
Greens by {37|maj}: Tories lose Ashcombe after {23|yrs} years

By Hattie Bramhall-Osei @hattiebo
3 May, 02:51, last updated 04:20

Priya Standish had gone home to feed her daughter when they rang to say that the second count was done. She'd won by {41|maj1|t=on the first}, on the first, and by {37|maj|t=on the second} on the second.

The teaching assistant took {1,108|va} votes in Thursday's by-election in Ashcombe Vale, to {1,071|vb} for the Conservative, Roger Mapplebeck, who'd been expected to hold the seat of the late Sir Denis Coote without getting out of his car. Lorna Tighe came third with {642|vd}, Shaun Pickersgill last with {319|ve}.

It turns the council over. The Tories now have {19|con} of {39|all} seats; Greens, Lib Dems, Labour and the {two|-} independents together {20|opp}. They will try to agree on a leader before the annual meeting on the 16th.

At Sir Denis's last election the Conservative share was {51.2 per cent|pb0|t=in 2027}, in 2027. This time: {34.1|pb}. The Greens went from {14.6|pa0|t=in 2027} to {35.3|pa|t=This time}.

It was about a field. Rudd's Farm is down for {780|dem} homes in the draft plan.

SEE ALSO: Cider festival sells {4,000|-} tickets in an hour

@doc c-tory | party e-mail newsletter | 2030-05-05
From the Chairman

Well. That stung.

We lost the Vale by {47|!maj} votes on a turnout of {43.8|turn} per cent, which as many of you said at the bar is what you get when you hold a by-election in lambing. More people voted than in 2027, when it was {36|turn0|t=in 2027|round}.

Our vote held up better than you'd think: Roger got {1,071|vb} people out. But a third party that takes {20.5|pd} per cent and still goes on about tactical voting wants its head read.

We remain by far the biggest group with {19|con} seats. Should the other {twenty|opp} manage to agree on the time of day I shall buy a round.

{Twenty-two|spoil} people spoilt their papers. One wrote "Coote".

Subscriptions ({£39|-}) are due.

@doc d-analysis | politics newsletter | 2030-05-06
Vale of tears, vale of Tories

Ashcombe Vale should not have been close. The Tories led the Greens there by {36.6|lead0|t=three years ago} points three years ago. On Thursday they trailed by {1.2|lead}.

Where did the votes go? Conservative: down {17.1|dropb}. Labour, with {10.2|pe} per cent, lost half. The Greens, at {35.3|pa}, more than doubled.

Turnout, at {38.4|!turn}, was up on 2027. Of the {7,219|elec} electors, {3,140|tot} cast a valid vote.

What next? With {20|opp} of {39|all} councillors a three-party deal has a majority of one. The houses at Rudd's Farm, {870|!dem} of them, will be its first quarrel: Lib Dems like the {35|aff} per cent that'd be affordable.

A poll for the Ashcombe Residents' Group in April had the Conservatives on {44|poll|t=in April|by=A poll for the Ashcombe Residents' Group} and the Greens on {24|polla|^}. Sample: {310|samp}. Well.

