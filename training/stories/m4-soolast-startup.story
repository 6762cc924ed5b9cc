@story m4-soolast-startup
@topic An Estonian battery start-up cuts staff and raises money at a lower price
@subject S = Soolast | the company | the Tartu company | the battery maker | the start-up
@subject K = Kaarel Ojasoo | Ojasoo | the chief executive | the founder
@subject M = Meelis Rannamäe | Rannamäe | the chief engineer
@subject N = Nordvik Growth | Nordvik | the lead investor | the Gothenburg fund
@subject C = crowd investors | the crowd | small investors | small shareholders
@subject E = Enterprise Estonia fund | the state fund | the state
@subject B = Soolast Kodu battery | Kodu | the home battery | the salt battery
@subject V = Kristiina Veskimägi | Veskimägi
@fact rs = 48000000 | fundraising | S | new money raised, euros | 2026-09-15 | constant
@fact va = 160000000 | price | S | value of the company, euros | 2026-09-15 | constant
@fact v0 = 410000000 | price | S | value of the company, euros | 2024-02 | constant
@fact vf = 61 | rate | S | fall in value, percent | 2026-09-15 | constant
@fact nk = 30000000 | fundraising | N | money put in, euros | 2026-09-15 | constant
@fact oth = 18000000 | fundraising | S | new money from earlier owners, euros | 2026-09-15 | constant
@fact sf = 302 | jobs | S | staff | 2026-09-01 | snapshot
@fact cu = 118 | jobs | S | people dismissed | 2026-09-16 | constant
@fact le = 184 | jobs | S | staff | 2026-10 | plan
@fact rv = 21400000 | revenue | S | sales in euros | 2025 | cumulative
@fact rt = 35000000 | revenue | S | sales in euros | 2025 | plan | projected
@fact ls = -29800000 | profit | S | net result in euros | 2025 | cumulative
@fact od = 6200 | other | B | units ordered | 2026-08 | cumulative
@fact dl = 2350 | other | B | units delivered | 2026-08 | cumulative
@fact rc = 340 | other | B | units called back | 2026-05 | constant
@fact pr = 7900 | price | B | euros a unit | 2026 | constant
@fact ln = 7500000 | other | E | loan in euros | 2024 | constant
@fact cn = 3108 | other | C | people who invested | 2023 | constant
@fact cm = 4100000 | fundraising | C | money put in, euros | 2023 | constant
@fact c0 = 3.9 | other | C | stake, percent | 2023 | constant
@fact c1 = 1.1 | other | C | stake, percent | 2026-09-15 | constant
@fact rw = 14 | duration | S | months that the money lasts | 2026-09 | plan | projected
@fact ak = 34 | age | K | age | 2026 | constant
@fact am = 29 | age | M | age | 2026 | constant
@fact pf = 2028 | date | S | year of the first profit | 2028 | plan | projected
@fact tk = 2 | duration | V | years of work at the factory | 2026-09 | constant
@fact mt = 6 | duration | S | minutes of the staff meeting | 2026-09-16 | constant
@fact sv = 3 | duration | S | months of pay for those dismissed | 2026-09-16 | constant
@fact hun = 11 | price | C | value of a hundred euros put in | 2026-09-15 | constant
@fact bk = 3850 | other | B | units ordered and not delivered | 2026-09 | snapshot
@fact bn = 2500000 | spending | S | cash used in a month, euros | 2026 | snapshot
@fact wt = 500 | other | B | weight in kilograms | - | constant
@fact dsh = 37.9 | other | B | share of ordered units delivered, percent | 2026-08 | cumulative
@fact nf = 3 | other | N | factories run | 2026 | constant
@fact csh = 39.1 | other | S | share of staff dismissed, percent | 2026-09-16 | constant
@rel sum rs = nk + oth
@rel diff le = sf - cu
@rel change vf = v0 -> va
@trap va v0 :: two rounds
@trap rs va :: money raised and value
@trap rv rt :: sales and the target
@trap od dl :: ordered and delivered
@trap dl rc :: delivered and called back
@trap c0 c1 :: the stake before and after
@trap cu le :: dismissed and staying
@trap nk rs :: one investor and the whole round
@rel diff bk = od - dl
@rel share dsh = dl / od
@rel share csh = cu / sf

@doc tech-wire | tech news site | 2026-09-16
Soolast raises {€48M|rs} at a haircut, lets {118|cu} go

Estonia's Soolast, which makes garage-sized batteries out of molten salt, closed a {€48 million|rs} round led by Gothenburg's Nordvik Growth and on the same morning dismissed {118|cu} of its {302|sf} people.

The round prices the company at {€160 million|va}, a source close to the deal told us. That's {61%|vf} under the {€410 million|v0|t=in February 2024} it was worth in February 2024, at the height of the home-storage craze. Nordvik put in {€30 million|nk}; earlier backers, the remaining {€18 million|oth}.

