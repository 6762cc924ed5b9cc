@story yd-villard-avalanche
@topic Avalanche on a ski village in the French Alps and a closed valley: searches, helicopters, forecasts, lawsuits
@subject A = Col du Serre avalanche | the avalanche | the slide | avalanche
@subject V = Villard-Noir | the village | the resort
@subject P = prefecture of Hautes-Alpes | the prefecture | prefect Odile Garrigou | Garrigou
@subject G = mountain gendarmerie | PGHM | the gendarmes
@subject M = Météo-Alpes | the snow forecasters | avalanche service
@subject H = Gap hospital | the hospital
@subject R = mayor Bastien Escallier | Escallier | the mayor
@subject L = lift company Serre-Neiges | Serre-Neiges | the lift company
@subject C = chalet Les Mélèzes | Les Mélèzes | the chalet
@subject N = national road RN 94 | RN 94 | the road
@fact rk = 5 | other | M | avalanche danger level | 2032-02-08 | snapshot
@fact rk0 = 4 | other | M | avalanche danger level | 2032-02-06 | snapshot
@fact sn = 178 | distance | V | centimetres of fresh snow in three days | 2032-02-08 | constant
@fact snf = 120 | distance | M | centimetres of fresh snow in three days | 2032-02-05 | plan | projected
@fact wnd = 135 | speed | M | gusts in km/h on the ridge | 2032-02-07 | constant
@fact tm = 07:48 | clock | A | time of the avalanche | 2032-02-08 | constant
@fact wd = 260 | distance | A | metres of width | 2032-02-08 | constant
@fact dpt = 9 | distance | A | metres of snow at the deepest place | 2032-02-08 | constant
@fact sp = 190 | speed | A | speed in km/h | 2032-02-08 | snapshot | projected
@fact vo = 310000 | other | A | cubic metres of snow | 2032-02-08 | snapshot | projected
@fact ch = 14 | homes | V | chalets hit | 2032-02-08 | constant
@fact chd = 6 | homes | V | chalets destroyed | 2032-02-08 | constant
@fact chz = 5 | homes | V | hit chalets in the white zone | 2032-02-08 | constant
@fact d1 = 3 | deaths | A | people killed in the avalanche | 2032-02-08 noon | cumulative
@fact d2 = 8 | deaths | A | people killed in the avalanche | 2032-02-08 night | cumulative
@fact d3 = 11 | deaths | A | people killed in the avalanche | 2032-02-11 | constant
@fact dm = 7 | deaths | C | people killed in the chalet | 2032-02-11 | constant
@fact df = 5 | deaths | A | Belgians killed in the avalanche | 2032-02-11 | constant
@fact dc = 2 | deaths | A | children killed in the avalanche | 2032-02-11 | constant
@fact m1 = 15 | missing | A | people missing | 2032-02-08 noon | snapshot
@fact m2 = 3 | missing | A | people missing | 2032-02-08 night | snapshot
@fact r1 = 9 | rescued | A | people dug out alive | 2032-02-08 noon | cumulative
@fact r2 = 16 | rescued | A | people dug out alive | 2032-02-11 | constant
@fact bur = 27 | other | A | people buried by the avalanche | 2032-02-11 | constant
@fact long = 13 | duration | A | hours under the snow of the last survivor | 2032-02-08 | constant
@fact hs = 12 | injuries | H | people treated | 2032-02-09 | cumulative
@fact hsx = 4 | injuries | H | people in intensive care | 2032-02-09 | snapshot
@fact se1 = 110 | officers | G | searchers | 2032-02-08 noon | snapshot
@fact se2 = 185 | officers | G | searchers | 2032-02-09 | snapshot
@fact dog = 11 | other | G | dogs | 2032-02-09 | snapshot
@fact hel = 4 | other | G | helicopters | 2032-02-08 | snapshot
@fact tr = 3400 | evacuated | V | tourists cut off | 2032-02-08 | snapshot
@fact evh = 620 | evacuated | P | people flown out | 2032-02-10 | cumulative
@fact evr = 2780 | evacuated | P | people who left by road | 2032-02-12 | cumulative
@fact pw = 1900 | homes | V | households without power | 2032-02-08 | snapshot
@fact rdc = 5 | duration | N | days for which the road was shut | 2032-02-12 | constant
@fact sl = 17 | other | N | snow slides over the road | 2032-02-10 | constant
@fact gz = 22 | other | L | blasting charges planned for the morning | 2032-02-08 | plan
@fact gzf = 9 | other | L | blasting charges fired that morning | 2032-02-08 | constant
@fact gzx = 13 | other | L | blasting charges not fired | 2032-02-08 | constant
@fact gzs = 40.9 | other | L | share of the planned blasting charges fired | 2032-02-08 | constant
@fact ev0 = 85 | evacuated | R | people told to leave the evening before | 2032-02-07 | constant
@fact ev0n = 41 | homes | R | chalets in the red zone | - | constant
@fact pz = 1996 | date | P | year of the risk map | - | constant
@fact wall = 7.5 | distance | V | metres of height of the deflecting wall | - | constant
@fact walls = 12 | distance | P | metres of height that experts advised for the wall | 2018 | constant
@fact cw = 3900000 | budget | R | euros for a higher wall | 2018 | plan
@fact bud = 6500000 | budget | R | euros of annual budget | 2031 | constant
@fact cws = 60 | other | R | cost of the wall as a share of the annual budget | - | constant
@fact fund = 480000 | fundraising | - | euros collected for the families | 2032-02-20 | cumulative
@fact com = 9 | other | - | families that sued | 2032-03-02 | cumulative
@fact can = 38 | rate | L | share of bookings cancelled | 2032-02-20 | snapshot
@fact old = 4 | deaths | - | people killed by the avalanche of 1978 | 1978 | constant
@fact lw = 1900000 | other | L | euros of turnover lost | 2032-02-20 | snapshot | projected
@rel sum bur = d1 + m1 + r1
@rel sum bur = d3 + r2
@rel sum bur = d2 + m2 + r2
@rel sum tr = evh + evr
@rel diff gzx = gz - gzf
@rel share gzs = gzf / gz
@rel share cws = cw / bud
@rel sum gz = gzf + gzx
@trap d1 d2 :: noon and night
@trap d3 dm :: all dead and those of one chalet
@trap m1 m2 :: missing at noon and at night
@trap r1 r2 :: dug out by noon and in the end
@trap gz gzf :: planned and fired charges
@trap wall walls :: built and advised height
@trap ch chd :: hit and destroyed
@trap tr evh :: cut off and flown out
@trap snf sn :: forecast and fallen snow
@trap rk0 hel :: level 4 and 4 helicopters
@trap d3 dog :: eleven dead and eleven dogs

