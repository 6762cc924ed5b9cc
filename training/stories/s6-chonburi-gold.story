@story chonburi-gold
@topic Gold shop robbery in a Thai seaside town: the afternoon, the hunt and the arrests
@subject G = Heng Charoen gold shop | Heng Charoen | the shop | the jeweller's | the gold shop
@subject P = provincial police | the police | investigators | officers | Chon Buri police
@subject A = Wichai Thongdee | Wichai | the getaway rider | the driver | the older suspect
@subject B = Krit Somsanuk | Krit | the gunman | the younger suspect
@subject V = Prapai Sae-tan | Prapai | the guard | the security man
@subject O = Malee Hengcharoen | Malee | the owner | Mrs Malee
@subject I = Siam Ruamjai Insurance | the insurer | Siam Ruamjai
@subject R = Chon Buri | the province
@fact clk = 15:49 | clock | G | hour at which the robber came in | 2031-08-19 | constant
@fact end = 15:51 | clock | G | hour at which the robber left | 2031-08-19 | constant
@fact pol = 16:02 | clock | P | hour at which the first patrol arrived | 2031-08-19 | constant
@fact sec = 94 | duration | G | seconds that the robbery took | - | constant
@fact adr = 217 | address | G | house number | - | constant
@fact wt = 148 | other | G | baht weight of gold taken | 2031-08-20 | constant
@fact wt0 = 120 | other | G | baht weight of gold taken | 2031-08-19 evening | constant
@fact val = 7700000 | damages | G | baht of value of the gold taken | 2031-08-20 | constant
@fact val0 = 6200000 | damages | G | baht of value of the gold taken | 2031-08-19 evening | constant | projected
@fact pri = 52000 | price | R | baht for one baht weight of gold ornaments | 2031-08-19 | snapshot
@fact sht = 3 | other | B | shots fired | 2031-08-19 | constant
@fact inj = 2 | injuries | G | people hurt | 2031-08-19 | constant
@fact agv = 58 | age | V | age | - | constant
@fact aga = 41 | age | A | age | - | constant
@fact agb = 23 | age | B | age | - | constant
@fact rew = 300000 | other | O | baht of reward | 2031-08-20 | plan | pledged
@fact rep = 100000 | other | P | baht of reward | 2031-08-20 | plan | pledged
@fact off = 180 | officers | P | officers in the search | 2031-08-20 | snapshot
@fact cam = 63 | other | P | cameras whose film was watched | 2031-08-23 | cumulative
@fact arr = 2 | arrests | P | people arrested | 2031-08-23 | cumulative
@fact rec = 131 | other | P | baht weight of gold recovered | 2031-08-23 | cumulative
@fact mis = 17 | other | P | baht weight of gold still missing | 2031-08-23 | snapshot
@fact dis = 74 | distance | B | kilometres from the shop to the hiding place | - | constant
@fact cov = 5000000 | other | I | baht of cover | - | constant
@fact yr = 11 | other | R | gold shop robberies | 2031 so far | cumulative
@fact ly = 7 | other | R | gold shop robberies | 2030 | constant
@fact sen = 20 | sentence | B | years in prison at most | - | constant | threshold
@fact tot = 400000 | other | G | baht of reward, together | 2031-08-20 | plan | pledged
@fact shr = 75 | other | O | share of the reward in percent | 2031-08-20 | plan | pledged
@fact rsp = 11 | duration | P | minutes from the robber's leaving to the first patrol | - | constant
@fact dbt = 450000 | other | B | baht of gambling debt | - | constant
@rel sum wt = rec + mis
@rel product val = wt * pri
@rel sum tot = rew + rep
@rel share shr = rew / tot
@trap wt wt0 :: first estimate and stocktaking
@trap val val0 :: first estimate and stocktaking
@trap rew rep :: the owner's reward and the police's
@trap yr ly :: this year so far and last year
@trap aga agb :: the two suspects
@trap clk end :: coming and going

@doc a-breaking | English-language news site, breaking item | 2031-08-19
Armed man robs gold shop in Ban Khlong Nam, guard shot

Published 17:20, updated 19:05

A lone robber in a courier's jacket shot a security guard and made off with gold from a shop in Ban Khlong Nam, Chon Buri, on Tuesday afternoon.

Pol Lt Col Narong Itthiphan said the man walked into Heng Charoen, {217|adr} Sukhumvit Road, at {3.49pm|clk|t=Tuesday afternoon|by=Pol Lt Col Narong Itthiphan}, vaulted the counter and was out again by {3.51pm|end|^}. A second man waited on a motorcycle. The first patrol car reached the scene at {4.02pm|pol}.

{Three|sht|s=shots} shots were fired. The guard, Prapai Sae-tan, {58|agv}, was hit in the thigh and a customer was cut by glass; the {two|inj|s=are in hospital} are in hospital and out of danger.

