@story ardvale-rates
@topic Ardvale, New Zealand: a rates rise, the stormwater bill and a council that cannot agree, May to July 2032
@subject A = Ardvale District Council | Ardvale | the council | the district
@subject S = stormwater scheme | stormwater upgrade | the scheme
@subject G = Ratepayers' Alliance of Ardvale | the alliance | RAA
@subject M = Mayor Hēmi Tauroa | Tauroa | the mayor
@subject F = June flood | the flood
@subject U = Maungaroa swimming pool | the pool | Maungaroa
@fact r0 = 14.2 | rate | A | average rates rise | 2032/33 | plan | projected
@fact r1 = 11.7 | rate | A | average rates rise | 2032/33 | plan
@fact rp = 8.3 | rate | A | average rates rise | 2031/32 | snapshot
@fact rr = 16.9 | rate | A | average rates rise for rural properties | 2032/33 | plan
@fact rb = 3640 | price | A | average yearly rates bill | 2031/32 | snapshot
@fact rn = 4066 | price | A | average yearly rates bill | 2032/33 | plan
@fact rd = 426 | price | A | increase in the average yearly rates bill | 2032/33 | plan
@fact rw = 8.19 | price | A | increase in the average weekly rates bill | 2032/33 | plan
@fact rc = 6 | rate | G | average rates rise that the alliance would accept | 2032/33 | plan | threshold
@fact np = 18600 | other | A | rateable properties | 2032 | constant
@fact rev = 75630000 | revenue | A | rates income | 2032/33 | plan
@fact st = 92000000 | budget | S | cost of the scheme | 2032 | plan
@fact st0 = 61000000 | budget | S | cost of the scheme | 2028 | plan
@fact sg = 50.82 | rate | S | growth in the cost of the scheme | 2028 to 2032 | snapshot
@fact sc = 27600000 | budget | S | central government's share | 2032 | plan | pledged
@fact sp = 30 | other | S | central government's part in percent | 2032 | plan | pledged
@fact sl = 64400000 | budget | S | money to be borrowed | 2032 | plan
@fact sk = 23 | distance | S | kilometres of pipe to be laid | 2036 | plan
@fact sh = 2900 | homes | S | homes to be protected | 2036 | plan
@fact sy = 4 | duration | S | years of building | 2032 | plan
@fact db = 143000000 | other | A | net debt | 2032-06-30 | snapshot
@fact dl = 190000000 | other | A | debt limit | - | constant | threshold
@fact in = 7100000 | spending | A | interest paid | 2031/32 | cumulative
@fact vf = 7 | votes_cast | A | councillors for the annual plan | 2032-06-26 | snapshot
@fact va = 6 | votes_cast | A | councillors against the annual plan | 2032-06-26 | snapshot
@fact vm = 1 | margin | A | majority for the annual plan | 2032-06-26 | snapshot
@fact seats = 13 | seats | A | members of council | - | constant
@fact sub = 1487 | other | A | submissions on the plan | 2032-05-20 | cumulative
@fact sbo = 1121 | other | A | submissions against the rise | 2032-05-20 | cumulative
@fact sbs = 75.39 | other | A | share of submissions against the rise | 2032-05-20 | snapshot
@fact sbh = 164 | other | A | people who asked to be heard | 2032-05-20 | cumulative
@fact mt = 620 | crowd | G | people at the meeting by the alliance's count | 2032-05-28 | snapshot
@fact mh = 450 | other | G | seats in the hall | - | constant
@fact fh = 312 | homes | F | homes flooded | 2032-06-12 | snapshot
@fact fh2 = 347 | homes | F | homes flooded | 2032-06-30 | snapshot
@fact fr = 58 | homes | F | homes too damaged to live in | 2032-06-30 | snapshot
@fact fy = 131 | homes | F | homes that may be entered with care | 2032-06-30 | snapshot
@fact fw = 158 | homes | F | homes with slight damage | 2032-06-30 | snapshot
@fact fm = 168 | other | F | millimetres of rain in a day | 2032-06-11 | snapshot
@fact fe = 940 | evacuated | F | people who left their homes | 2032-06-12 | cumulative
@fact fc = 5800000 | spending | F | repairs to roads | 2032-06-30 | snapshot | projected
@fact pl = 640000 | spending | U | yearly cost of the pool | 2031/32 | cumulative
@fact pv = 31200 | other | U | swims in a year | 2031/32 | cumulative
@fact ps = 20.51 | price | U | subsidy for each swim | 2031/32 | snapshot
@fact pe = 4.50 | price | U | entry price for an adult | 2031/32 | snapshot
@fact jb = 17 | jobs | A | council jobs to go | 2032/33 | plan
@fact js = 284 | jobs | A | council staff | 2032-05 | snapshot
@fact mc = 159000 | price | M | mayor's salary | 2032 | snapshot
@trap r0 r1 :: the draft rise and the adopted one
@trap r1 rr :: the average and rural properties
@trap st st0 :: two estimates of the same scheme
@trap fh fh2 :: the morning after and the end of the month
@trap fh2 fr :: flooded and uninhabitable
@trap sub sbo :: all submissions and the opposed ones
@trap mt mh :: people and seats
@trap rd rw :: a year and a week
@rel diff rd = rn - rb
@rel change r1 = rb -> rn
@rel product rev = np * rn
@rel change sg = st0 -> st
@rel share sp = sc / st
@rel diff sl = st - sc
@rel diff vm = vf - va
@rel sum seats = vf + va
@rel share sbs = sbo / sub
@rel sum fh2 = fr + fy + fw

