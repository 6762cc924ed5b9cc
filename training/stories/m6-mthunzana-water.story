@story m6-mthunzana-water
@topic Dry taps in Mthunzana, KwaZulu-Natal, October 2028: burst main, water tankers and their contract, what the metro owes
@subject M = Mthunzana Metropolitan Municipality | the metro | the municipality | Mthunzana
@subject L = Lower Umvana Water Board | the water board | the bulk supplier | LUWB
@subject H = Hlengiwe Transport | the tanker firm | Hlengiwe
@subject N = Northglen | the northern suburbs
@subject W = KwaSizwe | the township
@subject D = Sipho Raubenheimer | Raubenheimer | the opposition caucus leader
@subject Y = Mayor Nomvula Chetty | Chetty | the mayor
@fact ppl = 410000 | other | M | residents without water | 2028-10-11 | snapshot
@fact ppl2 = 95000 | other | M | residents without water | 2028-10-15 | snapshot
@fact kw = 260000 | other | W | residents without water | 2028-10-11 | snapshot
@fact ng = 150000 | other | N | residents without water | 2028-10-11 | snapshot
@fact tank = 84 | other | M | water tankers in use | 2028-10-12 | snapshot
@fact own = 12 | other | M | water tankers the municipality owns | 2028 | constant
@fact hire = 72 | other | H | water tankers rented out | 2028-10-12 | snapshot
@fact con = 187000000 | budget | H | rand of tanker contract | 2028-29 | plan
@fact con27 = 61000000 | budget | H | rand of tanker contract | 2027-28 | cumulative
@fact mul = 3.07 | other | H | times that the tanker contract grew | 2027-28 to 2028-29 | cumulative
@fact rate = 9400 | price | H | rand a day for one tanker | 2028-29 | constant
@fact debt = 1320000000 | other | M | rand owed to the bulk supplier | 2028-09-30 | snapshot
@fact pay = 200000000 | budget | M | rand to be paid to the bulk supplier | by 2028-11-30 | plan | pledged
@fact dam = 57 | other | L | dam level in percent | 2028-10-09 | snapshot
@fact loss = 49 | rate | M | share of water lost to leaks | 2027-28 | snapshot
@fact loss26 = 44 | rate | M | share of water lost to leaks | 2025-26 | snapshot
@fact dia = 900 | other | L | millimetres of pipe width | - | constant
@fact backs = 76.8 | other | M | share of affected residents whose water is back | 2028-10-15 | snapshot
@fact back = 315000 | other | M | residents whose water is back | 2028-10-15 | snapshot
@fact rep = 6 | duration | M | days until the main was mended | 2028-10-14 | constant
@fact prom = 3 | duration | M | days until the main was mended | 2028-10-08 | plan | pledged
@fact sch = 38 | other | M | schools shut | 2028-10-12 | snapshot
@fact hosp = 2 | other | M | hospitals on emergency supply | 2028-10-12 | snapshot
@fact march = 1500 | crowd | D | people at the march | 2028-10-13 | snapshot
@fact arr = 14 | arrests | W | people arrested at road blockades | 2028-10-12 | cumulative
@trap ppl ppl2 :: the worst day and four days on
@trap con con27 :: this year's contract and last year's
@trap loss loss26 :: two years of leaks
@trap rep prom :: done and promised
@trap debt pay :: owed and to be paid
@rel sum tank = own + hire
@rel diff back = ppl - ppl2
@rel share backs = back / ppl
@rel sum ppl = kw + ng

@doc a-witness | regional daily | 2028-10-13
{R187m|con|v=187000000} for tankers while the pipe lies in pieces

LINDANI VAN ROOYEN

Mthunzana will pay Hlengiwe Transport {R187 million|con|t=this year|v=187000000} this year to drive water around the city, {three|~mul} times the {R61 million|con27|t=in the last financial year|v=61000000} it spent in the last financial year.

Documents seen by this newspaper show that {72|hire} of the {84|tank|t=on Thursday} tankers on the road on Thursday belong to Hlengiwe, at {R9 400|rate|v=9400} a day each; the metro has {12|own} of its own, and {three|-} of those are in for repairs.

A {900mm|dia|v=900} main at Emoyeni burst last Sunday and left {410 000|ppl|v=410000|t=on Wednesday|by=municipal spokesperson Busi Pather} residents with dry taps on Wednesday, {260 000|kw|v=260000|^} in KwaSizwe and {150 000|ng|v=150000|^} in Northglen, said municipal spokesperson Busi Pather, who added that {38|sch} schools had closed.

Police arrested {14|arr} people at barricades in the township.

* Load reduction: turn to page 2. * Lotto: 4, 11, 19, 23, 38, 50

@doc b-fm | community radio site | 2028-10-12
Schools shut, hospitals on JoJos as Mthunzana runs dry

We are on day {four|-} of no water. Let's be clear about who is hurting: {340 000|!ppl|v=340000|t=yesterday} people across the city woke up to nothing yesterday, most of them in KwaSizwe.

{Thirty-eight|sch} schools have sent learners home. {Two|hosp} hospitals are running from emergency tanks. The metro says {84|tank|by=The metro} trucks are doing the rounds. On 14th Street our reporter queued for two hours and saw none.

The mayor, Nomvula Chetty, told us on Sunday the pipe would be fixed in {three days|prom|v=3|t=on Sunday|by=The mayor}. It is not.

{Fourteen|arr} were taken in by police after tyres were set alight on the M19.

@doc c-caucus | opposition caucus statement | 2028-10-13
Statement by Councillor Sipho Raubenheimer: Mthunzana has been mismanaged into thirst

Today more than {2 500|!>march|v=2500} of us walked to City Hall with empty buckets. The dam is not empty. It stands at {57%|dam|t=on Monday|by=the water board}, the water board reported on Monday.

What is empty is the municipality's word. It owes its bulk supplier {R1.32 billion|debt|t=at the end of September|v=1320000000} at the end of September, and not one cent has moved since. Of every hundred litres bought, {49|loss} disappear into the ground; {two years ago|-} it was {44|loss26}.

And who gains? A company with {sixty|!hire} hired trucks. We call for the tanker tender of {R187 million|con|v=187000000} to be set aside and for the mayor to go.

Enquiries: 031 555 0167

@doc d-wire | national wire | 2028-10-15
Water returns to most of Mthunzana

Taps were running again for {three quarters|~backs|v=75} of those affected by a burst main in Mthunzana on Sunday, though {95 000|ppl2|v=95000|t=on Sunday} people still had none, the municipality said ({315 000|back|v=315000} do).

The {900mm|dia|v=900} pipe was welded shut on Saturday, {six days|rep|v=6} after it gave way. Mayor Nomvula Chetty said the metro would pay {R200 million|pay|by=Mayor Nomvula Chetty|t=before the end of November|v=200000000} of its debt to the Lower Umvana Water Board before the end of November. It was {R1.32 billion|debt|t=by the last statement|v=1320000000} in arrears by the last statement.

Some {1 500|~march|v=1500|t=on Friday|by=metro police} protesters marched on Friday, according to metro police. Chetty conceded that almost {half|<loss|v=50} of the metro's water never reaches a meter. "I will not defend that number," she said.
