@story za-cwmhelyg-parking
@topic Parking charges and a recall by petition in a Welsh county
@subject C = Cwmhelyg County Council | the council | the county council
@subject L = Councillor Gethin Prosser | Prosser | the cabinet member
@subject T = Cwmhelyg town centre | the town centre | the town
@subject F = Traders' Forum | the traders | the shopkeepers
@subject N = Aberllyn car park | Aberllyn
@fact ch = 1.8 | price | C | pounds for an hour of parking | 2033-04 | plan
@fact chn = 1.2 | price | C | pounds for an hour of parking | 2032 | constant
@fact chg = 50 | rate | C | rise in the hourly charge in percent | 2033-04 | plan
@rel change chg = chn -> ch
@fact day = 6.5 | price | C | pounds for a day of parking | 2033-04 | plan
@fact eve = 2 | price | C | pounds for an evening of parking | 2033-04 | plan
@fact evend = 0 | price | C | pounds for an evening of parking | 2032 | constant
@fact lot = 23 | other | C | car parks | 2032 | snapshot
@fact spa = 3460 | other | C | parking spaces | 2032 | snapshot
@fact inc = 2900000 | revenue | C | pounds of parking income | 2031-32 | constant
@fact incp = 3850000 | revenue | C | pounds of parking income | 2033-34 | plan | projected
@fact ext = 950000 | revenue | C | pounds of extra parking income | 2033-34 | plan | projected
@rel diff ext = incp - inc
@fact obj = 1214 | other | C | responses to the consultation | 2032-12 | cumulative
@fact agn = 88 | poll_share | C | share of responses against in percent | 2032-12 | snapshot
@fact pet = 5300 | other | F | signatures on the petition | 2033-01-17 | cumulative
@fact thr = 5000 | other | C | signatures that force a debate | - | constant | threshold
@fact vac = 17 | rate | T | share of empty shops in percent | 2032-12 | snapshot
@fact vacw = 13.9 | rate | - | share of empty shops in Wales in percent | 2032-12 | snapshot
@fact foot = -4.2 | rate | T | change in visitors in percent | 2032 | constant
@fact vy = 31 | votes_cast | C | councillors for the charges | 2033-01-17 | constant
@fact vn = 26 | votes_cast | C | councillors against the charges | 2033-01-17 | constant
@race v = vy vn
@fact vmar = 5 | margin | C | votes between for and against | 2033-01-17 | constant
@rel diff vmar = vy - vn
@fact deb = 35 | duration | C | minutes of debate | 2033-01-17 | constant
@fact incb = 3100000 | revenue | C | pounds of budgeted parking income | 2031-32 | plan
@fact free = 20 | duration | N | minutes of free parking | 2033-04 | plan
@fact agnn = 1068 | other | C | responses against | 2032-12 | cumulative
@rel share agn = agnn / obj
@fact fall = 8 | rate | C | fall in use in percent | 2033-34 | plan | projected
@fact fall2 = 15 | rate | C | greater fall in use in percent | 2033-34 | plan | hypothetical
@fact ext2 = 620000 | revenue | C | pounds of extra parking income if use falls more | 2033-34 | plan | hypothetical
@fact ward = 9 | officers | C | wardens | 2033-01 | snapshot
@fact ext27 = 410000 | revenue | C | pounds of extra parking income from the earlier rise | 2027-28 | constant
@fact clos = 4 | other | T | shops closed since Christmas | 2033-01-17 | cumulative
@fact prot = 100 | other | F | cars at the protest | 2033-01-22 | plan | pledged
@trap ch chn :: new and old charge
@trap inc incp :: last year's income and the plan
@trap incp ext :: all the income against the extra
@fact incg = 32.76 | rate | C | rise in parking income in percent | 2033-34 | plan | projected
@rel change incg = inc -> incp
@trap vac vacw :: town and country
@trap pet thr :: signatures and the mark

@doc a-local | local weekly | 2033-01-20
Parking up {50 per cent|chg} despite {5,300|pet} names

Carys Penhallurick
carys.p@cwmhelygpost.example

