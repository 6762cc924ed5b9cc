@story xe-pinyon-recall
@topic Recall petition against the sheriff of Pinyon County
@subject R = Pinyon County sheriff recall | the recall | the recall petition | the petition
@subject S = Dale Whitcomb-Ruiz | Whitcomb-Ruiz | the sheriff
@subject C = Pinyon County clerk | the clerk | the clerk's office
@fact need = 18500 | other | R | signatures needed | - | constant | threshold
@fact sub = 26400 | other | R | signatures turned in | 2029-05-30 | constant
@fact val = 19800 | other | R | signatures found valid | 2029-06-21 | snapshot
@fact vs = 75 | other | R | share of signatures found valid | 2029-06-21 | snapshot
@fact rej = 6600 | other | R | signatures rejected | 2029-06-21 | snapshot
@fact nr = 3960 | other | R | signatures rejected because the signer was not registered | 2029-06-21 | snapshot
@fact du = 1740 | other | R | signatures rejected as duplicates | 2029-06-21 | snapshot
@fact mm = 900 | other | R | signatures rejected because they did not match | 2029-06-21 | snapshot
@fact ns = 60 | other | R | share of the unregistered among signatures rejected | 2029-06-21 | snapshot
@fact sur = 1300 | other | R | valid signatures above the number needed | 2029-06-21 | snapshot
@fact cir = 88 | other | R | circulators | 2029-05 | constant
@fact pc = 300 | other | R | signatures for each circulator | 2029-05-30 | constant
@fact pay = 2.5 | price | R | dollars paid for a signature | 2029-05 | constant
@fact paid = 66000 | spending | R | dollars paid for signatures | 2029-05-30 | cumulative
@fact el = 410000 | budget | C | dollars that the election costs | 2029 | plan | projected
@fact w18 = 52.4 | vote_share | S | share of the vote | 2026-11 | constant
@fact o18 = 47.6 | vote_share | S | share of the vote for the opponent | 2026-11 | constant
@fact m18 = 4.8 | margin | S | percentage points ahead | 2026-11 | constant
@fact yes = 54 | poll_share | R | voters for the recall | 2029-06-25 | snapshot
@fact no = 39 | poll_share | R | voters against the recall | 2029-06-25 | snapshot
@fact pl = 15 | margin | R | percentage points between the two sides in a poll | 2029-06-25 | snapshot
@trap need val :: needed and found
@trap sur du :: surplus and duplicates
@rel sum sub = val + rej
@rel share vs = val / sub
@rel sum rej = nr + du + mm
@rel share ns = nr / rej
@rel diff sur = val - need
@rel product sub = cir * pc
@rel product paid = sub * pay
@rel diff m18 = w18 - o18
@rel diff pl = yes - no

@doc a-daily | local daily | 2029-06-22
Sheriff recall qualifies for fall ballot

By Tomasina Greyeyes

PINYON CITY — There will be a recall. The clerk's office certified on Thursday that {19,800|val|t=on Thursday|by=The clerk's office} of the {26,400|sub} signatures against Sheriff Dale Whitcomb-Ruiz are good, a validity rate of {70%|!vs}. The law demanded {18,500|need}, so organizers cleared it by {1,300|sur}.

Rejected: {6,600|rej}. Of those, {3,960|nr} signers weren't registered in the county ({60%|ns}), {1,740|du} had signed before and {900|mm} signatures didn't match the card.

The election will cost about {$410,000|~el}, the clerk figures.

Whitcomb-Ruiz won in 2026 with {52.4%|w18|t=in 2026} to {47.6%|o18|^}, a {5.8|!m18}-point win.

Subscribe for $1

@doc b-tv | TV news site | 2029-06-26
Poll: Most would recall Pinyon sheriff

If the vote were held today, {54 percent|yes|by=a Mesa Verde Data survey} would remove the sheriff and {39 percent|no|^} would keep him, a {15|pl}-point gap, according to a Mesa Verde Data survey. The rest don't know.

The drive was run by {88|cir} circulators who brought in {300|pc} names each, for {26,400|sub}. At {$2.50|pay} a name they were paid {$60,600|!paid}, filings show.

Of that pile {6,600|rej} fell through and {19,800|val} held.

@doc c-email | newsletter | 2029-06-23
WE DID IT

Neighbors, {19,800|val} is more than {18,500|need}. It's {1,300|sur} more! {Three out of four|vs|v=75} of your signatures stood up.

Yes, {6,600|rej} didn't. {3,960|nr} came from folks who moved here last year and never registered. {1,740|du} folks were so mad that they signed twice. {900|mm} have handwriting like mine.

Chip in $10, $25 or $50. Paid for by Pinyon Deserves Better, FPPC 1459921
