@story fr15-slovakia-factory
@topic Closure of the Brennholt compressor plant in Lučenec, Slovakia, and the redundancy deal
@subject B = Brennholt Kompresory Slovakia | Brennholt Kompresory | the plant | the factory | the works | the Lučenec plant | Brennholt's Lučenec site
@subject P = Brennholt Group | Brennholt | the group | the parent | the company | management
@subject U = OZ Kovo-Juh | Kovo-Juh | the union | the ballot | unions
@subject X = Brennholt Pécs | Pécs | the Hungarian plant | the sister plant
@subject D = Lučenec district | the district | Lučenec
@subject S = Slovakia | the country | nationwide
@subject G = Ministry of Labour | the ministry | the state
@subject R = rally on the Rínok square | the rally | the protest | the march
@subject H = Halmoš Tooling | Halmoš
@subject Z = suppliers of the plant | suppliers
@fact j1 = 1118 | jobs | B | people with permanent contracts at the plant | 2034-02-06 | snapshot
@fact j0 = 1640 | jobs | B | people with permanent contracts at the plant | 2028 | snapshot
@fact ag = 146 | jobs | B | agency workers at the plant | 2034-02-06 | snapshot
@fact tot = 1264 | jobs | B | people who lose their work, agency workers included | 2034-02-06 | plan
@fact w1 = 410 | jobs | B | jobs to go in the first wave | 2034-05-31 | plan
@fact w2 = 503 | jobs | B | jobs to go in the second wave | 2034-09-30 | plan
@fact w3 = 205 | jobs | B | jobs to go in the last wave | 2034-12-31 | plan
@fact end = 2034-12-31 | date | B | day on which production ends | 2034-02-06 | plan
@fact tr = 90 | jobs | P | places offered to movers to the sister plant | 2034-02-06 | plan | pledged
@fact px = 620 | jobs | X | people employed at the sister plant | 2034-02-06 | snapshot
@fact pn = 240 | jobs | X | jobs to be added at the sister plant | 2035 | plan | projected
@fact lw = 4 | other | - | months of pay that the law guarantees at most | - | constant
@fact o1 = 2 | other | P | months of pay on top of the law | 2034-02-06 | plan | pledged
@fact o2 = 5 | other | P | months of pay on top of the law | 2034-03-14 | plan
@fact dm = 8 | other | U | months of pay on top of the law that are demanded | 2034-02-18 | snapshot
@fact mx = 9 | other | P | months of pay in all at most | 2034-03-14 | plan
@fact ly1 = 600 | other | P | euros paid for staying to the last shift | 2034-02-06 | plan | pledged
@fact ly2 = 1500 | other | P | euros paid for staying to the last shift | 2034-03-14 | plan
@fact wg = 1385 | other | B | average gross monthly wage in euros | 2033 | snapshot
@fact wn = 1062 | other | B | average net monthly wage in euros | 2033 | snapshot
@fact k1 = 7600000 | budget | P | cost of the redundancy package | 2034-02-06 | plan | projected
@fact k2 = 11400000 | budget | P | cost of the redundancy package | 2034-03-14 | plan | projected
@fact kc = 50 | rate | P | rise in the cost of the redundancy package, percent | 2034-03-14 | plan
@fact kh = 10200 | budget | P | cost of the redundancy package per head | 2034-03-14 | plan | projected
@fact pv = 26000000 | spending | P | money set aside for the whole closure | 2034-02-06 | snapshot
@fact yv = 712 | votes_cast | U | votes for the deal | 2034-03-14 | constant
@fact nv = 143 | votes_cast | U | votes against the deal | 2034-03-14 | constant
@fact iv = 9 | votes_cast | U | spoilt ballots on the deal | 2034-03-14 | constant
@fact cv = 864 | votes_cast | U | ballots cast on the deal | 2034-03-14 | constant
@fact ys = 82.4 | vote_share | U | share of ballots for the deal | 2034-03-14 | constant
@fact tu = 77.3 | turnout | U | share of the workforce that voted on the deal | 2034-03-14 | constant
@fact sa = 94 | vote_share | U | share of members for a strike alert | 2034-02-13 | constant
@fact cr = 650 | crowd | R | people at the protest | 2034-02-18 | constant
@fact r3 = 186000000 | revenue | B | yearly sales of the plant | 2033 | constant
@fact r2 = 214000000 | revenue | B | yearly sales of the plant | 2032 | constant
@fact rc = 13.1 | rate | B | fall in yearly sales, percent | 2033 | constant
@fact ls = 8300000 | profit | B | yearly loss of the plant | 2033 | constant
@fact pf = 2100000 | profit | B | yearly profit of the plant | 2032 | constant
@fact q3 = 1900000 | other | B | compressors made in a year | 2033 | constant
@fact q8 = 3100000 | other | B | compressors made in a year | 2028 | constant
@fact un = 7.8 | rate | D | unemployment rate | 2034-01 | snapshot
@fact us = 5.1 | rate | S | unemployment rate | 2034-01 | snapshot
@fact uf = 10.6 | rate | D | unemployment rate | 2035-01 | plan | projected
@fact vc = 412 | jobs | D | vacancies on offer | 2034-02 | snapshot
@fact mh = 2500000 | budget | G | money for retraining | 2034-02-21 | plan | pledged
@fact mp = 2200 | budget | G | money for retraining per worker at most | 2034-02-21 | plan | pledged
@fact ai = 12800000 | budget | B | investment aid received from the state | 2021 | constant
@fact ar = 3400000 | budget | G | investment aid that the state wants back | 2034-03 | snapshot
@fact sj = 300 | jobs | Z | supplier jobs at risk | 2034-02 | plan | projected
@fact ht = 74 | jobs | H | people employed at the tooling firm | 2034-02 | snapshot
@trap j1 tot :: permanent staff against everyone, agency workers included
@trap o1 o2 :: the first offer and the deal
@trap k2 pv :: the redundancy package is only part of the closure provision
@trap wg wn :: gross and net pay
@trap un us :: the district and the whole country
@trap tr pn :: places for movers and all new places in Pécs
@trap mx o2 :: with and without the statutory part
@trap sa ys :: the strike alert of February and the ballot of March
@trap ai ar :: aid received and aid reclaimed
@rel sum tot = j1 + ag
@rel sum j1 = w1 + w2 + w3
@rel sum mx = lw + o2
@rel sum cv = yv + nv + iv
@rel share ys = yv / cv
@rel share tu = cv / j1
@rel change kc = k1 -> k2
@rel change rc = r2 -> r3
@rel product k2 = j1 * kh

