@story ravenport-police
@topic Police staffing audit in Ravenport, Ohio: sworn strength, vacancies, overtime and a hiring pledge
@subject R = Ravenport Police Department | Ravenport police | the department | RPD | the force
@subject M = Mayor Anneke Stroud | Stroud | the mayor | Anneke Stroud
@subject A = City Auditor Lionel Pak | Pak | the auditor | Lionel Pak | the audit
@subject F = Fraternal Order lodge 77 | the police union | the lodge | union president Rhonda Teixeira | Teixeira
@subject C = Ravenport | the city | city hall | Ravenport city council
@subject X = Ward 6 candidate Obadiah Munk | Munk | Obadiah Munk | the challenger
@fact au = 812 | officers | R | sworn positions in the budget | 2030 budget | constant
@fact sw = 697 | officers | R | sworn officers on the payroll | 2030-06-30 | snapshot
@fact va = 115 | officers | R | sworn positions vacant | 2030-06-30 | snapshot
@fact vp = 14.2 | rate | R | share of sworn positions vacant | 2030-06-30 | snapshot
@fact dp = 583 | officers | R | sworn officers fit for full duty | 2030-06-30 | snapshot
@fact dn = 600 | officers | R | sworn officers fit for full duty | September 2030 | snapshot
@fact lv = 114 | officers | R | sworn officers on leave or light duty | 2030-06-30 | snapshot
@fact sw0 = 781 | officers | R | sworn officers on the payroll | 2025-06-30 | snapshot
@fact ls = 84 | officers | R | sworn officers lost in five years | 2030-06-30 | cumulative
@fact ci = 226 | jobs | R | civilian employees | 2030-06-30 | snapshot
@fact tt = 923 | jobs | R | sworn and civilian staff | 2030-06-30 | snapshot
@fact ov = 19600000 | spending | R | overtime | fiscal 2030 | cumulative
@fact ob = 11000000 | budget | R | overtime | fiscal 2030 | plan
@fact ox = 8600000 | spending | R | overtime beyond the budget | fiscal 2030 | cumulative
@fact pc = 2.9 | other | R | officers per 1,000 residents | 2030-06-30 | snapshot
@fact hi = 61 | officers | R | recruits hired | fiscal 2030 | cumulative
@fact le = 83 | officers | R | officers who left | fiscal 2030 | cumulative
@fact pl = 120 | officers | M | officers to be hired | by the end of 2032 | plan | pledged
@fact xm = 200 | officers | X | officers to be hired | - | plan | pledged
@fact bo = 25000 | price | M | signing bonus | - | plan | pledged
@fact rt = 11.4 | duration | R | minutes of response time for urgent calls | fiscal 2030 | snapshot
@fact rt0 = 8.1 | duration | R | minutes of response time for urgent calls | fiscal 2025 | snapshot
@fact po = 241800 | other | C | residents | - | constant
@fact bu = 148000000 | budget | R | yearly budget | fiscal 2031 | plan
@fact du = 2 | price | F | rise of monthly dues in dollars | January 2031 | plan
@fact bs = 41 | other | R | share of the general fund | fiscal 2031 | plan
@fact hp0 = 9 | duration | R | months of the hiring process | before | snapshot
@fact hp1 = 4 | duration | R | months of the hiring process | September 2030 | snapshot
@rel diff va = au - sw
@rel share vp = va / au
@rel sum sw = dp + lv
@rel sum tt = sw + ci
@rel diff ls = sw0 - sw
@rel diff ox = ov - ob
@trap sw au :: officers on the payroll and positions budgeted
@trap sw dp :: not all of them can be sent out
@trap va lv :: nearly the same number, another thing
@trap ov ob :: spent against planned
@trap sw tt :: sworn against all staff
@trap pl xm :: two promises
@trap hp0 hp1 :: before and after

@doc daily | city newspaper | 2030-09-12
Audit: Ravenport police short {115|va} officers, overtime tops {$19 million|>ov}
By Thea Kowalczyk, City Hall reporter

Ravenport budgets for {812|au} police officers. On the last day of June it had {697|sw|t=On the last day of June}, and only {583|dp|^|by=City Auditor Lionel Pak} of those could be put in a cruiser, City Auditor Lionel Pak said in a report released Wednesday.

The rest, {114|lv|t=On the last day of June}, were on leave, in training or on light duty. Counting its {226|ci} civilians, the department employs {923|tt} people in a city of {241,800|po}.

