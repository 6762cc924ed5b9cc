@story ud-volos-fan-trial
@topic Verdict and sentences for the killing of a football supporter in Volos, Greece
@subject T = trial over the killing of Stelios Karavas | the trial | the case | the verdict
@subject V = Stelios Karavas | Karavas | Stelios | the student | the victim
@subject D = Lefteris Dragas | Dragas | the main accused | the ringleader
@subject F = Iordanis Melikidis | Melikidis | the friend
@subject Q = Andon Hoxha | Hoxha | the other friend
@subject C = mixed jury court of Larissa | the court | the jury court | Evanthia Sakelli | the presiding judge
@subject P = Prosecutor Nikitas Roussos | Roussos | the prosecutor
@subject A = the accused | the defendants | the twelve
@subject K = Karavas family | the family | the mother | Despina Karava
@subject G = Greece | Greek football | the country
@subject E = Greek police | police | ELAS
@fact acc = 12 | other | A | people accused | - | constant
@fact mur = 7 | other | A | people convicted of murder | 2035-07-09 | constant
@fact com = 4 | other | A | people convicted of complicity | 2035-07-09 | constant
@fact acq = 1 | other | A | people acquitted | 2035-07-09 | constant
@fact conv = 11 | other | A | people convicted | 2035-07-09 | constant
@fact life = 7 | sentence | A | people given life | 2035-07-09 | constant
@fact lifep = 9 | sentence | P | people for whom life was sought | 2035-06 | constant | hypothetical
@fact s1 = 14 | sentence | A | years in prison for each of two accomplices | 2035-07-09 | constant
@fact s3 = 11 | sentence | A | years in prison for the third accomplice | 2035-07-09 | constant
@fact s4 = 9 | sentence | A | years in prison for the fourth accomplice | 2035-07-09 | constant
@fact ssum = 48 | sentence | A | years in prison for the four accomplices together | 2035-07-09 | constant
@fact att = 13 | other | V | attackers | 2033-02-11 | constant
@fact car = 4 | other | V | cars that the attackers used | 2033-02-11 | constant
@fact wea = 9 | other | V | weapons found | 2033-02 | constant
@fact wou = 5 | injuries | V | stab wounds | 2033-02-11 | constant
@fact sec = 40 | duration | V | seconds that the attack took | 2033-02-11 | constant
@fact ck = 23:48 | clock | V | time of the attack | 2033-02-11 | constant
@fact cka = 00:03 | clock | V | time that the ambulance came | 2033-02-12 | constant
@fact ckd = 00:35 | clock | V | time of death | 2033-02-12 | constant
@fact ckr = 07:10 | clock | E | time of the first arrest | 2033-02-12 | constant
@fact adr = 57 | address | V | house number of the attack | - | constant
@fact av = 19 | age | V | age | - | constant
@fact af = 20 | age | F | age at the attack | 2033-02 | constant
@fact aq = 22 | age | Q | age at the attack | 2033-02 | constant
@fact ad = 26 | age | D | age at the verdict | 2035-07 | constant
@fact ad0 = 24 | age | D | age at the attack | 2033-02 | constant
@fact aold = 43 | age | A | age of the oldest accused | 2035-07 | constant
@fact hear = 68 | duration | T | hearings | 2035-07-09 | cumulative
@fact mon = 15 | duration | T | months from the first hearing to the verdict | 2035-07-09 | constant
@fact wit = 114 | other | T | witnesses | 2035-07-09 | cumulative
@fact jl = 4 | other | C | lay jurors | - | constant
@fact jj = 3 | other | C | judges | - | constant
@fact jt = 7 | other | C | members of the bench | - | constant
@fact vy = 6 | votes_cast | C | votes for intent to kill | 2035-07-09 | constant
@fact vn = 1 | votes_cast | C | votes against intent to kill | 2035-07-09 | constant
@fact dm = 200000 | damages | K | euros awarded to each parent | 2035-07-09 | constant
@fact dsis = 110000 | damages | K | euros awarded to the sister | 2035-07-09 | constant
@fact dfr = 60000 | damages | F | euros awarded to each friend | 2035-07-09 | constant
@fact dt = 630000 | damages | T | euros awarded in all | 2035-07-09 | constant
@fact pol = 350 | officers | E | officers at the courthouse | 2035-07-09 | snapshot
@fact i4 = 214 | cases | G | violent incidents around football in a year | 2034 | cumulative
@fact i3 = 268 | cases | G | violent incidents around football in a year | 2033 | cumulative
@fact i2 = 331 | cases | G | violent incidents around football in a year | 2032 | cumulative
@fact ich = 20.1 | rate | G | percent fewer violent incidents | 2033 to 2034 | constant
@fact ban = 1120 | other | G | supporters banned from stadiums | 2035-06 | snapshot
@fact club = 187 | other | G | supporters' clubs | 2033-02 | snapshot
@fact cls = 62 | other | G | supporters' clubs closed | 2035-06 | cumulative
@fact clsp = 33.2 | other | G | percent of supporters' clubs closed | 2035-06 | cumulative
@fact emp = 37 | other | G | matches played without spectators | 2034-35 season | cumulative
@fact fin = 2300000 | other | G | euros of fines | 2034-35 season | cumulative
@fact app = 10 | duration | A | days to appeal | 2035-07 | constant | threshold
@trap life lifep :: life given and life sought
@trap ad ad0 :: the same man at the attack and at the verdict
@trap av af :: the victim and his friend
@trap acc att :: accused and attackers
@trap mur jt :: seven murderers and a bench of seven
@trap s4 wea :: nine years and nine weapons
@trap ck cka :: the attack and the ambulance
@trap dm dfr :: a parent's award and a friend's
@trap i4 i3 :: two years
@trap club cls :: all clubs and the closed ones
@rel sum acc = mur + com + acq
@rel sum conv = mur + com
@rel sum jt = jl + jj
@rel sum jt = vy + vn
@rel sum ssum = s1 + s1 + s3 + s4
@rel sum dt = dm + dm + dsis + dfr + dfr
@rel change ich = i3 -> i4
@rel share clsp = cls / club

