@story h2-kampen-plofkraak
@topic Cash machine blown up under flats in Kampen, the Netherlands, 2020: night, arrests, court
@subject K = Kampen explosion | ram raid | explosion | plofkraak | blast | attack
@subject P = Oost-Nederland police | police | officers
@subject A = Anouar el B. | el B. | the getaway driver | the driver
@subject S = Soufyan T. | T. | the main suspect | the man who lit the fuse
@subject B = Hanzebank | the bank
@subject M = Mayor Liesbeth Oudenampsen | Oudenampsen | the mayor
@subject O = Public Prosecution Service | prosecutor | OM
@subject N = Netherlands | the country | nationally
@fact t = 03:26 | clock | K | time it happened | 2020-02-12 | constant
@fact ho = 88 | address | K | house number | - | constant
@fact ev1 = 34 | evacuated | K | residents out of their homes | 2020-02-12 morning | snapshot
@fact ev2 = 19 | evacuated | K | residents still out of their homes | 2020-02-14 | snapshot
@fact fl = 15 | homes | K | flats evacuated | 2020-02-12 | constant
@fact fx = 6 | homes | K | flats declared unfit to live in | 2020-02-14 | snapshot
@fact inj = 2 | injuries | K | people hurt | 2020-02-12 | cumulative
@fact bab = 8 | age | K | weeks old, the hurt baby | - | constant
@fact cash = 87000 | other | B | euros taken | - | constant
@fact ink = 54000 | other | B | euros of it stained with ink | - | constant
@fact dam = 640000 | damages | K | euros of damage | 2020-02-14 | snapshot
@fact dam2 = 910000 | damages | K | euros of damage | 2021-04 | constant
@fact sec = 140 | duration | K | seconds from arrival to departure | - | constant
@fact sp = 253 | speed | A | km/h on the motorway | - | constant
@fact pc = 9 | units_pledged | P | police cars in the chase | - | constant
@fact di = 71 | distance | A | kilometres of chase | - | constant
@fact ar1 = 1 | arrests | P | people arrested | 2020-02-12 | cumulative
@fact ar2 = 4 | arrests | P | people arrested | 2020-03-03 | cumulative
@fact aa = 21 | age | A | years old | 2020-02 | constant
@fact as = 28 | age | S | years old | 2020-02 | constant
@fact oa = 48 | sentence | O | months of prison asked for the driver | - | plan | hypothetical
@fact os = 84 | sentence | O | months of prison asked for the main suspect | - | plan | hypothetical
@fact sa = 36 | sentence | A | months of prison | 2021-04-22 | constant
@fact ss = 72 | sentence | S | months of prison | 2021-04-22 | constant
@fact y19 = 71 | cases | N | such attacks | 2019 | constant
@fact y18 = 43 | cases | N | such attacks | 2018 | constant
@fact y20 = 12 | cases | N | such attacks this year | to 2020-02-12 | cumulative
@fact atm = 23000 | price | M | euros to move a machine | - | plan | projected
@fact near = 11 | distance | B | kilometres to the next machine | - | constant
@fact par = 68000 | damages | S | euros to pay to residents | 2021-04-22 | constant
@rel change up = y18 -> y19
@fact up = 65 | rate | N | percent more such attacks | 2019 | constant
@fact back = 15 | other | K | residents back in their homes | 2020-02-14 | cumulative
@fact cl = 33000 | other | B | euros taken without stains | - | constant
@fact as2 = 29 | age | S | years old | 2021-04 | constant
@fact inkp = 62 | other | B | percent of the money stained with ink | - | constant
@fact ina = 14 | duration | A | months in custody | 2021-04-22 | cumulative
@fact jl = 2 | other | K | people sentenced | 2021-04-22 | constant
@rel diff back = ev1 - ev2
@rel diff cl = cash - ink
@rel share inkp = ink / cash
@trap back fl :: both fifteen
@trap as as2 :: a year on
@trap cash ink :: all and stained
@trap ev1 ev2 :: some went back
@trap fl fx :: evacuated and unfit
@trap dam dam2 :: estimate and final
@trap di y19 :: both seventy-one
@trap oa sa :: asked and given
@trap sa ss :: two men
@trap ar1 ar2 :: three later

@doc a-region | regional broadcaster site | 2020-02-12
Residents on the street after plofkraak in Kampen, suspect caught near Apeldoorn

KAMPEN - In pyjamas and with a cat under the arm: {34|ev1|t=this morning} people could not go back into their homes this morning after the cash machine in the Oudestraat was blown up. It happened at {3.26|t}. The bang was heard in IJsselmuiden.

{Fifteen|fl} flats above and beside number {88|ho} were cleared. {Two|inj} residents were injured, a woman of {76|-} and a baby of {eight|bab} weeks, both cut by glass.

According to a neighbour's doorbell camera the perpetrators needed {140|sec} seconds. They fled in an Audi RS6. Police gave chase with {nine|pc} cars over the A50 and clocked {253|sp} kilometres per hour before the car was found against a tree. {A|ar1|v=1} man of {21|aa} from Utrecht was arrested; {two|-} or {three|-} accomplices ran into the woods.

