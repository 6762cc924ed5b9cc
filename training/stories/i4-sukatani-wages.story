@story i4-sukatani-wages
@topic Minimum wage talks for 2036 in three Indonesian districts: unions, employers, governor
@subject S = Sukatani | Sukatani Raya | the industrial district | Sukatani Raya regency
@subject L = Lembahwangi | Lembahwangi city | the hill city
@subject R = Rawamekar | the coastal regency | the poorest
@subject B = Serikat Buruh Baja | SBB | the metal union | the steelworkers
@subject K = Konfederasi Karya | the confederation | KK
@subject E = employers' association | employers | the employers | Asosiasi
@subject G = Governor Yustina Marbun | Marbun | the governor | the province
@fact s35 = 5600000 | price | S | rupiah of monthly minimum wage | 2035 | constant
@fact l35 = 4200000 | price | L | rupiah of monthly minimum wage | 2035 | constant
@fact r35 = 2750000 | price | R | rupiah of monthly minimum wage | 2035 | constant
@fact s36 = 5964000 | price | S | rupiah of monthly minimum wage | 2036 | plan
@fact l36 = 4452000 | price | L | rupiah of monthly minimum wage | 2036 | plan
@fact r36 = 2970000 | price | R | rupiah of monthly minimum wage | 2036 | plan
@fact sc = 6.5 | rate | S | rise in minimum wage | 2036 | plan
@fact lc = 6 | rate | L | rise in minimum wage | 2036 | plan
@fact rc = 8 | rate | R | rise in minimum wage | 2036 | plan
@fact bd = 12 | rate | B | rise in minimum wage demanded | 2036 | plan | threshold
@fact kd = 9.5 | rate | K | rise in minimum wage demanded | 2036 | plan | threshold
@fact eo = 3.8 | rate | E | rise in minimum wage offered | 2036 | plan | projected
@fact inf = 3.1 | rate | G | inflation in the province | October 2035 | snapshot
@fact ms = 410000 | jobs | S | workers on the minimum wage | 2035 | snapshot
@fact ml = 165000 | jobs | L | workers on the minimum wage | 2035 | snapshot
@fact mr = 75000 | jobs | R | workers on the minimum wage | 2035 | snapshot
@fact mt = 650000 | jobs | G | workers on the minimum wage | 2035 | snapshot
@fact cp = 18000 | crowd | B | people at the rally, as the police count | 2035-11-19 | snapshot
@fact cb = 45000 | crowd | B | people at the rally, as the union counts | 2035-11-19 | snapshot
@fact fac = 27 | other | E | factories that moved away | since 2030 | cumulative
@fact day = 2036-01-01 | date | G | day on which the new wage begins | - | plan
@fact stk = 2 | duration | B | days of strike | December 2035 | plan | projected
@fact facn = 9 | other | E | factories that will move away | 2036 | plan | projected
@fact rice = 15 | rate | B | rise in canteen prices | November 2035 | snapshot
@fact ask = 300000 | price | B | rupiah more demanded on top | 2036 | plan | threshold
@trap bd kd :: two unions
@trap s35 s36 :: two years
@trap cp cb :: police and union
@trap eo inf :: offer and inflation
@rel change sc = s35 -> s36
@rel change lc = l35 -> l36
@rel change rc = r35 -> r36
@rel sum mt = ms + ml + mr
@rel diff sd = s36 - s35
@fact sd = 364000 | price | S | rupiah more than the year before | 2036 | plan
@race wages = s36 l36 r36
@race claims = bd kd eo

@doc a-wire | English-language news agency | 2035-11-19
Thousands rally as Indonesian province weighs wage rise

BANDARJATI, Nov. 19 (Nusa Wire) -- Factory workers brought traffic to a halt around the governor's office on Monday to press for a double-digit increase in the minimum wage.

Police put the crowd at {18,000|cp|t=on Monday|by=Police}; the Serikat Buruh Baja, which had called them out, claimed {45,000|cb|t=on Monday|by=the Serikat Buruh Baja}.

The metal union wants {12 percent|bd|by=The metal union} more. The more moderate Konfederasi Karya would settle for {9.5|kd}, while the employers' association has offered {3.8|eo}, pointing to inflation of {3.1 percent|inf}.

