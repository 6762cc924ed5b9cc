@story j2-minna-jailbreak
@topic Jailbreak at a custodial centre in Niger State, Nigeria
@subject X = Kagara Road jailbreak | the jailbreak | the break | jailbreak | the escape
@subject C = Kagara Road custodial centre | the custodial centre | the prison | the facility
@subject N = Nigerian Correctional Service | the Correctional Service | NCoS | the service
@subject Co = Controller Aisha Bello-Dikko | Bello-Dikko | the controller
@subject G = Governor Yakubu Gana | Gana | the governor
@subject U = Umar Sani | Umar
@subject F = Falana Rights Watch | the rights group | the group
@fact esc = 231 | other | X | inmates who fled | 2029-09-04 | snapshot
@fact esc0 = 118 | other | X | inmates who fled, as first said | 2029-09-02 | snapshot | projected
@fact rec = 84 | arrests | X | fugitives back in custody | 2029-09-04 | cumulative
@fact rec2 = 162 | arrests | X | fugitives back in custody | 2029-09-18 | cumulative
@fact lar = 147 | other | X | fugitives at large | 2029-09-04 | snapshot
@fact pop = 489 | other | C | inmates | 2029-09-01 | snapshot
@fact cap = 180 | other | C | inmates that it was built for | - | constant
@fact wait = 71 | other | C | percent of inmates awaiting trial | 2029-09 | snapshot
@fact d = 4 | deaths | X | people killed | 2029-09-04 | cumulative
@fact dg = 1 | deaths | X | warders killed | 2029-09-04 | cumulative
@fact di = 3 | deaths | X | inmates killed | 2029-09-04 | cumulative
@fact guard = 17 | officers | C | warders on duty | 2029-09-01 | snapshot
@fact req = 40 | officers | N | warders required by its own rules | - | constant | threshold
@fact t = 20:10 | clock | X | when the wall was breached | 2029-09-01 | constant
@fact dur = 2 | duration | X | hours of shooting | 2029-09-01 | constant
@fact day = 2029-09-01 | date | X | day of the breach | - | constant
@fact att = 60 | other | X | attackers | 2029-09-01 | constant
@fact yr = 1957 | other | C | year of construction | - | constant
@fact rew = 500000 | other | N | naira for word of a fugitive | 2029-09-05 | snapshot | pledged
@fact susp = 6 | other | N | officers suspended | 2029-09-05 | snapshot
@fact bud = 3200000000 | budget | G | naira for a new prison | - | plan | pledged
@fact fi = 5 | other | N | such escapes in the country | 2029 | cumulative
@fact shr = 70.1 | other | X | percent of the fugitives back in custody | 2029-09-18 | snapshot
@fact rein = 35 | duration | N | minutes until reinforcement arrived | 2029-09-01 | constant
@fact agep = 72 | age | C | age of the building | 2029 | constant
@fact walk = 19 | distance | U | kilometres that he walked | - | constant
@fact tri = 3 | duration | U | years that he has waited for a trial | 2029-09 | snapshot
@fact shr0 = 36.4 | other | X | percent of the fugitives back in custody | 2029-09-04 | snapshot
@fact vol = 30 | other | X | fugitives who came back by themselves | 2029-09-18 | cumulative
@fact bul = 8 | other | C | bullets that a guard had | 2029-09-01 | snapshot
@fact cur = 10 | duration | G | hours of curfew a night | 2029-09-02 | snapshot
@rel diff lar = esc - rec
@rel share shr0 = rec / esc
@rel share shr = rec2 / esc
@rel sum d = dg + di
@trap esc esc0 :: first word and the roll call
@trap rec rec2 :: two days and two weeks after
@trap cap guard :: built for and guarded by
@trap pop esc :: inmates and those who fled

@doc a-newspaper | Lagos daily | 2029-09-03
Gunmen free {118|esc0} inmates in Niger jailbreak

From Danladi Ibrahim, Minna

GUNMEN numbering about {60|~att} attacked the Kagara Road custodial centre in Minna on {Saturday|day} night, freeing no fewer than {118|>esc0|t=yesterday|by=a source in the facility} inmates, a source in the facility told our correspondent yesterday.

It was gathered that the hoodlums blew a hole in the back wall at about {8.10pm|t} and exchanged fire with warders for {two|dur} hours.

The facility, built in {1957|yr} for {180|cap} persons, held {489|pop|t=on the night} on the night. {Seventeen|guard} warders were on duty.

Governor Yakubu Gana has imposed a {10|cur}-hour curfew, from 8pm to 6am.

Controller Aisha Bello-Dikko did not pick her calls.

ALSO READ: Naira closes at N2,140/$1 | Super Falcons thrash Cameroon 4-0

@doc b-service | statement of the correctional service | 2029-09-04
PRESS STATEMENT: UPDATE ON THE MINNA INCIDENT

The Service wishes to correct figures in circulation. Following a head count concluded this morning, {231|esc|t=this morning} inmates are confirmed to have left lawful custody. Of these, {84|rec|t=As at 1200 hours} have been returned and {147|lar|^} remain at large. As at 1200 hours, bio-data of all of them has been shared with sister agencies.

Regrettably, {four|d} persons lost their lives: Inspector of Corrections Musa Tanko, the {one|dg} officer lost, and {three|di} inmates.

The attack commenced at {2010 hours|t} on {Saturday 1 September|day}. Reinforcement arrived within {35|rein} minutes.

Controller Aisha Bello-Dikko enjoins the public to call 0800-555-0123.

@doc c-foreign | foreign broadcaster's Africa page | 2029-09-05
Nigeria prison break: What we know

More than {200|>esc} prisoners broke out of jail in central Nigeria in an attack that has embarrassed the government.

**How many escaped?** {231|esc|by=the authorities say}, the authorities say, out of {489|pop}. Over {a third|>shr0} had been caught by Tuesday, leaving {190|!lar|t=Tuesday} free.

**Who died?** {One|dg} guard and {five|!di} prisoners.

**How could it happen?** The prison is {72|agep} years old. By the service's own rules {40|req} officers should have been there; there were {27|!guard}. {Seventy-one|wait} per cent of those inside had not been tried, according to Falana Rights Watch.

**What next?** {Six|susp} officers have been suspended. A reward of {500,000|rew} naira is offered for each fugitive. It was the {fifth|fi|v=5|t=this year} break in the country this year.

This page was updated at 17:05 GMT to add a map.

@doc d-magazine | Abuja news magazine | 2029-09-20
The ones who came back

Umar Sani walked {19|walk} kilometres to his mother's house, ate, slept, and walked back. "They had only my shirt there. I want my trial," he says. He has waited {three|tri} years for it.

He is one of {162|rec2|t=by Tuesday of this week} who were inside again by Tuesday of this week, roughly {70|~shr|^} per cent of those who left. Some {30|~vol} of them came of their own will.

The rights group points out that the building was meant for {180|cap} and that Governor Gana's promise of {N3.2 billion|bud|v=3200000000} for another one was made first in 2026.

A guard who asked not to be named remembers the night otherwise than the official account. It started after evening prayers, at {half past six|!t}, he says, and nobody came for {an hour|!rein|v=60}. "There were {seventeen|guard} of us. I had {eight|bul} bullets."
