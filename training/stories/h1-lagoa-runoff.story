@story h1-lagoa-runoff
@topic Mayoral runoff in Lagoa Branca, Brazil: three polls and the result
@subject T = Teodora Brandão | Brandão | Teodora | the mayor
@subject N = Nélio Takahashi | Takahashi | Nélio | the deputy | the federal deputy
@subject D = Datacenso | the Datacenso institute
@subject V = Voxtrópico | Vox
@subject E = Lagoa Branca runoff | the runoff | the second round | the city
@subject G = Guarda Municipal of Lagoa Branca | the Guarda | municipal guard
@fact dt1 = 44 | poll_share | T | voting intention, all voters | Datacenso 2032-10-14 | snapshot
@fact dn1 = 41 | poll_share | N | voting intention, all voters | Datacenso 2032-10-14 | snapshot
@fact db1 = 8 | poll_share | E | blank or null, all voters | Datacenso 2032-10-28 | snapshot
@fact du1 = 5 | poll_share | E | undecided, all voters | Datacenso 2032-10-28 | snapshot
@fact dt2 = 42 | poll_share | T | voting intention, all voters | Datacenso 2032-10-28 | snapshot
@fact dn2 = 45 | poll_share | N | voting intention, all voters | Datacenso 2032-10-28 | snapshot
@fact vt2 = 48.2 | poll_share | T | voting intention, valid votes | Voxtrópico 2032-10-29 | snapshot
@fact vn2 = 51.8 | poll_share | N | voting intention, valid votes | Voxtrópico 2032-10-29 | snapshot
@fact dg = 3 | margin | N | points ahead of the opponent in the poll | Datacenso 2032-10-28 | snapshot
@fact dgt = 3 | margin | T | points ahead of the opponent in the poll | Datacenso 2032-10-14 | snapshot
@fact rg = 1.12 | margin | N | points ahead of the opponent | final | snapshot
@fact ds = 1204 | sample_size | D | voters interviewed | 2032-10-28 | constant
@fact dm = 3 | margin_of_error | D | margin of error in points | 2032-10-28 | constant
@fact vs = 2002 | sample_size | V | voters interviewed | 2032-10-29 | constant
@fact vm = 2.2 | margin_of_error | V | margin of error in points | 2032-10-29 | constant
@fact rt = 49.44 | vote_share | T | share of valid votes | final | snapshot
@fact rn = 50.56 | vote_share | N | share of valid votes | final | snapshot
@fact ct = 214503 | vote_count | T | votes | final | snapshot
@fact cn = 219362 | vote_count | N | votes | final | snapshot
@fact ma = 4859 | margin | N | votes ahead of the opponent | final | snapshot
@fact f1t = 38.7 | vote_share | T | share of valid votes | first round | snapshot
@fact f1n = 33.1 | vote_share | N | share of valid votes | first round | snapshot
@fact abs = 24.8 | other | E | abstention rate | 2032-10-31 | snapshot
@fact abs1 = 21.3 | other | E | abstention rate | first round | snapshot
@fact rej = 47 | poll_share | T | voters who would never vote for the candidate | Datacenso 2032-10-28 | snapshot
@fact ren = 39 | poll_share | N | voters who would never vote for the candidate | Datacenso 2032-10-28 | snapshot
@fact app = 36 | poll_share | T | approval of the mayor's work | Datacenso 2032-10-28 | snapshot
@fact gu = 820 | officers | G | guards in service | 2032-10 | snapshot
@fact gn = 500 | units_pledged | N | new guards | - | plan | pledged
@fact gt = 300 | units_pledged | T | new guards | - | plan | pledged
@fact bus = 1.50 | price | N | bus fare in reais | - | plan | pledged
@fact busn = 5.20 | price | E | bus fare in reais | 2032-10 | constant
@fact sp = 3700000 | spending | T | declared campaign spending in reais | 2032-10-27 | cumulative
@fact spn = 2900000 | spending | N | declared campaign spending in reais | 2032-10-27 | cumulative
@rel diff ma = cn - ct
@rel diff dg = dn2 - dt2
@rel diff dgt = dt1 - dn1
@rel diff rg = rn - rt
@race poll1 = dt1 dn1
@race poll2 = dt2 dn2
@race vox = vt2 vn2
@race first = f1t f1n
@race final = rt rn
@trap dt2 vt2 :: all voters against valid votes, and another pollster
@trap dt1 dt2 :: two waves
@trap dm vm :: two polls' errors
@trap f1t rt :: first round and second
@trap gu gn :: guards there are and guards promised

