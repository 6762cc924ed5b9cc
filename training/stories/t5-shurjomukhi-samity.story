@story t5-shurjomukhi-samity
@topic Collapse of the Shurjomukhi savings cooperative at Kanchpur, Bangladesh: the queue, the arrest, the charge sheet, the bail
@subject S = Shurjomukhi Shanchay Samity | Shurjomukhi | the samity | the cooperative | the society
@subject M = Mostafizur Gazi | Gazi | the chairman | Chairman Mostafizur Gazi
@subject R = Rehana Gazi | Rehana | his wife | the treasurer
@subject C = Criminal Investigation Department | CID | investigators
@subject D = Department of Cooperatives | the department | the registrar
@subject A = Anti-Corruption Commission | ACC | the commission
@subject H = High Court | the bench | the court
@subject V = Depositors of Shurjomukhi | depositors | savers | members
@subject P = Narayanganj police | police | officers
@subject Q = Kanchpur clash | clash | the queue | protest
@subject L = Liquidator Farzana Chakma | Chakma | the liquidator
@fact n = 41600 | other | V | people with deposits | 2030-03 | constant
@fact nw = 28300 | other | V | women with deposits | 2030-03 | constant
@fact ns = 68 | rate | V | share of women among those with deposits in percent | 2030-03 | constant
@fact nf = 36200 | other | L | people who filed a claim | 2030-09-30 | cumulative
@fact no = 5400 | other | L | people with deposits who filed no claim | 2030-09-30 | constant
@fact t = 12840000000 | other | S | taka deposited | 2030-03 | constant
@fact cl = 11400000000 | damages | L | taka claimed | 2030-09-30 | cumulative
@fact av = 308700 | other | V | taka held by the average depositor | 2030-03 | constant
@fact ti = 3880000000 | other | S | taka paid out as profit | 2018 to 2030 | cumulative
@fact td = 3190000000 | other | S | taka lent to firms of the directors | 2018 to 2030 | cumulative
@fact ta = 2650000000 | other | C | taka said to be sent abroad | 2030-11 | cumulative
@fact ta2 = 2410000000 | other | A | taka said to be sent abroad | 2030-11 | cumulative
@fact as = 3120000000 | other | L | taka of assets found | 2030-11 | cumulative
@fact al = 1740000000 | other | L | taka of land found | 2030-11 | cumulative
@fact ab = 960000000 | other | L | taka of buildings found | 2030-11 | cumulative
@fact ak = 420000000 | other | L | taka found in bank accounts | 2030-11 | cumulative
@fact asp = 24.3 | rate | L | share of the deposits found as assets in percent | 2030-11 | constant
@fact br = 27 | other | S | branches | 2030-03 | constant
@fact di = 6 | other | S | districts with a branch | 2030-03 | constant
@fact em = 412 | jobs | S | employees | 2030-03 | constant
@fact pm = 1600 | other | S | taka of monthly profit promised on a lakh | - | constant | pledged
@fact py = 19200 | other | S | taka of yearly profit promised on a lakh | - | constant | pledged
@fact bk = 8500 | other | S | taka of yearly interest that a bank pays on a lakh | 2030 | constant
@fact cr = 3000 | crowd | Q | people before the gate | 2030-03-11 | snapshot
@fact inj = 34 | injuries | Q | people hurt | 2030-03-11 | cumulative
@fact ip = 11 | injuries | P | police hurt | 2030-03-11 | cumulative
@fact iv = 23 | injuries | V | depositors hurt | 2030-03-11 | cumulative
@fact arr = 17 | arrests | Q | people detained | 2030-03-11 | cumulative
@fact tg = 46 | other | P | tear-gas shells fired | 2030-03-11 | constant
@fact hb = 5 | duration | Q | hours that the highway was blocked | 2030-03-11 | constant
@fact ma = 51 | age | M | age of the chairman | 2030-04 | snapshot
@fact ra = 46 | age | R | age of the treasurer | 2030-04 | snapshot
@fact mc = 3800000 | other | M | taka found on him | 2030-04-02 | constant
@fact mu = 62000 | other | M | dollars found on him | 2030-04-02 | constant
@fact hi = 22 | duration | M | days in hiding | 2030-04-02 | constant
@fact rq = 10 | duration | M | days of remand sought | 2030-04-03 | constant
@fact rg = 5 | duration | M | days of remand granted | 2030-04-03 | constant
@fact f1 = 13 | other | C | people accused | 2030-03-12 first report | constant
@fact f2 = 21 | other | C | people accused | 2030-11-19 charge sheet | constant
@fact fu = 6 | missing | C | accused on the run | 2030-11-19 | snapshot
@fact fh = 15 | other | C | accused in custody or on bail | 2030-11-19 | snapshot
@fact ca = 58 | other | V | lawsuits against the directors | 2030-11 | cumulative
@fact aca = 9 | other | A | lawsuits against the directors | 2030-11 | cumulative
@fact bl = 500000000 | other | H | taka to be deposited for bail | 2031-02-16 | constant | threshold
@fact bp = 120000000 | other | M | taka deposited for bail | 2031-08 | cumulative
@fact bps = 24 | rate | M | share of the bail sum deposited in percent | 2031-08 | constant
@fact bm = 6 | duration | H | months within which the bail sum is due | 2031-02-16 | constant | threshold
@fact fi = 570000000 | other | L | taka of first instalment | 2031-08 | plan | pledged
@fact fp = 5 | rate | L | first instalment as a share of the claims in percent | 2031-08 | plan | pledged
@fact ins = 230 | other | D | cooperatives inspected | 2030 | cumulative
@fact inb = 14 | other | D | cooperatives found taking deposits unlawfully | 2030 | cumulative
@fact inp = 6.1 | rate | D | share of inspected cooperatives found taking deposits unlawfully in percent | 2030 | constant
@fact wi = 190 | other | C | witnesses | 2030-11-19 | constant
@fact mx = 12 | sentence | M | years of prison at most | - | constant | threshold
@trap t cl :: deposited and claimed
@trap n nf :: depositors and claimants
@trap ta ta2 :: two bodies with two methods
@trap f1 f2 :: first report and charge sheet
@trap rq rg :: sought and granted
@trap bl bp :: ordered and paid
@trap ca aca :: all lawsuits and those of the commission
@trap inj ip :: all hurt and police hurt
@trap di fu :: districts and fugitives
@trap asp bps :: two shares near each other
@trap mc mu :: taka and dollars
@trap ak fi :: bank balances and instalment
@rel share ns = nw / n
@rel diff no = n - nf
@rel product t = n * av
@rel sum t = ti + td + ta + as
@rel sum as = al + ab + ak
@rel share asp = as / t
@rel sum inj = ip + iv
@rel sum f2 = fu + fh
@rel share bps = bp / bl
@rel share fp = fi / cl
@rel share inp = inb / ins

