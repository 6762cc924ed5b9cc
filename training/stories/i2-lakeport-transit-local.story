@story lakeport-transit-local
@topic Leadership election and contract vote of a Canadian transit and trades union local, Ontario
@subject U = Amalgamated Lakeshore Workers Local 418 | Local 418 | the local | the union | ALW
@subject B = Bernadette Ouellette-Singh | Ouellette-Singh | the incumbent president | Bernie | the president
@subject D = Desmond Kwarteng | Kwarteng | the dissident | the mechanic | Des
@subject T = Lakeport Transit | the agency | the employer | Lakeport Transit Commission
@subject Z = Zofia Marchuk | Marchuk | the returning officer
@subject C = tentative contract | the deal | the contract | the tentative agreement
@fact me = 6350 | other | U | members in good standing | - | constant
@fact dv = 1931 | vote_count | D | votes | 2030-11-22 | snapshot
@fact bv = 1874 | vote_count | B | votes | 2030-11-22 | snapshot
@fact sp = 22 | votes_cast | U | spoiled ballots | 2030-11-22 | snapshot
@fact tb = 3827 | votes_cast | U | ballots cast for president | 2030-11-22 | snapshot
@fact to = 60.3 | turnout | U | turnout for president | 2030-11-22 | snapshot
@fact t0 = 33 | turnout | U | turnout for president | 2027 election | snapshot
@fact mg = 57 | margin | D | lead in votes over the rival | 2030-11-22 | snapshot
@fact ch = 64 | other | U | ballots challenged | 2030-11-22 | snapshot
@fact cy = 1722 | vote_count | C | votes for | 2030-10-30 | snapshot
@fact cn = 2105 | vote_count | C | votes against | 2030-10-30 | snapshot
@fact cp = 55 | vote_share | C | share against | 2030-10-30 | snapshot
@fact ct = 3827 | votes_cast | C | ballots cast | 2030-10-30 | snapshot
@fact r1 = 3 | rate | C | raise in the first year | 2031 | plan | pledged
@fact r2 = 2.75 | rate | C | raise in the second year | 2032 | plan | pledged
@fact r3 = 2.5 | rate | C | raise in the third year | 2033 | plan | pledged
@fact du = 3 | duration | C | years | - | plan
@fact si = 1500 | price | C | signing bonus in dollars | - | plan | pledged
@fact cyp = 45 | vote_share | C | share for | 2030-10-30 | snapshot
@fact nw = 39.55 | price | T | hourly wage of a bus operator in dollars | January 2031 | plan | pledged
@fact dn = 5 | rate | T | raise in a secret offer | - | plan | denied
@fact dd = 23 | duration | U | days between the two ballots | 2030-11-22 | constant
@fact wk = 3.4 | duration | U | weeks that the strike fund would last | - | plan | projected
@fact wa = 38.4 | price | T | hourly wage of a bus operator in dollars | 2030-11-01 | snapshot
@fact de = 4.25 | rate | D | yearly raise demanded | - | plan
@fact fu = 8700000 | budget | U | strike fund in dollars | 2030-11-01 | snapshot
@fact sp2 = 400 | price | U | weekly strike pay in dollars | - | plan | pledged
@fact ri = 312000 | ridership | T | riders on a weekday | October 2030 | snapshot
@fact se = 212000 | price | B | salary in dollars | 2029 | snapshot
@fact sd = 118000 | price | D | salary in dollars that he says he would take | - | plan | pledged
@fact co = 40 | other | U | challenged ballots ruled out | 2030-11-22 | snapshot
@fact pu = 99.1 | rate | T | vehicles that left on time | last week | snapshot
@rel sum tb = dv + bv + sp
@rel diff mg = dv - bv
@rel share cyp = cy / ct
@rel share to = tb / me
@rel sum ct = cy + cn
@rel share cp = cn / ct
@race president = dv bv
@trap to t0 :: two elections
@trap dv cn :: votes for a man, votes against a deal
@trap mg ch :: fewer votes apart than challenged
@trap tb ct :: two ballots with the same number of papers
@trap se sd :: paid and promised
@trap de r1 :: demand and offer

@doc public-radio | public broadcaster, local | 2030-11-23
Mechanic topples president of Lakeport transit union by {57|mg} votes

