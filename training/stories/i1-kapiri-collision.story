@story kapiri-collision
@topic Bus and fuel tanker collision near Kapiri Mposhi, Zambia: first night to the funeral week
@subject C = Mulungwe bridge collision | the collision | the crash | the accident | Mulungwe bridge
@subject R = Road transport agency | the agency | RTA-Zambia | road agency
@subject B = Chisomo Coaches | Chisomo | the bus company | the bus | the coach
@subject T = Tanker driver | the driver of the tanker | Abel Simukonda | Simukonda
@subject H = Kabwe Central Hospital | Kabwe hospital | the hospital
@subject P = Police inspector general | Inspector General Mwenya Kalaluka | Kalaluka | police
@fact d1 = 19 | deaths | C | people killed | 2034-06-14 night | cumulative
@fact d2 = 24 | deaths | C | people killed | 2034-06-16 | cumulative
@fact db = 22 | deaths | B | people killed | 2034-06-16 | cumulative
@fact dt = 2 | deaths | C | people killed in the tanker and on foot | 2034-06-16 | cumulative
@fact i1 = 33 | injuries | C | people hurt | 2034-06-14 night | cumulative
@fact i2 = 28 | injuries | C | people hurt | 2034-06-16 | cumulative
@fact hs = 15 | other | H | patients still in the hospital | 2034-06-16 | snapshot
@fact bu = 6 | other | H | patients with severe burns | 2034-06-16 | snapshot
@fact on = 52 | other | B | people aboard | 2034-06-14 | snapshot
@fact cap = 45 | seats | B | seats | - | constant
@fact id = 17 | other | P | bodies identified | 2034-06-16 | cumulative
@fact clk = 20:35 | clock | C | time of the crash | 2034-06-14 | snapshot
@fact ca = 38000 | other | T | litres of petrol carried | 2034-06-14 | snapshot
@fact hr = 16 | duration | T | hours at the wheel | 2034-06-14 | snapshot
@fact hl = 8 | duration | R | hours at the wheel allowed in a day | - | constant | threshold
@fact sp = 97 | speed | B | kilometres an hour when it crashed | 2034-06-14 | snapshot
@fact sl = 80 | speed | R | kilometres an hour allowed for buses | - | constant | threshold
@fact yr = 2163 | deaths | R | people killed on the country's roads | 2033 | cumulative
@fact su = 18 | other | B | buses taken off the road | 2034-06-16 | snapshot
@fact fu = 15000 | budget | P | kwacha for each funeral | 2034-06-16 | plan | pledged
@rel sum d2 = db + dt
@rel sum on = db + x
@fact x = 30 | other | B | survivors from the bus | 2034-06-16 | snapshot
@trap d1 d2 :: the toll rose
@trap i1 i2 :: five of the hurt died
@trap d2 db :: all and the bus
@trap i2 hs :: hurt and in hospital
@trap on cap :: aboard and allowed
@trap d2 yr :: one crash and a year
@trap hr hl :: driven and allowed

@doc a-wire | wire agency | 2034-06-15
Zambia bus hits fuel tanker, at least {19|>d1} killed

LUSAKA — At least {19|>d1|t=Wednesday night|by=police} people died when an overloaded coach ran into a petrol tanker at Mulungwe bridge in central Zambia on Wednesday night and both vehicles burst into flames, police said. {Thirty-three|i1|t=Wednesday night|by=police} were hurt.

The collision took place at {8.35 p.m.|clk} on the Great North Road, {22|-} km from Kapiri Mposhi. The bus had {52|on|by=Inspector General Mwenya Kalaluka} people on board, Inspector General Mwenya Kalaluka said, and seats for {45|cap}.

The tanker was hauling {38,000|ca} litres of fuel from Ndola. Villagers drew water from the river in paint tins.

Road accidents killed {2,163|yr|t=last year} people in the country last year, according to the road agency.

@doc b-daily | national daily | 2034-06-17
Mulungwe: {24|d2} dead, only {17|id} have names

