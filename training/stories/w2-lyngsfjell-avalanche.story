@story w2-lyngsfjell-avalanche
@topic Avalanche on a settlement and a ski tour at Storvika, northern Norway: the first hours to the inquiry
@subject A = Storvika avalanche | the avalanche | the slide | Storvika
@subject K = Kirkebakken | the settlement | the village
@subject S = ski touring party | the ski tourers | the skiers | the tour group
@subject P = Troms Police District | the police | police
@subject R = Red Cross | the Red Cross
@subject N = Norwegian avalanche service | the avalanche service | the warning service | forecasters
@subject U = University Hospital in Tromso | UNN | the Tromso hospital
@subject M = Storvika municipality | the municipality | the council | the mayor
@subject G = government | Oslo | the justice minister
@subject H = Haukdalen avalanche | Haukdalen
@subject T = Thea Guttormsen-Ali | Thea
@subject L = Leif Bakkejord | Bakkejord | the guide
@fact d1 = 2 | deaths | A | people killed | 2037-02-27 18:00 | cumulative
@fact d2 = 6 | deaths | A | people killed | 2037-02-28 | cumulative
@fact d3 = 11 | deaths | A | people killed | 2037-03-03 | cumulative
@fact dk = 7 | deaths | K | people killed | 2037-03-03 | cumulative
@fact ds = 4 | deaths | S | people killed | 2037-03-03 | cumulative
@fact dh = 8 | deaths | H | people killed | 2011 | constant
@fact dn = 5 | deaths | N | people killed in avalanches in Norway in a winter | 2035-36 | constant
@fact m1 = 19 | missing | A | people missing | 2037-02-27 18:00 | snapshot
@fact m2 = 8 | missing | A | people missing | 2037-02-28 | snapshot
@fact mk = 6 | missing | K | people missing | 2037-02-28 | snapshot
@fact ms = 2 | missing | S | people missing | 2037-02-28 | snapshot
@fact r1 = 9 | rescued | A | people dug out alive | 2037-02-27 18:00 | cumulative
@fact r2 = 16 | rescued | A | people dug out alive | 2037-02-28 | cumulative
@fact r3 = 19 | rescued | A | people dug out alive | 2037-03-03 | cumulative
@fact rd = 7 | rescued | A | people dug out alive since the first evening | 2037-02-28 | constant
@fact r4 = 2 | rescued | A | people dug out alive besides the girl | 2037-03-01 | constant
@fact tot = 30 | other | A | people caught | 2037-02-27 | constant
@fact tk = 21 | other | K | people caught | 2037-02-27 | constant
@fact ts = 9 | other | S | people caught | 2037-02-27 | constant
@fact i2 = 12 | injuries | U | survivors admitted | 2037-02-28 | cumulative
@fact i3 = 5 | injuries | U | survivors still in hospital | 2037-03-03 | snapshot
@fact e1 = 146 | evacuated | K | people ordered from their homes | 2037-02-27 night | cumulative
@fact e2 = 389 | evacuated | M | people ordered from their homes | 2037-02-28 | cumulative
@fact e3 = 61 | evacuated | M | people not yet allowed home | 2037-03-12 | snapshot
@fact h1 = 11 | homes | K | houses hit | 2037-02-27 | constant
@fact hd = 7 | homes | K | houses destroyed | 2037-02-27 | constant
@fact hs = 4 | homes | K | houses damaged | 2037-02-27 | constant
@fact hz = 34 | homes | M | houses in the red zone | 2037-03-12 | constant
@fact c1 = 13:06 | clock | A | time of the avalanche | 2037-02-27 | constant
@fact c2 = 13:31 | clock | R | time when the first rescuers came | 2037-02-27 | constant
@fact lag = 25 | duration | R | minutes until the first rescuers came | 2037-02-27 | constant
@fact bur = 40 | duration | T | hours under the snow | 2037-03-01 | constant
@fact at = 9 | age | T | age | 2037-02-27 | constant
@fact al = 46 | age | L | age | 2037-02-27 | constant
@fact w = 420 | distance | A | metres of width | - | constant
@fact dep = 5.5 | distance | A | metres of depth of the debris | - | constant
@fact vol = 190000 | other | A | cubic metres of snow | - | constant
@fact sp = 160 | speed | A | kilometres an hour | - | constant
@fact lev = 3 | other | N | danger level on a scale of five | 2037-02-27 | constant
@fact lev2 = 4 | other | N | danger level on a scale of five | 2037-02-28 | constant
@fact sn = 115 | other | A | centimetres of new snow in three days | 2037-02-27 | constant
@fact snn = 46 | other | A | centimetres of new snow usual in three days | - | constant
@fact rp = 130 | other | P | rescuers on the slope | 2037-02-27 night | snapshot
@fact rp2 = 245 | other | P | rescuers on the slope | 2037-02-28 | snapshot
@fact dog = 14 | other | R | search dogs | 2037-02-28 | snapshot
@fact b1 = 38000000 | budget | M | kroner for a wall | 2034 plan | plan
@fact bg = 30400000 | budget | G | kroner from the state for a wall | 2034 plan | plan | pledged
@fact bm = 7600000 | budget | M | kroner from the town for a wall | 2034 plan | plan
@fact bp = 80 | other | G | percent of the wall paid by the state | 2034 plan | plan
@fact b2 = 57000000 | budget | M | kroner for a wall | 2037 estimate | plan | projected
@fact bc = 50 | rate | M | percent growth of the cost of the wall | 2037 | constant
@fact bnat = 250000000 | budget | G | kroner for avalanche walls in the country | 2037 budget | plan | pledged
@fact bnatd = 24000000 | budget | G | dollars for avalanche walls in the country | 2037 budget | plan | pledged
@fact q = 63 | other | G | places on the national waiting list | 2037 | snapshot
@fact qp = 17 | other | M | place on the national waiting list | 2037 | snapshot
@fact ins = 212000000 | damages | K | kroner of insured damage | 2037-03-12 | snapshot | projected
@fact pop = 1310 | other | M | people who live there | 2037 | constant
@rel sum d3 = dk + ds
@rel sum tot = d1 + r1 + m1
@rel sum tot = d2 + r2 + m2
@rel sum tot = d3 + r3
@rel sum tot = tk + ts
@rel sum m2 = mk + ms
@rel sum h1 = hd + hs
@rel diff rd = r2 - r1
@rel sum b1 = bg + bm
@rel share bp = bg / b1
@rel change bc = b1 -> b2
@rel convert bnatd = bnat
@trap d1 d2 :: the afternoon and the next day
@trap d3 h1 :: eleven dead and eleven houses
@trap m1 r3 :: nineteen missing at first and nineteen alive at last
@trap m2 dh :: eight missing and eight dead elsewhere
@trap e1 e2 :: the village and the whole municipality
@trap b1 b2 :: two estimates of the wall
@trap lev lev2 :: the warning before and after
@trap h1 hz :: houses hit and houses in the red zone
@trap r1 at :: nine saved and nine years
@trap ts r1 :: nine skiers and nine saved
@trap i2 i3 :: admitted and still in hospital
@trap sn snn :: this snowfall and the usual

