@story inverdour-equalpay
@topic Inverdour, Scotland: equal pay claims, a two-day strike of carers and the sale of the museum, 2031-32
@subject I = Inverdour Council | Inverdour | the council | the local authority
@subject U = Union of Public Workers | UPW | the union
@subject C = equal pay claims | the claims | claimants
@subject S = two-day strike | the strike | the walkout
@subject M = Dour Street museum | the museum
@subject L = council leader Morag Baillie-Achebe | Baillie-Achebe | the council leader
@subject A = Accounts Commission | the commission
@fact cl = 4310 | cases | C | people who claim | 2031-10 | cumulative
@fact cl0 = 2870 | cases | C | people who claim | 2030-10 | cumulative
@fact cw = 3965 | cases | C | women who claim | 2031-10 | cumulative
@fact cwp = 92 | other | C | share of claimants who are women | 2031-10 | snapshot
@fact cc = 1940 | cases | C | home carers who claim | 2031-10 | cumulative
@fact ce = 1125 | cases | C | caterers and cleaners who claim | 2031-10 | cumulative
@fact co = 1245 | cases | C | other workers who claim | 2031-10 | cumulative
@fact lb = 94000000 | damages | I | pounds set aside for the claims | 2031-03-31 | snapshot
@fact le = 140000000 | damages | U | pounds the claims are worth | 2031-10 | snapshot | projected
@fact ls = 118500000 | damages | I | pounds of the settlement | 2032-03-19 | plan
@fact lt = 27494 | damages | C | pounds for each claimant on average | 2032-03-19 | plan
@fact pa = 12.60 | price | C | pounds an hour for a home carer | 2031-10 | snapshot
@fact pb = 14.05 | price | I | pounds an hour for a refuse loader | 2031-10 | snapshot
@fact pd = 1.45 | price | C | pounds an hour between loader and carer | 2031-10 | snapshot
@fact bo = 118 | price | I | pounds a week of bonus for refuse loaders | 2019 | snapshot
@fact sw = 3400 | jobs | S | workers on strike by the union's count | 2031-11-18 | snapshot
@fact sc = 2150 | jobs | S | workers on strike by the council's count | 2031-11-18 | snapshot
@fact sd = 1160 | other | S | people who went without a home visit | 2031-11-18 | snapshot
@fact se = 240 | other | S | people whose visits were kept up as emergencies | 2031-11-18 | snapshot
@fact sv = 1400 | other | I | people who get daily home visits | 2031-11 | constant
@fact sn = 31 | other | S | nurseries and primary schools shut | 2031-11-18 | snapshot
@fact ns = 52 | other | I | nurseries and primary schools | 2031 | constant
@fact rl = 1800 | crowd | S | people at the rally by the union's count | 2031-11-19 | snapshot
@fact rp = 950 | crowd | S | people at the rally by the police estimate | 2031-11-19 | snapshot
@fact bv = 88 | vote_share | U | share of ballots for a strike | 2031-11-03 | snapshot
@fact bt = 61 | turnout | U | turnout in the ballot | 2031-11-03 | snapshot
@fact bm = 50 | turnout | U | turnout that the law requires | - | constant | threshold
@fact bg = 412000000 | budget | I | pounds of net revenue budget | 2032/33 | plan
@fact gp = 23600000 | budget | I | pounds of budget gap | 2032/33 | plan
@fact rs = 19200000 | budget | I | pounds of free reserves | 2032-02 | snapshot
@fact bw = 6300000 | spending | I | pounds a year to repay the settlement loan | 2032/33 | plan
@fact by = 30 | duration | I | years of the settlement loan | 2032 | plan
@fact ct = 7.5 | rate | I | council tax rise in percent | 2032-04 | plan
@fact cd = 1488 | price | I | pounds of Band D council tax | 2031/32 | snapshot
@fact ce2 = 1599.60 | price | I | pounds of Band D council tax | 2032/33 | plan
@fact cdd = 111.60 | price | I | pounds added to Band D council tax | 2032/33 | plan
@fact mb = 8200000 | price | M | pounds the building would be sold for | 2032 | plan | projected
@fact mv = 214000 | other | M | visitors in a year | 2031 | cumulative
@fact mo = 46000 | other | M | objects | - | constant
@fact ml = 24 | other | M | paintings to be sold and leased back | 2032 | plan
@fact mp = 27300 | other | M | signatures against the sale | 2032-02-26 | cumulative
@fact vf = 22 | votes_cast | I | councillors for the settlement | 2032-03-19 | snapshot
@fact va = 17 | votes_cast | I | councillors against the settlement | 2032-03-19 | snapshot
@fact vs = 41 | seats | I | councillors | - | constant
@fact vx = 2 | other | I | councillors who declared an interest | 2032-03-19 | snapshot
@fact dy = 311 | deaths | C | claimants who have died | since 2019 | cumulative
@fact ag = 67 | age | - | age of the carer | 2032-03 | snapshot
@fact cy = 29 | duration | - | years as a carer | 2032-03 | snapshot
@fact yr = 2019 | other | C | year of the first claim | - | constant
@trap cl cl0 :: claimants a year apart
@trap cl cw :: all and women
@trap lb le :: the council's provision and the union's estimate
@trap le ls :: estimate and settlement
@trap sw sc :: two counts of strikers
@trap sd sv :: without visits and all clients
@trap rl rp :: two counts of the rally
@trap bv bt :: yes share and turnout
@trap gp rs :: the gap and the reserves
@trap ct cdd :: percent and pounds
@rel sum cl = cc + ce + co
@rel share cwp = cw / cl
@rel product ls = cl * lt
@rel diff pd = pb - pa
@rel sum sv = sd + se
@rel change ct = cd -> ce2
@rel diff cdd = ce2 - cd
@rel sum vs = vf + va + vx

