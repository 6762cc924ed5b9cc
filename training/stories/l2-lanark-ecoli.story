@story lanark-ecoli
@topic E. coli O157 outbreak traced to a butcher in Clydesdale, Scotland: first weekend to the sheriff's finding
@subject O = the outbreak | outbreak | E. coli O157 | the bug | food poisoning
@subject B = Muirhead & Daughter | Muirheads | the butcher | the shop | Muirhead's
@subject G = Clyde Valley Health Board | the health board | the board
@subject L = Lesmahagow | the village
@subject C = Carluke | Carluke church lunch | the church lunch
@subject N = Law Hospital | the hospital
@subject S = Sheriff Principal Morag Abercairn | the sheriff | fatal accident inquiry | the inquiry
@subject A = Alasdair Muirhead | Mr Muirhead
@fact c1 = 58 | cases | O | people with symptoms | 1998-11-22 | cumulative
@fact c2 = 207 | cases | O | people with symptoms | 1998-11-29 | cumulative
@fact k2 = 131 | cases | O | people confirmed by a laboratory | 1998-11-29 | cumulative
@fact c3 = 389 | cases | O | people with symptoms | 1999-01 final | cumulative
@fact k3 = 212 | cases | O | people confirmed by a laboratory | 1999-01 final | cumulative
@fact d1 = 1 | deaths | O | people who died | 1998-11-22 | cumulative
@fact d2 = 4 | deaths | O | people who died | 1998-11-29 | cumulative
@fact d3 = 11 | deaths | O | people who died | 1999-01 final | cumulative
@fact ch = 8 | deaths | C | guests of the meal who died | 1999-01 final | constant
@fact guest = 104 | other | C | guests of the meal | - | constant
@fact ill = 63 | cases | C | guests of the meal who fell ill | 1998-11-29 | constant
@fact h2 = 46 | injuries | N | patients with the infection in hospital | 1998-11-29 | snapshot
@fact dia = 9 | injuries | N | patients on dialysis | 1998-11-29 | snapshot
@fact out = 71 | other | B | shops and caterers supplied | 1998-11 | constant
@fact shut = 5 | duration | B | days between the first suspicion and the closure | 1998-11 | constant
@fact fine = 2250 | damages | B | pounds of fine | 1999-10-06 | constant
@fact days = 33 | duration | S | days of evidence | 1999-12 | constant
@fact oage = 93 | age | O | age of the oldest victim | - | constant
@fact yage = 69 | age | O | age of the youngest victim | - | constant
@fact aage = 61 | age | A | age of the butcher | 1999-10 | snapshot
@fact fund = 90000 | fundraising | O | pounds raised for the families | 1999-12 | cumulative
@trap c2 k2 :: with symptoms, and confirmed
@trap c1 c2 :: a week later
@trap d2 d3 :: later deaths
@trap d3 ch :: all who died, and guests of the meal
@trap guest ill :: at the table and ill
@trap oage yage :: oldest and youngest

@doc herald | national broadsheet | 1998-11-23
Butcher's meat linked to {58|c1} ill in Clyde valley

Fraser Dalgleish

A WOMAN of {69|yage} has died and {58|c1|t=by last night|by=the health board} people have stomach symptoms consistent with E. coli O157 in and about Lesmahagow, the health board said by last night.

Suspicion rests on cold meats sold by Muirhead & Daughter, the family butcher, which took the Scottish sausage medal last year (the certificate hangs over the till). Mr Alasdair Muirhead has voluntarily shut.

A lunch given for pensioners in Carluke church hall on the 15th, attended by {104|guest}, is thought to be the common link in many instances.

{One|d1|t=last night|by=the board} death was confirmed by the board last night. Another is being investigated.

@doc scot | national broadsheet | 1998-11-30
{Four|d2} dead as E. coli toll mounts

Senga McAuslan, health correspondent

The outbreak has killed {four|d2|t=by yesterday} people by yesterday, and {207|c2|^} have reported symptoms. In {131|k2|^} the organism has been grown in a laboratory.

Law Hospital was nursing {46|h2|t=yesterday}, with {nine|dia|^} on dialysis.

Of the {104|guest} who sat down to steak pie in Carluke, {63|ill} have fallen sick.

It took the environmental health department {five|shut} days to close the shop after a GP's first call. By then boiled ham had gone out to {71|out} outlets, among them {two|-} nursing homes, a golf club and a garage.

A minister told the Commons that the count would go past {300|-}, on the experience of other outbreaks.

Weather 22 | TV 23 | Crossword 19

@doc bbc | broadcaster website | 1999-10-06
Butcher fined over fatal outbreak

A butcher whose meat was the source of an E. coli outbreak has been fined {£2,250|fine}.

Alasdair Muirhead, {61|aage}, pleaded guilty at Hamilton Sheriff Court to failing to keep equipment clean. The charge did not mention the deaths.

In total {11|d3} people, all over {68|-}, died between November and January, {eight|ch} of them after a church lunch. {389|c3} people reported symptoms, of whom {212|k3} were confirmed as having the bug.

His customers were {71|out} shops and caterers in {three|-} counties.

Families have raised {£90,000|fund} for a kidney unit; outside the court they called the sum paid an insult.

@doc fai | national broadsheet | 1999-12-18
Sheriff finds {five|shut} days were lost

By Iseabail Ferrier

A CALL from a GP about a patient of {93|oage}, who would be the oldest to die, was written on the back of an envelope and not acted on for {five|shut} days, the fatal accident inquiry into the Clydesdale outbreak has found.

Sheriff Principal Morag Abercairn, who heard {33|days} days of evidence, wrote that of the {eleven|d3} deaths {six|-} "might reasonably have been avoided".

By the weekend the shop closed, {58|c1|t=By the weekend} were unwell. Within {seven|-} days there were {207|c2|t=Within seven days}. Her finding gives the final count as {389|c3}, or {212|k3} by the stricter measure.

The same knives cut raw and cooked. There was {one|-} vacuum packer, for both.
