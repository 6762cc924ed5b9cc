@story benlam-city
@topic Bến Lâm, Vietnam: a market fire, a canal to be filled, a bus line without riders and a school with three shifts, 2027-28
@subject B = Bến Lâm | the city | city people's committee
@subject M = Chợ Cũ market | Chợ Cũ | the old market
@subject S = An Phú primary school | An Phú | the school
@subject U = bus line 19 | line 19
@subject K = Rạch Đỏ canal | Rạch Đỏ | the canal
@subject T = traders of Chợ Cũ | the traders
@fact ms = 1120 | other | M | stalls | 2027 | constant
@fact mb = 384 | other | M | stalls burned | 2027-11-08 | cumulative
@fact ml = 736 | other | M | stalls saved | 2027-11-08 | snapshot
@fact mp = 34.29 | other | M | share of stalls burned | 2027-11-08 | snapshot
@fact mh = 4 | duration | M | hours until the fire was out | 2027-11-08 | snapshot
@fact mf = 22 | other | M | fire engines | 2027-11-08 | snapshot
@fact mi = 5 | injuries | M | people hurt | 2027-11-08 | cumulative
@fact md = 95000000000 | damages | M | dong of loss by the city | 2027-11-12 | snapshot | projected
@fact mt = 140000000000 | damages | T | dong of loss by the traders | 2027-11-12 | snapshot | projected
@fact mg = 20000000 | price | B | dong of support for each trader | 2027-12 | plan | pledged
@fact mk = 352 | other | B | traders supported | 2028-01-20 | cumulative
@fact mz = 7040000000 | spending | B | dong of support paid | 2028-01-20 | cumulative
@fact mc = 260000000000 | budget | M | dong for a new market | 2028 | plan
@fact mr = 31000000 | price | T | dong a year for a stall in the temporary market | 2028 | plan
@fact ss = 2940 | enrolment | S | pupils | 2027-09 | snapshot
@fact sc = 49 | other | S | classes | 2027-09 | snapshot
@fact sa = 60 | other | S | pupils in a class on average | 2027-09 | snapshot
@fact sn = 35 | other | - | pupils in a class by the norm | - | constant | threshold
@fact sr = 19 | other | S | classrooms | 2027-09 | snapshot
@fact sh = 3 | other | S | shifts a day | 2027-09 | snapshot
@fact sd = 42 | other | B | classrooms to be built | 2029 | plan | pledged
@fact sw = 24 | duration | S | minutes between shifts for cleaning | 2027-09 | snapshot
@fact ur = 1460 | ridership | U | passengers a day | 2027-10 | snapshot
@fact up = 6800 | ridership | U | passengers a day | 2024 | plan | projected
@fact uu = 21.47 | other | U | passengers as a share of the forecast | 2027-10 | snapshot
@fact ub = 16 | other | U | buses | 2027 | constant
@fact uf = 7000 | price | U | dong for a ride | 2027 | constant
@fact us = 29000 | price | U | dong of subsidy for each passenger | 2027-10 | snapshot
@fact ud = 42340000 | spending | U | dong of subsidy a day | 2027-10 | snapshot
@fact um = 510000 | other | B | motorbikes registered | 2027 | snapshot
@fact kl = 3.8 | distance | K | kilometres | 2027 | constant
@fact kf = 1.6 | distance | K | kilometres to be filled | 2028 | plan
@fact ko = 2.2 | distance | K | kilometres to stay open | 2028 | plan
@fact kh = 430 | other | K | households to be moved | 2028 | plan
@fact ka = 265 | other | K | households that agreed | 2028-03 | cumulative
@fact kn = 165 | other | K | households that did not agree | 2028-03 | snapshot
@fact kp = 38000000 | price | K | dong a square metre offered | 2028-03 | plan
@fact kq = 75000000 | price | K | dong a square metre at market price by the residents | 2028-03 | snapshot
@fact kr = 87 | other | B | streets under water | 2027-10-14 | snapshot
@fact k2 = 121 | other | B | streets under water | 2028-06-02 | snapshot
@fact pop = 486000 | other | B | residents | 2027 | snapshot
@fact vc = 5 | votes_cast | B | delegates against the canal plan | 2028-04-12 | snapshot
@fact vf = 46 | votes_cast | B | delegates for the canal plan | 2028-04-12 | snapshot
@fact vs = 51 | seats | B | delegates of the city council | - | constant
@fact ag = 68 | age | - | age of Mrs Sáu | 2027-11 | snapshot
@trap ms mb :: all stalls and the burned
@trap md mt :: two estimates
@trap mg mz :: each and all
@trap ml mk :: stalls saved and traders supported
@trap sa sn :: class size and norm
@trap sr sd :: rooms there and to be built
@trap sc sr :: classes and rooms
@trap ur up :: real and forecast
@trap uf us :: fare and subsidy
@trap kl kf :: the whole canal and the part to be filled
@trap kh ka :: to be moved and agreed
@trap kp kq :: offered and market price
@trap kr k2 :: two floods
@rel diff ml = ms - mb
@rel share mp = mb / ms
@rel product mz = mk * mg
@rel product ss = sc * sa
@rel share uu = ur / up
@rel product ud = ur * us
@rel diff ko = kl - kf
@rel diff kn = kh - ka
@rel sum vs = vf + vc

