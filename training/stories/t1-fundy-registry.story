@story t1-fundy-registry
@topic New Brunswick's list of people without a family doctor, autumn 2028
@subject N = New Brunswick | the province | the provincial government | Fredericton
@subject R = Find-a-Provider registry | the registry | the list | the provincial list
@subject F = Fundy Health | Fundy
@subject C = Chaleur Health | Chaleur
@subject S = Sackfield Memorial | Sackfield | the Sackfield hospital
@subject B = Saint-Rémi Regional | Saint-Rémi
@subject H = Health Minister Marc-André Savoie | Savoie | the minister | the health department
@subject O = Priya Raghunathan | Raghunathan | the opposition critic | the Greens
@subject A = Auditor General Colleen Dubé | the auditor general | Dubé
@subject M = New Brunswick Doctors' Guild | the Guild | the doctors' group
@fact w0 = 88640 | waiting | R | people without a family doctor | 2027-10-01 | snapshot
@fact w2 = 97802 | waiting | R | people without a family doctor | 2028-07-01 | snapshot
@fact w3 = 94318 | waiting | R | people without a family doctor | 2028-10-01 | snapshot
@fact wd = 3484 | waiting | R | fall in people without a family doctor | 2028-07-01 to 2028-10-01 | snapshot
@fact wq = 3.6 | rate | R | fall in people without a family doctor, in percent | 2028-07-01 to 2028-10-01 | snapshot
@fact wy = 6.4 | rate | R | rise in people without a family doctor, in percent | 2027-10-01 to 2028-10-01 | snapshot
@fact wf = 58112 | waiting | F | people without a family doctor | 2028-10-01 | snapshot
@fact wc = 36206 | waiting | C | people without a family doctor | 2028-10-01 | snapshot
@fact po = 852000 | other | N | population | 2028-07-01 | snapshot
@fact sh = 11.1 | rate | N | share of people on the registry | 2028-10-01 | snapshot
@fact off = 7905 | other | R | people taken off the registry | 2028-07-01 to 2028-10-01 | cumulative
@fact on = 4421 | other | R | people who joined the registry | 2028-07-01 to 2028-10-01 | cumulative
@fact let = 2960 | other | R | people taken off for not answering a letter | 2028-07-01 to 2028-10-01 | cumulative
@fact got = 4945 | other | R | people given a family doctor | 2028-07-01 to 2028-10-01 | cumulative
@fact dy = 412 | duration | R | average wait in days | 2028-10-01 | snapshot
@fact dyf = 438 | duration | F | average wait in days | 2028-10-01 | snapshot
@fact dyc = 371 | duration | C | average wait in days | 2028-10-01 | snapshot
@fact md = 1042 | jobs | N | licensed family doctors | 2028-10 | snapshot
@fact mf = 826 | jobs | N | family doctors in full practice | 2028-10 | snapshot
@fact mr = 61 | jobs | N | family doctors who plan to retire within a year | 2028-10 | plan | projected
@fact mi = 48 | jobs | N | family doctors recruited | 2027-10 to 2028-10 | cumulative
@fact ml = 39 | jobs | N | family doctors who left | 2027-10 to 2028-10 | cumulative
@fact mn = 9 | jobs | N | net gain of family doctors | 2027-10 to 2028-10 | cumulative
@fact np = 214 | jobs | N | nurse practitioners | 2028-10 | snapshot
@fact ck = 41 | other | S | nights with the emergency room closed | 2028-07-01 to 2028-10-01 | cumulative
@fact ck0 = 17 | other | S | nights with the emergency room closed | 2028-04-01 to 2028-07-01 | cumulative
@fact cky = 96 | other | S | nights with the emergency room closed | 2027 | cumulative
@fact eb = 5.1 | duration | B | average wait in the emergency room, in hours | 2028-07-01 to 2028-10-01 | snapshot
@fact es = 3.4 | duration | S | average wait in the emergency room, in hours | 2028-07-01 to 2028-10-01 | snapshot
@fact ev = 52660 | cases | N | emergency room visits | 2028-07-01 to 2028-10-01 | cumulative
@fact el = 6214 | cases | N | emergency room patients who left unseen | 2028-07-01 to 2028-10-01 | cumulative
@fact ep = 11.8 | rate | N | share of emergency room patients who left unseen | 2028-07-01 to 2028-10-01 | snapshot
@fact pl = 50000 | other | H | people to be given a family doctor by 2030 | 2030 | plan | pledged
@fact cl = 12 | other | H | team clinics | 2030 | plan | pledged
@fact co = 5 | other | H | team clinics open | 2028-10 | cumulative
@fact cc = 3000000 | price | H | cost of a team clinic, in dollars | 2028 | plan
@fact ct = 36000000 | budget | H | cost of the team clinics, in dollars | 2028 | plan
@fact bo = 150000 | price | H | bonus for a doctor who signs, in dollars | 2028 | constant
@fact by = 5 | duration | H | years that a doctor with a bonus must stay | 2028 | constant
@fact hb = 4160000000 | budget | H | health budget, in dollars | fiscal 2028-29 | plan
@fact tb = 13000000000 | budget | N | total spending, in dollars | fiscal 2028-29 | plan
@fact hs = 32 | rate | H | share of total spending | fiscal 2028-29 | plan
@fact gs = 611 | sample_size | M | doctors who answered a survey | 2028-09 | snapshot
@fact gl = 44 | poll_share | M | doctors who think of leaving within three years, in percent | 2028-09 | snapshot
@fact vv = 131000 | cases | N | virtual visits | fiscal 2027-28 | cumulative
@trap w0 w3 :: a year apart
@trap w2 w3 :: a quarter apart
@trap off got :: off the list, and given a doctor
@trap wf wc :: two health networks
@trap dyf dyc :: two health networks
@trap ck ck0 :: two quarters
@trap ck cky :: a quarter and a year
@trap eb es :: two hospitals
@trap md mf :: licensed, and in full practice
@trap wq wy :: down on the quarter, up on the year
@rel diff wd = w2 - w3
@rel change wq = w2 -> w3
@rel change wy = w0 -> w3
@rel sum w3 = wf + wc
@rel share sh = w3 / po
@rel diff wd = off - on
@rel diff got = off - let
@rel diff mn = mi - ml
@rel share ep = el / ev
@rel product ct = cl * cc
@rel share hs = hb / tb
@race networks = wf wc

