@story xc-canada-lacrosse
@topic Attendance and finances of the Halford Herons lacrosse club, Ontario, season 2028
@subject H = Halford Herons | the Herons | the club
@subject B = Bayline Arena | the arena | the rink
@subject O = Dev Anand Sidhu | Sidhu | the owner
@subject C = Halford town council | the town | council
@fact g = 9 | other | H | home games | 2028-09 | cumulative
@fact avg = 2350 | crowd | H | average crowd per home game | 2028-09 | cumulative
@fact tot = 21150 | crowd | H | total home crowd | 2028-09 | cumulative
@fact tot0 = 18000 | crowd | H | total home crowd | 2027-09 | cumulative
@fact tup = 17.5 | rate | H | rise of the home crowd in percent | 2028-09 | snapshot
@fact cap = 3125 | crowd | B | seats in the arena | - | constant
@fact fill = 75.2 | rate | B | average share of seats filled | 2028-09 | cumulative
@fact gate = 465300 | revenue | H | gate receipts in dollars | 2028-09 | cumulative
@fact tick = 22 | price | H | average ticket in dollars | 2028 | constant
@fact spon = 310000 | revenue | H | sponsorship in dollars | 2028-09 | cumulative
@fact food = 118700 | revenue | H | food and shirt sales in dollars | 2028-09 | cumulative
@fact inc = 894000 | revenue | H | income in dollars | 2028-09 | cumulative
@fact wage = 512000 | spending | H | wages in dollars | 2028-09 | cumulative
@fact oth = 431000 | spending | H | other costs in dollars | 2028-09 | cumulative
@fact cost = 943000 | spending | H | costs in dollars | 2028-09 | cumulative
@fact loss = 49000 | profit | H | loss in dollars | 2028-09 | cumulative
@fact loan = 75000 | budget | C | loan asked from the town in dollars | 2028-10 | plan
@fact w = 11 | score | H | games won | 2028-09 | cumulative
@fact l = 7 | score | H | games lost | 2028-09 | cumulative
@fact gp = 18 | score | H | games played | 2028-09 | cumulative
@rel product tot = g * avg
@rel change tup = tot0 -> tot
@rel share fill = avg / cap
@rel product gate = tot * tick
@rel sum inc = gate + spon + food
@rel sum cost = wage + oth
@rel diff loss = cost - inc
@rel sum gp = w + l
@trap loss loan :: deficit and loan asked for
@trap g l :: nine home games and seven lost games

@doc a-weekly | town weekly | 2028-10-05
Herons draw more, still lose money

The Halford Herons pulled {21,150|tot} people through the doors in {nine|g} home games this summer, an average of {2,350|avg}, owner Dev Sidhu told members Monday. That's {17.5 per cent|tup} more than the {18,000|tot0|t=last year} of last year and about {three-quarters|~fill} of Bayline Arena's {3,125|cap} seats.

They went {11|w} and {7|l} over {18|gp} games and missed the playoffs by a goal.

Money in: {$465,300|gate} at the gate, {$310,000|spon} from sponsors, {$118,700|food} in fries and jerseys, {$894,000|inc} total. Money out: {$943,000|cost}, which leaves the club {$49,000|loss} short.

@doc b-memo | memo to town council | 2028-10-09
Re: request from the Halford Herons

1. The club asks the town for a loan of {$75,000|loan}.
2. Its books show wages of {$512,000|wage} and other costs of {$431,000|oth}, together {$943,000|cost}.
3. Income was {$894,000|inc}. The shortfall is therefore {$49,000|loss}.
4. Gate receipts rest on an average ticket of {$22|tick}: {21,150|tot} admissions gave {$465,300|gate}.
5. Bayline Arena seats {3,125|cap}. With {2,350|avg} on average the Herons fill {75.2 per cent|fill}.

Staff recommend deferral.

@doc c-column | sports column | 2028-10-12
Lend them the money

I was one of {21,150|tot} last summer, up from {18,000|tot0|t=the year before} the year before. {Eleven|w} wins, {seven|l} defeats. {Nine|g} Saturdays when Halford had somewhere to be.

{Forty-nine thousand|loss} dollars is what it cost Sidhu: {$943,000|cost} out, {$894,000|inc} in. He wants {$75,000|loan} to get to spring. This town has spent more on a roundabout.
