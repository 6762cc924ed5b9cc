@story isfara-clash
@topic Fighting over a water gate on the border of Tajikistan and Kyrgyzstan
@subject F = the Kok-Tash clash | the fighting | clashes | the battle | shelling | clash
@subject K = Kyrgyzstan | Bishkek | the Kyrgyz | Kyrgyz side
@subject T = Tajikistan | Dushanbe | the Tajiks | Tajik side
@subject V = Ak-Bulak | the village of Ak-Bulak
@subject R = Red Crescent | Kyrgyz Red Crescent
@subject G = Golovnoy gate | the water gate | the sluice
@fact kd1 = 6 | deaths | K | soldiers and civilians killed | 2028-05-17 | cumulative
@fact kd2 = 19 | deaths | K | soldiers and civilians killed | 2028-05-19 | cumulative
@fact kdc = 11 | deaths | K | civilians killed | 2028-05-19 | cumulative
@fact kds = 8 | deaths | K | soldiers killed | 2028-05-19 | cumulative
@fact td1 = 3 | deaths | T | soldiers and civilians killed | 2028-05-17 | cumulative
@fact td2 = 14 | deaths | T | soldiers and civilians killed | 2028-05-19 | cumulative
@fact tot1 = 9 | deaths | F | people killed on both sides | 2028-05-17 | cumulative
@fact tot = 33 | deaths | F | people killed on both sides | 2028-05-19 | cumulative
@fact kh = 87 | injuries | K | people wounded | 2028-05-19 | cumulative
@fact th = 41 | injuries | T | people wounded | 2028-05-19 | cumulative
@fact ev = 24000 | evacuated | K | people moved from the border | 2028-05-19 | cumulative
@fact ho = 132 | homes | V | houses burnt | 2028-05-19 | cumulative
@fact tm = 05:40 | clock | F | time when the first shots fell | 2028-05-16 | snapshot
@fact cease = 20:00 | clock | F | time at which the truce began | 2028-05-18 | plan
@fact dur = 3 | duration | F | days of fighting | 2028-05 | constant
@fact bord = 970 | distance | - | kilometres of common border | - | constant
@fact dem = 664 | distance | - | kilometres of border agreed upon | 2028-01 | snapshot
@fact tank = 4 | other | T | tanks said to have crossed | 2028-05-17 | snapshot
@fact share = 37 | other | G | percent of the water due to Tajikistan | - | constant
@fact tents = 600 | other | R | tents put up | 2028-05-19 | cumulative
@fact pris = 5 | other | F | captives exchanged | 2028-05-20 | constant
@rel sum kd2 = kdc + kds
@rel sum tot1 = kd1 + td1
@rel sum tot = kd2 + td2
@trap kd1 kd2 :: two days later
@trap kd2 td2 :: one side and the other
@trap kdc kd2 :: civilians and all
@trap kh th :: one side and the other
@trap bord dem :: all of the border and what is agreed

@doc wire | wire agency | 2028-05-17
{Nine|tot1} die in clashes on Tajik-Kyrgyz frontier

BISHKEK, May 17 (Meridian) - Troops of Kyrgyzstan and Tajikistan traded mortar fire for a second day on Wednesday near a sluice that both claim. Bishkek reported {six|kd1|t=on Wednesday|by=Bishkek} dead and Dushanbe {three|td1|t=on Wednesday|by=Dushanbe}.

It began at {5:40 a.m.|tm} on Tuesday after one side nailed a camera to a pole. Kyrgyz border guards said {four|tank|by=Kyrgyz border guards} Tajik tanks had crossed into Batken province. Dushanbe denied that there had been any.

Of the {970|bord} km that they share, {664|dem} have been agreed.

Under a 1986 protocol the Tajiks are owed {37|share} percent of the flow through Golovnoy gate.

@doc kyrgyz | news agency of one side | 2028-05-19
24.kgz: The country mourns
Bishkek, 19 May, 14:05

The health ministry has published a list of the fallen: {19|kd2|t=19 May} citizens, {8|kds|^} of them servicemen and {11|kdc|^} civilians, including a girl of {4|-}. {87|kh|^} people are being treated for wounds.

The other side, says the security committee, lost no fewer than {60|-}.

In Ak-Bulak {132|ho} homes were burned down. {24,000|~ev} people have been moved out, and the Red Crescent has pitched {600|tents} tents at the Batken racecourse.

The truce has held since {20:00|cease} on Thursday. The first shot, the committee repeats, was fired by the neighbour at {05:40|tm}.

Exchange rate of the National Bank: 1 USD = 88.12

@doc asia | international broadcaster website | 2028-05-20
Kyrgyz-Tajik fighting: what happened at the water gate

Why are we hearing about it?
{Three|dur} days of fighting on one of Central Asia's tangled borders have left {33|tot|t=by Friday|by=the two governments} people dead by Friday, the two governments say.

Who died?
{Nineteen|kd2|^} were from Kyrgyzstan and {24|!td2|^} from Tajikistan, according to those official lists. Both governments accuse each other of hiding losses.

What is the sluice?
A steel gate on the Isfara. More than a {third|>share} of its water is meant to go downstream to Tajik apricot farms.

How long is the border?
{970|bord} km. Diplomats had settled some two-thirds of it by January.

How did it end?
With a truce at {8pm|cease} on Thursday, and, on Saturday, a trade of {five|pris} captives.

@doc field | foreign broadsheet | 2028-05-22
Ash and apricots

Lucien Vandermeulen in Ak-Bulak

One counts chimneys here, because they are what is left. I got to {132|ho} and so did the mayor.

Fire rained on this place for {five|!dur} days, says Gulbarchyn Toktosunova, from first prayer on Tuesday until the generals shook hands. She says it began at {seven|!tm}: she'd just let the sheep out.

There are {40,000|!ev|by=the governor} like her sleeping in halls and racecourse tents, {600|tents} of them, the governor told me; the emptied district has {two|-} hospitals, one of which is a goat shed with a red cross on it.

And {87|kh} wounded, some of them with burns I'd rather not describe. On the far bank an old man in Vorukh, his eyebrows gone, held up fingers: {41|th} of his people hurt. He could not say how many were dead. {Fourteen|td2|by=Dushanbe}, says Dushanbe.
