@story yb-vilarinho-club
@topic Presidential election of a Portuguese football club where long-standing members have more votes, and the assembly that would not change it
@subject CL = Atlético de Vilarinho | Vilarinho | the club
@subject A = Duarte Sá Menezes | Sá Menezes | List A | the incumbent | the president
@subject B = Inês Carvalhais | Carvalhais | List B | the engineer
@subject GA = general assembly | the assembly
@subject GF = For one member, one vote | reformers
@subject GN = Against one member, one vote
@subject ST = stadium | the new stadium
@fact el = 61500 | other | CL | members with a vote | - | constant
@fact vr = 20910 | votes_cast | CL | members who voted | final | snapshot
@fact vr0 = 17340 | votes_cast | CL | members who voted | 2033 | snapshot
@fact to = 34 | turnout | CL | turnout of members | final | snapshot
@fact vt = 148200 | votes_cast | CL | weighted votes | final | snapshot
@fact av = 76323 | vote_count | A | weighted votes | final | snapshot
@fact bv = 65208 | vote_count | B | weighted votes | final | snapshot
@fact nv = 6669 | vote_count | CL | weighted votes blank or void | final | snapshot
@fact ap = 51.5 | vote_share | A | share of weighted votes | final | snapshot
@fact bp = 44 | vote_share | B | share of weighted votes | final | snapshot
@fact np = 4.5 | vote_share | CL | share of weighted votes blank or void | final | snapshot
@fact m = 11115 | margin | A | lead in weighted votes | final | snapshot
@fact ah = 9684 | vote_count | A | members who chose the list | final | snapshot
@fact bh = 10370 | vote_count | B | members who chose the list | final | snapshot
@fact nh = 856 | vote_count | CL | members who left the ballot blank or void | final | snapshot
@fact mh = 686 | margin | B | lead in members | final | snapshot
@fact a11 = 44100 | vote_count | A | weighted votes | 11 p.m. | cumulative
@fact b11 = 45300 | vote_count | B | weighted votes | 11 p.m. | cumulative
@fact m11 = 1200 | margin | B | lead in weighted votes | 11 p.m. | snapshot
@fact pl = 14 | other | CL | polling places | - | constant
@fact w50 = 50 | other | CL | votes of a member of more than 25 years | - | constant
@fact w1 = 1 | other | CL | votes of a member of under five years | - | constant
@fact db = 188000000 | other | CL | euros of debt | June | snapshot
@fact pay = 74000000 | budget | CL | euros of yearly wages | 2036-37 | constant
@fact sc = 210000000 | budget | A | euros for a new stadium | 2041 | plan | pledged
@fact cp = 48000 | other | ST | seats in the stadium | 2041 | plan
@fact cp0 = 31500 | other | CL | seats in the present stadium | - | constant
@fact rn = 36000000 | budget | B | euros for repairing the present stadium | 2039 | plan | pledged
@fact du = 12 | price | CL | euros of dues a month | 2037 | constant
@fact qb = 47 | poll_share | B | share of members polled | May poll | snapshot
@fact qa = 43 | poll_share | A | share of members polled | May poll | snapshot
@fact qn = 1150 | sample_size | CL | members polled | May poll | snapshot
@fact gf = 2310 | vote_count | GF | members for one member, one vote | September assembly | snapshot
@fact gn = 1874 | vote_count | GN | members against one member, one vote | September assembly | snapshot
@fact gt = 4184 | votes_cast | GA | members voting at the assembly | September assembly | snapshot
@fact gp = 55.2 | vote_share | GF | share of members at the assembly | September assembly | snapshot
@fact th = 75 | other | GA | share needed to change the statutes | - | constant | threshold
@fact xa = 390000 | spending | A | euros spent on the campaign | whole campaign | cumulative
@fact xb = 145000 | spending | B | euros spent on the campaign | whole campaign | cumulative
@fact yr = 12 | duration | A | years as president | June | constant
@fact te = 4 | duration | CL | years of a president's term | - | constant
@fact ag = 38 | age | B | age | - | snapshot
@fact lg = 6 | other | CL | place in the league | 2036-37 season | constant
@rel share to = vr / el
@rel sum vt = av + bv + nv
@rel share ap = av / vt
@rel share bp = bv / vt
@rel share np = nv / vt
@rel diff m = av - bv
@rel sum vr = ah + bh + nh
@rel diff mh = bh - ah
@rel diff m11 = b11 - a11
@rel sum gt = gf + gn
@rel share gp = gf / gt
@race votes = av bv
@race heads = bh ah
@race eleven = b11 a11
@race poll = qb qa
@race assembly = gf gn
@race money = xa xb
@trap av ah :: votes and people
@trap m mh :: his lead in votes, hers in people
@trap vt vr :: weighted votes and voters
@trap ap qa :: result and poll
@trap a11 av :: partial and final
@trap gp th :: a majority short of the share needed
@trap gt vr :: the assembly and the election
@trap cp cp0 :: two stadiums
@trap sc rn :: two projects
@trap vr vr0 :: two elections
@trap w50 w1 :: old members and new

@doc a-sport | sports daily | 2037-06-05
Carvalhais ahead among the members, but beware the white beards