By Chileshe Nkandu in Kabwe

THE register on the mortuary gate had {17|id|t=by last evening} names by last evening and {24|d2|t=by last evening} lines.

{Five|-} of those who came out alive from Wednesday's accident have since died, leaving {28|i2|t=since} injured. {Fifteen|hs|t=yesterday|by=Dr Priya Ramanathan} of these were in Kabwe Central Hospital yesterday, {six|bu|t=yesterday|by=Dr Priya Ramanathan} with burns over much of the body, said Dr Priya Ramanathan.

{Twenty-two|db} of the dead were on the Chisomo bus. The other {two|dt} were the tanker's mate and a woman selling groundnuts.

Police say that the coach was doing {97|sp|by=Police} kilometres an hour where {80|sl} is permitted. But they are looking also at the man in the other cab. Abel Simukonda, who jumped clear, had been driving for {sixteen|hr|by=his logbook} hours, going by his logbook; the law allows {eight|hl|by=the law}.

Government will give {K15,000|fu|v=15000|by=Government} for each burial.

Classified & Tenders p.22 · K10 · ZMW/USD 27.41

@doc c-agency | press release of a road agency | 2034-06-16
RTA-ZAMBIA: ACTION FOLLOWING THE MULUNGWE BRIDGE CRASH

The agency has with immediate effect suspended the operating licence of Chisomo Coaches. {Eighteen|su|t=with immediate effect} buses will not move until they pass inspection.

Preliminary facts, subject to the inquest:

a) Occupants of the coach: {52|on}, against a certified capacity of {45|cap}. Survivors: {30|x}.
b) Recorded speed: {97|sp} km/h. Speed limit for public service vehicles: {80|sl} km/h.
c) Hours of duty, tanker: {16|hr}. Maximum: {8|hl}.
d) Time: {20:35|clk} hours.

The agency reminds the public that {2,163|yr|t=2033} lives were lost on Zambian roads in 2033, an average of nearly {six|-} a day, and that toll-free line 983 receives reports of reckless driving. Complaints handled since January: 4,410.

@doc d-radio | community radio transcript | 2034-06-16
RADIO MPIMA — NKANI ZA LERO, 18:00

Here is what we know this evening.

{Twenty-four|d2|t=this evening} people are dead. That is {five|-} more than on the first night, when it was {nineteen|d1|t=on the first night}. Still on the wards: {fifteen|hs|t=this evening}.

{Thirty|x} people walked or were carried from that bus. One of them is with us, Mr Sefo Mubanga. Mr Mubanga, how many were you? "Full. Seats full, and the aisle, some on drums. I heard {fifty-two|on}. I believe it."

Did you see the time? "My phone stopped at {twenty-five to nine|clk}."

Police have put names to {seventeen|id|t=so far} so far. Families, please go with a green card or a photograph.

Chisomo has had all of its buses parked, {eighteen|su} in number. For those going to Copperbelt tomorrow, use the train. It is late, but it is going.

@doc e-opinion | opinion column | 2034-06-19
{Sixteen|hr} hours

I have driven that road at night. Everyone who writes a column in this country has. You see the eyes of goats, then the back of a truck with no lamp, then God.

What was a man doing at the wheel for {sixteen|hr} hours? He was doing what his boss's boss asked; the rule of {eight|hl} is printed on the back of the logbook, where you'd wipe your hands. What was a bus with {forty-five|cap} seats doing with {seven|-} more souls than that? Collecting {seven|-} more fares.

The agency will tell you of the {2,163|yr|by=The agency} of the year before. It will suspend {eighteen|su} buses this week and release them the next. We shall be paid {fifteen thousand|fu|by=Government} kwacha a coffin by Government.

{Twenty-four|d2} coffins. {Twenty-two|db} from the bus, {two|dt} from the wayside. I have run out of adjectives, and the petrol, all {thirty-eight thousand|ca} litres of it, has long since run into the Mulungwe.
