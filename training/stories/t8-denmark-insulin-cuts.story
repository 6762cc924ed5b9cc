@story t8-denmark-insulin-cuts
@topic Job cuts at the Danish drugmaker Halmstrup, September 2030
@subject H = Halmstrup | the drugmaker | the company | the group | the insulin maker
@subject S = Svendholt plant | Svendholt | the plant | the factory
@subject ST = Svendholt municipality | the town | the municipality
@subject E = Eastbrook Labs | Eastbrook | the American rival
@subject SL = Slivia | the drug | the weekly injection
@subject D = Denmark | the economy | the economy ministry
@subject K = Danish Pharma Workers | the union | Adelsvärd
@subject C = Henrik Maalouf | Maalouf | the chief executive | CEO
@subject L = Lisbet Thrane | Thrane | the former chief executive
@fact w = 71200 | jobs | H | employees | 2030-09-09 | snapshot
@fact w5 = 48300 | jobs | H | employees | 2025-12-31 | snapshot
@fact wr = 22900 | margin | H | employees added since 2025 | 2030-09-09 | cumulative
@fact wp = 47.4 | rate | H | rise in employees since 2025 | 2030-09-09 | cumulative
@fact wd = 31500 | jobs | H | employees in Denmark | 2030-09-09 | snapshot
@fact c = 8400 | jobs | H | jobs to be cut | 2030-09-10 | plan | pledged
@fact cp = 11.8 | rate | H | share of jobs to be cut | 2030-09-10 | plan | pledged
@fact cd = 4700 | jobs | H | jobs to be cut in Denmark | 2030-09-10 | plan | pledged
@fact cdp = 14.9 | rate | H | share of jobs in Denmark to be cut | 2030-09-10 | plan | pledged
@fact ca = 3700 | jobs | H | jobs to be cut abroad | 2030-09-10 | plan | pledged
@fact sw = 5100 | jobs | S | employees | 2030-09-09 | snapshot
@fact sc = 620 | jobs | S | jobs to be cut | 2030-09-10 | plan | pledged
@fact si = 16900 | other | ST | inhabitants | 2030 | snapshot
@fact su = 2.3 | rate | ST | unemployment | 2030-08 | snapshot
@fact su2 = 4.1 | rate | ST | unemployment | 2031 | plan | projected
@fact sh0 = 21400 | price | ST | price of a house by the square metre | 2030-08 | snapshot
@fact sv = 7600000000 | other | H | yearly savings in kroner | end of 2031 | plan | projected
@fact oc = 8900000000 | spending | H | one-off cost of the cuts in kroner | 2030-Q3 | plan | projected
@fact r1 = 158400000000 | revenue | H | revenue of the half-year in kroner | 2030-H1 | snapshot
@fact r0 = 146700000000 | revenue | H | revenue of the half-year in kroner | 2029-H1 | snapshot
@fact rp = 8.0 | rate | H | rise in revenue | 2030-H1 | snapshot
@fact gl = 4 | rate | H | lowest growth of operating profit forecast for the year | 2030-08-06 | plan | projected
@fact gh = 10 | rate | H | highest growth of operating profit forecast for the year | 2030-08-06 | plan | projected
@fact nl = 1 | rate | H | lowest growth of operating profit forecast for the year | 2030-09-10 | plan | projected
@fact nh = 5 | rate | H | highest growth of operating profit forecast for the year | 2030-09-10 | plan | projected
@fact p0 = 318.5 | price | H | share price in kroner | 2030-09-09 close | snapshot
@fact p1 = 331.2 | price | H | share price in kroner | 2030-09-10 close | snapshot
@fact pp = 4.0 | rate | H | rise in the share price on the day | 2030-09-10 close | snapshot
@fact px = 1033 | price | H | highest share price in kroner | 2027-06 | snapshot
@fact pd = 69.2 | rate | H | fall in the share price from its peak | 2030-09-09 close | snapshot
@fact mh = 43 | rate | H | share of American prescriptions for weight-loss drugs | 2030-08 | snapshot
@fact mh0 = 58 | rate | H | share of American prescriptions for weight-loss drugs | 2029-08 | snapshot
@fact me = 54 | rate | E | share of American prescriptions for weight-loss drugs | 2030-08 | snapshot
@fact mx = 15 | margin | H | points of American prescriptions for weight-loss drugs lost | 2030-08 | snapshot
@fact s0 = 499 | price | SL | price of a month's supply in dollars | 2029 | snapshot
@fact s1 = 349 | price | SL | price of a month's supply in dollars | 2030-09 | snapshot
@fact sp = 30.1 | rate | SL | cut in the price of a month's supply | 2030 | snapshot
@fact g0 = 2.4 | rate | D | economic growth of the year, May forecast | 2030 | plan | projected
@fact g1 = 1.6 | rate | D | economic growth of the year, August forecast | 2030 | plan | projected
@fact gc = 0.9 | other | H | points contributed to economic growth | 2029 | snapshot
@fact tx = 23800000000 | spending | H | company tax paid in kroner | 2029 | snapshot
@fact pr = 67 | other | H | research projects | 2030-09-09 | snapshot
@fact pc = 11 | other | H | research projects to be stopped | 2030-09-10 | plan | pledged
@fact ppc = 16.4 | rate | H | share of research projects to be stopped | 2030-09-10 | plan | pledged
@fact se = 52000000 | price | L | severance in kroner | 2030-08 | snapshot
@fact kb = 08:00 | clock | H | time the staff were told | 2030-09-10 | constant
@fact km = 12 | duration | C | minutes that the staff meeting lasted | 2030-09-10 | snapshot
@fact kn = 30 | duration | H | days of consultation | 2030-09-10 | constant
@fact ak = 1240 | other | K | calls to the union's hotline | 2030-09-11 | cumulative
@fact va = 2150 | jobs | D | vacancies in the life sciences | 2030-08 | snapshot
@fact vs = 45.7 | rate | D | vacancies in the life sciences against the jobs to be cut | 2030-08 | snapshot
@rel share vs = va / cd
@rel diff wr = w - w5
@rel change wp = w5 -> w
@rel share cp = c / w
@rel sum c = cd + ca
@rel share cdp = cd / wd
@rel change rp = r0 -> r1
@rel change pp = p0 -> p1
@rel change pd = px -> p0
@rel diff mx = mh0 - mh
@rel change sp = s0 -> s1
@rel share ppc = pc / pr
@trap c cd :: all cuts and those in Denmark
@trap cp cdp :: share of all staff and of Danish staff
@trap w wd :: staff worldwide and in Denmark
@trap cd sw :: two staff counts near five thousand
@trap sv oc :: yearly savings and one-off cost
@trap p0 p1 :: share price before and after
@trap mh mh0 :: market share this year and last
@trap gh nh :: old and new forecast
@trap g0 g1 :: two growth forecasts
@trap su su2 :: unemployment now and forecast
@trap gl pp :: 4 percent growth and a 4 percent rise in the shares

