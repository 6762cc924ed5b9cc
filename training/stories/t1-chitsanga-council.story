@story t1-chitsanga-council
@topic Unpaid council workers strike in a Zimbabwean city, May 2030
@subject C = Chitsanga City Council | the council | Chitsanga | Town House | the city | the municipality
@subject U = Urban Workers' Association | UWA | the union | the workers
@subject T = Town Clerk Rudo Mhlanga | Mhlanga | the town clerk | management
@subject M = Mayor Blessing Sigauke | Sigauke | the mayor
@subject P = Local Government Minister Phineas Zvarevashe | Zvarevashe | the minister | government
@subject K = Kushinga | the township
@subject H = Hillcrest | the leafy suburb
@subject R = Chitsanga Residents' Alliance | CRA | the Alliance | residents' alliance
@subject E = the power company | the electricity utility | the power utility
@subject L = Labour Court | the court
@fact w = 2860 | jobs | C | workers | 2030-05 | snapshot
@fact wb = 1430000 | budget | C | wages a month, in US dollars | 2030 | constant
@fact wv = 500 | price | U | average wage a month, in US dollars | 2030 | constant
@fact wz = 15500 | price | U | average wage a month, in ZiG | 2030 | constant
@fact mo = 5 | duration | C | months of wages owed | 2030-05-02 | snapshot
@fact ar = 7150000 | other | C | wages owed, in US dollars | 2030-05-02 | snapshot
@fact hp = 715000 | spending | C | wages paid out, in US dollars | 2030-05-10 | snapshot
@fact ar2 = 6435000 | other | C | wages owed, in US dollars | 2030-05-10 | snapshot
@fact oz = 11900000 | other | C | debt to the electricity utility, in US dollars | 2030-05-02 | snapshot
@fact oo = 12650000 | other | C | debt to other creditors, in US dollars | 2030-05-02 | snapshot
@fact ot = 31700000 | other | C | debt in all, in US dollars | 2030-05-02 | snapshot
@fact dt = 88400000 | other | C | money owed to it, in US dollars | 2030-03-31 | snapshot
@fact dr = 51200000 | other | C | money owed to it by households, in US dollars | 2030-03-31 | snapshot
@fact db = 22600000 | other | C | money owed to it by businesses, in US dollars | 2030-03-31 | snapshot
@fact dg = 14600000 | other | C | money owed to it by state departments, in US dollars | 2030-03-31 | snapshot
@fact r4 = 1900000 | revenue | C | money collected in a month, in US dollars | 2030-04 | cumulative
@fact r3 = 2300000 | revenue | C | money collected in a month, in US dollars | 2030-03 | cumulative
@fact rt = 3400000 | revenue | C | target for money collected in a month, in US dollars | 2030 | plan
@fact rp = 55.9 | rate | C | share of the monthly target collected | 2030-04 | snapshot
@fact cl = 4 | other | C | clinics open | 2030-05-06 | snapshot
@fact ct = 17 | other | C | clinics in all | - | constant
@fact cx = 13 | other | C | clinics shut | 2030-05-06 | snapshot
@fact nu = 268 | jobs | C | nurses | 2030-05 | snapshot
@fact ns = 214 | jobs | C | nurses on strike | 2030-05-06 | snapshot
@fact tr = 14 | other | C | refuse trucks | 2030-05 | constant
@fact t5 = 5 | other | C | refuse trucks that run | 2030-05-06 | snapshot
@fact gb = 310 | other | C | tonnes of refuse a day | 2030 | constant
@fact wk = 6 | duration | K | weeks without refuse collection | 2030-05-06 | snapshot
@fact wh = 1 | duration | H | weeks without refuse collection | 2030-05-06 | snapshot
@fact wp = 42 | other | C | megalitres of water pumped a day | 2030-05-06 | snapshot
@fact wn = 71 | other | C | megalitres of water pumped a day | before 2030-04-22 | snapshot
@fact wd = 96 | other | C | megalitres of water needed a day | 2030 | constant
@fact ws = 43.8 | rate | C | share of water demand met | 2030-05-06 | snapshot
@fact c1 = 137 | cases | C | cholera cases | 2030-04-30 | cumulative
@fact c2 = 212 | cases | C | cholera cases | 2030-05-08 | cumulative
@fact ck = 161 | cases | K | cholera cases | 2030-05-08 | cumulative
@fact cks = 75.9 | rate | K | share of cholera cases | 2030-05-08 | snapshot
@fact d1 = 3 | deaths | C | people dead of cholera | 2030-04-30 | cumulative
@fact d2 = 5 | deaths | C | people dead of cholera | 2030-05-08 | cumulative
@fact ex = 9 | jobs | T | senior managers | 2030-05 | constant
@fact ep = 7200 | price | T | average pay of a senior manager a month, in US dollars | 2030 | constant
@fact ecap = 4500 | price | P | ceiling on the pay of a senior manager a month, in US dollars | 2030 | constant | threshold
@fact su = 6 | other | T | off-road cars bought | 2029-11 | cumulative
@fact sp = 94000 | price | T | price of an off-road car, in US dollars | 2029-11 | constant
@fact st = 564000 | spending | T | cost of the off-road cars, in US dollars | 2029-11 | cumulative
@fact loan = 2500000 | budget | P | loan to the city, in US dollars | 2030-05-07 | plan | pledged
@fact lo1 = 1000000 | spending | P | loan paid out to the city, in US dollars | 2030-05-09 | cumulative
@fact fi = 38 | jobs | T | workers dismissed | 2030-05-09 | cumulative
@fact hr = 48 | duration | L | hours to return to work | 2030-05-09 | constant | threshold
@fact day = 18 | duration | U | days on strike when the court ruled | 2030-05-09 | snapshot
@trap ar ar2 :: before and after half a month was paid
@trap ar hp :: what is owed and what was paid
@trap ot dt :: what the council owes and what it is owed
@trap c1 c2 :: eight days apart
@trap c2 ck :: city and township
@trap d1 d2 :: eight days apart
@trap wp wn :: strike and normal times
@trap loan lo1 :: promised and paid
@trap wk wh :: township and suburb
@trap r4 r3 :: two months
@rel product wb = w * wv
@rel product ar = mo * wb
@rel convert wz = wv
@rel diff ar2 = ar - hp
@rel sum ot = ar + oz + oo
@rel sum dt = dr + db + dg
@rel share rp = r4 / rt
@rel share ws = wp / wd
@rel share cks = ck / c2
@rel product st = su * sp
@rel diff cx = ct - cl
@race suburbs = wk wh

