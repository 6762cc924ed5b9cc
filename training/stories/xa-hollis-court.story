@story xa-hollis-court
@topic Trial of two directors of a failed savings company in Ballarook, Australia
@subject G = Goldhorn Mutual Savings | Goldhorn | the company | the mutual
@subject P = Percival Tsakalos | Tsakalos | the former chairman
@subject A = Amrit Dhaliwal-Shaw | Dhaliwal-Shaw | the finance director
@subject J = Justice Marguerite Ong | Ong | the judge
@subject L = Liquidator Fenwick Rau | Fenwick Rau | the liquidator
@fact dep = 96000000 | other | G | dollars deposited by savers | 2031-06 | constant
@fact rec = 40320000 | other | L | dollars recovered for savers | 2034-03 | cumulative
@fact rcs = 42 | other | L | dollars recovered as a share of the deposits | 2034-03 | cumulative
@fact los = 55680000 | other | G | dollars not recovered | 2034-03 | cumulative
@fact sv = 3200 | other | G | savers | 2031-06 | constant
@fact av = 30000 | other | G | dollars deposited by a saver on average | 2031-06 | constant
@fact pt = 72 | sentence | P | months in prison | 2034-03-16 | constant
@fact pa = 54 | sentence | A | months in prison | 2034-03-16 | constant
@fact dt = 18 | other | P | months of prison more than the co-accused | 2034-03-16 | constant
@fact np = 48 | sentence | P | months without parole | 2034-03-16 | constant
@fact fc = 27 | other | P | counts of fraud proved | 2034-03-02 | constant
@fact fa = 19 | other | A | counts of fraud proved | 2034-03-02 | constant
@fact ft = 46 | other | J | counts of fraud proved in the trial | 2034-03-02 | constant
@fact ht = 2400000 | other | P | dollars moved to a horse stud | 2031 | cumulative
@fact fee = 610 | price | L | dollars an hour charged | 2034 | constant
@fact fh = 4200 | other | L | hours charged | 2034-03 | cumulative
@fact ft2 = 2562000 | spending | L | dollars charged | 2034-03 | cumulative
@fact d1 = 12480000 | other | L | dollars recovered from property | 2034-03 | cumulative
@fact d2 = 20160000 | other | L | dollars recovered from loans | 2034-03 | cumulative
@fact d3 = 7680000 | other | L | dollars recovered from insurers | 2034-03 | cumulative
@rel share rcs = rec / dep
@rel diff los = dep - rec
@rel product dep = sv * av
@rel diff dt = pt - pa
@rel sum ft = fc + fa
@rel product ft2 = fee * fh
@rel sum rec = d1 + d2 + d3
@trap rec dep :: recovered and deposited
@trap np pt :: minimum and full term
@trap ht ft2 :: horse stud and fees

@doc a-wire | wire agency | 2034-03-16
Former Goldhorn chairman jailed for six years

BALLAROOK - A court sent the former chairman of Goldhorn Mutual to prison for {72|pt|t=Thursday} months on Thursday and its finance director for {54|pa|^}, {18|dt} fewer.

Percival Tsakalos was guilty on {27|fc} counts of fraud and Amrit Dhaliwal-Shaw on {19|fa}, a total of {48|!ft}. Justice Ong ordered that Tsakalos serve at least {48|np} months.

Some {3,200|sv} people had put {$96 million|dep} into the mutual, {$30,000|av} each on average. The liquidator has got back {$40.32 million|rec}, {42 per cent|rcs} of it; {$55.68 million|los} is gone.

@doc b-local | local daily | 2034-03-17
Where did it go?

By Beryl Okonjo

Fenwick Rau, the liquidator, has sold houses for {$12.48 million|d1}, called in loans worth {$20.16 million|d2} and squeezed {$7.68 million|d3} from insurers. Add it up and you have {$43.02 million|!rec}, the sum on his desk calendar.

Against that stand {$96 million|dep} of savings. He billed {4,200|fh} hours at {$610|fee}, or {$2.56 million|ft2}.

A stud farm at Wirrabee got {$2.4 million|ht}. The chairman's sentence ({72|pt} months) is {18|dt} months longer than his colleague's {54|pa}.

@doc c-brief | radio brief | 2034-03-16
ABC Ballarook, 5pm

Goldhorn sentencing: Tsakalos {six years|pt|v=72}, Dhaliwal-Shaw {54|pa} months. Savers lost {55.68 million|los} dollars of {96 million|dep}, the rest, {40.32 million|rec}, is back. That is {24|!rcs} cents in the dollar. Counts proved: {27|fc} against him, {19|fa} against her, {46|ft} in all.