@doc a-wire | wire agency | 2037-02-27
Avalanche hits Arctic Norway village, {two|d1} dead, {19|m1} missing

OSLO, Feb 27 (Nordlys Press) - An avalanche as wide as four football pitches are long came down on the coastal settlement of Kirkebakken in Arctic Norway on Friday, killing at least {two|>d1|t=by early evening|by=police} people and leaving {19|m1|^} missing by early evening, police said.

It also caught a party of ski tourers on the slope above. {Nine|r1|t=by early evening|s=alive} people had been dug out alive. Police put the number of those overtaken by the snow at {30|tot}: {21|tk} at home or on the road, and {nine|ts} on skis.

The slide, {420|w} metres across, struck at {1:06 p.m.|c1}, when school was in session. The school stands outside its path.

A Red Cross volunteer with a shovel arrived at {1:31|c2}; by night some {130|~rp|t=by night} rescuers were at work under lamps.

The warning service had rated the danger in the region at {three|lev} on its scale of five. "Three kills more Norwegians than any other number," said a forecaster, Sunniva Rao-Nygaard, "because people think that it is the middle."

{A hundred and forty-six|e1|t=by night|v=146} people were told to leave Kirkebakken. The airport at Tromso sent helicopters until fog closed in.

@doc b-public | public broadcaster site | 2037-02-28
Saturday: what we know about the Storvika avalanche

