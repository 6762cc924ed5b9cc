@story fr10-jurema-launch
@topic Failed satellite launch from northern Brazil, August 2037: from lift-off to the insurers' reckoning
@subject J = Jurema-2 | the rocket | the launcher | flight 7
@subject S = the satellites | the spacecraft | the payload
@subject H = Halla Networks | Halla | the company | the issuer | the operator | the Finns
@subject C = Caatinga Espacial | Caatinga | the launch company
@subject O = the small passengers | the rideshare satellites | universities
@subject I = insurers | underwriters | the market
@subject A = Ponta do Urubu | the launch site | the base | the coast
@subject K = Zlatka | the Ostrov students' satellite | our satellite | she
@fact ck = 09:42 | clock | J | time of lift-off, local | 2037-08-14 | constant
@fact ht = 24.6 | other | J | metres that the rocket is tall | - | constant
@fact cap = 690 | other | J | kilos that the rocket can lift | - | constant
@fact load = 612 | other | J | kilos aboard | 2037-08-14 | constant
@fact bp = 371 | duration | J | seconds that the upper stage should burn | - | plan
@fact ba = 214 | duration | J | seconds that the upper stage burned | 2037-08-14 | constant
@fact bs = 157 | duration | J | seconds of burn that were missing | 2037-08-14 | constant
@fact op = 540 | distance | S | kilometres of height of the orbit planned | - | plan
@fact oa = 198 | distance | S | kilometres of height of the lowest point of the orbit | 2037-08-14 | snapshot
@fact oh = 505 | distance | S | kilometres of height of the highest point of the orbit | 2037-08-14 | snapshot
@fact all = 36 | other | S | satellites aboard | 2037-08-14 | constant
@fact ah = 28 | other | H | satellites aboard | 2037-08-14 | constant
@fact ao = 8 | other | O | satellites aboard | 2037-08-14 | constant
@fact g1 = 19 | other | S | satellites heard from | 2037-08-14 evening | cumulative
@fact g2 = 31 | other | S | satellites heard from | 2037-08-15 noon | cumulative
@fact b1 = 5 | other | S | satellites burnt up | 2037-08-17 | cumulative
@fact b2 = 22 | other | S | satellites burnt up | 2037-08-24 | cumulative
@fact bh = 17 | other | H | satellites burnt up | 2037-08-24 | cumulative
@fact bo = 5 | other | O | satellites burnt up | 2037-08-24 | cumulative
@fact v2 = 14 | other | S | satellites saved | 2037-08-24 | snapshot
@fact vh = 11 | other | H | satellites saved | 2037-08-24 | snapshot
@fact vhp = 20 | other | H | satellites to be saved | 2037-08-17 | plan | projected
@fact vo = 3 | other | O | satellites saved | 2037-08-24 | snapshot
@fact c0 = 96 | other | H | satellites in service | 2037-08 | snapshot
@fact c1 = 107 | other | H | satellites in service | 2037-12 | plan | projected
@fact cn = 140 | other | H | satellites needed for full service | - | constant | threshold
@fact cs = 33 | other | H | satellites lacking for full service | 2037-12 | plan | projected
@fact sub = 400000 | other | H | subscribers | 2038 | plan | projected
@fact subn = 61000 | other | H | subscribers | 2037-06 | snapshot
@fact px = 2600000 | price | H | dollars that a satellite cost | - | constant
@fact tot = 72800000 | price | H | dollars that the satellites aboard cost | - | constant
@fact cl = 44200000 | damages | H | dollars claimed from insurance | 2037-08-24 | snapshot
@fact cov = 60000000 | other | H | dollars of insurance cover | - | constant
@fact lp = 11500000 | price | C | dollars for the launch | - | constant
@fact sh0 = 18.40 | price | H | euros for a share at close | 2037-08-13 | snapshot
@fact sh1 = 14.17 | price | H | euros for a share at close | 2037-08-14 | snapshot
@fact shd = -23 | rate | H | change in the share price on the day | 2037-08-14 | snapshot
@fact ok = 5 | other | C | flights that succeeded | 2037-08-14 | cumulative
@fact fl0 = 6 | other | C | flights before this one | 2037-08 | constant
@fact fl1 = 7 | other | C | flights with this one | 2037-08-14 | cumulative
@fact rel = 71.4 | rate | C | share of flights that succeeded | 2037-08-14 | snapshot
@fact job = 430 | jobs | C | people employed | 2037-08 | snapshot
@fact pub = 210000000 | budget | C | reais lent by the development bank | 2032-2037 | cumulative
@fact que = 11 | other | C | launches on the order book | 2037-08 | snapshot
@fact ev = 1150 | evacuated | A | people moved for the launch | 2037-08-14 | constant
@fact evf = 312 | evacuated | A | families moved for the launch | 2037-08-14 | constant
@fact al = 90 | price | A | reais a day for each family moved | 2037-08 | constant
@fact alw = 300 | price | A | reais a day asked for each family moved | 2037-08 | plan
@fact alt = 28080 | spending | A | reais a day for all the families moved | 2037-08 | constant
@fact cr = 4000 | crowd | A | people watching from the beach | 2037-08-14 | snapshot
@fact p0 = 9 | rate | I | premium in percent of the value insured | 2037-08 | snapshot
@fact p1 = 14 | rate | I | premium in percent of the value insured | 2038 | plan | projected
@fact in0 = 310000000 | revenue | I | dollars of premium for all launches worldwide | 2037 | plan | projected
@fact km = 4.1 | other | K | kilos that the satellite weighed | - | constant
@fact kc = 86000 | price | K | euros that the satellite cost | - | constant
@fact ky = 5 | duration | K | years that it took to build the satellite | - | constant
@fact kd = 6 | duration | K | days that the satellite lived in orbit | 2037-08-20 | constant
@fact kp = 730 | duration | K | days that the satellite was to live in orbit | - | plan
@fact ks = 58 | other | K | students who worked on the satellite | 2032-2037 | cumulative
@fact kim = 23 | other | K | pictures sent down | 2037-08-20 | cumulative
@rel diff bs = bp - ba
@rel sum all = ah + ao
@rel sum all = b2 + v2
@rel sum b2 = bh + bo
@rel sum v2 = vh + vo
@rel sum c1 = c0 + vh
@rel diff cs = cn - c1
@rel product tot = px * ah
@rel product cl = px * bh
@rel change shd = sh0 -> sh1
@rel share rel = ok / fl1
@rel product alt = al * evf
@trap g1 g2 b1 b2 :: heard from and burnt up, at several moments
@trap v2 vh vo :: saved in all, Halla's, the others'
@trap vhp vh :: hoped for against saved
@trap tot cl cov :: value aboard, claim and cover
@trap op oa oh :: planned orbit, its lowest and highest points
@trap c0 c1 cn :: in service, to be in service, needed
@trap ev evf :: people against families
@trap b1 bo :: five burnt by Monday, five of the small ones in the end
@trap cap load :: capacity against load
@trap subn sub :: subscribers now and hoped for
@trap al alw :: allowance paid and asked

