@story yd-relizane-rail
@topic Head-on collision of two trains near Relizane, Algeria: single track, toll, signalman, strike
@subject C = Relizane collision | the collision | the crash
@subject A = Oran express | the express | train 1007
@subject B = cement train | the goods train | the freight train
@subject S = Société ferroviaire du Tell | SFT | the railway | the railway company
@subject P = civil protection | Protection civile
@subject H = Relizane hospital | the hospital
@subject W = wali Nacera Benhabyles | the wali | Benhabyles
@subject T = transport minister Hocine Ouramdane | Ouramdane | the transport minister
@subject U = train drivers' union | the drivers' union | SNCT
@subject J = examining magistrate | the magistrate | the court
@fact tm = 06:47 | clock | C | time of the collision | 2034-05-06 | constant
@fact pa = 318 | ridership | A | passengers on board | 2034-05-06 | constant
@fact tk = 276 | ridership | S | tickets sold | 2034-05-06 | constant
@fact stf = 6 | other | A | staff on board | 2034-05-06 | constant
@fact tot = 324 | other | A | people on board | 2034-05-06 | constant
@fact fre = 42 | ridership | A | passengers without a ticket | 2034-05-06 | constant
@fact d1 = 12 | deaths | C | people killed in the collision | 2034-05-06 noon | cumulative
@fact d2 = 29 | deaths | C | people killed in the collision | 2034-05-06 night | cumulative
@fact d3 = 37 | deaths | C | people killed in the collision | 2034-05-10 | constant
@fact dp = 33 | deaths | A | passengers killed | 2034-05-10 | constant
@fact dd = 3 | deaths | S | engine drivers and assistants killed | 2034-05-10 | constant
@fact dc = 1 | deaths | S | conductors killed | 2034-05-10 | constant
@fact i1 = 74 | injuries | C | people injured | 2034-05-06 noon | cumulative
@fact i2 = 138 | injuries | C | people injured | 2034-05-06 night | cumulative
@fact ig = 27 | injuries | C | people gravely injured | 2034-05-06 night | snapshot
@fact hr = 81 | injuries | H | people brought to the hospital | 2034-05-06 night | cumulative
@fact ho = 57 | injuries | C | people brought to other hospitals | 2034-05-06 night | cumulative
@fact ca = 7 | other | A | carriages | 2034-05-06 | constant
@fact cc = 3 | other | A | crushed carriages | 2034-05-06 | constant
@fact wa = 24 | other | B | wagons | 2034-05-06 | constant
@fact we = 1450 | other | B | tonnes of weight | 2034-05-06 | constant
@fact sa = 112 | speed | A | speed in km/h | 2034-05-06 | constant
@fact sb = 58 | speed | B | speed in km/h | 2034-05-06 | constant
@fact ss = 170 | speed | C | closing speed in km/h | 2034-05-06 | constant
@fact km = 43 | distance | S | kilometres of single track | 2034 | constant
@fact dbl = 2031 | date | S | year in which the second track was to be ready | 2026 | plan
@fact dbc = 18000000000 | budget | S | dinars for the second track | 2026 | plan
@fact dbs = 7200000000 | spending | S | dinars spent on the second track | 2034-05 | cumulative
@fact dsh = 40 | other | S | share of the second track's money spent | 2034-05 | snapshot
@fact ph = 9 | other | S | train movements allowed by telephone that night | 2034-05-06 | constant
@fact sg = 61 | duration | S | days for which the signals were out | 2034-05-06 | snapshot
@fact cab = 4.2 | distance | S | kilometres of stolen cable | 2034-03 | constant
@fact sgn = 1 | officers | S | signalmen on duty | 2034-05-06 | constant
@fact sgr = 2 | officers | S | signalmen required by the rules | - | constant | threshold
@fact sgh = 16 | duration | S | hours on duty of the signalman | 2034-05-06 | constant
@fact ag = 33 | age | S | age of the signalman | - | constant
@fact amb = 46 | other | P | ambulances | 2034-05-06 | constant
@fact res = 390 | officers | P | rescuers | 2034-05-06 | constant
@fact lst = 9 | duration | P | hours until the last survivor was freed | 2034-05-06 | constant
@fact bld = 870 | other | H | blood donors | 2034-05-07 | cumulative
@fact mou = 3 | duration | - | days of mourning | 2034-05-06 | plan
@fact ind = 1000000 | damages | T | dinars for each bereaved family | 2034-05-07 | plan | pledged
@fact indt = 37000000 | damages | T | dinars for bereaved families in all | 2034-05-10 | plan | pledged
@fact sus = 7 | arrests | T | managers suspended | 2034-05-07 | constant
@fact det = 4 | arrests | J | people in custody | 2034-05-09 | snapshot
@fact sum = 11 | arrests | J | people summoned | 2034-05-09 | cumulative
@fact stk = 48 | duration | U | hours of strike | 2034-05-12 | plan
@fact stp = 85 | other | U | share of drivers on strike by the union's count | 2034-05-12 | snapshot
@fact sts = 52 | other | S | share of drivers on strike by the company's count | 2034-05-12 | snapshot
@fact can = 210 | other | S | trains cancelled by the strike | 2034-05-12 | constant
@fact nt = 340 | other | S | trains on an ordinary day | 2034 | constant
@fact ns = 61.8 | other | S | share of trains cancelled by the strike | 2034-05-12 | constant
@fact old = 131 | deaths | - | people killed at Bordj Tahar in 1989 | 1989 | constant
@rel sum tot = pa + stf
@rel sum d3 = dp + dd + dc
@rel sum i2 = hr + ho
@rel sum ss = sa + sb
@rel share dsh = dbs / dbc
@rel product indt = d3 * ind
@rel share ns = can / nt
@rel diff fre = pa - tk
@trap d1 d2 :: by noon and by night
@trap d3 dp :: all and passengers
@trap pa tk :: on board and paid
@trap i2 hr :: all hospitals and one
@trap sa ss :: one train's speed and both together
@trap sgn sgr :: on duty and required
@trap det sum :: held and summoned
@trap stp sts :: two counts of the strike
@trap sg dsh :: sixty-one days of signals out and forty percent
@trap old d3 :: another accident
@trap ph lst :: nine movements and nine hours