@doc a-flash | news agency | 2032-02-08
{Three|d1} dead, {15|m1} missing as avalanche hits French Alpine resort

GAP, France, Feb 8 (Agence Lumière) - An avalanche {260|wd} metres wide struck the ski village of Villard-Noir at {7:48 a.m.|tm} on Sunday, the first day of the Paris school holidays, hitting {14|ch} chalets.

By noon rescuers had found {three|d1|t=By noon|by=the prefecture of Hautes-Alpes} people dead and {nine|r1|^} alive; {15|m1|^} were missing, the prefecture of Hautes-Alpes said.

{One hundred and ten|se1} searchers with {four|hel} helicopters were at work. About {3,400|~tr} tourists are cut off, for the RN 94 is buried.

The danger had been raised to {five|rk|t=on Sunday} out of {5|-} on Sunday. On Friday it was {four|rk0|t=On Friday}. Three days of storm left {178|sn} centimetres of snow; forecasters had predicted {120|snf|by=forecasters}.

An avalanche at the same spot in 1978 killed {four|old|t=in 1978}.

@doc b-radio | radio bulletin, English service | 2032-02-09
RADIO ALPES INTERNATIONAL, 0800

The eight o'clock news. Rescue teams in the southern French Alps have ended a night that brought one joy. A woman of {29|-} was pulled out of the snow after {thirteen|long} hours. She is the {sixteenth|r2|v=16} to be saved.

