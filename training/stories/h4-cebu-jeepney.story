@story cebu-jeepney
@topic Jeepney fare petition and transport strike in Metro Cebu
@subject L = Land Fares Board | LFB | the board | regulators | fares board
@subject P = Pundok Drayber | drivers' federation | transport group | federation
@subject G = Gerardo Abellanosa | Abellanosa | Gerry
@subject C = Cebu City | the city
@subject S = jeepney strike in Metro Cebu | strike | tigil-pasada | transport strike
@subject B = Commuter Voice | commuters' group
@subject M = Mandaue | Mandaue City
@fact old = 13 | price | L | pesos of minimum jeepney fare | before 2029-06-16 | snapshot
@fact ask = 18 | price | P | pesos of minimum jeepney fare asked for | 2029-05 | snapshot
@fact new = 15 | price | L | pesos of minimum jeepney fare | from 2029-06-16 | plan
@fact modern = 17 | price | L | pesos of minimum fare in modern jeepneys | from 2029-06-16 | plan
@fact perkm = 2.2 | price | L | pesos for each kilometre after the first four | from 2029-06-16 | plan
@fact four = 4 | distance | L | kilometres covered by the minimum fare | - | constant
@fact disc = 12 | price | L | pesos of minimum fare for students and the elderly | from 2029-06-16 | plan
@fact diesel = 71.4 | price | C | pesos for a litre of diesel | 2029-06-04 | snapshot
@fact dieselo = 58.9 | price | C | pesos for a litre of diesel | 2029-01 | snapshot
@fact par = 85 | rate | P | share of routes paralysed in percent by the drivers' count | 2029-06-04 | snapshot
@fact parc = 40 | rate | C | share of routes paralysed in percent by the city's count | 2029-06-04 | snapshot
@fact jeeps = 7200 | other | P | jeepneys that stayed off the road | 2029-06-04 | snapshot
@fact buses = 64 | other | C | free buses put on | 2029-06-04 | snapshot
@fact rides = 31000 | ridership | C | people carried by free buses | 2029-06-04 | cumulative
@fact ridesm = 9400 | ridership | M | people carried by free trucks | 2029-06-04 | cumulative
@fact inc = 640 | revenue | G | pesos earned on a working day | 2029-06 | snapshot
@fact incl = 1100 | revenue | G | pesos earned on a working day | 2028 | snapshot
@fact sub = 6500 | other | L | pesos of fuel subsidy per driver | 2029-06 | plan | pledged
@fact sdur = 2 | duration | S | days that the strike lasted | final | constant
@fact sdurp = 3 | duration | S | days that the strike was to last | 2029-06-03 | plan | pledged
@fact rise = 15.4 | rate | L | rise of the minimum fare in percent | 2029-06-16 | plan
@fact drise = 12.5 | price | C | pesos that a litre of diesel rose | 2029-06-04 | snapshot
@rel diff drise = diesel - dieselo
@rel change rise = old -> new
@trap ask new :: the fare asked for and the fare granted
@trap new modern :: traditional and modern jeepneys
@trap par parc :: drivers and city hall count the routes
@trap sdur sdurp :: the strike as called and as it went
@trap rides ridesm :: riders in Cebu City and in Mandaue

@doc a-freeman | local daily | 2029-06-05
Strike bites, but how hard?

By Marivic Ouano-Tan

CEBU CITY — Depending on whom you asked yesterday, Metro Cebu was either at a standstill or merely slow.

Pundok Drayber, the federation that called the {three-day|sdurp|v=3} transport holiday, claimed {85 percent|par|t=yesterday|by=Pundok Drayber} of routes were dead, with {7,200|jeeps|^} units garaged. City Hall's traffic office counted {40 percent|parc|by=City Hall's traffic office}.

The city fielded {64|buses} buses which, by 8 p.m., had carried {31,000|rides|t=by 8 p.m.} passengers for free. Mandaue, with dump trucks, moved {9,400|ridesm}.

The drivers want the minimum fare, frozen at {P13|old} since 2026, raised to {P18|ask|by=The drivers}. Diesel was at {P71.40|diesel|t=yesterday} a liter yesterday along N. Bacalso Avenue, from {P58.90|dieselo|t=in January} in January.

Gerardo Abellanosa, 58, plying route {12-L|-}, says he goes home with {P640|inc|by=Gerardo Abellanosa} on a good day. "Last year, {P1,100|incl|t=Last year|^}," he said. "My wife thinks I have another family."

