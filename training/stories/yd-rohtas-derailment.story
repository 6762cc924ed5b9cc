@story yd-rohtas-derailment
@topic Derailment of the Shalimar Mail near Rohtas Junction, Bihar: coaches, dead, missing ticketless travellers, sabotage claim
@subject S = Shalimar Mail | the mail train | 13188 | the express
@subject R = East Gangetic Railway | the railway zone | the railway | railways
@subject D = district magistrate Anupama Kujur | Kujur | the district magistrate | DM
@subject M = railway minister Harcharan Bedi | Bedi | the railway minister | the minister
@subject N = National Disaster Response Force | NDRF
@subject H = Sasaram Sadar Hospital | the Sadar hospital | Sasaram hospital
@subject P = Patna medical college hospital | PMCH | Patna's big hospital
@subject C = Commissioner of Railway Safety | CRS | the safety commissioner
@subject U = track maintainers' union | the union | gangmen
@subject O = opposition leader Sudha Mahto | Mahto
@fact tm = 23:18 | clock | S | time of the derailment | 2033-08-19 | constant
@fact cc = 22 | other | S | coaches | - | constant
@fact cd = 13 | other | S | coaches off the rails | 2033-08-19 | constant
@fact cov = 5 | other | S | coaches overturned | 2033-08-19 | constant
@fact cri = 2 | other | S | coaches in the river | 2033-08-19 | constant
@fact sp = 104 | speed | S | speed in km/h | 2033-08-19 | constant
@fact spl = 75 | speed | R | km/h allowed at the place | 2033-08-19 | constant | threshold
@fact res = 1342 | ridership | S | reserved passengers | 2033-08-19 | constant
@fact unr = 460 | ridership | S | unreserved passengers | 2033-08-19 | snapshot | projected
@fact tot = 1802 | ridership | S | passengers on board | 2033-08-19 | snapshot | projected
@fact gcap = 300 | other | S | places in the three general coaches | - | constant
@fact d1 = 41 | deaths | S | people killed in the derailment | 2033-08-20 06:00 | cumulative
@fact d2 = 97 | deaths | S | people killed in the derailment | 2033-08-20 18:00 | cumulative
@fact d3 = 138 | deaths | S | people killed in the derailment | 2033-08-24 | cumulative
@fact dg = 84 | deaths | S | people killed in general coaches | 2033-08-24 | cumulative
@fact dsl = 54 | deaths | S | people killed in reserved coaches | 2033-08-24 | cumulative
@fact dgs = 60.9 | other | S | share of the dead from general coaches | 2033-08-24 | snapshot
@fact un = 33 | deaths | S | bodies not identified | 2033-08-24 | snapshot
@fact i1 = 160 | injuries | S | people injured | 2033-08-20 06:00 | cumulative
@fact i2 = 312 | injuries | S | people injured | 2033-08-20 18:00 | cumulative
@fact ih = 174 | injuries | H | people brought to the hospital | 2033-08-20 18:00 | cumulative
@fact ip = 61 | injuries | P | people brought to the hospital | 2033-08-20 18:00 | cumulative
@fact io = 77 | injuries | S | people brought to other hospitals | 2033-08-20 18:00 | cumulative
@fact icr = 48 | injuries | S | people critically injured | 2033-08-20 18:00 | snapshot
@fact ms = 29 | missing | D | people reported missing by relatives | 2033-08-22 | snapshot
@fact nd = 9 | other | N | teams | 2033-08-20 | snapshot
@fact ndp = 45 | officers | N | rescuers in a team | - | constant
@fact ndt = 405 | officers | N | rescuers | 2033-08-20 | snapshot
@fact ct = 26 | rescued | N | people cut out of coaches | 2033-08-20 | cumulative
@fact last = 19 | duration | N | hours until the last survivor was freed | 2033-08-20 | constant
@fact dog = 6 | other | N | dogs | 2033-08-20 | snapshot
@fact ex = 1000000 | damages | M | rupees for each bereaved family | 2033-08-20 | plan | pledged
@fact exg = 200000 | damages | M | rupees for each gravely injured person | 2033-08-20 | plan | pledged
@fact ext = 138000000 | damages | M | rupees for bereaved families in all | 2033-08-24 | plan | pledged
@fact can = 64 | other | R | trains cancelled | 2033-08-20 | cumulative
@fact div = 91 | other | R | trains diverted | 2033-08-20 | cumulative
@fact ln = 51 | duration | R | hours until the line reopened | 2033-08-22 | constant
@fact bolt = 38 | other | C | missing bolts | 2033-08-21 | constant
@fact rail = 11 | distance | C | metres of rail displaced | 2033-08-21 | constant
@fact gm = 210 | jobs | U | gangmen on the section | 2033 | snapshot
@fact gms = 340 | jobs | R | sanctioned posts of gangmen on the section | 2033 | constant
@fact gmv = 130 | jobs | U | vacant posts of gangmen on the section | 2033 | snapshot
@fact gmp = 38.2 | other | U | share of vacant posts of gangmen | 2033 | snapshot
@fact tst = 2 | duration | R | months since the last ultrasonic test | 2033-08 | snapshot
@fact age = 24 | age | R | years since the rails were laid | 2033 | constant
@fact yr = 27 | other | R | derailments in the year | 2033-08 | cumulative
@fact yrl = 34 | other | R | derailments in the year | 2032 | constant
@fact arr = 4 | arrests | - | villagers detained | 2033-08-22 | cumulative
@fact arf = 4 | arrests | - | detained villagers set free | 2033-08-25 | cumulative
@fact blood = 1100 | other | H | units of blood donated | 2033-08-21 | cumulative
@fact sus = 5 | arrests | R | officials suspended | 2033-08-24 | cumulative
@fact crs = 30 | duration | C | days until the report | 2033-08-21 | plan
@fact kav = 750 | distance | R | kilometres with automatic train protection in the zone | 2033 | snapshot
@fact kavt = 3800 | distance | R | route kilometres of the zone | 2033 | constant
@fact kavs = 19.7 | other | R | share of the zone with automatic train protection | 2033 | snapshot
@rel sum tot = res + unr
@rel sum d3 = dg + dsl
@rel share dgs = dg / d3
@rel sum i2 = ih + ip + io
@rel product ndt = nd * ndp
@rel product ext = d3 * ex
@rel diff gmv = gms - gm
@rel share gmp = gmv / gms
@rel share kavs = kav / kavt
@trap d1 d2 :: at dawn and at dusk
@trap d3 dg :: all and those of the cheap coaches
@trap cc cd :: coaches and derailed coaches
@trap cov cri :: overturned and in the river
@trap sp spl :: driven and permitted
@trap res unr :: with and without a seat
@trap i2 ih :: all hospitals and one
@trap un ms :: bodies without names and names without bodies
@trap arr arf :: detained and set free
@trap can div :: cancelled and diverted
@trap bolt gmp :: 38 bolts and 38 percent

