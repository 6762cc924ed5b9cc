@story xd-pelican-byelection
@topic Provincial by-election in Manitoba's Pelican Lake district
@subject E = election in Pelican Lake | the by-election | Pelican Lake
@subject R = Rosalind Achterberg | Achterberg | the Prairie Alliance candidate | the winner
@subject N = Nnamdi Castellan | Castellan | the Labour candidate | the runner-up
@subject Y = Yuki Prud'homme | Prud'homme | the Green
@subject D = Dale Ostrowski | Ostrowski | the independent
@subject X = Elections Manitoba | the elections office
@fact r = 4832 | vote_count | R | votes | final | snapshot
@fact n = 4306 | vote_count | N | votes | final | snapshot
@fact y = 1610 | vote_count | Y | votes | final | snapshot
@fact d = 752 | vote_count | D | votes | final | snapshot
@fact v = 11500 | votes_cast | E | valid votes | final | snapshot
@fact rej = 84 | votes_cast | E | rejected ballots | final | snapshot
@fact all = 11584 | votes_cast | E | ballots cast | final | snapshot
@fact m = 526 | margin | R | votes ahead of the next candidate | final | snapshot
@fact rp = 42 | vote_share | R | share of the valid votes in percent | final | snapshot
@fact np = 37.4 | vote_share | N | share of the valid votes in percent | final | snapshot
@fact mp = 4.6 | margin | R | points ahead of the next candidate | final | snapshot
@fact yp = 14 | vote_share | Y | share of the valid votes in percent | final | snapshot
@fact reg = 28960 | other | E | registered voters | final | constant
@fact tu = 40 | turnout | E | ballots cast as a share of registered voters in percent | final | snapshot
@fact old = 61 | turnout | E | ballots cast as a share of registered voters in percent | 2027 general election | snapshot
@fact oldm = 1913 | margin | N | votes ahead of the next candidate | 2027 general election | snapshot
@rel sum v = r + n + y + d
@rel sum all = v + rej
@rel diff m = r - n
@rel share rp = r / v
@rel share np = n / v
@rel share yp = y / v
@rel diff mp = rp - np
@rel share tu = all / reg
@race pelican = r n y d
@trap m oldm :: the margin of the general election, and of another party
@trap tu old :: turnout of two elections

@doc cp-wire | wire agency | 2029-03-07
Prairie Alliance takes Pelican Lake in by-election

KILLARNEY, Man. - Rosalind Achterberg won the provincial seat of Pelican Lake on Tuesday with {4,832|r|t=Final} votes to {4,306|n|^} for Labour's Nnamdi Castellan, a margin of {526|m|^}. In percentages it was {42.0|rp} to {37.4|np}, a lead of {4.6 points|mp}. Final count: Yuki Prud'homme of the Greens {1,610|y|t=Final}, independent Dale Ostrowski {752|d|^}.

Labour had held the seat by {1,913|oldm|t=in 2027} votes in 2027. Turnout was {40 per cent|tu}, down from {61|old|t=in 2027}.

@doc killarney-times | local daily | 2029-03-07
ACHTERBERG!
By Corey Szabo, 204-555-0148

The winner hugged her mother, then the returning officer. She had {4,832|r} votes; Castellan had {4,306|n}; that's {562|!m} between them. Prud'homme finished third at {1,610|y}, which is {14 per cent|yp} of the {11,500|v} good ballots, and Ostrowski came in with {725|!d}.

Another {84|rej} ballots were spoiled, one with a drawing of a pelican, for {11,584|all} in the boxes. With {28,960|reg} people on the list, the turnout works out to {40 per cent|tu}.

@doc em-release | results statement | 2029-03-09
Pelican Lake: official results

Registered electors {28,960|reg|by=Elections Manitoba|t=official}. Ballots cast {11,584|all|^}, of which rejected {84|rej|^} and valid {11,500|v|^}.

ACHTERBERG, R. (PA) {4,832|r} ({42.0%|rp})
CASTELLAN, N. (Lab.) {4,306|n} ({37.4%|np})
PRUD'HOMME, Y. (G) {1,610|y} ({14.0%|yp})
OSTROWSKI, D. (Ind.) {752|d}

Elections Manitoba notes that no recount is required.
