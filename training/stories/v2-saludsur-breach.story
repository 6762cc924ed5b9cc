@story v2-saludsur-breach
@topic Data breach at the Chilean health insurer SaludSur, 2033
@subject S = SaludSur | the insurer | the company
@subject A = Data Protection Agency | the data agency | the regulator | the agency
@subject H = Quetzal Nine | the hackers | the attackers | the gang | the group
@subject N = National Cybersecurity Agency | ANCI | the cybersecurity agency
@subject P = Javiera Okafor-Montt | Okafor-Montt | the chief executive
@subject L = Lautaro Henríquez-Baum | Henríquez-Baum | the lawyer
@subject V = class action against SaludSur | the class action | the lawsuit
@subject K = Kordillera TI | the contractor | the supplier
@subject B = Banco Litoral breach of 2030 | Banco Litoral | the bank breach
@fact r1 = 310000 | cases | S | customers whose data were stolen | 2033-06-09 | cumulative
@fact r2 = 1420000 | cases | S | customers whose data were stolen | 2033-06-24 | cumulative
@fact r3 = 1870000 | cases | S | customers whose data were stolen | 2033-09-12 | constant
@fact cur = 1140000 | cases | S | present customers whose data were stolen | 2033-09-12 | constant
@fact for = 730000 | cases | S | former customers whose data were stolen | 2033-09-12 | constant
@fact cl = 1310000 | other | S | customers | 2033-06 | snapshot
@fact cs = 87 | other | S | percent of present customers affected | 2033-09-12 | constant
@fact med = 264000 | cases | S | customers whose medical records were stolen | 2033-09-12 | constant
@fact meds = 14.1 | cases | S | percent of those affected whose medical records were stolen | 2033-09-12 | constant
@fact ban = 88500 | cases | S | customers whose bank details were stolen | 2033-09-12 | constant
@fact chd = 41200 | cases | S | children whose data were stolen | 2033-09-12 | constant
@fact gb = 640 | other | S | gigabytes taken | 2033-09-12 | constant
@fact gp = 92 | other | H | gigabytes put on line | 2033-07-02 | cumulative
@fact gps = 14.4 | other | H | percent of the stolen data put on line | 2033-07-02 | cumulative
@fact sv = 23 | other | S | servers encrypted | 2033-06-09 | constant
@fact svt = 148 | other | S | servers | 2033-06 | snapshot
@fact d0 = 2033-03-27 | date | H | day of the break-in | - | constant
@fact d1 = 2033-06-07 | date | S | day the break-in was noticed | - | constant
@fact d2 = 2033-06-09 | date | S | day the breach was announced | - | constant
@fact dw = 72 | duration | H | days unnoticed | 2033-06-07 | constant
@fact ho = 49 | duration | S | hours from discovery to the report to the authorities | 2033-06-09 | constant
@fact hl = 72 | duration | A | hours allowed for the report to the authorities | - | constant | threshold
@fact rm = 4500000 | price | H | dollars of ransom demanded | 2033-06 | constant | hypothetical
@fact rm2 = 1200000 | price | H | dollars of ransom asked for in the end | 2033-06-28 | constant | hypothetical
@fact rp = 0 | spending | S | dollars of ransom paid | 2033-09-12 | constant
@fact fi = 20000 | damages | A | monthly tax units of the highest fine | - | constant | threshold
@fact fp = 5800000000 | damages | A | pesos of the fine proposed | 2033-09-12 | plan | hypothetical
@fact fpd = 6100000 | damages | A | dollars of the fine proposed | 2033-09-12 | plan | hypothetical
@fact rev = 412000000000 | revenue | S | pesos of revenue | 2032 | constant
@fact frs = 1.4 | damages | A | fine proposed as percent of revenue | 2033-09-12 | constant
@fact co = 9300000000 | spending | S | pesos spent on the breach | 2033-08-31 | cumulative
@fact coi = 3700000000 | spending | S | pesos of the cost paid by insurance | 2033-08-31 | cumulative
@fact con = 5600000000 | spending | S | pesos of the cost borne by the company | 2033-08-31 | cumulative
@fact itb = 2100000000 | budget | S | pesos for information security | 2032 | constant
@fact itn = 6300000000 | budget | S | pesos for information security | 2034 | plan | pledged
@fact cls = 5200 | other | V | people who have joined | 2033-07-15 | cumulative
@fact cls2 = 18700 | other | V | people who have joined | 2033-09-12 | cumulative
@fact cla = 750000 | damages | V | pesos claimed for each person | 2033 | plan | hypothetical
@fact clt = 14025000000 | damages | V | pesos claimed in all | 2033-09-12 | plan | hypothetical
@fact cal = 61000 | other | S | calls to the helpline | 2033-06-30 | cumulative
@fact calw = 38 | duration | S | minutes of waiting on the helpline | 2033-06 | snapshot
@fact lv = 26400 | other | S | customers who left | 2033-08-31 | cumulative
@fact lvp = 2 | other | S | percent of customers who left | 2033-08-31 | cumulative
@fact mo = 12 | duration | S | months of credit monitoring offered | 2033-06 | plan | pledged
@fact ar = 3 | arrests | H | people arrested | 2033-08-19 | cumulative
@fact ag = 19 | age | H | age of the youngest arrested | 2033-08-19 | snapshot
@fact bk = 940000 | cases | B | customers whose data were stolen | 2030 | constant
@fact rep = 1174 | cases | N | incidents reported in half a year | 2033 first half | constant
@fact rep0 = 903 | cases | N | incidents reported in half a year | 2032 first half | constant
@fact repp = 30 | rate | N | percent rise in incidents | 2033 first half | constant
@fact ke = 11 | duration | S | years that former customers' data were kept | 2033 | constant
@fact ky = 5 | duration | S | years after which former customers' data must be deleted | - | constant | threshold
@fact fee = 20 | other | L | percent of the award that goes to the lawyer | 2033 | constant | hypothetical
@fact p1 = 1530 | price | S | pesos for a share | 2033-06-08 | snapshot
@fact p2 = 1184 | price | S | pesos for a share | 2033-09-19 | snapshot
@trap r1 r2 :: the count grew in June
@trap r2 r3 :: June's count and the final one
@trap cur cl :: customers affected and all customers
@trap med r3 :: medical records and any record
@trap gb gp :: taken and published
@trap dw hl :: 72 days unnoticed, 72 hours allowed
@trap rm rm2 :: first demand and last
@trap fp fi :: the fine proposed and the highest fine
@trap co con :: gross and net of insurance
@trap cls cls2 :: July and September
@trap itb itn :: before and after
@trap r3 bk :: this breach and the bank's
@rel sum r3 = cur + for
@rel share cs = cur / cl
@rel share meds = med / r3
@rel share gps = gp / gb
@rel sum co = coi + con
@rel share frs = fp / rev
@rel convert fpd = fp
@rel product clt = cla * cls2
@rel share lvp = lv / cl
@rel change repp = rep0 -> rep

