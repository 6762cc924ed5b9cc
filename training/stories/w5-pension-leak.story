@story w5-pension-leak
@topic Data leak at the Greek supplementary pension fund: discovery to the fine
@subject L = Data leak | the leak | the breach | the theft | the attack
@subject F = Epikouria pension fund | Epikouria | the fund | the pension fund
@subject A = Aktina Systems | Aktina | the contractor | the supplier
@subject D = Data Protection Authority | the authority | the watchdog | DPA
@subject K = Black Halcyon | Halcyon | the hackers | the gang
@subject P = Cybercrime unit | police | the unit
@subject C = Class action | the action | the lawsuit | the plaintiffs
@subject H = Helpline | the hotline | the telephone line
@subject B = Hellenic Bank Association | the banks | banks
@subject S = Stavroula Mavrogenous-Okoye | Mavrogenous-Okoye | the fund's governor | the governor
@subject S1 = First suspect | the student
@subject S2 = Second suspect | the courier
@subject S3 = Third suspect | the technician
@fact r1 = 3100000 | other | L | people whose records were copied | 2030-04-03 | cumulative
@fact r2 = 4600000 | other | L | people whose records were copied | 2030-04-22 | cumulative
@fact ra = 1500000 | other | L | people added to the first estimate | 2030-04-22 | constant
@fact rg = 48.4 | rate | L | percent by which the first estimate was raised | 2030-04-22 | constant
@fact rt = 2900000 | other | L | people whose tax numbers were copied | 2030-04-22 | cumulative
@fact rh = 412000 | other | L | people whose health records were copied | 2030-04-22 | cumulative
@fact rp = 870000 | other | L | passwords copied | 2030-04-22 | cumulative
@fact rs = 18.9 | other | L | percent of the people concerned whose passwords were copied | 2030-04-22 | cumulative
@fact gb = 214 | other | L | gigabytes copied | 2030-04-03 | constant
@fact e0 = 2029-11-11 | date | K | first intrusion | 2029-11-11 | constant
@fact e1 = 2030-03-19 | date | F | discovery | 2030-03-19 | constant
@fact e2 = 2030-04-03 | date | F | announcement | 2030-04-03 | constant
@fact dw = 128 | duration | K | days inside unseen | 2029-11-11 to 2030-03-19 | constant
@fact dt = 15 | duration | F | days between discovery and announcement | 2030-03-19 to 2030-04-03 | constant
@fact dl = 72 | duration | D | hours within which a theft must be reported | - | constant | threshold
@fact ck = 03:12 | clock | F | alarm | 2030-03-19 | constant
@fact ra1 = 95 | price | K | bitcoins of ransom demanded | 2030-03-21 | constant
@fact ra2 = 8200000 | price | K | euros of ransom demanded | 2030-03-21 | constant
@fact pa = 14 | duration | A | months without an update | 2030-03 | constant
@fact it = 11500000 | budget | F | euros for computing a year | 2029 | constant
@fact is = 690000 | budget | F | euros for security a year | 2029 | constant
@fact ip = 6 | other | F | percent of computing money for security | 2029 | constant
@fact co = 4200000 | price | A | euros of contract | 2028 | constant
@fact f0 = 20000000 | damages | D | euros of the highest fine possible | - | constant | threshold
@fact f1 = 2800000 | damages | F | euros of fine | 2030-11-14 | constant
@fact f2 = 750000 | damages | A | euros of fine | 2030-11-14 | constant
@fact ft = 3550000 | damages | D | euros of fines in all | 2030-11-14 | constant
@fact cp = 38400 | other | C | plaintiffs | 2030-11 | snapshot
@fact cp0 = 9100 | other | C | plaintiffs | 2030-05 | snapshot
@fact ce = 600 | damages | C | euros demanded for each plaintiff | 2030 | constant | threshold
@fact ct = 23040000 | damages | C | euros demanded in all | 2030-11 | constant | threshold
@fact hc = 61000 | other | H | calls in the first week | 2030-04 | constant
@fact ha = 23180 | other | H | calls answered in the first week | 2030-04 | constant
@fact hs = 38 | rate | H | percent of calls answered in the first week | 2030-04 | constant
@fact hw = 47 | duration | H | minutes of waiting | 2030-04 | constant
@fact ag1 = 22 | age | S1 | age | 2030 | constant
@fact ag2 = 31 | age | S2 | age | 2030 | constant
@fact ag3 = 44 | age | S3 | age | 2030 | constant
@fact ar = 3 | arrests | P | people arrested | 2030-06-18 | cumulative
@fact bt = 63 | other | P | bitcoins seized | 2030-06-18 | cumulative
@fact ad = 57 | address | S1 | house number in Odos Faneromenis | - | constant
@fact vi = 2340 | other | B | customers defrauded | 2030-10-31 | cumulative
@fact vl = 3900000 | damages | B | euros lost by customers | 2030-10-31 | cumulative
@fact vr = 1667 | damages | B | euros lost by each customer | 2030-10-31 | constant
@fact bl = 12700 | other | B | accounts blocked | 2030-10-31 | cumulative
@fact s0 = 5.2 | price | A | euros a share | 2030-04-02 | snapshot
@fact sh = 4 | price | A | euros a share | 2030-04-04 | snapshot
@fact sd = 23.1 | rate | A | percent fall of the share | 2030-04-02 to 2030-04-04 | cumulative
@fact pc = 14 | price | K | dollars for one stolen identity | 2030-05 | snapshot
@fact pv = 1900 | other | K | stolen identities sold | 2030-05 | cumulative
@trap r1 r2 :: first and second estimate
@trap rt rh :: tax numbers and health records
@trap r2 rp :: people and passwords
@trap e1 e2 :: discovery and announcement
@trap dw dt :: unseen and unsaid
@trap f1 f2 :: two fines
@trap f0 f1 :: possible and real fine
@trap cp cp0 :: plaintiffs in May and November
@trap ra1 bt :: demanded and seized
@trap vi bl :: victims and blocked accounts
@trap ag1 ag2 :: ages of two suspects
@rel diff ra = r2 - r1
@rel change rg = r1 -> r2
@rel share rs = rp / r2
@rel share ip = is / it
@rel sum ft = f1 + f2
@rel product ct = cp * ce
@rel share hs = ha / hc
@rel change sd = s0 -> sh
@rel product vl = vi * vr
@rel convert ra2 = ra1

