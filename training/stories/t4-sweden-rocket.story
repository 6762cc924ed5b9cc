@story t4-sweden-rocket
@topic Loss of a small rocket launched from northern Sweden and the search for its debris
@subject R = Skuld 3 | the rocket | the launcher | the vehicle
@subject A = Skuld 1 | first launch
@subject B = Skuld 2 | second launch
@subject P = Polcirkel Launch | Polcirkel | the company | the operator
@subject K = Kirnavaara Space Centre | Kirnavaara | the space centre | the range | the base
@subject L = satellites aboard Skuld 3 | the satellites | the payload | the cargo
@subject G = Gabna-Ruovta Sami village | Gabna-Ruovta | the Sami village | the herders | the reindeer owners
@subject N = Norway | Norwegian side
@subject S = Sweden | Swedish side | Swedish state | the state
@subject F = Finland | Finnish side
@subject D = debris of Skuld 3 | the debris | the wreckage | pieces
@subject H = Accident Investigation Authority | the investigators | the authority
@fact ck = 06:14 | clock | R | time of the launch | 2038-02-19 | constant
@fact ck0 = 05:30 | clock | R | time of the launch planned | 2038-02-19 | plan
@fact hold = 44 | duration | R | minutes that the launch was late | 2038-02-19 | constant
@fact ft = 252 | duration | R | seconds of flight | 2038-02-19 | constant
@fact fta = 548 | duration | A | seconds of flight to orbit | 2036 | constant
@fact ftp = 545 | duration | R | seconds of flight to orbit planned | 2038-02-19 | plan
@fact alt = 97 | distance | R | kilometres of height reached | 2038-02-19 | constant
@fact altp = 510 | distance | R | kilometres of height planned | 2038-02-19 | plan
@fact spd = 2.9 | speed | R | kilometres a second | at the loss | snapshot
@fact len = 27.4 | other | R | metres long | - | constant
@fact mass = 34.6 | other | R | tonnes at launch | - | constant
@fact fuel = 6.1 | other | R | tonnes of fuel left | at the loss | snapshot
@fact e1 = 9 | other | R | engines of the first stage | - | constant
@fact val = 17 | duration | R | days between the change of a valve and the launch | 2038-02-19 | constant
@fact tmp = -23 | temperature | K | degrees Celsius | at the launch | snapshot
@fact tmpl = -28 | temperature | K | degrees Celsius at which no launch is allowed | - | constant | threshold
@fact sat = 5 | other | L | satellites | - | constant
@fact kg = 412 | other | L | kilograms | - | constant
@fact kgw = 236 | other | L | kilograms of the weather satellites | - | constant
@fact kgs = 176 | other | L | kilograms of the students' satellites | - | constant
@fact kw = 118 | other | L | kilograms of each weather satellite | - | constant
@fact nw = 2 | other | L | weather satellites | - | constant
@fact ns = 3 | other | L | students' satellites | - | constant
@fact vl = 46000000 | price | L | euros that they were worth | - | constant
@fact ins = 31000000 | damages | L | euros of insurance | - | constant
@fact unins = 15000000 | damages | L | euros not insured | - | constant
@fact cost = 9500000 | price | R | euros for the launch | - | constant
@fact d1 = 31 | other | D | pieces found | 2038-02-20 | cumulative
@fact d2 = 58 | other | D | pieces found | 2038-02-24 | cumulative
@fact dn = 12 | other | N | pieces found | 2038-02-24 | cumulative
@fact ds = 39 | other | S | pieces found | 2038-02-24 | cumulative
@fact df = 7 | other | F | pieces found | 2038-02-24 | cumulative
@fact big = 86 | other | D | kilograms of the heaviest piece | - | constant
@fact ar = 640 | area | D | square kilometres searched | 2038-02-24 | snapshot
@fact arp = 410 | area | R | square kilometres of the closed zone | 2038-02-19 | constant
@fact rein = 1100 | evacuated | G | reindeer moved | 2038-02-24 | cumulative
@fact herd = 4800 | other | G | reindeer owned | - | constant
@fact ask = 4200000 | damages | G | kronor claimed | 2038-02 | plan
@fact off = 1500000 | damages | P | kronor offered to the herders | 2038-02 | plan
@fact out = 140 | evacuated | K | people told to leave their cabins | 2038-02-19 | constant
@fact ref = 6 | other | K | people who stayed in their cabins | 2038-02-19 | constant
@fact seen = 2300 | crowd | K | spectators | 2038-02-19 | snapshot
@fact inv = 600000000 | budget | K | kronor of public money invested | 2033-2038 | cumulative
@fact invs = 380000000 | budget | S | kronor invested in the base | 2033-2038 | cumulative
@fact invr = 220000000 | budget | K | kronor invested by the county and the municipality | 2033-2038 | cumulative
@fact invp = 63.33 | other | S | percent of the public money invested | 2033-2038 | cumulative
@fact pl = 4 | other | P | launches planned | 2038 | plan
@fact pl2 = 2 | other | P | launches planned after the loss | 2038 | plan | projected
@fact staff = 214 | jobs | P | people who work there | 2038-02 | snapshot
@fact cli = 11 | other | P | launches sold | 2038-02 | snapshot
@fact inq = 2038-09-30 | date | H | day on which the report is due | - | plan
@fact orb = 3 | other | A | satellites put into orbit | 2036 | constant
@fact orb2 = 2 | other | B | satellites put into orbit | 2037 | constant
@fact all2 = 4 | other | B | satellites aboard | 2037 | constant
@fact tmp0 = -25 | temperature | K | degrees Celsius | 05:12 | snapshot
@fact ftm = 4.2 | duration | R | minutes of flight | 2038-02-19 | constant
@fact altq = 19.02 | other | R | percent of the planned height reached | 2038-02-19 | constant
@fact tmd = 5 | margin | K | degrees Celsius warmer than the limit | at the launch | snapshot
@trap tmp tmp0 :: an hour apart
@trap alt altp :: reached and planned
@trap ft fta :: the third and the first rocket's flight
@trap ck ck0 :: planned and actual
@trap vl ins :: worth and insured
@trap d1 d2 :: two days
@trap ar arp :: searched and closed
@trap tmp tmpl :: the cold of the morning and the limit
@trap rein herd :: moved and owned
@trap ask off :: claimed and offered
@trap sat all2 :: two rockets' cargo
@rel share altq = alt / altp
@rel diff tmd = tmp - tmpl
@rel sum kg = kgw + kgs
@rel product kgw = kw * nw
@rel sum sat = nw + ns
@rel diff unins = vl - ins
@rel sum d2 = dn + ds + df
@rel sum inv = invs + invr
@rel share invp = invs / inv

