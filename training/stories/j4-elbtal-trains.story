@story j4-elbtal-trains
@topic A train drivers' strike at a private railway in Saxony, May 2015
@subject E = Elbtal-Bahn | the railway | the operator | the company | EB
@subject G = Union of Locomotive Crews | the union | ULC | the drivers' union | Knut Öztürk-Lehnert | Öztürk-Lehnert
@subject L = Elbtal-Bahn drivers | drivers | a driver | the crews
@subject T = emergency timetable | the emergency plan | the skeleton service | trains
@subject S = strike | the strike | the walkout | the stoppage
@subject B = replacement buses | buses | coaches
@subject I = Saxon Chamber of Industry | the chamber | business | firms
@subject R = arbitrator | Hanne Wiśniewska-Groth | the mediator | Wiśniewska-Groth
@fact beg = 02:00 | clock | S | start of the stoppage | 2015-05-19 | plan
@fact end = 2015-05-24 | date | S | last day of the stoppage | - | plan
@fact hrs = 142 | duration | S | hours announced | 2015-05-18 | plan
@fact nth = 5 | other | S | which stoppage of the dispute | 2015-05-19 | constant
@fact prev = 66 | duration | S | hours of the stoppage before | 2015-04 | constant
@fact norm = 640 | other | E | trains on a normal weekday | 2015 | constant
@fact ran = 205 | other | T | trains run | 2015-05-19 | snapshot
@fact ransh = 32 | rate | T | share of the trains run | 2015-05-19 | snapshot
@fact pas = 118000 | ridership | E | passengers on a weekday | 2015 | constant
@fact dr = 730 | jobs | L | drivers | 2015 | constant
@fact memb = 590 | other | G | members among the drivers | 2015-05 | constant
@fact out = 412 | crowd | L | drivers on strike | 2015-05-19 | snapshot
@fact ask = 5 | rate | G | pay rise demanded | 2015 | plan | pledged
@fact off = 3.2 | rate | E | pay rise offered | 2015-05-11 | plan | pledged
@fact hw = 37 | duration | G | weekly hours demanded | 2015 | plan | pledged
@fact hwn = 39 | duration | L | weekly hours | 2015 | constant
@fact pay = 2780 | price | L | euros of gross monthly pay of a beginner | 2015 | constant
@fact netp = 1790 | price | L | euros of take-home monthly pay of a beginner | 2015 | constant
@fact bon = 500 | price | E | euros offered once | 2015-05-11 | plan | pledged
@fact bus = 84 | other | B | buses | 2015-05-19 | constant
@fact cost = 1400000 | spending | E | euros lost on each day of strike | 2015-05 | constant | projected
@fact tot = 9800000 | spending | E | euros lost in all stoppages | 2015-05-18 | cumulative
@fact ind = 6500000 | damages | I | euros lost by firms on each day of strike | 2015-05 | constant | projected
@fact pk = 75 | price | L | euros of strike pay for a day | 2015 | constant
@fact med = 2015-05-28 | date | R | first day of the arbitration | - | plan
@fact medd = 21 | duration | R | days of arbitration without strikes | from 2015-05-28 | plan
@fact ended = 18:00 | clock | S | early end of the stoppage | 2015-05-21 | snapshot
@fact act = 64 | duration | S | hours lasted | 2015-05-21 | constant
@fact rest = 2015-05-23 | date | E | first day of normal service | - | plan
@rel share ransh = ran / norm
@trap hrs act :: announced and what it came to
@trap hrs prev :: two stoppages
@trap ran norm :: emergency and normal service
@trap dr memb :: all drivers and the union's
@trap memb out :: members and strikers
@trap ask off :: demanded and offered
@trap pay netp :: before and after tax
@trap cost ind :: the railway's loss and the region's
@trap end ended :: the planned end and the real one

@doc a-mitteldeutsche-agentur | wire agency | 2015-05-18
Drivers at Elbtal-Bahn to strike until Sunday

DRESDEN (MDA). Train drivers of the private Elbtal-Bahn will walk out at {2 a.m.|beg|t=on Tuesday} on Tuesday for {142|hrs} hours, the longest stoppage yet in a dispute that began in the autumn. It is the {fifth|nth|v=5}, and should last through {Whit Sunday|end}, the Union of Locomotive Crews (ULC) said on Monday.

