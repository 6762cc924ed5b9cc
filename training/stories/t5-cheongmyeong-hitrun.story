@story t5-cheongmyeong-hitrun
@topic Drunken hit-and-run at a bus stop in Cheongmyeong, South Korea: first night to the judgment
@subject X = Cheongmyeong hit-and-run | hit-and-run | crash | accident
@subject D = Ma Dong-gyu | Ma | the driver | the defendant
@subject S = Seo Yoon-ah | Seo | the student
@subject N = Nguyen Thi Hanh | Nguyen | Hanh | the Vietnamese woman
@subject H = Heo Man-sik | Heo | the retired teacher | the widower
@subject P = Cheongmyeong Police Station | police | investigators | Inspector Tak Ji-won
@subject R = prosecutors | the prosecution | prosecutors' office
@subject C = Cheongmyeong District Court | the court | the bench | Judge Pyo Hye-rin
@subject K = South Korea | the country | the nation | nationwide
@subject B = the car | sedan | the white Genara sedan
@subject L = Assemblywoman Gil Seon-u | Gil | Gil Seon-u | the bill
@fact t1 = 22:52 | clock | D | time at which he left the restaurant | 2030-10-24 | constant
@fact t2 = 23:08 | clock | X | time of the impact | 2030-10-24 | constant
@fact t3 = 23:17 | clock | X | time at which the ambulance came | 2030-10-24 | constant
@fact t4 = 05:35 | clock | D | time of arrest | 2030-10-25 | constant
@fact hh = 6.5 | duration | D | hours on the run | 2030-10-25 | constant
@fact ha = 9 | duration | X | minutes until the ambulance came | 2030-10-24 | constant
@fact tm = 16 | duration | D | minutes from the restaurant to the impact | 2030-10-24 | constant
@fact dx = 0.094 | rate | D | blood alcohol in percent as worked back by his expert | 2030-10-24 | constant | denied
@fact ad = 39 | age | D | age of the accused | 2030-10 | constant
@fact as = 20 | age | S | age of the victim | 2030-10 | constant
@fact an = 31 | age | N | age of the victim | 2030-10 | constant
@fact ah = 68 | age | H | age of the victim | 2030-10 | constant
@fact d1 = 2 | deaths | X | people killed | 2030-10-25 morning | cumulative
@fact d2 = 3 | deaths | X | people killed | 2030-11-02 | cumulative
@fact i1 = 6 | injuries | X | people injured | 2030-10-25 morning | cumulative
@fact i2 = 5 | injuries | X | people injured | 2030-11-02 | cumulative
@fact w = 8 | other | X | people waiting at the bus stop | 2030-10-24 | constant
@fact sp = 112 | speed | B | kilometres an hour at the impact | 2030-10-24 | constant
@fact sl = 50 | speed | X | speed limit in kilometres an hour | - | constant | threshold
@fact so = 62 | speed | B | kilometres an hour above the limit | 2030-10-24 | constant
@fact ba = 0.148 | rate | D | blood alcohol in percent as worked back to the impact | 2030-10-24 | constant
@fact bm = 0.061 | rate | D | blood alcohol in percent as measured | 2030-10-25 morning | constant
@fact bl = 0.08 | rate | K | blood alcohol in percent at which a licence is lost | - | constant | threshold
@fact bo = 7 | other | D | bottles of soju ordered by his table | 2030-10-24 | constant
@fact bp = 4 | other | D | people at his table | 2030-10-24 | constant
@fact pv = 2 | other | D | earlier convictions for drunk driving | - | constant
@fact ds = 430 | distance | B | metres driven on with a burst tyre | 2030-10-24 | constant
@fact cc = 84 | other | P | surveillance cameras checked | 2030-10-25 | cumulative
@fact of = 36 | officers | P | officers searching | 2030-10-25 | snapshot
@fact hn = 211 | address | X | number of the building before which it happened | - | constant
@fact q = 15 | sentence | R | years of prison demanded | 2031-03 | constant
@fact j = 12 | sentence | C | years of prison imposed | 2031-04-10 | constant
@fact jp = 5 | sentence | C | months of prison for the passenger | 2031-04-10 | constant
@fact jf = 3 | sentence | C | years less than demanded | 2031-04-10 | constant
@fact st = 300000000 | damages | D | won offered to the families | 2031-02 | constant
@fact se = 100000000 | damages | D | won offered to each family | 2031-02 | constant
@fact pe = 64800 | other | L | signatures under the petition | 2030-11-02 | cumulative
@fact pe2 = 212000 | other | L | signatures under the petition | 2031-04 | cumulative
@fact pn = 50000 | other | L | signatures that make parliament deal with a petition | - | constant | threshold
@fact k0 = 171 | deaths | K | people killed by drunk drivers | 2028 | cumulative
@fact k1 = 138 | deaths | K | people killed by drunk drivers | 2029 | cumulative
@fact kp = 19.3 | rate | K | fall of people killed by drunk drivers in percent | 2029 | constant
@fact kd = 33 | deaths | K | people killed by drunk drivers fewer than the year before | 2029 | constant
@fact kc = 12460 | other | K | crashes caused by drunk drivers | 2029 | cumulative
@fact kr = 5358 | other | K | crashes caused by repeat offenders | 2029 | cumulative
@fact ks = 43 | rate | K | share of crashes caused by repeat offenders in percent | 2029 | constant
@fact lm = 5 | sentence | L | years of prison at least for fleeing drunk after a death | - | plan
@fact ln = 8 | sentence | L | years of prison at least for fleeing drunk after a death, as first drafted | 2030-11 | plan
@trap d1 d2 :: the student died nine days later
@trap i1 i2 :: one of the injured died
@trap q j :: demanded and imposed
@trap ba bm :: worked back and measured
@trap pe pe2 :: months later
@trap k0 k1 :: another year
@trap st se :: all families and each
@trap sp so :: speed and excess
@trap j bo :: years and bottles
@trap d2 jf :: killed and years less
@trap lm ln :: draft and bill
@rel sum w = d1 + i1
@rel sum w = d2 + i2
@rel diff so = sp - sl
@rel diff kd = k0 - k1
@rel change kp = k0 -> k1
@rel share ks = kr / kc
@rel diff jf = q - j
@rel product st = d2 * se

