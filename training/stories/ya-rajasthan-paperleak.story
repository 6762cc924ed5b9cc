@story ya-rajasthan-paperleak
@topic Leak of a police recruitment paper in Rajasthan: from the cancelled exam to the sentences
@subject X = Rajasthan constable exam | constable exam | exam | examination | test
@subject S = SOG | Special Operations Group | ADG Vandana Rathore | Rathore | police
@subject B = Recruitment Board | board | chairman Hemant Purohit
@subject G = the leak gang | gang | paper mafia | racket
@subject K = Ghevar Ram Bishnoi-Dhaka | Ghevar Ram | kingpin | Guruji
@subject C = candidates | aspirants | students | Berozgar Mahasangh
@subject G2 = state government | chief minister | government
@subject T = special court | court | Judge Rekha Soni | judge
@subject R = re-examination | re-exam | second exam
@subject P = printing press in Jodhpur-Pali | press | printing press
@fact app = 1640000 | other | B | people who applied | 2027 | constant
@fact sat = 1230000 | other | X | people who sat the exam | 2027-05-16 | constant
@fact satp = 75 | other | X | share of applicants who sat the exam | 2027-05-16 | constant
@fact post = 9800 | jobs | B | posts to be filled | 2027 | plan
@fact per = 125 | other | X | candidates for each post | 2027-05-16 | constant
@fact cen = 3200 | other | X | centres | 2027-05-16 | constant
@fact q = 150 | other | X | questions in the paper | - | constant
@fact mat = 141 | other | S | questions that were in the leaked paper | 2027-05-19 | constant
@fact matp = 94 | other | S | share of questions that were in the leaked paper | 2027-05-19 | constant
@fact hr = 38 | duration | G | hours by which the leak preceded the exam | 2027-05-14 | constant
@fact t0 = 20:00 | clock | P | time when the paper was photographed | 2027-05-14 | constant
@fact rate = 1200000 | price | G | rupees asked for the paper | 2027-05 | constant
@fact adv = 300000 | price | G | rupees taken in advance | 2027-05 | constant
@fact buy1 = 60 | other | S | candidates who bought the paper | 2027-05-19 | cumulative
@fact buy2 = 412 | other | S | candidates who bought the paper | 2027-09-30 | cumulative
@fact clmb = 5000 | other | C | candidates who bought the paper according to the students | 2027-05-21 | constant
@fact tak = 123600000 | other | S | rupees taken in advances | 2027-09-30 | cumulative
@fact res = 7 | other | G | resorts where candidates learned the answers | 2027-05-15 | constant
@fact bus = 11 | other | G | buses that took candidates to the resorts | 2027-05-15 | constant
@fact ar1 = 14 | arrests | S | people arrested | 2027-05-19 | cumulative
@fact ar2 = 97 | arrests | S | people arrested | 2027-09-30 | cumulative
@fact arc = 61 | arrests | S | candidates arrested | 2027-09-30 | cumulative
@fact arg = 36 | arrests | S | members of the gang arrested | 2027-09-30 | cumulative
@fact tea = 9 | arrests | S | government teachers arrested | 2027-09-30 | cumulative
@fact rew = 200000 | other | S | rupees of reward for the kingpin | 2027-05-22 | constant
@fact age = 41 | age | K | age of the kingpin | 2027 | snapshot
@fact old = 3 | cases | K | earlier leak cases against the kingpin | 2027-05 | cumulative
@fact hid = 119 | duration | K | days in hiding | 2027-09-11 | constant
@fact pro = 30000 | crowd | C | protesters by the students' count | 2027-05-21 | constant
@fact prop = 12000 | crowd | S | protesters by the police count | 2027-05-21 | constant
@fact inj = 24 | injuries | C | protesters injured | 2027-05-21 | cumulative
@fact rdt = 92 | duration | R | days between the two exams | 2027-08-16 | plan
@fact rsat = 1107000 | other | R | people who sat the second exam | 2027-08-16 | constant
@fact rdrp = 10 | rate | R | fall in the number who sat | 2027-08-16 | constant
@fact cost = 470000000 | spending | B | rupees that the second exam cost | 2027-08 | constant
@fact jam = 26 | duration | R | hours of internet shutdown | 2027-08-16 | constant
@fact free = 14 | other | G2 | days of free bus rides for candidates | 2027-08 | constant
@fact law = 10 | sentence | G2 | least sentence in years under the new law | 2027-07 | constant | threshold
@fact lawf = 100000000 | damages | G2 | largest fine in rupees under the new law | 2027-07 | constant | threshold
@fact chp = 8600 | other | S | pages of the charge sheet | 2027-11 | constant
@fact acc = 40 | other | T | accused at the trial | 2029-01 | constant
@fact con = 31 | other | T | people convicted | 2029-06-05 | constant
@fact acq = 9 | other | T | people acquitted | 2029-06-05 | constant
@fact sen = 12 | sentence | K | years of prison | 2029-06-11 | constant
@fact senp = 7 | sentence | T | years of prison for the press foreman | 2029-06-11 | constant
@fact senc = 3 | sentence | T | years of prison for the candidates | 2029-06-11 | constant
@fact deb = 68 | other | B | candidates barred for life | 2027-12 | cumulative
@fact fee = 600 | price | B | rupees of application fee | 2027 | constant
@fact feet = 984000000 | revenue | B | rupees of application fees | 2027 | constant
@rel share satp = sat / app
@rel share matp = mat / q
@rel product tak = adv * buy2
@rel sum ar2 = arc + arg
@rel change rdrp = sat -> rsat
@rel sum acc = con + acq
@rel product feet = fee * app
@rel product sat = post * per
@trap app sat :: applied and sat
@trap sat rsat :: two exams
@trap buy1 buy2 :: later count
@trap buy2 clmb :: police and students
@trap rate adv :: price and advance
@trap ar1 ar2 :: later arrests
@trap ar1 free :: fourteen arrests, fourteen days
@trap pro prop :: students' and police count
@trap sen law :: sentence and the new law's least
@trap sen senp :: two convicts
@trap tea acq :: nine teachers, nine acquitted
@trap arc deb :: arrested and barred
@trap cost feet :: what the exam cost and what fees brought
@trap q mat :: all questions and leaked ones

