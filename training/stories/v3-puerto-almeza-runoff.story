@story v3-puerto-almeza-runoff
@topic Mayoral run-off in Puerto Almeza, Colombia
@subject R = Yesenia Ramírez Totó | Ramírez | Yesenia Ramírez | the councillor
@subject Q = Gildardo Quiceno | Quiceno | the former mayor
@subject E = Puerto Almeza run-off | run-off | runoff | Puerto Almeza
@fact c1 = 38 | counted_share | E | share of polling tables counted | 2029-11-18 17:30 | snapshot
@fact r1 = 47.1 | vote_share | R | share of the vote in the run-off | 38% counted | snapshot
@fact q1 = 49.4 | vote_share | Q | share of the vote in the run-off | 38% counted | snapshot
@fact c2 = 97 | counted_share | E | share of polling tables counted | 2029-11-18 21:00 | snapshot
@fact r2 = 50.2 | vote_share | R | share of the vote in the run-off | 97% counted | snapshot
@fact q2 = 47.5 | vote_share | Q | share of the vote in the run-off | 97% counted | snapshot
@fact mg2 = 2.7 | margin | R | lead in points | 97% counted | snapshot
@fact rf = 31 | vote_share | R | share of the vote in the first round | final | constant
@fact qf = 36 | vote_share | Q | share of the vote in the first round | final | constant
@fact tn = 54 | turnout | E | turnout in the run-off | final | constant
@fact tf = 49 | turnout | E | turnout in the first round | final | constant
@fact vr = 61340 | vote_count | R | votes in the run-off | final | constant
@fact vq = 58020 | vote_count | Q | votes in the run-off | final | constant
@fact vm = 3320 | margin | R | lead in votes | final | constant
@rel diff mg2 = r2 - q2
@rel diff vm = vr - vq
@race early = r1 q1
@race late = r2 q2
@trap r1 r2 :: early count against late count
@trap rf r1 :: first round against run-off
@trap tn tf :: turnout in two rounds
@trap mg2 vm :: lead in points against lead in votes

@doc a-live | live blog entry | 2029-11-18
17:34 First tables: Quiceno ahead

With {38 percent|c1} of the tables in, former mayor Gildardo Quiceno has {49.4|q1|t=With 38 percent of the tables in} and councillor Yesenia Ramírez {47.1|r1|^}. The southern barrios, hers in October, report last.

@doc b-radio | radio bulletin | 2029-11-18
Nine o'clock news

She trailed all afternoon; she does not now. Yesenia Ramírez stands at {50.2 percent|r2|t=with nearly every table counted}, Gildardo Quiceno at {47.5|q2|t=with nearly every table counted}, with nearly every table counted. Three weeks ago it was {36|qf|t=Three weeks ago} to {31|rf|^}, his way.

@doc c-wire | wire flash | 2029-11-18
URGENT: Ramírez claims Puerto Almeza, lead {2.7 points|mg2}

PUERTO ALMEZA, Colombia - Councillor Yesenia Ramírez declared victory Sunday with {97 percent|c2|by=the registry} counted, the registry said, and an edge of {2.7 points|mg2|t=with 97 percent counted} that Quiceno cannot close. The former mayor has yet to speak.

@doc d-paper | newspaper brief | 2029-11-20
Final scrutiny confirms a woman mayor

It is official: {61,340|vr|by=the registry} ballots for Ramírez, {58,020|vq|^} for Quiceno, a gap of {3,320|vm|^}, the registry certified on Monday. More than {half|>tn} of the electorate, {54%|tn|^}, went to the polls; in October it had been {49%|tf|t=in October}.

@doc e-social | newsroom post | 2029-11-20
Puerto Almeza in {three|-} numbers

She won by just over {3,300|~vm} votes. She had {31%|rf|t=in round one} in round one. And turnout went UP between rounds, to {54|tn}. Our explainer is in the link.

@doc f-push | app push alert | 2029-11-18
It's Ramírez

{50.2|r2|t=with 97% in} to {47.5|q2|^}, with {97%|c2} in.
