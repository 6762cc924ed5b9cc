@story w4-larkspur-terrace-landlord
@topic English landlord prosecuted over overcrowded houses, and what the tenants got back, 2024
@subject L = Gareth Mossop | Mossop | the landlord
@subject Q = Larkspur Lettings Ltd | Larkspur Lettings | the company | his company
@subject C = Brindleford Borough Council | the council | housing officers | Brindleford council | councillor Parveen Ashdown | Ashdown
@subject T = First-tier Tribunal | the tribunal | Judge Rhys-Oyelaran
@subject M = Brindleford magistrates | magistrates | the bench | District Judge Colin Featherby | Featherby
@subject R = the tenants | tenants | Adaobi Nwachukwu | Nwachukwu | Florin Dumitrescu
@subject H = 14 Larkspur Terrace | number 14 | the terrace house | Larkspur Terrace
@subject V = 3 Vicarage Row | Vicarage Row | the second house
@subject U = Renters' Voice | the charity | Jools Hambleton | Hambleton
@subject F = fire service | Mercia Fire and Rescue | the fire authority
@fact adH = 14 | address | H | house number | - | constant
@fact adV = 3 | address | V | house number | - | constant
@fact pH = 21 | other | H | people living there | 9 March 2023 | snapshot
@fact lH = 8 | other | H | people the licence allows | - | constant | threshold
@fact pV = 13 | other | V | people living there | 16 March 2023 | snapshot
@fact lV = 6 | other | V | people the licence allows | - | constant | threshold
@fact pT = 34 | other | L | people living in the two houses | March 2023 | snapshot
@fact kids = 5 | other | H | children living there | 9 March 2023 | snapshot
@fact room = 7 | area | H | square metres of the smallest room | 9 March 2023 | snapshot
@fact rMin = 6.51 | area | C | square metres a single sleeper must have | - | constant | threshold
@fact rtH = 9450 | revenue | H | pounds of rent a month | March 2023 | snapshot
@fact rtV = 5850 | revenue | V | pounds of rent a month | March 2023 | snapshot
@fact rtT = 15300 | revenue | L | pounds of rent a month from the two houses | March 2023 | snapshot
@fact rnt = 450 | price | R | pounds of rent a head a month | March 2023 | snapshot
@fact fL = 36000 | damages | L | pounds of fine | 18 April 2024 | constant
@fact fQ = 48000 | damages | Q | pounds of fine | 18 April 2024 | constant
@fact fT = 84000 | damages | M | pounds of fines in all | 18 April 2024 | constant
@fact cst = 17640 | damages | C | pounds of costs awarded | 18 April 2024 | constant
@fact sur = 2000 | damages | L | pounds of victim surcharge | 18 April 2024 | constant
@fact off = 19 | cases | L | offences admitted or proven | 18 April 2024 | constant
@fact offL = 8 | cases | L | offences proven against the man | 18 April 2024 | constant
@fact offQ = 11 | cases | Q | offences proven against the firm | 18 April 2024 | constant
@fact chg = 23 | cases | C | offences charged | September 2023 | constant
@fact wd = 4 | cases | C | charges dropped | 18 April 2024 | constant
@fact rro = 61200 | damages | T | pounds of rent to be repaid | 12 September 2024 | constant
@fact rroA = 92700 | damages | R | pounds of rent claimed back | May 2024 | plan
@fact rroN = 16 | other | R | people who claimed rent back | 12 September 2024 | constant
@fact rroM = 5400 | damages | R | most pounds repaid to one person | 12 September 2024 | constant
@fact mon = 12 | duration | T | months of rent that can be claimed | - | constant | threshold
@fact red = 15 | rate | T | percent taken off for arrears and bills | 12 September 2024 | constant
@fact ban = 5 | duration | L | years of ban from letting | 12 September 2024 | constant
@fact banA = 10 | duration | C | years of ban asked for | May 2024 | plan
@fact age = 57 | age | L | age | April 2024 | snapshot
@fact ageN = 31 | age | R | age of the lead claimant | 2024 | snapshot
@fact prop = 43 | homes | L | homes let | April 2024 | snapshot
@fact inc = 412000 | revenue | Q | pounds of rent a year | 2022-23 | constant
@fact alarm = 9 | other | H | smoke alarms | 9 March 2023 | snapshot
@fact alW = 2 | other | H | smoke alarms that worked | 9 March 2023 | snapshot
@fact ltr = 6 | cases | C | warning letters sent | 2021 to 2023 | cumulative
@fact lic = 640 | other | C | licensed shared houses | 2024 | snapshot
@fact unl = 350 | other | C | shared houses thought to have no licence | 2024 | snapshot | projected
@fact ofc = 7 | jobs | C | housing officers | 2024 | snapshot
@fact raid = 05:45 | clock | C | time of the inspection | 9 March 2023 | constant
@fact civ = 30000 | damages | C | pounds of civil penalty at most | - | constant | threshold
@fact evi = 11 | evacuated | R | people told to leave | June 2023 | cumulative
@fact hou = 9 | other | C | people rehoused | July 2023 | cumulative
@fact app = 28 | duration | L | days to appeal | 12 September 2024 | constant
@fact heat = 38 | duration | R | days without heating | winter 2022-23 | constant
@rel sum pT = pH + pV
@rel sum rtT = rtH + rtV
@rel product rtH = pH * rnt
@rel product rtV = pV * rnt
@rel sum fT = fL + fQ
@rel sum off = offL + offQ
@rel diff off = chg - wd
@rel share rroS = rro / rroA
@fact rroS = 66.02 | other | R | share of the claim granted | 12 September 2024 | constant
@rel sum bill = fT + cst + sur
@fact bill = 103640 | damages | L | pounds of fines, costs and surcharge | 18 April 2024 | constant
@rel diff ovH = pH - lH
@fact ovH = 13 | other | H | people above the licence | 9 March 2023 | snapshot
@rel diff dead = alarm - alW
@fact dead = 7 | other | H | smoke alarms that did not work | 9 March 2023 | snapshot
@fact avg = 3825 | damages | R | pounds repaid a head on average | 12 September 2024 | constant
@rel product rro = rroN * avg
@rel share fS = fT / inc
@fact fS = 20.39 | other | Q | fines as a share of a year's rent | 18 April 2024 | constant
@rel diff evL = evi - hou
@fact evL = 2 | other | R | people told to leave and not rehoused | July 2023 | snapshot
@rel sum hmo = lic + unl
@fact hmo = 990 | other | C | shared houses with or without licence | 2024 | snapshot | projected
@trap ovH pV :: thirteen too many in one house, thirteen in all in the other
@trap lH offL :: eight allowed, eight offences
@trap offQ evi :: eleven offences, eleven told to leave
@trap room dead :: seven square metres, seven alarms
@trap ban kids :: five years, five children
@trap fT bill :: fines alone and with costs
@trap rro rroA :: granted and claimed
@trap ban banA :: given and asked for
@trap chg off :: charged and proven
@trap lic unl :: with and without licence
@trap civ fL :: highest penalty and the fine given
@trap adH pV :: a house number and a head count

