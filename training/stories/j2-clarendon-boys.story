@story j2-clarendon-boys
@topic Missing schoolboys and a shooting in Clarendon, Jamaica
@subject B = the two boys | the boys | the schoolboys | the cousins
@subject Da = Davian Whyte | Davian
@subject Oj = O'Jay Clarke | O'Jay
@subject X = Longville shooting | the shooting | the attack
@subject C = Clarendon Police Division | the police | police | the Constabulary | Clarendon police
@subject S = Superintendent Marva Pinnock | Supt Pinnock | Superintendent Pinnock | Pinnock
@subject Pr = Reverend Leroy Gayle | Pastor Gayle | Gayle
@subject Ja = Jamaica
@fact ad = 12 | age | Da | age of the elder boy | - | constant
@fact ao = 9 | age | Oj | age of the younger boy | - | constant
@fact mis = 2 | missing | B | boys sought | 2017-05-11 | snapshot
@fact left = 15:10 | clock | B | when they left school | 2017-05-10 | constant
@fact last = 16:25 | clock | B | when they were last seen | 2017-05-10 | constant
@fact day = 2017-05-10 | date | B | day on which they went missing | - | constant
@fact fnd = 2017-05-12 | date | B | day on which they were found | - | constant
@fact tf = 06:40 | clock | B | when they were found | 2017-05-12 | constant
@fact hrs = 38 | duration | B | hours that they were gone | - | constant
@fact km = 7 | distance | B | miles from school to where they were found | - | constant
@fact srch = 120 | other | B | searchers | 2017-05-11 | snapshot
@fact dog = 3 | other | C | tracking dogs | 2017-05-11 | snapshot
@fact d = 1 | deaths | X | people shot dead | 2017-05-10 | constant
@fact inj = 3 | injuries | X | people wounded | 2017-05-10 | constant
@fact shots = 15 | other | X | shots heard | 2017-05-10 | constant
@fact tsh = 16:40 | clock | X | when it happened | 2017-05-10 | constant
@fact av = 26 | age | X | age of the man killed | - | constant
@fact mur17 = 47 | deaths | C | murders | Jan to 2017-05-13 | cumulative
@fact mur16 = 31 | deaths | C | murders | Jan to 2016-05-13 | cumulative
@fact ja = 540 | deaths | Ja | murders | Jan to 2017-05-13 | cumulative
@fact rew = 300000 | other | Pr | dollars of reward | 2017-05-11 | snapshot | pledged
@fact ar = 1 | arrests | X | people arrested | 2017-05-15 | cumulative
@fact gun = 2 | other | C | guns seized | 2017-05-15 | cumulative
@fact cur = 48 | duration | C | hours of curfew | 2017-05-11 | plan
@fact cls = 36 | enrolment | Da | pupils in the class | 2017 | snapshot
@fact bus = 100 | price | B | dollars of the taxi fare they saved | 2017-05-10 | constant
@fact man = 8 | other | B | mangoes eaten | - | cumulative
@fact mdif = 16 | deaths | C | more murders than in the year before | Jan to 2017-05-13 | snapshot
@fact asus = 31 | age | X | age of the accused | - | constant
@fact exp = 72 | duration | S | hours until the second man is caught | - | plan | projected
@fact rest = 35 | other | Da | classmates | 2017-05-11 | snapshot
@fact wlk = 18 | distance | Da | miles that a boy can walk in a day | - | constant | hypothetical
@fact fp = 3 | duration | B | days on the front page | - | constant
@fact lag = 15 | duration | X | minutes from the last sight of the boys to the shots | - | constant
@trap mur16 asus :: an age and a count of murders, both 31
@rel diff mdif = mur17 - mur16
@trap ad ao :: the ages of two boys
@trap last tsh :: when the boys were seen and when shots fell
@trap mur17 ja :: the parish and the island
@trap mur17 mur16 :: this year and last
@trap hrs cur :: hours gone and hours of curfew
@trap d ar :: one dead, one arrested

@doc a-police | bulletin of the police | 2017-05-11
HIGH ALERT: {TWO|mis} BOYS MISSING

