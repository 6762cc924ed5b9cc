@story humber-windauction
@topic A British renewables auction: what was awarded, at what price, and who walked away
@subject A = Allocation Round 13 | AR13 | the auction | the round | this round
@subject P = Allocation Round 12 | AR12 | the last round | last year's round
@subject O = offshore wind | offshore | fixed-bottom
@subject S = solar | solar farms | solar power
@subject N = onshore wind | onshore
@subject F = floating wind | floating
@subject K = Skerrow Bank wind farm | Skerrow Bank | Skerrow
@subject D = Haldane Offshore | Haldane | the developer
@subject T = Tarn & Vestfjord | Tarn Vestfjord | the Norwegian-led group | the losing bidder
@subject B = Killingholme blade works | the blade works | Killingholme
@subject G = Department for Energy Security | the department | Energy Secretary | ministers
@subject C = Household Energy Watch | the consumer group | HEW
@fact ct = 7400 | other | A | megawatts of capacity awarded | 6 September 2033 | snapshot
@fact co = 4100 | other | O | megawatts of capacity awarded | 6 September 2033 | snapshot
@fact cs = 2050 | other | S | megawatts of capacity awarded | 6 September 2033 | snapshot
@fact cn = 990 | other | N | megawatts of capacity awarded | 6 September 2033 | snapshot
@fact cf = 260 | other | F | megawatts of capacity awarded | 6 September 2033 | snapshot
@fact cp = 9250 | other | P | megawatts of capacity awarded | September 2032 | snapshot
@fact cg = 20 | rate | A | percent fall of capacity awarded | 6 September 2033 | snapshot
@fact cx = 10000 | other | G | megawatts of capacity wanted from the auction | March 2033 | plan | projected
@fact pj = 131 | other | A | projects that won | 6 September 2033 | snapshot
@fact pb = 188 | other | A | projects that bid | August 2033 | snapshot
@fact po = 4 | other | O | projects that won | 6 September 2033 | snapshot
@fact so = 88.2 | price | O | pounds per megawatt-hour of strike price | AR13, in 2024 money | snapshot
@fact so0 = 84 | price | O | pounds per megawatt-hour of strike price | AR12, in 2024 money | snapshot
@fact sog = 5 | rate | O | rise of the strike price | AR13 | snapshot
@fact som = 91 | price | O | pounds per megawatt-hour of the highest price allowed | AR13, in 2024 money | constant | threshold
@fact son = 113.6 | price | O | pounds per megawatt-hour of strike price in today's money | AR13, in 2033 money | snapshot
@fact ss = 66.5 | price | S | pounds per megawatt-hour of strike price | AR13, in 2024 money | snapshot
@fact sn = 71.9 | price | N | pounds per megawatt-hour of strike price | AR13, in 2024 money | snapshot
@fact sf = 195 | price | F | pounds per megawatt-hour of strike price | AR13, in 2024 money | snapshot
@fact wp = 79.4 | price | - | pounds per megawatt-hour of wholesale power | August 2033 average | snapshot
@fact bd = 1240000000 | budget | A | pounds of budget a year | AR13 | constant
@fact bo = 870000000 | budget | O | pounds of budget a year | AR13 | constant
@fact bu = 1116000000 | spending | A | pounds of budget a year used | AR13 | snapshot
@fact bup = 90 | rate | A | share of the budget used | AR13 | snapshot
@fact bl = 124000000 | margin | A | pounds of budget a year left over | AR13 | snapshot
@fact hb = 8 | price | G | pounds a year off a household bill | 2030s | plan | projected
@fact hc = 11 | price | C | pounds a year on a household bill | 2030s | plan | projected
@fact yr = 20 | duration | A | years that the contract lasts | - | constant
@fact kc = 1500 | other | K | megawatts of capacity | - | plan
@fact kt = 100 | other | K | turbines | - | plan
@fact ke = 15 | other | K | megawatts of capacity per turbine | - | plan
@fact ki = 5200000000 | budget | K | pounds to build the wind farm | 2033 | plan | projected
@fact ki0 = 4300000000 | budget | K | pounds to build the wind farm | 2030 | plan | projected
@fact kig = 20.9 | rate | K | rise of the cost to build | 2033 | snapshot
@fact kd = 84 | distance | K | kilometres from the coast | - | constant
@fact kh = 1700000 | homes | K | homes it could supply | from 2038 | plan | projected
@fact ky = 2038 | date | K | year of first power | 2033 plan | plan | projected
@fact tc = 1320 | other | T | megawatts of capacity it bid | August 2033 | snapshot
@fact ts = 240000000 | damages | T | pounds spent on the project | August 2033 | cumulative
@fact tj = 85 | jobs | T | jobs under review in Grimsby | September 2033 | plan | projected
@fact bj = 1400 | jobs | B | people employed | September 2033 | snapshot
@fact bn = 350 | jobs | B | jobs to be added | by 2036 | plan | pledged
@fact bb = 300 | other | B | blades ordered for one wind farm | 2033 | plan
@fact bm = 115 | distance | B | metres that a blade is long | - | constant
@fact ba = 44 | other | B | apprentices a year | from 2034 | plan | pledged
@fact tg = 60000 | other | G | megawatts of offshore wind aimed at | for 2035 | plan | pledged
@fact ta = 34500 | other | G | megawatts of offshore wind running or contracted | September 2033, with this round | snapshot
@fact tgp = 57.5 | rate | G | share of the target reached | September 2033 | snapshot
@fact gap = 25500 | margin | G | megawatts of offshore wind still missing | September 2033 | snapshot
@fact sh = 6.3 | rate | D | rise of the share price on the day | 6 September 2033 | snapshot
@fact ft = 19 | rate | O | rise of turbine prices since 2030 | 2033 | snapshot
@fact cr = 41 | rate | A | share of winning solar projects in Lincolnshire and Yorkshire | 6 September 2033 | snapshot
@trap so son :: 2024 money and today's money
@trap so som :: price and ceiling
@trap so wp :: strike price and market price
@trap ct co :: all and offshore
@trap ct cx :: awarded and wanted
@trap hb hc :: off the bill and on the bill
@trap bd bo :: whole pot and offshore pot
@trap cg kig :: capacity down and cost up, each by about a fifth
@trap ki ki0 :: cost now and cost planned
@trap bn bb :: new jobs and blades
@rel sum ct = co + cs + cn + cf
@rel change cg = cp -> ct
@rel change sog = so0 -> so
@rel share bup = bu / bd
@rel diff bl = bd - bu
@rel product kc = kt * ke
@rel change kig = ki0 -> ki
@rel share tgp = ta / tg
@rel diff gap = tg - ta

