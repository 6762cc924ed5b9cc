@story u1-colombia-consulta
@topic Colombia: an open party consultation picks a presidential candidate, with a low turnout and quarrel about money
@subject M = Magdalena Ospitia | Ospitia | the senator | Senator Ospitia | Magdalena
@subject H = Heriberto Cuenú | Cuenú | the former mayor of Tumaco | Heriberto
@subject R = Ruth Zambrano-Levy | Zambrano-Levy | the economist | Ruth
@subject A = Alianza Cordillera | the Alliance | the coalition | Cordillera
@subject Q = registrar's office | Registraduría | the registrar | the registrar's
@subject C = Colombia | the country | the consultation
@subject T = Tumaco
@subject B = Bogotá | the capital
@subject G = Giraldo & Ponce | the pollster
@fact m = 1214300 | vote_count | M | votes | final | snapshot
@fact h = 1096850 | vote_count | H | votes | final | snapshot
@fact r = 402150 | vote_count | R | votes | final | snapshot
@fact bl = 71700 | other | C | blank and void ballots | final | snapshot
@fact tot = 2785000 | votes_cast | C | ballots cast | final | snapshot
@fact ms = 43.6 | vote_share | M | share of ballots | final | snapshot
@fact hs = 39.4 | vote_share | H | share of ballots | final | snapshot
@fact rs = 14.4 | vote_share | R | share of ballots | final | snapshot
@fact gap = 117450 | margin | M | votes between first and second | final | snapshot
@fact reg = 41600000 | other | C | people entitled to vote | - | constant
@fact to = 6.7 | turnout | C | share of entitled voters who took part | final | snapshot
@fact m31 = 41.1 | vote_share | M | share of ballots | 31% of tables | snapshot
@fact h31 = 42.3 | vote_share | H | share of ballots | 31% of tables | snapshot
@fact c31 = 31 | counted_share | C | share of tables counted | 4:40 p.m. Sunday | snapshot
@fact tabs = 13450 | other | C | voting tables | - | constant
@fact tp = 81 | vote_share | H | share of ballots in Tumaco | final | snapshot
@fact bp = 52 | vote_share | M | share of ballots in Bogotá | final | snapshot
@fact bud = 96000000000 | budget | Q | pesos that the consultation cost | - | constant
@fact per = 34470 | price | C | pesos a ballot | - | constant
@fact rf = 8300000000 | spending | M | pesos spent on the campaign | - | constant
@fact hf = 3100000000 | spending | H | pesos spent on the campaign | - | constant
@fact cap = 9000000000 | spending | A | pesos that a candidate may spend | - | constant | threshold
@fact poll = 48 | poll_share | M | share of those asked | September poll | snapshot
@fact pollh = 29 | poll_share | H | share of those asked | September poll | snapshot
@fact pn = 1532 | sample_size | G | people asked | September poll | snapshot
@fact moe = 2.5 | margin_of_error | G | points of error either way | September poll | snapshot
@fact ptg = 4.2 | margin | M | points between first and second | final | snapshot
@fact plead = 19 | margin | M | points between first and second | September poll | snapshot
@fact tot33 = 1900000 | votes_cast | C | ballots cast | 2033 consultation | snapshot
@fact goal = 4000000 | votes_cast | A | ballots hoped for | - | plan | projected
@rel sum tot = m + h + r + bl
@rel share ms = m / tot
@rel share hs = h / tot
@rel share rs = r / tot
@rel diff gap = m - h
@rel diff ptg = ms - hs
@rel diff plead = poll - pollh
@rel share to = tot / reg
@race final = m h r
@race early = h31 m31
@race poll = poll pollh
@trap ms m31 :: final share against an early one
@trap hs h31 :: final share against an early one
@trap tot goal :: what came and what was hoped for
@trap rf cap :: spent and allowed
@trap rf hf :: two campaigns
@trap poll ms :: a poll and the result

@doc a-wire | news agency, Bogotá | 2037-10-26
Senator Ospitia narrowly wins coalition's presidential nomination

BOGOTA, Oct 26 - Senator Magdalena Ospitia won the right to stand for president for the centre-left Alianza Cordillera, beating the former mayor of Tumaco, Heriberto Cuenú, by {117,450|gap|t=Sunday} votes in Sunday's open consultation.

With every one of {13,450|tabs} tables counted she had {1,214,300|m|t=With every one of 13,450 tables counted} votes, {43.6 percent|ms|^}, to his {1,096,850|h|^}, {39.4 percent|hs|^}. The economist Ruth Zambrano-Levy was a distant third at {402,150|r|^}. Some {71,700|bl|^} ballots were blank or void.

