@story wirraway-ramping
@topic Wirraway, Australia: ambulances queue at the base hospital, a death on the ramp and an inquiry, winter 2034
@subject H = Wirraway Base Hospital | Wirraway Base | the hospital
@subject A = State Ambulance Service | the ambulance service | ambos
@subject U = Paramedics Union | the union
@subject M = Health Minister Callum Rutherglen | Rutherglen | the minister
@subject E = emergency department | emergency | ED
@subject I = Brackley inquiry | the inquiry
@subject N = Wirraway Shire | the shire | the region
@subject V = vigil on Dunlop Street | the vigil
@fact a1 = 1843 | duration | A | hours lost waiting at the hospital | 2034-06 | cumulative
@fact a0 = 1127 | duration | A | hours lost waiting at the hospital | 2033-06 | cumulative
@fact ag = 63.53 | rate | A | growth in hours lost waiting at the hospital | June 2033 to June 2034 | snapshot
@fact a2 = 2210 | duration | A | hours lost waiting at the hospital | 2034-07 | cumulative
@fact tg = 30 | duration | A | minutes within which a patient should be handed over | - | constant | threshold
@fact th = 41 | other | H | share of patients handed over in time | 2034-07 | snapshot
@fact tt = 90 | other | H | share of patients that should be handed over in time | - | constant | threshold
@fact lw = 9.3 | duration | A | hours of the longest wait on the ramp | 2034-07-18 | snapshot
@fact dw = 4.6 | duration | - | hours that Mrs Petrakis waited on the ramp | 2034-07-22 | snapshot
@fact dc = 52 | duration | - | minutes that Mrs Petrakis waited for an ambulance | 2034-07-22 | snapshot
@fact da = 78 | age | - | age of Mrs Petrakis | 2034-07-22 | snapshot
@fact qn = 14 | other | A | ambulances on the ramp | 2034-07-22 evening | snapshot
@fact qf = 17 | other | A | ambulances in the region | 2034-07-22 evening | snapshot
@fact ql = 3 | other | A | ambulances free | 2034-07-22 evening | snapshot
@fact bd = 214 | other | H | beds | 2034-07 | constant
@fact bn = 48 | other | H | new beds | 2036 | plan | pledged
@fact bl = 33 | other | H | beds filled by people who are fit to leave | 2034-07 | snapshot
@fact bo = 112 | other | H | share of beds filled | 2034-07-22 | snapshot
@fact bs = 15.42 | other | H | share of beds filled by people who are fit to leave | 2034-07 | snapshot
@fact ev = 58400 | other | E | patients in a year | 2033-34 | cumulative
@fact ev0 = 51700 | other | E | patients in a year | 2031-32 | cumulative
@fact ec = 42 | other | E | treatment bays | - | constant
@fact wl = 3175 | waiting | H | patients on the elective surgery list | 2034-06-30 | snapshot
@fact wo = 388 | waiting | H | patients overdue for elective surgery | 2034-06-30 | snapshot
@fact ws = 211 | waiting | H | patients overdue for elective surgery | 2033-06-30 | snapshot
@fact gp = 6 | other | N | GP clinics closed | 2031 to 2034 | cumulative
@fact gpr = 2140 | other | N | residents for each GP | 2034 | snapshot
@fact pop = 96300 | other | N | residents | 2034 | constant
@fact gps = 45 | jobs | N | GPs | 2034 | snapshot
@fact nv = 71 | jobs | H | nursing posts vacant | 2034-07 | snapshot
@fact dv = 22 | jobs | H | doctors' posts vacant | 2034-07 | snapshot
@fact vt = 93 | jobs | H | clinical posts vacant | 2034-07 | snapshot
@fact ac = 162000000 | budget | H | cost of the expansion | 2034 | plan
@fact ac0 = 118000000 | budget | H | cost of the expansion | 2031 | plan
@fact acd = 44000000 | budget | H | rise in the cost of the expansion | 2031 to 2034 | snapshot
@fact pk = 19500000 | budget | M | money for the winter plan | 2034-08-01 | plan | pledged
@fact pkb = 24 | other | M | beds to be rented in a private hospital | 2034-08 | plan | pledged
@fact pkp = 40 | jobs | M | paramedics to be hired | 2035 | plan | pledged
@fact um = 87 | poll_share | U | members who back industrial action | 2034-08-05 | snapshot
@fact un = 1264 | votes_cast | U | members who voted | 2034-08-05 | snapshot
@fact vg = 700 | crowd | V | people at the vigil | 2034-07-29 | snapshot
@fact ir = 23 | other | I | recommendations | 2034-11-14 | constant
@fact is = 141 | other | I | submissions | 2034-11-14 | cumulative
@fact id = 5 | deaths | I | deaths linked to delays | 2033-07 to 2034-07 | cumulative
@fact ix = 11 | deaths | I | deaths examined | 2033-07 to 2034-07 | cumulative
@fact uo = 16 | deaths | U | deaths that the union links to delays | 2033-07 to 2034-07 | cumulative
@trap a1 a2 :: June and July
@trap dw lw :: one patient's wait and the longest
@trap dw dc :: on the ramp and for an ambulance
@trap wl wo :: all waiting and the overdue
@trap id ix :: deaths linked and examined
@trap id uo :: the inquiry's and the union's count
@trap bn pkb :: beds to be built and rented
@trap th tt :: share reached and aimed at
@trap ac pk :: the expansion and the winter plan
@rel change ag = a0 -> a1
@rel diff ql = qf - qn
@rel share bs = bl / bd
@rel product pop = gps * gpr
@rel sum vt = nv + dv
@rel diff acd = ac - ac0