@doc a-wire | wire agency | 2034-02-06
Brennholt to close Slovak compressor plant by year-end

BRATISLAVA, Feb 6 (Danubia Press) — German-owned refrigeration supplier Brennholt will shut its compressor factory in the southern Slovak town of Lučenec and end production there on {December 31|end|t=Feb 6}, it said on Monday, putting {1,118|j1|t=on Monday|by=it} permanent employees out of work.

Another {146|ag|^} people hired through agencies will also go, bringing the number affected to {1,264|tot|^}.

The cuts come in three steps: {410|w1|t=by the end of May|by=Mortensen} jobs by the end of May, {503|w2|t=September|by=Mortensen} by the end of September and the final {205|w3|by=Mortensen} in December, group operations chief Lisbet Mortensen told reporters.

Sales at Brennholt Kompresory Slovakia fell {13.1%|rc|t=last year} last year to {186 million euros|r3|t=last year}. It lost {8.3 million euros|ls|t=last year}, after a profit of {2.1 million|pf|t=in 2032} in 2032. "Every scenario we ran ended in the same place," Mortensen said.

The group offered {two|o1|by=The group} monthly salaries on top of what the labour code prescribes, which tops out at {four|lw|by=the labour code}, and put the cost of that package at {7.6 million euros|k1|by=The group}. It has booked {26 million euros|pv} for the closure as a whole, including demolition and cleaning of the ground.

{Ninety|tr|by=Brennholt} workers would be given the chance to move to the group's plant in Pécs, Hungary, Brennholt said.

(Reporting by T. Hudecová; editing by Ansgar Poole)

@doc b-daily | English-language daily | 2034-02-08
After the sirens: Lučenec counts what Brennholt leaves behind

