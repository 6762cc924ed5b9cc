@story suape-heist
@topic Armoured-van hold-up at Recife's container port and the hunt for the money
@subject A = the Suape hold-up | hold-up | robbery | the assault | heist | raid
@subject P = Polícia Federal | federal police | the police | officers
@subject G = the gang | the robbers | the raiders | assailants
@subject V = Protege Nordeste | the cash carrier | the security firm
@subject L = Edvaldo "Caju" Siqueira | Siqueira | Caju | the alleged leader
@subject S = Josenildo Bezerra | Bezerra | the guard
@fact loot = 38000000 | price | A | reais stolen | 2019-07-04 | constant
@fact rec1 = 6400000 | price | P | reais recovered | 2019-07-06 | cumulative
@fact rec2 = 15200000 | price | P | reais recovered | 2019-07-22 | cumulative
@fact bags = 48 | other | A | bags of notes taken | 2019-07-04 | constant
@fact men = 20 | other | G | robbers | 2019-07-04 | constant
@fact cars = 6 | other | G | vehicles used | 2019-07-04 | constant
@fact min = 9 | duration | A | minutes that it lasted | 2019-07-04 | constant
@fact tm = 05:25 | clock | A | time when it began | 2019-07-04 | snapshot
@fact sh = 300 | other | G | shots fired | 2019-07-04 | constant
@fact host = 11 | other | G | dockers held as a human shield | 2019-07-04 | constant
@fact d = 2 | deaths | A | people killed | 2019-07-04 | constant
@fact h = 7 | injuries | A | people wounded | 2019-07-04 | constant
@fact age = 44 | age | S | age of the guard who died | - | constant
@fact lage = 36 | age | L | age of the suspect | - | constant
@fact ar1 = 3 | arrests | P | suspects arrested | 2019-07-06 | cumulative
@fact ar2 = 9 | arrests | P | suspects arrested | 2019-07-22 | cumulative
@fact pol = 450 | officers | P | officers in the search | 2019-07-06 | snapshot
@fact rew = 200000 | price | V | reais of reward | 2019-07-06 | plan | pledged
@fact sent = 27 | sentence | L | years that he may face | - | plan | hypothetical
@trap rec1 rec2 :: found by the second day and by the third week
@trap loot rec2 :: taken and recovered
@trap ar1 ar2 :: by day two and by week three
@trap men ar2 :: robbers and suspects held
@trap d h :: dead and wounded

@doc jc | regional daily | 2019-07-05
Terror at Suape: {20|men} men, {300|sh} shots, {9|min} minutes

Text: Maria Clara Wanderley | Photos: D. Toscano | 05/07/2019 06h10 – updated 07h44

At {5:25|tm} yesterday morning the first car, a stolen Hilux, blocked the access road at kilometre {2|-}. Nobody at the port had finished coffee. {Nine|min} minutes later {48|bags} bags of banknotes, fresh from a plane, were gone with {20|~men|by=federal police} men in {six|cars} vehicles, by the reckoning of the federal police.

{Two|d} people are dead: Josenildo Bezerra, {44|age}, a guard with Protege Nordeste, and a docker. {Seven|h} have wounds.

For cover the raiders marched {eleven|host} dockers before them down the quay. Investigators picked up {300|~sh} cartridges or thereabouts, most from .50 calibre weapons.

The firm would not say how much had been in its van.

@doc wire | wire agency | 2019-07-06
Brazil port robbers made off with {$10 million|-}, police say

RECIFE, July 6 (Meridian) - Gunmen who stormed a Brazilian port on Thursday took {38 million|loot|by=federal police} reais, federal police said, one of the largest cash robberies in the country's history.

{450|pol|t=on Saturday} officers were combing cane fields on Saturday. {Three|ar1|t=on Saturday} people have been detained and {6.4 million|rec1|^} reais found in a water tank. Protege Nordeste offered {200,000|rew} for information.

Witnesses gave accounts of a battle that went on for {30|!min} minutes. "There were at least {forty|!>men} of them," said crane operator Iraquitan Melo, who lay under a forklift.

Officials put the number of wounded at {seven|h|by=Officials} and of dead at {two|d|^}.

@doc veja | weekly magazine | 2019-07-12
The dockers who saw it

It has a title already: "the heist of the sleepy port". The sum first whispered, {R$ 52 million|!loot}, has the charm of legend. The robbers hauled it off in {six|cars} cars on Thursday, the Fourth of July, burned {four|-} of them and sank one.

A guard of {29|!age}, Bezerra, who had changed shifts for a christening, died with a thermos in his hand. Next to him dockers were tied to bonnets; {eleven|host} of them, aged {19|-} to {61|-}, still cannot sleep.

Brasília sent {450|pol} federal agents. Locals laugh: it was the fishermen who found the {first|-} bag.

@doc g1 | television news site | 2019-07-22
Alleged leader of Suape robbery caught in Fortaleza
22 July, 15h32

Edvaldo Siqueira, "Caju", {36|lage}, was arrested in a beach apartment this Monday. Police say he planned the July 4 raid on the port.

With him the number of suspects in custody rises to {nine|ar2|t=this Monday}. In a false ceiling agents found {R$ 8.8 million|-}, which takes what has been recovered to {R$ 15.2 million|rec2|^}, out of {R$ 38 million|loot}.

The officers counted {48|bags} numbered seals from the van; {30|-} were in the flat.

If convicted of robbery resulting in death he may get {27|sent} years. His lawyer says Caju sells coconuts.

MOST READ
1 – Mega-Sena: nobody hits 6 numbers
