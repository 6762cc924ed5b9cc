@story m6-saint-aubin-er
@topic Death after a long wait in the emergency room at Saint-Aubin, New Brunswick, January 2029
@subject H = Saint-Aubin Regional Hospital | Saint-Aubin Regional | the hospital | the ER
@subject B = Bertrand Thériault-Quan | Thériault-Quan | the patient | the retired millwright
@subject D = Josée Thériault | his daughter | Ms. Thériault
@subject N = Acadie Shore Health Network | Acadie Shore | the network | the health authority
@subject U = Nurses' Union of the Coast | the nurses' union | the union
@subject V = Priya Hathaway | Hathaway | the health minister | the minister
@fact age = 67 | age | B | years of age | 2029-01-14 | constant
@fact arr = 18:10 | clock | B | arrival in the emergency room | 2029-01-14 | constant
@fact tri = 18:41 | clock | B | assessment by the triage nurse | 2029-01-14 | constant
@fact fnd = 01:25 | clock | B | found without a pulse | 2029-01-15 | constant
@fact wait = 7.25 | duration | B | hours in the waiting room before the patient was found | 2029-01-15 01:25 | constant
@fact avg = 5.5 | duration | H | average hours an urgent patient waits | December 2028 | snapshot
@fact tgt = 0.5 | duration | N | hours within which an urgent patient should be seen | - | constant | threshold
@fact crowd = 44 | waiting | H | people in the waiting room | 2029-01-14 evening | snapshot
@fact adm = 19 | waiting | H | admitted patients kept on stretchers | 2029-01-14 evening | snapshot
@fact nur = 5 | jobs | H | nurses on shift | 2029-01-14 evening | snapshot
@fact nurp = 9 | jobs | H | nurses that a full shift has | - | constant
@fact beds = 118 | other | H | inpatient beds | 2029-01 | constant
@fact alc = 39 | other | H | inpatients waiting for a nursing home | 2029-01-14 | snapshot
@fact alcs = 33.05 | other | H | share of beds with inpatients waiting for a nursing home | 2029-01-14 | snapshot
@fact closed = 31 | other | H | nights the emergency room was shut | 2028 | cumulative
@fact vacn = 164 | other | N | nursing posts vacant | 2029-01-01 | snapshot
@fact trav = 28600000 | spending | N | dollars paid to travel-nurse agencies | fiscal 2027-28 | cumulative
@fact lwbs = 12 | rate | H | share of patients who leave unseen | December 2028 | snapshot
@fact bonus = 15000 | price | V | dollars of signing bonus for a nurse | 2029 | plan | pledged
@fact days = 60 | duration | N | days for the review to report | 2029 | plan
@rel share alcs = alc / beds
@trap avg wait :: an average and one man's wait
@trap crowd adm :: in the waiting room and already admitted
@trap nur nurp :: on shift and needed
@trap arr tri :: arrival and triage
@trap vacn nur :: the network's vacancies and a shift

@doc a-ledger | provincial newspaper | 2029-01-17
Family wants inquest after man dies in Saint-Aubin waiting room

Rosalie Dhillon-Cormier · Staff

SAINT-AUBIN, N.B. — A {67-year-old|age|v=67} retired millwright was found without a pulse in a chair at Saint-Aubin Regional Hospital {seven hours and 15 minutes|wait|v=7.25} after he walked in complaining of pressure in his chest, his daughter says.

Bertrand Thériault-Quan checked in at {6:10 p.m.|arr|t=Sunday|by=his daughter} on Sunday and saw a triage nurse at {6:41|tri|^}. He was told to sit. At {1:25 a.m.|fnd|t=Monday|by=his daughter} Monday another patient shouted for help.

"He had a number on his wrist and nobody called it," said Josée Thériault.

Acadie Shore Health Network confirmed that {44|crowd|t=that evening|by=Acadie Shore Health Network} people were waiting that evening, with {19|adm|^} more already admitted but lying on stretchers for want of a bed upstairs. {Five|nur|^} nurses were on; a full complement is {nine|nurp}.

Patients triaged as urgent are supposed to be seen inside {half an hour|<tgt|v=0.5}. In December they waited {5.5 hours|avg|v=5.5|t=In December} on average, and {12 per cent|lwbs|^} gave up and went home.

The network has ordered a review, to report in {60 days|days|v=60}.

@doc b-tv | regional TV site | 2029-01-16
'Nobody came': daughter speaks out after father, {71|!age}, dies in N.B. emergency room

A Saint-Aubin woman says her father might be alive if the local hospital had more staff.

Bertrand Thériault-Quan, {71|!age}, arrived at {6:10|arr|t=Sunday evening} on Sunday evening. Staff discovered him unresponsive at {1:25|fnd|t=the next morning} the next morning.

Josée Thériault told CMVN the room was so packed she counted {44|crowd|by=Josée Thériault} people when she dropped him off.

According to the nurses' union, a shift meant to have {nine|nurp|by=the nurses' union} had {five|nur|^}. "That's a normal Sunday now," president Odette Mbarga said. Across the network {164|vacn|t=at New Year's|by=Mbarga} nursing jobs stood empty at New Year's, she said.

The hospital closed its ER overnight {31|closed|t=last year} times last year.

Health Minister Priya Hathaway called the death "heartbreaking" and pointed to the {$15,000|bonus} she will pay any nurse who signs on for two years.

CMVN Atlantic | 3 min read | Watch: Storm surge swamps Route 134

@doc c-union | union bulletin | 2029-01-18
Bulletin 4: What happened on our floor

Members have asked us for the facts. Here they are, as our stewards wrote them down.

The man came through the door at {18:10|arr}. Triage was done half an hour later, {18:41|tri}. {Fifty-six|!crowd|t=at the shift change} persons occupied that waiting area at the shift change. Our members, {five|nur} of them where there should be {nine|nurp}, were also nursing {nineteen|adm} inpatients in a hallway. He was discovered at {00:50|!fnd}.

This is what happens in a building of {118|beds} beds when {39|alc} are taken by seniors with nowhere to go, and when management spends {$28.6 million|trav|t=in one fiscal year} in one fiscal year on agencies instead of on us. A {$15,000|bonus} cheque from the minister will not mend that.

In solidarity, Local 27

@doc d-column | columnist, weekly | 2029-01-20
A chair, a wristband and a very long night

By Fergus Abernethy-Levi

Let us do the sum. A man sits down in the evening with a pain in his chest. By the time somebody looks at him properly, {nine hours|!wait|v=9} have gone by. The province's own rulebook says {30 minutes|tgt|v=0.5}.

I do not blame the nurses. There were {five|nur|t=that night} that night. I do not even blame the health minister, who will spend {$15,000|bonus} a head to find others, though I note that the agencies cost her nearly {$30 million|<trav} before that, and that the emergency department at Saint-Aubin was dark on {31|closed|t=in 2028} nights in 2028.

But somebody kept {39|alc} people who were fit to leave in the hospital's {118|beds} beds: {a third|~alcs|v=33.05} of the place. And somebody should tell Josée Thériault why.
