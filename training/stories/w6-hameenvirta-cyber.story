@story w6-hameenvirta-cyber
@topic Ransomware attack on Hämeenvirta Central Hospital, Finland 2032
@subject H = Hämeenvirta Central Hospital | Hämeenvirta hospital | Hameenvirta hospital | the hospital | HKS
@subject D = wellbeing district | the district | wellbeing services district
@subject A = attackers | Pale Heron | the hackers | the extortionists | the gang
@subject P = patients | patient records
@subject N = national cyber centre | the cyber centre | Traficom
@subject R = Riikka Vanhala | Vanhala | the director | chief physician
@subject T = Tuulos hospital | Tuulos
@subject K = Lempola hospital | Lempola
@subject S = Vantaanranta hospital | Vantaanranta
@fact t0 = 02:50 | clock | H | time at which the first server failed | 2032-01-19 | constant
@fact t1 = 06:10 | clock | H | time at which the network was cut | 2032-01-19 | constant
@fact tg = 200 | duration | H | minutes from the first failure to the cutting of the network | 2032-01-19 | constant
@fact sv = 340 | other | H | servers encrypted | 2032-01-20 | cumulative
@fact sa = 850 | other | H | servers | - | constant
@fact sp = 40 | rate | H | percent of the servers encrypted | 2032-01-20 | cumulative
@fact pc = 6200 | other | H | workstations switched off | 2032-01-19 | snapshot
@fact o1 = 74 | other | H | operations cancelled | 2032-01-19 | cumulative
@fact o2 = 163 | other | H | operations cancelled | 2032-01-21 | cumulative
@fact o3 = 412 | other | H | operations cancelled | 2032-02-05 | cumulative
@fact v1 = 2900 | other | H | outpatient visits cancelled | 2032-01-21 | cumulative
@fact v3 = 7150 | other | H | outpatient visits cancelled | 2032-02-05 | cumulative
@fact mt = 38 | other | T | patients taken in from the hospital | 2032-01-21 | cumulative
@fact mk = 21 | other | K | patients taken in from the hospital | 2032-01-21 | cumulative
@fact ms = 9 | other | S | patients taken in from the hospital | 2032-01-21 | cumulative
@fact mm = 68 | other | H | patients moved to other hospitals | 2032-01-21 | cumulative
@fact be = 426 | other | H | beds | - | constant
@fact in = 389 | other | H | inpatients | 2032-01-19 | snapshot
@fact i2 = 291 | other | H | inpatients | 2032-01-21 | snapshot
@fact rd = 12 | other | A | bitcoin of ransom demanded | 2032-01-19 | constant
@fact re = 1400000 | other | A | euros of ransom demanded | 2032-01-19 | constant
@fact bp = 116667 | price | A | euros for a bitcoin | 2032-01-19 | snapshot
@fact r2 = 2800000 | other | A | euros of ransom demanded | 2032-01-23 | constant
@fact dl = 72 | duration | A | hours to pay | 2032-01-19 | constant
@fact p1 = 31000 | other | P | people whose records were stolen | 2032-01-23 | snapshot | projected
@fact p2 = 48600 | other | P | people whose records were stolen | 2032-02-05 | cumulative
@fact pd = 17600 | other | P | people whose records were stolen beyond the first estimate | 2032-02-05 | constant
@fact pl = 2200 | other | P | people whose records were published | 2032-01-27 | cumulative
@fact gb = 870 | other | A | gigabytes of data stolen | 2032-01-23 | cumulative
@fact po = 315000 | other | D | residents | 2032 | constant
@fact ps = 15.4 | rate | D | percent of residents whose records were stolen | 2032-02-05 | cumulative
@fact h1 = 180 | waiting | H | calls an hour to the helpline | 2032-01-27 | snapshot
@fact rep = 1930 | other | P | criminal complaints | 2032-02-05 | cumulative
@fact c1 = 9300000 | spending | D | euros of damage | 2032-02-05 | cumulative | projected
@fact cit = 3900000 | spending | D | euros of damage to computers | 2032-02-05 | cumulative | projected
@fact cov = 2600000 | spending | D | euros of overtime | 2032-02-05 | cumulative | projected
@fact clo = 2800000 | revenue | D | euros of lost fees | 2032-02-05 | cumulative | projected
@fact bi = 1600000 | budget | D | euros a year for data security | 2031 | constant
@fact bt = 1180000000 | budget | D | euros a year in total | 2031 | constant
@fact b2 = 4000000 | budget | D | euros a year for data security | 2033 | plan | pledged
@fact bc = 150 | rate | D | percent by which spending on data security is to grow | 2033 | plan | pledged
@fact st = 4100 | jobs | H | employees | 2032 | constant
@fact ex = 26 | jobs | N | experts sent to the hospital | 2032-01-21 | snapshot
@fact n0 = 41 | other | N | ransomware attacks on Finnish public bodies | 2030 | cumulative
@fact n1 = 57 | other | N | ransomware attacks on Finnish public bodies | 2031 | cumulative
@fact nc = 39 | rate | N | percent by which ransomware attacks grew | 2031 | constant
@fact da = 17 | duration | H | days until the record system ran again | 2032-02-05 | constant
@fact ag = 51 | age | R | age | 2032 | constant
@fact de = 0 | deaths | H | deaths attributed to the attack | 2032-02-05 | cumulative
@fact wa = 5.5 | waiting | H | hours of waiting in the emergency room | 2032-01-21 | snapshot
@fact w0 = 2.2 | waiting | H | hours of waiting in the emergency room | 2032-01 | constant
@rel share sp = sv / sa
@rel sum mm = mt + mk + ms
@rel product re = rd * bp
@rel diff pd = p2 - p1
@rel share ps = p2 / po
@rel sum c1 = cit + cov + clo
@rel change bc = bi -> b2
@rel change nc = n0 -> n1
@rel change wc = w0 -> wa
@fact wc = 150 | rate | H | percent by which the emergency wait grew | 2032-01-21 | constant
@rel diff ir = in - i2
@fact ir = 98 | other | H | inpatients fewer than on the first day | 2032-01-21 | constant
@trap o1 o2 :: cancelled on the first day and by the third
@trap o2 o3 :: by the third day and after two weeks
@trap p1 p2 :: estimate and final count
@trap p2 pl :: stolen and published
@trap re r2 :: ransom doubled after the deadline
@trap r2 clo :: 2.8 million of ransom and of lost fees
@trap bc wc :: two growths of 150 percent
@trap in be :: inpatients and beds
@trap in i2 :: inpatients on the first and the third day
@trap sa gb :: servers and gigabytes
@trap cov ex :: 2.6 million and 26 experts
@trap mt nc :: thirty-eight patients and thirty-nine percent

