@story m6-pinyon-verdict
@topic Federal jury verdict over a death in the Pinyon County jail, New Mexico, 2034: damages, hours, minutes, ages
@subject J = Ezekiel Tsosie-Grant | Tsosie-Grant | the detainee | Ezekiel
@subject C = Pinyon County | the county
@subject H = Corvita Correctional Health | Corvita | the medical contractor
@subject M = Lorraine Tsosie | his mother | Ms. Tsosie | the plaintiff
@subject R = Warden Clifton Beausoleil | Beausoleil | the former warden
@subject U = the jury | jurors
@fact age = 29 | age | J | years of age at death | 2031-11-05 | constant
@fact tot = 23600000 | damages | U | dollars of damages awarded | 2034-03-22 | constant
@fact comp = 8600000 | damages | U | dollars of compensatory damages | 2034-03-22 | constant
@fact pun = 15000000 | damages | H | dollars of punitive damages | 2034-03-22 | constant
@fact ccomp = 5160000 | damages | C | dollars of damages to pay | 2034-03-22 | constant
@fact hcomp = 3440000 | damages | H | dollars of compensatory damages to pay | 2034-03-22 | constant
@fact csh = 60 | other | C | share of the compensatory damages | 2034-03-22 | constant
@fact hsh = 40 | other | H | share of the compensatory damages | 2034-03-22 | constant
@fact mul = 4.3 | other | C | times the offer that the county must pay | 2034-03-22 | constant
@fact offer = 1200000 | damages | C | dollars offered in settlement | 2033 | constant
@fact ask = 40000000 | damages | M | dollars of damages sought | 2034-03 | constant
@fact hrs = 16 | duration | J | hours in the observation cell | 2031-11-05 | constant
@fact chk = 30 | duration | H | minutes allowed between checks | - | constant | threshold
@fact miss = 21 | other | H | checks written down and never made | 2031-11-05 | constant
@fact del = 9 | duration | U | hours that jurors deliberated | 2034-03-22 | constant
@fact trial = 12 | duration | U | days of trial | 2034-03 | constant
@fact jur = 8 | other | U | jurors | 2034-03 | constant
@fact dead = 7 | deaths | C | people who died in the jail | 2029 to 2033 | cumulative
@fact pop = 540 | other | C | people held in the jail | March 2034 | snapshot
@fact cap = 410 | other | C | people the jail is built for | - | constant
@fact cont = 6300000 | budget | H | dollars a year of jail medical contract | 2034 | constant
@fact ins = 10000000 | other | C | dollars of insurance cover for each claim | 2034 | constant
@fact found = 05:40 | clock | J | found dead | 2031-11-05 | constant
@trap comp pun :: compensation and punishment
@trap tot ask :: awarded and sought
@trap offer ccomp :: the offer and the county's part
@trap hcomp pun :: two sums for one firm
@trap pop cap :: held and room for them
@trap hrs del :: hours in the cell and hours of deliberation
@rel share csh = ccomp / comp
@rel share hsh = hcomp / comp
@rel sum tot = comp + pun
@rel sum comp = ccomp + hcomp

@doc a-journal | regional newspaper | 2034-03-23
Jury awards {$23.6M|tot} in Pinyon County jail death

By Delphine Yazzie-Marrow / Journal Staff Writer

A federal jury on Friday ordered Pinyon County and its medical contractor to pay {$23.6 million|tot|t=on Friday} to the mother of a man who died of diabetic shock on the floor of an observation cell.

The {eight|jur} jurors took {nine hours|del|v=9} to decide. They set compensatory damages at {$8.6 million|comp|by=They} and assigned {60%|csh} of that, {$5.16 million|ccomp|^}, to the county and the remaining {$3.44 million|hcomp|^} to Corvita Correctional Health. Corvita alone must pay {$15 million|pun} more as punishment.

Ezekiel Tsosie-Grant, {29|age}, begged for insulin for most of the {16 hours|hrs|v=16} he spent in the cell, according to testimony. Staff were required to look in every {30 minutes|chk|v=30}; video showed that {21|miss} of the checks entered in the log never took place.

The county had offered {$1.2 million|offer|t=last year} last year. Plaintiff Lorraine Tsosie had asked for {$40 million|ask}.

@doc b-tv | TV station site | 2034-03-22
Pinyon County jail death trial: Mom wins {$25 million|!tot}

SANTA ROSALIA, N.M. (KPNY) — A mother who spent more than two years fighting for answers got them today.

Jurors found Pinyon County and Corvita liable in the 2031 death of her son, {26|!age}-year-old Ezekiel Tsosie-Grant. He was discovered dead at {5:40 a.m.|found}

The breakdown: {$8.6 million|comp} to compensate the family and {$15 million|pun} to punish Corvita.

"They wrote down that they looked at my boy. {Twenty-one|miss} lies," Lorraine Tsosie said outside the courthouse.

He was one of {seven|dead|t=from 2029 through 2033} people to die in the lockup from 2029 through 2033.

WEATHER ALERT: Wind gusts to 55 mph | DOWNLOAD the KPNY app | Lobo Lotto: 5-12-18-30-33

@doc c-legal | legal trade newsletter | 2034-03-26
VERDICT WATCH

Tsosie v. Board of County Commissioners, No. 2:32-cv-00817 (D.N.M.)
Verdict: plaintiff. Compensatory: {$8.6M|comp}. Punitive: {$15M|pun}, against the contractor only; the municipality is immune from punitive damages.
Trial length: {12 days|trial|v=12}. Panel: {eight|jur}. Deliberations: {13 hours|!del|v=13} over two days.
Demand at trial: {$40M|ask}. Last offer: {$1.2M|offer}, rejected.
Apportionment: county {60 percent|csh}, health vendor {40 percent|hsh}.
What's next: Post-trial motions due April 19. Insurance limit: {$10M|ins} per claim, which would cover the county's {$5.16M|ccomp} but not, as its carrier points out, the vendor's share.
Facts: decedent held in an observation cell {twelve|!hrs} hours, logged checks at {half-hour|chk|v=30} intervals, many false.

@doc d-column | opinion column, weekly | 2034-03-28
What a county saves

By Ruthanne Olguín

{Seven|dead} funerals. That is what I keep coming back to. {Seven|dead|t=in five years} in five years, in a building meant for {410|cap} that sleeps {540|pop|t=these days} these days.

We pay Corvita {$6.3 million|cont} annually to keep people alive in there. In exchange it invented {21|miss} visits to a dying man's door. The former warden, Clifton Beausoleil, told jurors he relied on the log.

Last year the commissioners could have ended this for {$1.2 million|offer|t=Last year}. Instead they will owe more than {four times|>mul|v=4} that, {$5.16 million|ccomp}, and the lawyers have not finished.

You may call {$23.6 million|tot} excessive. I would ask what {29|age} years are worth, and how long you would wait behind a steel door before you stopped knocking.
