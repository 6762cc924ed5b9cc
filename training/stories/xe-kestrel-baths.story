@story xe-kestrel-baths
@topic Petition to save the Kestrel Bay sea baths reaches the council
@subject P = Kestrel Bay baths petition | the petition | the sheets | the papers
@subject C = Kestrel Bay Council | the council | councillors
@subject B = Kestrel Bay sea baths | the baths | the pool
@fact sub = 12480 | other | P | signatures handed in | 2027-03-02 | constant
@fact val = 10296 | other | P | signatures found valid | 2027-03-18 | snapshot
@fact inv = 2184 | other | P | signatures struck out | 2027-03-18 | snapshot
@fact out = 1120 | other | P | signatures struck out for an address outside the municipality | 2027-03-18 | snapshot
@fact dup = 764 | other | P | signatures struck out as duplicates | 2027-03-18 | snapshot
@fact ill = 300 | other | P | signatures struck out as illegible | 2027-03-18 | snapshot
@fact rate = 82.5 | other | P | share of signatures found valid | 2027-03-18 | snapshot
@fact thr = 9000 | other | P | signatures needed to force a vote | - | constant | threshold
@fact sur = 1296 | other | P | valid signatures above the number needed | 2027-03-18 | snapshot
@fact yes = 7 | vote_count | C | councillors for keeping the pool open | 2027-03-29 | constant
@fact no = 5 | vote_count | C | councillors against keeping the pool open | 2027-03-29 | constant
@fact all = 12 | votes_cast | C | councillors who voted | 2027-03-29 | constant
@fact cost = 4200000 | budget | B | cost of the repair | 2027 | plan | projected
@fact roof = 1900000 | budget | B | cost of the sea wall | 2027 | plan | projected
@fact pump = 1500000 | budget | B | cost of the pumps | 2027 | plan | projected
@fact chg = 800000 | budget | B | cost of the changing rooms | 2027 | plan | projected
@fact old = 2150 | other | P | signatures on the petition of 2019 struck out | 2019 | constant
@trap inv old :: the 2019 petition lost nearly as many names
@rel sum sub = val + inv
@rel sum inv = out + dup + ill
@rel share rate = val / sub
@rel diff sur = val - thr
@rel sum all = yes + no
@rel sum cost = roof + pump + chg

@doc a-daily | local daily | 2027-03-19
Baths petition clears the bar with room to spare

By Siobhan Tranter

The campaign to stop the bulldozers at the Kestrel Bay sea baths has its vote. The general manager, Oluwaseun Petty, told councillors on {Thursday|-} that of the {12,480|sub|by=Oluwaseun Petty} names handed in, {10,296|val|^} belonged to people enrolled in the municipality, or {82.5 per cent|rate|^}.

The law asks for {9,000|thr}. That leaves the organisers {1,296|sur} to the good.

The other {2,184|inv} went in the bin: {1,120|out} gave addresses outside the boundary, {746|!dup} had signed twice and {300|ill} could not be read by any of the three clerks. It is a familiar harvest. In {2019|-}, when the same baths were first on the block, {2,150|old|t=2019|s=the same baths} were struck out.

"People signed on the jetty with wet hands," said organiser Meg Aldous, 71. "Some of it ran."

READ MORE: Ferry fares up 4% from July

@doc b-radio | radio brief | 2027-03-30
Kestrel Bay council keeps the pool

Good morning. The sea baths at Kestrel Bay stay open. All {twelve|all|t=last night} councillors took part last night, and it went {seven|yes|^} to {five|no|^} for repair, after {10,296|val|s=valid names} valid names landed on the mayor's desk, {1,396|!sur} more than the {9,000|thr} that the Act requires.

The bill is {4.2 million dollars|cost|by=the council's engineer}, says the council's engineer: {1.9 million|roof|^} goes into the sea wall, {1.5 million|pump|^} into pumps and {800,000|chg|^} into changing rooms. Work starts after the winter. Swimmers will want to know: the water this morning is {fifteen|-} degrees.

@doc c-statement | statement | 2027-03-30
Statement of the Friends of the Baths

We thank the {seven|yes} councillors who listened. To the {five|no} who did not: come for a swim. It was {12|all} votes that decided, but {12,480|sub} of you wrote your names first.

A word on the count, because it has been misreported. {2,184|inv} signatures were disallowed. Of those, {1,120|out} came from visitors, {764|dup} were second signatures from people who were keen, and {300|ill} were unreadable. Nobody cheated.

Now the money. The sea wall ({$1.9m|roof}), the pumps ({$1.5m|pump}) and the changing rooms ({$0.8m|chg}) come to {$4.2 million|cost}. We have promised to sell cakes until our arms fall off.
