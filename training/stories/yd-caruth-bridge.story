@story yd-caruth-bridge
@topic Towboat strikes a Mississippi bridge at Caruth Landing, Missouri: fallen span, cars, divers, river traffic, grain
@subject B = Caruth Landing bridge | the bridge | Highway 188 bridge | the span
@subject W = towboat Lady Evelyn | Lady Evelyn | the towboat | the tow
@subject C = U.S. Coast Guard | the Coast Guard | Coast Guard
@subject N = National Transportation Safety Board | NTSB | the board | investigators
@subject M = Missouri Department of Transportation | MoDOT | the department
@subject S = Pemiscot-Lauder County sheriff | the sheriff | Sheriff Dwayne Pruitt | Pruitt
@subject G = Governor Elaine Castellanos | Castellanos | the governor
@subject D = Delta Inland Towing | Delta Inland | the towing company
@subject F = farm bureau | the Farm Bureau | growers
@subject K = Army Corps of Engineers | the Corps
@subject H = St. Brendan Medical Center | St. Brendan
@fact tm = 05:52 | clock | B | time of the strike | 2035-10-07 | constant
@fact d1 = 2 | deaths | B | people killed in the bridge collapse | 2035-10-07 noon | cumulative
@fact d2 = 6 | deaths | B | people killed in the bridge collapse | 2035-10-09 | cumulative
@fact d3 = 9 | deaths | B | people killed in the bridge collapse | 2035-10-16 | constant
@fact m1 = 8 | missing | B | people missing | 2035-10-07 noon | snapshot
@fact m2 = 3 | missing | B | people missing | 2035-10-09 | snapshot
@fact r1 = 4 | rescued | B | people pulled from the water | 2035-10-07 noon | cumulative
@fact r2 = 5 | rescued | B | people pulled from the water | 2035-10-16 | constant
@fact wat = 14 | other | B | people who went into the water | 2035-10-16 | constant
@fact veh = 8 | other | B | vehicles that fell | 2035-10-16 | constant
@fact veh1 = 6 | other | S | vehicles that fell | 2035-10-07 | snapshot | projected
@fact vr = 7 | other | N | vehicles raised | 2035-10-16 | cumulative
@fact bus = 1 | other | B | farm workers' vans that fell | 2035-10-07 | constant
@fact van = 5 | deaths | B | farm workers killed | 2035-10-16 | constant
@fact brg = 30 | other | W | barges in the tow | 2035-10-07 | constant
@fact brl = 24 | other | W | loaded barges in the tow | 2035-10-07 | constant
@fact brx = 6 | other | W | empty barges in the tow | 2035-10-07 | constant
@fact sunk = 3 | other | W | barges sunk | 2035-10-07 | constant
@fact loose = 11 | other | W | barges adrift | 2035-10-07 | constant
@fact gr = 1500 | other | W | tons of grain in a loaded barge | - | constant
@fact grt = 36000 | other | W | tons of grain in the tow | 2035-10-07 | constant
@fact cr = 9 | other | W | crew | 2035-10-07 | constant
@fact hp = 8400 | other | W | horsepower | - | constant
@fact spn = 412 | distance | B | feet of the fallen span | - | constant
@fact len = 3960 | distance | B | feet of length | - | constant
@fact yr = 1957 | date | B | year of opening | - | constant
@fact rate = 4 | other | M | condition rating on a scale of nine | 2034 | constant
@fact adt = 5300 | ridership | M | vehicles a day | 2034 | constant
@fact det = 74 | distance | M | miles of detour | 2035 | constant
@fact cur = 6.8 | speed | K | miles an hour of current | 2035-10-07 | snapshot
@fact stg = 31.4 | distance | K | feet of river stage | 2035-10-07 | snapshot
@fact stgf = 34 | distance | K | feet of river stage that means flood | - | constant | threshold
@fact clr = 300 | distance | C | feet of width in the channel span | - | constant
@fact off = 140 | distance | N | feet from the middle of the channel | 2035-10-07 | constant
@fact fog = 0.25 | distance | N | miles of visibility | 2035-10-07 | constant
@fact hrs = 11 | duration | N | hours on duty of the pilot | 2035-10-07 | constant
@fact hrl = 12 | duration | C | hours on duty that the law allows | - | constant | threshold
@fact div = 26 | other | C | divers | 2035-10-09 | snapshot
@fact riv = 9 | duration | C | days for which the river was closed | 2035-10-16 | constant
@fact rivp = 4 | duration | C | days for which the river was closed | 2035-10-08 | plan | projected
@fact que = 61 | other | C | tows waiting | 2035-10-09 | snapshot
@fact que2 = 118 | other | C | tows waiting | 2035-10-14 | snapshot
@fact bwt = 1740 | other | C | barges waiting | 2035-10-14 | snapshot
@fact soy = 0.47 | price | F | dollars a bushel by which the soybean bid fell | 2035-10-10 | constant
@fact soya = 10.85 | price | F | dollars a bushel of the soybean bid | 2035-10-06 | snapshot
@fact soyb = 10.38 | price | F | dollars a bushel of the soybean bid | 2035-10-10 | snapshot
@fact emg = 60000000 | budget | G | dollars of federal emergency money | 2035-10-10 | plan | pledged
@fact new = 410000000 | budget | M | dollars for a new bridge | 2035-10-20 | plan | projected
@fact neww = 5 | duration | M | years until a new bridge | 2035-10-20 | plan | projected
@fact fer = 40 | other | M | cars that the ferry takes | 2035-11 | plan
@fact lia = 28000000 | damages | D | dollars to which the company wants its liability limited | 2035-10-19 | constant
@fact cla = 220000000 | damages | - | dollars claimed by families | 2035-10-22 | constant
@fact hos = 5 | injuries | H | people treated | 2035-10-07 | constant
@fact old = 13 | deaths | - | people killed in the 2027 bridge collapse at Orvale, Kentucky | 2027 | constant
@rel sum wat = d3 + r2
@rel sum wat = d1 + m1 + r1
@rel sum wat = d2 + m2 + r2
@rel sum brg = brl + brx
@rel product grt = brl * gr
@rel diff soy = soya - soyb
@rel sum d3 = d2 + m2
@trap d1 d2 :: bodies found by noon and two days later
@trap d3 cr :: nine dead and nine crew
@trap veh veh1 :: a first guess and the final count
@trap veh m1 :: eight cars and eight missing
@trap van r2 :: five farm workers killed and five rescued
@trap riv rivp :: forecast and outcome
@trap que que2 :: the queue grew
@trap que2 bwt :: tows and barges
@trap brg brl :: all barges and the loaded ones
@trap lia cla :: offered limit and claim
@trap rate rivp :: rating 4 and four days