@doc a-wire | wire agency | 2034-05-06
Two trains collide in Algeria, at least {12|d1} dead

ALGIERS, May 6 (Maghreb Wire) - A passenger train from Algiers to Oran ran head-on into a train loaded with cement near Relizane on Saturday, killing {12|>d1|t=by noon|by=Protection civile} or more people by noon, according to Protection civile. {Seventy-four|i1|^} were hurt.

The crash happened at {6:47 a.m.|tm} on a stretch of {43|km} kilometres where there is only one track. {Three|cc} of the express's {seven|ca} carriages were crushed.

SFT, the railway company, had sold {276|tk|by=the railway company} tickets. {390|res} rescuers with {46|amb} ambulances were sent.

The president declared {three|mou} days of mourning. A crash at Bordj Tahar in 1989 killed {131|old|t=in 1989}.

@doc b-daily | Oran daily, English page | 2034-05-08
By telephone

Lyès Haddad-Okba

On the wall of the signal box at El Matmar hangs a telephone with a crank. For {61|sg} days it had been the signalling system. Thieves took {4.2|cab} kilometres of cable in March; since then, one man rings another and asks whether the line is clear.

That night the man of El Matmar, {33|ag}, had given {nine|ph} trains the road in this way. The tenth he gave twice. There should be {two|sgr} men in the box; there was {one|sgn}, and he had been there for {16|sgh} hours.

The express was doing {112|sa} km/h and the cement, {1,450|we} tonnes of it in {24|wa} wagons, {58|sb}. Put them together: {170|ss}.

By late Saturday the wali counted {29|d2|t=By late Saturday|by=the wali} dead and {138|i2|^} hurt, {27|ig|^} of these gravely. {Eighty-one|hr} are in Relizane, {57|ho} in Mostaganem and Oran. The last to be freed, a student, held out for {nine|lst} hours with her arm through a window.

{318|pa} passengers were aboard, says the wali; the company insists on {296|!pa|by=the company}, and counts its {six|stf} men separately. By the former figure, {42|fre} rode without a ticket.

Ouramdane, the transport minister, suspended {seven|sus} managers.

MÉTÉO: Oran {27|-}°. Pharmacie de garde: 14 rue Khemisti.

@doc c-minister | transport ministry communiqué | 2034-05-10
Communiqué no. 4: collision of Relizane

The minister bows before the memory of the {37|d3|t=to date} victims to date: {33|dp} passengers, {three|dd} members of engine crews and {one|dc} conductor. {324|tot} persons had been on the express, staff included.

Each family will receive {1,000,000|ind} dinars, a total of {37 million|indt}.

As regards the second track, for which {18 billion|dbc} dinars were granted in 2026 and which was due in {2031|dbl|t=in 2026}, {40 percent|dsh} of the sum, that is {7.2 billion|dbs} dinars, has been spent. The minister has demanded explanations.

{870|bld} citizens of Relizane gave blood. The state thanks them.

Algiers, Palais {19|-}, rue Hassiba.

@doc d-web | news website | 2034-05-11
Collision de Relizane: what the file says

• The magistrate heard {11|sum} people and keeps {four|det}, among them the signalman.

• The lawyers of the families were told of {forty-one|!sg} days without signals. The maintenance log, they say, starts on {6 March|-}.

• The driver of the cement train saw the headlights at {340|-} metres. He jumped. He's one of the injured.

• On the second track: {18 billion|dbc} in the plan, {8.7 billion|!dbs|by=a source at the treasury} gone, by a source at the treasury.

• The dead: {37|d3}. One is still unnamed.

• The union calls for {48|stk} hours without trains.

Lire aussi: Ramadan: 7 desserts, 2 ovens

@doc e-wire2 | wire agency | 2034-05-12
Algeria's rail drivers strike over crash

ALGIERS, May 12 (Maghreb Wire) - {210|can|by=SFT} of {340|nt} trains did not run in Algeria on Friday, {62 percent|ns|round}, as engine drivers began a {48|stk}-hour strike after last week's collision in which {37|d3} people died.

The drivers' union said {85 percent|stp|by=The drivers' union} had stopped work; SFT put it at {52|sts|x=1|by=SFT} percent.

"One man, {sixteen|sgh} hours, one telephone," said union leader Karim Tafat. "We aren't asking for money." He said that since {2031|dbl} the second track had been promised every spring.