A bus mechanic who campaigned against a contract negotiated by his own union has been elected to lead it.

Desmond Kwarteng defeated incumbent president Bernadette Ouellette-Singh {1,931|dv|t=Friday} to {1,874|bv|^} in balloting that ended Friday, Local 418's returning officer, Zofia Marchuk, confirmed. Another {22|sp|by=Zofia Marchuk} ballots were spoiled.

More than {60 per cent|>to} of the {6,350|me} members voted, close to {double|-} the {33 per cent|t0|t=2027} of 2027.

Last month the members turned down a tentative agreement with Lakeport Transit, {2,105|cn|t=Last month} to {1,722|cy|^}. It would have raised wages {three per cent|r1|t=in the first year} in the first year, {2.75|r2|t=in the second} in the second and {2.5|r3|t=in the third} in the third.

Kwarteng said he'd seek {4.25 per cent|de|by=Kwarteng|s=he} a year. A bus operator now makes {$38.40|wa|t=now} an hour.

The president has until Dec. 6 to appeal.

With files from Hana Obermeier

@doc tabloid | city tabloid columnist | 2030-11-24
Buckle up, Lakeport: a strike is coming

Did you enjoy taking the bus? All {312,000|ri|t=on a weekday} of you on a weekday? I hope you kept your winter boots.

The new boss of the bus drivers, Des Kwarteng, wants {4.25|de|s=Des Kwarteng}% every year until the cows come home. The deal that his predecessor shook on was already richer than anything my readers will see: {3|r1}%, then {2.75|r2}, then {2.5|r3}, plus {$1,500|si} just for signing. {Fifty-five|cp} per cent of those who voted said it's not enough.

To be fair to the man, and it hurts, Bernie Ouellette-Singh was paid {$212,000|se|t=last year} last year for running a club of {6,350|me}. He says that he'd do it for {$118,000|sd|by=He|s=he}. At last somebody in this town who takes a cut.

He won by {57|mg|s=He}. That's one streetcar.

The union is sitting on {$8.7 million|fu}. At {$400|sp2} a head a week, I make that a bit over {three|>wk|v=3} weeks. See you on the sidewalk.

joe.kasprzak@lakeportsun.example | Sunshine Boy, Page 16 | Keno: 4 9 11 23

@doc labour-site | labour movement news site | 2030-11-27
Rank-and-file revolt in Local 418

First the contract, then the president. In the space of {23|dd} days the members of Amalgamated Lakeshore Workers Local 418 rejected both.

By coincidence {3,827|tb+ct} ballots went into the box each time, which has given rise to some excited posts. They weren't the same people: in October shops at the east yard voted in strength, in November the west garage did.

The October vote was {55 per cent|cp|t=October} to {45|cyp|^} against a {three|du}-year deal. The November one was tighter, {57|mg|t=November} votes. As {64|ch} ballots had been challenged, mainly because dues were in arrears, Ouellette-Singh's slate could in theory still catch up; Marchuk ruled {40|co|by=Marchuk} of them out on the spot.

Turnout tells the story. {60.3 per cent|to}, from {33|t0|t=three years ago} three years ago.

Kwarteng intends to open the books on day one. The salary of the office ({$212,000|se}) is, he says, "a bus full of groceries".

Solidarity fund: e-transfer to give@lw.example. Our 2031 wall calendar is $18.

@doc agency-memo | employer's bulletin to staff | 2030-11-25
To: All Lakeport Transit employees
Re: Bargaining update No. 14

You'll have read that Local 418 has chosen a new president. We congratulate Mr. Kwarteng.

To avoid rumours, here is where matters stand:

- The offer that was put to you on October 30 remains open until December 15. It runs for {three|du} years with increases of {3%|r1}, {2.75%|r2} and {2.5%|r3} and a {$1,500|si} bonus on ratification.
- For an operator at the top rate of {$38.40|wa|t=today} today, this means {$39.55|nw|t=in January} in January.
- A figure of {5%|dn} has circulated as our "secret last offer". There's no such offer.
- No strike or lockout may take place before January 9.

Of those eligible, {1,722|cy} voted to accept. We believe that more would have with the facts in hand.

Every weekday {312,000|ri} people rely on you. Thank you for {99.1|pu|t=last week} per cent on-time pull-outs last week.

HR Service Desk, ext. 4180
