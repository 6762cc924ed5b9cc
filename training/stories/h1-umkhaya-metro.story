@story h1-umkhaya-metro
@topic No-confidence vote against the mayor of the South African metro Umkhaya Bay: councillors for and against, spoilt ballots, new coalition, budget, metro police
@subject C = Umkhaya Bay council | the council | the metro | the chamber
@subject T = Thandeka Vilakazi-Roos | Vilakazi-Roos | the executive mayor | the ousted mayor
@subject J = Jerome Adonis | Adonis | the new mayor
@subject P = People's Progressive Movement | PPM
@subject D = Democratic Centre | the DC
@subject F = Freedom Workers Party | FWP
@subject Z = smaller parties | the minnows | the small parties
@subject M = Umkhaya Bay metro police | the metro police
@fact y = 113 | vote_count | - | votes for the motion | 2029-07-24 | constant
@fact n = 104 | vote_count | - | votes against the motion | 2029-07-24 | constant
@fact sp = 3 | other | C | spoilt ballots on the motion | 2029-07-24 | constant
@fact ab = 4 | other | C | councillors absent from the motion | 2029-07-24 | constant
@fact tot = 224 | seats | C | seats | - | constant
@fact maj = 113 | seats | C | votes needed for the motion | - | constant | threshold
@fact sP = 91 | seats | P | seats | 2029-07 | constant
@fact sD = 72 | seats | D | seats | 2029-07 | constant
@fact sF = 33 | seats | F | seats | 2029-07 | constant
@fact sZ = 28 | seats | Z | seats | 2029-07 | constant
@fact mj = 117 | vote_count | J | votes in the election of the mayor | 2029-07-26 | constant
@fact mt = 105 | vote_count | T | votes in the election of the mayor | 2029-07-26 | constant
@fact gn = 4 | other | J | votes gained on the motion | 2029-07-26 | constant
@fact pf = 124 | seats | - | seats of PPM and FWP together | 2029-07 | constant
@fact df = 11 | other | - | members who did not vote for the motion of their parties | 2029-07-24 | constant
@fact ws = 6 | other | J | percent of the yearly budget promised for water pipes | - | plan
@fact fm = 2800000000 | other | C | rand owed by firms | 2029-06-30 | snapshot
@fact mv = 11 | duration | T | months in office | 2029-07 | constant
@fact nm = 4 | other | C | mayors since the 2026 election | 2029-07-24 | cumulative
@fact bg = 68200000000 | budget | C | rand of the yearly budget | 2029-30 | plan
@fact wa = 4100000000 | budget | J | rand to repair water pipes | - | plan | pledged
@fact wl = 44 | other | C | percent of water lost to leaks | 2029 | constant
@fact po = 1870 | officers | M | officers | 2029-07 | snapshot
@fact pa = 500 | units_pledged | J | metro police officers | - | plan | pledged
@fact pt = 350 | units_pledged | T | metro police officers | - | plan | pledged
@fact db = 9700000000 | other | C | rand owed by residents and firms | 2029-06-30 | snapshot
@fact hr = 9 | duration | C | hours of the sitting | 2029-07-24 | constant
@fact ej = 12 | other | C | councillors ejected from the chamber | 2029-07-24 | constant
@fact ag = 38 | age | J | age | 2029-07 | constant
@rel sum tot = sP + sD + sF + sZ
@rel sum tot = y + n + sp + ab
@rel diff gn = mj - y
@rel sum pf = sP + sF
@rel diff df = pf - y
@rel share ws = wa / bg
@race motion = y n
@race mayor = mj mt
@trap y maj :: votes cast and votes needed
@trap y mj :: the motion and the election two days later
@trap sp ab :: spoilt and absent
@trap bg wa :: the whole budget and one promise
@trap pa pt :: two promises
@trap bg db :: budget and debt

@doc a-wire | wire agency | 2029-07-24
Umkhaya Bay mayor ousted by vote with nothing to spare

UMKHAYA BAY — Executive mayor Thandeka Vilakazi-Roos was voted out on Tuesday night when a motion of no confidence obtained {113|y|t=on Tuesday night} votes, exactly the number required in the {224|tot}-member council. {A hundred and four|n|t=on Tuesday night|v=104} councillors opposed it; {three|sp|^} ballots were spoilt and {four|ab|^} members were absent.