@doc a-release | company statement | 2033-06-09
Information for our members

Santiago, 9 June 2033

SaludSur informs its members and the public that on {7 June|d1} it detected unauthorised access to part of its systems. {Twenty-three|sv} of our {148|svt} servers were encrypted. They were isolated the same evening, and care was at no time interrupted.

On the information available today, personal data of approximately {310,000|~r1|t=today} members may have been copied: names, RUT numbers, contact details. We have no indication at present that medical records are among them.

The Data Protection Agency and the National Cybersecurity Agency were notified today, {49|ho} hours after the discovery and well within the {72|hl} that the law provides.

A group that calls itself Quetzal Nine has demanded a payment of {4.5 million|rm|by=A group that calls itself Quetzal Nine} dollars. SaludSur does not negotiate with criminals.

Every person affected is offered {12|mo} months of credit monitoring at no cost. A helpline (600 555 0170) is open day and night.

We apologise to the {1.31 million|cl} people who trust us with their health.

Javiera Okafor-Montt
Chief Executive

@doc b-wire | wire agency | 2033-06-24
Chile health insurer raises breach count to {1.4 million|r2}

SANTIAGO, June 24 (Austral) - Chilean health insurer SaludSur said on Friday that hackers had stolen the data of {1.42 million|r2|t=on Friday|by=Chilean health insurer SaludSur} people, more than {four|-} times its first estimate of {310,000|r1|t=two weeks ago}, made two weeks ago.

The company also acknowledged for the first time that clinical information had been taken. It did not say how much.

Chief executive Javiera Okafor-Montt told a Senate committee that the intruders had entered on {March 27|d0}, using the password of a contractor, Kordillera TI, and gone unnoticed for {72|dw|by=Javiera Okafor-Montt} days, until {June 7|d1}, when {23|sv} servers locked.

Asked about ransom, she said nothing had been paid of the {$4.5 million|rm} demanded.

The {61,000|cal|t=since then} calls that the helpline has taken since then kept people waiting {38|calw} minutes on average, according to the consumer service.

In 2030 the theft of records of {940,000|bk|t=In 2030} clients of Banco Litoral led to Chile's present law, under which fines can reach {20,000|fi} monthly tax units.

SaludSur has {1.31 million|cl} members. Many of those hit left it years ago.

@doc c-paper | Santiago newspaper | 2033-09-13
Regulator wants {5.8 billion|fp} pesos from SaludSur as final count of victims nears {1.9 million|r3}

Ignacia Fuenzalida-Petrov

The Data Protection Agency has closed its inquiry into the theft at SaludSur and proposes to fine the insurer {5.8 billion|fp|by=The Data Protection Agency} pesos, some {6.1 million|~fpd} dollars.

The {96|-}-page report, dated Monday, settles the number of those affected at {1.87 million|r3|t=Monday|by=The 96-page report}. Of these {1.14 million|cur|^} are insured with the company today, {87|cs|^} percent of its membership; {730,000|for|^} are people who had left. The medical files of {264,000|med|^} were copied, and the bank details of {88,500|ban|^}. Among the victims are {41,200|chd|^} children.

