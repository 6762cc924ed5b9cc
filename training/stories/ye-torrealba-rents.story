@story torrealba-rents
@topic Torrealba, Spain: tourist flats, rents and the big Saturday march, autumn 2030
@subject T = Torrealba | the city | the town hall
@subject M = Saturday's march | the march | the demonstration
@subject V = tourist flats | holiday lets | tourist apartments
@subject S = Sindicato de Inquilinas | the tenants' union | the union
@subject A = Apartur Levante | the owners' association | Apartur
@subject P = Plan Techo | the plan | housing plan
@subject C = Mercedes Larrañaga-Boix | Larrañaga | the mayor
@fact mu = 45000 | crowd | M | marchers by the organisers' count | 2030-10-19 | snapshot
@fact mg = 12000 | crowd | M | marchers by the government's estimate | 2030-10-19 | snapshot
@fact ml = 18500 | crowd | M | marchers by the city police's estimate | 2030-10-19 | snapshot
@fact m0 = 7000 | crowd | S | marchers at the spring protest | 2030-04-06 | snapshot
@fact mo = 140 | other | M | groups that called the march | 2030-10-19 | constant
@fact po = 210 | officers | M | police deployed | 2030-10-19 | snapshot
@fact ar = 3 | arrests | M | people arrested | 2030-10-19 | cumulative
@fact in = 8 | injuries | M | people treated for minor injuries | 2030-10-19 | cumulative
@fact r0 = 780 | price | T | average monthly rent | 2025 | snapshot
@fact r1 = 1170 | price | T | average monthly rent | 2030-09 | snapshot
@fact rg = 50 | rate | T | rise in the average monthly rent | 2025 to 2030 | snapshot
@fact wg = 14 | rate | T | rise in wages | 2025 to 2030 | snapshot
@fact sh = 47 | other | T | share of income that tenants spend on rent | 2030 | snapshot
@fact bm = 14.60 | price | T | rent per square metre | 2030-09 | snapshot
@fact vl = 4180 | homes | V | licensed flats | 2030-10 | snapshot
@fact v0 = 2610 | homes | V | licensed flats | 2025 | snapshot
@fact vg = 60.15 | rate | V | growth in licensed flats | 2025 to 2030 | snapshot
@fact vi = 1900 | homes | V | unlicensed flats | 2030-10 | snapshot | projected
@fact vt = 6080 | homes | V | flats in all | 2030-10 | snapshot | projected
@fact vc = 1350 | homes | V | licences that will lapse | 2033 | plan
@fact vj = 2700 | jobs | A | jobs that depend on the flats | 2030 | snapshot
@fact vr = 96000000 | revenue | A | euros that the flats bring the city a year | 2030 | snapshot
@fact sp = 61 | other | V | share of flats owned by people with three or more | 2030-10 | snapshot
@fact ins = 11 | jobs | T | housing inspectors | 2030-10 | snapshot
@fact inp = 30 | jobs | T | housing inspectors | 2031 | plan | pledged
@fact fn = 342 | other | T | flats fined | January to September 2030 | cumulative
@fact fp = 57 | other | T | fines paid | January to September 2030 | cumulative
@fact fs = 16.67 | other | T | share of fines paid | January to September 2030 | snapshot
@fact fm = 30000 | price | T | euros of the top fine | 2030 | constant
@fact ph = 1200 | homes | P | public homes to be built | 2034 | plan | pledged
@fact p1 = 500 | homes | P | public homes to be built on the barracks site | 2032 | plan
@fact p2 = 700 | homes | P | public homes to be built at Les Sénies | 2034 | plan
@fact pb = 216000000 | budget | P | euros to be spent | 2030 to 2034 | plan
@fact pu = 180000 | budget | P | euros for each home | 2030 to 2034 | plan
@fact pd = 86 | homes | T | public homes finished | 2027 to 2030 | cumulative
@fact wl = 9340 | waiting | T | households waiting for a public home | 2030-10 | snapshot
@fact ev = 418 | cases | T | evictions for unpaid rent | 2029 | cumulative
@fact ev0 = 389 | cases | T | evictions for unpaid rent | 2028 | cumulative
@fact em = 5200 | homes | T | empty homes | 2031 census | snapshot | projected
@fact pop = 301000 | other | T | residents | 2030 | constant
@fact vis = 2400000 | other | T | overnight visitors | 2029 | cumulative
@fact tx = 2.25 | price | T | euros a night of tourist tax | 2030 | snapshot
@fact tx1 = 4 | price | T | euros a night of tourist tax | 2031 | plan
@fact cf = 15 | votes_cast | T | councillors for freezing licences | 2030-10-25 | snapshot
@fact ca = 12 | votes_cast | T | councillors against freezing licences | 2030-10-25 | snapshot
@fact cs = 27 | seats | T | councillors | - | constant
@trap mu mg :: organisers and government
@trap mg ml :: two official estimates
@trap mu m0 :: autumn and spring marches
@trap vl vt :: licensed and all flats
@trap fn fp :: fined and paid
@trap ph pd :: promised and finished
@trap ph wl :: homes promised and households waiting
@trap tx tx1 :: tax now and next year
@trap ins inp :: inspectors now and next year
@rel change rg = r0 -> r1
@rel change vg = v0 -> vl
@rel sum vt = vl + vi
@rel share fs = fp / fn
@rel sum ph = p1 + p2
@rel product pb = ph * pu
@rel sum cs = cf + ca

@doc a-wire | wire agency | 2030-10-19
Tens of thousands march in Spanish port against rents

