@story ya-kansas-bin
@topic Grain bin entrapment of two workers near Osage Crossing, Kansas: from the call to the federal penalty
@subject X = grain bin entrapment | entrapment | accident | rescue
@subject C = Prairie Gold Co-op | the co-op | Prairie Gold | cooperative
@subject J = Jaxon Wiebe | Wiebe | Jaxon | the teenager | the younger man
@subject M = Mateo Arguijo | Arguijo | Mateo | the older man
@subject F = Osage Crossing Fire District 2 | Fire District 2 | Chief Trudy Unruh | firefighters | fire department
@subject O = OSHA | federal safety agency | inspectors
@subject H = Wesley-Salina Regional | Salina hospital | hospital
@subject S = Chautlin County Sheriff | sheriff | Sheriff Abel Nickel
@subject P = Purdue-Plains survey | survey | university survey
@fact age = 18 | age | J | age of the rescued worker | 2034-07-08 | snapshot
@fact agem = 47 | age | M | age of the worker who died | 2034-07-08 | snapshot
@fact d = 1 | deaths | X | people killed | 2034-07-08 | cumulative
@fact t0 = 13:20 | clock | F | time of the call | 2034-07-08 | constant
@fact t1 = 13:31 | clock | F | time when the first truck arrived | 2034-07-08 | constant
@fact rsp = 11 | duration | F | minutes until the first truck arrived | 2034-07-08 | constant
@fact t2 = 18:05 | clock | J | time when the worker was freed | 2034-07-08 | constant
@fact dur = 285 | duration | J | minutes that the rescue took | 2034-07-08 | constant
@fact t3 = 20:40 | clock | M | time when the body was reached | 2034-07-08 | constant
@fact dep = 5 | distance | J | feet of wheat around the rescued worker | 2034-07-08 | constant
@fact depm = 14 | distance | M | feet of wheat above the worker who died | 2034-07-08 | constant
@fact cap = 55000 | other | C | bushels that the bin holds | - | constant
@fact fil = 33000 | other | C | bushels in the bin | 2034-07-08 | snapshot
@fact filp = 60 | other | C | share of the bin that was filled | 2034-07-08 | snapshot
@fact rem = 9000 | other | F | bushels removed in the rescue | 2034-07-08 | constant
@fact left = 24000 | other | F | bushels left in the bin | 2034-07-08 | snapshot
@fact ht = 62 | distance | C | feet of height of the bin | - | constant
@fact hol = 8 | other | F | holes cut in the bin | 2034-07-08 | constant
@fact vac = 4 | other | F | grain vacuums used | 2034-07-08 | constant
@fact pan = 6 | other | F | panels of the rescue tube | 2034-07-08 | constant
@fact ff = 73 | officers | F | firefighters at the scene | 2034-07-08 | cumulative
@fact dpt = 9 | other | F | departments at the scene | 2034-07-08 | cumulative
@fact vol = 110 | crowd | F | farmers who came to help | 2034-07-08 | snapshot
@fact tmp = 103 | temperature | X | degrees outside | 2034-07-08 | snapshot
@fact lb = 380 | other | J | pounds of pull needed to lift the worker | 2034-07-08 | constant | projected
@fact days = 3 | duration | H | days in hospital | 2034-07-11 | constant
@fact har = 2 | other | C | safety harnesses on the wall | 2034-07-08 | snapshot
@fact trn = 0 | duration | J | hours of training of the rescued worker | 2034-07-08 | constant
@fact trnm = 22 | duration | M | years of experience | 2034-07-08 | constant
@fact job = 4 | duration | J | days in the job | 2034-07-08 | constant
@fact emp = 27 | jobs | C | employees | 2034 | snapshot
@fact vio = 7 | cases | O | violations found | 2035-01 | constant
@fact vios = 5 | cases | O | serious violations found | 2035-01 | constant
@fact viow = 2 | cases | O | wilful violations found | 2035-01 | constant
@fact pen = 412000 | damages | O | dollars of penalty proposed | 2035-01 | plan
@fact penw = 322000 | damages | O | dollars of penalty proposed for wilful violations | 2035-01 | plan
@fact pens = 90000 | damages | O | dollars of penalty proposed for serious violations | 2035-01 | plan
@fact fin = 247200 | damages | O | dollars of penalty settled | 2035-06 | constant
@fact cut = 40 | rate | O | cut of the penalty | 2035-06 | constant
@fact wcd = 300000 | damages | C | dollars of death benefit | 2034-12 | constant
@fact y34 = 31 | cases | P | entrapments in the country in the year | 2034 | cumulative
@fact y33 = 25 | cases | P | entrapments in the country in the year | 2033 | cumulative
@fact yp = 24 | rate | P | increase in entrapments | 2034 | constant
@fact yd = 16 | deaths | P | entrapment deaths in the country in the year | 2034 | cumulative
@fact fnd = 88500 | fundraising | M | dollars given to the family | 2034-08 | cumulative
@fact kid = 3 | other | M | children | 2034 | snapshot
@fact tub = 5200 | price | F | dollars for a rescue tube | 2034 | constant
@fact tbn = 12 | units_pledged | C | rescue tubes to be given to fire departments | 2035 | plan | pledged
@fact tbt = 62400 | budget | C | dollars for rescue tubes | 2035 | plan
@rel share filp = fil / cap
@rel diff left = fil - rem
@rel sum vio = vios + viow
@rel sum pen = penw + pens
@rel change cut = pen -> fin
@rel change yp = y33 -> y34
@rel product tbt = tub * tbn
@rel sum fil = rem + left
@trap dep depm :: two men, two depths
@trap cap fil :: room and contents
@trap fil rem :: in the bin and taken out
@trap dur rsp :: rescue and response
@trap ff vol :: firefighters and farmers
@trap pen fin :: proposed and settled
@trap penw pens :: two kinds of violations
@trap y33 y34 :: two years
@trap y34 yd :: entrapments and deaths
@trap days job :: in hospital and in the job
@trap har viow :: two harnesses, two wilful violations
@trap t2 t3 :: freed and reached
@trap age agem :: two men
@trap wcd penw :: death benefit and penalty

