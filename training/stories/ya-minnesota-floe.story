@story ya-minnesota-floe
@topic Rescue of anglers from a drifting ice floe on Big Tamarack Lake, Minnesota: from the first call to the bill
@subject F = ice floe | the floe | slab | the ice
@subject A = anglers | people on the ice | ice fishermen | fishermen
@subject S = Kittredge County Sheriff's Office | sheriff's office | Sheriff Lon Espeseth | Espeseth | deputies
@subject D = DNR | Department of Natural Resources | conservation officer Hana Yang
@subject V = Waskish Bay fire department | Waskish Bay volunteers | Chief Merry Lindahl | fire department
@subject R = Arne's Resort | Arne's | the resort | resort owner Kip Arneson
@subject L = Big Tamarack Lake | Big Tamarack | the lake
@subject G = Minnesota National Guard | Guard | Black Hawk crew
@subject B = county board | commissioners | Commissioner Otis Freeman
@fact n1 = 100 | crowd | F | people stranded | 2039-12-30 | snapshot
@fact n2 = 134 | rescued | F | people rescued | 2039-12-30 | cumulative
@fact na = 91 | rescued | V | people rescued by airboat | 2039-12-30 | cumulative
@fact nb = 29 | rescued | S | people rescued by rescue sled | 2039-12-30 | cumulative
@fact nh = 14 | rescued | G | people rescued by helicopter | 2039-12-30 | cumulative
@fact kid = 22 | rescued | F | children rescued | 2039-12-30 | cumulative
@fact wat = 4 | other | A | people who fell in the water | 2039-12-30 | cumulative
@fact inj = 3 | injuries | A | people treated for hypothermia | 2039-12-30 | cumulative
@fact t9 = 11:15 | clock | S | time of the first call | 2039-12-30 | constant
@fact tl = 15:40 | clock | S | time when the last person was ashore | 2039-12-30 | constant
@fact dur = 265 | duration | S | minutes that the rescue lasted | 2039-12-30 | constant
@fact gap1 = 30 | distance | F | feet of open water at noon | 2039-12-30 | snapshot
@fact gap2 = 1500 | distance | F | feet of open water at the end | 2039-12-30 | snapshot
@fact thk = 7 | other | F | inches of ice | 2039-12-30 | snapshot
@fact thw = 4 | other | D | inches of ice that carry a person | - | constant | threshold
@fact thc = 9 | other | D | inches of ice that carry a car | - | constant | threshold
@fact win = 38 | speed | L | gusts in miles an hour | 2039-12-30 | snapshot
@fact tmp = 31 | temperature | L | degrees at noon | 2039-12-30 | snapshot
@fact len = 2.5 | distance | F | miles of length | 2039-12-30 | snapshot
@fact boat = 5 | other | V | airboats used | 2039-12-30 | cumulative
@fact boaw = 1 | other | V | airboats owned by the town | 2039-12-30 | snapshot
@fact ff = 47 | officers | V | firefighters in the rescue | 2039-12-30 | cumulative
@fact ag = 11 | other | S | agencies in the rescue | 2039-12-30 | cumulative
@fact house = 58 | other | A | fish houses left on the ice | 2039-12-31 | snapshot
@fact hrec = 41 | other | A | fish houses recovered | 2040-01-20 | cumulative
@fact hlos = 17 | other | A | fish houses lost | 2040-01-20 | cumulative
@fact atv = 26 | other | A | all-terrain vehicles left on the ice | 2039-12-31 | snapshot
@fact trk = 3 | other | A | pickups left on the ice | 2039-12-31 | snapshot
@fact fee = 25 | price | R | dollars for access to the ice | 2039-12 | constant
@fact cars = 62 | other | R | access fees taken that day | 2039-12-30 | cumulative
@fact take = 1550 | revenue | R | dollars of access fees taken that day | 2039-12-30 | cumulative
@fact cost = 64200 | spending | S | dollars that the rescue cost | 2040-02 | cumulative
@fact cosg = 38000 | spending | G | dollars that the helicopter cost | 2040-02 | cumulative
@fact cosl = 26200 | spending | S | dollars of local costs | 2040-02 | cumulative
@fact per = 479 | spending | S | dollars for each person rescued | 2040-02 | constant
@fact clean = 180 | price | D | dollars a day of fine for a house left behind | - | constant | threshold
@fact bill = 100 | price | B | dollars that each angler would be billed | 2040 | plan
@fact vy = 2 | votes_cast | B | votes to bill the anglers | 2040-03-05 | constant
@fact vn = 3 | votes_cast | B | votes against billing the anglers | 2040-03-05 | constant
@fact ord = 50 | other | B | yards from shore at which signs must stand | 2040-12 | plan
@fact y39 = 4 | cases | D | floe rescues in the state this winter | 2039-12-30 | cumulative
@fact y38 = 9 | cases | D | floe rescues in the state in the winter | 2038-39 | cumulative
@fact dth = 6 | deaths | D | deaths through the ice in the state in the winter | 2038-39 | cumulative
@fact pop = 1270 | other | V | residents of the town | - | snapshot
@fact wal = 19 | other | A | walleye on the longest stringer | 2039-12-30 | constant
@fact lim = 4 | other | D | walleye that an angler may keep | - | constant | threshold
@fact rai = 18400 | fundraising | V | dollars given to the fire department | 2040-02 | cumulative
@fact newb = 92000 | price | V | dollars for a new airboat | 2040 | constant
@fact rais = 20 | other | V | share of the price of a new airboat that was given | 2040-02 | snapshot
@rel sum n2 = na + nb + nh
@rel sum house = hrec + hlos
@rel product take = fee * cars
@rel sum cost = cosg + cosl
@rel share rais = rai / newb
@rel diff hlos = house - hrec
@rel product cost = per * n2
@rel diff cosl = cost - cosg
@trap n1 n2 :: first estimate and count
@trap gap1 gap2 :: the water widened
@trap thw thc :: for a person and for a car
@trap thk thw :: measured and needed
@trap wat inj :: fell in and treated
@trap house hlos :: left and lost
@trap boat boaw :: used and owned
@trap cost cosl :: all and local costs
@trap y38 y39 :: two winters
@trap vy vn :: for and against
@trap per bill :: cost and bill for each person
@trap dth wat :: deaths and duckings