A child alert has been activated for {two|mis|t=since Wednesday} boys of Longville Park, Clarendon, who have been missing since {Wednesday, May 10|day}: {12|ad}-year-old Davian Whyte, of dark complexion and slim build, about {five|-} feet tall; and his cousin, {nine|ao}-year-old O'Jay Clarke, also dark and slim.

Reports from the Freetown Police are that the boys left school at about {3:10 pm|left} and were last seen on the Salt River road at {4:25 pm|last}. Both wore khaki. They have not been heard from since.

Anyone knowing the whereabouts of the boys is asked to contact 119 or 311. A {48|cur}-hour curfew is in force in sections of Longville.

@doc b-newspaper | national daily | 2017-05-12
Shots, then silence – Longville holds its breath for cousins

By Kerry-Ann Salmon, Gleaming Star reporter

The residents of Longville Park heard about {15|~shots} shots on Wednesday at {twenty to five|tsh}. When it was quiet, {one|d} man was dead and {three|inj} people had been wounded. It was an hour more before Paulette Whyte noticed that her son was late.

He is {12|ad}. He was walking with his cousin O'Jay, {nine|ao}, because they had kept their taxi fare, {$100|bus}, for a phone card.

"{Fifteen|lag} minutes before the shooting a lady see them right there," she said, and pointed.

By last night {120|srch|t=By last night} people, with {three|dog|^} dogs, had gone through the cane. The dead man has been identified as Tevin Bryan, {26|av}, a welder. Police do not believe that the boys knew him.

Pastor Leroy Gayle's church is offering {$300,000|rew} to anyone who brings them home.

Clarendon has seen {47|mur17|t=since January|by=according to police data} murders since January, according to police data, {16|mdif} more than by this time last year. The island's count is {540|ja}.

WHAT YOU SAID: "Curfew can't find pickney" – Desmond, May Pen. 212 likes

@doc c-online | online news site | 2017-05-12
BREAKING: Missing Clarendon boys found alive

Cousins Davian and O'Jay have been found.

A goat farmer came upon them at {6:40|tf} {this morning|fnd} in an old sugar works at Mitchell Town, {seven|km} miles from their school. They are hungry, bitten by mosquitoes and otherwise fine.

They ran when the shooting started and kept running, Superintendent Marva Pinnock told us. "They thought the man was behind them. They walked at night and slept in the day. They ate {eight|man|by=Superintendent Marva Pinnock} mangoes, he counted them for me."

In all they were away {38|hrs} hours. More to come.

@doc d-evening | evening paper | 2017-05-15
{One|ar} held in Longville murder

Police this morning charged a {31|asus}-year-old mason with the murder of Tevin Bryan, and with wounding the {three|inj} others who were hit on the Salt River road last Wednesday.

{Two|gun|t=so far} guns have been seized so far, a 9mm and a home-made thing with a pipe. A second man is being sought. Supt Pinnock said she expected to have him "within {72|exp} hours".

The boys who vanished that day and turned up on {Friday|fnd} have been shown no photographs. "One is {12|ad} and one is {nine|ao} and neither of them is going to be my witness," said Pinnock.

The victim was {26|av}.

DROP PAN: 6-17-22. Cash Pot: 14

@doc e-column | column in a Sunday paper | 2017-05-21
What the class did

On the Thursday that Davian Whyte's chair was empty the other {35|rest} in his class of {36|cls} did sums, because the teacher could not think what else. They worked out how far a boy can walk in a day, and got {18|wlk} miles, and coloured the circle on a map of the parish.

It held {half|-} of Clarendon and all its dead. {Forty-seven|mur17|t=this year} this year, against {31|mur16|t=at the same date in 2016} at the same date in 2016. Hardly a one of those made the front page, where the cousins spent {three|fp} days.

I do not grudge it. For {a day and a half|~hrs|v=36} ({38|hrs} hours, the papers say) a nation wanted one thing. Pastor Gayle's {$300,000|rew} goes to the goat farmer, who asked if he may have it in goats.
