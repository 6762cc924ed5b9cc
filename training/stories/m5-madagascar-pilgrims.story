@story m5-madagascar-pilgrims
@topic Centenary pilgrimage at Ambohimasina, Madagascar: the Mass, the crush on the footbridge
@subject P = Ambohimasina pilgrimage | the pilgrimage | the centenary | the celebration | the Mass
@subject B = footbridge crush | the crush | the accident at the footbridge | the bottleneck
@subject J = Cardinal Honoré Rakotonirainy | the cardinal | Rakotonirainy | the archbishop
@subject G = National Gendarmerie | gendarmes | the gendarmerie | the police
@subject H = Sainte-Odile Clinic | the clinic | the mission clinic
@subject M = Malagasy Red Cross | the Red Cross | volunteers
@subject S = shrine of Ambohimasina | the shrine | the sanctuary | the basilica
@fact crowd = 340000 | crowd | P | people at the open-air Mass | 2033-05-29 | snapshot
@fact gcrowd = 280000 | crowd | G | people at the open-air Mass by the gendarmes' estimate | 2033-05-29 | snapshot
@fact exp = 250000 | crowd | P | people expected | April 2033 | plan | projected
@fact year = 60000 | crowd | S | pilgrims in an ordinary year | 2032 | cumulative
@fact d1 = 2 | deaths | B | people killed | 2033-05-29 afternoon | cumulative
@fact d2 = 4 | deaths | B | people killed | 2033-05-30 | cumulative
@fact inj = 63 | injuries | B | people hurt | 2033-05-30 | cumulative
@fact sev = 11 | injuries | B | people badly hurt | 2033-05-30 | cumulative
@fact tm = 11:25 | clock | B | time of the crush | 2033-05-29 | constant
@fact w = 2.4 | distance | B | metres of width of the bridge | - | constant
@fact gend = 1150 | officers | G | gendarmes on duty | 2033-05-29 | snapshot
@fact vol = 720 | other | M | volunteers on duty | 2033-05-29 | snapshot
@fact faint = 1900 | cases | M | people treated for heat and exhaustion | 2033-05-29 | cumulative
@fact host = 210000 | other | P | communion wafers baked | May 2033 | cumulative
@fact priest = 640 | other | P | priests at the altar | 2033-05-29 | snapshot
@fact bus = 2300 | other | P | buses and taxis-brousse | 2033-05-29 | cumulative
@fact don = 180000000 | fundraising | S | ariary in the collection | 2033-05-29 | cumulative
@fact cost = 950000000 | budget | S | ariary to widen the bridge | 2034 | plan | pledged
@fact km = 42 | distance | S | kilometres from the capital | - | constant
@fact yrs = 100 | duration | S | years since the shrine was founded | 2033 | constant
@fact girl = 9 | age | B | age of the youngest victim | - | constant
@fact posts = 8 | other | M | first-aid posts | 2033-05-29 | snapshot
@fact amb = 6 | other | M | ambulances | 2033-05-29 | snapshot
@trap crowd gcrowd :: the shrine's count and the gendarmes'
@trap crowd exp :: came and expected
@trap d1 d2 :: the toll rose overnight
@trap inj sev :: all hurt, and badly hurt
@trap inj faint :: hurt at the bridge, and overcome by heat
@trap gend vol :: two services

@doc a-afp | wire agency | 2033-05-29
{Two|d1} die in crush at Madagascar pilgrimage

ANTANANARIVO — {Two|d1|t=on Sunday afternoon|by=police} people were killed when a crowd surged across a footbridge at a Catholic shrine {42|km} kilometres from Madagascar's capital, police said on Sunday afternoon.

The crush happened at {11:25 am|tm|by=the gendarmerie}, shortly after the end of a Mass for the shrine's {100th|yrs|v=100} anniversary, according to the gendarmerie, which had {1,150|gend} members on the spot. It put the congregation at {280,000|gcrowd|by=It}; the shrine's rector spoke of {340,000|crowd|by=the shrine's rector}, far above the {250,000|exp|t=last month|m=projected} forecast last month.

The bridge over the Sisaony is {2.4|w} metres wide.

Cardinal Honoré Rakotonirainy asked the faithful to pray "and to walk home slowly".

@doc b-midi | Antananarivo daily | 2033-05-31
Ambohimasina: la joie, puis la passerelle
Translated edition — p. 3

There had been singing since {three|-} in the morning. {Six hundred and forty|priest|v=640} priests, an altar made of zebu carts, {210,000|host} hosts in baskets. The {340,000|crowd|by=the rector's} of the rector's count, or the {280,000|gcrowd|by=gendarmes} of the gendarmes — pick your Sunday.

Then the footbridge. By yesterday {four|d2|t=By yesterday} families had a coffin to order, the smallest for a girl of {nine|girl}. The clinic of the Sisters treated {63|inj|t=By yesterday} injured; {eleven|sev|^} are in a serious state.

How many men watched the crossing? Of {1,510|!gend|s=uniforms} uniforms deployed in the valley, witnesses saw {three|-} at the river.

The cardinal, who was told at lunch, announced on Monday that the bridge would be widened, at a price of {950 million|cost|by=The cardinal} ariary. Sunday's collection brought {180 million|don|t=Sunday's}.

À lire aussi : riz, le kilo à 3 900 ariary · JIRAMA: 4 coupures par jour

@doc c-catholicnews | Catholic news service | 2033-05-30
Joy and grief at Madagascar's "little Lourdes"

ROME — A {century|yrs|v=100} after a shepherd boy reported a light above a spring, Madagascar's best-loved sanctuary drew its largest gathering ever, and its saddest. Organisers estimated that {340,000|crowd|by=Organisers} believers attended the outdoor liturgy on Sunday. In a normal year some {60,000|~year} come.

At {10:55|!tm} a.m., as the first rows began to leave, people were pressed against the rails of a narrow bridge. {Four|d2|t=Monday} had died by Monday and {sixty-three|inj} were wounded, the diocese said; Sister Perpétue Razafy of Sainte-Odile Clinic said {fourteen|!sev|by=Sister Perpétue Razafy} of her patients were in critical condition.

Rakotonirainy concelebrated with {640|priest} priests. More than {2,300|>bus} vehicles had brought the pilgrims.

The Red Cross, whose {720|vol} helpers were busy from dawn, saw {1,900|faint} people with sunstroke.

Did you know? Your gift of $25 feeds a seminarian for 2 weeks.

@doc d-redcross | aid organisation's situation note | 2033-05-29
SITUATION NOTE 1 — 29 May, 20:00
Mass gathering, Ambohimasina

Attendance: {280,000|gcrowd|by=gendarmerie} (gendarmerie).
Incident: {11:25|tm}, footbridge. Dead: {2|d1|t=29 May, 20:00}. Injured: being verified.
Heat and exhaustion: {1,900|faint|t=29 May, 20:00} consultations at {8|posts} posts.
Teams: {720|vol} volunteers, {6|amb} ambulances.
Access: RN7 closed for {2,300|bus} departing buses and taxis-brousse until midnight.
Needs: stretchers (40), drinking water (15 m³).
Next note: 30 May, 08:00.
