@story m2-skopje-air-march
@topic March against smog in Skopje and the clashes at the ministry: evening, next day, court hearings
@subject M = Air march | the march | the protest | the rally | demonstrators
@subject P = Interior ministry police | the police | the ministry | MVR
@subject O = Breathe Skopje | the organisers | the movement
@subject D = Drone counters of Metamorf university | the university's drone team | the counters
@subject L = Lindita Bexheti | Bexheti | the student leader
@subject N = Nikola Trpevski | Trpevski | the photographer
@subject H = Mother Teresa clinic | the emergency clinic | the clinic
@fact cp = 6000 | crowd | P | people at the protest by the police count | 2029-12-09 18:00 | snapshot
@fact co = 25000 | crowd | O | people at the protest by the organisers' count | 2029-12-09 18:00 | snapshot
@fact cd = 11400 | crowd | D | people at the protest by the drone count | 2029-12-09 18:00 | snapshot
@fact a1 = 37 | arrests | P | people detained | 2029-12-09 midnight | cumulative
@fact a2 = 52 | arrests | P | people detained | 2029-12-10 | cumulative
@fact ch = 18 | other | P | people charged | 2029-12-12 | cumulative
@fact io = 13 | injuries | P | officers hurt | 2029-12-10 | cumulative
@fact ic = 29 | injuries | H | civilians treated | 2029-12-10 | cumulative
@fact of = 900 | officers | P | officers deployed | 2029-12-09 | snapshot
@fact g = 64 | other | P | tear gas canisters fired | 2029-12-09 | cumulative
@fact pm = 212 | other | - | micrograms of fine dust per cubic metre in the city | 2029-12-09 17:00 | snapshot
@fact pl = 50 | other | - | micrograms of fine dust per cubic metre allowed | - | constant | threshold
@fact k1 = 17:00 | clock | M | time the march set off | 2029-12-09 | constant
@fact k2 = 20:20 | clock | P | time the first gas was fired | 2029-12-09 | constant
@fact la = 23 | age | L | age in years | - | constant
@fact na = 51 | age | N | age in years | - | constant
@fact ld = 30 | duration | L | days of detention ordered | 2029-12-12 | constant
@fact bu = 4 | other | O | demands handed over | 2029-12-09 | constant
@fact fu = 900000000 | budget | - | denars promised for cleaner heating in the capital | 2029-12-10 | plan | pledged
@trap cp co :: two counts of one crowd
@trap cd cp :: the drone team's count against the police one
@trap a1 a2 :: midnight against the next day
@trap a2 ch :: detained against charged
@trap io ic :: officers against civilians
@trap pm pl :: measured against allowed

@doc a-live | live blog | 2029-12-09
LIVE: Skopje marches for air
Refresh for updates · 3,108 following

**23:55** We are closing for tonight. MVR says {37|a1|t=so far|by=MVR} people have been taken in so far. Good night, and keep the window shut: {212|-} micrograms again.

**21:10** The clinic is full of red eyes. Nobody is giving totals.

**20:20** Gas. First canister on the steps of the ministry at {20:20|k2} exactly, I looked at the phone. No warning that we could hear.

**19:05** Lindita Bexheti ({23|la}) is reading out the {four|bu} demands. Number one: shut the refinery boilers.

**18:30** So how many are we? Organisers: {25,000|co|by=Organisers}. Police: {6,000|cp|by=Police}. The university's drone team, who stitch photos and count heads, are at {11,400|cd|t=at 6 p.m.|by=The university's drone team} at 6 p.m.

**17:20** Police lines behind the theatre. A source tells us {900|of|by=A source} officers are on the job.

**17:00** They set off, at {five|k1} on the dot. The station in Karposh shows {212|pm|t=right now|by=The station in Karposh} right now; {50|pl} is the daily limit.

@doc b-agency | wire agency | 2029-12-10
Clashes mar clean-air protest in North Macedonia

