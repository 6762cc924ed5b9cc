@story pwll-y-garreg-inquest
@topic Inquest into the drowning of two teenagers in a flooded quarry at Pwll-y-Garreg, Wales
@subject O = Owain Prydderch | Owain | the older boy | the elder boy
@subject K = Kacper Wiśniewski | Kacper | the younger boy
@subject Q = Pwll-y-Garreg quarry | the quarry | the lagoon | the pool | the water
@subject C = Geraint Llwyd-Hughes | Llwyd-Hughes | the coroner | coroner | senior coroner
@subject A = Welsh Ambulance Service | the ambulance service | ambulance | paramedics
@subject F = North Wales Fire and Rescue | fire service | the fire crew | firefighters
@subject L = Garreg Aggregates | the owner | the company | Garreg Aggregates Ltd
@subject Y = Gwynfor County Council | the council | Cyngor Gwynfor
@subject J = the inquest jury | the jury | jurors
@fact agO = 16 | age | O | age in years at death | - | constant
@fact agK = 14 | age | K | age in years at death | - | constant
@fact c999 = 17:12 | clock | A | time of the emergency call | 2018-07-02 | constant
@fact fire = 17:31 | clock | F | time when the first fire engine arrived | 2018-07-02 | constant
@fact amb = 17:44 | clock | A | time when the first ambulance arrived | 2018-07-02 | constant
@fact dt = 2018-07-02 | date | Q | day of the drowning | - | constant
@fact wait = 32 | duration | A | minutes from the call to the first ambulance | 2018-07-02 | constant
@fact tgt = 8 | duration | A | minutes in which a red call should be reached | - | constant | threshold
@fact out = 18:20 | clock | K | time when brought out of the water | 2018-07-02 | constant
@fact dep = 21 | distance | Q | metres of depth | - | constant
@fact tem = 7 | temperature | Q | degrees Celsius of the water below the surface | 2018-07-02 | constant
@fact air = 28 | temperature | Q | degrees Celsius of the air | 2018-07-02 | constant
@fact sig = 4 | other | L | warning signs put up | 2018-07 | snapshot
@fact sig2 = 16 | other | L | warning signs put up | 2019-11 | snapshot
@fact gap = 3 | other | L | gaps in the fence | 2018-07 | snapshot
@fact cmp = 37 | other | Y | complaints about swimmers | 2013 to 2018 | cumulative
@fact prev = 2 | deaths | Q | people drowned | 1990 to 2017 | cumulative
@fact dd = 2 | deaths | Q | people drowned | 2018-07-02 | constant
@fact day = 6 | duration | C | days of hearing | 2019-11-22 | cumulative
@fact wit = 29 | other | C | witnesses heard | 2019-11-22 | cumulative
@fact jur = 9 | other | J | members of the jury | 2019-11 | constant
@fact fine = 160000 | other | L | pounds of fine for the fence | 2019-04 | constant
@fact rep = 56 | duration | C | days to answer the coroner's report | - | plan | threshold
@fact fen = 1.4 | distance | L | kilometres of new fence | 2019 | constant
@fact chn = 6 | crowd | Q | children at the water that day | 2018-07-02 | constant
@fact deps = 85000 | budget | Y | pounds promised for wardens | 2020 | plan | pledged
@trap c999 amb :: call and ambulance
@trap dd prev :: these two and two before
@trap fire amb :: two services
@trap wait tgt :: reached and target
@trap tem air :: water and air
@trap sig sig2 :: before and after
@trap agO sig2 :: sixteen years and sixteen signs
@trap day chn :: six days, six children

@doc a-agency | press agency | 2019-11-22
Ambulance took {32|wait} minutes to reach drowning boys, inquest jury finds

A delay in sending an ambulance "possibly contributed" to the death of one of {two|dd} schoolboys who drowned in a disused quarry, an inquest jury has concluded.

