@story yd-artibonite-displaced
@topic Attack on the town of Petite-Savane in Haiti's Artibonite: killed, burnt houses, displaced, police mission
@subject A = attack on Petite-Savane | the attack | the massacre
@subject P = Petite-Savane | the town
@subject S = Saint-Marc | the port city
@subject N = rights network RNDDH-Nord | the rights network | the network
@subject U = UN rights office | UN human rights office | the UN
@subject I = IOM | the migration agency
@subject M = multinational security mission | the mission | MSS
@subject H = Hôpital Saint-Nicolas | the hospital
@subject G = Gran Zou gang | the gang | Gran Zou
@subject C = council chairman Fritz-Gérald Altidor | Altidor | the council
@subject R = Mayor Myriam Célestin | Célestin | the mayor
@fact d1 = 14 | deaths | A | people killed in the attack | 2033-10-04 morning | cumulative
@fact d2 = 52 | deaths | A | people killed in the attack | 2033-10-05 | cumulative
@fact d3 = 98 | deaths | A | people killed in the attack | 2033-10-12 | cumulative
@fact dw = 26 | deaths | A | women killed in the attack | 2033-10-12 | cumulative
@fact dm = 61 | deaths | A | men killed in the attack | 2033-10-12 | cumulative
@fact db = 11 | deaths | A | children killed in the attack | 2033-10-12 | cumulative
@fact dn = 113 | deaths | N | people killed in the attack on the network's list | 2033-10-12 | cumulative
@fact gk = 5 | deaths | G | attackers killed | 2033-10-04 | cumulative
@fact i1 = 19 | injuries | A | people hurt seriously | 2033-10-04 | cumulative
@fact hi = 52 | injuries | H | people admitted | 2033-10-06 | cumulative
@fact ho = 30 | homes | P | houses burnt | 2033-10-04 | snapshot
@fact ho2 = 124 | homes | P | houses burnt | 2033-10-10 | constant
@fact ca = 21 | other | P | cars burnt | 2033-10-10 | constant
@fact dp1 = 2800 | evacuated | P | people displaced | 2033-10-04 | cumulative
@fact dp2 = 5840 | evacuated | P | people displaced | 2033-10-07 | cumulative
@fact dph = 5256 | evacuated | P | displaced people taken in by families | 2033-10-07 | snapshot
@fact dps = 584 | evacuated | P | displaced people in schools and churches | 2033-10-07 | snapshot
@fact dpp = 90 | other | P | share of displaced people taken in by families | 2033-10-07 | snapshot
@fact pop = 7300 | other | P | inhabitants | 2033 | constant
@fact ps = 80 | other | P | share of inhabitants displaced | 2033-10-07 | snapshot
@fact all = 611000 | evacuated | I | displaced people in the country | 2033-09 | snapshot
@fact tm = 02:20 | clock | A | time of the attack | 2033-10-03 | constant
@fact hrs = 5 | duration | A | hours of the attack | 2033-10-03 | constant
@fact at = 150 | other | U | attackers | 2033-10-03 | snapshot | projected
@fact po = 18 | officers | P | police in the station | 2033-10-03 | snapshot
@fact pol = 3 | officers | P | police in the station at the hour of the attack | 2033-10-03 | constant
@fact km = 24 | distance | P | kilometres to the nearest base of the mission | - | constant
@fact arr = 7 | duration | M | hours until the first patrol came | 2033-10-03 | constant
@fact ms = 410 | officers | M | officers in the country | 2033-10 | snapshot
@fact mp = 2500 | officers | M | officers planned | 2033 | plan | pledged
@fact mss = 16.4 | other | M | share of the planned officers in the country | 2033-10 | snapshot
@fact ar = 3 | other | M | armoured vehicles sent | 2033-10-05 | constant
@fact toll = 1500 | price | G | gourdes of road toll for a lorry | 2033-09 | constant
@fact tolw = 4 | duration | G | months for which the town had refused the toll | 2033-09 | constant
@fact vg = 60 | other | P | vigilantes | 2033 | snapshot | projected
@fact yr = 2480 | deaths | U | people killed in the country by gangs in half a year | 2033-06-30 | cumulative
@fact yrp = 2000 | deaths | U | people killed in the country by gangs in half a year | 2032-06-30 | cumulative
@fact yrg = 24 | rate | U | growth of killings by gangs | 2033-06-30 | constant
@fact ri = 38 | price | - | gourdes for a cup of rice | 2033-10-06 | snapshot
@fact ri0 = 25 | price | - | gourdes for a cup of rice | 2033-09-30 | snapshot
@fact rig = 52 | rate | - | rise of the price of rice | 2033-10-06 | constant
@fact sch = 23 | other | S | schools used as shelters | 2033-10-07 | snapshot
@fact mon = 20000 | damages | C | gourdes for each bereaved family | 2033-10-08 | plan | pledged
@fact mont = 1960000 | damages | C | gourdes for bereaved families in all | 2033-10-12 | plan | pledged
@fact mrn = 3 | duration | C | days of mourning | 2033-10-05 | plan
@fact war = 5 | arrests | - | suspects arrested | 2033-10-12 | cumulative
@fact hb = 80 | other | H | beds | - | constant
@fact bld = 12 | other | H | bags of blood in stock | 2033-10-04 | snapshot
@fact aid = 9800000 | budget | I | dollars asked for | 2033-10-09 | plan
@fact wfp = 13400 | other | - | hot meals served | 2033-10-07 | cumulative
@rel sum d3 = dw + dm + db
@rel sum dp2 = dph + dps
@rel share dpp = dph / dp2
@rel share ps = dp2 / pop
@rel share mss = ms / mp
@rel change yrg = yrp -> yr
@rel change rig = ri0 -> ri
@rel product mont = d3 * mon
@trap d1 d2 :: the count grew as people came out of the fields
@trap d2 dm :: all dead at one moment, the men later
@trap d3 dn :: the UN's and the network's lists
@trap i1 hi :: seriously hurt and admitted
@trap ho ho2 :: houses at first and counted
@trap dp1 dp2 :: displaced over three days
@trap dp2 all :: one town and the country
@trap ms mp :: officers there and planned
@trap po pol :: station strength and men present
@trap hrs arr :: length of the attack and of the wait
@trap d3 yr :: one night and half a year
@trap ar mrn :: three vehicles and three days

