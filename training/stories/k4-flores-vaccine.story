@story flores-vaccine
@topic A rabies and polio vaccination week on the island of Lembara, Indonesia, June 2019
@subject P = Polio week on Lembara | the polio week | the campaign | Pekan Polio
@subject R = Rabies drive on Lembara | the rabies drive | the dog campaign
@subject E = East Regency | Lembara Timur | the eastern regency
@subject W = West Regency | Lembara Barat | the western regency
@subject K = Kupang provincial health office | the provincial health office | Kupang | the province
@subject M = Maria Goreti Bala-Siregar | Bala-Siregar | the head of the health office | Ibu Maria
@subject U = World children's fund office | the children's fund | the fund
@fact kids = 96540 | other | P | children vaccinated | 2019-06-22 | cumulative
@fact tgt = 104800 | other | P | children to be vaccinated | 2019-06-22 | plan
@fact cov = 92.1 | rate | P | share of the children vaccinated | 2019-06-22 | cumulative
@fact min = 95 | rate | K | share of the children vaccinated | - | plan | threshold
@fact e = 57310 | other | E | children vaccinated | 2019-06-22 | cumulative
@fact w = 39230 | other | W | children vaccinated | 2019-06-22 | cumulative
@fact et = 58900 | other | E | children to be vaccinated | 2019-06-22 | plan
@fact wt = 45900 | other | W | children to be vaccinated | 2019-06-22 | plan
@fact ec = 97.3 | rate | E | share of the children vaccinated | 2019-06-22 | cumulative
@fact wc = 85.5 | rate | W | share of the children vaccinated | 2019-06-22 | cumulative
@fact d3 = 51200 | other | P | children vaccinated | 2019-06-19 | cumulative
@fact vial = 118000 | other | P | doses brought to the island | 2019-06-15 | constant
@fact post = 1312 | other | P | vaccination posts | 2019-06-17 | constant
@fact vac = 2890 | jobs | P | vaccinators | 2019-06-17 | constant
@fact dog = 21450 | other | R | dogs vaccinated | 2019-06-22 | cumulative
@fact dogt = 36000 | other | R | dogs that live there | 2019-06 | constant
@fact dogr = 59.6 | rate | R | share of the dogs vaccinated | 2019-06-22 | cumulative
@fact dogm = 70 | rate | R | share of the dogs vaccinated | - | plan | threshold
@fact bite = 1140 | injuries | R | people bitten by dogs this year | 2019-06-22 | cumulative
@fact rd = 6 | deaths | R | people dead of rabies this year | 2019-06-22 | cumulative
@fact rd18 = 11 | deaths | R | people dead of rabies in the year before | 2018-12-31 | constant
@fact pc = 2 | cases | P | children with polio this year | 2019-06-22 | cumulative
@fact age = 15 | age | P | age under which children are vaccinated | - | constant | threshold
@fact bud = 8700000000 | budget | K | rupiah for the campaign | 2019 | plan
@fact boat = 9 | other | P | boats used | 2019-06-22 | constant
@rel sum kids = e + w
@rel sum tgt = et + wt
@rel share cov = kids / tgt
@rel share ec = e / et
@rel share wc = w / wt
@rel share dogr = dog / dogt
@fact hf = 48.9 | rate | P | share of the children vaccinated | 2019-06-19 | cumulative
@fact miss = 8260 | other | P | children not vaccinated | 2019-06-22 | snapshot
@fact usd = 615000 | budget | K | dollars for the campaign | 2019 | plan
@fact used = 109400 | other | P | doses used | 2019-06-22 | cumulative
@fact mop = 37 | other | W | villages to be visited again | 2019-07 | plan
@rel share hf = d3 / tgt
@rel diff miss = tgt - kids
@trap kids d3 :: the end and the third day
@trap kids dog :: children and dogs
@trap cov dogr :: two campaigns at once
@trap ec wc :: two regencies
@trap rd rd18 :: this year and last
@trap vial tgt :: doses brought and children aimed at
@trap min dogm :: two thresholds
@trap bite rd :: bitten and dead

