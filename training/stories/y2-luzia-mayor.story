@story y2-luzia-mayor
@topic Mayoral election in Santa Luzia do Vale, Portugal, September 2033
@subject A = Teresa Quintão | Quintão | the incumbent | the mayor
@subject B = Rui Salvaterra | Salvaterra | the chemist | the challenger
@subject C = Inês Moutinho | Moutinho | the Left Bloc's candidate
@subject V = Santa Luzia do Vale | Santa Luzia | town
@fact va = 6214 | vote_count | A | votes | final | snapshot
@fact vb = 5987 | vote_count | B | votes | final | snapshot
@fact vc = 1102 | vote_count | C | votes | final | snapshot
@fact m = 227 | margin | A | votes ahead of the runner-up | final | snapshot
@fact to = 58.4 | turnout | V | turnout in percent | final | snapshot
@fact t0 = 51.9 | turnout | V | turnout in percent | 2029 election | snapshot
@fact sa = 4 | seats | A | council seats | final | snapshot
@fact sb = 3 | seats | B | council seats | final | snapshot
@fact pop = 31400 | other | V | inhabitants | 2033 | constant
@rel diff m = va - vb
@race final = va vb vc
@trap to t0 :: this election and the last
@trap sa sb :: two lists' seats

@doc lusonews | wire agency | 2033-09-25
Quintão keeps Santa Luzia by a whisker

Mayor Teresa Quintão was returned on Sunday with {6,214|va} votes to the {5,987|vb} of Rui Salvaterra, a chemist standing for the first time. Inês Moutinho trailed with {1,102|vc}. The gap of {227|m} was the smallest since the town began to elect its own mayors.

Turnout reached {58.4 percent|to}, against {51.9|t0|t=four years ago} four years ago. The incumbent will have {four|sa} council seats and her challenger {three|sb}.

@doc vozdovale | regional paper | 2033-09-26
A night at the chemist's

At {eleven|-} Salvaterra was still smiling. By midnight he had {5,987|vb|t=By midnight|s=he} votes and she, {two|-} doors down, {6,214|va|s=she}, and nobody in this town of {31,400|pop} was asleep. "{227|m|s=the mayor's|by=Salvaterra} people," he said of the mayor's lead. "I have sold aspirin to most of them."

Moutinho, whose {1,102|vc} would have made the difference either way, had gone home. Of the council's seats, {four|sa} go to the mayor, {three|sb|s=him} to him; turnout was {54.8 per cent|!to}.