It is the {twelfth|y20|v=12|t=this year} plofkraak of this year. In 2019 there were {71|y19|t=In 2019}, against {43|y18|t=a year earlier} a year earlier.

Saw something? Call 0800-6070. Zwarte Cross 2020: 5 tips for tickets

@doc b-bulletin | municipal bulletin | 2020-02-14
Information for residents of the Oudestraat, no. 3

Dear residents,

We understand that you want to know when you can go home. Of the {34|ev1|t=on Wednesday} people who had to leave on Wednesday, {15|back|t=so far} have been able to return so far. {Nineteen|ev2|^} are staying with family or in Hotel van Dijk.

The structural engineer has inspected all {15|fl} flats. {Six|fx} of them, including number {88|ho}A, will not be habitable for at least {five|-} months.

The damage to the building is provisionally put at {€640,000|~dam|t=provisionally}.

Mayor Oudenampsen has written to the bank asking that the machine not be put back under homes. Moving it costs {€23,000|~atm} according to our estimate. The next one is {11|near} kilometres away.

Evening for residents: Monday, 19.30, Stadskazerne. Coffee from 19.00. Parking €2

@doc c-national | national tabloid daily | 2020-03-04
{Fourth|ar2|v=4} arrest for Kampen: 'They knew that a baby slept there'

Police yesterday pulled a {fourth|ar2|v=4} man from his bed over the plofkraak that shook half of Kampen at {4.26|!t} on 12 February. That is alleged main suspect Soufyan T. ({28|as}).

Getaway driver Anouar el B. ({24|!aa}) has been behind bars since the wild chase of {71|di} kilometres in which his Audi hit {253|sp}.

The loot: {€87,000|cash}. But {€54,000|ink} of that was purple with ink and worthless. For {33|cl|x=1000} thousand clean euros, then, {six|fx} families lost their homes.

"There was glass in the cot," says Danique Riezebos (29), mother of little Mees, then {eight|bab} weeks old. "They had walked past in the afternoon, the police say. There was a stork in the window."

Damage according to insurers: {€460,000|!dam|by=insurers}.

PREMIUM: What your neighbour earns, in 7 charts

@doc d-court | court reporting, national broadsheet | 2021-04-23
{Six|ss|x=12} years for plofkraak: 'A baby's room is not collateral damage'

ZWOLLE
Correspondent Jelmer Wiarda-Osei

The man who lit the fuse looks at his shoes. The man who drove looks at the public gallery, where his mother sits. Between them is an empty chair for the third, who has been in a Moroccan cell since January, and whose name is mentioned no fewer than {fifty|-} times.

The district court on Thursday sentenced Soufyan T., now {29|as2|t=now}, to {six|ss|x=12} years in prison and Anouar el B. to {three|sa|x=12|^}. The prosecutor had asked for {seven|os|x=12|by=The prosecutor} and {four|oa|x=12|^}.

It all took {140|sec} seconds. A neighbour's camera has it: the car, a figure with a bar, a flash, the figure again, with a bag. At {3.26|t} a façade comes down in the picture, quite slowly. In the bag are {87,000|cash} euros, more than {60|>inkp} percent of which the ink cartridges have just made useless.

The court takes its time over what was upstairs. {Fifteen|fl} flats; {34|ev1|t=that night} people that night; in one, a cot. "A baby's room is not collateral damage," says presiding judge Machteld Soerjadi. She counts {three|!inj} injured. The building cost {910,000|dam2|t=in the end} euros to repair in the end, well above the {640,000|dam|t=at first} that was spoken of at first.

T. must pay {68,000|par} euros to residents, among them the elderly woman who has not slept with the curtains shut since. The bank's own claim, for the {87,000|cash} and a new machine, is declared inadmissible; it should go to the civil courts. It has not come back to the Oudestraat anyway. Kampen's pensioners now go {11|near} kilometres by bus.

As for el B., the judges weigh that he was {21|aa|t=at the time} at the time, had no record and "drove as he was told, only far too fast": {253|sp}, on a wet A50, with {nine|pc} patrol cars behind him.

Outside, counsel for T. calls the punishment heavy. In 2019, the year before, {71|y19|t=In 2019} such attacks were committed in the Netherlands, {65|up|^} percent more than in 2018, and judges, he says, "read the papers too". He will appeal. Counsel for el B. will not. His client has been inside for {14|ina|t=already} months already; with remission he can count the rest.

@doc e-english | English-language expat site | 2021-04-24
{Two|jl} jailed over Kampen ATM blast

{Two|jl} men have been jailed for blowing up a cash machine below a block of flats in Kampen in February last year.

Soufyan T. got {72|ss} months and Anouar el B., who was at the wheel, {36|sa}, Zwolle district court said. Prosecutors wanted {84|os|by=Prosecutors} and {48|oa|^}.

The gang took {€87,000|cash} and did {€910,000|dam2} worth of damage. {Thirty-four|ev1} people were made homeless for a time, {six|fx} families for months.

{Four|ar2} people were arrested in all. One was freed, and one is being held in Morocco.

Latest: Amsterdam rents up 3% | Dutch news quiz: can you beat 8/10?
