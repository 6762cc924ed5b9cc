@story zc-westcorbin-townmeeting
@topic A Vermont town meeting: school budget, a bylaw on short-term rentals, a tie for selectboard
@subject A = Article 6 | the school budget | the budget
@subject R = Article 11 | the rental bylaw | the bylaw
@subject M = Marguerite Ouimette | Ouimette
@subject D = Dale Prescott-Nguyen | Prescott-Nguyen
@subject T = Town of West Corbin | West Corbin | the town
@subject C = Town Clerk Opal Thibeault | Thibeault | the town clerk
@fact m1 = 311 | vote_count | M | votes for selectboard | Town Meeting Day | snapshot
@fact d1 = 311 | vote_count | D | votes for selectboard | Town Meeting Day | snapshot
@fact m2 = 312 | vote_count | M | votes for selectboard | recount | snapshot
@fact d2 = 310 | vote_count | D | votes for selectboard | recount | snapshot
@fact m3 = 402 | vote_count | M | votes for selectboard | runoff | snapshot
@fact d3 = 377 | vote_count | D | votes for selectboard | runoff | snapshot
@fact ay = 298 | vote_count | A | votes for | Town Meeting Day | snapshot
@fact an = 341 | vote_count | A | votes against | Town Meeting Day | snapshot
@fact bud = 9840000 | budget | A | dollars of spending | 2031-32 | plan
@fact bud2 = 9460000 | budget | A | dollars of spending in the second version | 2031-32 | plan
@fact ay2 = 404 | vote_count | A | votes for the second version | runoff | snapshot
@fact an2 = 369 | vote_count | A | votes against the second version | runoff | snapshot
@fact ry = 402 | vote_count | R | votes for | Town Meeting Day | snapshot
@fact rn = 229 | vote_count | R | votes against | Town Meeting Day | snapshot
@fact rent = 88 | homes | T | homes let by the night | 2030 | snapshot
@fact homes = 1240 | homes | T | homes | 2030 | snapshot
@fact cap = 60 | homes | R | homes that may be let by the night | - | constant | threshold
@fact reg = 1514 | other | T | voters on the checklist | - | constant
@fact vc = 655 | votes_cast | T | ballots cast | Town Meeting Day | snapshot
@fact tax = 11 | rate | A | percent growth of the school tax | 2031-32 | plan | projected
@fact hall = 140 | crowd | T | people in the hall | Town Meeting Day | snapshot
@trap m1 m2 :: first count and recount
@trap m2 m3 :: recount and runoff
@trap bud bud2 :: first and second version
@trap an an2 :: first and second vote
@trap ry m3 :: both 402 and unrelated
@trap rent cap :: real number and cap
@rel diff x = m3 - d3
@fact x = 25 | margin | M | lead in votes | runoff | snapshot
@race night = m1 d1
@race again = m2 d2
@race runoff = m3 d3

@doc digger-like | nonprofit news site | 2031-03-05
West Corbin: school budget fails, selectboard race tied at {311|m1+d1}

The voters of West Corbin on Tuesday turned down a {$9.84 million|bud} school budget, {341|an|t=on Tuesday} to {298|ay|^}, and could not decide who should sit on the selectboard: Marguerite Ouimette and Dale Prescott-Nguyen each got {311|m1+d1|t=on Tuesday}.

A bylaw that limits the number of homes rented by the night to {60|cap} passed comfortably, {402|ry|t=on Tuesday}-{229|rn|^}. There are {88|rent|by=the listers} such homes now, the listers say, out of {1,240|~homes} in all.

{655|vc|t=on Tuesday} of {1,514|reg} registered voters took part, Town Clerk Opal Thibeault said. About {140|~hall} stayed for the potluck.

The rejected budget would have raised the school tax by {11 percent|tax}.

Support our work: {1,904|-} of {2,500|-} donors

@doc town-list | town e-mail list digest | 2031-03-12
FRONT PORCH — West Corbin — {23|-} new messages

**1. Recount** (Opal T., Town Clerk)
The Board of Civil Authority counted every ballot by hand last night. Ouimette {312|m2|t=last night}, Prescott-Nguyen {310|d2|^}. One oval had been filled in with what appears to be maple syrup. Under statute {§2681|-} Mr. P-N has {five|-} days to ask a judge.

**2. RE: RE: Recount** (Dale P-N)
I'm asking. With {2|-} votes either way we should vote again. No hard feelings, Marguerite, I still need my trailer back.

**3. Airbnb** (Lowell S.)
{402|ry} to {229|rn}, folks. That's not close. {88|rent} of our houses are hotels. When I was a kid there was {one|-} hotel and it was a hotel.

**4. School** (Principal Yusra H.)
The board is cutting {$380,000|-}. That's down to {$9.46 million|bud2}. It's band, a bus and {1.5|-} people. Please come on the {27th|-}.

**5. LOST** gray cat, answers to Bernie. Corbin Hill Rd {418|-}.

@doc weekly-vt | weekly newspaper | 2031-05-08
By {25|x} votes this time: Ouimette wins West Corbin do-over

WEST CORBIN — Third time was the charm. In a court-ordered runoff on Tuesday, Marguerite Ouimette beat Dale Prescott-Nguyen {402|m3|t=on Tuesday} to {377|d3|^} for the selectboard seat that has stood empty since March.

They had tied at {311|m1+d1|t=on Town Meeting Day} on Town Meeting Day. A recount put Ouimette ahead by {two|-}, {312|m2|t=A recount} to {310|d2|^}, which a judge found to be "within the reach of one sticky ballot".

Voters also approved a trimmed {$9.46 million|bud2} school budget, {404|ay2|t=on Tuesday}-{369|an2|^}. The first, at {$9.84 million|bud}, went down by {43|-} votes.

The {60|cap}-home cap on nightly rentals takes effect July 1. {Nineteen|-} owners have sued.

Ouimette, {67|-}, a retired large-animal vet, said that she would start with the culvert on Route {14|-}.

PHOTO: {Two|-} candidates, one trailer. Obituaries, B{6|-}. Mud season: be careful.

@doc national-paper | national newspaper, feature | 2031-05-17
Democracy, with a covered dish

On the first Tuesday of March, {140|~hall} people brought casseroles to a gymnasium in West Corbin, Vt., and came within a hair of settling nothing.

The race for a seat that pays {$1,200|-} a year ended in a tie, {311|m1+d1} all. The recount found a swing of one each way, {312|m2|t=recount}-{310|d2|^}. In a national mood in which nobody believes any result, what did the loser do? He asked politely for another election, lent the winner his chain saw, and lost again, by {25|x|t=in May} votes, in May.

The school was harder. The budget, {$9.84 million|bud} for {412|-} pupils, was voted down by {341|an|t=in March} to {298|ay|^} in March, and scraped through in a version nearly {$400,000|-} lighter in May.

And then there are the weekend people. {Eighty-eight|rent} of {1,240|homes} homes in town are let by the night, {one in fourteen|-}. {402|ry} residents thought that was plenty. Among the {229|rn} who did not was the man who owns {six|-}.

"You get to yell for {four|-} hours a year," said Opal Thibeault, the clerk since 1998. "Then there's pie."
