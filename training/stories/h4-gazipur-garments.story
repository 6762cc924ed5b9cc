@story gazipur-garments
@topic Garment workers' pay protests in Gazipur, Bangladesh, and the new wage
@subject B = Bangladesh Apparel Makers' Union | BAMU | factory owners | owners
@subject W = Garment Workers' Unity Council | Unity Council | workers | labour leaders
@subject G = government wage board | wage board | the board
@subject N = protests in Gazipur | protests | unrest | demonstrations
@subject R = Rokeya Textiles | Rokeya | the factory on the Mawna road
@subject M = Moushumi Akter | Moushumi | the sewing operator
@subject E = Export Bureau | EB
@subject L = Labour Adviser Tanvir Sarker | Sarker
@subject C = Clarendon & Pike | Clarendon | the British retailer
@fact old = 14500 | price | G | taka of lowest monthly pay | 2033 | constant
@fact new = 19800 | price | G | taka of lowest monthly pay | from 2033-12-01 | plan
@fact rise = 36.6 | rate | G | rise of the lowest pay in percent | 2033-12-01 | plan
@fact dem = 25000 | price | W | taka of lowest monthly pay demanded | 2033-10 | snapshot
@fact off = 17000 | price | B | taka of lowest monthly pay offered | 2033-10-22 | snapshot
@fact dead1 = 2 | deaths | N | people killed | 2033-10-31 | cumulative
@fact dead2 = 4 | deaths | N | people killed | 2033-11-09 | cumulative
@fact inj = 86 | injuries | N | people hurt | 2033-10-31 | cumulative
@fact shut = 310 | other | N | factories shut | 2033-10-31 | snapshot
@fact shut2 = 124 | other | N | factories shut | 2033-11-09 | snapshot
@fact arr = 141 | arrests | N | people arrested | 2033-11-09 | cumulative
@fact case = 12400 | other | N | unnamed people accused in police cases | 2033-11-09 | cumulative
@fact gun = 15:10 | clock | N | time when police opened fire | 2033-10-30 | constant
@fact age1 = 26 | age | M | age | 2033-10 | constant
@fact ot = 78 | other | M | hours of overtime in a month | 2033-09 | constant
@fact mpay = 21300 | price | M | taka of pay with overtime | 2033-09 | constant
@fact rent = 4500 | price | M | taka of monthly rent for a room | 2033-10 | snapshot
@fact rj = 3850 | jobs | R | people employed | 2033-10 | snapshot
@fact total = 4000000 | jobs | B | people employed | - | snapshot
@fact exp = 47200000000 | revenue | E | dollars of garment exports in the year | 2032-33 | constant
@fact expg = 3.1 | rate | E | growth of garment exports in percent | 2032-33 | constant
@fact cost = 420000000000 | spending | B | taka a year that the new pay costs | 2034 | plan | projected
@fact loss = 9500000000 | revenue | B | taka lost by factories in the stoppage | 2033-11-09 | cumulative
@fact shirt = 3.2 | price | C | dollars paid for a shirt | 2033 | snapshot
@fact shirtp = 5 | rate | C | percent of price rise promised | 2033-11 | plan | pledged
@fact mgbp = 132 | price | M | pounds of pay with overtime | 2033-09 | constant
@fact newusd = 158 | price | G | dollars of lowest monthly pay | from 2033-12-01 | plan
@fact up = 0.16 | price | C | dollars more for a shirt | 2033-11 | plan | pledged
@fact diff = 5300 | price | G | taka by which the lowest monthly pay rises | 2033-12-01 | plan
@fact simple = 254400000000 | spending | B | taka a year that the new pay costs by economists | 2034 | plan | projected
@fact offr = 17.2 | rate | B | rise of the lowest pay offered in percent | 2033-10-22 | snapshot
@rel diff diff = new - old
@rel change offr = old -> off
@fact comp = 700000 | damages | G | taka for each family of the dead | 2033-11 | plan | pledged
@rel change rise = old -> new
@trap old new :: the wage that was and the wage that comes
@trap dem off :: what workers asked for and what owners offered
@trap dead1 dead2 :: the toll at two moments
@trap shut shut2 :: factories shut at two moments
@trap arr case :: arrested and accused
@trap new mpay :: the basic floor and one month's pay with overtime

@doc a-star | English-language Bangladeshi daily | 2033-11-01
{Two|dead1} workers die as pay unrest shuts {310|shut} factories

Staff Correspondent, Gazipur

Production stopped at {310|shut|t=yesterday} garment factories in Gazipur yesterday, the day after police fired on a crowd at Mawna intersection, killing {two|dead1} workers and leaving {86|inj} injured.

Witnesses said the shooting began at {3:10pm|gun}. One of the dead, a helper at Rokeya Textiles, was {19|-}.