@doc a-agency | news agency | 2027-05-19
Rajasthan cancels constable exam after paper leak, {14|ar1} held

Jaipur, May 19 (NSI) The Rajasthan government on Wednesday cancelled the constable recruitment examination held on May 16 after the Special Operations Group found that {141|mat} of its {150|q} questions had reached candidates beforehand.

{14|ar1|t=so far} persons have been arrested so far, ADG Vandana Rathore said, adding that around {60|~buy1|t=so far} candidates are known to have bought the paper.

It was photographed at a printing press in Jodhpur-Pali at {8 pm|t0|t=on May 14} on May 14, {38|hr} hours before the bell.

Of {16.4 lakh|app} applicants {12.3 lakh|sat} appeared at {3,200|cen} centres for {9,800|post} posts.

Chairman Hemant Purohit has offered to resign. NSI AG DIV

@doc b-daily | English daily | 2027-05-22
For {12 lakh|rate}, a night in a resort and the answers by breakfast

{Rs 2 lakh|rew} reward on 'Guruji'

Saurabh Tanwar, Jaipur

They came in {11|bus} buses and handed in their phones. At {seven|res} resorts from Sikar-Khatu to Barmer, candidates who'd paid Rs {3 lakh|adv} down on a price of Rs {12 lakh|rate} were given the questions with answers ticked, SOG officers say.

The man they called Guruji, Ghevar Ram Bishnoi-Dhaka, {41|age}, has been named in {three|old} leak cases before. There is a reward of Rs {2 lakh|rew} for him.

On Friday, the Berozgar Mahasangh put {30,000|pro|by=the Berozgar Mahasangh} people on Jaipur's Tonk Road. It was {12,000|prop|by=the police}, according to the police, who used canes; {24|inj} were hurt.

The union alleges that {5,000|clmb|by=The union} bought the paper. "Each post had {125|per} of us. We should be allowed to fail honestly," said Manju Meghwal, who's sold a buffalo to pay for coaching.

The board collected {Rs 600|fee} from every applicant.

Petrol 118.40 | Jaipur max 44°C

@doc c-board | board press note | 2027-08-17
RECRUITMENT BOARD, JAIPUR - RE-EXAMINATION CONCLUDED

The re-examination was held on 16.08.2027, {92|rdt} days after the cancelled one, with {11.07 lakh|rsat} candidates present, a decline of {10|rdrp} per cent.

Expenditure on the re-examination is {Rs 47 crore|cost}. No fee was charged again. (Fees collected originally: {Rs 98.4 crore|feet}.)

Bus travel was free for {14|free} days. Internet services were suspended for {26|jam} hours.

Reports of a leak of the second paper, circulating on Telegram, are false. The item shown is the paper of {2024|-}.

@doc d-tv | TV website | 2027-10-01
{97|ar2} arrests, {Rs 12 crore|~tak}: how SOG caught 'Guruji' in a goat shed

Maru TV | Oct 1, 2027, 7:30 AM IST

He'd grown a beard and was keeping goats. After {119|hid} days in hiding Ghevar Ram was picked up last month near Sanchore.

As of September 30 the SOG's tally is {97|ar2|t=As of September 30} arrests: {61|arc} candidates and {36|arg} of the gang. {Nine|tea} are government teachers.

It has identified {412|buy2|t=As of September 30} buyers. At {Rs 3 lakh|adv} each in advance, the racket pocketed {Rs 12.36 crore|tak}.

The overlap was {94%|matp}, Rathore says. "The other {six|-} per cent, they got wrong."

Under the law passed in July, the next Guruji would face {10|>law} years at the least and a fine of up to {Rs 10 crore|<lawf}. It doesn't apply to this one.

Also read: 5 government jobs closing this week

@doc e-radio | All-India style radio bulletin | 2027-12-18
Regional news from Jaipur, 1:30 p.m.

The Recruitment Board has debarred {sixty-eight|deb} candidates for life in the constable paper leak.

The charge sheet, filed by the SOG last month, runs to {eight thousand six hundred|chp|v=8600} pages.

Of the applicants, {three-fourths|satp} had sat the first examination, and results of the second are to be declared by the end of January.

The chief minister said that all {nine thousand eight hundred|post|v=9800} appointments would be made before Holi. The opposition staged a walkout.

The minimum at Churu was 1.8 degrees.

@doc f-court | court reporter | 2029-06-11
12 years for paper-leak kingpin

Jaipur: Special Judge Rekha Soni on Monday sentenced Ghevar Ram to {12|sen} years and the foreman of the printing press to {seven|senp}. Candidates who had bought the paper got {three|senc} years.

Last week the court had convicted {31|con} of the {40|acc} accused and acquitted {nine|acq}, saying that possession of "a guess paper" is no offence.

The court observed that {12.3 lakh|sat} young persons were robbed of a Sunday.

Counsel for Ghevar Ram said his client, who has served {21|-} months, would go in appeal.