"A vacancy rate of {14.2 percent|vp|by=Pak|t=On the last day of June} is not a crisis," Pak told reporters. "Not knowing which {115|va} chairs are empty is."

The audit ties the gap to an overtime bill of {$19.6 million|ov|t=fiscal 2030|by=The audit} in fiscal 2030, against {$11 million|ob} in the budget. Officers needed an average of {11.4|rt|t=fiscal 2030} minutes to reach an urgent call, compared with {8.1|rt0|t=five years earlier} five years earlier.

Mayor Anneke Stroud, who is up for reelection in 2031, repeated her promise to hire {120|pl|t=by the end of 2032|by=Mayor Anneke Stroud} by the end of 2032, with signing bonuses of {$25,000|bo|^}.

RELATED
- 2 officers cleared in I-77 chase
- Map: Every homicide since 2024

@doc tv | TV station web story | 2030-09-12
RPD down {84|ls} officers since 2025

RAVENPORT, Ohio (WRVP) - If you've waited longer for a cop lately, there's a reason.

Five years ago RPD had {781|sw0|t=Five years ago} sworn officers. Today it's {697|sw|t=Today}, which makes {84|ls|t=Today} gone and not replaced. News 5 got a first look at the auditor's report.

In the past fiscal year {83|le|t=In the past fiscal year} left and {61|hi|^} came in.

The lodge says its members are worn out. "We've got {538|!dp|by=The lodge} people to work {three|-} shifts, seven days," said union president Rhonda Teixeira. "You do the math."

The money side: overtime hit {$19.6 million|ov}. The plan was {11|ob|x=1000000} million. And the wait for an officer on a Priority 1 call has grown to {14.1|!rt} minutes.

Election time! Munk, who is running in Ward 6, says he'd hire {200|xm}. He doesn't say how.

5 things to know before you go: Friday 76°, Saturday 71°

@doc union-letter | police union newsletter | 2030-09-20
The Blue Line - Lodge 77 - Volume 41, No. 9

Brothers and sisters,

Auditor Pak has written in 88 pages what every one of you could have told him over a coffee. We are {115|va} short. That's the paper number. The real number is what shows up at roll call, and with {114|lv} hurt, pregnant, deployed or in the academy, it's {583|dp}.

City hall spent {$19.6 million|ov|s=City hall} on your overtime. You spent it on missed birthdays.

Now the mayor would like credit for {120|pl|s=the mayor} hires. She brought in {61|hi|t=last year} last year and {83|le|^} of us walked. At that rate, sister, you'll get there never. A {$25,000|bo} check for a rookie, and for the {20|-}-year man? A pin.

Dues go up {$2|du} a month from January.
R. Teixeira, President

@doc alt-weekly | alternative weekly | 2030-09-26
The math of missing cops

Here is a trick. Say "{115|va} vacancies" and everybody gasps. Say "{697|sw} cops for {241,800|po} people" and you've said that Ravenport has {2.9|pc} officers per {1,000|-} residents, which is more than Akron or Toledo ever dreamed of.

Stroud wants {120|pl|s=Stroud}. Munk, not to be outdone, wants {250|!xm|s=Munk}. The department's budget is already {$148 million|bu|t=next year}, or {41|bs} cents of each general-fund dollar, next year.

What Pak actually found, on page 52, is that the {$8.6 million|ox|by=Pak} of overtime beyond plan went mostly to stadium details and court dates. No number of rookies fixes a court date.

And response times? Yes, {11.4|rt} minutes, from {8.1|rt0|t=2025} in 2025. The dispatch software changed in 2027. The audit says so, in a footnote, in six-point type.

@doc radio | public radio host script | 2030-09-13
Ravenport's mayor says she isn't backing off. After an audit showed the police force with nearly {seven hundred|~sw} officers, about {fourteen percent|~vp} below what the budget allows, Anneke Stroud went on our morning show to defend her goal of {120|pl} hires over the next two years.

Host: Last year you hired {sixty-one|hi|t=Last year} and lost more than {eighty|>le|t=Last year}. Why would this be different?

Stroud: Because of the {twenty-five thousand|bo|by=Stroud} dollars. Because we've cut the hiring process from {nine|hp0|by=Stroud} months to {four|hp1|by=Stroud}.

Host: The auditor counts {583|dp|by=The auditor} who can actually respond to a call.

Stroud: He counted in June, at the end of leave season. I'd say it's over {six hundred|>dn|t=now|by=Stroud} now.
