@story v3-mexico-prison-riot
@topic Riot in the prison of Cerro Blanco, Mexico
@subject C = Cerro Blanco prison | Cerro Blanco | the prison | the jail | riot
@subject G = Cerro Blanco guards | guards | prison officers | warders
@subject P = state police | police | the state police
@fact hg = 8 | other | G | guards held hostage | 2019-09-10 morning | snapshot
@fact h2 = 3 | other | G | guards held hostage | 2019-09-10 evening | snapshot
@fact rl = 5 | rescued | G | guards freed | 2019-09-10 evening | cumulative
@fact de = 4 | deaths | C | inmates killed in the riot | 2019-09-11 | cumulative
@fact in = 37 | injuries | C | inmates hurt in the riot | 2019-09-11 | cumulative
@fact ig = 6 | injuries | G | guards hurt in the riot | 2019-09-11 | cumulative
@fact po = 1920 | other | C | inmates | 2019-09 | snapshot
@fact ca = 1100 | other | C | inmates the prison was built for | - | constant
@fact du = 31 | duration | C | hours the riot lasted | 2019-09-11 | constant
@fact of = 450 | officers | P | officers sent in | 2019-09-11 | constant
@fact es = 12 | other | C | inmates who escaped | 2019-09-11 | cumulative
@fact ec = 9 | other | C | escaped inmates caught again | 2019-09-12 | cumulative
@fact el = 3 | other | C | escaped inmates still free | 2019-09-12 | snapshot
@fact ov = 820 | other | C | inmates above what the prison was built for | 2019-09 | snapshot
@rel diff ov = po - ca
@rel diff h2 = hg - rl
@rel diff el = es - ec
@trap hg h2 :: hostages in the morning and in the evening
@trap po ca :: inmates against places
@trap in ig :: hurt inmates against hurt guards
@trap es el :: escaped against still free

@doc a-flash | wire flash | 2019-09-10
Inmates seize {eight|hg} guards in Mexican prison

CERRO BLANCO, Mexico - Rioting prisoners took {eight|hg|t=early on Tuesday|by=the state government} warders captive early on Tuesday in an overcrowded jail that holds {1,920|po} men in space for {1,100|ca}, the state government said.

@doc b-radio | radio bulletin | 2019-09-10
Noticias, {20|-} horas

{Five|rl|t=so far} guards have been let go so far, in exchange for water; {three|h2|t=tonight} are still on the roof tonight. Mothers are praying at the gate.

@doc c-push | app push alert | 2019-09-11
Cerro Blanco riot over

Police stormed the prison at dawn with {450|of} officers. It had lasted {31|du} hours. Reports of deaths.

@doc d-paper | newspaper brief | 2019-09-12
Body count

{Four|de} prisoners did not survive the revolt in Cerro Blanco, and {37|in} were treated for burns and stab wounds, as were {six|ig} officers. During the storming {a dozen|es} men slipped out through the laundry.

@doc e-tv | TV crawl | 2019-09-12
MANHUNT

{9|ec|t=BY THURSDAY NOON} OF {12|es} FUGITIVES RECAPTURED BY THURSDAY NOON ... {THREE|el} REMAIN AT LARGE ... {4|de} INMATES DIED IN RIOT

@doc f-column | newspaper column item | 2019-09-15
{Eight hundred|~ov} too many

That is by how much the jail exceeded what it was built for. No {31|du}-hour siege, no {450|of} policemen would have been needed otherwise.
