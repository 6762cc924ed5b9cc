@story lukuledi-rapidbus
@topic Lukuledi, Tanzania: a rapid bus corridor without buses, a fare, a flood and the traders in the way, 2035
@subject A = Lukuledi Rapid Transit Agency | LART | the agency
@subject B = Mwendo Bus Company | Mwendo | the operator
@subject C = Lukuledi | the city
@subject D = depot at Jangwa | the depot | Jangwa
@subject T = Kariba Street traders | the traders
@subject F = April floods | the flood
@subject W = World development lender | the lender | the bank
@fact bn = 305 | other | B | buses in the contract | 2031 | constant | threshold
@fact bo = 210 | other | B | buses bought | 2035-02 | cumulative
@fact bw = 128 | other | B | buses running | 2035-02 | snapshot
@fact bx = 82 | other | B | buses not running | 2035-02 | snapshot
@fact b2 = 71 | other | B | buses running | 2035-04-20 | snapshot
@fact bf = 57 | other | F | buses drowned | 2035-04-17 | cumulative
@fact ps = 160 | other | B | passengers for which a bus is made | - | constant
@fact pr = 245 | other | B | passengers counted in a bus | 2035-02-18 | snapshot
@fact rd = 198000 | ridership | B | passengers a day | 2035-02 | snapshot
@fact rp = 400000 | ridership | A | passengers a day | 2031 | plan | projected
@fact r2 = 116000 | ridership | B | passengers a day | 2035-04-20 | snapshot
@fact wt = 38 | duration | B | minutes waited at rush hour | 2035-02 | snapshot
@fact wp = 3 | duration | A | minutes between buses promised | 2031 | plan | pledged
@fact fr = 750 | price | B | shillings for a ride | 2034 | snapshot
@fact f2 = 1000 | price | B | shillings for a ride | 2035-03-01 | snapshot
@fact fg = 33.33 | rate | B | rise in the fare in percent | 2035-03 | snapshot
@fact dl = 400 | price | - | shillings for a ride by minibus | 2035 | snapshot
@fact st = 27 | other | A | stations | 2035 | constant
@fact km = 21.1 | distance | A | kilometres of corridor | - | constant
@fact cc = 189000000 | spending | A | dollars for the corridor | 2034 | cumulative
@fact wl = 141000000 | other | W | dollars lent for the corridor | 2029 | constant
@fact dp = 11000000 | spending | D | dollars | 2033 | cumulative
@fact dw = 1.4 | distance | D | metres of water | 2035-04-17 | snapshot
@fact dy = 5 | other | D | times it has been flooded | 2033 to 2035 | cumulative
@fact fd = 33 | deaths | F | people killed | 2035-04-19 | cumulative
@fact f1 = 13 | deaths | F | people killed | 2035-04-17 evening | cumulative
@fact fh = 4700 | homes | F | homes flooded | 2035-04-19 | snapshot
@fact fe = 11300 | evacuated | F | people who left their homes | 2035-04-19 | cumulative
@fact fm = 171 | other | F | millimetres of rain in a day | 2035-04-17 | snapshot
@fact tr = 1420 | other | T | stalls to go | 2035-06 | plan
@fact tg = 612 | other | T | stalls gone | 2035-06-30 | cumulative
@fact tc = 850000 | damages | T | shillings offered for each stall | 2035-06 | plan | pledged
@fact tq = 3000000 | damages | T | shillings asked for each stall | 2035-06 | plan
@fact tt = 1207000000 | budget | T | shillings in all for the stalls | 2035-06 | plan
@fact db = 22000000000 | other | B | shillings owed by the operator | 2035-05 | snapshot
@fact tk = 46 | other | B | share of income lost through broken ticket machines | 2035-05 | snapshot
@fact tm = 81 | other | B | ticket machines that work | 2035-05 | snapshot
@fact tn = 216 | other | B | ticket machines | 2035-05 | constant
@fact ts = 37.5 | other | B | share of ticket machines that work | 2035-05 | snapshot
@fact nb = 177 | other | A | buses to be brought in | 2035-12 | plan | pledged
@fact n2 = 248 | other | A | buses running | 2035-12 | plan
@fact j = 940 | jobs | B | staff | 2035-05 | snapshot
@fact jd = 318 | jobs | B | drivers | 2035-05 | snapshot
@fact sk = 2 | duration | B | days of drivers' strike | 2035-05-10 | cumulative
@fact sm = 2 | duration | B | months of pay owed to drivers | 2035-05 | snapshot
@fact pop = 2900000 | other | C | residents | 2032 census | constant
@trap bn bo :: contracted and bought
@trap bo bw :: bought and running
@trap bw b2 :: before and after the flood
@trap ps pr :: capacity and crowding
@trap rd rp :: real and forecast passengers
@trap wt wp :: real and promised wait
@trap cc wl :: cost and loan
@trap f1 fd :: the dead on two days
@trap tr tg :: stalls to go and gone
@trap tc tq :: offered and asked
@trap fr dl :: fare of the big bus and of the small
@trap j jd :: staff and drivers
@rel diff bx = bo - bw
@rel diff b2 = bw - bf
@rel change fg = fr -> f2
@rel product tt = tr * tc
@rel share ts = tm / tn
@rel sum n2 = b2 + nb

