@story i3-bergen-museum-theft
@topic A night theft from a maritime museum in Bergen, Norway, in 2031 and the trial in 2032
@subject M = Sjøfartsgården | the museum | the maritime museum
@subject P = Vest police district | the police | police
@subject A = Leif Tvedt Arnesen | Arnesen | the older man | the locksmith
@subject B = Jonas Okafor-Lie | Okafor-Lie | the younger man
@subject G = Guard Solveig Haukås | Haukås | the guard
@subject S = Skoltegrunn depot | the depot | the garage
@fact n = 38 | other | M | objects taken | 2031-11-23 | constant
@fact n0 = 30 | other | M | objects taken, first count | 2031-11-23 | snapshot
@fact cup = 11 | other | M | silver cups taken | 2031-11-23 | constant
@fact rec = 29 | other | P | objects recovered | 2032-01 | cumulative
@fact rec1 = 8 | other | P | objects recovered | 2031-12-02 | cumulative
@fact gone = 9 | missing | M | objects still gone | 2032-01 | snapshot
@fact val = 14000000 | price | M | insured value in kroner | 2031 | constant
@fact clk = 03:12 | clock | M | hour of the alarm | 2031-11-23 | constant
@fact clkp = 03:21 | clock | P | hour at which the patrol arrived | 2031-11-23 | constant
@fact min = 9 | duration | P | minutes from the alarm to the patrol | 2031-11-23 | constant
@fact dur = 6 | duration | M | minutes that the thieves were inside | 2031-11-23 | constant
@fact no = 17 | address | M | house number | 2031 | constant
@fact nos = 52 | address | S | house number | 2031 | constant
@fact agea = 58 | age | A | age | 2032-05 | constant
@fact ageb = 27 | age | B | age | 2032-05 | constant
@fact ageg = 63 | age | G | age | 2032-05 | constant
@fact sena = 4.5 | sentence | A | years in prison | 2032-05-28 | constant
@fact senb = 30 | sentence | B | months in prison | 2032-05-28 | constant
@fact aska = 6 | sentence | A | years in prison asked by the prosecutor | 2032-05-20 | plan | hypothetical
@fact fine = 5200000 | damages | A | kroner to be paid by both to the museum | 2032-05-28 | constant
@fact vis = 41300 | other | M | visitors in the year | 2031 | snapshot
@fact vis2 = 58900 | other | M | visitors in the year | 2032 | snapshot
@fact visg = 42.6 | rate | M | rise of visitors on the year | 2032 | snapshot
@fact sec = 3400000 | spending | M | kroner for new alarms | 2032 | snapshot
@fact day = 2031-12-02 | date | P | day of the arrests | - | constant
@fact rew = 250000 | budget | M | kroner of reward | 2031-11-25 | plan | pledged
@fact yr = 1781 | other | M | year in which the ship's crown was made | - | constant
@fact more = 21 | other | P | objects recovered later | January 2032 | snapshot
@fact ageg2 = 64 | age | G | age | 2033-02 | constant
@rel sum rec = rec1 + more
@rel diff gone = n - rec
@rel change visg = vis -> vis2
@fact qs = 24.3 | other | M | cost of the alarms as a share of the insured value in percent | 2032 | snapshot
@rel share qs = sec / val
@trap n n0 :: first count
@trap rec rec1 :: a later count
@trap clk clkp :: alarm and patrol
@trap min dur :: patrol and thieves
@trap sena aska :: sentence and demand
@trap sena senb :: two men
@trap agea ageb :: two men
@trap no nos :: two houses
@trap vis vis2 :: two years

@doc a-bergen | local daily, English digest | 2031-11-24
{Six|dur} minutes, {38|n} objects

Someone knew the way. On Sunday morning at {3.12|clk} a rear window at Sjøfartsgården, Nygaten {17|no}, gave way, and the alarm with it. When police rolled up at {3.21|clkp} the showcases were empty and the thieves gone. They'd been inside for {six|dur} minutes, the cameras show.

