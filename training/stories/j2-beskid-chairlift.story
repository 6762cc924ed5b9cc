@story j2-beskid-chairlift
@topic Trial over a chairlift accident in the Beskids, Poland
@subject X = Czarny Groń chairlift accident | the accident | the accident of 2003 | the fall
@subject L = Czarny Groń lift | the lift | the chairlift
@subject Mz = Ryszard Mazurek | Mazurek | the former manager | the manager
@subject Wr = Halina Wrona | Wrona | the inspector
@subject J = Judge Beata Sikorska-Bień | Judge Sikorska-Bień | the judge | the court
@subject P = Prosecutor Zenon Gruszka | Gruszka | the prosecution | prosecutors
@subject N = transport inspectorate | the inspectorate | the country
@subject I = Polkraft insurance | Polkraft | the insurer
@fact d = 2 | deaths | X | skiers killed | 2003-02-23 | constant
@fact inj = 13 | injuries | X | skiers injured | 2003-02-23 | constant
@fact str = 41 | rescued | X | skiers lowered by rope | 2003-02-23 | constant
@fact hrs = 5 | duration | X | hours until the last one was down | 2003-02-23 | constant
@fact h = 9 | distance | X | metres that the chairs dropped | - | constant
@fact ch = 4 | other | X | chairs that slid back | - | constant
@fact sm = 3 | sentence | Mz | years in prison | 2005-06-14 | snapshot
@fact sma = 5 | sentence | P | years in prison asked for the manager | 2005-05-30 | plan
@fact sw = 18 | sentence | Wr | months in prison, suspended | 2005-06-14 | snapshot
@fact swp = 3 | duration | Wr | years of probation | 2005-06-14 | plan
@fact ban = 6 | duration | Mz | years without any post in transport | 2005-06-14 | plan
@fact mx = 8 | sentence | Mz | years in prison at most | - | constant | hypothetical
@fact am = 56 | age | Mz | age of the manager | - | constant
@fact aw = 48 | age | Wr | age of the inspector | - | constant
@fact av = 19 | age | X | age of the younger victim | - | constant
@fact wit = 74 | other | J | witnesses heard | - | cumulative
@fact days = 22 | duration | J | days in court | - | cumulative
@fact pg = 640 | other | P | pages of the file | - | constant
@fact comp = 160000 | damages | Mz | zlotys to the bereaved families | 2005-06-14 | plan
@fact compe = 80000 | damages | Mz | zlotys to each bereaved family | 2005-06-14 | plan
@fact ins = 935000 | damages | I | zlotys paid to the injured | 2005-06 | cumulative
@fact cl = 16 | duration | L | months overdue for its inspection | 2003-02 | snapshot
@fact clamp = 3 | other | L | clamps of the wrong size | - | constant
@fact lift = 62 | other | L | chairs in all | - | constant
@fact cost = 12 | price | L | zlotys for a ride | 2003 | snapshot
@fact t = 12:25 | clock | X | when the chairs slid | 2003-02-23 | constant
@fact day = 2003-02-23 | date | X | day of the slide | - | constant
@fact app = 14 | duration | J | days to announce an appeal | - | plan
@fact lifts = 690 | other | N | lifts in Poland | 2005 | snapshot
@fact old = 33.33 | other | N | share of lifts older than a set age | 2005 | snapshot
@fact olda = 25 | age | N | age in years that they exceed | 2005 | constant
@fact insp = 11 | jobs | N | inspectors | 2005-06 | snapshot
@fact insm = 6 | jobs | N | inspectors to be hired | - | plan | pledged
@fact cut = 1 | duration | Mz | years taken off the term | 2006-01-19 | constant
@fact ow = 7 | rescued | Mz | skiers whom he brought down | 2003-02-23 | constant
@fact cus = 9 | duration | Mz | months in custody so far | 2006-01-19 | cumulative
@fact temp = -11 | temperature | X | degrees Celsius on the mountain | 2003-02-23 | snapshot
@fact car = 12 | age | Mz | age of the car | 2005-06 | snapshot
@fact app2 = 2 | sentence | Mz | years in prison after the appeal | 2006-01-19 | snapshot
@rel diff cut = sm - app2
@rel product comp = d * compe
@trap sm sma :: sentence and demand
@trap sm app2 :: first judgment and appeal
@trap sw swp :: suspended months and years of probation
@trap comp compe :: both families and each
@trap d clamp :: two and three
@trap h ch :: metres and chairs

