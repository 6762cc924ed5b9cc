@story i4-typhoon-three-towns
@topic Typhoon Halimaw: evacuees and damage in three towns, morning and evening
@subject D = Dapulog | the port town
@subject S = San Ticiano | the rice town
@subject M = Malibagan | the island town
@subject T = Typhoon Halimaw | Halimaw | the typhoon | the storm | the province
@fact d1 = 3420 | evacuated | D | people in evacuation centres | 2035-11-06 morning | snapshot
@fact s1 = 1870 | evacuated | S | people in evacuation centres | 2035-11-06 morning | snapshot
@fact m1 = 960 | evacuated | M | people in evacuation centres | 2035-11-06 morning | snapshot
@fact t1 = 6250 | evacuated | T | people in evacuation centres | 2035-11-06 morning | snapshot
@fact d2 = 5115 | evacuated | D | people in evacuation centres | 2035-11-06 evening | snapshot
@fact s2 = 2640 | evacuated | S | people in evacuation centres | 2035-11-06 evening | snapshot
@fact m2 = 2045 | evacuated | M | people in evacuation centres | 2035-11-06 evening | snapshot
@fact t2 = 9800 | evacuated | T | people in evacuation centres | 2035-11-06 evening | snapshot
@fact hd = 312 | homes | D | houses destroyed | 2035-11-07 | cumulative
@fact hs = 205 | homes | S | houses destroyed | 2035-11-07 | cumulative
@fact hm = 88 | homes | M | houses destroyed | 2035-11-07 | cumulative
@fact ht = 605 | homes | T | houses destroyed | 2035-11-07 | cumulative
@fact hp = 2410 | homes | T | houses damaged | 2035-11-07 | cumulative
@fact k1 = 3 | deaths | T | people killed | 2035-11-06 evening | cumulative
@fact k2 = 5 | deaths | T | people killed | 2035-11-07 | cumulative
@fact x1 = 7 | missing | T | people missing | 2035-11-06 evening | snapshot
@fact x2 = 4 | missing | T | people missing | 2035-11-07 | snapshot
@fact w = 165 | speed | T | sustained wind in kilometres an hour | at landfall | constant
@fact g = 195 | speed | T | gusts in kilometres an hour | at landfall | constant
@fact ec = 41 | other | T | evacuation centres open | 2035-11-06 | snapshot
@fact lf = 13:20 | clock | T | time of landfall | 2035-11-06 | constant
@fact aid = 12500000 | budget | T | pesos of calamity fund | 2035-11-07 | plan | pledged
@fact fw = 170 | speed | T | sustained wind in kilometres an hour | forecast of 2035-11-06 | plan | projected
@fact ecd = 19 | other | D | evacuation centres open | 2035-11-06 evening | snapshot
@fact dsh = 52.2 | evacuated | D | share of all people in evacuation centres | 2035-11-06 evening | snapshot
@trap t1 t2 :: morning and evening
@trap w g :: sustained wind and gusts
@trap ht hp :: destroyed and damaged
@trap x1 x2 :: some of the missing were found
@rel share dsh = d2 / t2
@rel sum t1 = d1 + s1 + m1
@rel sum t2 = d2 + s2 + m2
@rel sum ht = hd + hs + hm
@race evening = d2 s2 m2
@race houses = hd hs hm

@doc a-bulletin | civil defence bulletin | 2035-11-06
SITUATION REPORT NO. 4, 7:00 A.M.

1. Halimaw is expected to make landfall between noon and 3 p.m. at the latitude of Dapulog.

2. Preemptive evacuation as of this report, persons inside evacuation centers: Dapulog {3,420|d1|t=7:00 A.M.}; San Ticiano {1,870|s1|^}; Malibagan {960|m1|^}. TOTAL: {6,250|t1|^}. Centers open: {41|ec}.

3. Forecast maximum winds {170|fw} kph. Signal No. 3 is up over the three municipalities.

4. No casualties reported. No vessel is allowed to sail.

Next report at 7 P.M. Hotline 0917-555-0142.
Prepared by: CDRRMO Watch II

@doc b-wire | wire agency | 2035-11-06
Typhoon Halimaw kills {three|k1} as it slams into central Philippines

DAPULOG, Philippines — Typhoon Halimaw came ashore at {1:20 p.m.|lf} Tuesday with sustained winds of {165|w} kilometers per hour and gusts of {195|g|t=1:20 p.m.}, tearing the roof off a cathedral and killing at least {three|>k1|t=by nightfall} people by nightfall.

{Seven|x1|^} others, most of them fishermen who had gone out to secure their boats, had not been heard from.

The number of people sheltering in schools and gyms swelled to {9,800|t2|t=by nightfall|by=provincial officials} from {6,250|t1|t=at breakfast|by=provincial officials} at breakfast, provincial officials said. More than {half|>dsh} of them were in Dapulog, where {5,115|d2|t=by nightfall} people had packed into {19|ecd|t=by nightfall} of the {41|ec} centers.

"The wind had teeth," said Rosalinda Macapugay, 61, who rode it out under a billiard table.

___
AP-style photo 7: A carabao stands on Route 503.

@doc c-daily | provincial daily | 2035-11-08
{Five|k2} dead, {four|x2} still sought; Dapulog loses most homes

By Jun-jun Alcoriza

The provincial board yesterday set aside {P12.5 million|aid|t=yesterday|v=12500000} in calamity funds as the count of the dead from Halimaw rose to {five|k2|t=yesterday}. {Four|x2|^} persons are still being sought off Malibagan; three were found alive on a sandbar.

Assessors who walked the barangays found {605|ht} houses gone, {312|hd} of them in Dapulog, {250|!hs} in San Ticiano and {88|hm} in Malibagan. Another {2,410|hp} have damage that can be mended.

On Tuesday evening the port town had {5,115|d2|t=On Tuesday evening} evacuees, the rice town {2,640|s2|^} and the island town {2,045|m2|^}. For the last that was more than double its {960|m1|t=that morning} of that morning.

Mayor Corazon Ubaldo-Tan of San Ticiano said P12.5 million "is a tarpaulin each".

SPONSORED: Roofing sheets, ga. 26, P389

@doc d-tab | Manila tabloid | 2035-11-08
HALIMAW'S FURY: {10,000|~t2} fled, {5|k2} never came home

WINDS of {195|!w|s=Halimaw} kph sustained, with gusts that nobody could measure because the instrument flew away. That was Halimaw at {2:13|!lf|t=on Tuesday} on Tuesday.

{9,800|t2|t=Tuesday night} souls spent Tuesday night on classroom floors. In Malibagan alone there were {2,640|!m2|^} of them, in San Ticiano {2,640|s2|^}.

At last look {five|k2} are dead and {seven|!x2|t=At last look} missing. The storm flattened {605|ht} homes and hurt {2,410|hp} more.

"My house is now in the next town," jokes tricycle driver Boyet, 44.

Lotto 6/42: 04-11-19-23-30-38
