@story ub-bonito-fair
@topic Bonito County Fair, Texas: five days of gates, the livestock sale and a stuck ride
@subject F = Bonito County Fair | the fair | fair board | the board | the association
@subject V = 2025 fair | last year's fair | last year
@subject S = premium sale | livestock auction | the sale | auction
@subject A = Kaylee Dvorak | Dvorak | grand champion steer | the champion steer | Boudreaux
@subject B = reserve champion steer | reserve steer | Colt Ybarra | Ybarra
@subject H = grand champion barrow | champion barrow | barrow | Nhi Trinh | Trinh
@subject L = grand champion lamb | champion lamb | Paisley Obi | Obi
@subject R = Comet Loop | the ride | the Comet | Comet
@subject P = fair parade | the parade | parade
@subject E = Bonito County Sheriff's Office | sheriff's office | Sheriff Ruben Teague | Teague | deputies
@subject M = Mainline Amusements | the carnival company | the operator | Mainline
@subject C = commissioners court | Commissioners Court | commissioners | county
@subject D = EMS | medics | first-aid tent
@fact g0 = 61480 | crowd | F | people through the gates | 2026-10-04 five days | cumulative
@fact g1 = 6120 | crowd | F | people through the gates in a day | 2026-09-30 | snapshot
@fact g2 = 8940 | crowd | F | people through the gates in a day | 2026-10-01 | snapshot
@fact g3 = 14760 | crowd | F | people through the gates in a day | 2026-10-02 | snapshot
@fact g4 = 21350 | crowd | F | people through the gates in a day | 2026-10-03 | snapshot
@fact g5 = 10310 | crowd | F | people through the gates in a day | 2026-10-04 | snapshot
@fact gv = 68310 | crowd | V | people through the gates | 2025 five days | cumulative
@fact gc = 10 | rate | F | drop in people through the gates | 2025 to 2026 | snapshot
@fact gp = 72000 | crowd | F | people through the gates | 2026-09-21 | plan | projected
@fact s0 = 1126400 | revenue | S | dollars bid | 2026-10-03 | cumulative
@fact sv = 984000 | revenue | V | dollars bid | 2025 | cumulative
@fact sc = 14.47 | rate | S | rise in dollars bid | 2025 to 2026 | snapshot
@fact ss = 402500 | revenue | S | dollars bid on steers | 2026-10-03 | cumulative
@fact sh = 391000 | revenue | S | dollars bid on hogs | 2026-10-03 | cumulative
@fact sl = 181900 | revenue | S | dollars bid on lambs | 2026-10-03 | cumulative
@fact sg = 151000 | revenue | S | dollars bid on goats | 2026-10-03 | cumulative
@fact n0 = 218 | other | S | lots sold | 2026-10-03 | cumulative
@fact ns = 46 | other | S | steers sold | 2026-10-03 | cumulative
@fact nh = 92 | other | S | hogs sold | 2026-10-03 | cumulative
@fact nl = 44 | other | S | lambs sold | 2026-10-03 | cumulative
@fact ng = 36 | other | S | goats sold | 2026-10-03 | cumulative
@fact av = 5167 | price | S | average price of a lot | 2026-10-03 | snapshot
@fact en = 1046 | other | F | animals entered | 2026-09-29 | cumulative
@fact pa = 38500 | price | A | winning bid | 2026-10-03 | snapshot
@fact pb = 21000 | price | B | winning bid | 2026-10-03 | snapshot
@fact pv = 33000 | price | V | winning bid for the champion steer | 2025-10-04 | snapshot
@fact ph = 17500 | price | H | winning bid | 2026-10-03 | snapshot
@fact pl = 12250 | price | L | winning bid | 2026-10-03 | snapshot
@fact wa = 1318 | other | A | pounds of weight | 2026-10-01 | snapshot
@fact wb = 1286 | other | B | pounds of weight | 2026-10-01 | snapshot
@fact aA = 17 | age | A | age of the exhibitor | - | constant
@fact i1 = 7 | injuries | R | people hurt | 2026-10-02 23:00 | cumulative
@fact i2 = 5 | injuries | R | people hurt | 2026-10-03 | cumulative
@fact ih = 4 | injuries | R | people taken to a hospital | 2026-10-03 | cumulative
@fact rd = 16 | other | R | people aboard | 2026-10-02 | snapshot
@fact k1 = 21:17 | clock | R | it stopped | 2026-10-02 | snapshot
@fact k2 = 22:02 | clock | R | last person freed | 2026-10-02 | snapshot
@fact kd = 45 | duration | R | minutes that it hung | 2026-10-02 | snapshot
@fact ft = 62 | distance | R | feet of height | - | constant
@fact rw = 1150 | other | M | wristbands refunded | 2026-10-04 | cumulative
@fact rp = 35 | price | M | price of a wristband | - | constant
@fact rt = 40250 | spending | M | dollars refunded | 2026-10-04 | cumulative
@fact e1 = 74 | other | P | floats and riders entered | 2026-09-30 | snapshot
@fact ev = 81 | other | V | floats and riders entered in the parade | 2025 | snapshot
@fact cs = 9000 | crowd | E | people along the parade route by its count | 2026-09-30 | snapshot
@fact cf = 12000 | crowd | F | people along the parade route by its count | 2026-09-30 | snapshot
@fact ar = 14 | arrests | E | arrests at the fairgrounds | 2026-10-04 | cumulative
@fact ad = 6 | arrests | E | drunken driving arrests at the fairgrounds | 2026-10-04 | cumulative
@fact h1 = 17 | cases | D | people treated for heat | 2026-10-02 | cumulative
@fact ht = 23 | cases | D | people treated for heat | 2026-10-04 | cumulative
@fact tp = 99 | temperature | F | high in degrees | 2026-10-02 | snapshot
@fact rn = 1.7 | other | F | inches of rain | 2026-10-04 | snapshot
@fact sn = 28 | other | F | scholarships | 2026 | plan
@fact sp = 2500 | price | F | dollars of one scholarship | 2026 | plan
@fact st = 70000 | budget | F | dollars of all scholarships | 2026 | plan
@fact br = 4200000 | budget | C | cost of a new arena | 2026-10 | plan | projected
@fact bf = 3 | votes_cast | C | votes for the arena bonds | 2026-10-12 | snapshot
@fact ba = 2 | votes_cast | C | votes against the arena bonds | 2026-10-12 | snapshot
@trap g0 gv :: this year's and last year's gate
@trap g0 gp :: gate and forecast
@trap g4 g3 :: Saturday and Friday
@trap s0 sv :: this year's and last year's sale
@trap ss sh :: two species nearly level
@trap pa pv :: two years of champions
@trap pa pb :: grand and reserve
@trap i1 i2 :: first and corrected count
@trap i2 ih :: hurt and taken in
@trap n0 en :: sold and entered
@trap cs cf :: two estimates of one crowd
@trap h1 ht :: heat cases by Friday and in all
@trap ar ad :: all arrests and those for driving
@rel sum g0 = g1 + g2 + g3 + g4 + g5
@rel sum s0 = ss + sh + sl + sg
@rel sum n0 = ns + nh + nl + ng
@rel change sc = sv -> s0
@rel product rt = rw * rp
@rel product st = sn * sp
@rel product s0 = av * n0
@rel diff pd = pa - pv
@rel diff gd = gv - g0
@fact pd = 5500 | price | A | dollars above the champion of the year before | 2026-10-03 | snapshot
@fact gd = 6830 | crowd | F | people fewer through the gates | 2025 to 2026 | snapshot

