@story t6-skelbeck-reservoir
@topic Damaged spillway at Skelbeck reservoir, North Yorkshire: Saturday to the Friday after
@subject V = Skelbeck reservoir emergency | the emergency | Skelbeck | the scare | the evacuation
@subject D = Skelbeck dam | the dam | the spillway | the embankment | the wall | the hole
@subject L = Skelbeck reservoir | the reservoir | the water level | the water
@subject W = Pennine Northern Water | Pennine Northern | PNW | the water company | the company | the firm
@subject RH = Ravenholme | the town
@subject P = North Yorkshire Police | police | the police | officers
@subject CC = county council | the council | North Yorkshire council
@subject A = RAF | Chinook | RAF Chinook | helicopter
@subject F = Ravenholme relief fund | the relief fund | the mayor's appeal | the appeal
@subject S = Storm Desmarais | the storm | England
@subject EN = large reservoirs in England | England's reservoirs | English reservoirs | Environment Agency
@subject I = Professor Adaeze Hollingworth | the inquiry | review | Prof Hollingworth
@subject B = Graham Tilsley | Tilsley | chief executive | the boss
@subject SC = schools in Ravenholme | schools
@subject PT = petition | the petition
@fact cap = 1340000 | other | L | cubic metres that it holds | - | constant
@fact ol = 536 | other | L | Olympic pools that it would fill | - | constant
@fact wr = 14 | duration | D | minutes until a flood would reach the shops | 2027-11-14 | constant | hypothetical
@fact fg = 14000 | fundraising | F | pounds short of the aim | 2027-11-19 | snapshot
@fact w1 = 0.6 | distance | L | metres by which the level was lowered | 2027-11-13 evening | cumulative
@fact w2 = 4.2 | distance | L | metres by which the level was lowered | 2027-11-15 | cumulative
@fact w3 = 8.1 | distance | L | metres by which the level was lowered | 2027-11-18 | cumulative
@fact ws = 8 | distance | L | metres below full at which it is safe | - | constant | threshold
@fact p1 = 6 | other | W | pumps at work | 2027-11-13 evening | snapshot
@fact p2 = 23 | other | W | pumps at work | 2027-11-15 | snapshot
@fact pq = 200 | other | W | litres a second for each pump | - | constant
@fact px = 4600 | other | W | litres a second pumped in all | 2027-11-15 | snapshot
@fact b1 = 430 | other | A | bags of aggregate dropped | 2027-11-14 | cumulative
@fact b2 = 560 | other | A | bags of aggregate dropped | 2027-11-15 | cumulative
@fact h1 = 11 | distance | D | metres of width of the hole | 2027-11-13 | snapshot
@fact h2 = 19 | distance | D | metres of width of the hole | 2027-11-14 | snapshot
@fact hf = 62 | distance | D | feet of width of the hole | 2027-11-14 | snapshot
@fact ag = 186 | age | D | years since it was built | 2027 | constant
@fact e1 = 1520 | evacuated | RH | people told to leave | 2027-11-13 evening | snapshot
@fact e2 = 6340 | evacuated | RH | people told to leave | 2027-11-14 | snapshot
@fact eh = 2710 | homes | RH | homes emptied | 2027-11-14 | snapshot
@fact er = 188 | evacuated | RH | people in rest centres | 2027-11-14 night | snapshot
@fact n1 = 31 | homes | RH | households that refused to leave | 2027-11-14 | snapshot
@fact n2 = 9 | homes | RH | households that refused to leave | 2027-11-16 | snapshot
@fact tb = 14:00 | clock | RH | time when people were let back | 2027-11-18 | constant
@fact d1 = 1 | deaths | V | people killed | 2027-11-14 | cumulative
@fact d2 = 2 | deaths | V | people killed | 2027-11-16 | cumulative
@fact ds = 5 | deaths | S | people killed elsewhere | 2027-11-16 | cumulative
@fact da = 7 | deaths | S | people killed in all | 2027-11-16 | cumulative
@fact in = 14 | injuries | V | people hurt | 2027-11-16 | cumulative
@fact rn = 118 | other | S | millimetres of rain in a day | 2027-11-12 | constant
@fact ra = 121 | other | S | millimetres of rain in a normal November | - | constant
@fact f1 = 212000 | fundraising | F | pounds given | 2027-11-15 | cumulative
@fact f2 = 486000 | fundraising | F | pounds given | 2027-11-19 | cumulative
@fact fn = 3888 | other | F | donors | 2027-11-19 | cumulative
@fact fa = 125 | fundraising | F | pounds per donor | 2027-11-19 | snapshot
@fact ft = 500000 | fundraising | F | pounds to be raised | - | plan
@fact k1 = 1200 | damages | W | pounds for each household | 2027-11-17 | plan | pledged
@fact kx = 3252000 | damages | W | pounds for households in all | 2027-11-17 | plan | pledged
@fact k2 = 2500 | damages | W | pounds for each business | 2027-11-17 | plan | pledged
@fact kb = 240 | other | RH | businesses due a payment | 2027-11-17 | plan
@fact ky = 600000 | damages | W | pounds for businesses in all | 2027-11-17 | plan | pledged
@fact kt = 3852000 | damages | W | pounds for households and businesses in all | 2027-11-17 | plan | pledged
@fact rc = 16000000 | budget | W | pounds to rebuild the spillway | 2027-11-18 | plan | projected
@fact pr = 94000000 | profit | W | pounds of yearly profit | 2026-27 | constant
@fact dv = 61000000 | spending | W | pounds of dividend | 2026-27 | constant
@fact bo = 365000 | other | B | pounds of bonus given up | 2027-11-18 | constant
@fact m7 = 7 | other | D | safety measures that the inspector asked for | 2026 | constant
@fact m2 = 2 | other | D | safety measures carried out | 2027-11 | cumulative
@fact m5 = 5 | other | D | safety measures not carried out | 2027-11 | snapshot
@fact po = 170 | officers | P | officers on duty | 2027-11-14 | snapshot
@fact sc = 5 | other | SC | schools closed | 2027-11-15 | snapshot
@fact se = 1910 | enrolment | SC | pupils without lessons | 2027-11-15 | snapshot
@fact mt = 430 | crowd | RH | people at the public meeting | 2027-11-17 | constant
@fact pt = 18200 | other | PT | signatures | 2027-11-19 | cumulative
@fact o6 = 41 | other | EN | overdue inspections | 2026 | snapshot
@fact o5 = 29 | other | EN | overdue inspections | 2025 | snapshot
@fact op = 41.4 | rate | EN | rise in overdue inspections | 2026 on 2025 | constant
@fact rm = 6 | duration | I | months until the report | 2027-11-18 | plan
@rel product px = pq * p2
@rel sum da = d2 + ds
@rel product kx = k1 * eh
@rel product ky = k2 * kb
@rel sum kt = kx + ky
@rel product f2 = fn * fa
@rel diff fg = ft - f2
@rel sum m7 = m2 + m5
@rel change op = o5 -> o6
@rel convert hf = h2
@trap e1 e2 :: the zone was widened on Sunday
@trap d2 da :: deaths at the dam and deaths in the storm
@trap w1 w2 :: the level fell
@trap w2 w3 :: and fell
@trap w3 ws :: the level and the safe mark
@trap h1 h2 :: the hole grew
@trap o6 op :: 41 inspections and 41 per cent
@trap f2 ft :: raised and aimed at
@trap n1 n2 :: fewer hold out
@trap m5 sc :: five measures and five schools
@trap rn ra :: a day's rain and a month's
@trap pr dv :: profit and dividend
@trap b1 b2 :: more bags

