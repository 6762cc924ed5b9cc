@story yd-waiatoto-slips
@topic West Coast of New Zealand cut off by slips after a storm: travellers, highway, flights, food, milk
@subject S = West Coast storm | the storm | the deluge
@subject H = State Highway 6 | the highway | SH6
@subject W = Waiatoto township | Waiatoto | the township
@subject C = Westland civil defence | civil defence
@subject R = roads agency Waka Tika | the roads agency | Waka Tika
@subject M = MetNational | the forecaster
@subject D = dairy company Westmilk | Westmilk
@subject F = mayor Tui Paratene | Paratene | the mayor
@subject A = Air Force helicopters | the Air Force | NH90s
@subject T = tourists
@fact rn = 612 | other | W | millimetres of rain in two days | 2036-01-30 | constant
@fact rnc = 1086 | other | - | millimetres of rain in two days at Cropp Saddle | 2036-01-30 | constant
@fact rnf = 400 | other | M | millimetres of rain in two days | 2036-01-28 | plan | projected
@fact sl = 27 | other | H | slips over the road | 2036-01-30 | constant
@fact slb = 60000 | other | H | cubic metres of the largest slip | 2036-01-30 | constant
@fact br = 2 | other | H | bridges lost | 2036-01-30 | constant
@fact cut = 138 | distance | H | kilometres of closed road | 2036-01-30 | snapshot
@fact tr1 = 900 | evacuated | C | travellers stranded | 2036-01-30 | snapshot | projected
@fact tr2 = 1264 | evacuated | C | travellers stranded | 2036-01-31 | snapshot
@fact tro = 948 | evacuated | T | foreign travellers stranded | 2036-01-31 | snapshot
@fact trs = 75 | other | T | share of foreigners among the stranded | 2036-01-31 | snapshot
@fact fl = 734 | evacuated | A | people flown out | 2036-02-02 | cumulative
@fact drv = 530 | evacuated | C | travellers who drove out | 2036-02-04 | cumulative
@fact fln = 41 | other | A | flights | 2036-02-02 | cumulative
@fact hel = 3 | other | A | helicopters | 2036-02-01 | constant
@fact d = 1 | deaths | S | people killed | 2036-02-01 | constant
@fact ms = 2 | missing | S | people missing | 2036-01-30 | snapshot
@fact msf = 2 | rescued | S | missing people found alive | 2036-01-31 | constant
@fact inj = 8 | injuries | S | people injured | 2036-02-01 | constant
@fact pop = 390 | other | W | inhabitants | 2036 | constant
@fact bed = 520 | other | W | guest beds | 2036 | constant
@fact hall = 310 | evacuated | W | people sleeping in the hall and school | 2036-01-30 | constant
@fact food = 4 | duration | W | days of food in the shop | 2036-01-31 | snapshot
@fact sup = 6 | other | A | tonnes of supplies flown in | 2036-02-02 | cumulative
@fact pw = 2700 | homes | S | households without power | 2036-01-30 | snapshot
@fact pw2 = 240 | homes | S | households without power | 2036-02-02 | snapshot
@fact mlk = 180000 | other | D | litres of milk dumped a day | 2036-01-31 | snapshot
@fact mlt = 900000 | other | D | litres of milk dumped | 2036-02-04 | cumulative
@fact mld = 5 | duration | D | days without milk tankers | 2036-02-04 | constant
@fact frm = 34 | other | D | farms cut off | 2036-01-31 | snapshot
@fact mlv = 630000 | damages | D | dollars of milk lost | 2036-02-04 | constant
@fact mlp = 0.7 | price | D | dollars a litre | 2036 | constant
@fact cow = 11600 | other | D | cows on the farms cut off | 2036-01-31 | constant
@fact rd1 = 10 | duration | R | days until one lane opens | 2036-01-31 | plan | projected
@fact rd2 = 5 | duration | H | days for which the road was closed | 2036-02-04 | constant
@fact bail = 3 | duration | R | days for a Bailey bridge | 2036-02-01 | plan
@fact dig = 22 | other | R | diggers | 2036-02-01 | snapshot
@fact rdx = 5 | duration | H | days by which the road opened earlier than forecast | 2036-02-04 | constant
@fact cost = 18000000 | budget | R | dollars of repair | 2036-02-06 | plan | projected
@fact bypc = 145000000 | budget | R | dollars for a higher road | 2033 | plan
@fact car = 412 | other | W | camper vans and cars left behind | 2036-02-04 | snapshot
@fact wed = 1 | other | W | weddings | 2036-01-31 | constant
@fact gst = 84 | crowd | W | wedding guests | 2036-01-31 | constant
@fact riv = 7.9 | distance | - | metres of level of the Waiatoto river | 2036-01-30 | constant
@fact rivr = 7.4 | distance | - | metres of level of the Waiatoto river, record until then | 2016 | constant
@fact rivx = 0.5 | distance | - | metres above the record level of the river | 2036-01-30 | constant
@fact fund = 100000 | budget | F | dollars of mayoral relief | 2036-02-01 | plan | pledged
@fact gov = 500000 | budget | - | dollars of government relief | 2036-02-02 | plan | pledged
@fact wgn = 95 | speed | M | km/h of gusts | 2036-01-30 | constant
@fact alrt = 2 | other | M | red warnings in the season | 2036-01 | cumulative
@fact tou = 3900000 | damages | F | dollars of tourist spending lost | 2036-02-08 | snapshot | projected
@fact old = 27 | other | - | days for which the road was closed in 2029 | 2029 | constant
@rel share trs = tro / tr2
@rel sum tr2 = fl + drv
@rel product mlt = mlk * mld
@rel product mlv = mlt * mlp
@rel diff rivx = riv - rivr
@rel diff drv = tr2 - fl
@rel diff rdx = rd1 - rd2
@trap tr1 tr2 :: a guess and a roll call
@trap tr2 tro :: all and foreigners
@trap fl drv :: flown and driven
@trap rn rnc :: two gauges
@trap rnf rn :: forecast and measured
@trap ms msf :: missing and found
@trap pw pw2 :: three days apart
@trap mlk mlt :: a day and all days
@trap rd1 rd2 :: forecast and outcome
@trap sl old :: 27 slips and 27 days
@trap bed pop :: beds and inhabitants
@trap fund gov :: two reliefs

