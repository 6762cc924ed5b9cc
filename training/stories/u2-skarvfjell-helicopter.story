@story u2-skarvfjell-helicopter
@topic Offshore helicopter ditches off northern Norway
@subject H = LN-OKV | the helicopter | the machine | Flight 41 | helicopter | aircraft
@subject A = Skarvfjell ditching | crash | the accident | the ditching | tragedy
@subject HR = Joint Rescue Centre Bodø | rescue centre | JRC
@subject NB = Nordbris Helikopter | Nordbris | the operator
@subject EQ = Nordhav Energi | Nordhav | oil company
@subject SH = Accident Investigation Board | AIBN | the board | investigators
@subject UNN = University Hospital of North Norway | UNN | the hospital
@subject U = Offshore Workers' Union | the union | SAFOR
@subject LK = Liv Kjelsberg | Kjelsberg | labour minister
@fact ab = 19 | crowd | H | people on board | - | constant
@fact crew = 2 | crowd | H | pilots on board | - | constant
@fact pax = 17 | crowd | H | passengers on board | - | constant
@fact d1 = 2 | deaths | A | people confirmed dead | 2038-01-20 15:00 | cumulative
@fact d2 = 5 | deaths | A | people confirmed dead | 2038-01-21 | cumulative
@fact m1 = 6 | missing | A | people missing | 2038-01-20 15:00 | snapshot
@fact m2 = 3 | missing | A | people missing | 2038-01-21 | snapshot
@fact r = 11 | rescued | HR | people lifted from the sea | 2038-01-20 15:00 | constant
@fact hyp = 7 | injuries | UNN | people treated for cold | 2038-01-20 | constant
@fact crit = 1 | injuries | UNN | people in a critical state | 2038-01-20 | snapshot
@fact tm = 11:08 | clock | H | time of the last contact | - | constant
@fact fst = 11:51 | clock | HR | time at which the first rescue helicopter arrived | - | constant
@fact nm = 38 | distance | A | nautical miles from land | - | constant
@fact wav = 5.5 | other | A | metres of significant wave height | - | constant
@fact lim = 6 | other | NB | metres of wave height at which flights stop | - | constant | threshold
@fact ulim = 4 | other | U | metres of wave height at which flights ought to stop | - | plan
@fact sea = 4 | temperature | A | degrees of the sea | - | constant
@fact dep = 320 | distance | H | metres of water at the wreck | - | constant
@fact hrs = 9140 | other | H | hours flown | - | constant
@fact hom = 83 | other | H | hours flown since the last inspection of the gearbox | - | constant
@fact ships = 6 | other | HR | vessels searching | 2038-01-21 | snapshot
@fact area = 240 | area | HR | square nautical miles searched | 2038-01-21 | cumulative
@fact fleet = 14 | other | NB | machines of the type grounded | 2038-01-21 | snapshot
@fact plat = 412 | jobs | EQ | people who waited on the platform | 2038-01-22 | snapshot
@fact fund = 20000000 | budget | EQ | kroner for a fund for the bereaved | 2038-01-23 | plan | pledged
@fact last = 2026 | date | - | year of the last fatal offshore helicopter accident | - | constant
@rel sum ab = crew + pax
@fact gap = 43 | duration | HR | minutes from the last contact to the first helicopter | - | constant
@fact d3n = 3 | deaths | A | bodies found overnight | 2038-01-21 | snapshot
@fact lost = 8 | deaths | A | people dead or missing | 2038-01-21 | snapshot
@rel sum d2 = d1 + d3n
@rel sum lost = d2 + m2
@trap d1 d2 :: confirmed in the afternoon and on the following day
@trap ab pax :: everybody and the passengers
@trap wav lim :: measured and allowed
@trap lim ulim :: the operator's limit and the union's
@trap m1 m2 :: the missing of two days
@trap hrs hom :: hours in a life and hours since an inspection

@doc a-public | public broadcaster, English desk | 2038-01-20
Helicopter with {19|ab} aboard in the sea off Finnmark

Last updated at 15:22

