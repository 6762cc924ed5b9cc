@story m3-hal-dwieli-fireworks
@topic Explosion at a Maltese fireworks factory: first morning to the magisterial inquiry
@subject E = Ħal Dwieli explosion | the explosion | the blast | the explosions | the accident
@subject F = St Calogerus Fireworks Factory | the factory | St Calogerus | the fireworks factory
@subject G = Ġorġ Tabone | Tabone | Ġorġ
@subject N = Nazju Briffa | Briffa | Nazju
@subject L = Luca Scerri | Scerri | Luca
@subject MD = Mater Dei Hospital | Mater Dei
@subject H = houses of Ħal Dwieli | the village | Ħal Dwieli
@subject CP = Civil Protection Department | Civil Protection | the CPD
@subject Q = magisterial inquiry | the inquiry | Magistrate Rennie | Rennie
@fact d1 = 2 | deaths | E | people killed | 2028-07-22 morning | cumulative
@fact d2 = 3 | deaths | E | people killed | 2028-07-24 | cumulative
@fact clk = 06:52 | clock | E | time of the first explosion | 2028-07-22 | snapshot
@fact n = 4 | other | E | explosions in all | 2028-07-22 | snapshot
@fact ag = 61 | age | G | age | - | constant
@fact an = 38 | age | N | age | - | constant
@fact al = 23 | age | L | age | - | constant
@fact i1 = 5 | injuries | MD | people brought in with injuries | 2028-07-22 morning | cumulative
@fact i2 = 11 | injuries | MD | people brought in with injuries | 2028-07-24 | cumulative
@fact itu = 1 | injuries | MD | patients in intensive care | 2028-07-24 | snapshot
@fact hm = 64 | homes | H | homes damaged | 2028-07-24 | cumulative
@fact un = 7 | homes | H | homes unfit to live in | 2028-07-24 | snapshot
@fact ev = 140 | evacuated | H | people told to leave home | 2028-07-22 | cumulative
@fact dist = 240 | distance | F | metres to the nearest house | - | constant
@fact law = 183 | distance | F | metres that the law requires | - | constant | threshold
@fact lic = 350 | other | F | kilograms of finished fireworks allowed | - | constant | threshold
@fact had = 900 | other | F | kilograms of finished fireworks stored | 2028-07-22 | snapshot
@fact rooms = 5 | other | F | rooms destroyed | 2028-07-22 | snapshot
@fact rtot = 8 | other | F | rooms in all | - | constant
@fact ff = 46 | other | CP | firefighters at work | 2028-07-22 | snapshot
@fact veh = 12 | other | CP | fire vehicles | 2028-07-22 | snapshot
@fact mem = 17 | other | F | licensed members | 2028 | constant
@fact dmg = 1900000 | damages | H | euros of damage claimed | 2028-09-30 | cumulative
@fact fund = 212000 | fundraising | H | euros collected for repairs | 2028-07-30 | cumulative
@fact rep = 2028-10-06 | date | Q | day of the report | - | snapshot
@fact wit = 29 | other | Q | witnesses heard | 2028-10-06 | cumulative
@fact rec = 11 | other | Q | recommendations | 2028-10-06 | snapshot
@fact prev = 9 | deaths | F | people killed since it was founded in 1956 | before 2028-07-22 | cumulative
@trap d1 d2 :: a third man was found under the rubble
@trap i1 i2 :: later arrivals
@trap hm un :: damaged against unfit
@trap lic had :: allowed against stored
@trap dist law :: where it stands against what the law asks
@trap prev d2 :: earlier accidents against this one
@trap rec i2 :: recommendations and injured are both 11

@doc a-online | online newspaper | 2028-07-22
{Two|d1} feared dead as fireworks factory blows up in Ħal Dwieli
Updated 10.41am | Kurt Fenech Baldacchino

A string of {four|n} explosions flattened most of the St Calogerus fireworks factory on the outskirts of Ħal Dwieli this morning. The first was heard as far as Gozo at {6.52am|clk|t=this morning}.

