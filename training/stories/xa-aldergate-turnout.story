@story xa-aldergate-turnout
@topic Local elections in Aldergate county, Ireland, and the turnout by town
@subject A = Aldergate county | Aldergate | the county
@subject K = Kilmorna | Kilmorna town
@subject B = Ballyhane | Ballyhane town
@subject R = Rathlehan | Rathlehan town
@subject F = Fresh Voice | the Fresh party
@subject U = Union Farmers | the Farmers
@subject I = independents | the independents
@fact e = 62000 | other | A | people on the register | 2034 | constant
@fact ek = 28000 | other | K | people on the register | 2034 | constant
@fact eb = 19000 | other | B | people on the register | 2034 | constant
@fact er = 15000 | other | R | people on the register | 2034 | constant
@fact v = 32800 | votes_cast | A | ballots cast | 2034-06-09 | snapshot
@fact vk = 15400 | votes_cast | K | ballots cast | 2034-06-09 | snapshot
@fact vb = 10450 | votes_cast | B | ballots cast | 2034-06-09 | snapshot
@fact vr = 6950 | votes_cast | R | ballots cast | 2034-06-09 | snapshot
@fact t = 52.9 | turnout | A | turnout | 2034-06-09 | snapshot
@fact tk = 55 | turnout | K | turnout | 2034-06-09 | snapshot
@fact tb = 55 | turnout | B | turnout | 2034-06-09 | snapshot
@fact tr = 46.33 | turnout | R | turnout | 2034-06-09 | snapshot
@fact t9 = 49.4 | turnout | A | turnout | 2029 election | snapshot
@fact dt = 3.5 | other | A | points of turnout more than five years before | 2034-06-09 | snapshot
@fact s = 24 | seats | A | council seats | 2034 | constant
@fact sf = 9 | seats | F | council seats won | 2034-06-10 | constant
@fact su = 8 | seats | U | council seats won | 2034-06-10 | constant
@fact si = 7 | seats | I | council seats won | 2034-06-10 | constant
@fact ff = 6 | seats | F | council seats won | 2029 | constant
@fact gf = 3 | other | F | seats gained | 2034-06-10 | constant
@fact maj = 13 | seats | A | council seats that make a majority | - | constant | threshold
@fact w = 5.6 | margin | F | lead in points over the Farmers in first preferences | 2034-06-10 | snapshot
@fact pf = 34.8 | vote_share | F | share of first preferences | 2034-06-10 | snapshot
@fact pu = 29.2 | vote_share | U | share of first preferences | 2034-06-10 | snapshot
@rel sum e = ek + eb + er
@rel sum v = vk + vb + vr
@rel share t = v / e
@rel share tk = vk / ek
@rel share tb = vb / eb
@rel share tr = vr / er
@rel diff dt = t - t9
@rel sum s = sf + su + si
@rel diff gf = sf - ff
@rel diff w = pf - pu
@trap tk tb :: two towns with the same turnout
@trap ff gf :: won before and gained
@trap maj sf :: a majority and the largest group

@doc a-daily | local daily | 2034-06-11
Fresh Voice biggest as more of us turn out

Turnout in the county reached {52.9%|t|t=Friday} on Friday, {3.5 points|dt} better than the {49.4%|t9|t=2029} of 2029. {32,800|v} of the {62,000|e} on the register voted.

Kilmorna and Ballyhane both managed {55%|tk+tb}: {15,400|vk} of {28,000|ek} and {10,450|vb} of {19,000|eb}. Rathlehan did worst at {46.3%|tr}, {6,950|vr} of {15,000|er}.

With all {24|s} seats filled Fresh Voice has {nine|sf}, the Union Farmers {eight|su} and independents {seven|si}. The Fresh party had {six|ff|t=before} before; {three|gf} are new. A majority needs {13|maj}.

@doc b-column | column | 2034-06-12
Friday's small miracle

Don't talk to me about a landslide. {34.8|pf} to {29.2|pu} is a lead of {5.6 points|w} over the Farmers in first preferences, and {nine|sf} seats out of {24|s} is a bit more than {a third|-}. Add the Farmers' {eight|su} and the {seven|si} independents and everyone can block everyone.

What I like is the other figure: {49.4|t9|t=last time} last time, {52.9|t} on Friday. A gain of {three and a half points|dt|v=3.5} in a wet week. Only in Rathlehan, with {6,950|vr} ballots for {15,000|er} names, less than {half|<tr}, did people stay in.

@doc c-table | results page | 2034-06-10
ALDERGATE: BALLOTS AND REGISTER

Kilmorna {15,400|vk} / {28,000|ek}
Ballyhane {10,450|vb} / {19,000|eb}
Rathlehan {6,950|vr} / {15,000|er}
County {32,800|v} / {62,000|e}

Turnout {52.9%|t}
Seats: Fresh Voice {9|sf}, Farmers {8|su}, independents {7|si}; total {24|s}