The union wants {five|ask|by=The union} per cent more money and a week of {37|hw|^} instead of {39|hwn} hours. The company's last offer was {3.2|off|s=The company's} per cent and {500|bon} euros once.

"They had eight months," said ULC leader Knut Öztürk-Lehnert.

On a weekday the railway normally carries {118,000|pas} passengers in {640|norm} trains. An emergency plan is to keep {a third|~ransh|t=on Tuesday} of them running, helped by {84|bus} buses.

The operator puts its loss from the first four stoppages at {9.8 million|tot|by=The operator} euros; firms in the region lose {6.5 million|ind|by=the Chamber of Industry} euros a day, according to the Chamber of Industry.

@doc b-pirna-live | live ticker | 2015-05-19
+++ Strike ticker +++ Pirna, Heidenau, Bad Schandau +++

20.30 We're closing for today. Emergency timetable for Wednesday: same as today. First S-train from Pirna {4.57|-}.

18.12 The railway's count for day one: {250|!ran|t=day one|by=The railway's count} trains have run.

16.40 Reader Grit Mohammadi: "Forty minutes for a bus and then it is full. There were supposed to be {84|bus}. I've seen two."

14.05 Who's out? {412|out|t=today|by=the union} drivers have signed the lists today, says the union, of {590|memb} members. Altogether EB has {730|dr}.

11.20 What does a striker get? {75|pk} euros a day from the fund. A beginner's wage is {2,780|pay} euros before tax, {1,790|netp} after. (Class I, no children, we asked.)

08.45 The walkout started at {3 a.m.|!beg}, when the night train to Decin was stopped in Krippen, and it is to go on until {Sunday|end}. So far no injuries, one bitten conductor (dog).

06.00 Good morning! Coffee, umbrella, patience. A2 jam 7 km, Elbe level 1.94 m.

@doc c-saechsischer-bote | regional newspaper | 2015-05-22
A strike ends on the second ring

By Fridtjof Nguyen, Dresden

The telephone rang at {ten past four|-} on Thursday, and Knut Öztürk-Lehnert let it ring once. Then he picked up. Less than two hours later, at {6 p.m.|ended|t=on Thursday}, the stoppage was off, after {64|act} of the {142|hrs} hours which the union had announced.

What moved? Both sides accept an arbitrator. Hanne Wiśniewska-Groth, once a judge in Görlitz, takes her chair on {28 May|med}; for {21|medd} days from then there will be no strikes.

It was getting dear. Each day without drivers tears a hole of {6.5 million|!cost} euros in the operator's books. On Tuesday, {205|ran|t=On Tuesday} trains had moved, {32|ransh|^} per cent of the usual number; more than {400|>out|^} drivers stood at the gates. Whether the offer of {3.2|off} per cent is still alive, nobody would say. The union's {5|ask|s=The union's} is.

Normal service returns on {Saturday|rest}.

Weather 14°/22° · DAX 11,815 · Lotto 6, 13, 27, 28, 40, 44 · Subscriptions 0351 0000 12

@doc d-pendler-blog | commuters' blog | 2015-05-26
How I lost {four|-} days and found my bicycle

Thank you for 73 comments. Some corrections, because many of you wrote in anger.

No, a driver who starts out does not live on {2,780|pay|s=a driver} euros. He showed me the slip: {1,970|!netp|by=He} is what his bank sees.

Yes, this was number {five|nth|s=this}. The one in April went on for {66|prev|t=April} hours; this one for {64|act|s=this one}, although {142|hrs} were threatened. So it was shorter, not longer! Also no: they did not stop on {Whit Sunday|-}. They went back on Thursday evening, at {six|ended|t=Thursday evening}.

Numbers that annoyed me more: {640|norm|t=on a good day} trains on a good day, and still no air conditioning. {118,000|pas} of us. {A hundred|-} buses were promised by the man at the desk; the firm says {84|bus|by=the firm}, and that a day like that one costs it {1.4 million|cost|by=the firm|t=a day} euros.

From the {28th|med} a retired judge has {three weeks|medd|v=21}. I've oiled the chain.
