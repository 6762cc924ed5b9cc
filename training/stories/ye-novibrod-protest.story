@story novibrod-protest
@topic Novi Brod, Serbia: a kindergarten ceiling falls, a city's streets fill and a mayor counts heads, winter 2031-32
@subject N = Novi Brod | the city
@subject K = Vrabac kindergarten | Vrabac | the kindergarten
@subject C = ceiling collapse | the collapse
@subject P1 = first march | silent march
@subject P2 = Sunday march | the big march | march of 14 December
@subject B = blockade of the bridge | the blockade
@subject A = Arhiv Gomila | crowd-counting group | the Arhiv
@subject M = Mayor Predrag Stanojlović-Kun | Stanojlović-Kun | the mayor
@subject S = students' plenum | the plenum | students
@fact d1 = 2 | deaths | C | people killed | 2031-12-02 evening | cumulative
@fact d2 = 4 | deaths | C | people killed | 2031-12-05 | cumulative
@fact dc = 3 | deaths | C | children killed | 2031-12-05 | cumulative
@fact i1 = 19 | injuries | C | people hurt | 2031-12-02 evening | cumulative
@fact ik = 16 | injuries | C | children hurt | 2031-12-02 evening | cumulative
@fact ia = 3 | injuries | C | adults hurt | 2031-12-02 evening | cumulative
@fact ch = 27 | enrolment | K | children in the room | 2031-12-02 | snapshot
@fact kc = 212 | enrolment | K | children | 2031 | constant
@fact kw = 640 | waiting | N | children waiting for a kindergarten place | 2031-09 | snapshot
@fact rc = 94000000 | spending | K | dinars for the repair | 2029 | cumulative
@fact r0 = 58000000 | budget | K | dinars for the repair | 2028 | plan
@fact rg = 62.07 | rate | K | overrun of the repair in percent | 2029 | snapshot
@fact sq = 160 | area | K | square metres of ceiling that fell | 2031-12-02 | snapshot
@fact yr = 2029 | other | K | year of the repair | - | constant
@fact p1a = 9000 | crowd | P1 | marchers by the crowd-counting group | 2031-12-07 | snapshot
@fact p1m = 2500 | crowd | P1 | marchers by the interior ministry | 2031-12-07 | snapshot
@fact p2a = 61000 | crowd | P2 | marchers by the crowd-counting group | 2031-12-14 | snapshot
@fact p2m = 23000 | crowd | P2 | marchers by the interior ministry | 2031-12-14 | snapshot
@fact p2s = 100000 | crowd | P2 | marchers by the students' count | 2031-12-14 | snapshot
@fact pl = 78 | other | P2 | towns and villages with protests the same day | 2031-12-14 | snapshot
@fact bh = 24 | duration | B | hours | 2031-12-21 | cumulative
@fact bp = 14000 | crowd | B | people on the bridge by the crowd-counting group | 2031-12-20 | snapshot
@fact sl = 15 | duration | S | minutes of silence | 2031-12-07 | constant
@fact fa = 46 | other | S | faculties blocked | 2031-12-18 | snapshot
@fact fu = 70 | other | S | faculties | - | constant
@fact ar = 31 | arrests | B | people arrested | 2031-12-21 | cumulative
@fact ah = 5 | arrests | B | people still held | 2031-12-23 | snapshot
@fact ij = 8 | injuries | B | protesters hurt by a car | 2031-12-20 | cumulative
@fact pr = 1100 | officers | B | police officers | 2031-12-20 | snapshot
@fact in = 6 | other | C | people indicted | 2032-01-30 | cumulative
@fact dq = 1480 | other | C | documents the city published | 2032-01-10 | cumulative
@fact dx = 212 | other | C | documents still withheld by the students' count | 2032-01-10 | snapshot
@fact co = 37 | other | A | people for each 10 square metres | 2031-12-14 | snapshot
@fact ar2 = 16500 | area | A | square metres filled | 2031-12-14 | snapshot
@fact er = 10 | margin_of_error | A | percent of error | - | constant
@fact po = 64 | poll_share | N | residents who back the protests | 2032-01 | snapshot
@fact pm = 27 | poll_share | M | residents who trust the mayor | 2032-01 | snapshot
@fact p0 = 45 | poll_share | M | residents who trust the mayor | 2031-06 | snapshot
@fact pd = 18 | other | M | points of trust lost | June 2031 to January 2032 | snapshot
@fact pn = 900 | sample_size | N | residents polled | 2032-01 | snapshot
@fact pop = 286000 | other | N | residents | 2022 census | constant
@fact vy = 34 | votes_cast | N | councillors for dismissing the mayor | 2032-02-05 | snapshot
@fact vn = 31 | votes_cast | N | councillors against dismissing the mayor | 2032-02-05 | snapshot
@fact vx = 5 | votes_cast | N | councillors who stayed away | 2032-02-05 | snapshot
@fact vs = 70 | seats | N | councillors | - | constant
@fact vq = 36 | votes_cast | N | votes needed to dismiss the mayor | - | constant | threshold
@fact vd = 2 | margin | N | votes short | 2032-02-05 | snapshot
@fact du = 65 | duration | C | days since the collapse | 2032-02-05 | snapshot
@trap d1 d2 :: first night and three days on
@trap d2 dc :: all dead and children
@trap i1 ik :: all hurt and children
@trap p1a p2a :: two marches
@trap p2a p2m :: two counts of one march
@trap p2a p2s :: the group's and the students' count
@trap p2m bp :: the march and the bridge
@trap ar ah :: arrested and still held
@trap r0 rc :: price and cost of the repair
@trap dq dx :: published and withheld
@trap vy vq :: votes got and votes needed
@trap kc ch :: all children and those in the room
@rel sum i1 = ik + ia
@rel change rg = r0 -> rc
@rel diff pd = p0 - pm
@rel sum vs = vy + vn + vx
@rel diff vd = vq - vy