@doc a-wire | wire agency | 2033-09-06
UK awards {7.4 gigawatts|ct|v=7400} of clean power, misses own goal as costs bite

LONDON, Sept 6 (Estuary) - Britain handed contracts to {131|pj} renewable power projects on Tuesday, fewer than ministers had hoped, after turbine prices and interest rates pushed up bids.

Allocation Round 13 secured {7.4 gigawatts (GW)|ct|v=7400}, {20%|cg} less than {9.25 GW|cp|v=9250|t=last year} last year. In March the government had said it was looking for {10 GW|cx|v=10000|t=In March}.

Offshore wind won {4.1 GW|co|v=4100} in {four|po} projects at {88.20|so} pounds per megawatt-hour in 2024 prices, {5%|sog} dearer than last time and just below the ceiling of {91|som} pounds. Solar came in at {66.50|ss} and onshore wind at {71.90|sn}. Floating wind, a newer technology, got {195|sf}.

Britain wants {60 GW|tg|v=60000|t=by 2035} of offshore wind by 2035. Counting Tuesday's winners it has {34.5 GW|ta|v=34500|t=Counting Tuesday's winners} running or contracted.

Shares in Haldane Offshore, whose Skerrow Bank project was the biggest winner, rose {6.3%|sh}.

The contracts last {20|yr} years.

@doc b-grimsby | regional daily | 2033-09-07
Jobs joy at Killingholme, gloom across the dock, after wind auction

By Demelza Ogunbanjo, Business Editor   d.ogunbanjo@humberecho.example

ONE side of the Humber was opening bottles last night. The other was updating CVs.

The blade works at Killingholme will take on {350|bn|t=by 2036} people by 2036, its owners said within an hour of the result, adding to the {1,400|bj} already there. It has an order for {300|bb} blades, each {115|bm} metres long, for the Skerrow Bank wind farm. There'll be {44|ba} apprentices a year.

Skerrow, {84|kd} kilometres out, will have {100|kt} turbines of {15|ke} megawatts. It'll make enough power for {1.7 million|kh|by=according to Haldane Offshore} homes, according to Haldane Offshore, though not before {2038|ky}. The price tag has gone up to {£5.2 billion|ki} from the {£4.3 billion|ki0|t=when it was first drawn up} pencilled in when it was first drawn up.

In Grimsby, Tarn & Vestfjord said {58|!tj} jobs at its Royal Dock office were "under review". Its {1,320|tc}-megawatt scheme bid too high. The group has spent {£240 million|ts|t=so far} on it so far.

