@story alvarado-primary
@topic California top-two congressional primary and a county tax measure, June 2030: filings, weeks of counting, certification, recount
@subject L = Grant Lindqvist | Lindqvist | the Republican rancher | the rancher
@subject O = Delphine Okafor-Reyes | Okafor-Reyes | the state senator | the senator
@subject T = Huong Tran | Tran | the tech executive | Dr. Tran
@subject F = Marcus Feeney | Feeney
@subject R = four others | the rest | the other four
@subject C = Alvarado County | the county | the 57th District | the primary | the contest
@subject K = Measure K | the sales tax | the measure
@subject RG = registrar | Registrar Benicio Holloway | Holloway | the elections office
@subject PAC = Sierra Forward | the super PAC
@fact bn = 61204 | votes_cast | C | ballots counted | 2030-06-04 night | cumulative
@fact un = 78000 | votes_cast | C | ballots still to be counted | 2030-06-05 | snapshot | projected
@fact ln = 19846 | vote_count | L | votes | 2030-06-04 night | cumulative
@fact on = 14102 | vote_count | O | votes | 2030-06-04 night | cumulative
@fact tn = 13988 | vote_count | T | votes | 2030-06-04 night | cumulative
@fact fn = 7430 | vote_count | F | votes | 2030-06-04 night | cumulative
@fact rn = 4944 | vote_count | R | votes | 2030-06-04 night | cumulative
@fact vn = 60310 | votes_cast | C | votes in the race for Congress | 2030-06-04 night | cumulative
@fact lns = 32.9 | vote_share | L | share of the vote | 2030-06-04 night | snapshot
@fact ons = 23.4 | vote_share | O | share of the vote | 2030-06-04 night | snapshot
@fact tns = 23.2 | vote_share | T | share of the vote | 2030-06-04 night | snapshot
@fact mn = 114 | margin | O | votes between second and third | 2030-06-04 night | snapshot
@fact b2 = 98412 | votes_cast | C | ballots counted | 2030-06-07 | cumulative
@fact o2 = 22870 | vote_count | O | votes | 2030-06-07 | cumulative
@fact t2 = 23105 | vote_count | T | votes | 2030-06-07 | cumulative
@fact m2 = 235 | margin | T | votes between second and third | 2030-06-07 | snapshot
@fact b3 = 128930 | votes_cast | C | ballots counted | 2030-06-12 | cumulative
@fact o3 = 31540 | vote_count | O | votes | 2030-06-12 | cumulative
@fact t3 = 31212 | vote_count | T | votes | 2030-06-12 | cumulative
@fact m3 = 328 | margin | O | votes between second and third | 2030-06-12 | snapshot
@fact bf = 141377 | votes_cast | C | ballots counted | certified 2030-06-28 | cumulative
@fact lf = 41906 | vote_count | L | votes | certified 2030-06-28 | cumulative
@fact of = 34771 | vote_count | O | votes | certified 2030-06-28 | cumulative
@fact tf = 34629 | vote_count | T | votes | certified 2030-06-28 | cumulative
@fact ff = 16220 | vote_count | F | votes | certified 2030-06-28 | cumulative
@fact rf = 11834 | vote_count | R | votes | certified 2030-06-28 | cumulative
@fact vf = 139360 | votes_cast | C | votes in the race for Congress | certified 2030-06-28 | cumulative
@fact uv = 2017 | vote_count | C | ballots without a valid vote for Congress | certified 2030-06-28 | cumulative
@fact lfs = 30.1 | vote_share | L | share of the vote | certified 2030-06-28 | snapshot
@fact mf = 142 | margin | O | votes between second and third | certified 2030-06-28 | snapshot
@fact mr = 136 | margin | O | votes between second and third | recount 2030-07-08 | snapshot
@fact reg = 318800 | other | C | registered voters | 2030-06 | constant
@fact tu = 44.3 | turnout | C | share of registered voters that voted | certified 2030-06-28 | snapshot
@fact tu28 = 38.6 | turnout | C | share of registered voters that voted | 2028 primary | snapshot
@fact vbm = 118050 | votes_cast | C | ballots that came by mail or drop box | certified 2030-06-28 | cumulative
@fact vbs = 83.5 | other | C | share of ballots that came by mail or drop box | certified 2030-06-28 | snapshot
@fact ch = 2318 | other | C | envelopes challenged over the signature | 2030-06-26 | cumulative
@fact cu = 1406 | other | C | challenged envelopes cured | 2030-06-26 | cumulative
@fact cus = 60.7 | other | C | share of challenged envelopes cured | 2030-06-26 | snapshot
@fact kn = 63.1 | vote_share | K | share in favor | 2030-06-04 night | snapshot
@fact kf = 67.2 | vote_share | K | share in favor | certified 2030-06-28 | snapshot
@fact ky = 91640 | vote_count | K | votes in favor | certified 2030-06-28 | cumulative
@fact kno = 44728 | vote_count | K | votes against | certified 2030-06-28 | cumulative
@fact kt = 136368 | votes_cast | K | votes on the question | certified 2030-06-28 | cumulative
@fact kth = 66.67 | vote_share | K | share in favor needed | - | constant | threshold
@fact krv = 48000000 | revenue | K | dollars a year for fire stations | from 2031 | plan | projected
@fact lr = 1120000 | fundraising | L | dollars raised | 2030-05-15 | cumulative
@fact ls = 840000 | spending | L | dollars spent | 2030-05-15 | cumulative
@fact lc = 312000 | other | L | dollars of cash on hand | 2030-05-15 | snapshot
@fact or = 2460000 | fundraising | O | dollars raised | 2030-05-15 | cumulative
@fact os = 2310000 | spending | O | dollars spent | 2030-05-15 | cumulative
@fact oc = 148000 | other | O | dollars of cash on hand | 2030-05-15 | snapshot
@fact tr = 1980000 | fundraising | T | dollars raised | 2030-05-15 | cumulative
@fact tl = 600000 | fundraising | T | dollars lent to her own campaign | 2030-05-15 | cumulative
@fact td = 1380000 | fundraising | T | dollars raised from others | 2030-05-15 | cumulative
@fact ts = 1870000 | spending | T | dollars spent | 2030-05-15 | cumulative
@fact tc = 110000 | other | T | dollars of cash on hand | 2030-05-15 | snapshot
@fact pac = 3400000 | spending | PAC | dollars spent | 2030-05-22 | cumulative
@fact rcd = 3900 | price | C | dollars a day for a recount | - | constant
@fact rce = 9 | duration | C | days for a recount | 2030-07-02 | plan | projected
@fact rct = 35100 | price | C | dollars for a whole recount | 2030-07-02 | plan | projected
@fact rcs = 4 | duration | C | days of recount before it was stopped | 2030-07-08 | constant
@fact rcp = 15600 | price | T | dollars paid for the recount | 2030-07-08 | constant
@fact opv = 66.4 | price | O | dollars spent per vote | certified 2030-06-28 | constant
@fact lpv = 20 | price | L | dollars spent per vote | certified 2030-06-28 | constant
@fact can = 8 | candidates | C | candidates | 2030-06-04 | constant
@fact unc = 912 | other | C | challenged envelopes never cured | 2030-06-26 | snapshot
@fact rcv = 6 | vote_count | C | votes by which the recount changed the margin | recount 2030-07-08 | constant
@fact add = 37208 | votes_cast | C | ballots added in an update | 2030-06-07 | constant
@fact lft = 41000 | votes_cast | C | ballots still to be counted | 2030-06-08 | snapshot | projected
@fact kcl = 0.5 | margin | K | points above what was needed | certified 2030-06-28 | snapshot
@rel diff unc = ch - cu
@rel diff rcv = mf - mr
@rel diff add = b2 - bn
@rel sum vn = ln + on + tn + fn + rn
@rel share lns = ln / vn
@rel share ons = on / vn
@rel share tns = tn / vn
@rel diff mn = on - tn
@rel diff m2 = t2 - o2
@rel diff m3 = o3 - t3
@rel diff mf = of - tf
@rel sum vf = lf + of + tf + ff + rf
@rel sum bf = vf + uv
@rel share lfs = lf / vf
@rel share tu = bf / reg
@rel share vbs = vbm / bf
@rel share cus = cu / ch
@rel sum kt = ky + kno
@rel share kf = ky / kt
@rel diff td = tr - tl
@rel product rct = rcd * rce
@rel product rcp = rcd * rcs
@race night = ln on tn fn
@race final = lf of tf ff
@race june7 = t2 o2
@race june12 = o3 t3
@trap on o2 :: two moments of the count
@trap mn m2 :: second place changed hands
@trap m3 mf :: the gap narrowed again
@trap mf mr :: before and after the recount
@trap b2 b3 :: ballots counted by two dates
@trap kn kf :: the measure on the night and at the end
@trap or os :: raised and spent
@trap oc tc :: cash of two rivals
@trap tu tu28 :: two primaries
@trap tr td :: with and without her own loan
@trap vf bf :: votes in one race and ballots
@trap rct rcp :: estimated and paid
@trap kf kth :: result and requirement

