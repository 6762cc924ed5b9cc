@story yd-seiyun-swap
@topic Prisoner exchange and truce extension in Yemen: flights, lists, the wounded, oil port, a dispute over numbers
@subject E = Seiyun exchange | the exchange | the swap
@subject H = Sanaa authorities | Sanaa | the Houthi side
@subject G = Aden government | Aden | the government side
@subject R = ICRC | Red Cross | the Red Cross
@subject U = UN envoy Ilse Verhaegen | the UN envoy | Verhaegen
@subject A = abductees' mothers | the mothers' association | mothers' association
@subject T = truce | the truce | ceasefire
@subject P = port of Ras Nabit | Ras Nabit | the port
@subject W = Marib general hospital | Marib hospital
@subject M = monitoring group Yemen Watchlist | Yemen Watchlist | the watchlist
@subject F = aircraft of the Red Cross | the flights | planes
@fact pl = 1400 | other | E | prisoners to be exchanged | 2032-04-10 | plan | pledged
@fact plh = 900 | other | G | prisoners to be freed | 2032-04-10 | plan | pledged
@fact plg = 500 | other | H | prisoners to be freed | 2032-04-10 | plan | pledged
@fact f1 = 296 | other | E | prisoners exchanged on the first day | 2032-05-14 | constant
@fact f2 = 341 | other | E | prisoners exchanged on the second day | 2032-05-15 | constant
@fact f3 = 224 | other | E | prisoners exchanged on the third day | 2032-05-16 | constant
@fact ft = 861 | other | E | prisoners exchanged | 2032-05-16 | constant
@fact ftg = 560 | other | G | prisoners freed | 2032-05-16 | constant
@fact fth = 301 | other | H | prisoners freed | 2032-05-16 | constant
@fact fs = 61.5 | other | E | share of the plan carried out | 2032-05-16 | constant
@fact fl = 539 | other | E | prisoners of the plan not exchanged | 2032-05-16 | constant
@fact ill = 64 | injuries | R | freed prisoners who were ill | 2032-05-16 | constant
@fact str = 9 | injuries | R | freed prisoners carried on stretchers | 2032-05-16 | constant
@fact kid = 17 | other | R | freed minors | 2032-05-16 | constant
@fact jr = 4 | other | H | freed journalists | 2032-05-16 | constant
@fact fg = 15 | other | F | flights | 2032-05-16 | constant
@fact pln = 3 | other | F | aircraft | 2032-05-14 | constant
@fact cit = 6 | other | F | cities | 2032-05-16 | constant
@fact lon = 8 | duration | E | years that the longest-held prisoner spent | 2032-05-14 | constant
@fact tr0 = 60 | duration | T | days of truce | 2032-03-21 | plan
@fact trx = 90 | duration | T | days by which the truce is extended | 2032-05-20 | plan
@fact trt = 150 | duration | T | days of truce altogether | 2032-05-20 | plan
@fact vio = 284 | other | M | breaches of the truce | 2032-05-18 | cumulative
@fact vih = 171 | other | H | breaches of the truce | 2032-05-18 | cumulative
@fact vig = 113 | other | G | breaches of the truce | 2032-05-18 | cumulative
@fact vihc = 602 | other | G | breaches of the truce by the other side as claimed | 2032-05-18 | cumulative
@fact vigc = 930 | other | H | breaches of the truce by the other side as claimed | 2032-05-18 | cumulative
@fact dd = 58 | deaths | T | people killed in the truce | 2032-05-18 | cumulative
@fact db = 390 | deaths | T | people killed in the two months before the truce | 2032-03-20 | constant
@fact dc = -85.1 | rate | T | change in deaths | 2032-05-18 | constant
@fact min = 31 | deaths | M | people killed by mines in the truce | 2032-05-18 | cumulative
@fact ab = 2460 | missing | A | people missing without news | 2032-05-17 | snapshot
@fact abl = 113 | other | A | people from the association's list who were freed | 2032-05-17 | constant
@fact abs = 4.6 | other | A | share of the association's list freed | 2032-05-17 | constant
@fact tk1 = 7 | other | P | tankers loaded | 2032-05-18 | cumulative
@fact tkp = 12 | other | P | tankers allowed in the truce | 2032-03-21 | plan
@fact bar = 1900000 | other | P | barrels a tanker | 2032 | constant
@fact bat = 13300000 | other | P | barrels loaded | 2032-05-18 | cumulative
@fact sal = 6 | duration | H | months of salary owed to teachers | 2032-05 | snapshot
@fact tch = 130000 | jobs | H | teachers without pay | 2032-05 | snapshot
@fact fly = 24 | other | T | commercial flights from the capital | 2032-05-18 | cumulative
@fact flyp = 36 | other | T | commercial flights allowed | 2032-03-21 | plan
@fact wnd = 210 | injuries | W | mine victims treated | 2032-05-18 | cumulative
@fact amp = 74 | injuries | W | amputations | 2032-05-18 | cumulative
@fact rd = 3 | other | T | roads to be opened | 2032-05-20 | plan
@fact rdo = 1 | other | T | roads opened | 2032-05-20 | constant
@fact yr = 11 | duration | - | years of war | 2032 | constant
@fact sp = 19 | duration | U | days of talks | 2032-04-10 | constant
@fact don = 71000000 | fundraising | U | dollars given | 2032-05-20 | cumulative
@rel sum pl = plh + plg
@rel sum ft = f1 + f2 + f3
@rel sum ft = ftg + fth
@rel share fs = ft / pl
@rel diff fl = pl - ft
@rel sum trt = tr0 + trx
@rel sum vio = vih + vig
@rel change dc = db -> dd
@rel product bat = tk1 * bar
@rel share abs = abl / ab
@trap f1 f2 :: two days of flights
@trap pl ft :: promised and exchanged
@trap ftg fth :: freed by one side and by the other
@trap trx trt :: extension and whole
@trap vih vihc :: counted and claimed breaches
@trap vig abl :: 113 breaches and 113 freed from the list
@trap dd min :: killed in fights and by mines
@trap tk1 tkp :: loaded and allowed
@trap fly flyp :: flown and allowed
@trap dd db :: in and before the truce
@trap wnd amp :: treated and amputated
@trap rd rdo :: roads planned and open