@doc a-recorder | Scottish tabloid | 2031-11-18
CARE-LESS! {1,160|sd} left without visits as equal pay fury erupts

By Shuggie Menzies, Highlands & Grampian reporter

PENSIONERS across Inverdour woke up to cold porridge today as carers downed tools over a pay scandal that's dragged on since {2019|yr}.

The union says {3,400|sw|by=The union} workers are out. Council bosses insist it's {2,510|!sc|by=Council bosses}.

Of {1,400|sv} folk who get a carer every day, just {240|se} were deemed desperate enough to be seen.

Grandad-of-five Wullie Tosh, 84, told the Scottish Recorder: "My lassie Jean does it for {£12.60|pa} an hour. The bin boys get {£14.05|pb}. I'd sooner lose the bins."

{Thirty-one|sn} of the area's {52|ns} nurseries and primaries are shut as well.

Furious mum Kayleigh, 29, said: "I work for the council. I'm on strike and I've no childcare. Explain that."

Strikers march on the Town House tomorrow at 11.

● GOT a story? Call 0141 555 0190 ● TURN TO PAGE 44: Dour Thistle crash 4-0

@doc b-broadsheet | broadsheet, long read | 2031-11-22
The price of twelve years

Equal pay claims could swallow a quarter of a Scottish council's budget. The women who brought them would like their tea hot. By Eilidh Strachan-Mbatha

On Monday evening, Jean Cattanach laid out her uniform on the ironing board, looked at it, and did not iron it. It was, she says, the first time in {twenty-nine|cy} years.

She's a home carer in Inverdour. She washes, turns, feeds and jokes with nine people a day across forty miles of single-track road, and earns {£12.60|pa} for each hour that the council recognises as one. A refuse loader, whose work was rated as equal to hers in a job evaluation that the council itself commissioned, earns {£14.05|pb}. Until 2019 he had a bonus of {£118|bo} a week as well, for finishing the round.

“I've nothing against the loaders. I'm married to one,” Mrs Cattanach says. The loader in question, filling the kettle, raises a hand.

A difference of {£1.45|pd} doesn't sound like a sum that could break a local authority. Multiply it by the hours in a working life, and then by the people who lived it. When the first claim was lodged, in {2019|yr}, it bore {one|-} name. A year ago there were {2,870|cl0|t=A year ago}. Last month the tribunal's list ran to {4,310|cl|t=Last month}: {1,940|cc} home carers, {1,125|ce} caterers and cleaners, and {1,245|co} others, from classroom assistants to a lollipop lady. {Ninety-two per cent|cwp|v=92} are women.

It's also a list that shortens of itself. By the union's reckoning {311|dy|by=the union} claimants have died waiting, and their children now receive the letters.

What would it cost to put right? In its accounts to the end of March, the council set aside {£94 million|lb|t=to the end of March}. The Union of Public Workers considers that a bad joke and offers a worse one: {£140 million|le|by=The Union of Public Workers}. Inverdour's entire net budget for next year is {£412 million|bg}.

So to Tuesday, and the strike. Of the union's members who voted, {88 per cent|bv} were for it, on a turnout of {61|bt}; the law asks for {50|bm}. Schools shut. {Two hundred and forty|se} people who can't be left were not left, because the union had agreed a list with the council, name by name, in a meeting which both sides describe as the most civil in years. {1,160|sd} others made do.

