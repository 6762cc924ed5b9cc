@story zc-limistear-plebiscite
@topic An Irish county plebiscite on a directly elected mayor: boxes, tallies, recount, money
@subject P = plebiscite in Limistéar | the plebiscite | the vote
@subject Y = Yes side | Yes | a directly elected mayor
@subject N = No side | No | opponents
@subject R = returning officer Gráinne Hassett-Obi | the returning officer
@subject D = Department of Local Government | the Department
@subject C = Limistéar County Council | the council
@fact y1 = 38112 | vote_count | Y | votes | first count | snapshot
@fact n1 = 38127 | vote_count | N | votes | first count | snapshot
@fact l1 = 15 | margin | N | lead in votes | first count | snapshot
@fact y2 = 38164 | vote_count | Y | votes | recount | snapshot
@fact n2 = 38109 | vote_count | N | votes | recount | snapshot
@fact l2 = 55 | margin | Y | lead in votes | recount | snapshot
@fact sp = 2306 | other | P | spoiled ballots | first count | snapshot
@fact sp2 = 2359 | other | P | spoiled ballots | recount | snapshot
@fact el = 151900 | other | P | electors | - | constant
@fact tu = 51.7 | turnout | P | turnout | first count | snapshot
@fact tal = 50.6 | poll_share | Y | share in the tally of boxes | midday | snapshot | projected
@fact sal = 154000 | price | D | euros a year for the mayor | - | plan
@fact cost = 1100000 | budget | D | euros a year for the office | - | plan
@fact cou = 40 | seats | C | councillors | - | constant
@fact boxes = 236 | other | P | ballot boxes | - | constant
@fact box = 87 | votes_cast | P | ballots in the unopened box | recount | constant
@fact bud = 212000000 | budget | C | euros of the council's budget | 2034 | constant
@trap y1 y2 :: count and recount
@trap l1 l2 :: the other side leads
@trap sp sp2 :: count and recount
@trap sal cost :: salary and office
@trap tal tu :: tally share and turnout
@rel diff l1 = n1 - y1
@rel diff l2 = y2 - n2
@race first = n1 y1
@race again = y2 n2

@doc rte-web | public broadcaster, web | 2034-06-10
Limistéar rejects elected mayor by {15|l1} votes; full recount ordered

The people of Limistéar have rejected a directly elected mayor by the slimmest of margins, {38,127|n1|t=on the first count} votes to {38,112|y1|^} on the first count.

Returning officer Gráinne Hassett-Obi granted a full recount at 9.20pm, to start on Monday. There were {2,306|sp|^} spoiled votes. Turnout was {51.7%|tu}.

At midday tallies had put Yes ahead with {50.6%|tal|t=At midday|by=tallies}.

The mayor would've been paid {€154,000|sal} a year; the office, with advisers, would cost {€1.1 million|cost}. The county has {40|cou} councillors and a budget of {€212 million|bud|t=this year} this year.

Count centre: UL Sport Arena, {236|boxes} boxes.

@doc limerick-live | local newspaper, live | 2034-06-12
LIVE FROM THE ARENA | RECOUNT

9.05 Tea. There are {40|-} counters and {60|-} people watching the counters.

11.30 Bundle of fifty found in the wrong pile. They're Yes. Gasps.

1.15 Gráinne Hassett-Obi calls the agents over. A box from Glenroe NS, one of {236|boxes}, was never opened. There are {87|box} papers in it. You couldn't make it up.

3.40 Doubtfuls. A vote with "Up Limistéar" on it: spoiled. A smiley in the Yes box: allowed.

5.22 RESULT OF THE RECOUNT. Yes {38,164|y2|t=RESULT OF THE RECOUNT}, No {38,109|n2|^}. {Fifty-five|l2|^}! The other way! A grown councillor is crying into a Tayto bag.

5.30 Spoiled: {2,359|sp2|t=RESULT OF THE RECOUNT}.

6.00 No side asks for a third count. Refused.

@doc indo-like | national daily | 2034-06-13
Limistéar says Yes, on second thoughts

A county that went to bed on Saturday without a mayor woke up on Tuesday with one.

After a recount marked by the discovery of an unopened box, Yes won by {55|l2|t=After a recount} votes, {38,164|y2|^} to {38,019|!n2|^}. On Saturday it had lost by {51|!l1|t=On Saturday}.

Few will be enthused. {Almost half|-} of the {151,900|el} electors stayed at home, and one in {35|-} of those who didn't spoiled the paper.

The Department says the first election will be held with the locals next year. The salary, {€154,000|sal}, equals that of a junior minister. Critics point to the {€1.1m|cost} a year that the office will cost, and to the {40|cou} councillors who remain.

"I'd run it for a medium one and a scratch card," said a taxi driver at Colbert Station.

CROSSWORD {41|-} • GAA: Limistéar 2-19, Cork 1-20

@doc no-blog | blog of the No campaign | 2034-06-14
The {eighty-seven|box}

It all comes down to a cardboard box under a table in Glenroe.

On Saturday we had {38,127|n1|t=On Saturday} and they had {38,112|y1|^}. Democracy. On Monday they opened a box with {78|!box} papers, and lo, we'd {38,109|n2|t=On Monday} and they'd {38,164|y2|^}.

So: up {52|-} for them, down {18|-} for us. I'm told the {18|-} were "in the wrong bundle". And how did {2,306|sp|t=On Saturday} spoiled become {2,359|sp2|t=On Monday}? {Fifty-three|-} people spoiled theirs from inside a box?

I don't say it was fixed. I've met the council; it couldn't fix a gutter with {€212 million|bud}. I say it should be done a third time, slowly.

In the meantime enjoy your mayor: {€154,000|sal} and a chain.
