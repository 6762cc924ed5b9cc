@story t1-golfo-tram
@topic A hundred days of a new tram in Quelihue, Chile, June 2033
@subject L = Tranvía del Golfo | the Golfo tram | Golfo tram | the tram | the system
@subject A = Costanera line | the coastal branch | Costanera
@subject B = Cerros line | the hill branch | Cerros
@subject M = Quelihue's buses | the micros | city buses | the buses | buses
@subject T = Transport Minister Ignacia Huenchumán | Huenchumán | the minister | the transport ministry
@subject G = Governor Rodolfo Etcheverry | Etcheverry | the governor | the regional government
@subject O = Rieles del Golfo | the operator | the concessionaire | the company
@subject C = Contraloría | the comptroller | the comptroller's office
@subject U = drivers' union | the union | tram drivers
@subject E = Hualco extension | the extension | the branch to Hualco
@fact r1 = 38200 | ridership | L | passengers on an average weekday | 2033-03 | snapshot
@fact r3 = 51700 | ridership | L | passengers on an average weekday | 2033-06 | snapshot
@fact rg = 35.3 | rate | L | growth of passengers on an average weekday | 2033-03 to 2033-06 | snapshot
@fact rt = 60000 | ridership | L | passengers on an average weekday | 2033-12 | plan | threshold
@fact ra = 33900 | ridership | A | passengers on an average weekday | 2033-06 | snapshot
@fact rb = 17800 | ridership | B | passengers on an average weekday | 2033-06 | snapshot
@fact ras = 65.6 | rate | A | share of the tram's weekday passengers | 2033-06 | snapshot
@fact rw = 29400 | ridership | L | passengers on an average weekend day | 2033-06 | snapshot
@fact ro = 146000 | ridership | L | passengers over the opening weekend | 2033-03-13 | cumulative
@fact rr = 63450 | ridership | L | passengers on the busiest day | 2033-05-29 | snapshot
@fact rc = 4060000 | ridership | L | passengers since the opening | 2033-06-19 | cumulative
@fact m0 = 112000 | ridership | M | passengers on an average weekday | 2033-02 | snapshot
@fact m1 = 94500 | ridership | M | passengers on an average weekday | 2033-06 | snapshot
@fact mg = 15.6 | rate | M | fall in passengers on an average weekday, in percent | 2033-02 to 2033-06 | snapshot
@fact fa = 790 | price | L | fare, in pesos | 2033 | constant
@fact fs = 260 | price | L | fare for students, in pesos | 2033 | constant
@fact fm = 640 | price | M | fare, in pesos | 2033 | constant
@fact cap = 1900 | price | L | most that a passenger pays in a day, in pesos | 2033 | constant
@fact ev = 14.2 | rate | L | share of passengers who do not pay | 2033-06 | snapshot
@fact evm = 31.5 | rate | M | share of passengers who do not pay | 2033-06 | snapshot
@fact c0 = 412000000000 | budget | L | building cost, in pesos, at the award | 2027-10 | plan
@fact c1 = 586000000000 | spending | L | building cost, in pesos | 2033-03 | cumulative
@fact cd = 174000000000 | spending | L | building cost beyond the award, in pesos | 2033-03 | cumulative
@fact cp = 42.2 | rate | L | building cost beyond the award, in percent | 2033-03 | snapshot
@fact cu = 617000000 | spending | L | building cost, in dollars | 2033-03 | cumulative
@fact ka = 12.4 | distance | A | length in kilometres | - | constant
@fact kb = 7.2 | distance | B | length in kilometres | - | constant
@fact kt = 19.6 | distance | L | length in kilometres | - | constant
@fact sa = 16 | other | A | stops | - | constant
@fact sb = 11 | other | B | stops | - | constant
@fact stt = 27 | other | L | stops | - | constant
@fact late = 18 | duration | L | months behind plan at the opening | 2033-03-12 | constant
@fact tn = 22 | other | L | trains bought | 2033 | constant
@fact tv = 17 | other | L | trains fit for service | 2033-06 | snapshot
@fact tx = 5 | other | L | trains out of service | 2033-06 | snapshot
@fact tp = 77.3 | rate | L | share of trains fit for service | 2033-06 | snapshot
@fact ha = 6 | duration | A | minutes between trams at rush hour | 2033-06 | snapshot
@fact hb = 9 | duration | B | minutes between trams at rush hour | 2033-06 | snapshot
@fact hc = 5 | duration | L | minutes between trams at rush hour under the contract | 2033 | plan | threshold
@fact pu = 91.4 | rate | O | share of trips on time | 2033-06 | snapshot
@fact pc = 95 | rate | O | share of trips on time under the contract | 2033 | plan | threshold
@fact fi = 1120000000 | damages | O | fine for late trams, in pesos | 2033-06 | cumulative
@fact ja = 34 | duration | A | minutes from end to end | 2033 | constant
@fact jm = 58 | duration | M | minutes from end to end of the coast road | 2033-02 | snapshot
@fact jd = 24 | duration | A | minutes saved from end to end | 2033 | constant
@fact xc = 19 | cases | L | collisions with cars | 2033-06-19 | cumulative
@fact xd = 2 | deaths | L | people killed in collisions | 2033-06-19 | cumulative
@fact xi = 11 | injuries | L | people hurt in collisions | 2033-06-19 | cumulative
@fact dn = 128 | jobs | O | drivers | 2033-06 | snapshot
@fact dw = 150 | jobs | O | drivers needed for the full timetable | 2033 | plan | threshold
@fact uv = 117 | votes_cast | U | votes cast on a strike | 2033-06-17 | snapshot
@fact uy = 91 | vote_count | U | votes for a strike | 2033-06-17 | snapshot
@fact up = 77.8 | vote_share | U | share of votes for a strike | 2033-06-17 | snapshot
@fact sn = 1204 | sample_size | T | passengers asked | 2033-06 | snapshot
@fact sl = 6.1 | score | L | mark given by passengers, out of seven | 2033-06 | snapshot
@fact sm = 4.3 | score | M | mark given by passengers, out of seven | 2033-06 | snapshot
@fact ek = 8.3 | distance | E | length in kilometres | 2033-06 | plan
@fact ec = 240000000000 | budget | E | building cost, in pesos | 2033-06 | plan | projected
@trap r1 r3 :: first month and fourth
@trap r3 rw :: weekdays and weekends
@trap r3 rr :: an average and a record
@trap r3 rt :: reality and target
@trap ra rb :: two branches
@trap m1 r3 :: buses and trams
@trap ev evm :: tram and bus
@trap fa fm :: tram and bus fares
@trap c0 c1 :: award and final cost
@trap c1 ec :: the tram and its extension
@trap ha hc :: timetable and contract
@trap sa sb :: two branches
@rel change rg = r1 -> r3
@rel sum r3 = ra + rb
@rel share ras = ra / r3
@rel change mg = m0 -> m1
@rel diff cd = c1 - c0
@rel change cp = c0 -> c1
@rel convert cu = c1
@rel sum kt = ka + kb
@rel sum stt = sa + sb
@rel diff tx = tn - tv
@rel share tp = tv / tn
@rel share up = uy / uv
@rel diff jd = jm - ja
@race lines = ra rb