On the second day they marched. The police thought {950|rp|t=the second day|by=The police}; the union {1,800|rl|t=the second day|by=the union}. From the steps Mrs Cattanach, who has never spoken in public, told them what she'd told me: that nobody had ever asked her to finish the round.

Indoors, the council leader, Morag Baillie-Achebe, was meeting her director of finance. She's an unlikely villain, a former catering assistant who'd have a claim herself if she hadn't stood for election. “I know what they are owed. I know to the pound,” she told me. “I've got {£19 million|rs|round} in the bank that isn't spoken for. You find me the rest.”

She has begun looking. On a list that was marked confidential until it was left in a café, there is the Dour Street museum: the building, with its {46,000|mo} objects to go into store, and {two dozen|ml} paintings that would be sold and rented back.

Mrs Cattanach took her grandchildren there on Sunday. “It's free,” she says, “and it's warm.”

@doc c-radio | local radio bulletin | 2032-02-27
NORTHBOUND FM NEWS AT ONE — Fraser

A petition of {twenty-seven thousand three hundred|mp|v=27300} signatures has been handed in against the sale of Inverdour's museum.

The council wants to sell the Dour Street building, for what it hopes will be {eight point two million|mb|v=8200000} pounds, and {twenty-four|ml} pictures, to help close a gap of {twenty-three point six million|gp|v=23600000} next year.

Campaigners say {two hundred and fourteen thousand|mv|t=last year} people came through its doors last year.

It's all bound up with equal pay: {four thousand three hundred and ten|cl} workers with claims, some going back to {twenty nineteen|yr|v=2019}. Talks on those resume on Monday. The union told us this morning it'd settle for "north of {a hundred|-}".

In the forecast, snow above 200 metres. The A9's moving well. It's three minutes past one.

@doc d-wire | wire agency | 2032-03-19
Scottish council agrees £{118.5|ls|x=1000000} million equal pay deal

INVERDOUR, Scotland, March 19 (CNS) - Councillors in Inverdour voted on Friday to pay {118.5 million|ls} pounds to {4,310|cl} mostly female workers who'd been paid less than men for jobs rated as equal.

The vote was {22|vf} to {17|va}. {Two|vx} members left the chamber because they or their wives are claimants.

The deal is worth {27,494|lt} pounds per claimant on average. The Union of Public Workers, which had valued the claims at {140 million|le|by=The Union of Public Workers} pounds, recommended it.

The council will borrow the money over {30|by} years, repaying {6.3 million|bw} a year. Council tax will rise by {7.5%|ct} in April.

About {3,400|sw|by=the union} workers joined a two-day strike over the issue in November, according to the union; the council counted {2,150|sc|by=the council}.

@doc e-newsletter | council newsletter | 2032-03-24
INVERDOUR TOGETHER | Spring 2032

A fair deal, and how we're paying for it

On 19 March your council closed a chapter. {4,310|cl} colleagues will receive what they should've been paid.

Your questions

How much is it? {£118.5 million|ls}. We'd set aside {£94 million|lb|t=a year ago} a year ago.

Will my council tax go up? Yes. A Band D home pays {£1,488|cd|t=this year} this year and will pay {£1,599.60|ce2|t=from April} from April. That's {£116.60|!cdd} more, or {7.5%|ct}.

Is the museum being sold? No decision has been made. Elected members heard from {27,300|mp} of you.

How did councillors vote? {22|vf} for, {17|va} against, from a council of {41|vs}.

When will I be paid? Offer letters go out from 12 April, in alphabetical order, with carers over 65 first.

Bin days over Easter: blue Mon 29, green Thu 1. Potholes: 0800 555 0111.

@doc f-recorder2 | Scottish tabloid | 2032-03-26
JEAN GETS HER CASH AT LAST

By Shuggie Menzies

CARER Jean Cattanach, {67|ag}, is off to see the Northern Lights, which she can see from her back step, from a BOAT.

She's one of {3,965|cw} women who'll share the council's equal pay pot after twelve years of fighting. "I'll believe it when it's in," she told the Recorder. "There's {331|!dy} of us didnae live to see it."

The average payout is just over {£27,000|~lt}. But taxpayers face {30|by} years of repayments at {£3.6 million|!bw} a year.

Council leader Morag Baillie-Achebe said: "It's a debt. We pay our debts."

{Seventeen|va} councillors voted no. We name them on Page 9.

Jean's husband Doddie, a retired binman, will be carrying the bags.
