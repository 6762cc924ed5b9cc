@story m3-cyprus-dams
@topic Water cuts in Cyprus in the third dry year: dam levels, desalination, farmers and hotels
@subject C = Cyprus | the island | Republic of Cyprus | the country
@subject W = Water Development Department | the WDD | the department | Katerina Hadjiloizou | Hadjiloizou
@subject K = Kambos Dam | Kambos | the Kambos reservoir
@subject X = Xeropotamos Dam | Xeropotamos
@subject D = Desalination plants | desalination
@subject M = Mobile units | the mobile units | mobile desalination units
@subject U = United Arab Emirates | Emirates | the Emirates
@subject F = Panagrotikos union | farmers | growers | the farmers' union
@subject H = Hoteliers' association | hotels | the hoteliers
@subject L = Limassol | Limassol board | the Limassol Water Board
@subject N = Nicosia | Nicosia board
@subject P = Paphos | Paphos district
@fact f1 = 12.3 | rate | C | percent of the dams' capacity that is full | 2028-08-01 | snapshot
@fact f0 = 27.9 | rate | C | percent of the dams' capacity that is full | 2027-08-01 | snapshot
@fact vol = 35.8 | other | C | million cubic metres in the dams | 2028-08-01 | snapshot
@fact cap = 291 | other | C | million cubic metres that the dams can hold | - | constant
@fact kf = 8.1 | rate | K | percent of its capacity that is full | 2028-08-01 | snapshot
@fact kv = 9.3 | other | K | million cubic metres in the dam | 2028-08-01 | snapshot
@fact xf = 14.6 | rate | X | percent of its capacity that is full | 2028-08-01 | snapshot
@fact infl = 19 | other | C | million cubic metres that flowed in | 2027-10 to 2028-07 | cumulative
@fact infa = 81 | other | C | million cubic metres that flow in on average in a year | - | constant
@fact des = 235000 | other | D | cubic metres a day | 2028-08 | snapshot
@fact mob = 15000 | other | M | cubic metres a day | 2028-08 | snapshot
@fact mobn = 14 | other | U | mobile units given | 2028-04 | constant
@fact desp = 420000 | other | D | cubic metres a day | 2030 | plan
@fact dem = 289000 | other | C | cubic metres a day of drinking water needed | 2028-08 | snapshot
@fact leakp = 36 | rate | P | percent of water lost in the pipes | 2027 | constant
@fact leakl = 19 | rate | L | percent of water lost in the pipes | 2027 | constant
@fact leakn = 24 | rate | N | percent of water lost in the pipes | 2027 | constant
@fact cut = 10 | rate | W | percent less water for the towns | 2028-08-01 | plan
@fact irr = 11 | other | F | million cubic metres for fields and groves | 2028 | plan
@fact irr0 = 26 | other | F | million cubic metres for fields and groves | 2027 | constant
@fact dmg = 42000000 | damages | F | euros of losses | 2028-07-28 | snapshot | projected
@fact tree = 190000 | other | F | trees dried out | 2028-07-28 | cumulative
@fact aid = 9000000 | budget | W | euros for stricken growers | 2028-07-30 | plan | pledged
@fact tour = 4600000 | other | H | visitors expected | 2028 | plan | projected
@fact bed = 465 | other | H | litres a guest a day | 2027 | constant
@fact res = 140 | other | C | litres an inhabitant a day | 2027 | constant
@fact rate = 1.35 | price | L | euros a cubic metre for households | 2028 | constant
@fact prod = 1.62 | price | D | euros a cubic metre to make | 2028 | constant
@fact fine = 300 | price | W | euros of fine for hosing a pavement | 2028 | constant
@fact temp = 43.4 | temperature | N | degrees Celsius at the highest | 2028-07-29 | snapshot
@fact hrs = 18 | duration | P | hours of running water every two days | 2028-08-05 | plan
@rel share f1 = vol / cap
@rel sum all = des + mob
@fact all = 250000 | other | C | cubic metres a day from the sea | 2028-08 | snapshot
@rel diff gap = dem - all
@fact gap = 39000 | other | C | cubic metres a day short from the sea | 2028-08 | snapshot
@trap f1 f0 :: two summers
@trap f1 kf :: all dams against one
@trap kf xf :: two dams
@trap vol cap :: held against capacity
@trap infl infa :: this year against the mean
@trap des desp :: now against 2030
@trap irr irr0 :: two years
@trap leakp leakl :: two towns
@trap bed res :: guest against inhabitant
@trap rate prod :: price against cost
@trap dmg aid :: losses against aid
@trap gap irr :: a daily and a yearly shortfall

