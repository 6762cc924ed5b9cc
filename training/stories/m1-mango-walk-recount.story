@story mango-walk-recount
@topic A division of a Jamaican municipal corporation is counted three times and decides who is mayor
@subject S = Shanique Bogle-Lim | Bogle-Lim | Shanique | the UPM candidate | the hairdresser
@subject D = Delroy Pinnock-Shaw | Pinnock-Shaw | Delroy | the JPP candidate | the incumbent councillor
@subject W = Mango Walk division | Mango Walk | the division
@subject M = St Hyacinth Municipal Corporation | St Hyacinth | the corporation | the municipal corporation
@subject U = United People's Movement | UPM | the Movement
@subject J = Jamaica Progress Party | JPP
@subject E = the Electoral Office | EOJ | the returning officer | the parish judge | the magistrate
@subject C = the constabulary | the police | police
@fact d0 = 1486 | vote_count | D | votes | preliminary count, 2032-02-23 | snapshot
@fact s0 = 1471 | vote_count | S | votes | preliminary count, 2032-02-23 | snapshot
@fact r0 = 28 | vote_count | W | rejected ballots | preliminary count, 2032-02-23 | snapshot
@fact m0 = 15 | margin | D | lead | preliminary count, 2032-02-23 | snapshot
@fact d1 = 1479 | vote_count | D | votes | final count, 2032-02-25 | snapshot
@fact s1 = 1483 | vote_count | S | votes | final count, 2032-02-25 | snapshot
@fact r1 = 23 | vote_count | W | rejected ballots | final count, 2032-02-25 | snapshot
@fact m1 = 4 | margin | S | lead | final count, 2032-02-25 | snapshot
@fact d2 = 1478 | vote_count | D | votes | magisterial recount, 2032-03-08 | snapshot
@fact s2 = 1485 | vote_count | S | votes | magisterial recount, 2032-03-08 | snapshot
@fact r2 = 22 | vote_count | W | rejected ballots | magisterial recount, 2032-03-08 | snapshot
@fact m2 = 7 | margin | S | lead | magisterial recount, 2032-03-08 | snapshot
@fact bal = 2985 | votes_cast | W | ballots in the boxes | - | constant
@fact el = 9412 | other | W | electors | February 2032 | constant
@fact to = 31.7 | turnout | W | turnout | 2032-02-23 | snapshot
@fact ton = 36.4 | turnout | - | turnout in the whole country | 2032-02-23 | snapshot
@fact box = 24 | other | W | ballot boxes | - | constant
@fact all = 17 | seats | M | divisions | - | constant
@fact uj = 8 | seats | J | divisions won without Mango Walk | 2032-02-24 | snapshot
@fact uu = 8 | seats | U | divisions won without Mango Walk | 2032-02-24 | snapshot
@fact u9 = 9 | seats | U | divisions won with Mango Walk | 2032-03-08 | snapshot
@fact d28 = 1902 | vote_count | D | votes | 2028 election | constant
@fact hrs = 26 | duration | E | hours that the magisterial recount took | March 2032 | constant
@fact age = 29 | age | S | age | March 2032 | snapshot
@fact dage = 61 | age | D | age | March 2032 | snapshot
@fact road = 46000000 | budget | M | dollars for roads in the division | 2032-33 | plan | pledged
@fact roadd = 31000000 | budget | D | dollars for roads in the division | 2032-33 | plan | pledged
@fact cop = 140 | officers | C | officers posted at the centre | 2032-02-25 | constant
@fact fire = 3 | arrests | C | people arrested | 2032-02-25 | constant
@fact drain = 12 | duration | S | months until the drains are cleaned | from March 2032 | plan | pledged
@fact dl = 7 | other | D | votes lost between counts | final count, 2032-02-25 | constant
@fact sg = 12 | other | S | votes gained between counts | final count, 2032-02-25 | constant
@fact abs = 6427 | other | W | electors who did not vote | 2032-02-23 | constant
@fact val2 = 2963 | vote_count | W | valid votes | magisterial recount, 2032-03-08 | snapshot
@rel diff dl = d0 - d1
@rel diff sg = s1 - s0
@rel diff abs = el - bal
@rel sum val2 = d2 + s2
@rel sum bal = d0 + s0 + r0
@rel sum bal = d1 + s1 + r1
@rel sum bal = d2 + s2 + r2
@rel diff m0 = d0 - s0
@rel diff m1 = s1 - d1
@rel diff m2 = s2 - d2
@rel share to = bal / el
@race prelim = d0 s0
@race final = s1 d1
@race recount = s2 d2
@trap d0 d1 d2 :: three counts
@trap s0 s1 s2 :: three counts
@trap m1 m2 :: the lead at two counts
@trap uj uu :: as many divisions each
@trap to ton :: the division and the country
@trap road roadd :: the corporation's and the councillor's promise
@trap r0 r1 r2 :: rejected at three counts

