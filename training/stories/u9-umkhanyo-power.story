@story u9-umkhanyo-power
@topic Umkhanyo Metro's electricity debt, the payment plan and the raids on illegal connections, South Africa 2030
@subject U = Umkhanyo Metropolitan Municipality | Umkhanyo Metro | Umkhanyo | the metro | the municipality | the city | council
@subject EK = Eskom | the utility | the power utility
@subject CU = customers of the metro | customers | consumers | debtors
@subject HH = households | residents | families
@subject BU = businesses | shops and factories
@subject GV = government departments | departments | government
@subject RA = raids on illegal connections | raids | the operation | Operation Khanyisa Kahle | teams
@subject EL = electrocutions | electrocuted | live wires
@subject MA = march to city hall | the march | marchers | Ratepayers' Front
@subject RG = energy regulator | the regulator | Nersa
@fact d1 = 4860000000 | budget | U | debt to Eskom in rand | end of June 2030 | snapshot
@fact d0 = 3920000000 | budget | U | debt to Eskom in rand | end of June 2029 | snapshot
@fact dr = 24 | rate | U | rise of the debt to Eskom | June 2029 to June 2030 | snapshot
@fact do = 3410000000 | budget | U | debt to Eskom more than 90 days old in rand | end of June 2030 | snapshot
@fact dc = 1450000000 | budget | U | newer debt to Eskom in rand | end of June 2030 | snapshot
@fact amu = 2.41 | other | CU | unpaid bills as a multiple of the debt to Eskom | end of June 2030 | snapshot
@fact cx = 2.6 | margin | U | fall in the share of bills collected in points | 2028-29 to 2029-30 | snapshot
@fact int = 38000000 | spending | U | monthly interest in rand | June 2030 | constant
@fact a1 = 11700000000 | budget | CU | unpaid bills in rand | end of June 2030 | snapshot
@fact ah = 7900000000 | budget | HH | unpaid bills in rand | end of June 2030 | snapshot
@fact ab = 2300000000 | budget | BU | unpaid bills in rand | end of June 2030 | snapshot
@fact ag = 1500000000 | budget | GV | unpaid bills in rand | end of June 2030 | snapshot
@fact c1 = 78.4 | rate | U | share of bills collected | 2029-30 | cumulative
@fact c0 = 81 | rate | U | share of bills collected | 2028-29 | cumulative
@fact ct = 92 | rate | U | share of bills collected | 2031-32 | plan | threshold
@fact l = 29.3 | rate | U | share of electricity lost | 2029-30 | cumulative
@fact lt = 9.1 | rate | U | share of electricity lost in the wires | 2029-30 | cumulative
@fact ls = 20.2 | rate | U | share of electricity stolen | 2029-30 | cumulative
@fact ln = 12 | rate | RG | allowed share of electricity lost | - | constant | threshold
@fact k = 412000 | other | U | electricity customers | 2030 | snapshot
@fact kp = 286000 | other | U | prepaid meters | 2030 | snapshot
@fact kb = 61300 | other | U | bypassed prepaid meters | 2030 | snapshot
@fact kr = 21.4 | rate | U | share of prepaid meters that are bypassed | 2030 | snapshot
@fact pm = 150000000 | budget | U | monthly payment to Eskom in rand | from July 2030 | plan | pledged
@fact pn = 36 | duration | U | months of the payment plan | from July 2030 | plan
@fact pt = 5400000000 | budget | U | total of the payment plan in rand | 2030 to 2033 | plan
@fact pa = 92000000 | spending | U | payment made to Eskom in rand | August 2030 | constant
@fact ps = 58000000 | budget | U | payment missed in rand | August 2030 | constant
@fact hr = 6 | duration | EK | hours a day without power | from October 2030 | plan | hypothetical
@fact tr = 12.7 | rate | U | rise in the tariff | July 2030 | constant
@fact b0 = 1840 | price | HH | average monthly power bill in rand | until June 2030 | constant
@fact b1 = 2074 | price | HH | average monthly power bill in rand | from July 2030 | constant
@fact bg = 21600000000 | budget | U | budget in rand | 2030-31 | plan
@fact sw = 6480000000 | budget | U | salaries in rand | 2030-31 | plan
@fact swr = 30 | rate | U | share of the budget that goes to salaries | 2030-31 | plan
@fact vy = 118 | votes_cast | U | councillors for the payment plan | 2030-07-25 | snapshot
@fact vn = 79 | votes_cast | U | councillors against the payment plan | 2030-07-25 | snapshot
@fact vs = 203 | seats | U | councillors | - | constant
@fact vx = 6 | other | U | councillors absent | 2030-07-25 | snapshot
@fact r1 = 2140 | other | RA | illegal connections removed | July 2030 | cumulative
@fact r2 = 3365 | other | RA | illegal connections removed | August 2030 | cumulative
@fact rt = 5505 | other | RA | illegal connections removed | July and August 2030 | cumulative
@fact km = 48 | distance | RA | kilometres of cable taken down | July and August 2030 | cumulative
@fact ar = 27 | arrests | RA | people arrested | July and August 2030 | cumulative
@fact e1 = 5 | deaths | EL | people killed | January to August 2030 | cumulative
@fact ec = 3 | deaths | EL | children killed | January to August 2030 | cumulative
@fact jp = 760 | jobs | U | posts for artisans | 2030 | constant
@fact jv = 212 | jobs | U | artisan posts vacant | 2030 | snapshot
@fact jr = 27.9 | rate | U | share of artisan posts vacant | 2030 | snapshot
@fact mp = 1500 | crowd | MA | marchers by the police count | 2030-09-04 | snapshot
@fact mo = 4000 | crowd | MA | marchers by the organisers' count | 2030-09-04 | snapshot
@rel change dr = d0 -> d1
@rel sum d1 = do + dc
@rel sum a1 = ah + ab + ag
@rel diff cx = c0 - c1
@rel sum l = lt + ls
@rel share kr = kb / kp
@rel product pt = pm * pn
@rel diff ps = pm - pa
@rel change tr = b0 -> b1
@rel share swr = sw / bg
@rel sum vs = vy + vn + vx
@rel sum rt = r1 + r2
@rel share jr = jv / jp
@trap d1 d0 :: two years of debt
@trap d1 do :: all debt and overdue debt
@trap d1 pt :: the debt and the plan with interest
@trap a1 d1 :: what the metro is owed and what it owes
@trap pm pa :: promised and paid
@trap l ls :: all losses and theft
@trap k kp :: customers and prepaid meters
@trap r1 r2 :: two months of raids
@trap e1 ec :: all victims and the children
@trap mp mo :: police and organisers
@trap c1 c0 :: collection in two years