By Marte Eliassen and Yonas Tekle. Published 28.02.2037 at 08:14. Updated 28.02.2037 at 19:47.

● {Six|d2|t=Saturday evening|by=Operations leader Tor Inge Haugland|s=confirmed dead} are confirmed dead on Saturday evening, says police. Operations leader Tor Inge Haugland will not say where they were found.

● {16|r2|^|s=found alive} people have been found alive. That is {seven|rd|s=more} more than when Friday's search paused.

● {Eight|m2|^} are missing: {six|mk|^} residents of Kirkebakken, {two|ms|^} of the tour group.

● {Twelve|i2|t=Saturday evening|s=UNN} survivors have been admitted to UNN.

● {245|rp2|t=Saturday evening} rescuers and {14|dog} dogs are on the debris, which is up to {5.5|dep} metres deep.

● The evacuation has been widened. {389|e2|t=now} of the municipality's {1,310|pop} inhabitants have now left home.

● The avalanche service raised the danger level to {4|lev2|t=on Saturday morning} on Saturday morning. On Friday it was {3|lev|t=On Friday|s=it was}.

Why so much snow? {115|sn|s=centimetres} centimetres fell in three days. The normal for such a spell here is {46|snn|s=The normal}.

Has it happened before? Not in Storvika. In 2011, {eight|dh|s=people} people lost their lives at Haukdalen, 90 km south.

Was a wall planned? Yes. In 2034 the council adopted a plan for {38 million kroner|b1|v=38000000|t=In 2034}. It was never built.

Do you have a tip or a picture? Send to 2037@kystkanalen.example. Tip no.: 1987 60 00.

@doc c-nordic | Nordic weekly in English | 2037-03-05
Forty hours, and a knock

Elin Marchetti-Brox

She knocked. It is the detail that every paper has, and it is true: at a quarter past five on Sunday morning a Red Cross dog called Pesto lay down on the snow, its handler lay down next to it, and from under a kitchen table Thea Guttormsen-Ali, aged {nine|at}, was knocking with a spoon.

She had been there for {40|bur} hours. She was cold and she was cross. {Two|r4|t=that day|s=others} others came out breathing that day, and after that no one; the survivors ended at {nineteen|r3|t=by Tuesday|s=the survivors}.

The dead ended at {eleven|d3|t=by Tuesday|s=The dead}. {Seven|dk|t=by Tuesday} had lived in the settlement. {Four|ds|t=by Tuesday} were of the tour group, Germans and a Pole, who had done nothing that the bulletin forbade. Their guide, Leif Bakkejord, {46|al}, is alive, and asked me not to write what he said.

I walk the deposit by Tuesday's light with a man from the insurance. He uses a ball of string. {Eleven|h1|s=houses} houses were hit. He ties a red thread on {seven|hd|s=destroyed}, which are destroyed, and a yellow one on the other {four|hs|s=the other}. He has a figure already, and it is too early for figures: {212 million|ins|by=he|s=figure} kroner.

{A hundred and ninety thousand|vol|v=190000} cubic metres, say the surveyors, at {160|sp} kilometres an hour. The sound, people tell you, was not loud. It was low, "like someone moving a piano in another flat".

Of the {twelve|i2|s=who went} who went to Tromso, {five|i3|t=by Tuesday} were still there by Tuesday.

@doc d-town | municipality bulletin | 2037-03-12
STORVIKA MUNICIPALITY. Information to residents no. 14. In plain English for our foreign workers.