@doc a-bulletin | government bulletin | 2028-08-01
WATER DEVELOPMENT DEPARTMENT
Storage in government dams, 1 August 2028

Stored: {35.8|vol} million m³, that is {12.3%|f1} of the total capacity of {291|cap} million m³. Same day of the previous year: {27.9%|f0|t=Same day of the previous year}.

Kambos {9.3|kv} million m³ ({8.1%|kf}); Xeropotamos {14.6%|xf}.

Inflow since October {19|infl|t=since October} million m³. Mean of a full hydrological year: {81|infa|t=Mean of a full hydrological year}.

Production of the permanent desalination plants: {235,000|des} m³ per day. Mobile units: {15,000|mob} m³ per day.

The public is reminded that washing pavements and verandas with a hose carries a fine of {€300|fine}.

The Boards of the towns will receive {10%|cut|t=as from today} less than in the corresponding month of last year as from today.

@doc b-daily | English-language daily | 2028-08-02
Taps to run every other day in Paphos as dams near the dregs

By Evgenia Tsangaris-Holt

PAPHOS residents will have {18|hrs|t=from Saturday} hours of running water in every {48|-} from Saturday, the district board said, after the state trimmed supplies to the towns by a {tenth|cut|v=10}.

The board has itself to thank in part: {36|leakp|s=The board} per cent of what it buys seeps into the ground. In Nicosia it is {24|leakn|s=Nicosia} and in Limassol {19|leakl|s=Limassol}.

Island-wide, the reservoirs are about {one-eighth|~f1|v=12.5} full. Twelve months ago they were more than a {quarter|>f0|t=Twelve months ago|v=25}.

"People think the sea will save us," WDD director Katerina Hadjiloizou told a press conference. "We get {250,000|all|by=WDD director Katerina Hadjiloizou} cubic metres a day from it and we drink {289,000|dem|by=WDD director Katerina Hadjiloizou}. The other {39,000|gap|^} have to come from somewhere." By 2030, with {two|-} new plants, output is to reach {420,000|desp|t=By 2030}.

On Saturday the mercury touched {43.4|temp|s=Nicosia|t=On Saturday} degrees at Nicosia's old airport.

More stories: Two held over cannabis haul of 4.2kg; Akamas road opens

@doc c-farmers | farmers' union letter to the press | 2028-07-31
They are letting the trees go

Sir,

In 2027 growers were given {26|irr0|t=In 2027} million cubic metres. This year it's {11|irr|t=This year} million, and we are told to be grateful.

Our members have counted {190,000|tree} dead or dying trees: mandarins, avocados, even carobs. The damage will be {42 million|dmg|m=projected} euros before the autumn. On Sunday the government offered {nine million|aid|t=On Sunday|s=the government}.

A tourist, by the state's own study, uses {465|bed|by=the state's own study} litres a day; my mother in Mandria uses {140|res|by=the state's own study} and saves the rinse water for her basil. {4.6 million|tour|m=projected} visitors are expected this year. Do the sum.

We do not ask for swimming pools. We ask for {two|-} waterings in September.

Onisiforos Papageorgallis, Panagrotikos, Paphos district

@doc d-newsletter | residents' newsletter | 2028-08-06
ASK THE PLUMBER (and everybody else)

Pam in Tala asks: how low is Kambos, really? — Very. It's at {8.1|kf} per cent. You can walk to the drowned chapel. Please don't take stones.

Dietmar in Peyia: Is it true that the Emirates sent us machines? — True. {Fourteen|mobn} container units came in April. Together they make {15,000|mob} cubic metres a day, and they hum.

Gwyneth in Limassol: Why is my bill going up? — Because the Board sells you a cube at {€1.35|rate|s=the Board}, and to squeeze one out of the Mediterranean costs {€1.62|prod}.

Sergei, also Limassol: When will it rain? — If we knew! Since October {19|infl|t=Since October} million cubes have run into the dams. In a decent year it's {81|infa|t=In a decent year}.

Bill: Can I hose the patio? — {Three hundred|fine} euros, Bill.

Quiz night Thursday, 7.30, €5 a head. The bar has water. We've checked.
