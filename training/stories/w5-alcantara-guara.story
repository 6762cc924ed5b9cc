@story w5-alcantara-guara
@topic Maiden launch of the Guará-2 rocket from Alcântara, Brazil
@subject G = Guará-2 | the rocket | the launcher | the vehicle
@subject G1 = Guará-1 | its predecessor | the smaller rocket
@subject A = Alcântara spaceport | Alcântara | the spaceport
@subject H = Harpia Lançadores | Harpia | the company | the builder
@subject AG = Brazilian Space Agency | AEB | the agency
@subject C = Caburé-3 | the weather satellite | the main satellite
@subject N = Nanosatellites | the small satellites | the cubesats
@subject J = Jussara Watanabe-Nóbrega | Watanabe-Nóbrega | the launch director
@subject Q = Quilombola communities | the quilombos | the families
@subject S = Condor Seguros | Condor | the insurer
@subject K = Kestrel Orbital | Kestrel | the Scottish rival
@subject V = Viewers on Praia do Barco | the beach | spectators
@subject ST = First stage | the first stage | the booster
@fact l0 = 06:30 | clock | G | lift-off | as planned | plan
@fact l1 = 08:12 | clock | G | lift-off | 2032-05-09 | constant
@fact hd = 102 | duration | G | minutes of delay | 2032-05-09 | constant
@fact sc = 2 | other | G | launch attempts called off | 2032-04 | cumulative
@fact ht = 41 | distance | G | metres of height | - | constant
@fact ht1 = 27 | distance | G1 | metres of height | - | constant
@fact ms = 148 | other | G | tonnes at lift-off | - | constant
@fact pl = 1350 | other | G | kilograms it can carry to orbit | - | constant
@fact pa = 972 | other | G | kilograms carried | 2032-05-09 | constant
@fact ps = 72 | other | G | percent of its capacity carried | 2032-05-09 | constant
@fact mc = 810 | other | C | kilograms | - | constant
@fact mn = 162 | other | N | kilograms | - | constant
@fact nn = 18 | other | N | satellites on board | 2032-05-09 | constant
@fact n1 = 11 | other | N | satellites heard from | 2032-05-09 evening | cumulative
@fact n2 = 16 | other | N | satellites heard from | 2032-05-12 | cumulative
@fact nl = 2 | other | N | satellites silent | 2032-05-12 | snapshot
@fact op = 620 | distance | C | kilometres of altitude | as planned | plan
@fact or = 587 | distance | C | kilometres of altitude | 2032-05-09 | snapshot
@fact of = 33 | distance | C | kilometres below the planned altitude | 2032-05-09 | snapshot
@fact o3 = 618 | distance | C | kilometres of altitude | 2032-05-20 | plan | projected
@fact d1 = 161 | duration | ST | seconds of burn | 2032-05-09 | constant
@fact d2 = 164 | duration | ST | seconds of burn | as planned | plan
@fact sp = 14 | duration | C | minutes to separation | 2032-05-09 | constant
@fact fu = 9 | other | C | percent of propellant needed for the climb | 2032-05-12 | plan | projected
@fact lf = 7 | duration | C | years of service | as planned | plan
@fact lf2 = 6.3 | duration | C | years of service | 2032-05-12 | plan | projected
@fact cd = 1900000000 | spending | H | reais of development cost | 2024 to 2032 | cumulative
@fact cp = 1200000000 | budget | H | reais of development cost | 2024 | plan
@fact co = 58.3 | rate | H | percent of cost overrun | 2024 to 2032 | cumulative
@fact ca = 1330000000 | spending | AG | reais of public money in the development | 2024 to 2032 | cumulative
@fact cs = 70 | other | AG | percent of development cost paid by the state | 2024 to 2032 | cumulative
@fact lp = 96000000 | price | G | reais for a launch | 2032 | constant
@fact ld = 17500000 | price | G | US dollars for a launch | 2032 | constant
@fact kp = 21000000 | price | K | US dollars for a launch | 2032 | constant
@fact bk = 12 | other | H | launches sold | 2032-05-09 | snapshot
@fact bv = 1152000000 | revenue | H | reais of launches sold | 2032-05-09 | snapshot
@fact in = 240000000 | price | S | reais of insured value | 2032-05-09 | constant
@fact ip = 8 | rate | S | percent of insured value paid as premium | 2032-05-09 | constant
@fact iv = 19200000 | price | S | reais of premium | 2032-05-09 | constant
@fact em = 640 | jobs | H | people employed | 2032-05 | snapshot
@fact em0 = 415 | jobs | H | people employed | 2029 | snapshot
@fact cr = 28000 | crowd | V | people on the beach | 2032-05-09 | constant
@fact q1 = 312 | homes | Q | families to be moved | 2030 | plan
@fact q2 = 147 | homes | Q | families moved | 2032-05 | cumulative
@fact q3 = 165 | homes | Q | families still on the site | 2032-05 | snapshot
@fact ja = 47 | age | J | age | 2032 | constant
@fact pr = 4 | other | H | launches a year | from 2034 | plan | projected
@fact g1 = 5 | other | G1 | launches | 2026 to 2031 | cumulative
@fact gf = 2 | other | G1 | failed launches | 2026 to 2031 | cumulative
@trap l0 l1 :: planned and actual lift-off
@trap ht ht1 :: two rockets
@trap pl pa :: capacity and what was carried
@trap mc mn :: main satellite and small ones
@trap n1 n2 :: contacts on the first evening and on the third day
@trap op or :: planned and reached altitude
@trap or o3 :: after launch and after the climb
@trap cd ca :: all money and public money
@trap cd cp :: cost and plan
@trap q1 q2 :: planned and done
@rel sum pa = mc + mn
@rel share ps = pa / pl
@rel diff nl = nn - n2
@rel diff of = op - or
@rel change co = cp -> cd
@rel share cs = ca / cd
@rel product bv = bk * lp
@rel convert ld = lp
@rel diff q3 = q1 - q2
@rel share ip = iv / in