@doc a-wire | news agency | 2030-09-10
Halmstrup to shed {8,400|c} jobs as weight-loss drug race bites

COPENHAGEN, Sept 10 (Continental Wire) - Danish drugmaker Halmstrup said on Tuesday it would cut {8,400|c|t=on Tuesday} jobs, {11.8%|cp|^} of its workforce of {71,200|w}, in the first big move by chief executive Henrik Maalouf, who took over five weeks ago.

About {4,700|~cd} of the positions are in Denmark.

The group expects to save {7.6 billion|sv|t=by the end of next year} Danish crowns a year by the end of next year and will book costs of {8.9 billion|oc|t=in the third quarter} crowns in the third quarter. It lowered its outlook for operating profit growth this year to between {1%|nl} and {5%|nh}, from {4%|gl|t=last month} to {10%|gh|t=last month} last month.

Halmstrup's shares rose {4%|pp|t=on Tuesday} to {331.2|p1|t=on Tuesday} crowns, though they remain far from the {1,033|px|t=in 2027} they touched in 2027.

Its share of U.S. prescriptions for weight-loss drugs has fallen to {43%|mh|t=in August} in August from {58%|mh0|t=a year earlier} a year earlier, while American rival Eastbrook has climbed to {54%|me|t=in August}, data from RxPulse show.

First-half revenue was up {8%|rp|t=First-half} at {158.4 billion|r1|t=First-half} crowns.

@doc b-broadsheet | Danish broadsheet, English service | 2030-09-11
Twelve minutes at eight o'clock

There was coffee. Staff at Halmstrup's headquarters remember the coffee, because it had never been put out so early. At {eight|kb|t=yesterday} yesterday Henrik Maalouf appeared on a screen, and {12|km} minutes later he was gone, and so, on paper, was every seventh Danish job in the country's largest company: {4,700|cd} of {31,500|wd}, or {14.9 per cent|cdp}.

Outside Denmark {3,700|ca} people will go.

The figures have to be set beside others. At the end of 2025 Halmstrup employed {48,300|w5|t=At the end of 2025} people. By Monday it had grown by {47.4 per cent|wp|t=By Monday}. No industrial company in Danish history has hired so fast, and none will have let so many go in one day.

What went wrong? Slivia, the weekly injection that made all this possible, costs an American {349|s1|t=now} dollars a month now. Last year it was {499|s0|t=Last year}. Even at that price doctors are prescribing the competitor's drug.

Danes will feel it in the accounts of the state. Halmstrup paid {23.8 billion|tx|t=for 2029} kroner in company tax for 2029 and supplied {0.9|gc|t=2029} of a percentage point of the country's growth. The economy ministry had by August already cut its forecast for this year to {1.6 per cent|g1|t=August|by=The economy ministry} from the {2.4|g0|t=May} of May.

Negotiations with employee representatives may take {30|kn} days. Lisbet Thrane, the former chief executive, left in August with {52 million|se|t=in August}.

@doc c-tabloid | Danish tabloid | 2030-09-10
FIRED BY VIDEO: {9,400|!c} must go – "I have just bought a house"

Photos: {18|-} | Send tips to {1929|-}

