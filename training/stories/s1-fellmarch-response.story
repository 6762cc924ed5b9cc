@story fellmarch-response
@topic Fellmarch Police: the inspectorate's report on late answers and a death in Brackenthwaite
@subject F = Fellmarch Police | Fellmarch Constabulary | the force | Fellmarch
@subject I = Inspectorate of Constabulary | the Inspectorate | inspectors | the watchdog
@subject M = Maureen Tolleymond | Mrs Tolleymond | the widow | the 78-year-old | Maureen
@subject P = Siobhan Adeyinka-Hart | Adeyinka-Hart | the police and crime commissioner | the commissioner | the PCC
@subject H = Gareth Ollerenshaw | Mr Ollerenshaw | the chief constable | the chief
@subject D = Dunmere Police | Dunmere | the neighbouring force
@subject G = Police Federation branch | the Federation | Federation
@fact ag = 78 | age | M | age of the woman who died | 2026-11-30 | constant
@fact c1 = 19:42 | clock | M | time of the first 999 call | 2026-11-30 | constant
@fact c2 = 20:15 | clock | M | time of the second 999 call | 2026-11-30 | constant
@fact ar = 21:03 | clock | M | time when officers reached the house | 2026-11-30 | constant
@fact wt = 81 | duration | M | minutes between the first call and the arrival | 2026-11-30 | constant
@fact gd = 2026-11-30 | date | M | day of the break-in | - | constant
@fact ad = 14 | address | M | house number | - | constant
@fact tg = 15 | duration | F | target minutes for a grade-one call in a rural area | - | constant | threshold
@fact av = 23 | duration | F | average minutes to answer a grade-one call in a rural area | 2027-03 | snapshot
@fact av26 = 17 | duration | F | average minutes to answer a grade-one call in a rural area | 2024-03 | snapshot
@fact avd = 14 | duration | D | average minutes to answer a grade-one call in a rural area | 2027-03 | snapshot
@fact ab = 11.4 | other | F | share of 101 calls abandoned | 2027-03 | snapshot
@fact of = 1306 | officers | F | sworn officers | 2027-03-31 | snapshot
@fact of10 = 1542 | officers | F | sworn officers | 2010-03-31 | snapshot
@fact st = 948 | officers | F | civilian staff | 2027-03-31 | snapshot
@fact dn = 104 | officers | F | officers on duty across the county that night | 2026-11-30 | snapshot
@fact bd = 163400000 | budget | F | budget for the year | 2027-28 | plan
@fact pc = 14 | price | P | rise in the council tax for a band D house | 2027-28 | plan
@fact pt = 311.85 | price | P | council tax for police on a band D house | 2027-28 | plan
@fact np = 60 | officers | P | extra response officers | by April 2028 | plan | pledged
@fact rc = 9 | other | I | recommendations made | 2027-07-08 | constant
@fact gr = 3 | other | I | areas graded inadequate | 2027-07-08 | constant
@fact tot = 10 | other | I | areas graded | 2027-07-08 | constant
@fact gr23 = 1 | other | I | areas graded inadequate | 2023 report | constant
@fact lg = 61 | other | I | days allowed for an answer | 2027-07-08 | constant
@fact tm = 17 | sentence | - | years for the man who killed her | 2027-05 | constant
@fact am = 33 | age | - | age of the man who killed her | 2027-05 | constant
@fact sk = 7.8 | rate | G | days lost to sickness by an officer in a year | 2026-27 | snapshot
@fact fv = 5 | other | P | share of 101 calls abandoned | - | plan | pledged
@fact od = 236 | officers | G | fall in sworn officers since 2010 | 2027-03-31 | snapshot
@fact rt = 2 | other | I | recommendations due by the end of September | 2027-07-08 | constant
@rel diff od = of10 - of
@trap av av26 :: response time now and three years before
@trap av tg :: what is and what should be
@trap av wt :: the average and one night
@trap of st :: officers and staff
@trap of dn :: on the books and on duty
@trap c1 c2 :: two calls
@trap gr gr23 :: this report and the last

@doc a-broadsheet | national broadsheet | 2027-07-08
Force 'failed the frightened', says watchdog after widow's {81|wt}-minute wait

Fellmarch Police has been graded inadequate in {three|gr} of {10|tot} areas by the Inspectorate of Constabulary, eight months after a {78-year-old|ag|v=78} woman bled to death in her kitchen waiting for officers.

