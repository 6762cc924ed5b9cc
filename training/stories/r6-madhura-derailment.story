@story r6-madhura-derailment
@topic India: the Sonbhadra Express derails at Khairagram bridge
@subject D = derailment | the crash | the accident | the disaster
@subject T = Sonbhadra Express | the train | train | the express | coaches | coach
@subject R = Railway ministry | railways | Indian Railways | the railways | officials
@subject H = Sadar hospital | hospitals | doctors | the district hospital
@subject M = minister Lalita Deshprabhu | Deshprabhu | the railway minister | minister
@subject B = Khairagram bridge | bridge | the line | track
@fact d1 = 11 | deaths | D | people killed | 2031-09-22 08:00 | cumulative
@fact d2 = 29 | deaths | D | people killed | 2031-09-22 20:00 | cumulative
@fact d3 = 34 | deaths | D | people killed | 2031-09-24 | cumulative
@fact i1 = 84 | injuries | D | people hurt | 2031-09-22 08:00 | cumulative
@fact i2 = 162 | injuries | D | people hurt | 2031-09-22 20:00 | cumulative
@fact cr = 18 | injuries | H | patients in serious condition | 2031-09-22 20:00 | snapshot
@fact co = 7 | other | T | coaches off the rails | - | constant
@fact ct = 22 | other | T | coaches in all | - | constant
@fact pa = 1340 | ridership | T | passengers | - | constant
@fact sp = 92 | speed | T | km/h before it derailed | - | snapshot
@fact li = 60 | speed | B | km/h allowed for repairs | - | constant
@fact ti = 04:52 | clock | D | time of the accident | 2031-09-22 | constant
@fact bl = 310 | other | H | units of blood given by residents | 2031-09-22 20:00 | cumulative
@fact ex = 1000000 | price | M | rupees to each family of the dead | 2031-09-22 | plan | pledged
@fact ei = 200000 | price | M | rupees to each badly hurt passenger | 2031-09-22 | plan | pledged
@fact rs = 38 | other | R | trains turned onto other routes | 2031-09-22 | snapshot
@fact re = 51 | rescued | D | people freed from the wreck | 2031-09-22 20:00 | cumulative
@fact cr2 = 6 | other | R | staff suspended | 2031-09-24 | cumulative
@trap d1 d2 :: the toll rose
@trap i1 i2 :: more hurt by evening
@trap co ct :: coaches off the rails and in all
@trap ex ei :: families and hurt
@trap sp li :: speed and limit
@trap i2 cr :: serious cases are part of the hurt

@doc a-flash | wire agency | 2031-09-22
NEW DELHI – At least {11|>d1|t=by eight on Monday morning|by=police} people were killed and {84|i1|^} injured when the overnight Sonbhadra Express left the rails near Khairagram bridge, police said by eight on Monday morning.

{Seven|co} of {22|ct} coaches toppled at {4:52|ti} a.m.; the train carried {1,340|pa} passengers. Rescuers cut through the floors. The railway diverted {38|rs} trains.

The bridge is under repair. Trains may cross it at {60|li} kph.

@doc b-daily | English-language daily | 2031-09-23
{31|!d2} dead as express jumps rails

Rescue ended after dark. Railway officials said on Monday evening that {29|d2|t=on Monday evening|by=Railway officials} passengers had lost their lives and {162|i2|^} were hurt, {18|cr|^} of them critically. {Fifty-one|re|^} were freed alive.

Railway minister Lalita Deshprabhu announced Rs {10 lakh|ex|by=Railway minister Lalita Deshprabhu} for the next of kin and Rs {2 lakh|ei|^} for those gravely hurt. "The speed will be looked at," she said.

Data from the locomotive puts it at {92|sp} kmph. The line has a caution order of {60|li}.

Residents of Khairagram lined up to give blood, {310|bl|t=by nightfall} units by nightfall.

@doc c-site | regional news site | 2031-09-22
"My phone was ringing under the seat"

KHAIRAGRAM: Sunil Bhoi was on the upper berth in S5. What follows he tells without a pause. The lamp went, then the roof was the floor.

There had been, his ticket says, a stop at four; the crash came at {5:30|!ti}, he's sure, for he had set his alarm. The train carried {1,340|pa} people in {22|ct} coaches. {Seven|co} carriages lay across the field. He carried {two|-} children out.

By evening {26|!d2|t=By evening|by=the Sadar hospital} bodies lay under a shamiana at the Sadar hospital; its register has {162|i2|^} injured. {Three hundred and ten|bl|v=310} people gave blood for strangers.

Nearby: Gold price today · 4 cheap plans under Rs 299

@doc d-inquiry | news agency | 2031-09-24
{Six|cr2} suspended over Sonbhadra derailment

Indian Railways has suspended {six|cr2|t=on Wednesday} employees, among them the driver of the Sonbhadra Express, it said on Wednesday. The toll stood at {34|d3|t=on Wednesday}.

The express had run at {92|sp} kph where a {60|li}-kph caution applied, the preliminary note says. {Seven|co} coaches derailed, {two|-} hung over the bridge. The track was cleared after {31|-} hours and {38|rs} diversions.

The Commissioner of Railway Safety will hear {20|-} witnesses. On Monday {162|i2|t=On Monday} people were hurt. The driver gave the time as {4.52|ti} a.m.

@doc e-opposition | weekly editorial | 2031-09-27
{Ten lakh|ex} for a life

Minister Deshprabhu likes round sums: {ten lakh|ex} rupees for a coffin, {two lakh|ei} for a broken back. Behind the sums are {34|d3|t=this week} funerals this week, {1,340|pa} ruined nights.

What we don't hear is who let the express cross the bridge at {78|!sp} kph, which is what the guard's logbook records and still much too fast. We do hear that a sleeper coach had been rated unfit in June.

{Six|cr2} small people have been suspended. We count no ministers. {One hundred and sixty-two|i2|v=162} were hurt, {18|cr} of them badly.

@doc f-rail | railways press note | 2031-09-22
PRESS NOTE No. 4 – 20:00 hrs

Train: 13877 Sonbhadra Express. Coaches: {22|ct}; derailed {7|co}. Time of occurrence: {04:52|ti}. Passengers per chart: {1,340|pa}.
Casualties: {29|d2|t=20:00 hrs}; injured {162|i2|^} (grievous {18|cr|^}). Extricated {51|re|^}.
Ex gratia: Rs {10,00,000|ex|v=1000000}; Rs {2,00,000|ei|v=200000}. Diverted trains {38|rs}.
Helpline 1072. Hon'ble Minister has reached the site. Cause under inquiry by the Commissioner of Railway Safety; speculation may be avoided. Next note when available.
