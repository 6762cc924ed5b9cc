@story strathgarvie-close-murder
@topic Appeal over the punishment part of two men who murdered a student in Strathgarvie, Scotland
@subject M = Craig Mulhearn | Mulhearn | the first accused
@subject D = Ryan Devanney | Devanney | the co-accused | the younger man
@subject V = Ishaan Bhattarai | Bhattarai | Ishaan | the student | the victim
@subject L = Lord Inverallan | Inverallan | the trial judge
@subject A = Appeal Court of the High Court of Justiciary | the appeal court | the appeal judges | Lady Kinnaird | Kinnaird
@subject Q = the jury | jurors
@subject S = Police Scotland | police | DCI Moira Tannahill | Tannahill
@subject F = Bhattarai family | the family | his parents
@fact pm0 = 21 | sentence | M | years of punishment part | 2014-06 trial | constant
@fact pm1 = 18 | sentence | M | years of punishment part | 2015-03 appeal | constant
@fact pd0 = 17 | sentence | D | years of punishment part | 2014-06 trial | constant
@fact pd1 = 17 | sentence | D | years of punishment part | 2015-03 appeal | constant
@fact agM = 25 | age | M | age in years at the trial | 2014-06 | constant
@fact agD = 19 | age | D | age in years at the trial | 2014-06 | constant
@fact agV = 22 | age | V | age in years at death | - | constant
@fact wou = 14 | injuries | V | stab wounds | 2013-10-26 | constant
@fact cl = 02:35 | clock | V | time of the attack | 2013-10-26 | constant
@fact c999 = 02:41 | clock | S | time of the emergency call | 2013-10-26 | constant
@fact dt = 2013-10-26 | date | V | day of the attack | - | constant
@fact ad = 8 | address | V | number in Skinner's Close | - | constant
@fact vm = 15 | votes_cast | Q | jurors on the panel | 2014-06 | constant
@fact vg = 11 | votes_cast | Q | jurors for guilty on the younger man | 2014-06 | constant
@fact day = 13 | duration | L | days of trial | 2014-06 | constant
@fact pc = 39 | other | M | previous convictions | 2014-06 | cumulative
@fact pcd = 4 | other | D | previous convictions | 2014-06 | cumulative
@fact wit = 57 | other | L | witnesses heard | 2014-06 | cumulative
@fact rob = 65 | other | V | pounds taken from the wallet | 2013-10-26 | constant
@fact cut = 3 | sentence | A | years taken off the term of the elder man | 2015-03-11 | constant
@fact dis = 90 | duration | V | metres walked after the attack | 2013-10-26 | constant
@rel diff cut = pm0 - pm1
@trap pm0 pm1 :: before and after the appeal
@trap pm1 pd1 :: two men
@trap cl c999 :: attack and call
@trap vg vm :: majority and panel
@trap pc pcd :: two records
@trap agM agD :: two ages

@doc a-courtwire | court news agency | 2015-03-11
Student's killer wins {three|cut}-year cut in minimum term

A murderer who stabbed a student {14|wou} times for {£65|rob} has had {three|cut|t=yesterday} years taken off the time he must serve, after appeal judges ruled yesterday that Lord Inverallan had "double counted" his record.

Craig Mulhearn will now be eligible for parole after {18|pm1|t=now} years rather than {21|pm0|t=in June}, as fixed at the High Court in Glasgow in June. His co-accused, Ryan Devanney, failed to shift his punishment part of {17|pd1} years.

Giving the opinion of the court, Lady Kinnaird said that Mulhearn's {39|pc} previous convictions were for the most part "petty and old".

Ishaan Bhattarai, {22|agV}, a postgraduate from Pokhara, was set upon outside {8|ad} Skinner's Close at {2.35am|cl|t=on October 26, 2013} on {October 26, 2013|dt}. He walked {90|dis} metres before he fell.

@doc b-broadsheet | Scottish broadsheet | 2015-03-12
Family's dismay as court trims Bhattarai murder tariff

By Euan Carstairs, Law Correspondent

The parents of a Nepali student murdered in a Strathgarvie close have spoken of their hurt after {three|cut} judges reduced the punishment part imposed on one of his killers from {21|pm0} years to {18|pm1}.

Both men received life sentences after a trial that lasted {13|day} days and heard {57|wit} witnesses. Mulhearn, then {25|agM|t=then}, struck the blows; Devanney, {19|agD|^}, took the wallet, with {£56|!rob} in it.

The jury of {15|vm} was unanimous on the former and, by a majority, guilty on the latter. The count, unusually, emerged at the appeal: {11|vg} had voted to convict.

DCI Moira Tannahill said that the call to 999 was logged at {2.41|c999|by=DCI Moira Tannahill}am, and that officers had been on the scene in {four|-} minutes.

The appeal court left the younger man's {17|pd1} years alone. He has {four|pcd} earlier convictions.

Pictures: Alan Rattray. Reader comments closed on this article. Rangers 0-2.

@doc c-tabloid | Scottish red-top | 2015-03-12
SLAP IN THE FACE

Knife fiend who murdered lad for pocket change gets {THREE|cut} YEARS knocked off

BEAST Craig Mulhearn could be strutting the streets at {42|-} after soft-touch judges slashed his minimum term to just {18|pm1} years.

The {29|!agM|t=at his trial}-year-old, as he was at his trial, butchered Ishaan Bhattarai, {22|agV}, with {14|wou} blows. Sidekick Ryan Devanney was told he'd still do {19|!pd1} – and at {19|agD|t=at the time} he was barely out of school at the time.

Mulhearn's rap sheet runs to {39|pc} convictions. He has been inside {seven|-} times.

It happened on {October 27|!dt}, 2013, at {25 to three|cl} in the morning at {8|ad} Skinner's Close, metres from the lad's flat.

A neighbour, 71, raged: "{Twenty-one|pm0} wasn't enough to start with."

WIN £500: Bingo p34

@doc d-uni | student newspaper | 2015-03-16
Remembering Ishaan, and counting

Ishaan would have graduated this summer. He'd have been {twenty-four|-}.

Instead his friends spent last Wednesday in a public gallery hearing arithmetic. First number: {twenty-one|pm0|t=the old term}, the old term. Second: {eighteen|pm1|t=the new one}, the new one. The difference goes to Mulhearn. Nothing was subtracted for Devanney, whose {seventeen|pd0|t=last summer} of last summer are {seventeen|pd1} still.

From the attack to the phone call took {six|-} minutes, the police said; in that time he had crossed {ninety|dis} metres of wet setts and rung the bell of number {8|ad}, which is where people thought he lived. He lived at {80|-}.

{October 26|dt} was the night that the clocks were due to change; we'd all planned to have an extra hour.

I keep thinking about the jurors. {Fifteen|vm} of them, on a bus home in June. {Four|-} hadn't been sure of Devanney.

The Ishaan Fund stands at £7,310. Donate at the Union shop, 11-4.
