@story yd-ukhiya-campfire
@topic Fire in the Balukhali-South refugee camp, Bangladesh: shelters, toll, cause, rations, rebuilding
@subject F = camp fire | the fire | the blaze
@subject C = camp 23 South | camp 23 | the camp
@subject R = Refugee Relief Commissioner Mahfuz Karim | the commissioner | RRRC | Mahfuz Karim
@subject U = UN refugee agency | UNHCR
@subject I = IOM | migration agency
@subject B = fire service station at Ukhiya | the fire service | Ukhiya's fire service
@subject S = Save the Camps | the aid group
@subject H = Friendship field hospital | the field hospital
@subject P = armed police battalion | police
@subject N = Noor Fatema | the volunteer
@subject W = WFP | food programme
@fact tm = 14:40 | clock | F | time when the fire began | 2033-01-29 | constant
@fact out = 18:55 | clock | B | time when the fire was under control | 2033-01-29 | constant
@fact sh1 = 1200 | homes | F | shelters burnt | 2033-01-29 evening | snapshot | projected
@fact sh2 = 2846 | homes | F | shelters burnt | 2033-02-02 | constant
@fact sht = 7115 | homes | C | shelters in the camp | 2033-01 | constant
@fact shs = 40 | other | C | share of shelters burnt | 2033-02-02 | constant
@fact pe = 14230 | evacuated | F | people who lost their shelter | 2033-02-02 | constant
@fact ps = 5 | rate | C | people per shelter | 2033-01 | constant
@fact pop = 35600 | other | C | refugees in the camp | 2033-01 | constant
@fact all = 983000 | other | U | refugees in the district | 2033-01 | snapshot
@fact d1 = 4 | deaths | F | people killed in the fire | 2033-01-29 evening | cumulative
@fact d2 = 11 | deaths | F | people killed in the fire | 2033-02-02 | cumulative
@fact d3 = 13 | deaths | F | people killed in the fire | 2033-02-14 | constant
@fact dch = 6 | deaths | F | children killed in the fire | 2033-02-14 | constant
@fact mis = 37 | missing | F | children separated from their parents | 2033-01-30 | snapshot
@fact mis2 = 3 | missing | F | children separated from their parents | 2033-02-02 | snapshot
@fact inj = 420 | injuries | F | people injured | 2033-02-02 | cumulative
@fact bu = 68 | injuries | H | people treated for burns | 2033-02-02 | cumulative
@fact lc = 35 | other | F | learning centres burnt | 2033-02-02 | constant
@fact lcc = 3100 | enrolment | F | children without a learning centre | 2033-02-02 | constant
@fact hp = 2 | other | F | health posts burnt | 2033-02-02 | constant
@fact mq = 15 | other | F | mosques burnt | 2033-02-02 | constant
@fact wp = 131 | other | F | water points damaged | 2033-02-02 | constant
@fact lt = 710 | other | F | latrines burnt | 2033-02-02 | constant
@fact ft = 9 | other | B | fire engines | 2033-01-29 | constant
@fact arr = 33 | duration | B | minutes until the first fire engine arrived | 2033-01-29 | constant
@fact vol = 640 | other | C | refugee fire volunteers | 2033-01-29 | constant
@fact ext = 1900 | other | C | fire extinguishers in the camp | 2033-01 | constant
@fact wd = 3 | distance | C | metres between shelters by the standard | - | constant | threshold
@fact wdr = 0.8 | distance | C | metres between shelters | 2033-01 | constant
@fact fn = 4 | distance | C | kilometres of fence cut | 2033-01-29 | constant
@fact fy = 26 | other | C | fires in the camps in the winter | 2033-02-02 | cumulative
@fact fyd = 15 | other | C | fires fewer than in the winter before | 2033-02-02 | snapshot
@fact fyl = 41 | other | C | fires in the camps in the winter | 2032 | constant
@fact ra0 = 12 | price | W | dollars of food voucher a month | 2033-01 | constant
@fact ra1 = 9 | price | W | dollars of food voucher a month | 2033-03-01 | plan
@fact rac = -25 | rate | W | cut of the food voucher | 2033-03-01 | plan
@fact mea = 52000 | other | W | hot meals | 2033-02-02 | cumulative
@fact kit = 2846 | other | I | shelter kits to be given out | 2033-02-10 | plan
@fact kitd = 1992 | other | I | shelter kits given out | 2033-02-09 | cumulative
@fact kits = 70 | other | I | share of shelter kits given out | 2033-02-09 | snapshot
@fact bam = 9 | other | I | bamboo poles in a kit | 2033 | constant
@fact kc = 260 | price | I | dollars for a kit | 2033 | constant
@fact kct = 739960 | budget | I | dollars for all kits | 2033 | plan
@fact ap = 6500000 | budget | U | dollars asked for after the fire | 2033-02-03 | plan
@fact af = 2600000 | fundraising | U | dollars received | 2033-02-14 | cumulative
@fact afs = 40 | other | U | share of the request funded | 2033-02-14 | snapshot
@fact det = 5 | arrests | P | people detained on suspicion of arson | 2033-02-01 | cumulative
@fact def = 4 | arrests | P | detained suspects released | 2033-02-08 | cumulative
@fact com = 7 | other | R | members of the inquiry | 2033-01-30 | constant
@fact comd = 10 | duration | R | days until the inquiry reports | 2033-01-30 | plan
@fact old = 12 | deaths | - | people killed in the fire of 2028 in camp 9 East | 2028 | constant
@rel share shs = sh2 / sht
@rel product pe = sh2 * ps
@rel change rac = ra0 -> ra1
@rel share kits = kitd / kit
@rel product kct = kit * kc
@rel share afs = af / ap
@rel diff fyd = fyl - fy
@trap sh1 sh2 :: a first guess and the count
@trap sh2 kit :: shelters lost and kits planned
@trap kit kitd :: planned and given
@trap pe pop :: homeless and all in the camp
@trap d1 d2 :: the toll rose
@trap d3 old :: this fire and that of 2028
@trap mis mis2 :: lost children, at first and later
@trap mq fyd :: fifteen mosques and fifteen fires fewer
@trap ra0 ra1 :: voucher now and in March
@trap ap kct :: request and kits
@trap det def :: held and released
@trap ft bam :: nine engines and nine poles
@trap wd wdr :: standard and real gap