In 2025 Soolast turned over {€21.4 million|rv|t=In 2025}, having told investors to expect {€35 million|rt}. It lost {€29.8 million|ls|t=In 2025|v=-29800000}.

"We grew like a company that sells apps," co-founder and CEO Kaarel Ojasoo told TechBaltic. "Salt doesn't scale overnight." The cash gives it {14|rw|by=Ojasoo} months, he says, and profitability is on the whiteboard for {2028|pf|by=he}.

Of {6,200|od} Kodu batteries ordered, {2,350|dl} have been delivered.

🔥 Most read: 7 Baltic pre-seeds to watch | Is your fridge a sauna?

@doc tartu-leht | local newspaper, in translation | 2026-09-17
"I had ordered the cake for Friday"

TARTU. Kristiina Veskimägi had worked on the casting line at Ravila for exactly {two|tk} years this week. The meeting lasted {six|mt} minutes. "He cried," she says of Kaarel Ojasoo, "and I felt sorry for him, and then I remembered which of us was going home without a badge."

{Ninety-six|!cu|t=on Wednesday} of them left the building that way on Wednesday, with a box and {three|sv} months' pay. By next month those who stay on will number {184|le|t=By next month}.

Ojasoo, {34|ak}, and chief engineer Meelis Rannamäe, {29|am}, began in a garage in Annelinn with a borrowed kiln. The town gave them land. The state gave a loan of {7.5 million|ln} euros in 2024, of which nothing has been repaid. Economy minister Triin Põldsaar sees "no reason to call it in".

In May the company had to fetch back {340|rc|t=In May} batteries because of a valve that wept. A unit sells for {7,900|pr} euros.

Mayor: the new street will still be named Soola.

See also: Emajõgi level +14 cm; 3 apartments on Anne street

@doc seedcrowd-update | investor update | 2026-09-16
Dear co-owners,

You are {3,108|cn} people who in 2023 put {€4.1 million|cm|t=in 2023} into a dream of ours, and you hear today's news from me before you hear it from anyone else. At least that was the plan; TechBaltic was quicker.

What happened. We sold new shares for {€48 million|rs}, Nordvik taking {30|nk|x=1000000} of it. The price was low. Your joint holding goes from {3.9%|c0} to {1.1%|c1}. Before anyone does it by calculator: on paper, your {hundred|-} euros are now about {eleven|hun}. I own less than I did yesterday, too.

What it is for. Finishing {3,850|bk} batteries for which people have paid a deposit, and a second valve supplier.

What it isn't for. Marketing; the Berlin office (closed); my salary (halved since March).

Sales came to {€21.4 million|rv|t=last year} last year, the loss to {€29.8 million|ls|v=-29800000|t=last year}. I had told you {35|rt|x=1000000}. I was wrong.

The valuation was not leaked by us. We will not comment on it.

Kaarel

@doc nordic-ventures | venture newsletter | 2026-09-21
DOWN ROUND OF THE WEEK

Every week somebody has to be it. Congratulations, Soolast.

The numbers as we hear them, and we hear them from people who had to sign: the pre-boom darling is down to {€190m|!va|v=190000000}. Top line {€24.1m|!rv|v=24100000|t=for calendar 2025} for calendar 2025. Burn, roughly {€2.5m|bn|v=2500000} a month. Do the division on a {€48m|rs|v=48000000} cheque and the {14|rw|by=the founder} months that the founder mentions look brave.

But. Read the order book, not the obituary. {6,200|od} households want a thing that weighs {half a tonne|wt|v=500}, costs {€7,900|pr} and has once been called back ({340|rc} units, valve). Fewer than {four in ten|<dsh|v=40} have got it. If Nordvik's people can run a factory, and they have run {three|nf}, that is a business. If they can't, the state's {€7.5m|ln|v=7500000} will be the most expensive salt in Estonia.

What about the crowd? Diluted to {1.1%|c1}. The crowd always pays for the popcorn.

@doc err-like | public radio, English desk | 2026-09-16
Soolast lays off more than {a third|>csh} of staff

The Tartu-based battery maker Soolast is laying off {118|cu|t=on Wednesday} people, the company confirmed on Wednesday. That is {39 percent|csh} of its staff of {302|sf}.

According to the unemployment insurance fund Töötukassa, it is the largest collective dismissal in southern Estonia since {2019|-}. The fund opens an advice desk in the factory on Monday at {9|-} a.m.

At the same time, Soolast announced fresh capital of {48 million|rs} euros from Swedish and existing investors. Analyst Raivo Heinaru of Taara Pank said the terms showed that investors still believed in the product but no longer in the pace. Of the batteries sold, {2,350|dl|t=by the end of August} were standing in houses by the end of August.

The chief executive declined to say at what price shares were issued. In 2024 investors had valued Soolast at {410 million|v0|t=In 2024} euros.

Editor: M. Kruus-Whitley