@doc a-council | council news item | 2024-04-18
Landlord who packed {34|pT} people into two houses ordered to pay more than {£100,000|>bill}

A rogue landlord and his company have been fined {£84,000|fT|t=today} at Brindleford Magistrates' Court today after a prosecution brought by Brindleford Borough Council.

Officers entered {14|adH} Larkspur Terrace at {5.45am|raid} on 9 March 2023 and found {21|pH|t=9 March 2023} people asleep in a property licensed for {eight|lH}. {Five|kids} of them were children. Of {nine|alarm} smoke alarms, {two|alW} worked. A week later {13|pV|t=A week later} people were found at {3|adV} Vicarage Row, where the licence says {six|lV|by=the licence}.

Gareth Mossop, {57|age}, was fined {£36,000|fL} and Larkspur Lettings Ltd {£48,000|fQ}. They had denied {23|chg} charges; {four|wd} were withdrawn and {19|off} offences proven, {eight|offL} against him and {11|offQ} against the firm. With {£17,640|cst} in costs and a {£2,000|sur} surcharge the total comes to {£103,640|bill}.

Cllr Parveen Ashdown, portfolio holder for housing, said: "We wrote to this man {six|ltr|by=We} times. {Six|ltr}! Landlords who think that a borough with {seven|ofc} housing officers can't catch them should think again."

If you rent a room in a shared house, check our register of {640|lic} licensed properties.

@doc b-local | local newspaper website | 2024-04-19
'I slept in my coat for {38|heat} nights': tenants on life in Larkspur Terrace
By Tamsin Okereke, Local Democracy Reporting Service | 07:12 | 46 comments

Adaobi Nwachukwu paid {£450|rnt} a month for a bunk behind a curtain. So did everyone else in the house, she reckons, which for {21|pH} people makes {£9,450|rtH}. Vicarage Row, with its {13|pV}, brought in another {£5,850|rtV}.

"He came for it on the first, in cash, with a bag," the {31|ageN}-year-old care worker said. "I slept in my coat for {38|heat} nights when the boiler went."