@doc suomen-viesti | national news agency, English service | 2032-01-19
Finnish hospital cuts its network after ransomware attack, {74|o1} operations called off

HELSINKI, Jan 19 (SV) — Hämeenvirta Central Hospital disconnected itself from the internet at {6:10|t1|v=06:10} a.m. on Monday after attackers encrypted part of its servers, and went over to pen and paper. {Seventy-four|o1|t=on Monday} operations were called off.

The first server failed at {2:50|t0|v=02:50} a.m., according to a log seen by SV. It took the night shift {200|tg} minutes to grasp what was happening. About {6,200|~pc} workstations were then switched off by hand.

A message on the screens, signed Pale Heron, asked for {12|rd|by=A message on the screens} bitcoin, worth some {1.4 million|~re} euros at about {116,700|~bp} apiece, within {72|dl|^} hours. "We do not negotiate," said Riikka Vanhala, {51|ag}, the director, herself a surgeon. She said the {389|in|t=on Monday|by=She} people on the wards were safe.

The hospital, with {426|be} beds and {4,100|st} employees, serves {315,000|po} residents. Ambulances were sent to Tuulos and Lempola.

Finland counted {57|n1|t=last year} ransomware attacks on public bodies last year, against {41|n0|t=a year earlier} a year earlier, according to the national cyber centre, a rise of {39|nc|by=the national cyber centre} percent.

SV 14:35 UTC

@doc virran-sanomat | local newspaper, live page | 2032-01-21
Live: third day without computers

Follow the situation here. Reporters: Aino Kettunen, Bashir Warsame

16:40 Summary of the press conference. By now {163|o2|t=By now|by=Vanhala} operations have been cancelled, and {2,900|v1|^} visits to outpatient clinics, Vanhala said. {Sixty-eight|mm|^} patients are being looked after elsewhere: {38|mt} in Tuulos, {21|mk} in Lempola and {nine|ms} in Vantaanranta. Together with those sent home early that leaves {291|i2|t=this afternoon} on the wards this afternoon, {98|ir} fewer than on Monday.

15:15 What has been hit? {340|sv|by=the IT chief, Joonas Tran} servers, the IT chief, Joonas Tran, told us. That is {40|sp|^} percent of the {850|sa|^} they have.

13:20 Helpers: {26|ex|t=since this morning} people from the cyber centre are in the house since this morning. They sleep in the nurses' school.

11:05 How long does one wait in emergency? We asked at the door. {Five and a half|wa|v=5.5|t=11:05} hours, says the notice. In normal times it is {2.2|w0|t=In normal times}. In other words the wait has grown by {60|!wc} percent. Take a book.

9:30 The {72|dl} hours that the extortionists granted end tomorrow morning. Has anyone answered them? "No," says the district's chair, Petri Oinonen.

8:00 Good morning. Temperature {-23|-} outside. Inside the porters are carrying {600|-} paper slips an hour.

