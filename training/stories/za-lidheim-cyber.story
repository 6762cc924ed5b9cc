@story za-lidheim-cyber
@topic Cyberattack on a hospital group in Saarland, Germany
@subject H = Klinikverbund Saarmosel | the hospital group | the group | the Klinikverbund
@subject K = Lidheim Hospital | Lidheim | the main hospital
@subject B = Federal Office for Information Security | BSI
@subject P = state criminal police | LKA | the police
@subject A = the attackers | the blackmailers | the hackers
@fact hosp = 7 | other | H | hospitals hit | 2028-02-03 | constant
@fact serv = 1900 | other | H | servers shut down | 2028-02-03 | constant
@fact pc = 6400 | other | H | computers cut off | 2028-02-03 | constant
@fact op = 530 | other | H | operations put off | 2028-02-10 | cumulative
@fact opl = 210 | other | H | operations put off | 2028-02-04 | cumulative
@fact amb = 84 | other | K | ambulances sent elsewhere | 2028-02-06 | cumulative
@fact days = 5 | duration | K | days without emergency admissions | 2028-02-08 | constant
@fact ran = 4800000 | damages | A | euros of ransom demanded | 2028-02-03 | constant
@fact paid = 0 | damages | H | euros of ransom paid | 2028-02-20 | constant
@fact rec = 310000 | other | H | patient records taken | 2028-02-20 | constant
@fact pub = 12000 | other | A | patient records published | 2028-02-19 | cumulative
@fact cost = 21000000 | damages | H | euros of damage | 2028-03-15 | plan | projected
@fact ins = 5000000 | other | H | euros of insurance cover | 2028 | constant
@fact it = 38 | jobs | H | computer staff | 2028-02 | snapshot
@fact vac = 9 | jobs | H | vacant posts of computer staff | 2028-02 | snapshot
@fact bed = 2250 | other | H | beds | 2028 | constant
@fact bedk = 780 | other | K | beds | 2028 | constant
@fact wk = 6 | duration | H | weeks until all systems ran | 2028-03-16 | constant
@fact exp = 23 | officers | B | experts sent | 2028-02-07 | snapshot
@fact cl = 02:10 | clock | H | time when the attack was noticed | 2028-02-03 | constant
@trap op opl :: a week later
@fact recx = 3100000 | other | A | patient records taken, as the attackers claim | 2028-02-19 | constant
@trap rec recx :: found and claimed
@trap rec pub :: taken and published
@trap ran cost :: ransom and damage
@trap cost ins :: damage and insurance
@trap bed bedk :: the group and one hospital
@trap serv pc :: servers and computers
@fact den = 2 | deaths | H | deaths reported | 2028-02-04 | cumulative | denied
@fact box = 4 | other | K | boxes of forms | 2028-02 | constant
@fact ride = 71 | duration | K | minutes of the longest ambulance ride | 2028-02 | constant
@fact ask = 1100000 | budget | H | euros asked for security | 2027 | plan
@fact got = 300000 | budget | H | euros granted for security | 2027 | constant
@fact pop = 990000 | other | - | inhabitants of the state | 2027 | snapshot
@fact servb = 1340 | other | H | servers running again | 2028-02-21 | cumulative
@fact rev = 13000000 | damages | H | euros of lost revenue | 2028-03-15 | plan | projected
@fact itc = 8000000 | damages | H | euros for consultants and hardware | 2028-03-15 | plan | projected
@rel sum cost = rev + itc
@fact def = 17000000 | profit | H | euros of deficit | 2028 | plan | projected
@fact def0 = 6000000 | profit | H | euros of deficit | 2027 | constant
@fact itp = 60 | jobs | H | computer staff | 2029 | plan | pledged
@fact fund = 2000000 | budget | - | euros from the state's hospital fund | 2028 | plan
@trap ask got :: asked and granted
@trap def def0 :: two years

@doc a-dpa | wire agency | 2028-02-04
Hackers paralyse {seven|hosp} hospitals in Saarland

LIDHEIM (dnp) - A cyberattack has paralysed {seven|hosp} hospitals of the Klinikverbund Saarmosel. At {2:10 a.m.|cl} on Thursday staff noticed that files were being encrypted; the group then shut down {1,900|serv} servers and cut {6,400|pc} computers off the network, a spokeswoman said.

{210|opl|t=by Friday noon} operations had been put off by Friday noon. The largest of the houses, Lidheim with {780|bedk} beds, isn't taking emergency patients for the time being.

The blackmailers demand {4.8 million|ran|by=security circles} euros, according to security circles. The group said it wouldn't pay.

It has {2,250|bed} beds in all. Patients were "safe at every moment", the spokeswoman said; reports of {two|den|m=denied} deaths were false.

@doc b-regional | regional daily | 2028-02-12
The return of the carbon copy

By Heiner Pfaffenrath-Sow

In the basement of Lidheim Hospital they found {four|box} boxes of forms in triplicate, best before 1998. Head nurse Irmi Klos taught the young ones how to press hard.

For {five|days} days no ambulance was allowed to bring anyone here. {84|amb} turned off to Trier, Homburg or Metz; the longest ride took {71|ride} minutes. Since Tuesday they've been coming again. {530|op|t=up to Thursday} operations have been cancelled up to Thursday, in all the houses together.

{23|exp} experts of the BSI are sitting in the nursing school, eating pizza at a rate that the canteen has written down. One of them says the door had stood open since November: a service account with the password "Lidheim{2019|-}!".

The group's IT department has {38|it} people and {nine|vac} vacancies. It had asked for {1.1 million|ask} euros for security last year and received {300,000|got}.

How long? "Weeks", says managing director Dr. Bettina Schappert. She doesn't sleep at present, either.

@doc c-blog | IT security blog | 2028-02-21
Saarmosel: what's in the leak

TL;DR: bad, not as bad as the gang says.

The gang ("Kormoran") claims {3.1 million|recx|by=The gang} patient records. The group says {310,000|rec|by=The group}. Having looked at the sample that went up on Saturday, {12,000|pub} records, I believe the group; there are only about {a million|~pop} people in the state.

Timeline: foothold in November, domain admin on 28 January, encryption on 3 February at {02:10|cl}. Emergency intake was down from the 3rd to the 8th.

Ransom: {4.8M|ran} in XMR. Paid: {0|paid}, confirmed twice.

Servers: they took down {1,900|serv}. {1,340|servb|t=as of today} are back as of today.

Patch your VPN. CVE-2027-{48813|-}.

@doc d-finance | health care business paper | 2028-03-20
Attack costs Klinikverbund {€21m|cost}

{Six|wk} weeks after the attack the last of the systems at Klinikverbund Saarmosel, the lab interface, is running again. The supervisory board was told of damage of about {21 million|~cost} euros: {13 million|rev} in lost revenue, {8 million|itc} for consultants and new hardware. The insurance covers {€5m|ins}.

Business plans for 2028 foresee a deficit of {€17m|def|m=projected}, up from {€6m|def0|t=last year} last year.

The number of computer staff is to rise from {38|it} to {60|itp|m=pledged}. By comparison: the attackers had wanted {€4.8m|ran}.

The state's hospital fund chips in {€2m|fund}.