Her landlord, Gareth Mossop, was fined {£48,000|!fL|t=on Thursday} on Thursday and his company {£36,000|!fQ|^}. District Judge Colin Featherby told him that he had "run a doss-house with direct debits". The smallest room measured {seven|room} square metres and held three; the rules ask for {6.51|rMin|by=the rules} for one.

After the raid {11|evi|t=in the summer} people were told to leave, in the summer of last year. The council found places for {nine|hou|t=by July} by July.

Mossop has {34|!prop} houses and flats across the borough, according to the court. Last year they earned Larkspur Lettings {£412,000|inc|t=Last year}. The fines come to about {a fifth|~fS} of that.

His barrister said he was "a victim of his own generosity".

READ NEXT: Man, 44, bitten by ferret | A42 shut for 9 hours | 17 best Sunday roasts

@doc c-trade | landlords' trade magazine | 2024-05-03
Case notes: Brindleford BC v Mossop and another

Facts. The defendant, a portfolio landlord with {43|prop} units, held licences for two HMOs: number {14|adH} Larkspur Terrace ({eight|lH|by=licences} persons) and {3|adV} Vicarage Row ({six|lV|^}). On inspection the occupants numbered {21|pH} and {13|pV}, {34|pT} altogether, so that the first was {13|ovH} over. Monthly rent from the two was {£15,300|rtT|by=the council}, by the council's arithmetic. {Seven|dead} of the alarms at the former were dead or missing.

Charges. The authority laid {23|chg} informations and proceeded with {19|off}: {eight|offL} against the individual, {12|!offQ|^} against the company.

Sentence. Fines of {£36,000|fL} and {£48,000|fQ}, costs of {£17,640|cst}, surcharge {£2,000|sur}.

Comment. A civil penalty would have been capped at {£30,000|civ} an offence and spared everyone {13|-} months. The authority chose the courts, it says, because {six|ltr} letters had gone unanswered. Next come the tenants: {16|rroN} of them have lodged claims for rent repayment at the First-tier Tribunal, for {£92,700|rroA|by=16 of them} between them. The council, separately, has asked for a banning order of {ten|banA|by=The council} years.

Members' helpline: 0800 555 0133 · Insurance from £11.80 a month*

@doc d-national | national newspaper | 2024-09-13
Tenants win back {£61,200|rro} from landlord of 'human filing cabinet'
Philippa Van der Linde, social affairs correspondent

{Sixteen|rroN} people who lived on top of each other in two houses in the Midlands have been awarded {£61,200|rro|t=on Thursday|by=the first-tier tribunal} in returned rent by the first-tier tribunal, on Thursday, in one of the largest orders of its kind.

They'd asked for {£92,700|rroA}, so got roughly {two-thirds|~rroS}. The law lets a tenant claim up to {12|mon|by=The law} months. Judge Rhys-Oyelaran took off {15%|red|by=Judge Rhys-Oyelaran} for arrears and bills and shortened the period for those who had sublet. It averages {£3,285|!avg} each; the most that any of them gets is {£5,400|rroM}.

The tribunal also barred Gareth Mossop from letting property in England for {five|ban} years. The council wanted {10|banA|by=The council}.

In April Mossop and his firm were fined {£84,000|fT|t=In April}. When officers came through the door, in March last year, {21|pH|t=in March last year} tenants were in beds meant for {eight|lH}.

Jools Hambleton of Renters' Voice said: "The fine goes to the Treasury. This goes to the people who froze." Brindleford has {640|lic} licensed shared houses; the charity believes that {350|unl|by=the charity} more have no licence.

Mossop has {28|app} days to appeal.

@doc e-charity | charity newsletter | 2024-10-01
{Sixteen|rroN} wins and what we learnt from them

You may have read about Larkspur Terrace. Here's how {16|rroN} of our members did it.

First, they counted. Florin kept a list on the fridge: {21|pH} names at number {14|adH}, {13|pV} at Vicarage Row. That list became exhibit one. He also noted the cold days: {38|heat}.

Second, they kept receipts. A landlord who takes {£450|rnt} a head in cash is hoping you won't. The biggest single award, {£5,400|rroM}, is exactly a year of that rent, since Adaobi (she's {31|ageN} and unstoppable) had all {twelve|mon} slips. For the others {15|red} per cent was deducted.

Third, they didn't wait for the council, which has {seven|ofc} officers for the lot of us and {990|hmo} shared houses to look at, licensed or not.

Altogether they get {£61,200|rro}. That's {£3,825|avg} on average. It won't bring back the {two|evL} of them who were put out in June of last year and never offered a bed. Mossop can't let a home for {five|ban|t=until 2029} years, until 2029. He was fined {£36,000|fL} himself, and his company {£48,000|fQ}.

Join us: £3 a month. Registered charity 1155002.
