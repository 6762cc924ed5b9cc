@story xb-steinach-derby
@topic Riot after a football derby in Steinach, Austria, 2030
@subject R = Steinach derby riot | riot | derby | trouble
@subject W = SK Weissbach | Weissbach
@subject T = FC Traunhof | Traunhof
@subject P = Landespolizei | police
@subject S = Steinach stadium | stadium | ground
@subject C = town of Steinach | town
@subject D = disciplinary court of the league | league court | league
@fact cr = 18400 | crowd | S | spectators | 2030-04-20 | snapshot
@fact cw = 14720 | crowd | W | supporters in the ground | 2030-04-20 | snapshot
@fact ct = 3680 | crowd | T | supporters in the ground | 2030-04-20 | snapshot
@fact cts = 20 | other | T | share of the spectators | 2030-04-20 | snapshot
@fact cap = 23000 | other | S | places | - | constant
@fact occ = 80 | other | S | share of the places taken | 2030-04-20 | snapshot
@fact ar = 57 | arrests | R | people arrested | 2030-04-20 | cumulative
@fact aw = 33 | arrests | W | supporters arrested | 2030-04-20 | cumulative
@fact at = 24 | arrests | T | supporters arrested | 2030-04-20 | cumulative
@fact ar0 = 19 | arrests | R | people arrested at the derby | 2029 | constant
@fact inj = 41 | injuries | R | people injured | 2030-04-20 | cumulative
@fact ip = 12 | injuries | P | officers injured | 2030-04-20 | cumulative
@fact is = 3 | injuries | S | stewards injured | 2030-04-20 | cumulative
@fact iff = 26 | injuries | R | fans injured | 2030-04-20 | cumulative
@fact off = 610 | officers | P | officers on duty | 2030-04-20 | snapshot
@fact hr = 8 | duration | P | hours of the operation | 2030-04-20 | constant
@fact oh = 4880 | duration | P | officer-hours of the operation | 2030-04-20 | constant
@fact rate = 50 | price | P | euros for each officer-hour | - | constant
@fact cost = 244000 | spending | P | cost of the operation in euros | 2030-04-20 | constant
@fact fw = 60000 | damages | W | fine in euros | 2030-05-06 | constant
@fact ft = 90000 | damages | T | fine in euros | 2030-05-06 | constant
@fact fa = 150000 | damages | D | fines in euros | 2030-05-06 | constant
@fact fr = 50 | rate | T | excess of the fine over the rival's | 2030-05-06 | constant
@fact dm = 85000 | damages | C | damage to trams and shelters in euros | 2030-04-22 | constant | projected
@rel sum cr = cw + ct
@rel share cts = ct / cr
@rel share occ = cr / cap
@rel sum ar = aw + at
@rel sum inj = ip + is + iff
@rel product oh = off * hr
@rel product cost = oh * rate
@rel sum fa = fw + ft
@rel change fr = fw -> ft
@trap ar0 ar :: last year's derby
@trap dm ft :: the town's damage against a club's fine

@doc wire | wire agency | 2030-04-20
Dozens held after Austrian derby

STEINACH — Police arrested {57|ar|t=on Saturday} people on Saturday after SK Weissbach beat FC Traunhof 2-1: {33|aw|^} Weissbach supporters and {24|at|^} from the visitors' end. The derby last year ended with {19|ar0|t=last year}.

{Forty-one|inj|t=on Saturday} people were hurt, namely {12|ip|^} officers, {three|is|^} stewards and {26|iff|^} fans.

The crowd was {18,400|cr|^}, including {3,680|ct|^} who had come with Traunhof, on a ground that holds {23,000|cap}.

@doc local | regional paper | 2030-04-23
What the derby cost us

{610|off} officers, {eight|hr} hours. The operation swallowed {4,880|oh} officer-hours, and with an hour at {50|rate} euros the bill is {244,000|cost} euros. The town adds {85,000|dm} for trams and shelters.

Was it worth it? The stadium was {80 per cent|occ} full, {18,400|cr} of {23,000|cap} places. {One in five|cts|v=20}, or {20 per cent|cts}, cheered for Traunhof: {3,680|ct} against {14,720|cw}.

Kommentar: Seite 12

@doc league | statement | 2030-05-06
Decision of the disciplinary court

SK Weissbach is fined EUR {60,000|fw} and FC Traunhof, whose supporters lit the first flares, EUR {90,000|ft}, which is {50 per cent|fr} more. The fines of EUR {150,000|fa} together go to youth football. In reaching its decision the court noted {57|ar} arrests, {33|aw} and {24|at} respectively, and {41|inj} injuries, {12|ip} of them among police, {3|is} among stewards and {26|iff} among spectators. Appeals within 14 days.