@doc a-abc | public broadcaster site | 2034-07-24
Family wants answers after grandmother dies on Wirraway ambulance ramp

By Saoirse Kovalenko and Jack Mbeki-Dunn
Posted Mon 24 Jul 2034 at 5:58am, updated Mon 24 Jul 2034 at 11:20am

In short: Eleni Petrakis, {78|da}, died on Saturday night after {4.6|dw} hours in the back of an ambulance outside Wirraway Base Hospital.
{Fourteen|qn} of the region's {17|qf} crews were in the same queue.
What's next? The minister has asked for a report.

Mrs Petrakis had chest pain when her daughter rang triple-0 at 3:50pm. It took {52|dc} minutes for a crew to reach her.

"They were lovely. They held her hand. But they couldn't get her through a door that was ten metres away," Sophia Petrakis said.

At the time {three|ql} ambulances were left to cover a shire of {96,300|pop} people, a source told the ABN.

In June paramedics lost {1,843|a1|t=In June} hours at the hospital, up {64|ag|round} per cent on the {1,127|a0|t=a year earlier} lost a year earlier. Patients are meant to be handed over within {30|tg} minutes.

A hospital spokesperson said it was at {112|bo|t=on Saturday} per cent of capacity on Saturday, and that {33|bl} of its {214|bd} beds were taken up by people who could go home or into aged care if there were a place.

[YouTube Wirraway Base redevelopment flythrough, 1:42]

@doc b-tabloid | tabloid | 2034-07-30
MINISTER, THIS IS ELENI

She was {87|!da}. She made baklava for the nurses. She died looking at the sign that says EMERGENCY.

Last night {700|vg|t=Last night} people stood on Dunlop Street with phone torches, outside a hospital where one poor bugger spent {nine|~lw|v=9} hours on a trolley in a van this month.

The Sunday Truth asks Health Minister Callum Rutherglen FOUR questions:

1 Why do you have a target of {90|tt} per cent when your own website says {41|th}?

2 Where are the {48|bn} beds you promised in 2031 for {$118 million|ac0|t=in 2031}? We hear it's {$162 million|ac|t=now} now and not a brick.

3 How do you run a hospital with {93|vt} jobs empty, {71|nv} of them nurses?

4 How do you sleep?

He was at the footy. Dees by 23.

Do YOU have a ramp story? Text 0491 555 006. We pay $200.

@doc c-union | union bulletin | 2034-08-06
PARAMEDICS UNION – MEMBER UPDATE 31/34

Ballot result. {1,264|un} members voted. {87|um} per cent support protected industrial action, starting with a ban on paperwork.

