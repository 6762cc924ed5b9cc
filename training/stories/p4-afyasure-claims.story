@story p4-afyasure-claims
@topic Kenya's health insurance fund and the hospitals that wait for its money
@subject A = AfyaSure Fund | AfyaSure | the fund | the insurer | the scheme
@subject H = Hospitals' association | RUPHAK | private hospitals | the hospitals | the facilities
@subject M = Mission hospitals | the mission hospitals | church hospitals | faith-based hospitals
@subject P = County and national public hospitals | public hospitals | county hospitals
@subject D = Dr Wanjiru Lemayian | Lemayian | the fund's chief executive | the CEO
@subject E = Mama Atieno
@subject G = Auditor General | the auditor
@subject T = National Treasury | the Treasury | the exchequer
@fact cf = 94300000000 | other | A | claims filed in shillings | July 2030 to March 2031 | cumulative
@fact cp = 61800000000 | spending | A | claims paid in shillings | July 2030 to March 2031 | cumulative
@fact cr = 8200000000 | other | A | claims rejected in shillings | July 2030 to March 2031 | cumulative
@fact cu = 24300000000 | other | A | claims unpaid in shillings | end of March 2031 | snapshot
@fact ho = 11600000000 | other | H | claims unpaid in shillings | end of March 2031 | snapshot
@fact mo = 4900000000 | other | M | claims unpaid in shillings | end of March 2031 | snapshot
@fact po = 7800000000 | other | P | claims unpaid in shillings | end of March 2031 | snapshot
@fact hc = 15200000000 | other | H | money owed according to the hospitals in shillings | end of March 2031 | snapshot
@fact ct = 58700000000 | revenue | A | contributions collected in shillings | July 2030 to March 2031 | cumulative
@fact ctt = 76000000000 | revenue | A | contributions collected in shillings | target for July 2030 to March 2031 | plan | threshold
@fact tr = 9000000000 | budget | T | subsidy for the poor in shillings | budget for 2030/31 | plan | pledged
@fact tp = 3400000000 | spending | T | subsidy for the poor released in shillings | end of March 2031 | cumulative
@fact rg = 27400000 | other | A | people registered | March 2031 | snapshot
@fact py = 5300000 | other | A | people who pay contributions | March 2031 | snapshot
@fact fr = 3100000000 | other | G | false claims in shillings | report of April 2031 | constant
@fact fs = 41 | other | A | hospitals suspended for fraud | April 2031 | snapshot
@fact dy = 112 | duration | A | average days until a claim is paid | March 2031 | snapshot
@fact dl = 30 | duration | A | days until a claim must be paid | - | constant | threshold
@fact adm = 4.8 | rate | A | administration costs in percent of income | 2030/31 | constant
@fact dls = 3500 | price | A | payment for a dialysis session in shillings | until April 2031 | constant
@fact dln = 5200 | price | A | payment for a dialysis session in shillings | from May 2031 | plan | pledged
@fact ult = 14 | duration | H | days of the ultimatum | 22 April 2031 | plan | threshold
@fact gv = 6000000000 | spending | A | emergency payment in shillings | May 2031 | plan | pledged
@fact beds = 18200 | other | H | beds | 2031 | snapshot
@fact notpay = 22100000 | other | A | people registered who do not pay | March 2031 | snapshot
@fact short = 17300000000 | margin | A | contributions short of the target in shillings | July 2030 to March 2031 | cumulative
@fact age = 67 | age | E | age | 2031 | constant
@rel diff notpay = rg - py
@rel diff short = ctt - ct
@rel sum cu = ho + mo + po
@rel sum cf = cp + cr + cu
@trap cu ho :: all unpaid claims and those of private hospitals
@trap ho hc :: the fund's and the hospitals' figure
@trap rg py :: registered and paying
@trap tr tp :: promised and released
@trap dls dln :: two tariffs

@doc a-daily | national daily | 2031-04-23
Private hospitals give AfyaSure {14|ult} days to pay {Sh15bn|hc|round=1000000000|v=15000000000}

By Nasimiyu Cheruiyot

Private hospitals will turn away AfyaSure patients unless they are paid within {14|ult} days, their association said yesterday.

The Rural and Urban Private Hospitals Association (RUPHAK), whose members run {18,200|beds} beds, says it is owed {Sh15.2 billion|hc|by=The Rural and Urban Private Hospitals Association (RUPHAK)|t=at the end of March|v=15200000000} at the end of March. The fund recognises {Sh11.6 billion|ho|by=The fund|t=at the end of March|v=11600000000}.

