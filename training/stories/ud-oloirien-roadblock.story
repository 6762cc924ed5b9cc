@story ud-oloirien-roadblock
@topic Police shooting at a matatu at the Oloirien roadblock, Narok County, Kenya: the night to the remand hearing
@subject S = Oloirien shooting | the shooting | the roadblock shooting | the attack
@subject M = the matatu | the van | the vehicle | the minibus
@subject P = National Police Service | police | the police | the service
@subject O = five officers at the roadblock | the officers | the constables
@subject I = Independent Policing Oversight Authority | IPOA | the authority | investigators
@subject N = Naserian Koikai | Koikai | the teacher
@subject B = Lemayian Sankale | Lemayian | the boy
@subject D = Kipkemoi Rotich | Rotich | the driver
@subject G = Sergeant Festus Mwadime | Mwadime | the sergeant
@subject R = Narok protest | the march | the demonstration | protesters
@subject F = the bereaved families | the families | relatives
@subject C = Kilgoris magistrate's court | the magistrate | the court
@subject K = Narok County | the county | the governor
@fact d1 = 3 | deaths | S | people killed | 2029-08-03 night | cumulative
@fact d2 = 4 | deaths | S | people killed | 2029-08-04 | cumulative
@fact d3 = 5 | deaths | S | people killed | 2029-08-08 | cumulative
@fact i1 = 9 | injuries | S | people wounded | 2029-08-03 night | cumulative
@fact i2 = 8 | injuries | S | people wounded | 2029-08-04 | snapshot
@fact i3 = 7 | injuries | S | people wounded | 2029-08-08 | snapshot
@fact ab = 15 | other | M | people aboard | 2029-08-03 | constant
@fact un = 3 | other | M | people aboard unhurt | 2029-08-03 | constant
@fact cas = 47 | other | S | cartridge cases found | 2029-08-05 | cumulative
@fact hol = 31 | other | M | bullet holes | 2029-08-05 | constant
@fact psh = 6 | other | P | shots fired as the police said | 2029-08-04 | constant
@fact iss = 90 | other | O | rounds issued | 2029-08-03 | constant
@fact ret = 41 | other | O | rounds handed back | 2029-08-04 | constant
@fact gone = 49 | other | O | rounds not handed back | 2029-08-04 | constant
@fact lost = 2 | other | O | rounds unaccounted for | 2029-08-05 | snapshot
@fact ofc = 5 | officers | O | officers at the roadblock | 2029-08-03 | constant
@fact fir = 3 | officers | O | officers who fired | 2029-08-03 | constant
@fact ck = 20:35 | clock | S | time of the shooting | 2029-08-03 | constant
@fact ckp = 21:15 | clock | P | time of the shooting as the police said | 2029-08-03 | constant
@fact ckc = 20:41 | clock | S | time of the first call for help | 2029-08-03 | constant
@fact cka = 21:28 | clock | S | time that the ambulance came | 2029-08-03 | constant
@fact wait = 53 | duration | S | minutes from the shooting to the ambulance | 2029-08-03 | constant
@fact an = 29 | age | N | age | - | constant
@fact abo = 9 | age | B | age | - | constant
@fact adr = 41 | age | D | age | - | constant
@fact ag = 38 | age | G | age | - | constant
@fact ael = 67 | age | S | age of the oldest victim | - | constant
@fact km = 62 | distance | S | kilometres to the hospital | - | constant
@fact cp = 2000 | crowd | R | people as the police counted | 2029-08-06 | constant
@fact co = 6000 | crowd | R | people as the organisers counted | 2029-08-06 | constant
@fact arr = 27 | arrests | R | protesters arrested | 2029-08-06 | constant
@fact inj = 11 | injuries | R | protesters hurt | 2029-08-06 | constant
@fact fun = 200000 | damages | K | shillings per family for the burials | 2029-08 | plan | pledged
@fact funt = 1000000 | damages | K | shillings for all burials | 2029-08 | plan | pledged
@fact clm = 85000000 | damages | F | shillings claimed | 2029-08-13 | constant | hypothetical
@fact k28 = 118 | deaths | I | deaths by police action reported in a year | 2028 | cumulative
@fact k27 = 131 | deaths | I | deaths by police action reported in a year | 2027 | cumulative
@fact kch = 9.9 | rate | I | percent fewer deaths by police action | 2027 to 2028 | constant
@fact k29 = 64 | deaths | I | deaths by police action reported in six months | January to June 2029 | cumulative
@fact conv = 3 | other | I | convictions of officers in a year | 2028 | cumulative
@fact cshr = 2.5 | other | I | convictions as a percent of deaths | 2028 | constant
@fact rem = 14 | duration | C | days of detention allowed | 2029-08-10 | constant
@fact rems = 21 | duration | C | days of detention sought by the prosecution | 2029-08-10 | constant | hypothetical
@fact oth = 2 | officers | O | officers who did not fire | 2029-08-03 | constant
@fact wit = 22 | other | I | witness statements | 2029-08-10 | cumulative
@fact yrs = 16 | duration | G | years in the service | 2029-08 | constant
@fact inq = 2029-09-10 | date | C | day that the inquest opens | - | plan
@trap d1 d2 :: one of the wounded died on Saturday
@trap i1 i2 :: nine wounded, then one of them died
@trap ck ckp :: survivors and police give other times
@trap cas gone :: cases found and rounds not handed back
@trap cas hol :: cases and holes
@trap psh cas :: what the police said and what was found
@trap un fir :: three unhurt and three who fired
@trap cp co :: two counts of the march
@trap rem rems :: days allowed and days sought
@trap k28 k29 :: a year and half a year
@trap ret adr :: forty-one rounds and forty-one years
@rel sum ab = d1 + i1 + un
@rel sum ab = d2 + i2 + un
@rel sum ab = d3 + i3 + un
@rel diff gone = iss - ret
@rel diff lost = gone - cas
@rel diff oth = ofc - fir
@rel product funt = fun * d3
@rel change kch = k27 -> k28
@rel share cshr = conv / k28

