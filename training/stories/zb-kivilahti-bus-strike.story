@story zb-kivilahti-bus-strike
@topic Bus drivers' strike in Kivilahti, Finland: from the walkout to the mediator's offer
@subject D = Kivilahti bus drivers | drivers | the strikers
@subject U = Transport union AKL | AKL | the union
@subject C = Seutu Bussit | the company | the operator | Seutu
@subject K = Kivilahti | the city
@fact dr = 612 | jobs | C | drivers employed | 2031-02-03 | snapshot
@fact st1 = 540 | other | D | drivers on strike | 2031-02-03 | snapshot
@fact st2 = 498 | other | D | drivers on strike | 2031-02-06 | snapshot
@fact buses = 214 | other | C | buses in the fleet | - | constant
@fact out1 = 31 | other | C | buses on the road | 2031-02-03 | snapshot
@fact out2 = 52 | other | C | buses on the road | 2031-02-06 | snapshot
@fact lines = 47 | other | C | bus lines run on a normal weekday | - | constant
@fact cut = 38 | other | C | bus lines stopped | 2031-02-03 | snapshot
@fact ride = 83000 | ridership | C | bus journeys on a normal weekday | - | constant
@fact dem = 9.5 | rate | U | pay rise demanded over two years, in percent | 2031-02-03 | plan | pledged
@fact off1 = 5.2 | rate | C | pay rise offered over two years, in percent | 2031-01-30 | plan | pledged
@fact off2 = 6.8 | rate | U | pay rise proposed by the mediator over two years, in percent | 2031-02-06 | plan | pledged
@fact wage = 17.4 | price | D | hourly pay of a driver, in euros | 2031 | constant
@fact break = 34 | duration | D | minutes of paid break in a shift | - | constant
@fact loss = 190000 | spending | C | euros that the strike costs a day | 2031-02-06 | constant
@fact tick = 3.1 | price | C | euros for a single ticket | 2031 | constant
@fact ref = 12 | other | K | euros refunded on a monthly pass | 2031-02-06 | plan | pledged
@fact vote = 71 | vote_share | U | members who voted to strike, in percent | 2031-01-24 | snapshot
@fact g1 = 1.6 | other | U | points between the offer and the proposal | 2031-02-06 | snapshot
@fact g2 = 2.7 | other | U | points between the demand and the proposal | 2031-02-06 | snapshot
@rel diff g1 = off2 - off1
@rel diff g2 = dem - off2
@trap st1 st2 :: fewer were out three days later
@trap off1 off2 :: company's offer against mediator's proposal
@trap dr st1 :: staff against strikers

@doc a-wire | wire agency | 2031-02-03
Bus strike empties stops in Kivilahti

KIVILAHTI (Lännen Uutispalvelu) — {38|cut|t=Monday} of the {47|lines} bus lines in Kivilahti stood still on Monday as drivers walked out over pay, the operator Seutu Bussit said.

By the union's count {540|st1|t=by the morning shift|by=the union's count} of the {612|dr} drivers had joined in by the morning shift. Seutu put {31|out1|t=before noon|by=Seutu} vehicles on the road before noon, out of a fleet of {214|buses}, most of them on the {two|-} school routes and the airport service.

AKL, which represents the drivers, wants {9.5 percent|dem|by=AKL} over two years. The company last Thursday offered {5.2 percent|off1|t=last Thursday|by=The company}. A driver's basic pay is {17.40 euros|wage} an hour.

"Nobody here wants to stand in minus 14," said shop steward Raija Oksanen. "But we also have {34|break|by=Raija Oksanen} minutes of break in a nine-hour shift, and they want that too."

The strike has no end date. About {83,000|~ride} journeys are made by bus in the city on an ordinary weekday.

@doc b-tabloid | tabloid | 2031-02-04
"I walked 6 km to the dialysis ward" – frozen city curses Seutu

Pic 1/14: The Hallinkatu stop on Tuesday. PHOTO: J. Mäkelä

Two days without buses, and Kivilahti has had enough!

Eila Pennanen, 77, set out at half past five. Her route, number {22|-}, is one of the {38|cut|t=since Monday} that have been dead since Monday. "Nobody told me a thing. I have a monthly card!"

Only {13|!out1|t=on Monday|by=the depot} of Seutu's more than {200|>buses} buses left the yard on Monday, the depot told us. On a usual day {eighty-three thousand|ride} trips are made on them. A single ticket costs {€3.10|tick}, and a taxi from Hallinkatu to the hospital sets you back {19.50|-}.

And what do the men and women at the wheel want? Close to {ten per cent|~dem} in two years. They get {17.40|wage} an hour today. The bosses' answer: just over {five|>off1}.

Strike fever? {Seventy-one per cent|vote|t=in January|by=AKL} of those who voted in January said yes to it, AKL says.

READ MORE: {5|-} ways to keep your phone alive at {-20|-}

@doc c-local | regional newspaper | 2031-02-06
Mediator puts new number on the table as bus strike enters fourth day

By Henrik Sundström, henrik.sundstrom@kl-bladet.example, 050 555 0147

The national conciliator's deputy, Liisa Haapakoski, proposed on Thursday that bus drivers in Kivilahti be given {6.8 percent|off2|t=on Thursday|by=Liisa Haapakoski} over two years. That is more than {a point and a half|>g1|v=1.5} above what the employer had put down before the stoppage, {5.2|off1|t=before the stoppage}, and nearly {three|~g2} short of the union's {9.5|dem}.

Both sides have until Friday at 3 p.m. to answer.

Resolve has thinned a little. The company said {498|st2|t=as of Thursday morning|by=The company} people were still refusing to drive as of Thursday morning; the union did not dispute the figure. On Monday it had been {540|st1|t=On Monday}. That let Seutu send out {52|out2|t=as of Thursday morning|by=The company} vehicles, against {31|out1|t=on the first day} on the first day.

Each day of the conflict costs the operator {190,000 euros|loss|by=chief executive Timo Grönlund}, according to chief executive Timo Grönlund. He would not be drawn on the break, which his side wants shortened from its present {34|break} minutes.

The council meanwhile decided that holders of a monthly pass will get {12 euros|ref|by=The council} back.

@doc d-news | newsletter for commuters | 2031-02-06
The Kivilahti Commuter, issue 208: what runs, what you get back

Good evening. Still on strike, but there's movement.

– Running: {52|out2|t=this morning} buses out this morning, in a fleet of {214|buses}. Lines {1|-}, {4|-} and {30|-} are near normal.
– Not running: most of the rest of the {47|lines}.
– Your pass: the city will pay back {€21|!ref|by=the city} if you hold a monthly one. Single tickets (still {3.10|tick}) aren't covered.
– The talks: the mediator says {6.8|off2|by=the mediator}. The drivers said {9.5|dem|by=The drivers} at the start. Seutu said {5.2|off1|by=Seutu}.
– Who's out: {540|st1|t=on Monday} on Monday, a bit under {500|<st2|t=now} now, of {612|dr} on the payroll.
– Break row: {43|!break} minutes a shift, which the firm wants trimmed.

Answer due tomorrow at three. We'll mail at four.