{Two|d1|t=this morning} men are believed to have died. Police named them as Ġorġ Tabone, {61|ag|by=Police}, who held the factory licence, and Nazju Briffa, {38|an|by=Police}. A third, Luca Scerri, is unaccounted for.

Mater Dei Hospital said {five|i1|by=Mater Dei Hospital} people had been brought in, most of them with cuts from glass.

The Civil Protection Department sent {12|veh|s=Civil Protection Department} vehicles and {46|ff|s=Civil Protection Department} firefighters. About {140|~ev} residents of Triq il-Barumbara, Triq San Kalogeru and the alley behind were told to get out, and may not return before a drone has checked for unexploded shells.

{Five|rooms} of the complex's {eight|rtot} rooms are gone.

Are you nearby? Send photos to 7900 0000.

[Comments 188]

@doc b-broadcaster | public broadcaster site | 2028-07-24
Third body found; residents count cost

The remains of Luca Scerri, at {23|al} the youngest member of the St Calogerus factory, were recovered from beneath a collapsed mixing room on Sunday night. The blast has now cost {three|d2|t=now} lives.

{Sixty-four|hm|by=according to a count by the local council} houses have cracked walls, missing doors or worse, according to a count by the local council; {seven|un|^} of these will have to be emptied until engineers say otherwise.

{Eleven|i2|t=as of Monday} people had been treated at Mater Dei as of Monday. {One|itu}, a woman hit by a falling balcony, remains in intensive care.

A planning lawyer told us that the site was legal on paper. A factory must be {183|law|by=A planning lawyer} metres from the nearest dwelling; this one stands {240|dist|by=A planning lawyer} metres away.

It was not the first tragedy there. In its {72|-} years St Calogerus had already buried {nine|prev} of its own.

@doc c-tabloid | English-language Sunday tabloid | 2028-07-30
'HE ONLY WENT IN TO WATER THE GARDEN'

Widow's anguish as festa village mourns

Tabone, the {67|!ag}-year-old grandfather known as il-Bambalu, had promised his wife he would be home for breakfast by half past seven.

He had gone to turn on the sprinklers, she believes. At {6.25am|!clk} the sky went orange.

With him was his right-hand man Briffa, {38|an}, a father of {two|-}, and young Luca, {23|al}, who was to be married in September.

Around the corner from the empty band club, every third facade is boarded up. "They say {46|!hm} families have damage," said neighbour Doris Azzopardi. "I say the whole street."

A whip-round has reached {€212,000|fund}. The archbishop put in the first {€10,000|-}. The village's own claim will be far higher.

The factory's {17|mem} licence-holders met on Thursday and voted not to let off a single petard this summer.

PAGE 7: Fireworks through the years, in 22 pictures

@doc d-paper | newspaper, court page | 2028-10-07
Inquiry: factory held nearly three times its limit

A magistrate has found that the St Calogerus fireworks factory was storing {900|had|by=A magistrate} kilograms of finished petards and shells on the morning it exploded. Its licence allowed {350|lic}.

The report by Magistrate Davina Rennie, handed to the Attorney General on {6 October|rep}, draws on {29|wit|s=Magistrate Davina Rennie} witnesses and reconstructs the seconds after {6.52am|clk}: a spark in the mixing room, then {four|n} detonations as fire ran along a conveyor that ought not to have been there.

{Three|d2} men died. The {11|i2} who were hurt were all outside the perimeter.

The inquiry makes {eleven|rec} recommendations, among them a buffer of {400|-} metres. The buffer at Ħal Dwieli was {204|!dist|s=Ħal Dwieli}, the magistrate observed, which the law considers sufficient.

Property owners have since lodged claims of {€1.9 million|dmg}. Of the {seven|un} uninhabitable houses, {two|-} have been pulled down.

No one will be prosecuted: all {three|-} persons who might have been are dead.
