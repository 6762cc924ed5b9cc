@story zc-changuaira-teachers
@topic A Panamanian teachers' strike against a pension law: schools, pupils, injured, dismissed
@subject S = teachers' strike in Panama's Ngäbe coast | the strike | the teachers
@subject U = Asoproveraguas | the union | Asopro
@subject M = Ministry of Education | Meduca | the ministry
@subject P = National Police | the police | SENAFRONT
@subject H = hospital of Changuaira | the hospital
@subject B = banana company Frutera del Istmo | the company | Frutera
@fact day = 38 | duration | S | days of strike | 2033-06-02 | cumulative
@fact sch = 212 | other | S | schools closed | 2033-06-02 | snapshot
@fact pup = 41300 | enrolment | S | pupils without lessons | 2033-06-02 | snapshot
@fact tea = 2960 | other | U | teachers on strike | 2033-06-02 | snapshot
@fact pen = 31 | rate | S | percent cut of pensions by the law | 2033 | plan
@fact age0 = 57 | age | S | retirement age for women | 2033 | constant
@fact age = 60 | age | S | retirement age for women in the law | - | plan
@fact arr = 94 | arrests | P | people arrested | 2033-06-02 | cumulative
@fact inj = 57 | injuries | H | people treated | 2033-06-02 | cumulative
@fact pel = 8 | injuries | H | people hit in the eye by pellets | 2033-06-02 | cumulative
@fact pol = 21 | injuries | P | officers hurt | 2033-06-02 | cumulative
@fact blk = 17 | other | S | roadblocks | 2033-06-02 | snapshot
@fact dis = 4200 | jobs | B | workers dismissed | 2033-06-02 | cumulative
@fact loss = 75000000 | damages | B | dollars lost | 2033-06-02 | cumulative
@fact pay = 15 | duration | M | days of pay withheld | May 2033 | constant
@fact sup = 66 | poll_share | S | percent who find the strike just | May 2033 | snapshot
@fact opp = 27 | poll_share | S | percent who do not find the strike just | May 2033 | snapshot
@trap inj pel :: all treated and eye injuries
@trap inj pol :: civilians and officers
@trap age0 age :: now and in the law
@trap sch blk :: schools and roadblocks
@trap tea pup :: teachers and pupils
@race poll = sup opp

@doc acan-style | news agency | 2033-06-02
Teachers' strike on Panama's coast enters day {38|day}

CHANGUAIRA. The teachers' strike against the pension law reached {38|day|t=this Thursday} days this Thursday with {212|sch|^} schools closed and {41,300|pup|^} pupils without classes, the ministry of education said. {2,960|tea|^} teachers are on strike according to their union.

There are {17|blk|t=this Thursday} roadblocks in the province. Since the beginning {94|arr|t=Since the beginning} people have been arrested; {57|inj|^} were treated in the hospital, {eight|pel|^} of these with eye injuries from pellets. The police count {21|pol|^} injured of their own.

The banana company Frutera del Istmo has dismissed {4,200|dis} workers who joined, and estimates its losses at {75 million|loss} dollars.

@doc prensa-like | national daily | 2033-06-05
A generation without a blackboard

By Itzel Barría-Lowe

In the school of Quebrada Guabo hens have taken over the fourth grade. Their teacher, Prof. Edilma Santos, {54|-}, is on the road with a whistle and a pot. She was to retire in three years, at {57|age0}. Under the new law it would be at {62|!age}, on a pension {31|pen} per cent smaller.

"They say think of the children. I've thought of them for {thirty|-} years."

The children number {43,100|!pup}. Mothers in two villages have put up a tarpaulin and teach what they know: sums, embroidery, who owns what.

Meduca has withheld {15|pay} days' wages. It can't dismiss {2,960|tea} people at once. Frutera could: in one morning, {4,200|dis}.

In a survey in May {two thirds|~sup|v=66.67|t=in May} of Panamanians found the strike just. {27|opp|t=in May} per cent didn't.

Lotería: {4|-} {7|-} {1|-} {9|-} • Canal: {33|-} transits • Rain

@doc hospital-note | doctors' association statement | 2033-06-04
The Association of Doctors of the Changuaira Hospital informs

that up to 2 June {57|inj|t=up to 2 June} persons were attended to in connection with the disturbances; that {18|!pel|^} had pellet wounds to the eye, of whom {three|-} have lost it; that the youngest is {two|-} and was at home;

that police officers hurt were {21|pol}, mostly by stones, and were treated like everybody else;

that the road to David is cut in {17|blk} places and that on {four|-} occasions an ambulance was let through only after {40|-} minutes;

that gas was fired on the hospital's own car park on 28 May;

and that saline will last until Tuesday.

@doc business-pan | business weekly | 2033-06-09
Bananas: the price of {38|day} days

Frutera del Istmo ships {17%|-} of the country's exports by weight. Since late April, not a box. It puts the damage at {$75 million|loss|by=It}, of which {$10 million|-} in fruit left on the stem, and has closed {three|-} packing plants.

Some {2,400|!dis} dismissals have been notified to the labour ministry, with the promise to rehire "those who come back".

The pension law, which raises the age from {57|age0} to {60|age} for women, is supposed to save {$210 million|-} a year. "At this rate it'll cost us that by August," says economist Aquilino Deng-Moreno.

Support for the protest fell slightly, to {66%|sup|t=in May} in May from {69%|-} in April. The government's approval stands at {19%|-}.

Bunker fuel: {$588|-} · {10|-}-year bond {7.1%|-}
