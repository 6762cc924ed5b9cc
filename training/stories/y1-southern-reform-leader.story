@story y1-southern-reform-leader
@topic Leadership contest of the Southern Reform Party, South Australia, August 2031
@subject T = Nerida Tolhurst | Tolhurst | the shadow treasurer
@subject K = Dimitri Kalaris | Kalaris | the Port Wakeford MP
@subject B = Bronte Eyles | Eyles | the backbencher
@subject P = Southern Reform Party | the party | party room | Reform
@fact t1 = 17 | vote_count | T | party-room votes | first round | constant
@fact k1 = 19 | vote_count | K | party-room votes | first round | constant
@fact b1 = 8 | vote_count | B | party-room votes | first round | constant
@fact t2 = 24 | vote_count | T | party-room votes | second round | constant
@fact k2 = 20 | vote_count | K | party-room votes | second round | constant
@fact n = 44 | votes_cast | P | MPs voting in the party room | - | constant
@fact pt = 36 | poll_share | T | share preferred as party leader | July 2031 | snapshot
@fact pk = 29 | poll_share | K | share preferred as party leader | July 2031 | snapshot
@rel sum n = t1 + k1 + b1
@rel sum n = t2 + k2
@fact tm = 4 | margin | T | party-room votes ahead of the rival | second round | constant
@fact pm = 7 | margin | T | points ahead as preferred party leader | July 2031 | snapshot
@rel diff tm = t2 - k2
@rel diff pm = pt - pk
@race first = t1 k1 b1
@race second = t2 k2
@trap t1 t2 :: two rounds
@trap k1 k2 :: two rounds

@doc a-advertiserx | daily newspaper | 2031-08-05
Tolhurst wins Reform leadership

Nerida Tolhurst is the new leader of the Southern Reform Party after defeating Dimitri Kalaris {24|t2}-{20|k2} in the second round of a party-room ballot this morning.

Kalaris had topped the first, with {19|k1|t=the first} votes to her {17|t1|^}; backbencher Bronte Eyles, on {eight|b1|^}, dropped out and told her friends to please themselves.

Polling last month had the shadow treasurer the preferred choice of {36 per cent|pt|t=last month} of voters, {seven points|pm} clear.

@doc b-spillblog | live blog | 2031-08-05
Reform spill: as it happened

9.42am Round one is in. Tolhurst {17|t1|t=Round one}, Kalaris {19|k1|^}, Eyles {8|b1|^}. Bronte's out!

10.15am She's done it. All {44|n} MPs voted and {24|t2} of them went for Nerida. "I gave Dimitri a hug," says the winner, who beat him by {four|tm}.

10.31am The Port Wakeford MP, asked about the {29 per cent|pk|t=in July's poll} he scored in July's poll: "Never believed it."