By Rui Falcão

The first serious poll of the Vilarinho elections puts List B in front. Of {1,150|qn} members questioned, {47%|qb} would vote for Inês Carvalhais and {43%|qa} for Duarte Sá Menezes, who has been president for {12|yr} years.

It's a poll of persons. At Vilarinho persons do not count the same: a member of fewer than five years has {one|w1} vote, a member of over 25 years {fifty|w50}. Of the {61,500|el} with the right to vote, the grandparents outweigh everybody else.

Sá Menezes offers a new stadium for {48,000|cp} at a cost of {€210 million|sc}. Carvalhais, a {38|ag}-year-old bridge engineer, would patch up the present one ({31,500|cp0} seats) for {€36 million|rn}. The club owes {€188 million|db} and finished {sixth|lg}.

Today: Leiria-Chaves, 20h15, Sport 4. Under-19: Vilarinho 2, Braga 2.

@doc b-blog | live blog of a sports channel | 2037-06-19
Vilarinho elections: live from the Pavilhão

19h00 Closed in the {14|pl} polling places from here to Newark. We're told {20,910|vr|t=19h00} voted. In 2033 there were {17,340|vr0|t=In 2033}.

21h30 They count per colour of ballot: white for one vote, gold for {fifty|w50}. The gold ones are last.

23h00 Big screen: List B {45,300|b11|t=23h00}, List A {44,100|a11|^}. She's ahead by {1,200|m11|^}! Drums.

23h20 "Wait for the gold," says a man of eighty with a seat cushion.

00h40 The gold. The screen goes dark, comes back. List A {76,323|av|t=00h40}, List B {65,208|bv|^}.

00h45 {51.5|ap|^} per cent to {44|bp|^}. The president is carried in. Carvalhais shakes his hand and says: "Now show how many people."

00h58 They show. I have to read it twice. {10,370|bh} members chose her. {9,684|ah} chose him.

@doc c-wire | wire agency | 2037-06-20
Portuguese club president re-elected with fewer voters than rival

VILARINHO, June 20 (Lusitana) - Duarte Sá Menezes was re-elected president of first-division club Atlético de Vilarinho on Friday although {880|!mh} fewer members voted for him than for his opponent.

Under the club's statutes long-standing members have up to {50|w50} votes each. Sá Menezes received {76,323|av} votes and Inês Carvalhais {65,208|bv}, a difference of {11,115|m}. {856|nh} members, with {6,669|nv} votes, cast blank or void ballots.

Turnout was {34%|to}. The term is {four|te} years.

The club has debts of {205 million|!db} euros and a wage bill of {74 million|pay}.

@doc d-daily | daily newspaper | 2037-06-22
The night of the gold ballots

By Madalena Prazeres

There are things in football that can't be explained to foreigners, and one of them is a vote worth fifty.

At the Vilarinho pavilion on Friday a majority lost. Let's say it in figures. Persons: {10,370|bh} for Inês Carvalhais, {9,684|ah} for Duarte Sá Menezes. Votes: {65,208|bv} for her, {76,323|av} for him. Each of her supporters was worth six and a bit. Each of his, nearly eight.

Is that unjust? Aurélio Gouveia, 84, member no. 311, says not. He has paid dues since they were 5 escudos; they are {€12|du} now. "She'll be old as well one day."

The campaign was unequal in other ways. List A spent {€390,000|xa}, List B {€145,000|xb}. And yet in the blank column, with {4.5%|np} of the votes, were people who had enough of both.

What comes now is a stadium. It'll have {48,000|cp} seats and be paid for by a naming contract nobody has seen. He promised it in the last campaign too, for {€160 million|-}.

@doc e-local | local weekly | 2037-09-24
Assembly keeps the gold ballots

Reform needed {three-quarters|th} and got a little more than half.

In a gymnasium with no air at all, {2,310|gf} members voted on Saturday for "one member, one vote" and {1,874|gn} against. That was {58.2 per cent|!gp}. It may be noted, as Inês Carvalhais noted from the floor, that in the assembly everybody has the same single vote, "and look how well we managed".

{4,184|gt} members were present, the most ever, though it's only a fifth of the {20,910|vr|t=in June} who took part in June.

President Sá Menezes, who spoke last, asked for respect for those who had been there in the second division. He added that works on the new stadium, {€210 million|sc}, begin "in spring", without saying which.

Chestnut fair: 31 October. Sr. Gouveia, member 311, celebrated his 85th birthday with the under-11s.

@doc f-newsletter | English-language newsletter on football governance | 2037-10-01
Ownership Matters, issue 88

VILARINHO (POR). Members' clubs are democracies, but whose? In June's vote the winner had {51.5%|ap} of {148,200|vt} weighted votes. Count heads and he had {46.3%|-} of {20,910|vr}. His rival, on {44%|bp} of the former, had nearly half of the latter.

In September a motion to equalise won {55.2%|gp} and failed, since {75%|th} is needed.

For comparison: her plan would've cost {€36m|rn}; his costs {€210m|sc}. The club's debt stood at {€188m|db|t=at the end of June} at the end of June.

There is talk of a gold-ballot members' association. Annual fee: {one|-} vote.
