@story yf-pune-examleak
@topic A leaked entrance test for veterinary colleges in Maharashtra: the day, the arrests and the retest
@subject E = State Veterinary Entrance Test | SVET | the test | the exam
@subject A = Admissions Board | the board | examiners
@subject P = Pune cyber police | police | investigators | crime branch
@subject S = Candidates | students | aspirants
@subject G = Printing gang | the gang | the accused
@subject C = Coaching centre Ujwal Classes | Ujwal Classes | the coaching firm
@subject H = Bombay High Court | the High Court | the bench
@subject N = Student front | Vidyarthi Aghadi | protesters
@subject M = Minister Suhas Deokule | Deokule | the minister
@fact reg = 184000 | enrolment | E | candidates registered | May 2032 | constant
@fact sat = 161920 | enrolment | E | candidates who sat the paper | 16 May 2032 | constant
@fact satpc = 88 | rate | E | share of the registered who sat the paper | 16 May 2032 | constant
@fact seats = 1150 | seats | E | college seats | 2032 | constant
@fact gov = 690 | seats | E | college seats in government colleges | 2032 | constant
@fact priv = 460 | seats | E | college seats in private colleges | 2032 | constant
@fact cen = 412 | other | A | test centres | 16 May 2032 | constant
@fact cenb = 17 | other | A | test centres touched by the leak | 20 May 2032 | snapshot
@fact cenb2 = 31 | other | A | test centres touched by the leak | 9 June 2032 | snapshot
@fact ben = 96 | other | P | candidates who bought the paper | 20 May 2032 | cumulative
@fact ben2 = 287 | other | P | candidates who bought the paper | 9 June 2032 | cumulative
@fact price = 900000 | price | G | rupees for a copy | May 2032 | constant
@fact adv = 200000 | price | G | rupees paid in advance | May 2032 | constant
@fact take = 57400000 | revenue | G | rupees taken in advance payments | 9 June 2032 | cumulative
@fact cash = 18600000 | other | P | rupees seized | 9 June 2032 | cumulative
@fact arr1 = 11 | arrests | P | people arrested | 20 May 2032 | cumulative
@fact arr2 = 43 | arrests | P | people arrested | 9 June 2032 | cumulative
@fact arrt = 6 | arrests | P | teachers arrested | 9 June 2032 | cumulative
@fact arrs = 22 | arrests | P | candidates arrested | 9 June 2032 | cumulative
@fact arro = 15 | arrests | P | middlemen and printers arrested | 9 June 2032 | cumulative
@fact leak = 04:20 | clock | G | hour at which the paper went out | 16 May 2032 | constant
@fact start = 10:00 | clock | E | hour at which the test began | 16 May 2032 | constant
@fact q = 200 | other | E | questions in the paper | - | constant
@fact qm = 174 | other | E | questions that matched | 20 May 2032 | snapshot
@fact qpc = 87 | other | E | share of the questions that matched | 20 May 2032 | snapshot
@fact perf = 34 | other | E | candidates with full marks | 5 June 2032 | snapshot
@fact perf31 = 2 | other | E | candidates with full marks | 2031 | snapshot
@fact perfj = 19 | other | E | candidates with full marks from one district | 5 June 2032 | snapshot
@fact pet = 58 | other | H | petitions | 11 June 2032 | cumulative
@fact retest = 2032-07-18 | date | E | day of the retest | - | plan
@fact rcost = 142000000 | budget | A | rupees that the retest costs | July 2032 | plan
@fact ocost = 118000000 | budget | A | rupees that the first test cost | May 2032 | constant
@fact fee = 1200 | price | E | rupees of fee a candidate | 2032 | constant
@fact feetot = 220800000 | revenue | A | rupees of fees taken | 2032 | constant
@fact rsat = 139840 | enrolment | E | candidates who sat the retest | 18 July 2032 | constant
@fact rpc = 76 | rate | E | share of the registered who sat the retest | 18 July 2032 | constant
@fact rcen = 380 | other | A | centres of the retest | 18 July 2032 | constant
@fact gone = 22080 | enrolment | E | fewer candidates than at the first test | 18 July 2032 | constant
@fact cops = 9500 | officers | P | police posted | 18 July 2032 | snapshot
@fact jam = 190 | other | A | mobile jammers | 18 July 2032 | snapshot
@fact prot = 6000 | crowd | N | people who marched in Pune | 23 May 2032 | snapshot
@fact det = 214 | arrests | N | protesters detained | 23 May 2032 | snapshot
@fact hung = 9 | duration | N | days of hunger strike | 1 June 2032 | constant
@fact hungn = 5 | other | N | people on hunger strike | May 2032 | snapshot
@fact law = 10 | sentence | M | years in prison under a new law | 2032 | plan | threshold
@fact fine = 10000000 | damages | M | rupees of fine under a new law | 2032 | plan | threshold
@fact bar = 3 | duration | A | years for which buyers are barred | June 2032 | constant
@fact cstud = 4100 | enrolment | C | pupils | 2032 | snapshot
@fact cfee = 165000 | price | C | rupees of yearly fee | 2032 | snapshot
@fact cben = 61 | other | C | pupils who bought the paper | 9 June 2032 | cumulative
@trap reg sat :: registered and present
@trap sat rsat :: first test and retest
@trap ben ben2 :: buyers known at two moments
@trap arr1 arr2 :: two moments
@trap arrs ben2 :: buyers arrested and buyers known
@trap price adv :: full price and advance
@trap take cash :: taken and seized
@trap rcost ocost :: two tests
@trap perf perf31 :: this year and last
@trap cen rcen :: two tests
@trap cstud cben :: all pupils and those who bought
@rel share satpc = sat / reg
@rel sum seats = gov + priv
@rel product take = ben2 * adv
@rel sum arr2 = arrt + arrs + arro
@rel share qpc = qm / q
@rel product feetot = reg * fee
@rel diff gone = sat - rsat
@rel share rpc = rsat / reg

