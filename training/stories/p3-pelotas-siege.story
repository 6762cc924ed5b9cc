@story pelotas-siege
@topic Hostage-taking in a savings bank in Pelotas, Brazil: 31 hours and the trial
@subject B = Caixa Sulina | the Caixa Sulina branch | the bank | the branch | siege | hostages
@subject G = the gunmen | gunmen | robbers | hostage-takers
@subject P = Brigada Militar | the Brigada | police
@subject N = Adriel Kossmann | Kossmann
@subject L = Wesley Tibiriçá | Tibiriçá
@subject S = Santa Casa hospital | Santa Casa
@fact h1 = 37 | other | B | hostages held | 2032-05-05 noon | snapshot
@fact h2 = 24 | other | B | hostages held | 2032-05-05 night | snapshot
@fact h3 = 15 | other | B | hostages held | 2032-05-06 noon | snapshot
@fact r2 = 13 | rescued | B | hostages set free | 2032-05-05 night | cumulative
@fact r3 = 22 | rescued | B | hostages set free | 2032-05-06 noon | cumulative
@fact d = 2 | deaths | B | hostages killed | 2032-05-06 evening | constant
@fact gd = 1 | deaths | G | robbers killed | 2032-05-06 evening | constant
@fact inj = 6 | injuries | S | people treated | 2032-05-06 evening | constant
@fact g = 4 | other | G | armed men inside | - | constant
@fact pol = 190 | officers | P | officers around the building | 2032-05-05 night | snapshot
@fact pol2 = 260 | officers | P | officers around the building | 2032-05-06 noon | snapshot
@fact start = 10:25 | clock | B | hour at which it began | 2032-05-05 | constant
@fact end = 17:40 | clock | B | hour at which it ended | 2032-05-06 | constant
@fact dur = 31 | duration | B | hours from start to end | - | constant
@fact ask = 5000000 | other | G | ransom demanded in reais | 2032-05-05 | plan
@fact ask2 = 1500000 | other | G | ransom demanded in reais | 2032-05-06 | plan
@fact take = 318000 | damages | B | reais missing from the vault | - | constant
@fact ka = 41 | age | N | age in years | 2032-05-06 | constant
@fact la = 29 | age | L | age in years | 2032-05-06 | constant
@fact ks = 34 | sentence | N | years in prison | 2033-03-21 | constant
@fact ls = 27 | sentence | L | years in prison | 2033-03-21 | constant
@fact add = 70 | officers | P | officers on their way | 2032-05-06 | plan | pledged
@fact gl = 3 | arrests | G | robbers captured | 2032-05-06 evening | constant
@fact seek = 40 | sentence | N | years sought by the prosecution | 2033-03-21 | plan
@fact ev = 640 | evacuated | B | neighbours moved out | 2032-05-05 | constant
@rel sum h1 = h2 + r2
@rel sum h1 = h3 + r3
@rel sum pol2 = pol + add
@rel sum g = gd + gl
@trap h2 r3 :: held on the first night and freed by the second noon
@trap ask ask2 :: the ransom came down overnight
@trap pol pol2 :: reinforcements came from Porto Alegre
@trap ks ls :: two convicts, two terms
@trap d gd :: hostages and a robber

@doc a-flash | wire agency | 2032-05-05
Gunmen hold {dozens|~h1} in bank in southern Brazil

PELOTAS, Brazil (Austral) - {Four|g} armed men seized a savings bank in this port city on Wednesday and were holding {37|h1|t=at noon|by=the Brigada Militar} customers and staff at noon, the Brigada Militar said. They burst in at {10:25 a.m.|start|t=on Wednesday}, minutes after an armoured van had left.

The robbers want {5 million|ask|t=on Wednesday|by=a negotiator} reais and a bus, said a negotiator who gave his name only as Lieutenant Amadeu. One of them fired into the ceiling. No one was known to be hurt.

Police emptied the surrounding block and sent {640|ev} residents to a church hall.

@doc b-radio | news radio, overnight summary | 2032-05-06
Good morning, it is six o'clock. In Pelotas the lights burn in the Caixa Sulina and nobody has slept.

