@story t4-peru-citadel
@topic Ticket limits, a blockade and stranded tourists at an Inca citadel in Peru
@subject C = Choqetambo | the citadel | the ruins | the site | the monument
@subject M = Ministry of Culture | the ministry | the minister
@subject T = Pacaymayo | the village | the villagers | villagers
@subject R = Andes Carril | the rail company | the railway | Carril
@subject F = Frente de Defensa de Pacaymayo | Frente de Defensa | the Front | the strikers
@subject V = visitors | tourists | travellers
@subject U = heritage committee | the UN heritage committee | the committee
@subject A = Association of Cusco Agencies | the agencies | the association
@subject P = Peruvian National Police | police | officers
@subject H = Pacaymayo clinic | the clinic | the doctors
@fact lim0 = 3600 | other | C | visitors allowed a day | 2036 | constant | threshold
@fact lim1 = 4500 | other | C | visitors allowed a day | from 2037-06-01 | plan
@fact limu = 3200 | other | U | visitors a day that the ruins can bear | - | constant | threshold
@fact limp = 25 | rate | C | percent more visitors allowed a day | from 2037-06-01 | plan
@fact day = 5120 | ridership | C | visitors in a day | 2037-04-04 | constant
@fact dayx = 1520 | margin | C | visitors beyond the limit | 2037-04-04 | constant
@fact web = 2900 | other | M | tickets a day sold online | - | constant
@fact win = 700 | other | T | tickets a day sold at the window | - | constant
@fact winp = 19.44 | other | T | percent of the day's tickets sold at the window | - | constant
@fact wind = 1000 | other | F | tickets a day wanted for the window | - | plan
@fact wint = 450 | other | M | tickets a day for the window in the new plan | from 2037-06-01 | plan
@fact y1 = 1314000 | ridership | C | visitors | 2036 | cumulative
@fact y0 = 1095000 | ridership | C | visitors | 2035 | cumulative
@fact yp = 20 | rate | C | percent more visitors than the year before | 2036 | cumulative
@fact ya = 3600 | ridership | C | visitors a day on average | 2036 | snapshot
@fact pr0 = 152 | price | C | soles for a foreigner's ticket | 2037-04 | constant
@fact pr1 = 190 | price | C | soles for a foreigner's ticket | from 2037-06-01 | plan
@fact prn = 64 | price | C | soles for a Peruvian's ticket | 2037-04 | constant
@fact prp = 25 | rate | C | percent by which a foreigner's ticket becomes dearer | from 2037-06-01 | plan
@fact st = 1350 | other | V | people stranded | 2037-04-09 evening | snapshot
@fact st2 = 880 | other | V | people stranded | 2037-04-11 noon | snapshot
@fact ev = 470 | evacuated | V | people taken out by train | 2037-04-11 noon | cumulative
@fact ev3 = 1350 | evacuated | V | people taken out | 2037-04-12 | cumulative
@fact fl = 62 | evacuated | V | people taken out by helicopter | 2037-04-12 | cumulative
@fact tr = 1288 | evacuated | R | people taken out by train | 2037-04-12 | cumulative
@fact trn = 4 | other | R | trains under guard | 2037-04-12 | cumulative
@fact trp = 322 | other | R | people in each train under guard | 2037-04-12 | constant
@fact dur = 5 | duration | F | days of the blockade | 2037-04-13 | constant
@fact inj = 17 | injuries | T | people hurt | 2037-04-11 | cumulative
@fact injp = 6 | injuries | P | officers hurt | 2037-04-11 | cumulative
@fact injv = 11 | injuries | F | strikers hurt | 2037-04-11 | cumulative
@fact arr = 23 | arrests | F | people detained | 2037-04-11 | cumulative
@fact rel = 19 | other | F | people released | 2037-04-12 | cumulative
@fact hold = 4 | arrests | F | people still held | 2037-04-12 | snapshot
@fact pol = 380 | officers | P | officers sent | 2037-04-10 | constant
@fact stone = 7 | distance | R | kilometres of track blocked | 2037-04-09 | snapshot
@fact loss = 2400000 | other | A | soles of turnover lost a day | 2037-04 | snapshot
@fact losst = 12000000 | other | A | soles of turnover lost in all | 2037-04-13 | cumulative
@fact carl = 1900000 | revenue | R | soles of fares lost | 2037-04-13 | cumulative
@fact can = 6840 | other | A | bookings cancelled | 2037-04-13 | cumulative
@fact refund = 3 | duration | M | months in which unused tickets can be used | - | plan | pledged
@fact fare = 71 | price | R | dollars for a one-way ride | 2037-04 | constant
@fact farel = 10 | price | R | soles for a one-way ride by villagers | 2037-04 | constant
@fact pop = 5300 | other | T | people who live there | 2033 | constant
@fact rev = 148000000 | revenue | M | soles from tickets | 2036 | cumulative
@fact revt = 14800000 | revenue | T | soles of ticket money received | 2036 | cumulative
@fact revp = 10 | rate | T | percent of ticket money received | - | constant
@fact revw = 20 | rate | F | percent of ticket money demanded | - | plan
@fact sink = 4 | other | C | millimetres that the terraces sink a year | - | snapshot
@fact stay = 4 | duration | C | hours that visitors may stay | 2037-04 | constant | threshold
@fact old = 71 | age | V | years of age of a tourist who died | 2037-04-10 | constant
@fact dead = 1 | deaths | V | people who died | 2037-04-11 | cumulative
@fact more = 900 | margin | C | more visitors allowed a day | from 2037-06-01 | plan
@fact prx = 38 | price | C | soles by which a foreigner's ticket becomes dearer | from 2037-06-01 | plan
@fact cutw = 250 | margin | T | fewer tickets a day for the window | from 2037-06-01 | plan
@trap lim0 lim1 :: this year's and the new limit
@trap lim0 limu :: the state's limit and the committee's
@trap lim0 ya :: a limit and an average
@trap lim0 day :: allowed and counted
@trap web win :: two ways of selling
@trap wind wint :: demanded and offered
@trap st st2 :: two days of a blockade
@trap injp injv :: officers and strikers
@trap pr0 prn :: foreigners and Peruvians
@trap fare farel :: tourists' and villagers' fare
@trap revp revw :: received and demanded
@rel change limp = lim0 -> lim1
@rel diff more = lim1 - lim0
@rel diff prx = pr1 - pr0
@rel diff cutw = win - wint
@rel diff dayx = day - lim0
@rel sum lim0 = web + win
@rel share winp = win / lim0
@rel change yp = y0 -> y1
@rel change prp = pr0 -> pr1
@rel diff st2 = st - ev
@rel sum ev3 = tr + fl
@rel product tr = trn * trp
@rel sum inj = injp + injv
@rel diff hold = arr - rel
@rel product losst = dur * loss
@rel share revp = revt / rev

