@story za-hrafnsvik-eruption
@topic Eruption near Hrafnsvík, Iceland, and the evacuation of the town
@subject V = Hrafnsvík eruption | the eruption
@subject T = Hrafnsvík | the town
@subject M = Icelandic Meteorological Office | the Met Office | IMO
@subject C = Department of Civil Protection | civil protection
@subject B = Blue Spa | the spa | the bathing resort
@subject R = the ring main | the hot water pipe
@fact cl = 22:17 | clock | V | time when the eruption began | 2031-03-08 | constant
@fact ev = 3640 | evacuated | T | people evacuated | 2031-03-08 | cumulative
@fact evh = 1.5 | duration | T | hours of evacuation | 2031-03-08 | constant
@fact sp = 710 | evacuated | B | guests evacuated | 2031-03-08 | cumulative
@fact fis1 = 4.2 | distance | V | kilometres of fissure | 2031-03-08 23:30 | snapshot
@fact fis2 = 1.1 | distance | V | kilometres of fissure | 2031-03-10 | snapshot
@fact eq = 1430 | other | M | earthquakes | 2031-03-08 | cumulative
@fact big = 4.4 | other | M | magnitude of the largest earthquake | 2031-03-08 | constant
@fact lav1 = 6.3 | area | V | square kilometres of lava | 2031-03-09 | cumulative
@fact lav2 = 8.9 | area | V | square kilometres of lava | 2031-03-10 | cumulative
@fact h = 5 | homes | T | houses burned | 2031-03-10 | cumulative
@fact hw = 21800 | homes | R | people without hot water | 2031-03-09 | snapshot
@fact temp = -9 | temperature | - | degrees outside | 2031-03-09 | snapshot
@fact wall = 8 | distance | C | metres of height of the barrier | 2031 | constant
@fact wallk = 5.5 | distance | C | kilometres of barrier | 2031 | constant
@fact wallc = 7100000000 | budget | C | kronur for the barrier | 2030-31 | cumulative
@fact cou = 6 | other | V | eruptions on the peninsula | 2026-2031 | cumulative
@fact so2 = 2300 | other | M | micrograms of sulphur dioxide | 2031-03-10 | constant
@fact lim = 350 | other | - | micrograms of sulphur dioxide that are safe | - | constant | threshold
@fact buy = 410 | homes | C | houses bought by the state | 2031-03 | cumulative
@trap fis1 fis2 :: it shrank
@trap lav1 lav2 :: it grew
@trap ev sp :: townspeople and guests
@trap so2 lim :: measured and safe
@trap h buy :: burned and bought
@fact hwh = 30 | duration | R | hours without hot water | 2031-03-10 | constant
@fact ownb = 4 | homes | C | burned houses owned by the state | 2031-03-10 | cumulative
@fact offr = 95 | rate | C | share of the fire value offered in percent | 2026 | constant
@fact wlow = 5 | distance | C | metres of height of the barrier where lava crossed | 2031-03-09 | constant
@fact fl = 11 | other | - | delayed departures | 2031-03-09 | cumulative
@fact spm = 40 | duration | B | minutes of evacuation | 2031-03-08 | constant
@fact emin = 6 | duration | V | days of the shortest eruption of the series | 2026-2031 | constant
@fact emax = 54 | duration | V | days of the longest eruption of the series | 2026-2031 | constant
@trap evh spm :: the town and the spa
@trap wall wlow :: highest and where it broke

@doc a-live | public broadcaster, live page in English | 2031-03-09
Eruption has started – live

08:10 The Met Office has measured the lava from the air: {6.3|lav1|t=08:10|by=The Met Office} square kilometres so far.

07:25 No hot water on the whole western side. The main broke at {four|-} in the night. {21,800|hw|t=07:25|by=Veitur West} people are affected, says Veitur West. It is minus {nine|temp|v=-9}. Use one electric heater per home, not two, or the grid goes too.

01:40 The barrier is holding. It is {eight|wall} metres high on the side that matters.

23:55 Town empty. {3,640|ev|t=23:55|by=civil protection} people out in {an hour and a half|evh|v=1.5}, says civil protection. Before the first eruption it had allowed itself {three|-} hours.

23:30 The fissure is {4.2|fis1|t=23:30} km long, from the coastguard flight.

22:50 All {710|sp} guests of the Blue Spa are on buses, some in robes.

{22:17|cl} It's begun. Visible from Reykjavik.

21:30 Intense swarm: {1,430|eq|t=21:30} quakes since six, largest {4.4|big}.

@doc b-agency | wire agency | 2031-03-10
Lava burns {five|h} houses in Icelandic town

REYKJAVIK (NP) - Lava breached a man-made barrier on Iceland's southwestern peninsula and set fire to {five|h|t=by Monday} houses in the evacuated town of Hrafnsvik by Monday, in the {sixth|cou|v=6} eruption there in five years.

Nobody was hurt. All {3,640|ev} inhabitants had left on Saturday night, as had several hundred tourists at a nearby spa.

Magma had reached the surface at {10:17 p.m.|cl} along a crack of more than {four|>fis1|t=at first} kilometres at first; by Monday activity was limited to {1.1|fis2|t=by Monday|by=the Met Office} kilometres, the Met Office said. The lava covers {8.9|lav2|^} square kilometres.

The barrier, {5.5|wallk} km long, cost {7.1 billion|wallc} kronur ({51 million|-} dollars). "It bought us a night and two streets," geophysicist Hallbera Sveins said.

Some {21,800|~hw} people went without hot water for {30|hwh} hours.

@doc c-local | local paper | 2031-03-13
{Five|h} chimneys

Text: Steinunn Egilsdóttir

Víkurbraut {41|-}, {43|-}, {45|-}. Then Túngata {2|-} and the blue house whose number nobody can remember, though everyone's been to a confirmation there. {Two|-} of the five still had curtains.

The state owns {410|buy|t=by now|by=the company that holds them} of the houses in our town by now, says the company that holds them; of those that burned it owned {four|ownb}. The fifth is Ásta's. She did not sell. "They offered {95 percent|offr}," she says, "and I wanted the hundred."

This was the {seventh|!cou|v=7} eruption since 2026 and the first to cross the wall. It crossed at a place where it was {five|wlow} metres high.

We were gone in {ninety minutes|evh|v=1.5}. We are good at this. There were {3,460|!ev} of us.

It stinks. On Monday the meter at the school showed {2,300|so2|t=On Monday} micrograms of sulphur dioxide; anything under {350|lim} is fine.

FOR SALE: {2|-} sofas, smoke-damaged. Puffin chicks, no.

@doc d-travel | travel trade news | 2031-03-12
Hrafnsvik eruption: what your clients need to know

Flights: Keflavik is operating. {11|fl|t=on Sunday} departures were delayed on Sunday, none cancelled.

The Blue Spa: closed until at least 21 March. Its {1,710|!sp} guests were evacuated on Saturday evening within {40|spm} minutes. Refunds are automatic.

Air quality: sulphur dioxide peaked at {2,300|so2} µg. Visitors with asthma should stay north of Route {41|-}.

Is it still going? Yes, now along about {a kilometre|~fis2|t=now|v=1}.

Can they see it? From the hill at Stóra-Sandfell, {9|-} km off, parking {1,000|-} ISK.

Past eruptions in this series lasted between {6|emin} and {54|emax} days.

