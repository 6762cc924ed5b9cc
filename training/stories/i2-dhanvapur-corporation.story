@story dhanvapur-corporation
@topic Municipal corporation election in Dhanvapur, India: campaign figures, wards won and the mayor's house tax pledge
@subject J = Jan Vikas Morcha | JVM | the Morcha | Morcha
@subject R = Rashtriya Nagrik Dal | RND | the Dal | the ruling party
@subject I = independents | the independents | others
@subject D = Dhanvapur Municipal Corporation | Dhanvapur | the corporation | the civic body | DMC
@subject S = Sulochana Baghel | Baghel | Sulochana tai | the Morcha's face
@subject P = Parvez Ankleshwaria | Ankleshwaria | the outgoing mayor | the mayor
@subject E = State Election Commission | SEC | the poll panel | returning officer Meenal Thorat | Thorat
@subject W = Ward 14 | Kumbharwada | ward 14
@fact tw = 115 | seats | D | wards | - | constant
@fact mj = 58 | seats | D | wards needed for a majority | - | constant | threshold
@fact jw = 61 | seats | J | wards won | final | snapshot
@fact rw = 43 | seats | R | wards won | final | snapshot
@fact iw = 11 | seats | I | wards won | final | snapshot
@fact jn = 47 | seats | J | wards in which ahead | noon | snapshot
@fact rn = 50 | seats | R | wards in which ahead | noon | snapshot
@fact r0 = 68 | seats | R | wards won | 2028 election | snapshot
@fact el = 1462000 | other | D | registered voters | - | constant
@fact vt = 818720 | votes_cast | D | votes polled | final | snapshot
@fact to = 56 | turnout | D | turnout | final | snapshot
@fact to0 = 61.4 | turnout | D | turnout | 2028 election | snapshot
@fact jv = 352050 | vote_count | J | votes | final | snapshot
@fact jp = 43 | vote_share | J | share of the vote | final | snapshot
@fact rp = 38.5 | vote_share | R | share of the vote | final | snapshot
@fact cn = 634 | candidates | D | candidates | - | constant
@fact ww = 7 | margin | W | votes between the first and the second | final | snapshot
@fact cap = 1000000 | spending | E | rupees that a candidate may spend | - | constant | threshold
@fact tp = 2.07 | other | D | share of the budget lost to the waiver | - | plan | projected
@fact cu = 3 | margin | J | wards above the majority | final | snapshot
@fact as = 940000 | spending | S | rupees spent on her campaign | final | cumulative
@fact wo = 58 | seats | D | women elected | final | snapshot
@fact sz = 23000000 | other | E | rupees in cash seized | 2033-02-12 | cumulative
@fact tx = 500 | area | S | square feet up to which homes pay no house tax | - | plan | pledged
@fact tc = 870000000 | revenue | D | rupees of house tax lost a year | - | plan | projected
@fact bd = 42000000000 | budget | D | rupees of yearly budget | 2032-33 | plan
@fact rx = 70 | seats | R | wards won | - | plan | projected
@fact tb = 6100000000 | revenue | D | rupees of house tax billed a year | last year | snapshot
@fact fl = 66.67 | other | D | share of residents in small flats | - | constant
@rel share tp = tc / bd
@rel diff cu = jw - mj
@rel sum tw = jw + rw + iw
@rel share to = vt / el
@rel share jp = jv / vt
@race noon = jn rn
@race end = jw rw iw
@trap rn rw :: leads at noon and wards won
@trap r0 rw :: then and now
@trap to to0 :: two elections
@trap wo mj :: the same figure, women elected and the majority
@trap sz cap :: cash seized and the limit

@doc live | news channel live page | 2033-02-15
Dhanvapur civic poll results LIVE: RND, Morcha neck and neck in early leads

12.04 pm: Half-time whistle! RND is leading in {50|rn|t=12.04 pm} wards, the Morcha in {47|jn|^}. Magic mark in the {115|tw}-member house: {58|mj}.