The Land Fares Board will rule within the week.

(with a report from Intern J. Sumalinog, USC)

@doc b-tv | TV news site | 2029-06-05
Transport strike in Cebu ends a day early

The tigil-pasada in Metro Cebu was called off Tuesday night on its {second|sdur|v=2} day, after the Land Fares Board promised a decision "before the weekend" and a fuel subsidy of {P6,500|sub|by=Land Fares Board promised} per driver.

The group had planned to keep its jeeps off the streets for {three|sdurp|by=The group} days.

At the height of the protest on Monday, only {four in ten|parc|t=on Monday|by=according to city traffic chief Rex Pantaleon|v=40} routes were affected, according to city traffic chief Rex Pantaleon, who credited {50|!buses} libreng sakay buses. They served {31,000|rides|t=on Monday} commuters.

"The group said {8.5 out of ten|par|by=The group said|v=85}. That is a fish story," Pantaleon said.

Commuter Voice, which opposes any increase, says a family with {three|-} schoolchildren already spends {P156|-} a day at the present {P13|old|t=present} base fare.

Pump prices rose {P12.50|drise} a liter since the start of the year, to {P73|!diesel|v=73|t=on Monday}.

Watch: How to ride a BRT bus | 1.2M views

@doc c-board | regulator's notice | 2029-06-08
LAND FARES BOARD – REGION VII
Notice to the public

Effective 16 June 2029, the following fares shall apply to public utility jeepneys in Metro Cebu:

Traditional units: {P15.00|new|t=Effective 16 June 2029} for the first {four|four} kilometers; {P2.20|perkm|^} for every succeeding kilometer.
Modern units: {P17.00|modern|t=Effective 16 June 2029} for the first {four|four} kilometers.
Students, senior citizens and persons with disability: {P12.00|disc|t=Effective 16 June 2029} (traditional).

The Board considered the petition of Pundok Drayber et al. for {P18.00|ask|by=Pundok Drayber et al.} (Case No. 2029-0147) and the opposition of Commuter Voice, which prayed that the fare stay at {P13.00|old|by=Commuter Voice}.

Operators shall display the fare matrix. Overcharging: {P5,000|-} for the first offense.

@doc d-radio | radio commentary, translated | 2029-06-09
Maayong buntag, this is Dodong on your radio, it is 6:45.

So they gave {two pesos|-}. They asked for {five|-} and got {two|-}. Gerry Abellanosa, you know him, he drives from Talamban, he called me. He makes {six hundred forty|inc|by=he called me|v=640} a day. He says with the new {fifteen|new|by=He says|v=15} he might reach {eight hundred|-}, if the diesel stays at {seventy-one|~diesel|v=71}. If!

And the percentage, the newspaper says it's an increase of {fifteen|rise|round|v=15} percent. My barber says it is {twelve|!rise|by=My barber says|v=12}. Divide it yourself.

For you in the aircon jeeps it is now {seventeen|modern|t=now|v=17}. For Lola and for the students, {twelve|disc|v=12}, bring your ID. You go to SM from Lahug, that is {six|-} kilometers, so you pay for {five|!four|v=5} kilometers the minimum and then {two-twenty|perkm|v=2.2} for the last.

The strike lasted {two|sdur} days. The subsidy they promised, {sixty-five hundred|sub|by=they promised|v=6500}, has anybody received it? Text me. 0917 555 0126.

@doc e-business | business paper | 2029-06-11
Fare board splits the difference in Cebu, and nobody cheers

Metro Cebu's jeepney riders will pay {15.4%|rise|t=from Saturday} more from Saturday, a compromise that economists say adds {0.1|-} point to regional inflation.

Regulators lifted the base fare to {P16|!new|v=16|t=from Saturday}, short of the {P18|ask|by=Pundok Drayber} sought by Pundok Drayber and well above the {P13|old|by=Commuter Voice} that Commuter Voice wanted kept. Each kilometer beyond the {fourth|four|v=4} costs {P2.20|perkm}.

Operators point to fuel. A liter of diesel cost {P58.90|dieselo|t=when the year began} when the year began and {P71.40|diesel|t=on the first day of the strike} on the first day of the strike, when {7,200|jeeps|^|by=by the federation's tally} jeepneys, by the federation's tally, stayed parked.

A one-off {P6,500|sub|m=pledged} per head has been offered from the national treasury; disbursement has not begun.