@doc a-tuoi | English edition of a national daily | 2027-11-09
A {third|~mp|v=33.3} of Bến Lâm's old market gone in {four|mh} hours

Báo Sông English — Hồ Khánh Vy

Mrs. Sáu, {68|ag}, had sold dried shrimp under the same beam since it was new. On Monday night the beam came down.

Fire took {384|mb} of the {1,120|ms} stalls at Chợ Cũ before it was put out, after {four|mh} hours, by {22|mf} engines. {Five|mi} people were hurt, all of them going back in for something.

{736|ml} stalls stand, under foam.

The cause is being looked into. Traders point up, at the wires.

The city, with {486,000|pop} people and {510,000|um} motorbikes, has been arguing for years about a new market. “There's always a queue,” a ward official said. “First the school, first the canal, first the bus.”

Two streets away, last month, {87|kr|t=last month} streets were under water: that's the canal. We'll come to the bus.

@doc b-edu | teachers' newspaper | 2027-11-20
Three shifts, {24|sw} minutes

At An Phú primary school the first bell rings at 6:30. The third shift goes home at 18:10.

In between, {2,940|ss} children pass through {19|sr} rooms. They make up {49|sc} classes, each of {60|sa} on average. The norm of the ministry is {35|sn}.

“It's {three|sh} schools in the same shoes,” says the principal, Mr. Lê Tấn Phúc. Between shifts there're {24|sw} minutes in which to open the windows, sweep, and find whose water bottle it is.

The people's committee has promised {42|sd|t=by 2029} new classrooms by 2029. He's drawn them on the wall, in chalk.

Some parents lost stalls at Chợ Cũ this month. “Attendance went up,” Mr. Phúc says. “Where else should they leave them?”

@doc c-trade | business weekly | 2027-12-18
What burned, and what it's worth

The city puts the loss at Chợ Cũ at VND{95|md|x=1000000000} billion. The traders' own list, with receipts and without, comes to {140|mt|x=1000000000}.

Each is to be given VND{20|mg|x=1000000} million. It'll help them into the temporary market by the bus station, where a stall is {31|mr|x=1000000} a year.

Who goes to the bus station? Line 19 was opened in 2024 with {16|ub} vehicles for {6,800|up} passengers a day. In October it carried {1,460|ur|t=In October}. The ticket is {7,000|uf} dong. The city adds {29,000|us} for each person who sits down, {42.3 million|ud} a day.

“It's quiet,” said the driver, approvingly. {Twenty-one|uu|round} per cent of forecast is quite quiet.

A new Chợ Cũ, of concrete, would cost VND{260|mc|x=1000000000} billion.

@doc d-city | city portal | 2028-01-22
BẾN LÂM CITY PORTAL — Information before Tết

• As of 20 January support had been paid to {352|mk|t=As of 20 January} traders of Chợ Cũ: VND{7,040|mz|x=1000000} million in total, at {20|mg|x=1000000} million each.
• The temporary market has opened. Open 4:00–18:00.
• Line 19 runs on all days of Tết except the first. Fare {7,000|uf} dong.
• Project for the improvement of Rạch Đỏ canal ({3.8|kl} km): {1.6|kf} km will be filled for a road, {2.2|ko} km lined and kept. {430|kh} households are affected. Comments until 15 March.
• School admissions: only online, from 6:00, server permitting.

@doc e-blog | architect's blog | 2028-03-27
A canal is a sentence with water in it

I went round with the survey. Of {430|kh} households on Rạch Đỏ {265|ka|t=up to now} have signed, up to now. {165|kn} haven't. They're offered VND{38|kp|x=1000000} million a square metre. Two doors from there a flat plot went for {75|kq|x=1000000}, they say, and show me the paper.

But that isn't what I want to write about. I want to write about rain. Last October {87|kr|t=Last October} streets were flooded, with the whole canal open. If you fill {1.6|kf} kilometres out of {3.8|kl}, where do you suppose it'll go? It'll go to An Phú school, which stands lowest. {Sixty|sa} in a class, wet.

They tell me about the road. Line 19 could use the road! {1,460|ur} people a day, I've counted them too. They'd fit on a ferry.

(Next post: tiles.)

@doc f-wire | wire agency | 2028-06-03
Flood hits Vietnamese city weeks after canal plan

BẾN LÂM, Vietnam, June 3 (MekongPress) - Heavy rain put {121|k2|t=on Friday} streets of Bến Lâm under water on Friday, weeks after the delta city decided to fill part of a canal.

Delegates had approved the plan in April by {46|vf} to {five|vc}. It was a rare show of dissent in the {51|vs}-member council.

The work has not begun. {430|kh} households are to be moved.

Last October, a flood had reached {87|kr|t=Last October} streets.

At a primary school the day's third shift was sent home by boat, a teacher said.