TORREALBA, Spain, Oct 19 (Ibernews) — Banging saucepans and rattling keys, residents of Torrealba marched along the seafront on Saturday to demand that the city close its holiday lets.

Organisers, {140|mo} neighbourhood and student groups, said {45,000|mu|t=Saturday|by=Organisers} people took part. The central government's delegate put attendance at {12,000|mg|t=Saturday|by=The central government's delegate} and the city's own police at {18,500|ml|t=Saturday|by=the city's own police}.

A similar call in April drew {7,000|m0|t=April}.

Average rents in the city of {301,000|pop} have climbed {50%|rg|t=in five years} in five years, to {1,170|r1} euros a month, while wages are up {14%|wg|^}, official data show.

{Three|ar} people were arrested after eggs were thrown at a hotel. Medics treated {eight|in}, most for fainting.

@doc b-national | national broadsheet | 2030-10-20
“We carry our keys because soon we will not have any”

Crónica de Levante / English digest / Begoña Uriarte-Fell, Torrealba

Nati Ferrer is a nurse and shares a flat with two other nurses. Sixty per cent of her wage goes to the landlord. The average for tenants here is {47|sh}.

She came to Saturday's march with a saucepan that had been her grandmother's. In 2025 the average rent in Torrealba was {€780|r0|t=In 2025}. Now it is {€1,710|!r1|t=Now}, and the square metre costs {€14.60|bm}.

Over those years the number of licensed tourist flats rose by {60|vg|round} per cent, from {2,610|v0} to {4,180|vl|t=today} today. To these must be added some {1,900|vi|m=projected} without a licence, by the estimate of the university. In all, then, {more than 6,000|>vt|v=6000}. {Sixty-one|sp} per cent are in the hands of owners with at least three.

The mayor, Mercedes Larrañaga-Boix, watched from a balcony until somebody noticed. Her Plan Techo, presented in June, foresees {1,200|ph|t=by 2034} public homes by 2034: {500|p1} on the barracks site and {700|p2} at Les Sénies. It's to cost {€216 million|pb}. In the last three years, {86|pd|t=In the last three years} were finished. {9,340|wl} households are on the list.

Delegate's count: {12,000|mg}. “I would have said it was like the Cup final,” said a policeman, {one|-} of {210|po} on duty, who asked not to be named because he too is a tenant.

@doc c-owners | trade association press note | 2030-10-21
APARTUR LEVANTE: «DON'T SHOOT THE PIANIST»

Torrealba, 21 October. In view of Saturday's demonstration, attended according to the Government by {12,000|mg|by=the Government} people, this association wishes to state:

1. Licensed holiday lets number {4,180|vl}. They are not the cause of the lack of housing. The city has {5,200|em} empty homes.

2. They sustain {2,700|vj|by=this association} jobs and bring in {€96 million|vr|by=this association} a year.

3. We were the first to denounce the illegal flats, which we put at {2,900|?vi|by=We}, whatever the university may say. The town hall has {eleven|ins} inspectors for all of them. Of {342|fn|t=up to September} fines imposed up to September, {57|fp} have been paid. One out of six!

4. Freezing licences is a headline and no policy.

5. We accept that the tourist tax go up, from {€2.25|tx} to {€4|tx1|t=from January} from January, if the money is spent on homes.

Press: Quim Sastre, +34 960 555 017

@doc d-union | tenants' union post | 2030-10-22
45.000 GRACIAS

compas!!

We did it. {45,000|mu|by=we} by our count, and don't let anyone feed you the delegate's fantasy number. We had {7,000|m0|t=in April} in April. Do the maths.

What we want, for those who joined us on Saturday:

→ End ALL tourist licences, not just the {1,350|vc|t=in 2033} which run out in 2033 anyway
→ {30|inp} inspectors now. The mayor's pledged them for next year. She's got {11|ins|t=now}.
→ Fines that get paid. The top one is {€30,000|fm} and a flat on the front makes that by August.
→ Evictions: {418|ev|t=last year} families last year! It was {398|!ev0|t=the year before} the year before. Not one more.
→ {1,200|ph} homes is a joke when {9,340|wl} households are waiting.

Assembly Thursday 19:30, Ateneu, C/ Marina 16 bajos. Bring chairs. We've got 40.

@doc e-expat | English-language local weekly | 2030-10-31
Licence freeze squeaks through

The Levante Leader, No. 1,418, FREE
Geraldine Popplewell reports

NO new tourist apartments will be allowed in Torrealba for four years after councillors voted {15|cf} to {12|ca} last Friday.

There are {27|cs} of them, and two of those who voted in favour own holiday lets themselves (they say they've declared it).

"We heard the street," said Mayor Larrañaga, six days after somewhere between {12,000|mg} and {45,000|mu} people took to it. She repeated that the city will build {1,200|ph} flats at {€180,000|pu} each, {€261 million|!pb} in total.

Landlords' body Apartur says {2,700|vj|by=Apartur} jobs are at stake. The city had {2.4 million|vis|t=last year} overnight visitors last year.

Expats who let their flats should note that the tourist tax rises to {€4|tx1|t=on 1 January} a night on 1 January. That's up from {€2.25|tx}.

Evictions for unpaid rent: {418|ev|t=in 2029} in 2029 as against {389|ev0|t=in 2028} in 2028, the court service says. Average rent now: {€1,170|r1|t=now}.

COMING UP: Chilli Cook-Off (Sun 3, 1pm, €5) | Walking Football over-60s lost 4-2 | Padel courts from €18