@doc a-council | council bulletin | 2027-11-14
SKELBECK RESERVOIR: URGENT INFORMATION FOR RESIDENTS. Bulletin 4, Sunday, 11am

WHO MUST LEAVE. Yesterday evening we asked {1,520|e1|t=Yesterday evening} people in the Mill Beck flats and the Sidings to go. On the advice of engineers the area now takes in all of Ravenholme below the church: {6,340|e2|t=Sunday, 11am} people, {2,710|eh|^} homes. Please leave NOW. Do not wait for a knock.

WHY. The hole in the spillway was {11|h1|t=yesterday} metres across yesterday. It's {19|h2|t=Sunday, 11am} metres this morning. The dam has not failed. If it did, water would reach the Co-op in {14|wr} minutes.

WHERE TO GO. Rest centres are open at Ravenholme Academy, the Auction Mart and the Methodist hall, Thorsgill. Bring medicines, glasses, chargers. Dogs are welcome. Ferrets, by arrangement.

WHAT IS BEING DONE. Pennine Northern Water has {six|p1|t=last night} pumps running as of last night, with more on the road. An RAF Chinook is placing one-tonne bags of aggregate.

POLICE. {170|po|t=today} officers from four forces are in the town today. Your home is being watched.

It is with great sadness that we confirm the death of {one|d1|t=overnight} person, a contractor working on the embankment overnight. 