@doc padma-wire | wire agency | 2030-03-11
{Dozens|~inj} hurt as savers of shut Bangladesh cooperative battle police

NARAYANGANJ, March 11 (Padma Press) - Police fired {46|tg|t=on Monday} tear-gas shells on Monday at garment workers demanding their savings outside the padlocked headquarters of a Bangladeshi cooperative, leaving {34|inj|^|by=hospital staff} people hurt, hospital staff said.

{Eleven|ip} of the injured were policemen and {23|iv} depositors. {Seventeen|arr} people were held. The Dhaka-Chattogram highway at Kanchpur was closed for {five|hb} hours.

Around {3,000|~cr|by=witnesses} had gathered before dawn, witnesses said, after word spread that Mostafizur Gazi, {51|ma}, chairman of Shurjomukhi Shanchay Samity, had not been seen since Sunday.

The society, licensed to serve its own members, took deposits from {41,600|n} people through {27|br} branches. It promised {1,600|pm} taka ({$13|-}) a month for every {100,000|-} deposited, more than double what a bank pays.

"My daughter's wedding is in there," said Shefali Akter, who sews collars.

The Department of Cooperatives said it had no recent audit. "We're verifying," the registrar told Padma Press.

@doc dainik-shitalakkhya | daily newspaper | 2030-04-04
A suitcase at Benapole

