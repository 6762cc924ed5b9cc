@story okanogee-sheriff-canvass
@topic Sheriff's race in Okanogee County, Washington: election night, later counts, canvass, recount
@subject O = Okanogee County | the county
@subject V = Dale Vandersloot | Vandersloot | the incumbent | the sheriff
@subject R = Marisol Reyna-Cobb | Reyna-Cobb | the challenger | the former detective
@subject A = Auditor Phyllis Tanigawa | Tanigawa | the auditor | the auditor's office
@fact v1 = 9214 | vote_count | V | votes | 2038-11-02 election night | snapshot
@fact r1 = 8467 | vote_count | R | votes | 2038-11-02 election night | snapshot
@fact l1 = 747 | margin | V | lead in votes | 2038-11-02 election night | snapshot
@fact v2 = 11380 | vote_count | V | votes | 2038-11-04 | snapshot
@fact r2 = 11055 | vote_count | R | votes | 2038-11-04 | snapshot
@fact l2 = 325 | margin | V | lead in votes | 2038-11-04 | snapshot
@fact v3 = 12947 | vote_count | V | votes | 2038-11-23 certified | snapshot
@fact r3 = 13008 | vote_count | R | votes | 2038-11-23 certified | snapshot
@fact l3 = 61 | margin | R | lead in votes | 2038-11-23 certified | snapshot
@fact v4 = 12951 | vote_count | V | votes | 2038-12-06 recount | snapshot
@fact r4 = 13009 | vote_count | R | votes | 2038-12-06 recount | snapshot
@fact l4 = 58 | margin | R | lead in votes | 2038-12-06 recount | snapshot
@fact lf1 = 9300 | votes_cast | O | ballots left to count | 2038-11-02 election night | snapshot
@fact lf2 = 4100 | votes_cast | O | ballots left to count | 2038-11-04 | snapshot
@fact ch = 412 | votes_cast | O | ballots challenged over signatures | 2038-11-15 | snapshot
@fact cu = 236 | votes_cast | O | challenged ballots repaired | 2038-11-23 | cumulative
@fact rj = 176 | votes_cast | O | challenged ballots rejected | 2038-11-23 | cumulative
@fact rg = 41280 | other | O | registered voters | 2038-11 | constant
@fact bc = 26610 | votes_cast | O | ballots counted | 2038-11-23 certified | snapshot
@fact to = 64.5 | turnout | O | turnout | 2038-11-23 certified | snapshot
@fact rp = 0.5 | margin | O | lead in points under which a recount is held | - | constant | threshold
@fact lp = 0.24 | margin | R | lead in points | 2038-11-23 certified | snapshot
@fact fv = 96400 | fundraising | V | dollars raised | 2038-10 | cumulative
@fact fr = 71900 | fundraising | R | dollars raised | 2038-10 | cumulative
@fact dp = 38 | officers | O | deputies on patrol | 2038-11 | snapshot
@fact dm = 45 | officers | R | deputies on patrol she wants | 2040 | plan | pledged
@fact v34 = 13890 | vote_count | V | votes | 2034 | snapshot
@fact xv = 4 | vote_count | V | votes gained in the recount | 2038-12-06 recount | snapshot
@fact xr = 1 | vote_count | R | votes gained in the recount | 2038-12-06 recount | snapshot
@fact sum1 = 17681 | votes_cast | O | votes counted for sheriff | 2038-11-02 election night | snapshot
@rel sum sum1 = v1 + r1
@rel diff xv = v4 - v3
@rel diff xr = r4 - r3
@rel diff l1 = v1 - r1
@rel diff l2 = v2 - r2
@rel diff l3 = r3 - v3
@rel diff l4 = r4 - v4
@rel diff rj = ch - cu
@rel share to = bc / rg
@race night = v1 r1
@race cert = r3 v3
@race rec = r4 v4
@trap v1 v2 :: two counts
@trap l1 l3 :: the lead changed hands
@trap l3 l4 :: before and after the recount
@trap ch rj :: challenged and rejected
@trap lp rp :: actual and threshold
@trap dp dm :: now and wanted
@trap v3 v34 :: two elections

