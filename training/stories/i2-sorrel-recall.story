@story sorrel-recall
@topic Recall petition against a county supervisor in Sorrel County, California: signatures, deadlines, cost and result
@subject S = Supervisor Kendra Valtonen | Valtonen | Kendra Valtonen | the supervisor | the incumbent
@subject C = Committee to Recall Valtonen | the recall committee | the committee | recall backers | proponents | the petitioners
@subject E = Sorrel County elections office | the elections office | Registrar Tomás Echeverry | Echeverry | the registrar | the county clerk
@subject D = District 4 | the district | Fourth District | the 4th
@subject K = Sorrel County | the county
@subject H = Hank Brisbois | Brisbois | the feed-store owner | the rancher | the replacement
@subject P = Quarry Flats | the Quarry Flats project | the housing plan
@fact need = 8216 | other | C | valid signatures needed | - | constant | threshold
@fact sub = 10540 | other | C | signatures turned in | 2033-03-28 | cumulative
@fact val = 8391 | other | C | valid signatures | 2033-04-29 | snapshot
@fact inv = 2149 | other | C | signatures thrown out | 2033-04-29 | snapshot
@fact sur = 175 | margin | C | valid signatures above the requirement | 2033-04-29 | snapshot
@fact reg = 41080 | other | D | registered voters | 2033-03 | snapshot
@fact pc = 20 | rate | C | share of registered voters who must sign | - | constant | threshold
@fact dl = 2033-03-30 | date | C | deadline for turning in signatures | - | constant
@fact el = 2033-08-16 | date | K | day of the recall election | - | plan
@fact dy = 120 | duration | C | days to gather signatures | - | constant
@fact cost = 1350000 | budget | K | cost of the recall election in dollars | 2033-08 | plan | projected
@fact yes = 11482 | vote_count | D | votes for the recall | final | snapshot
@fact no = 10907 | vote_count | D | votes against the recall | final | snapshot
@fact yp = 51.3 | vote_share | D | share for the recall | final | snapshot
@fact yn = 54.9 | vote_share | D | share for the recall | first count, 8:15 p.m. | snapshot
@fact vot = 22389 | votes_cast | D | votes on the recall | final | snapshot
@fact mg = 575 | margin | D | votes between the two sides | final | snapshot
@fact to = 54.5 | turnout | D | turnout | final | snapshot
@fact hv = 9140 | vote_count | H | votes to replace her | final | snapshot
@fact can = 4 | candidates | D | candidates to replace her | - | constant
@fact hom = 1150 | homes | P | homes planned | - | plan
@fact ot = 3 | candidates | D | other candidates to replace her | - | constant
@fact lb = 612 | votes_cast | D | last ballots counted | 2033-08-26 | snapshot
@fact pv = 33 | budget | K | cost of the recall election per voter in dollars | 2033-08 | plan | projected
@fact hh = 400 | homes | P | homes to which the new man would cut it | - | plan | pledged
@fact hd = 900 | homes | P | homes below which it does not pay | - | plan | threshold
@fact acr = 340 | area | P | acres | - | constant
@fact fc = 412000 | fundraising | C | money raised in dollars | 2033-08-01 | cumulative
@fact fs = 688000 | fundraising | S | money raised in dollars | 2033-08-01 | cumulative
@fact ag = 52 | age | S | age | - | constant
@fact v0 = 58 | vote_share | S | share of the vote | 2030 election | snapshot
@rel sum sub = val + inv
@rel diff sur = val - need
@rel share pc = need / reg
@rel share yp = yes / vot
@rel diff mg = yes - no
@rel share to = vot / reg
@race recall = yes no
@trap sub val :: turned in and valid
@trap yp yn :: first count and final
@trap dl el :: two days
@trap yes hv :: votes to remove her, votes for the man
@trap fc fs :: the two sides
@trap hom reg :: homes and voters

@doc community-paper | weekly community paper | 2033-04-01
Recall Valtonen crowd turns in {10,540|sub} names with two days to spare

They came in a stock trailer. Recall backers on Monday delivered {10,540|sub|t=on Monday|by=Recall backers} signatures against Supervisor Kendra Valtonen to the county elections office on Alder Street, ahead of the {March 30|dl} deadline.

