@story p2-samut-furniture-fire
@topic Fire at a foam and furniture factory near Bangkok, November 2032
@subject E = Siam Komfort fire | the fire | the blaze | the inferno
@subject C = Siam Komfort | the company | the factory | the plant | the firm | the owner
@subject T = Thai workers | Thais
@subject M = Myanmar workers | Burmese | migrants | workers from Myanmar
@subject G = Governor Prasert Chindawong | the governor | Prasert | provincial officials
@subject B = Srinakorn Hospital | the hospital
@subject W = Migrant Workers' Circle | the Circle | Daw Hnin Ei | the labour group
@subject F = fire and rescue service | firefighters | fire crews
@fact st = 03:25 | clock | E | hour when it began | 2032-11-22 | constant
@fact al = 03:49 | clock | F | hour of the first call | 2032-11-22 | constant
@fact d1 = 17 | deaths | E | people killed | 2032-11-22 noon | cumulative
@fact dt = 10 | deaths | T | people killed | 2032-11-24 | cumulative
@fact dm = 19 | deaths | M | people killed | 2032-11-24 | cumulative
@fact d2 = 29 | deaths | E | people killed | 2032-11-24 | cumulative
@fact j1 = 42 | injuries | E | people hurt | 2032-11-22 noon | cumulative
@fact j2 = 55 | injuries | E | people hurt | 2032-11-24 | cumulative
@fact jc = 12 | injuries | B | people in a critical state | 2032-11-24 | snapshot
@fact sh = 164 | jobs | C | people on the night shift | 2032-11-22 | constant
@fact rg = 118 | jobs | C | people on the night shift who were registered | 2032-11-22 | constant
@fact ur = 46 | jobs | C | people on the night shift who were not registered | 2032-11-22 | constant
@fact ex = 6 | other | C | exits | - | constant
@fact el = 4 | other | C | exits locked | 2032-11-22 | constant
@fact tr = 38 | units_pledged | F | fire engines | 2032-11-22 | constant
@fact ff = 210 | officers | F | firefighters | 2032-11-22 | constant
@fact hr = 9 | duration | F | hours to put it out | 2032-11-22 | constant
@fact fo = 70 | other | C | tonnes of foam stored | 2032-11-22 | constant
@fact fl = 25 | other | C | tonnes of foam allowed | - | constant | threshold
@fact cm = 500000 | damages | C | baht to each family of the dead | - | plan | pledged
@fact cw = 1500000 | damages | W | baht to each family of the dead | - | plan | pledged
@fact wa = 372 | price | C | baht of wage a day | - | constant
@fact ho = 85 | homes | E | houses near by cleared | 2032-11-22 | cumulative
@fact lo = 310000000 | damages | C | baht of damage | 2032-11-23 | cumulative | projected
@fact dl = 24 | duration | F | minutes between start and first call | 2032-11-22 | constant
@fact fx = 2.8 | other | C | stored foam as a multiple of the foam allowed | 2032-11-22 | constant
@fact eo = 2 | other | C | exits usable | 2032-11-22 | constant
@fact cx = 51.2 | other | E | share of the night shift killed or hurt | 2032-11-24 | cumulative
@fact cx3 = 3 | other | W | demand as a multiple of the offer | - | constant
@fact li = 20000000 | budget | C | baht of liability cover | - | constant | threshold
@fact lx = 14500000 | damages | C | baht to all families of the dead | - | plan | projected
@fact co = 280000000 | budget | C | baht of property cover | - | constant | threshold
@rel diff eo = ex - el
@rel product lx = cm * d2
@rel sum d2 = dt + dm
@rel sum sh = rg + ur
@trap d1 d2 :: bodies were found for two days
@trap j1 j2 :: more people came for treatment
@trap cm cw :: offered and demanded
@trap fo fl :: stored and allowed
@trap ex el :: all the exits and those locked
@trap st al :: it began long before it was reported
@trap j2 jc :: hurt and critical

@doc a-bangkok-daily | English-language daily | 2032-11-23
Locked doors, no list: {17|d1} dead in Samut Prakan