@doc a-wire | wire agency | 2038-02-19
European rocket lost minutes after lift-off from Arctic Sweden

KIRUNA, Sweden, Feb 19 (Tern) — A Swedish-built rocket carrying {five|sat} satellites broke up on Friday over the mountains on the Norwegian border, {four minutes and 12 seconds|ft|v=252} after it left the Kirnavaara Space Centre, its operator Polcirkel Launch said.

Skuld 3 rose at {6.14 a.m.|ck|t=on Friday} in a temperature of {-23|tmp|t=at 6.14 a.m.} degrees, {44|hold} minutes late because a sensor in the tower had frozen. It climbed to {97|alt} km, less than {a fifth|<altq|v=20} of the {510|altp} km where it was to release its cargo, and was moving at {2.9|spd} km a second when signals stopped.

No one was hurt. The company said {140|out} people had left their cabins under the flight path beforehand.

The satellites, weighing {412|kg} kg together, were worth {46 million euros|vl}. Insurance covers {31 million|ins}.

It was the third flight from Kirnavaara. Skuld 1 put {three|orb} satellites into orbit in 2036; Skuld 2 delivered {two|orb2} of {four|all2} last year.

The Swedish Accident Investigation Authority opened an inquiry. Polcirkel, which has sold {11|cli|s=Polcirkel} launches, had planned {four|pl|t=this year} this year. "I expect it will be {two|pl2|by=chief executive Torkel Adjei}," chief executive Torkel Adjei said.

@doc b-live | local news site, live page | 2038-02-19
Skuld 3: the morning in Kirnavaara

05:12 Minus {25|tmp0|v=-25|t=05:12} at the visitors' car park, and it is full. The police count {2,300|seen|by=The police} people on the ice of the lake.

05:30 This is when she should have gone, but the clock stands still at T minus 4. A sensor, we hear.

05:58 "The limit is minus {28|tmpl|v=-28|by=range chief Berit Nutti-Lamarre}, so we've got margin," range chief Berit Nutti-Lamarre tells us.

06:14 Lift-off! {Nine|e1} engines, {34.6|mass} tonnes, a noise that you feel in your teeth.

06:19 Something is wrong. The commentator has stopped talking. A bright spot in the west, then three or four.

06:31 Polcirkel confirms: contact lost after {4 min 21 sec|!ft|v=261|by=Polcirkel}. We were supposed to hear about orbit after nine.

07:05 At the hot-dog stand a girl of the Luleå student team is crying. {Three|ns|s=her friends} of the satellites were built by her friends and colleagues of other universities; {two|nw} were for weather forecasters.

08:20 The company says that all {140|out} people who have cabins below had been told to leave, and that {six|ref} did not want to. They are fine.

09:40 Adjei: "Rockets are machines with a thousand ways not to work. We lost {9.5|cost|x=1000000|by=Adjei} million euros' worth of launcher. We did not lose a person."

Buy our photo book "Northern Fire", 249 kr

@doc c-sami | newspaper for Sami affairs | 2038-02-25
Metal on the winter pasture

By Risten Ánne Sara-Holmqvist

The tank lies in the birches beside lake Vuolejávri like a burst drum. It weighs {86|big} kilos. Nils-Ante Ruovta found it on Saturday when he was looking for his lead cow, and since then he has not slept well.