@doc a-web | public broadcaster, web | 2028-10-12
N.B. list of people without a family doctor shrinks for 1st time in 3 years

But auditor says nearly {3,000|<let} were dropped because they didn't answer a letter

Jean-Guy Pelkey · Posted: Oct 12, 2028 6:00 AM ADT | Last Updated: 2 hours ago

The number of New Brunswickers looking for a family doctor or nurse practitioner fell over the summer, according to figures released Wednesday by the health department.

As of Oct. 1, {94,318|w3|t=As of Oct. 1} people were on the Find-a-Provider registry, {3,484|wd|t=three months earlier} fewer than three months earlier. Just over {11 per cent|>sh|round} of the population of {852,000|po} is on it.

Health Minister Marc-André Savoie called it "the turning of a corner." He repeated his government's commitment to match {50,000|pl|t=by 2030|by=Health Minister Marc-André Savoie} people with a provider by 2030.

But a note from Auditor General Colleen Dubé, tabled the same day, casts doubt on how much of the drop is real. Of {7,905|off|t=between July and September|by=Auditor General Colleen Dubé} names taken off between July and September, she found, {2,960|let|^} belonged to people who had failed to return a form. That leaves {4,945|got|^} who actually got care.

Another {4,421|on|t=In the same period} signed up. In the same period, the emergency room at Sackfield Memorial was closed for {41|ck|t=In the same period} nights, more than twice the {17|ck0|t=in the spring} it lost in the spring.

"If you take away the phone book, nobody's looking for a number," said Priya Raghunathan, the Greens' health critic.

MORE TO READ | {2|-} moose, {1|-} swimming pool: a Moncton morning

@doc b-daily | provincial daily | 2028-10-13
Fundy patients wait longest as registry dips

FREDERICTON — It depends on where you live. Someone who joined the provincial list in the territory of Fundy Health has been on it for {371|!dyf} days on average. Provincewide the figure is {412|dy}.

The two networks' lists were published for the first time on Wednesday, and they are not alike: {58,112|wf|t=at the start of this month} people in Fundy at the start of this month, and {36,206|wc|^} in Chaleur, whose population is barely smaller.

Savoie said more clinics would even it out. {Five|co|t=so far} of {12|cl} promised team clinics have opened so far, and Fundy has two of them. Each costs about {$3 million|~cc} to set up. His department spends {$4.16 billion|hb|t=this year} this year. That is {36 per cent|!hs|^} of the {$13 billion|tb|^} the province spends on everything.

Staffing is the sore point. In twelve months, recruiters brought in {48|mi|t=In twelve months} family physicians. {Thirty-nine|ml|^} left. For that, the province pays those who come {$150,000|bo} apiece on condition that they stay {five|by} years.

"We're filling the tub with the plug out," said Dr. Tunde Okafor, who heads the Doctors' Guild. He counts {826|mf|by=He} colleagues with a full practice, out of {1,042|md} who hold a licence, and says {61|mr|t=in the next year|by=He} of his members will hang up the stethoscope in the next year.

The list is still {6.4 per cent|wy|t=than a year ago} longer than a year ago, when it had {88,640|w0|t=a year ago} names on it.

@doc c-release | opposition news release | 2028-10-12
Minister's "corner" is a paper shredder: Raghunathan

FREDERICTON – Green health critic Priya Raghunathan (Fredericton South-Silverwood) today called on the Minister of Health to apologize to the {2,960|let} New Brunswickers who were deleted from the waiting list because an envelope went missing.

"Let's walk through it. {Seven thousand nine hundred and five|off|t=over the summer} names came off over the summer. {4,421|on|^} went on. The Minister subtracts and announces that the line is {3,484|wd} shorter. But only {4,945|got|by=the Auditor General} people can point to a doctor, the Auditor General tells us," said Raghunathan. "At that speed he'll reach his {50,000|pl} in the spring of 2031, if no one else ever gets sick."