@doc a-agency | national news agency, English | 2019-06-23
Lembara falls just short of polio target; dogs lag further

Kupang (Kantara) - Health workers on Lembara Island gave polio drops to {96,540|kids|t=by Saturday} children under {15|age} by Saturday, or {92.1 percent|cov|t=by Saturday|by=the provincial health office} of the {104,800|tgt} they had set out to reach, the provincial health office reported on Sunday. The province considers {95|min} percent sufficient.

The eastern regency, with {57,310|e} of {58,900|et}, passed the mark at {97.3|ec} percent. The western one, where villages hang from a volcano, reached {39,230|w} of {45,900|wt}, that is {85.5|wc}.

{Two|pc|t=this year} children on the island have been paralysed by the virus this year.

A rabies drive run alongside was less successful. Of an estimated {36,000|dogt} dogs {21,450|dog|t=by Saturday} got a jab, {59.6 percent|dogr}, where at least {70|dogm} is wanted. Rabies killed {11|rd18|t=last year} people last year and {six|rd|t=so far in this one} so far in this one.

@doc b-local | island newspaper | 2019-06-20
{Half|~hf|v=50} the children in three days

Yohanes Hurint, Lewoleba

The drops are bitter, so there's a biscuit. {2,890|vac} vaccinators at {1,312|post} posts have handed out {51,200|d3|t=as of Wednesday afternoon} of those biscuits as of Wednesday afternoon, one a child. Almost half, then, of a target of {104,800|tgt}.

They brought {118,000|vial} doses across from Larantuka on ice, in {nine|boat} boats. One engine died off Solor; the ice did not.

"East will finish early, West will finish late, and the dogs will finish me," said Ibu Maria, as everyone calls Maria Goreti Bala-Siregar. Her two armies walk the same paths, one with droppers, one with nooses and chicken heads.

The second matters: {1,140|bite|t=since January} islanders have been bitten since January, {six|rd|t=since January} of whom died.

Ferry cancelled, waves 2.5 m | Goat lost, brown, ear tag 114 | KM Sirimau departs 03:00

@doc c-foreign | Australian newspaper | 2019-06-29
On a volcano, chasing the last {eight thousand|~miss}

Imogen Papadimitriou, Lembara

The boy has seen us coming and is up the lontar palm. He is {14|-} and, by his own account, a man. Under the regulations he's a child until {15|age}, and he is one of {8,260|miss} that the polio week missed.

Numbers first. Drops went into {96,540|kids|t=as the week closed} mouths as the week closed. In the flat east, nearly all took them, {97.3|ec} per cent. In the west, where a road ends whenever it rains, it was {85.5|wc}. All told {92.1|cov}, under the {95|min} that would make an epidemiologist sleep.

Then there is the other fight. Lembara's dogs, {36,000|~dogt} or so, guard gardens and end up in stews, and owners hide them. Fewer than {60 per cent|<dogr|t=as the week closed} were jabbed. It takes {seven in ten|dogm|v=70}.

{Eleven|rd18|t=in 2018} people died of rabies here in 2018. Nobody has forgotten how.

The exercise cost {8.7 billion|bud} rupiah, about {$620,000|~usd}.

@doc d-fund | agency situation note | 2019-06-24
LEMBARA VACCINATION WEEK, 17-22 JUNE: NOTE FOR PARTNERS

Coverage, oral polio vaccine, under {15|age}
East: {57,310|e} / {58,900|et} = {97.3%|ec}
West: {39,230|w} / {45,900|wt} = {85.5%|wc}
Island: {96,540|kids} / {104,800|tgt} = {92.1%|cov}
Threshold for closing the outbreak response: {95%|min}.

Doses shipped {118,000|vial}; used incl. wastage {109,400|used}.
Confirmed paralytic cases in 2019: {2|pc|t=in 2019}.

Rabies (Ministry of Agriculture data): dogs {21,450|dog}, coverage {59.6%|dogr} against {70%|dogm}.

Teams: {1,312|post} posts, {2,890|vac} staff. Funding: IDR {8.7 billion|bud}.

A mop-up in {37|mop|t=from 1 July} western villages will start from 1 July.