Staff Correspondent, Narayanganj, and Our Jashore Correspondent

Mostafizur Gazi wore a surgical mask and a burqa over his suit. What betrayed him at the Benapole land port on Tuesday was his shoes.

The chairman of Shurjomukhi, {51|ma}, had been hiding for {22|hi} days. In the suitcase were Tk {38 lakh|mc|v=3800000} and {62,000|mu} US dollars in bundles. His wife Rehana Gazi, {46|ra}, the society's treasurer, was caught an hour later in a microbus at Navaron.

A Narayanganj court yesterday placed the chairman on a {five|rg|t=yesterday}-day remand. The CID had prayed for {10|rq}. Rehana was sent to jail.

The first information report of March 12 names {13|f1|t=March 12} people. "The list will be longer when we are done," said a CID officer.

Meanwhile the liquidator appointed by the government, Farzana Chakma, is finding her way among ledgers. According to these, the samity held Tk {1,284 crore|t|v=12840000000|by=these} when it shut. Divide it among its savers and each had about Tk {3.1 lakh|~av|v=310000|round=10000}. Of the {41,600|n}, some {28,300|~nw}, i.e. {68 percent|ns}, are women.

At the Kanchpur head office the {412|em} employees have not been paid either. One of them, a cashier, keeps the attendance register out of habit.

Also in Metro: Onion at Tk 140 a kg | Dengue: 3 more deaths | Load-shedding schedule p. 7

@doc deltaview-analysis | business magazine | 2030-12-01
How Tk {1,284 crore|t|v=12840000000} evaporated

Tanzim Ul Karim Sarwar

A bank that wants to pay you Tk {8,500|bk} a year on {a lakh|-} has to lend it out at {twelve percent|-}. Shurjomukhi paid {19,200|py}. What did it lend on? Nothing, the charge sheet answers. It paid old money with new.

The CID's accountant has drawn up the first complete table. Over twelve years Tk {388 crore|ti|v=3880000000|by=The CID's accountant} flowed back to depositors as "profit". Tk {319 crore|td|v=3190000000|^} went as loans to firms of the directors: a brick kiln, a lighterage company, a hotel at Kuakata with a sea view and no guests. Tk {265 crore|ta|v=2650000000|^} left the country. The Anti-Corruption Commission, which counts only what went through formal channels, says {241 crore|ta2|v=2410000000|by=The Anti-Corruption Commission}.

The rest is what can be touched. Liquidator Farzana Chakma has located Tk {312 crore|as|v=3120000000|t=so far} so far, or {24.3 percent|asp} of the deposits. Land makes up {174 crore|al|v=1740000000}, buildings {96 crore|ab|v=960000000}; only {42 crore|ak|v=420000000} is in the bank.

Whom does she owe? By the deadline at the end of September {36,200|nf|t=at the end of September} people had filed claims worth Tk {1,140 crore|cl|v=11400000000|^}. The other {5,400|no} kept silent. Some are dead, some untraceable, and some, she suspects, would have to explain where the money came from.

Is it a lone case? The registrar inspected {230|ins|t=this year} cooperatives this year and found {14|inb|^} doing the same, {6.1 percent|inp|^}. He has closed {two|-}.

deltaview is read in 31 countries. Subscribe for Tk 2,990.

@doc cid-release | press release | 2030-11-19
Charge sheet submitted in Shurjomukhi case
Criminal Investigation Department, Malibagh, Dhaka

The CID today submitted the charge sheet in Kanchpur PS Case No. 22(3)30 before the Chief Judicial Magistrate, Narayanganj.

