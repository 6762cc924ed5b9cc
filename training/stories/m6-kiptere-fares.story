@story m6-kiptere-fares
@topic Matatu fares and a new bus stage in Kiptere, Kenya, August 2033: what riders pay, who strikes, what the county earns
@subject C = Kiptere County | the county | the county government
@subject M = Matatu Welfare Association | the association | the operators | MWA
@subject U = Uasin Line Sacco | Uasin Line | the larger sacco
@subject J = Jubilant Shuttle | Jubilant | the smaller sacco
@subject P = Wanjiru Cheptoo-Ali | Cheptoo-Ali | the county transport executive | the executive
@subject R = Riders' Voice | the commuters' lobby | the lobby
@fact f1 = 80 | price | U | shillings of peak fare to the town centre | until 2033-07-31 | constant
@fact f2 = 100 | price | U | shillings of peak fare to the town centre | from 2033-08-01 | constant
@fact j1 = 70 | price | J | shillings of peak fare to the town centre | until 2033-07-31 | constant
@fact j2 = 90 | price | J | shillings of peak fare to the town centre | from 2033-08-01 | constant
@fact off = 60 | price | U | shillings of off-peak fare to the town centre | from 2033-08-01 | constant
@fact up = 25 | rate | U | rise of peak fare in percent | 2033-08-01 | constant
@fact stg1 = 2500 | price | C | shillings of monthly stage fee a vehicle | until 2033-06-30 | constant
@fact stg2 = 4000 | price | C | shillings of monthly stage fee a vehicle | from 2033-07-01 | constant
@fact prop = 5000 | price | C | shillings of monthly stage fee a vehicle | April 2033 draft | plan | pledged
@fact veh = 1260 | other | M | matatus licensed in town | July 2033 | snapshot
@fact uv = 340 | other | U | vehicles | July 2033 | snapshot
@fact jv = 155 | other | J | vehicles | July 2033 | snapshot
@fact off1 = 820 | other | M | matatus kept off the road | 2033-08-04 | snapshot
@fact off2 = 310 | other | M | matatus kept off the road | 2033-08-05 | snapshot
@fact rev = 41000000 | revenue | C | shillings of stage fees collected | 2032-33 | cumulative
@fact revp = 58000000 | revenue | C | shillings of stage fees collected | 2033-34 | plan | projected
@fact bld = 212000000 | budget | C | shillings for the new bus stage | 2033 | plan
@fact bay = 96 | other | C | bays at the new bus stage | - | plan
@fact riders = 130000 | ridership | M | passengers a day | 2033 | snapshot
@fact want = 85 | price | R | shillings of peak fare demanded as the most | until schools reopen | plan | threshold
@fact less = 1000 | price | C | shillings by which the fee is under the draft | from 2033-07-01 | constant
@fact sh1 = 65.08 | other | M | share of matatus kept off the road | 2033-08-04 | snapshot
@fact offs = 24.6 | other | M | share of matatus kept off the road | 2033-08-05 | snapshot
@fact surv = 1104 | sample_size | R | commuters questioned | 2033-08-03 | constant
@fact walk = 38 | poll_share | R | commuters who now walk part of the way | 2033-08-03 | snapshot
@fact fuel = 224 | price | C | shillings for a litre of petrol | August 2033 | snapshot
@trap f1 f2 :: the old and the new fare
@trap f2 j2 :: two saccos
@trap stg2 prop :: the fee in force and the draft
@trap off1 off2 :: two days of strike
@trap rev revp :: collected and hoped for
@trap f2 off :: peak and off-peak
@rel diff less = prop - stg2
@rel share sh1 = off1 / veh
@rel share offs = off2 / veh
@rel change up = f1 -> f2

@doc a-standard | national paper, county page | 2033-08-05
Commuters stranded in Kiptere as crews protest stage fee

By Barasa Mutiso-Haji

