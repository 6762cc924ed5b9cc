@story y1-brightwell-warehouse
@topic Union election at the Brightwell warehouse in Kentucky, March 2035
@subject U = for the union | yes | pro-union | union supporters | the Amalgamated Packers
@subject N = against the union | no | anti-union
@subject W = Brightwell workers | workers | employees
@subject B = labor board | the board | NLRB
@subject X = challenged ballots | challenged | contested ballots
@fact u = 871 | vote_count | U | votes in the union election | Thursday count | snapshot
@fact n = 826 | vote_count | N | votes in the union election | Thursday count | snapshot
@fact m = 45 | margin | U | votes ahead in the union election | Thursday count | snapshot
@fact x = 63 | vote_count | X | ballots challenged | Thursday count | snapshot
@fact e = 2140 | jobs | W | workers eligible to vote | March 2035 | constant
@fact u0 = 610 | vote_count | U | votes in the union election | 2032 election | constant
@fact n0 = 1004 | vote_count | N | votes in the union election | 2032 election | constant
@fact p = 19.5 | price | W | starting pay an hour in dollars | March 2035 | snapshot
@rel diff m = u - n
@race now = u n
@race before = u0 n0
@trap u u0 :: two elections
@trap n n0 :: two elections

@doc a-ohiovalleywire | wire agency | 2035-03-16
Union leads at Kentucky warehouse; outcome in doubt

Workers at Brightwell's Shepherdsville warehouse voted {871|u} to {826|n} to join the Amalgamated Packers, the labor board said Thursday, but {63|x} challenged ballots, more than the {45|m}-vote margin, will decide.

In 2032 union supporters lost badly: {610|u0|t=In 2032} yes, {1,004|n0|^} no. A hearing on the contested papers is set for next week in Louisville.

@doc b-labornotes | labor newsletter | 2035-03-17
So close

Nobody is popping corks yet. {871|u} sisters and brothers said yes. {826|n|s=listened to the consultants} listened to the consultants. The board will rule on {63|x} contested ballots next week.

"Three years ago there were {610|u0|t=Three years ago} of us," said picker Danika Holt, who starts at 4 a.m. on {$19.50|p} an hour. "Look at us now."

@doc c-bizfirst | business journal | 2035-03-17
Brightwell says it awaits full tally

The company noted that some {2,140|e} employees were eligible and that {871|!n} had voted against the union, with {826|!u} for. It opposed the drive, as it had when {1,004|n0|t=in 2032} voted no in 2032.

Starting pay at the site is {$19.50|p}, a spokeswoman said, and will not change while the count is open.
