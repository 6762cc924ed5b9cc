@story p2-okaihe-bridge
@topic Closure of the Okaihe River bridge in New Zealand: first days
@subject B = Okaihe River bridge | the bridge | the Okaihe crossing | the span | the crossing
@subject A = Waka Haumaru | the roads agency | the agency | the authority
@subject F = Pelorus Lass | the barge | the ferry
@subject D = inland detour | the detour | the Rangitapu road | the long way round
@subject S = Okaihe Area School and Rangitapu College | pupils | students | children
@fact le = 412 | distance | B | metres long | - | constant
@fact yr = 1958 | date | B | year of opening | - | constant
@fact cl = 15:20 | clock | B | time of the closure | 2033-08-04 | constant
@fact rd = 3 | other | B | hanger rods found cracked | 2033-08-04 | cumulative
@fact rd2 = 5 | other | B | hanger rods found cracked | 2033-08-07 | cumulative
@fact rt = 48 | other | B | hanger rods in all | - | constant
@fact vc = 7500 | other | B | cars and vans a day | 2032 average | snapshot
@fact vt = 1900 | other | B | trucks a day | 2032 average | snapshot
@fact va = 9400 | other | B | vehicles a day | 2032 average | snapshot
@fact ts = 20.2 | other | B | trucks as a share of the traffic | 2032 average | snapshot
@fact dd = 84 | distance | D | kilometres more to drive | - | constant
@fact dt = 95 | duration | D | minutes that the trip takes | - | constant
@fact fv = 24 | other | F | vehicles carried on a crossing | - | constant
@fact fs = 11 | other | F | crossings a day | 2033-08-08 | plan | projected
@fact fp = 18 | price | F | dollars for a car | - | constant
@fact cr = 6800000 | budget | A | dollars to repair the rods | 2033-08-07 | plan | projected
@fact cf = 1100000 | budget | A | dollars for the substitute boat | 2033-08-07 | plan | projected
@fact ca = 7900000 | budget | A | dollars in all | 2033-08-07 | plan | projected
@fact kp = 180 | enrolment | S | primary pupils living across the river | 2033-08-05 | constant
@fact ks = 130 | enrolment | S | secondary students living across the river | 2033-08-05 | constant
@fact ka = 310 | enrolment | S | schoolchildren living across the river | 2033-08-05 | constant
@fact ro = 2033-10-03 | date | B | day of reopening to light vehicles | - | plan | projected
@fact wl = 3500 | other | B | kilograms allowed at first | - | plan | projected
@fact sp = 30 | speed | B | kilometres an hour allowed at first | - | plan | projected
@fact ow = 31 | distance | B | kilometres from mill to port by the short route | - | constant
@rel sum va = vc + vt
@rel share ts = vt / va
@rel sum ca = cr + cf
@rel sum ka = kp + ks
@trap rd rd2 :: two more were found at the weekend
@trap cr ca :: the total has the boat in it
@trap dd le :: one is the way round

@doc a-daily | regional daily | 2033-08-05
Cracked rods shut Okaihe bridge without warning
Mereana Tautahi and Col Brigstocke

Drivers were turned back on both banks of the Okaihe River yesterday afternoon after inspectors on a rope found cracks in {three|rd|t=yesterday afternoon|by=inspectors} of the {48|rt} steel rods that hold up the deck.

The barriers came down at {3.20pm|cl}. A school bus was the last vehicle over.

Waka Haumaru, the roads agency, said nobody had been at risk but that the {412|le}-metre span, opened in {1958|yr}, could not carry traffic until each rod had been tested.

About {9,400|~va|t=on an average day last year} vehicles used it on an average day last year, and {a fifth|~ts} of those are trucks hauling logs and milk to the port.

The only other way is the Rangitapu road, which adds {84|dd}km and, the agency warns, takes {95|dt|by=the agency} minutes in good weather.

Principals on the two sides were last night working out what to do with {310|ka} children who sleep on one bank and learn on the other.

Dairy farmer Hone Akuhata, 58, was stuck at the pub end with 40 calves in a trailer. "They'll be cows before I'm home," he said.

Photo: Queue at the south barrier. 1/9
Weather: fog then fine, 13°C

@doc b-agency | agency release, questions and answers | 2033-08-08
Okaihe River bridge: your questions answered

Why did you close it so suddenly?
On Thursday we found {three|rd|t=On Thursday} damaged hanger rods. Since then, further testing has brought that to {five|rd2|t=Since then}. The design allows for {two|-}.

When will it open again?
We are planning for {Monday 3 October|ro}, for light vehicles only. At first nothing over {3,500|wl} kilograms will be permitted, and the speed limit will be {30|sp} kilometres an hour.

How do I get across until then?
The barge Pelorus Lass starts today. It takes {24|fv} vehicles a time and we expect to run {11|fs} return sailings daily. A car costs {$18|fp}; ambulances and fire appliances go free and go first.

What about school?
There will be two foot-passenger launches, one for the {180|kp} younger children and another for the {130|ks} who attend the college.

What is all of this costing?
Replacing the rods: {$6.8 million|cr}. The boat: {$1.1 million|cf}. Both come out of the resilience fund.

Could I use the old farm track through Tipene's?
No. It has a {five|-} tonne culvert and a bull.

@doc c-radio | radio bulletin | 2033-08-08
RNW Regional, midday

Long queues formed on either side of the Okaihe this morning as a barge began replacing the bridge that engineers shut last Thursday at {ten to four|!cl|v=15:50}.

The Pelorus Lass, which has room for {two dozen|fv} cars, left with every space taken on its first four trips. It will make {eleven|fs} a day.

The people who run the road now say {five|rd2|t=now} rods are cracked rather than {three|rd}. Their bill has reached {eight-point-four million dollars|!ca|v=8400000}, of which {one-point-one million|cf|v=1100000} pays for the vessel, and the rest goes on steel.

Carriers are the hardest hit. The barge will not take anything longer than a bread van, so upwards of {two thousand three hundred|!>vt|v=2300} heavies a day must go inland, and the transport union's Feleti Moala says some companies will simply park up.

If the work goes to plan, motorists will be back on the deck {eight weeks from today|ro|v=2033-10-03}.

Elsewhere, the Silver Ferns squad has been named, with 3 newcomers.

@doc d-trade | haulage trade paper | 2033-08-12
HEADLIGHT — the paper for people who drive for a living
Long way round, short on answers

Do the sum the way our members do. From the mill gate to the wharf used to be {31|ow} km. Go by the Rangitapu road and you put {92|!dd} on top of that, an hour and a half plus {five|-} minutes for a smoke: {95|dt} on the clock if nobody's lost a trailer on the Saddle.

Of the {7,500|vc} cars and vans and {1,900|vt} trucks that went over each day last year, it is the smaller group that keeps the port open, and the smaller group that has been offered nothing. The ferry is no use to us. The date in October is no use to us either, because what opens then opens for {3.5 tonnes|wl|v=3500} and under, at walking pace or {30|sp}, take your pick.

The agency told the Association on Tuesday that the whole exercise stands it {$7.9m|ca|by=The agency|t=on Tuesday}. We'd have taken {half|-} of that, thanks, and a Bailey bridge.

An old hand, Tevita Fonokalafi, drove the first loaded truck over the thing the week it opened in {1958|yr}. He was nineteen. He says the rods rattled then.

DIESEL WATCH: $2.41 Napier, $2.38 Whangārei | Issue 1,204