@doc a-daily | regional daily | 2030-07-26
Council votes for {R5.4bn|pt|v=5400000000} deal to keep the lights on

By Thandolwethu Vermeulen-Pather

Umkhanyo Metro will pay Eskom {R150 million|pm|t=every month for three years|v=150000000} every month for three years, after a divided council on Thursday night approved a repayment plan by {118|vy|t=on Thursday night} votes to {79|vn|^}. {Six|vx|^} of the {203|vs} councillors were not in the chamber.

The deal, worth {R5.4 billion|pt|v=5400000000} over {36|pn} months, is meant to wipe out arrears that stood at {R4.86 billion|d1|t=at the end of June|v=4860000000} at the end of June, plus interest now running at {R38 million|int|v=38000000} a month. A year earlier the debt was {R3.92 billion|d0|t=A year earlier|v=3920000000}.

City manager Advocate Kgosietsile Brouwer said {R3.41 billion|do|v=3410000000} had been outstanding for more than three months. Had the council refused, the utility would have switched off the city for {six|hr} hours a day from October.

The metro's own customers owe it far more, {R11.7 billion|a1|v=11700000000} in all. Last year it collected only {74.8%|!c1|t=Last year} of what it billed, against {81%|c0|t=the year before} the year before. To afford the plan, it must get to {92%|ct}.

"We are paying for yesterday's electricity with tomorrow's clinics," said opposition leader Shanthini Mabaso, who voted no.

Also inside: Kings Park pitch gets 7/10 | Fuel down 38c | Sudoku, page 22

@doc b-radio | public broadcaster's web copy | 2030-08-19
Explained: Why Umkhanyo keeps losing power it has already bought

For every 100 units of electricity that Umkhanyo Metro buys, it loses {29|l|round}. Some of it, {9.1%|lt}, disappears as heat in old wires, which is normal. The larger part, {20.2%|ls}, is stolen. The regulator thinks a well-run city should lose no more than {12%|ln}.

Caption: A {R4.86 million|!d1|v=4860000} headache: the Umkhanyo control room. (Photo: Zodwa Lindqvist)

The municipality has {412,000|k} customers. About {286,000|kp} have prepaid meters, and inspectors found {61,300|kb} of those had been bypassed. "More than {one in five|>kr} families on prepaid is getting a free ride," said energy director Rashied Mthembu. "They'd tell you it isn't a ride, it's supper."

The tariff went up by {12.7%|tr|t=in July} in July. For an average household it means {R2,074|b1|v=2074} a month instead of {R1,840|b0|v=1840}.

It also lacks hands. Of {760|jp} posts for electricians and other artisans {212|jv} are vacant, which is {28%|~jr}. A fault that used to be fixed in {four|-} hours can now take {eleven|-}.

What does it owe? {R4.86 billion|d1|t=June|v=4860000000} to Eskom as of June, {24%|dr} more than twelve months previously.

@doc c-community | township weekly | 2030-08-29
Our wires, our children

By Nomfundo Abrahamse

Sibusiso was seven. He was looking for his ball behind the spaza in Extension 9 on Saturday. The wire was under a sheet of cardboard. He is the {third|ec|v=3} child and the {fifth|e1|v=5} person to be electrocuted in Umkhanyo this year.