@doc a-agency | Polish news agency, English service | 2005-06-14
Lift manager jailed for {three|sm} years over deaths of skiers

Bielsko-Biała, June 14: A court in southern Poland on Tuesday sentenced the former manager of a ski lift to {three|sm|t=on Tuesday} years in prison for the accident in which {two|d|t=in February 2003} people died and {13|inj|^} were hurt in February 2003. An inspector who had signed papers without seeing the lift was given {18|sw} months, suspended for {three|swp} years.

Ryszard Mazurek, {56|am}, may hold no post in transport for {six|ban} years and has to pay the {two|d} families {80,000|compe} zlotys each, Judge Beata Sikorska-Bień ruled.

Prosecutors had demanded {five|sma|by=Prosecutors}; the law allows {eight|mx}. Both sides have {14|app} days to announce an appeal. (PAI)

@doc b-daily | Kraków daily, translated | 2005-06-15
"He saved on {three|clamp} clamps"

Marta Oleksy

At {12.25|t} on the {last Sunday of February 2003|day} the chairlift at Czarny Groń stopped, as it did every day, to let a child get on. When it pulled again, {four|ch} of its {62|lift} chairs did not hold. They ran down the rope into each other like beads, and fell {nine|h} metres.

One of those who died was {19|av}. She had paid {12|cost} zlotys for the ride.

{Forty-one|str} others hung where they were, at {minus eleven|temp|v=-11}, until mountain rescuers let them down one at a time. The last touched the snow after {five|hrs} hours.

The court sat for {22|days} days and heard {74|wit} witnesses. It found that {three|clamp} clamps had been bought for a thinner rope because they were cheaper, and that the lift had missed its inspection by {16|cl} months. Halina Wrona, {48|aw}, who ticked the boxes at her desk, cried as the judge read out her name.

The families will receive {160,000|comp} zlotys between them. "I don't want his money, I want him to take that lift every day," said a father.

@doc c-weekly | English-language weekly for foreigners in Poland | 2005-06-23
On safer ropes? What the Czarny Groń verdict changes

Insurer Polkraft has so far paid {935,000|ins|t=so far} zlotys to the injured. Its lawyer tells us that it will seek to get the sum back from Mr Mazurek, who owns a flat and a {twelve|car}-year-old Opel.

Of nearly {700|~lifts} lifts in the country, about {a third|~old} are older than {25|olda} years. The transport inspectorate has {11|insp} people for them all; the minister promises {six|insm} more for next season.

The prosecution's file ran to {640|pg} pages, and not one of them names the owner of the lift, a company in Cyprus. Mazurek's counsel, who had asked for an acquittal, calls the {three|sm}-year term "a bill sent to the wrong address".

*Also:* 5 terraces for the long weekend (page 14)

@doc d-brief | regional news site | 2006-01-19
Appeal court cuts chairlift sentence

KATOWICE | The Court of Appeal has reduced by {one|cut} year the prison term of Ryszard M., the manager in the Czarny Groń case, to {two|app2|t=Thursday} years, not suspended. It upheld the ruling against Halina W. The decision of Thursday is final.

The judges took into account that he had helped at the scene: of the {41|str} people stranded he brought {seven|ow} down himself.

He has already been in custody for {nine|cus} months.

Comments (27) | Tomorrow: -14°C, smog alert
