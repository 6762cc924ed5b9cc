@story xc-school-meals-wales
@topic Enrolment and closures plan of Cwm Eidion county schools, January 2034
@subject C = Cwm Eidion County Council | the council | County Hall
@subject P = Cwm Eidion primaries | primary schools | primaries
@subject S = Cwm Eidion secondaries | secondary schools | secondaries
@subject N = Cwm Eidion special schools | special schools
@subject R = Rhodri Pugh-Okafor | the cabinet member
@subject U = Ysgol Parents Together | the parents' group
@fact prim = 11320 | enrolment | P | pupils | 2034-01 | snapshot
@fact sec = 8745 | enrolment | S | pupils | 2034-01 | snapshot
@fact spe = 435 | enrolment | N | pupils | 2034-01 | snapshot
@fact all = 20500 | enrolment | C | pupils | 2034-01 | snapshot
@fact prim0 = 12580 | enrolment | P | pupils | 2029-01 | snapshot
@fact pfall = 1260 | enrolment | P | fall in pupils | 2034-01 | snapshot
@fact all0 = 21140 | enrolment | C | pupils | 2029-01 | snapshot
@fact allp = 3 | rate | C | fall in pupils in percent | 2034-01 | snapshot
@fact places = 14150 | other | P | places | 2034-01 | snapshot
@fact empty = 2830 | other | P | unfilled places | 2034-01 | snapshot
@fact esh = 20 | rate | P | share of places unfilled | 2034-01 | snapshot
@fact sch = 58 | other | P | schools | 2034-01 | snapshot
@fact close = 7 | other | P | schools to close | 2036 | plan
@fact left = 51 | other | P | schools remaining after the closures | 2036 | plan
@fact each = 310000 | budget | C | yearly saving per closed school | 2036 | plan | projected
@fact save = 2170000 | budget | C | yearly saving from closures | 2036 | plan | projected
@fact gap = 6400000 | budget | C | schools budget gap | 2034-04 | plan | projected
@fact gapl = 4230000 | budget | C | schools budget gap left after the closures | 2036 | plan | projected
@fact pet = 3900 | other | U | signatures on the petition | 2034-02-06 | snapshot
@rel sum all = prim + sec + spe
@rel diff pfall = prim0 - prim
@rel change allp = all0 -> all
@rel diff empty = places - prim
@rel share esh = empty / places
@rel diff left = sch - close
@rel product save = each * close
@rel diff gapl = gap - save
@trap prim places :: pupils and places
@trap all all0 :: this January and five years ago

@doc a-weekly | local weekly | 2034-02-08
{Seven|close} village schools on closure list

By Non Haverty

{SEVEN|close} of Cwm Eidion's {58|sch} primary schools would shut by 2036 under a plan published on Monday, leaving {51|left|t=by 2036}.

The reason, says County Hall, is empty desks. Primaries have room for {14,150|places|by=County Hall} children and teach {11,320|prim}, so {2,830|empty} places, {a fifth|esh} of the lot, are going spare. In {2029|-} they had {12,580|prim0|t=In 2029} on roll, {1,620|!pfall} more than now.

Each closure would save about {£310,000|~each|by=the council} a year, the council reckons, or {£2.17m|save} for all {seven|close}. That would cut the {£6.4m|gap} hole in the schools budget to {£4.23m|gapl}.

Ysgol Parents Together had gathered {3,900|pet|t=by Monday night} names against it by Monday night.

@doc b-factbox | fact box | 2034-02-08
IN NUMBERS: Cwm Eidion schools

Pupils, January: primaries {11,320|prim|t=January}, secondaries {8,745|sec|^}, special schools {435|spe|^}. All: {20,065|!all|^}.
Five years earlier, all: {21,140|all0|t=Five years earlier}
Primary places: {14,150|places}
Not filled: {2,830|empty} ({20%|esh})
Primary schools now {58|sch}, to close {7|close}, to stay {51|left}

@doc c-radio | radio script | 2034-02-07
CUE: Council bosses in Cwm Eidion have defended plans to axe {seven|close} primary schools.

The cabinet member, Rhodri Pugh-Okafor, told this programme there was no choice. The county's rolls have dropped by {three per cent|allp|t=in five years} in five years, from {21,140|all0} to {20,500|all}, and nearly all of that is in the primaries. They've gone from {12,580|prim0} to {11,320|prim} — {1,260|pfall} fewer.

He says the closures would bring in {3.1 million pounds|!save} a year, at {310 thousand|each|by=He} a school. Campaigners say the money's small beer next to a gap of {6.4 million|gap}.