The Unity Council wants the floor of Tk {14,500|old|t=now in force} now in force raised to Tk {25,000|dem|by=The Unity Council}. On October 22 the apparel makers offered Tk {17,000|off|t=On October 22|by=the apparel makers}, "an insult on paper", labour leader Shefali Mrong said.

Some {40 lakh|~total} people, most of them women, work in the sector, which earned {$47.2 billion|exp|t=in the fiscal year to June} abroad in the fiscal year to June, up {3.1 percent|expg}.

Rokeya, with {3,850|rj} on its rolls, has put up a notice under Section 13(1) of the labour act: no work, no pay.

Also: Onion at Tk 140 a kg | Dengue: 5 more die

@doc b-wire | wire agency | 2033-11-09
Bangladesh raises garment workers' minimum pay {36.6%|rise} after deadly protests

DHAKA (Wire) - Bangladesh set a new minimum wage for garment workers of {19,800 taka|new|t=from December|by=Labour Adviser Tanvir Sarker said} ({$158|~newusd}) a month from December, Labour Adviser Tanvir Sarker said on Wednesday, after protests in which {four|dead2} people have died.

The increase of {36.6%|rise} falls short of the {25,000 taka|dem|by=the unions} sought by the unions. The minimum has been {14,500 taka|old|t=since 2030} since 2030.

Police have arrested {141|arr|by=Police} people and opened cases against {14,000|!case} unnamed others.

{124|shut2|t=on Wednesday} factories were still closed on Wednesday, down from more than {300|>shut|t=at the peak} at the peak.

Owners put their losses so far at {9.5 billion taka|loss|t=so far|by=Owners}. Families of the dead are to get {700,000 taka|comp|m=pledged} each.

@doc c-british | British newspaper, feature | 2033-11-12
The woman who sewed your shirt would like a word

Priyanka Lovell in Gazipur

Moushumi Akter, {26|age1}, has a calendar on which the days of {September|-} are crossed in two colours: blue for {eight|-} hours, red for more. There is a lot of red. She did {78|ot} hours of overtime that month and took home {21,300 taka|mpay|t=that month}, about {£132|~mgbp}.

"They tell you the new wage and you think, but I already get that," says her husband. "Then they tell you it's for {208|-} hours."

The new floor is {19,800|new}; the old, {14,500|old}. The room with the tin roof is {4,500|rent} a month.

She was at Mawna when the police fired. She remembers looking at her phone: {ten past three|gun}. The next day Rokeya, where she is one of {4,200|!rj}, locked its gates.

Clarendon & Pike, which pays {$3.20|shirt|by=Clarendon & Pike} for the shirts made there and sells them at {£24|-}, says it will increase what it pays by {5 per cent|shirtp|by=Clarendon & Pike|m=pledged}. That is {16 cents|up}.

Photographs: Nils Abara-Dean. The writer's travel was paid for by this newspaper. Support us from £3 a month

@doc d-business | Bangladeshi business daily | 2033-11-13
Wage bill to swell by {Tk 42,000cr|cost|v=420000000000}, BAMU says

The new pay structure will cost factory owners Tk {42,000 crore|cost|t=a year|by=BAMU|m=projected} a year, BAMU president Ferdous Quazi claimed yesterday, warning of closures.

Economists doubt it: for {4 million|total} workers, the extra Tk {5,300|diff} a month at the bottom comes to about Tk {25,400 crore|~simple} a year, they say.

The stoppages themselves led to a loss of Tk {590 crore|!loss|by=BAMU}, by BAMU's count.

Export Bureau figures show shipments grew {3.1pc|expg|t=in FY33|v=3.1} in FY33 to {$44.5 billion|!exp|t=in FY33}.

The owners had started from Tk {17,000|off}, which would have been a raise of {17|~offr} percent.

DSEX 6,118.4 (+12.3). Dollar Tk 125.20

@doc e-statement | union statement, translated | 2033-11-10
WE DO NOT ACCEPT

The board has given {nineteen thousand eight hundred|new|v=19800}. We asked for {twenty-five|dem|x=1000}.

{Four|dead2} of us are under the earth: Jahanara, Rubel, little Sohag, and Anwar who died on Tuesday. They offer {seven lakh|comp|v=700000} for a life.

{One hundred and forty-one|arr|v=141} are behind bars and {12,400|case} "unknown persons" have cases against them. Which of us is not an unknown person?

Owners weep over {950 crore|loss|by=Owners}. They sold {47 billion dollars|~exp} of our work in a year.

Our programme: sit-in Friday 10am, Press Club. Release of all prisoners. A new sitting of the board before {31 December|-}.

Shefali Mrong, Convener, Unity Council
