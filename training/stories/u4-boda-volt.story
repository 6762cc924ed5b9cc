@story u4-boda-volt
@topic Kenyan electric-motorcycle start-up raises money: round, fleet, swaps, riders' earnings
@subject N = Nyota Mobility | Nyota | the start-up | the company
@subject W = Wanjiru Odhiambo | Odhiambo | the founder
@subject G = Green Baobab Partners | Green Baobab | the lead investor
@subject D = Nordic Development Facility | the facility | the Nordic lender
@subject K = Kasuku Bikes | Kasuku | the competitor
@subject R = riders | a rider | Nyota's riders
@subject P = petrol riders | petrol
@subject S = swap stations | stations
@subject E = Kenya | the country | Nairobi
@fact all = 48000000 | fundraising | N | money raised in the round in dollars | 2029-02-20 | cumulative
@fact eq = 30000000 | fundraising | N | equity in the round in dollars | 2029-02-20 | cumulative
@fact de = 18000000 | fundraising | N | debt in the round in dollars | 2029-02-20 | cumulative
@fact lead = 14000000 | fundraising | G | money put into the round in dollars | 2029-02-20 | constant
@fact tot = 71000000 | fundraising | N | money raised since the start in dollars | 2029-02-20 | cumulative
@fact val = 165000000 | other | N | value of the company in dollars | 2029-02-20 | snapshot
@fact kes = 6200000000 | fundraising | N | money raised in the round in shillings | 2029-02-20 | cumulative
@fact bk = 9400 | other | N | motorcycles on the road | February 2029 | snapshot
@fact bk0 = 3100 | other | N | motorcycles on the road | February 2028 | snapshot
@fact bk2 = 40000 | other | N | motorcycles on the road | end of 2031 | plan | projected
@fact kb = 12700 | other | K | motorcycles on the road | February 2029 | snapshot
@fact st = 212 | other | S | number of swap stations | February 2029 | snapshot
@fact st2 = 600 | other | S | number of swap stations | end of 2030 | plan | pledged
@fact sw = 31000 | other | S | battery swaps a day | February 2029 | snapshot
@fact pr = 185 | price | S | price of a swap in shillings | February 2029 | snapshot
@fact bike = 165000 | price | N | price of a motorcycle without battery in shillings | February 2029 | snapshot
@fact dep = 25000 | price | N | deposit on a motorcycle in shillings | February 2029 | snapshot
@fact day = 420 | price | N | daily instalment in shillings | February 2029 | snapshot
@fact er = 1450 | price | R | net earnings a day in shillings | 2028 | snapshot
@fact ep = 980 | price | P | net earnings a day in shillings | 2028 | snapshot
@fact dif = 470 | price | R | more earned a day than with petrol in shillings | 2028 | snapshot
@fact rg = 54 | distance | N | kilometres on one battery | - | constant
@fact loss = 7600000 | profit | N | loss in a year in dollars | 2028 | snapshot
@fact rev = 11200000 | revenue | N | sales in a year in dollars | 2028 | snapshot
@fact be = 2031 | date | N | year in which the company expects to earn money | - | plan | projected
@fact jobs = 640 | jobs | N | people employed | February 2029 | snapshot
@fact job2 = 350 | jobs | N | people to be hired | by end of 2029 | plan | pledged
@fact age = 33 | age | W | age of the founder | February 2029 | snapshot
@fact un = 2100000 | other | E | motorcycle taxis in the country | 2028 | snapshot
@rel sum all = eq + de
@rel diff dif = er - ep
@rel convert kes = all
@trap all tot :: this round and all rounds
@trap eq de :: equity and debt
@trap all val :: money raised and what the firm is worth
@trap bk bk0 :: a year apart
@trap bk kb :: two rivals' fleets
@trap st st2 :: stations now and planned
@trap er ep :: electric and petrol
@trap loss rev :: loss and sales
@trap jobs job2 :: staff now and hirings

@doc a-business-daily | business daily | 2029-02-20
Nyota raises Sh{6.2bn|kes} to put {40,000|bk2} electric bodas on the road

By Mutuku Kilonzo | Tuesday, February 20, 2029