@doc a-wire | wire agency | 2030-05-06
Zimbabwe city's clinics shut as council workers strike over {five|mo} months' pay

CHITSANGA, Zimbabwe, May 6 (Zambezi Wire) - Only {four|cl|t=on Monday} of the {17|ct} municipal clinics in Zimbabwe's Chitsanga were open on Monday as a strike by council workers who say they have not been paid since November entered its third week.

The Urban Workers' Association said {214|ns|t=on Monday|by=The Urban Workers' Association} of {268|nu} nurses had stayed away. Patients with diarrhoea were being sent to a tent put up by a medical charity. The health ministry recorded {137|c1|t=by the end of April|by=The health ministry} cholera cases and {three|d1|^} deaths in the city by the end of April.

The council employs {2,860|w} people at an average wage of {$500|wv} a month, or about {15,500|wz} in the local ZiG currency. It owes them {$7.15 million|ar|t=as of May 2|by=Town Clerk Rudo Mhlanga}, Town Clerk Rudo Mhlanga told breakfast television, giving the position as of May 2.

She blamed customers. Households, companies and state departments between them owe the city {$88.4 million|dt|by=She}.

The waterworks, run by supervisors, pumped {42|wp|t=on Monday} megalitres on Monday; the city needs {96|wd}.

@doc b-state | state-owned daily | 2030-05-08
Minister to the rescue as councillors fail Chitsanga

Herald of the Midlands — Municipal Reporter

GOVERNMENT has come to the aid of long-suffering residents of Chitsanga with a loan of {US$2,5 million|loan|v=2500000|by=Minister Zvarevashe}, Local Government Minister Phineas Zvarevashe announced yesterday.

Minister Zvarevashe said the opposition-run council had brought the crisis on itself. "They have {nine|ex} managers who each take home {US$7 200|ep|v=7200} a month when we say {US$4 500|ecap|v=4500} is enough. Then they cry that there is no money," he said during a tour of Kushinga, where he handed over buckets and soap.

The minister was told that {seven|!cl|t=by Monday} of the {17|ct} clinics had kept their doors open by Monday thanks to army medics.

{Two hundred and sixty-eight|nu} nurses are on the payroll. Of the {14|tr} refuse trucks, {five|t5|t=on Monday} were moving on Monday, in a city that throws away {310|gb} tonnes a day.

Town Clerk Mrs Rudo Mhlanga said revenue inflows last month amounted to {US$1,9 million|r4|v=1900000|t=last month}, against {US$2,3 million|r3|v=2300000|t=in March} in March and a target of {US$3,4 million|rt|v=3400000}. She conceded that Government departments were among the debtors but said this was being reconciled.

Mayor Blessing Sigauke was not picking up calls.

WEATHER: Chitsanga {24|-}°C, fine. LOTTO: 4, 11, 19, 23, 31, 40

@doc c-indep | independent weekly | 2030-05-10
Who eats in Chitsanga?

By Tariro Ncube-Phiri

THE judge took eleven minutes. On Thursday, {eighteen|day} days into a strike that has left Kushinga knee-deep in its own rubbish, the Labour Court declared it unlawful and gave the workers {48|hr} hours to go back. By evening, {38|fi|t=By evening} of them had letters of dismissal.

Nobody gave the council {48|-} hours to pay.

The books, which this newspaper has seen, are a study in what comes first. On 2 May the city owed its people {US$7.15 million|ar|t=On 2 May}. It owed {US$19.1 million|!oz|^} for electricity and {US$12.65 million|oo|^} to everyone else, from the chlorine supplier to a caterer in Bulawayo. The {nine|ex} men and women on the top floor are up to date, at {US$7,200|ep} a month each on average.

