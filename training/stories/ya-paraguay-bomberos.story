@story ya-paraguay-bomberos
@topic Strike of the volunteer firefighters of Ypacuá, Paraguay, after a year of record calls: from the annual report to the settlement
@subject B = Volunteer Firefighters of Ypacuá | firefighters | the corps | bomberos | CBV Ypacuá
@subject K = Captain Liz Domínguez | Domínguez | the captain
@subject M = municipality of Ypacuá | municipality | Mayor Teófilo Ayala Rotela | mayor
@subject C = Fire tax | fire contribution | the contribution
@subject S = SEN | National Emergency Secretariat | secretariat
@subject P = National Police | police
@subject H = Regional hospital of Ypacuá | hospital
@subject Q = Ypacuá | the city
@subject A = 132 line | call centre | emergency line
@fact c40 = 4386 | cases | B | calls answered | 2040 | cumulative
@fact c39 = 3655 | cases | B | calls answered | 2039 | cumulative
@fact cp = 20 | rate | B | increase in calls answered | 2040 | constant
@fact fire = 1512 | cases | B | fires attended | 2040 | cumulative
@fact grs = 1064 | cases | B | grass fires attended | 2040 | cumulative
@fact bld = 448 | cases | B | fires in buildings and vehicles attended | 2040 | cumulative
@fact acc = 2193 | cases | B | traffic accidents attended | 2040 | cumulative
@fact accp = 50 | other | B | share of calls that were traffic accidents | 2040 | constant
@fact oth = 681 | cases | B | other calls | 2040 | cumulative
@fact bee = 212 | cases | B | bee swarms removed | 2040 | cumulative
@fact fal = 930 | cases | A | false alarms | 2040 | cumulative
@fact dead = 64 | deaths | B | people dead at the scene | 2040 | cumulative
@fact moto = 47 | deaths | B | motorcyclists dead at the scene | 2040 | cumulative
@fact vol = 118 | officers | B | active volunteers | 2040-12 | snapshot
@fact wom = 46 | officers | B | women among the active volunteers | 2040-12 | snapshot
@fact men = 72 | officers | B | men among the active volunteers | 2040-12 | snapshot
@fact asp = 31 | officers | B | recruits in training | 2041-01 | snapshot
@fact trk = 7 | other | B | vehicles | 2041-01 | snapshot
@fact trw = 3 | other | B | vehicles that run | 2041-01 | snapshot
@fact tage = 26 | age | B | average age of the vehicles | 2041-01 | snapshot
@fact resp = 14 | duration | B | minutes of average response | 2040 | snapshot
@fact resp0 = 11 | duration | B | minutes of average response | 2039 | snapshot
@fact std = 8 | duration | B | minutes of response recommended | - | constant | threshold
@fact pop = 96000 | other | Q | inhabitants | - | snapshot
@fact bud = 1950000000 | budget | B | guaraníes needed in the year | 2041 | plan
@fact tax = 1170000000 | revenue | C | guaraníes collected for the corps | 2040 | cumulative
@fact trf = 702000000 | spending | M | guaraníes passed on to the corps | 2040 | cumulative
@fact due = 468000000 | other | M | guaraníes owed to the corps | 2041-01-15 | snapshot
@fact trp = 60 | other | M | share of the contribution passed on | 2040 | constant
@fact bill = 5000 | price | C | guaraníes a month on each water bill | 2040 | constant
@fact mtr = 19500 | other | C | water meters that pay | 2040 | snapshot
@fact raf = 88000000 | fundraising | B | guaraníes from raffles | 2040 | cumulative
@fact ded = 20 | duration | K | years of service | 2041 | snapshot
@fact dl = 30 | date | B | day of January set as a deadline | 2041 | plan
@fact str = 6 | duration | B | days of strike | 2041-02-06 | constant
@fact min = 2 | other | B | crews kept for emergencies during the strike | 2041-02 | snapshot
@fact str2 = 83 | cases | A | calls during the strike | 2041-02-06 | cumulative
@fact ans = 29 | cases | B | calls answered during the strike | 2041-02-06 | cumulative
@fact una = 54 | cases | B | calls not answered during the strike | 2041-02-06 | cumulative
@fact hs = 3 | homes | Q | houses burned during the strike | 2041-02-06 | cumulative
@fact pay1 = 200000000 | damages | M | guaraníes paid at once | 2041-02-07 | constant
@fact ins = 268000000 | damages | M | guaraníes to be paid in instalments | 2041-02-07 | plan | pledged
@fact nin = 4 | other | M | instalments | 2041-02-07 | plan
@fact inq = 67000000 | damages | M | guaraníes of each instalment | 2041-02-07 | plan | pledged
@fact new = 2 | units_pledged | S | used engines promised from Japan | 2041 | plan | pledged
@fact age = 39 | age | K | age of the captain | - | snapshot
@fact vote = 91 | other | B | members who voted to strike | 2041-01-31 | constant
@fact votn = 12 | other | B | members who voted against the strike | 2041-01-31 | constant
@fact votp = 103 | votes_cast | B | members who voted | 2041-01-31 | constant
@fact civ = 300 | crowd | Q | people at the demonstration | 2041-02-03 | snapshot
@rel change cp = c39 -> c40
@rel sum c40 = fire + acc + oth
@rel sum fire = grs + bld
@rel share accp = acc / c40
@rel sum vol = wom + men
@rel diff due = tax - trf
@rel share trp = trf / tax
@rel sum due = pay1 + ins
@rel product ins = inq * nin
@rel sum str2 = ans + una
@rel sum votp = vote + votn
@trap c39 c40 :: another year
@trap fire grs :: all fires and grass fires
@trap tax trf :: collected and passed on
@trap bud tax :: needed and collected
@trap trk trw :: owned and running
@trap resp resp0 :: another year
@trap resp std :: reached and recommended
@trap vol asp :: volunteers and recruits
@trap dead moto :: all dead and motorcyclists
@trap str2 ans :: all calls and answered ones
@trap due ins :: owed and still to be paid
@trap fal una :: false alarms and unanswered calls