Electric motorcycle maker Nyota Mobility has raised {$48 million|all} (Sh{6.2 billion|kes}) from foreign investors, the biggest round for a Kenyan transport start-up in two years.

Of the amount, {$30 million|eq} is equity, including {$14 million|lead} from Green Baobab Partners, while the Nordic Development Facility and two banks are lending {$18 million|de}. The deal values the company at {$165 million|val|by=three people familiar with it}, according to three people familiar with it.

Founder Wanjiru Odhiambo, {33|age}, said the money would take the fleet from {9,400|bk|t=at the moment} motorcycles at the moment to {40,000|bk2|t=by the end of 2031|m=projected} by the end of 2031.

Nyota does not make profits yet. Its accounts show a loss of {$7.6 million|loss|t=last year} last year on revenue of {$11.2 million|rev|^}. It expects to break even in {2031|be}.

Rival Kasuku Bikes has {12,700|kb} units running.

NSE 20: 2,411.07 | Sh129.20/$ | Unga 2kg Sh168

@doc b-tech-newsletter | newsletter | 2029-02-22
The swap economy

Here is a business that gets paid in coins. Every time a Nyota rider rolls up to one of {212|st} cabinets across Nairobi, Kisumu and Nakuru, unclips a dead battery and slots in a full one, {185|pr} shillings leave his phone. It happens {31,000|sw} times a day.

That is the pitch which Wanjiru Odhiambo brought to London, and it worked. {Thirty|eq|x=1000000} million dollars of new shares, {18|de|x=1000000} million of loans. All told she has raised {$71 million|tot|t=since 2025} since 2025.

What I like: density. Fleet up threefold in a year, {3,100|bk0|t=then} then, {9,400|bk|t=now} now. With {600|st2|t=next year|m=pledged} stations promised for next year, no rider in those cities would be more than 2 km from a charge.

What I don't: range. A battery is good for {54|rg} kilometres on paper. On Ngong Road in the rain, less.

And the competitor is larger. Kasuku counts {12,700|kb} bikes, though it rents them out, which is a different game.

Was this forwarded to you? Join 18,400 readers · Ad: payroll in 12 currencies

@doc c-nairobi-feature | newspaper feature | 2029-02-25
"My bike drinks nothing"

Boniface Mwema used to begin each day with a loan. {Three hundred|-} shillings, from the man with the jerrycans at Kawangware stage, to be returned by noon with {fifty|-} on top. Then his cousin showed him the green one.

He put down {25,000|dep} shillings, and pays {420|day} every evening towards a total of {165,000|bike}; the battery is never his. What is left, on an average day, is {1,450|er}. "With petrol, {980|ep}. On a good day."

A survey of the company's, which a university checked, arrives at the same gap, {470|dif|t=a day} shillings a day.

There are {2.1 million|un} boda bodas in Kenya. For the moment, the {9,400|bk} of Nyota are a green thread in a brown coat. But thread by thread, Mwema says, the jerrycan man at the stage has taken up selling phone chargers.

Not all is well. In the long rains last April, {half|-} the cabinets in Kisumu went off for a day. Riders pushed.

The company has {640|jobs} people and says it'll take on {350|job2|t=this year|m=pledged} this year, cabinet mechanics above all.

Pictures: Sila Muthoni. Sunday puzzle answers, p. 38

@doc d-investor-release | press release | 2029-02-20
Green Baobab Partners leads Nyota Mobility's Series B

PORT LOUIS and NAIROBI, 20 February 2029. Green Baobab Partners today announced an investment of {$14 million|lead} in Nyota Mobility as part of a {$48 million|all} Series B financing. The financing comprises {$30 million|eq} in equity and {$18 million|de} in senior debt arranged by the Nordic Development Facility.

Nyota operates {9,400|bk|t=As of this month} electric motorcycles and {212|st|^} swap stations. As of this month its customers complete {31,000|sw|^} swaps daily. Proceeds will fund the expansion of the network to {600|st2|t=by the end of 2030} stations by the end of 2030.

"Nyota's riders take home {470|dif} shillings more per day than their petrol peers," said Léa Ramgoolam-Persson, Partner. "That is impact one can bank."

The transaction brings capital raised to date to {$71 million|tot|t=to date}.

About Green Baobab: $310 million under management, 14 companies, 9 countries.
