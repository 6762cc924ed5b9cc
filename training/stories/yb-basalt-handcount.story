@story yb-basalt-handcount
@topic A Nevada county counts its ballots by machine and by hand, and gets two sets of numbers
@subject BC = Basalt County | the county
@subject O = Ruthanne Oxborrow | Oxborrow | the clerk
@subject S = Cody Salazar-Finch | Salazar-Finch | the challenger
@subject BY = Yes on the hospital bond | hospital bond supporters
@subject BN = No on the hospital bond | hospital bond opponents
@subject HC = hand count | the hand count
@subject CM = county commission | commissioners
@subject AU = state audit | auditors | the audit
@fact rg = 22300 | other | BC | registered voters | - | constant
@fact vc = 15387 | votes_cast | BC | ballots cast | final | snapshot
@fact to = 69 | turnout | BC | turnout | final | snapshot
@fact to0 = 64.2 | turnout | BC | turnout | 2030 | snapshot
@fact ml = 9540 | votes_cast | BC | ballots sent by mail | final | snapshot
@fact mlp = 62 | other | BC | share of ballots sent by mail | final | snapshot
@fact o1 = 7742 | vote_count | O | machine-counted votes for clerk | machine count | snapshot
@fact s1 = 7120 | vote_count | S | machine-counted votes for clerk | machine count | snapshot
@fact n1 = 388 | vote_count | - | machine-counted votes for none of these candidates | machine count | snapshot
@fact u1 = 137 | vote_count | BC | machine-counted blanks for clerk | machine count | snapshot
@fact m1 = 622 | margin | O | machine-counted lead for clerk | machine count | snapshot
@fact o2 = 7731 | vote_count | O | hand-counted votes for clerk | hand count | snapshot
@fact s2 = 7109 | vote_count | S | hand-counted votes for clerk | hand count | snapshot
@fact n2 = 396 | vote_count | - | hand-counted votes for none of these candidates | hand count | snapshot
@fact u2 = 151 | vote_count | BC | hand-counted blanks for clerk | hand count | snapshot
@fact m2 = 622 | margin | O | hand-counted lead for clerk | hand count | snapshot
@fact by1 = 8011 | vote_count | BY | machine-counted votes on the bond | machine count | snapshot
@fact bn1 = 7010 | vote_count | BN | machine-counted votes on the bond | machine count | snapshot
@fact bu1 = 366 | vote_count | BC | machine-counted blanks on the bond | machine count | snapshot
@fact bm1 = 1001 | margin | BY | machine-counted lead on the bond | machine count | snapshot
@fact by2 = 8004 | vote_count | BY | hand-counted votes on the bond | hand count | snapshot
@fact bn2 = 7013 | vote_count | BN | hand-counted votes on the bond | hand count | snapshot
@fact bu2 = 370 | vote_count | BC | hand-counted blanks on the bond | hand count | snapshot
@fact bm2 = 991 | margin | BY | hand-counted lead on the bond | hand count | snapshot
@fact bd = 42000000 | budget | BY | dollars to be borrowed for the hospital | 2035 | plan
@fact vo = 168 | other | HC | volunteers | hand count | cumulative
@fact dy = 9 | duration | HC | days of counting | hand count | constant
@fact dp = 3 | duration | HC | days of counting | estimate before the vote | plan | projected
@fact hr = 2900 | other | HC | hours worked | hand count | cumulative
@fact cs = 71400 | spending | HC | dollars spent | hand count | cumulative
@fact cb = 30000 | budget | HC | dollars set aside | before the vote | plan
@fact ov = 41400 | other | HC | dollars over budget | hand count | snapshot
@fact ba = 124 | other | HC | batches | hand count | constant
@fact br = 31 | other | HC | batches counted again | hand count | cumulative
@fact bp = 25 | other | HC | share of batches counted again | hand count | snapshot
@fact as = 1204 | sample_size | AU | ballots checked | audit | snapshot
@fact ae = 19 | other | AU | errors found in the hand count | audit | snapshot
@fact am = 0 | other | AU | errors found in the machine count | audit | snapshot
@fact ap = 3 | other | AU | precincts checked | audit | snapshot
@fact c1 = 3 | vote_count | CM | commissioners for a hand count | August vote | snapshot
@fact c2 = 2 | vote_count | CM | commissioners against a hand count | August vote | snapshot
@fact c3 = 4 | vote_count | CM | commissioners for ending hand counts | January vote | snapshot
@fact c4 = 1 | vote_count | CM | commissioners against ending hand counts | January vote | snapshot
@fact c5 = 5 | seats | CM | commissioners | - | constant
@fact q0 = 44 | poll_share | BC | share of respondents who trust the machines | September poll | snapshot
@fact q1 = 57 | poll_share | BC | share of respondents who trust the machines | December poll | snapshot
@fact qn = 410 | sample_size | - | people polled | December poll | snapshot
@rel share to = vc / rg
@rel share mlp = ml / vc
@rel sum vc = o1 + s1 + n1 + u1
@rel sum vc = o2 + s2 + n2 + u2
@rel diff m1 = o1 - s1
@rel diff m2 = o2 - s2
@rel sum vc = by1 + bn1 + bu1
@rel sum vc = by2 + bn2 + bu2
@rel diff bm1 = by1 - bn1
@rel diff bm2 = by2 - bn2
@rel diff ov = cs - cb
@rel share bp = br / ba
@rel sum c5 = c1 + c2
@rel sum c5 = c3 + c4
@race clerk = o1 s1
@race clerkhand = o2 s2
@race bond = by1 bn1
@race bondhand = by2 bn2
@trap o1 o2 :: machine and hand
@trap m1 m2 :: the same lead out of different numbers
@trap bm1 bm2 :: machine and hand
@trap dy dp :: days taken and days planned
@trap cs cb :: spent and set aside
@trap c1 c3 :: two commission votes
@trap q0 q1 :: two polls
@trap ae br :: ballots misread and batches repeated
@trap to mlp :: two shares of different wholes
@trap u1 u2 :: blanks by machine and by hand