@doc a-orbitblog | space news live blog | 2037-08-14
LAUNCH LIVE: Jurema-2 lofts {36|all} sats from Brazil (UPDATED: "anomaly")

All times UTC. Newest last. Refresh for more.

12:31 Good morning from a very humid Ponta do Urubu. That's {24.6|ht} m of Brazilian carbon fiber on pad 2. Weather is 85% go.

12:36 On top today: {612|load} kg of customers. The rocket is good for {690|cap} to this orbit, {540|op} km circular. {Twenty-eight|ah} of them are Halla's broadband birds. The other {eight|ao} are little guys, most from universities.

12:42 LIFTOFF! {12:42|ck|v=09:42} on the dot, {9:42|ck} a.m. for the folks on the beach.

12:45 Stage sep. Callouts nominal. Our Reese Montalvo says {two|-} dogs are asleep on the press riser.

12:58 Long silence on the loop. The upper stage was due to fire for {6 minutes and 11|bp|v=371} seconds. The graphic stopped early.

13:20 Still nothing. Separation was shown as confirmed for all {36|all}.

15:05 Caatinga's CEO Jandira Quaresma, reading: "The engine shut itself down at {214|ba|by=Jandira Quaresma} seconds. We do not know why." So some {two minutes and a half|~bs|v=150} short.

16:40 Trackers have it: {198|oa} x {505|oh} km. For those who don't speak orbit, the low end is *in the soup*. Days, not years.

22:15 Ground stations have heard from {19|g1|t=by dinner time} by dinner time here. Halla closed {23%|shd|v=-23} down in Helsinki.

22:20 That's {5|ok} good flights out of {7|fl1}. Goodnight.

Support us on Patreon. Also streaming: Polar-9 static fire, T-2 days

@doc b-diario | Brazilian regional daily, English edition | 2037-08-15
After the roar, the bill: families return to the coast with {R$90|al} a day

Dona Raimunda Nascente slept on a school desk for a rocket that carried {38|!all} satellites and put them in the wrong place.

By Iracema Tupinambá-Reis, in Ponta do Urubu

"They said it'd be quick," she says. At {9.24am|!ck} yesterday the windows of the Alto Bonito school shook, the children yelled, and about {4,000|~cr} people on the sand began to clap. By lunchtime the clapping had long stopped.

{312|evf} families, {1,150|ev} people, were bussed out of {four|-} quilombola villages on Thursday, the seventh time that it has happened since 2034. Each household is paid {R$90|al} for every day away, which costs the launch company {R$28,080|alt}. Their association has asked for {R$300|alw|by=Their association} and for it to be paid before, not after.

Caatinga Espacial, the state's pride, employs {430|job} people, {62|-} of them from the coast. It has had loans of {R$210 million|pub|t=since 2032} from the national development bank since 2032. It had {five|ok} launches to its credit from {six|fl0} attempts before yesterday.

