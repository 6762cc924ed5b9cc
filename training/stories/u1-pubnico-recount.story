@story u1-pubnico-recount
@topic Nova Scotia: a judicial recount decides the riding of Tusket–Barrington Cove
@subject S = Delphine Surette | Surette | the Liberal | Ms. Surette | the nurse
@subject M = Angus MacAskill-Boutilier | MacAskill-Boutilier | the Tory | the Progressive Conservative | MacAskill | the fisherman
@subject R = Priya Ramanathan | Ramanathan | the New Democrat
@subject G = Tobias Noonan | Noonan | the Green
@subject T = Tusket–Barrington Cove | the riding | the district
@subject J = Justice Hollis Amirault | Justice Amirault | the judge | Amirault
@subject P = the Tory government | the Tories | the government | the premier
@subject N = Elections Nova Scotia | the agency | the elections agency
@fact s1 = 3408 | vote_count | S | votes | election night | snapshot
@fact m1 = 3397 | vote_count | M | votes | election night | snapshot
@fact r1 = 1122 | vote_count | R | votes | election night | snapshot
@fact g1 = 261 | vote_count | G | votes | election night | snapshot
@fact gap1 = 11 | margin | S | votes between first and second | election night | snapshot
@fact s2 = 3406 | vote_count | S | votes | official addition | snapshot
@fact m2 = 3397 | vote_count | M | votes | official addition | snapshot
@fact gap2 = 9 | margin | S | votes between first and second | official addition | snapshot
@fact s3 = 3401 | vote_count | S | votes | judicial recount | snapshot
@fact m3 = 3394 | vote_count | M | votes | judicial recount | snapshot
@fact r3 = 1120 | vote_count | R | votes | judicial recount | snapshot
@fact g3 = 261 | vote_count | G | votes | judicial recount | snapshot
@fact gap3 = 7 | margin | S | votes between first and second | judicial recount | snapshot
@fact val = 8176 | votes_cast | T | valid votes | judicial recount | snapshot
@fact rej = 38 | other | T | ballots rejected | judicial recount | snapshot
@fact cast = 8214 | votes_cast | T | ballots cast | judicial recount | snapshot
@fact dis = 61 | other | J | ballots disputed before the judge | judicial recount | snapshot
@fact reg = 13990 | other | T | registered voters | - | constant
@fact to = 58.7 | turnout | T | share of registered voters who voted | judicial recount | snapshot
@fact ab = 4 | margin | T | points of turnout above the province | judicial recount | snapshot
@fact thr = 10 | margin | N | votes below which a recount is automatic | - | constant | threshold
@fact gov = 28 | seats | P | seats in the assembly | after the recount | snapshot
@fact house = 55 | seats | - | seats in the assembly as a whole | - | constant
@fact wouldbe = 29 | seats | P | seats in the assembly had the recount gone the other way | - | snapshot | hypothetical
@fact old = 844 | margin | S | votes between first and second | 2033 election | snapshot
@fact ls = 5 | other | S | votes lost in the recount | judicial recount | snapshot
@fact lm = 3 | other | M | votes lost in the recount | judicial recount | snapshot
@fact rejs = 0.46 | other | T | share of ballots rejected | judicial recount | snapshot
@fact norm = 0.4 | other | N | share of ballots rejected across the province | - | constant
@fact doors = 11000 | other | S | doors knocked on | - | cumulative
@fact er = 12 | duration | P | hours a day that the emergency department is open | 2037 | constant
@fact app = 4 | other | M | ballots that an appeal would dispute | - | plan | projected
@fact spec = 402 | vote_count | S | votes from the advance poll | judicial recount | snapshot
@rel diff ls = s2 - s3
@rel diff lm = m2 - m3
@rel share rejs = rej / cast
@rel diff gap1 = s1 - m1
@rel diff gap2 = s2 - m2
@rel diff gap3 = s3 - m3
@rel sum val = s3 + m3 + r3 + g3
@rel sum cast = val + rej
@rel share to = cast / reg
@race night = s1 m1 r1 g1
@race recount = s3 m3 r3 g3
@trap gap1 gap2 gap3 :: three stages of one count
@trap s1 s2 s3 :: three stages of one count
@trap gap3 old :: this election and the one before
@trap dis rej :: disputed ballots and those thrown out
@trap gov wouldbe :: what is and what might have been

@doc a-cp | news agency | 2037-10-06
Liberal holds southwest Nova Scotia riding by {seven|gap3} votes after recount

YARMOUTH, N.S. — Delphine Surette will keep her seat in the Nova Scotia legislature after a judge who spent two days in a curling club counted all the ballots again and found her ahead by {seven|gap3}.

