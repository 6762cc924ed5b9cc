@story u2-tsikhevani-quake
@topic Earthquake in the Georgian highlands: first morning to the third day
@subject Q = Tsikhevani earthquake | earthquake | quake | tremor | the shock
@subject T = Tsikhevani | the village
@subject G = Gormagala
@subject E = Emergency Management Service | the service | EMS | rescuers
@subject S = Institute of Seismic Monitoring | the institute | seismologists
@subject GV = Government of Georgia | the cabinet | Tbilisi | the government
@subject EU = European Commission | Brussels | the EU
@subject L = Manana Lortkipanidze | Lortkipanidze | the governor
@fact mag0 = 5.9 | other | Q | magnitude | first reading | snapshot
@fact mag = 6.1 | other | Q | magnitude | revised reading | constant
@fact dep = 12 | distance | Q | kilometres of depth of the focus | - | constant
@fact hr = 04:12 | clock | Q | time at which it struck | - | constant
@fact d1 = 11 | deaths | Q | people killed | 2031-10-07 noon | cumulative
@fact d2 = 29 | deaths | Q | people killed | 2031-10-07 midnight | cumulative
@fact d3 = 37 | deaths | Q | people killed | 2031-10-09 | cumulative
@fact dT = 19 | deaths | T | people killed | 2031-10-09 | cumulative
@fact dG = 12 | deaths | G | people killed | 2031-10-09 | cumulative
@fact dX = 6 | deaths | Q | people killed elsewhere in the region | 2031-10-09 | cumulative
@fact i1 = 140 | injuries | Q | people hurt | 2031-10-07 noon | cumulative
@fact i2 = 312 | injuries | Q | people hurt | 2031-10-09 | cumulative
@fact ih = 85 | injuries | Q | people kept in hospital | 2031-10-09 | snapshot
@fact m1 = 46 | missing | Q | people unaccounted for | 2031-10-07 noon | snapshot
@fact m2 = 8 | missing | Q | people unaccounted for | 2031-10-09 | snapshot
@fact r = 63 | rescued | E | people pulled alive from the rubble | 2031-10-09 | cumulative
@fact hd = 1870 | homes | Q | houses destroyed | 2031-10-09 | snapshot
@fact hx = 6400 | homes | Q | houses damaged but standing | 2031-10-09 | snapshot
@fact ht = 8270 | homes | Q | houses destroyed or damaged | 2031-10-09 | snapshot
@fact ev = 9200 | evacuated | Q | people sleeping in tents | 2031-10-09 | snapshot
@fact fund = 60000000 | budget | GV | lari set aside for rebuilding | 2031-10-08 | plan | pledged
@fact eu = 4500000 | budget | EU | euros of emergency aid | 2031-10-08 | plan | pledged
@fact per = 15000 | budget | GV | lari for each family that lost its house | - | plan | pledged
@fact crew = 540 | other | E | staff sent to the region | 2031-10-07 noon | snapshot
@fact crew2 = 1150 | other | E | staff sent to the region | 2031-10-09 | snapshot
@fact d62 = 44 | deaths | - | people killed in the earthquake of 1962 | 1962 | constant
@rel sum d3 = dT + dG + dX
@fact sT = 51.35 | other | T | share of the dead who came from one place | 2031-10-09 | cumulative
@rel share sT = dT / d3
@rel sum ht = hd + hx
@trap d1 d2 :: the toll rose during the day
@trap d3 d62 :: the dead of an older earthquake
@trap i2 ih :: all the hurt, and those still in hospital
@trap dT d3 :: one village, and the region
@trap mag0 mag :: first and revised reading

@doc a-wire | wire agency | 2031-10-07
Quake kills at least {11|>d1} in Georgian highlands, {dozens|m1} trapped

TBILISI, Oct 7 — A strong earthquake shook stone villages in the highlands of northern Georgia before dawn on Tuesday, killing {11|>d1|t=by midday|by=the Emergency Management Service} people or more by midday and injuring about {140|~i1|^}, the Emergency Management Service said.

The tremor struck at {4:12 a.m.|hr} local time at a depth of {12|dep|by=the Institute of Seismic Monitoring} km, according to the Institute of Seismic Monitoring, which first put its magnitude at {5.9|mag0|by=the Institute of Seismic Monitoring}.

Another {46|m1|t=by midday} people were unaccounted for, most of them in Tsikhevani and in Gormagala, two villages joined by a single road that a rockfall has closed in {three|-} places. The service had {540|crew} staff on the way.

"We hear voices under the houses," governor Manana Lortkipanidze told Rustavi Public Radio. "Every hour counts."

An earthquake in the same valley killed {44|d62|t=in 1962} people in 1962.