Owain Prydderch, {16|agO}, and Kacper Wiśniewski, {14|agK}, were among {six|chn} children who went to the flooded workings at Pwll-y-Garreg on {July 2|dt} last year, when the temperature touched {28|air}C.

A 999 call was made at {5.12pm|c999} and coded red, which ought to bring help in {eight|tgt} minutes. The first paramedics got there {32|wait} minutes later, at {5.44pm|amb}, the hearing in Caernarfon was told. Firefighters had been on the bank since {5.31pm|fire}.

Kacper was brought out at {6.20pm|out}.

The {nine|jur} jurors heard {29|wit} witnesses over {six|day} days. Geraint Llwyd-Hughes, the senior coroner, will send a prevention of future deaths report to which the company and the council must reply in {56|rep} days.

@doc b-weekly | bilingual local weekly | 2019-11-27
"He went back in for Kacper"

MARI GWENLLIAN ap RHISIART

They had pulled him halfway up the ledge, the other {four|-} said. Then Owain looked round and went back in.

He was {sixteen|agO}, a prop for the under-17s. The boy that he went back for, Kacper, {fourteen|agK}, had learned to swim that spring.

The water was {28|!tem} degrees on the thermometer that the police lowered, which is to say it would stop your breath. It is {21|dep} metres deep, straight off the edge. {Two|prev} men drowned there before, in 1990 and 2017; they have no plaque.

Garreg Aggregates Ltd told the jury that in July last year there were {four|sig|t=in July last year} signs on the site and, yes, {three|gap|^} holes in the fence. Today there are {sixteen|sig2|t=Today} of the one and none of the other. Councillor Dyfed Parri read out how many complaints the council had: {37|cmp|by=Councillor Dyfed Parri|t=in five years}, in five years.

The ambulance came from Bala. It had {41|-} miles to do and did it, the coroner accepted, as fast as a Mercedes Sprinter can.

Eisteddfod results, p. 17–19 • 01286 555 090 • Price 95p

@doc c-tabloid | UK tabloid | 2019-11-23
999 crew took {THREE-QUARTERS OF AN HOUR|!wait|v=45} to reach drowning pals

{TWO|dd} best mates drowned as an ambulance crawled {45|!wait} minutes to a quarry known as the Blue Death.

Hero Owain Prydderch, {14|!agO}, dived in to save pal Kacper Wiśniewski, also {14|agK}.

The 999 call came in at {12 minutes past five|c999} on {July 2|dt}, 2018. A fire engine was there at {5.31|fire}. But it was {5.44|amb} before a medic showed up.

Quarry bosses, fined {£160,000|fine|t=in April} in April over a fence with {three|gap} holes, have now splashed out on {1.4|fen}km of steel.

Owain's mum Nerys, 39, said: "He never could leave anyone behind."

More: Strictly odds 6/4 | Win 2 tickets to Lanzarote

@doc d-broadcaster | Welsh broadcaster online | 2019-11-22
Pwll-y-Garreg: What the jury heard in {six|day} days

- The children. {Six|chn} went. {Four|-} came home.

- The call. Made at {17:12|c999} by a girl of {13|-}. She was on the line for {26|-} minutes.

- The response. {17:31|fire}, a crew of {five|-} from Tregarth with a rope and no boat. {17:54|!amb}, the first ambulance. The service accepted that {32|wait} minutes "was not what we would want" against a target of {eight|tgt}.

- The recovery. Owain was found first. Kacper was lifted out at {18:20|out}.

- The water. {7|tem}C under a warm skin; the day was {28|air}C. Depth: {21|dep}m.

- The owner. Paid {£160,000|fine} for safety breaches at the magistrates' court in April. About {a dozen|?~sig2} signs can be seen from the road.

- The council. Had logged {37|cmp|t=since 2013} complaints since 2013. It's setting aside {£85,000|deps|t=next year} for wardens next year.

Share | 2 hours ago | Related: Heatwave: five safe places to swim