@doc a-wire | wire agency | 2033-06-20
Chile's newest tram carries {4 million|~rc} in its first 100 days

QUELIHUE, Chile, June 20 (Cono Sur) - The tram that opened in this port city in March has carried {4.06 million|rc|t=in its first 100 days} passengers in its first 100 days, the transport ministry said on Monday, with weekday use growing to {51,700|r3|t=this month} this month from {38,200|r1|t=in the first weeks} in the first weeks.

The {19.6|kt}-km system has {27|stt} stops on two branches. It cost {586 billion|c1} pesos ({$617 million|cu}), {42 percent|cp|round} more than when the contract was awarded, and opened {a year and a half|late|v=18} late.

Transport Minister Ignacia Huenchuman said ridership was on course for {60,000|rt|t=by December|by=Transport Minister Ignacia Huenchuman} by December.

Not everything runs smoothly. Of {22|tn} trains built in Spain, {17|tv|t=on a typical June day} were fit for service on a typical June day. {Two|xd} people have died in {19|xc} collisions with cars. On Friday drivers voted to strike over rosters.

City buses have lost passengers, from {112,000|m0|t=in February} a weekday in February to {94,500|m1}.

The regional government wants to build a {240-billion-peso|ec|v=240000000000} extension to the town of Hualco.

