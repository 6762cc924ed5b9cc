@story yf-harbin-icetown
@topic A winter of ice building in Harbin: blocks, workers, visitors, a warm week and the melt
@subject T = Songhua Ice Town | the Ice Town | the park
@subject W = Ice workers | workers | cutters | builders
@subject S = Great Slide | the slide
@subject C = City of Harbin | Harbin | the city
@subject O = Operator Beiguang Group | Beiguang | the operator
@subject V = Visitors
@subject K = Sculpture contest | the contest | sculptors
@subject M = Meteorological station | the weather office | forecasters
@subject L = Liu Fengying | Master Liu | the foreman
@subject R = Ice restaurant and hotels | hotels | innkeepers
@fact ice = 312000 | other | T | cubic metres of ice and snow used | December 2036 | constant
@fact pure = 187200 | other | T | cubic metres of ice used | December 2036 | constant
@fact snow = 124800 | other | T | cubic metres of snow used | December 2036 | constant
@fact ipc = 60 | other | T | share of ice in what was used | December 2036 | constant
@fact ice35 = 260000 | other | T | cubic metres of ice and snow used | December 2035 | constant
@fact up = 20 | rate | T | rise of ice and snow used | December 2036 | snapshot
@fact area = 1060000 | area | T | square metres | 2036 | constant
@fact days = 19 | duration | W | days of building | December 2036 | constant
@fact wk = 9800 | jobs | W | people who built | December 2036 | snapshot
@fact wkc = 2100 | jobs | W | people who cut ice on the river | December 2036 | snapshot
@fact pay = 420 | price | W | yuan a day for a cutter | December 2036 | snapshot
@fact blk = 700 | other | W | kilograms of a block | - | constant
@fact thk = 38 | other | W | centimetres of river ice | 5 December 2036 | snapshot
@fact thkn = 30 | other | W | centimetres of river ice needed | - | constant | threshold
@fact tow = 46 | distance | T | metres of the tallest tower | 2036 | constant
@fact sl = 521 | distance | S | metres of length | 2036 | constant
@fact sln = 24 | other | S | lanes | 2036 | constant
@fact sln35 = 14 | other | S | lanes | 2035 | constant
@fact que = 3 | waiting | S | hours of queue | 1 January 2037 | snapshot
@fact quel = 40 | waiting | S | minutes of queue | late January 2037 | snapshot
@fact op = 2036-12-17 | date | T | day of the opening | 2036 | constant
@fact cl = 2037-02-20 | date | T | day of the closing | 2037 | constant
@fact clp = 2037-02-28 | date | T | day of the closing | programme | plan
@fact run = 66 | duration | T | days open | 20 February 2037 | constant
@fact vis = 3300000 | crowd | V | people | 20 February 2037 | cumulative
@fact vis1 = 1200000 | crowd | V | people | 10 January 2037 | cumulative
@fact visp = 3000000 | crowd | V | people | December 2036 forecast | plan | projected
@fact peak = 91000 | crowd | V | people in one day | 1 January 2037 | constant
@fact cap = 100000 | crowd | T | people allowed in one day | - | constant | threshold
@fact avg = 50000 | crowd | V | people a day | 20 February 2037 | snapshot
@fact for = 8 | other | V | share of foreigners | 20 February 2037 | snapshot
@fact tick = 328 | price | T | yuan for a ticket | 2036 to 2037 | constant
@fact rev = 910000000 | revenue | O | yuan of income | 20 February 2037 | cumulative
@fact cost = 650000000 | budget | O | yuan of cost | 20 February 2037 | cumulative
@fact prof = 260000000 | profit | O | yuan of profit | 20 February 2037 | snapshot
@fact ref = 1460 | other | O | tickets refunded | 1 January 2037 | snapshot
@fact temp = 31 | temperature | M | degrees below zero | 24 December 2036 | snapshot
@fact warm = 2 | temperature | M | degrees above zero | 15 February 2037 | snapshot
@fact wdays = 6 | duration | M | days of thaw | 13 to 18 February 2037 | constant
@fact fall = 3 | other | T | towers taken down early | 19 February 2037 | cumulative
@fact hurt = 212 | injuries | S | people treated after a fall | 20 February 2037 | cumulative
@fact hurtb = 9 | injuries | S | people with broken bones | 20 February 2037 | cumulative
@fact team = 43 | other | K | teams | January 2037 | constant
@fact ctry = 16 | other | K | countries | January 2037 | constant
@fact prize = 200000 | other | K | yuan for the winners | January 2037 | constant
@fact hours = 72 | duration | K | hours of carving | January 2037 | constant
@fact led = 1800000 | other | T | lamps | 2036 | constant
@fact pow = 5200 | other | T | kilowatts at full light | 2036 | constant
@fact age = 64 | age | L | age | - | snapshot
@fact sea = 38 | duration | L | winters on the river | 2036 | constant
@fact room = 1280 | price | R | yuan for a room | New Year 2037 | snapshot
@fact roomn = 430 | price | R | yuan for a room | November 2036 | snapshot
@fact soup = 96 | price | R | yuan for a hot pot | January 2037 | snapshot
@trap ice ice35 :: two winters
@trap pure snow :: ice and snow
@trap wk wkc :: all and the cutters
@trap thk thkn :: measured and needed
@trap thk sea :: 38 centimetres and 38 winters
@trap cl clp :: closed and planned to close
@trap vis vis1 :: two moments
@trap vis visp :: came and expected
@trap que quel :: two moments
@trap hurt hurtb :: all and broken bones
@trap room roomn :: two prices
@trap peak cap :: the fullest day and the limit
@rel sum ice = pure + snow
@rel share ipc = pure / ice
@rel change up = ice35 -> ice
@rel product vis = run * avg
@rel diff prof = rev - cost