Next bulletin 3pm. Council contact centre 0300 555 0121 (select option 2).

@doc b-broadcaster | public broadcaster, website explainer | 2027-11-15
Skelbeck dam: How close did it come, and when can people go home?

{Thousands|>e2|v=1000} of people spent a second night away from Ravenholme after part of a Victorian-era spillway collapsed. Here's what we know.

How much water is there?
When full, the reservoir holds {1.34 million|cap} cubic metres, or more than {500|>ol} Olympic pools. By Monday lunchtime the level was down {4.2m|w2|v=4.2|t=By Monday lunchtime}; on Saturday evening it had dropped just {60cm|w1|v=0.6|t=on Saturday evening}. Engineers say it has to be {8m|ws|v=8|by=Engineers|m=threshold} below the brim before anyone sleeps easily.

How are they doing it?
With {23|p2|t=By Monday lunchtime} high-volume pumps, each shifting {200|pq} litres a second: {4,600|px} in total. The Chinook has dropped {560|b2|t=By Monday lunchtime} bags so far, {430|b1|t=yesterday} of them by the end of yesterday.

Has everyone left?
No. Police said {31|n1|t=yesterday|by=Police} households declined yesterday. {188|er|t=last night} people used the rest centres last night. Most of the {6,340|e2} are staying with friends.

What caused it?
{118mm|rn|v=118|t=on Friday} of rain fell on the moor on Friday, very nearly what a whole November brings ({121mm|ra|v=121}).

What about school?
{Five|sc|t=today} schools are shut today, which means {1,910|se|^} children have the day off.

Are other dams safe?
The Environment Agency says that {41|o6|t=last year|by=The Environment Agency} inspections of large reservoirs in England were overdue last year. The year before it was {29|o5|t=The year before}. 

Get in touch: haveyoursay@example, WhatsApp +44 7700 900161. More on this story: 3 min watch.

@doc c-local | weekly local paper | 2027-11-18
"I've the hens to think of": the {nine|n2} who stayed

Ravenholme & Thorsgill Advertiser, front page

BY SADIE OYELARAN-PICKLES

There were {31|n1|t=on Sunday} of them on Sunday. By Tuesday, when PC Col Metcalfe went round with his list for the third time, {nine|n2|t=By Tuesday} households were still in, and he'd stopped arguing and begun bringing milk.

"I've the hens to think of," said Betty Alderson of Beck Side, 88, who was born in the house and whose grandfather carried puddle clay for the dam as a lad. It is {186|ag} years old and she reckons it has another hundred in it.

On Wednesday night {430|mt|t=On Wednesday night} people filled the Auction Mart to ask the water company why. Chief executive Graham Tilsley stood in the ring, where tups are usually sold. He announced {£1,200|k1|t=On Wednesday night|by=Chief executive Graham Tilsley} for every household moved out and {£2,500|k2|^} for each of {240|kb|^} shops, farms and pubs. "{Twelve hundred quid|k1|v=1200}?" shouted a voice. "I've that in the freezer."

The mood softened for Kev Dolan. He was the contractor who lost his life on Saturday night. His brother asked for quiet and got it. On Tuesday a second person, Maurice Shaw of Chapel Street, died after being taken ill as he was carried to a minibus. That's {two|d2|t=On Tuesday} neighbours. {Fourteen|in|^} folk have been hurt, none badly.

Mayor Ruth Iqbal's appeal, opened with her own £50, stood at {£212,000|f1|t=on Monday} on Monday. She'd like {half a million|ft|v=500000|by=She}.

By the time you read this you may be home. Police hope to lift the cordon at {2pm|tb|t=today|m=projected} today.

Also inside: Thorsgill 4 Leyburn 4 (p38) | Store lambs to £112 | Planning: 11 homes at Gill Edge

@doc d-tabloid | national tabloid | 2027-11-19
DAM FAT CATS: {£61m|dv} for shareholders as town fled