They need {8,216|need} good ones, which is {20 percent|pc} of the {41,080|reg} voters registered in District 4. State law gave them {120|dy} days.

At the heart of it all is Quarry Flats, {1,150|hom} homes on {340|acr} acres of grazing land that Valtonen, {52|ag}, cast the deciding vote for in October.

"I ran on housing and won with {58|v0|t=three years ago|by=Valtonen|s=I} percent," Valtonen said by phone, of her election three years ago. "They're mad because I meant it."

The registrar, Tomás Echeverry, has 30 business days to check the names. He'll do a full count, he said, not a sample.

Obituaries, p. 6. 4-H results, p. 9. Burn days: call 530-555-0177.

@doc capital-site | state politics site | 2033-05-02
Sorrel County recall qualifies, barely

A recall of Sorrel County Supervisor Kendra Valtonen has qualified for the ballot with {175|sur|t=on Friday} signatures to spare, elections officials announced on Friday.

Of the {10,450|!sub} submitted before the {April 3|!dl} deadline, the registrar found {8,391|val|t=on Friday|by=the registrar} to be valid and threw out {2,149|inv|^}, mostly because the signers live outside the district. The threshold was {8,216|need}.

The board must now set a date. Registrar Tomás Echeverry has recommended {Aug. 16|el|by=Registrar Tomás Echeverry}, a standalone election he expects to cost {$1.35 million|cost|^}, about {$33|pv} for each voter in the district.

Backers of the recall have never forgiven a 3-2 vote for the {1,150|hom}-unit Quarry Flats project.

Recalls of county supervisors reach the ballot {once or twice|-} a year in California. Since 2020, {five of nine|-} have succeeded.

Unlock: See which 12 seats could flip | Log in

@doc tv | TV station election night story | 2033-08-16
Early returns: Valtonen trailing in recall

SORREL (Action 10) — Supervisor Kendra Valtonen could be out of a job.

The first numbers dropped at 8:15, and they show {54.9%|yn|t=The first numbers dropped at 8:15} voting yes on the recall. But hold your horses! Those are early mail ballots, and the clerk says there's plenty left.

If she goes, feed-store owner Hank Brisbois is well ahead of the other {three|ot} people running to replace her.

Both sides spent big. Valtonen raised {$866,000|!fs|t=so far} so far and the committee {$412,000|fc|^}. "For {1.35 million|cost} bucks we could've fixed my road," said voter Dolly Arroyo, 83.

The district has around {41,000|~reg} voters. The petition that triggered all this carried {8,391|val} good signatures.

FIRST ALERT WEATHER: Red flag warning, gusts to 45 mph. Download the app (4.6 stars)

@doc metro | metropolitan daily | 2033-08-27
Final tally: Valtonen recalled by {575|mg} votes

The last {612|lb} ballots did not save her. Sorrel County on Friday certified the recall of Supervisor Kendra Valtonen, whose support for {1,150|hom} homes near Quarry Flats split a district that had given her {58%|v0|t=in 2030} in 2030.

In the end {11,482|yes|t=on Friday} voted to remove her and {10,907|no|^} to keep her, {51.3%|yp|^} in favor, far closer than the {54.9%|yn|t=on election night} posted on election night.

Hank Brisbois, a rancher and feed-store owner, will serve out the term with {9,140|hv|s=Hank Brisbois} votes, fewer than the woman he replaces received to stay. There were {four|can} names on the list.

Of {22,389|vot|t=on Friday} who took part, most never saw a leaflet: the supervisor raised {$688,000|fs} and the committee {$412,000|fc}, and it went to television. Turnout was {54.5%|to|t=on Friday}, said Echeverry, who won't forget the number of signatures by which the whole thing qualified, {157|!sur|by=Echeverry}, "because I counted every one".

Brisbois, who takes office Sept. 8, said that he'd ask the board to cut Quarry Flats to {400|hh|by=Brisbois|s=Quarry Flats} houses. The developer says anything under {900|hd|by=The developer} sinks it.

Times staff writer Lupe Ng contributed to this report. Subscribers get 3 months for $1.