@doc a-wire | foreign wire agency, Saturday morning | 2029-08-04
Kenyan police open fire on minibus, killing {three|d1|t=on Friday night}

NAIROBI, Aug 4 - Police manning a roadblock in southwestern Kenya shot at a minibus taxi on Friday night, killing {three|d1|t=on Friday night|by=witnesses} passengers and wounding {nine|i1|^}, witnesses and a nurse said.

Of the {15|ab} people aboard, {three|un} escaped unscathed. The shooting happened at {8:35 p.m.|ck|by=survivors}, survivors said, near Oloirien, a trading post in Narok County. Police, in a statement, put it at {9:15 p.m.|ckp|by=Police} and said that officers had fired {six|psh|by=Police} warning shots at "a speeding vehicle without lights".

Among the dead was a primary school teacher, Naserian Koikai, {29|an}. Her pupil Lemayian Sankale, {9|abo}, who had sat on her lap because the van was full, was in surgery.

An ambulance arrived at {9:28|cka}. The nearest hospital with a theatre is {62|km} km away.

Kenya's Independent Policing Oversight Authority (IPOA) said it had sent a team. Its records list {118|k28|t=last year|s=Its} deaths by police action last year.

@doc b-daily | Nairobi daily, Monday | 2029-08-06
{47|cas} cartridges, {31|hol} holes, {one|-} question

By Wambui Achieng-Lesan and Tobiko Mpaayei

The matatu stands behind the chief's camp at Oloirien with a tarpaulin over it. Lift the tarpaulin and you can count: {31|hol|by=investigators} holes, investigators say, most in the rear door.

From the tarmac and the murram beside it they picked {47|cas|by=investigators|t=by Sunday evening} spent cases by Sunday evening. The police had owned up to {six|psh|by=The police} shots. There were {five|ofc} officers at the barrier; {three|fir}, by their own account, pulled the trigger. The armoury had issued them {90|iss} rounds and has got {41|ret} back. That leaves {49|gone}, or {two|lost} more than the ground has given up.

{15|ab} people were in it. The toll stands at {four|d2|t=since Saturday} since Saturday, when a retired veterinary officer, at {67|ael} the oldest passenger, bled to death at Longisa. {Eight|i2|t=since Saturday} people are being treated. {Two|!un} were not hurt.

Rotich, the driver, {41|adr}, swears he had dimmed and was slowing. "I have driven this road for twelve years. They know the van. They know me." He says he looked at the dashboard clock when the first window went: {8.35|ck|by=He}.

A shopkeeper, Mama Nkirote, rang for help at {8.41|ckc}. "I told them the boy was breathing," she says.

*Kenya Premier League results, page 38. Pump prices: petrol Sh204.10*

@doc c-radio | vernacular FM station, English news script | 2029-08-06
News at seven, Enkare FM

