@story vyse-street
@topic Safe-deposit raid in Birmingham's Jewellery Quarter: discovery, appeal, arrests, trial
@subject V = Vyse Street raid | Hockley Safe Deposit | the vault | the raid | the burglary | the break-in | heist
@subject P = West Midlands Police | the force | detectives | police
@subject L = Leonard Tooley | Tooley | the ringleader
@subject M = Marek Zawada | Zawada | the alarm engineer
@subject G = the gang | the burglars | the raiders | the crew
@fact bx1 = 56 | other | V | boxes opened by the thieves | 2017-05-30 | snapshot
@fact bx2 = 73 | other | V | boxes opened by the thieves | 2018-10 trial | constant
@fact all = 940 | other | V | boxes in the vault | - | constant
@fact lo1 = 9000000 | price | V | pounds, worth of the haul | 2017-06-02 | snapshot | projected
@fact lo2 = 13700000 | price | V | pounds, worth of the haul | 2018-10 trial | constant
@fact rec = 4200000 | price | V | pounds of property recovered | 2018-10 trial | cumulative
@fact g = 5 | other | G | men in the gang | - | constant
@fact arr = 7 | arrests | P | people arrested | 2017-09-12 | cumulative
@fact hole = 46 | other | V | centimetres across the hole in the wall | - | constant
@fact wall = 120 | other | V | centimetres of concrete drilled through | - | constant
@fact in = 20:25 | clock | V | time at which the thieves got in | 2017-05-26 | snapshot
@fact out = 05:40 | clock | V | time at which the thieves left | 2017-05-29 | snapshot
@fact days = 3 | duration | V | nights spent in the building | 2017-05 | constant
@fact lage = 67 | age | L | age of the ringleader | 2018-10 | constant
@fact mage = 41 | age | M | age of the alarm engineer | 2018-10 | constant
@fact ls = 9 | sentence | L | years in prison | 2018-10-19 | constant
@fact ms = 6 | sentence | M | years in prison | 2018-10-19 | constant
@fact rew = 50000 | price | P | pounds of reward offered | 2017-06-02 | plan | pledged
@trap bx1 bx2 :: the count at first and the count at the trial
@trap lo1 lo2 :: an early estimate and the figure in court
@trap lo2 rec :: stolen and got back
@trap arr g :: arrested and in the gang

@doc evening | regional evening paper | 2017-05-31
Bank holiday gang drill into Jewellery Quarter vault

Fiona Adeyemi-Clarke
CRIME REPORTER
fiona.ac@brumeveningpost.example | 0121 496 0188
COMMENTS (214) | SHARES 1.9k

Thieves spent the long weekend inside Hockley Safe Deposit on Vyse Street and walked off with the contents of {56|bx1|t=last night|by=Detective Inspector Colm Rafferty} boxes, Detective Inspector Colm Rafferty told the Post last night.

The raiders came down a lift shaft, then bored through {120|wall}cm of reinforced concrete to make a hole just {46|hole}cm wide. "You wouldn't get your average copper through it," said the DI.

A camera over a sandwich shop has them going in at {8.25pm|in} on Friday. It also has them leaving, with {two|-} wheelie bins, at {5.40am|out} on Monday. That is {three|days} nights on the premises, and on the first of them an alarm rang and nobody came.

There are {940|all} boxes in the basement. Some belong to families in Handsworth and Solihull who keep wedding gold there.

@doc tabloid | national tabloid | 2017-06-02
HOLE IN THE WALL GANG'S {£25M|!lo1|m=projected} HAUL

A CREW of old-school villains squeezed through a gap no wider than a dustbin lid to empty {84|!bx1} deposit boxes – and may have got away with {£25million|!lo1|m=projected} in gold and gems.

The Bank Holiday blaggers slipped in at {8.25|in} on Friday night. They stayed until dawn on Monday, {three|days} whole nights, munching pork pies.

Cops yesterday put up a {£50,000|rew|t=yesterday|by=Cops} reward. Their own guess at the swag is a measly {£9million|lo1|by=Their own|t=yesterday}.

TURN TO PAGE 5 ● TRACY, 26, FROM DUDLEY: Page 9

@doc arrests | broadcaster website | 2017-09-12
Jewellery Quarter burglary: Arrests in dawn raids

12 September 2017

{Seven|arr|by=West Midlands Police} people have been arrested over a burglary at a safe deposit centre in Birmingham, West Midlands Police said.

The {seven|arr|by=West Midlands Police}, {six|-} men and a woman, were held at addresses in Walsall, Redditch and Rhyl this morning. The force believes that {five|g|by=The force} of them took part in the break-in itself.

Between {20:25|in} on 26 May and {05:40|out} on 29 May the vault in Vyse Street was drilled. Officers were criticised for not answering an alarm, and in July the watchdog found {two|-} call handlers had graded it "no response".

A reward of {£50,000|rew} remains on offer.

Related: Five charts on burglary | HS2 in 100 seconds

@doc trial | national broadsheet | 2018-10-20
'Last job' ringleader gets {nine|ls} years for {£13.7m|lo2} vault raid

Henrietta Nwosu
Birmingham Crown Court

A retired plasterer who planned one of the largest burglaries in English history from his allotment was jailed for {nine|ls|t=yesterday} years yesterday.

Leonard Tooley, {67|lage}, led {five|g} men who over a bank holiday cut through a wall {1.2|-} metres thick. Marek Zawada, {41|mage}, the engineer who silenced the alarm, got {six|ms|^} years.

The jury heard that {73|bx2|by=The jury} of the {940|all} boxes had been forced, not the {56|bx1} first announced, and that their owners have claimed {£13.7 million|lo2|by=their owners}. Of that, {£4.2 million|rec} has been found, much of it under a headstone in Rhyl.

Judge Marguerite Penhaligon said: "You are clever men who left nearly {a hundred|!~bx2|by=Judge Marguerite Penhaligon} families poorer in more than money."

@doc local2 | local news site | 2018-10-21
Where did the rest go?

{Two|-} years of digging – literally – have turned up {£4.2m|rec} worth of what went missing from Hockley Safe Deposit. So {£9.5m|-} is still out there, if the {£13.7m|lo2} sworn to in court can be trusted.

Tooley, {71|!lage}, isn't telling. He was given {nine|ls} years, of which he will do half; Zawada's stretch is {eight|!ms}. The hole they wriggled through, {46|hole} centimetres across, has been filled in, and the {51|-} tenants who stayed on have new keys.

Have we got something wrong? Tell the newsdesk.
