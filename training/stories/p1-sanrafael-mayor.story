@story p1-sanrafael-mayor
@topic Mayor's race in San Rafael del Mar, Philippines: two families, precinct by precinct
@subject D = Dalisay Montefalco | Montefalco | the vice mayor | Dalisay
@subject B = Bonifacio "Jun" Arevalo-Tan | Arevalo-Tan | the mayor's son | Jun
@subject K = Kristina Ulanday | Ulanday | the parish organizer
@subject S = San Rafael del Mar | San Rafael | the town | the municipality
@subject E = the Commission on Elections | Comelec | the poll body
@subject C = Barangay Punta Coral | Punta Coral
@subject T = Barangay Tagbak | Tagbak
@subject A = Mayor Rodelio Arevalo-Tan | the outgoing mayor | Mayor Rodelio
@fact ps = 164 | units_pledged | S | clustered precincts | 2034 | constant
@fact p1 = 103 | counted_share | S | precincts transmitted | 2034-05-08 21:00 | cumulative
@fact p2 = 158 | counted_share | S | precincts transmitted | 2034-05-09 06:00 | cumulative
@fact d1 = 21440 | vote_count | D | votes | 2034-05-08 21:00 | cumulative
@fact b1 = 23102 | vote_count | B | votes | 2034-05-08 21:00 | cumulative
@fact k1 = 4015 | vote_count | K | votes | 2034-05-08 21:00 | cumulative
@fact d2 = 36705 | vote_count | D | votes | 2034-05-09 06:00 | cumulative
@fact b2 = 36020 | vote_count | B | votes | 2034-05-09 06:00 | cumulative
@fact df = 38118 | vote_count | D | votes | proclaimed 2034-05-10 | constant
@fact bf = 37046 | vote_count | B | votes | proclaimed 2034-05-10 | constant
@fact kf = 6871 | vote_count | K | votes | proclaimed 2034-05-10 | constant
@fact mf = 1072 | margin | D | votes ahead | proclaimed 2034-05-10 | constant
@fact m1 = 1662 | margin | B | votes ahead | 2034-05-08 21:00 | snapshot
@fact m2 = 685 | margin | D | votes ahead | 2034-05-09 06:00 | snapshot
@fact reg = 101300 | other | S | registered voters | 2034 | constant
@fact act = 84079 | votes_cast | S | people who voted | 2034-05-08 | constant
@fact tn = 83 | turnout | S | turnout | 2034-05-08 | constant
@fact mal = 9 | units_pledged | E | counting machines replaced | 2034-05-08 | cumulative
@fact sd = 21 | units_pledged | E | memory cards replaced | 2034-05-08 | cumulative
@fact cd = 3302 | vote_count | D | votes in Punta Coral | proclaimed 2034-05-10 | constant
@fact cb = 1190 | vote_count | B | votes in Punta Coral | proclaimed 2034-05-10 | constant
@fact tb = 4466 | vote_count | B | votes in Tagbak | proclaimed 2034-05-10 | constant
@fact td = 2180 | vote_count | D | votes in Tagbak | proclaimed 2034-05-10 | constant
@fact age = 29 | age | B | age | 2034 | snapshot
@fact aged = 58 | age | D | age | 2034 | snapshot
@fact yrs = 27 | duration | A | years that the family has held the office | 2034 | snapshot
@fact vb = 14 | arrests | S | people arrested for vote buying | 2034-05-08 | cumulative
@fact pr = 1500 | price | S | pesos offered for a vote, highest reported | 2034-05 | constant
@fact prl = 300 | price | S | pesos offered for a vote, lowest reported | 2034-05 | constant
@fact po = 340 | officers | S | police officers on duty | 2034-05-08 | constant
@fact port = 280000000 | budget | B | cost of the fish port promised in pesos | 2035 | plan | pledged
@fact boats = 600 | units_pledged | D | motor boats for fishers promised | 2035 | plan | pledged
@fact sv = 51 | poll_share | B | voters for the candidate | 2034-04-20 | snapshot
@fact sv2 = 38 | poll_share | D | voters for the candidate | 2034-04-20 | snapshot
@rel diff mf = df - bf
@rel diff m1 = b1 - d1
@rel diff m2 = d2 - b2
@rel share tn = act / reg
@race nine = b1 d1 k1
@race six = d2 b2
@race fin = df bf kf
@race poll = sv sv2
@trap b1 d2 :: the lead at nine and the lead at six
@trap m1 m2 :: the order turned overnight
@trap cd df :: a barangay against the town
@trap mal sd :: machines against cards
@trap pr prl :: highest and lowest price
@trap act reg :: voted against registered