Supa. The main story. Narok town came to a stop today. Protesters carrying school desks walked from the stadium to the police headquarters over the matatu shooting. {Two thousand|cp|by=the police|s=walked} of them, say the police. {Six thousand|co|by=the teachers' union|s=walked}, says the teachers' union, which had called everyone out.

Police used tear gas at the Total roundabout. {Eleven|inj|by=the Red Cross} people were hurt, according to the Red Cross, and {27|arr|s=people} were taken in.

The governor, Mary Ntutu-Oduya, met relatives this afternoon. Each family of a person who died will be given {two hundred thousand|fun|by=The governor} shillings for the burial. "We don't want shillings," Koikai's brother told us at the gate. "She was {29|an}. Bring us the man."

And IPOA says: {seventy-four|!cas|by=IPOA|t=so far} empty cartridges collected so far. {Seventy-four|!cas|^}.

We'll have Lemayian's uncle on at eight. Lemayian is the pupil, {nine|abo} years old, who is still fighting at Tenwek.

@doc d-statement | statement of the oversight authority | 2029-08-08
INDEPENDENT POLICING OVERSIGHT AUTHORITY
PRESS STATEMENT No. 19 of 2029
Oloirien: preliminary findings

The Authority regrets to confirm that a {fifth|-} victim, a minor, succumbed this morning. {Five|d3|t=this morning} persons have lost their lives, {seven|i3|t=this morning} are receiving treatment and {three|un} were physically unharmed.

The Authority's preliminary findings are that:
(a) the shooting took place at {20:35|ck} hours, not {21:15|ckp|by=the service} hours as stated by the service;
(b) the first request for medical help was logged at {20:41|ckc} hours and an ambulance was on the scene at {21:28|cka} hours, i.e. {53|wait} minutes after the event;
(c) {47|cas|by=The Authority} cartridge cases have been recovered, against {49|gone} rounds which the officers failed to return;
(d) at no point did the officers report a threat.

Statements of {22|wit|t=to date} witnesses have been recorded to date.

For comparison, the Authority was notified of {131|k27|t=in 2027} deaths resulting from police action in 2027, {118|k28|t=in 2028} in 2028, and {64|k29|t=between January and June of this year} between January and June of this year. {Three|conv|t=in 2028} officers were convicted in 2028.

@doc e-tabloid | weekend tabloid | 2029-08-11
SERGEANT IN THE DOCK: 'I heard the boys shooting and I joined'

Shocking scenes at Kilgoris law courts yesterday! Women threw their shoes. Sergeant Festus Mwadime, {38|ag}, a man of {16|yrs} years' service with a commendation for bravery, hid his face in a police-issue jacket as a court clerk read the names of the dead.

All {five|d3} of them. Baby of the group was little Lemayian, just {19|!abo}. Teacher Koikai was {29|an}, newly engaged.

Mwadime and {two|-} constables will be locked up for {21|!rem|by=Magistrate Halima Wario} days, ruled Magistrate Halima Wario. They are the {three|fir} who did the shooting; {two|oth} more who were at the barrier will be State witnesses.

How many bullets? IPOA says {47|cas|by=IPOA}, the van says {31|hol|s=van} (we counted), and the first police statement says {six|psh|by=the first police statement}. Somebody can't do sums.

Meanwhile the injured, {seven|i3|t=at press time} at press time, can't pay their bills.

SMS your view to 22 061. Sh10 per message.

@doc f-analysis | news magazine, analysis | 2029-08-14
Why so few officers are ever convicted

Prof. Njeri Odhiambo-Blick was asked on Friday to explain to a magistrate why a prosecutor should need {21|rems|by=a prosecutor} days to question men whose rifles he already had. He got {14|rem}.

The case is an exception already. In 2028 families reported {118|k28|t=In 2028|by=families} deaths at the hands of officers to IPOA – {9.9|kch|t=In 2028} per cent fewer than the {131|k27} of the year before, true – and {three|conv|t=In 2028} convictions came of all its work: that's {2.5|cshr|t=In 2028} for every hundred.

Oloirien differs because of metal. A magazine count ({90|iss} out, {41|ret} in), a ground count ({47|cas}), a door ({31|hol}). It also differs because of a shopkeeper with a telephone who insisted on writing down the minute. The ambulance took {53|wait}; it had {62|km} km to drive.

Money will not end it. The county's offer of {200,000|fun|s=The county} shillings a family makes {one million|funt|s=The county} in all. The families' advocates filed for {85 million|clm|t=on Monday} on Monday.

The inquest opens on {10 September|inq}. Mwadime, {38|ag}, has been told to bring his notebook. It is said to be missing a page.

A march of {6,000|co|by=teachers} on a working day, if one believes the teachers – the police saw {2,000|cp|by=the police} – suggests that the county will be there.
