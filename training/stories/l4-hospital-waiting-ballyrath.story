@story hospital-waiting-ballyrath
@topic Trolleys and waiting lists at Ballyrath University Hospital, Ireland, January 2019
@subject B = Ballyrath University Hospital | Ballyrath | the hospital
@subject N = nurses' union | the union | INU
@subject H = Health service | the HSE | the executive
@subject O = St Colman's | St Colman's, Newcourt | the smaller hospital
@subject G = Minister Aoife Tierney | Tierney | the health minister
@subject D = Dr Padraic Lally | Lally | the emergency consultant
@fact tr = 57 | waiting | B | patients on trolleys | 2019-01-07 morning | snapshot
@fact tr2 = 41 | waiting | B | patients on trolleys | 2019-01-07 evening | snapshot
@fact trly = 38 | waiting | B | patients on trolleys | 2018-01-08 morning | snapshot
@fact trn = 23 | waiting | O | patients on trolleys | 2019-01-07 morning | snapshot
@fact nat = 612 | waiting | N | patients on trolleys in the country | 2019-01-07 morning | snapshot
@fact op = 8940 | waiting | B | people waiting for an operation | 2018-12-31 | snapshot
@fact yr = 2260 | waiting | B | people waiting more than a year for an operation | 2018-12-31 | snapshot
@fact opd = 31700 | waiting | B | people waiting for an outpatient visit | 2018-12-31 | snapshot
@fact bed = 454 | other | B | inpatient beds | - | constant
@fact clos = 36 | other | B | beds shut for want of staff | 2019-01-07 | snapshot
@fact vac = 118 | jobs | B | nursing posts unfilled | 2019-01-07 | snapshot
@fact new = 60 | other | H | beds to be opened | 2019 | plan | pledged
@fact fund = 22000000 | budget | H | euros for the winter plan | 2018-11 | constant
@fact wt = 14 | duration | B | hours waited by the average patient for a bed | 2019-01-07 | snapshot
@fact tgt = 6 | duration | H | hours that a patient should wait at most for a bed | - | plan | pledged
@fact age = 91 | age | D | age of the woman on a chair | - | constant
@fact chair = 29 | duration | D | hours that the woman spent on a chair | 2019-01-07 | constant
@fact can = 84 | other | B | operations called off in the week | 2019-01-11 | cumulative
@fact flu = 17 | cases | B | patients with flu | 2019-01-07 | snapshot
@fact amb = 9 | other | B | ambulances queuing | 2019-01-07 evening | snapshot
@fact share = 25.28 | other | B | share of those waiting for an operation who have waited more than a year | 2018-12-31 | snapshot
@fact rise = 50 | rate | B | rise in trolleys since a year before | 2019-01-07 morning | snapshot
@rel share share = yr / op
@rel change rise = trly -> tr
@trap tr tr2 :: morning against evening
@trap tr trly :: a year before
@trap tr trn :: two hospitals
@trap op opd :: operations against outpatient visits
@trap op yr :: all waiting against more than a year
@trap wt tgt :: real wait against target

@doc a-wire | wire agency | 2019-01-07
Irish hospital has {57|tr|t=on Monday morning} on trolleys, says union

DUBLIN, Jan 7 - {Fifty-seven|tr|t=on Monday morning|by=the nurses' union} patients lay on trolleys at Ballyrath University Hospital on Monday morning, {half as many again|rise|v=50} as a year earlier ({38|trly|t=a year earlier}), the nurses' union said. Nationally it counted {612|nat|^}, and at St Colman's, Newcourt, {23|trn|^}.

By evening Ballyrath was down to {41|tr2|t=By evening}, with {nine|amb|^} ambulances outside.

The health service says no one should wait for a bed longer than {six|tgt|by=The health service} hours; on Monday the average was {14|wt|t=on Monday}. {Thirty-six|clos} of its {454|bed} beds are shut and {118|vac} nursing posts are vacant.

The minister, Aoife Tierney, repeated that {60|new|m=pledged|by=Aoife Tierney} beds would open this year.

@doc b-daily | Dublin broadsheet | 2019-01-08
"My mother is {ninety-one|age} and slept on a chair"

Her daughter had to put it in writing for the hospital to believe it. She'd been on the chair {29|chair} hours when a trolley came free, which counts as an admission.

Dr Padraic Lally, the emergency consultant, says that is not what medicine is for. "There are {fourteen|wt|by=Dr Padraic Lally} hours on average between a decision and a bed here. I could do a heart operation in that." He has {57|tr|t=first thing} first thing and hopes for {41|tr2|t=by night} by night, "which is not a triumph".

On the planned side the queue is far longer. {8,940|op|t=at year's end} people were waiting for an operation at year's end, more than {one in four|>share|v=25} of them for longer than a year. Another {31,700|opd} want a first appointment.

Last Monday's surge is flu, {17|flu} cases on the wards, and something else nobody budgets for: {118|vac} nurses who do not exist.

Minister Tierney's winter plan costs {€22 million|fund}. It opens {60|new|m=pledged} beds; {36|clos} stand closed for want of staff already.

Letters, p. 13 | Corrections, p. 2 | Weather: 6C, drizzle.

@doc c-local | local radio site | 2019-01-11
{Eighty-four|can|t=this week} operations off at Ballyrath this week

{Eighty-four|can|t=this week} people who had fasted since midnight were sent home this week because there was no bed to wake up in, management at the hospital confirmed.

They join {2,260|yr} who have been waiting more than a year. In the whole of the list there are {8,940|op}. (A further {thirty-one thousand seven hundred|opd} are on the list to see a consultant at all.)

The union wants the {454|bed}-bed hospital to hire. "There are wards I could open this evening," says its officer, Deirdre Fahy. "{Thirty-six|clos} beds. I've counted the sheets."

St Colman's took some of the load; on Monday it had {23|trn|t=on Monday} patients on trolleys itself.

Traffic: M9 junction 8 closed. Deaths: 4 notices. Podcast ep. 211.

@doc d-statement | statement | 2019-01-07
HSE STATEMENT ON BALLYRATH UNIVERSITY HOSPITAL

The HSE acknowledges the difficult experience of patients this morning. At 8am {57|tr} patients were on trolleys, compared with {38|trly|t=the same date in 2018} on the same date in 2018. Of these {17|flu} had a confirmed influenza.

At 7pm the number was {41|tr2|t=At 7pm}. {Nine|amb} ambulances were awaiting handover.

The winter plan, at {€22m|fund|v=22000000}, provides for {60|new|m=pledged} additional beds. The target that patients wait no more than {six|tgt} hours remains.

{84|can|m=projected} elective procedures scheduled for the week may be affected.

Media queries: press office 01 000 1234 (ext. 6). Ref HSE/19/0107.