@doc pti-wire | wire agency | 2032-05-20
{11|arr1} held in Maharashtra veterinary entrance paper leak

Pune, May 20 (IPS) Police have arrested {11|arr1|t=so far} people so far in connection with the leak of the State Veterinary Entrance Test, which {1.62 lakh|sat|round=1000} candidates sat on Sunday, an officer said.

The question paper was photographed at a press in Hadapsar and sent out at {4.20 am|leak}, well before the test began at {10 am|start}. {174|qm} of the {200|q} questions matched.

At least {96|>ben|t=as of Thursday} candidates had bought it as of Thursday, at {Rs 9 lakh|price} each, of which {Rs 2 lakh|adv} was payable in advance. {Seventeen|cenb} of {412|cen} centres are under the scanner.

Some {1.84 lakh|reg} students had registered for {1,150|seats} seats, {690|gov} of them in government colleges. Each paid a fee of {Rs 1,200|fee}.

Minister Suhas Deokule ruled out a retest. "We will not punish the many for the few," he told reporters.

IPS KVR {0417|-}

@doc sakal-metro | city newspaper | 2032-06-10
Ujwal owner held as buyers near {300|~ben2}

PUNE: The crime branch on Wednesday arrested Ramchandra Ingavale, owner of Ujwal Classes, taking the number of arrests in the SVET case to {43|arr2|t=on Wednesday}. Of these, {22|arrs} are candidates, {six|arrt} teachers and {15|arro} middlemen or press workers.

DCP Falguni Marathe said {287|ben2|by=DCP Falguni Marathe|t=till now} candidates are till now known to have paid, making {Rs 5.74 crore|take} in advances alone. {Rs 2.1 crore|!cash} has been recovered, including {Rs 40 lakh|-} from a washing machine.

No fewer than {61|cben} of the buyers had studied with Ujwal, which has {4,100|cstud} pupils and takes {Rs 1.65 lakh|cfee} a year from each.

The circle of centres has widened too. It stood at {17|cenb|t=three weeks ago} three weeks ago and is now {31|cenb2|t=now}.