@doc a-wire | wire agency | 2035-10-07
Barge tow takes down Mississippi bridge; {2|d1} dead, {8|m1} missing

CARUTH LANDING, Mo. (Heartland Press) — A towboat pushing {30|brg} barges through fog struck a pier of the Highway 188 bridge early Sunday and dropped a {412|spn}-foot span into the Mississippi with at least half a dozen vehicles on it.

{Two|d1|t=by midday|by=Sheriff Dwayne Pruitt} bodies were recovered and {four|r1|^} people pulled out alive by midday; {eight|m1|^} were missing, Sheriff Dwayne Pruitt said.

The Lady Evelyn hit at {5:52 a.m.|tm}, the Coast Guard said. Its crew of {nine|cr} was unhurt. {Three|sunk} barges sank and {11|loose} drifted as far as {6|-} miles.

The bridge opened in {1957|yr} and carries {5,300|adt} vehicles a day.

The river was running at {6.8|cur|by=the Army Corps of Engineers} miles an hour, the Army Corps of Engineers said, with a stage of {31.4|stg|^} feet. Flood stage is {34|stgf}.

A bridge collapse at Orvale, Kentucky, killed {13|old|t=in 2027} people in 2027.

@doc b-tv | local TV station site | 2035-10-09
DIVERS FIND FARM VAN; DEATH TOLL AT CARUTH LANDING RISES

KDLT 12 — Posted: 4:31 PM CDT

{Six|d2|t=as of this afternoon|by=Pruitt} people have been confirmed dead as of this afternoon, said Pruitt, and there are {three|m2|^} to find.

{A|bus|v=1} van taking cotton hands to work lay upside down under the truss, {38|-} feet deep. {Twenty-six|div} Coast Guard and state divers go down for eleven minutes at a time; the current won't give them more.