@doc a-scanner | county scanner page | 2034-07-08
Chautlin County Scanner & Weather

1:24 PM - Prairie Gold Co-op elevator, Osage Crossing. Two down in a bin. Call came {1:20|t0}. Dist 2 rolling.

1:33 PM - on scene {1:31|t1}. One visible to the chest, talking. The other not visible.

2:50 PM - they're asking for grain vacs. If you have one and a PTO, COME. {103|tmp} degrees, bring water.

4:15 PM - {Eight|hol} holes cut around the bin. Wheat's running out like a faucet. {Four|vac} vacs.

6:07 PM - HE'S OUT. {6:05|t2}. Helicopter to Salina. Please pray for the other family.

8:55 PM - no more traffic on this one. God bless.

3.4K followers

@doc b-tv | Wichita TV website | 2034-07-09
Teen pulled from grain bin after almost five hours; coworker dies

KTWP News | Updated 10:14 AM

OSAGE CROSSING, Kan. - An {18-year-old|age|v=18} worker sunk in {five|dep} feet of wheat was freed Saturday after a {285-minute|dur|v=285} effort, but a {47-year-old|agem|v=47} man with him died.

Chief Trudy Unruh said {73|ff} firefighters from {11|!dpt} departments took part, helped by {110|~vol} or so farmers.

They slid {six|pan} panels of a rescue tube around Jaxon Wiebe. Freeing him by rope alone, she said, would have taken {380|~lb} pounds of pull, enough to hurt his spine.

The {62-foot|ht|v=62} bin held about {33,000|~fil} bushels; {9,000|rem} were let out.

Mateo Arguijo's body was reached at {8:40 p.m.|t3}, under {14|depm} feet.

Sheriff Abel Nickel said harnesses, {two|har} of them, hung on a wall nearby.

Ad: Pole barns from $18,900

@doc c-weekly | county weekly | 2034-07-13
Day four on the job

By Lettie Goering

He'd been hired Tuesday. On Saturday, his {fourth|job|v=4} day, Jaxon Wiebe was told to go in and break up a crust.

"How much training?" he repeats, from a recliner, home after {three|days} days in the Salina hospital. "{Zero|trn} hours. Mateo told me, stay by the ladder. Then it just took my boots."

Mateo Arguijo, {22|trnm} years in elevators, jumped in after him. He leaves a wife and {four|!kid} children.

The bin can hold {55,000|cap} bushels and was at {60|filp} percent. After the vacs quit there were {24,000|left} still inside; nobody's touched them.

A fund at the Community State Bank stands at {$61,000|-} and climbing.

The co-op, with {27|emp} employees, closed until Monday. Wheat: 6.12.

@doc d-osha | federal news release | 2035-01-09
US DEPARTMENT OF LABOR CITES KANSAS CO-OP AFTER WORKER ENGULFED

WICHITA - Federal inspectors found {seven|vio} violations at Prairie Gold Co-op, {two|viow} of them willful and {five|vios} serious.

OSHA has proposed {$412,000|pen} in penalties: {$322,000|penw} for the willful items, sending workers into a bin without shutting off the auger and without harnesses, and {$90,000|pens} for the rest.

The two workers entered a {62-foot|ht|v=62} bin on July 8, 2034. The older man was buried by {14|depm} feet of grain. The younger survived.

The company has {15|-} business days to contest.

@doc e-trade | farm trade magazine | 2035-07-02
Grain & Steel: Prairie Gold settles for less, buys tubes

OSHA's {$412,000|pen} became {$242,700|!fin} last month, a {40 percent|cut} trim, after Prairie Gold agreed to give {12|tbn} rescue tubes to area fire departments. At {$5,200|tub} a tube that's {$62,400|tbt}.

The Purdue-Plains survey counted {31|y34|t=last year} entrapments nationwide last year, up {24%|yp} from {25|y33|t=2033} in 2033. {Sixteen|yd|t=last year} were fatal.

"A man sinks to the knee in {four|-} seconds and can't lift himself after that," says the survey's director. "In {20|-} he's gone."

In Kansas the death benefit for Arguijo's family was capped at {$300,000|wcd}.

CLASSIFIEDS: 10-in. auger, 72 ft, $8,750 OBO

@doc f-radio | radio anniversary script | 2035-07-08
KOCX 1370 FARM HOUR

One year today. Jaxon Wiebe's going to school to be a paramedic. He's got his tube panel, signed, on the wall.

He remembers {eleven|rsp} minutes till the first truck. Folks said it felt like an hour. He remembers {nine|dpt} departments' worth of helmets looking down.

The community gave {eighty-eight thousand five hundred|fnd|v=88500} dollars to the Arguijos, for the {three|kid} kids.

The government's fine, they settled it at {two hundred forty-seven thousand two hundred|fin|v=247200}.


Kansas City wheat: up seven.