"Space is hard," director Jandira Quaresma told reporters, in English. Of the engine she would say only that it had run for some {three and a half minutes|~ba|v=210|by=Jandira Quaresma} instead of a bit over {six|>bp|v=360|by=Jandira Quaresma}.

At noon today {31|g2|t=At noon today} of the machines had answered their owners, according to the control room. They're orbiting with a low point of {198|oa} kilometres, where air is thin but not thin enough.

The next launch was set for November. Quaresma denied a rumour that {11|que} contracts would be cancelled: "Those {11|que} clients are still ours."

Weather: 33 degrees. Tide tables, page 14.

@doc c-release | stock exchange release | 2037-08-17
Halla Networks Plc: Inside information: Update on the launch of 14 August 2037

Stock exchange release, 17 August 2037 at 8:30 EEST

Halla Networks Plc ("Halla") announced on Friday that its {28|ah} satellites launched from Ponta do Urubu, Brazil, had been released into an orbit below the one contracted for.

As of this morning, {five|b1|t=As of this morning} of the {36|all} spacecraft on the mission have re-entered the atmosphere. Halla's own electric thrusters are raising the remainder from the current perigee, and the company presently estimates that up to {20|<vhp|by=the company} of its satellites can reach the operational altitude of {540|op} kilometres. There is no certainty that this will be achieved.

The launch price was {USD 11.5 million|lp}. Each satellite has a book value of {USD 2.6 million|px}, or {USD 72.8 million|tot} for the batch. Cover for launch and first-year operation amounts to {USD 60 million|cov}.

Halla has {96|c0|t=currently} satellites currently in service. Continuous coverage requires {140|cn}. The target of {400,000|sub|t=by the end of 2038} subscribers by the end of 2038 ({61,000|subn|t=at the end of June 2037} at the end of June 2037) is under review.

Further information: Annukka Leppäkoski-Shah, CFO, tel. +358 50 555 0117
Distribution: Nasdaq Helsinki, principal media

@doc d-campus | student newspaper, column | 2037-08-20
Zlatka, {2037–2037|-}

Obituary by Bohdan Kvítek, Faculty of Mechanical Engineering, Ostrov

She was {4.1|km} kilograms and she took us {five|ky} years. {Fifty-eight|ks} of us soldered something in her, or spilt something on her, or failed a course on her account. She cost {86 thousand|kc} euros, which is a lot for a university that can't mend the lift in building 3.

She was one of {eight|ao} hitchhikers on a flight for a Finnish internet company, which had bought the other {28|ah} seats. She was going to photograph cloud tops from {540|op} kilometres for {two years|kp|v=730}. She had no engine. When the rocket quit {157|bs} seconds early the Finns could at least push. We could only listen.

And we did! On the first evening we weren't among the {19|g1|t=On the first evening} that called home. We were number {twenty-four|-}, at breakfast on Saturday. Over {six|kd} days she sent {23|kim} pictures. One is of Lake Baikal, or somebody's thumb.

This morning at 04:10 she came down over the sea south of Australia. I have read that of the {36|all} perhaps {half|?v2|v=18|by=I have read} will live. I'm glad for them.

The insurance? We had none, at {nine|p0} percent of the value it would have eaten the beer fund. The dean says that there will be a Zlatka 2. Collection box at the porter's lodge, opening hours 7–19.

@doc e-insurance | insurance trade newsletter | 2037-08-25
Space market counts the cost of Halla loss

Underwriters in London and Munich are bracing for a claim of {$44.2m|cl} after all but {11|vh} of Halla Networks' satellites on the Jurema-2 mission of 14 August were lost, writes Philippa Nkemelu.

The Finnish operator told the market last night that {17|bh|t=last night|by=The Finnish operator} had burnt up, leaving {nine|!vh|by=The Finnish operator} on their way to the proper height. Including the rideshare customers, {22|b2} spacecraft are gone and {14|v2} survive; among the rideshares the score is {five|bo} lost to {three|vo} saved; few of them were insured at all.

At {$6.2m|!px} a unit the sum insured of {$60m|cov} isn't threatened. But the year's premium for every launch on earth is expected to be no more than {$310m|<in0|by=one broker}, says one broker, who thinks that rates for untested vehicles must rise from {9pc|p0|by=one broker} of value to {14pc|p1|t=next year|^} next year. "{Five|ok} out of {seven|fl1} is {71|rel|round|by=one broker} per cent. I wouldn't get in a lift with that."

The probable culprit is a valve in the upper stage, which ran for {214|ba} of {317|!bp} seconds.

For Halla the money is the smaller worry. With the survivors it will have {107|c1|t=by Christmas} in service by Christmas, {33|cs} short of what it needs to sell an unbroken signal. Its shares, {€18.40|sh0|t=the night before the launch} the night before the launch, ended the next day at {€14.17|sh1|t=the next day} and haven't recovered.

Caatinga has pushed its next flight to March at the earliest.

IN BRIEF: Hull war rates up 0.125 points • Typhoon Ludovia losses seen at $1.9bn