@doc a-flash | wire agency | 2033-08-20
At least {41|d1} dead as express train derails in Indian state of Bihar

SASARAM, India, Aug 20 (Subcontinent Wire) - {Forty-one|>d1|t=by six in the morning|by=district magistrate Anupama Kujur} bodies had been counted by six in the morning beside the wreck of an express train that left the rails late on Friday near Rohtas Junction in Bihar, district magistrate Anupama Kujur told reporters. {160|~i1|^} people were hurt, she said.

{Thirteen|cd} of the {22|cc} coaches of the Shalimar Mail derailed at {11:18 p.m.|tm}. {Five|cov} overturned and {two|cri} slid into the Kao river, swollen by monsoon rain.

There were {1,342|res|by=a railway spokesman} passengers with reservations, a railway spokesman said. Nobody could say how many sat in the general coaches, which have {300|gcap} places.

{Nine|nd} teams of the National Disaster Response Force, with {405|ndt} rescuers and {six|dog} dogs, are cutting into the steel.

The East Gangetic Railway had {34|yrl|t=last year} derailments last year.

@doc b-daily | Patna daily, English | 2033-08-21
Where the fans still turned

By Ranjan Upadhyay, at Rohtas Junction

The general coach S-GEN2 stands on its end in the Kao. When the moon came through the clouds on Friday night, say the boys of Tilauthu, one could see the fans in it still turning.

