@story p4-matlapeng-eskom
@topic A Free State municipality's electricity debt: owed, agreed, written off and paid
@subject M = Matlapeng Local Municipality | Matlapeng | the municipality | the council
@subject E = Eskom | the power utility | the bulk supplier
@subject T = National Treasury | Treasury
@subject D = Free State municipalities | the province's municipalities | the province
@subject R = Residents and businesses of Matlapeng | residents | households | customers
@subject S = Ntate Sello Phakoe
@subject N = Mayor Dikeledi Mokhothu | Mokhothu | the mayor
@fact d24 = 3120000000 | other | M | debt to Eskom in rand | March 2029 | snapshot
@fact d25 = 3680000000 | other | M | debt to Eskom in rand | March 2030 | snapshot
@fact d26 = 4050000000 | other | M | debt to Eskom in rand | 31 October 2030 | snapshot
@fact pd = 21400000000 | other | D | debt to Eskom in rand | 31 October 2030 | snapshot
@fact in = 610000000 | other | M | interest on the debt in rand | October 2030 | cumulative
@fact ap = 48000000 | budget | M | monthly repayment in rand | agreement of 2029 | plan | pledged
@fact av = 19000000 | spending | M | monthly repayment in rand | average of 2030 | snapshot
@fact cb = 71000000 | price | M | monthly account for power in rand | October 2030 | snapshot
@fact wo = 1040000000 | other | T | debt that may be written off in rand | relief scheme | plan | hypothetical
@fact w1 = 347000000 | other | T | debt written off in rand | 2029 | constant
@fact rd = 2260000000 | other | R | unpaid municipal bills in rand | June 2030 | snapshot
@fact cr = 61 | rate | M | municipal bills collected in percent | 2029-30 | constant
@fact crt = 85 | rate | T | municipal bills collected in percent | relief scheme | plan | threshold
@fact ll = 39 | rate | M | electricity lost in percent | 2029-30 | constant
@fact llp = 33 | rate | M | electricity lost in percent | 2028-29 | constant
@fact tr = 11.3 | rate | M | electricity tariff increase | July 2030 | constant
@fact te = 12.7 | rate | E | bulk tariff increase | July 2030 | constant
@fact bu = 1890000000 | budget | M | yearly budget in rand | 2030-31 | plan
@fact st = 2340 | jobs | M | employees | October 2030 | snapshot
@fact va = 412 | jobs | M | vacant posts | October 2030 | snapshot
@fact wg = 58000000 | spending | M | monthly wages in rand | October 2030 | snapshot
@fact hh = 64000 | homes | M | households served | 2030 | snapshot
@fact mt = 21500 | other | M | prepaid meters bypassed | audit of 2030 | snapshot
@fact cut0 = 06:00 | clock | E | start of the daily cut | notice of November 2030 | plan
@fact cut1 = 20:00 | clock | E | end of the evening cut | notice of November 2030 | plan
@fact cd = 2030-12-02 | date | E | first day of the cuts | notice of November 2030 | plan
@fact age = 79 | age | S | age | 2030 | constant
@trap d25 d26 :: the debt at two dates
@trap d26 pd :: one municipality and the province
@trap ap av :: agreed and paid
@trap wo w1 :: may be and was written off
@trap cb wg :: power account and wages
@trap tr te :: municipal and bulk increase
@trap d26 rd :: owed to Eskom and owed by residents

@doc a-daily | national daily | 2030-11-15
Eskom to cut Matlapeng over R4bn debt

Power to the Free State town of Matlapeng will be interrupted every day from {2 December|cd}, Eskom announced yesterday, because the municipality has stopped honouring a payment agreement.

The debt stood at {R4.05bn|d26|t=at the end of October|v=4050000000} at the end of October, of which {R610m|in|v=610000000} is interest. In March it was {R3.68bn|d25|t=In March|v=3680000000} and a year before that {R3.12bn|d24|t=a year before that|v=3120000000}. Together the province's municipalities owe {R21.4bn|pd|v=21400000000}.

Under the 2029 agreement Matlapeng was to pay {R48m|ap|v=48000000} a month on top of its current account, now {R71m|cb|t=now|v=71000000}. It has averaged {R19m|av|t=this year|v=19000000} this year.

