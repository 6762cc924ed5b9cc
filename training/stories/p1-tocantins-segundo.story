@story p1-tocantins-segundo
@topic Runoff for governor of Tocantins, Brazil: the count and its quarrels, October 2034
@subject A = Aurélia Quintanilha | Quintanilha | the senator
@subject G = Gervásio Tuxá | Tuxá | the incumbent | the governor
@subject T = Tocantins | the state | the runoff
@subject P = Palmas | the capital
@subject R = Araguaína | the northern hub
@subject E = the regional electoral court | TRE | the court
@subject V = Vox Cerrado | the pollster
@subject D = Datapesq | the institute
@fact a1 = 46.8 | vote_share | A | valid votes | 31% of sections counted | snapshot
@fact g1 = 53.2 | vote_share | G | valid votes | 31% of sections counted | snapshot
@fact c1 = 31 | counted_share | T | sections counted | 18:40 | snapshot
@fact a2 = 50.1 | vote_share | A | valid votes | 78% of sections counted | snapshot
@fact g2 = 49.9 | vote_share | G | valid votes | 78% of sections counted | snapshot
@fact c2 = 78 | counted_share | T | sections counted | 19:55 | snapshot
@fact af = 51.4 | vote_share | A | valid votes | final | constant
@fact gf = 48.6 | vote_share | G | valid votes | final | constant
@fact av = 412870 | vote_count | A | votes | final | constant
@fact gv = 390380 | vote_count | G | votes | final | constant
@fact mv = 22490 | margin | A | votes ahead | final | constant
@fact vv = 803250 | votes_cast | T | valid votes | final | constant
@fact bl = 38600 | votes_cast | T | blank and spoiled votes | final | constant
@fact ab = 24.9 | rate | T | abstention | second round | constant
@fact ab1 = 21.3 | rate | T | abstention | first round | constant
@fact ga1 = 44.1 | vote_share | G | valid votes in the first round | first round | constant
@fact aa1 = 33.7 | vote_share | A | valid votes in the first round | first round | constant
@fact ld1 = 6.4 | margin | G | points ahead | 31% of sections counted | snapshot
@rel diff ld1 = g1 - a1
@fact el = 1121000 | other | T | registered voters | 2034 | constant
@fact ld = 10.4 | margin | G | points ahead in the first round | first round | constant
@rel diff ld = ga1 - aa1
@fact p52 = 52 | poll_share | A | valid votes in the capital in the last poll of Vox Cerrado | 2034-10-28 | snapshot
@fact vg = 51 | poll_share | G | valid votes in the last poll of Vox Cerrado | 2034-10-28 | snapshot
@fact va = 49 | poll_share | A | valid votes in the last poll of Vox Cerrado | 2034-10-28 | snapshot
@fact dg = 47 | poll_share | G | valid votes in the last poll of Datapesq | 2034-10-28 | snapshot
@fact da = 53 | poll_share | A | valid votes in the last poll of Datapesq | 2034-10-28 | snapshot
@fact me = 2 | margin_of_error | V | margin of error | 2034-10-28 | constant
@fact pa = 58.2 | vote_share | A | valid votes in the capital | final | constant
@fact ra = 44.5 | vote_share | A | valid votes in Araguaína | final | constant
@fact ar = 63 | arrests | T | people arrested for electoral crimes | 2034-10-29 | cumulative
@fact ur = 41 | units_pledged | E | voting machines replaced | 2034-10-29 | cumulative
@fact ms = 4310 | units_pledged | E | voting machines in use | 2034-10-29 | constant
@fact ca = 187000 | arrests | T | reais in cash seized | 2034-10-29 | cumulative
@fact sa = 9400000 | spending | A | campaign spending declared | 2034-10 | cumulative
@fact sg = 14200000 | spending | G | campaign spending declared | 2034-10 | cumulative
@fact day = 2035-01-06 | date | A | inauguration | - | plan
@rel sum vv = av + gv
@rel diff mv = av - gv
@rel share af = av / vv
@race third = a1 g1
@race fin = af gf
@race vox = va vg
@race dat = da dg
@trap a1 af :: 31 per cent of sections against the end
@trap pa af :: the capital against the state
@trap ab ab1 :: the other round
@trap va da :: two pollsters
@trap ga1 gf :: first round against second