@doc a-wire | wire agency | 2033-10-04
Gang kills at least {14|d1} in Haiti farm town

PORT-AU-PRINCE, Oct 4 (Antilles Press) - Gunmen of the Gran Zou gang attacked a rice-growing town in Haiti's Artibonite before dawn on Monday, killing no fewer than {14|>d1|t=by Tuesday morning|by=a rights network} people by Tuesday morning, a rights network said, and setting fire to {30|ho|^} houses.

They came at {2:20 a.m.|tm} in canoes and stayed {five|hrs} hours. The police station of Petite-Savane has a strength of {18|po}; {three|pol} men were in it.

{Nineteen|i1|by=a rights network} people were seriously hurt. About {2,800|~dp1} fled to the port city of Saint-Marc.

The nearest base of the multinational security mission is {24|km} kilometres away. A first patrol arrived after {seven|arr} hours. The mission has {410|ms} officers of the {2,500|mp} planned.

Killings by gangs numbered {2,480|yr|t=in the first half of the year|by=the UN} in the first half of the year, the UN says.

@doc b-mayor | transcript, local radio | 2033-10-05
Radio Delta 105.3, interview with Mayor Myriam Célestin

Madame Mayor, how many?

{Fifty-two|d2|t=this morning}, this morning. They're coming out of the rice. Yesterday we had {fourteen|d1|t=Yesterday}.

Why your town?

For {four|tolw} months we hadn't paid. It was {fifteen hundred|toll|v=1500} gourdes for each lorry. Some young people, {sixty|~vg} perhaps, kept watch at the canal.

And the police?

{Three|pol}. I know their mothers.

Did any attackers die?

{Five|gk}. Nobody wants to bury them.

What do you need?

The hospital has {eighty|hb} beds and had {twelve|bld|t=yesterday} bags of blood yesterday. I need names, too. Families, send me names, not numbers.

The council has declared {three|mrn} days of mourning. What will you do on the fourth?

Plant.

@doc c-sitrep | IOM-style displacement flash | 2033-10-08
Haiti — Displacement Tracking, Artibonite. Emergency Event #{61|-}

{5,840|dp2|t=as of 7 October} persons displaced from Petite-Savane as of 7 October, i.e. {80%|ps} of its {7,300|pop} inhabitants. {90%|dpp} ({5,256|dph}) are hosted by families; {584|dps} are in {23|sch} schools and churches.

{13,400|wfp} hot meals have been served. A cup of rice costs HTG {38|ri|t=6 October} (6 October) against {25|ri0|t=30 September} on 30 September ({+52%|rig|v=52}).

Nationwide {611,000|all|t=before the event} persons were displaced before the event.

Armoured vehicles: the mission sent {three|ar} on 5 October.

Readers should note that casualty numbers are outside the scope of the DTM.

@doc d-un | rights office press note | 2033-10-13
Haiti: at least {98|d3} killed in Petite-Savane, says UN rights office

Port-au-Prince – Investigators have established the identity of {98|d3|t=by 12 October} people killed, by 12 October: {61|dm} men, {26|dw} women and {11|db} children. {124|ho2|t=10 October} houses and {21|ca|^} cars were burned (10 October).

Some {150|~at|by=witnesses} armed men took part, witnesses said.

In the first half of the year killings by gangs rose by {24 per cent|yrg} to {2,480|yr|t=In the first half of the year}, from {2,000|yrp|t=in the same period of 2032} in the same period of 2032.

The deployment of the mission stands at {16 per cent|mss|round} of what was agreed. "Every number here was a promise," said the head of the office.

{Five|war} suspects have been arrested. HR/P/33/{212|-}

@doc e-daily | Miami newspaper | 2033-10-14
In Saint-Marc, two lists and one school bell

By Roseline Baptiste-Kerrigan

The rights network's list is taped to the door of the Lycée. It had {113|dn|t=Wednesday|by=The rights network} names on Wednesday. The UN's has {98|d3|by=The UN}. The fifteen who make the difference have nobody left to sign for them, says Yvrose Pierre, who types the list.

At the Hôpital Saint-Nicolas they admitted {36|!hi|by=a nurse} patients in the first three days, according to a nurse; the register, which she let me see, says {52|hi|by=the register}.

The council's chairman, Fritz-Gérald Altidor, landed for 40 minutes. He promised {20,000|mon|by=Fritz-Gérald Altidor} gourdes ({$150|-}) to each family. By the UN's list that is {1.96 million|mont}.

One of the mission's officers, a Kenyan, told me that the base's road was mined and that "{two|!arr|by=a Kenyan} hours isn't bad". Everyone else remembers {seven|arr|by=Everyone else}.

Mayor Célestin has an office in the bell room. She has planted nothing yet. Of her {7,300|pop} townspeople, she reckons, {6,900|!dp2|by=she} are gone; IOM counted {5,840|dp2|by=IOM}.

IOM wants {$9.8 million|aid|by=IOM}. Heat Index {103|-}. Heat {98|-}, Knicks {91|-}.