Treasury's relief scheme would allow {R1.04bn|wo|by=Treasury's relief scheme|v=1040000000} to be written off over three years, provided that the council collects {85%|crt} of what it bills. Last year it collected {61%|cr|t=Last year}. A first tranche of {R347m|w1|t=in 2029|v=347000000} was scrapped in 2029; there will be no second.

Mayor Dikeledi Mokhothu said the council would go to court.

@doc b-local | local newspaper | 2030-11-21
DARK AT SIX

Mark your calendars, if you can see them. From Monday week the lights go out at {06:00|cut0} and come back at eight, and again in the evening, until {20:00|cut1}.

It was bound to happen. {39%|ll} of the power that Matlapeng buys disappears, through rotten cable or one of {21,500|mt} bypassed prepaid meters. The year before it was {33%|llp|t=The year before}. And of those who do get a bill, four in ten bin it. Residents and businesses are {R2.26bn|rd|v=2260000000} behind.

Ntate Sello Phakoe, {79|age}, isn't. He lays a file on the counter, one receipt per month since 1996. "Now who will switch me off? The ones who didn't pay, or the ones who didn't pay on?"

Both, Ntate. The council gets your money and owes {R4.4bn|!d26|v=4400000000} with it. Its {2,340|st} workers cost {R58m|wg|v=58000000} a month. When it can, it sends the power utility {R19m|av|v=19000000}.

In July your tariff went up {11.3%|tr|t=In July}.

CLASSIFIEDS: generator 5kVA, R9 500, as new. Phone Oom Fanie 082 555 0171.

@doc c-municipal | municipal notice | 2030-11-18
NOTICE 112/2030: ELECTRICITY SUPPLY

The Municipality wishes to inform the community as follows:

(a) Eskom has given notice of interruptions with effect from {2 December 2030|cd}, daily from {06:00|cut0} and again until {20:00|cut1}.

(b) The amount claimed, {R4,050,000,000|d26|t=as at 31 October 2030|v=4050000000}, is disputed as at 31 October 2030. In particular, interest of {R610 million|in|v=610000000} was levied at prime plus five.

(c) The Municipality has since January paid an average of {R27 million|!av|v=27000000} per month towards arrears, over and above its current account of {R71 million|cb|v=71000000}.

(d) Whereas the bulk tariff rose by {12.7%|te}, the Municipality limited its own increase to {11.3%|tr}.

(e) {412|va} vacant posts will not be filled. The budget of {R1.89 billion|bu|t=for 2030/31|v=1890000000} for 2030/31 will be tabled anew in January.

(f) All {64,000|hh} households are requested to settle their accounts. Amnesty on interest until 31 January.

Issued by: Acting Municipal Manager, Adv. K. Moodliar-Sithole

@doc d-analysis | investigative weekly | 2030-11-29
How to owe four billion

By Refilwe Ndimande

It takes practice. When the council of Matlapeng signed in 2029, its debt was {R3.12bn|d24|t=in 2029|v=3120000000} and Treasury tore up {R347m|w1|v=347000000} as a sign of good faith. Nineteen months later it is {R4.05bn|d26|t=Nineteen months later|v=4050000000}.

Here is the recipe. Buy electricity for {R71m|cb|v=71000000} a month. Lose {39%|ll} of it. Bill the rest and collect {61%|cr}. Pay wages first, {R58m|wg|v=58000000}. Promise {R48m|ap|v=48000000}, send less. Then compare yourself with the others: the province as a whole owes {R21.4bn|pd|v=21400000000}, so nobody notices you.

The unpaid bills of residents, which might have saved it all, have reached {R1.7bn|!rd|v=1700000000}, according to the section 71 report. A third of that is older than the debtors' children.

What would help? The relief scheme dangles {R1.04bn|wo|v=1040000000}. Its condition, {85%|crt} collected, has been met by {six|-} of 71 participants.

Eskom, for its part, will switch off at {05:00|!cut0} from {2 December|cd}. The mills on the Vals have told their {900|-} workers to come at nine.