@doc a-money-newsletter | campaign finance newsletter | 2030-05-24
The Ledger: what the 57th tells the FEC

The pre-primary reports, which run through May 15, are in, and if dollars voted we could all go home.

Delphine Okafor-Reyes, the state senator, has raised {$2.46 million|or|t=through May 15} and spent {$2.31 million|os|^}. She enters the home stretch with {$148,000|oc|^} in the bank, which in this media market buys about a weekend.

Huong Tran isn't far behind at {$1.98 million|tr|^}, but read the schedules: {$600,000|tl|^} of it is a loan from Dr. Tran to Dr. Tran. Take that out and other people have given her {$1.38 million|td|^}. Her outlays stand at {$1.87 million|ts|^} and her balance at {$110,000|tc|^}.

Grant Lindqvist, the Republican rancher, has been thrifty. Receipts {$1.12 million|lr|^}, disbursements {$840,000|ls|^}, and the fattest cushion of the three, {$312,000|lc|^}. He can afford to be, since Marcus Feeney is the only other Republican among the {eight|can} candidates, and the top two of any party go to November.

The wild card is Sierra Forward. In 24-hour notices through Wednesday the super PAC has reported {$3.4 million|pac|t=through Wednesday}, more than any candidate, nearly all of it on mail that attacks one Democrat to help the other. We'll let you guess.