@doc a-agency | national news agency | 2035-07-09
Life for {seven|life} over fan killing in Volos

LARISSA, 9 July – The mixed jury court of Larissa on Monday found {seven|mur|t=on Monday|s=men} men guilty of murdering Stelios Karavas, {19|av}, in Volos in February 2033 and sentenced each to life.

{Four|com} more of the {12|acc} defendants were convicted of complicity: {two|-} must serve {14|s1} years apiece, one {11|s3} and one {nine|s4}. {One|acq} was acquitted.

The decision on intent was by {six|vy} votes to {one|vn}. The bench of {seven|jt} consisted of {three|jj} judges and {four|jl} lay jurors.

Presiding judge Evanthia Sakelli also awarded €{200,000|dm} to each of the victim's parents, €{110,000|dsis} to his sister, and €{60,000|dfr} to each of the two friends who were hurt beside him: €{630,000|dt} altogether.

It was the {68th|hear|v=68} hearing. {114|wit} witnesses had testified.

The convicts may appeal within {10|app} days. {350|pol} officers guarded the courthouse.

@doc b-english | British newspaper, Athens correspondent | 2035-07-09
{Nine|!life} jailed for life in Greece for murder of teenager who gave wrong answer

Cressida Papadakis-Boyle in Larissa
Mon 9 Jul 2035 17.41 BST

"Which team?" they asked him. It took {40|sec} seconds from that question to the last blow.

A Greek court has handed life terms to the core of a gang of {13|att} who came in {four|car} cars to a quiet street in Volos, on a night with no match, looking for supporters of the other side. At number {57|adr} Rizomylou they found Stelios Karavas, a student of {20|!av}, and two mates, sharing a pizza on the step.

It was {11.48pm|ck|s=It}. An ambulance arrived at {12.03am|cka}. Karavas, with {five|wou|s=Karavas} stab wounds, died at {12.35am|ckd}.

Lefteris Dragas, {26|ad|t=now}, as he is now, was named as the ringleader. He has never said a word in court. {One|acq} of the accused walked free; one attacker was never traced.

The trial has run for {15|mon} months. Nikitas Roussos, the prosecutor, had sought life for {nine|lifep|s=Nikitas Roussos} men and was asked on the steps if he was disappointed. "There is no arithmetic of this," he said.

Greece had closed {62|cls|s=Greece} supporters' clubs since the murder. The Guardian of Piraeus puts the number of banned fans at {1,120|ban|by=The Guardian of Piraeus}.

• Sign up: First Edition, free, every weekday at 7am

@doc c-sports | sports daily | 2035-07-10
Did anything change?