Accused: {21|f2|t=today} persons, against {13|f1|t=in the first information report} in the first information report. {Six|fu|t=today} are absconding and {15|fh|t=today} have been arrested, of whom some are on bail. The principal accused are the chairman, Mostafizur Gazi, and the treasurer, Rehana Gazi.

Sum involved: Tk {1,284 crore|t|v=12840000000}, collected from {41,600|n} members of the public through {27|br} branches in {six|di} districts, without licence.

Laundered abroad: Tk {265 crore|ta|v=2650000000}, through under-invoiced imports of cotton waste.

Seized on arrest: Tk {38 lakh|mc|v=3800000} and US$ {62,000|mu}.

Investigators have examined {190|wi} witnesses. If found guilty under the Money Laundering Prevention Act, the accused may be punished with up to {12|<mx} years of imprisonment.

Besides this one, to the CID's knowledge, {58|ca|by=the CID's} suits by individuals and bodies are pending, {nine|aca} of them brought by the Anti-Corruption Commission.

@doc bail-order-report | legal reporter of a daily | 2031-02-17
Gazi gets bail, at a price

Supreme Court Correspondent

The High Court yesterday granted bail to Mostafizur Gazi on condition that he deposit Tk {50 crore|bl|v=500000000|t=yesterday} with the liquidator within {six|bm|^} months.

Should he fail, "the gates shall open the other way," observed Justice Nazneen Mahbub-Roy, heading the bench.

Gazi has been in jail since April, apart from the {five|rg} days on remand that brought, his counsel submitted, "not one confession". Barrister Imtiaz Doha told the court his client was a diabetic who had every wish to repay. Deputy Attorney General Sumona Tripura replied that he had been caught with {62,000|mu} dollars and a burqa.

Of the {21|f2} accused in the charge sheet, {six|fu} remain at large, {two|-} of them in Dubai.

Rehana Gazi, {46|ra|t=when arrested} when arrested, didn't apply.

In the gallery sat members of the depositors' forum, who with other plaintiffs have brought {58|ca} suits. "He'll pay it out of our own money," said Shefali Akter. Whatever he pays, it will go into the same pot as the Tk {312 crore|as|v=3120000000} which Liquidator Chakma had found by the winter, and from which she hopes to serve claims of Tk {1,140 crore|cl|v=11400000000}.

@doc porshi-newsletter | diaspora newsletter | 2031-08-24
Porshi: news from home for Bangladeshis in the Gulf and beyond

Many of you wired money to sisters and mothers who put it in the sunflower samity. So, what now?

The bail. {Six|bm} months were up this week. Chairman Gazi has paid Tk {12 crore|bp|v=120000000|t=this week} of the {50 crore|bl|v=500000000} the High Court demanded, i.e. {24|bps|^} per cent. His lawyers want more time. He is out, in a flat in Dhanmondi, with a policeman at the lift.

The first instalment. Madam Chakma says that everyone who filed will get {five|fp|by=Madam Chakma} per cent before the next Eid, in total Tk {57 crore|fi|v=570000000|^}. For a typical saver, with {three lakh|~av|v=300000|round=100000}, that is a sewing machine's worth.

Who can't get it? Those who didn't file, about {5,400|~no} people. If your mother is one, please write to us.

The rest of it. Land near Kanchpur worth Tk {174 crore|al|v=1740000000} is hard to sell, as half of it is under water till October. The buildings ({96 crore|ab|v=960000000}) are let, the rent goes to the pot.

And the trial? It has been set down for January. There are {190|wi} witnesses on the list. The most he can get is {twelve|<mx} years.

Shefali apa, whom you remember from the day of {3,000|cr|t=the day of} people at the gate, has a new job in Gazipur. She now saves in a tin.

Exchange today: 1 dirham = Tk 35.20 · Gold 22 carat Tk 1,98,400 a bhori
