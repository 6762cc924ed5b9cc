@story morowali-quake
@topic Earthquake on the east coast of Sulawesi: first hours to the ninth day
@subject Q = Tolitei earthquake | the earthquake | the quake | the tremor
@subject B = Bungku
@subject M = Menui island | Menui
@subject A = BNPD | Disaster Management Office | the disaster office | the agency
@subject G = Geophysics Agency | geophysicists
@subject H = KM Tarumpah | the hospital ship | Tarumpah
@subject U = Muslimin La Ode Tamburaka | Muslimin | the ferry pilot
@fact mag0 = 7.1 | other | Q | magnitude | 2035-09-02 first estimate | snapshot
@fact mag = 6.8 | other | Q | magnitude | 2035-09-02 revised | constant
@fact d1 = 23 | deaths | Q | people killed | 2035-09-02 night | cumulative
@fact d2 = 118 | deaths | Q | people killed | 2035-09-03 night | cumulative
@fact d4 = 207 | deaths | Q | people killed | 2035-09-05 night | cumulative
@fact d9 = 231 | deaths | Q | people killed | 2035-09-10 | cumulative
@fact b4 = 152 | deaths | B | people killed | 2035-09-05 night | cumulative
@fact m4 = 55 | deaths | M | people killed | 2035-09-05 night | cumulative
@fact i2 = 640 | injuries | Q | people hurt | 2035-09-03 night | cumulative
@fact i4 = 1480 | injuries | Q | people hurt | 2035-09-05 night | cumulative
@fact x2 = 94 | missing | Q | people missing | 2035-09-03 night | snapshot
@fact x4 = 38 | missing | Q | people missing | 2035-09-05 night | snapshot
@fact x9 = 12 | missing | Q | people missing | 2035-09-10 | snapshot
@fact e2 = 8300 | evacuated | Q | people in tents | 2035-09-03 night | snapshot
@fact e4 = 21600 | evacuated | Q | people in tents | 2035-09-05 night | snapshot
@fact e9 = 17900 | evacuated | Q | people in tents | 2035-09-10 | snapshot
@fact h4 = 3920 | homes | Q | houses destroyed or badly damaged | 2035-09-05 | cumulative
@fact h9 = 6150 | homes | Q | houses destroyed or badly damaged | 2035-09-10 | cumulative
@fact wave = 1.4 | other | M | height of the wave in metres | 2035-09-02 | constant
@fact after2 = 61 | other | G | aftershocks | 2035-09-03 night | cumulative
@fact after9 = 312 | other | G | aftershocks | 2035-09-10 | cumulative
@fact lag = 16 | duration | M | minutes from the shock to the wave | 2035-09-02 | constant
@fact cut = 9 | other | Q | places where the road is cut | 2035-09-02 | snapshot
@fact insp = 5200 | homes | Q | houses inspected | 2035-09-05 | cumulative
@fact edif = 3700 | evacuated | Q | fewer people in tents than at the peak | 2035-09-10 | snapshot
@fact app = 42000000 | budget | Q | dollars asked of donors | 2035-09-10 | plan
@fact appsh = 19 | other | Q | percent of the appeal funded | 2035-09-10 | snapshot
@fact magf = 6.9 | other | Q | magnitude by foreign institutes | - | constant
@fact age = 63 | age | U | age in years | 2035-09-16 | constant
@fact trips = 19 | other | U | crossings made | 2035-09-04 | constant
@fact lic = 25 | other | U | passengers allowed in the boat | - | constant | threshold
@fact load = 70 | other | U | most passengers carried | 2035-09-04 | constant
@fact bed = 124 | other | H | beds | - | constant
@fact fund = 850000000000 | budget | A | rupiah to rebuild | 2035-09-10 | plan | pledged
@fact end = 2035-09-11 | date | A | last day of the search | 2035-09-10 | plan
@rel sum d4 = b4 + m4
@rel diff edif = e4 - e9
@trap mag0 mag :: first estimate and revision
@trap d2 x2 :: dead and missing on the second night
@trap e2 e4 e9 :: the tents filled and began to empty
@trap h4 h9 :: surveyed by the fourth and the ninth day
@trap b4 m4 :: the coast and the island
@trap after2 after9 :: counted to two days

@doc a-flash | wire agency | 2035-09-02
Strong quake kills at least {23|>d1} on Indonesia's Sulawesi

BUNGKU, Indonesia, Sept 2 (Nusantara Press) - A powerful earthquake shook eastern Sulawesi on Sunday, killing at least {23|>d1|t=by nightfall|by=the disaster office} people by nightfall and flattening a market and {two|-} schools in Bungku, the disaster office said.

