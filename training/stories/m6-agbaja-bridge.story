@story m6-agbaja-bridge
@topic Rebuilding of the Agbaja bridge in Ilesun, south-west Nigeria, 2031: cost, length, delay, detours, canoe fares
@subject B = Agbaja bridge | the bridge | the crossing
@subject S = State Ministry of Works | the ministry | the state | Works
@subject T = Trident-Obafemi Construction | Trident-Obafemi | the contractor
@subject C = Commissioner Damilola Hassan | Hassan | the commissioner
@subject R = Ilesun Residents' Front | the residents' front | the residents
@subject W = boatmen | canoe operators
@fact cost = 38400000000 | budget | B | naira of contract price | 2031-05-14 | plan
@fact cost0 = 21700000000 | budget | B | naira of contract price | 2028 award | constant
@fact paid = 16900000000 | spending | S | naira paid to the contractor | 2031-05-14 | cumulative
@fact pct = 63 | other | B | share of the works finished | 2031-05-14 | snapshot
@fact len = 742 | distance | B | metres of length | - | plan
@fact spans = 18 | other | B | spans | - | plan
@fact up = 11 | other | B | spans in place | 2031-05-14 | snapshot
@fact rest = 7 | other | B | spans still to be placed | 2031-05-14 | snapshot
@fact late = 19 | duration | T | months behind schedule | 2031-05-14 | snapshot
@fact open = 2032-03-31 | date | B | opening to traffic | - | plan | pledged
@fact det = 47 | distance | R | kilometres of detour | 2028 to date | constant
@fact cars = 23000 | ridership | B | vehicles a day before the closure | 2027 | constant
@fact can0 = 300 | price | W | naira for a canoe crossing | 2028 | constant
@fact can = 1500 | price | W | naira for a canoe crossing | May 2031 | snapshot
@fact drown = 26 | deaths | R | people drowned in canoe accidents | 2028 to May 2031 | cumulative
@fact last = 7 | deaths | W | people drowned in canoe accidents | 2031-05-03 | constant
@fact wrk = 265 | jobs | T | workers on site | 2031-05-14 | snapshot
@fact wrk0 = 480 | jobs | T | workers on site | 2029 | snapshot
@fact owed = 4300000000 | other | T | naira claimed as unpaid certificates | 2031-05-14 | snapshot
@fact home = 134 | homes | S | houses pulled down for the approach road | 2031-05-14 | cumulative
@fact comp = 890000000 | spending | S | naira paid for demolished houses | 2031-05-14 | cumulative
@trap cost cost0 :: the revised price and the first one
@trap paid owed :: paid and still claimed
@trap spans up :: planned and standing
@trap drown last :: three years and one accident
@trap can can0 :: fares of two years
@trap wrk wrk0 :: two years' workforce
@trap rest last :: seven spans and seven dead
@rel diff rest = spans - up

@doc a-tribune | regional newspaper | 2031-05-15
Agbaja bridge: Contract sum jumps to {N38.4bn|cost|v=38400000000}, commissioner blames naira

By Folasade Danjuma, Ilesun

The price of the collapsed Agbaja bridge has risen to {N38.4 billion|cost|t=now|v=38400000000} now from the {N21.7 billion|cost0|t=in 2028|v=21700000000} for which it was awarded in 2028, Commissioner for Works Damilola Hassan disclosed yesterday while conducting lawmakers round the site.

He put completion of the {742-metre|len|v=742} structure at {63 per cent|pct|t=yesterday|by=He}, with {11|up|^} of {18|spans} spans in place, and vowed that motorists would drive on it by {March 31 next year|open}. The state, he added, had paid {N16.9 billion|paid|t=so far|v=16899999999.999998} so far.

The site manager for Trident-Obafemi, Mr Giorgos Adebanjo, admitted a delay of {19 months|late|v=19} but said the firm was being owed {N4.3 billion|owed|by=The site manager|v=4300000000} in certified work. He has {265|wrk|t=today} hands on site today against {480|wrk0|t=two years ago} two years ago.

Before it went down, the crossing took {23,000|cars} vehicles daily.

@doc b-front | residents' open letter | 2031-05-12
AN OPEN LETTER TO OUR GOVERNOR

Your Excellency,

We write with wet feet. On May 3 {nine|!last|t=On May 3} of our children and market women went down with a canoe in sight of your bridge, in sight of its cranes that do not move. With them, {26|drown|t=since 2028} have drowned there since 2028.

In that year a boatman collected {N300|can0|t=In that year|v=300}. At present he takes {N1,500|can|t=At present|v=1500}. Those who will not enter the canoe must do {47|det} kilometres by road through Oke-Afa, where there are four checkpoints, each with its own toll.

You broke {134|home} of our houses for the approach road. For that we thank you for {N890 million|comp|v=890000000}, shared among all of them. Kindly tell us: when?

Pa Rotimi Ezekwesili, on behalf of the Front

@doc c-magazine | construction monthly | 2031-06-01
SITE VISIT: Agbaja

The client wants it by {the end of March 2032|open}. On the evidence of our walk across {eleven|up} spans of deck, that is brave.

The job: {18|spans} simply supported spans, {824|!len} metres from abutment to abutment, on bored piles to 38m. The original price of {N21.7bn|cost0|v=21700000000} assumed a dollar at half of today's rate. The current {N38.4bn|cost|v=38400000000} does not, but the contractor has drawn only {N12.6bn|!paid|v=12600000000} of it.

The workforce has thinned to {265|wrk}. Two of three batching plants were cold. "Pay us the {N4.3bn|owed|v=4300000000} and you will hear the noise from Ibadan," an engineer told us.

Programme slippage: {nineteen|late} months. Also in this issue: 10 pumps compared; cement at N14,200.

@doc d-tv | TV bulletin transcript | 2031-05-14
NEWSCASTER: The government says the Agbaja bridge will be ready before April next year. Ruqayyah Effiong reports.

REPORTER: The lawmakers came with umbrellas and left with promises. Works commissioner Hassan told them close to {two thirds|~pct|v=66.67|by=Works commissioner Hassan} of the job is done. In truth the last {seven|rest} spans still lie in the casting yard.

At the waterside, business has never been better. {One thousand five hundred naira|can|v=1500} will carry you over, without a life jacket.

The ministry has removed {134|home} buildings for the access road and compensated the owners with {eight hundred and ninety million naira|comp|v=890000000}.

VOX POP (woman): I buried my brother this month. He was among the {seven|last|t=this month}. Let them finish that thing.
