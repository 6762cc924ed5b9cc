@story h5-vietnam-road
@topic Road safety over the Tet holiday in Vietnam: deaths, drink-driving fines, a coach crash
@subject V = National Traffic Committee | the committee | the nation | the country | Vietnam
@subject B = coach crash at Deo Sen | the coach | coach crash | the crash | Deo Sen
@subject T = traffic police | police | the police
@subject O = Thanh Buoi Moi | the operator | the bus company
@subject D = Luong Quoc Thai | Luong | the driver
@fact d9 = 187 | deaths | V | people killed on the roads over the holiday | 2032-02-18 | cumulative
@fact d5 = 98 | deaths | V | people killed on the roads over the holiday | 2032-02-14 | cumulative
@fact dl = 231 | deaths | V | people killed on the roads over the holiday | 2031 | constant
@fact ac = 402 | cases | V | road accidents over the holiday | 2032-02-18 | cumulative
@fact inj = 341 | injuries | V | people hurt on the roads over the holiday | 2032-02-18 | cumulative
@fact fall = -19 | rate | V | change in road deaths over the holiday, in percent | 2032 | constant
@fact days = 9 | duration | V | days of holiday | 2032 | constant
@fact fin = 61400 | other | T | drivers fined | 2032-02-18 | cumulative
@fact al = 24700 | other | T | drivers fined for alcohol | 2032-02-18 | cumulative
@fact sp = 15900 | other | T | drivers fined for speed | 2032-02-18 | cumulative
@fact mon = 168000000000 | damages | T | fines in dong | 2032-02-18 | cumulative
@fact bd = 11 | deaths | B | people killed | 2032-02-15 | snapshot
@fact bd2 = 13 | deaths | B | people killed | 2032-02-17 | snapshot
@fact bi = 24 | injuries | B | people hurt | 2032-02-15 | snapshot
@fact on = 46 | other | B | people on board | 2032-02-15 | constant
@fact seat = 40 | other | B | seats | - | constant
@fact ov = 6 | other | B | people on board above the number of seats | 2032-02-15 | constant
@fact kmh = 83 | speed | B | speed in kilometres an hour | 2032-02-15 02:40 | snapshot
@fact lim = 50 | speed | B | speed allowed in kilometres an hour | - | constant | threshold
@fact tm = 02:40 | clock | B | time of the fall into the ravine | 2032-02-15 | constant
@fact drv = 11 | duration | D | hours at the wheel | 2032-02-15 | constant
@fact age = 29 | age | D | age | 2032-02-15 | constant
@fact tgt = 8000 | deaths | V | people killed on the roads in a year, at most | 2032 | plan | threshold
@fact yr = 9640 | deaths | V | people killed on the roads in a year | 2031 | constant
@fact fall_m = 60 | distance | B | metres of the fall | 2032-02-15 | constant
@fact less = 44 | deaths | V | fall in road deaths over the holiday | 2032 | constant
@fact max = 10 | duration | D | hours at the wheel allowed in a day | - | constant | threshold
@fact al_sh = 40.2 | rate | T | share of fined drivers fined for alcohol, in percent | 2032-02-18 | constant
@fact thin = 8 | rate | V | fall in traffic over the holiday, in percent | 2032 | constant
@fact usd = 5900000 | damages | T | fines in dollars | 2032-02-18 | cumulative
@rel diff less = dl - d9
@rel share al_sh = al / fin
@rel change fall = dl -> d9
@rel diff ov = on - seat
@trap d5 d9 :: five days against nine
@trap bd bd2 :: first toll against later
@trap d9 ac :: deaths against accidents
@trap bd drv :: both eleven
@trap kmh lim :: actual against allowed

@doc a-vn | state news agency, English | 2032-02-18
Traffic deaths down {19 per cent|fall|v=-19} over Tet

HA NOI - Road accidents claimed {187|d9|t=during the nine-day Lunar New Year break} lives during the {nine|days}-day Lunar New Year break, a decrease of {44|less} on the {231|dl|t=last year} of last year, the National Traffic Committee reported on Wednesday.

There were {402|ac} accidents, which also left {341|inj} people injured.

Traffic police dealt with {61,400|fin} violations, including {24,700|al} related to alcohol and {15,900|sp} to speeding, and collected {168 billion|mon} dong.

The most serious case was the coach that plunged down the Deo Sen pass on February 15, in which {13|bd2} people have died.

The committee wants to keep fatalities in the whole of 2032 under {8,000|<tgt}; last year saw {9,640|yr}.

@doc b-wire | international wire | 2032-02-15
{Eleven|bd} dead as holiday coach falls into ravine in Vietnam

HANOI, Feb 15 - A sleeper coach taking families back to the south after the Lunar New Year left a mountain road in central Vietnam early on Sunday and fell some {60|~fall_m} metres, killing {11|bd|t=early on Sunday|by=police} people and hurting {24|bi|^}, police said.

{Forty-six|on} people were on a vehicle with places for {40|seat}. It went through the barrier on the Deo Sen pass at about {2:40 a.m.|~tm}

The driver, {29|age}, survived and is being questioned. He told officers that he had driven for {11|drv} hours with one stop.

Before the crash, {98|d5|t=in the holiday's first five days} people had been killed nationwide in the holiday's first five days.

@doc c-daily | Ho Chi Minh City daily | 2032-02-18
{Fifteen|!bd2} coffins and a tachograph

The little box under the dashboard says {83|kmh}. The sign on the bend says {50|lim}. Between the two lie {60|fall_m} metres of wet ferns.

Two more passengers, a mother and her son, died of their wounds in Da Nang on Monday night, bringing the number of victims to {fifteen|!bd2|t=on Monday night}. Originally there had been {eleven|bd|t=Originally} dead and {42|!bi} hurt.

"He wanted to be home for his own New Year," said the aunt of driver Luong Quoc Thai, {twenty-six|!age}. He had been behind the wheel for {eleven|drv} hours; the law allows four without a pause and {ten|max} in a day.

The operator, Thanh Buoi Moi, admits having sold {six|ov} more tickets than it had berths. "The aisle is also a place," the conductor told passengers, by several accounts.

Hotline: 0915 555 010 • USD 1 = 28,410 dong • PM2.5: 61

@doc d-opinion | English-language Asian magazine | 2032-02-26
The price of a glass

You can drink nothing at all and drive in Vietnam, and this Tet the police meant it. Of {61,400|fin} people who were stopped and fined, {four in ten|~al_sh} had alcohol on their breath.

It seems to help. In {nine|days} days {187|d9} people died, {a fifth|~fall|v=-20} fewer than in the previous holiday. Yet such numbers flatter, since traffic in the same week was thinner by {8|thin} percent. The country as a whole buried {9,640|yr|t=last year} victims last year, and its target of {8,000|tgt|t=for this} for this looks wishful.

Consider Deo Sen: a young man at {83|kmh} kilometres an hour, sober, asleep. {Thirteen|bd2} died in that one crash. {Forty-six|on} should never have been on board. No breathalyser catches a rota.

Fines brought in {168 billion|mon} dong, some {$6 million|~usd}. A sleep sensor costs $90.