"They said it would fall in the sea if it fell," he says.

It fell on the land of Gabna-Ruovta. So far the search parties have brought in {58|d2|t=So far} pieces: {39|ds|s=the Swedish side} on the Swedish side, {12|dn|s=over the border in Norway} over the border in Norway and {seventeen|!df|s=Finland} in Finland. On Saturday it had been {31|d1|t=On Saturday}. They comb an area of {640|ar} square kilometres, half as much again as the zone of {410|arp} that had been closed for the launch.

The Sami village owns {4,800|herd} animals. It has driven {1,100|rein} of them to other ground, where hay has to be bought. With helicopter hours and lost calves the bill comes to {4.2 million|ask|by=its chairwoman|s=The Sami village} kronor, according to its chairwoman, Elle Márjá Labba. Polcirkel has put {one and a half million|off|v=1500000|s=Polcirkel} on the table.

What about poison? The rocket ran on kerosene and oxygen. When it broke apart, {6.1|fuel} tonnes of fuel were left, says the company, and burned in the air.

Labba shrugs. "{Two|pl2|t=this year} more this year, I hear. Then they can offer the same again twice."

@doc d-trade | space trade weekly | 2038-02-27
Polcirkel grounded: who pays?

NEWSPACE NORTH · Issue 9/38 · Subscribers only

What went down with Skuld 3 was {412|kg} kg of hardware: a pair of Meteor-Nord weather satellites of {118|kw} kg each, {236|kgw} kg together, and student spacecraft adding up to {176|kgs} kg. Replacement value was {€46m|vl}. The underwriters in London and Zurich are on the hook for {€46m|!ins|s=The underwriters in London and Zurich}, market sources say, and Meteor-Nord for nothing.

The {27.4|len} m vehicle flew for {252|ft} seconds against the {545|ftp|t=in the flight plan} in the flight plan and {548|fta|t=in 2036} actually needed in 2036. Attention is on a pressure valve of the second stage which was swapped {17|val} days before the campaign ended in a fireball.

Polcirkel keeps {11|cli} contracts on its books and {214|staff} people on its payroll. It is privately held, so there's no share price to watch. Its host is public: of the {SEK 600m|inv} spent on Kirnavaara since 2033, the Swedish state has provided {380m|invs|v=380000000}, or {63%|invp|round}, and the county and municipality {220m|invr|v=220000000|s=the county and municipality}.

The inquiry reports by {30 September|inq}. Until then, a schedule of {four|pl|t=for 2038} flights for 2038 is, to borrow a phrase heard in the hangar, aspirational; the chief executive hopes for {two|pl2|by=the chief executive}.

Launch calendar: Andøya 3 Mar, Kourou 5 Mar, Hokkaido 9 Mar.

@doc e-national | national broadsheet, editorial | 2038-02-26
Do not stop looking up

The pictures from Kirnavaara are hard to watch: first the cheering of {2,300|seen} people at {-23|tmp} degrees, then the silence. It is tempting to conclude that Sweden should leave rockets to nations with oceans. It would be wrong.

Consider what was lost: a vehicle for {9.5 million|cost} euros and {five|sat} satellites. {Fifteen million|unins} euros of the cargo's value were not insured and will have to be found by a handful of universities and a weather service. That hurts. It is also roughly what the country spends on snow clearing on one bad Monday.

Consider, too, what went right. The range waited {three quarters of an hour|~hold|v=45} rather than trust a frozen sensor. The morning was {five|tmd} degrees warmer than the rules demand. Everyone with a cabin under the path had been warned; {six|ref} chose to remain and live to tell it.

But the reindeer owners were not warned that wreckage would lie over {640|ar} square kilometres. More than {11,000|!>rein|t=this week|s=their} of their animals are being fed by hand this week. Offering {1.5 million|off|s=a company} kronor, as a company with {600 million|inv} of public money behind it has done, when {4.2|ask|x=1000000} million is asked, is not just stingy. It is stupid. The next rocket will need their goodwill more than it needs a new valve.

@doc f-kids | news for children | 2038-02-26
Why did the rocket break?

Last Friday a rocket named Skuld 3 took off in the very north of Sweden. It was as tall as a house with nine floors: {27|len|round} metres. It was planned to start at {half past five|ck0|v=05:30} in the morning, but it was so cold that a sensor froze. At {fourteen minutes past six|ck|v=06:14} it finally flew.

For a little more than {four|>ftm} minutes all was well. Then it broke.

Nobody knows why yet. People whose job it is to find out have until the {last day of September|inq|v=2038-09-30}.

On board were {two|nw} satellites that should have watched the weather and {three|ns} that students had made. All are gone. They would have flown {510|altp} kilometres above us. The rocket only got to {97|alt}. That is still ten times higher than a plane!

Pieces fell on the snow in three countries. By Wednesday searchers had picked up {58|d2|t=By Wednesday}. If you find one, don't touch it. Call 112.

Quiz: How many engines did the bottom part have? (Answer: {9|e1})