The intruders took {640|gb} gigabytes. On {2 July|-} they published {92|gp|t=On 2 July} of them after the company turned down a last offer of {1.2 million|rm2} dollars.

The fine would equal {1.4|frs} percent of last year's revenue of {412 billion|rev|t=last year's} pesos. It is, the agency notes, less than {three|-} times what SaludSur was then spending each year on information security: {2.1 billion|itb|t=then}.

The company has ten working days to answer. It says it has already spent {9.3 billion|co|t=by the end of August} by the end of August, {3.7 billion|coi} of it met by insurers, and that {26,400|lv|t=by the end of August} members had gone; it announced a security budget of {6.3 billion|itn|t=for 2034|by=It} for 2034.

Page 4: The eight questions the report does not answer.

@doc d-tech | technology newsletter | 2033-09-16
BYTE SUR #88: lessons from a slow-motion leak

Hola,

Fermín here. I've now read the agency's report on SaludSur twice. Notes:

→ Dwell time. In on {27 March|d0}, seen on {7 June|d1}. That makes {72|dw} days. Coincidence: {72|hl} is also the number of hours you get to report. They used {49|ho}.

→ Volume. {640|gb} GB out the door; {92|gp|t=so far} GB dumped so far. So {14.4|gps} percent is public and the rest is either deleted, sold or being read by somebody right now.

→ Scope creep. {310,000|r1|t=9 June} on 9 June, {1.42 million|r2|t=24 June} on the 24th of that month (24 June, a Friday, of course), {1.87 million|r3|t=now} now. Medical: "no indication", then "some", then {264,000|med|t=now}, or {14.1|meds} percent.

→ Ransom. Quetzal Nine opened at {4.5 million|rm|t=opened} dollars, closed at {1.2 million|rm2|t=closed}. Paid: {zero|rp|by=the insurer}, says the insurer. I believe it.

→ Only {23|sv} of {148|svt} boxes were encrypted. The encryption was the noise. The copying was the crime.

→ Police in two countries have picked up {three|ar|t=in August} people in August. The youngest is {19|ag}.

ANCI logged {1,174|rep|t=in the first half|by=ANCI} incidents in the first half, against {903|rep0|t=a year earlier|by=ANCI} a year earlier: up {30|repp} percent. We're going to need a longer newsletter.

Sponsored: VaultCat Pro 3, 20% off with code BYTE88.

@doc e-consumer | consumer magazine Q&A | 2033-10-03
SaludSur: am I one of the {1.9 million|r3}?

Pilar Ahumada answers your letters

I cancelled in 2029. Can they have my data?
Yes. {730,000|for} of those affected are former members. The law obliged the insurer to delete after {five|ky} years; it kept them for {eleven|ke}.

The helpline never answers.
In June it took {61,000|cal|t=In June} calls, and the average wait was {38|calw} minutes. It's better now. Try before nine.

What does "credit monitoring" give me?
{Twelve|mo} months of alerts when someone asks for a loan in your name. Take it, it's free.

Should I join the class action?
Lautaro Henríquez-Baum, the lawyer behind it, had {5,200|cls|t=by mid-July} plaintiffs by mid-July and {18,700|cls2|t=on the day the report came out} on the day the report came out. He claims {750,000|cla|by=He} pesos a head, so a little over {14 billion|clt|round=1000000000} altogether. You pay nothing unless he wins, and {20|fee} percent if he does.

Should I leave the company?
Some did: {26,400|lv|t=by the end of August} by the end of August, {two|~lvp} percent of the {1.31 million|cl}. It will not bring back your data.

Are my bank details out there?
If you're one of {88,500|ban}, you have had a registered letter. If you haven't, you're not.

And my son's?
{41,200|chd} minors are on the list. Their parents were written to in August.

@doc f-business | business daily | 2033-09-20
SaludSur's bill for the hack, itemised

The theft of {640|gb} gigabytes and {1.87 million|r3} customer files has cost SaludSur {9.3 billion|co|t=to the end of August} pesos to the end of August, of which insurers have reimbursed {3.7 billion|coi}. That leaves {5.6 billion|con} for shareholders, close to the {5.8 billion|fp|by=the regulator} that the regulator is seeking on top.

Set against revenue of {412 billion|rev|t=in 2032} in 2032 it's bearable. What worries analysts is the courts. If the {18,700|cls2} people who've joined the suit each got the {750,000|cla} pesos they ask for, the sum would be {14.03 billion|clt|round=10000000}. If everyone did, it would exceed {three|-} years' turnover.

The board says the departure of {26,400|lv} clients has been "absorbed". It will treble security spending, from {2.1 billion|itb} to {6.3 billion|itn|t=next year} next year.

Shares closed at {1,184|p2|t=on Monday} pesos on Monday, {0.7|-} percent lower. Before {9 June|d2} they traded at {1,530|p1|t=Before 9 June}.

Okafor-Montt, who joined in 2028, was asked if she'd go. "When the last letter's been answered," she said.
