@story j2-pensacola-holdups
@topic String of convenience store robberies and a clerk's shooting in Pensacola, Florida
@subject R = Gulf Coast convenience store robberies | robberies | holdups | the string | the spree
@subject S = Dwayne Purcell | Purcell | Dwayne
@subject B = Tyrell Mims | Mims
@subject C = Hai Tran | Tran | Mr. Tran | the clerk
@subject Sh = Escambia County Sheriff's Office | the Sheriff's Office | deputies | investigators
@subject G = Gulf Gas & Go | Gas & Go | the store
@fact n = 7 | other | R | stores held up | 2010-10-22 | cumulative
@fact n0 = 5 | other | R | stores held up | 2010-10-14 | cumulative
@fact dd = 16 | duration | R | days that it went on | - | constant
@fact loot = 4300 | other | R | dollars taken in all | 2010-10-22 | cumulative
@fact last = 62 | other | G | dollars taken | 2010-10-19 | constant
@fact cig = 9 | other | G | packs of cigarettes taken | 2010-10-19 | constant
@fact as = 22 | age | S | age of the gunman | - | constant
@fact ab = 17 | age | B | age of the getaway driver | - | constant
@fact ac = 61 | age | C | age of the clerk | - | constant
@fact sh = 2 | other | C | times that he was shot | - | constant
@fact t = 23:48 | clock | G | when it was robbed | 2010-10-19 | constant
@fact ar = 05:30 | clock | S | when he was arrested | 2010-10-22 | constant
@fact day = 2010-10-19 | date | C | day of the shooting | - | constant
@fact addr = 4402 | address | G | street number | - | constant
@fact tip = 26 | other | Sh | tips received | 2010-10-22 | cumulative
@fact rew = 3000 | other | Sh | dollars of reward | 2010-10-20 | snapshot | pledged
@fact rew2 = 10000 | other | Sh | dollars of reward | 2010-10-21 | snapshot | pledged
@fact ct = 12 | other | S | counts | 2010-10-22 | snapshot
@fact bond = 500000 | other | S | dollars of bond | 2010-10-22 | snapshot
@fact yrs = 28 | duration | C | years in the country | - | constant
@fact sent = 35 | sentence | S | years in prison | 2011-08-16 | snapshot
@fact min = 20 | sentence | S | years in prison at least by law for firing a gun | - | constant | threshold
@fact six = 6 | other | R | stores held up before the shooting | 2010-10-19 | cumulative
@fact ret = 62 | age | C | age at which he was to retire | - | plan
@fact acn = 62 | age | C | age of the clerk a year later | 2011-08-16 | constant
@fact mon = 10 | duration | C | months from the shooting to the sentence | - | constant
@fact two = 2 | arrests | R | people arrested | 2010-10-22 | cumulative
@fact fst = 2010-10-04 | date | R | day of the first | - | constant
@fact sb = 8 | sentence | B | years in prison | 2011-08-16 | snapshot
@fact surg = 3 | other | C | operations | 2011-08 | cumulative
@fact cal = 9 | other | S | millimetres of the pistol | - | constant
@trap n n0 :: robberies by mid-month and in all
@trap rew rew2 :: reward before and after the store chain added to it
@trap sent min :: his sentence and the least that the law allows
@trap loot last :: all the loot and one night's
@trap cig cal :: nine packs and a nine-millimeter

@doc a-tv | Pensacola TV station | 2010-10-20
Clerk shot in latest holdup; sheriff says same crew behind {6|six} others

PENSACOLA, Fla. (WGCT) - A {61|ac}-year-old store clerk is in critical condition this morning after he was shot {twice|sh} during a robbery late {Tuesday|day} night.

The Escambia County Sheriff's Office says it happened at {11:48 p.m.|t} at the Gulf Gas & Go, {4402|addr} Mobile Highway. Surveillance video shows a man in a Saints hoodie point a handgun over the counter.

Deputies believe he's the same man who hit {six|six} other stores since {Oct. 4|fst}, a string that stood at {five|n0|t=last Thursday} only last Thursday. He left with {nine|cig} packs of Newports and {$62|last}.

"He emptied the drawer for you, man. What'd you shoot him for?" said regular customer Big Ron Autry.

A {$3,000|rew} reward is offered. Call Crime Stoppers, 850-555-STOP.

WGCT Weather: 40% chance of storms Thursday

@doc b-paper | daily newspaper | 2010-10-23
{Two|two} arrested in store robberies

Mother turned in teen after seeing video

Colleen Dabney | cdabney@panhandlepress.example

A {17|ab}-year-old's mother did in an afternoon what {26|tip|by=investigators} tips had not, investigators said Friday: She looked at the TV, walked down the hall and asked her son whose car that was.

Tyrell Mims told deputies he drove Dwayne Purcell to all {seven|n} stores. Purcell, {22|as}, was asleep on a couch in Brownsville when the SWAT team came through the door at {5:30|ar} Friday morning. Under the cushion was a {9|cal} mm pistol.

The take from {16|dd} days of holdups: about {$4,300|~loot|t=all told}, all told, some of it in lottery scratch-offs.

Purcell is charged with {12|ct} counts and held on {$500,000|bond} bond.

Hai Tran, the clerk wounded on the {19th|day}, came out of a coma Thursday. He fled Vietnam by boat and has been in this country {28|yrs} years, his daughter said. He was to retire at {62|ret}.

Whether Mims' mother will get the reward, which had grown to {$10,000|rew2|t=by then} by then, is up to a board.

@doc c-tv2 | Mobile, Alabama TV station | 2010-10-22
BREAKING: Arrests made in Pensacola robbery spree

PENSACOLA, Fla. - {Two|two} suspects are behind bars in a string of {eight|!n} armed robberies that had clerks across the Gulf Coast on edge.

Dwayne Purcell, {26|!as}, was taken down at dawn Friday. The other suspect's name is being withheld because of his age, {17|ab}.

The spree came to a head {Tuesday|day} just before midnight when {61|ac}-year-old Hai Tran was gunned down at a Mobile Highway gas station. He took {three|!sh} bullets.

The Sheriff's Office had upped its reward from {$3,000|rew} to {$10,000|rew2} after the chain kicked in.

If convicted of firing a gun in a robbery, Purcell faces a mandatory {20|min} years under Florida's 10-20-Life law.

Send us your photos: seeit@wmgc.example

@doc d-paper-later | same county's weekly | 2011-08-18
{35|sent} years for man who shot clerk over smokes

Hai Tran walked into Judge Lucinda Applewhite's courtroom Tuesday on a cane. It had taken {three|surg} operations and {ten|mon} months.

"I gave him what he asked," Tran, now {62|acn|t=now}, said. "Why is it not enough?"

Applewhite gave Dwayne Purcell {35|sent} years, well past the {20|min} the law requires at the least. Tyrell Mims, tried as an adult, got {12|!sb}. He had pleaded and testified; prosecutor Hank Villarreal said his {eight|sb} years were "a fair shake for telling the truth."

In Purcell's {16|dd}-day run he netted about {$4,300|~loot}. On the last night, at {a quarter past eleven|!t}, he drew {$62|last} and some cigarettes.

Tran, whose hours were cut when he returned in May, is looking for work.