@doc a-wire | wire agency | 2032-05-14
Yemen's foes free {296|f1} prisoners on first day of swap

SEIYUN, Yemen, May 14 (Gulf Wire) - {Three|pln} aircraft of the Red Cross flew {296|f1|t=on Wednesday|by=the Red Cross} prisoners home across Yemen's front lines on Wednesday, the Red Cross said, in the first day of an exchange agreed last month after {19|sp} days of talks.

Altogether {1,400|pl} are to be released, {900|plh} by the government in Aden and {500|plg} by Sanaa. Among those freed on Wednesday was a man held for {eight|lon} years.

"He asked me the price of bread," said a nurse on the second flight.

A {60|tr0}-day truce in the {11|yr}-year war runs out on Tuesday. UN envoy Ilse Verhaegen hopes to prolong it.

@doc b-paper | Aden daily, English edition | 2032-05-17
The last plane had eleven empty seats

Wadha Ba-Sharahil

On the third day {224|f3} came, after {341|f2} on the second, and then a Red Cross man with a clipboard told the people at the fence that there'd be no fourth. In three days, {15|fg} flights and {six|cit} cities, {861|ft|t=In three days} men, women and boys have changed sides: {560|ftg} were released by the government and {281|!fth|by=an officer at the airport} by the Houthis, said an officer at the airport, who was in a hurry.

{Nine|str} arrived on stretchers. {Sixty-four|ill} were ill in a way a doctor could name. {Four|jr} are journalists. {Seventeen|kid} aren't grown up.

The mothers' association has {2,460|ab|by=The mothers' association} names of people taken away of whom no one has news. It went through the lists: {113|abl} are back, {4.6|abs} in a hundred. "That leaves me," said Umm Hamza.

Marib's hospital treated {210|wnd|t=since the truce began} mine victims since the truce began; from {74|amp} it took a limb.

Rial: {2,940|-} to the dollar. Tilal {1|-} Shaab Ibb {0|-}

@doc c-sanaa | Sanaa news agency, English | 2032-05-18
Committee: other side kept back hundreds

The national committee for prisoners said that of the {900|plh} to be handed over by the mercenaries only {498|!ftg|by=The national committee for prisoners} had arrived. The republic had for its part released {301|fth}, including {four|jr} so-called journalists, "and would have released more".

Breaches of the truce by the enemy number {930|vigc|by=The national committee}, it added, among them drones. The so-called government alleges {602|vihc|by=The so-called government}.

Through the airport of Sanaa {24|fly|t=so far} flights have gone so far, though {36|flyp} were agreed. For {six|sal} months {130,000|tch} teachers have had no salary, owing to the blockade of Ras Nabit, from which others ship oil.

@doc d-watch | monitoring group's note | 2032-05-19
Yemen Watchlist, truce tracker, week 8

Breaches counted to 18 May: {284|vio|t=18 May}. Sanaa {171|vih|^}, Aden {113|vig|^}. We count events with two sources; the parties don't.

Deaths from fighting: {58|dd|t=18 May}, against {390|db|t=in the two months before} in the two months before: {-85%|dc|round|v=-85}. Mines killed {31|min} more and aren't in the former figure.

Exchange: {861|ft} of {1,400|pl} ({61.5%|fs}), {539|fl} outstanding.

Oil: {seven|tk1|t=18 May} tankers of {12|tkp} permitted, at {1.9 million|bar} barrels each {13.3 million|bat}.

Roads: {three|rd} foreseen, {one|rdo} open. Data sheet v{3.2|-}

@doc e-wire2 | wire agency | 2032-05-20
Yemen truce extended by {90|trx} days

AMMAN, May 20 (Gulf Wire) - Yemen's warring sides extended their truce by {90|trx} days on Tuesday, hours before it would have lapsed, bringing it to {150|trt} days, UN envoy Ilse Verhaegen said.

{One|rdo} of {three|rd} roads has been opened. Verhaegen said the two sides would go on to exchange the remaining {539|fl} prisoners, "list by list".

Fighting has killed {85|!dd|by=a diplomat} people since March, a diplomat said, compared with {390|db|t=in the two months before that} in the two months before that.

Donors gave {$71 million|don} for salaries and mine clearance. The first teacher has yet to see it.