@doc b-daily | regional daily | 2033-06-21
A mark of {6.1|sl} and a train in five in the workshop

Quelihue — Passengers have put a grade on the Tranvía del Golfo, and it would please any mother: {6.1|sl|by=Passengers} out of seven. The buses get {4.3|sm}. The ministry asked {1,204|sn} people on the platforms in the first half of June.

They like the sea view and the time. From Puerto Viejo to Las Dunas, the whole {12.4|ka} kilometres of the Costanera line, is a ride of {34|ja} minutes; the micro along the same road used to need {58|jm|t=used to}. Students like the fare of {260|fs} pesos. Everyone else pays {790|fa}, on a bus {640|fm}, and nobody more than {1,900|cap} in a day whatever they ride.

They do not like to wait. Under its contract the operator owes the city a tram every {five|hc} minutes in the rush. The real figure is {six|ha|t=in June} on the coast and {nine|hb|t=in June} on the hill branch. One reason stands in the depot at Las Dunas: {five|tx} trains with cracked brackets.

Rieles del Golfo ran {91.4%|pu|t=in June} of its trips on time in June; it is paid to manage {95%|pc}. For the difference it will be fined {1,120 million|fi} pesos.

The hill branch, {7.2|kb} km and {11|sb} stops, has {17,800|rb} passengers a day. Its neighbours on the flat have {33,900|ra}.

WINTER SALE: heaters from {$24.990|-} | Horoscope p. 30

@doc c-opinion | column | 2033-06-23
The tram we paid for one and a half times

Emilio Quezada-Raby, engineer

I ride it too. I have a seat, usually, as one would in a vehicle that was designed for {60,000|rt} passengers and carries {51,700|r3}. I have nothing against the driver, the seat or the sea.

But let us remember the number {412|c0|x=1000000000|t=in October 2027} billion. That is how many pesos the contract said in October 2027. The bill that Governor Etcheverry's office paid is {586|c1|x=1000000000} billion. The difference, {174 billion|cd}, is a hospital. The comptroller is asking where it went, and the answer so far is "soil".

We were told that it would empty the roads. It has emptied the buses, down by {15.6%|mg|t=since summer} since summer. Those who drove, drive, and now and then they drive into the tram: {nineteen|xc} crashes, with {eleven|xi} people hurt and {two|xd} funerals.

We were told everyone would pay. {14.2%|ev} do not. On the micros, true, it is {31.5%|evm}, but a micro does not cost {thirty thousand million|-} per kilometre.

And now Hualco! Another {8.3|ek} kilometres, another {240 billion|ec}. I would sign tomorrow if I believed the figure. Bring me the soil.

Replies to the editor, {200|-} words at most

@doc d-ministry | ministry press release | 2033-06-20
100 days of the Tranvía del Golfo: almost {52 thousand|~r3|v=52000} trips every working day

Ministry of Transport — Seremi Office, Quelihue

• Since 12 March, {4,060,000|rc|t=Since 12 March} people have boarded. On the opening weekend, when travel was free, {146,000|ro|t=On the opening weekend} did so. The record for one day is {63,450|rr|t=29 May}, on 29 May, final of the regional championship.