11.20 am: EVMs of ward 14 opened. Counting hall goes quiet, then not.

10.45 am: Outgoing mayor Parvez Ankleshwaria reaches the counting centre at Gandhi Maidan gate no. 3 with a box of pedhas. "We will cross {70|>rx|s=We|by=he}," he tells our reporter.

10.00 am: Recap. {634|cn} candidates, {14.62 lakh|el|v=1462000} voters. Turnout {56%|to|by=the SEC}, says the SEC, against {61.4|to0|t=last time} last time.

9.15 am: Postal ballots first. The poll panel seized {Rs 2.3 crore|sz|v=23000000|by=The poll panel} in cash during the campaign; each candidate may spend no more than {Rs 10 lakh|cap|v=1000000}.

Watch: 6-foot python in Sector 9 flat

@doc english-daily | English daily | 2033-02-16
Morcha storms Dhanvapur civic body, ends Dal's 15-year reign

DHANVAPUR: The Jan Vikas Morcha on Tuesday wrested the Dhanvapur Municipal Corporation from the Rashtriya Nagrik Dal, winning {61|jw|t=on Tuesday} of {115|tw} wards. The Dal, which had {68|r0|t=2028} in 2028, was cut down to {43|rw|t=on Tuesday}. Independents took {11|iw|^}.

The Morcha's {3.52 lakh|jv|v=352000|round=1000} votes amount to {43 per cent|jp} of the {8.19 lakh|vt|v=819000|round=1000} polled. The Dal polled {38.5 per cent|rp}, proof, its leaders said, that "the people have not left us; the wards have".

At noon it had looked different, with the Dal ahead in {50|rn|t=At noon|s=the Dal} seats.

The closest contest was in Kumbharwada, where {seven|ww} votes separated the two women in the fray.

Sulochana Baghel, widely expected to be the city's first woman mayor, said that her first file would be the waiver of house tax for flats up to {500|tx|by=Sulochana Baghel} sq ft. Civic officials put the loss at {Rs 87 crore|tc|v=870000000|by=Civic officials} a year in a budget of {Rs 4,200 crore|bd|v=42000000000}.

TNN | Page 1 | For the full ward-wise list see page 7

@doc result-list | community paper results box | 2033-02-17
DHANVAPUR AT A GLANCE

Total wards: {115|tw}
Majority: {58|mj}
Jan Vikas Morcha: {61|jw|t=final} ({43|jp|^} pc of votes)
Rashtriya Nagrik Dal: {43|rw|^} ({38.5|rp|^} pc)
Independents & others: {11|iw|^}
Candidates in fray: {634|cn}
Voters: {14,62,000|el|v=1462000}
Polled: {8,18,720|vt|v=818720}
Turnout: {56|to} pc (2028: {61.4|to0|t=2028} pc)
Closest: ward 14, {7|ww} votes
Women elected: {58|wo}
Counting of ballots ended 6.40 pm; final result as certified by returning officer Meenal Thorat.

@doc business | business daily | 2033-02-18
Free homes, dear promise

Sulochana tai has a mandate. What she does not have is {Rs 87 crore|tc|v=870000000}.

That, give or take, is what the civic body forgoes every year if flats of {500|tx} square feet and below are spared house tax. It is about {2 per cent|~tp} of its outlay. The Dal, from the opposition benches where its {43|rw|s=its} corporators now sit, will ask which {2 per cent|tp|round} she intends to do without.

There is a case for her. Collections are poor: of {Rs 610 crore|tb|v=6100000000|t=last year} billed last year barely {half|-} came in. And the flats in question house {two-thirds|fl} of the city.

The number to watch is another. With {61|jw|s=She} she has a cushion of {three|cu} over the {58|mj} she needs. She cannot afford {four|-} angry builders in her own ranks.

She spent, by her affidavit, {Rs 9.4 lakh|as|v=940000|by=her affidavit|s=She} on her own ward, just under the ceiling of {Rs 10 lakh|cap|v=1000000}.