(Reporting by Levan Abashvili; Editing by Joan Petrie)

@doc b-daily | national broadsheet | 2031-10-08
Tsikhevani buries its first dead as cabinet finds {60 million|fund|s=cabinet} lari
By Ketevan Maisuradze | k.maisuradze@dilistimes.example | +995 32 555 01 77

The cabinet met through the night and emerged on Wednesday with a reconstruction fund of {60 million|fund|t=on Wednesday|s=The cabinet} lari. From it, families whose house is gone will be given {15,000|per} lari apiece, the finance ministry said; there was no word on tenants.

Up in the mountains the counting went on. By midnight on Tuesday the dead numbered {29|d2|t=By midnight on Tuesday}, nearly three times the figure given at lunchtime, when only {eleven|d1|t=at lunchtime} bodies had been identified. Seismologists have meanwhile corrected themselves: the shock is now rated at {6.1|mag|t=now|by=Seismologists}, up from {5.9|mag0}, and its focus lay {21|!dep} kilometres down.

Brussels promised {€4.5 million|eu|s=Brussels}, much of it in winter tents. Turkey, Armenia and Azerbaijan have each sent a field kitchen.

Lortkipanidze, the governor, slept in her car. "I was asked how many were lost in Gormagala," she said. "I do not know. I know their names, not their number."

[Photo 3 of 14: Soldiers carry a stove out of a ruined school, Gormagala. G. Beridze/DT]

READ MORE: 7 things to pack in an earthquake bag

@doc c-local | local television site | 2031-10-09
EARTHQUAKE: WHAT WE KNOW ON DAY THREE
Updated 18:40 · 212 comments

• DEAD. {37|d3|t=DAY THREE|by=the EMS} people, says the EMS. Of them {19|dT} in Tsikhevani, {12|dG} in Gormagala and {six|dX} in other places.
• HURT. {312|i2}, of whom {85|ih} are still in hospital in Gori and Tbilisi.
• MISSING. Down to {eight|m2}, from {46|m1|t=on Tuesday} on Tuesday.
• FOUND ALIVE. {63|r} persons, the last one, a boy of 9, on Wednesday at dusk. The EMS now has {1,150|crew2|t=now|s=The EMS} people in the field.
• HOUSES. {1,870|hd} no longer exist. A further {6,400|hx} have cracks or worse; together that is {8,720|!ht} homes.
• TENTS. Some {9,200|~ev} people will spend a third night under canvas; snow is forecast for Saturday.
• MONEY. Lari {60 million|fund|by=Tbilisi} from Tbilisi, {15,000|per} per family without a roof.

Call the hotline on 112 or 0800 000 031. Our reporter in the valley: Giorgi Tsiklauri.

WATCH: Drone footage, 2 min 14 sec

@doc d-foreign | foreign newspaper | 2031-10-10
In Georgia's ruined valley, winter is the next threat

GORMAGALA — Nino Khutsishvili keeps the key of a house that is not there. It was one of {1,870|hd} that fell in the quarter of a minute after {twelve minutes past four|hr|v=04:12} on Tuesday morning; it was 150 years old and had outlived the disaster of 1962, which took {44|d62|t=1962} lives.

That earlier figure is quoted a good deal here. This week's count of fatalities stopped on Thursday at {37|d3|t=on Thursday}, more than {half|>sT} of them from Tsikhevani, where {19|dT} were buried. In her own village they dug {a dozen|dG|s=her own village} graves.

Rescuers have dug out {36|!r} survivors and do not expect more. "After seventy hours it would be a miracle," said their commander, Zaza Kvirikashvili. {Eight|m2} names remain on his list.

What comes next is a matter of canvas and stoves. Upwards of {9,000|>ev} people sleep outdoors at 1,700 metres. The European Commission's {4.5 million|eu} euros will buy tents fit for minus {20|-} degrees, though the lorries are held up at the rockfall. Not everybody is patient. "{Sixty million|fund|s=Tbilisi} from Tbilisi," says Mrs Khutsishvili, "and who can tell me the day it arrives?"

@doc e-radio | radio bulletin | 2031-10-09
Good evening. The toll of Tuesday's earthquake has risen to {37|d3|by=the Emergency Management Service}, the Emergency Management Service says. More than {three hundred|>i2} people were injured; {58|!ih} have yet to leave hospital. The magnitude has been revised to {six point one|mag|v=6.1|by=the institute}, says the institute, after a first reading of {five point nine|mag0|v=5.9}. In all {over eight thousand|>ht|v=8000} homes were damaged or destroyed. And the government repeats that each family left homeless will receive {fifteen thousand|per|s=the government} lari. The weather: snow above {1,500|-} metres on Saturday.