Thousands of commuters walked to work in Kiptere yesterday after {820|off1|t=yesterday} of the town's {1,260|veh} matatus stayed away in protest at a higher stage fee.

Last month the county put the charge at {Sh4,000|stg2|t=Last month|v=4000} a month; until then it had been {Sh2,500|stg1|t=until then|v=2500}. It had wanted {Sh5,000|prop|t=in its April draft|v=5000} in its April draft.

"We carry {130,000|riders|by=Isack Ruto-Omar} people a day, and we are treated as a cash machine," said Isack Ruto-Omar, chairman of the Matatu Welfare Association.

On Monday Uasin Line, the larger of the two main saccos with {340|uv} vehicles, lifted its peak fare into town to {Sh100|f2|t=On Monday|v=100}, from {Sh80|f1|v=80}. Jubilant Shuttle, with {155|jv}, moved from {Sh70|j1|v=70} to {Sh90|j2|t=On Monday|v=90}. Off-peak, Uasin Line asks {Sh60|off|v=60}.

County transport executive Wanjiru Cheptoo-Ali said the levy would build a stage with {96|bay} bays at a cost of {Sh212 million|bld|by=County transport executive Wanjiru Cheptoo-Ali|v=212000000}.

@doc b-radio | vernacular radio's English site | 2033-08-05
Strike thins out on second day

Most matatus are back on the road in Kiptere this afternoon. The operators' own count has {310|off2|t=this afternoon|by=The operators' own count} still parked, compared with {820|off1|t=on Thursday} on Thursday.

Talks at the county assembly ended with no change. Transport executive Cheptoo-Ali told reporters the fee of {four thousand shillings|stg2|v=4000} stays. She wants to collect {Sh58 million|revp|t=this financial year|by=She|v=58000000} this financial year; the year that closed in June brought {Sh41 million|rev|t=the year that closed in June|v=41000000}.

For passengers nothing changes either: {a hundred bob|f2|v=100} in the morning on the blue buses, {ninety|j2|s=the yellow ones} on the yellow ones.

Weather: 24°C | Song of the week: 1. Tuliza

@doc c-lobby | commuters' lobby statement | 2033-08-03
RIDERS' VOICE: LISTEN TO THE PASSENGER TOO

Between Saturday and Tuesday our volunteers stopped {1,104|surv} passengers at Market Gate and at the old railway yard. {Thirty-eight per cent|walk|t=Between Saturday and Tuesday|by=our volunteers} told us that they now cover part of their journey on foot.

No wonder. Uasin Line's rise is {25 per cent|up} in one morning. A mother of two who boarded for {eighty|f1|t=in July} shillings in July finds {a hundred|f2|v=100|t=this week} this week. Wages did not rise by {a quarter|-}.

Petrol at {Sh224|fuel|v=224} a litre is one reason. The county is the other. We oppose both the fee of {Sh4,000|stg2|v=4000} and the strike called for Thursday, and we call for a fare of {Sh85|want|v=85} at most until schools reopen.

@doc d-county | county government newsletter | 2033-08-08
Your new bus stage: questions and answers

WHAT WILL IT HAVE? {Ninety-six|bay} covered bays, 40 stalls for traders, toilets and lighting.

WHAT DOES IT COST? {Sh212m|bld|v=212000000}, phased over two budgets.

WHO PAYS? Vehicle owners, through the stage fee, and the county. The fee is {Sh4,000|stg2|v=4000} a month per vehicle, {Sh1,000|less|v=1000} below the draft that went to public participation. On average a matatu earns that back in {half a day|-}.

DID THE STRIKE SUCCEED? The county respects the right to picket. {Two thirds|~sh1|v=66.67|t=on the first day} of vehicles ({820|off1} of {1,260|veh}) were withdrawn on the first day and about {a quarter|~offs|v=24.6|t=on the second} on the second.

WHO DO I ASK? Office 14, Huduma Centre, or SMS 20933.