@doc a-release | fair press release | 2026-09-21
Bonito County Fair rolls into its 88th year

TRES PIEDRAS, Texas — Dust off your boots! The Bonito County Fair opens Wednesday, Sept. 30, and the board expects a record {72,000|gp|by=the board} guests in five days. Last year's total was {68,310|gv|t=Last year}.

Young people from {nine|-} chapters have entered {1,046|en} animals, from heifers to broilers. The best will go through Saturday's premium sale. Last fall that auction raised {$984,000|sv|t=Last fall}, including {$33,000|pv|^} for the grand champion steer.

The fair will hand out {28|sn} scholarships of {$2,500|sp} apiece this season, {$70,000|st} in all.

Downtown, the parade steps off at 10 a.m. Wednesday with {74|e1} entries. (We hit {81|ev|t=in 2025} in 2025, so there's still room for your church or Scout troop! Call Darla.)

New on the midway this year is the Comet Loop from Mainline Amusements, which turns riders upside down {62|ft} feet above Ranch Road 12. Ride-all-day wristbands are {$35|rp}. Gates: adults $10, kids 6–12 $5, 5 and under free.

"It's the one week a year everybody in this county stands in the same line," said president Ofelia Hruska.

Media: passes at the Show Barn office, 8 to 5. 30-second spots available.

@doc b-tv | local TV site | 2026-10-03
Fairgoers trapped upside down as ride stalls at Bonito County Fair

KXBT News 9 | Posted 12:26 a.m. | Updated 9:41 a.m.

TRES PIEDRAS — {Five|i2|t=This morning|by=Sheriff Ruben Teague} people were hurt, {four|ih|^} of them badly enough to go to the hospital, when a carnival ride jammed Friday night with {16|rd} aboard.

An earlier version of this story said {seven|i1|t=late Friday|by=a dispatcher}, the number given out by a dispatcher late Friday. This morning Sheriff Ruben Teague told News 9 {two|-} people on the first list had only been scared.

The Comet Loop stopped at {9:17 p.m.|k1} with half of its cars inverted. Firefighters used a ladder truck borrowed from Uvalde. The last rider, a girl, 9, touched the ground at {10:20 p.m.|!k2}.

"We could see the Ferris wheel the wrong way up," said Jazmín Oyler, 14, holding a bag of ice. "My phone's still out there someplace."

The ride stands {62|ft} feet high. It was inspected Monday by an insurance company, as Texas law requires, a spokeswoman for the operator said. It'll stay shut. Mainline says anyone with a Friday wristband, {$35|rp} each, can get the money back.

It had been a hot one already: {99|tp|t=Friday} degrees Friday, and {17|h1|t=by closing time|by=medics} heat cases for the medics by closing time, medics said.

MORE: Friday football scores — Tres Piedras 21, Hondo Creek 20
WEATHER: 80% chance of rain Sunday

@doc c-sheriff | sheriff's social media post | 2026-10-05
BONITO COUNTY SHERIFF'S OFFICE
Fair week by the numbers

Folks, y'all did pretty good.

ARRESTS: {14|ar} at the fairgrounds in five days. {Six|ad} of those were DWI, and none of them had a good excuse.

PARADE: Our drone guy counts {9,000|cs|by=Our drone guy} along Main and Pecan on Wednesday. We know the fair says {12,000|cf|by=the fair}. We love the fair.

COMET LOOP: For the rumor mill, it was {5|i2} people hurt. Not 7, not 20, and nobody died. Call came in one minute after it hung up at {9:17|k1|v=21:17}. Last soul off at {10:02|k2|v=22:02}. That's {45|kd} minutes, all {16|rd} riders accounted for. {4|ih} rode in an ambulance; all are home. The state's ride people were here Saturday and have it taped off.

LOST KIDS: 31, all found. LOST TEETH: 1 (upper). Come get it.

MEDICAL: EMS says {23|ht|by=EMS} for heat, mostly Friday when it was {99|tp|t=Friday}. Drink water!

RAIN: {1.7|rn|t=Sunday} inches Sunday, which is how come the gates closed at 3:30. Two deputies' trucks are still in the east lot. If you have a tractor, we have barbecue.

Sheriff Ruben Teague
👍 1.9K 💬 304 Shares 211

@doc d-local-paper | local newspaper | 2026-10-08
Sale tops {$1.1 million|>s0} for the first time; the gate was another story

THE BONITO BEACON
By Marguerite Sandoval-Pruitt

The bidders showed up, which is more than you can say for the weather.

Saturday's premium sale brought {$1,126,400|s0|t=Saturday}, the first time in the fair's history that seven figures have been called. That's a raise of {14.5 percent|sc} on the {$984,000|sv|t=a year ago} of a year ago. Buyers took {218|n0} lots: {92|nh} hogs, {46|ns} steers, {44|nl} lambs and {36|ng} goats.

Grand champion steer Boudreaux, all {1,318|wa} pounds of him, went for {$38,500|pa} to Alamo Ag Credit. Kaylee Dvorak, {17|aA}, cried and then asked if she could still ride with him to the truck. Colt Ybarra's reserve steer, at {1,286|wb}, made {$21,000|pb}. Nhi Trinh of Cactus Flat had the champion barrow, bid to {$17,500|ph}; Paisley Obi's lamb brought {$12,250|pl}.

But {61,480|g0|by=treasurer Al Wachtel} people came through the turnstiles, treasurer Al Wachtel reported, when {72,000|gp} had been hoped for, and {68,310|gv|t=last year} came last year. A {10 percent|gc} drop. He went day by day: Wednesday {6,120|g1|t=Wednesday}, Thursday {8,940|g2|t=Thursday}, Friday {17,460|!g3|t=Friday}, Saturday {21,350|g4|t=Saturday} and a soggy Sunday, {10,310|g5|t=Sunday}.

"People saw that ride on TV," president Ofelia Hruska said. The Comet Loop stuck with {16|rd} aboard and sent {four|ih} to the hospital. The carnival refunded {1,150|rw|by=The carnival} wristbands.

PAGE 3: {28|sn} scholars, one page of smiles. PAGE 7: Quilt results. CORRECTION: Last week we called Hondo Creek's mascot an owl. It's a hawk.

@doc e-trade | agriculture newsletter | 2026-10-12
SHOW RING WEEKLY — Texas county sales, week 40

Bonito County (Tres Piedras). Gross {$1,126,400|s0}, up from {$984,000|sv|t=2025} in 2025. Lots {218|n0}. Average {$5,617|!av} per lot.

By species: steers {$402,500|ss}, hogs {$391,000|sh}, lambs {$181,900|sl}, goats {$151,000|sg}. With {46|ns} head sold, steers averaged {$8,750|-}; {92|nh} hogs averaged {$4,250|-}.

Grand steer {$38,500|pa} (Dvorak; {1,318|wa} lb; buyer Alamo Ag Credit), {$5,500|pd} better than his predecessor. Reserve {$21,000|pb} (Ybarra). Grand barrow {$17,500|ph} (Trinh). Grand lamb {$15,220|!pl} (Obi).

Comment: Add-ons are where it's at. Bonito's volunteers texted {640|-} businesses before sale day. With the gate down {a tenth|gc|v=10}, money in the ring went the other way, which tells you who's paying. Entries of {1,046|en} were a shade under the record.

Elsewhere: Wilbarger Flats $611,300, Neches County $902,750, Santa Inez $455,000 (hogs only).

Futures: Dec live cattle 214.35, Dec lean hogs 81.10. Subscribe for $49 a year; 24 issues.

@doc f-editorial | newspaper editorial | 2026-10-15
OUR VIEW: Build it, but say what it costs

The Bonito Beacon

On Monday Commissioners Court voted {three|bf|t=On Monday} to {two|ba|^} to put a {$4.2 million|br} show arena before the county, by way of bonds to be paid off from the hotel tax. We think they're right. We also think they picked a strange week.

A strange week, because attendance fell by {6,830|gd} and the most-watched thing at the fair was {45|kd} minutes of {16|rd} people hanging from a steel arm. Mainline Amusements has returned {$40,250|rt|by=Mainline Amusements}, at {$35|rp} a wristband, and won't be asked back.

But the youngsters in the barn weren't on the Comet. They sold {218|n0} animals, for over {a million dollars|>s0}, in a shed with a 1961 roof and fans from somebody's broiler house on a {99|tp}-degree weekend, where {23|ht} people needed the medics. An arena isn't a luxury. It's a roof.

So what will it cost? The judge says {$4.2 million|br|by=The judge}. Commissioner Yolanda Fritsch, one of the {two|ba}, says the estimate is from 2023, {two|-} administrators ago. Concrete hasn't stood still since; last fall's champion steer, remember, was {$33,000|pv|t=last fall}. We'd like to see it re-bid before Nov. 3.

And to Kaylee Dvorak, {17|aA}, who put every dime of that {$38,500|pa} toward nursing school: we hope that you come home.

Letters policy: 250 words. Sign your name.