They were first there, with ropes from the buffalo shed. The NDRF came at four, {45|ndp} men to a team. It cut {26|ct} people out alive. The last, a {nine|-}-year-old called Munni, was handed down after {19|last} hours, holding a slipper.

By Saturday evening, {97|d2|t=By Saturday evening|by=the administration} were known to be dead. Of {312|i2|^} injured, {174|ih} lay in the Sadar hospital in Sasaram, {61|ip} in PMCH, Patna, and {71|!io|by=the administration} were scattered over private clinics, the administration said. {48|icr} are critical.

Minister Harcharan Bedi arrived by helicopter. He promised {Rs 10 lakh|ex|by=Minister Harcharan Bedi|v=1000000} to the kin of every victim and {Rs 2 lakh|exg|by=Minister Harcharan Bedi|v=200000} to the gravely hurt. To a question on speed he said that the driver had been "within limits".

The limit is {75|spl} km/h since June, by a board that stands in the sugarcane. The data recorder, a railway engineer told this reporter, shows {104|sp|by=a railway engineer}.

How many were aboard? The railway estimates {460|unr|by=The railway} without a reservation, thus {1,802|tot|^} altogether. Anyone who has travelled general on the Shalimar Mail will laugh.

Trains: {64|can} cancelled, {91|div} diverted. Helpline {139|-}. Page {8|-}: monsoon deficit narrows to {6%|-}

@doc c-tv | news channel script | 2033-08-22
PRIME DEBATE — BHARAT SAMAY 24 — 21:00 IST

ANCHOR: {Thirty-eight|bolt} bolts! That's how many the safety commissioner found missing at the spot. Negligence or sabotage?

REPORTER: Nation wants facts so here's facts. Railway minister Bedi says "a foreign hand cannot be excluded". Police have picked up {four|arr|by=Police} villagers. The rail had moved by {eleven|rail|by=the commissioner} metres, the commissioner says, and he has {thirty|crs} days to report.

MAHTO (opposition): The foreign hand is called vacancy. On this section there should be {three hundred forty|gms|by=MAHTO} gangmen. There are {two hundred forty|!gm|by=MAHTO}.

ANCHOR: Madam, the rails were checked by ultrasound.

MAHTO: {Two|tst} months ago! And they are {twenty-four|age} years old.

REPORTER: One more, sir. The magistrate, DM Kujur, has {twenty-nine|ms|t=tonight|by=DM Kujur} persons tonight whose families can't find them, in hospitals or in the morgue.

ANCHOR: After the break: would you travel general? Vote A or B to {57575|-}.

@doc d-web | data journalism site | 2033-08-25
Who dies in a derailment? Those who paid least

The Shalimar Mail's list is now nearly complete. {138|d3|t=as of Wednesday} people have died as of Wednesday. {Eighty-four|dg} had been in the three general coaches at the front; {54|dsl} held a berth. So {six in ten|~dgs|v=60} of the dead come from what was, even by the railway's own guess, a quarter of the passengers.

{Thirty-three|un} bodies have no name. General tickets carry none.

What would have stopped the train? Automatic protection, perhaps, which would have braked it to {75|spl}. It's fitted on {750|kav} of the zone's {3,800|kavt} route kilometres, about {a fifth|~kavs|v=20}.

What would have kept the bolts in? People. By the railway's own sanctioned strength, {340|gms} gangmen belong on the section; {130|gmv} posts, {38 percent|gmp|round}, are empty.

{Five|sus|by=The zone} officials are suspended. The zone's derailments this year number {27|yr|t=this year}, which would be hardly fewer than the {31|!yrl|t=of 2032} of 2032.

We file RTIs so that you don't have to. 2,914 people fund us.

@doc e-agency2 | wire agency | 2033-08-26
India frees {four|arf} held over train crash; union blames staff cuts

PATNA, Aug 26 (Subcontinent Wire) - Police in Bihar released all {four|arf|t=on Thursday} villagers detained after last week's derailment, on Thursday, saying that they had only "removed scrap". The crash killed {138|d3}.

The government will have to pay {138 million|ext} rupees to families under the minister's promise.

The track maintainers' union says that {130|gmv|by=The track maintainers' union} of the section's jobs are vacant. The railway reopened the line within {51|ln} hours.

People in Sasaram gave {1,100|blood} units of blood. (Additional reporting by Meher Dastur)