It's the biggest sacking round EVER in Denmark.

{9,400|!c|t=this morning} employees of Halmstrup got the axe this morning, {4,700|cd} of them here at home and {3,700|ca} in the rest of the world. They got the news at {8 o'clock|kb|t=this morning} sharp from new boss Henrik Maalouf, who spoke for {12|km} minutes and took no questions.

Camilla from quality control in Svendholt stood crying at the gate. "We got the keys on Friday. {Three point two|-} million for a house. Who's going to buy it now?"

Her old boss needn't worry. Ex-director Lisbet Thrane walked off with {52 MILLION|se|t=last month} kroner last month when she was shown the door.

Unionist Trine Adelsvärd is furious. "They earned {158.4 billion|r1|t=in half a year} in half a year! It's the staff who brought them from {146.7|r0|x=1000000000|t=the year before} the year before."

And the shareholders? They're popping corks. The stock shot up from yesterday's {318.5|p0|t=yesterday} to {331.2|p1}.

ALSO READ: Reality star, {29|-}, expecting twins | Here are the {7|-} cheapest Christmas flights

@doc d-local | local newspaper, western Zealand | 2030-09-12
What is Svendholt without the white towers?

Everybody in Svendholt knows {three|-} numbers: {16,900|si} live in the town, {5,100|sw} work at the factory, and since Tuesday the third is {260|!sc|t=since Tuesday}, the count of those who will lose their jobs there.

Mayor Rasmus El-Khoury met business owners at the town hall on Wednesday. The municipality expects unemployment, at {2.3 per cent|su|t=in August} in August, to reach {4.1|su2|t=next year} next year. House prices, which have doubled in six years to {21,400|sh0|t=last month} kroner a square metre last month, can only go one way, says estate agent Birthe Holm-Nakajima.

Danish Pharma Workers opened a hotline on Tuesday. By last night it had taken {1,240|ak|t=By last night} calls. "Some of them only want to hear a voice," says union leader Trine Adelsvärd. "They want to know if they're among the {4,700|cd}. I can't tell them. For {30|kn} days nobody can."

There are jobs elsewhere: {2,150|va|t=last month} vacancies in life sciences in the whole country last month. But, as she points out, that is fewer than {half|<vs|v=50} of those who will be applying.

The kebab shop on Torvet is staying open. "I came when there were {1,800|-} at the plant," says the owner. "I'll manage."

Bus {420|-}: diversion via Havnegade until {16|-} October.

@doc e-usletter | American biotech newsletter | 2030-09-11
Halmstrup's haircut

Good morning. It's Wednesday. Let's talk Denmark.

When I started covering Halmstrup the company had {48,300|w5|t=at the end of 2025} people (that was at the end of 2025) and a monopoly on everyone's waistline. It then hired {22,900|wr} more. Yesterday Henrik Maalouf told {8,400|c|t=Yesterday} of the resulting {71,200|w} to polish their résumés, {11.8%|cp} of the shop.

The case for doing it: {15|mx|t=in one year} points of U.S. share lost in one year, from {58|mh0} to {43|mh}. Eastbrook has {54%|me}. And it isn't as if the company didn't try discounts. A month of Slivia is down {30%|sp|round} to {$349|s1|t=now} now, from {$599|!s0|t=last year} last year.

The case against: they're killing {11|pc} of {67|pr} research programs, {one in four|!ppc|v=25}. I've been told the {two|-} oral candidates survive.

Guidance is now {1%|nl} to {5%|nh} growth in operating profit. It used to be {4%|gl} to {10%|gh}. Savings of DKK {7.6bn|sv|t=by end-2031} by end-2031, in return for DKK {8.9bn|oc} of pain this quarter.

The stock's up {4%|pp|t=yesterday} since yesterday. It was down {69%|pd|round|t=on Monday} from the 2027 top on Monday, so hold your applause.

Reply with tips. I read all {340|-} of your emails about the typo.

@doc f-release | company announcement | 2030-09-10
Company announcement No. {61|-}/2030: Halmstrup initiates a company-wide transformation

Svendholt, Denmark, 10 September 2030 – Halmstrup today announced a transformation to simplify its organisation, improve the speed of decision-making and reallocate resources towards growth opportunities in obesity and diabetes.

As part of the transformation Halmstrup intends to reduce its workforce by approximately {8,400|~c|t=today} of the {71,200|w} positions globally, with around {4,700|~cd|t=today} reductions expected in Denmark. At the production site in Svendholt, which has {5,100|sw} employees, {620|sc} positions are affected.

The portfolio review has led to the discontinuation of {11|pc} out of {67|pr} projects in research and early development.

The savings, expected to reach DKK {7.6 billion|sv|t=by the end of 2031} annually by the end of 2031, will be redirected. One-off restructuring costs of around DKK {8.9 billion|~oc|t=in the third quarter} will be recognised in the third quarter. Consequently, for 2030 operating profit growth is expected to be {1|nl}-{5%|nh}. Previously, growth of {4|gl}-{10%|gh} was expected.

Conference call: {13.00|-} CET. Dial-in {+45 7014 0453|-}.
