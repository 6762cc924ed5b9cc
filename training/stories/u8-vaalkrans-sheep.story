@story u8-vaalkrans-sheep
@topic Sheep theft in a Karoo farming town: a night raid, arrests, a trial date
@subject R = Vaalkrans stock theft | the raid | the theft
@subject H = Hendrina Moolman-Xaba | Moolman-Xaba | Ms Moolman-Xaba | the farmer | Hendrina
@subject P = Karoo Stock Theft Unit | stock theft unit | the unit | police
@subject C = Captain Loyiso Matroos | Matroos | Captain Matroos
@subject A = Vaalkrans Agricultural Union | farmers' union | the union
@subject S = Suspects | the accused | the men | the four
@subject T = Petrus Jaftha | Jaftha | the herdsman
@subject B = Beestekraal abattoir | the abattoir
@fact st = 312 | other | R | sheep stolen | 2018-07-04 | cumulative
@fact lam = 86 | other | R | lambs stolen | 2018-07-04 | cumulative
@fact ewe = 226 | other | R | ewes stolen | 2018-07-04 | cumulative
@fact rec = 187 | other | P | sheep recovered | 2018-07-09 | cumulative
@fact sl = 41 | other | B | sheep slaughtered | 2018-07-09 | cumulative
@fact mis = 84 | missing | R | sheep still gone | 2018-07-09 | snapshot
@fact val = 780000 | damages | R | value of the sheep in rand | 2018-07-04 | cumulative
@fact ar1 = 2 | arrests | P | people arrested | 2018-07-06 | cumulative
@fact ar2 = 4 | arrests | P | people arrested | 2018-07-09 | cumulative
@fact fur = 2 | arrests | P | people arrested on the Monday | 2018-07-09 | snapshot
@rel sum ar2 = ar1 + fur
@fact bail = 5000 | other | S | bail in rand | 2018-07-11 | constant
@fact hag = 38 | age | H | age of the farmer | 2018 | constant
@fact tag = 61 | age | T | age of the herdsman | 2018 | constant
@fact km = 140 | distance | P | kilometres away where sheep were found | 2018-07-06 | snapshot
@fact rew = 50000 | other | A | reward in rand | 2018-07-05 | plan | pledged
@fact yr = 1940 | other | P | sheep stolen in the district | January to June 2018 | cumulative
@fact yr7 = 1210 | other | P | sheep stolen in the district | January to June 2017 | cumulative
@fact off = 6 | officers | P | officers in the unit | 2018 | snapshot
@fact offp = 14 | officers | P | posts in the unit | 2018 | constant
@fact flo = 1150 | other | H | sheep in her flock | before the raid | snapshot
@fact clk = 01:20 | clock | R | time the herdsman heard the lorry | 2018-07-04 | snapshot
@fact rai = 120 | other | H | millimetres of rain in a year | 2017 | cumulative
@fact crt = 2018-08-21 | date | S | day of the next hearing | - | plan
@fact pri = 71 | price | B | price of mutton in rand a kilogram | 2018-07 | snapshot
@fact qu = 27.1 | other | H | share of her flock that was stolen | 2018-07-04 | snapshot
@rel share qu = st / flo
@rel sum st = ewe + lam
@rel sum st = rec + sl + mis
@trap st rec :: stolen and recovered
@trap st lam :: all sheep and lambs
@trap ar1 ar2 :: arrests went on
@trap yr yr7 :: two years
@trap off offp :: officers and posts
@trap st yr :: one raid and the district's half-year

@doc a-local | town newspaper | 2018-07-05
{312|st} skape weg / Farmer loses over a {quarter|>qu|v=25} of flock in one night

Nieuveld Courant, our bilingual weekly since 1902

Hendrina Moolman-Xaba counted twice on Wednesday morning and then sat down on a drinking trough.

{Three hundred and twelve|st} of her {1,150|flo} dorpers had been loaded overnight on a lorry at the far camp of Vaalkrans, {226|ewe} ewes and {86|lam} lambs. She bought the farm in 2012 with a Land Bank loan. "I am {38|hag} and I was beginning to sleep at night," she said.

Her herdsman, Petrus Jaftha, {61|tag}, heard an engine at {twenty past one|clk|t=overnight} and thought it was the neighbour with lucerne. It's dry: {120|rai|t=last year|by=she} mm was all she got last year, and everyone's carting fodder.

She puts the loss at {R780 000|val|v=780000|by=She}. The union offers {R50 000|rew|v=50000} for information.

The stock theft unit is {six|off} people. It should be {14|offp}.

Kerkbasaar: Saturday. Pannekoek R8.

@doc b-daily | provincial daily, website | 2018-07-07
{Two|ar1} held after stolen Karoo sheep found in Gariep kraal

Sipho Terblanche-Naidoo
07 July 2018, 05:40

A tip-off led police on Friday to a kraal {140|km} km from the farm where a Karoo woman lost {312|st} sheep to thieves this week.

{Two|ar1|t=by last night} men had been arrested by last night, Captain Loyiso Matroos of the stock theft unit said. He'd not say how many animals were in the kraal because they were being counted "in the dark, and they don't stand still".

Hendrina Moolman-Xaba, {38|hag}, drove there to look for her mark, an X in a ring. She'd lost {R870 000|!val|v=870000}, she told reporters, and the worst was the {92|!lam} lambs.

Her foreman had heard a truck around {02:00|?~clk}.

Theft in the district has leapt from {1 210|yr7|t=the first half of 2017|by=police} head in the first half of 2017 to {1 940|yr|t=in the same months of this year|^} in the same months of this year, police figures show.

Mutton fetches {R71|pri|v=71|t=at present} a kilo at present.

Most viewed
1 Springbok skins worth R2m in wardrobe
2 Rates: 11 towns that owe Eskom

@doc c-police | police media statement | 2018-07-10
MEDIA STATEMENT: ARRESTS – STOCK THEFT, VAALKRANS, CAS 31/07/2018

The members of the Karoo Stock Theft Unit arrested {two|fur} further suspects on Monday 9 July, which brings the total to {four|ar2|t=Monday 9 July}. They are between 24 and 52 years of age.

To date {187|rec|t=To date} sheep were recovered. A further {41|sl} had already been slaughtered at an abattoir at Beestekraal, whose owner is assisting. {94|!mis|t=To date} sheep of the {312|st} remain outstanding.

Members of the public who know of their whereabouts can call Capt Matroos. The union's reward of {R50 000|rew|v=50000} stands.

@doc d-court | court report, town newspaper | 2018-07-12
{R5 000|bail|v=5000} bail for sheep accused as town growls outside

The gallery was full of hats.

Magistrate Ursula Dyani set bail at {R5 000|bail|v=5000} each for the {four|ar2} men accused of lifting the Vaalkrans flock. They'll be back on {21 August|crt}. Nobody in the hats said much till they were outside.

The State says that {187|rec|by=The State} are home and {84|mis|by=The State} nowhere. The prosecutor spoke of a syndicate with a double-decker lorry and a tame butcher, who turned {41|sl} of them into chops at {R71|pri|v=71} a kilo.

"You can't milk a docket," said Ms Moolman-Xaba, who'd come with Jaftha. The herdsman, {61|tag}, was able to identify the lorry by its cough.

The union has paid {R5 000|!rew|v=5000} to a schoolboy who saw it pass, which was all the reward that it had ever promised, its chairman said.
