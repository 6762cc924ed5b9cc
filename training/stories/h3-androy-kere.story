@story h3-androy-kere
@topic Drought and hunger in southern Madagascar: a season of IPC figures and food aid
@subject A = the Androy drought | kere | the drought | the hunger | the famine
@subject D = Ambovondra | Ambovondra district
@subject T = Tsihafay | Tsihafay district
@subject B = Bekitro-Sud | Bekitro
@subject W = World Food Programme | WFP | the food programme
@subject N = BNGRC | risk management office | the disaster bureau
@subject I = IPC partners | IPC | the hunger monitors | analysts
@subject P = Prime Minister Voahirana Rakotomalala-Sené | the prime minister | Rakotomalala-Sené
@subject G = the French government | France | Paris
@subject U = USDA-FFP | Washington | United States
@fact p3 = 1460000 | other | A | people in crisis or worse | 2033-01 | snapshot
@fact p4 = 384000 | other | A | people in emergency or worse | 2033-01 | snapshot
@fact p5 = 28000 | other | A | people in catastrophe | 2033-01 | snapshot
@fact j3 = 1720000 | other | A | people in crisis or worse | 2033-04 | plan | projected
@fact dp5 = 17000 | other | D | people in catastrophe | 2033-01 | snapshot
@fact tp5 = 8000 | other | T | people in catastrophe | 2033-01 | snapshot
@fact bp5 = 3000 | other | B | people in catastrophe | 2033-01 | snapshot
@fact ra = 112 | other | D | millimetres of rain from October to January | 2032-10 to 2033-01 | constant
@fact rn = 346 | other | D | millimetres of rain from October to January, normal | - | constant
@fact rp = 32 | other | D | percent of normal rain | 2032-10 to 2033-01 | constant
@fact ha = 61 | rate | A | percent of the harvest lost | 2033-01 | snapshot
@fact gm = 27.3 | rate | D | percent of children acutely malnourished | 2033-01 | snapshot
@fact gf = 30 | rate | I | percent of children acutely malnourished, famine mark | - | constant | threshold
@fact gt = 19.6 | rate | T | percent of children acutely malnourished | 2033-01 | snapshot
@fact dr = 1.4 | rate | D | deaths for 10,000 people a day | 2033-01 | snapshot
@fact df = 2 | rate | I | deaths for 10,000 people a day, famine mark | - | constant | threshold
@fact de = 213 | deaths | D | people dead of hunger | 2033-02-10 | cumulative
@fact cc = 9700 | cases | A | children treated for severe malnutrition | 2033-02-10 | cumulative
@fact wt = 900000 | other | W | people to be fed | 2033-03 | plan
@fact wf = 517000 | other | W | people fed | 2033-03 | snapshot
@fact wj = 342000 | other | W | people fed | 2033-01 | snapshot
@fact to = 6200 | other | W | tonnes of food landed | 2033-03-20 | cumulative
@fact bud = 154000000 | budget | W | dollars needed until August | 2033-03 | plan
@fact gap = 91000000 | budget | W | dollars lacking until August | 2033-03-20 | snapshot
@fact got = 63000000 | budget | W | dollars received | 2033-03-20 | cumulative
@fact fr = 12000000 | budget | G | euros promised | 2033-03 | plan | pledged
@fact us = 40000000 | budget | U | dollars promised | 2033-03 | plan | pledged
@fact ri = 3400 | price | A | ariary for a kilo of rice | 2033-03 | snapshot
@fact ri0 = 2100 | price | A | ariary for a kilo of rice | 2032-03 | snapshot
@fact pi = 300 | distance | P | kilometres of pipeline to be laid | 2036 | plan | pledged
@fact pd = 94 | distance | P | kilometres of pipeline laid | 2033-03 | cumulative
@rel sum p5 = dp5 + tp5 + bp5
@rel share rp = ra / rn
@fact bk = 500 | price | A | ariary for a bucket of water | 2033-03 | snapshot
@fact rc = 62 | rate | A | percent that rice became dearer in a year | 2033-03 | snapshot
@fact wsh = 57.4 | other | W | percent of the people planned who were fed | 2033-03 | snapshot
@rel change rc = ri0 -> ri
@rel share wsh = wf / wt
@rel diff gap = bud - got
@trap p3 p4 :: phase three or worse includes phase four
@trap p4 p5 :: phase four or worse includes phase five
@trap p3 j3 :: now and forecast
@trap wt wf :: plan and result
@trap bud got :: needed and received
@trap gm gf :: measured and the mark
@trap ri ri0 :: a year apart
@trap de cc :: deaths and treated children

@doc a-reliefnet | humanitarian analysis | 2033-02-01
Grand Sud, Madagascar: Acute Food Insecurity Snapshot

Valid January 2033; projection to April 2033

Key figures. {1.46 million|p3|t=January 2033|by=IPC partners} people in Phase 3 or above (Crisis); {384,000|p4|^} of these in Phase 4 or above (Emergency); and, for the first time since 2021, {28,000|p5|^} in Phase 5 (Catastrophe). Without more assistance the first figure will reach {1.72 million|j3|t=by April} by April, IPC partners find.