@doc a-live | national news site, live | 2036-01-30
LIVE: West Coast storm – {900|~tr1} travellers stuck, SH6 'gone in places'

6.12am {Twenty-seven|sl|by=Waka Tika} slips on SH6 overnight, says Waka Tika. {Two|br} bridges are out. {138|cut} km of highway closed.

7.40am {612|rn} mm at Waiatoto in two days, MetNational says. Up the hill at Cropp Saddle it's {1,086|rnc}. The forecast was {400|rnf}. This was the season's {second|alrt|v=2} red warning.

8.55am Civil defence thinks about {900|~tr1} travellers are stuck in and around Waiatoto, which has {390|pop} people and {520|bed} guest beds.

10.30am Police looking for {two|ms|t=10.30am} German trampers. 

12.05pm Power out at {2,700|pw|t=12.05pm} households.

3.15pm The river peaked at {7.9|riv} metres, {half a metre|rivx|v=0.5} over the old record of {7.4|rivr}.

5.00pm We've asked if the pub's open. It is.

8.20pm {310|hall} people will sleep in the hall and the school tonight, says Mayor Tui Paratene.

@doc b-feature | South Island daily | 2036-02-01
The wedding that got {1200|~tr2} extra guests

Briar Tonkin in Waiatoto

There was always going to be {one|wed} wedding in Waiatoto on Saturday. There were always going to be {84|gst} guests. Nobody had planned for the rest of the world.

Civil defence did a roll call at breakfast yesterday, in the order of the camper vans, and got to {1264|tr2|t=yesterday|by=Civil defence} stranded travellers. {Three quarters|trs|v=75}, {948|tro} of them, are from overseas. The two trampers walked in at nine, hungry, and asked what all the fuss was about. They're {two|msf|v=2} of the happiest people in the Four Square.

The Four Square, by the way, has food for {four|food|t=as of last night} days as of last night, says owner Manjit Brar, "if nobody bakes".

Then the NH90s came, {three|hel} of them. They take out the old, the ill, and whoever has a flight. One man died: a roadman of {59|-}, whose ute went with the edge. {One|d} is enough, people say. {Eight|inj} are hurt.

The highway's boss reckons one lane could be open in {10|rd1|by=The highway's boss} days. He has {22|dig} diggers and a slip of {60,000|slb} cubic metres, which he calls "the big lad". A Bailey bridge takes {three|bail} days. In 2029 the road was closed for {27|old|t=In 2029} days, so he isn't promising.

South of the slip, {34|frm} farms with {11,600|cow} cows are cut off. You can't turn off a cow. {180,000|mlk} litres a day go down the drain.

The bride danced with a Bavarian brass section. It was, she said, on brand.

Sudoku, B{9|-}. Black Caps {287|-} all out

@doc c-civil | civil defence situation report | 2036-02-02
Westland CDEM Sitrep 7 – 2 February, 1800

Evacuation: {734|fl|t=2 February} people flown out on {41|fln|^} flights. {6|sup} tonnes of supplies flown in.
Power: {240|pw2|t=2 February} ICPs without supply.
Casualties: {1|d} dead, {8|inj} injured, nil missing.
Welfare: mayoral fund {$100,000|fund}; government contribution {$500,000|gov}.
Wind: gusts of {95|wgn|t=on 30 January} km/h on 30 January.
Next sitrep {0900|-}. Controller: K. Pōtae

@doc d-radio | rural radio script | 2036-02-05
THE COUNTRY HALF-HOUR

Road's open. One lane, stop-go, {five|rd2} days after it shut, and that's half of what we were told.

Milk tankers got through to Westmilk's farms yesterday arvo. Until then they'd dumped for {five|mld} days: {nine hundred thousand|mlt} litres, at {seventy cents|mlp|v=0.7} that's {six hundred and thirty thousand|mlv} dollars.

The {five hundred and thirty|drv} travellers who hadn't flown have driven out. There's {four hundred and twelve|car|t=still} vans and cars still sitting in Waiatoto with their owners in Christchurch.

Lamb schedule, {eight forty|-}. Fine till Friday.

@doc e-biz | business site | 2036-02-08
Slip of the tongue: agency's {$18m|cost|v=18000000}, and the {$145m|bypc|v=145000000} it won't spend

Repairs to SH6 will cost about {$18 million|cost|by=Waka Tika}, Waka Tika says. A higher alignment was costed in 2033 at {$145 million|bypc|t=in 2033} and shelved.

Paratene puts tourist spending lost at {$3.9 million|tou|by=Paratene}. Against that: {1264|tr2} new friends.

Westmilk's loss of {$630,000|mlv} falls on its {34|frm} suppliers. {0.3%|-} of national output.

The agency's first guess of {10|rd1} days was, for once, too gloomy, by {five|rdx}.
