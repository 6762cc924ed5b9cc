@story yd-pembina-crest
@topic Spring flood on the Red River at Pembina Forks, North Dakota: crest forecasts, sandbags, a ring dike, farmland
@subject R = Red River at Pembina Forks | the Red | the river
@subject W = National Weather Service | the weather service | NWS Grand Forks
@subject C = city of Pembina Forks | Pembina Forks | the city
@subject M = Mayor Lorna Thorvaldson | Thorvaldson | the mayor
@subject K = Corps of Engineers | the Corps
@subject G = Governor Tate Rasmusson | Rasmusson | the governor
@subject D = Division Street dike | the dike
@subject F = FEMA | federal emergency agency
@subject B = Burlington Prairie Railway | the railway
@subject A = North Dakota farm bureau | the farm bureau | growers
@subject N = National Guard | the Guard
@fact f1 = 49 | distance | W | feet of crest | 2035-04-02 | plan | projected
@fact f2 = 51.5 | distance | W | feet of crest | 2035-04-09 | plan | projected
@fact cr = 50.7 | distance | R | feet of crest | 2035-04-14 | constant
@fact rec = 50.2 | distance | R | feet of crest in the record flood of 2022 | 2022 | constant
@fact rcx = 0.5 | distance | R | feet above the record | 2035-04-14 | constant
@fact fs = 28 | distance | R | feet at which flood stage begins | - | constant | threshold
@fact st9 = 44.1 | distance | R | feet of river level | 2035-04-09 | snapshot
@fact dk = 54 | distance | D | feet to which the dike protects | 2035-04-12 | constant
@fact dk0 = 51 | distance | D | feet to which the dike protected | 2035-04-01 | constant
@fact dkx = 3 | distance | D | feet by which the dike was raised | 2035-04-12 | constant
@fact dm = 6.4 | distance | D | miles of length | - | constant
@fact sb1 = 400000 | other | C | sandbags filled | 2035-04-08 | cumulative
@fact sb2 = 1150000 | other | C | sandbags filled | 2035-04-13 | cumulative
@fact sbp = 1500000 | other | C | sandbags to be filled | 2035-04-05 | plan
@fact vol = 7200 | other | C | volunteers | 2035-04-13 | cumulative
@fact stu = 2900 | other | C | students among the volunteers | 2035-04-13 | cumulative
@fact ng = 480 | officers | N | soldiers | 2035-04-12 | snapshot
@fact pm = 61 | other | K | pumps | 2035-04-12 | snapshot
@fact pop = 9300 | other | C | inhabitants | 2035 | constant
@fact ev = 1400 | evacuated | C | people told to leave | 2035-04-12 | constant
@fact evg = 1190 | evacuated | C | people who left | 2035-04-13 | constant
@fact evs = 85 | other | C | share of those told who left | 2035-04-13 | constant
@fact nh = 112 | evacuated | C | nursing home residents moved | 2035-04-11 | constant
@fact bk = 2 | other | D | leaks in the dike | 2035-04-15 | constant
@fact ho = 17 | homes | C | houses flooded | 2035-04-18 | constant
@fact hoo = 64 | homes | - | farmsteads surrounded by water | 2035-04-15 | snapshot
@fact d = 2 | deaths | R | people dead in the flood | 2035-04-18 | constant
@fact ag = 71 | age | R | age of the first victim | - | constant
@fact ac = 410000 | area | A | acres under water | 2035-04-16 | snapshot
@fact acs = 15 | other | A | share of the valley's farmland under water | 2035-04-16 | snapshot
@fact act = 2733333 | area | A | acres of farmland in the valley | 2035 | constant
@fact bt = 23 | duration | A | days by which sugar beet planting is late | 2035-05-05 | snapshot
@fact sn = 78 | other | W | inches of snow in the winter | 2035-03-31 | constant
@fact snn = 46 | other | W | inches of snow in a normal winter | - | constant
@fact sns = 169.6 | other | W | snow of the winter in percent of the normal | 2035-03-31 | constant
@fact rd = 37 | other | - | roads closed | 2035-04-14 | snapshot
@fact br = 5 | other | - | bridges closed | 2035-04-14 | snapshot
@fact rl = 19 | distance | B | miles of track under water | 2035-04-15 | constant
@fact rld = 12 | duration | B | days without trains | 2035-04-24 | constant
@fact amt = 11 | other | B | passengers trains rerouted | 2035-04-20 | cumulative
@fact cost = 8600000 | spending | C | dollars spent on the fight | 2035-04-20 | cumulative
@fact fema = 6450000 | budget | F | dollars of federal share | 2035-04-25 | plan
@fact femas = 75 | other | F | federal share of the cost | 2035-04-25 | plan
@fact loc = 2150000 | other | C | dollars left to state and city | 2035-04-25 | plan
@fact div = 210000000 | budget | K | dollars for a diversion channel | 2031 | plan
@fact divm = 14 | distance | K | miles of diversion channel | 2031 | plan
@fact divy = 2041 | date | K | year of completion of the diversion channel | 2035 | plan
@fact ln = 128 | other | N | sorties for ice and levee watch | 2035-04-16 | cumulative
@fact do = 31000 | other | C | doughnuts donated | 2035-04-13 | cumulative
@fact fl = 3 | duration | R | days of crest | 2035-04-16 | constant
@rel diff rcx = cr - rec
@rel diff dkx = dk - dk0
@rel share evs = evg / ev
@rel share acs = ac / act
@rel share sns = sn / snn
@rel share femas = fema / cost
@rel diff loc = cost - fema
@rel sum cost = fema + loc
@trap f1 f2 :: the forecast was raised
@trap f2 cr :: forecast and crest
@trap cr rec :: this crest and the record of 2022
@trap st9 cr :: the level on the way up and the crest
@trap dk dk0 :: raised and former dike
@trap sb1 sb2 :: five days of bags
@trap sb2 sbp :: filled and planned
@trap vol stu :: all and students
@trap ev evg :: told and gone
@trap ho hoo :: flooded houses and islands
@trap cost fema :: spent and repaid