@doc a-poll | news site | 2032-10-28
Datacenso: Takahashi passes Brandão for the first time, within the margin

Por/By Redação — 28/10/2032 18h07

Two weeks ago the mayor led by {three|dgt|t=Two weeks ago|by=Datacenso}. On Thursday she trails by {three|dg|t=On Thursday|by=Datacenso|s=federal deputy Nélio Takahashi}. The new Datacenso survey of the runoff in Lagoa Branca has federal deputy Nélio Takahashi with {45%|dn2|t=On Thursday|by=Datacenso} and Teodora Brandão, who seeks a second term, with {42%|dt2|^}. In the previous round of interviews it was {44%|dt1|t=Two weeks ago|by=Datacenso|s=the mayor} for the mayor against {41%|dn1|^}.

As the margin of error is {three|dm} points either way, the two are technically tied. Blank and null votes add up to {8%|db1}, undecided to {5%|du1}, both within a point of where they stood.

Rejection weighs on the mayor: {47%|rej|t=On Thursday} say they would not vote for her under any circumstances; for her adversary the figure is {39%|ren}. Only {36%|app} approve of her administration.

The institute spoke to {1,204|ds|by=The institute} voters at home between Monday and Wednesday. Registration with the electoral court: LB-04417/2032.

@doc b-vox | wire agency | 2032-10-29
Voxtrópico gives Takahashi {51.8%|vn2|t=on eve of Lagoa Branca runoff|by=Voxtrópico} of valid votes on eve of Lagoa Branca runoff

LAGOA BRANCA (Agência Meridiano) – If the runoff were today, Nélio Takahashi would be elected mayor of Lagoa Branca with {51.8%|vn2|t=today|by=a Voxtrópico survey} of valid votes, a Voxtrópico survey published on Friday shows. Mayor Teodora Brandão appears with {48.2%|vt2|^}. Valid votes leave out blank and null ballots and the undecided.

{2,002|vs} people were heard; the error is {2.2|vm} points. A rival institute, Datacenso, had on Thursday published {45%|dn2|t=on Thursday|by=Datacenso} to {42%|dt2|^} over the whole electorate.

In the first round Brandão had {38.7%|f1t|t=In the first round} and Takahashi {33.1%|f1n|^}.

Both promise to expand the Guarda Municipal, {820|gu} strong: he by {500|gn}, she by {300|gt}. Takahashi also promises a bus fare of {R$1.50|bus} at weekends, down from {R$5.20|busn}.

@doc c-result | regional daily | 2032-11-01
Nélio elected by {4,859|ma} votes; Teodora concedes at 19h20

DIÁRIO DA LAGOA | Segunda-feira | R$ 4,00

With all 1,318 sections counted, Lagoa Branca has a new mayor. Nélio Takahashi beat Teodora Brandão by {50.56%|rn|t=With all 1,318 sections counted} to {49.44%|rt|^} — {219,362|cn|^} votes to {214,503|ct|^} — in the tightest second round since 1996.

"{Four thousand, eight hundred and fifty-nine|ma|v=4859|by=the winner} reasons to be humble," said the winner at the Praça do Coreto, having evidently memorised it.

Nearly {one voter in four|~abs|v=25} stayed home: abstention was {28.4%|!abs}, against {21.3%|abs1|t=on October 3} on October 3.

The mayor, who had topped the first round with {38.7%|f1t|t=the first round} and out-spent her opponent ({R$3.7 million|sp} declared, to his {R$2.9 million|spn}), said the transition would begin today.

CONTINUES ON A5 — See also: rains displace 260 in Vale Fundo

@doc d-column | column | 2032-11-02
What did the polls know?

Institutes will queue this week to tell you that they were right, so let me do it for them. Vox said {51.8|vn2|t=on the Friday|by=Vox} on the Friday; the urns said {50.56|rn}. That is inside {2.2|vm}. Datacenso's gap was {three|dg|t=on the Thursday|by=Datacenso} on the Thursday, with a sample of {1,240|!ds}, and the real one just over {one|>rg}; also inside.

Nobody saw the stay-at-homes. When {a quarter|~abs|v=25} of a city does not come, a survey of "all voters" is a survey of somebody else.

And nobody saw the buses. A fare of {1.50|bus|s=Nélio}, from the {5.20|busn} that people have been paying, did more for Nélio than his {500|gn} guards. Teodora's people insist she had promised {500|!gt|by=Teodora's people|s=she} too. I looked: she hadn't.

{Thirty-six per cent|app} approved of her. {Forty-nine|rt|round} voted for her. That is not nothing, and if I were the new man I would not forget it.