Is the money there? Townsmen owe {US$51.2 million|dr}; shops and factories, {US$22.6 million|db}. And the government of Minister Zvarevashe, who came with soap, owes {US$14.6 million|dg}. His loan of {US$2.5 million|loan} is thus one-sixth of his own bill, and of that only {US$1 million|lo1|t=on Thursday} had landed on Thursday.

Wages come to {US$1.43 million|wb} a month. In April the cash offices took {55.9 percent|rp|t=In April} of what the budget says they should.

Meanwhile a nurse at Kushinga Poly, who asked not to be named because her letter may be number 39, showed us her register. The {five|d2|t=by Wednesday} who had died by Wednesday are in it in red. The youngest was two.

ALSO INSIDE: Maize at {US$390|-} a tonne p6 | Warriors name {23|-} for Lusaka p32

@doc d-union | union statement | 2030-05-07
TO ALL MEMBERS AND TO THE RESIDENTS OF CHITSANGA

Urban Workers' Association, Chitsanga Branch

Comrades, residents,

We are {2,860|w}. We sweep, we pump, we nurse, we bury. The average among us earns {US$500|wv} a month and has not seen it for {five|mo} months. The town clerk has told the nation that she owes us {US$7.15 million|ar}. We thank her for counting.

Last November, the month in which our pay stopped, management took delivery of {six|su} off-road cars at {US$94,000|sp} each. That is {US$654,000|!st} of wheels. Nobody went on television about that.

We are told that we are killing people. In Kushinga no truck came for {six|wk|t=until yesterday} weeks until yesterday; in Hillcrest they wait {one|wh} week. Who decided this? The drivers were ordered.

We are told that we stopped the water. We left the pumps in the hands of the supervisors. In normal times they deliver {71|wn|t=In normal times} megalitres a day. Yesterday they managed {42|wp|t=Yesterday}. It is not sabotage, comrades; it is skill.

Our terms: {two|-} months now, the rest by August, no victimisation, and the {nine|ex} at the top to take the {US$4,500|ecap} that the law allows.

Aluta. Branch chairperson Tendai Banda-Moyo

@doc e-residents | residents' newsletter | 2030-05-11
CRA NEWS: What we know on Saturday

The Alliance has had many calls. Here are answers.

IS THE STRIKE OVER? Not yet. On Friday afternoon half a month's wages, {US$715,000|hp|t=On Friday afternoon}, was paid to all staff except the {38|fi} who were fired. According to the finance director this brings the arrears down to {US$6.4 million|ar2|t=On Friday afternoon|by=the finance director}. Some pump attendants reported for the night shift.

WHERE DID THAT MONEY COME FROM? From the minister. He promised {US$2.5 million|loan} and has sent {US$1 million|lo1} so far.

IS CHOLERA UNDER CONTROL? No. Here in Kushinga we had {212|!ck|t=up to Wednesday} cases up to Wednesday. {Five|d2|^} people have died in the city. Boil everything. If your child has rice-water stools, walk to the tent at Number 3 Ground.

WHEN WILL THE BINS BE EMPTIED? {Five|t5} trucks out of {14|tr} are working. The township, which had not been visited for {six|wk|t=by Monday} weeks by Monday, is promised Tuesday and Friday.

SHOULD I PAY MY BILL? We say yes, and keep the receipt. The city collected {US$1.9 million|r4|t=in April} in April, and {US$2.3 million|r3|t=in March} in March. But ask them for the list of the other debtors too. All of us together owe {US$88.4 million|dt}, and not all of us live in houses.

Annual subscription: {US$5|-}. EcoCash code 212*88

@doc f-ngo | situation report of a medical charity | 2030-05-09
Situation report 4: Cholera and water, Chitsanga

Reporting period 1–8 May 2030

Cases (cumulative): {212|c2|t=8 May}, of which {161|ck|^} ({75.9%|cks|^}) in Kushinga
Cases at previous report: {137|c1|t=30 April} (30 April)
Deaths: {5|d2|t=8 May} (previously {3|d1|t=30 April})

Context. Municipal services have been suspended or reduced since 22 April. On the 6th, {four|cl|t=On the 6th} clinics received patients and {13|cx|^} were locked. Our team found {214|ns|t=On the 6th} posts for nurses uncovered.

Water. Production on the same day was {42|wp|t=On the 6th} ML, {43.8%|ws|^} of demand, compared with {71|wn|t=before the strike} ML before the strike. The electricity utility has twice cut the main station over arrears of {US$11.9 million|oz}. High points of Kushinga have been dry since Easter.

Sanitation. The solid waste backlog is visible from the main road. We estimate the city's output at {310|gb} tonnes daily; {five|t5} vehicles can move perhaps {60|-}.

Response. A treatment tent with {40|-} beds, expandable to {80|-}. Chlorination at {9|-} points.

Needs. Ringer's lactate, {3,000|-} litres. Safe passage for municipal nurses who volunteer. Resolution of the wage dispute: total municipal liabilities of {US$31.7 million|ot|by=the council} as reported by the council cannot be a public health plan.

Contact: field coordinator Ilse Mukantwari