@doc a-wire | wire agency | 2032-05-09
Brazil's Guará-2 reaches orbit on first flight

ALCANTARA, Brazil, May 9 (Meridiano) - Brazil became the first country in the southern hemisphere to put a large satellite into orbit with a rocket of its own on Sunday, when the Guará-2 rose from the equatorial coast at {8:12 a.m.|l1} local time.

The {41-metre|ht|v=41} vehicle, built by Harpia Lançadores, released the weather satellite Caburé-3 after {14|sp} minutes, launch director Jussara Watanabe-Nóbrega said. It also carried {18|nn} cubesats. Controllers had heard from {11|n1|t=by nightfall} of them by nightfall.

Lift-off came {102|hd} minutes late because of a stubborn valve. {Two|sc|t=in April} attempts in April had been called off.

The orbit was lower than wanted: {587|or|t=after separation|by=the Brazilian Space Agency} km after separation instead of {620|op}, the Brazilian Space Agency said. The first stage had shut down {three|-} seconds early, after {161|d1}.

Harpia has sold {12|bk|by=Harpia} launches at {96 million|lp} reais ({$17.5 million|ld}) each. Scottish rival Kestrel Orbital charges {$21 million|kp}.

@doc b-liveblog | newspaper live blog | 2032-05-09
GUARÁ-2: minuto a minuto (English service)
Diário do Itaqui

**05:40** Good morning from Praia do Barco, where the municipal guard already counts {eleven|-} thousand people. Coffee is {R$8|-}.

**06:04** Reminder for early birds: lift-off is set for {06:30|l0}. The white thing on the horizon is {41|ht} metres tall. Its predecessor, which flew {five|g1} times and failed on {two|gf} of them, reached {27|ht1}.

**06:27** HOLD. A valve in the oxygen line. Groans on the sand.

**07:30** While we wait: what's inside? {972|pa} kilos. Caburé-3 accounts for {810|mc}, the small satellites for {162|mn}. At {148|ms} tonnes the whole stack weighs as much as a blue whale, says a child next to me who has clearly been told to say it.

**{08:12|l1}** FOGO! It goes up, it goes up, it goes up.

**08:15** The booster burned for {161|d1} seconds. The script said {164|d2}. Somebody in the press room says that this matters.

**08:26** Separation of Caburé-3! {Fourteen|sp} minutes on the dot. Watanabe-Nóbrega, {47|ja}, takes off her shoes and walks out of the room.

**09:50** The guard closes its count at {28,000|cr|by=guard} spectators. Not {one|-} arrest.

**18:40** {11|n1|t=18:40} of {18|nn} cubesats have phoned home. Good night.

@doc c-space | space trade site | 2032-05-13
Guará-2: what the telemetry says
By Ruairí Castelo-Branco

Four days on, Harpia has a flight that its customers will call a success and its engineers will not.

The first-stage engines ran dry at T+{161|d1} instead of T+{164|d2} s. The upper stage made up for most of that, not all. Caburé-3 was left at {578|!or|t=at separation} km at separation, short of its assigned {620|op}. The craft has begun to climb and should settle at {618|o3|t=by 20 May} by 20 May. The manoeuvre will use {9%|fu} of what it has in its tanks, which cuts the planned {seven|lf} years of service to {6.3|lf2}.

Payload: {972|pa} kg on a vehicle rated for {1,350|pl}, or {72%|ps}. So the missing seconds would have been fatal to a full load.