A total of {2,785,000|tot} people took part, or {6.7 percent|to} of the {41.6 million|reg} entitled. The coalition had spoken of {4 million|goal|m=projected|by=The coalition}.

Cuenú was ahead at {4:40 p.m.|-} with {31 percent|c31|t=at 4:40 p.m.} of tables in, {42.3|h31|t=with 31 percent of tables in} to {41.1|m31|^}, until the capital, where she took {52 percent|bp}, reported.

The vote cost the registrar's office {96 billion|bud} pesos. A September survey by Giraldo & Ponce, with {1,532|pn} interviews, had shown Ospitia at {48 percent|poll|t=September}, Cuenú at {29|pollh|^}.

@doc b-daily | national daily | 2037-10-27
Too many pesos for so few votes?

Por Estefanía Aljure Mosquera

{Thirty-four thousand|per} pesos. That is what the State paid for each of the ballots deposited on Sunday to settle a quarrel among three friends. The registrar's bill was {$96,000 million|bud}; the public that used it, {6.7%|to} of the electorate.

Compare: Ms Ospitia's own campaign declared {$8,300 million|rf|by=Ms Ospitia's own campaign}, close to the ceiling of {$9,000 million|cap|m=threshold}. Mr Cuenú, who travelled in launches and buses, spent {$3,100 million|hf}. He came within {four points|ptg|round} of her.

"I am told that I lost," said the former mayor of Tumaco. "In my town I lost with {eighteen|!tp|by=the former mayor of Tumaco} percent." Everyone laughed; he had won the port with {81%|tp}.

He was, besides, the leader at mid-afternoon, {42.3|h31|t=at mid-afternoon} to {41.1|m31|^}. By six she had it.

Dr Zambrano-Levy will now "consult her {four hundred thousand|r|by=Dr Zambrano-Levy|round=10000}". A place on the ticket would not surprise.

Lea también: 7 claves del nuevo peaje | Suscríbase por $19.900

@doc c-radio | radio station, web text | 2037-10-25
ÚLTIMA HORA: Ospitia, candidate

9:12 p.m. Definitive. The registrar gives Magdalena Ospitia {1,214,300|m|by=The registrar} votes and Heriberto Cuenú {1,906,850|!h|^}. Ruth Zambrano-Levy, {402,150|r|^}.

The winner from a hotel in Teusaquillo: "{Forty-four|ms|round|by=The winner} out of a hundred is not a throne, it's a chair at a long table."

Participation: {2.78 million|tot} people, {6.7|to} of every hundred Colombians with a cédula.

Cuenú has not yet called her. He thanked the {eight in ten|tp|v=80|round=2} Tumaqueños who voted for him.

Football: Millonarios 2, Nacional 2. Rain in Chapinero until eleven.

@doc d-newsletter | investors' newsletter | 2037-10-28
Andean Desk: a nominee with a thin mandate

- Ospitia takes the Alliance nomination with {43.6%|ms}. Cuenú {39.4%|hs}, Zambrano-Levy {14.4%|rs}.
- Her lead, {4.2 points|ptg}, is a long way from the {19 points|plead|t=in September} that the pollster had her winning by in September ({48|poll} to {29|pollh}, ±{2.5|moe}, n = {1,532|pn}). Polling a consultation in which anyone may vote is nearly impossible.
- Turnout was {6.7%|to}. Management had guided for {4m|goal|v=4000000|m=projected}; it got {2.79m|tot|v=2790000|round=10000}.
- Campaign outlays: Ospitia COP {8.3bn|rf}, Cuenú COP {1.3bn|!hf}; legal ceiling COP {9bn|cap}.
- Geographic split: {52%|bp} for her in Bogotá; {81%|tp} for him in Tumaco.

What to watch: a running-mate from the Pacific. TES 2042 yields up 6bp.

@doc e-alliance | party communiqué | 2037-10-26
CORDILLERA THANKS THE PEOPLE

Nearly {three million|~tot} Colombians, to be exact {2,785,000|tot}, lined up in the rain. It's not the {four million|goal} we dreamt of in the summer, and it's many more than the {1.9 million|tot33|t=four years ago} of the consultation four years ago.

Compañera Magdalena has our trust. Compañero Heriberto, with his {1,096,850|h} votes, and compañera Ruth, with her {402,150|r}, have our gratitude. The coalition will put all three on the platform in Cali next Saturday.

To those who write about {96,000 million|bud} pesos we say that democracy has a price and its absence a higher one.

Executive Committee, carrera 16 No. 36-35