Raghunathan noted that {6,214|el|t=in the last quarter} of {52,660|ev|^} people who went to an emergency department in the last quarter gave up before they were seen, {11.8%|ep}. At Saint-Rémi Regional, the average stay in the waiting room was {5.1|eb|t=in the last quarter} hours.

"He's found {$36 million|ct} for clinics and opened {five|co}. He hasn't found a night nurse for Sackfield, which locked its doors {41|ck|t=in the last quarter} times."

– 30 –
Media contact: 506-555-0148

@doc d-guild | doctors' newsletter | 2028-10-20
President's message: the numbers behind the number

Colleagues,

You will have read that the registry is down. As of July 1 it stood at {97,802|w2|t=As of July 1}; as of October 1 at {94,318|w3|t=as of October 1}. I am glad of every patient who found one of you. By the department's own account, as corrected by the auditor, there were {4,945|got|by=the department's own account} of them.

I am less glad about the denominator. There are {1,042|md} of us on the register of the College and {826|mf} in full-scope practice. Last year's net gain was {nine|mn|t=Last year's}. Our nurse practitioner colleagues are now {214|np} and growing faster; welcome them.

In September {611|gs|t=In September} of you answered our survey. {44 per cent|gl|^} have thought of leaving within three years, the most common reason being paperwork. It was not money: the {$150,000|bo} signing bonus was named by hardly anyone who is already here.

A word on the emergency rooms. The Sackfield shifts that went unfilled in the last quarter, {41|ck|t=in the last quarter} of them, were mostly covered in past years by family doctors from the town who have retired. In 2027 as a whole there were {96|cky|t=In 2027}. We shall pass that.

Finally, telehealth. {131,000|vv|t=last fiscal year} virtual visits were paid for last fiscal year; a good third of the callers were on the registry. Virtual is a bridge. It is not the far shore.

Tunde Okafor, MD CCFP

Dues reminder: {$1,450|-} by Nov. 30. Curling bonspiel: {8|-} rinks entered so far.

@doc e-weekly | village weekly | 2028-10-18
Tantramar Courier: Lights out again at Memorial

The sign on the emergency entrance is laminated now. From July until the end of September, by the hospital's count, it hung there on {14|!ck|t=From July until the end of September|by=the hospital's count} nights, said Mayor Wilma Bourgeois, who has begun to keep a calendar in council chambers. In the three months before that it was {17|ck0|t=In the three months before that}. "So people think it's getting better. Ask the ambulance."

When it is open, Sackfield is quick: {3.4|es} hours from door to doctor, against {5.1|eb} at Saint-Rémi, where they send us when it isn't.

More than {97,000|!>w3|t=this month} people are on the provincial list this month and a good many of them live between here and the marsh. Roughly {one in nine|~sh|v=11.1} of us, the government says. In a year the list has grown by {6.4|wy|t=In a year} per cent, whatever it did this summer. Dr. Alphonse Gaudet had {2,300|-} when he retired in June and they have not been spread among anybody.

Health recruiters tell council that {48|mi} doctors came to the province in twelve months and that not one of them is here. {Thirty-nine|ml} packed up. The going rate for one who signs is {$150,000|bo}, for which we would want more than {five|by} years of anyone.

The Minister's plan has {12|cl} clinics in it and one is down for Port Elgin, date not given. We shall be there with a cake.

At the rink: Tantramar {4|-}, Dieppe {4|-} (OT). Bantams bake sale raised {$612.50|-}.

@doc f-radio | morning radio transcript | 2028-10-13
[Information Morning, 7:14]

HOST: Health Minister Marc-André Savoie, good morning. {94,318|w3|t=October first} people without a doctor on October first. You say that's good news?

SAVOIE: It's {3.6 per cent|wq|t=than in July} fewer than in July, Brenda, and the first drop since I can remember.

HOST: But your own department's report says {7,905|off|t=in the quarter} people came off the list in the quarter and {4,421|on|^} went on it. That's a lot of going on.

SAVOIE: People move here. We're {eight hundred and fifty thousand|~po} now.

HOST: And there are more on it than last year.

SAVOIE: More than last year, yes. {Eighty-eight thousand six hundred|~w0|t=last year} last year.

HOST: The auditor general says {almost three thousand|<let|v=3000} of those just didn't answer their mail.

SAVOIE: We wrote to them twice. And I'd point out that {forty-eight|mi|t=this year} family doctors moved here this year, which is a record. {Nine|mn|t=this year} more than we lost.

HOST: In Fundy they've been waiting {438|dyf} days. In Chaleur it's {371|dyc}. Why?

SAVOIE: Chaleur got its team clinics first. I've got {twelve|cl} to build at {three million dollars|cc} apiece; the cheque for {thirty-six million|ct} is signed. And we'll have {fifty thousand|pl|t=by 2030} people attached by 2030.

HOST: How many since you made that promise?

SAVOIE: I don't have that in front of me.

HOST: We'll leave it there. It’s 7:22, and there's a stalled car on the Westmorland bridge.