Cubesats: {16|n2|t=as of Wednesday} in contact as of Wednesday; {two|nl} universities are still listening to noise.

Insurance: Condor wrote {R$240m|in} of cover at {8%|ip}; the premium, {R$19.2m|iv}, was paid in March. No claim so far.

Backlog: {12|bk} launches worth {R$1.25bn|!bv} at list price of {R$96m|lp}. List price, we stress; the first {three|-} went for less. Tempo: Harpia talks of {four|pr} a year from 2034. Kestrel ({$21m|kp}) managed {three|-} in 2031.

RELATED: NZ pad {2|-} reopens | Methalox {101|-} | Podcast ep. {318|-}

@doc d-business | business daily | 2032-05-10
Success, at a price
Valquíria Outeiro, São Paulo

The share register of Harpia Lançadores was never more popular than at {quarter past eight|~l1} yesterday morning. It would be churlish to bring up the bill. Let us do so.

When the programme was approved in 2024 it was to cost {1.2 billion|cp|t=in 2024} reais. It has swallowed {1.9 billion|cd}. That is {58%|co} above plan. The treasury, through the AEB, put up {1.33 billion|ca}, which makes the state's part {70%|cs}. Private money covered the rest.

What has the state bought? A firm with {640|em} employees, where there were {451|!em0|t=in 2029} in 2029; {a dozen|bk|v=12} orders; and a ticket price of {US$17.5 million|ld}, {a sixth|-} below that of the Scots.

The satellite, for its part, was insured for {240 million|in}. Condor Seguros asked {19.2 million|iv} for the risk and slept badly, its underwriter admits, during the {hour and three-quarters|~hd|v=105} of waiting.

Margins will come with rhythm, says finance chief Otávio Brandenburg-Sá. He needs {four|pr|t=a year} flights a year. The smaller rocket needed {five|-} years for {five|g1}, and {two|gf} fell into the sea.

@doc e-local | community radio bulletin | 2032-05-11
RÁDIO BABAÇU {98.7|-} - Jornal da Maré
Read by: Dona Creuza Mendonça. Two copies, one for the archive.

Friends, everyone has spoken about the rocket. We shall speak about the houses.

For the safety circle of the spaceport {three hundred and twelve|q1|v=312} quilombola families must go. That was written down in 2030. To this day {one hundred and forty-seven|q2|t=To this day|v=147} have gone, to the brick villages by the highway. {One hundred and sixty-five|q3|t=To this day|v=165} are still where their great-grandparents were. On Sunday the soldiers put them on buses at {four|-} in the morning and brought them back at noon.

The agency says each family has been offered {R$90,000|-}. The families say that they were offered a form.

The crowd at Praia do Barco? The guard says {twenty-eight thousand|cr|by=The guard|v=28000}. Fish sold out by {half past nine|-}.

And for those who care for engines: it was meant to go at {half past six|l0} and it went at {twelve minutes past eight|l1}. My nets were in the water at {five|-}. The whole time nobody was allowed to lift them.

Tide table: high {10:48|-}, {3.9|-} metres. Mass at {seven|-}.

@doc f-magazine | science magazine | 2032-06-02
The woman who took off her shoes

Jussara Watanabe-Nóbrega is {47|ja} and has been afraid of valves since she was {19|-}. As an intern at Alcântara she was handed a bucket and told to listen for leaks. On 9 May a valve of the same make nearly undid her.

"We were to fly at {6:30|l0}," she says. "By {6:27|-} I knew we wouldn't. After that you have {two|-} choices: go home, or wait and be brave." She had already gone home {twice|sc|t=in April}, in April. She waited {102|hd} minutes.

Her rocket is a simple machine by today's standards: {148|ms} tonnes, most of it oxygen, nothing reusable. The firm that builds it has grown from {415|em0|t=three years ago} people three years ago to {640|em}. It can lift {1,350|pl} kilos, more than {twice|-} what its {27|ht1}-metre predecessor could. On the maiden trip it took {810|mc} kilos of weather satellite, plus {162|mn} of student hardware.

Students are good at waiting too. Of their {18|nn} boxes, {11|n1|t=the first evening} answered the first evening and {16|n2|t=midweek} by midweek. A team from Recife sat with headphones for {nine|-} nights.

The orbit still rankles. It ended up {33|of|t=at first} kilometres too low at first. She knows the cause, she says, and it isn't the valve: a sensor told the booster that its tank was empty when {1.8|-} per cent remained. "A liar," she says. "I've replaced him."

Asked what comes next she mentions the people outside the fence. {165|q3|t=still} families are still there. "They were here before the bucket."

Illustrations: page {64|-}. Puzzle answers: {17|-} down, "apogee".