@doc a-nws | weather service statement | 2035-04-09
Flood Warning / NWS Grand Forks ND / 318 PM CDT Mon Apr 9 2035

THE FLOOD WARNING CONTINUES FOR THE RED RIVER AT PEMBINA FORKS.

* AT 215 PM MONDAY THE STAGE WAS {44.1|st9|t=AT 215 PM MONDAY} FEET.
* FLOOD STAGE IS {28|fs} FEET.
* FORECAST: THE RIVER IS NOW EXPECTED TO CREST NEAR {51.5|~f2|t=NOW} FEET SATURDAY. THE PREVIOUS FORECAST, ISSUED APRIL 2, WAS {49|f1|t=APRIL 2} FEET.
* RECORD: {50.2|rec|t=2022} FEET, 2022.

SNOW THIS WINTER WAS {78|sn} INCHES, {170|sns|round} PERCENT OF NORMAL. FROST DEPTH {31|-} INCHES.

$$ HOLM

@doc b-local | local newspaper | 2035-04-13
{One million|>sb2} bags and a trombone

By Kirsten Aaberg, Pembina Forks Sentinel

The high school band played from midnight to four. You can shovel to polka, it turns out, you can't shovel to Sousa.

As of noon Friday there were {1,150,000|sb2|t=As of noon Friday} sandbags in this town, from {400,000|sb1|t=on Sunday} on Sunday. The target is {a million and a half|sbp|v=1500000}. Some {7,200|~vol} people have come to fill them, {2,900|stu} of them students, the city says, and {31,000|do} doughnuts have been eaten, which is nobody's official figure but the bakery's.

The dike on Division Street, all {6.4|dm} miles of it, now protects to {54|dk} feet. At the start of the month it was {51|dk0|t=At the start of the month}. "{Three|dkx} feet of clay in nine days," said Mayor Lorna Thorvaldson. "If anyone asks what government's for."

The Corps has {61|pm} pumps; the Guard, {480|ng} soldiers, whose drones have flown the dike every hour.

{1,400|ev} residents east of the tracks have been told to get out; all {112|nh} residents of Valley Lutheran left Wednesday in school buses, singing.

On Wednesday a man of {71|ag} died when his tractor went off County 9.

Church suppers canceled: all. Hotline: 701-555-{0144|-}.

@doc c-wire | wire agency | 2035-04-15
Red River crests {half a foot|rcx|v=0.5} over record; North Dakota town stays dry

PEMBINA FORKS, N.D. (Heartland Press) - The Red River peaked at {50.7|cr|t=on Saturday|by=National Weather Service} feet on Saturday, {half a foot|rcx|v=0.5} higher than ever measured, and a town of {9,300|pop} behind a raised dike stayed dry, mostly.

The National Weather Service had feared {51.5|f2}. {Two|bk} leaks were stopped overnight by soldiers lying on plastic sheets.

About {85 percent|~evs} of those who were asked to leave, {1,190|evg} people, had done so.

{Sixty-four|hoo|t=Sunday} farmsteads were islands Sunday. {Thirty-seven|rd|t=Saturday} roads and {five|br|^} bridges were shut Saturday. The railway had {19|rl} miles of track under water.

The water is expected to stand for days. Gov. Tate Rasmusson flew over it and said it looked like "the sea with silos."

@doc d-farm | farm radio script | 2035-05-05
AG REPORT, 12:15

Well, it's May, and ducks are using the section lines.

At the worst of it, on April sixteenth, {four hundred ten thousand|ac|t=on April sixteenth} acres were wet, that's {fifteen percent|acs} of the valley's ground, some {2.7 million|~act} acres, says the farm bureau. Sugar beets are {twenty-three|bt|t=today} days behind today.

{Seventy-eight|sn} inches of snow, folks. {Forty-six|snn} is normal.

The Burlington Prairie's running again after {twelve|rld} days. {Eleven|amt} passenger trains had gone around by way of Minot.

Spring wheat {seven sixty-one|-}, up {four|-}.

@doc e-council | city council minutes | 2035-05-07
Special meeting, agenda item 3: flood fight costs

Finance director reported expenditures of {$8.6 million|cost|t=through April 20} through April 20. FEMA is to reimburse {75%|femas}, or {$6.45 million|fema}, leaving {$2.15 million|loc} to state and city.

Mayor reported {17|ho} houses with water in them, all on the wet side; {two|d} deaths, neither inside the dike.

Crest of {50.7|cr} ft held for {three|fl} days. Leaks at stations 114 and {208|-}: {two|bk}.

Diversion channel ({14|divm} miles, {$210 million|div}): Corps now gives {2041|divy|by=Corps}. Council member Dietz asked whether anybody in the room would be alive. Laughter.

Motion to thank the high school band carried {7–0|-}. Adjourned 9:52 p.m.