"You can't eat megawatts," said Kirsty Blanchard, 29, a survey technician who bought a house in Cleethorpes in June.

Solar was the quiet winner hereabouts. {Four in ten|~cr|v=40} of the successful solar farms are in Lincolnshire and Yorkshire. Expect a planning row near you.

LIVE TRAFFIC: A180 westbound, one lane shut until 6pm | Mariners 1 Harrogate 0

@doc c-trade | energy trade paper | 2033-09-08
AR13: a ceiling with a floor painted on it

Padraic Nwosu-Leigh

The most telling figure in Tuesday's results isn't a price. It's {£124m|bl|v=124000000}, the money left in the pot. The department had {£1.24bn|bd} a year to give away and used {90%|bup} of it, {£1.116bn|bu}. It ran out of bids that it was allowed to accept before it ran out of cash.

There were {188|pb} bids. {Fifty-seven|-} lost. Of those most were solar, but three were offshore wind farms that couldn't live under the {£91|som} cap. Tarn & Vestfjord's was one; it employs {85|tj} in Grimsby whose posts are now "under review".

Four could, just. The clearing price of {£88.20|so} was up from {£82|!so0|t=twelve months ago} twelve months ago. Expressed in today's money it's {£113.60|son}, and it will be that figure that you will read on the front page of certain newspapers. Compare it, if you must, with wholesale power, at {£79.40|wp|t=in August} in August.

By technology: offshore {4,100MW|co|v=4100}, solar {2,050MW|cs|v=2050}, onshore {990MW|cn|v=990}, floating {206MW|!cf|v=206}.

Turbine makers have put prices up by {19%|ft|t=since 2030} since 2030. Haldane's own budget shows what that does: Skerrow Bank is {20.9%|kig} dearer than it was.

The 2035 target? It's {57.5%|tgp|t=with two years of leases to go} met with two years of leases to go. {25.5GW|gap|v=25500} is missing. We have stopped asking.

@doc d-release | government press release | 2033-09-06
Over 130 clean energy projects secured in record-breaking renewables round

More than {130|>pj} projects across Great Britain have been awarded contracts, boosting energy security and cutting bills.

• {7.4 gigawatts|ct|v=7400} of new clean capacity
• largest ever volume of solar, at {2.05 gigawatts|cs|v=2050}
• first floating wind farm off Wales in {five|-} rounds, part of {260|cf} megawatts awarded
• a budget of {£1.24 billion|bd} a year, of which {£870 million|bo} was reserved for offshore wind

Independent modelling shows that the projects will take {£8|hb|t=through the 2030s|by=Independent modelling} a year off the typical household bill through the 2030s.

The Energy Secretary, Rt Hon Ottilie Farquharson-Bello MP, said: "Every turbine we build is one dictator fewer who can set our bills. Skerrow Bank alone, at {1,500|kc} megawatts, will supply {1.7 million|kh|by=Skerrow Bank} homes."

Notes to editors
1. Strike prices are in 2024 prices: offshore wind {£88.20|so}/MWh (AR12: {£84|so0}), solar {£66.50|ss}, onshore wind {£71.90|sn}, floating offshore wind {£195|sf}.
2. Contracts run for {20|yr} years from start of operation.
3. Bids were assessed between 3 and 24 August.

@doc e-columnist | newspaper column | 2033-09-10
The wind bloweth where it's subsidised

By Peregrine Achebe-Snow

I've no quarrel with windmills. I married beneath one. But I do like a number to be the same number on Saturday that it was on Tuesday.

On Tuesday we were told that we'd save {£8|hb|t=On Tuesday} a year. By Thursday the consumer group Household Energy Watch had put the same wind farms through its own machine and out came a rise of {£11|hc|by=Household Energy Watch|t=By Thursday}. Nobody had changed a single turbine.

We were told the price was {£88.20|so}. So it is, in the pounds of 2024, which you'll remember, they were rather larger. In the pounds in your pocket it's {£113.60|son}. Ministers bought {10 gigawatts|!ct|v=10000}, fewer than last year's {9.25|cp|v=9250|t=last year's}, which doesn't even pretend to add up.

What's true is this. Of every pound on offer, ten pence went begging. Only {four|po} offshore schemes got through, out of seven. The Norwegians have dropped {£240 million|ts} in the sea without getting wet. And the target for 2035, {60 gigawatts|tg|v=60000|t=for 2035}, is as far off as Denmark.

I do like the blades, though. {A hundred and fifteen|bm|v=115} metres. They go past our gate at night, on lorries, like whales.