Suspicion had first fallen on the toppers. {34|perf} candidates got full marks when the results came out on Saturday, {19|perfj} of them from Beed district. Last year the figure was {two|perf31|t=Last year}.

Also read: Metro line {3|-} to open by Diwali; onion at {Rs 62|-}

@doc board-notice | official notice | 2032-06-12
ADMISSIONS BOARD FOR VETERINARY AND ALLIED SCIENCES — PUBLIC NOTICE No. 14/2032

1. In compliance with the order of the Hon'ble High Court dated 11.06.2032, passed in {58|pet} petitions, SVET-2032 held on 16.05.2032 at {412|cen} centres stands cancelled.

2. The retest shall be held on {18.07.2032|retest}. The {1,84,000|reg} candidates already registered need not apply again. No fresh fee is payable.

3. The question paper shall comprise {200|q} questions as before.

4. The {287|ben2} persons named in Annexure B are debarred for {three|bar} years.

5. Fees collected in the sum of Rs {22,08,00,000|feetot} shall be carried over. The cost of the retest, Rs {14.2 crore|rcost}, shall be met therefrom; the cost of the first test was Rs {11.8 crore|ocost}.

6. Seats: Government {690|gov}, private {460|priv}, total {1,250|!seats}.

Sd/- Controller of Examinations. Helpline 020-5555 {0131|-} (10–17 h)

@doc student-live | student news site, live blog | 2032-07-18
SVET RETEST LIVE: 'Easier than the leaked one'

6.10 pm: That's a wrap. The board says {1,39,840|rsat|by=The board} sat it today. On the registered {1.84 lakh|reg} that is {76%|rpc}; last time {88%|satpc|t=last time} had turned up. Where did the others go? Bengaluru, mostly.

1.45 pm: First reactions from Kothrud. "Easier than the leaked one," says Aarya K. Her brother paid nobody and got {141|-} in May.

11.20 am: {190|jam} jammers are running, and nobody's maps work on FC Road.

9.30 am: Gates closed. {380|rcen} centres today. We count {four|-} constables for each gate here. In all {9,500|cops} police are out across the state.

8.00 am: Good morning! Quick recap for anyone who slept through May: paper out at {4.20|leak} in the morning, {Rs 7 lakh|!price} a copy, {34|perf} "toppers", {43|arr2|t=by June} arrests by June, a march by {6,000|prot} of us on 23 May, {214|det|^} detained, and {five|hungn} people who ate nothing for {nine|hung} days until the court woke up.

@doc weekly-essay | political weekly | 2032-07-25
The arithmetic of the leak

By Zarine Contractor-Pillai

Take {1,150|seats} seats and put {1,84,000|reg} young people in front of them. That gives {a hundred and sixty|-} for each. Nobody needs a gang to explain what happens next. The gang is only the price mechanism.

It asked {nine lakh|price} rupees. A coaching class like Ujwal takes {1.65 lakh|cfee} a year, and most aspirants give it {three|-} years. Seen so, the leak was merely a coaching class that works. Small wonder that {61|cben} of Ujwal's pupils compared the two and chose.

The state's answer is a law with {ten|law} years in prison and a fine of {Rs 1 crore|fine}. Minister Deokule, who on 20 May saw no need for a retest, spent {14.2 crore|rcost} on one, put {9,500|cops} policemen on the streets for it and calls it a success. About {32,000|!~gone} fewer candidates came than had come in May. Those who stayed away were girls from the talukas, in the main, whose fathers had paid for {one|-} bus already.

And the paper itself? Of {two hundred|q} questions {87 per cent|qpc} were in the leaked copy. I have looked at the other {26|-}. They were misprints.

Of the {287|ben2} buyers, {22|arrs} are in jail; one hopes for books there. The money, {5.74 crore|take} of it in advances, was taken by the gang from families of whom many had sold land. The police have {1.86 crore|cash} of it in a cupboard.

I asked a boy at the march what he would do if he failed. He was one of {6,000|~prot}. "Coach," he said.
