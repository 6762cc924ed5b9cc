@story yd-lacbrochet-fires
@topic Wildfires force northern Manitoba communities out by air and rail: evacuees, smoke, hectares, hotel rooms
@subject F = northern Manitoba fires | the fires | the fire
@subject M = Manitoba Wildfire Service | the wildfire service
@subject L = Lac Caribou First Nation | Lac Caribou | the community
@subject T = town of Leaf Portage | Leaf Portage | the town
@subject W = Winnipeg | the city
@subject C = Canadian Red Cross | Red Cross
@subject A = Canadian Forces | the air force | the military
@subject R = Keewatin Rail | the railway
@subject P = Premier Jasmin Sandhu-Flett | the premier | Sandhu-Flett
@subject G = Chief Delphine Bighetty | Chief Bighetty | the chief
@subject H = Grace Hospital | the hospital
@fact a1 = 41000 | area | F | hectares burned | 2034-05-29 | cumulative
@fact a2 = 308000 | area | F | hectares burned | 2034-06-06 | cumulative
@fact a3 = 1120000 | area | F | hectares burned in the season | 2034-09-15 | constant
@fact avg = 94000 | area | M | hectares burned in an average season | - | constant
@fact x = 11.9 | other | M | times an average season | 2034-09-15 | constant
@fact f1 = 22 | other | M | fires burning | 2034-05-29 | snapshot
@fact f2 = 27 | other | M | fires burning | 2034-06-06 | snapshot
@fact f2o = 8 | other | M | fires out of control | 2034-06-06 | snapshot
@fact f2c = 19 | other | M | fires held or under control | 2034-06-06 | snapshot
@fact e1 = 5200 | evacuated | F | people evacuated | 2034-05-29 | cumulative
@fact e2 = 17900 | evacuated | F | people evacuated | 2034-06-02 | cumulative
@fact e3 = 21400 | evacuated | F | people evacuated | 2034-06-06 | cumulative
@fact el = 1130 | evacuated | L | people evacuated | 2034-05-31 | constant
@fact ell = 1200 | other | L | inhabitants | 2034 | constant
@fact elst = 70 | other | L | people who stayed to fight the fire | 2034-05-31 | constant
@fact et = 6100 | evacuated | T | people evacuated | 2034-06-01 | constant
@fact by = 960 | evacuated | A | people flown out by the military | 2034-06-02 | cumulative
@fact byr = 1740 | evacuated | R | people brought out by rail | 2034-06-02 | cumulative
@fact hr = 14 | duration | R | hours of the train journey | 2034-06-01 | constant
@fact fl = 27 | other | A | flights | 2034-06-02 | cumulative
@fact ht = 1 | deaths | F | people killed | 2034-06-06 | cumulative
@fact ht2 = 2 | deaths | F | people killed | 2034-06-20 | constant
@fact rms = 3800 | other | W | hotel rooms taken | 2034-06-06 | snapshot
@fact rmt = 9500 | other | W | hotel rooms | 2034 | constant
@fact rmss = 40 | other | W | share of hotel rooms taken | 2034-06-06 | snapshot
@fact cots = 1350 | other | W | cots in arenas | 2034-06-06 | snapshot
@fact nf = 640 | evacuated | W | evacuees sent to Niagara Falls | 2034-06-06 | cumulative
@fact reg = 16050 | other | C | evacuees registered | 2034-06-06 | cumulative
@fact regs = 75 | other | C | share of evacuees registered | 2034-06-06 | snapshot
@fact aq = 427 | other | W | air quality index | 2034-06-03 | snapshot
@fact pm = 318 | other | W | micrograms of fine dust per cubic metre | 2034-06-03 | snapshot
@fact er = 260 | injuries | H | people seen for breathing trouble in a day | 2034-06-03 | snapshot
@fact ern = 80 | injuries | H | people seen for breathing trouble in a day | 2034-05-20 | snapshot
@fact erg = 225 | rate | H | growth of people seen for breathing trouble | 2034-06-03 | constant
@fact ho = 61 | homes | L | houses burned | 2034-06-05 | constant
@fact hot = 244 | homes | L | houses | 2034 | constant
@fact hos = 25 | other | L | share of houses burned | 2034-06-05 | constant
@fact fgt = 1080 | officers | M | firefighters | 2034-06-06 | snapshot
@fact fgo = 230 | officers | M | firefighters from abroad | 2034-06-06 | snapshot
@fact wb = 7 | other | M | water bombers | 2034-06 | constant
@fact wbg = 3 | other | M | grounded water bombers | 2034-06-01 | snapshot
@fact wbf = 4 | other | M | flying water bombers | 2034-06-01 | snapshot
@fact al = 34 | damages | C | dollars a day for each adult | 2034-06 | constant
@fact mw = 61 | duration | L | days away from home | 2034-08-01 | constant
@fact mwp = 14 | duration | L | days away from home | 2034-05-31 | plan | projected
@fact cost = 265000000 | spending | P | dollars spent on the fires | 2034-09-15 | cumulative
@fact bud = 50000000 | budget | P | dollars in the budget for the fires | 2034-04 | plan
@fact don = 8700000 | fundraising | C | dollars donated | 2034-06-20 | cumulative
@fact age = 45 | age | F | age of the first victim | - | constant
@fact tmp = 35.9 | temperature | T | highest temperature in Celsius | 2034-05-28 | constant
@rel product a3 = avg * x
@rel sum f2 = f2o + f2c
@rel sum ell = el + elst
@rel share rmss = rms / rmt
@rel share regs = reg / e3
@rel change erg = ern -> er
@rel share hos = ho / hot
@rel sum wb = wbg + wbf
@trap a1 a2 :: a week of fire
@trap a2 a3 :: June and the whole season
@trap a3 avg :: this season and an average one
@trap e1 e2 :: four days apart
@trap e3 reg :: evacuated and registered
@trap el et :: two places
@trap by byr :: by air and by rail
@trap rms cots :: rooms and cots
@trap mw mwp :: told and real days
@trap cost bud :: spent and budgeted
@trap ho mw :: 61 houses and 61 days
@trap f1 f2 :: two days' fires