@doc a-wire | wire agency | 2037-04-10
Tourists stuck below Inca citadel as Peruvian villagers block railway

CUSCO, Peru, April 10 — About {1,350|~st|t=on Thursday evening|by=the rail company} tourists were stranded in the village of Pacaymayo on Thursday evening, the rail company Andes Carril said, after residents covered {seven|stone} kilometres of track with boulders in a quarrel over tickets to the ruins of Choqetambo.

The village, which has no road, lives from selling {700|win|s=The village} tickets a day at a window on its square. The remaining {2,900|web} of the {3,600|lim0} that are available each day are sold online by the Ministry of Culture.

Last month the ministry said that from June {4,500|lim1|t=from June|s=the ministry} people a day would be let in, {25%|limp|^} more, but that the window would get only {450|wint|t=from June}. The Frente de Defensa, which called the strike, demands {1,000|wind}.

It also wants {20%|revw|s=It} of ticket revenue for Pacaymayo in place of the present {10%|revp}, which came to {14.8 million|revt|t=last year} soles last year ($4 million).

A UN heritage committee warned in February that the ruins, parts of which sink by {four|sink} millimetres a year, should not be walked on by more than {3,200|limu|s=UN heritage committee} people a day. The government says the figure is out of date.

Some {380|pol} police officers were on their way from Cusco.

@doc b-paper | national newspaper | 2037-04-12
{Four hundred and seventy|ev} out, the rest wait and count noodles

By Yolanda Quispe Fernándini, Pacaymayo
Dollar: S/ 3.70 | Pisco: 14 °C | UV 11

Since yesterday morning a train with grilles on its windows has gone down the valley twice. With it went {470|ev|t=By noon} of the stranded. By noon {880|st2|t=By noon} were left in Pacaymayo, in hostels, in the school and on the mats of the Adventist church.

The clearing of the track on Friday night was not gentle. The clinic treated {17|inj|by=The clinic} people: {eleven|injv} protesters and {six|injp} police. {Twenty-three|arr} people were taken away.

The doctors could do nothing for a man from Lyon aged {71|old}, whose heart stopped on the platform on Friday. His is the {only|dead|v=1} death of these days.

At the window on the square the blind is down. "{Seven hundred|win} tickets," says Fortunato Ccori of the Front, "are {seven hundred|win} beds, {seven hundred|win} soups." That is {19 per cent|winp|round} of what the state sells in a day. With {4,500|lim1|m=projected} visitors and {450|wint} tickets it would be ten.

The figures the ministry would rather not discuss hang on the station wall. On Saturday last week {5,120|day|t=On Saturday last week} people went through the gates, {1,520|dayx|^} more than permitted. Someone has painted beside it, in red: "And where did the money go?"

Trains for villagers cost {ten|farel} soles. Tourists pay {71|fare} dollars. None of either is running.

RELATED: Toll dispute on Route 28B, day 9 | Copper at $4.61

@doc c-ministry | ministry communiqué | 2037-04-13
OFFICIAL COMMUNIQUÉ No. 017-2037

