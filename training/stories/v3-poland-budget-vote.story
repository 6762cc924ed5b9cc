@story v3-poland-budget-vote
@topic Sejm vote on the health budget, Poland
@subject B = health budget bill | the bill | bill | health budget | the budget
@subject C = government coalition | the coalition | coalition
@subject S = Senate | senators | the upper house
@subject Z = Dorota Zawistowska | Zawistowska | the health minister
@fact ys = 233 | votes_cast | B | Sejm votes in favour | 2040-12-05 | constant
@fact ns = 221 | votes_cast | B | Sejm votes against | 2040-12-05 | constant
@fact ab = 4 | votes_cast | B | Sejm abstentions | 2040-12-05 | constant
@fact ms = 2 | votes_cast | B | Sejm members absent | 2040-12-05 | constant
@fact tt = 460 | seats | B | Sejm members | - | constant
@fact yf = 247 | votes_cast | B | Sejm votes in favour at first reading | 2040-10-18 | constant
@fact cs = 241 | seats | C | Sejm seats | 2040 | constant
@fact ye = 52 | votes_cast | S | Senate votes in favour | 2040-12-17 | constant
@fact ne = 46 | votes_cast | S | Senate votes against | 2040-12-17 | constant
@fact bu = 318000000000 | budget | B | zloty for health | 2041 | plan | pledged
@fact bo = 291000000000 | budget | B | zloty for health | 2040 | constant
@fact ri = 27000000000 | budget | B | zloty more for health | 2040 to 2041 | plan | pledged
@fact mg = 12 | margin | B | lead of the ayes in Sejm votes | 2040-12-05 | constant
@fact rb = 8 | votes_cast | C | coalition members who did not vote in favour | 2040-12-05 | constant
@fact ms2 = 6 | margin | S | lead of the ayes in Senate votes | 2040-12-17 | constant
@rel diff ms2 = ye - ne
@rel sum tt = ys + ns + ab + ms
@rel diff mg = ys - ns
@rel diff ri = bu - bo
@rel diff rb = cs - ys
@trap ys yf :: final against first reading
@trap ys ye :: Sejm against Senate
@trap ys cs :: votes against seats
@trap bu bo :: two budget years

@doc a-flash | agency flash | 2040-12-05
SEJM PASSES HEALTH BUDGET {233|ys}-{221|ns}

WARSAW - Poland's lower house adopted the {318 billion|bu} zloty health budget for 2041 on Wednesday. {Four|ab} deputies abstained.

@doc b-live | live blog entry | 2040-12-05
18:52 It's through

A cushion of {twelve|mg} votes, much thinner than the coalition's arithmetic. Its {241|cs} seats yielded {233|ys} ayes: {eight|rb} of its people looked the other way.

@doc c-radio | radio bulletin | 2040-12-05
Serwis o dziewiątej

At first reading, in October, {247|yf|t=in October} members had raised a hand for the bill. Tonight it was {233|ys|t=Tonight} of the {460|tt}. Health minister Dorota Zawistowska gets {27 billion|ri} zloty more than this year.

@doc d-post | newsroom post | 2040-12-17
Senate: YES

{52|ye} for, {46|ne} against. Health spending goes from {291|bo|x=1000000000|t=this year} bn zł this year to {318|bu|x=1000000000|t=next} next.

@doc e-paper | newspaper brief | 2040-12-18
Signed before Christmas

Senators approved the health bill by {six|ms2} votes, a closer call in a small chamber than the Sejm's margin of {a dozen|mg}. There {two|ms} members had been missing, among them the speaker's deputy with influenza.