Who may go home? From noon today all may go home except {61|e3|t=From noon today|s=except} persons. Their addresses are in the red zone. At most {389|<e2|t=on 28 February} persons were out of their homes, on 28 February; on the first night it was {146|e1|t=on the first night|s=it was}.

What is the red zone? {34|hz|s=houses} houses. It includes the {11|h1|s=houses} houses that the snow reached. No one may sleep there until 1 May, or until a wall is built.

When will a wall be built? The municipality does not know. In 2034 the cost was calculated at {38 million|b1|t=In 2034|s=the cost} kroner, of which the state was to bear {30.4 million|bg|t=In 2034|s=the state}, or {80 per cent|bp|t=In 2034|s=the state}, and we ourselves {7.6 million|bm|t=In 2034|s=we ourselves}. We set our share aside. The new estimate is {57 million|b2|s=The new estimate}, an increase of {half|bc|v=50|s=an increase}.

Where is Storvika on the list? On the national list of walls we have place {17|qp|s=we} out of {63|q|s=the national list}.

How many did we lose? {Seven|dk} from Kirkebakken and {four|ds} guests. They are {eleven|d3|s=They}, and the flag is at half-mast for each of them in turn.

Memorial service: Friday 13 March at 18:00, Storvika church. Child care in the parish hall. Bus 410 runs every 20 minutes.

@doc e-business | business daily | 2037-03-14
State opens purse for avalanche walls as bill for Storvika rises

Rikard Owusu-Lie

The government will set aside {NOK 250 million|bnat|v=250000000} ({$24 million|bnatd|s=set aside}) this year for walls, nets and dams against avalanches, the justice minister said on Friday, two weeks after {11|d3} people died in Storvika.

With {63|q|s=projects} projects in the queue, that is less than NOK 4 million apiece. The wall at Storvika alone, now put at {NOK 57 million|b2|v=57000000}, would swallow nearly a quarter of it. The municipality had been promised {NOK 30.4 million|bg|v=30400000|t=three years ago} by Oslo three years ago; it sits at number {17|qp}.

Would a wall have stopped {190,000|vol} cubic metres? An engineer at Trondheim says that the 2034 design was meant for half of that. Another says that it would have turned the snow from {five|-} of the {seven|hd} houses that were flattened.

Insurers led by Fjordtrygd expect claims of {212 million|ins|by=Insurers} kroner. That would exceed all the avalanche payouts of the past decade. Premiums inland of Tromso may rise by {9|-} to {12|-} percent if the red zones grow.

Avalanches killed {five|dn|t=last winter} people in all Norway last winter.

Oslo Børs: 1,988.4 (+0.2). Brent: $71.06. NOK/USD 10.42

@doc f-inquiry | wire agency | 2037-09-30
Norway inquiry: warning was sound, wall would have helped

TROMSO, Sept 30 (Nordlys Press) - Nobody blundered on the day an avalanche fell on Storvika, an independent commission has concluded, but three years of postponement beforehand "had a price that can be counted".

Of {30|tot} people overwhelmed on Feb. 27, {19|r3} survived and {11|d3} did not. The skiers, it says, did not release the slide, which broke away {250|-} metres above their track.

The commission finds that the first shovels came {25|lag} minutes after the snow came down at {1:06 p.m.|c1} that day. Half of those who were found alive had been reached by neighbours before then. By the time that darkness stopped the helicopters, the score stood at {nine|r1|t=By the time that darkness stopped the helicopters|s=saved} saved, {two|d1|^|s=dead} dead and {19|m1|^|s=unaccounted for} unaccounted for.

Danger level {three|lev} was "correct on the data", with {115|sn} centimetres of fresh snow measured; the raising to {four|lev2|t=next day} next day was also correct.

It recommends that the state pay for walls whole and not at {80 percent|bp}. The mayor, Ragnhild Somby, said that she would frame that page. Kirkebakken, she added, has {34|hz|s=houses} houses that no bank will lend on.

Thea Guttormsen-Ali, now ten, has started at a new school. She has asked for a dog.