Maureen Tolleymond first rang 999 at {7.42pm|c1|t=on 30 November} on {30 November|gd} to say that somebody was in her garage at {14|ad} Tarn Lonning, Brackenthwaite. She rang again at {8.15pm|c2}. A patrol reached her at {9.03pm|ar}, {81|wt} minutes after the first call.

Inspectors found that the force now takes {23|av|t=now|by=Inspectors} minutes on average to get to its most urgent rural calls; its own target is {15|tg}. In neighbouring Dunmere the figure is {14|avd}. Only {one|gr23|t=at the previous inspection} area was graded inadequate at the previous inspection, in 2023.

The chief constable, Gareth Ollerenshaw, accepted all {nine|rc} recommendations. “We let Mrs Tolleymond down,” he said. “No spreadsheet will make that sound better.”

He pointed to a workforce that had fallen from {1,542|of10|t=in 2010|by=He} officers in 2010 to {1,306|of|t=in March} in March.

@doc b-local | local weekly | 2027-07-15
'She put the kettle on for them'

Jemma Pallister | Brackenthwaite & Eskmoor Herald

Maureen Tolleymond's kettle had boiled and gone cold. Her son, Colin, found that out from the inquest: she had filled it after the second call, {8.15|c2}, because she thought the police were at the bottom of the lane.

They were in Harrowick, on a shoplifter. On that Monday night {104|dn|t=On that Monday night} officers were working in a county that takes two hours to cross. By the time two of them stood on the step of number {14|ad} it was {three minutes past nine|ar|v=21:03}. “{Eighty-one|wt} minutes,” says Colin. “I can drive to Carlisle and back.”

The man who did it, then a lodger on Fell Row and {33|am} when he was sentenced in May, was given life with a minimum of {17|tm} years.

Last week's report does not name Maureen, who was {78|ag} and had taught half the valley to swim. She is “Case Study C”. It notes that more than one caller in ten to the 101 line, {11.4 per cent|ab}, hangs up before anybody answers, and that an average response in the dales which was {17|av26|t=in spring 2024} minutes in spring 2024 had crept up by six.

Commissioner Siobhan Adeyinka-Hart has promised {60|np|t=by next April|by=Commissioner Siobhan Adeyinka-Hart} extra response officers by next April. Colin wants one. “Just the one, in Brackenthwaite, with a car that starts.”

LETTERS p. 22 | PLANNING p. 31 | Eskmoor 2nds 141 all out

@doc c-pcc | press release | 2027-07-08
COMMISSIONER RESPONDS TO INSPECTORATE REPORT

For immediate release – ref. PCC/27/118

Police and Crime Commissioner Siobhan Adeyinka-Hart has today set out how Fellmarch Constabulary will be held to account following the publication of the Inspectorate's findings.

“The people who pay for this force deserve to be answered,” the Commissioner said. “In this year's budget of {£163.4 million|bd|t=this year} I asked the owner of a Band D home for {£14|pc} more, and I did so for a single purpose: response.”

The policing element of council tax at Band D now stands at {£311.85|pt|t=now}.

The Commissioner has directed that:

• {sixty|np|t=by April 2028} additional officers be posted to response teams by April 2028;
• the share of non-emergency calls abandoned, currently {11.4%|ab|t=currently}, be brought below {5%|<fv};
• a monthly figure for rural attendance be published, set against the {15|tg}-minute standard.

She will answer the report formally within the {61|lg} days which the law allows.

Fellmarch has {1,306|of|t=at 31 March} officers and {948|st|^} police staff (at 31 March).

ENDS
Media enquiries: 01632 960 774 (option 2)

@doc d-trade | policing magazine | 2027-07-12
Inspection round-up: Fellmarch joins the naughty step

HOW BAD? {Three|gr} red boxes out of {ten|tot}, the worst sheet of the current round. Responding to the public, protecting vulnerable people and managing demand are the {three|gr}.

WHY? The inspectors blame a control-room system that closes a job when a call taker opens a second one for the same address. It is what happened in November, when the {7.42pm|c1|t=in November} call vanished from the board at {8.15pm|c2}, the instant the caller tried again.

IS IT MONEY? The Federation says yes: {236|od} fewer officers than in 2010, and each of those left off sick for {7.8|sk|by=The Federation} days a year. The Inspectorate says no: Dunmere does it in {14|avd} minutes with less of everything.

WHAT NEXT? {Nine|rc} recommendations, of which {two|rt} are due by the end of September. Chief constable Ollerenshaw retires in the spring and told us he would “rather be remembered for the dogs”.

OVERALL TREND: rural grade-one average up from {17|av26} to {23|av} minutes.