The owner gave a first estimate of about {120|~wt0|t=first estimate|by=The owner} baht weight of necklaces and chains, worth some {6.2 million|~val0|^} baht at Tuesday's {52,000|pri|t=Tuesday's} baht for ornaments.

It is the {11th|yr|t=this year} gold shop raid in the province this year; there were {seven|ly|t=in all of 2030} in all of 2030.

@doc b-tabloid | translated popular daily | 2031-08-20
94 SECONDS OF TERROR

Malee Hengcharoen has not slept. On the tray where her grandmother's chains used to lie there is a policeman's card with a number on it. "He said 'sorry, auntie'," she tells us. "Then he fired."

It took the masked man just {94|sec} seconds, from {3.59pm|!clk}, to sweep {148|wt|t=stock books last night} baht weight into a food-delivery box, the owner found when she went through her stock books last night. That is {7.7 million|val|^} baht gone. Her policy with Siam Ruamjai covers {five|cov|x=1000000} million.

Prapai, the {68-year-old|!agv|v=68} guard, a retired marine, took {two|-} bullets meant, he says, for nobody: "The boy was shaking." A schoolteacher buying a ring for her daughter was hurt by flying glass.

Mrs Malee will give {300,000|rew} baht to whoever leads the police to the pair. The police add {100,000|rep|s=The police} of their own.

>> Lottery: last two digits 49! See page 12

@doc c-daily | national broadsheet | 2031-08-21
Province's gold shops want barriers after latest raid

Gold traders in Chon Buri asked the governor yesterday for steel shutters and a police box outside each of the larger shops, after a raid on Tuesday which brought the number of such robberies in the province this year to {11|yr|t=this year}, compared with {17|!ly|t=during the whole of last year} during the whole of last year.

{180|off|t=yesterday|s=police} police from {four|-} stations were searching yesterday for the robber and his accomplice, who left along the Sukhumvit at {eight minutes to four|!clk|v=15:52} and abandoned the motorcycle behind a temple.

According to the stocktaking the loss comes to {148|wt|by=the stocktaking} baht weight, or {7.7 million|val|^} baht, of which the insurer is liable for {5 million|cov|s=the insurer}. An earlier figure of {120|wt0|t=earlier|by=the shop} baht weight had been given by the shop in haste. A reward of {400,000|tot} baht is on offer, {three quarters|shr} of it from the owner.

Under the Penal Code, robbery with a firearm that causes grievous harm carries up to {20|<sen|s=robbery with a firearm} years.

@doc d-english | English-language newspaper, follow-up | 2031-08-24
{Two|arr|s=held} held in Rayong over gold heist; debt blamed

A gambling debt of {450,000|dbt} baht drove a young mechanic to rob a gold shop at Ban Khlong Nam, police said on Saturday after arresting him and a cousin.

Krit Somsanuk, {23|agb}, was found asleep in an orchard hut in Rayong, {74|dis} kilometres from the shop; Wichai Thongdee, {41|aga}, who allegedly rode the motorcycle, gave himself up hours later, making it {two|arr|t=Saturday|s=people in custody} people in custody. Pol Maj Gen Anuchit Bunluea said the trail came from footage of {63|cam|by=Pol Maj Gen Anuchit Bunluea} cameras.

Officers dug up {131|rec|t=Saturday} baht weight of gold under a water jar. {Seventeen|mis|s=remain unaccounted for} remain unaccounted for, of the {148|wt} that were taken at {3.49pm|clk|t=last Tuesday} last Tuesday. Wichai, a father of {three|-}, says he was told the trip was "to fetch a phone".

Nobody will receive the owner's {300,000|rew} baht, the general added: no tip was decisive. The gunman could be jailed for {20|sen|s=gunman} years. The guard left hospital on Friday.

Reporting by Suda Maneewan; editing desk 2. Call 02-555-0199

@doc e-radio | provincial radio, English hour | 2031-08-24
The weekend in brief

First, that robbery. Both suspects are behind bars. The younger one is {23|agb}, the older {44|!aga}, and they are cousins. Most of the gold has come home: {131|rec|s=baht} baht out of {148|wt|s=baht}, say investigators, leaving {27|!mis|by=investigators} to be found. Insurers like that sort of arithmetic.

You will remember that it was all over in {a minute and a half|~sec|v=90}, and that it took the first patrol until {two minutes past four|pol|v=16:02} to show up. The chief calls this "{eleven|rsp|by=The chief} minutes, in school traffic". He has promised a box at {217|adr} Sukhumvit, right beside the shop.

So far in 2031 Chon Buri has had {eleven|yr|t=So far in 2031} of these. Last year? {Seven|ly|t=Last year}. Drive safely; the sea is at {twenty-nine|-} degrees.
