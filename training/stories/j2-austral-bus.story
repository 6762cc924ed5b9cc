@story j2-austral-bus
@topic Bus plunges into a ravine on the Carretera Austral, Chile
@subject X = Cuesta Moraga bus accident | the accident | accident | the plunge | the crash
@subject L = Buses Río Palena | Río Palena | the line | the operator
@subject Bu = the bus | coach | the vehicle
@subject H = Coyhaique regional hospital | the hospital | Coyhaique hospital
@subject Ca = Carabineros | the police
@subject I = Intendant Ximena Aravena | Aravena | the intendant
@subject O = Osvaldo Huenchul | Huenchul | Osvaldo | the driver
@fact d0 = 6 | deaths | X | people killed | 1999-01-17 night | cumulative
@fact d1 = 8 | deaths | X | people killed | 1999-01-19 | cumulative
@fact dfor = 2 | deaths | X | foreigners killed | 1999-01-19 | cumulative
@fact i1 = 23 | injuries | X | people injured | 1999-01-17 night | cumulative
@fact i2 = 21 | injuries | X | people injured | 1999-01-19 | cumulative
@fact fly = 5 | injuries | X | injured flown to Puerto Montt | 1999-01-18 | constant
@fact ab = 29 | other | Bu | people aboard | 1999-01-17 | constant
@fact cap = 32 | other | Bu | seats | - | constant
@fact drop = 70 | distance | X | metres that it fell | - | constant
@fact time = 18:40 | clock | X | when it went over the edge | 1999-01-17 | constant
@fact alert = 20:15 | clock | X | when word reached the police post | 1999-01-17 | constant
@fact day = 1999-01-17 | date | X | day of the plunge | - | constant
@fact ago = 45 | age | O | age of the driver | - | constant
@fact exp = 17 | duration | O | years at the wheel | - | constant
@fact drv = 11 | duration | O | hours at the wheel that day | - | constant
@fact lim = 8 | duration | Ca | hours at the wheel allowed a day | - | constant | threshold
@fact km = 34 | distance | X | kilometres from La Junta | - | constant
@fact yr = 1983 | other | Bu | year of make | - | constant
@fact sus = 3 | other | L | permits suspended | 1999-01-19 | snapshot
@fact fleet = 5 | other | L | buses owned | 1999-01 | snapshot
@fact fence = 120000000 | budget | I | pesos for guard rails | 1999 | plan | pledged
@fact rail = 9 | distance | I | kilometres of guard rails | 1999 | plan | pledged
@fact med = 4 | other | H | doctors on call | 1999-01-17 | snapshot
@fact amb = 2 | other | H | ambulances in the area | 1999-01-17 | snapshot
@fact late = 90 | duration | Bu | minutes behind schedule | 1999-01-17 | snapshot
@fact wait = 1.5 | duration | X | hours until help came | - | constant
@fact more = 2 | deaths | X | injured who died in hospital | 1999-01-19 | cumulative
@fact mi = 21 | distance | X | miles from La Junta | - | constant
@fact ays = 22 | age | X | age of the youngest foreigner killed | - | constant
@rel sum d1 = d0 + more
@rel convert mi = km
@rel sum ab = d0 + i1
@rel sum ab = d1 + i2
@trap d0 d1 :: two of the injured died in hospital
@trap i1 i2 :: the injured, before and after two of them died
@trap drv lim :: hours driven and hours allowed
@trap time alert :: the accident and the news of it
@trap ab cap :: aboard and seats

@doc a-agency | international news agency | 1999-01-18
{Six|d0} die as bus falls into ravine in southern Chile

SANTIAGO, Jan 18 (Austral) - {Six|d0|t=on Sunday|by=police said} people were killed and {23|i1|^} hurt when a bus left a gravel road in Chile's far south on {Sunday|day} and rolled {70|drop} metres into a ravine, police said.

All {29|ab} people on board were accounted for. The bus was bound from Chaitén to Coyhaique when the edge of the road gave way at about {6:40 p.m.|time} near the Moraga pass, {34|km} km ({21|mi} miles) north of La Junta.

With no telephone in the valley, it was {8:15|alert} before a cyclist reached the nearest police post. The region had {two|amb} ambulances.

The Air Force flew {five|fly|t=early on Monday} of the injured to Puerto Montt early on Monday.

@doc b-radio | local radio newsletter | 1999-01-18
RADIO VENTISQUERO – MIDDAY SUMMARY, MONDAY

Friends of the valley: this is what we can tell families at this hour. The names of those in Coyhaique hospital are on the board of the parish and we will read them again at one and at six.

{Four|med} doctors received them last night. The director asks for blood, O negative. Nobody has been turned away.

Osvaldo Huenchul, who drove, and who many of you knew, is among the {six|d0|t=at this hour} who died. He was {45|ago} and had {17|exp} years on that road with Buses Río Palena.

The road is passable with care. The barge leaves at four, not at three.

@doc c-daily | Santiago daily, English summary | 1999-01-20
Driver had been at the wheel for {eleven|drv} hours

{Two|more} more of those injured in Sunday's plunge on the Carretera Austral have died, raising the number of victims to {eight|d1}, {two|dfor} of them foreigners: a Belgian engineer and an Israeli student of {22|ays}.

The daily tachograph chart, recovered from the mud, shows that Osvaldo Huenchul had been driving for {11|drv|by=The daily tachograph chart} hours. Carabineros allow {eight|lim|by=Carabineros}. The coach, built in {1983|yr}, had passed inspection in November.

The Transport Ministry on Tuesday suspended {three|sus|t=on Tuesday} of the {five|fleet} permits held by Río Palena. The {32|cap}-seat vehicle was carrying fewer people than it may.

{Twenty-one|i2|t=now} people are now in treatment or have been discharged. Intendant Ximena Aravena promised {120 million|fence|by=Intendant Ximena Aravena} pesos for {nine|rail} km of guard rails before winter. "It should have been done when the road was opened," she said.

See also: Colo-Colo sign forward; copper at 63 cents

@doc d-magazine | travel magazine letter page | 1999-03-01
On the road to Coyhaique

Your writer calls the Carretera Austral "the loveliest drive on earth". I was in seat 14 on the {17th of January|day}.

We were running {ninety|late} minutes late, because of a puncture at Santa Lucía, so what should have been an early evening crossing was one into the sun. The clock over the windscreen said {twenty to seven|time}. I recall the driver crossing himself, not because he was afraid, I think, but because he always did.

It was {seventy|drop} metres. I have read since that {eight|d1} of the {twenty-nine|ab} did not live. I held the hand of one, a boy of {twenty-two|ays}, for the {hour and a half|wait|v=1.5} before anybody came.

Print that beside the pictures. N. Verstraeten, Ghent