@doc a-alert | sheriff's social posts | 2039-12-30
Kittredge County Sheriff
Dec 30, 2039

11:41 AM - We are on scene at Big Tamarack, north of Arne's Resort. A large piece of ice has let go. First call {11:15|t9}. About {100|~n1} people on it. STAY OFF THE ICE, all of it.

12:10 PM - {30|gap1|t=12:10 PM} feet of water now. Do not try to jump, lay planks or use your canoe. Two of you did.

2:25 PM - Guard helicopter overhead. {Four|wat} have been in the water, all out.

3:52 PM - Everyone's off. Last one ashore at {3:40|tl}, with dog. Final count: {134|n2} rescued, {22|kid} of them kids. Thank you to all {11|ag} agencies.

4:30 PM - If your truck's still out there, call us. Do NOT go get it.

@doc b-tv | Duluth TV website | 2039-12-30
{134|n2} anglers plucked from runaway ice on Big Tamarack

By Soren Achterberg, KDLH-7 | 6:48 PM

WASKISH BAY, Minn. - A {2.5-mile|len|v=2.5} slab of ice carrying more than {a hundred|>n2} people broke from shore Saturday and blew toward the middle of Big Tamarack Lake in {38|win} mph gusts.

Airboats took off {91|na}, sleds pulled by deputies {29|nb}, and a Black Hawk lifted the last {14|nh}, according to Sheriff Lon Espeseth. By then {1,500|gap2|t=By then} feet of water separated them from land.

{Three|inj} were treated for hypothermia.

The ice was {seven|thk} inches thick. The DNR says {four|thw} will hold someone on foot and {12|!thc} a car. "Thickness isn't the whole story. Wind is," said conservation officer Hana Yang.

It was the {fourth|y39|v=4|t=this winter} floe rescue in the state this winter. There were {nine|y38|t=last winter} last winter, and {six|dth|^} people drowned.

Forecast: Sunday 12 below, wind chill -30

@doc c-weekly | resort-town weekly | 2040-01-04
A good day for walleye, till about eleven

By Bev Kangas-Moua

Everybody will tell you the bite was on. Duane Prekker came off that floe with {19|wal} walleye on a stringer, which is {15|-} too many, and Officer Yang was there to help him count. The limit is {four|lim}.

Kip Arneson at Arne's had let {62|cars} rigs on by mid-morning at {$25|fee} each. That's {$1,450|!take} in the cigar box. He's offered it to the fire department.

Chief Merry Lindahl's crew had {one|boaw} airboat to begin with. {Five|boat}, in the end, came from as far as Warroad. {Forty-seven|ff} firefighters in a town of {1,270|pop}.

Left behind: {58|house} fish houses, {26|atv} four-wheelers and {three|trk} pickups, one running.

"We had people refuse to leave because they'd a pot of chili on," the chief said.

Open skate: Tue/Thu 7 p.m. Euchre scores, p. 6.

@doc d-radio | public radio script | 2040-01-22
NORTHLAND PUBLIC RADIO / REGIONAL 7:35

The owners of fish houses stranded last month on Big Tamarack Lake have until the first of March to get them off.

{Forty-one|hrec} are back. The other {seventeen|hlos} are at the bottom, or in the trees at the south end. The D-N-R may fine an owner {one hundred eighty|clean} dollars a day.

Officer Yang says at noon that day it was {thirty-nine|!tmp} degrees, barely freezing she calls it, and a crack had been on the map for a week.

The rescue took {two hundred sixty-five|dur} minutes, from the first call to the last angler. And for the record, {twenty-two|kid} of those were children.

@doc e-daily | regional daily | 2040-03-06
County won't send anglers a bill for floe rescue

By Philippa Nakagawa

KITTREDGE - By a vote of {3|vn} to {2|vy}, commissioners on Tuesday rejected a plan to charge each of the people rescued in December {$100|bill}.

The whole affair cost {$64,200|cost}, Sheriff Espeseth reported: {$38,000|cosg} for the Black Hawk and {$26,200|cosl} locally. Spread over {134|n2} people, it's {$479|~per} a head.

"I've been rescued. I'd have paid {$200|-}," said Commissioner Otis Freeman, who lost.

The board did require resorts to put warning signs within {50|<ord} yards of shore by next season.

Donations of {$18,400|rai} to the Waskish Bay volunteers cover {a quarter|!rais} of a new airboat at {$92,000|newb}.

Also Tuesday: gravel bids opened, 3 received.

@doc f-release | DNR news release | 2040-01-03
DNR reminds anglers: no ice is safe ice

The Department of Natural Resources thanks the {11|ag} agencies that brought {134|n2} people safely off Big Tamarack Lake.

Recommended minimums for clear, new ice: {4|thw} inches on foot; {5|-} to {7|-} for a snowmobile; {9|thc} to {10|-} for a small car. Double these for white ice.

On Dec. 30 officers measured {7|thk} inches near Arne's Resort at an air temperature of {31|tmp} degrees.

{Six|dth|t=last season} people died through the ice in Minnesota last season. Wear a float coat. Carry picks. Tell someone.