@doc a-night | county weekly website | 2038-11-02
Vandersloot leads in first drop

Posted 8:31 p.m. Nov. 2, 2038

OMAKASH — Sheriff Dale Vandersloot was ahead of former detective Marisol Reyna-Cobb, {9,214|v1|t=Tuesday night} to {8,467|r1|^}, when the first and only count of the evening was posted Tuesday night.

That is a lead of {747|l1|^}, but Auditor Phyllis Tanigawa guesses {9,300|~lf1|^|by=Auditor Phyllis Tanigawa} ballots are still in trays or in the mail. The next update comes Thursday at 5.

Four years ago nobody ran against the incumbent, who got {13,890|v34|t=Four years ago}.

He raised {$96,400|fv} for this one. She raised {$71,900|fr}.

Other results: Hospital levy passing, 58%; Fire District 6 commissioner, write-ins leading

@doc b-spokane | Spokane daily | 2038-11-24
Challenger passes sheriff by {61|l3}; recount next

By Theo Nakashima-Grant, staff writer

It took three weeks, but Marisol Reyna-Cobb is on top in Okanogee County. Certified returns Tuesday gave her {13,008|r3|t=Tuesday} votes and Dale Vandersloot {12,947|v3|^}.

She had trailed by {747|l1|t=on election night} on election night and by {325|l2|t=two days later} two days later, when the tally stood {11,380|v2|t=two days later|s=Vandersloot} to {11,055|r2|^|s=her} for Vandersloot and {4,100|~lf2|^} envelopes remained.

The difference is {0.24|lp|t=Tuesday} of a percentage point. Anything below {half a point|rp|v=0.5} is recounted by machine.

What put her over? Partly, the "cure" list. {412|ch} voters were told that their signatures didn't match; {236|cu|t=by the deadline} fixed the problem by the deadline. The remaining {176|rj} ballots were rejected.

Of {41,280|rg} registered voters, {26,610|bc} returned a ballot that counted, or {64.5%|to}.

Idaho 34, EWU 31 – Sports, C1

@doc c-ap | national wire | 2038-12-06
Washington county's sheriff loses recount by {58|l4} votes

OMAKASH, Wash. (UP) — A machine recount has confirmed the defeat of Okanogee County Sheriff Dale Vandersloot, who was {58|l4|t=Monday} votes short of challenger Marisol Reyna-Cobb, {12,951|v4|t=Monday} to {13,009|r4|^}, the auditor's office said Monday.

The certified gap had been {61|l3|t=certified}. The sheriff picked up {four|xv|s=The sheriff} votes in the recount and Reyna-Cobb {one|xr}.

He can still pay for a count by hand. "I'm thinking on it," he said.

Reyna-Cobb, who will be the county's first woman sheriff, has said she wants {45|dm} deputies on the road by 2040. There are {38|dp|t=now} now.

@doc d-newsletter | good-government newsletter | 2038-12-10
Late ballots aren't suspicious. They're late.

Every November someone writes to ask how a candidate who was {747|l1|t=on Tuesday} up on Tuesday can lose. Here's how, with Okanogee as the example.

On the night, {17,681|sum1} votes had been tallied for sheriff. Those were mailed early, mostly by older folks, who like Sheriff Vandersloot ({9,214|v1|t=On the night}). By Thursday the pile was {22,435|-} and his edge {325|l2|t=By Thursday|s=his}. After three weeks there was no edge: {13,008|r3|t=After three weeks|s=the challenger} for the challenger, {12,947|v3|^} for him. A second run through the scanners changed that to {13,009|r4|t=A second run through the scanners} and {12,951|v4|^}, since smudged ovals happen.

So the last {nine thousand or so|~lf1|t=On the night|v=9000} decided. They always do. Of the ballots that were set aside, {412|ch}, more than half ({236|cu}) got in. If you were one of the other {176|rj}, please sign your next one like you sign your checks.