Since July the metro's teams have been coming at dawn with bakkies and bolt cutters. In the first month they pulled out {2,140|r1|t=In the first month} illegal connections. This month they say it's {3,365|r2|t=This month}. They have rolled up {48|km} kilometres of cable, and {72|!ar} people have been arrested. By lunchtime, as anyone in Extension 9 will show you, {half|-} of the wires are back.

Ma Josephine Tladi has a prepaid box and buys R50 when she can. She was told her house owes {R61,000|-|v=61000} for the years of the old meter. Households in the metro together owe {R7.9 billion|ah|v=7900000000}. "They must come for the departments first," she says. "The police station here has not paid since Mandela."

She is not far off. Government departments owe {R1.5 billion|ag|v=1500000000}.

Councillor Fourie told us that the metro spends {R6.48 billion|sw|v=6480000000} on salaries and that "there's no one who isn't in this budget except the people". We asked him what that meant.

Netball: Ext 9 beat Hillside 31–24. Jumble sale Saturday, 9 am.

@doc d-business | business news site | 2030-09-03
Umkhanyo falls {R58m|ps|v=58000000} short on second Eskom instalment

Two months into a {36|pn}-month plan, Umkhanyo Metro has already missed a payment, Eskom said on Tuesday.

The municipality paid {R92m|pa|t=in August|v=92000000} in August rather than the agreed {R150m|pm|v=150000000}. It blamed a computer migration. The shortfall of {R58m|ps|v=58000000} must be made good by the 15th or the agreement, under which {R5.4bn|pt|v=5400000000} would be paid over {three years|pn|v=36}, falls away.

The figures do not encourage. In 2029-30 the metro collected {78.4%|c1|t=In 2029-30} of its billings, {2.6|cx} percentage points less than in the previous year. Its budget of {R21.6bn|bg|t=this year|v=21600000000} this year assumes a rate of {88%|-}. Staff take {30%|swr} of that, before a brick or a bulb is bought.

Debtors owe {R11.7bn|a1|v=11700000000}, as follows: households {R7.9bn|ah|v=7900000000}, businesses {R3.2bn|!ab|v=3200000000}, government {R1.5bn|ag|v=1500000000}. Analysts at Tshikota Credit think {two-thirds|-} of it will never be seen.

The city's bonds traded {40|-} basis points wider. A rating decision is due on 26 September.

Sign up for The Ledger, read by 48,000 every morning.

@doc e-wire | news agency | 2030-09-04
{Thousands|mo|v=4000} march against power cuts, tariffs in South African city

UMKHANYO, South Africa - Residents marched on city hall in Umkhanyo on Wednesday to protest against a tariff increase of {12.7%|tr} and against raids in which {5,505|rt|t=in two months} illegal power connections have been removed in two months.

Organisers from the Ratepayers' Front estimated the turnout at {4,000|mo|by=Organisers from the Ratepayers' Front}. Police said {1,500|mp|by=Police} people took part and that it was peaceful.

The city owes {R4.86 billion|d1|v=4860000000} to state-owned Eskom, nearly {a quarter|~dr} more than a year ago, and pays {R38 million|int|v=38000000} a month in interest. It is itself owed more than {twice|>amu} as much by its customers. {Twenty-seven|ar|t=since July} people have been arrested since July for tampering with the network.

{Five|e1|t=this year} people, {three|ec|^} of them children, have been killed this year by makeshift wiring.

Mayor Palesa Jagers accepted a memorandum with {31|-} demands and promised a reply in two weeks. "I pay the same {R2,074|b1|v=2074} you pay," she told the crowd, to jeers.

Eskom has threatened outages lasting {six|hr} hours daily if the metro defaults.

@doc f-column | newspaper opinion | 2030-09-08
The metro that could not read its meter

By Dikeledi Ramphal-Oosthuizen

Here's a riddle. A city buys bread on credit. {A fifth|~ls} of it is stolen on the way home ({20.2%|ls}, to be exact), {9.1%|lt} gets squashed, and of the people who eat the rest {78|c1|round|t=last year} in a hundred paid for it last year. How long before the baker shuts the door?

The baker has a name and patience, but the patience cost us {R38 million|int|v=38000000} in June. Of the {R4.86 billion|d1|v=4860000000} on the slate, {R1.45 billion|dc|v=1450000000} is fresh. It would have been paid on time by a city with {half|-} our revenue and {two|-} of our accountants.

I went to see the man who's supposed to keep the wires up. He has {212|jv} empty chairs in his workshop. He has a chart that tells him {61,300|kb} meters have been fooled, street by street, and no petrol to visit them.

And in the chamber, where {118|vy} hands went up for a plan of {R150 million|pm|v=150000000} a month, nobody asked him. Mayor Jagers paid it once. The second time she paid {R92 million|pa|t=The second time|v=92000000}.

The regulator's norm is {12%|ln}. I'd settle for a mayor who knew that.

Dr Ramphal-Oosthuizen lectures in public finance. She has 3 prepaid meters, all honest.