Bosses of the water firm that left a Yorkshire town in fear of a tidal wave paid investors {£61 MILLION|dv|t=last year} last year out of a {£94 million|pr|^} profit.

And yesterday it emerged that chief exec Graham Tilsley, 54, was in line for a {£365,000|bo} bonus. He has now given it up, after {18,200|pt|t=by last night} people signed a petition by last night.

The wall of Skelbeck dam burst open on Saturday, leaving a hole that grew to {62ft|hf|v=62}, wide enough for five double-deckers. {Two|d2} locals died. In all {seven|da|t=by Tuesday} had lost their lives to Storm Desmarais by Tuesday, including {five|ds|^} in other parts of England.

Last night families were unpacking after being allowed back at {2pm|tb|t=yesterday} yesterday. "My fridge could walk," laughed mum-of-three Chantelle Burrow.

Locals have been offered {£1,200|k1} a house, {£3.25 million|kx} in total. Spread over the firm's customers that is the price of a pasty each.

Generous Brits meanwhile have sent the mayor {£486,000|f2|t=by this morning}, by this morning: {3,888|fn|^} of them gave {£125|fa|^} on average. 

READ MORE: Love Cabin's Jaz: "I cried 9 times" | £2.99 gadget that slashes bills | Lotto: is it YOU?

@doc e-engineering | civil engineering weekly | 2027-11-19
Skelbeck: {five|m5} of {seven|m7} "interests of safety" items were open

Stephanie Mbatha-Crowe

The 2026 inspection of Skelbeck, seen by this magazine, set Pennine Northern Water {seven|m7|t=2026} statutory measures, with a deadline of October 2028. {Two|m2|t=when the spillway went} had been completed when the spillway went. Among the {five|m5|^} outstanding was the one that mattered: replacing mortar in the chute slabs.

The breach began as a void of {11m|h1|v=11|t=on Saturday} on Saturday and stabilised at {19m|h2|v=19|t=on Sunday} on Sunday, thanks to {560|b2} t of limestone in bags. The embankment's puddle-clay core was exposed but not cut.

Drawdown reached {8.1m|w3|v=8.1|t=on Thursday morning} on Thursday morning, just past the {8m|ws|v=8|m=threshold} criterion set by the panel engineer. At peak, {23|p2|t=At peak} pumps gave {4.6|px|v=4600|^} m3/s.

PNW puts the cost of a new spillway at {£16M|rc|v=16000000|by=PNW|m=projected}. For comparison, this week's payments come to {£3.85M|kt|v=3852000}: {£3.25M|kx|v=3252000} to households, {£0.6M|ky|v=600000} to firms.

The environment secretary has appointed Professor Adaeze Hollingworth to lead a review. She is to report within {six|rm|by=The environment secretary} months. She'll want to look at the wider picture, too: late inspections in England rose from {29|o5|t=in 2025} in 2025 to {41|o6|t=in 2026} in 2026, up {41%|op|round|v=41}.

NCW Awards 2028: 17 categories, enter by 31 January. Tenders: A59 culvert, £2.4M

@doc f-column | national broadsheet, comment page | 2027-11-20
The dam that Betty trusted

Jonquil Achterberg

I know a woman, or know of one, who wouldn't leave. She had hens. Of {2,710|eh} households in Ravenholme all but {31|n1|t=at first} did as they were told at first; by midweek it was all but {nine|n2|t=by midweek}. I've been trying to decide all week if the {nine|n2} are fools.

Consider what they were asked to believe. That a wall which had stood for {186|ag} years might go in an hour. That the company which had {£94 million|pr} to show for the year couldn't have found the {£16 million|rc} before rather than after. That {£1,200|k1} settles it. 

Mr Tilsley has forgone {£365,000|bo}, and I'm told he wept. The council, poorer than a church mouse, moved {6,340|e2} souls with four pages of bulletin and a rule about ferrets. And {3,888|fn} strangers sent money, about {£125|fa} each: enough, to within {14,000|fg} pounds, to reach what the mayor had asked for. 

{Two|d2} men are dead. Prof Hollingworth will explain why in {six|rm} months. I'd put it more shortly. Somebody asked for {seven|m7} things to be done, and {two|m2} of them were.

Letters: letters@example. Jonquil Achterberg's novel, 1841, is out in paperback (£9.99)
