@story xc-lithuania-seimas
@topic Lithuanian parliamentary election of October 2036: seats and coalition count
@subject L = Seimas | parliament | the chamber | the house
@subject D = Amber Democrats | Democrats | Rimas Vaitkula's party
@subject H = Homeland Farmers | Farmers
@subject S = Social Alliance | Alliance
@subject C = Christian Accord | Accord
@subject O = Daina Pakalkė | Pakalkė | the Alliance leader
@fact tot = 141 | seats | L | seats in the chamber | - | constant
@fact maj = 71 | seats | L | seats needed for a majority | - | constant | threshold
@fact d = 48 | seats | D | seats won | 2036-10-25 | snapshot
@fact h = 37 | seats | H | seats won | 2036-10-25 | snapshot
@fact s = 29 | seats | S | seats won | 2036-10-25 | snapshot
@fact c = 15 | seats | C | seats won | 2036-10-25 | snapshot
@fact oth = 12 | seats | L | seats won by smaller parties and independents | 2036-10-25 | snapshot
@fact d0 = 34 | seats | D | seats won | 2032 | snapshot
@fact s0 = 41 | seats | S | seats won | 2032 | snapshot
@fact dg = 14 | seats | D | change in seats | 2036-10-25 | snapshot
@fact sl = 12 | seats | S | change in seats | 2036-10-25 | snapshot
@fact coal = 77 | seats | D | seats of the Democrats and the Alliance together | 2036-10-25 | snapshot
@fact cush = 6 | seats | D | seats above the majority line of the two-party coalition | 2036-10-25 | snapshot
@fact coal2 = 63 | seats | D | seats of the Democrats and the Accord together | 2036-10-25 | snapshot
@fact short = 8 | seats | D | seats short of a majority with the Accord | 2036-10-25 | snapshot
@fact vd = 27.4 | vote_share | D | share of the list vote | 2036-10-25 | snapshot
@fact vh = 22.9 | vote_share | H | share of the list vote | 2036-10-25 | snapshot
@fact vm = 4.5 | margin | D | lead over the second party in points | 2036-10-25 | snapshot
@fact pd = 31 | poll_share | D | support in the last poll | 2036-10-20 | snapshot
@fact ph = 21 | poll_share | H | support in the last poll | 2036-10-20 | snapshot
@fact pm = 10 | margin | D | lead over the second party in the last poll in points | 2036-10-20 | snapshot
@rel sum tot = d + h + s + c + oth
@rel diff dg = d - d0
@rel diff sl = s0 - s
@rel sum coal = d + s
@rel diff cush = coal - maj
@rel sum coal2 = d + c
@rel diff short = maj - coal2
@rel diff vm = vd - vh
@rel diff pm = pd - ph
@trap dg sl :: gains of one and losses of the other party
@trap vm pm :: lead in the vote and lead in the poll
@trap coal coal2 :: two coalitions

@doc a-wire | wire agency | 2036-10-26
Amber Democrats win Lithuanian vote, eye pact with Alliance

VILNIUS (BNX) — The Amber Democrats will be the largest force in the next Seimas with {48|d|t=after Sunday's second round} of its {141|tot} seats, election officials said after Sunday's second round, a gain of {14|dg} on the {34|d0|t=four years ago} they took four years ago.

On the party lists they drew {27.4%|vd}, ahead of the Homeland Farmers on {22.9%|vh}, a lead of {4.5 points|vm}. The final Spinter-Vox survey had them at {31%|pd|t=last week} to {21%|ph|^} last week, a {10-point|pm|^} edge.

The Social Alliance slumped from {41|s0|t=in 2032} seats in 2032 to {29|s}. Even so, with it the Democrats would command {67|!coal} votes, {six|cush} over the {71|maj} required. "The arithmetic is obvious," said Daina Pakalkė, the Alliance leader.

@doc b-table | results page | 2036-10-26
Seimas 2036: all seats

Final allocation, both rounds

Amber Democrats | {48|d} | +{14|dg}
Homeland Farmers | {37|h}
Social Alliance | {39|!s} | −{12|sl} (2032: {41|s0|t=2032})
Christian Accord | {15|c}
Others and independents | {12|oth}
Total | {141|tot}

Majority: {71|maj}. Possible combinations: Democrats plus Accord {63|coal2}, that is {8|short} too few.

@doc c-column | newspaper column | 2036-10-27
The wedding nobody wanted

Rimas Vaitkula's party does not love the Social Alliance, and it could not hide it on Monday. With the Christian Accord's {15|c}, though, his {48|d} come to a mere {63|coal2}, and {63|coal2} is {eight|short} shy of the magic {71|maj}. Add the Alliance's {29|s} instead and you are at {77|coal}, with {half a dozen|cush} to spare.

So much for the pollsters, by the way, who gave the Democrats {31|pd|t=on the Monday before the vote} and the Farmers {21|ph|^} on the Monday before the vote. The voters made it {27.4|vd} against {22.9|vh}: call it {four and a half points|vm}, less than half of what we had been promised.

Pakalkė has lost {a dozen|sl} deputies, from {41|s0} to {29|s}, and will be a minister for it. That is democracy too.
