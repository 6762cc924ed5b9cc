@story l1-nyakoe-water
@topic Nyakoe, Kenya: dry taps, a water company in arrears and a county's promises, 2023
@subject N = Nyakoe Water and Sanitation Company | NYAWASCO | the water company | the utility
@subject G = Nyakoe County | the county | the county government | county executive
@subject K = Governor Wycliffe Otiso | Otiso | the governor
@subject E = Kenya Power | the electricity company | KPLC
@subject A = Auditor-General | the auditor | the audit
@subject R = Kaptuga dam | the dam | the reservoir
@fact debt = 286000000 | spending | N | electricity bill owed in shillings | 2023-05-02
@fact paid = 40000000 | spending | G | part of the electricity bill paid in shillings | 2023-05-09
@fact out = 7 | duration | N | days of pumps without power | 2023-05-02 to 2023-05-09
@fact hh = 61000 | homes | N | households without water | 2023-05-04
@fact cust = 48200 | other | N | metered customers | 2023 | constant
@fact nrw = 52 | other | N | percent of water that is lost or stolen | 2022/23
@fact nrw0 = 47 | other | N | percent of water that is lost or stolen | 2021/22
@fact prod = 23500 | other | N | cubic metres produced a day | 2023 | constant
@fact dem = 39000 | other | N | cubic metres needed a day | 2023 | constant
@fact jer = 50 | price | N | shillings for a jerrican from a vendor | 2023-05-05
@fact jer0 = 10 | price | N | shillings for a jerrican from a vendor | ordinary week | constant
@fact bow = 9 | other | G | water bowsers sent out | 2023-05-05
@fact dam = 3400000000 | budget | R | shillings to build it | 2023 | plan | projected
@fact pct = 38 | other | R | percent of the work that is finished | 2023-05
@fact yr = 2026 | date | R | year of completion | - | plan | pledged
@fact staff = 412 | jobs | N | employees | 2023
@fact need = 240 | jobs | N | employees needed | 2023 | constant | threshold
@fact wage = 31 | other | N | percent of revenue that goes to salaries | 2022/23
@fact rev = 508000000 | revenue | N | revenue in shillings | 2022/23
@fact mca = 27 | other | G | ward representatives who voted for an inquiry | 2023-05-16
@fact mcan = 11 | other | G | ward representatives who voted against an inquiry | 2023-05-16
@fact chol = 14 | cases | G | cases of cholera | 2023-05-12 | cumulative
@trap prod dem :: what is pumped and what is needed
@trap hh cust :: homes dry and customers on the books
@trap nrw nrw0 :: losses in two audit years
@trap debt paid :: what is owed and what was paid
@trap jer jer0 :: the price of a jerrican in the crisis and before
@trap staff need :: staff on the payroll and staff needed

@doc a-nation | national daily | 2023-05-05
Nyakoe goes dry as Kenya Power pulls plug on pumps

By Everlyne Moraa

Taps in Nyakoe town have been dry since Tuesday, when Kenya Power disconnected the pumping station at Riosiri over an unpaid bill of Sh{286 million|debt|t=Tuesday|by=Kenya Power}.

The cut has left some {61,000|~hh|by=the water company} homes without supply, according to the water company, which has {48,200|cust|s=which} metered customers, many of them landlords with several tenants.

By yesterday a {20|-}-litre jerrican that sells for Sh{10|jer0|t=in better times} in better times was going for Sh{50|jer|t=By yesterday} at Daraja Moja. The county had dispatched {nine|bow|^} bowsers.

"We generate {23,500|prod|by=Managing Director Josphat Ondieki} cubic metres a day for a town that wants {39,000|dem|^}," said Managing Director Josphat Ondieki. "Even when there is power, we ration."

Just {half|-} of what is pumped is ever billed. Governor Wycliffe Otiso blamed "cartels."

@doc b-fm | radio bulletin | 2023-05-09
NYAKOE FM — News at 1 p.m.

Water is coming back. The electricity company reconnected Riosiri at {ten|-} this morning after the county put down {sixty million|!paid|t=this morning} shillings of the {two hundred and eighty-six million|debt} it was owed. Engineers say it will take until Thursday for the high places, Mwembe and the hospital hill, to see a drop.

That is {seven|out} days. In that time mama mbogas have paid {fifty|jer} bob for a jerrican of stream water, and the county hospital has sent away mothers.

The governor spoke to this station. He says Kaptuga dam is {thirty-eight|pct|by=He} per cent done and that by {2026|yr|^} "this will be a story for grandchildren."

Sports: Shabana {2|-}, Tusker {1|-}.

@doc c-star | national daily | 2023-05-14
AUDIT: Water firm has {170|-} workers too many

By Geoffrey Wafula | @gwafula

More than {half|>nrw|v=50|t=in the year to June} of the water that NYAWASCO treats, {52|nrw|t=in the year to June|by=the Auditor-General} per cent, leaked away or was stolen in the year to June, the Auditor-General has told the Senate. In the previous audit it was {47|nrw0|t=In the previous audit} per cent.

The company carries {412|staff} staff where {240|need|by=the Auditor-General} would do, and hands {31|wage} per cent of its Sh{508 million|rev|v=508000000} income to them.

The report came as the town counted the cost of a week without pumping. Public health officers have confirmed {14|chol|by=Public health officers} cholera cases in Nyakoe. Some {39,000|!hh|t=last week} households were cut off last week; others bought from trucks.

The MD disputes the audit. "Losses are {44|!nrw|by=he} per cent and going down," he said.

Also in the audit: Sh{8.2|-} million for a car wash that nobody can find.

@doc d-assembly | county assembly digest | 2023-05-17
Hansard in brief: Tuesday sitting

MCAs resolved by {27|mca|t=Tuesday} to {11|mcan|^} to form a select committee on water. It has {60|-} days.

Hon. Kerubo (Bogiakumu) asked how a utility earning {half a billion|~rev|v=500000000} shillings could owe Sh{286 million|debt} for power. The Majority Leader answered that the executive had paid Sh{40 million|paid|v=40000000} already and would clear the rest by December.

Hon. Ochengo asked for the state of the dam. The chief officer's written answer: physical progress {38|pct|by=The chief officer's written answer} per cent, contract sum Sh{5.1 billion|!dam|^}, completion in {2026|yr|^}. The member read from the signed contract, in which the sum is Sh{3.4 billion|dam|v=3400000000|by=the signed contract}. The chief officer undertook to report back.

Hon. Nyanchama wished it recorded that {nine|bow} bowsers for a county of {thirty|-} wards is "an insult with wheels."