July was the worst month on record for Wirraway: {2,210|a2|t=July} hours on the ramp. That's after {1,483|!a1|t=June} in June. On the 18th one crew waited {9.3|lw} hours with one patient. They'd done a whole shift and hadn't turned a wheel.

On 1 August the minister announced {$19.5 million|pk}, {24|pkb} rented beds at St Columba's and {40|pkp} extra paramedics "by 2035". We welcome the beds. The {40|pkp} are for the whole state.

Our members have kept a list. Between last July and this one, {16|uo|by=Our members} people died in our region after a delay that we believe mattered. We've sent it to the inquiry under seal.

Stay safe. Log your hours. Do not post in uniform.

Delegates' phone tree p 4. Raffle: ticket 0339 wins the esky.

@doc d-weekly | local weekly | 2034-08-10
The queue behind the queue

Wirraway & District Leader | Philippa Tran | Thursday | $2.50

EVERYBODY has an opinion about the ramp. Dr Amara Senanayake, who runs one of the last bulk-billing practices in town, has a spreadsheet.

In three years {six|gp} clinics have shut. That leaves {45|gps} GPs, or one for every {2,140|gpr} people. "So they go to emergency with an ear," she says. The ED saw {58,400|ev|t=last financial year} patients last financial year. Two years before that it was {51,700|ev0|t=Two years before that}. It has {42|ec} bays and has had since 2019.

At the other end nobody can leave. {15|bs|round} per cent of beds are occupied by people waiting to go somewhere else, mostly nursing homes.

In the middle is surgery. {3,175|wl} people were on the list at June 30, {388|wo} of them overdue, not far off double the {211|ws|t=the year before} of the year before.

Shire president Trudi Blackwood says the {48|bn}-bed expansion, costed at {$126 million|!ac}, will start "when I see a fence". It was {$118 million|ac0|t=when it was announced} when it was announced.

At the showgrounds: lawn bowls results, p 22. Tip closed Sunday.

@doc e-inquiry | wire agency | 2034-11-14
Australian inquiry links {five|id} deaths to ambulance delays

SYDNEY, Nov 14 (AAW) - Delays in unloading ambulances contributed to {five|id|t=over 12 months} deaths over 12 months in a single regional area, an inquiry found on Tuesday.

Retired judge Leonora Brackley examined {11|ix} cases, including that of a {78-year-old|da|v=78} woman who died after {4.6|dw} hours outside Wirraway Base Hospital in July. The Paramedics Union had put the number of such deaths at {16|uo|by=The Paramedics Union}.

Her report, based on {141|is} submissions, makes {23|ir} recommendations, among them a rule that no patient be left on a ramp beyond {30|tg} minutes.

Health Minister Callum Rutherglen accepted all but {two|-}. He said {24|pkb} extra beds were open and that performance had improved from {41|th|t=in July} per cent of patients handed over on time in July.

He didn't say to what.

@doc f-explainer | news site, factbox | 2034-11-15
FACTBOX: Wirraway Base by the numbers

The Regional Desk / compiled by L. Agostini

Beds: {214|bd}. Extra beds promised by 2036: {48|bn}. Cost: {$162m|ac|v=162000000}, {$44m|acd|v=44000000} over the first estimate.

Vacancies as at July: {22|dv} doctors and {71|nv} nurses.

Hours lost on the ramp: {1,127|a0|t=June 2033} (June 2033), {1,843|a1|t=June 2034} (June 2034), {2,210|a2|t=July 2034} (July 2034).

Handed over within target: {41%|th}. The goal: {90%|tt}.

Night of Mrs Petrakis's death: ambulances in the region {17|qf}, at the hospital {14|qn}, available {five|!ql}.

Winter plan: {$19.5m|pk|v=19500000}.

Deaths examined by the inquiry {11|ix}; linked to delay {5|id}; recommendations {23|ir}.

Elective surgery, people overdue: {388|wo|t=at end June} at end June.

Sources: state quarterly tables, Brackley report vol. 1, answers to questions on notice 2207 and 2211. Corrections: 1300 555 020.
