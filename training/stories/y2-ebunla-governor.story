@story y2-ebunla-governor
@topic Governorship election in Ebunla State, Nigeria, July 2034
@subject A = Folake Adewumi-Ross | Adewumi-Ross | the senator | the winner
@subject S = Ibrahim Sambo | Sambo | the former governor
@subject O = Osaro Igbinedo | Igbinedo | the pastor
@subject E = Ebunla State | Ebunla | state
@subject I = Independent National Electoral Commission | INEC | the commission
@subject G = Agbara local government | Agbara
@fact a = 318440 | vote_count | A | votes | final | snapshot
@fact s = 291006 | vote_count | S | votes | final | snapshot
@fact o = 40715 | vote_count | O | votes | final | snapshot
@fact ga = 12310 | vote_count | A | votes in Agbara | final | snapshot
@fact gs = 31877 | vote_count | S | votes in Agbara | final | snapshot
@fact la = 11 | other | A | local governments won | final | snapshot
@fact ls = 7 | other | S | local governments won | final | snapshot
@fact reg = 2100000 | other | E | registered voters | 2034-07 | constant
@fact can = 63 | other | I | polling units where the vote was cancelled | 2034-07-16 | cumulative
@fact d = 4 | deaths | E | people killed on polling day | 2034-07-15 | cumulative
@race final = a s o
@trap s gs :: the whole state and one area
@trap la ls :: two candidates' areas

@doc guardian-ng | national daily | 2034-07-17
Senator declared winner in Ebunla

Senator Folake Adewumi-Ross has been returned as governor-elect of Ebunla with {318,440|a} votes. The returning officer, Prof. Nduka Eze, announced at 3 a.m. that former governor Ibrahim Sambo polled {291,006|s} and Pastor Osaro Igbinedo {40,715|o}.

She carried {11|la|s=She} local governments and he {seven|ls|s=he}. INEC cancelled results from {63|can} units. {Four|d|t=on Saturday} persons lost their lives on Saturday.

@doc rival | party-leaning newspaper | 2034-07-17
Sambo rejects "arithmetic of thieves"

In Agbara alone, where his mother was born, Alhaji Sambo harvested {31,877|gs|s=his} votes to the senator's {12,310|ga}. Yet the commission, which threw out {63|can} polling units, would have Ebunla's {2.1 million|reg} voters believe he managed just {219,006|!s|s=he} in all.

"{Eleven|la|by=he|s=She} local governments? She did not visit {eleven|-}," he told supporters. He himself won {seven|ls|s=He}.

The third man, the pastor, thanked the {40,715|o} who had prayed with him.

@doc monitor | election observers' bulletin | 2034-07-18
Preliminary statement, Ebunla

We regret {four|d} deaths. Cancellation by INEC affected {63|can} units and could not have reversed the order of candidates (Adewumi-Ross {318,440|a}; Sambo {291,006|s}; Igbinedo {40,715|o}). The register, at {2.1 million|reg} names, needs cleaning. Our teams saw the loser's agents sign the sheets in Agbara, where he led by {31,877|gs|s=he} to {12,310|ga}, and hers everywhere else.