KOSTIS ZERVAS-ALTAN

The ministry's sheet says yes. There were {331|i2|t=in 2032|by=The ministry's sheet} violent incidents around our football in 2032, {268|i3|by=The ministry's sheet|t=in 2033} in 2033 and {214|i4|by=The ministry's sheet|t=last year} last year. That's a drop of {25|!ich|t=last year} per cent in the last year alone, it boasts.

The sheet says also: {€2.3m|fin|t=last season} in fines last season, {37|emp|t=last season} games behind closed doors, and of the {187|club} clubs that supporters had when Stelios was killed, {a third|~clsp|v=33.3}, {62|cls}, or {33.2|clsp} per cent if you're fussy, shut for good.

I was in Larissa yesterday. It was hearing number {86|!hear}, and the boys in the dock were older. Dragas was {24|ad0|t=when he did it} when he did it; the oldest of them is {43|aold} and has grey in his beard. {Twelve|acc} men, twelve mothers in the corridor.

One told me, "Mine only drove." Hers got {11|s3}. There were {four|car} cars; somebody has to drive them.

League fixtures, p. 14: Poseidon v Iraklida, Sunday 20.30, no away fans

@doc d-lawyers | statement of the family's lawyers | 2035-07-10
For the family of Stelios Karavas

Despina Karava asks us to thank all those who sat with her through {68|hear} hearings.

The family respects that the jury court pronounced life for {seven|life} and not for the {nine|lifep|by=the prosecutor} whom the prosecutor had named. It notes that intent was affirmed with {six|vy} of {seven|jt} votes. It will not comment on the {one|acq} acquittal.

The sums of money – {€200,000|dm} for either parent – will go to a foundation that bears his name. The sister will use her {€110,000|dsis} as she wishes; she is a child.

We recall the facts, because some have been misreported. Stelios was {19|av}. His friends were {20|af} and {22|aq}. The attack happened at {23.48|ck} and lasted {40|sec} seconds. He was alive when the ambulance came at {00.03|cka}. There were {13|att} attackers, of whom the court has tried {12|acc}. A man is missing. The family asks the police to find him.

Law office Ampatzoglou & Nuri, Volos

@doc e-local | Volos newspaper | 2035-07-11
The step at number 57

By Foteini Tsaousi

Somebody has painted it blue. For two years people left scarves here, of both colours, and the council took them away when it rained.

The widow Anthoula on the first floor was first to see. She looked at her radio clock: {22.48|!ck|by=She}, she says, then the shouting. Later she'd tell it to the court as one of {114|wit} witnesses. "A boy asked me for water. I brought it, and he could not drink."

The boy was Iordanis Melikidis, then {20|af}. He has a limp. Andon Hoxha, then {22|aq}, moved to Tirana. Each of them gets {€60,000|dfr}, and each told this paper he'd rather have the pizza.

The police were at Dragas's door by {7.10|ckr|t=the next morning} the next morning. In the boot of his car and two more lay {nine|wea} weapons, among them a sickle.

Of the {four|com} lesser convicts one lived round the corner. He is in for {14|s1} years. Added up, the {four|com} have {48|ssum} between them.

Mrs Karava comes on Saturdays. She sits on the blue step at {57|adr}, and Anthoula brings down a chair which she does not use.

☀ 34°C | Pharmacies open tonight: 3

@doc f-explainer | news portal, explainer | 2035-07-12
Karavas verdict: what happens next?

**Can they appeal?** Yes, within {10|app} days of Monday. All {11|conv} who were convicted have said they will.

**Does life mean life?** Not in Greece. Parole may be asked for after some two decades.

**Why murder, when no one can say who held the knife?** As {six|vy} members of the bench saw it, whoever gets out of a car with a weapon at {a quarter to twelve|~ck} accepts a death. {One|vn}, a lay juror, didn't see it so.

**How many are serving life now?** {Seven|life}, including Lefteris Dragas, {26|ad}.

**How much do they owe?** {€630,000|dt} in sum, jointly.

**Is violence falling?** It is: to {214|i4|t=in 2034} incidents in 2034 from {268|i3}. Note, however, that {37|emp|t=in the last season} matches had no spectators in the last season, and that {1,120|ban} people are barred from grounds. Fewer fans, fewer fights.

**Why Larissa?** For safety. Even so, it needed {350|pol} police.
