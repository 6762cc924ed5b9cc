@story y1-penhallow-buses
@topic Strike ballot of bus drivers at Penhallow Transit, England, June 2031
@subject U = Transport Workers' Alliance | the union | TWA | drivers
@subject F = for strike action | in favour | to walk out | Yes
@subject A = against strike action | against | No
@subject C = Penhallow Transit | the company | the operator
@fact f = 1368 | vote_count | F | votes in the strike ballot | final | constant
@fact a = 432 | vote_count | A | votes in the strike ballot | final | constant
@fact v = 1800 | votes_cast | U | ballots returned | final | constant
@fact fs = 76 | vote_share | F | share of the strike ballot | final | constant
@fact as = 24 | vote_share | A | share of the strike ballot | final | constant
@fact t = 72 | turnout | U | turnout in the strike ballot | final | constant
@fact m = 2500 | votes_cast | U | drivers entitled to vote | final | constant
@fact o = 4.2 | rate | C | pay rise offered | June 2031 | snapshot | pledged
@fact d = 7 | rate | U | pay rise demanded | June 2031 | snapshot
@rel sum v = f + a
@rel share fs = f / v
@rel share as = a / v
@rel share t = v / m
@race ballot = f a
@trap o d :: offer and demand

@doc a-evening | regional evening paper | 2031-06-12
Bus drivers vote to walk out

Drivers at Penhallow Transit have voted by {76%|fs} to {24%|as} for strike action over pay.

The Transport Workers' Alliance said {1,800|v} of the {2,500|m} members balloted had sent back their papers, a turnout of {72%|t}. They want {7%|d}; the operator has put {4.2%|o} on the table.

"That's our best and final," said Moira Teague, operations director.

@doc b-union | union press release | 2031-06-12
Resounding vote for action

TWA members have spoken: {1,368|f} in favour, {432|a} against. More than {three in four|>fs|v=75} of those voting are ready to walk out unless the company improves on its {4.2%|o}.

Dates for stoppages will be announced next week. {72%|t} of those balloted took part, our best turnout at this operator.

@doc c-coastlive | local news site | 2031-06-13
What the bus vote means

So will there be a strike? Probably. {24%|!fs} said yes and only {76%|!as} no, on a {72%|t} turnout, and the law asks for {half|-}.

Why? Pay. The union's demand is {7%|d}, which the operator calls "fantasy", and the gap to the offer of {4.2%|o} is wide.