@doc radyo | radio newsroom site | 2034-05-08
PARTIAL, UNOFFICIAL: Jun ahead in San Rafael

As of 9:00 p.m., {103|p1|t=As of 9:00 p.m.} of {164|ps} clustered precincts transmitted.

FOR MAYOR
Arevalo-Tan, B. (PBM) — {23,102|b1|t=As of 9:00 p.m.}
Montefalco, D. (LDM) — {21,440|d1|^}
Ulanday, K. (IND) — {4,015|k1|^}

The gap between the first two is {1,662|m1|^}. Comelec said {nine|mal|by=Comelec} machines and {21|sd|^} memory cards were swapped today; queues in Poblacion moved after lunch.

{340|po} cops on duty. {Fourteen|vb} persons nabbed for alleged vote-buying. According to our texters the going rate was anywhere from {P300|prl|v=300|by=our texters} to {P1,500|pr|v=1500|by=our texters}.

Stay tuned. DYSR 882 AM. Load up: buy 1 take 1 at Aling Nena's.

@doc visayanmirror | regional daily | 2034-05-10
After {27|yrs} years, San Rafael says enough

By Ma. Corazon Zulueta-Ng

SAN RAFAEL DEL MAR — The Arevalo-Tans have sat in the big chair since before the bridge was built, {27|yrs} years, father, aunt, father again. On Wednesday the canvassers proclaimed somebody else.

Vice Mayor Dalisay Montefalco, {58|aged}, a former teacher who kept a fish stall, beat the outgoing mayor's {29|age}-year-old son, Jun, by {1,072|mf|t=Wednesday|s=Vice Mayor Dalisay Montefalco}. The certificate reads {38,118|df|^} to {37,046|bf|^}, with parish organizer Kristina Ulanday at {6,871|kf|^}.

It was not always thus. At nine on election night the boy was in front by {1,662|m1|t=At nine on election night|s=the boy}. By six in the morning, {158|p2|t=By six in the morning} precincts in, it was the woman, {36,705|d2|^} to {36,020|b2|^}.

What came in late were the islands. Punta Coral gave her {3,302|cd} and him {1,190|cb}. His side's bailiwick, Tagbak, was {4,466|tb|s=His} to {2,180|td|s=her} in his favor and had been among the first to send.

An April survey by a Cebu radio network had Jun at {51 percent|sv|t=An April survey} and her at {38|sv2|^}. "They asked people in front of their landlords," she said.

@doc mb | Manila broadsheet brief | 2034-05-11
Dynasty toppled in island town

A {58|aged}-year-old vice mayor ended the rule of one family in San Rafael del Mar, the poll body said. Dalisay Montefalco got {38,118|df|by=the poll body}, {1,072|mf|^} more than Bonifacio Arevalo-Tan. Of {101,300|reg} registered, {84,079|act} voted, or {83 percent|tn}.

Montefalco promised {600|boats} motor boats for small fishers. Her opponent had offered a {P280-million|port|v=280000000} fish port.

@doc rappling | explainer site | 2034-05-12
FAQ: What happened in San Rafael del Mar?

**Who won?** Dalisay Montefalco, with {38,118|df}. Jun Arevalo-Tan had {37,046|bf}. That makes it a {1,072|mf|s=Dalisay Montefalco}-vote game. (Don't be fooled by {685|m2|t=at dawn on Tuesday}: that's the lead she had at dawn on Tuesday.)

**Were there glitches?** Sure. {Twenty-one|sd} bad cards, {nine|mal} bad machines. The law lets Comelec swap them, with watchers around.

**How many voted?** {84,079|act}, out of a registry of {101,300|reg}. Yes, {83%|tn} is high. Island folk vote like they fish.

**Were votes bought?** {Fourteen|vb} arrests. The lowest quote we heard is {P300|prl|v=300}; some houses got {five|-} times as much.

**What did they promise?** She: {600|boats} pump boats, each with an engine. He: a fish port for {280 million pesos|port|v=280000000}.

**How come nobody saw it coming?** {One|-} poll, in April. It had him at {51|sv|t=in April|by=poll}.
