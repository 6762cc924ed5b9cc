@story u8-osage-bend-ice
@topic An ice storm in two Arkansas counties: first night to fourth day
@subject S = Ice storm | the storm | the ice
@subject W = White Prairie Electric Cooperative | White Prairie Electric | the co-op | WPEC
@subject E = Ozark Light & Power | Ozark Light | OL&P
@subject D = Dallam County | Dallam
@subject R = Rector County | Rector
@subject B = Osage Bend | the town
@subject J = Judge Clement Tran | county judge | Judge Tran
@subject H = First Baptist shelter | the shelter | First Baptist
@fact w1 = 12400 | homes | W | customers without power | 2013-01-22 22:00 | snapshot
@fact w2 = 15900 | homes | W | customers without power | 2013-01-23 18:00 | snapshot
@fact w3 = 4100 | homes | W | customers without power | 2013-01-26 noon | snapshot
@fact wt = 19300 | homes | W | customers in all | 2013 | constant
@fact e2 = 7600 | homes | E | customers without power | 2013-01-23 18:00 | snapshot
@fact t2 = 23500 | homes | S | customers without power | 2013-01-23 18:00 | snapshot
@fact po1 = 310 | other | W | poles broken | 2013-01-23 | cumulative
@fact po3 = 842 | other | W | poles broken | 2013-01-26 | cumulative
@fact cr = 46 | other | W | line crews | 2013-01-26 | snapshot
@fact in = 1.25 | other | S | inches of ice | 2013-01-23 | cumulative
@fact d1 = 1 | deaths | S | people killed | 2013-01-23 | cumulative
@fact d3 = 3 | deaths | S | people killed | 2013-01-26 | cumulative
@fact co = 9 | injuries | S | people treated for carbon monoxide | 2013-01-26 | cumulative
@fact sh = 137 | evacuated | H | people sleeping there | 2013-01-23 night | snapshot
@fact sh3 = 62 | evacuated | H | people sleeping there | 2013-01-25 night | snapshot
@fact tmp = 9 | temperature | B | lowest night temperature in degrees Fahrenheit | 2013-01-24 | snapshot
@fact cost = 6200000 | spending | W | cost of repairs in dollars | 2013-01-26 | plan | projected
@fact wr = 54 | other | S | wrecks worked by deputies | 2013-01-23 | cumulative
@fact est = 10 | duration | W | days until the last customer has power | 2013-01-26 | plan | projected
@fact y09 = 27000 | homes | S | customers without power in the storm of 2009 | 2009 | snapshot
@fact shw = 82.4 | other | W | share of customers without power | 2013-01-23 18:00 | snapshot
@rel share shw = w2 / wt
@rel sum t2 = w2 + e2
@trap w1 w2 :: first night and peak
@trap w2 t2 :: the co-op's customers and both utilities'
@trap t2 y09 :: this storm and that of 2009
@trap d1 d3 :: deaths rose
@trap sh sh3 :: two nights

@doc a-tv | TV station site | 2013-01-23
UPDATED 7:12 PM: More than {23,000|>t2} in the dark after ice storm

OSAGE BEND, Ark. (KQRB) -- Power is out to {23,500|t2|t=at 6 p.m.} homes and businesses in Dallam and Rector counties at 6 p.m., and it's going to be a cold one.

White Prairie Electric Cooperative reports {15,900|w2|^} of those, up from {12,400|w1|t=last night|by=White Prairie Electric Cooperative} last night. That's out of {19,300|wt} meters. Ozark Light has {7,600|e2|^}.

{One and a quarter|in|v=1.25} inches of ice piled up on lines and limbs. WPEC says at least {310|>po1|t=so far|by=WPEC} of its poles are on the ground so far.

Deputies have worked {54|wr} wrecks. In one of them, on Hwy. 62, a man from Mountain Grove died, the {first|d1|v=1} death.

There's a shelter at First Baptist, 400 Main. Pets OK in crates.

>> Send us your ice pics
>> School closings: 31 districts
>> 7-day forecast

@doc b-ap | wire | 2013-01-24
Ice storm leaves thousands in cold in northern Arkansas

OSAGE BEND, Ark. (WS) — Residents huddled around kerosene heaters Thursday as temperatures sank to {9|tmp} degrees and utilities warned of more than a week without lights.

At the height of the storm Wednesday evening, {15,900|w2|t=Wednesday evening} of the co-op's members and {7,100|!e2|t=Wednesday evening} customers of Ozark Light & Power were out, officials said. An ice storm in 2009 knocked out {27,000|y09|t=in 2009}.

"It looks like somebody mowed it," County Judge Clement Tran said of the line along Highway 9. He said that {one|d1|by=He} person had been killed on the roads.

At First Baptist Church, {137|sh|t=Wednesday night} people bedded down Wednesday night on cots, in pews and, in the case of one deacon, in the baptistry.

@doc c-paper | town paper | 2013-01-27
Day 5: 'We can see the end, not touch it'

By Wanda Kowalczyk-Pratt

White Prairie Electric had {4,100|w3|t=by noon Saturday} members to go by noon Saturday. But those {4,100|w3} are the ones at the ends of the lines, and the last might wait another {10|est|by=manager Del Ruiz} days, manager Del Ruiz said.

He has {52|!cr} crews, from as far off as Alabama, and they have so far set or will have to set {842|po3} new poles. He put the bill at {$6.2 million|cost|by=He}, and hopes FEMA pays.

The ice has taken {three|d3|t=now} lives in Dallam County now: the driver on 62, a 71-year-old who fell from his roof, and a woman found in her trailer in Gassaway. {Nine|co|t=since Wednesday} people have been treated since Wednesday at Baptist Regional after running generators in garages.

The shelter is down to {62|sh3|t=Friday night} cots used Friday night.

Judge Tran reckons it was worse in '09, when {27,000|y09|t=in '09|by=Judge Tran} went dark. "We had the same ice, {an inch and a quarter|in|v=1.25}. We just got more of it on trees back then."

@doc d-coop | co-op bulletin | 2013-01-26
OUTAGE UPDATE NO. 14 – SAT. 1 PM

Members without service: {4,100|w3|t=SAT. 1 PM}
Peak: {15,900|w2|t=Wed. 6 pm} (Wed. 6 pm), or better than {eight in ten|>shw|v=80} of our {13,900|!wt} accounts
Poles down: {842|po3}
Crews: {46|cr}
Estimated cost: {$6.2 million|cost}

We thank you for your patience. If your weatherhead (the pipe on the wall) is torn off, call an electrician first, we cannot hook you up till it's fixed.

To the gentleman in Rector who fed our crews chili out of his carport: God bless you.

Next update 6 p.m.
