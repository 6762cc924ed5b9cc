@story hau-bridge
@topic Bridge opening in the Mekong Delta, Vietnam, and a lorry limit, May to June 2010
@subject B = Long Mỹ Bridge | the bridge | the crossing | Long Mỹ
@subject F = Ferry at Cái Nhum | the ferry | the old ferry | Cái Nhum ferry
@subject C = Mekong Corridor Corporation | the Corporation | the builder | MCC
@subject P = Hậu An Province | the province | Hậu An | the provincial authorities
@subject T = Trần Quốc Lâm | Lâm | the director of transport
@subject J = Shimizu-Arai Joint Venture | the joint venture | the Japanese contractor
@fact open = 2010-05-19 | date | B | opening to traffic | - | constant
@fact oplan = 2009-09-02 | date | B | opening once planned | - | plan
@fact len = 2750 | distance | B | metres of length with approaches | - | constant
@fact span = 550 | distance | B | metres of main span | - | constant
@fact ht = 39 | distance | B | metres of clearance over the water | - | constant
@fact veh = 21300 | ridership | B | vehicles on the first day | 2010-05-19 | snapshot
@fact vehj = 14700 | ridership | B | vehicles on an average day | 2010-06-15 | snapshot
@fact ferry = 8900 | ridership | F | vehicles on an average day | 2010-04 | snapshot
@fact mf = 45 | duration | F | minutes to cross, queue included | 2010-04 | constant
@fact mb = 4 | duration | B | minutes to cross | 2010-05-19 | constant
@fact cost = 4830000000000 | budget | B | cost in dong | 2010-05-19 | constant
@fact oda = 3100000000000 | budget | J | part of the cost lent by Japan in dong | 2010-05-19 | constant
@fact loc = 1730000000000 | budget | P | part of the cost borne at home in dong | 2010-05-19 | constant
@fact toll = 22000 | price | B | toll for a car in dong | 2010-06-01 | constant
@fact tollt = 66000 | price | B | toll for a lorry in dong | 2010-06-01 | constant
@fact lim = 18 | other | B | tonnes a lorry may weigh | 2010-06-10 | plan | threshold
@fact limd = 30 | other | B | tonnes a lorry may weigh by design | - | constant | threshold
@fact wks = 1900 | jobs | B | people who built it | 2008 | constant
@fact dth = 3 | deaths | B | workers killed while building | 2010-05-19 | cumulative
@fact ldj = 160 | jobs | F | ferry workers out of a job | 2010-05-19 | snapshot
@fact mv = 74 | jobs | F | ferry workers given another job | 2010-06-15 | cumulative
@fact crk = 11 | other | B | cracks found | 2010-06-08 | snapshot
@rel sum cost = oda + loc
@fact last = 23:30 | clock | F | last departure | 2010-05-18 | constant
@fact dly = 8 | duration | B | months that it is late | 2010-05-19 | constant
@trap veh vehj :: opening day and average
@trap vehj ferry :: the bridge and the ferry it replaced
@trap lim limd :: allowed now and by design
@trap ldj mv :: out of a job and placed
@trap toll tollt :: car and lorry
@trap oda cost :: the loan and the whole

@doc a-state | state news agency, English service | 2010-05-19
Long Mỹ Bridge opened to traffic

Hậu An (VNS) – A ceremony to inaugurate Long Mỹ Bridge, which links the two banks of the lower Hậu, was held {today|open}, on the birthday of the late President. It was to have been on {National Day last year|oplan}, but work was held up by soft ground.

The cable-stayed structure has a main span of {550|span} m, a total length of {2,750|len} m and clearance of {39|ht} m, allowing ships of up to 10,000 DWT. Total investment is {VND4.83 trillion|cost|v=4830000000000}, of which {VND3.1 trillion|oda|v=3100000000000} is a Japanese loan and {VND1.73 trillion|loc|v=1730000000000} domestic capital.

Up to {1,900|<wks|t=at the peak in 2008} engineers and workers were on site at the peak in 2008; {three|dth} lost their lives. The joint venture of Shimizu-Arai was honoured with a Labour Order, Second Class.

Director of transport Trần Quốc Lâm said the crossing would take {four|mb} minutes compared with {45|mf} by ferry.

@doc b-city | Ho Chi Minh City newspaper | 2010-05-21
Goodbye, Cái Nhum: the last boat went at {11:30|last}

Nguyễn Thuỳ Dương

By {11:30 p.m.|last|t=on Tuesday} on Tuesday the boat man Bảy Tửng had already hung his whistle on the wall. He is one of {160|ldj} people without work now that the bridge, opened on {19 May|open}, carries what they used to: {8,900|ferry|t=in April} cars, buses and motorbikes a day in April.

On Wednesday alone {21,300|veh|t=On Wednesday} vehicles went over, many just to look. Wedding couples were among them. "It's so tall that I felt the wind from Cambodia," said a girl from Vĩnh Long, who'd paid nothing since the {22,000|toll} đồng toll begins only in June.

The structure measures {2,750|len} metres and cost {4,830 billion|cost} đồng. Delivered: {eight|dly} months late.

VN-Index 503.4 | Gold: 26.9m a tael | Flood tide: 1.31 m

@doc c-business | business magazine | 2010-06-18
{Eleven|crk} cracks and an {18-tonne|lim|v=18} sign

For a week now any lorry above {18|lim} tonnes has had to take the long way round by Mỹ Thuận. Inspectors found {11|crk|t=on 8 June} cracks in the deck on 8 June; none is wider than a hair. The crossing was designed for {30|limd}.

"Precaution," says the Mekong Corridor Corporation. Seafood exporters call it a tariff. They pay {66,000|tollt} dong a lorry at the gate, three times the {22,000|toll} dong for a car, and are not let through.

Traffic has settled at {14,700|vehj|t=by mid-June} a day by mid-June, well above the ferry's best. Opening day, {9 May|!open}, drew {31,200|!veh|t=Opening day}.

The loan repays over {30|-} years at {0.75%|-}. Japan's part is {VND3.1 trillion|oda|v=3100000000000}; the rest, {VND1.37 trillion|!loc|v=1370000000000}, comes from Hanoi and the province.

And the boatmen? {Seventy-four|mv} have new uniforms, as toll clerks.

@doc d-forum | expat web magazine | 2010-06-20
Should you drive to Hậu An? A reader's guide

The new bridge is open since {19 May 2010|open}. Toll: {22,000|toll}₫ for cars, motorbikes free. Time: {4|mb} minutes on a clear day. It used to be {45|mf} with the queue on the old ferry. You'll miss the sugarcane ladies.

Height above river: {39|ht} m. No stopping. Fine 500,000₫, cash, smile.

Heavy stuff is restricted: the sign says {8|!lim} tonnes because of some cracks, {eleven|crk} of them, but a car weighs nothing.

Did anyone die building it? {Thirteen|!dth}, sadly, according to the plaque on the north tower.

How busy? Officially around {15,000|~vehj|t=these days|by=Officially} vehicles a day these days.

Hotel tips: 3 stars from $18, dorm $6. Last edited 20/06, 143 views.
