@story p1-umber-recall
@topic Recall of a sheriff in Umber County, Oregon: signatures, ballots, an upheld badge
@subject H = Sheriff Orrin Valdivia | Valdivia | the sheriff
@subject U = Umber County | the county | the recall | the recall election
@subject R = Recall Now | the recall committee | petitioners | the committee
@subject D = Friends of Orrin | the sheriff's committee
@subject C = County Clerk Beatrix Nakai | Nakai | the clerk
@subject J = the county jail | jail
@subject V = Union Creek | Union Creek precinct
@fact need = 8412 | other | C | signatures needed | 2032 | constant | threshold
@fact turnd = 10377 | other | R | signatures handed in | 2032-07-06 | constant
@fact valid = 8671 | other | R | signatures found valid | 2032-07-15 | constant
@fact rej = 1706 | other | R | signatures rejected | 2032-07-15 | constant
@fact days = 90 | duration | R | days allowed for collecting signatures | - | constant
@fact rdate = 2032-08-23 | date | U | election day | - | plan
@fact y1 = 46.8 | vote_share | U | votes to remove the sheriff | 8 p.m. first count | snapshot
@fact n1 = 53.2 | vote_share | U | votes to keep the sheriff | 8 p.m. first count | snapshot
@fact y2 = 48.4 | vote_share | U | votes to remove the sheriff | Wednesday | snapshot
@fact n2 = 51.6 | vote_share | U | votes to keep the sheriff | Wednesday | snapshot
@fact yf = 48.9 | vote_share | U | votes to remove the sheriff | certified | constant
@fact nf = 51.1 | vote_share | U | votes to keep the sheriff | certified | constant
@fact yv = 16004 | vote_count | U | votes for removal | certified | constant
@fact nv = 16724 | vote_count | U | votes against removal | certified | constant
@fact mg = 720 | margin | U | votes by which the sheriff stayed | certified | constant
@fact cnt = 24580 | votes_cast | U | ballots counted | 8 p.m. first count | cumulative
@fact tot = 32728 | votes_cast | U | ballots counted | certified | constant
@fact reg = 66900 | other | U | registered voters | 2032 | constant
@fact tn = 48.9 | turnout | U | turnout | certified | constant
@fact dep = 71 | officers | H | deputies | 2032 | snapshot
@fact dep0 = 94 | officers | H | deputies | 2028 | constant
@fact quit = 31 | officers | H | deputies who left | since 2030 | cumulative
@fact died = 5 | deaths | J | people who died in custody | 2030 to 2032 | cumulative
@fact beds = 268 | other | J | beds | - | constant
@fact inm = 291 | other | J | people held | 2032-07-15 | snapshot
@fact ry = 187000 | fundraising | R | money raised | 2032-08-15 | cumulative
@fact rn = 264000 | fundraising | D | money raised | 2032-08-15 | cumulative
@fact sy = 179000 | spending | R | money spent | 2032-08-15 | cumulative
@fact cost = 214000 | budget | C | cost of the election to the county | 2032 | plan | projected
@fact uc = 61.7 | vote_share | V | votes to remove the sheriff | certified | constant
@fact age = 57 | age | H | age | 2032 | snapshot
@fact won = 66.3 | vote_share | H | votes in his last election | 2028 | constant
@fact lefto = 8000 | other | R | money left | 2032-08-15 | snapshot
@rel diff lefto = ry - sy
@rel diff rej = turnd - valid
@rel diff mg = nv - yv
@rel sum tot = yv + nv
@rel share yf = yv / tot
@rel share tn = tot / reg
@race first = y1 n1
@race mid = y2 n2
@race last = yf nf
@trap turnd valid :: handed in against valid
@trap y1 yf :: first count against certified
@trap tn yf :: turnout and share happen to look the same
@trap ry sy :: raised against spent
@trap dep dep0 :: another year
@trap beds inm :: beds against people held
@trap quit dep :: those who left against those there

@doc umberlight | weekly paper | 2032-07-16
Clerk: There will be a recall

By Tallulah Pruett

UMBER CITY — It was close enough for the sheriff's committee to order a cake, and then to cancel it. County Clerk Beatrix Nakai said Thursday that {8,671|valid|t=Thursday|by=County Clerk Beatrix Nakai} of the {10,377|turnd} names on the petition to recall Sheriff Orrin Valdivia were good. The bar was {8,412|need}.

{1,706|rej} lines were struck. One was signed "Wyatt Earp."

The petitioners had {90|days} days. The vote is {Aug. 23|rdate|v=2032-08-23}, by mail, and Nakai's office figures it'll cost the county {$214,000|cost|by=Nakai's office}.

Valdivia, {57|age}, won his last race with {66.3 percent|won}. Since then {five|died} people have died in a jail that has {268|beds} beds and, on the worksheet for this week, {291|inm} people to put in them.

He blames staffing. He had {94|dep0|t=four years ago} deputies four years ago and has {71|dep|t=now} now.

@doc kobx | local TV site | 2032-08-24
Sheriff leading recall with more ballots to come

By KOBX Staff | Updated: Aug 24 at 6:02 AM | Read time: 2 min

Umber County Sheriff Orrin Valdivia was on track to keep his badge.

The first batch, at 8 p.m. Tuesday, had {24,580|cnt|t=at 8 p.m. Tuesday} ballots: {53.2%|n1|^} against the recall, {46.8|y1|^} for it.

Recall Now raised {$187,000|ry|s=Recall Now} and had all but {$8,000|lefto|s=Recall Now} of it spent by mid-August. Friends of Orrin brought in {$264,000|rn}.

The recall drive began after {31|quit} deputies quit and {five|died} inmates died in two years. Valdivia says each death was investigated.

More results at 5.

Weather Alert: Smoke advisory, AQI 168

@doc wireor | wire agency | 2032-08-25
Oregon sheriff's lead shrinks in recall vote

UMBER CITY, Ore. (UP) — The sheriff of a rural Oregon county saw his advantage cut by {half|-} Wednesday in an election on whether to remove him.

With an update in the afternoon, {51.6 percent|n2|t=With an update in the afternoon} wanted Orrin Valdivia to stay and {48.4|y2|^} to go. On Tuesday night it was {53.2|n1|t=On Tuesday night} to {46.8|y1|^}.

State law lets ballots postmarked by the deadline arrive for a week. Clerk Beatrix Nakai had no estimate.

The sheriff's office has {71|dep} deputies, down from {94|dep0|t=in 2028} in 2028.

@doc umberlight2 | weekly paper | 2032-09-10
Valdivia survives, by {720|mg}

The certified count says {16,724|nv} for keeping him and {16,004|yv} for not. That is {51.1|nf} percent and {48.9|yf}, and it means that the sheriff has his job until January and, so he told us at the feed store, not a day more.

{32,728|tot} ballots came back from {66,900|reg} registered voters. (That's {48.9 percent|tn} too; no, it isn't a misprint.) In Union Creek, where {two|-} of the dead in the jail came from, {61.7|uc} percent wanted him gone.

His side had outraised the other, {$264,000|rn|s=His side} to {$187,000|ry|s=the other}. Asked what he'd do with the rest, he said pay for the cake.

"It is not a mandate," said the committee's treasurer, Ines Quackenbush, who spent {$179,000|sy|s=the committee's treasurer}. "It's a stay."

Letters, page 5. Obituaries, page 6. Hay, page 11.