@doc a-radio | radio newscast, web text | 2032-02-24
Mango Walk leaves St Hyacinth on a knife edge

The preliminary count has left control of the St Hyacinth Municipal Corporation hanging on one of its {seventeen|all|v=17} divisions.

JPP and the UPM have {eight|uj+uu|v=8|t=this morning} each this morning. In Mango Walk, the last to report, the incumbent councillor, Delroy Pinnock-Shaw, is ahead with {1,486|d0|t=The preliminary count} to {1,471|s0|^} for the UPM's Shanique Bogle-Lim. {Twenty-eight|r0|v=28|^} ballots were rejected.

With just {fifteen|m0|v=15|^} in it, the final count starts tomorrow at the Golden Spring high school, where the police will have {140|cop|by=the police} officers.

Nationally, {36.4 per cent|ton} of electors came out on Monday. In the division it was less, {31.7|to}, or {2,985|bal} out of {9,412|el}.

Pinnock-Shaw, {61|dage}, took it with {1,902|d28|t=in 2028} votes in 2028.

Sunrise FM 91.7 · WhatsApp 876-555-0133 · Cash Pot: 14

@doc b-daily | Kingston daily | 2032-02-26
Hairdresser edges councillor as final count flips Mango Walk

Oneil Chen-Afflick, Gleam Reporter

GOLDEN SPRING, St Hyacinth:

Shanique Bogle-Lim was doing a customer's edges when the call came. {Seven|dl|v=7} votes that had been Delroy Pinnock-Shaw's were no longer his, and {twelve|sg|v=12} were newly hers.

"Lady, you have to wait," she told the customer, and ran.

The final count, completed yesterday under the eye of {140|cop} police, puts the UPM's {29|age}-year-old first-timer on {1,483|s1|t=yesterday} and the JPP stalwart on {1,479|d1|^}. The rejected pile is down to {23|r1|^}. It had been {34|!r0|t=on Monday night} on Monday night.

If it stands, the Movement will command {nine|u9|v=9|m=hypothetical} of {17|all} divisions, and thus the mayor's chair.

Pinnock-Shaw's attorney, Ravindra McKoy-Ettienne QC, has applied for a magisterial recount. "{Four|m1|v=4} is not a margin," he said, "it's a domino hand."

{Three|fire|v=3|t=yesterday evening} persons were arrested outside yesterday evening after bottles were thrown.

The councillor had told voters that {$31 million|roadd|by=The councillor} for road repair was "in my back pocket".

POLL: Should divisions be merged? Yes 54% · No 46%. Weather 31/23.

@doc c-tabloid | afternoon tabloid | 2032-03-09
A {SEVEN|m2|v=7}! Judge seals it for Shanique

By Keturah Stennett

After {38|!hrs} hours of squinting, licking thumb and adjourning for patty, parish judge Althea Rampersaud-Cole yesterday ruled that Shanique Bogle-Lim is councillor for Mango Walk — and by {seven|m2|v=7|t=yesterday}, not {four|m1|v=4}.

STAR understands that all {24|box} boxes were opened again. Her total went up {two|-} to {1,485|s2|t=yesterday}. His came down by {one|-}, to {1,478|d2|^}.

"Mi did tell dem fi wear glasses," the {27|!age}-year-old laughed.

A shell-shocked Delroy ({61|dage}) held on to a mango tree. Only four years ago he won with {2,240|!d28|t=four years ago} votes, and now less than {1,500|<d2}!

Shanique's first job? "Drain. Every gully from Stony Hill to the bus park clean in {twelve|drain|v=12} months."

Lucky numbers: 3, 22, 36. Rate Shanique's hairstyle (1–10) at our Instagram.

@doc d-editorial | editorial | 2032-03-10
EDITORIAL | {Seven|m2|v=7} votes and a great many absences

The magistrate's work is done and deserves praise. In {twenty-six|hrs|v=26} hours, over {four|-} days, she looked at {2,985|bal} pieces of paper and explained her view of every one that was in dispute. {Twenty-two|r2|v=22} remain rejected, one of them for containing a recipe.

So Ms Bogle-Lim has it, {1,485|s2} to {1,478|d2}; the UPM, {nine|u9|v=9} to {eight|uj|v=8}, has St Hyacinth.

But nobody should celebrate who can divide. More than {6,400|>abs} electors of the division chose none of the above by staying at home. The country as a whole did a little better, with {36.4 per cent|ton}. In 2028 Mr Pinnock-Shaw alone attracted {1,902|d28|t=In 2028}; this time both contenders together scarcely got {three thousand|~val2}.

It's said the young don't vote because councils do nothing. Well, the corporation has now set down {$46 million|road|by=the corporation} for the roads of Mango Walk, {half|-} as much again as the councillor used to speak of. Let the {29|age}-year-old who sits there see that it's spent.

The opinions on this page, except for this one, do not reflect those of the paper. editor@kgn.example