Justice Hollis Amirault certified {3,401|s3|by=Justice Hollis Amirault} votes for Surette and {3,394|m3|^} for Progressive Conservative Angus MacAskill-Boutilier. On election night, Sept. 21, it had been {3,408|s1|t=On election night} to {3,397|m1|^}. The official addition three days later shaved her lead to {nine|gap2|t=three days later}, one less than the {10|thr} at which Elections Nova Scotia must ask for a recount.

New Democrat Priya Ramanathan finished with {1,120|r3} and Green Tobias Noonan with {261|g3}.

The judge ruled on {61|dis} ballots that scrutineers had challenged, among them one marked with a lobster. In the end {38|rej} were rejected.

The outcome leaves the Tory government with {28|gov} of {55|house} seats, the slimmest of majorities. A Tory win would have given the premier {29|wouldbe|m=hypothetical}.

@doc b-local | weekly paper | 2037-10-08
Down to the lobster

by Yvette d'Entremont-Okafor

They counted at the curling club because the courthouse roof leaks.

By Tuesday supper it was done. {8,214|cast} slips of paper had been unfolded, held up, argued over and put on piles. Angus MacAskill-Boutilier, fisherman, had picked up nothing; in fact he had lost {three|lm}, and stood at {3,394|m3|t=By Tuesday supper}. The nurse from Wedgeport had lost {five|ls}. She could spare them. Just.

"{Seven|gap3|by=Delphine}," Delphine said, holding up fingers. "I could have them all for supper." Last time, in 2033, it took {844|old|t=in 2033} to describe her comfort.

For those who have not followed: on the night the Liberal was {11|gap1|t=on the night} up. Next somebody in Clark's Harbour found that a {6|-} had been read as an {8|-}, and she was {nine|gap2} up. That is below {ten|thr}, so the law sent everyone curling.

{Sixty-one|dis} ballots came before the judge. A tick outside the circle: good. "Anyone but Angus" written across: bad, though clear. He binned {38|rej} altogether.

Church supper at St. Anne's Saturday, adults $18.

@doc c-cbcish | public broadcaster, web | 2037-10-06
Recount complete in Tusket–Barrington Cove: what you need to know

Who won?
Delphine Surette. The judge puts her at {3,401|s3|by=The judge}.

By how much?
{Seven|gap3} votes over the Tory. In percentages there's no point; it's {less than a tenth of one per cent|-}.

Wasn't it more?
Yes. On Sept. 21, when the polls closed, the screen said {3,408|s1|t=On Sept. 21} against {3,397|m1|^}. After the official addition she was at {3,406|s2|t=After the official addition} and he hadn't moved: {3,397|m2|^}.

And the others?
The New Democrat lost a couple too, going from {1,122|r1|t=On Sept. 21} to {1,120|r3}. The Green, Noonan, stayed put on {261|g1+g3}.

How many voted?
{58.7 per cent|to} of the {13,990|reg} people on the list.

Can MacAskill-Boutilier appeal?
Within two weeks, to the Court of Appeal, on a point of law. His lawyer says they are looking at {four|app|by=His lawyer} ballots.

What does it mean at Province House?
With {28|gov} seats in a house of {55|house}, the government has no one to spare once it elects a Speaker.

@doc d-liberal | party release | 2037-10-07
A WIN IS A WIN

HALIFAX — Nova Scotia Liberals congratulate Delphine Surette, re-elected in Tusket–Barrington Cove with {3,401|s3} votes.

"I'd like to thank each of the {8,176|val|by=Surette} people whose vote was counted and particularly {seven|gap3} of them," said Surette. "And I thank my opponent for two days of good company and bad coffee."

Surette carried the advance poll with {402|spec} votes. Her campaign knocked on {11,000|doors} doors.

The premier had told reporters he expected to come out of this with {29|wouldbe|by=The premier|m=projected} members. He has {28|gov}. He will need every one of them in their chairs on budget day.

Liberals again call on the government to restore the emergency department hours in Barrington, cut last year from 24 to {12|er} a day.

Authorized by the official agent. 30 - 7 - 10

@doc e-analysis | political science blog | 2037-10-11
How rare is a {seven|gap3}?

Since 1990 I find four provincial results in Canada that were closer. So the {seven|gap3} votes of Tusket–Barrington Cove are rare, yet not a freak.

What interests me is drift. Between the night of the election and the recount the leader went from {3,408|s1|t=the night of the election} to {3,406|s2} to {3,401|s3|t=the recount}; the runner-up from {3,397|m1|t=the night of the election} to {3,394|m3|t=the recount}. Both fell, since judges are stricter than tired clerks. The spread shrank from {eleven|gap1} to {nine|gap2} to {seven|gap3}. Every step helped the man behind, none enough.

Had two votes more been hers at the addition, nobody would have recounted: the bar is at {ten|thr}.

Of {8,214|cast} ballots, {0.46 per cent|rejs} were rejected ({38|rej}). The provincial norm is about {0.4|norm}. Nothing odd there.

Turnout in the district, {58.7|to}, was {four points|ab} above the province's.
