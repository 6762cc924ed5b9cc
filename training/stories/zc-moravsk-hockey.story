@story zc-moravsk-hockey
@topic A Czech ice hockey club saved by a city: debt, shares, attendance and a contested vote
@subject H = HC Lvi Moravský Hrádek | the Lions | the club
@subject C = city of Moravský Hrádek | the city | the town hall
@subject O = Radim Vyskočil | Vyskočil | the owner
@subject A = Zimní stadion Pod Lipou | the arena | the stadium
@subject V = council vote | the vote | the councillors
@fact d = 87000000 | other | H | crowns of debt | March 2033 | snapshot
@fact dt = 31000000 | other | H | crowns of debt to the tax office | March 2033 | snapshot
@fact p = 1 | price | C | crown paid for the club | 2033-04-12 | plan
@fact inj = 60000000 | budget | C | crowns that the city puts in | 2033-04-12 | plan | pledged
@fact ren = 4200000 | revenue | C | crowns a year of rent that the city waives | - | plan
@fact sh = 80 | other | C | percent of the shares after the deal | 2033-04-12 | plan
@fact sho = 20 | other | O | percent of the shares after the deal | 2033-04-12 | plan
@fact y = 19 | votes_cast | V | councillors for | 2033-04-12 | snapshot
@fact n = 15 | votes_cast | V | councillors against | 2033-04-12 | snapshot
@fact ab = 1 | votes_cast | V | councillors who abstained | 2033-04-12 | snapshot
@fact cs = 35 | seats | C | councillors | - | constant
@fact att = 3480 | crowd | H | average attendance | season 2032-33 | snapshot
@fact att0 = 4150 | crowd | H | average attendance | season 2031-32 | snapshot
@fact cap = 6800 | other | A | places | - | constant
@fact bud = 145000000 | budget | H | crowns of budget for the season | season 2032-33 | constant
@fact bud2 = 110000000 | budget | H | crowns of budget for the season | season 2033-34 | plan
@fact pl = 24 | jobs | H | players under contract | March 2033 | snapshot
@fact pos = 13 | score | H | place in the league | season 2032-33 | constant
@fact pet = 6900 | other | C | signatures against the purchase | April 2033 | cumulative
@trap d dt :: all debt and the tax debt
@trap d inj :: debt and the city's money
@trap sh sho :: two holders
@trap att att0 :: last season
@trap bud bud2 :: this season and next
@trap y n :: for and against
@rel sum cs = y + n + ab
@race council = y n

@doc ctk-style | news agency | 2033-04-12
City takes over indebted Lions for {one|p} crown

Moravský Hrádek — The councillors of Moravský Hrádek today approved the purchase of {80|sh} percent of the hockey club HC Lvi for a symbolic {one|p} crown. {Nineteen|y|t=today} of {35|cs} were in favor, {15|n|^} against and {one|ab|^} abstained, spokeswoman Dita Šafářová said.

The club owes {87 million|d|t=by the end of March} crowns by the end of March, of which {31 million|dt|^} to the tax office. The city will inject {60 million|inj} in two tranches. The present owner, Radim Vyskočil, keeps {20|sho} percent.

The Lions finished {13th|pos} of {14|-} in the extraliga and survived in the play-out. Attendance fell to an average of {3,480|att} this year from {4,150|att0|t=a year ago} a year ago.

@doc fan-site | supporters' website | 2033-04-13
WE'RE OURS!!! 🦁

Lads, ladies, kids in the {6,800|cap}-capacity fridge we call home: it's done.

{19|y}:{15|n}. I've seen closer games but never sweatier. When old Habrda put his hand up as number {eighteen|-} the gallery sang.

What it means:
• The city has {80|sh}, Vyskočil {20|sho}. He gets {one|p} crown, which Dita at the town hall framed for him.
• {Sixty|inj|x=1000000} million fresh. First half in May, second after the audit.
• Rent for Pod Lipou: zero. Saves us {4.2|ren|x=1000000} a year.
• Budget will shrink from {145|bud|x=1000000|t=this year} this year to {110|bud2|x=1000000} for the coming one. So don't expect a Finn.
• {24|pl} players have contracts. {Nine|-} are free to go and we can guess which.

Next season let's get above {four thousand|-} again. {3,480|att} hurt, even with the beer at {48|-} crowns.

Forum: {212|-} new posts · Tipsport odds {1.85|-}

@doc investigative | investigative weekly | 2033-04-20
One crown, small print

The most expensive crown in the history of Moravský Hrádek changed hands on 12 April. For it the city gets {80|sh} percent of a company that owes {87 million|d}. A third of that, {31 million|dt|^}, is owed to a creditor who does not negotiate, the state. Another {22 million|-} is owed to a firm in Cyprus. Who stands behind the firm? Radim Vyskočil, who will not say.

So part of the {60 million|inj} that the city is pouring in may flow to the man who keeps {a fifth|sho|v=20} of the shares and no obligations. The contract, {41|-} pages, was sent to councillors {31|-} hours before the vote. {Fifteen|n} voted against; {nineteen|y} did not ask. The {one|ab} who abstained, the dentist Mojmír Klíč, says that he had not got further than page {12|-}.

Nor were the citizens asked. {6,900|pet|by=organisers} of them signed a petition for a referendum, organisers say, twice the number of those who come to an average match.

The city's waiver of rent, {4.2 million|ren} a year, is not mentioned in the resolution. It is, the mayor says, "not money but ice".

@doc mayor-column | town bulletin, mayor's column | 2033-05-01
A word from the mayor

Dear fellow citizens,

you ask me in the street: why hockey, when the road to the crematorium has holes? Permit me a few facts.

The Lions have {24|pl} professional players, but {410|-} children. Without the former, we would have lost the latter, and a hall with {6,800|cap} places for which the city pays anyway.

We do not pay {87 million|d|t=in the spring} crowns, as is being said. That is what the club owed in the spring. We put in {60 million|inj}, over {two|-} years, the price of {300|-} metres of the bypass. Its budget is cut by {35|-} million, to {110|bud2|x=1000000|t=next season} next season.

I respect the {fifteen|n} colleagues who saw it otherwise, and the {6,900|pet} who signed. I take it, however, that {nineteen|y} is more than {fifteen|n}.

Waste collection on May {8|-} moves to May {9|-}. Cemetery hours: {7|-}–{20|-}.

Your Lumír Kratochvíl-Dostál