@doc tribuna | English edition of a daily | 2034-10-29
From {six points|~ld1} down to the palace: how the night turned in Tocantins

PALMAS — At 6:40 p.m., with {31%|c1|t=6:40 p.m.} of the sections in, Governor Gervásio Tuxá stood before a tray of coxinhas and told his people they could eat. He had {53.2%|g1|^} of the valid votes; Senator Aurélia Quintanilha had {46.8|a1|^}.

He forgot which sections. The far south reports first, the capital last.

By {five to eight|-} {78 percent|c2|t=five to eight} was in and the difference had shrunk to nothing: she {50.1|a2|^}, he {49.9|g2|^}. When the court closed its books at 10:15, Quintanilha was governor-elect with {51.4%|af|t=When the court closed its books at 10:15} to {48.6%|gf|^}. In Palmas she took {58.2|pa|^}; Araguaína, where Tuxá was once mayor, gave her {44.5|ra|^} and him the rest.

In the first round three weeks ago he had led by more than {10|>ld|t=first round} points.

Her first words: "Now the coxinhas are for everybody."

@doc agcen | wire agency | 2034-10-30
Quintanilha wins Tocantins by {22,490|mv} votes

PALMAS, Oct 30 (Agência Central) - Opposition senator Aurélia Quintanilha won Sunday's runoff for governor of the Brazilian state of Tocantins, the regional electoral court said, with {412,870|av|by=the regional electoral court} votes to {390,380|gv|^} for incumbent Gervásio Tuxá, out of {803,250|vv|^} that were valid.

That is {51.4 percent|af|^} of valid votes. Blank and spoiled ballots came to {38,600|bl|^}, and {24.9 percent|ab|t=Sunday's|by=the regional electoral court} of the {1.121 million|el} registered stayed away, against {21.3|ab1|t=in the first round} in the first round.

The court replaced {41|ur|s=The court} of {4,310|ms|s=The court} voting machines during the day. State police said {63|ar|by=State police} people were detained, mainly for carrying voters to the polls, and {187,000 reais|ca|v=187000|by=State police} in notes seized.

She takes office on Jan. {6|day|v=2035-01-06}.

@doc norte | regional news site | 2034-10-30
Recorde de ausências: {one in four|~ab} stayed home

(Translated from the Portuguese. Pub. 09h12 • Leia também: Chuva deixa 140 famílias desalojadas)

The state has a new governor and, if the court's table is right, fewer people who care than ever. {27.6%|!ab|t=Sunday|by=the court's table} of those on the roll did not come to the polls Sunday. Add the {38,600|bl} who pressed white or annulled.

Arrests for boca de urna and transport reached {81|!ar|t=by midnight|by=the Civil Police} by midnight, according to the Civil Police, and agents found R${187 thousand|ca|v=187000} in a spare tire.

Tuxá, 61, conceded by telephone. He spent more, too: {R$14.2 million|sg|by=in his own accounts} in his own accounts, where she declared {9.4 million|sa}.

The victor's distance in votes: {22,490|mv|s=The victor's}. {Four|-} stadiums like ours would hold them.

@doc pesquisaletter | political newsletter | 2034-10-31
PESQUISÔMETRO: who got it right?

{Two|-} institutes published on Saturday night and they told opposite stories.

Datapesq: Quintanilha {53|da|t=on Saturday night|by=Datapesq}, Tuxá {47|dg|^}.
Vox Cerrado: Tuxá {51|vg|t=on Saturday night|by=Vox Cerrado}, Quintanilha {49|va|^}, with {two|me} points either way.

The urns: {51.4|af|t=The urns} for her. So Datapesq had the winner and overshot; Vox had the loser and, strictly speaking, was not outside its margin.

Where the pollster failed was the capital. It gave her {52|p52|by=the pollster} there; she got {61.7|!pa|s=there}. In Araguaína it was spot on, with {44.5|ra}.

Turn it round: the governor lost {390 thousand|gv|v=390000|round=1000} to {413 thousand|av|v=413000|round=1000} because he stopped growing. Of valid votes he had {44.1%|ga1|t=On 8 October} in the first round. On 8 October his rival had only {33.7|aa1|^}.

Money did not buy it: {R$14.2 million|sg|s=He}. He still lost. Hers cost {R$8.1 million|!sa|s=Hers}.