@doc hangang-wire | wire agency | 2030-10-25
{Two|d1} killed, {six|i1} hurt as drunk driver plows into bus stop

CHEONGMYEONG, South Korea, Oct. 25 (Hangang) -- {Two|d1} people were killed and {six|i1} injured when a sedan driven by a man suspected of being drunk plowed into a bus stop late Thursday, police said Friday.

The car hit all {eight|w} people who were waiting for the last No. 17 bus in front of the Hanmaeum Pharmacy at {11:08 p.m.|t2} It did not stop.

The driver, surnamed Ma, {39|ad}, was caught in a sauna at {5:35 a.m.|t4} on Friday, about {six and a half|~hh} hours later, after {36|of} officers had gone through the pictures of {84|cc} surveillance cameras. A breath test then showed a blood alcohol level of {0.061|bm|t=then} percent.

The dead are a {31|an}-year-old Vietnamese national, Nguyen Thi Hanh, who worked at a seafood plant, and Heo Man-sik, {68|ah}, a retired teacher. A {20|as}-year-old university student is in a coma.

"Given the time that passed we will calculate back to the moment of the crash," said Inspector Tak Ji-won.

Ma has {two|pv} previous convictions for drunk driving, in 2022 and 2026.

Deaths in drunk-driving crashes came to {138|k1|t=last year} nationwide last year, {19.3|kp} percent fewer than in 2028.

@doc cheongmyeong-ilbo | local newspaper | 2030-10-26
The last bus never arrived

Reporter Bang So-dam sodam@cmilbo.example

The bench has been taken away. In front of {211|hn} Haeyang-ro, before the pharmacy's shutter, there are chrysanthemums, a canned coffee with the tab pulled and a lecture timetable.

At {10:52|t1} on Thursday night, according to the restaurant's till, Ma Dong-gyu paid for {seven|bo} bottles of soju. {Four|bp} men had sat at the table. He told them he'd call a substitute driver.

{Sixteen|tm} minutes later his white Genara left the road. The investigators put its speed at {112|sp|by=The investigators} kilometers an hour; {50|sl} are allowed. It went on for {430|ds} meters on {three|-} tires and was abandoned behind a church.

The first ambulance came {nine|ha} minutes after the impact, at {11:17|t3}. Fire officer Ok Tae-min knelt beside a woman in rubber boots. "She asked me in Korean whether her phone was broken," he said.

She was Nguyen Thi Hanh, {31|an}, and had been about to go home to Can Tho for her daughter's first day of school. Heo Man-sik, the other dead, taught geography to half this town. He was {86|!ah} but, neighbors say, took the bus to the night market every week for tangerines.

{Six|i1} others are in three hospitals. The student, Seo Yoon-ah, {20|as}, has not woken.

Editorial, p. 15 | Weather: 9 to 17 C | Horoscope

@doc seoul-english-daily | English-language daily | 2030-11-03
Student dies {nine|-} days after bus stop crash; petition passes {60,000|>pe}

The third victim of a drunken hit-and-run that has shaken the country died at a hospital in Daejeon on Saturday. Seo Yoon-ah was {20|as}.

Her death takes the toll to {three|d2|t=on Saturday}, with {five|i2|^} survivors still being treated, and raises the pressure on lawmakers. By Saturday night {64,800|pe|t=By Saturday night} people had signed an online petition to the National Assembly; {50,000|pn} are enough for a committee to have to take it up. Rep. Gil Seon-u said she would table a bill setting a minimum of {eight|ln} years for anyone who drives drunk, kills and flees.

