@story banat-heat
@topic Heatwave in Vojvodina, Serbia, July 2007
@subject H = July heatwave | the heat | heatwave
@subject K = Kikinda | the Banat town
@subject S = Subotica
@subject Z = Zrenjanin
@subject M = Hydrometeorological Service | RHMZ | the weather service | the service
@subject B = Institute of Public Health of Vojvodina | the health institute | epidemiologists
@subject A = ambulance service of Novi Sad | the ambulance service | emergency doctors
@subject E = Elektrovojvodina | the grid company | the utility
@subject F = Farmers' union of Banat | farmers | the farmers' union
@subject R = Novi Sad
@fact t1 = 43.8 | temperature | K | highest temperature in degrees Celsius | 2007-07-24 | snapshot
@fact t2 = 41.2 | temperature | S | highest temperature in degrees Celsius | 2007-07-24 | snapshot
@fact t3 = 42.6 | temperature | R | highest temperature in degrees Celsius | 2007-07-24 | snapshot
@fact to = 42.9 | temperature | K | previous record temperature in degrees Celsius | 1998 | constant
@fact tn = 29 | temperature | K | degrees Celsius in a usual July | - | constant
@fact dn = 9 | duration | K | days in a row above 35 degrees | 2007-07-24 | snapshot
@fact c1 = 310 | other | A | calls in a day | 2007-07-24 | snapshot
@fact cn = 190 | other | A | calls on a usual day | - | constant
@fact de = 27 | deaths | H | deaths put down to the heat | 2007-07-25 | cumulative
@fact ex = 240 | deaths | H | deaths above the usual number | 2007-08-10 | cumulative
@fact hs = 84 | other | H | people in hospital with heatstroke | 2007-07-24 | snapshot
@fact ho = 63000 | homes | E | households without power | 2007-07-24 | snapshot
@fact h2 = 9000 | homes | E | households without power | 2007-07-25 | snapshot
@fact lo = 6400 | other | E | megawatts of peak demand | 2007-07-24 | snapshot
@fact ma = 45 | rate | F | percent of the maize crop lost | 2007-07-25 | snapshot | projected
@fact da = 180000000 | damages | F | euros of harvest lost | 2007-07-25 | snapshot | projected
@fact wa = 27.5 | temperature | R | degrees Celsius of the Danube | 2007-07-24 | snapshot
@fact wc = 25 | other | Z | percent less water pressure | 2007-07-24 | snapshot
@fact fi = 61 | other | H | fires in a day | 2007-07-24 | snapshot
@fact tf = 31 | temperature | K | highest temperature in degrees Celsius | 2007-07-26 | plan | projected
@trap t1 t2 :: two towns
@trap t1 to :: the new record and the old one
@trap de ex :: certified against excess deaths
@trap ho h2 :: a day later
@trap c1 cn :: a hot day and a usual one
@trap t1 tf :: measured and forecast

@doc a-wire | Belgrade wire agency | 2007-07-24
Serbia records hottest day: {43.8|t1} in Kikinda

BELGRADE - The Banat town of Kikinda reached {43.8|t1|t=on Tuesday|by=the Hydrometeorological Service} degrees on Tuesday, the highest temperature ever measured in Serbia, the Hydrometeorological Service announced. The old mark of {42.9|to|t=1998}, set in the same town in 1998, is gone. It was {42.6|t3|^} in Novi Sad and {41.2|t2|^} in Subotica.

Kikinda has now had {nine|dn|t=now} days in succession above {35|-}.

In Novi Sad {310|c1|t=on Tuesday|by=the ambulance service} calls reached the ambulance service, against {190|cn} normally. {Eighty-four|hs} people were in hospital with heatstroke across the province.

A transformer failure left {63,000|ho|t=Tuesday evening|by=Elektrovojvodina} households without electricity Tuesday evening, Elektrovojvodina said. Nationwide demand touched {6,400|lo} megawatts.

Relief is due on Thursday: {31|tf|t=Thursday|by=forecasters} degrees, forecasters say.

@doc b-daily | Novi Sad daily | 2007-07-25
Record falls, mains burst, corn dies

Tekst: Dragana Kišjuhas · Foto: R. Hadžić (1, 3)

"Bread does not rise, it runs," says baker Ferenc Bíró of Kikinda, where the shade yesterday held {42.9|!t1|t=yesterday}. His {nine|dn}-day week of nights has {one|-} more night in it.

The Danube is {27.5|wa} degrees at the Štrand. In Zrenjanin taps run at a {quarter|wc|v=25} less pressure.

Epidemiologists have certified {27|de|t=so far|by=Epidemiologists} deaths from the heat so far. "The true number comes later, out of the registers," warns Dr Vesna Mudrinić.

Power returned overnight to most of the {63,000|ho} homes; {9,000|h2|t=at breakfast time|by=the utility} were still dark at breakfast time, says the utility.

The farmers' union writes off {45|ma|by=The farmers' union} percent of the maize, in money {180 million|da|^} euros.

Yesterday in the province firemen went out to {61|fi|t=Yesterday} fires.

@doc c-trade | grain market letter | 2007-07-25
Balkan Grain Daily

Serbia maize: heat kills pollination. Local unions talk of {45%|ma|by=Local unions} down and {€180m|da|^}, we think nearer {a third|-}. Kikinda printed {43.8|t1|t=Tuesday} Tuesday, {five|-} tenths short of what our model had.

New crop FOB Constanța {$212|-}/t (+{8|-}).

Power: the grid hit {8,100|!lo} MW at the peak, on air conditioners. Barge draft on the Danube at Novi Sad: see table {4|-}; water {27.5|wa} C.

Demand for tarpaulin and pumps is up. The health institute counts {27|de|t=to date|by=The health institute} dead to date; the grid company had {63,000|ho|t=on Tuesday night} homes off on Tuesday night, {9,000|h2|t=at dawn} at dawn. Forecast for tomorrow in Banat: {31|tf|t=tomorrow|by=Forecast} C.

Kikinda's usual July noon is {29|tn}.

@doc d-radio | radio news script | 2007-07-25
News at noon, Radio Sto Tri

It's not over. By this morning {27|de|t=By this morning|by=the health institute} people had died of it, the health institute says. Those taken ill have been filling the wards: {48|!hs|t=last night} heatstroke patients across the province last night. And the telephones at emergency did not stop, {410|!c1|t=Tuesday} on Tuesday, when an ordinary day has {190|cn}.

In Subotica it was {41.2|t2|t=Tuesday}, in Novi Sad {42.6|t3|^}.

Electricity is back except for {nine thousand|h2|t=this morning} households this morning.

Tomorrow, the service promises, Kikinda will have a mere {thirty-one|tf|t=Tomorrow|by=the service}.

@doc e-weekly | political weekly | 2007-08-16
The arithmetic of a hot week

In July the health institute announced {27|de|t=In July|by=the health institute} dead. Last Friday, quietly, its statisticians added what a hot July ought not to have: {240|ex|t=Last Friday|by=its statisticians} burials above the average of {five|-} years. Both figures are right. The first counts certificates.

Kikinda's {43.8|t1} will stay in the almanacs over the {42.9|to|t=1998} of 1998. The grid fell over for {63,000|ho} homes and nobody resigned. Farmers wanted {180 million|da|by=Farmers} euros and were given credit.

In Novi Sad the ambulances went out {310|c1|t=on the worst day} times on the worst day, as against {190|cn} on any other, and {84|hs|t=on the worst day} people lay in wards with heatstroke. The Danube measured {27.5|wa|t=on the worst day}. None of this is in the {27|de}.

A minister has denied speaking of a {50|-} degree summer.