@doc a-report | corps' annual report, summary | 2041-01-15
VOLUNTEER FIREFIGHTERS OF YPACUÁ - MEMORIA 2040 (extract)

Services rendered in the year: {4,386|c40}. Previous year: {3,655|c39}. Growth: {20|cp} %.

a) Fires: {1,512|fire}, of which grassland {1,064|grs} and structures or vehicles {448|bld}.
b) Traffic accidents: {2,193|acc} ({50|accp} % of the total).
c) Others: {681|oth}, including {212|bee} swarms of bees.

Persons deceased at the scene: {64|dead}. Motorcyclists among these: {47|moto}.

Active members at December: {118|vol} ({46|wom} women, {72|men} men). Aspirants in course: {31|asp}.

Fleet: {seven|trk} units, of an average age of {26|tage} years. In service today: {three|trw}.

Average arrival time: {14|resp} minutes. In 2039 it was {11|resp0|t=In 2039}.

Economic: the municipality passed on Gs. {702|trf|x=1000000} million of the {1,170|tax|x=1000000} million collected. Raffles and polladas brought {88|raf|x=1000000} million.

@doc b-daily | national daily | 2041-01-20
The hose that isn't paid for

By Araceli Benítez Ocampos

YPACUÁ. Each of {19,500|mtr} water meters in this city of {96,000|pop} inhabitants contributes {5,000|bill} guaraníes a month to the firefighters. Six of every ten reach them.

The captain, Liz Domínguez, {39|age}, has a folder with it all. "It's {sixty|trp} per cent. The rest was lent to asphalt," she says. That makes {468|due|x=1000000|t=to date} million owed to date.

Mayor Teófilo Ayala Rotela answers that the contribution is municipal income like any other and that the corps needs "order". By its own calculation it needs {1,950|bud|x=1000000|t=this year} million this year.

The corps gave the mayor until the {30th|dl} to pay.

The World Health guideline speaks of {eight|std} minutes. Here it's {fourteen|resp}, when the truck starts.

Also: Yerba up 4%; Dengue, 112 notifications

@doc c-radio | radio morning show script | 2041-02-03
RADIO ÑANDUTÍ'I 940 - FIRST HOUR

Mba'éichapa, good morning. Third day of strike.

They put it to the vote on Friday: {ninety-one|vote} for, {twelve|votn} against. {One hundred and three|votp} cast, in a room where eighty fit.

{Two|min} crews remain for matters of life or death. For grass, for cats, for bees: nobody. Don't burn your leaves, che ama.

The mayor says that the captain is political. Twenty years in the corps, {twenty|ded}, and no candidate ever. On Facebook they say she is paid {ten|-} million a month. She's a dental technician.

This afternoon, four o'clock, demonstration at the clock. They expect a thousand.

Cerro 2, Luqueño 0. Heat: 41.

@doc d-police | police district note | 2041-02-04
NATIONAL POLICE - 5TH POLICE STATION, YPACUÁ
NOVELTIES

Demonstration in front of the municipality: approximately {300|~civ} persons. No incidents.

Dwelling fire, Barrio San Blas, 22:40. Total loss. The crew on guard was at a rollover on Route 2. With this there are {three|hs} dwellings burned since the first of the month. No victims; one parrot.

The 132 line is reminded not to divert calls to this station. In 2040 the line registered {930|fal|t=In 2040} false alarms.

@doc e-agency | state news agency | 2041-02-07
Firefighters of Ypacuá lift strike after agreement

YPACUÁ (AIP) - The municipality will pay the volunteer corps {200|pay1|x=1000000} million guaraníes today and a further {268|ins|x=1000000} million in {four|nin} instalments of {67|inq|x=1000000} million, under a document signed at midnight that ended {six|str} days of strike.

The National Emergency Secretariat, which mediated, offered {two|new} second-hand engines from Japan this year.

During the measure {83|str2} calls came in; the crews on guard answered {29|ans}.

The agreement covers the {468|due|x=1000000} million owed for last year. As to this year, a trust is to be created "within {60|-} days".

Domínguez thanked "the neighbours with their buckets".

@doc f-column | newspaper column | 2041-02-09
Buckets

By Porfirio Insfrán

I live four blocks from the fire station. In the week of the strike I learned to sleep without sirens and slept badly.

{Fifty-four|una} times somebody dialled and nobody came. I would like the mayor to telephone all of them and explain about the asphalt.

In the year {2,193|acc|t=In the year} accidents. {Sixty-four|dead} of our people died on the ground, with a volunteer holding the hand. Nearly all on motorbikes: {47|moto}. The volunteer then went to work.

They get no wage. They get {five thousand|bill} guaraníes of mine each month, or they get {three thousand|-} of them.

There are {thirty-one|asp} youngsters training to join, in a yard with {seven|trk} trucks, {four|-} of them on bricks. It is either madness or the best news I have.