This is where we stand. Of the {37|h1|t=at midday yesterday} people who were inside at midday yesterday, {thirteen|r2|t=by midnight} walked out by midnight, among them a woman eight months pregnant. That leaves {twenty-four|h2|t=at this hour} at this hour. The number of gunmen is {four|g}, though a freed cashier swears that she saw {five|-}.

Colonel Ivete Przybylski has {one hundred and ninety|pol|t=through the night|by=Colonel Ivete Przybylski|v=190} officers round the building, and had them through the night. Another {seventy|add|t=before lunch|m=pledged} are promised from Porto Alegre before lunch.

She told us that the demand "is not {five million|ask|m=denied} any more, I can say that". It is understood to have fallen to {one and a half|ask2|x=1000000} million reais.

Traffic: the BR-392 is shut at kilometre 60. Now, the weather.

@doc c-daily | national daily | 2032-05-07
{Thirty-one|dur} hours, {two|d} graves

By Caetano Brückmann, special correspondent

The end came at {5.40 p.m.|end|t=on Thursday} on Thursday, with a stun grenade through a skylight. It lasted eleven seconds. When the smoke had gone, {two|d} hostages lay dead beside the manager's desk: Nair Goulart, a retired seamstress, and Ibrahim Saleh, who sold mobile phones. So did {one|gd|s=of the robbers} of the robbers. The {three|gl} others were led out in their socks.

Santa Casa took in {six|inj} wounded, none in danger.

At noon that day, {15|h3|t=At noon that day} captives had still been inside, and the Brigada's {260|pol2|t=At noon that day} men had begun to think the thing would settle itself. {Nineteen|!r3|t=At noon that day} had come out by then, in ones and twos, for pizza, insulin and a charger.

The ringleader, Adriel Kossmann, {41|ka}, a former bank guard, had lowered his price from {five|ask|x=1000000|t=on the first day} million reais on the first day to {1.5|ask2|x=1000000} million.

Neighbours, {640|ev} of them, went home to find the bakery looted.

It had begun on Wednesday at {9.50|!start|t=on Wednesday}, just after the van pulled away, and so it had lasted close on a day and a third.

@doc d-tabloid | tabloid website | 2032-05-08
BANK OF DEATH: the brute, the boy and the {R$318,000|take} nobody can find

EXCLUSIVE

He is {38|!ka|s=Kossmann} and once guarded the vault he robbed. Kossmann, the brain. Wesley Tibiriçá, {29|la}, is the boy who cried in the van.

Police have searched the branch twice and {R$318,000|take|by=Police} is missing. "It did not fly away," snapped Colonel Przybylski.

Count with us. {31|dur} hours. {Thirty-seven|h1|t=at the start} souls at the start. {Twenty-four|h2|t=on the Wednesday night} on the Wednesday night. {Fifteen|h3|t=by Thursday lunch} by Thursday lunch. {Two|d} who never came home.

Around them stood {260|pol2|t=by then} police by then. On the first night it had been {190|pol|t=On the first night}. And still it took a grenade.

PHOTOS (17): inside the ruined branch
HOROSCOPE: Taurus, beware of 3 lies

@doc e-court | court report, regional daily | 2033-03-22
Kossmann gets {34|ks} years for Pelotas bank siege

A jury of {seven|-} in Pelotas on Monday convicted {two|-} survivors of the gang that held a Caixa Sulina branch last May. Judge Marluce Szymanski sentenced Adriel Kossmann to {34|ks|t=on Monday|by=Judge Marluce Szymanski} years and Wesley Tibiriçá to {27|ls|^}. The prosecution had sought {40|seek} for the former. A third man goes on trial in June.

She told the court that the ordeal had lasted {31|dur} hours, from {10.25|start} on the Wednesday to {5.40|end|v=17.67} the next afternoon, and that Kossmann alone had fired the shots that killed {two|d} captives.

Of the money, {R$381,000|!take}, nothing has been seen again.

The defence said that {22|r3|t=by the second noon} people had been let go unharmed by the second noon, which showed "an intention to end it". The judge replied that {15|h3|^} had not.

Both will appeal. The bank, which has moved two doors down, declined to comment.