@doc a-chronicle | provincial daily | 2032-05-29
Standing room only as ratepayers turn on Tauroa

Ardvale Chronicle
Fenella Brightwater

They filled the {450|mh} seats of the War Memorial Hall, then the aisles, then the foyer. Organisers of last night's Ratepayers' Alliance meeting reckoned on {620|mt|t=last night|by=Organisers} people, and most had come to shout at one man.

Mayor Hēmi Tauroa wants to put rates up by an average {14.2|r0} per cent from July, after {8.3|rp|t=this year} per cent this year. Farmers would pay more.

"I get {$159,000|mc} and I've earned it tonight," he said to boos.

Alliance chairman Colm Devereaux told the crowd his members could live with {six|rc} per cent and "not a cent more". Of {1487|sub} written submissions, {1121|sbo} opposed the increase, which is {three quarters|~sbs|v=75}, and {164|sbh} people want to speak at next month's hearings.

The biggest single item is stormwater. In 2028 the scheme was to cost {$61 million|st0|t=In 2028}; it's now put at {$92m|st|t=now}. Wellington has offered {30|sp|by=Wellington} per cent of that.

Mr Tauroa said closing the Maungaroa pool, as Mr Devereaux suggested, would save {$640,000|pl} a year and cost the town its summers. Each swim is subsidised to the tune of {$20.51|ps}.

A man in row G asked why the council needed {284|js} staff. He didn't get an answer, though another man in row G had one.

@doc b-wire | wire agency | 2032-06-12
Hundreds flee as rain swamps New Zealand town

ARDVALE, New Zealand, June 12 (PAC) — Floodwater entered {312|fh} homes in the North Island town of Ardvale after {168|fm|t=in 24 hours} mm of rain fell in 24 hours, civil defence officials said on Saturday.

About {940|~fe} people left their homes overnight, many by boat and tractor. There were no reports of deaths.

The town's drains, some of which date from the 1920s, overflowed shortly after 9pm. A {$62 million|!st} programme to replace them is awaiting approval by a council divided over how to pay for it.

Mayor Hēmi Tauroa said the works would have kept {2,900|sh|by=Mayor Hēmi Tauroa} properties dry.

(Writing by Ottilie Brandvold; +64 4 555 0123)