SHOPPERS will pay {£1.80|ch|t=from April} an hour to park in Cwmhelyg from April, after county councillors voted by {31|vy|t=on Monday} to {26|vn|^} on Monday to put up charges at all {23|lot} of their car parks.

The rate has been {£1.20|chn|t=since 2027} since 2027. A full day goes to {£6.50|day}, and evenings, which were free, will cost {£2|eve}.

The council expects to take {£3.85m|incp|t=in the first year} in the first year, {£950,000|ext} more than now. "It's that or the bins," said cabinet member Gethin Prosser, who left by the back.

Traders' Forum chair Menna Ozturk had brought a petition of {5,300|pet} names in a pram. Anything over {5,000|thr} has to be debated, and it was, for {35|deb} minutes.

The consultation before Christmas drew {1,214|obj|t=before Christmas} responses, of which {88 per cent|agn|^} were against.

In the town {17 per cent|vac} of shops stand empty. The Welsh average is {13.9|vacw}.

ALSO THIS WEEK: Ospreys beat Ulster {24|-}-{19|-}, page {46|-}

@doc b-report | council cabinet report | 2032-12-30
Report to Cabinet: Review of car parking charges 2033/34

1. Background. The authority operates {23|lot} pay-and-display car parks with {3,460|spa} spaces. Income in 2031/32 was {£2.9m|inc|t=in 2031/32}, against a budget of {£3.1m|incb|^}.

2. Proposal. To increase the hourly tariff from {£1.20|chn} to {£1.80|ch} and to introduce an evening charge of {£2.00|eve}. The first {20|free} minutes will remain free at Aberllyn.

3. Consultation. {1,214|obj} responses were received; {1,068|agnn} objected.

4. Financial implications. The proposal is estimated to yield an additional {£0.95m|ext|t=in a full year} in a full year. This assumes a fall in use of {8%|fall|m=projected}. At a fall of {15%|fall2|m=hypothetical} the yield would be {£0.62m|ext2|m=hypothetical}.

5. Impact on the town centre. Footfall in 2032 was down {4.2%|foot|t=in 2032|v=-4.2} on 2031. Officers note that vacancy, at {17%|vac}, has not changed since 2030.

6. Recommendation. That Cabinet recommends the tariff in Appendix C to Council.

Contact officer: D. Bevan, ext. {3318|-}

@doc c-broadcaster | broadcaster site | 2033-01-18
County votes to charge for evening parking

People going out for a meal in Cwmhelyg will have to pay to park after {18:00|-} for the first time.

The evening rate will be {£2|eve} and an hour by day {£1.80|ch}, up by {half|chg|v=50}. The vote on Monday was {31|vy}-{26|vn}.

The council says it needs the money: with an expected {£3.85m|incp|t=next year} next year, parking will bring in almost {a third|~incg|v=33.33} more than the {£2.9m|inc|t=2031-32} of 2031-32.

More than {5,000|>pet} people had signed a petition against it. Traders say footfall in the town fell {4.2%|foot|t=last year|v=-4.2} last year and that nearly {one in six|~vac|v=16.67} shops is empty.

Plaid's group leader, Non Hopcyn, said that charging at night was "a tax on having a pint".

The council has {3,460|spa} spaces. Wardens, of whom there are {nine|ward}, will work until {21:00|-}.

@doc d-facebook | traders' post on social media | 2033-01-17
CWMHELYG TRADERS' FORUM – post

Well, they did it. {31|vy} to {26|vn}. {Five|vmar} votes! We'd {three|-} pledged who "went to the loo".

{£1.20|chn} ➡️ {£1.80|ch}. Nights {0|evend} ➡️ {£2|eve}.

They say they'll make {£950k|ext}. They said that in 2027 as well and made {£410k|ext27|t=in 2027}.

{88%|agn} of you said no in the consultation. {5,300|pet|t=tonight} of you signed, as of tonight.

Want to know how many shops have closed since Nadolig? {Four|clos}. I'm sitting in the fifth.

Saturday 10am: we park {100|prot|m=pledged} cars for free, on the pavement.

[{412|-} likes · {167|-} comments]
