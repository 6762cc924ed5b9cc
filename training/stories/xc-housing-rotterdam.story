@story xc-housing-rotterdam
@topic Kade-Oost housing scheme in Rotterdam, council vote of May 2030
@subject K = Kade-Oost | the scheme | the quarter | the plan
@subject C = Rotterdam city council | the council
@subject W = Woonbron Delta | the housing association
@subject V = Esra van der Kooij | Van der Kooij | the alderwoman
@fact soc = 480 | homes | K | social rental homes planned | 2030-05-16 | plan
@fact mid = 640 | homes | K | mid-rent homes planned | 2030-05-16 | plan
@fact own = 480 | homes | K | owner-occupied homes planned | 2030-05-16 | plan
@fact tot = 1600 | homes | K | homes planned | 2030-05-16 | plan
@fact tot0 = 1280 | homes | K | homes planned | 2028 | plan
@fact up = 25 | rate | K | increase of homes planned in percent | 2030-05-16 | plan
@fact ssh = 30 | rate | K | share of social rental among homes | 2030-05-16 | plan
@fact msh = 40 | rate | K | share of mid-rent among homes | 2030-05-16 | plan
@fact tgt = 35 | rate | C | share of social rental that city policy demands | - | constant | threshold
@fact miss = 5 | margin | K | points below the city's social rental norm | 2030-05-16 | plan
@fact cost = 416000000 | budget | K | cost of the scheme in euros | 2030-05-16 | plan
@fact per = 260000 | price | K | cost per home in euros | 2030-05-16 | plan
@fact state = 96000000 | budget | K | state grant in euros | 2030-05-16 | plan | pledged
@fact rest = 320000000 | budget | K | cost left to the city and the association in euros | 2030-05-16 | plan
@fact yes = 26 | votes_cast | C | votes for the scheme | 2030-05-16 | snapshot
@fact no = 17 | votes_cast | C | votes against the scheme | 2030-05-16 | snapshot
@fact abs = 2 | votes_cast | C | abstentions | 2030-05-16 | snapshot
@fact mem = 45 | seats | C | seats on the council | - | constant
@fact marg = 9 | margin | C | margin of votes for over against | 2030-05-16 | snapshot
@fact rent = 645 | price | W | monthly rent of a social home in euros | 2033 | plan | projected
@rel sum tot = soc + mid + own
@rel change up = tot0 -> tot
@rel share ssh = soc / tot
@rel share msh = mid / tot
@rel diff miss = tgt - ssh
@rel product cost = tot * per
@rel diff rest = cost - state
@rel sum mem = yes + no + abs
@rel diff marg = yes - no
@trap soc own :: two kinds of homes, the same number
@trap ssh tgt :: planned share and the city's norm

@doc a-english | English-language news site | 2030-05-17
Council backs bigger Kade-Oost despite social housing gap

Rotterdam city council voted by {26|yes|t=late on Thursday} to {17|no|^} late on Thursday to build {1,600|tot} homes on the old banana quays, with {two|abs|^} members abstaining. All {45|mem} seats were filled for once.

The number is up {25%|up} on the {1,280|tot0|t=two years ago} pencilled in two years ago. There will be {480|soc} social rentals, {640|mid} mid-rent flats and {480|own} homes for sale. Social housing makes up {30%|ssh}, {five percentage points|miss} under the city's own norm of {35%|tgt}.

The bill comes to {€416 million|cost}, or {€260,000|per} per home. The Hague has promised {€96 million|state|by=The Hague}; the remaining {€320 million|rest} falls to the city and housing association Woonbron Delta.

@doc b-letter | tenants' newsletter | 2030-05-20
What Thursday's vote means for you

Dear neighbours,

You may have read that we "lost" by {nine|marg}. Correct: {26|yes} for, {17|no} against, and {two|abs} who could not decide.

So what do we get? Out of {1,600|tot} homes, {480|soc} are social. That is {30 per cent|ssh}. Alderwoman Esra van der Kooij reminds us that {four in ten|msh} are mid-rent, {640|mid} to be precise, but few of you can pay that. Woonbron Delta expects a social rent of {€645|rent|by=Woonbron Delta|t=in 2033} in 2033.

City policy says {35|tgt}. We are {five points|miss} short, and shall keep saying so.

@doc c-trade | construction trade weekly | 2030-05-22
Kade-Oost in brief

Homes: {1,600|tot} (2028 plan: {1,280|tot0|t=2028 plan})
of which social rent {480|soc}, mid-rent {640|mid}, for sale {480|own}
Investment: {€416m|cost}
State grant: {€96m|state}
Balance: {€320m|rest}
Average per unit: {€260,000|per}
Start on site: {2031|-}
Council vote: {26|yes}–{17|no} ({2|abs} abstained)