By Radomír Szalay
szalay@tatracourier.example · 8 Feb 2034, 06:40 · 14 comments

When the shift bell went at two on Monday, nobody in hall C moved. "We had the letter in our hands, one page," says Edita Bodnárová, who has tested valves here for 19 years. "My husband got the same page in hall A."

Theirs is the biggest payroll in the district. Permanent staff numbered {1,640|j0|t=In 2028} at the peak. In 2028 the lines turned out {3.1 million|q8|t=In 2028} compressors; last year it was {1.9 million|q3|t=last year}, and the order book for this spring is thinner still. Turnover shrank from {€214 million|r2} to {€186 million|r3|t=last year} in the same twelve months that finished the year with a loss of {€8.3 million|ls|t=last year}.

The town's anger has a second source. The state paid Brennholt {€12.8 million|ai|t=in 2021} in investment aid in 2021. Mayor Severín Matula wants to know how much can be clawed back. "Surely not nothing," he told this paper.

For those who leave, the arithmetic is grim. Joblessness in the district stood at {7.8 percent|un|t=in January|by=the labour office} in January, according to the labour office, against {5.1 percent|us|t=in January} nationwide. Its director, Imrich Vadkerti, expects {10.6 percent|uf|t=early 2035|by=Imrich Vadkerti} by early 2035 if nobody invests. His own noticeboard lists {412|vc|t=this week} openings this week, a third of them in Zvolen or further.

Then there are the firms that live off the plant. Vadkerti reckons some {300|~sj|by=Vadkerti} jobs at suppliers hang on it. One of them, Halmoš Tooling, employs {74|ht}; "two orders in three carry the Brennholt stamp," its owner says.

In Pécs the mood is different. The Hungarian plant has {620|px} people and plans to take on {240|pn|t=next year} more next year. Slovaks have been promised {90|tr} of those places, with a bus.

READ MORE: 27 bridges the state forgot | Lynx sighted at 900 metres

@doc c-radio | regional radio news script | 2034-02-19
GEMER FM — SUNDAY 0800 BULLETIN — ITEM 2 (KOVO RALLY) — DUR 1'25

CUE: They came with cowbells and with a coffin. The square in front of Lučenec town hall was full yesterday as workers from the compressor factory marched against its closure. Žofia Lakatošová was there.

[VOICER] The organisers say {twelve hundred|!cr|t=yesterday|by=The organisers} people turned out. From the town hall steps it looked like less, but it was loud.

The union's demand hasn't moved: {eight|dm|by=The union} months' wages over and above the legal minimum. What Brennholt has put on the table is {two|o1}, and {six hundred|ly1} euros for whoever stays until the lights go off.

Kovo-Juh chairman Dezider Oláh told the crowd a stoppage is still possible. On Monday {94|sa|t=On Monday} in every {hundred|-} members voted to declare a strike alert.