@doc a-portal | news portal | 2030-04-03
Hackers copied data of {3.1 million|r1} Greeks, pension fund admits

Athens, 3 April. By Lefteris Karagiorgis-Lund. Updated 21:44

Epikouria, which pays supplementary pensions, said on {Wednesday|e2} that the records of {3.1 million|r1|t=so far|by=Epikouria} people had been stolen from its servers, so far as it knew. {214|gb} gigabytes are gone.

An alarm went off on {19 March|e1} at {3:12 in the morning|ck}. By then the intruders had been inside for {128|dw} days; the earliest trace is of {11 November|e0}.

Why did the fund need {15|dt} days to tell anyone? "We wished to be sure," said its governor, Stavroula Mavrogenous-Okoye. The law gives {72|dl} hours.

A group called Black Halcyon has claimed the theft. It demanded {95|ra1} bitcoins, about {8.2 million|ra2} euros, which Ms Mavrogenous-Okoye says were not paid.

The servers are run by a contractor, Aktina Systems, under an agreement worth {4.2 million|co} euros. They had gone without an update for {14|pa} months.

What to do: change your password; ring {800 555 1 555|-}; do not click.

@doc b-finance | financial daily | 2030-04-05
Aktina loses {a quarter|~sd|v=25} of its value in {two|-} days
Markets | Philippa Tzouvelekis-Brandt

Shares in Aktina Systems closed at {€4.00|sh|t=yesterday} yesterday. On Tuesday, the day before its best-known customer confessed, they had stood at {€5.20|s0|t=On Tuesday}. Our headline rounds up: the fall is {23.1 per cent|sd}.

The firm says it had written to the pension fund about the missing patch {four|-} times. {Fourteen|pa} months passed. The fund says that the patch was Aktina's to apply, which is what the {€4.2m|co} contract was for.

One needs to look at what Epikouria thought its members' secrets were worth. Of {€11.5m|it|t=last year} spent on computing last year, {€609,000|!is|t=last year} went on security, or {6 per cent|ip}. Had the watchdog no view? It may impose up to {€20m|f0}.

The ransom would have come to {€8.2m|ra2}. Brokers note, without recommending anything, that this is less than Aktina's market capitalisation has lost since the breach.

ATHEX {1,522.08|-} -{0.6|-}% | Alpha {1.74|-} | PPC {13.20|-}

@doc c-local | Thessaloniki paper | 2030-04-23
Not {three million|~r1}: {4.6 million|r2}

Everyone who ever drew a wage in Greece should suppose that Black Halcyon knows it. Yesterday the fund raised its estimate by {1.5 million|ra}, that is by nearly {half|rg|v=48.4}, to {4.6 million|r2|t=Yesterday} people.

