@story xe-skarholm-trams
@topic Pay deal for tram staff in Skarholm after a strike
@subject T = Skarholm Tramways | the tramways | the company | the operator
@subject U = Traffic Workers' Union | the union | TWU
@subject B = tram staff ballot on the deal | the ballot | the vote
@fact st = 1250 | jobs | T | employees | 2030 | snapshot
@fact dri = 780 | jobs | T | drivers | 2030 | snapshot
@fact mec = 265 | jobs | T | mechanics | 2030 | snapshot
@fact off = 205 | jobs | T | office and ticket staff | 2030 | snapshot
@fact w0 = 180 | other | T | hourly pay of a driver in kronor | before the deal | constant
@fact w1 = 189 | other | T | hourly pay of a driver in kronor | 2030-05-01 | plan
@fact wp = 5 | rate | T | rise in hourly pay of a driver | 2030-05-01 | plan
@fact hrs = 38 | other | T | weekly hours | 2030 | constant
@fact wk = 7182 | other | T | weekly pay of a driver in kronor | 2030-05-01 | plan
@fact bon = 4000 | other | T | single payment to each employee in kronor | 2030 | plan
@fact bont = 5000000 | budget | T | single payments in all in kronor | 2030 | plan
@fact dem = 8 | rate | U | rise in hourly pay demanded | 2030-03 | constant | pledged
@fact gap = 3 | other | U | percentage points between demand and deal | 2030-04 | constant
@fact for = 682 | vote_count | B | votes for the deal | 2030-04-19 | constant
@fact ag = 418 | vote_count | B | votes against the deal | 2030-04-19 | constant
@fact vot = 1100 | votes_cast | B | votes cast | 2030-04-19 | constant
@fact to = 88 | turnout | B | turnout | 2030-04-19 | constant
@fact fs = 62 | vote_share | B | share of votes for the deal | 2030-04-19 | constant
@trap dem wp :: the demand and the deal
@trap wk bon :: a week's pay and the single payment
@rel sum st = dri + mec + off
@rel change wp = w0 -> w1
@rel product wk = w1 * hrs
@rel product bont = bon * st
@rel diff gap = dem - wp
@rel sum vot = for + ag
@rel share fs = for / vot
@rel share to = vot / st

@doc a-wire | wire agency | 2030-04-20
Skarholm trams to roll again after staff accept {5 percent|wp}

SKARHOLM (Nordbyrå) — Tram staff voted {682|for|by=union officials} to {418|ag|^} to end an eleven-day strike, union officials said on Saturday. {1,100|vot|^} ballots came in from a workforce of {1,250|st}, a turnout of {88 percent|to}; {62 percent|fs} said yes.

Drivers go from {180|w0} to {198|!w1} kronor an hour, or {5 percent|wp} more. The union had asked for {8|dem} and came down by {three|gap} points. On top, everyone gets {4,000|bon} kronor at once, which costs the company {5 million|bont}.

@doc b-tabloid | tabloid | 2030-04-21
So much is in your driver's envelope

{189|w1|t=From May} kronor an hour, {38|hrs} hours: that's {7,182|wk|t=From May} a week. From May Ludmila Ek, 44, line 9, earns more than her daughter at the bank.

"I voted no, I wanted {eight|dem} percent," she says. She got {five|wp}. She's one of {780|dri} drivers; there are also {265|mec} mechanics and {205|off} people at desks and ticket windows, {1,205|!st} in all.

All of them will find {4,000|bon} kronor on the April slip. Party? "New fridge," says Ek.

MORE: 7 signs your fridge is dying

@doc c-memo | statement | 2030-04-22
Skarholm Tramways: information for passengers

The ballot is over: {1,100|vot} votes, of which {682|for} in favour and {418|ag} opposed. Lines 1 to 9 run from Monday, 4.50 a.m.

What does the agreement cost? A driver's hour rises from {180|w0} kronor to {189|w1}, i.e. by {5%|wp}. The single payment of {4,000|bon} kronor, multiplied by {1,250|st} colleagues, makes {5 million|bont} kronor. Fares stay as they are until autumn.