All {five|hos} survivors were seen at St. Brendan. One, feed-store clerk LaTasha Boone, {24|-}, told KDLT she "rode the road down".

TRAFFIC: MoDOT says the shortest way around is {74|det} miles.

RIVER: {61|que|t=Tuesday|by=the Coast Guard} tows waiting as of Tuesday, according to the Coast Guard. On Monday it had hoped to open the channel within {four|rivp|t=On Monday|by=it} days.

RELATED: Caruth QB throws for {312|-} in loss · Boil order lifted for Ward 3

@doc c-metro | St. Louis newspaper | 2035-10-12
Bridge had a {4|rate} on its report card. So do 1,100 others

By Jerome Vandermolen

Inspectors gave the Caruth Landing bridge a {4|rate} on a scale of {nine|-} last year, meaning "poor" and also "open."

No bridge of {1957|yr} was built to take a tow. This one was {30|brg} barges, five abreast, {24|brl} of them loaded with {1,500|gr} tons of grain each: {36,000|grt} tons moving with the river. The Lady Evelyn has {8,400|hp} horsepower to stop that.

The channel span leaves {300|clr} feet. The tow was {140|off|by=NTSB} feet from the middle when it struck, the NTSB says. Visibility was a {quarter|fog|v=0.25} mile. The pilot had been on duty {14|!hrs|by=a deckhand's lawyer} hours, a deckhand's lawyer asserted. The law's limit is {12|hrl}. The federal safety investigators wouldn't comment.

Gov. Elaine Castellanos has {$60 million|emg} in emergency money from Washington.

By the sheriff's first guess, {six|veh1|t=on Sunday|by=the sheriff} vehicles fell on Sunday. Sonar has since found {eight|veh}.

@doc d-farm | farm weekly | 2035-10-15
River shut, basis blown: what the bridge cost you this week

Soybeans at the Caruth elevator bid {$10.85|soya|t=the Saturday before} the Saturday before the strike. By Wednesday it was {$10.38|soyb|t=By Wednesday}. That's {57|!soy|v=0.57} cents gone, on the heaviest week of harvest.

"I've got {40,000|-} bushels on the ground and it's fixing to rain," said Del Rasmussen of Portageville.

{One hundred eighteen|que2|t=as of Sunday|by=the Coast Guard} tows were tied up as of Sunday, the Coast Guard says. Figuring fifteen to a tow it'd be {1,770|-} barges; the Coast Guard's own count is {1,740|bwt}.

The farm bureau wants the Corps to pass tows one at a time through the east span. It asks, too, that the state keep a {40|fer}-car ferry once it's got one.

DEKALB FIELD DAY moved to the {23rd|-}. Diesel {$3.62|-}.

@doc e-board | investigators' update | 2035-10-17
NTSB investigative update: Caruth Landing, Mo. (DCA36MM{003|-})

{Fourteen|wat} persons entered the water. {Nine|d3} died and {five|r2} survived. The last victim was recovered on October 16.

{Eight|veh} vehicles fell. {Seven|vr} have been raised. One, a {farm workers' van|-}, contained seven people; {five|van} were fatally injured.

The {3,960|len}-foot bridge lost one span. The tow comprised {24|brl} loaded and {six|brx} empty barges. The vessel's position at impact was {140|off} feet east of the channel centreline. Visibility: {0.25|fog} mile. The pilot had been on watch or otherwise on duty for {11|hrs} hours.

The Coast Guard reopened the river on October 16, after {nine|riv} days.

The information is preliminary and will be supplemented.

@doc f-law | legal newsletter | 2035-10-23
Admiralty: 1851 statute meets 2035 bridge

Delta Inland Towing filed on Friday to cap what it owes at {$28 million|lia}, the value, it says, of the Lady Evelyn and her freight. Families of {seven|-} victims, who sued Monday, seek {$220 million|cla}.

MoDOT, which puts a new bridge at {$450 million|!new|by=MoDOT} and {six|!neww|by=MoDOT} years, according to its chief counsel, will join them.

That differs from what the department itself gave the legislature on the 20th, {$410 million|new|t=on the 20th} and {five|neww|^} years; we asked and got no answer.

Also unresolved: the wages of {nine|cr} crew members, and grain from {three|sunk} sunken barges. The Caruth case will be cited for {30|-} years.

No. 35-cv-{00817|-} (E.D. Mo.)