Where. Phase 5 populations are in Ambovondra ({17,000|dp5}), Tsihafay ({8,000|tp5}) and Bekitro-Sud ({3,000|bp5}).

Why. Ambovondra received {112|ra|t=from October through January} mm of rain from October through January, {32 percent|rp|^} of the mean of {346|rn}. Red sand buried sown fields. Harvest losses are put at {61 percent|ha}.

How bad. Global acute malnutrition is {27.3|gm} percent in Ambovondra and {19.6|gt} in Tsihafay; famine would require {30|gf}, and {two|df} deaths per 10,000 inhabitants a day, where the survey found {1.4|dr|s=Ambovondra}.

The evidence does not at this time support a classification of Famine.

@doc b-midi | malagasy daily | 2033-02-12
Kere: {213|de} dead in one district, the doctor's notebook says

Lalaina Ravelojaona, Ambovondra

Dr Tsimanova Remanindry keeps a school exercise book with Mickey Mouse on the cover. Since Advent he has written in it the name of everyone who, in his judgement, died for want of food in the district. On Thursday it had {213|de|t=On Thursday|by=Dr Tsimanova Remanindry} names.

The disaster bureau in Antananarivo does not recognise the book. It does not recognise the word famine either. "There is undernourishment, as there is each lean season," its director general said.

Yet the bureau's own partners speak of {28,000|p5|by=the bureau's own partners} people in the worst of five classes and of {17,000|dp5|^} in this district alone. More than {a quarter|>gm} of its children, {27.3|gm} per cent, are wasted. Health centres across the South have treated {9,700|cc} little ones with severe malnutrition since October.

In the market a kapoaka of rice has shrunk, the kilo now fetching {3,400|ri|t=now} ariary. Last year at this time it was {2,100|ri0|t=Last year at this time}.

What do people eat? Raketa cactus, boiled cowhide, and a white clay with tamarind.

MIDI + : Taxi-be, 800 Ar. the ride? | Hira Gasy final Sunday | Euro 5,214

@doc c-wireuk | wire agency | 2033-03-21
WFP has fed just over {half|>wsh} of those it hoped to reach in Madagascar

NAIROBI, March 21 (Albion Press) – The World Food Programme gave rations to {517,000|wf|t=this month|by=The World Food Programme} people in drought-stricken southern Madagascar this month, against a plan for {900,000|wt}, as it waits for money and ships.

It is an improvement on January, when {342,000|wj|t=January} were served. So far {6,200|to|t=So far} tonnes of sorghum, beans and oil have been landed at Ehoala.

Of the {$154 million|bud|t=through August} that the operation needs through August, {$63 million|got} is in hand and {$91 million|gap} is not, country director Ibrahima Quist-Halvorsen said.

Washington last week promised {$40 million|us|t=last week|s=Washington} and Paris {12 million|fr|t=last week|s=Paris} euros. "I've a letter for each," he said. "I can't cook letters."

Hunger monitors in January placed {1.46 million|p3|t=in January|by=Hunger monitors} people in crisis or worse, {384,000|p4|^} of them a step from famine.

@doc d-hebdo | french weekly | 2033-03-24
In the land of thorns, waiting for a pipe

The pipeline was to be {300|pi|t=in 2036} kilometres long and to bring the Efaho river to the Androy in 2036. The prime minister, Mrs Rakotomalala-Sené, laid the first tube in front of nine cameras. {Ninety-four|pd|t=Today} kilometres lie in the ground. Today water comes by ox cart, at {500|bk|t=Today} ariary a bucket.

It is easy to mock, and the prime minister has heard it all. "One does not drink a pipe that is not finished," she tells us. "One does not finish a pipe that one mocks."

It rained {112|ra|t=between October and January|s=Ambovondra} millimetres at Ambovondra between October and January, or {half|!rp} of what the sky usually gives. {1,46 million|!p4|v=1460000|by=UN} inhabitants of the South are, says the UN, at the stage of "emergency". Among the smallest the rate of malnutrition, at {27.3|gm}%, comes within a hair of the {30|gf}% that define a famine.

France, old debtor of this country, promises {12|fr|x=1000000} million.

Page 31: Fifteen islands for this summer.

@doc e-blog | aid worker's blog | 2033-03-30
Lean season arithmetic

Somebody at headquarters asked for "three numbers for the board". Here are more.

{517,000|wf|t=in March|s=We}. We fed that many in March. We'd planned {900,000|wt}. The distance between those two is a town the size of Toamasina, in queues.

{$36 million|!got}. What we've got of {$154 million|bud}. I round nothing.

{3,400|ri}. Ariary for a kilo of rice in Bekitro, up {62%|rc} in a year.

{28,000|p5|t=in January}. People in Phase 5 in January, of whom {3,000|bp5} live within a day's walk of my tent.

{1.4|dr}. The crude death rate in the next district. At {2|df} they'd call it by its name, and the planes would come. There's a thing to wish for.

{Zero|-}. Millimetres, this week, here.

(Views mine. Comments closed after the last time.)