SKOPJE, Dec 10 - Police fired tear gas at a crowd demanding action against winter smog in the capital of North Macedonia on Sunday night and detained {52|a2|t=by Monday|by=the interior ministry} people by Monday, the interior ministry said.

The ministry put the turnout at {6,000|cp|t=on Sunday|by=The ministry}. Breathe Skopje, the group behind the march, claimed {25,000|co|by=Breathe Skopje}. An independent aerial count found {11,400|cd|by=independent aerial count}.

{Thirteen|io|by=the ministry} officers were injured, according to the ministry, one of them by a firework. The Mother Teresa clinic said it treated {29|ic|by=The Mother Teresa clinic} civilians.

Fine-dust readings stood at {212|pm|t=as the marchers gathered} micrograms per cubic metre as the marchers gathered, more than four times the legal {50|pl}.

Prime Minister Goce Malinov on Monday promised {900 million|fu|by=Prime Minister Goce Malinov} denars ($15.6 million) for heat pumps in the city.

@doc c-progov | pro-government tabloid | 2029-12-10
VANDALS IN MASKS: city pays the bill
Foto: {41|-} broken windows

A rump of barely {4,500|!cp|by=MVR}, so MVR tells us, trailed from the park to the ministry last night, and when the cameras had gone the stones came out. {Nineteen|!io} of the men and women who keep our streets safe needed stitches.

Patience lasted three hours and twenty minutes. It was {20:20|k2} when the cordon, {900|of} strong, answered.

The self-styled leader, Bexheti, a perpetual student of {23|la}, was seen near the fence. She brought {four|bu} demands and no solution.

Meanwhile the government works: {900 million|fu|m=pledged} denars for warm homes without smoke. By the end of Sunday night {37|a1|t=By the end of Sunday night} hooligans were in the cells.

Weather: 3 to -4. Horoscope: Pisces, mind your lungs.

@doc d-court | news portal | 2029-12-12
Student leader gets {30|ld|by=judge} days as photographer walks free
Biljana Arsova · 12.12.2029 · 19:41

A Skopje judge on Wednesday ordered {30|ld|t=on Wednesday|by=judge} days of detention for Lindita Bexheti, {23|la}, of Breathe Skopje, over Sunday's violence. Prosecutors so far charged {18|ch|t=so far|by=Prosecutors} of those rounded up, who had numbered {52|a2|t=on Monday} on Monday. The rest are home.

Among the released is Nikola Trpevski, {51|na}, a photographer who lost a lens and, he says, a tooth. "I have {340|-} frames. In none of them does she throw anything."

In court the public order commander conceded that {64|g|by=commander} canisters had been used, the first of them fired "at approximately {19:40|!k2|by=commander}". No order to disperse was recorded.

The defence put the drone team's figure on file, {11,400|cd}, to show how few had broken windows. The prosecutor stayed with {6,000|cp}.

RELATED: What's in the {four|bu} demands? | Masks sold out at 9 pharmacies

@doc e-column | foreign magazine | 2029-12-16
The smell of Sunday
BY TAMSIN OKORO-REYES

You taste it first. On the afternoon I joined the marchers the meter by the cinema read {212|pm|t=the afternoon I joined the marchers}, which is what you would get standing over a campfire; the law's number, a number nobody in Skopje has seen since October, is {50|pl}.

We were {eleven thousand|cd|v=11400|by=drones}, say the drones, though my neighbour in the crowd, an anaesthetist, insisted on {25,000|co|by=my neighbour} and the ministry on {6,000|cp|by=the ministry}. She would see {twenty-nine|ic} of us later that night at the clinic. I was one.

They fired {sixty-four|g} times. I counted {forty|-} before I couldn't.

Of those seized, {67|!a2} in the end, the youngest was {15|-}. The leader, who's {23|la}, writes from her cell that a month, {30|ld} days to be precise, is shorter than a winter.