@doc a-tv | local TV site | 2034-11-08
Oxborrow leads in Basalt; hand count starts Thursday

LAVA SPRINGS, Nev. (KBST) -- The machines say Clerk Ruthanne Oxborrow has won another term, and now {168|vo} volunteers get to check.

Election night's machine tally, the official one under state law: Oxborrow {7,742|o1|t=Election night's machine tally}, challenger Cody Salazar-Finch {7,120|s1|^}. Another {388|n1|^} picked "none of these candidates," a thing you can do in Nevada. That's a lead of {622|m1|^}.

The {$42 million|bd} hospital bond is winning, {8,011|by1} to {7,010|bn1}.

Salazar-Finch ran on doing away with tabulators. Commissioners agreed in August, {3|c1|t=in August}-{2|c2|^}, to a parallel hand count at the fairgrounds. It's supposed to take {three|dp} days and {$30,000|cb}.

{15,387|vc} people voted out of {22,300|rg} registered; Oxborrow calls it {69%|to}. {62%|mlp} of ballots were mailed in.

High wind warning, gusts to 65. Powerball, $288M.

@doc b-daily | regional daily | 2034-11-19
Nine days, {124|ba} batches and a lot of rubber thimbles

By Lupita Arrizabalaga

LAVA SPRINGS -- They finished at 4:12 Saturday afternoon, and the first thing anyone did was sleep.

The hand count of Basalt County's ballots took {nine|dy} days, not the {three|dp} that its backers had predicted. There were {168|vo} volunteers, and they put in {2,900|hr} hours. Of {124|ba} batches, {31|br} had to be done a second time because the two tallies at a table did not agree; one was done {six|-} times.