NEXT WEEK: who paid for Measure K? Reply to unsubscribe. © The Ledger, vol. 9, no. 21

@doc b-local-tv | local TV station website | 2030-06-05
Lindqvist on top, photo finish for second in 57th District

ALVARADO COUNTY, Calif. (KVLD) — Republican Grant Lindqvist looks like a sure bet for November. Who joins him is anybody's guess.

When the elections office posted its last update of the night, at 1:10 a.m., Lindqvist had {32.9%|lns|t=at 1:10 a.m.} of the vote in the congressional primary. State Sen. Delphine Okafor-Reyes had {23.4%|ons|^} and fellow Democrat Huong Tran {23.2%|tns|^}. In votes, that's {14,102|on|^} to {13,988|tn|^}: a gap of just {114|mn|^}.

Lindqvist's tally was {19,846|ln|^}. Marcus Feeney trailed with {7,430|fn|^}, and the other four split {4,944|rn|^}.

And there's a long way to go. Registrar Benicio Holloway says {61,204|bn|^} ballots have been counted and about {78,000|un|by=Registrar Benicio Holloway} remain, most of them dropped off on Tuesday. Holloway expects his next report on Friday.

Measure K, the half-cent sales tax for fire stations, was at {63.1%|kn|t=at 1:10 a.m.}. It needs {two-thirds|kth}.

"Late ballots are a different animal," Tran told supporters at a Vietnamese bakery in Marlow. "Go to bed."

Closed captions: DEAN OSGOOD. Storm Team 12: high of 94 today. Watch Live at 5, 6 & 11.

@doc c-registrar-updates | page of the county elections office | 2030-06-12
June 4 primary: canvass updates

This page is updated each Wednesday and Friday by 4 p.m. Results are unofficial.

WEDNESDAY, JUNE 12
Ballots counted to date: {128,930|b3|t=WEDNESDAY, JUNE 12}
Representative in Congress, second and third places: Okafor-Reyes {31,540|o3|^}, Tran {31,212|t3|^} (difference {328|m3|^})

FRIDAY, JUNE 7
Ballots counted to date: {98,412|b2|t=FRIDAY, JUNE 7}
Representative in Congress, second and third places: Tran {23,105|t2|^}, Okafor-Reyes {22,870|o2|^} (difference {235|m2|^})

ELECTION NIGHT
Ballots counted: {61,204|bn|t=ELECTION NIGHT}
Votes in the race for Representative in Congress: {60,310|vn|^}

Why does it take so long? State law lets a ballot postmarked by Election Day arrive up to seven days later, and every envelope signature must be compared. Voters whose signature was challenged may cure it through June 26.

To observe, call 555-0148 or come to 2200 Granary Road, Suite 40. Masks optional. There are 14 observer badges.