@doc a-citizen | national English daily | 2035-02-19
{245|pr} in a bus for {160|ps}

By Rehema Mwakyusa, Lukuledi

At Ubungo Mpya station, at twenty past six, people were climbing in by the windows.

We counted yesterday: {245|pr|t=yesterday} passengers got off a single articulated bus made to hold {160|ps}. It was the first in {38|wt} minutes. When the {21.1|km}-kilometre rapid corridor was launched, the Lukuledi Rapid Transit Agency promised one every {three|wp}.

The operator, Mwendo, should have {305|bn} buses. It has bought {210|bo}. {One hundred and twenty-eight|bw|t=yesterday} were on the road yesterday; the remaining {82|bx} stand at the Jangwa depot “awaiting spares”.

Some {198,000|~rd} passengers a day manage to squeeze in. The plan was for {400,000|rp}.

From March 1 they'll pay {1,000|f2|t=From March 1} shillings, up a {third|fg|v=33.33} from {750|fr|t=now} now. In a daladala it's {400|dl}, “and you can smell only your own neighbour,” said Juma Kilonzo, a mason.

The corridor, with {27|st} stations, cost $ {189 million|cc}, of which a development bank lent $ {141 million|wl}.

@doc b-wire | wire agency | 2035-04-17
Flash floods kill {13|f1} in Tanzanian city

LUKULEDI, Tanzania, April 17 (EastWire) - At least {13|>f1|t=by evening} people had drowned by evening on Tuesday after {171|fm} mm of rain in a day turned streets to rivers in Lukuledi, a city of {2.9 million|pop}.

Rapid transit buses were under {1.4|dw} metres of water in their depot, built on a flood plain in 2033 for {11 million|dp} dollars.

Regional commissioner Stella Mng'ong'o told people on low ground to leave.

It's the {fifth|dy|v=5} time that the depot has been flooded.

@doc c-paper | Swahili tabloid, in translation | 2035-04-20
BUSES DROWN LIKE GOATS

{SEVENTY-FIVE|!bf} rapid buses that cost your taxes have died in the water of Jangwa. Now there are only {71|b2|t=yesterday} left, and yesterday the queue at Kariba reached the church.

The government has read out the names of {33|fd} dead, as of last night. {4,700|fh} houses had water. {11,300|fe} people are sleeping in schools.

But we ask: Who puts a bus garage in a river? An engineer, a politician or a fish?

Mwendo employs {318|jd} drivers. What are they to drive, canoes?

“I told them,” said Mzee Athumani, 80, who sells charcoal by the gate. “In '98 my goats...”

Passengers a day now: {116,000|r2|t=now}, says Mwendo. The rest are walking. SIMBA SC 3, Coastal 0. Lottery 8-17-22.

@doc d-report | auditor's summary in a newsletter | 2035-05-24
Mwendo: what the books say

The Ledger East Africa, note to subscribers

1. Debt: {22 billion|db} shillings.
2. Tickets. {81|tm} of {216|tn} machines work, or {37.5|ts} per cent. The auditor reckons that {46|tk} per cent of income slips away.
3. Fleet. {128|bw|t=in February} ran in February. {57|bf} were lost in the flood. Not one was insured against water.
4. Staff: {940|j}, including {381|!jd} drivers, who struck for {two|sk} days this month over {two|sm} months' wages.
5. Ridership. The lender was told {400,000|rp} a day. The best month was {198,000|rd}.

Our view. You can't run a railway on tyres with a minibus's cash box. The agency says {177|nb} new buses will come by December, making {248|n2|t=by December}. It hasn't said who'll pay, or where they'll be parked.

@doc e-traders | traders' statement | 2035-06-11
KARIBA STREET TRADERS – OUR POSITION

We are {1,420|tr} stalls. They want the road for phase two.

They offer {850,000|tc} shillings a stall. Together it makes {1.2 billion|~tt}. A single one of their buses costs half of that, and they let {57|bf} sink.

We ask for {three million|tq}.

We aren't against the bus. We ride in it. We paid {750|fr|t=last year} last year and now we pay {1,000|f2|t=now}. We stand {thirty-eight|wt} minutes.

Give us a place, near, with a roof, before the bulldozer and not after.

Signed for the committee: Mama Zuhura (fish), Hamisi (phones), Baraka (second-hand)

@doc f-daily2 | national English daily | 2035-07-01
Half a street, a quarter of the money

By Rehema Mwakyusa

By the end of June {612|tg|t=By the end of June} of the {1,420|tr} stalls on Kariba Street were gone. The others have an injunction.

Those who left were to get {850,000|tc} shillings each. Mama Zuhura got {500,000|-} and a paper. She had wanted {2 million|!tq}, like the rest, and says she would've settled for a tap.

The rapid bus is doing better, in that it's no worse: {71|b2|t=as in April} vehicles, as in April, with the first of the {177|nb} new ones due in September. The depot is to be moved, once the bank agrees; it lent {141 million|wl} dollars for a system that was meant to carry {400,000|rp}.

Asked about the {33|fd} who died in April, the commissioner said that a wall would be built. Asked where, he pointed at the map, at Jangwa, at the buses.