The first tally on Sunday spoke of {30|n0|t=on Sunday} missing items; yesterday evening curator Rakel Mbeki-Dahl had it corrected to {38|n|t=yesterday evening}, among them {eleven|cup} silver cups and the little crown from the frigate *Havhesten*, made in {1781|yr}. Insured value: {14 million kroner|val|v=14000000}.

Night guard Solveig Haukås was on her round in the other wing. "I heard glass and thought of cats."

Police ask anyone who saw a grey van between {2.45|-} and {3.30|-} to ring 02800.

@doc b-wire | Nordic wire | 2031-12-03
Two held over Norwegian museum heist

BERGEN, Dec 3 (Nordwire) - Police arrested two men on {Tuesday|day} and found part of the loot from a Bergen museum in a garage at {52|nos} Skoltegrunn street, prosecutor Ingrid Vang said on Wednesday.

"We've {eight|rec1|t=on Wednesday|by=prosecutor Ingrid Vang} objects of {38|n}," she said. Among them isn't the ship's crown of {1781|yr}.

The suspects are a locksmith and a former student who once worked at the museum's till. Both deny it.

The break-in on Nov. 23 set off an alarm at {3:21|!clk} a.m.; officers took {nine|min} minutes to get there. The museum, which has {some 41,000|~vis|v=41000|t=a year} visitors a year, offered {250,000 crowns|rew|v=250000} for hints.

@doc c-tabloid | Norwegian tabloid, English desk | 2032-05-29
LOCKED UP: {Four and a half|sena|v=4.5} years for the lock man

"I never stole, I only opened." That line didn't help Leif Tvedt Arnesen ({58|agea}) in Hordaland District Court yesterday. He got {four years and six months|sena|v=4.5}. His helper Jonas Okafor-Lie ({29|!ageb}) goes down for {two and a half|!senb|v=2.5} months.

Together they must pay {5.2 million|fine} to the museum.

The prosecutor had wanted {six|aska} years for the locksmith.

Of {38|n} treasures, {29|rec|t=since January} have been back since January. Where are the {nine|gone} others? Arnesen smiled and said nothing. On his phone police found a photo of a tiny crown on a kitchen scale.

Hero of the trial: guard Solveig Haukås, {63|ageg}, who described the thieves' shoes to the last eyelet.

See all 22 pictures + | Quiz: How well do you know the Hansa? 10 questions

@doc d-court | court summary, legal news service | 2032-05-30
THOV-2032-18844

Aggravated theft, Penal Code s. 322. Defendant A (b. 1973, {58|agea}) sentenced to {4 years 6 months|sena|v=4.5}; defendant B ({27|ageb}) to {30|senb} months, of which {12|-} suspended. Prosecutor's submission: {6|aska} years and {3|-} years. Joint liability for damages: NOK {5,200,000|fine}.

Facts: entry at {03.12|clk}, exit at {03.18|-}, patrol on the spot at {03.21|clkp}. {Thirty-eight|n} objects were taken, insured for NOK {14,000,000|val}. {Eight|rec1|t=upon arrest} were seized upon arrest on {2 December 2031|day} at Skoltegrunn {25|!nos}, a further {21|more|t=in January 2032} in January 2032. {Nine|gone} are outstanding.

A has appealed. B has not.

@doc e-follow | arts newsletter | 2033-02-02
A theft is the best advertising

Bergen's Sjøfartsgården reports {58,900|vis2|t=for 2032} visitors for 2032, against {41,300|vis|t=the year before} the year before: plus {43|visg|round} percent. What do they look at? An empty cushion with a light on it.

Of the {38|n} things that left by the window, {29|rec|t=by now} are home by now. The museum has spent {3.4 million kroner|sec|v=3400000} on alarms, {a quarter|~qs} of the sum for which the whole lot was insured.

The night guard, now {64|ageg2|t=now}, gives tours on the first Friday of the month, at {3.12|clk}. In the morning, yes. There's coffee. They are booked until June.

Nygaten {17|no}. Tram stop Nygård.