Police have now finished their sums. At the moment of the impact, {11:08 p.m.|t2}, Ma Dong-gyu's blood alcohol stood at {0.148|ba|by=Police} percent, they say. A license is revoked at {0.08|bl}. The {0.061|bm|t=the morning after} measured the morning after was low because he spent the night sweating in a sauna and drinking barley tea.

The {39|ad}-year-old interior contractor was doing {112|sp} kph, {72|!so} above the {50|sl} kph limit.

Of {12,460|kc|t=in 2029} drunk-driving crashes in 2029, {5,358|kr|^} or {43|ks|^} percent were the work of repeat offenders. {One hundred thirty-eight|k1|^} people died in them; in 2028 it was {171|k0|t=in 2028}.

"He had {two|pv} chances," said the student's brother. "She had a yellow umbrella."

(Copyright. Unauthorized reproduction and AI training prohibited.)

@doc court-brief | legal news site | 2031-04-10
Cheongmyeong bus stop: {twelve|j} years

Case 2030Gohap1187. Cheongmyeong District Court, 1st Criminal Division, Judge Pyo Hye-rin presiding.

Sentence. {12|j} years for aggravated dangerous driving causing death and flight. The prosecution had sought {15|q|t=at the closing hearing in March|by=The prosecution} at the closing hearing in March. The front-seat passenger, who handed over the key, got {five|jp} months, suspended.

Findings. {Three|d2} dead, {five|i2} injured, {eight|w} persons on a pavement, none of them at fault. Alcohol: the bench accepted {0.148|ba} percent; the defense's own expert had argued for {0.094|dx|by=the defense's own expert}. Speed: {112|sp}. Time from table to impact: {16|tm} minutes. The accused hid for {six and a half|hh} hours.

Aggravating. {Two|pv} earlier convictions. The defendant looked back: a camera at the church shows it.

Mitigating. He deposited {300 million|st} won, {100 million|se} for each bereaved family. {Two|-} families refused it, which the bench noted. "Money left at a counter is not an apology."

Reaction. The prosecutors' office is considering an appeal against a term {three|jf} years below its demand.

Filed 14:40 | Docket alerts: 3 new

@doc morning-radio | radio transcript | 2031-04-11
Good Morning Chungcheong, MBF radio

HOST: It's seventeen past seven. I'd like to stay for a moment with yesterday's ruling. Lawyer Cha Eun-bi is here. {Twelve|j|t=yesterday's ruling} years. Long or short?

CHA: For a drunk driver in this country it's long. Before this, the average for a death was under {four|-}. For the mother of a {twenty|as}-year-old it's nothing.

HOST: They asked for {twelve|!q} and got it, or did I read that wrong? No matter. How did they prove that he was drunk, hours later?

CHA: With a formula. They took {0.061|bm|t=at the sauna} at the sauna, the time elapsed, his weight, and arrived at {0.148|ba}. The court said the receipt helped: {seven|bo} bottles for {four|bp} people.

HOST: A caller, from Cheongmyeong, says she drives past the pharmacy every day. The number on the building is {211|hn}, she says, and every bus driver on the 17 touches his cap there.

CHA: I've seen it.

HOST: And the law? There's the bill of Gil Seon-u.

CHA: It's been softened. The minimum is {five|lm|t=now} years now; it was going to be {eight|ln|t=in the autumn} in the autumn. The petition has {212,000|pe2|t=now} names, four times what's needed and more.

HOST: Ma has until next Thursday to appeal. Traffic now. There's a stalled truck at kilometer 118.

@doc weekly-forum | weekly magazine | 2031-04-18
{Forty-three in a hundred|ks|v=43}

By Eun Hae-won

The judge read for fifty minutes, and for most of them Ma Dong-gyu, who was {39|ad|t=when he killed} when he killed, looked at his shoes. At "{twelve|j} years" he looked up, as if to check whether it was the right room.

I'm more interested in another number. Of all crashes that drunk drivers cause here, {43|ks|t=in 2029} percent were caused in 2029 by people who'd been caught before: {5,358|kr|^} of {14,260|!kc|^}. Ma was among the caught-before. After the second time he lost his license for {two|-} years, attended a course and was given a certificate with a gold rim.

The dead were a woman of {31|an} who gutted pollack, a student, and a widower of {68|ah} who knew the capitals of Africa by heart. They didn't know each other. They had {nine|ha} minutes together on the asphalt before anyone came with a light.

In parliament the bill inspired by them would've meant {eight|ln|t=last November} years at the least, last November. It says {five|lm|t=today} today. The families were offered {a hundred million|se} won each. One of the lawyers told me, off the record, what the going rate was before: {thirty|-}.

Deaths are going down, officials remind us, {138|k1} in a year, {33|kd} fewer than before, and that's true. It's also true that {three|d2} of this year's were standing still.