• Weekday demand rose by {35.3%|rg|t=between March and June} between March and June. On Saturdays and Sundays the average is {29,400|rw}.

• The Costanera line, with its {16|sa} stops, concentrates {65.6%|ras} of passengers.

• Evasion stands at {14.2%|ev}, less than half of that on the city buses.

Minister Ignacia Huenchumán: "A city that had waited for forty years waited {18|late} months more. I apologise for those months, and I invite you to count the minutes saved: a worker from Las Dunas gets home {24|jd} minutes sooner, every day."

The Ministry has applied a fine of {$1.120 million|fi|v=1120000000} to the concessionaire on account of punctuality and has given it until 31 August to bring all {22|tn} trains into service.

Regarding the vote by the drivers' union, the Ministry trusts in dialogue. The concessionaire employs {128|dn} drivers and has undertaken to reach {150|dw}.

@doc e-radio | local radio interview | 2033-06-18
Radio Bahía, "Puerto Despierto", transcript of the 7:40 interview

— Good morning, Maribel Catrileo, leader of the tram drivers. You vote to stop. After three months?

— After three months and {91|uy|t=last night} votes, Julio. There were {117|uv|^} ballots in the box last night. That's {77.8 percent|up|^}. I didn't expect it.

— What do you want?

— People. There are {128|dn} of us. The timetable that was signed needs {150|dw}. So a colleague finishes at one in the morning and starts at nine. In a car you'd be fined.

— The company says the trams run every {six|ha} minutes all the same.

— On the coast. Go up to Cerros and hold a stopwatch: {nine|hb}.

— And the accidents?

— I was behind the second one. The man had his headphones on. {Nineteen|xc|t=since March} times since March a car has turned left in front of us. We're given a leaflet.

— The minister says {60,000|rt|t=by Christmas|by=The minister} passengers by Christmas.

— With {seventeen|tv} trains? I wish her luck. On the day of the final we carried more than {sixty-three thousand|>rr|v=63000|t=On the day of the final}, with doors that had to be pushed. It can be done once.

— Will there be trams on Monday?

— On Monday, yes. We have five days of mediation by law.

— It's {7|-} degrees in the port, and the Hualco ferry is cancelled.

@doc f-newsletter | international transit newsletter | 2033-06-28
Light Rail Digest: Chile — Quelihue after 100 days

Opened 12 March 2033, the Golfo tram is a two-branch, {19.6|kt} km line (coast {12.4|ka} km, hills {7.2|kb} km) with {27|stt} stops, of which {16|sa} on the coastal branch.

Demand. June weekdays average {51,700|r3|t=June}, split {33,900|ra}/{17,800|rb}. In March it was {38,200|r1|t=In March}. Bus boardings over the same corridors and feeders are now {94,500|m1}, and so the combined public transport market of around {146,000|-} is well above the {112,000|m0|t=before opening} that buses alone had before opening. (Do not confuse this with the {146,000|ro|t=on the free opening weekend} who rode on the free opening weekend!)

Fleet. Availability was {77.3%|tp|t=in June} in June: {five|tx} of {22|tn} units are stopped. The builder is to replace the brackets at its cost.

Cost. CLP {412|c0|x=1000000000|t=at award} bn at award, CLP {586|c1|x=1000000000} bn outturn, or about US${31.5|-} million a kilometre. For Latin America this is high but not extreme. The governor's proposed extension ({8.3|ek} km, CLP {240|ec|x=1000000000} bn) comes out slightly cheaper.

Service. Peak headways of {6|ha} and {9|hb} minutes against {5|hc} contracted. Punctuality {91.4%|pu} against {95%|pc}.

Fares. CLP {790|fa} flat, with a daily cap of {1,900|cap}. Evasion is less than half the {31.5%|evm} on buses.

Labour. Strike vote carried by {91|uy} of {117|uv}; mediation continues.

Next issue: Hue, Porto, and a {1,435|-} mm mystery in Lviv