[CLIP OLÁH 0'14: "They tell us it's the market. The market did not sign my contract. Brennholt did."]

The first to go will be the people on the two assembly lines: {four hundred and fifty|!w1|t=by the end of May} of them by the end of May. And the gates close for good, we were told again yesterday, on the {thirtieth of November|!end}, not at Christmas as many in the halls had believed.

The labour minister is due here on Tuesday. She's said to be bringing money. How much, her office wouldn't tell us.

BACK ANNO: Žofia Lakatošová. It's four degrees outside, seven minutes past eight.

@doc d-local | local news site | 2034-02-21
Minister brings {€2.5 million|mh|by=Minister} to Lučenec — "a start", says mayor

Novohrad Dnes | 21.2.2034 16:12 | Updated 17:55 | Photo 1 of 23: Minister Vlasta Černohorská outside gate 4 (Foto: P. Gallo)

The ministry will put {2.5 million euros|mh|t=today|by=Vlasta Černohorská} into retraining for people laid off from Brennholt Kompresory, Labour Minister Vlasta Černohorská promised today. Each of them could draw up to {€2,200|<mp|by=she}, she said, for a course of their own choosing: welding, care work, driving licences for lorries.

Not everyone in the canteen clapped. "What am I to be retrained for, when there are {412|vc|by=the labour office} vacancies?" asked one woman, quoting the labour office. People on the line take home {€1,062|wn} a month on average.

The minister avoided a quarrel about numbers at Saturday's protest. Police put the attendance at {650|cr|t=Saturday|by=Police}; a drone picture which our editors went over square by square yields a little under {700|<cr|t=Saturday|by=our editors}.

Production is to stop on {New Year's Eve|end|by=plant director}, plant director Joachim Riedl confirmed to us, and he denied a rumour that the last wave had been brought forward. "{205|w3|t=December|by=he} people will be paid in December as everyone else," he said.

With agency workers {1,264|tot} people stand to lose their livelihood there. The agencies owe theirs nothing beyond notice.

Asked whether the unions could get the {eight|dm} salaries they are after, Riedl laughed, then apologised for laughing.

▶ Most read: 1. Bear in Opatová garden 2. Hockey: Lučenec 3, Detva 5 3. R2 closed at km 118

@doc e-union | union newsletter | 2034-03-15
KOVÁK — special issue — WE SIGNED, AND YOU DECIDED

Colleagues,

last night at 22:10 the electoral commission finished counting. Of {864|cv|t=last night} ballots handed in, {712|yv|t=last night} said yes to the agreement, {143|nv|^} said no, {9|iv|^} were spoilt. That is {82.4%|ys|^} in favour. More than {three-quarters|>tu} of you came: {77.3%|tu|^} turnout, in a week with night shifts!

What is in it?

• Beside the severance that the Labour Code gives (at most {4|lw|by=the Labour Code} salaries, for those with twenty years and more), each permanent employee gets {5|o2} further salaries. In February they offered us {2|o1|t=In February}. We asked for {8|dm}. Whoever calls this a defeat should do the subtraction.
• So the longest-serving leave with {9|mx}.
• Whoever works until his or her own last shift gets {€1,500|ly2} in one payment. In February: {€600|ly1|t=In February}.
• The salary that counts is your own average for 2033, gross. At the plant as a whole that was {€1,385|wg|t=2033}.

What is not in it? The agency colleagues. {One hundred and forty-six|ag} people who stood beside us on the line get nothing from Brennholt. We raised it at each of the {eleven|-} meetings. We shall raise it in court.

The strike alert that {94%|sa|t=on 13 February} of members backed on 13 February is hereby ended. Thank you for the square: there were over {a thousand|?>cr|t=-|by=us} of us, whatever the gentlemen in uniform counted.

Dezider Oláh, chairman · phone 0900 555 014 · office hours Tue 13–16

@doc f-business | business paper | 2034-03-16
Brennholt pays up to leave Slovakia

Michaela Trnka-Osei, Bratislava

Leaving has become dearer for Brennholt. The redundancy terms that workers in Lučenec accepted on Tuesday will cost it {€11.4m|k2|t=on Tuesday|by=finance director}, finance director Falk Uhlenbrock told analysts, {half|kc|v=50} as much again as the {€7.6m|k1|t=in February} pencilled in when the closure was announced in February. Spread over all permanent contracts, that is about {€10,200|~kh} a head.

It changes little in the accounts. The package sits inside a provision of {€26m|pv} which the group has no intention of raising, said Uhlenbrock; cheaper demolition pays for the difference.

The deal covers {1,181|!j1} permanent staff and adds {five|o2} gross monthly salaries to the statutory entitlement. Those who see out their notice receive a further {€1,800|!ly2}. With average pay of {€1,385|wg|t=last year} before tax last year, a man who joined in the nineties walks off with nearly a year's income.

Of those voting, {82 per cent|ys|by=the union} approved it, the union said. Fewer than {150|<nv} were opposed.

The bill may yet grow. The ministry wants {€3.4m|ar|by=The ministry} of past investment aid returned, arguing that the plant is going before an employment clause, extended in 2026, has run out. Brennholt disputes every cent. Had the clause been void, as its lawyers maintain, the claim would be {nil|-}.

Capacity goes to Hungary. Pécs, with {620|px|t=today} on the payroll today, is to add {240|pn|t=in 2035} in 2035; {503|w2|t=the end of September} people in Slovakia will by then have been gone since the end of September, and {410|w1|t=May} since May.

Shares in the parent (BRNH) closed 1.7 per cent up at 41.35.
