@story xe-dunaszeg-school-meals
@topic Town of Dunaszeg votes on its school meals and the price of them
@subject D = Dunaszeg town council | the town council | the council | the town
@subject M = Dunaszeg school meals | school meals | the meals | lunches | lunch
@subject U = Dunaszeg parents' union | the parents' union | parents
@fact yes = 13 | vote_count | D | councillors for the price rise | 2029-11-27 | constant
@fact no = 8 | vote_count | D | councillors against the price rise | 2029-11-27 | constant
@fact abs = 2 | vote_count | D | councillors who abstained | 2029-11-27 | constant
@fact seat = 23 | seats | D | seats | 2029 | constant
@fact lead = 5 | margin | D | votes by which the price rise passed | 2029-11-27 | constant
@fact p0 = 640 | price | M | price of one meal in forints | 2029 | constant
@fact p1 = 736 | price | M | price of one meal in forints | 2030 | plan
@fact dp = 96 | price | M | increase of the price of one meal in forints | 2030 | plan
@fact pc = 15 | rate | M | increase of the price of one meal | 2030 | plan
@fact pup = 2150 | enrolment | M | pupils who eat at school | 2029 | snapshot
@fact day = 1582400 | revenue | M | receipts in a day in forints | 2030 | plan
@fact prim = 1290 | enrolment | M | primary pupils who eat at school | 2029 | snapshot
@fact sec = 860 | enrolment | M | secondary pupils who eat at school | 2029 | snapshot
@fact prs = 60 | other | M | share of primary pupils among those who eat at school | 2029 | snapshot
@fact sig = 1310 | other | U | signatures against the price rise | 2029-11-27 | cumulative
@fact on = 905 | other | U | signatures against the price rise given online | 2029-11-27 | cumulative
@fact pap = 405 | other | U | signatures against the price rise on paper | 2029-11-27 | cumulative
@trap prim sig :: pupils and signatures are nearly as many
@trap pc prs :: percentages of other things
@rel sum seat = yes + no + abs
@rel diff lead = yes - no
@rel diff dp = p1 - p0
@rel change pc = p0 -> p1
@rel product day = pup * p1
@rel sum pup = prim + sec
@rel share prs = prim / pup
@rel sum sig = on + pap

@doc a-local | local news site | 2029-11-28
Lunch to cost {736|p1} forints

Dunaszeg, Wednesday, 7.40 — After a four-hour meeting the council raised the price of school meals on Tuesday by {13|yes|t=on Tuesday} votes to {8|no|^}, with {2|abs|^} abstentions; all {23|seat} seats were filled for once.

From January a lunch will cost {736|p1|t=From January} forints instead of {640|p0}. Mayor Bence Orbán-Tóth called the difference, {96|dp} forints, "half a bread roll". It is {15|pc} percent.

Outside, the parents' union unrolled its list: {1,310|sig} signatures, {905|on} from the internet and {405|pap} in ink.

(Related: Swimming pool shut until 12 December)

@doc b-live | live post | 2029-11-27
LIVE: Council meeting, agenda item 6

21:48 It's over. {Thirteen|yes} hands up, {eight|no} against, {two|abs} in laps. The rise passes by {five|lead}.

21:31 Finance officer Zsófia Lakatos does the sum for {2,150|pup|by=Finance officer Zsófia Lakatos} eaters at {736|p1} forints a plate: {1,582,400|day|by=Finance officer Zsófia Lakatos} forints a day. It would barely pay the cooks.

21:12 Who eats? {1,290|prim} in the primary schools, {860|sec} above that. So {60 percent|prs} of the plates are small ones, says Lakatos, and {15 percent|pc} on a small plate is still not much.

20:55 Parents hand over {1,310|sig} names.

@doc c-union | statement | 2029-11-29
{Five|lead} votes, {96|dp} forints

{13|yes} to {8|no}: that was the score at the town hall. We had collected {1,310|sig} signatures, {905|on} of them online, {405|pap} on paper. The council never opened the box.

Going from {640|p0} to {736|p1} is {15 percent|pc} in one step. Wages in this town rose by {six|-} in the same year. We shall be back in spring.