She is the {fourth|nm|v=4} mayor to fall or resign since 2026.

The PPM, with {91|sP} seats, had tabled the motion together with the Freedom Workers Party ({33|sF}). The mayor's Democratic Centre has {72|sD}. That left the matter with {28|sZ} councillors from small parties.

The sitting lasted {nine|hr} hours. Speaker Nomvula Esterhuizen had {12|ej} members removed.

A successor must be chosen within 14 days. – Cape Wire

@doc b-online | news site | 2029-07-26
Jerome Adonis elected mayor of Umkhaya Bay: {117|mj|s=Jerome Adonis} to {105|mt|s=his ousted predecessor}

By Lwazi Petersen · 26 July 2029 · 16:44 · 2-minute read

Jerome Adonis ({38|ag}) of the PPM is the new mayor of Umkhaya Bay. In a secret ballot on Thursday he beat his ousted predecessor, who stood again, by {117|mj|t=on Thursday} votes to {105|mt|^|s=his ousted predecessor}.

On Tuesday, the motion that removed Thandeka Vilakazi-Roos had attracted {113|y|t=On Tuesday}; so {four|gn} more councillors were persuaded in the meantime. "Don't ask with what," an FWP whip told us.

Adonis promised R{4.1bn|wa|by=Adonis} for the pipes, in a metro where {44%|wl} of the water never reaches a tap, and {500|pa} new officers for the metro police. Vilakazi-Roos, who lasted {11|mv} months, had budgeted for {350|pt}.

Membership: support us from R75 a month.

@doc c-weekly | weekly paper | 2029-07-27
The arithmetic of the Bay

Count with me. {Ninety-one|sP} PPM. {Thirty-three|sF} FWP. Together {124|pf}. It should have been a landslide. It was {113|y}, and {113|maj} was needed.

So at least {11|df} members of the two parties did not do as their whips asked: some of the {four|ab} who were absent, the {three|sp} who spoilt, and some who went over in the booth. Nobody will ever know; the ballot was secret, the phones were outside, and the lights, naturally, went out at seven.

The prize is a metro with a budget of R{68.2 billion|bg}, R{7.9 billion|!db} of unpaid bills and a police service of {1,870|po} officers, who are unhappy. Mr Adonis says he will hire {500|pa} more. His predecessor said {530|!pt}. As the city treasurer likes to say, promises are off-balance-sheet.

A mayoralty in Umkhaya Bay now lasts, on average, less than a year. Ms Vilakazi-Roos managed {11|mv} months; it felt like a dynasty.

@doc d-radio | radio script | 2029-07-25
[BAY FM 103.6 — 06:00 — reader: Sibusiso]

Good morning, molweni, goeie môre. The executive mayor is out. The vote, after {nine|hr} hours: {one hundred and thirteen|y} for, {one hundred and four|n} against, {three|sp} spoilt, {four|ab} absent.

The Speaker threw out {twelve|ej} councillors. One of them, from the DC, says she'll go to court.

The council has {two hundred and twenty-four|tot} seats. The PPM holds {ninety-one|sP}, the DC {seventy-two|sD}, the Freedom Workers {thirty-three|sF} and the small parties {twenty-eight|sZ}.

The next mayor inherits a budget of {sixty-eight billion|bg|round=1000000000} rand, and nearly {ten billion|~db} owed by people who don't, or can't, pay.

On the roads: N2 inbound, stationary from exit 31.

@doc e-chamber | business chamber newsletter | 2029-08-02
Bay Business Brief — From the chair

Members will want to know where they stand after last week's change.

The new executive mayor, Jerome Adonis, was elected with {117|mj|t=last week's} votes out of {224|tot}, and his first signals are encouraging. Water first: R{4.1bn|wa} over three years to bring losses down from {44%|wl}. For comparison, that is {6%|ws} of one year's budget, R{68.2bn|bg}.

Safety second. The metro police, {1,780|!po} strong, is to grow by {500|pa}.

Debt third. Consumers owe the council R{9.7bn|db|t=at the end of June} at the end of June. Firms make up R{2.8bn|fm} of that; pay up, please.

Golf day: 14 September, shotgun start, R950 a head.