{Eight|d2|t=by midnight|by=prefect Odile Garrigou} people had been found dead by midnight, says prefect Odile Garrigou. {Three|m2|^} remain missing, and {eleven|dog} dogs are working in relays with {a hundred and eighty-five|se2} men and women.

The hospital in Gap has treated {twelve|hs} people. {Four|hsx} are in intensive care.

{Nineteen hundred|pw|v=1900} homes are without electricity. Helicopters will start flying holidaymakers out at nine, children first.

Météo-Alpes measured gusts of {one hundred and thirty-five|wnd|by=Météo-Alpes} kilometres an hour on the ridge.

Rugby: Oyonnax {24|-}, Béziers {17|-}.

@doc c-broad | Paris daily, English edition | 2032-02-12
The wall was {seven and a half|wall} metres high

By Clothilde Vasseur-Okoye, Villard-Noir

The snow came over the top of it. The deflecting wall above the church measures {7.5|wall} metres. In 2018 experts advised {12|walls}. That would have cost {3.9 million|cw} euros, {60 percent|cws} of the commune's annual budget of {6.5 million|bud}. Mayor Bastien Escallier, then a ski instructor, voted against.

{Eleven|d3|t=on Wednesday|by=Garrigou} people are dead, so Garrigou said on Wednesday when the last, a child, was found. {Seven|dm} had been in one chalet, Les Mélèzes, rented by two families from Namur. {Five|df} victims are Belgian, {two|dc} are children. Of {27|bur} people buried {16|r2} live.

{Six|chd} of the {14|ch} chalets have disappeared. {Five|chz} stood in what the risk map of {1996|pz} paints white, which means: no danger.

On Saturday evening the mayor had told {85|ev0} people in the red zone's {41|ev0n} chalets to go. Not those in the white.

{620|evh} tourists were flown to Gap; {2,780|evr} drive home today, as the RN 94 reopens after {five|rdc} days. {Seventeen|sl} slides had crossed it.

(Infographic: {310,000|vo} m3 in 40 seconds, p. {6|-})

@doc d-trade | mountain industry newsletter | 2032-02-22
Villard-Noir: bookings down {38 percent|can}

Serre-Neiges lost {€1.9 million|lw} of turnover in a fortnight, its management says, and {38 percent|can} of the bookings until Easter.

The question that the industry asks is about explosives. The plan for Sunday morning listed {22|gz} charges. {Nine|gzf} were fired, {41 percent|gzs|round}, because the helicopter could not fly. {Thirteen|gzx} stayed in the box. The gas exploders on the north side are not affected.

The slide's volume is now put at {310,000|vo|by=the avalanche service} cubic metres and its speed at {190|sp|^} km/h, by the avalanche service.

A fund for the families has {480,000|fund} euros.

Snow depth: Orcières {160|-}, Risoul {175|-}, Vars {182|-}.

@doc e-local | regional daily | 2032-03-03
{Nine|com} families go to court

They want to know who decided, and at what hour. {Nine|com} families lodged complaints in Gap on Tuesday against persons unknown.

Their lawyer, Maître Djibril Sankharé, has three questions. Why was level {5|rk} announced on a Sunday when the snow of Saturday already reached {1.5|-} metres? Why had only {nine|gzf} charges gone off? And why, of {fourteen|ch} houses, did {five|chz} stand on white?

Escallier answered on the radio that he had sent away {85|ev0} people and that "without that we'd mourn a hundred." He wants the wall raised to {12|walls} metres now.

The gendarmes' report, {212|-} pages, is expected in June. It should settle the time, {7:48|tm}, and the depth: {nine|dpt} metres where the last of the {11|d3} lay.

Obituaries p. {18|-}. Ice hockey: Gap {3|-} Rouen {4|-}