Some {650,000|~mt} workers in three districts depend on the decision. In Sukatani the floor is at present {5.6 million rupiah|s35|t=at present} a month, in Lembahwangi {4.2 million|l35|^}, in Rawamekar {2.75 million|r35|^}.

Governor Yustina Marbun is to announce her decision on Friday.

@doc b-daily | national daily | 2035-11-24
Governor splits the difference, pleases no one

By Togar Hidayat

The numbers are out, and the longest faces were in the steelworkers' hall. From {Jan. 1|day} the lowest legal pay in Sukatani will be {Rp 5,964,000|s36|t=From Jan. 1|v=5964000} a month, up {6.5 percent|sc|^}; in Lembahwangi {Rp 4,452,000|l36|^|v=4452000}, up {6 percent|lc|^}; and in Rawamekar, the poorest of the three, {Rp 2,970,000|r36|^|v=2970000}, up {8|rc|^}.

That is about half what SBB had demanded ({15 percent|!bd}) and well above what Asosiasi thought bearable ({3.8|eo}).

"We'll stop the lines for {two|stk} days in December," said SBB chairwoman Melati Rumbiak. Konfederasi Karya, which had asked for {9.5|kd}, says that it will study the decree.

The employers warn that since 2030 {27|fac|t=since 2030} plants have left for cheaper provinces.

Baca juga: 5 HP lipat di bawah Rp 4 juta

@doc c-emp | employers' circular | 2035-11-25
Circular 31/2035 to members

Dear members, the decree is now public. Please note, for your payroll from {1 January|day}:

Sukatani: Rp {5,964,000|s36} (was {5,600,000|s35}), difference {364,000|sd}
Lembahwangi: Rp {4,452,000|l36} (was {4,200,000|l35})
Rawamekar: Rp {2,970,000|r36} (was {2,750,000|r35})

Our offer of {3.8 per cent|eo|s=Our} was based on inflation of {3.1|inf}. The governor has gone beyond this in each of the districts. In the industrial district alone, {410,000|ms} employees are affected, in the hill city {165,000|ml}, on the coast {75,000|mr}.

We do not rule out a complaint to the administrative court. {Twenty-seven|fac} factories have already voted with their feet; a member survey suggests {nine|facn|t=next year} more next year.

Secretariat, Jl. Melur 14, ext. 207

@doc d-local | local news site | 2035-11-24
Rawamekar gains most, and still has least

An {8 percent|rc} rise sounds grand. In Rawamekar it means that a shrimp peeler who has been getting {Rp 2.75 million|r35|v=2750000|t=has been getting} will take home {Rp 2.97 million|r36|v=2970000} in the new year. A colleague in Sukatani, 60 kilometers up the toll road, gets {Rp 5.69 million|!s36|v=5690000}.

The hill city comes in between at {4.45 million|l36}, after the smallest raise of the three, {6 percent|lc}.

The coast has {75,000|mr} people on the minimum; in Sukatani they number {140,000|!ms} and in the whole province {650,000|mt}.

At Monday's rally, where SBB saw {45 thousand|cb|t=Monday|by=SBB} people and the police fewer than half as many, nobody carried a Rawamekar banner. "The bus fare," says Wati, 34.

Harga udang hari ini: Rp 78.500/kg

@doc e-radio | radio interview, transcript | 2035-11-26
Host: Ibu Melati, {six and a half|sc|v=6.5} percent for Sukatani. You wanted {twelve|bd}.

Rumbiak: We wanted our rice back. Prices in the canteen have risen by {fifteen|rice}.

Host: The statistics office says inflation is {three point one|inf|v=3.1|by=The statistics office}.

Rumbiak: They don't eat in our canteen.

Host: And so you'll strike, for {three|!stk} days?

Rumbiak: {Two|stk}, in December, all over the estate. Unless the governor finds another {three hundred thousand|ask} for us on top of the {three hundred sixty-four|sd|x=1000}.

Host: The employers say {27|fac|by=The employers} companies have run away from you.

Rumbiak: They ran from their taxes. It was {nineteen|!fac|by=Rumbiak}, by the way. I counted the gates.

Host: It is eleven minutes past seven.
