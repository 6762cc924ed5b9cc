@story p1-amatlan-actas
@topic Mayoral election in Amatlán del Río, Jalisco: quick count, tally sheets, recount
@subject L = Lourdes Ibarrola | Ibarrola | the doctor
@subject C = Cuauhtémoc Villaseñor | Villaseñor | the mayor
@subject X = Ximena Otero-Katz | Otero-Katz | the Verde Nuevo candidate
@subject A = Amatlán del Río | Amatlán | the municipality | the town
@subject I = the electoral institute | IEPC | the institute
@subject F = the coalition Frente por Amatlán | the Frente
@subject S = state prosecutors | the prosecutor's office | Fiscalía
@fact ac = 318 | units_pledged | I | polling stations | 2033 | constant
@fact ac1 = 276 | counted_share | I | tally sheets processed | 2033-06-05 23:30 | cumulative
@fact l1 = 24610 | vote_count | L | votes | 276 sheets | cumulative
@fact c1 = 25184 | vote_count | C | votes | 276 sheets | cumulative
@fact lf = 30077 | vote_count | L | votes | final | constant
@fact cf = 29745 | vote_count | C | votes | final | constant
@fact xf = 8216 | vote_count | X | votes | final | constant
@fact mf = 332 | margin | L | votes ahead | final | constant
@fact m1 = 574 | margin | C | votes ahead | 276 sheets | snapshot
@fact nul = 1968 | votes_cast | A | spoiled votes | final | constant
@fact tot = 70006 | votes_cast | A | votes cast | final | constant
@fact ln = 112400 | other | A | voters on the list | 2033 | constant
@fact tn = 62.3 | turnout | A | turnout | final | constant
@fact rc = 94 | units_pledged | I | ballot boxes opened and recounted | 2033-06-08 | cumulative
@fact rcs = 141 | units_pledged | F | ballot boxes that the side asked to be recounted | 2033-06-07 | constant
@fact qc = 38.5 | vote_share | L | share of the vote in the quick count, lower bound | 2033-06-05 21:00 | snapshot | projected
@fact qh = 44.1 | vote_share | L | share of the vote in the quick count, upper bound | 2033-06-05 21:00 | snapshot | projected
@fact wh = 7 | arrests | S | people held for stealing ballot boxes | 2033-06-05 | cumulative
@fact bx = 3 | units_pledged | I | ballot boxes stolen | 2033-06-05 | constant
@fact guard = 480 | officers | A | guards sent by the state | 2033-06-05 | constant
@fact ca = 6 | candidates | A | candidates | 2033 | constant
@fact mu = 0.4 | rate | I | gap in percent under which a full recount is required | - | constant | threshold
@fact poll = 47 | poll_share | C | decided voters, Encuestas Chapala | 2033-05-24 | snapshot
@fact pol2 = 40 | poll_share | L | decided voters, Encuestas Chapala | 2033-05-24 | snapshot
@fact bud = 610000000 | budget | A | municipal budget in pesos | 2033 | constant
@fact pave = 120 | distance | C | kilometres of road paved, claimed | 2030 to 2033 | cumulative
@fact pave2 = 57 | distance | A | kilometres of road paved, in the audit | 2030 to 2033 | cumulative
@fact well = 14 | units_pledged | L | wells promised | 2034 | plan | pledged
@fact tk = 2033-10-01 | date | L | inauguration | - | plan
@rel diff mf = lf - cf
@rel diff m1 = c1 - l1
@rel sum tot = lf + cf + xf + nul
@rel share tn = tot / ln
@race night = l1 c1
@race fin = lf cf xf
@race pol = poll pol2
@trap m1 mf :: the order turned
@trap rc rcs :: opened against asked for
@trap pave pave2 :: claimed against audited
@trap qc qh :: two ends of a range
@trap l1 lf :: partial against final

@doc cronica | local paper, translated | 2033-06-06
Night of long sheets in Amatlán

Nobody slept in the kiosk square. At half past eleven the preliminary program had eaten {276|ac1|t=At half past eleven} of the {318|ac} sheets and the mayor, Cuauhtémoc Villaseñor, had {25,184|c1|^} votes to the doctor's {24,610|l1|^}. {Five hundred seventy-four|m1|^}, then. His people honked until two.

But the quick count, at nine, had put Lourdes Ibarrola between {38.5|qc|t=at nine|by=the quick count} and {44.1 percent|qh|^}, and the institute's own statistician told this paper that the last sheets always come from the river, where she was born.

Masked men took {three|bx|s=ballot boxes} ballot boxes in El Carrizal. The prosecutor's office has {seven|wh|by=The prosecutor's office} people in custody. Some {480|guard} state guards were in the municipality.

The paving that the mayor boasts of, {120|pave} kilometers by his posters, did not reach El Carrizal.

@doc jalisconoticias | state TV site | 2033-06-07
Ibarrola pulls ahead by {332|mf}; Frente demands recount

Redacción / 07:15 h / Foto: Archivo

With every tally sheet in, the doctor Lourdes Ibarrola overtook the mayor {30,077|lf|t=With every tally sheet in|s=the doctor Lourdes Ibarrola} to {29,745|cf|^}. The distance is {332|mf|^} votes. Ximena Otero-Katz of Verde Nuevo got {8,216|xf|^}; spoiled papers came to {1,968|nul|^}.

The Frente por Amatlán, which supports Villaseñor, says that {141|rcs|by=The Frente por Amatlán} boxes show irregularities and must be reopened. The law requires a full recount only if the gap is under {0.4 percent|mu|by=The law}.

Participation was {58.7%|!tn} of the list of {112,400|ln}.

With {nine|-} polling stations attacked during the day, {11|!wh|by=state prosecutors} persons were detained, according to state prosecutors.

Related: Ocho recetas con nopal | El clima: 31°C

@doc gdlpost | English-language weekly of the capital | 2033-06-10
Doctor keeps mayoralty after boxes are reopened

By Fergus Ocampo

The count in Amatlán del Río is over, and the result did not budge. Officials of the electoral institute opened {94|rc|t=Wednesday} boxes on Wednesday, of {141|rcs|by=the losing side} the losing side had asked for, and found a handful of votes on each side that cancelled out. Lourdes Ibarrola stays at {30,077|lf} and Cuauhtémoc Villaseñor at {29,745|cf}.

All told, {70,006|tot} people voted. {62.3%|tn}, if you prefer. Two months earlier Encuestas Chapala had found Villaseñor at {47|poll|by=Encuestas Chapala} and the doctor at {40|pol2|^} among those who had made up their minds.

Ibarrola promises {14|well|s=Ibarrola} wells in her first year, paid from a budget of {610 million|bud} pesos. The state auditor, asked about the mayor's {120|pave} kilometers, found {57|pave2|by=The state auditor}.

She is sworn in on October {1|tk|v=2033-10-01}.

@doc federal | political column | 2033-06-12
Una victoria de bolsillo

Translated from our print edition, p. 14.

To win by {2,332|!mf} is to win; to win by such a number against {480|guard} uniforms, a governor and a sound system is an art. Ibarrola did it with {30,077|lf} votes, house by house, as a doctor makes rounds.

The mayor's friends ran {six|ca} candidates against her so that the opposition's votes would scatter, and Otero-Katz took {8,216|xf}. It was not enough. He had {29,745|cf} friends left at the end and, as of last week, {120|pave} kilometers of imaginary road. Those who measured came to {75|!pave2|by=Those who measured}.

A word to the loser's lawyers: count your own sheets, not other people's. You asked for {141|rcs|s=You} boxes; {94|rc} were opened; nothing changed.
