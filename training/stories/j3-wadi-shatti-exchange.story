@story wadi-shatti-exchange
@topic Prisoner exchange and fighting around Brak-Qasr in southern Libya, November 2017
@subject X = Brak-Qasr exchange | the exchange | the swap | the deal
@subject N = Southern Brigades Council | the Southern Council | the council | the southerners
@subject T = Tarsin Battalion | the Tarsin men | the battalion | Tarsin
@subject E = Brak-Qasr | the oasis | the town
@subject R = Libyan Crescent | the Crescent | the Crescent's delegate
@subject O = Zallaf oilfield | Zallaf
@subject H = Brak-Qasr hospital | the hospital | the wards
@subject C = Contact Committee | the mediators | the elders
@fact p1 = 74 | other | X | prisoners freed on the first day | 2017-11-15 | constant
@fact pn = 43 | other | N | prisoners handed over by the southern side on the first day | 2017-11-15 | constant
@fact pt = 31 | other | T | prisoners handed over by the battalion on the first day | 2017-11-15 | constant
@fact pa = 210 | other | X | prisoners to be freed under the agreement | - | plan | pledged
@fact p2 = 136 | other | X | prisoners still to be freed | 2017-11-15 | snapshot
@fact rm = 17 | other | X | bodies handed over | 2017-11-15 | constant
@fact df = 128 | deaths | E | people killed in the fighting | 2017-11-12 | cumulative
@fact dc = 37 | deaths | E | civilians killed in the fighting | 2017-11-12 | cumulative
@fact wi = 260 | injuries | E | people wounded in the fighting | 2017-11-12 | cumulative
@fact di = 6400 | evacuated | E | people who fled | 2017-11-12 | cumulative
@fact dr = 2100 | evacuated | E | people who returned | 2017-11-18 | cumulative
@fact dy = 19 | duration | E | days of fighting | - | constant
@fact ag = 16 | age | X | age of the youngest prisoner freed | 2017-11-15 | constant
@fact oi = 73000 | other | O | barrels a day before the fighting | 2017-10-23 | snapshot
@fact o2 = 28000 | other | O | barrels a day | 2017-11-18 | snapshot
@fact hb = 45 | other | H | beds | - | constant
@fact ra = 5 | other | C | tribes represented | - | constant
@fact ho = 12 | duration | X | hours the truce may be suspended after a breach | - | constant
@fact t1 = 14:30 | clock | X | hour when the first bus left | 2017-11-15 | constant
@fact km = 300 | distance | X | metres between the two sides at the handover | 2017-11-15 | constant
@rel sum p1 = pn + pt
@rel diff p2 = pa - p1
@trap p1 pa :: first day against the whole agreement
@trap pn pt :: each side's share
@trap df dc :: all against civilians
@trap di dr :: fled and returned
@trap oi o2 :: before and after
@trap p1 rm :: the living and the dead

@doc a-wire | wire agency | 2017-11-15
Rival Libyan forces free {74|p1} in desert swap

SEBHA, Libya (Levant Wire) - {Two|-} armed groups that fought {19|dy} days over an oasis in southern Libya freed {74|p1|t=Wednesday|by=the Libyan Crescent} captives on Wednesday, the Libyan Crescent, which carried them on {six|-} buses, said.

The Southern Brigades Council let {43|pn|t=Wednesday} go and the Tarsin Battalion {31|pt|^}, the first of {210|pa} promised in the agreement signed on Sunday. The remains of {17|rm|t=Wednesday} fighters were returned as well.

The first bus left at {2:30 p.m.|t1}. The sides stood {300|km} metres apart and neither fired.

The battle for Brak-Qasr killed {128|df|by=doctors} people, {37|dc|^} of them civilians, doctors say, wounded {260|wi|by=doctors} and made {6,400|di|by=doctors} flee. Output at Zallaf, {73,000|oi|t=before} barrels a day before, fell below {30,000|-}.

@doc b-arabic | Tripoli newspaper, translated | 2017-11-16
They came with blankets over their heads

Tripoli / Salwa al-Fassi. Photo: Crescent handout

Mothers counted. At half past two in the afternoon, by the watch of this paper's photographer, bus number {one|-} set off ({14:30|t1}), and the youngest, a cook's boy of {16|ag}, was kissed on both cheeks by a sheikh who {ten|-} days ago had sworn to hang him.

In all {74|p1} came home, says the Crescent's delegate, Fathi Bu Shaala, who adds that {17|rm|by=Fathi Bu Shaala} made the journey under sheets. For the rest of the {210|pa} the elders want to meet on Saturday.

It is difficult country. {Five|ra} tribes had to say yes. Should anyone shoot, the other side may call off everything for {twelve|ho} hours.

Of the {260|!dc} who died without a weapon in the hand nobody spoke. Their graves are behind the hospital, which has {45|hb} beds.

@doc c-council | statement of one side | 2017-11-16
Statement No. 40 of the Southern Brigades Council

In the name of God. The Council announces that by {15 November|-} it has carried out what it signed. It released {43|pn|by=The Council} detainees yesterday, in good health, and received {17|!pt} from the other party. It demands the {136|p2} others.

The Council denies that boys were held. The youngest of those it returned was {19|!ag} years old.

The oasis was attacked, defended and is free. {Seventy-four|p1} men slept at home. Both sides kept {300|km} metres between them and the Council will keep the {twelve|ho} hours too, if it must. The Council mourns {128|df} people who fell in {nineteen|dy} days, and rejects figures of {500|-} circulated by satellite stations.

Zallaf pumps {28,000|!oi} barrels a day when it is in peace, and under the Council's guard it will again.

@doc d-french | French-language monthly on the Sahel | 2017-11-20
The soft art of counting captives

A week after Sunday's agreement, what is known? That {136|p2|t=as of the first day} names were still unticked as of the first day, of {210|pa}. That the {five|ra} tribes whose elders sign for their sons have each kept a copy of the list, and that no {two|-} copies agree. And that people go home: {2,100|dr|t=by Saturday|by=the mayor} by Saturday, says the mayor, of {6,400|di}.

Oil is slower. The field was giving {28,000|o2|t=on Saturday} barrels a day on Saturday; before the battle it was {73,000|oi|t=before the battle}.

Doctors at the hospital still have {90|-} amputees for {45|hb} beds. With {37|dc} civilians dead out of {128|df}, this was by Libyan measure a clean war. It lasted {19|dy} days. The truce can be stopped for {twelve|ho} hours and, being Libyan, it will be.