Somsri Vongvipa and Htet Lin Aung

At least {17|>d1|t=yesterday} workers died yesterday when a foam store caught light at the Siam Komfort furniture factory in Bang Sao Thong district. {Forty-two|j1|^} were injured.

Survivors said the first flames were seen at {3.25am|st|v=03:25}. The emergency line logged nothing until {3.49am|al|v=03:49}.

Of {six|ex} ways out of the building {four|el|by=fire investigators} were chained, fire investigators said, "against theft". Governor Prasert Chindawong said {164|sh|by=Governor Prasert Chindawong} people had been on the shift but the company could produce papers for only {118|rg}.

{Thirty-eight|tr} engines and some {210|~ff} firefighters took {nine|hr} hours to quell the blaze. {Eighty-five|ho} houses along the canal were emptied because of fumes.

The licence allowed {25|fl} tonnes of polyurethane foam on the premises. The manager told police there had been "perhaps {40|!fo|by=The manager}".

A phone number for relatives (02-555-0185) was engaged all afternoon.

@doc b-agency | international agency | 2032-11-24
Thai factory fire toll rises to {29|d2}, most of them from Myanmar

BANGKOK, Nov 24 (TPA) - Rescuers pulled the last bodies on Wednesday from a gutted furniture factory outside the Thai capital, bringing the number killed to {29|d2|t=on Wednesday}: {19|dm|^} migrants from Myanmar and {10|dt|^} Thais.

A further {55|j2|^} were hurt, {12|jc|^} of them critically, hospital officials said.

The company, Siam Komfort, offered {500,000 baht|cm} to each bereaved family. A labour group, the Migrant Workers' Circle, said families wanted {three times|cx3} as much, {1.5 million|cw|by=the Migrant Workers' Circle}.

Police said the plant had {70|fo|by=Police} tonnes of foam, nearly {three times|~fx|v=2.8} its permitted stock. Losses were put at {310 million baht|lo}.

Workers were paid {372 baht|wa} a day, the provincial minimum.

The blaze broke out at {4:10 a.m.|!st|v=04:10} on Monday.

@doc c-labour | labour website | 2032-11-26
"We counted each other"

There was no list, so the women from the sewing hall made one. They sat on the kerb outside Srinakorn Hospital with a school exercise book and wrote down everyone they had seen at the tea break.

The book has {164|sh} names. The firm's payroll has {118|rg}. {Forty-six|ur} people were working that night who on paper were not there, and to be dead you must first have been somewhere.

Daw Hnin Ei of the Circle keeps the book now. Beside {twenty-two|!dm} names of Burmese she has drawn a small bell; beside {ten|dt} Thai ones as well. She says {five|!el} of the doors had chains on. She knows because she has been through the sixth with a key round her neck for {eleven|-} years.

"They say {half a million|cm|v=500000}," she says. "{Half a million|cm|v=500000} is four years at {three hundred and seventy-two|wa} a day. My sister was 23."

{Twelve|jc|t=still} are still under glass upstairs.

Donate | Share | Print (4 pages)

@doc d-insurer | insurance trade bulletin | 2032-11-30
Asia Property Claims Watch, no. 48

Thailand: Foam fire, Samut Prakan, 22 November
Estimated property loss THB {310m|lo|v=310000000}. Cover THB {280m|co|v=280000000} with three carriers. Business interruption excluded.

What is established: ignition {03:25|st} in the cutting room, probably a hot-wire table. Detection disabled. Alarm raised by a neighbour {24|dl} minutes later. Fire load {70|fo} t of flexible PU against a licensed {25|fl} t.

Egress: {two|eo} of the {six|ex} doors usable.

Casualties: {29|d2} fatalities and {55|j2} injured, together more than {half|>cx} of those on site. Employer's liability limit THB {20m|li|v=20000000}; at the {THB 500,000|cm|v=500000} offered per death, {14.5m|lx|v=14500000} would be spent before hospital bills. If the {1.5m|cw|v=1500000} demanded by the NGO were granted the limit is exhausted {twice|-}.

Recovery prospects: poor.
