@story v3-kamihara-school-closures
@topic School mergers in Kamihara, Japan
@subject K = Kamihara | the town | Kamihara town
@subject A = Asahi elementary school | Asahi | Asahi elementary
@subject N = Nishidani elementary school | Nishidani | Nishidani elementary
@subject B = Kamihara board of education | board of education | the board | school board
@fact cl = 5 | units_pledged | B | schools to be closed | 2034-04 | plan | pledged
@fact sn = 9 | other | K | public schools | 2033 | snapshot
@fact sl = 4 | other | K | public schools | 2034-04 | plan | projected
@fact pn = 612 | enrolment | K | pupils in all public schools | 2033 | snapshot
@fact po = 1840 | enrolment | K | pupils in all public schools | 2003 | snapshot
@fact dr = 66.7 | rate | K | fall of pupil numbers in percent | 2003 to 2033 | constant
@fact pa = 37 | enrolment | A | pupils at the school | 2033 | snapshot
@fact pnn = 14 | enrolment | N | pupils at the school | 2033 | snapshot
@fact ds = 21 | distance | N | kilometres to the new school | - | constant
@fact da = 8 | distance | A | kilometres to the new school | - | constant
@fact sv = 190000000 | budget | B | yen saved a year | from 2034 | plan | projected
@fact vt = 11 | votes_cast | B | council votes in favour | 2033-09-22 | constant
@fact va = 3 | votes_cast | B | council votes against | 2033-09-22 | constant
@fact st = 7:05 | clock | N | time at which the school bus will leave | from 2034 | plan | projected
@rel diff sl = sn - cl
@rel change dr = po -> pn
@trap pn po :: now and thirty years ago
@trap pa pnn :: two schools
@trap ds da :: two distances
@trap sn sl :: before and after

@doc a-agency | agency item | 2033-09-22
Council in Japan's Kamihara backs closing {five|cl} schools

NAGANO - The town assembly voted {11|vt|t=Thursday} to {3|va|^} Thursday to shut {five|cl|t=in April} of its {nine|sn} public schools in April. Enrolment has shrunk to {612|pn} from {1,840|po|t=in 2003} in 2003.

@doc b-local | local paper brief | 2033-09-23
Last autumn for Nishidani

{Fourteen|pnn} children go to Nishidani elementary. From spring they will sit in a bus for {21|ds} kilometres, leaving at {five past seven|st|by=according to the plan} according to the plan. For the {37|pa} at Asahi the way is shorter, {eight|da}.

@doc c-tv | TV caption | 2033-09-23
神原町 SCHOOL MERGER

Kamihara: pupils {-52%|!dr|v=52|t=in 30 years} in 30 years. Schools today: {9|sn}. From April: {4|sl}. Board expects to save {¥190 million|sv} a year.

@doc d-radio | radio bulletin | 2033-09-23
Shinshu Morning

By {eleven|vt} votes to {three|va}, Kamihara's councillors have decided. There are a mere {two dozen|!pnn} children left at Nishidani, said the headmistress, Fumie Okazawa, fighting tears. The bus is due out at {seven thirty-five|!st}.

@doc e-newsletter | newsletter item | 2033-09-25
Numbers of the week

{A third|-}: that is about what remains of Kamihara's classrooms since 2003, from {1,840|po|t=since 2003} pupils down to {612|pn}. {190 million|sv|by=the board} yen: what the board says a smaller system spares it each year. {37|pa}: the pupils at Asahi who will move too.