@doc a-wire | wire agency | 2033-01-29
Fire sweeps refugee camp in Bangladesh, {four|d1} dead

COX'S BAZAR, Bangladesh, Jan 29 (Bengal Wire) - A fire raced through a refugee camp in southern Bangladesh on Saturday, destroying perhaps {1,200|~sh1|t=by dusk|by=the fire service} shelters by dusk and killing at least {four|>d1|^} people, the fire service said.

It started at {2:40 p.m.|tm} in camp 23 South, home to {35,600|pop} people. {Nine|ft} fire engines came, the first after {33|arr} minutes. By {6:55 p.m.|out} it was under control.

Refugees cut the fence in several places to get out. "The gas bottles went like a war," said Noor Fatema, {24|-}, a fire volunteer.

There are {983,000|all|by=the UN refugee agency} refugees in the district, the UN refugee agency says. In 2028 a fire in another camp killed {12|old|t=In 2028}.

@doc b-sitrep | UN-style situation report | 2033-02-02
Fire incident, Camp 23 South: Situation Report 3 (2 February 2033, 17:00)

SHELTER: {2,846|sh2|t=2 February 2033} shelters destroyed ({40%|shs} of {7,115|sht}). {14,230|pe} individuals affected (average {5|ps} per shelter).

CASUALTIES: {11|d2|t=2 February 2033} dead. {420|inj|^} injured, {68|bu} with burns treated at Friendship field hospital.

PROTECTION: Of {37|mis|t=on 30 January} children separated on 30 January, {3|mis2|t=2 February 2033} remain so.

EDUCATION: {35|lc} learning centres burnt; {3,100|lcc} children affected.

HEALTH: {2|hp} posts lost. WASH: {131|wp} water points damaged, {710|lt} latrines lost. RELIGIOUS SITES: {15|mq} mosques.

FOOD: {52,000|mea} hot meals served.

Fires in the camps this winter: {26|fy} (last winter: {41|fyl|t=last winter}).

Inter-Sector Coordination Group, Motel Road

@doc c-daily | Dhaka daily | 2033-02-04
{Eighty|wdr|v=0.8} centimetres

Shahriar Mridha, Ukhiya

Between one shelter of camp 23 and the next, the aid group Save the Camps measured {80|wdr|v=0.8|by=the aid group Save the Camps} centimetres, on average, in December. The standard is {three|wd}.

Bamboo, tarpaulin, a gas ring: it takes four minutes for one to burn. {640|vol} volunteers, refugees themselves, threw sand. There are {1,900|ext} extinguishers in the camp. Noor Fatema emptied eleven.

People couldn't leave fast enough because of the fence. {Four|fn} kilometres of it have now been taken down, not by order.

Relief Commissioner Mahfuz Karim has named a committee of {nine|!com|by=a clerk of his office} members, according to a clerk of his office; it'll report in {10|comd} days. Police have {five|det|by=Police} men in custody. "They had a quarrel," says an officer, "about a shop".

The commissioner reckons {12,400|!pe|by=The commissioner} homeless people. At his press conference no one asked him how he'd counted.

From March the food voucher falls from {$12|ra0|t=now} a head to {$9|ra1|t=From March}.

Weather: dry, {27|-}°C. Prayer times p. {2|-}

@doc d-io | migration agency release | 2033-02-10
Rebuilding with a gap: shelter kits reach {two thousand|~kitd} families

Camp 23 South — Twelve days after the fire, IOM has handed out {1,992|kitd|t=as of yesterday} shelter kits as of yesterday, {70 per cent|kits} of the {2,846|kit} needed. A kit has {nine|bam} bamboo poles, two tarpaulins, rope and tools and costs {US$260|kc}. All of them together cost {US$740,000|~kct}.

The new rows leave {two|-} metres between walls.

Of the {14,230|pe} people who lost everything, two in five have so far slept at relatives'.

For interviews in English and Bangla: +880 {1711|-} 55 66 77

@doc e-mag | British magazine online | 2033-02-16
What burns, what's cut

Leonora Haddow-Chaudhry

Another victim died on Monday, a boy of seven, in Chattogram. The toll is {13|d3|t=on Monday}. {Six|dch} were children.

Of those detained, {four|def} went home last week. The fifth has a nephew with a shop.

UNHCR wanted {$6.5m|ap|v=6500000} to mend what the fire took. It's got {$2.6m|af|t=so far|v=2600000} so far, {40%|afs}. The commission of inquiry, {seven|com} men and no woman, is late. On 1 March the voucher loses {a third|!rac|v=-33} of its value. You might say that the two things are unrelated: one is for bamboo, the other for rice.

{Fifteen|fyd} fires fewer, they told me, this winter: {26|fy} against {41|fyl|t=last time} last time. It's a good statistic. It was read to me in a place where {2,846|sh2} black rectangles lay in the sand, each with a stove in the middle.

Noor Fatema has been given a certificate, and two more extinguishers.