A Nordbris Helikopter flight to the Skarvfjell platform came down in the Barents Sea on Wednesday morning. {Two|d1|t=by three o'clock|by=the Joint Rescue Centre in Bodø} people were dead and {six|m1|^} missing by three o'clock, said the Joint Rescue Centre in Bodø; {11|r|s=Joint Rescue Centre} had been lifted out of water with a temperature of {four|sea} degrees.

The last contact was at {11.08|tm}, {38|nm} nautical miles from land. The first Sea King successor reached the position at {11.51|fst}.

On board were {two|crew} pilots and {17|pax} passengers, employed by six companies. Waves ran at {5.5|wav} metres; Nordbris flies up to a limit of {six|lim|s=Nordbris}.

Relatives may ring 116 222. Our news centre: 02 555, tips@nordkanal.example

@doc b-tromso | northern newspaper | 2038-01-21
The {43|gap} minutes
By Inga Hætta and Morten Sætherskar

It took {43|gap} minutes from the alarm until somebody was hanging over them in a wire. {Seventeen|pax} passengers — oil workers, a cook, {two|-} inspectors — and {two|crew} pilots had got into LN-OKV in Hammerfest. It was no old machine: {9,140|hrs} hours in the air.

At University Hospital of North Norway they were expecting more patients than came. {Eleven|r} were saved. {Seven|hyp} of them had to be warmed, and {one|crit|t=this morning} is critical this morning.

The search has found {three|d3n} more bodies overnight. That makes {five|d2|t=this morning}. {Three|m2|^} are still out there, where {six|ships} ships are searching {240|area} square nautical miles.

Liv Kjelsberg, the labour minister, landed in Tromsø at noon. "Twelve years without a death offshore in a helicopter," she said, "and then this." The last such accident was in {2026|last}.

The union wants to know why anybody flew. Its demand, put in writing in 2035: not above {four|ulim|s=The union} metres of sea.

@doc c-trade | aviation trade site | 2038-01-22
Nordbris grounds {14|fleet} H205s after LN-OKV

Operator Nordbris has withdrawn {14|fleet} aircraft of the type until investigators rule out the main gearbox. LN-OKV had accumulated {9,410|!hrs} airframe hours and {83|hom} since the gearbox was last opened.

The wreck has been located by sonar at {320|dep} m. Recovery is weather-permitting.

The Accident Investigation Board (AIBN) confirms the last radio call at {11:08|tm} local and says that the emergency floats inflated on one side only. Of {19|ab} occupants {five|d2|t=as of Friday} are confirmed fatalities and {three|m2|^} remain unaccounted for as of Friday. Investigators noted a significant wave height of {5.5|wav} m, within the operator's ceiling of {6.5|!lim} m.

Type certificate EASA.R.8841 | 2 comments

@doc d-tab | tabloid | 2038-01-24
"I let go of his hand"

Survivor Kenneth Aune, 29, was in seat 4C. He saw the sea come in at his knees. "Then it was dark and I counted to {ten|-} as on the course."

He is one of the {ELEVEN|r|v=11} who made it. {Eight|lost} of his mates and pilots did not: {five|d2} have been found and {three|m2} haven't.

Aune was in water of {FOUR|sea|v=4} degrees for almost an hour before the first helicopter, which turned up at {11:15|!fst}, spotted his lamp.

On the platform {412|plat} colleagues stayed put for three days since nobody would fly. Nordhav Energi has promised {NOK 20 million|fund|s=Nordhav Energi|v=20000000} for the families.

The union is furious. The operator's bar of {six|lim} metres is a joke, it says; {four|ulim|by=it} is the most a man can swim in.

READ ALSO: 9 signs you're low on iron

@doc e-jrc | rescue centre log, published | 2038-01-21
JRC N-NORWAY, INCIDENT 2038-0117, EXTRACT
{1108|tm} Last contact LN-OKV.
1112 Mayday relay received.
{1151|fst} SAR unit on scene.
1340 {11|r} persons recovered alive, {2|d1} deceased.
Thursday 0930: {5|d2} deceased in all, {3|m2} missing. Searched {240|area} sq NM. Vessels: {9|!ships}. Persons on board confirmed with operator: {19|ab}.