The list grows more intimate. Of {2.9 million|rt} the thieves have the tax number. Of {412,000|rh}, the doctor's file: disability claims, mostly. {870,000|rp} passwords were stored as plain text.

Those who try to ask hear music. In its first week the hotline received {61,000|hc|t=In its first week} calls and took {23,180|ha|t=In its first week}. The fund calls that {48%|!hs}. People waited for {47|hw} minutes on average; Mr Apostolos Nikolaidis-Farah, a retired crane driver from Kalamaria, waited {74|-} and was cut off.

"We learned of the matter on {29 March|!e1} and we acted," the governor wrote in a letter to members that arrived in some homes on Saturday and in others not at all.

PAOK: page {31|-}. Bus {2K|-} diverted via Egnatia until {6|-} May.

@doc d-crime | television news script | 2030-06-18
ANCHOR (KYRIAKI ZOGRAFOU-DALLAS): Three arrests in the case of the stolen pensions. Our reporter is outside a block of flats in Kypseli.

REPORTER: Odos Faneromenis number {fifty-seven|ad}, fourth floor. At {six|-} this morning the cybercrime unit broke down a very ordinary door. Behind it a student, aged {twenty-two|ag1}, in his slippers. In Patras they picked up a courier of {thirty-one|ag2}; and at Aktina itself, at his desk, a technician of {forty-four|ag3}. He had the keys.

ANCHOR: And the money?

REPORTER: There was a ransom note for {ninety-five|ra1} bitcoins. Officially nobody paid. And yet police found {sixty-three|bt|by=police} bitcoins on a stick in the student's rice jar. The unit's chief says that comes from sales. A full identity fetched {fourteen|pc|t=last month} dollars last month, and they know of {nineteen hundred|pv|v=1900} sold.

ANCHOR: That doesn't add up to {sixty-three|bt} bitcoins.

REPORTER: No. It doesn't.

ANCHOR: {Four point six million|r2|v=4600000} people are waiting to hear why. A court in Athens has received the first group claim, {nine thousand one hundred|cp0|t=by last month|v=9100} plaintiffs by last month, {six hundred|ce|v=600} euros each.

(VT ends. Weather: {36|-} degrees.)

@doc e-agency | news agency | 2030-11-14
Greek watchdog fines pension fund over mass data theft

ATHENS, Nov 14 (Aigaion) - Greece's Data Protection Authority on Thursday fined the Epikouria pension fund {2.8 million|f1} euros and its contractor Aktina {750,000|f2}, a total of {3.55 million|ft}, for the loss of records on {4.6 million|r2} people.

The authority could have gone to {20 million|f0}. It said the fund had taken {15|dt} days to report what should have been reported within {72|dl} hours, and had spent {690,000|is|t=in 2029} euros on security in 2029 out of {11.5 million|it|t=in 2029} for all its computers.

Hackers moved about the network for {128|dw} days from {11 November|e0} last year. The alarm that ended it, at {03:21|!ck} on {19 March|e1}, was set off by a full disk.

Banks have blocked {12,700|bl|t=To the end of October} accounts. To the end of October {2,340|vi|by=their association} customers had been defrauded of {3.9 million|vl|by=their association} euros, their association said.

{Three|ar} people are in custody. A trial is expected in the spring.

@doc f-consumer | consumer magazine | 2030-11-29
Leak: what you can still claim
Questions and answers, with lawyer Marilena Vranas-Eriksen

Am I among them?
With {4.6 million|r2} names, most likely. One in {five|rs|v=20|round=3} also lost a password: {870,000|rp}. Health data concerns {412,000|rh}; you should have had a registered letter.

What does the group claim ask for?
{€600|ce} a head. It began in spring with {9,100|cp0|t=in spring} members and now has {38,400|cp|t=now}, so {€23 million|ct} is at stake. Joining costs {€12|-}.

Will I get the {€600|ce}?
Do not spend it. The fund has been fined {€2.8 million|f1} and says its purse is empty. Aktina's {€750,000|f2} has been appealed.

I was robbed. Who pays?
Your bank, if you told it within {13|-} months. On average victims lost {€1,667|vr}; there are {2,340|vi|t=until October} known ones until October. If yours is one of the {12,700|bl} frozen accounts, ask for a new number.

Is my tax number out there?
For {2.9 million|rt} people, yes. Identities were on sale at {$14|pc|t=in May}, in May. After the arrests of the {22-year-old|ag1|v=22}, the {34-year-old|!ag2|v=34} and the insider of {44|ag3}, the shop closed.

May I call someone?
The helpline is better than in April, when it picked up {38%|hs|t=in April} of the time. Allow {10|-} minutes, not {47|hw}.