Read also: School lunch: 8 schools, 8 menus | Ice road closed at weight 3 t

@doc iltatorni | tabloid | 2032-01-27
THEY ARE READING YOUR DIARY: {2,200|pl} patients put on the net

Iltatorni 27.1. at 19.03. Share 4.4k

The nightmare has come true. The gang that calls itself Pale Heron last night published the files of {2,200|pl|t=last night} patients of the Hämeenvirta hospital, from mental health notes to a mayor's hair transplant.

And that may be only the beginning! The hackers boast of {780|!gb|by=The hackers} gigabytes. The hospital itself reckoned on Friday that records of {31,000|p1|t=on Friday|by=The hospital} people had been stolen.

The price has gone up as well. At first they wanted {1.4 million|re|t=At first}. When the deadline passed the demand doubled, to {2.8 million|r2|t=When the deadline passed} euros. "Not one cent," thunders Riikka Vanhala ({51|ag}).

On the helpline the wires are glowing: {180|h1|t=yesterday} calls an hour yesterday. "I was asked whether I wanted to hold for {47|-} people," weeps Sirkka, {78|-}.

How did they get in? Iltatorni can reveal that the district spent {16 million|!bi|t=in 2031} euros on data security in 2031 - out of a budget of {1.18 billion|bt|^}. An insider: "The password was the name of the canteen."

It all began at {2.50|t0|v=02:50} on that Monday night. Not until {6.10|t1|v=06:10} did somebody pull the plug. Since then the scalpel has rested: on the third day the count of cancelled operations stood at {163|o2|t=on the third day}.

Quiz: Which of 7 viruses are you?

@doc north-health-journal | trade magazine for hospital managers | 2032-02-06
Seventeen days on paper

By Ingeborg Achterberg

On Thursday at noon a nurse in Hämeenvirta opened a patient record on a screen, and the ward applauded. It was {17|da} days since the last time. During these days the hospital cancelled {421|!o3|t=During these days} operations and {7,150|v3|^} outpatient visits. Nobody is thought to have died of it.

The bill is being drawn up. The wellbeing district puts it at {9.3 million|c1|by=The wellbeing district} euros for now: {3.9 million|cit} for new machines, {2.6 million|cov} for overtime, {2.8 million|clo} in fees that were never charged. (That the last sum equals the doubled ransom has been noticed in town.)

What did the intruders have to overcome? Not much. Security took {1.6 million|bi|t=in the 2031 accounts} euros in the 2031 accounts, of {1.18 billion|bt|^}. By 2033 it is to be {4 million|b2|t=By 2033}, an increase of {150|bc} percent. Of {850|sa} servers {340|sv} were lost, most of them because a single administrator account could reach them all. Through it {870|gb} gigabytes went out by the back door.

What went right? Switching off {6,200|pc} workstations within {25|-} minutes. Sending {68|mm} patients to neighbours, the largest group, {38|mt}, to Tuulos, {21|mk} to Lempola. Lending hands: the {26|ex} from the cyber centre. And telling people early. The first estimate of stolen records, {31,000|p1|t=first}, was too low - it is now {48,600|p2|t=now} - yet no one can say that they were not warned.

Vanhala is {51|ag} and says she has aged. I believe her.

Related: Triage by torch: 9 checklists · Our 2031 salary survey

@doc yleispuhe-radio | public radio, web text | 2032-02-05
Hospital hack: records of {48,600|p2} people stolen, system back up

The number of people whose data fell into the hands of criminals in the attack on Hämeenvirta hospital is {48,600|p2|t=today|by=the district}, the district said today. This is {17,600|pd} more than it had thought two weeks ago, and means that about {15 percent|~ps} of the {315,000|po} people who live in the district are affected.

All will get a letter. The first estimate was {31,000|p1|t=first}. {2,200|pl} of them know already: their files were published on January 27.

Police have received {1,930|rep|t=so far|by=Police} complaints so far. The inquiry leads abroad, says detective superintendent Yrjö Salonen, who would not confirm that the group had asked for {12|rd} bitcoins, and then for {2.8 million|r2|t=then} euros. No ransom was paid.

The record system started again at noon. By then the list of postponed operations had grown to {412|o3|t=By then}, compared with {163|o2|t=after three days} after three days and {74|o1|t=on the first} on the first. Chief physician Riikka Vanhala expects the backlog to be gone by {midsummer|-}. She knows of {no|de|v=0|by=She} deaths that could be put down to the attack. During the worst days the wait in emergency reached {5.5|wa|t=During the worst days} hours.

The record system had been off for {17|da} days. The district estimates its loss at {9.3 million|c1|by=The district} euros, of which overtime makes up {2.6 million|cov|^}.

In the first night it had taken {200|tg} minutes to cut the lines. In the next exercise, Vanhala says, it should take {ten|-}.