@doc c-stuff | news site | 2032-06-26
Rates rise passes by {one|vm} vote after flood changes minds

Kete News | Local Democracy | 26 Jun 2032, 4:18pm | Comments (93) | Listen to this story: 3 min

ON THIS PAGE
• What it means for you • How they voted • The flood bill

What it means for you

The average rates bill in Ardvale goes from {$3640|rb} to {$4066|rn|t=on Tuesday} on Tuesday. That's {$426|rd} a year. The average increase is {11.7%|r1}, down from the {14.2%|r0} in the draft, but rural owners are up {16.9%|rr}.

How they voted

Two weeks ago the numbers weren't there. On Friday it went {7|vf} to {6|va}, with Cr Sefina Leota, whose street went under, crossing the floor. All {13|seats} members were present.

To get it down the council is cutting {17|jb} jobs, and will borrow the whole of its part of the stormwater scheme: {$64.4m|sl}. Central government is giving {$27.6m|sc}.

Net debt is {$134m|!db}. The ceiling agreed with lenders is {$190m|dl}. Interest already ran to {$7.1m|in|t=this year} this year.

The flood bill

Roads alone will need about {$5.8m|~fc|m=projected}, staff say.

'Not a cent more'

RAA chair Colm Devereaux said the alliance would seek a judicial review. Its line remains {6%|rc}.

Related: Ardvale's 10 wettest days | Opinion: 3 waters, 1 wallet | Quiz: Can you score 15/15?

@doc d-panui | council newsletter | 2032-07-03
PĀNUI — from your district council

RATES 2032/33: THE SHORT VERSION

The average household will pay {$8.19|rw} more a week. Across {18,600|np} properties the council will collect {$75.6 million|rev}.

Nobody enjoys this. Here is where it goes:

Stormwater. {23|sk} km of new pipe over {four|sy} years. Cost {$92 million|st}. That is {51|sg|round} per cent more than we thought in 2028, due to pipe prices and ground conditions. When finished, {2900|sh} homes will be out of the flood zone.

Maungaroa pool stays open. You made {31,200|pv|t=last year} visits last year. Entry stays at {$4.50|pe}.

FLOOD RECOVERY

Building inspectors have finished. As of 30 June, {347|fh2|t=As of 30 June} homes are known to have taken in water: {58|fr} red-stickered, {131|fy} yellow and {158|fw} white. Rubbish skips stay on Kōwhai Street until the 14th.

MAYOR'S CORNER
"{Seven|vf} of us voted for pipes. I know the other {six|va} love this town too." Ngā mihi, Hēmi.

Library hours: Mon-Fri 9.30 to 5.30. Dog registration due 31 July, $95.

@doc e-column | farming paper column | 2032-07-08
FROM THE WOOLSHED
Murdo Kingsbeer

I have paid rates in this district since decimal currency and have never minded them less than the year the bridge came, nor more than this one.

{Sixteen point nine|rr|v=16.9} per cent! That is what it is for those of us who have no stormwater, there being no storm that troubles a hill. In town they grumble about {11.7|r1}.

I went to the hall in May. They say there were {620|mt|t=in May|by=They}. I should have guessed more like the same as the seats, but then I was behind a pillar.

I don't deny the wet. I had a cousin among the {940|fe} who got out on the night, and his is one of {58|fr} houses with a red notice. What I deny is the sum. {Ninety-two|st|x=1000000} million, and every year it waits it puts on another million or so a month. They owe {$143 million|db|t=at the end of June} at the end of June as it is, and they may go to {190|dl|x=1000000}.

A council of {384|!js} people cannot find a hole in its own drain. They will let {17|jb} of them go, I read, and no doubt it will be the ones who knew where the drain was.

The pool loses {$460,000|!pl} a year. Leave the poor pool alone. It's the only water in Ardvale that is where it ought to be.

Prime lambs $7.90/kg at Stortford on Monday.