Fund documents show that of claims worth {Sh94.3 billion|cf|t=since July|v=94300000000} filed since July, {Sh61.8 billion|cp|^|v=61800000000} has been paid and {Sh8.2 billion|cr|^|v=8200000000} rejected. The rest, {Sh24.3 billion|cu|v=24300000000}, is pending. Public hospitals are waiting for {Sh7.8 billion|po|v=7800000000} of it and mission hospitals for {Sh4.9 billion|mo|v=4900000000}.

By law a claim is to be settled in {30|dl} days. It takes {112|dy} on average.

"We are bankers of last resort, with stethoscopes," said chairperson Dr Hussein Mwaringa.

The fund's chief executive, Dr Wanjiru Lemayian, blamed the Treasury, which has released {Sh3.4 billion|tp|t=this year|v=3400000000} of the {Sh9 billion|tr|t=this year|v=9000000000} it promised for the poor this year.

Inside: KCSE results, 4 schools under probe, p. 9

@doc b-blog | data journalism site | 2031-04-26
Where AfyaSure's billions are stuck, in five charts

Chart 1: the funnel. Many shillings come in as claims. Fewer leave as payments. That is the story of nine months in a line, in billions: {94.3|cf|x=1000000000}, {61.8|cp|x=1000000000}.

Chart 2: the queue. We obtained the ledger for the pending {24.3 billion|cu}. Private hospitals hold {11.6 billion|ho} of it, and county hospitals and the two national ones {9.1 billion|!po}; the smallest slice, {4.9 billion|mo}, belongs to the churches.

Chart 3: the leak. The auditor found {3.1 billion|fr|by=The auditor} in claims for patients who were dead, at school or invented. {Forty-one|fs} facilities are suspended.

Chart 4: the tap. {27.4 million|rg} Kenyans are registered and {5.3 million|py} pay. They and their employers contributed {58.7 billion|ct|t=between July and March} between July and March; the plan for that period was {76 billion|ctt|t=between July and March}.

Chart 5: the wait. {112|dy} days. We drew the legal {30|dl} as a dotted line. You can hardly see it.

Data and code: repository no. 2206. Licence CC BY 4.0.

@doc c-statement | insurer's statement | 2031-04-24
PUBLIC NOTICE ON PROVIDER PAYMENTS

The Fund has noted with concern a notice issued by an association of private providers.

1. Claims submitted during the first three quarters amount to {KES 94.3bn|cf|t=during the first three quarters}, of which {KES 66.5bn|!cp|^} has been honoured, a record.

2. Private facilities are owed {KES 11.6bn|ho}. Any other figure includes invoices rejected or under query.

3. Claims to the value of {KES 8.2bn|cr} failed verification. The Fund will not pay for ghosts: {41|fs} facilities are under suspension.

4. An emergency disbursement of {KES 6bn|gv|t=by 10 May} will be made by 10 May.

5. The tariff for dialysis will rise from {KES 3,500|dls} to {KES 5,200|dln|t=from 1 May} from 1 May.

6. Administration consumes {4.8 per cent|adm} of income, against a legal maximum of {5|-}.

Members are reminded to seek care at any of the contracted facilities. Toll-free 147#.

@doc d-radio | vernacular radio bulletin in English translation | 2031-04-24
This is the one o'clock news.

The quarrel between the fund and the hospitals continues. The hospitals gave it {two weeks|ult|v=14}. The fund now says it'll send {six billion|gv} shillings, less than half of what the private owners claim, which is {15.2|hc|x=1000000000} billion.

At Kijabe Road clinic our reporter met Mama Atieno, {67|age}, who needs dialysis twice weekly. Each session is paid at {3,500|dls}, and she was asked to add {4,000|-} from her own pocket. "From next month they say {5,200|dln|t=From next month}. Next month is far," she told us.

The clinic waits {eighty-five|!dy} days for each payment, and so, on average, does every facility in Kenya, said its matron. She can prove it with the register.

In parliament a member asked why {twenty-two million|notpay|round=1000000} of the {27.4 million|rg} enrolled pay nothing. The cabinet secretary answered that many of them are children.

The contributions fell {17 billion|short|round=1000000000} shillings short of the target.