1. The Ministry of Culture informs that all {1,350|ev3|by=The Ministry of Culture} visitors affected by the interruption of rail service have left Pacaymayo: {1,288|tr|^|s=rail} by rail, in {four|trn|^} trains with an average of {322|trp|^} passengers, and {62|fl|^} by helicopter, among them the sick and families with small children.

2. Those who could not use their ticket may do so within {three|refund|m=pledged} months without paying the new price.

3. The maximum number of visitors to Choqetambo is {3,600|lim0|t=at present} at present. From 1 June it will be {4,500|lim1|t=From 1 June}, distributed over three circuits, with a stay of at most {four|stay} hours. From the same date foreign visitors will pay S/ {190|pr1|t=From the same date} instead of S/ {152|pr0}. The price for nationals, S/ {64|prn}, does not change.

4. In 2036 the monument received {1,314,000|y1|t=In 2036} visitors, {20%|yp|^} above the {1,095,000|y0|t=year before} of the year before. It is false that the daily limit was exceeded; the number {5,120|day|m=denied} that has been circulated includes staff and guides.

5. Income from tickets was S/ {148 million|rev|t=In 2036}; of this {10%|revp} goes to the district, as the law provides.

6. Of the {23|arr} persons detained, {19|rel} are free.

@doc d-site | English-language news site | 2037-04-13
Blockade lifted at Choqetambo after {five|dur} days

By Quentin Aldaya
Updated: 9:14 p.m.

The boulders are gone. The villagers of Pacaymayo voted on Monday by a show of hands to end a {five|dur}-day blockade of the railway to Peru's second most visited ruins, in return for talks on how many tickets they may sell and to whom.

The minister had offered {450|wint|by=The minister} a day at the window. The Front wants {1,000|wind|s=The Front}. Both sides now speak of "a number in between". A place in the queue is worth a lot: the ruins took in {1.3 million|y1|t=last year|round=100000} people last year, an average of {3,600|ya|^} every day of it, and rose by {a fifth|yp|v=20} on 2035.

The Association of Cusco Agencies puts its members' loss at S/ {2.4 million|loss|by=The Association of Cusco Agencies|s=its members'} a day, or S/ {14 million|!losst|^} over the {five|dur} days. It counted {6,840|can|by=It} cancelled bookings. Andes Carril lost S/ {1.9 million|carl|s=Andes Carril} in fares.

{Four|hold} people remain in custody. A lawyer for the Front said that they had thrown nothing but insults.

The {1,530|!ev3|s=tourists} tourists who had been stranded are all out, the last of them on Sunday evening.

Prices go up on June 1, by {a quarter|prp|v=25} for foreigners. No one at the station seemed to mind.

Sponsored: 10 best llama cafés | Save 15% on altitude pills

@doc e-trade | travel trade bulletin | 2037-04-14
CHOQETAMBO: WHAT YOUR CLIENTS NEED TO KNOW

• Trains: normal timetable from Wednesday. Fare unchanged at US${71|fare} one way.

• Unused tickets: valid for another {three|refund|by=ministry} months (ministry).

• From 1 June: foreigner's ticket S/ {190|pr1|t=From 1 June} (now {152|pr0|t=now}). Peruvians S/ {46|!prn|s=Peruvians}. Time on site limited to {four|stay} hours.

• Daily cap: {3,600|lim0|t=until 31 May} until 31 May, then {4,500|lim1|t=then}. Expect this to be fought over: the UN heritage committee's ceiling is {3,200|limu|s=the UN heritage committee's}, and a place on the danger list would not help sales. On the Saturday of Easter week the gates counted {5,120|day|t=On the Saturday of Easter week}.

• Window sales in the village: closed until talks end. Do not send clients without an online ticket ({2,900|web} a day; sold out to 22 May).

• Cancellations: the agencies report {6,840|can|by=the agencies}, most from Japan and Germany. If yours is among them, the association's hardship fund may pay up to a third.

• Safety: {17|inj} people were hurt, none of them a visitor. {One|dead} Frenchman died of natural causes.

@doc f-column | column in an English-language weekly | 2037-04-16
The window on the square

Tadeo van Houwelingen

There is a window in Pacaymayo, a hatch really, behind which sits a woman called Eulalia with a stamp. Whoever gets to her before the {700|win} tickets are gone sleeps that night in the village, because the queue starts at four in the morning. That is the whole economy of {5,300|pop|s=the village} people.

Now consider what the capital proposes. More people shall come, {900|more} more a day; they shall pay more, S/ {38|prx} more each; and fewer of them, {250|cutw} fewer, shall buy from Eulalia. Under the law the village gets {ten per cent|revp|s=the village} of the {148|rev|x=1000000|t=last year} million soles collected last year. It asked for {twenty|revw|s=It}. It was sent {380|pol} policemen.

I was one of the {1,350|st|t=on the first night} who sat there on the first night. I have seldom been treated better. An old man on the platform was less lucky, and I hope his family know that four people held his hand.

The committee in Paris says {3,200|limu|s=The committee}. The stones sink {four|sink} millimetres a year. At some point, somebody will have to prefer the stones.