@doc a-wire | Canadian wire agency | 2034-05-30
Manitoba calls in military as fires empty northern towns

WINNIPEG — Manitoba asked for the Canadian Forces on Monday after wildfires drove {5,200|e1|t=by Monday night|by=the wildfire service} people from their homes by Monday night.

{Twenty-two|f1|^} fires were burning over {41,000|a1|^} hectares, the wildfire service said. Leaf Portage had {35.9|tmp|t=Sunday} C on Sunday, an all-time high for May.

Premier Jasmin Sandhu-Flett said air force planes would begin with Lac Caribou, a fly-in community of {1,200|ell}. "We'll have everyone home in {14|mwp|by=Jasmin Sandhu-Flett} days," she said, adding that she was not a meteorologist.

The province budgeted {$50 million|bud|t=this year} for fires this year.

This report by The Northern Press was first published May 30, 2034.

@doc b-feature | national newspaper | 2034-06-03
{Fourteen|hr} hours to anywhere

By Corinne Moosetail-Dubé, aboard the Keewatin evacuation train

Somewhere south of Wekusko the conductor gave up on tickets, and then on counting. The railway says it has carried {1,740|byr|t=as of Friday|by=The railway} people out as of Friday. The air force took {960|by|^} in {27|fl|^} flights. The train takes {14|hr} hours. The planes take one, and you can't bring the dog.

Leaf Portage, {6,100|et} people, left on Thursday, when the fire jumped the lake. In Lac Caribou they'd gone the day before: {1,130|el}. {Seventy|elst} stayed with pumps.

"I'm not brave, I'm the one who knows where the hoses are," Chief Delphine Bighetty told me by satellite phone. It cut out twice. She is one of the {70|elst}.

One man, {45|age}, didn't get out of his cabin near Sherridon. He's the {first|ht|v=1} to die.

The smoke travels with us. In Winnipeg the index stands at {427|aq}, off the chart where the chart still meant something, and they've stopped the Jets' parade practice, there being no parade. Officials think {17,900|e2|t=by last night} people had left the North by last night. Of the province's {seven|wb} water bombers {three|wbg} are waiting for parts and {four|wbf} fly.

A boy across the aisle asks his grandmother what a hotel is. "A house," she says, "that doesn't know you."

A{12|-} Weather: smoke. Leafs name coach, A{19|-}

@doc c-sit | wildfire service bulletin | 2034-06-06
Manitoba Wildfire Service: situation, June 6, 2034, 5 p.m.

Active fires: {27|f2} ({8|f2o} out of control, {19|f2c} held or under control). Area: {308,000|a2|t=June 6} ha.

Personnel: {1,080|fgt}, including {230|fgo} from abroad. Water bombers: {7|wb}, all serviceable today.

Evacuated: {21,400|e3|t=June 6}. Registered with the Red Cross: {16,050|reg|t=June 6} ({75%|regs}).

Structures: Lac Caribou {61|ho} of {244|hot} houses ({25%|hos}).

Travel: PTH {39|-} closed from km {112|-}. Fire and travel restrictions Level {4|-}.

@doc d-city | Winnipeg daily | 2034-06-07
No room at the inn, or in {3,800|rms} of them

Alistair Ng

EVACUEES occupy {3,800|rms|t=as of last night} hotel rooms in the city as of last night, {40 per cent|rmss} of the stock of {9,500|rmt}, and the rest are full of volleyball. {1,350|cots} more people lie on cots in two arenas. {640|nf|t=so far} so far have been flown to Niagara Falls, which at least has water.

Grace Hospital saw {260|er|t=on Saturday} people for breathing trouble on Saturday, against {80|ern|t=on an ordinary day} on an ordinary day, a rise of {180 per cent|!erg}.

Adults get {$34|al} a day from the Red Cross, which says {14,200|!reg|by=which} people have registered.

Fine dust reached {318|pm} micrograms.

A councillor wants the tournament moved. The tournament wants the councillor moved.

Bombers {24|-}, Riders {23|-}. Mosquito count: {11|-}.

@doc e-late | public broadcaster, web feature | 2034-09-17
{61|mw} days: Lac Caribou counts what's left of a summer

They came home on the first of August. The promise had been {14|mwp|t=in May} days, in May. It was {61|mw}.

{A quarter|hos|v=25} of the houses are gone, {sixty-one|ho} by the province's list and {sixty-eight|!ho|by=the band office} by the band office's own.

{Two|ht2} people died in the fires. {$8.7 million|don} was donated.

The season is the worst on record: {1.12 million|a3} hectares, {12|x|round} times an average year's {94,000|avg}. It cost {$265 million|cost}. Sandhu-Flett has stopped giving numbers of days.

"Next time we'll take the dogs," says Chief Bighetty.
