@story r6-uruguay-may-poll
@topic Uruguay: the May poll for the presidential election
@subject E = Lucía Etchegaray | Etchegaray | the senator | Lucía
@subject V = Damián Viera | Viera | the intendente | the mayor of Salto
@subject B = Ana Bidegain | Bidegain
@subject X = the undecided | undecided | undecideds
@subject G = government | President Ferrando | Ferrando | the president
@subject R = Rambla Datos | Rambla | the survey | the poll | pollster
@subject T = Termómetro | the rival firm | the other firm
@fact e = 38 | poll_share | E | support for president | May 2039 | snapshot
@fact v = 33 | poll_share | V | support for president | May 2039 | snapshot
@fact b = 9 | poll_share | B | support for president | May 2039 | snapshot
@fact o = 6 | poll_share | R | support for other candidates | May 2039 | snapshot
@fact u = 14 | poll_share | X | share without a choice | May 2039 | snapshot
@fact m = 5 | margin | E | points ahead of the second candidate | May 2039 | snapshot
@fact e4 = 36 | poll_share | E | support for president | April 2039 | snapshot
@fact v4 = 35 | poll_share | V | support for president | April 2039 | snapshot
@fact u4 = 15 | poll_share | X | share without a choice | April 2039 | snapshot
@fact re = 46 | poll_share | E | support in a second round | May 2039 | snapshot | hypothetical
@fact rv = 41 | poll_share | V | support in a second round | May 2039 | snapshot | hypothetical
@fact n = 1214 | sample_size | R | people asked | May 2039 | constant
@fact me = 2.8 | margin_of_error | R | margin of error in points | May 2039 | constant
@fact ap = 29 | poll_share | G | share who approve of the work | May 2039 | snapshot
@fact te = 35 | poll_share | T | support for Etchegaray in the other firm's poll | May 2039 | snapshot
@fact tv = 35 | poll_share | T | support for Viera in the other firm's poll | May 2039 | snapshot
@fact tn = 900 | sample_size | T | people asked | May 2039 | constant
@rel diff m = e - v
@race may = e v b
@race april = e4 v4
@trap e re :: first round and second round
@trap e te :: two firms
@trap n tn :: two firms' samples

@doc a-agency | wire agency | 2039-05-22
MONTEVIDEO – Senator Lucía Etchegaray leads the race for the presidency with {38 percent|e|by=Rambla Datos|t=released on Sunday}, {five|m|^} points ahead of Salto's mayor Damián Viera, on {33 percent|v|^}, a Rambla Datos poll released on Sunday showed.

In April they had been on {36|e4|t=In April} and {35|v4|^}. Independent Ana Bidegain drew {9 percent|b|by=Rambla Datos}; {14 percent|u|^} were undecided.

In a hypothetical runoff Etchegaray would win by {46|re|^} to {41|rv|^}. The firm asked {1,214|n|^} people and gives a margin of error of {2.8|me|^} points. Approval of President Ferrando stood at {29 percent|ap|^}.

@doc b-broadsheet | national daily | 2039-05-23
Etchegaray breaks away, or does she?

For Rambla Datos the matter is plain: {38|e|by=Rambla Datos} to {33|v|^}. For the rival firm Termómetro, which published on the same day, nothing is: {35|te+tv|by=Termómetro} apiece, from {900|tn|^} telephone calls.

Rambla's {1,450|!n} doorstep interviews weigh more, its director Ignacio Scuderi argues. He points to the softening of the undecideds, down {one|-} point from {15|u4} to {14|u}, and to the second round, {46|re|by=its director Ignacio Scuderi}-{41|rv|^}.

Bidegain's {9 per cent|b} may decide it.

@doc c-tv | television site | 2039-05-22
ENCUESTA | Quién va primero

Lucía {38|e}. Damián {33|v}. Ana {9|b}. Others {6|o}. No idea {14|u}.

That is the picture Rambla paints in May. Give or take {2.8|me} points, says the small print. A month ago the gap was a single point, with Lucía on {36|e4|t=A month ago} and Damián on {35|v4|^}.

Sour news for the Executive Tower: only {34 per cent|!ap} of those consulted are happy with how the country is run.

Watch: the 5 phrases of the debate (2:14)

@doc d-campaign | campaign newsletter | 2039-05-23
Compañeras, compañeros:

We're {five|m} points up! Rambla Datos puts Lucía at {38%|e|by=Rambla Datos}. If we meet the mayor of Salto in November, it's {46|re|^} against {41|rv|^}.

Don't relax. {Fourteen|u} in every hundred neighbours haven't decided, and another firm sees a tie at {35|te+tv|by=another firm}. In April, on {36|e4|t=In April}, Lucía led by one point. We need {200|-} more door-knockers by June and {3,000|-} small donations.

@doc e-column | weekly magazine | 2039-05-27
What a tie means

Damián Viera was at {35|v4|t=in April} in April and at {31|!v|t=in May} in May, and his people say that nothing has happened. Meanwhile the senator has crept up by {two|-} to {38|e|t=in May}. Numbers that small live inside the {2.8|me} of error, of course. But fewer than {three in ten|<ap|v=30} of the {1,214|n} Uruguayans consulted approve of Ferrando, whose party is Viera's, and that is no error.

Termómetro, with its {900|tn}, calls {35|te} to {35|tv}. I would keep both cuttings.