@doc a-wire | wire agency | 2031-12-02
Kindergarten ceiling falls in Serbia, {two|d1} dead

NOVI BROD, Serbia, Dec 2 (Danubia) - A suspended ceiling came down on a nap room in the Serbian city of Novi Brod on Tuesday, killing {two|d1|t=by evening} people and injuring {19|i1|^} by evening, among them {16|ik} children.

There were {27|ch} children in the room, hospital director Vesna Palfi said. About {160|~sq} square metres of plaster and steel fell.

The Vrabac kindergarten was renovated in {2029|yr}.

Mayor Predrag Stanojlović-Kun declared three days of mourning. Asked who had done the work, he said it wasn't the day for it.

@doc b-portal | local news portal | 2031-12-08
Fifteen minutes

NBInfo.example | D. Halilović | 08.12. 00:31 | comments 611

Nobody had said a word since the post office. At 11:52, the time at which the ceiling fell, they stopped where they were and stood for {fifteen|sl} minutes; two dogs barked, and a tram driver got out and stood too.

The {fourth|d2|v=4} victim, Lenka, who was five, died on Friday. That's {three|dc} children, and their teacher.

How many were we? The ministry said “{2,500|p1m|by=The ministry}” at 13:05, while the tail was still on the quay. Arhiv Gomila, which counts from drone pictures, says {9,000|p1a|by=Arhiv Gomila}.

Who repaired it? By the papers a company from Pančevo, with one employee. The price was {58 million|r0} dinars; {94 million|rc} was paid. The city had {640|kw} children waiting for a place and was, said the mayor at the opening, “in a hurry for the sake of the little ones.”

PROMO: Winter tyres -20% | Horoscope | What the stars wore (14 photos)

@doc c-arhiv | crowd-counting group's note | 2031-12-15
ARHIV GOMILA – Estimate no. 212: Novi Brod, 14 December

Method: orthophoto at 15:40; filled surface {16,500|ar2} m²; mean density {37|co} persons per 10 m². Error about {10|~er}%.

Result: around {61,000|~p2a|t=15:40} people.

We've been asked about other figures. The Ministry of the Interior gives {23,000|p2m|by=The Ministry of the Interior}; for it to be true the density would have to be that of a hotel lobby. The students speak of {100,000|p2s|by=The students}: for that they'd have to have stood on one another. (In a city of {286,000|pop}.)

For comparison: 7 December, {9,000|p1a|t=7 December}.

Protests took place in {78|pl} other towns and villages. We didn't count those. We have one drone.

@doc d-tabloid | pro-government tabloid | 2031-12-22
CHAOS ON THE BRIDGE! {31|ar} ARRESTED, TRAFFIC DEAD FOR {24|bh} HOURS

Novi Brod – A handful of blockaders cut the city in half and left grandmothers without dialysis. Police say a total of {1,100|pr|by=Police} officers kept the peace on the bridge.

“There weren't even {4,000|!bp} of them at the busiest,” a source in city hall told us. ({8|ij} persons were slightly hurt when a driver, surrounded, lost his nerve.)

The mayor: “I've lost a night's sleep for each of the {nineteen|i1} injured. But who pays these people for the tea?”

The so-called plenum claims it's “blocked” {46|fa} out of {70|fu} faculties. Parents of honest students: LET THEM STUDY!

As for last Sunday's rally, facts are facts: {23,000|p2m|t=last Sunday}.

Tomorrow with our paper: calendar with St. Petka, only 199 dinars

@doc e-weekly | independent weekly | 2032-01-15
The arithmetic of grief

by Isidora Mrkšić-Wolf

On 2 December {twenty-seven|ch} children lay down to sleep. Since then Novi Brod has learned to count.

It counts documents. The city has put out {1,480|dq|t=by last Saturday} by last Saturday; engineers in the students' plenum, who know what a building file contains, say {212|dx|^|by=engineers in the students' plenum} are lacking, among them the one with the signatures.

It counts people. {Sixty-one thousand|p2a|t=in December} in December, by the only ones who do it with a ruler. On the bridge, {14,000|bp}, through a night of minus eight, and {eight|ij} who were hurt there by a car. {Five|ah} of the {thirty-one|ar} arrested spent Christmas inside.

It counts money. {Ninety-four million|rc} dinars, {52|!rg} per cent above the {fifty-eight|r0|x=1000000} that the city council approved.

It counts percentages. In a poll of {900|pn} residents this month {64|po|t=this month} back the protest; {27|pm|^} trust Mayor Stanojlović-Kun. In June it was {45|p0|t=In June}. {Eighteen|pd} points: he's the only one who doesn't count them.

And every day, at eight minutes to twelve, it counts to {fifteen|sl}, and the trams stop.

@doc f-agency2 | regional news agency | 2032-02-05
Mayor of Novi Brod survives by {two|vd} votes

{Sixty-five|du} days after a ceiling killed {four|d2} people in a kindergarten, the council of Novi Brod failed on Thursday to dismiss its mayor.

{Thirty-four|vy} of the {70|vs} councillors voted for dismissal and {31|vn} against. {Five|vx} members of the ruling party stayed at home with colds. {Thirty-six|vq} votes were needed.

Prosecutors last week indicted {six|in|t=last week} people, including a former deputy mayor, over the repair of {2029|yr}.

The students announced another march for Sunday. At the largest so far, on 14 December, there were {61,000|p2a|t=14 December|by=Arhiv Gomila} people according to the group Arhiv Gomila, {32,000|!p2m|^|by=police} according to police.

A total of {212|kc} children attended Vrabac. They're now in three other kindergartens and a chess club.