Geophysicists first put the magnitude at {7.1|mag0|t=first|by=Geophysicists}, then revised it to {6.8|mag|^}. A wave of {1.4|wave} metres ran over the north shore of Menui island, they said, {16|lag} minutes after the shock.

Agency spokesman Fransiskus Lolowang warned that the tally would rise. "The road south is cut in {nine|cut|by=Fransiskus Lolowang} places and Menui does not answer the radio," he said.

@doc b-tv | international TV website | 2035-09-04
Indonesia quake: death toll jumps past {100|>d2}

- {118|d2|t=as of Monday night} confirmed killed as of Monday night; nearly as many, {94|x2|^}, cannot be found
- {640|i2|^} hurt, many with crush injuries
- {8,300|e2|^} under canvas, officials say

Rescuers reached Menui island on Monday, more than a day after the ground moved, and what they found there explains the leap from the {23|d1|t=Sunday evening} reported on Sunday evening.

Village head Wa Ode Halisa said the sea "stood up once, not tall, as tall as my youngest, and took the boats". Instruments say {1.4|wave|by=Instruments} metres.

There have been {61|after2|t=so far|s=tremors} tremors since the main one so far, {two|-} of them above magnitude {5|-}.

A hospital ship with {124|bed} berths, the Tarumpah, has left Makassar and is expected on Tuesday.

WATCH: Drone footage of Bungku market (1:12)
RELATED: What does magnitude {6.8|mag} mean?

@doc c-local | Makassar daily | 2035-09-06
Four days on, the count by place

Bungku-Menui, our correspondents

Last night's list, read aloud by lamplight in the regent's yard, had {207|d4|t=Last night's} names. {One hundred fifty-two|b4|t=Last night's|s=Bungku} died in and near Bungku and {55|m4|t=Last night's} on Menui. Still sought: {38|x4|t=Last night's}. On Monday night they were {94|x2|t=On Monday night}; most of these have since moved from one list to the other, and some turned up alive with relatives in Kendari.

The clinics have registered {1,480|i4|t=Last night's} patients. The gravest are aboard the KM Tarumpah, where all {124|bed} beds are full.

Engineers have looked at {5,200|insp|t=so far} houses so far and painted a red cross on {3,920|h4|^}. As for tents, {21,600|e4|t=Last night's|s=tents} people are living in them, near thrice Monday's {8,300|e2|t=Monday's}, since the strong aftershock of Tuesday drove out those who had dared to go back.

Donations: bank transfer only. Beware of 3 fake accounts circulating on chat groups. Page 8: PSM Makassar 2, Persipal 0.

@doc d-agency | UN-style situation report | 2035-09-10
Flash update no. 7: Central and South-East Sulawesi earthquake

HIGHLIGHTS
The search will end on {11 September|end} unless families object. As of this morning it leaves {12|x9|t=As of this morning|by=the authorities} people unaccounted for, the authorities say. Confirmed fatalities: {231|d9|t=As of this morning|by=the authorities}. Update no. 4, which covered the period to Wednesday evening, gave {207|d4|t=Wednesday evening}, and no. 2 gave {118|d2|t=no. 2}.

SHELTER
{6,150|h9|t=As of this morning} houses are now classed as destroyed or heavily damaged ({3,920|h4|t=no. 4} in no. 4; survey then incomplete). {17,900|e9|t=As of this morning} people remain in tents, {3,700|edif} fewer than at the peak of {21,600|e4|t=the peak}.

FUNDING
The national government has pledged Rp {850 billion|fund|by=The national government} for reconstruction. The humanitarian appeal of {$42 million|app} is {19 per cent|appsh} funded.

CONTEXT
Magnitude {6.8|mag|by=national agency} (national agency). Some foreign institutes list {6.9|magf|by=Some foreign institutes}. Aftershocks recorded: {312|after9|t=As of this morning}.

@doc e-feature | Sunday magazine | 2035-09-16
The ferry pilot of Menui

He counts the way pilots do, in trips. Muslimin La Ode Tamburaka, {63|age}, made {nineteen|trips} crossings in the two days when nobody else would, in a boat licensed for {25|lic} and with as many as {70|load} aboard.

The official figures went by him like buoys. On the night it happened, {23|d1|t=On the night it happened} dead. The next, {118|d2|t=The next}. He carried some of those himself. By the Wednesday it was {207|d4|t=By the Wednesday}, of whom {55|m4|^} were from his island, where he knew, he says, all but {three|-}. When they stopped searching it was {231|d9|t=When they stopped searching}.

"They told us {7.1|mag0|t=on the radio} on the radio, and after that {6.8|mag|t=after that}. I said, has it become smaller, then?"

His own house is one of the {6,150|h9}. He sleeps on the boat.