@doc operator-release | press release | 2036-12-16
Songhua Ice Town opens tomorrow: bigger, higher, brighter

HARBIN — From {17 December|op} the Songhua Ice Town welcomes guests on {1.06 million|area} square metres. {312,000|ice} cubic metres of ice and snow were used in its construction, {20%|up} more than last winter's {260,000|ice35|t=last winter's}. {60%|ipc} is clear river ice.

Highlights: a tower of {46|tow} metres; a slide of {521|sl} metres with {24|sln} lanes (last winter {14|sln35|t=last winter}); {1.8 million|led} LED lamps.

{9,800|wk} workers completed the town in {19|days} days.

Admission is {RMB 328|tick} all day. The number of visitors is limited to {100,000|cap} a day. We look forward to {three million|visp|t=until 28 February} guests until {28 February|clp}.

International sculpture contest: {43|team} teams from {16|ctry} countries, {5|-}–{8|-} January.

@doc river-feature | newspaper feature | 2036-12-12
The men who saw the river

At {64|age} Liu Fengying has the hands of a baker, white and swollen. He's spent {38|sea} winters on the Songhua. "Everyone photographs the palace," he says. "Nobody photographs the hole."

The hole is as big as {ten|-} football pitches. The ice is {38|thk|t=this week} centimetres this week. Under {30|thkn} he wouldn't let a lorry near it. {2,100|wkc} men and some women cut here, through the night, in lines ruled with a string. A block weighs {700|blk} kilos. They're paid {420|pay} yuan a day and dumplings.

How much comes out? The operator reckons {187,200|pure|by=The operator} cubic metres of ice. The white stuff, {124,800|snow} cubic metres, comes from cannons and Master Liu doesn't regard it as his business.

His son drives a taxi. "He says: Father, it'll melt. I say, so does your fare."

He has been inside the town once. He looked at the joints.

@doc xin-wire | wire agency | 2037-01-02
Crowds pack Harbin ice park; some ask for money back

HARBIN, Jan. 2 (Xinbei) -- The Songhua Ice Town drew {91,000|peak|t=on New Year's Day} people on New Year's Day, the most since it opened, with queues of up to {three|que} hours at its slide, and {1,460|ref|^} visitors were given refunds after shouting at the gate.

"We stayed within the limit of {100,000|cap}, but not within people's patience," said a manager of Beiguang Group, which runs the park.

The number of lanes on the slide went from {14|sln35|t=last winter} last winter to {24|sln}. Hotels in the city charge {1,280|room|t=now} yuan a night now; in November it was {430|roomn|t=in November}.

The thermometer fell to minus {31|temp|t=on Christmas Eve} on Christmas Eve. Admission costs {328|tick} yuan.

@doc carving-blog | sculptors' blog | 2037-01-09
{Seventy-two|hours} hours with a chainsaw: Team Nova Scotia reports

So we came {ninth|-} of {43|team}. The Mongolians won, with a camel you could see your face in. {200,000|prize} yuan! They're buying a truck.

You get {seventy-two|hours} hours and a block the size of a garage. It's so cold that the ice rings. We lost an ear on day two (the bear's, not Doug's).

Dinner: hot pot, {96|soup} yuan, and worth a limb. By the 10th the park will have had {1.2 million|vis1|t=By the 10th} visitors, a guide told us, and I believe I've been elbowed by half.

Power nerds: the lot takes {5,200|pow} kilowatts with everything lit. It's lit till ten. Then the switch goes, and there's only the stars and {1.06 million|area} square metres of ice ticking.

Flights home via Incheon. Gate {44|-}. Thumb: healing.

@doc weather-note | weather office bulletin | 2037-02-19
Songhua valley: thaw of 13–18 February

For {six|wdays} days the mean temperature at the station stayed above freezing by day, with a maximum of {+2|warm|v=2|t=on the 15th} °C on the 15th. The normal for the date is {-9|-}.

At the Ice Town, {three|fall|t=by this morning} towers were dismantled by this morning on the advice of engineers. The tallest, {46|tow} m, is one of them. The operator has decided to close tomorrow, on the {20th|cl}, instead of the {28th|clp}.

River ice at the bridge: {61|-} cm. It'll carry pedestrians until mid-March.

Our coldest night of the season remains that of 24 December (minus {31|temp|t=24 December}).

Outlook: cold air from Saturday, too late for ice, in time for the roads.

@doc business-balance | business daily | 2037-02-24
Eight days short and still in the black

Beiguang Group shut its Ice Town {eight|-} days early, sent the towers into the river and counted. {3.3 million|vis} visitors in {66|run} days, {50,000|avg} a day on average; the forecast had been for {3 million|visp|t=in December} in December. Foreigners: {8%|for}.

Income was {910 million|rev} yuan, cost {650 million|cost}, so {260 million|prof} is left. Cost went up since the thing was larger: {312,000|ice} cubic metres against {260,000|ice35|t=the winter before} the winter before.

On the slide {212|hurt} people needed treatment, {nine|hurtb} with broken bones, out of {2|-} million descents. The queue, notorious at New Year ({three|que|t=at New Year} hours), had come down to {40|quel|t=by the end of January} minutes by the end of January, thanks to an app.

Next winter, says the operator, it'll open {a week|-} earlier. The river has not been asked.