The upshot: Clerk Ruthanne Oxborrow {7,731|o2|by=The hand count}, Cody Salazar-Finch {7,109|s2|^}. Each has {11|-} fewer than on the machine. The gap is exactly what it was, {622|m2}.

On the hospital the hand counters found {8,004|by2} in favor and {7,013|bn2} opposed, a {1,091|!bm2}-vote spread, compared with {1,001|bm1|t=election night} election night.

"Pretty dang close," said Salazar-Finch, who conceded Saturday evening. "And it's ours."

@doc c-weekly | local weekly | 2034-11-23
THE BILL COMES DUE

It'll be {$71,400|cs}. That is what county treasurer Norb Gallegos told commissioners on Tuesday the hand count has run to so far, including space heaters, against the {$30,000|cb} they'd put in the envelope. He was asked by how much it was over. "{Forty-one four|ov|v=41400}," he said.

Commissioner Dee Yturriaga wants to know who gets to be right. "I've got one sheet with {137|u1|by=sheet} folks leaving the clerk's race blank and another says {151|u2}. They can't have filled it in on the way to the fairgrounds."

The clerk says that it's easy: tired people skip a line. She adds that by law the machine's the one that counts.

Readers write: {One in three|!bp|v=33.3} batches got re-counted, a volunteer told us, and she should know, she did five of those. "You sneeze, you start again."

PIE AUCTION Friday. Boots resoled, 775-555-0160.

@doc d-wire | wire agency | 2034-12-15
Audit finds Nevada county's hand count less accurate than machines

CARSON CITY, Nev. (Sierra Wire) — A state audit released Friday found {19|ae} errors in a rural Nevada county's hand count of the November election and {none|am|v=0} in its machine count.

Auditors compared {1,204|as} ballots from {three|ap} Basalt County precincts with both tallies. In most cases hand counters had failed to record a mark.

The county counted by hand alongside the tabulators after a {3|c1}-{2|c2} commission vote. Clerk Ruthanne Oxborrow won by {662|!m1|t=by machine} by machine.

The secretary of state's office put the cost at {$68,900|!cs|by=The secretary of state's office}. Turnout in the county was {69%|to}, up from {64.2%|to0|t=2030} in 2030.

In a December poll of {410|qn} county residents, {57%|q1|t=December} said they trusted the machines. In September it was {44%|q0|t=September}.

@doc e-radio | public radio script | 2035-01-09
HOST INTRO: Basalt County won't be counting by hand again.

REPORTER: The vote last night was {four|c3|t=last night} to {one|c4|^}. Among the {four|c3} was Commissioner Hal Bracken, who'd made the motion for the hand count in the first place.

BRACKEN: I wanted to see. I've seen.

REPORTER: What he saw was {7,742|o1|t=on the machine} on the machine, {7,731|o2|t=on the tally sheets} on the tally sheets, and {622|m1+m2} either way. He also saw an invoice.

Cody Salazar-Finch was in the audience. He'd like it on record that he got {7,120|s1}, "or {7,109|s2}, depending who's squinting."

The {one|c4} holdout, Marva Tideman, says they quit before they got good at it.

@doc f-column | newspaper column | 2035-01-14
In praise of {396|n2} people

Nobody in this whole affair has said a word about the none-of-the-above crowd. By machine there were {388|n1|t=By machine} of them. By hand there were {396|n2|t=By hand}. It's the only line on the sheet that went up.

I like to imagine them as a party. They don't trust Oxborrow, they don't trust Salazar-Finch, and when you count them slowly there turn out to be more of them than you thought.

In the hospital race, which has no such line, they went blank: {366|bu1|t=fast count} on the fast count, {370|bu2|t=slow one} on the slow one. The bond passed by {a thousand|~bm1} anyhow, and I'll be born-again, or at least bandaged, at Lava Springs Memorial by 2038.

{9,540|ml} of us mailed it in. In every sense, my wife says.
