@story xa-almansa-charter
@topic City charter referendum in Puerto Almansa, Colombia, and the protest before it
@subject S = Sí | the Sí side | Sí campaign
@subject N = No | the No side | No campaign
@subject P = Puerto Almansa | the city
@subject R = Registraduría | the registrar | the electoral registrar
@fact s = 118300 | vote_count | S | votes | final | snapshot
@fact n = 136500 | vote_count | N | votes | final | snapshot
@fact b = 5200 | vote_count | P | blank votes | final | snapshot
@fact v = 260000 | votes_cast | P | votes cast | final | snapshot
@fact ss = 45.5 | vote_share | S | share of the votes cast | final | snapshot
@fact ns = 52.5 | vote_share | N | share of the votes cast | final | snapshot
@fact bs = 2 | vote_share | P | blank votes as a share of the votes cast | final | snapshot
@fact mp = 7 | margin | N | lead in points | final | snapshot
@fact mv = 18200 | margin | N | lead in votes | final | snapshot
@fact e = 650000 | other | P | people entitled to vote | 2031 | constant
@fact tn = 40 | turnout | P | turnout | final | snapshot
@fact ab = 390000 | other | P | people who stayed at home | final | snapshot
@fact t0 = 46 | turnout | P | turnout | 2027 council election | snapshot
@fact td = 6 | other | P | points of turnout fewer than four years before | final | snapshot
@fact pn = 49 | poll_share | N | intend to vote for the side | 2031-05-20 | snapshot
@fact ps = 47 | poll_share | S | intend to vote for the side | 2031-05-20 | snapshot
@fact pm = 2 | margin | N | lead in points in a poll | 2031-05-20 | snapshot
@fact cst = 7800000000 | spending | R | pesos spent on the vote | 2031 | constant
@fact cpv = 30000 | price | R | pesos for each vote | 2031 | constant
@fact mr = 12000 | crowd | N | marchers | 2031-05-29 | snapshot
@rel sum v = s + n + b
@rel share ss = s / v
@rel share ns = n / v
@rel share bs = b / v
@rel diff mp = ns - ss
@rel diff mv = n - s
@rel share tn = v / e
@rel diff ab = e - v
@rel diff td = t0 - tn
@rel diff pm = pn - ps
@rel product cst = v * cpv
@race final = n s
@race poll = pn ps
@trap pm mp :: a poll and the result
@trap bs pm :: two percent and two points
@trap mr mv :: marchers and votes
@trap ss t0 :: a vote share and a turnout

@doc a-wire | wire agency | 2031-06-01
Colombian port city says no to new charter

PUERTO ALMANSA - {52.5%|ns|t=on Sunday} of voters rejected the new city charter on Sunday and {45.5%|ss|^} approved it, an advantage of {seven points|mp|^} for the No side. Its lead in a poll of May 20 had been {two points|pm|t=May 20}, {49|pn|^} to {47|ps|^}.

The registrar counted {136,500|n|by=The registrar} No votes, {118,300|s|^} Sí and {5,200|b|^} blank: {260,000|v|^} in all, of {650,000|e} people entitled. That puts turnout at {40%|tn}, {six points|td} under the {46%|t0|t=four years ago} of the council election four years ago.

A march against the charter drew {12,000|mr|t=last Thursday} last Thursday.

@doc b-radio | radio script | 2031-06-02
Emisora del Puerto, 6:00

Buenos días. {Eighteen thousand two hundred|mv|v=18200} votes separate the two sides: {136,500|n} against {118,300|s}. {Two in a hundred|bs|v=2} left the paper blank, that's {5,200|b} of {260,000|v}.

But the winner, some say, is the hammock. {390,000|ab} did not go. Subtract them from {650,000|e} and you have your {260,000|v}, {40 per cent|tn}.

@doc c-column | column | 2031-06-03
{Thirty thousand|cpv} pesos a cross

The Registraduría spent {7.8 billion|cst} pesos on a vote that leaves everything as it was. Divide by {260,000|v} papers and each costs {30,000|cpv}, a good lunch with coffee. I had neither.

{Forty|tn} percent of us turned up. For the council it was {46|t0|t=For the council}; {six points|td} have gone missing between two Sundays. No campaign in history has won by {seven points|mp} and had so few to thank.