@doc d-paper-mid | metropolitan daily | 2030-06-08
Tran edges past Okafor-Reyes as late ballots roll in

By Solveig Abernathy, staff writer

The order in the 57th District flipped on Friday, and the person who saw it coming was the one who'd told her volunteers to sleep.

Huong Tran, a tech executive, now holds second place by {235|m2|t=on Friday} votes, with {23,105|t2|^} to {22,870|o2|^} for Delphine Okafor-Reyes, after the county added some {37,000|~add} ballots. On election night it had been the senator by {114|mn|t=On election night}. First place is not in dispute.

Both Democrats spent as though there were no November. Okafor-Reyes had gone through {$2.31 million|os|t=by mid-May} by mid-May, Tran {$1.87 million|ts|^}, {$600,000|tl|^} of it borrowed from herself. Outside them Sierra Forward laid out {$3.4 million|pac}.

Roughly {41,000|~lft} ballots are left. Consultants for both sides agree that the next batches, from the hill towns, suit the senator; the ones after, from the campus, may suit no one.

Measure K has crept up from {63.1%|kn|t=On election night} too. Firefighters, who would get about {$48 million|krv|by=Firefighters} a year from it, are daring to hope for the {two-thirds|kth} it requires.

How high turnout will end up is unclear. The last comparable primary, in 2028, drew {38.6%|tu28|t=in 2028}.

Related: Why your ballot took 5 days · Opinion: 3 fixes for the count

@doc e-wire-certified | wire agency | 2030-06-28
California county certifies: Okafor-Reyes in by {142|mf} votes

MARLOW, Calif. (UW) — Twenty-four days after the primary, Alvarado County on Friday certified that state Sen. Delphine Okafor-Reyes will face rancher Grant Lindqvist in November's contest for an open House seat.

Okafor-Reyes, a Democrat, received {34,771|of|t=on Friday} votes and fellow Democrat Huong Tran {34,629|tf|^}, a margin of {142|mf|^}. Lindqvist, a Republican, led with {41,906|lf|^}, or {30.1%|lfs|^} of {139,360|vf|^}. Marcus Feeney had {16,220|ff|^} and four others {11,834|rf|^} together. {2,017|uv|^} ballots had no valid mark in the race.

The lead changed twice. Tran was up by {235|m2|t=after three days} after three days and down by {328|m3|t=after eight} after eight.

In all {141,377|bf|t=on Friday} of {318,800|reg} registered voters took part, {44.3%|tu|^}. {83.5%|vbs|^} of ballots, or {118,050|vbm|^}, came by mail or drop box. Signatures on {2,318|ch} envelopes were questioned and {1,406|cu} voters came forward to fix theirs.

Measure K passed. Of {136,368|kt} who answered that question, {91,640|ky|t=on Friday} said yes and {44,728|kno|^} no; at {67.2%|kf|^}, it cleared its hurdle by {half a point|kcl}.

Tran has until Wednesday to ask for a recount, which she would have to pay for.

@doc f-recount-blog | neighborhood news blog | 2030-07-09
Recount, R.I.P.: {four|rcs} days, {six|rcv} votes, done

Well, that's that. On Monday afternoon Huong Tran's lawyer walked up to the table at 2200 Granary Road, thanked the counters, and pulled the plug.

It had taken {four|rcs} days to go through the hill towns and half of Marlow. The gap had moved from {142|mf|t=at certification} at certification to {136|mr|t=On Monday afternoon}. At that rate she'd have needed a county three times our size.

It wasn't cheap. The county bills {$3,900|rcd} a day and had reckoned on {nine|rce|by=The county}, which would have run to {$35,100|rct|by=The county}. She'll pay {$15,600|rcp}.

Some numbers I scribbled while watching, from the certified results. The senator's votes cost her {$66.40|opv} apiece, going by what she'd spent as of mid-May. The rancher's cost him {$20|~lpv}. Of envelopes flagged for a bad signature, {60.7%|cus} got rescued, so if you're one of the {912|unc} who didn't answer the letter, hello. And {44.3%|tu} turnout beats the {38.6%|tu28|t=two years ago} of two years ago by a mile.

My favorite: the tax. It was a loser on election night, {63.1%|kn|t=on election night}, and people wrote its obituary. It finished on {67.2|kf|t=at certification}. We get our fire stations, {$48 million|krv} a year's worth.

Lindqvist, for his part, spent the recount haying.

5 comments. Posted by Yaw B. in Civics. Lost cat on 3rd St: call 555-0179.
